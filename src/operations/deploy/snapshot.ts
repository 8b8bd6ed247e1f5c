import type { State } from '../migrate/outcome.ts'

/** The database beside the way back: which schema the old version ran with, and what leads back to it. */
export interface Snapshot {
  database: string
  before: State
  backup?: string
}
