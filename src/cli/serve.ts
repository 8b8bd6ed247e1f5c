import { once } from 'node:events'
import { ACTOR, CONFIG, misuse } from './args.ts'
import { EXIT } from './exit.ts'
import { verb, withSetup } from './verb.ts'

const USAGE = `operator serve [--config F] [--host H] [--port N] [--actor NAME]
  --actor   an actor without a token, for local callers that send none`

/** MCP over HTTP until a signal ends it; what was started is ended first. */
export const run = verb(
  { usage: USAGE, flags: { ...CONFIG, ...ACTOR, host: { type: 'string' }, port: { type: 'string' } } },
  async ({ values, io, out }) => {
    const port = values.port === undefined ? undefined : portOf(values.port)
    return withSetup({ io, out, config: values.config }, async (setup) => {
      const { serveHttp } = await import('../mcp/http.ts')
      const { host, actor } = values
      const options = {
        ...(host !== undefined && { host }),
        ...(port !== undefined && { port }),
        ...(actor !== undefined && { actor }),
      }
      const server = await serveHttp(setup, setup.identify, options)
      const leave = untilToldToLeave()
      await out.say(`MCP is served at ${server.url} (${setup.environment}).`)
      if (server.hint) await out.note(server.hint)
      if (server.open)
        await out.note(`Every local caller is taken for the actor ${actor}: nobody has to prove who calls.`)
      await leave
      await server.close()
      return EXIT.ok
    })
  },
)

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw misuse('The flag --port takes a number from 0 to 65535.', USAGE)
}

function untilToldToLeave(): Promise<unknown> {
  return Promise.race((['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => once(process, signal)))
}
