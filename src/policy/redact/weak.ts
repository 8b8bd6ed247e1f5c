import { isPlaceholder } from './placeholders.ts'
import { looksRandom } from './random.ts'
import { FUNCTION_WORDS, namesSecret, STATUS } from './vocabulary.ts'

/** What heads every published list of the most used passwords, as far as no sentence about passwords says it. */
const COMMON = new Set(
  `letmein qwerty qwertz azerty qwertyuiop qazwsx zxcvbn zxcvbnm asdfgh asdfghjkl iloveyou trustno princess dragon monkey
  football baseball basketball soccer hockey sunshine superman batman spiderman pokemon starwars matrix swordfish
  opensesame changeit letmeinplease whatever cheese pepper ginger summer winter autumn spring flower
  butterfly chocolate cookie banana orange purple diamond mustang ferrari porsche corvette harley yankees rangers
  liverpool chelsea arsenal jordan michael jessica ashley nicole daniel andrew thomas hunter ranger killer shadow
  tiger lakers cowboys eagles maverick phoenix merlin gandalf hannah charlie maggie buster jennifer joshua passw
  correcthorse correcthorsebatterystaple passpass toor hackme ninja samsung computer internet freedom wizard nimda drowssap`.split(
    /\s+/,
  ),
)

const PLAIN = /^[A-Za-z]+$/
/** Names of algorithms, versions and numbered things. */
const NUMBERED =
  /^(?:sha|md|aes|rsa|hs|rs|es|ps|ed|ecdsa|argon|base|utf|pbkdf|oauth|saml|http|ipv|tls|ssl|u?int|float|n?varchar|bytes|python|node|java|php|version|step|phase|part|page|line|row|item|level|round|attempt|case|field|column|param|arg|value|type|file|port|group|rev|rule|stage|tier|zone|section|chapter|figure|table|option)[-_]?\d{1,4}[a-z]{0,2}$/i
/** `30days`, `1Password`, `2nd`. */
const COUNTED = /^\d+[A-Za-z][a-z]*$/
const LETTERS_AND_DIGITS = /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9]{6,64}$/
const WITH_SIGNS = /^(?=[^A-Za-z]*[A-Za-z])(?=[^!@#$%^&*?+~]*[!@#$%^&*?+~])[\w!@#$%^&*?+~.-]{6,64}$/
const ADDRESS = /^[\w.+-]+@[\w-]+\.[\w.]+$|^[$%@*&#!?+]|\.\w{2,4}$|\*\*|&&|\+\+/

/**
 * A password as people choose them: letters and digits, a word of the lists, a word with signs, a phrase. Only
 * where somebody says that a password follows; elsewhere these are words, versions and names.
 */
export function isWeakPassword(value: string): boolean {
  const bare = value.replace(/[!?.,;:]+$/, '')
  if (bare.length < 4 || bare.length > 64) return false
  if (PLAIN.test(bare)) return COMMON.has(bare.toLowerCase())
  if (isPlaceholder(value) || STATUS.has(bare.toLowerCase())) return false
  if (isPhrase(bare)) return true
  if (NUMBERED.test(bare) || COUNTED.test(bare) || ADDRESS.test(bare)) return false
  return LETTERS_AND_DIGITS.test(bare) || WITH_SIGNS.test(bare)
}

/** `correct-horse-battery`: three words or more, and none of them one that sentences and names of secrets have. */
export function isPhrase(value: string): boolean {
  if (value.length < 14 || value.length > 200) return false
  const [, separator = '', end = ''] =
    /^[a-z]{3,}([-_.])(?:[a-z]{3,}\1)+([a-z]{3,})\1?\d{0,4}$/.exec(value) ?? []
  if (separator === '' || /(?:ed|ing|able|ible)$/.test(end)) return false
  if (
    separator === '.' &&
    /^(?:com|org|net|dev|app|local|internal|example|cloud|svc|name|value|key)$/.test(end)
  )
    return false
  return !value.split(/[-_.\d]+/).some((word) => FUNCTION_WORDS.has(word) || STATUS.has(word) || isNoun(word))
}

function isNoun(word: string): boolean {
  return (
    namesSecret(word) ||
    /^(?:key|keys|credentials?|creds|auth|secrets|tokens|env|config|file|admin|root|prod|staging|database|service|server|registry|cert|login|user)$/.test(
      word,
    )
  )
}

const BASE32 = /^(?=[A-Z]*[2-7])[A-Z2-7]{16,64}$/

/** Long and with two digits at least, or with capitals where no word has them. */
export function isToken(value: string): boolean {
  if (value.length < 16 || value.length > 8_192 || !looksRandom(value)) return BASE32.test(value)
  const turns = value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0
  if (/^[A-Za-z_-]+\d{0,3}$/.test(value)) return turns >= 6 && !/[_-]/.test(value)
  return turns >= 4 || /\d\D*\d/.test(value)
}
