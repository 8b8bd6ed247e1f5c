import { readFileSync } from 'node:fs'
import { median, progress } from './numbers.ts'

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

/** A round in which the host took more of the processors' time tells of the host, and another one is run instead. */
const TOLERATED = 0.05

export interface Rounds<T> {
  /** Those that count: the undisturbed ones, or all where these are too few. */
  counted: readonly T[]
  /** What has to be said beside a figure of them; empty where nothing has. */
  note: string
}

/** So many rounds that tell of this machine, of at most twice as many. `say` is for whoever waits, and of rounds left out. */
export async function undisturbed<T extends { theft: number }>(
  wanted: number,
  round: (index: number) => Promise<T>,
  { each, all: told }: { each: (one: T) => string; all: (rounds: readonly T[]) => string },
): Promise<Rounds<T>> {
  const all: T[] = []
  const isQuiet = ({ theft }: T) => theft <= TOLERATED
  while (all.filter(isQuiet).length < wanted && all.length < 2 * wanted) {
    const result = await round(all.length)
    all.push(result)
    progress(`${each(result)}, the host took ${percent(result.theft)} (round ${all.length} for ${wanted})`)
  }
  const quiet = all.filter(isQuiet)
  const disturbed = all.filter((one) => !isQuiet(one))
  if (disturbed.length === 0) return { counted: all, note: '' }
  if (quiet.length === wanted)
    return {
      counted: quiet,
      note: `; left out, since the host took more than ${percent(TOLERATED)}: ${told(disturbed)}`,
    }
  const theft = percent(median(all.map((one) => one.theft)))
  return {
    counted: all,
    note: `; the host took ${theft} of the processors' time in the middle of the rounds`,
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** What `work` answers, and the share of the processors' time that the host took meanwhile. */
export async function withTheft<T extends object>(work: () => Promise<T>): Promise<T & { theft: number }> {
  const thief = watchTheft()
  const from = Date.now()
  const result = await work().finally(thief.stop)
  return { ...result, theft: thief.between(from, Date.now()) }
}
