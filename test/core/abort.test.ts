import { getEventListeners } from 'node:events'
import { expect, test, vi } from 'vitest'
import { onAbort } from '../../src/core/abort.ts'

test('all who wait are called once, in order, and who took it back is not', () => {
  const gone = new AbortController()
  const called: string[] = []
  onAbort(gone.signal, () => called.push('first'))
  const stay = onAbort(gone.signal, () => called.push('second'))
  onAbort(gone.signal, () => called.push('third'))
  stay()
  gone.abort()
  gone.abort()
  expect(called).toEqual(['first', 'third'])
})

test('a thousand who wait are one listener', () => {
  const { signal } = new AbortController()
  for (let n = 0; n < 1_000; n += 1) onAbort(signal, () => undefined)
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
})

test('no listener stays when all have left, and who waits after that is called', () => {
  const gone = new AbortController()
  onAbort(gone.signal, () => undefined)()
  expect(getEventListeners(gone.signal, 'abort')).toHaveLength(0)
  const leave = vi.fn()
  onAbort(gone.signal, leave)
  gone.abort()
  expect(leave).toHaveBeenCalledOnce()
})
