import { join } from 'node:path'
import type { Clock } from '../../../core/clock.ts'
import type {
  Cluster,
  Original,
  PostgresPrograms,
  PostgresSource,
  PostgresWorkshop,
  ServerFacts,
  Snapshot,
} from '../../../systems/postgres/backup-port.ts'
import {
  BackupDamaged,
  type BackupDriver,
  type Copy,
  type Dumped,
  type FileProof,
  type Report,
} from '../driver.ts'
import { DATA, ROLES, SERVER, TABLESPACES } from './files.ts'

interface Parts {
  source: PostgresSource
  workshop: PostgresWorkshop
  /** Those that fit this server. Throws `not_configured`, both versions named. */
  programs(server: ServerFacts, folder: string | undefined, signal: AbortSignal): Promise<PostgresPrograms>
  clock: Clock
}

/** pg_dump in a snapshot that we hold; proved in a cluster of its own. */
export function createPostgresDriver(parts: Parts): BackupDriver {
  const { source, workshop } = parts
  return {
    kind: 'postgres',
    async survey(signal) {
      const facts = await source.facts(signal)
      const { label } = await parts.programs(facts, undefined, signal)
      return {
        source: facts.source,
        server: `PostgreSQL ${facts.version}`,
        tool: `pg_dump ${label}`,
        bytes: facts.bytes,
      }
    },
    async schema(signal) {
      const { hash, revision } = await source.schema(signal)
      return { schemaHash: hash, ...(revision !== undefined && { revision }) }
    },
    hold: (signal) => source.hold(signal),
    dump: (into, report, signal) => dump(parts, into, report, signal),
    decode: (copy, _report, signal) => decode(workshop, copy, signal),
    restore: (copy, scratch, report, signal) => restore(parts, copy, scratch, report, signal),
    sweep: (scratch) => workshop.sweep(scratch),
  }
}

/** By programs that are no older than its server. What is not known of that is told by the check of the files. */
async function decode(workshop: PostgresWorkshop, { path }: Copy, signal: AbortSignal) {
  const { major } = await workshop.read(join(path, SERVER)).catch(() => ({ major: 0 }))
  return workshop.decode(join(path, DATA), major, signal)
}

async function dump(parts: Parts, into: string, report: Report, signal: AbortSignal): Promise<Dumped> {
  const { source, clock } = parts
  const facts = await source.facts(signal)
  const programs = await parts.programs(facts, into, signal)
  const taken = new Date(clock.now()).toISOString()
  const snapshot = await source.snapshot(signal)
  try {
    const { files, contents, seconds } = await both(
      { programs, snapshot, facts, clock },
      into,
      report,
      signal,
    )
    return {
      taken_at: taken,
      server: `PostgreSQL ${facts.version}`,
      tool: `pg_dump ${programs.label}`,
      snapshot: snapshot.name,
      schema_hash: snapshot.schemaHash,
      ...(snapshot.revision !== undefined && { revision: snapshot.revision }),
      files,
      contents,
      seconds,
    }
  } finally {
    await snapshot.close()
  }
}

interface Moment {
  programs: PostgresPrograms
  snapshot: Snapshot
  facts: ServerFacts
  clock: Clock
}

/** The rows are counted while pg_dump reads them, in the same snapshot. What fails ends the other. */
async function both(
  { programs, snapshot, facts, clock }: Moment,
  into: string,
  report: Report,
  caller: AbortSignal,
) {
  const failed = new AbortController()
  const signal = AbortSignal.any([caller, failed.signal])
  const seconds: Record<string, number> = {}
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = clock.monotonic()
    try {
      return await work()
    } catch (error) {
      failed.abort(error)
      throw error
    } finally {
      seconds[name] = Math.round(clock.monotonic() - start) / 1_000
    }
  }
  const onBytes = (bytes: number) => report({ message: 'writing the dump', bytes })
  // Both have ended, well or badly, before anybody goes on: neither writes into a folder that is being removed.
  const ended = await Promise.allSettled([
    timed('dump', () => dumpFiles(programs, snapshot.name, facts, into, onBytes, signal)),
    timed('contents', () => snapshot.contents(() => {}, signal)),
  ] as const)
  const [files, contents] = ended
  if (files.status === 'fulfilled' && contents.status === 'fulfilled')
    return { files: files.value, contents: contents.value, seconds }
  throw failed.signal.reason
}

async function dumpFiles(
  programs: PostgresPrograms,
  snapshot: string,
  facts: ServerFacts,
  into: string,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<FileProof[]> {
  const at = (name: string) => join(into, name)
  return [
    { name: DATA, ...(await programs.dump(snapshot, at(DATA), onBytes, signal)) },
    { name: ROLES, ...(await programs.globals('roles', at(ROLES), signal)) },
    { name: TABLESPACES, ...(await programs.globals('tablespaces', at(TABLESPACES), signal)) },
    { name: SERVER, ...(await programs.note(at(SERVER), facts)) },
  ]
}

async function restore(
  { workshop, clock }: Parts,
  copy: Copy,
  scratch: string,
  report: Report,
  signal: AbortSignal,
) {
  report({ message: 'starting a server for the trial' })
  const original = await workshop.read(join(copy.path, SERVER))
  const cluster = await workshop.start(scratch, original, signal)
  try {
    const start = clock.monotonic()
    const notes = await fill(cluster, original, copy, report, signal)
    const recoverySeconds = Math.round(clock.monotonic() - start) / 1_000
    report({ message: 'counting the restored rows' })
    const snapshot = await cluster.source.snapshot(signal)
    const contents = await snapshot.contents(() => {}, signal).finally(() => snapshot.close())
    const same = Number.parseInt(cluster.version, 10) === original.major
    return {
      how: `${cluster.how} of PostgreSQL ${cluster.version}`,
      contents,
      ...(same && { schemaHash: snapshot.schemaHash }),
      notes,
      recoverySeconds,
    }
  } finally {
    await cluster.stop()
  }
}

/** Roles first: every object belongs to one. Answers what was not as at home. */
async function fill(
  cluster: Cluster,
  original: Original,
  { path }: Copy,
  report: Report,
  signal: AbortSignal,
): Promise<string[]> {
  const note = await cluster.create(original, signal)
  const refused = await cluster.roles(join(path, ROLES), signal)
  if (refused !== '') throw new BackupDamaged('The roles cannot be restored.', [refused])
  report({ message: 'restoring' })
  const complaints = await cluster.restore(join(path, DATA), signal)
  if (complaints.length > 0) throw new BackupDamaged('It cannot be restored.', complaints)
  return note === '' ? [] : [note]
}
