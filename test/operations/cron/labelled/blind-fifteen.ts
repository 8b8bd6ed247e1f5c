import type { Sample } from './contracts.ts'

export const BLIND_FIFTEEN: readonly Sample[] = [
  // ---------------------------------------------------------------- health
  {
    job: 'health',
    valid: true,
    note: 'table, all seven up',
    day: '2026-10-05',
    text: `# Health check, Monday 2026-10-05 06:00 UTC

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200 OK | 41 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 6 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 OK | 18 ms |
| CRM | 3500 | GET /health | 200 OK | 33 ms |
| Atomic Reactor | 8888 | GET /health | 200 OK | 27 ms |
| LiteLLM | 4000 | GET /health | 200 OK | 52 ms |

Resources: CPU 31 %, RAM 58 %, disk 44 %. Level NORMAL, full concurrency.
No action needed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'bullets, RAM warning but all seven respond',
    day: '2026-10-08',
    text: `BRAINSTEM morning check (Thu 8 Oct 2026, 06:00)

Core
- Ollama: up, 4 models loaded, answered in 63 ms
- Redis: up, PONG, 212 keys
- PostgreSQL: up, 14 of 100 connections used
- ChromaDB: up, heartbeat received

Apps
- CRM: up, pm2 uptime 9 days
- Atomic Reactor: up, queue length 3
- LiteLLM proxy: up, 2 upstream providers reachable

Resource guard: RAM 76 % -> WARN, concurrency reduced to 200. CPU 42 %. Everything responds; I keep an eye on the memory trend until the 08:00 scan is through.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON, all seven ok',
    day: '2026-10-13',
    text: `{
  "checked_at": "2026-10-13T06:00:04Z",
  "overall": "healthy",
  "services": {
    "ollama": { "status": "ok", "http": 200, "ms": 38 },
    "redis": { "status": "ok", "reply": "PONG", "ms": 1 },
    "postgresql": { "status": "ok", "ms": 5 },
    "chromadb": { "status": "ok", "http": 200, "ms": 15 },
    "crm": { "status": "ok", "http": 200, "ms": 29 },
    "atomic_reactor": { "status": "ok", "http": 200, "ms": 24 },
    "litellm": { "status": "ok", "http": 200, "ms": 47 }
  },
  "resources": { "cpu_pct": 27, "ram_pct": 61, "disk_pct": 45 }
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log lines, all seven OK',
    day: '2026-10-17',
    text: `2026-10-17T06:00:01Z health run start (auto_repair: clean, resource_guard: NORMAL)
2026-10-17T06:00:01Z ollama          :11434  OK   /api/tags 200, 5 models
2026-10-17T06:00:02Z redis           :6379   OK   PONG
2026-10-17T06:00:02Z postgresql      :5432   OK   accepting connections
2026-10-17T06:00:03Z chromadb        :8000   OK   heartbeat 200
2026-10-17T06:00:03Z crm             :3500   OK   /health 200
2026-10-17T06:00:04Z atomic-reactor  :8888   OK   /health 200
2026-10-17T06:00:04Z litellm         :4000   OK   /health 200
2026-10-17T06:00:04Z health run done: 7 checked, 7 responding, 0 failed, 3.2 s`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose; Redis was restarted in the night and is up now',
    day: '2026-10-22',
    text: `Good morning. All seven services are responding as of 06:00 UTC on Thursday, 22 October.

Ollama lists its five models without delay, and LiteLLM routes to it and to the cloud fallback. PostgreSQL accepts connections and finished its vacuum at 03:20. ChromaDB returns its heartbeat in 17 ms. The CRM and Atomic Reactor both answer 200 on /health. Redis answers PONG.

One thing from the night: Redis was restarted by the Docker policy at 02:14 after the host's kernel update. It came back in four seconds, lost no keys, and has been stable since. The root cause is known and closed, so nothing is left to do.

CPU 35 %, RAM 63 %, disk 47 %.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, all seven reachable',
    day: '2026-11-02',
    text: `Systemcheck Montag, 02.11.2026, 06:00 UTC

1. Ollama ........... erreichbar (HTTP 200, 44 ms)
2. Redis ............ erreichbar (PONG, 1 ms)
3. PostgreSQL ....... erreichbar (nimmt Verbindungen an, 7 ms)
4. ChromaDB ......... erreichbar (HTTP 200, 19 ms)
5. CRM .............. erreichbar (HTTP 200, 31 ms)
6. Atomic Reactor ... erreichbar (HTTP 200, 26 ms)
7. LiteLLM .......... erreichbar (HTTP 200, 50 ms)

Ergebnis: 7 von 7 Diensten OK. CPU 29 %, RAM 60 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is missing though the headline says all green',
    day: '2026-10-06',
    text: `## System health: all green

Tuesday 2026-10-06, 06:00 UTC

| System | State | Response |
|---|---|---|
| Ollama | green | 39 ms |
| Redis | green | 1 ms |
| PostgreSQL | green | 5 ms |
| ChromaDB | green | 16 ms |
| CRM | green | 30 ms |
| Atomic Reactor | green | 25 ms |

CPU 33 %, RAM 59 %. Nothing to repair, nothing to escalate.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis gave no reply',
    day: '2026-10-12',
    text: `Daily health, Mon 12 Oct 2026

* Ollama - HTTP 200, 5 models
* Redis - PING sent, no reply after 5 s (3 attempts)
* PostgreSQL - accepting connections
* ChromaDB - heartbeat 200
* CRM - HTTP 200
* Atomic Reactor - HTTP 200
* LiteLLM - HTTP 200

Overall looks good. CPU 30 %, RAM 57 %, level NORMAL.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON says healthy but the CRM answers 502',
    day: '2026-10-19',
    text: `{
  "run": "health",
  "date": "2026-10-19",
  "overall": "healthy",
  "checks": [
    { "name": "Ollama", "up": true, "code": 200 },
    { "name": "Redis", "up": true, "reply": "PONG" },
    { "name": "PostgreSQL", "up": true, "reply": "accepting connections" },
    { "name": "ChromaDB", "up": true, "code": 200 },
    { "name": "CRM", "up": false, "code": 502 },
    { "name": "Atomic Reactor", "up": true, "code": 200 },
    { "name": "LiteLLM", "up": true, "code": 200 }
  ]
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'log cut off before the last services',
    day: '2026-10-25',
    text: `[06:00:00] 2026-10-25 startup sequence: auto_repair ok, resource_guard ok
[06:00:01] Ollama          up    200   42 ms
[06:00:01] Redis           up    PONG   1 ms
[06:00:02] PostgreSQL      up    ready  6 ms
[06:00:02] ChromaDB        up    200   17 ms
[06:00:03] CRM             up    200   35 ms
[06:00:03] Atomic Rea`,
  },
  {
    job: 'health',
    valid: false,
    note: 'no service is told of by name',
    day: '2026-10-30',
    text: `Health check Friday 30 October 2026, 06:00 UTC

All services were probed and every one of them responded within its limit. Result: 7/7 up. Average latency 24 ms, the slowest 51 ms. CPU 28 %, RAM 60 %, disk 49 %. No repairs were made and no alerts were sent. Next check tomorrow at 06:00.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB was not checked, only assumed',
    day: '2026-11-07',
    text: `SERVICE REPORT - Saturday 7 November 2026

Ollama: responding (45 ms)
Redis: responding (1 ms)
PostgreSQL: responding (6 ms)
ChromaDB: not checked today, the probe was skipped to save time; it was fine yesterday
CRM: responding (28 ms)
Atomic Reactor: responding (23 ms)
LiteLLM: responding (49 ms)

Resources NORMAL.`,
  },

  // -------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'headings, wins and priorities',
    day: '2026-10-05',
    text: `# Morning briefing - Monday, 5 October 2026

## Wins
- The fire-alarm maintenance checklist sold 6 copies over the weekend (EUR 174).
- Two discovery calls booked for this week, both from the LinkedIn post on false alarms.
- The content pipeline posted all 9 planned pieces without a retry.

## Priorities today
1. Send the proposal to Hotel Seeblick before 12:00.
2. Record the long-form video on AI for inspection reports.
3. Fix the broken unsubscribe link in the welcome mail.

Calendar: 10:30 call with Hotel Seeblick, 15:00 recording slot.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose paragraphs, both parts clear',
    day: '2026-10-09',
    text: `Good morning Maurice, it is Friday the 9th.

Yesterday's wins: the audit offer got its third yes, worth 1,490 euros, and the customer asked for a yearly contract. The short on sprinkler myths crossed 20,000 views, our best this month. And the nightly backup was restored on a test machine in eleven minutes, so the rollback plan is proven.

Today's priorities: first, sign and return the yearly contract while the customer is warm. Second, cut two follow-up shorts from the sprinkler footage, as the topic is plainly working. Third, decide on the price of the membership, which has been open since Tuesday. If only one gets done, let it be the contract.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout',
    day: '2026-10-14',
    text: `**Briefing Wed 14 Oct 2026**

| Wins (last 24 h) | Value |
|---|---|
| Newsletter reached 1,020 subscribers | first time over 1,000 |
| Gumroad template bundle | 11 sales, EUR 319 |
| CRM import | 84 contacts cleaned, 0 duplicates left |

| Priority | What | By |
|---|---|---|
| P1 | Answer the tender from Stadtwerke | 11:00 |
| P2 | Approve thumbnails A and C | 13:00 |
| P3 | Review API spend, it rose 18 % | 17:30 |`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge and Prioritäten',
    day: '2026-10-20',
    text: `Guten Morgen! Lagebericht für Dienstag, den 20. Oktober 2026

Erfolge von gestern
• Angebot an die Pflegeheim-Gruppe wurde angenommen (2.380 €)
• YouTube-Kanal: 41 neue Abonnenten
• Alle neun Cronjobs liefen ohne Fehler durch

Prioritäten für heute
① Kick-off-Termin mit der Pflegeheim-Gruppe abstimmen
② Skript für das Video zur DIN 14675 fertigstellen
③ Rechnung 2026-118 nachfassen, seit 9 Tagen offen`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'plain short briefing with risks too',
    day: '2026-10-31',
    text: `BRIEFING // SAT 31 OCT 2026

WINS
+ October closes at EUR 9,410 revenue, 12 % over plan
+ Refund rate down to 1.1 %
+ Evergreen webinar page went live, 37 sign-ups

PRIORITIES
> Close the month's books (before 16:00)
> Schedule next week's shorts, 4 of 7 still without a slot
> Rest in the afternoon: no calls booked

RISKS
! The X API token expires on Tuesday, renewal is queued`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'wins and priorities by area, legit words "error" and "to-do list"',
    day: '2026-11-11',
    text: `Wednesday 11 November 2026 - LIMBIC morning briefing

What went well
  Sales: 3 new members at EUR 39 a month; one upgraded to the yearly plan.
  Systems: error rate of the content pipeline fell from 2.0 % to 0.3 % after Monday's fix.
  Content: the "to-do list for fire wardens" carousel was saved 640 times.

Today's top priorities
  1) Write the upsell mail for the three new members (45 min)
  2) Turn the fire-warden carousel into a paid checklist (90 min)
  3) Call Mr. Brandt back about the retrofit, he asked for a date this week (15 min)

