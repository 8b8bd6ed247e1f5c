import type { Job, Sample } from './contracts.ts'

const S: Sample[] = []
let J: Job = 'health'
const put = (valid: boolean, day: string, note: string, text: string): void => {
  S.push(day ? { job: J, valid, note, text, day } : { job: J, valid, note, text })
}
const good = (day: string, note: string, text: string): void => put(true, day, note, text)
const bad = (day: string, note: string, text: string): void => put(false, day, note, text)

J = 'health'
good(
  '2026-05-04',
  'table with ports',
  `# System health 2026-05-04 06:00

| Service | Port | Status | Latency |
|---|---|---|---|
| Ollama | 11434 | OK | 38 ms |
| Redis | 6379 | OK | 1 ms |
| PostgreSQL | 5432 | OK | 4 ms |
| ChromaDB | 8000 | OK | 12 ms |
| CRM | 3500 | OK | 61 ms |
| Atomic Reactor | 8888 | OK | 25 ms |
| LiteLLM | 4000 | OK | 33 ms |

CPU 41 %, RAM 58 %. Level NORMAL.`,
)
good(
  '2026-05-12',
  'bullets with probes',
  `Morning sweep, Tuesday 2026-05-12

- Ollama: up, GET /api/tags returned 200 with 6 models
- Redis: up, PONG in 0.8 ms, 214 MB used
- PostgreSQL: up, pg_isready says accepting connections
- ChromaDB: up, heartbeat 200
- CRM: up, /health 200 in 74 ms
- Atomic Reactor: up, /health 200
- LiteLLM Proxy: up, /health 200, 9 routes

Nothing to do.`,
)
good(
  '2026-03-18',
  'prose',
  `Good morning. I went through the stack at 06:01 on 18 March 2026. Ollama is running and answered in 41 ms. Redis is healthy and replied PONG. Postgres is healthy with 17 of 100 connections in use. Chroma is healthy, the heartbeat came back at once. The CRM is up and the login page loads. The Atomic Reactor is up, last job finished at 05:48. LiteLLM is up and routes to four models. Everything responds.`,
)
good(
  '2026-04-16',
  'JSON',
  `{
  "checked_at": "2026-04-16T06:00:31+02:00",
  "overall": "healthy",
  "services": {
    "ollama": { "status": "up", "ms": 44 },
    "redis": { "status": "up", "ms": 1 },
    "postgresql": { "status": "up", "ms": 5 },
    "chromadb": { "status": "up", "ms": 15 },
    "crm": { "status": "up", "ms": 88 },
    "atomic_reactor": { "status": "up", "ms": 29 },
    "litellm": { "status": "up", "ms": 36 }
  }
}`,
)
good(
  '2026-03-03',
  'German table',
  `## Systemprüfung vom 03.03.2026, 06:00 Uhr

| Dienst | Zustand | Antwortzeit |
|---|---|---|
| Ollama | läuft | 52 ms |
| Redis | läuft | 1 ms |
| PostgreSQL | läuft | 6 ms |
| ChromaDB | läuft | 14 ms |
| CRM | läuft | 93 ms |
| Atomic Reactor | läuft | 31 ms |
| LiteLLM | läuft | 40 ms |

Alle sieben Dienste antworten.`,
)
good(
  '2026-06-19',
  'German bullets',
  `Guten Morgen, hier der Gesundheitscheck für Freitag, 19. Juni 2026:

- Ollama: erreichbar, 5 Modelle geladen
- Redis: erreichbar, PONG
- Postgres: erreichbar, 12 Verbindungen
- Chroma: erreichbar, Heartbeat in Ordnung
- CRM: erreichbar
- Reactor: erreichbar
- LiteLLM: erreichbar

CPU 33 %, RAM 61 %, Platte 48 % belegt.`,
)
good(
  '2026-02-11',
  'ticks with extra services, all up',
  `🫀 HEALTH 2026-02-11

✅ Ollama
✅ Redis
✅ PostgreSQL
✅ ChromaDB
✅ CRM
✅ Atomic Reactor
✅ LiteLLM
✅ OpenClaw gateway
✅ n8n

9/9 green.`,
)
good(
  '2026-01-14',
  'log lines',
  `2026-01-14 06:00:02 [OK] ollama http 200 /api/tags 47ms
2026-01-14 06:00:02 [OK] redis PONG 1ms
2026-01-14 06:00:03 [OK] postgres accepting connections
2026-01-14 06:00:03 [OK] chromadb http 200 /api/v1/heartbeat 11ms
2026-01-14 06:00:04 [OK] crm http 200 /health 66ms
2026-01-14 06:00:04 [OK] atomic reactor http 200 /health 22ms
2026-01-14 06:00:05 [OK] litellm http 200 /health 35ms
2026-01-14 06:00:05 summary: 7 passed, 0 failed`,
)
good(
  '2026-07-22',
  'a heading per service',
  `# BRAINSTEM report, 2026-07-22

## Ollama
Status: healthy. qwen2.5:14b and nomic-embed-text loaded.

## Redis
Status: healthy. 0 evicted keys, memory 188 MB of 2 GB.

## PostgreSQL
Status: healthy. Largest table 1.4 GB, no long queries.

## ChromaDB
Status: healthy. 48,211 records in knowledge.

## CRM
Status: healthy. 312 open contacts.

## Atomic Reactor
Status: healthy. Queue is empty.

## LiteLLM
Status: healthy. $3.12 spent in the last 24 hours.`,
)
good(
  '',
  'one line each, terse',
  `ollama: up
redis: up
postgresql: up
chromadb: up
crm: up
atomic reactor: up
litellm: up`,
)
good(
  '2026-05-27',
  'a service that came back and is well, zero errors',
  `Health check, 27 May 2026, 06:02 CEST

All seven services respond.

* Ollama – healthy, uptime 12 d
* Redis – healthy, uptime 7 h (planned restart yesterday at 23:00 for the 7.4 update)
* PostgreSQL – healthy, uptime 41 d, 0 errors in the log
* ChromaDB – healthy, uptime 41 d
* CRM – healthy, uptime 3 d
* Atomic Reactor – healthy, uptime 19 d, no failed jobs
* LiteLLM – healthy, uptime 6 d

Next check tomorrow at 06:00.`,
)
good(
  '2026-09-07',
  'grouped by layer',
  `**Status Monday 2026-09-07**

**Core**
Redis — online (PONG, 1 ms)
PostgreSQL — online (4 ms)
ChromaDB — online (9 ms)

**Models**
Ollama — online (39 ms)
LiteLLM — online (28 ms)

**Apps**
CRM — online (70 ms)
Atomic Reactor — online (24 ms)

Verdict: NORMAL, full concurrency.`,
)
good(
  '2025-11-10',
  'YAML-like with host figures',
  `date: 2025-11-10
services:
  - name: Ollama
    status: ok
  - name: Redis
    status: ok
  - name: Postgres
    status: ok
  - name: ChromaDB
    status: ok
  - name: CRM
    status: ok
  - name: Atomic Reactor
    status: ok
  - name: LiteLLM
    status: ok
host:
  cpu: 37
  ram: 64
  disk: 55`,
)

