import { createRequire } from 'node:module'
import type { Cron } from 'croner'

/** 80 KB each: made for a question and let go. Loaded by the first question; a text is why it is none. */
export function cronOf(expression: string, zone?: string): Cron | string {
  const croner = createRequire(import.meta.url)('croner') as typeof import('croner')
  try {
    return new croner.Cron(expression, { paused: true, ...(zone !== undefined && { timezone: zone }) })
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 160) : 'unreadable'
  }
}

/** Why a schedule cannot be used, as the end of a sentence; undefined: it can. */
export function scheduleProblem(expression: string, zone?: string): string | undefined {
  const cron = cronOf(expression, zone)
  if (typeof cron === 'string') return `is not a cron expression (${cron})`
  return cron.nextRun() === null ? 'never comes: there is no such day' : undefined
}

/** Why a time zone cannot be used, as the end of a sentence; undefined: it can. */
export function zoneProblem(zone: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return undefined
  } catch {
    return 'is no time zone that is known here'
  }
}
