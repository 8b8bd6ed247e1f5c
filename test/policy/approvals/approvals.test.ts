import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aDesk, CALL, DRAFT } from './a-desk.ts'
import { aKey, MINUTE, NOW, said, sealed, signed } from './a-plan.ts'

const code = (code: string, text = '') =>
  expect.objectContaining({ code, applied: 'no', message: expect.stringContaining(text) })

function approved() {
  const all = aDesk()
  const plan = all.submit()
  all.reviewAs(plan, 'planner', { as: 'plan' })
  all.reviewAs(plan, 'security', { as: 'security' })
  return { ...all, plan }
}

describe('submitting', () => {
  test('keeps exactly what is to be done, and the same submission again is the same plan', () => {
    const { submit, desk } = aDesk()
    const plan = submit()
    expect(plan).toMatchObject({
      arguments: DRAFT.arguments,
      author: 'operator',
      created: NOW,
      expires: NOW + 30 * MINUTE,
    })
    expect(submit().id).toBe(plan.id)
    expect(submit({ author: 'manager' }).id).not.toBe(plan.id)
    expect(submit({ state: { 'image web:2': 'sha256:2' } }).id).not.toBe(plan.id)
    expect(desk().list().plans).toHaveLength(3)
  })

  test('refuses what JSON cannot say exactly', () => {
    expect(() => aDesk().submit({ arguments: { at: new Date() } })).toThrow(code('invalid_input'))
  })

  test('refuses the very plan that was vetoed, and takes another one', () => {
    const { submit, reviewAs } = aDesk()
    const plan = submit()
    reviewAs(plan, 'planner', { decision: 'veto', reason: 'Not on a Friday.' })
    expect(() => submit()).toThrow(code('denied', plan.id))
    expect(() => submit({ author: 'manager' })).toThrow(code('denied'))
    expect(submit({ arguments: { target: 'web', image: 'web:3' } }).id).not.toBe(plan.id)
  })

  test('refuses more plans than anybody reads', () => {
    const { submit, shelf } = aDesk()
    for (let n = 0; n < 200; n++) shelf.add(`plan_${n}`, {})
    expect(() => submit()).toThrow(code('busy'))
  })
})

describe('a plan is found', () => {
  test('by its id, or by the call being the planned one', () => {
    const { plan, desk } = approved()
    const given = { plan: { by: 'planner' }, security: { by: 'security' } }
    expect(desk().find(CALL)).toMatchObject({ id: plan.id, given, changed: [] })
    expect(desk().find({ ...CALL, planId: plan.id })).toMatchObject({ id: plan.id })
    expect(desk().find({ ...CALL, arguments: { target: 'web', image: 'web:3' } })).toBeUndefined()
    expect(() => desk().find({ ...CALL, planId: `plan_${'9'.repeat(22)}` })).toThrow(code('not_found'))
    for (const planId of ['../../etc/passwd', '', 'plan_..'])
      expect(() => desk().find({ ...CALL, planId })).toThrow(code('not_found'))
  })

  test('among several of the same call, the one that carries it', () => {
    const { plan, submit, desk, world } = approved()
    world.now += MINUTE
    submit({ state: { 'image web:2': 'sha256:2' } })
    expect(desk().find(CALL)).toMatchObject({ id: plan.id })
  })

  test('only under its own id, and nothing outside of the plans is read', () => {
    const { plan, desk, folder } = approved()
    const other = `plan_${'9'.repeat(22)}`
    const plans = join(folder, 'approvals', 'plans')
    copyFileSync(join(plans, `${plan.id}.json`), join(plans, `${other}.json`))
    expect(() => desk().find({ ...CALL, planId: other })).toThrow(code('not_found'))
    writeFileSync(join(folder, 'approvals', 'outside.json'), '{"half', { mode: 0o600 })
    expect(() => desk().find({ ...CALL, planId: '../outside' })).toThrow(code('not_found'))
  })

  test('although another one beside it is damaged', () => {
    const { plan, desk, folder } = approved()
    const broken = `plan_${'9'.repeat(22)}`
    writeFileSync(join(folder, 'approvals', 'plans', `${broken}.json`), '{"half', { mode: 0o600 })
    expect(desk().find(CALL)).toMatchObject({ id: plan.id })
    expect(desk().list()).toMatchObject({ plans: [{ plan: { id: plan.id } }], damaged: [broken] })
  })
})

