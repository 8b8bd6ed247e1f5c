import type * as z from 'zod'
import type { Action } from '../policy/action.ts'
import type { Powers } from './powers.ts'

/** Steps done of steps known, and what is happening now. `total` may be unknown. */
export interface Progress {
  done: number
  total?: number
  message: string
}

/** What a tool gets to work with: ports and procedures, the call's own signal, and who is asking. */
export interface ToolContext {
  powers: Powers
  actor: { name: string; signs: readonly string[] }
  signal: AbortSignal
  progress(step: Progress): void
}

/**
 * A tool is a plain object: facts about itself, and `run`. It states what a call would do (`action`) and never
 * judges; it returns data, and text is made at the edge by `render`.
 */
export interface Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  name: string
  title: string
  /** The first sentence says when to use it. Shown to models: cut at 2 KB by some hosts. */
  description: string
  input: Input
  output: Output
  action(input: z.output<Input>): Omit<Action, 'tool'>
  run(input: z.output<Input>, context: ToolContext): Promise<z.input<Output>>
  /** The result as text for hosts that show text only: complete, short, no JSON. */
  render(data: z.output<Output>): string
  /** Resources that go with a result, as links. */
  links?(data: z.output<Output>): readonly string[]
  /** True when the tool's effect is fully described by its annotations' readOnlyHint. Derived for reads. */
  reads: boolean
}

/** Identity with inference: `defineTool({ ... })` checks input, output, run and render against each other. */
export function defineTool<Input extends z.ZodType, Output extends z.ZodType>(tool: Tool<Input, Output>): Tool {
  return tool as unknown as Tool
}
