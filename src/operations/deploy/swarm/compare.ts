import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../../systems/docker/engine-port.ts'
import { modeOf, type ServiceSpec, type Template, templateOf } from './spec.ts'

type Tree = { readonly [key: string]: unknown }

/**
 * The paths at which two specifications differ, and never what stands there: it may be a secret. The image is
 * compared by its id elsewhere; how many tasks there are is a matter of scaling, and ForceUpdate of restarts.
 */
export function unlike(one: ServiceSpec, other: ServiceSpec): string[] {
  return compare('', lasting(one), lasting(other))
}

function lasting(spec: ServiceSpec): Tree {
  const { ForceUpdate, Runtime, ContainerSpec, ...template } = templateOf(spec)
  const { Image, Env, Labels, ...container } = ContainerSpec ?? {}
  const env = Object.fromEntries(((Env as string[] | null | undefined) ?? []).map(splitOnce))
  return {
    ...spec,
    Labels: marked(spec.Labels),
    TaskTemplate: { ...template, ContainerSpec: { ...container, Env: env, Labels: marked(Labels) } },
    Mode: modeOf(spec),
  }
}

/** An empty label is one all the same. */
function marked(labels: unknown): Tree {
  return Object.fromEntries(Object.entries(labels ?? {}).map(([key, value]) => [key, `=${value}`]))
}

function splitOnce(entry: string): [string, string] {
  const at = entry.indexOf('=')
  return at < 0 ? [entry, '-'] : [entry.slice(0, at), entry.slice(at)]
}

/**
 * Whether a task was made from this template. Swarm keeps a task whose node fits a changed placement, and tells
 * of no runtime with tasks.
 */
export function madeFrom(template: Template, task: Json): boolean {
  return isDeepStrictEqual(made(template), made(task))
}

function made({ Placement, Runtime, ForceUpdate = 0, ...template }: Template): Tree {
  return JSON.parse(JSON.stringify({ ...template, ForceUpdate }))
}

function compare(path: string, one: unknown, other: unknown): string[] {
  if (isEmpty(one) && isEmpty(other)) return []
  if (isTree(one) && isTree(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return keys.flatMap((key) => compare(path === '' ? key : `${path}.${key}`, one[key], other[key]))
  }
  return isDeepStrictEqual(one, other) ? [] : [path]
}

/** Docker leaves out what is zero, and writes null and an empty list for the same. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 0 || value === false) return true
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
