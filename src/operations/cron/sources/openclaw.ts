import { isoSeconds } from '../../../core/clock.ts'
import { formatDuration } from '../../../core/duration.ts'
import type {
  Automation,
  AutomationRun,
  AutomationRuns,
  NewestRuns,
  OpenclawCron,
} from '../../../systems/openclaw/port.ts'
import type { OutputFiles } from '../../../systems/outputs/port.ts'
import { bySlot } from '../belongs.ts'
import { MAX_JUDGED } from '../contract/finding.ts'
import type { Slot } from '../slots.ts'
import type { AskedJob, CronSource, Run, RunOutput, RunsOfSlots, Scheduled } from '../source.ts'
import { CHANGE_MS } from '../zone.ts'
import { createFinder } from './files.ts'
import { recognise } from './recognise.ts'

/** Runs that are asked for beside one a slot: repeats, and runs by hand. */
const EXTRA_RUNS = 20
/** A gateway refuses to give more at once. */
const MOST_RUNS = 200

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
      // Asked after the list: what ended between the two would otherwise be in neither of them.
      let newest: Promise<NewestRuns | undefined> | undefined
      const taken = new Set([...known.values()].map(({ automation }) => automation.id))
      return {
        keepsList: true,
        upSince: since,
        undeclared: automations
          .filter(({ id, own, enabled }) => own && enabled && !taken.has(id))
          .map(({ name }) => name),
        scheduled(job) {
          const found = known.get(job.name)
          return found && { ...scheduledAs(found.automation), guessed: found.guessed, twins: found.twins }
        },
        async runs(job, slots, asked) {
          const found = known.get(job.name)
          if (!found) return { of: bySlot<Run>(slots, [], startOf), unsure: new Map() }
          newest ??= cron.newest(asked)
          return runsOf(
            { cron, newest: await newest, files, job, automation: found.automation },
            slots,
            asked,
          )
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
  newest: NewestRuns | undefined
  files: OutputFiles
  job: AskedJob
  automation: Automation
}

async function runsOf(asked: Asked, slots: readonly Slot[], signal: AbortSignal): Promise<RunsOfSlots> {
  const { files, job, automation } = asked
  const { runs, more } = await keptRuns(asked, slots, signal)
  signal.throwIfAborted()
  const [still] = running(automation)
  const seen = [...runs.map(finished), ...(still ? [still] : [])]
  const of = bySlot(slots, seen, startOf)
  const unsure = unsureOf(job, of, { runs, more })
  return { of: job.file === undefined ? of : await withFiles(files, job, of, signal), unsure, still }
}

/** Those that were asked for of all automations, where they reach back to the first slot; else of this one alone. */
async function keptRuns(
  { cron, newest, automation: { id } }: Asked,
  slots: readonly Slot[],
  signal: AbortSignal,
): Promise<AutomationRuns> {
  const first = Math.min(
    ...slots.map(({ at, earlyMs, nearChange }) => at - (nearChange ? CHANGE_MS : earlyMs)),
  )
  if (newest && (newest.since === undefined || newest.since <= first))
    return { runs: newest.of.get(id) ?? [], more: false }
  return cron.runs(id, Math.min(MOST_RUNS, slots.length + EXTRA_RUNS), signal)
}

/** Slots of which what OpenClaw keeps does not say how they came out. */
function unsureOf(
  job: AskedJob,
  of: ReadonlyMap<Slot, readonly Run[]>,
  { runs, more }: AutomationRuns,
): Map<Slot, string> {
  const oldest = runs[0]?.startedAt
  const unsure = new Map<Slot, string>()
  for (const [slot, own] of of) {
    const isBeyond = more && oldest !== undefined && slot.at < oldest && own.length === 0
    if (isBeyond) unsure.set(slot, `only the runs since ${isoSeconds(oldest)} were asked for`)
    if (job.file === undefined && isCut(runs, own.at(-1))) unsure.set(slot, KEPT_THE_END)
  }
  return unsure
}

const KEPT_THE_END =
  'OpenClaw kept only the end of its output; let it write a file, and name that in the contract'

/** Half an output is neither valid nor invalid. */
function isCut(runs: readonly AutomationRun[], last: Run | undefined): boolean {
  return last?.state === 'ok' && runs.some(({ id, cut }) => cut && id === last.id)
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
function notesOf({ completion, undelivered, status, complaint }: AutomationRun): Run['notes'] {
  const noise =
    complaint === undefined
      ? []
      : [{ rule: 'stderr', passed: status === 'ok', found: `It complained: ${complaint}` }]
  if (completion !== 'failed' && undelivered === undefined) return noise
  const why = undelivered === undefined ? '' : `: ${undelivered}`
  return [
    ...noise,
    { rule: 'delivery', passed: false, found: `OpenClaw calls the whole run ${completion}${why}.` },
  ]
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
