import { formatDuration } from '../../../core/duration.ts'
import type { ContainerInfo, EngineEvent } from '../../../systems/docker/engine-port.ts'
import type { Change, Look } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { judge } from './judge.ts'
import { inspectOf, newOnes, oldOne, type Parts, planOf, savedOf } from './saved.ts'

/** Whether the container that has the name is the new version, and how it is. */
export async function look(parts: Parts, change: Change, signal: AbortSignal): Promise<Look> {
  const [fresh] = await newOnes(parts, change, signal)
  if (fresh === undefined) return await lookBefore(parts, change, signal)
  const wrong = wrongIn(fresh, change)
  if (wrong !== undefined) return { state: 'failing', evidence: [wrong] }
  const judged = await judge(parts, fresh, change, signal)
  const gap = planOf(change).way.by === 'swap' ? await gapOf(parts, change, fresh, signal) : []
  return { ...judged, evidence: [...judged.evidence, ...gap] }
}

/** Nothing was started yet: the target may run the wanted image all the same. */
async function lookBefore(parts: Parts, change: Change, signal: AbortSignal): Promise<Look> {
  const { containerId, source } = savedOf(change)
  const old = await parts.engine.container(containerId, signal)
  const same = old?.imageId === change.to.id && source === undefined
  if (!old || !same) return { state: 'failing', evidence: [`no container of ${change.to.label} was started`] }
  return await judge(parts, old, change, signal)
}

function wrongIn({ name, imageId }: ContainerInfo, change: Change): string | undefined {
  if (imageId !== change.to.id) return `container ${name} runs ${imageId}, not ${change.to.id}`
  const wanted = savedOf(change).name
  return name === wanted ? undefined : `the new version is called ${name}, not ${wanted}`
}

/** Docker's own clock: from the end of the old container to the first start of the new one nobody served. */
async function gapOf(
  parts: Parts,
  change: Change,
  fresh: ContainerInfo,
  signal: AbortSignal,
): Promise<string[]> {
  const old = await oldOne(parts, change, signal)
  const ended = endOf(old)
  const gapMs = Date.parse(fresh.startedAt) - (ended ?? Number.NaN)
  // Once it has ended itself, by a restart of Docker's, its first start is not known any more.
  if (endOf(fresh) !== undefined || !(gapMs >= 0)) return []
  return [`gap: ${formatDuration(gapMs)} from the end of the old container to the start of the new one`]
}

/** Docker writes year 1 for what never happened. */
function endOf(container: ContainerInfo | undefined): number | undefined {
  const at = container ? Date.parse(inspectOf(container).State?.FinishedAt ?? '') : Number.NaN
  return at > 0 ? at : undefined
}

const SIGNS = ['die', 'health_status: unhealthy']

/** Tells each fault as soon as Docker does. What an event means is decided by a look: a daemon that restarts tells of deaths too. */
export async function watch(
  parts: Parts,
  change: Change,
  onFault: (evidence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const confirming = new Set<Promise<void>>()
  const confirm = (said: string) => {
    const confirmed = confirmFault(parts, change, said, onFault, signal).catch(() => undefined)
    confirming.add(confirmed)
    void confirmed.then(() => confirming.delete(confirmed))
  }
  const onEvent = (event: EngineEvent) => {
    if (event.on !== 'container' || event.labels[LABEL.role] !== 'new') return
    if (event.action === 'oom')
      onFault(`Docker says that container ${event.id.slice(0, 12)} ran out of memory`)
    if (SIGNS.includes(event.action)) confirm(`Docker says ${event.action}`)
  }
  const onGap = () => confirm('Docker was away')
  const label = `${LABEL.deploy}=${change.id}`
  await parts.engine.events([label], parts.clock.now(), { onEvent, onGap }, signal)
  await Promise.all(confirming)
}

async function confirmFault(
  parts: Parts,
  change: Change,
  said: string,
  onFault: (evidence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const seen = await look(parts, change, signal)
  if (seen.state === 'failing') onFault([said, ...seen.evidence].join('; '))
}
