import type { Engine } from '../../src/systems/docker/engine-port.ts'
import { busy, missing, type World } from './engine-world.ts'

type Services = Pick<Engine, 'info' | 'service' | 'updateService' | 'tasks' | 'nodesMemory'>

export function servicesOf(world: World): Services {
  const find = (idOrName: string) =>
    [...world.services.values()].find(({ info }) => info.id === idOrName || info.name === idOrName)
  return {
    info: async (signal) => {
      signal.throwIfAborted()
      return { apiVersion: '1.41', architecture: 'amd64', swarmActive: world.services.size > 0 }
    },
    service: async (idOrName) => structuredClone(find(idOrName)?.info),
    updateService: async (id, version, spec) => {
      const service = find(id)
      if (service === undefined) throw missing(`service ${id}`)
      if (service.info.version !== version) throw busy('update out of sequence')
      service.info = { ...service.info, version: version + 1, spec: structuredClone(spec) }
      service.onUpdate?.(spec)
      world.emit({ on: 'service', action: 'update', id: service.info.id, at: world.now() })
    },
    tasks: async (idOrName) => structuredClone(find(idOrName)?.tasks ?? []),
    nodesMemory: async () => 8 * 2 ** 30,
  }
}
