import { CAPACITIES, type Capacity } from '../policy/approvals/plan.ts'
import { type PlanReport, reportOf } from '../policy/approvals/report.ts'
import { type Review, signReview } from '../policy/approvals/review.ts'
import { CONFIG, misuse } from './args.ts'
import { chooseKey, type OpenDesk, unlock, withDesk } from './desk.ts'
import { EXIT } from './exit.ts'
import { preview } from './plan-preview.ts'
import { plain } from './print.ts'
import { verb } from './verb.ts'

const USAGE = `operator approve ID [--as plan|security|human] [--key NAME] [--reason TEXT] [--config F]
  --as   what the approval is for; without it, the one that is still missing
  The plan is shown whole; typing the passphrase of the key signs it.`

/** A human's signature under exactly what was shown. */
export const run = verb(
  {
    usage: USAGE,
    flags: { as: { type: 'string' }, key: { type: 'string' }, reason: { type: 'string' }, ...CONFIG },
    words: { min: 1, max: 1 },
  },
  async ({ values, words: [id = ''], io, out }) =>
    withDesk({ io, out, config: values.config }, async (desk) => {
      const { approvals } = desk
      const report = reportOf(approvals.look(id))
      const as = capacityOf(values.as, report)
      const wrapped = chooseKey(desk, as, values.key)
      // Made before it is shown: what is signed is what was seen, whatever happens to the file meanwhile.
      const said = {
        decision: 'approve',
        as,
        by: wrapped.name,
        via: 'key',
        reason: values.reason ?? '',
      } as const
      const draft = { ...approvals.draft(id, said), plan: report.digest }
      await out.note(preview(report))
      const { privateKey, from } = await unlock(io, wrapped)
      const review = signReview(draft, privateKey)
      desk.record({ event: 'approval', plan: id, digest: draft.plan, ...said, passphrase: from })
      keep(desk, id, review)
      const after = reportOf(approvals.look(id))
      await out.say(plain(`Approved ${id} as ${as}, signed by ${wrapped.name}. ${next(after)}`))
      return EXIT.ok
    }),
)

/** The line stands before the approval does; one that is refused after all gets its own line. */
function keep({ approvals, record }: OpenDesk, id: string, review: Review): void {
  try {
    approvals.review(id, review)
  } catch (error) {
    record({
      event: 'approval_refused',
      plan: id,
      by: review.by,
      as: review.as,
      why: (error as Error).message,
    })
    throw error
  }
}

function capacityOf(flag: string | undefined, { still_needs }: PlanReport): Capacity {
  const known = CAPACITIES.find((capacity) => capacity === flag)
  if (known) return known
  if (flag !== undefined) throw misuse(`--as takes ${CAPACITIES.join(', ')}.`, USAGE)
  const [only = 'human'] = still_needs
  if (still_needs.length <= 1) return only
  throw misuse(`The plan still needs ${still_needs.join(' and ')}: say which with --as.`, USAGE)
}

function next({ still_needs, expires_at }: PlanReport): string {
  if (still_needs.length > 0) return `It still needs: ${still_needs.join(', ')}.`
  return `It can be carried out once, by the very same call, until ${expires_at}.`
}
