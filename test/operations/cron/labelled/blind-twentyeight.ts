import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_EIGHT: readonly Sample[] = [
  // ───────────────────────────── health ─────────────────────────────
  {
    job: 'health',
    valid: true,
    note: 'all seven answered; table is full of zero-counts of bad words (errors, timeouts, down)',
    day: '2026-10-05',
    text: `# BRAINSTEM health check, Monday 2026-10-05 06:00 UTC

| Service | Probe | Reply | Latency | Errors (24 h) | Timeouts (24 h) |
|---|---|---|---|---|---|
| Ollama | GET :11434/api/tags | 200, 6 models | 41 ms | 0 | 0 |
| Redis | PING :6379 | PONG | 1 ms | 0 | 0 |
| PostgreSQL | pg_isready :5432 | accepting connections | 4 ms | 0 | 0 |
| ChromaDB | GET :8000/api/v1/heartbeat | 200 | 12 ms | 0 | 0 |
| CRM | GET :3500/health | 200 | 38 ms | 0 | 0 |
| Atomic Reactor | GET :8888/health | 200 | 22 ms | 0 | 0 |
| LiteLLM | GET :4000/health | 200 | 57 ms | 0 | 0 |

Down: none. Degraded: none. Failed probes: 0 of 7.
CPU 34 %, RAM 58 %, disk 61 %. Level NORMAL, no action taken.`,
  },

  {
    job: 'health',
    valid: true,
    note: 'Redis had crashed in the night but is back and answers; all seven respond now',
    day: '2026-09-17',
    text: `Good morning. Health check of Thursday 17 September 2026, run at 06:00 UTC.

All seven services are responding. One thing happened in the night and is closed: Redis was OOM-killed at 03:41 (a runaway key set from the trend scraper, 2.1 GB). Docker restarted it at 03:41:09, the key set now has a TTL, and since then it has answered every probe. At 06:00 it returned PONG in 1 ms.

The others had a quiet night. Ollama lists 5 models on /api/tags. PostgreSQL accepts connections (pg_isready exit code 0). ChromaDB's heartbeat came back in 9 ms. The CRM and the Atomic Reactor both return 200 on /health. LiteLLM returns 200 as well, with all four upstream models healthy.

Resources: CPU 29 %, RAM 63 %. No alert sent, no human needed.`,
  },

  {
    job: 'health',
    valid: true,
    note: 'machine-readable JSON, every service up, with null error fields',
    day: '2026-11-02',
    text: `{
  "job": "health",
  "agent": "BRAINSTEM",
  "checked_at": "2026-11-02T06:00:11Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "http": 200, "latency_ms": 33, "error": null },
    { "name": "Redis", "port": 6379, "status": "up", "reply": "PONG", "latency_ms": 1, "error": null },
    { "name": "PostgreSQL", "port": 5432, "status": "up", "reply": "accepting connections", "latency_ms": 3, "error": null },
    { "name": "ChromaDB", "port": 8000, "status": "up", "http": 200, "latency_ms": 14, "error": null },
    { "name": "CRM", "port": 3500, "status": "up", "http": 200, "latency_ms": 45, "error": null },
    { "name": "Atomic Reactor", "port": 8888, "status": "up", "http": 200, "latency_ms": 20, "error": null },
    { "name": "LiteLLM", "port": 4000, "status": "up", "http": 200, "latency_ms": 71, "error": null }
  ],
  "unreachable": [],
  "resources": { "cpu_pct": 41, "ram_pct": 66, "level": "NORMAL" }
}`,
  },

  {
    job: 'health',
    valid: true,
    note: 'German, all seven answer; says "keine Ausfälle" and "kein Fehler"',
    day: '2026-10-14',
    text: `Systemprüfung vom Mittwoch, 14.10.2026, 06:00 Uhr UTC

Ergebnis: 7 von 7 Diensten antworten. Keine Ausfälle, kein Fehler im Protokoll.

• Ollama: erreichbar, /api/tags liefert 6 Modelle (37 ms)
• Redis: erreichbar, PONG (1 ms)
• PostgreSQL: erreichbar, nimmt Verbindungen an (3 ms)
• ChromaDB: erreichbar, Heartbeat 200 (11 ms)
• CRM: erreichbar, /health 200 (40 ms)
• Atomic Reactor: erreichbar, /health 200 (19 ms)
• LiteLLM: erreichbar, /health 200 (62 ms)

Auslastung: CPU 38 %, RAM 61 %. Stufe NORMAL. Kein Eingriff nötig.`,
  },

  {
    job: 'health',
    valid: true,
    note: 'raw probe log; 503 and 404 are milliseconds and keys, not status codes',
    day: '2026-12-01',
    text: `[2026-12-01T06:00:00Z] brainstem: start health run #335
[2026-12-01T06:00:01Z] ollama          GET /api/tags           -> 200 in 503 ms (cold start after model swap)
[2026-12-01T06:00:01Z] redis           PING                    -> PONG, 404 keys, 31 MB
[2026-12-01T06:00:01Z] postgresql      pg_isready -p 5432      -> accepting connections, 17 of 100 in use
[2026-12-01T06:00:01Z] chromadb        GET /api/v1/heartbeat   -> 200 in 10 ms
[2026-12-01T06:00:02Z] crm             GET /health             -> 200 in 52 ms
[2026-12-01T06:00:02Z] atomic-reactor  GET /health             -> 200 in 25 ms
[2026-12-01T06:00:02Z] litellm         GET /health             -> 200 in 88 ms
[2026-12-01T06:00:02Z] brainstem: 7 probed, 7 responding, exit 0`,
  },

  {
    job: 'health',
    valid: true,
    note: 'RAM in WARN and a past outage told of, yet all seven respond',
    day: '2026-09-28',
    text: `HEALTH · Mon 28 Sep 2026 · 06:00 UTC

Startup sequence
1. auto_repair: nothing to repair
2. resource_guard: CPU 52 %, RAM 77 % -> WARN, concurrency lowered to 200
3. Core services
   - Ollama OK (5 models)
   - Redis OK (PONG)
   - PostgreSQL OK (ready)
   - ChromaDB OK (heartbeat 200)
4. App services
   - CRM OK (200)
   - Atomic Reactor OK (200)
   - LiteLLM OK (200)
5. Verification: second round of probes 30 s later, same result, 7/7.

For the log: yesterday's 14 minutes of CRM downtime (Sunday, 16:02 to 16:16, pm2 memory limit) have not come back. The limit is now 1 GB and the root cause is written up.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'claims 7/7, but Redis is never probed; OpenClaw fills its place',
    day: '2026-10-08',
    text: `# BRAINSTEM health check, Thursday 2026-10-08 06:00 UTC

Status: ALL GREEN (7/7)

- Ollama: 200 on /api/tags, 6 models, 39 ms
- PostgreSQL: accepting connections, 4 ms
- ChromaDB: heartbeat 200, 13 ms
- CRM: 200 on /health, 44 ms
- Atomic Reactor: 200 on /health, 21 ms
- LiteLLM: 200 on /health, 60 ms
- OpenClaw: gateway up, 4 agents connected

CPU 31 %, RAM 57 %. Level NORMAL, full concurrency.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'headline says operational, the CRM row carries a 503',
    day: '2026-11-19',
    text: `**All systems operational** (Thu 19 Nov 2026, 06:00 UTC)

| # | System | Port | Result |
|---|---|---|---|
| 1 | Ollama | 11434 | 200 OK |
| 2 | Redis | 6379 | PONG |
| 3 | PostgreSQL | 5432 | accepting connections |
| 4 | ChromaDB | 8000 | 200 OK |
| 5 | CRM | 3500 | 503 Service Unavailable |
| 6 | Atomic Reactor | 8888 | 200 OK |
| 7 | LiteLLM | 4000 | 200 OK |

Average latency 31 ms. CPU 36 %, RAM 60 %. Next run tomorrow 06:00.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor "up" only from a three-day-old cache, live probe timed out',
    day: '2026-09-22',
    text: `{
  "checked_at": "2026-09-22T06:00:09Z",
  "summary": "7 of 7 up",
  "services": {
    "ollama": { "state": "up", "live_probe": "200", "last_response": "2026-09-22T06:00:01Z" },
    "redis": { "state": "up", "live_probe": "PONG", "last_response": "2026-09-22T06:00:01Z" },
    "postgresql": { "state": "up", "live_probe": "accepting connections", "last_response": "2026-09-22T06:00:02Z" },
    "chromadb": { "state": "up", "live_probe": "200", "last_response": "2026-09-22T06:00:02Z" },
    "crm": { "state": "up", "live_probe": "200", "last_response": "2026-09-22T06:00:03Z" },
    "atomic_reactor": { "state": "up", "live_probe": "timeout after 5000 ms", "source": "cache", "last_response": "2026-09-19T06:00:03Z" },
    "litellm": { "state": "up", "live_probe": "200", "last_response": "2026-09-22T06:00:09Z" }
  }
}`,
  },

  {
    job: 'health',
    valid: false,
    note: 'a plan of what will be probed; no single result',
    day: '2026-12-11',
    text: `Health check, Friday 11 December 2026

I will now verify every service of the stack in the order of the bombproof startup sequence:

1. Ollama: I will call /api/tags on port 11434 and expect a 200.
2. Redis: I will send PING and expect PONG.
3. PostgreSQL: I will run pg_isready and expect "accepting connections".
4. ChromaDB: I will call /api/v1/heartbeat and expect a 200.
5. CRM: I will call /health on port 3500 and expect a 200.
6. Atomic Reactor: I will call /health on port 8888 and expect a 200.
7. LiteLLM: I will call /health on port 4000 and expect a 200.

Once all seven have been called I will report the outcome here.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'ChromaDB gives no reply but is counted as healthy because its container runs',
    day: '2026-10-27',
    text: `BRAINSTEM, Tue 2026-10-27 06:00 UTC: healthy

Ollama ............ ok, 6 models
Redis ............. ok, PONG
PostgreSQL ........ ok, accepting connections
ChromaDB .......... ok, container is Up 3 days (heartbeat on :8000 gave no answer in three tries, connection refused)
CRM ............... ok, 200
Atomic Reactor .... ok, 200
LiteLLM ........... ok, 200

Score 7/7. Nothing to escalate.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'log is cut off in the middle of the last probe, LiteLLM has no result',
    day: '2026-11-08',
    text: `[2026-11-08T06:00:00Z] brainstem: start health run #312
[2026-11-08T06:00:01Z] probing ollama, redis, postgresql, chromadb, crm, atomic reactor, litellm
[2026-11-08T06:00:01Z] ollama          GET /api/tags           -> 200 in 40 ms
[2026-11-08T06:00:01Z] redis           PING                    -> PONG
[2026-11-08T06:00:01Z] postgresql      pg_isready -p 5432      -> accepting connections
[2026-11-08T06:00:01Z] chromadb        GET /api/v1/heartbeat   -> 200 in 11 ms
[2026-11-08T06:00:02Z] crm             GET /health             -> 200 in 49 ms
[2026-11-08T06:00:02Z] atomic reactor  GET /health             -> 200 in 23 ms
[2026-11-08T06:00:02Z] litellm         GET /hea`,
  },

  // ──────────────────────────── briefing ────────────────────────────
  {
    job: 'briefing',
    valid: true,
    note: 'a letter without headings; wins and priorities are both plainly there',
    day: '2026-10-06',
    text: `Good morning Maurice,

it is Tuesday, 6 October 2026. Yesterday brought three wins: the BMA audit checklist sold eleven times (539 EUR), the short about fire dampers crossed 48,000 views on TikTok, and Hartmann Facility signed the retainer at 1,200 EUR a month.

Your priorities for today are, in this order: send Hartmann the onboarding form before 10:00, record the two shorts that CONTENT wrote last night, and decide whether the checklist goes up from 49 to 59 EUR. The third one can slip to Wednesday, the first one cannot.

One open risk: API spend stands at 71 % of the month's budget on day six. I have moved the trend scan to the local model.

LIMBIC`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'German briefing, wins are "Erfolge"',
    day: '2026-10-19',
    text: `☀️ Morgenbriefing, Montag, 19. Oktober 2026

Erfolge vom Wochenende
– 7 neue Newsletter-Abonnenten aus dem Reel zur DIN 14675
– Angebot an Stadtwerke Lünen ist raus (4.800 EUR)
– Backup-Wiederherstellung getestet: 6 Minuten statt 25

Prioritäten heute
1. Rückruf Frau Yıldız (Stadtwerke), 09:30
2. Landingpage „Wartungsbuch digital“ freigeben
3. Rechnung 2026-118 anmahnen, 14 Tage überfällig

Stimmung im System: ruhig. Alle Dienste grün.`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'a win tells of removed TODO comments; it is no placeholder',
    day: '2026-11-13',
    text: `MORNING BRIEFING | Fri 13 Nov 2026

WINS
* Builder removed the last 14 TODO comments from the Atomic Reactor; the linter now refuses new ones.
* Two Notion templates sold overnight, 58 EUR together.
* First organic lead from YouTube: a planner from Graz asked for a quote.

PRIORITIES
* P1: answer the Graz lead before noon (draft is in the CRM, contact 2291).
* P2: approve the Black Friday bundle, the calendar needs it by 12:00.
* P3: 30 minutes for the tax folder; the Q3 statement is due on Monday.

Numbers: revenue yesterday 412 EUR, costs 96 EUR.`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'starts with an outage and a 502, but wins and priorities are whole',
    day: '2026-09-09',
    text: `# Wednesday 9 September 2026

**First the bad news:** the shop returned error 502 from 01:10 to 01:32. Cause: expired certificate on the proxy. Renewed, automatic renewal is on, no orders were lost.

## Wins (what went well yesterday)
1. Webinar: 64 registered, 41 came, 5 bought the 297 EUR course = 1,485 EUR.
2. Reply rate of the cold mails rose from 3.1 % to 4.4 % with the new subject line.

## Priorities (what matters today)
1. Send the replay to the 23 who missed the webinar.
2. Call the two buyers who asked for an invoice to a company.
3. Cut three shorts from the Q&A part, minutes 38 to 52.`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'YAML layout, everything filled in',
    day: '2026-12-03',
    text: `date: 2026-12-03
weekday: Thursday
wins:
  - Advent offer day 3 brought 9 sales, 441 EUR
  - LinkedIn post on false alarms reached 12,300 people, best of the quarter
  - CRM cleaned up, 212 double contacts merged
priorities:
  - Film the Advent offer day 5 before 11:00 while the studio light is set up
  - Answer the framework contract of Klinikum Soest (deadline is tomorrow, Friday)
  - Raise the LiteLLM budget alert from 20 to 30 EUR a day
watch:
  - Disk on the NAS is at 81 %, grows 1 % a week`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'very short Sunday note, yet complete',
    day: '2026-11-22',
    text: `Sunday, 22 Nov 2026. Quiet one.

Wins: 3 template sales (87 EUR) while you slept; newsletter open rate 46 %, up from 41 %.
Priorities: rest until noon; then sign off the Cyber Monday mail; nothing else has to happen today.`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'the priorities heading has nothing under it',
    day: '2026-10-13',
    text: `# Morning briefing, Tuesday 13 October 2026

## Wins
- Hartmann paid invoice 2026-104 (1,200 EUR), two days early
- The short about smoke aprons reached 22,000 views
- Fail2ban rule stopped 4,100 login attempts on the NAS

## Priorities

## System
All seven services answered at 06:00. CPU 33 %, RAM 59 %. API spend 44 % of the month's budget.

Have a good day,
LIMBIC`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'the wins could not be loaded, an exception stands in their place',
    day: '2026-11-05',
    text: `# Morning briefing, Thursday 5 November 2026

## Wins
psycopg2.OperationalError: could not connect to server: Connection refused (host "localhost", port 5432)

## Priorities
1. Approve the packaging of the maintenance log offer
2. Record the voice-over for tomorrow's YouTube video
3. Call the tax adviser between 13:00 and 14:00

Have a strong day.`,
  },

  {
    job: 'briefing',
    valid: false,
    note: "yesterday's briefing sent once more: dated Tuesday 29 September, job ran on the 30th",
    day: '2026-09-30',
    text: `Good morning Maurice, today is Tuesday, 29 September 2026.

Wins
• The digital maintenance log got its 100th user
• Ads on the guide paused in time, 84 EUR saved
• New intro cut, 12 seconds instead of 31

Priorities
• 09:00 call with the notary
• Release the guide's second edition
• Plan October's four long videos`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the middle of the second priority',
    day: '2026-10-22',
    text: `# Briefing for Thursday, 22 October 2026

### Wins
- Course sales yesterday: 4 at 297 EUR, together 1,188 EUR
- A trade magazine asked for a guest article on alarm verification
- The nightly backup now takes 11 minutes, down from 40

### Priorities
1. Say yes or no to the guest article; the editor wants an answer by 15:00.
2. Go through the three freelancer applications in the CRM and invite the two with the most`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'template variables never filled in',
    day: '2026-12-09',
    text: `# Morning briefing, Wednesday 9 December 2026

Good morning {{owner_name}},

**Wins**
- {{win_1}}
- {{win_2}}
- Revenue yesterday: {{revenue_yesterday}} EUR

**Priorities**
1. {{priority_1}}
2. {{priority_2}}
3. {{priority_3}}

All systems are green. Make it a great day!`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'explains how a briefing would look instead of being one',
    day: '2026-11-27',
    text: `Friday, 27 November 2026

Sure! Here is a structure you can use for your morning briefing:

Wins
In this section, list two or three achievements from the previous day. Choose results that can be measured, such as sales, views or signed contracts.

Priorities
In this section, list the three most important tasks of the day, ordered by impact. Add a time to each one so that it does not slip.

If you share yesterday's data with me, I can fill in the sections for you.`,
  },

  // ───────────────────────────── trends ─────────────────────────────
  {
    job: 'trends',
    valid: true,
    note: 'one of three real trends is a parody of "As an AI" replies; no refusal',
    day: '2026-10-07',
    text: `# Trend scan, Wed 7 October 2026, 08:00 UTC (TikTok, YouTube, X)

1. **"As an AI language model" parody (TikTok)**: creators answer everyday questions in the stiff voice of a chatbot ("As an AI, I cannot take out the bins"). 31 M views in 5 days on the sound, growing 40 % a day. Angle for us: the fire alarm that answers like a chatbot.
2. **Silent desk tours (YouTube Shorts)**: no talking, only keyboard sound and captions. The top 20 average 1.2 M views. Angle: silent tour of a fire alarm panel.
3. **"Receipts" threads (X)**: founders post their month's invoices with names blacked out. Median 900 reposts. Angle: our real API costs for September.`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'table with four distinct trends',
    day: '2026-11-10',
    text: `Trend scan 2026-11-10 (Tuesday)

| Trend | Platform | Signal, last 72 h | How we use it |
|---|---|---|---|
| One-person company audits | YouTube | 14 videos over 200k views | Audit of our own nine cron jobs on camera |
| "POV: the inspector arrives" | TikTok | #povinspector 8.7 M views, +210 % | POV of a fire inspection in a kebab shop |
| Local models on old laptops | X | 3 threads over 10k likes | Ollama on a 2017 ThinkPad, measured |
| Before/after cable cabinets | TikTok | sound used 46k times | Customer's cabinet in Hagen, cleared in one day |`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'JSON with three trends and their evidence',
    day: '2026-09-24',
    text: `{
  "scan_date": "2026-09-24",
  "platforms": ["TikTok", "YouTube", "X"],
  "trends": [
    {
      "name": "Back-to-office complaint skits",
      "platform": "TikTok",
      "evidence": "#rto2026 at 52 M views, up 18 % since Monday",
      "idea": "Skit: the alarm drill as the only reason to be in the office"
    },
    {
      "name": "Two-hour build-with-me streams",
      "platform": "YouTube",
      "evidence": "Nine channels under 50k subscribers passed 300k views on such a stream this week",
      "idea": "Build the digital maintenance log live"
    },
    {
      "name": "Price-transparency posts",
      "platform": "X",
      "evidence": "Posts with 'what I charge' up from 400 to 1,900 a day",
      "idea": "Post our three packages with hours behind each"
    }
  ]
}`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'running prose: three trends told without any list',
    day: '2026-12-15',
    text: `Tuesday, 15 December 2026. Three trends stood out in this morning's scan.

The first is on TikTok: year-in-numbers slideshows. Tradespeople show kilometres driven, screws used, coffees drunk. The template has been used 210,000 times since Friday, and trade accounts do better with it than lifestyle accounts.

The second comes from YouTube, where "I let an agent run my shop for 30 days" has become a series format. Six uploads passed half a million views in a week, and the comments ask for real figures rather than drama. We have those figures.

The third is on X. People quote their own predictions from last December and mark them right or wrong. Engagement is about three times the usual for the accounts we follow. Maurice made four predictions in 2025, of which three came true, so this is an easy post.`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'German, three trends with figures',
    day: '2026-10-30',
    text: `Trendscan vom Freitag, 30.10.2026

Trend 1 – „Handwerk erklärt's in 20 Sekunden“ (TikTok)
Hashtag bei 9,4 Mio. Aufrufen, plus 65 % in drei Tagen. Umsetzung: Rauchmelder richtig platzieren.

Trend 2 – Halloween-Fehlalarme (YouTube Shorts)
Nebelmaschine löst Melder aus; vier Clips über 500.000 Aufrufe. Umsetzung: eigener Test im Büro, heute noch drehen.

Trend 3 – Rechnungs-Roast (X)
Gründer lassen ihre Software-Abos zerreißen, im Mittel 240 Antworten. Umsetzung: unsere Liste mit 11 Abos posten.`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'a 429 was overcome by a retry, two candidates thrown out, three trends remain',
    day: '2026-11-16',
    text: `RESEARCH / trend scan / Mon 2026-11-16 08:00

Sources: TikTok ok, YouTube ok, X first answered 429, second try after 60 s ok (500 posts read).
Five candidates, two thrown out, three kept.

KEPT
[A] "Unsexy business" explainers, YouTube. 11 uploads over 250k since Thursday. Fire protection fits by nature.
[B] Split-screen "quote vs. invoice", TikTok. 5.1 M views, 70 % of them in the last 48 h. We show a project where both agree to the euro.
[C] Agents' mistakes of the week, X. Thread by an indie founder, 18k likes, 60 imitators. We have a good one from last Tuesday.

THROWN OUT
- Dance to the new Rosalía single: no link to our topics.
- "Quiet firing": peaked in October, falling 30 % a week.`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'says three, but number 3 is word for word number 1 on another platform line',
    day: '2026-10-21',
    text: `# 3 trends for Wednesday, 21 October 2026

1. **Cable cabinet makeovers** (TikTok)
   Electricians film chaotic cabinets before and after. The sound has 38k uses, up 55 % this week.
   Idea: show the Hagen job.

2. **Solo founder dashboards** (YouTube)
   Founders show revenue dashboards in real time. Seven videos over 400k views.
   Idea: our KPI snapshot as a split screen.

3. **Cable cabinet makeovers** (X)
   Electricians film chaotic cabinets before and after. The sound has 38k uses, up 55 % this week.
   Idea: show the Hagen job.`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'the third slot is an API error, two trends only',
    day: '2026-11-25',
    text: `Trend scan, Wednesday 25 November 2026

### TikTok: "Black Friday, but honest"
Shop owners say what they paid for the goods. 12 M views in four days.
Use: what the checklist costs to make.

### YouTube: one-take workshop tours
No cut, no music, eight minutes. Watch time is 20 % above the channel mean on the ten we looked at.
Use: tour of the panel test bench.

### X: trend
HTTP 429 Too Many Requests, rate limit window resets at 08:15. No results.`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'JSON claims count 3 but the third object is empty',
    day: '2026-09-15',
    text: `{
  "date": "2026-09-15",
  "count": 3,
  "trends": [
    { "title": "Office alarm drill skits", "platform": "TikTok", "views": 6200000, "growth_pct": 74, "angle": "What really happens in a drill" },
    { "title": "Self-hosted everything", "platform": "YouTube", "views": 2900000, "growth_pct": 31, "angle": "Our stack on one machine" },
    { "title": "", "platform": "X", "views": null, "growth_pct": null, "angle": "" }
  ]
}`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'nothing was scanned: admits no access and makes up three examples',
    day: '2026-12-07',
    text: `Trend scan for Monday, 7 December 2026

I don't have live access to TikTok, YouTube or X, so I was not able to look at what is trending today. The following three are invented examples of what such trends could look like:

1. A Christmas-themed challenge on TikTok in which people decorate their workplace
2. A year-in-review format on YouTube
3. A prediction thread on X about artificial intelligence in 2027

Please replace them with real data before using them.`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'cut off at the start of the third trend',
    day: '2026-10-12',
    text: `Trend scan, Mon 12 Oct 2026. Three trends found.

1) "Day one as my own boss" diaries, TikTok
   Tag at 17 M views, +33 % in two days. Works with a phone and a van.
   Angle: Maurice's first week, told from old photos.

2) Long captions, no talking, YouTube Shorts
   14 of the 50 top shorts in the business category. Easy to make from our blog.
   Angle: "5 things the inspector looks at first".

3) Reverse`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'four candidates listed, but the text itself finds only two to be trends',
    day: '2026-11-03',
    text: `# Trend scan 2026-11-03 (Tue)

**Candidate 1: "Ask the tradesman" lives (TikTok)**: 4.4 M views, +88 %. TREND.
**Candidate 2: Cheap server racks at home (YouTube)**: 9 uploads over 150k in five days. TREND.
**Candidate 3: Ghost kitchen exposés (YouTube)**: last upload of weight is from March. NOT A TREND.
**Candidate 4: Emoji-only posts (X)**: one account, no imitators. NOT A TREND.

Trends identified: 2. The minimum of three was not reached today.`,
  },

  // ───────────────────────────── scripts ────────────────────────────
  {
    job: 'scripts',
    valid: true,
    note: 'script 1 ends in an open sentence on purpose: it loops into its hook; two whole scripts',
    day: '2026-10-09',
    text: `# Short-form scripts, Friday 9 October 2026

## Script 1: The detector nobody tests (28 s, seamless loop)
**Hook:** "...this little button could cost you your insurance."
**Body:** Every detector has a test button. Most landlords press it once, on the day it is mounted. The insurer asks for a log, and a log with one line in it is no log. Press it once a quarter, write down date and name, done in four minutes.
**CTA:** Free log sheet in the bio.
**Last line (loops straight into the hook):** "Because if nobody presses it..."

## Script 2: What my agents cost (24 s)
**Hook:** "My nine robots cost less than one lunch a day."
**Body:** Nine jobs run while I sleep. Local model for the small ones, paid model for two. Yesterday: 6.80 euros. The trick is not the model, it is that each job's output is checked before it counts.
**CTA:** Comment "ROBOT" and I'll send the list of the nine.`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'the topic is todo lists; no placeholder in it',
    day: '2026-11-11',
    text: `Scripts for Wed 11 Nov 2026

SCRIPT A / "Your todo list is lying to you"
Hook: "You have 47 things on your TODO list and 44 of them will never happen."
Voice: I counted mine. Forty-seven. Three had a date, the rest were wishes. So I deleted everything without a date. Nothing broke. Nobody called. What remained fits on a sticky note, and I finish it before lunch.
CTA: "Delete one item right now and tell me which."

SCRIPT B / "The 3 a.m. alarm"
Hook: "At 3 a.m. a hotel of 200 people stood in the rain because of toast."
Voice: A night porter, a toaster and a smoke detector in the wrong place. A heat detector in the kitchenette costs forty euros. The fire brigade's bill was eleven hundred. Detector choice is not paperwork, it is arithmetic.
CTA: "Follow for the second half of this story."`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'JSON with two whole scripts',
    day: '2026-09-23',
    text: `{
  "date": "2026-09-23",
  "scripts": [
    {
      "title": "Quote in ten minutes",
      "hook": "This customer got his quote before he had hung up.",
      "body": "He called from the car park. While he talked, the agent looked up the building, counted rooms from the floor plan and filled our price sheet. I read it, changed one line, pressed send. Ten minutes, 4,800 euros, signed on Friday.",
      "cta": "Link in bio: the price sheet as a template.",
      "length_s": 31
    },
    {
      "title": "The dust test",
      "hook": "Don't sand that ceiling before you have watched this.",
      "body": "Sanding dust is smoke to an optical detector. Cap it, tell the control room, write it in the log, uncap it in the evening. Four steps. Skip the last one and you own a dead detector.",
      "cta": "Save this for your next renovation.",
      "length_s": 26
    }
  ]
}`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'shot tables, two scripts, the hook is the first row of each',
    day: '2026-12-02',
    text: `Short-form drafts · Wednesday 2026-12-02

VIDEO 1: Advent wreath, four minutes

| Time | Picture | Voice |
|---|---|---|
| 0-3 s (hook) | Wreath, one candle, match | "From here you have four minutes. I mean it." |
| 3-12 s | Fir branch in week one, in week four | "A fresh branch barely burns. The same branch after three weeks goes up like paper." |
| 12-22 s | Bowl of water under wreath | "Plate below, water beside it, nobody leaves the room." |
| 22-27 s | Face to camera | "Send this to the person with the driest wreath." |

VIDEO 2: The invoice I wrote too late

| Time | Picture | Voice |
|---|---|---|
| 0-3 s (hook) | Calendar page torn off | "I lost nine hundred euros by being polite." |
| 3-14 s | Inbox, unsent draft | "The job was done in August. I didn't want to push, so I wrote the invoice in November. In between the firm went bankrupt." |
| 14-22 s | Cron line on screen | "Now a job writes it on the day the work ends." |
| 22-26 s | Face to camera | "How long do you wait? Be honest." |`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'German, three scripts with hook',
    day: '2026-10-26',
    text: `Skripte für Montag, 26.10.2026

① Rauchmelder im Bad?
Hook: „Dieser Melder hat mich um drei Uhr früh aus der Dusche geholt.“
Text: Wasserdampf ist für einen optischen Melder Rauch. Deshalb gehört er in den Flur, nicht ins Bad. Ein Meter Abstand zur Tür, Deckenmitte, fertig.
CTA: Speichern, bevor du bohrst.

② Fünf Euro Automatik
Hook: „Mein teuerster Mitarbeiter kostet fünf Euro am Tag.“
Text: Er schreibt Angebote vor, sortiert Post und rechnet abends ab. Prüfen tue ich selbst, zwanzig Minuten. Vorher waren es drei Stunden.
CTA: Schreib „Liste“ in die Kommentare.

③ Der falsche Schlüssel
Hook: „Die Feuerwehr stand vor der Tür und kam nicht rein.“
Text: Im Schlüsseldepot lag der Schlüssel vom alten Schloss. Getauscht hatte es der Hausmeister, gemeldet niemand. Seitdem steht der Schlüsseltest in jedem Wartungsprotokoll.
CTA: Wann hast du deinen zuletzt geprüft?`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'a script about an error message; the error is the story',
    day: '2026-11-20',
    text: `--- Fri 20 Nov 2026, CONTENT, 2 drafts ---

Draft 1: "Error 500 made me money"
HOOK (0:00-0:03): "Error 500. On launch day. Best thing that happened to me."
0:03-0:15: The shop was dead for nine minutes. So I wrote every visitor by hand: sorry, here's the link, here's ten percent. Thirty-one mails.
0:15-0:25: Nineteen of them bought. No launch mail has ever done that. People don't buy from shops, they buy from someone who answers.
END: "What did your worst bug teach you?"

Draft 2: "Two screws"
HOOK (0:00-0:03): "Two screws decide whether this door saves your life."
0:03-0:14: It is the closer on a fire door. Somebody loosened it because the door was heavy. Now it stops a hand's width before the frame.
0:14-0:22: Smoke needs less than a hand's width. Tighten, test from thirty degrees, done.
END: "Check one door today."`,
  },

  {
    job: 'scripts',
    valid: false,
    note: "the second script's hook is only a dash",
    day: '2026-10-16',
    text: `# Scripts, Friday 16 October 2026

### 1. The cheapest fire alarm of my life
**Hook:** "This alarm cost me nothing and it saved a warehouse."
**Body:** A customer wanted to switch off a line that gave false alarms. We looked at the log first. Every alarm came at 14:10. A forklift charged there, and the charger was scorching. New charger, no fire, no false alarms.
**CTA:** Follow for more log stories.

### 2. Nine jobs, one human
**Hook:** –
**Body:** At six the machine checks itself. At seven it tells me what matters. At eight it looks at the trends, at nine it writes. I get up at eight. The only thing I do by hand is say no.
**CTA:** Ask me which job I'd drop.`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'script 2 is script 1 word for word under a new title',
    day: '2026-11-04',
    text: `Short-form scripts for Wednesday, 4 November 2026

SCRIPT 1: Extinguisher myths
HOOK: "You are holding it wrong, and you have nine seconds."
BODY: A six-kilo extinguisher lasts nine to fifteen seconds. Most people empty it into the flames. Aim at the base, short bursts, wind in your back. Then step away and watch, because it comes back.
CTA: Share this with your office.

SCRIPT 2: Nine seconds
HOOK: "You are holding it wrong, and you have nine seconds."
BODY: A six-kilo extinguisher lasts nine to fifteen seconds. Most people empty it into the flames. Aim at the base, short bursts, wind in your back. Then step away and watch, because it comes back.
CTA: Share this with your office.`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'strong hooks, but both bodies are bracketed placeholders',
    day: '2026-09-29',
    text: `# 2 scripts for Tuesday, 29 September 2026

**Script 1: Night shift of the machines**
Hook: "At 22:00 my company goes to school."
Body: [insert body, 3 beats, ~20 s]
CTA: "Follow to see what it learned."

**Script 2: The red box**
Hook: "Everyone walks past this box. Nobody knows what it does."
Body: [insert body, 3 beats, ~20 s]
CTA: "Guess in the comments."`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'second script cut off in mid-sentence',
    day: '2026-12-10',
    text: `CONTENT · Thu 10 Dec 2026 · two drafts

1 | Gift for landlords
Hook: "The best gift for your tenant costs nineteen euros and screams."
Voice: Ten-year battery, no screws, magnet plate. Write the date on the back. Hand over the log sheet with it and you've done more than most property managers.
CTA: Sheet in the bio.

2 | I fired an agent
Hook: "Today I fired a worker that has never slept."
Voice: It ran every day for six weeks. Green tick every time. Then I opened what it wrote, and it was the same page, forty-two times. So now each output is`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'only one script; the second generation failed',
    day: '2026-10-28',
    text: `## Scripts 2026-10-28 (Wednesday)

### Script 1 of 2: Clocks went back, did your panel?
**Hook:** "Your fire panel has been living in the wrong hour since Sunday."
**Body:** After the change of clocks many panels stay on summer time. Then the event log is an hour off, and in a claim that hour is the question. Log in, set the time, print one test event.
**CTA:** Save it, do it tomorrow.

### Script 2 of 2
ollama: CUDA out of memory. Tried to allocate 1.20 GiB (model qwen2.5:14b). Generation aborted.

2 of 2 processed.`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'second script is directions to write one: hook and body still to be written',
    day: '2026-11-24',
    text: `Tuesday 24 November 2026, short-form scripts

Script 1: "Black Friday for cynics"
Hook: "I raised my prices for Black Friday. Here's why."
Body: Everyone is thirty percent off. I put the price up by ten and added a call with me. Fewer buyers, better ones, and nobody who wants a refund on Monday.
CTA: "Too bold? Tell me."

Script 2: "Fire safety at Christmas markets"
Hook: (write an attention-grabbing question here)
Body: (explain the main dangers in three short points and add one surprising number)
CTA: (add call to action)`,
  },

  // ───────────────────────────── offers ─────────────────────────────
  {
    job: 'offers',
    valid: true,
    note: 'three tiers, numeric prices, CTAs',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "product": "Digital maintenance log",
  "currency": "EUR",
  "tiers": [
    { "name": "Single building", "price": 19, "interval": "month", "includes": ["1 building", "PDF export"], "cta": "Start with one building" },
    { "name": "Portfolio", "price": 79, "interval": "month", "includes": ["10 buildings", "PDF export", "reminders"], "cta": "Put your portfolio in order" },
    { "name": "Operator", "price": 249, "interval": "month", "includes": ["unlimited buildings", "API", "phone support"], "cta": "Talk to Maurice" }
  ]
}`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'bare array, amounts in cents',
    day: '2026-11-17',
    text: `[
  {"sku":"BMA-CHK","title":"BMA audit checklist","pricing":{"amount_cents":4900,"currency":"EUR","type":"one_time"},"cta":"Download it now"},
  {"sku":"BMA-CRS","title":"Alarm verification course","pricing":{"amount_cents":29700,"currency":"EUR","type":"one_time"},"cta":"Take a seat"},
  {"sku":"AGT-RET","title":"Agent operations retainer","pricing":{"amount_cents":120000,"currency":"EUR","type":"monthly"},"cta":"Book a call"}
]`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'amounts as decimal strings beside a currency, as payment APIs do it',
    day: '2026-09-18',
    text: `{
  "generated_at": "2026-09-18T10:00:04Z",
  "offers": [
    {
      "headline": "From paper to log in one afternoon",
      "price": { "amount": "149.00", "currency": "EUR" },
      "guarantee": "30 days, no questions",
      "cta": "Reserve your afternoon"
    },
    {
      "headline": "We digitise your whole archive",
      "price": { "amount": "1490.00", "currency": "EUR" },
      "guarantee": "Fixed price, no hours billed",
      "cta": "Send us ten pages for a test"
    }
  ]
}`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'a free lead magnet at 0 next to paid offers',
    day: '2026-12-04',
    text: `{
  "day": "2026-12-04",
  "ladder": [
    { "step": 1, "name": "Quarterly test sheet (PDF)", "price_eur": 0, "role": "lead magnet", "cta": "Get the sheet by mail" },
    { "step": 2, "name": "Advent bundle: checklist + templates", "price_eur": 59.9, "regular_price_eur": 78, "cta": "Open door number 4" },
    { "step": 3, "name": "Course with certificate", "price_eur": 297, "regular_price_eur": 297, "cta": "Start on Monday" }
  ],
  "order_bump": { "name": "30-minute call", "price_eur": 89, "cta": "Add a call" }
}`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'minified German JSON with escaped quotes, line break and a slash in strings',
    day: '2026-10-29',
    text: `{"datum":"2026-10-29","angebote":[{"name":"Paket \\"Brandschutz-Check\\"","preis":349.5,"waehrung":"EUR","text":"Begehung vor Ort.\\nBericht in 48 Stunden.","cta":"Termin w\\u00e4hlen"},{"name":"Wartungsvertrag 12/24","preis":89,"waehrung":"EUR","text":"Monatlich, kündbar zum Quartal.","cta":"Vertrag anfragen"}]}`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'product is called Todo-Zero; null only where no discount applies; plan of 3 x 497 told with its total',
    day: '2026-11-06',
    text: `{
  "date": "2026-11-06",
  "offers": [
    {
      "name": "Todo-Zero Workshop",
      "description": "Half a day, one list, nothing left on it...",
      "price": 497,
      "currency": "EUR",
      "discount": null,
      "cta": "Empty my list"
    },
    {
      "name": "Todo-Zero Quarter",
      "description": "Three workshops and weekly checks",
      "price": 1391,
      "currency": "EUR",
      "discount": { "reason": "paid at once instead of 3 x 497 = 1491", "amount": 100 },
      "cta": "Take the quarter"
    }
  ]
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'German decimal comma in a number makes the JSON invalid',
    day: '2026-10-15',
    text: `{
  "date": "2026-10-15",
  "offers": [
    { "name": "Audit checklist", "price": 49,90, "currency": "EUR", "cta": "Download now" },
    { "name": "Template pack", "price": 29,00, "currency": "EUR", "cta": "Get the pack" },
    { "name": "Course", "price": 297,00, "currency": "EUR", "cta": "Enrol today" }
  ]
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'the middle offer has price null',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "currency": "EUR",
  "offers": [
    { "name": "Agent starter kit", "price": 129, "cta": "Build your first agent" },
    { "name": "Agent operations course", "price": null, "cta": "Join the November group" },
    { "name": "Done-for-you setup", "price": 2400, "cta": "Book the setup" }
  ]
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'cut off: array and outer object are never closed',
    day: '2026-09-25',
    text: `{
  "date": "2026-09-25",
  "offers": [
    {
      "name": "Key depot check",
      "price": 120,
      "currency": "EUR",
      "cta": "Have it tested"
    },
    {
      "name": "Annual safety package",
      "price": 980,
      "currency": "EUR",
      "cta": "Secure the year"
    }`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'valid JSON, but an error object with an empty offer list',
    day: '2026-12-16',
    text: `{
  "date": "2026-12-16",
  "status": "completed",
  "offers": [],
  "pricing": {},
  "message": "LiteLLM returned 401: invalid API key. No offers could be generated."
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'prices are "TBD"',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "offers": [
    { "name": "Escape route plan", "audience": "Small hotels", "price": "TBD", "currency": "EUR", "cta": "Ask for your plan" },
    { "name": "Staff training, 2 h", "audience": "Care homes", "price": "TBD", "currency": "EUR", "cta": "Choose a date" }
  ]
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'a JSON schema for offers rather than offers: no price anywhere',
    day: '2026-11-26',
    text: `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Offers of 2026-11-26",
  "type": "object",
  "required": ["offers"],
  "properties": {
    "offers": {
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["name", "price", "currency", "cta"],
        "properties": {
          "name": { "type": "string" },
          "price": { "type": "number", "minimum": 0 },
          "currency": { "type": "string", "enum": ["EUR"] },
          "cta": { "type": "string" }
        }
      }
    }
  }
}`,
  },

  // ──────────────────────────── calendar ────────────────────────────
  {
    job: 'calendar',
    valid: true,
    note: 'next week, Monday to Sunday, table',
    day: '2026-10-02',
    text: `# Content calendar, week of 5 to 11 October 2026 (updated Fri 2 Oct, 12:00)

| Day | Date | Time | Platform | Post |
|---|---|---|---|---|
| Monday | 5 Oct | 18:00 | TikTok | The detector nobody tests |
| Tuesday | 6 Oct | 07:30 | LinkedIn | What a false alarm costs |
| Wednesday | 7 Oct | 18:00 | YouTube Shorts | Two screws on a fire door |
| Thursday | 8 Oct | 12:15 | X | Thread: our API costs in September |
| Friday | 9 Oct | 17:00 | TikTok | Cabinet makeover, Hagen |
| Saturday | 10 Oct | 10:00 | Instagram | Carousel: 5 things inspectors check |
| Sunday | 11 Oct | 16:00 | YouTube | Long video: nine jobs, one human |`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'week runs over the turn of the year, weekdays right',
    day: '2026-12-27',
    text: `Content calendar (run of Sunday 27 December 2026)

Mon 28 Dec 2026: TikTok 18:00, "Fireworks and flat roofs"
Tue 29 Dec 2026: LinkedIn 08:00, the year's five best questions from customers
Wed 30 Dec 2026: Shorts 18:00, "Turn this detector off tonight? No."
Thu 31 Dec 2026: Instagram 15:00, story: where we are at midnight
Fri 1 Jan 2027: X 12:00, predictions for 2027 and last year's marked
Sat 2 Jan 2027: TikTok 11:00, "First job of the year"
Sun 3 Jan 2027: YouTube 16:00, long video: our 2026 in real figures

Seven of seven days filled, no gaps.`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'JSON, rolling seven days from tomorrow',
    day: '2026-11-11',
    text: `{
  "updated": "2026-11-11T12:00:07Z",
  "from": "2026-11-12",
  "to": "2026-11-18",
  "schedule": [
    { "date": "2026-11-12", "weekday": "Thursday", "platform": "TikTok", "time": "18:00", "title": "The 3 a.m. alarm" },
    { "date": "2026-11-13", "weekday": "Friday", "platform": "X", "time": "12:00", "title": "Bundle teaser for Black Friday" },
    { "date": "2026-11-14", "weekday": "Saturday", "platform": "Instagram", "time": "10:00", "title": "Workshop photos" },
    { "date": "2026-11-15", "weekday": "Sunday", "platform": "YouTube", "time": "16:00", "title": "Local models on a 2017 laptop" },
    { "date": "2026-11-16", "weekday": "Monday", "platform": "LinkedIn", "time": "07:30", "title": "Quote versus invoice" },
    { "date": "2026-11-17", "weekday": "Tuesday", "platform": "TikTok", "time": "18:00", "title": "POV: the inspector arrives" },
    { "date": "2026-11-18", "weekday": "Wednesday", "platform": "Shorts", "time": "18:00", "title": "Your todo list is lying to you" }
  ]
}`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'German, over the turn of the month',
    day: '2026-09-27',
    text: `Redaktionsplan KW 40 (Stand: Sonntag, 27.09.2026)

Montag, 28.09. – TikTok, 18 Uhr: Rauchmelder im Bad?
Dienstag, 29.09. – LinkedIn, 8 Uhr: Fehlalarm in Zahlen
Mittwoch, 30.09. – Shorts, 18 Uhr: Der falsche Schlüssel
Donnerstag, 01.10. – X, 12 Uhr: Monatszahlen September
Freitag, 02.10. – TikTok, 17 Uhr: Fünf Euro Automatik
Samstag, 03.10. – Instagram, 10 Uhr: Feiertagsgruß aus der Werkstatt
Sonntag, 04.10. – YouTube, 16 Uhr: Rundgang durch die Anlage`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'CSV with nine posts on seven days, starts today; double days are two platforms',
    day: '2026-10-23',
    text: `date,weekday,time,platform,title,status
2026-10-23,Friday,17:00,TikTok,"Quote in ten minutes",ready
2026-10-24,Saturday,10:00,Instagram,"Carousel: the dust test",ready
2026-10-25,Sunday,09:00,X,"Clocks went back: check your panel",ready
2026-10-25,Sunday,16:00,YouTube,"Alarm verification, the long version",scheduled
2026-10-26,Monday,07:30,LinkedIn,"Hartmann case study",ready
2026-10-27,Tuesday,18:00,TikTok,"Your panel lives in the wrong hour",ready
2026-10-28,Wednesday,18:00,Shorts,"Silent tour of a fire panel",ready
2026-10-29,Thursday,12:00,X,"Subscriptions roast",ready
2026-10-29,Thursday,18:00,TikTok,"Fog machine versus detector",scheduled`,
  },

  {
    job: 'calendar',
    valid: true,
    note: "bullets; Sunday's entry is called rest day but holds a planned post",
    day: '2026-11-29',
    text: `Updated Sunday 29 November 2026 at 12:00. Plan for the next seven days:

* Mon, Nov 30: Cyber Monday reel, Instagram, 08:00
* Tue, Dec 1: Advent door 1, checklist at 39 EUR, TikTok + mail, 07:00
* Wed, Dec 2: Advent door 2, "The invoice I wrote too late", Shorts, 18:00
* Thu, Dec 3: Advent door 3, template pack, LinkedIn, 07:30
* Fri, Dec 4: Advent door 4, bundle, TikTok, 17:00
* Sat, Dec 5: Advent door 5, live Q&A on TikTok, 20:00
* Sun, Dec 6: "Rest day" poll: what should the agents do next? X, 11:00`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'seven rows, but Thursday 15 Oct is missing and Saturday stands twice',
    day: '2026-10-09',
    text: `# Content calendar 12 to 18 October 2026 (7 entries)

| Day | Date | Platform | Post |
|---|---|---|---|
| Monday | 12 Oct | TikTok | My nine robots cost less than lunch |
| Tuesday | 13 Oct | LinkedIn | Why logs beat promises |
| Wednesday | 14 Oct | Shorts | The red box |
| Friday | 16 Oct | TikTok | The cheapest alarm of my life |
| Saturday | 17 Oct | Instagram | Workshop in pictures |
| Saturday | 17 Oct | X | Question of the week |
| Sunday | 18 Oct | YouTube | Alarm chains explained |`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'every weekday is one day off (weekdays of another year)',
    day: '2026-11-20',
    text: `Content calendar, updated 2026-11-20

Sunday, 23 November 2026: YouTube, "Unsexy business, good money"
Monday, 24 November 2026: TikTok, "Black Friday for cynics"
Tuesday, 25 November 2026: LinkedIn, "Prices up, refunds down"
Wednesday, 26 November 2026: X, thread on agents' mistakes
Thursday, 27 November 2026: TikTok, "Black Friday, but honest"
Friday, 28 November 2026: Instagram, workshop carousel
Saturday, 29 November 2026: Shorts, "Adverts I switched off"`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'Friday holds "TBD" in place of a post',
    day: '2026-09-18',
    text: `Week 39 plan (made on Friday, 18 September 2026)

Mon 21 Sep | TikTok 18:00 | The dust test
Tue 22 Sep | LinkedIn 07:30 | What I charge and why
Wed 23 Sep | Shorts 18:00 | Quote in ten minutes
Thu 24 Sep | X 12:00 | Back to the office, thread
Fri 25 Sep | TBD | TBD
Sat 26 Sep | Instagram 10:00 | Carousel: key depots
Sun 27 Sep | YouTube 16:00 | Build with me: maintenance log`,
  },

  {
    job: 'calendar',
    valid: false,
    note: "cut off: Sunday's line breaks off in mid-word",
    day: '2026-12-04',
    text: `CONTENT CALENDAR 7 to 13 Dec 2026, updated Fri 4 Dec 12:00

Mon 7 Dec, TikTok 18:00: "From here you have four minutes" (Advent wreath)
Tue 8 Dec, LinkedIn 07:30: framework contracts, what we learned
Wed 9 Dec, Shorts 18:00: "Gift for landlords"
Thu 10 Dec, X 12:00: November in figures
Fri 11 Dec, TikTok 17:00: "I fired an agent"
Sat 12 Dec, Instagram 10:00: carousel, candles and detectors
Sun 13 Dec, YouT`,
  },

  {
    job: 'calendar',
    valid: false,
    note: "JSON has seven days, but Wednesday's post list is empty",
    day: '2026-10-30',
    text: `{
  "updated": "2026-10-30T12:00:05Z",
  "week": "2026-11-02/2026-11-08",
  "days": {
    "2026-11-02": { "weekday": "Monday", "posts": ["LinkedIn 07:30: Fog machine test, written up"] },
    "2026-11-03": { "weekday": "Tuesday", "posts": ["TikTok 18:00: Ask the tradesman, part 1"] },
    "2026-11-04": { "weekday": "Wednesday", "posts": [] },
    "2026-11-05": { "weekday": "Thursday", "posts": ["X 12:00: October in figures"] },
    "2026-11-06": { "weekday": "Friday", "posts": ["TikTok 17:00: Ask the tradesman, part 2"] },
    "2026-11-07": { "weekday": "Saturday", "posts": ["Instagram 10:00: Reader's cabinet of the month"] },
    "2026-11-08": { "weekday": "Sunday", "posts": ["YouTube 16:00: Cheap server rack at home"] }
  }
}`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'a whole week, but one already past (2 to 8 Nov; job ran on 15 Nov)',
    day: '2026-11-15',
    text: `## Content calendar, next 7 days

- Monday 2 November 2026: LinkedIn, "Halloween alarms, a balance"
- Tuesday 3 November 2026: TikTok, "Nobody reads the log"
- Wednesday 4 November 2026: Shorts, "Nine seconds"
- Thursday 5 November 2026: X, thread on old laptops
- Friday 6 November 2026: TikTok, "Empty my list"
- Saturday 7 November 2026: Instagram, carousel on escape routes
- Sunday 8 November 2026: YouTube, "Audit of my own cron jobs"

All seven days are populated.`,
  },

  // ───────────────────────────── outline ────────────────────────────
  {
    job: 'outline',
    valid: true,
    note: 'rising chapters; a later section refers back to 00:40, which is no step backwards',
    day: '2026-10-06',
    text: `# YouTube outline: "Nine jobs, one human" (12 min), Tue 6 Oct 2026

00:00 Hook: the phone at 06:00, everything already done
00:40 Promise: by the end you know which of the nine to copy first
01:30 The night: health check and memory, shown in the log
04:10 The morning: briefing, trends, scripts, with today's real output
07:20 The money: offers and KPI snapshot, figures on screen
09:45 What went wrong: the forty-two equal pages (pick up the promise from 00:40)
11:00 Which job to copy first, answer and reason
11:40 Call to action: list of the nine in the description`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'table with closed ranges that meet',
    day: '2026-11-18',
    text: `Video: What a false alarm really costs
Date: Wednesday 18 November 2026, target length 10:00

| From | To | Section | Content |
|---|---|---|---|
| 0:00 | 0:35 | Hook | Hotel in the rain, 3 a.m. |
| 0:35 | 2:00 | The bill | Fire brigade, lost nights, discounts, line by line |
| 2:00 | 4:30 | Three causes | Steam, dust, toast, each with a clip |
| 4:30 | 7:15 | Three cures | Place, type, two-detector dependency |
| 7:15 | 9:10 | Case | Hartmann, 14 alarms a year down to 1 |
| 9:10 | 10:00 | Close | Checklist, next video |`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'JSON with sections and timestamps',
    day: '2026-09-21',
    text: `{
  "date": "2026-09-21",
  "title": "I let my price sheet answer the phone",
  "length": "08:30",
  "sections": [
    { "timestamp": "00:00", "heading": "Cold open", "points": ["Customer in the car park", "Quote on his phone"] },
    { "timestamp": "00:45", "heading": "How quotes used to go", "points": ["Three evenings", "Two mistakes out of five"] },
    { "timestamp": "02:20", "heading": "The sheet", "points": ["Columns", "What the agent may change and what not"] },
    { "timestamp": "05:00", "heading": "Live run", "points": ["Real floor plan", "The one line I changed"] },
    { "timestamp": "07:40", "heading": "Limits and call to action", "points": ["Never over 10,000 EUR", "Template link"] }
  ]
}`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'over an hour: passes from 58:10 to 1:02:30 rightly',
    day: '2026-12-08',
    text: `Livestream-length outline, Tuesday 8 December 2026
"Build the maintenance log with me" / planned 1:20:00

0:00 Welcome, what stands at the end
4:30 Data model on paper: building, device, test, person
18:00 Tables in PostgreSQL, first test rows
33:45 Form for the quarterly test
47:20 Break question: what would you log?
58:10 PDF export
1:02:30 Reminders by cron, and how the output is checked
1:13:00 Questions from the chat
1:18:15 Goodbye, repository link, next date`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'German outline with sub-points',
    day: '2026-10-25',
    text: `Gliederung Langvideo, Sonntag, 25. Oktober 2026
Titel: Alarmverifikation – die lange Fassung (ca. 11 Minuten)

[00:00] Einstieg
  – Melder löst aus, niemand geht hin
[01:05] Was Verifikation heißt
  – Zweimelderabhängigkeit, Zwischenspeicher, Erkundungszeit
[03:40] Wann sie erlaubt ist
  – Bauamt, Feuerwehr, Betreiber: wer zustimmen muss
[06:15] Beispiel Pflegeheim
  – Vorher neun Alarme, danach zwei
[09:00] Häufige Fehler
  – Erkundungszeit ohne Personal
[10:20] Schluss
  – Checkliste, Frage an die Zuschauer`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'a section is named after a traceback; the error is the subject of the video',
    day: '2026-11-09',
    text: `### OUTLINE (Mon 9 Nov 2026): "Reading an error without panic", 9 min

**ACT I: The fright**
- 00:00 – 00:30 Hook: "Traceback (most recent call last):" fills the screen, silence
- 00:30 – 01:50 Why we look away, and what that costs at night

**ACT II: The reading**
- 01:50 – 03:40 Last line first: "ConnectionError" says what, not why
- 03:40 – 05:30 Upwards to the first line that is ours
- 05:30 – 07:00 Exercise: a 404 and a 502, pause and guess

**ACT III: The habit**
- 07:00 – 08:20 Root cause before restart, our incident sheet
- 08:20 – 09:00 Close: post your ugliest traceback`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'timestamps jump back: 07:30 is followed by 06:10',
    day: '2026-10-17',
    text: `# Outline: "Key depots, explained" (Saturday 17 October 2026)

- 00:00 Hook: the fire brigade outside a locked door
- 00:50 What a key depot is
- 02:40 Who owns which key
- 05:00 Testing it, step by step
- 07:30 The case with the changed lock
- 06:10 What insurers ask for
- 08:20 Log entry, live
- 09:30 Summary and call to action`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'only the first two sections have a time, the rest "??:??"',
    day: '2026-11-23',
    text: `YouTube long-form outline, Monday 23 November 2026
Working title: "Unsexy business, good money"

00:00 Cold open: nobody dreams of fire doors
00:55 Why boring markets pay
??:?? Three numbers from our books
??:?? How to find a boring market near you
??:?? The first ten customers
??:?? What I'd do differently
??:?? Close and call to action`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'every section sits at 00:00',
    day: '2026-09-26',
    text: `{
  "date": "2026-09-26",
  "title": "Our stack on one machine",
  "sections": [
    { "timestamp": "00:00", "heading": "Hook: one fan, seven services", "points": ["Noise test"] },
    { "timestamp": "00:00", "heading": "The box and what it cost", "points": ["Bill of materials"] },
    { "timestamp": "00:00", "heading": "Models that fit", "points": ["7B and 14B measured"] },
    { "timestamp": "00:00", "heading": "What happens at 92 % RAM", "points": ["Resource guard live"] },
    { "timestamp": "00:00", "heading": "Verdict", "points": ["For whom it pays"] }
  ]
}`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'announces eleven minutes and breaks off in mid-sentence at 04:20',
    day: '2026-12-14',
    text: `Outline for Monday, 14 December 2026
"30 days with an agent in the shop", 11:00

00:00 Hook: day 30, the till
  Show the figure, do not say it yet.
00:50 The rules
  It may answer, offer and remind. It may not discount.
02:15 Week one
  Eleven chats, one sale, two embarrassing replies (read them aloud).
04:20 Week two
  We changed the greeting and gave it the stock list, which meant that customers who`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'well-formed times, but two sections hold lorem ipsum',
    day: '2026-11-01',
    text: `# Long-form outline, Sunday 1 November 2026: "Fog machine versus detector"

**00:00 Hook**: Three detectors, one fog machine, bets are open.
**00:45 Set-up**: Room, distances, which detector is which, how we keep the neighbours informed.
**02:30 Round one, optical**: Lorem ipsum dolor sit amet, consectetur adipiscing elit.
**04:15 Round two, heat**: Lorem ipsum dolor sit amet, consectetur adipiscing elit.
**06:00 Round three, multi-sensor**: It waits, weighs and stays silent. Explain why.
**08:10 Result and close**: Table of times, what to buy for which room.`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'no section has a timestamp; 14:00, 18:00 and 16:9 are run time, upload time and picture format',
    day: '2026-10-24',
    text: `# YouTube outline, Saturday 24 October 2026 (run at 14:00)

Format 16:9, upload on Sunday at 18:00, premiere chat opens at 17:45.

## Intro
The detector in the wrong corner, told as a detective story.

## Part one: how smoke moves
Ceiling, beams, draughts. Demonstration with a smoke pen.

## Part two: the five worst places
Bathroom door, oven, air vent, gable tip, behind the beam.

## Part three: placing it right
One room, one tape measure, one decision.

## Outro
Question to the viewers and link to the log sheet.`,
  },

  // ─────────────────────────────── kpi ──────────────────────────────
  {
    job: 'kpi',
    valid: true,
    note: 'all lines add up, margin 67.7 %',
    day: '2026-10-05',
    text: `# KPI snapshot, Monday 5 October 2026, 17:00 UTC

Revenue
- Digital products: 1,240.00 EUR
- Consulting: 2,600.00 EUR
- Affiliate: 185.50 EUR
- **Total revenue: 4,025.50 EUR**

Costs
- API and models: 212.40 EUR
- Ads: 640.00 EUR
- Tools: 98.60 EUR
- Freelancers: 350.00 EUR
- **Total costs: 1,301.00 EUR**

Profit: 2,724.50 EUR
Margin: 67.7 %`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'a day of loss: negative profit and margin, rightly computed',
    day: '2026-11-12',
    text: `KPI | Thu 2026-11-12 | 17:00

revenue      310.00 EUR   (template sales 310.00)
costs        524.00 EUR   (ads 380.00 + API 94.00 + hosting 50.00)
profit      -214.00 EUR
margin       -69.0 %

A day in the red: the Black Friday ads started today and their sales are expected from the 20th on. Nothing is broken; the figures come from Stripe and the ad account.`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'German number format, month-end',
    day: '2026-09-30',
    text: `Kennzahlen September 2026 (Stand Mittwoch, 30.09.2026, 17:00 UTC)

Umsatz
  Kurse ................. 8.730,00 €
  Beratung .............. 3.750,00 €
  Summe Umsatz ......... 12.480,00 €

Kosten
  Werbung ............... 4.112,80 €
  API ................... 1.250,40 €
  Freie Mitarbeiter ..... 2.000,00 €
  Summe Kosten .......... 7.363,20 €

Ergebnis ................ 5.116,80 €
Marge ................... 41,0 %`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'JSON with gross and net margin, both right though they differ',
    day: '2026-12-10',
    text: `{
  "date": "2026-12-10",
  "currency": "EUR",
  "revenue": 5400,
  "costs": {
    "cost_of_sales": 1350,
    "operating": 2322,
    "total": 3672
  },
  "gross_profit": 4050,
  "gross_margin_pct": 75.0,
  "net_profit": 1728,
  "net_margin_pct": 32.0
}`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'refunds are a negative line in revenue; sums right',
    day: '2026-10-18',
    text: `Sunday 18 October 2026, KPI snapshot

| Item | EUR |
|---|---:|
| Gross sales | 2,890.00 |
| Refunds | -290.00 |
| **Revenue (net of refunds)** | **2,600.00** |
| Ads | 700.00 |
| Payment fees | 78.00 |
| API | 132.00 |
| **Costs** | **910.00** |
| **Profit** | **1,690.00** |
| **Margin** | **65.0 %** |`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'two columns, today and month to date, each consistent',
    day: '2026-11-30',
    text: `ANALYTICS snapshot 2026-11-30 (Monday, 17:00)

| | Today | November to date |
|---|---:|---:|
| Revenue | 1,820.00 EUR | 48,350.00 EUR |
| Costs | 546.00 EUR | 21,757.50 EUR |
| Profit | 1,274.00 EUR | 26,592.50 EUR |
| Margin | 70.0 % | 55.0 % |

Cyber Monday counts only to 17:00; the evening goes into tomorrow's snapshot.`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'the three sources make 2,515, the total says 2,551 (digits swapped); the rest follows the wrong total',
    day: '2026-10-11',
    text: `KPI snapshot, Sunday 11 October 2026

Revenue
  Courses      1,150.00 EUR
  Consulting     890.00 EUR
  Templates      475.00 EUR
  Total        2,551.00 EUR

Costs
  Ads            510.00 EUR
  API            155.30 EUR
  Hosting        100.00 EUR
  Total          765.30 EUR

Profit         1,785.70 EUR
Margin          70.0 %`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'margin is profit over costs: 150 % instead of 60 %',
    day: '2026-11-19',
    text: `**KPI snapshot, Thu 19 Nov 2026, 17:00**

- Revenue: 3,200.00 EUR
- Costs: 1,280.00 EUR
- Profit: 1,920.00 EUR
- Margin: 150.0 %

Best Thursday of the quarter. Drivers: early-bird bundle (22 sales) and the Graz project's first instalment.`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'cost query failed, taken as 0, hence 100 % margin',
    day: '2026-09-16',
    text: `{
  "date": "2026-09-16",
  "currency": "EUR",
  "revenue": 1975.00,
  "costs": 0,
  "profit": 1975.00,
  "margin_pct": 100.0,
  "sources": {
    "stripe": "ok",
    "ads": "failed: 401 Unauthorized",
    "api_billing": "failed: 401 Unauthorized",
    "hosting": "failed: connection timed out"
  }
}`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'a loss reported as profit: 640 less 910 is -270',
    day: '2026-12-18',
    text: `Friday, 18 December 2026 / KPIs of the day

Revenue ....... 640.00 EUR
Costs ......... 910.00 EUR
Profit ........ 270.00 EUR
Margin ........ 42.2 %

Comment: a calm Friday before Christmas, solidly profitable.`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'adjectives in place of figures',
    day: '2026-10-24',
    text: `# KPI snapshot, Saturday 24 October 2026

**Revenue:** strong, clearly above last Saturday, carried by course sales
**Costs:** stable, with a slight rise in API usage
**Margins:** healthy and within the target corridor

**Overall:** 3 of 3 indicators are green. No action is needed before Monday.`,
  },

  {
    job: 'kpi',
    valid: false,
    note: "not today's figures: those of 5 Nov repeated because today's query was empty",
    day: '2026-11-07',
    text: `KPI snapshot for Saturday 7 November 2026

Today's query returned 0 rows (view kpi_daily was not refreshed). Showing the last snapshot there is, of Thursday 5 November 2026, instead:

Revenue: 1,460.00 EUR
Costs: 584.00 EUR
Profit: 876.00 EUR
Margin: 60.0 %`,
  },

  // ────────────────────────────── memory ────────────────────────────
  {
    job: 'memory',
    valid: true,
    note: '42 new entries, store grew from 1,204 to 1,246',
    day: '2026-10-05',
    text: `# Nightly consolidation, Monday 5 October 2026, 22:00 UTC

Read: 9 job outputs, 3 conversations, 17 CRM notes.
Stored: 42 new entries in ChromaDB collection "knowledge" (1,204 before, 1,246 after).

What was learned today
- Hartmann Facility prefers calls before 10:00 (source: CRM note 2284)
- Hooks with a price in them hold viewers 1.4 times as long (source: KPI of shorts)
- The checklist sells best on Mondays (source: Stripe, eight weeks)

Errors: 0. Skipped: 0. Read-back of five random entries: all found.`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'a quiet day, a single entry really stored (3,310 to 3,311)',
    day: '2026-11-03',
    store: { now: { count: 3311 }, earlier: { count: 3310 } },
    text: `Tue 3 Nov 2026, 22:00. Little happened today.

One entry written to the knowledge store: the Graz planner's building has 14 floors, not 12 (corrects our quote of October). Count went from 3310 to 3311. Everything else today was already known and was left alone.`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'JSON report, 51 inserted, matches the store',
    day: '2026-09-19',
    store: { now: { count: 931 }, earlier: { count: 880 } },
    text: `{
  "job": "memory",
  "date": "2026-09-19",
  "collection": "knowledge",
  "count_before": 880,
  "count_after": 931,
  "inserted": 51,
  "deleted": 0,
  "failed": 0,
  "topics": { "customers": 14, "content": 22, "operations": 9, "finance": 6 },
  "highlights": [
    "Quotes under ten minutes close at 61 percent",
    "The trend scraper needs a TTL on its Redis keys"
  ],
  "status": "committed"
}`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'German, 25 new entries, matches the store',
    day: '2026-12-12',
    store: { now: { count: 2040 }, earlier: { count: 2015 } },
    text: `Nachtkonsolidierung, Samstag, 12.12.2026

Wissensspeicher aktualisiert: 25 neue Einträge, Bestand 2.015 → 2.040.

Neu gelernt:
• Klinikum Soest entscheidet über den Rahmenvertrag erst im Januar (Mail vom 11.12.)
• Adventstürchen vor 8 Uhr verkaufen doppelt so gut wie mittags
• NAS wächst um 1 % pro Woche, Grenze im Frühjahr erreicht

Dubletten: keine. Fehler: keine. Stichprobe von vier Einträgen gelesen, alle vorhanden.`,
  },

  {
    job: 'memory',
    valid: true,
    note: '60 added and 18 doubles removed give the net 42',
    day: '2026-10-31',
    text: `MEMORY · Sat 31 Oct 2026 · 22:00 UTC

  before            1,204
+ new entries          60
- duplicates removed   18
= after             1,246

The 18 removed were copies of Halloween posts that the trend scan had saved under two addresses. Backup taken before removal (snapshot 2026-10-31).

New knowledge worth naming: fog machines set off optical detectors at 2.5 m in under a minute; the subscriptions thread brought 31 replies, most about backup tools; Friday's TikTok at 17:00 beat the 18:00 slot for the third week.`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'first batch failed and was rolled back, retry committed all 37',
    day: '2026-11-21',
    store: { now: { count: 1539 }, earlier: { count: 1502 } },
    text: `[2026-11-21 22:00:02] consolidation started, 37 facts to store, collection at 1502
[2026-11-21 22:00:05] batch 1 (20 facts) failed: ChromaDB closed the connection; rolled back, nothing half-written
[2026-11-21 22:00:35] batch 1 retried: 20 facts committed, collection at 1522
[2026-11-21 22:00:38] batch 2: 17 facts committed, collection at 1539
[2026-11-21 22:00:41] read-back 37 of 37 found
[2026-11-21 22:00:41] cause of the first failure: compaction was running; start moved behind it
[2026-11-21 22:00:41] consolidation finished, knowledge store updated, exit 0`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'glowing report of 42 stored, but the store did not grow',
    day: '2026-10-10',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `# Nightly consolidation, Saturday 10 October 2026

Knowledge store updated: 42 new entries (1,204 before, 1,246 after).

- 16 on customers, among them Hartmann's billing address
- 19 on content, among them the loop format's watch time
- 7 on operations, among them the new certificate renewal

Errors: 0. Verified. Good night.`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'the collection was wiped: store holds 0 after 1,246',
    day: '2026-11-14',
    store: { now: { count: 0 }, earlier: { count: 1246 } },
    text: `Nightly consolidation, Sat 14 Nov 2026, 22:00 UTC

Collection "knowledge" re-created with the new embedding model, then consolidated. 38 entries of today were stored: 12 customer facts, 20 content results, 6 operations notes.

Status: success. Run time 14 s, much quicker than usual.`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'dry run: nothing was written',
    day: '2026-09-27',
    store: { now: { count: 968 }, earlier: { count: 968 } },
    text: `Consolidation report, Sunday 27 September 2026 (mode: dry run)

Would insert: 33 entries
Would merge: 5 entries
Would delete: 2 entries

Samples of what would be stored:
- "The maintenance log has its 97th user"
- "Sunday uploads at 16:00 gain 12 % over 18:00"

Finished without errors in 6 s. No changes were written to the knowledge store.`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'refusal: as an AI it has no memory, asks for data',
    day: '2026-12-05',
    text: `Saturday, 5 December 2026, nightly consolidation

As an AI, I don't have persistent memory between conversations, so I'm unable to update a knowledge store myself. However, here is what is usually part of a good nightly consolidation:

- Collect the day's outputs
- Extract facts and decisions
- Remove duplicates
- Store the result with source and date

If you paste today's notes, I'd be happy to summarise them for you.`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'report is cut off in mid-sentence, before it says what was stored',
    day: '2026-10-18',
    text: `# Nightly consolidation, Sunday 18 October 2026

Read: 9 job outputs, 1 conversation, 4 CRM notes.

## Facts extracted
1. Stadtwerke Lünen want the offer split into two lots (mail of Saturday).
2. Restoring the backup takes 6 minutes since the change of the disk.
3. The Reel on DIN 14675 brought seven subscribers, which is more than all the other posts of the week together, and the reason for it seems to be that the`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'buried in a tidy report: 0 of 29 written, database is read-only',
    day: '2026-11-28',
    store: { now: { count: 1588 }, earlier: { count: 1588 } },
    text: `Memory consolidation, Sat 28 Nov 2026

Step 1, collect: 9 outputs, 6 notes. Done.
Step 2, extract: 29 facts. Done.
Step 3, embed: 29 vectors. Done.
Step 4, upsert: chromadb.errors.InternalError: attempt to write a readonly database (0 of 29 written). Done.
Step 5, summary: the day was marked by Black Friday; the honest-price format worked best; two buyers asked for company invoices. Done.

Consolidation complete.`,
  },
]
