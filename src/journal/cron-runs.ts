import type { Row, Store } from './store.ts'

/** What was found of one run of a scheduled job, or of a slot without one. Times are epoch milliseconds. */
export interface CronRun {
  job: string
  /** The source's id of the run; `slot:` and the time where there was none. */
  run: string
  /** When it was due. */
  dueAt: number
  /** The validation's own word: valid, invalid, missing, failed … */
  verdict: string
  durationMs?: number | undefined
  bytes?: number | undefined
  /** Tells whether two outputs are the same but for dates. */
  fingerprint?: string | undefined
  /** What the store held when it was judged. */
  store?: { count: number; newest?: string } | undefined
}

/** A job that was started again for a slot. */
export interface CronRerun {
  job: string
  dueAt: number
  /** The run that had failed. */
  run: string
  operation: string
  at: number
}

/** The memory of the runs of scheduled jobs: their baselines, and which were repeated. */
export interface CronRuns {
  /** Writes what was found; the same run again replaces what was found before. */
  remember(runs: readonly CronRun[], at: number): void
  /** Newest due first. */
  recent(job: string, limit: number): CronRun[]
  /** Answers false when the job was started again for that slot already. On the disk before it returns. */
  beginRerun(rerun: CronRerun): boolean
  /** Takes back what never began. */
  forgetRerun(rerun: Pick<CronRerun, 'job' | 'dueAt' | 'operation'>): void
  rerunOf(job: string, dueAt: number): CronRerun | undefined
  /** What that operation began, for whoever goes on with it. */
  rerunBy(operation: string): CronRerun | undefined
}

/** A minute's job fills this in a few hours, a daily one in a year: what its baseline rests on. */
const KEEP = 400

export function openCronRuns(store: Store): CronRuns {
  return {
    remember(runs, at) {
      if (runs.length === 0) return
      store.transact(() => write(store, runs, at), { durable: false })
    },
    recent: (job, limit) => toRuns(job, store.get(RECENT, job, limit)),
    beginRerun: ({ job, dueAt, run, operation, at }) =>
      store.transact(
        () =>
          store.run(
            'INSERT OR IGNORE INTO cron_reruns (job, due_at, run, operation, at) VALUES (?, ?, ?, ?, ?)',
            ...[job, dueAt, run, operation, at],
          ).changes > 0,
      ),
    forgetRerun({ job, dueAt, operation }) {
      const sql = 'DELETE FROM cron_reruns WHERE job = ? AND due_at = ? AND operation = ?'
      store.transact(() => store.run(sql, job, dueAt, operation))
    },
    rerunOf(job, dueAt) {
      const row = store.get('SELECT * FROM cron_reruns WHERE job = ? AND due_at = ?', job, dueAt)
      return row && toRerun(row)
    },
    rerunBy(operation) {
      const row = store.get('SELECT * FROM cron_reruns WHERE operation = ?', operation)
      return row && toRerun(row)
    },
  }
}

function write(store: Store, runs: readonly CronRun[], at: number): void {
  for (const { job, run, dueAt, verdict, durationMs, bytes, fingerprint, store: held } of runs) {
    store.run(
      `INSERT OR REPLACE INTO cron_runs (job, run, due_at, verdict, duration_ms, bytes, fingerprint, store, judged_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[job, run, dueAt, verdict, rounded(durationMs), rounded(bytes), fingerprint ?? null],
      ...[held === undefined ? null : JSON.stringify(held), at],
    )
  }
  for (const job of new Set(runs.map((one) => one.job))) {
    store.run(
      `DELETE FROM cron_runs WHERE job = ?1 AND due_at < (
         SELECT due_at FROM cron_runs WHERE job = ?1 ORDER BY due_at DESC LIMIT 1 OFFSET ?2)`,
      ...[job, KEEP],
    )
  }
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value)
}

/** One text for all rows: a row and a value each by themselves take twice as long to hand over. */
const RECENT = `SELECT json_group_array(json_array(run, due_at, verdict, duration_ms, bytes, fingerprint, store)) AS runs
  FROM (SELECT * FROM cron_runs WHERE job = ? ORDER BY due_at DESC, run DESC LIMIT ?)`

type RunRow = [string, number, string, number | null, number | null, string | null, string | null]

function toRuns(job: string, row: Row | undefined): CronRun[] {
  const rows: RunRow[] = JSON.parse(String(row?.['runs'] ?? '[]'))
  return rows.map(([run, dueAt, verdict, durationMs, bytes, fingerprint, store]) => ({
    job,
    run,
    dueAt,
    verdict,
    durationMs: durationMs ?? undefined,
    bytes: bytes ?? undefined,
    fingerprint: fingerprint ?? undefined,
    store: store === null ? undefined : JSON.parse(store),
  }))
}

function toRerun(row: Row): CronRerun {
  const { job, due_at, run, operation, at } = row
  return {
    job: String(job),
    dueAt: Number(due_at),
    run: String(run),
    operation: String(operation),
    at: Number(at),
  }
}
