import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Act } from '../../../../src/core/steps.ts'
import { createContainerDriver } from '../../../../src/operations/deploy/container/driver.ts'
import type { Parts } from '../../../../src/operations/deploy/container/saved.ts'
import type { Change, Driver, Wanted } from '../../../../src/operations/deploy/driver.ts'
import type { Engine } from '../../../../src/systems/docker/engine-port.ts'

export const signal = new AbortController().signal

export const act: Act = (_effect, effect) => effect()

export const image = (name: string): Wanted => ({ by: 'image', image: name })

/** A fake world needs no time for anything. */
const inNoTime: Parts['sleep'] = async (_ms, stop) => {
  await pause(0, undefined, { signal: stop })
}
export const inTime: Parts['sleep'] = async (ms, stop) => {
  await pause(ms, undefined, { signal: stop })
}

/** A driver as a new process would make it: nothing is shared but the world. */
export function driverOn(engine: Engine, more: Partial<Parts> = {}): Driver {
  return createContainerDriver({
    target: 'web',
    container: 'web',
    engine,
    clock: systemClock,
    sleep: inNoTime,
    owner: 'here',
    ...more,
  })
}

/** The `verifyMs` of what becomes healthy, however busy the machine is. */
export const IN_THE_END = 240_000

let ids = 0
export const newId = () => `op_${String(++ids).padStart(22, '0')}`

/** Everything before the first change. */
export async function prepared(
  driver: Driver,
  wanted: Wanted,
  verifyMs = 5_000,
  id = newId(),
): Promise<Change> {
  const to = await driver.fetch(wanted, act, signal)
  const way = await driver.save(id, wanted, to, act, signal)
  // As it is read again by another process.
  return JSON.parse(JSON.stringify({ id, target: 'web', to, verifyMs, ...way })) as Change
}

class Killed extends Error {
  override readonly name = 'Killed'
}

const LOOKS = ['info', 'image', 'images', 'container', 'containers', 'logs', 'events', 'service', 'tasks']

/**
 * An engine whose caller dies at one call of it: before it, or after it while its answer is on the way. Whatever is
 * asked of it from then on never comes to the daemon. `effects` counts only the calls that change something: to die
 * at a look is to die after the effect before it.
 */
export function mortal(
  engine: Engine,
  at: number,
  when: 'before' | 'after',
  counted: 'calls' | 'effects' = 'calls',
): { engine: Engine; calls: string[] } {
  const calls: string[] = []
  let dead = false
  const die = () => {
    dead = true
    throw new Killed()
  }
  const proxy = new Proxy(engine, {
    get:
      (target, name: keyof Engine) =>
      async (...args: unknown[]) => {
        const counts = counted === 'calls' || !LOOKS.includes(name)
        if (counts) calls.push(String(name))
        const now = counts && calls.length === at
        if (dead || (now && when === 'before')) die()
        const answer = await (target[name] as (...all: unknown[]) => Promise<unknown>)(...args)
        if (now) die()
        return answer
      },
  })
  return { engine: proxy, calls }
}

/** Runs what dies; anything but its death is a failure of the test. */
export async function untilKilled(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error
  })
}
