import { type ErrorCode, OperatorError } from '../../core/errors.ts'
import { codeOf, faultOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import type { ProbeFault } from '../../core/probe.ts'
import { fault } from './fault.ts'

const HINTS: Readonly<Partial<Record<ProbeFault, string>>> = {
  auth: 'Check the user and the password in the URL of this database.',
  missing: 'Check the name of the database in the URL.',
  refused: 'See that the server runs and can be reached: health_check.',
  timeout: 'See that the server runs and can be reached: health_check.',
  resolver: 'Check the host name in the URL.',
  not_ready: 'Repeat the call when the server is ready.',
}

/** SQLSTATEs of a lock that was not had in time, and of a right that is missing. */
const LOCK_NOT_AVAILABLE = '55P03'
const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * What a server or the way to it answered, as an OperatorError: PostgreSQL's own words, which hold names and no
 * values. What is neither is given back as it is: a defect of ours.
 */
export function asFailure(doing: string, source: string, error: unknown): unknown {
  if (error instanceof OperatorError || !(error instanceof Error)) return error
  if (error.name === 'AbortError') return error
  const code = codeOf(error)
  const words = excerpt(error.message)
  if (code === LOCK_NOT_AVAILABLE)
    return failure('busy', `${doing} waited too long for a lock`, source, words, LOCKED)
  if (code === INSUFFICIENT_PRIVILEGE)
    return failure('unavailable', `${doing} is not permitted`, source, words, RIGHTS)
  const cut = /timeout|terminat|closed|ended|queryable/i.test(error.message) ? 'refused' : undefined
  const known = fault(code, error.message) ?? faultOf(error) ?? cut
  if (known === undefined) return error
  return failure(
    known === 'missing' ? 'not_found' : 'unavailable',
    `${doing} failed`,
    source,
    words,
    HINTS[known] ?? SEE_LOG,
  )
}

const RIGHTS = 'A backup needs a user that may read every table and large object: grant it pg_read_all_data.'
const LOCKED = 'Something holds a lock on a table: see pg_locks, and repeat the call when it is gone.'
const SEE_LOG = "The server's own log says more."

function failure(code: ErrorCode, what: string, source: string, words: string, hint: string): OperatorError {
  return new OperatorError(code, `${what} at ${source}: ${words.replace(/\.$/, '')}.`, { hint })
}

/** A program's last words as an OperatorError. They are the server's and the program's own and hold names, no values. */
export function programFailure(program: string, source: string, stderr: string, how: string): OperatorError {
  const words = excerpt(complaints(stderr).join('; ')) || how
  const locked = /lock timeout|could not obtain lock|lock-wait/i.test(words)
  const known = (Object.keys(SAID) as (keyof typeof SAID)[]).find((one) => SAID[one].test(words))
  return new OperatorError(locked ? 'busy' : 'unavailable', `${program} failed at ${source}: ${words}`, {
    hint: locked
      ? LOCKED
      : known === 'rights'
        ? RIGHTS
        : known === undefined
          ? SEE_LOG
          : (HINTS[known] ?? SEE_LOG),
  })
}

/** What a disk may refuse of a program's own output; a server that has no room says it in other words. */
const REFUSED =
  /could not (?:write to|close|write) output file: (No space left on device|Disk quota exceeded|Input\/output error)/
const CODE: Readonly<Record<string, string>> = {
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'Input/output error': 'EIO',
}

/** As the system's own error, for `diskFault`; undefined where the program failed of something else. */
export function outputRefused(stderr: string): NodeJS.ErrnoException | undefined {
  const [words, why = ''] = REFUSED.exec(stderr) ?? []
  const code = CODE[why]
  return code === undefined ? undefined : Object.assign(new Error(words), { code })
}

const SAID = {
  auth: /password authentication failed|no password supplied|pg_hba\.conf|role ".*" does not exist/,
  missing: /database ".*" does not exist/,
  rights: /permission denied/,
} as const

/** Each message of a program begins with its name; what has none before the first is a wrapper's. */
const MESSAGE = /^(?=pg_(?:dump|dumpall|restore): )/m
/** From here on a server quotes: the values of a row, a line of a table, a statement. */
const QUOTES = /^(?:DETAIL|CONTEXT|STATEMENT|QUERY|HINT|LINE \d+|Command was):/m

/** The lines in which a program complains, without what the server quotes in them: rows are nobody's to read here. */
export function complaints(stderr: string): string[] {
  return stderr
    .split(MESSAGE)
    .flatMap((message) => headOf(message).split('\n'))
    .filter((line) => /error|fatal|panic|could not|detail:|warning/i.test(line))
    .map((line) => withoutValues(line.replace(/^pg_(dump|dumpall|restore): /, '').trim()))
}

/** A function of the database may say anything, a row of it included: then its name is said instead. */
const RAISED = /^CONTEXT: +(?:.*\n)*?.*?(PL\/\w+ function [^(\n]+\([^)\n]*\))/m

function headOf(message: string): string {
  const [head = ''] = message.split(QUOTES)
  const [, raised] = RAISED.exec(message) ?? []
  return raised === undefined ? head : head.replace(/ERROR: .*/s, `ERROR:  refused by ${raised}`)
}

/** Some messages name the value itself that a type did not take. */
function withoutValues(line: string): string {
  return line
    .replace(/(invalid input (?:syntax|value) for [^:]*): ".*/i, '$1')
    .replace(/(value|field value) .*( out of range)/i, '$1$2')
    .replace(/(value|field value)( out of range)[^:]*: ".*/i, '$1$2')
}
