import type { Clock } from '../../core/clock.ts'
import { parseDuration } from '../../core/duration.ts'
import { OperatorError } from '../../core/errors.ts'
import type { LogFile, Volume } from '../../systems/files/port.ts'
import type { LogEntry, LogFilter, LogPage } from './entry.ts'
import { DEFAULT_LIMIT, MAX_LIMIT } from './entry.ts'
import { parseTime } from './lines.ts'
import type { ParsedEntry } from './parse.ts'
import { archivesNewestFirst } from './rotate.ts'
import { CUT, scanBackwards } from './scan.ts'

/**
 * Entries are not in order: agents write by hand, some at the top, with clocks and zones of their own. So the
 * scan goes on this far past the last entry that still mattered before it stops.
 */
const SETTLED_BYTES = 8 * 1024 * 1024
/** An archive can hold an entry dated after its last change by as much as a time zone left out. */
const ZONE_SLACK_MS = 86_400_000

/** The most text in one answer: more than an agent should take in, less than a host refuses. */
const ANSWER_CHARS = 400_000
const ENTRY_CHARS = 100_000

interface Search {
  filter: LogFilter
  /** Milliseconds since the epoch. */
  since: number
  page: Page
  skipped: number
  signal: AbortSignal | undefined
}

/** Searches the log, then as many archives as the filter reaches back to. No log: no entries. */
export async function readLog(
  log: LogFile,
  filter: LogFilter,
  clock: Clock,
  signal?: AbortSignal,
): Promise<LogPage> {
  const limit = Math.min(Math.max(1, filter.limit ?? DEFAULT_LIMIT), MAX_LIMIT)
  const search: Search = {
    filter,
    since: sinceOf(filter.since, clock),
    page: newestOf(limit + 1),
    skipped: 0,
    signal,
  }
  for await (const volume of volumesOf(log)) {
    if (await isPast(volume, search)) continue
    await searchVolume(volume, search)
  }
  const found = search.page.entries()
  const entries = fitting(found.slice(0, limit).map(shortened))
  return { entries, skipped: search.skipped, more: found.length > entries.length }
}

/** One monstrous entry, written by hand, must not push the others out of the answer. Ours are smaller. */
function shortened(entry: LogEntry): LogEntry {
  const { task, files, notes } = entry
  if (textOf(entry).length <= ENTRY_CHARS) return entry
  return {
    ...entry,
    task: cut(task, 20_000),
    files: files.slice(0, 200).map((file) => cut(file, 1_000)),
    notes: cut(notes, 20_000),
  }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).toWellFormed()} ${CUT}` : text
}

/** The first entries that fit into one answer, and the newest in any case. */
function fitting(entries: readonly LogEntry[]): LogEntry[] {
  let room = ANSWER_CHARS
  return entries.filter((entry, index) => {
    room = Math.max(-1, room < 0 ? -1 : room - textOf(entry).length)
    return index === 0 || room >= 0
  })
}

function sinceOf(since: string | undefined, clock: Clock): number {
  if (since === undefined) return Number.NEGATIVE_INFINITY
  const age = parseDuration(since)
  const time = age === undefined ? parseTime(since) : clock.now() - age
  if (time !== undefined) return time
  throw new OperatorError('invalid_input', 'since is neither a time nor an age.', {
    hint: 'Give ISO 8601 such as 2026-11-21T02:00:00Z, or an age such as 24h or 7d.',
    applied: 'no',
  })
}

/**
 * The log first and the archives after it. A rotation in between shows a volume under a second name: it is the
 * same file and comes once.
 */
async function* volumesOf(log: LogFile): AsyncGenerator<Volume> {
  const seen = new Set<string>()
  let names: readonly (string | undefined)[] = [undefined]
  for (let index = 0; index < names.length; index += 1) {
    const volume = await log.open(names[index])
    try {
      if (index === 0) names = [undefined, ...archivesNewestFirst(log.path, await log.siblings())]
      if (volume && !seen.has(volume.id)) yield volume
      if (volume) seen.add(volume.id)
    } finally {
      await volume?.close()
    }
  }
}

/** True when nothing in the volume can be young enough to matter. */
function isPast(volume: Volume, { since, page }: Search): boolean {
  return volume.modifiedAt + ZONE_SLACK_MS < Math.max(since, page.oldest())
}

async function searchVolume(volume: Volume, search: Search): Promise<void> {
  let settled = 0
  for await (const { entries, skipped, bytes } of scanBackwards(volume)) {
    search.signal?.throwIfAborted()
    search.skipped += skipped
    const isIdle = entries.filter((parsed) => consider(parsed, search)).length === 0
    settled = isIdle ? settled + bytes : 0
    if (settled >= SETTLED_BYTES && (search.page.isFull() || search.since > Number.NEGATIVE_INFINITY)) return
  }
}

/** Takes an entry that matches into the page. False when it is older than all that could matter. */
function consider(parsed: ParsedEntry, { filter, since, page }: Search): boolean {
  if (parsed.at < since || parsed.at < page.oldest()) return false
  return matches(parsed.entry, filter) ? page.offer(parsed) : !page.isFull()
}

function matches(entry: LogEntry, { status, agent, contains }: LogFilter): boolean {
  if (status !== undefined && entry.status !== status) return false
  if (agent !== undefined && folded(entry.agent) !== folded(agent)) return false
  return contains === undefined || folded(textOf(entry)).includes(folded(contains))
}

function textOf({ task, files, notes }: LogEntry): string {
  return [task, ...files, notes].join('\n')
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

interface Page {
  /** True when the entry is among the newest so far. Of the same moment, the one offered first is newer. */
  offer(parsed: ParsedEntry): boolean
  isFull(): boolean
  /** The time an entry has to reach to matter. */
  oldest(): number
  entries(): LogEntry[]
}

function newestOf(limit: number): Page {
  const kept: ParsedEntry[] = []
  const isFull = () => kept.length === limit
  const oldest = () => (isFull() ? (kept.at(-1)?.at ?? 0) : Number.NEGATIVE_INFINITY)
  return {
    isFull,
    oldest,
    entries: () => kept.map(({ entry }) => entry),
    offer(parsed) {
      if (isFull() && parsed.at <= oldest()) return false
      const older = kept.findIndex(({ at }) => at < parsed.at)
      kept.splice(older < 0 ? kept.length : older, 0, parsed)
      kept.length = Math.min(kept.length, limit)
      return true
    },
  }
}
