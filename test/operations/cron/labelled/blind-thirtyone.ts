import type { Sample } from './contracts.ts'

export const BLIND_THIRTY_ONE: readonly Sample[] = [
  // ------------------------------------------------------------ health
  {
    job: 'health',
    valid: true,
    note: 'plain table, all seven up',
    day: '2026-10-05',
    text: `# Health check, Monday 2026-10-05 06:00 UTC

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200 OK | 41 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 6 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 OK | 18 ms |
| CRM | 3500 | GET /health | 200 OK | 33 ms |
| Atomic Reactor | 8888 | GET /health | 200 OK | 22 ms |
| LiteLLM Proxy | 4000 | GET /health | 200 OK | 57 ms |

7 of 7 responding. CPU 34 %, RAM 61 %: NORMAL.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headline says all fine, ChromaDB answers 503',
    day: '2026-10-06',
    text: `All systems operational ✅ (Tuesday, 6 October 2026, 06:00)

- Ollama: up, 5 models loaded, 38 ms
- Redis: PONG, 1 ms
- PostgreSQL: accepting connections
- ChromaDB: HTTP 503 Service Unavailable on /api/v1/heartbeat
- CRM: 200, 40 ms
- Atomic Reactor: 200, 25 ms
- LiteLLM: 200, 61 ms

Resources are within NORMAL. Have a great day!
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON, all seven up',
    day: '2026-11-11',
    text: `{
  "checked_at": "2026-11-11T06:00:04Z",
  "services": {
    "ollama": { "status": "up", "http": 200, "latency_ms": 37 },
    "redis": { "status": "up", "reply": "PONG", "latency_ms": 1 },
    "postgresql": { "status": "up", "reply": "accepting connections", "latency_ms": 5 },
    "chromadb": { "status": "up", "http": 200, "latency_ms": 16 },
    "crm": { "status": "up", "http": 200, "latency_ms": 29 },
    "atomic_reactor": { "status": "up", "http": 200, "latency_ms": 24 },
    "litellm": { "status": "up", "http": 200, "latency_ms": 48 }
  },
  "resources": { "cpu_percent": 28, "ram_percent": 63, "level": "NORMAL" }
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM not mentioned, claims all',
    day: '2026-10-14',
    text: `SYSTEM HEALTH 14.10.2026 06:00

Ollama ............ OK   (/api/tags 200)
Redis ............. OK   (PONG)
PostgreSQL ........ OK   (pg_isready: accepting)
ChromaDB .......... OK   (heartbeat 200)
CRM ............... OK   (/health 200)
Atomic Reactor .... OK   (/health 200)

Every service is responding, nothing to escalate.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German list, all seven reachable',
    day: '2026-12-03',
    text: `Guten Morgen Maurice, Systemcheck vom Donnerstag, 03.12.2026, 06:00 Uhr:

1. Ollama antwortet (44 ms, 4 Modelle verfügbar)
2. Redis antwortet mit PONG (1 ms)
3. PostgreSQL nimmt Verbindungen an (7 ms)
4. ChromaDB antwortet, Heartbeat in Ordnung (20 ms)
5. CRM antwortet, HTTP 200 (31 ms)
6. Atomic Reactor antwortet, HTTP 200 (19 ms)
7. LiteLLM antwortet, HTTP 200 (52 ms)

Alle sieben Dienste sind erreichbar. CPU 41 %, RAM 66 %, keine Drosselung nötig.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis timed out',
    day: '2026-09-23',
    text: `{
  "checked_at": "2026-09-23T06:00:11Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "ok": true, "detail": "200 in 45 ms" },
    { "name": "Redis", "ok": false, "detail": "PING timed out after 5000 ms" },
    { "name": "PostgreSQL", "ok": true, "detail": "accepting connections" },
    { "name": "ChromaDB", "ok": true, "detail": "200 in 17 ms" },
    { "name": "CRM", "ok": true, "detail": "200 in 35 ms" },
    { "name": "Atomic Reactor", "ok": true, "detail": "200 in 21 ms" },
    { "name": "LiteLLM", "ok": true, "detail": "200 in 50 ms" }
  ]
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose; a past outage is mentioned but all seven respond now',
    day: '2026-10-22',
    text: `Health report for Thursday, October 22, 2026.

The startup sequence ran to the end and every service answered its probe. Ollama listed six models on /api/tags. Redis returned PONG. PostgreSQL is accepting connections. ChromaDB's heartbeat came back in 15 ms. The CRM and Atomic Reactor both returned 200 on /health, and so did the LiteLLM proxy.

For the log: LiteLLM was restarted by Docker at 02:14 last night after it ran out of memory. It was back at 02:15 and has been stable since, with no failed requests in the last three hours. Root cause was a 14B model loaded twice; the Resource Guard rule has been tightened.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off before the last services',
    day: '2026-11-17',
    text: `## BRAINSTEM health check 2026-11-17 (Tuesday)

**Ollama** (11434): responding, 40 ms
**Redis** (6379): responding, 1 ms
**PostgreSQL** (5432): responding, 6 ms
**ChromaDB** (8000): responding, 19 ms
**CRM** (3500): respon`,
  },
  {
    job: 'health',
    valid: true,
    note: 'shell log form, all seven fine',
    day: '2027-01-08',
    text: `[06:00:01] 2027-01-08 health run started
[06:00:01] ollama          GET http://localhost:11434/api/tags          -> 200 (39ms)
[06:00:01] redis           PING                                         -> PONG (1ms)
[06:00:02] postgresql      pg_isready -h localhost -p 5432              -> accepting connections
[06:00:02] chromadb        GET http://localhost:8000/api/v1/heartbeat   -> 200 (14ms)
[06:00:02] crm             GET http://localhost:3500/health             -> 200 (27ms)
[06:00:02] atomic-reactor  GET http://localhost:8888/health             -> 200 (23ms)
[06:00:03] litellm         GET http://localhost:4000/health             -> 200 (58ms)
[06:00:03] summary: 7 up, 0 down, 0 errors
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM was not checked, only assumed',
    day: '2026-12-16',
    text: `Morning check, Wednesday 16 December 2026

✅ Ollama, 200 OK
✅ Redis, PONG
✅ PostgreSQL, accepting connections
✅ ChromaDB, heartbeat 200
✅ CRM, not checked today (assumed fine because it was up yesterday)
✅ Atomic Reactor, 200 OK
✅ LiteLLM, 200 OK

Status: GREEN
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'all seven respond; RAM in WARN is a resource matter only',
    day: '2026-09-12',
    text: `**Status 12 September 2026, 06:00 UTC: all 7 services responding**

Core
* Redis: up (PONG, 1 ms)
* PostgreSQL: up (5 ms)
* Ollama: up (62 ms)
* ChromaDB: up (21 ms)

Apps
* CRM: up (200, 30 ms)
* Atomic Reactor: up (200, 26 ms)
* LiteLLM: up (200, 66 ms)

Resources: CPU 48 %, RAM 77 %. RAM is in the WARN band (> 75 %), so concurrency is reduced to 200 until it drops. Disk 54 % used.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'an error instead of a report',
    day: '2026-10-31',
    text: `Traceback (most recent call last):
  File "/opt/empire/brainstem/health.py", line 88, in <module>
    main()
  File "/opt/empire/brainstem/health.py", line 61, in main
    results = asyncio.run(check_all(SERVICES))
ModuleNotFoundError: No module named 'aiohttp'
`,
  },

  // ------------------------------------------------------------ briefing
  {
    job: 'briefing',
    valid: true,
    note: 'headings wins and priorities',
    day: '2026-10-05',
    text: `# Morning Briefing, Monday 5 October 2026

## Wins
- BMA audit checklist sold 4 times over the weekend (116 EUR)
- The X thread on "alarm fatigue" reached 18,400 impressions
- auto_repair recovered the CRM at 03:12 without help

## Priorities
1. Send the proposal to Kessler Brandschutz before 11:00
2. Record the two short scripts approved on Friday
3. Move the LiteLLM budget alert from 80 % to 70 %

## Watch
RAM was at 71 % at 06:00, slightly above last week.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading with nothing below',
    day: '2026-10-07',
    text: `# Morning Briefing, Wednesday 7 October 2026

## Wins
- Second coaching client signed (890 EUR)
- Newsletter open rate 46 %, best since July
- 12 new leads imported into the CRM

## Priorities

## Weather
Berlin, 13 degrees, light rain.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge and Prioritäten',
    day: '2026-11-24',
    text: `Guten Morgen, Maurice! Dienstag, 24. November 2026

Erfolge von gestern
• Angebot an die Stadtwerke Lünen wurde angenommen (2.400 EUR)
• YouTube-Video über DIN 14675 hat die 1.000 Aufrufe überschritten
• Backup aller Datenbanken in 4 Minuten statt 11

Prioritäten für heute
1. Auftragsbestätigung an die Stadtwerke schicken
2. Drei Kurzvideos für den Adventsplan aufnehmen
3. Redis-Speichergrenze auf 2 GB anheben

Termin: 15:00 Uhr Rückruf von Herrn Wolters.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins at all, only priorities and calendar',
    day: '2026-09-15',
    text: `Briefing for Tuesday, September 15, 2026

Today's priorities:
1. Finish the landing page for the OpenClaw starter kit
2. Answer the three open Fiverr requests
3. Review the LiteLLM bill with the Money Maker

Calendar:
10:30 call with Jana (affiliate terms)
16:00 recording slot

Resources are NORMAL and all nine jobs are scheduled.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'letter in prose with both parts',
    day: '2026-12-11',
    text: `Good morning Maurice,

It is Friday, 11 December 2026. Yesterday's wins first: the prompt library brought in 203 EUR from seven buyers, the short about smoke detector myths passed 52,000 views on TikTok, and the migration of the CRM to the new disk finished with no downtime.

Your priorities today are, in this order: approve the Christmas bundle price before 10:00 so that the offer job can use it; call back Mr. Brandt about the maintenance contract; and look at the draft for Sunday's long video, which needs your yes by the evening.

Nothing is on fire. The next check-in is at 17:00 with the KPI snapshot.

The Operator
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities are all TBD',
    day: '2026-10-20',
    text: `☀️ Morning Briefing | Tue 20 Oct 2026

🏆 Wins
• 3 sales of the automation playbook (147 EUR)
• 240 new followers on X
• Zero failed cron jobs for 6 days

🎯 Priorities
1. TBD
2. TBD
3. TBD
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON with both lists',
    day: '2026-11-02',
    text: `{
  "date": "2026-11-02",
  "weekday": "Monday",
  "wins": [
    "October closed with 4,310 EUR revenue, 12 % above September",
    "Fiverr gig reached Level One",
    "ChromaDB collection re-indexed, recall up from 0.81 to 0.88"
  ],
  "priorities": [
    { "rank": 1, "task": "Send the October invoices", "due": "12:00" },
    { "rank": 2, "task": "Pick the November flagship offer", "due": "15:00" },
    { "rank": 3, "task": "Archive the two agents idle for 14 days", "due": "18:00" }
  ]
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off inside the priorities',
    day: '2026-11-19',
    text: `**Thursday, 19 November 2026: Morning Briefing**

**Wins**
- Consulting retainer with Falk Sicherheitstechnik extended by three months
- First 10,000-view video on the English channel
- Backlog of unanswered e-mails down from 31 to 4

**Priorities**
1. Prepare the kickoff deck for Falk, the numbers are in the CRM under
2. Ship the pricing test on the landing page and make sure that the`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'mentions an error that was fixed; wins and priorities there',
    day: '2026-09-30',
    text: `BRIEFING 2026-09-30 (Wednesday)

WINS
[+] Error 500 on the checkout page found and fixed in 22 minutes, no order lost
[+] 9 orders on Tuesday, 261 EUR
[+] Agent count down from 17 to 12

PRIORITIES
[1] Month-end: reconcile Stripe and the CRM
[2] Write the post-mortem for the failed checkout deploy
[3] Schedule the Q4 content theme with LIMBIC
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'model refuses: no access to data',
    day: '2027-01-12',
    text: `I'm sorry, but I don't have access to yesterday's sales data, your calendar or your CRM, so I can't put together the wins and priorities for your morning briefing. If you paste the relevant information here, I'd be happy to write a briefing for Tuesday, January 12, 2027.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'other wording: what went well, top 3 for today',
    day: '2026-10-17',
    text: `Saturday 17 Oct 2026, 07:00. Short one for the weekend.

Wins (Friday)
> 5 of 5 outreach mails answered
> Reel about false alarms: 31k plays
> 74 EUR from affiliate links

Top 3 priorities for today
> Batch-record the shorts for Mon to Wed
> Read the draft contract from Helios Immobilien
> Laptop off at 15:00
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'unfilled template brackets for the wins',
    day: '2026-12-22',
    text: `# Daily Briefing: Tuesday, December 22, 2026

## Yesterday's Wins
- [Insert win 1]
- [Insert win 2]
- [Insert win 3]

## Today's Priorities
1. Send the holiday notice to all retainer clients
2. Freeze deployments until January 4
3. Check the on-call alerts reach Maurice's phone
`,
  },

  // ------------------------------------------------------------ trends
  {
    job: 'trends',
    valid: true,
    note: 'three numbered trends',
    day: '2026-10-08',
    text: `Trend scan, Thursday 8 October 2026 (TikTok / YouTube / X)

1. "One-person company" dashboards (X). Founders post screenshots of agents running their back office; the top post has 2.1M views. Angle: show our nine jobs on one screen.
2. Silent desk resets (TikTok). No talking, only typing sounds and captions. Up 38 % week over week. Angle: silent 6 a.m. system check.
3. Local LLM on a mini PC (YouTube). Four videos above 300k views in ten days. Angle: what Ollama does on 32 GB.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'promises five, lists two',
    day: '2026-10-13',
    text: `# Trend report 2026-10-13

I found 5 strong trends today across TikTok, YouTube and X:

### 1. AI voice receptionists (TikTok)
Small businesses film the phone answering itself. 1.4M views on the leading clip. Use: demo for a fire safety company.

### 2. "Build in public" revenue threads (X)
Monthly numbers with screenshots get 3x the usual engagement. Use: our September snapshot.

These trends offer great potential for our content strategy this week.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table of four',
    day: '2026-11-05',
    text: `**Trends for Thursday, 5 Nov 2026**

| # | Platform | Trend | Signal | Idea for us |
|---|---|---|---|---|
| 1 | TikTok | "Things I automated this week" lists | +61 % posts in 7 days | Five automations of the empire |
| 2 | YouTube | 20-minute agent build-alongs | 3 of the top 10 in tech | Build the health job live |
| 3 | X | Price transparency threads | 900k impressions on the top one | What a BMA plan really costs |
| 4 | TikTok | Smoke detector tests at home | 5.2M views on #rauchmelder | Expert reaction video |

Strongest pick: number 4, because it fits our own field.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is empty placeholder',
    day: '2026-11-12',
    text: `Trend Scan 12.11.2026

Trend 1: Faceless tutorial channels (YouTube)
Evidence: two channels grew by more than 100k subscribers in October.
Angle: screen-only tour of the CRM.

Trend 2: "POV: you hired an agent" sketches (TikTok)
Evidence: sound used in 41,000 clips.
Angle: POV of the 22:00 memory job.

Trend 3: TODO
Evidence: TODO
Angle: TODO
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON array of three',
    day: '2026-12-01',
    text: `{
  "date": "2026-12-01",
  "trends": [
    { "title": "Year-in-review with real numbers", "platform": "X", "momentum": "rising", "evidence": "4,800 posts in 24 h", "angle": "Twelve months of the empire in twelve numbers" },
    { "title": "Advent calendar of tools", "platform": "TikTok", "momentum": "peaking", "evidence": "hashtag at 18M views", "angle": "24 prompts, one a day" },
    { "title": "Home server tours", "platform": "YouTube", "momentum": "rising", "evidence": "three videos above 500k this week", "angle": "The rack that runs nine cron jobs" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'valid JSON, empty list',
    day: '2026-12-08',
    text: `{
  "date": "2026-12-08",
  "sources": ["TikTok", "YouTube", "X"],
  "scanned_posts": 0,
  "trends": [],
  "status": "success"
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, three by platform',
    day: '2026-09-18',
    text: `Trendscan vom Freitag, 18.09.2026

TikTok: "Ein Tag ohne Handarbeit"
Selbstständige zeigen, was bei ihnen automatisch läuft. 12.000 neue Clips in einer Woche. Für uns: der Tagesablauf der neun Jobs.

YouTube: Lange Werkstattvideos ohne Schnitt
Zuschauer bleiben im Schnitt 14 Minuten. Für uns: Inbetriebnahme einer Brandmeldezentrale in Echtzeit.

X: Screenshots von Rechnungen für Rechenzeit
Beiträge mit Vorher-nachher-Kosten werden stark geteilt. Für uns: lokales Modell gegen Cloud, mit Beträgen.

Empfehlung: Mit dem X-Thema anfangen, die Zahlen liegen schon vor.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'API rate limit error in place of the scan',
    day: '2026-09-25',
    text: `{"error": {"type": "rate_limit_error", "message": "Rate limit reached for requests. Please try again in 20s.", "code": 429}, "request_id": "req_01HZX7"}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'five bullets with scores',
    day: '2027-01-05',
    text: `2027-01-05 TREND SCAN (RESEARCH)

• [92] "No new tools in January" challenge, X. Creators pledge to cancel subscriptions; we can show which five we cancelled.
• [85] Budget-reset spreadsheets, TikTok. Saves are four times the likes; offer our cost sheet as a free download.
• [81] Agent failures compilations, YouTube. People enjoy what went wrong; tell the story of the 3 a.m. Redis outage.
• [74] Whiteboard shorts, YouTube. One drawing, 40 seconds; explain detection zones.
• [66] Founder morning voice notes, X. Raw audio, no edit; try it for one week.

Score = reach x fit, 0 to 100.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times',
    day: '2026-10-28',
    text: `Trends for Wednesday, October 28, 2026

1. AI avatars for product videos (TikTok): brands replace presenters with avatars, 6.3M views.
2. AI avatars for product videos (TikTok): brands replace presenters with avatars, 6.3M views.
3. AI avatars for product videos (TikTok): brands replace presenters with avatars, 6.3M views.

Recommendation: produce one avatar video this week.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'headings and paragraphs, three',
    day: '2026-11-29',
    text: `# What is moving this Sunday (29 November 2026)

## Trend 1: Candle safety clips
First Advent brings candle fires back into feeds. #advent is at 9M views on TikTok, and fire brigades get the most comments. We answer the top question with a 30-second demo.

## Trend 2: Cyber Monday tool stacks
YouTube reviewers publish "only these three" lists ahead of tomorrow. A late but honest list from a real operator would stand out.

## Trend 3: Quiet quitting of SaaS
On X, threads on moving from subscriptions to self-hosted tools grew by a third in seven days. Our stack of Ollama and ChromaDB is the ready example.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2026-12-18',
    text: `## Trend scan: Friday, 18 December 2026

### 1. "Wrapped" for everything
Platform: X and TikTok
Signal: tools from banking apps to gyms publish yearly summaries.
For us: an Empire Wrapped with hours saved.

### 2. Gift guides for nerds
Platform: YouTube
Signal: six of the twenty most-watched tech videos this week are gift guides, and the comments ask mostly for thi`,
  },

  // ------------------------------------------------------------ scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, hook, body, CTA',
    day: '2026-10-06',
    text: `# Short-form scripts, 6 October 2026

## Script 1: The 3 a.m. hero
**Hook:** "My best employee works at 3 a.m. and has never asked for a raise."
**Body:** Show the log. At 03:12 the CRM went down. At 03:13 auto_repair had it back. Nobody woke up. That is a health check, a restart rule and one alert that stayed silent.
**CTA:** Comment REPAIR and I send you the script.

## Script 2: Stop watching dashboards
**Hook:** "If you look at your dashboard every hour, it is broken."
**Body:** A good system tells you when it needs you. Set three thresholds: 70, 85, 95 percent. Below the first one you do nothing at all.
**CTA:** Follow for the full table.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script, title says drafts',
    day: '2026-10-09',
    text: `# Short-form drafts, Friday 9 October 2026

## Script 1: Why detectors beep at night
**Hook:** "There is a reason your smoke detector always starts beeping at 3 a.m."
**Body:** Batteries lose voltage in the cold, and your flat is coldest before dawn. So the warning limit is reached at night. Change the battery in autumn and you sleep.
**CTA:** Save this for the next beep.

Ready to record today, estimated length 32 seconds.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with three scripts',
    day: '2026-11-10',
    text: `{
  "date": "2026-11-10",
  "scripts": [
    {
      "title": "Nine jobs",
      "hook": "Nine things happened in my company before I had lunch.",
      "body": "Health check, briefing, trends, scripts, offers, calendar, outline, numbers, memory. Each one is a cron job with a check behind it.",
      "cta": "Which one would you automate first?"
    },
    {
      "title": "Garbage on time",
      "hook": "A job that runs on time and delivers garbage is worse than one that crashes.",
      "body": "A crash you notice. Garbage you publish. So I test the result, never just the exit code.",
      "cta": "Follow for the checklist."
    },
    {
      "title": "Seventeen agents",
      "hook": "I fired thirteen agents and got faster.",
      "body": "Each agent is one more thing that can break. Four good ones beat seventeen that nobody reads.",
      "cta": "Tell me how many you run."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-11-13',
    text: `SHORTS FOR 13.11.2026

--- SCRIPT A ---
HOOK: You pay for a cloud model you don't need.
BODY: I moved summaries and tagging to a local 8B model. Same quality, the bill went from 140 to 31 euros. The cloud is left for the hard cases.
CTA: Link to the cost sheet in the bio.

--- SCRIPT B ---
BODY: Redis holds the queue, PostgreSQL holds the truth, ChromaDB holds the memory. If you keep those three roles apart, each one is easy to restore.
CTA: Save it for your next build.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts with Hook',
    day: '2026-12-02',
    text: `Kurzvideo-Skripte für Mittwoch, 02.12.2026

SKRIPT 1: Adventskranz
Hook: "Dieser Kranz brennt in 30 Sekunden, und du stehst in der Küche."
Ablauf: Trockene Nadeln, eine Kerze, ein Stoppuhrbild. Danach drei Regeln: nie allein lassen, feuerfeste Unterlage, Wasser daneben.
Aufruf: Schick das jemandem, der Kerzen liebt.

SKRIPT 2: Der Melder im Flur
Hook: "Fast alle hängen ihren Rauchmelder an die falsche Stelle."
Ablauf: Mitte der Decke, 50 Zentimeter Abstand zur Wand, nie neben die Küchentür. Zeig es mit Kreide an der Decke.
Aufruf: Prüf deinen heute Abend und schreib, was du gefunden hast.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'body of second script is lorem ipsum',
    day: '2026-12-04',
    text: `## Script 1
Hook: "This invoice taught me more than any course."
Body: I undercharged by 60 percent because I counted hours. Price the damage you prevent and never your time.
CTA: Follow for the price table.

## Script 2
Hook: "Three words that close every audit call."
Body: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
CTA: Comment CALL for the guide.

(2026-12-04, CONTENT)
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'shot tables with hook rows, two scripts',
    day: '2026-09-22',
    text: `**Tuesday 22 September 2026: two drafts**

**1. "The silent failure"** (28 s)

| Time | Beat | Line |
|---|---|---|
| 0-3 s | Hook | "For three weeks my sales pipeline was dead, and everything was green." |
| 3-20 s | Story | The job ran, exit code zero, and wrote an empty file every night. |
| 20-28 s | CTA | "Check one output by hand tonight. Tell me what you find." |

**2. "Backups lie"** (25 s)

| Time | Beat | Line |
|---|---|---|
| 0-3 s | Hook | "You don't have a backup until you have restored it." |
| 3-18 s | Story | Mine were 400 MB every day. The restore showed four tables of nine. |
| 18-25 s | CTA | "Put a restore test in your calendar. Follow for my script." |
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks left as bracket templates',
    day: '2026-09-29',
    text: `Script 1: Local models
Hook: [attention-grabbing hook here]
Body: Show the mini PC, the fan noise, and the answer appearing in two seconds. Say what it cost and what it replaced.
CTA: Follow for the parts list.

Script 2: Prompt library
Hook: [attention-grabbing hook here]
Body: Open the folder, scroll through 200 prompts, stop at the one that writes offers. Read the result aloud.
CTA: Link in bio.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'spoken form, two scripts, hooks in labelled lines',
    day: '2026-10-25',
    text: `Sunday batch, 25 Oct 2026

① "What a fire panel taught me about servers"
HOOK → A fire panel tests every wire every few seconds. When did you last test yours?
SAY → In my old trade a broken cable is a fault within 100 seconds. In software people wait for a customer to complain. So I borrowed the rule: each service answers, or someone is told.
CLOSE → Subscribe if you want the config.

② "The two-hour mistake"
HOOK → I spent two hours automating a five-minute task. Twice.
SAY → It felt like a waste until the task came back forty times. Now I have one rule: do it by hand once, write it down the second time, automate the third.
CLOSE → What is on your third time?
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'breaks character: as an AI, no scripts',
    day: '2026-11-26',
    text: `As an AI language model, I'm not able to create viral videos or predict what will perform well on TikTok. However, good short-form scripts usually begin with a strong hook, keep the body under 45 seconds and end with a call to action. You may want to work with a professional copywriter to develop scripts and hooks that fit your brand.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'four compact scripts',
    day: '2027-01-14',
    text: `2027-01-14 / 4 scripts

Script 1
Hook: Your January goals need a cron job.
Body: Motivation is gone by the 19th. A reminder at 07:00 with three priorities is still there in March.
CTA: Write your first priority below.

Script 2
Hook: I deleted 40 apps in one evening.
Body: If it brought nothing in 14 days, it goes. Show the list, show the phone, show the quiet.
CTA: Try it with five.

Script 3
Hook: This number decides whether I get up at night.
Body: Seventy percent. Above it the system slows itself down, and I sleep on.
CTA: Follow for the other three limits.

Script 4
Hook: Nobody thanks you for the fire that never started.
Body: Prevention is invisible, so put a price on it. Show the customer what one hour of standstill costs.
CTA: Send this to your boss.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the second script',
    day: '2026-12-15',
    text: `# Scripts for Tuesday, 15 December 2026

## Script 1: Gift yourself an hour
**Hook:** "The best present this year takes twelve minutes to set up."
**Body:** One rule that sorts your inbox into reply, later and never. Show the before and the after.
**CTA:** Comment INBOX.

## Script 2: The year in one chart
**Hook:** "I put twelve months into one line, and it went down first."
**Body:** January to April looks like failure. Then we cut the agents from seventeen to four, and the line turns because we`,
  },

  // ------------------------------------------------------------ offers
  {
    job: 'offers',
    valid: true,
    note: 'plain JSON object, three offers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "currency": "EUR",
  "offers": [
    { "name": "BMA Audit Checklist", "price": 29, "cta": "Download the checklist", "audience": "Facility managers" },
    { "name": "Agent Starter Kit", "price": 149, "cta": "Start with nine jobs", "audience": "Solo founders" },
    { "name": "Operations Review", "price": 890, "cta": "Book your review", "audience": "Teams of 5 to 20" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma: not valid JSON',
    day: '2026-10-12',
    text: `{
  "date": "2026-10-12",
  "currency": "EUR",
  "offers": [
    { "name": "Prompt Library", "price": 49, "cta": "Get all 200 prompts" },
    { "name": "Cron Validator Template", "price": 79, "cta": "Copy the template" },
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'top-level array, decimal prices',
    day: '2026-11-03',
    text: `[
  { "title": "Fire Safety Reels Pack", "price": { "amount": 39.9, "currency": "EUR" }, "cta": "Get 30 reels", "includes": ["30 captions", "30 hooks"] },
  { "title": "Local LLM Setup Call", "price": { "amount": 249, "currency": "EUR" }, "cta": "Book 90 minutes", "includes": ["Screen share", "Written summary"] }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price of the second offer is null',
    day: '2026-11-06',
    text: `{
  "offers": [
    { "name": "CRM Clean-up Sprint", "price": 490, "currency": "EUR", "cta": "Clean it this week" },
    { "name": "Automation Retainer", "price": null, "currency": "EUR", "cta": "Reserve a seat" },
    { "name": "Outage Drill", "price": 350, "currency": "EUR", "cta": "Plan a drill" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'tiers with monthly prices',
    day: '2026-12-07',
    text: `{
  "product": "Operator as a Service",
  "headline": "Nine jobs, checked every day",
  "pricing": [
    { "tier": "Solo", "price": 99, "currency": "EUR", "interval": "month", "features": ["Health check", "Morning briefing"] },
    { "tier": "Studio", "price": 249, "currency": "EUR", "interval": "month", "features": ["All nine jobs", "E-mail alerts"] },
    { "tier": "Agency", "price": 690, "currency": "EUR", "interval": "month", "features": ["All nine jobs", "Five brands", "Phone support"] }
  ],
  "cta": "Try it for 14 days"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no price anywhere',
    day: '2026-12-09',
    text: `{
  "date": "2026-12-09",
  "offers": [
    { "name": "Christmas Candle Safety Guide", "description": "Twelve pages for tenants and landlords", "cta": "Read it before the 24th" },
    { "name": "Landlord Detector Plan", "description": "Placement plan for up to ten flats", "cta": "Order your plan" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'fenced JSON block only',
    day: '2026-09-16',
    text: `\`\`\`json
{
  "date": "2026-09-16",
  "offers": [
    {
      "id": "bma-101",
      "name": "DIN 14675 Crash Course",
      "price": 199,
      "currency": "EUR",
      "cta": "Join the next group"
    },
    {
      "id": "bma-102",
      "name": "Inspection Log Template",
      "price": 19,
      "currency": "EUR",
      "cta": "Download now"
    }
  ]
}
\`\`\``,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off inside the JSON',
    day: '2026-09-24',
    text: `{
  "date": "2026-09-24",
  "currency": "EUR",
  "offers": [
    { "name": "Agent Audit", "price": 390, "cta": "Find the dead agents", "bullets": ["Two-hour session", "Written list", "Removal plan"] },
    { "name": "Backup Rescue", "price": 290, "cta": "Test your restore", "bullets": ["Restore on a fresh machine", "Report with gaps", "One follow`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German, nested bundle with list and discount price',
    day: '2026-11-27',
    text: `{
  "datum": "2026-11-27",
  "aktion": "Black Friday",
  "angebote": [
    { "name": "Automations-Handbuch", "preis": 39, "statt": 59, "waehrung": "EUR", "cta": "Bis Montag sichern" },
    { "name": "Komplettpaket Betreiber", "preis": 299, "statt": 450, "waehrung": "EUR", "cta": "Paket ansehen" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prices are TBD strings',
    day: '2026-11-20',
    text: `{
  "date": "2026-11-20",
  "offers": [
    { "name": "Black Friday Bundle", "price": "TBD", "currency": "EUR", "cta": "Join the waitlist" },
    { "name": "Founder Hotline", "price": "TBD", "currency": "EUR", "cta": "Get on the list" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer with order bump and upsell, minified',
    day: '2027-01-19',
    text: `{"date":"2027-01-19","main_offer":{"name":"Cost Cutter Sheet","price":27,"currency":"EUR","cta":"Cut your tool bill"},"order_bump":{"name":"Cancel Letter Pack","price":9,"currency":"EUR","cta":"Add to order"},"upsell":{"name":"Stack Review Call","price":180,"currency":"EUR","cta":"Let us look together"}}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prose description, no JSON',
    day: '2026-10-30',
    text: `Here are today's offers, packaged and ready to go:

Offer 1: Detector Placement Plan, 79 EUR. For landlords with up to ten flats. CTA: "Order your plan."

Offer 2: Operator Workshop, 450 EUR. Half a day, remote, up to six people. CTA: "Choose a date."

Offer 3: Prompt Library, 49 EUR. 200 tested prompts. CTA: "Get the library."
`,
  },

  // ------------------------------------------------------------ calendar
  {
    job: 'calendar',
    valid: true,
    note: 'table Mon 12 to Sun 18 October',
    day: '2026-10-11',
    text: `# Content calendar, 12 to 18 October 2026

| Day | Date | Platform | Piece | Time |
|---|---|---|---|---|
| Monday | 2026-10-12 | TikTok | The 3 a.m. hero | 18:00 |
| Tuesday | 2026-10-13 | X | Thread: what nine jobs cost | 09:30 |
| Wednesday | 2026-10-14 | YouTube Shorts | Stop watching dashboards | 17:00 |
| Thursday | 2026-10-15 | LinkedIn | Case: audit at Kessler | 08:00 |
| Friday | 2026-10-16 | TikTok | Detector at night | 18:00 |
| Saturday | 2026-10-17 | Instagram | Behind the desk, carousel | 11:00 |
| Sunday | 2026-10-18 | YouTube | Long video: local models | 10:00 |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'only six days, Sunday missing',
    day: '2026-10-18',
    text: `Content calendar for the week of 19 October 2026

Monday 19 Oct: TikTok, "Garbage on time", 18:00
Tuesday 20 Oct: X, thread on alert fatigue, 09:00
Wednesday 21 Oct: YouTube Shorts, "Seventeen agents", 17:00
Thursday 22 Oct: LinkedIn, the restore test story, 08:00
Friday 23 Oct: TikTok, "Nine jobs", 18:00
Saturday 24 Oct: Instagram, carousel with the thresholds, 11:00

The week is fully planned.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven days from the running day',
    day: '2026-11-04',
    text: `{
  "generated": "2026-11-04",
  "schedule": [
    { "date": "2026-11-04", "weekday": "Wednesday", "platform": "X", "title": "Poll: cloud or local?", "time": "16:00" },
    { "date": "2026-11-05", "weekday": "Thursday", "platform": "TikTok", "title": "Cloud bill in one chart", "time": "18:00" },
    { "date": "2026-11-06", "weekday": "Friday", "platform": "LinkedIn", "title": "Three roles of a data store", "time": "08:30" },
    { "date": "2026-11-07", "weekday": "Saturday", "platform": "Instagram", "title": "Workshop photos", "time": "11:00" },
    { "date": "2026-11-08", "weekday": "Sunday", "platform": "YouTube", "title": "How the memory job works", "time": "10:00" },
    { "date": "2026-11-09", "weekday": "Monday", "platform": "TikTok", "title": "Monday check in 20 seconds", "time": "18:00" },
    { "date": "2026-11-10", "weekday": "Tuesday", "platform": "X", "title": "Thread: one year of outages", "time": "09:00" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday twice, Thursday missing',
    day: '2026-11-15',
    text: `**Week 16 to 22 November 2026**

- Mon 16.11. | TikTok | Fire panel and servers
- Tue 17.11. | X | The two-hour mistake
- Wed 18.11. | Shorts | Backups lie
- Wed 18.11. | LinkedIn | What customers ask before an audit
- Fri 20.11. | TikTok | Black Friday for tools
- Sat 21.11. | Instagram | Carousel: four limits
- Sun 22.11. | YouTube | Build the health job live
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German weekdays with dates',
    day: '2026-11-28',
    text: `Redaktionsplan 30.11. bis 06.12.2026

Montag, 30.11.: Instagram, Karussell "Erste Kerze, erste Regel", 12:00 Uhr
Dienstag, 01.12.: TikTok, Türchen 1 mit einem Prompt, 18:00 Uhr
Mittwoch, 02.12.: TikTok, Adventskranz-Test, 18:00 Uhr
Donnerstag, 03.12.: LinkedIn, Beitrag über Wartungsverträge, 08:00 Uhr
Freitag, 04.12.: X, Faden über Rechenkosten, 09:30 Uhr
Samstag, 05.12.: YouTube Shorts, Melder im Flur, 17:00 Uhr
Sonntag, 06.12.: YouTube, langes Video zum Jahresrückblick, 10:00 Uhr
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays do not match the dates',
    day: '2026-12-06',
    text: `Content plan 7 to 13 December 2026

Tuesday, 7 December: TikTok, "Gift yourself an hour"
Wednesday, 8 December: X, thread on yearly numbers
Thursday, 9 December: Shorts, "The year in one chart"
Friday, 10 December: LinkedIn, lessons from 40 audits
Saturday, 11 December: Instagram, team photo
Sunday, 12 December: YouTube, "Home server tour"
Monday, 13 December: TikTok, candle test part 2
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'day headings, some days with two posts',
    day: '2026-09-20',
    text: `# Content week 21 to 27 September 2026

### Mon 21 Sep
- 09:00 X: what we shipped last week
- 18:00 TikTok: the silent failure

### Tue 22 Sep
- 17:00 YouTube Shorts: backups lie

### Wed 23 Sep
- 08:00 LinkedIn: pricing an audit
- 18:00 TikTok: answer to a comment

### Thu 24 Sep
- 12:00 Instagram: carousel on detection zones

### Fri 25 Sep
- 09:30 X: Friday numbers

### Sat 26 Sep
- 11:00 Instagram: story poll on the next video topic

### Sun 27 Sep
- 10:00 YouTube: one day with nine jobs (long form)
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Friday to Sunday left empty',
    day: '2026-09-27',
    text: `| Date | Weekday | Platform | Content |
|---|---|---|---|
| 28 Sep 2026 | Monday | TikTok | Three words that close a call |
| 29 Sep 2026 | Tuesday | X | Thread: month end |
| 30 Sep 2026 | Wednesday | LinkedIn | The checkout post-mortem |
| 1 Oct 2026 | Thursday | Shorts | One number at night |
| 2 Oct 2026 | Friday | | |
| 3 Oct 2026 | Saturday | | |
| 4 Oct 2026 | Sunday | | |
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'across the year end',
    day: '2026-12-27',
    text: `Calendar update, Sunday 27 December 2026. Next seven days:

1) Mon 2026-12-28, 18:00, TikTok: fireworks and smoke detectors
2) Tue 2026-12-29, 09:30, X: twelve months in twelve numbers
3) Wed 2026-12-30, 17:00, YouTube Shorts: the outage of the year
4) Thu 2026-12-31, 12:00, Instagram: thank-you card
5) Fri 2027-01-01, 13:00, TikTok: goals need a cron job
6) Sat 2027-01-02, 11:00, Instagram: carousel of tools we cancelled
7) Sun 2027-01-03, 10:00, YouTube: plan for 2027, long form
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'a week that is already over',
    day: '2026-10-25',
    text: `Updated content calendar (as of 25 October 2026)

Mon 12 Oct 2026: TikTok, The 3 a.m. hero
Tue 13 Oct 2026: X, what nine jobs cost
Wed 14 Oct 2026: Shorts, stop watching dashboards
Thu 15 Oct 2026: LinkedIn, audit at Kessler
Fri 16 Oct 2026: TikTok, detector at night
Sat 17 Oct 2026: Instagram, behind the desk
Sun 18 Oct 2026: YouTube, local models
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Thursday to Wednesday, emoji list',
    day: '2027-01-13',
    text: `📅 7-day plan starting tomorrow (14 to 20 January 2027)

🎬 Thursday 14 Jan: TikTok, "Your January goals need a cron job"
🐦 Friday 15 Jan: X, mid-month numbers
📸 Saturday 16 Jan: Instagram, desk tour
▶️ Sunday 17 Jan: YouTube, "Ten outages, ten lessons"
💼 Monday 18 Jan: LinkedIn, how we price prevention
🎬 Tuesday 19 Jan: TikTok, "I deleted 40 apps"
✂️ Wednesday 20 Jan: Shorts, best minute of Sunday's video
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off after the fourth day',
    day: '2026-12-13',
    text: `## Content calendar 14 to 20 December 2026

**Monday, 14 December**: TikTok, one rule for your inbox, 18:00
**Tuesday, 15 December**: X, thread about gift guides for nerds, 09:30
**Wednesday, 16 December**: LinkedIn, why we freeze deployments, 08:00
**Thursday, 17 December**: YouTube Shorts, the tree that burnt in a labor`,
  },

  // ------------------------------------------------------------ outline
  {
    job: 'outline',
    valid: true,
    note: 'chapters from 0:00 with points',
    day: '2026-10-09',
    text: `# YouTube outline: "One day with nine cron jobs" (about 16 min)

0:00 Hook: the log of a night in which nobody was needed
0:45 Who I am and why fire alarms taught me operations
2:30 06:00 to 08:00: health, briefing, trends on screen
6:10 09:00 to 14:00: how content gets drafted
10:40 17:00: reading the KPI snapshot together
13:20 22:00: what the memory job keeps and drops
15:10 Recap, free checklist, next video
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'good structure, no timestamps',
    day: '2026-10-15',
    text: `# Outline: "Why your backups lie"

## Intro
Tell the story of the 400 MB file that held four tables of nine.

## Part 1: What a backup is
Copy, snapshot, replica. Say which one saves you from what.

## Part 2: The restore test
Live on a fresh machine, with a stopwatch in the corner.

## Part 3: Automate it
A monthly job, one number in the report, one alert.

## Outro
Ask for their worst data loss in the comments.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with ranges',
    day: '2026-11-06',
    text: `**Working title:** How the memory job works
**Length:** 14:00

| Time | Section | Notes |
|---|---|---|
| 00:00 - 00:40 | Cold open | Ask the assistant about a talk from March, it knows |
| 00:40 - 02:30 | Problem | Context windows end, companies do not |
| 02:30 - 06:00 | Architecture | PostgreSQL, ChromaDB and the nightly pass |
| 06:00 - 09:45 | Demo | Run the consolidation live |
| 09:45 - 12:30 | Mistakes | Duplicates, stale facts, secrets in memory |
| 12:30 - 14:00 | Close | Template in the description, question for comments |
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps never filled in',
    day: '2026-11-13',
    text: `# Build the health job live

[XX:XX] Hook, everything is green and nothing works
[XX:XX] The seven services and their probes
[XX:XX] Writing the check in Python
[XX:XX] Breaking Redis on purpose
[XX:XX] The alert on the phone
[XX:XX] Summary and call to action
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, with minute marks',
    day: '2026-12-04',
    text: `Gliederung für das Video "Jahresrückblick: zehn Ausfälle, zehn Lehren"

00:00 Einstieg: Der Alarm, der niemanden geweckt hat
01:10 Worum es geht, und wie die Liste entstanden ist
02:00 Ausfälle 1 bis 3: alles, was mit Speicher zu tun hatte
05:30 Ausfälle 4 bis 6: Zugangsdaten und abgelaufene Zertifikate
09:15 Ausfälle 7 bis 9: unsere eigenen Fehler beim Ausrollen
12:50 Ausfall 10: drei Wochen ohne Verkäufe, alles grün
16:20 Was wir 2027 anders machen
18:00 Schluss, Frage an die Zuschauer, Verweis auf die Checkliste
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps jump backwards',
    day: '2026-12-10',
    text: `OUTLINE: Home server tour

0:00 Cold open, the noise of the rack
1:15 What runs on it
9:40 Power bill, measured for a month
4:20 Backup disk and the restore test
12:30 What I would buy today
7:05 Questions from the last video
3:50 Goodbye and subscribe
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON sections with timestamps',
    day: '2026-09-17',
    text: `{
  "title": "Local models in a real business",
  "target_length": "12:00",
  "sections": [
    { "timestamp": "00:00", "heading": "Hook", "points": ["Two bills side by side: 140 and 31 EUR"] },
    { "timestamp": "00:50", "heading": "What can stay local", "points": ["Tagging", "Summaries", "First drafts"] },
    { "timestamp": "03:40", "heading": "What should not", "points": ["Contracts", "Long reasoning"] },
    { "timestamp": "06:15", "heading": "Live set-up with Ollama and LiteLLM", "points": ["Routing rule", "Fallback"] },
    { "timestamp": "10:05", "heading": "Numbers after 30 days", "points": ["Cost", "Latency", "Complaints: none"] },
    { "timestamp": "11:20", "heading": "Call to action", "points": ["Cost sheet in the description"] }
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'every section at 00:00',
    day: '2026-09-26',
    text: `# YouTube: "Pricing an audit"

## 00:00 Hook
The invoice that was 60 percent too low.

## 00:00 Why hours are the wrong unit
Customers buy the damage that does not happen.

## 00:00 The price ladder
Checklist, review, retainer.

## 00:00 Talking about money on the call
Three sentences, word for word.

## 00:00 Outro
Ask for their hardest price question.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long video with hh:mm:ss',
    day: '2026-10-23',
    text: `LIVE BUILD: From empty machine to nine jobs (approx. 1 h 25 min)

[00:00:00] Welcome, what will run at the end
[00:04:30] Docker, Redis and PostgreSQL
   - volumes, restart policy, first PING
[00:18:00] Ollama and the first model
   - why 8B is enough here
[00:33:20] LiteLLM in front of everything
[00:47:45] ChromaDB and a tiny knowledge base
[01:02:10] The nine cron lines, one by one
[01:16:00] Breaking things on purpose
[01:22:30] Recap and links
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of a chapter',
    day: '2026-11-20',
    text: `# Outline: Black Friday for operators (10 min)

**0:00 Hook**
"I bought nothing, and saved 312 euros a month."

**0:40 The list**
Every subscription on one page, sorted by last use.

**2:50 The three questions**
Who uses it, what breaks without it, what does it`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headings with time ranges and bullets',
    day: '2027-01-15',
    text: `# Ten rules for alerts nobody ignores

## Intro (0:00-1:00)
- A phone with 214 unread alerts
- Promise: ten rules, ten minutes

## Rules 1 to 3: fewer alerts (1:00-4:00)
- One owner per alert
- No alert without an action
- Silence is the normal state

## Rules 4 to 7: better alerts (4:00-8:00)
- Say what broke, since when, what else it hits
- Thresholds at 70, 85 and 95 percent

## Rules 8 to 10: after the alert (8:00-10:30)
- Root cause before restart
- Log it, count it, delete it

## Outro (10:30-11:00)
- Template link, next week's topic
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'service failure message in place of the outline',
    day: '2026-12-17',
    text: `Error: LiteLLM proxy returned 502 Bad Gateway after 3 retries (model=qwen2.5:14b, job=youtube-outline). No content was generated.`,
  },

  // ------------------------------------------------------------ kpi
  {
    job: 'kpi',
    valid: true,
    note: '412 - 138 = 274, 66.5 %',
    day: '2026-10-05',
    text: `# KPI snapshot, Monday 5 October 2026, 17:00

| Metric | Value |
|---|---|
| Revenue | 412.00 EUR |
| Costs | 138.00 EUR |
| Profit | 274.00 EUR |
| Margin | 66.5 % |

Sales: 9 orders. Biggest cost: model API, 81.00 EUR.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit wrong: 530 - 190 is 340, and not 380',
    day: '2026-10-16',
    text: `KPI Snapshot 2026-10-16

Revenue: 530.00 EUR
Costs: 190.00 EUR
Profit: 380.00 EUR
Margin: 71.7 %

Trend: revenue up on Thursday, costs flat.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'breakdowns add up, 610-244=366, 60 %',
    day: '2026-11-09',
    text: `**Daily numbers, Monday, 9 November 2026**

Revenue
- Gumroad: 245 EUR
- Fiverr: 165 EUR
- Consulting: 200 EUR
- Total revenue: 610 EUR

Costs
- Model API: 94 EUR
- Hosting: 30 EUR
- Ads: 120 EUR
- Total costs: 244 EUR

Profit: 366 EUR
Margin: 60.0 %
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue lines sum to 640, total says 690',
    day: '2026-11-16',
    text: `**Daily numbers, Monday, 16 November 2026**

Revenue
- Gumroad: 280 EUR
- Fiverr: 140 EUR
- Consulting: 220 EUR
- Total revenue: 690 EUR

Costs
- Model API: 101 EUR
- Hosting: 30 EUR
- Ads: 76 EUR
- Total costs: 207 EUR

Profit: 483 EUR
Margin: 70.0 %
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, 1280 - 448 = 832, 65 %',
    day: '2026-12-10',
    text: `{
  "date": "2026-12-10",
  "currency": "EUR",
  "revenue": 1280.00,
  "costs": 448.00,
  "profit": 832.00,
  "margin_percent": 65.0,
  "orders": 14,
  "new_leads": 22
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is NaN, revenue null',
    day: '2026-12-12',
    text: `{
  "date": "2026-12-12",
  "currency": "EUR",
  "revenue": null,
  "costs": 96.40,
  "profit": "NaN",
  "margin_percent": "NaN",
  "orders": 0
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format, 2.350,00 - 822,50 = 1.527,50, 65 %',
    day: '2026-11-30',
    text: `KPI-Stand, Montag, 30.11.2026, 17:00 Uhr (Cyber Monday)

Umsatz:   2.350,00 EUR
Kosten:     822,50 EUR
Gewinn:   1.527,50 EUR
Marge:       65,0 %

Stärkstes Produkt: Komplettpaket Betreiber mit 5 Verkäufen.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin wrong: 300 of 750 is 40 %, says 60 %',
    day: '2026-09-28',
    text: `End of day, 28 September 2026

Revenue 750 EUR, costs 450 EUR, profit 300 EUR, margin 60 %.

Drivers: two consulting calls (500 EUR) and 5 template sales (250 EUR). Ads were paused at noon.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss: 120 - 168 = -48, -40 %',
    day: '2026-09-13',
    text: `KPI snapshot | Sunday 13 September 2026

Revenue ....... 120.00 EUR
Costs ......... 168.00 EUR
Profit ........ -48.00 EUR
Margin ........ -40.0 %

A weak Sunday: yearly domain renewals (72.00 EUR) fell on today. Without them the day would be in profit.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs missing',
    day: '2026-10-29',
    text: `# KPI Snapshot: Thursday, 29 October 2026

- **Revenue:** 476.00 EUR (11 orders)
- **Margin:** 68.0 %
- **Followers:** +310 on TikTok, +42 on X
- **Best seller:** Agent Starter Kit

A solid day, keep going!
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'margins per product, 395-79=316 (80 %), 800-360=440 (55 %), sum 1195-439=756 (63.3 %)',
    day: '2027-01-18',
    text: `## Numbers for 2027-01-18 (Monday)

| Line | Revenue (EUR) | Costs (EUR) | Profit (EUR) | Margin |
|---|---|---|---|---|
| Digital products | 395 | 79 | 316 | 80.0 % |
| Services | 800 | 360 | 440 | 55.0 % |
| **Total** | **1195** | **439** | **756** | **63.3 %** |

Compared with last Monday revenue is up by 9 %.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'placeholders in place of numbers',
    day: '2026-12-21',
    text: `KPI SNAPSHOT 2026-12-21

Revenue: €X,XXX
Costs: €XXX
Profit: €X,XXX
Margin: XX %

Summary: Revenue developed positively compared with the day before, and costs stayed within budget.
`,
  },

  // ------------------------------------------------------------ memory
  {
    job: 'memory',
    valid: true,
    note: '42 stored, count agrees',
    day: '2026-10-05',
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
    text: `# Nightly consolidation, Monday 5 October 2026

- Entries read from today's sessions: 61
- Merged as duplicates: 19
- New entries written to ChromaDB: 42
- Store size: 1204 before, 1246 after

Kept: Kessler wants the proposal by mail; LiteLLM alert is now at 70 %; shorts are recorded on Saturdays.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 stored, the store did not grow',
    day: '2026-10-10',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `# Nightly consolidation, Saturday 10 October 2026

- Entries read from today's sessions: 58
- Merged as duplicates: 16
- New entries written to ChromaDB: 42
- Status: knowledge store updated successfully

Kept: weekend posts do best at 11:00; Jana accepts 20 % affiliate share; the disk alarm was a false one.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON report, 17 added',
    day: '2026-11-14',
    store: { now: { count: 2018 }, earlier: { count: 2001 } },
    text: `{
  "job": "memory",
  "date": "2026-11-14",
  "collection": "empire_knowledge",
  "before": 2001,
  "added": 17,
  "after": 2018,
  "highlights": [
    "Falk Sicherheitstechnik asks for quarterly reports",
    "Videos with a stopwatch hold viewers longer",
    "The CRM import needs UTF-8 files"
  ],
  "status": "ok"
}`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run, nothing written; counts equal',
    day: '2026-11-18',
    store: { now: { count: 2064 }, earlier: { count: 2064 } },
    text: `Memory consolidation 18.11.2026

Mode: dry run
Would add: 23 entries
Would merge: 8 entries
Written: 0

Run again without --dry-run to update the knowledge store.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, 31 added',
    day: '2026-12-05',
    store: { now: { count: 1631 }, earlier: { count: 1600 } },
    text: `Nächtliche Konsolidierung, Samstag, 05.12.2026, 22:00 Uhr

Heute wurden 31 neue Einträge in den Wissensspeicher geschrieben. Der Bestand ist damit von 1600 auf 1631 gewachsen.

Die wichtigsten neuen Erkenntnisse:
1. Adventsvideos laufen vor 18 Uhr besser als danach.
2. Die Stadtwerke Lünen zahlen nur mit Bestellnummer.
3. Der Backup-Test braucht eine eigene Platte.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'ChromaDB refused the connection, nothing stored',
    day: '2026-12-14',
    store: { now: { count: 1702 }, earlier: { count: 1702 } },
    text: `[22:00:00] 2026-12-14 consolidation started
[22:00:03] 47 candidate memories extracted
[22:00:04] connecting to chromadb at localhost:8000
[22:00:09] ERROR ConnectionRefusedError: [Errno 111] Connection refused
[22:00:09] ERROR upsert failed, 47 memories not stored
[22:00:09] consolidation finished
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'log form, 26 upserts, count agrees',
    day: '2026-09-19',
    store: { now: { count: 926 }, earlier: { count: 900 } },
    text: `[22:00:01] 2026-09-19 nightly consolidation started
[22:00:02] sessions read: 9
[22:00:05] candidates: 38, duplicates dropped: 12
[22:00:07] chromadb upsert: 26 new documents stored
[22:00:08] count check: 900 -> 926 (+26)
[22:00:08] backup written: memory-2026-09-19.tar.gz
[22:00:08] done, knowledge store updated
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'says it cannot keep memories',
    day: '2026-09-21',
    store: { now: { count: 940 }, earlier: { count: 940 } },
    text: `As an AI, I don't retain information between conversations, so I cannot update a knowledge store directly. You could instead copy the key points of Monday, September 21, 2026 into a document and share it with me the next time we talk.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose, one retry mentioned, store grew by 42',
    day: '2026-10-27',
    text: `Tuesday, 27 October 2026, nightly memory.

I went through eleven sessions and saved 42 new facts and decisions to the knowledge store, which now holds 1246 entries. The first write hit a timeout at 22:00:06; the retry went through two seconds later and all 42 were read back to be sure.

What is worth remembering from today: Helios Immobilien signs only after their works council has met; the avatar test video got fewer views than the plain one; and the restore drill took nineteen minutes, with the disk as the bottleneck.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the summary',
    day: '2026-11-23',
    text: `# Memory consolidation: Monday, 23 November 2026

## Stored today
42 new entries (1204 to 1246)

## Key learnings
1. The Stadtwerke Lünen accepted the offer within two days because the price was split in
2. Advent content should be recorded before the 27th, since the studio is closed on the`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table of categories 8+15+5+12 = 40',
    day: '2027-01-06',
    store: { now: { count: 3140 }, earlier: { count: 3100 } },
    text: `**Knowledge store update, 6 January 2027**

| Category | New entries |
|---|---|
| Customers | 8 |
| Content results | 15 |
| Infrastructure | 5 |
| Decisions | 12 |
| **Total** | **40** |

Store: 3100 → 3140 documents, embeddings refreshed, integrity check passed.
Next focus: tag the old content results by platform.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'template learnings left unfilled, store unchanged',
    day: '2026-12-23',
    store: { now: { count: 1788 }, earlier: { count: 1788 } },
    text: `Nightly Consolidation: Wednesday, December 23, 2026

Knowledge store updated: yes
New entries: [number]
Key learnings:
- [learning 1]
- [learning 2]
- [learning 3]
`,
  },
]
