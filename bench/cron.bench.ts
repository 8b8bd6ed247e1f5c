// 1,000 scheduled jobs with 100 runs each, every job with a time of its own: one validation of the day, each output seen
// for the first time. BENCH_JOBS (1000).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { cronSchema } from '../src/config/cron.ts'
import { type CronRun, openCronRuns } from '../src/journal/cron-runs.ts'
import { openStateDir } from '../src/journal/state-dir.ts'
import { openStore } from '../src/journal/store.ts'
import type { Contract } from '../src/operations/cron/contract/compile.ts'
import type { Slot } from '../src/operations/cron/slots.ts'
import type { CronSource, Run } from '../src/operations/cron/source.ts'
import { createCronKnowing } from '../src/operations/cron/validate.ts'
import { judgeSample, type Sample, shippedContracts } from '../test/operations/cron/labelled/contracts.ts'
import { generated } from '../test/operations/cron/labelled/generated.ts'
import { load, median, printFigures } from './numbers.ts'

const JOBS = Number(process.env['BENCH_JOBS'] ?? 1_000)
const RUNS = 100
const TIMES = 5
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const LIMIT_S = 2
const NOW = Date.parse('2026-11-20T23:30:00Z')

const samples = generated()
const sampleAt = (i: number) => samples[i % samples.length] as Sample

/** The nine shipped jobs over and over, each with a name of its own. */
function manyJobs() {
  const { jobs } = parse(readFileSync(new URL('../cron.example.yaml', import.meta.url), 'utf8')).cron
  const shipped = Object.entries<{ output: { store?: object } }>(jobs)
  const entries = Array.from({ length: JOBS }, (_, i) => {
    const [name, { output, ...job }] = shipped[i % shipped.length] as (typeof shipped)[number]
    const own = { ...job, depends_on: [], output: { ...output, store: undefined } }
    return [`${name}-${i}`, { ...own, schedule: `${i % 60} ${(i * 7) % 23} * * *` }]
  })
  return cronSchema().parse({ source: { kind: 'files' }, jobs: Object.fromEntries(entries) }).jobs
}

const kindOf = (name: string) => name.slice(0, name.lastIndexOf('-'))
const byKind = Map.groupBy(samples, ({ job }): string => job)

let written = 0

/** No output twice, and no line of one: what a judge remembers of words is of little use to it. */
function another(text: string): string {
  const isJson = /^\s*[[{]/.test(text)
  return text.replace(
    isJson ? /(?<=: ?"[^"\n]{9,200})(?=")/g : /(?<=\p{L})$/gmu,
    () => ` ${(written++).toString(36)}`,
  )
}

/** Every job ran when it was due, and left an output of its kind. */
function runIn(name: string, slot: Slot): Run {
  const said = byKind.get(kindOf(name)) ?? samples
  const text = said[Number(name.slice(name.lastIndexOf('-') + 1)) % said.length]?.text ?? ''
  const bytes = Buffer.from(another(text))
  const endedAt = slot.at + MINUTE_MS
  return {
    ...{ id: `${name}@${slot.at}`, state: 'ok', startedAt: slot.at, endedAt, durationMs: MINUTE_MS },
    ...{ manual: false, notes: [], error: undefined },
    output: { bytes, size: bytes.length, truncated: false, writtenAt: endedAt, from: 'summary' },
  }
}

const source: CronSource = {
  called: 'the bench',
  look: async () => ({
    scheduled: () => undefined,
    keepsList: false,
    upSince: undefined,
    undeclared: [],
    runs: async ({ name }, slots) => ({
      of: new Map(slots.map((slot) => [slot, [runIn(name, slot)]])),
      unsure: new Map(),
    }),
  }),
}

function past(name: string): CronRun[] {
  return Array.from({ length: RUNS }, (_, i) => {
    const dueAt = NOW - (i + 1) * DAY_MS
    const known = { durationMs: MINUTE_MS, bytes: 900, fingerprint: `${i}` }
    return { job: name, run: `${name}@${dueAt}`, dueAt, verdict: 'valid', ...known }
  })
}

/** Seconds of processor time of one whole validation of all jobs, its memory on the disk included; the first compiles the contracts. */
async function validations(folder: string): Promise<{ first: number; again: number[]; judged: number }> {
  const store = openStore(openStateDir(join(folder, 'state')))
  const memory = openCronRuns(store)
  const jobs = manyJobs()
  for (const name of Object.keys(jobs)) memory.remember(past(name), NOW)
  const power = createCronKnowing({
    ...{ jobs, source, memory, away: () => [], store: async () => ({ problem: 'none here' }) },
    fallback: { fenced: true, differs: true, garbage: [] },
    clock: { now: () => NOW, monotonic: () => performance.now() },
  })
  const seconds: number[] = []
  let judged = 0
  for (let i = 0; i <= TIMES; i += 1) {
    const before = process.cpuUsage()
    judged = (await power.validate({}, new AbortController().signal)).jobs.length
    seconds.push(microseconds(before) / 1_000_000)
  }
  store.close()
  const [first = Number.NaN, ...again] = seconds
  return { first, again, judged }
}

/** Microseconds of processor time for one output. */
function judging(contracts: ReadonlyMap<string, Contract>): number {
  const count = JOBS * (RUNS / 10)
  const outputs = Array.from({ length: count }, (_, i) => {
    const sample = sampleAt(i * 31)
    return { ...sample, text: another(sample.text) }
  })
  const before = process.cpuUsage()
  for (const output of outputs) judgeSample(output, contracts)
  return microseconds(before) / count
}

function microseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

const folder = mkdtempSync(join(tmpdir(), 'operator-bench-'))
try {
  // The built server strips no types: its modules are loaded before the clock begins.
  const contracts = await shippedContracts()
  const { first, again, judged } = await validations(folder)
  const each = judging(contracts)
  const length = samples.reduce((all, { text }) => all + text.length, 0) / samples.length
  printFigures(`Scheduled jobs (${load()})`, [
    {
      name: `${judged} jobs with ${RUNS} runs each validated`,
      value: `${median(again).toFixed(2)} s of processor time, the first time ${first.toFixed(2)} s`,
      beside: `an output of ${length.toFixed(0)} characters is judged in ${each.toFixed(0)} µs; no output and no schedule twice`,
      limit: `${LIMIT_S} s`,
      kept: median(again) <= LIMIT_S && first <= LIMIT_S,
    },
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
