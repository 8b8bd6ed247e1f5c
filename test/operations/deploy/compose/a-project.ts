import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Act } from '../../../../src/core/steps.ts'
import type { ComposeTarget } from '../../../../src/operations/deploy/compose/context.ts'
import { createComposeDriver } from '../../../../src/operations/deploy/compose/driver.ts'
import type { Change, Driver } from '../../../../src/operations/deploy/driver.ts'
import { createRedactor } from '../../../../src/policy/redact/redactor.ts'
import { createComposeModels } from '../../../../src/systems/compose/models.ts'
import type { ComposeCli } from '../../../../src/systems/compose/port.ts'
import type { Engine } from '../../../../src/systems/docker/engine-port.ts'

const { text } = createRedactor()
export const isSecret = (input: string) => text(input) !== input
export const signal = AbortSignal.timeout(3_600_000)

export interface Project {
  folder: string
  target: ComposeTarget
  driver: Driver
  /** The effects so far, one line each. */
  acts: string[]
  act: Act
  write(yaml: string, name?: string): Promise<void>
  /** Everything up to the moment before the first effect on what runs. */
  begin(id: string, file?: string): Promise<Change>
  stop(): Promise<void>
}

/** A target over the given engine and Compose, in a folder of its own. */
export async function aProject(
  engine: Engine,
  cli: ComposeCli,
  options: Partial<ComposeTarget> = {},
  verifyMs = 20_000,
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-project-'))
  await mkdir(join(folder, 'files'))
  const target: ComposeTarget = {
    target: 'shop',
    file: join(folder, 'files', 'docker-compose.yml'),
    project: 'shop',
    owner: 'here',
    engine,
    cli,
    models: createComposeModels({ folder: join(folder, 'private') }),
    isSecret,
    digest: (input) => createHash('sha256').update(input).digest('hex'),
    clock: systemClock,
    sleep: (ms, until) => delay(ms, undefined, { signal: until }),
    ...options,
  }
  const acts: string[] = []
  const act: Act = (effect, work) => {
    acts.push(`${effect.action} ${effect.target}`)
    return work()
  }
  const driver = createComposeDriver(target)
  return {
    folder: join(folder, 'files'),
    target,
    driver,
    acts,
    act,
    write: (yaml, name = 'docker-compose.yml') => writeFile(join(folder, 'files', name), yaml),
    begin: async (id, file = '') => {
      const wanted = { by: 'file', file } as const
      const to = await driver.fetch(wanted, act, signal)
      const way = await driver.save(id, wanted, to, act, signal)
      // As it comes back from disk.
      return JSON.parse(JSON.stringify({ id, target: 'shop', to, verifyMs, ...way })) as Change
    },
    stop: () => rm(folder, { recursive: true, force: true }),
  }
}
