/**
 * How long the load client tries to connect to one of a name's addresses before it tries the next, in milliseconds:
 * Node's own default, said aloud because on a crowded machine it is the client that gives up and not the server.
 */
export const ATTEMPT_MS = 250

interface Failed {
  code?: string | undefined
  message: string
  /** One for each address that was tried. */
  errors?: readonly Failed[]
}

/** Why a request was lost, and whose doing it was. `phase`: what the request last went through. */
export function reasonOf(error: Failed, phase: string): string {
  const codes = [...new Set((error.errors ?? [error]).map(({ code, message }) => code ?? message))]
  const said = codes.map((code) => (code === 'ETIMEDOUT' ? OWN : code)).sort()
  return `${said.join(' and ')} when it was ${phase}`
}

/** The kernel gives up only after two minutes, and the client before that. */
const OWN = `the client's own ${ATTEMPT_MS} ms`
