import type { Listed, Resource } from '../resources/define.ts'

/** `operator://runbooks/{name}`: the part before the variable and the part after it. */
interface Template {
  resource: Resource
  before: string
  after: string
}

const VARIABLE = '{name}'

export function templates(resources: readonly Resource[]): Template[] {
  return resources.flatMap((resource) => {
    const at = resource.uri.indexOf(VARIABLE)
    if (at < 0) return []
    return [{ resource, before: resource.uri.slice(0, at), after: resource.uri.slice(at + VARIABLE.length) }]
  })
}

/** The value the template's variable has in this address; undefined when the address is not the template's. */
export function nameIn({ before, after }: Template, uri: string): string | undefined {
  if (!uri.startsWith(before) || !uri.endsWith(after) || uri.length <= before.length + after.length)
    return undefined
  const name = uri.slice(before.length, uri.length - after.length)
  return name.includes('/') ? undefined : name
}

function resourceAt(resources: readonly Resource[], uri: string): Resource | undefined {
  return (
    resources.find((resource) => resource.uri === uri) ??
    templates(resources).find((template) => nameIn(template, uri) !== undefined)?.resource
  )
}

/** The names an address goes by in lists and links. */
export function describeUri(
  resources: readonly Resource[],
  uri: string,
): { name: string; title?: string; mimeType?: string } {
  const resource = resourceAt(resources, uri)
  if (!resource) return { name: uri }
  const template = templates([resource])[0]
  const name = (template && nameIn(template, uri)) ?? resource.name
  return {
    name,
    title: template ? `${resource.title}: ${name}` : resource.title,
    mimeType: resource.mimeType,
  }
}

export function listedResource(resources: readonly Resource[], { uri, name, title }: Listed) {
  const resource = resourceAt(resources, uri)
  const isTemplate = resource?.uri !== uri
  return {
    uri,
    name,
    title,
    ...(resource && {
      mimeType: resource.mimeType,
      ...(!isTemplate && { description: resource.description }),
    }),
  }
}

export function listedTemplates(resources: readonly Resource[]) {
  return templates(resources).map(({ resource: { uri, name, title, description, mimeType } }) => ({
    uriTemplate: uri,
    name,
    title,
    description,
    mimeType,
  }))
}
