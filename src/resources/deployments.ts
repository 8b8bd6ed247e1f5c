import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

const RECENT = 50

export const deployments: Resource<Sources> = {
  uri: 'operator://deployments',
  name: 'deployments',
  title: 'Deployments',
  description:
    'The configured targets with the versions that can come back, and their last deploys: what was put where, when, by whom, and how it ended.',
  mimeType: 'application/json',
  async read(sources, _id, signal) {
    const targets = await Promise.all(
      Object.entries(sources.config.deployments).map(async ([name, { kind, staging, migrates }]) => ({
        name,
        kind,
        ...(staging !== undefined && { staging }),
        ...(migrates !== undefined && { migrates }),
        kept: await sources.kept(name, signal),
      })),
    )
    return { targets, deploys: sources.deploys(RECENT) }
  },
}

export const deployment: Resource<Sources> = {
  uri: 'operator://deployments/{name}',
  name: 'deployment',
  title: 'A deployment',
  description: 'The whole report of one deploy: actions, health checks, blockers, and how it ended.',
  mimeType: 'application/json',
  read: (sources, id, signal) => sources.deployReport(id, signal),
  async list(sources) {
    return sources.deploys(RECENT).map(({ id, target, to, verdict, phase }) => ({
      uri: `operator://deployments/${id}`,
      name: id,
      title: `${target} ${to ?? ''} (${verdict ?? phase})`,
    }))
  },
}

/** Lists show an outline of it; this is the whole. */
export const opsOutputSchema: Resource<Sources> = {
  uri: 'operator://schemas/ops_output',
  name: 'ops_output',
  title: 'The report of a change',
  description: 'The JSON Schema of what every tool that changes the stack returns.',
  mimeType: 'application/json',
  read: async (sources) => sources.opsOutputSchema(),
}
