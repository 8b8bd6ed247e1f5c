import type * as z from 'zod'
import type { Failure } from '../core/errors.ts'
import type { Action, Effect, Kind } from '../policy/action.ts'
import type { Powers } from './powers.ts'

/** Steps done of steps known, and what is happening now. `total` may be unknown. */
export interface Progress {
  done: number
  total?: number
  message: string
}

/** What a tool gets to work with: its powers, the call's own signal, and who is asking. */
export interface ToolContext {
  powers: Powers
  actor: { name: string; signs: readonly string[] }
  signal: AbortSignal
  progress(step: Progress): void
  /** The operation of a call that changes something. */
  operation: OperationHandle
}

/** What a tool may do with its own operation: give it to a worker, which goes on when the call is over. */
export interface OperationHandle {
  id: string
  /**
   * Takes another target beside that of the action, for as long as the operation lasts or its worker needs it. Throws
   * `busy`, naming the holder.
   */
  hold(target: string): void
  /** From then on the worker finishes it and releases its lease, and the call's end is not the operation's. */
  handOver(pid: number): void
}

export interface Outlook {
  /** What would happen, a sentence each. */
  effects: readonly string[]
  /** Digests of what must not change until it happens, by name: `running version` to an image id. */
  state: Readonly<Record<string, string>>
  /** True when nothing could bring back what was before: then a human approves it. */
  noWayBack?: boolean
}

/**
 * A tool is a plain object: facts about itself, and `run`. It states what a call would do and never judges;
 * it returns data, and text is made at the edge by `render`. MCP annotations are derived from `effect`.
 */
export interface Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  name: string
  title: string
  /** The first sentence says when to use it. Shown to models; some hosts cut it at 2 KB. */
  description: string
  /** The strongest effect any call of this tool can have. */
  effect: Effect
  /** The sort of work, where the arguments do not say otherwise. */
  kind: Kind
  input: Input
  output: Output
  /** What this very call would touch; overrides `effect` and `kind` where the arguments decide them. */
  action(input: z.output<Input>): Partial<Omit<Action, 'tool'>> & Pick<Action, 'target'>
  /**
   * What of the action only the world can say, such as whether a number is more than there is. Asked once before the
   * rules judge, of callers whose role permits the tool. Changes nothing.
   */
  weigh?(
    input: z.output<Input>,
    context: Pick<ToolContext, 'powers' | 'signal'>,
  ): Promise<Partial<Pick<Action, 'kind' | 'amount'>>>
  run(input: z.output<Input>, context: ToolContext): Promise<z.input<Output>>
  /**
   * What a plan of this call says and rests on. Asked when the plan is submitted, when the rules judge the call,
   * and again when the plan is used up: then every digest has to be the same. Changes nothing.
   */
  outlook?(input: z.output<Input>, context: Pick<ToolContext, 'powers' | 'signal'>): Promise<Outlook>
  /**
   * Only for tools whose work goes on in a worker: how an operation of this tool stands now. Asked when the same
   * call comes again, and for whoever meets its lease.
   */
  follow?(operation: string, context: Pick<ToolContext, 'powers' | 'signal'>): Promise<z.input<Output>>
  /** Whether the same arguments may mean something else by now, so that what has ended is no answer to them. */
  mayMove?(input: z.output<Input>): boolean
  /** The report of a call that was refused or failed, for callers that expect one whatever happens. */
  blocked?(operation: string, failure: Failure): z.input<Output>
  /**
   * Cuts long foreign texts in a result. It runs after the redactor: a cut before it could leave half a secret,
   * which nothing recognises any more.
   */
  shorten?(data: z.output<Output>): z.output<Output>
  /** The result as text for hosts that show text only: complete, short, no JSON. */
  render(data: z.output<Output>): string
  /** URIs of resources that go with a result. */
  links?(data: z.output<Output>): readonly string[]
}

/** Identity with inference: `defineTool({ ... })` checks input, output, run and render against each other. */
export function defineTool<Input extends z.ZodType, Output extends z.ZodType>(
  tool: Tool<Input, Output>,
): Tool {
  return tool as unknown as Tool
}
