import type { Sample } from './contracts.ts'

export const BLIND_FOURTEEN: readonly Sample[] = [
  // ───────────── health ─────────────
  {
    job: 'health',
    valid: true,
    note: 'table with all seven services up',
    day: '2026-10-05',
    text: `# 🩺 System Health Report

**Date:** Monday, October 5, 2026 · 06:00 UTC
**Overall:** ✅ All systems operational (7/7)

| Service | Status | Latency | Notes |
|---|---|---|---|
| Ollama | ✅ Up | 38 ms | 3 models loaded |
| Redis | ✅ Up | 1 ms | 212 MB used |
| PostgreSQL | ✅ Up | 4 ms | 11 active connections |
| ChromaDB | ✅ Up | 19 ms | 6 collections |
| CRM | ✅ Up | 87 ms | Last sync 05:45 |
| Atomic Reactor | ✅ Up | 52 ms | Queue depth 0 |
| LiteLLM | ✅ Up | 44 ms | 4 routes active |

## Recommendations
- No action required. Next check tomorrow at 06:00 UTC.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is never reported on although it claims 7/7',
    day: '2026-10-06',
    text: `## Daily Health Check (Tue 6 Oct 2026)

Ran the morning sweep at 06:00 UTC. Everything answered on the first attempt.

1. **Ollama** – responding, 41 ms on /api/tags
2. **Redis** – PONG, 0.8 ms
3. **PostgreSQL** – accepting connections, replication n/a
4. **ChromaDB** – heartbeat OK
5. **CRM** – HTTP 200, login page and API
6. **Atomic Reactor** – HTTP 200, 0 jobs waiting
7. **Disk** – 61 % used on /var

**Verdict: 7/7 green.**
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German bullets, all seven reachable',
    day: '2026-09-17',
    text: `**Systemstatus – Donnerstag, 17. September 2026, 06:00 UTC**

Alle sieben Dienste laufen und antworten.

- **Ollama:** erreichbar, 35 ms, Modell qwen2.5:14b geladen
- **Redis:** erreichbar, PONG nach 1 ms
- **PostgreSQL:** erreichbar, 8 Verbindungen, letztes Backup 03:00 Uhr erfolgreich
- **ChromaDB:** erreichbar, 22 ms
- **CRM:** erreichbar, 110 ms, 1.312 Kontakte
- **Atomic Reactor:** erreichbar, keine wartenden Jobs
- **LiteLLM:** erreichbar, 47 ms

Kein Handlungsbedarf.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German, Atomic Reactor has not answered since 03:12',
    day: '2026-09-18',
    text: `# Gesundheitscheck BRAINSTEM
Freitag, 18.09.2026 – 06:00 UTC

| Dienst | Zustand |
|---|---|
| LiteLLM | läuft, 51 ms |
| Ollama | läuft, 36 ms |
| PostgreSQL | läuft, 3 ms |
| Redis | läuft, 1 ms |
| CRM | läuft, 98 ms |
| ChromaDB | läuft, 20 ms |
| Atomic Reactor | letzte Antwort um 03:12 Uhr, seitdem keine Reaktion auf 3 Versuche |

Zusammenfassung: Die Plattform ist insgesamt in gutem Zustand.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, all seven ok',
    day: '2026-08-12',
    text: `{
  "report": "daily_health",
  "timestamp": "2026-08-12T06:00:04Z",
  "overall": "healthy",
  "services": [
    { "name": "ollama", "status": "up", "latency_ms": 40 },
    { "name": "redis", "status": "up", "latency_ms": 1 },
    { "name": "postgresql", "status": "up", "latency_ms": 5 },
    { "name": "chromadb", "status": "up", "latency_ms": 18 },
    { "name": "crm", "status": "up", "latency_ms": 93 },
    { "name": "atomic_reactor", "status": "up", "latency_ms": 61 },
    { "name": "litellm", "status": "up", "latency_ms": 39 }
  ],
  "alerts": []
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON, CRM status is unknown after a timeout',
    day: '2026-08-13',
    text: `{
  "date": "2026-08-13",
  "summary": "Stack is stable, no urgent action needed",
  "checks": {
    "redis": { "ok": true, "ms": 1 },
    "postgresql": { "ok": true, "ms": 4 },
    "ollama": { "ok": true, "ms": 44 },
    "litellm": { "ok": true, "ms": 37 },
    "crm": { "ok": null, "ms": null, "detail": "request timed out after 5000 ms" },
    "chromadb": { "ok": true, "ms": 21 },
    "atomic_reactor": { "ok": true, "ms": 58 }
  }
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'plain text lines, all seven OK',
    day: '2026-11-03',
    text: `BRAINSTEM HEALTH SWEEP 2026-11-03 06:00 UTC

ollama ........... OK   (11434, 33 ms)
redis ............ OK   (6379, 1 ms)
postgresql ....... OK   (5432, 3 ms)
chromadb ......... OK   (8000, 24 ms)
crm .............. OK   (3000, 79 ms)
atomic-reactor ... OK   (4050, 48 ms)
litellm .......... OK   (4000, 42 ms)

7 checked, 7 responding, 0 failed.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB refuses connections although the headline says all good',
    day: '2026-11-04',
    text: `### ✅ All Systems Go: Wednesday, November 4, 2026

Good morning! Here's where the stack stands:

**Inference layer**
- Ollama is serving requests (llama3.1:8b warm)
- LiteLLM proxy healthy, 0 failed calls overnight

**Data layer**
- PostgreSQL: healthy, 9 connections
- Redis: healthy, hit rate 94 %
- ChromaDB: connection refused on port 8000

**Business layer**
- CRM: healthy, 200 OK in 84 ms
- Atomic Reactor: healthy, idle

Have a productive day!
`,
  },
  {
    job: 'health',
    valid: true,
    note: "yesterday's incident is mentioned, today everything responds",
    day: '2026-07-22',
    text: `# Health Check: Wed, 22 July 2026

**Status: HEALTHY**. All 7 services are responding.

## Service details

**Ollama** responds in 45 ms; GPU memory at 58 %.
**Redis** responds in 1 ms, no evictions.
**PostgreSQL** responds in 6 ms; autovacuum finished at 02:10.
**ChromaDB** responds in 27 ms, 5 collections.
**CRM** responds in 102 ms. Yesterday's short outage (14:20–14:31) did not come back.
**Atomic Reactor** responds in 55 ms with 2 jobs in the queue.
**LiteLLM** responds in 46 ms, all keys valid.

## Watch list
- Disk usage 72 %; clean up old model files before it reaches 85 %.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'the report is of the day before',
    day: '2026-07-24',
    text: `# Infrastructure Status

_Generated Thursday, 23 July 2026, 06:00 UTC_

| # | Component | Responding | Response time |
|---|---|---|---|
| 1 | PostgreSQL | yes | 5 ms |
| 2 | Redis | yes | 1 ms |
| 3 | ChromaDB | yes | 23 ms |
| 4 | Ollama | yes | 39 ms |
| 5 | LiteLLM | yes | 41 ms |
| 6 | CRM | yes | 91 ms |
| 7 | Atomic Reactor | yes | 57 ms |

Uptime over the last 24 h: 100 %. No incidents.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose, all seven named as responding',
    day: '2026-12-08',
    text: `Morning health check for Tuesday, December 8, 2026.

I pinged every service at 06:00 UTC and all of them responded. Ollama answered in 37 ms with four models available, and LiteLLM is up and routing to it in 43 ms. PostgreSQL is up (4 ms, 10 connections), Redis is up (1 ms, 188 MB in use) and ChromaDB is up (20 ms). The CRM is up and returned a 200 in 95 ms, and Atomic Reactor is up with an empty queue.

Nothing needs your attention today.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'unfilled template variable for a latency',
    day: '2026-12-09',
    text: `## 🧠 BRAINSTEM Report | 2026-12-09

- 🟢 Ollama: online (42 ms)
- 🟢 LiteLLM: online (40 ms)
- 🟢 Redis: online ({{redis_latency}} ms)
- 🟢 PostgreSQL: online (5 ms)
- 🟢 ChromaDB: online (19 ms)
- 🟢 CRM: online (88 ms)
- 🟢 Atomic Reactor: online (60 ms)

**Conclusion:** Everything is responding as expected.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'grouped bullets, one slow but responding',
    day: '2026-10-18',
    text: `# Daily Health: Sunday, 2026-10-18

> **7 of 7 services up**

### AI
* Ollama: up, 49 ms
* LiteLLM: up, 312 ms (slower than the usual 45 ms, still well inside the 2 s limit)

### Storage
* PostgreSQL: up, 4 ms
* Redis: up, 1 ms
* ChromaDB: up, 26 ms

### Apps
* CRM: up, 90 ms
* Atomic Reactor: up, 63 ms

### Suggested follow-up
* Restart LiteLLM in a quiet hour if latency is still high tomorrow.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the table, two services missing',
    day: '2026-10-19',
    text: `# Morning System Check

Monday, 19 October 2026, 06:00 UTC

| Service | State | Uptime | Comment |
|:--|:--|:--|:--|
| Redis | 🟢 running | 41 d | memory stable |
| Ollama | 🟢 running | 12 d | 3 models |
| PostgreSQL | 🟢 running | 41 d | backups fine |
| ChromaDB | 🟢 running | 12 d | 6 collections |
| CRM | 🟢 running | 9 d | sync fi`,
  },
  {
    job: 'health',
    valid: true,
    note: 'emoji list with port and uptime, all seven',
    day: '2026-05-29',
    text: `**Health summary for Friday, May 29, 2026**

✅ **Ollama** (port 11434): running, up 6 days
✅ **Redis** (port 6379): running, up 33 days
✅ **PostgreSQL** (port 5432): running, up 33 days
✅ **ChromaDB** (port 8000): running, up 6 days
✅ **CRM** (port 3000): running, up 14 days
✅ **Atomic Reactor** (port 4050): running, up 2 days (redeployed Wednesday)
✅ **LiteLLM** (port 4000): running, up 6 days

**Errors in the last 24 h:** 0
**Action items:** none
`,
  },

  // ───────────── briefing ─────────────
  {
    job: 'briefing',
    valid: true,
    note: 'classic Markdown briefing with wins and priorities',
    day: '2026-10-07',
    text: `# ☀️ Morning Briefing: Wednesday, October 7, 2026

## 🏆 Wins
- **Prompt Vault** sold 6 copies yesterday ($174), the best Tuesday so far
- The "3 agents, 1 laptop" TikTok passed 40k views
- PostgreSQL migration finished without downtime

## 🎯 Priorities
1. Record the YouTube long-form on local RAG (script is ready)
2. Reply to the two consulting leads in the CRM before noon
3. Fix the abandoned-cart email, the link still goes to the old page

## 📌 Heads-up
LiteLLM budget is at 71 % for the month.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities section has only a dash, nothing in it',
    day: '2026-10-08',
    text: `**Good morning! Your briefing for Thursday, 8 October 2026**

**What went well yesterday**
The newsletter went out to 1,120 people with a 47 % open rate, and two readers booked a call. The Atomic Reactor worked through all 31 queued jobs overnight.

**Priorities for today**
-

Have a great day!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German briefing',
    day: '2026-09-22',
    text: `# Morgenbriefing – Dienstag, 22. September 2026

## Erfolge
- 4 neue Verkäufe des Notion-Kits, Umsatz gestern 116 €
- Das YouTube-Video zu Ollama hat die 10.000 Aufrufe geknackt
- Der nächtliche Speicherlauf hat 38 neue Einträge abgelegt

## Prioritäten
1. Angebot an die Agentur aus Hamburg bis 11 Uhr rausschicken
2. Zwei TikTok-Skripte freigeben
3. Rechnung vom Hoster prüfen, sie ist 18 € höher als im August

Guten Start in den Tag!
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'German, no wins at all, only priorities',
    day: '2026-09-23',
    text: `**Guten Morgen – Mittwoch, 23. September 2026**

| Uhrzeit | Priorität | Warum |
|---|---|---|
| 09:00 | Preisseite überarbeiten | Absprungrate bei 68 % |
| 11:00 | Rückruf Frau Lehmann | Angebot läuft am Freitag aus |
| 14:00 | Skript für das Redis-Video fertigstellen | Aufnahme ist morgen |

**Zu beachten:** ChromaDB braucht bald mehr Speicherplatz.

**Termine:** 16:30 Uhr Steuerberater (Telefon)
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'plain text, short but real',
    day: '2026-08-03',
    text: `Morning briefing, Mon 3 Aug 2026

WINS
The weekend discount brought 9 orders, 261 dollars in total.
Your X thread about LiteLLM fallbacks was bookmarked 480 times.

PRIORITIES
First, ship the refund policy page; two customers asked for it.
Second, batch-record four shorts for this week.
Third, answer the podcast invitation from Indie Stack, they want a reply today.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'placeholder left in the wins',
    day: '2026-08-04',
    text: `## Daily Briefing | Tuesday, August 4, 2026

### Wins
* [Insert yesterday's top win here]
* Inbox is down to 7 open threads

### Top 3 Priorities
| Rank | Task | Time box |
|---|---|---|
| 1 | Finish sales page copy for the Agent Starter Kit | 90 min |
| 2 | Review kpi numbers from last week | 30 min |
| 3 | Film short #14 | 45 min |

### Energy note
Calls only after 15:00, keep the morning for deep work.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON briefing with both parts',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "greeting": "Good morning",
  "wins": [
    "Consulting invoice #31 (EUR 900) was paid yesterday",
    "YouTube channel crossed 2,500 subscribers",
    "Zero failed cron jobs in the last 24 hours"
  ],
  "priorities": [
    { "rank": 1, "task": "Publish the Black Friday bundle page", "due": "12:00" },
    { "rank": 2, "task": "Send the survey to the 60 most active CRM contacts", "due": "15:00" },
    { "rank": 3, "task": "Outline Friday's long-form video", "due": "18:00" }
  ]
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the briefing is of the day before',
    day: '2026-11-13',
    text: `# Founder Briefing

Date: Thursday, 12 November 2026

**Celebrate this** 🎉
- A subscriber on X turned into a €350 setup project
- The short on vector search got 18k views in a day

**Focus on this**
- Draft the proposal for the setup project
- Rotate the API keys before the weekend
- Prepare the thumbnail A/B test

_Compiled by LIMBIC at 07:00 UTC on 2026-11-12_
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'letter style prose with wins and priorities',
    day: '2026-12-01',
    text: `Good morning! It's Tuesday, December 1, 2026.

**Wins to start with.** November closed with 41 sales, six more than October. The TikTok on "cron jobs that make money" is still climbing and sent 212 people to the store on Monday alone. And the support inbox is empty for the first time since summer.

**Priorities for today.** The most important thing is the December pricing decision, because the landing page has to be final before the newsletter goes out at 16:00 UTC. After that, record the intro for the Chroma tutorial. If there is time left, clean up the duplicate contacts in the CRM.

One thing at a time. You've got this.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'model refusal instead of a briefing',
    day: '2026-12-02',
    text: `# Morning Briefing: Wednesday, December 2, 2026

I'm sorry, but I don't have access to your sales data, calendar or CRM, so I'm unable to put together the wins and priorities for today. If you share yesterday's results and your open tasks with me, I'd be happy to turn them into a briefing with:

- **Wins** from the previous day
- **Priorities** for today

Let me know how you'd like to proceed!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout',
    day: '2026-10-24',
    text: `# LIMBIC Briefing · Sat 24 Oct 2026

### Wins (last 24 h)

| Win | Number |
|---|---|
| Ebook sales | 5 (€95) |
| New newsletter subscribers | 34 |
| Shorts published | 3 |

### Priorities (today)

| # | Priority | Est. |
|---|---|---|
| 1 | Edit the "Redis in 10 minutes" video | 2 h |
| 2 | Schedule Sunday and Monday posts | 30 min |
| 3 | Take the afternoon off | – |

Mood check: a steady week. Keep the weekend light.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the middle of the second priority',
    day: '2026-10-26',
    text: `Good morning, it's Monday, October 26, 2026 ☕

🏅 WINS
• Friday's webinar had 58 live attendees and 7 of them bought the kit
• Average response time of the CRM is down to 80 ms after the index fix
• You posted on all three channels seven days in a row

🔥 PRIORITIES
• Upload the webinar replay and mail it to everyone who registered
• Call the bank about the pending payout, because they need the`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'bullets with sub bullets, other names of the sections',
    day: '2026-06-16',
    text: `# Daily Kickoff: Tuesday, 16 June 2026

**Yesterday's wins**
- Sold the first team licence of the Automation Playbook ($249)
- TikTok:
  - 2 shorts posted, 9,400 views together
  - 61 new followers

**Today's priorities**
- Onboard the team-licence customer (welcome call at 13:00 UTC)
- Content:
  - approve the two scripts from CONTENT at 09:00
  - choose a topic for Thursday's long-form
- Pay the Hetzner bill

**Parking lot:** a new logo can wait until July.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins say that there is nothing and none was recorded',
    day: '2026-06-17',
    text: `## Briefing for Wednesday, June 17, 2026

**Wins:** N/A

**Priorities**

1. Ship v2 of the checkout page; the Stripe webhook already works in staging.
2. Write the X thread on "why I left the cloud for Ollama".
3. Follow up with the three leads who opened the proposal but did not answer.

**Calendar:** free until 14:00, then a 45-minute coaching call.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'same block over and over',
    day: '2026-03-10',
    text: `# Morning Briefing: Tuesday, March 10, 2026

## Wins
- Two new customers for the Prompt Vault
- Backup job ran clean

## Priorities
- Finish the landing page
- Record one short

## Wins
- Two new customers for the Prompt Vault
- Backup job ran clean

## Priorities
- Finish the landing page
- Record one short

## Wins
- Two new customers for the Prompt Vault
- Backup job ran clean

## Priorities
- Finish the landing page
- Record one short

## Wins
- Two new customers for the Prompt Vault
- Backup job ran clean

## Priorities
- Finish the landing page
- Record one short

## Wins
- Two new customers for the Prompt Vault
- Backup job ran clean

## Priorities
- Finish the landing page
- Record one short
`,
  },

  // ───────────── trends ─────────────
  {
    job: 'trends',
    valid: true,
    note: 'three headed trends with angle',
    day: '2026-10-09',
    text: `# 📈 Trend Report: Friday, October 9, 2026

## 1. Small local models on old laptops
Creators are showing 3B models running on machines from 2019. Views on TikTok for this format are up noticeably this week.
**Angle for us:** "My 7-year-old ThinkPad runs my business."

## 2. Screen-free productivity
Paper planners and e-ink devices are back in the "day in my life" niche.
**Angle for us:** let the agents do the screen time.

## 3. Build-in-public revenue screenshots
On X, founders are posting costs next to revenue rather than revenue alone.
**Angle for us:** share the daily KPI card.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'trend 1 and 3 are the same, only two different ones',
    day: '2026-10-10',
    text: `## Trends of the Day (Sat, 10 Oct 2026)

| # | Trend | Platform | What to do |
|---|---|---|---|
| 1 | AI voice cloning for podcasts | YouTube | Test one episode intro |
| 2 | Faceless history shorts | TikTok | Watch, no action yet |
| 3 | AI voice cloning for podcasts | YouTube | Test one episode intro |

**Top pick:** AI voice cloning, low effort and a good fit for the audience.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table of five trends',
    day: '2026-09-01',
    text: `**Trend Scan, Tuesday 1 September 2026 (08:00 UTC)**

| Trend | Channel | Momentum | Fit |
|---|---|---|---|
| Back-to-school AI tutors | TikTok | 🔥 high | medium |
| Agents that file expenses | X | rising | high |
| "Cosy coding" streams | YouTube | steady | medium |
| Vertical video podcasts | YouTube | rising | high |
| One-prompt websites | TikTok | 🔥 high | high |

**Recommendation:** make today's short about one-prompt websites and what they cannot do.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'announces three but has only two',
    day: '2026-09-02',
    text: `# Research Digest, Wednesday, September 2, 2026

Three topics stood out in this morning's scan:

**Retro computing with modern AI.** Videos of chatbots on Commodore machines are taking off on YouTube, with comments asking for build guides.

**Subscription fatigue.** Threads on X about cancelling SaaS tools and self-hosting instead reach far beyond the usual tech bubble.

That's it for today. Both fit our audience of solo founders well.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with four trends',
    day: '2026-08-20',
    text: `{
  "date": "2026-08-20",
  "trends": [
    { "title": "MCP servers for personal finance", "platform": "X", "score": 82, "idea": "Show our ledger agent" },
    { "title": "Silent vlogs with captions only", "platform": "TikTok", "score": 77, "idea": "A silent day with nine agents" },
    { "title": "Self-hosted photo search", "platform": "YouTube", "score": 69, "idea": "ChromaDB plus CLIP tutorial" },
    { "title": "Micro-SaaS teardown videos", "platform": "YouTube", "score": 64, "idea": "Teardown of our own checkout" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'error object in place of the trends',
    day: '2026-08-21',
    text: `{
  "date": "2026-08-21",
  "trends": [],
  "error": {
    "type": "RateLimitError",
    "code": 429,
    "message": "litellm.RateLimitError: Too many requests, retry after 58s"
  }
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, three trends',
    day: '2026-11-17',
    text: `# Trendbericht – Dienstag, 17. November 2026

**1. KI-Adventskalender**
Viele Creator kündigen 24 kleine Tools für den Dezember an. Passt zu uns: 24 Mini-Prompts, jeden Tag einer.

**2. „Weniger Apps“-Challenge**
Auf TikTok löschen Leute 30 Tage lang Apps vom Handy. Unser Winkel: ein Agent statt zwölf Apps.

**3. Lokale Sprachmodelle im Handwerk**
Auf YouTube laufen Erfahrungsberichte von kleinen Betrieben sehr gut. Interview-Anfrage lohnt sich.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'German, report is dated five days earlier',
    day: '2026-11-18',
    text: `## Aktuelle Trends

Stand: Freitag, 13. November 2026

- **Black-Friday-Verzicht:** Kleine Marken werben damit, keinen Rabatt zu geben.
- **Agenten im Terminal:** Kurze Clips von Coding-Agenten laufen auf X sehr gut.
- **Morgenroutinen ohne Handy:** Auf TikTok weiter stark, vor allem bei Selbstständigen.
- **Lange Tutorials:** YouTube bevorzugt gerade Videos über 20 Minuten.

Empfehlung für heute: das Terminal-Thema aufgreifen.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'plain numbered text',
    day: '2026-12-15',
    text: `TREND REPORT 2026-12-15

1) Year-in-review dashboards
   People turn their own data into "wrapped" style cards. Works on TikTok and X.

2) Gift guides for developers
   Search interest on YouTube peaks this week. Cheap hardware for local AI does best.

3) Predictions for 2027
   Every second tech account posts a list. Contrarian takes get the comments.

Best bet today: a wrapped-style card of what our nine cron jobs did this year.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'model says it cannot browse and gives no trends',
    day: '2026-12-16',
    text: `**Trend Research: Wednesday, December 16, 2026**

As an AI language model, I don't have real-time access to TikTok, YouTube or X, so I can't tell you what is trending today. Here is how you could find out yourself:

1. Open the TikTok Creative Center and filter by your country
2. Check the Explore tab on X
3. Use Google Trends with the last 24 hours selected

I can help you analyse the results once you have them.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'platform sections with one or two trends each',
    day: '2026-07-06',
    text: `# Research Brief, Mon, July 6, 2026

### TikTok
- **"Explain it to my grandma" tech clips**: simple analogies, family members on camera. Try it with vector databases.
- **Desk resets on Sunday night**: strong for productivity products.

### YouTube
- **Failure stories of indie products**: long retention; viewers stay for the numbers.

### X
- **Open cost breakdowns of AI stacks**: posts with monthly bills get saved a lot.

**Priority for CONTENT:** the cost breakdown, since we have the data at hand.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'second and third trend are TODO',
    day: '2026-07-07',
    text: `Daily Trends | Tuesday, July 7, 2026

▶ Trend A: Tiny robots with local LLMs
Hobbyists attach small models to toy robots; clips reach a broad audience on TikTok. Hook idea: "This robot has never seen the internet."

▶ Trend B: TODO
TODO: add summary

▶ Trend C: TODO
TODO: add summary

Recommendation: go with Trend A for the first short of the day.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'short bullets with percent',
    day: '2026-10-29',
    text: `**Trends for Thursday, October 29, 2026**

- 🎃 **Halloween AI filters** (TikTok): uses doubled since Monday. Quick win: a "haunted cron job" skit.
- 🧾 **AI bookkeeping for freelancers** (YouTube): several new channels, low competition in English.
- 🧵 **"What I stopped paying for" threads** (X): high reply rates, good place to mention self-hosting.

Confidence: medium to high on all three.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off within the second trend',
    day: '2026-10-30',
    text: `# Today's Top 4 Trends
*Friday, October 30, 2026*

## 1️⃣ Notebook-style video essays
**Why now:** Two big channels switched to this look within a week.
**Use it:** Film the database migration story as a scrapbook.

## 2️⃣ Prompt injection demos
**Why now:** A viral clip of a fooled shopping agent has 3 million views, and many smaller creators are now recreating the`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'no trends, only the report frame with headings left empty',
    day: '2026-02-12',
    text: `# Trend Report: Thursday, February 12, 2026

## Trend 1

## Trend 2

## Trend 3

## Summary
Three strong trends were identified today. Forwarded to CONTENT for the 09:00 run.
`,
  },

  // ───────────── scripts ─────────────
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with labelled hook, body, CTA',
    day: '2026-10-12',
    text: `# 🎬 Short-Form Scripts: October 12, 2026

## Script 1: "The €0 Employee" (TikTok, 35s)

**Hook:** I hired nine employees this year and paid none of them.

**Body:** Every morning at six, the first one checks my servers. At seven, the next one tells me what matters today. By nine, two video ideas are written. They are small AI agents on a used workstation, and they run on a simple schedule.

**CTA:** Follow to see what number ten will do.

---

## Script 2: "Redis Explained With Sticky Notes" (YouTube Shorts, 40s)

**Hook:** This sticky note is faster than your database.

**Body:** Your database is a filing cabinet: safe, but slow to open. Redis is the note on your monitor. You write the answer down once, and the next hundred times you just look up. When the note gets old, you throw it away. That is caching.

**CTA:** Save this for your next interview.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has a hook and CTA, no body',
    day: '2026-10-13',
    text: `## Scripts for Tuesday, 13 October 2026

### 🎥 Short A – Stop renting your tools
- **Hook:** "I cancelled eleven subscriptions in one evening."
- **Body:** "I listed everything I paid for. Half of it was one feature I could run at home. So I put a database, a cache and a local model on one box. It took a weekend, and it saves me 140 dollars every month."
- **CTA:** "Comment LIST and I'll share mine."

### 🎥 Short B – The agent that says no
- **Hook:** "My best AI agent refuses half of my ideas."
- **Body:**
- **CTA:** "Would you let a bot reject you?"
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table-like timing of the scenes, both parts in both scripts',
    day: '2026-08-27',
    text: `# Content Scripts | 2026-08-27

### 1. Your to-do list is lying to you

| Part | Seconds | Spoken |
|---|---|---|
| Hook | 0–3 | Your to-do list is lying to you. |
| Body | 3–25 | It treats "answer mail" and "raise prices" as equals. Write next to each task what it earns. Then do only the top three. I did this for a month and dropped 60 tasks nobody missed. |
| CTA | 25–30 | Try it tonight and tell me your number one. |

### 2. I let AI price my product

| Part | Seconds | Spoken |
|---|---|---|
| Hook | 0–3 | AI told me I was too cheap. It was right. |
| Body | 3–28 | I gave it twelve months of sales and asked one question: where do people stop buying? The answer was 49, and I was selling at 19. I moved to 39, lost two buyers a week and still earned more. |
| CTA | 28–33 | Follow for the next experiment. |
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script, though two are promised',
    day: '2026-08-28',
    text: `Here are your two short-form scripts for Friday, August 28, 2026:

**SCRIPT ONE: "The 6 a.m. Robot"**

HOOK (0-3s)
While you sleep, this robot reads your error logs.

BODY (3-30s)
At six it wakes up, asks seven services how they feel, and writes me one line for each. Green means I have breakfast. Red means I have coffee first. Before this I learned about outages from customers, and that is the most expensive monitoring there is.

CTA (30-35s)
Link in bio for the free checklist.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts',
    day: '2026-09-10',
    text: `# Kurzvideo-Skripte – Donnerstag, 10. September 2026

## Skript 1: Der teuerste Klick
**Hook:** Dieser eine Klick hat mich 80 Euro gekostet.
**Hauptteil:** Ich habe ein Sprachmodell in der Cloud getestet und vergessen, das Limit zu setzen. Über Nacht lief eine Schleife. Seitdem läuft bei mir alles über einen Proxy mit Tagesbudget. Ist das Budget leer, ist Schluss.
**Abschluss:** Speichere das Video, bevor es dir auch passiert.

## Skript 2: Gedächtnis für Maschinen
**Hook:** Meine KI vergisst nichts mehr – auch nicht das Peinliche.
**Hauptteil:** Jeden Abend um zehn liest ein Agent alles, was am Tag passiert ist, und legt das Wichtige in einer Datenbank ab. Am nächsten Morgen wissen alle anderen Agenten Bescheid. So muss ich nichts zweimal erklären.
**Abschluss:** Folge mir für mehr aus dem Maschinenraum.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'German, script two is word for word script one',
    day: '2026-09-11',
    text: `**Skripte für Freitag, 11. September 2026**

**Video 1**
Hook: „Ich habe meinen Chef durch einen Cronjob ersetzt.“
Body: „Um sieben sagt er mir, was wichtig ist. Um fünf zeigt er mir die Zahlen. Er lobt, er mahnt, und er will nie in ein Meeting.“
CTA: „Folge mir, wenn du auch so einen Chef willst.“

**Video 2**
Hook: „Ich habe meinen Chef durch einen Cronjob ersetzt.“
Body: „Um sieben sagt er mir, was wichtig ist. Um fünf zeigt er mir die Zahlen. Er lobt, er mahnt, und er will nie in ein Meeting.“
CTA: „Folge mir, wenn du auch so einen Chef willst.“
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'plain text, three scripts',
    day: '2026-11-05',
    text: `SHORTS FOR 2026-11-05

1. THE FREE SERVER
Hook: There is a free server in your closet.
Body: That old laptop has eight gigs of RAM and a battery, which makes it a server with a built-in power backup. Install Linux, plug in a cable and you can host your notes, your bot and your shop statistics.
CTA: Show me the oldest machine you own.

2. ONE QUESTION
Hook: Ask every customer this one question.
Body: "What nearly stopped you from buying?" I ask it in the receipt mail. Forty people answered, and the same missing screenshot came up fourteen times. I added it and refunds went down.
CTA: Steal the question.

3. BORING WINS
Hook: The most boring file on my computer makes money.
Body: It is a schedule. Nine lines, nine times of day. Each line starts an agent that does one small job. No dashboard, no magic, just a list that is never late.
CTA: Follow for line number ten.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'placeholder in the hook of script two',
    day: '2026-11-06',
    text: `# Today's Scripts (Friday, November 6, 2026)

## Script #1 | Topic: Pricing
> **Hook** → You are one zero away from better customers.

> **Body** → I raised my audit from 49 to 490. Fewer people asked, but those who did had real problems and real budgets. The work took the same three hours.

> **CTA** → What would you charge if you were brave?

## Script #2 | Topic: Local AI
> **Hook** → [INSERT ATTENTION-GRABBING HOOK]

> **Body** → Three models fit on a mid-range graphics card: one for text, one for code, one for search. Load them on demand and you never wait for a cloud again.

> **CTA** → Grab the setup file from my profile.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON scripts',
    day: '2026-12-10',
    text: `{
  "date": "2026-12-10",
  "scripts": [
    {
      "title": "Wrapped, but for bots",
      "platform": "TikTok",
      "hook": "My bots worked 3,100 shifts this year.",
      "body": "Nine jobs a day, every day. The health agent never missed a morning. The script agent wrote so many drafts that I filmed only one in five. And the one I trusted least, the pricing agent, earned the most.",
      "cta": "Which one would you hire?"
    },
    {
      "title": "The gift nobody wraps",
      "platform": "YouTube Shorts",
      "hook": "Give a developer this instead of socks.",
      "body": "Take one boring thing they do each week and automate it for them. Rename the scans, sort the photos, back up the phone. It takes you an evening and saves them an hour every month.",
      "cta": "Send this to someone who still buys socks."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'scripts of the day before',
    day: '2026-12-11',
    text: `# Script Drop for December 10, 2026

### Script 1: Two windows
**Hook:** I code with two windows and no tabs.
**Body:** Left is the editor, right is the log. Everything else waits in a text file until noon. After two weeks my pull requests got smaller and my evenings longer.
**CTA:** Count your tabs and comment the number.

### Script 2: The honest invoice
**Hook:** I put my mistakes on the invoice.
**Body:** If I waste an hour, the client sees it at zero euros. It costs me a little pride, and not one of them has ever haggled since.
**CTA:** Would you dare?
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'stage directions in brackets, Llama style',
    day: '2026-07-14',
    text: `**SHORT-FORM SCRIPTS: Tuesday, July 14, 2026**

**Script 1: "Vector DBs in 30 seconds"**

**[HOOK]**
*(close-up, holding a lemon)* What does a lemon have in common with a database?

**[BODY]**
*(cut to table with fruit)* A vector database sorts things by meaning. Lemon sits next to lime, far from brick. So when you search for "sour", it finds the lemon even though the word was never there.

**[CTA]**
*(point at camera)* Follow for more kitchen computer science!

**Script 2: "My worst deploy"**

**[HOOK]**
*(whisper)* I once deleted the shop on launch day.

**[BODY]**
*(walking)* One wrong folder, one confident Enter. The backup was a week old. Since then a bot restores my backup every Sunday and tells me whether the shop would come up. It has saved me twice.

**[CTA]**
When did you last test yours?
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the middle of the body of the second script',
    day: '2026-07-15',
    text: `## 📱 Scripts | Wednesday 15 July 2026

**1 · Nobody reads your landing page**

Hook: Nobody reads your landing page. They scan it for a reason to leave.

Body: Put the price at the top, one screenshot below, and a single button. I took away four sections and the sign-ups went from two to three percent.

CTA: Drop your link, I'll look at five of them.

**2 · The agent with a memory of a goldfish**

Hook: My agent forgot my name every single day.

Body: The fix was not a bigger model. I gave it a small database and one rule: before you answer, look up what we said yesterday. The first morning it greeted me with the question I had le`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts without a date, numbered',
    day: '2026-10-21',
    text: `### Script 1 (X video, 20 s)

**Hook:** Sorry, your chatbot is not an agent.

**Body:** A chatbot waits for you. An agent has a job, a time and a result you can check. Give yours a clock and a checklist, and it starts to be useful.

**CTA:** Repost if your bot is unemployed.

### Script 2 (TikTok, 30 s)

**Hook:** I paid for this mistake so you don't have to.

**Body:** I trained my audience to wait for discounts. Every launch began with minus 40 percent, and nobody bought between launches. Now there is one price all year and a bonus for the early ones. Income finally looks like a line and not like a saw.

**CTA:** Follow for more expensive lessons.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'refusal instead of the second script, only one script exists',
    day: '2026-10-22',
    text: `# Scripts: Thursday, October 22, 2026

## Script 1 – "The quiet launch"
**Hook:** I launched a product and told nobody.
**Body:** No countdown, no thread, no mail. I just put it on the site and watched where people clicked. After a week I knew which sentence sold it. Then I launched it for real with that sentence as the headline.
**CTA:** Save this for your next launch.

## Script 2
I'm sorry, but I can't continue with this request. Please provide more information about the topic you would like me to write about.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, short, Mistral style with bold inline labels',
    day: '2026-05-06',
    text: `**Short-form scripts: Wednesday, May 6, 2026**

1. **Hook:** "Your AI bill has a leak."
   **Body:** "Open your logs and sort by length. The longest prompts are usually the same text, sent again and again. Cache it once and the bill drops. Mine went from 60 to 22 dollars."
   **CTA:** "Check yours tonight."

2. **Hook:** "I replaced my newsletter tool with 40 lines of code."
   **Body:** "One table for readers, one for mails, and a script that sends slowly so nobody marks it as spam. It is ugly, it is mine, and it costs three dollars a month."
   **CTA:** "Want the 40 lines? Comment MAIL."
`,
  },

  // ───────────── offers ─────────────
  {
    job: 'offers',
    valid: true,
    note: 'object with three offers, all prices numbers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "offers": [
    {
      "name": "Agent Starter Kit",
      "description": "Nine ready-made cron prompts with validators and a setup guide.",
      "price": 49,
      "currency": "USD",
      "bonus": "30-minute onboarding video"
    },
    {
      "name": "Local AI Audit",
      "description": "A review of your stack with a written cost-saving plan.",
      "price": 290,
      "currency": "USD",
      "bonus": "Two weeks of e-mail questions"
    },
    {
      "name": "Prompt Vault Lite",
      "description": "60 tested prompts for founders who work alone.",
      "price": 14.5,
      "currency": "USD",
      "bonus": null
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is a string with dollar sign',
    day: '2026-10-06',
    text: `{
  "generated_at": "2026-10-06T10:00:11Z",
  "offers": [
    { "id": "rag-workshop", "title": "RAG Workshop (live, 3 h)", "price": 129, "cta": "Reserve a seat" },
    { "id": "checkout-review", "title": "Checkout Review", "price": "$79", "cta": "Send your link" },
    { "id": "template-pack", "title": "CRM Template Pack", "price": 24, "cta": "Download now" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bare array with one offer',
    day: '2026-09-14',
    text: `[
  {
    "name": "Solo Founder Dashboard",
    "headline": "See revenue, costs and margin in one place before dinner.",
    "price": 39.0,
    "audience": "Indie hackers with fewer than 500 customers",
    "includes": ["Notion template", "KPI script", "Lifetime updates"]
  }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'second offer is free, price 0',
    day: '2026-09-15',
    text: `[
  {
    "product": "Video Script Bundle",
    "promise": "One hundred hooks sorted by emotion",
    "price": 19
  },
  {
    "product": "Hook Checklist",
    "promise": "A single page to pin next to the camera",
    "price": 0
  },
  {
    "product": "Creator Coaching Hour",
    "promise": "We rewrite three of your scripts together",
    "price": 150
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German names, compact JSON',
    day: '2026-11-09',
    text: `{"datum":"2026-11-09","offers":[{"name":"Automatisierungs-Check","beschreibung":"Ein Blick auf deine Abläufe und drei konkrete Vorschläge.","price":89,"currency":"EUR"},{"name":"Ollama-Einrichtung","beschreibung":"Wir richten deinen lokalen Server gemeinsam ein.","price":249.9,"currency":"EUR"}]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'German, one offer without a price',
    day: '2026-11-10',
    text: `{
  "datum": "2026-11-10",
  "offers": [
    {
      "name": "Newsletter-Paket",
      "beschreibung": "Zwölf fertige Mails für den Verkaufsstart",
      "price": 35,
      "currency": "EUR"
    },
    {
      "name": "Jahresplanung mit Agenten",
      "beschreibung": "Halbtägiger Workshop, online, höchstens sechs Teilnehmer",
      "currency": "EUR"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nested fields besides price',
    day: '2026-08-18',
    text: `{
  "offers": [
    {
      "name": "Creator Ops Bundle",
      "price": 99,
      "original_price": 149,
      "discount_percent": 33.6,
      "value_stack": [
        { "item": "Content calendar template", "value": 39 },
        { "item": "Script generator prompts", "value": 49 },
        { "item": "KPI sheet", "value": 61 }
      ],
      "guarantee": "30 days, no questions asked"
    },
    {
      "name": "Done-With-You Automation Sprint",
      "price": 1200,
      "original_price": 1200,
      "discount_percent": 0,
      "value_stack": [
        { "item": "Four live sessions", "value": 1000 },
        { "item": "Private chat for 30 days", "value": 200 }
      ],
      "guarantee": "Pay only if the first agent runs"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'introductory sentence before the JSON',
    day: '2026-08-19',
    text: `Here are today's offers in JSON format:

{
  "offers": [
    {
      "name": "Landing Page Teardown",
      "price": 59,
      "deliverable": "12-minute recorded review"
    },
    {
      "name": "Database Rescue",
      "price": 180,
      "deliverable": "Slow query report for PostgreSQL"
    }
  ]
}

Let me know if you'd like me to adjust the prices!`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'array of three with seasonal text',
    day: '2026-12-21',
    text: `[
  { "name": "Year-End Prompt Bundle", "price": 27, "currency": "USD", "deadline": "2026-12-31", "copy": "Close the year with prompts that have already earned money." },
  { "name": "January Jumpstart Call", "price": 97, "currency": "USD", "deadline": "2027-01-05", "copy": "Forty-five minutes to pick the one agent you build first." },
  { "name": "Gift License", "price": 19.99, "currency": "USD", "deadline": "2026-12-24", "copy": "Give the Prompt Vault to a friend who still copies and pastes." }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'missing comma between two members, invalid JSON',
    day: '2026-12-22',
    text: `{
  "date": "2026-12-22",
  "theme": "Last-minute gifts for builders",
  "offers": [
    {
      "name": "Weekend Agent Course",
      "price": 79
      "currency": "USD",
      "pitch": "Build your first scheduled agent between Saturday breakfast and Sunday dinner."
    },
    {
      "name": "Redis Pocket Guide",
      "price": 12,
      "currency": "USD",
      "pitch": "Thirty pages, no theory."
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'tiers of one product as offers',
    day: '2026-07-02',
    text: `{
  "run": "offers-2026-07-02",
  "product": "Automation Playbook",
  "offers": [
    { "tier": "Solo", "price": 59, "seats": 1, "support": "community" },
    { "tier": "Team", "price": 249, "seats": 5, "support": "e-mail" },
    { "tier": "Agency", "price": 799, "seats": 25, "support": "priority" }
  ],
  "rationale": "Summer pricing; the team tier carries most of the margin."
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'empty list of offers',
    day: '2026-07-03',
    text: `{
  "run_date": "2026-07-03",
  "status": "success",
  "currency": "EUR",
  "strategy": "Focus on summer retention and on upsells for existing customers",
  "offers": []
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer with text that holds quotes and an umlaut',
    day: '2026-06-09',
    text: `{
  "offers": [
    {
      "title": "The \\"No Meetings\\" Business Kit",
      "subtitle": "Für Gründer, die lieber bauen als reden",
      "price": 45,
      "currency": "EUR",
      "upsell": "Add a 1:1 session at checkout"
    }
  ],
  "notes": "Tested against last week's headline."
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off within the second offer',
    day: '2026-06-10',
    text: `{
  "date": "2026-06-10",
  "offers": [
    {
      "name": "SEO Agent Template",
      "price": 34,
      "benefits": ["Weekly keyword report", "Runs on a laptop", "No API costs"]
    },
    {
      "name": "Founder Focus Month",
      "price": 199,
      "benefits": ["Four weekly calls", "Shared task board", "Daily che`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is negative',
    day: '2026-04-14',
    text: `[
  {
    "sku": "TT-HOOKS-01",
    "label": "TikTok Hook Cards",
    "price": 22,
    "format": "PDF, 52 pages"
  },
  {
    "sku": "YT-OUTLINE-02",
    "label": "YouTube Outline Builder",
    "price": -18,
    "format": "Web tool"
  }
]`,
  },

  // ───────────── calendar ─────────────
  {
    job: 'calendar',
    valid: true,
    note: 'seven-day table from tomorrow',
    day: '2026-10-05',
    text: `# 📅 Content Calendar: Oct 6 – Oct 12, 2026

| Date | Day | Platform | Content | Goal |
|---|---|---|---|---|
| 2026-10-06 | Tuesday | TikTok | "The €0 employee" short | Reach |
| 2026-10-07 | Wednesday | X | Thread: what nine cron jobs cost | Trust |
| 2026-10-08 | Thursday | YouTube | Long-form: local RAG from scratch | Depth |
| 2026-10-09 | Friday | TikTok | Reply to the best comment of the week | Community |
| 2026-10-10 | Saturday | X | Poll: which tool would you drop? | Engagement |
| 2026-10-11 | Sunday | YouTube | Community post with a photo of the rack | Warmth |
| 2026-10-12 | Monday | TikTok | "Redis with sticky notes" short | Reach |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday 10-17 is skipped, eight-day span with seven rows',
    day: '2026-10-13',
    text: `## Weekly Plan (7 days)

**Tue, Oct 13:** X thread about failed launches
**Wed, Oct 14:** TikTok: desk tour with server noise
**Thu, Oct 15:** YouTube: LiteLLM budget tutorial
**Fri, Oct 16:** TikTok: "one question" short
**Sun, Oct 18:** X: weekly numbers in public
**Mon, Oct 19:** YouTube Short: vector search with fruit
**Tue, Oct 20:** X: Q&A about pricing
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'bulleted week across a month change',
    day: '2026-09-28',
    text: `# Content Calendar (Sept 29 – Oct 5, 2026)

**Tuesday, September 29**
- TikTok: before/after of the landing page

**Wednesday, September 30**
- X: end-of-month revenue post
- YouTube: premiere of the Ollama tuning video

**Thursday, October 1**
- TikTok: "first of the month" cost check

**Friday, October 2**
- X: thread with five lessons from customer interviews

**Saturday, October 3**
- YouTube Short: 30-second desk reset

**Sunday, October 4**
- X: light post, book recommendation

**Monday, October 5**
- TikTok: trailer for the new starter kit
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'September 31 does not exist, so Oct 1 is not properly there',
    day: '2026-09-27',
    text: `| Day | Date | Planned content |
|---|---|---|
| 1 | Sep 28 | TikTok: my worst deploy |
| 2 | Sep 29 | X thread: buying used GPUs |
| 3 | Sep 30 | YouTube: backup strategy for hobby servers |
| 4 | Sep 31 | TikTok: three shortcuts for PostgreSQL |
| 5 | Oct 1 | X: monthly goals |
| 6 | Oct 2 | YouTube Short: sticky-note cache |
| 7 | Oct 3 | TikTok: weekend build challenge |

*All posts go out at 17:00 UTC unless the analytics say otherwise.*
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German table',
    day: '2026-11-15',
    text: `# Redaktionsplan 16.11. – 22.11.2026

| Tag | Datum | Kanal | Thema |
|---|---|---|---|
| Montag | 16.11.2026 | TikTok | Drei Fehler beim ersten Agenten |
| Dienstag | 17.11.2026 | X | Kostenaufstellung des Monats |
| Mittwoch | 18.11.2026 | YouTube | Anleitung: ChromaDB sichern |
| Donnerstag | 19.11.2026 | TikTok | Blick hinter die Kulissen |
| Freitag | 20.11.2026 | X | Umfrage zum nächsten Produkt |
| Samstag | 21.11.2026 | YouTube | Kurzvideo: Server im Schrank |
| Sonntag | 22.11.2026 | X | Wochenrückblick in fünf Sätzen |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'German, Friday has nothing planned',
    day: '2026-11-22',
    text: `**Content-Plan für die Woche vom 23. bis 29. November 2026**

- **Mo 23.11.:** TikTok – Trailer zum Jahresrückblick
- **Di 24.11.:** X – Thread über Preiserhöhungen
- **Mi 25.11.:** YouTube – Langes Video: Agenten testen
- **Do 26.11.:** TikTok – Kommentar der Woche beantworten
- **Fr 27.11.:**
- **Sa 28.11.:** X – Foto vom Arbeitsplatz
- **So 29.11.:** YouTube – Kurzvideo zum ersten Advent
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON calendar',
    day: '2026-08-09',
    text: `{
  "calendar": [
    { "date": "2026-08-10", "platform": "TikTok", "title": "Monday setup in 20 seconds", "time": "16:00" },
    { "date": "2026-08-11", "platform": "X", "title": "Thread: prompts that failed", "time": "13:00" },
    { "date": "2026-08-12", "platform": "YouTube", "title": "Build a CRM agent live", "time": "17:00" },
    { "date": "2026-08-13", "platform": "TikTok", "title": "Stitch: is SaaS dead?", "time": "16:00" },
    { "date": "2026-08-14", "platform": "X", "title": "Friday numbers", "time": "12:00" },
    { "date": "2026-08-15", "platform": "YouTube", "title": "Short: five-second cache demo", "time": "15:00" },
    { "date": "2026-08-16", "platform": "TikTok", "title": "Sunday Q&A from comments", "time": "18:00" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON with only six days',
    day: '2026-08-16',
    text: `{
  "week_start": "2026-08-17",
  "days": {
    "2026-08-17": ["X: launch teaser", "TikTok: packaging the kit"],
    "2026-08-18": ["YouTube: the kit explained"],
    "2026-08-19": ["TikTok: customer story"],
    "2026-08-20": ["X: silent vlog clip"],
    "2026-08-21": ["YouTube Short: setup speedrun"],
    "2026-08-22": ["X: thank-you post"]
  }
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headed days with morning and evening slots',
    day: '2026-12-27',
    text: `# Content Calendar: Dec 28, 2026 – Jan 3, 2027

### Monday, Dec 28
AM: X post on the quiet week. PM: TikTok "what my bots did at Christmas".

### Tuesday, Dec 29
AM: nothing heavy, share a reader's setup on X. PM: YouTube Short on backups.

### Wednesday, Dec 30
AM: X thread with the year's ten numbers. PM: TikTok teaser.

### Thursday, Dec 31
PM: YouTube year-in-review premiere.

### Friday, Jan 1
AM: X post with one goal for 2027.

### Saturday, Jan 2
PM: TikTok "first job of the year".

### Sunday, Jan 3
AM: newsletter preview on X. PM: YouTube community poll.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'two days are still TBD',
    day: '2026-12-06',
    text: `# 🗓️ 7-Day Plan | December 7–13, 2026

| Date | Channel | Piece | Status |
|---|---|---|---|
| Mon, Dec 7 | YouTube | Gift guide for local AI | scripted |
| Tue, Dec 8 | TikTok | Wrapped card reveal | filmed |
| Wed, Dec 9 | TBD | TBD | TBD |
| Thu, Dec 10 | TikTok | Gift nobody wraps | scripted |
| Fri, Dec 11 | X | Predictions for 2027 | drafted |
| Sat, Dec 12 | TBD | TBD | TBD |
| Sun, Dec 13 | YouTube | Short: the quiet server room | idea |
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'plain text with weekday and date, start today',
    day: '2026-07-20',
    text: `CONTENT CALENDAR 20 JULY TO 26 JULY 2026

Mon 20 July - TikTok - "I sell while hiking" clip
Tue 21 July - X - thread on support without a support team
Wed 22 July - YouTube - long-form, indexing mistakes in PostgreSQL
Thu 23 July - TikTok - duet with a productivity channel
Fri 24 July - X - open numbers of the week
Sat 25 July - YouTube - short, cooling a server in summer
Sun 26 July - X - plan for next week, ask for topics
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'July 29 twice, July 30 missing',
    day: '2026-07-26',
    text: `**Upcoming content (seven posts, seven days)**

1. **2026-07-27** | X | Open letter to my first customer
2. **2026-07-28** | TikTok | Packing light with a home server
3. **2026-07-29** | YouTube | How the trend agent works
4. **2026-07-29** | TikTok | Three signs your prompt is too long
5. **2026-07-31** | X | Month in numbers
6. **2026-08-01** | YouTube | Short: a cron job in one breath
7. **2026-08-02** | X | Sunday question about burnout
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Feb/March change in a non leap year',
    day: '2026-02-24',
    text: `## Content Calendar (Feb 25 – Mar 3, 2026)

| Day | TikTok | YouTube | X |
|---|---|---|---|
| Wed, Feb 25 | Agent fails compilation | – | Poll on pricing |
| Thu, Feb 26 | – | LiteLLM explained | Link to the video |
| Fri, Feb 27 | Desk setup under $300 | – | – |
| Sat, Feb 28 | – | Short: cache or cash | Month wrap-up |
| Sun, Mar 1 | – | – | Reading list |
| Mon, Mar 2 | Monday motivation from a bot | – | Thread: 5 cron rules |
| Tue, Mar 3 | Customer story | – | Answer to the top reply |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'stops in the middle of day five',
    day: '2026-03-15',
    text: `# Content Calendar: March 16–22, 2026

## Monday, March 16
**TikTok:** "My bank thinks I'm a company of nine"

## Tuesday, March 17
**X:** Thread about a green day in the dashboard, with clover jokes

## Wednesday, March 18
**YouTube:** Long-form on testing agents before they touch customers

## Thursday, March 19
**TikTok:** Reaction to the comments on Wednesday's video

## Friday, March 20
**X:** A short post with the week's three most expen`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'long-dated bullets with format and CTA',
    day: '2026-05-17',
    text: `**Content Calendar | Week of May 18, 2026**

- **May 18 (Mon)** · TikTok · Hook test: two openings, same body · CTA: vote in comments
- **May 19 (Tue)** · X · Screenshot of the KPI card with a short comment · CTA: newsletter
- **May 20 (Wed)** · YouTube · "From zero to nine agents", 18 minutes · CTA: starter kit
- **May 21 (Thu)** · TikTok · Cut-down of the Wednesday video · CTA: full video
- **May 22 (Fri)** · X · Thread: what I would not automate · CTA: reply
- **May 23 (Sat)** · TikTok · Weekend vlog without talking · CTA: none
- **May 24 (Sun)** · YouTube · Community post: choose next week's topic · CTA: poll
`,
  },

  // ───────────── outline ─────────────
  {
    job: 'outline',
    valid: true,
    note: 'headed chapters with ranges that rise',
    day: '2026-10-08',
    text: `# 🎥 YouTube Outline: "Local RAG From Scratch"

**Target length:** 16 minutes
**Audience:** developers who have used a chat model but never built search

### 0:00–0:45 | Cold open
Ask the model about a private PDF and let it fail on camera.

### 0:45–3:30 | What retrieval really is
Library analogy, one diagram, no formulas.

### 3:30–8:00 | Building the index
Chunk the documents, embed with Ollama, write into ChromaDB.

### 8:00–13:15 | Asking questions
Wire up the prompt and show good and bad answers side by side.

### 13:15–16:00 | Limits and next steps
When not to use it; invite viewers to the starter kit.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'third timestamp goes back behind the second',
    day: '2026-10-09',
    text: `## Long-Form Outline | "Redis for People Who Hate Docs"

| Time | Segment | Key points |
|---|---|---|
| 00:00 | Hook | A page that loads in nine seconds |
| 10:15 | Why it is slow | Same query, a thousand times |
| 04:30 | Sticky-note analogy | Read once, look up often |
| 12:00 | Live fix | Cache with a lifetime of 60 seconds |
| 15:40 | Outro | Before and after, subscribe |

**Thumbnail:** a snail with a rocket, text "9s → 0.1s"
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with six timestamps',
    day: '2026-09-16',
    text: `**Title:** I Let AI Run My Pricing for 30 Days
**Format:** 12-minute story with screen recordings

| Timestamp | Section | What happens |
|---|---|---|
| 00:00 | Hook | "On day 12 it doubled my price." |
| 00:40 | Rules of the experiment | Budget, limits and the stop button |
| 02:20 | Week one | Small steps, no sales, first doubts |
| 05:10 | Week two | The doubling and the angry mail |
| 08:30 | Results | Revenue, refunds and what customers said |
| 11:00 | Verdict | What stays automated and what does not |
`,
  },
  {
    job: 'outline',
    valid: false,
    note: '06:75 is not a possible time',
    day: '2026-09-17',
    text: `# Outline: Cancelling Eleven Subscriptions

- **00:00** Opening shot of the card statement
- **01:20** The rule: one box in the closet, no monthly fees
- **03:50** Replacing the newsletter tool
- **06:75** Replacing the analytics tool
- **09:10** What broke in the first week
- **11:30** The bill after three months

CTA: download the list of replacements.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German list',
    day: '2026-11-11',
    text: `# Gliederung: „Neun Agenten, ein Server“

**Ziel:** 15 Minuten, ruhiges Tempo, viele Bildschirmaufnahmen

- 00:00 – Einstieg: Der Server wacht um sechs Uhr auf
- 01:15 – Überblick: Was jeder der neun Agenten macht
- 04:00 – Vertiefung: Der Gesundheitscheck im Detail
- 07:30 – Panne: Als der Preisagent alles verschenken wollte
- 10:45 – Kosten: Strom, Hardware und Modelle
- 13:50 – Fazit und Frage an die Zuschauer
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'German, only three timestamps',
    day: '2026-11-12',
    text: `## Video-Konzept: Warum mein Chatbot Feierabend macht

**00:00 Aufhänger**
Der Bot antwortet um 22 Uhr nur noch mit „morgen wieder“.

**Hintergrund**
Kunden schrieben nachts, und niemand prüfte die Antworten.

**05:00 Lösung**
Ein Zeitfenster, eine Warteschlange und eine freundliche Abwesenheitsnotiz.

**Ergebnisse**
Weniger Beschwerden, bessere Bewertungen.

**11:00 Schluss**
Aufruf zum Abonnieren und Ausblick auf das nächste Video.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON outline',
    day: '2026-12-03',
    text: `{
  "title": "The Year in Nine Cron Jobs",
  "length": "14:00",
  "chapters": [
    { "time": "0:00", "title": "The dashboard at midnight", "notes": "Open on the counter of finished runs" },
    { "time": "1:10", "title": "Jobs that paid for themselves", "notes": "Offers and kpi" },
    { "time": "4:45", "title": "Jobs that failed quietly", "notes": "Show how a green tick lied" },
    { "time": "8:20", "title": "How I check results now", "notes": "Validators, explained with a bouncer" },
    { "time": "12:05", "title": "Plans for 2027", "notes": "Ask for one job the viewers want" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'two timestamps have no words',
    day: '2026-12-04',
    text: `YOUTUBE OUTLINE: BACKUPS FOR PEOPLE WHO DON'T BACK UP

0:00 The folder that disappeared
1:30
4:00 Setting up a nightly dump of PostgreSQL
7:20
10:00 The goodbye checklist

Working title: "I deleted my shop (on purpose)"
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'hours format for a long livestream',
    day: '2026-08-06',
    text: `# Outline: Live Build of a CRM Agent (about 1 h 20 min)

1. **00:00:00 Welcome and goal** – show the finished agent first
2. **00:06:30 Data model** – contacts, deals and notes in PostgreSQL
3. **00:24:00 First tool call** – let the model look up one contact
4. **00:47:15 Guard rails** – read-only mode, limits and logs
5. **01:05:00 Break it together** – viewers send tricky requests
6. **01:17:30 Wrap-up** – repository link and homework
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'chapters without any timestamps',
    day: '2026-08-07',
    text: `# Long-Form Outline: "Is SaaS Dead?"

## Introduction
State both sides in one sentence each and promise a verdict.

## The case for yes
Self-hosting got easy; local models replaced three of my tools.

## The case for no
Payroll, taxes and anything with a hotline.

## My numbers
What I pay now compared with two years ago.

## Conclusion
A simple test with three questions; ask viewers for their last cancelled tool.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'plain lines, description ready',
    day: '2026-07-09',
    text: `Title: Testing AI Agents Before They Touch Customers

00:00 The mail that should never have been sent
00:55 Why unit tests are not enough
03:20 A fake inbox in twenty lines
06:40 Ten nasty customers and how the agent handled them
10:30 Scoring answers without another model
13:00 My release checklist

Pinned comment: link to the ten nasty customers as a text file.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'template markers left in two chapters',
    day: '2026-07-10',
    text: `**Video:** Choosing a Model for Your Laptop
**Est. runtime:** 13 min

⏱ 00:00 – **Hook:** three laptops, one question
⏱ 01:05 – **Basics:** memory, quantisation and why size matters
⏱ 04:15 – **Test 1:** {{test_one_description}}
⏱ 07:00 – **Test 2:** {{test_two_description}}
⏱ 10:20 – **Winner:** the model I kept
⏱ 12:10 – **Outro:** subscribe and comment your hardware
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'parenthesised timestamps with sub-bullets',
    day: '2026-10-28',
    text: `## 📝 Outline: "I Posted on Three Platforms for 100 Days"

**Intro (0:00)**
- Montage of the best and the worst clip
- Promise: real numbers, no screenshots from day one only

**The system (1:00)**
- Scripts at nine, calendar at noon, filming after lunch

**TikTok results (3:40)**
- Fast growth and few buyers

**X results (6:15)**
- Slow growth and the best conversations

**YouTube results (9:00)**
- Fewest views, most of the revenue

**What I would do again (12:30)**
- One platform first, the others as echoes
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of the third chapter',
    day: '2026-10-29',
    text: `# YouTube Long-Form: "Haunted Servers"

*Halloween special, 14 minutes*

**[00:00] The light in the closet**
The server reboots every night at 03:33 and nobody knows why.

**[02:10] Suspects**
Power, heat, kernel and a cat. Rule them out one by one with logs.

**[05:45] The trap**
We set up a camera and a script that writes the temperature every sec`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'apology instead of an outline',
    day: '2026-03-04',
    text: `# YouTube Outline – March 4, 2026

I apologize, but I'm not able to generate the outline, because no topic or research results were provided to me. Please send me:

- the video topic
- the target audience
- the desired length

Once I have these, I'll create an outline with timestamps, for example 00:00 for the intro.
`,
  },

  // ───────────── kpi ─────────────
  {
    job: 'kpi',
    valid: true,
    note: 'table, 412 - 96.50 = 315.50, 76.6 %',
    day: '2026-10-06',
    text: `# 📊 KPI Report: Tuesday, October 6, 2026

| Metric | Value |
|---|---|
| Revenue | $412.00 |
| Costs | $96.50 |
| Profit | $315.50 |
| Margin | 76.6% |

## Insights
- The Prompt Vault brought more than half of the revenue.
- API costs fell after routing short prompts to Ollama.

## Next step
Test a higher price for the vault on Thursday.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit 395 but 530 - 145 = 385',
    day: '2026-10-07',
    text: `**Daily KPIs (Wed 7 Oct 2026)**

- 💰 Revenue: $530.00
- 💸 Costs: $145.00
- 📈 Profit: $395.00
- 🎯 Margin: 72.6%

Traffic was up 9 % against last Wednesday, most of it from the new short. Refunds: none.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German numbers, 1284.50 - 371.20 = 913.30, 71.1 %',
    day: '2026-09-25',
    text: `# Kennzahlen – Freitag, 25. September 2026

- **Umsatz:** 1.284,50 €
- **Kosten:** 371,20 €
- **Gewinn:** 913,30 €
- **Marge:** 71,1 %

Der hohe Umsatz kommt vom Workshop (890 €). Ohne ihn wäre es ein normaler Freitag gewesen.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'German, margin 61 % but 539 / 980 = 55 %',
    day: '2026-09-26',
    text: `## Tagesbericht ANALYTICS
Samstag, 26.09.2026

| Kennzahl | Betrag |
|---|---|
| Umsatz | 980,00 € |
| Kosten | 441,00 € |
| Gewinn | 539,00 € |
| Marge | 61,0 % |

Bewertung: solide Marge, die Werbekosten liegen weiter über dem Plan.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, margin as fraction, 197.25 / 268.40 = 0.735',
    day: '2026-08-25',
    text: `{
  "date": "2026-08-25",
  "currency": "USD",
  "revenue": 268.40,
  "costs": 71.15,
  "profit": 197.25,
  "margin": 0.735,
  "orders": 8,
  "comment": "Average day; ads were paused at noon."
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'JSON, costs are null',
    day: '2026-08-26',
    text: `{
  "report": "kpi",
  "day": "2026-08-26",
  "metrics": {
    "revenue": 310.00,
    "costs": null,
    "margin": null
  },
  "highlights": ["Ten orders", "Two upsells to the team licence"]
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'breakdown that adds up, 619 - 88.30 = 530.70, 85.7 %',
    day: '2026-12-17',
    text: `# Daily P&L | Thursday, 17 December 2026

### Revenue
- Prompt Vault: $174.00
- Ebook: $95.00
- Consulting: $350.00
- **Total revenue: $619.00**

### Costs
- LLM APIs: $12.40
- Hosting: $9.60
- Ads: $45.00
- Payment fees: $21.30
- **Total costs: $88.30**

### Result
- **Profit: $530.70**
- **Margin: 85.7%**
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'the report is of the day before',
    day: '2026-12-18',
    text: `KPI REPORT FOR 17 DECEMBER 2026 (THURSDAY)

Revenue   619.00 USD
Costs      88.30 USD
Profit    530.70 USD
Margin     85.7 %

Best seller: consulting. Weakest channel: X.
Generated at 17:00 UTC on 2026-12-17.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'month to date that ends with the day, 3920 - 1176 = 2744, 70 %',
    day: '2026-11-14',
    text: `# KPI Summary: November 1 – November 14, 2026 (month to date)

**Revenue:** €3,920
**Costs:** €1,176
**Profit:** €2,744
**Margin:** 70.0%

## Reading the numbers
1. We are at 56 % of the monthly goal of €7,000.
2. Costs include the yearly domain renewals.
3. If the second half looks the same, November ends at about €7,840.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'period ended two weeks earlier',
    day: '2026-11-15',
    text: `## Monthly KPI Overview

**Period: October 1 – October 31, 2026**

| | EUR |
|---|---|
| Revenue | 6,400 |
| Costs | 1,920 |
| Profit | 4,480 |
| Margin | 70 % |

**Commentary:** A strong month thanks to the webinar; costs were in line with plan.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'margin as an amount, 205 - 58 = 147',
    day: '2026-07-29',
    text: `KPIs, Wednesday 29 July 2026

Revenue: 205 USD
Costs: 58 USD
Margin: 147 USD

Five orders today, one from a returning customer. The new checkout page converts at 3.1 percent.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue is pending, no number',
    day: '2026-07-30',
    text: `# ANALYTICS: Evening Numbers

Thursday, July 30, 2026

> **Revenue:** pending (Stripe export not finished)
> **Costs:** $64.00
> **Margin:** to be calculated

**Other KPIs**
- Visitors: 812
- Newsletter sign-ups: 19
- Open tickets: 2
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'day with a loss, 84 - 120 = -36, -42.9 %',
    day: '2026-06-20',
    text: `## KPI Check for Saturday, June 20, 2026

| KPI | Today |
|---|---:|
| Revenue | $84.00 |
| Costs | $120.00 |
| Profit | -$36.00 |
| Margin | -42.9% |

⚠️ A loss today, because the annual font licence ($75) was charged. Without it the day would have been positive.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no margin anywhere',
    day: '2026-06-21',
    text: `### Sunday, June 21, 2026: the numbers

Revenue came in at $147.00 from six orders. Costs were $41.20, mostly payment fees and a small ad test.

**What moved**
- Ebook sales +2 against Saturday
- Bounce rate down to 54 %
- 27 new followers on TikTok

**Recommendation:** repeat the ad test on Tuesday with the second creative.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'week that ends with the day, 1150 - 402.50 = 747.50, 65 %',
    day: '2026-05-10',
    text: `**Weekly KPI digest, May 4 to May 10, 2026**

The week closed with revenue of $1,150.00 and costs of $402.50. That leaves a profit of $747.50 and a margin of 65.0%.

Highlights:
- 🥇 Best day: Wednesday, right after the YouTube upload
- 🐢 Slowest day: Saturday
- 🔁 Two refunds, both already included in the revenue
`,
  },

  // ───────────── memory ─────────────
  {
    job: 'memory',
    valid: true,
    note: '42 entries stored, store grew by 42',
    day: '2026-10-05',
    text: `# 🌙 Nightly Memory Consolidation: Monday, October 5, 2026

**Status:** ✅ Complete

- **Stored:** 42 new entries in ChromaDB (1,204 → 1,246)
- **Merged duplicates before saving:** 9
- **Sources:** nine cron outputs, 14 CRM notes, 3 chat logs

## Key learnings
1. The starter kit sells best on weekdays before noon.
2. LiteLLM fallbacks were used twice, both times for long scripts.
3. The founder prefers thread drafts under eight posts.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 18 stored, the count did not change',
    day: '2026-10-06',
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
    text: `## Memory Run, Tuesday 6 October 2026

| Step | Result |
|---|---|
| Collect | 31 candidate facts |
| Filter | 13 dropped as noise |
| Store | 18 facts written to the knowledge base |
| Verify | sample lookup successful |

Tomorrow's agents will start with the updated context.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, 42 stored',
    day: '2026-09-30',
    text: `**Nächtliche Konsolidierung – Mittwoch, 30. September 2026**

42 neue Erinnerungen wurden gespeichert.

- 17 aus Kundengesprächen
- 13 aus den Tagesberichten der Agenten
- 12 aus der Trendrecherche

Wichtigste Erkenntnis: Kunden aus Österreich fragen häufig nach Rechnungen mit UID-Nummer. Das Angebotsmodul weiß jetzt Bescheid.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'German, says itself that nothing was stored',
    day: '2026-10-01',
    text: `# Speicherlauf vom Donnerstag, 1. Oktober 2026

## Ablauf
- Alle neun Tagesberichte gelesen
- 26 mögliche Erinnerungen gefunden
- Duplikate und Widersprüche geprüft

## Ergebnis
Es wurde heute nichts gespeichert, weil der Schreibzugriff auf die Sammlung gesperrt war. Die 26 Kandidaten wurden verworfen.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON with 27 stored, store grew by 27',
    day: '2026-08-14',
    store: { now: { count: 1015 }, earlier: { count: 988 } },
    text: `{
  "job": "memory_consolidation",
  "date": "2026-08-14",
  "status": "completed",
  "stored": 27,
  "updated": 4,
  "collections": ["sales", "content", "ops"],
  "total_after": 1015,
  "summary": "Stored 27 new memories, mainly on customer objections and on working hooks."
}`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'store check timed out, growth cannot be known',
    day: '2026-08-15',
    store: { now: { problem: 'timeout' }, earlier: { count: 1015 } },
    text: `Nightly consolidation for Saturday, August 15, 2026 is done.

I stored 22 memories tonight: eleven on content performance, seven on customers and four on operations. The most useful one is that shorts with a question as the hook keep viewers about two seconds longer.

No conflicts with older memories were found.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table with categories that sum to 42',
    day: '2026-11-20',
    text: `## MEMORY Report | Friday, November 20, 2026

| Category | Saved |
|---|---|
| Customers | 15 |
| Content | 11 |
| Product | 9 |
| Infrastructure | 7 |
| **Total stored** | **42** |

**Retention:** nothing was deleted.
**Notable:** three customers asked for a dark theme of the dashboard within one week.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'store shrank although storing is reported',
    day: '2026-11-21',
    store: { now: { count: 1190 }, earlier: { count: 1246 } },
    text: `🧠 **Consolidation log, Saturday, November 21, 2026**

- Read: 9 agent reports, 6 support mails
- Stored: 20 new insights
- Tagged: 20 of 20
- Index refreshed at 22:04 UTC

💡 *Insight of the day:* people who watch the backup video buy the audit more often than any other group.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose without a number, stored and grown',
    day: '2026-12-13',
    text: `Memory consolidation, Sunday, December 13, 2026

The day's reports, conversations and CRM changes have been read, condensed and stored in the knowledge base. Gift-guide content did well, the offer agent found a price that works for licences, and one lead asked for a call in January. All three are now saved with their sources, so tomorrow's briefing can pick them up.

Run finished without problems.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'stack trace instead of the report',
    day: '2026-12-14',
    text: `# Nightly Consolidation (2026-12-14)

Traceback (most recent call last):
  File "/opt/agents/memory/run.py", line 88, in <module>
    main()
  File "/opt/agents/memory/run.py", line 61, in main
    collection.add(ids=ids, documents=docs)
  File "/opt/agents/venv/lib/python3.11/site-packages/chromadb/api/models/Collection.py", line 89, in add
    self._client._add(ids, self.id, embeddings, metadatas, documents)
chromadb.errors.InternalError: database is locked
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'one single memory stored, store grew by one',
    day: '2026-07-05',
    store: { now: { count: 2311 }, earlier: { count: 2310 } },
    text: `# Memory Consolidation: Sunday, July 5, 2026

A very quiet day, so there is little to keep.

**Stored (1):**
- The founder is on holiday until July 12; consulting requests get the holiday reply.

**Skipped:**
- Routine health report, same as on Saturday
- Two newsletter bounces

Knowledge base: 2,311 entries.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the middle of the learnings',
    day: '2026-07-08',
    text: `# 🌙 Memory Consolidation
**Wednesday, July 8, 2026, 22:00 UTC**

Stored 42 new memories across four collections.

## What we learned today
- **Sales:** Customers in the US buy in the evening, so the mail should go out at 21:00 UTC.
- **Content:** The robot clip brought more followers than any other post this month, although it had no call to action.
- **Operations:** ChromaDB needs a restart after each update of the embedding mo`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'bullets with before and after, other words for storing',
    day: '2026-06-24',
    text: `**Consolidation finished: Wednesday, 24 June 2026**

➤ Before: 1,204 memories
➤ After: 1,246 memories
➤ Written to ChromaDB: 42

Themes that were stored:
• pricing feedback from the team-licence customer
• two hooks that beat their earlier versions
• a workaround for slow CRM syncs on Mondays

Next consolidation: tomorrow, 22:00 UTC.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'unfilled variables for the numbers',
    day: '2026-06-25',
    text: `### End-of-day memory job (Thursday, June 25, 2026)

1. Reports read: 9
2. Memories stored: {{stored_count}}
3. Duplicates skipped: {{duplicate_count}}

**Top memory:** Viewers trust cost numbers more when the invoice is on screen.

**Follow-up for CONTENT:** show the invoice in the next cost video.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'model declines, nothing was consolidated',
    day: '2026-04-21',
    text: `# Nightly Memory Report: Tuesday, April 21, 2026

I'm unable to access your knowledge base or save anything between conversations, so I can't perform the consolidation. What I can offer instead is a format you could use:

- **Date**
- **Facts to remember**
- **Source of each fact**

Would you like me to draft it with example entries?
`,
  },
]
