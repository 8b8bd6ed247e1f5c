import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { createBooks } from '../../../src/journal/books.ts'
import { openPrivateFiles } from '../../../src/journal/private-files.ts'
import { createCatalogue } from '../../../src/operations/backup/catalogue.ts'
import type { Kill } from '../counted.ts'
import { everyPoint, playAll } from '../trial.ts'
import { aPlace } from './place.ts'

/** `npm run test:chaos` kills at every point; every other run at some. */
const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'

/** What is wrong with what is left, one line each. */
function faults(dir: string): string[] {
  const wrong: string[] = []
  const books = createBooks({ stateDir: join(dir, 'state'), version: 'test', policyDigest: 'sha256:test' })
  const files = openPrivateFiles(books.stateDir(), 'backups')
  const entries = createCatalogue(files, { clock: systemClock, uptime: () => undefined }).list()
  const { operations, works, leases } = books.journal()
  const [operation] = operations.recent(10)
  const page = operation && works.get(operation.id)
  if (operation && !operation.outcome) wrong.push('its operation has no end')
  if (leases.holder('database/main')) wrong.push('its lease is held')
  if (page && page.verdict !== 'completed')
    wrong.push(`it ended ${page.verdict}: ${JSON.stringify(page.report)}`)
  if (page && entries.filter(({ state }) => state === 'verified').length !== 1)
    wrong.push(`the catalogue has ${JSON.stringify(entries.map(({ state }) => state))}`)
  const folder = join(dir, 'state', 'backups', 'main')
  const there = existsSync(folder) ? readdirSync(folder) : []
  const known = entries.filter(({ state }) => state === 'verified').map(({ id }) => id)
  if (there.join() !== known.join()) wrong.push(`on the disk: ${there.join(', ')}`)
  if (readdirSync('/var/tmp').some((name) => operation && name.includes(operation.id)))
    wrong.push('a trial is left')
  const audit = join(dir, 'state', 'audit.jsonl')
  const trail = existsSync(audit) ? readFileSync(audit, 'utf8').split('"event":"outcome"').length - 1 : 0
  if (page && trail !== 1) wrong.push(`${trail} outcomes in the trail`)
  const log = existsSync(join(dir, 'AGENT_LOG.md')) ? readFileSync(join(dir, 'AGENT_LOG.md'), 'utf8') : ''
  if (page && log.split('backup of main').length !== 2) wrong.push('it is not in the agent log once')
  books.close()
  return wrong
}

async function killed(kill: Kill): Promise<string[]> {
  const place = aPlace()
  try {
    const dead = await place.work({ begin: 'backup', kill })
    if (dead.signal !== 'SIGKILL') return [`it did not die (${dead.code}): ${dead.output}`]
    const last = await place.work({})
    return [
      ...(last.code === 0 ? [] : [`the last worker ended with ${last.code}: ${last.output}`]),
      ...faults(place.dir),
    ]
  } finally {
    place.remove()
  }
}

test('a backup is there once, proved, or not at all, whenever its worker is killed', {
  timeout: 3_600_000,
}, async () => {
  const place = aPlace()
  const { calls, code, output } = await place.work({ begin: 'backup' })
  expect([code, output, faults(place.dir)]).toEqual([0, '', []])
  place.remove()
  const all = everyPoint(calls)
  const telling = /^(vault|catalogue|driver)\.|^works\.(completed|restoring)/
  const some = all.filter(({ at, when }) => telling.test(calls[at - 1] ?? '') && when === 'after')
  const points = WHOLE ? all : some
  process.stderr.write(`a backup: ${calls.length} calls, ${points.length} kill points\n`)
  expect(
    await playAll(
      points.map((kill) => [kill]),
      calls,
      async ([kill]) => ({ wrong: await killed(kill as Kill) }),
    ),
  ).toEqual([])
})
