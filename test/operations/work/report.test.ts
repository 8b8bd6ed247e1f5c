import { expect, test } from 'vitest'
import { workReport } from '../../../src/operations/work/report.ts'

const ended = (kind: 'backup' | 'migrate' | 'restore') =>
  workReport(
    {
      ...{ id: 'op_1', kind, target: 'main', actor: 'ops', phase: 'ended', since: 0 },
      ...{ startedAt: 0, endedAt: 1, attempts: 1, verdict: 'failed', report: undefined },
    },
    [],
    'op_1',
  ).notes

test('does not say that nothing was made by what may have made a backup first', () => {
  expect(ended('migrate')).toBe('migrate of main. It failed; the database is as it was.')
  expect(ended('restore')).toBe('restore of main. It failed; the database is as it was.')
  expect(ended('backup')).toBe('backup of main. It failed; nothing was made or changed by it.')
})
