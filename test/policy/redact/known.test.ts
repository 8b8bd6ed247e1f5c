import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { base64, password, random } from './random.ts'

const json = (text: string) => JSON.stringify(text).slice(1, -1)
const b64 = (text: string) => Buffer.from(text).toString('base64')
const wrapped = (text: string, columns: number, end: string) =>
  text.match(new RegExp(`.{1,${columns}}`, 'g'))?.join(end) ?? ''
const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
const unicode = (text: string) =>
  [...text]
    .map((c) => (/[<>&'"]/.test(c) ? `\\u00${c.charCodeAt(0).toString(16).toUpperCase()}` : json(c)))
    .join('')
const xml = (apostrophe: string) => (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe)

/** How a value is written, and what of it must not be found in the output. */
const ENCODINGS: Readonly<Record<string, (value: string) => string>> = {
  raw: (v) => v,
  json,
  'json twice': (v) => json(json(v)),
  'json three times': (v) => json(json(json(v))),
  'json with escaped slashes': (v) => json(v).replaceAll('/', '\\/'),
  'json for html': unicode,
  'json for html twice': (v) => json(unicode(v)),
  percent: encodeURIComponent,
  'percent, strict': strict,
  'percent, lower case': (v) => strict(v).replace(/%../g, (c) => c.toLowerCase()),
  'percent twice': (v) => encodeURIComponent(encodeURIComponent(v)),
  form: (v) => new URLSearchParams({ v }).toString().slice(2),
  base64: b64,
  'base64 without padding': (v) => b64(v).replace(/=+$/, ''),
  base64url: (v) => Buffer.from(v).toString('base64url'),
  'base64 with a newline': (v) => b64(`${v}\n`),
  'base64 behind one byte': (v) => b64(`:${v}`),
  'base64 behind two bytes': (v) => b64(`a:${v}`),
  'base64 in the middle': (v) => b64(`{"user":"bob","value":"${v}","x":1}`),
  'base64url in the middle': (v) => Buffer.from(`??>${v}<??`).toString('base64url'),
  'base64 wrapped at 76': (v) => wrapped(b64(`${'x'.repeat(50)}${v}${'y'.repeat(90)}`), 76, '\n'),
  'base64 wrapped at 64 with CRLF': (v) => wrapped(b64(`${'x'.repeat(40)}${v}${'y'.repeat(90)}`), 64, '\r\n'),
  'base64 wrapped and escaped': (v) => wrapped(b64(`${'x'.repeat(50)}${v}${'y'.repeat(90)}`), 76, '\\n'),
  'base64 of utf-16': (v) => Buffer.from(v, 'utf16le').toString('base64'),
  'base64 twice': (v) => b64(b64(v)),
  'base64 percent-encoded': (v) => encodeURIComponent(b64(v)),
  'a Basic header': (v) => `Basic ${b64(`bob:${v}`)}`,
  hex: (v) => Buffer.from(v).toString('hex'),
  HEX: (v) => Buffer.from(v).toString('hex').toUpperCase(),
  'hex with colons': (v) =>
    Buffer.from(v)
      .toString('hex')
      .replace(/..(?!$)/g, '$&:'),
  'escapes of code points': (v) => [...v].map((c) => `\\u{${c.codePointAt(0)?.toString(16)}}`).join(''),
  'hex escapes': (v) => Buffer.from(v).toString('hex').replace(/../g, '\\x$&'),
  xml: xml('&apos;'),
  'xml, numeric': xml('&#39;'),
  html: xml('&#x27;'),
  shell: (v) => v.replaceAll("'", "'\\''"),
  'shell, double quotes': (v) => v.replace(/[\\"$`]/g, '\\$&'),
  sql: (v) => v.replaceAll("'", "''"),
  csv: (v) => v.replaceAll('"', '""'),
  'base64 without its first byte': (v) => Buffer.from(v).subarray(1).toString('base64'),
  'base64 without its first two bytes': (v) => Buffer.from(v).subarray(2).toString('base64'),
  'base64 wrapped at 20': (v) => wrapped(b64(`${'x'.repeat(9)}${v}${'y'.repeat(30)}`), 20, '\n'),
  'base64 wrapped at 37 and escaped': (v) =>
    wrapped(b64(`${'x'.repeat(20)}${v}${'y'.repeat(30)}`), 37, '\\n'),
  'only double quotes escaped': (v) => v.replaceAll('"', '\\"'),
  'percent but for slashes': (v) => strict(v).replaceAll('%2F', '/'),
  'percent of a path': (v) => encodeURIComponent(v).replace(/%(?:24|26|2B|3A|3D|40)/g, decodeURIComponent),
  'percent of userinfo': (v) => encodeURIComponent(v).replace(/%(?:24|26|2B|2C|3B|3D)/g, decodeURIComponent),
  'percent in mixed case': (v) => strict(v).replace(/%[0-9A-F]{2}/, (c) => c.toLowerCase()),
  properties: (v) =>
    v.replace(/[\\:=#!]/g, '\\$&').replace(/[\u0080-\uffff]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
  PowerShell: (v) => v.replace(/[`"$]/g, '`$&'),
  'Python bytes': (v) =>
    json(v).replace(/[\u0080-\uffff]/g, (c) => Buffer.from(c).toString('hex').replace(/../g, '\\x$&')),
  'octal escapes': (v) =>
    json(v).replace(/[\u0080-\uffff]/g, (c) => [...Buffer.from(c)].map((b) => `\\${b.toString(8)}`).join('')),
  'xml with a bare >': (v) => v.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  'xml, every character': (v) => [...v].map((c) => `&#${c.codePointAt(0)};`).join(''),
  'a list of bytes': (v) => [...Buffer.from(v)].join(','),
  'a dump': (v) =>
    Buffer.from(v)
      .toString('hex')
      .match(/.{1,4}/g)
      ?.join(' ') ?? '',
  'split by colours': (v) => `${v.slice(0, 4)}\u001b[1;31m${v.slice(4)}\u001b[0m`,
  'split by written colours': (v) => `${v.slice(0, 4)}\\u001b[31m${v.slice(4)}`,
  'split by zero width': (v) => [...v].join('\u200b'),
  'split by NUL': (v) => [...v].join('\u0000'),
  'in a hyperlink': (v) => `\u001b]8;;https://x.io/${v}\u0007text\u001b]8;;\u0007`,
}

const VALUES = [
  'Tr0ub4dor&3',
  `it's a "quoted" one`,
  'a/b+c=d?e#f%g',
  'ünïcödé wörds',
  '<tag attr="x">&amp;',
  'back\\slash\\here',
  '$HOME`whoami`$(id)',
  'correct horse battery staple',
  ...Array.from({ length: 20 }, (_, seed) => password(random(seed))),
  ...Array.from({ length: 8 }, (_, seed) => base64(random(seed + 50), 18)),
]

describe('known values', () => {
  test.each(Object.entries(ENCODINGS))('are gone as %s', (_, encode) => {
    const redactor = createRedactor({ known: VALUES.map((value) => ({ value, source: 'test' })) })
    for (const value of VALUES) {
      const written = encode(value)
      const output = redactor.text(`left ${written} right`)
      expect(output, `${value} as ${written}`).toMatch(/^left .*\[redacted:known\].* right$/s)
      for (const part of pieces(written)) expect(output, `${value} as ${written}`).not.toContain(part)
    }
  })

  test('never survive between any two texts', () => {
    const value = 'Zq7&pL/2"x\'9w'
    const redactor = createRedactor({ known: [{ value, source: 'test' }] })
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(...Object.values(ENCODINGS)),
        (left, right, encode) => {
          const written = encode(value)
          const output = redactor.text(left + written + right)
          for (const part of pieces(written))
            expect(output.includes(part) && !left.includes(part) && !right.includes(part)).toBe(false)
        },
      ),
      { numRuns: 2_000, seed: 3 },
    )
  })

  test('beat what the rules would spare', () => {
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const redactor = createRedactor({ known: [{ value: uuid, source: 'test' }] })
    expect(redactor.text(`traceId=${uuid} image@sha256:${uuid}`)).not.toContain(uuid)
  })

  test('of several lines are gone line by line', () => {
    const value = 'first line of it\nsecond line of it\nthird'
    const redactor = createRedactor({ known: [{ value, source: 'test' }] })
    expect(redactor.text('> first line of it\r\n> second line of it')).toBe(
      '> [redacted:known]\r\n> [redacted:known]',
    )
  })

  test('that are connection strings teach their passwords, as written and decoded', () => {
    const redactor = createRedactor({
      known: [
        { value: 'postgres://app:p%40ss%2Fw0rd1@db/crm', source: 'DATABASE_URL' },
        { value: 'Server=db;Password=other-Pa55;Encrypt=true', source: 'MSSQL' },
      ],
    })
    expect(redactor.text('a p%40ss%2Fw0rd1 b p@ss/w0rd1 c other-Pa55 d')).toBe(
      'a [redacted:known] b [redacted:known] c [redacted:known] d',
    )
  })

  test('that are connection strings are gone whole in every encoding, however short their passwords', () => {
    const value = 'redis://app:pw1234@cache.internal:6379/0'
    const redactor = createRedactor({ known: [{ value, source: 'REDIS_URL' }] })
    for (const encode of Object.values(ENCODINGS))
      expect(redactor.text(`left ${encode(value)} right`)).toMatch(/^left .*\[redacted:known\].* right$/s)
    expect(redactor.text('pw1234')).toBe('pw1234')
  })

  test('in quotes are known without them, and in the sections a shell splits them into', () => {
    const redactor = createRedactor({
      known: [
        { value: '"quoted-Pa55"', source: 'A' },
        { value: 'first-Half7&second-Half8', source: 'B' },
      ],
    })
    expect(redactor.text("a quoted-Pa55 b 'second-Half8' c")).toBe(
      "a [redacted:known] b '[redacted:known]' c",
    )
  })

  test('that end a line leave the next one alone', () => {
    const redactor = createRedactor({ known: [{ value: 'correct horse battery', source: 'A' }] })
    expect(redactor.text(`key ${b64('correct horse battery')}\nStarting now`)).toBe(
      'key [redacted:known]\nStarting now',
    )
  })

  test('that would blind the reader are refused by source, never by value', () => {
    const redactor = createRedactor()
    const refused = redactor.learn([
      { value: 'short', source: '.env:A' },
      { value: 'postgres', source: '.env:B' },
      { value: 'redacted', source: '.env:C' },
      { value: '${DB_PASSWORD}', source: '.env:D' },
      { value: 'goodSecret1', source: '.env:E' },
    ])
    expect(refused.map(({ source }) => source)).toEqual(['.env:A', '.env:B', '.env:C', '.env:D'])
    expect(JSON.stringify(refused)).not.toMatch(/short"|DB_PASSWORD\}/)
    expect(redactor.text('short postgres redacted goodSecret1')).toBe(
      'short postgres redacted [redacted:known]',
    )
  })

  test('learned later are gone from then on', () => {
    const redactor = createRedactor()
    expect(redactor.text('value opensesame42')).toBe('value opensesame42')
    redactor.learn([{ value: 'opensesame42', source: 'test' }])
    expect(redactor.text('value opensesame42')).toBe('value [redacted:known]')
  })
})

/** Runs of the written value that are long enough to be recognised. */
function pieces(written: string): string[] {
  return written
    .split(/[^\x20-\x7e]+|\\u001b|\[1;31m|https:\/\/x\.io\/|\]8;;|text|Basic /)
    .filter((part) => part.length > 5)
}
