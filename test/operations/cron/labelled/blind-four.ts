import type { Job, Sample } from './contracts.ts'

const all: Sample[] = []
const put =
  (valid: boolean) =>
  (job: Job, note: string, text: string, day?: string): void => {
    all.push(day === undefined ? { job, valid, note, text } : { job, valid, note, text, day })
  }
const G = put(true)
const B = put(false)

// ---------------------------------------------------------------- health, good
G(
  'health',
  'table with port, latency and tick',
  `# System Health Check — 2026-11-18 06:00

| Service | Port | Check | Latency | Status |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 41 ms | ✅ OK |
| Redis | 6379 | PING | 1 ms | ✅ OK |
| PostgreSQL | 5432 | pg_isready | 6 ms | ✅ OK |
| ChromaDB | 8000 | heartbeat | 12 ms | ✅ OK |
| CRM | 3500 | GET /health | 38 ms | ✅ OK |
| Atomic Reactor | 8888 | GET /health | 22 ms | ✅ OK |
| LiteLLM Proxy | 4000 | GET /health | 57 ms | ✅ OK |

**Overall: 7/7 responding.** No action needed.
`,
  '2026-11-18',
)
G(
  'health',
  'plain bullets',
  `## Morning health check

- Ollama: up (4 models loaded)
- Redis: up
- PostgreSQL: up
- ChromaDB: up
- CRM: up
- Atomic Reactor: up
- LiteLLM: up

Nothing to report. Next check tomorrow at 06:00.
`,
)
G(
  'health',
  'emoji bullets, bold names, remarks',
  `**BRAINSTEM — daily systems check**

🟢 **Ollama** — responding, llama3.1:8b warm, VRAM 9.8 of 24 GB
🟢 **Redis** — PONG in 0.8 ms, 212 MB used
🟢 **PostgreSQL** — accepting connections, 14 of 100 in use
🟢 **ChromaDB** — heartbeat fine, 6 collections
🟢 **CRM** — HTTP 200
🟢 **Atomic Reactor** — HTTP 200, queue empty
🟢 **LiteLLM** — HTTP 200, all 5 upstreams reachable

CPU 31 %, RAM 54 % → level NORMAL.
`,
)
G(
  'health',
  'prose, one paragraph',
  `I checked every system at 06:00. Ollama answered in 52 ms with all models available, Redis replied PONG, PostgreSQL is accepting connections, ChromaDB's heartbeat came back healthy, the CRM returned 200, Atomic Reactor returned 200, and LiteLLM is healthy as well. All seven services are up.
`,
)
G(
  'health',
  'German list',
  `# Systemcheck 18.11.2026, 06:00 Uhr

- Ollama: läuft
- Redis: läuft
- PostgreSQL: läuft
- ChromaDB: läuft
- CRM: erreichbar
- Atomic Reactor: erreichbar
- LiteLLM: erreichbar

Fazit: Alle Dienste antworten, keine Auffälligkeiten.
`,
  '2026-11-18',
)
G(
  'health',
  'a heading for each service',
  `# Health Report

## Ollama
Status: healthy
Response: 44 ms

## Redis
Status: healthy
Response: 1 ms

## Postgres
Status: healthy
Response: 5 ms

## Chroma
Status: healthy
Response: 11 ms

## CRM
Status: healthy
Response: 40 ms

## Reactor
Status: healthy
Response: 19 ms

## LiteLLM
Status: healthy
Response: 63 ms
`,
)
G(
  'health',
  'negated trouble words in the remarks',
  `# Health check

| System | State | Remark |
|---|---|---|
| Ollama | Healthy | no errors in the last 24 h |
| Redis | Healthy | 0 evictions, no failed writes |
| PostgreSQL | Healthy | no dead locks, replication not lagging |
| ChromaDB | Healthy | 0 timeouts |
| CRM | Healthy | no 5xx since Sunday |
| Atomic Reactor | Healthy | nothing stuck |
| LiteLLM | Healthy | no upstream down |

0 critical, 0 warnings, 7 healthy.
`,
)
G(
  'health',
  'an incident of last night that is over',
  `## Status 06:00

1. Ollama – OK
2. Redis – OK. It was down from 23:10 to 23:12 last night after an OOM; Docker restarted it and it has been up for 6 h 48 m since.
3. PostgreSQL – OK
4. ChromaDB – OK
5. CRM – OK
6. Atomic Reactor – OK
7. LiteLLM – OK

All systems are responding now.
`,
)
G(
  'health',
  'code fence with aligned columns',
  `Health check done.

\`\`\`
ollama           UP     39ms
redis            UP      1ms
postgresql       UP      4ms
chromadb         UP     10ms
crm              UP     35ms
atomic-reactor   UP     21ms
litellm          UP     58ms
\`\`\`

7 of 7 up.
`,
)
G(
  'health',
  'also reports OpenClaw and nginx, both well',
  `### All-systems check

| Service | Result |
|:--|:-:|
| OpenClaw gateway | 200 OK |
| nginx | 200 OK |
| Ollama | 200 OK |
| Redis | PONG |
| PostgreSQL | accepting connections |
| ChromaDB | 200 OK |
| CRM | 200 OK |
| Atomic Reactor | 200 OK |
| LiteLLM | 200 OK |

Result: everything responding.
`,
)
G(
  'health',
  'grouped by kind, one sentence a group',
  `**Data layer:** Redis, PostgreSQL and ChromaDB are all healthy.
**Model layer:** Ollama and LiteLLM are both healthy.
**Apps:** CRM and Atomic Reactor are both healthy.

Total 7/7 green. Have a good day!
`,
)
G(
  'health',
  'German prose',
  `Guten Morgen! Ich habe um 6 Uhr alle Systeme geprüft. Ollama antwortet in 48 ms, Redis antwortet mit PONG, PostgreSQL nimmt Verbindungen an, ChromaDB ist gesund, das CRM ist erreichbar, der Atomic Reactor ist erreichbar und LiteLLM läuft ohne Fehler. Es gibt nichts zu tun.
`,
)
G(
  'health',
  'a chatty one with advice that begins with if',
  `Good morning! ☀️ Here is your daily health check.

- ✅ Ollama is running smoothly
- ✅ Redis is running smoothly
- ✅ PostgreSQL is running smoothly
- ✅ ChromaDB is running smoothly
- ✅ CRM is online
- ✅ Atomic Reactor is online
- ✅ LiteLLM is online

**Recommendation:** If Ollama ever becomes unresponsive during the noon batch, unload the 70B model first. That is only advice; at the moment everything works.
`,
)
G(
  'health',
  'checkbox list',
  `# 06:00 checks

- [x] Ollama: responding
- [x] Redis: responding
- [x] PostgreSQL: responding
- [x] ChromaDB: responding
- [x] CRM: responding
- [x] Atomic Reactor: responding
- [x] LiteLLM: responding
`,
)
G(
  'health',
  'one terse line',
  `Ollama OK | Redis OK | Postgres OK | Chroma OK | CRM OK | Reactor OK | LiteLLM OK
`,
)

// ---------------------------------------------------------------- health, broken
B(
  'health',
  'table: Redis is down',
  `# System Health Check — 2026-11-19 06:00

| Service | Port | Status | Latency |
|---|---|---|---|
| Ollama | 11434 | ✅ Up | 44 ms |
| Redis | 6379 | ❌ Down | – |
| PostgreSQL | 5432 | ✅ Up | 6 ms |
| ChromaDB | 8000 | ✅ Up | 13 ms |
| CRM | 3500 | ✅ Up | 41 ms |
| Atomic Reactor | 8888 | ✅ Up | 25 ms |
| LiteLLM | 4000 | ✅ Up | 60 ms |

Restart of Redis was requested.
`,
  '2026-11-19',
)
B(
  'health',
  'summary says all well, one row timed out',
  `## Health summary

✅ All systems operational.

| Service | Result |
|---|---|
| Ollama | OK |
| Redis | OK |
| PostgreSQL | OK |
| ChromaDB | OK |
| CRM | OK |
| Atomic Reactor | OK |
| LiteLLM | timeout after 10 s |
`,
)
B(
  'health',
  'ChromaDB is not in the list',
  `## Morning health check

- Ollama: healthy, 41 ms
- Redis: healthy, 1 ms
- PostgreSQL: healthy, 5 ms
- CRM: healthy, 36 ms
- Atomic Reactor: healthy, 23 ms
- LiteLLM: healthy, 55 ms

All services responding.
`,
)
B(
  'health',
  'CRM was skipped',
  `**Daily check**

- Ollama — running
- Redis — running
- PostgreSQL — running
- ChromaDB — running
- CRM — skipped (no credentials in this session)
- Atomic Reactor — running
- LiteLLM — running
`,
)
B(
  'health',
  'a green tick beside HTTP 503',
  `### Status of all systems

✅ Ollama – HTTP 200
✅ Redis – PONG
✅ PostgreSQL – accepting connections
✅ ChromaDB – HTTP 200
✅ CRM – HTTP 200
✅ Atomic Reactor – HTTP 503 Service Unavailable
✅ LiteLLM – HTTP 200
`,
)
B(
  'health',
  'the seven are well, OpenClaw is down',
  `| Service | State |
|---|---|
| Ollama | up |
| Redis | up |
| PostgreSQL | up |
| ChromaDB | up |
| CRM | up |
| Atomic Reactor | up |
| LiteLLM | up |
| OpenClaw | down (connection refused on 18789) |
`,
)
B(
  'health',
  'degraded in the middle of green',
  `# BRAINSTEM report

🟢 Ollama: healthy
🟢 Redis: healthy
🟢 PostgreSQL: healthy
🟡 ChromaDB: degraded, every third query fails
🟢 CRM: healthy
🟢 Atomic Reactor: healthy
🟢 LiteLLM: healthy
`,
)
B(
  'health',
  'a plan of the checks, not their results',
  `I'll run the daily health check now. I will go through the systems in this order:

1. Ollama – call /api/tags
2. Redis – send PING
3. PostgreSQL – run pg_isready
4. ChromaDB – call the heartbeat
5. CRM – call /health
6. Atomic Reactor – call /health
7. LiteLLM – call /health

I'll report back once all services have been confirmed as responding.
`,
)
B(
  'health',
  'the report of a week ago',
  `# Health Check — 2026-11-11 06:00

- Ollama: OK
- Redis: OK
- PostgreSQL: OK
- ChromaDB: OK
- CRM: OK
- Atomic Reactor: OK
- LiteLLM: OK

Report generated 2026-11-11T06:00:41+01:00
`,
  '2026-11-18',
)
B(
  'health',
  'prose: everything but Postgres',
  `All systems were checked this morning. Ollama, Redis, ChromaDB, CRM, Atomic Reactor and LiteLLM are healthy and answer quickly. Only PostgreSQL refuses connections at the moment, the restart policy should take care of that.
`,
)
B(
  'health',
  'cut off after five',
  `# Health check

## 1. Ollama
Status: ✅ healthy (47 ms)

## 2. Redis
Status: ✅ healthy (1 ms)

## 3. PostgreSQL
Status: ✅ healthy (6 ms)

## 4. ChromaDB
Status: ✅ healthy (12 ms)

## 5. CRM
Status: ✅ healthy (33 ms)

## 6. Atomic Re`,
)
B(
  'health',
  'German: Reactor antwortet nicht',
  `# Systemcheck

- Ollama: läuft
- Redis: läuft
- PostgreSQL: läuft
- ChromaDB: läuft
- CRM: läuft
- Atomic Reactor: antwortet nicht
- LiteLLM: läuft

6 von 7 Diensten in Ordnung.
`,
)
B(
  'health',
  'all well, and no service named',
  `# Daily Health Check

All 7 services are up and responding within their normal latency. CPU is at 28 %, RAM at 51 %, disk at 60 %. No alerts were raised over night and no restarts were necessary. The next check is scheduled for tomorrow at 06:00.
`,
)
B(
  'health',
  'code fence, one UNKNOWN',
  `\`\`\`
SERVICE          STATE     MS
ollama           UP        40
redis            UP         1
postgresql       UP         5
chromadb         UP        11
crm              UP        37
atomic-reactor   UP        20
litellm          UNKNOWN    -
\`\`\`
`,
)
B(
  'health',
  'German prose: Ollama ausgefallen, Rest gut',
  `Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor und LiteLLM laufen normal. Ollama ist seit 05:42 Uhr ausgefallen, zwei Neustarts blieben ohne Erfolg. Sonst alles im grünen Bereich.
`,
)

