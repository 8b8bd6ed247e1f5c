import { KEYED, TOKENS } from './formats.ts'
import { ALNUM, base64, HEX, LOWER, password, pem, type Random, random, uuid } from './random.ts'
import type { Sample } from './wild-positives.ts'

/** Where a token stands, with the token in the place of `@`. Newlines in it are escaped where the notation needs it. */
type Context = readonly [name: string, wrap: (token: string, r: Random) => string, oneLine?: true]

const json = (text: string) => JSON.stringify(text).slice(1, -1)
const stamp = (r: Random) => `2026-11-${10 + r.int(20)}T08:${10 + r.int(50)}:01.123Z`

const AROUND: readonly Context[] = [
  ['log line', (t, r) => `${stamp(r)} INFO  worker-${r.int(9)} using ${t} for upload`, true],
  ['end of a log line', (t, r) => `${stamp(r)} ERROR request failed: ${t}`, true],
  ['alone', (t) => t],
  ['lines around', (t) => `before\n${t}\nafter`],
  ['env', (t) => `PATH=/usr/bin\nSOME_VALUE=${t}\nLANG=C`, true],
  ['export', (t) => `export SOME_VALUE="${t}"`, true],
  ['json', (t) => `{"id":1,"value":"${json(t)}","ok":true}`],
  ['json in json', (t) => `{"log":"${json(`{"value":"${json(t)}"}`)}\\n","stream":"stdout"}`],
  ['json in json in json', (t) => JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: t }) }) })],
  ['yaml', (t) => `app:\n  value: ${t}\n  port: 80`, true],
  ['quoted yaml', (t) => `app:\n  value: "${json(t)}"\n  port: 80`],
  ['docker env', (t) => `"Env": ["A=b", "SOME_VALUE=${json(t)}", "C=d"]`],
  ['argument', (t) => `4711 ? Ss 0:00 node worker.js --with ${t} --port 80`, true],
  ['header', (t) => `GET / HTTP/1.1\r\nHost: x\r\nX-Custom: ${t}\r\n\r\n`, true],
  ['query', (t) => `GET /hook?a=1&v=${t}&b=2 HTTP/1.1`, true],
  [
    'stack trace',
    (t) => `Error: refused: ${t}\n    at send (/app/http.js:42:7)\n    at process (node:internal:1:1)`,
    true,
  ],
  ['parentheses', (t) => `refused (${t}), retrying`, true],
  ['markdown', (t) => `use \`${t}\` here`, true],
  ['xml', (t) => `<a><value>${t}</value></a>`],
  ['python', (t) => `{'id': 1, 'value': '${t}', 'x': None}`, true],
  ['csv', (t) => `1,bob,${t},2026-01-01`, true],
  ['colours', (t) => `\u001b[32mvalue\u001b[0m \u001b[33m${t}\u001b[0m`, true],
  ['split by colours', (t) => `value ${t.slice(0, 9)}\u001b[1m${t.slice(9)}\u001b[0m`, true],
  ['split by zero width', (t) => `value ${t.slice(0, 7)}\u200b${t.slice(7)} end`, true],
  ['compose log', (t) => `web-1  | ${t} loaded`, true],
  ['actions log', (t, r) => `${stamp(r)} ##[debug]value=${t}`, true],
]

type Field = readonly [name: string, wrap: (key: string, value: string) => string]

