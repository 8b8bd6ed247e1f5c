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
    .map(({ rule }) => rule)

const result = (margin: string) =>
  `| Source | EUR |\n|---|---:|\n| Bundle | 1,200 |\n| Calls | 740 |\n| **Revenue** | **1,940** |\n\n| Item | EUR |\n|---|---:|\n| Freelancers | 482 |\n| Hosting | 100 |\n| **Costs** | **582** |\n\n## Result\nProfit = 1,940 − 582 = **1,358 EUR**\nMargin = (1,940 − 582) / 1,940 = **${margin} %**`
const added = (sum: string, profit: string, margin: string) =>
  `Revenue: 1,200 + 540 + 200 = ${sum} EUR\nCosts: 310 + 172 + 100 = 582 EUR\nProfit: ${profit} EUR\nMargin: ${margin} %`
const named = (margin: string) =>
  `Heute kamen 640 € herein (Umsatz), 160 gingen hinaus (Kosten). Bleiben 480 € (Gewinn), also ${margin} % (Marge).`
const spoken = (profit: string) =>
  `We took in 1,560 euros today, against 1,120 last week. Costs came to 546 euros. That leaves a profit of ${profit} euros and a margin of 65 percent.`
const dotted = (margin: string) =>
  `KPI · Saturday\n\nRevenue ...... 1,902.75\nCosts ........ 644.25\nMargin ....... ${margin} %\n\nOrders: 29 | Refunds: 0 | Open invoices: 2\n\n📌 Best seller: Blueprint (11×)\n📌 Biggest cost: payouts ($310.00)`
const steps = (stored: number, lost: number) =>
  `| step | count |\n|---|---|\n| facts found | 22 |\n| stored | ${stored} |\n| failed writes | ${lost} |`
const wide = (stored: number, lost: number) =>
  `run,stored,skipped,failed_writes\n2026-11-21,${stored},9,${lost}`
const written = (to: string) =>
  `| step | result |\n|---|---|\n| facts found | 22 |\n| write to Chroma | ${to} |`
const learned = (customers: string) =>
  `Added to the knowledge store (9 entries):\n- Customers (4) – ${customers}\n- Content (5) – the refund thread got more replies than likes`
const asked = (crm: string) =>
  ['ollama', 'redis', 'postgres', 'chroma', 'reactor', 'litellm']
    .map((name) => `$ curl -s ${name}/health  -> 200`)
    .concat(`$ curl -s crm/health  -> ${crm}`)
    .join('\n')

const PAIRS: readonly (readonly [what: string, job: Job, good: string, bad: string, rule: string])[] = [
  ['a calculation gives another margin', 'kpi', result('70.0'), result('60.0'), 'numbers.sum'],
  [
    'a written sum is wrong',
    'kpi',
    added('1,940', '1,358', '70'),
    added('1,920', '1,338', '69.7'),
    'numbers.sum',
  ],
  ['a name in brackets stands behind a wrong amount', 'kpi', named('75'), named('57'), 'numbers.sum'],
  ['what was taken in leaves another profit', 'kpi', spoken('1,014'), spoken('1,140'), 'numbers.sum'],
  ['a dotted line has a wrong margin', 'kpi', dotted('66.1'), dotted('61.6'), 'numbers.sum'],
  ['all writes failed in a table', 'memory', steps(22, 0), steps(0, 22), 'did'],
  ['all writes failed in a line of a file', 'memory', wide(22, 0), wide(0, 22), 'did'],
  ['a step has failed', 'memory', written('22 stored'), written('failed: connection refused'), 'did'],
  [
    'what was learned is to come',
    'memory',
    learned('they ask for invoices first'),
    learned('TODO: the learnings of today'),
    'garbage.placeholders',
  ],
  [
    'what was learned is open',
    'memory',
    learned('they ask for invoices first'),
    learned('tbd'),
    'garbage.placeholders',
  ],
  ['a command is answered with an error', 'health', asked('200'), asked('502 Bad Gateway'), 'states'],
]

test.each(PAIRS)('an output is good, and is not where %s', (_, job, good, bad, rule) => {
  expect(failed(job, good)).toEqual([])
  expect(failed(job, bad)).toContain(rule)
})
