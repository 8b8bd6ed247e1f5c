import type { Readable } from 'node:stream'
import { formatDuration } from '../../core/duration.ts'
import { codeOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import type { OpenclawAutomations } from './port.ts'

/** Bytes of the list: ten thousand automations fit. */
const OUTPUT_LIMIT = 8 * 1_048_576
/** Characters of its complaints that are read. */
const STDERR_LIMIT = 4_096

/**
 * Asks the gateway's own command line, for `limit` milliseconds at most. Never rejects: every trouble is an answer,
 * since a list that cannot be had says nothing about the gateway.
 */
export async function listAutomations(
  cli: string,
  limit: number,
  signal: AbortSignal,
): Promise<OpenclawAutomations> {
  const late = AbortSignal.timeout(Math.ceil(limit))
  const run = await execute(cli, AbortSignal.any([signal, late]))
  if (late.aborted) return { counted: false, ...tooSlow(cli, limit) }
  if ('why' in run) return { counted: false, ...run }
  const own = ownAutomations(run.output)
  return own ? { counted: true, own } : { counted: false, ...failed(cli, 'printed no list') }
}

type Trouble = { why: string; hint: string }
type Run = { output: string } | Trouble

/**
 * Runs in a process group of its own, which an abort kills whole: the command starts a second Node, and a
 * grandchild that keeps the pipe open would outlive it.
 */
async function execute(cli: string, signal: AbortSignal): Promise<Run> {
  const { execa } = await import('execa')
  if (signal.aborted) return failed(cli, 'was cancelled')
  const child = execa(cli, ['automations', 'list', '--json'], {
    // execa puts what it buffers into an error message, character by character: megabytes block the process.
    buffer: { stdout: false, stderr: true },
    detached: true,
    maxBuffer: { stderr: STDERR_LIMIT },
    reject: false,
    shell: false,
    stdin: 'ignore',
  })
  const kill = () => {
    killGroup(child.pid)
    // A grandchild that left the group may still hold the pipes: nobody waits for it.
    child.stdout.destroy()
    child.stderr.destroy()
  }
  let ended = false
  signal.addEventListener('abort', kill, { once: true })
  try {
    const output = await outputOf(child.stdout)
    if (output === undefined) kill()
    const result = await child
    ended = true
    if (output === undefined) return failed(cli, 'printed more than a list can be')
    return result.failed ? (missing(cli, result) ?? failed(cli, outcome(result))) : { output }
  } finally {
    signal.removeEventListener('abort', kill)
    if (!ended) kill()
  }
}

/** What the command prints, as far as it came; undefined when it is more than a list can be. */
async function outputOf(stdout: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stdout as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > OUTPUT_LIMIT) return undefined
    }
  } catch (error) {
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
  return Buffer.concat(chunks).toString('utf8')
}

function missing(cli: string, result: { code?: string | undefined }): Run | undefined {
  if (result.code !== 'ENOENT' && result.code !== 'EACCES') return undefined
  return {
    why: `the command ${cli} is ${result.code === 'ENOENT' ? 'not on this machine' : 'not executable here'}`,
    hint: 'Install it where the server runs, or name its full path as cli.',
  }
}

function failed(cli: string, what: string): Trouble {
  return { why: `${cli} automations list ${what}`, hint: `Try it by hand: ${cli} automations list --json` }
}

function tooSlow(cli: string, limit: number): Trouble {
  return {
    why: `${cli} automations list did not end within ${formatDuration(limit)}`,
    hint: 'give the service a longer timeout: the command starts a Node of its own',
  }
}

interface Ended {
  exitCode?: number | undefined
  signal?: string | undefined
  stderr: string
}

function outcome({ exitCode, signal, stderr }: Ended): string {
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
  const list = parse(output.slice(Math.max(0, output.search(/^\{/m))))
  if (!Array.isArray(list?.jobs)) return undefined
  return list.jobs.filter(isOwn).map(({ name, id, enabled }) => ({
    name: excerpt(String(name ?? id ?? 'unnamed')),
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
