import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GUARD_LEVELS } from '../../src/core/guard-level.ts'
import { type Action, EFFECTS, type Kind } from '../../src/policy/action.ts'
import type { PlanFact } from '../../src/policy/approvals/fact.ts'
import { decide } from '../../src/policy/decide.ts'
import type { DeploymentFact, Facts } from '../../src/policy/facts.ts'
import { factsFor, gatherFacts } from '../../src/policy/gather.ts'
import { refusal } from '../../src/policy/refusal.ts'
import { PERMITS, ROLES, type Role } from '../../src/policy/roles.ts'
import { allRules, BUILT_IN, policyDigest } from '../../src/policy/rules/index.ts'
import { globMatches, type UserRule } from '../../src/policy/rules/user.ts'
import { TOOLS } from '../../src/tools/index.ts'
import { permitFor } from '../fakes/an-operator.ts'

const NOW = Date.UTC(2026, 10, 21, 23, 30)
const KINDS: Kind[] = [
  'observe',
  'record',
  'deploy',
  'rollback',
  'backup',
  'restore',
  'migrate',
  'scale-up',
  'scale-down',
  'rerun',
  'maintenance',
  'cleanup',
  'review',
]
const deploy: Action = {
  tool: 'write_agent_log',
  effect: 'write',
  kind: 'deploy',
  target: 'deployment/web',
  duration: 360_000,
}

const green = (): Facts => ({
  at: NOW,
  actor: { name: 'op', role: 'operator', identifiedBy: 'token', mode: 'autonomous' },
  trust: { differences: [] },
  guard: {
    value: {
      level: 'NORMAL',
      reason: '',
      green: '',
      predictive: { active: false, etaMs: null, reason: '' },
      simulated: false,
    },
    at: NOW - 3_000,
    ttl: 30_000,
  },
  disk: { value: { full: [], oomKills: [] }, at: NOW - 3_000, ttl: 30_000 },
  capacity: { value: { ceiling: 100, inFlight: 0 }, at: NOW, ttl: 30_000 },
  backup: { value: { rests: { id: 'ba_1' }, makes: false }, at: NOW, ttl: 30_000 },
  rerun: { value: { against: [], hint: 'h', needsHuman: false }, at: NOW, ttl: 60_000 },
  deployment: {
    value: {
      health: { probe: 'GET /health', earliestHealthyMs: 500, latestUnhealthyMs: 3_000, verifyMs: 60_000 },
      portsTaken: [],
      wayBack: { how: 'the stopped container is started again', worstMs: 900 },
      inlineSecrets: [],
      staging: { target: 'web-staging', version: 'app:v2', healthy: true, says: 'it ran' },
      durationMs: 360_000,
      impossible: [],
    },
    at: NOW - 1_000,
    ttl: 30_000,
  },
  missing: {},
})
/** Approved in every capacity, fresh, for this very call. */
const aPlanFact = (over: Partial<PlanFact> = {}): PlanFact => {
  const by = { by: 'anna', at: NOW - 60_000, via: 'key' as const }
  const given = { plan: by, security: by, human: by }
  const times = { created: NOW - 120_000, expires: NOW + 1 }
  const known = { id: 'plan_1', digest: 'd', author: 'op', state: {} }
  return { ...known, ...times, given, void: [], changed: [], ...over }
}
const CALL = { tool: 'deploy', arguments: {}, state: {} }

/** What makes a plan unfit, whoever approved it. */
const UNFIT: [string, Partial<PlanFact>, 'denied' | 'approval_required', string][] = [
  [
    'a veto',
    { veto: { by: 'sec', as: 'security', reason: 'No.' } },
    'denied',
    'sec vetoed plan_1 as security: No.',
  ],
  [
    'a changed argument',
    { changed: ['The argument image is not as planned.'] },
    'approval_required',
    'image',
  ],
  [
    'a changed state',
    { changed: ['image web:2 has changed since.'] },
    'approval_required',
    'web:2 has changed',
  ],
  [
    'a changed policy',
    { changed: ['The policy has changed since.'] },
    'approval_required',
    'policy has changed',
  ],
  ['a time that has passed', { expires: NOW }, 'approval_required', 'expired'],
  ['a time that is no number', { expires: Number.NaN }, 'approval_required', 'expired'],
  ['a plan that time used up', { usedBy: 'expired' }, 'approval_required', 'expired'],
  ['a plan that was used up', { usedBy: 'op_9' }, 'approval_required', 'used up by operation op_9'],
  ['a plan from the future', { created: NOW + 1 }, 'approval_required', 'clock was set back'],
]
const objections = (action: Action, facts: Facts) => decide(action, facts, BUILT_IN).objections
const ids = (action: Action, facts: Facts) => objections(action, facts).map(({ rule }) => rule)

