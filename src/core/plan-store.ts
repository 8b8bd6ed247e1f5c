/** Where plans and what was said of them are kept. It knows nothing of what they mean. */
export interface PlanStore {
  /** Keeps a new plan. Throws when there is one of that id already. */
  add(id: string, plan: unknown): void
  /** The ids of the plans that nobody has taken. */
  open(): string[]
  /** A plan, taken or not; undefined: there is none. */
  plan(id: string): unknown
  /** What took a plan; undefined while nothing has. */
  takenBy(id: string): string | undefined
  /** Every plan that was taken, and by what. */
  taken(): { id: string; by: string }[]
  /** Keeps a review of a plan; one of the same name is written over. */
  saveReview(id: string, name: string, review: unknown): void
  reviews(id: string): unknown[]
  /** Takes the plan for `by`. Of any number of processes exactly one is answered true, once. */
  take(id: string, by: string): boolean
  /** Puts a plan back that `by` took. False when it has not. */
  giveBack(id: string, by: string): boolean
  /** Forgets plans that were taken before this time (milliseconds), with their reviews. */
  forget(before: number): void
}
