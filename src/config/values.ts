import * as z from 'zod'
import { parseDuration } from '../core/duration.ts'
import { Secret } from '../core/secret.ts'

/** Schemas are made by those who need them, and once: each one made at start costs a part of it. */
function once<S>(make: () => S): () => S {
  let made: S | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Names that reach a shell-less argv, a URL path or a file name: no leading dash, no separators, no control characters. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/

export const name = once(() =>
  z.string().regex(NAME, 'letters, digits, "_", "." and "-", starting with a letter or digit'),
)

/** `30s`, `5m`, `90d`: milliseconds after parsing. */
export const duration = once(() =>
  z.string().transform((text, context) => {
    const ms = parseDuration(text)
    if (ms === undefined) {
      context.addIssue({ code: 'custom', message: 'is not a duration; write it like 30s, 5m, 12h or 90d' })
      return z.NEVER
    }
    return ms
  }),
)

/** Only a reference will do: a literal here would be a secret in a file that gets committed. */
export const referencedSecret = () =>
  z.instanceof(Secret, {
    error: 'must be a reference, ${env:NAME} or ${file:PATH}: no secret stands in this file',
  })

/** An http(s) URL. Redirects are never followed and metadata addresses never asked (systems/http). */
export const httpUrl = once(() => url(['http:', 'https:']))

export const databaseUrl = once(() => url(['postgres:', 'postgresql:']))

export const redisUrl = once(() => url(['redis:', 'rediss:']))

/** One that came from a reference arrives as a Secret; a literal is taken for what it is. */
function url(protocols: readonly string[]) {
  return z.transform((value: unknown, context) => {
    const secret = typeof value === 'string' ? new Secret(value) : value
    const problem = secret instanceof Secret ? urlProblem(secret.reveal(), protocols) : 'Invalid input'
    if (problem === undefined) return secret as Secret
    context.addIssue({ code: 'custom', message: problem })
    return z.NEVER
  })
}

function urlProblem(text: string, protocols: readonly string[]): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && protocols.includes(url.protocol) && url.hostname !== '') return undefined
  return `is not a URL of ${protocols.map((p) => `${p}//`).join(' or ')}`
}
