import type { Sample } from './contracts.ts'

export const BLIND_TWENTY: readonly Sample[] = [
  // ───────────────────────── health ─────────────────────────
  {
    job: 'health',
    valid: true,
    note: 'table, all seven answer',
    day: '2026-10-05',
    text: `# System health, Monday 2026-10-05, 06:00 UTC

| System | Port | Check | Answer | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200, 5 models | 38 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 4 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 | 17 ms |
| CRM | 3500 | GET /health | 200 | 52 ms |
| Atomic Reactor | 8888 | GET /health | 200 | 29 ms |
| LiteLLM Proxy | 4000 | GET /health | 200 | 88 ms |

**Result: 7 of 7 services responding.** CPU 22 %, RAM 54 %, disk 61 %. Level NORMAL, full concurrency (500).
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log layout, words like error and timeout only with a zero',
    day: '2026-10-13',
    text: `[2026-10-13T06:00:02Z] ollama          UP   http 200 /api/tags (4 models loaded: qwen2.5-14b, llama3.1-8b, nomic-embed, mistral-7b)
[2026-10-13T06:00:02Z] redis           UP   PONG, 1.2 ms, used_memory 214M
[2026-10-13T06:00:03Z] postgresql      UP   pg_isready: accepting connections, 11/100 clients
[2026-10-13T06:00:03Z] chromadb        UP   heartbeat ok
[2026-10-13T06:00:04Z] crm             UP   http 200 /health, pm2 uptime 6d
[2026-10-13T06:00:04Z] atomic-reactor  UP   http 200 /health, queue depth 3
[2026-10-13T06:00:05Z] litellm         UP   http 200 /health, 3 healthy endpoints, 0 unhealthy
[2026-10-13T06:00:05Z] summary: up=7 down=0 errors=0 timeouts=0 restarts_last_24h=0
[2026-10-13T06:00:05Z] resources: cpu=31% ram=58% disk=63% level=NORMAL
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose; CRM was down in the night, repaired, answers now',
    day: '2026-10-22',
    text: `Good morning. Health check for Thursday, 22 October 2026, run at 06:00 UTC.

All seven services are responding. Ollama lists five models on /api/tags, Redis answered PONG, PostgreSQL accepts connections, ChromaDB's heartbeat came back in 21 ms, Atomic Reactor and the LiteLLM proxy both returned 200 on /health.

The CRM deserves a sentence. It stopped answering at 03:41 UTC, pm2 restarted it at 03:42, and it has returned 200 on every probe since then, including the one at 06:00 (64 ms). Root cause: the nightly contact export exhausted the 512 MB heap. I raised the limit to 1 GB and the export is now streamed, so I do not expect a repeat.

Resources: CPU 27 %, RAM 61 %, disk 64 %. Nothing needs you.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, all up',
    day: '2026-11-07',
    text: `{
  "report": "health",
  "checked_at": "2026-11-07T06:00:04Z",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "latency_ms": 41, "detail": "5 models" },
    { "name": "Redis", "port": 6379, "status": "up", "latency_ms": 1, "detail": "PONG" },
    { "name": "PostgreSQL", "port": 5432, "status": "up", "latency_ms": 5, "detail": "accepting connections" },
    { "name": "ChromaDB", "port": 8000, "status": "up", "latency_ms": 19, "detail": "heartbeat" },
    { "name": "CRM", "port": 3500, "status": "up", "latency_ms": 70, "detail": "HTTP 200" },
    { "name": "Atomic Reactor", "port": 8888, "status": "up", "latency_ms": 33, "detail": "HTTP 200" },
    { "name": "LiteLLM", "port": 4000, "status": "up", "latency_ms": 92, "detail": "HTTP 200" }
  ],
  "responding": 7,
  "expected": 7,
  "resources": { "cpu_pct": 18, "ram_pct": 52, "disk_pct": 66, "level": "NORMAL" }
}
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'all answer; RAM in WARN band is reported, which is no outage',
    day: '2026-11-18',
    text: `HEALTH CHECK · Wed 18 Nov 2026 · 06:00 UTC

Core services
- Redis: PONG in 1 ms
- PostgreSQL: accepting connections, replication lag 0 s
- ChromaDB: heartbeat OK, 23 ms
- Ollama: OK, 3 models resident (qwen2.5-14b is one of them)

App services
- LiteLLM: 200 OK
- CRM: 200 OK
- Atomic Reactor: 200 OK, 12 jobs done since midnight

Status: 7/7 responding.

Resource guard: RAM at 78 %, which is over the 75 % line, so we are at WARN and concurrency is reduced to 200. CPU 44 %. The 14B model accounts for the growth; it unloads by itself after 30 idle minutes. Next look at 06:30.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'compact numbered list in boot order',
    day: '2026-12-02',
    text: `**06:00 health verification, 2 December 2026**

1. ✅ PostgreSQL (5432), ready, 4 ms
2. ✅ Redis (6379), PONG
3. ✅ ChromaDB (8000), heartbeat fine
4. ✅ Ollama (11434), /api/tags fine, 5 models
5. ✅ LiteLLM Proxy (4000), /health fine
6. ✅ CRM (3500), /health fine
7. ✅ Atomic Reactor (8888), /health fine

No service failed its probe, no restart was needed, and no predictive threshold was crossed (CPU 35 % and flat, RAM 63 % and flat). Certificates: nearest expiry in 41 days.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is never told of, yet 7/7 is claimed',
    day: '2026-10-08',
    text: `# Health check, Thursday 2026-10-08, 06:00 UTC

| System | Check | Answer |
|---|---|---|
| Ollama | /api/tags | 200, 5 models |
| Redis | PING | PONG |
| PostgreSQL | pg_isready | accepting connections |
| ChromaDB | /api/v1/heartbeat | 200 |
| CRM | /health | 200 |
| Atomic Reactor | /health | 200 |

**7/7 services responding.** CPU 25 %, RAM 57 %, disk 62 %. Level NORMAL.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB timed out, the headline says all operational',
    day: '2026-10-21',
    text: `All systems operational ✅

Wednesday, 21 October 2026, 06:00 UTC

- Ollama: HTTP 200, 5 models available
- Redis: PONG
- PostgreSQL: accepting connections
- ChromaDB: no answer from /api/v1/heartbeat after 10 s (3 attempts)
- CRM: HTTP 200
- Atomic Reactor: HTTP 200
- LiteLLM: HTTP 200

CPU 29 %, RAM 60 %, disk 64 %. Have a productive day!
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'stale: the report of the day before, served again',
    day: '2026-10-19',
    text: `System health report
Generated: 2026-10-18 06:00 UTC (Sunday)

Ollama ............ OK (200, 36 ms)
Redis ............. OK (PONG, 1 ms)
PostgreSQL ........ OK (accepting connections)
ChromaDB .......... OK (200, 18 ms)
CRM ............... OK (200, 49 ms)
Atomic Reactor .... OK (200, 31 ms)
LiteLLM ........... OK (200, 85 ms)

7 of 7 responding. CPU 19 %, RAM 53 %, disk 63 %.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'all seven listed, then cut off in mid-sentence',
    day: '2026-11-05',
    text: `## BRAINSTEM health report, 2026-11-05 06:00 UTC

**Services**
- Ollama (11434): responding, 5 models
- Redis (6379): responding, PONG
- PostgreSQL (5432): responding, ready
- ChromaDB (8000): responding, heartbeat 20 ms
- CRM (3500): responding, 200
- Atomic Reactor (8888): responding, 200
- LiteLLM Proxy (4000): responding, 200

**Resources**
CPU is at 33 % and has been flat for six hours. RAM is at 64 %, up from 59 % yesterday, and the increase comes almost entirely from the`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor was not probed, only assumed',
    day: '2026-11-26',
    text: `Health, Thu 26 Nov 2026, 06:00 UTC

| Service | State | Evidence |
|---|---|---|
| Redis | up | PONG, 1 ms |
| PostgreSQL | up | accepting connections |
| ChromaDB | up | heartbeat 200 |
| Ollama | up | /api/tags 200 |
| LiteLLM | up | /health 200 |
| CRM | up | /health 200 |
| Atomic Reactor | assumed up | not checked this run, it was fine yesterday |