bad(
  '2026-05-05',
  'LiteLLM row removed',
  `# System health 2026-05-05 06:00

| Service | Port | Status | Latency |
|---|---|---|---|
| Ollama | 11434 | OK | 36 ms |
| Redis | 6379 | OK | 1 ms |
| PostgreSQL | 5432 | OK | 4 ms |
| ChromaDB | 8000 | OK | 13 ms |
| CRM | 3500 | OK | 59 ms |
| Atomic Reactor | 8888 | OK | 27 ms |

CPU 44 %, RAM 60 %. Level NORMAL.`,
)
bad(
  '2026-05-13',
  'one service degraded in passing under a happy summary',
  `Morning sweep, Wednesday 2026-05-13. All good!

- Ollama: up, GET /api/tags returned 200 with 6 models
- Redis: degraded, replies take 2,400 ms
- PostgreSQL: up, pg_isready says accepting connections
- ChromaDB: up, heartbeat 200
- CRM: up, /health 200 in 81 ms
- Atomic Reactor: up, /health 200
- LiteLLM Proxy: up, /health 200, 9 routes`,
)
bad(
  '2026-03-19',
  'prose, Chroma timed out',
  `Good morning. I went through the stack at 06:01 on 19 March 2026. Ollama is running and answered in 44 ms. Redis is healthy and replied PONG. Postgres is healthy with 21 of 100 connections in use. Chroma timed out after 10 seconds on both attempts. The CRM is up and the login page loads. The Atomic Reactor is up, last job finished at 05:51. LiteLLM is up and routes to four models.`,
)
bad(
  '2026-04-17',
  'JSON, CRM down while overall healthy',
  `{
  "checked_at": "2026-04-17T06:00:29+02:00",
  "overall": "healthy",
  "services": {
    "ollama": { "status": "up", "ms": 41 },
    "redis": { "status": "up", "ms": 1 },
    "postgresql": { "status": "up", "ms": 5 },
    "chromadb": { "status": "up", "ms": 16 },
    "crm": { "status": "down", "ms": null },
    "atomic_reactor": { "status": "up", "ms": 30 },
    "litellm": { "status": "up", "ms": 38 }
  }
}`,
)
bad(
  '2026-03-04',
  'German, reactor unreachable',
  `## Systemprüfung vom 04.03.2026, 06:00 Uhr

| Dienst | Zustand | Antwortzeit |
|---|---|---|
| Ollama | läuft | 49 ms |
| Redis | läuft | 1 ms |
| PostgreSQL | läuft | 7 ms |
| ChromaDB | läuft | 15 ms |
| CRM | läuft | 90 ms |
| Atomic Reactor | nicht erreichbar | – |
| LiteLLM | läuft | 42 ms |`,
)
bad(
  '2026-06-18',
  'German, Postgres missing',
  `Guten Morgen, hier der Gesundheitscheck für Donnerstag, 18. Juni 2026:

- Ollama: erreichbar, 5 Modelle geladen
- Redis: erreichbar, PONG
- Chroma: erreichbar, Heartbeat in Ordnung
- CRM: erreichbar
- Reactor: erreichbar
- LiteLLM: erreichbar

CPU 35 %, RAM 59 %, Platte 48 % belegt.`,
)
bad(
  '2026-02-12',
  'another reported service is down',
  `🫀 HEALTH 2026-02-12

✅ Ollama
✅ Redis
✅ PostgreSQL
✅ ChromaDB
✅ CRM
✅ Atomic Reactor
✅ LiteLLM
✅ OpenClaw gateway
❌ n8n (connection refused)

8/9 green.`,
)
bad(
  '2026-01-15',
  'log lines, LiteLLM 503',
  `2026-01-15 06:00:02 [OK] ollama http 200 /api/tags 45ms
2026-01-15 06:00:02 [OK] redis PONG 1ms
2026-01-15 06:00:03 [OK] postgres accepting connections
2026-01-15 06:00:03 [OK] chromadb http 200 /api/v1/heartbeat 12ms
2026-01-15 06:00:04 [OK] crm http 200 /health 69ms
2026-01-15 06:00:04 [OK] atomic reactor http 200 /health 24ms
2026-01-15 06:00:05 [FAIL] litellm http 503 /health
2026-01-15 06:00:05 summary: 6 passed, 1 failed`,
)
bad(
  '2026-07-23',
  'cut off after the fourth service',
  `# BRAINSTEM report, 2026-07-23

## Ollama
Status: healthy. qwen2.5:14b and nomic-embed-text loaded.

## Redis
Status: healthy. 0 evicted keys, memory 191 MB of 2 GB.

## PostgreSQL
Status: healthy. Largest table 1.4 GB, no long queries.

## ChromaDB
Status: heal`,
)
bad(
  '2026-05-29',
  'stale copy of two days before',
  `Health check, 27 May 2026, 06:00 CEST

All seven services respond.

* Ollama – healthy, uptime 12 d
* Redis – healthy, uptime 7 d
* PostgreSQL – healthy, uptime 41 d
* ChromaDB – healthy, uptime 41 d
* CRM – healthy, uptime 3 d
* Atomic Reactor – healthy, uptime 19 d
* LiteLLM – healthy, uptime 6 d`,
)
bad(
  '',
  'refusal',
  `I'm sorry, but I can't reach your network from here, so I cannot check Ollama, Redis, PostgreSQL, ChromaDB, the CRM, Atomic Reactor or LiteLLM. If you paste the output of the health endpoints, I can interpret it for you.`,
)
bad(
  '2026-09-08',
  'CRM not checked',
  `**Status Tuesday 2026-09-08**

**Core**
Redis — online (PONG, 1 ms)
PostgreSQL — online (5 ms)
ChromaDB — online (8 ms)

**Models**
Ollama — online (42 ms)
LiteLLM — online (27 ms)

**Apps**
CRM — skipped, not checked
Atomic Reactor — online (26 ms)`,
)
bad(
  '2025-11-11',
  'Ollama status unknown',
  `date: 2025-11-11
services:
  - name: Ollama
    status: unknown
  - name: Redis
    status: ok
  - name: Postgres
    status: ok
  - name: ChromaDB
    status: ok
  - name: CRM
    status: ok
  - name: Atomic Reactor
    status: ok
  - name: LiteLLM
    status: ok
host:
  cpu: 39
  ram: 62`,
)

J = 'briefing'
good(
  '2026-05-04',
  'classic markdown',
  `# Morning Briefing – Monday, May 4, 2026

## Wins
- Closed the Hartmann retainer at 2,400 EUR a month
- The newsletter passed 5,000 subscribers
- Pipeline ran all weekend without a retry

## Priorities
1. Ship the pricing page before noon
2. Call with Jana Weiss about the audit, 14:00
3. Review the three reel drafts

Have a strong start.`,
)
good(
  '2026-03-18',
  'bold labels',
  `Good morning! It's Wednesday, 18 March 2026.

**Yesterday's wins:** Two new coaching clients signed, and the refund rate is down to 1.2 %.

**Today's priorities:** Record the onboarding video, answer the tax office, and prepare Thursday's webinar.

Weather: 9 °C and rain in Cologne.`,
)
good(
  '2026-04-16',
  'chatty with synonyms',
  `Morning, boss.

## What went well
Yesterday's launch mail had a 47 % open rate, and 31 people bought the starter kit. Ben also fixed the checkout bug that cost us sales last week.

## Focus for today
The follow-up mail must leave by 10:30. After that, nothing matters more than the call with Lumen GmbH.`,
)
good(
  '2026-02-11',
  'emoji headings',
  `☀️ Daily briefing 2026-02-11

🏆 Wins
• 1,140 EUR in sales overnight
• The YouTube short on habit stacking reached 82k views

🎯 Top 3
• Finish chapter 4 of the e-book
• Send the invoice to Brandt & Sohn
• 30 minutes of outreach`,
)
good(
  '2026-03-03',
  'German',
  `# Morgenbriefing, Dienstag, 3. März 2026

## Erfolge
- Angebot an die Stadtwerke wurde angenommen (8.900 €)
- 212 neue Abonnenten seit Freitag

## Prioritäten
1. Vertrag bis 11 Uhr gegenlesen
2. Drei Videos schneiden
3. Steuerunterlagen an Frau Keller schicken`,
)
good(
  '2026-06-19',
  'German, other words',
  `Guten Morgen! Freitag, 19.06.2026

**Geschafft:**
Der neue Shop ist online, und die ersten vier Bestellungen sind schon bezahlt.

**Heute wichtig:**
Um 9:30 Uhr Termin mit Herrn Aydin, danach das Angebot für die Praxis Sommer fertig machen.`,
)
good(
  '2026-01-14',
  'numbered sections',
  `1. Highlights
The January cohort is full: 24 of 24 seats. Average rating of the first lesson: 4.8.

2. Goals
Get the second lesson edited, book the studio for the 21st, and pay the freelancers.

3. Notes
Inbox has 17 unread mails, two of them from customers.

Written 2026-01-14, 07:02.`,
)
good(
  '2026-07-22',
  'with numbers section between',
  `# LIMBIC briefing 2026-07-22

### Accomplishments
* Migrated the CRM to the new host with 6 minutes of downtime
* Podcast episode 31 is live

### Numbers
Revenue yesterday 1,870 EUR, 3 refunds

### Next steps
* Reply to Sofia (sponsor), she waits since Monday
* Pick the thumbnail for Thursday's video`,
)
good(
  '2026-09-07',
  'short',
  `Mon 2026-09-07
Wins: 3 demos booked, server bill cut by 40 EUR.
Priorities: demo with Kestrel at 10:00, write the case study, gym at 18:00.`,
)
good(
  '2025-11-10',
  'table of priorities',
  `## Briefing 2025-11-10

### Successes
We sold 64 early-bird tickets and got a mention in the Gründerszene newsletter.

### To do
| # | Task | Until |
|---|---|---|
| 1 | Confirm the venue | 09:30 |
| 2 | Upload speaker photos | 12:00 |
| 3 | Call the caterer | 15:00 |`,
)
good(
  '2026-05-27',
  'wins small but real',
  `# Good morning, Wednesday 27 May 2026

## Good news
A quiet night: one sale (29 EUR), no complaints, and the backup was restored in a test for the first time.

## Action items
- [ ] Publish the comparison article
- [ ] Ask Miriam for the logo files
- [ ] Renew the domain before Friday`,
)
good(
  '2026-06-02',
  'long prose with headings',
  `Tuesday briefing, 2 June 2026

WINS
The audit product finally has its tenth customer. That took eleven weeks, and the last three came through referrals, which is what we wanted to prove. The ad test in Austria also ended with a cost per lead of 3.10 EUR, well below the 5 EUR we planned with.

PRIORITIES
First, write to all ten audit customers and ask for one sentence we may quote. Second, double the Austrian budget to 40 EUR a day. Third, leave the website alone; it is good enough for June.`,
)
good(
  '2026-04-06',
  'JSON briefing',
  `{
  "date": "2026-04-06",
  "wins": ["Easter offer sold 38 bundles", "Video on cold mails at 12k views"],
  "priorities": ["Ship the last 6 parcels", "Draft the April report", "Interview with Tom at 16:00"]
}`,
)

