import type { Service } from '../../config/services.ts'
import type { Clock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import { buildGraph, dependenciesOf, type Graph } from '../../stack/graph.ts'
import { assemble } from './assemble.ts'
import type { Looks } from './history.ts'
import type { Probes } from './kinds.ts'
import type { DisabledService, HealthReport } from './report.ts'
import { createScheduler, type Outcome, type Scheduler } from './scheduler.ts'
import { type Selection, select } from './select.ts'

export interface HealthOptions {
  services: Readonly<Record<string, Service>>
  disabled?: readonly DisabledService[]
  probes: Probes
  looks: Looks
  clock: Clock
  /** Probes at the same time, of all callers together. Default: see `slotsFor`. */
  concurrency?: number
}

export interface CheckProgress {
  done: number
  total: number
  message: string
}

type Report = (step: CheckProgress) => void

export interface Health {
  /**
   * Looks at the selected services and judges them, and at everything they need, so that a failure's root is
   * found even where only its consequence was asked for. Throws `invalid_input` for names or kinds that no
   * service has, and `cancelled` when `signal` aborts.
   */
  check(selection: Selection, signal: AbortSignal, progress?: Report): Promise<HealthReport>
  /** Looks whose deadline passed and that still have not stopped: a leak when it keeps growing. */
  abandoned(): number
}

/** Enough that every tenth service may hang and most places stay free for the others. */
function slotsFor(services: number): number {
  return Math.max(64, Math.ceil(services / 4))
}

/** The health of the configured services. Every caller of the process shares one of these. */
export function createHealth(options: HealthOptions): Health {
  const { clock } = options
  const services = new Map(Object.entries(options.services))
  const disabled = new Map(options.disabled?.map((entry) => [entry.name, entry]))
  const graph = buildGraph(options.services)
  const scheduler = createScheduler({
    ...options,
    concurrency: options.concurrency ?? slotsFor(services.size),
  })
  const choice = { services, disabled: new Set(disabled.keys()) }
  return {
    async check(selection, signal, progress) {
      const selected = select(choice, selection)
      const asked = selected.filter((name) => services.has(name))
      const looks = planLooks(graph, services, asked, selection.deep === true)
      const looked = await lookAtAll(scheduler, looks, signal, progress)
      return assemble({ selected, looked, services, disabled, graph, at: clock.now() })
    },
    abandoned: scheduler.abandoned,
  }
}

interface PlannedLook {
  name: string
  service: Service
  deep: boolean
}

/** The services asked for, and what they need: that only quickly, since nobody asked for it. */
function planLooks(
  graph: Graph,
  services: ReadonlyMap<string, Service>,
  asked: readonly string[],
  deep: boolean,
): PlannedLook[] {
  const plan = (names: readonly string[], deeply: boolean) =>
    names.flatMap((name) => {
      const service = services.get(name)
      return service ? [{ name, service, deep: deeply }] : []
    })
  return [...plan(asked, deep), ...plan(dependenciesOf(graph, asked), false)]
}

async function lookAtAll(
  scheduler: Scheduler,
  looks: readonly PlannedLook[],
  signal: AbortSignal,
  progress: Report | undefined,
): Promise<Map<string, Outcome>> {
  const advance = countSteps(looks.length, progress)
  const one = async ({ name, service, deep }: PlannedLook): Promise<[string, Outcome]> => {
    const outcome = await scheduler.look(name, service, deep, signal)
    advance(name, outcome)
    return [name, outcome]
  }
  try {
    return new Map(await Promise.all(looks.map(one)))
  } catch (cause) {
    if (!signal.aborted) throw cause
    throw new OperatorError('cancelled', 'The health check was cancelled.', { applied: 'no', cause })
  }
}

/** At most 20 steps of progress, however many services there are. */
function countSteps(total: number, progress: Report | undefined): (name: string, outcome: Outcome) => void {
  let done = 0
  const every = Math.ceil(total / 20)
  return (name, { judgement }) => {
    done += 1
    if (done % every === 0 || done === total)
      progress?.({ done, total, message: `${name} is ${judgement.status}` })
  }
}
