import { randomBytes } from 'node:crypto'

/** Crockford's base32 in lower case: sorts like the number it writes, and no i, l, o, u to misread over a phone. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const TIME_CHARS = 10
const RANDOM_BYTES = 12

/**
 * A new operation id: `op_`, ten characters of time (milliseconds, sorts until the year 37,000) and twelve
 * random ones (60 bits), so that knowing one id does not help to guess another.
 */
export function newOperationId(now: number): string {
  return `op_${timePart(now)}${randomPart()}`
}

export function isOperationId(text: string): boolean {
  return /^op_[0-9a-hjkmnp-tv-z]{22}$/.test(text)
}

function timePart(now: number): string {
  let rest = Math.max(0, Math.trunc(now))
  let text = ''
  while (text.length < TIME_CHARS) {
    text = ALPHABET.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function randomPart(): string {
  return Array.from(randomBytes(RANDOM_BYTES), (byte) => ALPHABET.charAt(byte % 32)).join('')
}
