import { bareValue, lineBefore, lineEnd, lineStart, quotedAt } from './extent.ts'
import { isPublic, isSecretValue } from './judge.ts'
import { classifyKey } from './keys.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMarker } from './ranges.ts'
import type { Rule } from './scan.ts'
import { isToken, isWeakPassword } from './weak.ts'

/** A label that means a secret only because of the line above it: "New API key created", and below it `Key: …`. */
const LABEL = /(?:New value|Value|Key|Secret)["'`*]{0,3}: {1,8}(?=\S)/y
const ABOVE =
  /\b(?:password|passphrase|token|secret|credential|(?:api|access|secret|private|signing|license)[ _-]?key)/i

const labelled: Rule = {
  at: ['New value: ', 'Value: ', 'Key: ', 'Key:  '],
  find(text, start, add) {
    const line = lineStart(text, start)
    if (!/^[\s*>•|-]{0,12}$/.test(text.slice(line, start))) return
    const above = line === 0 ? '' : text.slice(lineBefore(text, line), line - 1)
    if (!announces(above) && !(text.startsWith('New', start) && announces(lineBelow(text, start)))) return
    LABEL.lastIndex = start
    if (!LABEL.test(text)) return
    const { start: from, end } = quotedAt(text, LABEL.lastIndex) ?? bareValue(text, LABEL.lastIndex)
    const value = text.slice(from, end)
    if (!isToken(value) || /[:\\]/.test(value) || isPublic(value)) return
    if (!isMarker(value) && !isPlaceholder(value)) add({ start: from, end, kind: 'secret' })
  },
}

function announces(line: string): boolean {
  return line.length <= 200 && ABOVE.test(line) && !/[{[]\s*$|["']?\w{2,12}["']?[:=] ?\S+$/.test(line)
}

function lineBelow(text: string, at: number): string {
  const from = lineEnd(text, at, 400) + 1
  return text.slice(from, lineEnd(text, from, 400))
}

/** `send "…\r"` of an expect script that waits for a password or starts a login. */
const SEND = /send (?:-[a-z]? |-- )?\\*"([^\s"\\$[\]{}]{4,80})\\+r/y
const sent: Rule = {
  at: ['send "', 'send -- "', 'send \\', 'send -- \\'],
  find(text, start, add) {
    SEND.lastIndex = start
    const secret = SEND.exec(text)?.[1]
    if (!secret || isMarker(secret) || isPlaceholder(secret)) return
    const before = text.slice(Math.max(0, start - 160), start)
    const asked = /ass(?:word|phrase)[^\n]{0,40}(?:\n|\\+n)?[^\n]{0,80}$/.test(before)
    if (!asked && !(/expect/.test(before) && (isWeakPassword(secret) || isToken(secret)))) return
    const from = text.indexOf(secret, start + 5)
    if (from < lineEnd(text, start)) add({ start: from, end: from + secret.length, kind: 'password' })
  },
}

/** What pydantic says of a setting: its name on a line, and below it `[type=…, input_value='…', …]`. */
const FIELD_ABOVE = /(?:^|\n|\\n)([A-Za-z][\w.]{1,80})(?:\n|\\n) {1,8}[^\n\\]{1,160}$/
const rejected: Rule = {
  at: ["input_value='", 'input_value="', 'input_value=\\"'],
  find(text, at, add) {
    const name = FIELD_ABOVE.exec(text.slice(Math.max(0, at - 260), at))?.[1]
    const found = name === undefined ? undefined : classifyKey(name)
    const value = found?.trust === 'sure' || found?.trust === 'likely' ? quotedAt(text, at + 12) : undefined
    if (!found || !value) return
    if (isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

export const LABEL_RULES: readonly Rule[] = [labelled, sent, rejected]
