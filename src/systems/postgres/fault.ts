import type { ProbeFault } from '../../core/probe.ts'

/** SQLSTATE classes and codes, from PostgreSQL's appendix "Error Codes". */
const FAULT_OF_SQLSTATE: Readonly<Record<string, ProbeFault>> = {
  '28000': 'auth',
  '28P01': 'auth',
  '42501': 'auth',
  '3D000': 'missing',
  '53300': 'not_ready',
  '57P01': 'not_ready',
  '57P02': 'not_ready',
  '57P03': 'not_ready',
}

/** What node-postgres says without a code, when the connection never became one. */
const FAULT_OF_MESSAGE: readonly (readonly [RegExp, ProbeFault])[] = [
  [/connection terminated|connection ended/i, 'refused'],
  [/password must be a string|SASL|no password/i, 'auth'],
  [/SSL connection|invalid response|unknown (message|authentication)|message (code|length)/i, 'protocol'],
]

/** The fault behind a server's SQLSTATE or the driver's message; undefined when neither is known. */
export function fault(code: string | undefined, message: string): ProbeFault | undefined {
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code)) return FAULT_OF_SQLSTATE[code] ?? 'protocol'
  return FAULT_OF_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]
}
