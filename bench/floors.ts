import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Dock } from './dock.ts'
import { HOST_PORT } from './dock.ts'

/** A container at the host port, made and not started: what can be done before is done before. */
export async function prepared(
  { call }: Dock,
  name: string,
  image: string,
  restart: 'always' | 'no' = 'always',
): Promise<void> {
  const HostConfig = {
    PortBindings: { '80/tcp': [{ HostPort: String(HOST_PORT) }] },
    RestartPolicy: { Name: restart },
  }
  await call('POST', `/containers/create?name=${name}`, { Image: image, HostConfig })
}

/** The least that a swap at one port can be: the old one is stopped, the new one started. */
export async function bareSwap(dock: Dock, name: string, image: string): Promise<void> {
  const { call, healthy } = dock
  await prepared(dock, `${name}-next`, image)
  await call('POST', `/containers/${name}/stop?t=10`)
  await call('POST', `/containers/${name}-next/start`)
  await healthy(`${name}-next`)
  await call('DELETE', `/containers/${name}?force=1`)
  await call('POST', `/containers/${name}-next/rename?name=${name}`)
}

interface Service {
  Version: { Index: number }
  Spec: { TaskTemplate: { ContainerSpec: object } } & Record<string, unknown>
  UpdateStatus?: { State: string }
}

/** Swarm's own update, start-first and with rollback on failure, to the end that Swarm tells of. */
export async function bareUpdate({ call }: Dock, name: string, image: string): Promise<string> {
  const look = async () => JSON.parse(await call('GET', `/services/${name}`)) as Service
  const { Version, Spec } = await look()
  const { TaskTemplate } = Spec
  const next = {
    ...Spec,
    TaskTemplate: { ...TaskTemplate, ContainerSpec: { ...TaskTemplate.ContainerSpec, Image: image } },
    UpdateConfig: { Parallelism: 1, Order: 'start-first', FailureAction: 'rollback', Monitor: 5e9 },
  }
  await call('POST', `/services/${name}/update?version=${Version.Index}`, next)
  for (;;) {
    const state = (await look()).UpdateStatus?.State ?? 'updating'
    if (!/^updating$|rollback_started/.test(state)) return state
    await pause(100)
  }
}

/**
 * The least that a way back can be: someone who only waits for Docker's word, then stops the one and starts the other.
 * Docker starts nothing again meanwhile, which would only be in the way.
 */
export async function bareWayBack(dock: Dock, name: string, image: string): Promise<void> {
  const { call, healthy } = dock
  const next = `${name}-next`
  await prepared(dock, next, image, 'no')
  const word = badWord(dock, 'container', next)
  await call('POST', `/containers/${name}/stop?t=10`)
  await call('POST', `/containers/${next}/start`)
  await word
  await call('POST', `/containers/${next}/stop?t=1`)
  await call('POST', `/containers/${name}/start`)
  await healthy(name)
  await call('DELETE', `/containers/${next}?force=1`)
}

/** The same on a Swarm service: the old image is put back, start-first, at Docker's first word of the new one's illness. */
export async function bareServiceBack(dock: Dock, name: string, old: string, image: string): Promise<void> {
  const word = badWord(dock, 'image', image)
  await bareUpdate(dock, name, image)
  await word
  await bareUpdate(dock, name, old)
}

/** Resolves at the first event of such containers that tells of an end or an illness. */
function badWord(
  { server: { socket: socketPath } }: Dock,
  by: 'container' | 'image',
  name: string,
): Promise<void> {
  const filters = encodeURIComponent(JSON.stringify({ type: ['container'], [by]: [name] }))
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, path: `/events?filters=${filters}` }, (response) => {
      response.setEncoding('utf8')
      response.on('error', () => undefined)
      response.on('data', (text: string) => {
        if (!/"Action":"(die|health_status: unhealthy)"/.test(text)) return
        resolve()
        sent.destroy()
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
