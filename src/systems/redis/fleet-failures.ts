import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { explained } from './fault.ts'

interface Asked {
  asked: string
  keys: readonly string[]
  /** A change was sent and no answer came: it may have happened. */
  maybe: boolean
}

/** Any failure as OperatorError; the original stays behind, since the client hangs commands and passwords on it. */
export function fleetFailure(error: unknown, asked: Asked): unknown {
  const message = error instanceof Error ? error.message : ''
  return ours(message, asked) ?? lost(error, asked)
}

/** What our own scripts refuse: see fleet-scripts.ts. */
function ours(message: string, { asked, keys }: Asked): OperatorError | undefined {
  const [, index, found, wanted = ''] = /FLEETTYPE (\d+) (\w+) ([\w,]+)/.exec(message) ?? []
  if (index !== undefined) {
    const key = excerpt(keys[Number(index) - 1] ?? '')
    return new OperatorError(
      'invalid_input',
      `The key ${key} is a ${found}, and not a ${wanted.replaceAll(',', ' or a ')}.`,
      {
        hint: 'Correct the key under swarms in operator.yaml, or whoever writes to it.',
        applied: 'no',
      },
    )
  }
  const [, by] = /FLEETMOVED (\S+)/.exec(message) ?? []
  if (by !== undefined) {
    return new OperatorError('busy', `Somebody else changed the fleet in the meantime (${by}).`, {
      hint: 'See what it is now with dry_run, and repeat the call if it is still wanted.',
      applied: 'no',
    })
  }
  if (!message.includes('FLEETCEILING')) return undefined
  return new OperatorError('denied', `${asked} would have been above the ceiling.`, { applied: 'no' })
}

function lost(error: unknown, { asked, maybe }: Asked): unknown {
  const known = error instanceof OperatorError ? error : explained(asked, error)
  const words = wordsOf(known, error)
  if (words === undefined) return known
  return new OperatorError('unavailable', `${asked} failed: ${words}.`, {
    hint: 'See whether Redis answers, and repeat the call: it goes on from what is really there.',
    applied: maybe ? 'unknown' : 'no',
  })
}

function wordsOf(known: unknown, original: unknown): string | undefined {
  if (known instanceof OperatorError) return known.message
  if (known instanceof ProbeError) return known.answered
  // A reply in words that nobody knows: OOM, MISCONF, READONLY and such.
  return original instanceof Error && original.name === 'ReplyError' ? excerpt(original.message) : undefined
}
