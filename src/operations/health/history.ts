import * as z from 'zod'
import type { Clock } from '../../core/clock.ts'
import type { Judgement } from '../../stack/health.ts'
import { type History, remember } from '../../stack/restarts.ts'
import type { Seen } from './kinds.ts'

/** The last look at a service, kept across processes: the restart counts that the next one compares with. */
export interface Looks {
  lastLook(service: string): { look: unknown } | undefined
  /** `at` is epoch milliseconds. */
  saveLook(service: string, look: object, at: number): void
}

const kept = z.object({
  marks: z.array(z.object({ at: z.number(), identity: z.string(), restarts: z.number() })).max(100),
})

/**
 * Judges a look against what earlier looks saw, and keeps it for the later ones. Books that fail (a full disk,
 * say) do not take the check with them: it is judged alone and says so.
 */
export function judgeAndRemember(name: string, seen: Seen, looks: Looks, clock: Clock): Judgement {
  const at = clock.now()
  const mark = seen.mark?.(at)
  if (!mark) return seen.judge({ history: [], at })
  const past = recall(name, looks)
  const judgement = seen.judge({ history: past ?? [], at })
  const written = keep(name, remember(past ?? [], mark), looks, at)
  return past && written ? judgement : admit(judgement)
}

/** Undefined when the books cannot be read; what is not a history in them is none. */
function recall(name: string, looks: Looks): History | undefined {
  try {
    return kept.safeParse(looks.lastLook(name)?.look).data?.marks ?? []
  } catch {
    return undefined
  }
}

function keep(name: string, history: History, looks: Looks, at: number): boolean {
  try {
    looks.saveLook(name, { marks: history }, at)
    return true
  } catch {
    return false
  }
}

function admit(judgement: Judgement): Judgement {
  const { asked, answered } = judgement.evidence
  const note = 'earlier looks could not be read or kept, so a crash loop may not show'
  return { ...judgement, evidence: { asked, answered: `${answered} (${note})` } }
}

/** Looks that live as long as this process, for when there are no books. */
export function createMemoryLooks(): Looks {
  const last = new Map<string, { look: object }>()
  return {
    lastLook: (service) => last.get(service),
    saveLook: (service, look) => void last.set(service, { look }),
  }
}
