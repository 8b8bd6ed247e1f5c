import type * as z from 'zod'
import { Secret } from '../core/secret.ts'

type Raw = z.core.$ZodRawIssue
type Shape = Readonly<Record<string, unknown>>

/** What each type is called in a YAML file. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  record: 'a map of names',
  object: 'a map of keys',
}

/**
 * A schema's complaint in words of the file. The value is never quoted: it may be a secret. For keys that do
 * not exist it answers the keys that do, separated by blanks (see explain.ts).
 */
export function words(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return Object.keys(shapeOf(issue.inst)).join(' ')
    case 'invalid_type':
      return typed(issue.input, issue.expected)
    case 'invalid_value':
      return missing(issue.input) ?? `takes ${issue.values.map(String).join(' or ')}`
    case 'invalid_union':
      return missing(issue.input) ?? chosen(issue)
    case 'invalid_format':
      return 'has characters that are not taken here'
    case 'invalid_key':
      return `is not a name: ${issue.issues[0]?.message ?? 'letters and digits'}`
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'is empty or too short'
        : `is too small: at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `is too long: at most ${issue.maximum}`
        : `is too large: at most ${issue.maximum}`
    default:
      return undefined
  }
}

/** `is missing` or `is empty`; undefined when something stands there. */
export function missing(input: unknown): string | undefined {
  if (input === undefined) return 'is missing'
  return input === null ? 'is empty' : undefined
}

function typed(input: unknown, expected: string): string {
  if (input instanceof Secret) return 'takes no reference: what stands here is shown in evidence'
  const takes = TYPES[expected] ?? 'something else'
  const absent = missing(input)
  if (absent) return `${absent}: it takes ${takes}`
  return `is ${TYPES[Array.isArray(input) ? 'array' : typeof input] ?? 'something else'}, and takes ${takes}`
}

/** Forms that exclude each other are told apart by their keys. */
function chosen({ input, inst }: Raw & { code: 'invalid_union' }): string {
  const options = ((inst?._zod.def as { options?: readonly unknown[] } | undefined)?.options ?? []).map(
    (option) => Object.keys(shapeOf(option)),
  )
  const forms = options.map((keys) => `{ ${keys.join(', ')} }`).join(', ')
  if (options.some((keys) => keys.length === 0)) return 'is in none of the forms that it takes'
  const given = typeof input === 'object' && input !== null ? Object.keys(input) : []
  const several = options.filter((keys) => keys.some((key) => given.includes(key))).length > 1
  return several ? `names too many at once: exactly one of ${forms}` : `takes exactly one of ${forms}`
}

function shapeOf(schema: unknown): Shape {
  return (schema as { _zod?: { def?: { shape?: Shape } } } | undefined)?._zod?.def?.shape ?? {}
}
