import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { alignedTable } from '../../../../src/operations/cron/contract/reading/aligned-tables.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const isValid = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts).every(({ passed }) => passed)

const SEVEN = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor', 'LiteLLM']
const ofSeven = (said: (name: string) => string) => SEVEN.map(said).join('\n')

describe('a table that is aligned by blanks', () => {
  const table = (shop: string, total: string, margin: string) => `Daily KPIs (EUR), 21 November 2026

Channel       Revenue     Costs    Margin
-----------------------------------------
Shop         ${shop}    300.00    66.7 %
Coaching       600.00    150.00    75.0 %
-----------------------------------------
Total        ${total}    450.00    ${margin}`

  test('has a total that its rows give', () => {
    expect(isValid('kpi', table('  900.00', '1,500.00', '70.0 %'))).toBe(true)
    expect(isValid('kpi', table('  900.00', '1,700.00', '73.5 %'))).toBe(false)
    expect(isValid('kpi', table('  900.00', '1,500.00', '75.0 %'))).toBe(false)
  })
  test('needs no rule where figures stand below words, and no title over the names of its rows', () => {
    const days = (margin: string) => `              Today    Yesterday
Revenue       1,240    1,100
Costs           496      480
Margin        ${margin}   56.4 %`
    expect(isValid('kpi', days('60.0 %'))).toBe(true)
    expect(isValid('kpi', days('65.0 %'))).toBe(false)
  })
  test('may leave a cell empty, but not that of the state', () => {
    const health = (crm: string) => `SERVICE          STATUS    LATENCY   NOTE
${ofSeven((name) => `${name.padEnd(17)}${name === 'CRM' ? crm : 'up          12 ms'}`)}`
    expect(isValid('health', health('up          12 ms   renewed'))).toBe(true)
    expect(isValid('health', health('-               -   refused'))).toBe(false)
  })
  test('is none where rows stand without titles, and a great many of them are read in no time', () => {
    const rows = ['Mon  reel   Map of a mistake', 'Tue  video  How I price', 'Wed  short  One tab']
    expect(alignedTable(rows, 0)).toBeUndefined()
    const many = Array.from({ length: 20_000 }, () => 'Redis  up  fine')
    const begun = performance.now()
    for (const at of many.keys()) alignedTable(many, at)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

describe('figures in sentences', () => {
  test('are the whole and not a part: total costs, net margin', () => {
    const said = (net: string) => `Revenue came to €5,620, up 8.5 % on yesterday's €5,180.
Direct costs were €1,405, a gross margin of 75.0 %. Operating costs took €1,691, so total costs stand at €3,096.
Net profit is €2,524, a net margin of ${net}.`
    expect(isValid('kpi', said('44.9 %'))).toBe(true)
    expect(isValid('kpi', said('49.4 %'))).toBe(false)
  })
  test('are what is listed behind a colon or a dash', () => {
    const said = (mark: string, audits: number) =>
      `We took in $1,880 today${mark} $1,200 from the course and $${audits} from audits. We spent $470: $300 on ads, $170 on tools. Profit $1,410, margin 75 %.`
    for (const mark of [':', ' –']) {
      expect(isValid('kpi', said(mark, 680))).toBe(true)
      expect(isValid('kpi', said(mark, 580))).toBe(false)
    }
  })
  test('are no day of a month', () => {
    const said = (margin: string) =>
      `Revenue for Saturday 21 November stands at €4,000. All costs (€2,400 in total) leave a margin of ${margin}.`
    expect(isValid('kpi', said('40 %'))).toBe(true)
    expect(isValid('kpi', said('45 %'))).toBe(false)
  })
})

describe('figures in parts', () => {
  test('are the sum of a list of JSON that has no total', () => {
    const said = (margin: number) =>
      JSON.stringify({
        revenue: {
          items: [
            { name: 'shop', amount: 900 },
            { name: 'calls', amount: 300 },
          ],
        },
        costs: {
          items: [
            { name: 'ads', amount: 200 },
            { name: 'tools', amount: 100 },
          ],
        },
        margin_pct: margin,
      })
    expect(isValid('kpi', said(75))).toBe(true)
    expect(isValid('kpi', said(65))).toBe(false)
  })
  test('are the sum of several lists beside their total', () => {
    const said = (talks: number) =>
      JSON.stringify({
        revenue: {
          total: 1200,
          online: [
            { name: 'shop', amount: 500 },
            { name: 'calls', amount: 300 },
          ],
          offline: [
            { name: 'fair', amount: 250 },
            { name: 'talks', amount: talks },
          ],
        },
        costs: { total: 300 },
        margin_pct: 75,
      })
    expect(isValid('kpi', said(150))).toBe(true)
    expect(isValid('kpi', said(50))).toBe(false)
  })
  test('stand in rows with a dash below their total', () => {
    const said = (calls: number) =>
      `| Figure | EUR |\n|---|---|\n| Revenue | 1200 |\n| – shop | 900 |\n| – calls | ${calls} |\n| Costs | 300 |\n| Margin | 75 % |`
    expect(isValid('kpi', said(300))).toBe(true)
    expect(isValid('kpi', said(200))).toBe(false)
  })
})

describe('a list that says how many it holds', () => {
  const report = (groups: readonly string[]) =>
    `The knowledge store grew from 1204 to 1246 entries. The 42 new learnings fall into three groups:\n\n${groups.join('\n')}`
  const GROUPS = ['1. Offers: bundles sell.', '2. Outages: Redis needs memory.', '3. Hooks: colours work.']

  test('holds as many', () => {
    expect(isValid('memory', report(GROUPS))).toBe(true)
    expect(isValid('memory', report(GROUPS.slice(0, 2)))).toBe(false)
  })
  test('may hold fewer than the days that it is about', () => {
    const briefing = (line: string) =>
      `${line}\n- Offer accepted\n- New card\n\nPriorities:\n- Contract\n- Redis`
    expect(isValid('briefing', briefing('Wins of the last 5 days:'))).toBe(true)
    expect(isValid('briefing', briefing('Five big wins:'))).toBe(false)
  })
  test('ends its last item as the one before it', () => {
    const briefing = (last: string) => `Wins
- Gift cards are live, four sold

Priorities
1. Mention the gift cards in today's newsletter (goes out at 10:00).
2. Prepare the first session: read the intake form, collect the three ${last}`
    expect(isValid('briefing', briefing('questions.'))).toBe(true)
    expect(isValid('briefing', briefing('ques'))).toBe(false)
  })
})

test('an answer may stand below the name of who was asked', () => {
  const said = (pong: string) =>
    ofSeven((name) => `${name.toLowerCase()}> PING\n${name === 'Redis' ? pong : '200 OK'}`)
  expect(isValid('health', said('+PONG'))).toBe(true)
  expect(isValid('health', said('(error) NOAUTH failed'))).toBe(false)
})

describe('what is only to come', () => {
  test('is no answer of a service', () => {
    expect(
      isValid(
        'health',
        ofSeven((name) => `- ${name}: call /health and expect 200 OK`),
      ),
    ).toBe(false)
    expect(
      isValid(
        'health',
        ofSeven((name) => `- Check that ${name} is reachable`),
      ),
    ).toBe(false)
    expect(
      isValid(
        'health',
        ofSeven((name) => `- ${name}: expected 200, got 200`),
      ),
    ).toBe(true)
    expect(
      isValid(
        'health',
        ofSeven((name) => `- ${name}: up, as expected`),
      ),
    ).toBe(true)
  })
  test('is no work, where a model asks whether it may begin', () => {
    const health = (asked: string) => `${ofSeven((name) => `- ${name}: up`)}\n${asked}`
    expect(isValid('health', health('Shall I start?'))).toBe(false)
    expect(isValid('health', health('Should I raise the memory limit of Redis?'))).toBe(true)
  })
  test('is no item, where brackets wait for their text', () => {
    const memory = (items: readonly string[]) => `42 facts stored:\n- ${items.join('\n- ')}`
    expect(isValid('memory', memory(['[Key learning 1]', '[Key learning 2]']))).toBe(false)
    expect(isValid('memory', memory(['[Sales] Deadlines sell', 'Redis needs memory [ops log]']))).toBe(true)
  })
})

describe('a report of the memory', () => {
  test('says that something was stored', () => {
    expect(isValid('memory', 'Went through nine outputs: 42 facts, now in the knowledge store.')).toBe(true)
    expect(isValid('memory', 'Went through nine outputs of today and summarised them into 12 themes.')).toBe(
      false,
    )
    expect(isValid('memory', '{"status":"ok","new":42,"total":1246}')).toBe(true)
  })
  test('may name the day of the run', () => {
    expect(isValid('memory', 'On Saturday I read nine outputs and wrote what was new to Chroma.')).toBe(true)
    expect(isValid('memory', 'On Friday I read nine outputs and wrote what was new.')).toBe(false)
  })
  test('is none where a model says that it cannot store', () => {
    const said =
      "# Nightly memory\n\nI'm unable to save anything between sessions, but 42 facts were added above."
    expect(isValid('memory', said)).toBe(false)
  })
})