Mood: steady. The hard part of the week is behind you.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins at all',
    day: '2026-10-07',
    text: `# Briefing for Wednesday, 7 October 2026

## Priorities
1. Finish the landing page for the audit offer.
2. Reply to the four open CRM leads.
3. Upload the video on smoke detector placement.

## Calendar
- 09:30 dentist
- 14:00 upload window
- 16:00 weekly numbers

## Weather
12 degrees, rain until noon.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities',
    day: '2026-10-13',
    text: `Good morning! Tuesday 13 October 2026.

Wins from yesterday:
- Sold 4 template bundles, EUR 116 in all
- New review: five stars for the fire-safety audit
- Backlog of comments answered down to zero
- The LiteLLM cache saved EUR 7.20 in API calls

It was a strong Monday and the numbers point the right way. Have a great day, and enjoy the coffee.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the wins are left as template instructions',
    day: '2026-10-18',
    text: `## Sunday 18 October 2026

### Wins
- [Insert yesterday's biggest win here]
- [Insert second win here]

### Priorities
1. Batch-record three shorts for the coming week
2. Review the membership price test
3. Plan the Monday newsletter`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the first priority',
    day: '2026-10-23',
    text: `Friday 23 October 2026, 07:00

WINS
- Yearly contract with Hotel Seeblick signed (EUR 3,600)
- Short on emergency lighting: 14,200 views in one day
- PostgreSQL upgrade went through with 40 seconds of downtime

PRIORITIES
1. Send the onboarding questionnaire to Hotel Seeblick and ask them for the floor plans of the`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'TODO in the priorities',
    day: '2026-10-28',
    text: `Morning briefing | Wed 28 Oct 2026

Wins
  * Partner programme got its first two sign-ups
  * Open rate of Tuesday's mail: 47 %

Priorities
  1. TODO: pull from CRM
  2. TODO: pull from calendar
  3. TODO

Have a productive day.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'an error in place of the briefing',
    day: '2026-11-06',
    text: `I tried to prepare the morning briefing with wins and priorities for Friday 6 November 2026, but the request to the model failed:

litellm.exceptions.Timeout: Request timed out after 120 seconds (model=ollama/qwen2.5:14b)

No briefing could be generated. Please run the job again.`,
  },

  // ---------------------------------------------------------------- trends
  {
    job: 'trends',
    valid: true,
    note: 'three headed trends',
    day: '2026-10-06',
    text: `# Trend scan 2026-10-06

### 1. "Day in the life" of skilled trades (TikTok)
Clips of electricians and alarm technicians on site get 3 to 5 times their usual reach. Angle for us: a morning with a fire-alarm inspector.

### 2. AI agents doing boring paperwork (YouTube)
Screen recordings of inspection reports being filled in by an agent. Long watch times, little competition in German.

