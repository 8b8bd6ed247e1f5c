import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createOpenclawSource } from '../../../src/operations/cron/sources/openclaw.ts'
import { createOpenclawCron } from '../../../src/systems/openclaw/cron.ts'
import { createOutputFiles } from '../../../src/systems/outputs/client.ts'
import { aJob, aRun, type DoubleJob, startOpenclawCli } from '../../servers/openclaw-cli.ts'
import { aCron, aFolder } from './a-day.ts'

const NOON = '2026-11-20T12:00:00Z'
const GOOD = '{"offers":[{"name":"A mug","price":49}]}'
const OFFERS = {
  schedule: '0 10 * * *',
  timezone: 'UTC',
  agent: 'PRODUCT',
  expected_runtime: '5m',
  output: { json: { type: 'object', required: ['offers'] } },
}

/** What the gateway notes of a command. */
const EXEC = { diagnostics: { entries: [{ source: 'exec', severity: 'info', exitCode: 0 }] } }

async function aGateway(automations: readonly DoubleJob[] = [aJob('o', 'offers', '0 10 * * *')]) {
  const cli = await startOpenclawCli(automations)
  onTestFinished(() => cli.remove())
  const source = createOpenclawSource(createOpenclawCron(cli.path), createOutputFiles())
  return { cli, source }
}

