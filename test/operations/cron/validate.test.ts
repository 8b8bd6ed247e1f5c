import { appendFileSync, symlinkSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aCron, aFolder, aMemory, DAY, HOUR, MINUTE } from './a-day.ts'

const TEXT = '# Report\n\n## Wins\n\nThe shop sold 14 mugs, and the newsletter went out on time.\n'
const NOON = '2026-11-20T12:00:00Z'

/** A job that is due at ten in UTC and writes a file of the day. */
function daily(dir: string, rest: object = {}, output: object = {}) {
  return {
    schedule: '0 10 * * *',
    timezone: 'UTC',
    expected_runtime: '5m',
    output: { file: join(dir, 'report-{YYYY}-{MM}-{DD}.md'), sections: ['Wins'], ...output },
    ...rest,
  }
}

describe('the output of a job', () => {
  it('that came in time and is right is valid', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-20.md', TEXT, '2026-11-20T10:03:00Z')
    const { jobs, verdict } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(verdict).toBe('valid')
    expect(jobs[0]).toMatchObject({
      job: 'report',
      due_at: '2026-11-20T10:00:00Z',
      due: '2026-11-20 10:00 UTC',
      duration: '3 min',
      output: { from: join(dir, 'report-2026-11-20.md'), bytes: Buffer.byteLength(TEXT) },
      next_due: '2026-11-21T10:00:00Z',
    })
  })

  it('that breaks its contract is invalid, with the rule and an excerpt', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-20.md', '# Report\n\nTODO\n', '2026-11-20T10:03:00Z')
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(jobs[0]?.verdict).toBe('invalid')
    expect(jobs[0]?.evidence[0]).toMatchObject({ passed: false, rule: expect.any(String) })
  })

  it.each<[string, string, string]>([
    ['not yet due after a minute', '2026-11-20T10:01:00Z', 'unknown'],
    ['late after a quarter of an hour', '2026-11-20T10:20:00Z', 'late'],
    ['missing after an hour', '2026-11-20T11:00:00Z', 'missing'],
  ])('that does not come is %s', async (_, now, verdict) => {
    const { dir } = aFolder()
    expect(await aCron({ jobs: { report: daily(dir) }, now }).verdicts()).toEqual({ report: verdict })
  })

  it('that comes an hour after its time is late, and says that it is right', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-20.md', TEXT, '2026-11-20T11:00:00Z')
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(jobs[0]?.verdict).toBe('late')
    expect(jobs[0]?.evidence.find(({ rule }) => rule === 'started')?.found).toMatch(/written 60 min after/)
  })

  it.each<[string, string, string, string, string, string]>([
    ['its own local day', 'Europe/Berlin', '30 0 * * *', '2026-11-19T23:33:00Z', '2026-11-20', 'valid'],
    [
      'the day half an hour ago',
      'Europe/Berlin',
      '30 0 * * *',
      '2026-11-19T23:33:00Z',
      '2026-11-19',
      'valid',
    ],
    [
      'the day before that one',
      'Europe/Berlin',
      '30 0 * * *',
      '2026-11-19T23:33:00Z',
      '2026-11-18',
      'invalid',
    ],
    [
      'yesterday, at half past six',
      'Europe/Berlin',
      '30 6 * * *',
      '2026-11-20T05:33:00Z',
      '2026-11-19',
      'invalid',
    ],
    ['UTC, a day ahead', 'America/New_York', '30 23 * * *', '2026-11-20T04:33:00Z', '2026-11-20', 'valid'],
    [
      'yesterday, all day long',
      'America/New_York',
      '30 23 * * *',
      '2026-11-20T04:33:00Z',
      '2026-11-18',
      'invalid',
    ],
  ])('that bears the date of %s, in %s, is as old as a clock there says', async (...given) => {
    const [, timezone, schedule, writtenAt, date, verdict] = given
    const { dir, write } = aFolder()
    const slot = timezone === 'Europe/Berlin' ? '2026-11-20' : '2026-11-19'
    write(`report-${slot}.md`, TEXT.replace('# Report', `# Report of ${date}`), writtenAt)
    const report = daily(dir, { timezone, schedule }, { fresh: '6h' })
    expect(await aCron({ jobs: { report }, now: Date.parse(writtenAt) + HOUR }).verdicts()).toEqual({
      report: verdict,
    })
  })

  it('that came a little early is in time', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-20.md', TEXT, '2026-11-20T09:57:00Z')
    expect(await aCron({ jobs: { report: daily(dir) }, now: NOON }).verdicts()).toEqual({ report: 'valid' })
  })

  it('whose file was copied later is judged by the day in its name', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-18.md', TEXT, '2026-11-20T11:00:00Z')
    const cron = aCron({ jobs: { report: daily(dir) }, now: NOON })
    expect(await cron.verdicts({ date: '2026-11-18' })).toEqual({ report: 'valid' })
  })

  it('of yesterday under a name without a date does not count for today', async () => {
    const { dir, write } = aFolder()
    write('latest.md', TEXT, '2026-11-19T10:03:00Z')
    const job = daily(dir, {}, { file: join(dir, 'latest.md') })
    expect(await aCron({ jobs: { report: job }, now: NOON }).verdicts()).toEqual({ report: 'missing' })
  })

  it('that was written over since cannot be told any more', async () => {
    const { dir, write } = aFolder()
    write('latest.md', TEXT, '2026-11-20T10:03:00Z')
    const cron = aCron({ jobs: { report: daily(dir, {}, { file: join(dir, 'latest.md') }) }, now: NOON })
    const { jobs } = await cron.validate({ date: '2026-11-19' })
    expect(jobs[0]).toMatchObject({
      verdict: 'unknown',
      evidence: [{ found: expect.stringContaining('written again') }],
    })
  })

  it('is the newest of those that a star finds, by the day in their names', async () => {
    const { dir, write } = aFolder()
    write('a-2026-11-20.md', TEXT, '2026-11-20T10:03:00Z')
    write('b-2026-11-19.md', 'TODO', '2026-11-20T11:30:00Z')
    const job = daily(dir, {}, { file: join(dir, '*.md') })
    const { jobs } = await aCron({ jobs: { report: job }, now: NOON }).validate()
    expect(jobs[0]).toMatchObject({
      verdict: 'valid',
      output: { from: expect.stringContaining('a-2026-11-20') },
    })
  })

  it('behind a link that leads out of its folder is not read', async () => {
    const { dir } = aFolder()
    const elsewhere = aFolder().write('secret.md', TEXT, '2026-11-20T10:03:00Z')
    symlinkSync(elsewhere, join(dir, 'report-2026-11-20.md'))
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(jobs[0]).toMatchObject({
      verdict: 'unknown',
      evidence: [{ found: expect.stringContaining('leads out of') }],
    })
  })

  it('of a gigabyte is read in part, and says so', async () => {
    const { dir, write } = aFolder()
    const path = write('report-2026-11-20.md', TEXT, 0)
    truncateSync(path, 1_000_000_000)
    const seconds = Date.parse('2026-11-20T10:03:00Z') / 1_000
    utimesSync(path, seconds, seconds)
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(jobs[0]).toMatchObject({ verdict: 'invalid', output: { bytes: 1_000_000_000 } })
    expect(process.memoryUsage().rss).toBeLessThan(900_000_000)
  })

  it('that is binary is invalid', async () => {
    const { dir, write } = aFolder()
    write(
      'report-2026-11-20.md',
      new Uint8Array(5_000).map((_, i) => (i * 37) % 256),
      '2026-11-20T10:03:00Z',
    )
    expect(await aCron({ jobs: { report: daily(dir) }, now: NOON }).verdicts()).toEqual({ report: 'invalid' })
  })
})