bad(
  '2026-05-05',
  'priorities section removed',
  `# Morning Briefing – Tuesday, May 5, 2026

## Wins
- The pricing page went live at 11:40
- Jana Weiss confirmed the audit for June
- Two reels approved without changes

Have a strong start.`,
)
bad(
  '2026-03-19',
  'wins section removed',
  `Good morning! It's Thursday, 19 March 2026.

**Today's priorities:** Run the webinar at 18:00, test the microphone before lunch, and send the reminder to all 140 people who signed up.

Weather: 11 °C and dry in Cologne.`,
)
bad(
  '2026-04-17',
  'focus section emptied',
  `Morning, boss.

## What went well
The follow-up mail left at 10:12 and brought 14 more sales. Lumen GmbH wants a second call next week.

## Focus for today
`,
)
bad(
  '2026-02-12',
  'wins emptied, heading kept',
  `☀️ Daily briefing 2026-02-12

🏆 Wins

🎯 Top 3
• Send chapter 4 to the editor
• Call Brandt & Sohn about the invoice
• 30 minutes of outreach`,
)
bad(
  '2026-03-04',
  'German, priorities are a placeholder',
  `# Morgenbriefing, Mittwoch, 4. März 2026

## Erfolge
- Vertrag mit den Stadtwerken ist unterschrieben
- Zwei von drei Videos sind geschnitten

## Prioritäten
1. TODO
2. TODO
3. TODO`,
)
bad(
  '2026-06-22',
  'German, wins missing',
  `Guten Morgen! Montag, 22.06.2026

**Heute wichtig:**
Um 10 Uhr Abnahme mit der Praxis Sommer, danach die Rechnung an Herrn Aydin schreiben und das Lager zählen.

**Wetter:** 24 Grad, sonnig.`,
)
bad(
  '2026-01-15',
  'refusal',
  `I'm sorry, I can't put together a morning briefing because I have no access to your calendar, your mail or yesterday's results. Could you share what happened yesterday and what you would like to get done today?`,
)
bad(
  '2026-07-23',
  'cut in the middle of the wins',
  `# LIMBIC briefing 2026-07-23

### Accomplishments
* Sofia confirmed the sponsorship for August (1,200 EUR)
* Thumbnail test finished, variant B w`,
)
bad(
  '2026-09-10',
  'stale copy of three days before',
  `Mon 2026-09-07
Wins: 3 demos booked, server bill cut by 40 EUR, first review on the marketplace.
Priorities: demo with Kestrel at 10:00, write the case study, gym at 18:00.`,
)
bad(
  '2025-11-11',
  'lorem ipsum in the wins',
  `## Briefing 2025-11-11

### Successes
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.

### To do
1. Sign the venue contract
2. Upload the agenda
3. Call the caterer again`,
)
bad(
  '2026-05-28',
  'bullets without words under wins',
  `# Good morning, Thursday 28 May 2026

## Good news
-
-
-

## Action items
- [ ] Share the comparison article on LinkedIn
- [ ] Remind Miriam of the logo files`,
)
bad(
  '2026-06-03',
  'question instead of content',
  `Before I write today's briefing for 3 June 2026: would you like me to use the long or the short format, and should I include the numbers from the ad test? Let me know and I will prepare it right away.`,
)
bad(
  '2026-04-07',
  'JSON with an empty list of priorities',
  `{
  "date": "2026-04-07",
  "wins": ["All parcels shipped", "Tom's interview is recorded"],
  "priorities": []
}`,
)

J = 'trends'
good(
  '2026-05-04',
  'numbered headings',
  `# Trend scan 2026-05-04

## Trend 1: Silent vlogs with captions only
TikTok, 34M views this week. Creators film chores without speaking.

## Trend 2: AI headshot roasts
YouTube Shorts. People let a model judge their profile photo.

## Trend 3: One-dish meal prep
TikTok and Instagram. Budget angle, under 3 EUR a portion.`,
)
good(
  '2026-03-18',
  'by platform',
  `Trend report, 18 March 2026

### TikTok
- "Day in my life as a robot" skits, 12.4M views
- Thrift flip challenges with a 10 euro limit

### YouTube
- Two-hour deep dives into failed startups

### X
- Threads that rebuild a known app in one evening`,
)
good(
  '2026-04-16',
  'plain numbered list',
  `Trends for 2026-04-16:

1. Slow mornings without a phone – growing on TikTok (+180 % in 7 days)
2. Local-first software – debate on X, started by a post of an Ink & Switch author
3. Retro camcorder look – YouTube, several videos above 1M
4. Micro-SaaS income reports – X and YouTube, strong comments
5. Cold plunge backlash – TikTok, doctors answer`,
)
good(
  '2026-02-11',
  'table',
  `# RESEARCH / trends / 2026-02-11

| # | Trend | Platform | Growth | Angle for us |
|---|---|---|---|---|
| 1 | Desk setup minimalism | TikTok | +64 % | Show the agent desk |
| 2 | "Explain it with Lego" | YouTube | +41 % | Explain the queue |
| 3 | Build in public diaries | X | +22 % | Weekly numbers |`,
)
good(
  '2026-03-03',
  'German, numbered',
  `# Trendscan vom 03.03.2026

**Trend 1: Stille Küchenvideos** – auf TikTok rund 9 Mio. Aufrufe, kein Ton, nur Geräusche.

**Trend 2: KI-Haustiere als Comic** – läuft auf YouTube Shorts, sehr viele Kommentare.

**Trend 3: Monatsrückblick in Zahlen** – auf X zeigen Gründer ihre Kosten.`,
)
good(
  '2026-06-19',
  'German, by platform',
  `Trends am 19. Juni 2026

TikTok:
- Balkonkraftwerke selbst anschließen
- Büroalltag als Naturdoku

YouTube:
- Reparieren statt wegwerfen

X:
- Streit über die Vier-Tage-Woche`,
)
good(
  '2026-01-14',
  'JSON',
  `{
  "date": "2026-01-14",
  "trends": [
    { "trend": "75-day reading challenge", "platform": "TikTok", "views": 5100000 },
    { "trend": "Old laptop revivals with Linux", "platform": "YouTube", "views": 2300000 },
    { "trend": "Prompt golf", "platform": "X", "views": 640000 }
  ]
}`,
)
good(
  '2026-07-22',
  'long with signals',
  `# What is moving, Wednesday 22 July 2026

## Trend: Walking meetings filmed with glasses
Signal: 410 new videos on TikTok in two days, the largest at 3.8M.
Why: new smart glasses went on sale on Friday.
Idea: film our stand-up that way.

## Trend: Reading terms of service aloud
Signal: three lawyers on YouTube, 900k together.
Why: a price rise at a streaming service.
Idea: read our own.

## Trend: Spreadsheet art
Signal: X, one post with 61k likes.
Why: it is absurd and easy to copy.
Idea: draw the logo in cells.`,
)
good(
  '2026-09-07',
  'bullets with bold names',
  `Trend scan, Mon 2026-09-07

- **Quiet luxury for desks**: TikTok, mostly US, hashtag at 88M
- **Exam season focus timers**: YouTube live streams with 20k viewers
- **Model price wars**: X, driven by two releases last week
- **Pumpkin everything, early**: Instagram Reels, two weeks before last year`,
)
good(
  '2025-11-10',
  'exactly three, short',
  `Trend 1: Black Friday "don't buy this" lists (TikTok)
Trend 2: Year-in-review templates (X)
Trend 3: Studio tours of tiny channels (YouTube)
Scanned 2025-11-10.`,
)
good(
  '2026-05-27',
  'sentences',
  `Trends found on 27 May 2026

1. Open kitchens in shared flats: TikTok clips about flatmates who cook for strangers have doubled since Sunday.
2. Analog planners: YouTube sees a wave of paper planner reviews, with students leading.
3. Voice notes as posts: on X, more accounts attach a spoken minute instead of a thread.

No risky topics today.`,
)
good(
  '2026-06-02',
  'platform headings with one trend each',
  `# Trends 2026-06-02

## TikTok
1. Pov: your plants talk back – 7.2M views

## YouTube
1. Engineers rate movie hacks – 2.9M views

## X
1. Screenshots of first commits – 15k reposts`,
)
good(
  '2026-04-06',
  'with hashtags',
  `Trend scan for Easter Monday (2026-04-06)

🔥 Trend #1 – Egg-decorating fails (#eggfail, TikTok, 18M)
🔥 Trend #2 – Spring cleaning of browser tabs (#tabzero, X, 2M)
🔥 Trend #3 – Night train diaries (#sleeper, YouTube, 1.1M)
🔥 Trend #4 – Sourdough pizza at home (#pizzanight, TikTok, 9M)`,
)

bad(
  '2026-05-05',
  'third trend removed',
  `# Trend scan 2026-05-05

## Trend 1: Silent vlogs with captions only
TikTok, 36M views this week. Creators film chores without speaking.

## Trend 2: AI headshot roasts
YouTube Shorts. People let a model judge their profile photo.`,
)
bad(
  '2026-03-19',
  'two items across three platforms',
  `Trend report, 19 March 2026

### TikTok
- Thrift flip challenges with a 10 euro limit

### YouTube
- Two-hour deep dives into failed startups

### X
`,
)
bad(
  '2026-04-17',
  'third item repeats the first in other case',
  `Trends for 2026-04-17:

1. Slow mornings without a phone
2. Retro camcorder look
3. SLOW MORNINGS WITHOUT A PHONE`,
)
bad(
  '2026-02-12',
  'table, rows doubled',
  `# RESEARCH / trends / 2026-02-12

| # | Trend | Platform | Growth |
|---|---|---|---|
| 1 | Desk setup minimalism | TikTok | +66 % |
| 2 | Build in public diaries | X | +25 % |
| 3 | Desk setup minimalism | TikTok | +66 % |`,
)
bad(
  '2026-03-04',
  'German, only two',
  `# Trendscan vom 04.03.2026

**Trend 1: Stille Küchenvideos** – auf TikTok rund 10 Mio. Aufrufe, kein Ton, nur Geräusche.

**Trend 2: Monatsrückblick in Zahlen** – auf X zeigen Gründer ihre Kosten.

Mehr war heute nicht zu finden.`,
)
bad(
  '2026-06-22',
  'German refusal',
  `Leider kann ich am 22. Juni 2026 keine Trends von TikTok, YouTube oder X abrufen, da ich keinen Zugriff auf das Internet habe. Bitte stelle mir die Daten zur Verfügung.`,
)
bad(
  '2026-01-15',
  'JSON with an empty list',
  `{
  "date": "2026-01-15",
  "trends": []
}`,
)
bad(
  '2026-07-23',
  'cut inside the second trend',
  `# What is moving, Thursday 23 July 2026

## Trend: Walking meetings filmed with glasses
Signal: 520 new videos on TikTok in two days, the largest at 4.1M.
Why: the glasses are still sold out.
Idea: film our stand-up that way.

## Trend: Reading terms of service aloud
Signal: three law`,
)
bad(
  '2026-09-11',
  'stale copy of four days before',
  `Trend scan, Mon 2026-09-07

- **Quiet luxury for desks**: TikTok, mostly US, hashtag at 88M
- **Exam season focus timers**: YouTube live streams with 20k viewers
- **Model price wars**: X, driven by two releases last week`,
)
bad(
  '2025-11-11',
  'placeholders for two of three',
  `Trend 1: Black Friday "don't buy this" lists (TikTok)
Trend 2: TODO
Trend 3: TODO
Scanned 2025-11-11.`,
)
bad(
  '2026-05-28',
  'question instead of content',
  `Which niches should I look at for the scan of 28 May 2026? I can search TikTok, YouTube and X for fitness, finance or productivity. Tell me and I will start.`,
)
bad(
  '2026-06-03',
  'rate limits, nothing found',
  `# Trends 2026-06-03

## TikTok
Request failed: HTTP 429, rate limit exceeded.

## YouTube
Request failed: quota exceeded.

## X
1. Screenshots of first commits – 16k reposts`,
)
bad(
  '2026-04-07',
  'names missing after the number',
  `Trend scan (2026-04-07)

Trend #1: Night train diaries (YouTube, 1.2M)
Trend #2:
Trend #3:`,
)

