import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCli } from './openclaw.ts'

type Fault = 'down' | 'hang' | 'hold' | 'one-by-one'

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
  list) case " $* " in *' --all '*) cat all.json ;; *) cat list.json ;; esac ;;
  runs) [ -f "runs-$3.json" ] && cat "runs-$3.json" || echo '{"entries":[],"total":0,"hasMore":false}' ;;
  run)
    for kept in list all; do [ -f "next-$kept.json" ] && mv "next-$kept.json" "$kept.json"; done
    while [ -f hold ]; do sleep 0.05; done
    [ -f "next-$3.json" ] && mv "next-$3.json" "runs-$3.json" && mv "all-next-$3" "all-runs-$3"
    echo '{"ok":true}' ;;
  call) [ "$3" = cron.runs ] || exit 1; [ -f one-by-one ] && { echo "unknown method: cron.runs" >&2; exit 1; }
    [ -f busy ] && exec cat busy
    echo '{"entries":['; cat all-runs-* 2>/dev/null | sed '$s/,$//'; echo '],"total":0,"hasMore":false,"nextOffset":null}' ;;
  *) echo "unknown command $2" >&2; exit 2 ;;
esac`)
  const put = (name: string, value: unknown) => writeFileSync(join(cli.folder, name), JSON.stringify(value))
  const list = (own: readonly DoubleJob[], next = '') => {
    const all = [...SYSTEM, ...own]
    put(`${next}all.json`, { jobs: all })
    put(`${next}list.json`, { jobs: all.filter(({ enabled }) => enabled !== false) })
  }
  const runs = (id: string, entries: readonly object[], kept: 'runs' | 'next' = 'runs') => {
    const whole = entries.map((entry) => ({ jobId: id, action: 'finished', ...entry }))
    put(`${kept}-${id}.json`, { entries: whole, total: entries.length, offset: 0, limit: 50, hasMore: false })
    const lines = whole.map((entry) => `${JSON.stringify(entry)},\n`).join('')
    writeFileSync(join(cli.folder, `all-${kept}-${id}`), lines)
  }
  list(jobs)
  return {
    ...cli,
    list: (all: readonly DoubleJob[]) => list(all),
    /** What the list is from the next run's beginning on. */
    nextList: (all: readonly DoubleJob[]) => list(all, 'next-'),
    runs,
    /** What the list of runs is after the next one. */
    next: (id: string, entries: readonly object[]) => runs(id, entries, 'next'),
    /** So many runs of another automation since then that no others are among the newest. */
    busy: (since: string) =>
      put('busy', { entries: [{ jobId: 'x', action: 'finished', ...aRun(since, '') }], hasMore: true }),
    /** `hold`: a run goes on for as long as it is there. `one-by-one`: it gives the runs of one automation at a time, as older ones do. */
    fault: (kind: Fault) => writeFileSync(join(cli.folder, kind), ''),
    mend: (kind: Fault) => rmSync(join(cli.folder, kind)),
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

/** A finished run that was due, which has no id of its own, as `openclaw automations runs ID --json` shows it. */
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
    runAtMs,
    durationMs,
    delivered: true,
    deliveryStatus: 'delivered',
    ...rest,
  }
}
