import { appendFileSync, mkdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { CronReport } from '../../src/operations/cron/report.ts'
import { aJob, aRun, type DoubleJob, startOpenclawCli } from '../servers/openclaw-cli.ts'
import { aFolder, GREEN } from './a-stack.ts'

const MINUTE = 60_000
const EXAMPLE = new URL('../../cron.example.yaml', import.meta.url)

const HEALTH = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor', 'LiteLLM']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What the nine jobs of one day said, in the order in which they are due: some right, some wrong in a way that no exit code shows. */
const SAID: Readonly<Record<string, { says?: string; verdict: string }>> = {
  health: { verdict: 'valid', says: `# Health\n\n${HEALTH.map((name) => `- ${name}: up`).join('\n')}\n` },
  briefing: {
    verdict: 'valid',
    says: '# Morning\n\n## Wins\n\n- The shop sold 14 mugs overnight.\n\n## Priorities\n\n1. Answer the wholesale request.\n2. Film the second reel.\n',
  },
  // Three lines, and one and the same trend.
  trends: {
    verdict: 'invalid',
    says: '# Trends\n\n1. Silent vlogs are growing on TikTok.\n2. Silent vlogs are growing on TikTok.\n3. Silent vlogs are growing on TikTok.\n',
  },
  scripts: {
    verdict: 'valid',
    says: '## Script 1: The cold brew\n\nHook: You have been making iced coffee wrong.\n\nShow the jar, the grounds and twelve hours of patience, then pour it over ice.\n\n## Script 2: The desk\n\nHook: This desk cost me nothing.\n\nShow the pallet, the sander, the oil, and the desk that came of it in the end.\n',
  },
  // JSON as it should be, and a price that is none.
  offers: {
    verdict: 'invalid',
    says: '{"offers":[{"name":"Starter","price":49},{"name":"Studio","price":"TBD"}]}',
  },
  calendar: {
    verdict: 'overdue',
    says: `# Week\n\n${days.map((day) => `- ${day}: a reel about mugs`).join('\n')}\n`,
  },
  outline: { verdict: 'missing' },
  // 12,000 minus 7,500 is not 5,500.
  kpi: {
    verdict: 'invalid',
    says: '# KPI\n\n- Revenue: 12000 EUR\n- Costs: 7500 EUR\n- Profit: 5500 EUR\n- Margin: 45.8 %\n',
  },
  memory: {
    verdict: 'valid',
    says: '# Consolidation\n\nStored 12 notes about the shop and 3 about suppliers.\n',
  },
}

/** The shipped jobs, each due on this very day of the test: the last one half an hour ago, the others before it. */
function theDay(source: object, change: (name: string) => object) {
  const jobs: Record<string, { output: object }> = parse(readFileSync(EXAMPLE, 'utf8')).cron.jobs
  const now = Date.now()
  const names = Object.keys(SAID)
  const dueAt = (name: string) =>
    Math.floor(now / MINUTE) * MINUTE - (30 + 15 * (names.length - names.indexOf(name))) * MINUTE
  const entries = names.map((name) => {
    const due = new Date(dueAt(name))
    const { output, ...job } = jobs[name] ?? { output: {} }
    const store = name === 'memory' ? { store: { folder: './knowledge' } } : {}
    const schedule = `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`
    return [
      name,
      { ...job, schedule, timezone: 'UTC', depends_on: [], output: { ...output, ...store, ...change(name) } },
    ]
  })
  const config = {
    version: 1,
    environment: 'test',
    actors: { operator: { role: 'operator', names: ['Operator'] } },
    cron: { source, jobs: Object.fromEntries(entries) },
  }
  return { yaml: `${stringify(config)}\n${GREEN}`, dueAt, names }
}

/** The memory job's store: a note that was written in its run. */
function note(dir: string, at: number): void {
  const path = join(dir, 'knowledge', 'note.md')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'A supplier of mugs.')
  utimesSync(path, at / 1_000, at / 1_000)
}

const expected = Object.fromEntries(Object.entries(SAID).map(([job, { verdict }]) => [job, verdict]))
const said = (answer: { content?: unknown }) => (answer.content as { text?: string }[])[0]?.text ?? ''
const verdictsOf = ({ jobs }: CronReport) =>
  Object.fromEntries(jobs.map(({ job, verdict }) => [job, verdict]))

test('a client gets every verdict of a day of nine jobs right from the files they write, and the day as a table', async () => {
  const { yaml, dueAt, names } = theDay({ kind: 'files' }, (name) => ({
    file: `./out/${name}-{YYYY}-{MM}-{DD}.md`,
  }))
  const folder = aFolder(yaml)
  onTestFinished(folder.remove)
  const pathOf = (name: string) =>
    join(folder.dir, 'out', `${name}-${new Date(dueAt(name)).toISOString().slice(0, 10)}.md`)
  mkdirSync(join(folder.dir, 'out'))
  for (const name of names) {
    const { says } = SAID[name] ?? {}
    const seconds = (dueAt(name) + MINUTE) / 1_000
    if (says === undefined) continue
    writeFileSync(pathOf(name), says)
    utimesSync(pathOf(name), seconds, seconds)
  }
  note(folder.dir, dueAt('memory') + MINUTE)
  // The calendar's job goes on writing for as long as it is looked at.
  const writing = setInterval(() => appendFileSync(pathOf('calendar'), '.'), 50)
  onTestFinished(() => clearInterval(writing))

  const client = await folder.connect()
  onTestFinished(() => client.close())
  const { structuredContent } = await client.call('validate_cron_output', {})
  const report = structuredContent as unknown as CronReport
  expect(verdictsOf(report), JSON.stringify(report)).toEqual(expected)
  expect(report.verdict).toBe('overdue')
  const page = said(await client.call('read_resource', { uri: 'operator://cron' }))
  expect(page).toMatch(/\| health \| BRAINSTEM \|.*\| yes \| yes \|/)
  expect(page).toMatch(/\| outline \|.*\| no \| missing \|/)
})