const FIELDS: readonly Field[] = [
  ['env', (k, v) => `A=b\n${k}=${v}\nC=d`],
  ['export', (k, v) => `export ${k}='${v}'`],
  ['json', (k, v) => `{"id": 1, "${k}": "${json(v)}", "x": null}`],
  ['tight json', (k, v) => `{"${k}":"${json(v)}","x":1}`],
  [
    'json in json',
    (k, v) => JSON.stringify({ log: `${JSON.stringify({ [k]: v, x: 1 })}\n`, stream: 'stdout' }),
  ],
  [
    'json in json in json',
    (k, v) => JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ [k]: v }) }) }),
  ],
  ['yaml', (k, v) => `db:\n  host: db\n  ${k}: ${v}\n  port: 5432`],
  ['quoted yaml', (k, v) => `db:\n  ${k}: "${json(v)}"`],
  ['docker env', (k, v) => JSON.stringify({ Env: ['A=b', `${k}=${v}`, 'C=d'] })],
  ['compose list', (k, v) => `    environment:\n      - ${k}=${v}\n      - A=b`],
  ['toml', (k, v) => `[a]\n${k} = "${json(v)}"\nb = 1`],
  ['ini', (k, v) => `[a]\n${k} = ${v}\nb = 1`],
  ['log field', (k, v) => `level=info msg="x" ${k}=${v} took=3ms`],
  ['log with comma', (k, v) => `connected user=bob, ${k}=${v}, host=db`],
  ['log with colon', (k, v) => `2026-11-20 08:12:01 INFO ${k}: ${v}`],
  ['header', (k, v) => `Host: x\r\n${k}: ${v}\r\nAccept: */*\r\n`],
  ['flag', (k, v) => `tool --${k} ${v} --port 80`],
  ['flag with =', (k, v) => `tool --${k}=${v} --port 80`],
  ['python', (k, v) => `{'a': 1, '${k}': '${v}', 'b': None}`],
  ['javascript', (k, v) => `{ a: 1, '${k}': '${v}', b: null }`],
  ['php', (k, v) => `'${k}' => '${v}',`],
  ['query', (k, v) => `GET /a?x=1&${k}=${encodeURIComponent(v)}&y=2 HTTP/1.1`],
  ['xml', (k, v) => `<a><${k}>${v}</${k}></a>`],
  ['name and value', (k, v) => JSON.stringify([{ name: k, value: v }])],
  ['kubernetes env', (k, v) => `  - name: ${k}\n    value: ${v}\n  - name: A`],
  ['terraform', (k, v) => `  + ${k} = "${v}"\n  + port = 5432`],
  ['stack trace', (k, v) => `Error: connect failed ${k}=${v}\n    at f (/a.js:1:2)`],
  ['parentheses', (k, v) => `failed (${k}=${v})`],
  ['properties', (k, v) => `app.${k}=${v}\napp.name=crm`],
]

