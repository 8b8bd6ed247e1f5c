import { isoSeconds } from '../../core/clock.ts'
import type { LogEntry } from './entry.ts'
import { isNone } from './format.ts'
import type { Heading } from './lines.ts'
import { parseStatus } from './lines.ts'
import { decode } from './text.ts'

export interface ParsedEntry {
  entry: LogEntry
  /** The entry's time in milliseconds: finer than what is shown, for the order. */
  at: number
}

const FIELD = /^\s*(?:[-*]\s+)?\*{0,2}(task|files?|notes?|status)\b([^:*]{0,30})(?::\*\*|\*\*\s*:|:)\s*(.*)$/i
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/

type FieldName = 'lead' | 'task' | 'files' | 'notes' | 'status'
type Fields = Record<FieldName, string[]>

/** True for a line such as `**Task:** …`: outside an entry it is a sign that an entry was meant. */
export function isField(line: string): boolean {
  return /^\s*(?:[-*]\s+)?\*\*\s*(?:task|files?|notes?)\b[^:*]{0,30}(?::\*\*|\*\*\s*:)/i.test(line)
}

/** The entry under a heading; undefined when time, agent or status is missing or not of the protocol. */
export function parseEntry(heading: Heading, body: readonly string[]): ParsedEntry | undefined {
  const fields = fieldsOf(body)
  const status = heading.status ?? parseStatus(fields.status.join(' '))
  const { at, agent } = heading
  if (at === undefined || agent === undefined || status === undefined) return undefined
  const lead = prose(fields.lead)
  const task = prose(fields.task)
  const notes = prose(fields.notes)
  return {
    at,
    entry: {
      at: isoSeconds(at),
      agent,
      status,
      task: task || lead,
      files: filesOf(fields.files),
      notes: task !== '' && lead !== '' ? `${lead}\n${notes}`.trim() : notes,
    },
  }
}

/** A field's value goes on until the next field; what comes before the first one is the lead. */
function fieldsOf(body: readonly string[]): Fields {
  const fields: Fields = { lead: [], task: [], files: [], notes: [], status: [] }
  let current: FieldName = 'lead'
  for (const line of body) {
    const [, name, , value = ''] = FIELD.exec(line) ?? []
    if (name !== undefined) current = fieldName(name)
    // A status is one word on one line; prose below it is a note.
    else if (current === 'status') current = 'notes'
    fields[current].push(name === undefined ? line : value)
  }
  return fields
}

function fieldName(name: string): FieldName {
  const word = name.toLowerCase()
  if (word.startsWith('file')) return 'files'
  return word.startsWith('note') ? 'notes' : (word as 'task' | 'status')
}

function prose(lines: readonly string[]): string {
  const text = lines.join('\n').trim()
  return isNone(text) ? '' : decode(text)
}

/** Names on the field's own line, between commas, then one per list item: items keep their descriptions. */
function filesOf(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines
  const items = rest.map((line) => LIST_ITEM.exec(line)?.[1] ?? line).filter((item) => !isNone(item))
  return [...(isNone(first) ? [] : inList(first)), ...items]
    .map((name) => decode(unquoted(name.trim())))
    .filter((name) => name !== '')
}

function inList(line: string): string[] {
  const inner = /^\s*\[([^\]]*)\]\s*$/.exec(line)?.[1] ?? line
  return isNone(inner) ? [] : inner.split(',')
}

function unquoted(name: string): string {
  return /^`([^`]+)`$/.exec(name)?.[1] ?? name
}
