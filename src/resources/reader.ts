import { OperatorError } from '../core/errors.ts'
import type { Listed, Resource } from './define.ts'
import type { Sources } from './sources.ts'

export interface Reader {
  /** The whole text behind an address. Throws `not_found`, naming what there is. */
  read(uri: string, signal: AbortSignal): Promise<{ uri: string; mimeType: string; text: string }>
  /** Every address that exists now, templates expanded. */
  list(): Promise<readonly Listed[]>
}

export function createReader(resources: readonly Resource<Sources>[], sources: Sources): Reader {
  async function list(): Promise<readonly Listed[]> {
    const each = resources.map(
      async (resource) =>
        resource.list?.(sources) ?? [{ uri: resource.uri, name: resource.name, title: resource.title }],
    )
    return (await Promise.all(each)).flat()
  }

  async function read(uri: string, signal: AbortSignal) {
    const found = find(resources, uri)
    const content = found && (await found.resource.read(sources, found.name, signal))
    if (!found || content === undefined) throw await missing(list)
    return {
      uri,
      mimeType: found.resource.mimeType,
      text: typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    }
  }

  return { read, list }
}

function find(
  resources: readonly Resource<Sources>[],
  uri: string,
): { resource: Resource<Sources>; name: string } | undefined {
  for (const resource of resources) {
    const [prefix = '', suffix] = resource.uri.split('{name}')
    if (suffix === undefined && resource.uri === uri) return { resource, name: '' }
    if (suffix !== undefined && uri.startsWith(prefix) && uri.length > prefix.length)
      return { resource, name: uri.slice(prefix.length) }
  }
  return undefined
}

async function missing(list: Reader['list']): Promise<OperatorError> {
  const known = (await list()).map(({ uri }) => uri)
  return new OperatorError('not_found', 'There is no resource at that address.', {
    hint: `There are: ${known.join(', ')}.`,
  })
}
