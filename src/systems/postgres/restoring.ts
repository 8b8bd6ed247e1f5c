import { OperatorError } from '../../core/errors.ts'
import { complaints } from './failure.ts'
import type { Place, Task } from './place.ts'
import type { Ended } from './run.ts'

/** Answers what pg_restore complained of; throws `unavailable` for what says nothing of the dump. Anything but exit code 0 without a word is a complaint. */
export async function restoring(
  place: Place,
  task: Omit<Task, 'program'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  return restoringIn(await place.run({ ...task, program: 'pg_restore' }, signal))
}

/** What a pg_restore that has ended says of the dump. */
export function restoringIn({ exitCode, stderr, notStarted }: Ended): readonly string[] {
  const said = complaints(stderr).slice(0, MOST)
  if (said.some((line) => LACKING.test(line))) throw lacking(said)
  if (exitCode === 0 && said.length === 0) return []
  if (said.length > 0) return said
  return [
    notStarted ??
      (exitCode === undefined ? 'pg_restore was killed' : `pg_restore ended with exit code ${exitCode}`),
  ]
}

const MOST = 10

/** What this server does not have, or this user may not do: it says nothing of the dump. */
const LACKING =
  /permission denied|must be (superuser|owner)|extension .* is not available|extension control file|could not (access file|load library)|shared_preload_libraries|No space left/i

const FULL = /No space left/i

function lacking(said: readonly string[]): OperatorError {
  const full = said.some((line) => FULL.test(line))
  return new OperatorError(
    'unavailable',
    `The server that it is restored into lacks ${full ? 'room' : 'something'}: ${said.join('; ')}.`,
    {
      hint: full
        ? 'Free space on the disk of that server, then repeat the call.'
        : 'Install the extensions that the database has, or prove the backup on its own server (`trial: database`).',
      applied: 'no',
    },
  )
}
