import type { Applied } from './errors.ts'

/** Where the audit trail stands after a record: its number and the SHA-256 of its line. */
export interface AuditHead {
  seq: number
  head: string
}

/** One line of the audit trail before it is chained. Everything in it is redacted already. */
export type AuditRecord = Readonly<Record<string, unknown>> & { event: string }

export interface Lease {
  /** Throws when another holder took over: whoever was fenced off must not act any more. */
  check(): void
  /** Throws when it cannot be written down now; whoever keeps the books then goes on trying. */
  release(): void
}

/** What is known when an operation begins. */
export interface BeginOperation {
  /** Unguessable, and in the order of time. */
  id: string
  tool: string
  /** The action's kind, in the policy's words. */
  kind: string
  target: string
  actor: string
  /** Keyed digest of the true input, made by the caller; the input itself is kept redacted. */
  inputDigest: string
  redactedInput: object
  /** The caller's own name for the task, when it gave one. */
  taskId?: string
}

/**
 * The books the door keeps. Implemented by the journal; opened on first use, so that a server that is only
 * asked for its tools writes nothing.
 */
export interface Books {
  /** Appends and returns the new head. `durable` waits for the disk. Throws `audit_unavailable`. */
  audit(record: AuditRecord, options: { durable: boolean }): AuditHead
  /** A keyed digest of the true arguments: proves equality later, and cannot be reversed by guessing. */
  digest(text: string): string
  begin(operation: BeginOperation): void
  finish(id: string, outcome: { status: 'completed' | 'failed'; applied: Applied; summary: string }): void
  /**
   * The operation of the same call that came before, when it still runs, or ended within two minutes with an
   * effect that nothing has changed since (where `ended` counts): a client that timed out repeats its call and must not act twice.
   */
  findSame(
    call: { tool: string; target: string; inputDigest: string },
    options: { ended: boolean },
  ): string | undefined
  /**
   * Gives the operation and its lease to the process `pid`, which does it from now on: this one neither finishes
   * nor releases it. Throws `unavailable` when that process is gone.
   */
  handOver(id: string, pid: number): void
  /** The operation that holds the target now. */
  holder(target: string): string | undefined
  /** One writer per target, across processes. Throws `busy`, naming the holder. */
  lease(target: string, holder: { operation: string; actor: string }): Lease
}
