/**
 * Judging outputs of scheduled jobs: 1,000 jobs with 100 runs each, every output another one, contracts compiled once
 * per job. Run with `node bench/cron.bench.ts`.
 */
import type { Contract } from '../src/operations/cron/contract/compile.ts'
import type { Sample } from '../test/operations/cron/labelled/contracts.ts'
import { judgeSample, shippedContracts } from '../test/operations/cron/labelled/contracts.ts'
import { generated } from '../test/operations/cron/labelled/generated.ts'

const JOBS = 1_000
const RUNS = 100

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

/** No output twice: a number that no rule looks at makes each one another. */
function another({ job, text, store, ...rest }: Sample, run: number): Sample {
  const own =
    text.startsWith('{') || text.startsWith('[')
      ? `${text}${' '.repeat(run % 7)}`
      : `${text}\n\nRun number ${run}.`
  return { ...rest, job, text: own, ...(store && { store }) }
}

function judgeAll(samples: readonly Sample[], contracts: ReadonlyMap<string, Contract>): number {
  let failed = 0
  for (let job = 0; job < JOBS; job++) {
    for (let run = 0; run < RUNS; run++) {
      const sample = samples[(job * 31 + run) % samples.length] as Sample
      const findings = judgeSample(another(sample, job * RUNS + run), contracts)
      if (findings.some(({ passed }) => !passed)) failed += 1
    }
  }
  return failed
}

const samples = generated()
const bytes = samples.reduce((all, { text }) => all + text.length, 0) / samples.length
const start = performance.now()
const contracts = await shippedContracts()
const compiling = performance.now() - start
let failed = 0
const seconds = cpuSeconds(() => {
  failed = judgeAll(samples, contracts)
})
console.log(`cron: the nine contracts are loaded and compiled in ${compiling.toFixed(0)} ms`)
console.log(
  `cron: ${JOBS * RUNS} outputs of ${bytes.toFixed(0)} characters judged in ${seconds.toFixed(1)} s of CPU time (${((seconds * 1e6) / JOBS / RUNS).toFixed(0)} µs each; ${failed} not valid)`,
)
