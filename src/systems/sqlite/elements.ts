/** How SQLite quotes: what opens, and what closes. */
const QUOTES: Readonly<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '[': ']' }

/**
 * The columns and constraints of a CREATE TABLE statement as it is written, and what stands behind them; undefined for
 * one without a list (a virtual table has arguments of its own).
 */
export function elementsOf(sql: string): { elements: string[]; options: string } | undefined {
  if (/^\s*create\s+virtual/i.test(sql)) return undefined
  const elements: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < sql.length; at++) {
    const sign = sql[at] ?? ''
    const closes = QUOTES[sign]
    if (closes !== undefined) at = end(sql, at, closes)
    else if (sql.startsWith('--', at)) at = end(sql, at, '\n')
    else if (sql.startsWith('/*', at))
      at = end(sql, at + 2, '/') // A slash inside a comment only cuts it short.
    else if (sign === '(' && depth++ === 0) start = at + 1
    else if ((sign === ',' && depth === 1) || (sign === ')' && depth === 1)) {
      elements.push(plain(sql.slice(start, at)))
      start = at + 1
    }
    if (sign === ')' && --depth === 0) return { elements, options: plain(sql.slice(at + 1)) }
  }
  return undefined
}

function end(text: string, from: number, closes: string): number {
  const at = text.indexOf(closes, from + 1)
  return at < 0 ? text.length : at
}

const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
