import fc from 'fast-check'
import { type Candidate, decide } from '../../../../src/operations/backup/retention/decide.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const YEAR = 365 * DAY
const WEEK = 7 * DAY

/** What may happen to a machine on which backups are made. Milliseconds. */
type Event =
  | { what: 'time'; ms: number }
  | { what: 'jump'; ms: number }
  | { what: 'boot' }
  | { what: 'run'; ends: 'verified' | 'unverified' | 'failed' }
  | { what: 'damage' | 'pin' | 'lose'; which: number }

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ what: fc.constant('time' as const), ms: fc.integer({ min: 0, max: 40 * DAY }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('jump' as const), ms: fc.integer({ min: -YEAR, max: YEAR }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('jump' as const), ms: fc.constantFrom(-HOUR, HOUR) }),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'boot' as const }) },
  {
    weight: 10,
    arbitrary: fc.record({
      what: fc.constant('run' as const),
      ends: fc.constantFrom(
        'verified' as const,
        'verified' as const,
        'unverified' as const,
        'failed' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom('damage' as const, 'pin' as const, 'lose' as const),
      which: fc.nat(30),
    }),
  },
)

/** A backup with the time at which it was really taken, which only the test knows. */
type Taken = Candidate & { trulyAt: number; bootsBefore: number }

/** Lives through a history, deletes what retention says, and answers what went wrong; undefined: nothing. */
export function liveThrough(history: readonly Event[], keepMs: number, weeklyMs: number): string | undefined {
  const world = { true: 0, wall: Date.UTC(2026, 0, 1), up: 0, boots: 0, sequence: 0 }
  let shelf: Taken[] = []
  for (const happening of history) {
    if (happening.what === 'time')
      for (const clock of ['true', 'wall', 'up'] as const) world[clock] += happening.ms
    if (happening.what === 'jump') world.wall += happening.ms
    if (happening.what === 'boot') Object.assign(world, { boots: world.boots + 1, up: 0 })
    if (happening.what === 'lose') shelf = shelf.filter((_, n) => n !== happening.which)
    if (happening.what === 'damage')
      shelf = shelf.map((entry, n) => (n === happening.which ? { ...entry, verified: false } : entry))
    if (happening.what === 'pin')
      shelf = shelf.map((entry, n) => (n === happening.which ? { ...entry, pinned: 'kept' } : entry))
    if (happening.what !== 'run') continue
    const made = happening.ends === 'failed' ? undefined : take(world, happening.ends === 'verified')
    if (made) shelf.push(made)
    const decisions = decide(shelf, { keepMs, weeklyMs }, world.wall, made?.verified ? made.id : undefined)
    const wrong = judgeOf(
      shelf,
      decisions.filter(({ keep }) => !keep).map(({ id }) => id),
      made,
      keepMs,
    )
    if (wrong !== undefined) return wrong
    const kept = new Set(decisions.filter(({ keep }) => keep).map(({ id }) => id))
    shelf = shelf.filter(({ id }) => kept.has(id))
  }
  return undefined
}

type World = { true: number; wall: number; up: number; boots: number; sequence: number }

function take(world: World, verified: boolean): Taken {
  world.sequence += 1
  const { sequence, wall: takenAt, boots, up } = world
  const uptime = { boot: String(boots), ms: up }
  const entry = { id: `b${sequence}`, sequence, takenAt, uptime, verified }
  return { ...entry, trulyAt: world.true, bootsBefore: boots }
}

function judgeOf(
  shelf: readonly Taken[],
  deleted: readonly string[],
  made: Taken | undefined,
  keepMs: number,
) {
  const newest = shelf.findLast(({ verified }) => verified)
  if (deleted.length > 0 && !made?.verified) return 'deleted without a verified backup of this run'
  if (newest && deleted.includes(newest.id)) return `the newest verified backup ${newest.id} was deleted`
  for (const entry of shelf) {
    if (!deleted.includes(entry.id)) continue
    if (entry.pinned !== undefined) return `${entry.id} was pinned`
    const boots = (made?.bootsBefore ?? 0) - entry.bootsBefore
    if ((made?.trulyAt ?? 0) - entry.trulyAt + boots * WEEK <= keepMs) return `${entry.id} was too young`
  }
  return undefined
}

/** A history, how long backups are kept in it, and how long the first of each week. */
export const histories = fc.tuple(
  fc.array(event, { minLength: 4, maxLength: 30 }),
  fc.constantFrom(0, DAY, 30 * DAY, 90 * DAY),
  fc.constantFrom(0, YEAR),
)