test('a deploy passes when every fact is there and good', () => {
  expect(decide(deploy, green(), BUILT_IN)).toEqual({ verdict: 'allowed', objections: [], shadow: [] })
})

describe('guard-green', () => {
  test.each(['WARN', 'CRITICAL', 'EMERGENCY'] as const)(
    'denies at %s and quotes what would make it green',
    (level) => {
      const facts = green()
      facts.guard!.value = {
        ...facts.guard!.value,
        level,
        reason: 'RAM 81 % > 75 %',
        green: 'green below 75 %',
      }
      expect(objections(deploy, facts)).toMatchObject([
        {
          rule: 'guard-green',
          reason: expect.stringContaining('RAM 81 % > 75 %, measured 3 s ago'),
          hint: 'green below 75 %',
        },
      ])
    },
  )

  test('denies without a guard and says why it is missing', () => {
    const { guard: _, ...rest } = green()
    expect(objections(deploy, { ...rest, missing: { guard: 'no sample yet' } })).toMatchObject([
      { rule: 'guard-green', reason: expect.stringContaining('no sample yet') },
    ])
  })

  test('denies a measurement older than its time to live, and one from the future', () => {
    for (const at of [NOW - 31_000, NOW + 1]) {
      const facts = green()
      facts.guard!.at = at
      expect(ids(deploy, facts)).toEqual(['guard-green'])
    }
  })

  test('denies when a crossing is predicted inside the operation, and not when it is predicted after it', () => {
    const predicting = (etaMs: number | null) => {
      const facts = green()
      facts.guard!.value = {
        ...facts.guard!.value,
        predictive: { active: true, etaMs, reason: 'RAM crosses 75 %' },
      }
      return ids(deploy, facts)
    }
    expect(predicting(300_000)).toEqual(['guard-green'])
    expect(predicting(null)).toEqual(['guard-green'])
    expect(predicting(1_800_000)).toEqual([])
  })

  test('denies on a simulated guard', () => {
    const facts = green()
    facts.guard!.value = { ...facts.guard!.value, simulated: true }
    expect(ids(deploy, facts)).toEqual(['guard-green'])
  })

  test.each(['rollback', 'scale-down', 'cleanup', 'backup', 'record'] as const)(
    'never stops a %s',
    (kind) => {
      const facts = green()
      facts.guard!.value = { ...facts.guard!.value, level: 'EMERGENCY' }
      expect(ids({ ...deploy, kind }, facts)).toEqual([])
    },
  )
})

