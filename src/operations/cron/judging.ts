import type { CronJobConfig, StoreConfig } from '../../config/cron.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Span } from '../../journal/awake.ts'
import type { CronRun } from '../../journal/cron-runs.ts'
import { baselineOf } from './baseline.ts'
import { isEarlier } from './belongs.ts'
import { type Contract, compileContract } from './contract/compile.ts'
import type { Context, Finding, Output, StoreState } from './contract/finding.ts'
import { fingerprint } from './contract/fingerprint.ts'
import { judge } from './contract/judge.ts'
import type { Judgement, Scheduler } from './slot-facts.ts'
import type { Slot } from './slots.ts'
import type { AskedJob, Run, RunOutput } from './source.ts'
import { judgeSlot } from './verdict.ts'
import { dateOf, dayOf } from './zone.ts'

export type StoreReader = (
  store: StoreConfig,
  signal: AbortSignal,
) => Promise<StoreState | { problem: string }>

type OutputContract = NonNullable<CronJobConfig['output']>

/** A job made ready for judging any number of its slots. */
export interface Judging {
  asked: AskedJob
  contract: Contract
  expectedMs: number | undefined
  /** Of the latest run alone: what a store holds now says nothing of earlier ones. */
  store: StoreState | { problem: string } | undefined
  /** Newest first; what is judged is added. */
  history: CronRun[]
  away: readonly Span[]
  now: number
  since: number | undefined
  scheduler: Scheduler
}

/** Contracts are compiled once for as long as the configuration lives, those that say the same once for all their jobs. */
export function createContracts(
  fallback: OutputContract,
): (name: string, job: CronJobConfig) => Promise<Contract> {
  const known = new Map<string, Promise<Contract>>()
  return (_, { output = fallback }) => {
    const said = JSON.stringify({ ...output, file: undefined })
    const contract = known.get(said) ?? compileContract(output)
    known.set(said, contract)
    return contract
  }
}

/** What a store that cannot be asked says. A defect of ours is none of it. */
export async function askStore(
  read: StoreReader,
  { output }: CronJobConfig,
  signal: AbortSignal,
): Promise<Judging['store']> {
  if (!output?.store) return undefined
  try {
    return await read(output.store, signal)
  } catch (error) {
    if (error instanceof OperatorError) return { problem: error.message }
    throw error
  }
}

/** Judges one slot by all that is known before it, and adds what is worth remembering. */
export function judgeOne(
  { asked, contract, expectedMs, store, history, away, now, since, scheduler }: Judging,
  slot: Slot,
  runs: readonly Run[],
  unsure: string | undefined,
): Judgement & { run: Run | undefined } {
  const run = runs.at(-1)
  const earlier = history.filter(({ dueAt }) => dueAt < slot.at)
  const isLatest = slot.next === undefined || slot.next > now
  const held = run && history.find((one) => one.run === run.id)?.store
  const storeNow = isLatest ? store : held
  const findings = run ? findingsOf(asked, contract, slot, run, { now, earlier, store: storeNow }) : []
  const judgement = judgeSlot({
    ...{ slot, now, runs, unsure, findings, away, since, scheduler },
    limits: { allowedMs: asked.allowedMs, expectedMs },
    baseline: baselineOf(earlier, run?.id ?? ''),
  })
  const known = remembered(asked.name, slot, run, judgement, storeNow)
  if (known) history.unshift(known)
  return { ...judgement, run }
}

type Evidenced = ReturnType<typeof findingsOf>

function findingsOf(
  { zone }: AskedJob,
  contract: Contract,
  slot: Slot,
  run: Run,
  { now, earlier, store }: { now: number; earlier: readonly CronRun[]; store: Judging['store'] },
): { rule: string; passed: boolean; found: string; excerpt?: string; unknown?: true }[] {
  const { output, state, startedAt } = run
  if (state === 'running' || state === 'failed' || state === 'skipped') return []
  if (!output || 'none' in output)
    return [
      { rule: 'output', passed: false, found: `There is nothing to judge: ${output?.none ?? 'no output'}.` },
    ]
  const day = dateOf(zone, slot.at)
  const context: Context = {
    now,
    day,
    dayBegan: dayOf(zone, day).from,
    // Where only files are seen, a run begins when it is due.
    startedAt: startedAt ?? slot.at,
    ...before(earlier),
    ...(store && { store }),
  }
  return judge(judgeable(output), contract, context).map(evidenceOf)
}

function judgeable({ bytes, size, truncated, writtenAt }: RunOutput): Output {
  return { bytes, size, truncated, ...(writtenAt !== undefined && { writtenAt }) }
}

function before(earlier: readonly CronRun[]): Pick<Context, 'previous' | 'earlier'> {
  const previous = earlier.find(({ fingerprint: known }) => known !== undefined)?.fingerprint
  const store = earlier.find((one) => one.store !== undefined)?.store
  return { ...(previous !== undefined && { previous }), ...(store !== undefined && { earlier: store }) }
}

function evidenceOf({ rule, passed, found, excerpt, unknown }: Finding): Evidenced[number] {
  return { rule, passed, found, ...(excerpt !== '' && { excerpt }), ...(unknown && { unknown }) }
}

/** Verdicts that will not change any more, as far as this call can know. */
const LASTING: readonly string[] = ['valid', 'invalid', 'missing', 'late', 'overdue', 'failed']

function remembered(
  job: string,
  slot: Slot,
  run: Run | undefined,
  { verdict, durationMs }: Judgement,
  store: Judging['store'],
): CronRun | undefined {
  if (!LASTING.includes(verdict) || (run?.state === 'running' && verdict !== 'overdue')) return undefined
  // A run of an earlier time is remembered there; how this one comes out is seen when it has ended.
  if (run?.state === 'running' && isEarlier(slot, run)) return undefined
  const output = run?.output && 'bytes' in run.output ? run.output : undefined
  return {
    job,
    run: run?.id ?? `slot:${slot.at}`,
    dueAt: slot.at,
    verdict,
    durationMs,
    bytes: output?.size,
    fingerprint: output && fingerprint(judgeable(output)),
    store: store && 'count' in store ? store : undefined,
  }
}
