import type { Session } from '../mcp/client.ts'
import type { Show } from './show.ts'

/** What the demo reads of a deploy's report. */
interface Report {
  status?: string
  blockers: string[]
  details: { operation: string; phase: string; verdict?: string; from?: string; to?: string }
}

/** Deploys and follows to the end, as an agent would. */
export async function deploy(
  session: Session,
  show: Show,
  what: { target: string; version: string } | { target: string; image: string },
  verdict: string,
): Promise<Report> {
  const begun = await session.call('deploy_with_rollback', what)
  const named = 'version' in what ? `${what.target} ${what.version}` : what.image
  if (begun.isError) await show.quote(begun.text)
  await show.check(!begun.isError, `deploy_with_rollback ${named} answers`)
  const { details } = begun.data as Report
  await show.say(`${details.operation}: ${details.phase}`)
  const { report, text } = await followed(session, details.operation)
  if (report.details?.verdict !== verdict) await show.quote(text)
  await show.check(report.details?.verdict === verdict, `it ends as ${verdict}`)
  return report
}

/** As often as a busy machine needs: the demo's own limit ends it. */
async function followed(session: Session, id: string): Promise<{ report: Report; text: string }> {
  for (;;) {
    const { data, text, isError } = await session.call('get_operation', { id, wait: 45 })
    const report = data as Report
    if (isError || report.details?.verdict !== undefined) return { report, text }
  }
}
