import { resolve } from 'node:path'
import type { Config } from './schema.ts'

/** Every relative path starts from the folder of the file it stands in, wherever the server was started. */
export function absolutePaths(config: Config, dir: string): Config {
  const at = (path: string) => resolve(dir, path)
  const maybe = <K extends string>(key: K, path: string | undefined) =>
    (path === undefined ? {} : { [key]: at(path) }) as { [key in K]?: string }

  return {
    ...config,
    state_dir: at(config.state_dir),
    ...maybe('agent_log', config.agent_log),
    ...maybe('soul', config.soul),
    ...maybe('runbooks', config.runbooks),
    databases: mapValues(config.databases, (database) => ({
      ...database,
      ...(database.kind === 'sqlite' && { path: at(database.path) }),
      ...(database.kind === 'postgres' && maybe('programs', database.programs)),
      ...maybe('folder', database.folder),
      ...(database.migrate && { migrate: { ...database.migrate, cwd: at(database.migrate.cwd ?? '.') } }),
    })),
    deployments: mapValues(config.deployments, (deployment) => ({
      ...deployment,
      ...(deployment.kind === 'compose' && { file: at(deployment.file) }),
      ...(deployment.kind === 'process' && { dir: at(deployment.dir) }),
    })),
    ...(config.cron && { cron: { ...config.cron, jobs: mapValues(config.cron.jobs, outputAt(at)) } }),
    docker: { socket: at(config.docker.socket) },
  }
}

type Job = NonNullable<Config['cron']>['jobs'][string]

/** Where an output lies, and the folder that a store is. */
function outputAt(at: (path: string) => string): (job: Job) => Job {
  return (job) => {
    const { output } = job
    if (!output) return job
    const file = output.file === undefined ? {} : { file: at(output.file) }
    const store =
      output.store && 'folder' in output.store ? { store: { folder: at(output.store.folder) } } : {}
    return { ...job, output: { ...output, ...file, ...store } }
  }
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