Everything is in the green. CPU 24 %, RAM 55 %.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'PostgreSQL rejects connections under an "ok" status',
    day: '2026-12-10',
    text: `{
  "checked_at": "2026-12-10T06:00:03Z",
  "overall": "ok",
  "services": {
    "ollama": { "status": "ok", "detail": "200, 5 models" },
    "redis": { "status": "ok", "detail": "PONG" },
    "postgresql": { "status": "ok", "detail": "pg_isready: localhost:5432 - rejecting connections" },
    "chromadb": { "status": "ok", "detail": "heartbeat 200" },
    "crm": { "status": "ok", "detail": "200" },
    "atomic_reactor": { "status": "ok", "detail": "200" },
    "litellm": { "status": "ok", "detail": "200" }
  },
  "resources": { "cpu_pct": 28, "ram_pct": 59, "disk_pct": 68 }
}
`,
  },

  // ───────────────────────── briefing ─────────────────────────
  {
    job: 'briefing',
    valid: true,
    note: 'classic: wins, numbers, priorities',
    day: '2026-10-05',
    text: `# Morning briefing, Monday, 5 October 2026

## Wins
- The BMA compliance checklist sold 14 copies over the weekend (686 EUR).
- The short "3 sensors nobody tests" passed 41,000 views on TikTok.
- Zero incidents since Friday; all nine cron jobs ran on time.

## Priorities today
1. Send the proposal to Hartmann Elektro before 11:00. They asked for it twice.
2. Record the YouTube outline from Friday (14 minutes, script is ready).
3. Decide on the price of the consulting tier: 1,490 or 1,790 EUR.

## Watch
Ad costs rose 9 % week on week. Nothing to do yet, I look again on Wednesday.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose letter, still with wins and priorities',
    day: '2026-10-14',
    text: `Good morning Maurice,

it is Wednesday, 14 October. Three wins from yesterday: the newsletter went out to 2,318 readers with an open rate of 44 %, Kessler Brandschutz signed the 6-month retainer, and the Atomic Reactor migration finished 40 minutes ahead of plan without a rollback.

Your priorities for today, in this order. First, the onboarding call with Kessler at 10:00; the agenda is in the CRM under their deal. Second, approve the two short scripts that CONTENT drafts at 09:00, since the slot at 18:00 is still free. Third, clear the four open invoices; together they are worth 3,260 EUR and the oldest is 19 days late.

One thing you can ignore: the LiteLLM warning from last night was a rate limit that cleared itself after two minutes.

THE OPERATOR
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short weekend briefing',
    day: '2026-10-24',
    text: `☀️ Sat 24 Oct 2026

WINS
✔ Course module 4 is live, 23 students opened it on day one
✔ Refund requests this week: none

PRIORITIES
→ Rest. Only one thing is on the list: answer Dr. Brandt by noon, she decides about the workshop on Monday
→ Optional: read the three customer interviews (12 minutes)

Systems: all nine jobs green, nothing waiting for you.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table for priorities, a loss is told of next to the wins',
    day: '2026-11-03',
    text: `## Daily briefing · Tuesday 2026-11-03

**Yesterday's wins**
1. 3 new template customers, 147 EUR
2. Podcast "Sicher ist sicher" confirmed the guest slot for 17 November
3. Nightly backup restored in a test in 6 min 12 s, the target is 10

**Yesterday's loss**
The Instagram post at 18:00 failed to publish because the token had expired. Token renewed, post went out at 19:05, and expiry is now monitored.

**Top priorities**

| # | What | Why now | Until |
|---|---|---|---|
| 1 | Review the Q4 offer page | Ads start tomorrow | 10:30 |
| 2 | Call Lindner GmbH | Quote expires today | 14:00 |
| 3 | Sign the tax adviser's VAT return | Legal deadline on the 10th | 17:00 |
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'star bullets, P1 to P3, the word error in a win',
    day: '2026-11-19',
    text: `MORNING BRIEFING
Thursday, November 19, 2026, 07:00 UTC

What we won
* YouTube crossed 10,000 subscribers at 21:14 last night.
* Kessler Brandschutz renewed for another year, 11,400 EUR.
* The error rate of the CRM import fell from 4.1 % to 0.2 % after Tuesday's fix.

Today's priorities (focus on the first, the others are a bonus)
* P1: Film the 10k thank-you video while the milestone is fresh. Light is best before noon.
* P2: Pick one of the three landing page drafts in the shared folder.
* P3: Reply to the two partner requests from Vienna.

Calendar: 09:30 tax adviser (30 min), 15:00 Kessler kickoff (45 min).
Mood of the machine: calm. CPU 26 %, RAM 57 %.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'briefing that quotes the customer, ends on a quote',
    day: '2026-12-08',
    text: `# Briefing for Tue, 8 Dec 2026

### 🏆 Wins
**Revenue:** 1,284 EUR yesterday, best Monday since September.
**Content:** the X thread about false alarms got 612 reposts.
**Ops:** 41 days without an unplanned restart.

### 🎯 Priorities
**1. Christmas offer.** Copy is final, the checkout needs your click to go live. Deadline 12:00, the mail goes out at 13:00.
**2. Support.** Two tickets wait for a technical answer only you can give (loop isolators, EN 54-13).
**3. Planning.** Block 90 minutes for the Q1 roadmap; the draft is nine pages.

### 💬 Voice of the customer
"I passed the audit because of your checklist. Thank you." (Jana M., Dresden)
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'Priorities heading with nothing below it',
    day: '2026-10-09',
    text: `# Morning briefing, Friday, 9 October 2026

## Wins
- Two workshop seats sold (798 EUR).
- The short about battery backups reached 18,200 views.
- PostgreSQL upgrade finished in the maintenance window.

## Priorities

## Numbers
Newsletter: 2,297 subscribers (+21). Open deals in the CRM: 9, worth 14,350 EUR. Cron jobs yesterday: 9 of 9 on time.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins at all',
    day: '2026-10-16',
    text: `# Morning briefing, Friday, 16 October 2026

## Status
Open deals: 11. Open invoices: 4 (3,260 EUR). Support queue: 6 tickets, the oldest is 3 days old.

## Priorities
1. Chase the invoice to Voss Haustechnik, 19 days late, 1,180 EUR.
2. Finish slides 12 to 20 for the workshop on Tuesday.
3. Decide whether the ad set "installers 30+" is paused. It spent 64 EUR yesterday and brought no lead.

## Blockers
The camera is still in repair; expected back on Monday.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'a template slot was never filled',
    day: '2026-10-29',
    text: `Good morning, Maurice! Thursday, 29 October 2026

**Wins**
- 5 checklist sales, 245 EUR
- Guest article accepted by "Brandschutz heute"
- Memory consolidation stored 47 new facts overnight

**Priorities**
1. Approve the thumbnail for Saturday's video
2. [INSERT PRIORITY 2]
3. Prepare the call with Lindner GmbH (15:00)

Have a strong day.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the third priority',
    day: '2026-11-10',
    text: `## Briefing · Tuesday, 10 November 2026

**Wins**
- The webinar had 86 live viewers, 11 booked a call.
- Ad cost per lead is down to 3.90 EUR (was 5.20).
- The LiteLLM cache now answers 31 % of all requests.

**Priorities**
1. Follow up with the 11 webinar leads before noon; drafts are in the CRM.
2. VAT return is due today. The file is ready, it needs your signature.
3. Choose the speaker for the January session. My recommendation is to ask Petra Vogel first, because she already knows the material and`,
  },
  {
    job: 'briefing',
    valid: false,
    note: "dated the day before: yesterday's briefing again",
    day: '2026-11-25',
    text: `# Morning briefing, Tuesday, 24 November 2026

## Wins
- Black Friday page is live and converts at 4.4 %.
- 2 retainers in negotiation, together 2,900 EUR a month.
- No incident for 27 days.

## Priorities
1. Record the Black Friday short before 11:00.
2. Check the coupon codes in the checkout, all four of them.
3. Answer the press request from the Sächsische Zeitung.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins could not be loaded: an access error stands in their place',
    day: '2026-12-10',
    text: `# Morning briefing, Thursday, 10 December 2026

## Wins
Failed to load: GET http://localhost:3500/api/deals?since=2026-12-09 returned 401 Unauthorized

## Priorities
1. Ship the Christmas bundle to the 14 pre-orders.
2. Review the January content theme ("Alarm without panic").
3. Pay the hosting invoice, 89 EUR, due tomorrow.
`,
  },

  // ───────────────────────── trends ─────────────────────────
  {
    job: 'trends',
    valid: true,
    note: 'three trends, one for each platform',
    day: '2026-10-06',
    text: `# Trend scan, Tuesday 2026-10-06

## 1. "Day in the life of a technician" POV clips (TikTok)
Hashtag #handwerk POV videos grew 38 % in views over seven days. The winning format is a chest camera, no music, live sound.
**Angle for us:** a fire alarm inspection from the eye of the inspector.

## 2. Local LLMs on cheap mini PCs (YouTube)
Four videos above 300k views since Thursday, all about running 8B models on hardware under 400 EUR.
**Angle for us:** our own Ollama box, with power cost per day.

## 3. "Show your stack" threads (X)
Founders post their whole tool list with monthly cost. Median reply count of the top 20 threads is 140.
**Angle for us:** nine cron jobs, one server, 41 EUR a month.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with five trends',
    day: '2026-10-17',
    text: `Trend scan 2026-10-17 (Sat), sources: TikTok Creative Center, YouTube Trending, X search

| # | Trend | Platform | Signal (7 days) | Fit 1-5 | Idea |
|---|---|---|---|---|---|
| 1 | Silent vlogs with captions only | TikTok | +52 % uses | 3 | Silent walk through a control room |
| 2 | AI agents that run a business overnight | YouTube | 6 videos > 200k | 5 | What ours did between 22:00 and 06:00 |
| 3 | Error-screen humour (blue screens in public places) | X | 1,900 posts a day | 4 | The funniest fault messages of alarm panels |
| 4 | Smart home safety after the recall of a popular socket | YouTube | search +120 % | 5 | Five sockets, one thermal camera |
| 5 | One-minute certifications | TikTok | +17 % uses | 2 | Skip for now |

Recommendation: take number 2 today and number 4 on Monday.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose paragraphs with ordinals, exactly three',
    day: '2026-10-26',
    text: `Monday, 26 October 2026. I scanned TikTok, YouTube and X between 08:00 and 08:04 UTC and found three trends worth our time.

Trend one: cosy automation. On TikTok, creators film their home servers like fireplaces, with warm light and slow pans. The sound "night shift" carries 24,000 videos, up from 9,000 last Monday. It fits us because the server really does work at night.

Trend two: audits as entertainment. On YouTube, "I let an inspector roast my house" has reached 1.1 million views in five days and already has six imitators. We own a real inspector's licence, which none of the imitators have.

Trend three: pricing in public. On X, small agencies disclose their prices and explain each line. The most shared thread (4,300 reposts) is by a two-person studio in Graz. We could answer with our own price list and the reasoning behind the 1,490 EUR tier.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with four trends',
    day: '2026-11-05',
    text: `{
  "date": "2026-11-05",
  "trends": [
    { "name": "Prompt libraries as lead magnets", "platform": "X", "evidence": "11 of the top 50 growth posts this week", "momentum": "rising", "idea": "Give away 20 prompts for inspection reports" },
    { "name": "Before/after of cable chaos", "platform": "TikTok", "evidence": "#cablemanagement 8.2M views in 7 days, +29 %", "momentum": "rising", "idea": "Panel rewiring in 30 seconds" },
    { "name": "Long-form explainers about EU AI Act duties", "platform": "YouTube", "evidence": "3 videos passed 150k views since Sunday", "momentum": "peaking", "idea": "What the act means for a one-man agency" },
    { "name": "Candle season safety tips", "platform": "TikTok", "evidence": "seasonal, +64 % searches for 'adventskranz brand'", "momentum": "early", "idea": "Burn test with three wreaths" }
  ]
}
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bullets by platform; one source was thin, three trends all the same',
    day: '2026-11-17',
    text: `**RESEARCH · trend scan · Tue 17 Nov 2026**

TikTok
• Trend: "things in my job that look illegal but aren't". 14k videos, doubling every three days. Ours: setting off smoke on purpose in a hospital corridor.
• Trend: voice-over by the machine itself ("I am a heat pump and I am tired"). 5.6k videos. Ours: the smoke detector that nobody dusts.

YouTube
• Trend: 20-minute build logs without talking heads. Average view duration 58 % in our niche compared with 41 % for talking heads. Ours: build log of the CRM sync.

X
• No new trend above the threshold of 500 posts a day this morning; yesterday's stack threads are fading.

Pick of the day: the smoke detector voice-over, because it can be produced in two hours.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'numbered with scores, ends on hashtags',
    day: '2026-12-09',
    text: `Trend scan | Wednesday 9 December 2026 | 08:00 UTC

① Year in numbers (X)
   Score 88/100. Founders publish yearly totals with one chart. Peak expected 20 to 31 December.
   Do: one chart with 365 days of uptime.

② Gift guides for tradespeople (YouTube)
   Score 81/100. Search volume +73 % against November. Few German channels cover it.
   Do: ten gifts below 50 EUR an electrician will really use.

③ Advent mini-series, one tip a day (TikTok)
   Score 76/100. Late, but 15 days remain and accounts of our size gain about 4 % followers from it.
   Do: one fire safety tip a day until the 24th.

④ Fake podcast clips (TikTok)
   Score 40/100. Growing, but it clashes with our rule against staged content.
   Do: nothing.

Hashtags: #jahresrueckblick #brandschutz #advent #buildinpublic
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'promises three, delivers two',
    day: '2026-10-08',
    text: `# Top 3 trends, Thursday 2026-10-08

## 1. Desk tours of people with unusual jobs (TikTok)
#desktour in combination with a job title is up 44 % in seven days. The comment rate is twice the category average.
Angle: the desk of a man who tests fire alarms and runs agents.

## 2. Cost breakdowns of AI side businesses (YouTube)
Five videos with more than 250k views since Sunday. Viewers ask for real invoices.
Angle: our October invoices, line by line.

That's today's scan. Suggested next step: pass number 2 to CONTENT for the 09:00 scripts.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is the first one again, word for word',
    day: '2026-10-19',
    text: `Trend scan, Mon 19 Oct 2026

1. **Silent build videos** (YouTube)
   Build logs without speech gain watch time; average view duration 57 %. Idea: build log of the CRM sync.

2. **Public price lists** (X)
   Agencies explain their prices line by line; top thread has 3,900 reposts. Idea: explain the 1,490 EUR tier.

3. **Silent build videos** (YouTube)
   Build logs without speech gain watch time; average view duration 57 %. Idea: build log of the CRM sync.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is TBD',
    day: '2026-10-30',
    text: `| # | Trend | Platform | Evidence | Idea |
|---|---|---|---|---|
| 1 | Halloween pranks with smoke machines that set off alarms | TikTok | 31k videos this week | Why the fire brigade bills you for it |
| 2 | "Agents did my bookkeeping" experiments | YouTube | 4 videos > 180k views | Our October bookkeeping in 9 minutes |
| 3 | TBD | X | TBD | TBD |

Scan of Friday, 2026-10-30, 08:00 UTC.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off inside the third trend',
    day: '2026-11-11',
    text: `# Trend scan, Wednesday, 11 November 2026

**1. St Martin's lantern safety (TikTok)**
Parents post LED lanterns against candle lanterns. 2.4M views on the top clip. Angle: a burn test with both kinds.

**2. Small models beat big ones (YouTube)**
Three comparisons of 8B against 70B models passed 200k views. Angle: which of our nine jobs run on 8B.

**3. Unpopular opinions of tradespeople (X)**
The format "unpopular opinion after 10 years as a" has 2,200 posts since Monday, and the electricians among them get the most replies. Angle: publish the one opinion that every inspector shares but that nobody`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'no real scan: made-up generic examples in place of data',
    day: '2026-11-24',
    text: `I don't have access to live data from TikTok, YouTube or X, so I was not able to run the scan for Tuesday, 24 November 2026. Here are some examples of what trends could look like:

1. Dance challenges (TikTok): people dance to popular songs.
2. Vlogs (YouTube): people show their daily life.
3. Memes (X): people share funny pictures.

If you give me an export of the trending pages, I will gladly analyse it for you.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is a rate-limit error',
    day: '2026-12-03',
    text: `Trend scan, Thu 3 Dec 2026

[TikTok] Advent calendars for adults with tools inside. 7.9M views on #werkzeugadvent, +55 % in a week. Idea: 24 screws, 24 mistakes.

[YouTube] Home server winter builds. Six videos above 150k views, comments ask for power figures. Idea: what our box draws in a month.

[X] 429 Too Many Requests: rate limit exceeded for /2/tweets/search/recent, retry after 900 s
`,
  },

  // ───────────────────────── scripts ─────────────────────────
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, hook, body, CTA',
    day: '2026-10-07',
    text: `# Short-form scripts, Wednesday 7 October 2026

## Script 1: The detector nobody tests (30 s)
**Hook:** This little thing on your ceiling has probably been dead for two years.
**Body:** Most smoke detectors have a test button. Most people press it once, on the day they move in. Press it now. If you hear nothing, the battery or the sensor is gone. A new one costs twenty euros and takes five minutes.
**CTA:** Follow for one check a week that can save your house.

## Script 2: What my server did last night (25 s)
**Hook:** While I slept, nine robots went to work for me.
**Body:** At ten in the evening the first one sorts everything we learned that day. At six the next one checks every system. By eight I know what is trending, by nine I have a script. This one, in fact. Cost per night: one euro and ten cents.
**CTA:** Comment "stack" and I send you the list.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three scripts in shot tables, hook with time range',
    day: '2026-10-18',
    text: `SHORTS DRAFTS · Sun 18 Oct 2026

