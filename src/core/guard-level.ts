/** How the machine is doing, mildest first. NORMAL is green; nothing else is. */
export const GUARD_LEVELS = ['NORMAL', 'WARN', 'CRITICAL', 'EMERGENCY'] as const
export type GuardLevel = (typeof GUARD_LEVELS)[number]
