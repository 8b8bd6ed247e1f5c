import { NAME } from '../../config/values.ts'

/** A service as a source of `init` proposes it. */
export interface Found {
  name: string
  /** The entry's keys beside `depends_on` and `recover`, in the order they are written. */
  entry: Entry
  /** The port of this machine it answers on: what two sources know it by. */
  port?: number
  depends_on?: readonly string[]
  /** It was started with a password, which is not read: its address comes from a variable. */
  locked?: boolean
  recover?: { pm2: string } | { systemd: string } | { container: string }
  /** Where it was seen, in a few words each; written as its comment. */
  seen: readonly string[]
}

export type Entry = { kind: string } & Readonly<Record<string, string | number>>

/** What one source brought; `why` says what it could not have. */
export interface Findings {
  source: string
  found: readonly Found[]
  /** Lines for the file's comments: what is there and could not be made a service of. */
  remarks?: readonly string[]
  deployments?: readonly { name: string; file: string; project: string }[]
  why?: string
}

/** Where `init` looks. Tests give it folders of their own. */
export interface Machine {
  cwd: string
  home: string
  env: Readonly<Record<string, string | undefined>>
  /** The kernel's files, /proc. */
  proc: string
}

/** A name that a configuration takes: other characters become dashes. */
export function asName(text: string): string {
  const name = text
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64)
  return NAME.test(name) ? name : 'service'
}
