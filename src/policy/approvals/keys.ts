import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scrypt,
  sign,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import * as z from 'zod'
import { OperatorError } from '../../core/errors.ts'
import { canonicalJson } from './canonical.ts'
import { CAPACITIES, type Capacity } from './plan.ts'

/** 128 MB and about half a second for each guess of a passphrase. */
const SCRYPT = { N: 131_072, r: 8, p: 1, maxmem: 268_435_456 } as const
const SHORTEST_PASSPHRASE = 12

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/)
const keyName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)

const trustedSchema = z.strictObject({
  version: z.literal(1),
  name: keyName,
  as: z.array(z.enum(CAPACITIES)).min(1),
  /** The raw Ed25519 public key, 32 bytes. */
  public: base64url.length(43),
  created: z.string(),
  /** Who vouched for it with a signature. Only the first key of all has nobody. */
  vouched: z.strictObject({ by: keyName, proof: z.string().max(200) }).optional(),
})

/** Whose signature counts, and as what. */
export type TrustedKey = z.output<typeof trustedSchema>

const wrappedSchema = z.strictObject({
  version: z.literal(1),
  name: keyName,
  public: base64url.length(43),
  kdf: z.literal('scrypt-131072-8-1'),
  cipher: z.literal('aes-256-gcm'),
  salt: base64url,
  iv: base64url,
  tag: base64url,
  data: base64url,
})

/** A private key that only its passphrase opens. */
export type WrappedKey = z.output<typeof wrappedSchema>

export function isKeyName(text: string): boolean {
  return keyName.safeParse(text).success
}

export function parseTrustedKey(stored: unknown): TrustedKey | undefined {
  return trustedSchema.safeParse(stored).data
}

export function parseWrappedKey(stored: unknown): WrappedKey | undefined {
  return wrappedSchema.safeParse(stored).data
}

/** A new Ed25519 key pair, its private half wrapped. Throws `invalid_input` for a passphrase that is too short. */
export async function makeKey(
  { name, as, created }: { name: string; as: readonly Capacity[]; created: string },
  passphrase: string,
): Promise<{ trusted: TrustedKey; wrapped: WrappedKey }> {
  if (passphrase.length < SHORTEST_PASSPHRASE) {
    throw new OperatorError(
      'invalid_input',
      `The passphrase is shorter than ${SHORTEST_PASSPHRASE} characters.`,
      {
        hint: 'Take several words: whoever reads the key file may guess as long as they like.',
        applied: 'no',
      },
    )
  }
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' })
  const trusted: TrustedKey = { version: 1, name, as: [...as], public: x, created }
  return { trusted, wrapped: await wrap({ name, public: x }, Buffer.from(d, 'base64url'), passphrase) }
}

async function wrap(
  who: { name: string; public: string },
  secret: Buffer,
  passphrase: string,
): Promise<WrappedKey> {
  const salt = randomBytes(32)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt), iv)
  cipher.setAAD(Buffer.from(canonicalJson(who)))
  const data = Buffer.concat([cipher.update(secret), cipher.final()])
  return {
    version: 1,
    ...who,
    kdf: 'scrypt-131072-8-1',
    cipher: 'aes-256-gcm',
    salt: salt.toString('base64url'),
    iv: iv.toString('base64url'),
    tag: cipher.getAuthTag().toString('base64url'),
    data: data.toString('base64url'),
  }
}

/** The key with a signature under it, so that whoever can write a file cannot add one of their own. */
export function vouchFor(key: TrustedKey, by: string, privateKey: KeyObject): TrustedKey {
  const proof = sign(null, voucher(key, by), privateKey).toString('base64url')
  return { ...key, vouched: { by, proof } }
}

/**
 * Which of the stored keys are not trusted: without a trusted human key's signature under them. The first key of
 * all is trusted without; of two such ones nobody can say which was first, and neither is.
 */
export function unvouched(keys: readonly TrustedKey[]): TrustedKey[] {
  const first = keys.filter(({ vouched }) => !vouched)
  const trusted = new Map(first.length === 1 ? first.map((key) => [key.name, key]) : [])
  for (let before = -1; before < trusted.size; ) {
    before = trusted.size
    for (const key of keys) if (isVouched(key, trusted)) trusted.set(key.name, key)
  }
  return keys.filter(({ name }) => !trusted.has(name))
}

function isVouched(key: TrustedKey, trusted: ReadonlyMap<string, TrustedKey>): boolean {
  const { by = '', proof = '' } = key.vouched ?? {}
  const voucherKey = trusted.get(by)
  if (by === key.name || !voucherKey?.as.includes('human')) return false
  return verify(null, voucher(key, by), publicKeyOf(voucherKey), Buffer.from(proof, 'base64url'))
}

function voucher({ name, as, public: key, created }: TrustedKey, by: string): Buffer {
  return Buffer.from(`operator-key-v1\n${canonicalJson({ name, as, key, created, by })}`)
}

/** The private key. Throws `denied` when the passphrase, or the file, is not the one it was wrapped with. */
export async function unwrapKey(key: WrappedKey, passphrase: string): Promise<KeyObject> {
  const { name, public: x } = key
  const secret = await stretch(passphrase, bytes(key.salt))
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, bytes(key.iv), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(canonicalJson({ name, public: x })))
    decipher.setAuthTag(bytes(key.tag))
    const d = Buffer.concat([decipher.update(bytes(key.data)), decipher.final()]).toString('base64url')
    return createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d, x }, format: 'jwk' })
  } catch {
    throw wrongPassphrase(name)
  }
}

export function publicKeyOf({ public: x }: TrustedKey): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}

function stretch(passphrase: string, salt: Buffer): Promise<Buffer> {
  const derive = promisify<string, Buffer, number, typeof SCRYPT, Buffer>(scrypt)
  return derive(passphrase.normalize('NFC'), salt, 32, SCRYPT)
}

function wrongPassphrase(name: string): OperatorError {
  return new OperatorError('denied', `This passphrase does not open the key ${name}.`, {
    hint: 'Nothing was signed. Try again; a forgotten passphrase cannot be had back, only a new key.',
    applied: 'no',
  })
}
