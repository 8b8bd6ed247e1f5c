import { GUARD_LEVELS } from '../../core/guard-level.ts'
import type { Step } from '../stage.ts'

/** Whether the machine has room for work, measured by the server itself. */
export const showGuard: Step = async ({ show, guard }) => {
  await show.title('The guard')
  const answer = await guard
  if (answer.isError) throw new Error(`resource_guard failed: ${answer.text}`)
  const { level } = answer.data as { level?: unknown }
  await show.quote(answer.text)
  await show.check(
    GUARD_LEVELS.some((known) => known === level),
    `this machine's level is ${level}, measured by the server itself`,
  )
}
