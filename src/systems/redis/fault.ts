import { asProbeError } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError, type ProbeFault } from '../../core/probe.ts'

/** First words of Redis's error replies (server.c, "shared" error objects) and of the client's own errors. */
const FAULTS: readonly (readonly [RegExp, ProbeFault])[] = [
  [/^(NOAUTH|WRONGPASS|NOPERM|DENIED|-DENIED)\b|invalid (username|password)/i, 'auth'],
  [/^(LOADING|BUSY|CLUSTERDOWN)\b|max number of clients/i, 'not_ready'],
  [/connection is closed|aborted due to connection close/i, 'refused'],
  [/RESP|protocol|parse/i, 'protocol'],
  [/^ERR\b/, 'protocol'],
]

/** Refusals of work by a server that is otherwise well enough to say so. */
const REFUSAL = /^(MISCONF|MASTERDOWN|NOREPLICAS|READONLY)\b/

/** The server's refusal of work as one line; undefined when the error is something else. */
export function refusalIn(error: unknown): string | undefined {
  return error instanceof Error && REFUSAL.test(error.message) ? excerpt(error.message) : undefined
}

/** A client error as ProbeError, without the original: the client hangs the command and its password on it. */
export function explained(asked: string, error: unknown): unknown {
  const network = asProbeError(asked, error)
  if (network instanceof ProbeError || !(error instanceof Error)) return network
  const [, fault] = FAULTS.find(([pattern]) => pattern.test(error.message)) ?? []
  if (!fault) return error
  const hint = /^NOPERM/.test(error.message)
    ? { hint: 'Allow this user PING and INFO: ACL SETUSER … +ping +info' }
    : {}
  return new ProbeError(fault, asked, excerpt(error.message), hint)
}
