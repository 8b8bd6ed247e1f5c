import * as z from 'zod'
import { parseDuration } from '../core/duration.ts'
import { Secret } from '../core/secret.ts'
import { literalSecret, unnamedSource, variableIn } from './literals.ts'
import { missing } from './words.ts'

/** Schemas are made by those who need them, and once: each one made at start costs a part of it. */
function once<S>(make: () => S): () => S {
  let made: S | undefined
  return () => {
    made ??= make()
    return made
  }
}

/**
 * A part that may be left out, of which nothing is built then: asked whether it may be missing, a lazy schema would
 * build what it holds to find out.
 */
export function perhaps<S extends z.ZodType>(make: () => S): z.ZodOptional<z.ZodLazy<S>> {
  const later = z.lazy(make)
  Object.defineProperty(later._zod, 'optin', { value: undefined })
  return later.optional()
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
    error: ({ input }) =>
      missing(input) ??
      unnamedSource(input) ??
      'must be a reference, ${env:NAME} or ${file:PATH}: no secret stands in this file',
  })

/** What an address takes: protocols, and how one without a secret and a variable with one look. */
interface Takes {
  protocols: readonly string[]
  plain: string
  name: string
}

const HTTP: Takes = { protocols: ['http:', 'https:'], plain: 'http://127.0.0.1:8000', name: 'SERVICE_URL' }

/** An http(s) URL. Redirects are never followed and metadata addresses never asked (systems/http). */
export const httpUrl = once(() => url(HTTP))

/** An http(s) URL, which arrives as a Secret, or the path of a file. */
export const addressOrPath = once(() =>
  z.transform((value: unknown, context) => {
    const isPath = typeof value === 'string' && /^(?!.*:\/\/).{1,4096}$/.test(value) && !unnamedSource(value)
    return isPath ? value : address(value, context, HTTP)
  }),
)

export const databaseUrl = once(() =>
  url({
    protocols: ['postgres:', 'postgresql:'],
    plain: 'postgres://127.0.0.1:5432/main',
    name: 'DATABASE_URL',
  }),
)

export const redisUrl = once(() =>
  url({ protocols: ['redis:', 'rediss:'], plain: 'redis://127.0.0.1:6379', name: 'REDIS_URL' }),
)

/**
 * One that came from a reference arrives as a Secret; a literal is an address and holds no secret. Mistakes are
 * answered with a plain address, or where a secret is at stake with a reference.
 */
function url(takes: Takes) {
  return z.transform((value: unknown, context) => address(value, context, takes))
}

function address(value: unknown, context: z.RefinementCtx, { protocols, plain, name }: Takes): Secret {
  const secret = typeof value === 'string' ? new Secret(value) : value
  const hidden = unnamedSource(value) ?? literalSecret(value)
  const problem =
    hidden ?? (secret instanceof Secret ? urlProblem(secret.reveal(), protocols) : absent(value))
  if (problem === undefined) return secret as Secret
  const example = hidden === undefined ? plain : `"\${env:${variableIn(value) ?? name}}"`
  context.addIssue({ code: 'custom', message: problem, params: { example } })
  return z.NEVER
}

function absent(value: unknown): string {
  return missing(value) ?? 'is not a text'
}

function urlProblem(text: string, protocols: readonly string[]): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && protocols.includes(url.protocol) && url.hostname !== '') return undefined
  return `is not a URL of ${protocols.map((p) => `${p}//`).join(' or ')}`
}
