import type * as z from 'zod'
import { nearest } from '../core/nearest.ts'
import { exampleFor, WHOLE } from './examples.ts'

/** One thing wrong with a configuration. The value itself is never quoted: it may be a secret. */
export interface Problem {
  /** Dotted path of the key. */
  path: string
  problem: string
  /** How a right one looks. */
  example: string
}

export function explainIssues(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => explain(issue, issue.path))
}

function explain(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], issue.message.split(' ')))
  const own = issue.code === 'custom' ? issue.params?.['example'] : undefined
  return [
    {
      path: path.join('.'),
      problem: issue.message,
      example: typeof own === 'string' ? own : exampleFor(path),
    },
  ]
}

/** `known` are the keys that there are at this place. */
function unknownKey(path: readonly PropertyKey[], known: readonly string[]): Problem {
  const meant = nearest(String(path.at(-1)), known)
  return {
    path: path.join('.'),
    problem:
      meant === undefined
        ? `there is no such key; there are: ${known.join(', ')}`
        : `there is no such key. Did you mean ${meant}?`,
    example: exampleFor([meant ?? known[0] ?? '']) || WHOLE,
  }
}