// ---------------------------------------------------------------- briefing, good
G(
  'briefing',
  'headings and lists',
  `# Morning Briefing — Wednesday, 18 November 2026

## Wins
- Newsletter #41 went out to 3,120 readers, 46 % opened it
- Two new annual plans sold overnight (€598)

## Priorities
1. Finish the checkout copy before 11:00
2. Record the Thursday short
3. Answer Marta about the partnership

Have a focused day!
`,
  '2026-11-18',
)
G(
  'briefing',
  'bold pseudo-headings',
  `Good morning, Tom ☕

**Yesterday's wins**
• The CRM migration is finished, 1,904 contacts moved
• First five-star review for the starter kit

**Today's priorities**
• Publish the pricing page
• Call the accountant at 10:30
`,
)
G(
  'briefing',
  'inline labels, terse',
  `Wins: shipped v2 of the landing page; refund rate under 1 %.
Priorities: (1) webinar slides, (2) reply to the two affiliate leads, (3) 45 min of bookkeeping.
`,
)
G(
  'briefing',
  'German headings',
  `# Morgenbriefing

## Erfolge
- Drei neue Kunden über den Podcast gewonnen
- Der Fehler in der Rechnungsstellung ist behoben

## Prioritäten
- Angebot für Hoffmann GmbH bis 12 Uhr abschicken
- Skript für das Freitagsvideo schreiben
`,
)
G(
  'briefing',
  'table of both',
  `## Daily briefing

| Wins | Priorities |
|---|---|
| 210 new subscribers from the reel | Cut the long-form video |
| Payment provider approved the account | Send the invoice to Kessler |
| Inbox at zero | Plan the Black Friday mail |
`,
)
G(
  'briefing',
  'highlights and focus, with weather and calendar',
  `# ☀️ Your morning at a glance

**Weather:** 7 °C, light rain until noon.

### Highlights
The course passed 500 students last night, and the support backlog is down to four tickets.

### Calendar
- 10:00 Call with the designer
- 15:30 Dentist

### Focus for today
Get the onboarding e-mail sequence live. Everything else can wait until Friday.
`,
)
G(
  'briefing',
  'What went well / Top 3',
  `### What went well
1. Ad cost per lead fell from €4.10 to €2.85
2. The guest post was accepted

### Top 3
1. Write the follow-up for the 61 new leads
2. Review the contractor's video edit
3. Decide on the January launch date
`,
)
G(
  'briefing',
  'prose paragraphs with topic words',
  `Good morning! Let's start with the wins: yesterday's short passed 80,000 views and brought 14 sign-ups, and the long-standing sync error with the CRM is finally gone.

As for your priorities today, first record the two scripts from Monday, then approve the new offer page, and keep half an hour for the tax documents.
`,
)
G(
  'briefing',
  'emoji headings',
  `🏆 Wins
– Closed the Baumann deal (€2,400)
– 12 days in a row without an outage

🎯 Priorities
– Kick-off with Baumann at 14:00
– Hand over the podcast edit
– Back up the old blog before it goes

⚠️ Risks
– The domain renews on Friday; the card on file has expired
`,
)
G(
  'briefing',
  'German bold, Gut gelaufen / Steht heute an',
  `Guten Morgen!

**Was gut lief**
Das Webinar hatte 96 Teilnehmer, elf davon haben gebucht.

**Steht heute an**
1. Aufzeichnung schneiden und verschicken
2. Rechnungen für November prüfen
`,
)
G(
  'briefing',
  'one item each, short',
  `# Briefing

## Win
Landing page test: variant B converts at 5.2 % against 3.9 %.

## Priority
Switch all traffic to variant B before lunch.
`,
)
G(
  'briefing',
  'accomplished and next steps, quote at the end',
  `**Accomplished yesterday**

- [x] Drafted chapters 3 and 4 of the e-book
- [x] Paid all open invoices
- [x] 5 km run

**Next steps today**

- [ ] Send chapters to the editor
- [ ] Set up the pre-order page
- [ ] Test the coupon code

> "Done is better than perfect."
`,
)
G(
  'briefing',
  'remarks below empty optional section: blockers none',
  `## Wins
- YouTube channel crossed 10,000 subscribers
- Affiliate payout of $740 arrived

## Blockers
None.

## Priorities
- Thank-you video for 10k
- Renew the hosting contract
`,
)
G(
  'briefing',
  'nested subheadings',
  `# LIMBIC — Morning Briefing

## 1. Wins
### Business
- Revenue of the week is 12 % over plan
### Personal
- Slept 7 h 40 m

## 2. Priorities
### Must do
- Approve the ad budget
### Should do
- Tidy up the Notion roadmap
`,
)
G(
  'briefing',
  'code fence around the whole of it',
  `\`\`\`markdown
# Briefing

## Wins
- Support answer time fell to 2 h
- Reel about cold mail: 31k views

## Priorities
- Draft the cold mail mini course
- Phone call with Jana, 16:00
\`\`\`
`,
)

// ---------------------------------------------------------------- briefing, broken
B(
  'briefing',
  'no wins at all',
  `# Morning Briefing

## Weather
9 °C and cloudy.

## Calendar
- 09:30 Stand-up
- 13:00 Lunch with Piotr

## Priorities
1. Ship the coupon page
2. Edit episode 22
3. Pay the freelancer
`,
)
B(
  'briefing',
  'priorities heading with nothing below it',
  `# Morning Briefing

## Wins
- 340 people joined the waiting list
- The server move went through without downtime

## Priorities

## Quote of the day
"Simplicity is the ultimate sophistication."
`,
)
B(
  'briefing',
  'template brackets left in',
  `**Good morning, [NAME]!**

**Wins**
- [Win 1]
- [Win 2]

**Priorities**
- [Priority 1]
- [Priority 2]
- [Priority 3]

Let's make it a great day!
`,
)
B(
  'briefing',
  'wins: none available',
  `## Wins
None available.

## Priorities
- Call the bank about the transfer
- Script for Saturday
- Update the FAQ
`,
)
B(
  'briefing',
  'cut off at the heading of the priorities',
  `# Daily Briefing

## 🏆 Wins
- The October report is done and sent to the tax office
- 1,200 downloads of the free checklist
- The new microphone arrived and sounds great

## 🎯 Prior`,
)
B(
  'briefing',
  'priorities are TBD',
  `### Wins
- Retention of month two rose to 81 %
- Ten testimonials collected

### Priorities
TBD
`,
)
B(
  'briefing',
  'speaks of wins and priorities, has neither',
  `Good morning! A new day is a fresh chance to celebrate your wins and to get clear about your priorities. Remember that small steps lead to great results, so drink some water, breathe deeply and start with confidence. You've got this! 💪
`,
)
B(
  'briefing',
  'asks for the data',
  `Good morning! I'd love to put your briefing together. To fill in the sections I need a little information from you first:

**Wins:** What did you finish yesterday?
**Priorities:** What are the three most important things today?

Once you send me this, I'll write the full briefing.
`,
)
B(
  'briefing',
  'German: Erfolge leer',
  `# Morgenbriefing

## Erfolge
-

## Prioritäten
- Newsletter schreiben
- Steuerberater zurückrufen
- Thumbnail testen
`,
)
B(
  'briefing',
  'table with an empty column of priorities',
  `| Wins | Priorities |
|---|---|
| Sold out the workshop | |
| Hired a part-time editor | |
| Page speed now 94 | |
`,
)
B(
  'briefing',
  'TODO in the priorities',
  `# Briefing

**Wins**
- Three podcast invitations this week
- Churn fell to 2.1 %

**Priorities**
- TODO: pull from the task board
`,
)
B(
  'briefing',
  'the briefing of five days ago',
  `# Morning Briefing — Friday, 13 November 2026

## Wins
- Thursday's live stream had 410 viewers
- Refund dispute won

## Priorities
- Prepare Saturday's batch recording (14 November)
- Send the Friday newsletter today, 13 November
`,
  '2026-11-18',
)
B(
  'briefing',
  'refusal as an AI',
  `# Morning Briefing

## Wins
As an AI language model, I don't have access to your achievements.

## Priorities
As an AI language model, I can't see your task list. In general, it helps to focus on the most important thing first.
`,
)
B(
  'briefing',
  'an error of the tool in place of the text',
  `## Wins
Error: notion.query failed with 401 Unauthorized

## Priorities
Error: notion.query failed with 401 Unauthorized
`,
)
B(
  'briefing',
  'German: nur Termine und Erfolge',
  `Guten Morgen! Hier dein Überblick.

**Erfolge**
- Das Angebot an Lindner wurde angenommen
- 27 neue Abonnenten

**Wetter**
4 Grad, sonnig.

**Zitat**
„Der Weg ist das Ziel.“
`,
)

