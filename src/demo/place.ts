import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Household, Owned } from './household.ts'
import type { ServiceName } from './service.ts'

/** Where a demo happens, and what it starts processes with. */
export interface Place {
  household: Household
  /** Nothing of this machine's own is started: no PostgreSQL, no Redis, no container. */
  standIns: boolean
  /** The sandbox: configuration, .env, state and agent log. Gone at the end. */
  folder: string
  /** Where temporary folders are made. */
  temp: string
  path: string
  /** The little that started programs get to know of the environment. */
  env: Readonly<Record<string, string>>
  /** The program itself, to start its server and its services with. */
  entry: string
  /** This very program with another verb. */
  startVerb(args: readonly string[]): Owned
  startService(name: ServiceName, env?: Readonly<Record<string, string>>): Owned
}

/** The bin: main.js beside or above the bundled chunk, main.ts above this file when the sources run. */
export function findEntry(from: string = import.meta.url): string {
  const here = dirname(fileURLToPath(from))
  const candidates = [here, dirname(here)].flatMap((folder) => [
    join(folder, 'main.js'),
    join(folder, 'main.ts'),
  ])
  const found = candidates.find((file) => existsSync(file))
  if (found === undefined) throw new Error('The package is incomplete: its main file is missing.')
  return found
}