### 3. Public cost breakdowns (X)
Founders post their monthly API bills line by line. Saves and quotes are high. Angle: what nine cron jobs really cost.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with five trends',
    day: '2026-10-11',
    text: `Sunday scan, 11 Oct 2026

| # | Platform | Trend | Signal | Use for us |
|---|---|---|---|---|
| 1 | TikTok | Split-screen "expected vs. reality" | +210 % in 7 days | False alarm, expected vs. reality |
| 2 | YouTube | Two-hour build-with-me sessions | 6 of 10 top videos in the niche | Build an alarm-log parser live |
| 3 | X | Threads that open with a screenshot of a failure | 4.1 % engagement | The night the pipeline lost a day |
| 4 | TikTok | Quiet narration, no music | +90 % in 14 days | Walk through a plant room |
| 5 | YouTube | Local models on old laptops | 380k views in a week | Ollama on a 2017 machine |`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with four trends',
    day: '2026-10-16',
    text: `{
  "date": "2026-10-16",
  "trends": [
    { "name": "Voice-note replies as content", "platform": "X", "strength": 7, "why": "Feels personal and takes a minute to make" },
    { "name": "Before/after of a messy spreadsheet", "platform": "TikTok", "strength": 8, "why": "Satisfying to watch, easy to tie to an automation offer" },
    { "name": "Explaining one regulation in 60 seconds", "platform": "YouTube Shorts", "strength": 6, "why": "Searches for DIN 14675 rose ahead of the November audits" },
    { "name": "Anti-hustle posts by solo founders", "platform": "X", "strength": 6, "why": "Counter-movement to the 5 a.m. routine videos" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose, first, second, third',
    day: '2026-10-21',
    text: `RESEARCH, Wednesday 21 October: three trends stood out across TikTok, YouTube and X.

The first is the return of the whiteboard. Creators on YouTube drop slides and draw by hand; the top three explainers in automation this week were all shot that way, and comments praise the calm pace.

The second trend is micro-case-studies on TikTok. One customer, one number, thirty seconds. The format suits service firms and hardly anyone in fire protection uses it yet.

The third, on X, is people comparing small local models for narrow jobs such as sorting mail. A post with honest timings from our own stack would join a live talk, not start a new one.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'grouped by platform, six bullets',
    day: '2026-10-29',
    text: `TREND SCAN / Thu 29 Oct 2026

TikTok
 - "Things my boss doesn't know I automated": office humour, 2.4M views on the sound
 - Halloween safety clips: candles, costumes, smoke alarms; peaks on Saturday

YouTube
 - Reaction videos to failed home automations
 - Chaptered tutorials under 12 minutes beat the 30-minute ones in click rate

X
 - "Here's my stack" lists with monthly prices
 - Open metrics: founders sharing churn, not only revenue

Best bet for tomorrow: Halloween safety, as it is dead by Sunday.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'labelled blocks, three trends, legit word "failed"',
    day: '2026-11-13',
    text: `Scan of Friday 2026-11-13 (24 h window, 140 posts read)

Trend: Failed-inspection stories
Where: TikTok, YouTube Shorts
Why now: autumn audits are under way and inspectors post what they find
Idea: "Three reasons your detector failed the test"

Trend: Spreadsheet-to-app in an afternoon
Where: YouTube
Why now: new no-code builders launched this month
Idea: turn the maintenance log into an app, on camera

Trend: Quote-posting your own old predictions
Where: X
Why now: year-end reviews are starting early
Idea: what we said in January about agents, and what came true`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-10-08',
    text: `# Trends for Thursday 8 October 2026

**1. Tool-wall tours (TikTok)**
Technicians show their van or tool wall. Average 180k views, strong comments. We could show the test kit for detectors.

**2. "I let an agent run my inbox for a week" (YouTube)**
Experiment format with a clear arc. Three videos over 500k views in ten days.

These fit our niche well. I suggest we film the first on Saturday.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is the first one again, so two in all',
    day: '2026-10-15',
    text: `Trend scan, Thu 15 Oct 2026

1. Green-screen news comments on TikTok - creators stand in front of an article and give their view in 40 seconds.
2. Cost-of-living budgets for small firms on YouTube - owners open their books.
3. Green-screen news comments on TikTok - creators stand in front of an article and give their view in 40 seconds.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'a refusal: "as an AI", no real trends',
    day: '2026-10-20',
    text: `Trends 2026-10-20

As an AI language model I don't have access to live data from TikTok, YouTube or X, so I can't say what is trending today. In general, these kinds of content tend to do well:

1. Short videos
2. Educational content
3. Authentic stories

For current trends, please look at the platforms' own trend pages.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the third trend',
    day: '2026-10-26',
    text: `Monday 26 October 2026 - what is moving

1) Clock-change jokes on TikTok
   The shift to winter time gave the sleep-deprived office clip a second life. Peaks today.

2) "Explain it to my apprentice" on YouTube
   Masters explain one thing to a trainee. Good fit for alarm zones and detector groups.

3) Screenshots of rejected pitches on X
   Founders share the no's they got, along with what they changed after`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is an unfilled template',
    day: '2026-11-03',
    text: `| No. | Trend | Platform | Why it works |
|---|---|---|---|
| 1 | Ten-second tips with a hard cut | TikTok | Loops push the watch time over 100 % |
| 2 | Interviews in the workshop | YouTube | Real noise, real people, low effort |
| 3 | [Trend name] | [Platform] | [One sentence why] |

Scan date: Tuesday 3 November 2026`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'all sources failed, no trends',
    day: '2026-11-10',
    text: `Trend scan of 10 November 2026

Sources:
1. TikTok: 403 Forbidden, the session cookie has expired
2. YouTube: quotaExceeded, the daily quota is used up
3. X: 429 Too Many Requests, retry after 900 s

0 posts read. No trends could be identified. The job will try again tomorrow.`,
  },

  // --------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with hook, body, CTA',
    day: '2026-10-05',
    text: `# Short-form drafts, 5 October 2026

## Script 1: The 3 a.m. alarm
**Hook:** "This alarm went off 14 times in one night, and there was never a fire."
**Body:** A hotel called us because guests were leaving. The detector hung right above the shower door. Steam looks like smoke to an optical sensor. We moved it 80 centimetres. Since then: silence.
**CTA:** Follow for one real case a week.

## Script 2: Paperwork in two minutes
**Hook:** "I used to spend Sundays on inspection reports. Not any more."
**Body:** I speak my findings into the phone on site. An agent fills in the form, a second one checks it against the standard. I read it once and sign. Two minutes a report.
**CTA:** Comment REPORT and I'll send you the template.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'timed shots, two scripts',
    day: '2026-10-10',
    text: `DRAFTS SAT 10 OCT 2026

SCRIPT A - "Your smoke detector is lying to you" (35 s)
0-3 s   HOOK: Your smoke detector is lying to you, and here is how to catch it.
3-15 s  Press the test button. It only tests the horn, not the sensor. Most people don't know that.
15-28 s Real test: test gas from 20 centimetres, wait ten seconds. No alarm? Replace it.
28-35 s Save this and check yours tonight.

