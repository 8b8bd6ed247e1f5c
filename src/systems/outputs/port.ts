/** A file that a job may have written. */
export interface OutputFile {
  /** Absolute, with no link in it below the folder that the pattern begins with. */
  path: string
  size: number
  /** Epoch milliseconds. */
  modifiedAt: number
}

export interface FilesFound {
  /** Newest first. */
  files: readonly OutputFile[]
  /** What was there and is not taken: a link that leads out of the folder, no regular file. A sentence each. */
  refused: readonly string[]
}

export interface FileContent extends OutputFile {
  /** At most what was asked for, from the beginning. */
  bytes: Uint8Array
  truncated: boolean
  /** It changed between two looks: whoever writes it has not finished. */
  growing: boolean
}

/** A process that has a file open for writing. */
export interface Writer {
  pid: number
  name: string
}

/** Files that jobs write, and nothing but looking at them. */
export interface OutputFiles {
  /**
   * Regular files at an absolute path that may hold `*` within its names. Folders that are not there hold nothing.
   * Throws `invalid_input` for a path with `..`, `unavailable` for a folder that cannot be read.
   */
  find(pattern: string, signal: AbortSignal): Promise<FilesFound>
  /**
   * The beginning of a file, in a look or two: one that was written within the last half minute is looked at again a
   * second later. Undefined: it is gone. Throws `unavailable` for one that may not be read.
   */
  read(file: OutputFile, limit: number, signal: AbortSignal): Promise<FileContent | undefined>
  /** Who is writing it, as far as this user may see. */
  writers(path: string): Promise<readonly Writer[]>
}
