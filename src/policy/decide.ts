import type { Action } from './action.ts'
import type { Facts } from './facts.ts'

/** Why a call may not happen as it stands. `hint` says what would make it pass. */
export interface Objection {
  rule: string
  verdict: 'approval_required' | 'denied'
  reason: string
  hint: string
  /** The error's code where it is not the verdict. */
  code?: 'config_untrusted'
  /** Somebody asked to be asked: a yes at the client is enough, where nothing else is in the way. */
  confirms?: true
}

/** What a rule answers: an objection without the id, or nothing. */
export type Opinion = Omit<Objection, 'rule' | 'verdict'> & { verdict?: Objection['verdict'] }

/**
 * A rule may object to an action or stay silent. It is pure and synchronous: the same action and facts, the
 * same answer. It may quote facts and never go and get one.
 */
export interface Rule {
  id: string
  /** One sentence for `operator policy explain`. */
  says: string
  /** Cheap test whether the rule speaks of this action at all. Absent: of every action. */
  about?(action: Action): boolean
  judge(action: Action, facts: Facts): Opinion | undefined
  /** Whether this rule wants somebody to be asked about the action, whatever was said already. */
  asks?(action: Action, facts: Facts): boolean
  /** Only a user rule may be in shadow: it records what it would have done. */
  shadow?: boolean
}

export interface Decision {
  verdict: 'allowed' | Objection['verdict']
  /** Every objection, not only the first: a caller learns all that is missing at once. */
  objections: readonly Objection[]
  /** What rules in shadow would have said. */
  shadow: readonly Objection[]
}

/** Without these two nothing is permitted: deny by default even when the rule list was built wrong. */
const MANDATORY = ['known-actor', 'role-permits']

/** Collects every objection. The strictest verdict wins, so order is irrelevant and one more rule only tightens. */
export function decide(action: Action, facts: Facts, rules: readonly Rule[]): Decision {
  const objections: Objection[] = []
  const shadow: Objection[] = []
  for (const rule of rules) {
    const objection = ask(rule, action, facts)
    if (objection) (rule.shadow ? shadow : objections).push(objection)
  }
  for (const id of MANDATORY) {
    if (!rules.some((rule) => rule.id === id && !rule.shadow)) objections.push(absent(id))
  }
  return { verdict: strictest(objections), objections, shadow }
}

/** Whether a person at the client could let it through: everything that is missing is to be asked. */
export function lacksOnlyYes({ verdict, objections }: Decision): boolean {
  return verdict === 'approval_required' && objections.every(({ confirms }) => confirms)
}

function ask(rule: Rule, action: Action, facts: Facts): Objection | undefined {
  try {
    if (rule.about && !rule.about(action)) return undefined
    const opinion = rule.judge(action, facts)
    return (
      opinion && {
        rule: rule.id,
        verdict: opinion.verdict ?? 'denied',
        reason: opinion.reason,
        hint: opinion.hint,
        ...(opinion.code && { code: opinion.code }),
        ...(opinion.confirms && { confirms: opinion.confirms }),
      }
    )
  } catch {
    return {
      rule: rule.id,
      verdict: 'denied',
      reason: 'The rule itself failed, and a rule that fails denies.',
      hint: 'Report this with the audit line; it is a defect in the rule.',
    }
  }
}

function absent(id: string): Objection {
  return {
    rule: id,
    verdict: 'denied',
    reason: `The rule ${id} was not loaded.`,
    hint: 'Restart the server; if it stays, reinstall it.',
  }
}

function strictest(objections: readonly Objection[]): Decision['verdict'] {
  if (objections.some(({ verdict }) => verdict === 'denied')) return 'denied'
  return objections.length > 0 ? 'approval_required' : 'allowed'
}
