import { splitLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { fold } from './words.ts'

const NEXT = /^\s*(?:\*\*)?\p{Lu}[\p{L}\d ()/–-]{1,30}:(?:\*\*)?\s+\S/u
const LONGEST = 400

/** Tells `Hook:` above `Body: …` for an empty label, where another hook has its text beside it, and for no heading. */
export function emptyLabelTeller(
  lines: readonly string[],
): (line: Line, next: string) => line is Extract<Line, { kind: 'colon' }> {
  let filled: ReadonlySet<string> | undefined
  return (line, next): line is Extract<Line, { kind: 'colon' }> => {
    if (line.kind !== 'colon' || !NEXT.test(next) || indentOf(next) > line.indent) return false
    filled ??= new Set(lines.map(filledLabel))
    return filled.has(fold(line.text))
  }
}

const indentOf = (line: string) => line.length - line.trimStart().length

function filledLabel(line: string): string {
  const split = line.length > LONGEST ? undefined : splitLabel(line.trim())
  return split === undefined || split.value === '' ? '' : fold(split.label)
}
