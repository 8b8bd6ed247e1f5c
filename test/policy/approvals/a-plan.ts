import type { KeyObject } from 'node:crypto'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import type { TrustedKey } from '../../../src/policy/approvals/keys.ts'
import { type Capacity, type Plan, planDigest } from '../../../src/policy/approvals/plan.ts'
import { messageOf, type Review, signReview, type Unproved } from '../../../src/policy/approvals/review.ts'
import type { Judges } from '../../../src/policy/approvals/verdict.ts'

export const NOW = Date.UTC(2026, 10, 21, 3)
export const MINUTE = 60_000
export const POLICY = 'a'.repeat(64)

export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    id: `plan_${'0'.repeat(22)}`,
    tool: 'deploy_with_rollback',
    arguments: { target: 'web', image: 'web:2' },
    effect: 'write',
    kind: 'deploy',
    target: 'deployment/web',
    reason: 'The fix for the login.',
    author: 'operator',
    effects: ['web runs web:2.'],
    needs: ['plan', 'security'],
    state: { 'image web:2': 'sha256:1' },
    policy: POLICY,
    created: NOW,
    expires: NOW + 30 * MINUTE,
    nonce: '0'.repeat(32),
    witness: { seq: 7, head: 'b'.repeat(64) },
    ...over,
  }
}

/** An Ed25519 pair without the half second that its wrapping takes. */
export function aKey(name: string, as: Capacity[] = ['plan', 'security', 'human']) {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = privateKey.export({ format: 'jwk' })
  const trusted: TrustedKey = { version: 1, name, as, public: x, created: '2026-11-21T03:00:00Z' }
  return { trusted, privateKey }
}

export function said(plan: Plan, over: Partial<Unproved> = {}): Unproved {
  return {
    version: 1,
    plan: planDigest(plan),
    decision: 'approve',
    as: 'human',
    policy: POLICY,
    expires: plan.expires,
    at: plan.created + MINUTE,
    by: 'anna',
    via: 'key',
    reason: '',
    ...over,
  }
}

export const signed = (plan: Plan, key: KeyObject, over: Partial<Unproved> = {}): Review =>
  signReview(said(plan, over), key)

export const seal = (text: string) => createHmac('sha256', 'the server').update(text).digest('hex')

export function sealed(plan: Plan, by: string, over: Partial<Unproved> = {}): Review {
  const review = said(plan, { by, via: 'actor', as: 'plan', ...over })
  return { ...review, proof: seal(messageOf(review)) }
}

export function judges(keys: readonly TrustedKey[], over: Partial<Judges> = {}): Judges {
  return {
    now: NOW + 2 * MINUTE,
    policy: POLICY,
    keys: new Map(keys.map((key) => [key.name, key])),
    isReviewer: (actor) => ['planner', 'security'].includes(actor),
    seal,
    ...over,
  }
}
