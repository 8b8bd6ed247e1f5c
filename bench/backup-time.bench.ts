// What a backup costs beside the bare programs, on one database: BENCH_BACKUP_MB (1100), BENCH_BACKUP_RUNS (10).
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Secret } from '../src/core/secret.ts'
import { openPostgresPrograms } from '../src/systems/postgres/dump.ts'
import { createPostgresSource } from '../src/systems/postgres/source.ts'
import { createPostgresWorkshop } from '../src/systems/postgres/workshop.ts'
import { startPostgres } from '../test/servers/postgres.ts'
import { BIN, backupPlace, envOf, fill, mustRun, sha256sum, signal, timed } from './backing.ts'
import { type Figure, isAsked, load, median, printFigures, progress } from './numbers.ts'
import { undisturbed, withTheft } from './theft.ts'

const MEGABYTES = Number(process.env['BENCH_BACKUP_MB'] ?? 1_100)
const RUNS = Number(process.env['BENCH_BACKUP_RUNS'] ?? 10)
/** A proved backup takes minutes where the database has a gigabyte. */
const PROOFS = Math.max(1, Math.ceil(RUNS / 3))
const SMALL_SHARE = 10

if (BIN === undefined) {
  console.log('\nbackups: left out, there is no PostgreSQL on this machine')
} else {
  await measure()
}

async function measure(): Promise<void> {
  const server = await startPostgres({ settings: { shared_buffers: '256MB', max_wal_size: '4GB' } })
  const place = backupPlace()
  try {
    const bytes = await fill(server, MEGABYTES)
    const size = `${Math.round(bytes / 1_048_576)} MiB`
    progress(`a database of ${size}`)
    mkdirSync(place.at, { recursive: true, mode: 0o700 })
    const known = { server, place, size }
    const figures = [
      ...(isAsked('dump') ? [await dumps(known)] : []),
      ...(isAsked('proof') ? [await proofs(known)] : []),
      ...(isAsked('memory') ? [await memory(known)] : []),
    ]
    printFigures(`Backups of ${size} (${load()})`, figures)
  } finally {
    place.close()
    await server.stop()
  }
}

interface Known {
  server: Awaited<ReturnType<typeof startPostgres>>
  place: ReturnType<typeof backupPlace>
  size: string
}

/** Ours hashes on the way and is on the disk when it returns; the bare one is synced too, as pg_dump does by itself. */
async function dumps({ server, place }: Known): Promise<Figure> {
  const url = new Secret(server.url)
  const source = createPostgresSource(url, process.env)
  const facts = await source.facts(signal)
  const options = { url, programs: BIN, env: process.env, folder: place.at }
  const programs = await openPostgresPrograms(options, facts, signal)
  const file = join(place.at, 'dump')
  const ours = async () => {
    const snapshot = await source.snapshot(signal)
    const seconds = await timed(() => programs.dump(snapshot.name, file, () => {}, signal))
    await snapshot.close()
    return seconds
  }
  const bare = () => timed(() => mustRun('pg_dump', ['-Fc', '-Z1', '-f', file], envOf(server)))
  await bare()
  const pair = (run: number) =>
    withTheft(async () => {
      // Whoever is first meets another cache: they take turns.
      const first = run % 2 === 0 ? await ours() : await bare()
      const second = run % 2 === 0 ? await bare() : await ours()
      return run % 2 === 0 ? { ours: first, floor: second } : { ours: second, floor: first }
    })
  const { counted, note } = await undisturbed(RUNS, pair, { each: said('dump'), all: ratioSaid })
  rmSync(file, { force: true })
  return {
    name: `dump with SHA-256, on the disk, ${counted.length} pairs`,
    value: `${ratioOf(counted).toFixed(2)} x (${middle(counted, 'ours')} s)${note}`,
    beside: `pg_dump -Fc -Z1 ${middle(counted, 'floor')} s`,
    limit: '1.10 x',
    kept: ratioOf(counted) <= 1.1,
  }
}

interface Pair {
  ours: number
  floor: number
  theft: number
}

function ratioOf(pairs: readonly Pair[]): number {
  return median(pairs.map(({ ours, floor }) => ours / floor))
}

