import { OperatorError } from '../../core/errors.ts'
import type { MigrationRun } from './parts.ts'

/** As much of the output as a report may quote. */
const MOST_LINES = 40
const MOST_CHARACTERS = 16_000

/** The last lines that the command has said. Redacted before they are cut: half a secret is one that nobody recognises. */
export async function lastWords({
  runner,
  files,
  redact,
}: Pick<MigrationRun, 'runner' | 'files' | 'redact'>): Promise<string[]> {
  const text = await runner.tail(files.log)
  try {
    return lastLines(redact(text))
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'redaction_failed') throw error
    return [`Withheld: ${error.message}`]
  }
}

function lastLines(text: string): string[] {
  const kept: string[] = []
  let left = MOST_CHARACTERS
  for (const line of text.split('\n').toReversed()) {
    if (line.trim() === '') continue
    left -= line.length
    if (left < 0 || kept.length === MOST_LINES) break
    kept.unshift(line)
  }
  return kept
}
