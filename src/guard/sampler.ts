import type { DiskUse, MachineSample } from '../core/machine.ts'
import { toDiskPoints } from './disks.ts'
import { between } from './sample.ts'
import type { SampleStore } from './store.ts'

/** Milliseconds between two looks, and between two looks at the disks. */
const EVERY_MS = 5_000
const DISKS_EVERY_MS = 600_000

export interface Sampler {
  /** Looks at once and then every five seconds, without keeping the process alive. */
  start(): void
  stop(): void
  /** One look. Never throws: what went wrong is `trouble` until a look succeeds again. */
  tick(): Promise<void>
  /** Why samples are not coming, when they are not. */
  trouble(): string | undefined
}

interface Sources {
  sample(): Promise<MachineSample>
  disks(signal: AbortSignal): Promise<{ disks: readonly DiskUse[] }>
}

/** Turns looks at the machine into samples in the store. One in each process; the store keeps them apart. */
export function createSampler(source: Sources, store: SampleStore): Sampler {
  let previous: MachineSample | undefined
  let disksAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let trouble: string | undefined

  async function look(): Promise<void> {
    const present = await source.sample()
    const sample = previous && between(previous, present)
    const reboot = previous?.bootId !== present.bootId
    previous = present
    if (!sample) return
    const due = reboot || (present.uptime - disksAt) * 1_000 >= DISKS_EVERY_MS || present.uptime < disksAt
    if (due) disksAt = present.uptime
    const reading = due
      ? await source.disks(AbortSignal.timeout(EVERY_MS)).catch((error: Error) => error)
      : undefined
    const disks = reading && 'disks' in reading ? toDiskPoints(reading.disks) : undefined
    store.addSample({ ...sample, ...(disks && { disks }) })
    // A sample without its disks is still one; that they are missing is said all the same.
    if (reading instanceof Error) throw reading
  }

  /** A look that takes long is not started twice. */
  function tick(): Promise<void> {
    running ??= look()
      .then(() => {
        trouble = undefined
      })
      .catch((error: Error) => {
        trouble = error.message
      })
      .finally(() => {
        running = undefined
      })
    return running
  }

  return {
    start() {
      timer ??= setInterval(tick, EVERY_MS).unref()
      void tick()
    },
    stop() {
      clearInterval(timer)
      timer = undefined
    },
    tick,
    trouble: () => trouble,
  }
}
