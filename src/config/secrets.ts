import { Secret } from '../core/secret.ts'
import type { Loaded } from './load.ts'

/** A value the redactor must know, and where it came from (for `doctor`, which never shows the value). */
export interface KnownValue {
  value: string
  source: string
}

/**
 * Everything secret that this configuration knows: what its references brought, and the passwords in the
 * URLs it holds. A URL without a password is an address, not a secret.
 */
export function knownValues(loaded: Loaded): KnownValue[] {
  const inTree = [...secretsIn(loaded.config, [])]
  return [
    ...loaded.resolved.flatMap(({ value, source }) => [
      ...secretParts(value, source),
      ...addressSecrets(value, source),
    ]),
    ...inTree.flatMap(({ value, source }) => secretParts(value, source)),
  ]
}

function* secretsIn(node: unknown, path: readonly string[]): Generator<KnownValue> {
  if (node instanceof Secret) yield { value: node.reveal(), source: path.join('.') }
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) yield* secretsIn(value, [...path, key])
  }
}

function secretParts(value: string, source: string): KnownValue[] {
  const url = urlIn(value)
  if (!url) return [{ value, source }]
  // A user without a password is a token: nobody needs to be told apart where nobody proves anything.
  const secret = url.password || url.username
  if (secret === '') return []
  return [value, secret, decoded(secret)].map((part) => ({ value: part, source }))
}

/** Long, and of letters and digits: a webhook's key in a path. Words and version numbers are not. */
const KEY_IN_PATH = /^(?=.*\d)(?=.*[A-Za-z])[\w~.-]{12,}$/

/** Whoever keeps a URL in a variable may keep it there for what is in its path or query. */
function addressSecrets(value: string, source: string): KnownValue[] {
  const url = urlIn(value)
  if (!url) return []
  const inPath = url.pathname.split('/').filter((part) => KEY_IN_PATH.test(part))
  const inQuery = [...url.searchParams.values()]
  return [...inPath, ...inQuery].map((part) => ({ value: part, source: `${source} (address)` }))
}

function urlIn(value: string): URL | undefined {
  return value.includes('://') && URL.canParse(value) ? new URL(value) : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
