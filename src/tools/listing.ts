import * as z from 'zod'
import type { Effect } from '../policy/action.ts'
import type { Tool } from './define.ts'

/** What a host may conclude from a tool's effect; the protocol's four hints. */
export interface Hints {
  readOnlyHint: boolean
  destructiveHint: boolean
  idempotentHint: boolean
  openWorldHint: boolean
}

/** A tool as a list shows it: plain data, so that a list needs no schema library. */
export interface ListedTool {
  name: string
  title: string
  description: string
  inputSchema: { type: 'object'; [keyword: string]: unknown }
  outputSchema: { type: 'object'; [keyword: string]: unknown }
  annotations: Hints
}

/** The stack is the server's own world, so it is never open. */
const HINTS: Readonly<Record<Effect, Hints>> = {
  read: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  write: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
  irreversible: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false },
}

/** The tools as lists show them, in their own order. Costs milliseconds: the build does it once (scripts/build.ts). */
export function listing(tools: readonly Tool[]): ListedTool[] {
  return tools.map(({ name, title, description, effect, input, output }) => ({
    name,
    title,
    description,
    inputSchema: jsonSchema(input, 'input'),
    outputSchema: outline(jsonSchema(output, 'output')),
    annotations: HINTS[effect],
  }))
}

type Schema = ListedTool['inputSchema']

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: trim,
  })
  return rest as Schema
}

/** Bounds that only say "a safe integer" tell a model nothing and cost tokens in every list. */
function trim({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

/** Keywords of a property that a caller plans with; what is deeper is in the result itself. */
const KEPT = ['type', 'enum', 'const', 'description'] as const

/** What a caller plans with of an ops_output; the whole schema is the resource operator://schemas/ops_output. */
const OPS = ['task_id', 'status', 'blockers', 'details']

/**
 * The first level of an output schema. Every list pays for it on every connection, so it names what is there
 * and leaves the inside of objects and arrays to the result. The door validates against the whole.
 */
function outline({ type, properties, required }: Schema): Schema {
  const all = (properties ?? {}) as Record<string, Record<string, unknown>>
  const isOps = 'operation_type' in all
  const named = Object.entries(all).filter(([name]) => !isOps || OPS.includes(name))
  const shown = named.map(([name, property]) => [
    name,
    Object.fromEntries(KEPT.flatMap((key) => (key in property ? [[key, property[key]]] : []))),
  ])
  return {
    type,
    properties: Object.fromEntries(shown),
    ...(required !== undefined && !isOps && { required }),
  }
}
