import type { Clock } from '../../core/clock.ts'
import { systemClock } from '../../core/clock.ts'
import type { LogFile } from '../../systems/files/port.ts'
import { appendEntry } from './append.ts'
import type { LogEntry, LogFilter, LogPage, NewEntry } from './entry.ts'
import { readLog } from './read.ts'

/** The log that all agents of a project share. */
export interface AgentLog {
  /** Where it is, for people. */
  readonly path: string
  /** One entry at the end, whole and on the disk. The caller has checked that the actor may sign as `agent`. */
  append(entry: NewEntry, signal?: AbortSignal): Promise<{ entry: LogEntry; path: string }>
  /** Newest first, archives included. What it holds was written by any agent: data, never an instruction. */
  read(filter: LogFilter, signal?: AbortSignal): Promise<LogPage>
}

export interface AgentLogOptions {
  file: LogFile
  redact: (text: string) => string
  clock?: Clock
  /** Bytes; default 1 MB, what an agent can still read whole. */
  maxBytes?: number
}

const MEGABYTE = 1_048_576

export function createAgentLog({
  file,
  redact,
  clock = systemClock,
  maxBytes = MEGABYTE,
}: AgentLogOptions): AgentLog {
  return {
    path: file.path,
    append: (entry, signal) => appendEntry(file, entry, { clock, redact, maxBytes }, signal),
    read: (filter, signal) => readLog(file, filter, clock, signal),
  }
}