J = 'scripts'
good(
  '',
  'two scripts, labelled parts',
  `# Short-form scripts

## Script 1: The two-minute inbox
**Hook:** You are not bad at email, your inbox is badly built.
**Body:** Make three folders: today, this week, never. Move every mail into one of them without opening it. Then open only "today".
**CTA:** Follow for the folder rules.

## Script 2: Why your to-do list grows
**Hook:** Your list has 40 items because you never delete one.
**Body:** Each Friday, strike the five oldest. If nobody asks about them in a week, they were never tasks.
**CTA:** Save this for Friday.`,
)
good(
  '',
  'three scripts, bullets',
  `Script 1 – Cold coffee
- Hook: I spent 900 euros on coffee last year. Here is what it bought me.
- Scene: receipts on the table, counting.
- Point: routines cost more than rent if you never look.

Script 2 – The empty chair
- Hook: The most expensive thing in your office is empty.
- Scene: slow pan over an unused desk.
- Point: sublet by the day, 15 euros each.

Script 3 – Paper beats app
- Hook: I deleted four planners and kept a 2 euro notebook.
- Scene: phone goes in a drawer.
- Point: one page per day, nothing carries over.`,
)
good(
  '',
  'timed reel scripts',
  `REEL 1 (30 s)
0-3 s Hook: "Stop writing captions last."
3-20 s Show the draft: caption first, then three shots that prove it.
20-30 s "Try it tomorrow and tell me what changed."

REEL 2 (25 s)
0-3 s Hook: "This sentence sold 64 tickets."
3-18 s Show the sentence on screen and explain why it names a date and a number.
18-25 s "Write yours in the comments."`,
)
good(
  '',
  'prose style',
  `**Video 1: Fire doors**
Hook: This door costs 4,000 euros and you have never noticed it.
We walk to the door, push it, and let it fall shut. It holds flames for thirty minutes. The magnet lets go when the alarm sounds. Look for the small plate on the frame the next time you visit a hotel.

**Video 2: Smoke is faster**
Hook: You have two minutes, not ten.
Cut to the plan of a flat. Smoke fills the hallway first, so the bedroom door stays closed at night. Test your alarm today, it takes five seconds.`,
)
good(
  '',
  'German',
  `# Skripte für heute

## Skript 1: Rechnung ohne Angst
Hook: Deine Rechnung ist kein Bettelbrief.
Hauptteil: Schreib das Datum, den Betrag und die Frist in die ersten drei Zeilen. Kein "leider", kein "wenn möglich".
Abschluss: Speichern und beim nächsten Mal nutzen.

## Skript 2: Die 20-Minuten-Regel
Hook: Ich arbeite nie länger als zwanzig Minuten am Stück.
Hauptteil: Wecker stellen, eine Sache, dann aufstehen. Nach vier Runden ist der halbe Tag geschafft.
Abschluss: Folge mir für Runde zwei.`,
)
good(
  '',
  'German with Aufhänger',
  `Video 1 – Balkonstrom
Aufhänger: 14 Euro im Monat, und die Sonne zahlt.
Ablauf: Zähler zeigen, Stecker zeigen, Rechnung vom Juni zeigen.
Schluss: Link im Profil.

Video 2 – Der kaputte Toaster
Aufhänger: Fast hätte ich ihn weggeworfen.
Ablauf: Vier Schrauben, ein Krümelfach, ein loser Draht. Fertig in acht Minuten.
Schluss: Was repariert ihr als Nächstes?`,
)
good(
  '',
  'JSON',
  `{
  "scripts": [
    { "title": "Three tabs", "hook": "You have 61 tabs open and need three.", "body": "Close all but mail, calendar and the one you work in. Everything else goes on a list named later.", "cta": "Screenshot your tabs." },
    { "title": "Ask for the price", "hook": "Most discounts were never refused, just never asked for.", "body": "Say the sentence: is that the best you can do? Then be silent for five seconds.", "cta": "Try it once this week." }
  ]
}`,
)
good(
  '',
  'table shots under each',
  `## Script A
Title: Backup day
Hook: Your photos exist once.
| Shot | Line |
|---|---|
| Phone in hand | "Ten years are in here." |
| Drive on table | "And now in here too." |
| Calendar | "First Sunday of the month." |

## Script B
Title: Password sheet
Hook: My grandmother has better passwords than you.
| Shot | Line |
|---|---|
| Old notebook | "Four words, no birthday." |
| Keyboard | "Long beats clever." |`,
)
good(
  '',
  'opening line as hook',
  `Script #1 — "Nobody reads your bio"
Opening line: I rewrote 40 bios and one word did the work.
Story: The word is "for". Accountant for bakers. Coach for night nurses. As soon as the reader sees themselves, they stay.
Ending: Rewrite yours and post it below.

Script #2 — "The second follow-up"
Opening line: The sale is in mail number three.
Story: 70 of our last 100 customers answered the second reminder, not the first. It had two sentences and no attachment.
Ending: Copy the template from the link.`,
)
good(
  '',
  'five short ones',
  `1. Script: Early bus
Hook: I took the 5:40 bus for a month.
Body: Same 40 people, silence, and the best reading hour of my life.

2. Script: One knife
Hook: You own nine knives and use one.
Body: Sharpen that one on Sundays, give the others away.

3. Script: Calls while walking
Hook: My calls got shorter the day I stood up.
Body: Average went from 31 to 17 minutes, and nobody complained.

4. Script: Price on top
Hook: Put the price in line one.
Body: Those who stay have already said yes to it.

5. Script: Half the slides
Hook: Delete every second slide.
Body: What remains is what you would have remembered.`,
)
good(
  '',
  'with production notes',
  `# CONTENT – two drafts

### Script 1 · Queue theory at the bakery
**Hook** – Why is the other line always faster?
**Draft** – Because there are more other lines than yours. With three tills, the chance is two in three that another one wins. One shared line fixes it, and the post office knows that.
**Notes** – film at Bäckerei Lohmann, before 8:00

### Script 2 · The 1 % rule is wrong
**Hook** – Nobody gets 1 % better every day.
**Draft** – Do the sum: 37 times better in a year. You aren't. What works is one large change per quarter and rest in between.
**Notes** – whiteboard, one take`,
)
good(
  '2026-05-04',
  'dated, scripts in caps',
  `Drafts of 2026-05-04

SCRIPT 1: "RENT A TOOL"
HOOK: A drill runs eleven minutes in its whole life.
BODY: Show the library of things in Ehrenfeld, three euros a day, and the shelf in my cellar that is now free.
CTA: Where is yours?

SCRIPT 2: "SUNDAY SOUP"
HOOK: Seven dinners, one pot, twelve euros.
BODY: Lentils, carrots, whatever is old. Freeze four, eat three.
CTA: Recipe pinned.`,
)
good(
  '',
  'shorts with call to action',
  `**Short 1: Say no in one line**
Hook: "Let me think about it" is costing you weeks.
Line to say: "I can't take that on this month." No reason, no sorry.
Call to action: practise it in the comments.

**Short 2: The meeting with no owner**
Hook: If nobody leads it, nobody needs it.
Line to say: "Who decides at the end?" If the answer is silence, leave.
Call to action: send this to your boss, if you dare.`,
)

