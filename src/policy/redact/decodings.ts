import { type View, without } from './view.ts'

const HEX = '[0-9a-fA-F]'

/** One character in UTF-8 whose bytes are written in hex behind this prefix. */
function hexBytes(prefix: string): string {
  const next = `${prefix}[89abAB]${HEX}`
  return [
    `${prefix}[0-7]${HEX}`,
    `${prefix}[c-dC-D]${HEX}${next}`,
    `${prefix}[eE]${HEX}(?:${next}){2}`,
    `${prefix}[fF][0-4](?:${next}){3}`,
  ].join('|')
}

const NEXT = '\\\\2[0-7]{2}'
const OCTAL = `\\\\3[0-3][0-7]${NEXT}|\\\\3[45][0-7](?:${NEXT}){2}|\\\\36[0-4](?:${NEXT}){3}|\\\\[0-3][0-7]{2}`
const PERCENT = new RegExp(hexBytes('%'), 'g')
const QUOTED_PRINTABLE = new RegExp(`${hexBytes('=')}|=\\r?\\n`, 'g')
const BACKSLASH = new RegExp(
  `${hexBytes('\\\\x')}|\\\\x${HEX}{2}|\\\\u${HEX}{4}|\\\\u\\{${HEX}{1,6}\\}|${OCTAL}|\\\\[nrt_]|\\\\[^\\w\\s\\u0080-\\uffff]`,
  'g',
)
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);/g

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}
const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

const DECODERS: readonly { pattern: RegExp; read(code: string): string }[] = [
  { pattern: PERCENT, read: fromHex },
  { pattern: BACKSLASH, read: plain },
  { pattern: ENTITY, read: (code) => entity(code.slice(1, -1)) },
  { pattern: QUOTED_PRINTABLE, read: (code) => (code.endsWith('\n') ? '' : fromHex(code)) },
]

/**
 * The text with one level of an escaping taken away, for each that it uses: encoders disagree on what they
 * escape, so a known value is looked for in what a decoder would read.
 */
export function* decodings(text: string): Generator<View> {
  for (const { pattern, read } of DECODERS) if (stands(pattern, text)) yield without(text, pattern, read)
}

const BREAK = /(?<=[A-Za-z0-9+/_-]{20})(?:\r\n?|\n|\\r\\n|\\n|\\r)[ \t]*(?=[A-Za-z0-9+/_=-])/g

/** The text with the lines joined that encoded text may have been broken into, or undefined when there are none. */
export function joinedLines(text: string): View | undefined {
  return stands(BREAK, text) ? without(text, BREAK) : undefined
}

function stands(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

function fromHex(code: string): string {
  // By itself a byte is the character of its number: %3D, =3D.
  if (code.length === 3) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return fromBytes(Buffer.from(code.replace(/\\x|[%=]/g, ''), 'hex'))
}

function fromOctal(code: string): string {
  return fromBytes(
    Buffer.from((code.match(/[0-7]{3}/g) ?? []).map((digits) => Number.parseInt(digits, 8) & 255)),
  )
}

/** A byte by itself is the character of its number, as Latin-1 has it. */
function fromBytes(bytes: Buffer): string {
  return bytes.toString(bytes.length === 1 ? 'latin1' : 'utf8')
}

function plain(code: string): string {
  const letter = code[1] ?? ''
  if (letter === 'x') return fromHex(code)
  if (letter === 'u') return fromPoint(Number.parseInt(code.replace(/\W|u/g, ''), 16))
  return letter >= '0' && letter <= '3' ? fromOctal(code) : (CONTROL[letter] ?? letter)
}

function entity(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? ''
  const point = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return fromPoint(point)
}

function fromPoint(point: number): string {
  return point > 0x10_ff_ff ? '\ufffd' : String.fromCodePoint(point)
}
