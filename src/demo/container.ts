import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Household } from './household.ts'
import { waitingImage } from './image.ts'
import type { Place } from './place.ts'
import { AS_ASKED } from './service.ts'

export type Container =
  | { real: true; label: string; name: string; socket: string }
  | { real: false; why: string }

/** A container of the demo's own where a Docker daemon answers; it waits, has no network, and is removed at the end. */
export async function startContainer(
  { household, standIns }: Place,
  env: NodeJS.ProcessEnv,
): Promise<Container> {
  if (standIns) return { real: false, why: AS_ASKED }
  const socket = dockerSocket(env)
  if (socket === undefined) return { real: false, why: 'no Docker socket on this machine' }
  try {
    return await start(household, socket)
  } catch (error) {
    return { real: false, why: error instanceof Error ? error.message : 'Docker did not answer' }
  }
}

function dockerSocket(env: NodeJS.ProcessEnv): string | undefined {
  const named = env['DOCKER_HOST']
  if (named) return named.startsWith('unix://') ? named.slice('unix://'.length) : undefined
  const usual = [
    '/var/run/docker.sock',
    join(env['XDG_RUNTIME_DIR'] ?? '/run', 'docker.sock'),
    join(env['HOME'] ?? '', '.docker/run/docker.sock'),
  ]
  return usual.find((path) => existsSync(path))
}

async function start(household: Household, socket: string): Promise<Container> {
  const { Arch, Version } = JSON.parse(await ask(socket, 'GET', '/version', 200)) as {
    Arch?: string
    Version?: string
  }
  const image = waitingImage(Arch ?? '')
  if (image === undefined) return { real: false, why: 'a Docker daemon of another architecture' }
  const name = `operator-demo-${randomBytes(4).toString('hex')}`
  household.defer('the Docker image', () => gone(socket, `/images/${name}:latest?force=1`))
  await ask(
    socket,
    'POST',
    `/images/create?fromSrc=-&repo=${name}&tag=latest`,
    200,
    image,
    'application/x-tar',
  )
  household.defer('the container', () => gone(socket, `/containers/${name}?force=1`))
  const spec = {
    Image: `${name}:latest`,
    Cmd: ['/wait'],
    HostConfig: { NetworkMode: 'none', ReadonlyRootfs: true },
  }
  await ask(socket, 'POST', `/containers/create?name=${name}`, 201, Buffer.from(JSON.stringify(spec)))
  await ask(socket, 'POST', `/containers/${name}/start`, 204)
  return { real: true, label: `Docker ${Version ?? ''} (${socket}), container ${name}`, name, socket }
}

/** What was never made is gone too. */
async function gone(socket: string, path: string): Promise<void> {
  await ask(socket, 'DELETE', path, [200, 204, 404])
}

const PATIENCE_MS = 5_000

/** One request to the daemon, the few paths above and no others. Rejects on any other status. */
function ask(
  socketPath: string,
  method: string,
  path: string,
  expected: number | number[],
  body?: Buffer,
  type = 'application/json',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = body ? { 'content-type': type, 'content-length': body.length } : {}
    const sent = request(
      { socketPath, method, path, headers, signal: AbortSignal.timeout(PATIENCE_MS) },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const { statusCode = 0 } = response
          if ([expected].flat().includes(statusCode)) resolve(Buffer.concat(chunks).toString('utf8'))
          else reject(new Error(`Docker answered ${method} ${path.split('?')[0]} with HTTP ${statusCode}`))
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
