import type { Sample } from './contracts.ts'

export const BLIND_EIGHTEEN: readonly Sample[] = [
  // ---------- health ----------
  {
    job: 'health',
    valid: true,
    note: 'markdown table, all seven answer',
    day: '2026-10-05',
    text: `# System health — Monday, 5 October 2026, 06:00 UTC

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200, 6 models | 38 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 4 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 | 11 ms |
| CRM | 3500 | GET /health | 200 | 22 ms |
| Atomic Reactor | 8888 | GET /health | 200 | 17 ms |
| LiteLLM Proxy | 4000 | GET /health | 200 | 45 ms |

**7 of 7 services responding.** CPU 31 %, RAM 58 %, disk 64 %. Level NORMAL, full concurrency (500). No action required.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German list, all seven reachable, harmless mention of zero errors',
    day: '2026-11-18',
    text: `Systemcheck vom Mittwoch, 18.11.2026, 06:00 Uhr (UTC)

✅ Ollama – erreichbar, 5 Modelle geladen
✅ Redis – PONG in 0,8 ms
✅ PostgreSQL – nimmt Verbindungen an (23 von 100 belegt)
✅ ChromaDB – Heartbeat ok
✅ CRM – HTTP 200
✅ Atomic Reactor – HTTP 200, Warteschlange leer
✅ LiteLLM – HTTP 200

Ressourcen: CPU 27 %, RAM 61 %, Platte 48 %. Fehler in den Logs seit gestern 06:00: 0.
Fazit: Alle sieben Dienste antworten. Kein Eingriff nötig.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, every service up',
    day: '2026-12-03',
    text: `{
  "checked_at": "2026-12-03T06:00:07Z",
  "agent": "BRAINSTEM",
  "services": {
    "ollama": { "port": 11434, "status": "up", "http": 200, "ms": 41 },
    "redis": { "port": 6379, "status": "up", "reply": "PONG", "ms": 1 },
    "postgresql": { "port": 5432, "status": "up", "reply": "accepting connections", "ms": 3 },
    "chromadb": { "port": 8000, "status": "up", "http": 200, "ms": 14 },
    "crm": { "port": 3500, "status": "up", "http": 200, "ms": 29 },
    "atomic_reactor": { "port": 8888, "status": "up", "http": 200, "ms": 20 },
    "litellm": { "port": 4000, "status": "up", "http": 200, "ms": 52 }
  },
  "summary": { "up": 7, "down": 0, "total": 7 },
  "resources": { "cpu_pct": 34, "ram_pct": 66, "level": "NORMAL" }
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose, each service named and answering',
    day: '2027-01-11',
    text: `Good morning. Health check for Monday 11 January 2027, run at 06:00 UTC.

Everything answered on the first attempt. Ollama returned its tag list with four models in 55 ms. Redis replied PONG and PostgreSQL reports that it is accepting connections. The ChromaDB heartbeat came back in 9 ms. The CRM and Atomic Reactor health endpoints both gave HTTP 200, and so did the LiteLLM proxy on port 4000.

Load is comfortable: CPU averaged 22 % overnight, RAM sits at 54 % and there is 212 GB of free disk. Nothing was restarted and nothing needs your attention.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'RAM warning and a self-heal during the night, but all seven respond now',
    day: '2027-02-26',
    text: `HEALTH REPORT 2027-02-26 06:00 UTC (Friday)

Overall: all 7 services responding, resource level WARN

- Ollama (11434): OK, 200 on /api/tags
- Redis (6379): OK, PONG. Note: Docker restarted the container at 03:12 after a memory limit hit; up since 03:12, 2 h 48 min, no keys lost
- PostgreSQL (5432): OK, accepting connections
- ChromaDB (8000): OK, heartbeat fine
- CRM (3500): OK, 200
- Atomic Reactor (8888): OK, 200
- LiteLLM (4000): OK, 200

Resources: CPU 44 %, RAM 78 % (above 75 %), so concurrency is reduced to 200.
Root cause of the Redis restart: maxmemory was set to 512 MB while the job cache grew to 540 MB. Limit raised to 1 GB.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'startup-sequence log with seven OK lines',
    day: '2026-10-24',
    text: `[06:00:01] 2026-10-24 bombproof sequence start
[06:00:02] auto_repair ........ nothing to repair
[06:00:03] resource_guard ..... cpu=19% ram=49% disk=57% -> NORMAL
[06:00:04] redis:6379 ......... OK (PONG, 1ms)
[06:00:04] postgresql:5432 .... OK (accepting connections)
[06:00:05] chromadb:8000 ...... OK (200, 12ms)
[06:00:06] ollama:11434 ....... OK (200, 7 models)
[06:00:07] litellm:4000 ....... OK (200, 61ms)
[06:00:08] crm:3500 ........... OK (200, 25ms)
[06:00:09] atomic-reactor:8888  OK (200, 18ms)
[06:00:10] verification: 7/7 healthy, 0 failed
[06:00:10] done in 9s`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headline says all fine but CRM refuses connections',
    day: '2026-10-13',
    text: `## Health check, Tuesday 2026-10-13 06:00

All systems operational ✅

| Service | Status | Detail |
|---|---|---|
| Ollama | up | 200 |
| Redis | up | PONG |
| PostgreSQL | up | accepting connections |
| ChromaDB | up | heartbeat 13 ms |
| CRM | down | connect ECONNREFUSED 127.0.0.1:3500 |
| Atomic Reactor | up | 200 |
| LiteLLM | up | 200 |

CPU 29 %, RAM 57 %. Have a great day!`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of at all; only six services',
    day: '2026-11-02',
    text: `Health report — Mon 2 Nov 2026, 06:00 UTC

1. Ollama: responding (200, 5 models)
2. Redis: responding (PONG)
3. PostgreSQL: responding (accepting connections)
4. ChromaDB: responding (heartbeat ok)
5. CRM: responding (200)
6. Atomic Reactor: responding (200)

Every service is responding. CPU 36 %, RAM 63 %, disk 51 %. Resource level NORMAL.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle, three services unreported',
    day: '2026-12-19',
    text: `# Saturday 19 December 2026 — 06:00 health check

**Ollama** — HTTP 200 from /api/tags, 6 models available, 40 ms.
**Redis** — PONG, 1 ms, 214 MB used.
**PostgreSQL** — accepting connections, 18 active sessions.
**ChromaDB** — heartbeat returned in 10 ms, 9 collections.
**CRM** — HTTP 2`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB answers 503',
    day: '2027-01-27',
    text: `{
  "timestamp": "2027-01-27T06:00:04Z",
  "results": [
    { "service": "Ollama", "code": 200, "ok": true },
    { "service": "Redis", "reply": "PONG", "ok": true },
    { "service": "PostgreSQL", "reply": "accepting connections", "ok": true },
    { "service": "ChromaDB", "code": 503, "ok": false },
    { "service": "CRM", "code": 200, "ok": true },
    { "service": "Atomic Reactor", "code": 200, "ok": true },
    { "service": "LiteLLM", "code": 200, "ok": true }
  ],
  "healthy": 6,
  "total": 7
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor timed out on all attempts, softened wording',
    day: '2027-02-16',
    text: `Morning check, Tuesday 16.02.2027 06:00 UTC

Ollama: fine, 200 in 37 ms
Redis: fine, PONG
PostgreSQL: fine, ready
ChromaDB: fine, heartbeat received
CRM: fine, 200
LiteLLM: fine, 200
Atomic Reactor: no answer within 10 s on three attempts, presumably just busy with the overnight batch

CPU 48 %, RAM 69 %. Overall picture is good, I will look at it again tomorrow.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'exception instead of the report',
    day: '2026-10-29',
    text: `Starting health check 2026-10-29 06:00:00 UTC for Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor, LiteLLM ...
Traceback (most recent call last):
  File "/opt/empire/brainstem/health_check.py", line 88, in <module>
    results = asyncio.run(probe_all(SERVICES))
  File "/usr/lib/python3.12/asyncio/runners.py", line 194, in run
    return runner.run(main)
  File "/opt/empire/brainstem/health_check.py", line 41, in probe_all
    timeout = cfg["probe"]["timeout"]
KeyError: 'probe'`,
  },

  // ---------- briefing ----------
  {
    job: 'briefing',
    valid: true,
    note: 'wins and priorities in plain markdown',
    day: '2026-10-06',
    text: `# Morning briefing — Tuesday, 6 October 2026

## Wins from yesterday
- Two sales of the fire-alarm inspection checklist bundle (€58)
- The TikTok clip on false alarms passed 11,400 views, our best this month
- All nine scheduled jobs ran without a retry

## Priorities today
1. Send the proposal to Hartmann Facility Services before 12:00
2. Record the two scripts the content agent delivers at 09:00
3. Fix the broken UTM parameter in the newsletter footer

## Heads-up
The OpenAI budget is at 61 % with 25 days left in the month. I suggest moving summaries to the local model.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German briefing with Erfolge and Prioritäten',
    day: '2026-11-12',
    text: `Guten Morgen Maurice, heute ist Donnerstag, der 12. November 2026.

Erfolge
• Der Wartungsvertrag mit der Klinik in Fulda ist unterschrieben (monatlich 480 €).
• Das YouTube-Video zur DIN 14675 hat die Marke von 5.000 Aufrufen geknackt.
• Die Server liefen die ganze Nacht ohne Neustart.

Prioritäten für heute
1. Angebot für das Logistikzentrum Kassel fertigstellen, Frist 16 Uhr
2. Landingpage für den Planungs-Kurs freigeben
3. 30 Minuten für die Rückfragen der drei neuen Leads einplanen

Termin: 14:30 Uhr Telefonat mit Herrn Seidel (Errichterfirma).
Wetter und Nachrichten lasse ich weg, es gibt nichts, was den Tag beeinflusst.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short spoken style, both parts present',
    day: '2026-12-07',
    text: `Monday, 7 December. Here is your two-minute start.

**What went well:** The weekend promo closed with 14 orders and €406 in revenue. The waiting list for the January cohort grew from 88 to 103. And the refund request from Friday was settled without losing the customer.

**What matters most today:** First, publish the cohort sales page, because the email to the list leaves at 11:00. Second, reply to the distributor in Vienna who asked for a bulk licence. Third, approve this week's content calendar.

**One risk:** Card payments were declined more often than usual on Sunday (4 of 18). I asked Stripe support and will report at 17:00.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout with wins and top priorities',
    day: '2027-01-20',
    text: `MORNING BRIEFING | Wed 2027-01-20 | LIMBIC

WINS
| Area | Win |
|---|---|
| Sales | Annual plan sold to Brandschutz Keller GmbH, €1,188 |
| Content | Newsletter open rate 47 %, up from 41 % |
| Ops | Nightly backup time down from 38 to 12 minutes |

TOP PRIORITIES
| # | Task | Owner | Due |
|---|---|---|---|
| 1 | Onboarding call with Keller | Maurice | 10:00 |
| 2 | Finish module 3 slides | Builder | 15:00 |
| 3 | Renew TLS certificate of the CRM | Operator | 18:00 |

Mood: steady. Keep the afternoon free of meetings.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'mentions a setback too, but wins and priorities are solid',
    day: '2027-02-14',
    text: `Sunday briefing, 14 Feb 2027

Yesterday's wins
→ The new lead magnet collected 37 sign-ups on its first day.
→ Support inbox is at zero for the first time since December.

Not so good: the LinkedIn post failed to go out at 09:00 because the token had expired. It was posted by hand at 09:40 and the token is renewed until April.

Today's focus
1. Rest until noon. No calls are booked.
2. Read through the draft of chapter 4 and leave comments.
3. Pick the guest for the March podcast from the three candidates.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON briefing with wins and priorities arrays',
    day: '2026-10-21',
    text: `{
  "date": "2026-10-21",
  "weekday": "Wednesday",
  "wins": [
    "Signed a pilot with a hotel chain in Leipzig covering three sites",
    "Cut the average cost per script from 0.21 EUR to 0.13 EUR",
    "Reached 1,000 subscribers on the YouTube channel"
  ],
  "priorities": [
    { "rank": 1, "task": "Prepare the site survey form for the Leipzig pilot", "deadline": "13:00" },
    { "rank": 2, "task": "Post a thank-you clip for the first 1,000 subscribers", "deadline": "16:00" },
    { "rank": 3, "task": "Review the Q3 cost report", "deadline": "19:00" }
  ],
  "energy_note": "Two late nights in a row, so the hardest task comes first."
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins anywhere',
    day: '2026-10-15',
    text: `# Briefing for Thursday, 15 October 2026

Good morning! Here are your priorities for today:

1. Call back the property manager in Erfurt about the detector replacement
2. Approve the thumbnails for the next long-form video
3. Pay the hosting invoice (€49, due tomorrow)

Calendar: 11:00 podcast pre-talk, 15:30 dentist.

Weather in Kassel: 9 °C, light rain. Have a productive day.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading has nothing under it',
    day: '2026-11-24',
    text: `Morning Briefing – Tuesday 24 November 2026

🏆 Wins
- Black Friday page went live two days early
- 212 visitors from the newsletter, 9 checkouts
- Ollama latency dropped by a third after the upgrade

🎯 Priorities

📅 Calendar
- 10:00 call with the tax adviser
- 16:00 recording slot`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'placeholder left in the wins',
    day: '2026-12-16',
    text: `# Morning briefing, Wednesday 16 December 2026

### Wins
- [insert biggest win from yesterday here]
- Revenue of yesterday: [amount] EUR

### Priorities
1. Ship the Christmas bundle before noon
2. Answer the open question from Brandt Sicherheit
3. Schedule the posts for the holidays

Let's make it count!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the first priority',
    day: '2027-01-06',
    text: `Good morning. It is Wednesday, 6 January 2027.

Wins since yesterday:
- The calculator tool was shared in a trade forum and brought 460 visits
- Two consulting hours booked for next week
- The database migration finished without data loss

Priorities for today:
1. Send the invoice for the December retainer to Lindner & S`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'asks for input instead of delivering a briefing',
    day: '2027-02-04',
    text: `Good morning! I'd be happy to put together your morning briefing with wins and priorities for Thursday, 4 February 2027.

To get started, could you please share:
- the sales figures from yesterday
- the list of open tasks
- any appointments you have today

Once I have this information I will write a concise briefing for you.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'model refusal text',
    day: '2027-03-09',
    text: `Morning briefing 2027-03-09

I'm sorry, but as an AI language model I don't have access to your sales data or your calendar, so I cannot say which wins happened yesterday or which priorities matter today. In general, a good briefing lists three wins and three priorities. I recommend you look at your dashboard and write these down each morning.`,
  },

  // ---------- trends ----------
  {
    job: 'trends',
    valid: true,
    note: 'four trends, numbered',
    day: '2026-10-07',
    text: `# Trend scan TikTok / YouTube / X — Wed 7 Oct 2026

1. **"Silent office" vlogs (TikTok)** — 40–60 second clips without speech, only keyboard and room sound. #silentoffice grew from 21k to 64k posts in seven days. Angle for us: a silent detector inspection.
2. **Local LLM on old hardware (YouTube)** — four of the ten fastest-growing tech videos this week run a model on a ten-year-old laptop. Angle: our Ollama set-up on a €150 mini PC.
3. **Build-in-public cost tables (X)** — founders post monthly bills line by line; median engagement about three times their normal posts. Angle: the September bill of the empire.
4. **Stairwell safety fails (TikTok)** — escape routes blocked by bikes and prams; comments full of landlords asking about the rules. Angle: reaction video with the relevant paragraph.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, exactly three trends, one per platform',
    day: '2026-11-05',
    text: `Trendscan, Donnerstag 05.11.2026

TikTok – „Handwerker erklärt in 15 Sekunden“
Kurze Erklärclips aus dem Technikraum laufen stark, der größte davon mit 1,3 Mio. Aufrufen seit Montag. Für uns: Was passiert, wenn ein Melder auslöst?

YouTube – Lange Selbstversuche mit KI-Agenten
Formate wie „30 Tage, ein Agent, ein Budget“ liegen bei 18 bis 25 Minuten und halten die Zuschauer überdurchschnittlich lange. Für uns: eine Woche Betrieb mit neun Cronjobs.

X – Streit um die E-Rechnung
Kleine Betriebe diskutieren über die Umstellung. Für uns: ein Thread mit der Checkliste, die wir selbst benutzen.

Empfehlung: zuerst der TikTok-Trend, er ist voraussichtlich in einer Woche vorbei.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with five trends',
    day: '2026-12-10',
    text: `{
  "scan_date": "2026-12-10",
  "sources": ["TikTok", "YouTube", "X"],
  "trends": [
    { "name": "Year in one spreadsheet", "platform": "X", "growth_7d_pct": 140, "idea": "Show the 2026 revenue sheet with three lessons" },
    { "name": "Advent wreath fire tests", "platform": "TikTok", "growth_7d_pct": 310, "idea": "How fast a smoke detector reacts to a burning wreath" },
    { "name": "Agent fails compilation", "platform": "YouTube", "growth_7d_pct": 75, "idea": "The five funniest mistakes our agents made" },
    { "name": "One-person company stack", "platform": "X", "growth_7d_pct": 58, "idea": "List our seven services with monthly costs" },
    { "name": "Desk reset timelapse", "platform": "TikTok", "growth_7d_pct": 44, "idea": "Reset of the server corner before the holidays" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with three rows and real signals',
    day: '2027-01-18',
    text: `Trend report for Monday, 18 January 2027 (window: 11–17 January)

| Trend | Where | Evidence | Half-life | Use it? |
|---|---|---|---|---|
| "Cancel one subscription a day" challenge | TikTok | 92k videos under the tag, up from 9k | 2 weeks | Yes: we replaced four tools with one local agent |
| Deep-dive teardown of small SaaS pricing pages | YouTube | 6 channels, 200k+ views each | 2–3 months | Yes: teardown of our own page |
| Screenshots of agent error logs as memes | X | 14 posts above 10k likes | 1 week | Maybe: only with our own logs |

Discarded: dance remix (no link to our topics), celebrity feud (brand risk).`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'headed sections, three distinct trends with reasoning',
    day: '2027-02-23',
    text: `## What is moving — 23 February 2027, Tuesday

### Trend: Repair instead of replace
YouTube long videos on repairing industrial devices gain about 20 % more views per week since January. Viewers stay for the diagnosis, not the fix. We can open a faulty control panel and find the fault on camera.

### Trend: "Explain it to my landlord"
On TikTok tenants stage short dialogues with their landlord about heating, mould and alarms. The sound has been used 33,000 times. A dialogue about who pays for the smoke detector fits in 35 seconds.

### Trend: Small-model benchmarks
On X, posts comparing 3B to 8B models on real office tasks are shared widely by developers. We have data from 1,900 runs and can publish one chart.

Priority: landlord dialogue today, chart on Thursday, repair video in March.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bullets grouped by platform, six trends',
    day: '2026-10-31',
    text: `TREND SCAN — Saturday 31 October 2026, 08:00 UTC

TikTok
• Haunted server room skits: Halloween variant of the night-shift meme, peak expected tonight
• "Rate my emergency exit": users film exits in clubs and cinemas, 18M views on the tag
YouTube
• Quiet productivity streams, 3 hours and longer, growing among students
• Side-income audits where creators show tax papers
X
• Threads about moving from cloud LLMs to local ones for cost reasons
• Polls on the worst invoice tool

Best fit: "Rate my emergency exit". Script brief handed to CONTENT.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-10-20',
    text: `# Trend scan — Tuesday, 20 October 2026

**1. Micro-audits on TikTok.** Creators check a stranger's website in 30 seconds. The tag gained 27k posts in a week. We could audit the safety page of a hotel.

**2. Long podcasts cut to one argument (X).** Clips of about 90 seconds with a single claim do best right now. We could cut last month's interview this way.

That's what stood out today. I recommend starting with the micro-audits.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'announces five trends, lists two',
    day: '2026-11-27',
    text: `Here are the 5 hottest trends for Friday, 27 November 2026:

1. Black Friday honesty posts (X): founders explain why they do not offer a discount. Roughly 4,000 posts since Wednesday.
2. Unboxing of used business hardware (YouTube): thin clients and switches from company closures, 150k to 400k views.

All five have high potential for our channels, so we should act on them this week.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is a placeholder',
    day: '2026-12-29',
    text: `Trend Scan | Tue 29 Dec 2026

Trend 1 – Firework risk explainers (TikTok): professionals explain injuries and fires on New Year's Eve; 12M views this week.
Trend 2 – "My system for 2027" (YouTube): planning videos by solo founders, strong search demand until mid-January.
Trend 3 – TBD (description follows)

Recommended: Trend 1, record today.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'rate limit error instead of trends',
    day: '2027-01-08',
    text: `Trend scan 2027-01-08 (Friday)

TikTok: request failed, HTTP 429 Too Many Requests (retry after 3600 s)
YouTube: quotaExceeded, the daily quota of the Data API is used up
X: HTTP 403, the access level does not include search

No data could be collected. 0 trends identified. The next attempt is at 08:00 tomorrow.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'three entries but all the very same trend',
    day: '2027-02-11',
    text: `Trend scan for Thursday 11 February 2027

1. AI agents for small businesses — more and more owners use agents for their office work. Platform: TikTok.
2. AI agents for small businesses — more and more owners use agents for their office work. Platform: YouTube.
3. AI agents for small businesses — more and more owners use agents for their office work. Platform: X.

Summary: 3 trends identified.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off before the third trend says anything',
    day: '2027-03-15',
    text: `# Trends, Monday 15 March 2027

## 1. Spring-clean your tool stack
TikTok and X users list the apps they delete. The tag #toolclean has 15k posts. Idea: we remove one service on camera.

## 2. Factory tours without music
YouTube tours with original sound gain watch time. The three biggest uploads this week average 700k views. Idea: a tour through a detector test lab.

## 3. `,
  },

  // ---------- scripts ----------
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, each with hook, body, CTA',
    day: '2026-10-08',
    text: `# Short-form drafts — Thursday 8 October 2026

## Script 1: The €3 part that stops false alarms
**Hook (0–3 s):** "This three-euro part costs hotels thousands when it's dirty."
**Body:** Show the sensor chamber of a smoke detector. Dust settles inside, light scatters, the panel thinks it's smoke. The fire brigade rolls out, and the hotel pays for it. A yearly clean takes four minutes.
**CTA:** "Follow for one safety fix a day."
Length: 34 s

## Script 2: Nine jobs, zero employees
**Hook (0–3 s):** "I sleep until seven. My company starts at six."
**Body:** Screen recording: 06:00 health check, 07:00 briefing, 08:00 trends, 09:00 scripts. Each step shows its real log line. Explain that every output is checked before I see it.
**CTA:** "Comment CRON and I'll send you the schedule."
Length: 41 s`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts with Hook',
    day: '2026-11-16',
    text: `Kurzvideo-Skripte, Montag 16.11.2026

SKRIPT A – „Der rote Knopf“
Hook: „Wenn du diesen Knopf drückst, rufst du nicht die Feuerwehr.“
Szene 1: Hausalarm-Taster in Blau, Feuerwehr-Taster in Rot nebeneinander zeigen.
Szene 2: Erklären, dass der blaue Taster nur im Gebäude warnt.
Szene 3: Frage an die Zuschauer: Welche Farbe hängt bei dir im Flur?
Aufruf: Speichern und dem Hausmeister schicken.

SKRIPT B – „Angebot in sechs Minuten“
Hook: „Früher saß ich zwei Stunden an einem Angebot. Heute sechs Minuten.“
Szene 1: Alte Excel-Datei, Zeitraffer.
Szene 2: Agent liest die Raumliste und schlägt Positionen vor.
Szene 3: Ich prüfe jede Zeile und sende ab.
Aufruf: Link zur Vorlage im Profil.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three scripts in timecoded tables',
    day: '2026-12-01',
    text: `SHORT SCRIPTS | 2026-12-01 (Tue)

--- #1 Advent wreath, 60 seconds to disaster ---
| Time | Line |
|---|---|
| 0:00 HOOK | "From this candle to a burning curtain: 58 seconds." |
| 0:03 | Timer starts, wreath is lit in the test chamber |
| 0:25 | Flames reach the height of the curtain, detector beeps |
| 0:45 | Three rules: water bucket, distance, never leave the room |
| 0:55 CTA | "Send this to someone with a real wreath." |

--- #2 My agent said no ---
| Time | Line |
|---|---|
| 0:00 HOOK | "My own software refused to publish my video." |
| 0:03 | Show the rejected job with the reason: number not sourced |
| 0:20 | I find the source, the check turns green |
| 0:35 CTA | "Would you let a machine stop you?" |

--- #3 What 1 kWh of AI writes ---
| Time | Line |
|---|---|
| 0:00 HOOK | "This is what one kilowatt-hour of AI gets you." |
| 0:03 | Power meter next to the mini PC |
| 0:18 | Count of scripts produced until the meter shows 1.00 |
| 0:40 CTA | "Guess the number before the end." |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with two scripts and hooks',
    day: '2027-01-13',
    text: `[
  {
    "title": "Subscriptions I cancelled",
    "platform": "TikTok",
    "hook": "I cancelled four tools in January and nothing broke.",
    "body": "Show the four logos crossed out one by one. For each: what it did, what it cost per month, and which local service replaced it. End on the sum saved: 143 euros a month.",
    "cta": "Tell me which tool I should kill next.",
    "seconds": 38
  },
  {
    "title": "The two-key rule",
    "platform": "YouTube Shorts",
    "hook": "In fire safety, one sensor is never enough to flood a server room.",
    "body": "Explain two-detector dependency with two lamps. Lamp one lights up: pre-alarm. Lamp two lights up: release. Then compare it with two agents checking the same invoice.",
    "cta": "Subscribe if you want the full build.",
    "seconds": 45
  }
]`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'running text, opening lines called hooks, two scripts',
    day: '2027-02-19',
    text: `Drafts for Friday, 19 February 2027

**Draft one, "The loudest silence"**
Hook: "You are hearing the most expensive sound in this building: nothing."
Camera walks through a quiet control room. I explain that a good system is invisible and that we paid for maintenance forty times before the one night it mattered. Cut to the event log of that night, names removed. Close with: "Boring is the goal. Follow for more boring."

**Draft two, "Reply to a landlord"**
Hook: "My landlord says I have to pay for the smoke detector. Is he right?"
Split screen dialogue, me in both roles. The landlord argues with the contract, the tenant with the building code. The resolution: buying and installing is usually the owner's job, checking the battery depends on the state. Close with: "Write your state in the comments and I'll look it up."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with voiceover and on-screen text',
    day: '2026-10-26',
    text: `CONTENT / 26 Oct 2026 / Monday

① "Clock change, alarm chaos"
🎣 Hook — "One hour at the weekend broke 40 alarm logs."
VO: Sunday the clocks went back. Panels without time sync wrote 02:30 twice. If you read the log today, you'll think two events happened. Here's how to spot it: look for the jump, then check the sequence number, not the time.
On-screen: 02:59 → 02:00
End card — "Save this for March."

② "The intern that never asks"
🎣 Hook — "The worst intern is the one who never asks a question."
VO: Our first agent guessed. It guessed prices, dates, even a phone number. The fix was one rule: if a value is missing, stop and say so. Error rate fell from 9 percent to under 1.
On-screen: 9 % → 0.8 %
End card — "Steal the rule."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-14',
    text: `# Script drafts for Wednesday, 14 October 2026

## Script 1: Why exit signs are green
**Hook:** "There is a reason this sign isn't red."
**Body:** Red means stop or danger in most signals, so an exit should not be red. Green is also easier to see in the dark, and smoke swallows red light sooner than you expect. Show two signs in the fog tent.
**CTA:** "Look up in the next building and tell me the colour."

Let me know if you want further variants of this one.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-11-20',
    text: `Short-form scripts, Fri 20 Nov 2026

Script 1
Hook: "Your Black Friday deal is a lie, and I can prove it."
Body: Price history on screen, the price rose in October and fell back yesterday. Explain how to check it in ten seconds.
CTA: "Save before you shop."

Script 2
Body: We compare a wired and a wireless detector. Wired is cheaper per device, wireless saves the ceiling. Battery change every five years, shown on the calendar.
CTA: "Which one would you pick?"`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script is lorem ipsum',
    day: '2026-12-11',
    text: `## Drafts 2026-12-11, Friday

### 1 · Gift for a tradesperson
Hook: "Don't give him another multitool."
Body: Three presents under twenty euros that are used every day: a good headlamp, a label printer roll, a magnet bowl. Close-ups with the scratches of a year of work.
CTA: "What did I forget?"

### 2 · Office party checklist
Hook: "Your office party can cost you the insurance."
Body: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
CTA: "Share with HR."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script cut off mid sentence right after the hook',
    day: '2027-01-05',
    text: `Scripts — Tuesday 5 January 2027

SCRIPT 1 "First week audit"
HOOK: "Week one decides your whole year. Here's mine in numbers."
BODY: Show three figures on sticky notes: leads, calls, sales. Say what each one means and which of them I'll ignore from now on. Put the ignored note in the bin.
CTA: "Which number do you watch?"

SCRIPT 2 "The detector above your bed"
HOOK: "Look up. If it blinks twice, it is begging you."
BODY: Different brands blink in different patterns. One blink every 40 seconds is normal, two blinks mean that the batt`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks left empty in both scripts',
    day: '2027-02-03',
    text: `# Wednesday 3 February 2027 – scripts

**Script A – Cheap mini PC**
Hook:
Body: A used office PC for 120 euros runs a 7B model at reading speed. Show the meter, the fan noise and one real answer.
CTA: Link to the parts list in the bio.

**Script B – Test alarm day**
Hook:
Body: Once a quarter we trigger everything on purpose. Film the neighbours, the sirens and the coffee afterwards.
CTA: Ask when they last tested theirs.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only meta talk that the scripts were created, none delivered',
    day: '2027-03-04',
    text: `Done! On Thursday, 4 March 2027, I created two engaging short-form scripts with powerful hooks for TikTok and YouTube Shorts. Both scripts follow the proven hook–story–CTA formula, have a length of 30 to 45 seconds and are aligned with the current trends. The hooks are designed to stop the scroll in the first three seconds. The scripts are ready for recording.`,
  },

  // ---------- offers ----------
  {
    job: 'offers',
    valid: true,
    note: 'plain JSON, two offers with numeric prices',
    day: '2026-10-09',
    text: `{
  "date": "2026-10-09",
  "offers": [
    {
      "id": "bma-checklist",
      "name": "Fire Alarm Inspection Checklist Bundle",
      "price": 29,
      "currency": "EUR",
      "includes": ["12 checklists", "Excel log", "1 year of updates"],
      "cta": "Download and inspect tomorrow morning"
    },
    {
      "id": "agent-starter",
      "name": "Local Agent Starter Kit",
      "price": 79,
      "currency": "EUR",
      "includes": ["Docker compose file", "9 cron templates", "video walkthrough"],
      "cta": "Start your first job tonight"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'fenced JSON with tiers',
    day: '2026-11-10',
    text: `\`\`\`json
{
  "product": "Planner's Desk",
  "valid_from": "2026-11-10",
  "pricing": {
    "currency": "EUR",
    "tiers": [
      { "name": "Solo", "monthly": 19.0, "yearly": 190.0, "seats": 1 },
      { "name": "Team", "monthly": 49.0, "yearly": 490.0, "seats": 5 },
      { "name": "Office", "monthly": 129.0, "yearly": 1290.0, "seats": 20 }
    ]
  },
  "headline": "Plan alarm systems without the paper pile",
  "cta": "Try it for 14 days"
}
\`\`\``,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON array, German names, discount computed right',
    day: '2026-12-04',
    text: `[
  {
    "angebot": "Advents-Paket Brandschutz",
    "preis": 49.90,
    "statt": 99.80,
    "rabatt_prozent": 50,
    "waehrung": "EUR",
    "gueltig_bis": "2026-12-24",
    "cta": "Jetzt Paket sichern"
  },
  {
    "angebot": "Beratungsstunde Planung",
    "preis": 120.00,
    "waehrung": "EUR",
    "gueltig_bis": "2026-12-31",
    "cta": "Termin wählen"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundle whose price parts add up',
    day: '2027-01-21',
    text: `{
  "bundle": {
    "title": "New Year Operations Bundle",
    "items": [
      { "sku": "OPS-01", "title": "Monitoring templates", "price": 39 },
      { "sku": "OPS-02", "title": "Runbook pack", "price": 49 },
      { "sku": "OPS-03", "title": "60-minute review call", "price": 110 }
    ],
    "list_price_total": 198,
    "bundle_price": 149,
    "savings": 49,
    "currency": "EUR"
  },
  "audience": "Freelance technicians with 1 to 3 employees",
  "guarantee_days": 30,
  "cta": "Get the bundle before 31 January"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'compact one-line JSON with price objects',
    day: '2027-02-17',
    text: `{"generated":"2027-02-17T10:00:05Z","offers":[{"name":"Smoke Detector Landlord Kit","price":{"amount":24.5,"currency":"EUR"},"cta":"Be covered before the next inspection"},{"name":"Site Survey Form Pro","price":{"amount":59,"currency":"EUR"},"cta":"Use it on your next visit"},{"name":"Retainer Light","price":{"amount":450,"currency":"EUR","per":"month"},"cta":"Book a first call"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer with three numbered payment options',
    day: '2026-10-28',
    text: `{
  "offer": "Cohort: Build your own operations agent",
  "start": "2026-11-09",
  "weeks": 6,
  "seats": 24,
  "payment_options": [
    { "label": "Early bird", "price_eur": 390, "until": "2026-11-01" },
    { "label": "Regular", "price_eur": 490 },
    { "label": "Two instalments", "price_eur": 510, "instalments": 2, "per_instalment_eur": 255 }
  ],
  "promise": "After six weeks you run three checked jobs on your own machine.",
  "objections": {
    "no time": "Three hours a week are enough, sessions are recorded.",
    "not a developer": "You only edit settings files."
  },
  "cta": { "text": "Reserve a seat", "channel": "email" }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma makes it invalid JSON',
    day: '2026-10-16',
    text: `{
  "offers": [
    {
      "name": "Escape Route Audit",
      "price": 180,
      "currency": "EUR",
      "cta": "Book the audit",
    },
    {
      "name": "Escape Route Poster Set",
      "price": 22,
      "currency": "EUR",
      "cta": "Print today"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON but no price at all',
    day: '2026-11-06',
    text: `{
  "date": "2026-11-06",
  "offers": [
    {
      "name": "Winter Readiness Check",
      "description": "We go through heating, alarm and emergency lighting before the frost.",
      "audience": "Property managers",
      "cta": "Ask for a date"
    },
    {
      "name": "Night Watch Monitoring",
      "description": "Remote monitoring of your panels with a weekly report.",
      "audience": "Small hotels",
      "cta": "Start the trial"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is the string TBD',
    day: '2026-12-15',
    text: `{
  "offers": [
    { "name": "Gift Card Workshop", "price": 89, "currency": "EUR", "cta": "Give a skill" },
    { "name": "Year-End Review Call", "price": "TBD", "currency": "EUR", "cta": "Close the year clean" },
    { "name": "Template Club", "price": 12, "currency": "EUR", "cta": "Join for a month" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off, brackets never closed',
    day: '2027-01-12',
    text: `{
  "campaign": "January restart",
  "offers": [
    {
      "name": "Restart Audit",
      "price": 240,
      "currency": "EUR",
      "bullets": ["90 minutes", "written findings", "priority list"],
      "cta": "Start clean"
    },
    {
      "name": "Restart Audit plus Implementation",
      "price": 890,
      "currency": "EUR",
      "bullets": ["everything in the audit", "we fix the top`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'German decimal commas break the JSON',
    day: '2027-02-08',
    text: `{
  "datum": "2027-02-08",
  "angebote": [
    { "name": "Rauchmelder-Set für Vermieter", "preis": 49,90, "waehrung": "EUR", "cta": "Jetzt bestellen" },
    { "name": "Prüfbuch digital", "preis": 14,90, "waehrung": "EUR", "cta": "Sofort laden" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'API error object instead of offers',
    day: '2027-03-02',
    text: `{
  "error": {
    "type": "overloaded_error",
    "code": 529,
    "message": "The model is currently overloaded, please retry your request"
  },
  "request_id": "req_0b71f2",
  "offers": []
}`,
  },

  // ---------- calendar ----------
  {
    job: 'calendar',
    valid: true,
    note: 'seven days from today, table',
    day: '2026-10-05',
    text: `# Content calendar, 5–11 October 2026

| Day | Date | Platform | Topic | Time |
|---|---|---|---|---|
| Monday | 2026-10-05 | TikTok | Dirty sensor, false alarm | 18:00 |
| Tuesday | 2026-10-06 | X | Thread: nine jobs a day | 09:30 |
| Wednesday | 2026-10-07 | YouTube Shorts | My company starts at six | 17:00 |
| Thursday | 2026-10-08 | LinkedIn | Case study hotel Leipzig | 08:15 |
| Friday | 2026-10-09 | TikTok | Blue button, red button | 18:00 |
| Saturday | 2026-10-10 | YouTube | Long video: local agent on a mini PC | 11:00 |
| Sunday | 2026-10-11 | Newsletter | Week in numbers | 19:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, starts tomorrow, crosses month end',
    day: '2026-11-26',
    text: `Redaktionsplan (Stand Donnerstag, 26.11.2026)

Fr 27.11. – TikTok, 18 Uhr: Die Wahrheit über Rabattpreise
Sa 28.11. – YouTube, 11 Uhr: Ein Tag im Leben meiner Agenten
So 29.11. – Instagram, 10 Uhr: Adventskranz sicher aufstellen
Mo 30.11. – LinkedIn, 8 Uhr: Was ein Fehlalarm wirklich kostet
Di 01.12. – X, 9 Uhr: Thread zu den Serverkosten im November
Mi 02.12. – TikTok, 18 Uhr: Lithium-Akku im Hausflur
Do 03.12. – Newsletter, 7 Uhr: Drei Vorlagen für die Wartung

Alle sieben Beiträge sind getextet, vier davon schon eingeplant.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'list by headings, crosses year end',
    day: '2026-12-28',
    text: `## Week plan 28 December 2026 – 3 January 2027

**Monday, 28 December**
- TikTok 17:30: Five firework mistakes
**Tuesday, 29 December**
- X 10:00: Chart of the year, cost per script
**Wednesday, 30 December**
- Shorts 17:00: Balcony check before New Year's Eve
- LinkedIn 08:00: Thank you to the first ten clients
**Thursday, 31 December**
- Instagram story 14:00: Bucket of water challenge
**Friday, 1 January**
- Newsletter 10:00: What we'll drop in 2027
**Saturday, 2 January**
- YouTube 11:00: 2026 in one spreadsheet
**Sunday, 3 January**
- X 19:00: Poll, topic of the first live stream`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven consecutive days',
    day: '2027-01-14',
    text: `{
  "updated": "2027-01-14",
  "schedule": [
    { "date": "2027-01-15", "weekday": "Friday", "channel": "TikTok", "title": "I cancelled four tools", "slot": "18:00" },
    { "date": "2027-01-16", "weekday": "Saturday", "channel": "YouTube", "title": "Pricing page teardown, part 1", "slot": "11:00" },
    { "date": "2027-01-17", "weekday": "Sunday", "channel": "Newsletter", "title": "The two-key rule", "slot": "18:30" },
    { "date": "2027-01-18", "weekday": "Monday", "channel": "LinkedIn", "title": "Why we test alarms in winter", "slot": "08:00" },
    { "date": "2027-01-19", "weekday": "Tuesday", "channel": "X", "title": "Thread: error budget for agents", "slot": "09:30" },
    { "date": "2027-01-20", "weekday": "Wednesday", "channel": "Shorts", "title": "Two lamps, one release", "slot": "17:00" },
    { "date": "2027-01-21", "weekday": "Thursday", "channel": "TikTok", "title": "Guess the power bill", "slot": "18:00" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'next Monday to Sunday planned on Friday, crosses February end',
    day: '2027-02-19',
    text: `CONTENT CALENDAR UPDATE (Fri 19 Feb 2027) for the week 22–28 Feb

Mon 22 Feb | LinkedIn | Repair instead of replace: the case for old panels | draft ready
Tue 23 Feb | TikTok   | Reply to my landlord | filmed
Wed 24 Feb | X        | 1,900 runs, one chart | chart ready
Thu 25 Feb | Shorts   | The most expensive silence | filmed
Fri 26 Feb | TikTok   | Blinks twice, what now | script ready
Sat 27 Feb | YouTube  | Opening a faulty control panel (16 min) | editing
Sun 28 Feb | Email    | Reader questions, answered | outline ready

Changes: moved the chart from Monday to Wednesday because X engagement peaks midweek.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'numbered days with weekday and date, start tomorrow',
    day: '2026-10-17',
    text: `Seven-day schedule, updated Saturday 17 October 2026

Day 1, Sunday 18 Oct: newsletter "The invisible system" at 18:00
Day 2, Monday 19 Oct: LinkedIn carousel, five errors in fire alarm documents, 08:00
Day 3, Tuesday 20 Oct: TikTok, micro-audit of a hotel website, 18:00
Day 4, Wednesday 21 Oct: X thread on local models and heat, 09:30
Day 5, Thursday 22 Oct: Shorts, exit sign in fog, 17:00
Day 6, Friday 23 Oct: TikTok, customer question of the week, 18:00
Day 7, Saturday 24 Oct: YouTube, clock change and alarm logs, 11:00

Buffer posts if something slips: quote card, behind-the-scenes photo.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'only six days, Sunday missing',
    day: '2026-10-12',
    text: `# Calendar for the week of 12 October 2026

| Date | Weekday | Channel | Content |
|---|---|---|---|
| 12 Oct | Monday | LinkedIn | Lessons from a failed audit |
| 13 Oct | Tuesday | TikTok | Detector in the bakery |
| 14 Oct | Wednesday | Shorts | Why exit signs are green |
| 15 Oct | Thursday | X | Poll on invoice tools |
| 16 Oct | Friday | TikTok | Prank or alarm? |
| 17 Oct | Saturday | YouTube | Site survey from start to finish |

All days of the week are populated.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays do not match the dates (shifted by one)',
    day: '2026-11-09',
    text: `Content plan, week of 9 November 2026

Tuesday 2026-11-09 – TikTok: Fire drill with 200 pupils
Wednesday 2026-11-10 – X: How we price templates
Thursday 2026-11-11 – Shorts: Lanterns and hair spray
Friday 2026-11-12 – LinkedIn: New client in Fulda
Saturday 2026-11-13 – TikTok: Question from the comments
Sunday 2026-11-14 – YouTube: DIN 14675 explained with LEGO
Monday 2026-11-15 – Newsletter: Numbers and mistakes`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday left as TBD',
    day: '2026-12-13',
    text: `Weekly content calendar (from Monday 14 December 2026)

- Mon 14 Dec: LinkedIn, the year in support tickets, 08:00
- Tue 15 Dec: TikTok, present for tradespeople, 18:00
- Wed 16 Dec: X, thread on gift-card fraud, 09:30
- Thu 17 Dec: TBD
- Fri 18 Dec: Shorts, office party checklist, 17:00
- Sat 19 Dec: YouTube, Christmas market safety walk, 11:00
- Sun 20 Dec: Newsletter, last call for the bundle, 18:00`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'week already over: dates lie a month before the run',
    day: '2027-01-25',
    text: `## Content calendar update

Mon 21 Dec 2026 — LinkedIn: quiet week, what we'll maintain
Tue 22 Dec 2026 — TikTok: tree too close to the heater
Wed 23 Dec 2026 — X: best books of the year
Thu 24 Dec 2026 — Instagram: greeting from the control room
Fri 25 Dec 2026 — no video, evergreen repost at 12:00
Sat 26 Dec 2026 — YouTube: holiday Q&A
Sun 27 Dec 2026 — Newsletter: preview of the new year`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday twice, Thursday missing',
    day: '2027-02-01',
    text: `{
  "week_of": "2027-02-01",
  "days": [
    { "day": "Monday", "date": "2027-02-01", "post": "LinkedIn: insurance and smoke detectors" },
    { "day": "Tuesday", "date": "2027-02-02", "post": "TikTok: cheap mini PC" },
    { "day": "Wednesday", "date": "2027-02-03", "post": "Shorts: test alarm day" },
    { "day": "Wednesday", "date": "2027-02-03", "post": "X: cost of one script" },
    { "day": "Friday", "date": "2027-02-05", "post": "TikTok: carnival costumes and candles" },
    { "day": "Saturday", "date": "2027-02-06", "post": "YouTube: two agents, one invoice" },
    { "day": "Sunday", "date": "2027-02-07", "post": "Newsletter: questions of January" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fifth day',
    day: '2027-03-08',
    text: `Content calendar, Monday 8 March to Sunday 14 March 2027

**Mon 8 Mar**, LinkedIn 08:00: women in fire engineering, interview clip
**Tue 9 Mar**, TikTok 18:00: spring-clean your tools
**Wed 10 Mar**, X 09:30: thread about silent failures
**Thu 11 Mar**, Shorts 17:00: the fan that fooled a detector
**Fri 12 Mar**, TikTok 18:00: what the int`,
  },

  // ---------- outline ----------
  {
    job: 'outline',
    valid: true,
    note: 'chapters with rising timestamps',
    day: '2026-10-06',
    text: `# YouTube outline: "I run a company on a €150 mini PC"
Date: 6 October 2026 | Target length: 14:00

- 00:00 Cold open: the power meter shows 11 watts while nine jobs run
- 00:40 Promise: real numbers, no sponsor
- 01:30 The hardware and what it cost
- 03:10 Services in one picture: database, cache, models, proxy
- 05:45 A day of jobs, hour by hour
- 08:20 What broke in the first month
- 10:50 The bill: power, APIs, domains
- 12:40 Would I do it again?
- 13:30 Call to action and end screen`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, time ranges',
    day: '2026-11-19',
    text: `YouTube-Gliederung, Donnerstag 19.11.2026
Titel: Warum Brandmeldeanlagen falsch auslösen
Länge: 12 Minuten

[00:00–00:30] Einstieg: Feuerwehr fährt um drei Uhr nachts zu einem Hotel, es brennt nicht
[00:30–01:45] Versprechen und Überblick über die vier häufigsten Ursachen
[01:45–04:00] Ursache 1: Staub in der Messkammer, mit Makroaufnahme
[04:00–06:15] Ursache 2: Dampf aus Bad und Küche
[06:15–08:00] Ursache 3: falscher Meldertyp im Technikraum
[08:00–09:45] Ursache 4: Umbau ohne Anpassung
[09:45–11:15] Checkliste für Betreiber
[11:15–12:00] Zusammenfassung und Hinweis auf die Vorlage`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with start times and visuals',
    day: '2026-12-08',
    text: `## Long-form outline — Tue 8 Dec 2026

**Working title:** Five mistakes my AI agents made this year
**Length:** about 16 minutes

| Start | Chapter | Key point | Visual |
|---|---|---|---|
| 0:00 | Hook | An agent sent a quote with a price of zero | Blurred email |
| 0:50 | Setup | Four agents, nine jobs, one operator | Diagram |
| 2:20 | Mistake 1 | Guessing missing values | Log excerpt |
| 4:55 | Mistake 2 | Repeating last week's calendar | Side by side |
| 7:30 | Mistake 3 | Politeness instead of results | Chat screenshot |
| 9:40 | Mistake 4 | Wrong time zone | Clock animation |
| 11:50 | Mistake 5 | Silent stop after an update | Flat chart |
| 14:00 | What we changed | Checks after every job | Green ticks |
| 15:30 | Outro | Question to viewers | End screen |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'acts with nested timestamps, longer than an hour',
    day: '2027-01-19',
    text: `OUTLINE (2027-01-19) — Live workshop recording "Build a monitored job from zero"
Total: 1:12:00

ACT I – Ground
  0:00:00 Welcome, what we'll have at the end
  0:04:30 Tools on the table
  0:11:00 The smallest job that can fail
ACT II – Build
  0:19:15 Scheduling it
  0:28:40 Writing the check
  0:41:00 Breaking it on purpose
ACT III – Run
  0:52:30 Alerts that do not annoy
  1:01:45 Questions from the chat
  1:10:00 Recap and homework`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON sections with start times',
    day: '2027-02-25',
    text: `{
  "title": "Opening a faulty control panel",
  "date": "2027-02-25",
  "duration": "16:30",
  "sections": [
    { "start": "00:00", "end": "00:45", "heading": "The beep nobody could explain", "notes": "Start with sound only" },
    { "start": "00:45", "end": "02:30", "heading": "What the panel should do", "notes": "Working panel for comparison" },
    { "start": "02:30", "end": "06:00", "heading": "Diagnosis step by step", "notes": "Multimeter close-ups" },
    { "start": "06:00", "end": "09:15", "heading": "The wrong suspect", "notes": "Battery swap does not help" },
    { "start": "09:15", "end": "13:00", "heading": "The real fault", "notes": "Corroded terminal block" },
    { "start": "13:00", "end": "15:30", "heading": "Repair and test", "notes": "Trigger three detectors" },
    { "start": "15:30", "end": "16:30", "heading": "Lesson and next video", "notes": "Card to the maintenance playlist" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headed sections each with a timestamp and bullets',
    day: '2026-10-23',
    text: `**Video:** Reading alarm logs like a detective
**Prepared:** Friday, 23 October 2026
**Runtime:** 10:30

### (0:00) Hook
One line in this log cost a school 9,000 euros. Can you spot it?

### (0:35) How a log is built
- sequence number, time, zone, detector, event
- why the time can lie

### (2:50) Case 1: the double hour
- clock change on Sunday
- sequence numbers reveal the order

### (5:05) Case 2: the chatty detector
- same address 41 times in a night
- dew point and a leaking window

### (7:40) Case 3: the missing entry
- gap in the sequence
- who had the service key?

### (9:35) Wrap-up
- three habits for every morning
- link to the practice log`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps at all',
    day: '2026-10-15',
    text: `# Long-form outline, Thursday 15 October 2026

Title: Site survey from start to finish

1. Hook: the door nobody had a key for
2. What to pack before you leave the office
3. Walking the building: cellar, stairs, roof
4. Talking to the caretaker
5. Turning notes into a room list
6. Typical mistakes
7. Outro with link to the form

Estimated length: about 15 minutes`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards in the middle',
    day: '2026-11-13',
    text: `YouTube outline – Fri 13 Nov 2026 – "How we price templates"

00:00 Hook: why 29 beats 27
01:10 Our first price and why it failed
03:30 Asking ten customers
06:45 The three-tier test
04:20 Results in one table
02:15 What we would change
11:00 Call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the third chapter',
    day: '2026-12-18',
    text: `# Outline: Christmas market safety walk
Friday, 18 December 2026 · target 13:00

**00:00 – Opening**
Wide shot of the market, question: where would you run?

**01:00 – Stalls and gas bottles**
Distance rules, how bottles are secured, interview with a stall owner.

**03:45 – Cables and rain**
Show the cable bridges, explain why the residual current device is the mos`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'placeholders in the chapter content',
    day: '2027-01-07',
    text: `Video outline, Thursday 7 January 2027
Title: My planning system for 2027

00:00 Hook – TODO write hook
01:00 Intro – TODO
03:00 Main point 1 – TODO
06:00 Main point 2 – TODO
09:00 Main point 3 – TODO
12:00 Outro – TODO`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'chapters start after the stated end of the video',
    day: '2027-02-12',
    text: `Outline for Friday 12 February 2027
Title: Two agents, one invoice
Total runtime: 9:00

0:00 Hook: both agents are sure, and both differ by 40 euros
0:45 How the set-up works
3:00 Round one, clean scan
6:10 Round two, coffee stain
10:30 Round three, handwriting
14:15 Verdict and cost
16:40 End screen`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'apology and error instead of an outline',
    day: '2027-03-11',
    text: `YouTube outline 2027-03-11 14:00

Sorry, I was unable to generate the outline. The request to the language model timed out after 120 seconds (LiteLLM: upstream timeout, model qwen2.5:14b). Partial output was discarded. Please run the job again later.`,
  },

  // ---------- kpi ----------
  {
    job: 'kpi',
    valid: true,
    note: 'itemised, sums and margin right',
    day: '2026-10-05',
    text: `# KPI snapshot — Monday 5 October 2026, 17:00

**Revenue**
- Gumroad: €412.00
- Consulting: €950.00
- Fiverr: €138.00
- **Total revenue: €1,500.00**

**Costs**
- LLM APIs: €84.50
- Hosting: €22.50
- Ads: €193.00
- **Total costs: €300.00**

**Profit: €1,200.00**
**Margin: 80.0 %**`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format, all adds up',
    day: '2026-11-11',
    text: `KPI-Bericht, Mittwoch, 11.11.2026

Umsatz
  Beratung BMA        2.400,00 €
  Digitalprodukte       613,40 €
  Affiliate              86,60 €
  Umsatz gesamt       3.100,00 €

Kosten
  LLM-API               142,30 €
  Server                 58,70 €
  Werbung               400,00 €
  Werkzeuge             174,00 €
  Kosten gesamt         775,00 €

Gewinn                2.325,00 €
Marge                     75,0 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, numbers consistent',
    day: '2026-12-02',
    text: `{
  "date": "2026-12-02",
  "currency": "EUR",
  "revenue": { "templates": 248.0, "coaching": 560.0, "affiliate": 42.5, "total": 850.5 },
  "costs": { "api": 61.2, "infrastructure": 19.3, "ads": 120.0, "total": 200.5 },
  "profit": 650.0,
  "margin_pct": 76.4
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss day, negative margin computed right',
    day: '2027-01-15',
    text: `KPI SNAPSHOT | Fri 15 Jan 2027

Revenue: 320.00 EUR (shop 180.00 + affiliate 140.00)
Costs:   410.00 EUR (ads 250.00 + API 95.00 + hosting 65.00)
Result:  -90.00 EUR
Margin:  -28.1 %

Comment: planned loss, the ad test for the cohort runs until Sunday. Without ads the day would have closed at +160.00 EUR.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose with consistent figures',
    day: '2027-02-09',
    text: `Numbers for Tuesday, 9 February 2027.

Revenue came to €2,184: €1,490 from two retainers at €745 each and €694 from downloads. Costs were €546, made up of €310 for freelancers, €156 for model usage and €80 for hosting. That leaves a profit of €1,638 and a margin of 75.0 %.

Nothing unusual. Downloads were carried by the landlord clip, which also brought 61 new newsletter sign-ups.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'table by line of business with total row',
    day: '2026-10-30',
    text: `## Daily KPIs, 2026-10-30 (Friday), all in EUR

| Line | Revenue | Costs | Profit | Margin |
|---|---:|---:|---:|---:|
| Digital products | 1,260 | 315 | 945 | 75.0 % |
| Consulting | 2,800 | 560 | 2,240 | 80.0 % |
| Community | 440 | 198 | 242 | 55.0 % |
| **Total** | **4,500** | **1,073** | **3,427** | **76.2 %** |

Best line by margin: consulting. The community margin suffers from the one-time import fee.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items add up to 345.40, stated total 325.40',
    day: '2026-10-19',
    text: `KPI snapshot – Monday, 19 Oct 2026

Revenue
  Products      €905.60
  Services      €396.00
  Total         €1,301.60

Costs
  API           €97.40
  Hosting       €38.00
  Ads           €210.00
  Total         €325.40

Profit          €976.20
Margin          75.0 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin should be 68 %, stated 72 %',
    day: '2026-11-25',
    text: `**KPIs for Wednesday 25 November 2026**

| Metric | Value |
|---|---|
| Revenue | €2,000.00 |
| Costs | €640.00 |
| Profit | €1,360.00 |
| Margin | 72.0 % |

The margin is stable compared with last week. Keep going!`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue is not a number',
    day: '2026-12-09',
    text: `{
  "date": "2026-12-09",
  "currency": "EUR",
  "revenue": "pending",
  "costs": 188.4,
  "profit": null,
  "margin_pct": "n/a"
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are missing entirely',
    day: '2027-01-28',
    text: `# KPI snapshot, Thursday 28 January 2027

Revenue today: €1,120.00
- Shop: €370.00
- Consulting: €750.00

Margin: 74.0 %

Traffic: 1,884 visits (+12 %)
New leads: 9
Newsletter: 2,310 subscribers`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit wrong: 1.875 minus 525 is 1.350, not 1.450',
    day: '2027-02-18',
    text: `Kennzahlen vom Donnerstag, 18. Februar 2027

Umsatz: 1.875,00 €
Kosten: 525,00 €
Gewinn: 1.450,00 €
Marge: 72,0 %

Der Tag lag über dem Schnitt der letzten zwei Wochen.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off inside the costs, no margin',
    day: '2027-03-03',
    text: `KPI SNAPSHOT — Wednesday 2027-03-03 17:00 UTC

REVENUE
Templates ........ 318.00 EUR
Retainers ........ 900.00 EUR
Affiliate ........  57.00 EUR
Total ............ 1,275.00 EUR

COSTS
LLM APIs .........  88.20 EUR
Hosting ..........  24.`,
  },

  // ---------- memory ----------
  {
    job: 'memory',
    valid: true,
    note: '42 new entries, matches the store',
    day: '2026-10-07',
    text: `# Nightly consolidation — Wednesday 7 October 2026

- Sources read: 9 job outputs, 3 chat sessions, 14 support mails
- New entries written to the knowledge store: 42
- Entries before: 1,204, entries now: 1,246
- Read-back test: 10 random entries retrieved, 10 matched

Most useful learning: clips that open with a price get about twice the watch time of clips that open with a question.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German report, count matches',
    day: '2026-11-17',
    text: `Nächtliche Konsolidierung, Dienstag 17.11.2026, 22:00 Uhr

Verarbeitet: 11 Gespräche, 9 Job-Ergebnisse, 2 Kundentermine.
Neu gespeichert: 17 Einträge (Bestand vorher 1.402, jetzt 1.419).

Wichtigste Erkenntnisse:
1. Vermieter fragen vor allem nach der Kostenverteilung, nicht nach der Technik.
2. Der Hook mit dem blauen Taster hält 71 % der Zuschauer über drei Sekunden.
3. Angebote mit Festpreis wurden schneller angenommen.

Die Sammlung in ChromaDB wurde nach dem Schreiben gelesen, alle 17 Einträge sind auffindbar.`,
    store: { now: { count: 1419 }, earlier: { count: 1402 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON summary, growth of 28',
    day: '2026-12-05',
    text: `{
  "job": "memory",
  "date": "2026-12-05",
  "status": "stored",
  "collection": "empire_knowledge",
  "before": 1551,
  "added": 28,
  "after": 1579,
  "topics": ["advent campaign", "pricing", "redis memory limit", "client Keller"],
  "verified": true
}`,
    store: { now: { count: 1579 }, earlier: { count: 1551 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'duplicates skipped but new ones really stored',
    day: '2027-01-22',
    text: `Memory consolidation, Friday 22 January 2027

I went through 65 candidate facts from today. 23 were already known and were skipped, the other 42 were stored. The knowledge store grew from 1,204 to 1,246 entries.

What we learned today
* The onboarding call works better with the client's own floor plan on screen.
* The pricing teardown got 38 comments asking for part two.
* Moving summaries to the local model saved €4.10 today.

Open question for tomorrow: should old campaign facts expire after 90 days?`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'log style, 9 upserts confirmed',
    day: '2027-02-20',
    text: `22:00:00 consolidation start (2027-02-20, Saturday)
22:00:03 loaded 9 job outputs
22:00:21 extracted 9 facts
22:00:24 chromadb upsert empire_knowledge ok, 9 new ids
22:00:25 count 2010 -> 2019
22:00:27 sample query "landlord dialogue" returns new id fact-2017 at rank 1
22:00:28 postgres backup of metadata ok
22:00:28 consolidation finished, 0 errors`,
    store: { now: { count: 2019 }, earlier: { count: 2010 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'table by category, sum equals 42',
    day: '2026-10-25',
    text: `## Knowledge update · Sunday 25 Oct 2026

| Category | New entries |
|---|---|
| Customers | 11 |
| Content performance | 16 |
| Operations | 9 |
| Pricing | 6 |
| **Total** | **42** |

Stored in ChromaDB at 22:01, the collection now holds 1,246 entries. Highlight: the log with the double hour is a perfect example for the next video. Embeddings were checked with five test queries and all five returned a new entry.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims success, but the store did not grow',
    day: '2026-10-18',
    text: `# Nightly consolidation, Sunday 18 October 2026

Successfully consolidated today's knowledge. 31 new insights were extracted and stored in the knowledge base.

Highlights:
- Hotel audits get more saves than likes
- X threads work best before 10:00
- The caretaker is the real decision maker in schools

The knowledge store is up to date.`,
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'write to ChromaDB failed',
    day: '2026-11-21',
    text: `Nightly consolidation, Saturday 21.11.2026

Read: 9 job outputs, 5 conversations
Extracted: 26 facts
Write: failed. chromadb.errors.ChromaError: Could not connect to tenant default_tenant (connection refused on port 8000)
Stored: 0

The facts were not saved.`,
    store: { now: { count: 1330 }, earlier: { count: 1330 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run only, nothing written',
    day: '2026-12-22',
    text: `Consolidation report — Tuesday 22 December 2026 (dry run)

Would add: 19 entries
Would merge: 4 entries
Would delete: 0 entries

No changes were written to the knowledge store. Start again without --dry-run to apply them.`,
    store: { now: { count: 1660 }, earlier: { count: 1660 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the learnings',
    day: '2027-01-10',
    text: `# Memory consolidation, Sunday 10 January 2027

Stored 42 new entries, the store went from 1,204 to 1,246.

Key learnings of the day:
1. The trade forum sends visitors who stay four minutes on average.
2. Customers confuse the audit with the review call, so the names have to be ch`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'says after = 1,290 while the store holds 1,246',
    day: '2027-02-06',
    text: `Nightly memory job · Saturday 6 Feb 2027

Entries before: 1,204
New entries stored: 86
Entries after: 1,290

Topics: two-agent invoice test, carnival clip, new supplier for detectors. Everything was embedded and indexed.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'plan of what will be done, nothing stored',
    day: '2027-03-10',
    text: `Wednesday 10 March 2027, nightly consolidation

Here is how I will consolidate the knowledge of today:
1. First I will collect the outputs of all jobs.
2. Then I will extract the most important facts.
3. After that I will remove duplicates.
4. Finally I will store the new entries in ChromaDB.

Please confirm so that I can begin.`,
    store: { now: { count: 2140 }, earlier: { count: 2140 } },
  },
]
