import { join } from 'node:path'
import { loadConfig } from '../../../../src/config/load.ts'
import { type Contract, compileContract } from '../../../../src/operations/cron/contract/compile.ts'
import type { Context, Finding, StoreState } from '../../../../src/operations/cron/contract/finding.ts'
import { judge } from '../../../../src/operations/cron/contract/judge.ts'

const EXAMPLE = join(import.meta.dirname, '../../../../cron.example.yaml')

/** The day that the outputs of the sets were written for: a Saturday. */
export const DAY = '2026-11-21'
export const JOBS = [
  'health',
  'briefing',
  'trends',
  'scripts',
  'offers',
  'calendar',
  'outline',
  'kpi',
  'memory',
] as const
export type Job = (typeof JOBS)[number]

export interface Sample {
  job: Job
  valid: boolean
  /** What is good or broken about it. */
  note: string
  text: string
  /** The day that it was written for, where that is another. */
  day?: string
  /** The store before and after, where the job has one. */
  store?: { now: StoreState | { problem: string }; earlier?: StoreState }
}

/** The nine contracts as the real loader reads them from the file that is shipped. */
export async function shippedContracts(): Promise<Map<string, Contract>> {
  const { config } = loadConfig(EXAMPLE, {})
  const jobs = Object.entries(config.cron?.jobs ?? {})
  return new Map(
    await Promise.all(
      jobs.map(async ([name, { output }]) => {
        if (!output) throw new Error(`${name} has no contract`)
        return [name, await compileContract(output)] as const
      }),
    ),
  )
}

const HOURS: Readonly<Record<Job, number>> = {
  health: 6,
  briefing: 7,
  trends: 8,
  scripts: 9,
  offers: 10,
  calendar: 12,
  outline: 14,
  kpi: 17,
  memory: 22,
}

export function judgeSample(
  { job, text, store, day = DAY }: Sample,
  contracts: ReadonlyMap<string, Contract>,
): Finding[] {
  const contract = contracts.get(job)
  if (!contract) throw new Error(`no contract for ${job}`)
  const bytes = new TextEncoder().encode(text)
  const startedAt = Date.parse(`${day}T00:00:00Z`) + HOURS[job] * 3_600_000
  const { now, earlier } = store ?? { now: { count: 1_246 }, earlier: { count: 1_204 } }
  const context: Context = {
    now: startedAt + 120_000,
    day,
    startedAt,
    store: now,
    ...(earlier && { earlier }),
  }
  return judge({ bytes, size: bytes.length, truncated: false }, contract, context)
}

/** The samples that are judged otherwise than they are labelled, each with what was found. */
export function wronglyJudged(
  samples: readonly Sample[],
  contracts: ReadonlyMap<string, Contract>,
): string[] {
  return samples.flatMap((sample) => {
    const findings = judgeSample(sample, contracts)
    const failures = findings.filter(({ passed }) => !passed)
    if ((failures.length === 0) === sample.valid) return []
    const said = (failures.length > 0 ? failures : findings).map(({ rule, found }) => `${rule}: ${found}`)
    return [
      `${sample.job}, ${sample.valid ? 'good' : 'broken'} (${sample.note}) was judged ${sample.valid ? 'broken' : 'good'}: ${said.join(' | ')}`,
    ]
  })
}
