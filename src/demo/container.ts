import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Docker, dockerAt, dockerSocket } from './docker.ts'
import type { Household } from './household.ts'
import { tinyImage } from './image.ts'
import type { Place } from './place.ts'
import { AS_ASKED } from './service.ts'

export type Container = RealContainer | { real: false; why: string }

/** It, its images `NAME:v1` to `NAME:v3` and its network are named alike, as is the deployment that replaces it. */
export interface RealContainer {
  real: true
  label: string
  name: string
  docker: Docker
  /** False where Docker made no network: then a deploy cannot run two versions side by side. */
  onNetwork: boolean
}

/** A container of the demo's own where a Docker daemon answers; it waits, and everything of it is removed at the end. */
export async function startContainer(
  { household, standIns }: Place,
  env: NodeJS.ProcessEnv,
): Promise<Container> {
  if (standIns) return { real: false, why: AS_ASKED }
  const socket = dockerSocket(env)
  if (socket === undefined) return { real: false, why: 'no Docker socket on this machine' }
  try {
    return await start(household, dockerAt(socket))
  } catch (error) {
    return { real: false, why: error instanceof Error ? error.message : 'Docker did not answer' }
  }
}

/** What each version runs: the last one is healthy when it starts, and ends soon after. */
const PROGRAMS = { v1: 'wait', v2: 'wait', v3: 'late' }

async function start(household: Household, docker: Docker): Promise<Container> {
  const { Arch = '', Version = '' } = await json<{ Arch?: string; Version?: string }>(docker, '/version')
  const image = tinyImage(Arch)
  if (image === undefined) return { real: false, why: 'a Docker daemon of another architecture' }
  const name = `operator-demo-${randomBytes(4).toString('hex')}`
  household.defer('the Docker images', () => removeImages(docker, name))
  for (const [tag, program] of Object.entries(PROGRAMS))
    await importImage(docker, `${name}:${tag}`, program, image)
  household.defer('the Docker network', () => gone(docker, `/networks/${name}`))
  const onNetwork = await makeNetwork(docker, name)
  household.defer('the containers', () => removeContainers(docker, name))
  const HostConfig = { NetworkMode: onNetwork ? name : 'none', ReadonlyRootfs: true }
  const NetworkingConfig = onNetwork ? { EndpointsConfig: { [name]: { Aliases: ['web'] } } } : {}
  // Programs this small do not listen to SIGTERM.
  const spec = { Image: `${name}:v1`, StopSignal: 'SIGKILL', HostConfig, NetworkingConfig }
  await docker.ask('POST', `/containers/create?name=${name}`, 201, spec)
  await docker.ask('POST', `/containers/${name}/start`, 204)
  await untilHealthy(docker, name)
  const label = `Docker ${Version} (${docker.socket}), container ${name}`
  return { real: true, label, name, docker, onNetwork }
}

function importImage(docker: Docker, image: string, program: string, archive: Buffer): Promise<string> {
  const [repo = '', tag = ''] = image.split(':')
  const changes = [
    `CMD ["/${program}"]`,
    'HEALTHCHECK --interval=1s --retries=3 CMD ["/ok"]',
    `LABEL version=${tag}`,
  ].map((change) => `&changes=${encodeURIComponent(change)}`)
  const path = `/images/create?fromSrc=-&repo=${repo}&tag=${tag}${changes.join('')}`
  return docker.ask('POST', path, 200, archive)
}

/** One that leads nowhere. A daemon without addresses left, or without networks, does without it. */
async function makeNetwork(docker: Docker, Name: string): Promise<boolean> {
  const made = docker.ask('POST', '/networks/create', 201, { Name, Internal: true, CheckDuplicate: true })
  return made.then(
    () => true,
    () => false,
  )
}

interface Inspected {
  Config: { Image: string }
  State: { Status: string; Health?: { Status: string } }
}

/** The version that has the name now, and how it is: `v2`, `healthy`. */
export async function serving({ docker, name }: RealContainer): Promise<{ version: string; health: string }> {
  const { Config, State } = await json<Inspected>(docker, `/containers/${name}/json`)
  return { version: Config.Image.split(':').at(-1) ?? '', health: State.Health?.Status ?? State.Status }
}

const HEALTHY_WITHIN_MS = 30_000

async function untilHealthy(docker: Docker, name: string): Promise<void> {
  const until = performance.now() + HEALTHY_WITHIN_MS
  for (;;) {
    const { State } = await json<Inspected>(docker, `/containers/${name}/json`)
    if (State.Health?.Status === 'healthy') return
    if (performance.now() > until)
      throw new Error('a container of the demo does not become healthy in Docker')
    await pause(200)
  }
}

/** Every container of that name, and those that a deploy made beside it. */
async function removeContainers(docker: Docker, name: string): Promise<void> {
  const filters = encodeURIComponent(JSON.stringify({ name: [`^/?${name}`] }))
  const found = await json<{ Id: string }[]>(docker, `/containers/json?all=1&filters=${filters}`)
  // One that is on its way out already answers 409.
  for (const { Id } of found) await docker.ask('DELETE', `/containers/${Id}?force=1&v=1`, [204, 404, 409])
}

/** Its versions, and the tags by which deploys keep the way back. */
async function removeImages(docker: Docker, name: string): Promise<void> {
  for (const repository of [name, `operator-rollback/${name}`]) {
    const filters = encodeURIComponent(JSON.stringify({ reference: [repository] }))
    const found = await json<{ RepoTags: string[] | null }[]>(docker, `/images/json?filters=${filters}`)
    const tags = found.flatMap(({ RepoTags }) => RepoTags ?? [])
    for (const tag of tags.filter((one) => one.startsWith(`${repository}:`)))
      await gone(docker, `/images/${tag}`)
  }
}

/** What was never made is gone too. */
async function gone(docker: Docker, path: string): Promise<void> {
  await docker.ask('DELETE', path, [200, 204, 404])
}

async function json<T>(docker: Docker, path: string): Promise<T> {
  return JSON.parse(await docker.ask('GET', path, 200)) as T
}
