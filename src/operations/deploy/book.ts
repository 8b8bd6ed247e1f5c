import type { Clock } from '../../core/clock.ts'
import { isoSeconds } from '../../core/clock.ts'
import type { Deployment, Deployments, Phase, Verdict } from '../../journal/deployments.ts'
import type { Look, Version } from './driver.ts'

/** One look that changed something or ended a phase, as the report quotes it. */
export interface HealthCheck {
  at: string
  phase: Phase
  state: Look['state']
  evidence: readonly string[]
}

/** What a report is made from, kept with the deployment while it runs. Redacted. */
export interface DeployNotes {
  phases: readonly { phase: Phase; at: string }[]
  health_checks: readonly HealthCheck[]
  notes: readonly string[]
  blockers: readonly string[]
}

export const NO_NOTES: DeployNotes = { phases: [], health_checks: [], notes: [], blockers: [] }

/** Looks of a long watch repeat themselves; the first and the newest tell the story. */
const MAX_CHECKS = 40

/** The deployment's page in the journal, as its procedure writes it. Each call is on the disk before it returns. */
export interface Book {
  enter(phase: Phase, known?: { from?: Version | undefined; to?: Version }): void
  check(look: Look): void
  note(line: string): void
  block(line: string): void
  end(verdict: Verdict): void
  page(): Deployment
}

interface BookParts {
  deployments: Deployments
  redact<T>(value: T): T
  clock: Clock
}

export function openBook(id: string, { deployments, redact, clock }: BookParts): Book {
  const page = () => found(deployments.get(id), id)
  const notes = () => (page().report as DeployNotes | undefined) ?? NO_NOTES
  const at = () => isoSeconds(clock.now())
  const add = (more: Partial<DeployNotes>) =>
    deployments.update(id, { report: redact({ ...notes(), ...more }) })
  const enter: Book['enter'] = (phase, { from, to } = {}) =>
    deployments.update(id, {
      phase,
      ...(from && { from }),
      ...(to && { to }),
      report: redact({ ...notes(), phases: [...notes().phases, { phase, at: at() }] }),
    })
  return {
    enter,
    check(look) {
      const { health_checks } = notes()
      const last = health_checks.at(-1)
      const { phase } = page()
      const one = { at: at(), phase, state: look.state, evidence: look.evidence }
      const repeats = last?.phase === phase && last.state === look.state
      const kept = repeats && health_checks.length > 1 ? health_checks.slice(0, -1) : health_checks
      add({ health_checks: [...kept, one].slice(-MAX_CHECKS) })
    },
    note: (line) => add({ notes: [...notes().notes, line] }),
    block: (line) => add({ blockers: [...notes().blockers, line] }),
    end(verdict) {
      deployments.update(id, {
        phase: 'ended',
        verdict,
        report: redact({ ...notes(), phases: [...notes().phases, { phase: 'ended', at: at() }] }),
      })
    },
    page,
  }
}

function found(page: Deployment | undefined, id: string): Deployment {
  if (page) return page
  throw new Error(`deployment ${id} is not in the journal`)
}
