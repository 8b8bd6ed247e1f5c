import type { Look } from '../../core/look.ts'
import type { RecordCount } from '../../core/record-count.ts'
import type { Secret } from '../../core/secret.ts'

export interface ChromaTarget {
  url: Secret
  /** Also counts the collections of the default tenant and database. */
  deep?: boolean
}

/** A Chroma server that speaks our version of the API, or one that speaks only an older one. */
export type ChromaLook = ChromaV2 | ChromaWrongVersion

interface ChromaV2 extends Look {
  api: 'v2'
  version: string
  /** Present when the look was deep. */
  collections?: number
}

export interface ChromaWrongVersion extends Look {
  /** `other`: v2 is gone and v1 is too, so probably a newer one. */
  api: 'v1' | 'other'
  version: string
  /** What the v2 path answered. */
  v2Status: number
}

export interface ChromaProbe {
  /** Throws ProbeError: refused, timeout, resolver, auth, protocol (no Chroma answers there), forbidden. */
  look(target: ChromaTarget, signal: AbortSignal): Promise<ChromaLook>
}

export interface ChromaCollection {
  url: Secret
  collection: string
  /** The metadata field whose highest value is the newest record. */
  newest?: string
}

export interface ChromaRecords {
  /**
   * How many records a collection holds, and the newest of the last 20,000. Throws ProbeError as a look does;
   * `missing`: there is no such collection.
   */
  count(of: ChromaCollection, signal: AbortSignal): Promise<RecordCount>
}
