import type { Status } from '../../stack/health.ts'
import type { ServiceReport } from './report.ts'

const SHOWN = 10

/** The report in a few sentences: each root with what it takes along, then what is not known, then the count. */
export function summarize(services: readonly ServiceReport[], causes: readonly ServiceReport[]): string {
  if (services.length === 0) return 'Nothing is watched: no service is configured.'
  const all = [...services, ...causes]
  const roots = all.filter((service) => service.root === service.name)
  const unknown = withStatus(services, 'unknown')
  return [
    ...roots.slice(0, SHOWN).map((root) => `${sayRoot(root, all)}.`),
    roots.length > SHOWN && `${roots.length - SHOWN} more roots.`,
    unknown.length > 0 && `${list(unknown)} cannot be judged.`,
    countHealthy(services),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ')
}

function sayRoot(root: ServiceReport, all: readonly ServiceReport[]): string {
  const taken = all.filter((one) => one.root === root.name && one.name !== root.name).map((one) => one.name)
  const falling = new Set(taken)
  const endangered = root.affects.filter((name) => !falling.has(name))
  return [
    `${root.name} is ${root.status} (root)`,
    taken.length > 0 && `takes ${list(taken)} with it`,
    endangered.length > 0 && `puts ${list(endangered)} at risk`,
  ]
    .filter((part) => typeof part === 'string')
    .join('; ')
}

function countHealthy(services: readonly ServiceReport[]): string {
  const healthy = withStatus(services, 'healthy').length
  if (healthy < services.length) return `${healthy} of ${services.length} healthy.`
  return healthy === 1 ? `${services[0]?.name} is healthy.` : `All ${healthy} services are healthy.`
}

function withStatus(services: readonly ServiceReport[], status: Status): string[] {
  return services.filter((service) => service.status === status).map((service) => service.name)
}

function list(names: readonly string[]): string {
  const rest = names.length - SHOWN
  return rest > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${rest} more` : names.join(', ')
}