describe('a review', () => {
  test('that would not count is refused, and nothing of it is kept', () => {
    const { submit, desk, shelf, anna } = aDesk()
    const plan = submit()
    const attempts = [
      { ...signed(plan, aKey('anna').privateKey), at: NOW },
      signed(plan, anna.privateKey, { at: NOW, by: 'bert' }),
      signed({ ...plan, nonce: '1'.repeat(32) }, anna.privateKey, { at: NOW }),
      sealed(plan, 'operator', { at: NOW }),
      sealed(plan, 'planner', { at: NOW, as: 'human' }),
      { ...sealed(plan, 'planner', { at: NOW }), proof: 'f'.repeat(64) },
    ]
    for (const review of attempts)
      expect(() => desk().review(plan.id, review)).toThrow(code('denied', 'would not count'))
    expect(shelf.reviews(plan.id)).toEqual([])
  })

  test('of an author by themselves is refused', () => {
    const { submit, reviewAs } = aDesk()
    const plan = submit({ author: 'planner' })
    expect(() => reviewAs(plan, 'planner')).toThrow(code('denied', 'of their own'))
    expect(reviewAs(plan, 'security').given).toHaveProperty('plan')
  })

  test('as Security is refused before the plan is approved, and from whoever approved it', () => {
    const { submit, reviewAs, desk, shelf } = aDesk()
    const plan = submit()
    const clear = (by: string) => reviewAs(plan, by, { as: 'security' })
    expect(() => clear('security')).toThrow(code('denied', 'PlanReview has not approved the plan yet'))
    reviewAs(plan, 'planner')
    expect(() => clear('planner')).toThrow(code('denied', 'planner approved the plan as well'))
    expect(shelf.reviews(plan.id)).toHaveLength(1)
    expect(clear('security').given).toMatchObject({ plan: { by: 'planner' }, security: { by: 'security' } })
    expect(desk().look(plan.id).fact.void).toEqual([])
  })

  test('that is said again does not come after the clearance that followed it', () => {
    const { plan, reviewAs, world, take } = approved()
    world.now += MINUTE
    expect(reviewAs(plan, 'planner').given).toMatchObject({ plan: { at: NOW } })
    expect(take('op_1').id).toBe(plan.id)
  })

  test('comes too late after a veto, after use and after expiry', () => {
    const { plan, reviewAs, take, world } = approved()
    const taken = take('op_1')
    expect(() => reviewAs(plan, 'planner')).toThrow(code('denied', 'op_1'))
    taken.giveBack()
    reviewAs(plan, 'security', { decision: 'veto' })
    expect(() => reviewAs(plan, 'planner')).toThrow(code('denied', 'vetoed'))
    const other = aDesk()
    const late = other.submit()
    other.world.now = late.expires
    expect(() => other.reviewAs(late, 'planner')).toThrow(code('denied', 'expired'))
    expect(world.now).toBe(NOW)
  })

  test('stops a plan that was approved, without any proof', () => {
    const { plan, desk, take } = approved()
    const veto = {
      ...said(plan, { decision: 'veto', via: 'shell', by: 'ops', as: 'human', reason: 'Wait.' }),
      proof: '',
    }
    expect(desk().review(plan.id, veto).veto).toEqual({ by: 'ops', as: 'human', reason: 'Wait.' })
    expect(() => take('op_1')).toThrow(code('denied', 'ops vetoed'))
  })
})

