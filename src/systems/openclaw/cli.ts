import type { Readable } from 'node:stream'
import { formatDuration } from '../../core/duration.ts'
import { codeOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { killGroup } from '../../core/process-group.ts'

/** Bytes of an answer: ten thousand automations fit. */
const OUTPUT_LIMIT = 8 * 1_048_576
/** Characters of its complaints that are read. */
const STDERR_LIMIT = 4_096

/** Why it has no answer, and what to do. */
export interface Trouble {
  why: string
  hint: string
}

export type Answer = { output: string } | Trouble

/**
 * Asks the gateway's own command line, for `limit` milliseconds at most. Every trouble is an answer: it never
 * rejects for what the command does.
 */
export async function askCli(
  cli: string,
  args: readonly string[],
  limit: number,
  signal: AbortSignal,
): Promise<Answer> {
  const late = AbortSignal.timeout(Math.ceil(limit))
  const answer = await execute(cli, args, AbortSignal.any([signal, late]))
  return late.aborted ? tooSlow(cli, args, limit) : answer
}

/**
 * Runs in a process group of its own, which an abort kills whole: the command starts a second Node, and a
 * grandchild that keeps the pipe open would outlive it.
 */
async function execute(cli: string, args: readonly string[], signal: AbortSignal): Promise<Answer> {
  const { execa } = await import('execa')
  if (signal.aborted) return failed(cli, args, 'was cancelled')
  const child = execa(cli, [...args], {
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
    if (output === undefined) return failed(cli, args, 'printed more than a list can be')
    return result.failed ? (missing(cli, result) ?? failed(cli, args, outcome(result))) : { output }
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

function missing(cli: string, result: { code?: string | undefined }): Trouble | undefined {
  if (result.code !== 'ENOENT' && result.code !== 'EACCES') return undefined
  return {
    why: `the command ${cli} is ${result.code === 'ENOENT' ? 'not on this machine' : 'not executable here'}`,
    hint: 'Install it where the server runs, or name its full path as cli.',
  }
}

/** `what` ends the sentence that the command begins. */
export function failed(cli: string, args: readonly string[], what: string): Trouble {
  return { why: `${called(cli, args)} ${what}`, hint: `Try it by hand: ${[cli, ...args].join(' ')}` }
}

function called(cli: string, args: readonly string[]): string {
  return [cli, ...args.slice(0, 2)].join(' ')
}

function tooSlow(cli: string, args: readonly string[], limit: number): Trouble {
  return {
    why: `${called(cli, args)} did not end within ${formatDuration(limit)}`,
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

/** The answer as JSON. Lines before it, such as warnings, are passed over. */
export function jsonOf(output: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(output.slice(Math.max(0, output.search(/^\{/m))))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