describe('the rules of deploys', () => {
  const withFact = (change: Partial<DeploymentFact>): Facts => {
    const facts = green()
    facts.deployment = { ...facts.deployment!, value: { ...facts.deployment!.value, ...change } }
    return facts
  }
  const ABOUT_DEPLOYS = [
    'health-known',
    'no-inline-secrets',
    'port-free',
    'rollback-ready',
    'staging-first',
    'target-able',
  ]

  test.each<[string, Partial<DeploymentFact>, string]>([
    ['health-known', { health: { none: 'neither HEALTHCHECK nor health.http' } }, 'neither HEALTHCHECK'],
    [
      'health-known',
      {
        health: {
          probe: 'HEALTHCHECK every 30s x 3',
          earliestHealthyMs: 30_000,
          latestUnhealthyMs: 90_000,
          verifyMs: 60_000,
        },
      },
      'healthy after 30 s at the earliest and unhealthy after 90 s at the latest; verify allows 60 s',
    ],
    ['port-free', { portsTaken: [{ port: '8080/tcp', by: 'container shop' }] }, '8080/tcp by container shop'],
    ['no-inline-secrets', { inlineSecrets: ['services.web.environment.DB_PASSWORD'] }, 'DB_PASSWORD'],
    [
      'staging-first',
      { staging: { target: 'web-staging', version: 'app:v2', healthy: false, says: 'never deployed' } },
      'web-staging has not run app:v2 healthy: never deployed',
    ],
    ['rollback-ready', { wayBack: { none: 'nothing runs yet' } }, 'nothing runs yet'],
    ['target-able', { heldBy: 'the operator on host b' }, 'the operator on host b has it'],
    ['target-able', { impossible: ['the image is for arm64'] }, 'the image is for arm64'],
  ])('%s objects when its fact is bad, and says which', (rule, change, said) => {
    const found = objections(deploy, withFact(change))
    expect(found).toMatchObject([{ rule, reason: expect.stringContaining(said) }])
  })

  test('every one of them denies when the target could not be looked at, and says why', () => {
    const { deployment: _, ...rest } = green()
    const found = objections(deploy, { ...rest, missing: { deployment: 'the daemon does not answer' } })
    expect(found.map(({ rule }) => rule).sort()).toEqual(ABOUT_DEPLOYS)
    expect(found.every(({ reason }) => reason.includes('the daemon does not answer'))).toBe(true)
  })

  test('every one of them denies what was found out too long ago, or in the future', () => {
    for (const at of [NOW - 31_000, NOW + 1]) {
      const facts = green()
      facts.deployment = { ...facts.deployment!, at }
      expect(ids(deploy, facts).sort()).toEqual(ABOUT_DEPLOYS)
    }
  })

  test('none of them stops a rollback', () => {
    const facts = withFact({ health: { none: 'x' }, wayBack: { none: 'x' }, inlineSecrets: ['x'] })
    expect(ids({ ...deploy, kind: 'rollback' }, facts)).toEqual([])
  })

  test('what has no way back asks for an approval rather than denying, and takes one for this very call only', () => {
    const facts = withFact({ wayBack: { none: 'nothing runs yet' } })
    expect(decide(deploy, facts, BUILT_IN).verdict).toBe('approval_required')
    expect(decide(deploy, { ...facts, plan: aPlanFact() }, BUILT_IN).verdict).toBe('allowed')
    for (const other of [
      { changed: ['The argument image is not as planned.'] },
      { expires: NOW },
      { given: {} },
    ])
      expect(decide(deploy, { ...facts, plan: aPlanFact(other) }, BUILT_IN).verdict).toBe('approval_required')
  })

  test('the guard has to stay green for as long as this target is verified and watched', () => {
    const facts = withFact({ durationMs: 3_600_000 })
    const predictive = { active: true, etaMs: 1_800_000, reason: 'RAM crosses 75 %' }
    facts.guard!.value = { ...facts.guard!.value, predictive }
    expect(ids(deploy, facts)).toEqual(['guard-green'])
  })
})

describe('healthy-disk', () => {
  test('denies what would fill a full disk, and lets what frees space through', () => {
    const facts = green()
    facts.disk!.value = { full: ['/ is 97 % full'], oomKills: [] }
    expect(objections(deploy, facts)).toMatchObject([{ rule: 'healthy-disk', reason: '/ is 97 % full' }])
    for (const kind of ['cleanup', 'rollback', 'scale-down'] as const)
      expect(ids({ ...deploy, kind }, facts)).toEqual([])
  })

  test('denies after an out-of-memory kill, and when the disks are unknown or stale', () => {
    const killed = green()
    killed.disk!.value = { full: [], oomKills: ['node was killed'] }
    const { disk: _, ...unknown } = green()
    const stale = green()
    stale.disk!.at = NOW - 60_000
    for (const facts of [killed, unknown, stale]) expect(ids(deploy, facts)).toEqual(['healthy-disk'])
  })
})

describe('ceiling', () => {
  const scale = (amount: number, inFlight = 0): [Action, Facts] => {
    const facts = green()
    facts.capacity!.value = { ceiling: 100, inFlight }
    return [{ ...deploy, kind: 'scale-up', amount }, facts]
  }

  test('counts the work in flight', () => {
    expect(ids(...scale(60, 40))).toEqual([])
    expect(ids(...scale(61, 40))).toEqual(['ceiling'])
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 2 ** 53, 101])('denies %s', (amount) => {
    expect(ids(...scale(amount))).toEqual(['ceiling'])
  })

  test('denies a ceiling or a load that is no number', () => {
    const [action, facts] = scale(1)
    facts.capacity!.value = { ceiling: Number.NaN, inFlight: 0 }
    expect(ids(action, facts)).toEqual(['ceiling'])
  })

  test('denies a scale-up without an amount or without a measured capacity', () => {
    const { capacity: _, ...rest } = green()
    expect(ids({ ...deploy, kind: 'scale-up' }, green())).toEqual(['ceiling'])
    expect(ids({ ...deploy, kind: 'scale-up', amount: 1 }, { ...rest, missing: {} })).toEqual(['ceiling'])
  })
})

