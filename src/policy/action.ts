/** What a call does to the world. `irreversible` is what no operation of ours can undo. */
export const EFFECTS = ['read', 'write', 'irreversible'] as const
export type Effect = (typeof EFFECTS)[number]

/**
 * What sort of work a call is, in the words the rules use. `record` writes to our own books only (the agent
 * log); `rollback`, `scale-down` and `cleanup` are the ways out of trouble and are never stopped by the
 * guard or the disk.
 */
export type Kind =
  | 'observe'
  | 'record'
  | 'deploy'
  | 'rollback'
  | 'backup'
  | 'restore'
  | 'migrate'
  | 'scale-up'
  | 'scale-down'
  | 'rerun'
  | 'maintenance'
  | 'cleanup'
  | 'review'

/** A call as the policy sees it: stated by the tool, never judged by it. */
export interface Action {
  tool: string
  effect: Effect
  kind: Kind
  /** What is touched, `<kind>/<name>`: `stack`, `agent-log`, `deployment/web`. Leases and rules use it. */
  target: string
  /** The longest time the effect may hold the stack, in milliseconds; the guard must stay green that long. */
  duration?: number
  /** For scaling: how many are asked for. Judged with the work in flight against the configured ceiling. */
  amount?: number
}
