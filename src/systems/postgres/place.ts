import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { type Connection, inherited, withPassword } from './connection.ts'
import type { ProgramFolder } from './programs.ts'
import { type Ended, run } from './run.ts'

/** One run of one of PostgreSQL's programs. */
export interface Task {
  program: 'pg_dump' | 'pg_dumpall' | 'pg_restore'
  args: readonly string[]
  /** Whom it asks, and a private folder for the password's file; absent: it connects to nothing. */
  to?: { connection: Connection; folder: string | undefined }
  /** The dump that it reads. */
  input?: string
  /** Worker processes that a restore may have, where the dump is a file to the program. */
  jobs?: number
  /** Takes stdout as it comes; the program waits for it. */
  onOutput?(chunk: Buffer): Promise<void> | void
  /** Where stdout goes instead: by the program's own hand where it can see the file. */
  into?: FileHandle
}

/** Where programs of one version can be run. */
export interface Place {
  /** "15.18". */
  version: string
  major: number
  /** As a certificate says it: "15.18 in the container pg (sha256:…)". */
  label: string
  run(task: Task, signal: AbortSignal): Promise<Ended>
}

/** The programs of a folder on this machine. */
export function here({ path, version, major }: ProgramFolder, env: NodeJS.ProcessEnv): Place {
  return {
    version,
    major,
    label: version,
    run({ program, args, to, input, jobs, onOutput, into }, signal) {
      const all = [
        ...args,
        ...(jobs === undefined ? [] : [`--jobs=${jobs}`]),
        ...(input === undefined ? [] : [input]),
      ]
      const started = (variables: Readonly<Record<string, string>>) => {
        const command = { file: join(path, program), args: all, env: variables, into: into?.fd }
        return run({ ...command, ...(onOutput && { onOutput }) }, signal)
      }
      return to ? withPassword(to.connection, to.folder, started) : started(inherited(env))
    },
  }
}

/** For a program that cannot see the file itself. */
export function writerOf(into: FileHandle): (chunk: Buffer) => Promise<void> {
  return (chunk) => into.appendFile(chunk)
}

/** A dump on its way to a program. Bytes. */
const CHUNK = 1_048_576

/** Opened when somebody reads: a file that is not there is told to him and to nobody else. */
export async function* reading(file: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) yield chunk as Buffer
}
