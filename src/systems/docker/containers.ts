import type { Containers, ThrowAway } from '../../core/containers.ts'
import { containersOf } from './engine-containers.ts'
import { unlessMissing } from './engine-read.ts'
import { createTransport, type Transport } from './engine-request.ts'
import { execIn } from './exec.ts'

const TIMEOUT_MS = 20_000
/** Whose value is the name: what is ours to remove. */
const LABEL = 'operator.throw-away'

/** Programs in containers, and containers for a while, through Docker's Engine API at a unix socket. */
export function createContainers({ socket }: { socket: string }): Containers {
  const transport = createTransport(socket, TIMEOUT_MS)
  const engine = containersOf(transport, TIMEOUT_MS)
  return {
    async find(name, signal) {
      const found = await engine.container(name, signal)
      return found && { id: found.id, imageId: found.imageId, state: found.state }
    },
    run: (container, program, signal) => execIn(transport, container, program, signal),
    async start(spec, signal) {
      const id = await engine.create(spec.name, throwAway(spec), signal)
      await engine.start(id, signal)
      return id
    },
    async remove(name, signal) {
      for (const { id } of await engine.containers([`${LABEL}=${name}`], signal))
        await removeWhole(transport, id, signal)
    },
  }
}

/** `v`: with the volumes that Docker made for it because its image declares some. */
async function removeWhole({ json }: Transport, id: string, signal: AbortSignal): Promise<void> {
  const query = { v: 'true', force: 'true' }
  const what = `removal of container ${id}`
  await unlessMissing(() => json({ method: 'DELETE', path: ['containers', id], query, what }, signal))
}

function throwAway({ name, imageId, argv, user, binds, memory }: ThrowAway) {
  const [entrypoint, ...rest] = argv
  return {
    Image: imageId,
    Entrypoint: [entrypoint],
    Cmd: rest,
    User: `${user.uid}:${user.gid}`,
    WorkingDir: '/tmp',
    Labels: { [LABEL]: name },
    NetworkDisabled: true,
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      NetworkMode: 'none',
      Binds: Object.entries(binds).map(([from, to]) => `${from}:${to}`),
      Tmpfs: { '/tmp': 'rw,mode=1777' },
      Memory: memory,
      PidsLimit: 200,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
    },
  }
}
