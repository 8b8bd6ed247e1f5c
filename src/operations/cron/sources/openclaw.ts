import { isoSeconds } from '../../../core/clock.ts'
import { formatDuration } from '../../../core/duration.ts'
import type { Automation, AutomationRun, OpenclawCron } from '../../../systems/openclaw/port.ts'
import type { OutputFiles } from '../../../systems/outputs/port.ts'
import { bySlot } from '../belongs.ts'
import { MAX_JUDGED } from '../contract/finding.ts'
import type { Slot } from '../slots.ts'
import type { AskedJob, CronSource, Run, RunOutput, RunsOfSlots, Scheduled } from '../source.ts'
import { createFinder } from './files.ts'
import { recognise } from './recognise.ts'

/** Runs that are asked for beside one a slot: repeats, and runs by hand. */
const EXTRA_RUNS = 20
const MOST_RUNS = 500

/** Since when the gateway runs, epoch milliseconds; undefined where nobody can say. Throws for an abort alone. */
type UpSince = (signal: AbortSignal) => Promise<number | undefined>

/** OpenClaw's automations. What a run says in the end is its output, unless the contract names a file. */
export function createOpenclawSource(
  cron: OpenclawCron,
  files: OutputFiles,
  upSince: UpSince = async () => undefined,
): CronSource {
  return {
    called: 'OpenClaw',
    async look(jobs, signal) {
      const [automations, since] = await Promise.all([cron.list(signal), upSince(signal)])
      const known = recognise(jobs, automations)
      const taken = new Set([...known.values()].map(({ automation }) => automation.id))
      return {
        keepsList: true,
        upSince: since,
        undeclared: automations.filter(({ id }) => !taken.has(id)).map(({ name }) => name),
        scheduled(job) {
          const found = known.get(job.name)
          return found && { ...scheduledAs(found.automation), guessed: found.guessed, twins: found.twins }
        },
        async runs(job, slots, asked) {
          const found = known.get(job.name)
          if (!found) return { of: bySlot<Run>(slots, [], startOf), unsure: new Map() }
          return runsOf({ cron, files, job, automation: found.automation }, slots, asked)
        },
      }
    },
    rerun: (id, waitMs, signal) => cron.run(id, waitMs, signal),
  }
}

function scheduledAs({ id, name, enabled, schedule, createdAt }: Automation) {
  return { id, name, enabled, schedule: said(schedule), cron: cronOf(schedule), since: createdAt }
}

function cronOf(schedule: Automation['schedule']): Scheduled['cron'] {
  return schedule?.kind === 'cron' ? { expression: schedule.expression, zone: schedule.zone } : undefined
}

function said(schedule: Automation['schedule']): string {
  if (schedule === undefined) return 'a kind of schedule that is not known here'
  if (schedule.kind === 'every') return `every ${formatDuration(schedule.everyMs)}`
  if (schedule.kind === 'once') return `once, at ${schedule.at}`
  const { expression, zone } = schedule
  return zone === undefined ? expression : `${expression} (${zone})`
}

interface Asked {
  cron: OpenclawCron
  files: OutputFiles
  job: AskedJob
  automation: Automation
}

async function runsOf(
  { cron, files, job, automation }: Asked,
  slots: readonly Slot[],
  signal: AbortSignal,
): Promise<RunsOfSlots> {
  const limit = Math.min(MOST_RUNS, slots.length + EXTRA_RUNS)
  const { runs, more } = await cron.runs(automation.id, limit, signal)
  const seen = [...runs.map(finished), ...running(automation)]
  const of = bySlot(slots, seen, startOf)
  const oldest = runs[0]?.startedAt
  const unsure = new Map<Slot, string>()
  for (const slot of slots) {
    const isBeyond = more && oldest !== undefined && slot.at < oldest && of.get(slot)?.length === 0
    if (isBeyond) unsure.set(slot, `only the runs since ${isoSeconds(oldest)} were asked for`)
  }
  return { of: job.file === undefined ? of : await withFiles(files, job, of, signal), unsure }
}

const startOf = ({ startedAt = 0 }: Run) => startedAt

function running({ id, name, runningSince }: Automation): Run[] {
  if (runningSince === undefined) return []
  const unknown = { endedAt: undefined, durationMs: undefined, output: undefined, error: undefined }
  const known = { id: `running:${id}:${runningSince}`, state: 'running' as const, startedAt: runningSince }
  return [{ ...unknown, ...known, manual: false, notes: [], stop: stopping(id, name) }]
}

const STATES = { ok: 'ok', error: 'failed', skipped: 'skipped', unknown: 'unknown' } as const

function finished(run: AutomationRun): Run {
  const { id, status, startedAt, endedAt, durationMs, manual, error } = run
  return {
    id,
    state: STATES[status],
    startedAt,
    endedAt,
    durationMs,
    manual,
    error,
    output: outputOf(run),
    notes: notesOf(run),
  }
}

function outputOf({ summary, endedAt }: AutomationRun): Run['output'] {
  if (summary === undefined) return { none: 'the run said nothing in the end' }
  const bytes = Buffer.from(summary)
  return { bytes, size: bytes.length, truncated: false, writtenAt: endedAt, from: 'summary' }
}

/** The whole run with its delivery is another question than whether the output is right, and both are said. */
function notesOf({ completion, undelivered }: AutomationRun): Run['notes'] {
  if (completion !== 'failed' && undelivered === undefined) return []
  const why = undelivered === undefined ? '' : `: ${undelivered}`
  return [{ rule: 'delivery', passed: false, found: `OpenClaw calls the whole run ${completion}${why}.` }]
}

/** The contract names a file: that is the output, and what the run says in the end is not. */
async function withFiles(
  files: OutputFiles,
  job: AskedJob,
  of: ReadonlyMap<Slot, readonly Run[]>,
  signal: AbortSignal,
): Promise<Map<Slot, readonly Run[]>> {
  const finder = createFinder(files, signal)
  const each = [...of].map(async ([slot, runs]) => {
    const last = runs.at(-1)
    if (!last || last.state === 'running') return [slot, runs] as const
    const output = await fileOutput(finder, files, job, slot, signal)
    return [slot, [...runs.slice(0, -1), { ...last, output }]] as const
  })
  return new Map(await Promise.all(each))
}

async function fileOutput(
  finder: ReturnType<typeof createFinder>,
  files: OutputFiles,
  job: AskedJob,
  slot: Slot,
  signal: AbortSignal,
): Promise<RunOutput | { none: string }> {
  const found = await finder.outputOf(job, slot)
  if ('unsure' in found) return { none: found.unsure }
  const content = found.file && (await files.read(found.file, MAX_JUDGED, signal))
  if (!content) return { none: 'it left no file where its contract says' }
  const { path, bytes, size, truncated, modifiedAt } = content
  return { bytes, size, truncated, writtenAt: modifiedAt, from: path }
}

/** The scheduler's own command line has no word for it: it is ended where it runs. */
function stopping(id: string, name: string): string {
  return `End the run of "${name}" (${id}) in OpenClaw's Control UI. A command that does not stop is a child of the gateway: kill -TERM PID, and after 10 s kill -KILL PID, and never the gateway itself; see runbook openclaw-down.`
}
