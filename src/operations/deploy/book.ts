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

/** What a deploy has to say of the database that it migrates, or whose schema its version has to live with. */
export interface MigrationNotes extends Record<string, unknown> {
  database: string
  /** The migration's own word for where it is. */
  step: string
}

/** What a report is made from, kept with the deployment while it runs. Redacted. */
export interface DeployNotes {
  phases: readonly { phase: Phase; at: string }[]
  health_checks: readonly HealthCheck[]
  notes: readonly string[]
  blockers: readonly string[]
  migration?: MigrationNotes
  /** What a migration has looked at. */
  checks?: readonly { check: string; result: string; at: string }[]
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
  /** Adds to what the report says of the database. */
  migration(more: MigrationNotes): void
  /** A look of the migration's. */
  looked(check: string, result: string): void
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
    looked: (check, result) => add({ checks: [...(notes().checks ?? []), { check, result, at: at() }] }),
    migration: (more) => add({ migration: { ...notes().migration, ...more } }),
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
