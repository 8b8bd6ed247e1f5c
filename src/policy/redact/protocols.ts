import { type Form, form } from './devices.ts'
import { looksRandom } from './random.ts'
import type { Rule } from './scan.ts'
import { isWeakPassword } from './weak.ts'

/** A line break as it stands in a capture, a dump or a string. */
const BREAK = '(?:\\r?\\n|\\\\+r\\\\+n|\\\\+n|\\\\\\\\r\\\\\\\\n)'
/** Who speaks, as traces and clients write it before a line. */
const END = '(?=[ \\t]*(?:\\r|\\n|\\\\+[rn]|["\'`]|$))'

const isEither = (value: string) => isWeakPassword(value) || looksRandom(value)
/** `dXNlcjpwYXNz`: base64 of something with a letter in it, not a word of the protocol. */
const isBase64 = (value: string) =>
  /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) && /[a-z]/.test(value) && /[A-Z0-9]/.test(value)

/** Logins as they go over the wire: mail, FTP, Redis, IRC, STOMP, SASL. The first group is the secret. */
const FORMS: readonly Form[] = [
  // SMTP, IMAP, POP3: `AUTH PLAIN …`, `AUTHENTICATE PLAIN …`
  {
    at: [
      'AUTH PLAIN ',
      'AUTHENTICATE PLAIN ',
      'AUTH LOGIN ',
      'AUTH XOAUTH2 ',
      'AUTHENTICATE XOAUTH2 ',
      'auth plain ',
    ],
    pattern: new RegExp(`[A-Za-z]+ [A-Za-z0-9]+ ([A-Za-z0-9+/]{8,}={0,2})${END}`, 'y'),
    like: isBase64,
  },
  // The server asks `Username:` and `Password:` in base64
  {
    at: ['334 UGFzc3dvcmQ6', '334 cGFzc3dvcmQ6'],
    pattern: new RegExp(
      `334 [A-Za-z0-9+/=]{12}(?:[ \\t]*${BREAK})(?:[A-Za-z<>~-]{1,3}:? )?([A-Za-z0-9+/]{4,}={0,2})${END}`,
      'y',
    ),
  },
  // IMAP: `a1 LOGIN bob …`
  {
    at: ['LOGIN '],
    pattern: /LOGIN \\*"?[\w.@+-]{1,80}\\*"? (?:\\*"([^"\\\n]{3,200})\\*"|)/y,
    like: isEither,
  },
  {
    at: ['LOGIN '],
    pattern: new RegExp(`LOGIN \\\\*"?[\\w.@+-]{1,80}\\\\*"? ([^\\s"\\\\]{4,200})${END}`, 'y'),
    like: isEither,
  },
  // FTP and POP3, behind a prompt of a trace or at the beginning of a line; test runners say PASS, too
  {
    at: ['PASS '],
    pattern: new RegExp(`(?<=(?:^|\\n|[>:|\\]"'] |--> |^"|\\\\n|"))PASS ([^\\s"'\\\\/]{4,128})${END}`, 'y'),
    like: (value) => isEither(value) && !/\.(?:[a-z]{1,4}|test\.\w+)$|^[a-z]+(?:_[a-z0-9]+)+$/.test(value),
  },
  // Redis on the wire: `*2 $4 AUTH $8 …`, with a user's name between the two or without
  {
    at: ['AUTH'],
    pattern: new RegExp(
      `AUTH${BREAK}(?:\\$\\d{1,4}${BREAK}default${BREAK})?\\$\\d{1,4}${BREAK}([^\\s\\\\]{1,200})`,
      'y',
    ),
  },
  {
    at: ['AUTH with ', 'AUTH using '],
    pattern: /AUTH \w+ (?:password )?["'`]?([^\s"'`]{4,128})/y,
    like: isEither,
  },
  // IRC
  {
    at: ['IDENTIFY ', 'identify ', 'Identify '],
    pattern: new RegExp(
      `(?<=[Nn]ick[Ss]erv :?)[Ii](?:DENTIFY|dentify) (?:[\\w-]{1,30} )?([^\\s"\\\\]{4,128})${END}`,
      'y',
    ),
  },
  // STOMP
  { at: ['passcode:'], pattern: /passcode:[ \t]?([^\s\\]{3,200})/y },
  // SASL PLAIN: name and password behind a NUL each
  {
    at: ['\\0', '\\x00', '\\u0000'],
    pattern: /(?:\\+0|\\+x00|\\+u0000)[\w.@-]{1,64}(?:\\+0|\\+x00|\\+u0000)([^\s"'\\]{3,200})/y,
  },
  // `Sec-WebSocket-Protocol: access_token, …`, where a browser can set no other header
  {
    at: ['Sec-WebSocket-Protocol', 'sec-websocket-protocol'],
    pattern:
      /[\w-]{22}\\*"?: ?\\*"?[\w.-]{0,40}(?:token|bearer|jwt|auth)[\w.-]{0,20}, ?([^\s,"\\]{8,4096})/iy,
  },
  // LDIF: `userPassword:: …` in base64
  {
    at: ['userPassword:: ', 'unicodePwd:: ', 'password:: ', 'Password:: '],
    pattern: /\w{8,20}:: ([A-Za-z0-9+/]{4,}={0,2})/y,
  },
  // PPP: `bob * … *`
  {
    at: [' * '],
    line: true,
    pattern:
      /["']?[A-Za-z][\w.@-]{0,63}["']? {1,16}\* {1,16}["']?([^\s"'*]{6,200})["']? {1,16}(?:\*|[\d.]{7,15})(?=[ \t]*(?:\r?\n|$))/y,
  },
  // net-snmp: one password to authenticate, one for privacy
  { at: ['createUser '], pattern: /createUser \S{1,64} (?:MD5|SHA(?:-?\d+)?) \\*["']?([^\s"'\\]{8,128})/y },
  {
    at: ['createUser '],
    pattern:
      /createUser \S{1,64} (?:MD5|SHA(?:-?\d+)?) \S{8,128} (?:DES|AES(?:-?\d+)?) \\*["']?([^\s"'\\]{8,128})/y,
  },
  // IKE: `pre-shared-key address 1.2.3.4 key …`
  {
    at: ['pre-shared-key '],
    pattern: /pre-shared-key (?:address|hostname) \S{1,80} (?:key )?([^\s"']{6,128})/y,
  },
  // The community of SNMP, in whatever notation its agent has
  {
    at: ['community'],
    pattern: /community\\*["']?(?:[ \t]?[=:][ \t]?| )\\*["']?(?!public\b|private\b)([^\s"'\\,;{}()]{5,128})/y,
    like: (value) => isWeakPassword(value) || (looksRandom(value) && value.length >= 16),
  },
  // OpenVPN's management: `password "Auth" "…"`
  { at: ['password "', 'password \\"'], pattern: /password \\*"[\w -]{1,40}\\*" \\*"([^"\\\n]{3,200})/y },
  // keepalived
  { at: ['auth_pass ', 'auth-pass '], pattern: /auth[_-]pass[ \t]{1,8}([^\s"'\\]{4,128})/y, like: isEither },
  // OpenVPN's block: name and password, a line each
  {
    at: ['<auth-user-pass>', 'auth-user-pass:'],
    pattern: new RegExp(
      `<?auth-user-pass[>:][ \\t]*${BREAK}[ \\t]*[^\\s<]{1,80}[ \\t]*${BREAK}[ \\t]*([^\\s<\\\\]{3,200})`,
      'y',
    ),
  },
  // `wg show … dump`: the private key before the public one, the preshared one behind it
  {
    at: ['=\t', '=\\t'],
    line: true,
    pattern:
      /(?:\S{1,20}(?:\t|\\+t| ))?(?:[\w "{:,.]{0,40}(?:\t|\\+t))?([A-Za-z0-9+/]{43}=)(?:\t|\\+t)[A-Za-z0-9+/]{43}=(?:\t|\\+t)\d{1,5}(?:\t|\\+t)/y,
  },
]

export const PROTOCOL_RULES: readonly Rule[] = FORMS.map(form)
