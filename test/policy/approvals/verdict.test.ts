import { expect, test } from 'vitest'
import {
  differences,
  isPlanId,
  needsOf,
  type Plan,
  parsePlan,
  planDigest,
} from '../../../src/policy/approvals/plan.ts'
import type { Review } from '../../../src/policy/approvals/review.ts'
import { type Judges, verdictOver } from '../../../src/policy/approvals/verdict.ts'
import { aKey, aPlan, judges, MINUTE, NOW, POLICY, sealed, signed } from './a-plan.ts'

const anna = aKey('anna')
const bert = aKey('bert', ['security'])
const keys = [anna.trusted, bert.trusted]
const plan = aPlan()
const over = (reviews: readonly unknown[], { of = plan, ...world }: Partial<Judges> & { of?: Plan } = {}) =>
  verdictOver(of, reviews, judges(keys, world))

test('counts the approvals of trusted keys and of reviewers, each for its own capacity', () => {
  const verdict = over([
    signed(plan, anna.privateKey),
    signed(plan, bert.privateKey, { by: 'bert', as: 'security' }),
    sealed(plan, 'planner'),
  ])
  expect(verdict).toEqual({
    given: {
      human: { by: 'anna', at: NOW + MINUTE, via: 'key' },
      security: { by: 'bert', at: NOW + MINUTE, via: 'key' },
      plan: { by: 'planner', at: NOW + MINUTE, via: 'actor' },
    },
    void: [],
  })
})

test('takes a clearance only after the approval of the plan, and from another hand', () => {
  const cleared = (over: object = {}) => sealed(plan, 'security', { as: 'security', ...over })
  const approved = sealed(plan, 'planner')
  const early = over([cleared()])
  expect(early.given).toEqual({})
  expect(early.void).toEqual([expect.stringContaining('PlanReview has not approved the plan yet')])
  const older = over([approved, cleared({ at: NOW + MINUTE - 1 })])
  expect(Object.keys(older.given)).toEqual(['plan'])
  expect(older.void).toEqual([expect.stringContaining('older than the approval of the plan')])
  const same = over([approved, sealed(plan, 'planner', { as: 'security' })])
  expect(Object.keys(same.given)).toEqual(['plan'])
  expect(same.void).toEqual([expect.stringContaining('planner approved the plan as well')])
  for (const reviews of [
    [approved, cleared()],
    [cleared(), approved],
  ])
    expect(over(reviews)).toMatchObject({ given: { plan: {}, security: {} }, void: [] })
})

test('one key under two names is one hand, and so is an actor and a key of one name', () => {
  const again = { ...anna.trusted, name: 'anna2' }
  const reviews = [
    signed(plan, anna.privateKey, { as: 'plan' }),
    signed(plan, anna.privateKey, { as: 'security', by: 'anna2' }),
  ]
  const world = { keys: new Map([anna.trusted, again].map((key) => [key.name, key])) }
  expect(over(reviews, world)).toMatchObject({
    given: { plan: { by: 'anna' } },
    void: [expect.stringContaining('nobody is both')],
  })
  const planner = aKey('planner')
  const both = [sealed(plan, 'planner'), signed(plan, planner.privateKey, { as: 'security', by: 'planner' })]
  expect(over(both, { keys: new Map([['planner', planner.trusted]]) }).void).toEqual([
    expect.stringContaining('nobody is both'),
  ])
})

test('finds the pair that fits among several reviews', () => {
  const reviews = [
    sealed(plan, 'security', { at: NOW + 2 * MINUTE }),
    sealed(plan, 'planner'),
    sealed(plan, 'security', { as: 'security' }),
  ]
  expect(over(reviews)).toMatchObject({
    given: { plan: { by: 'planner' }, security: { by: 'security' } },
    void: [],
  })
})

