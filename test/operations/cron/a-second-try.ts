import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Work } from '../../../src/journal/works.ts'
import { createOpenclawSource } from '../../../src/operations/cron/sources/openclaw.ts'
import { type SecondTry, tryAgain } from '../../../src/operations/cron/try-again.ts'
import { openWorkBook, type WorkNotes } from '../../../src/operations/work/book.ts'
import { createOpenclawCron } from '../../../src/systems/openclaw/cron.ts'
import { createOutputFiles } from '../../../src/systems/outputs/client.ts'
import { aJob, aRun, startOpenclawCli } from '../../servers/openclaw-cli.ts'
import { aCron, aMemory, MINUTE } from './a-day.ts'

export const NOON = '2026-11-20T12:00:00Z'
export const GOOD = '{"offers":[{"name":"A mug","price":49}]}'
export const FAILED = aRun('2026-11-20T10:00:05Z', '', { status: 'error', error: 'the model timed out' })
export const AGAIN = aRun('2026-11-20T12:00:01Z', GOOD, { runId: 'manual:o:1', durationMs: 20 })
export const JOB = aJob('o', 'offers', '0 10 * * *')
const OFFERS = {
  schedule: '0 10 * * *',
  timezone: 'UTC',
  agent: 'PRODUCT',
  expected_runtime: '5m',
  output: { json: { type: 'object', required: ['offers'] } },
}

/** A job that failed at ten, in a gateway's double and a journal of its own, in a time that passes when it is waited. */
export async function aFailure(now = NOON, job: object = {}) {
  const cli = await startOpenclawCli([JOB])
  onTestFinished(() => cli.remove())
  cli.runs('o', [FAILED])
  const source = createOpenclawSource(createOpenclawCron(cli.path), createOutputFiles())
  const { memory } = aMemory()
  const cron = aCron({ jobs: { offers: { ...OFFERS, ...job } }, now, source, memory })
  const steps: object[] = []
  /** What happens at each wait; it passes anyway. */
  const waits: { each: () => void } = { each: () => {} }

  /** One worker: `dies` where it would have begun. */
  const worker = (operation: string, { dies }: { dies?: 'before the step' | 'in the step' } = {}) => {
    const work: Work = {
      ...{ id: operation, kind: 'rerun', target: 'offers', actor: 'operator', phase: 'starting' },
      ...{ since: cron.time.now, startedAt: cron.time.now, attempts: 1, report: undefined },
    }
    const run: SecondTry = {
      operation,
      job: 'offers',
      ...{ source, memory, lookAgain: cron.lookAgain },
      judge: async () => undefined,
      async act(effect, start) {
        if (dies === 'before the step') throw new Error('killed')
        steps.push(effect)
        if (dies === 'in the step') throw new Error('killed')
        return await start()
      },
      acted: () => steps.length > 0,
      book: bookOf(work, cron.time),
      document: async () => undefined,
      now: () => cron.time.now,
      sleep: async (ms) => {
        cron.time.now += ms
        waits.each()
      },
      signal: new AbortController().signal,
      patience: { wait: 20_000, poll: 10_000, appear: MINUTE, longest: 60 * MINUTE },
    }
    const notes = () => work.report as WorkNotes
    return { work, run, notes, goes: () => tryAgain(run) }
  }
  const started = async () =>
    (await readFile(join(cli.folder, 'calls'), 'utf8')).split('\n').filter((line) => line.includes(' run '))
  return { cli, cron, memory, worker, waits, started }
}

function bookOf(work: Work, time: { now: number }) {
  const works = {
    get: () => work,
    update: (_id: string, change: object) => void Object.assign(work, change),
    add: () => undefined,
    open: () => [],
    recent: () => [],
  }
  const clock = { now: () => time.now, monotonic: () => time.now }
  return openWorkBook(work.id, { works, redact: (value) => value, clock })
}
