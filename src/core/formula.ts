/** `(revenue - costs) / revenue * 100`, read once. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'sum' | 'difference' | 'product' | 'quotient'; left: Formula; right: Formula }

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9_]*)|([-+*/()]))\s*/y
const SUMS: Readonly<Record<string, 'sum' | 'difference'>> = { '+': 'sum', '-': 'difference' }
const PRODUCTS: Readonly<Record<string, 'product' | 'quotient'>> = { '*': 'product', '/': 'quotient' }

/** Names, numbers, + - * / and brackets. Undefined when the text is none. */
export function parseFormula(text: string): Formula | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const reader = { tokens, at: 0 }
  const formula = readLevel(reader, 0)
  return reader.at === tokens.length ? formula : undefined
}

export function namesIn(formula: Formula): string[] {
  if (formula.kind === 'name') return [formula.name]
  return formula.kind === 'number' ? [] : [...namesIn(formula.left), ...namesIn(formula.right)]
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const found = TOKEN.exec(text)
    if (!found) return undefined
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '')
  }
  return tokens
}

interface Reader {
  tokens: readonly string[]
  at: number
}

/** Level 0 adds, level 1 multiplies, below stand numbers, names and brackets. */
function readLevel(reader: Reader, level: 0 | 1): Formula | undefined {
  const kinds: Readonly<Record<string, Formula['kind']>> = level === 0 ? SUMS : PRODUCTS
  const operand = () => (level === 0 ? readLevel(reader, 1) : readOne(reader))
  let left = operand()
  for (;;) {
    const kind = kinds[reader.tokens[reader.at] ?? '']
    if (!left || !kind || kind === 'number' || kind === 'name') return left
    reader.at += 1
    const right = operand()
    left = right && { kind, left, right }
  }
}

function readOne(reader: Reader): Formula | undefined {
  const token = reader.tokens[reader.at++]
  if (token === undefined) return undefined
  if (token === '(') {
    const inner = readLevel(reader, 0)
    return reader.tokens[reader.at++] === ')' ? inner : undefined
  }
  if (/^\d/.test(token)) return { kind: 'number', value: Number(token) }
  return /^[a-z]/.test(token) ? { kind: 'name', name: token } : undefined
}
