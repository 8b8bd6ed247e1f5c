// What must never happen: a way back that differs from what was, and a way back for a chance refusal.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runDeploy } from '../src/operations/deploy/run.ts'
import { aDeploy, aDriver, aWorld } from '../test/operations/deploy/a-deploy.ts'
import { createWorld, serving } from '../test/operations/deploy/process/world.ts'
import { findDocker } from '../test/servers/docker.ts'
import { type Figure, isAsked, load, printFigures, progress } from './numbers.ts'

const DEPLOYS = Number(process.env['BENCH_STEADY'] ?? 100)
const PROCESSES = Number(process.env['BENCH_PROCESSES'] ?? 10)
/** One in a hundred questions is refused, by chance. */
const SHARE = 0.01
const WATCH_MS = 300_000
/** The clock of a real process's watch runs so many times as fast: its looks are as many, and real. */
const FASTER = 10
const SEED = 20_261_121
/** Most of a watch is waiting. */
const AT_ONCE = 3

/** Numbers from 0 to 1 that look random and are the same in every run (a linear congruence, Numerical Recipes'). */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Watched {
  looks: number
  refused: number
  verdict: string | undefined
}

/** The real procedure on a driver that costs nothing, five minutes of watch by a clock that only waiting moves. */
async function quickDeploy(chance: () => number): Promise<Watched> {
  const world = aWorld()
  const seen = { looks: 0, refused: 0 }
  const look = async () => {
    const refused = chance() < SHARE
    seen.looks += 1
    if (refused) seen.refused += 1
    return { state: refused ? ('refused' as const) : ('healthy' as const), evidence: [] }
  }
  const { deploy, page } = aDeploy(world, { driver: { ...aDriver(world), look }, watchMs: WATCH_MS })
  await runDeploy(deploy)
  return { ...seen, verdict: page.verdict }
}

/** A real process, asked over HTTP by the real probe, which is told no by chance. */
async function processDeploy(chance: () => number): Promise<Watched> {
  const world = await createWorld()
  try {
    await serving(world)
    world.release('v2', 'good')
    const { health } = world.ports
    const seen = { looks: 0, refused: 0 }
    const probe = (url: string) => async (signal: AbortSignal) => {
      seen.looks += 1
      const answer = await health?.probe(url)(signal)
      if (answer && chance() >= SHARE) return answer
      seen.refused += 1
      return { ok: false, evidence: 'refused by chance' }
    }
    const ports = { ...world.ports, ...(health && { health: { ...health, probe } }) }
    const clock = {
      now: () => Date.now(),
      monotonic: () => performance.now() * FASTER,
    }
    const { deploy, page } = aDeploy(aWorld(), {
      target: 'crm',
      wanted: { by: 'version', version: 'v2' },
      driver: world.driverOf(ports),
      verifyMs: 30_000 * FASTER,
      watchMs: WATCH_MS,
      clock,
      sleep: async (ms, signal) => void (await pause(ms / FASTER, undefined, { signal })),
    })
    await runDeploy(deploy)
    return { ...seen, verdict: page.verdict }
  } finally {
    await world.close()
  }
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

function noFalseAlarm(name: string, all: readonly Watched[]): Figure {
  const back = all.filter(({ verdict }) => verdict !== 'completed').length
  const hasty = all.filter(({ refused }) => refused > 0).length
  const looks = sum(all.map((one) => one.looks))
  return {
    name,
    value: `${back} of ${all.length} came back; ${sum(all.map(({ refused }) => refused))} of ${looks.toLocaleString('en')} looks were refused`,
    beside: `by a rule that takes the first refusal for a failure, ${hasty} would have`,
    limit: '0',
    kept: back === 0,
  }
}

async function watch(): Promise<Figure> {
  const chance = chances(SEED)
  const all: Watched[] = []
  for (let n = 0; n < DEPLOYS; n += 1) all.push(await quickDeploy(chance))
  return noFalseAlarm('false rollbacks, 1 % of looks refused by chance, 5 min of watch by a quick clock', all)
}

async function processes(): Promise<Figure> {
  const all: Watched[] = []
  const numbers = Array.from({ length: PROCESSES }, (_, n) => n)[Symbol.iterator]()
  const deployOneByOne = async () => {
    for (const n of numbers) {
      all.push(await processDeploy(chances(SEED + n)))
      progress(`process: ${all.length} of ${PROCESSES}, ${all.at(-1)?.verdict}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, deployOneByOne))
  return noFalseAlarm(`the same on real processes, 5 min of watch in ${WATCH_MS / FASTER / 1_000} s`, all)
}

/** The test that compares forty generated containers before and after, by Docker's own inspection. */
async function fidelity(): Promise<Figure | undefined> {
  if (!findDocker()) {
    console.log('\nRollback fidelity is left out: it needs root, dockerd and busybox (npm run setup:debian).')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'operator-bench-'))
  const file = join(folder, 'report.json')
  const root = join(import.meta.dirname, '..')
  const test = 'test/operations/deploy/container/fidelity.test.ts'
  const reports = ['--reporter=json', `--outputFile=${file}`]
  progress(`fidelity: ${test}`)
  try {
    spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', test, ...reports], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, OPERATOR_REQUIRE: 'docker' },
    })
    return asFigure(JSON.parse(readFileSync(file, 'utf8')) as Report, test)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Report {
  numPassedTests: number
  numTotalTests: number
}

function asFigure({ numPassedTests, numTotalTests }: Report, test: string): Figure {
  return {
    name: 'rollback fidelity',
    value: `${numPassedTests} of ${numTotalTests} generated containers came back without a difference`,
    beside: `the whole inspection but ids, times and addresses, ${test}`,
    limit: '40 of 40',
    kept: numPassedTests === 40 && numTotalTests === 40,
  }
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries({ watch, processes, fidelity })) {
  const figure = isAsked(name) ? await measure() : undefined
  if (figure) figures.push(figure)
}
printFigures(`No false way back, and no way back that differs (${load()})`, figures)
