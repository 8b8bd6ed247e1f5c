import type { AuditHead, Books } from './core/books.ts'
import type { Clock } from './core/clock.ts'
import type { Failure } from './core/errors.ts'
import type { Action } from './policy/action.ts'
import type { Approvals } from './policy/approvals/approvals.ts'
import type { Decision, Rule } from './policy/decide.ts'
import type { ActorFact, Facts } from './policy/facts.ts'
import type { FactSources } from './policy/gather.ts'
import type { Progress, Tool } from './tools/define.ts'
import type { Powers } from './tools/powers.ts'

/** Who calls, as the launch or a verified token says. Undefined is a stranger. */
export type Caller = (ActorFact & { signs: readonly string[] }) | undefined

export interface Request {
  tool: string
  input: unknown
  caller: Caller
  signal?: AbortSignal
  progress?(step: Progress): void
  /** What a person at the client answered to the question of an earlier call, which `digest` was given with. */
  answer?: { digest: string; yes: boolean }
  /** What the client says of itself: a label in the audit trail, never a fact. */
  client?: { name: string; version: string }
  traceparent?: string
}

export interface Meta {
  call: string
  audit: AuditHead | 'unavailable'
  environment: string
}

export type Result =
  | { ok: true; data: unknown; text: string; links: readonly string[]; meta: Meta }
  | { ok: false; error: Failure; meta: Meta }

export interface Parts {
  environment: string
  tools: readonly Tool[]
  rules: readonly Rule[]
  policyDigest: string
  powers: Powers
  facts: FactSources
  /** Where approved plans are used up. */
  approvals: Pick<Approvals, 'take'>
  books: Books
  /** The one redactor. Throws `redaction_failed` rather than let anything pass unjudged. */
  redact: { text(text: string): string; value<T>(value: T): T }
  clock: Clock
  newId(): string
  /** Told about every write that ended, for the agents' shared log. Must not throw. */
  afterWrite(entry: {
    tool: string
    target: string
    actor: string
    call: string
    ok: boolean
    summary: string
  }): Promise<void>
  /** Gets what may not be shown: the cause behind an `internal` error, under its incident id. */
  onIncident(id: string, error: unknown): void
}

export interface Operator {
  call(request: Request): Promise<Result>
  /**
   * Which rules would judge a call of this tool, what they see now, and what they say. `operation`: one that has
   * used up its plan already, and asks again before its first effect.
   */
  explain(request: Pick<Request, 'tool' | 'input' | 'caller'> & { operation?: string }): Promise<Explanation>
}

export interface Explanation {
  action: Action
  facts: Facts
  decision: Decision
  rules: readonly { id: string; says: string; applies: boolean; shadow: boolean }[]
}
