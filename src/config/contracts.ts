import { namesIn, parseFormula } from '../core/formula.ts'
import { didYouMean } from '../core/nearest.ts'

/** What is wrong inside a contract, where below it, and how a right one looks. */
export interface Found {
  at: readonly PropertyKey[]
  problem: string
  example: string
}

const PATTERN = 'match: ["(?i)call to action"]'

/** Whether RE2 will take it, as far as that can be told without loading the engine; the engine has the last word. */
export function patternProblem(text: string, at: readonly PropertyKey[] = []): Found[] {
  const bare = text.replace(/\\\\/g, '')
  if (/\(\?<?[=!]/.test(bare))
    return [{ at, problem: 'looks ahead or behind, which takes no bounded time', example: PATTERN }]
  if (/\\(?:[1-9]|k<)/.test(bare))
    return [{ at, problem: 'refers back to what it matched, which takes no bounded time', example: PATTERN }]
  const plain = text
    .replace(/\(\?[imsU]+\)/g, '')
    .replace(/\(\?[imsU]+:/g, '(?:')
    .replace(/\(\?P</g, '(?<')
  if (compiles(plain, 'u') || compiles(plain, '')) return []
  return [{ at, problem: 'is not a regular expression', example: PATTERN }]
}

function compiles(text: string, flags: string): boolean {
  try {
    new RegExp(text, flags)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

interface Numbers {
  figures: Readonly<Record<string, { min?: number | undefined; max?: number | undefined }>>
  sums: Readonly<Record<string, string | readonly string[]>>
}

/** A sum speaks only of figures that there are. */
export function sumProblems({ figures, sums }: Numbers): Found[] {
  const known = Object.keys(figures)
  const unknown = (name: string, at: readonly PropertyKey[]): Found[] =>
    known.includes(name)
      ? []
      : [{ at, problem: `there is no figure "${name}"${didYouMean(name, known)}`, example: SUMS }]
  const ofSum = ([name, formulas]: [string, string | readonly string[]]): Found[] => [
    ...unknown(name, ['sums', name]),
    ...[formulas].flat().flatMap((text) => {
      const formula = parseFormula(text)
      if (!formula) return [{ at: ['sums', name], problem: 'is not a formula of figures', example: SUMS }]
      return namesIn(formula).flatMap((used) => unknown(used, ['sums', name]))
    }),
  ]
  const ofFigure = ([name, { min, max }]: [string, Numbers['figures'][string]]): Found[] =>
    min !== undefined && max !== undefined && min > max
      ? [
          {
            at: ['figures', name],
            problem: `takes no number: min ${min} > max ${max}`,
            example: 'min: 0, max: 100',
          },
        ]
      : []
  return [...Object.entries(figures).flatMap(ofFigure), ...Object.entries(sums).flatMap(ofSum)]
}

const SUMS = 'sums: { profit: revenue - costs }'
const SCHEMA = 'json: { type: object, required: [offers] }'
const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']

type Check = (value: unknown) => string | undefined
const is =
  (right: (value: unknown) => boolean, takes: string): Check =>
  (value) =>
    right(value) ? undefined : `takes ${takes}`
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const texts = is(
  (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  'a list of texts',
)
const size = is((value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number')
const number = is((value) => typeof value === 'number', 'a number')
const anything: Check = () => undefined
const text = is((value) => typeof value === 'string', 'a text')
const bool = is((value) => typeof value === 'boolean', 'true or false')
const list = is(Array.isArray, 'a list')
const map = is(isMap, 'a map')
const types = is(
  (value) => [value].flat().every((one) => TYPES.includes(String(one))),
  `one of ${TYPES.join(', ')}`,
)

/** The keywords of JSON Schema 2020-12, and what each takes. Below `ONE`, `MANY` and `NAMED` stand schemas again. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  ...of(anything, 'const default example examples $comment $anchor'),
  ...of(text, '$schema $id $ref title description format contentEncoding contentMediaType pattern'),
  ...of(bool, 'deprecated readOnly writeOnly uniqueItems'),
  ...of(size, 'minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains'),
  ...of(number, 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'),
  ...of(list, 'enum allOf anyOf oneOf prefixItems'),
  ...of(map, 'properties patternProperties $defs definitions dependentSchemas dependentRequired'),
  ...of(anything, 'items additionalProperties not if then else contains propertyNames'),
  ...of(anything, 'unevaluatedItems unevaluatedProperties'),
  required: texts,
  type: types,
}
const ONE =
  'items additionalProperties not if then else contains propertyNames unevaluatedItems unevaluatedProperties'.split(
    ' ',
  )
const MANY = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const NAMED = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']
const MAX_DEPTH = 64

function of(check: Check, names: string): Record<string, Check> {
  return Object.fromEntries(names.split(' ').map((name) => [name, check]))
}

/** What is wrong in a JSON Schema. A keyword that is misspelt would check nothing, so it is an error. */
export function schemaProblem(root: unknown): Found[] {
  const visit = (schema: unknown, at: readonly PropertyKey[]): Found[] => {
    if (typeof schema === 'boolean') return []
    if (!isMap(schema)) return [{ at, problem: 'is not a JSON Schema', example: SCHEMA }]
    if (at.length > MAX_DEPTH)
      return [{ at: at.slice(0, 3), problem: 'is nested too deeply', example: SCHEMA }]
    return Object.entries(schema).flatMap(([key, value]) => [
      ...keyword(key, value, at, root),
      ...below(key, value, at),
    ])
  }
  const below = (key: string, value: unknown, at: readonly PropertyKey[]): Found[] => {
    if (ONE.includes(key)) return visit(value, [...at, key])
    if (MANY.includes(key) && Array.isArray(value))
      return value.flatMap((one, index) => visit(one, [...at, key, index]))
    if (!NAMED.includes(key) || !isMap(value)) return []
    return Object.entries(value).flatMap(([name, one]) => visit(one, [...at, key, name]))
  }
  return visit(root, []).slice(0, 20)
}

function keyword(key: string, value: unknown, at: readonly PropertyKey[], root: unknown): Found[] {
  const check = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined
  const here = [...at, key]
  if (!check) {
    const meant = didYouMean(key, Object.keys(KEYWORDS))
    return [{ at: here, problem: `is no keyword of JSON Schema 2020-12.${meant}`, example: SCHEMA }]
  }
  const problem = check(value)
  if (problem) return [{ at: here, problem, example: SCHEMA }]
  if (key === '$ref') return referenceProblem(String(value), here, root)
  if (key === 'pattern') return patternProblem(String(value), here)
  return key === 'patternProperties'
    ? Object.keys(Object(value)).flatMap((one) => patternProblem(one, here))
    : []
}

/** Only what stands in the same schema is referred to: nothing is fetched to judge an output. */
function referenceProblem(ref: string, at: readonly PropertyKey[], root: unknown): Found[] {
  const example = '$ref: "#/$defs/offer"'
  if (!ref.startsWith('#'))
    return [{ at, problem: 'refers to another document; only # references are taken', example }]
  let target: unknown = root
  for (const part of ref.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    target = isMap(target) && Object.hasOwn(target, name) ? target[name] : undefined
  }
  return target === undefined ? [{ at, problem: 'refers to nothing in this schema', example }] : []
}
