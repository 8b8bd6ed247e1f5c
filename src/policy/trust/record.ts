import { createHmac, type KeyObject, sign, verify } from 'node:crypto'
import * as z from 'zod'
import { canonicalJson } from '../approvals/canonical.ts'
import { publicKeyOf, type TrustedKey } from '../approvals/keys.ts'
import { type Difference, type Entries, entriesOf, entryDifferences } from './entries.ts'

const PURPOSE = 'operator-trust-v1\n'

const recordSchema = z.strictObject({
  version: z.literal(1),
  /** The configuration's path. */
  config: z.string().min(1),
  entries: z.record(z.string(), z.string()),
  /** Random, for the digests of its secrets (hex). */
  salt: z.string().regex(/^[0-9a-f]{32,}$/),
  by: z.string().min(1).max(64),
  at: z.string(),
  /** Ed25519 signature over all of the above, base64url. */
  proof: z.string().max(200),
})

/** A configuration as somebody with a key saw and signed it. */
export type TrustRecord = z.output<typeof recordSchema>

/** A configuration as it is: where it stands, and the sections that a signature covers. */
export interface Present {
  config: string
  sections: unknown
}

export function signConfig(
  { config, sections }: Present,
  { by, at, salt, key }: { by: string; at: string; salt: string; key: KeyObject },
): TrustRecord {
  const said = { version: 1 as const, config, entries: sealed(sections, salt), salt, by, at }
  return { ...said, proof: sign(null, message(said), key).toString('base64url') }
}

/**
 * Where the present configuration is not the signed one; empty: it is. Without any trusted key
 * there is nothing that it could differ from.
 */
export function untrusted(
  stored: unknown,
  present: Present,
  keys: ReadonlyMap<string, TrustedKey>,
): readonly Difference[] {
  if (keys.size === 0) return []
  if (stored === undefined) return unsigned('Nobody has signed it yet.')
  const record = validRecord(stored, present, keys)
  if (!record) return unsigned('What is kept as the trusted configuration has no valid signature.')
  return entryDifferences(record.entries, sealed(present.sections, record.salt))
}

function unsigned(says: string): Difference[] {
  return [{ path: '', says }]
}

/** Whether there is a signed form of this very configuration file, whatever it says. */
export function isValid(...of: Parameters<typeof untrusted>): boolean {
  return validRecord(...of) !== undefined
}

function validRecord(...[stored, { config }, keys]: Parameters<typeof untrusted>): TrustRecord | undefined {
  const record = recordSchema.safeParse(stored).data
  return record?.config === config && isSigned(record, keys.get(record.by)) ? record : undefined
}

/** Only a key that answers as a human may say what is trusted. */
function isSigned({ proof, ...said }: TrustRecord, key: TrustedKey | undefined): boolean {
  if (!key?.as.includes('human')) return false
  const signature = Buffer.from(proof, 'base64url')
  return signature.length === 64 && verify(null, message(said), publicKeyOf(key), signature)
}

function message(said: Omit<TrustRecord, 'proof'>): Buffer {
  return Buffer.from(PURPOSE + canonicalJson(said))
}

function sealed(sections: unknown, salt: string): Entries {
  return entriesOf(sections, (secret) =>
    createHmac('sha256', Buffer.from(salt, 'hex')).update(secret).digest('hex'),
  )
}
