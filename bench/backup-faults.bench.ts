// Every fault that a backup can meet: found by us, and called good by `pg_restore -l`. BENCH_FLIPS (200), BENCH_FAULTS_MB (40).
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { systemClock } from '../src/core/clock.ts'
import type { Certificate } from '../src/operations/backup/certificate.ts'
import type { Entry } from '../src/operations/backup/entry.ts'
import { checkCopy, proveCopy } from '../src/operations/backup/prove.ts'
import { type PostgresServer, startPostgres } from '../test/servers/postgres.ts'
import { BIN, backupPlace, envOf, fill, listed, signal, type Taken } from './backing.ts'
import { load, printFigures, progress } from './numbers.ts'

const FLIPS = Number(process.env['BENCH_FLIPS'] ?? 200)
const MEGABYTES = Number(process.env['BENCH_FAULTS_MB'] ?? 40)

/** How often a fault was tried, found by us, and left a file that the usual check calls good. */
interface Tried {
  fault: string
  times: number
  found: number
  /** Undefined: there is no file to ask about. */
  listedGood?: number
}

type Place = ReturnType<typeof backupPlace>
type Whole = Entry & { certificate: Certificate }

if (BIN === undefined) console.log('\nfaults of backups: left out, there is no PostgreSQL on this machine')
else await measure()

async function measure(): Promise<void> {
  const server = await startPostgres()
  const place = backupPlace()
  try {
    await server.sql(`CREATE ROLE app; CREATE TABLE owned (id int); ALTER TABLE owned OWNER TO app`)
    await fill(server, MEGABYTES)
    const tried = [
      ...(await damages(server, place)),
      await missingRole(server, place),
      await killed(server, place),
      await blocked(server, place),
      await wrongVersion(server, place),
      ...(await diskFull(server)),
    ]
    print(tried)
  } finally {
    place.close()
    await server.stop()
  }
}

function print(tried: readonly Tried[]): void {
  const figures = tried.map(({ fault, times, found, listedGood }) => ({
    name: fault,
    value: `${found} of ${times} found`,
    beside:
      listedGood === undefined ? 'no file is left' : `pg_restore -l calls ${listedGood} of ${times} good`,
    limit: 'all',
    kept: found === times,
  }))
  printFigures(`Faults of backups (${load()})`, figures)
}

async function taken(server: PostgresServer, place: Place): Promise<Whole> {
  const { entry, blockers } = await place.backup(place.driverOf(server.url), 'decode')
  if (!entry?.certificate) throw new Error(blockers.join('; '))
  return { ...entry, certificate: entry.certificate }
}

/** What `verify_backup` asks first: every byte, and whether all can be read. */
async function isFound(server: PostgresServer, place: Place, { path, certificate }: Whole): Promise<boolean> {
  const { vault, driverOf } = place
  const parts = { vault, driver: driverOf(server.url), clock: systemClock, signal, scratch: '' }
  return !(await checkCopy(parts, { path, files: certificate.files }, () => {})).ok
}

async function damages(server: PostgresServer, place: Place): Promise<Tried[]> {
  const backup = await taken(server, place)
  if (await isFound(server, place, backup)) throw new Error('a good backup is called bad')
  const other = await taken(server, place)
  const file = join(backup.path, 'data.dump')
  const whole = readFileSync(file)
  const zeroed = Buffer.from(whole)
  zeroed.fill(0, whole.length >> 1, (whole.length >> 1) + 8_192)
  const kinds: [string, Buffer[]][] = [
    ['cut in the middle', [whole.subarray(0, whole.length >> 1)]],
    ['cut by one byte', [whole.subarray(0, -1)]],
    ['cut by 3 KB', [whole.subarray(0, -3_072)]],
    ['a bit flipped', flips(whole)],
    ['a page of zeros', [zeroed]],
    ['another dump in its place', [readFileSync(join(other.path, 'data.dump'))]],
    ['empty', [Buffer.alloc(0)]],
  ]
  const tried: Tried[] = []
  for (const [fault, copies] of kinds) {
    const seen: Tried & { listedGood: number } = { fault, times: copies.length, found: 0, listedGood: 0 }
    for (const copy of copies) {
      writeFileSync(file, copy)
      if (await isFound(server, place, backup)) seen.found += 1
      if (await listed(file)) seen.listedGood += 1
    }
    progress(`${fault}: ${seen.found} of ${seen.times}`)
    tried.push(seen)
  }
  return tried
}

/** Spread over the whole file, head and table of contents included. */
function flips(whole: Buffer): Buffer[] {
  return Array.from({ length: FLIPS }, (_, n) => {
    const copy = Buffer.from(whole)
    const at = Math.floor(((n + Math.random()) / FLIPS) * whole.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << (n % 8))
    return copy
  })
}

