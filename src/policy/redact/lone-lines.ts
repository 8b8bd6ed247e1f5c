import { bareValue, lineEnd, quotedAt, skipSpaces } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import { isMixed, looksRandom } from './random.ts'
import type { Span } from './ranges.ts'
import type { Rule } from './scan.ts'
import { isWeakPassword } from './weak.ts'

type Add = (span: Span) => void

/** A line's name, with what lists, tables and tickets put around it. */
const NAME = /[ \t]{0,12}(?:[|│┃║>*•?-][ \t]{1,4})?[["'`*]{0,3}([A-Za-z_/][\w./-]{1,79})[\]"'`*]{0,3}/y

/** What stands between a name and its value when no operator does, and how much the value has to prove. */
const GAPS: readonly { gap: RegExp; judge: (value: string, found: KeyClass, name: string) => boolean }[] = [
  {
    gap: /[ \t]{0,40}(?:->|→|⇒|—|–|[|│┃║])[ \t]{0,12}(?=\S)/y,
    judge: (value, found, name) =>
      isPlausible(value, found) || ((found.kind === 'password' || isVariable(name)) && isWeakPassword(value)),
  },
  { gap: / (?:is|was)(?: now)?(?: (?:re)?set to| changed to)?:? (?=\S)/y, judge: isPlausible },
  {
    gap: /\t[ \t]{0,12}(?=\S)|[ \t]{2,60}(?=\S)/y,
    judge: (value, found, name) =>
      isPlausible(value, found) ||
      (found.kind === 'password' && isVariable(name) && isSecret(value, found) && isWeakPassword(value)),
  },
  { gap: /(?<=\]) (?=\S)/y, judge: isPlausible },
  { gap: / (?=\S)/y, judge: isLongAndRandom },
  { gap: /\r?\n[ \t]{0,12}: (?=\S)/y, judge: isSecret },
  { gap: /\r?\n(?=[^\s/])/y, judge: (value, found, name) => isPath(name) && isSecret(value, found) },
  {
    gap: /:(?=[^\s:/])/y,
    judge: (value, found, name) =>
      isPath(name) && !/-[^/]*$/.test(name) && !isTag(value) && isSecret(value, found),
  },
]

/** `DB_PASSWORD`, as only environments name things. */
function isVariable(name: string): boolean {
  return /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name)
}

function isSecret(value: string, found: KeyClass): boolean {
  return value.length > 4 && isSecretValue(value, found, { quoted: false, assigned: true })
}

function isPlausible(value: string, found: KeyClass): boolean {
  if (!isSecret(value, found)) return false
  return looksRandom(value) || /^(?=.*[A-Za-z0-9])\S*[!@#$%^&*+?~]\S*$/.test(value) || isMixed(value)
}

function isLongAndRandom(value: string, found: KeyClass): boolean {
  return /^(?=\D*\d)[\w+/=~-]{16,}$/.test(value) && looksRandom(value) && isSecret(value, found)
}

/** A key of etcd or consul. `auth-token:stable` is an image, `token.go:12` a place in the source. */
function isPath(name: string): boolean {
  return (
    name.length < 60 && /\/[\w-]+$/.test(name) && !/^\/(?:run|etc|var|home|opt|usr|root|tmp|mnt)\//.test(name)
  )
}

function isTag(value: string): boolean {
  return /^(?:latest|stable|main|master|edge|dev|nightly|v?\d+(?:[.:-]\w*)*)$/.test(value)
}

/**
 * A line that is a name and its value and nothing else: `password<tab>…`, `| token | … |`, `DB_PASSWORD is …`, an
 * etcd key above its value, Vault's table.
 */
export const LONE_LINE_RULE: Rule = {
  at: ['\n'],
  find(text, at, add) {
    NAME.lastIndex = at + 1
    const name = NAME.exec(text)?.[1]
    const found = name === undefined ? undefined : classifyKey(name.slice(name.lastIndexOf('/') + 1))
    if (name === undefined || !found || (found.trust !== 'sure' && found.trust !== 'likely')) return
    const from = NAME.lastIndex
    if (hereDocument(text, from, found, add)) return
    for (const { gap, judge } of GAPS) {
      gap.lastIndex = from
      if (!gap.test(text)) continue
      const wide = / {2,}$/.test(text.slice(from, gap.lastIndex))
      const counts = (value: string) =>
        judge(value, found, name) || (wide && isSecret(value, found) && inVaultsTable(text, at))
      takeRest(text, gap.lastIndex, found, counts, add)
      return
    }
  },
}

/** Takes the value when it ends the line, or the row of its table. */
function takeRest(
  text: string,
  at: number,
  found: KeyClass,
  judge: (value: string) => boolean,
  add: Add,
): void {
  const value = quotedAt(text, at) ?? bareValue(text, at)
  const rest = text.slice(skipSpaces(text, value.after), lineEnd(text, value.after, 80))
  if (!/^[|│┃║]?[ \t]*[.,;]?$/.test(rest) || !judge(text.slice(value.start, value.end))) return
  add({ start: value.start, end: value.end, kind: found.kind })
}

/** Under `Key  Value` and a ruler every row is a name and its value. */
function inVaultsTable(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2_000), at)
  const table = before.slice(Math.max(0, before.lastIndexOf('\nKey '))).replace(/^(?=Key )/, '\n')
  return (
    /^\nKey +Value\s*\n-+ +-+/.test(table) &&
    table
      .slice(1)
      .split('\n')
      .every((row) => /^\S+(?: {2,}\S|\s*$)/.test(row))
  )
}

