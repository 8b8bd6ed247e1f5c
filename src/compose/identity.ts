import type { Caller } from '../call.ts'
import type { Loaded } from '../config/load.ts'
import { OperatorError } from '../core/errors.ts'
import type { Identify } from '../face.ts'
import type { ActorFact, Mode } from '../policy/facts.ts'

type Actors = Loaded['config']['actors']

/** Finds who calls, from the configuration's actors alone. `mode` is for those that have none of their own. */
export function createIdentify(actors: Actors, mode: Mode): Identify {
  return {
    byLaunch: (flag) => callerFor(actors, launchName(actors, flag), 'launch', mode),
    byToken: (token) => callerFor(actors, tokenOwner(actors, token), 'token', mode),
    byName: (name) => callerFor(actors, Object.hasOwn(actors, name) ? name : undefined, 'jwt', mode),
  }
}

function callerFor(
  actors: Actors,
  name: string | undefined,
  identifiedBy: ActorFact['identifiedBy'],
  mode: Mode,
): Caller {
  const actor = name === undefined ? undefined : actors[name]
  if (name === undefined || !actor) return undefined
  return { name, role: actor.role, identifiedBy, mode: actor.mode ?? mode, signs: actor.names ?? [name] }
}

/** A launch flag names an actor without a token; an actor with one proves itself by it and by nothing else. */
function launchName(actors: Actors, flag: string | undefined): string {
  const launchable = Object.keys(actors).filter((name) => actors[name]?.token === undefined)
  if (flag === undefined) {
    const [only] = launchable
    if (only !== undefined && launchable.length === 1) return only
    throw new OperatorError(
      'denied',
      `It is not clear who calls: ${launchable.length} actors have no token.`,
      {
        hint:
          launchable.length > 0
            ? `Start with --actor, one of: ${launchable.join(', ')}.`
            : 'Every actor has a token: use operator serve, or add an actor without one.',
      },
    )
  }
  if (launchable.includes(flag)) return flag
  const why = Object.hasOwn(actors, flag)
    ? `The actor ${flag} has a token and is never assumed by a flag.`
    : 'There is no actor of that name.'
  throw new OperatorError('denied', why, {
    hint: `--actor takes one of: ${launchable.join(', ') || '(none: every actor has a token)'}.`,
  })
}

/**
 * Every token is compared, each in constant time over digests, so that timing tells neither length nor owner.
 * Crypto is loaded here: a caller over stdio has no token.
 */
function tokenOwner(actors: Actors, token: string): string | undefined {
  const { createHash, timingSafeEqual } = process.getBuiltinModule('node:crypto')
  const sha256 = (text: string) => createHash('sha256').update(text).digest()
  const offered = sha256(token)
  let owner: string | undefined
  for (const [name, actor] of Object.entries(actors)) {
    if (actor.token !== undefined && timingSafeEqual(sha256(actor.token.reveal()), offered)) owner = name
  }
  return owner
}

/** The name under which an actor's own entries stand in the agent log. */
export function signatures(actors: Actors): (actor: string) => string {
  return (actor) => actors[actor]?.names?.[0] ?? actor
}
