import { type Extent, quotedAt } from './extent.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMixed, looksRandom } from './random.ts'
import { isMarker, type Span } from './ranges.ts'
import type { Rule } from './scan.ts'
import { STATUS } from './vocabulary.ts'

type Add = (span: Span) => void

const SIMPLE =
  /^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|Bot|SSWS|Splunk|GenieKey|Negotiate|NTLM|Kerberos|OAuth|DPoP|JWT|Apikey|GoogleLogin|Zoho-oauthtoken|token|key|PAT|Discogs|Klaviyo-API-Key|sso-key|MAC|Hawk)$/i
const WITH_PARTS =
  /^(?:Digest|AWS4-[\w-]+|OAuth|Hawk|GoogleLogin|MAC|AWS|SharedKey|SharedKeyLite|Signature|SharedAccessSignature)\b|^Token token=/i

/**
 * The value of an Authorization header: the scheme stays, what follows goes. Schemes with parameters lose
 * everything to the end of the header; a value without a known scheme goes when it looks like a secret.
 */
export function credentialsSpan(text: string, { start, end }: Extent, quoted: boolean, add: Add): void {
  const broken = text.slice(start, end).search(/\\[rn]/)
  const value = text.slice(start, broken < 0 ? end : start + broken).trimEnd()
  const [, scheme = '', gap = ''] = /^(\S+)([ \t]+)?/.exec(value) ?? []
  const from = start + scheme.length + gap.length
  if (WITH_PARTS.test(value)) rest(text, from, partsEnd(value, start, quoted), add)
  else if (SIMPLE.test(scheme) && gap !== '') token(text, from, start + value.length, add)
  else lone(text, start, value, quoted || gap === '', add)
}

function token(text: string, from: number, end: number, add: Add): void {
  const [whole = '', content = ''] =
    /^["']?((?:(?!&(?:quot|lt|gt|#39);)[^\s"',;\\<])+)/.exec(text.slice(from, end)) ?? []
  rest(text, from + whole.length - content.length, from + whole.length, add)
}

/** No name and no placeholder is so long. */
const LONGEST_WORD = 1_000

/** Without a known scheme: the first word, when it looks like a secret and not like the start of a sentence. */
function lone(text: string, start: number, value: string, alone: boolean, add: Add): void {
  const word = /^[^\s"',;\\]*/.exec(value)?.[0] ?? ''
  if (word.length > LONGEST_WORD) add({ start, end: start + word.length, kind: 'authorization' })
  else if (looksRandom(word) && (alone || !/^[a-z]+:?$/i.test(word)))
    rest(text, start, start + word.length, add)
}

/** Inside one line of a log the header may be followed by others; quoted, it has an end of its own. */
function partsEnd(value: string, start: number, quoted: boolean): number {
  if (quoted) return start + value.length
  const close = /["'](?=\s|$)(?![^=]*=")/.exec(value)
  return start + (close && close.index > 20 ? close.index : value.length)
}

function rest(text: string, start: number, end: number, add: Add): void {
  const secret = text.slice(start, end)
  if (secret === '' || isMarker(secret) || isPlaceholder(secret) || STATUS.has(secret.toLowerCase())) return
  if (
    !/[A-Za-z0-9]/.test(secret) ||
    (/^[\w-]*=?$/.test(secret) && secret.length < 6) ||
    text.startsWith('&lt;', start)
  )
    return
  add({ start, end, kind: 'authorization' })
}

const ATTRIBUTE =
  /^(?:path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned|version|comment|port)$/i
const SESSION_NAME =
  /sess|sid\b|auth|token|jwt|csrf|xsrf|remember|login|secret|key|pass|id_?token|identity|user|account|\bat\b|\brt\b/i

/** Every cookie's value that looks like one; attributes and preferences (`theme=dark`) stay. */
export function cookieSpans(text: string, { start, end }: Extent, add: Add): void {
  const value = text.slice(start, end)
  for (const match of value.matchAll(/([\w.%$~^|!#*+-]{1,128})=("?)([^;,\s"\\]+)/g)) {
    const [whole, name = '', , content = ''] = match
    if (ATTRIBUTE.test(name) || isMarker(content) || isPlaceholder(content)) continue
    const named = SESSION_NAME.test(name) && content.length >= 6 && !STATUS.has(content.toLowerCase())
    if (!named && !looksRandom(content) && content.length < 24) continue
    const from = start + match.index + whole.length - content.length
    add({ start: from, end: from + content.length, kind: 'cookie' })
  }
}

const CREDENTIAL =
  /(Bearer|Basic|Token|Splunk|GenieKey|SSWS|ApiKey|Bot|Negotiate|DPoP)(?:[ \t]+|%20|\+|\\ )["']?([A-Za-z0-9._~+/=:|%-]{8,})/iy

/** `Bearer …` and `Basic …` outside a header: the value must look like a credential, the words are prose too. */
const scheme: Rule = {
  at: [
    'Bearer',
    'bearer',
    'BEARER',
    'Basic ',
    'basic ',
    'BASIC ',
    'Splunk ',
    'GenieKey ',
    'SSWS ',
    'Negotiate ',
    'DPoP ',
    'Bot ',
    'ApiKey ',
  ],
  find(text, start, add) {
    CREDENTIAL.lastIndex = start
    const [, name = '', token = ''] = CREDENTIAL.exec(text) ?? []
    if (token === '' || !isCredential(name.toLowerCase(), token)) return
    add({ start: CREDENTIAL.lastIndex - token.length, end: CREDENTIAL.lastIndex, kind: 'authorization' })
  },
}

function isCredential(name: string, token: string): boolean {
  if (isPlaceholder(token) || (/^[a-z]+[.:]?$/i.test(token) && !isMixed(token))) return false
  if (name !== 'basic')
    return token.length >= 16 ? /\d/.test(token) || looksRandom(token) : looksRandom(token)
  const decoded = Buffer.from(token, 'base64').toString('latin1')
  return /^[\x20-\x7e\xa0-\xff]+$/.test(decoded) && decoded.includes(':')
}

/** Cookies as an argument: `add_header Set-Cookie "…"`, `setHeader('Set-Cookie', '…')`, `curl --cookie "…"`. */
const ARGUMENT = /(?:[Ss]et-)?[Cc]ookie\\*["']?(?:[ \t]{1,8}|,\s{0,8})(?=\\*["'])/y
const argument: Rule = {
  at: ['Set-Cookie', 'set-cookie', 'Cookie', 'cookie'],
  find(text, start, add) {
    ARGUMENT.lastIndex = start
    const value = ARGUMENT.test(text) ? quotedAt(text, ARGUMENT.lastIndex) : undefined
    if (value) cookieSpans(text, value, add)
  },
}

export const HEADER_RULES: readonly Rule[] = [scheme, argument]
