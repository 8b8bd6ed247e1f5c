import { expect, test } from 'vitest'
import { chooseKept, type Kept, keptVersions } from '../../../src/operations/deploy/deployments.ts'
import type { Change } from '../../../src/operations/deploy/driver.ts'

const kept = (n: number, lost?: string): Kept => ({
  deploy: `op_${n}`,
  version: { id: `sha256:${n}`, label: `app:${n}` },
  replacedAt: n,
  saved: n,
  ...(lost !== undefined && { lost }),
})

test('a version whose image is gone is refused with the reason, and those that are there are named', () => {
  const all = [kept(3, 'the image is gone'), kept(2), kept(1)]
  for (const to of [undefined, 'app:3', 'op_3']) {
    expect(() => chooseKept(all, to, undefined)).toThrowError(
      expect.objectContaining({
        code: 'not_found',
        message: 'app:3 (op_3) cannot come back: the image is gone.',
        hint: expect.stringContaining('app:2 (op_2), app:1 (op_1)'),
        applied: 'no',
      }),
    )
  }
  expect(chooseKept(all, 'app:1', undefined).deploy).toBe('op_1')
})

test('each version is kept once, by the deploy that replaced it last, and five of them', () => {
  const order = [9, 8, 9, 7, 6, 5, 4]
  const changes = order.map((n, index) => {
    const from = { id: `sha256:${n}`, label: `app:${n}` }
    return { id: `op_${index}`, target: 'web', from, to: from, verifyMs: 1, saved: n, plan: null } as Change
  })
  const deploys = changes.map(({ id }, index) => ({ id, startedAt: index }))
  const found = keptVersions(deploys, (id) => changes.find((one) => one.id === id))
  expect(found.map(({ change }) => change.saved)).toEqual([9, 8, 7, 6, 5])
})
