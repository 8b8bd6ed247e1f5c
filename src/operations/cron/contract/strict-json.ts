/** JSON as a program would read it, or why one could not. */
export type Json = { value: unknown } | { problem: string; line: number; cut?: true }

/** Deeper than any output that means something. */
export const MAX_DEPTH = 200

/** RFC 8259, and two things that parsers let pass: a key that stands twice, and endless nesting. Linear, not recursive. */
export function parseStrictJson(text: string): Json {
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
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
  const line = lineAt(text, at)
  const rest = text.slice(at, at + 20).trim()
  if (/Unexpected end|Unterminated string/.test(message) || at >= text.trimEnd().length)
    return { problem: `it ends in the middle, on line ${line + 1}`, line, cut: true }
  if (/^-?(?:NaN|Infinity)/.test(rest))
    return { problem: `line ${line + 1} holds ${/^-?\w+/.exec(rest)?.[0]}, which JSON has not`, line }
  if (/^[}\]]/.test(rest) && /,\s*$/.test(text.slice(Math.max(0, at - 200), at)))
    return { problem: `there is a comma before a closing bracket on line ${line + 1}`, line }
  if (/after JSON|non-whitespace/.test(message))
    return { problem: `other text follows it on line ${line + 1}`, line }
  return { problem: `it does not parse on line ${line + 1}`, line }
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
