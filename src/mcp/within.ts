/** Waits for work at most so many milliseconds. False when it did not end in time; it goes on all the same. */
export async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(resolve, ms, false)
  return Promise.race([work.then(() => true), promise]).finally(() => clearTimeout(timer))
}
