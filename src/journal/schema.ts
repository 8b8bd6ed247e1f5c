import type { DatabaseSync } from 'node:sqlite'
import { OperatorError } from '../core/errors.ts'

/**
 * The journal's shape as steps from one version to the next; `PRAGMA user_version` counts those done. A step
 * that has been released is never edited: what comes later (catalogues of deployments and backups) is a new
 * step at the end. Times are milliseconds since the epoch.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE operations (
    id TEXT PRIMARY KEY,
    tool TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    actor TEXT NOT NULL,
    input_digest TEXT NOT NULL,
    input TEXT NOT NULL,
    task_id TEXT,
    owner_pid INTEGER NOT NULL,
    owner_start TEXT NOT NULL,
    owner_boot TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    status TEXT,
    applied TEXT,
    result TEXT
  ) STRICT;
  CREATE INDEX operations_open ON operations (tool, target) WHERE status IS NULL;
  CREATE INDEX operations_same ON operations (tool, input_digest, actor, started_at);
  CREATE INDEX operations_recent ON operations (started_at);

  CREATE TABLE steps (
    operation TEXT NOT NULL REFERENCES operations (id),
    n INTEGER NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    intent TEXT,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    outcome TEXT,
    result TEXT,
    PRIMARY KEY (operation, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE leases (
    target TEXT PRIMARY KEY,
    token INTEGER NOT NULL,
    held INTEGER NOT NULL,
    operation TEXT NOT NULL,
    actor TEXT NOT NULL,
    since INTEGER NOT NULL,
    holder_pid INTEGER NOT NULL,
    holder_start TEXT NOT NULL,
    holder_boot TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE samples (
    at INTEGER PRIMARY KEY,
    boot_id TEXT NOT NULL,
    sample TEXT NOT NULL
  ) STRICT;

  CREATE TABLE looks (
    service TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    look TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE audit_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seq INTEGER NOT NULL,
    head TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE operations ADD COLUMN trail_seq INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX operations_of_target ON operations (tool, target);
  `,
  `
  CREATE TABLE deployments (
    id TEXT PRIMARY KEY,
    target TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    phase TEXT NOT NULL,
    since INTEGER NOT NULL,
    verdict TEXT,
    from_version TEXT,
    to_version TEXT,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    attempts INTEGER NOT NULL,
    report TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deployments_recent ON deployments (target, started_at);
  `,
  `
  CREATE TABLE works (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    actor TEXT NOT NULL,
    phase TEXT NOT NULL,
    since INTEGER NOT NULL,
    verdict TEXT,
    progress TEXT,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    attempts INTEGER NOT NULL,
    report TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX works_recent ON works (started_at);
  `,
  `
  CREATE TABLE cron_runs (
    job TEXT NOT NULL,
    run TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    duration_ms INTEGER,
    bytes INTEGER,
    fingerprint TEXT,
    store TEXT,
    judged_at INTEGER NOT NULL,
    PRIMARY KEY (job, run)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cron_runs_due ON cron_runs (job, due_at);

  CREATE TABLE cron_reruns (
    job TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    run TEXT NOT NULL,
    operation TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (job, due_at)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE awake (
    id INTEGER PRIMARY KEY,
    boot_id TEXT NOT NULL,
    asleep_ms INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL
  ) STRICT;
  `,
  // Until now the sleep was counted from boot; from now on it is what the wall clock is ahead by.
  `UPDATE awake SET boot_id = 'counted otherwise, ' || boot_id;`,
]

/** Pages that are written once and then free for reuse: on a full disk the journal grows into them. */
const SPARE_BYTES = 1024 * 1024

/** Brings the journal up to date. Throws `config_invalid` for one that a newer version has written. */
export function migrate(db: DatabaseSync): void {
  const done = versionOf(db)
  if (done > MIGRATIONS.length) throw tooNew(done)
  if (done === MIGRATIONS.length) return
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const step of MIGRATIONS.slice(done)) db.exec(step)
    if (done === 0) preallocate(db)
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`)
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
}

function preallocate(db: DatabaseSync): void {
  db.exec(
    `CREATE TABLE spare (bytes BLOB); INSERT INTO spare VALUES (zeroblob(${SPARE_BYTES})); DROP TABLE spare`,
  )
}

function tooNew(version: number): OperatorError {
  const message = `The journal was written by a newer version (schema ${version}; this one knows ${MIGRATIONS.length}).`
  return new OperatorError('config_invalid', message, {
    hint: 'Run the newer version, or give this one a state_dir of its own.',
    applied: 'no',
  })
}
