import {
  ABOUT,
  HARMLESS_BEFORE,
  KEY,
  KEY_OF,
  NEUTRAL,
  PASSWORD,
  PLURAL,
  SECRET,
  TOKEN,
} from './vocabulary.ts'

/**
 * What a key's name promises about its value. `sure`: any value but a placeholder is secret. `likely`: only a
 * value that looks like a secret. `header` and `cookie`: the value has parts of its own. `query`: secret in a
 * URL's query and nowhere else. `digits`: a short number.
 */
export interface KeyClass {
  kind: string
  trust: 'sure' | 'likely' | 'header' | 'cookie' | 'query' | 'digits'
  /** The key may as well hold the name of a secret: `secret: prod/db-credentials`. */
  names?: true
}

/** Cheap test before the name is taken apart: every secret key holds one of these. */
const HINT =
  /pas+|pw|secret|token|key|cred|auth|cookie|pin\b|otp|sig|code|jwt|bearer|psk|cvv|sess|kennwort|senha|contrasena|dsn|salt|pepper|login|ident|encrypt|bundle_|sid\b|hmac|ticket|sas\b|assertion|saml|idtokenhint|id_token_hint|invite|oob|csrf|xsrf|forgery|recovery|backup|scratch|basic/i

const LONGEST = 120

/** Undefined when the name is not a secret's. */
export function classifyKey(name: string): KeyClass | undefined {
  if (name.length > LONGEST || !HINT.test(name)) return undefined
  const seen = classes.get(name)
  if (seen !== undefined) return seen ?? undefined
  const parts = segments(name)
  const found = SIGNS_SESSIONS.test(name) ? byNoun(parts) : (special(parts.join(''), parts) ?? byNoun(parts))
  if (classes.size >= MOST_CLASSES) classes.clear()
  classes.set(name, found ?? null)
  return found
}

/** In capitals it is what a server signs its sessions with, and no session. */
const SIGNS_SESSIONS = /^(?:[A-Z0-9]+_)*SESSION_KEY$/

/** Outputs repeat their keys line after line. Null: no secret's name. */
const classes = new Map<string, KeyClass | null>()
const MOST_CLASSES = 1_000

/** `spring.datasourcePassword2` is spring, datasource, password. */
export function segments(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((part) => (/^[a-z]{3,}\d+$/.test(part) ? part.replace(/\d+$/, '') : part))
    .filter((part) => part !== '')
}

const HEADERS = new Set([
  'authorization',
  'proxyauthorization',
  'xauthorization',
  'httpauthorization',
  'xforwardedauthorization',
])
const COOKIES = new Set(['cookie', 'setcookie', 'cookies', 'httpcookie', 'setcookies', 'documentcookie'])
const QUERY = new Set([
  'sig',
  'signature',
  'code',
  'key',
  'hmac',
  'assertion',
  'samlresponse',
  'ticket',
  'xamzsignature',
  'xgoogsignature',
  'authcode',
  'sign',
  'resettoken',
  'oauthsignature',
  'sas',
  'appidkey',
  'userkey',
  'streamkey',
  'joinkey',
  'idtokenhint',
  'clientassertion',
  'samlart',
  'wresult',
  'oobcode',
  'sid',
  'magiccode',
  'invitecode',
  'activationcode',
  'confirmationcode',
  'devicecode',
  'usercode',
])
const SESSIONS = new Set([
  'phpsessid',
  'jsessionid',
  'sessionid',
  'connectsid',
  'aspnetsessionid',
  'session',
  'sessid',
  'sessionkey',
  'gitlabsession',
])
const DIGITS = new Set([
  'pin',
  'pincode',
  'otp',
  'otpcode',
  'mfacode',
  'totpcode',
  'cvv',
  'cvc',
  'pinnumber',
  'verificationcode',
  'userpin',
  'cardpin',
  'onetimecode',
  'smscode',
  'twofactorcode',
  'authcode',
  'onetimepassword',
])

