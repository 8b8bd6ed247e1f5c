import { loadConfig } from '../../config/load.ts'
import { GUARD_LEVELS } from '../../core/guard-level.ts'
import type { GuardReport } from '../../guard/report.ts'
import { resourceGuard } from '../../tools/resource-guard.ts'
import { simulatedReport } from '../quiet-machine.ts'
import type { Show } from '../show.ts'
import type { Step } from '../stage.ts'

/** Whether the machine has room for work, measured by the server itself. */
export const showGuard: Step = async ({ show, guard, sandbox }) => {
  await show.title('The guard')
  const answer = await guard
  if (answer.isError) throw new Error(`resource_guard failed: ${answer.text}`)
  const report = answer.data as GuardReport
  await show.quote(answer.text)
  const isLevel = GUARD_LEVELS.some((known) => known === report.level)
  await show.check(
    isLevel && !report.simulated,
    `this machine is at ${report.level}, measured by the server itself`,
  )
  if (report.level === 'NORMAL' && report.deploys_allowed) return
  await showSimulated(show, sandbox.config)
}

/** Only shown, never served: no rule of the server ever sees a made-up machine. */
async function showSimulated(show: Show, config: string): Promise<void> {
  await show.say('SIMULATED, since this machine is not green; on a quiet one it would say:')
  const report = await simulatedReport(loadConfig(config, {}).config.guard)
  await show.quote(resourceGuard.render(report), 4)
  await show.check(report.simulated && report.level === 'NORMAL', 'NORMAL and labelled as simulated')
}
