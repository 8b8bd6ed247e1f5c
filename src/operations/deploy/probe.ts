/**
 * One question to the new version over HTTP. A refused connection and any answer but 2xx are `ok: false`; what is
 * our own inability (a resolver, no file descriptors) is inconclusive and says nothing about the version.
 */
export type Probe = (
  signal: AbortSignal,
) => Promise<{ ok: boolean; evidence: string } | { inconclusive: string }>
