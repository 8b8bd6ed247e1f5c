import { readFileSync } from 'node:fs'
import { progress } from './numbers.ts'

/** Ticks since the machine began: those that its host gave to others, and all. */
interface Sample {
  at: number
  stolen: number
  all: number
}

const EVERY_MS = 100

/** On a machine that is itself a guest: what its host takes away of the processors' time. Linux alone tells. */
export function watchTheft(): { between(from: number, to: number): number; stop(): void } {
  const samples = [sample()]
  const timer = setInterval(() => samples.push(sample()), EVERY_MS)
  return {
    /** The share that was taken, 0 to 1, between two moments in epoch milliseconds. */
    between(from, to) {
      samples.push(sample())
      const first = samples.findLast(({ at }) => at <= from) ?? samples[0]
      const last = samples.find(({ at }) => at >= to) ?? samples.at(-1)
      if (!first || !last || last.all === first.all) return 0
      return (last.stolen - first.stolen) / (last.all - first.all)
    },
    stop: () => clearInterval(timer),
  }
}

function sample(): Sample {
  const [, ...ticks] = statLine().split(/\s+/)
  // user, nice, system, idle, iowait, irq, softirq, steal; what follows is in the first two already.
  const known = ticks.slice(0, 8).map(Number)
  return { at: Date.now(), stolen: known[7] ?? 0, all: known.reduce((sum, one) => sum + one, 0) }
}

function statLine(): string {
  try {
    return readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? ''
  } catch {
    return ''
  }
}

/** A round in which the host took more of the processors' time tells of the host: it is left out, and another one run. */
const TOLERATED = 0.05

export interface Rounds<T> {
  /** Those that count, and those that were left out. */
  valid: readonly T[]
  leftOut: readonly T[]
}

/** So many rounds that tell of this machine, of at most twice as many. `say` is for whoever waits. */
export async function undisturbed<T extends { theft: number }>(
  wanted: number,
  round: (index: number) => Promise<T>,
  say: (result: T) => string,
): Promise<Rounds<T>> {
  const all: T[] = []
  const valid = () => all.filter(({ theft }) => theft <= TOLERATED)
  while (valid().length < wanted && all.length < 2 * wanted) {
    const result = await round(all.length)
    all.push(result)
    const taken =
      result.theft > TOLERATED ? `, left out: the host took ${Math.round(result.theft * 100)} %` : ''
    progress(`${say(result)} (${valid().length} of ${wanted}${taken})`)
  }
  return { valid: valid(), leftOut: all.filter(({ theft }) => theft > TOLERATED) }
}

/** What `work` answers, and the share of the processors' time that the host took meanwhile. */
export async function withTheft<T extends object>(work: () => Promise<T>): Promise<T & { theft: number }> {
  const thief = watchTheft()
  const from = Date.now()
  const result = await work().finally(thief.stop)
  return { ...result, theft: thief.between(from, Date.now()) }
}

/** What was left out, beside a figure. */
export function leftOutOf<T>({ leftOut }: Rounds<T>, said: (rounds: readonly T[]) => string): string {
  if (leftOut.length === 0) return ''
  return `; left out, since the host took more than ${TOLERATED * 100} % of the processors' time: ${said(leftOut)}`
}