bad(
  '',
  'second script removed',
  `# Short-form scripts

## Script 1: The two-minute inbox
**Hook:** You are not bad at email, your inbox is badly built.
**Body:** Make three folders: today, this week, never. Move every mail into one of them without opening it. Then open only "today" and leave the rest until Friday.
**CTA:** Follow for the folder rules.`,
)
bad(
  '',
  'one of three lost its hook',
  `Script 1 – Free parking
- Hook: I haven't paid for parking since March.
- Scene: bicycle in front of the town hall.
- Point: six minutes longer, 80 euros saved.

Script 2 – The loud fridge
- Scene: microphone next to the fridge.
- Point: dust on the coils, five minutes with a brush.`,
)
bad(
  '',
  'hook emptied in the second reel',
  `REEL 1 (30 s)
Hook: "Stop editing on your phone."
Body: Show the same cut on a laptop in a quarter of the time, with both clocks on screen.
CTA: "Tell me which one you use."

REEL 2 (25 s)
Hook:
Body: Show the shortcut list taped to the desk and explain the three that matter.
CTA: "Save this list."`,
)
bad(
  '',
  'same script twice, second in other case',
  `Script 1: Smoke is faster
Hook: You have two minutes, not ten.
Body: Smoke fills the hallway first, so the bedroom door stays closed at night. Test your alarm today.

Script 2: SMOKE IS FASTER
Hook: YOU HAVE TWO MINUTES, NOT TEN.
Body: SMOKE FILLS THE HALLWAY FIRST, SO THE BEDROOM DOOR STAYS CLOSED AT NIGHT. TEST YOUR ALARM TODAY.`,
)
bad(
  '',
  'German, second without hook',
  `# Skripte für heute

## Skript 1: Kein Handy am Bett
Hook: Mein Wecker hat acht Euro gekostet.
Hauptteil: Das Telefon lädt in der Küche, seit drei Wochen. Ich schlafe vierzig Minuten länger.
Abschluss: Probier es bis Sonntag.

## Skript 2: Briefe am Montag
Hauptteil: Alle Post kommt in einen Korb, geöffnet wird nur montags um neun. Bisher hat sich keiner beschwert.
Abschluss: Wie macht ihr das?`,
)
bad(
  '',
  'German, nothing but hooks',
  `Skript 1: Balkonstrom für Mieter
Hook: 14 Euro im Monat, und die Sonne zahlt, auch wenn der Vermieter zuerst den Kopf schüttelt.

Skript 2: Der kaputte Toaster
Hook: Fast hätte ich ihn weggeworfen, und dann waren es vier Schrauben und ein loser Draht.`,
)
bad(
  '',
  'refusal',
  `I'm unable to write the scripts today because no topic list was handed to me. Please send me the topics, the target group and the wanted length, and I will draft short-form scripts with strong hooks for each of them.`,
)
bad(
  '',
  'cut in the second script before its hook',
  `## Script A
Title: Backup day
Hook: Your photos exist once.
Body: Ten years on one phone. Show the drive, show the calendar with the first Sunday marked, show the drawer where it stays.

## Script B
Title: Password sh`,
)
bad(
  '',
  'placeholder body in the second',
  `Script #1 — "Nobody reads your bio"
Hook: I rewrote 40 bios and one word did the work.
Story: The word is "for". Accountant for bakers. Coach for night nurses. As soon as readers see themselves, they stay.

Script #2 — "The second follow-up"
Hook: [INSERT HOOK HERE]
Story: TODO write the story about the reminders.`,
)
bad(
  '',
  'ideas only, no hooks at all',
  `Five ideas for this week:

1. Script: Early bus – what a month of early rides taught me
2. Script: One knife – why you need only one
3. Script: Calls while walking – how they got shorter
4. Script: Price on top – put it in line one
5. Script: Half the slides – delete every second one`,
)
bad(
  '',
  'JSON, second hook empty string',
  `{
  "scripts": [
    { "title": "Three tabs", "hook": "You have 61 tabs open and need three.", "body": "Close all but mail, calendar and the one you work in.", "cta": "Screenshot your tabs." },
    { "title": "Ask for the price", "hook": "", "body": "Say the sentence: is that the best you can do? Then be silent for five seconds.", "cta": "Try it once this week." }
  ]
}`,
)
bad(
  '',
  'same hook for both scripts',
  `Script 1: Rent a tool
Hook: A drill runs eleven minutes in its whole life.
Body: Show the library of things in Ehrenfeld, three euros a day, and the free shelf in my cellar.

Script 2: Rent a tool
Hook: A drill runs eleven minutes in its whole life.
Body: Show the library of things in Ehrenfeld, three euros per day, and the free shelf in the cellar.`,
)
bad(
  '',
  'question instead of content',
  `Great, I have read the plan! Before I draft the two short videos, should the tone be funny or serious, and do you want the hook spoken or as text on the screen? Once I know that, both scripts will be ready within minutes.`,
)

J = 'offers'
good(
  '',
  'object with list',
  `{
  "offers": [
    { "name": "Automation Audit", "price": 490, "currency": "EUR", "cta": "Book your slot" },
    { "name": "Automation Sprint", "price": 2900, "currency": "EUR", "cta": "Start on Monday" }
  ]
}`,
)
good(
  '',
  'bare array',
  `[
  {"offer": "Starter kit", "price": 29.0, "cta": "Get it now"},
  {"offer": "Team kit", "price": 119.0, "cta": "Equip your team"},
  {"offer": "Agency kit", "price": 349.0, "cta": "Talk to us"}
]`,
)
good('', 'one line', `{"offers":[{"name":"Prompt pack","price":19,"currency":"USD","cta":"Download"}]}`)
good(
  '',
  'packages with details',
  `{
  "generated_for": "PRODUCT",
  "packages": [
    {
      "name": "Fire Safety Check",
      "description": "On-site check of alarms and doors with a written report",
      "price": 650,
      "currency": "EUR",
      "includes": ["2 h visit", "report within 5 days", "one follow-up call"],
      "cta": "Request a date"
    },
    {
      "name": "Fire Safety Year",
      "description": "Four checks a year and a hotline",
      "price": 2200,
      "currency": "EUR",
      "includes": ["4 visits", "hotline", "training for 10 people"],
      "cta": "Secure your year"
    }
  ]
}`,
)
good(
  '',
  'German',
  `{
  "Angebote": [
    { "Name": "Website-Check", "Preis": 149, "Währung": "EUR", "Handlungsaufruf": "Jetzt prüfen lassen" },
    { "Name": "Website-Umbau", "Preis": 1890, "Währung": "EUR", "Handlungsaufruf": "Termin vereinbaren" }
  ]
}`,
)
good(
  '',
  'German packages',
  `{
  "pakete": [
    { "titel": "Basis", "preis": 39.9, "laufzeit_monate": 1, "aufruf": "Ausprobieren" },
    { "titel": "Profi", "preis": 99.9, "laufzeit_monate": 3, "aufruf": "Profi werden" },
    { "titel": "Betrieb", "preis": 249.9, "laufzeit_monate": 12, "aufruf": "Angebot anfordern" }
  ]
}`,
)
good(
  '',
  'tiers',
  `{
  "brand": "Newsletter Engine",
  "tiers": [
    { "name": "Solo", "price": 15, "period": "month", "cta": "Try it for a month" },
    { "name": "Studio", "price": 45, "period": "month", "cta": "Upgrade" },
    { "name": "Press", "price": 190, "period": "month", "cta": "Contact sales" }
  ]
}`,
)
good(
  '2026-05-04',
  'with date and headline',
  `{
  "date": "2026-05-04",
  "headline": "Spring bundle week",
  "offers": [
    { "id": "SB-01", "title": "Reel templates", "price": 24.5, "currency": "EUR", "cta": "Add to cart", "bonus": "Caption list" },
    { "id": "SB-02", "title": "Reel templates and coaching call", "price": 174.5, "currency": "EUR", "cta": "Book and save", "bonus": "Review of 3 reels" }
  ]
}`,
)
good(
  '',
  'price as an object with an amount',
  `{
  "offers": [
    { "name": "Deep Work Course", "price": { "amount": 79, "currency": "EUR" }, "cta": "Enrol" },
    { "name": "Deep Work Cohort", "price": { "amount": 390, "currency": "EUR" }, "cta": "Apply" }
  ]
}`,
)
good(
  '',
  'products',
  `{
  "products": [
    { "sku": "EB-100", "title": "E-book: Quiet Systems", "price": 12.99, "cta": "Read today" },
    { "sku": "WS-210", "title": "Workshop: Quiet Systems live", "price": 89, "cta": "Save my seat" },
    { "sku": "CO-900", "title": "Four weeks of consulting", "price": 4800, "cta": "Write to us" }
  ]
}`,
)
good(
  '',
  'array of one with guarantee',
  `[
  {
    "name": "Landing page in 5 days",
    "price": 1250,
    "currency": "EUR",
    "guarantee_days": 14,
    "audience": "Trades with fewer than 20 staff",
    "cta": "Reserve this week's slot"
  }
]`,
)
good(
  '',
  'bundles',
  `{"bundles":[{"name":"Creator bundle","contents":["presets","music","fonts"],"price":59,"cta":"Unlock"},{"name":"Creator bundle plus","contents":["presets","music","fonts","review"],"price":99,"cta":"Unlock everything"}]}`,
)
good(
  '',
  'plans with features and notes',
  `{
  "plans": [
    { "plan": "Monthly", "price": 9.5, "features": ["1 channel", "10 posts"], "cta": "Go monthly" },
    { "plan": "Yearly", "price": 95, "features": ["3 channels", "unlimited posts"], "cta": "Go yearly" }
  ],
  "notes": "Yearly is two months cheaper; mention it in the first line."
}`,
)

