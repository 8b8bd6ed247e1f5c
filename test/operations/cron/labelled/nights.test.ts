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

const SIGNED = (wins: string) => `🌅 Daily Briefing | Samstag, 21. November 2026

Kurz vorweg: sorry, die Zahlen kamen erst im zweiten Anlauf, sind jetzt aber drin.

🥇 Wins
${wins}

🔥 Top-Prioritäten

| # | Was | Bis wann |
|---|---|---|
| 1 | Angebot fertig rechnen | 11:00 |
| 2 | Vertrag gegenzeichnen | 13:00 |
| 3 | Wochenreview, 30 min | 16:30 |

Schönes Wochenende schon mal!`
const QUICK = (end: string) => `sat 21 nov 2026 trend scan

hi! quick dump, numbers rounded

- TikTok: the server room at 3am, a sound used 18k times
- YT: "I replaced my team with cron", with sceptical comments
- YT Shorts: before and after of cable management, still growing
- TikTok also: whiteboard maths for side income, faces not shown
- X: people arguing about agents that lie, lots of SREs in there

second request worked, so the data is from 07:58.

${end}`
const WEEK = (third: string) => `sat 21/11  short on tiktok 18h
sun 22/11  youtube video at 16h
mon ${third}  thread about agents
tue 24/11  short on reels 17h
wed 25/11  repost, 11h
thu 26/11  newsletter, 9h
fri 27/11  carousel, 8h
sat 28/11  live talk, 20h`
const AMBIGUOUS = (weekday: string) => `tue 6/10  short on tiktok 18h
wed 7/10  youtube video at 16h
thu 8/10  thread about agents
fri 9/10  short on reels 17h
sat 10/10 repost, 11h
${weekday} 11/10 newsletter, 9h
mon 12/10 carousel, 8h`
const OUTLINE = (walk: string) => `## Hook (0:00–0:40)
The log of last night, one line is red.

## What the nine jobs do (0:40–3:10)
${walk}

## The night it lied (3:10–6:00)
Green status, empty folder, eleven days unnoticed.

## Close (6:00–7:00)
Checklist in the description.`
const LOSS = (hosting: string) => `revenue 49.00 EUR (1x checklist pack)
costs 106.00 EUR
   ads 65.85
   apis 22.15
   hosting ${hosting}
profit -57.00 EUR
margin -116.3 %

the ads ran all weekend against a page that returned 404 from sat to sun. fixed.`
const MEMORY = (told: string) =>
  JSON.stringify({
    entries_added: 42,
    highlights: ['Buyers came from the newsletter', told],
    status: 'stored',
  })
const REPORT = (end: string) => `Entries added: 42 (1204 → 1246)

- **Sales:** both buyers came from the video
- **Operations:** the connector needs a second attempt every third day; ${end}`

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
  [
    'a sign makes a title above ticks and above a table',
    'briefing',
    SIGNED('✔ Zwei Audits verkauft\n✔ Kunde Mayr hat verlängert'),
    SIGNED(''),
  ],
  [
    'who writes small needs no full stop at the end',
    'trends',
    QUICK('my vote -> the agents that lie, we have real logs for it'),
    QUICK('my vote -> the agents that lie, we have real logs for the'),
  ],
  ['a weekday and its date agree', 'calendar', WEEK('23/11'), WEEK('24/11')],
  [
    'times in a sentence are no chapters',
    'outline',
    OUTLINE('Walk through the schedule from 06:00 to 22:00.'),
    OUTLINE('Walk through the schedule.')
      .replace('3:10–6:00', '2:10–6:00')
      .replace('(0:40–3:10)', '(0:40–2:50)'),
  ],
  ["the number of an error is none of the day's costs", 'kpi', LOSS('18.00'), LOSS('81.00')],
  [
    'what was learned about rollback takes nothing back',
    'memory',
    MEMORY('Upgrade of ChromaDB tested with rollback'),
    JSON.stringify({ entries_added: 42, state: 'rolled back', status: 'failed' }),
  ],
  ['a part of one word is cut off', 'memory', REPORT('done'), REPORT('prob')],
])('%s', (_, job, good, broken) => {
  expect(isValid(job, good)).toBe(true)
  expect(isValid(job, broken)).toBe(false)
})

test('a day before its month is told from a month before its day by what is near', () => {
  const findings = (text: string) =>
    judgeSample({ job: 'calendar', valid: true, note: '', text, day: '2026-10-06' }, contracts)
  expect(findings(AMBIGUOUS('sun')).filter(({ passed }) => !passed)).toEqual([])
  expect(findings(AMBIGUOUS('wed')).some(({ passed }) => !passed)).toBe(true)
  const american = AMBIGUOUS('sun').replace(/(\d+)\/(\d+)/g, '$2/$1')
  expect(findings(american).filter(({ passed }) => !passed)).toEqual([])
})
