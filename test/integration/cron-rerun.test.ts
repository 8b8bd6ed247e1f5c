import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { workersOf } from '../../src/compose/workers.ts'
import { aJob, aRun, startOpenclawCli } from '../servers/openclaw-cli.ts'
import { aFolder, endOf, GREEN } from './a-stack.ts'

const HOUR = 3_600_000
const WAITS = { timeout: 60_000, interval: 50 }
const GOOD = '{"offers":[{"name":"A mug","price":49}]}'

interface Report {
  task_id: string
  status?: string
  operation_type: string
  notes: string
  details: { kind: string; phase: string; job_verdict?: string; run?: string }
}

/** A job that failed two hours ago, in a server's folder and a gateway's double. */
async function aFailure() {
  const due = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 2 * HOUR)
  const schedule = `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`
  const cli = await startOpenclawCli([aJob('o', 'offers', schedule)])
  onTestFinished(() => cli.remove())
  const failed = aRun(due.toISOString(), '', { status: 'error', error: 'the model timed out' })
  cli.runs('o', [failed])
  const folder = aFolder(`version: 1
environment: test
state_dir: ./state
actors: { operator: { role: operator, names: [Operator] } }
${GREEN}
cron:
  source: { kind: openclaw, cli: ${cli.path} }
  jobs:
    offers: { schedule: "${schedule}", timezone: UTC, output: { json: { type: object, required: [offers] } } }
`)
  onTestFinished(folder.remove)
  const started = () =>
    readFileSync(join(cli.folder, 'calls'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('automations run '))
  const ends = (says: string) => {
    cli.next('o', [failed, aRun(new Date().toISOString(), says, { runId: 'manual:o:1', durationMs: 1 })])
    cli.mend('hold')
  }
  return { cli, folder, started, ends }
}

test('a second try that outlives its call is followed to its end, over the death of its worker and a new server, and was started once', async () => {
  const { cli, folder, started, ends } = await aFailure()
  cli.fault('hold')
  const first = await folder.connect()
  const asked = first.call('rerun_cron_job', { job: 'offers' }).catch(() => 'the server ended')
  await vi.waitFor(() => expect(started()).toHaveLength(1), WAITS)

  const same = await first.call('rerun_cron_job', { job: 'offers' })
  const running = same.structuredContent as unknown as Report
  expect(running, JSON.stringify(same)).toMatchObject({
    operation_type: 'cron',
    details: { kind: 'rerun', phase: 'running', job: 'offers' },
  })
  expect(running.status).toBeUndefined()
  const id = running.task_id

  const [worker, ...others] = workersOf(join(folder.dir, 'state'))
  expect(others).toEqual([])
  process.kill(worker ?? 0, 'SIGKILL')
  await first.close()
  await asked
  const second = await folder.connect()
  onTestFinished(() => second.close())
  const still = await second.call('get_operation', { id })
  expect(still.structuredContent, JSON.stringify(still)).toMatchObject({ details: { phase: 'running' } })
  ends(GOOD)
  const report = await endOf<Report>(second, id)
  expect(report, JSON.stringify(report)).toMatchObject({
    status: 'completed',
    operation_type: 'cron',
    details: { phase: 'ended', job_verdict: 'valid', run: 'manual:o:1', verdict: 'completed' },
  })
  expect(report.notes).toMatch(/worker died/)
  const again = await second.call('rerun_cron_job', { job: 'offers' })
  expect(again.structuredContent).toMatchObject({ task_id: id })
  expect(started()).toHaveLength(1)
})
