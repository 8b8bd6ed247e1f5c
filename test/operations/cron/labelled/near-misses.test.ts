import { beforeAll, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const isValid = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts).every(({ passed }) => passed)

const TRENDS = (third: string) => `# Trend scan

### Trend 1 – Desk setups under 300 euros (TikTok)
Budget creators beat the luxury ones this week, 2.6M views on the leading video.

### Trend 2 – "I fired my agency" threads (X)
Founders show what they replaced with agents.

### Trend 3
${third}`
const CANDIDATES = (last: string) => `**Candidate 1: Tradesman lives (TikTok)**: 4.4 M views, +88 %. TREND.
**Candidate 2: Server racks at home (YouTube)**: 9 uploads over 150k in five days. TREND.
**Candidate 3: Emoji-only posts (X)**: ${last}`
const PARODY = (said: string) => `1. **"As an AI language model" parody (TikTok)**: ${said}
2. **Silent desk tours (YouTube)**: no talking, only keyboard sound and captions.
3. **Receipts threads (X)**: founders post their invoices with names blacked out.`
const BRIEFING = (first: string, priorities: string) => `**Thursday briefing**

${first}

**Wins**
* 5 new leads from the webinar page, two of them already booked a call
* The migration of the server is done, without any outage

**Priorities**
${priorities}`
const PLAN = '1. Prepare the two booked calls\n2. Approve the calendar for next week'
const PRIO = (offer: string) => `| Wins | warum es zählt |
|---|---|
| Rauchmelder-Mythos 41k views | dritter clip in folge |
| CRM import fertig | ohne Dubletten |

| Prio | was heute | bis |
|---|---|---|
| 1 | ${offer} | |
| 2 | ${offer} | |`
const OUTLINE = (first: string, second: string, end = '.') => `# Outline

0:00 – Hook: ${first}
0:30 – Intro: ${second}
1:30 – Main point: ${first}
4:30 – Recap: ${second}${end}`
const SCRIPTS = (hook: string) => `Script 1: "Black Friday for cynics"
Hook: "I raised my prices for Black Friday."
Body: Everyone is thirty percent off. I put the price up by ten and added a call with me.
CTA: "Too bold? Tell me."

Script 2: "Fire safety at Christmas markets"
Hook: ${hook}
Body: Candles, straw and a crowd: three dangers, and the one number that nobody expects.
CTA: "Save this for the weekend."`
const KPI = (profit: string, aside: string) => `revenue
  gumroad 214.00
  fiverr 180.00
  consulting 450.00
  total 844.00

costs
  llm api 38.20
  server 12.40
  ads 60.00
  payment fees 27.40
  total 138.00

${profit}
margin 83.6 %

${aside}`
const ASIDE =
  'first pull had one gumroad sale in it twice (29.00), duplicate webhook. taken out before the sums, so it is right'
const SNAPSHOT = (lead: string) => `${lead}

Revenue: 1,460.00 EUR
Costs: 584.00 EUR
Profit: 876.00 EUR
Margin: 60.0 %`
const MEMORY = (batch: string) => `[22:00:02] consolidation started, 42 facts to store, collection at 1204
[22:00:05] batch 1 failed: ChromaDB closed the connection; rolled back, ${batch}
[22:00:35] batch 1 retried: 42 facts committed, collection at 1246
[22:00:41] consolidation finished, knowledge store updated, exit 0`

const HEALTH = (first: string) =>
  `- **LiteLLM** – ${first}\n`.concat(
    ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor']
      .map((service) => `- **${service}** – 200`)
      .join('\n'),
  )
const FINDINGS = (third: string) => `# Trend Scan

## Method

- TikTok: top 100 hashtags
- X: 500 most-shared posts

## Findings

### 1. Resolution trackers run by agents

People hand their resolutions to an agent that nags them.

### 2. "Delete your tools" challenges

Creators cancel ten subscriptions on camera.

### 3. ${third}

The sample was taken this morning.

## Confidence

High for number 1.`
const CALENDAR = (lead: string) => `${lead}

**Sa 21.11.** TikTok, 18 Uhr: Anruf beim Sprachagenten
**So 22.11.** X, 8 Uhr: Was der Anruf gekostet hat
**Mo 23.11.** Shorts, 12 Uhr: Drei Fragen an den Operator
**Di 24.11.** Newsletter, 8 Uhr: Ausgabe 50
**Mi 25.11.** LinkedIn, 9 Uhr: Werkzeuge gelöscht
**Do 26.11.** TikTok, 11 Uhr: Werkstattbesuch
**Fr 27.11.** YouTube, 17 Uhr: Inbox-Versuch`
const PROSE = (profit: string) =>
  `Heute sind 1.975,00 € Umsatz hereingekommen, dem stehen 592,50 € Kosten gegenüber. Bleibt ein Gewinn von ${profit} €, das ist eine Marge von 70,0 %.`
