/** One effect, as it is written down before it happens. Redacted: names and digests, never values. */
export interface Effect {
  action: string
  target: string
  intent?: object
}

/**
 * How a procedure changes anything: the intent is on the disk before `act` is called, and what came of it after.
 * `act` is not called when the intent cannot be written or the lease was lost. What `act` throws is thrown on.
 */
export type Act = <T>(effect: Effect, act: () => Promise<T>) => Promise<T>