// ---------------------------------------------------------------- trends, good
G(
  'trends',
  'numbered headings with details',
  `# Trend Scan — 2026-11-18

## Trend 1: "Day in the life of an AI agent"
Platform: TikTok · 4.2M views in 48 h. Creators film their dashboards and narrate as the agent.

## Trend 2: Silent desk setups
Platform: YouTube Shorts · no voice, only typing sounds; average watch-through 91 %.

## Trend 3: Public revenue threads
Platform: X · founders post monthly screenshots with costs included.
`,
  '2026-11-18',
)
G(
  'trends',
  'by platform, bullets below',
  `# Trend scan

## TikTok
- **Micro-retreats**: 24-hour offline challenges, hashtag up 310 %
- **Receipt reviews**: people go through one day's spending

## YouTube
- **Four-hour study streams** with a pomodoro overlay

## X
- **"Build log" posts**: one screenshot, one sentence, every day
`,
)
G(
  'trends',
  'table',
  `| # | Trend | Platform | Momentum | Idea for us |
|---|---|---|---|---|
| 1 | Voice-cloned explainers | TikTok | ↑↑ | explain our funnel in 30 s |
| 2 | Faceless finance channels | YouTube | ↑ | collaboration |
| 3 | Long posts over threads | X | ↑ | repost the newsletter |
| 4 | Split-screen reactions | TikTok | → | react to bad landing pages |
`,
)
G(
  'trends',
  'plain numbered list',
  `Top trends this morning:

1. Cosy productivity (TikTok) – warm light, tea, slow to-do lists. 2.1M posts.
2. One-person companies (YouTube) – documentaries on solo founders, 600k views on average.
3. Prompt battles (X) – two people, one task, the audience votes.
`,
)
G(
  'trends',
  'German numbered list',
  `# Trend-Scan

1. **Winterspaziergang-Vlogs** – TikTok, leise Musik, keine Sprache, 1,8 Mio. Aufrufe.
2. **Steuer-Memes** – X, besonders unter Selbstständigen.
3. **Ehrliche Produkttests** – YouTube, lange Videos ohne Schnitt.

Empfehlung: Nummer 3 passt am besten zu uns.
`,
)
G(
  'trends',
  'bold pseudo-headings with emoji',
  `🔥 **AI roommates**
Skits in which the assistant pays rent. Mostly TikTok, 900k likes on the largest.

🔥 **Notebook tours**
Creators page through paper notebooks. YouTube and Shorts.

🔥 **Anti-hustle threads**
X accounts with more than 50k followers argue for four-hour days.

🔥 **Two-minute tutorials**
Strict timer on screen; saves are three times the usual.
`,
)
G(
  'trends',
  'prose paragraphs with First/Second/Third trend',
  `Three trends stood out in today's scan.

The first trend is the "unboxing of software" on TikTok, where people open a new app as though it came in a box. The second trend, on YouTube, is the return of two-hour interviews without cuts. The third trend is on X: short polls about pricing, answered by thousands of founders within hours.
`,
)
G(
  'trends',
  'platform headings with numbered trends and sources',
  `### TikTok
1. Pantry restock for desks — office drawers refilled on camera
2. "Things my client said" — green-screen comedy

### YouTube
3. Chapters-first videos — the table of contents is the hook

### X
4. Deleted-scene posts — what did not make it into the video

Sources: TikTok Creative Center, YouTube trending DE/US, X explore (all read at 07:50).
`,
)
G(
  'trends',
  'fields per trend',
  `**Trend:** Slow reveals
**Where:** TikTok
**Why it works:** curiosity gap of 12 seconds

**Trend:** Comment-to-video replies
**Where:** YouTube Shorts
**Why it works:** viewers feel seen

**Trend:** Chart of the day
**Where:** X
**Why it works:** easy to repost
`,
)
G(
  'trends',
  'a falling one is noted too',
  `## Rising
- POV: your calendar talks back (TikTok, +240 % in a week)
- Repair videos for old laptops (YouTube, +85 %)
- Founders answering support mail on camera (X video, +60 %)

## Falling
- Get-ready-with-me office edition (TikTok, –35 %)
`,
)
G(
  'trends',
  'German table',
  `| Trend | Plattform | Wachstum |
|---|---|---|
| Küchentisch-Gründer | TikTok | +120 % |
| Kapitelweise Dokus | YouTube | +45 % |
| Zahlen-Freitag | X | +70 % |
`,
)
G(
  'trends',
  'short and terse, one line each',
  `- TikTok: whisper explainers
- YouTube: 100-day challenges in one video
- X: annotated screenshots
`,
)
G(
  'trends',
  'long, chatty, with score',
  `Hey! I went through about 400 posts this morning and here is what is worth your time.

**1. The "boring business" wave** (score 9/10)
Laundromats, vending machines, parking lots. On TikTok the tag grew by 1.1M views since yesterday. We could do "boring software".

**2. Live debugging** (score 7/10)
YouTube streamers fix a stranger's website within an hour. Strong comments, low cost.

**3. Screenshot essays** (score 6/10)
On X, notes-app screenshots of 300 words beat threads again.

I skipped the dance challenges, since they do not fit the brand.
`,
)
G(
  'trends',
  'only one platform quiet, four trends on the others',
  `## TikTok
- Office plants with names
- Speed-run of morning routines

## YouTube
- Budget breakdowns of small channels
- Handwritten thumbnails

## X
Nothing new today.
`,
)
G(
  'trends',
  'lettered list in a block quote',
  `> **Scan of 08:00**
>
> a) Retro interfaces (TikTok) — Windows 95 edits of modern apps
> b) Minimal podcasts (YouTube) — one camera, one lamp
> c) Reverse résumés (X) — people list their failures
`,
)

// ---------------------------------------------------------------- trends, broken
B(
  'trends',
  'two trends only, headings',
  `# Trend Scan

## Trend 1: Kitchen-table podcasts
Platform: YouTube · two people, one microphone, up 60 % week on week.

## Trend 2: Colour-coded to-do lists
Platform: TikTok · 1.4M views on the top clip.

## Recommendation
Record a kitchen-table pilot this week and use the colour code in the thumbnail.
`,
)
B(
  'trends',
  'three numbers, the same trend thrice',
  `1. **AI headshots** – TikTok
2. **AI headshots** – YouTube
3. **AI headshots** – X
`,
)
B(
  'trends',
  'third is empty',
  `# Trends of the day

1. Deskercise – TikTok, stretches between meetings
2. Map animations – YouTube, history told with moving borders
3.
`,
)
B(
  'trends',
  'says three, lists two',
  `I identified 3 trends this morning:

- **Book-stack challenges** (TikTok): people read the first page of ten books
- **Cheap-versus-expensive tests** (YouTube): microphones, this week
`,
)
B(
  'trends',
  'platform headings with no trends below',
  `# Trend scan

## TikTok

## YouTube

## X

Scan complete. 3 platforms covered.
`,
)
B(
  'trends',
  'each platform: none found',
  `## TikTok
No significant trends found.

## YouTube
No significant trends found.

## X
No significant trends found.
`,
)
B(
  'trends',
  'placeholders in place of names',
  `| # | Trend | Platform | Growth |
|---|---|---|---|
| 1 | [Trend name] | TikTok | [x %] |
| 2 | [Trend name] | YouTube | [x %] |
| 3 | [Trend name] | X | [x %] |
`,
)
B(
  'trends',
  'refusal with general advice',
  `As an AI, I can't browse TikTok, YouTube or X in real time, so I'm unable to name current trends. You can find them like this:

1. Open the TikTok Creative Center and sort by growth
2. Look at YouTube's trending page in a private window
3. Check the Explore tab on X
`,
)
B(
  'trends',
  'one per platform, the third to come',
  `**TikTok:** Barcode stories, 700k views in a day
**YouTube:** Restoration of old websites, +40 %
**X:** TBD
`,
)
B(
  'trends',
  'German, nur zwei',
  `# Trend-Scan

## TikTok
- Balkonkraftwerk-Tagebücher: täglicher Ertrag in 15 Sekunden

## YouTube
- Wohnungsrundgänge mit Preisliste

## X
Heute nichts Neues.
`,
)
B(
  'trends',
  'cut off in the second',
  `# Trend Scan

## Trend 1: Typewriter captions
Platform: TikTok
Momentum: high, 2.9M views
Idea: caption our next reel letter by letter

## Trend 2: Late-night build stre`,
)
B(
  'trends',
  'method and platforms, but no trend',
  `# Trend research report

- **Scope:** TikTok, YouTube and X, region DACH and US
- **Method:** hashtags by growth over 24 hours, minimum 100k views
- **Sample:** 412 posts, 88 channels, 230 accounts
- **Confidence:** high

The data set has been stored and can be analysed further on request.
`,
)
B(
  'trends',
  'table: one trend on three platforms',
  `| Trend | Platform | Views |
|---|---|---|
| Pomodoro cafés | TikTok | 1.2M |
| Pomodoro cafés | YouTube | 300k |
| Pomodoro cafés | X | 95k |
`,
)
B(
  'trends',
  'prose with a single trend',
  `The scan of this morning shows one clear winner: "quiet launches" on X, where founders release a product without any announcement and post the numbers a week later. TikTok and YouTube were flat, with nothing that rises above the noise.
`,
)
B(
  'trends',
  'API errors for two platforms, two trends from the third',
  `### TikTok
⚠️ Request failed (429 Too Many Requests)

### YouTube
⚠️ Request failed (quota exceeded)

### X
- Pinned-post makeovers
- Weekly "ask me for money" threads
`,
)

// ---------------------------------------------------------------- scripts, good
G(
  'scripts',
  'two headings with hook, body, CTA',
  `# Short-Form Scripts

## Script 1: The 5-minute inbox
**Hook:** You don't have too much mail, you have too few rules.
**Body:** Show the inbox with 340 unread messages. Add three filters on screen: receipts, newsletters, people. Watch it fall to 12.
**CTA:** Comment RULES and I'll send you the list.

## Script 2: Why your reel died at second 3
**Hook:** Your first sentence is killing your reach.
**Body:** Compare two openings of the same video. Point at the retention curve. The second one starts with the result.
**CTA:** Save this for your next recording.
`,
)
G(
  'scripts',
  'table of shots below each',
  `## Script A – "One agent, nine jobs"

Hook: "This computer earns money while I sleep, and here is the schedule."

| Time | Shot | Line |
|---|---|---|
| 0–3 s | face, close | the hook |
| 3–12 s | screen, list of jobs | "At six it checks itself, at seven it writes my briefing." |
| 12–20 s | face | "I only read what went wrong." |

## Script B – "The refund that made me money"

Hook: "I gave back 49 euros and earned 600."

| Time | Shot | Line |
|---|---|---|
| 0–3 s | banknote on a table | the hook |
| 3–15 s | mail on the phone | "She told eleven friends about it." |
| 15–20 s | face | "Refund fast, always." |
`,
)
G(
  'scripts',
  'bold titles, emoji, three',
  `🎬 **Script 1 — Tiny offers**
🪝 Hook: "Nobody buys your course because it is too big."
Tell the story of the 9-euro checklist that outsold the 300-euro course. End on the number: 212 sales in a week.

🎬 **Script 2 — Stop posting daily**
🪝 Hook: "I posted half as much and grew twice as fast."
Show both months side by side, then the rule: one idea, three cuts, one week.

🎬 **Script 3 — The ugly thumbnail**
🪝 Hook: "My ugliest thumbnail beat a designer's by 40 %."
Reveal both pictures. Let the viewer guess first, then show the click rates.
`,
)
G(
  'scripts',
  'German',
  `# Skripte für heute

## Skript 1: Rechnungen in zwei Minuten
**Hook:** Du schreibst deine Rechnungen viel zu langsam.
**Hauptteil:** Bildschirmaufnahme: Vorlage öffnen, Kunde wählen, absenden. Daneben läuft eine Stoppuhr mit.
**Aufruf:** Folge mir für mehr Abkürzungen.

## Skript 2: Der teuerste Satz im Verkauf
**Hook:** Dieser eine Satz hat mich 4.000 Euro gekostet.
**Hauptteil:** „Ich kann auch günstiger.“ Erzähle vom Gespräch, zeige die Alternative: Umfang kleiner, Preis gleich.
**Aufruf:** Welcher Satz war deiner? Schreib ihn in die Kommentare.
`,
)
G(
  'scripts',
  'numbered list, fields indented',
  `1. **Script: The 3-tab rule**
   - Hook: "Close this tab. No, really."
   - Scene: browser with 47 tabs, hand closes them one by one
   - Line: "Three tabs: the task, the source, the music."
   - End: "Try it until lunch."
2. **Script: What 1,000 followers paid me**
   - Hook: "A thousand followers paid my rent."
   - Scene: bank app, blurred, only the sum visible
   - Line: "Eighteen people bought. That is all it takes."
   - End: "Link in bio."
`,
)
G(
  'scripts',
  'dialogue lines',
  `### Video 1
HOOK: "What if your to-do list fired you?"
ME: I used to write thirty tasks a day.
LIST (voice-over): And you did four.
ME: So now it only has three lines.
CTA: "Steal my template."

### Video 2
HOOK: "Never answer a client on Friday at five."
CLIENT (voice-over): Just a quick thing...
ME: Monday, nine o'clock, you are first in line.
CTA: "Send this to someone who needs it."
`,
)
G(
  'scripts',
  'Opening line as the word for the hook',
  `**Reel 1: Cold coffee test**
Opening line: "My coffee gets cold whenever my offer is unclear."
Then: pour a cup, pitch the product to a friend until it is cold. The friend repeats it in own words. Rewrite, pour again, warm cup.

**Reel 2: Price on the door**
Opening line: "Put your price on the door."
Then: walk through a street with menus outside. Every café shows prices, no agency does. Show our page with the price at the top.
`,
)
G(
  'scripts',
  'chatty lead-in and closing',
  `Sure! Here are today's two drafts, both under 30 seconds.

## Script 1 — "Two screens, one rule"
**Hook (0-3s):** I own two screens and use one.
**Middle (3-20s):** The second shows only the timer. Explain the rule: if it isn't on screen one, it isn't today.
**Close (20-28s):** Follow for part two.

## Script 2 — "The 10-line landing page"
**Hook (0-3s):** This page has ten lines and sells every day.
**Middle (3-22s):** Read all ten aloud, pointing at each one.
**Close (22-30s):** Want the text? Comment TEN.

Let me know if I should shorten either of them!
`,
)
G(
  'scripts',
  'hooks in headings of third level',
  `## Script 1
### Hook
You're one automation away from a free Friday.
### Story
I looked at where my Fridays went: invoices, uploads, replies. One workflow took over the uploads, and four hours came back.
### Call to action
Tell me what eats your Friday.

## Script 2
### Hook
I deleted my best-selling product.
### Story
It made 2,000 a month and 80 % of the support mail. Without it the other two products doubled within six weeks.
### Call to action
What would you delete?
`,
)
G(
  'scripts',
  'German, Aufhänger, fett',
  `**Skript 1 – Das leere Regal**
Aufhänger: „Dieses Regal hat mir mehr verkauft als jede Anzeige.“
Kamera fährt über leere Fächer, nur ein Produkt steht darin. Erklärung: Auswahl bremst. Am Ende das volle Regal zum Vergleich.

**Skript 2 – Der Montagstest**
Aufhänger: „Wenn du das am Montag nicht weißt, ist die Woche verloren.“
Drei Fragen auf Karten: Was verkaufe ich? An wen? Bis wann? Jede Karte kommt mit einem Schnitt ins Bild.
`,
)
G(
  'scripts',
  'inside a code fence',
  `\`\`\`
SCRIPT 1: SALT
HOOK: Your content is missing salt.
(0:04) Cook tastes soup, grimaces.
(0:08) "Salt is an opinion. Say what you would never do."
(0:16) Cook adds salt, smiles. END.

SCRIPT 2: ELEVATOR
HOOK: Three floors to sell me this.
(0:04) Doors close, founder pitches a feature list, the doors open, nobody cares.
(0:14) Second ride: "You get your evenings back." Card changes hands. END.
\`\`\`
`,
)
G(
  'scripts',
  'short, running text per script',
  `Script 1. Hook: "I fired my calendar." Body: show an empty week, then one block a day named "the thing". Explain why meetings went to Thursday. CTA: follow.

Script 2. Hook: "Your bio is a dead end." Body: open five bios, none says what to do next. Rewrite one live with a single verb. CTA: comment your bio and I'll fix three.
`,
)
G(
  'scripts',
  'with hook alternatives',
  `## Script 1: Agents at night
**Hook:** My agents made one mistake last night. This one.
**Alternative hook:** Guess which of these nine jobs failed.
**Script:** Screen shows nine green rows and a red one. Zoom. "The trend scan found two trends instead of three, so it was rejected." Point: check results, not runs.

## Script 2: The 1-page plan
**Hook:** Burn your business plan.
**Alternative hook:** Forty pages, zero customers.
**Script:** Hold a thick binder, drop it. Hold one sheet: who, what, how much, where. Read ours aloud in 12 seconds.
`,
)
G(
  'scripts',
  'four short ones separated by rules',
  `**Script 1: Keyboard** — Hook: "One shortcut saved me a week." Show the text expander, five snippets, count keystrokes on screen.

---

**Script 2: Silence** — Hook: "Say nothing after the price." Role play of a sales call; a clock ticks for six seconds, the client says yes.

---

**Script 3: Trash** — Hook: "My best idea was in the trash." Restore a deleted draft, post it, show the views after a day.

---

**Script 4: Queue** — Hook: "Be the second in line." Explain how to copy a proven format and change one ingredient.
`,
)
G(
  'scripts',
  'German in Fließform mit Video als Wort',
  `## Video 1: Die Kassenzettel-Methode
Hook: „Dein Kassenzettel weiß, was du verkaufen solltest.“
Text: Ich habe drei Monate Belege sortiert. Was ich selbst ständig kaufe, kaufen andere auch. So entstand das Vorlagenpaket.

## Video 2: Kein Newsletter am Dienstag
Hook: „Dienstag ist der schlechteste Tag für deine Mail.“
Text: Vergleich der Öffnungsraten aus zwölf Wochen. Sonntagabend gewinnt deutlich, weil das Postfach leer ist.
`,
)

