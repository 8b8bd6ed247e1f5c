import * as z from 'zod'
import { EFFECTS, type Effect, type Kind } from '../action.ts'
import { canonicalJson, digestOf } from './canonical.ts'

/** In what capacity somebody looked at a plan: PlanReview, Security, or a human who answers for what cannot be undone. */
export const CAPACITIES = ['plan', 'security', 'human'] as const
export type Capacity = (typeof CAPACITIES)[number]

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.int().min(0).max(8.64e15)

const planSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(/^plan_[0-9a-hjkmnp-tv-z]{22}$/),
  tool: z.string().min(1).max(64),
  /** The tool's own input, parsed, without `plan_id`. */
  arguments: z.record(z.string(), z.unknown()),
  effect: z.enum(EFFECTS),
  kind: z.string().min(1).max(64),
  target: z.string().min(1).max(4_096),
  reason: z.string().max(4_000),
  /** The actor who submitted it. */
  author: z.string().min(1).max(64),
  /** What would happen, in the server's own sentences. */
  effects: z.array(z.string().max(4_000)).max(200),
  /** Whose approvals it needed when it was made; what the call needs is judged again. */
  needs: z.array(z.enum(CAPACITIES)),
  /** Digests of what the plan rests on (an image, a file, an entry of the configuration), by name. */
  state: z.record(z.string().max(200), z.string().max(200)),
  policy: digest,
  /** Milliseconds since the epoch. */
  created: moment,
  expires: moment,
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  /** Where the audit trail stood: tells when the plan was made, and is compared with nothing. */
  witness: z.union([z.strictObject({ seq: z.int(), head: z.string() }), z.literal('unavailable')]),
})

/** What is to be done, exactly, as a reviewer sees it and as the approval binds it. */
export type Plan = z.output<typeof planSchema>

/** A stored plan, or undefined for what is none. */
export function parsePlan(stored: unknown): Plan | undefined {
  return planSchema.safeParse(stored).data
}

export function isPlanId(text: string): boolean {
  return planSchema.shape.id.safeParse(text).success
}

/** SHA-256 (hex) over the whole canonical plan: this is what is signed. */
export function planDigest(plan: Plan): string {
  return digestOf(plan)
}

/** What supervised mode asks a plan for. Ways out of trouble, backups and our own books go on without one. */
const SUPERVISED: readonly Kind[] = ['deploy', 'restore', 'migrate', 'scale-up', 'rerun', 'maintenance']

export function isSupervised({ effect, kind }: { effect: Effect; kind: Kind }): boolean {
  return effect !== 'read' && SUPERVISED.includes(kind)
}

/** Whose approval an action needs before it may happen. */
export function needsOf(
  action: { effect: Effect; kind: Kind },
  mode: 'autonomous' | 'supervised' | undefined,
): Capacity[] {
  const supervised: Capacity[] = mode !== 'autonomous' && isSupervised(action) ? ['plan', 'security'] : []
  return action.effect === 'irreversible' ? [...supervised, 'human'] : supervised
}

/** A call as it is about to happen: what a plan has to be the plan of. */
export interface PlannedCall {
  tool: string
  /** Parsed, without `plan_id`. */
  arguments: unknown
  state: Readonly<Record<string, string>>
  policy: string
}

/**
 * Where a call differs from its plan, a sentence each. Empty: it is the planned call, in the planned world. What
 * the plan could not know yet (an image that was not here) is not compared; its `effects` say so.
 */
export function differences(plan: Plan, call: PlannedCall): string[] {
  const said: string[] = []
  if (plan.tool !== call.tool) said.push(`It is a plan for ${plan.tool}, not for ${call.tool}.`)
  said.push(...changedArguments(plan.arguments, call.arguments))
  for (const name of Object.keys(plan.state).sort()) {
    if (member(plan.state, name) !== member(call.state, name)) said.push(`${name} has changed since.`)
  }
  if (plan.policy !== call.policy) said.push('The policy has changed since.')
  return said
}

function changedArguments(planned: Readonly<Record<string, unknown>>, asked: unknown): string[] {
  if (sameJson(planned, asked)) return []
  if (typeof asked !== 'object' || asked === null) return ['The arguments have changed.']
  const now = asked as Record<string, unknown>
  const names = new Set([...Object.keys(planned), ...Object.keys(now)])
  const changed = [...names].filter((name) => !sameJson(member(planned, name), member(now, name)))
  return [`The argument ${changed.sort().join(', ')} is not as planned.`]
}

function member<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** Whether two values are one and the same JSON; what JSON cannot hold equals nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  try {
    return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b)
  } catch {
    return false
  }
}
