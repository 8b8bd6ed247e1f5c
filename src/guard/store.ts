import { asSample, type GuardSample } from './sample.ts'

/** Where samples outlive the process. The journal is one; whatever it gives back is checked before use. */
export interface SampleStore {
  /** May drop a sample when another process kept one within a few seconds. */
  addSample(sample: GuardSample): unknown
  /** Samples taken at or after this wall clock time, milliseconds. */
  samplesSince(at: number): readonly object[]
}

const HOUR_MS = 3_600_000
/** Disk readings are kept for the trend of a day; other samples as long as the level and the trend look back. */
const DISK_MS = 24 * HOUR_MS
const SAMPLE_MS = 6 * HOUR_MS

export interface History {
  /** Everything known that still matters, this process's and the others', after a look into the store. */
  read(now: number): readonly GuardSample[]
}

/** Reads a day from the store once and then only what is new. A clock that was set back starts over. */
export function createHistory(store: SampleStore): History {
  let samples: GuardSample[] = []
  let newest = Number.NEGATIVE_INFINITY
  return {
    read(now) {
      if (newest > now) {
        samples = []
        newest = Number.NEGATIVE_INFINITY
      }
      const since = Math.max(now - DISK_MS, newest + 1)
      const fresh = store.samplesSince(since).flatMap((row) => asSample(row) ?? [])
      newest = fresh.reduce((latest, { at }) => Math.max(latest, at), newest)
      samples = [...samples, ...fresh].filter(({ at, disks }) => at > now - (disks ? DISK_MS : SAMPLE_MS))
      return samples
    },
  }
}
