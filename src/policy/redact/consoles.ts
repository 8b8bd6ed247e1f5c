import { bareValue, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import { isPlaceholder } from './placeholders.ts'
import { looksRandom } from './random.ts'
import { isMarker, type Span } from './ranges.ts'
import type { Pass, Rule } from './scan.ts'
import { STATUS } from './vocabulary.ts'
import { isWeakPassword } from './weak.ts'

/** SQL and database consoles: a string behind PASSWORD or IDENTIFIED BY, the argument of AUTH. */
const SQL = [
  /(?:PASSWORD|password|Password)[ \t]{1,8}(?:=[ \t]{0,4})?(?:PASSWORD[ \t]{0,4}\([ \t]{0,4})?(?=\\*['"])/y,
  /PASSWORD[ \t]{0,4}\([ \t]{0,4}(?=\\*['"])/iy,
  /PASSWORD[ \t]{1,4}FOR[ \t]{1,4}[^\s=]{1,120}[ \t]{0,4}=[ \t]{0,4}(?=\\*')/iy,
  /IDENTIFIED[ \t]{1,8}(?:WITH[ \t]{1,8}['"`\w]{1,60}[ \t]{1,8})?(?:BY|AS)[ \t]{1,8}(?:PASSWORD[ \t]{1,8})?(?=\\*['"]|[A-Za-z0-9])/iy,
  /(?:AUTH|auth)\\*"[ \t]{1,4}(?:\\*"[\w-]{1,64}\\*"[ \t]{1,4})?(?=\\*")/y,
  /(?:requirepass|masterauth|bindpw|rootpw|sentinel auth-pass [\w-]{1,64})\\*"?[ \t]{1,20}(?=\S)/iy,
  /(?:CHANGE MASTER TO|CHANGE REPLICATION SOURCE TO)[^;\n]{0,400}PASSWORD[ \t]*=[ \t]*(?=')/iy,
]

const sql: Rule = {
  at: [
    'PASSWORD',
    'password',
    'Password',
    'IDENTIFIED',
    'identified',
    'Identified',
    'AUTH"',
    'auth"',
    'AUTH\\',
    'auth\\',
    'requirepass',
    'masterauth',
    'bindpw ',
    'rootpw ',
    'sentinel auth-pass',
  ],
  find(text, start, add) {
    for (const [index, pattern] of SQL.entries()) {
      pattern.lastIndex = start
      if (!pattern.test(text)) continue
      const value = quotedAt(text, pattern.lastIndex) ?? bareValue(text, pattern.lastIndex)
      const content = text.slice(value.start, value.end)
      const certain = index > 0
      if (
        isSecretValue(content, { kind: 'password', trust: 'sure' }, { quoted: true, assigned: true }) &&
        (certain || content.length > 2)
      )
        add({ start: value.start, end: value.end, kind: 'password' })
      return
    }
  },
}

/** `AUTH hunter2` typed into a console, `ACL SETUSER app on >hunter2`, `login bob password hunter2` in .netrc. */
const CONSOLE = [
  /AUTH[ \t]{1,4}(?:(?:default|[a-z][\w-]{1,32})[ \t]{1,4})?(?=[^\s"'=:]{6,})([^\s"'|;]+)(?=[ \t]*(?:\r?\n|$|["']| to redis))/y,
  /(?:login|machine|default)[ \t]+[^\n]{1,200}?\bpassword[ \t]+([^\s]+)/y,
  /login[ \t]+\S{1,100}\s+password[ \t]+([^\s]+)/y,
  /password[ \t]+(?=\S{3,200}(?:[ \t]*(?:\r?\n|$)))([^\s"':=]\S*)/y,
]

const console: Rule = {
  at: ['AUTH ', 'login', 'machine', 'default ', 'password '],
  find(text, start, add) {
    for (const [index, pattern] of CONSOLE.entries()) {
      pattern.lastIndex = start
      const secret = pattern.exec(text)?.[1]
      if (
        secret === undefined ||
        isMarker(secret) ||
        isPlaceholder(secret) ||
        STATUS.has(secret.toLowerCase())
      )
        continue
      const typed = index === 0 && /:\d{2,5}(?:\[\d+\])?> $/.test(text.slice(Math.max(0, start - 12), start))
      if (index === 0 && !typed && !looksRandom(secret) && !isWeakPassword(secret)) continue
      if (index > 0 && /^[([{<]|^[^A-Za-z0-9]{1,3}$/.test(secret)) continue
      if (
        index === 3 &&
        !/(?:^|\n)[ \t]*(?:login|user)[ \t]+\S{1,100}[ \t]*\r?\n[ \t]*$/.test(
          text.slice(Math.max(0, start - 160), start),
        )
      )
        continue
      if (
        index === 1 &&
        !/(?:machine|default)\b[^\n]{0,160}$/.test(text.slice(Math.max(0, start - 160), start + 8))
      )
        continue
      add({ start: pattern.lastIndex - secret.length, end: pattern.lastIndex, kind: 'password' })
    }
  },
}

const ACL = /(?:SETUSER|setuser|user)\\*"?[ \t]+[^\n]{0,200}?[ "](?:>([^\s"']{3,})|#([a-f0-9]{64}))/y
const acl: Rule = {
  at: ['SETUSER', 'setuser', 'user '],
  find(text, start, add) {
    ACL.lastIndex = start
    const [, plain, hash] = ACL.exec(text) ?? []
    const secret = plain ?? hash
    if (!secret || isMarker(secret) || !/\b(?:on|reset|~\S|\+@)/.test(text.slice(start, ACL.lastIndex)))
      return
    add({ start: ACL.lastIndex - secret.length, end: ACL.lastIndex, kind: 'password' })
  },
}

/** `ALTER DATABASE x SET "app.jwt_secret" TO '…'` */
const PARAMETER = /(["'`]?)([\w.-]{2,80})\1 $/
const parameter: Rule = {
  at: ["TO '", 'TO "', "to '"],
  find(text, at, add) {
    const name = PARAMETER.exec(text.slice(Math.max(0, at - 84), at))?.[2]
    const found = name === undefined ? undefined : classifyKey(name)
    const value = found?.trust === 'sure' ? quotedAt(text, at + 3) : undefined
    if (!found || !value) return
    if (isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** `UPDATE settings SET value = '…' WHERE name = 'smtp_password'` */
const SETTING =
  /UPDATE [\w."`]{1,80} SET [\w."`]{0,40}val(?:ue)?["`]? ?= ?'([^'\n]{1,400})' WHERE [\w."` ]{1,60}= ?'([\w.-]{2,80})'/iy
const setting: Rule = {
  at: ['UPDATE ', 'update '],
  find(text, start, add) {
    SETTING.lastIndex = start
    const [, value = '', name = ''] = SETTING.exec(text) ?? []
    const found = name === '' ? undefined : classifyKey(name)
    if (!found || !isSecretValue(value, found, { quoted: true, assigned: true })) return
    const from = text.indexOf(value, text.indexOf("'", start))
    add({ start: from, end: from + value.length, kind: found.kind })
  },
}

/** `3) "smtp_password"` and on the next line `4) "…"`: the fields of a hash, as redis-cli prints them. */
const REPLY = /\) \\*"([\w.:-]{2,80})\\*"(?:\r?\n|(?:\\+r)?\\+n)[ \t]{0,16}(\d{1,5})\) (?=\\*")/y
const reply: Rule = {
  at: [') "', ') \\"'],
  find(text, at, add) {
    REPLY.lastIndex = at
    const [, name = '', next = ''] = REPLY.exec(text) ?? []
    if (name === '' || Number(next) % 2 === 1) return
    const found = classifyKey(name.slice(name.search(/[^.:]*$/)))
    const value =
      found?.trust === 'sure' || found?.trust === 'likely' ? quotedAt(text, REPLY.lastIndex) : undefined
    if (!found || !value) return
    const content = text.slice(value.start, value.end)
    if (!looksRandom(content) && !isWeakPassword(content)) return
    if (isSecretValue(content, found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** `"HSET" "cfg" "smtp_password" "…"`, `> SET cfg:token …`: what a client writes, as MONITOR and consoles show it. */
const WRITE = /(?:> )?\\*"?(?:SET|HSET|HMSET|MSET|HSETNX|SETNX|SETEX|GETSET)\\*"? (?=\S)/iy
const WORDS = /\\*"([^"\\\n]{1,400})\\*"|([^\s"'\\]{1,400})/y
/** Takes the value of the name before it, or says what this word names. */
function writtenWord(
  word: string,
  found: KeyClass | undefined,
  start: number,
  add: (span: Span) => void,
): KeyClass | undefined {
  const isLike = found !== undefined && (looksRandom(word) || isWeakPassword(word))
  if (isLike && isSecretValue(word, found, { quoted: true, assigned: true })) {
    add({ start, end: start + word.length, kind: found.kind })
    return undefined
  }
  const named = classifyKey(word.slice(word.search(/[^.:]*$/)))
  return named?.trust === 'sure' || named?.trust === 'likely' ? named : undefined
}

/** How far the words of one pass were read: a command among them need not read them again. */
let readWords: { pass: Pass; to: number } | undefined
const written: Rule = {
  at: [
    '"SET',
    '"HSET',
    '"HMSET',
    '"MSET',
    '"set',
    '"hset',
    '"hmset',
    '"mset',
    '> SET ',
    '> HSET ',
    '> set ',
    '> hset ',
  ],
  find(text, start, add, pass) {
    WRITE.lastIndex = start
    if ((readWords?.pass === pass && start < readWords.to) || !WRITE.test(text)) return
    let found: KeyClass | undefined
    WORDS.lastIndex = WRITE.lastIndex
    for (let count = 0; count < 24; count++) {
      const match = WORDS.exec(text)
      if (!match) return
      readWords = { pass, to: WORDS.lastIndex }
      const content = match[1] ?? match[2] ?? ''
      const from = match.index + match[0].indexOf(content)
      // the seconds of SETEX stand between a name and its value
      if (!found || !/^\d{1,7}$/.test(content)) found = writtenWord(content, found, from, add)
      if (text[WORDS.lastIndex] !== ' ') return
      WORDS.lastIndex++
    }
  },
}

export const CONSOLE_RULES: readonly Rule[] = [sql, console, acl, parameter, setting, reply, written]