SCRIPT A · "The 9 euro mistake"
| Time | Picture | Voice |
|---|---|---|
| HOOK 0-3 s | Melted power strip in the hand | "This power strip cost nine euros. The kitchen cost forty thousand." |
| 3-18 s | Thermal camera on a loaded strip | "Heater plus kettle plus fryer is more than 3,500 watts. The strip is built for less than that." |
| 18-25 s | Good strip with breaker | "Look for a built-in breaker, and never put one strip behind another." |

SCRIPT B · "Alarm or no alarm"
| Time | Picture | Voice |
|---|---|---|
| HOOK 0-2 s | Screaming siren, cut to silence | "Would you run or would you wait?" |
| 2-15 s | Office, people staying seated | "In our test, eleven of fourteen people waited for somebody else to stand up." |
| 15-22 s | Stairs | "Be the one who stands up. The others follow within seconds." |

SCRIPT C · "Invoice roast"
| Time | Picture | Voice |
|---|---|---|
| HOOK 0-3 s | Bill on the table | "I paid 312 euros for software that I had not opened since March." |
| 3-20 s | List being crossed out | "So I let an agent read every invoice. It found six dead subscriptions in four minutes." |
| 20-26 s | Final number | "That is 1,900 euros a year. Check yours today." |
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'bracket labels that are filled, two scripts',
    day: '2026-10-27',
    text: `Two drafts for Tuesday, 27 Oct 2026

--- 1/2: "Why alarms scream at 3 am" ---
[HOOK] Your smoke alarm always beeps at three in the morning, and it is not a ghost.
[STORY] At night your flat cools down. A weak battery loses voltage in the cold, drops below the limit, and the detector chirps. By breakfast it is warm again and the chirp is gone.
[TIP] Change the battery in October, before the first frost.
[CTA] Send this to the person who took the battery out.

--- 2/2: "My cheapest employee" ---
[HOOK] My best employee earns four cents an hour.
[STORY] It is a mini PC under the stairs. It reads the mail, drafts the offers and checks its own work. If the check fails, it wakes nobody. It repairs, and then it reports.
[TIP] Start with one boring job, not with ten.
[CTA] Follow along, next week I show the bill.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with two scripts',
    day: '2026-11-06',
    text: `{
  "date": "2026-11-06",
  "scripts": [
    {
      "title": "Three lies about fire doors",
      "platform": "TikTok",
      "length_s": 35,
      "hook": "The wedge under this door can send you to court.",
      "script": "Lie one: it is only for a minute. Fires do not make appointments. Lie two: there is a detector anyway. The detector warns, the door protects. Lie three: nobody checks. I do, and I write it down. If you need it open, fit a magnet that lets go when the alarm sounds.",
      "cta": "Save this for your next tour of the building."
    },
    {
      "title": "The bot that says no",
      "platform": "YouTube Shorts",
      "length_s": 28,
      "hook": "I built a bot whose only job is to reject my work.",
      "script": "Every text I publish goes through it first. No proof for a number? Rejected. Third exclamation mark? Rejected. In October it refused 41 drafts, and the ones that passed earned twice as many saves.",
      "cta": "Want the checklist? It is in the first comment."
    }
  ]
}
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'spoken style with ellipses, two scripts, ends on hashtags',
    day: '2026-11-20',
    text: `**Draft #1 (Reels, 20 s): The candle test**
HOOK: Guess how long this wreath needs... I'll wait.
(lighter clicks, timer runs)
Twenty-two seconds. That's all. A dry wreath on the second Sunday burns faster than paper. Put it on a plate, keep it a metre from the curtain, and never leave the room. Not even for cookies.
CTA: Tag whoever bakes at your place.

**Draft #2 (TikTok, 24 s): I deleted my to-do list**
HOOK: I deleted my to-do list and got more done.
Here's the trick... every task that comes back a third time becomes a job for a machine. Invoices, reminders, reports: gone. What stays on paper is what only I can do. On Monday that was two lines.
CTA: What is on your list for the third time? Tell me below.

Friday 20 Nov 2026 · #brandschutz #advent #automation #buildinpublic
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'numbered list of two scripts with hook variants',
    day: '2026-12-01',
    text: `Scripts for 2026-12-01 (Tue)

