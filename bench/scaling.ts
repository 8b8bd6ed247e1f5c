import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { systemClock } from '../src/core/clock.ts'
import { newOperationId } from '../src/journal/id.ts'
import { openJournal } from '../src/journal/journal.ts'
import { openStateDir } from '../src/journal/state-dir.ts'
import type { Fleet } from '../src/operations/scale/fleet.ts'
import { runScale } from '../src/operations/scale/run.ts'
import { openWorkBook } from '../src/operations/work/book.ts'

interface Limits {
  max: number
  step: number
  /** Between two looks at agents that come, milliseconds: the product's own where absent. */
  poll?: number
}

/** A journal of its own, and scalings as a worker does them: each step looked at, decided, written down and synced. */
export function scalingPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'operator-bench-scale-'))
  const journal = openJournal(openStateDir(join(folder, 'state')))
  return {
    /** Scales to `target` and answers the milliseconds it took. Throws when it is not completed. */
    async scale(fleet: Fleet, target: number, { max, step, poll = 250 }: Limits, way: 'up' | 'down' = 'up') {
      const id = newOperationId(Date.now())
      const names = { tool: 'scale_swarm', target: 'swarm/bench', actor: 'operator' }
      journal.leases.acquire(names.target, { operation: id, actor: names.actor })
      journal.operations.begin({ id, ...names, kind: `scale-${way}`, inputDigest: id, redactedInput: {} })
      journal.works.add({ id, kind: 'scale', target: 'bench', actor: names.actor })
      const book = openWorkBook(id, { works: journal.works, redact: (value) => value, clock: systemClock })
      const started = performance.now()
      await runScale({
        operation: id,
        swarm: {
          name: 'bench',
          limits: { min: 0, max, step, tasksPerAgent: 1, memory: null },
          throttle: 'published',
          revenue: false,
        },
        wish: { target },
        fleet,
        guard: async () => ({ level: 'NORMAL', concurrency: 500, measuredAt: Date.now() }),
        kept: { read: () => undefined, keep: () => undefined },
        judge: async () => way,
        act: (effect, run) => journal.operations.step(id, effect, run),
        done: () => journal.operations.steps(id),
        book,
        document: async () => undefined,
        patience: { live: 300_000, outage: 30_000, drain: 60_000, poll },
        clock: systemClock,
        uptime: () => undefined,
        sleep: (ms, signal) => delay(ms, undefined, { signal }),
        signal: new AbortController().signal,
      })
      const ms = performance.now() - started
      const { verdict, report } = book.page()
      journal.operations.finish(id, { status: 'completed', applied: 'yes' })
      if (verdict !== 'completed') throw new Error(`it ended as ${verdict}: ${JSON.stringify(report)}`)
      return ms
    },
    close() {
      journal.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
