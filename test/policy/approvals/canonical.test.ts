import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, digestOf, withoutAbsent } from '../../../src/policy/approvals/canonical.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, shuffled(inner)]),
  )
}

test('one value has one text, whatever the order of its keys, and the text is that value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as unknown
      fc.pre(JSON.stringify(json).isWellFormed() && !/\\u[dD][89a-fA-F]/.test(JSON.stringify(json)))
      expect(canonicalJson(shuffled(json))).toBe(canonicalJson(json))
      expect(JSON.parse(canonicalJson(json))).toEqual(json)
    }),
  )
})

test('different values have different texts', () => {
  const texts = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: { b: 1 } }, { a: null }, {}, [], '', 0, false, null]
  expect(new Set(texts.map(canonicalJson)).size).toBe(texts.length)
  expect(canonicalJson({ b: 1, a: [true, 'ä"'], __proto__: null })).toBe('{"a":[true,"ä\\""],"b":1}')
})

test.each([
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['undefined', { a: undefined }],
  ['a hole in an array', new Array(1)],
  ['a date', new Date()],
  ['a map', new Map()],
  ['a function', () => 1],
  ['a bigint', 1n],
  ['half a surrogate pair', '\ud800'],
])('refuses %s, which JSON would drop or change', (_what, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
  expect(() => digestOf({ value })).toThrow(TypeError)
})

test('a member that is undefined is as good as absent once it is taken out', () => {
  expect(canonicalJson(withoutAbsent({ a: undefined, b: [{ c: undefined }] }))).toBe('{"b":[{}]}')
})