// ---------------------------------------------------------------- scripts, broken
B(
  'scripts',
  'one script only',
  `# Short-Form Scripts

## Script 1: The shared password
**Hook:** Your whole company hangs on one password.
**Body:** Show the sticky note on the monitor. Replace it live with a password manager, thirty seconds, no cuts. End with the note in the shredder.
**CTA:** Tag the colleague with the sticky note.

**Notes for the editor:** subtitles in yellow, no music before second 5.
`,
)
B(
  'scripts',
  'the second has no hook',
  `## Script 1: Rainy Monday
**Hook:** Rain is the best day for sales.
**Body:** Open the dashboard, overlay the weather. Every rainy day is up by a fifth. Explain the mail we send at the first drop.
**CTA:** Check your own chart.

## Script 2: The spare chair
**Body:** Put an empty chair beside your desk. It is the customer's. Read every text aloud to the chair before you publish it.
**CTA:** Try it today.
`,
)
B(
  'scripts',
  'the same script twice',
  `## Script 1
**Hook:** You are pricing by fear.
**Body:** Write down the number you want to say. Add thirty percent. Say that one, and stop talking.
**CTA:** Follow for more on pricing.

## Script 2
**Hook:** You are pricing by fear.
**Body:** Write down the number you want to say. Add thirty percent. Say that one, and stop talking.
**CTA:** Follow for more on pricing.
`,
)
B(
  'scripts',
  'hooks and nothing more',
  `# Scripts for today

**Script 1**
Hook: "Nobody will steal your idea, because nobody cares about it yet."

**Script 2**
Hook: "I read a hundred sales pages, and ninety of them had the same mistake."

**Script 3**
Hook: "The cheapest tool in my stack makes the most money for my company."
`,
)
B(
  'scripts',
  'second hook is empty',
  `### Script 1: Two wallets
Hook: One wallet for the company, one for fear.
Body: Show both bank accounts. A fixed part of each sale moves over, automatically, every night. The second pays the taxes.
CTA: Save this.

### Script 2: Yesterday's news
Hook:
Body: Post about what everyone discussed yesterday, but with your own numbers. Show the three posts that came from it.
CTA: Follow along.
`,
)
B(
  'scripts',
  'ideas in place of scripts',
  `Here are some ideas you could turn into short videos this week:

- A tour of your desk, with the price of each thing
- A comparison of two invoice tools
- The story of your first customer
- A reaction to an old video of yours

Which of these should I write out? I can deliver hooks and full texts for any of them.
`,
)
B(
  'scripts',
  'second is a TODO',
  `## Script 1: Blank page
**Hook:** The blank page is lying to you.
**Body:** It says start at the top. Start in the middle, with the example. Demonstrate on a real post in twenty seconds.
**CTA:** Comment MIDDLE.

## Script 2
**Hook:** TODO
**Body:** TODO
**CTA:** TODO
`,
)
B(
  'scripts',
  "cut off in the second's hook",
  `# Scripts — 18 Nov

## Script 1: Parking ticket
**Hook:** A parking ticket taught me copywriting.
**Body:** Read it out: who, what, where, how much, until when. No adjective anywhere, and everybody pays. Rewrite an offer in that style.
**CTA:** Send me your most boring sentence.

## Script 2: Ho`,
  '2026-11-18',
)
B(
  'scripts',
  'placeholder text in both',
  `## Script 1: [Title]
**Hook:** [Attention-grabbing opening]
**Body:** [Main content, 20-40 seconds]
**CTA:** [Call to action]

## Script 2: [Title]
**Hook:** [Attention-grabbing opening]
**Body:** [Main content, 20-40 seconds]
**CTA:** [Call to action]
`,
)
B(
  'scripts',
  'German: nur ein Skript, das zweite angekündigt',
  `# Skripte

## Skript 1: Der Zettel am Kühlschrank
**Hook:** Mein Umsatzziel hängt am Kühlschrank.
**Hauptteil:** Zeige den Zettel, die Striche für jeden Verkauf, die Familie streicht mit. Sichtbare Ziele werden erreicht.
**Aufruf:** Wo hängt deins?

Das zweite Skript liefere ich morgen nach.
`,
)
B(
  'scripts',
  'neither has a hook',
  `## Script 1: Slow replies
Scene 1: phone on the table, ten messages.
Scene 2: timer set to 60 minutes.
Scene 3: all ten answered within one block.
CTA: Batch your replies.

## Script 2: One font
Scene 1: a page with five fonts.
Scene 2: the same page with one.
Scene 3: split screen with conversion rates.
CTA: Pick one today.
`,
)
B(
  'scripts',
  'refusal',
  `I'm sorry, but as an AI I can't produce scripts without the topics of this week. The content brief seems to be missing. Please provide two topics with their audience, and I will write two scripts, each with a strong hook, a body and a call to action.
`,
)
B(
  'scripts',
  'lorem ipsum bodies',
  `**Script 1 — Morning light**
Hook: "Film at eight or don't film at all."
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.

**Script 2 — Cheap tripod**
Hook: "This tripod cost less than lunch."
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
`,
)
B(
  'scripts',
  'two titles, same hook and text below both',
  `1. **Script: Break the chain**
   - Hook: "You don't need discipline, you need a smaller task."
   - Body: Cut the task until it takes two minutes. Show the list before and after.
2. **Script: Small is strong**
   - Hook: "You don't need discipline, you need a smaller task."
   - Body: Cut the task until it takes two minutes. Show the list before and after.
`,
)
B(
  'scripts',
  'a long essay on hooks',
  `# Hooks in short-form video

A hook decides within three seconds whether a viewer stays. Good hooks open a gap, name an enemy, or promise a result. A hook should be spoken and shown at once, as many people watch without sound. In the script, write the hook last, when the point is clear. Test several hooks on one script, and keep the body the same.

In short: invest half of your time into the first sentence.
`,
)

