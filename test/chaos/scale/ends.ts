import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createBooks, type StateBooks } from '../../../src/journal/books.ts'
import type { Step } from '../../../src/journal/operation.ts'
import type { Place } from '../place.ts'
import type { Scaling } from './worker.ts'

export type ScalePlace = Place<Scaling>

/** How the last scaling ended, and all that is not as it has to be then, one line each. */
export interface ScaleEnd {
  /** Undefined: its worker died before it was in the catalogue. */
  verdict?: string | undefined
  attempts: number
  wrong: readonly string[]
}

export function endOf({ stateDir }: ScalePlace): ScaleEnd {
  const books = createBooks({ stateDir, version: 'test', policyDigest: 'sha256:test' })
  try {
    return ended(books, stateDir)
  } finally {
    books.close()
  }
}

function ended(books: StateBooks, stateDir: string): ScaleEnd {
  const { operations, works, leases } = books.journal()
  const [operation] = operations.recent(1)
  const page = operation && works.get(operation.id)
  const trail = linesOf(join(stateDir, 'audit.jsonl'), `"call":"${operation?.id}"`)
  const outcomes = trail.filter((line) => line.includes('"event":"outcome"'))
  const told = linesOf(join(dirname(stateDir), 'AGENT_LOG.md'), `operation ${operation?.id}`)
  const wrong = [
    ...(operation && !operation.outcome ? ['its operation has no end'] : []),
    ...(leases.holder('swarm/kimi') ? ['its lease is held'] : []),
    ...(page && !page.verdict ? [`its page stands at ${page.phase}`] : []),
    ...(page && outcomes.length !== 1 ? [`${outcomes.length} outcomes in the trail`] : []),
    ...(page && told.length !== 1 ? [`it is ${told.length} times in the agent log`] : []),
    ...(page && !/"before":(\d+|null),"after":(\d+|null)/.test(outcomes[0] ?? '')
      ? ['no before and after in the trail']
      : []),
    ...(operation ? operations.steps(operation.id).flatMap(unexplained) : []),
  ]
  return { verdict: page?.verdict, attempts: page?.attempts ?? 0, wrong }
}

/** Each step says where from and to, why, and what it saw. */
function unexplained({ action, intent }: Step): string[] {
  if (action !== 'scale') return []
  const { from, to, why, window } = intent as Record<string, unknown>
  const told = [from, to].every(Number.isSafeInteger) && why !== '' && typeof window === 'object'
  return told ? [] : [`a step that does not say what it saw: ${JSON.stringify(intent)}`]
}

const linesOf = (file: string, having: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.includes(having))
    : []
