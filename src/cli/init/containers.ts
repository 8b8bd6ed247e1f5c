import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { NAME } from '../../config/values.ts'
import { excerpt } from '../../core/look.ts'
import { asName, type Findings, type Found, type Machine } from './found.ts'
import { entryFor, productOfImage } from './kinds.ts'
import { asksForPassword } from './locked.ts'

/** What the daemon says of a container; its environment is not in this list, and is asked for of a Redis alone. */
interface Listed {
  name: string
  image: string
  state: string
  /** Host port by the container's own. */
  published: ReadonlyMap<number, number>
  composeService: string | undefined
}

export async function fromContainers({ env }: Machine, signal: AbortSignal): Promise<Findings> {
  const source = 'containers'
  const socket = dockerSocket(env)
  if (socket === undefined || !existsSync(socket)) return { source, found: [], why: 'no Docker socket here' }
  const listed = JSON.parse(await get(socket, '/containers/json?all=1', signal)) as unknown[]
  const found = await Promise.all(
    listed.flatMap(read).map(async (one) => {
      const proposed = propose(one)
      const locked = proposed.entry.kind === 'redis' && (await isLocked(socket, one.name, signal))
      return { ...proposed, ...(locked && { locked }) }
    }),
  )
  return { source, found }
}

async function isLocked(socket: string, name: string, signal: AbortSignal): Promise<boolean> {
  const { Config, Mounts } = JSON.parse(await get(socket, `/containers/${name}/json`, signal)) as {
    Config?: { Cmd?: unknown; Env?: unknown }
    Mounts?: readonly { Source?: unknown }[]
  }
  const mounts = (Mounts ?? []).map(({ Source }) => String(Source))
  return asksForPassword({ command: Config?.Cmd, environment: Config?.Env, mounts })
}

/** Only a socket of this machine: a remote daemon's containers are not what is found here. */
function dockerSocket(env: Machine['env']): string | undefined {
  const named = env['DOCKER_HOST']
  if (!named) return '/var/run/docker.sock'
  return named.startsWith('unix://') ? named.slice('unix://'.length) : undefined
}

function read(entry: unknown): Listed[] {
  const { Names, Image, State, Ports, Labels } = (entry ?? {}) as Record<string, unknown>
  const name = Array.isArray(Names) ? String(Names[0] ?? '').replace(/^\//, '') : ''
  if (!NAME.test(name)) return []
  const published = (Array.isArray(Ports) ? Ports : []).flatMap(({ PrivatePort, PublicPort }) =>
    typeof PrivatePort === 'number' && typeof PublicPort === 'number'
      ? [[PrivatePort, PublicPort] as const]
      : [],
  )
  const service = (Labels as Record<string, unknown> | null)?.['com.docker.compose.service']
  return [
    {
      name,
      image: String(Image ?? ''),
      state: String(State ?? ''),
      published: new Map(published),
      composeService: typeof service === 'string' ? service : undefined,
    },
  ]
}

/** A known program with a published port is asked itself; everything else by what Docker says of the container. */
function propose({ name, image, state, published, composeService }: Listed): Found {
  const known = productOfImage(image)
  const port = known ? published.get(known.port) : [...published.values()][0]
  const service = known && port !== undefined
  return {
    name: asName(composeService ?? (service ? known.product : name)),
    entry: service ? entryFor(known.product, `127.0.0.1:${port}`) : { kind: 'container', container: name },
    ...(port !== undefined && { port }),
    recover: { container: name },
    seen: [excerpt(`container ${name}, ${state}, image ${image}`)],
  }
}

function get(socketPath: string, path: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, path, signal }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    })
    sent.on('error', reject)
    sent.end()
  })
}
