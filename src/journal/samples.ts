import type { Row, Store } from './store.ts'

/** One look at the machine. Shares are percent; what was not measured is absent. */
export interface Sample {
  /** Wall clock, milliseconds. */
  at: number
  bootId: string
  cpu: number
  iowait?: number
  steal?: number
  /** Used as the complement of available, never "used". */
  ram: number
  swap?: number
  load1?: number
  /** Pressure, disks and whatever else the sampler finds worth keeping. */
  [measure: string]: unknown
}

/** Samplers run in every process; one sample in this time is enough for all of them. */
const APART_MS = 4_000
const KEEP_MS = 24 * 3_600_000
/** What lies further ahead was written under a clock that has since been set back. */
const AHEAD_MS = 60_000

/** A day of samples, shared by all processes, so that a fresh one knows the trend. */
export interface Samples {
  /** Keeps the sample unless some process kept one within 4 s of it; answers whether it was kept. */
  addSample(sample: Sample): boolean
  /** Oldest first. */
  samplesSince(at: number): Sample[]
}

export function openSamples(store: Store): Samples {
  return {
    addSample: (sample) => store.transact(() => add(store, sample), { durable: false }),
    samplesSince: (at) => store.all('SELECT sample FROM samples WHERE at >= ? ORDER BY at', at).map(toSample),
  }
}

function add(store: Store, sample: Sample): boolean {
  const { at } = sample
  store.run('DELETE FROM samples WHERE at < ? OR at > ?', at - KEEP_MS, at + AHEAD_MS)
  const { changes } = store.run(
    `INSERT INTO samples (at, boot_id, sample) SELECT ?, ?, ?
     WHERE NOT EXISTS (SELECT 1 FROM samples WHERE at > ? AND at < ?)`,
    ...[at, sample.bootId, JSON.stringify(sample), at - APART_MS, at + APART_MS],
  )
  return changes > 0
}

function toSample(row: Row): Sample {
  return JSON.parse(String(row['sample'])) as Sample
}
