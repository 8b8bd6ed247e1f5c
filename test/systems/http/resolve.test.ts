import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createHttpProbe } from '../../../src/systems/http/client.ts'
import { guardedLookup } from '../../../src/systems/http/resolve.ts'

const resolver = vi.hoisted(() => ({
  asked: [] as string[],
  answer: new Map<string, (addresses: object[]) => void>(),
}))

vi.mock('node:dns/promises', () => ({
  lookup: (name: string) => {
    resolver.asked.push(name)
    return new Promise((resolve) => resolver.answer.set(name, resolve))
  },
}))

const resolve = (name: string) =>
  new Promise((done, fail) => {
    guardedLookup(name, { all: true }, (error, addresses) => (error ? fail(error) : done(addresses)))
  })

/** Lets everything that is ready run, without a clock. */
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('a resolver that hangs', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(async () => {
    // Whatever still hangs is answered, so that the next test finds the resolver free.
    for (let round = 0; round < 10; round++) {
      for (const answer of resolver.answer.values()) answer([{ address: '10.0.0.1', family: 4 }])
      await settle()
    }
    resolver.asked.length = 0
    resolver.answer.clear()
    vi.useRealTimers()
  })

  it('is given up as an error of the resolver', async () => {
    const outcome = resolve('crm.example').catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await outcome).toMatchObject({ code: 'EAI_AGAIN' })
  })

  it('holds two threads and no more', async () => {
    const outcomes = ['a', 'b', 'c', 'd'].map((name) =>
      resolve(`${name}.example`).catch((error: unknown) => error),
    )
    await settle()
    expect(resolver.asked).toEqual(['a.example', 'b.example'])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await Promise.all(outcomes)).toEqual(
      outcomes.map(() => expect.objectContaining({ code: 'EAI_AGAIN' })),
    )
  })

  it('is asked once for one name at one moment, and again later', async () => {
    const both = Promise.all([resolve('crm.example'), resolve('crm.example')])
    await settle()
    resolver.answer.get('crm.example')?.([{ address: '10.0.0.1', family: 4 }])
    expect(await both).toEqual([[{ address: '10.0.0.1', family: 4 }], [{ address: '10.0.0.1', family: 4 }]])
    const later = resolve('crm.example')
    await settle()
    expect(resolver.asked).toEqual(['crm.example', 'crm.example'])
    resolver.answer.get('crm.example')?.([{ address: '10.0.0.1', family: 4 }])
    await later
  })
})

describe('a name that changes its mind', () => {
  it('is refused the moment one of its addresses is a metadata address', async () => {
    const first = resolve('rebind.example')
    await expect.poll(() => resolver.answer.has('rebind.example')).toBe(true)
    resolver.answer.get('rebind.example')?.([{ address: '93.184.216.34', family: 4 }])
    await first
    resolver.answer.clear()
    const second = resolve('rebind.example')
    await expect.poll(() => resolver.answer.has('rebind.example')).toBe(true)
    resolver.answer.get('rebind.example')?.([
      { address: '93.184.216.34', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ])
    await expect(second).rejects.toMatchObject({ fault: 'forbidden' })
  })

  it.each(['http', 'https'])('is refused at connect time, whatever it was before (%s)', async (scheme) => {
    resolver.answer.clear()
    const target = { url: new Secret(`${scheme}://rebind.example:9/`) }
    const seen = createHttpProbe().look(target, new AbortController().signal)
    const refused = expect(seen).rejects.toMatchObject({
      fault: 'forbidden',
      asked: `GET ${scheme}://rebind.example:9/`,
    })
    await expect.poll(() => resolver.answer.has('rebind.example')).toBe(true)
    resolver.answer.get('rebind.example')?.([{ address: '169.254.169.254', family: 4 }])
    await refused
  })
})
