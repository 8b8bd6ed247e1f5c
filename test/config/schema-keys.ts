import { configSchema } from '../../src/config/schema.ts'

/** Every key of every object in the schema, also inside unions, records and arrays. */
export function keysOf(
  schema: unknown = configSchema,
  keys = new Set<string>(),
  seen = new Set<unknown>(),
): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return keys
  seen.add(schema)
  const { def, kinds } = schema as { def?: Record<string, unknown>; kinds?: Record<string, () => unknown> }
  for (const make of Object.values(kinds ?? {})) keysOf(make(), keys, seen)
  if (typeof def?.['getter'] === 'function') keysOf(def['getter'](), keys, seen)
  if (!def) return keys
  if (def['type'] === 'object') for (const key of Object.keys(def['shape'] as object)) keys.add(key)
  for (const inner of Object.values(def)) {
    for (const child of Array.isArray(inner)
      ? inner
      : [inner, ...(def['type'] === 'object' ? Object.values(def['shape'] as object) : [])])
      keysOf(child, keys, seen)
  }
  return keys
}
