import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Position } from './audit-line.ts'
import { type AuditVerdict, type VerifyOptions, verifyAudit } from './audit-verify.ts'
import { JOURNAL, type Row, type Store } from './store.ts'

const SELECT = 'SELECT seq, head FROM audit_head'

/**
 * Where the audit trail stood when the last write ended: kept in the journal, since a chain cannot prove by
 * itself that nothing was cut off at its end. Who can change both files can still deceive both.
 */
export interface Witness {
  remembered(): Position | undefined
  /** Keeps the position unless a later one is kept already. It may be lost in a power cut: then an earlier one stands. */
  remember(position: Position): void
  /** Keeps the position although it is an earlier one. */
  replace(position: Position): void
}

export function openWitness(store: Store): Witness {
  const keep = (condition: string, { seq, head }: Position) => {
    const sql = `INSERT INTO audit_head (one, seq, head) VALUES (1, ?, ?)
      ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, head = excluded.head ${condition}`
    store.transact(() => store.run(sql, seq, head), { durable: false })
  }
  return {
    remembered: () => toPosition(store.get(SELECT)),
    remember: (position) => keep('WHERE excluded.seq > audit_head.seq', position),
    replace: (position) => keep('', position),
  }
}

/**
 * `verifyAudit`, and whether the trail still has what the journal beside it remembers. `unasked` says why the
 * journal could not be asked: then an end that was cut off cannot be seen.
 */
export function verifyWitnessed(
  path: string,
  options: VerifyOptions = {},
): AuditVerdict & { unasked?: string } {
  const { position, unasked } = askJournal(path)
  const plain = verifyAudit(path, options)
  if (options.start && position && position.seq < options.start.seq)
    return { ...plain, unasked: `the journal remembers line ${position.seq}, which was not looked at` }
  if (!plain.ok || !position) return { ...plain, ...(unasked !== undefined && { unasked }) }
  const witnessed = verifyAudit(path, { ...options, ...position })
  if (witnessed.ok) return plain
  return { ...witnessed, why: `${witnessed.why} Cut off: the journal remembers line ${position.seq}.` }
}

function askJournal(path: string): { position?: Position | undefined; unasked?: string } {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path)
  const file = join(folder, JOURNAL)
  if (!existsSync(file)) return { unasked: 'there is no journal beside it' }
  try {
    return { position: read(file) }
  } catch (error) {
    return { unasked: `the journal cannot be read: ${(error as Error).message}` }
  }
}

function read(file: string): Position | undefined {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const db = new DatabaseSync(file, { readOnly: true, timeout: 1_000 })
  try {
    return toPosition(db.prepare(SELECT).get())
  } finally {
    db.close()
  }
}

function toPosition(row: Row | undefined): Position | undefined {
  return row && { seq: Number(row['seq']), head: String(row['head']) }
}
