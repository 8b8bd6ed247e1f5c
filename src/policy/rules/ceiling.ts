import type { Rule } from '../decide.ts'
import { isFresh } from '../facts.ts'

/** No number above the configured ceiling, from any argument, work in flight included. */
export const ceiling: Rule = {
  id: 'ceiling',
  says: 'No number goes above its configured ceiling, counted with the work in flight.',
  about: ({ amount, kind }) => amount !== undefined || kind === 'scale-up',
  judge({ amount, kind }, { capacity, at, missing }) {
    if (amount === undefined || !Number.isSafeInteger(amount) || amount < 0) {
      return { reason: 'The amount is not a whole number of 0 or more.', hint: 'Ask for a whole number.' }
    }
    if (!capacity || !isFresh(capacity, at)) {
      return {
        reason: `The ceiling is unknown: ${missing.capacity ?? 'it was not measured'}.`,
        hint: 'Configure max for this swarm.',
      }
    }
    const { ceiling: max, inFlight } = capacity.value
    const total = kind === 'scale-down' ? amount : amount + inFlight
    // Written so that a NaN on either side denies.
    if (total <= max) return undefined
    return {
      reason: `${amount} asked for and ${inFlight} in flight are above the ceiling of ${max}.`,
      hint: `Ask for ${Math.max(0, max - inFlight)} or fewer.`,
    }
  },
}
