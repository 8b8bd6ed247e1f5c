import { type PlanReport, reportOf } from '../policy/approvals/report.ts'
import { CONFIG, JSON_OUT } from './args.ts'
import { withDesk } from './desk.ts'
import { EXIT } from './exit.ts'
import { preview } from './plan-preview.ts'
import { plain, table } from './print.ts'
import { verb } from './verb.ts'

const OPEN = ['waiting', 'approved', 'void']

/** Plans, newest first: those that still can become something, or all; or one of them whole. */
export const run = verb(
  {
    usage: `operator approvals [ID] [--all] [--json] [--config F]
  ID     one plan whole
  --all  also plans that were vetoed, used or have expired`,
    flags: { all: { type: 'boolean' }, ...JSON_OUT, ...CONFIG },
    words: { min: 0, max: 1 },
  },
  async ({ values, words: [id], io, out }) =>
    withDesk({ io, out, config: values.config }, async ({ approvals }) => {
      const { plans, damaged } =
        id === undefined ? approvals.list() : { plans: [approvals.look(id)], damaged: [] }
      const reports = plans.map(reportOf)
      const shown =
        values.all || id !== undefined ? reports : reports.filter(({ status }) => OPEN.includes(status))
      if (values.json) await out.json(shown)
      else await out.say(id === undefined ? render(shown, out.style.bold) : shown.map(preview).join('\n'))
      for (const name of damaged) await out.note(`The plan ${name} is damaged: find out who changed it.`)
      return EXIT.ok
    }),
)

function render(reports: readonly PlanReport[], bold: (text: string) => string): string {
  if (reports.length === 0) return 'No plan waits.'
  const head = ['PLAN', 'STATUS', 'TOOL', 'TARGET', 'AUTHOR', 'STILL NEEDS', 'EXPIRES'].map(bold)
  const rows = reports.map(({ id, status, tool, target, author, still_needs, expires_at }) =>
    [id, status, tool, target, author, still_needs.join(', ') || '-', expires_at].map(plain),
  )
  return table([head, ...rows])
}
