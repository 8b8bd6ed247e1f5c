import { join } from 'node:path'
import type { Clock } from '../../../core/clock.ts'
import { OperatorError } from '../../../core/errors.ts'
import type { Original, PostgresWorkshop } from '../../../systems/postgres/backup-port.ts'
import type { Needs, PostgresServer, ServerLook } from '../../../systems/postgres/restore-port.ts'
import { BackupDamaged, type Copy, type Report } from '../driver.ts'
import type { Built, Into, Looked, Place, RestoreDriver } from '../restore/driver.ts'
import { DATA, ROLES, SERVER } from './files.ts'

interface Parts {
  server(): Promise<PostgresServer>
  workshop: Pick<PostgresWorkshop, 'read'>
  clock: Clock
}

/** Counting holds up a report no longer than this. Milliseconds. */
const COUNT_MS = 10_000

/** pg_restore into a database of its own on the server, which gets its name when it is proved. */
export function createPostgresRestore(parts: Parts): RestoreDriver {
  const { server } = parts
  return {
    kind: 'postgres',
    place: async (into, operation) => placeOf((await server()).target, into, operation),
    look: (copy, place, signal) => look(parts, copy, place, signal),
    rows: async (signal) => (await server()).rows(COUNT_MS, signal),
    fingerprints: async (tables, signal) => (await server()).fingerprints(tables, COUNT_MS, signal),
    hold: async (signal) => (await server()).hold(signal),
    build: (copy, place, folder, report, signal) => build(parts, { copy, place, folder }, report, signal),
    async finish({ over, name, temp, kept }, letGo, signal) {
      if (over) await (await server()).swap({ copy: temp, kept }, letGo, signal)
      else await (await server()).rename(temp, name, signal)
    },
    async where(id, { temp }, signal) {
      const name = await (await server()).nameOf(id, signal)
      return name === undefined ? 'gone' : name === temp ? 'temp' : 'final'
    },
    sweep: async ({ temp }, signal) => (await server()).drop(temp, signal),
    wayBack,
  }
}

/** PostgreSQL cuts names after 63 bytes. */
const LONGEST_BASE = 40

function placeOf(target: string, { over, name }: Into, operation: string): Place {
  const base = target.replaceAll(/[^A-Za-z0-9_.-]/g, '_').slice(0, LONGEST_BASE)
  const suffix = operation.slice(-6)
  return {
    over,
    name: over ? target : (name ?? `${base}_restored_${suffix}`),
    temp: `operator_restore_${operation}`,
    kept: `${base}_before_${suffix}`,
  }
}

async function look(
  { server, workshop }: Parts,
  copy: Copy,
  place: Place,
  signal: AbortSignal,
): Promise<Looked> {
  const at = (name: string) => join(copy.path, name)
  const original = await workshop.read(at(SERVER))
  const beside = await server()
  const there = await beside.look(place.over ? place.kept : place.name, signal)
  const needs = await beside.needs({ data: at(DATA), roles: at(ROLES) }, signal)
  const { source, target, version, free } = there
  return {
    source,
    server: `PostgreSQL ${version}`,
    ...(target && { current: { id: target.oid, bytes: target.bytes } }),
    connections: target?.connections ?? [],
    ...(free !== undefined && { free }),
    obstacles: [
      ...obstacles(there, original, needs, place, at(ROLES)),
      ...(place.over ? overObstacles(there) : []),
    ],
    notes: notes(there, needs, place),
  }
}

function obstacles(
  there: ServerLook,
  original: Original,
  needs: Needs,
  place: Place,
  roles: string,
): string[] {
  const lacks = (what: 'roles' | 'extensions') => needs[what].filter((name) => !there[what].includes(name))
  const [noRoles, noExtensions] = [lacks('roles'), lacks('extensions')]
  const name = place.over ? place.kept : place.name
  return [
    ...(original.major > there.major
      ? [
          `It is of PostgreSQL ${original.major} and the server is ${there.version}: a dump does not go back to an older one.`,
        ]
      : []),
    ...(there.creates ? [] : ['The configured user may not make databases (CREATEDB).']),
    ...(there.taken ? [`There is a database ${name} already.`] : []),
    ...(noRoles.length > 0
      ? [`The server lacks the roles ${noRoles.join(', ')}: make them first, see ${roles}.`]
      : []),
    ...(noExtensions.length > 0 ? [`The server lacks the extensions ${noExtensions.join(', ')}.`] : []),
  ]
}

