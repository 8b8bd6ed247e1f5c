import { isBreak, lineStart } from './extent.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMarker, type Span } from './ranges.ts'
import type { Rule } from './scan.ts'
import { FUNCTION_WORDS, STATUS } from './vocabulary.ts'
import { isToken, isWeakPassword } from './weak.ts'

/**
 * Lines of configuration without `=` or `:` that hold a secret at a fixed place: routers, SNMP, IPsec, PPP, mail
 * relays, poolers. Each pattern is sticky from its literal or, with `line`, from the start of its line; the first
 * group is the secret.
 */
export interface Form {
  at: readonly string[]
  pattern: RegExp
  line?: true
  /** What the value must look like where the words around it are those of a sentence, too. */
  like?: (value: string) => boolean
}

const WORD = '[ \\t]{1,8}([^\\s"\']{3,200})'
const FORMS: readonly Form[] = [
  { at: ['snmp-server community '], pattern: new RegExp(`snmp-server community${WORD}`, 'y') },
  { at: ['rocommunity ', 'rwcommunity '], pattern: new RegExp(`r[ow]community6?${WORD}`, 'y') },
  { at: ['com2sec'], pattern: new RegExp(`com2sec6?(?:[ \\t]{1,8}\\S{1,80}){2}${WORD}`, 'y') },
  {
    at: [
      'password 7 ',
      'password 0 ',
      'password 5 ',
      'password 8 ',
      'secret 5 ',
      'secret 8 ',
      'secret 9 ',
      'secret 0 ',
      'key 7 ',
      'key-string 7 ',
    ],
    pattern: new RegExp(`[a-z-]{3,10} \\d${WORD}(?=\\s*(?:$|\\n|\\r))`, 'y'),
  },
  {
    at: ['enable password ', 'enable secret '],
    pattern: /enable (?:password|secret)[ \t]{1,8}(?!\d )([^\s"']{3,200})(?=\s*(?:\n|$))/y,
  },
  {
    at: ['password...', 'Password...', 'secret...', 'token...'],
    pattern: /\w{5,8}\.{3,80}([^\s.]\S{3,200})/y,
    like: (value) => isWeakPassword(value) || isToken(value),
  },
  {
    at: ['tacacs-server key ', 'radius-server key '],
    pattern: new RegExp(`\\w{6}-server key(?: \\d)?${WORD}`, 'y'),
  },
  {
    at: ['PSK "', 'EAP "', 'XAUTH "', 'PSK \\"', 'EAP \\"', 'XAUTH \\"'],
    pattern: /[A-Z]{3,5} \\?"([^"\n\\]{3,200})\\?"/y,
  },
  { at: ['" * "', '" pptpd "', '" l2tpd "'], pattern: /" (?:\*|\w+) "([^"\n]{3,200})"[ \t]+(?:\*|[\d."]+)/y },
  {
    at: [
      ':25 ',
      ':25\t',
      ':465 ',
      ':465\t',
      ':587 ',
      ':587\t',
      ':2525 ',
      ':2525\t',
      ':smtp ',
      ':submission ',
    ],
    pattern: /:\w{2,10}[ \t]{1,20}[\w.+@-]{1,100}:([^\s:]{3,200})(?=[ \t]*(?:\r?\n|$))/y,
  },
  {
    at: ['" "'],
    line: true,
    pattern:
      /"(?![A-Z]+")[\w.@-]{1,64}" "((?:md5[a-f0-9]{32}|SCRAM-SHA-256\$[^"\n]{20,300}|[^"\s:]{8,100}))"(?=[ \t]*(?:\r?\n|$))/y,
  },
  {
    at: ['requirepass', 'masterauth'],
    pattern: /\w{10,11}\\*"(?:\r?\n|\\r?\\n)[ \t]*\d\) \\*"([^"\n\\]{3,200})/y,
  },
]

/** The rule of one form. */
export function form({ at, pattern, line, like }: Form): Rule {
  return {
    at,
    find(text, start, add) {
      pattern.lastIndex = line ? lineStart(text, start) : start
      if (start - pattern.lastIndex > 80) return
      const secret = pattern.exec(text)?.[1]
      if (!secret || isMarker(secret) || isPlaceholder(secret) || (like && !like(secret))) return
      if (STATUS.has(secret.toLowerCase()) || FUNCTION_WORDS.has(secret.toLowerCase())) return
      const from = text.lastIndexOf(secret, pattern.lastIndex)
      if (from >= start || line) add({ start: from, end: from + secret.length, kind: 'password' })
    },
  }
}

/** `bob:Xy…`: thirteen characters of an old crypt(3) alone behind a name, as htpasswd writes them. */
const CRYPT = /^[a-z][\w.-]{0,31}:((?=\S*\d)(?=\S*[a-z]\S*[A-Z]|\S*[A-Z]\S*[a-z]\S*[A-Z])[./0-9A-Za-z]{13})$/
const crypt: Rule = {
  at: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./'].map((salt) => `:${salt}`),
  find(text, colon, add: (span: Span) => void) {
    const end = colon + 14
    if (!isBreak(text.charCodeAt(end))) return
    const start = Math.max(0, colon - 40)
    const from =
      text.lastIndexOf('\n', colon) >= start ? text.lastIndexOf('\n', colon) + 1 : start === 0 ? 0 : -1
    if (from >= 0 && CRYPT.test(text.slice(from, end))) add({ start: colon + 1, end, kind: 'password-hash' })
  },
}

/** Composer's auth.json: kind of access, host, token. */
const HOSTS =
  /(?:github-oauth|gitlab-oauth|gitlab-token|bitbucket-oauth|bearer)\\*"\s{0,4}:\s{0,4}\{\s{0,20}\\*"[\w.:/-]{3,100}\\*"\s{0,4}:\s{0,4}\\*"([\w.-]{8,400})/y
const composer: Rule = {
  at: ['github-oauth', 'gitlab-oauth', 'gitlab-token', 'bitbucket-oauth', 'bearer"'],
  find(text, start, add) {
    HOSTS.lastIndex = start
    const secret = HOSTS.exec(text)?.[1]
    if (secret) add({ start: HOSTS.lastIndex - secret.length, end: HOSTS.lastIndex, kind: 'token' })
  },
}

export const DEVICE_RULES: readonly Rule[] = [...FORMS.map(form), crypt, composer]
