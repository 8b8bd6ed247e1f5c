import { didYouMean } from '../core/nearest.ts'
import type { Status } from './health.ts'

/** What the graph needs of a service: nothing but its dependencies. */
export interface Dependent {
  readonly depends_on: readonly string[]
}
export type Services = Readonly<Record<string, Dependent>>

/** Who needs whom, in config order. Only names that exist; a cycle does not trap the walks. */
export interface Graph {
  readonly names: readonly string[]
  /** Each name's place in config order. */
  readonly place: ReadonlyMap<string, number>
  readonly needs: ReadonlyMap<string, readonly string[]>
  readonly neededBy: ReadonlyMap<string, readonly string[]>
}

/** What one service's state means for the others, and where it comes from. */
export interface Blast {
  /** Everything that needs the failing service, directly or not, in config order; empty unless it fails. */
  affects: readonly string[]
  /** The failure it comes from: itself for a root, null when it does not fail or cannot be judged. */
  root: string | null
}

export interface BlastRadius {
  readonly of: ReadonlyMap<string, Blast>
  /** Failing services that no failing dependency explains, in config order. */
  readonly roots: readonly string[]
  /** Failing services that one does: the consequences, in config order. */
  readonly consequences: readonly string[]
}

/**
 * Errors of the dependency graph, one sentence each, empty when it is sound: names that no service has (those
 * of `others`, such as disabled ones, are known too), a service that needs itself, cycles.
 */
export function checkGraph(services: Services, others: readonly string[] = []): string[] {
  const known = new Set([...Object.keys(services), ...others])
  return [...unknownNames(services, known), ...cycles(buildGraph(services))]
}

export function buildGraph(services: Services): Graph {
  const names = Object.keys(services)
  const needs = new Map<string, readonly string[]>()
  const neededBy = new Map<string, string[]>(names.map((name) => [name, []]))
  for (const name of names) {
    const known = [...new Set(services[name]?.depends_on)].filter((other) => neededBy.has(other))
    needs.set(name, known)
    for (const other of known) neededBy.get(other)?.push(name)
  }
  return { names, place: new Map(names.map((name, index) => [name, index])), needs, neededBy }
}

/** Everything reachable from `start` by `edges`, nearest first, without `start` itself: rings of one distance. */
function rings(start: string, edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const seen = new Set([start])
  const found: string[][] = []
  let ring = [start]
  for (;;) {
    const next = [...new Set(ring.flatMap((name) => edges.get(name) ?? []))].filter((name) => !seen.has(name))
    if (next.length === 0) return found
    for (const name of next) seen.add(name)
    found.push(next)
    ring = next
  }
}

/** All that `names` need, directly or not, themselves left out. In config order. */
export function dependenciesOf(graph: Graph, names: readonly string[]): string[] {
  const asked = new Set(names)
  const needed = new Set(names.flatMap((name) => rings(name, graph.needs).flat()))
  return inOrder(
    graph,
    [...needed].filter((name) => !asked.has(name)),
  )
}

const SEVERITY: Readonly<Record<Status, number>> = { healthy: 0, unknown: 0, degraded: 1, down: 2 }

/**
 * Tells roots from consequences. A failure (degraded or down) is a consequence when something it needs,
 * directly or through others, fails at least as badly: a degraded database explains a slow service and does
 * not explain a dead one. A dependency that cannot be judged explains nothing, and the walk goes on behind it,
 * as it does behind a healthy one, whose own check may be shallow. Of several roots the nearest is named,
 * then the first in config order.
 */
export function blastRadius(graph: Graph, statuses: ReadonlyMap<string, Status>): BlastRadius {
  const severity = (name: string) => SEVERITY[statuses.get(name) ?? 'unknown']
  const failing = graph.names.filter((name) => severity(name) > 0)
  const worse = new Map(failing.map((name) => [name, explaining(graph, name, severity)]))
  const isRoot = (name: string) => worse.get(name)?.length === 0
  const roots = failing.filter(isRoot)
  const of = new Map<string, Blast>()
  for (const name of graph.names) {
    const reasons = worse.get(name)
    of.set(
      name,
      reasons ? { affects: dependents(graph, name), root: reasons.find(isRoot) ?? name } : HARMLESS,
    )
  }
  return { of, roots, consequences: failing.filter((name) => !isRoot(name)) }
}

const HARMLESS: Blast = { affects: [], root: null }

/** Dependencies that fail at least as badly as `name`, nearest first, each distance in config order. */
function explaining(graph: Graph, name: string, severity: (name: string) => number): string[] {
  const atLeast = severity(name)
  return rings(name, graph.needs).flatMap((ring) =>
    inOrder(
      graph,
      ring.filter((other) => severity(other) >= atLeast),
    ),
  )
}

function inOrder(graph: Graph, names: readonly string[]): string[] {
  return names.toSorted((a, b) => (graph.place.get(a) ?? 0) - (graph.place.get(b) ?? 0))
}

/** All that need `name`, directly or not, in config order. */
export function dependents(graph: Graph, name: string): string[] {
  return inOrder(graph, rings(name, graph.neededBy).flat())
}

/**
 * The order in which services can start: waves, each of which needs only earlier ones, in config order.
 * Services of a cycle are in no wave; `checkGraph` names them.
 */
export function startupOrder(graph: Graph): string[][] {
  const waves: string[][] = []
  const started = new Set<string>()
  for (;;) {
    const ready = graph.names.filter(
      (name) => !started.has(name) && (graph.needs.get(name) ?? []).every((other) => started.has(other)),
    )
    if (ready.length === 0) return waves
    for (const name of ready) started.add(name)
    waves.push(ready)
  }
}

function unknownNames(services: Services, known: ReadonlySet<string>): string[] {
  return Object.entries(services).flatMap(([name, service]) =>
    service.depends_on
      .filter((other) => !known.has(other))
      .map(
        (other) =>
          `services.${name}.depends_on: there is no service "${other}"; there are ${[...known].join(', ')}.${didYouMean(other, [...known])}`,
      ),
  )
}

/** One sentence per knot: follow first edges among what never starts until a name comes twice. */
function cycles(graph: Graph): string[] {
  const started = new Set(startupOrder(graph).flat())
  const stuck = new Set(graph.names.filter((name) => !started.has(name)))
  const found: string[] = []
  for (const name of graph.names) {
    if (!stuck.has(name)) continue
    const path = walk(graph, name, stuck)
    for (const seen of path) stuck.delete(seen)
    const start = path.indexOf(path.at(-1) ?? '')
    if (start < path.length - 1)
      found.push(`services depend on each other in a circle: ${path.slice(start).join(' -> ')}`)
  }
  return found
}

function walk(graph: Graph, from: string, stuck: ReadonlySet<string>): string[] {
  const path = [from]
  for (;;) {
    const next = graph.needs.get(path.at(-1) ?? '')?.find((name) => stuck.has(name))
    if (next === undefined) return path
    path.push(next)
    if (path.indexOf(next) < path.length - 1) return path
  }
}
