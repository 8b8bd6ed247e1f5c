import { isWordCode, type Rule } from './scan.ts'

/**
 * Tokens whose tell-tale literal stands in the middle: the rule goes back from it and reads on from it.
 * Each pattern is anchored with `^…$` on a bounded window, so its cost does not depend on the text's length.
 */
interface Middle {
  kind: string
  at: readonly string[]
  /** Ends where the literal begins. The first group is the token's beginning. */
  before: RegExp
  /** Sticky, from the literal on. */
  from: RegExp
  reach: number
}

const MIDDLES: readonly Middle[] = [
  {
    kind: 'terraform-token',
    at: ['.atlasv1.'],
    before: /(?<![A-Za-z0-9])([A-Za-z0-9]{14,})$/,
    from: /\.atlasv1\.[\w-]{40,}/y,
    reach: 20,
  },
  { kind: 'azure-secret', at: ['~'], before: /(?<![\w~.])([\w~.]{3}\dQ)$/, from: /~[\w~.-]{28,}/y, reach: 6 },
  {
    kind: 'azure-registry-key',
    at: ['+A'],
    before: /(?<![A-Za-z0-9+/])([A-Za-z0-9+/]{40,46})$/,
    from: /\+ACR[A-Za-z0-9]{6}/y,
    reach: 48,
  },
  {
    kind: 'mailchimp-key',
    at: ['-u'],
    before: /(?<![A-Za-z0-9])([a-f0-9]{32})$/,
    from: /-us\d{1,2}(?![A-Za-z0-9])/y,
    reach: 34,
  },
  {
    kind: 'telegram-token',
    at: [':A'],
    before: /(?<![\w-])((?:bot)?\d{8,10})$/,
    from: /:A[\w-]{34,}/y,
    reach: 15,
  },
  {
    kind: 'mailgun-signing-key',
    at: ['-'],
    before: /(?<![A-Za-z0-9-])([a-f0-9]{32})$/,
    from: /-[a-f0-9]{8}-[a-f0-9]{8}(?![A-Za-z0-9-])/y,
    reach: 34,
  },
  {
    kind: 'telegram-token',
    at: ['%3AA', '%3aA'],
    before: /(?<![\w-])((?:bot)?\d{8,10})$/,
    from: /%3[Aa]A[\w-]{34,}/y,
    reach: 15,
  },
]

const middles: readonly Rule[] = MIDDLES.map(({ kind, at, before, from, reach }) => ({
  at,
  find(text, literal, add) {
    if (text[literal] === '~' && text[literal - 1] !== 'Q') return
    from.lastIndex = literal
    if (!from.test(text)) return
    const end = from.lastIndex
    const window = text.slice(Math.max(0, literal - reach), literal)
    const token = before.exec(window)?.[1]
    if (token !== undefined) add({ start: literal - token.length, end, kind })
  },
}))

/** `user:password@tcp(host:3306)/db`, as Go's driver for MySQL takes it. */
const GO_DSN = /@(?:tcp|unix)\(/y
const USER_LENGTH = 64
const PASSWORD_LENGTH = 128
const dsn: Rule = {
  at: ['@t', '@u'],
  find(text, end, add) {
    GO_DSN.lastIndex = end
    if (!GO_DSN.test(text)) return
    const reach = Math.max(0, end - USER_LENGTH - PASSWORD_LENGTH - 2)
    const written = /[^\s"']*$/.exec(text.slice(reach, end))?.[0] ?? ''
    const password = behindUser(written)
    if (password > 0) add({ start: end - written.length + password, end, kind: 'dsn-password' })
  },
}

const USER = /(?:^|[^\w.+-])[\w.+-]{1,64}$/
/** Where what stands behind the first user's name and its colon begins; 0 where there is none. */
function behindUser(written: string): number {
  for (let at = written.indexOf(':'); at >= 0; at = written.indexOf(':', at + 1)) {
    const length = written.length - at - 1
    const isPassword = length > 0 && length <= PASSWORD_LENGTH && !written.startsWith('//', at + 1)
    if (isPassword && USER.test(written.slice(Math.max(0, at - USER_LENGTH - 1), at))) return at + 1
  }
  return 0
}

/** Three dotted parts: a bot's id, the time, a MAC. Both letter cases and a digit tell it from a Java class. */
const DISCORD = /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}(?![\w(-]|\.\w)/y
const discord: Rule = {
  at: [...pairs('M'), ...pairs('N'), ...pairs('O')],
  find(text, start, add) {
    if (!isWordCode(text.charCodeAt(start + 12)) && !/[_-]/.test(text[start + 12] ?? '')) return
    DISCORD.lastIndex = start
    const token = DISCORD.exec(text)?.[0]
    if (!token || text[start - 1] === '.') return
    if (/\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token.slice(2)))
      add({ start, end: start + token.length, kind: 'discord-token' })
  },
}

function pairs(first: string): string[] {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map(
    (second) => first + second,
  )
}

/** Webhook addresses: whoever has the path may post. */
const WEBHOOKS = [
  /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/([\w/+-]{20,})/y,
  /(?:\w{1,16}\.)?discord(?:app)?\.com\/api(?:\/v\d{1,2})?\/webhooks\/(\d{15,22}\/[\w-]{50,})/y,
  /[\w.-]{1,100}\.webhook\.office\.com\/webhookb2\/([\w@-]{60,}\/IncomingWebhook\/[\w-]{20,}\/[\w-]{30,}(?:\/[\w-]+)?)/y,
  /outlook\.office\.com\/webhook\/([\w@-]{60,}\/IncomingWebhook\/[\w-]{20,}\/[\w-]{30,})/y,
]

const webhook: Rule = {
  at: [
    'hooks.slack',
    'discord.com/',
    'discordapp.com/',
    'webhook.office.com/',
    'outlook.office.com/',
    'canary.discord',
    'ptb.discord',
  ],
  find(text, literal, add) {
    const start = hostStart(text, literal)
    for (const pattern of WEBHOOKS) {
      pattern.lastIndex = start
      const secret = pattern.exec(text)?.[1]
      if (secret) add({ start: pattern.lastIndex - secret.length, end: pattern.lastIndex, kind: 'webhook' })
    }
  },
}

function hostStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 100 && /[\w.-]/.test(text[start - 1] ?? '')) start--
  return start
}

/** An AWS secret has no prefix: forty base64 characters beside an access key id, or beside a word that says so. */
const AWS_PAIR =
  /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}[^\w\r\n]{1,16}(?:(?:[A-Za-z_ ]{0,40}|\d{4}-[\dT:Z.+-]{15,30})[^\w\r\n/+]{1,12})?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y
const AWS_WORD =
  /(?:aws|AWS|Aws|secret|Secret|SECRET)(?:[^\w\r\n/+]{1,4}\w{1,24}){0,3}[^\w\r\n/+]{1,6}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y

function awsSecret(pattern: RegExp, at: readonly string[]): Rule {
  return {
    at,
    find(text, start, add) {
      pattern.lastIndex = start
      const secret = pattern.exec(text)?.[1]
      if (!secret || !(/[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret))) return
      add({ start: pattern.lastIndex - secret.length, end: pattern.lastIndex, kind: 'aws-secret-key' })
    },
  }
}

export const NEAR_RULES: readonly Rule[] = [
  ...middles,
  dsn,
  discord,
  webhook,
  awsSecret(AWS_PAIR, ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T']),
  awsSecret(AWS_WORD, ['aws', 'AWS', 'Aws', 'secret', 'Secret', 'SECRET']),
]
