import { describe, expect, test, vi } from 'vitest'
import { createFlights } from '../../src/core/flights.ts'

const never = () => new AbortController().signal

describe('a flight', () => {
  test('carries all who ask for the same, and another one who ask for something else', async () => {
    const flights = createFlights<string>()
    const run = vi.fn(async () => 'here')
    const all = [
      flights.join('a', run, never()),
      flights.join('a', run, never()),
      flights.join('b', run, never()),
    ]
    expect(await Promise.all(all)).toEqual(['here', 'here', 'here'])
    expect(run).toHaveBeenCalledTimes(2)
  })

  test('is over when it has landed: who comes later starts a new one', async () => {
    const flights = createFlights<number>()
    let runs = 0
    const run = async () => ++runs
    expect(await flights.join('a', run, never())).toBe(1)
    expect(await flights.join('a', run, never())).toBe(2)
  })

  test('that fails, synchronously or not, fails for all on board and for nobody later', async () => {
    const flights = createFlights<string>()
    const crash = () => {
      throw new Error('crash')
    }
    const both = [flights.join('a', crash, never()), flights.join('a', crash, never())]
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await flights.join('a', async () => 'fine', never())).toBe('fine')
  })

  test('goes on when one leaves, and is called off when the last one does', async () => {
    const flights = createFlights<string>()
    const signals: AbortSignal[] = []
    const run = (signal: AbortSignal) => {
      signals.push(signal)
      return new Promise<string>(() => undefined)
    }
    const [one, two] = [new AbortController(), new AbortController()]
    const left = [flights.join('a', run, one.signal), flights.join('a', run, two.signal)]
    const reasons = Promise.allSettled(left)
    one.abort('first')
    expect(signals[0]?.aborted).toBe(false)
    two.abort('second')
    expect((await reasons).map((result) => result.status === 'rejected' && result.reason)).toEqual([
      'first',
      'second',
    ])
    expect(signals[0]?.aborted).toBe(true)
    expect(await flights.join('a', async () => 'another', never())).toBe('another')
  })

  test('takes nobody on board whose signal has aborted', async () => {
    const run = vi.fn(async () => 'here')
    await expect(createFlights<string>().join('a', run, AbortSignal.abort('no'))).rejects.toBe('no')
    expect(run).not.toHaveBeenCalled()
  })

  test('leaves no listener on its passengers', async () => {
    const signal = never()
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    await createFlights<string>().join('a', async () => 'here', signal)
    expect(add).toHaveBeenCalledTimes(1)
    expect(remove).toHaveBeenCalledTimes(1)
  })
})
