import type { Sample } from './contracts.ts'

export const BLIND_SIXTEEN: readonly Sample[] = [
  // ---------------------------------------------------------------- health
  {
    job: 'health',
    valid: true,
    note: 'table, all seven up',
    day: '2026-10-05',
    text: `# Health check, Mon 5 Oct 2026, 06:00 UTC

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200 OK, 3 models | 38 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 4 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 OK | 12 ms |
| CRM | 3500 | GET /health | 200 OK | 27 ms |
| Atomic Reactor | 8888 | GET /health | 200 OK | 19 ms |
| LiteLLM Proxy | 4000 | GET /health | 200 OK | 44 ms |

CPU 31 %, RAM 58 %: NORMAL, full concurrency. No repair needed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose, all seven responding',
    day: '2026-10-14',
    text: `Good morning. I ran the startup sequence in its usual order and every service answered on the first try.

Ollama returned its tag list in 52 ms with qwen2.5:14b and nomic-embed-text loaded. Redis said PONG. PostgreSQL is accepting connections, with 11 of 100 in use. ChromaDB's heartbeat came back in 9 ms. The CRM and Atomic Reactor both return 200 on /health, and LiteLLM is healthy with all four upstream models reachable.

RAM sits at 61 % and has been flat for six hours, so nothing to throttle. Last night's backup is 412 MB and was verified at 03:10.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, all up',
    day: '2026-11-02',
    text: `{
  "checked_at": "2026-11-02T06:00:07Z",
  "overall": "healthy",
  "services": {
    "ollama": { "status": "up", "http": 200, "ms": 41 },
    "redis": { "status": "up", "reply": "PONG", "ms": 1 },
    "postgresql": { "status": "up", "reply": "accepting connections", "ms": 3 },
    "chromadb": { "status": "up", "http": 200, "ms": 15 },
    "crm": { "status": "up", "http": 200, "ms": 33 },
    "atomic_reactor": { "status": "up", "http": 200, "ms": 22 },
    "litellm": { "status": "up", "http": 200, "ms": 57 }
  },
  "resources": { "cpu_percent": 24, "ram_percent": 63, "disk_percent": 48 },
  "failures": 0
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'one service was slow at first, repaired, final re-check fine',
    day: '2026-12-09',
    text: `06:00 SYSTEM HEALTH, 2026-12-09

✅ Ollama: responding (66 ms)
✅ Redis: PONG
✅ PostgreSQL: ready
✅ ChromaDB: heartbeat ok
✅ CRM: 200
✅ Atomic Reactor: 200
✅ LiteLLM: 200 (39 ms) on re-check

Note on LiteLLM: the first probe at 06:00:04 timed out. Root cause was a full log volume in the container; auto_repair rotated the logs and restarted it. Three probes since then, all 200. Everything is responding now: 7 of 7.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German bullets, all seven',
    day: '2027-01-04',
    text: `**Systemcheck Montag, 04.01.2027, 06:00**

Alle sieben Dienste antworten:

- Ollama (11434): erreichbar, 45 ms
- Redis (6379): PONG
- PostgreSQL (5432): nimmt Verbindungen an
- ChromaDB (8000): Heartbeat ok
- CRM (3500): 200 OK
- Atomic Reactor (8888): 200 OK
- LiteLLM (4000): 200 OK

Auslastung: CPU 18 %, RAM 55 %, Platte 51 %. Keine Fehler in den letzten 24 Stunden, keine Neustarts.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'grouped lines, with harmless mention of error counts',
    day: '2026-10-23',
    text: `Health verification complete (Fri 2026-10-23 06:01 UTC)

Core services
  postgresql ........ OK   3 ms   0 failed queries since midnight
  redis ............. OK   1 ms   0 evictions
  chromadb .......... OK  11 ms   0 errors

Model layer
  ollama ............ OK  48 ms   2 models loaded
  litellm ........... OK  60 ms   no upstream down

App services
  crm ............... OK  25 ms
  atomic reactor .... OK  17 ms   queue depth 0

Resource guard: NORMAL (cpu 35 %, ram 67 %). Watch item: disk is growing 0.4 % a day, still 12 weeks away from the 85 % line.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM answers 502 while the summary says all fine',
    day: '2026-10-06',
    text: `# Health check, Tue 6 Oct 2026, 06:00 UTC

| Service | Port | Result | Latency |
|---|---|---|---|
| Ollama | 11434 | 200 OK | 36 ms |
| Redis | 6379 | PONG | 1 ms |
| PostgreSQL | 5432 | accepting connections | 4 ms |
| ChromaDB | 8000 | 200 OK | 14 ms |
| CRM | 3500 | 502 Bad Gateway | 30 ms |
| Atomic Reactor | 8888 | 200 OK | 21 ms |
| LiteLLM Proxy | 4000 | 200 OK | 47 ms |

CPU 29 %, RAM 60 %. All services responding, no action needed.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB never mentioned although it claims 7/7',
    day: '2026-11-12',
    text: `Morning check, Thursday 12 November 2026

- Ollama: up, 40 ms, 3 models
- Redis: up, PONG
- PostgreSQL: up, 14 connections
- CRM: up, 200
- Atomic Reactor: up, 200
- LiteLLM: up, 200

7/7 services healthy. CPU 22 %, RAM 57 %. No incidents overnight.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis refuses connections, told in passing',
    day: '2026-12-01',
    text: `Startup sequence finished at 06:00:41 on 1 December 2026.

Ollama answers with its tag list in 44 ms. PostgreSQL is ready and ChromaDB's heartbeat is fine. The CRM and Atomic Reactor return 200, LiteLLM is healthy on all routes. Redis on 6379 refused the connection three times in a row, so the queue is falling back to in-memory mode for now. CPU is at 26 %, RAM at 59 %, and overall the stack is in good shape for the day.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON says ok overall, reactor status is timeout',
    day: '2027-01-15',
    text: `{
  "checked_at": "2027-01-15T06:00:12Z",
  "overall": "ok",
  "services": [
    { "name": "Ollama", "status": "ok", "latency_ms": 39 },
    { "name": "Redis", "status": "ok", "latency_ms": 1 },
    { "name": "PostgreSQL", "status": "ok", "latency_ms": 5 },
    { "name": "ChromaDB", "status": "ok", "latency_ms": 13 },
    { "name": "CRM", "status": "ok", "latency_ms": 28 },
    { "name": "Atomic Reactor", "status": "timeout", "latency_ms": null },
    { "name": "LiteLLM", "status": "ok", "latency_ms": 51 }
  ]
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM was not checked',
    day: '2026-10-28',
    text: `**System health, Wed 28 Oct 2026**

1. Ollama: healthy (43 ms)
2. Redis: healthy (PONG)
3. PostgreSQL: healthy (accepting connections)
4. ChromaDB: healthy (heartbeat 10 ms)
5. CRM: healthy (200)
6. Atomic Reactor: healthy (200)
7. LiteLLM: not checked in this run, the probe was skipped to save time

Resources: CPU 33 %, RAM 64 %, disk 49 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the last service',
    day: '2026-11-20',
    text: `## Health 2026-11-20 06:00 UTC

**Ollama**: 200 OK in 47 ms, models qwen2.5:14b and nomic-embed-text present.
**Redis**: PONG in 1 ms, 212 MB used.
**PostgreSQL**: accepting connections, replication not configured.
**ChromaDB**: heartbeat in 12 ms, 1,180 documents.
**CRM**: 200 OK in 31 ms.
**Atomic Reactor**: 200 OK, queue empty.
**LiteLLM**: the proxy on port 4000 retur`,
  },

  // ---------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'plain headings with wins and priorities',
    day: '2026-10-05',
    text: `# Morning Briefing, Monday 5 October 2026

## Wins
- Two Gumroad sales of the BMA checklist on Sunday (EUR 54)
- The ISO short passed 11,400 views, best of the month
- Backup restore test went through in 6 minutes

## Priorities today
1. Send the revised quote to Brandschutz Keller before 11:00
2. Record the intro of the fire alarm documentation video
3. Cancel the unused Zapier plan (renews tomorrow)

## Heads-up
RAM reached 71 % last night during the batch embed. No action unless it repeats.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'letter-like prose with both',
    day: '2026-10-20',
    text: `Good morning Maurice,

yesterday went well. The landing page test ended and variant B won with 4.1 % against 2.7 %. Lisa Brandt signed the EUR 450 audit, which is the third one this month, and the newsletter crossed 800 readers.

For today there are three priorities. First, deliver the audit kick-off questionnaire to Lisa, because she is away from Thursday. Second, switch all traffic to variant B and archive A. Third, finish script four of the commissioning series so that the batch can be recorded in one go tomorrow.

Nothing is on fire. All systems were green at 06:00.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German briefing',
    day: '2026-11-09',
    text: `**Morgenbriefing, Montag, 9. November 2026**

🏆 Erfolge
• 3 neue Leads über das BMA-Webinar
• Rechnung 2026-041 (1.200 €) ist bezahlt
• Der Redis-Ausfall vom Freitag ist an der Ursache behoben

🎯 Prioritäten
1. Angebot für Stadtwerke Nord fertigstellen, Frist heute 16 Uhr
2. Zwei Leads anrufen: Herr Vogt, Frau Eder
3. Video-Gliederung freigeben

Termine: 10:30 Steuerberater, 15:00 Demo mit Herrn Vogt.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'synonyms: what went well / focus, bold labels',
    day: '2026-12-16',
    text: `Briefing for Wed 16 Dec 2026

**Wins from yesterday:** shipped the template bundle v2; refund rate for the first half of December is down to 1.2 %; one YouTube comment turned into a booked call.

**Top priorities:** (1) prepare that call, it is at 14:00 with Thomas Reiter; (2) schedule the posts for the Christmas week; (3) reply to the two open support tickets, the older one has been waiting 31 hours.

**Numbers:** EUR 187 revenue yesterday, EUR 2,944 month to date.

**Risk:** Anthropic budget is at 82 % with 15 days left. I lowered the research agent to one run per day.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout',
    day: '2027-01-07',
    text: `## Thursday 7 January 2027

### Wins
| What | Result |
|---|---|
| Cold mail batch 3 | 5 replies of 60 |
| Short "3 mistakes at handover" | 8,900 views |
| Server migration | done, 4 min downtime |

### Priorities
| # | Task | Why now | Until |
|---|---|---|---|
| 1 | Answer the 5 replies | they cool off after a day | 10:00 |
| 2 | Fix checkout VAT for Austria | blocks 2 buyers | 13:00 |
| 3 | Review January budget | before ads start on Friday | 17:00 |

Have a good one.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON-less plain lines, mentions a to-do list in ordinary words',
    day: '2026-11-27',
    text: `MORNING BRIEFING / FRI 27 NOV 2026

WINS
+ Black Friday page live since 00:05, 7 orders so far (EUR 273)
+ Affiliate partner Jonas published his review
+ Your to-do list from Thursday is empty for the first time in two weeks

PRIORITIES
> Watch the checkout hourly until noon, raise the stock of licence keys if below 20
> Post the second Black Friday reel at 12:00
> Thank Jonas and send him the Q4 commission sheet

OPEN QUESTION FOR YOU
Extend the sale to Monday, yes or no? I need it by 18:00.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities at all',
    day: '2026-10-07',
    text: `# Morning Briefing, Wednesday 7 October 2026

## Wins
- Quote accepted by Brandschutz Keller (EUR 1,850)
- Newsletter open rate 47 %
- First week without a manual restart

## Numbers
Revenue yesterday EUR 96, costs EUR 11.

## Systems
All seven services answered at 06:00. RAM 59 %, disk 47 %.

## Weather
Essen, 14 degrees, light rain.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins, only problems and priorities',
    day: '2026-11-03',
    text: `Good morning Maurice, this is your briefing for Tuesday 3 November 2026.

Today's priorities:
1. Call Frau Eder back about the maintenance contract
2. Upload the commissioning video, the thumbnail is in the drive
3. Renew the domain bma-akademie.de, it expires on Friday

Calendar: 09:30 dentist, 13:00 call with Tobias.

Open problems: the CRM import is missing 14 contacts, and the ad account still waits for verification.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'TODO left as second priority',
    day: '2026-12-03',
    text: `**Briefing, Thursday 3 December 2026**

Wins
- 12 new subscribers from the LinkedIn post
- Invoice 2026-052 paid, EUR 640
- Embedding job now takes 9 minutes instead of 31

Priorities
1. Finish the advent offer page before noon
2. TODO: pull from task board
3. Book the studio for 10 December`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the priorities',
    day: '2027-01-19',
    text: `## Briefing Tue 19 Jan 2027

### Wins
- Audit for Gebr. Lang delivered one day early
- 2 sales of the documentation kit (EUR 158)
- The new hook style lifts average watch time to 61 %

### Priorities
1. Ask Gebr. Lang for a testimonial while the impression is fresh
2. Fix the broken link in mail 3 of the welcome sequence, 40 readers a day run into`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins are unfilled template slots',
    day: '2026-10-30',
    text: `# Daily Briefing
Friday, 30 October 2026

**Wins**
1. [Win 1]
2. [Win 2]
3. [Win 3]

**Priorities**
1. Prepare the webinar slides, the webinar is on Tuesday at 18:00
2. Approve the four scripts in the review folder
3. Pay the Hetzner invoice (EUR 41.20)

Systems are green.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'error instead of work beneath headings',
    day: '2026-11-18',
    text: `# Morning Briefing, Wednesday 18 November 2026

## Wins
Unable to retrieve yesterday's activity: connection to CRM timed out after 30000 ms.

## Priorities
Unable to retrieve open tasks: connection to CRM timed out after 30000 ms.

Please re-run this job once the CRM is reachable.`,
  },

  // ---------------------------------------------------------------- trends
  {
    job: 'trends',
    valid: true,
    note: 'numbered list of four',
    day: '2026-10-05',
    text: `# Trend scan, 5 Oct 2026 (TikTok / YT / X)

1. **"Day in the life" of trades people** (TikTok). #handwerk clips with voice-over are up 38 % week on week. Angle: a day of commissioning a fire alarm panel.
2. **Local LLM boxes** (YouTube). Three videos on mini PCs running 14B models passed 200k views since Thursday. Angle: our Ollama set-up and what it costs in power.
3. **Build in public with real numbers** (X). Threads with revenue screenshots get about three times the usual replies. Angle: weekly KPI thread.
4. **Silent tutorials** (TikTok). No speech, only captions and tool sounds. Angle: detector change in 30 seconds.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with three',
    day: '2026-10-21',
    text: `Scan of Wednesday 21 October 2026, window 24 h

| Trend | Platform | Signal | How we use it |
|---|---|---|---|
| AI receptionist demos | TikTok | 1.9M views on the top 5 clips | Show the CRM agent answering a call |
| "I replaced my VA" debates | X | 640 quote posts on one thread | Honest reply with our costs |
| 40-minute deep dives | YouTube | average length of top 20 in niche up from 22 to 37 min | Combine two outlines into one long video |

Recommendation: take the first today, it will be saturated by the weekend.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'headings per platform, one each',
    day: '2026-11-10',
    text: `## TikTok
**POV: the inspector arrives.** Role-play clips of building inspections. The sound "footsteps 02" is in 14,000 new videos since Saturday. Fits our niche almost one to one.

## YouTube
**Agent teardown videos.** Creators open the logs of their agents and comment on what went wrong. Median 85k views on channels with less than 50k subscribers.

## X
**Pricing confessionals.** Founders post their old prices next to the new ones. Strongest post: 4,100 likes. We can post checklist EUR 9 to EUR 27.

Confidence: high for TikTok and X, medium for YouTube.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON array of three',
    day: '2026-12-02',
    text: `[
  {
    "trend": "Advent calendars of prompts",
    "platform": "TikTok",
    "evidence": "#promptadvent 2.3M views in 36 hours",
    "idea": "24 fire safety prompts, one a day"
  },
  {
    "trend": "Year in review dashboards",
    "platform": "X",
    "evidence": "Dashboard screenshots are 4 of the 10 most shared indie posts",
    "idea": "Publish our KPI dashboard with blurred customers"
  },
  {
    "trend": "Voice cloning warnings",
    "platform": "YouTube",
    "evidence": "Two videos above 500k views in the German market",
    "idea": "Short on how we label synthetic voices"
  }
]`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose naming three',
    day: '2027-01-11',
    text: `Three things stand out this Monday, 11 January 2027.

The first is the "quiet quitting your SaaS" wave on X: people list the subscriptions they dropped in January, and the lists travel. We dropped four in December, so we have a true story to tell.

The second is on TikTok, where split-screen repair videos are back. The upper half shows the fault, the lower half the fix, and completion rates reported by creators lie around 70 %.

The third comes from YouTube. Search interest for "EU AI Act Handwerk" doubled since New Year, and there is no good German video on the first page yet. That is the one I would take for the 14:00 outline.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German bullets, five trends',
    day: '2026-11-24',
    text: `Trend-Scan Dienstag, 24.11.2026

🔥 Trend 1: Black-Friday-Müdigkeit (X). Beiträge gegen Rabatte laufen besser als Rabatte.
🔥 Trend 2: Werkstatt-ASMR (TikTok). 5,1 Mio. Aufrufe in drei Tagen.
🔥 Trend 3: KI-Agenten im Handwerk (YouTube). Suchvolumen plus 60 % zum Vormonat.
🔥 Trend 4: Karussell statt Reel (TikTok). Fotomodus wird stärker ausgespielt.
🔥 Trend 5: Ein-Personen-Firmen (X). Viele Jahresziele für 2027 werden geteilt.

Vorschlag: 2 und 3 in einem Kurzvideo verbinden.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends though three announced',
    day: '2026-10-08',
    text: `# Trend scan, Thursday 8 October 2026

Here are the three strongest trends from TikTok, YouTube and X:

1. **Tool wall tours** (TikTok). Craftsmen show their sorted tool walls; top clip at 3.2M views. Angle: the service bag of a BMA technician.
2. **Agent cost breakdowns** (YouTube). Videos that show the monthly bill for running agents get twice the channel average. Angle: our EUR 61 month.

Best slot for posting: 17:30 to 19:00.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third is the first again',
    day: '2026-11-05',
    text: `Trends of Thu 5 Nov 2026

1) Fake inspection pranks
   Platform: TikTok
   Signal: 1.4M views in two days
   Idea: show what a real inspection looks like

2) Self-hosted everything
   Platform: YouTube
   Signal: four new videos above 150k
   Idea: tour of our stack

3) Fake inspection pranks
   Platform: TikTok
   Signal: 1.4M views in two days
   Idea: show what a real inspection looks like`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is TBD',
    day: '2026-12-11',
    text: `## Trend scan 11 December 2026

| # | Trend | Platform | Evidence | Use |
|---|---|---|---|---|
| 1 | Candle safety clips | TikTok | 2.7M views this week | Smoke detector test with an advent wreath |
| 2 | Indie year recaps | X | 300+ threads since Monday | Recap thread on 28 December |
| 3 | TBD | YouTube | TBD | TBD |`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2026-10-16',
    text: `# Daily trends (Fri 16 Oct 2026)

### 1. Before/after of cable cabinets
TikTok. The format is simple: five seconds of chaos, five seconds of order. The largest clip has 4.4M views, and the comments ask for the labelling system. We can answer with the documentation kit.

### 2. "My agent did what?"
X. Founders post the oddest log line of the week. The thread by @levelsdev reached 2,900 likes, and replies by small accounts get seen as well because the`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'API failure, no real scan',
    day: '2027-01-20',
    text: `Trend scan, Wednesday 20 January 2027

TikTok: request failed with status 429 (rate limit exceeded)
YouTube: quotaExceeded, daily limit reached
X: 401 Unauthorized

No data could be collected from the three sources. Next attempt tomorrow at 08:00.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'two trends, third slot openly empty',
    day: '2026-11-30',
    text: `TREND REPORT / Mon 30 Nov 2026

Trend 1: Cyber Monday teardown threads on X. Marketers dissect mail subject lines; 5 threads above 1,000 likes. We post our own subject lines with open rates.

Trend 2: "Explain it to my apprentice" on TikTok. Masters explain one concept in 20 seconds. 900k views on the leading sound. We explain the two-detector rule.

Trend 3: None found on YouTube today.`,
  },

  // ---------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, headings with hook/body/CTA',
    day: '2026-10-05',
    text: `# Short-form drafts, 5 Oct 2026

## Script 1: The 30-second handover
**Hook:** "This one missing page costs installers thousands every year."
**Body:** Show an empty folder. When a fire alarm system is handed over, the operator needs the log book. Without it the insurer can refuse to pay. Three things belong in it: inspections, faults, changes.
**CTA:** Get the free log book template, link in bio.

## Script 2: My AI staff costs 61 euros
**Hook:** "I have four employees and none of them sleeps."
**Body:** Screen recording of the dashboard. One thinks, one builds, one sells, one keeps it running. The bill last month was EUR 61. The trick is to run the small jobs on a local model.
**CTA:** Follow for the full breakdown on Friday.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three scripts in shot tables',
    day: '2026-10-22',
    text: `### SCRIPT A (22 s)
| Sec | Spoken | On screen |
|---|---|---|
| 0-3 | HOOK: Your smoke detector is probably in the wrong place. | Detector above a kitchen door |
| 3-15 | Keep half a metre away from walls and never hang it in the draught. | Sketch with distances |
| 15-22 | Save this for your next flat. | Arrow to the save button |

### SCRIPT B (25 s)
| Sec | Spoken | On screen |
|---|---|---|
| 0-3 | HOOK: I let an agent answer my mail for a week. | Inbox at 143 |
| 3-19 | It answered 96 mails, and I had to correct four. Two were jokes it did not get. | Counter runs down |
| 19-25 | Comment MAIL and I send you the prompt. | Comment bubble |

### SCRIPT C (18 s)
| Sec | Spoken | On screen |
|---|---|---|
| 0-2 | HOOK: Stop labelling cables like this. | Masking tape with pen |
| 2-14 | Heat makes it fall off after one summer. Use printed sleeves, they cost four cents each. | Label printer |
| 14-18 | Link to the printer in the bio. | Product shot |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with two scripts',
    day: '2026-11-11',
    text: `{
  "date": "2026-11-11",
  "scripts": [
    {
      "title": "Why I raised my price",
      "hook": "I tripled my price and sold more.",
      "body": "For a year the checklist cost 9 euros and buyers never opened it. At 27 euros they read it, use it and write to me. Price is a promise that something is worth the time.",
      "cta": "Read the whole story in the newsletter."
    },
    {
      "title": "False alarm",
      "hook": "This toast cost a hotel 1,400 euros.",
      "body": "One slice, one detector in the wrong class, and three fire engines at the door. A multi-criteria detector would have waited. The upgrade costs about 80 euros per room.",
      "cta": "Send this to someone who runs a hotel."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts',
    day: '2026-12-08',
    text: `**Skript 1: Adventskranz**
Hook: „Dieser Kranz brennt in 40 Sekunden lichterloh."
Hauptteil: Trockene Nadeln enthalten ätherische Öle. Nach zehn Tagen reicht ein Funke. Stell den Kranz auf eine feste Unterlage aus Keramik und lösche die Kerzen, bevor sie drei Zentimeter kurz sind.
Abschluss: Speichere das Video und teste heute deinen Rauchmelder.

**Skript 2: Feierabend mit Agenten**
Hook: „Um 22 Uhr fängt meine Firma an zu lernen."
Hauptteil: Dann liest ein Agent alles, was am Tag passiert ist, und legt das Wichtige ab. Am Morgen weiß er, welcher Kunde wartet. Das spart mir jeden Tag eine halbe Stunde.
Abschluss: Folge mir, ich zeige morgen den Aufbau.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'screenplay style with hook line first',
    day: '2027-01-13',
    text: `SCRIPT 1 of 2: "The insurer's question"

[HOOK, straight to camera]
The insurer only asks you one question after a fire.

[cut to log book]
"May we see your log book?" If the last entry is two years old, the talk is over. Quarterly inspection, signature, date. That is all it takes.

[CTA]
Template is in the bio. It takes four minutes per quarter.

---

SCRIPT 2 of 2: "Cheap is slow"

[HOOK, over keyboard sounds]
I switched to the cheapest model and lost a customer.

[cut to screen]
It quoted 450 instead of 4,500 and nobody checked. Now every number passes a second agent before it leaves the house. It adds eleven seconds and saves my nights.

[CTA]
Tell me the worst mistake your tools have made.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'numbered, opening lines marked as hook inline',
    day: '2026-11-25',
    text: `Here are today's two drafts (Wed 25 Nov 2026).

1. Black Friday without a discount
   Hook (0-3s): "I will not give you a discount this Friday."
   Script: Everyone shouts minus fifty per cent. I do the opposite: whoever buys this week gets a 20-minute call on top. I have 15 slots, because that is what my calendar allows. Last year 11 people came, and 4 of them are customers today.
   CTA: Link in bio until Sunday night.

2. The red cabinet
   Hook (0-3s): "Nobody in this building knows what this cabinet does."
   Script: It is the fire brigade key depot. If the key inside does not match the new lock, they break the door. Check it after every change of locks, it takes two minutes.
   CTA: Tag your caretaker.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script lacks a hook',
    day: '2026-10-09',
    text: `# Drafts for Friday 9 October 2026

## Script 1
**Hook:** "Your backup is worthless until you do this."
**Body:** Restore it. I restored mine on Sunday, and it took six minutes. Before that I had four months of backups nobody could open.
**CTA:** Follow for more boring things that save companies.

## Script 2
**Body:** A detector has a life span. After eight years dust and age make it either deaf or nervous. The date is printed on the side, so take a ladder and look. Replace it if it is older.
**CTA:** Save this for the weekend.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-11-06',
    text: `**Short-form script drafts, Fri 6 Nov 2026**

Script 1: The price of silence
Hook: "A silent alarm is the most expensive alarm."
Body: A shop owner muted the panel because it beeped. It beeped because the battery was dead. In the night of the power cut the whole system was dark. A new battery costs 38 euros.
CTA: Check yours today, the guide is linked in the bio.

Filming notes: vertical, window light from the left, panel close-up with macro lens. Length 28 seconds.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second hook is a placeholder',
    day: '2026-12-14',
    text: `SCRIPT 1
Hook: "I fired my best agent."
Body: It did everything, so nobody could tell what it did wrong. Now four small agents do one thing each and the error rate fell from nine to two per cent.
CTA: Full thread on X.

SCRIPT 2
Hook: [insert hook here]
Body: The week between the years is the best time to test evacuation routes. The building is empty, and you hear every door that does not close.
CTA: Download the route checklist.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script is cut off',
    day: '2027-01-22',
    text: `## 1. January price myth
**Hook:** "Nobody buys in January. I made 40 % of my quarter in it."
**Body:** Budgets are new in January. Facility managers have to plan their inspections now, so I send the offer in the second week. Of 30 mails 6 turn into calls.
**CTA:** Comment JAN for the mail text.

## 2. What the panel tells you
**Hook:** "Three lights on this panel decide about your night."
**Body:** Green means power. Yellow means a fault, and that is the one everybody ignores, although it`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'script 2 identical to script 1',
    day: '2026-10-27',
    text: `Script 1
Hook: "This cable survives 90 minutes of fire."
Body: The orange one is not just a colour. Its insulation turns into ceramic and keeps the alarm alive while everything around burns. Using the grey one saves 60 cents a metre and can cost lives.
CTA: Share it with your electrician.

Script 2
Hook: "This cable survives 90 minutes of fire."
Body: The orange one is not just a colour. Its insulation turns into ceramic and keeps the alarm alive while everything around burns. Using the grey one saves 60 cents a metre and can cost lives.
CTA: Share it with your electrician.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'As an AI phrase in the body of script 2',
    day: '2026-11-17',
    text: `# Script drafts 17 Nov 2026

### Script 1: Sunday check
**Hook:** "Two minutes on Sunday save my whole week."
**Body:** I open one page: revenue, costs, open offers. If one is red I fix it on Monday at eight, before mail.
**CTA:** The page is free, link in bio.

### Script 2: First customer
**Hook:** "My first customer came from a wrong number."
**Body:** As an AI language model I don't have personal experiences, but a founder could tell here how a chance call turned into a contract.
**CTA:** Tell me how you found yours.`,
  },

  // ---------------------------------------------------------------- offers
  {
    job: 'offers',
    valid: true,
    note: 'offers array',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "currency": "EUR",
  "offers": [
    { "name": "BMA Handover Checklist", "price": 27, "cta": "Download it and hand over without rework" },
    { "name": "Documentation Kit", "price": 79, "cta": "Get all 14 templates today" },
    { "name": "Remote Audit", "price": 450, "cta": "Book your 60-minute slot" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'top-level array, nested pricing',
    day: '2026-10-19',
    text: `[
  {
    "offer": "AI Office Starter",
    "audience": "Craft businesses with 1 to 5 people",
    "pricing": { "amount": 149.0, "currency": "EUR", "model": "one-time" },
    "includes": ["Set-up call", "3 ready agents", "30 days of mail support"],
    "cta": "Start with your own AI office this week"
  },
  {
    "offer": "AI Office Care",
    "audience": "Starter customers",
    "pricing": { "amount": 39.0, "currency": "EUR", "model": "monthly" },
    "includes": ["Monitoring", "Monthly tuning"],
    "cta": "Keep it running without lifting a finger"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'fenced json block',
    day: '2026-11-04',
    text: `\`\`\`json
{
  "offer_of_the_day": {
    "title": "Log Book Bundle",
    "description": "Digital log book, inspection plan and reminder mails for one building.",
    "price_eur": 59,
    "regular_price_eur": 89,
    "valid_until": "2026-11-11",
    "cta": "Secure the bundle before Wednesday"
  },
  "upsell": {
    "title": "Set-up by us",
    "price_eur": 120,
    "cta": "Add the set-up and be done in a day"
  }
}
\`\`\``,
  },
  {
    job: 'offers',
    valid: true,
    note: 'tiers with string prices',
    day: '2026-12-10',
    text: `{"product":"Fire Safety Newsletter Pro","generated":"2026-12-10","tiers":[{"tier":"Basic","price":"9.00 EUR / month","features":["Weekly issue"],"cta":"Read the first issue now"},{"tier":"Plus","price":"19.00 EUR / month","features":["Weekly issue","Template of the month"],"cta":"Get the template of the month"},{"tier":"Team","price":"49.00 EUR / month","features":["Everything in Plus","5 seats","Quarterly call"],"cta":"Bring the whole team"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German keys',
    day: '2027-01-12',
    text: `{
  "datum": "2027-01-12",
  "angebote": [
    {
      "name": "Jahres-Check Brandmeldeanlage",
      "beschreibung": "Prüfung der Dokumentation und Maßnahmenliste innerhalb von fünf Tagen.",
      "preis": 390.00,
      "waehrung": "EUR",
      "cta": "Jetzt Termin im Januar sichern"
    },
    {
      "name": "Betreiber-Schulung online",
      "beschreibung": "90 Minuten live, Teilnahmebescheinigung inklusive.",
      "preis": 129.00,
      "waehrung": "EUR",
      "cta": "Platz reservieren"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'with bundle math that is right and braces in text',
    day: '2026-11-26',
    text: `{
  "campaign": "Black Friday 2026",
  "offers": [
    {
      "id": "bf-01",
      "name": "Prompt Pack {Trades}",
      "pricing": { "list": 49, "sale": 35, "currency": "EUR" },
      "cta": { "label": "Grab the pack", "url": "https://example-shop.de/bf-01" }
    },
    {
      "id": "bf-02",
      "name": "Checklist + Kit",
      "pricing": { "list": 106, "sale": 79, "currency": "EUR" },
      "cta": { "label": "Save 27 euros", "url": "https://example-shop.de/bf-02" }
    }
  ],
  "ends": "2026-11-30T23:59:00Z"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma, JSON does not parse',
    day: '2026-10-06',
    text: `{
  "date": "2026-10-06",
  "offers": [
    { "name": "BMA Handover Checklist", "price": 27, "currency": "EUR", "cta": "Download now" },
    { "name": "Documentation Kit", "price": 79, "currency": "EUR", "cta": "Get the kit" },
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no pricing anywhere',
    day: '2026-10-29',
    text: `{
  "date": "2026-10-29",
  "offers": [
    { "name": "AI Office Starter", "audience": "Craft businesses", "includes": ["Set-up call", "3 agents"], "cta": "Book a call" },
    { "name": "AI Office Care", "audience": "Existing customers", "includes": ["Monitoring"], "cta": "Stay worry-free" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is TBD',
    day: '2026-11-13',
    text: `{
  "currency": "EUR",
  "offers": [
    { "name": "Log Book Digital", "price": 59, "cta": "Go digital today" },
    { "name": "Inspection Reminder", "price": 12, "cta": "Never miss a date" },
    { "name": "Full Service", "price": "TBD", "cta": "Talk to us" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off JSON',
    day: '2026-12-04',
    text: `{
  "date": "2026-12-04",
  "offers": [
    {
      "name": "Advent Safety Pack",
      "price": 24,
      "currency": "EUR",
      "cta": "Order before the second Advent"
    },
    {
      "name": "Advent Safety Pack for Schools",
      "price": 95,
      "currency": "EUR",
      "cta": "Ask for the school`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price null in the second offer',
    day: '2027-01-21',
    text: `[
  {
    "name": "KPI Dashboard Template",
    "pricing": { "amount": 45, "currency": "EUR" },
    "cta": "See your numbers in one place"
  },
  {
    "name": "KPI Dashboard Set-up",
    "pricing": { "amount": null, "currency": "EUR" },
    "cta": "Let us connect it for you"
  }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'missing comma between two members',
    day: '2026-11-19',
    text: `{
  "offer": {
    "name": "Webinar Replay + Workbook",
    "price": 35,
    "currency": "EUR"
    "includes": ["90-minute replay", "22-page workbook"],
    "cta": "Watch it tonight"
  },
  "guarantee_days": 14
}`,
  },

  // ---------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'table Mon-Sun from the run day',
    day: '2026-10-05',
    text: `# Content calendar, 5 to 11 October 2026

| Day | Date | Platform | Topic | Time |
|---|---|---|---|---|
| Mon | 5 Oct | TikTok | The 30-second handover | 18:00 |
| Tue | 6 Oct | X | Thread: what four agents cost | 09:00 |
| Wed | 7 Oct | YouTube Shorts | Wrong place for a detector | 17:30 |
| Thu | 8 Oct | LinkedIn | Case study Brandschutz Keller | 08:00 |
| Fri | 9 Oct | TikTok | Stop labelling cables like this | 18:00 |
| Sat | 10 Oct | YouTube | Long video: log book from A to Z | 11:00 |
| Sun | 11 Oct | Newsletter | Week in numbers | 10:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'list across month end, starts next day',
    day: '2026-10-28',
    text: `Content calendar update (Wed 28 Oct 2026), next seven days:

**Thursday 29 October**: TikTok, "Red cabinet" short, 18:00
**Friday 30 October**: X, poll on inspection software, 12:00
**Saturday 31 October**: YouTube, Halloween special on fog machines and detectors, 11:00
**Sunday 1 November**: Newsletter, October recap, 10:00
**Monday 2 November**: LinkedIn, lessons from the Eder project, 08:00
**Tuesday 3 November**: TikTok, teaser for the evening webinar, 12:00
**Wednesday 4 November**: X, five quotes from the webinar, 09:00

All assets for Thursday and Friday are in the folder.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON with seven days over new year',
    day: '2026-12-28',
    text: `{
  "week_start": "2026-12-28",
  "schedule": [
    { "date": "2026-12-28", "day": "Monday", "channel": "X", "content": "Year recap thread" },
    { "date": "2026-12-29", "day": "Tuesday", "channel": "TikTok", "content": "Fireworks and smoke detectors" },
    { "date": "2026-12-30", "day": "Wednesday", "channel": "LinkedIn", "content": "What changed in DIN 14675" },
    { "date": "2026-12-31", "day": "Thursday", "channel": "TikTok", "content": "Balcony check before midnight" },
    { "date": "2027-01-01", "day": "Friday", "channel": "Newsletter", "content": "Three goals for 2027" },
    { "date": "2027-01-02", "day": "Saturday", "channel": "YouTube", "content": "Tour of the whole agent stack" },
    { "date": "2027-01-03", "day": "Sunday", "channel": "X", "content": "Q&A" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German blocks with several posts per day',
    day: '2026-11-15',
    text: `## Redaktionsplan 16.11. bis 22.11.2026

Montag, 16.11.
 - 08:00 LinkedIn: Warum wir Preise offen nennen
 - 18:00 TikTok: Melder tauschen in 30 Sekunden
Dienstag, 17.11.
 - 09:00 X: Zahlen der Woche
Mittwoch, 18.11.
 - 17:30 Shorts: Hotel-Fehlalarm
Donnerstag, 19.11.
 - 08:00 LinkedIn: Interview mit Frau Eder
 - 18:00 TikTok: Drei Lampen am Tableau
Freitag, 20.11.
 - 12:00 X: Umfrage zu Wartungsverträgen
Samstag, 21.11.
 - 11:00 YouTube: Betriebsbuch richtig führen
Sonntag, 22.11.
 - 10:00 Newsletter: Rückblick und Vorschau`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'ISO dates with arrows',
    day: '2027-01-14',
    text: `Updated schedule, 7 days from 2027-01-15:

2027-01-15 (Fri) → TikTok: "The insurer's question"
2027-01-16 (Sat) → YouTube: "I rebuilt my company with four agents"
2027-01-17 (Sun) → Newsletter: issue 38, pricing
2027-01-18 (Mon) → LinkedIn: carousel on inspection intervals
2027-01-19 (Tue) → X: thread on validation of cron outputs
2027-01-20 (Wed) → TikTok: "Cheap is slow"
2027-01-21 (Thu) → Shorts: cut from Saturday's long video

Two slots moved: the carousel from Tuesday to Monday, and the thread from Monday to Tuesday.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headings per day with a deliberate light Sunday',
    day: '2026-12-07',
    text: `### Mon 7 Dec
TikTok 18:00: Advent wreath test. Status: filmed.
### Tue 8 Dec
X 09:00: Thread about the price change. Status: draft.
### Wed 9 Dec
YouTube Shorts 17:30: Evening routine of the agents. Status: edited.
### Thu 10 Dec
LinkedIn 08:00: Newsletter Pro launch post. Status: ready.
### Fri 11 Dec
TikTok 18:00: Candle myths. Status: scripted.
### Sat 12 Dec
YouTube 11:00: Complete guide to smoke detectors. Status: in edit.
### Sun 13 Dec
Instagram story 19:00: Third Advent greeting with a link to the guide. Status: ready.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days, Saturday missing',
    day: '2026-10-12',
    text: `# Content calendar, week of 12 October 2026

| Day | Date | Platform | Topic |
|---|---|---|---|
| Mon | 12 Oct | TikTok | Handover in 30 seconds |
| Tue | 13 Oct | X | Cost thread |
| Wed | 14 Oct | Shorts | Wrong detector place |
| Thu | 15 Oct | LinkedIn | Case study |
| Fri | 16 Oct | TikTok | Cable labels |
| Sun | 18 Oct | Newsletter | Week in numbers |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday has no content',
    day: '2026-11-02',
    text: `Calendar 2 to 8 November 2026

- Mon 2 Nov: LinkedIn, Lessons from the Eder project
- Tue 3 Nov: TikTok, Webinar teaser
- Wed 4 Nov:
- Thu 5 Nov: X, Inspection prank debunk
- Fri 6 Nov: TikTok, The price of silence
- Sat 7 Nov: YouTube, Fire panels explained
- Sun 8 Nov: Newsletter, Webinar summary`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday date is listed twice, Friday missing',
    day: '2026-11-22',
    text: `Next seven days (planned on Sun 22 Nov 2026)

Mon 23 Nov | TikTok | Workshop ASMR
Tue 24 Nov | X | Against discounts
Wed 25 Nov | Shorts | Red cabinet
Thu 26 Nov | LinkedIn | Black Friday call slots
Thu 26 Nov | TikTok | No discount this Friday
Sat 28 Nov | YouTube | Live build of an agent
Sun 29 Nov | Newsletter | First Advent issue`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays do not fit the dates (shifted by one)',
    day: '2027-01-04',
    text: `## Content plan 4 to 10 January 2027

**Tuesday, 4 January**: X, goals for the year
**Wednesday, 5 January**: TikTok, January price myth
**Thursday, 6 January**: LinkedIn, inspection planning
**Friday, 7 January**: Shorts, three lights on the panel
**Saturday, 8 January**: YouTube, budget for a one-person company
**Sunday, 9 January**: Newsletter, issue 37
**Monday, 10 January**: TikTok, split-screen repair`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'plan is for a week long past (stale)',
    day: '2026-12-15',
    text: `# Content calendar (7 days)

| Date | Day | Channel | Piece |
|---|---|---|---|
| 2026-11-23 | Mon | TikTok | Workshop ASMR |
| 2026-11-24 | Tue | X | Against discounts |
| 2026-11-25 | Wed | Shorts | Red cabinet |
| 2026-11-26 | Thu | LinkedIn | Call slots |
| 2026-11-27 | Fri | TikTok | No discount |
| 2026-11-28 | Sat | YouTube | Live build |
| 2026-11-29 | Sun | Newsletter | First Advent issue |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'lorem ipsum on Friday',
    day: '2026-10-19',
    text: `Content calendar, Mon 19 Oct to Sun 25 Oct 2026

Mon 19 Oct, 18:00, TikTok: What the log book must contain
Tue 20 Oct, 09:00, X: Landing page test with numbers
Wed 21 Oct, 17:30, Shorts: AI receptionist on the phone
Thu 22 Oct, 08:00, LinkedIn: Why I answer every comment
Fri 23 Oct, 18:00, TikTok: Lorem ipsum dolor sit amet
Sat 24 Oct, 11:00, YouTube: Commissioning, part 4
Sun 25 Oct, 10:00, Newsletter: Clock change and detectors`,
  },

  // ---------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'bullets with timestamps',
    day: '2026-10-05',
    text: `# Log book from A to Z (target length 14:00)

- **00:00 Hook**: the insurer who asked one question
- **00:45 Who I am and what you get**: ten years of fire alarm systems, free template
- **02:00 What belongs in the log book**: inspections, faults, changes
- **05:30 The three most common gaps**: missing signatures, no change history, no operator named
- **09:00 Filling in a page live**: screen share with the template
- **12:15 Digital or paper?**: what inspectors accept
- **13:20 CTA and end screen**: template link, next video`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'ranges in a table',
    day: '2026-10-23',
    text: `Title: I run a company with four agents
Length: about 18 minutes

| Time | Section | Content |
|---|---|---|
| 0:00 - 0:40 | Cold open | Alarm at 3 AM that fixed itself |
| 0:40 - 2:30 | Promise | What works, what failed, the bill |
| 2:30 - 6:00 | The four agents | Roles, prompts, limits |
| 6:00 - 10:15 | A day in the log | From the 06:00 check to the 22:00 memory run |
| 10:15 - 14:00 | Failures | Wrong quote, double post, full disk |
| 14:00 - 16:45 | Costs | EUR 61 in September, line by line |
| 16:45 - 18:00 | Ending | Who should copy this, CTA newsletter |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'numbered with bracketed timestamps and sub bullets',
    day: '2026-11-16',
    text: `**Video: False alarms in hotels, and how to stop them**

1. [00:00] Hook: the 1,400-euro toast
   - Phone footage of the fire engines
2. [01:10] Why detectors are fooled
   - Steam, dust, toast, insects
   - Animation: scattered light principle
3. [04:20] Detector classes compared
   - Optical, heat, multi-criteria
4. [08:05] Case: Hotel am See
   - 23 alarms before, 2 after
5. [11:30] Checklist for operators
   - Five questions to the installer
6. [13:40] Close
   - Remote audit offer, comment question`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German headings with times',
    day: '2026-12-17',
    text: `## Rauchmelder: der komplette Leitfaden (16 Minuten)

### 00:00 Einstieg
Der Test, den fast niemand macht. Knopf drücken reicht nicht.

### 01:00 Pflicht oder Kür?
Bauordnungen der Länder im Überblick, Stichwort Bestandsbauten.

### 04:30 Der richtige Platz
Abstände, Schrägen, lange Flure. Skizzen einblenden.

### 09:15 Wartung in drei Schritten
Sehen, saugen, testen. Live am Gerät.

### 13:00 Fehler aus der Praxis
Übermalt, abgeklebt, vergessen.

### 15:10 Abschluss
Checkliste verlinken, nächste Folge ankündigen.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'hour-long with h:mm:ss',
    day: '2027-01-16',
    text: `LIVE BUILD OUTLINE: validate your cron jobs (about 75 minutes)

0:00:00 Welcome and the story of the empty briefing
0:06:00 Why "it ran" is not "it worked"
0:15:00 Nine jobs, nine rules: whiteboard
0:27:30 Coding the first three rules
0:44:00 Break it on purpose: feeding it bad outputs
0:55:00 Alerts: silent success, loud failure
1:02:00 Questions from the chat
1:10:00 Wrap-up, repository link, next stream

B-roll needed: dashboard, terminal, the alert on the phone.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'acts with timestamps in parentheses',
    day: '2026-11-28',
    text: `Working title: "No discount, more sales"

ACT ONE
  Hook (0:00): the mail nobody expects on Black Friday
  Context (0:35): what discounts did to the shop in 2025
ACT TWO
  The experiment (2:10): call slots instead of minus fifty per cent
  The numbers (5:00): 15 slots, 11 taken, 4 customers
  What went wrong (8:20): double bookings, one angry reply
ACT THREE
  Lessons (10:40): three rules for next year
  CTA (12:30): the mail text as a free download

Thumbnail idea: red "0 %" on black.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps',
    day: '2026-10-07',
    text: `# Outline: Commissioning, part 4

1. **Hook**: the detector that answered from the wrong room
2. **Recap of part 3**: addressing the loops
3. **Walk test with two people**: radio, list, patience
4. **Documenting deviations**: photo, note, signature
5. **Handover talk with the operator**: what to say and what not
6. **CTA**: handover checklist for EUR 27

Thumbnail: technician on ladder, red circle.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps jump backwards',
    day: '2026-11-04',
    text: `# Fire panels explained (15 min)

- 00:00 Hook: three lights decide about your night
- 01:15 What a panel does
- 04:00 Loops and detectors
- 07:30 Reading the display
- 05:10 Resetting after an alarm
- 11:45 When to call the service
- 14:00 CTA: free operator card`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of a section',
    day: '2026-12-02',
    text: `**Video outline: Advent safety for schools**

**00:00 Hook**: the classroom that smelled of burnt sugar
**00:50 Why December is different**: candles, straw, extension cords
**03:10 Walk through a school**: corridor, craft room, hall
**07:00 What teachers can do alone**: buckets, distances, one named person
**10:30 What the caretaker must check**: doors, signs, and above all the`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'section body is TODO',
    day: '2027-01-08',
    text: `## Budget for a one-person company (13 min)

00:00 Hook: the subscription I paid for two years without using
01:00 The four pots: tax, tools, pay, reserve
04:15 My January numbers on screen
07:40 TODO add section about ads
10:20 Three cuts that did not hurt
12:10 CTA: budget sheet in the description`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'every section has the same timestamp',
    day: '2026-10-31',
    text: `# Fog machines and detectors: Halloween special

| Timestamp | Section | Notes |
|---|---|---|
| 00:00 | Hook | Club evacuated because of fog |
| 00:00 | How fog fools a detector | Light scatter demo |
| 00:00 | Switching off groups legally | Fire watch, log entry |
| 00:00 | Switching on again | Who signs |
| 00:00 | CTA | Event checklist |`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'error instead of the outline',
    day: '2026-11-21',
    text: `YouTube long-form outline, 21 November 2026

14:00:02 job started
14:00:03 requesting outline from model qwen2.5:14b
14:01:33 Error: model request timed out after 90 s
14:01:34 retry 1 of 1
14:03:04 Error: model request timed out after 90 s
14:03:04 job finished without an outline`,
  },

  // ---------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'table, profit and margin right',
    day: '2026-10-05',
    text: `# KPI snapshot, 5 Oct 2026, 17:00

| Metric | EUR |
|---|---|
| Revenue | 480.00 |
| Costs | 120.00 |
| Profit | 360.00 |
| Margin | 75 % |

Orders 6, average order EUR 80.00.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'itemised revenue and costs that add up',
    day: '2026-10-26',
    text: `KPI Snapshot, Monday 26 October 2026

Revenue
- Checklist sales: EUR 81.00
- Documentation kit: EUR 158.00
- Remote audit: EUR 450.00
- Total revenue: EUR 689.00

Costs
- API usage: EUR 14.30
- Hosting: EUR 8.70
- Payment fees: EUR 22.00
- Total costs: EUR 45.00

Gross profit: EUR 644.00
Margin: 93.5 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON',
    day: '2026-11-13',
    text: `{
  "date": "2026-11-13",
  "currency": "EUR",
  "revenue": { "gumroad": 135.0, "consulting": 900.0, "affiliate": 65.0, "total": 1100.0 },
  "costs": { "llm_api": 31.5, "hosting": 18.5, "ads": 170.0, "total": 220.0 },
  "profit": 880.0,
  "margin_percent": 80.0
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format',
    day: '2026-12-11',
    text: `**KPI-Stand Freitag, 11.12.2026, 17:00 Uhr**

Umsatz: 2.450,00 €
Kosten: 735,00 €
 davon Werbung 500,00 €
 davon Server 85,00 €
 davon KI-Modelle 150,00 €
Gewinn: 1.715,00 €
Marge: 70,0 %

Zum Vortag: Umsatz plus 12 %, vor allem durch den Start von Newsletter Pro.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose; loss day with negative margin',
    day: '2027-01-18',
    text: `Monday 18 January 2027 was a loss day. Revenue came to EUR 200, all of it from template sales, while costs were EUR 250, because the annual domain invoice fell on today. That leaves a loss of EUR 50, a margin of -25 %. Without the domain invoice of EUR 130 the day would have closed at EUR 80 profit. Month to date we are still well in the black.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'today and month-to-date columns both right',
    day: '2026-11-30',
    text: `## KPIs, Mon 30 Nov 2026

|  | Today | Month to date |
|---|---:|---:|
| Revenue | €640 | €8,200 |
| Costs | €160 | €2,460 |
| Profit | €480 | €5,740 |
| Margin | 75.0% | 70.0% |

Cyber Monday brought 9 orders. Ad spend stops tonight.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin wrong: 360/480 is 75, not 65',
    day: '2026-10-08',
    text: `# KPI snapshot, 8 Oct 2026, 17:00

| Metric | EUR |
|---|---|
| Revenue | 480.00 |
| Costs | 120.00 |
| Profit | 360.00 |
| Margin | 65 % |

Orders 6, average order EUR 80.00.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items sum to 52, total says 45',
    day: '2026-10-30',
    text: `KPI Snapshot, Friday 30 October 2026

Revenue
- Kit sales: EUR 237.00
- Checklist sales: EUR 63.00
- Total revenue: EUR 300.00

Costs
- API usage: EUR 17.00
- Hosting: EUR 15.00
- Payment fees: EUR 20.00
- Total costs: EUR 45.00

Profit: EUR 255.00
Margin: 85.0 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are not a number',
    day: '2026-11-17',
    text: `**KPI snapshot Tue 17 Nov 2026**

- Revenue: EUR 540.00
- Costs: n/a
- Profit: n/a
- Margin: n/a

Orders: 7. Newsletter: 861 readers.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit wrong: 1250-400 is 850',
    day: '2026-12-18',
    text: `{
  "date": "2026-12-18",
  "currency": "EUR",
  "revenue": 1250.00,
  "costs": 400.00,
  "profit": 950.00,
  "margin_percent": 76.0,
  "orders": 14
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs and margin left out',
    day: '2027-01-05',
    text: `KPI snapshot, Tuesday 5 January 2027

Revenue today: EUR 318.00 (4 orders)
Revenue this month: EUR 1,104.00
Website visits: 742
Conversion: 0.5 %
Newsletter readers: 1,012 (+9)
YouTube views: 3,480`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue streams sum to 910, total says 1,010',
    day: '2026-11-23',
    text: `End of day numbers for Mon 23 Nov 2026:

Revenue was EUR 1,010 in total, of which EUR 600 came from the Lang audit, EUR 250 from kits and EUR 60 from checklists. Costs were EUR 202. Profit is EUR 808, a margin of 80 %.`,
  },

  // ---------------------------------------------------------------- memory
  {
    job: 'memory',
    valid: true,
    note: 'counts agree with the store',
    day: '2026-10-05',
    text: `# Nightly consolidation, 5 Oct 2026, 22:00

- Read: 9 job outputs, 31 mails, 4 call notes
- New entries written to ChromaDB: 42
- Knowledge store: 1204 → 1246 entries
- Duplicates merged before writing: 6

Most important new facts:
1. Brandschutz Keller wants the quote split into two phases
2. Shorts with a price in the hook hold viewers 9 % longer
3. The batch embed drives RAM above 70 %, moved to 02:00`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose with own store numbers',
    day: '2026-10-22',
    store: { now: { count: 1391 }, earlier: { count: 1373 } },
    text: `Consolidation for Thursday 22 October 2026 is finished. I stored 18 new memories in the knowledge store, which now holds 1391 documents after 1373 yesterday. Eleven of them concern the mail experiment (which answers had to be corrected and why), four concern Lisa Brandt's audit, and three are lessons about thumbnails. A read-back of five random entries succeeded. Nothing was deleted.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON',
    day: '2026-11-11',
    store: { now: { count: 1530 }, earlier: { count: 1505 } },
    text: `{
  "job": "nightly_consolidation",
  "date": "2026-11-11",
  "status": "completed",
  "documents_before": 1505,
  "documents_added": 25,
  "documents_after": 1530,
  "topics": ["pricing story", "hotel false alarms", "webinar feedback"],
  "verified": true
}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German',
    day: '2026-12-08',
    store: { now: { count: 1702 }, earlier: { count: 1688 } },
    text: `**Nächtliche Konsolidierung, Dienstag, 08.12.2026**

Wissensspeicher aktualisiert: 14 neue Einträge gespeichert (vorher 1688, jetzt 1702).

Gelernt:
• Der Advents-Hook mit Sekundenangabe läuft besser als der mit Warnung
• Frau Eder bevorzugt Anrufe nach 15 Uhr
• Redis braucht nach dem Update 40 MB mehr

Offen für morgen: zwei Widersprüche bei den Preisen der Schulung klären.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'checklist with default store',
    day: '2027-01-14',
    text: `22:00 MEMORY RUN, Thu 14 Jan 2027

[x] collected outputs of the nine jobs
[x] extracted 48 candidate facts
[x] dropped 6 duplicates
[x] stored 42 facts in ChromaDB
[x] verified: count went from 1204 to 1246

Highlights: the second-agent check for numbers caught a wrong quote today (EUR 450 instead of 4,500); Gebr. Lang moved the audit to 18 January; the EU AI Act video is the most asked-for topic.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table by category adding up to 30',
    day: '2026-11-29',
    store: { now: { count: 1640 }, earlier: { count: 1610 } },
    text: `## Memory consolidation, Sun 29 Nov 2026

| Category | New entries |
|---|---|
| Customers | 12 |
| Content performance | 10 |
| Operations | 8 |
| **Total** | **30** |

Store size is now 1,640 (was 1,610). All 30 were embedded and can be found by search. Key insight: the offer of call slots brought more replies than any discount mail in 2025.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 new entries, store did not grow',
    day: '2026-10-06',
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
    text: `# Nightly consolidation, 6 Oct 2026, 22:00

- Read: 9 job outputs, 24 mails
- New entries written to ChromaDB: 42
- Duplicates merged before writing: 3

Most important new facts:
1. Keller accepts the two-phase quote
2. Zapier plan was cancelled in time
3. The CRM needs 20 seconds after a restart`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'write failed, told in the text',
    day: '2026-11-03',
    store: { now: { count: 1450 }, earlier: { count: 1450 } },
    text: `Consolidation of Tuesday 3 November 2026. I extracted 21 facts from today's outputs, among them the missing 14 contacts of the CRM import and the questions from the webinar. Writing them to ChromaDB failed with "connection reset by peer" on all three attempts, so the entries are kept in a local file and the knowledge store is unchanged.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off',
    day: '2026-12-16',
    text: `## Nightly consolidation, Wed 16 Dec 2026

Stored 42 new entries, the store went from 1204 to 1246.

**What we learned today**
- Thomas Reiter runs three hotels and wants one contract for all of them
- The refund rate falls when the mail after purchase shows the first page
- Posts for the Christmas week are scheduled, except for the one on 26 December, which still`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run, nothing written',
    day: '2027-01-20',
    store: { now: { count: 1811 }, earlier: { count: 1811 } },
    text: `{
  "job": "nightly_consolidation",
  "date": "2027-01-20",
  "mode": "dry_run",
  "candidates": 17,
  "documents_added": 0,
  "documents_before": 1811,
  "documents_after": 1811
}`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'placeholders instead of the insights',
    day: '2026-10-29',
    text: `**Memory consolidation, Thursday 29 October 2026**

Knowledge store updated: 42 new entries (1204 → 1246).

Key learnings:
1. [insert learning]
2. [insert learning]
3. [insert learning]

Next run: 30 October, 22:00.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'plan for the future instead of work, store unchanged',
    day: '2026-11-19',
    store: { now: { count: 1577 }, earlier: { count: 1577 } },
    text: `Nightly consolidation, 19 November 2026

I will go through today's job outputs, extract the key facts and save them to the knowledge store. The plan is as follows:

1. Load the outputs of the nine jobs
2. Extract customer facts, content results and operational lessons
3. Embed them and write them to ChromaDB
4. Compare the counts before and after

Shall I proceed?`,
  },
]