describe('irreversible-approved', () => {
  const drop: Action = { ...deploy, effect: 'irreversible', kind: 'cleanup' }

  test("asks for a human's approval, and takes one that is for this very call", () => {
    expect(decide(drop, green(), BUILT_IN).verdict).toBe('approval_required')
    expect(decide(drop, { ...green(), plan: aPlanFact() }, BUILT_IN).verdict).toBe('allowed')
  })

  test('takes no approval of PlanReview or Security for a human’s', () => {
    const { human: _, ...given } = aPlanFact().given
    expect(objections(drop, { ...green(), plan: aPlanFact({ given }) })).toMatchObject([
      { rule: 'irreversible-approved', reason: expect.stringContaining('A human has not approved plan_1') },
    ])
  })

  test.each(UNFIT)('refuses %s', (_what, change, verdict, said) => {
    const found = objections(drop, { ...green(), plan: aPlanFact(change) })
    expect(found).toMatchObject([
      { rule: 'irreversible-approved', verdict, reason: expect.stringContaining(said) },
    ])
  })
})

describe('plan-approved and security-cleared', () => {
  const supervised = (over: Partial<Facts> = {}): Facts => {
    const facts = green()
    return { ...facts, actor: { ...facts.actor!, mode: 'supervised' }, plan: aPlanFact(), ...over }
  }
  const BOTH = ['plan-approved', 'security-cleared']

  test('ask nothing in autonomous mode, and let an approved and cleared plan through in supervised mode', () => {
    expect(ids(deploy, green())).toEqual([])
    expect(ids(deploy, supervised())).toEqual([])
  })

  test.each(['deploy', 'restore', 'migrate', 'rerun', 'maintenance'] as const)(
    'ask for the plan of a %s',
    (kind) => {
      const { plan: _, ...none } = supervised()
      expect(ids({ ...deploy, kind }, none)).toEqual(BOTH)
    },
  )

  test.each(['rollback', 'scale-down', 'cleanup', 'backup', 'record'] as const)(
    'let a %s go on without',
    (kind) => {
      const { plan: _, ...none } = supervised()
      expect(ids({ ...deploy, kind }, none)).toEqual([])
    },
  )

  test('say why there is no plan', () => {
    const { plan: _, ...none } = supervised({ missing: { plan: 'There is no plan of that id.' } })
    expect(objections(deploy, none)).toMatchObject(
      BOTH.map((rule) => ({
        rule,
        verdict: 'approval_required',
        reason: expect.stringContaining('no plan of that id'),
      })),
    )
  })

  test.each([
    ['plan-approved', 'plan', 'PlanReview has not approved plan_1'],
    ['security-cleared', 'security', 'Security has not approved plan_1'],
  ] as const)('%s misses its own approval and no other', (rule, capacity, said) => {
    const given = { ...aPlanFact().given }
    delete given[capacity]
    const plan = aPlanFact({ given, void: ['It is older than the plan.'] })
    expect(objections(deploy, supervised({ plan }))).toMatchObject([
      {
        rule,
        verdict: 'approval_required',
        reason: expect.stringMatching(new RegExp(`${said}.*older than the plan`)),
        hint: expect.stringContaining(`operator approve plan_1 --as ${capacity}`),
      },
    ])
  })

  test.each(UNFIT)('both refuse %s', (_what, change, verdict, said) => {
    expect(objections(deploy, supervised({ plan: aPlanFact(change) }))).toMatchObject(
      BOTH.map((rule) => ({ rule, verdict, reason: expect.stringContaining(said) })),
    )
  })

  test('a veto of this very call holds in autonomous mode too', () => {
    const veto = { by: 'sec', as: 'security' as const, reason: 'No.' }
    expect(ids(deploy, { ...green(), plan: aPlanFact({ veto }) })).toEqual(['plan-approved'])
    expect(ids(deploy, { ...green(), plan: aPlanFact({ veto, changed: ['x'] }) })).toEqual([])
  })

  test('an actor whose mode is unknown is supervised', () => {
    const facts = supervised()
    Reflect.deleteProperty(facts.actor!, 'mode')
    delete facts.plan
    expect(ids(deploy, facts)).toEqual(BOTH)
  })
})