1) "Door 1: the extension lead"
   Hook (variant A): Behind door one hides the most dangerous gift of the year.
   Hook (variant B): Do not plug your tree into this.
   Script: Old fairy lights draw more than you think, and old cables crack under the carpet. Touch the plug after an hour. If it is warm, replace it. LED chains stay cold and need a tenth of the power.
   Close: Tomorrow, door two: the kitchen.

2) "How an agent prices an offer"
   Hook (variant A): I asked four agents for a price, and the cheapest was the worst.
   Hook (variant B): Never let a machine guess your hourly rate.
   Script: The first agent copied a competitor. The second rounded down to be nice. The third forgot the tax. The fourth asked what the customer loses without us, and built the price from that. We doubled it, and they signed the same day.
   Close: Which of the four are you?
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the second script has no hook',
    day: '2026-10-10',
    text: `# Scripts, Saturday 10 October 2026

## Script 1: Dust kills detectors
**Hook:** Your vacuum cleaner could save your life today.
**Body:** A smoke detector looks for particles. Dust is made of particles. After two years it either cries wolf or it goes blind. Vacuum the slots once a year, on the lowest setting.
**CTA:** Follow for next week's check.

## Script 2: The night shift
**Body:** At ten in the evening our memory agent starts. It reads the day, throws out the noise and keeps what we will need again. By the time I get up, a briefing is waiting for me. It takes nine minutes of computing time.
**CTA:** Comment "night" for the setup.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'just one script, promised two',
    day: '2026-10-21',
    text: `Here are 2 short-form scripts for Wednesday, 21 October 2026:

**SCRIPT 1: "The plug you never touch"**
Hook: Touch the plug behind your fridge. I dare you.
Body: It has been running day and night for years. If the plug is warm, the contact is worn, and worn contacts start fires. Pull it, look for brown marks, and replace the socket if you see any.
CTA: Save this and check tonight.

Production notes: vertical, handheld, one take. Captions in yellow. Best slot 18:00 UTC.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hook of the second script is an unfilled slot',
    day: '2026-11-02',
    text: `SCRIPT 1 · 30 s · TikTok
HOOK: Nobody tells you this about cheap smoke detectors.
BODY: The expensive part is not the sensor, it is the battery. A ten-year lithium cell costs six euros in production. The cheap ones use a block that dies after eighteen months, usually when you are on holiday.
CTA: Look for the Q label, then buy once.

SCRIPT 2 · 25 s · Shorts
HOOK: [insert attention-grabbing hook here]
BODY: Our agents wrote 61 drafts in October, and the gatekeeper threw out 22 of them. The rest brought in 84,000 views. Less, but checked, beats more.
CTA: Follow for the November numbers.

Mon 2 Nov 2026
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script breaks off',
    day: '2026-11-13',
    text: `## Drafts for Friday, 13 November 2026

### 1. Friday the 13th
**Hook:** There are more alarms on Friday the 13th, and it has nothing to do with luck.
**Script:** People joke about it, and then they press the red button to film a reaction. It is a criminal offence, and the bill for one false alarm starts at 500 euros.
**CTA:** Share it with your funniest friend, before he gets funny.

### 2. The machine that checks the machine
**Hook:** Who watches the robot that watches the robots?
**Script:** We have nine jobs a day. Each writes something, and each can be wrong. So a tenth program reads the output and asks a single question: is this really the work, or does it only look like it? Last Tuesday it stopped a report because the sum was off by`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script is the first under another title',
    day: '2026-11-26',
    text: `Script 1: "Black Friday trap"
Hook: This charger is 80 percent off, and I would not put it in my house for free.
Body: No mark, no fuse, no distance between high and low voltage. On the thermal camera it passes ninety degrees in ten minutes. Check for the mark and the maker's address before you buy.
CTA: Save it before you go shopping tomorrow.

Script 2: "Charger danger"
Hook: This charger is 80 percent off, and I would not put it in my house for free.
Body: No mark, no fuse, no distance between high and low voltage. On the thermal camera it passes ninety degrees in ten minutes. Check for the mark and the maker's address before you buy.
CTA: Save it before you go shopping tomorrow.

