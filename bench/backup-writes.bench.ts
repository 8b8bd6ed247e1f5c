// Backups of a database that is written to all the while: BENCH_BACKUPS (100), BENCH_WRITES_MB (20).
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startPostgres } from '../test/servers/postgres.ts'
import { BIN, backupPlace, envOf, fill } from './backing.ts'
import { load, median, printFigures, progress } from './numbers.ts'

const BACKUPS = Number(process.env['BENCH_BACKUPS'] ?? 100)
const MEGABYTES = Number(process.env['BENCH_WRITES_MB'] ?? 20)
const HISTORY = 'public.pgbench_history'

if (BIN === undefined) console.log('\nbackups under writes: left out, there is no PostgreSQL on this machine')
else await measure()

async function measure(): Promise<void> {
  const server = await startPostgres({ maxConnections: 40 })
  const place = backupPlace()
  await fill(server, MEGABYTES)
  const writers = spawn(join(BIN ?? '', 'pgbench'), ['-c', '4', '-T', '86400'], {
    env: envOf(server),
    stdio: 'ignore',
  })
  try {
    const written: number[] = []
    const took: number[] = []
    let equal = 0
    for (let n = 1; n <= BACKUPS; n += 1) {
      const { verdict, entry, blockers, seconds } = await place.backup(place.driverOf(server.url), 'restore')
      if (writers.exitCode !== null) throw new Error('pgbench has ended')
      if (verdict === 'completed' && entry?.state === 'verified') equal += 1
      else progress(`backup ${n}: ${verdict}: ${blockers.join('; ')}`)
      written.push(entry?.certificate?.contents.tables.find(({ table }) => table === HISTORY)?.rows ?? 0)
      took.push(seconds)
      await place.vault.remove(entry?.path ?? '')
      if (n % 10 === 0) progress(`${n} backups, ${equal} equal, ${written.at(-1)} transactions in the last`)
    }
    print(equal, written, took)
  } finally {
    await ended(writers)
    place.close()
    await server.stop()
  }
}

/** Equal is said of two that were not the same before: each backup has to hold more than the one before it. */
function print(equal: number, written: readonly number[], took: readonly number[]): void {
  const moved = written.filter((rows, n) => n === 0 || rows > (written[n - 1] ?? 0)).length
  printFigures(`Backups under pgbench -c 4 (${load()})`, [
    {
      name: 'source snapshot and restored copy are equal',
      value: `${equal} of ${BACKUPS}`,
      beside: `${moved} of ${BACKUPS} hold more transactions than the one before, ${written.at(-1)} at the end; ${median(took).toFixed(1)} s each`,
      limit: 'all',
      kept: equal === BACKUPS && moved === BACKUPS,
    },
  ])
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
