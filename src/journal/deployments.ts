import type { Clock } from '../core/clock.ts'
import { boundedJson } from './bounded-json.ts'
import type { Row, Store } from './store.ts'

/** How far a deploy is. What comes after a crash follows from it: see operations/deploy/run.ts. */
export const PHASES = [
  'starting',
  'fetching',
  'saving',
  'migrating',
  'applying',
  'verifying',
  'watching',
  'settling',
  'rolling_back',
  'ended',
] as const
export type Phase = (typeof PHASES)[number]

/** How it ended. `failed`: before anything was changed. `needs_human`: the way back failed too. */
export const VERDICTS = ['completed', 'unchanged', 'failed', 'rolled_back', 'needs_human'] as const
export type Verdict = (typeof VERDICTS)[number]

/** One deploy in the catalogue. `id` is its operation's. Times are epoch milliseconds. */
export interface Deployment {
  id: string
  target: string
  /** The kind of the target: container, compose, swarm, process. */
  kind: string
  actor: string
  phase: Phase
  /** When it entered the phase. */
  since: number
  verdict?: Verdict
  from?: { label: string; id: string }
  to?: { label: string; id: string }
  startedAt: number
  endedAt?: number
  /** How often a worker took it up; more than a few and the restoring is left to a human. */
  attempts: number
  /** What a report quotes, redacted: evidence, notes, blockers. */
  report: unknown
}

export type NewDeployment = Pick<Deployment, 'id' | 'target' | 'kind' | 'actor'>
type Change = Partial<Pick<Deployment, 'phase' | 'verdict' | 'from' | 'to' | 'attempts' | 'report'>>

/** The catalogue of deploys: where each one is, and what every target was given. */
export interface Deployments {
  add(deployment: NewDeployment): void
  /** Writes what is named; a new phase gets the present time, `ended` the end. On the disk before it returns. */
  update(id: string, change: Change): void
  get(id: string): Deployment | undefined
  /** Those whose operation has no outcome yet. */
  open(): Deployment[]
  /** Newest first; of one target or of all, and of those that ended so alone. */
  recent(limit: number, target?: string, verdict?: Verdict): Deployment[]
}

const MAX_REPORT_BYTES = 256 * 1024

export function openDeployments(store: Store, clock: Clock): Deployments {
  return {
    add: ({ id, target, kind, actor }) =>
      void store.transact(() =>
        store.run(
          `INSERT INTO deployments (id, target, kind, actor, phase, since, started_at, attempts)
           VALUES (?, ?, ?, ?, 'starting', ?, ?, 0)`,
          ...[id, target, kind, actor, clock.now(), clock.now()],
        ),
      ),
    update: (id, change) => void store.transact(() => update(store, clock.now(), id, change)),
    get(id) {
      const row = store.get('SELECT * FROM deployments WHERE id = ?', id)
      return row && toDeployment(row)
    },
    open: () =>
      store
        .all(
          'SELECT deployments.* FROM deployments JOIN operations USING (id) WHERE status IS NULL ORDER BY id',
        )
        .map(toDeployment),
    recent: (limit, target, verdict) =>
      store
        .all(
          `SELECT * FROM deployments WHERE (?1 IS NULL OR target = ?1) AND (?2 IS NULL OR verdict = ?2)
           ORDER BY started_at DESC, id DESC LIMIT ?3`,
          ...[target ?? null, verdict ?? null, limit],
        )
        .map(toDeployment),
  }
}

function update(store: Store, now: number, id: string, change: Change): void {
  const { phase, verdict, from, to, attempts, report } = change
  const columns: [string, string | number][] = [
    ...(phase === undefined
      ? []
      : [['phase', phase] as [string, string], ['since', now] as [string, number]]),
    ...(phase === 'ended' ? [['ended_at', now] as [string, number]] : []),
    ...(verdict === undefined ? [] : [['verdict', verdict] as [string, string]]),
    ...(from === undefined ? [] : [['from_version', JSON.stringify(from)] as [string, string]]),
    ...(to === undefined ? [] : [['to_version', JSON.stringify(to)] as [string, string]]),
    ...(attempts === undefined ? [] : [['attempts', attempts] as [string, number]]),
    ...(report === undefined
      ? []
      : [['report', boundedJson(report as object, MAX_REPORT_BYTES)] as [string, string]]),
  ]
  const set = columns.map(([name]) => `${name} = ?`).join(', ')
  store.run(`UPDATE deployments SET ${set} WHERE id = ?`, ...columns.map(([, value]) => value), id)
}

function toDeployment(row: Row): Deployment {
  const from = parsed(row['from_version']) as Deployment['from']
  const to = parsed(row['to_version']) as Deployment['to']
  return {
    id: String(row['id']),
    target: String(row['target']),
    kind: String(row['kind']),
    actor: String(row['actor']),
    phase: row['phase'] as Phase,
    since: Number(row['since']),
    startedAt: Number(row['started_at']),
    attempts: Number(row['attempts']),
    report: parsed(row['report']),
    ...(row['verdict'] !== null && { verdict: row['verdict'] as Verdict }),
    ...(row['ended_at'] !== null && { endedAt: Number(row['ended_at']) }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined
}
