import type { Config } from '../config/schema.ts'
import { buildGraph, dependents } from './graph.ts'

type Named = Pick<Config, 'services' | 'deployments'>

/**
 * The services that a deployment carries (its own name, its container, its health address) and all that depend
 * on them: what a bad deploy takes with it. In words a person checks quickly.
 */
export function affectedBy({ services, deployments }: Named, target: string): string[] {
  const deployment = deployments[target]
  if (!deployment) return []
  const carried = Object.keys(services).filter((name) => carries(deployment, target, name, services[name]))
  const graph = buildGraph(services)
  return [...new Set([...carried, ...carried.flatMap((name) => dependents(graph, name))])]
}

type Deployment = Named['deployments'][string]
type Service = Named['services'][string] | undefined

function carries(deployment: Deployment, target: string, name: string, service: Service): boolean {
  if (name === target) return true
  const sameContainer =
    service?.kind === 'container' &&
    deployment.kind === 'container' &&
    service.container === deployment.container
  return sameContainer || sameAddress(deployment, service)
}

function sameAddress({ health }: Deployment, service: Service): boolean {
  if (!health || !service || !('url' in service)) return false
  const host = (url: string) => URL.parse(url)?.host
  return host(service.url.reveal()) === host(health.http.reveal())
}