const LEARNED = (first: string) => `Konsolidierung abgeschlossen: 42 neue Einträge gespeichert.

Erkenntnisse des Tages:
1. ${first} aus den Zahlen einfügen
2. Kunden fragen nach dem Preis`
const ANNOUNCED = (first: string, last: string) =>
  BRIEFING(`Good morning! ${first}`, PLAN).concat(`\n\n${last}`)

const LETTER = (wins: string) => `Good morning Maurice,

It is Saturday. ${wins}

Your priorities today are, in this order: approve the bundle price before ten, and call back Mr. Brandt about the contract.`
const PLUS = (wins: string) => `WINS
${wins}

PRIORITIES
[1] Reconcile the shop and the books
[2] Write the post-mortem for the failed deploy`

const PLAIN = (lead: string) => `Dear Maurice,

${lead} The long video on false alarms passed 5,000 views and brought eleven visitors to the shop. The nightly jobs have run for a fortnight without a single retry.

Your priorities for this Saturday are these. Before anything else, please approve the text for the insurer. After that, finish the quote for the hospital.`
const ROWS = (third: string) => `| # | Plattform | Trend | Wachstum |
|---|---|---|---|
| 1 | TikTok | Streiche mit Rauchmaschinen | +410 % |
| 2 | YouTube | Lokale KI im Selbstversuch | +57 % |
| 3 | X | ${third} | – |`

const WEEK = (idea: string) => `Sat 21 Nov – TikTok – ${idea}
Sun 22 Nov – X – ${idea}
Mon 23 Nov – Instagram – ${idea}
Tue 24 Nov – YouTube Short – ${idea}
Wed 25 Nov – LinkedIn – ${idea}
Thu 26 Nov – TikTok – ${idea}
Fri 27 Nov – YouTube – ${idea}`
const TIMED = (walk: string) => `## 00:00–00:45 Hook
The dark office, the order mail at 04:32, the question: who did the work?
## 00:45–02:30 The problem
${walk}
## 02:30–06:00 The nine jobs
Walk the table from 06:00 to 22:00 with a real output for each.
## 06:00–10:15 The validator
Why running is not the same as working.`

