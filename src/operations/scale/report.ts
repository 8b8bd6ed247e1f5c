import { isoSeconds } from '../../core/clock.ts'
import type { Step } from '../../journal/operation.ts'
import type { ActionTaken } from '../ops-output.ts'
import type { Decision } from './decision.ts'
import type { FleetLook } from './fleet.ts'

/** A decision for a report: what is recommended, why, and on the strength of which look. */
export function decisionReport({ decision }: { look?: FleetLook; decision: Decision }) {
  const { recommendation, direction, desired, frozen, suppressed, capped, concurrency, paused } = decision
  const { sample, highest, watchedMs, looks } = decision.window
  const { depth, busy, live, draining, at } = sample
  return {
    ...(recommendation && { recommendation }),
    decision: {
      direction,
      desired,
      ...(frozen && { frozen: frozen.reason }),
      ...(suppressed && { suppressed: suppressed.by, wanted: suppressed.wanted }),
      capped: capped.map(({ by, at: level }) => `${by} at ${level}`),
      concurrency,
      paused,
      reasons: [...decision.reasons],
      window: {
        at: isoSeconds(at),
        ...{ depth, busy, live, draining, highest, looks },
        watched_s: Math.round(watchedMs / 1_000),
      },
    },
  }
}

/** The steps as one line each way, however many there were; the journal has each of them. */
export function scaleActions(swarm: string, steps: readonly Step[], ended: boolean): ActionTaken[] {
  const moves = steps.filter(({ action }) => action === 'scale')
  const others = steps.filter(({ action }) => action !== 'scale')
  const [first] = moves
  const last = moves.at(-1)
  const { from } = (first?.intent ?? {}) as { from?: number }
  const { to } = (last?.intent ?? {}) as { to?: number }
  const count = moves.length === 1 ? '1 step' : `${moves.length} steps`
  const scaled: ActionTaken[] =
    last === undefined
      ? []
      : [
          {
            action: 'scale',
            target: `swarm/${swarm} from ${from} to ${to} in ${count}`,
            result: worst(moves, ended),
            ...(from !== undefined && { rollback_command: scaleCommand(swarm, from) }),
          },
        ]
  const names = [...new Set(others.map(({ action }) => action))]
  return [
    ...scaled,
    ...names.map((action) => {
      const same = others.filter((step) => step.action === action)
      return { action, target: `swarm/${swarm}`, result: worst(same, ended) }
    }),
  ]
}

function worst(steps: readonly Step[], ended: boolean): ActionTaken['result'] {
  if (steps.some(({ outcome }) => outcome === undefined)) return ended ? 'unknown' : 'running'
  return steps.at(-1)?.outcome === 'failed' ? 'failed' : 'done'
}

/** The line that brings a swarm back to a level; ready to paste. */
export function scaleCommand(swarm: string, target: number): string {
  return `operator call scale_swarm --json '${JSON.stringify({ swarm, target })}'`
}
