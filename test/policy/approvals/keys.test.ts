import { expect, test } from 'vitest'
import {
  makeKey,
  parseTrustedKey,
  parseWrappedKey,
  publicKeyOf,
  unwrapKey,
} from '../../../src/policy/approvals/keys.ts'
import { isSignedBy } from '../../../src/policy/approvals/review.ts'
import { aPlan, signed } from './a-plan.ts'

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

test('a cheaper wrapping than ours is not read', async () => {
  const { wrapped } = await made
  expect(parseWrappedKey({ ...wrapped, kdf: 'scrypt-2-1-1' })).toBeUndefined()
  expect(parseTrustedKey({ ...(await made).trusted, as: ['root'] })).toBeUndefined()
})
