import { type Service, serviceSchema } from '../../src/config/services.ts'
import { Secret } from '../../src/core/secret.ts'
import type { Probes } from '../../src/operations/health/kinds.ts'
import type { HttpLook, HttpTarget } from '../../src/systems/http/port.ts'

type HttpLooker = (name: string, signal: AbortSignal) => Promise<HttpLook>

/** An http look that judges healthy. */
export function fine(overrides: Partial<HttpLook> = {}): HttpLook {
  return { asked: 'GET at test', latencyMs: 1, status: 200, contentType: 'text/plain', ...overrides }
}

export function httpService(name: string, more: Record<string, unknown> = {}): Service {
  return serviceSchema.parse({ kind: 'http', url: new Secret(`http://${name}.test/`), ...more })
}

/** Http services whose url holds their name. Values are what else the configuration says of each. */
export function httpServices(entries: Record<string, Record<string, unknown>>): Record<string, Service> {
  return Object.fromEntries(Object.entries(entries).map(([name, more]) => [name, httpService(name, more)]))
}

/** Probes of which only http answers, through `look`; the others fail the test that asks them. */
export function httpOnly(look: HttpLooker): Probes {
  return probesWith({
    http: {
      look: (target: HttpTarget, signal: AbortSignal) =>
        look(new URL(target.url.reveal()).hostname.replace('.test', ''), signal),
    },
  })
}

/** The given probes; asking any other is an error of the test. */
export function probesWith(some: Partial<Probes>): Probes {
  const missing = { look: () => Promise.reject(new Error('this test has no such probe')) }
  return new Proxy(some, { get: (target, kind) => Reflect.get(target, kind) ?? missing }) as Probes
}

/** A look that never answers and never stops. */
export function hang(): Promise<never> {
  return new Promise(() => {})
}

/** A look that never answers and stops when it is told to. */
export function hangUntilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}
