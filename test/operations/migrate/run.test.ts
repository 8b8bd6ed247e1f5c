import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { OperatorError } from '../../../src/core/errors.ts'
import type { MigrationRun } from '../../../src/operations/migrate/parts.ts'
import { runMigration } from '../../../src/operations/migrate/run.ts'
import { createSqliteMigrated } from '../../../src/systems/sqlite/migrated.ts'
import { tempFolder } from '../../journal/processes.ts'
import { migration } from './migration.ts'

const WORKER = new URL('./worker.ts', import.meta.url).pathname

/** A database with one table of two rows, and a program that does `script` to it: `db` is there. */
function start(script: string, more: Partial<MigrationRun> = {}) {
  const folder = join(tempFolder(), 'project')
  const path = join(tempFolder(), 'app.db')
  const db = new DatabaseSync(path)
  db.exec(`CREATE TABLE note (id INTEGER); INSERT INTO note VALUES (1), (2)`)
  db.close()
  const head = `const { DatabaseSync } = await import('node:sqlite'); const db = new DatabaseSync(${JSON.stringify(path)})`
  const argv = [process.execPath, '--input-type=module', '-e', `${head}\n${script}`]
  const migrated = createSqliteMigrated(path)
  return { folder, path, argv, migrated, ...migration(folder, migrated, argv, more) }
}

const ADD = `db.exec('ALTER TABLE note ADD COLUMN text TEXT')`

test('takes the exit code and the schema for proof where no tool tells of revisions', async () => {
  const { run, told } = start(`${ADD}; console.log('added')`)
  await runMigration(run)
  expect(told).toMatchObject({ verdict: 'completed', blockers: [], result: { applied: 'all' } })
  expect(told.checks).toEqual([
    'migration: The command ended with 0.',
    'health: 2 services looked at, none unhealthy that was healthy before',
  ])
})

test('lets a person decide when a command fails half-way', async () => {
  const { run, told, entries } = start(
    `${ADD}; db.exec('INSERT INTO note (id) VALUES (3), (4)'); throw new Error('half-way')`,
  )
  await runMigration(run)
  expect(told.verdict).toBe('needs_human')
  expect(told.blockers[0]).toBe('The command ended with 1, and the schema is not what it was before.')
  expect(told.result).toMatchObject({
    applied: 'part',
    way_back: { backup: entries[0]?.id, rows_lost: 2, rows_lost_by_table: [{ table: '"note"', rows: 2 }] },
  })
  expect((told.result['output'] as string[]).join()).toContain('half-way')
})

test('does not call a failed command harmless because the schema is as it was', async () => {
  const { run, told } = start(`db.exec('DELETE FROM note'); process.exit(3)`)
  await runMigration(run)
  expect(told).toMatchObject({ verdict: 'needs_human', result: { applied: 'unknown' } })
  expect(told.blockers[0]).toContain('whether rows were changed is not known')
})

test('shows the end of what the command said, without the rest of a key whose head is not shown', async () => {
  const { run, told } =
    start(`const { privateKey } = (await import('node:crypto')).generateKeyPairSync('rsa', { modulusLength: 2048 })
    console.log(privateKey.export({ type: 'pkcs8', format: 'pem' }).trim())
    for (let n = 0; n < 20; n += 1) console.log('line ' + n)
    process.exit(1)`)
  await runMigration(run)
  const output = told.result['output'] as string[]
  expect(output.slice(-20)).toEqual(Array.from({ length: 20 }, (_, n) => `line ${n}`))
  expect(output.join('\n')).not.toMatch(/[A-Za-z0-9+/]{40}/)
})

test('shows no more lines than a report may have', async () => {
  const { run, told } = start(
    `for (let n = 0; n < 5000; n += 1) console.log('x'.repeat(90), n); process.exit(1)`,
  )
  await runMigration(run)
  const output = told.result['output'] as string[]
  expect([output.length, output.at(-1)?.split(' ').at(-1)]).toEqual([40, '4999'])
})

test('makes another backup when the one that is there is not as it was written any more', async () => {
  const { run, told, entries, backUp } = start(ADD)
  await backUp()
  const [first] = entries
  await runMigration({ ...run, intact: async ({ id }) => id !== first?.id })
  expect(entries).toHaveLength(2)
  expect(told.verdict).toBe('completed')
  expect(told.notes.join()).toContain(`${first?.id} is not as it was written any more`)
  expect(told.result).toMatchObject({ backup: entries[0]?.id })
})

