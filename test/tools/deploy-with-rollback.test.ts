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