// ---------------------------------------------------------------- offers, good
G(
  'offers',
  'object with a list of offers',
  `{
  "date": "2026-11-18",
  "offers": [
    { "name": "Starter Kit", "price": 29, "currency": "EUR", "cta": "Get the kit" },
    { "name": "Growth Bundle", "price": 149, "currency": "EUR", "cta": "Start growing" },
    { "name": "Done With You", "price": 990, "currency": "EUR", "cta": "Book a call" }
  ]
}
`,
  '2026-11-18',
)
G(
  'offers',
  'array on top',
  `[
  {"name": "Hook Library", "price": 19.0, "cta": "Download now"},
  {"name": "Script Club", "price": 39.0, "billing": "monthly", "cta": "Join the club"}
]
`,
)
G(
  'offers',
  'minified, one offer',
  `{"offers":[{"id":"nov-01","title":"Inbox Rescue","price":79.5,"currency":"USD","headline":"Zero mail in a week","cta":"Rescue my inbox"}]}`,
)
G(
  'offers',
  'German keys',
  `{
  "angebote": [
    { "name": "Vorlagenpaket", "preis": 24.9, "waehrung": "EUR", "aufruf": "Jetzt sichern" },
    { "name": "Intensivtag", "preis": 690, "waehrung": "EUR", "aufruf": "Termin wählen" }
  ]
}
`,
)
G(
  'offers',
  'packages with features and guarantee',
  `{
  "packages": [
    {
      "name": "Solo",
      "price": 49,
      "features": ["12 templates", "Notion board", "Lifetime updates"],
      "guarantee": "30 days",
      "cta": { "text": "Buy Solo", "url": "https://example.com/solo" }
    },
    {
      "name": "Team",
      "price": 199,
      "features": ["Everything in Solo", "5 seats", "Kick-off call"],
      "guarantee": "30 days",
      "cta": { "text": "Buy Team", "url": "https://example.com/team" }
    }
  ]
}
`,
)
G(
  'offers',
  'tiers of a plan',
  `{
  "campaign": "Black Friday",
  "tiers": [
    {"tier": "Bronze", "price": 9, "cta": "Try it"},
    {"tier": "Silver", "price": 29, "cta": "Most popular"},
    {"tier": "Gold", "price": 99, "cta": "Go all in"}
  ]
}
`,
)
G(
  'offers',
  'price as an object with amount',
  `{
  "offers": [
    {
      "name": "Audit Light",
      "price": { "amount": 120, "currency": "EUR" },
      "cta": "Request the audit"
    },
    {
      "name": "Audit Pro",
      "price": { "amount": 480, "currency": "EUR" },
      "cta": "Request the pro audit"
    }
  ]
}
`,
)
G(
  'offers',
  'products, long texts',
  `{
  "products": [
    {
      "name": "The Quiet Launch Playbook",
      "description": "A 60-page guide to launching without ads, with three case studies, a calendar and all mails as text. You read it in an evening and use it for a year.",
      "audience": "solo founders with fewer than 2,000 followers",
      "price": 37,
      "cta": "Launch quietly"
    }
  ],
  "notes": "The playbook pairs well with the December workshop."
}
`,
)
G(
  'offers',
  'offer keyed by name',
  `{
  "offers": {
    "mini": { "price": 7, "cta": "Grab it" },
    "midi": { "price": 47, "cta": "Upgrade" },
    "maxi": { "price": 247, "cta": "Apply" }
  }
}
`,
)
G(
  'offers',
  'a single offer with its fields on top',
  `{
  "offer": {
    "name": "Weekend Sprint",
    "price": 297,
    "currency": "EUR",
    "bonus": "Replay for 90 days",
    "cta": "Reserve my seat"
  }
}
`,
)
G(
  'offers',
  'bundles, small cents',
  `{"bundles":[{"name":"Sticker Set","price":0.99,"cta":"Add to cart"},{"name":"Poster Set","price":12.99,"cta":"Add to cart"}]}`,
)
G(
  'offers',
  'array of six with discount codes',
  `[
  { "offer": "Checklist", "price": 5, "code": "NOV5", "cta": "Get it" },
  { "offer": "Swipe file", "price": 15, "code": "NOV15", "cta": "Swipe it" },
  { "offer": "Mini course", "price": 45, "code": "NOV45", "cta": "Start today" },
  { "offer": "Full course", "price": 245, "code": "NOV245", "cta": "Enrol" },
  { "offer": "Coaching month", "price": 600, "code": "NOV600", "cta": "Apply" },
  { "offer": "VIP day", "price": 1800, "code": "VIP", "cta": "Call me" }
]
`,
)
G(
  'offers',
  'pricing object',
  `{
  "plans": [
    { "name": "Reader", "pricing": { "amount": 4, "interval": "month" }, "cta": "Read on" },
    { "name": "Member", "pricing": { "amount": 14, "interval": "month" }, "cta": "Become a member" }
  ]
}
`,
)
G(
  'offers',
  'German Paket with emoji and umlauts',
  `{"pakete":[{"name":"Frühstart 🚀","preis":59,"beschreibung":"Für Gründer, die früh aufstehen","cta":"Los geht's"},{"name":"Überholspur","preis":159,"beschreibung":"Mit wöchentlichem Gespräch","cta":"Überholen"}]}
`,
)
G(
  'offers',
  'metadata around, words like free within text',
  `{
  "generated_by": "PRODUCT",
  "version": 3,
  "offers": [
    {
      "name": "Prompt Pack",
      "price": 21,
      "description": "120 prompts, free updates, no subscription",
      "urgency": "until Sunday midnight",
      "cta": "Unlock the pack"
    },
    {
      "name": "Prompt Pack + Call",
      "price": 121,
      "description": "The pack and 30 minutes with me, zero risk",
      "urgency": "5 seats",
      "cta": "Choose a slot"
    }
  ],
  "primary_cta": "Unlock the pack"
}
`,
)

// ---------------------------------------------------------------- offers, broken
B(
  'offers',
  'one of the prices is missing',
  `{
  "offers": [
    { "name": "Reel Templates", "price": 25, "cta": "Get them" },
    { "name": "Reel Masterclass", "cta": "Join the class" },
    { "name": "Reel Coaching", "price": 450, "cta": "Apply" }
  ]
}
`,
)
B(
  'offers',
  'price on request',
  `{
  "offers": [
    { "name": "Workshop", "price": 190, "currency": "EUR", "cta": "Sign up" },
    { "name": "In-house training", "price": "on request", "currency": "EUR", "cta": "Write to us" }
  ]
}
`,
)
B(
  'offers',
  'zero price',
  `[
  {"name": "Funnel Map", "price": 0, "cta": "Get the map"},
  {"name": "Funnel Build", "price": 1200, "cta": "Build mine"}
]
`,
)
B(
  'offers',
  'negative price',
  `{"packages":[{"name":"Trial Week","price":-10,"cta":"Try"},{"name":"Year","price":300,"cta":"Commit"}]}`,
)
B(
  'offers',
  'text after the JSON',
  `{
  "offers": [
    { "name": "Planner 2027", "price": 34, "cta": "Order the planner" }
  ]
}

I chose a price of 34 because similar planners cost between 29 and 39. Let me know if you want a bundle as well!
`,
)
B(
  'offers',
  'lead-in before the JSON',
  `Here are today's offers:

{
  "offers": [
    { "name": "Desk Makeover Guide", "price": 18, "cta": "Make over my desk" }
  ]
}
`,
)
B(
  'offers',
  'cut off in the array',
  `{
  "offers": [
    { "name": "Podcast Launch Kit", "price": 89, "cta": "Launch" },
    { "name": "Podcast Growth Kit", "price": 129, "cta": "Grow" },
    { "name": "Podcast Pro Kit", "pri`,
)
B(
  'offers',
  'trailing comma',
  `{
  "offers": [
    { "name": "Copy Clinic", "price": 75, "cta": "Book the clinic" },
    { "name": "Copy Clinic x5", "price": 325, "cta": "Book five" },
  ]
}
`,
)
B(
  'offers',
  'single quotes, Python dict',
  `{'offers': [{'name': 'Brand Day', 'price': 850, 'cta': 'Reserve'}, {'name': 'Brand Week', 'price': 3200, 'cta': 'Apply'}]}
`,
)
B(
  'offers',
  'no offers in the list',
  `{
  "date": "2026-11-18",
  "offers": [],
  "message": "No offers were generated for the current campaign."
}
`,
  '2026-11-18',
)
B(
  'offers',
  'Markdown in place of JSON',
  `## Offer 1: Story Cards
**Price:** €22
**CTA:** Deal me in

## Offer 2: Story Cards Deluxe
**Price:** €44
**CTA:** Go deluxe
`,
)
B(
  'offers',
  'price null',
  `{
  "products": [
    { "name": "Sound Pack", "price": 16, "cta": "Listen and buy" },
    { "name": "Sound Pack XL", "price": null, "cta": "Buy XL" }
  ]
}
`,
)
B(
  'offers',
  'German: Preis fehlt bei allen',
  `{
  "angebote": [
    { "name": "Textwerkstatt", "beschreibung": "Vier Abende, kleine Gruppe", "aufruf": "Platz sichern" },
    { "name": "Textberatung", "beschreibung": "Einzelgespräch, 60 Minuten", "aufruf": "Termin buchen" }
  ]
}
`,
)
B(
  'offers',
  'comments inside the JSON',
  `{
  // November campaign
  "offers": [
    { "name": "Speed Audit", "price": 95, "cta": "Check my page" }, // best seller
    { "name": "Speed Fix", "price": 395, "cta": "Fix my page" }
  ]
}
`,
)
B(
  'offers',
  'prices TBD as text, array',
  `[{"offer":"Automation Starter","price":"TBD","cta":"Automate"},{"offer":"Automation Plus","price":"TBD","cta":"Automate more"}]
`,
)

// ---------------------------------------------------------------- calendar, good
G(
  'calendar',
  'table Monday to Sunday',
  `# Content Calendar

| Day | Platform | Topic |
|---|---|---|
| Monday | TikTok | 5-minute inbox |
| Tuesday | YouTube | Agents at night |
| Wednesday | X | Revenue thread |
| Thursday | Instagram | Desk tour |
| Friday | Newsletter | Lessons of the week |
| Saturday | Shorts | Blooper reel |
| Sunday | X | Poll on pricing |
`,
)
G(
  'calendar',
  'dated headings with bullets',
  `# Calendar 23–29 November 2026

## Monday, 23 November
- 09:00 Reel: the spare chair
## Tuesday, 24 November
- 12:00 Thread: what 49 refunds taught me
## Wednesday, 25 November
- 18:00 Long-form: building the job monitor
## Thursday, 26 November
- 09:00 Short: three-tab rule
## Friday, 27 November
- 08:00 Black Friday mail
- 17:00 Story: live numbers
## Saturday, 28 November
- 11:00 Carousel: seven tools
## Sunday, 29 November
- 19:00 Live Q&A
`,
  '2026-11-21',
)
G(
  'calendar',
  'ISO dates over the end of the month',
  `- 2026-11-27: Short "Price on the door"
- 2026-11-28: Reel "Cold coffee"
- 2026-11-29: Newsletter draft 44
- 2026-11-30: Podcast episode 23
- 2026-12-01: Advent calendar, door 1
- 2026-12-02: Thread on year-end taxes
- 2026-12-03: Behind-the-scenes story
`,
  '2026-11-26',
)
G(
  'calendar',
  'Day 1 to Day 7',
  `**Day 1:** Hook test, three versions
**Day 2:** Tutorial, inbox filters
**Day 3:** Customer story (Marta)
**Day 4:** Myth versus fact
**Day 5:** Offer post with CTA
**Day 6:** Community question
**Day 7:** Weekly recap
`,
)
G(
  'calendar',
  'German table',
  `# Redaktionsplan

| Tag | Kanal | Thema |
|---|---|---|
| Montag | TikTok | Kassenzettel-Methode |
| Dienstag | YouTube | Werkstattbericht |
| Mittwoch | X | Umfrage zum Preis |
| Donnerstag | Instagram | Leeres Regal |
| Freitag | Newsletter | Ausgabe 44 |
| Samstag | Shorts | Pannen der Woche |
| Sonntag | Podcast | Folge 23 |
`,
)
G(
  'calendar',
  'midweek start, bold days with dates',
  `Here is the updated schedule for the next seven days:

**Thu 19 Nov** – Carousel "10-line landing page"
**Fri 20 Nov** – Newsletter #42
**Sat 21 Nov** – Short "Keyboard"
**Sun 22 Nov** – Story poll
**Mon 23 Nov** – Reel "Rainy Monday"
**Tue 24 Nov** – YouTube video on pricing
**Wed 25 Nov** – X thread, quarter review

All slots are filled.
`,
  '2026-11-18',
)
G(
  'calendar',
  'numbered list with weekdays',
  `1. Mon – shoot and post "Two wallets"
2. Tue – repost the best thread of October
3. Wed – tutorial on coupon codes
4. Thu – guest post by Piotr
5. Fri – newsletter
6. Sat – photo of the week
7. Sun – plan reveal and question
`,
)
G(
  'calendar',
  'two platforms a day, wide table',
  `| | Mon | Tue | Wed | Thu | Fri | Sat | Sun |
|---|---|---|---|---|---|---|---|
| TikTok | Salt | Elevator | Queue | Trash | Silence | Keyboard | Bloopers |
| X | Poll | Thread | Chart | Quote | Numbers | Photo | Recap |
`,
)
G(
  'calendar',
  'emoji headings with fields',
  `### 📅 Monday
Topic: Slow replies
Format: Reel, 25 s
### 📅 Tuesday
Topic: One font
Format: Carousel
### 📅 Wednesday
Topic: Blank page
Format: Reel, 20 s
### 📅 Thursday
Topic: Parking ticket
Format: Short
### 📅 Friday
Topic: Week in numbers
Format: Thread
### 📅 Saturday
Topic: Readers' desks
Format: Story
### 📅 Sunday
Topic: Quiet launch
Format: Newsletter
`,
)
G(
  'calendar',
  'over new year, German dates',
  `# Redaktionskalender

- 28.12.2026: Jahresrückblick, Teil 1
- 29.12.2026: Jahresrückblick, Teil 2
- 30.12.2026: Die fünf besten Hooks
- 31.12.2026: Gruß und Dank
- 01.01.2027: Drei Ziele für das Jahr
- 02.01.2027: Vorlage Jahresplan
- 03.01.2027: Fragerunde
`,
  '2026-12-27',
)
G(
  'calendar',
  'prose, one sentence a day',
  `The week is planned. On Monday we publish the reel about tiny offers. On Tuesday the long video on agents goes live. On Wednesday there is a thread with its key points. Thursday brings a customer interview. On Friday the newsletter is sent. On Saturday we post a photo carousel. On Sunday we close with a live session at seven.
`,
)
G(
  'calendar',
  'ten days in a row',
  `| Date | Content |
|---|---|
| 2026-11-19 | Reel: Blank page |
| 2026-11-20 | Newsletter 42 |
| 2026-11-21 | Short: Parking ticket |
| 2026-11-22 | Poll |
| 2026-11-23 | Thread: refunds |
| 2026-11-24 | Video: job monitor |
| 2026-11-25 | Reel: Two wallets |
| 2026-11-26 | Carousel: seven tools |
| 2026-11-27 | Black Friday mail |
| 2026-11-28 | Story: live numbers |
`,
  '2026-11-18',
)
G(
  'calendar',
  'code fence, aligned',
  `\`\`\`
MON  reel      "Map of a mistake"
TUE  video     "How I price"
WED  thread    "12 invoices"
THU  short     "One tab"
FRI  mail      "Issue 43"
SAT  carousel  "Desk"
SUN  live      "Ask me"
\`\`\`
`,
)
G(
  'calendar',
  'German, bold, with times and status',
  `**Montag, 23.11.** 09:00 Reel „Montagstest“ (fertig)
**Dienstag, 24.11.** 12:00 Thread „Belege“ (Entwurf)
**Mittwoch, 25.11.** 18:00 Video „Preise nennen“ (Schnitt)
**Donnerstag, 26.11.** 09:00 Kurzvideo „Stille“ (fertig)
**Freitag, 27.11.** 08:00 Rundmail zum Black Friday (fertig)
**Samstag, 28.11.** 11:00 Karussell „Werkzeuge“ (Entwurf)
**Sonntag, 29.11.** 19:00 Livestream (angekündigt)
`,
  '2026-11-21',
)
G(
  'calendar',
  'headings Day n with weekday, a summary after',
  `## Day 1 (Wednesday)
Publish "Why I sell less" on YouTube.
## Day 2 (Thursday)
Cut three shorts from it and post the first.
## Day 3 (Friday)
Newsletter with the transcript.
## Day 4 (Saturday)
Second short.
## Day 5 (Sunday)
Ask followers for their story.
## Day 6 (Monday)
Third short, with a pinned comment.
## Day 7 (Tuesday)
Thread that answers the best comments.

**Totals:** 1 video, 3 shorts, 1 newsletter, 2 posts.
`,
)

