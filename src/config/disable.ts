import type { Problem } from './explain.ts'
import type { Unresolved } from './references.ts'

/** An entry that was left out, and what would bring it back. */
export interface Disabled {
  section: string
  name: string
  why: string
  hint: string
}

/** Sections whose entries stand for themselves: one that lacks its variable is left out, the others work. */
const SECTIONS = ['services', 'databases', 'deployments', 'swarms', 'actors'] as const

/** Leaves out the entries whose references are missing; a missing reference anywhere else is fatal. */
export function withoutUnresolved(
  tree: unknown,
  missing: readonly Unresolved[],
): { tree: unknown; disabled: Disabled[]; fatal: Problem[] } {
  const disabled = new Map<string, Disabled>()
  const fatal: Problem[] = []
  for (const { path, why, hint } of missing) {
    const [section, name] = path.map(String)
    if (section !== undefined && name !== undefined && SECTIONS.some((known) => known === section)) {
      disabled.set(`${section}.${name}`, { section, name, why, hint })
    } else {
      fatal.push({ path: path.join('.'), problem: why, example: hint })
    }
  }
  return { tree: leaveOut(tree, disabled), disabled: [...disabled.values()], fatal }
}

function leaveOut(tree: unknown, disabled: ReadonlyMap<string, Disabled>): unknown {
  if (!isRecord(tree)) return tree
  return mapValues(tree, (entries, section) => {
    if (!isRecord(entries)) return entries
    return Object.fromEntries(Object.entries(entries).filter(([name]) => !disabled.has(`${section}.${name}`)))
  })
}

function mapValues(
  record: Record<string, unknown>,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