describe('config-trusted', () => {
  const changed = (...paths: string[]) => {
    const differences = paths.map((path) => ({ path, says: `${path} has changed.` }))
    return { ...green(), trust: { differences } }
  }
  const write: Action = { tool: 'write_agent_log', effect: 'write', kind: 'record', target: 'agent-log' }

  test('refuses every write with the difference, and no read', () => {
    const facts = changed('actors.op.role')
    for (const kind of ['record', 'deploy', 'cleanup'] as const) {
      const decision = decide({ ...write, kind }, facts, BUILT_IN)
      expect(decision.objections).toMatchObject([
        { rule: 'config-trusted', reason: expect.stringContaining('actors.op.role') },
      ])
      expect(refusal(write, decision)).toMatchObject({ code: 'config_untrusted', applied: 'no' })
    }
    expect(ids({ ...write, effect: 'read', kind: 'observe' }, facts)).toEqual([])
  })

  const rollback: Action = {
    ...{ tool: 'rollback_deployment', effect: 'write', kind: 'rollback', target: 'deployment/web' },
  }
  const me = green().actor?.name ?? ''

  test('lets a rollback through whatever is changed elsewhere, and nothing else', () => {
    const elsewhere = [
      ...['guard.warn.ram', 'policy.mode', 'databases.main.url', 'swarms.web.max', 'soul'],
      ...['deployments.api.start.0', 'deployments.web2.container', `actors.${me}2.role`],
    ]
    for (const path of elsewhere) expect([path, ids(rollback, changed(path))]).toEqual([path, []])
    expect(ids(rollback, changed(...elsewhere))).toEqual([])
    expect(ids({ ...rollback, kind: 'deploy' }, changed(...elsewhere))).toContain('config-trusted')
  })

  test.each([
    ['its own command', 'deployments.web.start.0'],
    ['its own container', 'deployments.web.container'],
    ['what it is at all', 'deployments.web'],
    ["its caller's role", `actors.${me}.role`],
    ["its caller's token", `actors.${me}.token`],
    ['who may sign tokens', 'http.jwt.issuer'],
    ["the user's rules", 'policy.rules.0.deny.tools.0'],
    ['where versions are kept', 'state_dir'],
    ['where they run', 'docker.socket'],
    ['no signed form', ''],
  ])('refuses a rollback that rests on a change: %s', (_what, path) => {
    const facts = changed('guard.warn.ram', path)
    expect(objections(rollback, facts)).toMatchObject([
      { rule: 'config-trusted', reason: expect.not.stringContaining('guard') },
    ])
    expect(objections(rollback, facts)[0]?.hint).toContain('put back')
  })

  test('refuses when nobody could look, and says why', () => {
    const { trust: _, ...none } = green()
    expect(objections(write, { ...none, missing: { trust: 'the folder is open to all' } })).toMatchObject([
      { rule: 'config-trusted', reason: expect.stringContaining('open to all') },
    ])
  })

  test('quotes ten differences and counts the rest', () => {
    const paths = Array.from({ length: 14 }, (_, n) => `path${n}`)
    expect(objections(write, changed(...paths))[0]?.reason).toMatch(/path9 .*And 4 more\.$/)
  })
})

describe('reviewer-proved', () => {
  const review: Action = { tool: 'write_agent_log', effect: 'write', kind: 'review', target: 'plan/plan_1' }
  const by = (role: Role, identifiedBy: 'launch' | 'token' | 'jwt') => ({
    ...green(),
    actor: { name: 'r', role, identifiedBy, mode: 'autonomous' as const },
  })

  test('takes a review from a reviewer with a token or a JWT, and from no flag', () => {
    expect(ids(review, by('reviewer', 'token'))).toEqual([])
    expect(ids(review, by('reviewer', 'jwt'))).toEqual([])
    expect(ids(review, by('reviewer', 'launch'))).toEqual(['reviewer-proved'])
  })

  test('takes none from any other role', () => {
    expect(ids(review, by('manager', 'token'))).toEqual(['reviewer-proved'])
    const { actor: _, ...nobody } = green()
    expect(ids(review, nobody)).toContain('reviewer-proved')
  })
})

