import { OperatorError } from '../../core/errors.ts'
import type { ComposeComplaint } from './port.ts'

interface Complaint {
  reason: ComposeComplaint
  /** What is wrong and where, in our words; only names and places of the file go into it. */
  says: string
  hint: string
}

type Reader = (found: RegExpExecArray) => Complaint

/** A name as Compose files have them: what is longer or stranger is not repeated. */
const NAME = '[\\w.-]{1,120}'

/** Both generations' words. The messages themselves are not passed on: they quote values. */
const KNOWN: readonly [RegExp, Reader][] = [
  [
    /(?:Circular (?:dependency|reference)[^\n]{0,40}?between|dependency cycle detected:?|can not depend on itself:?|Circular reference:?)([^\n]{0,300})/i,
    ([, rest]) => ({
      reason: 'cycle',
      says: `its services depend on each other in a circle: ${namesIn(rest)}`,
      hint: 'Take one of these depends_on (or extends) away.',
    }),
  ],
  [
    new RegExp(`Unsupported config option for (${NAME}): '(${NAME})'`),
    ([, place, key]) => unsupported(`${place}.${key}`),
  ],
  [
    /(?:Invalid top-level property "|^')([\w.-]{1,120})(?:"|' does not match any of the regexes)/im,
    ([, key]) => unsupported(`${key}`),
  ],
  [
    new RegExp(`(${NAME}) [Aa]dditional propert(?:y|ies) '?(${NAME})'? (?:is|are)? ?not allowed`),
    ([, place, key]) => unsupported(place === '(root)' ? `${key}` : `${place}.${key}`),
  ],
  [
    new RegExp(
      `(${NAME}) contains (?:an invalid type|unsupported option|.{0,4000}?, which is an invalid type)`,
      's',
    ),
    ([, place]) => wrongType(`${place}`),
  ],
  [new RegExp(`(services\\.${NAME}) must be an? (?:\\w+)`), ([, place]) => wrongType(`${place}`)],
  [
    new RegExp(
      `Invalid interpolation format for (?:"(${NAME})" option in service "(${NAME})"|(${NAME}))`,
      'i',
    ),
    ([, key, service, place]) => ({
      reason: 'wrong_type',
      says: `a variable in ${place ?? `services.${service}.${key}`} is not closed or not named`,
      hint: 'Write ${NAME}, and $$ for a dollar sign.',
    }),
  ],
  [
    /[Cc]ouldn't find env file: ([^\n]{1,400})|env file ([^\n]{1,400}?) not found/,
    (found) => missingFile(found),
  ],
  [
    new RegExp(
      `Service '?"?(${NAME})'?"? (?:depends on (?:service|undefined service)|refers to undefined|uses an undefined) '?"?(?:network |volume |service |secret |config )?"?'?(${NAME})`,
      'i',
    ),
    ([, service, name]) => undefinedName(`services.${service}`, `${name}`),
  ],
  [
    new RegExp(`Named volume "(${NAME})[^"\\n]*" is used in service "(${NAME})"`),
    ([, name, service]) => undefinedName(`services.${service}.volumes`, `${name}`),
  ],
  [
    new RegExp(`Service "?(${NAME})"? has neither an image nor a build context`, 'i'),
    ([, service]) => ({
      reason: 'undefined_reference',
      says: `services.${service} has no image`,
      hint: `Give services.${service} an image.`,
    }),
  ],
  [
    /(?:scanner|parser|composer|constructor)\.\w+Error[\s\S]{0,400}?line (\d+)|yaml:[^\n]{0,40}? line (\d+)/,
    notYaml,
  ],
]

function unsupported(place: string): Complaint {
  return {
    reason: 'unsupported_key',
    says: `${place} is a key that this Compose does not know`,
    hint: 'Correct its spelling or take it away; docker-compose 1.29 does not know what came later.',
  }
}

function wrongType(place: string): Complaint {
  return {
    reason: 'wrong_type',
    says: `${place} is not of the type that Compose takes there`,
    hint: `Compare ${place} with the Compose file reference.`,
  }
}

function undefinedName(place: string, name: string): Complaint {
  return {
    reason: 'undefined_reference',
    says: `${place} names ${name}, which the file does not define`,
    hint: `Define ${name} in the file.`,
  }
}

function missingFile(found: RegExpExecArray): Complaint {
  return {
    reason: 'missing_file',
    says: `an env_file is not there: ${(found[1] ?? found[2] ?? '').trim()}`,
    hint: 'Create it, or take the env_file away.',
  }
}

function notYaml(found: RegExpExecArray): Complaint {
  return {
    reason: 'not_yaml',
    says: `it is no valid YAML (line ${found[1] ?? found[2]})`,
    hint: 'Look at the quotes, brackets and indentation around that line.',
  }
}

/** "b and a", "a -> b -> a": the names and nothing else. */
function namesIn(text: string | undefined): string {
  const names = (text ?? '').match(/[\w.-]+/g)?.filter((word) => !['and', '-'].includes(word)) ?? []
  return names
    .map((name) => name.replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join(' -> ')
}

/**
 * Compose's refusal of a file as an error. What it printed is not repeated, since it quotes the values of the
 * file; what matches none of the known messages says only that, and how to see it.
 */
export function refusal(printed: string, file: string): OperatorError {
  const variables = missingVariables(printed)
  if (variables.length > 0) return missing(variables, file)
  for (const [pattern, read] of KNOWN) {
    const found = pattern.exec(printed)
    if (found) return asError(read(found), file)
  }
  return asError(
    {
      reason: 'refused',
      says: 'Compose refuses it',
      hint: `Its reason may quote values, so it is not repeated here: docker-compose -f ${file} config -q`,
    },
    file,
  )
}

function asError({ reason, says, hint }: Complaint, file: string): OperatorError {
  return new OperatorError('invalid_input', `The Compose file ${file} cannot be used: ${says}.`, {
    hint,
    applied: 'no',
    details: { reason },
  })
}

const UNSET = [
  /\bThe \\?"?(\w+)\\?"? variable is not set/g,
  /[Mm]issing mandatory value for .{0,2000}?\$\{(\w+)/gs,
  /required variable (\w+) is missing a value/g,
]

/** Variables that Compose replaced by nothing (a warning there) or refused to go on without. */
export function missingVariables(printed: string): readonly string[] {
  const names = UNSET.flatMap((pattern) => [...printed.matchAll(pattern)].map(([, name]) => name ?? ''))
  return [...new Set(names)].sort()
}

/** To Compose a missing variable is an empty text; to a deploy it is a container with an empty password. */
export function missing(variables: readonly string[], file: string): OperatorError {
  const [first] = variables
  const list = variables.join(', ')
  return new OperatorError('invalid_input', `The Compose file ${file} needs ${list}, which nothing sets.`, {
    hint: `Set ${list} in the .env beside the file, or give a default in it: \${${first}:-…}.`,
    applied: 'no',
    details: { reason: 'missing_variable' satisfies ComposeComplaint, variables },
  })
}
