import { type KeyObject, sign, verify } from 'node:crypto'
import * as z from 'zod'
import { canonicalJson } from './canonical.ts'
import { CAPACITIES } from './plan.ts'

const PURPOSE = 'operator-approval-v1\n'

const reviewSchema = z.strictObject({
  version: z.literal(1),
  /** The plan's digest: a review of one plan says nothing about another. */
  plan: z.string().regex(/^[0-9a-f]{64}$/),
  decision: z.enum(['approve', 'veto']),
  as: z.enum(CAPACITIES),
  policy: z.string().regex(/^[0-9a-f]{64}$/),
  expires: z.int().min(0),
  /** When it was given, milliseconds since the epoch. */
  at: z.int().min(0),
  /** The key's or the actor's name. */
  by: z.string().min(1).max(64),
  /** A key's signature; a reviewer actor that proved itself by a token; or a plain hand at the shell, for a veto. */
  via: z.enum(['key', 'actor', 'shell']),
  reason: z.string().max(4_000),
  /** The signature (base64url), or the seal of the server to which the actor proved itself. */
  proof: z.string().max(200),
})

/** What one reviewer said of one plan. */
export type Review = z.output<typeof reviewSchema>
export type Unproved = Omit<Review, 'proof'>

export function parseReview(stored: unknown): Review | undefined {
  return reviewSchema.safeParse(stored).data
}

/** The text that is signed or sealed: the purpose first, so that no signature for something else fits. */
export function messageOf({ version: _, ...said }: Unproved): string {
  const { proof: __, ...unproved } = said as Omit<Review, 'version'>
  return PURPOSE + canonicalJson(unproved)
}

export function signReview(said: Unproved, key: KeyObject): Review {
  return { ...said, proof: sign(null, Buffer.from(messageOf(said)), key).toString('base64url') }
}

export function isSignedBy(review: Review, key: KeyObject): boolean {
  const signature = Buffer.from(review.proof, 'base64url')
  return signature.length === 64 && verify(null, Buffer.from(messageOf(review)), key, signature)
}