const good = signed(plan, anna.privateKey)
const stranger = aKey('anna')
const voids: [string, Review, string, Parameters<typeof over>[1]?][] = [
  ['a forged signature', { ...good, proof: `${good.proof.slice(0, -4)}AAAA` }, 'signature'],
  ['an empty signature', { ...good, proof: '' }, 'signature'],
  ['a signature by a stranger under the name of a key', signed(plan, stranger.privateKey), 'signature'],
  ['a key of another name', { ...good, by: 'bert', as: 'security' }, 'signature'],
  ['a key that is not trusted any more', { ...good, by: 'carl' }, 'no trusted key carl'],
  [
    'a capacity the key is not trusted in',
    signed(plan, bert.privateKey, { by: 'bert' }),
    'not trusted as human',
  ],
  ['a capacity that was written over', { ...good, as: 'security' }, 'signature'],
  [
    'a decision that was written over',
    { ...signed(plan, anna.privateKey, { decision: 'veto' }), decision: 'approve' },
    'signature',
  ],
  ['a signature moved to another plan', good, 'another plan', { of: aPlan({ nonce: '1'.repeat(32) }) }],
  [
    'a plan that was edited afterwards',
    good,
    'another plan',
    { of: aPlan({ arguments: { target: 'web', image: 'evil' } }) },
  ],
  ['a plan whose expiry was moved', good, 'another plan', { of: aPlan({ expires: NOW + 90 * MINUTE }) }],
  ['a policy that changed since', good, 'policy has changed', { policy: 'c'.repeat(64) }],
  [
    'an approval under another policy',
    signed(plan, anna.privateKey, { policy: 'c'.repeat(64) }),
    'policy has changed',
  ],
  ['a clearance older than the plan', signed(plan, anna.privateKey, { at: NOW - 1 }), 'older than the plan'],
  [
    'an approval from the future, after the clock was set back',
    signed(plan, anna.privateKey, { at: NOW + 10 * MINUTE }),
    'set back',
  ],
  ['an approval that has expired', signed(plan, anna.privateKey, { expires: NOW + MINUTE }), 'expired'],
  ['a time that is no number', good, 'set back', { now: Number.NaN }],
  [
    'an author who approves, by key',
    signed(aPlan({ author: 'anna' }), anna.privateKey),
    'of their own',
    { of: aPlan({ author: 'anna' }) },
  ],
  [
    'an author who approves, as an actor',
    sealed(aPlan({ author: 'planner' }), 'planner'),
    'of their own',
    { of: aPlan({ author: 'planner' }) },
  ],
  ['an actor who is no reviewer', sealed(plan, 'operator'), 'no reviewer'],
  ['an actor as a human', sealed(plan, 'planner', { as: 'human' }), 'only a key'],
  ['a seal of another server', { ...sealed(plan, 'planner'), proof: 'f'.repeat(64) }, 'did not hear it'],
  ['a hand at the shell', { ...good, via: 'shell' }, 'no proof'],
]

test.each(voids)('%s is no approval', (_what, review, why, world) => {
  const verdict = over([review], world)
  expect(verdict.given).toEqual({})
  expect(verdict.void).toEqual([expect.stringContaining(why)])
})

test('a veto is final, whoever approves before or after it, and needs no proof', () => {
  const veto = { ...sealed(plan, 'security', { as: 'security', decision: 'veto', reason: 'No.' }), proof: '' }
  for (const reviews of [
    [veto, good],
    [good, veto],
  ])
    expect(over(reviews).veto).toEqual({ by: 'security', as: 'security', reason: 'No.' })
})

test('what cannot be read is named and counts for nothing', () => {
  expect(over([{ ...good, extra: 1 }, 'approve', null]).void).toHaveLength(3)
})

test('the plan asks for what the action needs', () => {
  const deploy = { effect: 'write', kind: 'deploy' } as const
  expect(needsOf(deploy, 'autonomous')).toEqual([])
  expect(needsOf(deploy, 'supervised')).toEqual(['plan', 'security'])
  expect(needsOf(deploy, undefined)).toEqual(['plan', 'security'])
  expect(needsOf({ effect: 'irreversible', kind: 'cleanup' }, 'autonomous')).toEqual(['human'])
  expect(needsOf({ effect: 'irreversible', kind: 'restore' }, 'supervised')).toEqual([
    'plan',
    'security',
    'human',
  ])
  for (const kind of ['rollback', 'scale-down', 'cleanup', 'backup', 'record', 'review'] as const)
    expect(needsOf({ effect: 'write', kind }, 'supervised')).toEqual([])
})

test('says in words where a call is not the planned one', () => {
  const call = { tool: plan.tool, arguments: plan.arguments, state: plan.state, policy: POLICY }
  expect(differences(plan, { ...call, arguments: { image: 'web:2', target: 'web' } })).toEqual([])
  expect(differences(plan, { ...call, tool: 'run_migration' })).toEqual([
    expect.stringContaining('run_migration'),
  ])
  expect(differences(plan, { ...call, arguments: { target: 'web', image: 'web:3' } })).toEqual([
    expect.stringContaining('image'),
  ])
  expect(differences(plan, { ...call, arguments: { ...plan.arguments, dry_run: false } })).toHaveLength(1)
  expect(differences(plan, { ...call, arguments: { target: 'web' } })).toHaveLength(1)
  expect(differences(plan, { ...call, arguments: { ...plan.arguments, image: new Date() } })).toHaveLength(1)
  expect(differences(plan, { ...call, state: { 'image web:2': 'sha256:2' } })).toEqual([
    expect.stringContaining('image web:2'),
  ])
  expect(differences(plan, { ...call, state: {} })).toHaveLength(1)
  expect(differences(plan, { ...call, state: { ...plan.state, other: 'x' } })).toEqual([])
  expect(differences(plan, { ...call, policy: 'c'.repeat(64) })).toEqual([expect.stringContaining('policy')])
})

test('a plan survives its storage whole, and every field of it is in its digest', () => {
  const stored = parsePlan(JSON.parse(JSON.stringify(plan)))
  expect(stored && planDigest(stored)).toBe(planDigest(plan))
  const changed: Partial<Plan>[] = [
    { reason: 'x' },
    { author: 'x' },
    { created: 1 },
    { effects: [] },
    { witness: 'unavailable' },
  ]
  const digests = [plan, ...changed.map((part) => aPlan(part))].map(planDigest)
  expect(new Set(digests).size).toBe(digests.length)
  expect(parsePlan({ ...plan, id: '../../etc/passwd' })).toBeUndefined()
  expect(isPlanId(plan.id)).toBe(true)
  expect(isPlanId('plan_../x')).toBe(false)
})
