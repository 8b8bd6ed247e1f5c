import { describe, expect, test } from 'vitest'
import { OperatorError } from '../../../src/core/errors.ts'
import type { DeployNotes } from '../../../src/operations/deploy/book.ts'
import { worstRollbackMs } from '../../../src/operations/deploy/driver.ts'
import { resumeDeploy, runDeploy } from '../../../src/operations/deploy/run.ts'
import { aDeploy, aWorld, denied, failed, unavailable, V1, V2 } from './a-deploy.ts'

const notesOf = ({ report }: { report: unknown }) => report as DeployNotes

test('an old version is away for no longer than what finds the failure, stops it and starts the old one takes', () => {
  const wayBack = { how: 'again', worstMs: 12_000 }
  expect(worstRollbackMs({ wayBack, running: V1 }, 60_000)).toBe(60_000 + 12_000 + 180_000)
  expect(worstRollbackMs({ wayBack }, 60_000)).toBe(72_000)
  expect(worstRollbackMs({ wayBack: { none: 'nothing' } }, 60_000)).toBeUndefined()
})

describe('a deploy that goes well', () => {
  test('is verified, watched for its whole time, cleared away and documented before it ends as completed', async () => {
    const world = aWorld()
    const { deploy, page, documented, clock } = aDeploy(world)
    await runDeploy(deploy)
    expect(world.running).toBe(V2.id)
    expect(page).toMatchObject({ phase: 'ended', verdict: 'completed', from: V1, to: V2 })
    expect(documented).toEqual(['completed'])
    expect(clock.monotonic()).toBeGreaterThanOrEqual(60_000)
    expect(notesOf(page).phases.map(({ phase }) => phase)).toEqual([
      'fetching',
      'saving',
      'applying',
      'verifying',
      'watching',
      'settling',
      'ended',
    ])
  })

  test('keeps the way back on disk before anything is applied', async () => {
    const world = aWorld()
    const { deploy, disk } = aDeploy(world)
    const apply = deploy.driver.apply
    let keptFirst = false
    const driver = {
      ...deploy.driver,
      apply: (...args: Parameters<typeof apply>) => {
        keptFirst = disk.change?.saved === V1.id
        return apply(...args)
      },
    }
    await runDeploy({ ...deploy, driver })
    expect(keptFirst).toBe(true)
  })

  test('of the version that runs already and is healthy changes nothing', async () => {
    const world = { ...aWorld(), running: V2.id }
    const { deploy, page, steps } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('unchanged')
    expect(steps).toEqual(['forget'])
    expect(world.saved).toBeUndefined()
  })

  test('of the version that runs already and fails is carried out', async () => {
    const world = { ...aWorld(), running: V2.id, looks: ['failing' as const, 'healthy' as const] }
    const { deploy, page } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(world.calls).toContain('apply')
  })

  test('that cannot be documented is completed with a blocker, so that it is not reported as done', async () => {
    const { deploy, page } = aDeploy(aWorld(), { document: async () => Promise.reject(unavailable()) })
    await runDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(notesOf(page).blockers.join()).toContain('not documented')
  })
})

describe('a deploy that may not begin', () => {
  test.each([
    ['the image is missing', { fetch: [unavailable()] }],
    ['the way back cannot be saved', { save: [unavailable()] }],
  ])('ends as failed with nothing changed when %s', async (_what, broken) => {
    const world = { ...aWorld(), broken }
    const { deploy, page, steps } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('failed')
    expect(world.running).toBe(V1.id)
    expect(steps).toEqual([])
  })

  test('forgets what it had saved half', async () => {
    const world = aWorld()
    const { deploy, page } = aDeploy(world)
    const save = async () => {
      world.saved = V1.id
      throw unavailable()
    }
    await runDeploy({ ...deploy, driver: { ...deploy.driver, save } })
    expect(page.verdict).toBe('failed')
    expect(world.saved).toBeUndefined()
  })

  test('says what it could not clear away, and ends all the same', async () => {
    const world = { ...aWorld(), running: V2.id, broken: { forget: [unavailable()] } }
    const { deploy, page } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('unchanged')
    expect(notesOf(page)).toMatchObject({
      blockers: [],
      notes: [expect.any(String), expect.stringContaining('cleared away')],
    })
  })

  test('is refused by the rules that are asked again after the fetch', async () => {
    const world = aWorld()
    const judged: string[] = []
    const recheck = async ({ id }: { id: string }) => {
      judged.push(id)
      throw denied()
    }
    const { deploy, page } = aDeploy(world, { recheck })
    await runDeploy(deploy)
    expect(judged).toEqual([V2.id])
    expect(page.verdict).toBe('failed')
    expect(notesOf(page).blockers.join()).toContain('guard-green')
    expect(world.calls).not.toContain('apply')
  })
})

