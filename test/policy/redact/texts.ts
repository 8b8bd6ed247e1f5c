import { ALNUM, HEX, type Random, random, uuid } from './random.ts'

type Line = (r: Random) => string

const ip = (r: Random) => `10.${r.int(255)}.${r.int(255)}.${r.int(255)}`
const time = (r: Random) => `2026-11-20T08:${10 + r.int(49)}:${10 + r.int(49)}.${100 + r.int(899)}Z`

/** What services write, in the proportions of a busy day: access lines, JSON, logfmt, traces, queries. One line in 200 leaks. */
const LINES: readonly Line[] = [
  (r) =>
    `${ip(r)} - - [20/Nov/2026:08:12:${10 + r.int(49)} +0000] "GET /api/v1/users/${r.int(9999)}?page=${r.int(9)}&limit=50 HTTP/1.1" 200 ${r.int(9999)} "https://crm.example.com/users" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"`,
  (r) =>
    `{"level":30,"time":${1_763_626_000_000 + r.int(1e9)},"pid":${r.int(9999)},"hostname":"crm-${r.int(9)}","reqId":"${uuid(r)}","req":{"method":"GET","url":"/api/health","remoteAddress":"${ip(r)}"},"res":{"statusCode":200},"responseTime":${r.int(99)}.${r.int(99)},"msg":"request completed"}`,
  (r) =>
    `time=${time(r)} level=info component=scheduler msg="task finished" id=${r.chars(HEX, 16)} duration=${r.int(900)}ms retries=${r.int(3)} queue=default`,
  (r) =>
    `${time(r)} INFO  [worker-${r.int(20)}] com.acme.crm.sync.ContactSyncService - synced ${r.int(900)} contacts for tenant ${r.int(99)} in ${r.int(900)} ms`,
  (r) =>
    `2026-11-20 08:12:${10 + r.int(49)}.123 UTC [${r.int(9999)}] LOG:  duration: ${r.int(99)}.${r.int(999)} ms  statement: SELECT id, email, name FROM contacts WHERE tenant_id = ${r.int(99)} ORDER BY created_at DESC LIMIT 50`,
  (r) =>
    `Nov 20 08:12:${10 + r.int(49)} web1 systemd[1]: Started session-${r.int(999)}.scope - Session ${r.int(999)} of User deploy.`,
  (r) => `	at com.acme.crm.http.Handler.handle(Handler.java:${r.int(400)}) ~[crm-1.4.2.jar:1.4.2]`,
  (r) => `pulled registry.example.com/crm@sha256:${r.chars(HEX, 64)} in ${r.int(90)} s`,
]

const LEAKS: readonly Line[] = [
  (r) => `${time(r)} DEBUG connecting with password=${r.chars(ALNUM, 16)} to db`,
  (r) => `{"level":20,"msg":"auth","token":"${r.chars(ALNUM, 32)}"}`,
  (r) => `could not reach postgres://app:${r.chars(ALNUM, 16)}@db:5432/crm`,
]

/** A log of about `size` characters. */
export function log(size: number, seed: number): string {
  const r = random(seed)
  const lines: string[] = []
  for (let length = 0; length < size; ) {
    const line = r.pick(r.int(200) === 0 ? LEAKS : LINES)(r)
    lines.push(line)
    length += line.length + 1
  }
  return lines.join('\n')
}

const SIZE = 100_000
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** Texts made to be slow: every piece that a rule begins with, over and over. */
export const HOSTILE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'a',
    '=',
    '"',
    '\\',
    "'",
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----BEGIN PRIVATE KEY-----AAAAAAAAAAAAAAAA',
    'eyJ',
    'eyJ_',
    '\0eyJpass_',
    'eyJhbGci.',
    'eyJhbGci.eyJ',
    '://:@',
    '://a:b',
    'a://b:c@',
    '@',
    ':',
    'password=',
    'password="',
    "password='",
    'password: ',
    'password=\\"',
    'password=$password=',
    'password=file:',
    'token ',
    'the password is ',
    'kind: Secret\n',
    '"kind":"Secret",',
    '{"kind":"Secret","data":{',
    '{',
    '}',
    'data:\n  a: ',
    'password: |\n  a\n',
    ' a | password\n---+---\n',
    'a|',
    '-+-',
    '-[ RECORD 1 ]\n',
    '--password ',
    '-p',
    'mysql ',
    'mysql -',
    'curl -u ',
    'docker -p ',
    'Bearer ',
    'Authorization: ',
    'Cookie: a=',
    'Basic QUFB',
    '<password>',
    '<a ',
    '<',
    '\u001b[',
    '\u001b]8;;',
    '\u001b',
    '\u0000',
    '\\u001b',
    '%3D',
    '%3A%2F%2F',
    '$2b$',
    '$6$',
    '$',
    '{SSHA}',
    'AKIA',
    'AKIAAAAAAAAAAAAAAAAA,',
    'ghp_',
    'sk-',
    'sk-a-',
    's.',
    'SG.',
    't1.',
    'xoxb-',
    'M.',
    'MAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAA.',
    '1:A',
    'aws ',
    'secret.',
    'secret secret ',
    '.atlasv1.',
    '~',
    '+ACR',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-us',
    '@tcp(',
    'a:@tcp(',
    'name: password\n',
    '{"name":"password",',
    'login a password ',
    'user on ',
    'user ~a >',
    'IDENTIFIED WITH a ',
    'CHANGE MASTER TO ',
    'AUTH ',
    '"AUTH" ',
    'login ',
    'machine ',
    '=\n',
    ': ',
    '${',
    '{{',
    '<<',
    'a=b&',
    'a:1:',
    'localhost:5432:',
    'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB',
    'cGFzc3dvcmQ9aHVudGVyMg',
    `${'A'.repeat(76)}\n`,
    'Private-Lines: 9\nAAAA\n',
    '\n',
    '\r',
    ' ',
    '\t',
    '\u200b',
    '\ud83d\ude00',
    '[redacted:password]',
    'password=[redacted:password]',
    'password=\'a\'"b"',
    'a="b" -> ',
    '-e ',
    'vault login ',
    'passw',
    'keykeykey',
    'password=(',
    'password=["a",',
    'Digest a="',
    'v1.0-',
  ].map((piece) => [JSON.stringify(piece).slice(1, -1), fill(piece)]),
)
