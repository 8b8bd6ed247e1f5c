// Retention through random histories: clocks that jump a year, failed and unproved runs, damage, pins, loss. BENCH_HISTORIES (10000).
import fc from 'fast-check'
import { histories, liveThrough } from '../test/operations/backup/retention/histories.ts'
import { load, printFigures, progress } from './numbers.ts'

const HISTORIES = Number(process.env['BENCH_HISTORIES'] ?? 10_000)
const SEED = 20_261_121

const wrong = fc
  .sample(histories, { numRuns: HISTORIES, seed: SEED })
  .flatMap((one) => liveThrough(...one) ?? [])
for (const why of wrong.slice(0, 5)) progress(why)
printFigures(`Retention (${load()})`, [
  {
    name: 'histories in which the newest verified backup is always there, and nothing young, pinned or without a successor is deleted',
    value: `${HISTORIES - wrong.length} of ${HISTORIES}`,
    beside: 'the same rules, judged by a clock that never jumps',
    limit: 'all',
    kept: wrong.length === 0,
  },
])
