import type { Action } from '../action.ts'
import type { Rule } from '../decide.ts'
import type { Facts } from '../facts.ts'

/** A user's rule as the configuration gives it (see config/schema). It can only object. */
export interface UserRule {
  id: string
  mode: 'enforce' | 'shadow'
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
export function userRule({ id, mode, deny, reason }: UserRule): Rule {
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
