/** An address that a template can expand to, for listings. */
export interface Listed {
  uri: string
  name: string
  title: string
}

/**
 * A resource is a plain object: where it is and how its text is made. `Sources` is what it reads from; only
 * the composition root supplies it. A template has one `{name}` variable, given to `read`.
 */
export interface Resource<Sources = unknown> {
  uri: string
  name: string
  title: string
  description: string
  mimeType: 'application/json' | 'text/markdown'
  /** True when a change is announced to subscribers. */
  subscribable?: boolean
  /** JSON resources answer data, Markdown ones text. Undefined: there is none under that name. */
  read(sources: Sources, name: string, signal: AbortSignal): Promise<unknown>
  /** Templates only: every name that exists, for listing and completion. */
  list?(sources: Sources): Promise<readonly Listed[]>
}
