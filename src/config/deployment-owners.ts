import type { Problem } from './explain.ts'
import type { Config } from './schema.ts'

type Deployment = Config['deployments'][string]

/**
 * Two deployments of one thing would each have a lease of its own, and one would take the other's new version for a
 * failed one. Processes are told apart by the note in their folder, which two deployments may share.
 */
export function deploymentProblems({ deployments }: Pick<Config, 'deployments'>): Problem[] {
  const owners = new Map<string, string>()
  return Object.entries(deployments).flatMap(([name, deployment]): Problem[] => {
    const owned = ownedBy(deployment)
    if (!owned) return []
    const { key, thing } = owned
    const owner = owners.get(thing)
    if (owner === undefined) owners.set(thing, name)
    if (owner === undefined) return []
    const path = `deployments.${name}.${key}`
    const problem = `${thing} belongs to the deployment ${owner} too, and two deploys of it would undo each other`
    return [{ path, problem, example: `${key}: ${name}` }]
  })
}

function ownedBy(deployment: Deployment): { key: string; thing: string } | undefined {
  const { kind } = deployment
  if (kind === 'container') return { key: 'container', thing: `the container ${deployment.container}` }
  if (kind === 'swarm') return { key: 'service', thing: `the Swarm service ${deployment.service}` }
  if (kind === 'process') return undefined
  // Compose hears small letters, digits, `-` and `_` alone.
  const project = deployment.project.toLowerCase().replace(/[^-_a-z0-9]/g, '')
  return { key: 'project', thing: `the Compose project ${project}` }
}
