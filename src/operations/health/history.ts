import * as z from 'zod'
import type { Clock } from '../../core/clock.ts'
import type { Judgement } from '../../stack/health.ts'
import { type History, remember } from '../../stack/restarts.ts'
import type { Seen } from './kinds.ts'

/** The last look at a service, kept across processes: the restart counts that the next one compares with. */
export interface Looks {
  lastLook(service: string): { json: string; at: number } | undefined
  /** `at` is epoch milliseconds. */
  saveLook(service: string, json: string, at: number): void
}

const marks = z.array(z.object({ at: z.number(), identity: z.string(), restarts: z.number() })).max(100)

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
  const kept = keep(name, remember(past ?? [], mark), looks, at)
  return past && kept ? judgement : admit(judgement)
}

/** Undefined when the books cannot be read; what is not a history in them is none. */
function recall(name: string, looks: Looks): History | undefined {
  try {
    const last = looks.lastLook(name)
    return last ? (marks.safeParse(JSON.parse(last.json)).data ?? []) : []
  } catch (error) {
    return error instanceof SyntaxError ? [] : undefined
  }
}

function keep(name: string, history: History, looks: Looks, at: number): boolean {
  try {
    looks.saveLook(name, JSON.stringify(history), at)
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
  const kept = new Map<string, { json: string; at: number }>()
  return {
    lastLook: (service) => kept.get(service),
    saveLook: (service, json, at) => void kept.set(service, { json, at }),
  }
}
