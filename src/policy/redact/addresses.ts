import { lineEnd, lineStart, skipSpaces } from './extent.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMarker, markerEnd, type Span } from './ranges.ts'
import { isExampleLogin } from './references.ts'
import type { Rule } from './scan.ts'

type Add = (span: Span) => void

const STOP = /[\s"<>`|\\]|'(?![\w%.~!*()-]{1,100}@)|:\/\/|$/g
const HOST =
  /^(?:\[[0-9a-f:.]+\]|[\w.*-]+|\$\{[^}]*\}|\{\{[^}]*\}\}|<[\w-]+>|\([^)]*\)|%[\w.]+%?)(?::\d+|:\$\{?\w+\}?)?(?:[/?#,;:)\]}]|$)/i

/** `scheme://user:password@host`: the part between the first colon and the last `@` that a host follows. */
const url: Rule = {
  at: ['://', ':\\/\\/'],
  find(text, colon, add) {
    const start = afterDomain(text, colon + (text[colon + 1] === '\\' ? 5 : 3))
    if (!/[A-Za-z0-9+.-]/.test(text[colon - 1] ?? '')) return
    const end = stopAt(text, start)
    const address = text.slice(start, end)
    const authority = /^[^/?#]*/.exec(address)?.[0] ?? ''
    const masked = Math.max(0, markerEnd(address, 0))
    const colonAt = authority.indexOf(':', masked)
    if (colonAt < 0 || (masked === 0 && authority.startsWith('[') && !authority.includes('@')))
      return oracle(text, start, address, add)
    const at = hostMark(address, authority, colonAt)
    if (IS_TOKEN.test(address)) password(text, start, start + colonAt, add)
    if (at > colonAt && !isExampleLogin(address.slice(0, at + 80)))
      password(text, start + colonAt + 1, start + at, add)
  },
}

/** Where the password is a fixed word, or nothing, the name is the token. */
const IS_TOKEN = /^[\w.~-]{16,}:(?:x-oauth-basic|x-token-auth|x|X|)@[\w.-]+/

/** `corp\\bob:…@proxy`: a Windows domain before the name. An escape of a string looks much like it. */
function afterDomain(text: string, start: number): number {
  const domain = /^[\w.-]{1,40}\\(?:\\|(?![nrtux]))(?=[\w.-]{1,64}:[^\s"'<>\\]{1,200}@[\w.-])/.exec(
    text.slice(start, start + 360),
  )
  return start + (domain?.[0].length ?? 0)
}

/** Where the userinfo ends. A password with a raw `/`, `#` or `?` pushes the `@` behind what looks like a port. */
function hostMark(address: string, authority: string, colon: number): number {
  const inside = authority.lastIndexOf('@')
  if (/@sha(?:256|512):/.test(authority)) return -1
  const multiple = inside >= 0 ? hostAfter(address, authority.indexOf('@', colon), inside) : -1
  if (multiple >= 0) return multiple
  if (
    /^\d*(?:,|$)/.test(authority.slice(colon + 1)) ||
    (/^[\w.-]+:\$?\{?\{?[\w. ]+\}?\}?$/.test(authority) && !address.includes('@'))
  )
    return -1
  for (let at = address.lastIndexOf('@', 512); at > colon; at = address.lastIndexOf('@', at - 1)) {
    if (HOST.test(address.slice(at + 1, at + 300))) return at
  }
  return -1
}

function hostAfter(address: string, first: number, last: number): number {
  if (first < 0) return -1
  const later = laterHost(address, last)
  if (later > last) return later
  if (HOST.test(address.slice(last + 1, last + 300)) || last === first) return last
  return first
}

/** A raw `@`, `/` or `#` in the password: a host with a dot or a port behind a later `@` is the real one. */
function laterHost(address: string, from: number): number {
  const path = /^[^?]*/.exec(address)?.[0] ?? ''
  const at = path.lastIndexOf('@')
  return at > from &&
    /^[\w-]+(?:\.[\w-]+)*(?::\d{2,5}|\.[a-z]{2,})(?:\/|$)/i.test(path.slice(at + 1, at + 300))
    ? at
    : from
}

/** `jdbc:oracle:thin:user/password@host` has no `//`; with it, the separator is a slash all the same. */
function oracle(text: string, start: number, address: string, add: Add): void {
  const userinfo = /^[\w.-]{1,64}\/([^/@\s]{1,128})@[\w.-]+[:/]/.exec(address)
  if (userinfo?.[1] && /oracle:(?:thin|oci):?$/.test(text.slice(Math.max(0, start - 20), start - 3)))
    add({
      start: start + userinfo[0].indexOf('/') + 1,
      end: start + userinfo[0].indexOf('/') + 1 + userinfo[1].length,
      kind: 'url-password',
    })
}

function stopAt(text: string, start: number): number {
  STOP.lastIndex = start
  return Math.min(STOP.exec(text)?.index ?? text.length, start + 2_048)
}

function password(text: string, start: number, end: number, add: Add): void {
  const secret = text.slice(start, end)
  const plain = secret.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  if (secret === '' || isMarker(secret) || isPlaceholder(plain)) return
  add({ start, end, kind: 'url-password' })
}

/** A whole login that is one token, and a key whose parameter's name says nothing of it. */
const LONE =
  /(?:nats|tls|rediss?):\/\/(?=[A-Za-z_-]*(?:\d|[a-z][A-Z][A-Za-z]*[a-z][A-Z]))([\w~-]{16,128})(?=@[\w.-])|[?&]appid=([a-f0-9]{32})(?![\w-])/y
const lone: Rule = {
  at: ['nats://', 'tls://', 'redis://', 'rediss://', '?appid=', '&appid='],
  find(text, start, add) {
    LONE.lastIndex = start
    const [, token, key = ''] = LONE.exec(text) ?? []
    const secret = token ?? key
    if (secret) password(text, LONE.lastIndex - secret.length, LONE.lastIndex, add)
  },
}

const JDBC = /jdbc:oracle:(?:thin|oci):([\w.-]{1,64})\/([^@\s"']{1,128})@/y
const jdbc: Rule = {
  at: ['jdbc:oracle'],
  find(text, start, add) {
    JDBC.lastIndex = start
    const secret = JDBC.exec(text)?.[2]
    if (secret) password(text, JDBC.lastIndex - 1 - secret.length, JDBC.lastIndex - 1, add)
  },
}

/** An address inside another address's query: `postgres%3A%2F%2Fuser%3Apassword%40host`. */
const ENCODED =
  /%3[Aa]%2[Ff]%2[Ff]((?:[\w.-]|%(?!3[Aa])[0-9A-Fa-f]{2}){0,64})%3[Aa]((?:[\w.~!*()-]|%(?!40)[0-9A-Fa-f]{2}){1,256})%40/y
const encoded: Rule = {
  at: ['%3A%2F%2F', '%3a%2f%2f'],
  find(text, start, add) {
    if (!text.slice(start, start + 1_024).includes('%40')) return
    ENCODED.lastIndex = start
    const secret = ENCODED.exec(text)?.[2]
    if (secret) password(text, ENCODED.lastIndex - 3 - secret.length, ENCODED.lastIndex - 3, add)
  },
}

/** `host:5432:database:user:password` alone on its line, as in .pgpass. */
const PGPASS =
  /^(?:\*|localhost|(?:\d{1,3}\.){3}\d{1,3}|\/[\w/.-]+|[A-Za-z][\w-]*(?:\.[\w-]+)*|\[[0-9a-fA-F:.]{2,45}\]|(?:[0-9a-fA-F]{0,4}\\?:){2,7}[0-9a-fA-F]{0,4}):(?:\*|[1-9]\d{3,4}):([\w*.-]{1,64}):([\w*.@+-]{1,64}):((?:[^\s:\\]|\\.){1,256})$/
const PORT = /:(?:\*|[1-9]\d{3,4}):/y
const NOT_A_HOST = /\.(?:py|js|ts|tsx|go|rb|java|rs|c|cc|cpp|h|sh|php|kt|swift|md)$/i
const pgpass: Rule = {
  at: [':*', ...Array.from({ length: 9 }, (_, digit) => `:${digit + 1}`)],
  find(text, colon, add) {
    PORT.lastIndex = colon
    if (!PORT.test(text)) return
    const begin = skipSpaces(text, lineStart(text, colon))
    if (colon - begin > 128 || /[\s"]/.test(text.slice(begin, colon))) return
    const line = text.slice(begin, lineEnd(text, begin, 700))
    const [, database = '', user = '', secret = ''] = PGPASS.exec(line) ?? []
    if (
      secret === '' ||
      NOT_A_HOST.test(line.slice(0, line.indexOf(':'))) ||
      /^(?:INFO|DEBUG|WARN|WARNING|ERROR|FATAL|TRACE)$/.test(user) ||
      (/^[0-9a-f]+$/i.test(database) && /^[0-9a-f:]+$/i.test(line))
    )
      return
    password(text, begin + line.length - secret.length, begin + line.length, add)
  },
}

/** `PWD={…}` of ODBC: braces protect a value with delimiters in it, and only a connection string has them. */
const BRACED = /(?:pwd|password)\s?=\s?\{((?:[^}\r\n]|\}\}){1,200})\}(?=\s*(?:;|["'\r\n]|$))/iy
const braced: Rule = {
  at: ['PWD', 'Pwd', 'pwd', 'Password', 'PASSWORD', 'password'],
  find(text, start, add) {
    BRACED.lastIndex = start
    const secret = BRACED.exec(text)?.[1]
    if (
      !secret ||
      !(text[BRACED.lastIndex] === ';' || /;\s?$/.test(text.slice(Math.max(0, start - 2), start)))
    )
      return
    password(text, BRACED.lastIndex - 1 - secret.length, BRACED.lastIndex - 1, add)
  },
}

/** `app/…@ORCL`: a user, a password and the upper-case name of a service. */
const USER_AND_PASSWORD = /(?:^|[\s"'=:(,])[A-Za-z]\w{1,30}\/([^\s/@"']{4,64})$/
const SERVICE =
  /@(?!(?:LATEST|SHA\d*|TAG|HEAD|MAIN|MASTER|STABLE|NEXT|BETA|ALPHA|CANARY|V\d+|RC\d*)(?!\w))[A-Z][A-Z0-9_]{2,15}(?![\w./-])/y
const service: Rule = {
  at: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `@${letter}`),
  find(text, at, add) {
    SERVICE.lastIndex = at
    if (!SERVICE.test(text)) return
    const secret = USER_AND_PASSWORD.exec(text.slice(Math.max(0, at - 100), at))?.[1]
    if (secret && !/^[a-z-]+$/.test(secret)) password(text, at - secret.length, at, add)
  },
}

export const ADDRESS_RULES: readonly Rule[] = [url, lone, jdbc, encoded, pgpass, braced, service]