describe('a deploy that fails', () => {
  test('while it is applied comes back, and says so only when nothing differs from what was saved', async () => {
    const world = { ...aWorld(), broken: { apply: [failed()] } }
    const { deploy, page } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('rolled_back')
    expect(world.calls.slice(-3)).toEqual(['restore', 'differences', 'forget'])
    expect(notesOf(page).blockers).toEqual(['It never became healthy.', 'exit code 1'])
  })

  test('when it is never healthy comes back after its time', async () => {
    const world = { ...aWorld(), looks: ['starting' as const] }
    const { deploy, page, clock } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('rolled_back')
    expect(world.running).toBe(V1.id)
    expect(clock.monotonic()).toBeLessThan(deploy.verifyMs + 2_000)
  })

  test('in the watch by an event comes back without waiting for a look', async () => {
    const world = aWorld()
    const { deploy, page } = aDeploy(world)
    world.fault.resolve('it died with exit code 137')
    await runDeploy(deploy)
    expect(page.verdict).toBe('rolled_back')
    expect(notesOf(page).blockers).toContain('it died with exit code 137')
  })

  test('by three refused probes in a row comes back, and by two does not', async () => {
    const refusing = (times: number) => ['healthy', ...Array<string>(times).fill('refused'), 'healthy']
    const verdicts = await Promise.all(
      [2, 3].map(async (times) => {
        const { deploy, page } = aDeploy({ ...aWorld(), looks: refusing(times) as never })
        await runDeploy(deploy)
        return page.verdict
      }),
    )
    expect(verdicts).toEqual(['completed', 'rolled_back'])
  })

  test('is not called completed when its last looks say nothing', async () => {
    const world = { ...aWorld(), looks: ['healthy' as const, 'inconclusive' as const] }
    const { deploy, page } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('rolled_back')
  })

  test('and whose daemon is away comes back when the daemon does', async () => {
    const world = { ...aWorld(), broken: { apply: [failed()], restore: [unavailable(), unavailable()] } }
    const { deploy, page } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('rolled_back')
  })

  test('and cannot come back is a human’s, and is touched no more', async () => {
    const world = { ...aWorld(), broken: { apply: [failed()], restore: [failed('Its image is gone.')] } }
    const { deploy, page } = aDeploy(world)
    await runDeploy(deploy)
    expect(page.verdict).toBe('needs_human')
    expect(world.calls.filter((name) => name === 'restore')).toHaveLength(1)
    expect(notesOf(page).blockers.join()).toContain('Its image is gone.')
  })

  test('is not called rolled back while something else runs than what was saved', async () => {
    const world = { ...aWorld(), broken: { apply: [failed()] } }
    const { deploy, page } = aDeploy(world)
    const driver = { ...deploy.driver, restore: async () => {}, differences: async () => ['another image'] }
    await runDeploy({ ...deploy, driver })
    expect(page.verdict).toBe('needs_human')
    expect(notesOf(page).blockers.join()).toContain('another image')
  })
})

describe('after the death of its worker a deploy', () => {
  test.each(['starting', 'fetching', 'saving'] as const)(
    'that was %s ends, with nothing changed',
    async (phase) => {
      const world = aWorld()
      const { deploy, page } = aDeploy(world)
      page.phase = phase
      await resumeDeploy(deploy)
      expect(page.verdict).toBe('failed')
      expect(world.calls).toEqual(phase === 'fetching' ? [] : ['forget'])
    },
  )

  async function diedIn(phase: 'applying' | 'verifying' | 'watching' | 'settling' | 'rolling_back') {
    const world = { ...aWorld(), running: V2.id, kept: V1.id }
    const made = aDeploy(world)
    made.disk.change = {
      id: 'op_1',
      target: 'web',
      from: V1,
      to: V2,
      verifyMs: 10_000,
      saved: V1.id,
      plan: null,
    }
    made.page.phase = phase
    return { world, ...made }
  }

  test.each(['applying', 'verifying', 'rolling_back'] as const)('that was %s comes back', async (phase) => {
    const { world, deploy, page } = await diedIn(phase)
    await resumeDeploy(deploy)
    expect(page.verdict).toBe('rolled_back')
    expect(world.running).toBe(V1.id)
  })

  test('that was watching goes on watching for the rest of its time', async () => {
    const { deploy, page, clock } = await diedIn('watching')
    clock.jump(20_000)
    await resumeDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(clock.monotonic()).toBeGreaterThanOrEqual(40_000)
    expect(clock.monotonic()).toBeLessThan(45_000)
  })

  test.each([
    ['forward', 3_600_000, 30_000],
    ['back', -3_600_000, 60_000],
  ])('whose clock jumped %s is still watched', async (_way, jump, least) => {
    const { deploy, clock } = await diedIn('watching')
    clock.jump(jump)
    await resumeDeploy(deploy)
    expect(clock.monotonic()).toBeGreaterThanOrEqual(least)
    expect(clock.monotonic()).toBeLessThan(65_000)
  })

  test('that was settling is cleared away and completed', async () => {
    const { world, deploy, page } = await diedIn('settling')
    await resumeDeploy(deploy)
    expect(page.verdict).toBe('completed')
    expect(world.kept).toBeUndefined()
  })

  test('that has killed too many workers is left to a human', async () => {
    const { world, deploy, page } = await diedIn('rolling_back')
    page.attempts = 6
    await resumeDeploy(deploy)
    expect(page.verdict).toBe('needs_human')
    expect(world.calls).toEqual([])
  })

  test('says who carries it out now before it goes on, and goes on where that cannot be said', async () => {
    for (const error of [undefined, unavailable()]) {
      const { world, deploy, page } = await diedIn('watching')
      const takeOver = async () => {
        world.calls.push('takeOver')
        if (error) throw error
      }
      await resumeDeploy({ ...deploy, driver: { ...deploy.driver, takeOver } })
      expect(world.calls[0]).toBe('takeOver')
      expect(page.verdict).toBe('completed')
    }
  })

  test('leaves alone what somebody else deploys there now', async () => {
    const { world, deploy, page } = await diedIn('applying')
    const takeOver = async () => {
      throw new OperatorError('busy', 'Process 7 carries out the deploy op_7.')
    }
    await resumeDeploy({ ...deploy, driver: { ...deploy.driver, takeOver } })
    expect(page.verdict).toBe('needs_human')
    expect(notesOf(page).blockers.join()).toContain('Process 7')
    expect(world.calls).toEqual([])
  })

  test('that had ended stays as it ended', async () => {
    const { deploy, page, documented } = await diedIn('settling')
    page.phase = 'ended'
    page.verdict = 'completed'
    await resumeDeploy(deploy)
    expect(documented).toEqual([])
  })
})
