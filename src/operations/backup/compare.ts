import type { Contents } from './certificate.ts'

/** Longer lists say no more. */
const MOST = 20

/** Where a restored copy differs from what the original held at the moment of its backup, a sentence each. */
export function differences(original: Contents, copy: Contents): string[] {
  const found = [...tables(original, copy), ...largeObjects(original, copy), ...objects(original, copy)]
  if (found.length <= MOST) return found
  return [...found.slice(0, MOST), `and ${found.length - MOST} more differences`]
}

function tables(original: Contents, copy: Contents): string[] {
  const there = new Map(copy.tables.map((table) => [table.table, table]))
  const known = new Set(original.tables.map(({ table }) => table))
  const lacking = original.tables.flatMap(({ table, rows, fingerprint }) => {
    const restored = there.get(table)
    if (!restored) return [`${table} is missing (${rows} rows)`]
    if (restored.rows !== rows) return [`${table} has ${restored.rows} rows instead of ${rows}`]
    return restored.fingerprint === fingerprint
      ? []
      : [`${table} has its ${rows} rows, and not the same ones`]
  })
  const strange = copy.tables.filter(({ table }) => !known.has(table))
  return [...lacking, ...strange.map(({ table, rows }) => `${table} is new (${rows} rows)`)]
}

function largeObjects({ large_objects: original }: Contents, { large_objects: copy }: Contents): string[] {
  const [had, has] = [original?.count ?? 0, copy?.count ?? 0]
  if (had !== has) return [`${has} large objects instead of ${had}`]
  return original?.fingerprint === copy?.fingerprint ? [] : [`the ${had} large objects are not the same ones`]
}

function objects({ objects: original }: Contents, { objects: copy }: Contents): string[] {
  if (original.fingerprint === copy.fingerprint) return []
  const sorts = [...new Set([...Object.keys(original.counts), ...Object.keys(copy.counts)])].sort()
  const counted = sorts.flatMap((sort) => {
    const [had, has] = [original.counts[sort] ?? 0, copy.counts[sort] ?? 0]
    return had === has ? [] : [`${has} of the sort ${sort} instead of ${had}`]
  })
  return counted.length > 0 ? counted : ['the names of its objects are not the same']
}
