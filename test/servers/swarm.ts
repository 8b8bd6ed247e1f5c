import { vi } from 'vitest'
import { createEngine } from '../../src/systems/docker/engine.ts'
import type { Engine } from '../../src/systems/docker/engine-port.ts'
import { type DockerServer, startDocker } from './docker.ts'

export interface SwarmServer {
  docker: DockerServer
  engine: Engine
  /**
   * A service without a virtual address, as this works on every kernel, on an overlay network of its own name. Resolves
   * when its tasks run.
   */
  service(name: string, image: string, ...options: string[]): Promise<void>
  /** The states of its tasks that should run, with the beginning of their images: `running app:v1`. */
  tasks(name: string): Promise<string[]>
  /** Ends a task of app:late, as soon as Swarm calls the update to it completed. */
  endLate(name: string): Promise<void>
  remove(name: string): Promise<void>
}

const WAITS = { timeout: 240_000, interval: 100 }

const HEALTHY = 'HEALTHCHECK --interval=500ms --timeout=20s --retries=3 CMD ["true"]'
const SICK =
  'HEALTHCHECK --interval=500ms --timeout=20s --retries=2 CMD ["sh", "-c", "echo no heart; exit 1"]'

/** Ends at SIGTERM, as most servers do. */
const serves = (after = '') =>
  `CMD ["sh", "-c", "trap 'exit 0' TERM; ${after} while true; do sleep 0.1; done"]`

/** Ends when the file is there that `endLate` makes. */
const LATE = `CMD ["sh", "-c", "trap 'exit 0' TERM; until [ -e /tmp/end ]; do sleep 0.1; done; echo too late; exit 4"]`

/** A daemon in Swarm mode, one node, with versions of an app that is good, crashes, is never healthy, dies late. */
export async function startSwarm(): Promise<SwarmServer> {
  const docker = await startDocker({ bridge: true })
  const signal = new AbortController().signal
  await docker.docker('swarm', 'init', '--advertise-addr', '127.0.0.1')
  await docker.image('app:v1', serves(), 'LABEL v=1', HEALTHY)
  await docker.image('app:v2', serves(), 'LABEL v=2', HEALTHY)
  const crash = 'CMD ["sh", "-c", "sleep 0.3; echo out of luck; exit 3"]'
  await docker.image('app:crash', crash, HEALTHY)
  await docker.image('app:sick', serves(), SICK)
  await docker.image('app:late', LATE, HEALTHY)
  await docker.docker('network', 'create', '--driver', 'overlay', '--attachable', 'net')
  const engine = createEngine({ socket: docker.socket })
  const due = async (name: string) =>
    (await engine.tasks(name, signal)).filter(({ desiredState }) => desiredState === 'running')
  return {
    docker,
    engine,
    service: async (name, image, ...options) => {
      const net = ['--network', 'net', '--endpoint-mode', 'dnsrr', '--stop-grace-period', '1s']
      await docker.docker('service', 'create', '--detach', '--name', name, ...net, ...options, image)
      const running = async () => (await due(name)).map(({ state }) => state)
      await vi.waitUntil(async () => (await running()).length > 0, WAITS)
      await vi.waitUntil(async () => (await running()).every((state) => state === 'running'), WAITS)
    },
    tasks: async (name) => (await due(name)).map(({ state, image }) => `${state} ${image}`).sort(),
    endLate: async (name) => {
      const update = () => docker.docker('service', 'inspect', '--format', '{{json .UpdateStatus}}', name)
      const late = (await engine.image('app:late', signal))?.id ?? ''
      const isLate = ({ image }: { image: string }) => image === late || image.startsWith('app:late')
      // An update before this one was called completed too.
      await vi.waitUntil(async () => (await due(name)).some(isLate), WAITS)
      await vi.waitUntil(async () => (await update()).includes('"State":"completed"'), WAITS)
      const ofLate = ['--filter', 'ancestor=app:late', '--filter', 'status=running']
      const label = `label=com.docker.swarm.service.name=${name}`
      const ended = async () => {
        const [task = ''] = (await docker.docker('ps', '--quiet', '--filter', label, ...ofLate)).split('\n')
        await docker.docker('exec', task, 'touch', '/tmp/end')
      }
      // A container that is on its way out is listed for a moment, and can be told nothing.
      await vi.waitFor(ended, WAITS)
    },
    remove: async (name) => {
      await docker.docker('service', 'rm', name)
    },
  }
}
