import type { Session } from '../../mcp/client.ts'
import { type Container, serving } from '../container.ts'
import { deploy } from '../deploying.ts'
import { LATE_CODE, LATE_S } from '../image.ts'
import type { Show } from '../show.ts'

/** The same on a real container where there is a Docker; where there is none, that is said. */
export async function showContainerDeploys(
  show: Show,
  session: Session,
  container: Container,
): Promise<void> {
  if (!container.real) return show.say(`the same on Docker is left out: ${container.why}`)
  const { name, onNetwork } = container
  await show.say(`the same on Docker, where ${name} runs v1, an image of a few hundred bytes`)
  const version = (tag: string) => ({ target: name, image: `${name}:${tag}` })

  await deploy(session, show, version('v2'), 'completed')
  const side = onNetwork ? 'the new container joined the network name when it was healthy' : 'no network'
  await show.check(await is(container, 'v2'), `${name} runs v2 and is healthy; ${side}`)

  await show.say(`v3 is healthy when it starts and ends with code ${LATE_CODE} after ${LATE_S} s:`)
  const bad = await deploy(session, show, version('v3'), 'rolled_back')
  for (const line of bad.blockers) await show.say(`because: ${line}`)
  await show.check(bad.status === 'blocked', 'the report says blocked, and by what')
  await show.check(await is(container, 'v2'), `${name} runs v2 again, and is healthy`)
}

async function is(container: Container & { real: true }, wanted: string): Promise<boolean> {
  const { version, health } = await serving(container)
  return version === wanted && health === 'healthy'
}
