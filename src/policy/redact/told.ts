import { bareValue, quotedAt } from './extent.ts'
import { isPublic } from './judge.ts'
import { classifyKey } from './keys.ts'
import { isPlaceholder } from './placeholders.ts'
import { looksRandom } from './random.ts'
import { isMarker } from './ranges.ts'
import type { Rule } from './scan.ts'
import { ABOUT } from './vocabulary.ts'
import { isToken, isWeakPassword } from './weak.ts'

type Add = Parameters<Rule['find']>[2]

/** What people call a secret in a message. Behind the first kind a weak password may stand, behind the second only a token. */
const PASSWORDS =
  '[Pp]assword|PASSWORD|[Pp]assphrase|PASSPHRASE|[Pp]asswd|[Pp]asscode|[Pp]w|PW|[Pp]wd|PWD|[Pp]ass|PASS|[Ss]ecret(?! [Kk]ey)|SECRET'
const TOKENS =
  '[Tt]oken|TOKEN|(?:[Aa]pi|API|[Ss]ecret|[Ss]igning|[Aa]ccess|[Pp]rivate|[Ee]ncryption|[Ll]icense|[Aa]uth)[ -][Kk]ey'
const OWNER =
  '(?: (?:for|of|on) (?:the )?(?:user |role |account )?[\\w.@-]{1,48}(?: (?:user|account|database|db|role|server))?)?'
const DONE = '(?:re)?set|changed|rotated|updated|switched|reset'
/** "is", "was reset to", "->", "—": the value follows. */
const LINK = `(?:'s|s is| (?:is|was|=|->|=>|→|—|–)(?: now| currently| still| just| again)?(?: (?:${DONE}) to)?:?|(?: has| have)?(?: been| got)? (?:${DONE}) to:?)`
/** "Token created: …": what was done is no word of the value, but a name may stand there as well. */
const REPORT =
  '(?: ([\\w-]{1,20}))? (?:issued|created|generated|minted|returned|received|changed|updated|refreshed|rotated|reset|added|obtained|fetched|loaded|set|used|is)(?: to| for \\S{1,40}| below)?:'
const OPEN = '[ \\t]{1,4}(?=\\S)'

