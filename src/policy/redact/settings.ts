import { type Extent, lineEnd, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey } from './keys.ts'
import { isPlaceholder } from './placeholders.ts'
import { looksRandom } from './random.ts'
import { isMarker } from './ranges.ts'
import type { Rule } from './scan.ts'
import { STATUS } from './vocabulary.ts'

/** Statements of configuration languages whose secret no operator announces. The first group is the secret. */
const STATEMENTS: readonly { at: readonly string[]; pattern: RegExp; random?: true }[] = [
  // named and rndc: `secret "…";`
  { at: ['secret "', 'secret  '], pattern: /secret[ \t]+\\*"([A-Za-z0-9+/=_-]{12,})\\*"[ \t]{0,4};/y },
  // HAProxy, Squid and Postfix: user and password behind the statement
  { at: ['stats auth'], pattern: /stats auth[ \t]+[^\s:]{1,64}:(\S{3,200})/y },
  { at: ['auth_param'], pattern: /auth_param[ \t]+\w{1,20}:?[ \t]+[\w.@-]{1,64}:(\S{3,200})/y },
  { at: ['static:'], pattern: /static:[\w.@-]{1,64}:([^\s,;"']{3,200})/y },
  { at: ['insecure-password'], pattern: /insecure-password[ \t]+(\S{3,200})/y },
  // Erlang: `{default_pass, <<"…">>}`, `-setcookie …`
  {
    at: ['-setcookie', 'setcookie'],
    pattern: /-?setcookie[ \t]+['"]?([A-Za-z0-9_-]{8,255})(?![\w(:=])/y,
    random: true,
  },
  // Compose doubles the dollars of a hash
  {
    at: ['$$apr1$$', '$$1$$', '$$5$$', '$$6$$', '$$2y$$', '$$2a$$', '$$2b$$'],
    pattern: /(\$\$\w{1,5}\$\$[./A-Za-z0-9$]{20,})/y,
  },
  // A workflow's own order to hide a value
  { at: ['::add-mask::'], pattern: /::add-mask::(?![$%{])([^\r\n"']{3,4000})/y },
  // Expect answers a prompt
  {
    at: ['assword', 'assphrase'].flatMap((word) => [`p${word}`, `P${word}`]),
    pattern:
      /[Pp]ass(?:word|phrase)[^\n]{0,20}?["}][ \t]{0,4}[;{\n]\s{0,8}\{?[ \t]{0,4}send (?:-- )?\\?"(?!\$)([^\s"\\]{4,80})\\{1,2}[rn]/y,
  },
  // Azure's lists of account keys, as JSON and as a table
  {
    at: ['FULL', 'Full', 'keyName', 'key1 ', 'key2 '],
    pattern:
      /(?:FULL|Full|keyName|key[12] )[^A-Za-z0-9](?:[^+\n]|\n(?=[\s"{])){0,120}?[\s"'|]([A-Za-z0-9+/]{86}==)/y,
  },
  // Azure's key vault
  {
    at: ['vault.azure.net/secrets/'],
    pattern:
      /vault\.azure\.net\/secrets\/[^"\s]{1,200}\\*",?[^{}]{0,400}?\\*"value\\*"\s?:\s?\\*"([^"\\\n]{3,4000})/y,
  },
  // kubeadm's list of tokens
  { at: ['TOKEN  '], pattern: /TOKEN +TTL[^\n]{0,160}\r?\n([a-z0-9]{6}\.[a-z0-9]{16})\b/y },
  { at: ['bootstrap-token'], pattern: /bootstrap-token["' :=]{1,6}([a-z0-9]{6}\.[a-z0-9]{16})\b/y },
  // NuGet's keys by the address they are for
  { at: ['<apikeys'], pattern: /<apikeys>\s{0,80}<add key="[^"]{0,200}" value="([^"]{8,400})"/iy },
  // Wi-Fi: `wpa-psk …`, `psk="…"` has an operator
  { at: ['wpa-psk', 'wpa-passphrase'], pattern: /wpa-(?:psk|passphrase)[ \t]+"?([^\s"]{8,64})/y },
]

function statement({ at, pattern, random }: (typeof STATEMENTS)[number]): Rule {
  return {
    at,
    find(text, start, add) {
      pattern.lastIndex = start
      const match = pattern.exec(text)
      const secret = match?.[1]
      if (!match || secret === undefined || isMarker(secret) || isPlaceholder(secret)) return
      if (STATUS.has(secret.toLowerCase()) || (random && !looksRandom(secret))) return
      const from = start + match[0].lastIndexOf(secret)
      add({ start: from, end: from + secret.length, kind: 'secret' })
    },
  }
}

/** `{default_pass, <<"…">>}`, `{password, "…"}` of Erlang's configuration. */
const TUPLE = /\{[ \t]{0,4}'?([a-z]\w{2,40})'?[ \t]{0,4},[ \t]{0,4}(?:<<)?(?=")/y
const tuple: Rule = {
  at: ['pass', 'secret', 'token', 'cookie', 'api', 'auth', 'key', 'user'].flatMap((word) => [
    `{${word}`,
    `{default_${word}`,
    `{db_${word}`,
    `{client_${word}`,
  ]),
  find(text, start, add) {
    TUPLE.lastIndex = start
    const name = TUPLE.exec(text)?.[1]
    const found = name === undefined ? undefined : classifyKey(name)
    const value = found && quotedAt(text, TUPLE.lastIndex)
    if (!found || !value || (found.trust !== 'sure' && found.trust !== 'likely')) return
    if (isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** `HTTPBasicAuth('bob', '…')`, `.auth("bob", "…")`, `NetworkCredential("bob", "…")`: a user, then the password. */
const CALLEE =
  /(?:(?:Basic|Digest|basic_?|digest_?|set_?basic_?)?[Aa]uth(?:entication|Provider|orization)?=?|BASIC_AUTH|Credentials?|credentials?|[Bb]asic|[Ll]ogin|getConnection|mysqli(?:_connect)?|PDO|connect)$/
const login: Rule = {
  at: ['("', "('"],
  find(text, at, add) {
    const callee = CALLEE.exec(text.slice(Math.max(0, at - 40), at))?.[0]
    const values = callee === undefined ? [] : quotedList(text, at + 1)
    const last = /getConnection|mysqli|PDO|connect/.test(callee ?? '') ? values[2] : values[1]
    const content = last && text.slice(last.start, last.end)
    if (!last || content === undefined || !/^(?=.*[\d!@#$%^&*+?~])\S{6,}$/.test(content)) return
    if (isSecretValue(content, { kind: 'password', trust: 'sure' }, { quoted: true, assigned: true }))
      add({ start: last.start, end: last.end, kind: 'password' })
  },
}

function quotedList(text: string, from: number): Extent[] {
  const list: Extent[] = []
  let at = from
  while (list.length < 3) {
    const value = quotedAt(text, at)
    if (!value || value.end - value.start > 300) break
    list.push(value)
    const comma = /^\s{0,4},\s{0,40}/.exec(text.slice(value.after, value.after + 46))?.[0]
    if (comma === undefined) break
    at = value.after + comma.length
  }
  return list
}

/** `password = var.x != "" ? var.x : "…"`: what a condition falls back to. */
const CONDITION = /(?:^|[\s,({;])([A-Za-z_][\w.]{2,60})\s?[=:]\s?[^=?\n][^?\n]{0,100}\?[^?\n]{1,60}$/
const condition: Rule = {
  at: [' : "', " : '"],
  find(text, at, add) {
    const name = CONDITION.exec(text.slice(Math.max(0, at - 200), at))?.[1]
    const found = name === undefined ? undefined : classifyKey(name)
    const value = found?.trust === 'sure' ? quotedAt(text, at + 3) : undefined
    const content = value && text.slice(value.start, value.end)
    if (!found || !value || content === undefined || !/^(?=\S*\d)\S{6,}$/.test(content)) return
    if (isSecretValue(content, found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** "changed password from A to B", "A is the root password". */
const CHANGED =
  /(?:[Pp]assword|PASSWORD|[Pp]assphrase|[Ss]ecret|[Tt]oken|[Kk]ey)(?: (?:for|of) \S{1,64})?(?: was)?(?: changed| rotated| updated)? from ["'`]?([^\s"'`]{5,128})["'`]? to ["'`]?([^\s"'`]{5,128})/y
const changed: Rule = {
  at: ['password', 'Password', 'PASSWORD', 'passphrase', 'secret', 'Secret', 'token', 'Token', 'key', 'Key'],
  find(text, start, add) {
    CHANGED.lastIndex = start
    const match = CHANGED.exec(text)
    for (const value of match ? [match[1] ?? '', match[2] ?? ''] : []) {
      const secret = value.replace(/[.,;:!?)]+$/, '')
      if (!looksRandom(secret) && !/^(?=.*[a-z0-9])\S*[!@#$%^&*+?~]\S*$/i.test(secret)) continue
      const from = start + (match?.[0].lastIndexOf(value) ?? 0)
      if (!isPlaceholder(secret) && !/[/\\]/.test(secret))
        add({ start: from, end: from + secret.length, kind: 'password' })
    }
  },
}

const BEFORE =
  /(?:^|[\s("'`])([^\s"'`()]{8,64})["'`]? (?:is|as|was) (?:the|my|our|your|its|his|her) (?:\w{1,16} ){0,2}$/
const VERBS = [' is ', ' as ', ' was ']
const before: Rule = {
  at: ['password', 'passphrase', 'token', 'secret', 'api key', 'API key'],
  find(text, start, add) {
    const lead = text.slice(Math.max(0, start - 120), start)
    if (!lead.endsWith(' ') || !VERBS.some((verb) => lead.includes(verb))) return
    const secret = BEFORE.exec(lead)?.[1]
    if (secret === undefined || !/\d/.test(secret) || !/[A-Za-z]/.test(secret) || !looksRandom(secret)) return
    if (isPlaceholder(secret) || isMarker(secret) || /[/\\=:]|^[\w-]+\.\w+$|--/.test(secret)) return
    const from = start - lead.length + lead.lastIndexOf(secret)
    if (lineEnd(text, from, 200) > start) add({ start: from, end: from + secret.length, kind: 'password' })
  },
}

export const SETTING_RULES: readonly Rule[] = [
  ...STATEMENTS.map(statement),
  tuple,
  login,
  condition,
  changed,
  before,
]
