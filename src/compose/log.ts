import { createRequire } from 'node:module'
import type { Logger, pino as Pino } from 'pino'

/**
 * pino on stderr, synchronous so that nothing is lost when the process ends, and every line redacted as a
 * whole. A line that cannot be judged is withheld, and that is said.
 */
export function openLog(redactor: { text(text: string): string }): Logger {
  const { pino } = createRequire(import.meta.url)('pino') as { pino: typeof Pino }
  const screened = {
    write(line: string) {
      process.stderr.write(screen(redactor, line))
    },
  }
  const level = process.env['OPERATOR_LOG_LEVEL'] ?? 'info'
  return pino(
    {
      level: LEVELS.includes(level) ? level : 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: pino.stdSerializers.errWithCause },
    },
    screened,
  )
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

function screen(redactor: { text(text: string): string }, line: string): string {
  try {
    return redactor.text(line)
  } catch {
    return '{"level":50,"msg":"a log line could not be checked for secrets and is withheld"}\n'
  }
}
