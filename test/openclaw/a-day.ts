import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { stringify } from 'yaml'
import type { CronReport, JobReport } from '../../src/operations/cron/report.ts'
import { aFolder, GREEN, MAIN } from '../integration/a-stack.ts'
import { connect, type Peer } from '../mcp/clients.ts'
import type { OpenclawGateway } from '../servers/openclaw-gateway.ts'

const execute = promisify(execFile)
export const MINUTE = 60_000
export const GOOD = '{"offers":[{"name":"Starter","price":49}]}'

export const json = { json: { type: 'object', required: ['offers'] } }
const states = { states: ['Ollama', 'Redis'], differs: false }

/** When a job was due whose time is long past: nobody but the test starts it today. */
export const PAST = new Date(Math.floor(Date.now() / MINUTE) * MINUTE - 40 * MINUTE)
export const at = (when: Date) => `${when.getUTCMinutes()} ${when.getUTCHours()} * * *`

/** What each automation runs, and what the registry says of it. */
export const JOBS: Readonly<Record<string, { command?: string; job?: object; verdict?: string }>> = {
  health: {
    command: "printf '# Health\\n\\n- Ollama: up\\n- Redis: up\\n'",
    job: { output: states },
    verdict: 'valid',
  },
  // It ended well, and what it said is worth nothing.
  briefing: {
    command: "echo 'I am sorry, but as an AI I cannot do that.'",
    job: { output: { sections: ['wins', 'priorities'] } },
    verdict: 'invalid',
  },
  // It fails until the file `credit` is there.
  offers: {
    command: `[ -e credit ] && echo '${GOOD}' || { echo 'no credit left' >&2; exit 1; }`,
    job: { output: json },
    verdict: 'failed',
  },
  // What it complains of is no part of what it says.
  noisy: { command: `echo '${GOOD}'; echo 'warning: slow' >&2`, job: { output: json }, verdict: 'valid' },
  // It runs until the file `go` is there.
  slow: {
    command: `until [ -e go ]; do sleep 0.2; done; echo '${GOOD}'`,
    job: { output: json, expected_runtime: '2h' },
    verdict: 'running',
  },
  silent: { command: 'true', job: { output: json }, verdict: 'invalid' },
  // Declared, and OpenClaw does not know it.
  outline: { job: { output: json }, verdict: 'missing' },
  // Declared and made, and switched off before it ran.
  retired: { command: `echo '${GOOD}'`, job: { output: json }, verdict: 'unknown' },
  // Made, and not declared.
  newsletter: { command: 'echo hello' },
}

export const USUAL = { schedule: at(PAST), timezone: 'UTC', expected_runtime: '5m' }
export const declared = Object.keys(JOBS).filter((name) => JOBS[name]?.job)
export const made = Object.keys(JOBS).filter((name) => JOBS[name]?.command)

/** The gateway's own command line, as the tests use it. */
export function automationsOf(gateway: OpenclawGateway) {
  const ids: Record<string, string> = {}
  const idOf = (name: string) => ids[name] ?? ''
  return {
    idOf,
    async create(name: string, schedule: string, command: string): Promise<void> {
      const where = ['--command', command, '--command-cwd', gateway.folder, '--timeout-seconds', '3600']
      const args = ['--name', name, '--tz', 'UTC', ...where]
      const said = await gateway.openclaw(
        'automations',
        'create',
        schedule,
        ...args,
        '--no-deliver',
        '--json',
      )
      ids[name] = (JSON.parse(said) as { id: string }).id
    },
    /** A run that failed ends the command with a code as well: what counts is the run. */
    async run(name: string): Promise<void> {
      const args = ['--wait', '--wait-timeout', '120s', '--json']
      await gateway.openclaw('automations', 'run', idOf(name), ...args).catch(() => undefined)
    },
    /** The newest finished run, as the gateway keeps it. */
    async lastRun(name: string): Promise<Record<string, unknown> | undefined> {
      const said = await gateway.openclaw('automations', 'runs', idOf(name), '--json', '--limit', '1')
      return (JSON.parse(said) as { entries: Record<string, unknown>[] }).entries[0]
    },
  }
}

/** The built product with these jobs, as a user's host starts it, and a real client of it. */
export async function anOperator({ url, env }: OpenclawGateway, jobs: object) {
  const services = { openclaw: { kind: 'openclaw', url, jobs: made.length - 1, timeout: '60s' } }
  const { dir, remove } = aFolder(
    `${stringify({ ...HEAD, services, cron: { source: { kind: 'openclaw' }, jobs } })}\n${GREEN}`,
  )
  const config = join(dir, 'operator.yaml')
  const peer = await connect('v2 modern', { stdio: { args: [MAIN, 'mcp', '--config', config], env } })
  return {
    peer,
    config,
    validate: (input: object = {}) => inTime(() => reportOf(peer, input)),
    /** Asked once, whatever it takes. */
    validateOnce: () => reportOf(peer, {}),
    rerun: (job: string) => inTime(() => peer.call('rerun_cron_job', { job })),
    health: () => healthOf(peer),
    async doctor(): Promise<{ level: string; what: string }[]> {
      const args = [MAIN, 'doctor', '--json', '--config', config]
      const { stdout } = await execute(process.execPath, args, { env }).catch((error) => error)
      return JSON.parse(stdout)
    },
    async close(): Promise<void> {
      await peer.close()
      remove()
    },
  }
}

/**
 * On a machine with much else to do an answer takes longer than the product waits, and it says so: it is asked again,
 * as often as the test has time for.
 */
export async function inTime<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (!/did not end within|no time left|did not answer in time/.test(JSON.stringify(answer))) return answer
  }
}

const HEAD = {
  version: 1,
  environment: 'test',
  actors: { operator: { role: 'operator', names: ['Operator'] } },
}

async function reportOf(peer: Peer, input: object): Promise<CronReport> {
  const { structuredContent, content } = await peer.call('validate_cron_output', { ...input })
  expect(structuredContent, JSON.stringify(content)).toBeDefined()
  return structuredContent as unknown as CronReport
}

async function healthOf(peer: Peer): Promise<{ status: string; answered: string }> {
  const { structuredContent } = await peer.call('health_check', {})
  const { services } = structuredContent as { services: { status: string; evidence: { answered: string } }[] }
  const [first] = services
  return { status: first?.status ?? '', answered: first?.evidence.answered ?? '' }
}

export const jobOf = ({ jobs }: CronReport, name: string) => jobs.find(({ job }) => job === name) as JobReport
