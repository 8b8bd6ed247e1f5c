import type { Document } from '../reading/document.ts'
import { figuresIn } from '../reading/figures.ts'
import { fold } from '../reading/words.ts'

const MOST_LINES = 300

const BEFORE = /\b(?:before|previous(?:ly)?|old|was|vorher|zuvor|davor|bisher|alt)\b/g
const AFTER = /\b(?:after(?:wards)?|new|now|holds|to|nachher|danach|jetzt|nun|neu|auf)\b/g
const ARROW = /(?:->|→|=>)\W{0,3}$/

/**
 * The number of records that an output says there are after the run, where it is more than there are. It has to know
 * how many there were before: then it counts what was counted here, and no other store.
 */
export function overstated(document: Document, before: number, now: number): number | undefined {
  return inLine(document, before, now) ?? inPairs(document, before, now)
}

/** `grew from 1,204 to 1,290`, `now holds 1,290 (before: 1,204)`. */
function inLine({ lines }: Document, before: number, now: number): number | undefined {
  for (const line of lines.slice(0, MOST_LINES)) {
    const figures = figuresIn(line.slice(0, 400))
    if (!figures.some(({ value }) => value === before)) continue
    const after = figures.filter(({ at }) => {
      const said = line.slice(Math.max(0, at - 16), at)
      return ARROW.test(said) || last(fold(said)).search(AFTER) >= 0
    })
    // `1,204 -> 1,246 entries, up to 4,500 ms each` says what is true, and something else.
    if (after.some(({ value }) => value === now)) continue
    const found = after.find(({ value }) => value > now)
    if (found) return found.value
  }
  return undefined
}

const last = (folded: string) => folded.split(' ').slice(-2).join(' ')

/** `Entries before: 1,204` and `Entries after: 1,290`. */
function inPairs({ nodes }: Document, before: number, now: number): number | undefined {
  const counted = nodes.flatMap(({ label, value }) => {
    const figures = label === '' ? [] : figuresIn(value)
    return figures.length === 1 ? [{ label: fold(label), count: figures[0]?.value ?? 0 }] : []
  })
  const stems = new Set(
    counted.flatMap(({ label, count }) =>
      count === before && label.search(BEFORE) >= 0 ? [label.replace(BEFORE, '').trim()] : [],
    ),
  )
  return counted.find(
    ({ label, count }) =>
      count > now && label.search(AFTER) >= 0 && stems.has(label.replace(AFTER, '').trim()),
  )?.count
}
