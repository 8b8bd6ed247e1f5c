import { type Extent, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import type { Span } from './ranges.ts'
import type { Rule } from './scan.ts'

type Add = (span: Span) => void

/** A label or a type has no digit; passwords and tokens in calls nearly always have one. */
const LIKE_A_SECRET = /^(?=\S{6,})\S*\d/

function noun(name: string): KeyClass | undefined {
  const found = classifyKey(name)
  return found?.trust === 'sure' || found?.trust === 'likely' ? found : undefined
}

function take(text: string, { start, end }: Extent, found: KeyClass, add: Add): void {
  const value = text.slice(start, end)
  if (LIKE_A_SECRET.test(value) && isSecretValue(value, found, { quoted: true, assigned: true }))
    add({ start, end, kind: found.kind })
}

/** `getenv("DB_PASSWORD", "…")`, `('password', '…')`, `.header("X-Api-Key", "…")`, `setPassword("…")`. */
const CALLEE = /(?:\bset|\bwith|\.)([A-Za-z]\w{3,40})$/
const call: Rule = {
  at: ['("', "('"],
  find(text, at, add) {
    const first = quotedAt(text, at + 1)
    if (!first || first.end - first.start > 400) return
    const comma = /^\s{0,4},\s{0,40}/.exec(text.slice(first.after, first.after + 48))?.[0]
    if (comma === undefined) {
      const callee = CALLEE.exec(text.slice(Math.max(0, at - 50), at))?.[1]
      const found = callee === undefined ? undefined : noun(callee)
      if (found) take(text, first, found, add)
      return
    }
    const found = first.end - first.start > 80 ? undefined : noun(text.slice(first.start, first.end))
    const second = found && quotedAt(text, first.after + comma.length)
    if (found && second) take(text, second, found, add)
  },
}

/** `process.env.API_TOKEN || "…"`: what stands in when the variable is not set. */
const fallback: Rule = {
  at: ['|| "', "|| '", '?? "', "?? '"],
  find(text, at, add) {
    const name = /([A-Za-z_][\w.]{2,60})["')\]]{0,2} $/.exec(text.slice(Math.max(0, at - 70), at))?.[1]
    const found = name === undefined ? undefined : noun(name)
    const value = found && quotedAt(text, at + 3)
    if (found && value) take(text, value, found, add)
  },
}

/** `${DB_PASSWORD:-…}` of shells and Compose, `${DB_PASSWORD:…}` of Spring. */
const DEFAULT =
  /\$\{(?:([A-Za-z_]\w{1,60}):?[-=]|([A-Z][A-Z0-9_]{2,60}):)["']?([^}\s$"'{?+-][^}\s$"'{]{0,200})["']?\}/y
const shellDefault: Rule = {
  at: ['${'],
  find(text, at, add) {
    DEFAULT.lastIndex = at
    const match = DEFAULT.exec(text)
    const value = match?.[3]
    const found = match && noun(match[1] ?? match[2] ?? '')
    if (!found || value === undefined) return
    if (!isSecretValue(value, found, { quoted: false, assigned: true })) return
    const start = at + match[0].lastIndexOf(value)
    add({ start, end: start + value.length, kind: found.kind })
  },
}

/** `variable "db_password" { default = "…" }` */
const VARIABLE = /variable[ \t]+"([\w-]{2,80})"[ \t]*\{[^{}]{0,600}?\bdefault[ \t]*=[ \t]*(?=")/y
const variable: Rule = {
  at: ['variable "', 'variable  '],
  find(text, at, add) {
    VARIABLE.lastIndex = at
    const name = VARIABLE.exec(text)?.[1]
    const found = name === undefined ? undefined : noun(name)
    const value = found && quotedAt(text, VARIABLE.lastIndex)
    if (!found || !value) return
    if (isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

export const CALL_RULES: readonly Rule[] = [call, fallback, shellDefault, variable]
