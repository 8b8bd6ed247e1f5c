import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('runs on the Node that the checkout brings, not on an older one of the machine', () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  expect(major).toBe(Number(process.env['OPERATOR_EXPECT_NODE'] ?? 24))
  if (major === 22) expect(minor).toBeGreaterThanOrEqual(19)
})

test('the lock file names no optional package that it does not hold: newer npm refuses to install from such a one', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const held = new Set(
    Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  )
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !held.has(name))
  expect(missing).toEqual([])
})
