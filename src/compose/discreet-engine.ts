import type { Redactor } from '../policy/redact/redactor.ts'
import type { Engine, Json } from '../systems/docker/engine-port.ts'
import { fromVariables } from './known.ts'

/**
 * An engine whose environments are learned as they are read: what a program holds it may also print, bare, when it
 * dies or answers its health check, and that is quoted as evidence.
 */
export function discreet(engine: Engine, { learn }: Pick<Redactor, 'learn'>): Engine {
  const learned = new Set<string>()
  const learnFrom = (env: unknown, where: string) => {
    const values = fromVariables(variablesOf(env), where).filter(({ value }) => !learned.has(value))
    for (const { value } of values) learned.add(value)
    if (values.length > 0) learn(values)
  }
  return {
    ...engine,
    async container(id, signal) {
      const found = await engine.container(id, signal)
      learnFrom((found?.inspect['Config'] as Json | undefined)?.['Env'], 'container')
      return found
    },
    async service(name, signal) {
      const found = await engine.service(name, signal)
      const template = found?.spec['TaskTemplate'] as Json | undefined
      learnFrom((template?.['ContainerSpec'] as Json | undefined)?.['Env'], 'service')
      return found
    },
  }
}

/** Docker's `NAME=value` lines. */
function variablesOf(env: unknown): Record<string, string> {
  const lines = Array.isArray(env) ? env.map(String) : []
  return Object.fromEntries(
    lines.map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]),
  )
}
