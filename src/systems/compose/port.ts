/**
 * What a deploy may ask of the Compose command line: only what the plugin `docker compose` and the standalone
 * `docker-compose` both have. It never gets to remove what could be come back to: images are retagged and what
 * runs is saved before. A model holds secrets (environments) and is never shown or logged.
 *
 * Throws OperatorError: `unavailable` with details.reason `compose_missing` (neither is installed; the hint has
 * the line that installs it), `not_found` (no such file), `invalid_input` (the file: details.reason is one of
 * ComposeComplaint; the message has the place and never a value), `timeout`.
 */
export interface ComposeCli {
  /** Which one is used: "docker compose 2.29.1", "docker-compose 1.29.2". */
  name(signal: AbortSignal): Promise<string>
  /** The file with everything resolved, as an object; `$` is doubled, as Compose wants to read it again. */
  config(file: string, project: string, signal: AbortSignal): Promise<ComposeModel>
  /** The file as it was written, and those it extends or includes: variables are still variables there. */
  sources(file: string, signal: AbortSignal): Promise<readonly ComposeSource[]>
  /**
   * Starts what the given, fully resolved model says, and nothing else: it pulls, builds and removes no orphans.
   * `ok` is false when Compose ended with an error; the end of its output says why, in foreign text. An abort
   * kills Compose and everything it started: a recreate may then be half done.
   */
  up(model: ComposeUp, signal: AbortSignal): Promise<{ ok: boolean; output: string }>
  /**
   * Ends an `up` of this model that outlived the process which started it, and waits until it is gone. False
   * when there was none. Knows it by the model's path among a process's arguments.
   */
  abandon(path: string, signal: AbortSignal): Promise<boolean>
}

export interface ComposeUp {
  path: string
  project: string
  /** What relative paths are relative to: the folder of the file the model came from. */
  directory: string
}

export interface ComposeModel {
  services: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  [section: string]: unknown
}

export interface ComposeSource {
  file: string
  document: unknown
}

/** Why Compose refuses a file. */
export type ComposeComplaint =
  | 'missing_variable'
  | 'cycle'
  | 'unsupported_key'
  | 'wrong_type'
  | 'undefined_reference'
  | 'missing_file'
  | 'not_yaml'
  | 'refused'

/** Where the model of a deploy lies while Compose works with it: a private file (0600) in a private folder (0700). */
export interface ComposeModels {
  /** The absolute path for the model of that name, whether it is there or not. */
  path(name: string): string
  /** Written whole or not at all, and on the disk when it resolves. */
  write(name: string, model: ComposeModel): Promise<void>
  /** Harmless when it is gone. */
  drop(name: string): Promise<void>
}
