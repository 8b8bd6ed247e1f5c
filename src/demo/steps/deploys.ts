import { deploy } from '../deploying.ts'
import { openDeploys } from '../deploys.ts'
import type { Step } from '../stage.ts'
import { showContainerDeploys } from './container-deploys.ts'

/** A version that falls ill this long after its start: the watch has to see it. */
const ILL_AFTER_MS = 1_500

/** A good deploy, and one that fails only when it has been verified: both end in one healthy version. */
export const showDeploys: Step = async (stage) => {
  const { show, sandbox } = stage
  await show.title('A good deploy, and a broken one that comes back by itself')
  await show.say('no deploy begins on a busy machine; so that this one may be busy with other things,')
  await show.say("for this part the guard's lines are raised to 100 % (RAISED FOR THE DEMO)")
  const { session, url } = await openDeploys(stage, ILL_AFTER_MS)
  const serving = async () => (await fetch(url)).text()
  const app = (version: string) => ({ target: 'app', version })

  await deploy(session, show, app('v1'), 'completed')
  const planned = await session.call('deploy_with_rollback', { ...app('v2'), dry_run: true })
  await show.quote(planned.text, 4)
  await show.check((await serving()) === 'v1', 'a dry run shows the plan, and v1 still serves')

  const good = await deploy(session, show, app('v2'), 'completed')
  await show.check(
    good.details.phase === 'ended' && (await serving()) === 'v2',
    'v2 serves, watched to the end',
  )

  await show.say(`v3 is healthy when it starts and answers 500 after ${ILL_AFTER_MS / 1_000} s:`)
  const bad = await deploy(session, show, app('v3'), 'rolled_back')
  for (const line of bad.blockers) await show.say(`because: ${line}`)
  await show.check(bad.status === 'blocked', 'the report says blocked, and by what')
  await show.check((await serving()) === 'v2', 'v2 serves again; nothing had to be done for it')
  await showContainerDeploys(show, session, sandbox.container)
}
