import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { createWorld, START, serving, type World } from '../operations/deploy/process/world.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD } from './a-stack.ts'

interface Report {
  status?: string
  notes: string
  blockers: string[]
  details: { verdict?: string; operation: string; migration?: Record<string, unknown> }
}

/** Writes down each time it is started and waits for a file to go before it adds a column. */
const SCRIPT = `
const { DatabaseSync } = require('node:sqlite')
const { appendFileSync, existsSync } = require('node:fs')
appendFileSync('begun', process.env.OPERATOR_VERSION + ';')
while (existsSync('wait')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
new DatabaseSync('app.db').exec('ALTER TABLE note ADD COLUMN late TEXT')
`
const TIMEOUT_MS = 300_000

let world: World
let folder: Folder
let client: Peer
let db: DatabaseSync
beforeAll(async () => {
  world = await createWorld()
  await serving(world)
  world.release('two', 'good')
  folder = aFolder(`${HEAD}${GREEN}databases:
  app: { kind: sqlite, path: ./app.db, migrate: { command: [${process.execPath}, migrate.cjs] } }
deployments:
  crm: { kind: process, dir: ${world.deployment.dir}, start: ${JSON.stringify(START)}, health: { http: ${world.url} }, drain: 2s, verify: 3m, watch: 2s, migrates: app }
`)
  mkdirSync(join(folder.dir, '.operator'), { recursive: true, mode: 0o700 })
  writeFileSync(join(folder.dir, 'migrate.cjs'), SCRIPT)
  writeFileSync(join(folder.dir, 'wait'), '')
  db = new DatabaseSync(join(folder.dir, 'app.db'), { timeout: 5_000 })
  db.exec('CREATE TABLE note (id INTEGER); INSERT INTO note VALUES (1)')
  client = await folder.connect()
}, TIMEOUT_MS)
afterAll(async () => {
  await client?.close()
  await world?.close()
  db?.close()
  folder?.remove()
})

/** The newest deploy and the process that carries it out. */
function deploying(): { id: string; pid: number } {
  const journal = new DatabaseSync(join(folder.dir, '.operator', 'journal.db'), {
    readOnly: true,
    timeout: 5_000,
  })
  const row = journal
    .prepare(`SELECT id, owner_pid AS pid FROM operations WHERE tool = 'deploy_with_rollback'`)
    .get()
  journal.close()
  return { id: String(row?.['id']), pid: Number(row?.['pid']) }
}

it(
  'keeps the database while it migrates, and goes on after its worker is killed: the command runs once',
  async () => {
    const at = (name: string) => join(folder.dir, name)
    const asked = client.call('deploy_with_rollback', { target: 'crm', version: 'two' })
    while (!existsSync(at('begun'))) await sleep(50)
    const { id, pid } = deploying()
    const meanwhile = await client.call('pg_backup', { database: 'app' })
    expect(JSON.stringify(meanwhile.structuredContent)).toContain(
      `Operation ${id} is at work on database/app.`,
    )
    process.kill(pid, 'SIGKILL')
    while (deploying().pid === pid) await sleep(50)
    rmSync(at('wait'))
    await asked
    const report = await endOf<Report>(client, id)
    expect(report, JSON.stringify(report)).toMatchObject({
      status: 'blocked',
      blockers: ['Nobody saw how the command ended, and the schema is not what it was before.'],
      details: { verdict: 'needs_human', migration: { applied: 'part', old_code_safe: true } },
    })
    expect(report.notes).toContain('The command was not started again.')
    expect(readFileSync(at('begun'), 'utf8')).toBe('two;')
    expect(await world.answer()).toBe('v1')
    const after = await client.call('pg_backup', { database: 'app', verify: 'decode' })
    expect(JSON.stringify(after.structuredContent)).not.toContain('is at work on')
  },
  TIMEOUT_MS,
)
