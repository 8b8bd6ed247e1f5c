import { inventoryEntries, portConflicts } from '../../stack/inventory.ts'
import { type Check, warn } from './finding.ts'

export const ports: Check = ({ loaded: { config } }) =>
  portConflicts(inventoryEntries(config.services)).map(({ port, services }) =>
    warn(
      `${services.join(' and ')} claim the same port ${port}.`,
      'At most one of them answers there: mend the other url.',
    ),
  )
