import { bareValue, type Extent, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import type { Span } from './ranges.ts'
import type { Rule } from './scan.ts'
import { isToken, isWeakPassword } from './weak.ts'

type Add = (span: Span) => void

/** A label or a type has no digit; passwords and tokens in calls nearly always have one. */
const HAS_DIGIT = /^(?=\S{6,})\S*\d/

function noun(name: string): KeyClass | undefined {
  const found = classifyKey(name)
  return found?.trust === 'sure' || found?.trust === 'likely' ? found : undefined
}

function take(text: string, { start, end }: Extent, found: KeyClass, add: Add, wordsToo = false): void {
  const value = text.slice(start, end)
  if (!wordsToo && !HAS_DIGIT.test(value) && !isWeakPassword(value)) return
  if (isSecretValue(value, found, { quoted: true, assigned: true })) add({ start, end, kind: found.kind })
}

/** `getenv("DB_PASSWORD", "…")`, `('password', '…')`, `.header("X-Api-Key", "…")`, `setPassword("…")`. */
const CALLEE = /(?:\bset|\bwith|\.)([A-Za-z]\w{3,40})$/
/** What sets a variable or a property gives it a value, be it a word. */
const SETTER = /(?:[Ss]et_?[Ee]nv|SetEnvironmentVariable|setProperty|putProperty)$/
/** The eight keys of WordPress hold any printable character. */
const SALT = /^(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)$/
const call: Rule = {
  at: ['("', "('", '( "', "( '"],
  find(text, at, add) {
    const first = quotedAt(text, at + (text[at + 1] === ' ' ? 2 : 1))
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
    if (!found || !second) return
    const sets = SETTER.test(text.slice(Math.max(0, at - 24), at))
    const salt = SALT.test(text.slice(first.start, first.end)) && second.end - second.start >= 32
    if (salt) add({ start: second.start, end: second.end, kind: found.kind })
    else take(text, second, found, add, sets)
  },
}

/** `process.env.API_TOKEN || "…"`: what stands in when the variable is not set. */
const FALLBACK = /(?:(?<![\w.])(\w{2,40})[ \t]{0,2}[:=][ \t]{0,2})?([A-Za-z_][\w.]{2,60})["')\]]{0,2} $/
const fallback: Rule = {
  at: ['|| "', "|| '", '?? "', "?? '"],
  find(text, at, add) {
    const [, field = '', name = ''] = FALLBACK.exec(text.slice(Math.max(0, at - 110), at)) ?? []
    const found = noun(name) ?? noun(field)
    const value = found && quotedAt(text, at + 3)
    if (found && value) take(text, value, found, add)
  },
}

/** `page.fill('#password', '…')`, `cy.get('#password').type('…')`: a test types it where passwords go. */
const TYPED = /["'`][^"'`\n]{0,60}(?:[Pp]assword|[Pp]asswd|[Pp]assphrase)[^"'`\n]{0,20}["'`]\]?["'`]?\)$/
const typed: Rule = {
  at: ['.type(', '.fill(', '.sendKeys(', '.send_keys(', '.setValue('],
  find(text, at, add) {
    const value = quotedAt(text, text.indexOf('(', at) + 1)
    if (value && TYPED.test(text.slice(Math.max(0, at - 120), at)))
      take(text, value, { kind: 'password', trust: 'sure' }, add)
  },
}

/** `${DB_PASSWORD:-…}` of shells and Compose, `${DB_PASSWORD:…}` of Spring. */
const DEFAULT =
  /\$\{(?:([A-Za-z_]\w{1,60}):?[-=]|([A-Z][A-Z0-9_]{2,60}|[a-z][\w-]{0,40}(?:\.[\w-]{1,40}){1,5}):)["']?([^}\s$"'{?+-][^}\s$"'{]{0,200})["']?\}/y
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

/** `var password string = "…"`, `let password: &str = "…"`: a type stands between the name and its value. */
const DECLARED = /(?:^|[\s(,])([A-Za-z_]\w{1,60}):? ?(?:&'?(?:static )?)?[A-Za-z]{3,12}$/
const declared: Rule = {
  at: [' = "', ' = `'],
  find(text, at, add) {
    if (!/[ &][sS]tr(?:ing)?$/.test(text.slice(at - 7, at))) return
    const name = DECLARED.exec(text.slice(Math.max(0, at - 90), at))?.[1]
    const found = name === undefined ? undefined : noun(name)
    const value = found && quotedAt(text, at + 3)
    if (found && value) take(text, value, found, add, true)
  },
}

/** `.login("…")` with one argument, as bots log in: a token, and no word. */
const loggedIn: Rule = {
  at: ['.login("', ".login('"],
  find(text, at, add) {
    const value = quotedAt(text, at + 7)
    const secret = value ? text.slice(value.start, value.end) : ''
    if (value && text[value.after] === ')' && (isWeakPassword(secret) || isToken(secret)))
      add({ start: value.start, end: value.end, kind: 'token' })
  },
}

/** `Map(jwtKey -> …)`: a name in an arrow's tail. */
const arrow: Rule = {
  at: [' -> '],
  find(text, at, add) {
    const name = /(?:^|[\s({[,])([A-Za-z][\w.]{2,60})$/.exec(text.slice(Math.max(0, at - 64), at))?.[1]
    const found = name === undefined || /^[a-z]+$/.test(name) ? undefined : noun(name)
    if (!found) return
    const value = bareValue(text, at + 4)
    const content = text.slice(value.start, value.end)
    if (/[(){}<>:]/.test(content) || !(isWeakPassword(content) || isToken(content))) return
    if (isSecretValue(content, found, { quoted: false, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** `::set-output name=token::…`, `::add-mask::…`: a line with which a step of a workflow tells its runner something. */
const WORKFLOW = /::(?:(?:set-output|save-state|set-env) name=([\w.-]{2,80})|add-mask)::(?=\S)/y
const workflow: Rule = {
  at: ['::set-output name=', '::save-state name=', '::set-env name=', '::add-mask::'],
  find(text, at, add) {
    WORKFLOW.lastIndex = at
    const match = WORKFLOW.exec(text)
    const found = match && noun(match[1] ?? 'secret')
    if (!found) return
    const value = bareValue(text, WORKFLOW.lastIndex)
    if (isSecretValue(text.slice(value.start, value.end), found, { quoted: false, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** `VALUES (3, 'smtp_password', '…')`: a row of settings, whose columns are not named. */
const ROW = /VALUES\s{0,8}\([^()'\n]{0,60}?(?=')/iy
const row: Rule = {
  at: ['VALUES (', 'VALUES(', 'values (', 'values('],
  find(text, at, add) {
    ROW.lastIndex = at
    let name = ROW.test(text) ? quotedAt(text, ROW.lastIndex) : undefined
    for (let count = 0; name && count < 6; count++) {
      const comma = /^\s{0,4},\s{0,8}(?=')/.exec(text.slice(name.after, name.after + 16))?.[0]
      const value = comma === undefined ? undefined : quotedAt(text, name.after + comma.length)
      const found = value && name.end - name.start < 80 ? noun(text.slice(name.start, name.end)) : undefined
      if (value && found) take(text, value, found, add)
      name = value
    }
  },
}

export const CALL_RULES: readonly Rule[] = [
  call,
  fallback,
  typed,
  shellDefault,
  variable,
  declared,
  loggedIn,
  arrow,
  workflow,
  row,
]
