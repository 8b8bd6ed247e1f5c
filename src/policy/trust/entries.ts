import { Secret } from '../../core/secret.ts'
import { canonicalJson } from '../approvals/canonical.ts'

/** Every value of a configuration by its path, written down; of a secret only a keyed digest. */
export type Entries = Readonly<Record<string, string>>

/** Where a configuration is not the signed one. */
export interface Difference {
  /** Of the value; empty where there is no signed form at all. */
  path: string
  /** In a sentence that names the path. */
  says: string
}

/** Most of a value that a sentence quotes. */
const QUOTED = 120

/** `seal` turns a secret into what proves that it is still the same one and tells nothing of it. */
export function entriesOf(sections: unknown, seal: (secret: string) => string): Entries {
  const entries: Record<string, string> = {}
  const walk = (value: unknown, path: string): void => {
    if (value === undefined) return
    if (value instanceof Secret) entries[path] = `secret ${seal(value.reveal())}`
    else if (isInner(value)) for (const [key, inner] of Object.entries(value)) walk(inner, join(path, key))
    else entries[path] = canonicalJson(value)
  }
  walk(sections, '')
  return entries
}

function isInner(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** What differs, path by path in their order. */
export function entryDifferences(trusted: Entries, present: Entries): Difference[] {
  const paths = [...new Set([...Object.keys(trusted), ...Object.keys(present)])].sort()
  return paths.flatMap((path) => {
    const [before, now] = [member(trusted, path), member(present, path)]
    if (before === now) return []
    return [{ path, says: `${path} ${changed(before, now)}.` }]
  })
}

function changed(before: string | undefined, now: string | undefined): string {
  if (before === undefined) return `is new: ${shown(now)}`
  if (now === undefined) return `is gone; it was ${shown(before)}`
  if (isSecret(before) && isSecret(now)) return 'has another secret value'
  return `is ${shown(now)}; it was ${shown(before)}`
}

function member(entries: Entries, path: string): string | undefined {
  return Object.hasOwn(entries, path) ? entries[path] : undefined
}

function isSecret(value: string): boolean {
  return value.startsWith('secret ')
}

function shown(value = ''): string {
  if (isSecret(value)) return 'a secret'
  return value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value
}
