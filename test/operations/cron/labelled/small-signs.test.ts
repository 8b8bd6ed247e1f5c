import { beforeAll, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const isValid = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts).every(({ passed }) => passed)

const HEALTH = (why: string) =>
  ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor', 'LiteLLM']
    .map((service) => `✅ ${service} – 200`)
    .join('\n')
    .concat(`\n\nRoot cause for ChromaDB: a batch ${why}`)
const KPI = (costs: string, end = '') => `Revenue: EUR 540.00

Costs:
- API: EUR 31.20
- Hosting: EUR 12.40
- Ads: EUR 55.00
- Tools: EUR 20.00
Total costs: EUR ${costs}

Profit: EUR ${(540 - Number(costs)).toFixed(2)}${end}
Margin: ${(((540 - Number(costs)) / 540) * 100).toFixed(1)} %`
const BRIEFING = (end: string) => `I prepared the morning briefing with wins and priorities.

Wins: the second annual plan was sold, and the onboarding mail goes out by itself.
Priorities: call Marta at ten about her package, then fix the invoices.

${end}`
const OF_WHICH = (kits: number) =>
  `Revenue was EUR 910 in total, of which EUR 600 came from the audit, EUR ${kits} from kits and EUR 60 from lists. Costs were EUR 182. Profit is EUR 728, a margin of 80 %.`
const LOSS = (end: string) =>
  `Revenue came to EUR 200, all of it from templates, and costs were EUR 250. That leaves a margin of -25 %. ${end}`
const MEMORY = (end: string) => `Stored 42 new entries, the store went from 1204 to 1246.

- Thomas Reiter runs three hotels and wants one contract for all of them
- Posts for the Christmas week are scheduled, except for the one on the 26th${end}`
const OUTLINE = (length: string) => `Title: Candles and wreaths (target ${length})

- 00:00 Hook: the controlled burn
- 00:55 Why the Advent season is busy
- 03:20 Experiment one, a fresh wreath
- 06:45 Experiment two, a door that is open`
const TREND = (third: string) => `Trend 1: Cyber Monday teardowns on X. Marketers dissect subject lines.

Trend 2: "Explain it to my apprentice" on TikTok. Masters explain one concept in 20 seconds.

Trend 3: ${third}`
const SCRIPTS = (second: string) => `SCRIPT 1 of 2: "The question"

[HOOK, straight to camera]
The insurer only asks you one question after a fire.

[cut to log book]
If the last entry is two years old, the talk is over. Quarterly inspection, signature, date.

[CTA]
Template is in the bio.

SCRIPT 2 of 2: "Cheap is slow"

${second}
I switched to the cheapest model and lost a customer.

[cut to screen]
It quoted 450 instead of 4,500 and nobody checked. Now every number passes a second agent.

[CTA]
Tell me your worst mistake.`

const COSTS = (tools: string, end = '') => `Revenue: 98.00 €

Costs:
  API 17.50 €
  Hosting 6.00 €
  Ads ${tools} €
Total costs: 143.50 €

Profit: -45.50 €
Margin: -46.4 %${end}`
const SPENT = (when: string) => `Revenue: 98.00 €

Costs:
- Hosting 23.50 €
- Ads 120.00 €
- Ads ${when} 60.00 €
Total costs: 143.50 €

Profit: -45.50 €
Margin: -46.4 %`
const INCIDENT = (end: string) =>
  HEALTH('was too long.').concat(`

### Incident
03:12: The CRM was not reachable (ECONNREFUSED) in the middle of an export of invoices. ${end}`)
const GERMAN_INCIDENT = (end: string) =>
  HEALTH('was too long.').concat(`

### Vorfall
03:12 Uhr: Das CRM war nicht erreichbar (ECONNREFUSED). ${end}`)
const WAVED = (crm: string) => `Core
  Ollama          up    200    45 ms
  Redis           up    PONG    1 ms
  PostgreSQL      up    ready   8 ms
  ChromaDB        up    200    23 ms
Apps
  CRM             ${crm}
  Atomic Reactor  up    200    27 ms
  LiteLLM         up    200    78 ms

The CRM should come back by itself once pm2 notices, so I consider the stack healthy overall.`
const LOG = (upsert: string) => `22:00:03 loaded 9 job outputs
22:00:24 chromadb upsert empire_knowledge ${upsert}
22:00:28 consolidation finished`

const GOOD_DAY = 'Have a good day, and call if anything burns.'

test.each<[string, Job, string, string]>([
  [
    'five thousand is no answer of a server',
    'health',
    HEALTH('of 5,000 ran beside a large model.'),
    HEALTH('got 000 from it.'),
  ],
  ['a total right below a list is of the list', 'kpi', KPI('118.60'), KPI('108.60')],
  [
    'an exception of a module is an error',
    'briefing',
    BRIEFING(GOOD_DAY),
    BRIEFING('litellm.exceptions.Timeout: Request timed out'),
  ],
  [
    'what could not be generated is not there',
    'briefing',
    BRIEFING(GOOD_DAY),
    BRIEFING('No briefing could be generated.'),
  ],
  ['parts behind "of which" make the whole', 'kpi', OF_WHICH(250), OF_WHICH(150)],
  [
    'what would have been is no figure',
    'kpi',
    LOSS('Without the domain the day would have closed at EUR 80 profit.'),
    LOSS('The day closed at EUR 80 profit.'),
  ],
  ['a clause of one word is cut off', 'memory', MEMORY(', which is open.'), MEMORY(', which still')],
  ['a target is a length', 'outline', OUTLINE('9:00'), OUTLINE('15:00')],
  [
    'none found is no trend',
    'trends',
    TREND('None of the teams meet. Found time is what people film now.'),
    TREND('None found on YouTube today.'),
  ],
  [
    'a role in brackets may say how',
    'scripts',
    SCRIPTS('[HOOK, over keyboard sounds]'),
    SCRIPTS('[Over keyboard sounds]'),
  ],
  ['an amount is no title, though it is in capitals', 'kpi', COSTS('120.00'), COSTS('102.00')],
  ["tomorrow's spending is none of today's costs", 'kpi', SPENT('tomorrow'), SPENT('retargeting')],
  [
    'the half of a name is cut off',
    'briefing',
    BRIEFING('- Then send the calendar to R & D'),
    BRIEFING('- Then send the calendar to Lindner & S'),
  ],
  [
    'a trouble that ended is over',
    'health',
    INCIDENT('pm2 restarted it at 03:12:40, and all checks pass since 03:13.'),
    INCIDENT('Nobody has restarted it so far.'),
  ],
  [
    'how long it has been well is told in German too',
    'health',
    GERMAN_INCIDENT('pm2 hat es neu gestartet. Die Grenze ist angehoben, seit 03:13 durchgehend erreichbar.'),
    GERMAN_INCIDENT('pm2 hat es bisher nicht neu gestartet.'),
  ],
  [
    'what should come back is not there',
    'health',
    WAVED('up    200    31 ms'),
    WAVED('502 Bad Gateway (3 of 3 attempts)'),
  ],
  [
    'a place of a trend without data is none',
    'trends',
    TREND('YouTube').concat('\nPeople film how they seal a room, and millions watch them do it.'),
    TREND('YouTube').concat('\nNo data. The API quota was used up.'),
  ],
  ['a log tells of its writes', 'memory', LOG('ok, 9 new ids'), LOG('begins')],
])('%s', (_, job, good, broken) => {
  expect(isValid(job, good)).toBe(true)
  expect(isValid(job, broken)).toBe(false)
})
