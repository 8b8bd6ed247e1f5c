import { nextOf } from './anywhere.ts'
import { newEffort } from './effort.ts'
import { bareValue, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { isPlaceholder } from './placeholders.ts'
import { isScrambled, looksRandom } from './random.ts'
import { isMarker, type Span } from './ranges.ts'
import type { Pass, Rule } from './scan.ts'
import { STATUS } from './vocabulary.ts'
import { isWeakPassword } from './weak.ts'

type Add = (span: Span) => void

/** How people and installers hand a password over: each form's first group is the secret. */
interface Form {
  at: readonly string[]
  pattern: RegExp
  /** The sentence goes on to a colon: where one of these stands first, the pattern is not tried. */
  colon?: true
}

const SENTENCE_END = /[\n:=;{}"'\\]/g
const LONGEST_SENTENCE = 180

const NEW_LINE = '(?:[ \\t]*(?:\\r?\\n|\\\\r?\\\\n)){1,3}[ \\t]{0,16}'
const NOUN = '(?:[Pp]assword|PASSWORD|[Pp]assphrase|[Tt]oken|[Ss]ecret|[Kk]ey)'
const FORMS: readonly Form[] = [
  // "… the following password to proceed:" and the password on a line of its own
  {
    at: [
      'password',
      'Password',
      'PASSWORD',
      'passphrase',
      'token',
      'Token',
      'secret',
      'Secret',
      'key',
      'Key',
    ],
    pattern: new RegExp(
      `${NOUN}(?: [^\\n:=;{}"'\\\\]{0,160})?:${NEW_LINE}([^\\s:=(){}<>\\[\\]"'\\\\|,;]{8,200})(?=[ \\t]*(?:\\r|\\n|\\\\[rn]|$))`,
      'y',
    ),
    colon: true,
  },
  // "Found key 'spring.datasource.password' in PropertySource 'x' with value '…'"
  {
    at: ['Found key '],
    pattern:
      /Found key '[^'\n]{0,120}(?:password|secret|token|api-?key)[^'\n]{0,20}' in [^\n]{1,200}? with value '([^'\n]{6,200})/y,
  },
  // "the password for staging is `…`"
  {
    at: ['password for ', 'Password for ', 'passphrase for ', 'token for ', 'secret for '],
    pattern: /\w{5,10} for [\w .@-]{1,48}? is:? ["'`]([^\s"'`]{6,128})["'`]/y,
  },
  // "Root password is hunter2" and nothing more
  {
    at: ['password is ', 'passphrase is ', 'Password is '],
    pattern: /\w{8,10} is ([^\s"'`\\]{6,128})(?=[.!]?(?:\s*$|\r?\n|["'`\\]))/y,
  },
  // "use admin:… to log in"
  {
    at: ['use ', 'Use ', 'log in with ', 'Log in with ', 'sign in with ', 'login with '],
    pattern:
      /[\w ]{3,12} [A-Za-z][\w.@+-]{1,40}:(?=[^\s]*[a-z])(?=[^\s]*[A-Z])(?=[^\s]*\d)([A-Za-z\d!#$%^&*?+~]{8,64}) (?=to |for |in )/y,
  },
  // "use admin / … as credentials"
  {
    at: ['use ', 'Use ', 'using ', 'Using ', 'try ', 'Try '],
    pattern:
      /[A-Za-z]{3,5} ["'`]?[A-Za-z][\w.@+-]{1,40}["'`]?(?: \/ | ?\/|:)["'`]?([^\s"'`/]{6,64})["'`]? as (?:the |your |its |a )?(?:\w{1,12} )?(?:cred(?:ential)?s|login)\b/y,
  },
  // "password mismatch: expected …, got …"
  {
    at: ['password mismatch', 'passphrase mismatch', 'Password mismatch'],
    pattern: /[\w ]{16,20}: expected ["'`]?([^\s"'`]{6,128}?)["'`]?,? (?:but )?got /y,
  },
  // "Your verification code is 483920", "OTP: 739201"
  {
    at: ['code', 'Code', 'OTP', 'passcode'],
    pattern:
      /(?:(?<=\b(?:[Vv]erification|[Ss]ecurity|[Ll]ogin|[Oo]ne-time|[Cc]onfirmation|[Aa]uthentication|2FA|MFA|OTP) )[Cc]ode|OTP|passcode)(?: is:?|:) (\d{4,8})(?![\w.-]\w)/y,
  },
  {
    at: ['pin ', 'PIN ', 'pin:', 'PIN:'],
    pattern: /(?:pin|PIN)(?: code)?(?: (?:is|was)(?: now)?:?|:) (\d{4,8})(?![\w.-]\w|[.,]?\d)/y,
  },
  // "Secret ID    = …" of Nomad
  { at: ['Secret ID'], pattern: /Secret ID {1,16}= ([a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})/y },
  // "PASSWORD elastic = …"
  { at: ['PASSWORD '], pattern: /PASSWORD [\w-]{2,40} = (\S{8,128})/y },
  // "password is: copper42", "The password for [elastic] is: …"
  {
    at: [
      'password',
      'Password',
      'passphrase',
      'Passphrase',
      'token',
      'Token',
      'secret',
      'Secret',
      'key',
      'Key',
    ],
    pattern: new RegExp(
      `${NOUN}(?: for (?:the )?\\[?[\\w@.-]{1,60}\\]?(?: user)?)?(?: (?:is(?: now)?|set to|was|reset to|changed to):| is now| will be:?)[ \\t]{1,4}["'\`]?([^\\s"'\`]{6,128})`,
      'y',
    ),
  },
]

const sentenceEnd = nextOf(SENTENCE_END)

function reachesColon(text: string, start: number, pass: Pass): boolean {
  const end = sentenceEnd(text, start, pass)
  return text[end] === ':' && end - start < LONGEST_SENTENCE
}

const forms: readonly Rule[] = FORMS.map(({ at, pattern, colon }) => ({
  at,
  find(text, start, add, pass) {
    if (colon && !reachesColon(text, start, pass)) return
    pattern.lastIndex = start
    const secret = pattern.exec(text)?.[1]?.replace(/[.,;:)]+$/, '')
    if (
      !secret ||
      !(
        isHandedOver(secret) ||
        (/^\d{4,8}$/.test(secret) && /^(?:code|otp|passcode|pin)/i.test(text.slice(start, start + 8))) ||
        (/^pass/i.test(text.slice(start, start + 4)) &&
          /^(?:[A-Za-z]{3,20}\d{1,6}|\d{6,12})$/.test(secret) &&
          !/^(?:sha|md|base|utf|argon|aes|rsa|hs|python|version)\d/i.test(secret))
      )
    )
      return
    const from = text.lastIndexOf(secret, pattern.lastIndex)
    add({ start: from, end: from + secret.length, kind: 'password' })
  },
}))

function isHandedOver(value: string): boolean {
  if (isMarker(value) || isPlaceholder(value) || STATUS.has(value.toLowerCase())) return false
  if (!/\d/.test(value)) return isScrambled(value)
  if (/^[/~.$-]|:\/\/|^\d+$|\(|\.\w{1,4}$/.test(value)) return false
  return (
    looksRandom(value) ||
    isWeakPassword(value) ||
    /[a-z]{3}\d{3,}|\d\D*[!@#$%^&*?+]|[!@#$%^&*?+]\D*\d/.test(value)
  )
}

/** The words for a password in other languages, without and with letters that only theirs have. */
const PLAIN = [
  ...['mot de passe', 'Mot de passe', 'contrase', 'Contrase', 'Passwort', 'passwort', 'Kennwort', 'kennwort'],
  ...[
    'wachtwoord',
    'Wachtwoord',
    'senha',
    'Senha',
    'palavra-passe',
    'heslo',
    'Heslo',
    'parola',
    'Parola',
    'salasana',
  ],
  ...['Salasana', 'adgangskode', 'passord', 'Passord', 'clave', 'Clave'],
]
const MARKED = [
  ...[
    'hasło',
    'Hasło',
    'lösenord',
    'Lösenord',
    'пароль',
    'Пароль',
    'ПАРОЛЬ',
    'пароля',
    '密码',
    '密碼',
    '口令',
    'パスワード',
  ],
  ...[
    '비밀번호',
    '암호',
    'şifre',
    'Şifre',
    'jelszó',
    'كلمة المرور',
    'סיסמה',
    'κωδικός',
    'mật khẩu',
    'Mật khẩu',
    'รหัสผ่าน',
  ],
]
const SAID = /["'*]{0,3}\s{0,2}(?:[:：=＝]\s{0,3}|(?:ist|is|est|es|é|jest|är)\s{1,3}|:?是\s?|为\s?)(?=\S)/y

const spoken: Rule = {
  at: PLAIN,
  find(text, start, add, pass) {
    const word = PLAIN.find((each) => text.startsWith(each, start)) ?? ''
    const end = start + word.length
    SAID.lastIndex = word.endsWith('contrase') || word.endsWith('Contrase') ? end + 2 : end
    if (SAID.test(text)) foreign(text, SAID.lastIndex, add, pass)
  },
}

/** `пароль: …`, `密码：…`: these begin where no rule can, so the text is searched for each as a whole. */
export function foreignPasswords(text: string, add: Add): void {
  if (!/[^\0-\x7f]/.test(text)) return
  const pass = { length: text.length, effort: newEffort() }
  for (const word of MARKED) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      SAID.lastIndex = at + word.length
      if (SAID.test(text)) foreign(text, SAID.lastIndex, add, pass)
    }
  }
}

/** The last endless word that was judged: what begins further in ends where it does and is judged alike. */
let judged: { pass: Pass; start: number; end: number } | undefined
const ENDLESS = 1_024

function foreign(text: string, at: number, add: Add, pass: Pass): void {
  if (judged?.pass === pass && at >= judged.start && at < judged.end) return
  const value = quotedAt(text, at) ?? bareValue(text, at)
  if (value.end - value.start > ENDLESS && value.after === value.end)
    judged = { pass, start: value.start, end: value.end }
  const content = text.slice(value.start, value.end).replace(/[.,;!?。，；)]+$/, '')
  const weak = content.length < 5 || !/[\d!@#$%^&*?+_]/.test(content) || /^\d+$/.test(content)
  if (weak || !isSecretValue(content, { kind: 'password', trust: 'sure' }, { quoted: false, assigned: true }))
    return
  add({ start: value.start, end: value.start + content.length, kind: 'password' })
}

export const HANDOVER_RULES: readonly Rule[] = [...forms, spoken]