SCRIPT B - "Nine jobs, zero staff" (40 s)
0-4 s   HOOK: Nine jobs get done in my company every day and nobody is employed to do them.
4-20 s  At six the systems are checked. At eight the trends are read. At nine scripts like this one are drafted.
20-34 s The trick is not the model. It is that every output is checked before it counts.
34-40 s Follow along, I show the failures too.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with three scripts',
    day: '2026-10-15',
    text: `[
  {
    "title": "One sticker, 4,000 euros",
    "hook": "This missing sticker cost a restaurant 4,000 euros.",
    "script": "The inspector asked for the date of the last check. The extinguisher had been serviced, but nobody had put the sticker on. No proof, no pass. The kitchen stayed shut over the weekend. Look at yours now.",
    "cta": "Send this to someone who runs a kitchen."
  },
  {
    "title": "The cheapest model won",
    "hook": "I tested five AI models on my inbox. The cheapest one won.",
    "script": "Two hundred real mails, five models, one job: sort them. The big one was right 97 times in a hundred. The small local one 96 times, at no cost per mail. For narrow work, small is plenty.",
    "cta": "Want the test set? Link in bio."
  },
  {
    "title": "Stop restarting it",
    "hook": "If you fix things by restarting them, you'll fix them forever.",
    "script": "Our queue froze every Tuesday. We restarted it for a month. Then we read the log: a backup was locking the table. One line moved the backup to Sunday. It has not frozen since.",
    "cta": "Follow for more boring fixes that last."
  }
]`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'spoken text with stage notes, two scripts',
    day: '2026-10-22',
    text: `Thursday 22 October - two drafts ready to film

1 | THE ESCAPE ROUTE TEST
Hook (to camera, walking): "Close your eyes. Could you find the exit from here?"
Then: Lights off. I walk the corridor with only the emergency lamps. Two of five are dark. In smoke you would have turned left, into the store room. The battery of such a lamp lasts about four years, and this building is nine years old.
End: "Check the little green light under the lamp. No light, no exit. Share this with your caretaker."

2 | THE QUOTE THAT WRITES ITSELF
Hook (text on screen): "From phone call to quote in 6 minutes"
Then: Screen recording. The call is transcribed, rooms and detectors are counted, prices come from the list. I change one line and press send. The customer answers before I have made coffee.
End: "The list of steps is pinned in the comments."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table per script with hook row',
    day: '2026-10-30',
    text: `### Drafts for Fri 30 Oct 2026

**Short 1 - Pumpkin season**

| Part | Text |
|---|---|
| Hook | Every Halloween the same mistake burns down a porch. |
| Story | A real candle in a dry pumpkin, straw next to it, wind. It takes 40 seconds until the straw catches. We timed it in the yard, with the fire brigade beside us. |
| Close | Use an LED candle. It costs one euro. Tag a neighbour. |

**Short 2 - The lost Tuesday**

| Part | Text |
|---|---|
| Hook | We lost a whole day of content and no one noticed for 22 days. |
| Story | The job ran. It was green every day. It just wrote an empty file. Since then we check what comes out, not whether it ran. |
| Close | Ask yourself: which of your green lights checks the result? |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'four short scripts in compact form',
    day: '2026-11-12',
    text: `Shorts, 2026-11-12

#1 HOOK - "Never buy this detector for a workshop."
Optical detectors hate dust. In a joinery they cry wolf every week until someone covers them with a bag. Take a heat detector there. It waits for real heat. CTA: Question about your room? Ask below.

#2 HOOK - "My AI bill dropped by 61 percent in one afternoon."
We cached the answers that never change: prices, addresses, standards. The proxy gives them out for nothing. Six lines of config. CTA: Follow for the config on Friday.

#3 HOOK - "The customer said no. Then I sent him this photo."
It showed his own fire door, wedged open with an extinguisher. No lecture, just the photo. He called in ten minutes. CTA: Save this for your next no.

#4 HOOK - "You don't need more agents. You need fewer."
We had seventeen. Four did the work. The others talked to each other and cost money. We switched them off, and nothing broke. CTA: How many do you run?`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'one script only',
    day: '2026-10-07',
    text: `## Script drafts - Wednesday 7 October 2026

### Script 1: The kettle problem
**Hook:** "A kettle evacuated 200 people last week."
**Body:** It stood right below the detector in the tea kitchen. Steam rose, the alarm did its job, and the whole block went out into the rain. A two-metre gap would have been enough. Measure it in your own office today.
**CTA:** Tag whoever makes the tea.

Caption: Steam is not smoke, but your detector does not know that.
Hashtags: #firesafety #office #alarm #facilitymanagement`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'neither script has a hook',
    day: '2026-10-13',
    text: `Scripts for Tue 13 Oct 2026

Script 1 - Maintenance contracts
Body: A maintenance contract covers four visits a year. The technician tests a quarter of the detectors each time. A report is written after every visit and kept for three years.
CTA: Write to us for a quote.

Script 2 - Choosing a panel
Body: Panels differ in the number of loops. A small office needs one loop, a hotel four or more. Plan for a fifth of spare room.
CTA: See the link in bio.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the second script is a placeholder',
    day: '2026-10-19',
    text: `MONDAY 19 OCTOBER 2026

SCRIPT ONE
Hook: "Your alarm panel has a memory, and it remembers everything."
Body: Open the event log. You see each door, each test, each time someone silenced it without looking. Insurers read that log after a fire. You should read it before.
CTA: Follow for what the codes mean.

SCRIPT TWO
Hook: Lorem ipsum dolor sit amet
Body: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
CTA: Lorem ipsum`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the second script',
    day: '2026-10-24',
    text: `Drafts, Saturday 24 Oct 2026

(1) Title: Dead batteries
Hook: "Half the detectors in this house were dead, and it took me four minutes to find out."
Script: I pressed the button in each room. Bedroom: nothing. Hall: a weak chirp. Cellar: somebody had taken the battery for a toy. Write the date on each one with a marker, then you'll know next year.
CTA: Do it before dinner.

(2) Title: The intern that never sleeps
Hook: "My best intern works from ten at night until six."
Script: While I sleep it reads the day's notes, throws out what is double and files what is new. In the morning I ask it what we`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only bare ideas, no scripts and no hooks',
    day: '2026-11-04',
    text: `Here are some ideas we could make scripts of (Wed 4 Nov 2026):

- something about fire doors
- something about AI and invoices
- a behind-the-scenes clip
- maybe a customer story
- a reaction to a trending video

Tell me which of them you like and I will write the scripts with hooks.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second hook left open',
    day: '2026-11-16',
    text: `Short-form, Monday 16 November 2026