describe('a run in OpenClaw', () => {
  it.each<[string, object[], string]>([
    ['that said what was asked for is valid', [aRun('2026-11-20T10:00:05Z', GOOD)], 'valid'],
    [
      'that ended well with garbage is invalid',
      [aRun('2026-11-20T10:00:05Z', 'I am sorry, I cannot do that.')],
      'invalid',
    ],
    ['that said nothing is invalid', [aRun('2026-11-20T10:00:05Z', '')], 'invalid'],
    [
      'that failed is failed',
      [aRun('2026-11-20T10:00:05Z', '', { status: 'error', error: 'rate limit' })],
      'failed',
    ],
    ['that was skipped is missing', [aRun('2026-11-20T10:00:05Z', '', { status: 'skipped' })], 'missing'],
    ['that began an hour after its time is late', [aRun('2026-11-20T11:00:00Z', GOOD)], 'late'],
    [
      'that took more than twice its time is overdue',
      [aRun('2026-11-20T10:00:05Z', GOOD, { durationMs: 660_000 })],
      'overdue',
    ],
    ['of the day before does not count', [aRun('2026-11-19T10:00:05Z', GOOD)], 'missing'],
    [
      'that failed first and then went well is valid',
      [aRun('2026-11-20T10:00:05Z', '', { status: 'error' }), aRun('2026-11-20T10:20:00Z', GOOD)],
      'valid',
    ],
  ])('%s', async (_, runs, verdict) => {
    const { cli, source } = await aGateway()
    cli.runs('o', runs)
    expect(await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).verdicts()).toEqual({
      offers: verdict,
    })
  })

  it('keeps what the payload did apart from whether it was delivered', async () => {
    const { cli, source } = await aGateway()
    const undelivered = {
      completionStatus: 'failed',
      delivered: false,
      deliveryStatus: 'not-delivered',
      deliveryError: 'Channel is required',
    }
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', GOOD, undelivered)])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(jobs[0]?.verdict).toBe('valid')
    expect(jobs[0]?.evidence.find(({ rule }) => rule === 'delivery')).toMatchObject({
      passed: false,
      found: expect.stringContaining('Channel is required'),
    })
  })

  it('that still runs is running, then overdue with what to end', async () => {
    const since = { state: { runningAtMs: Date.parse('2026-11-20T10:00:05Z') } }
    const { source } = await aGateway([aJob('o', 'offers', '0 10 * * *', since)])
    const early = await aCron({ jobs: { offers: OFFERS }, now: '2026-11-20T10:06:00Z', source }).validate()
    expect(early.jobs[0]?.verdict).toBe('running')
    const late = await aCron({ jobs: { offers: OFFERS }, now: '2026-11-20T10:12:00Z', source }).validate()
    expect(late.jobs[0]).toMatchObject({ verdict: 'overdue', next: expect.stringContaining('"offers" (o)') })
  })

  it.each([
    ['before it is due again is running', '0 * * * *', '2026-11-20T10:59:00Z', 'running'],
    ['when it is due again is overdue', '0 * * * *', '2026-11-20T11:00:30Z', 'overdue'],
    ['when it is due again is running while that is soon', '*/5 * * * *', '2026-11-20T10:20:00Z', 'running'],
    ['for twenty minutes, due again long ago, is overdue', '*/5 * * * *', '2026-11-20T10:21:00Z', 'overdue'],
    ['for a day is overdue, however rare it is', '0 10 20 * *', '2026-11-21T10:00:30Z', 'overdue'],
  ])('that still runs, of which nobody said how long it may, %s', async (_, schedule, now, verdict) => {
    const since = { state: { runningAtMs: Date.parse('2026-11-20T10:00:05Z') } }
    const { source } = await aGateway([aJob('o', 'offers', schedule, since)])
    const { expected_runtime: _unsaid, ...unsaid } = OFFERS
    const { jobs } = await aCron({ jobs: { offers: { ...unsaid, schedule } }, now, source }).validate()
    const [job] = jobs
    const ofTen = [job, ...(job?.slots ?? [])].find((slot) => slot?.due_at === '2026-11-20T10:00:00Z')
    expect(ofTen?.verdict, JSON.stringify(jobs)).toBe(verdict)
  })

  it('that still runs when it is due again is what keeps it from running, and no missed job to be started once more', async () => {
    const since = { state: { runningAtMs: Date.parse('2026-11-20T10:00:05Z') } }
    const { source } = await aGateway([aJob('o', 'offers', '0 10 * * *', since)])
    const { expected_runtime: _unsaid, ...unsaid } = OFFERS
    const cron = aCron({ jobs: { offers: unsaid }, now: '2026-11-21T12:00:00Z', source })
    const { jobs } = await cron.validate()
    expect(jobs[0]).toMatchObject({
      verdict: 'overdue',
      due_at: '2026-11-21T10:00:00Z',
      next: expect.stringContaining('"offers" (o)'),
    })
    expect(jobs[0]?.evidence[0]?.found).toMatch(/has not begun, since the run of 2026-11-20T10:00:05Z/)
    const { against } = await cron.mayRerun('offers', new AbortController().signal)
    expect(against).toContain('offers is running.')
  })

  it('does not count the time that the machine slept', async () => {
    const since = { state: { runningAtMs: Date.parse('2026-11-20T10:00:05Z') } }
    const { source } = await aGateway([aJob('o', 'offers', '0 10 * * *', since)])
    const away = [{ from: Date.parse('2026-11-20T10:03:00Z'), to: Date.parse('2026-11-20T11:58:00Z') }]
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source, away }).validate()
    expect(jobs[0]?.verdict).toBe('running')
  })

  it('that slept a little in a long time counts as long as it was awake', async () => {
    const since = { state: { runningAtMs: Date.parse('2026-11-20T10:00:05Z') } }
    const { source } = await aGateway([aJob('o', 'offers', '0 10 * * *', since)])
    const ofMinutes = async (slept: number) => {
      const span = { from: Date.parse('2026-11-20T10:01:00Z'), to: Date.parse('2026-11-20T11:59:00Z') }
      const away = [{ ...span, awayMs: slept * 60_000 }]
      return aCron({ jobs: { offers: OFFERS }, now: NOON, source, away }).verdicts()
    }
    // Of 120 minutes, ten may be awake ones.
    expect(await ofMinutes(110)).toEqual({ offers: 'running' })
    expect(await ofMinutes(109)).toEqual({ offers: 'overdue' })
  })

  it('of a command is judged by what it said, and what it complained of is said beside it', async () => {
    const { cli, source } = await aGateway()
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', `stdout:\n${GOOD}\n\nstderr:\nwarning: slow`, EXEC)])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(jobs[0]).toMatchObject({ verdict: 'valid', output: { bytes: GOOD.length } })
    expect(jobs[0]?.evidence).toContainEqual({
      rule: 'stderr',
      passed: true,
      found: 'It complained: warning: slow',
    })
  })

  it('of an agent is judged whole, whatever it looks like', async () => {
    const { cli, source } = await aGateway()
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', `stdout:\n${GOOD}\n\nstderr:\nwarning: slow`)])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(jobs[0]?.verdict).toBe('invalid')
  })

  it('of which OpenClaw kept only the end is neither valid nor invalid', async () => {
    const { cli, source } = await aGateway()
    const entry = { ...EXEC.diagnostics.entries[0], truncated: true }
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', '"price":49}]}', { diagnostics: { entries: [entry] } })])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(jobs[0]).toMatchObject({
      verdict: 'unknown',
      evidence: [{ found: expect.stringContaining('only the end') }],
    })
  })

  it('is asked for together with all others, and alone where that is not answered', async () => {
    const jobs = { offers: OFFERS, letters: OFFERS }
    const { cli, source } = await aGateway(Object.keys(jobs).map((name) => aJob(name, name, '0 10 * * *')))
    for (const name of Object.keys(jobs)) cli.runs(name, [aRun('2026-11-20T10:00:05Z', GOOD)])
    const { verdicts } = aCron({ jobs, now: NOON, source })
    const calls = async () => (await readFile(join(cli.folder, 'calls'), 'utf8')).split('\n').filter(Boolean)
    const valid = { offers: 'valid', letters: 'valid' }
    expect(await verdicts()).toEqual(valid)
    expect((await calls()).map((line) => line.split(' ').slice(0, 2).join(' ')).sort()).toEqual([
      'automations list',
      'gateway call',
    ])
    cli.fault('one-by-one')
    expect(await verdicts()).toEqual(valid)
    expect((await calls()).filter((line) => line.includes(' runs '))).toHaveLength(2)
  })

  it('is asked for alone where those of all together do not reach back to its day', async () => {
    const { cli, source } = await aGateway()
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', GOOD)])
    cli.busy('2026-11-20T10:30:00Z')
    expect(await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).verdicts()).toEqual({
      offers: 'valid',
    })
    expect(await readFile(join(cli.folder, 'calls'), 'utf8')).toContain('automations runs o --json')
  })

  it('that left a file is judged by the file where the contract names one', async () => {
    const { cli, source } = await aGateway()
    const { dir, write } = aFolder()
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', 'Done, the offers are in the file.')])
    write('offers-2026-11-20.json', GOOD, '2026-11-20T10:01:00Z')
    const job = { ...OFFERS, output: { ...OFFERS.output, file: join(dir, 'offers-{YYYY}-{MM}-{DD}.json') } }
    const { jobs } = await aCron({ jobs: { offers: job }, now: NOON, source }).validate()
    expect(jobs[0]).toMatchObject({ verdict: 'valid', output: { from: join(dir, 'offers-2026-11-20.json') } })
  })
})

