/** A release before it is added. */
export interface Source {
  name: string
  /** SHA-256 over all of it (`sha256:…`). */
  digest: string
}

/**
 * Release folders of one deployment: `<dir>/releases/<version>/` and the link `<dir>/current` that names the one
 * in use. Throws OperatorError: `not_found`, `invalid_input` (a name with a separator, a link out of the folder),
 * `busy` (a release of that name is there with other content), `unavailable` (read-only or full disk).
 */
export interface Releases {
  /** Names, newest first by time of their folder. */
  list(): Promise<readonly string[]>
  /** The version that `current` names; undefined when there is no link. Throws `unavailable` when it is no link of ours. */
  current(): Promise<string | undefined>
  /** The version in whose folder a path lies, through links; undefined when it lies in none. */
  versionAt(path: string): Promise<string | undefined>
  /**
   * What an archive or a folder is: the digest of its content, and the name that `add` should give it, which has only
   * the beginning of that. Reads all of it, until `signal`. Throws `invalid_input` for a path that is not absolute.
   */
  identify(from: string, signal: AbortSignal): Promise<Source>
  /**
   * SHA-256 over names, modes and contents of a release. Of one that is pinned only what was there when it was
   * pinned counts: what a running release writes beside that (caches, logs) makes no other version of it.
   */
  digest(version: string): Promise<string>
  /** Writes down what the release consists of. Harmless when it is pinned. */
  pin(version: string): Promise<void>
  /**
   * Unpacks or copies `from` (a .tar, .tar.gz or a folder) as a new, pinned release: written aside, synced,
   * renamed. Sweeps what dead processes left half-made. Throws `busy` when the name is taken.
   */
  add(version: string, from: string, signal: AbortSignal): Promise<void>
  /** Points `current` at a release in one rename, synced. */
  point(version: string): Promise<void>
  /** Takes the link away. Harmless when there is none. */
  unpoint(): Promise<void>
  /** Removes a release for good. Refuses the one that `current` names (`busy`). Harmless when it is gone. */
  remove(version: string): Promise<void>
  /**
   * Notes in the folder that this process carries out the deploy `change`. Throws `busy` while another living
   * process has noted another one, and `unavailable` where nothing can be written.
   */
  claim(change: string): Promise<void>
  /** The deploy that another living process carries out here. */
  claimed(): Promise<{ change: string; pid: number } | undefined>
  /** Takes the note of that deploy away, whoever wrote it. Harmless when there is none. */
  unclaim(change: string): Promise<void>
  /** Notes that a release served well until the deploy `change` replaced it. */
  retire(version: string, change: string): Promise<void>
  /** Releases that served well before, each with the deploy that replaced it, the latest deploy's first. */
  retired(): Promise<readonly { version: string; change: string }[]>
}
