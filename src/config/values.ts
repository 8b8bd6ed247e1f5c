import * as z from 'zod'
import { parseDuration } from '../core/duration.ts'
import { Secret } from '../core/secret.ts'

/** Names that reach a shell-less argv, a URL path or a file name: no leading dash, no separators, no control characters. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/

export const name = () =>
  z.string().regex(NAME, 'letters, digits, "_", "." and "-", starting with a letter or digit')

/** `30s`, `5m`, `90d`: milliseconds after parsing. */
export const duration = () =>
  z.string().transform((text, context) => {
    const ms = parseDuration(text)
    if (ms === undefined) {
      context.addIssue({ code: 'custom', message: 'is not a duration; write it like 30s, 5m, 12h or 90d' })
      return z.NEVER
    }
    return ms
  })

// Schemas are made by those who need them: each one made at start, and not used, costs a part of it.

/** A value that came from a reference arrives as a Secret; a literal is taken for what it is. */
export const secretText = () =>
  z.union([z.instanceof(Secret), z.string().transform((text) => new Secret(text))])

/** Only a reference will do: a literal here would be a secret in a file that gets committed. */
export const referencedSecret = () =>
  z.instanceof(Secret, {
    error: 'must be a reference, ${env:NAME} or ${file:PATH}: no secret stands in this file',
  })

/** An http(s) URL. Redirects are never followed and metadata addresses never asked (systems/http). */
export const httpUrl = () =>
  secretText().superRefine((secret, context) => checkUrl(secret, ['http:', 'https:'], context))

export const databaseUrl = () =>
  secretText().superRefine((secret, context) => checkUrl(secret, ['postgres:', 'postgresql:'], context))

export const redisUrl = () =>
  secretText().superRefine((secret, context) => checkUrl(secret, ['redis:', 'rediss:'], context))

function checkUrl(secret: Secret, protocols: readonly string[], context: z.RefinementCtx<Secret>): void {
  const url = URL.canParse(secret.reveal()) ? new URL(secret.reveal()) : undefined
  if (!url || !protocols.includes(url.protocol) || url.hostname === '') {
    context.addIssue({
      code: 'custom',
      message: `is not a URL of ${protocols.map((p) => `${p}//`).join(' or ')}`,
    })
  }
}
