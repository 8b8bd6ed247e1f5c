import type { Clock } from '../../../src/core/clock.ts'
import type { Step } from '../../../src/journal/operation.ts'
import type { Work } from '../../../src/journal/works.ts'
import type { GuardReading, Wish } from '../../../src/operations/scale/decision.ts'
import type { Kept, ScaleRun, Way } from '../../../src/operations/scale/parts.ts'
import { openWorkBook, type WorkNotes } from '../../../src/operations/work/book.ts'
import { createFakeFleet } from '../../fakes/fleet.ts'

interface Options {
  wish: Wish
  way?: Way
  max?: number
  step?: number
}

/** A scaling over a fleet in memory, in a time that passes only when it waits. */
export function aScaling({ wish, way = 'up', max = 100, step = 10 }: Options) {
  const { fleet, world } = createFakeFleet()
  let ms = Date.parse('2026-01-05T12:00:00Z')
  let set = 0
  const clock: Clock = { now: () => ms + set, monotonic: () => ms }
  /** Somebody sets the wall clock. */
  const setClock = (by: number) => {
    set += by
  }
  world.at = clock.now
  const guard: { reading: GuardReading | null } = {
    reading: { level: 'NORMAL', concurrency: 500, measuredAt: clock.now() },
  }
  const work: Work = {
    ...{ id: 'op_1', kind: 'scale', target: 'kimi', actor: 'operator', phase: 'starting' },
    ...{ since: ms, startedAt: ms, attempts: 1, report: undefined },
  }
  const acts: { action: string; intent?: object | undefined }[] = []
  const kept: { now: Kept | undefined } = { now: undefined }
  /** By workers before this one. */
  const done: Step[] = []
  const book = openWorkBook('op_1', {
    works: {
      get: () => work,
      update: (_id, change) => void Object.assign(work, change),
      add: () => undefined,
      open: () => [],
      recent: () => [],
    },
    redact: (value) => value,
    clock,
  })
  const run: ScaleRun = {
    operation: 'op_1',
    swarm: {
      name: 'kimi',
      limits: { min: 0, max, step, tasksPerAgent: 1, memory: null },
      throttle: 'published',
      revenue: false,
    },
    ...{ wish, fleet, clock, book },
    uptime: () => ({ boot: 'b', ms }),
    guard: async () => guard.reading && { ...guard.reading, measuredAt: clock.now() },
    kept: { read: () => kept.now, keep: (now) => void Object.assign(kept, { now }) },
    judge: async () => way,
    act: async ({ action, intent }, effect) => {
      acts.push({ action, intent })
      return await effect()
    },
    done: () => done,
    document: async () => undefined,
    patience: { live: 10_000, outage: 5_000, drain: 5_000, poll: 250 },
    sleep: async (waited) => {
      ms += waited
    },
    signal: new AbortController().signal,
  }
  const notes = () => work.report as WorkNotes
  return { run, world, work, acts, guard, notes, kept, done, setClock }
}