test('says which services are unhealthy after it, and were not before', async () => {
  const looks = [
    { old: 'old is down: for weeks' },
    { old: 'old is down: for weeks', crm: 'crm is down: 500' },
  ]
  const { run, told } = start(ADD, { health: async () => ({ checked: 2, bad: looks.shift() ?? {} }) })
  await runMigration(run)
  expect(told.blockers).toEqual(['Unhealthy after the migration: crm is down: 500'])
})

test('keeps what the command said and the backup where nobody can look at what it left', async () => {
  const { run, told, path, entries } = start(`${ADD}; console.log('added')`)
  const inner = run.runner
  const gone = {
    ...run,
    runner: {
      ...inner,
      async run(...args: Parameters<typeof inner.run>) {
        const exit = await inner.run(...args)
        rmSync(path)
        return exit
      },
    },
  }
  await runMigration(gone)
  expect(told).toMatchObject({
    verdict: 'needs_human',
    blockers: [expect.stringContaining('cannot be opened')],
    result: { applied: 'unknown', backup: entries[0]?.id, output: expect.arrayContaining(['added']) },
  })
})

test('ends a command that takes longer than it may', async () => {
  const { run, told } = start('setInterval(() => {}, 1_000)', { limitMs: 1_000 })
  await runMigration(run)
  expect(told.blockers[0]).toMatch(/^The command was ended by SIGTERM/)
})

test('changes nothing where the program is not there, no backup fits, or the rules say no at last', async () => {
  const cases: [RegExp, Partial<MigrationRun>][] = [
    [/no such program/, { command: { argv: ['no-such-program'], cwd: '/', env: {} } }],
    [/^backup-first: .* there is no backup that was restored/, { mayBackUp: false }],
    [/the backup that was made first could not be proved/, { backUp: async () => false }],
    [/^backup-first: .* there is no backup that was restored/, { backUp: async () => true }],
    [
      /^The guard is WARN. Wait.$/,
      { recheck: () => Promise.reject(new OperatorError('denied', 'The guard is WARN.', { hint: 'Wait.' })) },
    ],
    [
      /^Another operator/,
      { driver: { hold: () => Promise.reject(new OperatorError('busy', 'Another operator.')) } },
    ],
  ]
  for (const [reason, more] of cases) {
    const { run, told, migrated } = start(ADD, more)
    const before = await migrated.state(run.signal)
    await runMigration(run)
    expect(told.blockers[0], String(reason)).toMatch(reason)
    expect(await migrated.state(run.signal)).toEqual(before)
  }
})

test('refuses when the schema was changed by somebody else after the backup', async () => {
  const { run, told, path, backUp } = start(ADD)
  const late = {
    ...run,
    driver: {
      async hold(signal: AbortSignal) {
        const db = new DatabaseSync(path)
        db.exec('CREATE TABLE other (id)')
        db.close()
        return await run.driver.hold(signal)
      },
    },
  }
  await backUp()
  await runMigration(late)
  expect(told.verdict).toBe('failed')
  expect(told.blockers[0]).toContain('was taken at another schema')
  expect(told.phases).not.toContain('migrating')
})

test('is carried on by another worker after a kill, and the command runs once', async () => {
  const folder = tempFolder()
  const [begun, go] = [join(folder, 'begun'), join(folder, 'go')]
  const script = `const fs = await import('node:fs')
    fs.appendFileSync(${JSON.stringify(begun)}, 'once;')
    const timer = setInterval(() => {
      if (!fs.existsSync(${JSON.stringify(go)})) return
      clearInterval(timer); ${ADD}; console.log('done after all')
    }, 50)`
  const first = start(script)
  const child = fork(WORKER, [first.folder, first.path, ...first.argv], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  while (!existsSync(begun)) await sleep(20)
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited

  const over = runMigration(first.run)
  await sleep(300)
  expect(first.told.verdict).toBeUndefined()
  writeFileSync(go, '')
  await over
  expect(readFileSync(begun, 'utf8')).toBe('once;')
  expect(first.told.notes[0]).toContain('The command was not started again.')
  expect(first.told.blockers[0]).toBe(
    'Nobody saw how the command ended, and the schema is not what it was before.',
  )
  expect(first.told.result).toMatchObject({
    applied: 'part',
    output: expect.arrayContaining(['done after all']),
  })
})
