import { describe, expect, test } from 'vitest'
import type { Forecast } from '../../src/operations/deploy/deployments.ts'
import { differences } from '../../src/policy/approvals/plan.ts'
import { deployWithRollback } from '../../src/tools/deploy-with-rollback.ts'
import type { Powers } from '../../src/tools/powers.ts'
import { aPlan } from '../policy/approvals/a-plan.ts'

const FORECAST: Forecast = {
  target: 'crm',
  kind: 'process',
  affects: [],
  worstRollbackMs: 1_000,
  running: { label: 'v1', id: 'sha256:1' },
  health: { none: 'nothing' },
  portsTaken: [],
  wayBack: { how: 'again', worstMs: 0 },
  inlineSecrets: [],
  changes: [],
  impossible: [],
}
const FILE = { target: 'crm', file: '/srv/crm.tgz' }

async function outlook(found: Partial<Forecast>) {
  const powers = {
    deploys: {
      target: () => ({ name: 'crm' }),
      forecast: async () => ({ ...FORECAST, ...found }),
      migration: async () => undefined,
    },
  } as unknown as Powers
  const seen = await deployWithRollback.outlook?.(FILE, { powers, signal: new AbortController().signal })
  return seen ?? expect.fail('it has no outlook')
}

describe('an approval of a version that is not here yet', () => {
  const against = async (planned: Partial<Forecast>, met: Partial<Forecast>) => {
    const plan = aPlan({
      tool: 'deploy_with_rollback',
      arguments: FILE,
      state: (await outlook(planned)).state,
    })
    const { state } = await outlook(met)
    return differences(plan, { tool: plan.tool, arguments: FILE, state, policy: plan.policy })
  }

  test('is void once its file says something else', async () => {
    expect(await against({ source: 'sha256:good' }, { source: 'sha256:evil' })).toEqual([
      'The file of the new version has changed since.',
    ])
  })

  test('is good after the version came from that very file', async () => {
    const wanted = { label: 'crm-1', id: 'sha256:2' }
    expect(await against({ source: 'sha256:good' }, { source: 'sha256:good', wanted })).toEqual([])
  })

  test('says what exactly is approved', async () => {
    expect((await outlook({ source: 'sha256:good' })).effects.at(-1)).toContain('the file as it is now')
    expect((await outlook({})).effects.at(-1)).toContain('its name is approved')
  })
})

describe('the version that is asked for', () => {
  const takes = (asked: object) => deployWithRollback.input.safeParse({ target: 'web', ...asked }).success

  test.each(['app:v2', 'localhost:5000/team/app@sha256:ab12', '[::1]:5000/app', 'sha256:ab12', 'App'])(
    'is an image called %s',
    (image) => expect(takes({ image })).toBe(true),
  )

  test.each([
    '',
    '-v',
    '../containers/web',
    'app:v2\nThe way back: none.',
    'app:v2 --privileged',
    'аpp:v2',
    'app:v2\u200b',
    '$(id)',
  ])('is no image called %j', (image) => expect(takes({ image })).toBe(false))

  test.each(['v2', '2026-11-21T10.00', '1.2.3+build'])('is a version called %s', (version) =>
    expect(takes({ version })).toBe(true),
  )

  test.each(['5000/evil:latest', '../v1', '..', '.', 'v2@sha256:ab', 'v2 ', 'vՕ'])(
    'is no version called %j',
    (version) => expect(takes({ version })).toBe(false),
  )

  test.each([
    { constructor: 1 },
    JSON.parse('{"__proto__": {"image": "app:v2"}}'),
    { plan: 'plan_1' },
    { file: 'a' },
  ])('comes with nothing else: %j', (more) =>
    expect(takes({ image: 'app:v2', ...more })).toBe(Object.keys(more).length === 0),
  )

  test.each(['__proto__', '-v', '../web', 'web ', 'wеb', ''])('has no target called %j', (target) =>
    expect(takes({ image: 'app:v2', target })).toBe(false),
  )
})
