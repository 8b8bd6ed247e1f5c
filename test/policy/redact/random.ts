/** Seeded randomness (mulberry32) and made-up secrets. Nothing that looks like a live credential is ever written down. */
export interface Random {
  next(): number
  int(below: number): number
  pick<T>(from: readonly T[]): T
  chars(alphabet: string, length: number): string
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number) => Math.floor(next() * below)
  const pick = <T>(from: readonly T[]): T => from[int(from.length)] as T
  const chars = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[int(alphabet.length)]).join('')
  return { next, int, pick, chars }
}

export const LOWER = 'abcdefghijklmnopqrstuvwxyz'
export const UPPER = LOWER.toUpperCase()
export const DIGITS = '0123456789'
export const ALNUM = LOWER + UPPER + DIGITS
export const HEX = `${DIGITS}abcdef`
export const BASE32 = `${UPPER}234567`
export const URLSAFE = `${ALNUM}-_`
export const BASE64 = `${ALNUM}+/`

const SYMBOLS = '!@#%^*-_+=?.~'

export function uuid(r: Random): string {
  return [8, 4, 4, 4, 12].map((length) => r.chars(HEX, length)).join('-')
}

/** A generated password: all four classes, 12 to 28 characters, beginning with a letter. */
export function password(r: Random): string {
  return (
    r.chars(LOWER + UPPER, 2) +
    r.chars(ALNUM + SYMBOLS, 8 + r.int(16)) +
    r.chars(DIGITS, 1) +
    r.chars(ALNUM, 1)
  )
}

export function base64(r: Random, bytes: number): string {
  return Buffer.from(Array.from({ length: bytes }, () => r.int(256))).toString('base64')
}

export function base64url(r: Random, bytes: number): string {
  return base64(r, bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export function jwt(r: Random): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: String(r.int(1e6)), iat: 1_700_000_000 + r.int(1e6) })}.${base64url(r, 32)}`
}

export function pem(r: Random, label = 'PRIVATE KEY', lines = 6): string {
  const body = Array.from({ length: lines }, () => r.chars(BASE64, 64))
  return [`-----BEGIN ${label}-----`, ...body, `${r.chars(BASE64, 30)}==`, `-----END ${label}-----`].join(
    '\n',
  )
}