function special(whole: string, parts: readonly string[]): KeyClass | undefined {
  if (HEADERS.has(whole)) return { kind: 'authorization', trust: 'header' }
  if (COOKIES.has(whole)) return { kind: 'cookie', trust: 'cookie' }
  if (whole === 'pwd' || whole === 'oldpwd') return { kind: 'pwd', trust: 'sure' }
  if (/^(?:(?!shared)[a-z]+ed|kubernetes)?secret$/.test(whole))
    return { kind: 'secret', trust: 'sure', names: true }
  if (/^(?:vault|approle)?secretid$/.test(whole)) return { kind: 'secret', trust: 'likely' }
  if (/(?:erlang|magic)cookie$/.test(whole)) return { kind: 'cookie', trust: 'sure' }
  if (
    /^(?:npmauthident|basicauth|httpbasic|userpwd|curlauth)$/.test(whole) ||
    (whole === 'userpass' && parts.length === 1)
  )
    return { kind: 'login', trust: 'likely' }
  if (/^(?:x?csrf|x?xsrf|csrfmiddleware|antiforgery|recoverycodes?|backupcodes?|scratchcodes?)$/.test(whole))
    return { kind: 'token', trust: 'likely' }
  if (whole === 'passwordsalt') return { kind: 'salt', trust: 'sure' }
  if (whole === 'rediscliauth' || whole === 'bindcredentials') return { kind: 'password', trust: 'sure' }
  if (/^(?:certificatekey|pepper|d?sonarlogin|encrypt)$|^bundle\w+(?:io|com|org|net|dev|local)$/.test(whole))
    return { kind: 'key', trust: 'likely' }
  if (DIGITS.has(whole)) return { kind: 'pin', trust: 'digits' }
  if (QUERY.has(whole)) return { kind: 'signature', trust: 'query' }
  if (/servicerole(?:key|jwt)?$/.test(whole)) return { kind: 'key', trust: 'sure' }
  if (SESSIONS.has(whole)) return { kind: 'session', trust: 'likely' }
  const last = parts.at(-1)
  if (last === 'session' && parts.length > 1) return { kind: 'session', trust: 'likely' }
  if (last === 'pin' || last === 'otp') return { kind: 'pin', trust: 'digits' }
  if (last === 'auth') return { kind: 'auth', trust: 'likely' }
  if ((last === 'salt' && !PASSWORD.has(parts.at(-2) ?? '')) || last === 'pepper')
    return { kind: 'salt', trust: 'likely' }
  return undefined
}

/** `existingSecret: db-credentials` names a secret of the cluster. */
const NAMING = new Set(['existing', 'pull', 'tls', 'target', 'image', 'kubernetes', 'k8s', 'external'])

/** The last noun of the name decides; what stands around it may take the decision back. */
function byNoun(parts: readonly string[]): KeyClass | undefined {
  for (let at = parts.length - 1; at >= 0; at--) {
    const kind = nounAt(parts, at)
    if (kind) return judge(parts, at, kind)
    if (ABOUT.has(parts[at] ?? '')) return undefined
  }
  return undefined
}

function nounAt(parts: readonly string[], at: number): string | undefined {
  const part = parts[at] ?? ''
  const before = parts[at - 1]
  if (PASSWORD.has(part) || /passw(?:or)?d$|passphrase$|pwd$/.test(part)) return 'password'
  if (part === 'pass' || part === 'pw' || part === 'psw' || OWN_PASS.test(part)) return 'password'
  if ((part === 'word' || part === 'phrase' || part === 'wd' || part === 'code') && before === 'pass')
    return 'password'
  if (SECRET.has(part) || /secret$/.test(part)) return 'secret'
  if (TOKEN.has(part) || /token$/.test(part)) return 'token'
  if (KEY.has(part) || /(?:api|secret|access|private)key$/.test(part)) return 'key'
  if (part === 'key' && before !== undefined && KEY_OF.has(before)) return 'key'
  if (part === 'passwords') return 'password'
  return PLURAL.has(part) ? 'plural' : undefined
}

/** `smtppass`, `remotepass`; a bypass and a compass are none. */
const OWN_PASS =
  /^(?!by|com|encom|tres|sur|over|under|low|high|band|multi|single|first|second|one|two|last|next|pre|post)[a-z]{2,12}pass$/

/** What has a password of its own, though its key or token would be public: `registry_password`. */
const OWNERS = new Set(
  'no registry proxy cert certificate ca cache primary index bucket message grpc'.split(' '),
)

function judge(parts: readonly string[], at: number, kind: string): KeyClass | undefined {
  const after = parts.slice(at + 1)
  const before = parts[at - 1] ?? ''
  if (after.some((part) => ABOUT.has(part))) return undefined
  if (kind !== 'secret' && HARMLESS_BEFORE.has(before) && !(kind === 'password' && OWNERS.has(before)))
    return undefined
  if (kind === 'key' && parts.slice(0, at).some((part) => part === 'public' || part === 'publishable'))
    return undefined
  if (kind === 'secret' && NAMING.has(before)) return { kind, trust: 'likely' }
  if (kind === 'plural') return before === 'key' ? undefined : { kind: 'credential', trust: 'likely' }
  if (parts[at] === 'pass' && at === 0 && after.length === 0) return { kind, trust: 'likely' }
  if (parts[at] === 'pw' && at === 0 && parts.length === 1) return { kind, trust: 'sure' }
  return { kind, trust: after.every((part) => NEUTRAL.has(part) || /^v?\d+$/.test(part)) ? 'sure' : 'likely' }
}

/** True when a variable of this name is a secret to be learned. `PWD` is where a shell stands. */
export function isSecretKey(name: string): boolean {
  const found = classifyKey(name)
  return found !== undefined && found.kind !== 'pwd' && (found.trust === 'sure' || found.trust === 'likely')
}
