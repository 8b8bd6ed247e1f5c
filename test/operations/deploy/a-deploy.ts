import type { Clock } from '../../../src/core/clock.ts'
import { OperatorError } from '../../../src/core/errors.ts'
import type { Deployment, Deployments, Verdict } from '../../../src/journal/deployments.ts'
import { openBook } from '../../../src/operations/deploy/book.ts'
import { type Change, DeployFailed, type Driver, type Look } from '../../../src/operations/deploy/driver.ts'
import type { Deploy } from '../../../src/operations/deploy/run.ts'

export const V1 = { label: 'app:v1', id: 'sha256:1' }
export const V2 = { label: 'app:v2', id: 'sha256:2' }

/** A world with one target, whose driver keeps what a real one keeps: what runs, and what was kept. */
export interface World {
  running: string
  kept: string | undefined
  /** What `save` has put aside. */
  saved: string | undefined
  /** What looks say from now on; the last one for ever. Default: healthy. */
  looks: Look['state'][]
  calls: string[]
  /** Throws in the named driver method, once per entry. */
  broken: Partial<Record<keyof Driver, Error[]>>
  fault: PromiseWithResolvers<string>
}

export function aWorld(): World {
  return {
    running: V1.id,
    kept: undefined,
    saved: undefined,
    looks: [],
    calls: [],
    broken: {},
    fault: Promise.withResolvers<string>(),
  }
}

export function aDriver(world: World): Driver {
  const enter = (name: keyof Driver) => {
    world.calls.push(name)
    const error = world.broken[name]?.shift()
    if (error) throw error
  }
  return {
    async survey() {
      throw new Error('the procedure does not survey')
    },
    async fetch() {
      enter('fetch')
      return V2
    },
    async save() {
      enter('save')
      world.saved = world.running
      return { from: world.running === V1.id ? V1 : V2, saved: world.running, plan: null }
    },
    async apply({ to }, act) {
      enter('apply')
      await act({ action: 'swap', target: 'app' }, async () => {
        world.kept = world.running
        world.running = to.id
      })
    },
    async look() {
      enter('look')
      const [next = 'healthy', ...rest] = world.looks
      if (rest.length > 0) world.looks = rest
      return { state: next, evidence: [`it is ${next}`] }
    },
    async watch(_change, onFault, signal) {
      const ended = new Promise<undefined>((resolve) =>
        signal.addEventListener('abort', () => resolve(undefined)),
      )
      const evidence = await Promise.race([world.fault.promise, ended])
      if (evidence !== undefined) onFault(evidence)
    },
    async restore({ saved }, act) {
      enter('restore')
      await act({ action: 'swap back', target: 'app' }, async () => {
        world.running = saved as string
        world.kept = undefined
      })
    },
    async differences({ saved }) {
      enter('differences')
      return world.running === saved ? [] : [`runs ${world.running}, saved was ${saved}`]
    },
    async settle() {
      enter('settle')
      world.kept = undefined
    },
    forget: async (_id, act) => {
      enter('forget')
      if (world.saved === undefined) return
      await act({ action: 'forget', target: 'app' }, async () => {
        world.saved = undefined
      })
    },
    lost: async () => undefined,
  }
}

/** A clock that only sleeping moves. */
export function aClock(): Clock & { sleep(ms: number): Promise<void>; jump(ms: number): void } {
  let [now, monotonic] = [Date.UTC(2026, 10, 21), 0]
  return {
    now: () => now,
    monotonic: () => monotonic,
    async sleep(ms) {
      now += ms
      monotonic += ms
      await new Promise((resolve) => setImmediate(resolve))
    },
    jump: (ms) => {
      now += ms
    },
  }
}

/** The catalogue in memory, one page. */
export function aCatalogue(id: string, clock: Clock): Deployments & { page: Deployment } {
  const page: Deployment = {
    id,
    target: 'web',
    kind: 'container',
    actor: 'operator',
    phase: 'starting',
    since: clock.now(),
    startedAt: clock.now(),
    attempts: 1,
    report: undefined,
  }
  return {
    page,
    add: () => {},
    update: (_id, change) => {
      Object.assign(page, change)
      if (change.phase !== undefined) page.since = clock.now()
    },
    get: () => structuredClone(page),
    open: () => [page],
    recent: () => [page],
  }
}

export function aDeploy(world: World, overrides: Partial<Deploy> = {}) {
  const clock = aClock()
  const catalogue = aCatalogue('op_1', clock)
  const disk: { change?: Change } = {}
  const documented: Verdict[] = []
  const steps: string[] = []
  const deploy: Deploy = {
    id: 'op_1',
    target: 'web',
    wanted: { by: 'image', image: 'app:v2' },
    verifyMs: 10_000,
    watchMs: 60_000,
    driver: aDriver(world),
    async act({ action }, run) {
      steps.push(action)
      return run()
    },
    book: openBook('op_1', { deployments: catalogue, redact: (value) => value, clock }),
    changes: {
      keep: (change) => {
        disk.change = change
      },
      read: () => disk.change,
    },
    recheck: async () => {},
    document: async (verdict) => void documented.push(verdict),
    clock,
    sleep: clock.sleep,
    signal: new AbortController().signal,
    ...overrides,
  }
  return { deploy, clock, page: catalogue.page, disk, documented, steps }
}

export const unavailable = () => new OperatorError('unavailable', 'The daemon does not answer.')
export const failed = (message = 'It never became healthy.') => new DeployFailed(message, ['exit code 1'])
export const denied = () => new OperatorError('denied', 'Refused: guard-green.', { hint: 'Wait.' })
