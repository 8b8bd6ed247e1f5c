import type { Clock } from '../../core/clock.ts'
import { isoSeconds } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { HeldLog, LogFile } from '../../systems/files/port.ts'
import type { LogEntry, NewEntry } from './entry.ts'
import { formatEntry } from './format.ts'
import { parseHeading } from './lines.ts'
import { parseEntry } from './parse.ts'
import { nextArchive } from './rotate.ts'
import { MAX_ENTRY_BYTES } from './scan.ts'
import { visible } from './text.ts'

export interface AppendOptions {
  clock: Clock
  /** Takes the secrets out of a text; runs on every value before anything is written. A throw stops the write. */
  redact: (text: string) => string
  /** A log that this entry would make larger is rotated first. */
  maxBytes: number
}

/** Writes one entry and returns it as it can be read back. When it returns, the entry is on the disk. */
export async function appendEntry(
  log: LogFile,
  draft: NewEntry,
  { clock, redact, maxBytes }: AppendOptions,
  signal?: AbortSignal,
): Promise<{ entry: LogEntry; path: string }> {
  const clean = cleaned(draft, redact)
  const entry = await log.exclusive(async (held) => {
    // The time is taken under the lock, so that the order in the file is the order of the times.
    const stamped = { ...clean, at: isoSeconds(clock.now()) }
    const text = formatEntry(stamped)
    refuseUnreadable(stamped, text)
    await rotateWhenFull(log, held, { needed: Buffer.byteLength(text), now: clock.now(), maxBytes })
    await held.append(text)
    return stamped
  }, signal)
  return { entry, path: log.path }
}

function cleaned(
  { agent, status, task, files = [], notes = '' }: NewEntry,
  redact: (text: string) => string,
) {
  const clean = (text: string) => visible(redact(text)).trim()
  return { agent, status, task: clean(task), files: files.map(clean), notes: clean(notes) }
}

async function rotateWhenFull(
  log: LogFile,
  held: HeldLog,
  { needed, now, maxBytes }: { needed: number; now: number; maxBytes: number },
): Promise<void> {
  const size = await held.size()
  if (size > 0 && size + needed > maxBytes)
    await held.rotate(nextArchive(log.path, now, await log.siblings()))
}

/** An entry that would not read back as it was written is refused, whatever the reason: nothing forged, nothing lost. */
function refuseUnreadable(entry: LogEntry, text: string): void {
  if (Buffer.byteLength(text) > MAX_ENTRY_BYTES) {
    throw new OperatorError('too_large', `The entry is larger than ${MAX_ENTRY_BYTES / 1024} KB.`, {
      hint: 'Shorten the notes, or put the text in a file and name it in files.',
      applied: 'no',
    })
  }
  const [first = '', ...body] = text.trimEnd().split('\n').slice(0, -1)
  const heading = parseHeading(first)
  const read = heading && parseEntry(heading, body)?.entry
  if (JSON.stringify(sorted(read)) === JSON.stringify(sorted(entry))) return
  throw new OperatorError('invalid_input', 'The entry could not be read back from the log as it was given.', {
    hint: 'Give a task, file names that are not empty, and an agent name of letters, digits, spaces, - and _.',
    applied: 'no',
  })
}

function sorted(entry: LogEntry | undefined) {
  return entry && [entry.at, entry.agent, entry.status, entry.task, entry.files, entry.notes]
}
