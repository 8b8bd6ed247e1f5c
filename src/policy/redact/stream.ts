import { lineBefore } from './extent.ts'
import { openKey } from './pem.ts'
import { replace, type Span } from './ranges.ts'

export interface RedactingStream {
  /** Takes the next piece of output and returns what may be shown by now: whole lines, often of earlier pieces. */
  push(chunk: string): string
  /** The rest. */
  end(): string
}

interface Judge {
  find(input: string): Span[]
  label(kind: string, secret: string): string
  longest(): number
}

/** How far behind the end a line must be before it is shown. */
const HOLD = 1_024
/** Every look costs the context as well, so it must be worth as much new text; what waits long waits longer. */
const STEP = 1_024
/** How much of what was shown is looked at again, so that a secret is judged with what stood before it. */
const CONTEXT = 8_192
/** More than this without a place to cut is shown as one mask. */
const LIMIT = 1_048_576

export function createStream({ find, label, longest }: Judge): RedactingStream {
  let shown = ''
  let pending = ''
  let worthwhile = 0

  const release = (upTo: number): string => {
    const text = shown + pending
    const spans = find(text)
    const end = beforeSpan(spans, shown.length, shown.length + upTo)
    const out = replace(text.slice(shown.length, end), within(spans, shown.length, end), label)
    pending = text.slice(end)
    shown = contextOf(text.slice(0, end))
    return out
  }

  return {
    push(chunk) {
      pending += chunk
      if (pending.length < worthwhile) return ''
      const upTo = cut(pending, Math.max(HOLD, longest()))
      const out = upTo > 0 ? release(upTo) : ''
      worthwhile = pending.length + Math.max(STEP, pending.length >> 3)
      if (upTo > 0) return out
      if (pending.length <= LIMIT) return ''
      const mask = label('unbounded', pending)
      pending = ''
      shown = ''
      worthwhile = 0
      return `${mask}\n`
    },
    end: () => release(pending.length),
  }
}

/** A secret that would be cut is held back whole; one that began in what is shown already is clipped instead. */
function beforeSpan(spans: readonly Span[], from: number, end: number): number {
  const cutting = spans.find((span) => span.start < end && span.end > end)
  return cutting && cutting.start >= from ? cutting.start : end
}

function within(spans: readonly Span[], from: number, to: number): Span[] {
  return spans
    .filter((span) => span.end > from && span.start < to)
    .map(({ start, end, kind }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      kind,
    }))
}

/** The last line break that is far enough behind the end and not inside anything that goes on. */
function cut(text: string, hold: number): number {
  let end = text.lastIndexOf('\n', text.length - hold - 1) + 1
  if (text.length <= hold) return 0
  const key = openKey(text)
  if (key >= 0) end = Math.min(end, text.lastIndexOf('\n', key) + 1)
  const manifest = openManifest(text)
  if (manifest >= 0) end = Math.min(end, manifest)
  return beforeWrapped(text, end)
}

const MANIFEST_WORDS = ['apiVersion', 'stringData', 'data:', 'kind:', 'kind"', 'data"', 'data\\"']
const STRUCTURED =
  /^(?:\s|$|#|[{}[\]"'-]|[\w.-]+:(?:\s|$)|\S{1,60} \| |\d{4}-\d\d-\d\dT\S+ [\s{}[\]"'#-]|\d{4}-\d\d-\d\dT\S+ [\w.-]+:(?:\s|$))/

/** Where a manifest begins that may go on: `data` can stand long before the `kind` that makes it secret. */
function openManifest(text: string): number {
  const word = Math.max(...MANIFEST_WORDS.map((each) => text.lastIndexOf(each)))
  if (word < 0) return -1
  const from = text.lastIndexOf('\n', word) + 1
  const lines = text.slice(from).split('\n')
  if (!lines.slice(0, -1).every((line) => STRUCTURED.test(line) && line !== '---')) return -1
  let start = from
  while (start > 0) {
    const previous = lineBefore(text, start)
    const line = text.slice(previous, start - 1)
    if (!STRUCTURED.test(line) || line === '---' || line === '') break
    start = previous
  }
  return start
}

/** Wrapped base64 is judged as a whole: the cut goes before its first line. */
function beforeWrapped(text: string, end: number): number {
  let start = end
  while (start > 0) {
    const previous = lineBefore(text, start)
    if (!/^\s*[A-Za-z0-9+/]{60,}\r?$/.test(text.slice(previous, start - 1))) break
    start = previous
  }
  return start
}

/** The tail of what was shown, from the start of a line, and before it the header of a table that goes on. */
function contextOf(text: string): string {
  if (text.length <= CONTEXT) return text
  const start = text.indexOf('\n', text.length - CONTEXT) + 1
  const tail = start > 0 ? text.slice(start) : text.slice(-CONTEXT)
  return openTable(text.slice(0, text.length - tail.length)) + tail
}

const RULER = /^[ |+-]*-\+-[ |+-]*$/

function openTable(text: string): string {
  const lines = text.split('\n')
  for (let index = lines.length - 2; index > 0; index--) {
    const line = lines[index] ?? ''
    if (RULER.test(line))
      return (lines[index - 1] ?? '').includes('|') ? `${lines[index - 1]}\n${line}\n` : ''
    if (!line.includes('|')) return ''
  }
  return ''
}
