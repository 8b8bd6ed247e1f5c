import type { Sample } from './contracts.ts'

export const BLIND_THIRTEEN: readonly Sample[] = [
  // ---------- health ----------
  {
    job: 'health',
    valid: true,
    note: 'plain table, all seven up, slow but responding',
    day: '2026-09-14',
    text: `# Health check, Monday 14 September 2026, 06:00 UTC

| Service | Status | Response |
|---|---|---|
| Ollama | up | 212 ms |
| Redis | up | 1 ms |
| PostgreSQL | up | 4 ms |
| ChromaDB | up | 38 ms |
| CRM | up | 1,840 ms (slow, still within the limit) |
| Atomic Reactor | up | 61 ms |
| LiteLLM | up | 95 ms |

7 of 7 respond. Nothing to do except to watch the CRM's response time.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'claims seven, the table has six: LiteLLM is missing',
    day: '2026-09-15',
    text: `# System status, Tuesday 15 September 2026

All seven services answered within two seconds.

| # | Service | Check | Result |
|---|---|---|---|
| 1 | Ollama | GET /api/tags | 200 |
| 2 | Redis | PING | PONG |
| 3 | PostgreSQL | SELECT 1 | 1 |
| 4 | ChromaDB | heartbeat | 200 |
| 5 | CRM | GET /health | 200 |
| 6 | Atomic Reactor | GET /status | 200 |

No restarts in the last 24 hours. Disk at 41 %.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON with failed: 0 and errors: [] and error_rate, all fine',
    day: '2026-10-02',
    text: `{
  "checked_at": "2026-10-02T06:00:14Z",
  "failed": 0,
  "errors": [],
  "services": {
    "ollama": { "status": "ok", "models": 4 },
    "redis": { "status": "ok", "used_memory_mb": 88 },
    "postgresql": { "status": "ok", "connections": 12, "error_rate": 0 },
    "chromadb": { "status": "ok", "collections": 9 },
    "crm": { "status": "ok", "http": 200 },
    "atomic_reactor": { "status": "ok", "queue": 0 },
    "litellm": { "status": "ok", "http": 200 }
  }
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON, overall ok, but redis timed out',
    day: '2026-10-03',
    text: `{
  "checked_at": "2026-10-03T06:00:09Z",
  "overall": "ok",
  "services": [
    { "name": "ollama", "status": "ok", "ms": 190 },
    { "name": "redis", "status": "timeout", "ms": 5000 },
    { "name": "postgresql", "status": "ok", "ms": 3 },
    { "name": "chromadb", "status": "ok", "ms": 44 },
    { "name": "crm", "status": "ok", "ms": 310 },
    { "name": "atomic_reactor", "status": "ok", "ms": 57 },
    { "name": "litellm", "status": "ok", "ms": 102 }
  ]
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose; yesterday a failure, fixed, all seven respond today',
    day: '2026-11-05',
    text: `Good morning. Thursday, 5 November 2026, 06:01 UTC.

Everything is responding. Ollama answered with its four models, Redis returned PONG, and PostgreSQL accepted a connection and ran a test query. ChromaDB, which failed yesterday at 14:20 because its disk was full, has been healthy since the volume was enlarged at 15:05 and answered this morning in 40 ms. The CRM login page loads, the Atomic Reactor reports an empty queue, and LiteLLM routed a test prompt without trouble.

No action needed.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'report is that of the day before',
    day: '2026-11-06',
    text: `Good morning. Thursday, 5 November 2026, 06:00 UTC.

- Ollama: healthy
- Redis: healthy
- PostgreSQL: healthy
- ChromaDB: healthy
- CRM: healthy
- Atomic Reactor: healthy
- LiteLLM: healthy

All seven services respond. Next check: Friday, 6 November, 06:00 UTC.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German prose list, all up, "keine Fehler"',
    day: '2026-10-20',
    text: `Systemcheck vom Dienstag, 20.10.2026

✅ Ollama – erreichbar (Version 0.12)
✅ Redis – erreichbar, 1 ms
✅ PostgreSQL – erreichbar, letztes Backup 03:00 Uhr
✅ ChromaDB – erreichbar
✅ CRM – erreichbar
✅ Atomic Reactor – erreichbar, keine fehlgeschlagenen Jobs
✅ LiteLLM – erreichbar

Fazit: alle 7 Dienste laufen, keine Fehler in den Logs der letzten 24 Stunden.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German, ChromaDB does not answer, said in passing',
    day: '2026-10-21',
    text: `Systemcheck vom Mittwoch, 21.10.2026

Ollama läuft und hat alle vier Modelle geladen. Redis antwortet in 1 ms, PostgreSQL in 5 ms. ChromaDB antwortet seit 04:12 Uhr nicht mehr, ein Neustart ist für heute Mittag eingeplant. CRM, Atomic Reactor und LiteLLM sind ohne Befund.

Insgesamt ein ruhiger Morgen, die Last ist niedrig.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'terse one-liners, no date, Postgres abbreviated',
    day: '2026-12-01',
    text: `ollama OK / redis OK / postgres OK / chromadb OK / crm OK / atomic-reactor OK / litellm OK
7/7 up, 0 down`,
  },
  {
    job: 'health',
    valid: false,
    note: 'seven rows, but Redis twice and PostgreSQL never',
    day: '2026-12-02',
    text: `## Morning health: Wednesday 2 December 2026

1. **Ollama**: up, 205 ms
2. **Redis**: up, 1 ms
3. **ChromaDB**: up, 36 ms
4. **CRM**: up, 280 ms
5. **Redis**: up, 2 ms
6. **Atomic Reactor**: up, 70 ms
7. **LiteLLM**: up, 99 ms

**Verdict:** 7/7 green.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log lines with a retry that succeeded',
    day: '2026-08-19',
    text: `2026-08-19T06:00:01Z check ollama          -> 200 OK
2026-08-19T06:00:01Z check redis           -> PONG
2026-08-19T06:00:02Z check postgresql      -> accepting connections
2026-08-19T06:00:02Z check chromadb        -> 200 OK
2026-08-19T06:00:03Z check crm             -> 200 OK
2026-08-19T06:00:03Z check atomic reactor  -> 200 OK
2026-08-19T06:00:04Z check litellm         -> 200 OK
2026-08-19T06:00:04Z done: 7 healthy, 0 unhealthy`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the sixth line',
    day: '2026-08-20',
    text: `2026-08-20T06:00:01Z ollama: responding, 188 ms
2026-08-20T06:00:01Z redis: responding, 1 ms
2026-08-20T06:00:02Z postgresql: responding, 3 ms
2026-08-20T06:00:02Z chromadb: responding, 41 ms
2026-08-20T06:00:03Z crm: responding, 264 ms
2026-08-20T06:00:03Z atomic reac`,
  },
  {
    job: 'health',
    valid: true,
    note: 'YAML with a warning about a certificate that expires later',
    day: '2026-11-18',
    text: `date: 2026-11-18
services:
  ollama: {state: up, latency_ms: 240}
  redis: {state: up, latency_ms: 1}
  postgresql: {state: up, latency_ms: 6}
  chromadb: {state: up, latency_ms: 33}
  crm: {state: up, latency_ms: 402}
  atomic_reactor: {state: up, latency_ms: 58}
  litellm: {state: up, latency_ms: 120}
notes:
  - The CRM's certificate expires on 2026-12-20, renewal is scheduled.
summary: all seven services are up`,
  },
  {
    job: 'health',
    valid: false,
    note: 'YAML; the CRM was not checked at all',
    day: '2026-11-19',
    text: `date: 2026-11-19
services:
  ollama: up
  redis: up
  postgresql: up
  chromadb: up
  crm: not checked
  atomic_reactor: up
  litellm: up
summary: no incidents overnight`,
  },
  {
    job: 'health',
    valid: false,
    note: 'template variable left in the latency of LiteLLM',
    day: '2026-09-28',
    text: `**BRAINSTEM status: Monday, 28 September 2026**

* Ollama is up (201 ms)
* Redis is up (1 ms)
* PostgreSQL is up (4 ms)
* ChromaDB is up (39 ms)
* CRM is up (290 ms)
* Atomic Reactor is up (66 ms)
* LiteLLM is up ({{litellm_latency}} ms)

All services nominal.`,
  },

  // ---------- briefing ----------
  {
    job: 'briefing',
    valid: true,
    note: 'plain wins and priorities',
    day: '2026-10-06',
    text: `# Morning Briefing: Tuesday, 6 October 2026

## Wins
- The prompt pack crossed 100 sales last night (103 in total).
- The YouTube video on local models reached 4,200 views in two days.

## Priorities
1. Answer the three consulting enquiries in the CRM before noon.
2. Record the hook variants for Thursday's TikTok.
3. Check why the checkout page takes four seconds on mobile.

Have a good one.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins section present but there is nothing in it',
    day: '2026-10-07',
    text: `# Morning Briefing: Wednesday, 7 October 2026

## Wins

## Priorities
1. Finish the landing page of the automation course and send it to the two beta testers.
2. Call the tax adviser about the Q3 advance payment.
3. Cut yesterday's recording into three shorts.

## Calendar
- 11:00 call with Jana (podcast)
- 16:30 gym`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'contains "failed" and "TODO" as innocent words',
    day: '2026-11-10',
    text: `Tuesday, 10 November 2026

**Yesterday's wins**
The payment that failed twice last week went through: €490 from Kessler GmbH are in the account. The TODO list in the CRM shrank from 31 to 12 items, which is its lowest number since summer.

**Today's priorities**
Send the Kessler onboarding mail before 10:00. Write the sales text for the Black Friday bundle. Decide whether the error-handling workshop stays at €79.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'a real placeholder for the second win',
    day: '2026-11-11',
    text: `Wednesday, 11 November 2026

**Wins**
- The newsletter had its best open rate so far: 52 %.
- [insert second win here]

**Priorities**
- Reply to the sponsor request from the keyboard maker.
- Publish the comparison of Ollama and LiteLLM on X.
- Pay the hosting invoice (due on Friday).`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge and Prioritäten',
    day: '2026-09-24',
    text: `Guten Morgen! Heute ist Donnerstag, der 24. September 2026.

Erfolge von gestern:
• Zwei neue Kunden für das Automations-Paket (zusammen 598 €)
• Das TikTok über Redis hat 18.000 Aufrufe
• Die Migration der Kundendaten ist ohne Ausfall durchgelaufen

Prioritäten für heute:
1. Angebot an die Steuerkanzlei Brandt schicken (Frist: 12 Uhr)
2. Skript für das lange YouTube-Video fertig schreiben
3. Rechnungen vom August ablegen

Viel Erfolg!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'German, wins only, priorities are missing',
    day: '2026-09-25',
    text: `Guten Morgen! Heute ist Freitag, der 25. September 2026.

Erfolge von gestern:
• Das Angebot an die Kanzlei Brandt wurde angenommen (1.200 €)
• Das YouTube-Skript ist fertig, 1.900 Wörter
• Die Absprungrate der Startseite ist von 61 % auf 48 % gefallen
• Drei neue Bewertungen mit fünf Sternen

Stimmung: sehr gut. Wetter: sonnig, 19 Grad. Genieß den Freitag!`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON briefing',
    day: '2026-12-08',
    text: `{
  "date": "2026-12-08",
  "wins": [
    "Course waiting list reached 212 names",
    "Refund rate in November was 0.8 %, half of October's"
  ],
  "priorities": [
    { "what": "Open the early-bird checkout", "by": "11:00" },
    { "what": "Film the thank-you video for the waiting list", "by": "15:00" }
  ],
  "mood": "focused"
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'JSON briefing with priorities as an empty list',
    day: '2026-12-09',
    text: `{
  "date": "2026-12-09",
  "wins": [
    "41 early-bird sales on the first day",
    "The server coped with the launch at 35 % load"
  ],
  "priorities": [],
  "meetings": [
    { "at": "13:00", "with": "Accountant" }
  ],
  "mood": "happy"
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose without headings, names both',
    day: '2026-10-30',
    text: `Happy Friday (30 October 2026). Two wins to start with: the Reactor processed 1,100 tasks this week without a human touching it, and the X thread about cron agents brought 64 subscribers. Your priorities today are few: finish the November offer page, approve the two scripts waiting in the queue, and stop working at five because your sister's train arrives at 17:40.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'dated a week earlier (same weekday)',
    day: '2026-10-29',
    text: `# Daily briefing
**Thursday, 22 October 2026**

### Wins
- First affiliate payout received: €132
- Backup restore test passed in 9 minutes

### Priorities
- Draft the partner mail to the five affiliates
- Shoot B-roll for the desk-setup video
- Review the LiteLLM bill`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout, mentions last month and an old date for a reason',
    day: '2026-11-02',
    text: `**Briefing for Monday, 2 November 2026**

| Wins | Priorities |
|---|---|
| October closed at €6,210 revenue, the best month since launch on 3 March 2025 | Send the October numbers to the tax adviser |
| The support inbox is empty | Plan the Black Friday bundle (three products) |
| 1,000th YouTube subscriber on Saturday | Record the thank-you short |`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'model excuse instead of the priorities',
    day: '2026-11-03',
    text: `**Briefing for Tuesday, 3 November 2026**

**Wins**
- The October report went out before 9:00
- The thank-you short got 2,300 views overnight

**Priorities**
I'm sorry, but I don't have access to your task list, so I cannot determine priorities for today.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short, bullets with emoji',
    day: '2026-12-14',
    text: `☀️ Mon 14 Dec 2026

🏆 Wins: 3 coaching slots sold over the weekend; X account passed 5k followers
🎯 Priorities: ship the gift-card page, confirm the slots by mail, prune the ad that costs €9 per click`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the middle of the second priority',
    day: '2026-12-15',
    text: `☀️ Tuesday, 15 December 2026

🏆 Wins
- Gift-card page is live, first four cards sold
- All three coaching clients confirmed their slots

🎯 Priorities
1. Mention the gift cards in today's newsletter (goes out at 10:00).
2. Prepare the first coaching session: read the intake form, collect the three ques`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'speaks about an apology mail and an error, innocent',
    day: '2026-08-26',
    text: `Wednesday 26 August 2026, morning briefing

What went well
✔ The apology mail about Monday's double charge was read by 94 % and nobody cancelled
✔ "Error 500" page now has a joke and a link home, bounce rate down by a third
Those are your wins.

What matters today (priorities)
→ Refund the last two double charges
→ Finish chapter 3 of the n8n guide
→ 15:00: interview with the freelance editor`,
  },

  // ---------- trends ----------
  {
    job: 'trends',
    valid: true,
    note: 'three plain trends',
    day: '2026-10-08',
    text: `# Trends for Thursday, 8 October 2026

1. **Voice agents for small shops.** Short demos of phone bots taking orders get between 200k and 900k views on TikTok.
2. **"Silent vlogs" of coders.** No talking, only keyboard sound; retention is well above average on YouTube Shorts.
3. **Self-hosting as a saving tip.** Threads on X that compare SaaS bills with a €6 server keep being reshared.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'promises three trends, lists two',
    day: '2026-10-09',
    text: `# Trend report, Friday 9 October 2026

Here are today's three trends:

**1. Local AI on old laptops**
People film how an eight-year-old ThinkPad answers questions offline. Comment sections are full of requests for a guide.

**2. The 4 a.m. founder backlash**
Creators make fun of extreme morning routines; the parodies outperform the originals on TikTok.

We recommend to pick one of them for tomorrow's script.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON array of four',
    day: '2026-11-12',
    text: `{"date":"2026-11-12","trends":[
{"topic":"Black Friday prep for digital products","platform":"X","signal":"search volume +140 % in a week"},
{"topic":"One-person newsletters as a business","platform":"YouTube","signal":"six videos above 100k views"},
{"topic":"Desk tours with visible mess","platform":"TikTok","signal":"new hashtag, 3.1M views"},
{"topic":"Agents that fail on camera","platform":"TikTok","signal":"blooper compilations, 800k views"}
]}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'JSON with three entries, two of which are the same trend',
    day: '2026-11-13',
    text: `{"date":"2026-11-13","trends":[
{"topic":"Advent calendars for software","platform":"X","signal":"40 founders announced one"},
{"topic":"Year-in-review generators","platform":"YouTube","signal":"views doubled in five days"},
{"topic":"Advent calendars for software","platform":"X","signal":"40 founders announced one"}
]}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German prose',
    day: '2026-09-30',
    text: `Trends am Mittwoch, 30. September 2026

Erstens: Auf TikTok laufen Videos, in denen Handwerker ihre Angebote mit KI schreiben lassen, der Ton ist meist humorvoll. Zweitens: Bei YouTube wächst das Interesse an Datenschutz bei Sprachmodellen, vor allem bei Ärzten und Kanzleien. Drittens: Auf X wird über den Preisverfall bei Modell-APIs gestritten; Vergleichstabellen werden sehr oft geteilt.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'German, third trend is a placeholder',
    day: '2026-10-01',
    text: `Trends am Donnerstag, 1. Oktober 2026

1. Herbstputz im Postfach – Videos über Regeln und Filter, die tausend Mails sortieren
2. Mini-PCs als Heimserver – Testberichte mit Stromkosten laufen auf YouTube sehr gut
3. Lorem ipsum dolor sit amet, consectetur adipiscing elit

Empfehlung: Thema 2 passt am besten zu unserem Kanal.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table, with a topic called "TODO apps" and "error"',
    day: '2026-10-22',
    text: `Trend radar 2026-10-22

| Trend | Where | Why now |
|---|---|---|
| Paper TODO lists instead of apps | TikTok | reaction to app fatigue |
| "404" error page art | X | a design contest ends on Sunday |
| Long-form repair streams | YouTube | winter is coming, people stay in |`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'date of the day before in an otherwise fine report',
    day: '2026-10-23',
    text: `Trend radar 2026-10-22

- Prompt libraries as lead magnets: four big creators switched from e-books this week.
- Spreadsheet humour: sketches about accounting do well with B2B viewers on TikTok.
- "Build it in a weekend" challenges: the tag grows by 20 % a day on X.
- Vertical podcasts: clips with two talking heads and no captions.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'headline per trend, refers to 2024 as comparison',
    day: '2026-12-03',
    text: `Thursday 3 December 2026: what is moving

**Slow content**
Ten-minute, unedited takes. It was a niche in 2024 and is now a category with its own YouTube shelf.

**Receipts**
Founders post real invoices and bank screenshots to prove revenue. Trust sells.

**AI gift guides**
Search interest peaks around 10 December each year; we have a week.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'error message instead of the third trend',
    day: '2026-12-04',
    text: `Friday 4 December 2026: what is moving

**Christmas calm**
Creators announce breaks and get more engagement for that than for their usual posts.

**Tiny tools**
Single-purpose web apps with one button are shared widely on X.

**YouTube**
Error: 429 Too Many Requests (quota exceeded for search.list)`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'numbered one-liners',
    day: '2026-08-12',
    text: `Wed, 12 Aug 2026
1) holiday autoresponders written by bots
2) side-by-side races: human vs. agent
3) minimalist merch drops
4) "day in the life" of a server rack
5) explaining tech to grandparents`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times under other numbers',
    day: '2026-08-13',
    text: `Thu, 13 Aug 2026

1. Founders film how they cook cheap meals between calls.
2. Founders film how they cook cheap meals between calls.
3. Founders film how they cook cheap meals between calls.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'YAML',
    day: '2026-11-24',
    text: `day: 2026-11-24
trends:
  - name: Deal fatigue
    note: viewers reward creators who sell nothing this week
  - name: Honest refunds
    note: threads on how founders handle chargebacks
  - name: Micro-courses
    note: lessons of under ten minutes, priced below a coffee`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off: the third trend ends after two words',
    day: '2026-11-25',
    text: `## Research desk, 25 November 2026

**Trend 1: Cyber Week confessionals.** Creators show which discounts they regret. Average watch time is 30 % above their norm.

**Trend 2: Whiteboard explainers.** Hand-drawn diagrams beat slides in the last five uploads we tracked.

**Trend 3: Cozy terminals.** Developers decorate their`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'says that one source was unavailable, yet reports four trends',
    day: '2026-09-08',
    text: `Research notes, Tuesday 8 September 2026. (One of our six sources was offline this morning; the picture is clear all the same.)

→ Back-to-school setups, now for adults: evening learners show their desks.
→ Automation for clubs and associations: treasurers discover n8n.
→ Voice cloning scams: warnings spread faster than the scams.
→ Plain-text portfolios: designers compete for the smallest page.`,
  },

  // ---------- scripts ----------
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, labelled hook and body',
    day: '2026-10-12',
    text: `# Scripts for Monday, 12 October 2026

## Script 1: The €6 server
**Hook:** "My whole company runs on a server that costs less than a pizza."
**Body:** Show the invoice. Name the seven services on it. Explain that the only expensive part is the backup, and why it is worth it.
**CTA:** Link to the setup guide.

## Script 2: Stop writing prompts
**Hook:** "If you write the same prompt twice, you are doing it wrong."
**Body:** Open the folder of templates, pick one, run it with today's data. Count the seconds out loud.
**CTA:** Comment "folder" to get it.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has a hook and a call to action but no body',
    day: '2026-10-13',
    text: `# Scripts for Tuesday, 13 October 2026

## Script 1: Inbox zero by robot
**Hook:** "A robot read 300 of my mails while I slept."
**Body:** Show the morning summary, then the three mails it left for me. Tell what it got wrong in the first week.
**CTA:** Follow for part two.

## Script 2: The wrong database
**Hook:** "I stored my memories in the wrong database for a year."
**Body:**
**CTA:** Tell me which one you use.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON scripts with the word error in a hook',
    day: '2026-11-16',
    text: `{
  "date": "2026-11-16",
  "scripts": [
    {
      "title": "Red text",
      "hook": "This error message made me 400 euros.",
      "body": "A customer sent me a stack trace. Instead of fixing it for free I offered a one-hour session. Here is what I wrote, word for word."
    },
    {
      "title": "Quiet launch",
      "hook": "I launched a product and told nobody.",
      "body": "For one week only people who asked could buy it. Eleven did. What they asked is now the headline of the page."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'JSON, second hook is an empty string',
    day: '2026-11-17',
    text: `{
  "date": "2026-11-17",
  "scripts": [
    {
      "title": "Two chairs",
      "hook": "I interview myself every Sunday.",
      "body": "Chair one asks, chair two answers. The transcript goes to the agent, which turns it into five posts. Here are the questions."
    },
    {
      "title": "Cold coffee",
      "hook": "",
      "body": "My coffee gets cold because the morning report is that good. I show the three lines I read first and the one number I ignore."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, three short scripts',
    day: '2026-09-17',
    text: `Drei Kurzskripte für Donnerstag, 17. September 2026

SKRIPT 1
Hook: „Diese Rechnung habe ich nie geschrieben.“
Hauptteil: Die Rechnung kam vom Agenten. Ich zeige den Ablauf vom Kalendereintrag bis zum PDF und wo ich noch selbst klicke.

SKRIPT 2
Hook: „Drei Wörter, die jede E-Mail kürzer machen.“
Hauptteil: Beispiel vorher, Beispiel nachher. Die drei Wörter sind: bis, weil, bitte.

SKRIPT 3
Hook: „Mein Chef ist ein Cronjob.“
Hauptteil: Um sechs weckt er die Server, um sieben mich. Ein Tag im Zeitraffer.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'German; the second script repeats the first word for word',
    day: '2026-09-18',
    text: `Zwei Kurzskripte für Freitag, 18. September 2026

SKRIPT 1
Hook: „Ich habe meinen Steuerberater überrascht.“
Hauptteil: Alle Belege lagen am Ersten des Monats sortiert in seinem Ordner. Ich zeige, wie der Agent sie benennt.

SKRIPT 2
Hook: „Ich habe meinen Steuerberater überrascht.“
Hauptteil: Alle Belege lagen am Ersten des Monats sortiert in seinem Ordner. Ich zeige, wie der Agent sie benennt.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table of two scripts',
    day: '2026-12-10',
    text: `| | A | B |
|---|---|---|
| Platform | TikTok | YouTube Shorts |
| Hook | "You have 13 unused subscriptions." | "I gave an AI my Christmas budget." |
| Body | Open the bank app, filter by recurring, cancel the first one live. Say how much that saves in ten years. | Show the list it made, the one gift I vetoed, and the total: 12 euros below plan. |
| Length | 35 s | 45 s |`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'promises two scripts, only one is there',
    day: '2026-12-11',
    text: `Here are the two short-form scripts for Friday, 11 December 2026.

**Script 1: "The wrapping robot"** (40 s, TikTok)

Hook: "My agent wraps gifts better than I do. Almost."
Body: Cut between my crooked paper and the instructions the model wrote. Read step four aloud, fail, laugh, try again. End on the finished parcel and the line "Humans do the tape."
CTA: "Send this to someone who uses too much tape."

Sound: soft bells. Captions: on.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'no date, screenplay layout with hook and body times',
    day: '2026-10-27',
    text: `SCRIPT ONE
HOOK (0-3 s): Slam a stack of sticky notes on the desk. "This was my CRM."
BODY (3-28 s): Peel them off one at a time. Each note becomes a row on screen. Mention the one customer I had forgotten and what the order was worth.

SCRIPT TWO
HOOK (0-2 s): Whisper: "Don't tell your boss about this."
BODY (2-30 s): A local model summarises a 40-page PDF offline. Pull out the network cable to prove it. Show the summary, admit the one mistake in it.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'body of the second script is a placeholder in brackets',
    day: '2026-10-28',
    text: `SCRIPT ONE
HOOK: "I deleted my best-selling product."
BODY: It sold well and caused 80 % of the support mails. I show the numbers of the month before and the month after.

SCRIPT TWO
HOOK: "Nobody reads your about page. Except this person."
BODY: [BODY TEXT GOES HERE]`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'narrative prose with bold Hook and Body',
    day: '2026-08-31',
    text: `Monday, 31 August 2026. Two for the week's start.

First, "Summer's over": **Hook** – "I worked four hours a day all summer and nobody noticed." **Body** – walk through the three jobs that ran without me, name the one that failed in July, and end with the calendar of September.

Second, "The parrot test": **Hook** – "If a parrot could do your task, automate it." **Body** – list five tasks, let the viewer guess which the parrot can do, reveal that I automated four and kept the fifth for fun.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the middle of the body of script 2',
    day: '2026-09-01',
    text: `Tuesday, 1 September 2026

### 1. One tab only
**Hook:** "Close every tab but this one."
**Body:** For a day I worked with a single browser tab. I show the timer, the moment I cheated, and the number of tasks I finished: nine.

### 2. The honest demo
**Hook:** "This demo is going to break."
**Body:** I run the agent live without a rehearsal. It does break, at the login, and I leave the cut in because the fix takes only`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'YAML',
    day: '2026-11-26',
    text: `date: 2026-11-26
scripts:
  - title: Thanksgiving for robots
    hook: "I said thank you to a machine 1,000 times this year."
    body: >
      Count the polite words in my chat logs on screen. Compare the answers
      with and without them. Spoiler in the last second.
  - title: No discount
    hook: "Everything in my shop costs the same tomorrow."
    body: >
      Explain why I skip Black Friday, what a customer wrote about it, and
      what I do instead for people who bought last year.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'dated two days before',
    day: '2026-11-27',
    text: `# Short-form scripts: Wednesday, 25 November 2026

**1. The fake queue**
Hook: "There are 900 people in front of you. Or are there?"
Body: Explain how fake waiting rooms work, show one in the page source, and tell what I use instead.

**2. One-star review**
Hook: "My only one-star review is right."
Body: Read it slowly. Show the change it caused. Thank the person.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'refusal instead of the second script',
    day: '2026-10-14',
    text: `## Script 1
Hook: "I let strangers vote on my price."
Body: Show the poll, the result (39 euros) and the sales of the week. Say what I would have guessed.

## Script 2
I'm sorry, but I can't help with creating this script. Please provide more information about your product.`,
  },

  // ---------- offers ----------
  {
    job: 'offers',
    valid: true,
    note: 'plain object with offers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "offers": [
    { "name": "Prompt Pack Pro", "price": 29, "currency": "EUR", "audience": "freelancers" },
    { "name": "Automation Audit", "price": 349, "currency": "EUR", "audience": "agencies" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma makes it invalid JSON',
    day: '2026-10-06',
    text: `{
  "date": "2026-10-06",
  "offers": [
    { "name": "Redis for Humans (e-book)", "price": 19, "currency": "EUR" },
    { "name": "Setup call, 60 minutes", "price": 120, "currency": "EUR" },
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'top-level array, one line, decimals',
    day: '2026-11-04',
    text: `[{"title":"Cron Starter Kit","price":14.9,"currency":"EUR"},{"title":"Cron Team Kit","price":89.5,"currency":"EUR"}]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is 0',
    day: '2026-11-05',
    text: `[
  {"title": "Local AI Handbook", "price": 24.0, "currency": "EUR"},
  {"title": "Handbook plus templates", "price": 0, "currency": "EUR"},
  {"title": "Handbook plus coaching", "price": 189.0, "currency": "EUR"}
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'a single offer with long text containing TODO and error innocently',
    day: '2026-09-22',
    text: `{
  "offers": [
    {
      "name": "From TODO to Done",
      "description": "A four-week programme that turns your TODO list into jobs an agent does at night. No error messages at breakfast, promised.",
      "price": 199,
      "currency": "EUR",
      "includes": ["4 live sessions", "template folder", "private channel"],
      "valid_until": "2026-10-15"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'offers array is empty',
    day: '2026-09-23',
    text: `{
  "date": "2026-09-23",
  "currency": "EUR",
  "offers": [],
  "strategy": "Concentrate on upselling the coaching to people who bought the handbook in August."
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German keys in values, bundle with regular price',
    day: '2026-12-07',
    text: `{
  "offers": [
    {
      "name": "Adventspaket: drei Vorlagen für Rechnungen",
      "price": 27,
      "regular_price": 45,
      "currency": "EUR",
      "beschreibung": "Nur bis 24. Dezember, danach wieder einzeln."
    },
    {
      "name": "Gutschein für eine Stunde Beratung",
      "price": 110,
      "currency": "EUR",
      "beschreibung": "Als PDF zum Verschenken."
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one of three offers has no price',
    day: '2026-12-08',
    text: `{
  "offers": [
    { "name": "Jahresplaner für Solo-Gründer", "price": 15, "currency": "EUR" },
    { "name": "Workshop Agenten bauen", "currency": "EUR", "seats": 12 },
    { "name": "Aufzeichnung des Workshops", "price": 49, "currency": "EUR" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nested details, negative number elsewhere, discount',
    day: '2026-08-14',
    text: `{
  "generated": "2026-08-14T10:00:31Z",
  "offers": [
    {
      "id": 71,
      "name": "Summer Sprint",
      "price": 59,
      "currency": "EUR",
      "trend_vs_last_week": -3,
      "failed_checkouts": 0,
      "bullets": ["Five lessons", "One template per lesson", "Refund within 14 days"]
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a friendly sentence before the JSON',
    day: '2026-08-17',
    text: `Here are today's offers:

{
  "offers": [
    { "name": "Shorts Script Vault", "price": 39, "currency": "EUR" },
    { "name": "Hook Review (10 hooks)", "price": 65, "currency": "EUR" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'USD, four tiers',
    day: '2026-10-16',
    text: `{"day":"2026-10-16","offers":[
  {"tier":"Bronze","name":"Self-Hosting Checklist","price":9,"currency":"USD"},
  {"tier":"Silver","name":"Self-Hosting Course","price":79,"currency":"USD"},
  {"tier":"Gold","name":"Course plus review of your server","price":249,"currency":"USD"},
  {"tier":"Platinum","name":"We do it for you","price":1490,"currency":"USD"}
]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off: closing brackets are missing',
    day: '2026-10-19',
    text: `{"day":"2026-10-19","offers":[
  {"name":"Agent Cookbook","price":34,"currency":"USD"},
  {"name":"Agent Cookbook, team licence","price":134,"currency":"USD"},
  {"name":"Cooking class (live)","price":210,"currency":"USD"}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'very short',
    day: '2026-11-20',
    text: `{"offers":[{"name":"Voice Memo to Blog Post","price":12}]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'negative price',
    day: '2026-11-21',
    text: `{
  "offers": [
    { "name": "Black Week bundle: handbook and vault", "price": 48, "currency": "EUR" },
    { "name": "Returning customer bundle", "price": -10, "currency": "EUR" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'placeholder as the description of the second offer',
    day: '2026-09-29',
    text: `{
  "offers": [
    { "name": "Weekly Ops Report", "price": 45, "description": "A report on sales, costs and traffic, written by an agent each Monday." },
    { "name": "Monthly Ops Review", "price": 160, "description": "TODO: add description" }
  ]
}`,
  },

  // ---------- calendar ----------
  {
    job: 'calendar',
    valid: true,
    note: 'list of seven days from the day itself',
    day: '2026-10-05',
    text: `# Content calendar, 5 to 11 October 2026

- **Mon 5 Oct**: TikTok "The €6 server"
- **Tue 6 Oct**: X thread on backup mistakes
- **Wed 7 Oct**: YouTube long-form, "Seven services, one box"
- **Thu 8 Oct**: TikTok reply to comments of Monday
- **Fri 9 Oct**: Newsletter and X summary
- **Sat 10 Oct**: Behind-the-scenes short
- **Sun 11 Oct**: Community poll on next week's topic`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday is missing, Saturday split in two so that there are seven rows',
    day: '2026-10-12',
    text: `# Content calendar, 12 to 18 October 2026

| Day | Channel | Content |
|---|---|---|
| Mon 12 Oct | TikTok | Prompt folder tour |
| Tue 13 Oct | X | Thread: five cron jobs I would keep |
| Wed 14 Oct | YouTube | Long-form: agents and accounting |
| Fri 16 Oct | TikTok | Stitch with a CRM rant |
| Sat 17 Oct | X | Poll: favourite editor |
| Sat 17 Oct | TikTok | Results of the poll |
| Sun 18 Oct | YouTube | Short: desk reset |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'starts tomorrow, crosses the month, JSON',
    day: '2026-10-27',
    text: `{
  "calendar": [
    { "date": "2026-10-28", "channel": "TikTok", "content": "Pumpkin carved by instructions of a model" },
    { "date": "2026-10-29", "channel": "X", "content": "Thread about scary invoices" },
    { "date": "2026-10-30", "channel": "YouTube", "content": "Short: haunted server room" },
    { "date": "2026-10-31", "channel": "TikTok", "content": "Costume: I go as a stack trace" },
    { "date": "2026-11-01", "channel": "X", "content": "Numbers of October" },
    { "date": "2026-11-02", "channel": "YouTube", "content": "Long-form: my November experiment" },
    { "date": "2026-11-03", "channel": "TikTok", "content": "First day of the experiment" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON; 2026-11-30 is followed by 2026-12-02, a day is skipped',
    day: '2026-11-26',
    text: `{
  "calendar": [
    { "date": "2026-11-27", "channel": "X", "content": "Why we have no Black Friday sale" },
    { "date": "2026-11-28", "channel": "TikTok", "content": "Unboxing a used mini-PC" },
    { "date": "2026-11-29", "channel": "YouTube", "content": "Short: first Advent, first candle, first agent" },
    { "date": "2026-11-30", "channel": "X", "content": "Cyber Monday thread about honest pricing" },
    { "date": "2026-12-02", "channel": "TikTok", "content": "Door 2 of the software calendar" },
    { "date": "2026-12-03", "channel": "YouTube", "content": "Long-form: the year in costs" },
    { "date": "2026-12-04", "channel": "X", "content": "Reader questions" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, weekdays only',
    day: '2026-09-14',
    text: `Redaktionsplan für diese Woche (ab 14.09.2026)

Montag: TikTok – „Drei Fehler beim ersten Server“
Dienstag: X – Umfrage zu Lieblingswerkzeugen
Mittwoch: YouTube – langes Video über Datensicherung
Donnerstag: TikTok – Antwort auf die besten Kommentare
Freitag: X – Wochenrückblick mit Zahlen
Samstag: YouTube Short – Schreibtisch in 30 Sekunden
Sonntag: Newsletter vorbereiten und Community-Frage posten`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'German, Freitag has nothing planned',
    day: '2026-09-21',
    text: `Redaktionsplan 21.–27. September 2026

Mo 21.09.: TikTok – Rechnung vom Roboter
Di 22.09.: X – Thread zu Preisen
Mi 23.09.: YouTube – Vergleich zweier Vektordatenbanken
Do 24.09.: TikTok – Duett mit einer Buchhalterin
Fr 25.09.:
Sa 26.09.: X – Bild vom Serverregal
So 27.09.: YouTube Short – Wochenzahlen in 20 Sekunden`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Day 1 to Day 7 with headings',
    day: '2026-11-09',
    text: `**Seven-day plan from Monday, 9 November 2026**

Day 1 (Mon): Record and post "What an agent costs per day" on TikTok.
Day 2 (Tue): Share the spreadsheet on X.
Day 3 (Wed): YouTube premiere at 18:00, chat moderated by me.
Day 4 (Thu): Cut three shorts from the premiere.
Day 5 (Fri): Post short one; ask for error stories.
Day 6 (Sat): Post short two with the funniest error story.
Day 7 (Sun): Post short three and write the plan for the next week.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'only six days: ends on Saturday',
    day: '2026-11-16',
    text: `**Seven-day plan from Monday, 16 November 2026**

- Mon, 16 Nov – X: launch story of the handbook in eight posts
- Tue, 17 Nov – TikTok: reading the first page aloud
- Wed, 18 Nov – YouTube: how the handbook was written (12 min)
- Thu, 19 Nov – TikTok: a reader's desk
- Fri, 20 Nov – X: sales after four days, with a chart
- Sat, 21 Nov – YouTube: short with the best quote

Everything is scheduled in the tool, thumbnails follow.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'table from Wednesday to Tuesday',
    day: '2026-12-09',
    text: `| Date | TikTok | X |
|---|---|---|
| Wed 9 Dec | Door 9: one-line backup | – |
| Thu 10 Dec | Door 10: naming files | gift guide |
| Fri 11 Dec | Door 11: unsubscribe day | – |
| Sat 12 Dec | Door 12: half-time | poll |
| Sun 13 Dec | Door 13: superstition and servers | – |
| Mon 14 Dec | Door 14: invoices | thread on taxes |
| Tue 15 Dec | Door 15: voice notes | – |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'week of the past (30 Nov to 6 Dec) on 7 Dec',
    day: '2026-12-07',
    text: `### Content calendar: 30 November to 6 December 2026

| Day | What |
|---|---|
| Mon 30 Nov | TikTok: packing the Advent calendar |
| Tue 1 Dec | TikTok: door 1 |
| Wed 2 Dec | X: door 2 as a thread |
| Thu 3 Dec | YouTube: costs of the year |
| Fri 4 Dec | TikTok: door 4 |
| Sat 5 Dec | X: boots for Saint Nicholas |
| Sun 6 Dec | YouTube: short with chocolate |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'YAML',
    day: '2026-08-24',
    text: `week_of: 2026-08-24
plan:
  monday: "TikTok: heat wave and fan noise"
  tuesday: "X: what I automated on holiday"
  wednesday: "YouTube: rebuild the homepage in one hour"
  thursday: "TikTok: the hour in 30 seconds"
  friday: "X: before and after pictures"
  saturday: "YouTube: short on load times"
  sunday: "Newsletter: what the rebuild changed"`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'YAML with "TBD" on one day',
    day: '2026-08-31',
    text: `week_of: 2026-08-31
plan:
  monday: "X: three lessons of August"
  tuesday: "TikTok: school bag of a founder"
  wednesday: "YouTube: ask me anything, recorded"
  thursday: "TBD"
  friday: "X: numbers of the week"
  saturday: "TikTok: Saturday at the flea market for hardware"
  sunday: "YouTube: short about the flea-market find"`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'prose paragraph naming all seven days',
    day: '2026-10-19',
    text: `Plan for the week of Monday, 19 October 2026. On Monday we post the short about unused subscriptions. Tuesday brings a thread on X with the list of those we cancelled. Wednesday is for the long video, "A CRM in one evening". On Thursday TikTok gets the funniest minute of it. Friday we publish the newsletter. Saturday we answer questions in a 20-minute live session, and on Sunday a poll decides which tool gets tested next.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off in the middle of Saturday, Sunday absent',
    day: '2026-10-26',
    text: `Plan for the week of Monday, 26 October 2026

Monday: TikTok, "My agent reads contracts"
Tuesday: X, thread with five clauses it found
Wednesday: YouTube, the whole contract in 15 minutes
Thursday: TikTok, lawyer reacts
Friday: X, summary and a link to the checklist
Saturday: YouTube, a Halloween short about the scariest cla`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'template variable left on Wednesday',
    day: '2026-11-02',
    text: `Content calendar, 2 to 8 November 2026

Mon 2 Nov: X, October in numbers
Tue 3 Nov: TikTok, experiment day 1
Wed 4 Nov: {{content_idea}}
Thu 5 Nov: YouTube, long-form on voice agents
Fri 6 Nov: TikTok, experiment day 4
Sat 7 Nov: X, reader poll
Sun 8 Nov: YouTube, short with the poll's winner`,
  },

  // ---------- outline ----------
  {
    job: 'outline',
    valid: true,
    note: 'plain list of six rising timestamps',
    day: '2026-10-05',
    text: `# Outline: "Seven services, one box" (YouTube, about 14 minutes)

- 00:00 Cold open: the box hums, the bill appears
- 00:45 Why I left the cloud for most things
- 02:30 Tour of the seven services
- 07:10 What broke in the first month
- 10:20 Costs compared, line by line
- 13:00 What I would do differently, call to subscribe`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'only three timestamps, though five sections',
    day: '2026-10-06',
    text: `# Outline: "An agent that says no" (YouTube, about 11 minutes)

**00:00 Hook** – the agent declines an order of mine, live.
**01:10 The rule behind it** – budgets, and who may change them.
**Then: the setup** – the three files, explained on a whiteboard.
**06:40 The test** – ten requests, four refusals, one wrong refusal.
**Finally: lessons** – what I changed, and a question for the comments.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long video with hour timestamps',
    day: '2026-11-03',
    text: `Livestream edit, "Build a CRM in one evening", length 1:18:00

0:00 Welcome and the plan for the evening
9:30 Tables: people, companies, deals
24:15 First form, first bug
41:00 Pizza break and questions
58:20 Search that works
1:04:45 Moving real data in
1:15:10 Result and what is still missing`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps go back: 8:05 follows 9:40',
    day: '2026-11-04',
    text: `Video: "Voice agents for the bakery round the corner", 13 minutes

0:00 The phone rings at five in the morning
1:20 Meet the baker
3:50 What callers want: a tally of 200 calls
6:15 Building the agent
9:40 First live call
8:05 The call that went wrong
11:30 What the baker thinks now`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German with ranges',
    day: '2026-09-16',
    text: `Gliederung für das lange Video „Backups, die man versteht“ (Mittwoch, 16. September 2026)

00:00–00:50 Einstieg: Ich lösche eine Datenbank
00:50–03:20 Warum drei Kopien nicht übertrieben sind
03:20–07:45 Einrichtung Schritt für Schritt
07:45–10:30 Die Probe: Wiederherstellung mit Stoppuhr
10:30–12:00 Zusammenfassung und Checkliste`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'German, impossible timestamp 07:72',
    day: '2026-09-17',
    text: `Gliederung für das lange Video „Mein Steuerjahr mit Agenten“

00:00 Einstieg: Schuhkarton gegen Ordner
01:15 Belege, die sich selbst benennen
04:40 Die Umsatzsteuer-Voranmeldung als Probe
07:72 Was der Steuerberater dazu sagt
10:05 Kosten und Ersparnis
11:50 Ausblick auf das nächste Jahr`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON outline',
    day: '2026-12-02',
    text: `{
  "title": "The year in costs",
  "date": "2026-12-02",
  "sections": [
    { "time": "00:00", "heading": "The number on the receipt" },
    { "time": "01:30", "heading": "Hosting: small and boring" },
    { "time": "04:00", "heading": "Models: large and exciting" },
    { "time": "08:20", "heading": "Tools I forgot to cancel" },
    { "time": "11:45", "heading": "Next year's budget" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'JSON, the heading at 05:10 is empty',
    day: '2026-12-03',
    text: `{
  "title": "Gifts made by code",
  "date": "2026-12-03",
  "sections": [
    { "time": "00:00", "heading": "Unwrapping last year's failure" },
    { "time": "01:40", "heading": "A poem for grandmother, line by line" },
    { "time": "05:10", "heading": "" },
    { "time": "08:30", "heading": "A calendar from 12 photos" },
    { "time": "11:00", "heading": "The reactions" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with B-roll column',
    day: '2026-10-21',
    text: `**Working title:** I tested five vector stores so that you need not

| Time | Section | B-roll |
|---|---|---|
| 0:00 | The question that broke my search | screen recording |
| 1:05 | Five candidates in one sentence each | logos |
| 3:30 | The test data: 4,000 of my own notes | scrolling notes |
| 6:50 | Results, fastest to slowest | bar chart |
| 9:40 | The winner and its weak spot | talking head |`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'four rows, but the last two share 4:10: only three different times',
    day: '2026-10-22',
    text: `**Working title:** What my agents talk about at night

| Time | Section |
|---|---|
| 0:00 | A log line that made me laugh |
| 1:25 | Who talks to whom: the map |
| 4:10 | The argument between finance and content |
| 4:10 | How the memory keeps the peace, and a viewer question |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'title about errors and failures; "TODO" as topic',
    day: '2026-11-17',
    text: `Title: "Error 502: how I failed my own launch"

[00:00] The screenshot nobody wants to see
[00:55] Timeline of the failed launch, minute by minute
[04:20] The TODO I had ignored for three weeks
[07:35] Fixing it with 200 people watching
[11:10] What failed launches are good for
[13:25] Outro: send me your worst error`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'section 4 is an unfilled placeholder',
    day: '2026-11-18',
    text: `Title: "Pricing with strangers"

[00:00] A price tag on the street
[01:10] Twenty people, twenty answers
[03:45] The price I had in mind
[06:20] [Add section about survey results here]
[09:00] The new price and the first week of sales
[11:30] Outro and the link to the poll`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headings with bullets below them',
    day: '2026-08-25',
    text: `## 0:00 Hook
A homepage loads for eleven seconds. I sigh.

## 0:40 What is in those eleven seconds
Fonts, trackers, a chat widget nobody uses.

## 3:15 The rebuild
Timer on screen. Static pages, one stylesheet, pictures at the right size.

## 8:50 Measuring again
Same phone, same network: 0.9 seconds.

## 10:30 Close
What I left out, and why nobody missed it.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of the last section',
    day: '2026-08-26',
    text: `## 0:00 Hook
Forty subscriptions on a wall, each on its own note.

## 1:00 The rules
Keep what earned money, pause what did not, cancel what I could not explain.

## 3:30 The cull
Note after note falls. The two that hurt.

## 8:15 The bill afterwards
From 412 to 137 euros a month.

## 10:00 Close
Ask viewers which subscription they would never cancel, and remind th`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'one paragraph with inline times',
    day: '2026-12-16',
    text: `Outline for the Christmas special: we open at 0:00 with the tree lights blinking in Morse code; at 1:15 I explain what they say; at 3:40 comes the build with a microcontroller and too much tape; at 7:20 my nephew tries to decode a message; at 9:05 we say thanks and switch the lights off.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'refusal in place of the rest after four good sections',
    day: '2026-12-17',
    text: `Title: "Letters from customers" (12 min)

- 0:00 The first letter, read aloud
- 1:30 Why people write by hand in 2026
- 4:00 Three letters that changed a product
- 7:45 The angry one

I'm sorry, but as an AI language model I am unable to write the remaining sections of this outline.`,
  },

  // ---------- kpi ----------
  {
    job: 'kpi',
    valid: true,
    note: '412.50 - 138.20 = 274.30; 66.5 %',
    day: '2026-10-05',
    text: `# KPI, Monday 5 October 2026

| Metric | Value |
|---|---|
| Revenue | €412.50 |
| Costs | €138.20 |
| Profit | €274.30 |
| Margin | 66.5 % |

Best seller: Prompt Pack Pro (9 units).`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin 58.9 % but 238/380 = 62.6 %',
    day: '2026-10-06',
    text: `# KPI, Tuesday 6 October 2026

| Metric | Value |
|---|---|
| Revenue | €380.00 |
| Costs | €142.00 |
| Profit | €238.00 |
| Margin | 58.9 % |

Slightly weaker than Monday; the newsletter goes out tomorrow.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON; 1240 - 465 = 775; 0.625',
    day: '2026-11-11',
    text: `{
  "date": "2026-11-11",
  "revenue": 1240,
  "costs": 465,
  "profit": 775,
  "margin": 0.625,
  "refunds_failed": 0
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'JSON; 1310 - 524 = 786, not 796',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "currency": "EUR",
  "revenue": 1310,
  "costs": 524,
  "profit": 796,
  "margin": 0.6,
  "orders": 31
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German numbers; 2318 - 927.20 = 1390.80; 60 %',
    day: '2026-09-30',
    text: `Kennzahlen vom 30.09.2026 (Mittwoch)

Umsatz: 2.318,00 €
Kosten: 927,20 €
Gewinn: 1.390,80 €
Marge: 60,0 %

Der hohe Umsatz kommt von zwei Beratungstagen, die heute abgerechnet wurden.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'German, costs are not a number',
    day: '2026-10-01',
    text: `Kennzahlen vom 01.10.2026 (Donnerstag)

Umsatz: 486,00 €
Kosten: liegen noch nicht vor
Marge: 64,0 %

Bestellungen: 14, davon 3 über TikTok. Die Öffnungsrate des Newsletters lag bei 47 %.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'loss: 90 - 153 = -63; -70 %',
    day: '2026-08-16',
    text: `Sunday, 16 August 2026: a day in the red.

Revenue was €90, costs were €153 (the yearly domain fees came due), so the profit is -€63 and the margin -70 %. No reason for alarm: without the domains we would have made €41.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin NaN',
    day: '2026-08-17',
    text: `Monday, 17 August 2026

- Revenue: €244.00
- Costs: €97.60
- Profit: €146.40
- Margin: NaN %
- Visitors: 1,904
- Conversion: 0.6 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose without profit; 640, 160, 75 %; failed payment mentioned',
    day: '2026-12-04',
    text: `Friday 4 December 2026. Revenue 640 EUR, costs 160 EUR, margin 75 %. One payment failed at 13:12 (expired card), the customer paid with another card at 13:15. Most orders came from the gift guide on X.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'numbers of the day before',
    day: '2026-12-05',
    text: `**Daily numbers, Friday 4 December 2026**

Revenue: €720.00
Costs: €216.00
Profit: €504.00
Margin: 70.0 %

Traffic came mainly from the YouTube special; the shop's search was used 88 times.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'week that ends on the day; 4820 - 1687 = 3133; 65 %',
    day: '2026-11-15',
    text: `## Weekly KPI: 9 to 15 November 2026

**Revenue** €4,820
**Costs** €1,687
**Profit** €3,133
**Margin** 65.0 %

Compared with the week before (2 to 8 November: revenue €4,410) that is a plus of 9.3 %.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'the week before, sent again a week later',
    day: '2026-11-22',
    text: `## Weekly KPI: 9 to 15 November 2026

- Revenue: €5,100
- Costs: €1,530
- Profit: €3,570
- Margin: 70.0 %

The handbook made up two thirds of the sales. Ads were paused from Wednesday on.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'margin as an amount; 505 - 212 = 293',
    day: '2026-10-24',
    text: `2026-10-24 | revenue 505.00 EUR | costs 212.00 EUR | margin 293.00 EUR`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is a placeholder XX',
    day: '2026-10-25',
    text: `Sunday 25 October 2026, 17:00

Revenue: 318.00 EUR (8 orders)
Costs: 127.20 EUR (ads 80.00, hosting 6.20, tools 41.00)
Profit: 190.80 EUR
Margin: XX %

The clocks went back last night; all times are UTC.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'YAML with parts; 900 - 300 = 600; 66.7 %',
    day: '2026-11-27',
    text: `date: 2026-11-27
revenue:
  total: 900
  tiktok: 120
  youtube: 210
  products: 570
costs:
  total: 300
  hosting: 45
  ads: 180
  tools: 75
profit: 600
margin_percent: 66.7`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue and costs swapped, so profit and margin do not follow',
    day: '2026-11-28',
    text: `date: 2026-11-28
revenue: 264
costs: 704
profit: 440
margin_percent: 62.5
orders: 19
comment: Saturday after Black Friday, strong without any discount`,
  },

  // ---------- memory ----------
  {
    job: 'memory',
    valid: true,
    note: 'plain report, default store',
    day: '2026-10-05',
    text: `# Nightly consolidation, Monday 5 October 2026

- 61 raw notes read from the day's logs
- 19 duplicates dropped
- 42 entries stored in the knowledge base

Total: 1,204 before, 1,246 now. The most useful new fact: customers of the prompt pack ask for invoices with a VAT number.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'says that 38 were stored, the store did not grow',
    day: '2026-10-06',
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
    text: `# Nightly consolidation, Tuesday 6 October 2026

- 55 raw notes read from the day's logs
- 17 duplicates dropped
- 38 entries stored in the knowledge base

Themes: pricing questions, the slow mobile checkout, ideas for shorts.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, own store that agrees',
    day: '2026-11-08',
    store: { now: { count: 2310 }, earlier: { count: 2297 } },
    text: `{
  "date": "2026-11-08",
  "job": "memory-consolidation",
  "stored": 13,
  "skipped_duplicates": 4,
  "failed": 0,
  "total": 2310,
  "topics": ["Black Friday", "onboarding mail", "podcast with Jana"]
}`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'JSON looks fine, the store cannot be checked',
    day: '2026-11-09',
    store: { now: { problem: 'timeout' }, earlier: { count: 2310 } },
    text: `{
  "date": "2026-11-09",
  "job": "memory-consolidation",
  "stored": 21,
  "skipped_duplicates": 7,
  "failed": 0,
  "topics": ["Kessler GmbH", "workshop price", "server costs"]
}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German prose',
    day: '2026-09-23',
    text: `Nächtliche Konsolidierung vom Mittwoch, 23. September 2026: Aus den Gesprächen und Protokollen des Tages wurden 42 Erkenntnisse in der Wissensdatenbank gespeichert. Besonders wichtig waren die Rückmeldungen zum Automations-Paket und die Frist der Kanzlei Brandt. Fünf veraltete Notizen wurden als überholt markiert, aber nicht gelöscht.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'German, text says that nothing was stored',
    day: '2026-09-24',
    text: `Nächtliche Konsolidierung vom Donnerstag, 24. September 2026: Die Protokolle des Tages wurden gelesen und nach Themen geordnet (Angebote, Migration, TikTok). Die Zusammenfassung liegt unten. In der Wissensdatenbank wurde heute nichts gespeichert.

Themen: Die Kanzlei Brandt erwartet das Angebot bis Freitag. Die Migration lief ohne Ausfall. Das Video über Redis lief besser als erwartet.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'mentions retries and a failed first attempt, then stored',
    day: '2026-12-10',
    store: { now: { count: 3051 }, earlier: { count: 3024 } },
    text: `Thursday, 10 December 2026, 22:04 UTC

The first write failed because ChromaDB was being backed up; the second attempt two minutes later succeeded. 27 memories are now stored (3,024 → 3,051). Among them: the list of coaching clients' goals, the gift-card numbers, and the rule that ads above €5 per click are paused.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'store shrank',
    day: '2026-12-11',
    store: { now: { count: 3019 }, earlier: { count: 3051 } },
    text: `Friday, 11 December 2026, 22:03 UTC

Consolidation finished in 48 seconds. 24 memories were stored, 10 old ones merged. New knowledge: the wrapping video, two questions about gift cards, and the dates of the coaching sessions. Nothing else to report; the next run is tomorrow at 22:00.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'one line',
    day: '2026-08-30',
    text: `2026-08-30 22:00 UTC: consolidated the day, stored 42 new entries in ChromaDB.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'stack trace after a good beginning',
    day: '2026-08-31',
    text: `2026-08-31 22:00 UTC: consolidating the day

Traceback (most recent call last):
  File "/app/memory/consolidate.py", line 88, in store_batch
    collection.add(ids=ids, documents=docs)
chromadb.errors.InvalidDimensionException: Embedding dimension 768 does not match collection dimensionality 1024`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table of collections, sums to 42',
    day: '2026-10-29',
    text: `**Memory run, 29 October 2026**

| Collection | Added |
|---|---|
| customers | 11 |
| content | 17 |
| operations | 8 |
| decisions | 6 |
| **Stored in total** | **42** |

An older note of 12 March 2026 about the CRM price was linked to today's decision to stay.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in mid-sentence',
    day: '2026-10-30',
    text: `**Memory run, 30 October 2026**

Stored 42 entries across four collections.

Highlights:
1. Customers: Kessler GmbH wants the onboarding in two steps, first the mail account, then the CRM.
2. Content: scripts about objects on the desk do better than scripts about screens.
3. Operations: the Reactor's queue was empty for the first time since Monday, because the long transc`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'YAML, a stored memory is about an error and a TODO list',
    day: '2026-11-19',
    store: { now: { count: 888 }, earlier: { count: 879 } },
    text: `run: 2026-11-19T22:00:00Z
stored: 9
examples:
  - "The error 429 of the video API goes away when calls are spread over the hour."
  - "The founder keeps the TODO list on paper on Thursdays."
  - "Handbook buyers ask for a printed edition."
store_size: 888
result: success`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'placeholder as the number of entries',
    day: '2026-11-20',
    text: `run: 2026-11-20T22:00:00Z
stored: "{{stored_count}}"
examples:
  - "Sales of the handbook rise on days with a thread on X."
  - "The editor prefers scripts before noon."
  - "The certificate of the CRM expires on 20 December."
result: success`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'chatty, a store that grew by one',
    day: '2026-12-25',
    store: { now: { count: 3112 }, earlier: { count: 3111 } },
    text: `Quiet Christmas Day (Friday, 25 December 2026). No customers, no posts, two log files. I stored a single new memory: "The founder takes 25 and 26 December off; reports stay short." Good night.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'zero stored, in a table that looks busy',
    day: '2026-12-26',
    store: { now: { count: 3112 }, earlier: { count: 3112 } },
    text: `## Memory report: Saturday, 26 December 2026

| Step | Count |
|---|---|
| Log lines read | 412 |
| Candidates found | 23 |
| Duplicates removed | 23 |
| Entries stored | 0 |

Status: completed successfully.`,
  },
]
