import { resolve } from 'node:path'
import type { ComposeTarget } from '../../../../src/operations/deploy/compose/context.ts'
import { createComposeDriver } from '../../../../src/operations/deploy/compose/driver.ts'
import type { Change, Driver } from '../../../../src/operations/deploy/driver.ts'
import type { ComposeModel } from '../../../../src/systems/compose/port.ts'
import { createFakeCompose, type FakeCompose } from '../../../fakes/compose.ts'
import { createFakeEngine, type FakeEngine } from '../../../fakes/engine.ts'
import { aProject, type Project } from './a-project.ts'

export type Services = ComposeModel['services']

/** A project on a fake engine, and a person who edits its file. */
export interface Scene extends Project {
  engine: FakeEngine
  cli: FakeCompose
  edit(services: Services): void
  /** What the world is, in what matters: names, states, images, environments, volumes. */
  world(): object[]
}

export const IMAGES = {
  'web:1': { health: 'healthy' },
  'web:2': { health: 'healthy' },
  'db:1': { health: 'healthy' },
  'ill:1': { health: 'unhealthy' },
  'quits:1': { exits: 0 },
  'stuck:1': { refuses: 'exec format error' },
} as const

const HAS_CHECK = { config: { Healthcheck: { Test: ['CMD', 'true'], Interval: 1e9, Retries: 2 } } }

export async function aScene(services: Services, options: Partial<ComposeTarget> = {}): Promise<Scene> {
  const engine = createFakeEngine()
  for (const [name, behaviour] of Object.entries(IMAGES)) {
    engine.addImage(name, { behaviour, ...('health' in behaviour && HAS_CHECK) })
  }
  const cli = createFakeCompose(engine)
  const project = await aProject(engine, cli, { sleep: async () => {}, ...options })
  const edit = (next: Services) => {
    cli.files.set(resolve(project.target.file), structuredClone({ services: next }))
  }
  edit(services)
  const world = () =>
    engine
      .shown()
      .map(({ name, state, imageId, config, mounts, hostConfig }) => ({
        name,
        state,
        imageId,
        env: config['Env'],
        aliases: engine.behind('shop_default', name.split('_')[1] ?? ''),
        volumes: mounts.map(({ Name, Destination }) => `${Name}:${Destination}`).sort(),
        ports: hostConfig['PortBindings'],
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  return { ...project, engine, cli, edit, world }
}

class Killed extends Error {}

/** The target's ports, whose caller dies at their call of number `at`: nothing that it asks after that arrives. */
export function mortal(
  { engine, cli, models }: ComposeTarget,
  at: number,
  when: 'before' | 'after',
): { ports: Pick<ComposeTarget, 'engine' | 'cli' | 'models'>; calls: string[] } {
  const calls: string[] = []
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...all: unknown[]) => unknown
        // Says where a file would be and touches nothing.
        if (name === 'path') return method
        return async (...args: unknown[]) => {
          calls.push(String(name))
          if (calls.length > at || (calls.length === at && when === 'before')) throw new Killed()
          const answer = await method(...args)
          if (calls.length === at) throw new Killed()
          return answer
        }
      },
    })
  return { ports: { engine: wrap(engine), cli: wrap(cli), models: wrap(models) }, calls }
}

/** Runs what dies; any other failure but a deploy's own is a failure of the test. */
export async function untilKilled(work: Promise<unknown>): Promise<void> {
  await work.catch((error: Error) => {
    if (!(error instanceof Killed) && error.name !== 'DeployFailed') throw error
  })
}

export type Phase = (driver: Driver, change: Change) => Promise<unknown>

/** Runs the phase once in each of its scenes, killed at each call, before and after; `then` is the next process. */
export async function killEverywhere(
  open: () => Promise<{ scene: Scene; change: Change }>,
  phase: Phase,
  then: (scene: Scene, change: Change, where: string) => Promise<void>,
): Promise<string[]> {
  const calm = await open()
  const recorder = mortal(calm.scene.target, Number.POSITIVE_INFINITY, 'before')
  await untilKilled(phase(driverWith(calm.scene, recorder.ports), calm.change))
  await calm.scene.stop()
  for (const [index, call] of recorder.calls.entries()) {
    for (const when of ['before', 'after'] as const) {
      const { scene, change } = await open()
      const { ports } = mortal(scene.target, index + 1, when)
      await untilKilled(phase(driverWith(scene, ports), change))
      await then(scene, change, `${when} ${index + 1}. ${call}`)
      await scene.stop()
    }
  }
  return recorder.calls
}

function driverWith({ target }: Scene, ports: Partial<ComposeTarget>): Driver {
  return createComposeDriver({ ...target, ...ports })
}
