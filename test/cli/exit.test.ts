import { expect, test } from 'vitest'
import { EXIT, exitOfError, exitOfStatus } from '../../src/cli/exit.ts'
import { ERROR_CODES } from '../../src/core/errors.ts'
import { STATUSES } from '../../src/stack/health.ts'

test('no error looks like success', () => {
  for (const code of ERROR_CODES) expect(exitOfError(code), code).toBeGreaterThan(EXIT.ok)
})

test('a script can tell a stack in trouble from an Operator that could not look', () => {
  const errors = new Set<number>([...ERROR_CODES.map(exitOfError), ...Object.values(EXIT)])
  errors.delete(EXIT.ok)
  const verdicts = STATUSES.map(exitOfStatus)
  expect(verdicts.filter((code) => errors.has(code))).toEqual([])
  expect(new Set(verdicts).size).toBe(STATUSES.length)
  expect(exitOfStatus('healthy')).toBe(0)
})

test('the codes are the published ones', () => {
  expect(Object.fromEntries(ERROR_CODES.map((code) => [code, exitOfError(code)]))).toMatchObject({
    internal: 1,
    invalid_input: 2,
    denied: 3,
    approval_required: 3,
    not_configured: 4,
    config_invalid: 4,
    busy: 5,
    unavailable: 5,
    not_found: 6,
    unknown_tool: 6,
  })
})
