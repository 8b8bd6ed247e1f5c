import type { Clock } from '../core/clock.ts'
import { boundedJson } from './bounded-json.ts'
import type { Row, Store } from './store.ts'

/** The sorts of long work beside deploys, which have a catalogue of their own. */
export const WORK_KINDS = ['backup', 'verify', 'restore', 'migrate', 'scale', 'rerun'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/**
 * How a work ended. `failed`: nothing was made or changed. `unproved`: what was asked for is there, and the proof of
 * it could not be had. `partial`: it stopped on the way, and what was done stays. `damaged`: it is there and was found bad. `needs_human`: what it left is not known.
 */
export const WORK_VERDICTS = ['completed', 'failed', 'unproved', 'partial', 'damaged', 'needs_human'] as const
export type WorkVerdict = (typeof WORK_VERDICTS)[number]

/** One long work in the journal. `id` is its operation's. Times are epoch milliseconds. */
export interface Work {
  id: string
  kind: WorkKind
  /** What it is done to, as people name it: a database of the configuration. */
  target: string
  actor: string
  /** The procedure's own word; `starting` before it began, `ended` when it is over. */
  phase: string
  /** When it entered the phase. */
  since: number
  verdict?: WorkVerdict
  /** How far the phase is, for those who wait. */
  progress?: WorkProgress
  startedAt: number
  endedAt?: number
  /** How often a worker took it up. */
  attempts: number
  /** What a report quotes, redacted. */
  report: unknown
}

/** Bytes, or whatever the phase counts. */
export interface WorkProgress {
  message: string
  done?: number
  total?: number
}

export type NewWork = Pick<Work, 'id' | 'kind' | 'target' | 'actor'>
export type WorkChange = Partial<Pick<Work, 'phase' | 'verdict' | 'progress' | 'attempts' | 'report'>>

/** Where every long work is. */
export interface Works {
  add(work: NewWork): void
  /** Writes what is named; a new phase gets the present time and no progress yet, `ended` the end. */
  update(id: string, change: WorkChange): void
  get(id: string): Work | undefined
  /** Those whose operation has no outcome yet. */
  open(): Work[]
  /** Newest first. */
  recent(limit: number): Work[]
}

const MAX_REPORT_BYTES = 256 * 1024
const MAX_PROGRESS_BYTES = 4 * 1024

export function openWorks(store: Store, clock: Clock): Works {
  return {
    add: ({ id, kind, target, actor }) =>
      void store.transact(() =>
        store.run(
          `INSERT INTO works (id, kind, target, actor, phase, since, started_at, attempts)
           VALUES (?, ?, ?, ?, 'starting', ?, ?, 0)`,
          ...[id, kind, target, actor, clock.now(), clock.now()],
        ),
      ),
    update: (id, change) => void store.transact(() => update(store, clock.now(), id, change)),
    get(id) {
      const row = store.get('SELECT * FROM works WHERE id = ?', id)
      return row && toWork(row)
    },
    open: () =>
      store
        .all('SELECT works.* FROM works JOIN operations USING (id) WHERE status IS NULL ORDER BY id')
        .map(toWork),
    recent: (limit) =>
      store.all('SELECT * FROM works ORDER BY started_at DESC, id DESC LIMIT ?', limit).map(toWork),
  }
}

type Column = [name: string, value: string | number | null]

function update(store: Store, now: number, id: string, change: WorkChange): void {
  const columns = columnsOf(now, change)
  const set = columns.map(([name]) => `${name} = ?`).join(', ')
  store.run(`UPDATE works SET ${set} WHERE id = ?`, ...columns.map(([, value]) => value), id)
}

function columnsOf(now: number, { phase, verdict, progress, attempts, report }: WorkChange): Column[] {
  const entered: Column[] = [
    ['phase', phase ?? ''],
    ['since', now],
    ['progress', null],
  ]
  return [
    ...(phase === undefined ? [] : entered),
    ...(phase === 'ended' ? [['ended_at', now] as Column] : []),
    ...(verdict === undefined ? [] : [['verdict', verdict] as Column]),
    ...(attempts === undefined ? [] : [['attempts', attempts] as Column]),
    ...(progress === undefined ? [] : [['progress', boundedJson(progress, MAX_PROGRESS_BYTES)] as Column]),
    ...(report === undefined ? [] : [['report', boundedJson(report as object, MAX_REPORT_BYTES)] as Column]),
  ]
}

function toWork(row: Row): Work {
  const progress = parsed(row['progress']) as WorkProgress | undefined
  return {
    id: String(row['id']),
    kind: row['kind'] as WorkKind,
    target: String(row['target']),
    actor: String(row['actor']),
    phase: String(row['phase']),
    since: Number(row['since']),
    startedAt: Number(row['started_at']),
    attempts: Number(row['attempts']),
    report: parsed(row['report']),
    ...(progress && { progress }),
    ...(row['verdict'] !== null && { verdict: row['verdict'] as WorkVerdict }),
    ...(row['ended_at'] !== null && { endedAt: Number(row['ended_at']) }),
  }
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined
}
