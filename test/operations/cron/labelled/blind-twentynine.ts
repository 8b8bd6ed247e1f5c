import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_NINE: readonly Sample[] = [
  // ───────────── health ─────────────
  {
    job: 'health',
    valid: true,
    note: 'markdown table, all seven up with measured replies',
    day: '2026-10-05',
    text: `# Health check – Monday, 5 October 2026, 06:00 UTC

| System | Port | Probe | Reply | Latency | State |
|---|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200, 6 models | 41 ms | up |
| Redis | 6379 | PING | PONG | 1 ms | up |
| PostgreSQL | 5432 | pg_isready | accepting connections | 6 ms | up |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 | 12 ms | up |
| CRM | 3500 | GET /health | 200 | 33 ms | up |
| Atomic Reactor | 8888 | GET /health | 200 | 19 ms | up |
| LiteLLM | 4000 | GET /health | 200, 3 of 3 backends | 88 ms | up |

CPU 34 %, RAM 61 %, disk 48 %. Level NORMAL, full concurrency.
7 of 7 responding. No action needed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'one service was restarted before six and answers now; all seven respond',
    day: '2026-10-08',
    text: `06:00 health run, Thu 8 Oct 2026

Result: all seven services are responding.

- Ollama – /api/tags answered 200 in 52 ms
- Redis – PONG
- PostgreSQL – accepting connections, 14 of 100 in use
- ChromaDB – down at 05:51, restarted by Docker at 05:52, heartbeat 200 on three probes since (last 06:00:04)
- CRM – 200, version 2.8.1
- Atomic Reactor – 200, queue length 3
- LiteLLM Proxy – 200, both upstreams healthy

Root cause of the ChromaDB restart: the container reached its 2 GB memory limit during the nightly compaction. I raised the limit to 3 GB; the old value is in docker-compose.yml.bak for rollback.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, seven services ok',
    day: '2026-10-24',
    text: `{
  "job": "health",
  "checked_at": "2026-10-24T06:00:11Z",
  "services": [
    {"name": "ollama", "port": 11434, "status": "ok", "http": 200, "ms": 37},
    {"name": "redis", "port": 6379, "status": "ok", "reply": "PONG", "ms": 1},
    {"name": "postgresql", "port": 5432, "status": "ok", "reply": "accepting connections", "ms": 5},
    {"name": "chromadb", "port": 8000, "status": "ok", "http": 200, "ms": 14},
    {"name": "crm", "port": 3500, "status": "ok", "http": 200, "ms": 29},
    {"name": "atomic_reactor", "port": 8888, "status": "ok", "http": 200, "ms": 22},
    {"name": "litellm", "port": 4000, "status": "ok", "http": 200, "ms": 71}
  ],
  "resources": {"cpu_pct": 28, "ram_pct": 57, "level": "NORMAL"},
  "summary": "7/7 responding"
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose, every service named with its answer',
    day: '2026-11-01',
    text: `Good morning Maurice. I walked the stack in startup order at 06:00 UTC this Sunday, 1 November.

The data layer came first: Redis replied PONG at once, PostgreSQL is accepting connections with replication lag at zero, and ChromaDB returned a fresh heartbeat. Next the models: Ollama lists five loaded tags and answered a one-token prompt in 0.8 s, and LiteLLM reports all of its routes healthy. Last the applications: the CRM returned 200 on /health and opened the contact list, and Atomic Reactor returned 200 with an empty backlog.

So everything is up, nothing had to be repaired overnight, and RAM sits at 58 %. Next check tomorrow at the same time.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German report, all seven reachable',
    day: '2026-11-12',
    text: `Systemprüfung Donnerstag, 12.11.2026, 06:00 Uhr (UTC)

1. Ollama (11434): erreichbar, 4 Modelle geladen
2. Redis (6379): PONG
3. PostgreSQL (5432): nimmt Verbindungen an
4. ChromaDB (8000): Heartbeat 200
5. CRM (3500): 200 OK
6. Atomic Reactor (8888): 200 OK
7. LiteLLM (4000): 200 OK

Ergebnis: alle 7 Dienste antworten. CPU 41 %, RAM 66 %, Stufe NORMAL. Keine Ausfälle in den letzten 24 Stunden, keine Neustarts nötig.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log lines; RAM warning but every service answers',
    day: '2026-12-16',
    text: `2026-12-16T06:00:01Z INFO  auto_repair: nothing to repair
2026-12-16T06:00:02Z WARN  resource_guard: RAM 77% (> 75%), concurrency reduced to 200
2026-12-16T06:00:03Z INFO  redis:6379 PING -> PONG (1ms)
2026-12-16T06:00:03Z INFO  postgresql:5432 pg_isready -> accepting connections
2026-12-16T06:00:04Z INFO  chromadb:8000 /api/v1/heartbeat -> 200 (15ms)
2026-12-16T06:00:05Z INFO  ollama:11434 /api/tags -> 200 (64ms)
2026-12-16T06:00:06Z INFO  litellm:4000 /health -> 200 (102ms)
2026-12-16T06:00:07Z INFO  crm:3500 /health -> 200 (31ms)
2026-12-16T06:00:07Z INFO  atomic-reactor:8888 /health -> 200 (18ms)
2026-12-16T06:00:08Z INFO  verdict: 7/7 services responding, level WARN (RAM only)`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of; summary claims all systems',
    day: '2026-10-06',
    text: `# Health check – Tuesday, 6 October 2026, 06:00 UTC

| System | Probe | Reply | State |
|---|---|---|---|
| Ollama | GET /api/tags | 200, 6 models | up |
| Redis | PING | PONG | up |
| PostgreSQL | pg_isready | accepting connections | up |
| ChromaDB | heartbeat | 200 | up |
| CRM | GET /health | 200 | up |
| Atomic Reactor | GET /health | 200 | up |

CPU 31 %, RAM 60 %. Level NORMAL.
All systems responding. No action needed.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headline green but Ollama refuses connections',
    day: '2026-10-14',
    text: `ALL GREEN – Wednesday 14 October 2026, 06:00 UTC

- Redis: PONG, 1 ms
- PostgreSQL: accepting connections
- ChromaDB: heartbeat 200, 11 ms
- CRM: 200, 27 ms
- Atomic Reactor: 200, 20 ms
- LiteLLM: 200, 94 ms
- Ollama: connect ECONNREFUSED 127.0.0.1:11434 (3 attempts)

Resources: CPU 12 %, RAM 38 %. Unusually quiet night. Have a good day.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the sixth line, seventh service never told',
    day: '2026-10-20',
    text: `Health check 2026-10-20 (Tuesday), 06:00 UTC

1. Ollama — up. /api/tags 200 in 44 ms, 6 models present.
2. Redis — up. PONG in 1 ms, 312 MB used.
3. PostgreSQL — up. Accepting connections, 17 of 100 in use.
4. ChromaDB — up. Heartbeat 200 in 13 ms.
5. CRM — up. /health 200 in 30 ms.
6. Atomic Reactor — up. /health 200 in 21 ms, queue len`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM answers 502 Bad Gateway, still ticked as checked',
    day: '2026-11-27',
    text: `{
  "checked_at": "2026-11-27T06:00:09Z",
  "checks_completed": 7,
  "services": {
    "Ollama": {"http": 200, "ms": 39},
    "Redis": {"reply": "PONG", "ms": 1},
    "PostgreSQL": {"reply": "accepting connections", "ms": 4},
    "ChromaDB": {"http": 200, "ms": 12},
    "CRM": {"http": 502, "ms": 8, "body": "Bad Gateway"},
    "Atomic Reactor": {"http": 200, "ms": 17},
    "LiteLLM": {"http": 200, "ms": 83}
  },
  "summary": "Health check completed successfully"
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'probes did not run today; two-day-old results shown again',
    day: '2026-12-03',
    text: `Health report, Thursday 3 December 2026

The probe runner did not start this morning, so the table below repeats the last stored results from 2026-12-01 06:00.

Ollama          up   200
Redis           up   PONG
PostgreSQL      up   accepting connections
ChromaDB        up   200
CRM             up   200
Atomic Reactor  up   200
LiteLLM         up   200

7/7 up as of the last stored run.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'nothing probed, states assumed from the configuration',
    day: '2026-12-28',
    text: `System health, Monday 28 December 2026, 06:00

I don't have network access from this session, so I could not probe the ports. Based on docker-compose.yml and the restart policies, the services should be running:

* Ollama – expected to be up (auto_repair.py)
* Redis – expected to be up (Docker restart policy)
* PostgreSQL – expected to be up (Docker restart policy)
* ChromaDB – expected to be up (Docker restart policy)
* CRM – expected to be up (pm2)
* Atomic Reactor – expected to be up (systemd)
* LiteLLM – expected to be up (Docker restart policy)

Overall: healthy.`,
  },

  // ───────────── briefing ─────────────
  {
    job: 'briefing',
    valid: true,
    note: 'classic layout with wins and priorities',
    day: '2026-10-05',
    text: `# Morning Briefing — Monday, 5 October 2026

## Wins since Friday
- Sold two BMA Audit Checklists (2 x 49 EUR) through the Gumroad page.
- The "5 mistakes in fire alarm planning" short passed 18,400 views on TikTok.
- Redis memory usage dropped from 1.1 GB to 640 MB after the key cleanup.

## Priorities today
1. Send the revised quote to Hartmann Brandschutz before 11:00.
2. Record the voice-over for Thursday's YouTube video.
3. Move the landing page form to the new CRM endpoint, with the old one kept for rollback.

## Watch
Anthropic budget at 62 % with 26 days left in the month.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German briefing with Erfolge and Prioritäten',
    day: '2026-10-14',
    text: `Guten Morgen Maurice – Briefing für Mittwoch, 14. Oktober 2026

Erfolge von gestern
• Angebot an die Stadtwerke Lünen wurde angenommen: 2.400 EUR für das Prüfkonzept.
• Drei neue Newsletter-Abonnenten über den DIN-14675-Beitrag, Gesamtzahl jetzt 412.
• Alle neun Cronjobs liefen durch, kein manueller Eingriff.

Prioritäten für heute
1. Projektstart mit den Stadtwerken terminieren (bis 10:00).
2. Zweites Kurzvideo zur Rauchmelder-Serie freigeben.
3. Rechnung 2026-118 nachfassen, seit acht Tagen überfällig.

Risiko: ChromaDB wächst um rund 300 MB pro Woche, Platte reicht noch bis Januar.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'flowing prose with concrete wins and priorities',
    day: '2026-10-24',
    text: `Saturday, 24 October 2026. A short one, because it is the weekend.

What went well yesterday: the workshop with the installers in Kassel ended with two signed follow-up orders worth 1,850 EUR together, and the offer page converted at 3.4 % after the headline change, up from 2.1 %. The nightly backup was restored on the test machine without a single missing table, which means our rollback is now proven and not just planned.

Today's priorities are few. First, answer the four open comments under the KNX video, since two of them are buying questions. Second, approve the content calendar for next week so the pipeline can fill it on Monday. Everything else can wait.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'win is a repaired failure; error words belong to the story',
    day: '2026-11-12',
    text: `☀️ BRIEFING 2026-11-12 (Thu) 07:00 UTC

WINS
✅ Fixed the 502 error on the CRM webhook; root cause was an expired certificate. Renewal is automated now.
✅ 7 new leads overnight, 3 of them from the failed-inspection guide.
✅ First affiliate payout arrived: 86.40 EUR.

PRIORITIES
🎯 Call back lead #2231 (hospital group, 14 sites) before noon
🎯 Publish the pricing page for the maintenance retainer
🎯 Review the two hooks that lost viewers in the first two seconds

NUMBERS
Cash 12,940 EUR | Leads 61 | Videos in queue 9`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout, both parts filled',
    day: '2026-12-03',
    text: `Daily briefing for Thursday 3 December 2026

| Win | Evidence |
|---|---|
| Retainer sold to Nordlicht Facility | 390 EUR per month, signed Wednesday 16:20 |
| YouTube watch time record | 214 hours in 24 h, previous best 171 |
| LiteLLM cost per script halved | 0.041 EUR to 0.019 EUR after routing drafts to Ollama |

| # | Priority for today | Owner | Due |
|---|---|---|---|
| 1 | Onboard Nordlicht: contract, access, kickoff date | Money Maker | 12:00 |
| 2 | Cut three shorts from the record video | Content | 15:00 |
| 3 | Check December API budget against the new routing | Operator | 17:00 |`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON briefing with wins and priorities',
    day: '2027-01-07',
    text: `{
  "date": "2027-01-07",
  "weekday": "Thursday",
  "wins": [
    "Audit package sold to Elbe Logistik for 1,200 EUR",
    "Newsletter open rate 47 % on the New Year issue",
    "All nine jobs of yesterday passed output validation"
  ],
  "priorities": [
    {"rank": 1, "task": "Deliver the Elbe Logistik document list", "due": "10:00"},
    {"rank": 2, "task": "Film the sprinkler interface explainer", "due": "14:00"},
    {"rank": 3, "task": "Archive the two idle template agents", "due": "18:00"}
  ],
  "note": "RAM trend is flat, no throttling expected."
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading with nothing under it',
    day: '2026-10-08',
    text: `# Morning Briefing — Thursday, 8 October 2026

## Wins
- Two consultations booked through the landing page.
- Shorts channel crossed 5,000 subscribers.
- Backup window shortened from 41 to 17 minutes.

## Priorities

## System status
All services up, RAM 59 %, API budget at 22 %.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'unfilled template slots in brackets',
    day: '2026-10-20',
    text: `# Morning Briefing — Tuesday, 20 October 2026

## Wins
- [insert win 1]
- [insert win 2]
- Newsletter went out to [number] subscribers

## Priorities
1. [insert top priority]
2. Follow up with [client name]
3. Review the content calendar

Have a productive day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'traceback in place of the briefing',
    day: '2026-11-01',
    text: `Morning briefing 2026-11-01

Traceback (most recent call last):
  File "/opt/empire/agents/limbic.py", line 88, in build_briefing
    wins = crm.fetch("wins", since=yesterday)
  File "/opt/empire/lib/crm.py", line 41, in fetch
    raise TimeoutError("CRM did not answer within 30s")
TimeoutError: CRM did not answer within 30s
wins=[] priorities=[]`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off before the priorities are told',
    day: '2026-11-27',
    text: `Good morning. Friday, 27 November 2026.

**Wins**
- Black Friday bundle: 11 sales by midnight, 539 EUR.
- The comparison video of addressable and conventional detectors reached 31,000 views.
- Zero failed jobs for the ninth day in a row.

**Priorities**
1. Answer the three refund questions before 09:00, because the`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'briefing of another day, two days old, delivered again',
    day: '2026-12-16',
    text: `# Morning Briefing — Monday, 14 December 2026

## Wins over the weekend
- Four checklist sales, 196 EUR.
- New testimonial from the Kassel workshop published.
- Disk cleanup freed 38 GB.

## Priorities for Monday 14 December
1. Prepare the 15:00 call with Hartmann.
2. Upload the Tuesday short on 15 December.
3. Test the backup restore.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'only announces the work',
    day: '2026-12-22',
    text: `Good morning Maurice! Today is Tuesday, 22 December 2026.

I'm going to compile your morning briefing now. First I will look through the CRM and the analytics data for yesterday's wins, then I will check the task board to determine your priorities for today. The briefing will have a wins section and a priorities section as always.

I'll get back to you as soon as it is finished.`,
  },

  // ───────────── trends ─────────────
  {
    job: 'trends',
    valid: true,
    note: 'exactly three trends with evidence',
    day: '2026-10-05',
    text: `# Trend scan, Mon 2026-10-05, 08:00 UTC (TikTok / YouTube / X)

### 1. "Day in the life of a fire safety engineer" (TikTok)
Hashtag up from 1.2M to 1.9M views in seven days. Handheld, no music, plain captions. Fits our site visits.

### 2. Local AI on mini PCs (YouTube)
Six of the top twenty tech uploads this week test models on boxes under 500 EUR. Comments ask for business uses, and that gap is ours.

### 3. Invoice transparency threads (X)
Freelancers post real invoices with the client blacked out. Median 4,100 likes, saves higher than likes.

Pick for tomorrow's scripts: number 2.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with five trends',
    day: '2026-10-20',
    text: `Trend scan for Tuesday, 20 October 2026

| # | Platform | Trend | Signal (7 days) | Angle for us |
|---|---|---|---|---|
| 1 | TikTok | "Things I would never install" tradespeople lists | +140 % posts | Three detectors I would never install |
| 2 | TikTok | Split-screen before/after panels | 2.7M views | Cabinet wiring before and after |
| 3 | YouTube | One-hour build streams | avg. 11k concurrent on top five | Build an agent live |
| 4 | X | Cost breakdowns of AI stacks | 38 threads above 1k likes | Our monthly bill, line by line |
| 5 | X | Agent failure stories | reposts +65 % | The cron job that lied to us |

Recommended: 1 and 5.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose, three distinct trends clearly named',
    day: '2026-11-01',
    text: `Sunday scan, 1 November 2026.

Three things are moving. The first trend is on TikTok, where electricians answer a single viewer question on site in under thirty seconds; the format grew by about 80 % within a week and rewards people who know norms by heart. The second trend sits on YouTube: long teardown videos of smart smoke detectors, with two uploads above 600,000 views since Thursday, both triggered by the recall in the Netherlands. The third trend comes from X, where founders share screenshots of their automation dashboards at the end of the month and argue about which numbers matter.

The teardown wave is the one with the shortest window, I would film it before Wednesday.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with four trends',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "sources": ["tiktok", "youtube", "x"],
  "trends": [
    {"name": "Silent tutorials", "platform": "tiktok", "growth_7d_pct": 92, "why": "Viewers watch at work without sound", "idea": "Replace a detector head without a word"},
    {"name": "Prompt-free agents", "platform": "youtube", "growth_7d_pct": 54, "why": "People are tired of prompt lists", "idea": "Show our 17:00 KPI job end to end"},
    {"name": "Winter storm preparedness", "platform": "youtube", "growth_7d_pct": 210, "why": "Storm warnings in northern Germany", "idea": "Battery backup for alarm panels"},
    {"name": "Build-in-public losses", "platform": "x", "growth_7d_pct": 37, "why": "Honest numbers beat wins", "idea": "What the failed launch cost us"}
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, three trends',
    day: '2026-11-27',
    text: `Trendscan Freitag, 27.11.2026

Trend 1 – Black-Friday-Müdigkeit (X)
Beiträge gegen Rabattschlachten bekommen dreimal so viele Antworten wie Angebote. Chance: ehrlicher Beitrag, warum unser Preis gleich bleibt.

Trend 2 – Werkstattgeräusche statt Musik (TikTok)
Originalton-Clips von Montagen wuchsen in sieben Tagen um 71 %. Chance: Melderprüfung mit Originalton.

Trend 3 – KI-Agenten im Handwerk (YouTube)
Vier Videos über 100.000 Aufrufe, alle aus den USA. Auf Deutsch gibt es bisher keines. Chance: erstes deutsches Praxisvideo.

Empfehlung: Trend 3 sofort, die anderen beiden in den Kalender.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'four trends grouped by platform, one source read from its web view',
    day: '2026-12-28',
    text: `TREND SCAN | Monday 28 Dec 2026 | 08:00

TIKTOK
→ "Year in tools": creators show the five tools they used most. 3.3M views on the sound since 25 December.
→ New Year fireworks safety: searches for smoke detectors doubled compared with last week.

YOUTUBE
→ "I let AI run my company for a year" reviews. Two videos above 900k views, strong retention in the first minute.

X
→ Annual revenue reports by solo founders, roughly 240 threads in three days. (Read through the web view, since the API quota resets on 1 January.)

Best match: fireworks safety today and tomorrow, it is over on Friday.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'promises five trends, gives two',
    day: '2026-10-08',
    text: `# Trend scan – Thursday, 8 October 2026

I identified 5 trends across TikTok, YouTube and X today.

**1. POV repairs (TikTok)**
Chest-camera clips of short repairs, +66 % posts in a week. Angle: swapping a detector in a stairwell.

**2. AI cost diaries (X)**
Builders publish their daily token spend. Angle: our 1.90 EUR day.

All five trends fit our audience. Recommended next step: hand them to the content agent at 09:00.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is the first one word for word, so two distinct',
    day: '2026-10-14',
    text: `Trends for Wednesday, 14 October 2026

1. Mini documentary shorts (YouTube)
   60-second stories with archive photos, average retention 84 %. Idea: the fire that changed DIN 14675.

2. Quote-post audits (X)
   Experts audit strangers' landing pages in public. Idea: audit three installer websites.

3. Mini documentary shorts (YouTube)
   60-second stories with archive photos, average retention 84 %. Idea: the fire that changed DIN 14675.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is TBD',
    day: '2026-10-24',
    text: `### Trend Scan, Saturday 24 October 2026

**Trend 1: Rebuild challenges** (TikTok) – people rebuild a bad installation in one take; 1.4M views on the tag this week. Use: rebuild a messy panel.

**Trend 2: Slow tech reviews** (YouTube) – reviews after one year of use instead of on day one; three of them in the top 50. Use: our stack after one year.

**Trend 3: TBD** (X) – TBD`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'rate-limit error instead of the scan',
    day: '2026-12-03',
    text: `{"job":"trend_scan","date":"2026-12-03","trends":[],"errors":[{"source":"tiktok","code":429,"message":"Too Many Requests"},{"source":"youtube","code":403,"message":"quotaExceeded: The request cannot be completed because you have exceeded your quota."},{"source":"x","code":429,"message":"Rate limit exceeded"}]}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off right after the third trend begins',
    day: '2026-12-16',
    text: `Trend scan – Wednesday, 16 December 2026

1) Gift guides for tradespeople (TikTok). Lists of tools under 50 EUR, up 180 % since 1 December. We can show the tester pen that saved us a call-out.

2) Agents reviewing agents (YouTube). Videos in which one model grades another's work; the top upload has 420k views. We can show our validator catching a bad KPI report.

3) Honest year reviews (X). Founders are po`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'no live data, refuses with generic advice',
    day: '2026-12-22',
    text: `As an AI language model I don't have real-time access to TikTok, YouTube or X, so I can't tell you what is trending on Tuesday, 22 December 2026. In general, trends often fall into these groups:

1. Challenges and dances
2. Educational content
3. Behind-the-scenes videos

To find current trends, please check the TikTok Creative Center, YouTube's Explore tab and the X trending page.`,
  },

  // ───────────── scripts ─────────────
  {
    job: 'scripts',
    valid: true,
    note: 'two full scripts with hooks',
    day: '2026-10-05',
    text: `# Short-form scripts, Monday 5 October 2026

## Script 1 – The detector nobody tests (35 s)
**Hook:** "This smoke detector has been dead for two years, and the light still blinks."
**Body:** Show the blinking LED. "The light only tells you there is power. It says nothing about the chamber. Dust settles inside, and one day smoke no longer gets in." Show test gas, no alarm. "Once a year, test with gas, not with the button."
**CTA:** "Comment TEST and I'll send you my checklist."

## Script 2 – An agent that checks my agents (30 s)
**Hook:** "My automation ran perfectly for three weeks. It produced nothing."
**Body:** "The job started, the job ended, the log was green. The file was empty. Now a second job reads the output of the first and shouts when it's junk."
**CTA:** "Follow for the setup, it's twenty lines."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three scripts with time codes',
    day: '2026-10-08',
    text: `SCRIPTS FOR THU 2026-10-08

=== A: "Three cables" ===
[0:00-0:03] HOOK: Guess which of these three cables survives a fire.
[0:03-0:18] Hold each into the flame. The grey one drips, the white one smokes, the orange one keeps the lamp on.
[0:18-0:25] That is function integrity, E30. It buys thirty minutes of alarm.
[0:25-0:28] CTA: Save this before your next inspection.

=== B: "Cheapest employee" ===
[0:00-0:03] HOOK: My cheapest employee costs 4 cents a day.
[0:03-0:20] It reads every lead, scores it, and writes me three lines. I call only the ones above 70.
[0:20-0:24] CTA: Want the scoring sheet? Link in bio.

=== C: "Wrong ceiling" ===
[0:00-0:03] HOOK: This detector is mounted on the wrong ceiling. Can you see why?
[0:03-0:21] The beam is deeper than the limit in the standard, so smoke pools in the next bay.
[0:21-0:25] CTA: Follow for one mistake a day.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts with hooks',
    day: '2026-11-12',
    text: `Skripte für Donnerstag, 12.11.2026

Skript 1: „Der teuerste Fehlalarm“
Hook: „Dieser Toast hat 1.800 Euro gekostet.“
Text: Ein Melder direkt neben der Teeküche, kein Zweimelder-Prinzip, und die Feuerwehr rückt aus. Ich zeige den Plan, wo der Melder hing und wo er hätte hängen müssen: drei Meter weiter und mit Wärmekriterium.
Aufruf: „Schreib PLAN in die Kommentare, dann schaue ich auf deinen.“

Skript 2: „Acht Stunden Schlaf“
Hook: „Während ich schlafe, arbeiten hier neun Programme.“
Text: Um sechs prüfen sie die Server, um sieben schreiben sie mein Briefing, um zehn packen sie Angebote. Das Wichtigste ist aber Programm zehn: Es kontrolliert die anderen neun.
Aufruf: „Folge mir, morgen zeige ich den Aufbau.“`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON, two scripts each with hook, body, cta',
    day: '2026-11-27',
    text: `{
  "date": "2026-11-27",
  "scripts": [
    {
      "title": "Black Friday without a discount",
      "hook": "Everyone is cutting prices today. I raised mine.",
      "body": "Last year I gave 50 percent off and got eleven buyers, four refunds and a week of support. This year the price stays and you get a 20-minute call instead. Same hours, better customers.",
      "cta": "Three calls left, link in bio.",
      "length_s": 28
    },
    {
      "title": "The red button",
      "hook": "Never press this button during an inspection.",
      "body": "It silences the panel but not the transmission. The fire brigade is already on its way. First switch the transmission unit to test, then call the control centre, and only then press.",
      "cta": "Send this to the person who holds the key.",
      "length_s": 32
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table of shots, two scripts, hook row in each',
    day: '2026-12-03',
    text: `**Drafts – Thursday 3 December 2026**

**Short #1: Candle season**
| Part | Picture | Words |
|---|---|---|
| Hook | Advent wreath burning, alarm starts | "You have ninety seconds. What do you grab?" |
| Main | Walk the escape route with a stopwatch | "Most people go for the phone. Go for the door. Close it behind you, that alone keeps the hall clear for minutes." |
| CTA | Hand on closed door | "Show this to your family tonight." |

**Short #2: The 2 GB lesson**
| Part | Picture | Words |
|---|---|---|
| Hook | Terminal with a killed process | "One model too many, and the whole company stopped." |
| Main | Graph of RAM going up | "We were at 92 percent and loaded another model. Everything died together. Now a guard says no at 75." |
| CTA | Guard message on screen | "Follow, tomorrow I share the thresholds." |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'plain dialogue layout, two scripts',
    day: '2026-12-22',
    text: `Tuesday 22 Dec 2026, two drafts for review

1. CUSTOMER CALL
Hook - "A customer asked me to switch the alarm off for Christmas."
MAURICE: He said it disturbs the choir.
MAURICE: I asked him how many people sit in that church. Four hundred, he said.
MAURICE: We didn't switch anything off. We moved one detector away from the incense and set the delay properly.
Close - "Problem solved, everyone safe. Follow for more stories from the field."

2. FOUR AGENTS
Hook - "I fired thirteen of my seventeen AI agents."
MAURICE: They weren't bad. Nobody needed what they made.
MAURICE: If something hasn't produced value for fourteen days, it goes. Four are left, and output went up.
Close - "Which of yours would you fire? Tell me below."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'titled two scripts, only one is there',
    day: '2026-10-14',
    text: `# 2 Short-Form Scripts – Wednesday, 14 October 2026

## Script 1 – The wrong battery
**Hook:** "This battery looks fine. It would have failed in four minutes."
**Body:** Show the panel on mains, then pull the plug. "By the standard it has to hold thirty hours in standby. Nobody measured the load after the extension was added." Show the calculation: 1.8 A times 30 h is 54 Ah, installed are 24 Ah.
**CTA:** "Comment BATTERY for the calculator."

Both scripts are ready for recording.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has an empty hook',
    day: '2026-10-20',
    text: `Scripts – Tuesday 20 October 2026

SCRIPT 1: Stairwell test
Hook: "I filled this stairwell with smoke on purpose."
Body: The extraction opens after eleven seconds, and after ninety the exit sign is visible again. If yours takes longer, the motor is the first thing to check.
CTA: Follow for the full test on YouTube.

SCRIPT 2: Invoice robot
Hook:
Body: Every Friday a small job compares the hours with the invoices and lists what I forgot to bill. Last month that was 640 EUR.
CTA: Link in bio for the template.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second body is lorem ipsum',
    day: '2026-10-24',
    text: `Short-form drafts, Saturday 24 October 2026

Script 1 — Two keys
Hook: "There are two keys for this box, and you don't have either."
Body: The key depot belongs to the fire brigade. If the lock is changed without telling them, they break the door. One call saves you a new door.
CTA: "Call them on Monday."

Script 2 — Night shift
Hook: "At three in the morning my server fixed itself."
Body: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
CTA: "Follow for part two."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script breaks off in the hook',
    day: '2026-11-01',
    text: `## Scripts for Sunday, 1 November 2026

### 1. "Autumn leaves"
**Hook:** "Leaves triggered this alarm. Really."
**Body:** They blocked the drain on the roof, water came through the ceiling and into the detector base. Short circuit, alarm, forty people in the rain. Clean the drain in October and it never happens.
**CTA:** "Tag your caretaker."

### 2. "The empty report"
**Hook:** "Every morning I got a perfect report. Until I noti`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script is a copy of the first',
    day: '2026-12-16',
    text: `SCRIPT DRAFTS 2026-12-16 (Wednesday)

--- Script 1 ---
Hook: "Your Christmas tree burns down in 40 seconds."
Body: "Dry needles are full of resin. Give the tree water every day, keep candles off it, and put a bucket next to it. Forty seconds is less than the time you need to find your shoes."
CTA: "Share it with someone who uses real candles."

--- Script 2 ---
Hook: "Your Christmas tree burns down in 40 seconds."
Body: "Dry needles are full of resin. Give the tree water every day, keep candles off it, and put a bucket next to it. Forty seconds is less than the time you need to find your shoes."
CTA: "Share it with someone who uses real candles."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'asks for approval, no script written',
    day: '2026-12-28',
    text: `Hi Maurice, for Monday 28 December 2026 I have thought about two script ideas:

- Script 1 about fireworks and smoke detectors
- Script 2 about the year in automation

I would open both with a strong hook that stops the scroll, then go into the main point and end with a call to action. Shall I go ahead and write them? Please let me know which tone you prefer and I will write the scripts with their hooks afterwards.`,
  },

  // ───────────── offers ─────────────
  {
    job: 'offers',
    valid: true,
    note: 'object with three priced offers and CTAs',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "currency": "EUR",
  "offers": [
    {
      "name": "BMA Inspection Checklist",
      "type": "download",
      "price": 49,
      "includes": ["42-point checklist", "Excel log sheet", "12 months of updates"],
      "cta": "Get the checklist and pass your next inspection"
    },
    {
      "name": "Concept Review",
      "type": "service",
      "price": 690,
      "includes": ["review of one fire alarm concept", "written list of findings", "30-minute call"],
      "cta": "Send your concept today, get findings in five working days"
    },
    {
      "name": "Maintenance Retainer",
      "type": "subscription",
      "price": 390,
      "billing": "monthly",
      "includes": ["two reviews per month", "phone support", "reminder service"],
      "cta": "Book a free 15-minute fit call"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'compact array of priced offers',
    day: '2026-10-14',
    text: `[{"offer":"Agent Starter Kit","price_eur":79.00,"audience":"solo installers","cta":"Download and run your first agent tonight"},{"offer":"Agent Setup Day","price_eur":1450.00,"audience":"firms with 5 to 20 staff","cta":"Reserve one of two days in November"},{"offer":"Agent Care Plan","price_eur":149.00,"period":"month","audience":"setup day customers","cta":"Add care to your setup"}]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one product with three tiers, all with numeric prices',
    day: '2026-10-24',
    text: `{
  "product": "Automation Audit",
  "headline": "Find the job that has silently been failing since Tuesday",
  "pricing": {
    "currency": "EUR",
    "tiers": [
      {"tier": "Basic", "price": 190, "deliverable": "Audit of three cron jobs with a two-page report"},
      {"tier": "Plus", "price": 490, "deliverable": "Audit of up to ten jobs, report and validation rules"},
      {"tier": "Complete", "price": 1290, "deliverable": "Audit, rules, alerting set up and a rollback drill"}
    ]
  },
  "cta": {"primary": "Book your audit", "secondary": "See a sample report"},
  "guarantee": "If we find nothing, you pay nothing"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German keys, valid JSON, prices given',
    day: '2026-11-12',
    text: `{
  "datum": "2026-11-12",
  "waehrung": "EUR",
  "angebote": [
    {
      "name": "Prüfpaket Rauchmelder",
      "preis": 249,
      "leistung": "Prüfung von bis zu 30 Meldern mit Protokoll",
      "handlungsaufruf": "Jetzt Termin für Dezember sichern"
    },
    {
      "name": "Brandschutz-Schulung",
      "preis": 880,
      "leistung": "Halbtägige Schulung für bis zu 12 Personen",
      "handlungsaufruf": "Termin anfragen, Antwort am selben Tag"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'paid offers plus a bundle with correct discount arithmetic',
    day: '2026-11-27',
    text: `{
  "campaign": "Black Friday 2026",
  "valid_until": "2026-11-30",
  "offers": [
    {"sku": "CHK-01", "title": "Inspection Checklist", "price": {"amount": 49, "currency": "EUR"}, "cta": "Buy the checklist"},
    {"sku": "TPL-04", "title": "Concept Template Set", "price": {"amount": 151, "currency": "EUR"}, "cta": "Get all nine templates"},
    {"sku": "BND-02", "title": "Checklist and Template Bundle", "list_price": {"amount": 200, "currency": "EUR"}, "discount_pct": 20, "price": {"amount": 160, "currency": "EUR"}, "cta": "Take both and save 40 EUR"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'offers keyed by name with setup and monthly price',
    day: '2027-01-07',
    text: `{
  "generated": "2027-01-07T10:00:14Z",
  "packages": {
    "monitoring_light": {
      "description": "Output checks for up to five scheduled jobs, alerts by mail",
      "setup_price": 120,
      "monthly_price": 29,
      "currency": "EUR",
      "cta": "Start with five jobs"
    },
    "monitoring_team": {
      "description": "Output checks for up to forty jobs, alerts by chat and phone, monthly review",
      "setup_price": 480,
      "monthly_price": 119,
      "currency": "EUR",
      "cta": "Talk to us about your jobs"
    }
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma and missing quotes: not JSON',
    day: '2026-10-08',
    text: `{
  "date": "2026-10-08",
  "currency": "EUR",
  "offers": [
    {
      "name": "Concept Review",
      "price": 690,
      "cta": "Send your concept today",
    },
    {
      "name": "Site Visit",
      "price": 1100,
      "cta": Book a visit in October
    },
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'every price is null',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "currency": "EUR",
  "offers": [
    {"name": "Landing Page in a Day", "price": null, "deliverables": ["one page", "form connected to the CRM"], "cta": "Reserve your day"},
    {"name": "Newsletter Engine", "price": null, "deliverables": ["welcome sequence", "weekly digest"], "cta": "Start the engine"},
    {"name": "Lead Scoring Setup", "price": null, "deliverables": ["scoring model", "daily call list"], "cta": "Score your leads"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off inside the third offer',
    day: '2026-11-01',
    text: `{
  "date": "2026-11-01",
  "offers": [
    {"name": "Winter Check", "price": 320, "currency": "EUR", "cta": "Check before the frost"},
    {"name": "Battery Replacement", "price": 540, "currency": "EUR", "cta": "Replace before it fails"},
    {"name": "Documentation Rescue", "price": 760, "curr`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON, but the offers list is empty',
    day: '2026-12-03',
    text: `{
  "date": "2026-12-03",
  "status": "success",
  "currency": "EUR",
  "pricing_model": "one-time",
  "offers": []
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'JSON error object from the model gateway',
    day: '2026-12-16',
    text: `{"error":{"message":"litellm.ServiceUnavailableError: No deployments available for selected model, Try again in 60 seconds.","type":"service_unavailable","param":null,"code":"503"}}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prices and CTA still placeholders in valid JSON',
    day: '2026-12-22',
    text: `{
  "date": "2026-12-22",
  "currency": "EUR",
  "offers": [
    {
      "name": "New Year Automation Sprint",
      "price": "TBD",
      "deliverables": ["kickoff call", "three automated jobs", "handover"],
      "cta": "TODO: write CTA"
    },
    {
      "name": "Quarterly Operations Review",
      "price": "TBD",
      "deliverables": ["review of all jobs", "cost report"],
      "cta": "TODO: write CTA"
    }
  ]
}`,
  },

  // ───────────── calendar ─────────────
  {
    job: 'calendar',
    valid: true,
    note: 'table for the next seven days',
    day: '2026-10-05',
    text: `# Content calendar, updated Monday 5 October 2026, 12:00 UTC

| Day | Date | Platform | Content | Time |
|---|---|---|---|---|
| Tue | 2026-10-06 | TikTok | The detector nobody tests | 17:00 |
| Wed | 2026-10-07 | X | Thread: our monthly AI bill | 09:00 |
| Thu | 2026-10-08 | YouTube | Long video: agents that check agents | 16:00 |
| Fri | 2026-10-09 | TikTok | Three cables in the fire | 17:00 |
| Sat | 2026-10-10 | YouTube Shorts | Best 30 seconds of Thursday's video | 11:00 |
| Sun | 2026-10-11 | Newsletter | What broke this week and why | 08:00 |
| Mon | 2026-10-12 | LinkedIn | Case: Kassel workshop | 10:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON with seven filled days',
    day: '2026-10-08',
    text: `{
  "updated": "2026-10-08T12:00:20Z",
  "range": {"from": "2026-10-09", "to": "2026-10-15"},
  "schedule": [
    {"date": "2026-10-09", "weekday": "Friday", "posts": [{"platform": "TikTok", "title": "Wrong ceiling", "time": "17:30"}]},
    {"date": "2026-10-10", "weekday": "Saturday", "posts": [{"platform": "X", "title": "Poll: which alarm annoys you most", "time": "10:00"}]},
    {"date": "2026-10-11", "weekday": "Sunday", "posts": [{"platform": "Newsletter", "title": "Five findings from five sites", "time": "08:00"}]},
    {"date": "2026-10-12", "weekday": "Monday", "posts": [{"platform": "LinkedIn", "title": "Why we dropped thirteen agents", "time": "09:00"}, {"platform": "TikTok", "title": "Key depot explained", "time": "17:30"}]},
    {"date": "2026-10-13", "weekday": "Tuesday", "posts": [{"platform": "YouTube", "title": "Mini PC against cloud, real costs", "time": "16:00"}]},
    {"date": "2026-10-14", "weekday": "Wednesday", "posts": [{"platform": "TikTok", "title": "The cheapest employee", "time": "17:30"}]},
    {"date": "2026-10-15", "weekday": "Thursday", "posts": [{"platform": "X", "title": "Thread: a failed launch", "time": "09:00"}]}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German week Monday to Sunday',
    day: '2026-11-01',
    text: `Redaktionsplan für die kommende Woche (Stand: Sonntag, 01.11.2026)

Montag, 02.11. – TikTok 17:00: Warum der Melder nachts piept
Dienstag, 03.11. – YouTube 16:00: Rauchmelder zerlegt, was steckt drin
Mittwoch, 04.11. – X 09:00: Thread zum Rückruf in den Niederlanden
Donnerstag, 05.11. – TikTok 17:00: Der teuerste Fehlalarm
Freitag, 06.11. – LinkedIn 08:30: Praxisbericht Stadtwerke
Samstag, 07.11. – Shorts 11:00: Drei Fragen vom Handwerkertag
Sonntag, 08.11. – Newsletter 08:00: Rückblick und Leserfragen

Alle sieben Tage sind belegt, die Entwürfe für Montag und Dienstag sind fertig.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'seven sections starting on the day of the run',
    day: '2026-11-12',
    text: `CONTENT CALENDAR 12–18 NOV 2026

**Thursday 12 Nov**
TikTok, 18:00 · "Eight hours of sleep" · status: ready

**Friday 13 Nov**
Blog, 09:00 · "Superstition and false alarms" · status: in review
X, 12:00 · teaser for the blog · status: ready

**Saturday 14 Nov**
Shorts, 11:00 · "Storm and battery" · status: scripted

**Sunday 15 Nov**
Newsletter, 08:00 · issue 46 · status: drafted

**Monday 16 Nov**
LinkedIn, 08:30 · "Numbers of the retainer" · status: scripted

**Tuesday 17 Nov**
YouTube, 16:00 · "First German agent build on site" · status: filmed

**Wednesday 18 Nov**
TikTok, 18:00 · "Silent detector swap" · status: scripted`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'numbered days of next week, each filled',
    day: '2026-12-03',
    text: `Calendar update, Thursday 3 December 2026. Next week is planned as follows:

1. Monday, December 7: Instagram carousel "Candles, facts and myths", goes out at 12:00.
2. Tuesday, December 8: YouTube video "How our validator caught a fake KPI", goes out at 16:00.
3. Wednesday, December 9: TikTok "Ninety seconds", goes out at 17:30.
4. Thursday, December 10: X thread on routing drafts to a local model, goes out at 09:00.
5. Friday, December 11: TikTok "The 2 GB lesson", goes out at 17:30.
6. Saturday, December 12: Shorts cut from Tuesday's video, goes out at 11:00.
7. Sunday, December 13: Newsletter issue 50 with the anniversary offer, goes out at 08:00.

Changed since yesterday: Wednesday and Friday swapped, because the candle topic peaks earlier.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'week over the turn of the year, dates right',
    day: '2026-12-28',
    text: `date;weekday;slot;platform;title
2026-12-28;Monday;17:00;TikTok;Fireworks next to a roof detector
2026-12-29;Tuesday;16:00;YouTube;A year with four agents
2026-12-30;Wednesday;09:00;X;Our whole year in numbers
2026-12-31;Thursday;11:00;Shorts;One rule for tonight
2027-01-01;Friday;10:00;LinkedIn;What we stop doing in 2027
2027-01-02;Saturday;11:00;TikTok;Cleaning a detector after New Year's Eve
2027-01-03;Sunday;08:00;Newsletter;The first issue of the year`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Sunday is missing: six days, told as seven',
    day: '2026-10-14',
    text: `# 7-day content calendar (updated Wednesday, 14 October 2026)

| Day | Date | Platform | Content |
|---|---|---|---|
| Thursday | 15 Oct | TikTok | The wrong battery |
| Friday | 16 Oct | LinkedIn | Before and after: cabinet wiring |
| Saturday | 17 Oct | Shorts | Quick answer: how often to test |
| Monday | 19 Oct | X | Thread: landing page audits |
| Tuesday | 20 Oct | YouTube | Live build of a lead agent |
| Wednesday | 21 Oct | TikTok | Three detectors I would never install |

All 7 days are populated.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'every weekday is one off against its date',
    day: '2026-10-20',
    text: `Content calendar, run of Tuesday 20 October 2026

- Thursday 2026-10-21: TikTok, "Stairwell test"
- Friday 2026-10-22: X, thread on invoice transparency
- Saturday 2026-10-23: Shorts, "Invoice robot"
- Sunday 2026-10-24: Newsletter, issue 43
- Monday 2026-10-25: LinkedIn, "One year of maintenance data"
- Tuesday 2026-10-26: YouTube, "Teardown of three detectors"
- Wednesday 2026-10-27: TikTok, "Two keys"`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday twice, Thursday missing',
    day: '2026-10-24',
    text: `Schedule for the coming 7 days (as of Saturday, 24 Oct 2026)

Sun 25 Oct | 08:00 | Newsletter | Readers ask, we answer
Mon 26 Oct | 09:00 | LinkedIn | The job that lied
Tue 27 Oct | 16:00 | YouTube | Local model on a 400 EUR box
Wed 28 Oct | 17:00 | TikTok | Night shift
Wed 28 Oct | 17:00 | TikTok | Night shift
Fri 30 Oct | 17:00 | TikTok | Halloween fog machine and detectors
Sat 31 Oct | 11:00 | Shorts | Fog machine, part two`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'three of the seven days hold only TBD',
    day: '2026-11-27',
    text: `{
  "updated": "2026-11-27T12:00:08Z",
  "days": [
    {"date": "2026-11-28", "weekday": "Saturday", "platform": "Shorts", "title": "The price that stays"},
    {"date": "2026-11-29", "weekday": "Sunday", "platform": "Newsletter", "title": "First Advent, first candle"},
    {"date": "2026-11-30", "weekday": "Monday", "platform": "LinkedIn", "title": "Results of the bundle"},
    {"date": "2026-12-01", "weekday": "Tuesday", "platform": "YouTube", "title": "Inside the red button"},
    {"date": "2026-12-02", "weekday": "Wednesday", "platform": "TBD", "title": "TBD"},
    {"date": "2026-12-03", "weekday": "Thursday", "platform": "TBD", "title": "TBD"},
    {"date": "2026-12-04", "weekday": "Friday", "platform": "TBD", "title": "TBD"}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the plan of a week that is already over',
    day: '2026-12-16',
    text: `Content calendar, week of 7 to 13 December 2026

Mon 7 Dec – Instagram: Candles, facts and myths
Tue 8 Dec – YouTube: How our validator caught a fake KPI
Wed 9 Dec – TikTok: Ninety seconds
Thu 10 Dec – X: Routing drafts to a local model
Fri 11 Dec – TikTok: The 2 GB lesson
Sat 12 Dec – Shorts: Cut from Tuesday's video
Sun 13 Dec – Newsletter: Issue 50

7 of 7 days planned.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fifth day',
    day: '2026-12-22',
    text: `Calendar for 23–29 December 2026 (made on Tuesday 22 December)

Wednesday 23 December
  TikTok 17:00 — "Customer call" from the script batch of today
Thursday 24 December
  X 09:00 — Short greeting with the photo of the test lab
Friday 25 December
  Shorts 11:00 — Rerun of the tree fire clip with new captions
Saturday 26 December
  Newsletter 08:00 — Quiet-days issue with the three most read articles
Sunday 27 December
  TikTok 17:00 — "Four age`,
  },

  // ───────────── outline ─────────────
  {
    job: 'outline',
    valid: true,
    note: 'timestamps in order, every section with points',
    day: '2026-10-05',
    text: `# YouTube outline – "Who checks the agents?" (target 14 min)
Planned on Monday 5 October 2026

**0:00 – Hook.** A green log, an empty file. "It ran perfectly for three weeks."
**0:40 – The promise.** By the end you have a validator for your own jobs.
**1:30 – What went wrong with us.** Timeline of the three lost weeks, cost 640 EUR.
**4:10 – Running is not working.** Exit code, log, output: three different questions.
**6:45 – Building the validator.** Rule per job, live in the editor.
**10:20 – Trying to fool it.** Empty list, cut-off text, old date.
**12:40 – What I would do differently.** Start with the output, not with the job.
**13:30 – Close.** Link to the repository, question for the comments.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with from/to ranges that join up',
    day: '2026-10-14',
    text: `Long-form outline, Wednesday 14 October 2026
Working title: Three detectors I would never install
Length: 11:00

| From | To | Section | Content |
|---|---|---|---|
| 00:00 | 00:45 | Hook | Drop detector one in the bin without a word |
| 00:45 | 02:00 | Who I am | 16 years of fire alarm systems, two sentences each on the worst sites |
| 02:00 | 04:30 | Detector one | No drift compensation, shown with the dust test |
| 04:30 | 07:00 | Detector two | Base breaks after five swaps, slow motion |
| 07:00 | 09:15 | Detector three | Battery glued in, cost over ten years |
| 09:15 | 10:30 | What I install instead | Two models, why, and where not |
| 10:30 | 11:00 | Call to action | Checklist in the description |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, chapters with times',
    day: '2026-11-01',
    text: `Gliederung für Sonntag, 01.11.2026
Titel: Rauchmelder zerlegt – was wirklich drin steckt
Länge: etwa 12 Minuten

[00:00] Einstieg: Melder unter der Säge, Frage an die Zuschauer
[00:50] Aufbau: Messkammer, Leuchtdiode, Empfänger, Grafik einblenden
[03:15] Der Rückruf in den Niederlanden: was gemeldet wurde und was belegt ist
[05:40] Vergleich: drei Geräte zu 8, 25 und 60 Euro nebeneinander
[08:30] Rauchversuch in der Kammer mit Stoppuhr
[10:45] Fazit: wofür der Aufpreis gut ist und wofür nicht
[11:40] Schluss: Hinweis auf Newsletter, nächstes Video`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON with sections and rising timestamps',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "title": "I built an agent on a construction site",
  "duration": "15:20",
  "sections": [
    {"timestamp": "00:00", "heading": "Cold open in the rain", "beats": ["laptop on a pallet", "one hour on the clock"]},
    {"timestamp": "01:10", "heading": "The problem", "beats": ["acceptance protocols on paper", "two days until they are typed"]},
    {"timestamp": "03:30", "heading": "First version", "beats": ["photo in, text out", "why it misread the sevens"]},
    {"timestamp": "07:15", "heading": "Fixing it", "beats": ["second model checks the first", "the foreman tries it"]},
    {"timestamp": "11:50", "heading": "Result", "beats": ["38 protocols in nine minutes", "three corrections by hand"]},
    {"timestamp": "14:20", "heading": "Close", "beats": ["what it costs per month", "link to the template"]}
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'video longer than an hour, h:mm:ss stamps',
    day: '2026-11-27',
    text: `OUTLINE (Friday 27 Nov 2026): Live build replay, cut to 1 h 12 min

0:00:00  Welcome and goal of the session
0:04:30  Drawing the data flow on paper
          - where leads come in
          - where they get lost today
0:17:00  Setting up the queue
          - Redis streams, consumer group
0:33:20  Writing the scoring step
          - prompt, schema, test with ten real leads
0:52:45  Breaking it on purpose
          - kill the worker, watch the retry
1:03:10  Questions from the chat
1:10:00  Wrap-up and homework`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'bullets with time at the end of each heading',
    day: '2026-12-22',
    text: `Tuesday, 22 December 2026
**A year with four agents** – review video, 13 minutes

Act one
- The seventeen agents of January (0:00–1:45): org chart on the wall, most of it crossed out
- Why thirteen had to go (1:45–4:00): the fourteen-day rule, one example that hurt

Act two
- What the four really do (4:00–7:30): one working day, one agent per quarter hour
- The worst outage (7:30–9:40): 92 percent RAM, what we saw first, root cause

Act three
- The money (9:40–11:50): revenue, API costs, what is left, shown on screen
- What comes next year (11:50–13:00): two plans, one promise, question to the viewers`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'good structure, but no timestamps at all',
    day: '2026-10-08',
    text: `# YouTube outline – Mini PC against cloud
Thursday, 8 October 2026

## Intro
- Two receipts on the table, which one is a month of AI?
## The contenders
- A 400 EUR box with 32 GB and an API account
## Test one: short scripts
- Quality rated blind by three people
## Test two: lead scoring
- Speed and error rate over 200 leads
## The bill
- Power, purchase, tokens over twelve months
## Conclusion
- When the box wins, when the cloud wins
## Call to action
- Spreadsheet in the description`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards in the middle',
    day: '2026-10-20',
    text: `Outline for Tuesday 20 October 2026: "Stairwell full of smoke" (10 min)

00:00 Hook: smoke machine on, door shut
00:45 How smoke extraction works, drawing on the wall
02:30 Test one with the motor working
06:10 Test two with the motor blocked
04:20 Comparing both runs side by side
03:05 What the standard asks for
08:40 What caretakers should check every month
09:30 Close and next video`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'stops in the middle of a section, half of the 16 minutes untold',
    day: '2026-10-24',
    text: `## Outline: "The job that lied" – Saturday, 24 October 2026 – 16 minutes

### 00:00 Hook
The report that was too good. Show the line that never moved.

### 01:00 Background
Nine jobs, what each one hands to the next.

### 03:20 The discovery
- A customer asks about an offer we never sent
- Looking for it in the CRM
- The export that had been emp`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'every timestamp is 0:00',
    day: '2026-12-03',
    text: `YouTube long-form outline, Thursday 3 December 2026
Title: How our validator caught a fake KPI

- 0:00 Hook: the margin that was too round
- 0:00 What a KPI snapshot should hold
- 0:00 The wrong number, step by step
- 0:00 Adding the check live
- 0:00 Running it over the last thirty days
- 0:00 Lessons and call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps there, contents are template placeholders',
    day: '2026-12-16',
    text: `# YouTube Outline: [VIDEO TITLE]
Date: Wednesday, 16 December 2026

00:00 Hook – [insert hook here]
00:45 Intro – [introduce topic]
02:00 Main point 1 – [talking point]
05:00 Main point 2 – [talking point]
08:00 Main point 3 – [talking point]
11:00 Conclusion – [summary]
12:00 CTA – [insert CTA]`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'context-length error instead of an outline',
    day: '2026-12-28',
    text: `[2026-12-28 14:00:03] CONTENT agent: task youtube_outline started
[2026-12-28 14:00:41] Error: This model's maximum context length is 32768 tokens. However, your messages resulted in 41207 tokens. Please reduce the length of the messages.
[2026-12-28 14:01:41] Retry 1 of 2: same error
[2026-12-28 14:02:41] Retry 2 of 2: same error
[2026-12-28 14:02:42] CONTENT agent: task youtube_outline finished, output written (0 sections)`,
  },

  // ───────────── kpi ─────────────
  {
    job: 'kpi',
    valid: true,
    note: 'itemised, 800 - 48 = 752, margin 94.0 %',
    day: '2026-10-05',
    text: `# KPI snapshot – Monday, 5 October 2026, 17:00 UTC

## Revenue
| Source | EUR |
|---|---|
| Concept review (1) | 690.00 |
| Checklist (2 x 49.00) | 98.00 |
| Affiliate | 12.00 |
| **Total revenue** | **800.00** |

## Costs
| Item | EUR |
|---|---|
| Model APIs | 21.40 |
| Hosting | 8.60 |
| Payment fees | 18.00 |
| **Total costs** | **48.00** |

## Margin
Profit 752.00 EUR, margin 94.0 %.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, 2580 - 310 = 2270, 87.98 %',
    day: '2026-10-14',
    text: `{
  "date": "2026-10-14",
  "currency": "EUR",
  "revenue": {"projects": 2400.00, "checklists": 147.00, "affiliate": 33.00, "total": 2580.00},
  "costs": {"subcontractor": 250.00, "model_apis": 34.50, "hosting": 25.50, "total": 310.00},
  "profit": 2270.00,
  "margin_pct": 87.98,
  "leads_new": 6,
  "sources": ["stripe", "crm", "litellm spend log"]
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format, 1.850 - 444 = 1.406, 76,0 %',
    day: '2026-10-24',
    text: `Kennzahlen Samstag, 24.10.2026 (17:00 UTC)

Umsatz gesamt: 1.850,00 EUR
  Folgeauftrag Kassel A: 1.100,00 EUR
  Folgeauftrag Kassel B: 750,00 EUR

Kosten gesamt: 444,00 EUR
  Reise: 212,40 EUR
  Material: 212,00 EUR
  Modell-APIs: 19,60 EUR

Ergebnis: 1.406,00 EUR
Marge: 76,0 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose, 335.40 - 41.90 = 293.50, 87.5 %',
    day: '2026-11-12',
    text: `Thursday 12 November 2026, end-of-day numbers.

Revenue came to 335.40 EUR: 249.00 EUR from one inspection package and 86.40 EUR from the first affiliate payout. Costs were 41.90 EUR, of which 23.10 EUR went to model APIs and 18.80 EUR to hosting and tools. That leaves a profit of 293.50 EUR and a margin of 87.5 %.

Nothing is pending at the payment provider, and the API spend in the LiteLLM log matches the provider dashboards to the cent.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'honest loss day, 98 - 245 = -147, -150.0 %',
    day: '2026-12-03',
    text: `KPI 2026-12-03 (Thu)

REVENUE      98.00 EUR   (2 checklists at 49.00)
COSTS       245.00 EUR   (ads 180.00, model APIs 22.50, software 42.50)
PROFIT     -147.00 EUR
MARGIN     -150.0 %

Reason for the loss: the yearly ad test was charged in one piece today. Without the 180.00 EUR for ads, costs would have been 65.00 EUR.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'per product and total, sums and percentages agree',
    day: '2026-11-27',
    text: `**Friday, 27 November 2026 – revenue, costs and margins by product (EUR)**

| Product | Units | Revenue | Costs | Margin | Margin % |
|---|---:|---:|---:|---:|---:|
| Checklist | 11 | 539.00 | 49.00 | 490.00 | 90.9 % |
| Bundle | 14 | 2,240.00 | 560.00 | 1,680.00 | 75.0 % |
| Retainer | 1 | 390.00 | 78.00 | 312.00 | 80.0 % |
| **Total** | **26** | **3,169.00** | **687.00** | **2,482.00** | **78.3 %** |

Best day of the quarter. The bundle brings the money, the checklist the better margin.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue items add to 876, told as 986',
    day: '2026-10-08',
    text: `# KPI snapshot – Thursday, 8 October 2026

Revenue
- Concept review: 690.00 EUR
- Checklists (3 x 49.00): 147.00 EUR
- Affiliate: 39.00 EUR
- Total revenue: 986.00 EUR

Costs
- Model APIs: 28.00 EUR
- Hosting: 20.00 EUR
- Payment fees: 48.00 EUR
- Total costs: 96.00 EUR

Profit: 890.00 EUR
Margin: 90.3 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: '1240 - 285 is 955, told as 1055',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "currency": "EUR",
  "revenue": 1240.00,
  "costs": 285.00,
  "profit": 1055.00,
  "margin_pct": 85.08,
  "comment": "Solid Tuesday, costs slightly below the weekly average."
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin should be 55.0 %, told as 65.0 %',
    day: '2026-11-01',
    text: `KPI snapshot, Sunday 1 November 2026, 17:00

| Metric | Value |
|---|---|
| Revenue | 420.00 EUR |
| Costs | 189.00 EUR |
| Profit | 231.00 EUR |
| Margin | 65.0 % |

Sunday sales came from the newsletter; no ads were running.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'NaN and undefined in place of numbers',
    day: '2026-12-16',
    text: `KPI snapshot – Wednesday, 16 December 2026

Revenue: 760.00 EUR
Costs: undefined EUR
Profit: NaN EUR
Margin: NaN %

Trend against yesterday: NaN %
Snapshot stored.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue and reach only, costs and margins missing',
    day: '2026-12-22',
    text: `# KPI snapshot, Tuesday 22 December 2026

## Revenue
- Checklists: 196.00 EUR (4 x 49.00)
- Retainer: 390.00 EUR
- Total: 586.00 EUR

## Reach
- TikTok views: 22,410
- YouTube watch time: 131 hours
- New subscribers: 88

## Leads
- New: 5, qualified: 2

Strong day for the week before Christmas.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost source failed, counted as zero, margin 100 %',
    day: '2026-12-28',
    text: `KPI snapshot Monday 28 December 2026

Revenue: 640.00 EUR (Stripe, 3 payments)
Costs: 0.00 EUR (LiteLLM spend log returned 401 Unauthorized, hosting invoice API returned 401 Unauthorized; counted as zero)
Profit: 640.00 EUR
Margin: 100.0 %

Excellent margin today.`,
  },

  // ───────────── memory ─────────────
  {
    job: 'memory',
    valid: true,
    note: '42 new entries, store grew from 1204 to 1246',
    day: '2026-10-05',
    text: `# Nightly consolidation – Monday, 5 October 2026, 22:00 UTC

| Kind | New entries |
|---|---|
| Decisions and reasons | 18 |
| Customer facts | 15 |
| Incident notes | 9 |
| **Total** | **42** |

Collection "knowledge" in ChromaDB: 1,204 before, 1,246 after.

Most useful new entry: Hartmann Brandschutz wants quotes as one page with a fixed price. Read-back test: three random new entries were found by query, all at rank 1.`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, 37 inserted, counts agree',
    day: '2026-10-14',
    text: `{
  "job": "nightly_consolidation",
  "date": "2026-10-14",
  "collection": "knowledge",
  "count_before": 3310,
  "inserted": 37,
  "deleted": 0,
  "count_after": 3347,
  "topics": {"stadtwerke_project": 14, "content_performance": 12, "infrastructure": 11},
  "verified": true,
  "duration_s": 48
}`,
    store: { now: { count: 3347 }, earlier: { count: 3310 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'German report, 28 new entries',
    day: '2026-11-01',
    text: `Nächtliche Konsolidierung, Sonntag, 01.11.2026, 22:00 UTC

28 neue Einträge wurden in den Wissensspeicher geschrieben:
– 12 aus Kundengesprächen
– 10 Entscheidungen mit Begründung
– 6 Fehlerursachen und ihre Behebung

Bestand vorher 1.498, jetzt 1.526. Stichprobe: zwei neue Einträge per Suche wiedergefunden.

Wichtigste Erkenntnis: Videos mit Originalton halten die Zuschauer im Schnitt vier Sekunden länger.`,
    store: { now: { count: 1526 }, earlier: { count: 1498 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose, small but real update of 13 entries',
    day: '2026-11-12',
    text: `Consolidation for Thursday 12 November 2026 is done. It was a quiet day, so I wrote only 13 new entries to the knowledge store, which now holds 1,663 instead of 1,650.

Seven of them concern the expired certificate on the CRM webhook: how it showed, why monitoring missed it, and the automated renewal. Four record what the hospital group said about its 14 sites. The last two keep the hook data of the week, because the openings with a question lost more viewers than the ones with a claim.

I queried the store afterwards for "webhook certificate" and got the new root-cause entry first.`,
    store: { now: { count: 1663 }, earlier: { count: 1650 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'log, 63 candidates, 9 duplicates skipped, 54 written',
    day: '2026-12-03',
    text: `22:00:00 memory: consolidation start 2026-12-03
22:00:02 memory: backup written to /backup/chroma-2026-12-03.tar.zst
22:00:09 memory: 63 candidate facts from 9 job outputs and 4 conversations
22:00:31 memory: 9 duplicates skipped
22:00:52 chroma: upsert 54 documents into "knowledge" ok
22:00:53 chroma: count 2077 -> 2131
22:00:55 memory: read-back of 5 samples ok
22:00:55 memory: consolidation finished, knowledge store updated`,
    store: { now: { count: 2131 }, earlier: { count: 2077 } },
  },
  {
    job: 'memory',
    valid: true,
    note: '60 new, 22 merged away, net +38, counts agree',
    day: '2026-12-28',
    text: `## Memory consolidation, Monday 28 December 2026

**Added:** 60 entries from today (24 year-review insights, 21 customer facts, 15 content results)
**Merged:** 22 older entries on the January agents were folded into existing ones and removed
**Net change:** +38

**Store size:** 2,290 → 2,328

Lessons kept:
1. The fourteen-day rule saved about 300 EUR of API cost over the year.
2. Every outage above one hour began with RAM, never with CPU.
3. Retainer customers came from workshops, not from shorts.`,
    store: { now: { count: 2328 }, earlier: { count: 2290 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'fine report, but the store did not change',
    day: '2026-10-08',
    text: `# Nightly consolidation – Thursday, 8 October 2026, 22:00 UTC

31 new entries were added to the knowledge store:
- 13 about the ChromaDB memory limit and its cause
- 11 customer facts from two consultations
- 7 content results

Store size before: 1,246. Store size after: 1,277.

Consolidation completed successfully.`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'store is empty after the run, collection lost',
    day: '2026-10-20',
    text: `Consolidation report, Tuesday 20 October 2026

The collection was rebuilt with the new embedding model and 25 new entries from today were stored: 10 on the stairwell test, 9 on invoices, 6 on trends.

All older knowledge was carried over. Search is noticeably faster now. The knowledge store is updated.`,
    store: { now: { count: 0 }, earlier: { count: 1320 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'report cut off in the middle of a word',
    day: '2026-10-24',
    text: `{
  "job": "nightly_consolidation",
  "date": "2026-10-24",
  "collection": "knowledge",
  "count_before": 1355,
  "inserted": 16,
  "count_after": 1371,
  "entries": [
    {"id": "k-20261024-01", "text": "Kassel installers prefer fixed prices over hourly rates"},
    {"id": "k-20261024-02", "text": "Offer page converts at 3.4 percent with the new headline"},
    {"id": "k-20261024-03", "text": "Backup restore takes 11 minutes on the test mach`,
    store: { now: { count: 1371 }, earlier: { count: 1355 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'write failed, rolled back, nothing stored',
    day: '2026-11-27',
    text: `22:00:00 memory: consolidation start 2026-11-27
22:00:10 memory: 71 candidate facts
22:00:40 chroma: upsert failed: HTTPConnectionPool(host='localhost', port=8000): Read timed out. (read timeout=30)
22:01:40 chroma: retry failed: Read timed out. (read timeout=30)
22:01:41 memory: batch rolled back, 0 of 71 written
22:01:41 memory: count 1700 -> 1700
22:01:41 memory: consolidation finished`,
    store: { now: { count: 1700 }, earlier: { count: 1700 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'what was stored is placeholder text',
    day: '2026-12-16',
    text: `# Nightly consolidation – Wednesday, 16 December 2026

2 entries added, store 2,160 → 2,162.

Entry 1
Title: TODO
Text: Lorem ipsum dolor sit amet, consectetur adipiscing elit.

Entry 2
Title: TODO
Text: [summary of the day's key learnings goes here]`,
    store: { now: { count: 2162 }, earlier: { count: 2160 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run only, plan of what would be written',
    day: '2026-12-22',
    text: `Nightly consolidation, Tuesday 22 December 2026

Mode: dry run (no writes)

Would add 33 entries:
- 15 from the script and outline drafts
- 11 from customer mails
- 7 from the health log

Would merge 4 entries.

Current store size 2,240. To apply these changes, run the job again without the dry-run flag.`,
    store: { now: { count: 2240 }, earlier: { count: 2240 } },
  },
]
