import { misuse } from './args.ts'
import { verb } from './verb.ts'

const USAGE = `operator demo [--keep] [--stand-ins]
  --keep        leaves the sandbox up for a client of yours; Ctrl-C stops everything
  --stand-ins   starts no PostgreSQL or Redis of this machine and leaves its Docker alone`

/** A sandbox stack and a scripted session against it. `--service` is how the demo starts its own services. */
export const run = verb(
  {
    usage: USAGE,
    flags: { keep: { type: 'boolean' }, 'stand-ins': { type: 'boolean' }, service: { type: 'string' } },
  },
  async ({ values, io, out }) => {
    if (values.service !== undefined) return serve(values.service, io.env)
    const { runDemo } = await import('../demo/demo.ts')
    return runDemo({ io, out, keep: values.keep === true, standIns: values['stand-ins'] === true })
  },
)

async function serve(service: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { runService, SERVICES } = await import('../demo/service.ts')
  const name = SERVICES.find((known) => known === service)
  if (name === undefined) throw misuse('There is no such sample service.', USAGE)
  await runService(name, env)
  return 0
}
