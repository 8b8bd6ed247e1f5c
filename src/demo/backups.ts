import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { folderWith, postgresFolders } from '../cli/programs.ts'
import { connectStdio, type Session } from '../mcp/client.ts'
import { RAISED } from './deploys.ts'
import { runToEnd } from './household.ts'
import type { Place } from './place.ts'
import type { Stage } from './stage.ts'

/** A database with something in it, and what a usual check says of a copy of it. */
export interface Stored {
  session: Session
  /** What it is, for people. */
  label: string
  /** The check that most tools trust, and whether it calls this file good. */
  usual: { name: string; passes(file: string): Promise<boolean> }
}

/** What the database holds before anything happens, and the migration that is to come. */
const FILL = `CREATE TABLE account (id integer PRIMARY KEY, name text NOT NULL, tags text);
INSERT INTO account WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
  SELECT i, 'account ' || i, 'tag ' || (i % 7) FROM n;`
const MIGRATION = 'ALTER TABLE account ADD COLUMN plan text;'

/** PostgreSQL where the sandbox has one, started again after its death; else SQLite, which Node brings along. */
export async function openBackups({ place, sandbox }: Pick<Stage, 'place' | 'sandbox'>): Promise<Stored> {
  const folder = join(place.folder, 'database')
  mkdirSync(folder, { mode: 0o700 })
  writeFileSync(join(folder, 'fill.sql'), FILL)
  writeFileSync(join(folder, 'next.sql'), MIGRATION)
  const { server } = sandbox.database
  const programs = server && programsOf(server.bin, place.path)
  const made = programs
    ? await postgres(place, folder, sandbox.database.url, { ...server, programs })
    : await sqlite(place, folder)
  const config = join(place.folder, 'databases.yaml')
  writeFileSync(config, configText(made.entry), { mode: 0o600 })
  const args = [place.entry, 'mcp', '--config', config, '--actor', 'operator']
  const session = await connectStdio({ command: process.execPath, args, cwd: place.folder }, (end) =>
    place.household.defer('the server of the backups', end),
  )
  return { session, label: made.label, usual: made.usual }
}

type Made = Omit<Stored, 'session'> & { entry: string[] }
type Server = NonNullable<Stage['sandbox']['database']['server']> & { programs: string }

/** The folder of the client's programs: the server's own, or wherever they are. */
function programsOf(bin: string, path: string): string | undefined {
  return folderWith(['psql', 'pg_dump', 'pg_restore'], bin, [...path.split(delimiter), ...postgresFolders()])
}

async function postgres(place: Place, folder: string, url: string, server: Server): Promise<Made> {
  const { household, env } = place
  await server.start().says('ready to accept connections')
  const { username, password, port } = new URL(url)
  const passfile = join(folder, 'pass')
  writeFileSync(passfile, `127.0.0.1:${port}:*:${username}:${password}\n`, { mode: 0o600 })
  const psql = join(server.programs, 'psql')
  const known = { PGHOST: '127.0.0.1', PGPORT: port, PGUSER: username, PGDATABASE: 'postgres' }
  const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f']
  await runToEnd(household, 'psql', psql, [...args, join(folder, 'fill.sql')], {
    env: { ...env, ...known, PGPASSFILE: passfile },
  })
  const command = JSON.stringify([psql, ...args, 'next.sql'])
  const restore = join(server.programs, 'pg_restore')
  return {
    label: 'PostgreSQL, started again on what it held',
    entry: [
      'kind: postgres',
      'url: "${env:DATABASE_URL}"',
      `migrate: { command: ${command}, cwd: database }`,
    ],
    usual: {
      name: 'pg_restore -l',
      passes: async (file) =>
        (await household.start('pg_restore', restore, ['-l', file], { env }).exited) === 0,
    },
  }
}

const SCRIPT = `const { DatabaseSync } = require('node:sqlite')
new DatabaseSync('app.db').exec(require('node:fs').readFileSync(process.argv[2], 'utf8'))
`

async function sqlite({ household, env }: Place, folder: string): Promise<Made> {
  writeFileSync(join(folder, 'run.cjs'), SCRIPT)
  await runToEnd(household, 'SQLite', process.execPath, ['run.cjs', 'fill.sql'], { cwd: folder, env })
  const command = JSON.stringify([process.execPath, 'run.cjs', 'next.sql'])
  return {
    label: 'SQLite, which Node brings along',
    entry: ['kind: sqlite', 'path: database/app.db', `migrate: { command: ${command}, cwd: database }`],
    usual: { name: 'PRAGMA integrity_check', passes: integrityCheck },
  }
}

async function integrityCheck(file: string): Promise<boolean> {
  const { DatabaseSync } = await import('node:sqlite')
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return db.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok'
  } finally {
    db.close()
  }
}

function configText(entry: readonly string[]): string {
  const lines = [
    'version: 1',
    'environment: demo',
    'state_dir: state',
    'agent_log: AGENT_LOG.md',
    'actors: { operator: { role: operator, names: [Operator] } }',
    ...RAISED,
    'databases:',
    '  crm:',
    ...entry.map((line) => `    ${line}`),
  ]
  return `${lines.join('\n')}\n`
}

/** The end of a dump's data is further on; what an index at its head says stays as it was. */
const AFTER_HEAD = 0.5

/** Flips one bit inside the data: of a row's own text where it can be read, else in the middle. */
export function flipBit(file: string): number {
  const bytes = readFileSync(file)
  const text = bytes.indexOf('account 2500')
  const at = text >= 0 ? text + 'account '.length : Math.floor(bytes.length * AFTER_HEAD)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
  return at
}
