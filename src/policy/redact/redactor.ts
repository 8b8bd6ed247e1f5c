import { OperatorError } from '../../core/errors.ts'
import { type Known, KnownValues, type Refusal } from './known.ts'
import { replace } from './ranges.ts'
import { secretsIn } from './secrets.ts'
import { createStream, type RedactingStream } from './stream.ts'
import { createWalk } from './value.ts'

/** The one redactor: everything that leaves the process goes through it, as a whole. Its methods need no `this`. */
export interface Redactor {
  /**
   * The text with every secret replaced by `[redacted:<kind>]`; without one, the very same text. Redacting
   * twice changes nothing. Throws `redaction_failed` rather than let a text pass unjudged.
   */
  text(input: string): string
  /**
   * A redacted copy: values and keys at any depth, scalars under secret names, errors with their causes.
   * Never changes its input. Throws `redaction_failed` when it is too large to be judged.
   */
  value<T>(input: T): T
  /**
   * Further values that must never leave, from configuration, env files and the like, never from logs.
   * Returns what cannot be masked and why, by source.
   */
  learn(values: Iterable<Known>): readonly Refusal[]
  /** For output that is followed: what may still be part of a secret is held back until it is known. */
  stream(): RedactingStream
}

export interface RedactorOptions {
  known?: Iterable<Known>
  /** Adds `#` and four hex digits to each mask, so that equal secrets can be told to be equal in one process. */
  correlate?: boolean
}

/** Names, states and keys come back in every answer; longer texts seldom do. */
const REMEMBERED_CHARACTERS = 64
const MOST_REMEMBERED = 2_000

export function createRedactor({ known = [], correlate = false }: RedactorOptions = {}): Redactor {
  const values = new KnownValues()
  const key = correlate ? crypto().randomBytes(32) : undefined
  const label = (kind: string, secret: string) => `[redacted:${kind}${key ? `#${tag(key, secret)}` : ''}]`
  const find = (input: string) => guarded(() => secretsIn(input, values))
  // Short texts that hold no secret, until something is learned: the verdict on a text depends on nothing else.
  const clean = new Set<string>()
  const text = (input: string) => {
    if (clean.has(input)) return input
    const spans = find(input)
    if (spans.length > 0) return replace(input, spans, label)
    if (clean.size >= MOST_REMEMBERED) clean.clear()
    if (input.length <= REMEMBERED_CHARACTERS) clean.add(input)
    return input
  }
  const learn = (more: Iterable<Known>) => {
    clean.clear()
    return [...more].flatMap((entry) => values.learn(entry) ?? [])
  }
  learn(known)
  const walk = createWalk({ text, find, label })
  return {
    text,
    value: <T>(input: T) => guarded(() => walk(input)) as T,
    learn,
    stream: () => createStream({ find, label, longest: () => values.longest }),
  }
}

/** Loaded only when masks are correlated: most processes never need it. */
function crypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto')
}

function tag(key: Buffer, secret: string): string {
  return crypto().createHmac('sha256', key).update(secret).digest('hex').slice(0, 4)
}

/** Whatever breaks in here must not let a text through. The cause stays in the log: it may quote the text. */
function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause
    throw new OperatorError(
      'redaction_failed',
      'The text could not be checked for secrets, so it is withheld.',
      {
        hint: 'Ask for less of it: fewer lines, one service, a shorter time.',
        cause,
      },
    )
  }
}
