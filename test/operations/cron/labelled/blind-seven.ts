import type { Sample } from './contracts.ts'
export const BLIND_SEVEN: readonly Sample[] = [
  {
    job: 'health',
    valid: true,
    note: 'terse key: value lines, all seven up',
    day: '2026-03-04',
    text: `run: health
agent: BRAINSTEM
time: 2026-03-04T06:00:07Z
ollama: up port=11434 latency_ms=41 models=6
redis: up port=6379 reply=PONG latency_ms=1
postgresql: up port=5432 accepting_connections=yes latency_ms=4
chromadb: up port=8000 heartbeat=ok latency_ms=18
crm: up port=3500 http=200 latency_ms=63
atomic_reactor: up port=8888 http=200 latency_ms=29
litellm: up port=4000 http=200 latency_ms=52
cpu: 34%
ram: 58%
disk: 61%
level: NORMAL
summary: 7/7 services responding`,
  },
  {
    job: 'health',
    valid: true,
    note: 'columns instead of key: value, reversed order, seconds',
    day: '2026-03-04',
    text: `host=brainstem-01 check=health started=2026-03-04T06:00:03Z finished=2026-03-04T06:00:11Z
litellm.proxy  port 4000   OK   0.047 s
atomic-reactor port 8888   OK   0.031 s
crm            port 3500   OK   0.070 s
chromadb       port 8000   OK   0.022 s
postgres       port 5432   OK   0.005 s
redis          port 6379   OK   0.001 s
ollama         port 11434  OK   0.038 s
resources: cpu 31 %, ram 55 %, disk 61 %, level NORMAL
restarts in last 24 h: 0
result: all 7 of 7 answered, no action taken`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM line reports 503 and down, summary still 7/7',
    day: '2026-03-04',
    text: `run: health
agent: BRAINSTEM
time: 2026-03-04T06:00:07Z
ollama: up port=11434 latency_ms=41 models=6
redis: up port=6379 reply=PONG latency_ms=1
postgresql: up port=5432 accepting_connections=yes latency_ms=4
chromadb: up port=8000 heartbeat=ok latency_ms=18
crm: down port=3500 http=503 latency_ms=63
atomic_reactor: up port=8888 http=200 latency_ms=29
litellm: up port=4000 http=200 latency_ms=52
cpu: 34%
ram: 58%
disk: 61%
level: NORMAL
summary: 7/7 services responding`,
  },
  {
    job: 'health',
    valid: false,
    note: 'chromadb row timed out although result claims all answered',
    day: '2026-03-04',
    text: `host=brainstem-01 check=health started=2026-03-04T06:00:03Z finished=2026-03-04T06:00:11Z
litellm.proxy  port 4000   OK   0.047 s
atomic-reactor port 8888   OK   0.031 s
crm            port 3500   OK   0.070 s
chromadb       port 8000   TIMEOUT   30.000 s
postgres       port 5432   OK   0.005 s
redis          port 6379   OK   0.001 s
ollama         port 11434  OK   0.038 s
resources: cpu 31 %, ram 55 %, disk 61 %, level NORMAL
restarts in last 24 h: 0
result: all 7 of 7 answered, no action taken`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON array of services',
    day: '2026-05-18',
    text: `{
  "job": "health",
  "agent": "BRAINSTEM",
  "checked_at": "2026-05-18T06:00:12Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "ok", "response_ms": 55, "probe": "GET /api/tags" },
    { "name": "Redis", "port": 6379, "status": "ok", "response_ms": 2, "probe": "PING" },
    { "name": "PostgreSQL", "port": 5432, "status": "ok", "response_ms": 6, "probe": "pg_isready" },
    { "name": "ChromaDB", "port": 8000, "status": "ok", "response_ms": 24, "probe": "GET /api/v1/heartbeat" },
    { "name": "CRM", "port": 3500, "status": "ok", "response_ms": 81, "probe": "GET /health" },
    { "name": "Atomic Reactor", "port": 8888, "status": "ok", "response_ms": 33, "probe": "GET /health" },
    { "name": "LiteLLM", "port": 4000, "status": "ok", "response_ms": 60, "probe": "GET /health" }
  ],
  "resources": { "cpu_percent": 41, "ram_percent": 66, "level": "NORMAL" },
  "failed": [],
  "actions": []
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON object keyed by service, booleans',
    day: '2026-05-19',
    text: `{
  "date": "2026-05-19",
  "timestamp": "2026-05-19T06:01:02Z",
  "all_responding": true,
  "services": {
    "redis":          { "up": true, "latency_ms": 1.2, "detail": "PONG" },
    "postgresql":     { "up": true, "latency_ms": 5.9, "detail": "accepting connections" },
    "ollama":         { "up": true, "latency_ms": 48.0, "detail": "6 models loaded" },
    "chromadb":       { "up": true, "latency_ms": 21.4, "detail": "heartbeat received" },
    "litellm":        { "up": true, "latency_ms": 57.3, "detail": "HTTP 200" },
    "crm":            { "up": true, "latency_ms": 77.7, "detail": "HTTP 200" },
    "atomic_reactor": { "up": true, "latency_ms": 30.5, "detail": "HTTP 200" }
  },
  "healthy_count": 7,
  "total_count": 7,
  "cpu": "38%",
  "ram": "64%"
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis entry dropped from the services array',
    day: '2026-05-18',
    text: `{
  "job": "health",
  "agent": "BRAINSTEM",
  "checked_at": "2026-05-18T06:00:12Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "ok", "response_ms": 55, "probe": "GET /api/tags" },
    { "name": "PostgreSQL", "port": 5432, "status": "ok", "response_ms": 6, "probe": "pg_isready" },
    { "name": "ChromaDB", "port": 8000, "status": "ok", "response_ms": 24, "probe": "GET /api/v1/heartbeat" },
    { "name": "CRM", "port": 3500, "status": "ok", "response_ms": 81, "probe": "GET /health" },
    { "name": "Atomic Reactor", "port": 8888, "status": "ok", "response_ms": 33, "probe": "GET /health" },
    { "name": "LiteLLM", "port": 4000, "status": "ok", "response_ms": 60, "probe": "GET /health" }
  ],
  "resources": { "cpu_percent": 41, "ram_percent": 66, "level": "NORMAL" },
  "failed": [],
  "actions": []
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'litellm up flipped to false, totals still claim 7 of 7',
    day: '2026-05-19',
    text: `{
  "date": "2026-05-19",
  "timestamp": "2026-05-19T06:01:02Z",
  "all_responding": true,
  "services": {
    "redis":          { "up": true, "latency_ms": 1.2, "detail": "PONG" },
    "postgresql":     { "up": true, "latency_ms": 5.9, "detail": "accepting connections" },
    "ollama":         { "up": true, "latency_ms": 48.0, "detail": "6 models loaded" },
    "chromadb":       { "up": true, "latency_ms": 21.4, "detail": "heartbeat received" },
    "litellm":        { "up": false, "latency_ms": 57.3, "detail": "HTTP 200" },
    "crm":            { "up": true, "latency_ms": 77.7, "detail": "HTTP 200" },
    "atomic_reactor": { "up": true, "latency_ms": 30.5, "detail": "HTTP 200" }
  },
  "healthy_count": 7,
  "total_count": 7,
  "cpu": "38%",
  "ram": "64%"
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'Markdown table with ports and probes',
    day: '2026-08-10',
    text: `# Health Check: Monday, 2026-08-10

Run by BRAINSTEM at 06:00 UTC.

| Service | Port | Probe | Response | Status |
|---|---|---|---|---|
| Ollama | 11434 | HTTP /api/tags | 200 in 44 ms | ✅ up |
| Redis | 6379 | PING | PONG in 1 ms | ✅ up |
| PostgreSQL | 5432 | pg_isready | accepting connections | ✅ up |
| ChromaDB | 8000 | HTTP /api/v1/heartbeat | 200 in 19 ms | ✅ up |
| CRM | 3500 | HTTP /health | 200 in 72 ms | ✅ up |
| Atomic Reactor | 8888 | HTTP /health | 200 in 35 ms | ✅ up |
| LiteLLM Proxy | 4000 | HTTP /health | 200 in 58 ms | ✅ up |

## Resources

- CPU: 29 % (NORMAL)
- RAM: 62 % (NORMAL)
- Disk: 48 % used, 412 GB free

## Verdict

All seven services are responding. No restarts were needed overnight.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'Markdown, grouped into three tables, verdict first',
    day: '2026-08-10',
    text: `# Systems report for 10 August 2026 (06:00 UTC)

**Verdict: 7 of 7 services are responding.**

## Data layer

| Store | State | Detail |
|---|---|---|
| PostgreSQL (5432) | healthy | pg_isready: accepting connections |
| Redis (6379) | healthy | PONG, 3.1 MB used |
| ChromaDB (8000) | healthy | heartbeat after 0.02 s |

## Models and routing

| Component | State | Detail |
|---|---|---|
| Ollama (11434) | healthy | 6 models listed |
| LiteLLM (4000) | healthy | HTTP 200 |

## Applications

| App | State | Detail |
|---|---|---|
| CRM (3500) | healthy | HTTP 200, pm2 uptime 11 d |
| Atomic Reactor (8888) | healthy | HTTP 200, systemd active |

Machine load: CPU 27 %, RAM 60 %. Nothing to escalate.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'PostgreSQL row: probe says rejecting connections while marked up',
    day: '2026-08-10',
    text: `# Health Check: Monday, 2026-08-10

Run by BRAINSTEM at 06:00 UTC.

| Service | Port | Probe | Response | Status |
|---|---|---|---|---|
| Ollama | 11434 | HTTP /api/tags | 200 in 44 ms | ✅ up |
| Redis | 6379 | PING | PONG in 1 ms | ✅ up |
| PostgreSQL | 5432 | pg_isready | no response, connection refused | ✅ up |
| ChromaDB | 8000 | HTTP /api/v1/heartbeat | 200 in 19 ms | ✅ up |
| CRM | 3500 | HTTP /health | 200 in 72 ms | ✅ up |
| Atomic Reactor | 8888 | HTTP /health | 200 in 35 ms | ✅ up |
| LiteLLM Proxy | 4000 | HTTP /health | 200 in 58 ms | ✅ up |

## Resources

- CPU: 29 % (NORMAL)
- RAM: 62 % (NORMAL)
- Disk: 48 % used, 412 GB free

## Verdict

All seven services are responding. No restarts were needed overnight.`,
  },
  {
    job: 'health',
    valid: false,
    note: "yesterday's report again: dated 9 August",
    day: '2026-08-10',
    text: `# Systems report for 9 August 2026 (06:00 UTC)

**Verdict: 7 of 7 services are responding.**

## Data layer

| Store | State | Detail |
|---|---|---|
| PostgreSQL (5432) | healthy | pg_isready: accepting connections |
| Redis (6379) | healthy | PONG, 3.1 MB used |
| ChromaDB (8000) | healthy | heartbeat after 0.02 s |

## Models and routing

| Component | State | Detail |
|---|---|---|
| Ollama (11434) | healthy | 6 models listed |
| LiteLLM (4000) | healthy | HTTP 200 |

## Applications

| App | State | Detail |
|---|---|---|
| CRM (3500) | healthy | HTTP 200, pm2 uptime 11 d |
| Atomic Reactor (8888) | healthy | HTTP 200, systemd active |

Machine load: CPU 27 %, RAM 60 %. Nothing to escalate.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'chatty prose with bullets',
    day: '2026-10-17',
    text: `Good morning. I went through every system at 06:00 UTC on 17 October 2026, and the short version is: everything answers.

- Ollama is up on 11434 and lists six models; it replied in 50 ms.
- Redis answered PING with PONG right away.
- PostgreSQL accepts connections, with 14 of 100 in use.
- ChromaDB returned its heartbeat in 20 ms.
- The CRM is up and its health page returned 200.
- Atomic Reactor is up, health page 200, queue empty.
- LiteLLM is up and routes to all three configured models.

The machine itself is relaxed: CPU at 22 %, RAM at 57 %, well inside the normal range.
Nothing was restarted during the night, and there is nothing you need to do.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'chatty prose without bullets',
    day: '2026-10-17',
    text: `All green this Saturday, 17 October 2026. Check taken at six in the morning, UTC.

First the stores: PostgreSQL is ready and accepting connections, Redis says PONG, and ChromaDB's heartbeat is there.

Then the model side: Ollama responds and has its six models, and the LiteLLM proxy in front of it responds with 200.

Finally the applications: the CRM health page returns 200 in 66 ms, and Atomic Reactor returns 200 in 28 ms.

That makes seven services checked and seven responding.
Processor load is 24 % and memory 59 %, so we stay at full concurrency.
No incidents, no restarts, no follow-up.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor does not answer, in the midst of an all-clear',
    day: '2026-10-17',
    text: `Good morning. I went through every system at 06:00 UTC on 17 October 2026, and the short version is: everything answers.

- Ollama is up on 11434 and lists six models; it replied in 50 ms.
- Redis answered PING with PONG right away.
- PostgreSQL accepts connections, with 14 of 100 in use.
- ChromaDB returned its heartbeat in 20 ms.
- The CRM is up and its health page returned 200.
- Atomic Reactor is not answering, health page unreachable since 05:12.
- LiteLLM is up and routes to all three configured models.

The machine itself is relaxed: CPU at 22 %, RAM at 57 %, well inside the normal range.
Nothing was restarted during the night, and there is nothing you need to do.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ends in mid-sentence, in the middle of the name Atomic Reactor',
    day: '2026-10-17',
    text: `All green this Saturday, 17 October 2026. Check taken at six in the morning, UTC.

First the stores: PostgreSQL is ready and accepting connections, Redis says PONG, and ChromaDB's heartbeat is there.

Then the model side: Ollama responds and has its six models, and the LiteLLM proxy in front of it responds with 200.

Finally the applications: the CRM health page returns 200 in 66 ms, and Atomic`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'terse key: value lines',
    day: '2026-03-05',
    text: `briefing: 2026-03-05
time: 07:00 UTC
owner: Maurice
win_1: closed BMA maintenance contract with Hotel Seeblick, 4,800 EUR per year
win_2: newsletter passed 3,000 subscribers
win_3: short video on smoke detectors reached 41,000 views
priority_1: send the revised quote to Stadtwerke before 11:00
priority_2: record two shorts on false alarms
priority_3: review ad spend, cost per lead is 6.40 EUR
meetings: 10:30 call with Petra (CRM migration), 15:00 weekly with Jonas
systems: all 7 services responding
note: API budget at 38 % of the month`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'sections in another order, priorities first',
    day: '2026-03-05',
    text: `date=2026-03-05
section=PRIORITIES
  1. Stadtwerke quote, revised version out by 11:00
  2. two shorts on false alarms, record before lunch
  3. ad spend review (6.40 EUR per lead at present)
section=WINS
  + Hotel Seeblick signed: 4,800 EUR a year of maintenance
  + 3,000th newsletter subscriber
  + smoke detector short at 41k views
section=AGENDA
  10:30 Petra, CRM migration
  15:00 Jonas, weekly
section=STATE
  services 7/7, API budget 38 % used`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'first priority is left as a TBD placeholder',
    day: '2026-03-05',
    text: `briefing: 2026-03-05
time: 07:00 UTC
owner: Maurice
win_1: closed BMA maintenance contract with Hotel Seeblick, 4,800 EUR per year
win_2: newsletter passed 3,000 subscribers
win_3: short video on smoke detectors reached 41,000 views
priority_1: TBD
priority_2: record two shorts on false alarms
priority_3: review ad spend, cost per lead is 6.40 EUR
meetings: 10:30 call with Petra (CRM migration), 15:00 weekly with Jonas
systems: all 7 services responding
note: API budget at 38 % of the month`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'WINS section is there but has nothing in it',
    day: '2026-03-05',
    text: `date=2026-03-05
section=PRIORITIES
  1. Stadtwerke quote, revised version out by 11:00
  2. two shorts on false alarms, record before lunch
  3. ad spend review (6.40 EUR per lead at present)
section=WINS
section=AGENDA
  10:30 Petra, CRM migration
  15:00 Jonas, weekly
section=STATE
  services 7/7, API budget 38 % used`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON with wins and ranked priorities',
    day: '2026-06-22',
    text: `{
  "job": "briefing",
  "date": "2026-06-22",
  "generated_at": "2026-06-22T07:00:21Z",
  "greeting": "Good morning Maurice, it is Monday and the week starts well.",
  "wins": [
    "Template bundle sold 14 times over the weekend for 686 EUR",
    "Gumroad page conversion went from 2.1 % to 3.4 %",
    "Nightly consolidation ran without errors for 30 days in a row"
  ],
  "priorities": [
    { "rank": 1, "task": "Answer the fire department tender", "due": "2026-06-22" },
    { "rank": 2, "task": "Publish the pricing page with the new tier", "due": "2026-06-22" },
    { "rank": 3, "task": "Interview the second editor candidate", "due": "2026-06-23" }
  ],
  "risks": ["OpenAI credit runs out in about 6 days at the current rate"],
  "calendar": ["09:30 tender call", "14:00 editor interview prep"]
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'nested JSON with other key names',
    day: '2026-06-22',
    text: `{
  "briefing": {
    "day": "Monday, 22 June 2026",
    "top_priorities": [
      "Tender of the fire department: answer is due today",
      "Pricing page: publish the new tier",
      "Editor hiring: second interview tomorrow, prepare questions"
    ],
    "wins_yesterday": [
      { "what": "14 template bundles sold", "value_eur": 686 },
      { "what": "Gumroad conversion rose", "from_percent": 2.1, "to_percent": 3.4 },
      { "what": "30 clean nights of memory consolidation" }
    ],
    "watch": "OpenAI credit lasts about six more days",
    "appointments": { "09:30": "tender call", "14:00": "interview preparation" }
  }
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins array emptied',
    day: '2026-06-22',
    text: `{
  "job": "briefing",
  "date": "2026-06-22",
  "generated_at": "2026-06-22T07:00:21Z",
  "greeting": "Good morning Maurice, it is Monday and the week starts well.",
  "wins": [],
  "priorities": [
    { "rank": 1, "task": "Answer the fire department tender", "due": "2026-06-22" },
    { "rank": 2, "task": "Publish the pricing page with the new tier", "due": "2026-06-22" },
    { "rank": 3, "task": "Interview the second editor candidate", "due": "2026-06-23" }
  ],
  "risks": ["OpenAI credit runs out in about 6 days at the current rate"],
  "calendar": ["09:30 tender call", "14:00 editor interview prep"]
}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the briefing of the day before (Sunday 21 June)',
    day: '2026-06-22',
    text: `{
  "briefing": {
    "day": "Sunday, 21 June 2026",
    "top_priorities": [
      "Tender of the fire department: answer is due today",
      "Pricing page: publish the new tier",
      "Editor hiring: second interview tomorrow, prepare questions"
    ],
    "wins_yesterday": [
      { "what": "14 template bundles sold", "value_eur": 686 },
      { "what": "Gumroad conversion rose", "from_percent": 2.1, "to_percent": 3.4 },
      { "what": "30 clean nights of memory consolidation" }
    ],
    "watch": "OpenAI credit lasts about six more days",
    "appointments": { "09:30": "tender call", "14:00": "interview preparation" }
  }
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'Markdown with wins list and priorities table',
    day: '2026-09-09',
    text: `# Morning Briefing for Wednesday, 9 September 2026

## Wins
- **Revenue:** the audit package sold twice, 1,198 EUR in total.
- **Reach:** the LinkedIn post on alarm fatigue passed 22,000 impressions.
- **Ops:** the PostgreSQL backup now restores in under 4 minutes.

## Priorities
| # | Task | Owner | By |
|---|---|---|---|
| 1 | Ship the onboarding e-mail sequence | CONTENT | 11:00 |
| 2 | Call back three warm leads from Friday | Maurice | 13:00 |
| 3 | Fix the broken checkout link on the German page | BUILDER | 15:00 |

## Agenda
- 09:00 stand-up
- 13:30 coffee with Mr Albrecht from the insurer

## Numbers from yesterday
Revenue 1,198 EUR, ad costs 84 EUR, 11 new leads.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'Markdown with numbered wins and checkbox priorities, other headings',
    day: '2026-09-09',
    text: `# Briefing, Wed 9 Sep 2026

Three things went right, three things matter today.

## What went right
1. Two audit packages were sold (EUR 1,198).
2. Alarm-fatigue post on LinkedIn: more than 22,000 impressions.
3. Restoring a PostgreSQL backup takes less than 4 minutes now.

## Today's focus
- [ ] Checkout link on the German page is broken, BUILDER repairs it by 15:00
- [ ] Onboarding e-mails go live by 11:00 (CONTENT)
- [ ] Maurice calls the three warm leads from Friday by 13:00

## In the diary
09:00 stand-up, 13:30 Mr Albrecht (insurer)`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities table has its header only, all rows gone',
    day: '2026-09-09',
    text: `# Morning Briefing for Wednesday, 9 September 2026

## Wins
- **Revenue:** the audit package sold twice, 1,198 EUR in total.
- **Reach:** the LinkedIn post on alarm fatigue passed 22,000 impressions.
- **Ops:** the PostgreSQL backup now restores in under 4 minutes.

## Priorities
| # | Task | Owner | By |
|---|---|---|---|

## Agenda
- 09:00 stand-up
- 13:30 coffee with Mr Albrecht from the insurer

## Numbers from yesterday
Revenue 1,198 EUR, ad costs 84 EUR, 11 new leads.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'a win left as an [INSERT ...] placeholder',
    day: '2026-09-09',
    text: `# Briefing, Wed 9 Sep 2026

Three things went right, three things matter today.

## What went right
1. [INSERT yesterday's biggest sale here]
2. Alarm-fatigue post on LinkedIn: more than 22,000 impressions.
3. Restoring a PostgreSQL backup takes less than 4 minutes now.

## Today's focus
- [ ] Checkout link on the German page is broken, BUILDER repairs it by 15:00
- [ ] Onboarding e-mails go live by 11:00 (CONTENT)
- [ ] Maurice calls the three warm leads from Friday by 13:00

## In the diary
09:00 stand-up, 13:30 Mr Albrecht (insurer)`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'chatty prose with bullets',
    day: '2026-11-13',
    text: `Morning Maurice! It's Friday, 13 November 2026, and no, the date did not bring bad luck so far.

Let me start with the wins from yesterday:
- Kessler & Sons renewed for another year, that's 2,400 EUR secured.
- The YouTube video on panel wiring crossed 100,000 views overnight.
- We answered every support ticket within four hours.

Here is what deserves your attention today, most important first:
1. Sign the lease extension, the landlord waits until noon.
2. Record the voice-over for the course module on detectors.
3. Decide whether we raise the starter price from 29 to 39 EUR.

You have one meeting only, at 16:00 with the tax adviser. The rest of the day is free for deep work.
All systems were green at six o'clock. Have a good one!`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'chatty prose, priorities before wins, in paragraphs',
    day: '2026-11-13',
    text: `Hi Maurice, here is your start into Friday, 13 November 2026.

Your priorities: first of all, the lease extension has to be signed before noon. After that, please record the voice-over for the detector module. And if there is time left, decide on the starter price; my suggestion is 39 instead of 29 EUR.

The wins: Kessler & Sons stay with us for another year, worth 2,400 EUR. Our panel wiring video is past 100,000 views. And support had a perfect day, with every ticket answered in under four hours.

Meetings:
- 16:00 tax adviser, bring the Q3 folder

Infrastructure: everything responded at 06:00, no incidents.

Enjoy the quiet day, LIMBIC`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'stops in the middle of the second priority',
    day: '2026-11-13',
    text: `Morning Maurice! It's Friday, 13 November 2026, and no, the date did not bring bad luck so far.

Let me start with the wins from yesterday:
- Kessler & Sons renewed for another year, that's 2,400 EUR secured.
- The YouTube video on panel wiring crossed 100,000 views overnight.
- We answered every support ticket within four hours.

Here is what deserves your attention today, most important first:
1. Sign the lease extension, the landlord waits until noon.
2. Record the voice-over for`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'an apology in place of the wins',
    day: '2026-11-13',
    text: `Hi Maurice, here is your start into Friday, 13 November 2026.

Your priorities: first of all, the lease extension has to be signed before noon. After that, please record the voice-over for the detector module. And if there is time left, decide on the starter price; my suggestion is 39 instead of 29 EUR.

The wins: I'm sorry, but I was unable to retrieve yesterday's wins because I don't have access to that data.

Meetings:
- 16:00 tax adviser, bring the Q3 folder

Infrastructure: everything responded at 06:00, no incidents.

Enjoy the quiet day, LIMBIC`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'terse key: value lines, four trends',
    day: '2026-02-11',
    text: `scan: trends
date: 2026-02-11
sources: tiktok, youtube, x
trend_1: "quiet automation" vlogs | platform: tiktok | growth: +212% in 7 d | angle: show our 3 AM cron jobs
trend_2: local LLM on a mini PC | platform: youtube | growth: +88% in 7 d | angle: Ollama on a 400 EUR box
trend_3: build-in-public revenue threads | platform: x | growth: +47% in 7 d | angle: weekly margin post
trend_4: fire safety fails compilations | platform: tiktok | growth: +35% in 7 d | angle: expert reaction
best_pick: trend_2
confidence: 0.78`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bracketed lines, reordered, other units',
    day: '2026-02-11',
    text: `date=2026-02-11 agent=RESEARCH window=168h
[1] X        revenue threads, built in public        47 % more posts     -> weekly margin post
[2] YouTube  local LLMs on mini PCs                  88 % more views     -> Ollama on a box for 400 EUR
[3] TikTok   quiet automation vlogs                  3.1x views          -> our cron jobs at 3 AM
[4] TikTok   fire safety fails                       35 % more views     -> expert reacts
recommended=2 reason="fits our niche, low competition"
scanned: tiktok 1,204 posts, youtube 388 videos, x 5,310 posts
errors: 0
status: complete`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'two trends dropped, only two left',
    day: '2026-02-11',
    text: `scan: trends
date: 2026-02-11
sources: tiktok, youtube, x
trend_1: "quiet automation" vlogs | platform: tiktok | growth: +212% in 7 d | angle: show our 3 AM cron jobs
trend_2: local LLM on a mini PC | platform: youtube | growth: +88% in 7 d | angle: Ollama on a 400 EUR box
best_pick: trend_2
confidence: 0.78`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'scan of the day before (2026-02-10)',
    day: '2026-02-11',
    text: `date=2026-02-10 agent=RESEARCH window=168h
[1] X        revenue threads, built in public        47 % more posts     -> weekly margin post
[2] YouTube  local LLMs on mini PCs                  88 % more views     -> Ollama on a box for 400 EUR
[3] TikTok   quiet automation vlogs                  3.1x views          -> our cron jobs at 3 AM
[4] TikTok   fire safety fails                       35 % more views     -> expert reacts
recommended=2 reason="fits our niche, low competition"
scanned: tiktok 1,204 posts, youtube 388 videos, x 5,310 posts
errors: 0
status: complete`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON, exactly three trends',
    day: '2026-04-23',
    text: `{
  "job": "trends",
  "date": "2026-04-23",
  "scanned": ["TikTok", "YouTube", "X"],
  "trends": [
    {
      "title": "AI receptionist demos",
      "platform": "TikTok",
      "views_7d": 4200000,
      "why": "Small firms record real phone calls answered by a bot",
      "idea": "Let our bot take a fire panel service call"
    },
    {
      "title": "One-person company tours",
      "platform": "YouTube",
      "views_7d": 1900000,
      "why": "Viewers want to see the tool stack behind solo revenue",
      "idea": "Tour of our nine cron jobs"
    },
    {
      "title": "Prompt teardown threads",
      "platform": "X",
      "views_7d": 860000,
      "why": "Bookmarks per post are four times the average",
      "idea": "Take apart the briefing prompt"
    }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON, four ranked items, other key names',
    day: '2026-04-23',
    text: `{
  "day": "2026-04-23",
  "count": 4,
  "items": [
    { "rank": 1, "trend": "AI receptionist demos", "where": "TikTok", "volume": "4.2M views a week", "use": "Our bot answers a service call for a fire panel" },
    { "rank": 2, "trend": "Tours of one-person companies", "where": "YouTube", "volume": "1.9M views a week", "use": "Walk through the nine scheduled jobs" },
    { "rank": 3, "trend": "Prompt teardowns", "where": "X", "volume": "860k views a week", "use": "Dissect the morning prompt" },
    { "rank": 4, "trend": "Desk setups without a second screen", "where": "YouTube", "volume": "510k views a week", "use": "Show the technician's van as an office" }
  ],
  "source_errors": []
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is an empty object, so only two are real',
    day: '2026-04-23',
    text: `{
  "job": "trends",
  "date": "2026-04-23",
  "scanned": ["TikTok", "YouTube", "X"],
  "trends": [
    {
      "title": "AI receptionist demos",
      "platform": "TikTok",
      "views_7d": 4200000,
      "why": "Small firms record real phone calls answered by a bot",
      "idea": "Let our bot take a fire panel service call"
    },
    {
      "title": "One-person company tours",
      "platform": "YouTube",
      "views_7d": 1900000,
      "why": "Viewers want to see the tool stack behind solo revenue",
      "idea": "Tour of our nine cron jobs"
    },
    {}
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the second trend is named TODO',
    day: '2026-04-23',
    text: `{
  "day": "2026-04-23",
  "count": 4,
  "items": [
    { "rank": 1, "trend": "AI receptionist demos", "where": "TikTok", "volume": "4.2M views a week", "use": "Our bot answers a service call for a fire panel" },
    { "rank": 2, "trend": "TODO", "where": "YouTube", "volume": "1.9M views a week", "use": "Walk through the nine scheduled jobs" },
    { "rank": 3, "trend": "Prompt teardowns", "where": "X", "volume": "860k views a week", "use": "Dissect the morning prompt" },
    { "rank": 4, "trend": "Desk setups without a second screen", "where": "YouTube", "volume": "510k views a week", "use": "Show the technician's van as an office" }
  ],
  "source_errors": []
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'Markdown table with momentum',
    day: '2026-07-14',
    text: `# Trend scan, Tuesday 14 July 2026

| # | Trend | Platform | Momentum | Our angle |
|---|---|---|---|---|
| 1 | Heatwave battery fires | TikTok | +310 % mentions this week | Explain lithium detectors in 30 s |
| 2 | AI agents that book appointments | YouTube | +64 % searches this week | Compare three booking agents |
| 3 | Side income without a face | YouTube | +52 % searches this week | Show a faceless template shop |
| 4 | Price transparency posts | X | +29 % posts this week | Publish our cost sheet |

## Reading
The battery topic is seasonal and peaks within ten days, so it goes first.
Faceless income is saturated, but the template angle is still free.

## Recommendation
1. Short video on lithium detectors today.
2. Comparison video on booking agents by Friday.

Sources: TikTok Creative Center, YouTube search suggestions, X trends for DACH.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'Markdown, one heading per trend',
    day: '2026-07-14',
    text: `# What is moving on 14 July 2026

## 1. Battery fires in the heat (TikTok)
Mentions have quadrupled within a week. We explain lithium detectors in half a minute.

## 2. Booking agents (YouTube)
Searches are up by roughly two thirds. A comparison of three products fits us.

## 3. Faceless side income (YouTube)
Searches are up by half. The field is crowded, but template shops are hardly covered.

## 4. Open cost sheets (X)
About 30 % more posts than last week. We publish ours.

## Next step
Start with topic 1, it will be over in ten days.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'same trend listed four times, so there is one trend only',
    day: '2026-07-14',
    text: `# Trend scan, Tuesday 14 July 2026

| # | Trend | Platform | Momentum | Our angle |
|---|---|---|---|---|
| 1 | Heatwave battery fires | TikTok | +310 % mentions this week | Explain lithium detectors in 30 s |
| 2 | Heatwave battery fires | TikTok | +310 % mentions this week | Explain lithium detectors in 30 s |
| 3 | Heatwave battery fires | TikTok | +310 % mentions this week | Explain lithium detectors in 30 s |
| 4 | Heatwave battery fires | TikTok | +310 % mentions this week | Explain lithium detectors in 30 s |

## Reading
The battery topic is seasonal and peaks within ten days, so it goes first.
Faceless income is saturated, but the template angle is still free.

## Recommendation
1. Short video on lithium detectors today.
2. Comparison video on booking agents by Friday.

Sources: TikTok Creative Center, YouTube search suggestions, X trends for DACH.`,
  },
  {
    job: 'trends',
    valid: false,
    note: "a stack trace instead of the third trend's text",
    day: '2026-07-14',
    text: `# What is moving on 14 July 2026

## 1. Battery fires in the heat (TikTok)
Mentions have quadrupled within a week. We explain lithium detectors in half a minute.

## 2. Booking agents (YouTube)
Searches are up by roughly two thirds. A comparison of three products fits us.

## 3. Faceless side income (YouTube)
Traceback (most recent call last):
  File "/opt/agents/research.py", line 88, in fetch
    data = client.search(query)
requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='youtube.googleapis.com', port=443): Read timed out.

## 4. Open cost sheets (X)
About 30 % more posts than last week. We publish ours.

## Next step
Start with topic 1, it will be over in ten days.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'chatty prose with bullets, three trends',
    day: '2026-12-03',
    text: `I spent the morning of 3 December 2026 on TikTok, YouTube and X, and these are the topics that stand out:

- Advent wreath safety. On TikTok, clips with candle accidents collect millions of views, up 140 % since Monday. We can answer with a calm expert clip.
- Year-end tool cleanups. On YouTube, people show which subscriptions they cancel, up 75 %. Our story: from 17 agents down to 4.
- Agent bills. On X, founders post what their AI agents cost them in November, up 60 %. We have the numbers ready.

My favourite is the second one because it fits our own year.
The candle topic is the easiest to produce, it needs a single take.
Competition is low for the bills topic in German so far.
I left out dance challenges, they do not suit the brand.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose in paragraphs, reordered',
    day: '2026-12-03',
    text: `Three waves to ride this Thursday, 3 December 2026.

The first wave is about bills: founders on X publish the November costs of their AI agents, with 60 % more posts than last week. We could simply show ours.

The second wave is about cleaning up: YouTubers cancel their subscriptions before the year ends, and the search volume grew by three quarters. From 17 agents to 4 is our version.

The third wave is about Advent wreaths: candle mishaps on TikTok have more than doubled since Monday. A calm clip by an expert would stand out.

I would take the cleaning topic first.
Dance challenges are everywhere as well, but they are not for us.
Sources were TikTok, YouTube and X, all reachable.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third bullet is an N/A, only two trends left',
    day: '2026-12-03',
    text: `I spent the morning of 3 December 2026 on TikTok, YouTube and X, and these are the topics that stand out:

- Advent wreath safety. On TikTok, clips with candle accidents collect millions of views, up 140 % since Monday. We can answer with a calm expert clip.
- Year-end tool cleanups. On YouTube, people show which subscriptions they cancel, up 75 %. Our story: from 17 agents down to 4.
- N/A

My favourite is the second one because it fits our own year.
The candle topic is the easiest to produce, it needs a single take.
I left out dance challenges, they do not suit the brand.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'breaks off in the middle of the third wave',
    day: '2026-12-03',
    text: `Three waves to ride this Thursday, 3 December 2026.

The first wave is about bills: founders on X publish the November costs of their AI agents, with 60 % more posts than last week. We could simply show ours.

The second wave is about cleaning up: YouTubers cancel their subscriptions before the year ends, and the search volume grew by three quarters. From 17 agents to 4 is our version.

The third wave is about Advent wreaths: candle mishaps on TikTok`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'terse key: value lines, two scripts',
    day: '2026-01-20',
    text: `job: scripts
date: 2026-01-20
count: 2
script_1_title: The alarm that nobody heard
script_1_hook: This hotel paid 90,000 EUR because one cable was missing.
script_1_body: Show the panel. Point at the open loop. Explain that a loop has two ends, and that a break on one side goes unnoticed without supervision.
script_1_cta: Follow for one panel mistake a week.
script_1_length: 38 s
script_2_title: I sleep, the company works
script_2_hook: At 3 AM my company does nine jobs, and I am asleep for all of them.
script_2_body: Screen recording of the schedule. One sentence per job. End on the morning briefing arriving at seven.
script_2_cta: Comment CRON and I send you the list.
script_2_length: 45 s`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'upper-case markers with separators, reordered',
    day: '2026-01-20',
    text: `drafts for 2026-01-20, agent CONTENT, platform TikTok/Shorts
---
SCRIPT 1 of 2: Nine jobs before breakfast (42 seconds)
HOOK> I have nine employees who only work while I sleep.
BODY> Schedule on screen, one short sentence for each job, then the phone rings at seven with the finished briefing.
CTA> Write CRON in the comments and you get the list.
---
SCRIPT 2 of 2: One missing cable (36 seconds)
HOOK> What does a missing cable cost? In this hotel: 90,000 EUR.
BODY> Close-up of the panel, finger on the open loop. A loop has two ends; without supervision nobody sees the break.
CTA> One panel mistake every week, follow along.
---`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hook of script 2 is a label with nothing behind it',
    day: '2026-01-20',
    text: `job: scripts
date: 2026-01-20
count: 2
script_1_title: The alarm that nobody heard
script_1_hook: This hotel paid 90,000 EUR because one cable was missing.
script_1_body: Show the panel. Point at the open loop. Explain that a loop has two ends, and that a break on one side goes unnoticed without supervision.
script_1_cta: Follow for one panel mistake a week.
script_1_length: 38 s
script_2_title: I sleep, the company works
script_2_hook:
script_2_body: Screen recording of the schedule. One sentence per job. End on the morning briefing arriving at seven.
script_2_cta: Comment CRON and I send you the list.
script_2_length: 45 s`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'body of script 2 is lorem ipsum',
    day: '2026-01-20',
    text: `drafts for 2026-01-20, agent CONTENT, platform TikTok/Shorts
---
SCRIPT 1 of 2: Nine jobs before breakfast (42 seconds)
HOOK> I have nine employees who only work while I sleep.
BODY> Schedule on screen, one short sentence for each job, then the phone rings at seven with the finished briefing.
CTA> Write CRON in the comments and you get the list.
---
SCRIPT 2 of 2: One missing cable (36 seconds)
HOOK> What does a missing cable cost? In this hotel: 90,000 EUR.
BODY> Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
CTA> One panel mistake every week, follow along.
---`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON, three scripts with hooks',
    day: '2026-03-27',
    text: `{
  "job": "scripts",
  "date": "2026-03-27",
  "scripts": [
    {
      "title": "Stop paying for five tools",
      "hook": "I cancelled five subscriptions in ten minutes and lost nothing.",
      "body": "List the five tools with their prices. Show the one local model that replaces three of them. Show the two scripts that replace the rest.",
      "cta": "Save this before your next invoice.",
      "seconds": 40
    },
    {
      "title": "Why your bot lies",
      "hook": "Your chatbot is lying to you, and it is your fault.",
      "body": "Ask the bot a question without context. Ask it again with the document attached. Compare both answers side by side.",
      "cta": "Follow for part two.",
      "seconds": 35
    },
    {
      "title": "A detector in the bakery",
      "hook": "Never mount this detector above an oven.",
      "body": "Show the flour dust, show the false alarm log, then show the right detector for the room.",
      "cta": "Send this to a baker.",
      "seconds": 28
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON, two drafts with scenes and opening_hook',
    day: '2026-03-27',
    text: `{
  "generated": "2026-03-27T09:00:44Z",
  "drafts": [
    {
      "name": "Your chatbot lies because of you",
      "opening_hook": "I can make any chatbot lie in five seconds.",
      "scenes": ["Question without context, wrong answer", "Same question with the document, right answer", "Both answers side by side"],
      "call_to_action": "Part two comes tomorrow, follow so that you see it.",
      "duration": "35s"
    },
    {
      "name": "Five subscriptions gone",
      "opening_hook": "These five tools cost me 212 EUR a month until Tuesday.",
      "scenes": ["The five invoices", "One local model takes over three of them", "Two small scripts take over the other two"],
      "call_to_action": "Save it for your next invoice.",
      "duration": "41s"
    }
  ],
  "notes": "Both can be filmed at the desk."
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hook of the second script is an empty string',
    day: '2026-03-27',
    text: `{
  "job": "scripts",
  "date": "2026-03-27",
  "scripts": [
    {
      "title": "Stop paying for five tools",
      "hook": "I cancelled five subscriptions in ten minutes and lost nothing.",
      "body": "List the five tools with their prices. Show the one local model that replaces three of them. Show the two scripts that replace the rest.",
      "cta": "Save this before your next invoice.",
      "seconds": 40
    },
    {
      "title": "Why your bot lies",
      "hook": "",
      "body": "Ask the bot a question without context. Ask it again with the document attached. Compare both answers side by side.",
      "cta": "Follow for part two.",
      "seconds": 35
    },
    {
      "title": "A detector in the bakery",
      "hook": "Never mount this detector above an oven.",
      "body": "Show the flour dust, show the false alarm log, then show the right detector for the room.",
      "cta": "Send this to a baker.",
      "seconds": 28
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second draft dropped, only one script left',
    day: '2026-03-27',
    text: `{
  "generated": "2026-03-27T09:00:44Z",
  "drafts": [
    {
      "name": "Your chatbot lies because of you",
      "opening_hook": "I can make any chatbot lie in five seconds.",
      "scenes": ["Question without context, wrong answer", "Same question with the document, right answer", "Both answers side by side"],
      "call_to_action": "Part two comes tomorrow, follow so that you see it.",
      "duration": "35s"
    }
  ],
  "notes": "Can be filmed at the desk."
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'Markdown with shot tables',
    day: '2026-06-06',
    text: `# Short-form scripts for Saturday, 6 June 2026

## Script 1: The 400 EUR server
**Hook:** "This box under my desk replaced a 900 EUR cloud bill."

| Time | Picture | Voice |
|---|---|---|
| 0:00-0:03 | Box in hand | The hook |
| 0:03-0:18 | Terminal with Ollama | It runs a 14B model, slowly but for free. |
| 0:18-0:30 | Invoice, then zero | Here is what I paid before, and here is what I pay now. |

**CTA:** Ask me for the parts list.

## Script 2: The button nobody may press
**Hook:** "Press this button and forty people leave the building."

| Time | Picture | Voice |
|---|---|---|
| 0:00-0:03 | Red call point | The hook |
| 0:03-0:20 | Glass and key | This is how it is tested without an evacuation. |
| 0:20-0:32 | Panel in test mode | Test mode first, always. |

**CTA:** Follow for more from the plant room.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'Markdown with quoted hooks and numbered steps',
    day: '2026-06-06',
    text: `# 6 June 2026: two drafts

### Draft A, "Forty people and one button" (32 s)

> Hook: Forty people will run if I touch this.

1. Camera on the red call point, hand stops just before it.
2. Explain how it gets tested: glass, key, no evacuation.
3. Panel in test mode. Rule: test mode always comes first.

*Call to action:* follow for more stories from the plant room.

### Draft B, "The cloud bill under my desk" (30 s)

> Hook: I swapped a 900 EUR bill for a 400 EUR box.

1. Hold the box into the camera.
2. Terminal: Ollama runs a 14B model. Slow, but free.
3. Old invoice, new invoice: zero.

*Call to action:* ask for the parts list.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hook of script 1 is an XX placeholder',
    day: '2026-06-06',
    text: `# Short-form scripts for Saturday, 6 June 2026

## Script 1: The 400 EUR server
**Hook:** XXXX

| Time | Picture | Voice |
|---|---|---|
| 0:00-0:03 | Box in hand | The hook |
| 0:03-0:18 | Terminal with Ollama | It runs a 14B model, slowly but for free. |
| 0:18-0:30 | Invoice, then zero | Here is what I paid before, and here is what I pay now. |

**CTA:** Ask me for the parts list.

## Script 2: The button nobody may press
**Hook:** "Press this button and forty people leave the building."

| Time | Picture | Voice |
|---|---|---|
| 0:00-0:03 | Red call point | The hook |
| 0:03-0:20 | Glass and key | This is how it is tested without an evacuation. |
| 0:20-0:32 | Panel in test mode | Test mode first, always. |

**CTA:** Follow for more from the plant room.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'draft B cut off in mid-sentence',
    day: '2026-06-06',
    text: `# 6 June 2026: two drafts

### Draft A, "Forty people and one button" (32 s)

> Hook: Forty people will run if I touch this.

1. Camera on the red call point, hand stops just before it.
2. Explain how it gets tested: glass, key, no evacuation.
3. Panel in test mode. Rule: test mode always comes first.

*Call to action:* follow for more stories from the plant room.

### Draft B, "The cloud bill under my desk" (30 s)

> Hook: I swapped a 900 EUR bill for a 400 EUR box.

1. Hold the box into the camera.
2. Terminal: Ollama runs a 14B model. Slow, but`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'chatty prose with bullets',
    day: '2026-09-28',
    text: `Hey, here are your two drafts for the 28th of September 2026. Both are for under forty seconds.

First script, "The invoice test"
Hook: If your freelancer can't answer this question, don't pay the invoice.
- Start on your face, no music, ask the question straight away: which task did this hour move forward?
- Then show a real timesheet and mark the three lines that answer it.
- Close with "Send this to someone who pays by the hour."

Second script, "Ten detectors, one mistake"
Hook: Nine of these ten detectors are mounted correctly. Can you spot the wrong one?
- Pan slowly across the ceiling plan and count along.
- Freeze on number seven, it sits too close to the air outlet.
- Close with "Tell me which number you guessed."

I would film the second one first, because the ceiling plan is still on the wall.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'prose paragraphs with hooks in quotes',
    day: '2026-09-28',
    text: `Two short ones for today, 28 September 2026, ready to film.

The first is called "Find the wrong detector". The hook is: "One of these ten detectors will never save anybody." You pan across the ceiling plan, count aloud, and freeze at number seven, which hangs too close to the air outlet. At the end you ask people which number they guessed. About 35 seconds.

The second is called "One question before you pay". The hook is: "Ask your freelancer this before you pay the next invoice." The question is which task each hour moved forward. You show a timesheet, mark three lines, and ask people to send the clip to somebody who pays by the hour. About 30 seconds.

Props:
- the ceiling plan (still on the wall)
- one printed timesheet
- a red marker

No music for either of them.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script replaced by an apology',
    day: '2026-09-28',
    text: `Hey, here are your two drafts for the 28th of September 2026. Both are for under forty seconds.

First script, "The invoice test"
Hook: If your freelancer can't answer this question, don't pay the invoice.
- Start on your face, no music, ask the question straight away: which task did this hour move forward?
- Then show a real timesheet and mark the three lines that answer it.
- Close with "Send this to someone who pays by the hour."

Second script, "Ten detectors, one mistake"
Sorry, as an AI language model I can't write this script without more information about the detectors.

I would film it at the desk.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: "yesterday's drafts, dated 27 September",
    day: '2026-09-28',
    text: `Two short ones for today, 27 September 2026, ready to film.

The first is called "Find the wrong detector". The hook is: "One of these ten detectors will never save anybody." You pan across the ceiling plan, count aloud, and freeze at number seven, which hangs too close to the air outlet. At the end you ask people which number they guessed. About 35 seconds.

The second is called "One question before you pay". The hook is: "Ask your freelancer this before you pay the next invoice." The question is which task each hour moved forward. You show a timesheet, mark three lines, and ask people to send the clip to somebody who pays by the hour. About 30 seconds.

Props:
- the ceiling plan (still on the wall)
- one printed timesheet
- a red marker

No music for either of them.`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'compact JSON, three offers',
    day: '2026-02-24',
    text: `{
  "date": "2026-02-24",
  "currency": "EUR",
  "offers": [
    {"name": "Starter", "price": 29, "billing": "one-time", "cta": "Get the templates"},
    {"name": "Pro", "price": 149, "billing": "one-time", "cta": "Start the course"},
    {"name": "Done for you", "price": 1900, "billing": "one-time", "cta": "Book a call"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'compact JSON in USD, reordered, other keys',
    day: '2026-02-24',
    text: `{
  "currency": "USD",
  "offers": [
    {"title": "Done-for-you setup", "price": 2050.00, "call_to_action": "Book a 20 minute call"},
    {"title": "Course, lifetime access", "price": 159.00, "call_to_action": "Start learning now"},
    {"title": "Template pack", "price": 32.00, "call_to_action": "Download the pack"}
  ],
  "valid_from": "2026-02-24",
  "agent": "PRODUCT"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price of Pro emptied (null)',
    day: '2026-02-24',
    text: `{
  "date": "2026-02-24",
  "currency": "EUR",
  "offers": [
    {"name": "Starter", "price": 29, "billing": "one-time", "cta": "Get the templates"},
    {"name": "Pro", "price": null, "billing": "one-time", "cta": "Start the course"},
    {"name": "Done for you", "price": 1900, "billing": "one-time", "cta": "Book a call"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'closing bracket and brace missing, JSON cut off',
    day: '2026-02-24',
    text: `{
  "currency": "USD",
  "offers": [
    {"title": "Done-for-you setup", "price": 2050.00, "call_to_action": "Book a 20 minute call"},
    {"title": "Course, lifetime access", "price": 159.00, "call_to_action": "Start learning now"},
    {"title": "Template pack", "price": 32.00, "call_to_action": "Download the pack"}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON, a single nested offer with a pricing block',
    day: '2026-05-07',
    text: `{
  "job": "offers",
  "generated_at": "2026-05-07T10:00:31Z",
  "offer": {
    "name": "Fire Safety Audit Kit",
    "audience": "Hotel managers with 20 to 80 rooms",
    "promise": "Pass the next inspection without findings",
    "includes": [
      "42-point checklist",
      "Maintenance log as a spreadsheet",
      "One hour of video consulting"
    ],
    "pricing": {
      "currency": "EUR",
      "regular": 499.0,
      "launch": 349.0,
      "discount_percent": 30.06,
      "launch_ends": "2026-05-14"
    },
    "guarantee": "14 days, no questions asked",
    "ctas": {
      "primary": "Get the audit kit for 349 EUR",
      "secondary": "Watch the 3 minute tour"
    }
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON with two tiers and price_eur',
    day: '2026-05-07',
    text: `{
  "type": "offer_package",
  "day": "2026-05-07",
  "product": "Hotel Inspection Kit",
  "for": "Managers of hotels with up to 80 rooms",
  "outcome": "No findings at the next inspection",
  "tiers": [
    {
      "tier": "Kit only",
      "price_eur": 249,
      "contents": ["42-point checklist", "Maintenance log"],
      "cta": "Download the kit"
    },
    {
      "tier": "Kit plus consulting",
      "price_eur": 349,
      "contents": ["42-point checklist", "Maintenance log", "60 minutes by video"],
      "cta": "Book kit and call"
    }
  ],
  "refund_days": 14
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'launch price is text TBD instead of a number',
    day: '2026-05-07',
    text: `{
  "job": "offers",
  "generated_at": "2026-05-07T10:00:31Z",
  "offer": {
    "name": "Fire Safety Audit Kit",
    "audience": "Hotel managers with 20 to 80 rooms",
    "promise": "Pass the next inspection without findings",
    "includes": [
      "42-point checklist",
      "Maintenance log as a spreadsheet",
      "One hour of video consulting"
    ],
    "pricing": {
      "currency": "EUR",
      "regular": 499.0,
      "launch": "TBD",
      "discount_percent": 30.06,
      "launch_ends": "2026-05-14"
    },
    "guarantee": "14 days, no questions asked",
    "ctas": {
      "primary": "Get the audit kit for 349 EUR",
      "secondary": "Watch the 3 minute tour"
    }
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price of second tier negative',
    day: '2026-05-07',
    text: `{
  "type": "offer_package",
  "day": "2026-05-07",
  "product": "Hotel Inspection Kit",
  "for": "Managers of hotels with up to 80 rooms",
  "outcome": "No findings at the next inspection",
  "tiers": [
    {
      "tier": "Kit only",
      "price_eur": 249,
      "contents": ["42-point checklist", "Maintenance log"],
      "cta": "Download the kit"
    },
    {
      "tier": "Kit plus consulting",
      "price_eur": -349,
      "contents": ["42-point checklist", "Maintenance log", "60 minutes by video"],
      "cta": "Book kit and call"
    }
  ],
  "refund_days": 14
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'pure JSON that carries Markdown sales copy in a string',
    day: '2026-08-19',
    text: `{
  "date": "2026-08-19",
  "landing_page": "## Build it once\\n\\n| Product | For |\\n|---|---|\\n| Cron Blueprint | people who forget things |\\n| Agent Team in a Weekend | people who start from zero |\\n\\n**Both together save 40 EUR.**",
  "products": [
    {
      "sku": "OPS-101",
      "name": "Cron Blueprint",
      "price": { "amount": 79, "currency": "EUR" },
      "cta": "Copy my schedule",
      "bonus": "Validation checklist"
    },
    {
      "sku": "OPS-201",
      "name": "Agent Team in a Weekend",
      "price": { "amount": 390, "currency": "EUR" },
      "cta": "Join the next weekend",
      "bonus": "Four soul templates"
    }
  ],
  "bundle": {
    "name": "Everything",
    "contains": ["OPS-101", "OPS-201"],
    "price": { "amount": 429, "currency": "EUR" },
    "cta": "Take both and save 40 EUR"
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nothing but JSON in a Markdown code fence, prices as strings with unit',
    day: '2026-08-19',
    text: `\`\`\`json
{
  "prepared_by": "PRODUCT",
  "prepared_on": "2026-08-19",
  "bundle": { "title": "The complete set", "price": "429.00 EUR", "saves": "40.00 EUR", "cta": "Take both" },
  "items": [
    { "id": 1, "title": "Weekend: build your agent team", "price": "390.00 EUR", "cta": "Reserve a seat" },
    { "id": 2, "title": "My cron schedule, explained", "price": "79.00 EUR", "cta": "Copy it" }
  ]
}
\`\`\``,
  },
  {
    job: 'offers',
    valid: false,
    note: 'bundle amount is missing, JSON is invalid at that point',
    day: '2026-08-19',
    text: `{
  "date": "2026-08-19",
  "landing_page": "## Build it once\\n\\n| Product | For |\\n|---|---|\\n| Cron Blueprint | people who forget things |\\n| Agent Team in a Weekend | people who start from zero |\\n\\n**Both together save 40 EUR.**",
  "products": [
    {
      "sku": "OPS-101",
      "name": "Cron Blueprint",
      "price": { "amount": 79, "currency": "EUR" },
      "cta": "Copy my schedule",
      "bonus": "Validation checklist"
    },
    {
      "sku": "OPS-201",
      "name": "Agent Team in a Weekend",
      "price": { "amount": 390, "currency": "EUR" },
      "cta": "Join the next weekend",
      "bonus": "Four soul templates"
    }
  ],
  "bundle": {
    "name": "Everything",
    "contains": ["OPS-101", "OPS-201"],
    "price": { "amount": , "currency": "EUR" },
    "cta": "Take both and save 40 EUR"
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price of item 2 is an [INSERT PRICE] placeholder',
    day: '2026-08-19',
    text: `\`\`\`json
{
  "prepared_by": "PRODUCT",
  "prepared_on": "2026-08-19",
  "bundle": { "title": "The complete set", "price": "429.00 EUR", "saves": "40.00 EUR", "cta": "Take both" },
  "items": [
    { "id": 1, "title": "Weekend: build your agent team", "price": "390.00 EUR", "cta": "Reserve a seat" },
    { "id": 2, "title": "My cron schedule, explained", "price": "[INSERT PRICE]", "cta": "Copy it" }
  ]
}
\`\`\``,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON array at top level with chatty descriptions',
    day: '2026-11-05',
    text: `[
  {
    "offer": "Newsletter sponsorship",
    "description": "One slot in the Tuesday issue, 3,200 readers from trades and small industry.",
    "price": 180,
    "currency": "EUR",
    "unit": "per issue",
    "cta": "Reserve a Tuesday"
  },
  {
    "offer": "Workshop: alarms without false alarms",
    "description": "Half a day on site for up to twelve people, with certificates.",
    "price": 1450,
    "currency": "EUR",
    "unit": "per group",
    "cta": "Ask for a date"
  },
  {
    "offer": "Remote check of your panel log",
    "description": "You send the export, we send a two page report within 48 hours.",
    "price": 95,
    "currency": "EUR",
    "unit": "per panel",
    "cta": "Upload your log"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON array, net/vat/gross pricing that adds up',
    day: '2026-11-05',
    text: `[
  {
    "name": "Panel log check, remote",
    "pitch": "Export in, two pages of findings out, within two working days.",
    "pricing": { "net": 95.00, "vat": 18.05, "gross": 113.05, "currency": "EUR" },
    "cta": "Send us the export"
  },
  {
    "name": "Half-day workshop against false alarms",
    "pitch": "Up to twelve people, at your place, certificates included.",
    "pricing": { "net": 1450.00, "vat": 275.50, "gross": 1725.50, "currency": "EUR" },
    "cta": "Find a date with us"
  },
  {
    "name": "Sponsor our newsletter",
    "pitch": "3,200 readers from trades and small industry, one slot per issue.",
    "pricing": { "net": 180.00, "vat": 34.20, "gross": 214.20, "currency": "EUR" },
    "cta": "Pick your Tuesday"
  }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'the workshop lost its price',
    day: '2026-11-05',
    text: `[
  {
    "offer": "Newsletter sponsorship",
    "description": "One slot in the Tuesday issue, 3,200 readers from trades and small industry.",
    "price": 180,
    "currency": "EUR",
    "unit": "per issue",
    "cta": "Reserve a Tuesday"
  },
  {
    "offer": "Workshop: alarms without false alarms",
    "description": "Half a day on site for up to twelve people, with certificates.",
    "currency": "EUR",
    "unit": "per group",
    "cta": "Ask for a date"
  },
  {
    "offer": "Remote check of your panel log",
    "description": "You send the export, we send a two page report within 48 hours.",
    "price": 95,
    "currency": "EUR",
    "unit": "per panel",
    "cta": "Upload your log"
  }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'an error message in place of the sponsorship pitch',
    day: '2026-11-05',
    text: `[
  {
    "name": "Panel log check, remote",
    "pitch": "Export in, two pages of findings out, within two working days.",
    "pricing": { "net": 95.00, "vat": 18.05, "gross": 113.05, "currency": "EUR" },
    "cta": "Send us the export"
  },
  {
    "name": "Half-day workshop against false alarms",
    "pitch": "Up to twelve people, at your place, certificates included.",
    "pricing": { "net": 1450.00, "vat": 275.50, "gross": 1725.50, "currency": "EUR" },
    "cta": "Find a date with us"
  },
  {
    "name": "Sponsor our newsletter",
    "pitch": "Error: 429 Too Many Requests: rate limit exceeded, retry after 20s",
    "pricing": { "net": 180.00, "vat": 34.20, "gross": 214.20, "currency": "EUR" },
    "cta": "Pick your Tuesday"
  }
]`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'terse key: value lines with ISO dates',
    day: '2026-01-12',
    text: `job: calendar
created: 2026-01-12T12:00:09Z
week: 2026-01-12 to 2026-01-18
Mon 2026-01-12: 18:00 TikTok short "One missing cable"
Tue 2026-01-13: 07:30 LinkedIn post "Cost of a false alarm"
Wed 2026-01-14: 12:00 newsletter issue 41
Thu 2026-01-15: 18:00 TikTok short "Nine jobs before breakfast"
Fri 2026-01-16: 16:00 YouTube video "Panel tour"
Sat 2026-01-17: 11:00 X thread "What my agents cost"
Sun 2026-01-18: 19:00 Instagram carousel "Seven tools"
slots_filled: 7/7
status: scheduled`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'DAY 1 to DAY 7 rows with weekdays, other order of posts',
    day: '2026-01-12',
    text: `plan_from=2026-01-12 plan_to=2026-01-18 timezone=Europe/Berlin
DAY 1 monday     youtube    17:00  "Panel tour"
DAY 2 tuesday    tiktok     19:00  "One missing cable"
DAY 3 wednesday  newsletter 13:00  issue 41
DAY 4 thursday   linkedin   08:30  "Cost of a false alarm"
DAY 5 friday     x          12:00  thread "What my agents cost"
DAY 6 saturday   tiktok     19:00  "Nine jobs before breakfast"
DAY 7 sunday     instagram  20:00  carousel "Seven tools"
posts_total=7 gaps=0
approved_by=auto`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday emptied, nothing behind the date',
    day: '2026-01-12',
    text: `job: calendar
created: 2026-01-12T12:00:09Z
week: 2026-01-12 to 2026-01-18
Mon 2026-01-12: 18:00 TikTok short "One missing cable"
Tue 2026-01-13: 07:30 LinkedIn post "Cost of a false alarm"
Wed 2026-01-14: 12:00 newsletter issue 41
Thu 2026-01-15: 18:00 TikTok short "Nine jobs before breakfast"
Fri 2026-01-16: 16:00 YouTube video "Panel tour"
Sat 2026-01-17:
Sun 2026-01-18: 19:00 Instagram carousel "Seven tools"
slots_filled: 7/7
status: scheduled`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday duplicated, Friday missing',
    day: '2026-01-12',
    text: `plan_from=2026-01-12 plan_to=2026-01-18 timezone=Europe/Berlin
DAY 1 monday     youtube    17:00  "Panel tour"
DAY 2 tuesday    tiktok     19:00  "One missing cable"
DAY 3 wednesday  newsletter 13:00  issue 41
DAY 4 thursday   linkedin   08:30  "Cost of a false alarm"
DAY 5 thursday   x          12:00  thread "What my agents cost"
DAY 6 saturday   tiktok     19:00  "Nine jobs before breakfast"
DAY 7 sunday     instagram  20:00  carousel "Seven tools"
posts_total=7 gaps=0
approved_by=auto`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON array across the turn of the year',
    day: '2026-12-29',
    text: `{
  "job": "calendar",
  "generated_at": "2026-12-29T12:00:17Z",
  "start": "2026-12-29",
  "end": "2027-01-04",
  "schedule": [
    { "date": "2026-12-29", "weekday": "Tuesday", "platform": "LinkedIn", "title": "Five numbers of our year", "time": "16:00" },
    { "date": "2026-12-30", "weekday": "Wednesday", "platform": "TikTok", "title": "Fireworks and detectors", "time": "18:00" },
    { "date": "2026-12-31", "weekday": "Thursday", "platform": "Instagram", "title": "Behind the night shift", "time": "15:00" },
    { "date": "2027-01-01", "weekday": "Friday", "platform": "X", "title": "Goals in public", "time": "12:00" },
    { "date": "2027-01-02", "weekday": "Saturday", "platform": "YouTube", "title": "My stack for the new year", "time": "11:00" },
    { "date": "2027-01-03", "weekday": "Sunday", "platform": "TikTok", "title": "Three resets in thirty seconds", "time": "18:00" },
    { "date": "2027-01-04", "weekday": "Monday", "platform": "Newsletter", "title": "Issue 1 of the year", "time": "07:00" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON object keyed by date, two posts on day one',
    day: '2026-12-29',
    text: `{
  "calendar": {
    "2026-12-29": [ { "at": "14:00", "channel": "linkedin", "topic": "The year in five numbers" }, { "at": "18:00", "channel": "tiktok", "topic": "Test your detector with us" } ],
    "2026-12-30": [ { "at": "18:00", "channel": "tiktok", "topic": "Detectors and fireworks" } ],
    "2026-12-31": [ { "at": "15:00", "channel": "instagram", "topic": "The night shift, behind the scenes" } ],
    "2027-01-01": [ { "at": "12:00", "channel": "x", "topic": "Our goals, in public" } ],
    "2027-01-02": [ { "at": "11:00", "channel": "youtube", "topic": "The stack for 2027" } ],
    "2027-01-03": [ { "at": "18:00", "channel": "tiktok", "topic": "Three resets" } ],
    "2027-01-04": [ { "at": "07:00", "channel": "newsletter", "topic": "First issue" } ]
  },
  "total_posts": 8,
  "editor": "CONTENT"
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: "New Year's Day entry dropped, six days left",
    day: '2026-12-29',
    text: `{
  "job": "calendar",
  "generated_at": "2026-12-29T12:00:17Z",
  "start": "2026-12-29",
  "end": "2027-01-04",
  "schedule": [
    { "date": "2026-12-29", "weekday": "Tuesday", "platform": "LinkedIn", "title": "Five numbers of our year", "time": "16:00" },
    { "date": "2026-12-30", "weekday": "Wednesday", "platform": "TikTok", "title": "Fireworks and detectors", "time": "18:00" },
    { "date": "2026-12-31", "weekday": "Thursday", "platform": "Instagram", "title": "Behind the night shift", "time": "15:00" },
    { "date": "2027-01-02", "weekday": "Saturday", "platform": "YouTube", "title": "My stack for the new year", "time": "11:00" },
    { "date": "2027-01-03", "weekday": "Sunday", "platform": "TikTok", "title": "Three resets in thirty seconds", "time": "18:00" },
    { "date": "2027-01-04", "weekday": "Monday", "platform": "Newsletter", "title": "Issue 1 of the year", "time": "07:00" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: '2 January has an empty list',
    day: '2026-12-29',
    text: `{
  "calendar": {
    "2026-12-29": [ { "at": "14:00", "channel": "linkedin", "topic": "The year in five numbers" }, { "at": "18:00", "channel": "tiktok", "topic": "Test your detector with us" } ],
    "2026-12-30": [ { "at": "18:00", "channel": "tiktok", "topic": "Detectors and fireworks" } ],
    "2026-12-31": [ { "at": "15:00", "channel": "instagram", "topic": "The night shift, behind the scenes" } ],
    "2027-01-01": [ { "at": "12:00", "channel": "x", "topic": "Our goals, in public" } ],
    "2027-01-02": [],
    "2027-01-03": [ { "at": "18:00", "channel": "tiktok", "topic": "Three resets" } ],
    "2027-01-04": [ { "at": "07:00", "channel": "newsletter", "topic": "First issue" } ]
  },
  "total_posts": 8,
  "editor": "CONTENT"
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Markdown table for the week from Monday on',
    day: '2026-06-26',
    text: `# Content calendar, 29 June to 5 July 2026

Updated on 2026-06-26 at 12:00 UTC.

| Day | Date | Platform | Piece | Time |
|---|---|---|---|---|
| Monday | 29 June | TikTok | Heat and lithium | 18:00 |
| Tuesday | 30 June | LinkedIn | Hiring an editor | 08:00 |
| Wednesday | 1 July | Newsletter | Issue 65 | 12:00 |
| Thursday | 2 July | YouTube | Booking agents compared | 16:00 |
| Friday | 3 July | X | Half-year numbers | 09:00 |
| Saturday | 4 July | TikTok | The button nobody may press | 18:00 |
| Sunday | 5 July | Instagram | Week in pictures | 19:00 |

## Notes
- The booking comparison needs a thumbnail by Wednesday.
- Half-year numbers come from ANALYTICS on Tuesday evening.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Markdown, one heading per day',
    day: '2026-06-26',
    text: `# Plan for the coming week

Status of Friday, 26 June 2026. All seven days are filled.

## Monday, 29 June
- TikTok at 18:00: "Heat and lithium"

## Tuesday, 30 June
- LinkedIn at 08:00: "We hire an editor"

## Wednesday, 1 July
- Newsletter at noon: issue 65
- Story with a teaser at 17:00

## Thursday, 2 July
- YouTube at 16:00: "Three booking agents compared"

## Friday, 3 July
- X at 09:00: thread with the numbers of the half year

## Saturday, 4 July
- TikTok at 18:00: "Nobody may press this button"

## Sunday, 5 July
- Instagram at 19:00: the week in pictures`,
  },
  {
    job: 'calendar',
    valid: false,
    note: "Thursday's row is left TBD",
    day: '2026-06-26',
    text: `# Content calendar, 29 June to 5 July 2026

Updated on 2026-06-26 at 12:00 UTC.

| Day | Date | Platform | Piece | Time |
|---|---|---|---|---|
| Monday | 29 June | TikTok | Heat and lithium | 18:00 |
| Tuesday | 30 June | LinkedIn | Hiring an editor | 08:00 |
| Wednesday | 1 July | Newsletter | Issue 65 | 12:00 |
| Thursday | 2 July | TBD | TBD | TBD |
| Friday | 3 July | X | Half-year numbers | 09:00 |
| Saturday | 4 July | TikTok | The button nobody may press | 18:00 |
| Sunday | 5 July | Instagram | Week in pictures | 19:00 |

## Notes
- The booking comparison needs a thumbnail by Wednesday.
- Half-year numbers come from ANALYTICS on Tuesday evening.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday carries the date of Friday (3 July twice)',
    day: '2026-06-26',
    text: `# Plan for the coming week

Status of Friday, 26 June 2026. All seven days are filled.

## Monday, 29 June
- TikTok at 18:00: "Heat and lithium"

## Tuesday, 30 June
- LinkedIn at 08:00: "We hire an editor"

## Wednesday, 1 July
- Newsletter at noon: issue 65
- Story with a teaser at 17:00

## Thursday, 2 July
- YouTube at 16:00: "Three booking agents compared"

## Friday, 3 July
- X at 09:00: thread with the numbers of the half year

## Saturday, 3 July
- TikTok at 18:00: "Nobody may press this button"

## Sunday, 5 July
- Instagram at 19:00: the week in pictures`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'chatty prose with a bullet per day',
    day: '2026-09-18',
    text: `The calendar is updated, as of Friday 18 September 2026. Next week looks like this:

- Monday 21 September: we open with a short about the bakery detector, on TikTok at six in the evening.
- Tuesday 22 September: a LinkedIn post on prices, early in the morning.
- Wednesday 23 September: newsletter issue 77 at noon, with the workshop as the main topic.
- Thursday 24 September: YouTube gets the long video about panel logs, 4 pm.
- Friday 25 September: an X thread on what our agents cost in summer.
- Saturday 26 September: Instagram carousel with seven mounting mistakes.
- Sunday 27 September: a calm TikTok clip from the workshop, 7 pm.

That is one piece per day, and two of them are already filmed.
I swapped Tuesday and Friday compared with the last plan because the price post is more urgent.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'prose paragraphs with weekdays and ordinals',
    day: '2026-09-18',
    text: `Hi Maurice, here is the plan for next week, made on 18 September 2026 right after lunch.

We start on Monday the 21st with the price post on LinkedIn. On Tuesday the 22nd the bakery detector goes out on TikTok. Wednesday the 23rd belongs to newsletter issue 77.

On Thursday the 24th the long video on panel logs appears on YouTube at four. On Friday the 25th there will be an X thread about the agents' summer bill.

For the weekend I have the carousel with seven mounting mistakes on Saturday the 26th, on Instagram, and the workshop clip on Sunday the 27th, on TikTok.

Still to do before Monday:
- subtitles for the bakery short
- a cover for the carousel`,
  },
  {
    job: 'calendar',
    valid: false,
    note: "last week's plan again: 7 to 13 September",
    day: '2026-09-18',
    text: `The calendar is updated, as of Friday 18 September 2026. Next week looks like this:

- Monday 7 September: we open with a short about the bakery detector, on TikTok at six in the evening.
- Tuesday 8 September: a LinkedIn post on prices, early in the morning.
- Wednesday 9 September: newsletter issue 77 at noon, with the workshop as the main topic.
- Thursday 10 September: YouTube gets the long video about panel logs, 4 pm.
- Friday 11 September: an X thread on what our agents cost in summer.
- Saturday 12 September: Instagram carousel with seven mounting mistakes.
- Sunday 13 September: a calm TikTok clip from the workshop, 7 pm.

That is one piece per day, and two of them are already filmed.
I swapped Tuesday and Friday compared with the last plan because the price post is more urgent.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday dropped from the prose, six days left',
    day: '2026-09-18',
    text: `Hi Maurice, here is the plan for next week, made on 18 September 2026 right after lunch.

We start on Monday the 21st with the price post on LinkedIn. On Tuesday the 22nd the bakery detector goes out on TikTok.

On Thursday the 24th the long video on panel logs appears on YouTube at four. On Friday the 25th there will be an X thread about the agents' summer bill.

For the weekend I have the carousel with seven mounting mistakes on Saturday the 26th, on Instagram, and the workshop clip on Sunday the 27th, on TikTok.

Still to do before Monday:
- subtitles for the bakery short
- a cover for the carousel`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'terse lines with start times',
    day: '2026-02-19',
    text: `job: outline
date: 2026-02-19
title: How nine cron jobs run my company
length: 12:00
00:00 hook: the phone rings at seven, the work is done
00:40 who this is for and what you will be able to build
02:00 part 1: the schedule, job by job
05:15 part 2: how every output gets validated
08:30 part 3: what happens when a job fails
10:45 recap with the three rules
11:30 call to action: download the schedule
end: 12:00`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'bracketed time ranges',
    day: '2026-02-19',
    text: `video="Nine jobs, no employees" format=youtube-long runtime=12min date=2026-02-19
[0:00 - 0:40]   HOOK     seven o'clock, the phone rings, everything is done
[0:40 - 2:00]   INTRO    promise and audience
[2:00 - 5:15]   SECTION  nine jobs and their times
[5:15 - 8:30]   SECTION  validation of every output
[8:30 - 10:45]  SECTION  failure, retry, alert
[10:45 - 11:30] SUMMARY  three rules
[11:30 - 12:00] CTA      schedule as a download
sections=7 status=ready`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'part 3 emptied, timestamp with nothing behind it',
    day: '2026-02-19',
    text: `job: outline
date: 2026-02-19
title: How nine cron jobs run my company
length: 12:00
00:00 hook: the phone rings at seven, the work is done
00:40 who this is for and what you will be able to build
02:00 part 1: the schedule, job by job
05:15 part 2: how every output gets validated
08:30
10:45 recap with the three rules
11:30 call to action: download the schedule
end: 12:00`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards: section 3 starts at 8:30 and ends at 1:45',
    day: '2026-02-19',
    text: `video="Nine jobs, no employees" format=youtube-long runtime=12min date=2026-02-19
[0:00 - 0:40]   HOOK     seven o'clock, the phone rings, everything is done
[0:40 - 2:00]   INTRO    promise and audience
[2:00 - 5:15]   SECTION  nine jobs and their times
[5:15 - 8:30]   SECTION  validation of every output
[8:30 - 1:45]   SECTION  failure, retry, alert
[10:45 - 11:30] SUMMARY  three rules
[11:30 - 12:00] CTA      schedule as a download
sections=7 status=ready`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON chapters with points',
    day: '2026-04-14',
    text: `{
  "job": "outline",
  "date": "2026-04-14",
  "title": "Local models on a 400 EUR box",
  "target_length": "15:00",
  "chapters": [
    { "start": "00:00", "heading": "Cold open", "points": ["The cloud invoice", "The box on the desk"] },
    { "start": "01:10", "heading": "What you need", "points": ["Mini PC", "32 GB of memory", "Patience"] },
    { "start": "03:30", "heading": "Installation", "points": ["Ollama in two commands", "First model"] },
    { "start": "07:00", "heading": "Speed test", "points": ["7B against 14B", "Tokens per second"] },
    { "start": "10:20", "heading": "A month of costs", "points": ["Electricity", "What stayed in the cloud"] },
    { "start": "13:40", "heading": "Verdict and call to action", "points": ["For whom it pays", "Parts list below"] }
  ],
  "thumbnail": "Hand holding the box, 900 crossed out"
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON with seconds and timestamps',
    day: '2026-04-14',
    text: `{
  "video_title": "I replaced the cloud with this small box",
  "made_on": "2026-04-14",
  "runtime_seconds": 900,
  "outline": [
    { "from": 0, "to": 70, "timestamp": "0:00", "section": "The invoice", "talk": "Why 900 EUR a month was too much" },
    { "from": 70, "to": 210, "timestamp": "1:10", "section": "Shopping list", "talk": "Mini PC and memory, nothing else" },
    { "from": 210, "to": 420, "timestamp": "3:30", "section": "Setting it up", "talk": "Two commands and the first model" },
    { "from": 420, "to": 620, "timestamp": "7:00", "section": "How fast is it", "talk": "Small model against medium model" },
    { "from": 620, "to": 820, "timestamp": "10:20", "section": "The bill after a month", "talk": "Power and the rest of the cloud" },
    { "from": 820, "to": 900, "timestamp": "13:40", "section": "Who should do this", "talk": "Verdict and parts list" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'speed test chapter has start XX:XX',
    day: '2026-04-14',
    text: `{
  "job": "outline",
  "date": "2026-04-14",
  "title": "Local models on a 400 EUR box",
  "target_length": "15:00",
  "chapters": [
    { "start": "00:00", "heading": "Cold open", "points": ["The cloud invoice", "The box on the desk"] },
    { "start": "01:10", "heading": "What you need", "points": ["Mini PC", "32 GB of memory", "Patience"] },
    { "start": "03:30", "heading": "Installation", "points": ["Ollama in two commands", "First model"] },
    { "start": "XX:XX", "heading": "Speed test", "points": ["7B against 14B", "Tokens per second"] },
    { "start": "10:20", "heading": "A month of costs", "points": ["Electricity", "What stayed in the cloud"] },
    { "start": "13:40", "heading": "Verdict and call to action", "points": ["For whom it pays", "Parts list below"] }
  ],
  "thumbnail": "Hand holding the box, 900 crossed out"
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'file ends inside the fifth section',
    day: '2026-04-14',
    text: `{
  "video_title": "I replaced the cloud with this small box",
  "made_on": "2026-04-14",
  "runtime_seconds": 900,
  "outline": [
    { "from": 0, "to": 70, "timestamp": "0:00", "section": "The invoice", "talk": "Why 900 EUR a month was too much" },
    { "from": 70, "to": 210, "timestamp": "1:10", "section": "Shopping list", "talk": "Mini PC and memory, nothing else" },
    { "from": 210, "to": 420, "timestamp": "3:30", "section": "Setting it up", "talk": "Two commands and the first model" },
    { "from": 420, "to": 620, "timestamp": "7:00", "section": "How fast is it", "talk": "Small model against medium model" },
    { "from": 620, "to": 820, "timestamp": "10:20", "section": "The bill after a month", "talk": "Power`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'Markdown table with times',
    day: '2026-09-22',
    text: `# Outline: The panel log nobody reads

*Tuesday, 22 September 2026, planned length 18:00*

| Time | Part | Content |
|---|---|---|
| 00:00 | Hook | A log line that predicted a fire by three weeks |
| 00:50 | Introduction | What a fire panel writes down all day |
| 03:00 | Basics | The five kinds of entries and what they mean |
| 06:40 | Example 1 | A hotel with forty pre-alarms a month |
| 10:15 | Example 2 | A bakery and the wrong detector |
| 13:50 | Method | Ten minutes a week with a spreadsheet |
| 16:30 | Closing | Summary, free template, next video |

## Material
- Export from the training panel
- Two anonymised customer logs`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'Markdown headings that start with the timestamp',
    day: '2026-09-22',
    text: `# "Your fire panel tried to warn you"

Draft of 22 September 2026 for a video of 18 minutes.

## 0:00 Hook
One line in a log, three weeks before the fire.

## 0:50 What the panel notes all day
Pre-alarms, faults, resets, tests, shutdowns.

## 3:00 Reading the entries
Each of the five kinds with one real line.

## 6:40 The hotel
Forty pre-alarms in a month and what caused them.

## 10:15 The bakery
Flour dust meets the wrong detector.

## 13:50 A ten-minute routine
Spreadsheet, once a week.

## 16:30 End
Recap, template, pointer to the next video.`,
  },
  {
    job: 'outline',
    valid: false,
    note: "yesterday's outline again: Monday, 21 September",
    day: '2026-09-22',
    text: `# Outline: The panel log nobody reads

*Monday, 21 September 2026, planned length 18:00*

| Time | Part | Content |
|---|---|---|
| 00:00 | Hook | A log line that predicted a fire by three weeks |
| 00:50 | Introduction | What a fire panel writes down all day |
| 03:00 | Basics | The five kinds of entries and what they mean |
| 06:40 | Example 1 | A hotel with forty pre-alarms a month |
| 10:15 | Example 2 | A bakery and the wrong detector |
| 13:50 | Method | Ten minutes a week with a spreadsheet |
| 16:30 | Closing | Summary, free template, next video |

## Material
- Export from the training panel
- Two anonymised customer logs`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'one section is still a TODO',
    day: '2026-09-22',
    text: `# "Your fire panel tried to warn you"

Draft of 22 September 2026 for a video of 18 minutes.

## 0:00 Hook
One line in a log, three weeks before the fire.

## 0:50 What the panel notes all day
Pre-alarms, faults, resets, tests, shutdowns.

## 3:00 Reading the entries
Each of the five kinds with one real line.

## 6:40 The hotel
TODO: write this section

## 10:15 The bakery
Flour dust meets the wrong detector.

## 13:50 A ten-minute routine
Spreadsheet, once a week.

## 16:30 End
Recap, template, pointer to the next video.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'prose with At m:ss sentences',
    day: '2026-07-30',
    text: `Here is the outline for the long video of 30 July 2026. I aim for ten minutes.

We open at 0:00 with the question everybody asks: can one person run this?
At 0:30 I introduce the four core agents, one sentence each.
At 1:45 comes the story of the seventeen agents and why we removed thirteen.
At 4:00 we look at a normal day, hour by hour:
- health check and briefing in the early morning
- content and offers until noon
- numbers in the late afternoon
At 6:30 I talk about the day everything broke, and what we changed.
At 8:45 I sum up in three sentences.
At 9:30 there is the call to action: the newsletter with the templates.

The tone is calm, the pace is quick, and there is no stock footage.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'chatty bullets with time ranges',
    day: '2026-07-30',
    text: `So, today's long-form outline (30 July 2026), about ten minutes of run time, working title "Seventeen agents were too many".

- 0:00 to 0:30, the opening: is one person enough for all this?
- 0:30 to 1:45, the four agents that stayed introduce themselves.
- 1:45 to 4:00, how we got from seventeen to four, with the mistakes.
- 4:00 to 6:30, an ordinary day from six in the morning until ten at night.
- 6:30 to 8:45, the outage in May and the changes after it.
- 8:45 to 9:30, the whole thing in three sentences.
- 9:30 to 10:00, newsletter and templates.

I'd shoot the outage part in the server room. Everything else works at the desk.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'all is replaced by an error after the intro sentence',
    day: '2026-07-30',
    text: `Here is the outline for the long video of 30 July 2026. I aim for ten minutes.

openai.error.ContextLengthError: This model's maximum context length is 8192 tokens
    at Completions.create (/opt/agents/node_modules/openai/src/completions.ts:41:11)
    at async makeOutline (/opt/agents/content/outline.ts:77:18)
    at async main (/opt/agents/content/index.ts:12:3)

The tone is calm, the pace is quick, and there is no stock footage.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'sequence broken: fourth part jumps from 4:00 to 40:00 in a ten-minute video',
    day: '2026-07-30',
    text: `So, today's long-form outline (30 July 2026), about ten minutes of run time, working title "Seventeen agents were too many".

- 0:00 to 0:30, the opening: is one person enough for all this?
- 0:30 to 1:45, the four agents that stayed introduce themselves.
- 1:45 to 4:00, how we got from seventeen to four, with the mistakes.
- 40:00 to 46:30, an ordinary day from six in the morning until ten at night.
- 6:30 to 8:45, the outage in May and the changes after it.
- 8:45 to 9:30, the whole thing in three sentences.
- 9:30 to 10:00, newsletter and templates.

I'd shoot the outage part in the server room. Everything else works at the desk.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'terse key: value lines with parts and totals',
    day: '2026-03-18',
    text: `job: kpi
agent: ANALYTICS
snapshot: 2026-03-18T17:00:05Z
currency: EUR
revenue_products: 1890.00
revenue_consulting: 2400.00
revenue_affiliate: 530.00
revenue_total: 4820.00
costs_api: 312.40
costs_hosting: 89.00
costs_ads: 640.00
costs_tools: 158.60
costs_total: 1200.00
profit: 3620.00
margin: 75.1%`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'amounts in cents, margin as a ratio, costs first',
    day: '2026-03-18',
    text: `date=2026-03-18 time=17:00:02Z unit=eurocent period=month_to_date
costs.ads=64000
costs.api=31240
costs.hosting=8900
costs.tools=15860
costs.total=120000
revenue.consulting=240000
revenue.products=189000
revenue.affiliate=53000
revenue.total=482000
result.profit=362000
result.margin=0.751
status=final`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin 57.1% does not follow from revenue and costs (75.1%)',
    day: '2026-03-18',
    text: `job: kpi
agent: ANALYTICS
snapshot: 2026-03-18T17:00:05Z
currency: EUR
revenue_products: 1890.00
revenue_consulting: 2400.00
revenue_affiliate: 530.00
revenue_total: 4820.00
costs_api: 312.40
costs_hosting: 89.00
costs_ads: 640.00
costs_tools: 158.60
costs_total: 1200.00
profit: 3620.00
margin: 57.1%`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'consulting changed, so the revenue parts add up to 446000, not 482000',
    day: '2026-03-18',
    text: `date=2026-03-18 time=17:00:02Z unit=eurocent period=month_to_date
costs.ads=64000
costs.api=31240
costs.hosting=8900
costs.tools=15860
costs.total=120000
revenue.consulting=204000
revenue.products=189000
revenue.affiliate=53000
revenue.total=482000
result.profit=362000
result.margin=0.751
status=final`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON with revenue, costs and margin blocks',
    day: '2026-07-07',
    text: `{
  "job": "kpi",
  "date": "2026-07-07",
  "currency": "EUR",
  "revenue": {
    "courses": 7300.00,
    "services": 4950.50,
    "sponsorship": 500.00,
    "total": 12750.50
  },
  "costs": {
    "api": 845.25,
    "infrastructure": 310.00,
    "ads": 2100.00,
    "freelancers": 1860.00,
    "total": 5115.25
  },
  "margin": {
    "profit": 7635.25,
    "percent": 59.88
  },
  "leads": 212,
  "conversion_percent": 3.1
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON per stream plus totals',
    day: '2026-07-07',
    text: `{
  "snapshot_at": "2026-07-07T17:00:48Z",
  "currency": "EUR",
  "streams": [
    { "stream": "courses", "revenue": 7300.00, "costs": 2900.00, "margin": 4400.00, "margin_pct": 60.27 },
    { "stream": "services", "revenue": 4950.50, "costs": 1915.25, "margin": 3035.25, "margin_pct": 61.31 },
    { "stream": "sponsorship", "revenue": 500.00, "costs": 300.00, "margin": 200.00, "margin_pct": 40.0 }
  ],
  "totals": {
    "revenue": 12750.50,
    "costs": 5115.25,
    "margin": 7635.25,
    "margin_pct": 59.88
  },
  "compared_to_yesterday": { "revenue": 410.00, "costs": 95.25 }
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'total of the costs is "N/A" instead of a number',
    day: '2026-07-07',
    text: `{
  "job": "kpi",
  "date": "2026-07-07",
  "currency": "EUR",
  "revenue": {
    "courses": 7300.00,
    "services": 4950.50,
    "sponsorship": 500.00,
    "total": 12750.50
  },
  "costs": {
    "api": 845.25,
    "infrastructure": 310.00,
    "ads": 2100.00,
    "freelancers": 1860.00,
    "total": "N/A"
  },
  "margin": {
    "profit": 7635.25,
    "percent": 59.88
  },
  "leads": 212,
  "conversion_percent": 3.1
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'total margin has two digits swapped (7365.25, should be 7635.25)',
    day: '2026-07-07',
    text: `{
  "snapshot_at": "2026-07-07T17:00:48Z",
  "currency": "EUR",
  "streams": [
    { "stream": "courses", "revenue": 7300.00, "costs": 2900.00, "margin": 4400.00, "margin_pct": 60.27 },
    { "stream": "services", "revenue": 4950.50, "costs": 1915.25, "margin": 3035.25, "margin_pct": 61.31 },
    { "stream": "sponsorship", "revenue": 500.00, "costs": 300.00, "margin": 200.00, "margin_pct": 40.0 }
  ],
  "totals": {
    "revenue": 12750.50,
    "costs": 5115.25,
    "margin": 7365.25,
    "margin_pct": 59.88
  },
  "compared_to_yesterday": { "revenue": 410.00, "costs": 95.25 }
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'Markdown with two tables',
    day: '2026-10-28',
    text: `# KPI snapshot, Wednesday, 28 October 2026

## Revenue

| Source | EUR |
|---|---|
| Templates | 1,140.00 |
| Audit packages | 2,396.00 |
| Affiliate | 424.00 |
| **Total** | **3,960.00** |

## Costs

| Item | EUR |
|---|---|
| Ads | 455.00 |
| API usage | 268.50 |
| Servers | 96.50 |
| Tools | 140.00 |
| **Total** | **960.00** |

## Margin

Profit is 3,000.00 EUR, which is a margin of 75.8 %.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'Markdown, one table, German number format, margin first',
    day: '2026-10-28',
    text: `# KPI report, 28 October 2026, 17:00 UTC

**Margin: 75,8 %** at a profit of 3.000,00 €.

| | Amount |
|---|---|
| Revenue: audit packages | 2.396,00 € |
| Revenue: templates | 1.140,00 € |
| Revenue: affiliate | 424,00 € |
| **Revenue, sum** | **3.960,00 €** |
| Costs: advertising | 455,00 € |
| Costs: API | 268,50 € |
| Costs: tools | 140,00 € |
| Costs: servers | 96,50 € |
| **Costs, sum** | **960,00 €** |

Best seller of the day: audit package. All figures in German notation.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'an error message instead of the costs table',
    day: '2026-10-28',
    text: `# KPI snapshot, Wednesday, 28 October 2026

## Revenue

| Source | EUR |
|---|---|
| Templates | 1,140.00 |
| Audit packages | 2,396.00 |
| Affiliate | 424.00 |
| **Total** | **3,960.00** |

## Costs

Error: connect ECONNREFUSED 127.0.0.1:5432
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16)

## Margin

Profit is 3,000.00 EUR, which is a margin of 75.8 %.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'the report of the day before (27 October)',
    day: '2026-10-28',
    text: `# KPI report, 27 October 2026, 17:00 UTC

**Margin: 75,8 %** at a profit of 3.000,00 €.

| | Amount |
|---|---|
| Revenue: audit packages | 2.396,00 € |
| Revenue: templates | 1.140,00 € |
| Revenue: affiliate | 424,00 € |
| **Revenue, sum** | **3.960,00 €** |
| Costs: advertising | 455,00 € |
| Costs: API | 268,50 € |
| Costs: tools | 140,00 € |
| Costs: servers | 96,50 € |
| **Costs, sum** | **960,00 €** |

Best seller of the day: audit package. All figures in German notation.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'chatty prose with bullets',
    day: '2026-12-15',
    text: `Good evening, here are the numbers for Tuesday, 15 December 2026.

We took 2,315 EUR in revenue today:
- 1,470 EUR from the workshop in Graz
- 845 EUR from templates

Costs came to 694.50 EUR:
- 380 EUR for ads
- 214.50 EUR for API calls
- 100 EUR for tools

That leaves a profit of 1,620.50 EUR and a margin of 70.0 percent.
It is the best Tuesday since October, mainly because of the workshop.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose paragraphs, margin first, euro signs in front',
    day: '2026-12-15',
    text: `Hello Maurice,

15 December 2026 was a good day, with a margin of 70 %.

On the revenue side the workshop in Graz brought €1,470 and the templates brought €845, so €2,315 altogether.

On the cost side we spent €380 on ads, €214.50 on API calls and €100 on tools, so €694.50 altogether.

What remains is €1,620.50 of profit.

Two remarks:
- ads got a little cheaper per lead
- API costs will fall once the local model is in place`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'stops in mid-sentence before profit and margin',
    day: '2026-12-15',
    text: `Good evening, here are the numbers for Tuesday, 15 December 2026.

We took 2,315 EUR in revenue today:
- 1,470 EUR from the workshop in Graz
- 845 EUR from templates

Costs came to 694.50 EUR:
- 380 EUR for ads
- 214.50 EUR for API calls
- 100 EUR for tools

That leaves`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'the whole paragraph on costs is missing',
    day: '2026-12-15',
    text: `Hello Maurice,

15 December 2026 was a good day, with a margin of 70 %.

On the revenue side the workshop in Graz brought €1,470 and the templates brought €845, so €2,315 altogether.

What remains is €1,620.50 of profit.

Two remarks:
- ads got a little cheaper per lead
- API costs will fall once the local model is in place`,
  },
]
