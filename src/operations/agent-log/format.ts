import type { LogEntry } from './entry.ts'
import { encode, entity } from './text.ts'

/**
 * The entry as every agent of the protocol writes it: five lines, whatever the values hold.
 *
 *     ### 2026-11-21T02:00:00Z | Operator | COMPLETED
 *     **Task:** …
 *     **Files:** a, b
 *     **Notes:** …
 *     ---
 */
export function formatEntry({ at, agent, status, task, files, notes }: LogEntry): string {
  return [
    `### ${at} | ${encode(agent)} | ${status}`,
    `**Task:** ${orNone(encode(task))}`,
    `**Files:** ${formatFiles(files)}`,
    `**Notes:** ${orNone(encode(notes))}`,
    '---',
    '',
  ].join('\n')
}

/** Commas separate names, backticks may wrap one, brackets the whole list: inside a name they are entities. */
function formatFiles(files: readonly string[]): string {
  const line = files.map((file) => encode(file).replace(/[,`]/g, entity)).join(', ')
  return /^\[[^\]]*\]$/.test(line) ? line.replace('[', entity) : orNone(line)
}

/** Nothing is `None`, and a value that would be read as nothing has its first character as an entity. */
function orNone(value: string): string {
  if (value === '') return 'None'
  return isNone(value) ? value.replace(/^./su, entity) : value
}

/** The ways in which agents say that there is nothing. */
export function isNone(value: string): boolean {
  return value.length < 40 && /^[^\p{L}\p{N},]*(?:none|n\/a|nil|nothing)?[^\p{L}\p{N},]*$/iu.test(value)
}
