import type * as z from 'zod'

/** One thing wrong with a configuration. The value itself is never quoted: it may be a secret. */
export interface Problem {
  /** Dotted path of the key. */
  path: string
  problem: string
  /** How a right one looks; empty when the problem says it already. */
  example: string
}

const EXAMPLES: Readonly<Record<string, string>> = {
  version: 'version: 1',
  environment: 'environment: production',
  actors: 'actors: { operator: { role: operator } }',
  role: 'role: operator',
  token: 'token: ${env:MANAGER_TOKEN}',
  services: 'services: { redis: { kind: redis, url: redis://127.0.0.1:6379 } }',
  kind: 'kind: postgres',
  url: 'url: http://127.0.0.1:8000',
  depends_on: 'depends_on: [postgres]',
  timeout: 'timeout: 5s',
  max_latency: 'max_latency: 200ms',
  recover: 'recover: { pm2: crm }',
  warn: 'warn: { cpu: 70, ram: 75 }',
  keep: 'keep: 90d',
  hours: 'hours: 22:00-07:00',
  mode: 'mode: autonomous',
}

export function explainIssues(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => explain(issue, issue.path))
}

function explain(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      problem: 'there is no such key',
      example: 'see operator.example.yaml',
    }))
  }
  if (issue.code === 'invalid_type' && issue.message.includes('Secret'))
    return [
      {
        path: path.join('.'),
        problem: 'takes no reference: what stands here is shown in evidence',
        example: '',
      },
    ]
  return [{ path: path.join('.'), problem: issue.message, example: exampleFor(path) }]
}

function exampleFor(path: readonly PropertyKey[]): string {
  for (const key of path.toReversed()) {
    const example = EXAMPLES[String(key)]
    if (example !== undefined) return example
  }
  return ''
}
