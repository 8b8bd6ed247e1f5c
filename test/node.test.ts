import { expect, test } from 'vitest'

test('runs on the Node that the checkout brings, not on an older one of the machine', () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  expect(major).toBe(Number(process.env['OPERATOR_EXPECT_NODE'] ?? 24))
  if (major === 22) expect(minor).toBeGreaterThanOrEqual(19)
})
