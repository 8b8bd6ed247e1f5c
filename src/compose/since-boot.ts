import { uptime } from 'node:os'
import type { Clock } from '../core/clock.ts'
import { selfIdentity } from '../journal/identity.ts'

/** The machine's boot, and the milliseconds since it, asleep or not: what no setting of a clock moves. */
export const sinceBoot = () => ({ boot: selfIdentity().bootId, ms: Math.round(uptime() * 1_000) })

/** The time by both clocks. */
export const nowOf = (clock: Clock) => ({ at: clock.now(), uptime: sinceBoot() })
