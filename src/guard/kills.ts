import { formatDuration } from '../core/duration.ts'
import type { MachineSample } from '../core/machine.ts'
import type { GuardSample } from './sample.ts'

const HOUR_S = 3_600

/** Kills for want of memory: those known to lie within the last hour, and those whose time is not known. */
export interface OomKills {
  recent: string[]
  undated: string[]
}

/** By the kernel's counter, which starts at zero with each boot. */
export function oomKills(samples: readonly GuardSample[], present: MachineSample): OomKills {
  const count = present.oomKills ?? 0
  if (count === 0) return { recent: [], undated: [] }
  if (present.uptime <= HOUR_S) return { recent: [within(count, present.uptime)], undated: [] }
  const known = samples.filter(({ bootId, oomKills }) => bootId === present.bootId && oomKills !== undefined)
  const before = known.findLast(({ uptime }) => uptime <= present.uptime - HOUR_S)
  const first = before ?? known[0]
  const base = first?.oomKills ?? count
  const recent = Math.max(0, count - base)
  return {
    recent: recent > 0 ? [within(recent, Math.min(HOUR_S, present.uptime - (first?.uptime ?? 0)))] : [],
    undated:
      !before && base > 0
        ? [
            `${kills(base)} at some time since the machine started ${formatDuration(present.uptime * 1_000)} ago`,
          ]
        : [],
  }
}

function within(count: number, seconds: number): string {
  return `${kills(count)} within the last ${formatDuration(Math.min(seconds, HOUR_S) * 1_000)}`
}

function kills(count: number): string {
  return `${count} out-of-memory kill${count === 1 ? '' : 's'}`
}
