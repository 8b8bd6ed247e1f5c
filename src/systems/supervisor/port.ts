/** How the process of a deployment is known to run. */
export interface Running {
  pid: number
  /** Tells one life of a pid from another; from the kernel. */
  startTime: string
  /** The folder it really runs in, resolved through links; undefined when it cannot be told. */
  release?: string
  /** The command that it was started with, where that is told with each start; undefined where it is not known. */
  start?: readonly string[]
  /** Restarts by the supervisor since it was last started on purpose. */
  restarts: number
  /** It was told to stop: it may answer yet, and will not for long. */
  stopping: boolean
}

/**
 * Starts and stops one process: pm2 and systemd through their commands, or our own supervisor for a process that
 * nothing else keeps. Throws OperatorError `unavailable` (no such command, the daemon does not answer), `not_found`
 * (no such unit, no release to start, no such program).
 */
export interface Supervisor {
  /** In words: "pm2 process crm". */
  readonly name: string
  /** undefined: it does not run. */
  look(signal: AbortSignal): Promise<Running | undefined>
  /**
   * Starts what `current` names now: with `command` instead of the configured one, where the supervisor has no
   * definition of its own. Harmless when that very release runs; `busy` while another one does.
   */
  start(signal: AbortSignal, command?: readonly string[]): Promise<void>
  /**
   * SIGTERM (pm2: its own stop signal), waits for the drain up to `graceMs`, then SIGKILL, until nothing of it is
   * left. Harmless when it does not run.
   */
  stop(graceMs: number, signal: AbortSignal): Promise<void>
  /** The last that it wrote, foreign text, at most 4 KB; empty when nothing can be had. Never throws. */
  lastWords(signal: AbortSignal): Promise<string>
}

/** Who listens on one TCP port of this machine. */
export interface PortLook {
  /** The process that was asked for, or one that it started, or the pm2 that holds its sockets. */
  ours: boolean
  /** The others, in words: "pid 77 (nginx)". */
  strangers: readonly string[]
  /** Ours listens on some other port. */
  elsewhere: boolean
}

/** The listening sockets of this machine. */
export interface Listeners {
  /** `pid`: the process that is ours, when one runs. undefined where it cannot be told (no /proc). */
  look(port: number, pid: number | undefined, signal: AbortSignal): Promise<PortLook | undefined>
}
