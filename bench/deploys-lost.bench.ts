// Requests lost in a good deploy, at 200 a second with a look-up and a connection each: beside the least that is possible.
import { setTimeout as pause } from 'node:timers/promises'
import type { Got } from '../test/operations/deploy/container/client.ts'
import { deploy } from './deploying.ts'
import { type Dock, HOST_PORT, withDock } from './dock.ts'
import { bareSwap, bareUpdate } from './floors.ts'
import { type Figure, isAsked, load, median, printFigures, progress } from './numbers.ts'

const DEPLOYS = Number(process.env['BENCH_DEPLOYS'] ?? 30)
/** Requests before and after each deploy: what comes late is lost all the same. */
const AROUND_MS = 500

interface Lost {
  sent: number
  /** Of each deploy. */
  lost: number[]
  why: Record<string, number>
}

type Client = Awaited<ReturnType<Dock['askName']>>

/** The two ways by turns, from v1 to v2 and back, a client asking all the time. */
async function alternate(
  title: string,
  ask: () => Promise<Client>,
  ours: (image: string) => Promise<void>,
  floor?: (image: string) => Promise<unknown>,
): Promise<{ ours: Lost; floor: Lost }> {
  const all = { ours: none(), floor: none() }
  let image = 'app:v1'
  for (let round = 1; round <= DEPLOYS; round += 1) {
    for (const [name, way] of Object.entries({ floor, ours })) {
      if (!way) continue
      image = image === 'app:v1' ? 'app:v2' : 'app:v1'
      const client = await ask()
      await pause(AROUND_MS)
      await way(image)
      await pause(AROUND_MS)
      count(all[name as keyof typeof all], await client.stop())
    }
    progress(
      `${title}: ${round} of ${DEPLOYS}, lost ${all.ours.lost.at(-1)}; so far ${JSON.stringify(all.ours.why)}`,
    )
  }
  return all
}

const none = (): Lost => ({ sent: 0, lost: [], why: {} })

function count(into: Lost, { sent, failures }: Got): void {
  into.sent += sent
  into.lost.push(sum(Object.values(failures)))
  for (const [why, times] of Object.entries(failures)) into.why[why] = (into.why[why] ?? 0) + times
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

const said = ({ sent, lost }: Lost) =>
  `${sum(lost)} of ${sent.toLocaleString('en')} in ${lost.length} deploys`

async function byName({ server, run, askName }: Dock): Promise<Figure> {
  await run('web', 'app:v1', '--network', 'net', '--network-alias', 'api')
  const entry = '{ kind: container, container: web, verify: 30s, watch: 1s }'
  const { ours } = await alternate(
    'alias swap',
    () => askName('api'),
    (image) => deploy({ socket: server.socket, entry, image }, 'completed'),
  )
  await server.docker('rm', '--force', 'web')
  return nothingLost('requests lost, container behind a network name', ours, 'the floor is 0')
}

async function bySwarm(dock: Dock): Promise<Figure> {
  const { server, askName } = dock
  const net = ['--network', 'over', '--endpoint-mode', 'dnsrr', '--replicas', '2']
  await server.docker('service', 'create', '--quiet', '--name', 'service', ...net, 'app:v1')
  const entry = '{ kind: swarm, service: service, verify: 60s, watch: 1s }'
  const { ours, floor } = await alternate(
    'Swarm service',
    () => askName('service'),
    (image) => deploy({ socket: server.socket, entry, image }, 'completed'),
    (image) => bareUpdate(dock, 'service', image),
  )
  await server.docker('service', 'rm', 'service')
  return nothingLost(
    'requests lost, Swarm service (dnsrr, start-first)',
    ours,
    [`Swarm alone ${said(floor)}`, ...reasons(floor)].join('; '),
  )
}

/** Each cause with its number, the most frequent first. */
const reasons = ({ why }: Lost) =>
  Object.entries(why)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, times]) => `${times} x ${reason}`)

function nothingLost(name: string, lost: Lost, beside: string): Figure {
  return {
    name,
    value: [said(lost), ...reasons(lost)].join('; '),
    beside,
    limit: '0',
    kept: sum(lost.lost) === 0,
  }
}

async function byPort(dock: Dock): Promise<Figure> {
  const { server, run, askPort } = dock
  await run('web', 'app:v1', '--publish', `${HOST_PORT}:80`)
  const entry = '{ kind: container, container: web, verify: 30s, watch: 1s }'
  const { ours, floor } = await alternate(
    'host port',
    askPort,
    (image) => deploy({ socket: server.socket, entry, image }, 'completed'),
    (image) => bareSwap(dock, 'web', image),
  )
  await server.docker('rm', '--force', 'web')
  const ratio = sum(ours.lost) / sum(floor.lost)
  return {
    name: 'requests lost, container at one host port',
    value: [
      `${ratio.toFixed(2)} x the floor: ${said(ours)}, ${median(ours.lost)} in the middle`,
      ...reasons(ours),
    ].join('; '),
    beside: `stop and start by bare calls: ${said(floor)}, ${median(floor.lost)} in the middle`,
    limit: '1.3 x',
    kept: ratio <= 1.3,
  }
}

await withDock({ v1: {}, v2: {} }, async (dock) => {
  const all = { name: byName, port: byPort, swarm: bySwarm }
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(all)) if (isAsked(name)) figures.push(await measure(dock))
  printFigures(`Requests lost in a good deploy, 200 a second (${load()})`, figures)
})
