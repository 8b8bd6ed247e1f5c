/** A program in a container that runs. Its arguments and variables hold no secret: `docker inspect` shows them. */
export interface ContainerProgram {
  argv: readonly string[]
  env: Readonly<Record<string, string>>
  /** A line that reaches the program as a file of mode 0600, whose path is in this variable. */
  secret?: { variable: string; line: string }
  /** What it reads on stdin; nothing when absent. */
  input?: AsyncIterable<Buffer>
  /** Takes stdout as it comes; the program waits for it. */
  onOutput?(chunk: Buffer): Promise<void> | void
}

export interface ContainerEnded {
  /** 127: there is no such program. */
  exitCode: number
  /** The last of what it said. */
  stderr: string
}

/** A container that is only for one operation: no network, no port, no right beyond its own files. */
export interface ThrowAway {
  /** Its name, and the label by which it is found again. */
  name: string
  imageId: string
  argv: readonly string[]
  user: { uid: number; gid: number }
  /** Host path to place inside; those that end in `:ro` cannot be written. */
  binds: Readonly<Record<string, string>>
  /** Bytes. */
  memory: number
}

/** What PostgreSQL's programs need of Docker. Throws OperatorErrors. */
export interface Containers {
  find(name: string, signal: AbortSignal): Promise<{ id: string; imageId: string; state: string } | undefined>
  /**
   * Runs it to its end. An abort ends it inside as well, and so does the death of this process, since the program is
   * ended when nobody holds its stdin any more. Throws `unavailable` when its output was cut off before its end.
   */
  run(container: string, program: ContainerProgram, signal: AbortSignal): Promise<ContainerEnded>
  /** Makes and starts it. Answers its id. */
  start(spec: ThrowAway, signal: AbortSignal): Promise<string>
  /** Removes the throw-away container of that name, and the volumes that were made for it alone. Idempotent. */
  remove(name: string, signal: AbortSignal): Promise<void>
}
