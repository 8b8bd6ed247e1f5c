import { beforeAll, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const isValid = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts).every(({ passed }) => passed)

const TRENDS = (lead: string) => `${lead}

- **KI-Stimmen im Dialekt** – Auf TikTok sind Videos mit hessischen Stimmen sehr beliebt.
- **Tag im Leben eines Gründers** – Auf YouTube laufen Videos mit echten Zahlen gut.
- **Threads mit 10 Tools** – Auf X werden Listen mit Tools viel geteilt.

Ich hoffe, das hilft dir weiter!`
const TITLED = (second: string, third: string) => `Trend scan — Saturday, November 21, 2026

## Trend 1: One prompt, one product
Creators on TikTok build a whole product from a single prompt. Around 890k views in 24 hours.

## Trend 2: ${second}
${second === 'One prompt, one product' ? 'Creators on TikTok build a whole product from a single prompt. Around 890k views in 24 hours.' : 'Sensors that talk back to their owners have 70k views since Monday.'}

## Trend 3: Für X
${third}`
const KPI = (ads: string) => `| Kennzahl | Betrag |
|---|---:|
| **Umsatz** | **1.284,50 €** |
| LLM-APIs | 96,40 € |
| Hosting | 41,20 € |
| Werbung | ${ads} € |
| Tools | 32,90 € |
| **Kosten gesamt** | **350,50 €** |
| **Gewinn** | **934,00 €** |
| **Marge** | **72,7 %** |`
const HEALTH = (failed: string) =>
  ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor', 'LiteLLM']
    .map((service) => `- **${service}** — healthy, answers`)
    .join('\n')
    .concat(`\n\n### Overnight\n03:11 Redis was restarted by its policy; back after 4 s. ${failed}`)
const BRIEFING = (wins: string, priorities: string) =>
  `**Morgenbriefing**\n\n**Erfolge:** ${wins}\n\n**Prioritäten:** ${priorities}`
const WIN = 'Hartmann hat die Anzahlung überwiesen, und zwei neue Kunden haben gebucht.'
const PLAN = 'Erst den Kickoff vorbereiten, dann die drei Rechnungen schreiben.'
const LISTED = (title: string, blockers: string) => `What we won
* YouTube crossed 10,000 subscribers last night.
* Kessler renewed for another year.

${title}
* Film the thank-you video while the milestone is fresh.
* Pick one of the three drafts in the shared folder.

BLOCKERS
${blockers}`
const OFFERS = (role: string) =>
  JSON.stringify({
    offers: [
      { name: '20 prompts for reports', role, price_eur: 0, cta: 'Send me the prompts' },
      { name: 'Report Writer course', role: 'tripwire', price_eur: 19, cta: 'Write your next report' },
    ],
  })

const OTHER = 'Voices that read old letters have 40k views, most of them by night.'

test.each<[string, Job, string, string]>([
  [
    'a date in front of a list ends no sentence',
    'trends',
    TRENDS('Hier sind die aktuellen Trends für den 21. November 2026:'),
    TRENDS('Hier sind die aktuellen Trends für den 21. November 2026:').replace(/^- \*\*(?!KI).*\n/gm, ''),
  ],
  [
    'a date beside the title is no list of three',
    'trends',
    TITLED('Talking sensors', OTHER),
    TITLED('One prompt, one product', OTHER),
  ],
  [
    'what is to be filled in is no trend',
    'trends',
    TITLED('Talking sensors', OTHER),
    TITLED('Talking sensors', 'TODO: wird ergänzt, sobald die Daten da sind.'),
  ],
  ['revenue is no part of the costs below it', 'kpi', KPI('180,00'), KPI('190,00')],
  [
    'none failed since a time of day',
    'health',
    HEALTH('Failed requests since 03:12: 0.'),
    HEALTH('Failed requests since 03:12: all.'),
  ],
  [
    'knowing nothing is no win',
    'briefing',
    BRIEFING(WIN, PLAN),
    BRIEFING('Es liegen mir leider keine Daten zu gestern vor.', PLAN),
  ],
  [
    'asking for the work is not the work',
    'briefing',
    BRIEFING(WIN, PLAN),
    BRIEFING(WIN, `${PLAN} Bitte teile mir deine Aufgaben mit, dann erstelle ich dir eine Liste.`),
  ],
  [
    'having nothing to say is no plan',
    'briefing',
    BRIEFING(WIN, PLAN),
    BRIEFING(WIN, 'Dazu kann ich ohne Zugriff auf das CRM und den Kalender nichts sagen.'),
  ],
  [
    'a German clause without its verb is cut off',
    'briefing',
    BRIEFING(WIN.slice(0, -1), 'Den Zeitplan schicken, damit das Team noch am Vormittag anfängt'),
    BRIEFING(WIN.slice(0, -1), 'Den Zeitplan schicken, damit das Team noch am Vormi'),
  ],
  [
    'a clause of nobody is cut off',
    'briefing',
    BRIEFING(WIN, 'Publish the one opinion that inspectors share'),
    BRIEFING(WIN, 'Publish the one opinion that nobody'),
  ],
  [
    'what stands in brackets behind a title leaves it a title',
    'briefing',
    LISTED("Today's priorities (focus on the first, the others are a bonus)", 'none'),
    LISTED('Seen in the feeds (several of them, and the others as well)', 'none'),
  ],
  [
    'a list may hold none, and an output may not',
    'briefing',
    LISTED('PRIORITIES', '* None'),
    LISTED('PRIORITIES', '').replace(/BLOCKERS\s*$/, 'None'),
  ],
  ['what is free costs nothing', 'offers', OFFERS('lead magnet'), OFFERS('core')],
])('%s', (_, job, good, broken) => {
  expect(isValid(job, good)).toBe(true)
  expect(isValid(job, broken)).toBe(false)
})
