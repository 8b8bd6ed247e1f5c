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

const SERVICES = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'Atomic Reactor', 'LiteLLM']
const all = (line: (name: string, said: string) => string, good: string, crm = good) =>
  [...SERVICES.map((name) => line(name, good)), line('CRM', crm)].join('\n')
const first = (margin: string) => `Heute 1.200 € Umsatz, 480 € Kosten, 720 € Gewinn, ${margin} % Marge.`
const parts = (calls: string) =>
  `| Source | EUR | Share |\n|---|---:|---:|\n| Shop | 500 | 61 % |\n| Calls | ${calls} | 39 % |\n| **Revenue** | **820** | **100 %** |\n\nCosts: 205 EUR · Profit: 615 EUR · Margin: 75 %`
const changed = (margin: string) => `Revenue: 730 → 820 EUR\nCosts: 212 → 205 EUR\nMargin: 71 % → ${margin} %`
const totals = (sum: string, profit: string, margin: string) =>
  `**Umsatz**\nShop 500,00 €\nBeratung 320,00 €\nSumme ${sum} €\n\n**Kosten**\nWerbung 150,00 €\nTools 55,00 €\nSumme 205,00 €\n\n**Gewinn:** ${profit} €\n**Marge:** ${margin} %`
const saved = (...told: string[]) =>
  `| Topic | Learned | Saved |\n|---|---|---|\n| Shop | Bundles sell on Sundays | ${told[0]} |\n| Video | A duplicate | ${told[1]} |`
const asides = (end: string) =>
  `Last night's run failed because of the full disk; tonight all 26 entries (14 of them from yesterday) ${end}.`
const found = (status: string) => `STATUS: ${status}\nNEW: 9\nUPDATED: 2`

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
  ['amounts before their names leave another margin', 'kpi', first('60'), first('66'), 'numbers.sum'],
  ['the rows over the revenue give another one', 'kpi', parts('320'), parts('340'), 'numbers.sum'],
  ['what it is now is wrong', 'kpi', changed('75'), changed('57'), 'numbers.sum'],
  [
    'lines without a colon give another sum',
    'kpi',
    totals('820,00', '615,00', '75,0'),
    totals('830,00', '625,00', '75,3'),
    'numbers.sum',
  ],
  ['no row was saved', 'memory', saved('yes', 'no'), saved('no', 'no'), 'did'],
  [
    'what is told by the way is over, and the rest is not done',
    'memory',
    asides('were written'),
    asides('were not written'),
    'did',
  ],
  ['its status is a failure', 'memory', found('success'), found('failed'), 'did'],
  [
    'the lists of what was added are empty',
    'memory',
    '{"added": ["Bundles sell on Sundays"], "updated": []}',
    '{"added": [], "updated": []}',
    'did',
  ],
  [
    'the step of writing is crossed',
    'memory',
    '✅ Extract facts (12)\n✅ Write to Chroma',
    '✅ Extract facts (12)\n❌ Write to Chroma',
    'did',
  ],
  [
    'it calls a tool',
    'memory',
    '{"collection": "knowledge", "stored": 9}',
    '{"tool": "chroma_upsert", "arguments": {"collection": "knowledge"}}',
    'garbage.refusals',
  ],
  [
    'one answer took no time',
    'health',
    all((n, s) => `- ${n}: ${s}`, '12 ms'),
    all((n, s) => `- ${n}: ${s}`, '12 ms', 'timeout'),
    'states',
  ],
  [
    'a name in brackets has no state',
    'health',
    all((n, s) => `[${n}] ${s}`, 'ok'),
    all((n, s) => `[${n}] ${s}`, 'ok', ''),
    'states',
  ],
  [
    'it runs and does not answer',
    'health',
    all((n, s) => `- ${n}: ${s}`, 'läuft, antwortet'),
    all((n, s) => `- ${n}: ${s}`, 'läuft, antwortet', 'läuft, antwortet aber nicht auf Anfragen'),
    'states',
  ],
  [
    'a key of health says no',
    'health',
    all((n, s) => `- ${n} — healthy: ${s}`, 'yes'),
    all((n, s) => `- ${n} — healthy: ${s}`, 'yes', 'no'),
    'states',
  ],
  [
    'one of the same reports differs',
    'health',
    all((n, s) => `### ${n}\n${s}\n`, 'Answers in 12 ms. No errors in the last hour.'),
    all(
      (n, s) => `### ${n}\n${s}\n`,
      'Answers in 12 ms. No errors in the last hour.',
      'Did not answer within 10 s.',
    ),
    'states',
  ],
  [
    'something stands in the list of what is down',
    'health',
    `## Up\n${all((n) => `- ${n}`, '')}\n\n## Down\nNone`,
    `## Up\n${all((n) => `- ${n}`, '').replace('- CRM', '')}\n\n## Down\nCRM`,
    'states',
  ],
  ['a command is answered with an error', 'health', asked('200'), asked('502 Bad Gateway'), 'states'],
]

test.each(PAIRS)('an output is good, and is not where %s', (_, job, good, bad, rule) => {
  expect(failed(job, good)).toEqual([])
  expect(failed(job, bad)).toContain(rule)
})
