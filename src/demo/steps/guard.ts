import { openSetup } from '../../compose/setup.ts'
import { simulatedGuard } from '../../compose/simulated-guard.ts'
import { GUARD_LEVELS } from '../../core/guard-level.ts'
import type { Step } from '../stage.ts'

/** Whether the machine has room for work, measured by the server itself; what is made up is labelled. */
export const showGuard: Step = async ({ show, guard, sandbox }) => {
  await show.title('The guard')
  const answer = await guard
  if (answer.isError) throw new Error(`resource_guard failed: ${answer.text}`)
  const report = answer.data as { level: string; simulated: boolean; deploys_allowed: boolean }
  await show.quote(answer.text)
  const isLevel = GUARD_LEVELS.some((known) => known === report.level)
  await show.check(
    isLevel && !report.simulated,
    `this machine is at ${report.level}, measured by the server itself`,
  )
  if (report.level === 'NORMAL' && report.deploys_allowed) return

  await show.say('SIMULATED, since this machine is not green; on a quiet one it would say:')
  const { loaded } = openSetup({ config: sandbox.config, env: {}, cwd: sandbox.folder })
  if (!loaded) throw new Error("The sandbox's configuration is gone.")
  const made = await simulatedGuard(loaded.config.guard)
  await show.quote(made.text, 4)
  await show.check(made.simulated && made.level === 'NORMAL', 'NORMAL and labelled as simulated')
}
