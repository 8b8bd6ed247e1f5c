import type { Look } from '../../core/look.ts'

export interface TcpTarget {
  host: string
  port: number
  /** Sent after connecting, as it stands. */
  send?: string | undefined
  /** A text the banner or answer must contain. */
  expect?: string | undefined
}

export interface TcpLook extends Look {
  /** What the server said, at most 64 KB; null when nothing was expected of it, so nothing was read. */
  answer: string | null
}

export interface TcpProbe {
  /** Throws ProbeError: refused, timeout, resolver, forbidden, no_way. */
  look(target: TcpTarget, signal: AbortSignal): Promise<TcpLook>
}
