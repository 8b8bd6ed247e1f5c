import type { Config } from '../config/schema.ts'
import { createReleases } from '../systems/releases/client.ts'
import type { Releases } from '../systems/releases/port.ts'
import {
  createListeners,
  createOwnSupervisor,
  createPm2Supervisor,
  createSystemdSupervisor,
} from '../systems/supervisor/client.ts'
import type { Listeners, Supervisor } from '../systems/supervisor/port.ts'

type Entry = Extract<Config['deployments'][string], { kind: 'process' }>

/** Everything outside that a deploy of one process may touch. */
export interface ProcessPorts {
  releases: Releases
  supervisor: Supervisor
  listeners: Listeners
}

export type OpenProcessPorts = (entry: Entry) => ProcessPorts

export const processPorts: OpenProcessPorts = (entry) => ({
  releases: createReleases({ dir: entry.dir }),
  supervisor: supervisorOf(entry),
  listeners: createListeners(),
})

/** Whoever the configuration names, else we ourselves. */
function supervisorOf({ dir, start, supervisor }: Entry): Supervisor {
  if (supervisor === undefined) return createOwnSupervisor({ dir, start })
  if ('pm2' in supervisor) return createPm2Supervisor({ process: supervisor.pm2, dir, start })
  return createSystemdSupervisor({ unit: supervisor.systemd, dir })
}