function overObstacles({ target }: ServerLook): string[] {
  if (!target) return []
  return [
    ...(target.owned ? [] : ['The configured user does not own the database, so that it cannot rename it.']),
    ...target.bound.map((one) => `It has ${one}, which would stay with the old database.`),
  ]
}

function notes(there: ServerLook, { tablespaces }: Needs, { over }: Place): string[] {
  const missing = tablespaces.filter((name) => !there.tablespaces.includes(name))
  return [
    ...(there.free === undefined ? ['How much room the server has cannot be seen from here.'] : []),
    ...(missing.length > 0
      ? [`The server lacks the tablespaces ${missing.join(', ')}: all goes to the default one.`]
      : []),
    ...(over
      ? []
      : [
          'The new database belongs to the configured user; grants and settings of the database itself are in no dump.',
        ]),
  ]
}

interface Building {
  copy: Copy
  place: Place
  folder: string
}

async function build(
  parts: Parts,
  { copy, place, folder }: Building,
  report: Report,
  signal: AbortSignal,
): Promise<Built> {
  const { workshop, clock } = parts
  const server = await parts.server()
  const original = await workshop.read(join(copy.path, SERVER))
  const id = await server.create(place.temp, original, signal)
  const start = clock.monotonic()
  await fill(server, { copy, place, folder }, report, signal)
  const recoverySeconds = Math.round(clock.monotonic() - start) / 1_000
  report({ message: 'gathering statistics' })
  await server.analyze(place.temp, signal)
  const held = await contentsOf(server, place, report, signal)
  if (place.over) await server.dress(place.temp, signal)
  const same = held.major === original.major
  return {
    id,
    contents: held.contents,
    ...(same && { schemaHash: held.schemaHash }),
    notes: [],
    recoverySeconds,
  }
}

const LOOK_EVERY_MS = 2_000
/** A server whose log finds no room stops, and with it everything that it serves. */
const LEAST_FREE = 0.05

/** Bytes are told while pg_restore runs, which ends while there is room; what cannot be measured spoils no restore. */
async function fill(
  server: PostgresServer,
  { copy, place, folder }: Building,
  report: Report,
  signal: AbortSignal,
) {
  const data = join(copy.path, DATA)
  const needs = await server.needs({ data, roles: join(copy.path, ROLES) }, signal)
  const { tablespaces } = await server.look(place.temp, signal)
  const full = new AbortController()
  const room = async () => {
    if (((await server.freeShare(signal)) ?? 1) < LEAST_FREE) full.abort(tooFull())
  }
  const look = async () => {
    report({ message: 'restoring', bytes: await server.bytes(place.temp, signal) })
    await room()
  }
  await room()
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS)
  try {
    const keeps = needs.tablespaces.every((name) => tablespaces.includes(name))
    const until = AbortSignal.any([signal, full.signal])
    const complaints = await server.fill(place.temp, { file: data, folder, tablespaces: keeps }, until)
    if (complaints.length > 0) throw new BackupDamaged('It cannot be restored.', complaints)
  } finally {
    clearInterval(timer)
  }
}

function tooFull(): OperatorError {
  return new OperatorError(
    'unavailable',
    `The restore was ended, since the disk of the server is full but for less than ${LEAST_FREE * 100} %.`,
    { hint: 'Free space where the server keeps its data, then repeat the call.', applied: 'no' },
  )
}

async function contentsOf(server: PostgresServer, { temp }: Place, report: Report, signal: AbortSignal) {
  const source = server.source(temp)
  const { major } = await source.facts(signal)
  const snapshot = await source.snapshot(signal)
  try {
    const told = (done: number, total: number) => report({ message: `counted ${done} of ${total} tables` })
    return { major, contents: await snapshot.contents(told, signal), schemaHash: snapshot.schemaHash }
  } finally {
    await snapshot.close()
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

function wayBack({ over, name, kept }: Place): string[] {
  if (!over)
    return [`To use it, point the application at ${name}; to be rid of it: DROP DATABASE ${quoted(name)};`]
  const aside = quoted(`${kept}_undone`)
  return [
    `The old database, with all that was written to it, is kept as ${kept}.`,
    `To go back, with the applications stopped: ALTER DATABASE ${quoted(name)} RENAME TO ${aside}; ALTER DATABASE ${quoted(kept)} RENAME TO ${quoted(name)};`,
    `When a person says that it may go: DROP DATABASE ${quoted(kept)};`,
  ]
}
