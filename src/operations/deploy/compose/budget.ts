import type { ComposeModel } from '../../../systems/compose/port.ts'
import type { ImageInfo } from '../../../systems/docker/engine-port.ts'
import type { HealthBudget } from '../driver.ts'
import { asList, asObject, dependenciesOf, oneShotServices, type Service } from './model.ts'

/** Docker's own defaults, in milliseconds: the first check runs one interval after the start. */
const INTERVAL_MS = 30_000
const RETRIES = 3
const NANOSECONDS_PER_MS = 1_000_000

interface Check {
  intervalMs: number
  retries: number
  startPeriodMs: number
}

/**
 * When the whole project can be known to be healthy, and to be not: the slowest chain of services that wait for
 * each other's health. None when a service has no HEALTHCHECK and nothing else answers for the project; of an
 * absent image nobody knows that yet.
 */
export function healthBudget(
  model: ComposeModel,
  images: ReadonlyMap<string, ImageInfo>,
  http: string | undefined,
  absent: ReadonlySet<string>,
): HealthBudget | { none: string } {
  const ends = oneShotServices(model)
  const lasting = Object.keys(model.services).filter((name) => !ends.has(name))
  const checks = new Map(lasting.map((name) => [name, checkOf(model.services[name] ?? {}, images.get(name))]))
  const without = lasting.filter((name) => checks.get(name) === undefined && !absent.has(name))
  if (without.length > 0 && http === undefined) {
    return { none: `no HEALTHCHECK in ${without.join(', ')}, and no health.http for the project` }
  }
  const chain = (name: string, ms: (check: Check) => number): number => {
    const check = checks.get(name)
    const before = Object.entries(dependenciesOf(model.services[name])).filter(
      ([, condition]) => condition === 'service_healthy',
    )
    return (check ? ms(check) : 0) + Math.max(0, ...before.map(([other]) => chain(other, ms)))
  }
  const slowest = (ms: (check: Check) => number) => Math.max(0, ...lasting.map((name) => chain(name, ms)))
  return {
    probe: wording(checks, http),
    earliestHealthyMs: slowest((check) => check.intervalMs),
    latestUnhealthyMs: slowest((check) => check.startPeriodMs + check.retries * check.intervalMs),
  }
}

function wording(checks: ReadonlyMap<string, Check | undefined>, http: string | undefined): string {
  const each = [...checks].flatMap(([name, check]) =>
    check ? [`${name}: HEALTHCHECK every ${check.intervalMs / 1_000}s x ${check.retries}`] : [],
  )
  return [...each, ...(http === undefined ? [] : [`GET ${http}`])].join(', ')
}

/** The file's own check, completed by the image's; undefined when there is none or it is switched off. */
function checkOf(service: Service, image: ImageInfo | undefined): Check | undefined {
  const own = asObject(service['healthcheck'])
  const inherited = asObject(image?.config['Healthcheck'])
  const test = own['test'] ?? inherited['Test']
  const words = asList(test)
  const isOff = words[0] === 'NONE' || own['disable'] === true || test === undefined || test === ''
  if (isOff || (Array.isArray(test) && words.length === 0)) return undefined
  return {
    intervalMs: composeDuration(own['interval']) ?? nanoseconds(inherited['Interval']) ?? INTERVAL_MS,
    retries: Number(own['retries'] ?? 0) || Number(inherited['Retries'] ?? 0) || RETRIES,
    startPeriodMs: composeDuration(own['start_period']) ?? nanoseconds(inherited['StartPeriod']) ?? 0,
  }
}

function nanoseconds(value: unknown): number | undefined {
  const ms = Number(value) / NANOSECONDS_PER_MS
  return ms > 0 ? ms : undefined
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/** `1m30s`, `500ms`, `1.5s` in milliseconds; undefined for what is no duration, and for zero. */
export function composeDuration(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^(?:[\d.]+(?:us|ms|s|m|h))+$/.test(value)) return undefined
  const parts = [...value.matchAll(/([\d.]+)(us|ms|s|m|h)/g)]
  const sum = parts.reduce((ms, [, amount, unit]) => ms + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0)
  return sum > 0 ? sum : undefined
}