bad(
  '',
  'price missing in the second',
  `{
  "offers": [
    { "name": "Automation Audit", "price": 490, "currency": "EUR", "cta": "Book your slot" },
    { "name": "Automation Sprint", "currency": "EUR", "cta": "Start on Monday" }
  ]
}`,
)
bad(
  '',
  'trailing sentence after the JSON',
  `[
  {"offer": "Starter kit", "price": 29.0, "cta": "Get it now"},
  {"offer": "Team kit", "price": 119.0, "cta": "Equip your team"}
]

I hope these offers help! Let me know if you want more.`,
)
bad('', 'last brace lost', `{"offers":[{"name":"Prompt pack","price":19,"currency":"USD","cta":"Download"}]`)
bad(
  '',
  'price of zero',
  `{
  "packages": [
    { "name": "Fire Safety Check", "price": 0, "currency": "EUR", "cta": "Request a date" },
    { "name": "Fire Safety Year", "price": 2200, "currency": "EUR", "cta": "Secure your year" }
  ]
}`,
)
bad(
  '',
  'German, price in words',
  `{
  "Angebote": [
    { "Name": "Website-Check", "Preis": 149, "Währung": "EUR", "Handlungsaufruf": "Jetzt prüfen lassen" },
    { "Name": "Website-Umbau", "Preis": "auf Anfrage", "Währung": "EUR", "Handlungsaufruf": "Termin vereinbaren" }
  ]
}`,
)
bad(
  '',
  'German, comma damaged',
  `{
  "pakete": [
    { "titel": "Basis", "preis": 39.9, "aufruf": "Ausprobieren" }
    { "titel": "Profi", "preis": 99.9, "aufruf": "Profi werden" }
  ]
}`,
)
bad(
  '',
  'price null',
  `{
  "tiers": [
    { "name": "Solo", "price": 15, "period": "month", "cta": "Try it for a month" },
    { "name": "Studio", "price": null, "period": "month", "cta": "Upgrade" },
    { "name": "Press", "price": 190, "period": "month", "cta": "Contact sales" }
  ]
}`,
)
bad(
  '',
  'negative price',
  `{
  "headline": "Spring bundle week",
  "offers": [
    { "id": "SB-01", "title": "Reel templates", "price": 24.5, "currency": "EUR", "cta": "Add to cart" },
    { "id": "SB-02", "title": "Reel templates and coaching call", "price": -174.5, "currency": "EUR", "cta": "Book and save" }
  ]
}`,
)
bad(
  '',
  'no offers at all',
  `{
  "offers": []
}`,
)
bad(
  '',
  'price left as a placeholder',
  `{
  "products": [
    { "sku": "EB-100", "title": "E-book: Quiet Systems", "price": "TODO", "cta": "Read today" },
    { "sku": "WS-210", "title": "Workshop: Quiet Systems live", "price": 89, "cta": "Save my seat" }
  ]
}`,
)
bad(
  '',
  'Markdown instead of JSON',
  `# Offers

- **Landing page in 5 days** – price: 1,250 EUR – Reserve this week's slot
- **Landing page and copy** – price: 1,890 EUR – Talk to us`,
)
bad(
  '',
  'cut off in the second bundle',
  `{"bundles":[{"name":"Creator bundle","contents":["presets","music","fonts"],"price":59,"cta":"Unlock"},{"name":"Creator bundle plus","contents":["presets","mus`,
)
bad(
  '',
  'error object instead of offers',
  `{
  "error": "product catalogue could not be loaded",
  "code": 502
}`,
)

J = 'calendar'
good(
  '2026-05-03',
  'table with ISO dates',
  `# Content calendar

| Date | Day | Channel | Post |
|---|---|---|---|
| 2026-05-04 | Mon | TikTok | Inbox in two minutes |
| 2026-05-05 | Tue | YouTube | How our cron jobs fail |
| 2026-05-06 | Wed | X | Thread: five dull metrics |
| 2026-05-07 | Thu | Instagram | Carousel on pricing |
| 2026-05-08 | Fri | TikTok | Behind the scenes |
| 2026-05-09 | Sat | Newsletter | Issue 41 |
| 2026-05-10 | Sun | X | Poll: next topic |`,
)
good(
  '2026-03-02',
  'weekday headings',
  `# Week of 2 March 2026

## Monday
Reel: three signs of a bad brief

## Tuesday
Short: what 100 euros of ads did

## Wednesday
Blog: checklists that survive

## Thursday
Live Q&A at 18:00 with Lena

## Friday
Carousel: our tool costs

## Saturday
Story: market in Ehrenfeld

## Sunday
Newsletter, issue 18`,
)
good(
  '',
  'bullets by weekday',
  `- Monday: TikTok, "one knife" (09:00)
- Tuesday: X thread on queues (12:00)
- Wednesday: YouTube short, fire doors (17:00)
- Thursday: LinkedIn post, hiring lesson (08:30)
- Friday: Reel, weekly numbers (16:00)
- Saturday: Story, reader question (11:00)
- Sunday: Newsletter (07:00)`,
)
good(
  '2026-04-15',
  'starts mid-week, long dates',
  `Calendar update, Wednesday 15 April 2026

Thursday, 16 April 2026 – Video: cheap microphones compared
Friday, 17 April 2026 – Reel: my desk at 6 am
Saturday, 18 April 2026 – Post: two books for the train
Sunday, 19 April 2026 – Newsletter: what I got wrong
Monday, 20 April 2026 – Thread: rules for short mails
Tuesday, 21 April 2026 – Short: the second follow-up
Wednesday, 22 April 2026 – Live: open office hour`,
)
good(
  '2026-03-01',
  'German table',
  `# Redaktionsplan

| Tag | Datum | Kanal | Inhalt |
|---|---|---|---|
| Montag | 02.03.2026 | TikTok | Rechnung ohne Angst |
| Dienstag | 03.03.2026 | YouTube | Serverumzug erklärt |
| Mittwoch | 04.03.2026 | X | Umfrage zu Preisen |
| Donnerstag | 05.03.2026 | Instagram | Karussell Brandschutz |
| Freitag | 06.03.2026 | TikTok | Büro nach Feierabend |
| Samstag | 07.03.2026 | Blog | Leserfragen |
| Sonntag | 08.03.2026 | Newsletter | Ausgabe 12 |`,
)
good(
  '',
  'German bullets',
  `Plan für die Woche:

Montag: Reel über den Toaster
Dienstag: Beitrag zu Balkonstrom
Mittwoch: Kurzvideo "Briefe am Montag"
Donnerstag: Interview mit Frau Keller
Freitag: Zahlen der Woche
Samstag: Rezept aus der Büroküche
Sonntag: Newsletter`,
)
good(
  '2026-02-22',
  "week over a month's end",
  `Schedule

2026-02-23: Short – winter tyres for your website
2026-02-24: Thread – prices we raised
2026-02-25: Reel – a day without meetings
2026-02-26: Article – how we back up
2026-02-27: Short – the loud fridge
2026-02-28: Story – carnival leftovers
2026-03-01: Newsletter – February in numbers`,
)
good(
  '2025-12-28',
  'week over new year',
  `## Content plan 29 Dec – 4 Jan

- 2025-12-29: Year review, part 1 (YouTube)
- 2025-12-30: Year review, part 2 (YouTube)
- 2025-12-31: Thank-you post (X, Instagram)
- 2026-01-01: Quiet picture, one line (Instagram)
- 2026-01-02: Goals that fit on a card (TikTok)
- 2026-01-03: Tool list 2026 (Blog)
- 2026-01-04: Newsletter, issue 1`,
)
good(
  '',
  'Day 1 to Day 7',
  `Day 1: Reel – early bus
Day 2: Short – calls while walking
Day 3: Carousel – price on top
Day 4: Video – half the slides
Day 5: Thread – what we deleted in May
Day 6: Story – Q&A sticker
Day 7: Newsletter – the month in five lines`,
)
good(
  '2026-06-28',
  'headings with dates and several posts',
  `# Calendar

## Mon, 2026-06-29
- 09:00 TikTok: heat in the server room
- 18:00 X: chart of the week

## Tue, 2026-06-30
- 12:00 YouTube: half-year review

## Wed, 2026-07-01
- 09:00 LinkedIn: new prices
- 17:00 Reel: why we raised them

## Thu, 2026-07-02
- 12:00 Short: holiday autoresponder

## Fri, 2026-07-03
- 10:00 Carousel: five summer reads

## Sat, 2026-07-04
- 11:00 Story: garden office

## Sun, 2026-07-05
- 07:00 Newsletter: issue 27`,
)
good(
  '2026-08-02',
  'JSON',
  `{
  "calendar": [
    { "date": "2026-08-03", "post": "Short: cables in order" },
    { "date": "2026-08-04", "post": "Thread: three failed launches" },
    { "date": "2026-08-05", "post": "Reel: coffee for 900 euros" },
    { "date": "2026-08-06", "post": "Video: tour of the home lab" },
    { "date": "2026-08-07", "post": "Carousel: answers to price objections" },
    { "date": "2026-08-08", "post": "Story: flea market" },
    { "date": "2026-08-09", "post": "Newsletter: issue 33" }
  ]
}`,
)
good(
  '',
  'bold short weekdays, owners',
  `**Mon** – Short "rent a tool" (Mia)
**Tue** – Blog on incident drafts (Jonas)
**Wed** – Reel "Sunday soup" (Mia)
**Thu** – Podcast episode 32 (Ravi)
**Fri** – Weekly numbers on X (Jonas)
**Sat** – Instagram story from the fair (Ravi)
**Sun** – Newsletter (Mia)`,
)
good(
  '2026-10-05',
  'starts today',
  `Updated 2026-10-05.

| Day | What | Where |
|---|---|---|
| Mon 05 Oct | Autumn launch teaser | TikTok |
| Tue 06 Oct | Customer story: Praxis Sommer | YouTube |
| Wed 07 Oct | Launch day post | all channels |
| Thu 08 Oct | Answers to questions | X |
| Fri 09 Oct | Behind the launch | Instagram |
| Sat 10 Oct | Best comments | TikTok |
| Sun 11 Oct | Launch in numbers | Newsletter |`,
)

