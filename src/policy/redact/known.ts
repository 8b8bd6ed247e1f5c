import { type Needle, needlesOf, SHORTEST } from './encodings.ts'
import type { Span } from './ranges.ts'

export interface Known {
  value: string
  /** Where it was configured: `DATABASE_URL in .env`. Named by `doctor`; never the value. */
  source: string
}

export interface Refusal {
  source: string
  why: string
}

/** More than this is a list of something else. */
const MOST = 2_000

/** Words that stand in every output: as secrets they are no secrets, and masking them would blind the reader. */
const TOO_COMMON = new Set(
  `postgres postgresql localhost 127.0.0.1 password passw0rd username production development undefined operator
  container database disabled required internal external anonymous document datetime function redacted
  authorization application available completed container_name connection healthy unhealthy degraded`.split(
    /\s+/,
  ),
)

/** The values that must never leave, in every spelling of theirs. */
export class KnownValues {
  readonly #values = new Set<string>()
  #search: Search | undefined

  /** Refuses what cannot be masked without masking half of the output, and says so. */
  learn({ value, source }: Known): Refusal | undefined {
    const trimmed = value.trim()
    const why = refusal(trimmed, this.#values.size)
    const parts = trimmed.length >= SHORTEST ? partsOf(trimmed) : []
    for (const part of why === undefined ? [trimmed, ...parts] : parts) {
      if (refusal(part, this.#values.size) === undefined) this.#values.add(part)
    }
    this.#search = undefined
    return why === undefined ? undefined : { source, why }
  }

  /** `core` is what matched; the span may be wider, by the encoded text around it. */
  find(text: string, add: (span: Span, core: Span) => void): void {
    if (this.#values.size === 0) return
    this.#search ??= new Search([...this.#values].flatMap(needlesOf))
    this.#search.find(text, add)
  }

  get empty(): boolean {
    return this.#values.size === 0
  }

  /** True when the text holds a known value in the clear. */
  holds(text: string): boolean {
    let found = false
    this.find(text, () => {
      found = true
    })
    return found
  }

  /** The longest spelling, so that a stream knows how much to hold back. */
  get longest(): number {
    let longest = 0
    for (const value of this.#values) longest = Math.max(longest, value.length * 6)
    return longest
  }
}

function refusal(value: string, count: number): string | undefined {
  if (value.length < SHORTEST)
    return `shorter than ${SHORTEST} characters: masking it would hit ordinary text`
  if (TOO_COMMON.has(value.toLowerCase()) || (/^[\d.]+$/.test(value) && value.length < 10))
    return 'a common word: masking it would hit ordinary text'
  if (/^(.)\1*$/.test(value) || '[redacted:'.includes(value) || /^\[?redacted/i.test(value))
    return 'it could not be told from a mask'
  if (/^\$\{[^}]*\}$|^\{\{.*\}\}$/.test(value)) return 'a placeholder: its variable is not set'
  return count >= MOST ? `more than ${MOST} values` : undefined
}

function partsOf(value: string): string[] {
  const bare = /^(["'`])(.+)\1$/s.exec(value)?.[2]
  return [...(bare === undefined ? [] : [bare]), ...sections(value), ...passwordsIn(bare ?? value)]
}

/** Shells that stumble over an unquoted value print what stands between its operators. */
function sections(value: string): string[] {
  return /\s|:\/\/|=[^;]*;/.test(value) ? [] : value.split(/[&|;<>]+/).filter((part) => part !== value)
}

/** A connection string teaches its password by itself, as written and decoded. */
function passwordsIn(value: string): string[] {
  const inUrl = /^[a-z][\w+.-]*:\/\/[^:@/?#]*:(.+)@[^@]*$/i.exec(value)?.[1]
  const fields = [
    ...value.matchAll(
      /(?:^|[;?&\s])(?:password|pwd|accountkey|sharedaccesskey|api_?key|token|secret)\s*=\s*([^;&\s]+)/gi,
    ),
  ].map((match) => match[1] ?? '')
  return [...(inUrl === undefined ? [] : [inUrl]), ...fields].flatMap((part) => [part, decoded(part)])
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

const BLOCK = 3

/**
 * Wu-Manber: looks at three characters at the end of a window as long as the shortest needle and moves on by
 * as much as no needle can mind. Sub-linear with tens of values, still one pass with thousands.
 */
class Search {
  readonly #window: number
  readonly #mask: number
  readonly #shift: Uint8Array
  readonly #buckets = new Map<number, Needle[]>()

  constructor(needles: readonly Needle[]) {
    this.#window = Math.min(...needles.map(({ text }) => text.length))
    const slots = 2 ** Math.min(20, Math.max(14, Math.ceil(Math.log2(needles.length * this.#window * 4))))
    this.#mask = slots - 1
    const furthest = Math.min(255, this.#window - BLOCK + 1)
    this.#shift = new Uint8Array(slots).fill(furthest)
    for (const needle of needles) this.#enter(needle, furthest)
  }

  #enter(needle: Needle, furthest: number): void {
    for (let end = BLOCK - 1; end < this.#window; end++) {
      const hash = this.#hash(needle.text, end)
      const shift = Math.min(furthest, this.#window - 1 - end)
      if (shift < (this.#shift[hash] ?? 0)) this.#shift[hash] = shift
      if (shift === 0) this.#put(hash, needle)
    }
  }

  #put(hash: number, needle: Needle): void {
    const bucket = this.#buckets.get(hash)
    if (!bucket) this.#buckets.set(hash, [needle])
    else if (!bucket.some(({ text }) => text === needle.text)) bucket.push(needle)
  }

  #hash(text: string, end: number): number {
    return (
      (text.charCodeAt(end) * 961 + text.charCodeAt(end - 1) * 7919 + text.charCodeAt(end - 2) * 31) &
      this.#mask
    )
  }

  find(text: string, add: (span: Span, core: Span) => void): void {
    const widened = widening(text)
    for (let end = this.#window - 1; end < text.length; ) {
      const hash = this.#hash(text, end)
      const shift = this.#shift[hash] ?? 1
      if (shift === 0) this.#check(text, end - this.#window + 1, hash, widened, add)
      end += shift || 1
    }
  }

  #check(
    text: string,
    start: number,
    hash: number,
    widened: (from: number, to: number) => Span,
    add: (span: Span, core: Span) => void,
  ): void {
    for (const { text: needle, partial } of this.#buckets.get(hash) ?? []) {
      if (!text.startsWith(needle, start)) continue
      const end = start + needle.length
      const core = { start, end, kind: 'known' }
      add(partial ? widened(start, end) : core, core)
    }
  }
}

/** Widens match after match of one text. A run that repeats a value is walked once, not once for each match. */
function widening(text: string): (from: number, to: number) => Span {
  let last: Span | undefined
  return (from, to) => {
    if (last && from >= last.start && to <= last.end) return last
    last = widened(text, from, to)
    return last
  }
}

/** The rest of the base64 text around a match: its last characters hold bits of the secret too. */
function widened(text: string, from: number, to: number): Span {
  let start = from
  while (start > 0 && isBase64(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < text.length && isBase64(text.charCodeAt(end))) end++
  while (text[end] === '=' && end < to + 80) end++
  const encoded = /^(?:%3[dD]){1,2}/.exec(text.slice(end, end + 6))?.[0] ?? ''
  return { start, end: end + encoded.length, kind: 'known' }
}

function isBase64(code: number): boolean {
  return (
    (code > 46 && code < 58) ||
    (code > 64 && code < 91) ||
    (code > 96 && code < 123) ||
    code === 43 ||
    code === 45 ||
    code === 95
  )
}
