// Scaling decisions in a model of queue and fleet, beside the rules of the HPA and of KEDA; and under hostile requests.
// BENCH_REQUESTS (100000), BENCH_SEEDS (8).
import fc from 'fast-check'
import { requests, wrongWith } from '../test/operations/scale/hostile.ts'
import {
  hpa,
  keda,
  naive,
  stepsAtBest,
  theOperator,
} from '../test/operations/scale/simulation/controllers.ts'
import { aDay, aJump, largeJump, waves } from '../test/operations/scale/simulation/loads.ts'
import { lose } from '../test/operations/scale/simulation/losses.ts'
import { type Load, simulate, type Tally } from '../test/operations/scale/simulation/model.ts'
import { type Figure, load as machineLoad, printFigures, progress } from './numbers.ts'

const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 100_000)
const SEEDS = Number(process.env['BENCH_SEEDS'] ?? 8)
const SEED = 20_261_121
const MOST_BACKLOG = 1.1
/** Of what steps leave at best that wait for each other. */
const MOST_OF_STEPS = 1.5

interface Runs {
  ours: Tally
  hpa: Tally
  keda: Tally
  script: Tally
}

const run = (load: Load): Runs => ({
  ours: simulate(load, theOperator(load)),
  hpa: simulate(load, hpa(load)),
  keda: simulate(load, keda(load)),
  script: simulate(load, naive(load)),
})

const times = (one: number, other: number) => `${(one / other).toFixed(2)} x`

function said({ ours, hpa: rule }: Runs): string {
  return [
    `${ours.directionChanges} direction changes`,
    `${times(ours.backlogSeconds, rule.backlogSeconds)} the HPA's backlog-seconds`,
    `${times(ours.agentSeconds, rule.agentSeconds)} its agent-seconds`,
    `${ours.ceilingViolations} above the ceiling`,
  ].join(', ')
}

function others({ hpa: rule, keda: list, script }: Runs): string {
  return [
    `HPA ${rule.directionChanges} changes`,
    `KEDA ${list.directionChanges}, ${times(list.backlogSeconds, rule.backlogSeconds)} backlog, ${list.cut} tasks cut`,
    `no rule at all ${script.directionChanges}`,
  ].join('; ')
}

const keeps = ({ ours, hpa: rule }: Runs, changes = rule.directionChanges, backlog = MOST_BACKLOG) =>
  ours.directionChanges <= changes &&
  ours.backlogSeconds <= backlog * rule.backlogSeconds &&
  ours.ceilingViolations + ours.cut === 0

function figure(load: Load): Figure {
  const runs = run(load)
  return {
    name: load.name,
    value: said(runs),
    beside: others(runs),
    limit: `no more changes than the HPA, ${MOST_BACKLOG} x its backlog, 0 above the ceiling`,
    kept: keeps(runs),
  }
}

/** The price of never starting more than a step before the last one is live. */
function price(load: Load): Figure {
  const runs = run(load)
  const limit = 'no more changes than the HPA, 0 above the ceiling; its backlog is the price of the steps'
  return { name: load.name, value: said(runs), beside: others(runs), limit, kept: keeps(runs, undefined, 3) }
}

/** What of that price is the steps', and what is ours. */
function jump(load: Load): Figure {
  const runs = run(load)
  const best = simulate(load, stepsAtBest(load)).backlogSeconds
  return {
    name: load.name,
    value: said(runs),
    beside: `steps of ${load.step} that wait for each other, at best: ${times(best, runs.hpa.backlogSeconds)}`,
    limit: `${MOST_OF_STEPS} x what such steps leave at best`,
    kept: keeps(runs, 0, (MOST_OF_STEPS * best) / runs.hpa.backlogSeconds),
  }
}

function manySeeds(): Figure {
  const all = Array.from({ length: SEEDS }, (_, n) => waves(100 * n))
    .flat()
    .map(run)
  const sum = (of: (runs: Runs) => number) => all.reduce((total, runs) => total + of(runs), 0)
  const [ours, theirs] = [sum((runs) => runs.ours.directionChanges), sum((runs) => runs.hpa.directionChanges)]
  const worst = Math.max(...all.map((runs) => runs.ours.backlogSeconds / runs.hpa.backlogSeconds))
  return {
    name: `the same waves with ${SEEDS} other seeds`,
    value: `${ours} direction changes, at most ${worst.toFixed(2)} x the HPA's backlog-seconds`,
    beside: `HPA ${theirs} changes`,
    limit: `no more changes than the HPA in all, ${MOST_BACKLOG} x its backlog in each`,
    kept: ours <= theirs && worst <= MOST_BACKLOG,
  }
}

function losses(): Figure {
  const all = waves().map((load) => lose(load, 11))
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
  return {
    name: 'moves down at a lost metric, or within five minutes after it',
    value: `${sum(({ downs }) => downs)} at ${sum(({ looks }) => looks)} looks without a metric`,
    beside: `${sum((one) => one.others)} moves down at other times`,
    limit: '0',
    kept: sum(({ downs }) => downs) === 0 && sum((one) => one.others) > 0,
  }
}

function fuzzed(): Figure {
  const wrong = fc
    .sample(requests, { numRuns: REQUESTS, seed: SEED })
    .flatMap((request) => wrongWith(request) ?? [])
  for (const why of wrong.slice(0, 5)) progress(why)
  return {
    name: 'hostile requests that got above a ceiling, below the work in flight or further than a step',
    value: `${wrong.length} of ${REQUESTS}`,
    beside: 'NaN, 1e308, 2^53+1, strings, arrays, broken figures, any state of fleet and guard',
    limit: '0',
    kept: wrong.length === 0,
  }
}

printFigures(`Scaling decisions (${machineLoad()})`, [
  ...waves().map(figure),
  figure(aDay()),
  price(largeJump()),
  jump(aJump()),
  manySeeds(),
  losses(),
  fuzzed(),
])
