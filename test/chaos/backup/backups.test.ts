import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { createBooks } from '../../../src/journal/books.ts'
import { openPrivateFiles } from '../../../src/journal/private-files.ts'
import { createCatalogue } from '../../../src/operations/backup/catalogue.ts'
import type { Kill } from '../counted.ts'
import { everyPoint, playAll } from '../trial.ts'

/** `npm run test:chaos` kills at every point; every other run at some. */
const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'
const WORKER = new URL('./worker.ts', import.meta.url).pathname
const COMPILED = join(tmpdir(), 'operator-chaos-compiled')
const HANGS_MS = 900_000

/** A project folder with one SQLite database, and workers that back it up. */
function aPlace() {
  const dir = mkdtempSync(join(tmpdir(), 'operator-chaos-'))
  chmodSync(dir, 0o700)
  const db = new DatabaseSync(join(dir, 'main.db'))
  db.exec("create table t (id integer primary key, v text); insert into t values (1, 'a'), (2, 'b')")
  db.close()
  const config = join(dir, 'operator.yaml')
  writeFileSync(
    config,
    `version: 1\nenvironment: test\nactors: { operator: { role: operator } }\nagent_log: AGENT_LOG.md\nstate_dir: state\ndatabases: { main: { kind: sqlite, path: ./main.db } }\n`,
  )
  let workers = 0
  async function work(order: { begin?: boolean; kill?: Kill }) {
    const record = join(dir, `calls.${++workers}`)
    writeFileSync(record, '')
    const child = spawn(process.execPath, [WORKER, JSON.stringify({ ...order, config, record })], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
      timeout: HANGS_MS,
      killSignal: 'SIGABRT',
    })
    let output = ''
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    const [code, signal] = await once(child, 'close')
    return { code, signal, output, calls: readFileSync(record, 'utf8').split('\n').filter(Boolean) }
  }
  return { dir, work, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

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
    const dead = await place.work({ begin: true, kill })
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
  const { calls, code, output } = await place.work({ begin: true })
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
      ([kill]) => killed(kill as Kill),
    ),
  ).toEqual([])
})
