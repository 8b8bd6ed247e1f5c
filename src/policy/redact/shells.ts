import { WORD } from './commands.ts'
import { bareValue, quotedAt } from './extent.ts'
import { isPlaceholder } from './placeholders.ts'
import { looksRandom } from './random.ts'
import { isMarker } from './ranges.ts'
import type { Pass, Rule } from './scan.ts'
import { isToken, isWeakPassword } from './weak.ts'

/** A command that takes names and values of secrets, up to where they begin, and how far they go. */
const STORE =
  /(?:vault kv (?:put|patch)|vault write|bao kv put|(?:fly|flyctl|supabase|doppler|infisical|eb|netlify|convex) (?:secrets?|setenv|env)(?: |:)set|kubectl create secret generic|oc create secret generic|op item (?:create|edit)|nomad var put|sops set|chamber write|berglas create|secret-tool store)(?=\s)/y
const REACH = 1_000
/** How far the pairs of one pass were read: a command among them need not read them again. */
let read: { pass: Pass; to: number } | undefined
/** One `name=value` of such a command; a value may be `@file`, `-` or a variable. */
const PAIR = /(?<=[\s"'=])(?:--from-literal[= ]["']?)?([\w./[\]-]{1,80})=(?=[^\s=])/g
const NO_SECRET =
  /^(?:-|user(?:name)?|login|host(?:name)?|port|db|dbname|database|name|url|uri|endpoint|ttl|max_ttl|type|policies|token_policies|region|title|category|vault|account|-?-.*)$/i

/** `vault kv put secret/db foo=…`: whatever the names are, these are secrets. */
const stored: Rule = {
  at: [
    'vault ',
    'bao ',
    'fly ',
    'flyctl ',
    'supabase ',
    'doppler ',
    'infisical ',
    'eb ',
    'netlify ',
    'convex ',
  ].concat(['kubectl ', 'oc ', 'op ', 'nomad ', 'sops ', 'chamber ', 'berglas ']),
  find(text, start, add, pass) {
    if (read?.pass === pass && start < read.to) return
    STORE.lastIndex = start
    if (!STORE.test(text)) return
    const from = STORE.lastIndex
    const line = /^(?:[^\n|;&]|\\\n){0,1000}/.exec(text.slice(from, from + REACH))?.[0] ?? ''
    read = { pass, to: from + line.length }
    for (const { 0: whole, 1: name = '', index } of line.matchAll(PAIR)) {
      const at = from + index + whole.length
      const { start: begin, end } = quotedAt(text, at) ?? bareValue(text, at)
      const value = text.slice(begin, end).replace(/["']+$/, '')
      if (NO_SECRET.test(name) || /^[@$]|^-$|^<\(/.test(value) || isMarker(value) || isPlaceholder(value))
        continue
      if (isWeakPassword(value) || looksRandom(value))
        add({ start: begin, end: begin + value.length, kind: 'secret' })
    }
  },
}

/** `--password-command "echo …"`, `<(echo …)`: what a command is asked for its password answers with it. */
const ECHO = new RegExp(
  `(?:echo|printf)(?:[ \\t]+-[neE]+)?[ \\t]+(?:["']?%s(?:\\\\n)?["']?[ \\t]+)?${WORD}`,
  'y',
)
const ASKS =
  /(?:(?:pass(?:word|phrase)?|pw|token|secret|key)[-_]?(?:command|cmd|eval|program|helper)[= ]{0,3}\\?["']?|<\()$/i
const SUBJECT = /pass|secret|token|psk|private|key|cred|auth|seal/i
const answered: Rule = {
  at: ['echo ', 'printf '],
  find(text, at, add) {
    const lead = text.slice(Math.max(0, at - 160), at).replace(/^.*\n/s, '')
    const asks = ASKS.exec(lead)?.[0]
    if (asks === undefined || !SUBJECT.test(lead)) return
    ECHO.lastIndex = at
    const match = ECHO.exec(text)
    const secret = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(/[)\\]+$/, '')
    if (!match || secret.length < 3 || isPlaceholder(secret) || isMarker(secret) || /^[$`%<]/.test(secret))
      return
    const start = match.index + match[0].lastIndexOf(secret)
    add({ start, end: start + secret.length, kind: 'password' })
  },
}

/** `user = "bob:…"` of a curl configuration, be it a file or its standard input. */
const CONFIG = /user\s?[= ]\s?\\*["']?[\w.@+-]{1,64}:([^\s"'\\]{4,128})/y
const config: Rule = {
  at: ['user = ', 'user=', 'proxy-user = '],
  find(text, start, add) {
    const sure = /curl[^\n]{0,120}$|<<<\s?["']?$/.test(text.slice(Math.max(0, start - 140), start))
    CONFIG.lastIndex = text.startsWith('proxy-', start) ? start + 6 : start
    const secret = CONFIG.exec(text)?.[1]
    if (!secret || isMarker(secret) || isPlaceholder(secret) || /^\$/.test(secret)) return
    if (!sure && !isWeakPassword(secret) && !looksRandom(secret)) return
    add({ start: CONFIG.lastIndex - secret.length, end: CONFIG.lastIndex, kind: 'password' })
  },
}

/** `-u bob -p …`: where a user is given, the next one is the password, whatever the command. */
const USER_FLAG = new RegExp(
  `(?:-[uUl]|--user(?:name)?|--login)[ =]["']?[\\w.@\\\\/-]{1,64}["']? (?:-[\\w-]{1,20}(?:[ =][\\w./:@-]{1,60})? ){0,3}?(?:-p|-P|-pw|-w|--pass|-pass)[ =]${WORD}`,
  'y',
)
const besideUser: Rule = {
  at: ['-u ', '-U ', '-l ', '--user ', '--user=', '--username ', '--username=', '--login '],
  find(text, start, add) {
    if (/[\w-]/.test(text[start - 1] ?? '')) return
    USER_FLAG.lastIndex = start
    const match = USER_FLAG.exec(text)
    const secret = match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
    if (
      !match ||
      isMarker(secret) ||
      isPlaceholder(secret) ||
      !(isWeakPassword(secret) || looksRandom(secret))
    )
      return
    const from = start + match[0].lastIndexOf(secret)
    add({ start: from, end: from + secret.length, kind: 'password' })
  },
}

/** `admin:…`, as installers print the account they made: only what no identifier of a user looks like. */
const ACCOUNT = /[a-zA-Z]{4,13}:([^\s"'@:,;/\\]{12,128})(?=[\s"'@,;]|\\|$)/y
const account: Rule = {
  at: [
    'admin:',
    'root:',
    'administrator:',
    'Administrator:',
    'superuser:',
    'elastic:',
    'postgres:',
    'guest:',
  ],
  find(text, start, add) {
    if (/[\w.-]/.test(text[start - 1] ?? '')) return
    ACCOUNT.lastIndex = start
    const secret = ACCOUNT.exec(text)?.[1]
    if (!secret || isMarker(secret) || !isToken(secret)) return
    const from = text.indexOf(':', start) + 1
    add({ start: from, end: from + secret.length, kind: 'password' })
  },
}

export const SHELL_RULES: readonly Rule[] = [stored, answered, config, besideUser, account]
