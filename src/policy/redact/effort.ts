/**
 * What the rules may cost on one text: looks at a place, of which a key with a secret's name counts for several.
 * Logs, sources and configuration cost at most 0.3 looks a character, lists of nothing but near misses 0.5. What
 * costs more for tens of kilobytes was made to cost: it is covered instead of judged.
 */
export interface Effort {
  looks: number
  /** Characters that were read, by which looks are paid for. */
  read: number
  /** The least that was owed so far: a calm stretch pays for itself and not for what comes later. */
  least: number
  /** Where that was, in the piece of text that is read. */
  calm: number
  lent: number
  /** More was owed than is lent: nothing of this text is judged any more, all that is left is covered. */
  spent: boolean
}

export const KEY_LOOKS = 5
const PER_CHARACTER = 0.5
const LENT = 30_000
/** For what a text says in another spelling: most of it was judged as it stands already. */
export const LENT_AGAIN = 10_000
/** A mask stands for a longer text and has a kind's name in it, at which rules look again. */
export const MASK_READS = 40

/** `lent` is how much may be owed before the rest is covered. */
export function newEffort(lent = LENT): Effort {
  return { looks: 0, read: 0, least: 0, calm: 0, lent, spent: false }
}

/** Asked before each look at `at`: only there can what is owed be least, and only there does it grow. */
export function settle(effort: Effort, at: number): void {
  const owed = effort.looks - (effort.read + at) * PER_CHARACTER
  effort.looks++
  if (owed > effort.least) {
    effort.spent = owed > effort.least + effort.lent
    return
  }
  effort.least = owed
  effort.calm = at
}
