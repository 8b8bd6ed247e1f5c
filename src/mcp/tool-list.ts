import type { Tool as ListedTool, ToolAnnotations } from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { Caller } from '../call.ts'
import type { Effect } from '../policy/action.ts'
import { permits } from '../policy/roles.ts'
import type { Tool } from '../tools/define.ts'

/** What a host may conclude from an effect. The stack is the server's own world, so it is never open. */
export const ANNOTATIONS: Readonly<Record<Effect, ToolAnnotations>> = {
  read: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  write: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
  irreversible: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false },
}

const converted = new WeakMap<readonly Tool[], readonly ListedTool[]>()

/** All tools as the protocol lists them, in their own order. Converted once per set: it costs milliseconds. */
export function listing(tools: readonly Tool[]): readonly ListedTool[] {
  const known = converted.get(tools)
  if (known) return known
  const made = tools.map(listed)
  converted.set(tools, made)
  return made
}

/** The tools a caller's role permits; everything while nothing is configured, so that a host sees what there is. */
export function listingFor(tools: readonly Tool[], caller: Caller, configured: boolean): ListedTool[] {
  const all = listing(tools)
  if (!configured) return [...all]
  return caller ? all.filter(({ name }) => permits(caller.role, name)) : []
}

function listed({ name, title, description, effect, input, output }: Tool): ListedTool {
  return {
    name,
    title,
    description,
    inputSchema: jsonSchema(input, 'input') as ListedTool['inputSchema'],
    outputSchema: jsonSchema(output, 'output') as NonNullable<ListedTool['outputSchema']>,
    annotations: ANNOTATIONS[effect],
  }
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: trim,
  })
  return rest
}

/** Bounds that only say "a safe integer" tell a model nothing and cost tokens in every list. */
function trim({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}
