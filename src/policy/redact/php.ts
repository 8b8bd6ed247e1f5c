import { quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey } from './keys.ts'
import type { Rule } from './scan.ts'

/** `s:8:"password";s:7:"…"`: a serialised array or object; its private members carry their class between NULs. */
const MEMBER =
  /s:\d{1,4}:\\*"(?:(?:\0|\\0|\\u0000)[^"\0\\]{1,80}(?:\0|\\0|\\u0000))?([\w .-]{2,80})\\*";s:\d{1,6}:(?=\\*")/y
const serialised: Rule = {
  at: Array.from({ length: 9 }, (_, digit) => `s:${digit + 1}`),
  find(text, start, add) {
    MEMBER.lastIndex = start
    const found = classifyKey(MEMBER.exec(text)?.[1] ?? '')
    const value = found && found.trust !== 'query' ? quotedAt(text, MEMBER.lastIndex) : undefined
    if (!found || !value) return
    if (isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

export const PHP_RULES: readonly Rule[] = [serialised]
