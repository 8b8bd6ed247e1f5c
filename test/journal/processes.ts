import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { UNTIL_GONE } from '../servers/folder.ts'

const WORKER = new URL('./worker.ts', import.meta.url).pathname

/** A private folder that goes away with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'))
  chmodSync(folder, 0o700)
  onTestFinished(() => rmSync(folder, UNTIL_GONE))
  return folder
}

/** Starts a worker that dies with the test. */
export function start(verb: string, folder: string, ...args: string[]): ChildProcess {
  const child = fork(WORKER, [verb, folder, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  onTestFinished(() => kill9(child))
  return child
}

/** The next thing the worker says. */
export async function said(child: ChildProcess): Promise<unknown> {
  const [message] = await Promise.race([once(child, 'message'), gone(child)])
  return message
}

async function gone(child: ChildProcess): Promise<never> {
  const [code, signal] = await once(child, 'exit')
  throw new Error(`the worker ended (${code ?? signal}) before it said anything`)
}

/** kill -9, and its zombie reaped. */
export async function kill9(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}