test('a denial outranks a missing approval, whatever the order of the rules', () => {
  const action: Action = { ...deploy, effect: 'irreversible' }
  const facts = green()
  facts.guard!.value = { ...facts.guard!.value, level: 'WARN' }
  for (const rules of [BUILT_IN, BUILT_IN.toReversed()])
    expect(decide(action, facts, rules).verdict).toBe('denied')
})

test('a rule that throws denies under its own id', () => {
  const broken = {
    id: 'broken',
    says: '',
    judge: () => {
      throw new Error('oops')
    },
  }
  expect(decide(deploy, green(), [...BUILT_IN, broken])).toMatchObject({
    verdict: 'denied',
    objections: [{ rule: 'broken' }],
  })
})

test('an empty list of rules permits nothing', () => {
  expect(decide(deploy, green(), [])).toMatchObject({
    verdict: 'denied',
    objections: [{ rule: 'known-actor' }, { rule: 'role-permits' }],
  })
})

test('an unknown actor gets nothing of any tool', () => {
  const { actor: _, ...nobody } = green()
  for (const { name } of TOOLS)
    expect(ids({ tool: name, effect: 'read', kind: 'observe', target: 'x' }, nobody)).toEqual([
      'known-actor',
      'role-permits',
    ])
})

test('every tool has its row in the role table and every row its tool', () => {
  expect(Object.keys(PERMITS).sort()).toEqual(TOOLS.map(({ name }) => name).sort())
})

test('an actor gets exactly what the table grants its role', () => {
  for (const { name } of TOOLS) {
    for (const role of ROLES) {
      const facts = { ...green(), actor: { ...green().actor!, role } }
      expect(ids({ tool: name, effect: 'read', kind: 'observe', target: 'x' }, facts)).toEqual(
        PERMITS[name]!.includes(role) ? [] : ['role-permits'],
      )
    }
  }
})

test('a tool name that every object has is permitted to nobody', () => {
  for (const tool of ['constructor', '__proto__', 'toString']) {
    expect(ids({ ...deploy, tool }, green())).toContain('role-permits')
  }
})

const anAction = fc.record({
  tool: fc.constantFrom(...Object.keys(PERMITS), 'nobody_may'),
  effect: fc.constantFrom(...EFFECTS),
  kind: fc.constantFrom(...KINDS),
  target: fc.string(),
  amount: fc.oneof(fc.integer(), fc.double()),
})
const someFacts = fc.record({
  role: fc.option(fc.constantFrom(...ROLES), { nil: undefined }),
  level: fc.constantFrom(...GUARD_LEVELS),
  age: fc.integer({ min: -1_000, max: 60_000 }),
  full: fc.array(fc.string(), { maxLength: 1 }),
})
const someRules: fc.Arbitrary<UserRule[]> = fc.array(
  fc.record({
    id: fc.string(),
    mode: fc.constantFrom('enforce', 'shadow'),
    deny: fc.record(
      {
        tools: fc.array(fc.string()),
        roles: fc.array(fc.constantFrom(...ROLES)),
        effects: fc.array(fc.constantFrom(...EFFECTS)),
        targets: fc.array(fc.string()),
        hours: fc.constant('22:00-07:00'),
      },
      { requiredKeys: [] },
    ),
    reason: fc.string(),
  }),
)
const rank = { allowed: 0, approval_required: 1, denied: 2 }

test("whatever a user adds, no denial becomes a permission and a rule's own shadow changes nothing", () => {
  fc.assert(
    fc.property(anAction, someFacts, someRules, (action, { role, level, age, full }, rules) => {
      const facts = green()
      if (role) facts.actor = { ...facts.actor!, role }
      else delete facts.actor
      facts.guard!.value.level = level
      facts.guard!.at = NOW - age
      facts.disk!.value.full = full
      const before = decide(action, facts, BUILT_IN)
      const after = decide(action, facts, allRules(rules))
      expect(rank[after.verdict]).toBeGreaterThanOrEqual(rank[before.verdict])
      if (rules.every(({ mode }) => mode === 'shadow')) expect(after.verdict).toBe(before.verdict)
    }),
  )
})