const SAYS = new RegExp(
  `(?:(${PASSWORDS})|${TOKENS})["'\`*]{0,3}(?: value)?${OWNER}(?:(${LINK}|(?<=(?:for|of|on) [^\\n]{1,64}):)|(${REPORT})|)${OPEN}`,
  'y',
)
/** A password right behind the word counts beside a user's name or behind these. */
const BESIDE =
  /(?:\b(?:with|using|used|and|tried|try|trying|current|old|new|invalid|wrong|bad)(?: the| a| this)? |\(|\b(?:user(?:name)?|login|as) \S{1,48},? (?:and |with )?(?:the )?)$/i
const SETS = /\b(?:set|reset|chang|rotat|updat|switch)\w{0,4} (?:\w{1,12} ){0,4}$/i
const HARMLESS =
  /(?:unexpected|illegal|missing|next|page|per|first|last|cursor|primary|foreign|sort|cache|public|gpg:) $/i

/** Most of these words are keys and columns: without a space behind them nobody says anything. */
const SPOKEN = new RegExp(`(?:${PASSWORDS}|${TOKENS})(?:'s)?["'\`*]{0,3} (?=[^\\s])`, 'y')

/** "the db password is hunter2", "my token is …", "log in as bob with password …". */
const says: Rule = {
  at: [
    ...'password Password PASSWORD passphrase Passphrase PASSPHRASE passwd Passwd passcode pw Pw PW pwd pass Pass PASS'.split(
      ' ',
    ),
    ...'secret Secret SECRET token Token TOKEN api Api API signing access Access private encryption license auth'.split(
      ' ',
    ),
  ],
  find(text, start, add) {
    SPOKEN.lastIndex = start
    if (!SPOKEN.test(text) || IN_NAME.test(text[start - 1] ?? ' ')) return
    const lead = text.slice(Math.max(0, start - 64), start)
    SAYS.lastIndex = start
    const said = SAYS.exec(text)
    if (said) takeOf(text, SAYS.lastIndex, said, lead, add)
    if (said?.[2] === undefined && said?.[3] === undefined) setTo(text, start, lead, add)
  },
}

/** What stands right behind the word has to look like a token; behind a link, or beside a user, like a password. */
function takeOf(text: string, at: number, said: RegExpExecArray, lead: string, add: Add): void {
  const [whole, password, link, report, word = ''] = said
  if (ABOUT.has(word)) return
  const isSaid = /^[Ss]/.test(whole) ? isEither : isSpoken
  const bare = link === undefined && report === undefined
  const alone = bare && OFTEN.test(whole) && !/["'`]/.test(text[at] ?? '')
  const isLike = (value: string) =>
    (password !== undefined && isSaid(value) && (link !== undefined || (bare && BESIDE.test(lead)))) ||
    (alone ? isOneTimeSecret(value) : isToken(value))
  takeSaid(text, at, (value) => isLike(value) && !HARMLESS.test(lead), add)
}

const IN_NAME = /[\w./-]/
/** Words of many trades: right behind them only what nothing else looks like. */
const OFTEN = /^(?:[Pp]ass(?!w|p)|[Pp][Ww]|[Ss]ecret(?! [Kk])|PASS |SECRET)/

function isEither(value: string): boolean {
  return isWeakPassword(value) || isToken(value) || /^\d{6,12}$/.test(value)
}

/** `dev-pass-1`: the name of a secret looks the same, a password's name does not. */
function isSpoken(value: string): boolean {
  if (isEither(value) || /^(?=\D*\d)(?=[^a-z]*[a-z])[a-zA-Z][A-Za-z0-9]{4}$/.test(value)) return true
  return /^(?!sha|utf|md|aes|base|argon)[A-Za-z]{2,}[-_.][\w.-]{0,40}\d$/i.test(value)
}

/** "2fa secret JBSW…" */
function isOneTimeSecret(value: string): boolean {
  return /^(?=[A-Z]*[2-7])[A-Z2-7]{16,64}$/.test(value)
}

/** The value, in quotes, in parentheses or bare, and never the words of an address, a path or a call. */
function takeSaid(text: string, from: number, isLike: (value: string) => boolean, add: Add): void {
  const at = from + (/^[([*_]{0,3}/.exec(text.slice(from, from + 3))?.[0].length ?? 0)
  const quoted = quotedAt(text, at)
  const { start, end } = quoted ?? bareValue(text, at)
  const written = text.slice(start, Math.min(end, start + 400))
  const value = quoted ? written : written.replace(/[.,;:)\]*]+$/, '')
  if (value.length < 4) return
  if (/:\/\/|^(?:arn:|[~.$-]|\/[\w.-]+\/)|[\\\s]/.test(value)) return
  if (!quoted && /[:=/(){}<>[\]|]/.test(value) && !isBase64(value)) return
  if (!isLike(value) || isMarker(value) || isPlaceholder(value) || isPublic(value)) return
  add({ start, end: start + value.length, kind: 'password' })
}

function isBase64(value: string): boolean {
  return (
    /^[A-Za-z0-9+/]{22,}={0,2}$/.test(value) && /[+=]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
  )
}

/** "set the password to hunter2", "reset the password of bob to …": only behind a verb, since doors have passwords too. */
const TO = new RegExp(`(?:${PASSWORDS}|${TOKENS})["'\`*]{0,3}${OWNER} to:?${OPEN}`, 'y')
function setTo(text: string, start: number, lead: string, add: Add): void {
  TO.lastIndex = start
  if (TO.test(text) && SETS.test(lead)) takeSaid(text, TO.lastIndex, isSpoken, add)
}

/** "I rotated the api key, new one is …", "…, now it is …" */
const ONE = /(?:one|it) (?:(?:is|was) )?(?:now )?(?=\S)/y
const NOUN_BEFORE = /(?:password|passphrase|pw|secret|token|key)\b[^\n]{0,60}(?:new|current|old|now) $/i
const again: Rule = {
  at: ['one is ', 'one was ', 'one "', 'one `', 'it is '],
  find(text, start, add) {
    if (!NOUN_BEFORE.test(text.slice(Math.max(0, start - 90), start))) return
    ONE.lastIndex = start
    if (ONE.test(text)) takeSaid(text, ONE.lastIndex, isEither, add)
  },
}

/** "rotated JWT_SECRET to …", "DB_PASSWORD is …": a variable's name inside a sentence. */
const VARIABLE = /(?:^|[\s"'`(*:])([A-Z][A-Z0-9_]{0,60})$/
const SAID_OF =
  /[A-Z0-9_]{4,40}[`"'*]{0,2} (?:(?:is|to|was|with value|(?:re)?set to|(?:chang|rotat|updat|switch)ed to)(?: now| set to)?:? {1,2}|(?:->|=>|→) {1,2}|(?=\()|())(?=\S)/y
const variable: Rule = {
  at: ['_PASS', '_SECRET', '_TOKEN', '_KEY', '_PWD', 'PGPASSWORD', 'SSHPASS'],
  find(text, at, add) {
    SAID_OF.lastIndex = at
    const beside = SAID_OF.exec(text)?.[1]
    if (SAID_OF.lastIndex === 0) return
    const word = /^\w+/.exec(text.slice(at, at + 40))?.[0] ?? ''
    const before = text[at] === '_' ? VARIABLE.exec(text.slice(Math.max(0, at - 64), at))?.[1] : ''
    const found = before === undefined ? undefined : classifyKey(before + word)
    if (found?.trust === 'sure' || found?.trust === 'likely') {
      const isLike =
        text[SAID_OF.lastIndex] === '('
          ? isToken
          : beside === undefined || /["'`]/.test(text[SAID_OF.lastIndex] ?? '')
            ? isEither
            : isRun
      takeSaid(text, SAID_OF.lastIndex, isLike, add)
    }
  },
}

/** Right behind the name: no word, no name of a thing and no digest with a prefix looks like this. */
function isRun(value: string): boolean {
  if (/^[a-f0-9]{32,64}$/.test(value)) return true
  return (
    value.length >= 20 && isToken(value) && /^[\w+/=-]+$/.test(value) && /\d/.test(value) && isUneven(value)
  )
}

function isUneven(value: string): boolean {
  return (value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) >= 4
}

/** `bad auth_token '…'`: a name in lower case counts only with its value in quotes right behind it. */
const BESIDE_NAME = /[\w-]{4,20}(?: |:? expected [^\n]{1,80}?(?: but)? got )(?=\\*["'`])/y
const quoted: Rule = {
  at: '_password _passwd _pass _secret _token _key _pwd -password -pass -secret -token -key'.split(' '),
  find(text, at, add) {
    BESIDE_NAME.lastIndex = at
    if (!BESIDE_NAME.test(text)) return
    const name = (text[at] === '-' ? /:[a-z][a-z0-9-]{0,40}$/ : /[a-z][a-z0-9_]{0,40}$/).exec(
      text.slice(Math.max(0, at - 42), at),
    )?.[0]
    const word = /^[\w-]+/.exec(text.slice(at, at + 24))?.[0] ?? ''
    if (name === undefined || classifyKey(name + word)?.trust !== 'sure') return
    takeSaid(text, BESIDE_NAME.lastIndex, isEither, add)
  },
}

/** `"password" with value "…" fails to match`, "(password: …)", "accepts … as password". */
const AS = /(?:^|[\s"'`(])([^\s"'`()]{6,64})["'`]? as (?:the |its |a )?(?:\w{1,16} ){0,1}$/
const WITH_VALUE = /\w{5,10}\\{0,30}["'] with value (?=\\*["'])/y
const named: Rule = {
  at: ['password', 'Password', 'passphrase', 'token', 'secret'],
  find(text, start, add) {
    WITH_VALUE.lastIndex = start
    if (WITH_VALUE.test(text)) {
      const { start: from, end } = quotedAt(text, WITH_VALUE.lastIndex) ?? { start: 0, end: 0 }
      if (isEither(text.slice(from, end))) add({ start: from, end, kind: 'password' })
    }
    const lead = text.slice(Math.max(0, start - 96), start)
    const earlier = lead.endsWith(' ') && lead.includes(' as ') ? AS.exec(lead)?.[1] : undefined
    if (earlier === undefined || /[/\\=:]/.test(earlier)) return
    if (!isToken(earlier) && !(/["'`] as /.test(lead) && isEither(earlier))) return
    const from = start - lead.length + lead.lastIndexOf(earlier)
    add({ start: from, end: from + earlier.length, kind: 'password' })
  },
}

