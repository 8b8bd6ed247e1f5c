import type { Certificate } from '../../../src/operations/backup/certificate.ts'
import type { NewEntry } from '../../../src/operations/backup/entry.ts'

/** The id of the n-th backup of a test. */
export const id = (n: number) => `ba_${String(n).padStart(22, '0')}`

/** Below `folder`, as the layout has it. */
export function newEntry(n: number, { database = 'main', folder = '/nowhere' } = {}): NewEntry {
  const operation = id(n).replace('ba_', 'op_')
  return { id: id(n), database, kind: 'sqlite', operation, path: `${folder}/${database}/${id(n)}` }
}

/** Of a backup of one table, restored and found good. */
export function certificate(n: number, more: Partial<Certificate> = {}): Certificate {
  const check = { at: '2026-01-05T12:00:00Z', how: 'a copy', ok: true, differences: [], seconds: 1 }
  return {
    version: 1,
    id: id(n),
    sequence: n,
    database: 'main',
    kind: 'sqlite',
    operation: id(n).replace('ba_', 'op_'),
    taken_at: '2026-01-05T12:00:00Z',
    database_bytes: 8192,
    source: '/srv/main.db',
    server: 'SQLite 3.50.4',
    tool: 'VACUUM INTO',
    schema_hash: 'a'.repeat(64),
    files: [{ name: 'data.sqlite', bytes: 8192, sha256: 'b'.repeat(64) }],
    contents: {
      tables: [{ table: 'note', rows: 2, fingerprint: 'f' }],
      objects: { counts: { table: 1 }, fingerprint: 'g' },
      not_compared: [],
    },
    seconds: { dump: 1 },
    checks: [
      { level: 'decode', ...check },
      { level: 'restore', ...check, recovery_seconds: 1 },
    ],
    ...more,
  }
}
