import { beforeAll, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const failed = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule, found }) => `${rule}: ${found}`)

const WEEK = [
  '2026-11-21',
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
]
const objects = (posts: readonly string[]) =>
  `calendar:\n  days:\n${WEEK.map((day, n) => `    - {date: ${day}, post: ${posts[n]}}`).join('\n')}\n`
const keys = (posts: readonly string[]) =>
  `days:\n${WEEK.map((day, n) => `  ${day}: {channel: X, post: ${posts[n]}}`).join('\n')}\n`
const POSTS = ['"poll, part 1"', 'Oven tour', '"How: to"', 'Reel', 'Thread', 'Short', 'Recap']

test.each([objects, keys])('a week of YAML is read with its objects on one line', (week) => {
  expect(failed('calendar', week(POSTS))).toEqual([])
  expect(failed('calendar', week(POSTS.with(4, 'TBD'))).join()).toMatch(/2026-11-25 is empty/)
  expect(failed('calendar', week(POSTS.with(2, '""'))).join()).toMatch(/2026-11-23 is empty/)
})

test('a week of YAML that names an earlier week is over', () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const week = (named: string) =>
    `week: ${named}\n${days.map((day, n) => `${day}: {channel: X, topic: ${POSTS[n]}}`).join('\n')}\n`
  expect(failed('calendar', week('2026-11-16 to 2026-11-22'))).toEqual([])
  expect(failed('calendar', week('2026-11-02 to 2026-11-08')).join()).toMatch(/over|past|week/)
})

test('a writing with a colon in it is no YAML', () => {
  const briefing =
    'wins:\n- Nordlicht signed: for a year\n- queue fixed\n\npriorities: three of them: tender, reels, bank\n'
  expect(failed('briefing', briefing)).toEqual([])
})

test('YAML that is endless or endlessly deep is read as a writing', () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntodo: [*c]\n`
  expect(failed('briefing', bomb).join()).toMatch(/no "wins".*no "priorities"/)
  expect(failed('briefing', `todo: ${'['.repeat(20_000)}`).join()).toMatch(/no "wins"/)
})

test('a table by commas may have one row of figures', () => {
  const kpi = (row: string) => `day,revenue_eur,costs_eur,profit_eur,margin_pct\n2026-11-21,${row}\n`
  expect(failed('kpi', kpi('184.00,73.60,110.40,60.0'))).toEqual([])
  expect(failed('kpi', kpi('184.00,73.60,110.40,66.0')).join()).toMatch(/numbers\.sum/)
  expect(failed('kpi', kpi('184.00,,110.40,60.0')).join()).toMatch(/costs/)
})
