import type { Sample } from './contracts.ts'
export const BLIND_NINE: readonly Sample[] = [
  {
    job: 'health',
    valid: true,
    note: 'Markdown report with headings, notes a past restart that is resolved',
    day: '2026-03-04',
    text: `# Morning Health Check

**Date:** Wednesday, 4 March 2026, 06:00 UTC
**Run by:** BRAINSTEM

## Core services

- Ollama: responding on 11434, 6 models listed by /api/tags
- Redis: PONG in 1 ms
- PostgreSQL: accepting connections, 14 of 100 in use
- ChromaDB: heartbeat fine, 3 collections

## Application services

- CRM: HTTP 200 from /health in 48 ms
- Atomic Reactor: HTTP 200 from /health in 31 ms
- LiteLLM: HTTP 200, 4 upstream models healthy

## Notes

The CRM process was restarted once at 02:14 by pm2 after a memory spike and has been stable since. No open failures.

CPU 34 %, RAM 61 %, disk 48 %. Level NORMAL.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'Markdown table with check marks',
    day: '2026-03-17',
    text: `| Service | Port | Status | Latency |
|---|---|---|---|
| Ollama | 11434 | ✅ up | 22 ms |
| Redis | 6379 | ✅ up | 1 ms |
| PostgreSQL | 5432 | ✅ up | 4 ms |
| ChromaDB | 8000 | ✅ up | 17 ms |
| CRM | 3500 | ✅ up | 63 ms |
| Atomic Reactor | 8888 | ✅ up | 29 ms |
| LiteLLM Proxy | 4000 | ✅ up | 40 ms |

7/7 services up as of 2026-03-17 06:01 UTC.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON with nested service objects, error fields null',
    day: '2026-04-02',
    text: `{
  "checked_at": "2026-04-02T06:00:11Z",
  "overall": "healthy",
  "services": {
    "ollama": {"status": "ok", "latency_ms": 19, "error": null},
    "redis": {"status": "ok", "latency_ms": 1, "error": null},
    "postgresql": {"status": "ok", "latency_ms": 3, "error": null},
    "chromadb": {"status": "ok", "latency_ms": 14, "error": null},
    "crm": {"status": "ok", "latency_ms": 55, "error": null},
    "atomic_reactor": {"status": "ok", "latency_ms": 27, "error": null},
    "litellm": {"status": "ok", "latency_ms": 38, "error": null}
  },
  "failed": 0,
  "resources": {"cpu_percent": 41, "ram_percent": 66, "level": "NORMAL"}
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'chat prose, says latency is down',
    day: '2026-05-11',
    text: `Good morning! Health round for Monday 11 May is done and everything answers. Ollama lists its models, Redis says PONG, PostgreSQL takes connections, ChromaDB has a heartbeat. The CRM, Atomic Reactor and LiteLLM all return 200. LiteLLM latency is down from 210 ms to 90 ms since yesterday's cache change, nice. RAM sits at 58 %. Nothing for you to do ☕`,
  },
  {
    job: 'health',
    valid: true,
    note: 'YAML',
    day: '2026-06-23',
    text: `date: 2026-06-23
time: "06:00"
agent: BRAINSTEM
services:
  - name: Ollama
    responding: true
    detail: "8 models"
  - name: Redis
    responding: true
    detail: "PONG"
  - name: PostgreSQL
    responding: true
    detail: "pg_isready: accepting connections"
  - name: ChromaDB
    responding: true
    detail: "heartbeat ok"
  - name: CRM
    responding: true
    detail: "HTTP 200"
  - name: Atomic Reactor
    responding: true
    detail: "HTTP 200"
  - name: LiteLLM
    responding: true
    detail: "HTTP 200"
summary: all 7 services responding`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log-like plain lines, no date stated, zero errors mentioned',
    day: '2026-07-09',
    text: `06:00:02 ollama          OK   /api/tags 200 (24 ms)
06:00:02 redis           OK   PING -> PONG
06:00:03 postgres        OK   pg_isready: accepting connections
06:00:03 chromadb        OK   /api/v1/heartbeat 200
06:00:04 crm             OK   /health 200
06:00:04 atomic-reactor  OK   /health 200
06:00:05 litellm         OK   /health 200
06:00:05 done: 7 checked, 7 ok, 0 failed, 0 timeouts`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German report, all services fine',
    day: '2026-10-14',
    text: `# Systemcheck vom 14.10.2026, 06:00 Uhr

Alle sieben Dienste antworten.

- **Ollama:** läuft, 5 Modelle geladen
- **Redis:** läuft, PONG
- **PostgreSQL:** läuft, nimmt Verbindungen an
- **ChromaDB:** läuft, Heartbeat in Ordnung
- **CRM:** läuft, HTTP 200
- **Atomic Reactor:** läuft, HTTP 200
- **LiteLLM:** läuft, HTTP 200

Auslastung: CPU 29 %, RAM 54 %. Keine Auffälligkeiten in der Nacht.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB connection refused in an otherwise green report',
    day: '2026-03-05',
    text: `# Morning Health Check

**Date:** Thursday, 5 March 2026, 06:00 UTC

## Core services

- Ollama: responding on 11434, 6 models
- Redis: PONG in 1 ms
- PostgreSQL: accepting connections, 12 of 100 in use
- ChromaDB: connection refused on port 8000

## Application services

- CRM: HTTP 200 in 51 ms
- Atomic Reactor: HTTP 200 in 30 ms
- LiteLLM: HTTP 200, 4 upstream models healthy

CPU 36 %, RAM 60 %. Level NORMAL.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor missing from the table, never checked',
    day: '2026-03-18',
    text: `| Service | Port | Status | Latency |
|---|---|---|---|
| Ollama | 11434 | ✅ up | 25 ms |
| Redis | 6379 | ✅ up | 1 ms |
| PostgreSQL | 5432 | ✅ up | 5 ms |
| ChromaDB | 8000 | ✅ up | 16 ms |
| CRM | 3500 | ✅ up | 58 ms |
| LiteLLM Proxy | 4000 | ✅ up | 44 ms |

All services up as of 2026-03-18 06:01 UTC.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON says healthy overall but CRM returns 503',
    day: '2026-04-03',
    text: `{
  "checked_at": "2026-04-03T06:00:09Z",
  "overall": "healthy",
  "services": {
    "ollama": {"status": "ok", "http": 200, "latency_ms": 21},
    "redis": {"status": "ok", "reply": "PONG", "latency_ms": 1},
    "postgresql": {"status": "ok", "latency_ms": 4},
    "chromadb": {"status": "ok", "http": 200, "latency_ms": 15},
    "crm": {"status": "unavailable", "http": 503, "latency_ms": 2004},
    "atomic_reactor": {"status": "ok", "http": 200, "latency_ms": 26},
    "litellm": {"status": "ok", "http": 200, "latency_ms": 35}
  },
  "resources": {"cpu_percent": 44, "ram_percent": 63, "level": "NORMAL"}
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'chat prose: LiteLLM did not answer',
    day: '2026-05-12',
    text: `Good morning! Health round for Tuesday 12 May. Ollama lists its models, Redis says PONG, PostgreSQL takes connections, ChromaDB has a heartbeat, the CRM and Atomic Reactor return 200. LiteLLM didn't answer within ten seconds on three tries, I'll have another look later. RAM sits at 59 %, CPU at 33 %. Have a good start ☕`,
  },
  {
    job: 'health',
    valid: false,
    note: 'stale: the report is dated a day earlier',
    day: '2026-06-24',
    text: `date: 2026-06-23
time: "06:00"
agent: BRAINSTEM
services:
  - name: Ollama
    responding: true
  - name: Redis
    responding: true
  - name: PostgreSQL
    responding: true
  - name: ChromaDB
    responding: true
  - name: CRM
    responding: true
  - name: Atomic Reactor
    responding: true
  - name: LiteLLM
    responding: true
summary: all 7 services responding`,
  },
  {
    job: 'health',
    valid: false,
    note: 'PostgreSQL status is a TODO instead of a result',
    day: '2026-07-10',
    text: `06:00 system health, Friday 10 July 2026

Ollama: OK (23 ms)
Redis: OK (PONG)
PostgreSQL: TODO add pg_isready result
ChromaDB: OK (heartbeat)
CRM: OK (200)
Atomic Reactor: OK (200)
LiteLLM: OK (200)

Load is normal: CPU 31 %, RAM 57 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'truncated in the middle of the last service',
    day: '2026-10-15',
    text: `# System health, 15 October 2026

All probes ran from the main host at 06:00 UTC.

- **Ollama** is up, five models loaded, first token in 310 ms
- **Redis** is up, PONG in 1 ms, 212 MB used
- **PostgreSQL** is up, accepting connections, replication lag 0 s
- **ChromaDB** is up, heartbeat fine
- **CRM** is up, /health returned 200
- **Atomic Reactor** is up, /health returned 200
- **LiteLLM** is up, /health returned 200 and the proxy rep`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'Markdown report with headings',
    day: '2026-03-06',
    text: `# Morning Briefing — Friday, 6 March 2026

## Wins

- The BMA maintenance contract with Hotel Seeblick was signed (EUR 4,800 per year)
- The short about false alarms passed 52,000 views
- Backup restore test completed in 11 minutes

## Priorities for today

1. Send the follow-up to Stadtwerke Lindau before noon
2. Record the two short scripts approved yesterday
3. Close the open invoice question with the tax adviser

## Heads-up

The CRM update window is tonight from 23:00 to 23:30.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'Markdown table for wins and priorities',
    day: '2026-03-19',
    text: `**Briefing 19.03.2026**

| Section | Item | Owner |
|---|---|---|
| Win | Newsletter reached 1,204 subscribers | Content |
| Win | First sale of the audit checklist at EUR 49 | Product |
| Priority | Finish landing page copy for the AI workshop | Builder |
| Priority | Call back Mr. Brandl about the fire panel upgrade | Sales |
| Priority | Review the API budget, 71 % used | Operator |`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON with wins and priorities arrays',
    day: '2026-04-08',
    text: `{
  "date": "2026-04-08",
  "wins": [
    "Consulting call with Nordlicht GmbH turned into a EUR 2,500 pilot",
    "Video render time cut from 14 to 6 minutes"
  ],
  "priorities": [
    {"rank": 1, "task": "Deliver the pilot proposal to Nordlicht", "due": "12:00"},
    {"rank": 2, "task": "Fix the duplicate contact import in the CRM"},
    {"rank": 3, "task": "Choose the thumbnail for Thursday's video"}
  ],
  "mood": "steady"
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'chat prose',
    day: '2026-05-13',
    text: `Morning Maurice! 🌅 Yesterday's wins: the webinar sold 18 seats, and Lena Hofer left a five-star review on Gumroad. Priorities for today: first the offer for the Kempten school board, it has to go out by 11. Second, film the intro of the smoke detector video. Third, answer the three open support mails. Weather is fine, calendar is free after 16:00.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'YAML, Monday start of month',
    day: '2026-06-01',
    text: `briefing:
  date: 2026-06-01
  weekday: Monday
  wins:
    - "May closed with 31 new leads, the best month so far"
    - "The LinkedIn post about NIS2 got 140 comments"
    - "Zero failed cron runs over the weekend"
  priorities:
    - "Write the June content plan"
    - "Renew the TLS certificate of the shop (expires 9 June)"
    - "Prepare the call with Allgäu Energie at 15:00"`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'other headings: what went well / focus, one win about a to-do app',
    day: '2026-08-20',
    text: `## What went well yesterday (our wins)

We shipped version 1.4 of the template pack, and two agencies upgraded to the team licence within hours. The to-do list in the CRM is shorter than it has been since May: 9 items.

## Today's top priorities

- **Refund request from order 20817:** answer before 10:00
- **Agency onboarding:** send both teams their access and a welcome video
- **Podcast:** confirm the guest for 27 August

Thursday, 20 August 2026`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German chat-like briefing',
    day: '2026-11-10',
    text: `Guten Morgen! Dienstag, 10. November 2026.

🏆 Erfolge (Wins)
• Angebot Klinikum Kaufbeuren angenommen, 6.200 EUR
• YouTube-Kanal hat die 5.000 Abonnenten geknackt

🎯 Prioritäten heute
1. Liefertermin für die Klinik bestätigen
2. Skript für das Video über Rauchmelder abnehmen
3. Budget für LiteLLM prüfen`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities at all, only wins and weather',
    day: '2026-03-09',
    text: `# Morning Briefing — Monday, 9 March 2026

## Wins

- The maintenance contract with Gasthof Adler was signed (EUR 3,100 per year)
- The short about cable colours passed 40,000 views
- The database upgrade ran without downtime

## Weather and travel

Sunny, 12 degrees in Kempten. The B12 is closed near Betzigau until 15:00, so allow ten extra minutes.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins section present but empty',
    day: '2026-03-20',
    text: `# Briefing 20.03.2026

## Wins

## Priorities

1. Finish the pricing page for the AI workshop
2. Call back Ms. Kern about the panel upgrade
3. Review the API budget, 74 % used

## Calendar

10:30 call with the printer, 14:00 recording slot in the studio.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'JSON priorities array is empty',
    day: '2026-04-09',
    text: `{
  "date": "2026-04-09",
  "wins": [
    "Pilot proposal delivered to Nordlicht two hours early",
    "Duplicate contact import fixed, 312 records merged"
  ],
  "priorities": [],
  "calendar": ["11:00 call with the tax adviser", "16:00 dentist"],
  "mood": "good"
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: "assistant boilerplate 'as an AI' in the wins",
    day: '2026-05-14',
    text: `Morning Maurice! 🌅 Yesterday's wins: as an AI language model I don't have access to yesterday's results, but I'm sure there was progress. Priorities for today: first the contract for the Kempten school board, second the intro of the smoke detector video, third the open support mails. Calendar is free after 15:00.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'stale: dated the week before',
    day: '2026-06-02',
    text: `briefing:
  date: 2026-05-26
  weekday: Tuesday
  wins:
    - "The NIS2 checklist was downloaded 88 times"
    - "Two workshop seats sold to Bergmann Elektro"
  priorities:
    - "Write the script for the cable test video"
    - "Send the reminder for invoice 2026-118"
    - "Prepare the call with Allgäu Energie"`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'lorem ipsum as second priority',
    day: '2026-08-21',
    text: `## Wins

- Both agency teams are onboarded and have created their first projects
- Refund request from order 20817 settled within the hour

## Priorities

- **Podcast:** send the question list to the guest
- **Shop:** Lorem ipsum dolor sit amet, consectetur adipiscing elit
- **Video:** approve the final cut of episode 31

Friday, 21 August 2026`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'truncated in the middle of the second priority',
    day: '2026-11-11',
    text: `Good morning! Wednesday, 11 November 2026.

🏆 Wins
• Delivery date for the clinic confirmed for 2 December
• Script for the smoke detector video approved without changes
• Ad costs per lead fell to EUR 3.10

🎯 Priorities
1. Order the detectors for the clinic at the wholesaler before 11:00
2. Talk to the bank about the credit line, because the`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'Markdown report with headings, one per trend',
    day: '2026-03-10',
    text: `# Trend Scan, 10 March 2026

## 1. Silent desk tours (TikTok)
Creators film their workplace without speaking, only with key sounds. 18 million views under the tag this week, up 40 %.

## 2. "One prompt, one app" challenges (YouTube)
Viewers vote on an idea, the creator builds it with an agent in an hour. Three of the ten fastest growing tech videos use this format.

## 3. Local model benchmarks (X)
Threads that compare 8B models on laptops collect many saves. Good fit for our Ollama content.

**Suggestion:** take trend 3 for Thursday's short.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'Markdown table with four trends',
    day: '2026-03-24',
    text: `Scan of 2026-03-24, 08:00 UTC

| # | Trend | Platform | Growth (7 days) | Our angle |
|---|---|---|---|---|
| 1 | Day-in-the-life of electricians | TikTok | +62 % | Show a real panel inspection |
| 2 | AI receptionist demos | YouTube | +35 % | Compare two voice agents |
| 3 | Build-in-public revenue charts | X | +21 % | Post our March numbers |
| 4 | Three-second myth busting | TikTok | +18 % | False alarm myths |`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON array inside an object',
    day: '2026-04-15',
    text: `{
  "date": "2026-04-15",
  "trends": [
    {"name": "Agent fail compilations", "platform": "TikTok", "views": 9400000, "momentum": "rising"},
    {"name": "Notion to Obsidian migrations", "platform": "YouTube", "views": 1250000, "momentum": "rising"},
    {"name": "Solo founder tool stacks", "platform": "X", "views": 730000, "momentum": "rising"}
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'chat prose with three trends counted in words',
    day: '2026-05-19',
    text: `Trend scan is in 📈 Three things stand out today. First, faceless explainer shorts with hand-drawn diagrams, TikTok loves them right now, about 6 million views on the top five. Second, long YouTube teardowns of failed startups, the average watch time is above 14 minutes. And third, on X everyone posts their monthly API bill with a screenshot, we could join with our own. I'd take the API bill for tomorrow.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'YAML list of three',
    day: '2026-06-16',
    text: `date: 2026-06-16
sources: [TikTok, YouTube, X]
trends:
  - title: Heat pump myths
    platform: TikTok
    why: "Subsidy news from Berlin"
    score: 87
  - title: Second brain for craftsmen
    platform: YouTube
    why: "Two big channels released videos within a day"
    score: 74
  - title: Prompt packs for tenders
    platform: X
    why: "Procurement people share templates"
    score: 69`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'numbered list, five trends, no date',
    day: '2026-09-02',
    text: `Top movers this morning:

1. Voice notes turned into blog posts — X, many screenshots of workflows
2. Five-minute smart home repairs — TikTok, 12M views on the leading sound
3. Reaction videos to bad fire safety — YouTube Shorts, very close to our niche
4. AI avatars reading local news — TikTok, controversial but growing
5. Cheap NAS builds for local models — YouTube, steady climb since Sunday

Best match for us: number 3.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bold paragraphs in German',
    day: '2026-12-03',
    text: `**Trendscan Donnerstag, 3. Dezember 2026**

**Trend 1: Adventskalender mit KI-Tipps (TikTok).** Jeden Tag ein Tipp unter 20 Sekunden, der führende Kanal liegt bei 3 Mio. Aufrufen.

**Trend 2: Jahresrückblicke von Solo-Gründern (YouTube).** Lange Videos mit echten Zahlen, hohe Kommentarquote.

**Trend 3: Rauchmelder am Weihnachtsbaum (X).** Feuerwehren teilen Warnvideos, sehr gut für unser Brandschutz-Thema.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'headline promises three trends, only two are there',
    day: '2026-03-11',
    text: `# Trend Scan, 11 March 2026

Here are today's three strongest trends.

## 1. Desk cable makeovers (TikTok)
Before-and-after clips of messy desks. 11 million views under the tag this week, up 28 %.

## 2. Live debugging with agents (YouTube)
Streams in which viewers watch an agent repair a real bug. Two channels doubled their average audience.

**Suggestion:** take trend 2 for Friday's short, because we have the footage already.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third table row is a placeholder',
    day: '2026-03-25',
    text: `Scan of 2026-03-25, 08:00 UTC

| # | Trend | Platform | Growth (7 days) | Our angle |
|---|---|---|---|---|
| 1 | Panel wiring time-lapses | TikTok | +44 % | Film the Adler job |
| 2 | Voice agent price wars | YouTube | +31 % | Cost per minute test |
| 3 | [insert trend here] | X | +00 % | [insert angle] |`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend repeated three times',
    day: '2026-04-16',
    text: `{
  "date": "2026-04-16",
  "trends": [
    {"name": "Agent fail compilations", "platform": "TikTok", "views": 9400000, "momentum": "rising"},
    {"name": "Agent fail compilations", "platform": "TikTok", "views": 9400000, "momentum": "rising"},
    {"name": "Agent fail compilations", "platform": "TikTok", "views": 9400000, "momentum": "rising"}
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'chat prose that apologises, no trends delivered',
    day: '2026-05-20',
    text: `Trend scan for Wednesday 20 May 📈 I looked at TikTok, YouTube and X this morning as planned, but all three searches came back with a rate limit error, so I could not identify any trends today. I will retry tomorrow at 08:00. Until then I'd keep working with the ideas from the backlog.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'stale: scan is dated three months earlier',
    day: '2026-06-17',
    text: `date: 2026-03-17
sources: [TikTok, YouTube, X]
trends:
  - title: Balcony solar installs
    platform: TikTok
    why: "First warm weekend of the year"
    score: 84
  - title: Local LLM on a mini PC
    platform: YouTube
    why: "New hardware release"
    score: 77
  - title: Invoice automation threads
    platform: X
    why: "E-invoice duty discussion"
    score: 70`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'truncated in the third trend',
    day: '2026-09-03',
    text: `Top movers this morning, 3 September 2026:

1. Garage door automations — TikTok, 8M views on the leading clip, mostly from Austria and Bavaria
2. Interviews with burnt-out founders — YouTube, four videos in the top fifty of the category
3. Side-by-side tests of transcription tools — X, the most shared thread compares seven tools and the auth`,
  },
  {
    job: 'trends',
    valid: false,
    note: "'as an AI' disclaimer with invented trends",
    day: '2026-12-04',
    text: `**Trend scan, Friday, 4 December 2026**

As an AI, I cannot browse TikTok or X in real time, so the following is a general guess.

**Trend 1: Gift guides for makers (TikTok).** Short lists under 30 seconds.

**Trend 2: Year in review with real numbers (YouTube).** Long form, strong comments.

**Trend 3: Candle fire warnings (X).** Fire brigades share clips.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'Markdown report with headings',
    day: '2026-03-12',
    text: `# Short-form drafts, 12 March 2026

## Script 1: The button nobody should press

**Hook:** "This red button can cost you 1,800 euros in one second."

**Body:** Show the manual call point. Explain what happens after pressing: alarm, fire brigade, bill. Cut to the plastic cover that prevents it.

**CTA:** "Follow for one safety fact per day."

## Script 2: My agents at 3 AM

**Hook:** "While I sleep, nine jobs run on a 600 euro computer."

**Body:** Screen recording of the schedule, then one result per job, two seconds each.

**CTA:** "Comment STACK and I send you the list."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'Markdown table',
    day: '2026-03-26',
    text: `| # | Title | Hook | Body | CTA |
|---|---|---|---|---|
| 1 | Smoke detector date | "Turn your smoke detector around. See that date?" | Explain the ten-year rule with two examples | Save this for your next ladder day |
| 2 | One folder trick | "I deleted 40 prompts and got faster." | Show one folder with three templates | Link in bio |
| 3 | Cheap backup | "Your backup is worthless until you do this." | Restore test on camera in 20 seconds | Tell me your last restore date |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON',
    day: '2026-04-17',
    text: `{
  "scripts": [
    {
      "title": "Three words in every tender",
      "hook": "If a tender says these three words, walk away.",
      "body": "Name the words, show a real anonymised tender, explain the risk in ten seconds.",
      "cta": "Send this to your estimator.",
      "duration_s": 35
    },
    {
      "title": "The 5-minute CRM",
      "hook": "You don't need a CRM. You need five columns.",
      "body": "Build the sheet live, fill in two contacts, sort by next step.",
      "cta": "Comment SHEET for the template.",
      "duration_s": 42
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'chat prose with two scripts',
    day: '2026-05-21',
    text: `Two drafts for you today 🎬 Script one opens with the hook "Your landlord hopes you never read this line in the lease." Then we show the clause on smoke detectors, say who must test them, and end with "share it with your flatmates". Script two has the hook "I paid an AI 4 euros and it found 900." Body: screen recording of the double subscription it found, then how to do the same in three steps, closing with "save for the weekend".`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'YAML',
    day: '2026-06-18',
    text: `date: 2026-06-18
scripts:
  - id: s1
    hook: "Stop charging your e-bike in the hallway."
    beats:
      - "Clip of a battery fire test"
      - "Why the escape route matters"
      - "Where to charge instead"
    cta: "Send it to a neighbour"
  - id: s2
    hook: "Nobody tells you this about passive income."
    beats:
      - "My dashboard with 11 euros on day one"
      - "What changed by day ninety"
    cta: "Follow the build"`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'timed short scripts with HOOK lines in capitals',
    day: '2026-09-08',
    text: `SCRIPT A — "The dead sensor" (30 s)
HOOK (0-3 s): "This sensor has been dead for two years and nobody noticed."
MIDDLE (3-24 s): Show the log, the missing heartbeat, the one-line monitor that catches it.
END (24-30 s): "Check yours tonight."

SCRIPT B — "Offer in a napkin" (25 s)
HOOK (0-3 s): "I sold 2,500 euros from this napkin."
MIDDLE (3-20 s): Draw problem, price, promise. Nothing else.
END (20-25 s): "Screenshot the napkin."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, hook called Hook, mentions a todo app as subject',
    day: '2026-10-22',
    text: `## Skript 1 – Die Liste

Hook: „Lösch deine Aufgaben-App. Heute noch.“
Hauptteil: Ein Blatt, drei Zeilen, ein Stift. Zeige den echten Tagesablauf in vier Schnitten.
Schluss: „Speichern und morgen ausprobieren.“

## Skript 2 – Der Fehlalarm

Hook: „Dieser Toast hat 1.200 Euro gekostet.“
Hauptteil: Küche, Rauchmelder, Feuerwehr, Rechnung. Danach die Lösung mit dem richtigen Meldertyp.
Schluss: „Folge mir für mehr aus der Brandmeldetechnik.“`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-03-13',
    text: `# Short-form drafts, 13 March 2026

## Script 1: The hidden fuse

**Hook:** "Your electrician hides this from you."

**Body:** Open the sub-distribution, point to the fuse for the alarm panel, explain why it is sealed.

**CTA:** "Follow for one safety fact per day."

## Script 2: Four agents, one desk

**Body:** Walk around the desk, introduce each agent by its job, show one screen per agent.

**CTA:** "Comment TEAM and I send you the list."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script in the table',
    day: '2026-03-27',
    text: `| # | Title | Hook | Body | CTA |
|---|---|---|---|---|
| 1 | Escape plan check | "Find the escape plan in your office. I'll wait." | Three mistakes on real plans, each circled in red | Tag your safety officer |

Drafted for 2026-03-27, ready for approval.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'JSON: hook of the second script is an empty string',
    day: '2026-04-20',
    text: `{
  "scripts": [
    {
      "title": "The sentence that sells",
      "hook": "I changed one sentence and doubled the replies.",
      "body": "Show both mails side by side, mark the sentence, explain why it works.",
      "cta": "Steal it."
    },
    {
      "title": "Battery graveyard",
      "hook": "",
      "body": "Pour a box of old detector batteries on the table and explain lithium cells in ten seconds.",
      "cta": "Check yours today."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hook of second script is a placeholder',
    day: '2026-05-22',
    text: `Two drafts for you today 🎬 Script one opens with the hook "This door must never be locked, and yet it is." We film the emergency exit, show the right fitting, and end with "send it to your boss". Script two has the hook "[HOOK GOES HERE]". Body: a screen recording of the nightly report, then three numbers I look at first, closing with "follow for the next one".`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'stale: dated the day before',
    day: '2026-06-19',
    text: `date: 2026-06-18
scripts:
  - id: s1
    hook: "Never put a candle on this shelf."
    beats:
      - "Heat measurement above a flame"
      - "Safe distance with a ruler"
    cta: "Send it to a friend"
  - id: s2
    hook: "My first client paid me in firewood."
    beats:
      - "The story in three photos"
      - "What I charge today"
    cta: "Follow the build"`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script cut off in mid-sentence',
    day: '2026-09-09',
    text: `SCRIPT A — "Loud and clear" (30 s)
HOOK (0-3 s): "Could you hear the alarm in your own bathroom?"
MIDDLE (3-24 s): Walk through the flat with a sound meter, show the number in each room.
END (24-30 s): "Test yours tonight."

SCRIPT B — "The 20-minute offer" (25 s)
HOOK (0-3 s): "You spend three days on an offer. I spend twenty minutes."
MIDDLE (3-20 s): Show the template, fill in the name, pick the package, and then the`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'body of the first script is lorem ipsum',
    day: '2026-10-23',
    text: `## Script 1 – The quiet panel

Hook: "A silent alarm panel is not a good sign."
Body: Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor.
Close: "Save this for your next inspection."

## Script 2 – The invoice robot

Hook: "My invoices write themselves, and the tax office is fine with it."
Body: Show the flow from time sheet to PDF in four cuts, then the check by a human.
Close: "Follow for more automation from real life."`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'object with offers array, numeric prices',
    day: '2026-03-13',
    text: `{
  "date": "2026-03-13",
  "offers": [
    {"name": "Fire Panel Audit", "price": 890, "currency": "EUR", "cta": "Book your audit slot"},
    {"name": "AI Back Office Starter", "price": 1490, "currency": "EUR", "cta": "Start on Monday"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bare array',
    day: '2026-03-30',
    text: `[
  {
    "title": "Prompt Pack for Electricians",
    "price_eur": 29,
    "includes": ["40 prompts", "PDF guide"],
    "cta": "Download now"
  },
  {
    "title": "Tender Check",
    "price_eur": 149,
    "includes": ["One tender", "Written result within 24 hours"],
    "cta": "Upload your tender"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'tiers with monthly and annual prices',
    day: '2026-04-21',
    text: `{
  "product": "Agent Desk",
  "tiers": [
    {"tier": "Solo", "monthly": 19, "annual": 190, "seats": 1},
    {"tier": "Team", "monthly": 59, "annual": 590, "seats": 5},
    {"tier": "Agency", "monthly": 149, "annual": 1490, "seats": 20}
  ],
  "currency": "EUR",
  "cta": "Try it for 14 days"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'amounts as objects with currency',
    day: '2026-05-22',
    text: `{
  "generated_at": "2026-05-22T10:00:04Z",
  "offers": [
    {
      "sku": "WS-NIS2",
      "name": "NIS2 Workshop for Utilities",
      "pricing": {"amount": 2400.00, "currency": "EUR", "vat_included": false},
      "call_to_action": "Ask for a date in July"
    },
    {
      "sku": "COACH-3",
      "name": "Three Coaching Sessions",
      "pricing": {"amount": 540.00, "currency": "EUR", "vat_included": true},
      "call_to_action": "Pick your first session"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'single offer, minified, price as decimal string with currency',
    day: '2026-06-25',
    text: `{"offer":{"name":"YouTube Script Sprint","description":"Five long-form outlines in five days, with one revision each.","price":"750.00","currency":"EUR","valid_until":"2026-07-10","cta":"Reserve the sprint"}}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundle with discount that adds up',
    day: '2026-09-10',
    text: `{
  "bundle": "Autumn Safety Bundle",
  "items": [
    {"name": "Detector Checklist", "price": 19},
    {"name": "Escape Plan Template", "price": 39},
    {"name": "Training Video", "price": 42}
  ],
  "list_price": 100,
  "discount_percent": 20,
  "price": 80,
  "currency": "EUR",
  "cta": "Get the bundle until 30 September"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'packages keyed by name, prices in cents',
    day: '2026-11-12',
    text: `{
  "packages": {
    "bronze": {"headline": "Website check", "price_cents": 9900, "currency": "EUR", "cta": "Check my site"},
    "silver": {"headline": "Website check and rewrite", "price_cents": 39900, "currency": "EUR", "cta": "Rewrite my site"},
    "gold": {"headline": "Full relaunch support", "price_cents": 149000, "currency": "EUR", "cta": "Plan my relaunch"}
  },
  "updated": "2026-11-12"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma makes the JSON invalid',
    day: '2026-03-16',
    text: `{
  "date": "2026-03-16",
  "offers": [
    {"name": "Alarm Log Review", "price": 390, "currency": "EUR", "cta": "Send your log"},
    {"name": "AI Inbox Setup", "price": 690, "currency": "EUR", "cta": "Clear my inbox"},
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no pricing anywhere',
    day: '2026-03-31',
    text: `[
  {
    "title": "Prompt Pack for Roofers",
    "includes": ["35 prompts", "PDF guide"],
    "cta": "Download now"
  },
  {
    "title": "Offer Check",
    "includes": ["One offer", "Written result within 24 hours"],
    "cta": "Upload your offer"
  }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'team tier prices are null',
    day: '2026-04-22',
    text: `{
  "product": "Agent Desk",
  "tiers": [
    {"tier": "Solo", "monthly": 21, "annual": 210, "seats": 1},
    {"tier": "Team", "monthly": null, "annual": null, "seats": 5},
    {"tier": "Agency", "monthly": 159, "annual": 1590, "seats": 20}
  ],
  "currency": "EUR",
  "cta": "Try it for 14 days"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price is the text TBD',
    day: '2026-05-26',
    text: `{
  "generated_at": "2026-05-26T10:00:03Z",
  "offers": [
    {
      "sku": "WS-AI1",
      "name": "AI Basics Workshop for Craftsmen",
      "pricing": {"amount": 1200.00, "currency": "EUR", "vat_included": false},
      "call_to_action": "Ask for a date in August"
    },
    {
      "sku": "COACH-5",
      "name": "Five Coaching Sessions",
      "pricing": {"amount": "TBD", "currency": "EUR", "vat_included": true},
      "call_to_action": "Pick your first session"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'truncated JSON, closing brackets missing',
    day: '2026-06-26',
    text: `{
  "offers": [
    {
      "name": "Shorts Editing Flat",
      "description": "Twelve shorts per month, cut and captioned.",
      "price": 960,
      "currency": "EUR",
      "cta": "Start in July"
    },
    {
      "name": "Thumbnail Set",
      "description": "Ten thumbnails with two`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'negative price',
    day: '2026-09-11',
    text: `{
  "offers": [
    {"name": "Detector Checklist", "price": 19, "currency": "EUR", "cta": "Get the checklist"},
    {"name": "Escape Plan Template", "price": -39, "currency": "EUR", "cta": "Get the template"},
    {"name": "Training Video", "price": 42, "currency": "EUR", "cta": "Watch now"}
  ],
  "date": "2026-09-11"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'description is placeholder text',
    day: '2026-11-13',
    text: `{
  "packages": {
    "bronze": {"headline": "Shop check", "description": "A written review of ten product pages.", "price": 129, "currency": "EUR", "cta": "Check my shop"},
    "silver": {"headline": "Shop check and rewrite", "description": "TODO: write description", "price": 449, "currency": "EUR", "cta": "Rewrite my shop"},
    "gold": {"headline": "Full shop care", "description": "Monthly reviews and rewrites for one year.", "price": 1790, "currency": "EUR", "cta": "Plan my year"}
  },
  "updated": "2026-11-13"
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Markdown report with a heading per day, week begins next day',
    day: '2026-03-01',
    text: `# Content Calendar, week of 2 March 2026

## Monday, 2 March
TikTok 18:00: The red button short

## Tuesday, 3 March
X 09:00: Thread about our nightly jobs

## Wednesday, 4 March
YouTube 17:00: Fire panel basics, episode 4

## Thursday, 5 March
TikTok 18:00: Cable myths

## Friday, 6 March
LinkedIn 08:30: Case study Hotel Seeblick

## Saturday, 7 March
TikTok 11:00: Behind the scenes in the van

## Sunday, 8 March
Newsletter 10:00: Weekly summary and one tip`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Markdown table with ISO dates',
    day: '2026-03-22',
    text: `| Date | Day | Channel | Content | Time |
|---|---|---|---|---|
| 2026-03-23 | Mon | X | Poll about alarm apps | 09:00 |
| 2026-03-24 | Tue | TikTok | Escape plan check | 18:00 |
| 2026-03-25 | Wed | YouTube | Interview with a fire chief | 17:00 |
| 2026-03-26 | Thu | LinkedIn | Lessons from a failed backup | 08:30 |
| 2026-03-27 | Fri | TikTok | Detector date trick | 18:00 |
| 2026-03-28 | Sat | X | Photo of the workshop | 11:00 |
| 2026-03-29 | Sun | Newsletter | Issue 58 | 10:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON with seven entries from the same day on',
    day: '2026-04-13',
    text: `{
  "week_start": "2026-04-13",
  "schedule": [
    {"date": "2026-04-13", "platform": "TikTok", "title": "Agent fails of the week"},
    {"date": "2026-04-14", "platform": "YouTube", "title": "Build a CRM in five columns"},
    {"date": "2026-04-15", "platform": "X", "title": "Our March numbers"},
    {"date": "2026-04-16", "platform": "TikTok", "title": "Three words in every tender"},
    {"date": "2026-04-17", "platform": "LinkedIn", "title": "Why we keep four agents only"},
    {"date": "2026-04-18", "platform": "TikTok", "title": "Desk tour without words"},
    {"date": "2026-04-19", "platform": "Newsletter", "title": "Issue 61: tools we dropped"}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'chat prose for the coming week, one line running text',
    day: '2026-05-17',
    text: `Calendar for next week is filled 🗓 Monday: short about lease clauses on TikTok. Tuesday: X thread on API bills. Wednesday: the long YouTube video on startup teardowns. Thursday: carousel for LinkedIn about smoke detectors. Friday: Q&A short from your comments. Saturday: a light one, coffee machine automation. Sunday: newsletter with the three best links. All slots at 18:00 except the newsletter at 10:00.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'YAML keyed by weekday',
    day: '2026-06-14',
    text: `week: 2026-06-15 to 2026-06-21
monday: {channel: TikTok, topic: Heat pump myths}
tuesday: {channel: YouTube, topic: Second brain for craftsmen}
wednesday: {channel: X, topic: Prompt pack teaser}
thursday: {channel: TikTok, topic: Hallway charging}
friday: {channel: LinkedIn, topic: Tender automation case}
saturday: {channel: Instagram, topic: Workshop photos}
sunday: {channel: Newsletter, topic: Issue 70}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Day 1 to Day 7 list with dates across a month boundary',
    day: '2026-08-31',
    text: `Schedule 31 August – 6 September 2026

- Day 1 (Mon 31 Aug): TikTok – Garage door automation
- Day 2 (Tue 1 Sep): X – Founder burnout thread
- Day 3 (Wed 2 Sep): YouTube – Cheap NAS build
- Day 4 (Thu 3 Sep): TikTok – Bad fire safety reaction
- Day 5 (Fri 4 Sep): LinkedIn – Template pack 1.4
- Day 6 (Sat 5 Sep): Instagram – Studio pictures
- Day 7 (Sun 6 Sep): Newsletter – Issue 81`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German table, two posts on one day',
    day: '2026-11-16',
    text: `**Redaktionsplan 16.11. bis 22.11.2026**

| Tag | Datum | Kanal | Thema |
|---|---|---|---|
| Montag | 16.11.2026 | TikTok | Fehlalarm durch Toast |
| Dienstag | 17.11.2026 | X | Kosten unserer Agenten |
| Mittwoch | 18.11.2026 | YouTube | Rauchmelder richtig montieren |
| Mittwoch | 18.11.2026 | TikTok | Ausschnitt aus dem Video |
| Donnerstag | 19.11.2026 | LinkedIn | Klinikprojekt Kaufbeuren |
| Freitag | 20.11.2026 | TikTok | Frage der Woche |
| Samstag | 21.11.2026 | Instagram | Bilder von der Baustelle |
| Sonntag | 22.11.2026 | Newsletter | Ausgabe 92 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday is missing',
    day: '2026-03-08',
    text: `# Content Calendar, week of 9 March 2026

## Monday, 9 March
TikTok 18:00: The hidden fuse

## Tuesday, 10 March
X 09:00: Thread about backup tests

## Wednesday, 11 March
YouTube 17:00: Fire panel basics, episode 5

## Thursday, 12 March
TikTok 18:00: Silent desk tour

## Friday, 13 March
LinkedIn 08:30: Case study Gasthof Adler

## Sunday, 15 March
Newsletter 10:00: Weekly summary and one tip`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday row has no content',
    day: '2026-03-29',
    text: `| Date | Day | Channel | Content | Time |
|---|---|---|---|---|
| 2026-03-30 | Mon | X | Poll about passwords | 09:00 |
| 2026-03-31 | Tue | TikTok | Panel wiring time-lapse | 18:00 |
| 2026-04-01 | Wed | YouTube | Voice agents compared | 17:00 |
| 2026-04-02 | Thu |  |  |  |
| 2026-04-03 | Fri | TikTok | Battery graveyard | 18:00 |
| 2026-04-04 | Sat | X | Easter photo from the van | 11:00 |
| 2026-04-05 | Sun | Newsletter | Issue 59 | 10:00 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'one date twice, one date missing',
    day: '2026-04-20',
    text: `{
  "week_start": "2026-04-20",
  "schedule": [
    {"date": "2026-04-20", "platform": "TikTok", "title": "The sentence that sells"},
    {"date": "2026-04-21", "platform": "YouTube", "title": "Agent Desk walkthrough"},
    {"date": "2026-04-22", "platform": "X", "title": "Pricing lessons"},
    {"date": "2026-04-22", "platform": "TikTok", "title": "Battery graveyard"},
    {"date": "2026-04-24", "platform": "LinkedIn", "title": "How we test restores"},
    {"date": "2026-04-25", "platform": "TikTok", "title": "Van tour"},
    {"date": "2026-04-26", "platform": "Newsletter", "title": "Issue 62: pricing"}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'chat prose covers only Monday to Friday',
    day: '2026-05-24',
    text: `Calendar for next week is filled 🗓 Monday: short about emergency exits on TikTok. Tuesday: X thread on voice agents. Wednesday: the long YouTube video on alarm logs. Thursday: carousel for LinkedIn about workshops. Friday: Q&A short from your comments. All slots at 18:00, thumbnails are ready for review in the shared folder.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'stale: schedule is for a week that is over',
    day: '2026-06-21',
    text: `week: 2026-06-08 to 2026-06-14
monday: {channel: TikTok, topic: Candle distance test}
tuesday: {channel: YouTube, topic: Offer writing live}
wednesday: {channel: X, topic: Firewood client story}
thursday: {channel: TikTok, topic: Extension lead myths}
friday: {channel: LinkedIn, topic: Audit results}
saturday: {channel: Instagram, topic: Team lunch}
sunday: {channel: Newsletter, topic: Issue 69}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Day 5 is TBD placeholder',
    day: '2026-09-07',
    text: `Schedule 7 – 13 September 2026

- Day 1 (Mon 7 Sep): TikTok – The dead sensor
- Day 2 (Tue 8 Sep): X – Napkin offer story
- Day 3 (Wed 9 Sep): YouTube – Transcription tools compared
- Day 4 (Thu 10 Sep): TikTok – Alarm in the bathroom
- Day 5 (Fri 11 Sep): TBD – TBD
- Day 6 (Sat 12 Sep): Instagram – Trade fair pictures
- Day 7 (Sun 13 Sep): Newsletter – Issue 82`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays shifted by one against the dates',
    day: '2026-11-23',
    text: `**Content plan 23 to 29 November 2026**

| Day | Date | Channel | Topic |
|---|---|---|---|
| Tuesday | 23.11.2026 | TikTok | Advent wreath safety |
| Wednesday | 24.11.2026 | X | Black Friday costs |
| Thursday | 25.11.2026 | YouTube | Local models on a mini PC |
| Friday | 26.11.2026 | LinkedIn | Website relaunch story |
| Saturday | 27.11.2026 | TikTok | Question of the week |
| Sunday | 28.11.2026 | Instagram | Market stall pictures |
| Monday | 29.11.2026 | Newsletter | Issue 93 |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'Markdown report with headings and ranges',
    day: '2026-03-03',
    text: `# Outline: How a fire alarm panel really works

Target length: 12 minutes. Prepared 3 March 2026.

## 0:00 – 0:45 Hook
A panel beeps at night. What would you do?

## 0:45 – 3:00 What is inside
Power supply, loop card, battery. Close-ups of each part.

## 3:00 – 6:30 How a signal travels
From detector to panel to fire brigade, as an animation.

## 6:30 – 10:00 The three most common faults
Earth fault, dirty detector, dead battery.

## 10:00 – 12:00 Summary and call to action
Link to the checklist, question for the comments.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'Markdown table',
    day: '2026-03-16',
    text: `| Timestamp | Section | Key points | Visual |
|---|---|---|---|
| 00:00 | Cold open | The invoice for a false alarm | Close-up of the bill |
| 01:10 | Why it happens | Steam, toast, dust | Kitchen scene |
| 04:20 | Choosing the right detector | Optical, heat, combined | Three devices on a table |
| 08:00 | Live test | Smoke spray on each one | Split screen |
| 11:30 | Outro | Recap, subscribe, next video | End card |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON with start and end',
    day: '2026-04-23',
    text: `{
  "title": "I replaced my back office with four agents",
  "date": "2026-04-23",
  "sections": [
    {"start": "00:00", "end": "00:50", "heading": "Result first", "notes": "Show the week in numbers"},
    {"start": "00:50", "end": "04:30", "heading": "The four roles", "notes": "One example per agent"},
    {"start": "04:30", "end": "09:00", "heading": "What broke", "notes": "Two outages and their causes"},
    {"start": "09:00", "end": "12:40", "heading": "Costs", "notes": "Hardware, power, API"},
    {"start": "12:40", "end": "14:00", "heading": "Should you do it?", "notes": "Checklist and link"}
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'chat prose with timestamps inline',
    day: '2026-05-25',
    text: `Outline for the alarm log video is ready 🎥 We open at 0:00 with the log that nobody read. At 0:40 I explain what a log entry consists of. From 3:15 we walk through five real entries and guess the cause together. At 8:30 comes the twist, the fault was in the building next door. At 10:45 three habits for reading logs, and at 12:20 the outro with the free template. Around 13 minutes in total.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'YAML with timestamps above an hour',
    day: '2026-07-01',
    text: `title: "Build a local AI server, full workshop"
length: "1:15:00"
chapters:
  - at: "0:00:00"
    name: Intro and parts list
  - at: "0:06:30"
    name: Assembly
  - at: "0:28:00"
    name: Operating system and drivers
  - at: "0:47:15"
    name: Ollama and the first model
  - at: "1:02:40"
    name: Monitoring
  - at: "1:11:00"
    name: Questions and outro`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'bracketed timestamps with nested bullets',
    day: '2026-09-14',
    text: `**Working title:** Five founders who quit too early
**Recording:** Monday, 14 September 2026, 14:30

[00:00] Intro
- Teaser with the best quote
[01:30] Founder one: the app nobody needed
- Interview clip, lesson about research
[05:10] Founder two: the wrong partner
- Contract story, lesson about shares
[09:45] Founders three to five in fast forward
- One lesson each
[15:20] My own almost-exit
- Personal story at the kitchen table
[18:00] Conclusion and call to action`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German numbered outline',
    day: '2026-11-17',
    text: `# Gliederung: Rauchmelder richtig montieren

1. **00:00 Einstieg** – Warum der häufigste Platz der falsche ist
2. **00:55 Grundregeln** – Abstand zur Wand, Höhe, Räume
3. **03:40 Montage Schritt für Schritt** – Kleben oder schrauben
4. **07:20 Sonderfälle** – Dachschräge, Küche, Flur
5. **10:10 Test und Wartung** – Prüftaste, Staub, Austausch nach zehn Jahren
6. **12:00 Schluss** – Zusammenfassung und Link zur Liste`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps at all',
    day: '2026-03-02',
    text: `# Outline: How an escape plan really works

Target length: twelve minutes. Prepared 2 March 2026.

## Hook
You stand in a dark corridor. Which way?

## What the symbols mean
Arrows, extinguisher, meeting point. Close-ups of each sign.

## How a plan is drawn
From the floor plan to the print, as an animation.

## The three most common mistakes
Wrong orientation, old walls, missing location mark.

## Summary and call to action
Link to the template, question for the comments.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps go backwards',
    day: '2026-03-17',
    text: `| Timestamp | Section | Key points | Visual |
|---|---|---|---|
| 00:00 | Cold open | A dead battery at three in the morning | Dark bedroom |
| 01:20 | Battery types | Lithium, alkaline, mains | Table with cells |
| 07:40 | Changing it | Ladder, cover, test button | Point of view |
| 03:10 | Recycling | Collection points, tape on the poles | Shop visit |
| 10:50 | Outro | Recap, subscribe, next video | End card |`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'one section has TODO instead of notes',
    day: '2026-04-24',
    text: `{
  "title": "My nine cron jobs explained",
  "date": "2026-04-24",
  "sections": [
    {"start": "00:00", "end": "00:40", "heading": "The empty office", "notes": "Time-lapse of a night"},
    {"start": "00:40", "end": "05:00", "heading": "Morning jobs", "notes": "Health, briefing, trends"},
    {"start": "05:00", "end": "09:30", "heading": "Daytime jobs", "notes": "TODO"},
    {"start": "09:30", "end": "12:00", "heading": "Evening jobs", "notes": "KPI and consolidation"},
    {"start": "12:00", "end": "13:00", "heading": "Outro", "notes": "Link to the schedule"}
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'chat prose stops in the middle of a sentence',
    day: '2026-05-26',
    text: `Outline for the voice agent video is ready 🎥 We open at 0:00 with a call that goes wrong in a funny way. At 0:45 I explain the three parts of a voice agent. From 3:30 we test two products with the same script. At 8:10 we compare the costs per minute. At 10:30 I show how to connect it to the CRM, and then at 12:00 we`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'stale: prepared date is the previous month',
    day: '2026-07-02',
    text: `title: "Build a backup server, full workshop"
prepared: 2026-06-02
length: "0:58:00"
chapters:
  - at: "0:00:00"
    name: Intro and parts list
  - at: "0:05:10"
    name: Assembly
  - at: "0:21:00"
    name: File system and snapshots
  - at: "0:39:30"
    name: Restore test
  - at: "0:53:20"
    name: Questions and outro`,
  },
  {
    job: 'outline',
    valid: false,
    note: "disclaimer 'as an AI language model'",
    day: '2026-09-15',
    text: `**Working title:** The cheapest NAS that runs local models
**Prepared:** Tuesday, 15 September 2026

[00:00] Intro
- Price tag on the table
[01:15] Parts
- As an AI language model, I cannot recommend specific products
[05:00] Assembly in fast forward
- Two camera angles
[08:30] First model and speed test
- Tokens per second on screen
[12:45] Conclusion and call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps are placeholders',
    day: '2026-11-18',
    text: `# Outline: The clinic project from the first call to handover

1. **00:00 Opening** – The empty ward at night
2. **XX:XX The first call** – What the technical director asked for
3. **XX:XX Planning** – Loops, zones, interfaces
4. **XX:XX Installation** – Working while patients sleep
5. **XX:XX Handover** – Test with the fire brigade
6. **XX:XX Close** – Lessons and link to the case study`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'Markdown report with headings',
    day: '2026-03-05',
    text: `# KPI Snapshot, 5 March 2026

## Revenue
- Consulting: EUR 3,200
- Digital products: EUR 800
- **Total revenue: EUR 4,000**

## Costs
- Infrastructure: EUR 300
- Freelancers: EUR 900
- Ads: EUR 400
- **Total costs: EUR 1,600**

## Margin
- Profit: EUR 2,400
- Margin: 60 %

Snapshot taken at 17:00 UTC.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'Markdown table with three product lines',
    day: '2026-03-23',
    text: `| Line | Revenue (EUR) | Costs (EUR) | Profit (EUR) | Margin |
|---|---:|---:|---:|---:|
| Workshops | 2,000 | 700 | 1,300 | 65.0 % |
| Templates | 500 | 50 | 450 | 90.0 % |
| Audits | 1,500 | 850 | 650 | 43.3 % |
| **Total** | **4,000** | **1,600** | **2,400** | **60.0 %** |`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, margin as a fraction',
    day: '2026-04-27',
    text: `{
  "date": "2026-04-27",
  "currency": "EUR",
  "revenue": 5250.00,
  "costs": 3150.00,
  "profit": 2100.00,
  "margin": 0.40,
  "new_leads": 14
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'chat prose',
    day: '2026-05-28',
    text: `KPI snapshot for Thursday 28 May 📊 Revenue today was 1,840 EUR, costs were 460 EUR, so we keep 1,380 EUR, that is a margin of 75 %. Best seller: the tender check. Ad spend stayed flat.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'YAML with loss and negative margin',
    day: '2026-07-06',
    text: `date: 2026-07-06
currency: EUR
revenue:
  consulting: 600
  products: 200
  total: 800
costs:
  hardware: 750
  api: 90
  hosting: 160
  total: 1000
profit: -200
margin_percent: -25.0
comment: "One-off purchase of a server, planned."`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'plain lines with decimals and rounding',
    day: '2026-09-16',
    text: `KPI 16.09.2026, 17:00 UTC

Revenue: $12,480.50
Costs:   $7,113.20
Profit:  $5,367.30
Margin:  43.0 %

Month to date revenue: $98,210.00`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German numbers format',
    day: '2026-11-19',
    text: `**KPI-Stand Donnerstag, 19. November 2026**

- Umsatz: 6.450,00 €
- Kosten: 2.580,00 €
- Gewinn: 3.870,00 €
- Marge: 60,0 %

Vergleich zum Vortag: Umsatz plus 8 %.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items do not sum to the stated total',
    day: '2026-03-06',
    text: `# KPI Snapshot, 6 March 2026

## Revenue
- Consulting: EUR 2,700
- Digital products: EUR 1,300
- **Total revenue: EUR 4,000**

## Costs
- Infrastructure: EUR 300
- Freelancers: EUR 1,400
- Ads: EUR 400
- **Total costs: EUR 1,600**

## Margin
- Profit: EUR 2,400
- Margin: 60 %

Snapshot taken at 17:00 UTC.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'total row revenue is wrong against its lines',
    day: '2026-03-24',
    text: `| Line | Revenue (EUR) | Costs (EUR) | Profit (EUR) | Margin |
|---|---:|---:|---:|---:|
| Workshops | 1,800 | 600 | 1,200 | 66.7 % |
| Templates | 400 | 40 | 360 | 90.0 % |
| Audits | 1,200 | 660 | 540 | 45.0 % |
| **Total** | **5,200** | **1,300** | **3,900** | **75.0 %** |`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit is not revenue minus costs, margin follows true values',
    day: '2026-04-28',
    text: `{
  "date": "2026-04-28",
  "currency": "EUR",
  "revenue": 4800.00,
  "costs": 3120.00,
  "profit": 2680.00,
  "margin": 0.35,
  "new_leads": 9
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin percentage wrong (should be 70 %)',
    day: '2026-05-29',
    text: `KPI snapshot for Friday 29 May 📊 Revenue today was 2,100 EUR, costs were 630 EUR, so we keep 1,470 EUR, that is a margin of 83 %. Best seller: the escape plan template. Ad spend rose slightly.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs total is N/A, not a number',
    day: '2026-07-07',
    text: `date: 2026-07-07
currency: EUR
revenue:
  consulting: 950
  products: 310
  total: 1260
costs:
  total: N/A
margin_percent: 58.0
comment: "Quiet day, two templates sold."`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs missing completely',
    day: '2026-09-17',
    text: `KPI 17.09.2026, 17:00 UTC

Revenue: $9,860.00
Profit:  $5,916.00
Margin:  60.0 %

Month to date revenue: $108,070.00`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'stale: dated nine days earlier',
    day: '2026-11-20',
    text: `**KPI snapshot Wednesday, 11 November 2026**

- Revenue: 5,200.00 €
- Costs: 2,340.00 €
- Profit: 2,860.00 €
- Margin: 55.0 %

Compared with the day before: revenue plus 3 %.`,
  },
]
