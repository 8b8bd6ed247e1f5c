import type { Sample } from './contracts.ts'
export const BLIND_SIX: readonly Sample[] = [
  {
    job: 'health',
    valid: true,
    note: 'markdown table, all seven, ports and latencies',
    day: '2026-03-04',
    text: `# System Health Check: 2026-03-04 06:00 UTC

**Overall: all 7 services responding.**

| Service | Port | Check | Result | Latency |
|---------|------|-------|--------|---------|
| Ollama | 11434 | GET \`/api/tags\` | 200 OK | 41 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 4 ms |
| ChromaDB | 8000 | GET \`/api/v1/heartbeat\` | 200 OK | 18 ms |
| CRM | 3500 | GET \`/health\` | 200 OK | 27 ms |
| Atomic Reactor | 8888 | GET \`/health\` | 200 OK | 33 ms |
| LiteLLM Proxy | 4000 | GET \`/health\` | 200 OK | 62 ms |

CPU 34 %, RAM 58 %, disk 61 %. Resource level: NORMAL. No action required.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'emoji bullets, short names Postgres and Chroma, long-form date',
    day: '2026-05-19',
    text: `🧠 **BRAINSTEM · Morning Check** · Tuesday, May 19, 2026, 6:00 AM UTC

- ✅ Ollama: up, 3 models loaded
- ✅ Redis: up (PONG in 0.8 ms)
- ✅ Postgres: up, 14 of 100 connections in use
- ✅ Chroma: up, heartbeat fresh
- ✅ CRM: up, uptime 12 days
- ✅ Atomic Reactor: up, queue depth 0
- ✅ LiteLLM: up, 0 errors in the last hour

Nothing is down. Nothing was restarted overnight. CPU 22%, RAM 49%.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'pure prose, no list at all',
    day: '2026-06-30',
    text: `Health report for 30 June 2026, 06:00 UTC.

All systems are running this morning. Ollama answers on port 11434 in 52 milliseconds and lists four models. Redis returned PONG straight away, and PostgreSQL reports that it is accepting connections. ChromaDB's heartbeat came back within 20 ms. The CRM responds with HTTP 200, as do the Atomic Reactor on 8888 and the LiteLLM proxy on 4000. The last incident was nine days ago, when the CRM ran out of file handles; the cause was fixed that day and it has not come back since.

Memory stands at 63 percent, processor load at 29 percent, both in the normal range.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON with nested services',
    day: '2026-01-15',
    text: `{
  "report": "health_check",
  "timestamp": "2026-01-15T06:00:04Z",
  "overall_status": "healthy",
  "services": {
    "ollama": { "status": "up", "latency_ms": 38, "error": null },
    "redis": { "status": "up", "latency_ms": 1, "error": null },
    "postgresql": { "status": "up", "latency_ms": 5, "error": null },
    "chromadb": { "status": "up", "latency_ms": 22, "error": null },
    "crm": { "status": "up", "latency_ms": 31, "error": null },
    "atomic_reactor": { "status": "up", "latency_ms": 29, "error": null },
    "litellm": { "status": "up", "latency_ms": 71, "error": null }
  },
  "failed": 0,
  "resources": { "cpu_percent": 31, "ram_percent": 55, "level": "NORMAL" }
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'YAML-ish output in a code fence',
    day: '2026-09-07',
    text: `\`\`\`yaml
job: health_check
agent: BRAINSTEM
checked_at: 2026-09-07 06:00:11
services:
  - name: Ollama
    responding: true
    response_ms: 44
  - name: Redis
    responding: true
    response_ms: 1
  - name: PostgreSQL
    responding: true
    response_ms: 3
  - name: ChromaDB
    responding: true
    response_ms: 16
  - name: CRM
    responding: true
    response_ms: 25
  - name: Atomic Reactor
    responding: true
    response_ms: 30
  - name: LiteLLM
    responding: true
    response_ms: 58
summary: 7/7 responding
alerts: none
\`\`\``,
  },
  {
    job: 'health',
    valid: true,
    note: 'numbered list, dotted date, decimal commas, different verbs',
    day: '2026-11-02',
    text: `Daily systems check, Mon 02.11.2026, 06:00

1. Ollama ... online (0,04 s)
2. LiteLLM proxy ... online (0,07 s)
3. Redis ... answers PING with PONG (0,001 s)
4. PostgreSQL ... ready, replication lag 0,0 s
5. ChromaDB ... heartbeat OK (0,02 s)
6. CRM ... reachable, login page served (0,03 s)
7. Atomic Reactor ... healthy, 6 workers idle (0,03 s)

Result: 7 of 7 OK. Load 0,82 / RAM 61,4 % / disk 70,2 % free.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log-style lines with PASS',
    day: '2026-04-22',
    text: `[2026-04-22T06:00:00Z] INFO  healthcheck start
[2026-04-22T06:00:00Z] PASS  redis           PONG           1ms
[2026-04-22T06:00:00Z] PASS  postgresql      pg_isready=0   4ms
[2026-04-22T06:00:01Z] PASS  ollama          200           47ms
[2026-04-22T06:00:01Z] PASS  chromadb        200           19ms
[2026-04-22T06:00:01Z] PASS  litellm         200           66ms
[2026-04-22T06:00:02Z] PASS  crm             200           28ms
[2026-04-22T06:00:02Z] PASS  atomic-reactor  200           35ms
[2026-04-22T06:00:02Z] INFO  healthcheck done: passed=7 failed=0 skipped=0`,
  },
  {
    job: 'health',
    valid: true,
    note: 'grouped by tier, RAM warning but all services respond',
    day: '2026-08-13',
    text: `## Infrastructure status (Thu 13 Aug 2026, 06:00 UTC)

### Core services
* **Redis**: 🟢 responding
* **PostgreSQL**: 🟢 responding
* **ChromaDB**: 🟢 responding
* **Ollama**: 🟢 responding

### App services
* **CRM**: 🟢 responding
* **Atomic Reactor**: 🟢 responding
* **LiteLLM**: 🟢 responding
* **OpenClaw**: 🟢 responding

### Resources
RAM is at 76 %, so the guard is at WARN and concurrency is reduced to 200. CPU 41 %. Timeouts since midnight: 0.

**Verdict:** every service is up.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM missing while headline says 7/7',
    day: '2026-03-11',
    text: `# Health Check 2026-03-11, 06:00 UTC

**Status: 7/7 services responding ✅**

| Service | Status | Latency |
|---|---|---|
| Ollama | ✅ up | 39 ms |
| Redis | ✅ up | 1 ms |
| PostgreSQL | ✅ up | 4 ms |
| ChromaDB | ✅ up | 17 ms |
| CRM | ✅ up | 29 ms |
| Atomic Reactor | ✅ up | 31 ms |

CPU 30 %, RAM 54 %. All clear.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM answers 503 under an all-good headline',
    day: '2026-05-27',
    text: `☀️ All systems operational: Wednesday, May 27, 2026 (6:00 AM UTC)

- Ollama → 200 OK, 45 ms
- Redis → PONG, 1 ms
- PostgreSQL → accepting connections
- ChromaDB → 200 OK, 21 ms
- CRM → 503 Service Unavailable, 12 ms
- Atomic Reactor → 200 OK, 34 ms
- LiteLLM → 200 OK, 60 ms

Have a good day!`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB not checked',
    day: '2026-07-03',
    text: `Health report, Friday 3 July 2026, 06:00 UTC

1. Ollama: healthy, 43 ms
2. Redis: healthy, 1 ms
3. PostgreSQL: healthy, 5 ms
4. ChromaDB: not checked in this run
5. CRM: healthy, 26 ms
6. Atomic Reactor: healthy, 32 ms
7. LiteLLM: healthy, 64 ms

Overall: all services healthy.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis timing out inside JSON that says healthy',
    day: '2026-02-10',
    text: `{
  "checked_at": "2026-02-10T06:00:07Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "status": "ok", "ms": 40 },
    { "name": "Redis", "status": "timeout", "ms": 5000 },
    { "name": "PostgreSQL", "status": "ok", "ms": 4 },
    { "name": "ChromaDB", "status": "ok", "ms": 20 },
    { "name": "CRM", "status": "ok", "ms": 30 },
    { "name": "Atomic Reactor", "status": "ok", "ms": 28 },
    { "name": "LiteLLM", "status": "ok", "ms": 69 }
  ]
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'prose, Atomic Reactor refuses connections',
    day: '2026-10-06',
    text: `Morning check, 6 October 2026, 06:00 UTC. Everything looks fine today.

Ollama is up and has its models in memory. Redis and PostgreSQL both answered immediately. ChromaDB returned its heartbeat in 18 ms, the CRM served its health page with a 200, and LiteLLM is proxying requests normally. The Atomic Reactor refused the connection on port 8888 in three attempts. CPU usage is 27 percent and RAM 52 percent.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'report is of the previous day',
    day: '2026-04-16',
    text: `## System health: 15 April 2026, 06:00 UTC

All seven services respond:

- Ollama: OK (42 ms)
- Redis: OK (1 ms)
- PostgreSQL: OK (4 ms)
- ChromaDB: OK (19 ms)
- CRM: OK (24 ms)
- Atomic Reactor: OK (30 ms)
- LiteLLM: OK (61 ms)

Resource level NORMAL.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the list',
    day: '2026-08-25',
    text: `**Health check, 2026-08-25 06:00 UTC: all 7 services up**

- **Ollama** (11434): up, 46 ms
- **Redis** (6379): up, 1 ms
- **PostgreSQL** (5432): up, 4 ms
- **ChromaDB** (8000): up, 18 ms
- **CRM** (3500): up, 27 ms
- **Atomic Reactor** (8888): u`,
  },
  {
    job: 'health',
    valid: false,
    note: 'placeholder instead of the PostgreSQL status',
    day: '2026-12-01',
    text: `System check, Tue 1 Dec 2026, 06:00 UTC

| System | State | Note |
|--------|-------|------|
| Ollama | Running | 4 models |
| Redis | Running | PONG |
| PostgreSQL | [insert status here] | pg_isready |
| ChromaDB | Running | heartbeat OK |
| CRM | Running | HTTP 200 |
| Atomic Reactor | Running | HTTP 200 |
| LiteLLM | Running | HTTP 200 |

Summary: all systems running.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'classic headings',
    day: '2026-03-04',
    text: `# Morning Briefing: Wednesday, March 4, 2026

## Wins
- Closed the Hoffmann retainer at €2,400 per month
- The Redis Docker migration finished with no downtime
- YouTube channel passed 5,000 subscribers

## Priorities
1. Send the onboarding pack to Hoffmann before noon
2. Record the two approved short-form scripts
3. Review the offer page copy with the Builder

## Calendar
11:00 call with the tax adviser, 15:30 weekly sync.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose without headings',
    day: '2026-05-20',
    text: `Good morning, Maurice. It is Wednesday, 20 May 2026.

Yesterday was a good day: the BMA documentation template sold eleven copies, our biggest win this month, and the Money Maker booked three discovery calls through the CRM. The Builder also got the failing deployment pipeline green again.

Today's priorities are clear. First, prepare the proposal for the Bremen hospital group, because their deadline is tomorrow. Second, answer the two open support tickets. Third, approve the content calendar so that scheduling can run at noon.

Weather in your inbox: calm, four unread messages, none urgent.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'emoji headings, synonyms: victories, focus',
    day: '2026-06-12',
    text: `☀️ **Daily Brief | Fri 12 Jun 2026 | 07:00**

🏆 **Yesterday's victories**
• Newsletter open rate climbed to 47.3 %
• 2 new clients signed (Kessler GmbH, Nordlicht Studio)
• Inference costs cut by 18 % after moving drafts to the local model

🎯 **Today's top priorities**
• Ship v1.2 of the lead-scoring workflow
• Finish the fire-alarm compliance checklist
• 30 minutes of inbox zero before lunch

⚠️ **Watch**: RAM peaked at 72 % last night, under the limit.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON briefing',
    day: '2026-01-19',
    text: `{
  "date": "2026-01-19",
  "agent": "LIMBIC",
  "greeting": "Good morning! A new week starts today.",
  "wins": [
    "Landing page conversion rose from 2.1% to 3.4%",
    "First paid consulting client of the year signed",
    "All nine scheduled jobs ran clean for seven days"
  ],
  "priorities": [
    { "rank": 1, "task": "Kick-off call with the new client", "due": "10:00" },
    { "rank": 2, "task": "Finalise pricing for the starter bundle", "due": "13:00" },
    { "rank": 3, "task": "Record the LinkedIn video", "due": "17:00" }
  ],
  "mood": "confident"
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout',
    day: '2026-09-08',
    text: `## Briefing 08/09/2026 (Tuesday, 8 September)

| Wins since yesterday | Impact |
|---|---|
| Agency bundle sold twice | + 1.798 € |
| Onboarding flow automated | saves 40 min per client |
| TikTok clip reached 61.000 views | 212 new followers |

| # | Priority today | Owner | By |
|---|---|---|---|
| 1 | Follow up with the 14 warm leads | Money Maker | 11:00 |
| 2 | Fix the broken Stripe webhook retry | Builder | 14:00 |
| 3 | Approve Q4 roadmap | Architect | 18:00 |

Energy tip: start with number 1, the rest follows.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'YAML-ish',
    day: '2026-11-03',
    text: `date: 2026-11-03
weekday: Tuesday
wins:
  - Sold the "AI Automation Audit" to a Hamburg law firm for 1.490,00 EUR
  - Published the long-form video on sensor placement
  - Backup restore drill passed in 6 minutes
priorities:
  - P1: deliver the audit questionnaire by 12:00
  - P2: write the follow-up email sequence (3 mails)
  - P3: renew the SSL certificate for the CRM
blockers: none
quote: "Small hinges swing big doors."`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'numbered, what went well / must-dos',
    day: '2026-04-28',
    text: `MORNING BRIEFING
28 April 2026, 7:00 a.m.

What went well
1. The webinar drew 83 attendees and 9 of them bought the template.
2. We shortened our to-do list by fourteen items.
3. Customer review: five stars from Elektro Brandt.

Must-dos for today
1. Thank the webinar buyers personally.
2. Upload the replay and send the link.
3. Decide between the two logo drafts.

Nice to have
- Tidy the prompt library.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short but complete, bold labels',
    day: '2026-07-23',
    text: `**Thursday, July 23rd, 2026**

**Wins:** invoice #2081 paid (€3,200), podcast interview confirmed, zero failed jobs overnight.

**Priorities:** (1) submit the tender documents for the Oldenburg school project, (2) film the hook variations for Friday's reel, (3) call Anna about the partnership.

**One thing to remember:** momentum beats perfection.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities at all',
    day: '2026-03-12',
    text: `# Morning Briefing, Thursday, March 12, 2026

## Wins
- Two new retainers signed with a total of €3,900 per month
- The lead magnet reached 400 downloads
- No incidents overnight

## Weather
8 °C and rain in the afternoon.

## Quote of the day
"Discipline is choosing between what you want now and what you want most."

Have a strong day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins',
    day: '2026-05-29',
    text: `☀️ Daily Brief for Friday, 29 May 2026

🎯 Priorities
1. Finish the case study for Nordlicht Studio
2. Reply to the Bremen hospital group
3. Schedule next week's reels

📅 Appointments
- 10:00 Call with accountant
- 14:30 Product review

⚠️ Risks
- API budget at 81 % with two days left in the month`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins heading with nothing under it',
    day: '2026-06-18',
    text: `## Briefing: Thu 18 June 2026

### Wins

### Priorities
1. Prepare the demo for Kessler GmbH
2. Update the pricing page
3. Clear the support inbox

### Notes
The team sync moved to 16:00.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'TBD placeholder priorities',
    day: '2026-01-27',
    text: `Good morning! It's Tuesday, January 27, 2026.

**Wins**
- The starter bundle sold 6 times yesterday
- Site speed score went up to 94
- Interview with the trade magazine went live

**Priorities**
1. TBD
2. TBD
3. TBD

Let's make it count.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'refusal instead of briefing',
    day: '2026-09-16',
    text: `Morning Briefing, 16 September 2026

I'm sorry, but I can't create the wins and priorities for today because I don't have access to your CRM or calendar data. If you provide me with yesterday's results and your task list, I would be happy to write the briefing for you.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'briefing of another day (last week)',
    day: '2026-11-10',
    text: `# Morning Briefing | Tuesday, 3 November 2026

**Wins**
- Three audits booked through LinkedIn
- The video on cable fire ratings hit 10,000 views
- Hosting bill down by 22 euros

**Priorities**
1. Send the audit questionnaires
2. Record the next long-form video
3. Review the ad budget`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off mid sentence',
    day: '2026-04-30',
    text: `# Daily briefing, Thursday 30 April 2026

## Yesterday's wins
- April target reached one day early: €12,400 booked
- New reviewer praised the template pack
- Queue latency halved after the index fix

## Today's priorities
1. Close the books for April
2. Send invoices to the four open clients
3. Prepare tomorrow's holiday schedule so that the pos`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'lorem ipsum as the wins',
    day: '2026-08-05',
    text: `{
  "date": "2026-08-05",
  "wins": [
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
    "Sed do eiusmod tempor incididunt ut labore",
    "Ut enim ad minim veniam"
  ],
  "priorities": [
    "Review the July KPI report",
    "Call the supplier about the delayed sensors",
    "Publish the onboarding video"
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'exactly three, H3 headings per trend',
    day: '2026-03-04',
    text: `# Trend Scan, 4 March 2026

### 1. "Build with me" AI agent vlogs (TikTok)
Creators film one day of letting an agent run their shop. Average views up 38 % week over week. Angle for us: show the cron board at 6 a.m.

### 2. Local LLM benchmarks on old hardware (YouTube)
Videos that run a 14B model on a 2019 laptop get five times the channel average. Angle: our Ollama stack on a used ThinkPad.

### 3. Screenshots of refusing a client (X)
Threads about turning down bad-fit work are being shared by large founder accounts. Angle: the three red flags we watch for.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with five rows, scores with decimal comma',
    day: '2026-05-21',
    text: `**Trends on Thursday, 21.05.2026** (TikTok / YT / X, last 24 h)

| Rank | Topic | Platform | Momentum | Idea for our channel |
|---|---|---|---|---|
| 1 | Smart smoke detector fails | TikTok | 9,2 | React as a fire alarm engineer |
| 2 | "Vibe coding" backlash | X | 8,7 | Show where review still matters |
| 3 | One-person companies | YouTube | 8,1 | Our org chart: one human, four agents |
| 4 | Notion to Obsidian switch | YouTube | 6,4 | Knowledge store tour |
| 5 | Silent vlogs with captions | TikTok | 5,9 | Control room morning routine |`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose with first/second/third',
    day: '2026-06-15',
    text: `Trend scan for Monday, 15 June 2026.

Three things stood out this morning. The first is voice-cloned customer service: TikTok clips where a caller realises halfway through that the agent is synthetic are collecting millions of views. Second, YouTube is pushing long "unedited" work sessions, and three automation channels in our niche gained more than ten thousand subscribers with them. Finally, on X there is a loud argument about whether small firms should publish their AI spending, which fits our open-numbers approach well.

Recommended: cover the second one first, since it has the longest shelf life.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON array of four',
    day: '2026-02-03',
    text: `{
  "scan_date": "2026-02-03",
  "sources": ["TikTok", "YouTube", "X"],
  "trends": [
    { "title": "Prompt libraries as paid products", "platform": "X", "growth_pct": 64, "hashtags": ["#prompts", "#digitalproducts"] },
    { "title": "Desk setups under 500 euros", "platform": "TikTok", "growth_pct": 41, "hashtags": ["#desksetup"] },
    { "title": "Explaining EU AI Act duties in 60 seconds", "platform": "YouTube Shorts", "growth_pct": 37, "hashtags": ["#euaiact"] },
    { "title": "Before and after automation timelapses", "platform": "TikTok", "growth_pct": 29, "hashtags": ["#automation", "#smallbusiness"] }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'grouped by platform, one per platform, emojis',
    day: '2026-08-31',
    text: `📈 What's hot today: Mon, Aug 31, 2026

🎵 TikTok
→ **"Tell me you run a business without telling me"** is back, this time with dashboards instead of offices. 2.3M posts.

▶️ YouTube
→ **Agent versus agent sales calls.** Two bots negotiate, humans comment. The top video got 1.1M views in three days.

🐦 X
→ **The 5 a.m. founder myth** is being debunked with sleep tracker charts. Lots of quote posts, few good answers so far.

💡 Best bet: agent versus agent. We can film it with our own CRM.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'YAML-ish list',
    day: '2026-10-14',
    text: `scan: 2026-10-14 08:00
trends:
  - name: Budget season templates
    where: YouTube
    why: Companies plan next year now and search volume doubled
    hook_idea: "Your 2027 budget in 11 minutes"
  - name: Tiny automations
    where: TikTok
    why: 15 second clips with a single useful trick have a 71 % completion rate
    hook_idea: "This saved me 40 clicks a day"
  - name: Public postmortems
    where: X
    why: Founders share outage reports and earn trust
    hook_idea: "We lost a whole day of posts. Here is why."
confidence: high`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bullets with bold, six trends, 12h time, US date',
    day: '2026-12-08',
    text: `Trend Radar: 12/08/2026 at 8:00 AM (Tuesday, December 8)

* **Year-in-review dashboards** (X): people post their Stripe screenshots early.
* **Gift guides for nerds** (TikTok): soldering irons and mini PCs lead.
* **"I quit SaaS" stories** (YouTube): self-hosting is the main theme.
* **AI advent calendars** (TikTok): one prompt per day.
* **Candle and fire safety** (TikTok, YT): seasonal and a perfect match for our BMA know-how.
* **Predictions for 2027** (X): threads start now and peak around Christmas.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'numbered list in plain text with sources and caveat, no word trend in headings',
    day: '2026-04-09',
    text: `Research note, Thu 9 April 2026

Signals worth acting on:

1) Carousel posts with a single number per slide. Seen on X and LinkedIn, saves are up 22 percent.
2) "Day one of" series in small trades. A roofer from Leeds got 900k views on TikTok.
3) Long tutorials with chapters for every tool. YouTube search now shows single chapters.
4) Live debugging. Two streams passed 4,000 concurrent viewers last night.

Nothing new in politics or sports that touches our niche. Data is from the last 24 hours.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'title says 3, only 2 listed',
    day: '2026-03-13',
    text: `# Top 3 Trends: Friday, 13 March 2026

### 1. Superstition marketing (TikTok)
Brands play with Friday the 13th. Short window, works only today.

### 2. Home lab tours (YouTube)
Racks in living rooms, average watch time above nine minutes. Angle: our own rack with the fire detection panel next to it.

**Recommendation:** start with the home lab tour this week.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend heading is empty',
    day: '2026-05-28',
    text: `## Trend scan: Thursday 28 May 2026

**Trend 1: Micro-courses under 20 minutes**
YouTube creators unlist long courses and sell short ones. Up 33 % in search.

**Trend 2: Receipts culture**
X users ask for proof of income claims. Screenshots alone no longer work.

**Trend 3:**

Next scan tomorrow at 08:00.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'three entries, but two are word for word the same trend',
    day: '2026-06-24',
    text: `{
  "date": "2026-06-24",
  "trends": [
    { "title": "Summer side hustles for students", "platform": "TikTok", "score": 82 },
    { "title": "Open source voice agents", "platform": "YouTube", "score": 77 },
    { "title": "Summer side hustles for students", "platform": "TikTok", "score": 82 }
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'placeholder names in the third trend',
    day: '2026-02-11',
    text: `Trends for 11 Feb 2026

1. **Valentine's automations**: bots that write love letters go viral on TikTok.
2. **Second brain minimalism**: YouTube creators delete their Notion setups.
3. **[Trend name]**: [short description of the trend and the platform].

Best fit for us: number 2.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'refusal for lack of access',
    day: '2026-09-03',
    text: `Trend Scan, September 3, 2026

As an AI language model, I don't have real-time access to TikTok, YouTube or X, so I am unable to identify current trends. I recommend checking the trending pages of each platform directly. Is there anything else I can help you with?`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'scan dated two days earlier',
    day: '2026-10-21',
    text: `Trend Radar, Monday 19 October 2026

- **Pumpkin spice prompts** (TikTok): seasonal jokes with image models.
- **Cost of running agents** (X): founders publish their token bills.
- **Factory tours with drones** (YouTube): industrial channels grow fast.
- **Checklists as art** (TikTok): neat handwriting, big numbers.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the middle of the second of three announced trends',
    day: '2026-12-15',
    text: `# 3 trends you should know, 15 December 2026

## Trend 1: Christmas market drone bans
TikTok clips of confiscated drones reach millions. Low relevance for us, but a good humour piece.

## Trend 2: Agents that do the year-end bookkeeping
On YouTube, tax advisers test agents live. The most viewed video compares four tools and comes to the conclusion that the`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'states that no trends were found',
    day: '2026-04-17',
    text: `Research report for Friday, April 17, 2026 (8:00 AM)

| Platform | Trends identified |
|---|---|
| TikTok | 0 |
| YouTube | 0 |
| X | 0 |

The scan completed successfully. No trends were identified today.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, Hook/Body/CTA labels',
    day: '2026-03-04',
    text: `# Short-form drafts, 2026-03-04

## Script 1: The silent failure
**Hook:** "Your automation broke three weeks ago and you don't know it yet."
**Body:** Most people check if a job ran. Nobody checks what it produced. I run nine jobs a day, and every single one has to prove its output. Last month that caught an empty report before a client saw it.
**CTA:** Follow for the checklist.

## Script 2: One human, four agents
**Hook:** "My company has five workers, and four of them never sleep."
**Body:** One thinks, one builds, one sells, one keeps the lights on. I read a single page at seven in the morning and decide. That's my whole management layer.
**CTA:** Comment TEAM and I'll send you the org chart.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table with seconds, three scripts',
    day: '2026-05-22',
    text: `**Fri 22 May 2026 | Reels/TikTok drafts**

### A: Smoke detector myth
| Sec | What | Text |
|---|---|---|
| 0-3 | HOOK | Stop! This white dot on your ceiling may be useless. |
| 3-20 | Story | Detectors age. After ten years the sensor is blind, even when the test button beeps. |
| 20-28 | Call to action | Turn yours around and check the date. Save this clip. |

### B: Price anchor
| Sec | What | Text |
|---|---|---|
| 0-3 | HOOK | I doubled my price and sold more. |
| 3-22 | Story | At 49 euros people asked for discounts. At 99 they asked for an invoice. |
| 22-30 | Call to action | Link in bio for the pricing sheet. |

### C: Inbox
| Sec | What | Text |
|---|---|---|
| 0-3 | HOOK | 412 unread emails. Watch this. |
| 3-21 | Story | The agent sorts, drafts, and leaves six for me. Seven minutes, done. |
| 21-27 | Call to action | Follow for the setup. |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON',
    day: '2026-06-16',
    text: `{
  "date": "2026-06-16",
  "format": "short_form",
  "scripts": [
    {
      "title": "Local beats cloud",
      "hook": "I cancelled a 400 euro AI subscription and nothing got worse.",
      "body": "Here is what happened: I moved drafts and summaries to a local model. The cloud only gets the hard questions now. The bill went from 400 to 62 euros.",
      "cta": "Want the routing rules? Comment LOCAL.",
      "duration_seconds": 32
    },
    {
      "title": "The 70 percent rule",
      "hook": "If your server hits 95 percent, you are already too late.",
      "body": "I react at 70. Not because it is dangerous, but because the trend is. Boring graphs are the best graphs.",
      "cta": "Share this with the person who gets paged at night.",
      "duration_seconds": 27
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'screenplay style with timecodes, hook given as opening line',
    day: '2026-02-04',
    text: `SCRIPT DRAFTS FOR WEDNESDAY, FEBRUARY 4, 2026

SCRIPT 1 - "Checklist or chaos" (30 s)
[0:00-0:03] Hook: "Pilots use checklists. Why don't you?"
[0:03-0:18] Show the startup list. Repair first, resources second, services third, apps fourth, verify last.
[0:18-0:26] "Every shortcut I took cost me hours."
[0:26-0:30] CTA: "Get the template in my bio."

SCRIPT 2 - "Cheap leads" (35 s)
[0:00-0:04] Hook: "This lead cost me eleven cents."
[0:04-0:20] Explain the quiz: five questions, one honest result, no spam.
[0:20-0:30] Show the numbers on screen: 1,204 visits, 318 answers.
[0:30-0:35] CTA: "Try the quiz yourself."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'emoji labels',
    day: '2026-09-10',
    text: `🎬 **Drafts | Thursday 10 September 2026**

**1️⃣ The night shift**
🪝 Hook: While you slept, my agents made 214 decisions.
📝 Script: Most of them were tiny. Retry this, skip that, file the receipt. Two of them saved a client. You don't need a genius in your company, you need somebody who never forgets.
📣 CTA: Follow along, I show the logs every Sunday.

**2️⃣ The meeting I deleted**
🪝 Hook: I deleted our weekly meeting and revenue went up.
📝 Script: We replaced it with one page. Wins, numbers, blockers. If nothing is red, nobody talks.
📣 CTA: Steal the one-pager from the link.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'YAML-ish with block scalars',
    day: '2026-11-05',
    text: `date: 05.11.2026
scripts:
  - id: 1
    platform: TikTok
    hook: "Nobody reads your offer. Here is proof."
    script: |
      I put a free voucher in paragraph three of my sales page.
      Two thousand people visited. Four found it.
      So now the price, the promise and the proof are in the first ten lines.
    cta: "Check your own page today."
  - id: 2
    platform: YouTube Shorts
    hook: "Three words that make every prompt better."
    script: |
      Show your sources.
      Suddenly the answers get shorter, and you can check them.
      Works with every model I tested.
    cta: "Save it for your next prompt."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'prose-like, hooks inline as quoted bold openers',
    day: '2026-04-23',
    text: `Content drafts, 23 April 2026 (Thursday)

**First script.** The hook is "I fired my best tool." Then I explain, to camera, that the fancy scheduler was great at everything except telling us when it failed. We replaced it with forty lines of code and an alarm. Show the before and after of the incident log. Close with: "Which tool would you fire? Tell me below."

**Second script.** The hook is "This cable costs lives." Hold up a normal wire and a fire-rated one, burn both safely, and let the picture speak. One sentence about why engineers care about the boring parts. Close with: "Follow for more things you never see."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'four short scripts, US date and Opening hook wording',
    day: '2026-07-28',
    text: `Short-form Scripts (07/28/2026, Tuesday)

1. Title: Wrong metric
   Opening hook: Views are lying to you.
   Main part: A clip with 900 views sold more than one with 90,000. I track saves and replies.
   CTA: Look at your saves tonight.

2. Title: Backup day
   Opening hook: When did you last restore a backup?
   Main part: Making one is easy. I restore one every month with a stopwatch. The record is six minutes.
   CTA: Put it into your calendar now.

3. Title: Two-minute offer
   Opening hook: Explain your offer before this bar fills up.
   Main part: Who, pain, result, price. If it takes longer, it isn't ready.
   CTA: Post yours in the comments.

4. Title: Cold coffee
   Opening hook: My coffee got cold and I earned 300 euros.
   Main part: A template sold while I was reading the morning page. Small product, honest price.
   CTA: Template in bio.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-03-16',
    text: `# Short-form drafts, Monday 16 March 2026

## Script 1: Spring cleaning for servers
**Hook:** "There are zombies on your server."
**Body:** Old containers, dead agents, forgotten cron entries. I delete everything that hasn't produced value in 14 days.
**CTA:** Run the audit today.

## Script 2: Fixed prices
**Body:** Hourly rates punish fast people. Since we sell results for a fixed price, clients stopped counting minutes and we started to automate.
**CTA:** Comment FIXED for the contract template.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-05-11',
    text: `# 2 scripts for May 11, 2026

## Script 1: The honest demo
**Hook:** "I'm going to let this demo fail on purpose."
**Body:** I pull the network cable in front of the client. The queue waits, the alarm comes, and after thirty seconds everything continues. That sold more than any slide.
**CTA:** Try it in your next demo.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hook of the first script is an empty string',
    day: '2026-06-25',
    text: `{
  "date": "2026-06-25",
  "scripts": [
    {
      "title": "Quiet launch",
      "hook": "",
      "body": "We told nobody except forty customers. They found eleven bugs, and thirty of them bought on day one.",
      "cta": "Start with forty."
    },
    {
      "title": "Loud launch",
      "hook": "We spent 900 euros on ads and sold nothing.",
      "body": "Wrong audience, wrong promise, right product. The next month we spoke with ten buyers first.",
      "cta": "Talk before you advertise."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'placeholder TODO as the body of script 2',
    day: '2026-02-12',
    text: `Scripts for Thu 12 Feb 2026

**Script 1: Love your logs**
Hook: This log line saved my week.
Body: It said "0 rows written". No error, no alarm, just a quiet zero. Since then zero is an alarm.
CTA: Search your logs for zero.

**Script 2: The tiny team**
Hook: We are smaller than your soccer team.
Body: TODO write the main part
CTA: Follow for more.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'refusal instead of second script',
    day: '2026-09-17',
    text: `🎬 Drafts, Thursday 17 September 2026

**Script 1: The five-minute audit**
Hook: Give me five minutes and your website.
Body: I look at speed, promise, price and proof. Most pages fail at promise, because they talk about themselves.
CTA: Send me your link.

**Script 2: The competitor**
I apologize, but I'm not able to write this script, as it may portray another company in a negative light.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'drafts dated a week earlier',
    day: '2026-11-12',
    text: `SCRIPT DRAFTS, THURSDAY, NOVEMBER 5, 2026

Script 1: Winter mode
Hook: "Your business needs winter tires."
Body: Fewer launches, more maintenance. In November I only fix things, and in January everything runs faster.
CTA: Make your fix list.

Script 2: The boring graph
Hook: "This flat line makes me money."
Body: Flat means stable. Stable means I sleep. The exciting graphs belong into the past.
CTA: Show me your most boring graph.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the middle of the second script',
    day: '2026-04-29',
    text: `# Drafts, 29 April 2026

## Script 1: Name your files
**Hook:** "final_v2_really_final.docx. We need to talk."
**Body:** Date, client, topic, version. In this order. Your future self will find everything in four seconds.
**CTA:** Rename three files now.

## Script 2: Say no faster
**Hook:** "The best email I sent this year had two letters."
**Body:** I said no to a 12,000 euro project, because the deadline was a lie and every`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hook placeholder in brackets',
    day: '2026-07-30',
    text: `Thursday, July 30, 2026: two short scripts

1. Summer slump
   Hook: [Insert attention-grabbing hook here]
   Body: Sales drop in August everywhere. We use the month to record twelve videos, and September pays for it.
   CTA: Plan your August now.

2. Out of office
   Hook: My autoresponder closed a deal.
   Body: It asks one question and offers two links. A buyer from Graz clicked the second one at midnight.
   CTA: Copy the text from my bio.`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'single offer, plain number price',
    day: '2026-03-04',
    text: `{
  "date": "2026-03-04",
  "offer": {
    "name": "AI Automation Audit",
    "audience": "Trades companies with 5 to 30 employees",
    "promise": "Find ten hours per week you can automate",
    "includes": ["90 minute call", "Written report", "Priority list"],
    "price": 490,
    "currency": "EUR",
    "cta": "Book your audit this week"
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'three tiers with amount/currency objects and null coupon',
    day: '2026-05-25',
    text: `{
  "created": "2026-05-25T10:00:00Z",
  "product": "BMA Documentation Kit",
  "tiers": [
    {
      "tier": "Starter",
      "pricing": { "amount": 49.00, "currency": "EUR", "interval": "once" },
      "coupon": null,
      "features": ["12 templates", "PDF guide"],
      "cta": "Get the starter kit"
    },
    {
      "tier": "Pro",
      "pricing": { "amount": 149.00, "currency": "EUR", "interval": "once" },
      "coupon": null,
      "features": ["40 templates", "Video course", "Checklists"],
      "cta": "Go Pro today"
    },
    {
      "tier": "Office",
      "pricing": { "amount": 399.00, "currency": "EUR", "interval": "once" },
      "coupon": null,
      "features": ["Everything in Pro", "10 seats", "Onboarding call"],
      "cta": "Equip your whole office"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'array of offers at top level, formatted price strings with currency sign',
    day: '2026-06-17',
    text: `[
  {
    "valid_from": "2026-06-17",
    "title": "Prompt Pack for Property Managers",
    "price": "€29.00",
    "headline": "Answer tenant mail in half the time",
    "cta": "Download the pack"
  },
  {
    "valid_from": "2026-06-17",
    "title": "Done-for-you Inbox Agent",
    "price": "€1,290.00",
    "headline": "Your inbox, sorted before breakfast",
    "cta": "Reserve one of three slots"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified single line JSON',
    day: '2026-02-05',
    text: `{"date":"2026-02-05","offers":[{"id":"of-101","name":"Lead Magnet Sprint","price_eur":690,"delivery_days":5,"cta":"Start the sprint"},{"id":"of-102","name":"Newsletter Engine","price_eur":1190,"delivery_days":10,"cta":"Book a setup call"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'USD, monthly and yearly prices, discount 0',
    day: '2026-09-11',
    text: `{
  "generated_at": "2026-09-11T10:00:31Z",
  "offer_name": "Operator Dashboard",
  "description": "One page that shows what ran, what failed and what it cost.",
  "pricing": {
    "currency": "USD",
    "monthly": 39.0,
    "yearly": 390.0,
    "discount_percent": 0
  },
  "guarantee": "30 days money back, no questions asked",
  "ctas": [
    "Try it free for 14 days",
    "See a live demo"
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'regular and launch price, bonus with value, escaped quotes',
    day: '2026-11-06',
    text: `{
  "date": "06.11.2026",
  "package": {
    "name": "The \\"Silent Failure\\" Workshop",
    "format": "Live, online, 3 hours",
    "seats": 20,
    "price": {
      "regular": 249,
      "launch": 179,
      "currency": "EUR",
      "launch_ends": "2026-11-20"
    },
    "bonus": [
      { "name": "Monitoring checklist", "value": 29 },
      { "name": "Recording", "value": 49 }
    ]
  },
  "call_to_action": {
    "primary": "Secure my seat",
    "secondary": "Ask a question first"
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'price in cents, nested deliverables, unicode',
    day: '2026-04-24',
    text: `{
  "day": "2026-04-24",
  "offers": [
    {
      "sku": "KI-CHECK-01",
      "name": "KI-Check für Elektrobetriebe 🔥",
      "price_cents": 19900,
      "currency": "EUR",
      "deliverables": {
        "report_pages": 8,
        "call_minutes": 45
      },
      "cta": "Jetzt Termin sichern"
    }
  ],
  "notes": "Price tested against 249 in March; 199 won with 5.1% conversion."
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundle with component prices that sum correctly before discount',
    day: '2026-07-29',
    text: `{
  "date": "2026-07-29",
  "bundle": "Summer Builder Bundle",
  "items": [
    { "name": "Cron Cookbook", "price": 39 },
    { "name": "Prompt Library", "price": 59 },
    { "name": "Agent Blueprint", "price": 99 }
  ],
  "total_value": 197,
  "bundle_price": 129,
  "you_save": 68,
  "currency": "EUR",
  "cta": "Grab the bundle until Sunday",
  "faq": [
    { "q": "Is there a refund?", "a": "Yes, within 14 days." }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma after last property',
    day: '2026-03-17',
    text: `{
  "date": "2026-03-17",
  "offers": [
    {
      "name": "Website Speed Fix",
      "price": 349,
      "currency": "EUR",
      "cta": "Make my site fast",
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'second offer has no price',
    day: '2026-05-12',
    text: `{
  "date": "2026-05-12",
  "currency": "EUR",
  "offers": [
    {
      "name": "CRM Cleanup",
      "price": 290,
      "benefits": ["Duplicates gone", "Tags repaired"],
      "cta": "Clean up my CRM"
    },
    {
      "name": "CRM Autopilot",
      "benefits": ["Follow-ups on schedule", "Lead scoring"],
      "cta": "Switch on autopilot"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price is null',
    day: '2026-06-26',
    text: `{
  "generated": "2026-06-26",
  "offer": {
    "title": "Voice Agent for Dental Practices",
    "benefit": "No missed call after hours",
    "pricing": {
      "amount": null,
      "currency": "EUR",
      "interval": "month"
    },
    "cta": "Listen to a sample call"
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price 0 in the most expensive tier',
    day: '2026-02-13',
    text: `{
  "date": "2026-02-13",
  "product": "Content Engine",
  "tiers": [
    { "name": "Basic", "price": 99, "currency": "EUR", "posts_per_week": 3, "cta": "Start small" },
    { "name": "Plus", "price": 249, "currency": "EUR", "posts_per_week": 7, "cta": "Choose Plus" },
    { "name": "Max", "price": 0, "currency": "EUR", "posts_per_week": 21, "cta": "Go all in" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'negative price',
    day: '2026-09-18',
    text: `{
  "date": "2026-09-18",
  "offers": [
    {
      "name": "Fire Safety Webinar",
      "price": -79.0,
      "currency": "EUR",
      "duration_minutes": 90,
      "cta": "Save my seat"
    },
    {
      "name": "Fire Safety Webinar plus Templates",
      "price": 129.0,
      "currency": "EUR",
      "duration_minutes": 90,
      "cta": "Save my seat and get the templates"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price TBD',
    day: '2026-11-13',
    text: `{
  "date": "2026-11-13",
  "offer": {
    "name": "Black Friday Blueprint",
    "price": "TBD",
    "currency": "EUR",
    "includes": ["Landing page copy", "Three emails", "Ad set"],
    "deadline": "2026-11-27",
    "cta": "Join the waiting list"
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price as free text without a figure',
    day: '2026-04-10',
    text: `{
  "date": "2026-04-10",
  "offer": {
    "name": "Custom Agent Build",
    "audience": "Agencies",
    "price": "depends on the scope, just ask us for a quote",
    "currency": "EUR",
    "delivery": "4 weeks",
    "cta": "Tell us what you need"
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'dated the month before',
    day: '2026-08-06',
    text: `{
  "date": "2026-07-06",
  "offers": [
    { "name": "Vacation Autoresponder Setup", "price": 79, "currency": "EUR", "cta": "Set it up before you leave" },
    { "name": "Summer Support Agent", "price": 219, "currency": "EUR", "cta": "Hire it for the summer" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'table Mon-Sun of the next week, ISO dates',
    day: '2026-03-04',
    text: `# Content Calendar: 9 to 15 March 2026
_Updated 2026-03-04_

| Date | Day | Platform | Topic | Time |
|---|---|---|---|---|
| 2026-03-09 | Monday | TikTok | Silent failure story | 18:00 |
| 2026-03-10 | Tuesday | LinkedIn | Audit case study | 08:30 |
| 2026-03-11 | Wednesday | YouTube Shorts | Five workers, four never sleep | 17:00 |
| 2026-03-12 | Thursday | X | Thread: nine jobs a day | 12:00 |
| 2026-03-13 | Friday | Instagram | Carousel: pricing mistakes | 16:00 |
| 2026-03-14 | Saturday | YouTube | Long-form: control room tour | 10:00 |
| 2026-03-15 | Sunday | Newsletter | Week in numbers | 09:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'starts on the day itself, short weekday names, bullets',
    day: '2026-05-25',
    text: `📅 **Week plan from today, May 25, 2026**

- **Mon 25 May**: Reel "Stop checking if it ran" (TikTok + IG, 6:30 PM)
- **Tue 26 May**: Post about the hospital proposal (LinkedIn, 8:00 AM)
- **Wed 27 May**: Short "One prompt, three offers" (YouTube, 5:00 PM)
- **Thu 28 May**: Thread with May revenue learnings (X, 12:15 PM)
- **Fri 29 May**: Behind the scenes story (IG, 4:00 PM)
- **Sat 30 May**: Long video "Local LLM for 0 euros a month" (YouTube, 10:00 AM)
- **Sun 31 May**: Rest day for filming; repost of the week's best clip (TikTok, 7:00 PM)`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, month rollover, Sat to Fri',
    day: '2026-01-30',
    text: `{
  "updated": "2026-01-30",
  "week_start": "2026-01-31",
  "schedule": [
    { "date": "2026-01-31", "weekday": "Saturday", "posts": [{ "platform": "YouTube", "title": "January in numbers", "time": "10:00" }] },
    { "date": "2026-02-01", "weekday": "Sunday", "posts": [{ "platform": "Newsletter", "title": "Three lessons from January", "time": "09:00" }] },
    { "date": "2026-02-02", "weekday": "Monday", "posts": [{ "platform": "LinkedIn", "title": "Why we refuse hourly rates", "time": "08:15" }] },
    { "date": "2026-02-03", "weekday": "Tuesday", "posts": [{ "platform": "TikTok", "title": "Sensor test in slow motion", "time": "18:00" }, { "platform": "X", "title": "Poll: which model do you run?", "time": "13:00" }] },
    { "date": "2026-02-04", "weekday": "Wednesday", "posts": [{ "platform": "Instagram", "title": "Checklist or chaos", "time": "17:30" }] },
    { "date": "2026-02-05", "weekday": "Thursday", "posts": [{ "platform": "X", "title": "Thread on cheap leads", "time": "12:00" }] },
    { "date": "2026-02-06", "weekday": "Friday", "posts": [{ "platform": "TikTok", "title": "Friday fail: the alarm that nobody heard", "time": "18:00" }] }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'YAML across the turn of the year',
    day: '2026-12-28',
    text: `updated: 2026-12-28
calendar:
  2026-12-28 (Mon): "LinkedIn 09:00, our five best experiments of the year"
  2026-12-29 (Tue): "TikTok 18:00, fireworks and smoke detectors"
  2026-12-30 (Wed): "YouTube 16:00, yearly dashboard walkthrough"
  2026-12-31 (Thu): "Instagram 14:00, thank-you post with client photos"
  2027-01-01 (Fri): "X 12:00, public goals for 2027"
  2027-01-02 (Sat): "TikTok 11:00, first build of the year"
  2027-01-03 (Sun): "Newsletter 09:00, plan for Q1"`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'heading per day, several posts each, am/pm',
    day: '2026-06-19',
    text: `# Content schedule for the week of June 22, 2026
(prepared Friday, June 19, 2026)

### Monday, June 22
- 9 am LinkedIn: "Summer is for systems"
- 6 pm TikTok: heat and servers

### Tuesday, June 23
- 12 pm X: screenshot of the morning page

### Wednesday, June 24
- 5 pm YouTube Short: the one-line alarm
- 7 pm Instagram story: poll about pricing

### Thursday, June 25
- 8 am LinkedIn: client quote Kessler GmbH

### Friday, June 26
- 4 pm TikTok: Friday fail number 12

### Saturday, June 27
- 10 am YouTube: building a lead quiz in 40 minutes

### Sunday, June 28
- 9 am Newsletter: issue 31`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'dotted short dates, plain lines, German-style',
    day: '2026-09-24',
    text: `Redaktion / content plan, as of Thu 24.09.2026
Week 40: 28.09. to 04.10.2026

Mo 28.09.  LinkedIn   "Q3 closes: what we learned"            08:00
Di 29.09.  TikTok     Duet with the smoke detector clip       18:00
Mi 30.09.  YouTube    Short on margin vs. markup              17:00
Do 01.10.  X          Thread: costs of 36 agent templates     12:30
Fr 02.10.  Instagram  Carousel "5 offers under 50 euros"      16:00
Sa 03.10.  YouTube    Long-form: monitoring for small firms   10:00
So 04.10.  Newsletter Issue 45                                09:00`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Thursday to Wednesday, emoji day headers, dates with ordinals',
    day: '2026-04-15',
    text: `🗓️ 7-day plan (updated Wednesday, April 15th, 2026)

1️⃣ Thursday, April 16th: 🎵 TikTok, "This cable costs lives"
2️⃣ Friday, April 17th: 🐦 X, thread "What an agent costs per day"
3️⃣ Saturday, April 18th: ▶️ YouTube, full tutorial on output validation
4️⃣ Sunday, April 19th: ✉️ Newsletter, reader questions
5️⃣ Monday, April 20th: 💼 LinkedIn, carousel "Four roles, zero meetings"
6️⃣ Tuesday, April 21st: 🎵 TikTok, "I fired my best tool"
7️⃣ Wednesday, April 22nd: 📸 Instagram, desk tour with cables

All seven slots are filled, captions are in the drafts folder.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'weekday names only, week given in title, matrix with two columns',
    day: '2026-07-11',
    text: `**Content calendar, week starting Monday, July 13, 2026** (created Sat, July 11, 2026)

| | Short-form | Other |
|---|---|---|
| **Monday** | Wrong metric (TikTok, 18:00) | LinkedIn post on tenders |
| **Tuesday** | Backup day (Shorts, 17:00) | X poll |
| **Wednesday** | Two-minute offer (Reels, 18:00) | Case study Nordlicht |
| **Thursday** | Cold coffee (TikTok, 18:00) | X thread on pricing |
| **Friday** | Friday fail (TikTok, 16:00) | Instagram story Q&A |
| **Saturday** | Teaser for the long video (Shorts, 11:00) | Long video: lead scoring |
| **Sunday** | Best-of repost (Reels, 19:00) | Newsletter issue 34 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday is missing, only six days',
    day: '2026-03-18',
    text: `# 7-day content calendar, 23 to 29 March 2026
Updated 18 March 2026

| Day | Platform | Content |
|---|---|---|
| Mon 23 Mar | LinkedIn | Spring cleaning for servers |
| Tue 24 Mar | TikTok | Zombie containers |
| Wed 25 Mar | YouTube | Short: fixed prices |
| Fri 27 Mar | Instagram | Carousel: contract basics |
| Sat 28 Mar | YouTube | Long-form: audit walkthrough |
| Sun 29 Mar | Newsletter | Issue 18 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Tuesday appears twice, Wednesday not at all',
    day: '2026-05-15',
    text: `📅 Content calendar for the week of May 18, 2026 (made on Friday, May 15, 2026)

- Monday, May 18: TikTok, the honest demo
- Tuesday, May 19: LinkedIn, what a demo should cost
- Tuesday, May 19: X, thread about demos gone wrong
- Thursday, May 21: YouTube Short, smoke detector myth
- Friday, May 22: Instagram, price anchor carousel
- Saturday, May 23: YouTube, inbox agent from scratch
- Sunday, May 24: Newsletter, issue 26`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday has an empty cell',
    day: '2026-06-27',
    text: `## Schedule 29 June to 5 July 2026 (as of Sat 27 June 2026)

| Day | Date | Post |
|---|---|---|
| Monday | 29.06. | LinkedIn: half-year review |
| Tuesday | 30.06. | TikTok: loud launch |
| Wednesday | 01.07. | X: thread on quiet launches |
| Thursday | 02.07. | |
| Friday | 03.07. | Instagram: Q&A story |
| Saturday | 04.07. | YouTube: voice agent build |
| Sunday | 05.07. | Newsletter: issue 32 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday is TBD',
    day: '2026-02-20',
    text: `Content plan, updated Friday 20 February 2026

1. Mon, Feb 23: LinkedIn, tiny teams win tenders
2. Tue, Feb 24: TikTok, zero rows written
3. Wed, Feb 25: YouTube Short, love your logs
4. Thu, Feb 26: X, poll on backup habits
5. Fri, Feb 27: Instagram, tool of the month
6. Sat, Feb 28: TBD
7. Sun, Mar 1: Newsletter, February in numbers`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off in the middle of Friday',
    day: '2026-09-04',
    text: `# Weekly content calendar, 7 to 13 September 2026
Created: 4 September 2026

**Monday 7 September**
LinkedIn 08:00, five-minute audit, text and picture ready

**Tuesday 8 September**
TikTok 18:00, night shift of the agents

**Wednesday 9 September**
YouTube Short 17:00, the meeting I deleted

**Thursday 10 September**
X 12:00, thread on one-pagers

**Friday 11 September**
Instagram 16:00, carousel with the three most freq`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the schedule is for a week already past',
    day: '2026-11-18',
    text: `# Content calendar, Mon 9 Nov to Sun 15 Nov 2026

| Date | Platform | Post |
|---|---|---|
| Mon 9 Nov | LinkedIn | Winter mode for small firms |
| Tue 10 Nov | TikTok | The boring graph |
| Wed 11 Nov | X | Carnival of bad prompts |
| Thu 12 Nov | YouTube | Short: winter tires for servers |
| Fri 13 Nov | Instagram | Superstitions in IT |
| Sat 14 Nov | YouTube | Long-form: restore drill |
| Sun 15 Nov | Newsletter | Issue 51 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Sunday carries a date a week too late, so the days are not consecutive',
    day: '2026-07-03',
    text: `updated: 2026-07-03
week:
  - { day: Mon, date: 2026-07-06, platform: LinkedIn, topic: "Out of office sells" }
  - { day: Tue, date: 2026-07-07, platform: TikTok, topic: "Summer slump plan" }
  - { day: Wed, date: 2026-07-08, platform: X, topic: "Costs of the first half-year" }
  - { day: Thu, date: 2026-07-09, platform: YouTube, topic: "Short: rename your files" }
  - { day: Fri, date: 2026-07-10, platform: Instagram, topic: "Studio tour" }
  - { day: Sat, date: 2026-07-11, platform: YouTube, topic: "Twelve videos in one month" }
  - { day: Sun, date: 2026-07-19, platform: Newsletter, topic: "Issue 33" }`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON with an empty posts array on Wednesday',
    day: '2026-10-09',
    text: `{
  "updated": "2026-10-09",
  "days": [
    { "date": "2026-10-12", "day": "Monday", "posts": ["LinkedIn 08:00: budget season"] },
    { "date": "2026-10-13", "day": "Tuesday", "posts": ["TikTok 18:00: tiny automations"] },
    { "date": "2026-10-14", "day": "Wednesday", "posts": [] },
    { "date": "2026-10-15", "day": "Thursday", "posts": ["X 12:00: public postmortem"] },
    { "date": "2026-10-16", "day": "Friday", "posts": ["Instagram 16:00: dashboard carousel"] },
    { "date": "2026-10-17", "day": "Saturday", "posts": ["YouTube 10:00: budget in 11 minutes"] },
    { "date": "2026-10-18", "day": "Sunday", "posts": ["Newsletter 09:00: issue 47"] }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'markdown headings with ranges, total length stated',
    day: '2026-03-04',
    text: `# YouTube Outline: "The Control Room Tour"
Date: 2026-03-04 | Target length: 12:00

## 00:00 - 00:45 | Cold open
Nine jobs, one screen, no people. Promise: by the end you can copy the setup.

## 00:45 - 02:30 | Why silent failures are expensive
Story of the three lost weeks of posts.

## 02:30 - 06:00 | The nine jobs
One minute per block, show the output and the rule it has to pass.

## 06:00 - 09:30 | Live failure demo
Pull the plug on the database, watch the alarm.

## 09:30 - 11:15 | How to start with one job
Checklist on screen.

## 11:15 - 12:00 | Recap and call to action
Template link, next video.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with single start times m:ss',
    day: '2026-05-22',
    text: `**Long-form outline, Friday 22 May 2026: "Local LLM for 0 Euros a Month"**

| Start | Section | Key points |
|---|---|---|
| 0:00 | Hook | "This laptop is from 2019 and it just wrote my newsletter." |
| 0:40 | The bill | What I paid before, month by month |
| 2:10 | Hardware | Minimum RAM, why disk speed matters |
| 4:30 | Install | Ollama in three commands |
| 7:15 | Test | Three tasks, honest scores |
| 10:50 | Limits | Where I still use the cloud |
| 13:20 | Outro | Question to the audience, link to the routing rules |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON with start and end strings',
    day: '2026-06-18',
    text: `{
  "date": "2026-06-18",
  "title": "Building a Lead Quiz in 40 Minutes",
  "total_duration": "10:00",
  "sections": [
    { "start": "00:00", "end": "00:30", "heading": "Hook", "notes": "Eleven cents per lead, shown on screen" },
    { "start": "00:30", "end": "02:00", "heading": "Five questions", "notes": "One pain, one budget, one timing, two fit questions" },
    { "start": "02:00", "end": "05:15", "heading": "Build", "notes": "Screen recording at double speed" },
    { "start": "05:15", "end": "08:00", "heading": "Result pages", "notes": "Honest results convert better" },
    { "start": "08:00", "end": "09:20", "heading": "Numbers after one week", "notes": "1,204 visits, 318 answers" },
    { "start": "09:20", "end": "10:00", "heading": "CTA", "notes": "Try the quiz" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'bracketed stamps with nested bullets',
    day: '2026-02-06',
    text: `OUTLINE FOR FEBRUARY 6, 2026
Working title: Fire-Rated Cables, Explained in 9 Minutes

[00:00] Intro
  - Two cables, one flame
[00:50] What the letters on the sheath mean
  - E30, E60, E90
  - common mistakes on site
[03:05] Burn test
  - safety note first
  - both cables with a lamp attached
[05:40] What the standards ask for
  - short, with a source in the description
[07:25] Three questions from the comments
[08:35] Goodbye and subscribe
  - total 9:00`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'h:mm:ss for a video longer than an hour',
    day: '2026-09-14',
    text: `# Live Build: Lead Scoring From Zero
*Outline of Monday, 14 September 2026. Planned runtime 1:20:00*

1. **0:00:00 Welcome** - goal of the session, what you need
2. **0:04:30 Data model** - which five fields really matter
3. **0:19:00 First rules** - points for fit, points for behaviour
4. **0:38:15 Connecting the CRM** - API key, webhook, retry
5. **0:57:40 Test with fifty real leads** - names blurred
6. **1:10:00 Questions from the chat**
7. **1:17:30 Wrap-up** - repository link and next date`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'YAML-ish with acts',
    day: '2026-11-09',
    text: `date: 09.11.2026
video: "Our Restore Drill, With a Stopwatch"
length: 08:30
acts:
  - act: 1
    chapters:
      - at: 00:00
        title: "When did you last restore a backup?"
      - at: 00:35
        title: "What we back up and what we leave out"
  - act: 2
    chapters:
      - at: 02:10
        title: "Deleting the test database on camera"
      - at: 03:00
        title: "Restore, step by step"
      - at: 05:45
        title: "Checking rows and hashes"
  - act: 3
    chapters:
      - at: 07:00
        title: "What went wrong this time"
      - at: 08:00
        title: "Checklist and farewell"`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'prose paragraphs with bold stamps and emoji',
    day: '2026-04-27',
    text: `🎥 **Outline (27 April 2026): "I Track Saves, Not Views"**

**0:00** 👀 Hook. Show both clips side by side and let the audience guess which one sold more.

**1:05** 📊 The numbers. A clip with 900 views earned 640 euros, one with 90,000 views earned 85.

**3:30** 🧠 Why it happens. Reach and intent are different things. Use the supermarket comparison.

**6:20** 🛠️ How to measure. Tagged links, a simple sheet, fifteen minutes a week.

**9:45** 🎯 What to film instead. Three formats that people save.

**11:30** 👋 End. Ask for the most surprising clip in the comments. Runtime is twelve minutes.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'numbered, ranges with en dash and per-section lengths that agree',
    day: '2026-07-30',
    text: `Long-form outline, 07/30/2026 (Thursday)
"Twelve Videos in One Month" (15 minutes)

I. Opening (0:00–1:00, 1 min)
   a. Empty office, full hard drive
II. Planning week (1:00–4:00, 3 min)
   a. Topic board
   b. Cutting the list from 40 to 12
III. Filming weeks (4:00–9:00, 5 min)
   a. Two shooting days per week
   b. One light, one lens
IV. Editing (9:00–12:30, 3.5 min)
   a. Template project
   b. Captions
V. What it cost (12:30–14:00, 1.5 min)
VI. Closing and next steps (14:00–15:00, 1 min)`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps out of order',
    day: '2026-03-19',
    text: `# Outline: "Zombies on Your Server"
Date: 19 March 2026, length 11:00

- **0:00** Hook: a container nobody knows
- **1:10** How zombies are born
- **5:40** Finding them with three commands
- **3:20** The 14-day rule
- **7:50** Removing them safely
- **10:15** Recap and call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'one section without a timestamp',
    day: '2026-05-13',
    text: `**YouTube outline, Wednesday, May 13, 2026: "The Demo That Fails on Purpose"**

| Start | Section | Content |
|---|---|---|
| 0:00 | Hook | Hand on the network cable |
| 0:50 | The idea | Trust comes from recovery |
| 3:15 | The setup | Queue, alarm, fallback |
| | The failure | Pull the cable live |
| 8:05 | The reaction | What clients say afterwards |
| 9:40 | Outro | Link to the demo kit |`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'overlapping ranges',
    day: '2026-06-29',
    text: `{
  "date": "2026-06-29",
  "title": "Voice Agents, Honestly Tested",
  "total_duration": "12:00",
  "sections": [
    { "start": "00:00", "end": "01:00", "heading": "Hook" },
    { "start": "01:00", "end": "03:30", "heading": "The contenders" },
    { "start": "03:30", "end": "07:30", "heading": "Test calls" },
    { "start": "06:00", "end": "09:00", "heading": "Scores" },
    { "start": "09:00", "end": "11:10", "heading": "Costs per call" },
    { "start": "11:10", "end": "12:00", "heading": "Verdict" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'last section begins after the stated end',
    day: '2026-02-17',
    text: `Outline, Tuesday 17 February 2026
Title: Answering Tenant Mail in Half the Time
Total length: 10:00

1. 00:00 Hook: 63 mails about one broken lift
2. 00:45 Sorting by topic
3. 02:50 Drafts that sound like you
4. 05:30 Cases for a human
5. 08:10 Results after one month
6. 12:20 Call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps at all',
    day: '2026-09-21',
    text: `# Long-form outline: "Public Postmortem of a Lost Day"
Monday, 21 September 2026

## Opening
What happened, in one sentence.

## Timeline of the outage
From the first missed post to the last one.

## Root cause
A full disk and an alarm that went to an old address.

## What we changed
Three rules, two checks, one phone number.

## Closing
Ask for the viewers' own stories.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'placeholder in the main section',
    day: '2026-11-16',
    text: `date: 2026-11-16
title: "Pricing Workshop, the Short Version"
length: "09:00"
chapters:
  - "00:00 Hook: 49 versus 99 euros"
  - "00:55 Why cheap offers attract expensive customers"
  - "03:10 TODO: add main section here"
  - "06:30 Three price tests we ran"
  - "08:20 Summary and link to the sheet"`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'outline of the day before yesterday',
    day: '2026-04-21',
    text: `🎥 Outline from Sunday, 19 April 2026: "Desk Tour With Far Too Many Cables"

0:00 Hook, camera under the desk
0:45 Power and emergency stop
2:40 Network and labels
5:10 The small rack
7:35 What I would buy again
9:00 Questions and goodbye`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of a section',
    day: '2026-08-10',
    text: `# Outline, 10 August 2026: "Hiring an Agent for the Summer"
Planned length: 14:00

## 00:00 Hook
The inbox after two weeks of vacation.

## 01:15 Job description for an agent
Scope, escalation path, values.

## 03:50 First day
Give it read access only and look at every draft.

## 07:20 First mistake
The agent answered a supplier as if he were a customer, and the reason was that the two`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'table with line items, EUR after figure',
    day: '2026-03-04',
    text: `# KPI Snapshot, 4 March 2026, 17:00 UTC

| Revenue | EUR |
|---|---|
| Template sales | 412.00 |
| Consulting | 980.00 |
| Affiliate | 58.50 |
| **Total revenue** | **1,450.50** |

| Costs | EUR |
|---|---|
| Hosting | 24.50 |
| API usage | 61.00 |
| Ads | 130.00 |
| **Total costs** | **215.50** |

**Margin:** 1,235.00 EUR (85.1 % of revenue)`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose, dollar before the figure',
    day: '2026-05-26',
    text: `KPI report for Tuesday, May 26, 2026 (5:00 PM UTC)

Revenue today came to $2,340, of which $1,500 was the audit for a law firm and $840 came from the template shop. Costs were $468 in total: $300 for advertising, $120 for model usage and $48 for hosting. That leaves a profit of $1,872, a margin of 80 percent.

Compared with yesterday, revenue rose by $190. No refunds were issued.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON with breakdown',
    day: '2026-06-19',
    text: `{
  "date": "2026-06-19",
  "currency": "EUR",
  "revenue": { "products": 640, "services": 1200, "affiliate": 35, "total": 1875 },
  "costs": { "hosting": 30, "llm_api": 95, "ads": 175, "freelancers": 450, "total": 750 },
  "margin": { "absolute": 1125, "percent": 60.0 }
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German decimal comma, euro after figure, bullets',
    day: '2026-02-09',
    text: `📊 KPI-Snapshot 09.02.2026 (Mon), 17:00

- Revenue: 3.210,40 €
  - Shop: 1.010,40 €
  - Retainers: 2.200,00 €
- Costs: 802,60 €
  - Tools: 212,60 €
  - Ads: 390,00 €
  - Contractors: 200,00 €
- Margin: 2.407,80 € (75,0 %)`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'YAML-ish flat, no line items',
    day: '2026-09-15',
    text: `date: 2026-09-15
time: "17:00 UTC"
revenue_eur: 920.00
costs_eur: 276.00
margin_eur: 644.00
margin_pct: 70
orders: 13
refunds: 0
note: "best Tuesday of the month"`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'loss-making day, negative margin, honest and consistent',
    day: '2026-11-11',
    text: `## Daily numbers: Wednesday, 11 November 2026

**Revenue:** €400 (4 workshop seats at €100)
**Costs:** €500 (venue €350, catering €90, ads €60)
**Margin:** -€100, i.e. -25 % of revenue

We lost money today. This was planned: the remaining 16 seats are billed on Friday.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'today and month-to-date columns',
    day: '2026-04-29',
    text: `KPI snapshot | April 29, 2026 | 17:00 UTC

| Metric | Today | Month to date |
|---|---|---|
| Income: digital products | €310 | €6,200 |
| Income: services | €690 | €7,800 |
| **Revenue** | **€1,000** | **€14,000** |
| Spend: ads | €120 | €2,100 |
| Spend: infrastructure | €40 | €900 |
| Spend: freelancers | €90 | €1,200 |
| **Costs** | **€250** | **€4,200** |
| **Gross margin** | **€750** | **€9,800** |
| **Margin %** | **75 %** | **70 %** |`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'emoji one-liners, synonyms income/expenses, EUR before figure, rounded percent',
    day: '2026-07-31',
    text: `💰 Money check for 31 July 2026

💵 Income (revenue): EUR 1,118.00
💸 Expenses (costs): EUR 347.00
📈 Margin: EUR 771.00 (69.0%)

Where it came from: EUR 899.00 bundle sales, EUR 219.00 support agent.
Where it went: EUR 180.00 ads, EUR 102.00 API, EUR 65.00 hosting and tools.

Conversion 2.9 %, 412 visitors, 12 buyers.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin does not equal revenue minus costs',
    day: '2026-03-20',
    text: `# KPI Snapshot, Friday 20 March 2026

| Metric | EUR |
|---|---|
| Revenue | 1,680.00 |
| Costs | 430.00 |
| Margin | 1,350.00 |

Orders: 21. Refunds: 1. The week closes above plan.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue line items do not sum to the total',
    day: '2026-05-14',
    text: `KPI report, Thursday, May 14, 2026

**Revenue: $2,150**
- Templates: $450
- Consulting: $1,300
- Affiliate: $200

**Costs: $650**
- Ads: $400
- API: $150
- Hosting: $100

**Margin: $1,500 (69.8 %)**`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs given as n/a',
    day: '2026-06-30',
    text: `{
  "date": "2026-06-30",
  "currency": "EUR",
  "revenue": 2480.0,
  "costs": "n/a",
  "margin": 1860.0,
  "margin_percent": 75.0
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin missing altogether',
    day: '2026-02-18',
    text: `📊 KPI snapshot for Wednesday 18 February 2026

- Revenue: 1.340,00 €
  - Shop: 540,00 €
  - Services: 800,00 €
- Costs: 402,00 €
  - Ads: 260,00 €
  - Tools: 142,00 €

New leads: 17. Newsletter subscribers: 4.310.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin percent plainly wrong',
    day: '2026-09-22',
    text: `Daily numbers, 22 September 2026, 17:00 UTC. Revenue reached €1,600 today. Costs were €400, made up of €250 for ads and €150 for software. The margin is therefore €1,200, which is 45 percent of revenue.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items sum to more than the stated total',
    day: '2026-11-17',
    text: `date: 2026-11-17
currency: EUR
revenue:
  workshop: 1600
  templates: 300
  total: 1900
costs:
  ads: 220
  hosting: 45
  api: 135
  freelancer: 300
  total: 570
margin:
  amount: 1330
  percent: 70`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'snapshot dated a month earlier',
    day: '2026-04-14',
    text: `KPI snapshot | March 14, 2026 | 17:00 UTC

| Metric | Value |
|---|---|
| Revenue | €840 |
| Costs | €210 |
| Margin | €630 |
| Margin % | 75 % |

Orders: 9, average basket €93.33.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'placeholder XX for revenue figure',
    day: '2026-08-12',
    text: `💰 Money check for Wednesday, 12 August 2026

💵 Revenue: €X,XXX
💸 Costs: €385 (ads €200, API €110, hosting €75)
📈 Margin: €1,015

Visitors: 538. Buyers: 14. Best seller: Vacation Autoresponder Setup.`,
  },
]
