import { anywhere, type Search, wordAhead } from './anywhere.ts'
import { bareValue, quotedAt, writtenBreak } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey } from './keys.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMarker } from './ranges.ts'
import type { Rule } from './scan.ts'
import { FUNCTION_WORDS } from './vocabulary.ts'

/** `--password value`, `--token "value"`, and the same as two elements of an argument array. */
const FLAG =
  /--?([A-Za-z][\w.-]{1,60})(\\*["'],\s{0,40}|["']?[ \t]{0,8}\r?\n[ \t]{0,40}-[ \t]{1,8}|[ \t]{1,40}(?:\\\r?\n\s{1,40})?)/y
const longFlag: Rule = {
  at: ['--', '-p', '-t', '-s', '-a', '-k', '-w', '-P', '-T', '-A', '-S'],
  find(text, start, add) {
    if (/[\w-]/.test(text[start - 1] ?? '')) return
    FLAG.lastIndex = start
    const [, name = '', gap = ''] = FLAG.exec(text) ?? []
    const found = classifyKey(name)
    if (!found || found.trust === 'query' || found.trust === 'header' || found.trust === 'cookie') return
    const at = FLAG.lastIndex
    const quoted = quotedAt(text, at)
    const value = quoted ?? bareValue(text, at)
    const content = text.slice(value.start, value.end)
    if (quoted && /^\s?:/.test(text.slice(quoted.after, quoted.after + 2))) return
    if (
      /^(?:--?[A-Za-z]|[|&;>]|(?:id|type|src|source)=)/.test(content) ||
      !isSecretValue(content, found, { quoted: quoted !== undefined, assigned: true })
    )
      return
    if (!quoted && gap.trim() === '' && isHelp(text, value.end, content)) return
    add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** "--password flag is required", "--token TOKEN": documentation, not a command. */
function isHelp(text: string, end: number, value: string): boolean {
  if (/^[A-Z_]+[\]).,]*$/.test(value) || FUNCTION_WORDS.has(value.toLowerCase())) return true
  if (
    /^(?:flags?|options?|arguments?|args?|parameters?|switch|values?|instead|string|strings|stringArray|duration|int)$/.test(
      value,
    )
  )
    return true
  return (
    /^[a-z]{2,}[.,:;)]?$/.test(value) && /^[.,:;)]?\s+[A-Za-z]+ [A-Za-z]+/.test(text.slice(end, end + 60))
  )
}

/** Short flags and bare arguments mean a password only behind the command they belong to. */
export interface Invocation {
  commands: readonly string[]
  /**
   * Sticky, from behind the command; a string may stand anywhere on the command's line. The first three groups are
   * the secret: in two kinds of quotes, or bare.
   */
  pattern: RegExp | string
  /** What must stand within so many characters on the command's line. */
  near?: { words: string; reach: number }
  /** One of these stands on the line, or the pattern is not tried: hostile texts repeat a command's name. */
  needs?: readonly string[]
  /** What the argument must look like when help texts and prose use the same words. */
  unlike?: (value: string) => boolean
}

export const WORD = '(?:"([^"\\n]{1,200})"|\'([^\'\\n]{1,200})\'|([^\\s"\';|&][^\\s"\'|]{0,199}))'
/** A separator between arguments: on a shell's line, or in the JSON of an argument array. */
export const GAP = '(?:[ \\t]+|\\\\*["\'],\\s{0,20}\\\\*["\'])'

