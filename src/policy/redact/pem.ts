import type { Rule } from './scan.ts'

/** The space may be an address's `%20` or `+`. OpenVPN and PGP write titles of their own. */
const TITLE =
  '(?:(?:[A-Z0-9]{1,16}(?: |%20|\\+)){0,4}PRIVATE(?: |%20|\\+)KEY(?:(?: |%20|\\+)BLOCK)?|OpenVPN(?: |%20|\\+)(?:Static|tls-crypt-v2 \\w{1,8})(?: |%20|\\+)key(?:(?: |%20|\\+)V\\d)?)-----'
const BEGIN = new RegExp(`-----BEGIN(?: |%20|\\+)${TITLE}`, 'y')
const END = new RegExp(`-----END(?: |%20|\\+)${TITLE}`, 'y')
/** Longest private key with every line escaped, quoted and prefixed: RSA 16384 is 13 KB bare. */
const LONGEST = 32_768
/** What may stand between a header and its key: line breaks in any spelling, quotes, prefixes, PEM headers. */
const LEAD =
  /^(?:\s|&#(?:10|13|x[aAdD]);|\\+[nrt]|["',+|>#;*]|\\+["']|%0[AaDd]|\[\w*\]|(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): ?[^\n\\]{1,100}|[\d:TZ.-]+ |[\w.-]{1,40} +\| )*/
const BODY = /(?:[A-Za-z0-9+/=]|%2[BbFf]|%3[Dd]){16,}/y
/** A key that was cut off ends where its base64 does. */
const RUN =
  /(?:[A-Za-z0-9+/=]|\s+(?=[A-Za-z0-9+/=]{20,}|[A-Za-z0-9+/]{1,76}={0,2}(?:\s|$|["']))|\\+[nrt]|["',+|](?=[\s"'+A-Za-z0-9/\\,]{0,40}[A-Za-z0-9+/=]{16})|%[0-9A-F]{2}|&#(?:10|13|x[aAdD]);|\\+(?=["'])|(?<=[,+])["'])*/y

export const privateKeyRule: Rule = {
  at: ['-----BEGIN'],
  find(text, start, add) {
    BEGIN.lastIndex = start
    if (!BEGIN.test(text)) return
    const begin = BEGIN.lastIndex
    const lead = LEAD.exec(text.slice(begin, begin + 1_000))?.[0].length ?? 0
    BODY.lastIndex = begin + lead
    const body = BODY.test(text) ? BODY.lastIndex : -1
    if (body < 0) return
    add({ start, end: endOf(text, begin, begin + lead), kind: 'private-key' })
  },
}

/** Dashes stand nowhere inside a key, so the next five are its end or something else's beginning. */
function endOf(text: string, begin: number, body: number): number {
  const dashes = text.indexOf('-----', begin)
  if (dashes >= 0 && dashes - begin < LONGEST) {
    END.lastIndex = dashes
    if (END.test(text)) return END.lastIndex
  }
  RUN.lastIndex = body
  RUN.test(text)
  return RUN.lastIndex
}

/** PuTTY keeps the private half under a line count. */
const PUTTY = /Private-Lines: \d{1,3}\r?\n((?:[A-Za-z0-9+/=]+(?:\r?\n|$)){1,200})/y
const putty: Rule = {
  at: ['Private-Lines:'],
  find(text, start, add) {
    PUTTY.lastIndex = start
    const body = PUTTY.exec(text)?.[1]?.trimEnd()
    if (body === undefined) return
    const from = text.indexOf('\n', start) + 1
    add({ start: from, end: from + body.length, kind: 'private-key' })
  },
}

/** The end of a key whose beginning was cut off, as `tail` does: the lines of base64 above it are the key's. */
const LINE_OF_KEY = /[A-Za-z0-9+/]{40,}[A-Za-z0-9+/=\\\s]*$/
const tail: Rule = {
  at: ['-----END'],
  find(text, start, add) {
    END.lastIndex = start
    if (!END.test(text)) return
    let from = start
    while (from > 0 && start - from < LONGEST && /[A-Za-z0-9+/=\\\s]/.test(text[from - 1] ?? '')) from--
    const first = LINE_OF_KEY.exec(text.slice(from, start))
    if (first) add({ start: from + first.index, end: start, kind: 'private-key' })
  },
}

export const PEM_RULES: readonly Rule[] = [privateKeyRule, putty, tail]

/** Where a private key begins that has not ended yet, for streams: the rest of it is still to come. */
export function openKey(text: string): number {
  const start = text.lastIndexOf('-----BEGIN')
  if (start < 0 || text.length - start > LONGEST || text.indexOf('-----END ', start) >= 0) return -1
  BEGIN.lastIndex = start
  return BEGIN.test(text) || text.length - start < 64 ? start : -1
}
