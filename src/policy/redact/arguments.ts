import { quotedAt, skipSpaces } from './extent.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMarker } from './ranges.ts'
import type { Rule } from './scan.ts'

/** Functions whose parameters are known: which argument, counted from 0, is the secret. */
const POSITIONS: readonly (readonly [position: number, names: string])[] = [
  [0, 'bcrypt.hash bcrypt.hashSync bcrypt.hashpw argon2.hash'],
  [0, 'password_hash password_verify crypt gen_password_hash generate_password_hash'],
  [
    1,
    `oci_connect db.auth HTTPBasicAuth NetworkCredential UsernamePasswordCredentials BasicAWSCredentials
    AwsBasicCredentials.create setBasicAuth SetBasicAuth set_basic_auth basic_auth basicAuth smtp.login server.login
    createUser ftp.login client.login imap.login http_basic_auth withCredentials BasicAuth basicAuthentication
    check_password_hash UsernamePasswordToken UsernamePasswordAuthenticationToken AzureKeyCredential.named`,
  ],
  [
    1,
    `jwt.sign jwt.verify jwt.encode jwt.decode JWT.encode JWT.decode createHmac pgp_sym_encrypt pgp_sym_decrypt
    signInWithEmailAndPassword createUserWithEmailAndPassword sign_in_with_password`,
  ],
  [2, 'objects.create_user objects.create_superuser'],
  [
    2,
    `__construct mysqli_connect real_connect mysql_connect PDO mysqli DriverManager.getConnection getConnection
    mysql_pconnect mysqli_real_connect ldap_bind ftp_login imap_open ssh2_auth_password PlainAuth odbc_connect ibase_connect`,
  ],
]

/** Named like much else: they count only behind what tells them apart. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  __construct: /(?:PDO|mysqli)(?:->|::)$/,
  PDO: /new \\?$/,
  mysqli: /new \\?$/,
  crypt: /(?:\.|\b(?:SELECT|select|=|,|\())\s{0,4}$/,
  createUser: /db\.$/,
}

/** Tests and documents call these with words; what they are given counts when it looks like a secret. */
const OFTEN_WORDS = /^(?:bcrypt|argon2|jwt|JWT|createHmac|pgp_sym|objects|sign|createUserWith)/

const POSITION = new Map(
  POSITIONS.flatMap(([position, names]) => names.split(/\s+/).map((name) => [name, position] as const)),
)

export const ARGUMENT_RULE: Rule = {
  at: [...POSITION.keys()].map((name) => `${name}(`),
  find(text, start, add) {
    const open = text.indexOf('(', start)
    const name = text.slice(start, open)
    const position = POSITION.get(name)
    const lead = BEHIND[name]
    if (position === undefined || (lead && !lead.test(text.slice(Math.max(0, start - 16), start)))) return
    const argument = argumentAt(text, open + 1, position)
    const value = argument === undefined ? undefined : quotedAt(text, argument)
    const secret = value && text.slice(value.start, value.end)
    if (!value || !secret || isMarker(secret) || isPlaceholder(secret) || /^\$/.test(secret)) return
    if (ALGORITHM.test(secret)) return
    if (OFTEN_WORDS.test(name) && !(secret.length > 5 && /\d/.test(secret))) return
    add({ start: value.start, end: value.end, kind: 'password' })
  },
}

const ALGORITHM = /^(?:sha|md|hs|rs|es|ps)-?\d+$/i
const BARE = /\{[^{}()\n]{0,160}\}|[^\s,()"'`]{1,80}/y
const COMMA = /\s{0,40},\s{0,40}/y
/** `Some("…")`, `@"…"`, `user: "…"`: what may stand before an argument's own quote. */
const LEAD = /(?:Some\(|[@bru](?=["'])|\w{1,20}\s?[:=]\s?)/y

/** Where the argument at `position` begins, when those before it are strings or plain words. */
function argumentAt(text: string, from: number, position: number): number | undefined {
  let at = lead(text, from)
  for (let index = 0; index < position; index++) {
    const quoted = quotedAt(text, at)
    BARE.lastIndex = at
    if (quoted && quoted.end - quoted.start > 400) return undefined
    if (!quoted && !BARE.test(text)) return undefined
    COMMA.lastIndex = quoted ? quoted.after : BARE.lastIndex
    if (!COMMA.test(text)) return undefined
    at = lead(text, COMMA.lastIndex)
  }
  return at
}

function lead(text: string, from: number): number {
  const at = skipSpaces(text, from)
  LEAD.lastIndex = at
  return LEAD.test(text) ? LEAD.lastIndex : at
}