test('and from OpenClaw, where the runs that came to nothing may be tried again', async () => {
  const cli = await startOpenclawCli([])
  onTestFinished(() => cli.remove())
  const { yaml, dueAt, names } = theDay({ kind: 'openclaw', cli: cli.path }, () => ({}))
  const iso = (at: number) => new Date(at).toISOString()
  const automations = names.map((name): DoubleJob => {
    const due = new Date(dueAt(name))
    const expr = `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`
    const state = name === 'calendar' ? { state: { runningAtMs: dueAt(name) + 1_000 } } : {}
    return aJob(`id-${name}`, name, expr, state)
  })
  cli.list(automations)
  for (const name of names) {
    const { says } = SAID[name] ?? {}
    if (says !== undefined && name !== 'calendar')
      cli.runs(`id-${name}`, [aRun(iso(dueAt(name) + 1_000), says)])
  }
  const folder = aFolder(yaml)
  onTestFinished(folder.remove)
  note(folder.dir, dueAt('memory') + MINUTE)

  const client = await folder.connect()
  onTestFinished(() => client.close())
  const { structuredContent } = await client.call('validate_cron_output', {})
  const report = structuredContent as unknown as CronReport
  expect(verdictsOf(report), JSON.stringify(report)).toEqual(expected)

  const wrong = aRun(iso(dueAt('offers') + 1_000), SAID['offers']?.says ?? '')
  const right = aRun(
    iso(Date.now()),
    '{"offers":[{"name":"Starter","price":49},{"name":"Studio","price":99}]}',
    { runId: 'manual:2', durationMs: 1 },
  )
  cli.next('id-offers', [wrong, right])
  const again = await client.call('rerun_cron_job', { job: 'offers' })
  expect(again.structuredContent, said(again)).toMatchObject({
    status: 'completed',
    operation_type: 'cron',
    details: { job: 'offers', phase: 'ended', job_verdict: 'valid', run: 'manual:2' },
  })
  const same = await client.call('rerun_cron_job', { job: 'offers' })
  expect(same.structuredContent?.['task_id']).toBe(again.structuredContent?.['task_id'])
  const refused = await client.call('rerun_cron_job', { job: 'briefing' })
  expect(refused.isError).toBe(true)
  expect(said(refused)).toMatch(/last run is valid/)
  const unknown = await client.call('rerun_cron_job', { job: 'ofers' })
  expect(unknown.isError).toBe(true)
  expect(said(unknown)).toMatch(/there are: health, briefing/)
})

test('bad outputs are judged one by one, in bounded time, and each verdict names its reason', async () => {
  const due = new Date(Math.floor(Date.now() / MINUTE) * MINUTE - 45 * MINUTE)
  const json = '{"offers":[{"name":"Starter","price":49}]}'
  const job = (name: string, more: object) => ({
    schedule: `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`,
    timezone: 'UTC',
    output: { file: `./out/${name}`, ...more },
  })
  const object = { json: { type: 'object' } }
  const jobs: Record<string, object> = {
    gigabyte: job('gigabyte', {}),
    writing: job('writing', {}),
    binary: job('binary', {}),
    mark: job('mark', object),
    trailing: job('trailing', object),
    catastrophic: job('catastrophic', { never: ['^(a+)+$'], garbage: [] }),
    good: job('good', object),
  }
  const config = {
    version: 1,
    environment: 'test',
    actors: { operator: { role: 'operator', names: ['Operator'] } },
    cron: { source: { kind: 'files' }, jobs },
  }
  const folder = aFolder(`${stringify(config)}\n${GREEN}`)
  onTestFinished(folder.remove)
  const pathOf = (name: string) => join(folder.dir, 'out', name)
  mkdirSync(pathOf(''))
  const seconds = (due.getTime() + MINUTE) / 1_000
  const write = (name: string, content: string | Uint8Array) => writeFileSync(pathOf(name), content)
  write('gigabyte', 'A report.')
  truncateSync(pathOf('gigabyte'), 1_000_000_000)
  write('writing', 'so far\n')
  write(
    'binary',
    new Uint8Array(5_000).map((_, i) => (i * 37) % 256),
  )
  write('mark', `\uFEFF${json}`)
  write('trailing', `${json}\nDone!`)
  write('catastrophic', `${'a'.repeat(100_000)}!`)
  write('good', json)
  for (const name of Object.keys(jobs)) utimesSync(pathOf(name), seconds, seconds)
  const writing = setInterval(() => appendFileSync(pathOf('writing'), '.'), 50)
  onTestFinished(() => clearInterval(writing))

  const client = await folder.connect()
  onTestFinished(() => client.close())
  const { structuredContent } = await client.call('validate_cron_output', {})
  const report = structuredContent as unknown as CronReport
  expect(verdictsOf(report), JSON.stringify(report)).toEqual({
    gigabyte: 'invalid',
    writing: 'running',
    binary: 'invalid',
    mark: 'invalid',
    trailing: 'invalid',
    catastrophic: 'valid',
    good: 'valid',
  })
  const why = (name: string) =>
    report.jobs.find((one) => one.job === name)?.evidence.find(({ passed }) => !passed)?.found
  expect(why('gigabyte')).toMatch(/953\.7 MB|readable|bytes/)
  expect(why('mark')).toMatch(/byte order mark/)
  expect(why('trailing')).toMatch(/other text follows/)
})
