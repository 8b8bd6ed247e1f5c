import type { ComposeModel } from '../../../systems/compose/port.ts'
import type { Json } from '../../../systems/docker/engine-port.ts'
import type { Change } from '../driver.ts'

/** One container of the project as it was: enough to make it again, exactly. */
export interface SavedContainer {
  service: string
  /** Compose's number among the containers of one service, from "1". */
  number: string
  name: string
  /** Of the container that was found: while it is there nothing needs to be made. */
  id: string
  imageId: string
  /** The image as people name it, used again while it still means the same image. */
  image: string
  /** The name that keeps the image from prune and from being overwritten. */
  tag: string
  /** Docker's create body, without the image. */
  spec: Json
  /** Endpoint settings of the networks that are joined after the creation. */
  networks: Readonly<Record<string, Json>>
  /** Digest of all that makes it what it is, but for ids, times and labels of deploys. */
  shape: string
  running: boolean
  healthy: boolean
  restarts: number
  stopSeconds: number
}

/** A container that the new version consists of, and how it is recognised. */
export interface Expected {
  service: string
  number: string
  imageId: string
  /** Exactly one of the two: the label that a pinned model gives, or the shape of a saved container. */
  spec?: string
  shape?: string
  /** It runs to its end, since another service waits for exactly that. */
  ends: boolean
  /** Docker restarts it had before this deploy: those are not held against the new version. */
  restarts: number
}

export type Next =
  | { by: 'model'; model: ComposeModel; directory: string; expected: readonly Expected[] }
  | { by: 'kept'; containers: readonly SavedContainer[]; expected: readonly Expected[] }

/** `Change.saved` of a Compose deploy. Holds environments: it stays in the Change's private file. */
export interface Saved {
  project: string
  /** What ran, in the order in which it was started. */
  containers: readonly SavedContainer[]
  /** Services that something waits for: a restore goes on only when they are healthy again. */
  awaited: readonly string[]
  next: Next
}

/** What this driver has put into a Change, read back from disk. */
export function savedOf({ saved }: Pick<Change, 'saved'>): Saved {
  return saved as Saved
}
