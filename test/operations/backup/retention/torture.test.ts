import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histories, liveThrough } from './histories.ts'

test('through 10,000 random histories the newest verified backup is always there, and nothing young is deleted', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(liveThrough(...history)).toBeUndefined()
    }),
    { numRuns: 10_000 },
  )
})
