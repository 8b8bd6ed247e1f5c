import { describe, expect, it } from 'vitest'
import { AGAIN, aFailure, FAILED, GOOD, JOB, NOON } from './a-second-try.ts'

const signal = new AbortController().signal
const RUNNING = { ...JOB, state: { runningAtMs: Date.parse('2026-11-20T12:00:01Z') } }

describe('a second try', () => {
  it('is due five minutes after a failure, and no sooner', async () => {
    const { cron } = await aFailure('2026-11-20T10:06:04Z')
    expect((await cron.mayRerun('offers', signal)).against).toEqual([expect.stringMatching(/five minutes/)])
    cron.time.now += 1_000
    expect(await cron.mayRerun('offers', signal)).toMatchObject({ against: [], needsHuman: false })
    const { jobs } = await cron.validate()
    expect(jobs[0]?.next).toMatch(/^Due for one second try now.*rerun_cron_job/)
  })

  it('is not made right before the job runs by itself', async () => {
    const { cron } = await aFailure('2026-11-20T11:55:00Z', { schedule: '0 10,12 * * *' })
    expect((await cron.mayRerun('offers', signal)).against).toEqual([
      'It is due again at 2026-11-20T12:00:00Z, and runs by itself then.',
    ])
    cron.time.now -= 1
    expect((await cron.mayRerun('offers', signal)).against).toEqual([])
  })

  it('starts the job through its scheduler, once, and judges what it makes', async () => {
    const { cli, worker, started } = await aFailure()
    cli.next('o', [FAILED, AGAIN])
    const first = worker('op_1')
    await first.goes()
    expect(first.work.verdict).toBe('completed')
    expect(first.notes().result).toMatchObject({ run: 'manual:o:1', job_verdict: 'valid', job: 'offers' })
    const second = worker('op_2')
    await second.goes()
    expect(second.work.verdict).toBe('failed')
    expect(second.notes().blockers.join()).toMatch(/last run is valid.*one second try/)
    expect(await started()).toEqual(['automations run o --wait --wait-timeout 20s --json'])
  })

  it('is followed while it runs, over a gateway that is away, and judged by the time it was due', async () => {
    const { cli, cron, worker, waits, started } = await aFailure(NOON, { expected_runtime: '13h' })
    cli.nextList([RUNNING])
    let looks = 0
    waits.each = () => {
      looks += 1
      if (looks === 1) cli.fault('down')
      if (looks === 2) cli.mend('down')
      // Meanwhile the job came due again.
      if (looks === 3) cron.time.now = Date.parse('2026-11-21T10:00:01Z')
      if (looks === 4) {
        cli.list([JOB])
        cli.runs('o', [FAILED, AGAIN])
      }
    }
    const { goes, run, work, notes } = worker('op_1')
    run.patience.longest = 48 * 3_600_000
    await goes()
    expect(work.verdict, JSON.stringify(notes())).toBe('completed')
    expect(notes().result).toMatchObject({ due_at: '2026-11-20T10:00:00Z', run: 'manual:o:1' })
    expect(looks).toBe(4)
    expect(await started()).toHaveLength(1)
  })

  it('that runs longer than it may is left, and it is said what to end', async () => {
    const { cli, cron, worker, waits } = await aFailure()
    cli.nextList([RUNNING])
    waits.each = () => {
      cron.time.now += 5 * 60_000
    }
    const { goes, work, notes } = worker('op_1')
    await goes()
    expect(work.verdict).toBe('unproved')
    expect(notes().blockers).toEqual([
      expect.stringMatching(/nobody ended it\. End the run of "offers" \(o\)/),
    ])
  })

  it('that fails as well is a blocker with a draft of an incident report', async () => {
    const { cli, cron, worker } = await aFailure()
    cli.next('o', [FAILED, { ...AGAIN, status: 'error', error: 'no credit left', summary: undefined }])
    const { goes, work, notes } = worker('op_1')
    await goes()
    expect(work.verdict).toBe('damaged')
    expect(notes().blockers).toEqual([
      expect.stringMatching(/failed after its second try: a blocker for Nucleus/),
    ])
    cron.time.now += 60_000
    const report = await cron.validate()
    expect(report.blockers).toEqual([expect.stringMatching(/^offers: failed after a second try/)])
    expect(report.jobs[0]?.incident).toMatch(/# Incident: offers[\s\S]*op_1[\s\S]*no credit left/)
    expect((await cron.mayRerun('offers', signal)).against.join(' ')).toMatch(/one second try/)
  })

  it('of which nothing is to be seen is not called done', async () => {
    const { worker } = await aFailure()
    const { goes, work, notes } = worker('op_1')
    await goes()
    expect(work.verdict).toBe('needs_human')
    expect(notes().blockers.join()).toMatch(/not known whether offers began/)
  })

  it('that never began may be made again', async () => {
    const { cli, worker, memory } = await aFailure()
    const { goes, run, work } = worker('op_1')
    const { act } = run
    run.act = async (effect, start) => {
      await cli.remove()
      return act(effect, start)
    }
    await goes()
    expect(work.verdict).toBe('failed')
    expect(memory.rerunBy('op_1')).toBeUndefined()
  })

  it('is not made of what is valid or running, and not where its owner forbids it', async () => {
    const { cli, cron } = await aFailure(NOON, { rerun: 'never' })
    expect((await cron.mayRerun('offers', signal)).against).toEqual([
      expect.stringMatching(/allows no second try/),
    ])
    cli.runs('o', [{ ...FAILED, status: 'ok', summary: GOOD }])
    expect((await cron.mayRerun('offers', signal)).against.join(' ')).toMatch(/last run is valid/)
    cli.list([{ ...JOB, state: { runningAtMs: Date.parse('2026-11-20T11:58:00Z') } }])
    expect((await cron.mayRerun('offers', signal)).against.join(' ')).toMatch(/offers is running/)
  })

  it('waits for a human where the owner says so', async () => {
    const { cron } = await aFailure(NOON, { rerun: 'approved' })
    expect(await cron.mayRerun('offers', signal)).toMatchObject({ against: [], needsHuman: true })
  })
})

describe('a second try whose worker died', () => {
  it('before anything was begun is begun by the next, once', async () => {
    const { cli, cron, worker, started } = await aFailure()
    await worker('op_1', { dies: 'before the step' }).goes()
    expect(await started()).toEqual([])
    cli.next('o', [FAILED, AGAIN])
    cron.time.now += 60_000
    cli.next('o', [FAILED, { ...AGAIN, runAtMs: cron.time.now }])
    const next = worker('op_1')
    next.work.attempts = 2
    await next.goes()
    expect(next.work.verdict, JSON.stringify(next.notes())).toBe('completed')
    expect(await started()).toHaveLength(1)
  })

  it('when it may have begun is never begun again: what ran is found', async () => {
    const { cli, worker, waits, started } = await aFailure()
    await worker('op_1', { dies: 'in the step' }).goes()
    waits.each = () => cli.runs('o', [FAILED, AGAIN])
    const next = worker('op_1')
    next.work.attempts = 2
    await next.goes()
    expect(next.work.verdict).toBe('completed')
    expect(next.notes().notes.join()).toMatch(/worker died/)
    expect(await started()).toEqual([])
  })

  it('and of which nothing is to be seen is for a human', async () => {
    const { worker, started } = await aFailure()
    await worker('op_1', { dies: 'in the step' }).goes()
    const next = worker('op_1')
    next.work.attempts = 2
    await next.goes()
    expect(next.work.verdict).toBe('needs_human')
    expect(await started()).toEqual([])
  })
})
