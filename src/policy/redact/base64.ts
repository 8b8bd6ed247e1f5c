import type { Span } from './ranges.ts'
import { without } from './view.ts'

/** Shorter runs cannot hold a secret with a name to it. */
const SHORTEST = 24

const ALPHABET = new Int8Array(128).fill(-1)
for (const [value, character] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries())
  ALPHABET[character.charCodeAt(0)] = value
ALPHABET[45] = 62
ALPHABET[95] = 63

/** Base64 broken into lines of 40 characters or more, with what breaks them. */
const WRAPPED = /(?<=[A-Za-z0-9+/]{40})(?:\r?\n|\\r?\\n|\\n)[ \t]*(?=[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{1,3}=)/g

/** The text with wrapped base64 joined, or undefined when there is none. */
export function unwrapped(text: string): ReturnType<typeof without> | undefined {
  WRAPPED.lastIndex = 0
  return WRAPPED.test(text) ? without(text, WRAPPED) : undefined
}

/** Calls back for each base64 run whose first bytes are text, with what it decodes to. */
export function decodedRuns(text: string, found: (span: Omit<Span, 'kind'>, decoded: string) => void): void {
  for (let at = SHORTEST - 1; at < text.length; ) {
    if (code(text, at) < 0) {
      at += SHORTEST
      continue
    }
    let start = at
    while (start > 0 && code(text, start - 1) >= 0) start--
    let end = at
    while (end < text.length && code(text, end) >= 0) end++
    if (end - start >= SHORTEST) tryRun(text, start, end, found)
    at = end + SHORTEST
  }
}

function code(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 128 ? (ALPHABET[unit] ?? -1) : -1
}

function tryRun(
  text: string,
  start: number,
  end: number,
  found: (span: Omit<Span, 'kind'>, decoded: string) => void,
): void {
  const encoding = startsAsText(text, start) ? 'utf8' : startsAsWide(text, start) ? 'utf16le' : undefined
  if (!encoding) return
  const decoded = Buffer.from(text.slice(start, end), 'base64').toString(encoding)
  if (/^[\t\n\r\x20-\x7e\u0080-\ufffc]{12,}/.test(decoded))
    found({ start, end: endOfPadding(text, end) }, decoded)
}

/** The first twelve characters decode to nine bytes; text has no control characters in them. */
function startsAsText(text: string, start: number): boolean {
  for (let at = start; at < start + 12; at += 4) {
    const three = bits(text, at)
    if (!printable(three >> 16) || !printable((three >> 8) & 255) || !printable(three & 255)) return false
  }
  return true
}

/** UTF-16, as PowerShell takes its commands: every second byte is zero. */
function startsAsWide(text: string, start: number): boolean {
  for (let at = start; at < start + 16; at += 8) {
    const first = bits(text, at)
    const second = bits(text, at + 4)
    const wide =
      ((first >> 8) & 255) === 0 && second >> 16 === 0 && (second & 255) === 0 && printable(first >> 16)
    if (!wide) return false
  }
  return true
}

function bits(text: string, at: number): number {
  return (code(text, at) << 18) | (code(text, at + 1) << 12) | (code(text, at + 2) << 6) | code(text, at + 3)
}

function printable(byte: number): boolean {
  return (byte > 31 && byte < 127) || byte === 9 || byte === 10 || byte === 13
}

function endOfPadding(text: string, end: number): number {
  let padded = end
  while (padded - end < 2 && text[padded] === '=') padded++
  return padded
}
