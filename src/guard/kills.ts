import { formatDuration } from '../core/duration.ts'
import type { MachineSample } from '../core/machine.ts'
import type { GuardSample } from './sample.ts'

const HOUR_S = 3_600

/**
 * Kills for want of memory: those known to lie within the last hour, those whose time is not known, and those at
 * the limit of a container or another cgroup while the machine itself had memory. The last are that service's
 * trouble, told by its own health check, and no reason to keep its next version away.
 */
export interface OomKills {
  recent: string[]
  undated: string[]
  contained: string[]
}

/** By the kernel's counters, which start at zero with each boot. */
export function oomKills(samples: readonly GuardSample[], present: MachineSample): OomKills {
  const count = present.oomKills ?? 0
  const found: OomKills = { recent: [], undated: [], contained: [] }
  if (count === 0) return found
  if (isContained({ shortages: 0 }, present))
    return { ...found, contained: [contained(count, present.uptime)] }
  if (present.uptime <= HOUR_S) return { ...found, recent: [within(count, present.uptime)] }
  const known = samples.filter(({ bootId, oomKills }) => bootId === present.bootId && oomKills !== undefined)
  const before = known.findLast(({ uptime }) => uptime <= present.uptime - HOUR_S)
  const first = before ?? known[0]
  const base = first?.oomKills ?? count
  const recent = Math.max(0, count - base)
  const seconds = Math.min(HOUR_S, present.uptime - (first?.uptime ?? 0))
  if (recent > 0) {
    if (first && isContained(first, present)) found.contained.push(contained(recent, seconds))
    else found.recent.push(within(recent, seconds))
  }
  if (!before && base > 0) found.undated.push(undated(base, present.uptime))
  return found
}

/** The machine was never short since then, and no limit holds that this server itself lives under. */
function isContained(since: { shortages?: number }, { shortages, cgroup }: MachineSample): boolean {
  return shortages !== null && shortages === since.shortages && !cgroup?.memory
}

function contained(count: number, seconds: number): string {
  return `${kills(count)} within the last ${ago(seconds)}, at the limits of containers or other groups; the machine itself had memory`
}

function undated(count: number, uptime: number): string {
  return `${kills(count)} at some time since the machine started ${ago(uptime)} ago`
}

function within(count: number, seconds: number): string {
  return `${kills(count)} within the last ${ago(Math.min(seconds, HOUR_S))}`
}

function ago(seconds: number): string {
  return formatDuration(seconds * 1_000)
}

function kills(count: number): string {
  return `${count} out-of-memory kill${count === 1 ? '' : 's'}`
}