/** Complete notations: the secret is the second element. */
const STRUCTURES: readonly (readonly [name: string, make: (r: Random) => readonly [string, ...string[]]])[] =
  [
    [
      'url',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [
          `${r.pick(['postgres', 'mysql', 'redis', 'amqps', 'mongodb+srv', 'https', 'smtp', 'ldap', 'ftp'])}://app:${p}@db.internal:5432/x`,
          p,
        ]
      },
    ],
    [
      'url encoded',
      (r) => {
        const p = encodeURIComponent(password(r))
        return [`connect to "postgres://app:${p}@db/x" failed`, p]
      },
    ],
    [
      'url user only empty',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`redis://:${p}@127.0.0.1:6379/0`, p]
      },
    ],
    [
      'basic header',
      (r) => {
        const p = Buffer.from(`bob:${password(r)}`).toString('base64')
        return [`Authorization: Basic ${p}`, p]
      },
    ],
    [
      'bearer header',
      (r) => {
        const p = r.chars(ALNUM, 40)
        return [`{"authorization":"Bearer ${p}"}`, p]
      },
    ],
    [
      'jdbc',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`jdbc:mysql://db/x?user=a&password=${p}&useSSL=true`, p]
      },
    ],
    [
      'mssql',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`Server=db;User Id=sa;Password=${p};Encrypt=true`, p]
      },
    ],
    [
      'libpq',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`host=db user=a password=${p} dbname=x`, p]
      },
    ],
    [
      'go dsn',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`app:${p}@tcp(db:3306)/x`, p]
      },
    ],
    [
      'pgpass',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`db:5432:crm:app:${p}`, p]
      },
    ],
    [
      'netrc',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`machine x.io login bob password ${p}`, p]
      },
    ],
    [
      'mysql -p',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`mysql -h db -u root -p${p} crm`, p]
      },
    ],
    [
      'redis-cli -a',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`redis-cli -h r -a ${p} info`, p]
      },
    ],
    [
      'docker login',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`docker login -u bob -p ${p} r.io`, p]
      },
    ],
    [
      'curl -u',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [`curl -sS -u bob:${p} https://x.io`, p]
      },
    ],
    [
      'sql',
      (r) => {
        const p = r.chars(ALNUM, 16)
        return [r.pick([`ALTER USER app WITH PASSWORD '${p}';`, `CREATE USER a IDENTIFIED BY '${p}'`]), p]
      },
    ],
    [
      'cookie',
      (r) => {
        const p = r.chars(ALNUM, 32)
        return [`Set-Cookie: session=${p}; Path=/; HttpOnly`, p]
      },
    ],
    [
      'otpauth',
      (r) => {
        const p = r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32)
        return [`otpauth://totp/x:bob?secret=${p}&issuer=x`, p]
      },
    ],
    [
      'sas',
      (r) => {
        const p = encodeURIComponent(base64(r, 32))
        return [`https://a.blob.core.windows.net/c?sv=2024-11-04&sp=r&sig=${p}`, p]
      },
    ],
    [
      'presigned',
      (r) => {
        const p = r.chars(HEX, 64)
        return [`https://b.s3.amazonaws.com/k?X-Amz-Expires=60&X-Amz-Signature=${p}`, p]
      },
    ],
    [
      'account key',
      (r) => {
        const p = base64(r, 64)
        return [`AccountName=a;AccountKey=${p};EndpointSuffix=x`, p]
      },
    ],
    [
      'docker auths',
      (r) => {
        const p = Buffer.from(`bob:${r.chars(ALNUM, 16)}`).toString('base64')
        return [`{"auths":{"r.io":{"auth":"${p}"}}}`, p]
      },
    ],
    [
      'kubernetes yaml',
      (r) => {
        const p = base64(r, 16)
        return [
          `apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n  ${r.chars(LOWER, 6)}: ${p}\n`,
          p,
        ]
      },
    ],
    [
      'kubernetes json',
      (r) => {
        const p = base64(r, 16)
        return [`{"apiVersion":"v1","data":{"${r.chars(LOWER, 6)}":"${p}"},"kind":"Secret"}`, p]
      },
    ],
    [
      'kubeconfig',
      (r) => {
        const p = Buffer.from(pem(r)).toString('base64')
        return [`    client-key-data: ${p}\n    x: y`, p]
      },
    ],
    [
      'kubeadm',
      (r) => {
        const p = `${r.chars(LOWER, 6)}.${r.chars(LOWER, 16)}`
        return [`kubeadm join 10.0.0.1:6443 --token ${p} --discovery-token-ca-cert-hash sha256:ab`, p]
      },
    ],
    [
      'wireguard',
      (r) => {
        const p = base64(r, 32)
        return [`[Interface]\nPrivateKey = ${p}\nAddress = 10.0.0.1/24`, p]
      },
    ],
    [
      'unseal key',
      (r) => {
        const p = base64(r, 32)
        return [`Unseal Key 3: ${p}`, p]
      },
    ],
    [
      'npmrc',
      (r) => {
        const p = uuid(r)
        return [`//r.io/:_authToken=${p}`, p]
      },
    ],
    [
      'psql record',
      (r) => {
        const p = r.chars(ALNUM, 14)
        return [`-[ RECORD 1 ]--\nid       | 1\npassword | ${p}\n`, p]
      },
    ],
    [
      'psql table',
      (r) => {
        const p = r.chars(ALNUM, 14)
        return [` id | api_key\n----+----------------\n  1 | ${p}\n(1 row)`, p]
      },
    ],
  ]