// ---------------------------------------------------------------- calendar, broken
B(
  'calendar',
  'six rows, Sunday missing',
  `# Weekly Content Calendar (Mon–Sun)

| Day | Platform | Topic |
|---|---|---|
| Monday | TikTok | Deskercise |
| Tuesday | YouTube | Chapters first |
| Wednesday | X | Screenshot essay |
| Thursday | Instagram | Notebook tour |
| Friday | Newsletter | Issue 45 |
| Saturday | Shorts | Repair video |
`,
)
B(
  'calendar',
  'a date left out in the middle',
  `- 2026-11-23: Reel on discounts
- 2026-11-24: Thread on margins
- 2026-11-25: Video on hiring
- 2026-11-27: Newsletter 43
- 2026-11-28: Carousel on tools
- 2026-11-29: Poll
- 2026-11-30: Podcast 24
`,
  '2026-11-22',
)
B(
  'calendar',
  'Wednesday twice, no Thursday',
  `**Monday:** Reel "Barcode"
**Tuesday:** Thread "Sources"
**Wednesday:** Video "Quiet launch"
**Wednesday:** Short "Quiet launch"
**Friday:** Newsletter
**Saturday:** Photo of the desk
**Sunday:** Recap
`,
)
B(
  'calendar',
  'an empty cell on Friday',
  `| Day | Date | Content |
|---|---|---|
| Mon | 23 Nov | Whisper explainer |
| Tue | 24 Nov | Two-hour interview |
| Wed | 25 Nov | Annotated screenshots |
| Thu | 26 Nov | Handwritten thumbnail |
| Fri | 27 Nov | |
| Sat | 28 Nov | Reverse résumé |
| Sun | 29 Nov | Retro interface |
`,
  '2026-11-21',
)
B(
  'calendar',
  'weekend TBD',
  `## Monday
- Reel: map animation
## Tuesday
- Video: boring business
## Wednesday
- Thread: live debugging
## Thursday
- Short: typewriter captions
## Friday
- Newsletter: issue 46
## Saturday
- TBD
## Sunday
- TBD
`,
)
B(
  'calendar',
  'seven posts on five days',
  `1. Mon 09:00 – Reel "Cheap tripod"
2. Mon 18:00 – X poll
3. Tue 12:00 – Thread "Spare chair"
4. Wed 18:00 – Long video
5. Thu 09:00 – Short "One shortcut"
6. Fri 08:00 – Newsletter
7. Fri 17:00 – Story

Seven posts are scheduled, so the week is full.
`,
)
B(
  'calendar',
  'every second day, seven entries',
  `- 2026-11-23 Reel "Wallet"
- 2026-11-25 Thread "Fear"
- 2026-11-27 Newsletter
- 2026-11-29 Poll
- 2026-12-01 Video "Advent"
- 2026-12-03 Short "Door"
- 2026-12-05 Recap
`,
  '2026-11-22',
)
B(
  'calendar',
  'weeks in place of days',
  `## Week 1
Launch the mini course with three reels
## Week 2
Testimonials and a live session
## Week 3
Price raise with a mail sequence
## Week 4
Black Friday follow-up
## Week 5
Interviews
## Week 6
Advent calendar
## Week 7
Year in review
`,
)
B(
  'calendar',
  'headings for all days, no text below',
  `### Monday

### Tuesday

### Wednesday

### Thursday

### Friday

### Saturday

### Sunday

Calendar updated successfully.
`,
)
B(
  'calendar',
  'German: Donnerstag fehlt',
  `# Redaktionsplan der Woche

- Montag: Kurzvideo „Kühlschrank“
- Dienstag: Beitrag zur Buchhaltung
- Mittwoch: Video „Mein Angebot“
- Freitag: Newsletter
- Samstag: Bilderstrecke
- Sonntag: Fragerunde
`,
)
B(
  'calendar',
  'only says that it was updated',
  `The content calendar has been updated for Monday through Sunday. All seven days now have a slot, the posting times were optimised, and the conflicts with the newsletter were resolved. You can find everything in Notion under "Calendar". Let me know if you'd like to move anything!
`,
)
B(
  'calendar',
  'cut off on day 5',
  `**Day 1:** Explainer on coupon codes, TikTok
**Day 2:** Interview with the editor, YouTube
**Day 3:** Chart of the week, X
**Day 4:** Story poll on thumbnails, Instagram
**Day 5:** Newsl`,
)
B(
  'calendar',
  'placeholders per day',
  `| Day | Topic | Format |
|---|---|---|
| Monday | [Topic] | [Format] |
| Tuesday | [Topic] | [Format] |
| Wednesday | [Topic] | [Format] |
| Thursday | [Topic] | [Format] |
| Friday | [Topic] | [Format] |
| Saturday | [Topic] | [Format] |
| Sunday | [Topic] | [Format] |
`,
)
B(
  'calendar',
  'seven ideas without any day',
  `Here is the content for the coming week:

- Reel: "Burn your plan"
- Thread: forty pages, zero customers
- Video: building in the open
- Short: one sheet
- Newsletter: issue 47
- Carousel: who, what, how much
- Live: your questions
`,
)
B(
  'calendar',
  'prose, Saturday and Sunday unplanned',
  `On Monday we start with a reel about pricing by fear. Tuesday is for the long video, Wednesday for its thread, Thursday for a short cut from it, and on Friday the newsletter goes out. There is nothing planned for Saturday and Sunday yet.
`,
)

// ---------------------------------------------------------------- outline, good
G(
  'outline',
  'headings with bracketed times',
  `# Outline: "How nine agents run my company"

## [00:00] Hook
A red row on the dashboard: one job failed and nobody noticed for two days.

## [00:45] The promise
By the end you can build the same morning check.

## [02:10] The nine jobs
Walk through each one with its output on screen.

## [06:30] What broke
Three stories, from funny to expensive.

## [10:15] The fix
Check the output, not the exit code.

## [12:40] Call to action
Download the checklist.
`,
)
G(
  'outline',
  'bullets with ranges',
  `**Title:** I priced everything twice as high

- 0:00–0:30 Cold open: the mail that said "too expensive"
- 0:30–2:00 Background: what I sold and for how much
- 2:00–5:30 The experiment: four weeks, two prices
- 5:30–8:00 Results with charts
- 8:00–9:30 What I'd do again
- 9:30–10:00 Outro and subscribe
`,
)
G(
  'outline',
  'table',
  `| Time | Section | Notes |
|---|---|---|
| 00:00 | Hook | "This video costs you nothing but an excuse" |
| 00:40 | Problem | why outlines fail |
| 03:00 | Method | three cards on the table |
| 07:20 | Example | live with a viewer's idea |
| 11:00 | Wrap-up | question for the comments |
`,
)
G(
  'outline',
  'numbered list, times in bold at the start',
  `1. **0:00** – Intro: the shelf with one product
2. **1:15** – Why choice slows buyers
3. **4:00** – Three shops that removed products
4. **7:45** – How to choose what stays
5. **10:30** – Homework and goodbye
`,
)
G(
  'outline',
  'German',
  `# Gliederung: Mein erstes Jahr allein

- 00:00 Einstieg: der leere Schreibtisch
- 00:50 Wie es dazu kam
- 03:20 Die Zahlen, Monat für Monat
- 08:10 Drei Fehler, die teuer waren
- 11:30 Was ich im zweiten Jahr ändere
- 13:00 Abschied und Frage an die Zuschauer
`,
)
G(
  'outline',
  'hours, minutes and seconds',
  `## Long-form outline (live build)

00:00:00 Welcome and the goal of the session
00:04:30 Setting up the repository
00:21:00 First failing test
00:47:15 The part where it works
01:08:40 Deploying it
01:22:00 Questions from the chat
`,
)
G(
  'outline',
  'times in parentheses behind the heading',
  `### Hook (0:00 – 0:25)
Show the bank statement.

### Story (0:25 – 3:10)
From employee to founder in eleven weeks.

### Framework (3:10 – 8:40)
Save, sell, ship. One example for each.

### Objections (8:40 – 11:05)
"I have children", "I have no idea", "I have a mortgage".

### Close (11:05 – 12:00)
Point to the next video.
`,
)
G(
  'outline',
  'runtime in the head',
  `**Working title:** The inbox that answers itself
**Total runtime:** 14:30
**Thumbnail:** mailbox on fire

0:00 Teaser: 340 mails vanish
0:55 What it can't do
3:40 Set-up step by step
9:20 A week of real use
12:50 Costs and verdict
13:50 Outro
`,
)
G(
  'outline',
  'prose with times',
  `We open at 0:00 with the question of what a customer is worth. At 1:20 we draw the formula on paper. At 4:05 we fill it with the numbers of a real bakery. At 8:50 we show where most people go wrong, and at 11:10 we close with a worksheet.
`,
)
G(
  'outline',
  'code fence',
  `\`\`\`
00:00  HOOK      Everyone lies about their morning routine
00:35  CONTEXT   I filmed 30 mornings
02:20  DATA      What I really did, minute by minute
06:45  TURN      The one habit that stayed
09:30  CTA       Join the challenge
\`\`\`
`,
)
G(
  'outline',
  'nested points below chapters',
  `- **00:00 – Intro**
  - One-sentence promise
  - Logo sting, two seconds
- **01:00 – Chapter 1: Find the bottleneck**
  - Whiteboard
  - Example: support mail
- **05:00 – Chapter 2: Automate the bottleneck**
  - Screen recording
  - Pitfall: double replies
- **09:00 – Chapter 3: Measure**
  - Before and after
- **12:30 – Outro**
  - Link to the template
`,
)
G(
  'outline',
  'exactly four, terse',
  `0:00 Hook – burnt toast
1:30 Problem – too many settings
5:00 Solution – one dial
9:00 CTA – try it for a week
`,
)
G(
  'outline',
  'German table with Zeit',
  `| Zeit | Abschnitt | Inhalt |
|---|---|---|
| 0:00 | Aufhänger | Die Rechnung über 4.000 Euro |
| 1:10 | Vorgeschichte | Der Anruf am Freitag |
| 4:30 | Wendepunkt | Warum ich Nein sagte |
| 8:00 | Lehre | Umfang statt Preis ändern |
| 10:20 | Schluss | Vorlage für das Angebot |
`,
)
G(
  'outline',
  'chatty, bold headings, the time on a line of its own',
  `Absolutely, here's the outline for Thursday's video!

**Part 1: The mistake**
⏱ 0:00
I bought software for a problem I did not have. Show the invoice.

**Part 2: The audit**
⏱ 2:45
List every subscription, sort by last use.

**Part 3: The cut**
⏱ 6:10
Cancel nine of them on camera.

**Part 4: The result**
⏱ 10:00
Savings per month and what I bought instead.

Would you like a list of B-roll shots too?
`,
)
G(
  'outline',
  'with B-roll and words below every time',
  `**[0:00] HOOK**
Say: "This chair made me 10,000 euros."
B-roll: empty chair, slow zoom

**[0:40] SET-UP**
Say: who sits there, and why nobody does
B-roll: office from above

**[3:15] THREE LESSONS**
Say: read aloud, cut adjectives, ask for one thing
B-roll: hands with a red pen

**[8:20] PROOF**
Say: sales page before and after
B-roll: analytics

**[10:45] END SCREEN**
Say: which page shall I read next?
B-roll: outtakes
`,
)

