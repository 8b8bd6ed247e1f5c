import type { Answer, Session } from '../mcp/client.ts'
import type { Place } from './place.ts'
import type { Sandbox } from './sandbox.ts'
import type { Show } from './show.ts'

/** What every step of the script has at hand. */
export interface Stage {
  show: Show
  place: Place
  sandbox: Sandbox
  /** The session of the actor `operator`. */
  operator: Session
  /** Another client with a server of its own; it ends with the demo. */
  connect(actor: 'builder' | 'guest'): Promise<Session>
  /** Every session so far. */
  sessions: readonly Session[]
  /** Asked for at the start, since a guard without samples measures for some seconds. */
  guard: Promise<Answer>
}

export type Step = (stage: Stage) => Promise<void>
