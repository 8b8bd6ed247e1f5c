import { inventoryEntries, portConflicts } from '../stack/inventory.ts'
import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

/** What runs here as the configuration says: addresses without credentials, dependencies, how each comes back. */
export const inventory: Resource<Sources> = {
  uri: 'operator://inventory',
  name: 'inventory',
  title: 'Inventory',
  description:
    'Every service with its address, port, dependencies, recovery and owner; ports that two of them claim.',
  mimeType: 'application/json',
  async read({ config, disabled }) {
    const services = inventoryEntries(config.services)
    return {
      environment: config.environment,
      services,
      port_conflicts: portConflicts(services),
      databases: Object.keys(config.databases),
      deployments: Object.keys(config.deployments),
      swarms: Object.entries(config.swarms).map(([name, { kind, min, max, step, revenue }]) => ({
        ...{ name, kind, min, max, step, revenue },
      })),
      disabled,
    }
  },
}
