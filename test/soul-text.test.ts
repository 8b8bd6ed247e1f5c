import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PERMITS } from '../src/policy/roles.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', 'prompts', 'soul', name), 'utf8')

test('the short form leaves room in 2 KB of instructions', () => {
  expect(Buffer.byteLength(read('short.md'))).toBeLessThan(1_100)
})

test.each(['soul.md', 'short.md'])('%s says who The Operator is, and nothing of what it operates', (name) => {
  const text = read(name)
  expect(text).toContain('The Operator')
  for (const tool of Object.keys(PERMITS)) expect(text).not.toContain(tool)
  expect(text).not.toMatch(
    /`|operator:\/\/|\.ya?ml|:\d{2,5}\b|https?:|\d ?%|docker|postgres|redis|\bEUR\b|€|\$/i,
  )
})