test.each<[string, Job, string, string]>([
  [
    'no further one is none',
    'trends',
    TRENDS('No budget needed: people film with one lamp and a bed sheet.'),
    TRENDS('No further trend found.'),
  ],
  [
    'what is said to be no trend is none',
    'trends',
    CANDIDATES('forty imitators since Monday. TREND.'),
    CANDIDATES('one account, no imitators. NOT A TREND.'),
  ],
  [
    'a parody of a refusal is none',
    'trends',
    PARODY('creators answer everyday questions in the stiff voice of a chatbot.'),
    `As an AI language model, I cannot see them.\n${PARODY('creators answer in a stiff voice all day long.')}`,
  ],
  [
    'who puts right what was wrong does not refuse',
    'briefing',
    BRIEFING('Sorry, yesterday I wrote that we had 6 new leads. It was 5.', PLAN),
    BRIEFING('Sorry, I have no access to the leads, but here is a sketch.', PLAN),
  ],
  [
    'a preposition with its article is no end',
    'briefing',
    BRIEFING('Good morning!', '1. Die beiden neuen Kunden brauchen ihre Zugangsdaten'),
    BRIEFING('Good morning!', '1. Die beiden neuen Kunden brauchen die Einladung zum'),
  ],
  ['a number in the column of priorities says which it is', 'briefing', PRIO('Angebot schreiben'), PRIO('')],
  [
    'a template with times is a template',
    'outline',
    OUTLINE('the red line in the log [close-up]', 'who writes it [name on screen]'),
    OUTLINE('[attention-grabbing opening]', '[first key idea with examples]', ''),
  ],
  [
    'customers who do something are not told of to the end',
    'outline',
    OUTLINE('the log', 'We gave it the stock list, and you will never guess who', ''),
    OUTLINE('the log', 'We gave it the stock list, which meant that customers who', ''),
  ],
  [
    'what is to be written is not written',
    'scripts',
    SCRIPTS('(whispers) The stall next to you is a torch.'),
    SCRIPTS('(write an attention-grabbing question here)'),
  ],
  [
    'an amount is no title of what stands below it',
    'kpi',
    KPI('profit 706.00', ASIDE),
    KPI('profit 766.00', ASIDE),
  ],
  [
    'figures of another time are none of today',
    'kpi',
    SNAPSHOT("Today's snapshot, beside the last one of Thursday."),
    SNAPSHOT("Today's query was empty. Showing the last snapshot there is, of Thursday, instead."),
  ],
  [
    'nothing half-written is not nothing',
    'memory',
    MEMORY('nothing half-written'),
    MEMORY('nothing written').replace(/\n.*retried.*/, ''),
  ],
  [
    'who was brought back and answers is well',
    'health',
    HEALTH('container had exited at 05:41. Docker brought it back at 05:42; /health returns 200 in 66 ms.'),
    HEALTH('/health returned 200 at 05:41. Docker brought it back at 05:42; the container has exited.'),
  ],
  [
    'numbered headings below one of several are what is listed',
    'trends',
    FINDINGS('Repair cafes that go live'),
    FINDINGS('No further trend found'),
  ],
  [
    'an apology for a change is no refusal',
    'calendar',
    CALENDAR('Entschuldigung vorab: Das Interview am Mittwoch musste ich streichen.'),
    CALENDAR('Entschuldigung, ich konnte den Kalender nicht erstellen. Hier der alte:'),
  ],
  ['an amount may stand before what it is of', 'kpi', PROSE('1.382,50'), PROSE('1.482,50')],
  [
    'a text that is still to be filled in is a placeholder in German too',
    'memory',
    LEARNED('Nachts Ergebnisse'),
    LEARNED('TODO: Erkenntnis'),
  ],
  [
    'announcing the work is not the work',
    'briefing',
    ANNOUNCED('I compiled it from the CRM.', 'Have a good day.'),
    ANNOUNCED("I'm going to compile your morning briefing now.", 'Have a good day.'),
  ],
  [
    'who comes back when it is done has not done it',
    'briefing',
    ANNOUNCED('All sources answered.', "I'll get back to you with the numbers of the week."),
    ANNOUNCED('All sources answered.', "I'll get back to you as soon as it is finished."),
  ],
  [
    'a win without downtime is a win',
    'briefing',
    LETTER(
      "Yesterday's wins first: the library brought in 203 EUR, and the migration finished with no downtime.",
    ),
    LETTER(
      'Yesterday had no wins to speak of: the library brought in little, and the migration is still under way.',
    ),
  ],
  [
    'an error that was mended is a win among others',
    'briefing',
    PLUS(
      '[+] Error 500 on the checkout page found and fixed in 22 minutes\n[+] 9 orders on Tuesday\n[+] Agent count down to 12',
    ),
    PLUS('Error 500 on the endpoint of the checkout'),
  ],
  ['a letter may lead on to the wins', 'briefing', PLAIN('Now to your wins.'), PLAIN('Now to your mail.')],
  [
    'a dash with its reason is no trend',
    'trends',
    ROWS('Threads ohne Bilder (HTTP 429, rate limited)'),
    ROWS('– (HTTP 429, rate limited)'),
  ],
  ['what is to be determined is no plan', 'calendar', WEEK('What it cost'), WEEK('Content idea TBD')],
  [
    'two times in sentences are no chapters of six',
    'outline',
    TIMED('Three weeks with a dead pipeline.'),
    TIMED('Three weeks with a dead pipeline.').replace('02:30–06:00', '00:30–06:00'),
  ],
  [
    'what a briefing covers is not the briefing',
    'briefing',
    "Good morning. Yesterday's wins are two signed contracts and a talk in Graz. Your priorities for today are the tender and the invoices.",
    "The morning briefing has been prepared. It covers yesterday's wins as well as your priorities for today. I saved it in the workspace.",
  ],
  [
    'a wrong without its noun is cut off',
    'outline',
    OUTLINE('the log', 'the first steward ran to the wrong door', ''),
    OUTLINE('the log', 'the first steward ran to the wrong', ''),
  ],
])('%s', (_, job, good, broken) => {
  expect(isValid(job, good)).toBe(true)
  expect(isValid(job, broken)).toBe(false)
})
