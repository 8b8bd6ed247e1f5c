import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { OperatorError } from '../core/errors.ts'

/** What a verb takes: its flags as `node:util` describes them, and how many words beside them. */
export interface Grammar<Flags extends ParseArgsOptionsConfig> {
  /** The synopsis, such as `operator call TOOL [--json '{…}']`, and below it what the flags mean. */
  usage: string
  flags: Flags
  words?: { min: number; max: number }
}

type Values<Flags extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Flags; strict: true; allowPositionals: true }>
>['values']

export interface Parsed<Flags extends ParseArgsOptionsConfig> {
  values: Values<Flags>
  words: readonly string[]
}

/** Flags that most verbs take. */
export const CONFIG = { config: { type: 'string' } } as const
export const ACTOR = { actor: { type: 'string' } } as const
export const JSON_OUT = { json: { type: 'boolean' } } as const

/** Parses strictly. Throws `invalid_input`; the hint names what the verb takes. */
export function parse<Flags extends ParseArgsOptionsConfig>(
  { usage, flags, words: { min, max } = { min: 0, max: 0 } }: Grammar<Flags>,
  args: readonly string[],
): Parsed<Flags> {
  const { values, positionals } = read(flags, args, usage)
  const repeated = twice(args, flags)
  if (repeated) throw misuse(`The flag --${repeated} is given twice.`, usage)
  if (positionals.length < min) throw misuse('A word is missing.', usage)
  if (positionals.length > max)
    throw misuse(`There is a word too many: ${JSON.stringify(positionals[max])}.`, usage)
  return { values, words: positionals }
}

function read<Flags extends ParseArgsOptionsConfig>(flags: Flags, args: readonly string[], usage: string) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: true })
  } catch (error) {
    throw misuse(explain(error, flags), usage)
  }
}

/** The parser's own sentence advises tricks that no flag here needs; only its first clause is kept. */
function explain(error: unknown, flags: ParseArgsOptionsConfig): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no flag ${flag}. ${known(flags)}`
  const takesValue = flags[flag.replace(/^--/, '').split('=')[0] ?? '']?.type === 'string'
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `The flag ${flag} takes ${takesValue ? 'a' : 'no'} value.`
  return 'These arguments cannot be read.'
}

function known(flags: ParseArgsOptionsConfig): string {
  const names = Object.keys(flags).map((name) => `--${name}`)
  return names.length > 0 ? `The flags are ${names.join(', ')}.` : 'This verb has no flags.'
}

/** The last of two would win silently, and the other one was meant too. */
function twice(args: readonly string[], flags: ParseArgsOptionsConfig): string | undefined {
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  const values = new Set(
    before.flatMap((arg, at) => (flags[arg.slice(2)]?.type === 'string' ? [at + 1] : [])),
  )
  const seen = new Set<string>()
  for (const [at, arg] of before.entries()) {
    const name = arg.startsWith('--') && !values.has(at) ? arg.slice(2).split('=')[0] : undefined
    if (name === undefined || !flags[name] || flags[name].multiple) continue
    if (seen.has(name)) return name
    seen.add(name)
  }
  return undefined
}

export function misuse(message: string, usage: string): OperatorError {
  return new OperatorError('invalid_input', message, { hint: `usage: ${usage}`, applied: 'no' })
}