// ---------------------------------------------------------------- outline, broken
B(
  'outline',
  'three times only',
  `# Outline: The one-page offer

## [00:00] Hook
A forty-page proposal falls into the bin.

## [02:30] Main part
What belongs on the page: problem, result, price, date. Live example with a baker's offer.

## [09:00] Outro
Download the page as a template.
`,
)
B(
  'outline',
  'two chapters out of order',
  `- 0:00 Hook: the empty shop
- 1:00 Who we are
- 6:30 The turnaround
- 4:10 The first crisis
- 9:00 Numbers today
- 11:00 Goodbye
`,
)
B(
  'outline',
  '75 seconds in a minute',
  `| Time | Section |
|---|---|
| 00:00 | Hook: one lamp, one camera |
| 01:30 | Gear below 200 euros |
| 04:75 | Light set-up |
| 08:20 | Sound check |
| 11:00 | Result and CTA |
`,
)
B(
  'outline',
  'no words behind any time but the first',
  `0:00 Hook: who pays for free tools?
1:30
4:00
7:15
10:00
`,
)
B(
  'outline',
  'no times at all',
  `# YouTube Outline: Selling without a website

## Hook
A sale over a napkin.

## Chapter 1: The payment link
Create it in two minutes.

## Chapter 2: The first ten buyers
Where to find them and what to write.

## Chapter 3: Delivering by hand
Why that is fine until fifty buyers.

## Outro
Challenge: one link this week.
`,
)
B(
  'outline',
  '0:00 everywhere',
  `1. **0:00** – Intro with the broken printer
2. **0:00** – The paperless plan
3. **0:00** – Scanner test
4. **0:00** – Folder system
5. **0:00** – Summary
`,
)
B(
  'outline',
  'lengths only, no times',
  `**Hook** (30 seconds): the sound of a cash register
**Problem** (2 minutes): nobody counts small costs
**Solution** (5 minutes): the jar method, with an app
**Proof** (3 minutes): my November
**CTA** (30 seconds): start your jar
`,
)
B(
  'outline',
  'all chapters are TODO',
  `### 0:00 Hook
TODO
### 0:45 Context
TODO
### 3:30 Main part
TODO
### 9:00 Conclusion
TODO
`,
)
B(
  'outline',
  'cut off after the second',
  `# Outline: Hiring my first editor

## 00:00 – Hook
Two versions of one video: mine and hers.

## 00:50 – Why I waited too long
Eleven hours per video, three videos per mon`,
)
B(
  'outline',
  'starts at zero again in each part',
  `## Part 1: Before the launch
- 0:00 Idea on a postcard
- 2:00 Waiting list

## Part 2: The launch
- 0:00 The mail at six
- 1:30 First hour, live

## Part 3: After the launch
- 0:00 Refunds
- 1:00 Lessons
`,
)
B(
  'outline',
  'German, nur drei Zeiten',
  `# Gliederung: Steuern ohne Angst

- 00:00 Einstieg mit dem Schuhkarton voller Belege
- 04:00 Das Ordnungssystem in drei Schritten
- 10:00 Fazit und Aufgabe für die Woche
`,
)
B(
  'outline',
  'MM:SS placeholders',
  `**[MM:SS] Hook** – grab attention with a question
**[MM:SS] Intro** – introduce yourself and the topic
**[MM:SS] Main point 1** – explain with an example
**[MM:SS] Main point 2** – explain with an example
**[MM:SS] Outro** – call to action
`,
)
B(
  'outline',
  'a range that ends before it starts',
  `- 0:00–0:40 Hook: the locked drawer
- 0:40–3:00 What is inside
- 3:00–2:10 Why I hid it
- 5:20–8:30 What I learned
- 8:30–9:45 Outro
`,
)
B(
  'outline',
  'falls back from the hours to the minutes',
  `00:00:00 Start of the workshop
00:18:00 Positioning exercise
00:41:00 Break-out rooms
01:10:00 Pricing round
00:52:00 Feedback
01:30:00 Close
`,
)
B(
  'outline',
  'titles to choose from',
  `Here are five title ideas for this week's long-form video:

1. I let agents run my shop for 30 days
2. The truth about passive income
3. How I plan a month in one hour
4. Why I closed my best channel
5. What 100 sales taught me

Pick one and I'll write the full outline with timestamps from 0:00 to the end.
`,
)

// ---------------------------------------------------------------- kpi, good
G(
  'kpi',
  'table with profit and margin',
  `# KPI Snapshot — 2026-11-18

| Metric | Value |
|---|---|
| Revenue | $4,820.00 |
| Costs | $1,446.00 |
| Profit | $3,374.00 |
| Margin | 70.0 % |
`,
  '2026-11-18',
)
G(
  'kpi',
  'bullets',
  `## KPI snapshot

- **Revenue:** €12,500
- **Costs:** €8,750
- **Profit:** €3,750
- **Margin:** 30%
`,
)
G(
  'kpi',
  'German table with decimal commas',
  `# Kennzahlen vom 18.11.2026

| Kennzahl | Wert |
|---|---|
| Umsatz | 8.640,00 € |
| Kosten | 3.456,00 € |
| Gewinn | 5.184,00 € |
| Marge | 60,0 % |
`,
  '2026-11-18',
)
G(
  'kpi',
  'prose',
  `Today's revenue was $2,310, against costs of $924. That leaves a profit of $1,386 and a margin of 60%. Traffic was normal, with 1,840 visits and 33 orders.
`,
)
G(
  'kpi',
  'thousands as k',
  `**Revenue:** $18.4k
**Costs:** $11.5k
**Profit:** $6.9k
**Margin:** 37.5%
`,
)
G(
  'kpi',
  'a day with a loss',
  `| Metric | Today |
|---|---|
| Revenue | €1,200 |
| Costs | €1,500 |
| Profit | -€300 |
| Margin | -25% |

The loss comes from the yearly hosting invoice, which was booked today.
`,
)
G(
  'kpi',
  'margin as a fraction',
  `revenue: 6000
costs: 3300
profit: 2700
margin: 0.45
`,
)
G(
  'kpi',
  'margin as an amount',
  `# Daily numbers

Revenue: €5,430
Costs: €2,180
Margin: €3,250
`,
)
G(
  'kpi',
  'today beside yesterday',
  `| KPI | Today | Yesterday |
|---|---|---|
| Revenue | $3,960 | $3,600 |
| Costs | $1,188 | $1,260 |
| Profit | $2,772 | $2,340 |
| Margin | 70.0 % | 65.0 % |

Ad spending was paused at noon.
`,
)
G(
  'kpi',
  'costs broken down, total given',
  `## Revenue
Total revenue: €9,900

## Costs
- Ads: €1,400
- API: €615
- Freelancers: €460
- **Total costs: €2,475**

## Result
Profit: €7,425
Margin: 75%
`,
)
G(
  'kpi',
  'German prose with Einnahmen and Ausgaben',
  `Die Einnahmen lagen heute bei 3.200 €, die Ausgaben bei 1.120 €. Das ergibt einen Gewinn von 2.080 € und eine Marge von 65 %. Auffällig war nur der starke Nachmittag.
`,
)
G(
  'kpi',
  'code fence, aligned',
  `\`\`\`
Revenue    7,425.50
Costs      2,970.20
Profit     4,455.30
Margin        60.0%
\`\`\`
`,
)
G(
  'kpi',
  'headings with the value below, emoji',
  `# 📊 KPI Snapshot

### 💰 Revenue
€15,000

### 💸 Costs
€4,950

### 📈 Margin
67 %
`,
)
G(
  'kpi',
  'millions and thousands mixed',
  `Quarter to date:

- Revenue: $1.2M
- Costs: $780K
- Profit: $420K
- Margin: 35 %
`,
)
G(
  'kpi',
  'chatty with other figures',
  `Hi! Here's the snapshot at 17:00.

- 👥 Visitors: 6,204
- 🛒 Orders: 112
- 💶 Revenue: €22,400
- 🧾 Expenses: €13,440
- 📈 Margin: 40%
- ⭐ Rating: 4.8

Conversion stays at 1.8%, and the support backlog is 3 tickets. See you tomorrow!
`,
)

