import { setTimeout as pause } from 'node:timers/promises'
import type { Kill } from './counted.ts'
import { due, faults, phaseOf } from './ends.ts'
import { aPlace, type Place, type Worked } from './place.ts'
import type { Case, Scene } from './scene.ts'

let targets = 0

/** The calls of a deploy that nobody kills; it has to end as its case says. */
export function recorded(one: Case): Promise<string[]> {
  return inScene(one, async (place, scene, target) => {
    const order = { begin: { target, wanted: scene.wanted } }
    const { signal, code, calls, output } = await work(place, scene, order)
    const wrong = await faults(place, scene, target, one.ends)
    if (signal || code !== 0) wrong.unshift(`the worker ended with ${signal ?? code}: ${output}`)
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
    return calls
  })
}

/** The calls with which another worker takes over after a death at `kill`. */
export function recordedAfter(one: Case, kill: Kill): Promise<string[]> {
  return inScene(one, async (place, scene, target) => {
    await work(place, scene, { begin: { target, wanted: scene.wanted }, kill })
    return (await work(place, scene, {})).calls
  })
}

/** What is wrong in the end, one line each; `short`: whoever took over was at the end before its kill came. */
export interface Played {
  wrong: readonly string[]
  short?: boolean
}

/**
 * A worker for each kill and one more that nobody kills. What a taker-over has to do hangs on how far the engine got
 * by itself meanwhile: it may be done before its kill, and then has to have ended well.
 */
export function killed(one: Case, kills: readonly Kill[]): Promise<Played> {
  return inScene(one, async (place, scene, target) => {
    let begin: { target: string; wanted: Scene['wanted'] } | undefined = { target, wanted: scene.wanted }
    let wanted: ReturnType<typeof due>
    let short = false
    for (const kill of kills) {
      const dead = await work(place, scene, { ...(begin && { begin }), kill })
      short = begin === undefined && dead.code === 0
      if (short) break
      if (dead.signal !== 'SIGKILL')
        return { wrong: [`it did not die (${dead.signal ?? dead.code}): ${dead.output}`] }
      wanted = due(phaseOf(place), one.ends)
      begin = undefined
    }
    const last = await work(place, scene, {})
    return { wrong: [...ends(last), ...(await faults(place, scene, target, wanted))], short }
  })
}

/** One worker, beside somebody who spoils what it watches. */
async function work(place: Place, scene: Scene, order: Parameters<Place['work']>[0]): Promise<Worked> {
  const stop = new AbortController()
  const spoiling = scene.spoil && spoilWatched(place, scene.spoil, stop.signal)
  const worked = await place.work(order)
  stop.abort()
  await spoiling
  return worked
}

async function spoilWatched(place: Place, spoil: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (phaseOf(place)?.phase !== 'watching') {
    await pause(SPOIL_EVERY_MS, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
  }
  // What is gone already, because its worker died in the meantime, cannot be spoiled.
  await spoil().catch(() => undefined)
}

const SPOIL_EVERY_MS = 200

const ends = ({ signal, code, output }: Worked) =>
  signal || code !== 0 ? [`the last worker ended with ${signal ?? code}: ${output}`] : []

async function inScene<T>(
  one: Case,
  play: (place: Place, scene: Scene, target: string) => Promise<T>,
): Promise<T> {
  targets += 1
  const target = `t${process.pid}-${targets}`
  const scene = await one.open(target)
  const place = aPlace(scene.yaml)
  try {
    return await play(place, scene, target)
  } finally {
    place.remove()
    await scene.remove()
  }
}

/** Before and after every call. */
export const everyPoint = (calls: readonly string[]): Kill[] =>
  calls.flatMap((_, index) => (['before', 'after'] as const).map((when) => ({ at: index + 1, when })))

/** Around the swap, the moment that decides which way the next worker goes, and the end. */
export function someOf(calls: readonly string[], swap: RegExp): Kill[] {
  const first = calls.findIndex((name) => swap.test(name)) + 1
  const last = calls.findLastIndex((name) => swap.test(name)) + 1
  const turn = calls.findIndex((name) => /^deployments\.(watching|rolling_back)$/.test(name)) + 1
  if (first === 0 || turn === 0) throw new Error(`the swap is not among the calls: ${calls.join(', ')}`)
  return [
    { at: first, when: 'after' },
    { at: last, when: 'after' },
    { at: turn, when: 'after' },
    { at: calls.length, when: 'before' },
  ]
}

/**
 * Plays all, a few at a time: most of a deploy is waiting. Gives the lines of those that went wrong; that too few
 * kills came is wrong as well.
 */
export async function playAll(
  points: readonly (readonly Kill[])[],
  calls: readonly string[],
  play: (kills: readonly Kill[]) => Promise<Played>,
): Promise<string[]> {
  const wrong: string[] = []
  const left = [...points]
  let done = 0
  let short = 0
  const player = async () => {
    for (let kills = left.shift(); kills; kills = left.shift()) {
      const played = await playedOut(() => play(kills))
      const lines = played.wrong
      done += 1
      if (played.short) short += 1
      if (done % SAID_EVERY === 0)
        process.stderr.write(`${done} of ${points.length} tried, ${wrong.length} went wrong\n`)
      const where = kills.map(({ at, when }) => `${when} ${at}`).join(', then ')
      const name = calls[(kills[0]?.at ?? 0) - 1]
      if (lines.length === 0) continue
      const line = `killed ${where} (${name}): ${lines.join('; ')}`
      // A whole run takes an hour: what goes wrong is said at once.
      process.stderr.write(`${line}\n`)
      wrong.push(line)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, player))
  if (short > 0) process.stderr.write(`${short} of ${points.length} kills came after the end\n`)
  if (short > points.length / 2) wrong.push(`${short} of ${points.length} kills came after the end`)
  return wrong
}

/** Again where the kill came too late: the next time the engine may leave more to do. */
async function playedOut(play: () => Promise<Played>, left = TIMES_SHORT): Promise<Played> {
  const played = await play().catch((error: unknown): Played => ({ wrong: [String(error)] }))
  return played.short && played.wrong.length === 0 && left > 1 ? await playedOut(play, left - 1) : played
}

const TIMES_SHORT = 3
const AT_ONCE = 4
/** A whole run takes an hour: this often it says how far it is. */
const SAID_EVERY = 25
