import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

const RECENT = 10

/** What is true now in one page: services, guard, last operations, what is blocked. */
export const status: Resource<Sources> = {
  uri: 'operator://status',
  name: 'status',
  title: 'Live status',
  description:
    'Services with their blast radius, the guard, the last operations and the open blockers, measured on reading.',
  mimeType: 'application/json',
  subscribable: true,
  async read(sources, _name, signal) {
    const [services, guard, blockers] = await Promise.all([
      sources.health(signal),
      // The guard may be unknown on a machine that is short of everything; the services still count.
      sources.guard(signal).catch((error: Error) => ({ unknown: error.message })),
      sources.blockers(),
    ])
    return {
      environment: sources.config.environment,
      services,
      guard,
      operations: sources.operations().slice(0, RECENT),
      blockers,
      disabled: sources.disabled,
    }
  },
}
