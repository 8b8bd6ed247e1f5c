import type { PlanReport } from '../policy/approvals/report.ts'
import { plain } from './print.ts'

/** The whole of a plan as its reviewer reads it before signing. What others wrote cannot steer the terminal. */
export function preview(report: PlanReport): string {
  const { id, status, tool, target, effect, author, digest, created_at, expires_at } = report
  return plain(
    [
      `${id} (${status}): ${tool} on ${target}, ${effect === 'irreversible' ? 'which cannot be undone' : effect}`,
      `  by ${author}, made ${created_at}, expires ${expires_at}`,
      `  arguments ${indent(JSON.stringify(report.arguments, null, 2))}`,
      '  effects',
      ...report.effects.map((line) => `    - ${indent(line)}`),
      `  reason, in the author's words: ${indent(JSON.stringify(report.reason))}`,
      '  rests on',
      ...Object.entries(report.rests_on).map(([name, value]) => `    ${name}: ${value}`),
      `  needs ${report.needs.join(', ') || 'nobody'}${report.still_needs.length > 0 ? `; still missing: ${report.still_needs.join(', ')}` : ''}`,
      ...report.approved.map(({ as, by, at }) => `  approved as ${as} by ${by}, ${at}`),
      ...(report.vetoed
        ? [`  VETOED as ${report.vetoed.as} by ${report.vetoed.by}: ${indent(report.vetoed.reason)}`]
        : []),
      ...(report.used_by === undefined ? [] : [`  used by ${report.used_by}`]),
      ...report.problems.map((problem) => `  ! ${problem}`),
      `  digest ${digest}`,
    ].join('\n'),
  )
}

/** Lines of a value stay below it, so that none looks like a line of ours. */
function indent(text: string): string {
  return text.replaceAll('\n', '\n      ')
}
