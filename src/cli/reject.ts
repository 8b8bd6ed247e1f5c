import { CAPACITIES } from '../policy/approvals/plan.ts'
import { CONFIG, misuse } from './args.ts'
import { withDesk } from './desk.ts'
import { EXIT } from './exit.ts'
import { verb } from './verb.ts'
import { whoami } from './whoami.ts'

const USAGE = `operator reject ID [--as plan|security|human] [--reason TEXT] [--config F]
  A veto is final, and needs no key: stopping is always safe.`

/** A veto, under the name of whoever is at this shell. */
export const run = verb(
  {
    usage: USAGE,
    flags: { as: { type: 'string' }, reason: { type: 'string' }, ...CONFIG },
    words: { min: 1, max: 1 },
  },
  async ({ values: { as: flag = 'human', reason = '', config }, words: [id = ''], io, out }) =>
    withDesk({ io, out, config }, async ({ approvals, record }) => {
      const as = CAPACITIES.find((capacity) => capacity === flag)
      if (!as) throw misuse(`--as takes ${CAPACITIES.join(', ')}.`, USAGE)
      const said = { decision: 'veto', as, by: whoami(), via: 'shell', reason } as const
      approvals.review(id, { ...approvals.draft(id, said), proof: '' })
      record({ event: 'approval', plan: id, ...said })
      await out.say(`Vetoed ${id}. Nobody can approve it any more.`)
      return EXIT.ok
    }),
)
