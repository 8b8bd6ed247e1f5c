import { excerpt } from './look.ts'
import { ProbeError, type ProbeFault } from './probe.ts'

/** Node's and the system's error codes as faults: errno(3), getaddrinfo(3), Node's http parser. */
const FAULT_OF_CODE: Readonly<Record<string, ProbeFault>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  ECONNABORTED: 'refused',
  EPIPE: 'refused',
  EHOSTUNREACH: 'refused',
  EHOSTDOWN: 'refused',
  ETIMEDOUT: 'timeout',
  ENOTFOUND: 'resolver',
  EAI_AGAIN: 'resolver',
  EAI_FAIL: 'resolver',
  EAI_NODATA: 'resolver',
  EAI_NONAME: 'resolver',
  EAI_MEMORY: 'resolver',
  ENETUNREACH: 'no_way',
  ENETDOWN: 'no_way',
  EADDRNOTAVAIL: 'no_way',
  EMFILE: 'no_way',
  ENFILE: 'no_way',
  ENOBUFS: 'no_way',
  EACCES: 'no_way',
  EPERM: 'no_way',
  ENOENT: 'no_way',
  EPROTO: 'protocol',
}

/** Codes of a parser or of a TLS handshake that met something it cannot accept. */
const PROTOCOL_CODE = /^(HPE_|ERR_SSL_|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_HTTP_)/

const WORDS: Readonly<Partial<Record<string, string>>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'this machine has no route there',
  ENOTFOUND: 'the name does not resolve',
  EAI_AGAIN: 'the name server does not answer',
}

/** The code of a system or parser error; undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** The fault behind a network error; undefined when the error is none, and so perhaps a defect of our own. */
export function faultOf(error: unknown): ProbeFault | undefined {
  const code = codeOf(error)
  if (code === undefined) return undefined
  return FAULT_OF_CODE[code] ?? (PROTOCOL_CODE.test(code) ? 'protocol' : undefined)
}

/**
 * A network error as a ProbeError. What is no network error comes back as it was: to call a defect of ours a
 * fault of the service would be a lie. The original is not kept as cause, since clients hang the command, with
 * its password, on their errors.
 */
export function asProbeError(asked: string, error: unknown): unknown {
  const fault = error instanceof ProbeError ? undefined : faultOf(error)
  if (!fault) return error
  const code = codeOf(error) ?? ''
  const words = WORDS[code] ?? excerpt((error as Error).message)
  return new ProbeError(fault, asked, words.includes(code) ? words : `${words} (${code})`)
}

/** What a look rejects with when its signal aborts: a timeout as ProbeError, any other reason as it stands. */
export function abandoned(signal: AbortSignal, asked: string, soFar = 'no answer'): unknown {
  const reason: unknown = signal.reason
  const timedOut = reason instanceof Error && reason.name === 'TimeoutError'
  return timedOut ? new ProbeError('timeout', asked, soFar) : reason
}

/**
 * Runs one look so that an abort always ends it at once: `close` destroys whatever the look holds, exactly once,
 * after success, failure and abort alike.
 */
export async function untilAborted<T>(
  signal: AbortSignal,
  asked: string,
  work: Promise<T>,
  close: () => void,
): Promise<T> {
  let abort = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(abandoned(signal, asked))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
  try {
    return await Promise.race([aborted, work])
  } finally {
    signal.removeEventListener('abort', abort)
    close()
  }
}
