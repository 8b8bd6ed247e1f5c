import type { KeyClass } from './keys.ts'
import { segments } from './keys.ts'
import { isPlaceholder, MASKS } from './placeholders.ts'
import { looksRandom } from './random.ts'
import { isMarker } from './ranges.ts'
import {
  isAttribute,
  isFormRules,
  isKindOfToken,
  isNameOfSecret,
  isNameOfSession,
  isScript,
  isTerminal,
  isTranslation,
  isVersion,
} from './references.ts'
import { FUNCTION_WORDS, namesSecret, STATUS } from './vocabulary.ts'
import { isWeakPassword } from './weak.ts'

/** How a value was written: in quotes, to the end of a line, or between delimiters. */
export interface Written {
  quoted: boolean
  /** After `=` rather than `:`. An assignment promises more than a colon, which prose uses too. */
  assigned: boolean
  /** Under an environment variable's name in capitals: what stands there is the value, letter by letter. */
  env?: boolean
}

/** No placeholder, path or piece of code goes on for so long without a space or a delimiter. */
const LONGEST_WORD = 1_000

/** True when a value under a secret key's name is a secret and not a word about one. */
export function isSecretValue(value: string, key: KeyClass, written: Written): boolean {
  if (value.length > 4 * LONGEST_WORD && !written.quoted) return key.trust !== 'digits'
  if (MASKS.test(value.trim())) return false
  const bare = written.quoted ? value.trim() : value.trim().replace(/[.,;!]+$/, '')
  if (bare.length > LONGEST_WORD && !written.quoted) return key.trust !== 'digits'
  if (key.trust === 'digits') return /^\d{3,8}$/.test(bare)
  if (/^\{\\*"/.test(bare) && bare.includes('[redacted:')) return false
  if (written.env && isWeakButReal(bare, key, written)) return true
  // First, because it spares most values under doubtful names all the rest.
  if (!isProven(bare, key, written) && !isBracketed(bare, key, written)) return false
  if (bare === '' || isMarker(bare) || isPlaceholder(bare) || isReference(bare)) return false
  if (key.kind === 'pwd' && /^(?:\/|~|[A-Za-z]:[\\/])/.test(bare)) return false
  if (key.names && isNameOfSecret(bare)) return false
  if (key.kind === 'session' && isNameOfSession(bare)) return false
  if (key.kind === 'token' && (isTerminal(bare) || (!written.assigned && isKindOfToken(bare)))) return false
  if (
    written.quoted
      ? isScript(bare)
      : !written.assigned && !written.env && /^[a-z]{3,14}(?:ed|ing)$/i.test(bare)
  )
    return false
  if (isFormRules(bare) || (key.kind !== 'password' && isVersion(bare))) return false
  if (!written.assigned && isTranslation(bare)) return false
  if (!written.quoted && STATUS.has(bare.replace(/[)\]}.,;!]+$/, '').toLowerCase()) && /[)\]}]/.test(bare))
    return false
  if (STATUS.has(bare.toLowerCase())) return isWeakButReal(bare, key, written)
  if (isPublic(bare) || isNumberOfThings(bare, key)) return false
  if (isBracketed(bare, key, written)) return true
  if (!written.quoted && (isCode(bare) || isType(bare) || isAttribute(bare))) return false
  if (isVocabulary(bare, written) && !isCanonical(bare, key, written)) return false
  if (key.trust === 'query') return true
  if (key.trust === 'likely') return !bare.includes('[redacted:')
  if (bare.length < (key.kind === 'password' ? 1 : 3)) return false
  return !/^[^A-Za-z0-9\u0080-\uffff]{1,3}$/.test(bare) && !isSentence(bare, written)
}

/** Under a name that other things have too, a value has to look like a secret by itself. */
function isProven(value: string, key: KeyClass, written: Written): boolean {
  if (key.trust === 'query') return value.length >= 8 && looksRandom(value)
  return key.trust !== 'likely' || looksRandom(value) || isLogin(value, key, written)
}

/** After `=` a bare value with spaces is a line of an env file; elsewhere spaces make it a sentence or a passphrase. */
function isSentence(value: string, { quoted, assigned }: Written): boolean {
  if (!quoted && FUNCTION_WORDS.has(value.toLowerCase())) return true
  if (
    !quoted &&
    !assigned &&
    /^[a-z]+(?: (?:[a-z]+|\d{1,4}[a-z]{0,3})){1,5}$/i.test(value) &&
    STATUS.has(value.replace(/ .*/, '').toLowerCase())
  )
    return true
  return (quoted || !assigned) && /\s/.test(value) && isProse(value)
}

