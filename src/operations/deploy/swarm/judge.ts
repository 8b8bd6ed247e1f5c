import { excerpt } from '../../../core/look.ts'
import type { ContainerSummary, ServiceInfo, TaskInfo } from '../../../systems/docker/engine-port.ts'
import type { Look } from '../driver.ts'
import { madeFrom } from './compare.ts'
import { TASK_LABEL } from './images.ts'
import type { Known } from './parts.ts'
import { replicasOf, specOf, type Template, templateOf } from './spec.ts'

/** States in which a task of a service should never end: it was meant to run until it is told to stop. */
const ENDED = ['failed', 'rejected', 'complete', 'orphaned']

/** As many last lines of its log say why a task failed. */
const LAST_LINES = 5

export interface Expected {
  imageId: string
  /** A task that failed before says something of a version that is new, and nothing of one that comes back. */
  countFailures: boolean
}

/**
 * The tasks of a service against its specification as it is now: how many run, what image, which of them failed.
 * Swarm's own word (`completed`) is not asked: it also calls a version completed that dies after its monitor.
 */
export async function judge(
  known: Known,
  service: ServiceInfo,
  { imageId, countFailures }: Expected,
  signal: AbortSignal,
): Promise<Look> {
  const { engine } = known
  const tasks = await engine.tasks(service.id, signal)
  const template = templateOf(specOf(service))
  const mine = tasks.filter(({ spec }) => madeFrom(template, spec))
  const failed = countFailures ? await failureAmong(known, mine, signal) : undefined
  if (failed) return { state: 'failing', evidence: failed }
  const here = await engine.containers([`${TASK_LABEL.service}=${service.id}`], signal)
  const strange = strangeImage(mine.filter(isUp), here, imageId)
  if (strange !== undefined) return { state: 'failing', evidence: [strange] }
  const trouble = countFailures ? await troubledOne(known, mine, signal) : undefined
  if (trouble !== undefined) return { state: 'failing', evidence: trouble }
  const counted = count(service, tasks, mine)
  return counted.state === 'healthy' ? await asked(known, counted, signal) : counted
}

/** What the first task that was made from this template and failed said last. */
export async function failureOf(
  known: Known,
  serviceId: string,
  template: Template,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const tasks = await known.engine.tasks(serviceId, signal)
  const mine = tasks.filter(({ spec }) => madeFrom(template, spec))
  return (await failureAmong(known, mine, signal)) ?? []
}

/** So soon after the daemon is back its stream of events says that it was away. Milliseconds. */
const HEARD_WITHIN_MS = 500

async function failureAmong(
  known: Known,
  tasks: readonly TaskInfo[],
  signal: AbortSignal,
): Promise<string[] | undefined> {
  const failed = () => tasks.filter((task) => hasFailed(known, tasks, task))
  if (failed().length > 0 && failed().every(isKilled)) await known.sleep(HEARD_WITHIN_MS, signal)
  const [first] = failed()
  return first && (await lastWords(known, first, signal))
}

const isUp = ({ state, desiredState }: TaskInfo) => state === 'running' && desiredState === 'running'

/** A daemon that comes back kills what it finds, and refuses tasks until its Swarm is there again. */
function hasFailed({ outage }: Known, tasks: readonly TaskInfo[], task: TaskInfo): boolean {
  if (!ENDED.includes(task.state) || isRefused(task)) return false
  const refused = tasks.filter(isRefused).map(({ createdAt }) => Date.parse(createdAt))
  const awayAt = Math.max(outage.lastAt, ...refused)
  return !(isKilled(task) && Date.parse(task.createdAt) <= awayAt)
}

const isRefused = ({ state, err }: TaskInfo) => state === 'rejected' && /swarm is not active/.test(err)

/** Ended by a signal, or by itself at one; -1 where nobody saw how. */
const isKilled = ({ exitCode }: Pick<TaskInfo, 'exitCode'>) =>
  [undefined, -1, 0, 137, 143, 255].includes(exitCode)

async function lastWords({ engine }: Known, task: TaskInfo, signal: AbortSignal): Promise<string[]> {
  const { id, slot, state, err, exitCode, containerId } = task
  const code = exitCode === undefined ? '' : `, exit code ${exitCode}`
  const said = `task ${slot} (${id}) is ${state}${code}${err ? `: ${excerpt(err)}` : ''}`
  // The log is a help only: the failure stands without it.
  const log = containerId ? await engine.logs(containerId, LAST_LINES, signal).catch(() => '') : ''
  const lines = log.split('\n').map(excerpt).filter(Boolean).slice(-LAST_LINES)
  return [said, ...lines.map((line) => `log: ${line}`)]
}

/** Tasks of other machines are not seen; they were pinned to a digest. */
function strangeImage(
  up: readonly TaskInfo[],
  here: readonly ContainerSummary[],
  imageId: string,
): string | undefined {
  const ids = new Set(up.map(({ id }) => id))
  const strange = here.find((one) => ids.has(one.labels[TASK_LABEL.task] ?? '') && one.imageId !== imageId)
  return strange && `container ${strange.names[0]} runs ${strange.imageId}, not ${imageId}`
}

/** Docker has known for long what Swarm says of a task after its stop and its grace. */
async function troubledOne(
  known: Known,
  mine: readonly TaskInfo[],
  signal: AbortSignal,
): Promise<string[] | undefined> {
  const starting = mine.filter(
    ({ state, desiredState }) => state === 'starting' && desiredState === 'running',
  )
  for (const task of starting) {
    const { slot, containerId } = task
    const container = containerId && (await known.engine.container(containerId, signal))
    if (!container) continue
    const { state, health, exitCode } = container
    const ended = state === 'exited' && !isKilled({ exitCode })
    if (ended) return await lastWords(known, { ...task, state: 'at its end', exitCode }, signal)
    if (state !== 'running' || health !== 'unhealthy') continue
    const said = excerpt(container.healthOutput ?? '')
    return [`the HEALTHCHECK of task ${slot} says unhealthy${said === '' ? '' : `: ${said}`}`]
  }
  return undefined
}

function count(service: ServiceInfo, tasks: readonly TaskInfo[], mine: readonly TaskInfo[]): Look {
  const due = tasks.filter(({ desiredState }) => desiredState === 'running' || desiredState === 'ready')
  const others = due.filter((task) => !mine.includes(task))
  const wanted = replicasOf(specOf(service)) ?? Math.max(1, due.length)
  const up = mine.filter(isUp).length
  const waiting = due.find(({ state, err }) => state === 'pending' && err !== '')
  const lines = [
    `${up} of ${wanted} tasks of ${service.name} run this specification`,
    ...(others.length > 0 ? [`${others.length} more of another one`] : []),
    ...(waiting ? [`task ${waiting.slot} waits: ${excerpt(waiting.err)}`] : []),
    ...(service.updateState ? [`Swarm says ${service.updateState.state}`] : []),
  ]
  return { state: up >= wanted && others.length === 0 ? 'healthy' : 'starting', evidence: lines }
}

async function asked({ health }: Known, counted: Look, signal: AbortSignal): Promise<Look> {
  if (health === undefined) return counted
  const answer = await health.probe(health.http)(signal)
  const [state, line] =
    'inconclusive' in answer
      ? (['inconclusive', answer.inconclusive] as const)
      : ([answer.ok ? 'healthy' : 'refused', answer.evidence] as const)
  return { state, evidence: [...counted.evidence, `GET ${health.http}: ${line}`] }
}
