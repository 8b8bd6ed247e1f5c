import type { ProbeError, ProbeFault } from '../../core/probe.ts'
import type { Judgement, Status } from '../health.ts'

interface Meaning {
  status: Status
  finding: string
  hint?: string
}

/** What each fault proves: the service's own failing is down; a failing of our way to it proves nothing. */
const MEANING: Readonly<Record<ProbeFault, Meaning>> = {
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

/** Who is asked about a service that is not asked itself. */
export interface Middleman {
  /** As people call it: dockerd, systemctl, pm2. */
  name: string
  /** The faults that are its word on the service, or prove the service gone with it; all others are its own. */
  tells: readonly ProbeFault[]
}

/** A middleman, and the name of the service that it was asked about. */
export interface Between {
  middleman: Middleman
  service: string
}

/** What a middleman did in place of an answer. */
const LAPSE: Readonly<Partial<Record<ProbeFault, string>>> = {
  refused: 'could not be reached',
  timeout: 'did not answer in time',
  protocol: 'gave no answer that can be used',
  not_ready: 'says itself that it cannot serve now',
  auth: 'refused to tell',
}

/**
 * A look that brought nothing, judged by its fault. `between`: who was asked in place of the service; what is wrong
 * with a middleman proves nothing about the service. `lapse` replaces the words for what the middleman did.
 */
export function judgeFault(error: ProbeError, between?: Between, lapse?: string): Judgement {
  const own = between === undefined || between.middleman.tells.includes(error.fault)
  const { status, finding, hint } = own ? MEANING[error.fault] : unasked(error.fault, between, lapse)
  const advice = error.hint ?? hint
  return {
    status,
    evidence: { asked: error.asked, answered: error.answered },
    findings: [finding],
    ...(advice !== undefined && { hint: advice }),
  }
}

function unasked(fault: ProbeFault, { middleman, service }: Between, lapse = LAPSE[fault]): Meaning {
  return {
    status: 'unknown',
    finding: `${middleman.name} ${lapse ?? 'cannot be asked from here'}; that says nothing about ${service}`,
    hint: `see what is wrong with ${middleman.name}, then look again`,
  }
}
