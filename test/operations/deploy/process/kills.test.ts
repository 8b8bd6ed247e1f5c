import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../../../src/operations/deploy/driver.ts'
import {
  type Behaviour,
  createWorld,
  leftovers,
  type Ports,
  patient,
  prepare,
  processesOf,
  serving,
  type World,
} from './world.ts'

/**
 * Where a process dies: before or after a call. Looks repeat until something has happened, as often as that takes;
 * so a call is named by the effects before it, and counts when it comes for the first time after them.
 */
interface Kill {
  call: string
  when: 'before' | 'after'
}

/** OPERATOR_CHAOS=all kills at every point; every other run at some of them, other ones each time. */
const EVERY = process.env['OPERATOR_CHAOS'] === 'all' ? 1 : 5

const EFFECTS = ['add', 'pin', 'claim', 'unclaim', 'point', 'unpoint', 'remove', 'retire', 'start', 'stop']

/**
 * Ports whose user dies at one call: it is not made, or its answer never comes, and nothing that was still to come
 * happens. What the world does meanwhile goes on.
 */
function mortal(ports: Ports, kill: Kill | undefined) {
  const calls = new Set<string>()
  const died = Promise.withResolvers<void>()
  const never = new Promise<never>(() => undefined)
  let dead = false
  let effects = 0
  const die = () => {
    dead = true
    died.resolve()
    return never
  }
  const wrap = <T extends object>(port: T, name: string): T =>
    new Proxy(port, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          if (dead) return await never
          if (EFFECTS.includes(String(key))) effects += 1
          const call = `${effects} ${name}.${String(key)}`
          const here = call === kill?.call && !calls.has(call) ? kill.when : undefined
          calls.add(call)
          if (here === 'before') return await die()
          const answer: unknown = await value.apply(target, args)
          return here === 'after' || dead ? await die() : answer
        }
      },
    })
  const { health } = ports
  const probing = health && {
    http: health.http,
    probe: (url: string) => wrap({ ask: health.probe(url) }, 'health').ask,
  }
  const wrapped: Ports = {
    releases: wrap(ports.releases, 'releases'),
    supervisor: wrap(ports.supervisor, 'supervisor'),
    listeners: wrap(ports.listeners, 'listeners'),
    ...(probing && { health: probing }),
  }
  return { ports: wrapped, calls, died: died.promise }
}

let world: World
beforeEach(async () => {
  world = await createWorld()
  await serving(world)
})
afterEach(async () => world?.close())

/** What the worker has written down when it dies. */
interface Disk {
  change?: Change
  watched?: boolean
}

/** As the worker does: everything up to the verified new version, or back. Gives what is on the disk by then. */
async function deploy(ports: Ports, disk: Disk): Promise<void> {
  const driver = world.driverOf(ports)
  const wanted = { by: 'file', file: `${world.deployment.dir}/sources/v2` } as const
  await driver.survey(wanted, patient())
  disk.change = await prepare(driver, world, wanted)
  try {
    await driver.apply(disk.change, world.act, patient())
    await driver.look(disk.change, patient())
  } catch {
    await driver.restore(disk.change, world.act, patient())
    await driver.differences(disk.change, patient())
    return
  }
  disk.watched = true
  await driver.settle(disk.change, world.act, patient())
}

/** Exactly one healthy old version, and nothing half-made that the next deploy would not sweep. */
async function oldVersionServes(what: string) {
  expect(await world.answer(), what).toBe('v1')
  const pids = processesOf(world)
  expect(pids, what).toHaveLength(1)
  expect(await world.ports.releases.current(), what).toBe('v1')
  expect((await world.ports.supervisor.look(patient()))?.release, what).toContain('releases/v1')
}

async function takeOver(disk: Disk, what: string) {
  // Dead before it was saved: nothing was changed, and nobody restores.
  if (disk.change === undefined) return await oldVersionServes(what)
  if (disk.watched) return await settles(disk.change, what)
  await world.driver.restore(disk.change, world.act, patient())
  expect(await world.driver.differences(disk.change, patient()), what).toEqual([])
  await oldVersionServes(what)
  await world.driver.forget('op-1', world.act, patient())
  expect(leftovers(world), what).toEqual([])
}

/** Dead after it was watched to its end: the new version stays, and what was left to clear away is cleared. */
async function settles(change: Change, what: string) {
  await world.driver.settle(change, world.act, patient())
  expect(await world.answer(), what).toBe('v2')
  expect(processesOf(world), what).toHaveLength(1)
  expect(leftovers(world), what).toEqual([])
  expect(await world.driver.lost(change, patient()), what).toBeUndefined()
  await world.driver.restore(change, world.act, patient())
}

async function callsOf(behaviour: Behaviour): Promise<ReadonlySet<string>> {
  world.source('v2', behaviour)
  const { ports, calls } = mortal(world.ports, undefined)
  const disk: Disk = {}
  await deploy(ports, disk)
  await reset(disk)
  return calls
}

/** The old version serves again and the new release is gone: as before the deploy. */
async function reset({ change }: { change?: Change }) {
  if (change) await world.driver.restore(change, world.act, patient())
  for (const version of await world.ports.releases.list()) {
    if (version !== 'v1') await world.ports.releases.remove(version)
  }
}

describe.each([
  ['a good deploy', 'good'],
  ['a deploy that fails and comes back', 'crashes'],
] as const)('killed before and after every call of %s', (_what, behaviour) => {
  it('the old version serves again, alone', { timeout: 600_000 }, async () => {
    const recorded = await callsOf(behaviour)
    for (const effect of ['supervisor.stop', 'releases.point', 'supervisor.start']) {
      expect([...recorded].some((call) => call.endsWith(effect))).toBe(true)
    }
    const all = [...recorded].flatMap((call): Kill[] => [
      { call, when: 'before' },
      { call, when: 'after' },
    ])
    const first = Math.floor(Math.random() * EVERY)
    const kills = all.filter((_, i) => i % EVERY === first)
    for (const kill of kills) {
      const what = `killed ${kill.when} call ${kill.call}`
      const { ports, died } = mortal(world.ports, kill)
      const disk: Disk = {}
      await Promise.race([died, deploy(ports, disk)])
      await takeOver(disk, what)
      await reset({})
    }
    process.stderr.write(`${kills.length} of ${all.length} kill points, from ${first}: all clean endings\n`)
  })
})
