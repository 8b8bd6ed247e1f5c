import type * as z from 'zod'
import { OperatorError } from '../core/errors.ts'
import { didYouMean } from '../core/nearest.ts'
import type { Action } from '../policy/action.ts'
import type { Tool } from './define.ts'

type Tools = ReadonlyMap<string, Tool>
type Named = { tool: string; input: unknown }

/** Finds the tool, parses its input strictly, and lets it state its action. */
export function parseCall(
  tools: Tools,
  { tool: name, input }: Named,
): { tool: Tool; input: unknown; action: Action } {
  const tool = find(tools, name)
  const parsed = tool.input.safeParse(input ?? {})
  if (!parsed.success) throw invalidInput(tool, parsed.error.issues)
  return { tool, input: parsed.data, action: actionOf(tool, parsed.data) }
}

/** The action of a call that is only talked about: without a whole input, the tool's own effect on any target. */
export function explainable(
  tools: Tools,
  { tool: name, input }: Named,
): { tool: Tool; input: unknown; action: Action } {
  const tool = find(tools, name)
  const parsed = tool.input.safeParse(input ?? {})
  if (parsed.success) return { tool, input: parsed.data, action: actionOf(tool, parsed.data) }
  if (input !== undefined) throw invalidInput(tool, parsed.error.issues)
  const { effect, kind } = tool
  return { tool, input: undefined, action: { tool: tool.name, effect, kind, target: 'any' } }
}

function actionOf(tool: Tool, input: unknown): Action {
  return { tool: tool.name, effect: tool.effect, kind: tool.kind, ...tool.action(input) }
}

function find(tools: Tools, name: string): Tool {
  const tool = tools.get(name)
  if (tool) return tool
  throw new OperatorError('unknown_tool', `There is no tool of that name.`, {
    hint: `The tools are: ${[...tools.keys()].join(', ')}.${didYouMean(name, [...tools.keys()])}`,
    applied: 'no',
  })
}

const MAX_ISSUES = 10

function invalidInput(tool: Tool, issues: readonly z.core.$ZodIssue[]): OperatorError {
  const problems = issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
  if (issues.length > MAX_ISSUES) problems.push(`and ${issues.length - MAX_ISSUES} more`)
  return new OperatorError(
    'invalid_input',
    `${tool.name} does not take this input. ${problems.join('; ')}.`,
    {
      hint: `Its arguments are: ${argumentNames(tool).join(', ') || 'none'}. Nothing was done.`,
      applied: 'no',
      details: { problems },
    },
  )
}

function argumentNames({ input }: Tool): string[] {
  return 'shape' in input ? Object.keys(input.shape as object) : []
}
