import { isIPv6 } from 'node:net'
import type { Caller } from '../call.ts'
import { OperatorError } from '../core/errors.ts'
import type { Identify, Setup } from '../face.ts'

/** Names under which a machine speaks to itself. */
const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]']
const ANY_ADDRESS: readonly string[] = ['0.0.0.0', '::', '[::]']

export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.includes(inUrl(host)) || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}

/**
 * Decides whether the server may listen here, and whom a caller without credentials is taken for. Throws `denied`:
 * nobody unknown reaches it from another machine, and on this one only when the start named an actor for that.
 */
export function mayListen(
  setup: Setup,
  identify: Pick<Identify, 'byLaunch'>,
  { host, actor }: { host: string; actor?: string | undefined },
): Caller {
  if (!setup.loaded)
    throw (
      setup.problem ??
      new OperatorError('not_configured', 'There is no configuration.', { hint: 'run: operator init' })
    )
  const { actors, http } = setup.loaded.config
  const proves = http.jwt !== undefined || Object.values(actors).some(({ token }) => token !== undefined)
  if (isLoopback(host)) {
    if (actor !== undefined) return identify.byLaunch(actor)
    if (proves) return undefined
    throw new OperatorError('denied', 'Nobody could be told apart: no actor has a token.', {
      hint: `${leftOut(setup.loaded.disabled)}Give an actor a token (actors.NAME.token: ${'$'}{env:NAME_TOKEN}), or start with --actor NAME to serve every local process as that actor.`,
    })
  }
  if (actor !== undefined) {
    throw new OperatorError('denied', `--actor would let anyone who reaches ${host} act as ${actor}.`, {
      hint: 'Leave --actor out and use tokens, or listen on 127.0.0.1.',
    })
  }
  if (proves) return undefined
  throw new OperatorError('denied', `Without any actor token, ${host} would be open to the network.`, {
    hint: `${leftOut(setup.loaded.disabled)}Give an actor a token (actors.NAME.token: ${'$'}{env:NAME_TOKEN}), or listen on 127.0.0.1.`,
  })
}

/** Actors that have a token in the file and not in the environment: the likely reason, so it comes first. */
function leftOut(disabled: readonly { section: string; name: string; why: string }[]): string {
  return disabled
    .filter(({ section }) => section === 'actors')
    .map(({ name, why }) => `The actor ${name} is left out: ${why}. `)
    .join('')
}

/** The host names a request may name: this machine's own, and those the configuration adds. */
export function allowedHosts(host: string, added: readonly string[]): string[] {
  const own = ANY_ADDRESS.includes(host) ? [] : [inUrl(host)]
  return [
    ...new Set(
      [...LOOPBACK_NAMES, ...own, ...added.map((name) => inUrl(name))].map((name) => name.toLowerCase()),
    ),
  ]
}

/** What whoever starts the server on an open address has to know; undefined when requests will be answered. */
export function hostsHint(host: string, added: readonly string[]): string | undefined {
  if (isLoopback(host) || added.length > 0) return undefined
  const names = allowedHosts(host, added).join(', ')
  return `Only requests that name ${names} are answered; others get 403. Add the name that clients use, for example http.allowed_hosts: [ops.example.com].`
}

export function inUrl(host: string): string {
  return isIPv6(host) ? `[${host}]` : host
}