describe('what is declared and what OpenClaw runs', () => {
  it('is compared both ways, without what the gateway owns', async () => {
    const { source } = await aGateway([aJob('x', 'Newsletter', '0 8 * * *')])
    const report = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(report.jobs[0]).toMatchObject({
      verdict: 'missing',
      evidence: [{ rule: 'registry', passed: false }, {}],
    })
    expect(report.source.findings).toEqual([
      expect.stringMatching(/^OpenClaw runs "Newsletter", not declared/),
    ])
  })

  it('names nothing that is switched off as running undeclared', async () => {
    const { source } = await aGateway([
      aJob('o', 'offers', '0 10 * * *'),
      aJob('x', 'Newsletter', '0 8 * * *', { enabled: false }),
    ])
    const report = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(report.source.findings).toEqual([])
  })

  it("finds an automation with a declaration key where the configuration names it, and counts it as nobody's else", async () => {
    const declared = aJob('o', 'offers', '0 10 * * *', { declarationKey: 'shop:offers' })
    const { cli, source } = await aGateway([declared])
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', GOOD)])
    expect(await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).verdicts()).toEqual({
      offers: 'valid',
    })
    const { source: other } = await aCron({ jobs: {}, now: NOON, source }).validate()
    expect(other.findings).toEqual([])
  })

  it('takes the one that runs where another of that name is switched off', async () => {
    const { cli, source } = await aGateway([
      aJob('old', 'offers', '0 10 * * *', { enabled: false }),
      aJob('new', 'offers', '0 10 * * *'),
    ])
    cli.runs('new', [aRun('2026-11-20T10:00:05Z', GOOD)])
    expect(await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).verdicts()).toEqual({
      offers: 'valid',
    })
  })

  it.each<[string, object, string | undefined]>([
    [
      'the same times in other words are the same',
      { schedule: { kind: 'cron', expr: '0  10 * * 0-6', tz: 'Etc/UTC' } },
      undefined,
    ],
    ['another hour is a finding', { schedule: { kind: 'cron', expr: '0 11 * * *', tz: 'UTC' } }, 'schedule'],
    [
      'another zone is a finding',
      { schedule: { kind: 'cron', expr: '0 10 * * *', tz: 'Asia/Tokyo' } },
      'schedule',
    ],
    ['no cron expression is a finding', { schedule: { kind: 'every', everyMs: 3_600_000 } }, 'schedule'],
    ['switched off is a finding', { enabled: false }, 'enabled'],
  ])('%s', async (_, change, rule) => {
    const { cli, source } = await aGateway([{ ...aJob('o', 'offers', '0 10 * * *'), ...change }])
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', GOOD)])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    const failed = jobs[0]?.evidence.filter(({ passed }) => !passed).map((one) => one.rule)
    expect(failed).toEqual(rule === undefined ? [] : [rule])
  })

  it('is recognised by its schedule and its agent where its name says it, and the report says so', async () => {
    const { cli, source } = await aGateway([aJob('o', 'PRODUCT offer packaging', '0 10 * * *')])
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', GOOD)])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(jobs[0]?.verdict).toBe('valid')
    expect(jobs[0]?.evidence.find(({ rule }) => rule === 'registry')?.found).toContain(
      'automation: "PRODUCT offer packaging"',
    )
  })

  it('and has twice is the one that is switched on, and the other is named', async () => {
    const off = aJob('p', 'offers', '0 10 * * *', { enabled: false })
    const { cli, source } = await aGateway([off, aJob('o', 'offers', '0 10 * * *')])
    cli.runs('o', [aRun('2026-11-20T10:00:05Z', GOOD)])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(jobs[0]?.verdict).toBe('valid')
    expect(jobs[0]?.evidence).toContainEqual({
      rule: 'registry',
      passed: false,
      found:
        'OpenClaw has another (p) called "offers" beside this one (o): remove what is not wanted, or write automation: "o".',
    })
    const sure = await aCron({
      jobs: { offers: { ...OFFERS, automation: 'o' } },
      now: NOON,
      source,
    }).validate()
    expect(sure.jobs[0]?.evidence.some(({ rule }) => rule === 'registry')).toBe(false)
  })

  it('and ran twice in one go says so, and not of a second try or the hour that comes twice', async () => {
    const { cli, source } = await aGateway()
    const twice = async (first: object, now = NOON) => {
      cli.runs('o', [{ ...aRun('2026-11-20T10:00:05Z', GOOD), ...first }, aRun('2026-11-20T10:00:09Z', GOOD)])
      const { jobs } = await aCron({ jobs: { offers: OFFERS }, now, source }).validate()
      return jobs[0]?.evidence.find(({ rule }) => rule === 'repeated')?.found
    }
    expect(await twice({})).toMatch(/ran 2 times .*\(2026-11-20T10:00:05Z, 2026-11-20T10:00:09Z\)/)
    expect(await twice({ runId: 'manual:1' })).toBeUndefined()
    expect(await twice({ status: 'error' })).toBeUndefined()
    cli.runs('o', [aRun('2026-10-25T00:30:05Z', GOOD), aRun('2026-10-25T01:30:05Z', GOOD)])
    const night = { ...OFFERS, schedule: '30 2 * * *', timezone: 'Europe/Berlin' }
    const { jobs } = await aCron({ jobs: { offers: night }, now: '2026-10-25T12:00:00Z', source }).validate()
    expect(jobs[0]?.verdict).toBe('valid')
    expect(jobs[0]?.evidence.some(({ rule }) => rule === 'repeated')).toBe(false)
  })

  it('is not blamed for what was due before it was made', async () => {
    const { source } = await aGateway([
      aJob('o', 'offers', '0 10 * * *', { createdAtMs: Date.parse('2026-11-20T11:00:00Z') }),
    ])
    const { jobs } = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(jobs[0]).toMatchObject({ verdict: 'unknown', evidence: [{ rule: 'created' }] })
  })
})

