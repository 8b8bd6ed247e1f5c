import { describe, expect, test } from 'vitest'
import type { Explanation } from '../../src/call.ts'
import { type Judging, recheckVersion } from '../../src/compose/recheck.ts'
import { BOUND } from '../../src/tools/deploy-with-rollback.ts'
import { failure } from '../contract/probe.ts'

const TO = { label: 'crm-2', id: 'sha256:2' }
const CALL = {
  tool: 'deploy_with_rollback',
  input: { target: 'crm', file: '/srv/crm.tgz' },
  actor: 'operator',
}

/** What the rules saw when they were asked again, and what the plan of the call rests on. */
function judged(saw: object, plan?: { state: Record<string, string>; changed?: string[] }): Judging {
  const facts = {
    at: 0,
    missing: {},
    deployment: { value: saw, at: 0, ttl: 1 },
    ...(plan && { plan: { changed: [], ...plan } }),
  }
  const decision = { verdict: 'allowed', objections: [], shadow: [] }
  const explain = async () => ({ action: {}, facts, decision, rules: [] }) as unknown as Explanation
  return {
    operator: { explain },
    identify: { byLaunch: () => undefined, byName: () => undefined, byToken: () => undefined },
  }
}

const again = (judging: Judging) => failure(recheckVersion(judging, 'op_1', CALL, TO))
const SAME = { version: 'sha256:2', source: 'sha256:file' }
const APPROVED = { [BOUND.version]: 'sha256:2', [BOUND.source]: 'sha256:file' }

describe('a version that was fetched', () => {
  test('goes on when it is what was judged and what was approved', async () => {
    await recheckVersion(judged(SAME), 'op_1', CALL, TO)
    await recheckVersion(judged(SAME, { state: APPROVED }), 'op_1', CALL, TO)
    await recheckVersion(judged(SAME, { state: { [BOUND.source]: 'sha256:file' } }), 'op_1', CALL, TO)
  })

  test.each([
    ['judged as another one, because the file was put back for the rules', judged({ version: 'sha256:1' })],
    ['not there any more when it is judged', judged({ source: 'sha256:file' })],
    ['another one than was approved', judged(SAME, { state: { ...APPROVED, [BOUND.version]: 'sha256:1' } })],
    ['from another file than was approved', judged(SAME, { state: { [BOUND.source]: 'sha256:other' } })],
  ])('is refused when it is %s', async (_what, judging) => {
    expect(await again(judging)).toMatchObject({ code: 'busy', applied: 'no' })
  })

  test('is not held to a plan that is not of this call', async () => {
    const other = { state: { [BOUND.version]: 'sha256:1' }, changed: ['It is a plan for another tool.'] }
    await recheckVersion(judged(SAME, other), 'op_1', CALL, TO)
  })
})
