import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../src/operations/cron/contract/compile.ts'
import { judgeSample, type Sample, shippedContracts } from './labelled/contracts.ts'

let contracts: Map<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const verdict = (job: Sample['job'], text: string): string[] =>
  judgeSample({ job, valid: true, note: '', text }, contracts).flatMap((finding) =>
    finding.passed ? [] : [`${finding.rule}: ${finding.found}`],
  )

/** Each layout adds up as it stands, and no longer with `wrong` in place of `right`. */
const LAYOUTS: readonly {
  note: string
  text: string
  changes: readonly (readonly [right: string, wrong: string])[]
}[] = [
  {
    note: 'YAML with blocks of blocks',
    text: `revenue:
  items:
    - name: Seminars
      amount: 4100
    - name: Licences
      amount: 1900
  total: 6000
costs:
  items:
    - name: Rent
      amount: 900
    - name: Travel
      amount: 600
  total: 1500
margin:
  amount: 4500
  percent: 75`,
    changes: [
      ['4100', '1400'],
      ['amount: 600', 'amount: 800'],
      ['percent: 75', 'percent: 57'],
      ['amount: 4500', 'amount: 5400'],
      ['total: 6000', 'total: 6300'],
    ],
  },
  {
    note: 'JSON with lists of items and totals',
    text: `{"revenue":{"items":[{"name":"Seminars","amount":4100.5},{"name":"Licences","amount":1899.5}],"total":6000},
"costs":{"items":[{"name":"Rent","amount":900},{"name":"Travel","amount":600}],"total":1500},
"margin":{"amount":4500,"percent":75.0}}`,
    changes: [
      ['4100.5', '4010.5'],
      ['"amount":600', '"amount":60'],
      ['75.0', '57.0'],
      ['4500', '4050'],
      ['"total":1500', '"total":1200'],
    ],
  },
  {
    note: 'JSON with breakdowns beside the figures',
    text: `{"currency":"EUR","revenue":6000,"revenue_breakdown":{"seminars":4100,"licences":1900},"costs":1500,
"costs_breakdown":{"rent":900,"travel":600},"profit":4500,"margin_pct":75,"previous_day":{"revenue":100,"costs":90}}`,
    changes: [
      ['"seminars":4100', '"seminars":1400'],
      ['"travel":600', '"travel":900'],
      ['"margin_pct":75', '"margin_pct":65'],
    ],
  },
  {
    note: 'JSON in cents with a ratio and three decimals',
    text: `{"unit":"cents","totals":{"costs_cents":120000,"revenue_cents":482000,"profit_cents":362000,"margin_ratio":0.751,"margin_pct":75.104},
"by_channel":[{"channel":"shop","revenue_cents":400000,"costs_cents":100000},{"channel":"calls","revenue_cents":82000,"costs_cents":20000}]}`,
    changes: [
      ['0.751', '0.571'],
      ['362000', '326000'],
      ['75.104', '71.504'],
    ],
  },
  {
    note: 'one table with a sum for each group',
    text: `| Posten | Betrag |
|---|---:|
| Seminare | 4.100,50 € |
| Lizenzen | 1.899,50 € |
| **Gesamtumsatz** | **6.000,00 €** |
| Miete | 900,00 € |
| Reisen | 600,00 € |
| **Gesamtkosten** | **1.500,00 €** |
| **Gewinn** | **4.500,00 €** |
| **Marge** | **75,0 %** |`,
    changes: [
      ['4.100,50', '4.010,50'],
      ['600,00', '660,00'],
      ['75,0 %', '57,0 %'],
      ['4.500,00', '5.400,00'],
    ],
  },
  {
    note: 'a table by product',
    text: `| Product | Revenue | Costs | Margin | Margin % |
|---|---|---|---|---|
| Seminars | $4,100 | $1,000 | $3,100 | 75.6 % |
| Licences | $1,900 | $500 | $1,400 | 73.7 % |
| Total | $6,000 | $1,500 | $4,500 | 75.0 % |`,
    changes: [
      ['$4,100', '$1,400'],
      ['73.7', '37.7'],
      ['75.0 %', '57.0 %'],
      ['$4,500', '$5,400'],
      ['$500', '$5,000'],
    ],
  },
  {
    note: 'indented lines without bullets',
    text: `Revenue: 6,000 USD
  Seminars: 4,100 USD
  Licences: 1,900 USD
Costs: 1,500 USD
  Rent: 900 USD
  Travel: 600 USD
Margin: 4,500 USD / 75 %`,
    changes: [
      ['4,100', '1,400'],
      ['600 USD', '660 USD'],
      ['75 %', '57 %'],
    ],
  },
  {
    note: 'what is meant in brackets',
    text: `- Umsatz: 6.000 € (Seminare 4.100 €, Lizenzen 1.900 €)
- Kosten: 1.500 € (Miete 900 € + Reisen 600 €)
- Marge: 4.500 €, also 75 % vom Umsatz`,
    changes: [
      ['4.100', '1.400'],
      ['600 €', '660 €'],
      ['75 %', '57 %'],
    ],
  },
  {
    note: 'prose with the total behind the parts',
    text: `Seminars brought in $4,100 and licences $1,900, which makes $6,000 of revenue in total. Costs: rent was $900 and travel $600, so $1,500 altogether. That leaves a profit of $4,500 and a margin of 75 %.`,
    changes: [
      ['$600', '$660'],
      ['75 %', '57 %'],
      ['$4,500', '$5,400'],
    ],
  },
  {
    note: 'prose with the total before the parts',
    text: `We earned revenue of 6,000 EUR today, made up of 4,100 EUR from seminars and 1,900 EUR from licences. Costs amounted to 1,500 EUR: 900 EUR for rent and 600 EUR for travel. The margin is therefore 4,500 EUR, or 75 percent of revenue.`,
    changes: [
      ['4,100', '1,400'],
      ['600 EUR', '660 EUR'],
      ['75 percent', '57 percent'],
      ['4,500', '5,400'],
    ],
  },
  {
    note: 'tables that are titled by their first column',
    text: `| Revenue source | Amount | Share |
|---|---|---|
| Seminars | $4,100 | 68 % |
| Licences | $1,900 | 32 % |
| Total | $6,000 | 100 % |

| Cost | Amount | Share |
|---|---|---|
| Rent | $900 | 60 % |
| Travel | $600 | 40 % |
| Total | $1,500 | 100 % |

Margin: $4,500 (75 %)`,
    changes: [
      ['$4,100', '$1,400'],
      ['$600', '$660'],
      ['(75 %)', '(57 %)'],
    ],
  },
  {
    note: 'a loss',
    text: `**Revenue:** $500
- Seminars: $300
- Licences: $200

**Costs:** $800
- Rent: $700
- Travel: $100

**Margin:** -$300 (-60 %)`,
    changes: [
      ['$300\n', '$350\n'],
      ['-60 %', '60 %'],
      ['$700', '$1,700'],
    ],
  },
  {
    note: 'today and the month',
    text: `| | Today | MTD |
|---|---|---|
| Revenue | 6,000 € | 60,000 € |
| Costs | 1,500 € | 24,000 € |
| Profit | 4,500 € | 36,000 € |
| Margin | 75 % | 60 % |`,
    changes: [
      ['75 %', '57 %'],
      ['36,000', '63,000'],
      ['60 %', '40 %'],
    ],
  },
  {
    note: 'keys of a program',
    text: `revenue.seminars=4100.00
revenue.licences=1900.00
revenue.total=6000.00
costs.rent=900.00
costs.travel=600.00
costs.total=1500.00
margin.abs=4500.00
margin.pct=75.0`,
    changes: [
      ['=1900', '=9100'],
      ['=600', '=660'],
      ['=75.0', '=57.0'],
      ['=4500', '=5400'],
    ],
  },
  {
    note: 'headings over lists with a sum',
    text: `## Einnahmen
- Seminare: 4.100 €
- Lizenzen: 1.900 €
- Summe: 6.000 €

## Ausgaben
- Miete: 900 €
- Reisen: 600 €
- Summe: 1.500 €

## Ergebnis
Der Gewinn beträgt 4.500 €, das ist eine Marge von 75 %.`,
    changes: [
      ['4.100', '1.400'],
      ['600 €', '660 €'],
      ['75 %', '57 %'],
      ['4.500', '5.400'],
    ],
  },
  {
    note: 'numbered, with thousands',
    text: `1. Revenue: €6.0k
   - Seminars: €4.1k
   - Licences: €1.9k
2. Costs: €1.5k
   - Rent: €0.9k
   - Travel: €0.6k
3. Margin: €4.5k (75 %)`,
    changes: [
      ['4.1k', '1.4k'],
      ['0.6k', '6.0k'],
      ['(75 %)', '(57 %)'],
    ],
  },
  {
    note: 'an amount over its lines',
    text: `### Revenue
€6,000
- Seminars: €4,100
- Licences: €1,900

### Costs
€1,500
- Rent: €900
- Travel: €600

### Margin
75 % (€4,500)`,
    changes: [
      ['€4,100', '€1,400'],
      ['€600', '€660'],
      ['75 %', '57 %'],
      ['€4,500', '€5,400'],
    ],
  },
]

