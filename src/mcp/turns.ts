import { OperatorError } from '../core/errors.ts'

/** A number of places, given to those who wait in their order. */
export interface Turns {
  /** Resolves with how to give the place back. Throws `cancelled` after the end, `busy` when too many wait. */
  take(): Promise<() => void>
  /** Refuses those who wait, and gives each place that is free once more and then never again. */
  end(): void
}

/** As many as the door takes at once. */
const MAX_WAITING = 256

export function createTurns(places: number): Turns {
  let waiting: PromiseWithResolvers<void>[] = []
  let free = places
  let ended = false

  function giveBack(): void {
    if (ended) return
    const next = waiting.shift()
    if (next) next.resolve()
    else free += 1
  }

  async function wait(): Promise<void> {
    if (ended) throw notBegun()
    if (waiting.length >= MAX_WAITING) throw tooMany()
    const turn = Promise.withResolvers<void>()
    waiting.push(turn)
    await turn.promise
  }

  return {
    async take() {
      if (free > 0) free -= 1
      else await wait()
      return giveBack
    },
    end() {
      ended = true
      for (const turn of waiting) turn.reject(notBegun())
      waiting = []
    },
  }
}

/** Nobody is left to begin a call for, or to begin it. */
export function notBegun(): OperatorError {
  return new OperatorError('cancelled', 'The server or the caller left before this call began.', {
    applied: 'no',
    hint: 'Repeat it with a server that stays: keep stdin open until the answer has come.',
  })
}

function tooMany(): OperatorError {
  return new OperatorError('busy', `${MAX_WAITING} writes are waiting for their turn.`, {
    applied: 'no',
    hint: 'Wait for the answers of those that are queued and repeat this one.',
  })
}
