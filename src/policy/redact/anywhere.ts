import type { Pass } from './scan.ts'

/** How far behind its command a flag is looked for. */
const REACH = 400

/** Finds a pattern behind a command: `from` is where the command's name ends. */
export type Search = (text: string, from: number, pass: Pass) => RegExpExecArray | undefined

/**
 * A pattern that may stand anywhere on the command's line. Texts repeat a command's name, so what one search has
 * read is not read again by the next: no match began up to there, or the one that did is all there is.
 */
export function anywhere(flag: string): Search {
  const pattern = new RegExp(`([^\\n|;]{0,${REACH}}?)${flag}`, 'y')
  const stop = new RegExp(`[^\\n|;]{0,${REACH}}`, 'y')
  let seen: { pass: Pass; from: number; to: number; done: boolean } | undefined
  return (text, from, pass) => {
    const again = seen?.pass === pass && from >= seen.from && from <= seen.to ? seen : undefined
    if (again?.done) return undefined
    const start = again ? again.to : from
    pattern.lastIndex = start
    const match = pattern.exec(text)
    const at = match ? start + (match[1]?.length ?? 0) : -1
    stop.lastIndex = start
    stop.test(text)
    const to = match ? at : stop.lastIndex
    const far = at > from + REACH
    seen = { pass, from, to, done: match === null ? to < start + REACH : !far }
    if (!match || far) return undefined
    match.splice(1, 1)
    return match
  }
}

/** Where the pattern (global) stands next, or `text.length`: found once for all that ask before it. */
export function nextOf(pattern: RegExp): (text: string, from: number, pass: Pass) => number {
  let seen: { pass: Pass; from: number; at: number } | undefined
  return (text, from, pass) => {
    if (seen?.pass !== pass || from < seen.from || from > seen.at) {
      pattern.lastIndex = from
      seen = { pass, from, at: pattern.exec(text)?.index ?? text.length }
    }
    return seen.at
  }
}

/** Whether one of the words stands on the line, at most `reach` behind `from`. */
export function wordAhead(words: string, reach: number): (text: string, from: number, pass: Pass) => boolean {
  const next = nextOf(new RegExp(`\\n|${words}`, 'g'))
  return (text, from, pass) => {
    const at = next(text, from, pass)
    return at <= from + reach && at < text.length && text[at] !== '\n'
  }
}
