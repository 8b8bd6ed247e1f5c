import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import type { Act } from '../core/steps.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Adopted } from '../journal/succession.ts'
import type { Work, WorkVerdict } from '../journal/works.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import type { Guard } from '../operations/guard.ts'
import type { Fleet } from '../operations/scale/fleet.ts'
import type { ScaleRun, Way } from '../operations/scale/parts.ts'
import { runScale } from '../operations/scale/run.ts'
import { notesOf, openWorkBook } from '../operations/work/book.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { refusal } from '../policy/refusal.ts'
import { patienceOf, swarmOf } from './fleets.ts'
import { OUTCOMES } from './outcomes.ts'
import { type EndedWork, pagedWork } from './paged-work.ts'
import { type Judging, keptCall } from './recheck.ts'
import { sinceBoot } from './since-boot.ts'
import { entryOf, keptName, recent, type ScaleCall, type Swarms } from './swarms.ts'
import type { End, LongWork } from './worker.ts'

export interface ScaleWorkParts extends Judging {
  loaded: Loaded
  books: StateBooks
  swarms: Pick<Swarms, 'files' | 'kept'>
  guard: Pick<Guard, 'reading'>
  fleetOf(entry: ReturnType<typeof entryOf>): Fleet
  redactor: Redactor
  documentWork(work: Work, verdict: WorkVerdict): Promise<void>
  clock: Clock
  sleep: Sleep
}

/** Scalings, as their worker does them. */
export function scaleWork(parts: ScaleWorkParts): LongWork {
  return pagedWork(parts, {
    kinds: ['scale'],
    carryOut: (adopted, act) => runScale(scaleRun(parts, adopted, act)),
    endOf: (work) => endOf(parts.books, work),
  })
}

/** Where there was nothing to scale, nothing was applied. The trail keeps what was decided, and on which figures. */
function endOf(books: StateBooks, { id, verdict, report }: EndedWork): End {
  const acted = books.journal().operations.steps(id).length > 0
  const { result } = notesOf({ report })
  const { capacity_before: before, capacity_after: after, decision } = result
  const said = { before, after, decision }
  return { verdict, said, ...OUTCOMES[verdict], ...(!acted && { applied: 'no' as const }) }
}

function scaleRun(parts: ScaleWorkParts, { operation }: Adopted, act: Act): ScaleRun {
  const { loaded, books, swarms, guard, fleetOf, redactor, clock, sleep } = parts
  const { id } = operation
  const call = keptCall<ScaleCall>(swarms.files, 'works', id)
  const entry = entryOf(loaded, call.swarm)
  const book = openWorkBook(id, { works: books.journal().works, redact: redactor.value, clock })
  return {
    operation: id,
    swarm: swarmOf(call.swarm, entry),
    wish: call.wish,
    fleet: fleetOf(entry),
    guard: recent(guard, clock),
    kept: {
      read: () => swarms.kept(call.swarm),
      keep: (kept) => swarms.files.keep(keptName(call.swarm), kept),
    },
    judge: () => judged(parts, id, call),
    act,
    done: () => books.journal().operations.steps(id),
    book,
    document: (verdict) => parts.documentWork(book.page(), verdict),
    patience: patienceOf(entry),
    clock,
    uptime: sinceBoot,
    sleep,
    // Nobody cancels it: another call to another level is how it is turned round.
    signal: new AbortController().signal,
  }
}

/** The rules judge the very call again, with facts of now, and which way it goes is part of that. Throws the refusal. */
async function judged(
  { operator, identify }: Judging,
  operation: string,
  { tool, input, actor }: ScaleCall,
): Promise<Way> {
  const caller = identify.byName(actor)
  const { action, decision } = await operator.explain({ tool, input, caller, operation })
  if (decision.verdict !== 'allowed') throw refusal(action, decision)
  return action.kind === 'scale-up' ? 'up' : 'down'
}
