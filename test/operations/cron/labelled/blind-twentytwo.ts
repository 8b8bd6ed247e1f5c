import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_TWO: readonly Sample[] = [
  // ---------------------------------------------------------------- health
  {
    job: 'health',
    valid: true,
    note: 'table, all seven up',
    day: '2026-10-05',
    text: `# Health Check: Monday, 2026-10-05, 06:00 UTC

| Service | Port | Check | Status | Latency |
|---------|------|-------|--------|---------|
| Ollama | 11434 | GET /api/tags | ✅ UP | 41 ms |
| Redis | 6379 | PING → PONG | ✅ UP | 1 ms |
| PostgreSQL | 5432 | pg_isready | ✅ UP | 4 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | ✅ UP | 18 ms |
| CRM | 3500 | GET /health | ✅ UP | 27 ms |
| Atomic Reactor | 8888 | GET /health | ✅ UP | 22 ms |
| LiteLLM | 4000 | GET /health | ✅ UP | 63 ms |

**Result:** 7/7 services responding. No action needed.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON, all seven ok',
    day: '2026-10-14',
    text: `{
  "job": "health",
  "checked_at": "2026-10-14T06:00:07Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "ok", "http": 200, "latency_ms": 52 },
    { "name": "Redis", "port": 6379, "status": "ok", "reply": "PONG", "latency_ms": 1 },
    { "name": "PostgreSQL", "port": 5432, "status": "ok", "reply": "accepting connections", "latency_ms": 5 },
    { "name": "ChromaDB", "port": 8000, "status": "ok", "http": 200, "latency_ms": 14 },
    { "name": "CRM", "port": 3500, "status": "ok", "http": 200, "latency_ms": 31 },
    { "name": "Atomic Reactor", "port": 8888, "status": "ok", "http": 200, "latency_ms": 19 },
    { "name": "LiteLLM", "port": 4000, "status": "ok", "http": 200, "latency_ms": 77 }
  ],
  "resources": { "cpu_pct": 34, "ram_pct": 58, "disk_pct": 47 }
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'plain lines, key: value',
    day: '2026-11-03',
    text: `HEALTH CHECK 2026-11-03 06:00 UTC
Ollama: OK (200, 4 models loaded)
Redis: OK (PONG)
PostgreSQL: OK (accepting connections)
ChromaDB: OK (heartbeat received)
CRM: OK (200)
Atomic Reactor: OK (200)
LiteLLM: OK (200)

CPU 29 %, RAM 61 %, disk 52 %: NORMAL
All services responding.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'headings with lists, grouped by layer',
    day: '2026-09-18',
    text: `## System health, Friday 18 September 2026

### Core services
- **Redis** (6379): responding, PONG in 2 ms
- **PostgreSQL** (5432): responding, 14 of 100 connections in use
- **ChromaDB** (8000): responding, heartbeat in 16 ms

### Model services
- **Ollama** (11434): responding, /api/tags lists 3 models
- **LiteLLM Proxy** (4000): responding, 200 in 58 ms

### App services
- **CRM** (3500): responding, 200 in 24 ms
- **Atomic Reactor** (8888): responding, 200 in 21 ms

### Resources
- CPU: 41 %
- RAM: 66 %
- Level: NORMAL, full concurrency

All 7 services are responding. Zero alerts.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'Redis was restarted in the night and is answering again',
    day: '2026-08-11',
    text: `# 06:00 Health Report (2026-08-11)

1. Ollama: healthy, 200 OK, 46 ms
2. Redis: healthy, PONG, 1 ms (restarted by Docker at 02:14, back up at 02:14, uptime 3h 46m)
3. PostgreSQL: healthy, accepting connections, 6 ms
4. ChromaDB: healthy, heartbeat 200, 12 ms
5. CRM: healthy, 200 OK, 35 ms
6. Atomic Reactor: healthy, 200 OK, 20 ms
7. LiteLLM: healthy, 200 OK, 70 ms

## Notes
- Root cause of the Redis restart: the container hit its 512 MB memory limit during the nightly consolidation. The limit is now 1 GB.
- All seven services are healthy as of 06:00:12 UTC.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'short table with a summary first; 0 failed',
    day: '2026-12-02',
    text: `**Status: GREEN** | Wednesday 2026-12-02 06:00 UTC | 7 up, 0 down

| System | Responding | Detail |
|---|---|---|
| Ollama | yes | qwen2.5:14b and llama3.1:8b available |
| Redis | yes | PONG |
| PostgreSQL | yes | replication not configured, primary ready |
| ChromaDB | yes | 1 collection set, heartbeat fine |
| CRM | yes | pm2 uptime 9 d |
| Atomic Reactor | yes | systemd active (running) |
| LiteLLM | yes | 5 routes healthy, 0 unhealthy |

Failed checks: 0
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB is not told of, yet the summary claims all',
    day: '2026-10-06',
    text: `# Health Check: Tuesday, 2026-10-06, 06:00 UTC

| Service | Port | Status | Latency |
|---------|------|--------|---------|
| Ollama | 11434 | ✅ UP | 44 ms |
| Redis | 6379 | ✅ UP | 1 ms |
| PostgreSQL | 5432 | ✅ UP | 5 ms |
| CRM | 3500 | ✅ UP | 29 ms |
| Atomic Reactor | 8888 | ✅ UP | 23 ms |
| LiteLLM | 4000 | ✅ UP | 66 ms |

**Result:** all services responding. No action needed.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM refuses connections, summary still says operational',
    day: '2026-10-19',
    text: `## System health, Monday 19 October 2026

- **Ollama** (11434): responding, 3 models
- **Redis** (6379): responding, PONG
- **PostgreSQL** (5432): responding, accepting connections
- **ChromaDB** (8000): responding, heartbeat 15 ms
- **CRM** (3500): responding, 200
- **Atomic Reactor** (8888): responding, 200
- **LiteLLM** (4000): connection refused after 3 attempts

Overall: systems operational.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON: PostgreSQL has status down',
    day: '2026-11-12',
    text: `{
  "job": "health",
  "checked_at": "2026-11-12T06:00:09Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "latency_ms": 48 },
    { "name": "Redis", "port": 6379, "status": "up", "latency_ms": 1 },
    { "name": "PostgreSQL", "port": 5432, "status": "down", "latency_ms": null },
    { "name": "ChromaDB", "port": 8000, "status": "up", "latency_ms": 17 },
    { "name": "CRM", "port": 3500, "status": "up", "latency_ms": 33 },
    { "name": "Atomic Reactor", "port": 8888, "status": "up", "latency_ms": 20 },
    { "name": "LiteLLM", "port": 4000, "status": "up", "latency_ms": 71 }
  ]
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'a stack trace instead of the report',
    day: '2026-09-07',
    text: `Traceback (most recent call last):
  File "/opt/empire/brainstem/health_check.py", line 88, in <module>
    main()
  File "/opt/empire/brainstem/health_check.py", line 61, in main
    results = [probe(s) for s in ("Ollama", "Redis", "PostgreSQL", "ChromaDB", "CRM", "Atomic Reactor", "LiteLLM")]
  File "/opt/empire/brainstem/health_check.py", line 34, in probe
    r = requests.get(url, timeout=5)
requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=11434): Max retries exceeded
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the sixth row, LiteLLM never reached',
    day: '2026-08-26',
    text: `# 06:00 Health Report (2026-08-26)

| Service | Check | Status | Latency |
|---------|-------|--------|---------|
| Ollama | /api/tags | healthy | 39 ms |
| Redis | PING | healthy | 1 ms |
| PostgreSQL | pg_isready | healthy | 4 ms |
| ChromaDB | /api/v1/heartbeat | healthy | 13 ms |
| CRM | /health | healthy | 30 ms |
| Atomic Reactor | /hea`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM is left as a TODO',
    day: '2026-12-08',
    text: `HEALTH CHECK 2026-12-08 06:00 UTC
Ollama: OK (200)
Redis: OK (PONG)
PostgreSQL: OK (accepting connections)
ChromaDB: OK (heartbeat received)
CRM: TODO
Atomic Reactor: OK (200)
LiteLLM: OK (200)

CPU 37 %, RAM 64 %, disk 55 %
`,
  },

  // -------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'headings with lists',
    day: '2026-10-05',
    text: `# Morning Briefing: Monday, October 5, 2026

## Wins
- Closed the BMA maintenance contract with Hotel Seeblick: 4,800 EUR per year
- The short "3 fire alarm mistakes" passed 21,000 views on TikTok
- Nightly backup finished in 11 minutes, down from 38

## Priorities
1. Send the revised proposal to Stadtwerke before 11:00
2. Record the two shorts drafted on Friday
3. Raise the Redis memory limit before the next traffic peak

## Watch
- LiteLLM spend is at 62 % of the monthly budget
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON with wins and priorities',
    day: '2026-10-22',
    text: `{
  "date": "2026-10-22",
  "wins": [
    "Gumroad template pack sold 9 copies yesterday (261 EUR)",
    "Newsletter open rate rose from 31 % to 37 %",
    "ChromaDB index rebuilt without downtime"
  ],
  "priorities": [
    { "rank": 1, "task": "Finish the sales page for the AI audit offer", "owner": "Money Maker", "due": "12:00" },
    { "rank": 2, "task": "Answer the three open CRM leads", "owner": "Maurice", "due": "14:00" },
    { "rank": 3, "task": "Review the cost of the research agent", "owner": "Operator", "due": "17:00" }
  ]
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'plain lines with labels',
    day: '2026-11-17',
    text: `Good morning, Maurice. Tuesday, 17 November 2026.

WINS
* Two discovery calls booked for Thursday
* The YouTube video on smoke detector testing reached 1,000 watch hours
* All nine jobs ran and passed yesterday

PRIORITIES
* Ship the onboarding email sequence (3 emails are written, 1 is left)
* Decide on the price of the consulting day: 890 or 990 EUR
* Clean up the dead scraper, no output for 15 days

BLOCKERS
* None
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table of priorities after a wins list',
    day: '2026-09-09',
    text: `## Daily briefing | Wed 2026-09-09

**Yesterday's wins**

1. 3 new clients signed up for the monitoring retainer (3 x 149 EUR)
2. Content pipeline posted 6 of 6 scheduled pieces
3. Support inbox at zero for the first time since July

**Today's priorities**

| # | Priority | Why now | Time |
|---|----------|---------|------|
| 1 | Invoice the retainer clients | Cash in before the 15th | 09:00 |
| 2 | Film the product demo | The launch page waits for it | 11:00 |
| 3 | Test restore of the PostgreSQL backup | Last test was 30 days ago | 15:00 |

**Calendar:** call with Steuerberater at 16:30.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'wins, priorities and an outside error that was repaired',
    day: '2026-12-11',
    text: `# Briefing 2026-12-11 (Friday)

### Wins
- Repaired the Stripe webhook error from Wednesday: all 14 delayed payments are booked
- The Advent bundle brought in 1,120 EUR in its first three days
- Instagram account grew to 5,000 followers

### Top priorities
- Write the last two Advent emails and schedule them for the weekend
- Call Frau Brandt about the January inspection slots
- Freeze deployments from December 21 and tell the team

### Numbers
- Revenue this month: 6,480 EUR
- Open leads: 11
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'bold labels, checkbox priorities',
    day: '2026-07-28',
    text: `**MORNING BRIEFING** (Tuesday, 28 July 2026, 07:00)

**🏆 Wins**
- First affiliate payout arrived: 83.50 EUR
- Cut the average Ollama answer time from 9 s to 5 s by switching to the 8B model
- The checklist PDF was downloaded 64 times

**🎯 Priorities**
- [ ] Upload the video "How a fire panel thinks" by 13:00
- [ ] Follow up with the four leads from the trade fair
- [ ] Set the alert for RAM above 70 %

**Focus for the day:** finish what is started, begin nothing new.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins at all',
    day: '2026-10-07',
    text: `# Morning Briefing: Wednesday, October 7, 2026

## Priorities
1. Send the invoice to Hotel Seeblick
2. Edit the short about detector spacing
3. Check why the CRM export takes 40 seconds

## Calendar
- 10:00 call with Stadtwerke
- 15:30 recording slot

## Watch
- Disk usage on the main host is at 68 %
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities at all',
    day: '2026-10-20',
    text: `## Daily briefing | Tue 2026-10-20

**Yesterday's wins**

1. The audit offer sold twice (2 x 490 EUR)
2. 4 of 4 shorts went out on time
3. Newsletter passed 2,500 subscribers

**Weather:** 11 °C, light rain in the afternoon.

**Quote of the day:** "What gets measured gets managed."
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the priorities heading is there, nothing under it',
    day: '2026-11-24',
    text: `# Briefing 2026-11-24 (Tuesday)

### Wins
- Black Friday landing page went live two days early
- 18 preorders for the template bundle
- Atomic Reactor queue drained overnight

### Priorities

### Numbers
- Revenue this month: 5,930 EUR
- Open leads: 8
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'lorem ipsum among the wins',
    day: '2026-09-16',
    text: `Good morning, Maurice. Wednesday, 16 September 2026.

WINS
* Retainer renewed by Klinik am Park for 12 months
* Lorem ipsum dolor sit amet, consectetur adipiscing elit
* All nine jobs ran yesterday

PRIORITIES
* Prepare the workshop slides for Friday
* Answer the tender of the school district
* Rotate the API keys of the research agent
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'refusal: "As an AI" in place of a briefing',
    day: '2026-08-20',
    text: `# Morning Briefing: Thursday, August 20, 2026

As an AI language model, I don't have access to your CRM, calendar or sales data, so I can't tell you what your wins were yesterday or what your priorities for today should be.

If you share yesterday's results and your open tasks, I will gladly put together a briefing with wins and priorities.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the middle of the first priority',
    day: '2026-12-15',
    text: `# Morning Briefing: Tuesday, December 15, 2026

## Wins
- Sold 12 seats of the January workshop (12 x 79 EUR)
- Reduced LiteLLM costs by 22 % through caching
- The German landing page ranks on page one for "BMA Wartung"

## Priorities
1. Confirm the venue for the January workshop and send the`,
  },

  // ---------------------------------------------------------------- trends
  {
    job: 'trends',
    valid: true,
    note: 'three trends under headings',
    day: '2026-10-08',
    text: `# Trend Scan: Thursday, 2026-10-08 (TikTok / YouTube / X)

## 1. "Day in the life of my AI agent"
- Platform: TikTok
- Signal: 14.2M views on the hashtag in 7 days, up 180 %
- Angle for us: one day of the nine jobs, filmed as a screen recording

## 2. Local LLM on a mini PC
- Platform: YouTube
- Signal: five videos above 300k views since Sunday
- Angle for us: our Ollama stack on a 600 EUR machine

## 3. Build-in-public revenue screenshots
- Platform: X
- Signal: posts with real numbers get 3 times the median of replies
- Angle for us: weekly KPI card every Friday
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with four trends',
    day: '2026-10-27',
    text: `## Trends 2026-10-27

| # | Trend | Platform | Growth (7 d) | Idea |
|---|-------|----------|--------------|------|
| 1 | Voice agents that answer the phone | YouTube | +95 % | Test call to our own CRM line |
| 2 | Silent desk setups with captions | TikTok | +64 % | Caption-only tour of the server rack |
| 3 | "Fired my SaaS" threads | X | +120 % | Which 3 tools we replaced |
| 4 | Halloween safety hacks | TikTok | +210 % | Candles and smoke detectors |

Best bet today: number 4, it expires on Saturday.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with three trends',
    day: '2026-11-05',
    text: `{
  "date": "2026-11-05",
  "sources": ["TikTok", "YouTube", "X"],
  "trends": [
    {
      "name": "Prompt-to-product speedruns",
      "platform": "YouTube",
      "evidence": "3 of the top 20 tech videos this week",
      "score": 88
    },
    {
      "name": "Trade workers explaining their tools",
      "platform": "TikTok",
      "evidence": "#handwerk gained 41M views in 7 days",
      "score": 81
    },
    {
      "name": "Open-weights price comparison charts",
      "platform": "X",
      "evidence": "median of 900 reposts on the 10 largest posts",
      "score": 74
    }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'numbered plain lines, five trends',
    day: '2026-09-22',
    text: `Trend scan, 22 September 2026, 08:00 UTC

1. Agent failure stories (X): people post what their agents broke overnight. 2,300 posts in 48 hours.
2. One-take explainers without cuts (TikTok): completion rate is about 20 points above edited clips.
3. "Notion to own database" migrations (YouTube): search volume doubled since August.
4. Office fire drill comedy (TikTok): 8.7M views, fits our fire alarm niche exactly.
5. Cost breakdown carousels (X): saved twice as often as text posts.

Recommendation: use 4 for tomorrow's short and 1 for the Friday thread.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'grouped by platform, one trend for each',
    day: '2026-08-03',
    text: `# Trends for Monday, August 3, 2026

### TikTok
- **Trend:** "Tell me your job without telling me" with machine sounds. 6.1M views this week. We can use the panel test beep.

### YouTube
- **Trend:** two-hour "build with me" streams with chapters. Three channels our size doubled their watch time.

### X
- **Trend:** short threads that compare a freelancer's week before and after automation. Bookmarks are high, likes are average.

Confidence: high for TikTok and YouTube, medium for X.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bold bullets, three trends with hooks',
    day: '2026-12-09',
    text: `Trend report 2026-12-09 (Wednesday)

- **Year-in-numbers recaps**: creators on all three platforms publish their 2026 income and costs. Starts early this year, +75 % against last week. Hook: "What nine cron jobs earned in a year."
- **Christmas tree fire tests**: lab clips of burning trees on TikTok, 19M views. Hook: "This takes 28 seconds."
- **Small models beat large ones**: YouTube comparisons of 8B models on daily tasks, six videos above 100k views. Hook: "I stopped paying for the big model."

Sources: TikTok Creative Center, YouTube trending DE, X search.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-10-09',
    text: `# Trend Scan: Friday, 2026-10-09 (TikTok / YouTube / X)

## 1. Agents that book appointments
- Platform: YouTube
- Signal: two videos above 500k views this week
- Angle for us: inspection slots booked through the CRM

## 2. Loud workshop ASMR
- Platform: TikTok
- Signal: #workshopasmr up 70 % in 7 days
- Angle for us: sounds of a detector being serviced

## Recommendation
- Film number 2 today, it needs no script.
- Keep number 1 for the long-form video.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times',
    day: '2026-10-28',
    text: `## Trends 2026-10-28

| # | Trend | Platform | Growth (7 d) |
|---|-------|----------|--------------|
| 1 | Voice agents that answer the phone | YouTube | +95 % |
| 2 | Voice agents that answer the phone | YouTube | +95 % |
| 3 | Voice agents that answer the phone | YouTube | +95 % |

Best bet today: voice agents.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is TBD',
    day: '2026-11-10',
    text: `Trend scan, 10 November 2026, 08:00 UTC

1. "Explain it to an apprentice" (TikTok): 5.5M views in a week, fits our tone.
2. Backup horror stories (X): 1,800 posts in 48 hours after the outage of a hosting company.
3. TBD

Recommendation: use 1 for tomorrow's short.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'JSON with an empty list of trends',
    day: '2026-09-02',
    text: `{
  "date": "2026-09-02",
  "sources": ["TikTok", "YouTube", "X"],
  "status": "completed",
  "trends": []
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'rate limit error in place of the scan',
    day: '2026-08-13',
    text: `Trend scan 2026-08-13

Error: 429 Too Many Requests from the TikTok API (retry after 900 s)
Error: YouTube Data API quota exceeded for the day
Error: X API returned 401 Unauthorized

The trend scan could not be completed.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2026-12-10',
    text: `# Trend Scan: Thursday, 2026-12-10

I found 4 trends today.

## 1. Gift guides for engineers
- Platform: YouTube
- Signal: 12 new videos above 50k views since Monday
- Angle for us: five safety gadgets under 50 EUR

## 2. "Unhinged" status pages
- Platform: X
- Signal: funny outage notes from small SaaS companies get repos`,
  },

  // --------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with hook, body, CTA',
    day: '2026-10-05',
    text: `# Short-form Scripts: 2026-10-05

## Script 1: The detector nobody tests
**Hook:** "There is a 90 % chance that you have never pressed this button."
**Body:** Show the test button on a smoke detector. Press it. Count the seconds until it sounds. Explain that a weak beep means a weak battery, and a silent one means that you sleep without protection.
**CTA:** "Press yours tonight and tell me in the comments how loud it was."
**Length:** 28 s

## Script 2: Nine jobs, no employee
**Hook:** "Nobody works here, and the work is done by 10 pm."
**Body:** Screen recording of the cron schedule. One sentence per job: health, briefing, trends, scripts, offers, calendar, outline, numbers, memory. End on the green validation report.
**CTA:** "Follow for the full setup on Friday."
**Length:** 35 s
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with three scripts',
    day: '2026-10-21',
    text: `{
  "date": "2026-10-21",
  "scripts": [
    {
      "title": "Stop paying for idle agents",
      "platform": "TikTok",
      "hook": "I deleted 13 agents and earned more.",
      "body": "Seventeen agents ran on this machine. Four of them made all the money. I looked at who produced something in 14 days, and switched off the rest. The bill fell by half, the output stayed the same.",
      "cta": "Comment AUDIT and I will send you the checklist."
    },
    {
      "title": "The 70 percent rule",
      "platform": "YouTube Shorts",
      "hook": "If you react at 95 percent CPU, you have already lost.",
      "body": "Servers do not die at once, they drift. Put your alarm at 70 percent and look at the direction, not at the number. Rising for ten minutes? Slow down the queue before the machine does it for you.",
      "cta": "Save this for your next outage."
    },
    {
      "title": "Why fire panels are boring",
      "platform": "TikTok",
      "hook": "The best machine I ever installed did nothing for 20 years.",
      "body": "A fire panel waits. It tests its own lines every few seconds and says nothing when all is fine. That is what good software should feel like as well: quiet, checked, ready.",
      "cta": "Follow for more boring machines."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table form, two scripts',
    day: '2026-11-04',
    text: `## Scripts for Wednesday, 4 November 2026

| | Script 1 | Script 2 |
|---|---|---|
| Title | The 3-2-1 backup in 20 seconds | Candles and curtains |
| Platform | YouTube Shorts | TikTok |
| Hook | "Your backup is not a backup if it lives on the same desk." | "Watch the curtain, not the candle." |
| Body | Three copies, two kinds of media, one outside the house. Show the laptop, the drive and the cloud folder, then pull the drive. | A candle stands 40 cm from a curtain, someone opens a window, the cloth moves. Freeze the frame and show the safe distance. |
| CTA | "Send this to somebody with one laptop." | "Check your window sill now." |
| Length | 22 s | 26 s |
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'plain labelled lines with timing',
    day: '2026-09-11',
    text: `SCRIPT 1 - "My AI woke me at 3 am"
HOOK (0-3 s): My AI called me at 3 am, and it was right.
BODY (3-25 s): Redis was full. The agent tried a repair, it failed twice, so it escalated. I needed four minutes. Without the alert the morning orders would have been lost.
CTA (25-30 s): Want the alert rules? Link in the bio.

SCRIPT 2 - "Offer in one sentence"
HOOK (0-3 s): If your offer needs two sentences, it is two offers.
BODY (3-24 s): Take your sales page. Cross out every word that the buyer would not say. What is left is the offer. Ours went from 41 words to 9, and the clicks went up by a third.
CTA (24-29 s): Post your nine words below.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'scene list, two scripts, hooks as sub-headings',
    day: '2026-08-18',
    text: `# Drafts (Tuesday, August 18, 2026)

## 1. False alarm at the school

### Hook
"400 children on the street, because of a toaster."

### Script
- Scene 1: toaster in a staff room, smoke detector directly above it
- Scene 2: explain why a heat detector belongs in a kitchen
- Scene 3: the changed detector, one year without a false alarm

### CTA
Tag your caretaker.

## 2. The price of a missed call

### Hook
"This missed call cost me 4,800 euros."

### Script
- Scene 1: phone on the table, ringing while I am on a ladder
- Scene 2: the customer called the next company in the list
- Scene 3: now an agent answers, notes the address and books a slot

### CTA
Write PHONE in the comments for the setup.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'numbered list, three short scripts',
    day: '2026-12-03',
    text: `Short-form drafts for 2026-12-03

1. **Advent wreath test**
   - Hook: "Four candles, one rule, and nearly everybody breaks it."
   - Script: Show a dry wreath next to a fresh one. Light a match near a dry twig on a fireproof plate. It burns in two seconds. Rule: from the third Sunday on, use LED candles.
   - CTA: Share it with the person who owns the wreath.
2. **What my agents cost in November**
   - Hook: "My whole team cost 212 euros last month."
   - Script: List the bill: 118 for models, 64 for hosting, 30 for tools. Then show what they produced: 88 posts, 4 videos, 3 offers.
   - CTA: Follow for the December bill.
3. **Delete this cron job**
   - Hook: "A job that runs green and does nothing is the most expensive one."
   - Script: Show a log full of "exit 0" and an empty output folder. Explain that you have to check the output, not the exit code.
   - CTA: Save it and check your logs.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'one script only',
    day: '2026-10-06',
    text: `# Short-form Scripts: 2026-10-06

## Script 1: The quiet server room
**Hook:** "If you can hear your server, it is already too late."
**Body:** Walk through the rack. Show the fan curve and the temperature chart. Explain that noise is the last warning and not the first, and that the chart showed the problem two hours earlier.
**CTA:** "Follow for the chart setup."
**Length:** 31 s
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'neither the first nor the second script has a hook',
    day: '2026-10-30',
    text: `# Short-form Scripts: 2026-10-30

## Script 1: Pumpkin safety
**Body:** Put an LED into the pumpkin. Explain that a real candle dries out the lid within an hour and that dry pumpkin skin burns.
**CTA:** "Send it to a parent."
**Length:** 24 s

## Script 2: The invoice robot
**Body:** Show how the CRM writes the invoice after the job is closed. Time it: eleven seconds. Compare it with the old way, which took a whole evening per week.
**CTA:** "Comment INVOICE for the template."
**Length:** 30 s
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'JSON, hook of the second of two scripts is an empty string',
    day: '2026-11-13',
    text: `{
  "date": "2026-11-13",
  "scripts": [
    {
      "title": "Two taps to silence",
      "hook": "Your alarm panel has a button that you should never press first.",
      "body": "Most people silence the sounder before they look at the display. Look first: the display tells you the room. Then silence it, then go there with a second person.",
      "cta": "Show this to your night shift."
    },
    {
      "title": "A week without meetings",
      "hook": "",
      "body": "I moved every status meeting into the morning briefing. It is written by an agent at seven and read in two minutes. Five hours per week came back.",
      "cta": "Follow for the briefing template."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are placeholders in brackets',
    day: '2026-09-24',
    text: `SCRIPT 1 - "Cables tell stories"
HOOK: [insert hook here]
BODY: Open the cabinet. Every colour has a meaning: red for fire, blue for data, green for earth. Explain why a mixed cabinet costs an hour per fault.
CTA: Comment with a photo of your worst cabinet.

SCRIPT 2 - "The 14-day rule"
HOOK: [insert hook here]
BODY: If an agent has not produced anything in 14 days, it goes. Show the list, show the three that went this month, show the RAM before and after.
CTA: Follow for the next clean-up.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'model time-out in place of the scripts',
    day: '2026-08-06',
    text: `[CONTENT] 09:00 short-form script drafts
Loading model qwen2.5:14b ...
Generating script 1 of 2 ...
Error: Ollama request timed out after 120000 ms
Job aborted, no scripts were written.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the second script before it has a body',
    day: '2026-12-17',
    text: `# Short-form Scripts: 2026-12-17

## Script 1: The gift that beeps
**Hook:** "This is the only present that can save the giver too."
**Body:** Unwrap a smoke detector. Show where it goes in a bedroom and in a hallway. It takes two screws and five minutes.
**CTA:** "Order one before Monday."
**Length:** 25 s

## Script 2: My year in one chart
**Hook:** "This line is why I stopped hiri`,
  },

  // ---------------------------------------------------------------- offers
  {
    job: 'offers',
    valid: true,
    note: 'object with three offers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "currency": "EUR",
  "offers": [
    {
      "name": "AI Operations Audit",
      "price": 490,
      "description": "A two-hour review of your automations with a written list of the ten largest risks.",
      "cta": "Book your audit"
    },
    {
      "name": "Agent Starter Kit",
      "price": 79,
      "description": "Four ready-made agents with set-up guide and output checks.",
      "cta": "Download the kit"
    },
    {
      "name": "Monitoring Retainer",
      "price": 149,
      "billing": "monthly",
      "description": "We watch your jobs and repair them before you notice.",
      "cta": "Start this month"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'top-level array',
    day: '2026-10-16',
    text: `[
  {
    "id": "bma-check",
    "title": "BMA Wartungs-Check",
    "pricing": { "amount": 349.0, "currency": "EUR", "interval": "once" },
    "includes": ["Inspection on site", "Report as PDF", "List of defects with photos"],
    "cta": { "text": "Termin sichern", "url": "https://example.com/bma-check" }
  },
  {
    "id": "bma-year",
    "title": "BMA Jahresvertrag",
    "pricing": { "amount": 1188.0, "currency": "EUR", "interval": "year" },
    "includes": ["Four inspections", "24/7 hotline", "Digital logbook"],
    "cta": { "text": "Angebot anfordern", "url": "https://example.com/bma-jahr" }
  }
]
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer with three price tiers',
    day: '2026-11-11',
    text: `{
  "offer": "Content Engine",
  "headline": "Thirty posts per month without a content team",
  "pricing": {
    "currency": "EUR",
    "tiers": [
      { "name": "Basic", "price": 199, "posts_per_month": 12 },
      { "name": "Pro", "price": 399, "posts_per_month": 30 },
      { "name": "Scale", "price": 799, "posts_per_month": 75 }
    ]
  },
  "guarantee": "Cancel within 14 days and get your money back.",
  "ctas": ["Start with Basic", "Go Pro today", "Talk to us about Scale"]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'fenced JSON and nothing else',
    day: '2026-09-14',
    text: `\`\`\`json
{
  "generated_at": "2026-09-14T10:00:00Z",
  "offers": [
    {
      "name": "Prompt Library for Trades",
      "audience": "Electricians and fire alarm technicians",
      "price_eur": 29,
      "cta": "Get the 60 prompts"
    },
    {
      "name": "Automation Day",
      "audience": "Small companies with up to 20 people",
      "price_eur": 990,
      "cta": "Reserve your day"
    }
  ]
}
\`\`\`
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'prices with regular and launch price',
    day: '2026-08-24',
    text: `{
  "campaign": "Late summer launch",
  "valid_from": "2026-08-24",
  "valid_until": "2026-08-31",
  "currency": "EUR",
  "packages": [
    {
      "name": "Template Bundle",
      "regular_price": 59,
      "price": 39,
      "contents": ["CRM template", "Invoice template", "Onboarding checklist"],
      "cta": "Save 20 EUR until Monday"
    },
    {
      "name": "Template Bundle plus Call",
      "regular_price": 179,
      "price": 149,
      "contents": ["Template Bundle", "45-minute setup call"],
      "cta": "Save 30 EUR until Monday"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'compact JSON on few lines, prices as numbers with cents',
    day: '2026-12-04',
    text: `{"date":"2026-12-04","offers":[
{"sku":"WS-JAN","name":"January Workshop: Your first agent","price":79.00,"currency":"EUR","seats":20,"cta":"Take one of 20 seats"},
{"sku":"EB-OPS","name":"E-book: Silent Operations","price":19.90,"currency":"EUR","cta":"Read it tonight"},
{"sku":"CO-HALF","name":"Half-day consulting","price":540.00,"currency":"EUR","cta":"Ask for a date"}
]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'missing comma between the first two properties of the second offer',
    day: '2026-10-06',
    text: `{
  "date": "2026-10-06",
  "currency": "EUR",
  "offers": [
    {
      "name": "AI Operations Audit",
      "price": 490,
      "cta": "Book your audit"
    },
    {
      "name": "Agent Starter Kit"
      "price": 79,
      "cta": "Download the kit"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON, no price anywhere',
    day: '2026-10-26',
    text: `{
  "date": "2026-10-26",
  "offers": [
    {
      "name": "Monitoring Retainer",
      "description": "We watch your jobs and repair them before you notice.",
      "cta": "Start this month"
    },
    {
      "name": "Automation Day",
      "description": "One day on site, three processes automated.",
      "cta": "Reserve your day"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price of both offers is null',
    day: '2026-11-18',
    text: `[
  {
    "title": "BMA Wartungs-Check",
    "pricing": { "amount": null, "currency": "EUR", "interval": "once" },
    "cta": "Termin sichern"
  },
  {
    "title": "BMA Jahresvertrag",
    "pricing": { "amount": null, "currency": "EUR", "interval": "year" },
    "cta": "Angebot anfordern"
  }
]
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'JSON ends in the middle of the second offer',
    day: '2026-09-25',
    text: `{
  "offer_date": "2026-09-25",
  "currency": "EUR",
  "offers": [
    {
      "name": "Prompt Library for Trades",
      "price": 29,
      "cta": "Get the 60 prompts"
    },
    {
      "name": "Automation Day",
      "price": 990,
      "cta": "Reser`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'Markdown prose with prices, no JSON',
    day: '2026-08-05',
    text: `# Offers for Wednesday, August 5, 2026

## AI Operations Audit
- Price: 490 EUR
- CTA: Book your audit

## Agent Starter Kit
- Price: 79 EUR
- CTA: Download the kit

## Monitoring Retainer
- Price: 149 EUR per month
- CTA: Start this month
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'well-formed JSON, price and cta are TODO',
    day: '2026-12-14',
    text: `{
  "date": "2026-12-14",
  "currency": "EUR",
  "offers": [
    {
      "name": "January Workshop: Your first agent",
      "price": 79,
      "cta": "Take one of 20 seats"
    },
    {
      "name": "New Year Coaching",
      "price": "TODO",
      "cta": "TODO"
    }
  ]
}`,
  },

  // -------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'table, Tuesday to Monday',
    day: '2026-10-05',
    text: `# Content Calendar: 2026-10-06 to 2026-10-12

| Date | Day | Platform | Format | Topic | Time |
|------|-----|----------|--------|-------|------|
| 2026-10-06 | Tuesday | TikTok | Short | The detector nobody tests | 18:00 |
| 2026-10-07 | Wednesday | X | Thread | Nine jobs, no employee | 09:00 |
| 2026-10-08 | Thursday | YouTube | Short | The 70 percent rule | 17:00 |
| 2026-10-09 | Friday | X | KPI card | Week 41 in numbers | 16:00 |
| 2026-10-10 | Saturday | TikTok | Short | Candles and curtains | 11:00 |
| 2026-10-11 | Sunday | YouTube | Long-form | Building a self-healing stack | 10:00 |
| 2026-10-12 | Monday | LinkedIn | Post | What a fire panel teaches about software | 08:00 |
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headings per day with lists, begins on the day itself',
    day: '2026-10-14',
    text: `# Calendar update, Wednesday 14 October 2026

## Wednesday, 14 October
- 17:00 TikTok: "Stop paying for idle agents"

## Thursday, 15 October
- 09:00 X: thread on the 14-day rule
- 18:00 YouTube Shorts: "Cables tell stories"

## Friday, 16 October
- 16:00 X: weekly KPI card

## Saturday, 17 October
- 11:00 TikTok: workshop sounds

## Sunday, 18 October
- 10:00 YouTube: long-form "Local models for small companies"

## Monday, 19 October
- 08:00 LinkedIn: lessons from three audits

## Tuesday, 20 October
- 17:30 Instagram: carousel on backup rules
- 19:00 TikTok: "My AI woke me at 3 am"
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON with seven days',
    day: '2026-11-08',
    text: `{
  "updated": "2026-11-08",
  "schedule": [
    { "date": "2026-11-09", "day": "Monday", "posts": [{ "time": "08:00", "platform": "LinkedIn", "title": "Why I check outputs, not exit codes" }] },
    { "date": "2026-11-10", "day": "Tuesday", "posts": [{ "time": "18:00", "platform": "TikTok", "title": "Two taps to silence" }] },
    { "date": "2026-11-11", "day": "Wednesday", "posts": [{ "time": "09:00", "platform": "X", "title": "Price tiers explained" }] },
    { "date": "2026-11-12", "day": "Thursday", "posts": [{ "time": "17:00", "platform": "YouTube Shorts", "title": "The 3-2-1 backup" }] },
    { "date": "2026-11-13", "day": "Friday", "posts": [{ "time": "16:00", "platform": "X", "title": "KPI card of the week" }] },
    { "date": "2026-11-14", "day": "Saturday", "posts": [{ "time": "11:00", "platform": "Instagram", "title": "Behind the rack" }] },
    { "date": "2026-11-15", "day": "Sunday", "posts": [{ "time": "10:00", "platform": "YouTube", "title": "How to price an AI service" }] }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'plain lines with short weekday names',
    day: '2026-09-17',
    text: `CONTENT CALENDAR, week from 18 Sep 2026

Fri 2026-09-18 16:00 | X | Weekly KPI card
Sat 2026-09-19 11:00 | TikTok | Office fire drill comedy
Sun 2026-09-20 10:00 | YouTube | From Notion to your own database
Mon 2026-09-21 08:00 | LinkedIn | Four agents instead of seventeen
Tue 2026-09-22 18:00 | TikTok | Offer in one sentence
Wed 2026-09-23 09:00 | X | Thread: what my agents broke
Thu 2026-09-24 17:00 | YouTube Shorts | The 14-day rule

7 of 7 days filled.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'bullets Monday to Sunday with bold days',
    day: '2026-08-02',
    text: `## Content plan for the week 3 to 9 August 2026

- **Monday (3 Aug):** LinkedIn post, "The cost of a missed call", 08:00
- **Tuesday (4 Aug):** TikTok short, panel test beep trend, 18:00
- **Wednesday (5 Aug):** X thread, before and after automation, 09:00
- **Thursday (6 Aug):** YouTube short, "Why fire panels are boring", 17:00
- **Friday (7 Aug):** X post, KPI card, 16:00
- **Saturday (8 Aug):** Instagram reel, tour of the server rack, 11:00
- **Sunday (9 Aug):** YouTube long-form, "Build with me: the offer agent", 10:00

Status: all scripts are in the drafts folder except Sunday's, which is filmed on Thursday.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'table by day number with dates, crosses the turn of the month',
    day: '2026-11-27',
    text: `### 7-Day Schedule (28 Nov to 4 Dec 2026)

| Day | Date | TikTok | X | YouTube |
|-----|------|--------|---|---------|
| 1 | Sat, 28 Nov | Advent wreath test (11:00) | Quote card (12:00) | Short: LED or wax (15:00) |
| 2 | Sun, 29 Nov | First candle, first rule (10:00) | Poll on gifts (12:00) | Long-form: Year plan 2027 (17:00) |
| 3 | Mon, 30 Nov | Delete this cron job (18:00) | November costs (09:00) | Short: Log reading (17:00) |
| 4 | Tue, 1 Dec | Tree stand test (18:00) | Thread: 12 lessons (09:00) | Short: Pricing (17:00) |
| 5 | Wed, 2 Dec | Panel sounds (18:00) | Tool list (09:00) | Short: Backups (17:00) |
| 6 | Thu, 3 Dec | What my agents cost (18:00) | Bill as a chart (09:00) | Short: 8B models (17:00) |
| 7 | Fri, 4 Dec | Workshop teaser (18:00) | KPI card (16:00) | Short: Workshop (17:00) |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days only, Sunday 11 October is missing',
    day: '2026-10-06',
    text: `# Content Calendar: 2026-10-07 to 2026-10-13

| Date | Day | Platform | Topic | Time |
|------|-----|----------|-------|------|
| 2026-10-07 | Wednesday | X | Nine jobs, no employee | 09:00 |
| 2026-10-08 | Thursday | YouTube | The 70 percent rule | 17:00 |
| 2026-10-09 | Friday | X | Week 41 in numbers | 16:00 |
| 2026-10-10 | Saturday | TikTok | Candles and curtains | 11:00 |
| 2026-10-12 | Monday | LinkedIn | What a fire panel teaches | 08:00 |
| 2026-10-13 | Tuesday | TikTok | The quiet server room | 18:00 |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'two of the seven days are TBD',
    day: '2026-10-22',
    text: `# Calendar update, Thursday 22 October 2026

## Friday, 23 October
- 16:00 X: weekly KPI card

## Saturday, 24 October
- 11:00 TikTok: pumpkin safety

## Sunday, 25 October
- TBD

## Monday, 26 October
- 08:00 LinkedIn: how we price an audit

## Tuesday, 27 October
- 18:00 TikTok: the invoice robot

## Wednesday, 28 October
- TBD

## Thursday, 29 October
- 17:00 YouTube Shorts: voice agents on the phone
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays do not fit the dates (16 November 2026 is a Monday)',
    day: '2026-11-15',
    text: `CONTENT CALENDAR, week from 16 Nov 2026

Tue 2026-11-16 18:00 | TikTok | Explain it to an apprentice
Wed 2026-11-17 09:00 | X | Backup horror stories
Thu 2026-11-18 17:00 | YouTube Shorts | A week without meetings
Fri 2026-11-19 16:00 | X | Weekly KPI card
Sat 2026-11-20 11:00 | Instagram | Behind the rack
Sun 2026-11-21 10:00 | YouTube | How to price an AI service
Mon 2026-11-22 08:00 | LinkedIn | Black Friday without discounts

7 of 7 days filled.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON: 9 September twice, 10 September missing, so six different days',
    day: '2026-09-05',
    text: `{
  "updated": "2026-09-05",
  "schedule": [
    { "date": "2026-09-06", "platform": "YouTube", "time": "10:00", "title": "Prompt libraries for trades" },
    { "date": "2026-09-07", "platform": "LinkedIn", "time": "08:00", "title": "Three audits, three surprises" },
    { "date": "2026-09-08", "platform": "TikTok", "time": "18:00", "title": "False alarm at the school" },
    { "date": "2026-09-09", "platform": "X", "time": "09:00", "title": "Thread on retainers" },
    { "date": "2026-09-09", "platform": "YouTube Shorts", "time": "17:00", "title": "The price of a missed call" },
    { "date": "2026-09-11", "platform": "X", "time": "16:00", "title": "KPI card" },
    { "date": "2026-09-12", "platform": "Instagram", "time": "11:00", "title": "Desk tour" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fifth day',
    day: '2026-08-16',
    text: `## Content plan for the week 17 to 23 August 2026

- **Monday (17 Aug):** LinkedIn post, "Silent success, loud failure", 08:00
- **Tuesday (18 Aug):** TikTok short, "False alarm at the school", 18:00
- **Wednesday (19 Aug):** X thread, five tools we replaced, 09:00
- **Thursday (20 Aug):** YouTube short, "The price of a missed call", 17:00
- **Friday (21 Aug):** X post, KPI`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'database error in place of the schedule',
    day: '2026-12-07',
    text: `Content calendar update 2026-12-07 12:00 UTC

Failed to load drafts: PostgreSQL error: relation "content_drafts" does not exist
The 7-day schedule could not be generated. Please check the database and run the job again.
`,
  },

  // --------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'headings with time ranges',
    day: '2026-10-05',
    text: `# YouTube Outline: Building a Self-Healing Stack

**Target length:** 14:00

## 00:00 - 00:45 Hook
- "At 3:12 last night my server broke, and I slept through the repair."
- Show the log of the night

## 00:45 - 03:00 The problem
- Why restarts are only a bandage
- Three outages of the last year

## 03:00 - 07:30 The five-step start sequence
- auto_repair, resource_guard, core services, app services, verification
- What breaks when you skip one

## 07:30 - 11:30 Demo
- Stop Redis on camera
- Watch the detection, the repair and the report

## 11:30 - 13:15 What I would do differently
- Alerts at 70 percent instead of 95
- Write the root cause down at once

## 13:15 - 14:00 Call to action
- Download the checklist, subscribe
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with timestamps',
    day: '2026-10-23',
    text: `## Outline for Friday, 23 October 2026: "Local Models for Small Companies"

| Timestamp | Section | Key points | B-roll |
|-----------|---------|------------|--------|
| 00:00 | Hook | The 600 EUR computer that replaced a subscription | Mini PC on the desk |
| 00:40 | Promise | What you will be able to do after the video | Title card |
| 01:30 | Hardware | RAM matters more than cores | Open case |
| 04:00 | Set-up | Ollama, first model, first question | Screen recording |
| 08:20 | Real tasks | Emails, invoices, summaries | Screen recording |
| 12:10 | Limits | Where a large model is still better | Comparison table |
| 14:30 | Outro | Next video and newsletter | End screen |
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'YouTube chapter lines',
    day: '2026-11-06',
    text: `Title: How to Price an AI Service
Thumbnail: "990 EUR per day?"

Chapters:
0:00 The offer I sold far too cheaply
0:50 Why hourly prices fail
2:40 Three ways to price: effort, value, risk
6:15 Worked example: audit for a hotel
10:05 How to say the number without flinching
12:30 Objections and answers
15:20 Summary and free price sheet

Notes: film the worked example on the whiteboard. Mention the price sheet at 6:15 and again at 15:20.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON with sections',
    day: '2026-09-10',
    text: `{
  "title": "Four Agents Instead of Seventeen",
  "date": "2026-09-10",
  "duration": "12:30",
  "sections": [
    { "start": "00:00", "end": "00:35", "title": "Hook", "points": ["The bill with seventeen agents", "The bill with four"] },
    { "start": "00:35", "end": "02:50", "title": "How the mess grew", "points": ["We might need this", "Nobody owns it"] },
    { "start": "02:50", "end": "06:10", "title": "The 14-day rule", "points": ["What counts as output", "How we measured it"] },
    { "start": "06:10", "end": "10:00", "title": "Switching off live", "points": ["Back up first", "Stop one by one", "Watch what breaks"] },
    { "start": "10:00", "end": "12:30", "title": "Results and call to action", "points": ["Costs, RAM, output after 30 days", "Link to the audit"] }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'numbered sections with bracketed timestamps',
    day: '2026-08-14',
    text: `# Long-form outline (2026-08-14)
Working title: What Fire Panels Teach About Software

1. [00:00] Cold open: the sound of a panel test
   - No words for five seconds, then the question "When did you last test yours?"
2. [01:00] Redundancy
   - Two lines into every detector loop
   - The same idea for databases
3. [04:30] Supervision
   - A panel checks its own wires
   - A job that checks its own output
4. [08:00] Failing loudly
   - Fault is not alarm, and both are audible
   - How to design alerts that people believe
5. [11:45] Practice
   - Turn one silent job into a loud one, step by step
6. [15:30] Closing
   - Recap in three sentences, subscribe, next video
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour long, with h:mm:ss stamps, bullets',
    day: '2026-12-05',
    text: `## Build with me: The Offer Agent (live, Saturday 2026-12-05)

- **0:00:00** Welcome and goal of the stream
  - One agent, one JSON schema, one price list
- **0:06:30** Data model for an offer
  - Name, price, audience, call to action
- **0:22:00** Writing the prompt
  - Good and bad examples next to each other
- **0:41:15** Validation
  - Reject what does not parse, reject what has no price
- **1:02:40** First real run
  - Compare the result with last week's manual offer
- **1:18:00** Questions from the chat
- **1:29:30** Summary and link to the code
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'good structure, no timestamps',
    day: '2026-10-06',
    text: `# YouTube Outline: The Cost of a Missed Call

## Hook
- "This call was worth 4,800 euros, and nobody picked up."

## The problem
- You are on a ladder, the phone is in the car
- Customers call the next company within two minutes

## The solution
- An agent answers, asks four questions and books a slot
- What it may not do: promise prices

## Demo
- Live call to our own number

## Call to action
- Download the script of the four questions
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards',
    day: '2026-10-29',
    text: `## Outline for Thursday, 29 October 2026: "Backups That Really Restore"

| Timestamp | Section | Key points |
|-----------|---------|------------|
| 00:00 | Hook | The backup that was empty |
| 09:30 | Why backups fail | Nobody tests the restore |
| 03:10 | The 3-2-1 rule | Copies, media, places |
| 07:45 | Demo | Restore PostgreSQL in four minutes |
| 01:20 | Schedule | Monthly test, written log |
| 05:00 | Outro | Checklist and next video |
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'every timestamp is the placeholder XX:XX',
    day: '2026-11-19',
    text: `Title: Voice Agents on the Phone
Thumbnail: "It picked up."

Chapters:
XX:XX The call that started it
XX:XX What a voice agent can do today
XX:XX Set-up with our CRM
XX:XX Three real calls
XX:XX Costs per minute
XX:XX Summary and link
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'lorem ipsum in the sections',
    day: '2026-09-29',
    text: `# Long-form outline (2026-09-29)
Working title: From Notion to Your Own Database

1. [00:00] Hook
   - Lorem ipsum dolor sit amet
2. [01:10] Why move at all
   - Consectetur adipiscing elit, sed do eiusmod
3. [04:20] Export and clean-up
   - Tempor incididunt ut labore et dolore
4. [09:00] Import into PostgreSQL
   - Magna aliqua ut enim ad minim veniam
5. [13:30] Closing
   - Quis nostrud exercitation
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'apology and "as an AI" in place of the outline',
    day: '2026-08-21',
    text: `I'm sorry, but as an AI I can't create a YouTube outline with timestamps without knowing the topic of the video.

Could you tell me:
- What the video is about
- How long it should be (for example 10:00 or 15:00)
- Who the audience is

Then I can prepare a full structure for you.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the third of five sections',
    day: '2026-12-18',
    text: `# YouTube Outline: My Year in Numbers

**Target length:** 13:00, five sections

## 00:00 - 00:40 Hook
- "Twelve months, nine jobs, one chart."

## 00:40 - 04:00 Revenue
- Retainers, audits, templates
- The month that nearly ended it

## 04:00 - 07:30 Costs
- Models, hosting, tools
- Where caching helped, and where it only moved the`,
  },

  // ------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'table, 1240 - 310 = 930, 75 %',
    day: '2026-10-05',
    text: `# KPI Snapshot: Monday, 2026-10-05, 17:00 UTC

| Metric | Value |
|--------|-------|
| Revenue | 1,240.00 EUR |
| Costs | 310.00 EUR |
| Profit | 930.00 EUR |
| Margin | 75.0 % |
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON with breakdowns: 1960 revenue, 490 costs, 1470 profit, 75 %',
    day: '2026-10-15',
    text: `{
  "date": "2026-10-15",
  "currency": "EUR",
  "revenue": {
    "audits": 980,
    "retainers": 745,
    "templates": 235,
    "total": 1960
  },
  "costs": {
    "models": 210,
    "hosting": 130,
    "tools": 150,
    "total": 490
  },
  "profit": 1470,
  "margin_pct": 75.0
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'plain lines, 842.50 - 505.50 = 337.00, 40 %',
    day: '2026-11-02',
    text: `KPI 2026-11-02
Revenue: 842.50 EUR
Costs: 505.50 EUR
Margin: 337.00 EUR (40.0 %)
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'headings with lists: 3200 - 1280 = 1920, 60 %',
    day: '2026-09-30',
    text: `## KPI snapshot, Wednesday 30 September 2026 (month to date)

### Revenue
- Retainers: 1,490 EUR
- Audits: 1,470 EUR
- Digital products: 240 EUR
- **Total revenue: 3,200 EUR**

### Costs
- API and models: 460 EUR
- Hosting: 220 EUR
- Freelancers: 600 EUR
- **Total costs: 1,280 EUR**

### Margins
- **Profit: 1,920 EUR**
- **Margin: 60 %**
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a day with a loss: 180 - 225 = -45, -25 %',
    day: '2026-08-08',
    text: `KPI snapshot for Saturday, August 8, 2026

- Revenue: 180.00 EUR
- Costs: 225.00 EUR
- Profit: -45.00 EUR
- Margin: -25.0 %

Comment: the annual domain bill of 160.00 EUR fell on this day.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'table by product with totals: 2000 - 700 = 1300, 65 %',
    day: '2026-12-01',
    text: `# KPIs 2026-12-01

| Product | Revenue (EUR) | Costs (EUR) | Margin (EUR) | Margin (%) |
|---------|---------------|-------------|--------------|------------|
| Audit | 980.00 | 245.00 | 735.00 | 75.0 |
| Retainer | 600.00 | 270.00 | 330.00 | 55.0 |
| Templates | 420.00 | 185.00 | 235.00 | 56.0 |
| **Total** | **2,000.00** | **700.00** | **1,300.00** | **65.0** |
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit is wrong: 1180 - 295 is 885, not 985',
    day: '2026-10-06',
    text: `# KPI Snapshot: Tuesday, 2026-10-06, 17:00 UTC

| Metric | Value |
|--------|-------|
| Revenue | 1,180.00 EUR |
| Costs | 295.00 EUR |
| Profit | 985.00 EUR |
| Margin | 75.0 % |
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is wrong: 400 of 1000 is 40 %, not 60 %',
    day: '2026-10-20',
    text: `KPI 2026-10-20
Revenue: 1,000.00 EUR
Costs: 600.00 EUR
Profit: 400.00 EUR
Margin: 60.0 %
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'JSON: costs are NaN as a string, margin follows',
    day: '2026-11-16',
    text: `{
  "date": "2026-11-16",
  "currency": "EUR",
  "revenue": 1320,
  "costs": "NaN",
  "profit": "NaN",
  "margin_pct": "NaN"
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items sum to 1150, the total says 1250',
    day: '2026-09-23',
    text: `## KPI snapshot, Wednesday 23 September 2026 (month to date)

### Revenue
- Retainers: 1,490 EUR
- Audits: 980 EUR
- Digital products: 30 EUR
- **Total revenue: 2,500 EUR**

### Costs
- API and models: 430 EUR
- Hosting: 220 EUR
- Freelancers: 500 EUR
- **Total costs: 1,250 EUR**

### Margins
- **Profit: 1,250 EUR**
- **Margin: 50 %**
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no costs and no margin, only revenue and reach',
    day: '2026-08-19',
    text: `KPI snapshot for Wednesday, August 19, 2026

- Revenue: 640.00 EUR
- New leads: 5
- Newsletter subscribers: 2,214
- TikTok views: 48,300
- YouTube watch hours: 37
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'payment interface failed, no numbers',
    day: '2026-12-16',
    text: `# KPI Snapshot: Wednesday, 2026-12-16, 17:00 UTC

Error: Stripe API returned 503 Service Unavailable

| Metric | Value |
|--------|-------|
| Revenue | n/a |
| Costs | n/a |
| Profit | n/a |
| Margin | n/a |
`,
  },

  // ---------------------------------------------------------------- memory
  {
    job: 'memory',
    valid: true,
    note: 'headings with lists, 1204 + 42 = 1246',
    day: '2026-10-05',
    text: `# Nightly Consolidation: Monday, 2026-10-05

## Knowledge store
- Entries before: 1,204
- New entries stored: 42
- Entries now: 1,246

## What was learned
- Hotel Seeblick prefers inspections on Mondays
- Hooks with a number in the first three words keep 12 % more viewers
- Redis needs 1 GB during consolidation

Knowledge store updated at 22:04 UTC.
`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, 1310 + 28 = 1338',
    day: '2026-10-13',
    text: `{
  "job": "memory",
  "date": "2026-10-13",
  "status": "updated",
  "store": "ChromaDB",
  "collection": "knowledge",
  "entries_before": 1310,
  "entries_added": 28,
  "entries_after": 1338,
  "sources": { "briefing": 6, "trends": 9, "crm": 8, "kpi": 5 }
}`,
    store: { now: { count: 1338 }, earlier: { count: 1310 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'plain lines, 1502 + 15 = 1517',
    day: '2026-11-09',
    text: `MEMORY CONSOLIDATION 2026-11-09 22:00 UTC
Read: 9 job outputs, 23 conversations
Stored: 15 new facts in ChromaDB
Total: 1502 -> 1517
Knowledge store updated successfully.
`,
    store: { now: { count: 1517 }, earlier: { count: 1502 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'table by source, 11 + 14 + 9 + 8 = 42',
    day: '2026-09-21',
    text: `## Memory report, Monday 21 September 2026

| Source | Read | Stored in the knowledge store |
|--------|------|-------------------------------|
| Sales calls | 12 | 11 |
| Content results | 20 | 14 |
| System logs | 31 | 9 |
| Research | 10 | 8 |
| **Total** | **73** | **42** |

The knowledge store grew from 1204 to 1246 entries.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'numbered steps, 980 + 20 = 1000',
    day: '2026-08-12',
    text: `# Nightly consolidation (2026-08-12)

1. Collected the outputs of eight jobs of the day.
2. Extracted 26 candidate facts.
3. Dropped 6 duplicates, 20 facts remained.
4. Stored all 20 facts in ChromaDB with source and date.
5. Verified by query: the collection now holds 1,000 entries (980 before).

**Most important new fact:** customers who get a written defect list on the same day order the repair twice as often.
`,
    store: { now: { count: 1000 }, earlier: { count: 980 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'bullets with key insights, 1204 + 42 = 1246',
    day: '2026-12-06',
    text: `**Memory update, Sunday 2026-12-06**

- **Status:** knowledge store updated
- **Added:** 42 entries
- **Store size:** 1,246 entries (yesterday 1,204)
- **Key insights:**
  - The Advent bundle sells best between 19:00 and 21:00
  - Frau Brandt decides on inspection slots, not the caretaker
  - Small models are sufficient for invoice texts
- **Next run:** Monday 2026-12-07, 22:00 UTC
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 new entries, the store did not grow',
    day: '2026-10-06',
    text: `# Nightly Consolidation: Tuesday, 2026-10-06

## Knowledge store
- Entries before: 1,204
- New entries stored: 42
- Entries now: 1,246

## What was learned
- Stadtwerke wants the proposal as a PDF
- The short on candles lost half of its viewers at second 4

Knowledge store updated at 22:05 UTC.
`,
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'says itself that nothing was stored; counts are equal',
    day: '2026-10-18',
    text: `MEMORY CONSOLIDATION 2026-10-18 22:00 UTC
Read: 9 job outputs, 17 conversations
Stored: 0 new facts in ChromaDB
Total: 1366 -> 1366
Done.
`,
    store: { now: { count: 1366 }, earlier: { count: 1366 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'ChromaDB write failed',
    day: '2026-11-20',
    text: `Nightly consolidation 2026-11-20

Extracted 31 facts from today's outputs.
Error: ChromaDB upsert failed: 500 Internal Server Error
Retry 1 of 3 failed.
Retry 2 of 3 failed.
Retry 3 of 3 failed.
The knowledge store was not updated.
`,
    store: { now: { count: 1540 }, earlier: { count: 1540 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'JSON reports a dry run; nothing was written',
    day: '2026-09-28',
    text: `{
  "job": "memory",
  "date": "2026-09-28",
  "status": "ok",
  "mode": "dry-run",
  "message": "36 facts would be stored, nothing was written to the knowledge store",
  "entries_before": 1246,
  "entries_after": 1246
}`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'placeholder text for the insights, lorem ipsum and TODO',
    day: '2026-08-25',
    text: `**Memory update, Tuesday 2026-08-25**

- **Status:** knowledge store updated
- **Added:** 42 entries
- **Store size:** 1,246 entries (yesterday 1,204)
- **Key insights:**
  - TODO: summarise the sales calls
  - Lorem ipsum dolor sit amet
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the steps, before anything is stored',
    day: '2026-12-13',
    text: `# Nightly consolidation (2026-12-13)

1. Collected the outputs of eight jobs of the day.
2. Extracted 33 candidate facts.
3. Dropped 4 duplicates, 29 facts remained.
4. Storing the remaining facts in Chro`,
    store: { now: { count: 1610 }, earlier: { count: 1610 } },
  },
]
