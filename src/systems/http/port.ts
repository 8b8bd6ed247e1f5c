import type { Look } from '../../core/look.ts'
import type { Secret } from '../../core/secret.ts'

export interface HttpTarget {
  url: Secret
  headers?: Readonly<Record<string, Secret>> | undefined
  /** Only whether it is set matters here: without an expectation the body is not read for its text. */
  body?: unknown
}

export interface HttpLook extends Look {
  status: number
  /** Where a redirect points, without its query. It is never followed. */
  location?: string
  contentType: string
  /** Present when the target expects something of the body: at most 1 MB of it. */
  body?: { text: string; truncated: boolean }
}

export interface HttpProbe {
  /** One fresh connection, one GET. Throws ProbeError: refused, timeout, resolver, protocol, forbidden, no_way. */
  look(target: HttpTarget, signal: AbortSignal): Promise<HttpLook>
}