describe("a user's rule", () => {
  const night = (over: Partial<UserRule['deny']> = {}, mode: UserRule['mode'] = 'enforce'): UserRule => ({
    id: 'night',
    mode,
    deny: {
      kinds: undefined,
      tools: ['write_agent_log'],
      hours: '22:00-07:00',
      timezone: 'Europe/Berlin',
      ...over,
    } as UserRule['deny'],
    reason: 'Not at night.',
  })

  test('objects when every condition holds and is silent when one does not', () => {
    expect(decide(deploy, green(), allRules([night()]))).toMatchObject({
      verdict: 'denied',
      objections: [{ rule: 'user:night', reason: 'Not at night.' }],
    })
    expect(decide(deploy, green(), allRules([night({ roles: ['manager'] })])).verdict).toBe('allowed')
    expect(decide({ ...deploy, tool: 'health_check' }, green(), allRules([night()])).verdict).toBe('allowed')
  })

  test('reads its hours and days in its own zone', () => {
    // 23:30 on a Saturday in UTC is 08:30 on Sunday in Tokyo.
    expect(decide(deploy, green(), allRules([night({ timezone: 'Asia/Tokyo' })])).verdict).toBe('allowed')
    expect(
      decide(
        deploy,
        green(),
        allRules([night({ timezone: 'Asia/Tokyo', hours: '08:00-09:00', days: ['sun'] })]),
      ).verdict,
    ).toBe('denied')
  })

  test('in shadow it only records', () => {
    expect(decide(deploy, green(), allRules([night({}, 'shadow')]))).toMatchObject({
      verdict: 'allowed',
      shadow: [{ rule: 'user:night' }],
    })
  })

  test.each([
    ['deployment/*', 'deployment/web', true],
    ['*/web', 'deployment/web', true],
    ['d*y*b', 'deployment/web', true],
    ['deployment/web', 'deployment/web2', false],
    ['a*a', 'a', false],
    ['*', '', true],
  ])('matches %s against %s: %s', (pattern, text, matches) => {
    expect(globMatches(pattern, text)).toBe(matches)
  })
})

describe('backup-first', () => {
  const migrate: Action = { ...deploy, kind: 'migrate', target: 'database/main' }
  const resting = (rests: { id: string } | { none: string }, makes: boolean, at = NOW): Facts => ({
    ...green(),
    backup: { value: { rests, makes }, at, ttl: 30_000 },
  })

  test('lets a migration pass that rests on a backup, or makes one before anything else', () => {
    expect(ids(migrate, resting({ id: 'ba_1' }, false))).toEqual([])
    expect(ids(migrate, resting({ none: 'there is none' }, true))).toEqual([])
  })

  test('denies one without a backup, and says why there is none', () => {
    expect(objections(migrate, resting({ none: 'the newest one is 2 d old' }, false))).toMatchObject([
      { rule: 'backup-first', reason: 'There is no backup to come back to: the newest one is 2 d old.' },
    ])
  })

  test('denies where nobody could look, and what was found out too long ago or in the future', () => {
    const { backup: _, ...rest } = green()
    expect(objections(migrate, { ...rest, missing: { backup: 'the server does not answer' } })).toMatchObject(
      [{ rule: 'backup-first', reason: expect.stringContaining('the server does not answer') }],
    )
    for (const at of [NOW - 31_000, NOW + 1])
      expect(ids(migrate, resting({ id: 'ba_1' }, true, at))).toEqual(['backup-first'])
  })

  test('judges a deploy by what its migration would rest on, and asks nothing of one that migrates nothing', () => {
    const deployment = green().deployment!
    const migrates = (makes: boolean, at = deployment.at): Facts => ({
      ...green(),
      deployment: {
        ...deployment,
        at,
        value: { ...deployment.value, migrates: { rests: { none: 'none' }, makes } },
      },
    })
    expect(ids(deploy, migrates(true))).toEqual([])
    expect(ids(deploy, migrates(false))).toEqual(['backup-first'])
    expect(ids(deploy, migrates(true, NOW + 1))).toContain('backup-first')
    expect(ids(deploy, green())).toEqual([])
  })

  test('asks nothing of what is no migration', () => {
    const { backup: _, ...rest } = green()
    expect(ids({ ...deploy, kind: 'backup' }, rest)).toEqual([])
  })
})

