import { Secret } from '../../core/secret.ts'
import { canonicalJson } from '../approvals/canonical.ts'

/** Every value of a configuration by its path, written down; of a secret only a keyed digest. */
export type Entries = Readonly<Record<string, string>>

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

/** What differs, a sentence for each path, in the order of the paths. */
export function entryDifferences(trusted: Entries, present: Entries): string[] {
  const paths = [...new Set([...Object.keys(trusted), ...Object.keys(present)])].sort()
  return paths.flatMap((path) => {
    const [before, now] = [member(trusted, path), member(present, path)]
    if (before === now) return []
    if (before === undefined) return [`${path} is new: ${shown(now)}.`]
    if (now === undefined) return [`${path} is gone; it was ${shown(before)}.`]
    if (isSecret(before) && isSecret(now)) return [`${path} has another secret value.`]
    return [`${path} is ${shown(now)}; it was ${shown(before)}.`]
  })
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