describe('a KPI report adds up in whatever way it is laid out', () => {
  test.each(LAYOUTS)('$note', ({ text, changes }) => {
    expect(verdict('kpi', text)).toEqual([])
    for (const [right, wrong] of changes) {
      expect(text).toContain(right)
      expect(verdict('kpi', text.replace(right, wrong)), `${right} is now ${wrong}`).not.toEqual([])
    }
  })
})

describe('what is no part of a figure is not added to it', () => {
  test.each([
    [
      'counts and rates',
      '**Revenue: €6,000**\n- Orders: 31\n- Average order: €193.55\n- Growth: +4 %\n\n**Costs: €1,500**\n- Per order: €48.39\n- Last week: €1,700\n\n**Margin: 75 %**',
    ],
    [
      'a target and the day before',
      '- Revenue: €6,000 (target €5,500, yesterday €5,900)\n- Costs: €1,500 (budget €1,600, last week €1,700)\n- Margin: 75 % (target 70 %)',
    ],
    [
      'some of the parts',
      'Revenue: €6,000\n- of which seminars: €2,100\n- of which licences: €900\nCosts: €1,500\nMargin: 75 %',
    ],
    [
      'a refund that is taken away',
      'Revenue: €6,000\n- Seminars: €4,300\n- Licences: €1,900\n- Refunds: €200\nCosts: €1,500\nMargin: 75 %',
    ],
    ['gross beside net', 'Revenue: €6,000\nCosts: €1,500\nGross margin: 90 %\nNet margin: 75 %'],
    [
      'the same in gross and net',
      '{"revenue":{"gross":7140,"vat":1140,"net":6000,"total":6000},"costs":1500,"margin":0.75}',
    ],
    [
      'the days before',
      '{"date":"2026-11-21","revenue":6000,"costs":1500,"margin":75,"last_days":[{"day":"2026-11-20","revenue":5000},{"day":"2026-11-19","revenue":4000}]}',
    ],
    [
      'what else is told',
      'Revenue: €6,000\nCosts: €1,500\nMargin: 75 %\n- Ad spend: €300\n- Open invoices: €2,400\n- Cash: €18,000',
    ],
    [
      'a loss beside blocks, in YAML',
      'revenue:\n  seminars: 500\n  total: 500\ncosts:\n  rent: 600\n  total: 600\nprofit: -100\nmargin_percent: -20.0',
    ],
    [
      'amounts that say what they are of, before what was counted',
      'On Friday we booked 6,000 EUR in revenue from 12 orders. Costs came to 1,500 EUR. That leaves a margin of 4,500 EUR.',
    ],
    [
      'gross and net in one sentence below a table',
      '| Line | Amount |\n|---|---|\n| Revenue | €6,000 |\n| Total costs | €1,500 |\n\nGross margin 90 %, net margin 75 %.',
    ],
    [
      'the margin of one product in a comment',
      'Revenue: €6,000\nCosts: €1,500\nMargin: 75 %\n\nFor the seminars the margin was 80 %. Last week the margin was 70 %.',
    ],
  ])('%s', (_, text) => {
    expect(verdict('kpi', text)).toEqual([])
  })
})