/** `POSTGRES_PASSWORD=password` is a bad password and a real one; `token: token` is a word. */
function isWeakButReal(value: string, key: KeyClass, { assigned, env }: Written): boolean {
  if (key.kind !== 'password' || key.trust !== 'sure') return false
  if (env && /^(?:password|secret|example|sample|dummy|default)$/.test(value)) return true
  return assigned && /^(?:passwords?|secret|user|username|default|private|public)$/.test(value)
}

/** `MYSQL_ROOT_PASSWORD=my-secret-pw`: the documented password of an image, used as it stands. */
function isCanonical(value: string, { kind }: KeyClass, { assigned, env, quoted }: Written): boolean {
  if (!env || kind !== 'password' || !/^[a-z]+(?:[_-][a-z]+)+$/.test(value)) return false
  return (assigned && !quoted) || /^(?:my|super|very|root|admin|test)[_-]/.test(value)
}

/** `PASSWORD=(XOYFWHu8)`: brackets that belong to the password. */
function isBracketed(value: string, { kind }: KeyClass, { assigned, env, quoted }: Written): boolean {
  return (
    env === true &&
    assigned &&
    !quoted &&
    kind === 'password' &&
    /^[[({<](?=\D*\d)[^\s"',:=.$]{6,}$/.test(value)
  )
}

/** `CREDENTIALS=bob:hunter2`, `pass=hunter2`: a login, and not the count of tests that pass. */
function isLogin(value: string, { kind }: KeyClass, { assigned }: Written): boolean {
  if (kind === 'credential' || kind === 'login' || (kind === 'auth' && assigned))
    return /^[\w.@-]{1,64}:[^\s:/]{5,}$/.test(value) && isPassword(value.slice(value.indexOf(':') + 1))
  if (kind !== 'password') return false
  return (
    (assigned && /^(?=[^\sA-Za-z]*[A-Za-z])(?=[^\s\d]*\d)[^\s/,;:()]{6,}$/.test(value)) ||
    isWeakPassword(value)
  )
}

/** What stands behind a user's name and a colon. */
function isPassword(value: string): boolean {
  return /^(?=\S*[\d!@#$%^&*])/.test(value) || isWeakPassword(value)
}

const PATH =
  /^(?:\/(?:run|var|etc|home|opt|tmp|mnt|usr|srv|root|secrets?|vault|data|app|dev|proc|private|Users|config|certs?|keys?|ssl|bin|lib|workspace|builds?|code|src|www)(?:\/[\w.@+-]+)+\/?|(?:~|\.{1,2})(?:\/[\w.@+-]+)+\/?|[A-Za-z]:\\[\w\\. -]+|[\w./-]+\.(?:pem|key|crt|cer|txt|json|ya?ml|env|conf|ini|toml|p12|pfx|jks|cnf|php|py|js|ts|go|rb|sh|html|md))$/
const POINTER =
  /^(?:arn:[\w-]*:|op:\/\/|vault:|secret:\/\/|ssm:|secretsmanager:|ref\+|file:|env:|keychain:|keyring:|sops:|projects\/|gcpsm|aws-sm|azurekeyvault|awssm|bw:|pass:\/\/|(?:doppler|infisical|bws|kv|keyvault|gcp-sm|aws-ssm):\/\/|@file:|\{cipher\}|ENC\[|ENC\(|\$ANSIBLE_VAULT|!vault|@Microsoft\.KeyVault|\$\{\{|s3:\/\/|gs:\/\/)/

/** Says where the secret is, not what it is. */
function isReference(value: string): boolean {
  return POINTER.test(value) || PATH.test(value.replace(/^@(?=[/.~]|[\w./-]+\.\w{2,5}$)/, ''))
}

/** What is public whatever its key is called. */
export function isPublic(value: string): boolean {
  return (
    /^(?:sha(?:1|224|256|384|512)[:-][A-Za-z0-9+/=]{16,}|md5:[a-f0-9]{32})$/i.test(value) ||
    /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\w+) AAAA/.test(value) ||
    /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|PGP PUBLIC)/.test(value) ||
    /^LS0tLS1CRUdJTiBD|^LS0tLS1CRUdJTiBQVUJM/.test(value) ||
    /^pk_(?:live|test)_\w+$/.test(value)
  )
}

/** `12 bytes`, `3600s`, `true,` and counts. Numbers under a password's name are PINs. */
function isNumberOfThings(value: string, { kind, trust }: KeyClass): boolean {
  if (
    /^\d+(?:\.\d+)? ?(?:bytes?|B|[KMG]i?B?|ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|%|chars?|characters?|tokens?)$/.test(
      value,
    )
  )
    return true
  if (!/^[-+]?\d+(?:\.\d+)?$/.test(value)) return false
  return trust === 'likely' || value.length < (kind === 'password' ? 3 : 6)
}

const CODE =
  /^(?:(?:this|self|req|request|res|response|config|cfg|conf|process|os|env|ENV|ctx|context|args|argv|opts|options|props|params|state|user|data|body|settings|secrets|var|vars|local|module|each|input|inputs|github|values|Values|event|form|session|credentials|creds|node|item|obj|result|account|client|db|app|window|document|import|std|super|cls|properties|payload|headers|Deno|Bun|Rails|System|Environment|Config|Settings)(?:\??\.[A-Za-z_]|\[|::|->)|(?:await|yield|new|async|function|lambda|typeof|return|not|random|secrets)\b\s*\S|[A-Za-z_$][A-Za-z_$.:]{2,}\(|!?[A-Za-z_]+\[['"\w]|[A-Za-z_]+\.[A-Za-z_]+\(|\(\)|=>|\(\w*\)|[({[]\s*$|os\.|\$_[A-Z]+\[|&\\*'[a-z]+\b|&amp$|&[a-z]+\.|\*[a-z]+\.|@[A-Za-z]+\(|!(?:Ref|Sub|GetAtt|ImportValue|Join|secret|env)\b|\|\||&&|[A-Z][A-Za-z]+::[A-Za-z])/

function isCode(value: string): boolean {
  const bare = value.replace(/\\+(?=["'])/g, '')
  if (/\d/.test(value) && /[!^~%#*@?|&+;\\].*[!^~%#*@?|&+;\\]/.test(bare) && looksRandom(value)) return false
  return (
    CODE.test(value) ||
    (/^[[{(]/.test(value) && (!looksRandom(value) || /^[[({][\w\s"':,.-]*[\])}]?[;,]?$/.test(value)))
  )
}

const TYPE =
  /^[?*&]?(?:readonly |optional |required |nullable )?(?:string|str|String|number|int|integer|Integer|Long|boolean|bool|Boolean|bytes?|any|unknown|never|void|object|Object|Buffer|text|TEXT|varchar|VARCHAR|char|CHAR|character|uuid|UUID|json|SecretStr|SecretString|Secret|Token|undefined|null|None|nil|Option|Optional|Maybe|Promise|Vec|List|Array|Record|Uint8Array|Sequence|Union|Literal|Annotated|Mapped|Column|CharField|float|double|long|blob|bytea|nvarchar|bigint|smallint|timestamp|citext|email|binary|date|password|Password|Text|Str|z\.|Joi\.|yup\.|t\.|v\.|sa\.|models\.|fields\.|Schema\.|DataTypes\.)(?:$|[[<(|;,?!)\]}& .=].*$)/s

function isType(value: string): boolean {
  return TYPE.test(value)
}

/** A name made of nothing but the words for secrets: `password=db_password` in code, "API key" on a form. */
function isVocabulary(value: string, { quoted, assigned }: Written): boolean {
  if (!/^[A-Za-z_ -]+$/.test(value) || (!quoted && assigned && /^[A-Z_]+$/.test(value))) return false
  const isLabel = /^[A-Z][A-Za-z]*(?: [A-Za-z]+){0,3}$/.test(value)
  const isName = /^[A-Za-z]+(?:[_-][A-Za-z]+)+$|^[a-z]+(?:[A-Z][a-z]+)+$/.test(value)
  if (!isName && !(quoted && isLabel)) return false
  return segments(value).some(isNoun)
}

function isNoun(part: string): boolean {
  return namesSecret(part) || part === 'key' || part === 'credentials'
}

/** A sentence: spaces, and one of the little words no passphrase generator prints. */
export function isProse(value: string): boolean {
  const list = value.toLowerCase().split(/[\s,.;:!?()]+/, 40)
  return list.length > 1 && list.some((word) => FUNCTION_WORDS.has(word))
}
