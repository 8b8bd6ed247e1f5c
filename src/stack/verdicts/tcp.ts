import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import { excerpt } from '../../core/look.ts'
import type { TcpLook } from '../../systems/tcp/port.ts'
import type { Judgement } from '../health.ts'

/** A connection alone is never healthy: the kernel accepts it for a process that is frozen. */
export function judgeTcp({ expect }: ServiceOf<'tcp'>, { asked, answer, latencyMs }: TcpLook): Judgement {
  const ms = formatDuration(latencyMs)
  if (expect === undefined || answer === null) {
    return {
      status: 'unknown',
      evidence: { asked, answered: `connected in ${ms}` },
      findings: ['it accepts connections, which a frozen process does too'],
      hint: 'say what it answers: expect (and send, when it does not speak first)',
    }
  }
  const said = answer === '' ? 'nothing' : `"${excerpt(answer)}"`
  const evidence = { asked, answered: `${said} in ${ms}` }
  if (answer.includes(expect)) return { status: 'healthy', evidence, findings: [] }
  return {
    status: 'down',
    evidence,
    findings: [`it said ${said}, without the expected "${excerpt(expect)}"`],
  }
}
