import { OperatorError, toFailure } from '../../core/errors.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import type { Certificate } from './certificate.ts'
import { BackupDamaged } from './driver.ts'
import type { Entry } from './entry.ts'
import type { BackupParts } from './parts.ts'

/** A backup that has its final name, and what is known of it. */
export type Whole = Entry & { certificate: Certificate }

export const isWhole = (entry: Entry | undefined): entry is Whole =>
  entry?.certificate !== undefined && ['made', 'verified', 'damaged'].includes(entry.state)

/** Throws `not_found` for what is no backup, or not any more. */
export function whole(entry: Entry | undefined, id: string): Whole {
  if (isWhole(entry)) return entry
  const why = entry
    ? `Backup ${id} is ${entry.state}${entry.end ? `: ${entry.end.why}` : ''}.`
    : `There is no backup ${id}.`
  throw new OperatorError('not_found', why, { hint: 'operator://backups lists them.', applied: 'no' })
}

/** A work is not complete before it is documented. Nothing is thrown: the end is in the book. */
export async function untilEnd(
  run: Pick<BackupParts, 'book' | 'document' | 'operation'>,
  work: () => Promise<WorkVerdict>,
): Promise<void> {
  const { book, document, operation } = run
  const verdict = await work().catch((error: unknown) => {
    for (const line of linesOf(error, operation)) book.block(line)
    return error instanceof BackupDamaged ? ('damaged' as const) : ('failed' as const)
  })
  try {
    await document(verdict)
  } catch (error) {
    book.block(`It is not documented in the agent log: ${said(error, operation)}`)
  }
  book.end(verdict)
}

function linesOf(error: unknown, operation: string): readonly string[] {
  return error instanceof BackupDamaged ? [error.message, ...error.differences] : [said(error, operation)]
}

/** An error in the words that a report may have. */
export function said(error: unknown, operation: string): string {
  if (error instanceof BackupDamaged) return [error.message, ...error.differences].join('; ')
  const { message, hint } = toFailure(error, 'no', operation)
  return hint === undefined ? message : `${message} ${hint}`
}