function middle(pairs: readonly Pair[], of: 'ours' | 'floor'): string {
  return median(pairs.map((pair) => pair[of])).toFixed(2)
}

function ratioSaid(pairs: readonly Pair[]): string {
  return `${pairs.length} pairs, ${ratioOf(pairs).toFixed(2)} x`
}

function said(what: string) {
  return ({ ours, floor }: Pair) => `${what}: ${ours.toFixed(2)} s, bare ${floor.toFixed(2)} s`
}

/** Each step alone and one after the other: what ours does at once with others is not counted against it. */
async function proofs(known: Known): Promise<Figure> {
  const { server, place } = known
  const pair = () =>
    withTheft(async () => {
      const floor = await steps(known)
      const taken = await place.backup(place.driverOf(server.url), 'restore')
      if (taken.verdict !== 'completed')
        throw new Error(`a backup ended as ${taken.verdict}: ${taken.blockers.join('; ')}`)
      await place.vault.remove(taken.entry?.path ?? '')
      return { ours: taken.seconds, floor }
    })
  const { counted, note } = await undisturbed(PROOFS, pair, { each: said('proof'), all: ratioSaid })
  return {
    name: `proved backup, ${counted.length} pairs`,
    value: `${ratioOf(counted).toFixed(2)} x (${middle(counted, 'ours')} s)${note}`,
    beside: `its steps one by one ${middle(counted, 'floor')} s: pg_dump, SHA-256, decode, initdb, pg_restore, fingerprints of both`,
    limit: '1.15 x',
    kept: ratioOf(counted) <= 1.15,
  }
}

async function steps({ server, place }: Known): Promise<number> {
  const file = join(place.at, 'dump')
  const workshop = createPostgresWorkshop({ programs: BIN, env: process.env })
  const source = createPostgresSource(new Secret(server.url), process.env)
  const like = await source.facts(signal)
  const scratch = join('/var/tmp', `operator-bench-steps-${process.pid}`)
  const fingerprint = async (of: typeof source) => {
    const snapshot = await of.snapshot(signal)
    await snapshot.contents(() => {}, signal).finally(snapshot.close)
  }
  const made: { cluster?: Awaited<ReturnType<typeof workshop.start>> } = {}
  const cluster = () => made.cluster ?? fail('there is no cluster')
  const seconds = [
    await timed(() => mustRun('pg_dump', ['-Fc', '-Z1', '-f', file], envOf(server))),
    await timed(() => sha256sum(file)),
    await timed(() => mustRun('pg_restore', ['-f', '/dev/null', file])),
    await timed(() => fingerprint(source)),
    await timed(async () => {
      made.cluster = await workshop.start(scratch, like, signal)
    }),
    await timed(async () => {
      await cluster().create(like, signal)
      const complaints = await cluster().restore(file, signal)
      if (complaints.length > 0) fail(complaints.join('; '))
    }),
    await timed(() => fingerprint(cluster().source)),
    await timed(() => cluster().stop()),
  ]
  rmSync(file, { force: true })
  return seconds.reduce((sum, one) => sum + one, 0)
}

function fail(why: string): never {
  throw new Error(why)
}

/** Each backup in a process of its own, as its worker is: the most memory it ever had. */
async function memory({ server, size }: Known): Promise<Figure> {
  const small = await startPostgres()
  try {
    const bytes = await fill(small, Math.max(20, MEGABYTES / SMALL_SHARE))
    const [little, much] = [peak(small.url), peak(server.url)]
    const ratio = much / little
    return {
      name: `memory of a worker that proves ${size}`,
      value: `${much.toFixed(0)} MiB, ${ratio.toFixed(2)} x`,
      beside: `${little.toFixed(0)} MiB for ${Math.round(bytes / 1_048_576)} MiB`,
      limit: '1.15 x',
      kept: ratio <= 1.15,
    }
  } finally {
    await small.stop()
  }
}

function peak(url: string): number {
  const worker = join(import.meta.dirname, 'backup-worker.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, [worker], {
    env: { ...process.env, BENCH_URL: url },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the worker ended with ${status}: ${stderr}`)
  return Number(stdout)
}
