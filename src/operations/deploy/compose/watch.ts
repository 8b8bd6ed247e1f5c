import type { EngineEvent } from '../../../systems/docker/engine-port.ts'
import type { Change, Look } from '../driver.ts'
import { LABEL } from '../labels.ts'
import type { ComposeTarget } from './context.ts'
import { savedOf } from './saved.ts'

/**
 * What happens to a container of the new version and is a fault. What a death means is decided by a look: a daemon
 * that comes back tells of the deaths of all that it starts again.
 */
export async function watchProject(
  { engine, clock }: ComposeTarget,
  change: Change,
  onFault: (evidence: string) => void,
  signal: AbortSignal,
  look: () => Promise<Look>,
): Promise<void> {
  const { project, next } = savedOf(change)
  const confirming = new Set<Promise<void>>()
  const confirm = (said: string) => {
    const confirmed = look()
      .then(({ state, evidence }) => {
        if (state === 'failing') onFault([said, ...evidence].join('; '))
      })
      // Who cannot be asked now says nothing; the looks of the watch go on.
      .catch(() => undefined)
      .finally(() => confirming.delete(confirmed))
    confirming.add(confirmed)
  }
  const ends = new Set(next.expected.filter((one) => one.ends).map(({ service }) => service))
  const wanted = new Set(next.expected.map(({ service }) => service))
  const onEvent = (event: EngineEvent) => {
    const service = event.on === 'container' ? event.labels['com.docker.compose.service'] : undefined
    if (event.on !== 'container' || service === undefined || !wanted.has(service)) return
    if (event.labels[LABEL.deploy] === undefined && next.by === 'model') return
    if (event.labels['com.docker.compose.oneoff']?.toLowerCase() === 'true') return
    const fault = faultIn(event, ends.has(service))
    if (event.action === 'oom') onFault(`${service} ${fault}`)
    else if (fault !== undefined) confirm(`${service} ${fault}`)
  }
  // A gap in the stream needs nothing: the looks of the watch go on beside it.
  await engine.events(
    [`com.docker.compose.project=${project}`],
    clock.now(),
    { onEvent, onGap: () => {} },
    signal,
  )
  await Promise.all(confirming)
}

function faultIn(
  { action, exitCode }: Extract<EngineEvent, { on: 'container' }>,
  ends: boolean,
): string | undefined {
  if (action === 'oom') return 'ran out of memory'
  if (action === 'health_status: unhealthy') return 'became unhealthy'
  if (action !== 'die' || (ends && exitCode === 0)) return undefined
  return `died with exit code ${exitCode ?? 'unknown'}`
}
