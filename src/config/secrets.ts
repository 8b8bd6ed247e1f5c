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
  return [...loaded.resolved, ...inTree].flatMap(({ value, source }) => secretParts(value, source))
}

function* secretsIn(node: unknown, path: readonly string[]): Generator<KnownValue> {
  if (node instanceof Secret) yield { value: node.reveal(), source: path.join('.') }
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) yield* secretsIn(value, [...path, key])
  }
}

function secretParts(value: string, source: string): KnownValue[] {
  const url = URL.canParse(value) && value.includes('://') ? new URL(value) : undefined
  if (!url) return [{ value, source }]
  if (url.password === '') return []
  return [
    { value, source },
    { value: url.password, source: `${source} (password)` },
    { value: decoded(url.password), source: `${source} (password)` },
  ]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