describe('taking', () => {
  test('uses a plan up for one operation, which still finds it', () => {
    const { plan, take, desk, submit } = approved()
    expect(take('op_1').id).toBe(plan.id)
    expect(desk().find(CALL)).toMatchObject({ usedBy: 'op_1' })
    expect(desk().find({ ...CALL, operation: 'op_1' })).toMatchObject({ id: plan.id, changed: [] })
    expect(desk().find({ ...CALL, operation: 'op_1' })).not.toHaveProperty('usedBy')
    submit({ author: 'manager' })
    expect(desk().find({ ...CALL, operation: 'op_1' })).toMatchObject({ id: plan.id })
    expect(() => take('op_2', { planId: plan.id })).toThrow(
      code('approval_required', 'used up by operation op_1'),
    )
  })

  test('says that a plan was used up to whoever repeats its call', () => {
    const { take } = approved()
    take('op_1')
    expect(() => take('op_2')).toThrow(code('approval_required', 'used up by operation op_1'))
  })

  test('gives back what was taken while nothing has happened, to its own operation alone', () => {
    const { plan, take, desk } = approved()
    take('op_1')
    expect(desk().giveBack('op_2')).toBe(false)
    expect(desk().giveBack('op_1')).toBe(true)
    expect(desk().giveBack('op_1')).toBe(false)
    expect(take('op_2').id).toBe(plan.id)
  })

  test.each([
    ['a changed argument', { arguments: { target: 'web', image: 'web:3' } }, 'image'],
    ['an argument more', { arguments: { ...(CALL.arguments as object), force: true } }, 'force'],
    ['another tool', { tool: 'run_migration' }, 'run_migration'],
    ['a tag that moved', { state: { 'image web:2': 'sha256:evil' } }, 'image web:2'],
    ['a state that is not asked for any more', { state: {} }, 'image web:2'],
  ])('refuses %s, and uses nothing up', (_what, call, why) => {
    const { plan, take } = approved()
    expect(() => take('op_1', { ...call, planId: plan.id })).toThrow(code('approval_required', why))
    expect(take('op_2').id).toBe(plan.id)
  })

  test('refuses after the policy or the configuration was edited', () => {
    const { take, world } = approved()
    world.config = 'c2'
    expect(() => take('op_1')).toThrow(code('approval_required', 'The configuration has changed'))
    world.config = 'c1'
    world.policy = 'e'.repeat(64)
    expect(() => take('op_1')).toThrow(code('approval_required', 'policy has changed'))
  })

  test('refuses without one of the approvals, and a clearance is none as a plan approval', () => {
    const { submit, reviewAs, take, approve } = aDesk()
    const plan = submit()
    expect(() => take('op_1')).toThrow(code('approval_required', 'PlanReview has not approved'))
    reviewAs(plan, 'planner', { as: 'plan' })
    expect(() => take('op_1')).toThrow(code('approval_required', 'Security has not approved'))
    reviewAs(plan, 'security', { as: 'security' })
    expect(() => take('op_1', {}, ['plan', 'security', 'human'])).toThrow(
      code('approval_required', 'A human has not'),
    )
    approve(plan, 'human')
    expect(take('op_1', {}, ['plan', 'security', 'human']).id).toBe(plan.id)
  })

  test('refuses without any plan', () => {
    expect(() => aDesk().take('op_1')).toThrow(code('approval_required', 'no plan'))
  })

  test('refuses when the reviewer is no reviewer any more, or the key not trusted any more', () => {
    const { take, world } = approved()
    world.reviewers = ['planner']
    expect(() => take('op_1')).toThrow(code('approval_required', 'security is no reviewer'))
    const human = aDesk()
    human.approve(human.submit(), 'human')
    human.world.keys = []
    expect(() => human.take('op_1', {}, ['human'])).toThrow(code('approval_required', 'no trusted key anna'))
  })

  test('refuses a plan file that was edited after its approval', () => {
    const { plan, folder, take, desk } = approved()
    const file = join(folder, 'approvals', 'plans', `${plan.id}.json`)
    writeFileSync(file, readFileSync(file, 'utf8').replace('web:2"', 'web:3"'))
    const evil = { arguments: { target: 'web', image: 'web:3' } }
    expect(() => take('op_1', evil)).toThrow(code('approval_required', 'the plan was changed since'))
    expect(desk().look(plan.id).fact.given).toEqual({})
  })

  test('refuses an expired plan, also after the clock was set back', () => {
    const { take, world, plan } = approved()
    world.now = plan.expires
    expect(() => take('op_1')).toThrow(code('approval_required', 'expired'))
    world.now = NOW + MINUTE
    expect(() => take('op_1')).toThrow(code('approval_required', 'expired'))
    expect(() => take('op_1', { planId: plan.id })).toThrow(code('approval_required', 'expired'))
  })

  test('refuses a plan and an approval from the future, which only a clock that was set back shows', () => {
    const { take, world } = approved()
    world.now = NOW - MINUTE
    expect(() => take('op_1')).toThrow(code('approval_required', 'from the future'))
  })

  test('gives back what it took when the world changed in between', () => {
    const all = approved()
    const { shelf, world, take, plan } = all
    const { take: really } = shelf
    shelf.take = (id, by) => {
      const won = really(id, by)
      world.config = 'c2'
      return won
    }
    expect(() => take('op_1')).toThrow(code('approval_required', 'The configuration has changed'))
    shelf.take = really
    world.config = 'c1'
    expect(take('op_2').id).toBe(plan.id)
  })

  test('stops for a veto that comes while it takes', () => {
    const { shelf, take, plan } = approved()
    const { take: really } = shelf
    shelf.take = (id, by) => {
      const won = really(id, by)
      shelf.saveReview(id, 'veto', {
        ...said(plan, { decision: 'veto', via: 'shell', by: 'ops' }),
        proof: '',
      })
      return won
    }
    expect(() => take('op_1')).toThrow(code('denied', 'vetoed'))
  })
})
