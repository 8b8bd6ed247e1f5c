import type { Problem } from './explain.ts'
import type { Config } from './schema.ts'

/** Fewer characters can be guessed, and the redactor cannot mask them without masking ordinary text. */
const SHORTEST_TOKEN = 8

/** A token has to be one actor's alone, long enough not to be guessed, and such that a header can carry it. */
export function tokenProblems({ actors }: Config): Problem[] {
  const owners = new Map<string, string>()
  return Object.entries(actors).flatMap(([name, { token }]) => {
    const value = token?.reveal()
    if (value === undefined) return []
    const owner = owners.get(value)
    owners.set(value, name)
    const problem =
      owner === undefined ? unfit(value) : `is the token of ${owner} too: nobody could tell them apart`
    return problem === undefined
      ? []
      : [{ path: `actors.${name}.token`, problem, example: 'one from: openssl rand -hex 32' }]
  })
}

function unfit(token: string): string | undefined {
  if (!/^[A-Za-z0-9._~+/=-]+$/.test(token)) return 'holds characters that a bearer token cannot carry'
  if (token.length < SHORTEST_TOKEN) return `is shorter than ${SHORTEST_TOKEN} characters and can be guessed`
  return undefined
}