/** One sample per token and context, per key and notation, per structure. */
export function positives(seed: number): Sample[] {
  const r = random(seed)
  const out: Sample[] = []
  for (const [kind, make] of Object.entries(TOKENS)) {
    for (const [place, wrap, oneLine] of AROUND) {
      const token = make(r)
      if ((oneLine && token.includes('\n')) || (place.startsWith('split') && token.startsWith('https')))
        continue
      const text = wrap(token, r)
      const shown = [
        token,
        json(token),
        json(json(token)),
        JSON.stringify(json(json(token))).slice(1, -1),
      ].find((form) => text.includes(form))
      out.push({ kind: `${kind} / ${place}`, text, secrets: [secretPart(kind, shown ?? text.slice(6, -5))] })
    }
  }
  for (const [names, make] of KEYED)
    for (const [place, wrap] of FIELDS) out.push(field(r, names, make, place, wrap))
  for (const [kind, make] of STRUCTURES) {
    const [text, ...secrets] = make(r)
    out.push({ kind, text, secrets })
  }
  return out
}

/** A webhook's secret is its path: the host may stay. */
function secretPart(kind: string, token: string): string {
  return /webhook$|^teams$/.test(kind) && token.startsWith('https')
    ? token.replace(/^https:\/\/[^/]*\/(?:services\/|api\/webhooks\/|webhookb2\/)/, '')
    : token
}

function field(r: Random, names: string, make: (r: Random) => string, place: string, wrap: Field[1]): Sample {
  const key = r.pick(names.split(' '))
  const value = make(r)
  const text = wrap(key, value)
  const shown = [value, encodeURIComponent(value)].find((form) => text.includes(form)) ?? value
  return { kind: `${key} / ${place}`, text, secrets: [shown] }
}

/** Identifiers of operations, in the notations that secrets come in, under names that are not secret. */
export function negatives(seed: number): string[] {
  const r = random(seed)
  const values: readonly ((r: Random) => string)[] = [
    (r) => `sha256:${r.chars(HEX, 64)}`,
    (r) => r.chars(HEX, 40),
    (r) => r.chars(HEX, 64),
    (r) => r.chars(HEX, 12),
    uuid,
    (r) => r.chars('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26),
    (r) => `sha512-${base64(r, 64)}`,
    (r) => `h1:${base64(r, 32)}`,
    (r) => `W/"${r.chars(HEX, 32)}"`,
    (r) => `00-${r.chars(HEX, 32)}-${r.chars(HEX, 16)}-01`,
    (r) => `SHA256:${base64(r, 32).replace('=', '')}`,
    (r) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${base64(r, 32).replace('=', '')} a@b`,
    (r) => `${r.int(9)}.${r.int(20)}.${r.int(20)}-rc.${r.int(9)}`,
    (r) => `10.${r.int(255)}.${r.int(255)}.${r.int(255)}:${1024 + r.int(60_000)}`,
    (r) => base64(r, 48 + r.int(60)),
    (r) => `arn:aws:iam::${r.chars('0123456789', 12)}:role/${r.chars(LOWER, 8)}`,
    (r) => `registry.io/app/${r.chars(LOWER, 6)}:1.2@sha256:${r.chars(HEX, 64)}`,
    (r) => `2026-11-20T08:12:01.${r.chars('0123456789', 9)}Z`,
  ]
  const names = [
    'id',
    'digest',
    'commit',
    'traceId',
    'imageId',
    'checksum',
    'etag',
    'resourceVersion',
    'PASSWORD_FILE',
    'TOKEN_TTL',
    'secretName',
    'key_id',
    'publicKey',
    'nonce',
    'cursor',
    'password_policy',
    'token_count',
    'SECRET_ARN',
  ]
  const plain = FIELDS.map(([, wrap]) => wrap)
  return values.flatMap((make) => [
    ...plain.map((wrap) => wrap(r.pick(names), make(r))),
    `pulled ${make(r)} in 3 s`,
    make(r),
  ])
}
