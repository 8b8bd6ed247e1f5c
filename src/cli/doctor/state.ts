import { existsSync } from 'node:fs'
import { archivedBefore } from '../../journal/audit-archive.ts'
import type { Position } from '../../journal/audit-line.ts'
import { openJournal } from '../../journal/journal.ts'
import type { Operation } from '../../journal/operation.ts'
import { openStateDir } from '../../journal/state-dir.ts'
import { setDamagedJournalAside } from '../../journal/store.ts'
import { verifyWitnessed } from '../../journal/witness.ts'
import type { Patient } from './finding.ts'
import { type Check, type Finding, fail, ok, warn } from './finding.ts'
import { obstacle } from './writable.ts'

/** As far back as an interrupted operation is told. */
const RECENT = 200

/** The state folder is only looked at when it is there: the doctor makes nothing. */
export const state: Check = ({ loaded: { config } }) => {
  const path = config.state_dir
  if (!existsSync(path)) return [unmade(path)]
  const dir = openStateDir(path)
  const findings = dir
    .findings()
    .map((what) => warn(what, 'The state holds the audit trail and the journal.'))
  return findings.length > 0 ? findings : [ok(`The state folder ${path} is ours alone.`)]
}

function unmade(path: string): Finding {
  const { near, why } = obstacle(path)
  if (why === undefined) return ok(`The state folder ${path} will be made by the first call.`)
  return fail(`The state folder ${path} cannot be made: ${why}.`, `Mend ${near}, or set another state_dir.`)
}

export const audit: Check = ({ loaded: { config } }) => {
  if (!existsSync(config.state_dir)) return []
  const start = archivedBefore(config.state_dir)
  const verdict = verifyWitnessed(config.state_dir, start ? { start } : {})
  if (!verdict.ok)
    return [
      fail(
        `The audit trail is broken: ${verdict.why}`,
        'Keep a copy of the state folder, and find out who changed it.',
      ),
    ]
  const cut = verdict.cut.map(({ file, line }) =>
    warn(
      `The audit trail was cut off once: ${file} line ${line} says which lines are lost.`,
      'Find out who changed the state folder.',
    ),
  )
  const whole = ok(
    `The audit trail is whole${start ? ` from line ${start.seq + 1}` : ''}: ${verdict.lines} lines.`,
  )
  return [...cut, ...(start ? [archived(start)] : []), whole]
}

/** Whether they were put away or made away with cannot be seen from here. */
function archived({ seq, head }: Position): Finding {
  return warn(
    `Lines 1 to ${seq} of the audit trail are not here, and were not looked at.`,
    `Where you keep them, operator audit head DIR prints: ${seq} ${head}`,
  )
}

export const journal: Check = ({ loaded: { config } }) => {
  if (!existsSync(config.state_dir)) return []
  const dir = openStateDir(config.state_dir)
  if (!existsSync(dir.file('journal.db'))) return []
  const book = openJournal(dir)
  try {
    const cut = book.operations.recent(RECENT).filter(({ outcome }) => outcome?.status === 'interrupted')
    return [
      ...book.findings().map((what) => warn(what, 'See the audit trail for what was under way.')),
      ...[...book.operations.unfinished(), ...cut].map(interrupted),
    ]
  } finally {
    book.close()
  }
}

function interrupted({
  id,
  tool,
  target,
  actor,
  outcome,
}: Pick<Operation, 'id' | 'tool' | 'target' | 'actor' | 'outcome'>): Finding {
  if (outcome?.applied === 'no')
    return ok(`${tool} on ${target} by ${actor} (${id}) was cut off before it began.`)
  return warn(
    `${tool} on ${target} by ${actor} (${id}) was cut off: whether it was applied is unknown.`,
    `Look at ${target} itself, and write down what you found: operator call write_agent_log.`,
  )
}

/** A human's decision: what was under way is then only in the audit trail. */
export function setJournalAside({ loaded: { config } }: Pick<Patient, 'loaded'>, now: number): Finding {
  const moved = setDamagedJournalAside(openStateDir(config.state_dir), now)
  if (moved.length === 0) return ok('There is no journal to set aside.')
  return warn(
    `The journal was set aside as ${moved.join(', ')}.`,
    'See the audit trail for what was under way, then move it away.',
  )
}
