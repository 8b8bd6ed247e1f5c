import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../../systems/docker/engine-port.ts'
import type { Healthcheck } from './inspect.ts'

/**
 * A container's own configuration without what it only has from its image. A new image then brings its own
 * defaults; without this the old image's PATH, command and labels would be frozen into every later version.
 */
export function withoutDefaults(config: Json, image: Json): Json {
  const kept = Object.entries(config).filter(
    ([key, value]) => !PLAIN.includes(key) || !same(value, image[key]),
  )
  return {
    ...Object.fromEntries(kept),
    ...onlyOwn('Env', config, (entries) => entries.filter((entry) => !listOf(image['Env']).includes(entry))),
    ...ownKeys('Labels', config, image),
    ...ownKeys('ExposedPorts', config, image),
    ...ownKeys('Volumes', config, image),
    ...command(config, image),
    ...healthcheck(config, image),
  }
}

const PLAIN = ['User', 'WorkingDir', 'StopSignal', 'Shell', 'Entrypoint', 'Cmd', 'Healthcheck']

/** Docker writes null, "" and nothing at all for the same. */
function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one || undefined, other || undefined)
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value : []
}

function onlyOwn(key: string, config: Json, own: (entries: string[]) => string[]): Json {
  return Array.isArray(config[key]) ? { [key]: own(listOf(config[key])) } : {}
}

function ownKeys(key: string, config: Json, image: Json): Json {
  const defaults = (image[key] ?? {}) as Json
  const entries = Object.entries((config[key] ?? {}) as Json)
  return { [key]: Object.fromEntries(entries.filter(([name, value]) => !same(value, defaults[name]))) }
}

/** An entrypoint of one's own takes the image's command away, so the two are told apart from it together. */
function command(config: Json, image: Json): Json {
  const { Entrypoint, Cmd } = config
  const hasCmd = listOf(Cmd).length > 0
  const lostCmd = !hasCmd && listOf(image['Cmd']).length > 0
  if (same(Entrypoint, image['Entrypoint']) && !lostCmd) return same(Cmd, image['Cmd']) ? {} : { Cmd }
  // Docker's word for "no entrypoint, not even the image's" is one empty string.
  const entrypoint = listOf(Entrypoint).length > 0 ? Entrypoint : ['']
  return { Entrypoint: entrypoint, ...(hasCmd && { Cmd }) }
}

/** Field by field, as Docker fills an override up: what is left out comes from the image. */
function healthcheck(config: Json, image: Json): Json {
  const own = config['Healthcheck'] as Healthcheck | null | undefined
  const defaults = (image['Healthcheck'] ?? {}) as Healthcheck
  if (!own || same(own, image['Healthcheck'])) return {}
  const entries = Object.entries(own) as [keyof Healthcheck, unknown][]
  return { Healthcheck: Object.fromEntries(entries.filter(([key, value]) => !same(value, defaults[key]))) }
}