describe('a job that is still writing', () => {
  const writing = async (now: string) => {
    const { dir, write } = aFolder()
    const at = Date.parse(now) - 1_000
    const path = write('report-2026-11-20.md', TEXT, at)
    const { createFilesSource } = await import('../../../src/operations/cron/sources/files.ts')
    const { createOutputFiles } = await import('../../../src/systems/outputs/client.ts')
    const grow = async () => appendFileSync(path, 'more\n')
    const files = createOutputFiles({ now: () => Date.parse(now), wait: grow })
    const { jobs } = await aCron({
      jobs: { report: daily(dir) },
      now,
      source: createFilesSource(files),
    }).validate()
    return jobs[0]
  }

  it('is running', async () => {
    expect(await writing('2026-11-20T10:04:00Z')).toMatchObject({ verdict: 'running' })
  })

  it('is overdue after twice its expected time, and says what to do', async () => {
    const job = await writing('2026-11-20T10:11:00Z')
    expect(job).toMatchObject({ verdict: 'overdue', next: expect.stringMatching(/kill -TERM/) })
    expect(job?.evidence[0]?.found).toMatch(/11 min.*more than twice the expected 5 min/)
  })
})

describe('a time that the machine slept through', () => {
  const asleep = (from: string, to: string) => [{ from: Date.parse(from), to: Date.parse(to) }]

  it('is not a missed job', async () => {
    const { dir } = aFolder()
    const away = asleep('2026-11-20T09:30:00Z', '2026-11-20T10:40:00Z')
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON, away }).validate()
    expect(jobs[0]).toMatchObject({ verdict: 'unknown', evidence: [{ rule: 'asleep' }] })
  })

  it('in part excuses nothing where it was a small part of a time in which nobody looked, and is said', async () => {
    const { dir } = aFolder()
    const [span] = asleep('2026-11-14T09:00:00Z', '2026-11-20T11:00:00Z')
    const ofJob = async (awayMs: number) => {
      const away = [{ ...span, from: span?.from ?? 0, to: span?.to ?? 0, awayMs }]
      const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON, away }).validate()
      return jobs[0]
    }
    const week = 146 * HOUR
    expect(await ofJob(week / 2)).toMatchObject({ verdict: 'unknown', evidence: [{ rule: 'asleep' }] })
    const hour = await ofJob(week / 2 - 1)
    expect(hour?.verdict).toBe('missing')
    expect(hour?.evidence.find(({ rule }) => rule === 'asleep')?.found).toMatch(/asleep for .* not likely/)
  })

  it('before or after the job was due excuses nothing', async () => {
    const { dir } = aFolder()
    const away = asleep('2026-11-20T03:00:00Z', '2026-11-20T09:30:00Z')
    expect(await aCron({ jobs: { report: daily(dir) }, now: NOON, away }).verdicts()).toEqual({
      report: 'missing',
    })
  })

  it('does not make an output late that came after waking', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-20.md', TEXT, '2026-11-20T11:02:00Z')
    const away = asleep('2026-11-20T09:59:00Z', '2026-11-20T11:00:00Z')
    expect(await aCron({ jobs: { report: daily(dir) }, now: NOON, away }).verdicts()).toEqual({
      report: 'valid',
    })
  })
})

