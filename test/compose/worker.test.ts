import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { callName } from '../../src/compose/deploy-files.ts'
import { deployWork } from '../../src/compose/deploy-work.ts'
import type { DeployCall } from '../../src/compose/deploys.ts'
import { workOn } from '../../src/compose/worker.ts'
import { systemClock } from '../../src/core/clock.ts'
import { OperatorError } from '../../src/core/errors.ts'
import { createBooks } from '../../src/journal/books.ts'
import { newOperationId } from '../../src/journal/id.ts'
import { openPrivateFiles } from '../../src/journal/private-files.ts'
import type { Driver } from '../../src/operations/deploy/driver.ts'
import { tempFolder } from '../journal/processes.ts'
import { aDriver, aWorld, type World } from '../operations/deploy/a-deploy.ts'
import { aDesk, CALL } from '../policy/approvals/a-desk.ts'

/** A worker of its own operation, whose plan was taken, over real books and a world in memory. */
function aWorker(
  verdict: 'allowed' | 'denied',
  unsigned: () => string[] = () => [],
  driverOf: (world: World) => Driver = aDriver,
) {
  const books = createBooks({
    stateDir: join(tempFolder(), 'state'),
    version: '1',
    policyDigest: 'p'.repeat(64),
  })
  onTestFinished(() => books.close())
  const id = newOperationId(Date.now())
  const target = { tool: 'deploy_with_rollback', kind: 'deploy', target: 'deployment/web', actor: 'operator' }
  books.lease('deployment/web', { operation: id, actor: 'operator' })
  books.begin({ id, ...target, inputDigest: 'd', redactedInput: {} })
  books.journal().deployments.add({ id, target: 'web', kind: 'container', actor: 'operator' })
  const files = openPrivateFiles(books.stateDir(), 'deployments')
  const call: DeployCall = {
    ...{ tool: 'deploy_with_rollback', input: CALL.arguments, actor: 'operator', target: 'web' },
    ...{ wanted: { by: 'image', image: 'web:2' }, verifyMs: 5_000, watchMs: 0 },
  }
  files.keep(callName(id), call)

  const desk = aDesk()
  const plan = desk.submit()
  desk.reviewAs(plan, 'planner', { as: 'plan' })
  desk.reviewAs(plan, 'security', { as: 'security' })
  desk.take(id)
  const asked: (string | undefined)[] = []
  const world = aWorld()
  const parts = {
    ...{ books, files, clock: systemClock, log: pino({ level: 'silent' }), sleep: async () => {} },
    driverOf: () => driverOf(world),
    operator: {
      async explain({ operation }: { operation?: string }) {
        asked.push(operation)
        const action = { tool: 'deploy_with_rollback', effect: 'write', kind: 'deploy', target: 'x' } as const
        const objections = [
          { rule: 'guard-green', verdict: 'denied', reason: 'WARN.', hint: 'Wait.' } as const,
        ]
        return {
          action,
          facts: { at: 0, missing: {} },
          rules: [],
          decision: { verdict, objections, shadow: [] },
        }
      },
    },
    identify: { byLaunch: () => undefined, byToken: () => undefined, byName: () => undefined },
    approvals: desk.desk(),
    redactor: { text: (text: string) => text, value: <T>(value: T) => value } as never,
    document: async () => {},
    unsigned: () => unsigned(),
  }
  return {
    id,
    plan,
    desk,
    world,
    asked,
    run: () => workOn({ ...parts, works: [deployWork(parts)] }, id),
    books,
  }
}

test('a worker whose deploy is denied before its first effect gives the approval back', async () => {
  const { id, plan, desk, world, asked, run, books } = aWorker('denied')
  expect(desk.desk().look(plan.id).fact.usedBy).toBe(id)
  await run()
  expect(asked).toEqual([id])
  expect(world.calls).not.toContain('apply')
  expect(books.journal().deployments.get(id)?.verdict).toBe('failed')
  expect(desk.desk().look(plan.id).fact).not.toHaveProperty('usedBy')
})

test('a worker that cannot even fetch the version gives it back too', async () => {
  const { plan, desk, world, run } = aWorker('allowed')
  world.broken.fetch = [new OperatorError('not_found', 'There is no such image.')]
  await run()
  expect(desk.desk().look(plan.id).fact).not.toHaveProperty('usedBy')
})

test('a worker that did the deploy, or brought it back, has used the approval up', async () => {
  const done = aWorker('allowed')
  await done.run()
  expect(done.world.calls).toContain('apply')
  expect(done.desk.desk().look(done.plan.id).fact.usedBy).toBe(done.id)
  const back = aWorker('allowed')
  back.world.looks = ['failing', 'healthy']
  await back.run()
  expect(back.world.calls).toContain('restore')
  expect(back.desk.desk().look(back.plan.id).fact.usedBy).toBe(back.id)
})

test('a worker that dies between its outcome in the trail and the end in the journal leaves one outcome', async () => {
  const { id, run, books } = aWorker('allowed')
  const { operations } = books.journal()
  const { finish } = operations
  operations.finish = () => {
    throw new Error('the process died here')
  }
  await expect(run()).rejects.toThrow('died here')
  operations.finish = finish
  await run()
  const lines = readFileSync(join(books.stateDir().path, 'audit.jsonl'), 'utf8')
  expect(lines.split('"event":"outcome"')).toHaveLength(2)
  expect(operations.get(id)?.outcome).toMatchObject({ status: 'completed', applied: 'yes' })
})

test.each([
  ['not the signed one', () => ['deployments.web.image is new.'], 'deployments.web.image is new.'],
  [
    'of no known trust',
    () => {
      throw new OperatorError('config_untrusted', 'Somebody planted a key.')
    },
    'Somebody planted a key.',
  ],
])(
  'a deploy that is taken over goes on under a configuration that is %s, and both books say so',
  async (_, unsigned, said) => {
    const { id, run, books, world } = aWorker('allowed', unsigned)
    const { deployments } = books.journal()
    const { update } = deployments
    deployments.update = (of, change) => {
      if (world.calls.includes('apply')) throw new Error('the process died here')
      update(of, change)
    }
    await expect(run()).rejects.toThrow('died here')
    deployments.update = update
    await run()
    expect(deployments.get(id)?.verdict).toBe('rolled_back')
    expect(JSON.stringify(deployments.get(id)?.report)).toContain(said)
    const trail = readFileSync(join(books.stateDir().path, 'audit.jsonl'), 'utf8').split('\n')
    expect(trail.find((line) => line.includes('"event":"taken_over"'))).toContain(said)
  },
)

test('a deploy whose target has left the configuration is left to a person, after some tries', async () => {
  const gone = () => {
    throw new OperatorError('not_found', 'There is no deployment web.')
  }
  for (const { phase, verdict, said } of [
    { phase: 'fetching', verdict: 'failed', said: 'Nothing was changed.' },
    { phase: 'watching', verdict: 'needs_human', said: 'What runs is as the last one left it, watching.' },
  ] as const) {
    const { id, run, books } = aWorker('allowed', undefined, gone)
    books.journal().deployments.update(id, { phase })
    for (let tries = 1; tries <= 5; tries += 1) await expect(run()).rejects.toThrow('no deployment web')
    expect(books.holder('deployment/web')).toBe(id)
    await run()
    const page = books.journal().deployments.get(id)
    expect(page?.verdict).toBe(verdict)
    expect(page?.report).toMatchObject({
      blockers: [`6 workers could not take it up: There is no deployment web. ${said}`],
    })
    expect(books.holder('deployment/web')).toBeUndefined()
  }
})
