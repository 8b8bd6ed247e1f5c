/**
 * Release folders of one deployment: `<dir>/releases/<version>/` and the link `<dir>/current` that names the one
 * in use. Throws OperatorError: `not_found`, `invalid_input` (a name with a separator, a link out of the folder),
 * `unavailable` (read-only or full disk).
 */
export interface Releases {
  /** Names, newest first by time of their folder. */
  list(): Promise<readonly string[]>
  /** The version that `current` names; undefined when there is no link. Throws `unavailable` when it is no link of ours. */
  current(): Promise<string | undefined>
  /** SHA-256 over names, modes and contents of everything in the folder: what exactly a version is. */
  digest(version: string): Promise<string>
  /** Unpacks or copies `from` (a .tar, .tar.gz or a folder) as a new release: written aside, synced, renamed. */
  add(version: string, from: string, signal: AbortSignal): Promise<void>
  /** Points `current` at a release in one rename, synced. */
  point(version: string): Promise<void>
  remove(version: string): Promise<void>
}
