import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundedJson } from '../../src/journal/bounded-json.ts'

const MAX = 4_096

test('leaves what fits as it is', () => {
  const value = { text: 'x'.repeat(4_000), list: [1, null, true] }
  expect(boundedJson(value, MAX)).toBe(JSON.stringify(value))
})

test('cuts long texts and lists in place and says how much is gone', () => {
  const cut = JSON.parse(
    boundedJson({ text: 'x'.repeat(9_000), list: Array.from({ length: 500 }, (_, n) => n) }, MAX),
  )
  expect(cut.text).toBe(`${'x'.repeat(512)}…[+8488 chars]`)
  expect(cut.list).toHaveLength(101)
  expect(cut.list.at(-1)).toBe('…[+400 items]')
})

test('keeps names and short fields of what does not fit even then', () => {
  const wide = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`field${n}`, n]))
  expect(JSON.parse(boundedJson({ event: 'intent', ok: true, wide }, MAX))).toEqual({
    event: 'intent',
    ok: true,
    dropped: ['wide'],
  })
})

test('counts bytes, not characters', () => {
  const text = 'ä'.repeat(3_000)
  expect(Buffer.byteLength(boundedJson({ text }, MAX))).toBeLessThanOrEqual(MAX)
})

test('answers JSON within its bound whatever the value', () => {
  void fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 6 })), (value) => {
      const text = boundedJson({ event: 'x', ...value }, 32_768)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(32_768)
      expect(JSON.parse(text)).toBeTypeOf('object')
    }),
  )
})

test('the worst there is still fits a line: names and texts of nothing but escaped characters', () => {
  const nul = (n: number) => `${'\u0000'.repeat(60)}${n}`
  const worst = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [nul(n), n % 2 ? nul(n) : { n }]))
  expect(Buffer.byteLength(boundedJson(worst, 65_536))).toBeLessThanOrEqual(65_536)
})

test('nesting that exhausts the stack is refused, not crashed on', () => {
  let deep: object = {}
  for (let n = 0; n < 100_000; n++) deep = { deep }
  expect(() => boundedJson(deep, MAX)).toThrow(
    expect.objectContaining({ code: 'too_large', hint: expect.any(String) }),
  )
})
