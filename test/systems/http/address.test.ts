import { lookup } from 'node:dns/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isMetadataAddress, refuseMetadata, shownUrl } from '../../../src/systems/http/address.ts'
import { guardedLookup } from '../../../src/systems/http/resolve.ts'

describe('metadata addresses', () => {
  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fd00:ec2::254',
    '[fd00:ec2::254]',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '::169.254.169.254',
    '64:ff9b::169.254.169.254',
    '2002:a9fe:a9fe::1',
  ])('%s is one', (address) => {
    expect(isMetadataAddress(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '192.168.1.1',
    '::1',
    'fd00::1',
    '169.253.1.1',
    '8.8.8.8',
    'example.com',
  ])('%s is none', (address) => {
    expect(isMetadataAddress(address)).toBe(false)
  })

  it.each(['metadata.google.internal', 'METADATA.google.internal.', 'metadata', 'instance-data'])(
    'the name %s is refused before it is resolved',
    (name) => {
      expect(() => refuseMetadata('GET', name)).toThrow(expect.objectContaining({ fault: 'forbidden' }))
    },
  )

  it.each([
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
  ])('the URL %s is refused, however its address is spelled', (url) => {
    expect(() => refuseMetadata('GET', new URL(url).hostname)).toThrow(
      expect.objectContaining({ fault: 'forbidden' }),
    )
  })
})

describe('names', () => {
  const resolve = promisify(guardedLookup) as (name: string, options: object) => Promise<unknown>

  it('localhost is 127.0.0.1, whatever the resolver would say', async () => {
    expect(await resolve('localhost', { all: true })).toEqual([{ address: '127.0.0.1', family: 4 }])
    expect(await resolve('LOCALHOST.', {})).toBe('127.0.0.1')
  })

  it.each(['2852039166', '0xa9fea9fe', '169.254.43518'])(
    'a number that the resolver takes for a metadata address (%s) is refused at connect time',
    async (name) => {
      const resolved = await lookup(name).catch(() => undefined)
      const outcome = await resolve(name, { all: true }).catch((error: unknown) => error)
      // Some resolvers refuse such numbers themselves: then there is no address to refuse.
      expect(outcome).toMatchObject(resolved ? { fault: 'forbidden' } : { code: expect.any(String) })
    },
  )

  it('a name that does not exist is an error of the resolver', async () => {
    await expect(resolve('no-such-host.invalid', { all: true })).rejects.toMatchObject({
      code: /^E(NOTFOUND|AI_)/,
    })
  })

  it('takes many questions at once and answers each', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `no-such-host-${index % 8}.invalid`)
    const outcomes = await Promise.allSettled(names.map((name) => resolve(name, { all: true })))
    expect(outcomes.map(({ status }) => status)).toEqual(names.map(() => 'rejected'))
  })
})

describe('a URL for a person', () => {
  it('has no user, password, query value or fragment', () => {
    expect(shownUrl(new URL('https://me:hunter2@crm.example:8443/a/b?token=hunter2#x'))).toBe(
      'https://crm.example:8443/a/b?…',
    )
  })
})
