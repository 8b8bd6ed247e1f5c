/**
 * What a deploy may ask of the Compose command line: only what the plugin `docker compose` and the standalone
 * `docker-compose` both have. It never gets to remove what could be come back to: images are retagged and the
 * model is saved before. A model holds secrets (environments) and is never shown or logged.
 *
 * Throws OperatorError: `unavailable` with details.reason `compose_missing` (neither is installed; the hint has
 * the line that installs it), `invalid_input` (the file: a cycle, a missing variable, an unsupported key, with
 * Compose's own reason), `timeout`.
 */
export interface ComposeCli {
  /** Which one is used: "docker compose 2.29.1", "docker-compose 1.29.2". */
  name(signal: AbortSignal): Promise<string>
  /** The file with everything resolved, as an object. */
  config(file: string, project: string, signal: AbortSignal): Promise<ComposeModel>
  /** Starts what the given, fully resolved model says, and nothing else. Its output ends in the report, shortened. */
  up(
    model: { path: string; project: string; directory: string },
    signal: AbortSignal,
  ): Promise<{ output: string }>
}

export interface ComposeModel {
  services: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  [section: string]: unknown
}
