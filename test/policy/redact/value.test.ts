import { describe, expect, test } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { pem, random } from './random.ts'

const KNOWN = 'kn0wn-Value/42'
const redactor = createRedactor({ known: [{ value: KNOWN, source: 'test' }] })
const value = <T>(input: T) => redactor.value(input) as never

describe('structures', () => {
  test('are copied with secrets under secret names masked, whatever their type', () => {
    const input = {
      user: 'bob',
      password: 'hunter2',
      pin: 4821,
      nested: { apiKey: 'abc', db: { PASSWORD: 12345678 } },
      on: true,
      none: null,
    }
    const before = structuredClone(input)
    expect(value(input)).toEqual({
      user: 'bob',
      password: '[redacted:password]',
      pin: '[redacted:pin]',
      nested: { apiKey: '[redacted:key]', db: { PASSWORD: '[redacted:password]' } },
      on: true,
      none: null,
    })
    expect(input).toEqual(before)
  })

  test('keep what operations need: ids, digests, ports, counts, names of files', () => {
    const input = {
      Id: 'ab'.repeat(32),
      Image: `sha256:${'cd'.repeat(32)}`,
      Ports: [{ PrivatePort: 5432, PublicPort: 5432 }],
      tokens: 1523,
      max_tokens: 4096,
      password: null,
      token: true,
      PASSWORD_FILE: '/run/secrets/pw',
      Env: ['PATH=/usr/bin', 'PGDATA=/var/lib/pg'],
      usage: { total_tokens: 12 },
    }
    expect(value(input)).toEqual(input)
  })

  test('mask known values in values and in keys', () => {
    expect(value({ [KNOWN]: [`x ${KNOWN} y`] })).toEqual({ '[redacted:known]': ['x [redacted:known] y'] })
  })

  test('mask elements of arrays, environments, arguments, and pairs of name and value', () => {
    expect(value({ Env: ['A=b', 'DB_PASSWORD=hunter2 with spaces'] })).toEqual({
      Env: ['A=b', 'DB_PASSWORD=[redacted:password]'],
    })
    expect(value(['node', '--token', 'abc123', '--port', '80'])).toEqual([
      'node',
      '--token',
      '[redacted:token]',
      '--port',
      '80',
    ])
    expect(value([{ name: 'API_KEY', value: 'abc' }])).toEqual([{ name: 'API_KEY', value: '[redacted:key]' }])
    expect(value({ passwords: ['one1', 'two2'] })).toEqual({
      passwords: ['[redacted:password]', '[redacted:password]'],
    })
    expect(value(['mysql', '-u', 'root', '-phunter2', 'crm'])).not.toContain('-phunter2')
  })

  test('mask everything in the data of a Kubernetes Secret', () => {
    expect(
      value({ kind: 'Secret', data: { anything: 'aGk=', more: 'eW8=' }, metadata: { name: 'x' } }),
    ).toEqual({
      kind: 'Secret',
      data: { anything: '[redacted:kubernetes-secret]', more: '[redacted:kubernetes-secret]' },
      metadata: { name: 'x' },
    })
  })

  test('mask a secret that is split over elements', () => {
    const lines = pem(random(4)).split('\n')
    const out = JSON.stringify(redactor.value({ lines }))
    for (const line of lines.slice(1, -1)) expect(out).not.toContain(line)
  })

  test('mask headers and cookies part by part', () => {
    expect(
      value({
        headers: {
          authorization: 'Bearer abc.def-123',
          cookie: 'theme=dark; sid=abcdef123456',
          accept: '*/*',
        },
      }),
    ).toEqual({
      headers: {
        authorization: 'Bearer [redacted:authorization]',
        cookie: 'theme=dark; sid=[redacted:cookie]',
        accept: '*/*',
      },
    })
  })

  test('of errors lose their secrets in every part', () => {
    const cause = Object.assign(new Error(`cause password=hunter22`), {
      stdout: `token=${'a1'.repeat(12)}`,
      spawnargs: ['--password', 'hunter23'],
      config: { headers: { Authorization: 'Bearer abc123def456' } },
    })
    const error = new AggregateError([new Error(KNOWN)], `failed at postgres://u:hunter24@h/d`, { cause })
    const copy = redactor.value(error)
    expect(copy).toBeInstanceOf(AggregateError)
    const all = [
      copy.message,
      copy.stack,
      ...copy.errors.flatMap((e: Error) => [e.message, e.stack]),
      JSON.stringify([copy.cause, (copy.cause as Error).message, (copy.cause as Error).stack]),
    ].join('\n')
    for (const leak of ['hunter2', 'a1a1', 'abc123def456', KNOWN]) expect(all).not.toContain(leak)
    expect(copy.message).toBe('failed at postgres://u:[redacted:url-password]@h/d')
    expect(error.message).toContain('hunter24')
  })

  test('with secrets of the secret type, bytes, maps, sets and their own JSON lose them', () => {
    expect(value(new Secret('x'))).toBe('[redacted:secret]')
    expect(value(Buffer.from('password=hunter2'))).toBe('password=[redacted:password]')
    expect(value(new Uint8Array([0, 255, 1]))).toBe('[binary: 3 bytes]')
    expect(value(new Map([['password', 'hunter2']]))).toEqual(new Map([['password', '[redacted:password]']]))
    expect(value(new Set([KNOWN]))).toEqual(new Set(['[redacted:known]']))
    expect(value({ toJSON: () => ({ password: 'hunter2' }) })).toEqual({ password: '[redacted:password]' })
    expect(
      value({
        toJSON() {
          throw new Error('no')
        },
      }),
    ).toBe('[unreadable]')
    expect(
      value({
        get broken() {
          throw new Error('no')
        },
      }),
    ).toEqual({ broken: '[unreadable]' })
  })

  test('of bytes and objects under secret names lose every string but references', () => {
    expect(value({ password: Buffer.from('hunter2') })).toEqual({ password: '[redacted:password]' })
    expect(value({ password: JSON.parse(JSON.stringify(Buffer.from('hunter2'))) })).toEqual({
      password: '[redacted:password]',
    })
    expect(
      value({ password: { current: 'one1', old: 'two2' }, secret: { a: 'x9z', b: { c: 'y8w' } } }),
    ).toEqual({
      password: { current: '[redacted:password]', old: '[redacted:password]' },
      secret: { a: '[redacted:secret]', b: { c: '[redacted:secret]' } },
    })
    const references = {
      secretKeyRef: { name: 'db', key: 'password' },
      secret: { secretName: 'db-creds', defaultMode: 420 },
      password: { valueFrom: { secretKeyRef: { name: 'db', key: 'pw' } } },
      token: { type: 'string', pattern: '^[a-z]+$', default: 'x' },
    }
    expect(value(references)).toEqual(references)
  })

  test('that write themselves as JSON do not bring back what their copies lost', () => {
    class Failure extends Error {
      toJSON() {
        return { detail: 'password=hunter2' }
      }
    }
    expect(JSON.stringify(redactor.value(new Failure('x')))).not.toContain('hunter2')
  })

  test('that are cyclic, deep or huge are bounded', () => {
    const cycle: Record<string, unknown> = { name: 'x' }
    cycle['self'] = cycle
    expect(value(cycle)).toEqual({ name: 'x', self: '[circular]' })
    let deep: unknown = 'x'
    for (let level = 0; level < 10_000; level++) deep = { deep }
    expect(JSON.stringify(redactor.value(deep))).toContain('[too deep]')
    expect(() => redactor.value(Array.from({ length: 600_000 }, () => 1))).toThrow(
      expect.objectContaining({ code: 'redaction_failed' }),
    )
    expect(Object.keys(redactor.value(JSON.parse('{"__proto__": {"password": "hunter2"}}')))).toEqual([
      '__proto__',
    ])
  })

  test('say by their columns, their marks or their command what is secret', () => {
    expect(
      value({
        columns: ['user', 'password'],
        rows: [
          ['bob', 'hunter2'],
          ['eve', 'x'],
        ],
      }),
    ).toEqual({
      columns: ['user', 'password'],
      rows: [
        ['bob', '[redacted:password]'],
        ['eve', '[redacted:password]'],
      ],
    })
    expect(
      value({ fields: [{ name: 'id' }, { name: 'api_key' }], rows: [[1, 'abc123xyz']], rowCount: 1 }),
    ).toEqual({
      fields: [{ name: 'id' }, { name: 'api_key' }],
      rows: [[1, '[redacted:key]']],
      rowCount: 1,
    })
    expect(value({ conn: { sensitive: true, type: 'string', value: 'some words' } })).toEqual({
      conn: { sensitive: true, type: 'string', value: '[redacted:secret]' },
    })
    expect(value(['CMD', 'mysqladmin', 'ping', '-uroot', '-p', 'Kj7xQ2mRt9Lw'])).not.toContain('Kj7xQ2mRt9Lw')
    const harmless = {
      ports: [80, 443],
      columns: ['id', 'name'],
      rows: [[1, 'bob']],
      cmd: ['mysqladmin', '-p', 'ping'],
    }
    expect(value(harmless)).toEqual(harmless)
  })

  test('hold a known value as a list of its bytes', () => {
    expect(JSON.stringify(value({ d: [...Buffer.from(KNOWN)] }))).toBe('{"d":"[redacted:known]"}')
    expect(value({ d: [...Buffer.from('nothing here')] })).toEqual({ d: [...Buffer.from('nothing here')] })
  })

  test('redacted twice are the same', () => {
    const once = redactor.value({ password: 'hunter2', list: ['--token', 'abc'], text: `a ${KNOWN}` })
    expect(redactor.value(once)).toEqual(once)
  })
})