const SHORT: readonly Invocation[] = [
  {
    commands: [
      'mysql',
      'mariadb',
      'mysqldump',
      'mysqladmin',
      'mysqlimport',
      'mycli',
      'xtrabackup',
      'mariabackup',
    ],
    pattern: `(?:[ \\t]|["'])-p(?!ort|rotocol|lugin|ath|P(?=[\\s"']|$))(?!["'](?:[\\s,\\]})]|$))(?=\\S)${WORD}`,
  },
  {
    commands: ['redis-cli', 'keydb-cli', 'valkey-cli', 'redis-benchmark'],
    pattern: `(?:[ \\t]|["'])(?:-a|--pass)${GAP}${WORD}`,
  },
  {
    commands: [
      'docker',
      'podman',
      'buildah',
      'skopeo',
      'nerdctl',
      'crane',
      'helm',
      'oras',
      'az',
      'oc',
      'heroku',
      'cf',
      'argocd',
      'influx',
      'vncpasswd',
      'rclone',
      'lftp',
      'sqlplus',
      'mc',
    ],
    near: { words: 'login|registry|sshpass|influx|auth', reach: 200 },
    pattern: `(?:[ \\t]|["'])-p${GAP}?(?=[^\\s-])(?![/\\d]*:|\\d{1,5}(?:[\\s:/]|$))${WORD}`,
  },
  { commands: ['sshpass'], pattern: new RegExp(`[ \t]+(?:-v[ \t]+)?-p${GAP}?${WORD}`, 'y') },
  {
    commands: ['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapwhoami', 'ldapdelete', 'ldappasswd'],
    pattern: `(?:[ \\t]|["'])-w${GAP}${WORD}`,
  },
  {
    commands: ['sqlcmd', 'bcp', 'zip', 'unzip', 'osql', 'cypher-shell'],
    pattern: `(?:[ \\t]|["'])-[Pp]${GAP}?(?=[^\\s-])${WORD}`,
  },
  {
    commands: ['curl', 'http', 'https', 'wget', 'xh', 'etcdctl', 'ab', 'wrk', 'hey', 'siege', 'httpx'],
    pattern: `(?:[ \\t]|["'])(?:-[A-Za-tv-z]{0,6}[uU]|--user|--proxy-user|-a|-A|--auth|-E|--cert|--proxy-cert)(?:=|${GAP})?(?!\\[redacted:)(?:"[^":\\n]{0,100}:([^"\\n\\\\]{1,200})(?=")|'[^':\\n]{0,100}:([^'\\n\\\\]{1,200})(?=')|(?:"[^":\\n]{0,100}:|'[^':\\n]{0,100}:|[^\\s"':]{0,100}:)((?:[^\\s"'\\n\\\\]|\\\\(?!["'\\n])){1,200}))`,
    // the login of manuals: `curl -u user:password`
    unlike: (value) => /^(?:pass(?:word|wd)?|pwd)$/i.test(value),
  },
  {
    commands: ['htpasswd'],
    pattern: /[ \t]+-[A-Za-z]*b[A-Za-z]*[ \t]+(?:\S+[ \t]+){1,2}()()(\S{1,200})(?=\s*(?:$|[\n|;&>]))/y,
  },
  { commands: ['openssl'], pattern: `(?:pass:|-k[ \\t]+|-K[ \\t]+)${WORD}` },
  {
    commands: ['smbclient', 'rpcclient', 'net'],
    pattern: `-U[ \\t]+["']?[^\\s%"']{1,80}%()()([^\\s"']{1,200})`,
  },
  {
    commands: ['vault'],
    pattern: new RegExp(
      `[ \\t]+(?:login|unwrap|token (?:revoke|renew|lookup))(?:[ \\t]+-[\\w=-]+)*[ \\t]+(?![-\\w]+=)${WORD}`,
      'y',
    ),
  },
  { commands: ['vault'], pattern: new RegExp(`[ \\t]+operator unseal[ \\t]+${WORD}`, 'y') },
  { commands: ['chpasswd'], pattern: /(?!)/y },
]

/** A space or a tab, or the quote and backslash of an argument array: `https://` is no command. */
const ARGUMENTS_FOLLOW = new Uint8Array(65_536)
for (const sign of ' \t"\'\\') ARGUMENTS_FOLLOW[sign.charCodeAt(0)] = 1

/** The rule of one group of commands. */
export function invocation({ commands, pattern, near, needs, unlike }: Invocation): Rule {
  const search = typeof pattern === 'string' ? anywhere(pattern) : sticky(pattern)
  const isNear = near && wordAhead(near.words, near.reach)
  return {
    at: commands,
    find(text, start, add, pass) {
      const name = commands.find(
        (command) =>
          text.startsWith(command, start) && ARGUMENTS_FOLLOW[text.charCodeAt(start + command.length)] === 1,
      )
      if (name === undefined || !stands(text, start, needs)) return
      const from = start + name.length
      if (isNear && !isNear(text, from, pass)) return
      const match = search(text, from, pass)
      const secret = match?.[1] || match?.[2] || match?.[3]
      if (!match || secret === undefined) return
      const at = match.index + match[0].lastIndexOf(secret)
      const whole = match[3] ? secret.slice(0, writtenBreak(text, at, at + secret.length) - at) : secret
      const clean = whole.replace(/(?:\\?["',]|&(?:quot|#34|#39|lt|gt);?)+$/, '')
      if (
        /[A-Za-z0-9\u0080-\uffff]|.{3}/.test(clean) &&
        !isMarker(clean) &&
        !unlike?.(clean) &&
        !isPlaceholder(clean) &&
        !/^\\+$|^STATUS$|^stdin$|^file:|^env:/.test(clean)
      )
        add({ start: at, end: at + clean.length, kind: 'password' })
    },
  }
}

function sticky(pattern: RegExp): Search {
  return (text, from) => {
    pattern.lastIndex = from
    return pattern.exec(text) ?? undefined
  }
}

function stands(text: string, start: number, needs: readonly string[] | undefined): boolean {
  if (needs === undefined) return true
  const line = text.slice(start, start + 600)
  return needs.some((need) => line.includes(need))
}

export const COMMAND_RULES: readonly Rule[] = [longFlag, ...SHORT.map(invocation)]
