import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

export const guard: Resource<Sources> = {
  uri: 'operator://guard',
  name: 'guard',
  title: 'Resource guard',
  description: 'CPU, RAM, disks, pressure and their trend; whether deploys are allowed now.',
  mimeType: 'application/json',
  subscribable: true,
  read: (sources, _name, signal) => sources.guard(signal),
}
