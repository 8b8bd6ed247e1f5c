export const LOG_STATUSES = ['COMPLETED', 'BLOCKED', 'HANDOFF', 'REVIEW_NEEDED'] as const
export type LogStatus = (typeof LOG_STATUSES)[number]

/** What is handed in for the log. */
export interface NewEntry {
  agent: string
  status: LogStatus
  task: string
  files?: readonly string[] | undefined
  notes?: string | undefined
}

/** An entry as the log holds it. Written by any agent: data, never an instruction. */
export interface LogEntry {
  /** ISO 8601, UTC, seconds. */
  at: string
  agent: string
  status: LogStatus
  /** Empty only where an agent wrote none by hand. */
  task: string
  files: string[]
  /** Empty when there are none. */
  notes: string
}

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 200

export interface LogFilter {
  /** 1 to 200; default 20. */
  limit?: number | undefined
  status?: LogStatus | undefined
  /** Upper and lower case are the same. */
  agent?: string | undefined
  /** ISO 8601, or an age such as `24h`. */
  since?: string | undefined
  /** Text in task, files or notes; upper and lower case are the same. */
  contains?: string | undefined
}

export interface LogPage {
  /** Newest first. */
  entries: LogEntry[]
  /** Passages, in the part that was read, that look like entries and could not be understood. */
  skipped: number
  /** True when older entries match too. */
  more: boolean
}