bad(
  '2026-05-10',
  'Thursday row removed',
  `# Content calendar

| Date | Day | Channel | Post |
|---|---|---|---|
| 2026-05-11 | Mon | TikTok | Password sheet |
| 2026-05-12 | Tue | YouTube | Backups nobody tests |
| 2026-05-13 | Wed | X | Thread: old laptops |
| 2026-05-15 | Fri | TikTok | Behind the scenes |
| 2026-05-16 | Sat | Newsletter | Issue 42 |
| 2026-05-17 | Sun | X | Poll: next guest |`,
)
bad(
  '2026-03-09',
  'Wednesday emptied',
  `# Week of 9 March 2026

## Monday
Reel: a brief on one page

## Tuesday
Short: ads that never ran

## Wednesday

## Thursday
Live Q&A at 18:00 with Tom

## Friday
Carousel: what we cancelled

## Saturday
Story: library visit

## Sunday
Newsletter, issue 19`,
)
bad(
  '',
  'Tuesday doubled, Wednesday lost',
  `- Monday: TikTok, "free parking" (09:00)
- Tuesday: X thread on retries (12:00)
- Tuesday: YouTube short, smoke alarms (17:00)
- Thursday: LinkedIn post, firing lesson (08:30)
- Friday: Reel, weekly numbers (16:00)
- Saturday: Story, reader question (11:00)
- Sunday: Newsletter (07:00)`,
)
bad(
  '2026-04-22',
  'Sunday skipped, the gap shifts the rest',
  `Calendar update, Wednesday 22 April 2026

Thursday, 23 April 2026 – Video: lights for 20 euros
Friday, 24 April 2026 – Reel: my desk at midnight
Saturday, 25 April 2026 – Post: one book for the bath
Monday, 27 April 2026 – Thread: rules for long mails
Tuesday, 28 April 2026 – Short: the third follow-up
Wednesday, 29 April 2026 – Live: open office hour
Thursday, 30 April 2026 – Newsletter: April`,
)
bad(
  '2026-03-08',
  'German, Saturday cell empty',
  `# Redaktionsplan

| Tag | Datum | Kanal | Inhalt |
|---|---|---|---|
| Montag | 09.03.2026 | TikTok | Mahnung ohne Streit |
| Dienstag | 10.03.2026 | YouTube | Backup erklärt |
| Mittwoch | 11.03.2026 | X | Umfrage zu Themen |
| Donnerstag | 12.03.2026 | Instagram | Karussell Rauchmelder |
| Freitag | 13.03.2026 | TikTok | Pannen der Woche |
| Samstag | 14.03.2026 |  |  |
| Sonntag | 15.03.2026 | Newsletter | Ausgabe 13 |`,
)
bad(
  '',
  'German, working days only',
  `Plan für die Woche:

Montag: Reel über die Bohrmaschine
Dienstag: Beitrag zu Mietrecht
Mittwoch: Kurzvideo "Kein Handy am Bett"
Donnerstag: Interview mit Herrn Aydin
Freitag: Zahlen der Woche`,
)
bad(
  '2026-02-22',
  'impossible date 30 February',
  `Schedule

2026-02-23: Short – salt on the stairs
2026-02-24: Thread – prices we lowered
2026-02-25: Reel – a day of meetings
2026-02-26: Article – how we restore
2026-02-27: Short – the quiet fridge
2026-02-28: Story – a walk
2026-02-30: Newsletter – February in numbers`,
)
bad(
  '2025-12-28',
  'cut after the fourth day',
  `## Content plan 29 Dec – 4 Jan

- 2025-12-29: Year review in pictures (YouTube)
- 2025-12-30: Year review in numbers (YouTube)
- 2025-12-31: Toast to the readers (X, Instagram)
- 2026-01-01: First picture (Insta`,
)
bad(
  '',
  'two days left as TODO',
  `Day 1: Reel – late bus
Day 2: Short – calls from the stairs
Day 3: Carousel – price at the end
Day 4: TODO
Day 5: Thread – what we deleted in June
Day 6: TODO
Day 7: Newsletter – the month in six lines`,
)
bad(
  '',
  'refusal',
  `I cannot update the content calendar because I don't have access to the planning sheet. Please give me edit rights, or paste the current seven days from Monday to Sunday here.`,
)
bad(
  '2026-08-09',
  'JSON, one post empty',
  `{
  "calendar": [
    { "date": "2026-08-10", "post": "Short: labels on everything" },
    { "date": "2026-08-11", "post": "Thread: two good launches" },
    { "date": "2026-08-12", "post": "Reel: tea for 90 euros" },
    { "date": "2026-08-13", "post": "" },
    { "date": "2026-08-14", "post": "Carousel: questions about refunds" },
    { "date": "2026-08-15", "post": "Story: lake" },
    { "date": "2026-08-16", "post": "Newsletter: issue 34" }
  ]
}`,
)
bad(
  '',
  'Sunday lost',
  `**Mon** – Short "spare keys" (Mia)
**Tue** – Blog on runbooks (Jonas)
**Wed** – Reel "Monday stew" (Mia)
**Thu** – Podcast episode 33 (Ravi)
**Fri** – Weekly numbers on X (Jonas)
**Sat** – Instagram story from the harbour (Ravi)`,
)
bad(
  '2026-10-12',
  'one date doubled in place of another',
  `Updated 2026-10-12.

| Date | What | Where |
|---|---|---|
| 2026-10-12 | Thank you to buyers | TikTok |
| 2026-10-13 | Customer story: Kestrel | YouTube |
| 2026-10-14 | Mistakes of the launch | X |
| 2026-10-15 | Answers, part two | X |
| 2026-10-15 | Office tour | Instagram |
| 2026-10-17 | Best replies | TikTok |
| 2026-10-18 | Refunds in numbers | Newsletter |`,
)

J = 'outline'
good(
  '',
  'plain chapters',
  `# How our cron jobs fail

00:00 Hook: the job that lied for three weeks
01:10 What a scheduled agent does
03:45 Running is not working
07:20 Five checks that found it
12:30 What it cost us
15:00 Recap and call to action`,
)
good(
  '',
  'ranges',
  `Outline: Raising prices without losing people

- 0:00–0:40 Cold open: the mail I feared to send
- 0:40–2:30 Where the old price came from
- 2:30–6:00 The three letters, read aloud
- 6:00–9:15 Who left and who stayed
- 9:15–11:00 What I would write today
- 11:00–11:45 Outro, link to the templates`,
)
good(
  '',
  'bracketed times with details',
  `## Video: A home lab for 400 euros

[00:00] Intro – the finished rack in one shot
  * tease the power bill
[00:55] Parts list
  * used mini PC, 140 euros
  * switch, 35 euros
[04:10] Assembly
[09:30] First service: backups
[14:05] Power bill, honest numbers
[17:40] End screen`,
)
good(
  '',
  'table',
  `| Time | Section | Notes |
|---|---|---|
| 0:00 | Hook | "Nobody reads your bio" |
| 0:30 | Problem | 40 real bios on screen |
| 2:15 | The word "for" | three rewrites live |
| 5:50 | Exercise | viewer rewrites theirs |
| 8:00 | Close | comment and subscribe |`,
)
good(
  '',
  'German',
  `# Gliederung: Brandschutz im Mietshaus

00:00 Einstieg: die Tür für 4.000 Euro
01:20 Warum Rauch schneller ist als Feuer
04:00 Rundgang im Treppenhaus
08:45 Was der Vermieter zahlen muss
12:10 Drei Dinge für heute Abend
13:30 Abschied und nächste Folge`,
)
good(
  '',
  'German with ranges',
  `Langvideo "Balkonstrom"

0:00 - 1:00 Einstieg mit der Stromrechnung
1:00 - 4:30 Bauteile und Preise
4:30 - 9:00 Montage am Geländer
9:00 - 12:00 Anmeldung beim Netzbetreiber
12:00 - 13:00 Fazit nach einem Jahr`,
)
good(
  '',
  'over an hour',
  `Live replay: office hour with Lena

0:00:00 Welcome and rules
0:06:30 Question 1: pricing a retainer
0:24:10 Question 2: firing a client
0:41:00 Question 3: tools we dropped
1:02:45 Review of two landing pages
1:18:20 Goodbye`,
)
good(
  '',
  'headings with time in brackets',
  `# Queue theory at the bakery

## Intro (0:00)
Two lines, one wrong choice.

## The maths (1:15)
Why the other line wins two times in three.

## One line for all (4:40)
The post office trick and how it feels slower.

## Your own queue (8:05)
Mail, tickets, laundry.

## Outro (10:30)
Ask for the worst queue of the week.`,
)
good(
  '',
  'exactly four',
  `Title: Half the slides
0:00 The talk that went wrong
1:30 Delete every second slide
5:00 What the audience remembered
7:45 Do it with me`,
)
good(
  '',
  'bold times with talking points',
  `**0:00** – Open on the empty chair. Say the price: 410 euros a month.
**0:50** – Who could sit there? Three types of people.
**3:20** – The contract, one page, read line by line.
**7:00** – Mistakes: keys, coffee, calls.
**10:10** – Sum after a year: 3,900 euros.
**11:30** – Call to action: download the contract.`,
)
good(
  '',
  'time after the dash',
  `Outline – Paper beats app

1. The drawer – 00:00
2. Four planners I deleted – 00:45
3. One page per day – 03:30
4. What breaks when you travel – 06:50
5. A month later – 09:40`,
)
good(
  '',
  'acts',
  `ACT I – SETUP
00:00 Night shot, the alarm sounds
02:00 Meet Ravi, who is on call

ACT II – SEARCH
05:30 First wrong guess: the database
09:15 Second wrong guess: the network
14:00 The one log line

ACT III – ANSWER
18:20 A disk full of old reports
21:00 What we changed, and thanks`,
)
good(
  '2026-05-04',
  'dated with title options',
  `YouTube outline, 2026-05-04

Title options: "I tracked every euro for a year" / "My real cost of living"

Chapters
00:00 The number that shocked me
01:05 How I tracked it
04:25 Rent, food, trains
09:50 The 900 euros of coffee
13:15 What I changed in spring
16:00 Your turn`,
)