describe('a job of which nothing was ever seen', () => {
  const never = (jobs: readonly { evidence: readonly { rule: string; found: string }[] }[]) =>
    jobs[0]?.evidence.find(({ rule }) => rule === 'never')?.found

  it('is missing, and it is asked whether that is where it writes', async () => {
    const { dir } = aFolder()
    const { memory } = aMemory()
    const look = async (now: string) =>
      never((await aCron({ jobs: { report: daily(dir) }, now, memory }).validate()).jobs)
    const where = join(dir, 'report-{YYYY}-{MM}-{DD}.md')
    expect(await look(NOON)).toContain(`ever seen at ${where}, since 2026-11-06T10:00:00Z at the least`)
    for (const day of [21, 22, 23, 24]) await look(`2026-11-${day}T12:00:00Z`)
    expect(await look('2026-12-25T12:00:00Z')).toContain('since 2026-11-20T10:00:00Z')
  })

  it('is another thing than one that came before, and than one that is new', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-10.md', TEXT, '2026-11-10T10:03:00Z')
    const seen = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect([seen.jobs[0]?.verdict, never(seen.jobs)]).toEqual(['missing', undefined])
    const yearly = daily(aFolder().dir, { schedule: '0 10 29 2 *' }, { file: join(dir, 'leap-{YYYY}.md') })
    const { jobs } = await aCron({ jobs: { yearly }, now: NOON }).validate()
    expect(jobs[0]?.verdict).toBe('missing')
  })
})

describe('around a change of the clocks', () => {
  const job = (dir: string) => ({ ...daily(dir), schedule: '30 2 * * *', timezone: 'Europe/Berlin' })

  it('a job is never missing', async () => {
    const { dir } = aFolder()
    const cron = aCron({ jobs: { report: job(dir) }, now: '2026-03-29T12:00:00Z' })
    const { jobs } = await cron.validate()
    expect(jobs[0]).toMatchObject({ verdict: 'unknown', evidence: [{ rule: 'clock-change' }] })
  })

  it.each(['2026-10-25T00:33:00Z', '2026-10-25T01:33:00Z'])(
    'in autumn either time is right: %s',
    async (at) => {
      const { dir, write } = aFolder()
      const cron = aCron({ jobs: { report: job(dir) }, now: '2026-10-25T12:00:00Z' })
      expect(await cron.verdicts()).toEqual({ report: 'unknown' })
      write('report-2026-10-25.md', TEXT, at)
      expect(await cron.verdicts()).toEqual({ report: 'valid' })
    },
  )

  it.each(['2026-03-29T00:33:00Z', '2026-03-29T01:33:00Z'])('either time is right: %s', async (at) => {
    const { dir, write } = aFolder()
    write('report-2026-03-29.md', TEXT, at)
    const cron = aCron({ jobs: { report: job(dir) }, now: '2026-03-29T12:00:00Z' })
    expect(await cron.verdicts()).toEqual({ report: 'valid' })
  })
})

