import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCli } from './openclaw.ts'

/** An automation as `openclaw automations list --json` shows it. */
export interface DoubleJob {
  id: string
  name: string
  schedule: object
  [key: string]: unknown
}

/**
 * A protocol double of OpenClaw's command line for automations, as a real process: it says what the real one was
 * recorded saying, from files that a test writes. `run` appends what the test prepared as the run's entry.
 */
export async function startOpenclawCli(jobs: readonly DoubleJob[]) {
  const cli = await startCli(`
cd "$(dirname "$0")"
echo "$*" >> calls
[ -f down ] && { echo "gateway closed (1006)" >&2; exit 1; }
[ -f hang ] && exec sleep 600
case "$2" in
  list) cat list.json ;;
  runs) [ -f "runs-$3.json" ] && cat "runs-$3.json" || echo '{"entries":[],"total":0,"hasMore":false}' ;;
  run)
    [ -f next-list.json ] && mv next-list.json list.json
    while [ -f hold ]; do sleep 0.05; done
    [ -f "next-$3.json" ] && mv "next-$3.json" "runs-$3.json"
    echo '{"ok":true}' ;;
  *) echo "unknown command $2" >&2; exit 2 ;;
esac`)
  const put = (name: string, value: unknown) => writeFileSync(join(cli.folder, name), JSON.stringify(value))
  const list = (all: readonly DoubleJob[], name = 'list.json') => put(name, { jobs: [...SYSTEM, ...all] })
  const runs = (id: string, entries: readonly object[], name = `runs-${id}.json`) =>
    put(name, {
      entries: entries.map((entry) => ({ jobId: id, action: 'finished', ...entry })),
      total: entries.length,
      offset: 0,
      limit: 50,
      hasMore: false,
    })
  list(jobs)
  return {
    ...cli,
    list: (all: readonly DoubleJob[]) => list(all),
    /** What the list is from the next run's beginning on. */
    nextList: (all: readonly DoubleJob[]) => list(all, 'next-list.json'),
    runs,
    /** What the list of runs is after the next one. */
    next: (id: string, entries: readonly object[]) => runs(id, entries, `next-${id}.json`),
    /** `hold`: a run goes on for as long as it is there. */
    fault: (kind: 'down' | 'hang' | 'hold') => writeFileSync(join(cli.folder, kind), ''),
    mend: (kind: 'down' | 'hang' | 'hold') => rmSync(join(cli.folder, kind)),
  }
}

/** The gateway's own jobs, which are nobody's. */
const SYSTEM: readonly DoubleJob[] = [
  {
    id: 's1',
    declarationKey: 'heartbeat:main',
    name: 'heartbeat-main',
    enabled: true,
    schedule: { kind: 'every', everyMs: 1_800_000 },
    payload: { kind: 'heartbeat' },
  },
  {
    id: 's2',
    declarationKey: 'memory-core:memory-dreaming-promotion',
    name: 'Memory Dreaming Promotion',
    enabled: true,
    schedule: { kind: 'cron', expr: '0 3 * * *' },
    payload: { kind: 'agentTurn' },
  },
]

/** A cron automation that was made long ago. */
export function aJob(id: string, name: string, expr: string, rest: object = {}): DoubleJob {
  const schedule = { kind: 'cron', expr, tz: 'UTC' }
  return {
    id,
    name,
    enabled: true,
    createdAtMs: 1_700_000_000_000,
    schedule,
    payload: { kind: 'agentTurn' },
    state: {},
    ...rest,
  }
}

/** A finished run as `openclaw automations runs ID --json` shows it. */
export function aRun(
  at: string,
  summary: string,
  rest: { durationMs?: number; [key: string]: unknown } = {},
) {
  const runAtMs = Date.parse(at)
  const durationMs = rest.durationMs ?? 60_000
  return {
    ts: runAtMs + durationMs,
    status: 'ok',
    completionStatus: 'succeeded',
    summary,
    runId: `scheduled:${runAtMs}`,
    runAtMs,
    durationMs,
    delivered: true,
    deliveryStatus: 'delivered',
    ...rest,
  }
}