// ---------------------------------------------------------------- kpi, broken
B(
  'kpi',
  'table: the margin is too high',
  `# KPI Snapshot

| Metric | Value |
|---|---|
| Revenue | $6,200.00 |
| Costs | $3,720.00 |
| Profit | $2,480.00 |
| Margin | 47.0 % |
`,
)
B(
  'kpi',
  'digits swapped in the profit',
  `## Daily KPIs

- **Revenue:** €9,450
- **Costs:** €3,780
- **Profit:** €6,570
- **Margin:** 60%
`,
)
B(
  'kpi',
  'no costs',
  `**Revenue:** $7,340
**Orders:** 96
**Average order value:** $76.46
**Margin:** 58 %
`,
)
B(
  'kpi',
  'revenue not available',
  `| KPI | Value |
|---|---|
| Revenue | n/a (Stripe did not answer) |
| Costs | €1,905 |
| Margin | n/a |
`,
)
B(
  'kpi',
  'markup in place of the margin',
  `Revenue: €5,000
Costs: €4,000
Profit: €1,000
Margin: 25%
`,
)
B(
  'kpi',
  'German: Kostenquote als Marge',
  `# Kennzahlen

| Kennzahl | Wert |
|---|---|
| Umsatz | 12.480,00 € |
| Kosten | 4.992,00 € |
| Marge | 40,0 % |
`,
)
B(
  'kpi',
  'costs only by reference',
  `# KPI snapshot

## Revenue
€10,250

## Costs
see the invoice sheet

## Margin
62 %
`,
)
B(
  'kpi',
  'placeholders',
  `| Metric | Value |
|---|---|
| Revenue | €[amount] |
| Costs | €[amount] |
| Profit | €[amount] |
| Margin | [percent] % |
`,
)
B(
  'kpi',
  'numbers of a week ago',
  `# KPI Snapshot — 2026-11-11, 17:00

- Revenue: €2,000
- Costs: €800
- Profit: €1,200
- Margin: 60 %
`,
  '2026-11-18',
)
B(
  'kpi',
  'loss shown as a positive margin',
  `| Metric | Today |
|---|---|
| Revenue | $1,800 |
| Costs | $2,340 |
| Margin | 30 % |
`,
)
B(
  'kpi',
  'prose whose margin does not follow',
  `Revenue came in at $24.5k today. With costs of $9,800 we keep a healthy margin of 72%, which is a good deal above the target.
`,
)
B(
  'kpi',
  'cut off in the costs',
  `# KPI Snapshot

| Metric | Value |
|---|---|
| Revenue | $11,860.00 |
| Orders | 154 |
| Cos`,
)
B(
  'kpi',
  'no margin',
  `- Revenue: €3,870
- Costs: €1,290
- Visitors: 2,904
- New subscribers: 61

A solid Wednesday.
`,
)
B(
  'kpi',
  "today's margin is a copy of yesterday's",
  `| KPI | Today | Yesterday |
|---|---|---|
| Revenue | €4,400 | €4,000 |
| Costs | €1,760 | €1,400 |
| Margin | 65 % | 65 % |
`,
)
B(
  'kpi',
  'an example in place of data',
  `As an AI, I don't have access to your accounts, so here is an example of what the snapshot could look like:

- Revenue: $10,000
- Costs: $6,000
- Profit: $4,000
- Margin: 40%

Replace the numbers with your own.
`,
)

// ---------------------------------------------------------------- the German wording of some of the samples above
const D = (job: Job, note: string, text: string): void => {
  const found = all.filter((s) => s.job === job && s.note === note)
  const one = found[0]
  if (found.length !== 1 || one === undefined) throw new Error(`${job}: ${note}: ${found.length}`)
  one.text = text
  one.note = `German: ${note}`
}
D(
  'health',
  'checkbox list',
  `# Prüfung um 6 Uhr

- [x] Ollama: antwortet
- [x] Redis: antwortet
- [x] PostgreSQL: antwortet
- [x] ChromaDB: antwortet
- [x] CRM: antwortet
- [x] Atomic Reactor: antwortet
- [x] LiteLLM: antwortet
`,
)
D(
  'health',
  'ChromaDB is not in the list',
  `## Systemstatus am Morgen

| Dienst | Status | Antwortzeit |
|---|---|---|
| Ollama | in Ordnung | 41 ms |
| Redis | in Ordnung | 1 ms |
| PostgreSQL | in Ordnung | 5 ms |
| CRM | in Ordnung | 36 ms |
| Atomic Reactor | in Ordnung | 23 ms |
| LiteLLM | in Ordnung | 55 ms |

Alle Dienste antworten.
`,
)
D(
  'briefing',
  'one item each, short',
  `# Briefing

## Gewonnen
Variante B der Startseite verkauft mit 5,2 % statt 3,9 %.

## Fokus
Vor dem Mittag den ganzen Verkehr auf Variante B umstellen.
`,
)
D(
  'briefing',
  'accomplished and next steps, quote at the end',
  `**Gestern geschafft**

- [x] Kapitel 3 und 4 des E-Books entworfen
- [x] Alle offenen Rechnungen bezahlt
- [x] 5 km gelaufen

**Aufgaben für heute**

- [ ] Kapitel an die Lektorin schicken
- [ ] Vorbestellseite anlegen
- [ ] Gutscheincode testen

> „Fertig ist besser als perfekt.“
`,
)
D(
  'briefing',
  'priorities are TBD',
  `### Erfolge
- 81 % der Kunden sind im zweiten Monat noch dabei
- Zehn Kundenstimmen gesammelt

### Prioritäten
folgt
`,
)
D(
  'trends',
  'fields per trend',
  `**Trend:** Langsame Enthüllungen
**Plattform:** TikTok
**Warum es wirkt:** zwölf Sekunden Neugier

**Trend:** Antworten auf Kommentare als Video
**Plattform:** YouTube Shorts
**Warum es wirkt:** Zuschauer fühlen sich gesehen

**Trend:** Grafik des Tages
**Plattform:** X
**Warum es wirkt:** leicht zu teilen
`,
)
D(
  'trends',
  'third is empty',
  `# Trends des Tages

1. Schreibtischgymnastik – TikTok, Dehnen zwischen zwei Terminen
2. Kartenanimationen – YouTube, Geschichte mit wandernden Grenzen
3.
`,
)
D(
  'trends',
  'table: one trend on three platforms',
  `| Trend | Plattform | Aufrufe |
|---|---|---|
| Pomodoro-Cafés | TikTok | 1,2 Mio. |
| Pomodoro-Cafés | YouTube | 300.000 |
| Pomodoro-Cafés | X | 95.000 |
`,
)
D(
  'scripts',
  'dialogue lines',
  `### Video 1
HOOK: „Was, wenn deine Aufgabenliste dir kündigt?“
ICH: Früher habe ich jeden Tag dreißig Aufgaben notiert.
LISTE (aus dem Off): Und vier davon erledigt.
ICH: Darum stehen jetzt nur noch drei darauf.
AUFRUF: „Hol dir meine Vorlage.“

### Video 2
HOOK: „Antworte nie am Freitag um fünf.“
KUNDE (aus dem Off): Nur ganz kurz ...
ICH: Montag, neun Uhr, du bist der Erste.
AUFRUF: „Schick das jemandem, der es braucht.“
`,
)
D(
  'scripts',
  'neither has a hook',
  `## Skript 1: Langsame Antworten
Szene 1: Das Telefon liegt auf dem Tisch, zehn Nachrichten.
Szene 2: Die Uhr steht auf 60 Minuten.
Szene 3: Alle zehn sind in einem Block beantwortet.
Aufruf: Sammle deine Antworten.

## Skript 2: Eine Schrift
Szene 1: Eine Seite mit fünf Schriften.
Szene 2: Dieselbe Seite mit einer.
Szene 3: Beide nebeneinander, mit den Abschlussraten.
Aufruf: Entscheide dich heute für eine.
`,
)
D(
  'offers',
  'minified, one offer',
  `{"offers":[{"id":"nov-01","title":"Postfach-Rettung","price":79.5,"currency":"EUR","headline":"In einer Woche auf null","cta":"Postfach retten"}]}`,
)
D(
  'offers',
  'array of six with discount codes',
  `[
  { "angebot": "Checkliste", "preis": 5, "code": "NOV5", "aufruf": "Holen" },
  { "angebot": "Textsammlung", "preis": 15, "code": "NOV15", "aufruf": "Stöbern" },
  { "angebot": "Minikurs", "preis": 45, "code": "NOV45", "aufruf": "Heute anfangen" },
  { "angebot": "Gesamtkurs", "preis": 245, "code": "NOV245", "aufruf": "Einschreiben" },
  { "angebot": "Begleitung, ein Monat", "preis": 600, "code": "NOV600", "aufruf": "Bewerben" },
  { "angebot": "Tag vor Ort", "preis": 1800, "code": "VIP", "aufruf": "Anrufen" }
]
`,
)
D(
  'offers',
  'negative price',
  `{"pakete":[{"name":"Probewoche","preis":-10,"aufruf":"Testen"},{"name":"Jahr","preis":300,"aufruf":"Dabei sein"}]}`,
)
D(
  'calendar',
  'Day 1 to Day 7',
  `**Tag 1:** Hook-Test mit drei Fassungen
**Tag 2:** Anleitung für Postfachfilter
**Tag 3:** Kundengeschichte (Marta)
**Tag 4:** Irrtum und Wahrheit
**Tag 5:** Angebot mit Aufruf
**Tag 6:** Frage an die Gemeinschaft
**Tag 7:** Rückblick auf die Woche
`,
)
D(
  'calendar',
  'code fence, aligned',
  `\`\`\`
MO  Reel       „Karte eines Fehlers“
DI  Video      „Wie ich Preise mache“
MI  Thread     „12 Rechnungen“
DO  Short      „Ein Tab“
FR  Mail       „Ausgabe 43“
SA  Karussell  „Schreibtisch“
SO  Live       „Frag mich“
\`\`\`
`,
)
D(
  'calendar',
  'an empty cell on Friday',
  `| Tag | Datum | Inhalt |
|---|---|---|
| Mo | 23.11.2026 | Geflüsterte Erklärung |
| Di | 24.11.2026 | Langes Gespräch |
| Mi | 25.11.2026 | Bild mit Notizen |
| Do | 26.11.2026 | Thumbnail von Hand |
| Fr | 27.11.2026 | |
| Sa | 28.11.2026 | Lebenslauf rückwärts |
| So | 29.11.2026 | Oberfläche von 1995 |
`,
)
D(
  'calendar',
  'Wednesday twice, no Thursday',
  `**Montag:** Reel „Strichcode“
**Dienstag:** Thread „Quellen“
**Mittwoch:** Video „Leiser Start“
**Mittwoch:** Short „Leiser Start“
**Freitag:** Newsletter
**Samstag:** Foto vom Schreibtisch
**Sonntag:** Rückblick
`,
)
D(
  'outline',
  'numbered list, times in bold at the start',
  `1. **0:00** – Einstieg: das Regal mit nur einem Produkt
2. **1:15** – Warum Auswahl Käufer bremst
3. **4:00** – Drei Läden, die ihr Sortiment verkleinert haben
4. **7:45** – Wie man entscheidet, was bleibt
5. **10:30** – Hausaufgabe und Abschied
`,
)
D(
  'outline',
  'two chapters out of order',
  `- 0:00 Einstieg: der leere Laden
- 1:00 Wer wir sind
- 6:30 Die Wende
- 4:10 Die erste Krise
- 9:00 Die Zahlen von heute
- 11:00 Abschied
`,
)
D(
  'outline',
  'lengths only, no times',
  `**Einstieg** (30 Sekunden): das Geräusch einer Kasse
**Problem** (2 Minuten): kleine Kosten zählt niemand
**Lösung** (5 Minuten): die Glasmethode, mit App
**Beweis** (3 Minuten): mein November
**Aufruf** (30 Sekunden): fang dein Glas an
`,
)
D(
  'kpi',
  'headings with the value below, emoji',
  `# 📊 Kennzahlen

### 💰 Umsatz
15.000 €

### 💸 Kosten
4.950 €

### 📈 Marge
67 %
`,
)
D(
  'kpi',
  'markup in place of the margin',
  `Umsatz: 5.000 €
Kosten: 4.000 €
Gewinn: 1.000 €
Marge: 25 %
`,
)
D(
  'kpi',
  'no costs',
  `**Umsatz:** 7.340 €
**Bestellungen:** 96
**Durchschnittlicher Warenkorb:** 76,46 €
**Marge:** 58 %
`,
)

/** Written by a third who knew none of the rules, of eight of the nine jobs. */
export const BLIND_FOUR: readonly Sample[] = all
