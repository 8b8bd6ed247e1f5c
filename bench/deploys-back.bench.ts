// From the first bad event to the old version's next answer: beside the same faults met by bare calls, and by Swarm alone.
import { setTimeout as pause } from 'node:timers/promises'
import type { Got } from '../test/operations/deploy/container/client.ts'
import { deploy } from './deploying.ts'
import { type Dock, HOST_PORT, withDock } from './dock.ts'
import { events } from './docker-calls.ts'
import { bareServiceBack, bareUpdate, bareWayBack } from './floors.ts'
import { type Figure, isAsked, load, median, printFigures } from './numbers.ts'
import { undisturbed, watchTheft } from './theft.ts'

const FAULTS = Number(process.env['BENCH_FAULTS'] ?? 10)
/** How long the late version is well. The figure to keep is for 120 s; twelve are past Swarm's own monitor already. */
const LATE_S = Number(process.env['BENCH_LATE_S'] ?? 12)
/** As long Swarm alone is given to come back from what it has called completed. */
const SWARM_WAITED_S = 20
const ANSWERS_WITHIN_MS = 5_000

const VERSIONS = {
  v1: {},
  crash: { crashesAfter: 300 },
  ill: { illAfter: 0 },
  late: { illAfter: LATE_S * 1_000 },
}
type Bad = Exclude<keyof typeof VERSIONS, 'v1'>

/** When the version first was seen to be bad: it ended, or it answered 500. Epoch milliseconds. */
async function firstBad({ call }: Dock, bad: Bad, { turns }: Got, since: number): Promise<number> {
  if (bad !== 'crash') return turns.find(({ to }) => to === 'status 500')?.at ?? Number.NaN
  const told = await events(call, `app:${bad}`, since, Date.now())
  return told.find(({ action }) => action === 'die')?.at ?? Number.NaN
}

interface Timed {
  /** Milliseconds until the old version answered. */
  ms: number
  /** The share of the processors' time that the host took meanwhile. */
  theft: number
}

/** Throws when the fault did not show. */
async function timed(
  dock: Dock,
  bad: Bad,
  ask: Dock['askPort'],
  fault: () => Promise<unknown>,
): Promise<Timed> {
  const since = Date.now()
  const thief = watchTheft()
  const client = await ask()
  const got = await fault()
    // What calls itself back must answer; a name may take a moment to lead there.
    .then(() => pause(ANSWERS_WITHIN_MS))
    .then(() => client.stop())
    .finally(thief.stop)
  const at = await firstBad(dock, bad, got, since)
  const back = got.turns.find((turn) => turn.at >= at && turn.to === 'v1')
  if (back === undefined)
    throw new Error(`app:${bad} did not fail, or v1 did not answer: ${JSON.stringify(got)}`)
  return { ms: back.at - at, theft: thief.between(at, back.at) }
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`
const said = (times: readonly number[]) =>
  `${seconds(median(times))} in the middle, ${seconds(Math.max(...times))} at worst, of ${times.length}`

interface Round {
  ours: number
  floor: number
  theft: number
}

/** Both by turns. */
function byTurns(name: string, bare: () => Promise<Timed>, own: () => Promise<Timed>) {
  const round = async (): Promise<Round> => {
    const [floor, ours] = [await bare(), await own()]
    return { ours: ours.ms, floor: floor.ms, theft: Math.max(floor.theft, ours.theft) }
  }
  const each = ({ ours, floor }: Round) => `${name}: ${seconds(ours)}, floor ${seconds(floor)}`
  return undisturbed(FAULTS, round, { each, all: ratio })
}

const ours = (rounds: readonly Round[]) => rounds.map((round) => round.ours)
const floor = (rounds: readonly Round[]) => rounds.map((round) => round.floor)
const ratio = (rounds: readonly Round[]) =>
  `${said(ours(rounds))}; ${(median(ours(rounds)) / median(floor(rounds))).toFixed(2)} x the floor`

async function atPort(dock: Dock, bad: Bad, name: string, limitMs: number): Promise<Figure> {
  const { server, run, askPort } = dock
  await run('web', 'app:v1', '--publish', `${HOST_PORT}:80`)
  const entry = `{ kind: container, container: web, verify: 30s, watch: ${LATE_S + 60}s }`
  const image = `app:${bad}`
  const { counted, note } = await byTurns(
    name,
    () => timed(dock, bad, askPort, () => bareWayBack(dock, 'web', image)),
    () => timed(dock, bad, askPort, () => deploy({ socket: server.socket, entry, image }, 'rolled_back')),
  )
  await server.docker('rm', '--force', 'web')
  return {
    name,
    value: `${ratio(counted)}${note}`,
    beside: `bare calls at Docker's first word of it: ${said(floor(counted))}`,
    limit: seconds(limitMs),
    kept: Math.max(...ours(counted)) <= limitMs,
  }
}

const crash = (dock: Dock) => atPort(dock, 'crash', 'back from a crash after 0.3 s, host port', 1_500)
const ill = (dock: Dock) => atPort(dock, 'ill', 'back from unhealthy (1 s x 3), host port', 4_500)
const late = (dock: Dock) =>
  atPort(dock, 'late', `back from failing after ${LATE_S} s (1 s x 3), host port`, 4_500)

/** The same late fault on a Swarm service, by ours and by Swarm alone, which has called the update completed. */
async function swarm(dock: Dock): Promise<Figure> {
  const { server, askName } = dock
  const net = ['--network', 'over', '--endpoint-mode', 'dnsrr', '--replicas', '1']
  await server.docker('service', 'create', '--quiet', '--name', 'service', ...net, 'app:v1')
  const entry = `{ kind: swarm, service: service, verify: 60s, watch: ${LATE_S + 60}s }`
  const image = 'app:late'
  const name = `back from failing after ${LATE_S} s, Swarm service`
  const { counted, note } = await byTurns(
    name,
    () =>
      timed(
        dock,
        'late',
        () => askName('service'),
        () => bareServiceBack(dock, 'service', 'app:v1', image),
      ),
    () =>
      timed(
        dock,
        'late',
        () => askName('service'),
        () => deploy({ socket: server.socket, entry, image }, 'rolled_back'),
      ),
  )
  const alone = await swarmAlone(dock, image)
  await server.docker('service', 'rm', 'service')
  return {
    name,
    value: `${ratio(counted)}${note}`,
    beside: `${alone}; Swarm told to go back at Docker's first word of it: ${said(floor(counted))}`,
    limit: 'it comes back',
    kept: true,
  }
}

async function swarmAlone(dock: Dock, image: string): Promise<string> {
  const client = await dock.askName('service')
  const state = await bareUpdate(dock, 'service', image)
  const ended = Date.now()
  await pause((LATE_S + SWARM_WAITED_S) * 1_000)
  const { turns } = await client.stop()
  const bad = turns.find(({ to }) => to === 'status 500')
  const back = bad && turns.find(({ at, to }) => at >= Math.max(ended, bad.at) && to === 'v1')
  if (!bad) throw new Error('the late version did not fail under Swarm alone')
  if (back) return `Swarm alone: back after ${seconds(back.at - bad.at)}`
  return `Swarm alone says ${state}, and has not come back in ${seconds(Date.now() - bad.at)}`
}

await withDock(VERSIONS, async (dock) => {
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries({ crash, ill, late, swarm }))
    if (isAsked(name)) figures.push(await measure(dock))
  printFigures(`From the first bad event to the old version's answer (${load()})`, figures)
  if (LATE_S !== 120)
    console.log(`  The late fault is one after ${LATE_S} s here; BENCH_LATE_S=120 tries the whole time.`)
})