(Thu 26 Nov 2026)
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks alone; the scripts themselves are left for later',
    day: '2026-12-11',
    text: `# Short-form scripts, Friday 11 December 2026

**Script 1: Tree on fire**
Hook: Thirty seconds. That is how long you have once the tree catches.
Script: to be written

**Script 2: Year in numbers**
Hook: My robots worked 3,285 shifts this year and asked for nothing.
Script: to be written

Both hooks scored above 80 in the internal test.
`,
  },

  // ───────────────────────── offers ─────────────────────────
  {
    job: 'offers',
    valid: true,
    note: 'array of two offers, numeric prices',
    day: '2026-10-05',
    text: `[
  {
    "name": "BMA Compliance Checklist",
    "format": "PDF, 24 pages",
    "price": 49,
    "currency": "EUR",
    "promise": "Pass the yearly inspection of your fire alarm system at the first attempt",
    "cta": "Download it now and start with page 3"
  },
  {
    "name": "Compliance Review Call",
    "format": "60 minutes, video",
    "price": 290,
    "currency": "EUR",
    "promise": "You know your three biggest gaps and what closing them costs",
    "cta": "Book one of four slots this week"
  }
]
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'object with tiers and nested pricing',
    day: '2026-10-15',
    text: `{
  "date": "2026-10-15",
  "product": "Agent Operations Starter",
  "audience": "one-person agencies with 5 to 30 clients",
  "pricing": {
    "currency": "EUR",
    "vat_included": true,
    "tiers": [
      { "tier": "Basic", "price": 97, "includes": ["setup guide", "9 job templates"] },
      { "tier": "Pro", "price": 297, "includes": ["everything in Basic", "validator rules", "2 live sessions"] },
      { "tier": "Done for you", "price": 1490, "includes": ["everything in Pro", "installation on your server", "30 days of support"] }
    ]
  },
  "guarantee": "14 days, full refund",
  "cta": { "headline": "Let the night shift work for you", "button": "Choose a tier" }
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified, prices in cents',
    day: '2026-10-28',
    text: `{"generated":"2026-10-28T10:00:06Z","offers":[{"id":"tpl-inspect","title":"Inspection report template","price":{"amount_cents":2900,"currency":"EUR"},"cta":"Use it today"},{"id":"bundle-q4","title":"Q4 bundle: template, checklist, call","price":{"amount_cents":24900,"currency":"EUR"},"compare_at":{"amount_cents":36800,"currency":"EUR"},"cta":"Take the bundle, save 119 EUR"}]}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'free lead magnet next to paid offers',
    day: '2026-11-09',
    text: `{
  "offers": [
    {
      "name": "20 prompts for inspection reports",
      "role": "lead magnet",
      "price_eur": 0,
      "cta": "Send me the prompts"
    },
    {
      "name": "Report Writer mini course",
      "role": "tripwire",
      "price_eur": 19,
      "cta": "Write your next report in 15 minutes"
    },
    {
      "name": "Report Writer team licence",
      "role": "core",
      "price_eur": 490,
      "billing": "yearly",
      "cta": "Equip up to five colleagues"
    }
  ],
  "day": "2026-11-09"
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'subscription prices monthly and yearly, quotes escaped in the copy',
    day: '2026-11-18',
    text: `{
  "offer": "Operator Club",
  "headline": "\\"It just runs\\", the monthly circle for people who automate",
  "monthly": { "price": 39.0, "currency": "EUR", "cancel": "any time" },
  "yearly": { "price": 390.0, "currency": "EUR", "saves": 78.0 },
  "bonuses": ["private chat", "template of the month", "quarterly audit"],
  "objections": [
    { "objection": "I have no time", "answer": "One hour a month is enough, the sessions are recorded." },
    { "objection": "I am not technical", "answer": "Half of the members are not. We share the screen." }
  ],
  "cta": "Join before Sunday",
  "valid_until": "2026-11-22"
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'two offers keyed by slug, price as text with currency',
    day: '2026-12-04',
    text: `{
  "advent-bundle": {
    "title": "Advent bundle for electricians",
    "price": "79 EUR",
    "regular_price": "118 EUR",
    "contents": ["candle safety poster", "BMA checklist", "customer letter"],
    "cta": "Get the bundle until the 24th"
  },
  "new-year-audit": {
    "title": "New year audit",
    "price": "690 EUR",
    "regular_price": "690 EUR",
    "contents": ["half a day on site", "written report within 5 days"],
    "cta": "Reserve a day in January"
  }
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'comma missing between two fields: not valid JSON',
    day: '2026-10-07',
    text: `{
  "date": "2026-10-07",
  "offers": [
    {
      "name": "BMA Compliance Checklist",
      "price": 49,
      "currency": "EUR",
      "cta": "Download it now"
    },
    {
      "name": "Workshop seat Dresden",
      "price": 399
      "currency": "EUR",
      "cta": "Reserve one of 12 seats"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no offer carries a price',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "offers": [
    {
      "name": "Thermal Camera Inspection",
      "audience": "bakeries and workshops",
      "duration": "half a day on site",
      "deliverables": ["12 to 20 images", "written report", "priority list"],
      "cta": "Request a date"
    },
    {
      "name": "Inspection Subscription",
      "audience": "property managers",
      "duration": "12 months, one visit a quarter",
      "deliverables": ["four reports", "hotline on workdays"],
      "cta": "Talk to us"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prices are null',
    day: '2026-10-31',
    text: `[
  { "title": "Agent starter kit", "price": null, "currency": "EUR", "cta": "Start tonight", "includes": ["9 job templates", "setup guide"] },
  { "title": "Agent pro kit", "price": null, "currency": "EUR", "cta": "Go pro", "includes": ["starter kit", "validator rules", "2 live sessions"] }
]
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'JSON cut off in the last CTA',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "offers": [
    {
      "name": "Fire door check",
      "price": 180,
      "currency": "EUR",
      "cta": "Book your check for November"
    },
    {
      "name": "Fire door check, five doors",
      "price": 720,
      "currency": "EUR",
      "cta": "Book five and pay four, until the end of`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'Python dict with single quotes, not JSON',
    day: '2026-11-27',
    text: `{'date': '2026-11-27', 'offers': [{'name': 'Black Friday course pass', 'price': 149, 'regular_price': 297, 'currency': 'EUR', 'vat_included': True, 'cta': 'Get the pass until midnight'}, {'name': 'Course pass plus coaching', 'price': 449, 'regular_price': 690, 'currency': 'EUR', 'vat_included': True, 'cta': 'Get the pass with coaching'}]}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON with price, but lorem ipsum as copy',
    day: '2026-12-12',
    text: `{
  "date": "2026-12-12",
  "offers": [
    {
      "name": "Last-minute voucher",
      "price": 99,
      "currency": "EUR",
      "headline": "A gift that needs no wrapping",
      "description": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
      "cta": "Print the voucher now"
    },
    {
      "name": "Voucher for a workshop seat",
      "price": 399,
      "currency": "EUR",
      "headline": "Give a skill",
      "description": "One day, twelve people, one working agent at the end.",
      "cta": "Choose a date in spring"
    }
  ]
}
`,
  },

  // ───────────────────────── calendar ─────────────────────────
  {
    job: 'calendar',
    valid: true,
    note: 'table from today, Monday to Sunday',
    day: '2026-10-05',
    text: `# Content calendar, 5 to 11 October 2026

| Day | Date | Platform | Topic | Format | Time (UTC) |
|---|---|---|---|---|---|
| Monday | 2026-10-05 | TikTok | The detector nobody tests | Short, 30 s | 17:00 |
| Tuesday | 2026-10-06 | X | What nine cron jobs cost | Thread, 8 posts | 09:00 |
| Wednesday | 2026-10-07 | YouTube | Build log: CRM sync | Long, 14 min | 16:00 |
| Thursday | 2026-10-08 | TikTok | Day in the life of an inspector | Short, 40 s | 17:00 |
| Friday | 2026-10-09 | Newsletter | Five mistakes with fire doors | Mail | 08:00 |
| Saturday | 2026-10-10 | Instagram | Behind the scenes: the server under the stairs | Carousel, 6 slides | 10:00 |
| Sunday | 2026-10-11 | X | Open questions of the week | Poll | 18:00 |
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'bullets, from tomorrow',
    day: '2026-10-14',
    text: `Calendar updated on Wed 14 Oct 2026, next seven days:

- **Thu 15 Oct**: TikTok 17:00, "Alarm or no alarm?" (short, ready)
- **Fri 16 Oct**: Newsletter 08:00, "Pricing without shame" (draft)
- **Sat 17 Oct**: YouTube Shorts 11:00, "Invoice roast" (ready)
- **Sun 18 Oct**: X 18:00, thread on the thermal camera test (idea approved)
- **Mon 19 Oct**: LinkedIn 07:30, customer story Kessler Brandschutz (waits for approval)
- **Tue 20 Oct**: TikTok 17:00, "The 9 euro mistake" (filming on Monday)
- **Wed 21 Oct**: YouTube 16:00, "Small models, big work" (outline done)

Load: 3 shorts, 1 long video, 3 text pieces.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'next calendar week, one day is planned rest content',
    day: '2026-10-23',
    text: `CONTENT CALENDAR · KW 44
(planned Friday, 23 October 2026)

Monday, 26 October
  TikTok | Why alarms scream at 3 am | 17:00
Tuesday, 27 October
  X | Price list explained, part 1 | 09:00
  LinkedIn | The same as a document post | 11:00
Wednesday, 28 October
  YouTube | I let nine agents run my Monday | 16:00
Thursday, 29 October
  TikTok | Three lies about fire doors | 17:00
Friday, 30 October
  Newsletter | Halloween and smoke machines | 08:00
Saturday, 31 October
  Instagram | Pumpkin with a smoke detector, photo and one-liner | 12:00
Sunday, 1 November
  X | Repost of the best thread of October with a new first line | 18:00
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven dated entries',
    day: '2026-11-08',
    text: `{
  "updated": "2026-11-08",
  "schedule": [
    { "date": "2026-11-09", "weekday": "Monday", "platform": "TikTok", "title": "Unpopular opinion of an inspector", "time": "17:00" },
    { "date": "2026-11-10", "weekday": "Tuesday", "platform": "X", "title": "8B against 70B: which jobs need what", "time": "09:00" },
    { "date": "2026-11-11", "weekday": "Wednesday", "platform": "Instagram", "title": "LED or candle, the lantern test", "time": "15:00" },
    { "date": "2026-11-12", "weekday": "Thursday", "platform": "YouTube", "title": "What our box draws in a month", "time": "16:00" },
    { "date": "2026-11-13", "weekday": "Friday", "platform": "TikTok", "title": "Friday the 13th and false alarms", "time": "17:00" },
    { "date": "2026-11-14", "weekday": "Saturday", "platform": "Newsletter", "title": "The bot that says no", "time": "08:00" },
    { "date": "2026-11-15", "weekday": "Sunday", "platform": "X", "title": "Ask me anything about alarms", "time": "18:00" }
  ]
}
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Day 1 to Day 7 with dates',
    day: '2026-11-19',
    text: `## 7-day plan from Thursday, 19 November 2026

**Day 1 · Thu 19 Nov**: Film and publish the 10k thank-you (YouTube, 18:00)
**Day 2 · Fri 20 Nov**: "The candle test" (Reels, 17:00)
**Day 3 · Sat 21 Nov**: Poll: wreath with wax or LED? (Instagram story, 10:00)
**Day 4 · Sun 22 Nov**: Result of the poll and burn test (TikTok, 18:00)
**Day 5 · Mon 23 Nov**: Black Friday without regret, what to buy for a workshop (Newsletter, 08:00)
**Day 6 · Tue 24 Nov**: Charger on the thermal camera (TikTok, 17:00)
**Day 7 · Wed 25 Nov**: Thread: our November numbers so far (X, 09:00)

Reserve if something falls through: "Dust kills detectors", finished and undated.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'CSV, tomorrow plus six',
    day: '2026-12-03',
    text: `date,weekday,time_utc,platform,title,status
2026-12-04,Friday,08:00,Newsletter,Ten gifts below 50 EUR,ready
2026-12-05,Saturday,11:00,YouTube Shorts,Door 5: the tea light,ready
2026-12-06,Sunday,17:00,TikTok,Door 6: what Santa does about chimneys,filming
2026-12-07,Monday,09:00,X,One chart with 340 days of uptime,draft
2026-12-08,Tuesday,17:00,TikTok,Door 8: old fairy lights,draft
2026-12-09,Wednesday,16:00,YouTube,How an agent prices an offer,editing
2026-12-10,Thursday,07:30,LinkedIn,Year in review of a one-man agency,outline
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days only, Sunday left out',
    day: '2026-10-06',
    text: `# 7-day content calendar (updated Tuesday, 6 October 2026)

| Date | Platform | Topic | Time |
|---|---|---|---|
| Wed 7 Oct | YouTube | Build log: CRM sync | 16:00 |
| Thu 8 Oct | TikTok | Day in the life of an inspector | 17:00 |
| Fri 9 Oct | Newsletter | Five mistakes with fire doors | 08:00 |
| Sat 10 Oct | Instagram | The server under the stairs | 10:00 |
| Mon 12 Oct | X | Public price list, part 1 | 09:00 |
| Tue 13 Oct | TikTok | Dust kills detectors | 17:00 |

All seven days are populated.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays belong to another year, each a day off',
    day: '2026-10-12',
    text: `Content calendar, week of 12 October 2026

- Sunday, 12 October 2026: X, price list explained (09:00)
- Monday, 13 October 2026: TikTok, "Touch the plug" (17:00)
- Tuesday, 14 October 2026: Newsletter, pricing without shame (08:00)
- Wednesday, 15 October 2026: YouTube, small models, big work (16:00)
- Thursday, 16 October 2026: TikTok, alarm or no alarm (17:00)
- Friday, 17 October 2026: Instagram, carousel on thermal images (10:00)
- Saturday, 18 October 2026: X, open questions of the week (18:00)
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday has a date and nothing else',
    day: '2026-10-27',
    text: `| Day | Date | Platform | Topic | Time |
|---|---|---|---|---|
| Wed | 2026-10-28 | YouTube | I let nine agents run my Monday | 16:00 |
| Thu | 2026-10-29 | TikTok | Three lies about fire doors | 17:00 |
| Fri | 2026-10-30 | Newsletter | Halloween and smoke machines | 08:00 |
| Sat | 2026-10-31 |  |  |  |
| Sun | 2026-11-01 | X | Best thread of October, new first line | 18:00 |
| Mon | 2026-11-02 | LinkedIn | Customer story Lindner | 07:30 |
| Tue | 2026-11-03 | TikTok | The bot that says no | 17:00 |

Updated on Tuesday, 27 October 2026.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'seven rows, but Friday twice and the last day missing',
    day: '2026-11-10',
    text: `7-DAY SCHEDULE · as of Tuesday 2026-11-10

1. Wed 2026-11-11 · Instagram · LED or candle, the lantern test · 15:00
2. Thu 2026-11-12 · YouTube · What our box draws in a month · 16:00
3. Fri 2026-11-13 · TikTok · Friday the 13th and false alarms · 17:00
4. Fri 2026-11-13 · X · The number 13 in alarm statistics · 19:00
5. Sat 2026-11-14 · Newsletter · The bot that says no · 08:00
6. Sun 2026-11-15 · X · Ask me anything about alarms · 18:00
7. Mon 2026-11-16 · LinkedIn · What a false alarm costs · 07:30
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'breaks off in the seventh day',
    day: '2026-11-24',
    text: `## Content calendar, 25 November to 1 December 2026

**Wed 25 Nov**: X, 09:00. Thread with our November numbers so far.
**Thu 26 Nov**: TikTok, 17:00. The charger I would not take for free.
**Fri 27 Nov**: Newsletter, 08:00. Black Friday, last call for the course pass.
**Sat 28 Nov**: Instagram, 10:00. Carousel on the first Sunday of Advent.
**Sun 29 Nov**: YouTube, 16:00. Three wreaths, one lighter.
**Mon 30 Nov**: LinkedIn, 07:30. What the retainer with Kessler taught us.
**Tue 1 Dec**: TikTok, 17:00. Start of the Advent series with the extension lead, which`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'stale: the plan covers the week that is over',
    day: '2026-12-07',
    text: `# Content calendar, next 7 days

| Weekday | Date | Channel | Piece |
|---|---|---|---|
| Monday | 30 November 2026 | LinkedIn | What the retainer with Kessler taught us |
| Tuesday | 1 December 2026 | TikTok | Door 1: the extension lead |
| Wednesday | 2 December 2026 | X | Ten tools, one invoice |
| Thursday | 3 December 2026 | TikTok | Door 3: the toaster |
| Friday | 4 December 2026 | Newsletter | Ten gifts below 50 EUR |
| Saturday | 5 December 2026 | Shorts | Door 5: the tea light |
| Sunday | 6 December 2026 | TikTok | Door 6: what Santa does about chimneys |
`,
  },

  // ───────────────────────── outline ─────────────────────────
  {
    job: 'outline',
    valid: true,
    note: 'six sections with ranges',
    day: '2026-10-06',
    text: `# YouTube outline: I let nine agents run my Monday
Length: 14:00 · drafted Tuesday 2026-10-06

## 00:00 - 00:45 Cold open
The phone rings at 06:00 and nobody has to answer. Show the log scrolling.

## 00:45 - 02:30 What the nine jobs are
One sentence for each, with the clock in the corner.

## 02:30 - 05:30 The morning: health, briefing, trends
Screen recording. Stop at the moment when the CRM fails and repairs itself.

## 05:30 - 09:00 The work: scripts, offers, calendar
Show a draft that was refused and why.

## 09:00 - 12:15 The evening: numbers and memory
Real revenue, real cost, the margin.

## 12:15 - 14:00 What I would not automate
Three things, then the call to subscribe.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table, start times',
    day: '2026-10-16',
    text: `Working title: **Small models, big work**
Goal: 12 minutes, viewers who own a mini PC

| Start | Section | Key point | B-roll |
|---|---|---|---|
| 0:00 | Hook | "This 380 euro box replaced three subscriptions" | Box in the hand |
| 0:35 | Promise | What you can copy after this video | Checklist on screen |
| 1:20 | The hardware | RAM matters more than the CPU | Benchmarks |
| 3:40 | The models | 8B for sorting, 14B for writing | Split screen |
| 6:50 | The first job | A morning briefing from your own mail | Screen recording |
| 9:30 | The bill | Power and time for 30 days | Meter |
| 11:10 | Outro | Next video, question of the day | End card |

Friday, 16 October 2026
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'bracket timestamps, nested points',
    day: '2026-10-29',
    text: `OUTLINE (Thu 29 Oct 2026): "Why your fire alarm lies to you"

[00:00] Hook
   - Siren, nobody moves
   - "Eleven of fourteen people stayed in their chairs"
[00:50] Where false alarms come from
   - Dust, steam, insects
   - One real error log, explained line by line
[03:15] What a false alarm costs
   - Invoice from the fire brigade
   - The hidden price: people stop believing
[06:40] How to halve them
   - Two-detector dependency
   - Delay with acknowledgement
   - Cleaning plan
[10:05] Case study: hospital in Chemnitz
   - 31 alarms in a year before, 12 after
[13:30] Summary and call to action
   - Checklist in the description
[14:20] End screen
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON with start and end',
    day: '2026-11-07',
    text: `{
  "title": "What our AI box really costs in a month",
  "date": "2026-11-07",
  "duration": "10:30",
  "sections": [
    { "start": "00:00", "end": "00:40", "name": "Hook", "notes": "Show the electricity bill, cover the total" },
    { "start": "00:40", "end": "02:10", "name": "The setup", "notes": "Seven services on one machine" },
    { "start": "02:10", "end": "05:00", "name": "Measuring", "notes": "Meter, idle against load, night against day" },
    { "start": "05:00", "end": "07:45", "name": "Cloud comparison", "notes": "The same jobs on an API, price list of November" },
    { "start": "07:45", "end": "09:40", "name": "Verdict", "notes": "When the box pays off and when it does not" },
    { "start": "09:40", "end": "10:30", "name": "Call to action", "notes": "Spreadsheet in the description" }
  ]
}
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long video with hour format',
    day: '2026-11-21',
    text: `# Live build: a validator from zero
Saturday, 21 November 2026. Long format, 1:12:00

0:00:00 Welcome and what we build today
0:04:30 Why "it ran" is not "it worked"
0:11:00 Collecting good and broken samples
   Participants send their own examples in the chat.
0:24:00 The first rule: seven services
0:36:30 The second rule: sums that add up
0:49:00 Break with questions (5 minutes)
0:54:00 Running the set, counting the errors
1:05:00 What we leave to a human
1:12:00 End
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'prose paragraphs led by the timestamp',
    day: '2026-12-02',
    text: `**Video:** Ten gifts an electrician will really use
**Date of draft:** 2 December 2026 (Wed), **target:** 9 minutes

**0:00, opening.** Pile of useless gadgets on the bench. "I got all of these last year. I use none of them."

**0:30, the rules.** Below 50 euros, tested for a month, bought with our own money.

**1:10, gifts ten to seven.** Headlamp, label printer tape, magnetic tray, cable tie gun. Thirty seconds each plus one honest complaint.

**3:30, gifts six to four.** Knee pads, socket tester, good coffee flask.

**5:40, gifts three and two.** Ratcheting screwdriver and a non-contact tester. Here the side-by-side with the cheap copy.

**7:15, gift one.** A smoke detector for the own home, as most electricians have none in the workshop.

**8:20, closing.** List in the description, question for the comments: what did you get and never use?
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'one timestamp jumps back',
    day: '2026-10-11',
    text: `# Outline: The 9 euro mistake, long version
Sunday, 11 October 2026, target 11 minutes

- 00:00 Hook: the melted strip
- 00:40 Who I am and why I have a thermal camera
- 01:30 Test setup with heater, kettle and fryer
- 04:10 Strip one: cheap
- 03:20 Strip two: mid-price
- 07:45 Strip three: with breaker
- 09:30 What to check at home
- 10:30 Call to action
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'good structure, no timestamps',
    day: '2026-10-22',
    text: `# YouTube outline: How I price an offer
Thursday, 22 October 2026

## Hook
"I doubled the price and they signed the same day."

## Part 1: The wrong way
Hourly rate times guessed hours. Show the old spreadsheet.

## Part 2: What the customer loses without you
Example: a shop that closes for two days after a false alarm.

## Part 3: Three tiers
Why the middle one is chosen by seven out of ten.

## Part 4: Saying the number
Say it, stop talking. Role play with Petra.

## Outro
Template in the description.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'breaks off in the last section',
    day: '2026-11-03',
    text: `## Outline for Tuesday, 3 November 2026: "Price lists in public"

**00:00 Hook.** The invoice, blurred, then sharp.
**00:45 Why agencies hide prices.** Three reasons, two of them are fear.
**02:30 Our list, line by line.** The checklist for 49, the call for 290, the install for 1,490.
**06:00 Reactions.** Replies from X, the kind ones and the other ones.
**09:10 What changed.** Fewer calls, better calls. Share of offers signed rose from 22 to 35 percent.
**11:40 Closing.** Ask the viewers to post their own price in the comments, and promise that the three most`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'every section stamped 00:00',
    day: '2026-11-14',
    text: `# Outline: The bot that says no (Saturday, 14 November 2026)

| Timestamp | Section | Content |
|---|---|---|
| 00:00 | Hook | "I built a bot whose only job is to reject my work" |
| 00:00 | Problem | Drafts that look finished and are not |
| 00:00 | Rules | Proof, sums, dates, tone |
| 00:00 | Demo | Five drafts, two pass |
| 00:00 | Results | October against September |
| 00:00 | Outro | Checklist and next video |
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'a section is a TODO',
    day: '2026-11-28',
    text: `Title: Three wreaths, one lighter
Sat 28 Nov 2026 | 8 min

00:00 Hook: "Guess how long this one needs"
00:35 Setup, safety, extinguisher, permission
01:40 Wreath one: fresh fir
03:05 Wreath two: two weeks old
04:20 Wreath three: artificial with LED
   TODO: describe result
06:10 What to do at home: plate, distance, never alone
07:20 End card with the Advent playlist
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'impossible timestamp 05:85',
    day: '2026-12-08',
    text: `# Outline: One year of uptime
Tuesday, 8 December 2026 · about 10 minutes

**00:00** Hook: one chart, 342 days
**00:50** What counts as down, and what does not
**02:40** The worst night of the year: 17 March
**05:85** What we changed after it
**07:30** Self-healing, live on screen
**09:10** Numbers, thanks, next year
`,
  },

  // ───────────────────────── kpi ─────────────────────────
  {
    job: 'kpi',
    valid: true,
    note: 'table, lines add up',
    day: '2026-10-06',
    text: `# KPI snapshot, Tuesday 2026-10-06, 17:00 UTC

| Revenue | EUR |
|---|---|
| Gumroad | 412.00 |
| Consulting | 1,450.00 |
| Affiliate | 88.50 |
| **Total revenue** | **1,950.50** |

| Costs | EUR |
|---|---|
| LLM APIs | 96.20 |
| Hosting | 41.30 |
| Ads | 220.00 |
| **Total costs** | **357.50** |

**Profit:** 1,593.00 EUR
**Margin:** 81.7 %
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, adds up',
    day: '2026-10-15',
    text: `{
  "date": "2026-10-15",
  "currency": "EUR",
  "revenue": { "courses": 1990.00, "templates": 850.00, "total": 2840.00 },
  "costs": { "ads": 640.00, "freelancers": 310.00, "tools": 186.00, "total": 1136.00 },
  "profit": 1704.00,
  "margin_pct": 60.0,
  "orders": 37
}
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss with negative margin, calculated right',
    day: '2026-10-24',
    text: `Saturday, 24 October 2026, snapshot at 17:00 UTC.

Revenue today came to 640 EUR, made up of 520 EUR from the course and 120 EUR from templates. Costs were 812 EUR: 600 EUR for ads, 140 EUR for tools that renew on the 24th, and 72 EUR for LLM calls.

That leaves a loss of 172 EUR, so the profit is -172 EUR and the margin is -26.9 %. The ads were booked as a one-off test and end tonight. Without them the day would have closed in the black.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'continental number format',
    day: '2026-11-09',
    text: `KPI · Montag / Monday · 09.11.2026

Revenue
  Shop            2.760,50 €
  Consulting      1.550,00 €
  Sum             4.310,50 €

Costs
  Ads               780,00 €
  Freelancer        313,15 €
  Infrastructure    200,00 €
  Sum             1.293,15 €

Profit            3.017,35 €
Margin                70,0 %
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'today and month to date side by side, both right',
    day: '2026-11-20',
    text: `**ANALYTICS, Fri 20 Nov 2026**

| | Today | Month to date |
|---|---|---|
| Revenue | €1,120 | €23,480 |
| Costs | €392 | €8,218 |
| Profit | €728 | €15,262 |
| Margin | 65.0 % | 65.0 % |

Orders today 19, refunds 0. Pace: at the current rate the month closes near €35,200 revenue.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'gross and net margin, both right',
    day: '2026-12-05',
    text: `Snapshot 2026-12-05 (Saturday)

- Revenue: 5,200 EUR
- Cost of delivery: 1,300 EUR
- Gross profit: 3,900 EUR, gross margin 75.0 %
- Operating costs: 1,820 EUR
- Total costs: 3,120 EUR (1,300 + 1,820)
- Net profit: 2,080 EUR, net margin 40.0 %

The Advent bundle brought 41 of 58 orders. Nothing unusual in the costs.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin 66 %, it is 60 %',
    day: '2026-10-08',
    text: `# KPI snapshot, Thursday 2026-10-08

**Revenue: 1,860.00 EUR**
- Courses 1,200.00
- Consulting 480.00
- Templates 180.00

**Costs: 744.00 EUR**
- Ads 400.00
- Freelancers 210.00
- Tools 134.00

**Profit: 1,116.00 EUR**
**Margin: 66.0 %**
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue lines sum to 2,535, the total says 2,835',
    day: '2026-10-17',
    text: `KPI snapshot | Sat 17 Oct 2026 | EUR

| Item | Amount |
|---|---|
| Gumroad | 980.00 |
| Consulting | 1,240.00 |
| Sponsoring | 315.00 |
| **Revenue total** | **2,835.00** |
| Ads | 500.00 |
| Tools | 250.50 |
| Hosting | 100.00 |
| **Costs total** | **850.50** |
| **Profit** | **1,984.50** |
| **Margin** | **70.0 %** |
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are no number',
    day: '2026-10-28',
    text: `## KPI snapshot, Wednesday, 28 October 2026

- Revenue: 1,475.00 EUR (shop 985.00, retainer 490.00)
- Costs: n/a (card export not in yet)
- Margin: roughly 70 % as usual

Orders: 22. Best seller: inspection report template, 13 copies.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'digits swapped in the profit: 2,163.60 for 2,136.60',
    day: '2026-11-04',
    text: `Evening numbers for Wednesday, 4 November 2026

Revenue   3,415.00 EUR
Costs     1,278.40 EUR
Profit    2,163.60 EUR
Margin    62.6 %

Split of the costs: ads 690.00, freelancers 420.00, LLM and hosting 168.40.
Split of the revenue: courses 2,115.00, consulting 1,300.00.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no margin and no profit',
    day: '2026-11-16',
    text: `# KPI snapshot 2026-11-16 (Monday)

| KPI | Value | Change to Sunday |
|---|---|---|
| Revenue | 1,690.00 EUR | +12 % |
| Costs | 540.80 EUR | +3 % |
| Orders | 28 | +4 |
| New subscribers | 61 | +9 |
| Conversion of the offer page | 3.8 % | +0.2 points |

The webinar replay drives the growth.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs and margin came out as NaN',
    day: '2026-12-01',
    text: `KPI SNAPSHOT 2026-12-01 17:00 UTC (Tuesday)

revenue.shop        1,460.00
revenue.retainers     750.00
revenue.total       2,210.00
costs.ads             410.00
costs.tools              NaN
costs.total              NaN
profit                   NaN
margin_pct               NaN
currency                 EUR
`,
  },

  // ───────────────────────── memory ─────────────────────────
  {
    job: 'memory',
    valid: true,
    note: 'plain report, default store grew by 42',
    day: '2026-10-07',
    text: `# Nightly consolidation, Wednesday 2026-10-07, 22:00 UTC

Read 318 messages and 27 documents of the day. 61 candidate facts, 19 of them duplicates, **42 new entries stored** in ChromaDB.

Collection before: 1,204 entries. Collection after: 1,246 entries.

**What we will need again**
- Kessler Brandschutz prefers calls before 10:00.
- The inspection template sells best when the sample page is shown first.
- Heater plus kettle trips strip type B after 14 minutes (thermal test).

Verification: 5 random entries read back, 5 found.
`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'log layout, 22 new',
    day: '2026-10-16',
    text: `2026-10-16T22:00:01Z consolidation start
2026-10-16T22:00:09Z sources: crm=14 chat=201 docs=6
2026-10-16T22:01:47Z extracted=35 duplicates=13 new=22
2026-10-16T22:01:52Z upsert chromadb collection=knowledge ok count 1289 -> 1311
2026-10-16T22:01:53Z topics: pricing(9) fire-doors(7) retainers(6)
2026-10-16T22:01:58Z readback 22/22 ok
2026-10-16T22:01:58Z consolidation done errors=0 duration=117s
`,
    store: { now: { count: 1311 }, earlier: { count: 1289 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose, default store',
    day: '2026-10-25',
    text: `Sunday, 25 October 2026. The day is filed.

I stored 42 new entries in the knowledge store tonight and linked 11 of them with older ones. The store now holds 1,246 entries; at the start of the run it held 1,204.

Three things stand out. Dr. Brandt decided in favour of the workshop and wants the second Tuesday in November. The video on silent builds keeps 57 percent of its viewers to the end, which is our best value so far. And the camera repair took nine days, so a spare body belongs on the list for the next quarter.

Nothing was deleted. The backup of the collection was written at 22:06 and restored in a test.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON report, 53 new',
    day: '2026-11-06',
    text: `{
  "job": "memory",
  "date": "2026-11-06",
  "store": { "backend": "ChromaDB", "collection": "knowledge", "count_before": 1957, "count_after": 2010 },
  "stored": 53,
  "skipped_duplicates": 17,
  "highlights": [
    "Lindner GmbH accepted the quote, start on 16 November",
    "Fire door content gets twice the saves of automation content",
    "The 14B model needs 30 idle minutes before it unloads"
  ],
  "verified": true
}
`,
    store: { now: { count: 2010 }, earlier: { count: 1957 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'quiet Saturday: two entries, still really stored',
    day: '2026-11-21',
    text: `MEMORY · Sat 21 Nov 2026

A quiet day. Read: 19 messages, 1 document.
Stored: 2 new entries (3,118 before, 3,120 after).

1. The live build had 74 viewers at the peak; most questions were about counting errors.
2. The poll on Instagram ended 61 to 39 for LED wreaths.

Everything else was already known. Read back: 2 of 2.
`,
    store: { now: { count: 3120 }, earlier: { count: 3118 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'first write timed out, the retry succeeded and was verified',
    day: '2026-12-04',
    text: `## Consolidation report, Friday, 4 December 2026

| Step | Result |
|---|---|
| Collected | 246 messages, 9 documents, 3 call notes |
| Extracted | 58 facts |
| Duplicates dropped | 16 |
| Written to ChromaDB | 42 |
| Store size | 1,204 → 1,246 |
| Read back | 42 of 42 |

Note: the first write at 22:02 timed out while the index was being compacted. The second at 22:04 went through, and the table above shows its result. No entry was written twice.

Learned today: the Advent bundle sells to existing customers (33 of 41), so the next mail goes to them first.
`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 38 stored, the store has not changed',
    day: '2026-10-09',
    text: `# Nightly consolidation, Friday 2026-10-09

Processed 287 messages and 12 documents. Extracted 52 facts, dropped 14 duplicates, **stored 38 new entries** in the knowledge store.

Highlights:
- Voss Haustechnik pays after the second reminder, never before.
- The short on dust reached 22,000 views in a day.
- PostgreSQL 17 cut the report query from 900 to 310 ms.

Knowledge store updated successfully. ✅
`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run: nothing was written',
    day: '2026-10-20',
    text: `2026-10-20T22:00:01Z consolidation start (mode=dry-run)
2026-10-20T22:00:12Z sources: crm=21 chat=244 docs=8
2026-10-20T22:02:03Z extracted=49 duplicates=15 new=34
2026-10-20T22:02:04Z dry-run: would upsert 34 entries into collection=knowledge, no changes made
2026-10-20T22:02:04Z count 1402
2026-10-20T22:02:05Z consolidation done errors=0 duration=124s
`,
    store: { now: { count: 1402 }, earlier: { count: 1402 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'ChromaDB refused, the entries wait in a file',
    day: '2026-10-30',
    text: `Consolidation, Friday, 30 October 2026, 22:00 UTC

Read 198 messages and 4 documents, extracted 31 new facts about pricing (12), Halloween content (11) and customers (8).

Writing to ChromaDB failed: connection refused on localhost:8000. I saved the 31 facts to /var/spool/memory/2026-10-30.jsonl and will try again tomorrow.

Summary: the consolidation itself is complete.
`,
    store: { now: { count: 1530 }, earlier: { count: 1530 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'store grew, but the report breaks off',
    day: '2026-11-11',
    text: `## Memory, Wednesday, 11 November 2026

42 new entries stored, 1,204 before and 1,246 after.

**Customers**
- Lindner GmbH wants one invoice per quarter.
- Petra Vogel agreed to speak in January.

**Content**
- The lantern test was shared mostly by kindergartens, so the next one should come with a printable page.
- Comments on the price list ask for the reasoning behind the install fee, and the best answer so far was the one that`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'key learnings left as TODO',
    day: '2026-11-23',
    text: `# Nightly consolidation, Monday 23 November 2026

- Messages read: 264
- New entries stored: 42
- Store size: 1,204 → 1,246

## Key learnings
TODO

## Verification
5 of 5 random entries were found again.
`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims growth to 1,871, the store in truth lost 128 entries',
    day: '2026-12-09',
    text: `Wednesday, 9 December 2026, nightly consolidation

Stored tonight: 31 new entries
Knowledge store: 1,840 before, 1,871 after

Topics
* Christmas offer: 14 pre-orders, 9 of them from Saxony
* Support: loop isolators asked about four times this week, deserves an article
* Planning: Q1 roadmap cut from nine to five pages

No duplicates were written and no entry was removed.
`,
    store: { now: { count: 1712 }, earlier: { count: 1840 } },
  },
]
