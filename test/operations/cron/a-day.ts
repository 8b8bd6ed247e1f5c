import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { cronSchema } from '../../../src/config/cron.ts'
import type { Span } from '../../../src/journal/awake.ts'
import { openCronRuns } from '../../../src/journal/cron-runs.ts'
import { openStateDir } from '../../../src/journal/state-dir.ts'
import { openStore } from '../../../src/journal/store.ts'
import type { CronParts } from '../../../src/operations/cron/parts.ts'
import { createFilesSource } from '../../../src/operations/cron/sources/files.ts'
import { createCronKnowing } from '../../../src/operations/cron/validate.ts'
import { createOutputFiles } from '../../../src/systems/outputs/client.ts'

export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** A folder of outputs whose files were written when the test says. */
export function aFolder() {
  const dir = mkdtempSync(join(tmpdir(), 'operator-cron-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return {
    dir,
    write(name: string, text: string | Uint8Array, at: string | number): string {
      const path = join(dir, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      const seconds = (typeof at === 'number' ? at : Date.parse(at)) / 1_000
      utimesSync(path, seconds, seconds)
      return path
    },
  }
}

/** A real memory in a folder of its own, which a second opening finds again. */
export function aMemory(folder = mkdtempSync(join(tmpdir(), 'operator-cron-state-'))) {
  const store = openStore(openStateDir(join(folder, 'state')))
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { memory: openCronRuns(store), folder }
}

type Jobs = Record<string, object>

export function jobsOf(jobs: Jobs): CronParts['jobs'] {
  return cronSchema().parse({ source: { kind: 'files' }, jobs }).jobs
}

export const FALLBACK = cronSchema().parse({
  source: { kind: 'files' },
  jobs: { one: { schedule: '0 10 * * *', output: {} } },
}).jobs['one']?.output as CronParts['fallback']

export interface World {
  jobs: Jobs
  now: string | number
  source?: CronParts['source']
  memory?: CronParts['memory']
  away?: readonly Span[]
  store?: CronParts['store']
}

/** The procedure over real files, or another source, at a time of the test's own. */
export function aCron({ jobs, now, source, memory, away = [], store }: World) {
  const time = { now: typeof now === 'number' ? now : Date.parse(now) }
  const files = createOutputFiles({ now: () => time.now, wait: async () => {} })
  const power = createCronKnowing({
    jobs: jobsOf(jobs),
    source: source ?? createFilesSource(files),
    fallback: FALLBACK,
    memory: memory ?? aMemory().memory,
    away: () => away,
    store: store ?? (async () => ({ problem: 'no store here' })),
    clock: { now: () => time.now, monotonic: () => time.now },
  })
  const validate = (request: Parameters<typeof power.validate>[0] = {}) =>
    power.validate(request, new AbortController().signal)
  const verdicts = async (request: Parameters<typeof power.validate>[0] = {}) =>
    Object.fromEntries((await validate(request)).jobs.map(({ job, verdict }) => [job, verdict]))
  return { ...power, validate, verdicts, time }
}
