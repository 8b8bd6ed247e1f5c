import type { Look } from '../../core/look.ts'
import type { Secret } from '../../core/secret.ts'

export interface TelegramTarget {
  token: Secret
  /** The Bot API's base; https://api.telegram.org when absent. */
  api?: Secret | undefined
}

/** What `getMe` says of the token. */
export type TelegramLook = Look & ({ alive: true; username: string } | { alive: false; answered: string })

export interface TelegramProbe {
  /** Throws ProbeError: refused, timeout, resolver, not_ready (rate limit, server error), protocol, forbidden. */
  look(target: TelegramTarget, signal: AbortSignal): Promise<TelegramLook>
}
