import { abandoned, codeOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import type { OpenclawAutomations } from './port.ts'

/** Characters of the list: ten thousand automations fit. */
const OUTPUT_LIMIT = 64 * 1_048_576
const NAME_LENGTH = 80

/** Asks the gateway's own command line. Rejects only when `signal` aborts; every other trouble is an answer. */
export async function listAutomations(
  cli: string,
  asked: string,
  signal: AbortSignal,
): Promise<OpenclawAutomations> {
  const run = await execute(cli, signal)
  if (signal.aborted) throw abandoned(signal, asked)
  if ('why' in run) return { counted: false, ...run }
  const own = ownAutomations(run.output)
  if (own) return { counted: true, own }
  return {
    counted: false,
    why: `${cli} printed no list of automations`,
    hint: `Try it by hand: ${cli} automations list --json`,
  }
}

type Run = { output: string } | { why: string; hint: string }

/**
 * Runs in a process group of its own, which an abort kills whole: the command starts a second Node, and a
 * grandchild that keeps the pipe open would outlive it.
 */
async function execute(cli: string, signal: AbortSignal): Promise<Run> {
  const { execa } = await import('execa')
  if (signal.aborted) return failed(cli, 'was cancelled')
  const child = execa(cli, ['automations', 'list', '--json'], {
    detached: true,
    maxBuffer: OUTPUT_LIMIT,
    reject: false,
    shell: false,
    stdin: 'ignore',
  })
  const kill = () => killGroup(child.pid)
  signal.addEventListener('abort', kill, { once: true })
  try {
    const result = await child
    if (!result.failed) return { output: result.stdout }
    return missing(cli, result) ?? failed(cli, outcome(result.exitCode, result.signal, result.stderr))
  } finally {
    signal.removeEventListener('abort', kill)
    kill()
  }
}

function missing(cli: string, result: { code?: string | undefined }): Run | undefined {
  if (result.code !== 'ENOENT' && result.code !== 'EACCES') return undefined
  return {
    why: `the command ${cli} is ${result.code === 'ENOENT' ? 'not on this machine' : 'not executable here'}`,
    hint: 'Install it where the server runs, or name its full path as cli.',
  }
}

function failed(cli: string, what: string): Run {
  return { why: `${cli} automations list ${what}`, hint: `Try it by hand: ${cli} automations list --json` }
}

function outcome(exitCode: number | undefined, signal: string | undefined, stderr: string): string {
  const how =
    exitCode === undefined ? `was ended by ${signal ?? 'an error'}` : `ended with exit code ${exitCode}`
  return stderr === '' ? how : `${how}: ${excerpt(stderr)}`
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/**
 * The user's own automations: the gateway's have a declaration key, and heartbeats are nobody's job. Undefined
 * when the output is no list. Lines before the list, such as warnings, are passed over.
 */
export function ownAutomations(output: string): { name: string; enabled: boolean }[] | undefined {
  const list = parse(output.slice(Math.max(0, output.search(/^\s*\{/m))))
  if (!Array.isArray(list?.jobs)) return undefined
  return list.jobs.filter(isOwn).map(({ name, id, enabled }) => ({
    name: excerpt(String(name ?? id ?? 'unnamed'), NAME_LENGTH),
    enabled: enabled !== false,
  }))
}

interface Job {
  id?: unknown
  name?: unknown
  enabled?: unknown
  declarationKey?: unknown
  payload?: { kind?: unknown } | null
}

function isOwn(job: unknown): job is Job {
  if (typeof job !== 'object' || job === null) return false
  const { declarationKey, payload } = job as Job
  return (declarationKey ?? '') === '' && payload?.kind !== 'heartbeat'
}

function parse(text: string): { jobs?: unknown[] } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
