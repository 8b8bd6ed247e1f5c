import type { Action } from '../action.ts'
import { missingApproval, planFault } from '../approvals/fault.ts'
import { isSupervised } from '../approvals/plan.ts'
import type { Opinion, Rule } from '../decide.ts'
import type { Facts } from '../facts.ts'

/** A user's rule as the configuration gives it (see config/schema). It can only object. */
export interface UserRule {
  id: string
  mode: 'enforce' | 'shadow' | 'confirm'
  deny: {
    tools?: readonly string[] | undefined
    actors?: readonly string[] | undefined
    roles?: readonly string[] | undefined
    effects?: readonly string[] | undefined
    targets?: readonly string[] | undefined
    days?: readonly string[] | undefined
    hours?: string | undefined
    timezone?: string | undefined
  }
  reason: string
}

/** Turns data into a rule: it objects when every condition it names holds. An unknown caller meets known-actor anyway. */
export function userRule(rule: UserRule): Rule {
  const { id, mode, deny, reason } = rule
  if (mode === 'confirm') return confirmRule(rule)
  return {
    id: `user:${id}`,
    says: reason,
    shadow: mode === 'shadow',
    judge(action, facts) {
      return matches(deny, action, facts)
        ? { reason, hint: `The rule ${id} stands in the configuration, under policy.rules.` }
        : undefined
    },
  }
}

/**
 * Asks before it lets something through. A yes of whoever sits at the client is enough for this rule, and for no
 * other; where nobody can be asked there, a human's approval of this very call is. Ways out of trouble are not
 * asked about.
 */
function confirmRule({ id, deny, reason }: UserRule): Rule {
  const asks: Rule['asks'] = (action, facts) => isSupervised(action) && matches(deny, action, facts)
  return {
    id: `user:${id}`,
    says: `Asks first: ${reason}`,
    about: isSupervised,
    asks,
    judge: (action, facts) => (facts.confirmed || !asks(action, facts) ? undefined : unasked(reason, facts)),
  }
}

/** Whether a call like this may be asked about: who makes it, and when, is not known yet. */
export function mayAsk(
  rules: readonly UserRule[],
  { tool, target }: Pick<Action, 'tool' | 'target'>,
): boolean {
  return rules.some(
    ({ mode, deny: { tools, targets } }) =>
      mode === 'confirm' &&
      (tools === undefined || tools.includes(tool)) &&
      (targets === undefined || targets.some((pattern) => globMatches(pattern, target))),
  )
}

function unasked(reason: string, { plan, at, missing }: Facts): Opinion | undefined {
  // What was declined in another state of the world is another question.
  const own = plan?.veto && plan.changed.length > 0 ? undefined : plan
  const opinion = planFault(own, at, missing.plan) ?? (own && missingApproval(own, 'human'))
  if (!opinion) return undefined
  const asked = opinion.verdict === 'approval_required' && { confirms: true as const }
  return { ...opinion, ...asked, reason: `${reason} Nobody has confirmed it. ${opinion.reason}` }
}

function matches(deny: UserRule['deny'], action: Action, { actor, at }: Facts): boolean {
  const among = (list: readonly string[] | undefined, value: string | undefined) =>
    list === undefined || (value !== undefined && list.includes(value))
  return (
    among(deny.tools, action.tool) &&
    among(deny.effects, action.effect) &&
    among(deny.actors, actor?.name) &&
    among(deny.roles, actor?.role) &&
    (deny.targets === undefined || deny.targets.some((pattern) => globMatches(pattern, action.target))) &&
    isWithin(deny, at)
  )
}

/** `deployment/*` matches by prefix and suffix around one star each; no regular expression from a user's file. */
export function globMatches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return pattern === text
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const part of rest) {
    const found = text.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return text.length - last.length >= from && text.endsWith(last)
}

/** Wall-clock conditions in the rule's own zone; a window may cross midnight. */
function isWithin({ days, hours, timezone = 'UTC' }: UserRule['deny'], at: number): boolean {
  if (!days && !hours) return true
  const { weekday, clock } = localTime(at, timezone)
  if (days && !days.includes(weekday)) return false
  if (!hours) return true
  const [from = '', to = ''] = hours.split('-')
  return from <= to ? clock >= from && clock < to : clock >= from || clock < to
}

function localTime(at: number, timeZone: string): { weekday: string; clock: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const part = (type: string) => format.formatToParts(at).find((piece) => piece.type === type)?.value ?? ''
  return { weekday: part('weekday').toLowerCase(), clock: `${part('hour')}:${part('minute')}` }
}
