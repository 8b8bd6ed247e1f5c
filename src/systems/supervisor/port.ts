/** How the process of a deployment is known to run. */
export interface Running {
  pid: number
  /** Tells one life of a pid from another; from the kernel. */
  startTime: string
  /** The release folder it really runs in, resolved through links; undefined when it cannot be told. */
  release?: string
  /** Restarts by the supervisor since it was last started on purpose. */
  restarts: number
}

/**
 * Starts and stops one process: pm2 and systemd through their commands, or our own supervisor for a process that
 * nothing else keeps. Throws OperatorError `unavailable` (no such command, the daemon does not answer), `not_found`.
 */
export interface Supervisor {
  /** In words: "pm2 process crm". */
  readonly name: string
  /** undefined: it does not run. */
  look(signal: AbortSignal): Promise<Running | undefined>
  /** Starts what `current` names now. Harmless when that very release runs. */
  start(signal: AbortSignal): Promise<void>
  /** SIGTERM, waits for the drain up to `graceMs`, then SIGKILL. Harmless when it does not run. */
  stop(graceMs: number, signal: AbortSignal): Promise<void>
}
