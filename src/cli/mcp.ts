import { runStdio } from '../mcp/stdio.ts'
import { ACTOR, CONFIG } from './args.ts'
import { EXIT } from './exit.ts'
import { verb, withSetup } from './verb.ts'

/** A client library that holds a socket open must not keep a server alive whose host has left. Milliseconds. */
const LINGER_MS = 500

/**
 * MCP over stdio. A configuration that is wrong, or an actor that is not clear, refuses the start; without any
 * configuration it starts, lists its tools, and answers every call with what to do.
 */
export const run = verb(
  { usage: 'operator mcp [--config F] [--actor NAME]', flags: { ...CONFIG, ...ACTOR } },
  async ({ values, io, out }) =>
    withSetup({ io, out, config: values.config }, async (setup) => {
      const caller = setup.loaded ? setup.identify.byLaunch(values.actor) : undefined
      await runStdio(setup, caller)
      setTimeout(() => process.exit(), LINGER_MS).unref()
      return EXIT.ok
    }),
)
