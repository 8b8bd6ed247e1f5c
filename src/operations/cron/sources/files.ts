import { OperatorError } from '../../../core/errors.ts'
import type { FilesFound, OutputFile, OutputFiles, Writer } from '../../../systems/outputs/port.ts'
import { MAX_JUDGED } from '../contract/finding.ts'
import type { Slot } from '../slots.ts'
import type { AskedJob, CronSource, Run } from '../source.ts'
import { dateOf } from '../zone.ts'
import { dayInName, namesDay, namesHour, pathFor } from './file-pattern.ts'

/** Jobs of which only their files are known: a run is the output that it wrote. */
export function createFilesSource(files: OutputFiles): CronSource {
  return {
    called: 'the files',
    look: async () => ({
      keepsList: false,
      upSince: undefined,
      undeclared: [],
      scheduled: () => undefined,
      async runs(job, slots, signal) {
        const finder = createFinder(files, signal)
        const of = new Map<Slot, readonly Run[]>()
        const unsure = new Map<Slot, string>()
        for (const slot of slots) {
          const found = await finder.outputOf(job, slot)
          if ('unsure' in found) unsure.set(slot, found.unsure)
          else of.set(slot, found.file ? await runsOf(files, found.file, slot, signal) : [])
        }
        return { of, unsure }
      },
    }),
  }
}

/** Two slots of a daily job are at least so far apart, over a change of the clocks too. */
const DAILY_MS = 20 * 3_600_000

type Found = { file: OutputFile | undefined } | { unsure: string }

/** Finds the output of a job for a slot; each folder is read once per call. */
export function createFinder(files: OutputFiles, signal: AbortSignal) {
  const looked = new Map<string, Promise<FilesFound>>()
  const find = (path: string) => {
    const known = looked.get(path) ?? files.find(path, signal)
    looked.set(path, known)
    return known
  }
  return {
    async outputOf(job: Pick<AskedJob, 'name' | 'file' | 'zone'>, slot: Slot): Promise<Found> {
      if (job.file === undefined) throw noFile(job.name)
      const path = pathFor(job.file, job.zone, slot.at)
      const { files: found, refused } = await find(path)
      const chosen = choose(job.file, found, slot, dateOf(job.zone, slot.at))
      if (chosen) return 'unsure' in chosen ? chosen : { file: chosen }
      return refused.length > 0 ? { unsure: refused.slice(0, 3).join('; ') } : { file: undefined }
    },
  }
}

/**
 * Of the files at a path the one that belongs to the slot: by when it was written, or by the day that its name says
 * where that is the only output of the day. Copied or mended later, its time says nothing.
 */
function choose(
  pattern: string,
  found: readonly OutputFile[],
  slot: Slot,
  day: string,
): OutputFile | { unsure: string } | undefined {
  const byName = namesDay(pattern) ? found : found.filter(({ path }) => dayInName(path) === day)
  const candidates = namesDay(pattern)
    ? found
    : found.filter(({ path }) => [day, undefined].includes(dayInName(path)))
  const inTime = candidates.find(
    ({ modifiedAt }) =>
      modifiedAt >= slot.at - slot.earlyMs &&
      (slot.next === undefined || modifiedAt < slot.next - slot.earlyMs),
  )
  const own = inTime ?? (isAlone(pattern, slot) ? byName[0] : undefined)
  if (own) return own
  const [newest] = candidates
  const isOverwritten = newest !== undefined && newest.modifiedAt > slot.at
  return isOverwritten ? { unsure: `${newest.path} was written again since` } : undefined
}

/** Whether a day and an hour can have but one such output. */
function isAlone(pattern: string, { at, next }: Slot): boolean {
  return namesHour(pattern) || next === undefined || next - at >= DAILY_MS
}

function noFile(job: string): OperatorError {
  return new OperatorError('not_configured', `cron.jobs.${job} does not say where its output is.`, {
    hint: `Name it: cron: { jobs: { ${job}: { output: { file: "./out/{YYYY}-{MM}-{DD}.md" } } } }`,
    applied: 'no',
  })
}

async function runsOf(files: OutputFiles, file: OutputFile, slot: Slot, signal: AbortSignal): Promise<Run[]> {
  const content = await files.read(file, MAX_JUDGED, signal)
  if (!content) return []
  const { path, size, modifiedAt, bytes, truncated, growing } = content
  const within = modifiedAt >= slot.at && (slot.next === undefined || modifiedAt < slot.next)
  return [
    {
      id: `${path}@${Math.round(modifiedAt)}`,
      state: growing ? 'running' : 'ok',
      startedAt: undefined,
      endedAt: growing ? undefined : modifiedAt,
      durationMs: within && !growing ? modifiedAt - slot.at : undefined,
      manual: false,
      output: growing ? undefined : { bytes, size, truncated, writtenAt: modifiedAt, from: path },
      notes: [],
      error: undefined,
      ...(growing && { stop: stopping(path, await files.writers(path)) }),
    },
  ]
}

/** Whom to end, and how: asked first, made to after ten seconds. */
function stopping(path: string, writers: readonly Writer[]): string {
  const [writer] = writers
  if (!writer)
    return `Find who writes ${path} (fuser ${path}); then kill -TERM PID, and after 10 s kill -KILL PID.`
  const { pid, name } = writer
  return `${name} (process ${pid}) is writing ${path}: kill -TERM ${pid}, and after 10 s kill -KILL ${pid}. What it wrote so far is kept.`
}
