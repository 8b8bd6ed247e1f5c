import { OperatorError } from '../core/errors.ts'
import { BRIEF_MS } from './patience.ts'

/** How often what is owed is tried again while nobody writes. */
const RETRY_MS = 2_000

/** A write that may wait so long for its turn; absent, as long as a durable write may. */
export type Owed = (upToMs?: number) => void

/**
 * Writes that end something (an outcome, a lease) and that the storage refused: a full disk, a frozen process
 * on the lock. What they record has happened, so they are not given up: else an operation would seem to run,
 * and its target to be held, for as long as this process lives. What is still owed when it dies is recovered.
 */
export interface Debts {
  /**
   * Runs `write`. When the storage refuses, answers that failure and goes on trying, in order: before the next
   * lease, step or end, and every 2 s. Throws what is no fault of the storage: such a write is not tried again.
   */
  payOrOwe(write: Owed): OperatorError | undefined
  /** Tries what is owed, briefly. Never throws. */
  pay(): void
  close(): void
}

export function createDebts(): Debts {
  const owed: Owed[] = []
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    clearInterval(timer)
    timer = undefined
  }
  const pay = () => {
    for (let next = owed[0]; next; next = owed[0]) {
      if (isRefused(next)) return
      owed.shift()
    }
    stop()
  }
  return {
    pay,
    payOrOwe(write) {
      pay()
      const failure = refusal(write)
      if (!failure) return undefined
      owed.push(write)
      timer ??= setInterval(pay, RETRY_MS).unref()
      return failure
    },
    close: stop,
  }
}

function refusal(write: Owed): OperatorError | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'unavailable') return error
    throw error
  }
}

/** A write that is refused for another reason came too late: what it would end is ended, or another's. */
function isRefused(write: Owed): boolean {
  try {
    write(BRIEF_MS)
    return false
  } catch (error) {
    return error instanceof OperatorError && error.code === 'unavailable'
  }
}
