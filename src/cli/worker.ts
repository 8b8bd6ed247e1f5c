import { detach } from '../compose/detach.ts'
import { CONFIG } from './args.ts'
import { EXIT } from './exit.ts'
import { verb, withSetup } from './verb.ts'

/**
 * Not for people: does the deploy of one operation to its end. With `--detach LOG` it only starts that process,
 * free of this one's session and parent, and prints its process id.
 */
export const run = verb(
  {
    usage: 'operator worker OPERATION --config F [--detach LOG]',
    flags: { ...CONFIG, detach: { type: 'string' } },
    words: { min: 1, max: 1 },
  },
  async ({ values, words: [operation = ''], io, out }) => {
    if (values.detach !== undefined) {
      const config = values.config === undefined ? [] : ['--config', values.config]
      io.stdout.write(`${detach(['worker', operation, ...config], values.detach)}\n`)
      return EXIT.ok
    }
    return withSetup({ io, out, config: values.config }, async (setup) => {
      if (setup.problem) throw setup.problem
      await setup.work(operation)
      return EXIT.ok
    })
  },
)
