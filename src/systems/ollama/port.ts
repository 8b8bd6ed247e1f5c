import type { Look } from '../../core/look.ts'
import type { Secret } from '../../core/secret.ts'

export interface OllamaTarget {
  url: Secret
  /** Also generates one token, on a model that is already loaded and never on another. */
  deep?: boolean
  /** The look's deadline in milliseconds, 10,000 when absent: a token that takes longer is not waited for. */
  timeout?: number | undefined
}

export interface OllamaLook extends Look {
  /** Names with their tags, as the server lists them. */
  models: readonly string[]
  /** Models in memory now; sizes in bytes. */
  loaded: readonly { name: string; bytes: number; vramBytes: number }[]
  /** Present when the look was deep. */
  generated?: OllamaGeneration
}

export type OllamaGeneration =
  | { outcome: 'answered'; model: string; ms: number }
  /** The server queues or refuses because it is at work: alive. */
  | { outcome: 'busy'; model: string; answered: string }
  | { outcome: 'failed'; model: string; answered: string }
  | { outcome: 'nothing_loaded' }

export interface OllamaProbe {
  /** Throws ProbeError: refused, timeout, resolver, auth, protocol, forbidden. */
  look(target: OllamaTarget, signal: AbortSignal): Promise<OllamaLook>
}
