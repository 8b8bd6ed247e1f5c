import { expect, test } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { entriesOf, entryDifferences } from '../../../src/policy/trust/entries.ts'
import { untrusted as differences, type Present, signConfig } from '../../../src/policy/trust/record.ts'
import { aKey } from '../approvals/a-plan.ts'

const untrusted = (...of: Parameters<typeof differences>) => differences(...of).map(({ says }) => says)
const anna = aKey('anna')
const bert = aKey('bert', ['security'])
const keys = new Map([anna, bert].map(({ trusted }) => [trusted.name, trusted]))
const sections = (over: object = {}) => ({
  actors: { op: { role: 'viewer', names: ['Op'], token: new Secret('harbour-of-plums') } },
  policy: { mode: 'supervised', rules: [] },
  deployments: {},
  ...over,
})
const present = (over: object = {}): Present => ({ config: '/srv/operator.yaml', sections: sections(over) })
const signed = (key = anna, by = 'anna', what = present()) =>
  signConfig(what, { by, at: '2026-11-21T03:00:00Z', salt: '0'.repeat(32), key: key.privateKey })

test('trusts what was signed, and anything while nobody is trusted', () => {
  expect(untrusted(signed(), present(), keys)).toEqual([])
  expect(untrusted(undefined, present(), new Map())).toEqual([])
  expect(untrusted(undefined, present(), keys)).toEqual(['Nobody has signed it yet.'])
})

test('says each difference in words, and of a secret only that it is another', () => {
  const actors = { op: { role: 'manager', token: new Secret('another-harbour') }, eve: { role: 'reviewer' } }
  const found = untrusted(signed(), present({ actors, deployments: { web: { argv: ['sh', '-c'] } } }), keys)
  expect(found).toEqual([
    'actors.eve.role is new: "reviewer".',
    'actors.op.names.0 is gone; it was "Op".',
    'actors.op.role is "manager"; it was "viewer".',
    'actors.op.token has another secret value.',
    'deployments is gone; it was {}.',
    'deployments.web.argv.0 is new: "sh".',
    'deployments.web.argv.1 is new: "-c".',
  ])
  expect(JSON.stringify([found, signed()])).not.toMatch(/harbour/)
})

test('names the path of each difference, and none where nothing was signed', () => {
  const found = differences(signed(), present({ policy: { mode: 'autonomous', rules: [] } }), keys)
  expect(found.map(({ path }) => path)).toEqual(['policy.mode'])
  expect(differences(undefined, present(), keys)).toMatchObject([{ path: '' }])
})

test('a secret that became a literal, or the other way round, is a difference', () => {
  const literal = { op: { role: 'viewer', names: ['Op'], token: 'harbour-of-plums' } }
  expect(untrusted(signed(), present({ actors: literal }), keys)).toEqual([
    'actors.op.token is "harbour-of-plums"; it was a secret.',
  ])
})

const good = signed()
const stolen = aKey('anna')
test.each([
  ['a forged signature', { ...good, proof: `${good.proof.slice(0, -4)}AAAA` }],
  [
    'an entry that was written over',
    { ...good, entries: { ...good.entries, 'actors.op.role': '"manager"' } },
  ],
  ['the signature of a stranger of that name', signed(stolen)],
  ['the name of another key', { ...good, by: 'bert' }],
  ['a key that does not answer as a human', signed(bert, 'bert')],
  ['a key that is not trusted', signed(anna, 'carl')],
  [
    'the signed form of another configuration',
    signed(anna, 'anna', { ...present(), config: '/tmp/operator.yaml' }),
  ],
  ['something else', { version: 1 }],
])('%s trusts nothing', (_what, record) => {
  expect(untrusted(record, present(), keys)).toEqual([expect.stringContaining('no valid signature')])
})

test('every value has a path, also the empty ones, and what is undefined has none', () => {
  const entries = entriesOf({ a: { b: [], c: null, d: undefined }, e: [{ f: 1 }] }, () => 'x')
  expect(entries).toEqual({ 'a.b': '[]', 'a.c': 'null', 'e.0.f': '1' })
  expect(entryDifferences(entries, entries)).toEqual([])
})
