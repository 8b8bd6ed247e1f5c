/** JSON as a program would read it, or why one could not. */
export type Json = { value: unknown } | { problem: string; line: number; cut?: true }

/** Deeper than any output that means something. */
export const MAX_DEPTH = 200

/** With what JSON may begin. */
const BEGINS = /^(?:["[{]|-?\d|true|false|null)/

/** RFC 8259, and two things that parsers let pass: a key that stands twice, and endless nesting. Linear, not recursive. */
export function parseStrictJson(text: string): Json {
  const from = text.search(/\S/)
  // Most outputs are none, and to make an error for each of them takes longer than all else that is done here.
  if (from >= 0 && !BEGINS.test(text.slice(from, from + 5)))
    return { problem: `it does not parse on line ${lineAt(text, from) + 1}`, line: lineAt(text, from) }
  const odd = oddity(text)
  if (odd) return odd
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return explain(text, error.message)
  }
}

function explain(text: string, message: string): Json {
  const said = (at: number, problem: string): Json => {
    const line = lineAt(text, at)
    return { problem: `${problem} on line ${line + 1}`, line }
  }
  const at = positionOf(text, message)
  if (/Unexpected end|Unterminated string/.test(message) || at >= text.trimEnd().length) {
    const line = lineAt(text, text.trimEnd().length)
    return { problem: `it ends in the middle, on line ${line + 1}`, line, cut: true }
  }
  const odd = /(?<=[[,:\s])-?(?:NaN|Infinity)\b/.exec(text.slice(Math.max(0, at - 12), at + 12))
  if (odd) return said(at, `it holds ${odd[0]}, which JSON has not,`)
  if (/^[}\]]/.test(text.slice(at)) && /,\s*$/.test(text.slice(Math.max(0, at - 200), at)))
    return said(at, 'there is a comma before a closing bracket')
  return said(at, /after JSON|non-whitespace/.test(message) ? 'other text follows it' : 'it does not parse')
}

/** V8 names the place, or quotes a part of the text around it, or for a short text neither. */
function positionOf(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const quoted = /^Unexpected token '?(.)'?, (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(
    message,
  )
  const from = quoted?.[3] === undefined ? -1 : text.indexOf(quoted[3])
  if (from < 0) return 0
  if (quoted?.[2]) return from + 10
  // Begins at the start: the first place that one of the usual mistakes is made in.
  const usual = /[[,:]\s*(?:-?(?:NaN|Infinity)\b)|,\s*(?=[}\]])/.exec(text.slice(from, from + 60))
  return usual ? from + usual.index + usual[0].length : from
}

function lineAt(text: string, at: number): number {
  let line = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1
  return line
}

const STRUCTURE = /["{}[\],]/g

interface Level {
  keys: Set<string> | undefined
  /** The next string is a key. */
  keyNext: boolean
}

/** Walks over brackets and strings only. */
function oddity(text: string): Json | undefined {
  const levels: Level[] = []
  STRUCTURE.lastIndex = 0
  for (let found = STRUCTURE.exec(text); found; found = STRUCTURE.exec(text)) {
    const level = levels.at(-1)
    const [sign] = found
    if (sign === '"') {
      const end = stringEnd(text, found.index)
      if (end === undefined) return undefined
      const twice = level?.keyNext ? keyTwice(level, text.slice(found.index, end)) : undefined
      if (twice !== undefined) return twiceAt(text, twice, found.index)
      STRUCTURE.lastIndex = end
    } else if (sign === ',') {
      if (level) level.keyNext = level.keys !== undefined
    } else if (sign === '{' || sign === '[') {
      levels.push({ keys: sign === '{' ? new Set() : undefined, keyNext: sign === '{' })
      if (levels.length > MAX_DEPTH)
        return { problem: `it is nested more than ${MAX_DEPTH} deep`, line: lineAt(text, found.index) }
    } else levels.pop()
  }
  return undefined
}

function stringEnd(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
  return undefined
}

function keyTwice(level: Level, key: string): string | undefined {
  level.keyNext = false
  if (level.keys?.has(key)) return key
  level.keys?.add(key)
  return undefined
}

function twiceAt(text: string, key: string, at: number): Json {
  const line = lineAt(text, at)
  return {
    problem: `the key ${key.slice(0, 60)} stands twice in one object, again on line ${line + 1}`,
    line,
  }
}