describe('one-retry', () => {
  const rerun: Action = {
    ...deploy,
    tool: 'rerun_cron_job',
    effect: 'write',
    kind: 'rerun',
    target: 'cron/offers',
    duration: 1,
  }
  const facts = (change: Partial<NonNullable<Facts['rerun']>['value']>, at = green().rerun!.at): Facts => ({
    ...green(),
    rerun: { ...green().rerun!, at, value: { ...green().rerun!.value, ...change } },
  })

  test('lets a job that came to nothing be tried once more, and says everything that speaks against it', () => {
    expect(ids(rerun, facts({}))).toEqual([])
    const { objections } = decide(rerun, facts({ against: ['It is running.', 'It had its try.'] }), BUILT_IN)
    expect(objections.find(({ rule }) => rule === 'one-retry')?.reason).toBe('It is running. It had its try.')
  })

  test('denies without a look at the job, or after an old one', () => {
    const { rerun: _, ...unknown } = green()
    expect(ids(rerun, unknown)).toEqual(['one-retry'])
    expect(ids(rerun, facts({}, NOW - 3_600_000))).toEqual(['one-retry'])
  })

  test('asks a human where the owner wants one', () => {
    const { plan: _, ...unplanned } = facts({ needsHuman: true })
    const { verdict, objections } = decide(rerun, unplanned, BUILT_IN)
    expect([verdict, objections.map(({ rule }) => rule)]).toEqual(['approval_required', ['one-retry']])
  })

  test('waits for a green guard like other work that adds load', () => {
    const guard = green().guard!
    const busy = { ...facts({}), guard: { ...guard, value: { ...guard.value, level: 'WARN' as const } } }
    expect(ids(rerun, busy)).toEqual(['guard-green'])
  })
})

describe('gathering', () => {
  test('asks for no fact that no rule needs: a read is free', () => {
    expect(factsFor({ tool: 't', effect: 'read', kind: 'observe', target: 'x' })).toEqual([])
  })

  test('a source that fails leaves its fact missing, with the reason, and the world is frozen', async () => {
    const facts = await gatherFacts(
      deploy,
      { now: () => NOW },
      { guard: () => Promise.reject(new Error('no /proc')), disk: async () => green().disk! },
      AbortSignal.abort(),
    )
    expect(facts.missing).toMatchObject({ guard: 'no /proc', deployment: 'there is none' })
    expect(() => {
      ;(facts.disk!.value.full as string[]).push('x')
    }).toThrow(TypeError)
  })

  test('every fact a rule asks about is gathered: with all sources good, no rule complains of a missing one', async () => {
    const undo = permitFor('deploy', ['operator', 'reviewer'])
    const sources = {
      guard: async () => green().guard!,
      disk: async () => green().disk!,
      capacity: async () => green().capacity!,
      deployment: async () => green().deployment!,
      backup: async () => green().backup!,
      rerun: async () => green().rerun!,
      plan: () => aPlanFact(),
      trust: () => ({ differences: [] }),
    }
    for (const kind of KINDS) {
      for (const effect of EFFECTS) {
        const role = kind === 'review' ? 'reviewer' : 'operator'
        const action: Action = {
          tool: 'deploy',
          effect,
          kind,
          target: 'x',
          duration: 1,
          ...(kind === 'scale-up' && { amount: 1 }),
        }
        const facts = await gatherFacts(
          action,
          { actor: { ...green().actor!, role, mode: 'supervised' }, call: async () => CALL, now: () => NOW },
          sources,
          new AbortController().signal,
        )
        expect(decide(action, facts, BUILT_IN)).toMatchObject({ verdict: 'allowed' })
      }
    }
    undo()
  })
})

test('the policy digest changes with every change of the user part', () => {
  const digests = [
    { mode: 'autonomous', rules: [] },
    { mode: 'supervised', rules: [] },
    {
      mode: 'autonomous',
      rules: [{ id: 'a', mode: 'enforce' as const, deny: { tools: ['x'] }, reason: 'r' }],
    },
  ].map(policyDigest)
  expect(new Set(digests).size).toBe(3)
})
