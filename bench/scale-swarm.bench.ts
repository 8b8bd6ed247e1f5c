// A Swarm service from 2 to 40 replicas and back, beside the same by the engine alone: BENCH_SWARM_RUNS (3).
import { systemClock } from '../src/core/clock.ts'
import { createDockerSwarm } from '../src/operations/scale/docker.ts'
import { findDocker } from '../test/servers/docker.ts'
import { type SwarmServer, startSwarm } from '../test/servers/swarm.ts'
import { type Figure, load, median, printFigures, progress } from './numbers.ts'
import { scalingPlace } from './scaling.ts'

const RUNS = Number(process.env['BENCH_SWARM_RUNS'] ?? 3)
const FEW = 2
const MANY = 40
const signal = new AbortController().signal

if (findDocker()) {
  const swarm = await startSwarm()
  const place = scalingPlace()
  try {
    const net = ['--network', 'net', '--endpoint-mode', 'dnsrr', '--stop-grace-period', '1s']
    const options = ['--detach', '--name', 'web', '--replicas', String(FEW), ...net]
    await swarm.docker.docker('service', 'create', ...options, 'app:v1')
    await until(swarm, FEW)
    printFigures(`A Swarm service (${load()})`, [await measure(swarm, place)])
  } finally {
    place.close()
    await swarm.docker.stop()
  }
} else {
  console.log('\nscaling a Swarm service: left out, there is no Docker Engine for tests on this machine')
}

async function measure(swarm: SwarmServer, place: ReturnType<typeof scalingPlace>): Promise<Figure> {
  const { engine } = swarm
  const ours = (to: number, way: 'up' | 'down') => {
    const fleet = createDockerSwarm({ service: 'web', engine, clock: systemClock })
    return place.scale(fleet, to, { max: MANY, step: MANY }, way)
  }
  const bare = async (to: number) => {
    const started = performance.now()
    const service = await engine.service('web', signal)
    if (service === undefined) throw new Error('there is no service')
    const spec = { ...service.spec, Mode: { Replicated: { Replicas: to } } }
    await engine.updateService(service.id, service.version, spec, signal)
    await until(swarm, to)
    return performance.now() - started
  }
  const pairs: { ours: number; bare: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const pair = { ours: 0, bare: 0 }
    for (const who of run % 2 === 0 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const)) {
      pair[who] = who === 'ours' ? await ours(MANY, 'up') : await bare(MANY)
      await ours(FEW, 'down')
      await until(swarm, FEW)
    }
    pairs.push(pair)
    progress(`up ${(pair.ours / 1_000).toFixed(1)} s, the engine ${(pair.bare / 1_000).toFixed(1)} s`)
  }
  const ratio = median(pairs.map((pair) => pair.ours / pair.bare))
  const seconds = (name: 'ours' | 'bare') => (median(pairs.map((pair) => pair[name])) / 1_000).toFixed(1)
  return {
    name: `${FEW} to ${MANY} replicas, ${RUNS} pairs`,
    value: `${ratio.toFixed(2)} x (${seconds('ours')} s)`,
    beside: `the engine's own time ${seconds('bare')} s`,
    limit: '1.1 x',
    kept: ratio <= 1.1,
  }
}

/** As its tasks say, looked at as often as ours looks. */
async function until({ engine }: SwarmServer, wanted: number): Promise<void> {
  for (;;) {
    const tasks = await engine.tasks('web', signal)
    const alive = tasks.filter(({ state }) => state === 'running')
    const due = alive.filter(({ desiredState }) => desiredState === 'running')
    if (due.length === wanted && alive.length === wanted) return
    await new Promise((go) => setTimeout(go, 250))
  }
}