describe('a scheduler that was down', () => {
  const at = (time: string) => Date.parse(`2026-11-20T${time}Z`)
  const jobs = {
    health: { schedule: '0 6 * * *', timezone: 'UTC' },
    briefing: { schedule: '0 7 * * *', timezone: 'UTC' },
    offers: OFFERS,
  }
  const aMorning = async (upSince: number | undefined, ran: Record<string, string>) => {
    const cli = await startOpenclawCli(
      Object.entries(jobs).map(([name, { schedule }]) => aJob(name, name, schedule)),
    )
    onTestFinished(() => cli.remove())
    for (const [name, time] of Object.entries(ran)) cli.runs(name, [aRun(`2026-11-20T${time}Z`, GOOD)])
    const cron = createOpenclawCron(cli.path)
    const source = createOpenclawSource(cron, createOutputFiles(), async () => upSince)
    return aCron({ jobs, now: NOON, source }).validate()
  }

  it('is a finding of its own, and what it lost stays missing', async () => {
    const report = await aMorning(at('11:48:00'), {})
    expect(report.jobs.map(({ verdict }) => verdict)).toEqual(['missing', 'missing', 'missing'])
    expect(report.jobs[0]?.evidence).toContainEqual({
      rule: 'scheduler',
      passed: false,
      found:
        'OpenClaw runs since 2026-11-20T11:48:00Z only (12 min): it was not running at 2026-11-20T06:00:00Z, or was restarted since.',
    })
    expect(report.source.findings).toEqual([
      'From 2026-11-20T06:00:00Z until now nothing was begun, and 3 jobs were due: health, briefing, offers. OpenClaw runs since 2026-11-20T11:48:00Z (12 min): it was down before, and what was due then is lost.',
    ])
    expect(report.jobs[0]?.next).toMatch(/^Due for one second try now/)
  })

  it('and came back is told by the jobs between which nothing was begun', async () => {
    const report = await aMorning(undefined, { offers: '10:00:05' })
    expect(report.source.findings).toEqual([
      expect.stringMatching(
        /^From 2026-11-20T06:00:00Z until 2026-11-20T10:00:05Z.*2 jobs.*no fault of each/,
      ),
    ])
  })

  it('is not blamed for one job alone, nor for what another began meanwhile', async () => {
    expect((await aMorning(undefined, { health: '06:00:05', offers: '10:00:05' })).source.findings).toEqual(
      [],
    )
    expect((await aMorning(undefined, { briefing: '07:00:05' })).source.findings).toEqual([])
  })

  it('that was there all the time and began nothing is said to be stuck or switched off', async () => {
    const report = await aMorning(at('01:00:00'), {})
    expect(report.source.findings).toEqual([expect.stringMatching(/it was there and started nothing/)])
    expect(report.jobs[0]?.evidence.some(({ rule }) => rule === 'scheduler')).toBe(false)
  })

  it('and was restarted in a run is not believed when it says that the run goes on', async () => {
    const since = { state: { runningAtMs: at('11:50:00') } }
    const { cli } = await aGateway([aJob('o', 'offers', '45 11 * * *', since)])
    const ofUptime = (upSince: number) => {
      const source = createOpenclawSource(
        createOpenclawCron(cli.path),
        createOutputFiles(),
        async () => upSince,
      )
      const job = { ...OFFERS, schedule: '45 11 * * *', expected_runtime: '1h' }
      return aCron({ jobs: { offers: job }, now: NOON, source }).validate()
    }
    const cut = await ofUptime(at('11:50:01'))
    expect(cut.jobs[0]).toMatchObject({ verdict: 'unknown', evidence: [{ rule: 'scheduler' }, {}] })
    expect((await ofUptime(at('11:50:00'))).jobs[0]).toMatchObject({ verdict: 'running' })
  })
})

describe('a gateway that cannot be asked', () => {
  it('leaves every job unknown and says which source is down', async () => {
    const { cli, source } = await aGateway()
    cli.fault('down')
    const report = await aCron({ jobs: { offers: OFFERS }, now: NOON, source }).validate()
    expect(report).toMatchObject({ verdict: 'unknown', source: { called: 'OpenClaw', reachable: false } })
    expect(report.source.findings[0]).toMatch(/gateway closed \(1006\)/)
    expect(report.jobs[0]?.evidence[0]?.found).toMatch(/OpenClaw cannot be asked/)
  })

  it('that hangs is given up with the call', async () => {
    const { cli, source } = await aGateway()
    cli.fault('hang')
    const leaving = new AbortController()
    const asked = aCron({ jobs: { offers: OFFERS }, now: NOON, source })
    const look = source.look([], leaving.signal)
    leaving.abort()
    await expect(look).rejects.toThrow()
    expect(asked).toBeDefined()
  })
})
