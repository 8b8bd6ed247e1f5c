import type { Clock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Book } from './book.ts'
import { type Change, DeployFailed, type Driver, type Look } from './driver.ts'
import type { Sleep } from './persist.ts'

interface Watched {
  driver: Driver
  book: Book
  clock: Clock
  sleep: Sleep
  verifyMs: number
  signal: AbortSignal
}

/** Three refusals a second apart: with one refusal in a hundred by chance, a false alarm in a million looks. */
const REFUSALS = 3
const LOOK_EVERY_MS = 1_000
const VERIFY_EVERY_MS = 250

/**
 * Looks until the new version is healthy. Throws DeployFailed at once for a fact against it, and with the last
 * evidence when `ms` have passed.
 */
export async function untilHealthy(watched: Watched, change: Change, ms: number): Promise<void> {
  const { clock, sleep, book, signal } = watched
  const until = clock.monotonic() + ms
  for (;;) {
    const look = await lookOf(watched, change)
    if (look.state === 'healthy') return book.check(look)
    if (look.state === 'failing') throw failed(book, look, 'The new version fails.')
    if (clock.monotonic() >= until)
      throw failed(book, look, `The new version was not healthy within ${ms} ms.`)
    await sleep(VERIFY_EVERY_MS, signal)
  }
}

/**
 * Watches for `ms`, by looks and by the system's own events, and then wants one more healthy look: silence is
 * no evidence. Throws DeployFailed for a fact against the new version, or for refusals in a row.
 */
export async function watchFor(watched: Watched, change: Change, ms: number): Promise<void> {
  const stop = new AbortController()
  const signal = AbortSignal.any([watched.signal, stop.signal])
  const fault = Promise.withResolvers<never>()
  const events = follow(watched, change, (evidence) => fault.reject(evidence), signal)
  try {
    await Promise.race([looks({ ...watched, signal }, change, ms), fault.promise])
    await untilHealthy(watched, change, watched.verifyMs)
  } finally {
    stop.abort()
    await events
  }
}

/** Events only make a watch quicker; without them the looks go on, so a broken stream is no fault. */
async function follow(
  { driver, book }: Watched,
  change: Change,
  onFault: (error: DeployFailed) => void,
  signal: AbortSignal,
): Promise<void> {
  const report = (evidence: string) =>
    onFault(new DeployFailed('The new version failed while it was watched.', [evidence]))
  try {
    await driver.watch?.(change, report, signal)
  } catch {
    if (!signal.aborted) book.note('The event stream broke; the watch went on by looking.')
  }
}

async function looks(watched: Watched, change: Change, ms: number): Promise<void> {
  const { clock, sleep, book, signal } = watched
  const until = clock.monotonic() + ms
  let refusals = 0
  let last: Look['state'] | undefined
  while (clock.monotonic() < until) {
    const look = await lookOf(watched, change)
    // The same answer every second is one line of a report, not three hundred.
    if (look.state !== last) book.check(look)
    last = look.state
    if (look.state === 'failing') throw failed(book, look, 'The new version failed while it was watched.')
    // Only a healthy answer is the end of a row: an inconclusive look proves nothing either way.
    if (look.state === 'healthy') refusals = 0
    if (look.state === 'refused') refusals += 1
    if (refusals >= REFUSALS) throw failed(book, look, `It refused ${REFUSALS} health checks in a row.`)
    await sleep(Math.min(LOOK_EVERY_MS, Math.max(0, until - clock.monotonic())), signal)
  }
}

/** A system that cannot be asked says nothing about the new version. */
async function lookOf({ driver, signal }: Watched, change: Change): Promise<Look> {
  try {
    return await driver.look(change, signal)
  } catch (error) {
    if (error instanceof OperatorError && ['unavailable', 'timeout'].includes(error.code)) {
      return { state: 'inconclusive', evidence: [error.message] }
    }
    throw error
  }
}

function failed(book: Book, look: Look, message: string): DeployFailed {
  book.check(look)
  return new DeployFailed(message, look.evidence)
}