/** `DB_PASSWORD<<EOF`, as a step of a workflow sets an output of several lines. */
const HERE = /<<-?["']?([A-Za-z_]\w{0,40})["']?[ \t]*\r?\n/y
function hereDocument(text: string, from: number, found: KeyClass, add: Add): boolean {
  HERE.lastIndex = from
  const mark = HERE.exec(text)?.[1]
  if (mark === undefined) return false
  const start = HERE.lastIndex
  const length = text.slice(start, start + 2_048).search(new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, 'm'))
  const value = length < 0 ? '' : text.slice(start, start + length).trimEnd()
  if (value !== '' && isSecretValue(value, found, { quoted: true, assigned: true }))
    add({ start, end: start + value.length, kind: found.kind })
  return true
}

/** Commands that print one secret and nothing else, and the name they are asked for where they have one. */
const ASKED = [
  /kubectl (?:-\S+ \S+ ){0,3}get secrets?[ /].*(?:jsonpath|template)/y,
  /kubectl .*create token|kubeadm token (?:create|generate)|docker swarm (?:un)?join-token.* -q|heroku auth:token/y,
  /(?:gh auth|gcloud auth print-\w+-|aws ecr get-login-)(?:token|password)|az account get-access-token .*-o tsv|argocd admin initial-password/y,
  /(?:aws secretsmanager get-secret-value|aws ssm get-parameter .*--with-decryption).*--output text/y,
  /gcloud secrets versions access|az keyvault secret show .*-o tsv|op read op:\/\/|pass show \S|(?:openssl rand|pwgen) /y,
  /(?:vault (?:kv get|read) .*-field[= ]|printenv |echo "?\$\{?|terraform output (?:-raw )?|pulumi config get )(?<name>\w+)/y,
  /(?:heroku config:get |doppler secrets get |op item get .*--fields? (?:label=)?|docker secret inspect |nomad var get -item )(?<name>[\w-]+)/y,
  /(?:consul kv get |etcdctl (?:--\S+ )*get |cat |sudo cat |redis-cli (?:-\w \S+ )*get )"?(?<name>[\w./:-]+)(?=[ "\r]|$)/iy,
]

/** `$ kubectl get secret db -o jsonpath=…` and the secret on the line below. */
const asked: Rule = {
  at: [
    ...'argocd kubectl kubeadm docker heroku gh gcloud aws az op pass openssl pwgen vault printenv echo terraform pulumi'
      .split(' ')
      .map((command) => `${command} `),
    ...'doppler nomad consul etcdctl cat redis-cli'.split(' ').map((command) => `${command} `),
  ],
  find(text, at, add) {
    if (/[(`]/.test(text[at - 1] ?? '')) return
    const end = at + text.slice(at, at + 600).indexOf('\n')
    if (end < at) return
    const below = /^\n([^\s"']{4,4096}|"[^\s"]{4,4096}")[ \t]*(?=\r?\n|$)/.exec(text.slice(end, end + 4_200))
    const value = below?.[1]?.replaceAll('"', '')
    if (!below || value === undefined || !asksForSecret(text.slice(at, end).trimEnd())) return
    if (/^[\w.-]{2,80}[=:](?![=:]|$)/.test(value)) return
    const prompted = /(?:^|\n)[^\n]{0,60}[$#%>] $/.test(text.slice(Math.max(0, at - 64), at))
    if (!(prompted ? !/^[\w.-]+@\S*[$#%>]$/.test(value) : looksRandom(value))) return
    if (!isSecretValue(value, { kind: 'secret', trust: 'sure' }, { quoted: false, assigned: true })) return
    if (/==.|@\d|:$|^(?:data:|age1)/.test(value)) return
    const start = end + below[0].indexOf(value)
    add({ start, end: start + value.length, kind: 'secret' })
  },
}

function asksForSecret(line: string): boolean {
  if (/[^-=]>/.test(line) || /^[^(]*\)\s*$|^[^`]*`[^`]*$/.test(line)) return false
  if (/\|(?!\s*(?:base64|jq|cut|tr|awk|sed|head|tail|openssl|xargs|yq|grep)\b)/.test(line)) return false
  return ASKED.some((pattern) => {
    pattern.lastIndex = 0
    const match = pattern.exec(line)
    const name = match?.groups?.['name']
    const found = name === undefined ? undefined : classifyKey(name.slice(name.lastIndexOf('/') + 1))
    return match !== null && (name === undefined || found?.trust === 'sure' || found?.trust === 'likely')
  })
}

export const LINE_RULES: readonly Rule[] = [LONE_LINE_RULE, asked]
