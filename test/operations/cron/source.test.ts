import { appendFileSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { AskedJob } from '../../../src/operations/cron/source.ts'
import { createFilesSource } from '../../../src/operations/cron/sources/files.ts'
import { createOpenclawSource } from '../../../src/operations/cron/sources/openclaw.ts'
import { createOpenclawCron } from '../../../src/systems/openclaw/cron.ts'
import { createOutputFiles } from '../../../src/systems/outputs/client.ts'
import { type CronSourceWorld, cronSourceContract, OUTPUT_SECRET, TEN } from '../../contract/cron-source.ts'
import { aJob, aRun, startOpenclawCli } from '../../servers/openclaw-cli.ts'

const DAY = 86_400_000
const asked = (name: string, file?: string): AskedJob => ({
  name,
  zone: 'UTC',
  expression: '0 10 * * *',
  agent: undefined,
  automation: undefined,
  file,
  allowedMs: 300_000,
})

cronSourceContract('the files', async (): Promise<CronSourceWorld> => {
  const dir = await mkdtemp(join(tmpdir(), 'operator-cron-source-'))
  const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  const path = (at: number) => join(dir, 'out', `report-${dateOf(at)}.md`)
  const state = { grows: undefined as string | undefined, now: TEN + DAY / 2 }
  const files = createOutputFiles({
    now: () => state.now,
    async wait(ms, signal) {
      if (state.grows) appendFileSync(state.grows, 'more\n')
      else await pause(ms * 600, undefined, { signal })
    },
  })
  const write = (at: number, says: string) => {
    writeFileSync(path(at), says)
    utimesSync(path(at), at / 1_000, at / 1_000)
  }
  mkdirSync(join(dir, 'out'))
  return {
    source: createFilesSource(files),
    job: asked('report', join(dir, 'out', 'report-{YYYY}-{MM}-{DD}.md')),
    stranger: asked('stranger', join(dir, 'nowhere', 'stranger-{YYYY}-{MM}-{DD}.md')),
    ran: write,
    writing(at) {
      write(at, 'so far\n')
      state.now = at + 1_000
      state.grows = path(at)
    },
    // Root may read every folder; nobody may follow a link that leads to itself.
    blind() {
      rmSync(join(dir, 'out'), { recursive: true })
      symlinkSync(join(dir, 'out'), join(dir, 'out'))
    },
    // A file so young is looked at twice, and here the time between is ten minutes.
    silent() {
      state.now = TEN + 60_000
    },
    secrets: [],
    close: () => rm(dir, { recursive: true, force: true }),
  }
})

cronSourceContract('OpenClaw', async (): Promise<CronSourceWorld> => {
  const job = aJob('o', 'report', '0 10 * * *')
  const cli = await startOpenclawCli([job])
  const entries: object[] = []
  return {
    source: createOpenclawSource(createOpenclawCron(cli.path), createOutputFiles()),
    job: asked('report'),
    stranger: asked('stranger'),
    ran(at, says) {
      entries.push(aRun(new Date(at).toISOString(), says))
      cli.runs('o', entries)
    },
    writing: (at) => cli.list([{ ...job, state: { runningAtMs: at } }]),
    // What it printed of its runs is none, and holds what one of them said.
    blind() {
      for (const file of ['runs-o.json', 'all-runs-o'])
        writeFileSync(join(cli.folder, file), `{"entries":"${OUTPUT_SECRET}","token":"hunter2`)
    },
    silent: () => cli.fault('hang'),
    secrets: ['hunter2'],
    close: () => cli.remove(),
  }
})
