/** A command that migrates, or asks a migration tool: never a shell line. */
export interface MigrationCommand {
  argv: readonly string[]
  cwd: string
  /** All the variables it gets beside PATH, HOME and the like. They may hold secrets. */
  env: Readonly<Record<string, string>>
}

/** How it ended; undefined: nobody saw it, because the process that had started it was dead. */
export type Exit = { code: number } | { signal: string } | undefined

/** The one migration of a log file: its process outlives us, and is found again by the file it writes to. */
export interface MigrationRunner {
  /**
   * Runs a command that only looks, and answers its stdout. Throws `not_configured` when it cannot be run,
   * `unavailable` when it fails (the end of its stderr in `details.said`) or takes longer than a minute.
   */
  ask(command: MigrationCommand, signal: AbortSignal): Promise<string>
  /**
   * Starts the command in a session of its own, with its output appended to the file `log` (mode 0600), and waits for
   * its end. After `limitMs` it is ended. Throws `not_configured` when it cannot be run.
   */
  run(command: MigrationCommand, log: string, limitMs: number): Promise<Exit>
  /** Waits for the end of what a dead process has started with this log; at once when it runs no more. */
  untilOver(log: string, limitMs: number): Promise<void>
  /** The text of a script; undefined where it cannot be read from here, or is larger than a script is. */
  script(path: string): Promise<string | undefined>
  /**
   * The end of its output, from the beginning of a line; '' when there was none. As long as a text that is redacted
   * has to be: whoever shows less of it cuts afterwards, since nobody recognises a secret that has lost its head.
   */
  tail(log: string): Promise<string>
}