bad(
  '',
  'two chapters out of order',
  `# How our backups fail

00:00 Hook: the restore that took nine hours
01:10 What a backup promises
07:20 Five tests that found it
03:45 Copied is not restored
12:30 What it cost us
15:00 Recap and call to action`,
)
bad(
  '',
  'timestamps lost',
  `Outline: Firing a client without drama

- Cold open: the mail I feared to send
- Where it went wrong
- The three letters, read aloud
- Who was angry and who was relieved
- What I would write today
- Outro, link to the templates`,
)
bad(
  '',
  'impossible seconds',
  `## Video: A quiet server for 200 euros

[00:00] Intro – the noise in one shot
[00:55] Parts list
[04:75] Assembly
[09:30] First service: photos
[14:05] Noise level, honest numbers
[17:40] End screen`,
)
bad(
  '',
  'two sections emptied',
  `| Time | Section | Notes |
|---|---|---|
| 0:00 | Hook | "Nobody opens your mail" |
| 0:30 | Problem | 40 real subject lines |
| 2:15 |  |  |
| 5:50 |  |  |
| 8:00 | Close | comment and subscribe |`,
)
bad(
  '',
  'German, out of order',
  `# Gliederung: Rauchmelder richtig setzen

00:00 Einstieg: der Piepton um drei Uhr
01:20 Warum die Küche der falsche Ort ist
08:45 Rundgang durch die Wohnung
04:00 Was die Norm verlangt
12:10 Drei Dinge für heute Abend
13:30 Abschied und nächste Folge`,
)
bad(
  '',
  'German, only three times',
  `Langvideo "Wärmepumpe im Altbau", ein ehrlicher Bericht

0:00 Einstieg mit der Gasrechnung
4:30 Einbau im Keller
12:00 Fazit nach einem Winter`,
)
bad(
  '',
  'cut after two',
  `Live replay: office hour with Tom, recorded in Cologne

0:00:00 Welcome and rules for the questions
0:06:30 Question 1: pricing a worksh`,
)
bad(
  '',
  'same time for every heading',
  `# Choosing a till at the supermarket

## Intro (0:00)
Two lines, one wrong choice.

## The maths (0:00)
Why the other line wins.

## One line for all (0:00)
The post office trick.

## Your own queue (0:00)
Mail, tickets, laundry.

## Outro (0:00)
Ask for the worst queue.`,
)
bad(
  '',
  'refusal',
  `I'm sorry, but I can't create the YouTube outline without knowing the topic of the video. Please tell me the topic, the audience and how long the video should be.`,
)
bad(
  '',
  'bare times, words lost',
  `Outline of the video about the empty chair in our office:

**0:00** –
**0:50** –
**3:20** –
**7:00** –
**10:10** –
**11:30** –`,
)
bad(
  '',
  'placeholder chapters',
  `Outline – Notebook beats phone

00:00 The drawer
00:45 TODO
03:30 TODO
06:50 TODO
09:40 A month later`,
)
bad(
  '',
  'last chapter earlier than the one before',
  `ACT I – SETUP
00:00 Morning shot, the shop is closed
02:00 Meet Mia, who has the keys

ACT II – SEARCH
05:30 First wrong guess: the card reader
09:15 Second wrong guess: the router

ACT III – ANSWER
18:20 A cable under the shelf
12:00 What we changed, and thanks`,
)
bad(
  '2026-05-05',
  'question instead of content',
  `For the outline of 2026-05-05 I have two ideas: "I tracked every hour for a year" and "My real working week". Which of them shall I work out into chapters with timestamps?`,
)

J = 'kpi'
good(
  '2026-05-04',
  'bullets with profit',
  `# KPI snapshot 2026-05-04

- Revenue: 4,820.00 EUR
- Costs: 1,735.20 EUR
- Profit: 3,084.80 EUR
- Margin: 64.0 %`,
)
good(
  '2026-03-18',
  'table',
  `KPIs for Wednesday, 18 March 2026

| Metric | Value |
|---|---|
| Revenue | €12,450 |
| Costs | €7,470 |
| Profit | €4,980 |
| Margin | 40 % |
| New customers | 17 |
| Refunds | 2 |`,
)
good(
  '2026-03-03',
  'German table',
  `## Kennzahlen vom 03.03.2026

| Kennzahl | Wert |
|---|---|
| Umsatz | 8.640,00 € |
| Kosten | 3.110,40 € |
| Gewinn | 5.529,60 € |
| Marge | 64,0 % |`,
)
good(
  '2026-04-16',
  'JSON with a fraction',
  `{
  "date": "2026-04-16",
  "revenue": 2310.5,
  "costs": 924.2,
  "profit": 1386.3,
  "margin": 0.6
}`,
)
good(
  '2026-02-11',
  'prose',
  `Evening numbers for 11 February 2026. Sales: 1,980 EUR. Expenses: 1,287 EUR. That leaves a profit of 693 EUR and a margin of 35 %. Traffic was normal with 3,410 visits.`,
)
good(
  '2026-01-14',
  'table against the day before',
  `# KPI 2026-01-14

| | Today | Yesterday |
|---|---|---|
| Revenue | 3,200 EUR | 2,900 EUR |
| Costs | 1,120 EUR | 1,160 EUR |
| Profit | 2,080 EUR | 1,740 EUR |
| Margin | 65.0 % | 60.0 % |`,
)
good(
  '2026-07-22',
  'with breakdown that adds up',
  `# ANALYTICS 2026-07-22

**Total revenue: 5,600 EUR**
- Gumroad: 2,100 EUR
- Consulting: 3,000 EUR
- Affiliates: 500 EUR

**Total costs: 1,960 EUR**
- APIs: 460 EUR
- Ads: 1,200 EUR
- Tools: 300 EUR

**Net profit: 3,640 EUR**
**Margin: 65 %**`,
)
good(
  '2026-09-07',
  'a loss, negative margin',
  `KPI snapshot, Mon 2026-09-07

Revenue: 800 EUR
Costs: 1,000 EUR
Profit: -200 EUR
Margin: -25 %

The loss comes from the yearly licence that was booked today.`,
)
good(
  '2025-11-10',
  'thousands with k',
  `📊 2025-11-10
Revenue: €18.4k
Costs: €6.9k
Margin: 62.5%
Tickets sold: 64`,
)
good(
  '2026-06-19',
  'German bullets',
  `Zahlen für Freitag, 19. Juni 2026

- Einnahmen: 1.250,50 €
- Ausgaben: 500,20 €
- Überschuss: 750,30 €
- Marge: 60,0 %
- Besucher: 2.117`,
)
good(
  '2026-05-27',
  'dollars',
  `KPI report (May 27, 2026)

Revenue ........ $104,300
Costs .......... $41,720
Profit ......... $62,580
Margin ......... 60%`,
)
good(
  '2026-06-02',
  'margin as an amount',
  `Snapshot 2026-06-02, 17:01

Revenue: 950 EUR
Costs: 310 EUR
Margin: 640 EUR

Conversion stayed at 2.4 %, 118 new leads.`,
)
good(
  '2026-04-06',
  'headings',
  `# Snapshot of Monday 2026-04-06

## Revenue
6,789.00 EUR, mostly Easter bundles

## Costs
2,512.00 EUR, parcels and ads

## Profit
4,277.00 EUR

## Margin
63.0 %`,
)

bad(
  '2026-05-05',
  'costs changed so that the profit is off',
  `# KPI snapshot 2026-05-05

- Revenue: 4,915.00 EUR
- Costs: 1,969.40 EUR
- Profit: 3,145.60 EUR
- Margin: 64.0 %`,
)
bad(
  '2026-03-19',
  'margin digits swapped',
  `KPIs for Thursday, 19 March 2026

| Metric | Value |
|---|---|
| Revenue | €7,300 |
| Costs | €2,628 |
| Profit | €4,672 |
| Margin | 46 % |
| New customers | 11 |`,
)
bad(
  '2026-03-04',
  'German, Marge removed',
  `## Kennzahlen vom 04.03.2026

| Kennzahl | Wert |
|---|---|
| Umsatz | 7.900,00 € |
| Kosten | 3.160,00 € |
| Gewinn | 4.740,00 € |`,
)
bad(
  '2026-04-17',
  'JSON, costs null',
  `{
  "date": "2026-04-17",
  "revenue": 2480.0,
  "costs": null,
  "profit": 1488.0,
  "margin": 0.6
}`,
)
bad(
  '2026-02-12',
  'prose, expenses still pending',
  `Evening numbers for 12 February 2026. Sales: 2,140 EUR. Expenses: still pending. Margin: will follow once the invoices are in. Traffic was normal with 3,377 visits.`,
)
bad(
  '2026-01-15',
  'revenue row removed',
  `# KPI 2026-01-15

| | Today |
|---|---|
| Costs | 1,085 EUR |
| Profit | 2,015 EUR |
| Margin | 65.0 % |`,
)
bad(
  '2026-07-23',
  'cut before the margin',
  `# ANALYTICS 2026-07-23

**Total revenue: 5,240 EUR**
- Gumroad: 2,240 EUR
- Consulting: 2,500 EUR
- Affiliates: 500 EUR

**Total costs: 1,834 EUR**
- APIs: 434 EUR
- Ads: 1,1`,
)
bad(
  '2026-09-10',
  'stale copy of three days before',
  `KPI snapshot, Mon 2026-09-07

Revenue: 2,000 EUR
Costs: 800 EUR
Profit: 1,200 EUR
Margin: 60 %`,
)
bad(
  '2025-11-11',
  'margin not a number',
  `📊 2025-11-11
Revenue: €17.2k
Costs: €6.5k
Margin: NaN%
Tickets sold: 51`,
)
bad(
  '2026-06-22',
  'German, Überschuss and Ausgaben disagree',
  `Zahlen für Montag, 22. Juni 2026

- Einnahmen: 1.430,00 €
- Ausgaben: 572,00 €
- Überschuss: 958,00 €
- Marge: 60,0 %
- Besucher: 2.340`,
)
bad(
  '2026-05-28',
  'template left unfilled',
  `KPI report (May 28, 2026)

Revenue ........ {{revenue}}
Costs .......... {{costs}}
Profit ......... {{profit}}
Margin ......... {{margin}}`,
)
bad(
  '2026-06-03',
  'negative revenue',
  `Snapshot 2026-06-03, 17:01

Revenue: -950 EUR
Costs: 310 EUR
Margin: -1,260 EUR

Conversion stayed at 2.3 %, 104 new leads.`,
)
bad(
  '2026-04-07',
  'refusal',
  `I'm sorry, I couldn't compute the KPI snapshot for 2026-04-07 because the Stripe export and the cost sheet were not available. Please provide revenue and costs, and I will calculate the margin.`,
)

/** Written by another who knew none of the rules, each as the output of its own day, of eight of the nine jobs. */
export const BLIND_FIVE: readonly Sample[] = S
