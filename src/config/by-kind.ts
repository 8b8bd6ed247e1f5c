import * as z from 'zod'
import { didYouMean } from '../core/nearest.ts'
import { missing, words } from './words.ts'

/** Makers of strict object schemas, each with a literal `kind` that is its name here. */
type Kinds = Readonly<Record<string, () => z.ZodType>>
type Output<K extends Kinds> = z.output<ReturnType<K[keyof K]>>

/**
 * A union told apart by `kind`, of which only the kinds that a file uses are built: building all of them costs
 * more than everything else at start. A wrong kind is answered with the right ones.
 */
export function byKind<K extends Kinds>(kinds: K): z.ZodType<Output<K>> & { kinds: K } {
  const built = new Map<string, z.ZodType>()
  const schemaOf = (kind: string): z.ZodType | undefined => {
    const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    const schema = built.get(kind) ?? make?.()
    if (schema) built.set(kind, schema)
    return schema
  }
  const schema = z.transform((value: unknown, context) => {
    const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined
    const chosen = typeof kind === 'string' ? schemaOf(kind) : undefined
    if (!chosen) {
      const message = noSuchKind(kind, Object.keys(kinds))
      context.addIssue({ code: 'custom', path: ['kind'], message })
      return z.NEVER
    }
    const parsed = chosen.safeParse(value, { jitless: true, error: words })
    if (!parsed.success) {
      for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: undefined })
      return z.NEVER
    }
    return parsed.data
  })
  return Object.assign(schema as unknown as z.ZodType<Output<K>>, { kinds })
}

function noSuchKind(kind: unknown, kinds: readonly string[]): string {
  const meant = typeof kind === 'string' ? didYouMean(kind, kinds) : ''
  return `${missing(kind) ?? 'is not a kind'}; there are: ${kinds.join(', ')}.${meant}`
}