/** As if the roles had never been saved: every byte is as it was written. */
async function missingRole(server: PostgresServer, place: Place): Promise<Tried> {
  const backup = await taken(server, place)
  const { path, certificate } = backup
  const roles = readFileSync(join(path, 'roles.sql'), 'utf8')
    .split('\n')
    .filter((line) => !line.includes('app'))
    .join('\n')
  writeFileSync(join(path, 'roles.sql'), roles)
  const proof = {
    name: 'roles.sql',
    bytes: roles.length,
    sha256: createHash('sha256').update(roles).digest('hex'),
  }
  const files = certificate.files.map((file) => (file.name === 'roles.sql' ? proof : file))
  const scratch = join('/var/tmp', `operator-bench-role-${process.pid}`)
  const parts = {
    vault: place.vault,
    driver: place.driverOf(server.url),
    clock: systemClock,
    signal,
    scratch,
  }
  const check = await proveCopy(parts, { ...backup, certificate: { ...certificate, files } }, () => {})
  return {
    fault: 'a role is missing',
    times: 1,
    found: Number(!check.ok),
    listedGood: Number(await listed(join(path, 'data.dump'))),
  }
}

/** Nothing counts, nothing has a final name, and it says why. */
function refused(place: Place, { verdict, entry, blockers }: Taken, because: RegExp): boolean {
  const counted = entry?.state === 'made' || entry?.state === 'verified'
  if (!because.test(blockers.join('; '))) progress(`it says: ${blockers.join('; ')}`)
  return (
    because.test(blockers.join('; ')) &&
    verdict === 'failed' &&
    !counted &&
    !existsSync(entry?.path ?? place.at)
  )
}

/** pg_dump dies in the middle of its work, ours and the bare one. */
async function killed(server: PostgresServer, place: Place): Promise<Tried> {
  const driver = place.driverOf(server.url)
  const dying = {
    ...driver,
    dump: async (into: string, report: Parameters<typeof driver.dump>[1], until: AbortSignal) => {
      const killer = killAtFirstBytes(join(into, 'data.dump'))
      return await driver.dump(into, report, until).finally(killer)
    },
  }
  const ours = await place.backup(dying, 'decode')
  const file = join(place.root, 'bare.dump')
  const child = spawn(join(BIN ?? '', 'pg_dump'), ['-Fc', '-Z1', '-f', file], {
    env: envOf(server),
    stdio: 'ignore',
  })
  const stop = killAtFirstBytes(file)
  await once(child, 'exit').finally(stop)
  return {
    fault: 'pg_dump is killed',
    times: 1,
    found: Number(refused(place, ours, /killed/)),
    listedGood: Number(await listed(file)),
  }
}

/** Kills the pg_dump that writes to the file, once something of the data is in it. Answers how to stop looking. */
function killAtFirstBytes(file: string): () => void {
  const timer = setInterval(() => {
    if (!existsSync(file) || readFileSync(file).length < 100_000) return
    clearInterval(timer)
    for (const pid of childrenNamed('pg_dump')) process.kill(pid, 'SIGKILL')
  }, 5)
  return () => clearInterval(timer)
}

/** Of this very process. */
function childrenNamed(name: string): number[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return (
          stat.includes(`(${name})`) &&
          Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === process.pid
        )
      } catch {
        return false
      }
    })
    .map(Number)
}

async function blocked(server: PostgresServer, place: Place): Promise<Tried> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('BEGIN; LOCK TABLE owned IN ACCESS EXCLUSIVE MODE')
  const ours = await place.backup(place.driverOf(server.url, { lockWaitMs: 300 }), 'decode')
  await client.end()
  return { fault: 'a table is locked', times: 1, found: Number(refused(place, ours, /lock/)) }
}

/** A folder whose programs say that they are older than the server. */
async function wrongVersion(server: PostgresServer, place: Place): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), 'operator-bench-old-'))
  for (const name of ['pg_dump', 'pg_dumpall', 'pg_restore', 'initdb', 'postgres']) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho '${name} (PostgreSQL) 9.6.24'\n`)
    chmodSync(join(folder, name), 0o755)
  }
  const ours = await place.backup(place.driverOf(server.url, { programs: folder }), 'decode')
  rmSync(folder, { recursive: true })
  return {
    fault: 'pg_dump is older than the server',
    times: 1,
    found: Number(refused(place, ours, /9\.6\.24/)),
  }
}

/** On a tmpfs that holds a part of the dump; root alone may mount one. */
async function diskFull(server: PostgresServer): Promise<Tried[]> {
  const mount = mkdtempSync(join(tmpdir(), 'operator-bench-full-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=700', 'tmpfs', mount])
  if (status !== 0) {
    rmSync(mount, { recursive: true })
    console.log('  left out: a full disk (this user may not mount a tmpfs)')
    return []
  }
  const place = backupPlace({ folder: join(mount, 'backups') })
  try {
    // What is known to be free is refused before the first byte: here it only turns out while it is written.
    const vault = { ...place.vault, free: async () => Number.MAX_SAFE_INTEGER }
    const ours = await place.backup(place.driverOf(server.url), 'decode', { vault })
    const found = Number(refused(place, ours, /space|full/i))
    rmSync(place.at, { recursive: true, force: true })
    const file = join(mount, 'bare.dump')
    spawnSync(join(BIN ?? '', 'pg_dump'), ['-Fc', '-Z1', '-f', file], { env: envOf(server), stdio: 'ignore' })
    return [{ fault: 'the disk is full', times: 1, found, listedGood: Number(await listed(file)) }]
  } finally {
    place.close()
    spawnSync('umount', [mount])
    rmSync(mount, { recursive: true, force: true })
  }
}