| | Script 1 | Script 2 |
|---|---|---|
| Title | The wedge | The silent server |
| Hook | "This two-euro wedge can cost you your insurance." | TBD |
| Body | A fire door held open is no fire door. After a fire the expert looks for marks on the floor. If he finds them, the insurer may pay less. Fit a magnetic holder, it lets go on alarm. | Our monitoring said green for three weeks while nothing was being sold. The check asked if the server was on, not if the checkout worked. Now it buys a test item every hour. |
| CTA | Look at your doors today. | What does your check really check? |`,
  },

  // ---------------------------------------------------------------- offers
  {
    job: 'offers',
    valid: true,
    note: 'bare JSON object with one offer and tiers',
    day: '2026-10-06',
    text: `{
  "date": "2026-10-06",
  "offer": "Fire Alarm Audit with AI Report",
  "currency": "EUR",
  "tiers": [
    { "name": "Check", "price": 490, "includes": ["One site", "Report within 48 h"], "cta": "Book the check" },
    { "name": "Audit", "price": 1490, "includes": ["Up to three sites", "Report and photo log", "Follow-up call"], "cta": "Book the audit" },
    { "name": "Year", "price": 3600, "includes": ["Four visits", "Priority line", "All reports"], "cta": "Talk to Maurice" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'fenced JSON array',
    day: '2026-10-10',
    text: `\`\`\`json
[
  { "id": "tmpl-01", "title": "Maintenance Log Template", "price_eur": 29.00, "cta": "Download now" },
  { "id": "tmpl-02", "title": "Evacuation Plan Kit", "price_eur": 49.00, "cta": "Get the kit" },
  { "id": "bndl-01", "title": "Complete Bundle", "price_eur": 69.00, "cta": "Save 9 euros with the bundle" }
]
\`\`\``,
  },
  {
    job: 'offers',
    valid: true,
    note: 'pricing object with monthly and yearly amounts',
    day: '2026-10-17',
    text: `{"product":"Operator Membership","headline":"Run your back office on nine cron jobs","pricing":{"currency":"EUR","monthly":39,"yearly":390},"guarantee":"30 days, money back","cta":{"primary":"Start today","secondary":"See what is inside"},"generated":"2026-10-17"}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'prices as nested amount objects',
    day: '2026-10-23',
    text: `{
  "offers": [
    {
      "name": "Inbox Agent Setup",
      "audience": "Trades businesses with 3 to 20 staff",
      "price": { "amount": 890.00, "currency": "EUR", "type": "one-off" },
      "deliverables": ["Mail sorting", "Draft replies", "Two-week tuning"],
      "cta": "Reply with INBOX to get a slot"
    },
    {
      "name": "Inbox Agent Care",
      "audience": "Customers of the setup",
      "price": { "amount": 79.00, "currency": "EUR", "type": "per month" },
      "deliverables": ["Monitoring", "Monthly report"],
      "cta": "Add care to your setup"
    }
  ],
  "valid_from": "2026-10-23"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'launch and regular price, bonuses',
    day: '2026-11-01',
    text: `{
  "campaign": "November Launch",
  "runs": { "from": "2026-11-01", "to": "2026-11-14" },
  "package": {
    "title": "Prompt Pack for Inspectors",
    "regular_price": 99,
    "launch_price": 59,
    "currency": "EUR",
    "bonuses": [ "Checklist for DIN 14675", "Voice-note workflow" ]
  },
  "ctas": [ "Grab it at the launch price", "Ends on Saturday 14 November" ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'list of three steps, each priced',
    day: '2026-11-13',
    text: `[
  {
    "step": 1,
    "offer": "Five-minute escape route check (PDF)",
    "price": 9,
    "currency": "EUR",
    "role": "entry offer",
    "cta": "Buy the PDF"
  },
  {
    "step": 2,
    "offer": "Video course: Fire warden in a day",
    "price": 129,
    "currency": "EUR",
    "role": "core offer",
    "cta": "Train your wardens"
  },
  {
    "step": 3,
    "offer": "On-site evacuation drill",
    "price": 950,
    "currency": "EUR",
    "role": "upsell",
    "cta": "Ask for a date"
  }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing commas, invalid JSON',
    day: '2026-10-08',
    text: `{
  "date": "2026-10-08",
  "offers": [
    { "name": "Alarm Log Review", "price": 240, "currency": "EUR", "cta": "Send your log", },
    { "name": "False Alarm Clinic", "price": 420, "currency": "EUR", "cta": "Book the clinic", },
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON but no pricing',
    day: '2026-10-14',
    text: `{
  "offers": [
    {
      "name": "Quote Agent",
      "promise": "From call to quote in six minutes",
      "includes": ["Call transcript", "Price list lookup", "PDF quote"],
      "cta": "Watch the demo"
    },
    {
      "name": "Report Agent",
      "promise": "Inspection reports while you drive home",
      "includes": ["Voice notes", "Standard check", "Signature"],
      "cta": "Join the list"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price is TBD',
    day: '2026-10-21',
    text: `{
  "title": "Content Engine Starter",
  "summary": "Thirty shorts a month, planned, drafted and posted",
  "price": "TBD",
  "currency": "EUR",
  "cta": "Reserve your place",
  "created": "2026-10-21"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'JSON cut off',
    day: '2026-10-27',
    text: `\`\`\`json
{
  "date": "2026-10-27",
  "bundle": "Winter Safety Set",
  "currency": "EUR",
  "items": [
    { "name": "Candle and heater checklist", "price": 9, "cta": "Download" },
    { "name": "Office fire drill script", "price": 19, "cta": "Download" },
    { "name": "Landlord letter tem`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prose, no JSON',
    day: '2026-11-05',
    text: `Offer package for Thursday 5 November 2026

Our main offer this week is the Fire Warden Course at EUR 129. It comes with a certificate and a quiz. Call to action: "Train your wardens before Christmas."

As an upsell we sell the on-site drill at EUR 950, and for small firms the checklist at EUR 29. Call to action: "Pick your date."`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one of two prices is null',
    day: '2026-11-17',
    text: `{
  "day": "2026-11-17",
  "offers": [
    { "name": "CRM Clean-up", "price": 350, "currency": "EUR", "cta": "Clean my CRM" },
    { "name": "CRM Clean-up Plus", "price": null, "currency": "EUR", "cta": "Clean it and keep it clean" }
  ]
}`,
  },

  // -------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'table Tue 6 to Mon 12 October',
    day: '2026-10-05',
    text: `# Content calendar, 6 to 12 October 2026

| Date | Day | Platform | Piece | Time |
|---|---|---|---|---|
| 06.10. | Tuesday | TikTok | The 3 a.m. alarm | 18:00 |
| 07.10. | Wednesday | LinkedIn | Case: hotel with 14 false alarms | 08:30 |
| 08.10. | Thursday | YouTube | Long-form: reports with AI | 17:00 |
| 09.10. | Friday | X | Thread: what nine cron jobs cost | 12:00 |
| 10.10. | Saturday | TikTok | Your smoke detector is lying | 11:00 |
| 11.10. | Sunday | Newsletter | Five lessons from the week | 09:00 |
| 12.10. | Monday | Instagram | Carousel: detector types | 18:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headed days for next week',
    day: '2026-10-09',
    text: `Plan for next week (written Friday 9 October 2026)

**Monday, 12 October**
TikTok 17:30: "The kettle problem"
X 09:00: question of the week

**Tuesday, 13 October**
LinkedIn 08:00: why maintenance contracts get cancelled

**Wednesday, 14 October**
YouTube Short 18:00: paperwork in two minutes

**Thursday, 15 October**
YouTube 17:00: long-form "One agent, one job"
X 19:00: clip from the video

**Friday, 16 October**
TikTok 16:00: one sticker, 4,000 euros

**Saturday, 17 October**
Instagram 10:00: photo series from the plant room

**Sunday, 18 October**
Newsletter 09:00: the week in numbers`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'ISO bullets starting today',
    day: '2026-10-14',
    text: `Calendar updated 2026-10-14 12:00

- 2026-10-14 (Wed) X: poll, local or cloud models?
- 2026-10-15 (Thu) YouTube: build an alarm-log parser live, 17:00
- 2026-10-16 (Fri) TikTok: expected vs. reality, false alarm edition
- 2026-10-17 (Sat) Instagram: carousel, the five detector types
- 2026-10-18 (Sun) Newsletter: 1,000 subscribers, what worked
- 2026-10-19 (Mon) LinkedIn: lessons of a lost tender
- 2026-10-20 (Tue) TikTok: the wedge under the fire door

Moved: the carousel slid from Thursday to Saturday because the design was late.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven days',
    day: '2026-10-20',
    text: `{
  "updated": "2026-10-20",
  "schedule": [
    { "date": "2026-10-21", "weekday": "Wednesday", "channel": "LinkedIn", "topic": "Whiteboard: how an alarm loop works", "time": "08:00" },
    { "date": "2026-10-22", "weekday": "Thursday", "channel": "YouTube", "topic": "Ollama on a 2017 laptop", "time": "17:00" },
    { "date": "2026-10-23", "weekday": "Friday", "channel": "TikTok", "topic": "The escape route test", "time": "18:00" },
    { "date": "2026-10-24", "weekday": "Saturday", "channel": "X", "topic": "Thread on caching", "time": "11:00" },
    { "date": "2026-10-25", "weekday": "Sunday", "channel": "Newsletter", "topic": "Clock change: test your detectors", "time": "09:00" },
    { "date": "2026-10-26", "weekday": "Monday", "channel": "Instagram", "topic": "Reel: a morning on site", "time": "18:00" },
    { "date": "2026-10-27", "weekday": "Tuesday", "channel": "TikTok", "topic": "Dead batteries", "time": "18:00" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'week across the month end',
    day: '2026-10-28',
    text: `CONTENT CALENDAR  29 Oct - 4 Nov 2026

Thu 29 Oct  >  YouTube 17:00   "We lost a day and nobody noticed"
Fri 30 Oct  >  TikTok 16:00    Pumpkin season
Sat 31 Oct  >  Instagram 10:00 Halloween safety story, 4 frames
Sun 1 Nov   >  Newsletter 09:00 October in numbers
Mon 2 Nov   >  LinkedIn 08:00  Price test results
Tue 3 Nov   >  X 12:00         Our stack with monthly prices
Wed 4 Nov   >  TikTok 18:00    The quote that writes itself

All seven slots are filled; scripts exist for six, Wednesday's gets drafted on Monday.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'numbered days with owner and status',
    day: '2026-11-12',
    text: `Seven-day schedule from tomorrow (run: Thursday 12 November 2026)

1. Fri 13 Nov | Short: never buy this detector for a workshop | TikTok, 17:00 | scheduled
2. Sat 14 Nov | Story: last day of the launch price | Instagram, 10:00 | scheduled
3. Sun 15 Nov | Newsletter: fewer agents, better results | mail, 09:00 | written
4. Mon 16 Nov | Post: the photo that turned a no into a yes | LinkedIn, 08:00 | written
5. Tue 17 Nov | Short: AI bill down 61 percent | YouTube Shorts, 18:00 | filmed
6. Wed 18 Nov | Thread: six lines of cache config | X, 12:00 | draft ready
7. Thu 19 Nov | Long-form: spreadsheet to app in an afternoon | YouTube, 17:00 | in the edit`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days only',
    day: '2026-10-07',
    text: `## 7-day content calendar (updated Wednesday 7 October 2026)

| Day | Channel | Topic |
|---|---|---|
| Thu 8 Oct | YouTube | Reports with AI, long-form |
| Fri 9 Oct | X | Cost thread |
| Sat 10 Oct | TikTok | Your smoke detector is lying |
| Sun 11 Oct | Newsletter | Lessons of the week |
| Mon 12 Oct | Instagram | Detector types |
| Tue 13 Oct | LinkedIn | Maintenance contracts |

The week is fully populated.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday twice, Thursday missing',
    day: '2026-10-12',
    text: `Week plan, made Mon 12 Oct 2026

Tuesday 13 Oct: LinkedIn, the tender we lost
Wednesday 14 Oct: TikTok, expected vs. reality
Wednesday 14 Oct: YouTube, live build of a log parser
Friday 16 Oct: X, poll on models
Saturday 17 Oct: Instagram, carousel of detector types
Sunday 18 Oct: Newsletter, what worked
Monday 19 Oct: TikTok, the wedge`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'every weekday is one off from its date',
    day: '2026-10-16',
    text: `Calendar (7 days)

- Friday 2026-10-17: TikTok "One sticker" 16:00
- Saturday 2026-10-18: Instagram plant room photos 10:00
- Sunday 2026-10-19: Newsletter "The week in numbers" 09:00
- Monday 2026-10-20: LinkedIn "Lost tender" 08:00
- Tuesday 2026-10-21: X thread on API bills 12:00
- Wednesday 2026-10-22: YouTube Short "Two minutes" 18:00
- Thursday 2026-10-23: YouTube long-form "Old laptop" 17:00`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday has no content',
    day: '2026-10-23',
    text: `Content calendar 24 to 30 October 2026

| Date | Day | Channel | Topic | Time |
|---|---|---|---|---|
| 24 Oct | Sat | X | Thread on caching | 11:00 |
| 25 Oct | Sun | Newsletter | Clock change | 09:00 |
| 26 Oct | Mon | Instagram | A morning on site | 18:00 |
| 27 Oct | Tue | TikTok | Dead batteries | 18:00 |
| 28 Oct | Wed | LinkedIn | Retrofit costs explained | 08:00 |
| 29 Oct | Thu | | | |
| 30 Oct | Fri | TikTok | Pumpkin season | 16:00 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fifth day',
    day: '2026-11-03',
    text: `Schedule for the next seven days (as of Tuesday 3 November 2026)

Wed 4 Nov
  TikTok 18:00 - The quote that writes itself
Thu 5 Nov
  YouTube 17:00 - Workshop interview with a master electrician
Fri 6 Nov
  X 12:00 - Rejected pitches, ours included
Sat 7 Nov
  Instagram 10:00 - Five photos from the test bench
Sun 8 Nov
  Newsletter 09:00 - What the launch has taught us so f`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the schedule is a month old',
    day: '2026-11-10',
    text: `Content calendar, next 7 days

Tue 6 Oct 2026 - TikTok - The 3 a.m. alarm - 18:00
Wed 7 Oct 2026 - LinkedIn - Hotel case - 08:30
Thu 8 Oct 2026 - YouTube - Reports with AI - 17:00
Fri 9 Oct 2026 - X - Cost thread - 12:00
Sat 10 Oct 2026 - TikTok - Lying detector - 11:00
Sun 11 Oct 2026 - Newsletter - Five lessons - 09:00
Mon 12 Oct 2026 - Instagram - Detector types - 18:00`,
  },

  // --------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'bulleted sections with start times',
    day: '2026-10-05',
    text: `# Video outline: How I write inspection reports with AI
Target length 12:00 | 5 October 2026

- [00:00] Cold open: the report that took a Sunday
- [00:45] What you'll see, and what you won't
- [01:30] The old way, step by step
- [03:15] The new way: voice note, agent, check
- [06:00] Live demo on a real site
- [09:20] Where it goes wrong, and how I catch it
- [11:00] Costs per report
- [11:30] Close and call to action`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with ranges',
    day: '2026-10-12',
    text: `YouTube long-form | "False alarms: the five real causes" | Mon 12 Oct 2026

| From - to | Section | Points | Visual |
|---|---|---|---|
| 0:00 - 0:40 | Hook | 14 alarms in one night | Hotel corridor |
| 0:40 - 2:00 | Why it matters | Fines, lost trust | Letter from the fire brigade |
| 2:00 - 4:30 | Steam and dust | Kettle, shower, joinery | Detector on the bench |
| 4:30 - 6:45 | Wrong type | Optical vs. heat | Split screen |
| 6:45 - 8:30 | Age and dirt | Drift of the sensor | Graph of the drift |
| 8:30 - 10:10 | People | Wedges, smoking, spray | Short clips |
| 10:10 - 11:00 | Summary and CTA | Free checklist | Link card |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headings with times and sub-points',
    day: '2026-10-18',
    text: `Title: One agent, one job
Runtime: about 15 minutes
Drafted Sunday 18 October 2026

## 0:00 Hook
"We had seventeen agents. Four did the work."

## 0:50 The mess
- how it grew
- what it cost a month
- the day two agents mailed the same customer

## 4:10 The cut
- the 14-day rule: no value, no place
- switching off without breaking things

## 8:30 What stayed
- the four roles and why

## 12:15 How to do it yourself
- a list, a date, a rollback

## 14:20 Outro
- comment your own number, next video on monitoring`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'chapter list as for the description, then notes',
    day: '2026-10-24',
    text: `Chapters for "Ollama on a 2017 laptop" (24 Oct 2026)

00:00 It should not work, but it does
01:10 The machine and its limits
02:40 Which model fits in 8 GB
05:05 First run and timings
07:30 Sorting 200 real mails
10:45 Heat, noise, power draw
12:20 When the cloud is still better
13:50 Verdict

Notes: show the power meter on screen from 10:45; keep the failed first run in, viewers trust it. End card points to the caching video.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'roman acts with nested times',
    day: '2026-11-02',
    text: `OUTLINE, Monday 2 November 2026
"The night the pipeline lost a day" - documentary style, 18 min

I. THE SILENCE
   00:00 - 01:20  Black screen, the notification that never came
   01:20 - 03:40  How the pipeline is built
II. THE HUNT
   03:40 - 07:00  Reading logs: everything is green
   07:00 - 10:30  The empty file
III. THE CAUSE
   10:30 - 12:45  A full disk and a swallowed exception
IV. THE REPAIR
   12:45 - 16:00  Checking results, not runs
   16:00 - 17:15  Testing it by breaking it on purpose
V. END
   17:15 - 18:00  What I'd tell myself, call to subscribe`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour, h:mm:ss',
    day: '2026-11-14',
    text: `Live build: spreadsheet to app in an afternoon
Saturday 14 November 2026, planned length 1:20:00

(0:00:00) Welcome, the spreadsheet as it is today
(0:06:00) Deciding what the app must do, and what not
(0:15:30) Tables: sites, detectors, visits
(0:34:00) First form, entered on the phone
(0:52:00) Break and questions from the chat
(1:00:00) Report as PDF
(1:12:30) Handing it to a colleague, unrehearsed
(1:18:00) Wrap-up, link to the files`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps',
    day: '2026-10-07',
    text: `# Long-form outline (7 October 2026)
"Emergency lighting explained"

## Intro
Hook with lights off, promise of the video

## Part 1: Why lamps fail
Batteries, heat, missing tests

## Part 2: How to test
Monthly glance, yearly discharge

## Part 3: What it costs
Per lamp, per building

## Outro
Call to action, next video`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards',
    day: '2026-10-14',
    text: `Video: Build an alarm-log parser (Wed 14 Oct 2026)

00:00 Hook: 9,000 lines nobody reads
01:00 What the panel exports
03:30 Reading the file
07:45 Grouping by detector
05:20 Finding the repeat offenders
02:10 Drawing the chart
11:30 Result and call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'unfilled mm:ss timestamps',
    day: '2026-10-21',
    text: `Outline - "Retrofit without shutting the hotel" - 21 Oct 2026

[mm:ss] Hook: guests never noticed
[mm:ss] The building and its old panel
[mm:ss] Planning floor by floor
[mm:ss] The night of the switch
[mm:ss] Costs and surprises
[mm:ss] Call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the fourth section',
    day: '2026-10-26',
    text: `**Workshop interview: what a master electrician thinks of AI** (26 October 2026, 14 min)

**00:00 - 00:50 Teaser**
Best three sentences of the talk, cut hard.

**00:50 - 03:00 Who he is**
Thirty years, four apprentices, one van that never starts.

**03:00 - 06:30 First contact**
He tries the quote agent on camera. His first number is off, his second is better than mine.

**06:30 - 09:45 The doubts**
Liability, data, and whether apprentices will still learn to`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'only the first two of seven sections have times',
    day: '2026-11-04',
    text: `YouTube outline for Wednesday 4 November 2026: "What nine cron jobs really cost"

1. 00:00-00:45 Hook: the bill on screen
2. 00:45-02:30 The nine jobs in one minute each
3. Tokens: where the money goes
4. Local models: what they save
5. Caching with the proxy
6. The month in total
7. Call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'a question back instead of an outline',
    day: '2026-11-11',
    text: `I'd be happy to make the long-form outline with timestamps for Wednesday, 11 November! Before I start I need to know a few things:

1. What is the topic of the video?
2. How long should it be, 8:00 or 15:00?
3. Who is the audience?

As soon as you tell me, I will write the full structure, from 00:00 to the end.`,
  },

  // ------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'two tables, sums right',
    day: '2026-10-06',
    text: `# KPI snapshot, Tuesday 6 October 2026

| Revenue | EUR |
|---|---|
| Gumroad | 188.00 |
| Fiverr | 145.00 |
| Consulting | 420.00 |
| **Total revenue** | **753.00** |

| Costs | EUR |
|---|---|
| LLM API | 23.40 |
| Hosting | 6.90 |
| Tools | 14.20 |
| Ads | 40.00 |
| **Total costs** | **84.50** |

Margin: EUR 668.50 (88.8 %)`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'one paragraph',
    day: '2026-10-10',
    text: `Saturday 10 October 2026, 17:00. Revenue today came to EUR 312.00, costs to EUR 97.50. That leaves a margin of EUR 214.50, or 68.75 percent of revenue. Ads were the largest cost item. Nothing was refunded.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON with breakdowns that add up',
    day: '2026-10-15',
    text: `{
  "date": "2026-10-15",
  "currency": "EUR",
  "revenue": { "total": 1240, "offers": 890, "affiliate": 110, "services": 240 },
  "costs": { "total": 372, "api": 62, "infrastructure": 45, "ads": 180, "contractors": 85 },
  "margin": { "amount": 868, "percent": 70.0 }
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format, sums right',
    day: '2026-10-21',
    text: `KPI-Übersicht, Mittwoch, 21.10.2026

Umsatz (Revenue)
  BMA-Audit            1.490,00 €
  Vorlagen               395,50 €
  Mitgliedschaften       260,00 €
  Summe Umsatz         2.145,50 €

Kosten (Costs)
  API                     88,12 €
  Server                  43,35 €
  Werbung                310,00 €
  Freelancer             170,00 €
  Summe Kosten           611,47 €

Marge (Margin)         1.534,03 €  =  71,5 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss day, all adds up',
    day: '2026-10-27',
    text: `KPI Tue 27 Oct 2026 (EUR)

Revenue: 95.00
Costs: 161.00
  - Ads 120.00
  - API 28.50
  - Hosting 12.50
Margin: -66.00 (-69.5 %)

A loss day: the launch ads started today and the sales page opens on Sunday.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'per product with totals',
    day: '2026-11-05',
    text: `Snapshot of Thursday 2026-11-05

| Product | Revenue | Costs | Margin | Margin % |
|---|---|---|---|---|
| AI audit | 900 | 310 | 590 | 65.6 % |
| Prompt pack | 147 | 22 | 125 | 85.0 % |
| Membership | 234 | 61 | 173 | 73.9 % |
| **Total** | **1,281** | **393** | **888** | **69.3 %** |

All amounts in EUR. The prompt pack has the best margin, the audit brings the most money.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items add up to 118.60, not 108.60',
    day: '2026-10-07',
    text: `KPI snapshot Wed 7 October 2026

Revenue: EUR 540.00

Costs:
- API: EUR 31.20
- Hosting: EUR 12.40
- Ads: EUR 55.00
- Tools: EUR 20.00
Total costs: EUR 108.60

Margin: EUR 431.40 (79.9 %)`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is 70 %, not 60 %',
    day: '2026-10-14',
    text: `### Numbers of 14 October 2026

| Metric | Value |
|---|---|
| Revenue | EUR 820.00 |
| Costs | EUR 246.00 |
| Margin | EUR 574.00 |
| Margin in % | 60.0 % |

A good Wednesday, mostly from the template bundle.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue is not a number',
    day: '2026-10-19',
    text: `Daily KPI, Monday 19 October 2026

Revenue .... pending, Stripe has not synced
Costs ...... EUR 134.20
Margin ..... cannot be worked out yet

Views 18,400, new subscribers 23, open rate 44 %.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no margin',
    day: '2026-10-24',
    text: `Sat 24 Oct 2026 / ANALYTICS

Revenue: EUR 410.00 (templates 261.00, membership 149.00)
Costs: EUR 88.00 (ads 50.00, API 26.00, hosting 12.00)

Traffic: 2,310 visits, 41 carts, 17 orders
Best channel: TikTok with 9 orders`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'table cut off before the costs total and margin',
    day: '2026-10-29',
    text: `## KPI 2026-10-29

| Item | EUR |
|---|---|
| Audit | 1,490.00 |
| Templates | 87.00 |
| Revenue total | 1,577.00 |
| Ads | 95.00 |
| API | 44.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue minus costs is 728, not 738',
    day: '2026-11-09',
    text: `{
  "snapshot": "2026-11-09T17:00:00Z",
  "currency": "EUR",
  "revenue": 1015,
  "costs": 287,
  "margin": 738,
  "margin_percent": 72.7,
  "orders": 19
}`,
  },

  // ---------------------------------------------------------------- memory
  {
    job: 'memory',
    valid: true,
    note: 'sections, 42 new entries, store grew',
    day: '2026-10-05',
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
    text: `# Nightly consolidation, Monday 5 October 2026

Read: 9 job outputs, 31 chat turns, 6 CRM notes.
Written to ChromaDB: 42 new entries (1,204 before, 1,246 now).

- 18 facts about customers and offers
- 14 lessons from content performance
- 10 notes on systems

Key insight: posts that open with a concrete number were saved twice as often.
Duplicates dropped before writing: 7.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose, 15 new entries',
    day: '2026-10-11',
    store: { now: { count: 1310 }, earlier: { count: 1295 } },
    text: `Sunday 11 October, 22:00. The knowledge store was updated: 15 new memories went in, which brings it from 1,295 to 1,310. Most of them come from the trend scan; two are decisions you took today, namely to keep the membership at 39 euros and to film on Saturdays. I also linked the note on steam alarms to the hotel case, so that the next script on it finds both. Read-back of five random entries gave the right text each time.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON report',
    day: '2026-10-16',
    store: { now: { count: 1391 }, earlier: { count: 1366 } },
    text: `{
  "job": "memory",
  "date": "2026-10-16",
  "status": "updated",
  "collection": "empire_knowledge",
  "before": 1366,
  "added": 25,
  "after": 1391,
  "by_source": { "briefing": 4, "trends": 7, "scripts": 6, "kpi": 3, "chat": 5 },
  "insights": [
    "Regulation explainers get fewer views but more leads",
    "The API bill rises on days with a long-form outline"
  ]
}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'log lines',
    day: '2026-10-23',
    store: { now: { count: 1502 }, earlier: { count: 1471 } },
    text: `22:00:00 2026-10-23 consolidation start
22:00:04 collected 58 candidates from 9 jobs
22:00:31 merged 27 with each other, 31 remain
22:00:52 upsert into chromadb: 31 ok, 0 failed
22:00:53 count 1471 -> 1502
22:00:55 verify: 10 of 10 sampled entries found by query
22:00:56 summary: contract with Hotel Seeblick signed; emergency lighting is the topic of the week; PostgreSQL upgrade done
22:00:56 consolidation done`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table of what was learned',
    day: '2026-11-01',
    store: { now: { count: 1655 }, earlier: { count: 1643 } },
    text: `Memory update / Sun 1 Nov 2026

| Area | Stored tonight | Example |
|---|---|---|
| Sales | 5 | Launch price ends on 14 November |
| Content | 4 | Halloween clip peaked on Saturday at noon |
| Systems | 3 | X token renewal is queued for Tuesday |
| **Sum** | **12** | |

Store size: 1,643 -> 1,655 entries. Saved, indexed and checked.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'short bullets, a failure recorded as a lesson',
    day: '2026-11-13',
    store: { now: { count: 1798 }, earlier: { count: 1778 } },
    text: `Consolidated Friday 13 November 2026

* 20 entries added to the knowledge store, total now 1,798
* Decision kept: long-form stays on Thursdays
* Lesson kept: failed-inspection stories bring comments from inspectors, answer them the same day
* Fact kept: Mr. Brandt wants the retrofit done before 18 December
* Pattern kept: cache hits save about 7 euros a day

Nothing is left in the queue.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 new entries but the store did not change',
    day: '2026-10-08',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `# Nightly consolidation, Thursday 8 October 2026

Knowledge store updated. 42 new entries were written to ChromaDB.

- 20 on trends and content
- 12 on customers
- 10 on systems

Key insight: tool-wall tours do well with technicians.
All entries verified.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'good summary, store unchanged',
    day: '2026-10-14',
    store: { now: { count: 1340 }, earlier: { count: 1340 } },
    text: `Wednesday 14 October 2026, memory

Today in short: the newsletter passed 1,000 subscribers, the template bundle sold 11 times, and the API spend rose by 18 percent. The tender from Stadtwerke was answered on time.

Stored as long-term knowledge: the subscriber milestone, the best-selling bundle, the reason for the higher API spend, and the tender's deadline. The knowledge base is up to date.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'ChromaDB refused, nothing written',
    day: '2026-10-20',
    store: { now: { count: 1428 }, earlier: { count: 1428 } },
    text: `Consolidation 2026-10-20

Collected 36 candidates, merged to 22.
Writing to the store ...
ConnectionRefusedError: [Errno 111] Connection refused (localhost:8000)
Retried 3 times. 0 of 22 entries written. The knowledge store was not updated.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run only',
    day: '2026-10-28',
    store: { now: { count: 1580 }, earlier: { count: 1580 } },
    text: `{
  "job": "memory",
  "date": "2026-10-28",
  "mode": "dry_run",
  "would_add": 19,
  "added": 0,
  "before": 1580,
  "after": 1580,
  "message": "Dry run complete, no changes were made to the knowledge store"
}`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'report cut off in mid-sentence',
    day: '2026-11-04',
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
    text: `Nightly consolidation, Wed 4 Nov 2026

Added 42 entries to the knowledge store (1,204 -> 1,246).

What we learned today:
1. Workshop interviews need a second microphone, the compressor drowned out the
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'TODO placeholders in place of the insights',
    day: '2026-11-16',
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
    text: `Memory report for Monday 16 November 2026

Entries added: 42
Store size: 1,246

Insights
- TODO: summarise customer notes
- TODO: summarise content results

Decisions
- TODO`,
  },
]
