import type { Logger } from 'pino'
import type { Caller, Operator } from './call.ts'
import type { Loaded } from './config/load.ts'
import type { OperatorError } from './core/errors.ts'
import type { StateBooks } from './journal/books.ts'
import type { Redactor } from './policy/redact/redactor.ts'
import type { Listed, Resource } from './resources/define.ts'
import type { ListedTool } from './tools/listing.ts'

/** Who The Operator is: the whole text, and the short form that fits into MCP instructions. */
export interface Soul {
  full: string
  short: string
}

/**
 * What every face (MCP, CLI, demo) is built on. The plain fields are cheap and there at once; everything that
 * opens files, loads clients or the redactor is a promise, made on the first use and then kept.
 */
export interface Setup {
  version: string
  /** Undefined while nothing is configured; then `problem` says what to do and every call answers it. */
  loaded: Loaded | undefined
  problem: OperatorError | undefined
  environment: string
  /** The tools as lists show them; made by the build, so that listing loads no tool. */
  catalogue(): Promise<readonly ListedTool[]>
  resources: readonly Resource[]
  soul: Soul
  /** The one door. Without a configuration every call answers `not_configured`. */
  door(): Promise<Operator>
  redactor(): Promise<Redactor>
  /** pino on stderr, every line redacted. */
  log(): Promise<Logger>
  /** The state folder's books, for verbs that prove or repair them (audit, doctor). Rejects without a configuration. */
  books(): Promise<StateBooks>
  /** Does the deploy of an operation to its end: what a worker's process is for. */
  work(operation: string): Promise<void>
  /** Every address that exists now, templates expanded. */
  listResources(): Promise<readonly Listed[]>
  /** Tells when the text behind a subscribable resource changed. Returns how to stop; the last stop ends the polling. */
  watch(uri: string, onChange: () => void): () => void
  /** Ends timers, flushes the log, closes the books. Idempotent. */
  close(): Promise<void>
}

/** Finds who calls. None ever believes what a client says of itself; byLaunch throws `denied` with what to do. */
export interface Identify {
  /** From the launch: `--actor NAME`, else the single actor without a token. Never an actor that has a token. */
  byLaunch(flag: string | undefined): Caller
  /** From a bearer token, compared in constant time. Undefined: nobody's. */
  byToken(token: string): Caller
  /** From a claim of a JWT whose signature, issuer and audience were verified. Undefined: no such actor. */
  byName(name: string): Caller
}
