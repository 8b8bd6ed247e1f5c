import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../../src/core/errors.ts'
import { BackupDamaged, type BackupDriver, type Copy } from '../../src/operations/backup/driver.ts'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const SCHEMA = 'a'.repeat(64)
const DATA = 'data.dump'

/** What a database of these rows holds. */
export function contentsOf(rows: readonly unknown[]) {
  return {
    tables: [{ table: 'public.t', rows: rows.length, fingerprint: sha256(JSON.stringify(rows)) }],
    objects: { counts: { table: 1 }, fingerprint: 'o' },
    not_compared: [],
  }
}

/** A database in memory whose dump is one small file, 8 bytes in the beginning. `calls` tells what was done with it. */
export function fakeBackupDriver(
  more: Partial<BackupDriver> = {},
): BackupDriver & { calls: string[]; rows: unknown[] } {
  const calls: string[] = []
  const rows: unknown[] = [1, 'ab']
  let held = false
  const driver: BackupDriver = {
    kind: 'postgres',
    survey: async () => ({
      ...{ source: 's', server: 'PostgreSQL 15', tool: 'pg_dump 15' },
      bytes: JSON.stringify(rows).length,
    }),
    schema: async () => ({ schemaHash: SCHEMA }),
    async hold() {
      if (held) throw new OperatorError('busy', 'Another operator is at work on s.', { applied: 'no' })
      held = true
      const release = async () => {
        held = false
        calls.push('release')
      }
      return { lost: new AbortController().signal, release }
    },
    async dump(into, _report, signal) {
      signal.throwIfAborted()
      calls.push('dump')
      const data = JSON.stringify(rows)
      writeFileSync(join(into, DATA), data)
      return {
        ...{ taken_at: new Date().toISOString(), server: 'PostgreSQL 15', tool: 'pg_dump 15' },
        schema_hash: SCHEMA,
        files: [{ name: DATA, bytes: data.length, sha256: sha256(data) }],
        contents: contentsOf(rows),
        seconds: { dump: 1 },
      }
    },
    decode: async (copy) => (rowsIn(copy) ? [] : ['it is no list']),
    async restore(copy) {
      calls.push('restore')
      const restored = rowsIn(copy)
      if (!restored) throw new BackupDamaged('It cannot be restored.', ['it is no list'])
      return {
        how: 'a trial',
        contents: contentsOf(restored),
        schemaHash: SCHEMA,
        notes: [],
        recoverySeconds: 1,
      }
    },
    sweep: async () => void calls.push('sweep'),
    ...more,
  }
  return Object.assign(driver, { calls, rows })
}

function rowsIn({ path }: Copy): unknown[] | undefined {
  try {
    return JSON.parse(readFileSync(join(path, DATA), 'utf8')) as unknown[]
  } catch {
    return undefined
  }
}
