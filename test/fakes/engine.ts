import type { Engine, EngineEvent, ImageInfo } from '../../src/systems/docker/engine-port.ts'
import { containersOf, type Happening } from './engine-containers.ts'
import { servicesOf } from './engine-services.ts'
import {
  aliasesOf,
  type Behaviour,
  busy,
  carries,
  type FakeContainer,
  type FakeImage,
  findImage,
  missing,
  newWorld,
  type World,
} from './engine-world.ts'

/** A Docker without a daemon; tests reach into its state. */
export interface FakeEngine extends Engine {
  world: World
  /** An image under a name; the same name again moves the name. */
  addImage(name: string, options?: Partial<ImageInfo> & { behaviour?: Behaviour }): string
  /** What `pull` brings; anything else is not found. */
  registry: Map<string, Partial<ImageInfo> & { behaviour?: Behaviour }>
  /** Something happens to a container. */
  happen(id: string, what: Happening): void
  /** All containers but those that only hold the image of a kept version. */
  shown(): FakeContainer[]
  /** The names of the running containers that an alias leads to. */
  behind(network: string, alias: string): string[]
}

export function createFakeEngine(): FakeEngine {
  const world = newWorld()
  const registry: FakeEngine['registry'] = new Map()
  const addImage: FakeEngine['addImage'] = (name, { behaviour = {}, ...facts } = {}) => {
    const id = `sha256:${world.nextId()}`
    for (const image of world.images.values()) unname(image, name)
    const defaults = { repoDigests: [], architecture: 'amd64', os: 'linux', config: {} }
    world.images.set(id, { ...defaults, ...facts, id, repoTags: [name], behaviour })
    return id
  }
  const { happen, ...containers } = containersOf(world)
  return {
    world,
    registry,
    addImage,
    happen,
    ...imagesOf(world, registry, addImage),
    ...containers,
    ...servicesOf(world),
    shown: () =>
      [...world.containers.values()].filter(
        ({ config }) => !carries((config['Labels'] ?? {}) as Record<string, string>, 'operator.role=kept'),
      ),
    behind: (network, alias) =>
      [...world.containers.values()]
        .filter(
          ({ state, networks }) => state === 'running' && aliasesOf(networks.get(network)).includes(alias),
        )
        .map(({ name }) => name),
    events: async (labels, since, { onEvent }, signal) => {
      const listen = (event: EngineEvent) => {
        if (event.on === 'service' || labels.every((label) => carries(event.labels, label))) onEvent(event)
      }
      for (const event of world.history.filter(({ at }) => at >= since)) listen(event)
      world.listeners.add(listen)
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
      world.listeners.delete(listen)
    },
  }
}

/** An image that has lost its last name is gone unless a container still uses it, as `docker rmi` does it. */
function unname(image: FakeImage, name: string): void {
  image.repoTags = image.repoTags.filter((tag) => tag !== name)
}

type Images = Pick<Engine, 'image' | 'images' | 'pull' | 'tag' | 'untag'>

function imagesOf(world: World, registry: FakeEngine['registry'], addImage: FakeEngine['addImage']): Images {
  return {
    image: async (reference, signal) => {
      signal.throwIfAborted()
      return findImage(world, reference)
    },
    images: async (repository) =>
      [...world.images.values()]
        .map(({ id, repoTags }) => ({
          id,
          repoTags: repoTags.filter((tag) => [':', '/'].some((sign) => tag.startsWith(repository + sign))),
        }))
        .filter(({ repoTags }) => repoTags.length > 0),
    pull: async (reference, onProgress) => {
      const found = registry.get(reference)
      if (found === undefined) throw missing(`image ${reference}`)
      onProgress(`Pulling ${reference}`)
      addImage(reference, found)
    },
    tag: async (imageId, repo, tag) => {
      const image = findImage(world, imageId)
      if (image === undefined) throw missing(`image ${imageId}`)
      for (const other of world.images.values()) unname(other, `${repo}:${tag}`)
      image.repoTags.push(`${repo}:${tag}`)
    },
    untag: async (reference) => {
      const image = findImage(world, reference)
      if (image === undefined) return
      const used = [...world.containers.values()].some(({ imageId }) => imageId === image.id)
      if (used && image.repoTags.length === 1 && image.repoTags[0] === reference)
        throw busy(`a container is using ${reference}`)
      unname(image, reference)
      if (image.repoTags.length === 0 && !used) world.images.delete(image.id)
    },
  }
}
