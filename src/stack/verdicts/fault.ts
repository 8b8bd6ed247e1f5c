import type { ProbeError, ProbeFault } from '../../core/probe.ts'
import type { Judgement, Status } from '../health.ts'

/** What each fault proves: the service's own failing is down; a failing of our way to it proves nothing. */
const MEANING: Readonly<Record<ProbeFault, { status: Status; finding: string; hint?: string }>> = {
  refused: { status: 'down', finding: 'nobody answers there: the connection was refused or cut' },
  timeout: { status: 'down', finding: 'it did not answer in time' },
  protocol: {
    status: 'down',
    finding: 'something answers there, and it is not this kind of service',
    hint: 'check the address, and what else listens on that port',
  },
  missing: { status: 'down', finding: 'it does not exist', hint: 'check its name in the configuration' },
  not_ready: { status: 'down', finding: 'it says itself that it cannot serve now' },
  resolver: {
    status: 'unknown',
    finding: 'its name could not be resolved, which says nothing about the service',
    hint: 'check the name server, or configure an address in place of the name',
  },
  auth: {
    status: 'unknown',
    finding: 'it answered and refused the credentials: it lives, and its state cannot be judged',
    hint: 'correct the credentials in the configuration',
  },
  no_way: {
    status: 'unknown',
    finding: 'there is no way to ask it from here, which says nothing about the service',
  },
  forbidden: {
    status: 'unknown',
    finding: 'this address may not be asked',
    hint: 'configure the final address of the service itself',
  },
}

/** A look that brought nothing, judged by its fault. */
export function judgeFault(error: ProbeError): Judgement {
  const { status, finding, hint } = MEANING[error.fault]
  const advice = error.hint ?? hint
  return {
    status,
    evidence: { asked: error.asked, answered: error.answered },
    findings: [finding],
    ...(advice !== undefined && { hint: advice }),
  }
}
