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
      guardSoon(sources, signal),
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

/** A fresh process may have to look at the machine for a while; the page of the rest does not wait for that. */
const GUARD_MS = 4_000

async function guardSoon(sources: Sources, signal: AbortSignal): Promise<unknown> {
  const patience = AbortSignal.timeout(GUARD_MS)
  try {
    return await sources.guard(AbortSignal.any([signal, patience]))
  } catch (error) {
    if (patience.aborted) return { unknown: 'still being measured; operator://guard waits for it' }
    return { unknown: error instanceof Error ? error.message : 'it could not be measured' }
  }
}
