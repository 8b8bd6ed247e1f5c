import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { createBooks } from '../../../src/journal/books.ts'
import type { Kill } from '../counted.ts'
import { everyPoint, playAll } from '../trial.ts'
import { aPlace } from './place.ts'

/** `npm run test:chaos` kills at every point; every other run at some. */
const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'
/** The database has three rows, and its backup two. */
const OLD = 3
const RESTORED = 2

function rowsOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const db = new DatabaseSync(file)
  try {
    return Number(db.prepare('select count(*) as n from t').get()?.['n'])
  } finally {
    db.close()
  }
}

/** What is wrong with what is left in the end, one line each. */
function faults(dir: string): string[] {
  const wrong: string[] = []
  const books = createBooks({ stateDir: join(dir, 'state'), version: 'test', policyDigest: 'sha256:test' })
  const { operations, works, leases } = books.journal()
  const [restore] = operations.recent(10).filter(({ tool }) => tool === 'restore_backup')
  const page = restore && works.get(restore.id)
  if (page?.verdict !== 'completed') wrong.push(`it ended ${page?.verdict}: ${JSON.stringify(page?.report)}`)
  for (const target of ['database/main', ...operations.recent(10).map(({ target }) => target)])
    if (leases.holder(target)) wrong.push(`${target} is held`)
  books.close()
  if (rowsOf(join(dir, 'main.db')) !== RESTORED) wrong.push('the database is not the restored one')
  const files = readdirSync(dir).filter((name) => name.includes('main') && !name.endsWith('-lock'))
  const kept = files.filter((name) => name.startsWith('main_before_'))
  if (kept.length !== 1 || rowsOf(join(dir, kept[0] ?? '')) !== OLD) wrong.push(`kept: ${kept.join(', ')}`)
  if (files.length !== 2) wrong.push(`beside one another: ${files.join(', ')}`)
  if (readdirSync(join(dir, 'state', 'works')).some((name) => name.endsWith('.restore')))
    wrong.push('a folder of it is left')
  if (restore && existsSync(join('/var/tmp', `operator-trial-${restore.id}`)))
    wrong.push('a trial of it is left')
  const log = readFileSync(join(dir, 'AGENT_LOG.md'), 'utf8')
  if (log.split('restore of main').length !== 2) wrong.push('it is not in the agent log once')
  return wrong
}

async function killed(kill: Kill): Promise<string[]> {
  const place = aPlace()
  try {
    const dead = await place.work({ begin: 'restore', kill })
    if (dead.signal !== 'SIGKILL') return [`it did not die (${dead.code}): ${dead.output}`]
    const between = rowsOf(join(place.dir, 'main.db'))
    const last = await place.work({})
    return [
      ...(between === OLD || between === RESTORED
        ? []
        : [`right after its death main.db has ${between} rows`]),
      ...(last.code === 0 ? [] : [`the last worker ended with ${last.code}: ${last.output}`]),
      ...faults(place.dir),
    ]
  } finally {
    place.remove()
  }
}

test('a restore over a database leaves the old or the new under its name, whenever its worker is killed', {
  timeout: 3_600_000,
}, async () => {
  const place = aPlace()
  const { calls, code, output } = await place.work({ begin: 'restore' })
  expect([code, output, faults(place.dir)]).toEqual([0, '', []])
  place.remove()
  const first = calls.lastIndexOf('works.add') + 1
  const all = everyPoint(calls).filter(({ at }) => at > first)
  const telling = /^restore\.|^works\.(restoring|exchanging|completed)|^files\./
  const some = all.filter(({ at, when }) => telling.test(calls[at - 1] ?? '') && when === 'after')
  const points = WHOLE ? all : some
  process.stderr.write(`a restore: ${calls.length - first} calls, ${points.length} kill points\n`)
  expect(
    await playAll(
      points.map((kill) => [kill]),
      calls,
      async ([kill]) => ({ wrong: await killed(kill as Kill) }),
    ),
  ).toEqual([])
})
