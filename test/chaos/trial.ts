import type { Kill } from './counted.ts'
import { due, faults, phaseOf } from './ends.ts'
import { aPlace, type Place, type Worked } from './place.ts'
import type { Case, Scene } from './scene.ts'

let targets = 0

/** The calls of a deploy that nobody kills; it has to end as its case says. */
export function recorded(one: Case): Promise<string[]> {
  return inScene(one, async (place, scene, target) => {
    const { signal, code, calls, output } = await place.work({ begin: { target, wanted: scene.wanted } })
    const wrong = await faults(place, scene, target, one.ends)
    if (signal || code !== 0) wrong.unshift(`the worker ended with ${signal ?? code}: ${output}`)
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
    return calls
  })
}

/** The calls with which another worker takes over after a death at `kill`. */
export function recordedAfter(one: Case, kill: Kill): Promise<string[]> {
  return inScene(one, async (place, scene, target) => {
    await place.work({ begin: { target, wanted: scene.wanted }, kill })
    return (await place.work({})).calls
  })
}

/** A worker for each kill and one more that nobody kills. Gives what is wrong in the end, one line each. */
export function killed(one: Case, kills: readonly Kill[]): Promise<string[]> {
  return inScene(one, async (place, scene, target) => {
    let begin: { target: string; wanted: Scene['wanted'] } | undefined = { target, wanted: scene.wanted }
    let wanted: ReturnType<typeof due>
    for (const kill of kills) {
      const dead = await place.work({ ...(begin && { begin }), kill })
      if (dead.signal !== 'SIGKILL') return [`it did not die (${dead.signal ?? dead.code}): ${dead.output}`]
      wanted = due(phaseOf(place))
      begin = undefined
    }
    const last = await place.work({})
    return [...ends(last), ...(await faults(place, scene, target, wanted))]
  })
}

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

/** Plays all, a few at a time: most of a deploy is waiting. Gives the lines of those that went wrong. */
export async function playAll(
  points: readonly (readonly Kill[])[],
  calls: readonly string[],
  play: (kills: readonly Kill[]) => Promise<readonly string[]>,
): Promise<string[]> {
  const wrong: string[] = []
  const left = [...points]
  const player = async () => {
    for (let kills = left.shift(); kills; kills = left.shift()) {
      const lines = await play(kills).catch((error: unknown) => [String(error)])
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
  return wrong
}

const AT_ONCE = 4
