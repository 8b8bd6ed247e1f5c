import { appendFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { httpProbe } from '../../../../src/compose/probe.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { createProcessDriver } from '../../../../src/operations/deploy/process/driver.ts'
import { createHttpProbe } from '../../../../src/systems/http/client.ts'
import { createReleases } from '../../../../src/systems/releases/client.ts'
import {
  createListeners,
  createOwnSupervisor,
  createPm2Supervisor,
} from '../../../../src/systems/supervisor/client.ts'

/**
 * A worker of its own that deploys `version` and writes what it is about to do into a file, so that whoever
 * kills it knows where it is: node worker.ts DIR URL VERSION START-AS-JSON [PM2-COMMAND].
 */
const [dir = '', url = '', version = '', start = '[]', pm2] = process.argv.slice(2)
const argv = JSON.parse(start) as string[]
const driver = createProcessDriver({
  target: 'crm',
  start: argv,
  drainMs: 1_000,
  verifyMs: 5_000,
  health: { http: url, probe: (asked) => httpProbe(createHttpProbe(), asked) },
  releases: createReleases({ dir }),
  supervisor: pm2
    ? createPm2Supervisor({ process: 'crm', dir, start: argv, command: pm2 })
    : createOwnSupervisor({ dir, start: argv }),
  listeners: createListeners(),
  clock: systemClock,
  sleep: async (ms, signal) => void (await wait(ms, undefined, { signal })),
})
const { signal } = new AbortController()
const act = async <T>({ action }: { action: string }, run: () => Promise<T>): Promise<T> => {
  appendFileSync(`${dir}/steps`, `${action}\n`)
  return await run()
}
const wanted = { by: 'version', version } as const
const to = await driver.fetch(wanted, act, signal)
const way = await driver.save('op-1', wanted, to, act, signal)
const change = { id: 'op-1', target: 'crm', to, verifyMs: 120_000, ...way }
writeFileSync(`${dir}/change.json`, JSON.stringify(change))
process.stdout.write('saved\n')
await driver.apply(change, act, signal)
process.stdout.write('applied\n')
await driver.settle(change, act, signal)
