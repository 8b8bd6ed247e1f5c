import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Change } from '../../../../src/operations/deploy/driver.ts'
import { createPm2Supervisor } from '../../../../src/systems/supervisor/client.ts'
import { findPm2, type Pm2Server, startPm2 } from '../../../servers/pm2.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { createWorld, leftovers, patient, processesOf, START, serving, type World } from './world.ts'

const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'

let world: World | undefined
let server: Pm2Server | undefined
afterEach(async () => {
  await world?.close()
  await server?.stop()
  server = undefined
})

/** A process that deploys v2 and is killed `ms` after the way back was saved. */
async function killedAfter(
  world: World,
  ms: number,
  env: NodeJS.ProcessEnv,
  ...more: string[]
): Promise<Change> {
  const { dir } = world.deployment
  const args = [join(import.meta.dirname, 'worker.ts'), dir, world.url, 'v2', JSON.stringify(START), ...more]
  const worker = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const exit = once(worker, 'exit')
  await once(worker.stdout, 'data')
  await wait(ms)
  worker.kill('SIGKILL')
  await exit
  return JSON.parse(readFileSync(join(dir, 'change.json'), 'utf8')) as Change
}

/** By another process, which has seen nothing of it all before. */
async function comesBack(world: World, change: Change, what: string, supervisor = world.ports.supervisor) {
  const driver = world.driverOf({ ...world.ports, supervisor })
  await driver.restore(change, world.act, patient())
  expect(await driver.differences(change, patient()), what).toEqual([])
  // Nothing of the dead one may still come: neither a command of its on the way, nor a signal it had sent.
  await wait(1_000)
  expect(await driver.differences(change, patient()), what).toEqual([])
  expect(await world.answer(), what).toBe('v1')
  await driver.forget(change.id, world.act, patient())
  expect(leftovers(world), what).toEqual([])
}

describe('a worker that is killed by SIGKILL in the middle of a deploy', () => {
  it.each(WHOLE ? [0, 5, 20, 50, 90, 150, 250, 400] : [10, 60, 200])(
    'leaves the old version to come back, %i ms in',
    async (ms) => {
      world = await createWorld()
      await serving(world)
      world.release('v2', 'good')
      const change = await killedAfter(world, ms, process.env)
      await comesBack(world, change, `killed after ${ms} ms`)
      expect(processesOf(world)).toHaveLength(1)
    },
  )
})

whenAvailable('pm2', findPm2())('a worker with a real pm2 that is killed by SIGKILL', () => {
  it('leaves the old version to come back, wherever its commands were', { timeout: 240_000 }, async () => {
    server = await startPm2()
    const command = findPm2() ?? 'pm2'
    const { env } = server
    const supervisorOf = (dir: string) =>
      createPm2Supervisor({ process: 'crm', dir, start: START, command, env })
    world = await createWorld(supervisorOf)
    await serving(world)
    world.release('v2', 'good')
    for (const ms of WHOLE ? [0, 300, 600, 900, 1_300, 1_700, 2_200, 2_800] : [400, 1_300]) {
      const change = await killedAfter(world, ms, { ...process.env, ...env }, command)
      await comesBack(world, change, `killed after ${ms} ms`, supervisorOf(world.deployment.dir))
      const processes = JSON.parse((await server.pm2('jlist')).trim()) as { pid: number }[]
      expect(processes).toHaveLength(1)
    }
  })
})
