import { OperatorError } from '../../../../core/errors.ts'
import { failed, passed } from '../finding.ts'
import type { Rule } from '../rule.ts'

interface Pattern {
  source: string
  /** Where it is first found. */
  find(text: string): number | undefined
}

/** RE2: linear in the text, whatever the pattern. */
export async function patternsOf(sources: readonly string[]): Promise<Pattern[]> {
  const { RE2JS } = await import('re2js')
  return sources.map((source) => {
    try {
      const compiled = RE2JS.compile(source)
      return {
        source,
        find: (text) => {
          const matcher = compiled.matcher(text)
          return matcher.find() ? matcher.start() : undefined
        },
      }
    } catch (cause) {
      throw new OperatorError(
        'config_invalid',
        `RE2 takes no such regular expression: ${source.slice(0, 80)}`,
        {
          hint: 'no lookaround, no back references, no repetition above 1000',
          cause,
        },
      )
    }
  })
}

export function matches(patterns: readonly Pattern[]): Rule {
  return ({ text }) =>
    patterns.map(({ source, find }) =>
      find(text.text) === undefined
        ? failed('match', `Nothing in it matches ${source.slice(0, 120)}.`)
        : passed('match', `It matches ${source.slice(0, 120)}.`),
    )
}

export function neverMatches(patterns: readonly Pattern[]): Rule {
  return ({ text }) =>
    patterns.map(({ source, find }) => {
      const at = find(text.text)
      if (at === undefined) return passed('never', `Nothing in it matches ${source.slice(0, 120)}.`)
      const begin = text.text.lastIndexOf('\n', at) + 1
      const end = text.text.indexOf('\n', at)
      return failed(
        'never',
        `It matches ${source.slice(0, 120)}.`,
        text.text.slice(begin, end < 0 ? undefined : end),
      )
    })
}
