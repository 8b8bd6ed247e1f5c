import { describe, expect, test } from 'vitest'
import {
  makeKey,
  parseTrustedKey,
  parseWrappedKey,
  publicKeyOf,
  type TrustedKey,
  unvouched,
  unwrapKey,
  vouchFor,
} from '../../../src/policy/approvals/keys.ts'
import { isSignedBy } from '../../../src/policy/approvals/review.ts'
import { aKey, aPlan, signed } from './a-plan.ts'

type Key = ReturnType<typeof aKey>

const PASSPHRASE = 'seven quiet plum harbours'
const made = makeKey({ name: 'anna', as: ['human'], created: '2026-11-21T03:00:00Z' }, PASSPHRASE)

test('a key opens with its passphrase, and signs what its public half proves', async () => {
  const { trusted, wrapped } = await made
  const key = await unwrapKey(wrapped, PASSPHRASE)
  expect(isSignedBy(signed(aPlan(), key), publicKeyOf(trusted))).toBe(true)
  expect(parseTrustedKey(JSON.parse(JSON.stringify(trusted)))).toEqual(trusted)
  expect(parseWrappedKey(JSON.parse(JSON.stringify(wrapped)))).toEqual(wrapped)
})

test('nothing of the private key stands in what is stored', async () => {
  const { trusted, wrapped } = await made
  const { d = 'no key' } = (await unwrapKey(wrapped, PASSPHRASE)).export({ format: 'jwk' })
  expect(JSON.stringify([trusted, wrapped])).not.toContain(d)
})

test('a wrong passphrase opens nothing, and neither does a file that was changed or renamed', async () => {
  const { wrapped } = await made
  const flipped = wrapped.data.startsWith('A') ? `B${wrapped.data.slice(1)}` : `A${wrapped.data.slice(1)}`
  const attempts = [
    unwrapKey(wrapped, 'seven quiet plum harbors'),
    unwrapKey({ ...wrapped, data: flipped }, PASSPHRASE),
    unwrapKey({ ...wrapped, name: 'bert' }, PASSPHRASE),
    unwrapKey({ ...wrapped, tag: wrapped.tag.slice(0, 6) }, PASSPHRASE),
  ]
  for (const attempt of await Promise.allSettled(attempts))
    expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'denied', applied: 'no' } })
})

test('a passphrase that can be guessed makes no key', async () => {
  await expect(makeKey({ name: 'a', as: ['human'], created: '' }, 'hunter2')).rejects.toMatchObject({
    code: 'invalid_input',
  })
})

describe('vouching', () => {
  const [anna, bert, carl, eve] = ['anna', 'bert', 'carl', 'eve'].map((name) => aKey(name)) as [
    Key,
    Key,
    Key,
    Key,
  ]
  const names = (keys: readonly TrustedKey[]) => unvouched(keys).map(({ name }) => name)

  test('reaches from the first key to all that it, or they, signed', () => {
    const second = vouchFor(bert.trusted, 'anna', anna.privateKey)
    const third = vouchFor(carl.trusted, 'bert', bert.privateKey)
    expect(names([])).toEqual([])
    expect(names([anna.trusted])).toEqual([])
    expect(names([third, anna.trusted, second])).toEqual([])
    expect(names([third, anna.trusted])).toEqual(['carl'])
  })

  test('is not had by a planted key, its own signature, a stranger’s, or one that was moved', () => {
    const second = vouchFor(bert.trusted, 'anna', anna.privateKey)
    expect(names([anna.trusted, eve.trusted])).toEqual(['anna', 'eve'])
    expect(names([anna.trusted, vouchFor(eve.trusted, 'eve', eve.privateKey)])).toEqual(['eve'])
    expect(names([anna.trusted, vouchFor(eve.trusted, 'anna', eve.privateKey)])).toEqual(['eve'])
    expect(names([anna.trusted, { ...eve.trusted, vouched: second.vouched! }])).toEqual(['eve'])
    expect(names([anna.trusted, { ...second, public: eve.trusted.public }])).toEqual(['bert'])
    const plain = aKey('sec', ['security'])
    const vouched = vouchFor(plain.trusted, 'anna', anna.privateKey)
    expect(names([anna.trusted, vouched, vouchFor(eve.trusted, 'sec', plain.privateKey)])).toEqual(['eve'])
    expect(names([anna.trusted, { ...vouched, as: ['human'] }])).toEqual(['sec'])
  })
})

test('a cheaper wrapping than ours is not read', async () => {
  const { wrapped } = await made
  expect(parseWrappedKey({ ...wrapped, kdf: 'scrypt-2-1-1' })).toBeUndefined()
  expect(parseTrustedKey({ ...(await made).trusted, as: ['root'] })).toBeUndefined()
})