describe('what is usual', () => {
  const filled = (days: number, sizes: (day: number) => number) => {
    const folder = aFolder()
    for (let day = 1; day <= days; day++) {
      const at = Date.parse(NOON) - day * DAY - 2 * HOUR
      const date = new Date(at).toISOString().slice(0, 10)
      folder.write(`report-${date}.md`, body(sizes(day), day), at + 2 * MINUTE)
    }
    return folder
  }
  /** Words of a size, and other ones each day. */
  const body = (size: number, day: number) => {
    const lines = Array.from(
      { length: Math.ceil(size / 50) },
      (_, i) => `- Win ${day * 1_000 + i} of shop number ${i * 7 + day} counted.`,
    )
    return `# Report\n\n## Wins\n\n${lines.join('\n')}\n`
  }

  it('finds an output of a tenth of it, from runs that nobody had asked about', async () => {
    const { dir, write } = filled(8, () => 20_000)
    write('report-2026-11-20.md', TEXT, '2026-11-20T10:03:00Z')
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(jobs[0]).toMatchObject({
      verdict: 'invalid',
      evidence: expect.arrayContaining([expect.objectContaining({ rule: 'baseline.size', passed: false })]),
    })
    expect(jobs[0]?.evidence[0]?.found).toMatch(/8 valid runs/)
  })

  it('decides nothing from a few runs, and says so', async () => {
    const { dir, write } = filled(3, () => 20_000)
    write('report-2026-11-20.md', TEXT, '2026-11-20T10:03:00Z')
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(jobs[0]?.verdict).toBe('valid')
    expect(jobs[0]?.evidence.find(({ rule }) => rule === 'baseline.size')?.found).toMatch(/only 3 valid runs/)
  })

  it('is remembered over a restart, when the files of the past are gone', async () => {
    const { dir, write } = filled(8, () => 20_000)
    const first = aMemory()
    await aCron({
      jobs: { report: daily(dir) },
      now: Date.parse(NOON) - DAY,
      memory: first.memory,
    }).validate()
    const fresh = aFolder()
    fresh.write('report-2026-11-20.md', TEXT, '2026-11-20T10:03:00Z')
    write('unused', '', 0)
    const second = aMemory(first.folder)
    const { jobs } = await aCron({
      jobs: { report: daily(fresh.dir) },
      now: NOON,
      memory: second.memory,
    }).validate()
    expect(jobs[0]).toMatchObject({
      verdict: 'invalid',
      evidence: expect.arrayContaining([expect.objectContaining({ rule: 'baseline.size', passed: false })]),
    })
  })

  it('finds the same output as the day before', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-19.md', TEXT, '2026-11-19T10:03:00Z')
    write('report-2026-11-20.md', TEXT, '2026-11-20T10:03:00Z')
    const { jobs } = await aCron({ jobs: { report: daily(dir) }, now: NOON }).validate()
    expect(jobs[0]).toMatchObject({
      verdict: 'invalid',
      evidence: expect.arrayContaining([expect.objectContaining({ rule: 'differs', passed: false })]),
    })
  })
})

describe('what is asked for', () => {
  it('names the jobs that there are when one is unknown', async () => {
    const { dir } = aFolder()
    const cron = aCron({ jobs: { report: daily(dir), other: daily(dir) }, now: NOON })
    await expect(cron.validate({ jobs: ['reprot'] })).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('report, other'),
    })
  })

  it.each(['yesterday', '2026-02-30', '20.11.2026'])('refuses %s as a date', async (date) => {
    await expect(aCron({ jobs: {}, now: NOON }).validate({ date })).rejects.toMatchObject({
      code: 'invalid_input',
    })
  })

  it('lists what is not due on that day', async () => {
    const { dir } = aFolder()
    const job = daily(dir, { schedule: '0 22 * * *' })
    const report = await aCron({ jobs: { night: job }, now: NOON }).validate({ date: '2026-11-20' })
    expect(report).toMatchObject({ jobs: [], not_due: [{ job: 'night', next_due: '2026-11-20T22:00:00Z' }] })
  })

  it('goes on with the others when one job cannot be judged', async () => {
    const { dir, write } = aFolder()
    write('report-2026-11-20.md', TEXT, '2026-11-20T10:03:00Z')
    const nowhere = { schedule: '0 9 * * *', timezone: 'UTC' }
    const cron = aCron({ jobs: { nowhere, report: daily(dir) }, now: NOON })
    expect(await cron.verdicts()).toEqual({ nowhere: 'unknown', report: 'valid' })
  })

  it('tells who depends on a job that came to nothing', async () => {
    const { dir } = aFolder()
    const cron = aCron({
      jobs: { report: daily(dir), mail: daily(dir, { depends_on: ['report'] }) },
      now: NOON,
    })
    const { jobs } = await cron.validate({ jobs: ['report'] })
    expect(jobs[0]).toMatchObject({ verdict: 'missing', affects: ['mail'] })
  })
})
