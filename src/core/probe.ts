/**
 * Why a look at a service brought nothing. The fault decides the verdict: what is wrong with the service is
 * `down`; what is wrong with our way to it is `unknown`, because it proves nothing about the service.
 */
export type ProbeFault =
  /** Nobody listens, or the connection was cut. */
  | 'refused'
  /** No answer within the deadline. */
  | 'timeout'
  /** Something answered, and not what this kind of service says. */
  | 'protocol'
  /** The named thing does not exist: no such container, process or unit. */
  | 'missing'
  /** The server says it is not ready: starting up, shutting down, loading, no connection slots left. */
  | 'not_ready'
  /** The name could not be resolved: proves nothing about the server. */
  | 'resolver'
  /** It answered and refused our credentials: alive, and we cannot judge it. */
  | 'auth'
  /** The way to ask is missing here: no CLI, no socket, no permission. */
  | 'no_way'
  /** The address may not be asked: a metadata address, a redirect. */
  | 'forbidden'

/** Thrown by a client's look. `asked` and `answered` are the evidence; both may quote the service. */
export class ProbeError extends Error {
  override readonly name = 'ProbeError'
  readonly fault: ProbeFault
  readonly asked: string
  readonly answered: string
  readonly hint: string | undefined

  constructor(
    fault: ProbeFault,
    asked: string,
    answered: string,
    options: { hint?: string; cause?: unknown } = {},
  ) {
    super(`${asked}: ${answered}`, { cause: options.cause })
    this.fault = fault
    this.asked = asked
    this.answered = answered
    this.hint = options.hint
  }
}
