import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { createBooks } from '../../../src/journal/books.ts'
import type { Work } from '../../../src/journal/works.ts'
import type { PostgresServer } from '../../servers/postgres.ts'
import { aFolder, ROWS } from './place.ts'

let made = 0

/** A project folder whose database `main` is one of a shared server; its backups are proved on that server too. */
export async function aPostgresPlace(server: PostgresServer, bin: string, migrate = '') {
  made += 1
  const name = `k${process.pid}_${made}`
  await server.sql(`create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const at = (database: string) => Object.assign(new URL(url.href), { pathname: `/${database}` }).href
  async function value(database: string, sql: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: at(database) })
    client.on('error', () => {})
    await client.connect()
    const answer = await client.query(sql).finally(() => client.end().catch(() => undefined))
    // Of several statements the last one's.
    const { rows } = [answer].flat().at(-1) ?? { rows: [] }
    return Object.values((rows[0] as object | undefined) ?? {})[0]
  }
  await value(name, `${ROWS}; create table m ()`)
  const place = aFolder(
    `{ kind: postgres, url: "\${env:DATABASE_URL}", trial: database, programs: ${bin}${migrate} }`,
    `DATABASE_URL=${url.href}\n`,
  )
  return {
    ...place,
    name,
    value,
    rows: (table = 't', database = name) => value(database, `select count(*)::int from ${table}`),
    /** The databases that are this one's, or of its works. */
    async names() {
      const ids = operations(place.dir).map(({ id }) => id)
      const all = (await server.sql('select datname from pg_database order by 1')).split('\n')
      return all.filter((one) => one.startsWith(name) || ids.some((id) => one.includes(id)))
    },
    async remove() {
      place.remove()
      for (const one of await server
        .sql(`select datname from pg_database where datname like '${name}%'`)
        .then(lines))
        await server.sql(`drop database "${one}" with (force)`)
    },
  }
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '')

export type PostgresPlace = Awaited<ReturnType<typeof aPostgresPlace>>

function operations(dir: string) {
  return withBooks(dir, (books) => books.journal().operations.recent(10))
}

function withBooks<T>(dir: string, look: (books: ReturnType<typeof createBooks>) => T): T {
  const books = createBooks({ stateDir: join(dir, 'state'), version: 'test', policyDigest: 'sha256:test' })
  try {
    return look(books)
  } finally {
    books.close()
  }
}

/** The last work, how it ended, and what is left that nobody holds any more; one line each. */
export async function leftOf(place: PostgresPlace, server: PostgresServer, tool: string, said: string) {
  const { dir, name } = place
  const wrong: string[] = []
  const work = withBooks(dir, (books): Work | undefined => {
    const { operations: all, works, leases } = books.journal()
    const [last] = all.recent(10).filter((one) => one.tool === tool)
    for (const target of ['database/main', ...all.recent(10).map(({ target }) => target)])
      if (leases.holder(target)) wrong.push(`${target} is held`)
    if (last && !last.outcome) wrong.push('its operation has no end')
    return last && works.get(last.id)
  })
  const locks = `select count(*) from pg_locks join pg_database on pg_database.oid = database
    where locktype = 'advisory' and datname like '${name}%'`
  if ((await server.sql(locks)) !== '0') wrong.push('its advisory lock is held')
  const strange = (await place.names()).filter((one) => one.startsWith('operator'))
  if (strange.length > 0) wrong.push(`on the server: ${strange.join(', ')}`)
  const folder = join(dir, 'state', 'works')
  const kept = existsSync(folder) ? readdirSync(folder) : []
  const works = kept.filter((one) => /\.(restore|pass)$/.test(one))
  if (works.length > 0) wrong.push(`in the state folder: ${works.join(', ')}`)
  const trials = readdirSync('/var/tmp').filter((one) => work && one.includes(work.id))
  if (trials.length > 0) wrong.push(`a trial is left: ${trials.join(', ')}`)
  const log = join(dir, 'AGENT_LOG.md')
  const told = existsSync(log) ? readFileSync(log, 'utf8').split(`${said} of main`).length - 1 : 0
  if (work && told !== 1) wrong.push(`it is ${told} times in the agent log`)
  return { work, wrong }
}

/**
 * PostgreSQL's programs, of which `program` kills whoever has started it with an argument like `when`, once: what a
 * worker leaves behind that dies in the middle of a step.
 */
export function deadlyPrograms(folder: string, bin: string, program: string, when: string): string {
  mkdirSync(folder)
  const armed = join(folder, 'armed')
  writeFileSync(armed, '')
  for (const one of ['pg_dump', 'pg_dumpall', 'pg_restore', 'initdb']) {
    const kill = `case "$*" in *${when}*) rm ${armed} 2>/dev/null && kill -9 $PPID;; esac\n`
    writeFileSync(join(folder, one), `#!/bin/sh\n${one === program ? kill : ''}exec ${join(bin, one)} "$@"\n`)
    chmodSync(join(folder, one), 0o755)
  }
  return folder
}