/** "creds: admin / hunter2", "log in at … with bob/…": a tight slash is a path's as well, so it needs a word before. */
const LOGIN =
  /(?:[Ll]og(?:ged)? ?in|[Ss]ign(?:ed)? in|[Cc]reds|[Cc]redentials|[Aa]ccount)(?: for [\w.-]{1,40})?(?: (?:at|to|on|into) \S{1,120})?((?: (?:with|as|using|are|is))?:?)[ \t]{1,4}["'`]?[A-Za-z][\w.@+-]{0,60}["'`]?( \/ |:|\/)["'`]?([^\s/"'`\\,;:<>()]{5,128})/y
const login: Rule = {
  at: [
    ...'login Login creds Creds credentials Credentials account Account'.split(' '),
    ...['log in ', 'Log in ', 'logged in ', 'sign in ', 'Sign in '],
  ],
  find(text, start, add) {
    LOGIN.lastIndex = start
    const [, link = '', sign = '', found = ''] = LOGIN.exec(text) ?? []
    const secret = found.replace(/[.,;:)]+$/, '')
    if (secret.length < 5 || (sign === '/' && link === '') || isMarker(secret)) return
    if (!isEither(secret) && !looksRandom(secret) && !/^\d{6,12}$/.test(secret)) return
    if (/^[~.$-]|\.(?:\w{1,4})$/.test(secret)) return
    add({
      start: LOGIN.lastIndex - found.length,
      end: LOGIN.lastIndex - found.length + secret.length,
      kind: 'password',
    })
  },
}

export const TOLD_RULES: readonly Rule[] = [says, again, variable, quoted, named, login]
