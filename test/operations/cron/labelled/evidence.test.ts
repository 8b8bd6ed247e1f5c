import { beforeAll, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const OTHERS = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'Atomic Reactor', 'LiteLLM']
const health = (crm: string) => [...OTHERS.map((name) => `- ${name}: up`), crm].join('\n')
const scripts = (body: string) =>
  ['Keyboard', 'Bank']
    .map(
      (title, at) =>
        `Script ${at + 1}: ${title}\nHook: ${title} is what nobody ever told you about, until today.${body}`,
    )
    .join('\n\n')
const trends = (third: string) => `## TikTok\n- silent vlogs\n## YouTube\n- price lists\n## X\n${third}`

/** What turns one verdict into the other, side by side: what is wrong on the left, what only looks so on the right. */
const PAIRS: readonly (readonly [string, Job, string, string])[] = [
  [
    'an incident lasts',
    'health',
    health('- CRM: up. Was down at night, recovered once and is still down.'),
    health('- CRM: up. Was down at night and recovered.'),
  ],
  ['trouble is not denied', 'health', health('- CRM: up, stuck workers'), health('- CRM: up, nothing stuck')],
  [
    'a remark is no advice',
    'health',
    health('- CRM: hangs under load.'),
    health('- CRM: up. If it hangs, restart it.'),
  ],
  ['a plan is no report', 'health', health('I will check whether the CRM is up.'), health('The CRM is up.')],
  [
    'a neighbour is flagged',
    'health',
    health('- CRM: up\n❌ n8n (connection refused)'),
    health('- CRM: up\n✅ n8n'),
  ],
  [
    'no service is named',
    'health',
    'All 7 services are up and responding.',
    'Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor and LiteLLM are responding.',
  ],
  ['there is nothing but hooks', 'scripts', scripts(''), scripts('\nBody: show it, explain it, end.')],
  ['a platform has nothing', 'trends', trends('Could not be loaded (login wall).'), trends('- founder pay')],
  [
    'wins are only spoken of',
    'briefing',
    'Good morning! Celebrate your wins and get clear about your priorities, then start with confidence.',
    '## Yesterday\n- Closed the Kessler deal\n\n## Today\n- Payroll, two shorts and the tax advisor',
  ],
  [
    'it stops in a label',
    'trends',
    '1. A\nWhy: it is new.\nUse: film it.\n2. B\nWhy: it is old.\nUse: draw it.\n3. C\nWhy: three law',
    '1. A\nWhy: it is new.\nUse: film it.\n2. B\nWhy: it is old.\nUse: draw it.\n3. C\nWhy: three laws.',
  ],
]

const isValid = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts).every(({ passed }) => passed)

test.each(PAIRS)('%s: refused, and what only looks like it is not', (_, job, broken, good) => {
  expect(isValid(job, broken)).toBe(false)
  expect(isValid(job, good)).toBe(true)
})

test('a score and an English number at the end of a sentence are no old dates', () => {
  const text =
    '1. Silent vlogs (score 9/10)\n2. Price lists (score 7/10)\n3. Founder pay, with a rating of 4.8.'
  expect(isValid('trends', text)).toBe(true)
  expect(
    isValid('trends', `Trends of 9/10\n${text}`.replaceAll('score ', 'x').replace(/\(x.*?\)/g, '')),
  ).toBe(false)
})
