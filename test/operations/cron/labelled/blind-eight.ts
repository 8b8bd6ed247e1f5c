import type { Sample } from './contracts.ts'
export const BLIND_EIGHT: readonly Sample[] = [
  {
    job: 'health',
    valid: true,
    note: 'plain markdown table, all seven up',
    day: '2026-03-04',
    text: `# System Health Report

**Date:** Wednesday, 4 March 2026, 06:00 UTC
**Overall:** ✅ 7/7 services responding

| Service | Port | Check | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200 OK, 5 models | 14 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 6 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 OK | 22 ms |
| CRM | 3500 | GET /health | 200 OK | 31 ms |
| Atomic Reactor | 8888 | GET /health | 200 OK | 19 ms |
| LiteLLM Proxy | 4000 | GET /health | 200 OK | 45 ms |

## Resources
- CPU 23 %, RAM 58 %, disk 61 % used
- Resource level: NORMAL, full concurrency

No action required.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'terse log-like lines, one per service',
    day: '2026-01-17',
    text: `[06:00:03] ollama          UP   9ms   llama3.1:8b, qwen2.5:14b loaded
[06:00:03] redis           UP   1ms   PONG
[06:00:04] postgresql      UP   4ms   accepting connections, 12/100 used
[06:00:04] chromadb        UP   18ms  heartbeat ok
[06:00:04] crm             UP   27ms  pm2 uptime 11d
[06:00:05] atomic-reactor  UP   12ms  queue depth 3
[06:00:05] litellm         UP   38ms  4 upstreams healthy
summary: 7 up, 0 down, 0 degraded`,
  },
  {
    job: 'health',
    valid: true,
    note: 'bare JSON report',
    day: '2026-05-21',
    text: `{
  "report": "health",
  "timestamp": "2026-05-21T06:00:07Z",
  "status": "healthy",
  "services": {
    "ollama": { "status": "up", "http": 200, "latency_ms": 11, "models": 6 },
    "redis": { "status": "up", "reply": "PONG", "latency_ms": 1 },
    "postgresql": { "status": "up", "detail": "accepting connections", "latency_ms": 5 },
    "chromadb": { "status": "up", "http": 200, "latency_ms": 16, "collections": 9 },
    "crm": { "status": "up", "http": 200, "latency_ms": 29 },
    "atomic_reactor": { "status": "up", "http": 200, "latency_ms": 13 },
    "litellm": { "status": "up", "http": 200, "latency_ms": 41 }
  },
  "resources": { "cpu_pct": 34, "ram_pct": 62, "disk_pct": 48, "gpu_temp_c": 51 },
  "failures": []
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose only',
    day: '2026-04-12',
    text: `Good morning, Maurice. The Sunday check ran at 06:00 UTC and every service answered on the first attempt. Ollama returned its model list in 10 ms with four models available. Redis answered PONG. PostgreSQL accepts connections and has 9 sessions open. ChromaDB's heartbeat came back in 20 ms. The CRM health endpoint returned 200, Atomic Reactor returned 200 with an empty queue, and the LiteLLM proxy reports all three of its upstream providers as healthy.

CPU sits at 18 percent and memory at 54 percent, both well inside the normal range. Last night's PostgreSQL backup finished at 02:41 and is 1.3 GB. There is nothing you need to do.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'mentions an overnight restart that is long resolved, zero errors',
    day: '2026-06-30',
    text: `## Health check: 30 June 2026

All systems go.

### Core services
- **Ollama** (11434): healthy, 7 models listed
- **Redis** (6379): healthy, PONG in 1 ms
- **PostgreSQL** (5432): healthy, accepting connections
- **ChromaDB** (8000): healthy, heartbeat 17 ms

### App services
- **CRM** (3500): healthy, HTTP 200
- **Atomic Reactor** (8888): healthy, HTTP 200
- **LiteLLM** (4000): healthy, HTTP 200

### Overnight notes
- CRM was restarted on purpose at 02:00 for the 2.8.1 upgrade; it came back in 6 seconds and has answered every probe since.
- Failed checks in the last 4 hours: 0
- Errors in the logs: none

### Capacity
CPU 41 %, RAM 66 %, disk 72 %. Level NORMAL.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'checklist with emojis and grouped resource block',
    day: '2026-02-09',
    text: `# ☀️ BRAINSTEM morning check (Mon 2026-02-09)

- [x] Ollama responds at /api/tags (200, 12 ms)
- [x] Redis PING → PONG
- [x] PostgreSQL \`pg_isready\` → accepting connections
- [x] ChromaDB heartbeat OK
- [x] CRM \`/health\` → 200
- [x] Atomic Reactor \`/health\` → 200
- [x] LiteLLM Proxy \`/health\` → 200

**Score: 7 of 7 passed**

| Resource | Now | Limit (WARN) |
|---|---|---|
| CPU | 29 % | 70 % |
| RAM | 63 % | 75 % |
| VRAM | 9.1 / 24 GB | 21 GB |

Startup order was kept: auto_repair, resource_guard, core, apps, verification. No incidents open.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'one section per service with details and uptime',
    day: '2026-09-18',
    text: `# Infrastructure Status, Friday 18 September 2026

### Ollama
Status: responding. Version 0.5.7, 5 models on disk, response in 15 ms. Uptime 6 days.

### Redis
Status: responding. 214 MB of 1 GB used, PONG in under 1 ms. Uptime 33 days.

### PostgreSQL
Status: responding. 14 of 100 connections, longest query 0.4 s. Uptime 33 days.

### ChromaDB
Status: responding. 11 collections, 48,210 embeddings. Uptime 33 days.

### CRM
Status: responding. HTTP 200 in 34 ms, 1,982 contacts. Uptime 4 days.

### Atomic Reactor
Status: responding. HTTP 200 in 20 ms, 0 stuck tasks. Uptime 19 days.

### LiteLLM Proxy
Status: responding. HTTP 200 in 52 ms, budget used today 0.00 EUR. Uptime 33 days.

### Verdict
All seven services respond. Disk usage rose 1 point to 64 % since yesterday, which is the usual weekly pattern.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'yaml-like key/value, no date, latency in seconds',
    day: '2026-11-03',
    text: `overall: OK
checked: 7
responding: 7

ollama: OK (0.013s, 4 models)
redis: OK (0.001s)
postgresql: OK (0.005s)
chromadb: OK (0.019s)
crm: OK (0.030s)
atomic_reactor: OK (0.011s)
litellm: OK (0.044s)

cpu: 26%
ram: 57%
disk: 69%
level: NORMAL
actions_taken: none needed`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM is not in the report although the headline says all healthy',
    day: '2026-03-11',
    text: `# System Health Report

**Date:** Wednesday, 11 March 2026, 06:00 UTC
**Overall:** ✅ All services healthy

| Service | Port | Check | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200 OK, 5 models | 12 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 5 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 OK | 24 ms |
| Atomic Reactor | 8888 | GET /health | 200 OK | 18 ms |
| LiteLLM Proxy | 4000 | GET /health | 200 OK | 47 ms |

## Resources
- CPU 27 %, RAM 60 %, disk 62 % used
- Resource level: NORMAL

No action required.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB times out in the list',
    day: '2026-04-23',
    text: `## Health check: 23 April 2026

- **Ollama** (11434): responding, 6 models, 13 ms
- **Redis** (6379): responding, PONG
- **PostgreSQL** (5432): responding, accepting connections
- **ChromaDB** (8000): no response, heartbeat timed out after 10 s (3 attempts)
- **CRM** (3500): responding, HTTP 200
- **Atomic Reactor** (8888): responding, HTTP 200
- **LiteLLM** (4000): responding, HTTP 200

CPU 38 %, RAM 64 %, disk 70 %. Resource level NORMAL. Next check tomorrow at 06:00.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'refusal instead of a report',
    day: '2026-05-06',
    text: `I'm sorry, but I can't check the health of your services. I don't have access to your network or a shell, so I cannot reach Ollama, Redis, PostgreSQL, ChromaDB, the CRM, Atomic Reactor or LiteLLM from here.

If you run the following commands yourself and paste the output, I'd be happy to help you interpret the results:

- \`curl localhost:11434/api/tags\`
- \`redis-cli ping\`
- \`pg_isready\`
- \`curl localhost:8000/api/v1/heartbeat\``,
  },
  {
    job: 'health',
    valid: false,
    note: 'report is dated one week earlier (stale)',
    day: '2026-06-15',
    text: `# System Health Report

**Date:** Monday, 8 June 2026, 06:00 UTC
**Overall:** 7/7 services responding

1. Ollama: OK, 200, 5 models
2. Redis: OK, PONG
3. PostgreSQL: OK, accepting connections
4. ChromaDB: OK, heartbeat received
5. CRM: OK, 200
6. Atomic Reactor: OK, 200
7. LiteLLM: OK, 200

CPU 31 %, RAM 59 %, disk 66 %. No alerts open.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON with LiteLLM down (503)',
    day: '2026-07-28',
    text: `{
  "report": "health",
  "timestamp": "2026-07-28T06:00:05Z",
  "services": [
    { "name": "Ollama", "status": "up", "http": 200, "latency_ms": 12 },
    { "name": "Redis", "status": "up", "reply": "PONG", "latency_ms": 1 },
    { "name": "PostgreSQL", "status": "up", "detail": "accepting connections", "latency_ms": 6 },
    { "name": "ChromaDB", "status": "up", "http": 200, "latency_ms": 21 },
    { "name": "CRM", "status": "up", "http": 200, "latency_ms": 33 },
    { "name": "Atomic Reactor", "status": "up", "http": 200, "latency_ms": 15 },
    { "name": "LiteLLM", "status": "down", "http": 503, "latency_ms": null }
  ],
  "resources": { "cpu_pct": 44, "ram_pct": 68, "disk_pct": 52 }
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'truncated in the middle of the service table',
    day: '2026-08-20',
    text: `# Infrastructure Status

Thursday, 20 August 2026

All seven services were probed at 06:00 UTC.

| Service | State | Detail |
|---|---|---|
| Ollama | UP | 5 models, 11 ms |
| Redis | UP | PONG, 1 ms |
| PostgreSQL | UP | 17 of 100 connections |
| ChromaDB | UP | heartbeat 23 ms |
| CRM | UP | HTTP 200, 30 ms |
| Atomic Reactor | UP | HTTP 2`,
  },
  {
    job: 'health',
    valid: false,
    note: "Atomic Reactor's line is an unfilled TODO",
    day: '2026-10-14',
    text: `# ☀️ BRAINSTEM morning check (Wed 2026-10-14)

- Ollama: OK (200, 10 ms, 5 models)
- Redis: OK (PONG)
- PostgreSQL: OK (accepting connections)
- ChromaDB: OK (heartbeat 18 ms)
- CRM: OK (200, 29 ms)
- Atomic Reactor: TODO: add the result of the check here
- LiteLLM: OK (200, 44 ms)

**Resources:** CPU 33 %, RAM 61 %, disk 58 %. Level NORMAL.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'classic wins / priorities headings',
    day: '2026-03-05',
    text: `# Morning Briefing, Thursday 5 March 2026

## Wins
- ModelMeter Pro crossed 200 paying customers last night.
- The "Run Qwen on a 3060" video reached 41,000 views in three days.
- Refund rate for February closed at 1.8 %, the lowest so far.

## Priorities
1. Ship the 1.4.2 hotfix for the VRAM estimator before noon.
2. Record the voice-over for Friday's benchmark video.
3. Answer the two enterprise enquiries from Munich and Utrecht.

## Calendar
- 10:30 call with the payment provider about VAT handling
- 15:00 thumbnail review

Energy note: only two meetings today, so block 11:00 to 14:00 for deep work.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose style, both sections as paragraphs',
    day: '2026-01-26',
    text: `Good morning, Maurice. It is Monday, 26 January.

Wins: over the weekend the GPU Price Radar newsletter gained 212 subscribers, and the Saturday Short about undervolting was picked up by two larger channels. Jonas finished the licensing rewrite a day early, and the first customer upgraded from the Solo to the Team plan without any sales contact.

Priorities: first, publish the changelog for version 2.3 and email it to existing customers. Second, fix the broken checkout link in the pinned comment of last week's video, because it costs us roughly five sales a day. Third, decide by tonight whether the Black Hole bundle stays at 79 EUR.

Everything else can wait until tomorrow.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table for priorities, alternate heading names',
    day: '2026-04-30',
    text: `# Daily Brief · Thu 30 Apr 2026

### What went well yesterday
- 23 sales of the Prompt Cache Toolkit (1,127 EUR), best Wednesday this quarter
- Docs search is live; support tickets fell from 14 to 6
- Landing-page test B wins with 4.1 % against 2.9 %

These three count as our wins of the day.

### Top priorities today
| # | Priority | Owner | Due |
|---|---|---|---|
| 1 | Roll landing page B out to all visitors | Builder | 11:00 |
| 2 | Close April bookkeeping | Operator | 16:00 |
| 3 | Draft outline for "Local RAG in 20 minutes" | Content | 18:00 |

### Watch
API spend is at 71 % of the monthly budget on the last day of the month, so no change is needed.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'terse',
    day: '2026-06-09',
    text: `WINS
- 9 new InferDesk subs (+441 EUR MRR)
- backup restore drill passed in 7 min
- collab with TinyTensor confirmed

PRIORITIES
1. send invoice batch
2. finish onboarding emails 3 + 4
3. cut 2 shorts from the 4090 vs 5080 video`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON briefing',
    day: '2026-08-12',
    text: `{
  "date": "2026-08-12",
  "wins": [
    "LoRA Library pack sold 31 copies on launch day (899 EUR)",
    "YouTube channel passed 18,000 subscribers",
    "Support inbox at zero for the first time since June"
  ],
  "priorities": [
    { "rank": 1, "task": "Publish the launch-day recap post", "eta": "09:30" },
    { "rank": 2, "task": "Fix the Windows installer warning", "eta": "13:00" },
    { "rank": 3, "task": "Book the September sponsor slot", "eta": "17:00" }
  ],
  "risks": ["Hetzner maintenance window tonight from 23:00 to 01:00"]
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'numbers, blockers and a quote, bold labels in place of headings',
    day: '2026-10-02',
    text: `**Friday, 2 October 2026. Good morning!**

**Yesterday's wins 🎉**
✅ VRAM Tetris hit #3 on the weekly Product Hunt list
✅ First affiliate payout sent (5 partners, 312 EUR)
✅ Test suite time down from 11 to 4 minutes

**Today's priorities 🎯**
🔹 Reply to all 64 Product Hunt comments
🔹 Raise the download server's bandwidth limit before the newsletter goes out at 14:00
🔹 Prepare the price change from 39 to 49 EUR for Monday

**Blockers**
None right now.

**Numbers at a glance**
Revenue yesterday 1,846 EUR, ad spend 120 EUR, new subscribers 338.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'few wins, honest quiet day, per-department priorities',
    day: '2026-02-18',
    text: `# Briefing for Wednesday, February 18

## Wins from the last 24 hours
1. A quiet day for sales, but a good one for retention: both customers who had asked to cancel stayed after the call.
2. The nightly embedding job now takes 12 minutes, down from 50.

## Priorities for today
**Product:** merge the dark-mode branch and tag 0.9.7.
**Content:** film the B-roll for the home-server tour while the light is good (until about 15:00).
**Money:** follow up with the three leads who opened the quote twice.

## Good to know
- Stripe pays out 2,310 EUR today.
- Anna is off until Friday.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'priorities first, wins last, week framing',
    day: '2026-11-16',
    text: `# Week kickoff: Monday, 16 November 2026

## Priorities

### P1: Black Friday page
Copy is final, the countdown needs wiring. Must be in staging by 13:00.

### P2: Capacity
Order the second 3090 for the inference box; delivery takes four days.

### P3: Newsletter
Segment buyers of the Agent Starter Kit so they do not get the entry offer.

## Wins

- Last week closed at 7,420 EUR, 12 % above the week before.
- The comparison article ranks on page one for "cheapest local LLM setup".
- Zero failed cron jobs in seven days.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins at all, only priorities',
    day: '2026-03-19',
    text: `# Morning Briefing, Thursday 19 March 2026

## Overview
Three items need attention today and the calendar is light. Revenue yesterday was 640 EUR.

## Priorities
1. Repair the license server certificate before it expires on Saturday.
2. Record the intro for the quantization video.
3. Reply to the reseller in Warsaw about volume pricing.

## Calendar
- 11:00 dentist
- 16:30 weekly call with Lena`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities, wins and news only',
    day: '2026-04-07',
    text: `# Good morning, it is Tuesday 7 April 2026

## Wins
- The Easter bundle sold 58 times, 2,842 EUR in four days.
- Two creators with more than 50k subscribers asked for review copies.
- Page speed score rose from 71 to 94.

## News
- A new 16 GB card was announced at 449 EUR.
- The hosting provider raises prices by 4 % in May.

## Weather
14 °C and sunny in Düsseldorf.

Have a great day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities section present but empty',
    day: '2026-05-13',
    text: `# Daily Brief · Wed 13 May 2026

## Wins
- BenchBuddy 3.0 released, 140 downloads in the first six hours
- Churn for April confirmed at 2.4 %
- The Rotterdam meetup talk was accepted

## Priorities

## Schedule
- 09:00 standup
- 14:00 interview with a beta tester`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'template placeholders in the wins',
    day: '2026-07-02',
    text: `# Morning Briefing, Thursday 2 July 2026

## Wins
- [Insert win 1 here]
- [Insert win 2 here]
- [Insert win 3 here]

## Priorities
1. Migrate the download links to the new CDN.
2. Approve the thumbnail for "5 GPU myths".
3. Send the July invoice to the sponsor.

## Reminder
VAT pre-registration is due on the 10th.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: "wrong job's output: a health report",
    day: '2026-08-25',
    text: `# System Health

Tuesday, 25 August 2026

| Service | Status |
|---|---|
| Ollama | UP |
| Redis | UP |
| PostgreSQL | UP |
| ChromaDB | UP |
| CRM | UP |
| Atomic Reactor | UP |
| LiteLLM | UP |

CPU 30 %, RAM 61 %, disk 55 %. All services responding, level NORMAL.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'truncated in the middle of priority 2',
    day: '2026-09-23',
    text: `# Briefing for Wednesday, 23 September 2026

## Wins
- 17 seats of FrameForge Team sold to one agency in Ghent, the biggest single order this year.
- The tutorial series was added to the official llama.cpp wiki.
- Average support answer time fell below two hours.

## Priorities
1. Set up the agency's shared workspace and send the welcome mail before 10:00.
2. Finish the storage migration, because the old bucket will be swi`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'stale: briefing of the previous day',
    day: '2026-12-03',
    text: `# Morning Briefing: Wednesday, 2 December 2026

## Wins
- Cyber Monday closed with 4,310 EUR across 96 orders.
- No outage during the whole sale weekend.
- 61 new reviews, average 4.7 stars.

## Priorities
1. Thank-you mail to all sale customers with the setup guide.
2. Process the five refund requests.
3. Write the post-mortem on the slow checkout of Friday night.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'three trends, sections with platform and angle',
    day: '2026-03-06',
    text: `# Trend Scan: Friday, 6 March 2026

## 1. "My PC writes code while I sleep" time-lapses
**Platform:** TikTok
**Signal:** 2.3M views on the top clip, hashtag #overnightagent up 180 % in a week
**Angle for us:** film the workstation from 23:00 to 07:00 with the task counter overlaid.

## 2. Small models, big claims
**Platform:** YouTube
**Signal:** six channels posted 3B-parameter comparisons within four days
**Angle for us:** a fair test on a 200 EUR used card.

## 3. Price-per-token screenshots
**Platform:** X
**Signal:** posts that show an API bill get three times the usual replies
**Angle for us:** publish our own February bill with the local alternative next to it.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with five trends',
    day: '2026-01-13',
    text: `# Trends, Tue 13 Jan 2026

| # | Trend | Where | Momentum | Idea |
|---|---|---|---|---|
| 1 | CES GPU leftovers: "should you wait?" videos | YouTube | rising | Decision chart by budget |
| 2 | Desk-setup tours with the AI box hidden in a shelf | TikTok | rising | IKEA rack build |
| 3 | Agents that file taxes | X | peaking | Sceptical live test |
| 4 | Voice cloning for audiobooks | YouTube | steady | Legal do's and don'ts |
| 5 | 30-second terminal tricks | TikTok | rising | Series of ten |

**Recommendation:** start with number 1, the search volume will drop by the end of the month.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON array of four trends',
    day: '2026-04-21',
    text: `{
  "scan_date": "2026-04-21",
  "trends": [
    { "name": "Offline-first AI for travel", "platform": "YouTube", "score": 82, "why": "Airline Wi-Fi rants meet local models on laptops" },
    { "name": "Split-screen prompt battles", "platform": "TikTok", "score": 77, "why": "Duet format, 40 creators in one week" },
    { "name": "Founders posting refund emails", "platform": "X", "score": 69, "why": "Radical transparency threads outperform launch threads" },
    { "name": "GPU repaste ASMR", "platform": "TikTok", "score": 64, "why": "Satisfying close-ups, high completion rate" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose with numbered paragraphs',
    day: '2026-05-28',
    text: `Here is what moved on TikTok, YouTube and X since yesterday.

First, people are tired of monthly fees. Videos with "buy once" in the title gained on YouTube; the strongest one, from a note-taking tool, collected 310,000 views in two days. Our perpetual licence fits that mood perfectly.

Second, TikTok is full of "explain it to my grandmother" clips about context windows and embeddings. They are short, warm and easy to copy, and none of them is made by somebody who sells a tool.

Third, on X a thread about power consumption of home servers went viral after a user measured 71 watts at idle. Replies ask for cheaper setups, which is exactly what our calculator answers.

I suggest we answer the third one today while the thread is still growing.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'terse list grouped per platform',
    day: '2026-07-15',
    text: `TikTok
- trend: "AI roommate" skits (voice assistant argues back), 900k+ on top 3 clips
- trend: before/after photo restoration with the wait time shown

YouTube
- trend: 10-hour "agent builds a game" streams, avg 4k live viewers

X
- trend: memes about 8 GB VRAM, peak yesterday 21:00

pick for today: 8 GB VRAM memes -> VRAM Tetris plug`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'detailed with scores, hooks and expiry',
    day: '2026-08-31',
    text: `# 🔥 Trend Radar (2026-08-31)

### Trend A: Back-to-school study bots
- Source: TikTok #studytok, 14M views this week
- Audience: students 16 to 24
- Fit: 6/10
- Expires: about 12 September

### Trend B: "I fired my SaaS stack"
- Source: YouTube, three videos above 500k
- Audience: freelancers
- Fit: 9/10
- Expires: evergreen

### Trend C: Open-weights leaderboard drama
- Source: X, 3,800 quote posts in 24 h
- Audience: developers
- Fit: 7/10
- Expires: Thursday

**Action:** B gets a long-form video, C gets one sober thread, A is skipped.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bold one-liners, six items, mentions what is fading',
    day: '2026-10-22',
    text: `**Trend scan, 22 October 2026**

1. **Mini-PC clusters**: four used office PCs running one model, YouTube, growth +65 % week on week
2. **"Guess the prompt" quizzes**: TikTok, easy to produce, comments explode
3. **Invoice automation demos**: X and YouTube, buyers rather than fans
4. **Halloween voice changers**: TikTok, short window until the 31st
5. **Silent coding vlogs**: YouTube, low competition, long watch time
6. **Self-hosted photo search**: X, started by a privacy story in the press

Fading: avatar selfies, chatbot breakup stories.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'comparison style, three trends with evidence links as text',
    day: '2026-02-27',
    text: `# What is trending this Friday (27 Feb 2026)

**Trend 1: One-command installs**
Creators compete for the shortest setup. On YouTube the "no Docker" angle doubles the click rate. Evidence: LocalLab's video, 128k views in 36 hours.

**Trend 2: Cost diaries**
Daily TikToks that log what an AI side business spends and earns. Evidence: @centsandtensors, 19 episodes, 1.1M likes.

**Trend 3: Model merges with silly names**
X users vote on the next merge. Evidence: poll with 22,400 votes on Wednesday.

Our best match is Trend 2, since we already have the daily KPI snapshot to show.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-03-26',
    text: `# Trend Scan: Thursday, 26 March 2026

## 1. Undervolting challenges
**Platform:** TikTok
**Signal:** #undervolt up 95 % in a week, top clip 1.4M views
**Angle for us:** show the watt meter next to tokens per second.

## 2. "Tool graveyard" threads
**Platform:** X
**Signal:** founders list the apps they killed, average 800 likes
**Angle for us:** our three dead products and what each one taught us.

## Next step
Film the first one today, post the second one at 17:00.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'three headings, second and third have no content',
    day: '2026-04-15',
    text: `# Trends for Wed 15 April 2026

## Trend 1: Tax-season agents
YouTube, searches for "AI tax return" doubled since Monday. A careful demo with fake data would do well.

## Trend 2:

## Trend 3:`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'refusal: no live access',
    day: '2026-06-04',
    text: `I'm unable to browse TikTok, YouTube or X in real time, so I cannot tell you what is trending today, 4 June 2026. My knowledge has a cutoff date and I don't have access to live data.

To find current trends yourself you could open the TikTok Creative Center, the YouTube Trending tab, or the Explore page on X. Let me know what you find and I will gladly turn it into content ideas!`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'truncated in the second trend of an announced four',
    day: '2026-07-23',
    text: `# Trend Radar (2026-07-23)

Four trends stand out today.

### 1. Heatwave builds
- YouTube: "does my server survive 38 °C" videos, top one 420k views
- Fit: 8/10
- Idea: throttling test in the attic

### 2. Travel routers with built-in models
- X: a crowdfunding campaign reached 600,000 EUR
- Fit: 5/10
- Idea: compare it with a used lapt`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'lorem ipsum left in one trend',
    day: '2026-09-09',
    text: `# Trend Scan, Wednesday 9 September 2026

| # | Trend | Platform | Why it matters |
|---|---|---|---|
| 1 | Keynote reaction clips | YouTube | Search peaks within 24 hours of the event |
| 2 | Pocket-size image models | TikTok | Lorem ipsum dolor sit amet, consectetur adipiscing elit |
| 3 | Pay-what-you-want launches | X | Two indie makers reported five-figure days |`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'stale: scan from October',
    day: '2026-11-11',
    text: `# Trend Scan: Sunday, 11 October 2026

1. **Autumn desk resets** (TikTok): cable management plus a local assistant, 3.2M views
2. **Benchmark scepticism** (YouTube): creators re-run vendor charts, comments agree
3. **Waitlist fatigue** (X): people mock products without a download button

Recommendation: cover number 2, we have all cards in the lab.`,
  },
  {
    job: 'trends',
    valid: false,
    note: "wrong job's output: a content calendar",
    day: '2026-12-10',
    text: `# Content Calendar, 10 to 16 December 2026

- **Thu 10 Dec:** Short, "Gift guide for GPU nerds"
- **Fri 11 Dec:** Long video, "Building a 500 EUR inference box"
- **Sat 12 Dec:** Community poll
- **Sun 13 Dec:** Newsletter no. 50
- **Mon 14 Dec:** Short, "Three settings to change first"
- **Tue 15 Dec:** X thread on the year in numbers
- **Wed 16 Dec:** Live Q&A at 19:00`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, standard layout',
    day: '2026-03-09',
    text: `# Short-form scripts, Monday 9 March 2026

## Script 1: The 8 GB lie
**Hook:** "You do not need 24 gigs of VRAM. You need to stop wasting eight."
**Body:** Show the default settings eating 7.6 GB. Switch the KV cache to 8 bit, reload, and point at the new number: 4.9 GB. Same answers, same speed.
**CTA:** "The calculator I used is free, link in the bio."
**Length:** 32 seconds

## Script 2: The invoice trick
**Hook:** "I have not typed an invoice since January, and nobody noticed."
**Body:** Screen recording: mail comes in, the agent reads the order, the PDF appears. Cut to the one mistake it made and how the check caught it.
**CTA:** "Comment INVOICE and I will send you the workflow."
**Length:** 41 seconds`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'timecoded three scripts',
    day: '2026-01-30',
    text: `# Scripts for Friday 30 January 2026

### 1) "Your GPU is bored"
[0:00-0:03] HOOK: Your graphics card sleeps 22 hours a day. Mine pays rent.
[0:03-0:20] Show the utilisation graph before and after the batch queue.
[0:20-0:35] Three jobs that work overnight: transcripts, thumbnails, embeddings.
[0:35-0:40] CTA: Follow for the queue template.

### 2) "One line of config"
[0:00-0:03] HOOK: This one line made my chatbot twice as fast.
[0:03-0:22] Reveal flash attention in the config, run the before and after.
[0:22-0:30] CTA: Save this for your next install.

### 3) "Do not buy this card"
[0:00-0:03] HOOK: Put the wallet away. This 300 euro card is a trap.
[0:03-0:25] Explain the memory bus with a straw and a bucket.
[0:25-0:33] CTA: The better options are in the pinned comment.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'spoken prose with HOOK / SCRIPT labels, plain text',
    day: '2026-04-16',
    text: `SCRIPT ONE: Refund diary

HOOK
A customer asked for his money back, and it made me four hundred euros.

STORY
He wrote that the installer failed on his laptop. I refunded him within five minutes and asked one question: what did you see on the screen? His answer showed me a bug that hit every tenth buyer. I fixed it that night. Conversions rose from 2.1 to 2.6 percent.

CALL TO ACTION
Follow along, I publish every number.

SCRIPT TWO: The quiet server

HOOK
Listen. That is a 70B model running, and you can hear the birds.

STORY
Two used cards, a power limit of 220 watts, three slow fans. I lost six percent of the speed and ninety percent of the noise.

CALL TO ACTION
Parts list is in my profile.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table layout per script',
    day: '2026-05-11',
    text: `# TikTok / Shorts drafts (11 May 2026)

## A. Prompt graveyard

| Part | Text |
|---|---|
| Hook | "I deleted 400 prompts today and my results got better." |
| Setup | Everyone collects prompts. Nobody tests them. |
| Payoff | Five prompts survived my blind test; here they are on one page. |
| CTA | "Screenshot the page before it scrolls away." |

## B. Agent versus intern

| Part | Text |
|---|---|
| Hook | "I gave the same job to an agent and to my cousin. One of them cried." |
| Setup | Sort 300 support mails into seven folders. |
| Payoff | Agent: 4 minutes, 9 errors. Cousin: 3 hours, 2 errors. Then both together: 20 minutes, 0 errors. |
| CTA | "Who would you hire? Tell me below." |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON scripts',
    day: '2026-06-24',
    text: `{
  "date": "2026-06-24",
  "scripts": [
    {
      "title": "The 3 a.m. test",
      "platform": "YouTube Shorts",
      "hook": "My server crashed at 3 a.m. and I slept through it on purpose.",
      "body": "Show the alert, the automatic restart and the log line that proves nobody touched it. Explain the three checks in one sentence each.",
      "cta": "Get the checklist from the link below.",
      "seconds": 38
    },
    {
      "title": "Name your price",
      "platform": "TikTok",
      "hook": "I let customers choose the price for one week. The average will surprise you.",
      "body": "Reveal the lowest payment, the highest payment and the average of 17.40 EUR next to the usual 19 EUR.",
      "cta": "Would you pay more or less? Vote in the comments.",
      "seconds": 29
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'four short scripts, hook as quoted block',
    day: '2026-09-01',
    text: `# Content drafts, 1 September 2026

### Draft 1 – Thumbnail maths
> Hook: "I changed one word and got 11,000 extra clicks."

Show both thumbnails. The word was "local". Explain why fear of the cloud sells.
*End on:* "Try it on your worst video."

### Draft 2 – Cheap eyes
> Hook: "This ten euro webcam reads my electricity meter."

Close-up of the meter, the tiny vision model, the chart. Mention that it runs on the CPU.
*End on:* "Code is on the page in my bio."

### Draft 3 – Fan mail
> Hook: "Someone hates my software so much that he wrote a poem."

Read the poem. Fix the complaint on camera in 20 seconds.
*End on:* "Send me your worst review."

### Draft 4 – Backup roulette
> Hook: "I am about to delete my production database. Live."

Delete, restore, show the timer: 6 minutes 12 seconds.
*End on:* "When did you last test yours?"`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'with visuals and b-roll notes, hook variants',
    day: '2026-10-27',
    text: `**Shorts batch for Tuesday, 27 October 2026**

**#1 Heat is money**
- *Hook (first 2 seconds):* "This radiator mines... nothing. It writes my newsletter."
- *Visual:* hand over the exhaust, then the finished text
- *Lines:* "The box makes 300 watts of heat. In October I want that heat. So I moved all batch jobs to the evening."
- *CTA:* "Ask me for the timer script."

**#2 Seven-second support**
- *Hook (first 2 seconds):* "Ask my docs anything. Go. You have seven seconds."
- *Visual:* stopwatch overlay, three questions from viewers
- *Lines:* "No magic: 212 pages, one index, one small model. The trick is that it may say I do not know."
- *CTA:* "Setup guide in the description."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'terse two scripts',
    day: '2026-02-12',
    text: `Script 1
Hook: Stop paying for tokens you never read.
- 0-3s hook on camera
- 3-18s show a 4,000-word answer, highlight the two useful lines
- 18-26s set the output limit, cost falls by 60 %
- CTA: grab the preset file

Script 2
Hook: Three words that make every AI answer shorter.
- 0-3s hook as text on screen
- 3-15s demo with and without "be brief, please"
- 15-22s twist: it fails on maths, show the failure
- CTA: follow for part two`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-03-17',
    text: `# Short-form scripts, Tuesday 17 March 2026

## Script 1: Sleep mode
**Hook:** "Your AI PC burns 60 euros a year doing nothing."
**Body:** Show the watt meter at idle, enable the deep sleep state, show it again. 71 watts become 9.
**CTA:** "Full guide in the bio."
**Length:** 28 seconds

## Script 2: Folder bot
**Body:** The downloads folder has 2,300 files. The bot sorts them in 90 seconds. Show the two files it got wrong and how to undo them.
**CTA:** "Comment BOT for the file."
**Length:** 35 seconds`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-04-28',
    text: `# Scripts for Tuesday 28 April 2026

## Script 1: The free upgrade
**Hook:** "The best upgrade for your GPU costs nothing and takes nine minutes."
**Body:** Clean the dust, swap the two fan curves, reseat the power cable. Show the temperature before (83 °C) and after (71 °C).
**CTA:** "Do it tonight and post your numbers."
**Length:** 37 seconds

## Production notes
Film on the black mat, use the macro lens, keep the captions above the lower third.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'body of the second script is TBD',
    day: '2026-05-20',
    text: `# Content drafts, 20 May 2026

### Draft 1: Beat the queue
**Hook:** "Everyone waits for the cloud. I skip the line."
**Body:** Split screen: cloud queue position 41 on the left, the local render finishing on the right.
**CTA:** "Numbers in the pinned comment."

### Draft 2: Pricing therapy
**Hook:** "I doubled my price and lost exactly one customer."
**Body:** TBD
**CTA:** TBD`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'refusal',
    day: '2026-07-07',
    text: `I cannot help with writing these scripts. As an AI language model, I am not able to create promotional social media content without knowing more about your brand, your audience and your product. Please provide those details and I will try again.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'truncated in the second script',
    day: '2026-08-18',
    text: `# Shorts batch, Tuesday 18 August 2026

## 1. The 12 euro server
**Hook:** "This costs less than your lunch and runs all my automations."
**Body:** Show the tiny VPS, the four cron jobs, the monthly bill of 11.90 EUR.
**CTA:** "List of the jobs is in my profile."

## 2. Ask the logs
**Hook:** "My logs just told me who is about to cancel."
**Body:** Open the dashboard, filter by users who have not logged in for nine days, and let the model write a`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are empty in both scripts (JSON empty strings)',
    day: '2026-10-06',
    text: `{
  "date": "2026-10-06",
  "scripts": [
    {
      "title": "Quiet fans",
      "hook": "",
      "body": "Show the decibel meter before and after the new fan curve, 46 dB against 33 dB, with the model answering in the background.",
      "cta": "Curve file in the description.",
      "seconds": 30
    },
    {
      "title": "Two monitors, one brain",
      "hook": "",
      "body": "Left screen: the agent's plan. Right screen: what it really does. Pause at the step where both differ and explain the guard.",
      "cta": "Follow for the guard rules.",
      "seconds": 36
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'stale: batch dated four days earlier',
    day: '2026-11-24',
    text: `# Short-form scripts, Friday 20 November 2026

## Script 1: Cart test
**Hook:** "I abandoned my own cart twenty times. Here is what I learned."
**Body:** Show the three mails that arrived, read the worst one aloud, show the rewrite.
**CTA:** "Copy the rewrite from the caption."

## Script 2: The honest discount
**Hook:** "There is no Black Friday price for this tool. Let me explain."
**Body:** Show the price history as a flat line and the feature list as a rising one.
**CTA:** "Same price tomorrow. Take your time."`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'offers array with numeric price and currency',
    day: '2026-03-03',
    text: `{
  "date": "2026-03-03",
  "offers": [
    {
      "name": "ModelMeter Solo",
      "description": "Live VRAM and token dashboard for one workstation, lifetime licence.",
      "price": 39,
      "currency": "EUR",
      "cta": "Measure your first model in five minutes"
    },
    {
      "name": "ModelMeter Studio",
      "description": "Up to five workstations, CSV export, priority mail support for a year.",
      "price": 119,
      "currency": "EUR",
      "cta": "Equip the whole studio today"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'single bundle object with nested pricing',
    day: '2026-01-21',
    text: `{
  "offer": {
    "title": "Local AI Starter Box",
    "headline": "From zero to a private assistant in one evening",
    "contents": ["42-page setup guide", "12 tested model presets", "Troubleshooting video (54 min)"],
    "pricing": {
      "amount": 27.00,
      "compare_at": 49.00,
      "currency": "USD"
    },
    "guarantee": "30 days, no questions",
    "call_to_action": "Get the box for $27"
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'top-level array, minified style',
    day: '2026-04-09',
    text: `[{"product":"Prompt Cache Toolkit","price":49,"currency":"EUR","cta":"Cut your API bill this week"},{"product":"Prompt Cache Toolkit + 1 h setup call","price":149,"currency":"EUR","cta":"Let us set it up together"},{"product":"Team licence (10 seats)","price":390,"currency":"EUR","cta":"Buy once for everybody"}]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'subscription tiers with monthly and yearly prices',
    day: '2026-05-15',
    text: `{
  "product": "InferDesk",
  "valid_from": "2026-05-15",
  "tiers": [
    { "tier": "Basic", "price_monthly": 9, "price_yearly": 90, "currency": "EUR", "features": ["2 devices", "Community forum"], "cta": "Start with Basic" },
    { "tier": "Pro", "price_monthly": 24, "price_yearly": 240, "currency": "EUR", "features": ["6 devices", "Job queue", "Mail support"], "cta": "Go Pro" },
    { "tier": "Agency", "price_monthly": 79, "price_yearly": 790, "currency": "EUR", "features": ["Unlimited devices", "White label"], "cta": "Talk numbers with your clients" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'launch discount with regular price, percent and deadline',
    day: '2026-06-18',
    text: `{
  "campaign": "Summer Render Sale",
  "date": "2026-06-18",
  "ends": "2026-06-25T22:00:00Z",
  "packages": [
    {
      "id": "frameforge-single",
      "name": "FrameForge",
      "regular_price": 59.00,
      "discount_percent": 20,
      "price": 47.20,
      "currency": "EUR",
      "cta": "Render smarter for 47.20 EUR"
    },
    {
      "id": "frameforge-bundle",
      "name": "FrameForge + LUT Pack",
      "regular_price": 80.00,
      "discount_percent": 25,
      "price": 60.00,
      "currency": "EUR",
      "cta": "Take both and save 20 EUR"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'value ladder with audience, objections and upsell',
    day: '2026-08-27',
    text: `{
  "ladder": {
    "entry": {
      "name": "GPU Buyer's Checklist 2026",
      "price": { "value": 7, "currency": "EUR" },
      "audience": "People about to buy a used card",
      "cta": "Avoid the 300 euro mistake"
    },
    "core": {
      "name": "Home Inference Course",
      "price": { "value": 129, "currency": "EUR" },
      "audience": "Hobbyists with one GPU",
      "objection": "I have no Linux experience",
      "answer": "Every step is shown on Windows as well",
      "cta": "Watch the first lesson today"
    },
    "premium": {
      "name": "Rack Review",
      "price": { "value": 450, "currency": "EUR" },
      "audience": "Small agencies",
      "cta": "Book one of four slots in September"
    }
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer, many text fields, price in JSON number with cents',
    day: '2026-10-19',
    text: `{
  "generated_at": "2026-10-19T10:00:41Z",
  "offer_name": "Agent Starter Kit",
  "tagline": "Nine agents, one evening, no cloud account",
  "price": 34.99,
  "currency": "GBP",
  "includes": [
    "9 ready-made agent definitions",
    "Docker file and plain installer",
    "Lifetime updates"
  ],
  "bonuses": ["Notion-free planning board", "Printable shortcut card"],
  "urgency": "The price rises to 44.99 GBP on 1 November",
  "cta_primary": "Download the kit",
  "cta_secondary": "See what is inside"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'three products with A/B CTAs',
    day: '2026-12-08',
    text: `{
  "day": "Tuesday, 8 December 2026",
  "offers": [
    { "sku": "VT-01", "name": "VRAM Tetris", "price_eur": 19, "ctas": ["Fit one more model", "Play Tetris with your memory"] },
    { "sku": "VT-02", "name": "VRAM Tetris gift card", "price_eur": 19, "ctas": ["Give a nerd a good morning", "Delivered by mail in a minute"] },
    { "sku": "VT-10", "name": "VRAM Tetris for teams", "price_eur": 149, "ctas": ["One key, ten machines", "Roll it out before the holidays"] }
  ],
  "notes": "Gift card goes first in the newsletter until 23 December."
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'malformed JSON: a comma is missing between two members',
    day: '2026-03-24',
    text: `{
  "date": "2026-03-24",
  "offers": [
    {
      "name": "Silent Server Guide",
      "price": 15,
      "currency": "EUR",
      "cta": "Sleep next to your server"
    },
    {
      "name": "Silent Server Guide + Fan Curves"
      "price": 29,
      "currency": "EUR",
      "cta": "Get the curves we use"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no offer has a price',
    day: '2026-04-14',
    text: `{
  "date": "2026-04-14",
  "offers": [
    {
      "name": "ModelMeter Solo",
      "description": "Dashboard for one workstation, lifetime licence.",
      "audience": "Hobbyists",
      "cta": "Start measuring"
    },
    {
      "name": "ModelMeter Studio",
      "description": "Dashboard for five workstations with export.",
      "audience": "Video studios",
      "cta": "Equip your team"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'second price is null',
    day: '2026-05-27',
    text: `{
  "offers": [
    { "name": "Shorts Factory Templates", "price": 25, "currency": "USD", "cta": "Post your first Short tonight" },
    { "name": "Shorts Factory Pro", "price": null, "currency": "USD", "cta": "Unlock all 80 templates" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price of a paid bundle is 0',
    day: '2026-07-10',
    text: `{
  "offer": {
    "title": "Local RAG Bundle",
    "headline": "Your documents, your machine, real answers",
    "contents": ["Installer", "Three sample indexes", "90-minute course"],
    "pricing": { "amount": 0, "currency": "EUR" },
    "call_to_action": "Buy the bundle now"
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'negative price',
    day: '2026-08-05',
    text: `[
  { "product": "Whisper Desk", "price": 35, "currency": "EUR", "cta": "Transcribe your first interview" },
  { "product": "Whisper Desk Family", "price": -59, "currency": "EUR", "cta": "One licence for the whole family" }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price is a word',
    day: '2026-09-30',
    text: `{
  "generated_at": "2026-09-30T10:00:22Z",
  "offer_name": "GPU Price Radar Premium",
  "tagline": "Know the drop before the crowd",
  "price": "affordable",
  "currency": "EUR",
  "includes": ["Hourly alerts", "Price history for 140 cards"],
  "cta_primary": "Turn on the radar"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'description and CTA are unfilled placeholders',
    day: '2026-11-19',
    text: `{
  "date": "2026-11-19",
  "offers": [
    {
      "name": "Black Week Creator Pack",
      "description": "TODO: write description",
      "price": 69,
      "currency": "EUR",
      "cta": "[YOUR CTA HERE]"
    }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Monday to Sunday with dates, bullets',
    day: '2026-03-02',
    text: `# Content Calendar: 2 to 8 March 2026

- **Mon 2 Mar:** YouTube Short, "Three flags that double your speed" (18:00)
- **Tue 3 Mar:** X thread on the February revenue report
- **Wed 4 Mar:** Long video, "Can a 3060 still do it?" (17:00)
- **Thu 5 Mar:** Newsletter no. 31, cost of a home server
- **Fri 6 Mar:** TikTok, the fan-noise comparison
- **Sat 7 Mar:** Community poll about the next benchmark
- **Sun 8 Mar:** Blog post, notes from the week`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'table with ISO dates for the coming week',
    day: '2026-01-29',
    text: `# Weekly schedule (planned on Thursday 29 January 2026)

| Date | Day | Channel | Topic | Status |
|---|---|---|---|---|
| 2026-02-02 | Monday | TikTok | Desk tour with the new shelf | scripted |
| 2026-02-03 | Tuesday | YouTube | Installing two GPUs in one small case | filmed |
| 2026-02-04 | Wednesday | X | Poll: cloud or local? | ready |
| 2026-02-05 | Thursday | Blog | Why we dropped Docker | draft |
| 2026-02-06 | Friday | TikTok | Thermal paste mistakes | scripted |
| 2026-02-07 | Saturday | YouTube Shorts | Best comment of the week | idea |
| 2026-02-08 | Sunday | Newsletter | Issue 27 with the 7-day recap | draft |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'week crosses a month boundary, headings per day',
    day: '2026-04-26',
    text: `# 📅 Calendar for the week of 27 April 2026

## Monday, 27 April
TikTok at 12:00: "The cable that killed my build"

## Tuesday, 28 April
YouTube Short at 18:00: quantization explained with chocolate

## Wednesday, 29 April
LinkedIn post: lessons from 1,000 licences

## Thursday, 30 April
Long video at 17:00: the April cost diary

## Friday, 1 May
X thread: ten tools we do not use any more

## Saturday, 2 May
Instagram carousel: colours of the dashboard redesign

## Sunday, 3 May
Newsletter: April in numbers, with a link to the video`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, Tuesday to Monday',
    day: '2026-05-19',
    text: `{
  "generated": "2026-05-19",
  "schedule": [
    { "date": "2026-05-19", "day": "Tuesday", "platform": "TikTok", "title": "Watch this prompt fail" },
    { "date": "2026-05-20", "day": "Wednesday", "platform": "YouTube", "title": "Whisper on a 90 euro PC" },
    { "date": "2026-05-21", "day": "Thursday", "platform": "X", "title": "Thread: how we price" },
    { "date": "2026-05-22", "day": "Friday", "platform": "YouTube Shorts", "title": "The blue cable" },
    { "date": "2026-05-23", "day": "Saturday", "platform": "Instagram", "title": "Lab photo series" },
    { "date": "2026-05-24", "day": "Sunday", "platform": "Newsletter", "title": "Issue 43: slow is fine" },
    { "date": "2026-05-25", "day": "Monday", "platform": "TikTok", "title": "Reply to the top comment" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'weekday names only, terse',
    day: '2026-06-07',
    text: `Week plan

Monday: Short - five-second boot
Tuesday: thread - what our logs say
Wednesday: long video - agents that book meetings
Thursday: TikTok - duet with TinyTensor
Friday: blog - release notes 1.6
Saturday: Short - viewer setups
Sunday: newsletter + poll for next week`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'prose, one sentence per day',
    day: '2026-08-09',
    text: `Here is the plan for the week from 10 to 16 August 2026. On Monday we open with a TikTok about the heatwave test. On Tuesday the thread about our worst bug goes out at 16:00. Wednesday belongs to the long video, "One GPU, five users". On Thursday we publish the written version of it on the blog. Friday gets a Short cut from the same footage. On Saturday we post the behind-the-scenes photos on Instagram. On Sunday the newsletter closes the week with a reader question.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Day 1 to Day 7 with goal column',
    day: '2026-10-17',
    text: `## 7-day content schedule, from Saturday 17 October 2026

| Day | Post | Format | Goal |
|---|---|---|---|
| Day 1 | Unboxing the used A4000 | Short | reach |
| Day 2 | What 16 GB of ECC memory is good for | X thread | trust |
| Day 3 | Bench night, live at 20:00 | Live stream | community |
| Day 4 | The clean results table | Blog | search |
| Day 5 | "Do not buy it if..." | TikTok | reach |
| Day 6 | ModelMeter walkthrough with the new card | Long video | sales |
| Day 7 | Issue 64 with a coupon for readers | Newsletter | sales |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'crosses the year, two posts on most days with times',
    day: '2026-12-29',
    text: `# Calendar update: Tue 29 Dec 2026 to Mon 4 Jan 2027

**Tue, 29 Dec**
- 09:00 TikTok: my 2026 in 15 seconds
- 18:00 X: chart of all monthly revenues

**Wed, 30 Dec**
- 17:00 YouTube: the best local models of the year

**Thu, 31 Dec**
- 10:00 Short: the last render of the year
- 15:00 Newsletter: thank you

**Fri, 1 Jan**
- 12:00 Instagram: New Year's picture from the lab

**Sat, 2 Jan**
- 11:00 TikTok: resolutions for your GPU
- 19:00 Community post: pick the January project

**Sun, 3 Jan**
- 16:00 Blog: what we stop doing in 2027

**Mon, 4 Jan**
- 09:00 X thread: goals for the first quarter
- 18:00 Short: goal number one`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'only six days, Sunday is missing',
    day: '2026-03-16',
    text: `# Content Calendar: week of 16 March 2026

- **Mon 16 Mar:** Short, "The hidden swap file"
- **Tue 17 Mar:** X thread on St Patrick's Day discounts
- **Wed 18 Mar:** Long video, "Qwen against Llama on old hardware"
- **Thu 19 Mar:** Blog, the numbers behind the video
- **Fri 20 Mar:** TikTok, first day of spring cleaning (dust edition)
- **Sat 21 Mar:** Community poll about keyboards`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday twice, Thursday missing',
    day: '2026-04-19',
    text: `# Weekly schedule (20 to 26 April)

| Day | Channel | Topic |
|---|---|---|
| Monday | TikTok | The one-cable desk |
| Tuesday | YouTube Shorts | Model names, ranked |
| Wednesday | YouTube | Building a voice intercom |
| Wednesday | Blog | Intercom wiring guide |
| Friday | X | Thread about our first refund |
| Saturday | Instagram | Workshop pictures |
| Sunday | Newsletter | Issue 39 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON: Friday has an empty posts list',
    day: '2026-06-02',
    text: `{
  "week_start": "2026-06-02",
  "days": [
    { "date": "2026-06-02", "posts": ["TikTok: a GPU in a lunch box"] },
    { "date": "2026-06-03", "posts": ["YouTube: fine-tuning on a Sunday budget"] },
    { "date": "2026-06-04", "posts": ["X: thread with the loss curves"] },
    { "date": "2026-06-05", "posts": [] },
    { "date": "2026-06-06", "posts": ["Short: the curve that looked wrong"] },
    { "date": "2026-06-07", "posts": ["Newsletter: issue 45"] },
    { "date": "2026-06-08", "posts": ["Blog: how to read a loss curve"] }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'truncated on Thursday',
    day: '2026-07-20',
    text: `# 📅 Calendar for the week of 20 July 2026

## Monday, 20 July
TikTok at 12:00: ice packs on a graphics card

## Tuesday, 21 July
X thread at 16:00: the summer price history

## Wednesday, 22 July
Long video at 17:00: a solar-powered assistant

## Thursday, 23 July
Blog post: the shopping list for the sol`,
  },
  {
    job: 'calendar',
    valid: false,
    note: "stale: last month's week",
    day: '2026-08-24',
    text: `# Content Calendar: 20 to 26 July 2026

- **Mon 20 Jul:** TikTok, cold-plate experiment
- **Tue 21 Jul:** X thread, summer prices
- **Wed 22 Jul:** Long video, "Assistant in a camper van"
- **Thu 23 Jul:** Blog, parts for the van build
- **Fri 24 Jul:** Short, the van at night
- **Sat 25 Jul:** Instagram, campsite pictures
- **Sun 26 Jul:** Newsletter no. 51`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday is a TODO',
    day: '2026-09-14',
    text: `# Plan for 14 to 20 September 2026

| Date | Day | Channel | Topic |
|---|---|---|---|
| 14 Sep | Mon | TikTok | The return of the noisy fan |
| 15 Sep | Tue | YouTube | Private photo search in an hour |
| 16 Sep | Wed | X | Poll on search habits |
| 17 Sep | Thu | Blog | Photo search, step by step |
| 18 Sep | Fri | Short | Finding my lost keys with it |
| 19 Sep | Sat | TODO | TODO |
| 20 Sep | Sun | Newsletter | Issue 59 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: "wrong job's output: an offers JSON",
    day: '2026-11-02',
    text: `{
  "date": "2026-11-02",
  "offers": [
    { "name": "ModelMeter Solo", "price": 39, "currency": "EUR", "cta": "Measure your first model" },
    { "name": "ModelMeter Studio", "price": 119, "currency": "EUR", "cta": "Equip the whole studio" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'standard outline with mm:ss ranges',
    day: '2026-03-10',
    text: `# YouTube outline: "I ran a company on one GPU for 30 days"

**Planned length:** 14:00

## 0:00 – 0:45 Hook
The invoice that the machine wrote while I was on a train. Promise: all numbers at the end.

## 0:45 – 2:30 The rules
One card, no cloud, a budget of 50 EUR.

## 2:30 – 6:15 Week one: everything breaks
Out-of-memory loop, the wrong driver, and the fix that took nine minutes.

## 6:15 – 10:00 Weeks two and three: it starts to earn
Queue, nightly batch, first paying customer.

## 10:00 – 12:40 The numbers
Power bill, revenue, hours saved.

## 12:40 – 14:00 Verdict and call to action
Who should copy this, who should not. Link to the calculator.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with timestamps',
    day: '2026-01-20',
    text: `# Long-form outline, Tuesday 20 January 2026

**Title:** Undervolting in 12 minutes: cooler, quieter, just as fast
**Thumbnail idea:** thermometer that sweats

| Timestamp | Section | Content |
|---|---|---|
| 00:00 | Cold open | 83 °C and a fan that screams |
| 00:35 | What you will learn | Three settings, one warning |
| 01:20 | Theory on one napkin | Voltage, clock, heat |
| 03:10 | Live tuning | Step by step on screen |
| 07:45 | Stress test | One hour in 40 seconds |
| 09:30 | Results | 61 °C, 4 % slower, 90 watts less |
| 11:00 | Outro | Subscribe, profile file in the description |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'plain chapter list plus notes',
    day: '2026-04-08',
    text: `Title: Build a private photo search (no cloud, no subscription)

Chapters
0:00 The picture I could not find
1:10 What we are going to build
2:05 Hardware check
4:20 Installing the model
8:45 Indexing 40,000 photos
13:30 First searches, good and bad
17:15 Sharing it with the family
20:00 What it costs
21:40 Next steps

Notes
Record the indexing part at night because of the noise. Show the failure with the two similar dogs at 13:30; it is the funniest moment.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON outline',
    day: '2026-05-26',
    text: `{
  "title": "Five agents, one inbox",
  "date": "2026-05-26",
  "duration": "16:30",
  "sections": [
    { "timestamp": "00:00", "name": "Hook", "points": ["312 unread mails", "one button"] },
    { "timestamp": "00:50", "name": "The five roles", "points": ["sorter", "answerer", "checker", "archivist", "alarm"] },
    { "timestamp": "04:10", "name": "Live run", "points": ["first batch of 50", "the mail that fooled it"] },
    { "timestamp": "09:20", "name": "Guard rails", "points": ["drafts only", "daily limit"] },
    { "timestamp": "13:00", "name": "Results after a week", "points": ["2 hours saved per day", "three mistakes"] },
    { "timestamp": "15:20", "name": "Call to action", "points": ["template download", "next video"] }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'acts with bracketed timestamps and b-roll',
    day: '2026-07-14',
    text: `# Outline: The 500 EUR inference box

### Act I: The problem
- [00:00] Shopping cart with 4,300 EUR in it, I close the tab
- [00:40] The challenge: 500 EUR, delivered this week

### Act II: The build
- [02:00] Finding the case at the recycling yard (B-roll: rain, trolley)
- [04:30] The used card and how to check it before paying
- [07:10] Assembly in fast motion
- [09:00] First boot, black screen, the missing cable

### Act III: The proof
- [11:20] Three benchmarks against the cloud
- [14:45] Power and noise
- [16:10] Final bill: 487.30 EUR
- [17:00] CTA: parts list and the next challenge`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over one hour, h:mm:ss stamps',
    day: '2026-09-03',
    text: `# Course video outline (Thursday, 3 September 2026)

**Working title:** Fine-tuning for shopkeepers, the complete session
**Length:** about 1 h 20 min

1. \`0:00:00\` Welcome and the finished result
2. \`0:04:30\` Collecting 200 good examples
3. \`0:19:00\` Cleaning them in a spreadsheet
4. \`0:33:15\` Starting the training run
5. \`0:48:40\` Reading the loss curve without fear
6. \`1:02:00\` Testing against the base model
7. \`1:13:30\` Putting it behind the shop's chat window
8. \`1:18:45\` Homework and goodbye`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'terse',
    day: '2026-10-30',
    text: `Video: Why my chatbot lies (and how I caught it)
00:00 hook: it invented a customer
00:30 who I am, what is at stake
01:15 the experiment, 100 questions
03:40 results, 14 lies
06:00 fix 1: let it say "I don't know"
08:20 fix 2: cite the page
10:45 rerun, 2 lies left
12:30 lesson + CTA newsletter`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'prose descriptions with (from mm:ss) marks',
    day: '2026-12-15',
    text: `# YouTube long-form: My software business in 2026

**Intro (00:00 to 01:00).** Start with the empty chart and fill it month by month. Ask the viewer to guess the best month.

**The first half (01:00 to 05:30).** Two launches, one of them a failure. Show the mail in which I admitted it to the customers.

**The turning point (05:30 to 09:00).** Dropping the subscription. Explain the arithmetic on paper.

**The second half (09:00 to 13:30).** Growth by word of mouth, the agency deal, the night of the outage.

**Open books (13:30 to 17:00).** Revenue, costs, what is left, what I paid myself.

**Goodbye (17:00 to 18:00).** Three plans for 2027 and a thank you. End screen with the February video.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps at all',
    day: '2026-03-25',
    text: `# YouTube outline: "Your router can run AI"

**Date:** Wednesday, 25 March 2026

## Hook
The smallest chatbot in the house lives behind the TV.

## What we need
A travel router, an SD card, patience.

## The installation
Cross-compiling, the first crash, the trick with swap.

## The demo
Three questions, one of them answered correctly.

## Verdict and call to action
Fun, useless, wonderful. Subscribe for the next silly idea.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps go backwards in the middle',
    day: '2026-04-22',
    text: `# Long-form outline, Wednesday 22 April 2026

**Title:** Backups for people who hate backups

| Timestamp | Section |
|---|---|
| 00:00 | The day I lost a release |
| 01:10 | The three-two-one rule with coffee cups |
| 03:30 | Setting up the nightly job |
| 07:20 | The restore drill, live |
| 05:10 | Five typical mistakes |
| 04:00 | Checklist |
| 11:00 | Goodbye and download link |`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'truncated in the fourth section',
    day: '2026-06-10',
    text: `# Outline: Speech to text that respects privacy

**Length:** 13:00

## 00:00 Hook
A doctor's dictation, bleeped out.

## 00:50 Why local matters here
Two court rulings in one minute.

## 02:40 Setup
Model choice, microphone, first sentence.

## 06:15 Accuracy test
We read the same page in four accents and count the err`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'refusal',
    day: '2026-07-30',
    text: `I'm sorry, but I'm not able to create a YouTube outline for this topic. I don't have enough information about your channel, and I can't watch or analyze videos. Please let me know if there's something else I can help you with.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps with empty sections (no titles, no content)',
    day: '2026-08-13',
    text: `# YouTube outline, Thursday 13 August 2026

**Title:** Can a laptop replace my server?

## 00:00

## 01:30

## 04:00

## 08:30

## 12:00`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'placeholder text in the main part',
    day: '2026-09-21',
    text: `# Outline: Selling software without a subscription

- 00:00 Hook: "Nobody thanked me for the monthly fee."
- 00:45 Why I switched
- 02:30 [Insert main point here]
- 05:00 [Insert main point here]
- 08:00 [Insert example here]
- 11:00 Summary and call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: "wrong job's output: a KPI snapshot",
    day: '2026-11-26',
    text: `# KPI Snapshot, 26 November 2026

| Metric | Value |
|---|---|
| Revenue | 1,400.00 EUR |
| Costs | 350.00 EUR |
| Margin | 1,050.00 EUR |
| Margin % | 75.0 % |

Best seller: Agent Starter Kit with 18 copies.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'breakdowns that add up, margin in EUR and percent',
    day: '2026-03-12',
    text: `# KPI Snapshot: Thursday, 12 March 2026, 17:00 UTC

## Revenue
- ModelMeter: 735.00 EUR
- Silent Server bundle: 392.00 EUR
- Affiliate income: 157.50 EUR
- **Total revenue: 1,284.50 EUR**

## Costs
- Hosting: 48.20 EUR
- API usage: 96.70 EUR
- Ads: 120.00 EUR
- Payment fees: 47.50 EUR
- **Total costs: 312.40 EUR**

## Margin
- **Margin: 972.10 EUR**
- **Margin rate: 75.7 %**`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON snapshot',
    day: '2026-01-15',
    text: `{
  "date": "2026-01-15",
  "currency": "EUR",
  "revenue": 2140,
  "costs": 655,
  "margin": 1485,
  "margin_pct": 69.4,
  "orders": 47,
  "new_subscribers": 128
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose',
    day: '2026-04-29',
    text: `Today, Wednesday 29 April, we took in 862 EUR in revenue from 21 orders. Costs came to 301 EUR, of which 190 EUR went into ads and 111 EUR into hosting and fees. That leaves a margin of 561 EUR, or 65.1 percent of revenue. Traffic was average with 3,410 visits; the benchmark article brought in a third of them.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'table per product with a total row',
    day: '2026-05-30',
    text: `# Daily KPIs (2026-05-30)

| Stream | Revenue (EUR) | Costs (EUR) | Margin (EUR) | Margin % |
|---|---:|---:|---:|---:|
| InferDesk | 1,240 | 410 | 830 | 66.9 % |
| LoRA Library | 680 | 190 | 490 | 72.1 % |
| Sponsorship | 500 | 50 | 450 | 90.0 % |
| **Total** | **2,420** | **650** | **1,770** | **73.1 %** |

Comment: the sponsorship is a one-off, expect about 2,000 EUR tomorrow.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'loss day, negative margin that is correct',
    day: '2026-07-05',
    text: `## KPI snapshot, Sunday 5 July 2026

| KPI | Value |
|---|---|
| Revenue | 210.00 EUR |
| Costs | 384.00 EUR |
| Margin | -174.00 EUR |
| Margin % | -82.9 % |

The loss is expected: the yearly domain and certificate renewals (260.00 EUR) fell on a slow Sunday. Without them the costs would have been 124.00 EUR.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'terse with euro signs',
    day: '2026-08-21',
    text: `Revenue: €3,015.80
Costs: €904.74
Margin: €2,111.06 (70.0%)`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'today and month-to-date columns',
    day: '2026-10-08',
    text: `# 📊 KPI Snapshot (Thu 8 Oct 2026)

| Metric | Today | Month to date |
|---|---|---|
| Revenue | 1,150 EUR | 18,400 EUR |
| Costs | 420 EUR | 6,210 EUR |
| Margin | 730 EUR | 12,190 EUR |
| Margin rate | 63.5 % | 66.25 % |

**Audience:** 18,930 YouTube subscribers (+74), 6,112 newsletter readers (+19)
**Watch:** ad costs per sale rose to 8.20 EUR.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'dollars with comparison to the previous day',
    day: '2026-11-27',
    text: `**KPI report for Friday, November 27, 2026**

* **Revenue:** $4,612 (yesterday $4,118, +12.0%)
* **Costs:** $1,733 (ads $1,100, infrastructure $263, fees $370)
* **Net margin:** $2,879
* **Margin percentage:** 62.4%

Highlights: 94 orders, average order value $49.06. Black Friday traffic doubled the ad spend, yet the margin held above 60%.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is not revenue minus costs',
    day: '2026-03-30',
    text: `# KPI Snapshot: Monday, 30 March 2026

## Revenue
Total revenue: 1,920.00 EUR (39 orders)

## Costs
Total costs: 540.00 EUR

## Margin
Margin: 1,560.00 EUR

Support tickets: 5 opened, 7 closed.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'words in place of numbers',
    day: '2026-04-17',
    text: `# Daily KPIs (2026-04-17)

| KPI | Value |
|---|---|
| Revenue | strong |
| Costs | moderate |
| Margin | healthy |

Friday sales were better than expected, mainly thanks to the newsletter.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are missing',
    day: '2026-06-11',
    text: `## KPI snapshot, Thursday 11 June 2026

- **Revenue:** 1,335.00 EUR
- **Margin:** 71.0 %
- **Orders:** 28
- **New newsletter readers:** 63
- **Conversion rate:** 2.7 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin percentage is wrong (40 % is right)',
    day: '2026-07-22',
    text: `{
  "date": "2026-07-22",
  "currency": "EUR",
  "revenue": 1500,
  "costs": 900,
  "margin": 600,
  "margin_pct": 60.0,
  "orders": 31
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'stale: snapshot of two weeks ago',
    day: '2026-09-15',
    text: `# 📊 KPI Snapshot (Tue 1 Sep 2026)

| Metric | Value |
|---|---|
| Revenue | 980 EUR |
| Costs | 245 EUR |
| Margin | 735 EUR |
| Margin rate | 75.0 % |

Best channel: YouTube descriptions with 14 of 22 orders.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'unfilled placeholders for the figures',
    day: '2026-10-21',
    text: `# KPI report for Wednesday, 21 October 2026

- Revenue: [REVENUE] EUR
- Costs: [COSTS] EUR
- Margin: [MARGIN] EUR
- Margin rate: XX %

Highlights: the autumn bundle is live since noon and the affiliate page is online again.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'truncated before the margin',
    day: '2026-12-17',
    text: `# KPI Snapshot: Thursday, 17 December 2026, 17:00 UTC

## Revenue
- VRAM Tetris: 1,102.00 EUR
- Gift cards: 456.00 EUR
- **Total revenue: 1,558.00 EUR**

## Costs
- Hosting: 52.10 EUR
- Ads: 210.00 EUR
- Payment fees: 6`,
  },
]
