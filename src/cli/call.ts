import type { Result } from '../call.ts'
import { STATUSES, type Status } from '../stack/health.ts'
import { ACTOR, CONFIG } from './args.ts'
import { EXIT, exitOfError, exitOfStatus } from './exit.ts'
import { readInput } from './input.ts'
import { plain } from './print.ts'
import { verb, withSetup } from './verb.ts'

/** One call through the door. The exit code follows from the error's code, or from a health check's verdict. */
export const run = verb(
  {
    usage: `operator call TOOL [--json '{…}' | --json @FILE | --json -] [--raw] [--actor NAME] [--config F]
  --json   the tool's arguments
  --raw    prints the whole result as JSON: data or error, and where the audit trail stands`,
    flags: { json: { type: 'string' }, raw: { type: 'boolean' }, ...ACTOR, ...CONFIG },
    words: { min: 1, max: 1 },
  },
  async ({ values, words: [tool = ''], io, out }) => {
    const input = await readInput(values.json, io)
    return withSetup({ io, out, config: values.config }, async (setup) => {
      if (setup.problem) throw setup.problem
      const caller = setup.identify.byLaunch(values.actor)
      const result = await (await setup.door()).call({ tool, input, caller })
      if (values.raw) await out.json(rawOf(result))
      else if (result.ok) await out.say(plain(result.text))
      else await out.fail(result.error)
      return exitOf(tool, result)
    })
  },
)

function rawOf(result: Result): unknown {
  const { meta } = result
  return result.ok ? { ok: true, data: result.data, meta } : { ok: false, error: result.error, meta }
}

function exitOf(tool: string, result: Result): number {
  if (!result.ok) return exitOfError(result.error.code)
  return tool === 'health_check' ? exitOfStatus(verdictOf(result.data)) : EXIT.ok
}

function verdictOf(data: unknown): Status {
  const { verdict } = data as { verdict?: unknown }
  return STATUSES.find((status) => status === verdict) ?? 'unknown'
}
