import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JobReport } from '../../src/operations/cron/report.ts'
import { endOf, MAIN } from '../integration/a-stack.ts'
import { type OpenclawGateway, startGateway } from '../servers/openclaw-gateway.ts'
import {
  anOperator,
  at,
  automationsOf,
  declared,
  GOOD,
  inTime,
  JOBS,
  jobOf,
  json,
  MINUTE,
  made,
  PAST,
  USUAL,
} from './a-day.ts'

describe('a real OpenClaw gateway', { timeout: 900_000 }, () => {
  let gateway: OpenclawGateway
  let automations: ReturnType<typeof automationsOf>
  let operator: Awaited<ReturnType<typeof anOperator>>
  beforeAll(async () => {
    gateway = await startGateway()
    automations = automationsOf(gateway)
    await Promise.all(made.map((name) => automations.create(name, at(PAST), JOBS[name]?.command ?? '')))
    await Promise.all([
      gateway.openclaw('automations', 'disable', automations.idOf('retired')),
      ...['offers', 'health', 'briefing', 'noisy', 'silent'].map((name) => automations.run(name)),
    ])
    await gateway.openclaw('automations', 'run', automations.idOf('slow'))
    const jobs = declared.map((name) => [name, { ...USUAL, ...JOBS[name]?.job }])
    operator = await anOperator(gateway, Object.fromEntries(jobs))
  }, 600_000)
  afterAll(async () => {
    await operator?.close()
    await gateway?.remove()
  })

  it('runs what the test made of it: ok, error and running are its own words', async () => {
    expect(await automations.lastRun('briefing')).toMatchObject({ action: 'finished', status: 'ok' })
    expect(await automations.lastRun('offers')).toMatchObject({ action: 'finished', status: 'error' })
    expect(await automations.lastRun('slow')).toBeUndefined()
    const { jobs } = JSON.parse(await gateway.openclaw('automations', 'list', '--json')) as Listed
    expect(jobs.filter(({ payload }) => payload.kind === 'heartbeat')).toHaveLength(1)
    expect(jobs.map(({ name }) => name)).not.toContain('retired')
  })

  it('and each run gets the verdict that it deserves', async () => {
    const report = await operator.validate()
    const verdicts = Object.fromEntries(report.jobs.map(({ job, verdict }) => [job, verdict]))
    expect(verdicts, JSON.stringify(report)).toEqual(
      Object.fromEntries(declared.map((name) => [name, JOBS[name]?.verdict])),
    )
    const [briefing, offers, noisy, outline, retired] = [
      'briefing',
      'offers',
      'noisy',
      'outline',
      'retired',
    ].map((name) => jobOf(report, name))
    expect(briefing?.evidence).toContainEqual(expect.objectContaining({ rule: 'sections', passed: false }))
    expect(said(offers)).toMatch(/It failed: command exited with code 1/)
    expect(said(noisy)).toMatch(/It complained: warning: slow/)
    expect(said(outline)).toMatch(/OpenClaw has no job of that name/)
    expect(said(retired)).toMatch(/"retired" is switched off in OpenClaw/)
    expect(report.source).toEqual({
      called: 'OpenClaw',
      reachable: true,
      findings: [expect.stringMatching(/^OpenClaw runs "newsletter", not declared/)],
    })
  })

  it('shows the day as a table', async () => {
    const { content } = await inTime(() => operator.peer.call('read_resource', { uri: 'operator://cron' }))
    const page = content?.[0]?.text ?? ''
    expect(page).toMatch(/\| health \|.*\| yes \|/)
    expect(page).toMatch(/\| briefing \|.*\| no \(invalid\) \|/)
    expect(page).toMatch(/\| outline \|.*\| no \| missing \|/)
  })

  it('is well for the doctor, as the source of the jobs and as a program', async () => {
    const found = await inTime(() => operator.doctor())
    expect(found).toContainEqual({
      level: 'ok',
      what: `The ${declared.length} scheduled jobs can be looked at through OpenClaw.`,
    })
    expect(found).toContainEqual({ level: 'ok', what: expect.stringMatching(/^openclaw is in \//) })
  })

  it('is healthy, with the automations of the user counted', async () => {
    const { status, answered } = await inTime(() => operator.health())
    expect({ status, answered }).toEqual({
      status: 'healthy',
      answered: expect.stringMatching(
        new RegExp(`^ready in .*, ${made.length} automations of the user's own$`),
      ),
    })
  })

  it("runs by its own clock what is due, and that run is nobody's by hand", async () => {
    const due = new Date(Math.ceil(Date.now() / MINUTE) * MINUTE + MINUTE)
    await automations.create('slow-clock', at(due), `echo '${GOOD}'`)
    await expect
      .poll(() => automations.lastRun('slow-clock'), { timeout: 600_000, interval: 2_000 })
      .toBeDefined()
    const entry = await automations.lastRun('slow-clock')
    expect(String(entry?.['runId'])).not.toMatch(/^manual:/)
    expect(Number(entry?.['runAtMs'])).toBeGreaterThanOrEqual(due.getTime())
    const job = { ...USUAL, schedule: at(due), output: json }
    const other = await anOperator(gateway, { 'slow-clock': job })
    const report = await other.validate()
    await other.close()
    expect(jobOf(report, 'slow-clock'), JSON.stringify(report)).toMatchObject({
      verdict: 'valid',
      due_at: due.toISOString().replace('.000', ''),
    })
  })

  it('runs a job once more, five minutes after it failed, and the new run is judged', async () => {
    const first = await automations.lastRun('offers')
    const ended = Number(first?.['runAtMs']) + Number(first?.['durationMs'])
    // The rule is the product's, and so is its clock: nothing can be awaited but the time itself.
    await setTimeout(Math.max(0, ended + 5 * MINUTE + 1_000 - Date.now()))
    writeFileSync(join(gateway.folder, 'credit'), '')
    const asked = await operator.rerun('offers')
    const { status, task_id: id } = asked.structuredContent ?? {}
    const end =
      status === undefined ? await endOf<object>(operator.peer, String(id)) : asked.structuredContent
    const second = await automations.lastRun('offers')
    expect(end, text(asked)).toMatchObject({
      status: 'completed',
      details: { job: 'offers', phase: 'ended', job_verdict: 'valid', run: second?.['runId'] },
    })
    expect(second).toMatchObject({ status: 'ok', runId: expect.stringMatching(/^manual:/) })
    expect(jobOf(await operator.validate({ jobs: ['offers'] }), 'offers').verdict).toBe('valid')
  })

  it('says that a run has ended when it has', async () => {
    expect(jobOf(await operator.validate({ jobs: ['slow'] }), 'slow').verdict).toBe('running')
    const hurried = await anOperator(gateway, { slow: { ...USUAL, expected_runtime: '1s' } })
    const report = await hurried.validate()
    await hurried.close()
    expect(jobOf(report, 'slow')).toMatchObject({
      verdict: 'overdue',
      next: expect.stringContaining(`"slow" (${automations.idOf('slow')})`),
    })
    writeFileSync(join(gateway.folder, 'go'), '')
    await expect.poll(() => automations.lastRun('slow'), { timeout: 300_000, interval: 1_000 }).toBeDefined()
    expect(jobOf(await operator.validate({ jobs: ['slow'] }), 'slow').verdict).toBe('valid')
  })

  it('takes the Operator for an MCP server like any other, with all its tools', async () => {
    const args = [MAIN, 'mcp', '--config', operator.config].flatMap((one) => ['--arg', one])
    const launch = ['--command', process.execPath, ...args]
    await gateway.openclaw('mcp', 'add', 'operator', ...launch)
    const probed = await gateway.openclaw('mcp', 'probe', 'operator', '--json')
    const { tools } = await operator.peer.raw.listTools()
    for (const { name } of tools) expect(probed).toContain(name)
    const examined = await gateway.openclaw('mcp', 'doctor', 'operator', '--probe')
    expect(`${probed}${examined}`).not.toMatch(/warn|annotation/i)
  })

  it('that hangs is waited for no longer than a call may take, and nothing is called missing', async () => {
    gateway.freeze()
    const report = await operator.validateOnce()
    gateway.thaw()
    expect(new Set(report.jobs.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
    expect(report.source.reachable).toBe(false)
    expect(report.source.findings[0]).toMatch(/^OpenClaw (cannot be asked|did not answer)/)
    expect(jobOf(await operator.validate({ jobs: ['health'] }), 'health').verdict).toBe('valid')
  })

  it('that is gone leaves the jobs unknown and the gateway down, and the doctor says so', async () => {
    await gateway.stop()
    const report = await operator.validateOnce()
    expect(new Set(report.jobs.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
    expect(report.source.reachable).toBe(false)
    expect((await operator.health()).status).toBe('down')
    expect(await operator.doctor()).toContainEqual(
      expect.objectContaining({ level: 'warn', what: expect.stringMatching(/^OpenClaw cannot be asked/) }),
    )
    const again = await operator.peer.call('rerun_cron_job', { job: 'briefing' })
    expect(again.isError).toBe(true)
    expect(text(again)).toMatch(/OpenClaw cannot be asked/)
  })
})

interface Listed {
  jobs: { name: string; payload: { kind: string } }[]
}

const text = ({ content }: { content?: { text?: string }[] }) => content?.[0]?.text ?? ''
const said = (job: JobReport | undefined) => job?.evidence.map(({ found }) => found).join(' ') ?? ''
