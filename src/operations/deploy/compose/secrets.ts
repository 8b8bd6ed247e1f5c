import type { ComposeSource } from '../../../systems/compose/port.ts'

/** True when a text (`KEY=value`, a command line) holds a literal secret; `${VAR}` and paths are none. */
export type IsSecret = (text: string) => boolean

/** A key of a mapping or the position in a list; a step of `KEY` for an item `KEY=value`. */
type Place = readonly (string | number)[]

/**
 * Where a Compose file holds a literal secret: `services.web.environment.DB_PASSWORD`. Looks at the file as it
 * was written, since Compose writes the values of `.env` into the model it resolves. Every value counts, wherever
 * it stands: environment, labels, arguments of commands, build arguments, contents of configs.
 */
export function inlineSecrets(sources: readonly ComposeSource[], isSecret: IsSecret): string[] {
  const [main] = sources
  const found = sources.flatMap(({ file, document }) => {
    const places = new Set(placesIn(document, [], isSecret))
    return [...places].map((place) => (file === main?.file ? place : `${baseName(file)}: ${place}`))
  })
  return found.sort()
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** Deeper than any Compose file; an alias may make a document refer to itself. */
const DEEPEST = 30

function placesIn(value: unknown, place: Place, isSecret: IsSecret): string[] {
  if (place.length > DEEPEST || value === null) return []
  if (Array.isArray(value)) return inList(value, place, isSecret)
  if (typeof value !== 'object') return scalar(value, place, isSecret) ? [written(place)] : []
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key], isSecret))
}

/** `["--password", "hunter2"]` says its secret in two items. */
function inList(items: readonly unknown[], place: Place, isSecret: IsSecret): string[] {
  const each = items.flatMap((item, index) => {
    const key = typeof item === 'string' ? /^([A-Za-z_][\w.-]*)=/.exec(item)?.[1] : undefined
    return placesIn(item, [...place, key ?? index], isSecret)
  })
  const isLine = items.length > 1 && items.every((item) => typeof item === 'string')
  return each.length === 0 && isLine && isSecret(items.join(' ')) ? [written(place)] : each
}

function scalar(value: unknown, place: Place, isSecret: IsSecret): boolean {
  if (typeof value === 'boolean') return false
  const text = String(value)
  const key = place.at(-1)
  if (isSecret(text)) return true
  return typeof key === 'string' && !text.startsWith(`${key}=`) && isSecret(`${key}=${text}`)
}

function written(place: Place): string {
  return place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
