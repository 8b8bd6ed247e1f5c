import { setTimeout as pause } from 'node:timers/promises'
import { clientIn } from '../test/operations/deploy/container/asking.ts'
import type { Got } from '../test/operations/deploy/container/client.ts'
import { type DockerServer, findDocker, startDocker } from '../test/servers/docker.ts'
import { type Call, callsTo } from './docker-calls.ts'

/** A Docker of the bench's own, versions of an app, and clients that ask it 200 times a second. */
export interface Dock {
  server: DockerServer
  call: Call
  /** Asks the name on the network `net`; the port 80 is every version's. */
  askName(name: string): Promise<{ stop(): Promise<Got> }>
  /** Asks the daemon's host at `HOST_PORT`. */
  askPort(): Promise<{ stop(): Promise<Got> }>
  /** Runs `container` and waits until it is healthy. */
  run(container: string, image: string, ...options: string[]): Promise<void>
  healthy(container: string): Promise<void>
}

export const HOST_PORT = 18_080

/** How a version behaves, from its start on. */
export interface Version {
  /** Ends with code 3 after so many milliseconds. */
  crashesAfter?: number
  /** Answers 500 after so many milliseconds. */
  illAfter?: number
}

/**
 * Told to stop it takes in who has knocked already, finishes, and ends: what a server should do. Node takes in one at
 * each turn of its loop, so it turns until nobody came.
 */
const program = (name: string, { crashesAfter, illAfter = Number.POSITIVE_INFINITY }: Version) => `
import { createServer } from 'node:http'
const started = Date.now()
let taken = 0
const server = createServer((_, response) => {
  response.statusCode = Date.now() - started >= ${illAfter} ? 500 : 200
  response.end('${name}')
}).listen(80)
server.on('connection', () => { taken += 1 })
${crashesAfter === undefined ? '' : `setTimeout(() => process.exit(3), ${crashesAfter})`}
const leave = () => {
  const before = taken
  setImmediate(() => setImmediate(() => taken > before ? leave() : server.close(() => process.exit(0))))
}
process.once('SIGTERM', leave)
`

const CHECK = 'HEALTHCHECK --interval=1s --retries=3 CMD wget -q -O - http://127.0.0.1/'

/** Runs `work` with a Docker that is gone afterwards, also when it fails or is interrupted. */
export async function withDock(
  versions: Readonly<Record<string, Version>>,
  work: (dock: Dock) => Promise<void>,
): Promise<void> {
  if (!findDocker()) {
    console.log('\nLeft out: it needs root, dockerd and busybox on this machine (npm run setup:debian).')
    return
  }
  const interrupted = Promise.withResolvers<never>()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => interrupted.reject(new Error(`Ended by ${name}.`)))
  const server = await startDocker({ bridge: true })
  try {
    await Promise.race([equip(server, versions).then(work), interrupted.promise])
  } finally {
    await server.stop()
  }
}

async function equip(server: DockerServer, versions: Readonly<Record<string, Version>>): Promise<Dock> {
  const { docker } = server
  for (const [name, version] of Object.entries(versions))
    await server.nodeImage(`app:${name}`, program(name, version), CHECK, 'EXPOSE 80')
  const waits = ['--detach', '--entrypoint', 'sleep']
  await docker('swarm', 'init', '--advertise-addr', '127.0.0.1')
  await docker('network', 'create', '--driver', 'overlay', '--attachable', 'over')
  await docker('network', 'create', 'net')
  for (const net of ['net', 'over', 'host'])
    await docker('run', ...waits, '--name', `in-${net}`, '--network', net, 'busybox:test', '1000000')
  const healthy = async (container: string) => {
    const state = () => docker('inspect', '--format', '{{.State.Health.Status}}', container)
    while ((await state()) !== 'healthy') await pause(100)
  }
  return {
    server,
    call: callsTo(server.socket),
    askName: (name) => clientIn(server, name === 'service' ? 'in-over' : 'in-net', name),
    askPort: () => clientIn(server, 'in-host', '127.0.0.1', HOST_PORT),
    healthy,
    run: async (container, image, ...options) => {
      await docker('run', '--detach', '--name', container, '--restart', 'always', ...options, image)
      await healthy(container)
    },
  }
}
