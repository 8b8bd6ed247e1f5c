import type { Sample } from './contracts.ts'

/**
 * Written by somebody who knew none of the rules, of eight of the nine jobs. What bears a date of its own is judged as the
 * output of that day; a calendar as written on the day before it begins.
 */
export const BLIND_THREE: readonly Sample[] = [
  // ------------------------------------------------------------------ health, good
  {
    job: 'health',
    valid: true,
    note: 'plain table, all up',
    day: '2026-03-11',
    text: `# System Health Check, 2026-03-11 06:00 CET

| Service | Port | Check | Result | Latency |
|---------|------|-------|--------|---------|
| Ollama | 11434 | GET /api/tags | ✅ UP | 18 ms |
| Redis | 6379 | PING | ✅ UP | 1 ms |
| PostgreSQL | 5432 | pg_isready | ✅ UP | 4 ms |
| ChromaDB | 8000 | heartbeat | ✅ UP | 11 ms |
| CRM | 3500 | GET /health | ✅ UP | 42 ms |
| Atomic Reactor | 8888 | GET /health | ✅ UP | 37 ms |
| LiteLLM Proxy | 4000 | GET /health | ✅ UP | 63 ms |

**Summary:** 7/7 services healthy. No action required.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'short prose, one sentence a service',
    text: `Good morning. I went through the whole stack at 06:00. Ollama answered with four loaded models. Redis replied PONG in under a millisecond. Postgres is accepting connections and replication lag is zero. Chroma's heartbeat is fresh. The CRM returned 200 on its health route, the Atomic Reactor did the same, and LiteLLM is routing requests normally. Nothing needs your attention.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German list',
    text: `## Systemcheck 06:00 Uhr

- **Ollama**: läuft, 3 Modelle geladen
- **Redis**: erreichbar (PONG, 0,8 ms)
- **PostgreSQL**: nimmt Verbindungen an
- **ChromaDB**: Heartbeat in Ordnung
- **CRM**: HTTP 200, Datenbank verbunden
- **Atomic Reactor**: läuft, Antwortzeit 120 ms
- **LiteLLM**: erreichbar, alle Routen aktiv

Gesamtstatus: 🟢 alle sieben Dienste in Ordnung.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'raw shell transcript in a fence',
    text: `\`\`\`text
$ curl -s -o /dev/null -w "ollama %{http_code}" localhost:11434/api/tags
ollama 200
$ redis-cli ping
PONG                      # redis ok
$ pg_isready -h localhost -p 5432
localhost:5432 - accepting connections   # postgres ok
$ curl -s localhost:8000/api/v1/heartbeat
{"nanosecond heartbeat": 1773205203918273000}   # chromadb ok
$ curl -s localhost:3500/health
{"status":"ok"}           # crm ok
$ curl -s localhost:8888/health
{"status":"healthy"}      # atomic reactor ok
$ curl -s localhost:4000/health
{"healthy_count":6,"unhealthy_count":0}   # litellm ok
\`\`\`

All 7 checks passed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'YAML in the savorg style',
    text: `ops_output:
  task_id: "health-0600"
  status: "completed"
  operation_type: "monitoring"
  health_checks:
    - service: "Ollama"
      status: "healthy"
      endpoint: "http://localhost:11434/api/tags"
    - service: "Redis"
      status: "healthy"
      endpoint: "redis://localhost:6379"
    - service: "PostgreSQL"
      status: "healthy"
      endpoint: "localhost:5432"
    - service: "ChromaDB"
      status: "healthy"
      endpoint: "http://localhost:8000/api/v1/heartbeat"
    - service: "CRM"
      status: "healthy"
      endpoint: "http://localhost:3500/health"
    - service: "Atomic Reactor"
      status: "healthy"
      endpoint: "http://localhost:8888/health"
    - service: "LiteLLM"
      status: "healthy"
      endpoint: "http://localhost:4000/health"
  blockers: []
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON object keyed by service',
    day: '2026-03-12',
    text: `{
  "checked_at": "2026-03-12T06:00:41+01:00",
  "overall": "ok",
  "services": {
    "ollama": { "status": "up", "latency_ms": 21, "models": 5 },
    "redis": { "status": "up", "latency_ms": 1 },
    "postgresql": { "status": "up", "latency_ms": 6, "connections": 14 },
    "chromadb": { "status": "up", "latency_ms": 13 },
    "crm": { "status": "up", "latency_ms": 48 },
    "atomic_reactor": { "status": "up", "latency_ms": 90 },
    "litellm": { "status": "up", "latency_ms": 55 }
  },
  "errors": []
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'long sections per service, chatty preamble',
    text: `Sure! I've completed the 06:00 health sweep. Here is the full picture.

---

### 1. Ollama
Responding on port 11434. Models available: llama3.1:8b, qwen2.5:14b, nomic-embed-text. GPU memory at 41 %.

### 2. Redis
Up for 19 days. Memory 212 MB of 2 GB, zero evicted keys.

### 3. PostgreSQL
Healthy. 22 of 100 connections used, the longest query took 140 ms, last VACUUM finished on Sunday.

### 4. ChromaDB
Healthy, heartbeat received, 14,208 vectors in the knowledge collection.

### 5. CRM
Online. Login page and API both returned 200; database link confirmed.

### 6. Atomic Reactor
Online, 3 workers idle, queue empty.

### 7. LiteLLM
Online, six upstream models registered and all of them reachable.

---

**Verdict:** everything is operational. Enjoy your coffee ☕`,
  },
  {
    job: 'health',
    valid: true,
    note: 'past restart mentioned, well now',
    text: `06:00 health check - ALL GREEN

* Ollama ......... OK
* Redis .......... OK (restarted by Docker at 03:12 after the kernel update, stable since)
* PostgreSQL ..... OK
* ChromaDB ....... OK
* CRM ............ OK
* Atomic Reactor . OK
* LiteLLM ........ OK

All seven respond at the time of this report.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'one-liner with ticks',
    text: `06:00 ✅ Ollama ✅ Redis ✅ PostgreSQL ✅ ChromaDB ✅ CRM ✅ Atomic Reactor ✅ LiteLLM: 7/7 up, 0 incidents overnight.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'table with status codes and a zero-errors column',
    text: `**Health Report**

| # | System | HTTP / reply | Errors (last 24 h) | State |
|---|---|---|---|---|
| 1 | Ollama | 200 | 0 | running |
| 2 | Redis | PONG | 0 | running |
| 3 | Postgres | accepting connections | 0 | running |
| 4 | Chroma | 200 | 0 | running |
| 5 | CRM | 200 | 0 | running |
| 6 | Reactor | 200 | 0 | running |
| 7 | LiteLLM | 200 | 0 | running |

No failures, no warnings, no restarts.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German prose',
    text: `Guten Morgen Maurice, der Check um 6 Uhr ist durch. Ollama antwortet und hat alle Modelle im Speicher. Redis ist erreichbar, PostgreSQL ebenfalls und ohne lange Abfragen. ChromaDB liefert seinen Heartbeat. Das CRM ist online, der Atomic Reactor läuft stabil und LiteLLM ist verfügbar. Es gibt keine Störungen, du musst nichts tun.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'additional services, well too',
    text: `BRAINSTEM :: daily health

CORE
- Ollama: healthy
- Redis: healthy
- PostgreSQL: healthy
- ChromaDB: healthy
- CRM: healthy
- Atomic Reactor: healthy
- LiteLLM: healthy

EXTRA
- OpenClaw gateway: healthy (9 cron jobs active)
- nginx: healthy
- Disk: 61 % used

HOST
- CPU 23 %, RAM 48 %, guard level NORMAL`,
  },
  {
    job: 'health',
    valid: true,
    note: 'nested lists with metrics',
    text: `# ✅ All systems operational

1. Infrastructure
   - Redis
     - status: online
     - used memory: 188 MB
   - PostgreSQL
     - status: online
     - active connections: 9
   - ChromaDB
     - status: online
     - collections: 4
2. AI layer
   - Ollama
     - status: online
     - failed requests: 0
   - LiteLLM
     - status: online
     - failed requests: 0
3. Business layer
   - CRM
     - status: online
     - open sessions: 2
   - Atomic Reactor
     - status: online
     - tasks in queue: 0`,
  },
  {
    job: 'health',
    valid: true,
    note: 'bold lines, German/English mix',
    text: `Health-Check abgeschlossen ✔️

**Ollama** – OK
**Redis** – OK
**Postgres** – OK
**ChromaDB** – OK
**CRM** – OK
**Atomic Reactor** – OK
**LiteLLM** – OK

Uptime letzte 24 h: 100 %. Nächster Check: morgen 06:00.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'legend that names the bad colours, all green',
    text: `### Daily system status

Legend: 🟢 healthy · 🟡 degraded · 🔴 down

🟢 Ollama (localhost:11434)
🟢 Redis (localhost:6379)
🟢 PostgreSQL (localhost:5432)
🟢 ChromaDB (localhost:8000)
🟢 CRM (localhost:3500)
🟢 Atomic Reactor (localhost:8888)
🟢 LiteLLM (localhost:4000)

Result: all green.`,
  },
  // ------------------------------------------------------------------ health, broken
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is missing though it says everything runs',
    text: `# Health Check 06:00

| Service | Status |
|---|---|
| Ollama | ✅ healthy |
| Redis | ✅ healthy |
| PostgreSQL | ✅ healthy |
| ChromaDB | ✅ healthy |
| CRM | ✅ healthy |
| Atomic Reactor | ✅ healthy |

All systems operational. 🎉`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM down, deep in the prose',
    text: `Morning! Overall a quiet night. Ollama served 1,204 requests and is responsive, Redis answers in a millisecond, and PostgreSQL finished its nightly VACUUM and accepts connections. ChromaDB sends its heartbeat. The Atomic Reactor worked through its queue by 02:30 and responds on 8888, and LiteLLM routes as usual. I tried to open the CRM a few times along the way, and it has been returning connection refused since about 04:10; pm2 has not managed to bring it back so far. Apart from that everything looks great, have a good start into the day!`,
  },
  {
    job: 'health',
    valid: false,
    note: 'table says up, footnote says Chroma times out',
    text: `## System status

| Service | Status |
|---|---|
| Ollama | UP |
| Redis | UP |
| PostgreSQL | UP |
| ChromaDB | UP ¹ |
| CRM | UP |
| Atomic Reactor | UP |
| LiteLLM | UP |

¹ Container is running, but ChromaDB did not respond to the heartbeat: 3 of 3 requests timed out after 10 s.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German, the Postgres refuses connections',
    text: `Systemcheck:

- Ollama: ok
- Redis: ok
- PostgreSQL: nimmt keine Verbindungen an (seit 05:47)
- ChromaDB: ok
- CRM: ok
- Atomic Reactor: ok
- LiteLLM: ok

6 von 7 Diensten laufen.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'a plan of the checks, none of them run',
    text: `To perform the daily health check I would proceed as follows:

1. **Ollama**: call GET /api/tags and confirm a 200
2. **Redis**: send PING and expect PONG
3. **PostgreSQL**: run pg_isready
4. **ChromaDB**: query the heartbeat endpoint
5. **CRM**: call GET /health
6. **Atomic Reactor**: call GET /health
7. **LiteLLM**: call GET /health

Once these checks have been executed I will compile the results in a table. Shall I go ahead?`,
  },
  {
    job: 'health',
    valid: false,
    note: 'shell transcript, Redis connection refused',
    text: `$ curl -sf localhost:11434/api/tags >/dev/null && echo ollama ok
ollama ok
$ redis-cli ping
Could not connect to Redis at 127.0.0.1:6379: Connection refused
$ pg_isready
/var/run/postgresql:5432 - accepting connections
$ curl -sf localhost:8000/api/v1/heartbeat >/dev/null && echo chromadb ok
chromadb ok
$ curl -sf localhost:3500/health && echo crm ok
crm ok
$ curl -sf localhost:8888/health && echo atomic reactor ok
atomic reactor ok
$ curl -sf localhost:4000/health && echo litellm ok
litellm ok`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor was not checked',
    text: `🩺 **Daily Health**

- Ollama → running
- Redis → running
- PostgreSQL → running
- ChromaDB → running
- CRM → running
- Atomic Reactor → not checked (credentials for the endpoint missing)
- LiteLLM → running`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON, overall healthy but Ollama degraded/unreachable',
    text: `{
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "status": "unreachable", "detail": "dial tcp 127.0.0.1:11434: i/o timeout" },
    { "name": "Redis", "status": "healthy" },
    { "name": "PostgreSQL", "status": "healthy" },
    { "name": "ChromaDB", "status": "healthy" },
    { "name": "CRM", "status": "healthy" },
    { "name": "Atomic Reactor", "status": "healthy" },
    { "name": "LiteLLM", "status": "healthy" }
  ]
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'refusal with an invented typical state',
    text: `I'm sorry, but I can't reach your local network from this session, so I was unable to verify any of the services. A typical healthy state would look like this:

- Ollama: up
- Redis: up
- PostgreSQL: up
- ChromaDB: up
- CRM: up
- Atomic Reactor: up
- LiteLLM: up

Please run the checks yourself and paste the result here, and I'll gladly summarise it.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off at the fifth service',
    text: `# Health check – all 7 services

1. **Ollama** – healthy, 4 models loaded, 22 ms
2. **Redis** – healthy, PONG, 1 ms
3. **PostgreSQL** – healthy, accepting connections, 5 ms
4. **ChromaDB** – healthy, heartbeat 2 s ago
5. **CR`,
  },
  {
    job: 'health',
    valid: false,
    note: 'one of seven rows says 503, closing line says success',
    text: `| Service | Status | Response |
|---|---|---|
| Ollama | ✅ | 200 OK |
| Redis | ✅ | PONG |
| PostgreSQL | ✅ | accepting connections |
| ChromaDB | ✅ | 200 OK |
| CRM | ✅ | 200 OK |
| Atomic Reactor | ✅ | 200 OK |
| LiteLLM | ❌ | 503 Service Unavailable |

Check completed successfully at 06:00:22.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'unfilled template',
    text: `# Health Report {{date}}

- Ollama: [status]
- Redis: [status]
- PostgreSQL: [status]
- ChromaDB: [status]
- CRM: [status]
- Atomic Reactor: [status]
- LiteLLM: [status]

Overall: [healthy/unhealthy]`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headings of all seven with nothing below',
    text: `# Morning Health Check

## Ollama

## Redis

## PostgreSQL

## ChromaDB

## CRM

## Atomic Reactor

## LiteLLM

## Summary
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'the checker itself crashed',
    text: `Running health checks for Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor, LiteLLM ...

Traceback (most recent call last):
  File "/opt/empire/brainstem/health.py", line 88, in <module>
    main()
  File "/opt/empire/brainstem/health.py", line 71, in main
    results = asyncio.run(check_all(SERVICES))
  File "/opt/empire/brainstem/health.py", line 40, in check_all
    cfg = yaml.safe_load(open(CONFIG))
FileNotFoundError: [Errno 2] No such file or directory: '/etc/empire/services.yaml'`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German, Reactor in a crash loop inside a sub-bullet',
    text: `**Status 06:00 – fast alles grün**

- Ollama: läuft
  - 3 Modelle
- Redis: läuft
  - 1 ms
- PostgreSQL: läuft
  - 11 Verbindungen
- ChromaDB: läuft
- CRM: läuft
- Atomic Reactor: ausgefallen
  - startet seit 05:20 immer wieder neu (14 Neustarts), /health antwortet nicht
- LiteLLM: läuft`,
  },

  // ------------------------------------------------------------------ briefing, good
  {
    job: 'briefing',
    valid: true,
    note: 'classic Markdown',
    text: `# Morning Briefing: Wednesday, March 11

## Wins
- Closed the Hartmann retainer (€2,400/month)
- The "BMA in 60 seconds" reel passed 40k views
- Cron reliability at 100 % for the third day running

## Priorities
1. Send the onboarding packet to Hartmann before 10:00
2. Record the second long-form video
3. Review the new offer ladder with PRODUCT

Have a great day!`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German with emoji headings',
    text: `Guten Morgen Maurice ☀️

## 🏆 Erfolge
- Zwei neue Anfragen über LinkedIn
- Newsletter-Öffnungsrate 47 %, bester Wert in diesem Quartal

## 🎯 Prioritäten heute
1. Angebot an Stadtwerke Jena abschicken
2. Skripte für die Woche freigeben
3. 30 Minuten Training, der Kopf braucht es`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'priorities as table',
    text: `## Yesterday's wins

* Shipped the checkout fix, abandoned carts dropped from 38 % to 29 %
* First testimonial video arrived

## Today's priorities

| Prio | Task | Owner | Until |
|---|---|---|---|
| A | Call with Dr. Weber about the pilot | Maurice | 09:30 |
| A | Approve ad budget for week 12 | Maurice | 12:00 |
| B | Clean up CRM tags | CRM agent | 18:00 |`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'inline bold labels, two paragraphs',
    text: `**Wins:** the landing page test finished with variant B ahead by 18 %, and Stripe shows three new subscriptions since Monday.

**Priorities:** first roll out variant B everywhere, then answer the partnership mail from Kessler, and finally block two hours for the course module on alarm documentation.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'chatty preamble and extra sections',
    text: `Of course! Here's your briefing for today. I kept it to one screen.

### Weather & energy
7 °C, light rain. Sleep score 82, so a solid day for deep work.

### Wins
- Invoice #1043 was paid, five days early
- The trend agent spotted "quiet automation" two days before it peaked

### Priorities
- Finish the proposal for Nordbau
- Prepare Thursday's webinar slides
- Reply to the two open support threads

### Calendar
- 11:00 Sync with Lena
- 15:30 Dentist

Let me know if you'd like more detail on any of these.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'very short',
    text: `Wins: 2 sales overnight (€198), video #14 online.
Top 3: 1) pricing page copy, 2) call Jonas back, 3) approve Friday's posts.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON object',
    day: '2026-03-12',
    text: `{
  "date": "2026-03-12",
  "wins": [
    "Podcast invitation from Handwerk Digital accepted",
    "Ollama-only routing cut API spend by 31 % this week"
  ],
  "priorities": [
    { "rank": 1, "task": "Draft the podcast talking points" },
    { "rank": 2, "task": "Publish the March price list" },
    { "rank": 3, "task": "Interview with the freelance editor at 16:00" }
  ]
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'nested lists',
    text: `# LIMBIC daily

- Wins
  - Revenue
    - €640 from the template bundle, a new daily record
  - Content
    - The short on fire doors got picked up by a trade magazine
- Priorities
  - Must
    - Sign the contract with the print shop
  - Should
    - Rehearse the keynote once
  - Could
    - Tidy up the Notion backlog`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'what went well / focus',
    text: `Good morning!

What went well yesterday
------------------------
You finished the pricing calculator and tested it with two real customers. Both understood it without help.

Focus today
-----------
One thing only: write the follow-up sequence (4 mails). If there is time left, pick the thumbnail for Saturday.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, was gut lief / heute wichtig',
    text: `**Was gut lief**
Die neue Startseite ist live und lädt in 0,9 s. Außerdem hat Frau Krüger zugesagt, beim Webinar mitzumachen.

**Heute wichtig**
Erstens die Steuerunterlagen hochladen (Frist ist morgen). Zweitens das Thumbnail für Folge 22 auswählen. Drittens ein Telefonat mit dem Hoster wegen des Umzugs.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'numbered headings, quote',
    text: `> "Discipline is choosing between what you want now and what you want most."

## 1) Wins from the last 24 hours
- 🥇 1,112 new followers on TikTok
- 🥈 Support inbox at zero for the first time since January

## 2) Priorities for the next 12 hours
- 🔥 Upload the lead magnet, link it in all bios
- 🔥 Confirm the photographer for the 20th
- 🧊 Read the KPI review from ANALYTICS`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'time-blocked priorities',
    text: `MORNING BRIEFING · THU 12 MAR

ACHIEVEMENTS
• Affiliate program went live with 6 partners
• Average response time in the CRM down to 2 h 10 min

PRIORITIES
08:30–10:00  Write the case study on Brandschutz Meier
10:15–11:00  Review two applications for the VA role
13:00–14:30  Film B-roll in the workshop
16:00–16:30  Plan Friday's launch mail`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'code-fenced Markdown',
    text: `\`\`\`markdown
# Daily Briefing

## Highlights & Wins
- The launch waitlist has 212 people on it (+37)
- Backup restore test passed in 6 minutes

## Top priorities
- [ ] Record the waitlist thank-you video
- [ ] Decide: early-bird price 79 or 99
- [ ] Send brief to the designer
\`\`\``,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'long, reflective, German/English',
    text: `# Briefing für Donnerstag

Kurz vorweg: gestern war anstrengend, aber produktiv. Die Stimmung im Team ist gut.

## Wins
1. **Angebot Nordbau angenommen.** 4.800 € Projektvolumen, Start am 1. April.
2. **Video 21 fertig geschnitten.** Die Retention im Test lag bei 61 % nach 30 Sekunden.
3. **Keine Ausfälle.** Alle neun Cronjobs liefen durch.

## Prioritäten
1. **Kickoff mit Nordbau vorbereiten.** Agenda und Zugänge, 45 Minuten.
2. **Video 21 hochladen.** Titelvarianten A und B liegen im Ordner.
3. **Rechnungen Februar prüfen.** Zwei sind noch offen.

## Gedanke des Tages
Weniger anfangen, mehr beenden.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'victories / must-do',
    text: `Hey Maurice, here we go:

✨ Victories
— Got the featured snippet for "Brandmeldeanlage Kosten"
— Refund rate this month still 0 %

✅ Must do today
— Renew the domain (expires in 3 days)
— Feedback on Lena's draft
— Gym at 18:00, you skipped twice`,
  },
  // ------------------------------------------------------------------ briefing, broken
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading with nothing below',
    text: `# Morning Briefing

## Wins
- Two consulting calls booked for next week
- The blog post on detector types ranks on page one

## Priorities

## Have a wonderful day! 🌞`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins at all',
    text: `# Daily Briefing, March 11

## Schedule
- 09:00 Standup
- 14:00 Customer call

## Priorities
1. Finalise the Q2 roadmap
2. Pay the freelancer invoices
3. Update the privacy policy

## Weather
Cloudy, 9 °C`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins to be filled in',
    text: `## Wins
_(to be filled in)_

## Priorities
- Ship the newsletter
- Talk to the accountant about VAT
- Clean the desk`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'asks for input',
    text: `I'd be happy to put together your morning briefing! To make it useful I need a bit more information:

- **Wins:** What did you accomplish yesterday?
- **Priorities:** Which projects are currently most important?
- Do you have any appointments today?

Once you share these I'll write it up right away.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off inside the priorities',
    text: `Good morning, Maurice!

**Wins**
- Reached 10k subscribers on the main channel
- Closed the last open bug in the booking form

**Priorities**
1. Thank-you post for the 10k, with the behind-the-scenes clip
2. Finish the`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'a plan for the briefing',
    text: `Plan for today's briefing:

1. Wins: I will query the CRM and the KPI snapshot to find yesterday's wins and list the three most relevant ones.
2. Priorities: I will look at the task board, rank the open tasks by impact, and list the top three.
3. Finally I will format everything as Markdown and send it via Telegram.

Next step: start with the CRM query.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'error pasted in the wins',
    text: `# Briefing

## Wins
Error: connect ECONNREFUSED 127.0.0.1:3500
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1607:16)

## Priorities
Error: connect ECONNREFUSED 127.0.0.1:3500
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1607:16)`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'bracket placeholders',
    text: `# Good morning, [Name]!

## 🏆 Wins
- [Win 1]
- [Win 2]
- [Win 3]

## 🎯 Priorities
1. [Most important task]
2. [Second task]
3. [Third task]

Stay focused!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'lorem ipsum',
    text: `## Wins
- Lorem ipsum dolor sit amet, consectetur adipiscing elit
- Sed do eiusmod tempor incididunt ut labore

## Priorities
- Ut enim ad minim veniam, quis nostrud exercitation
- Duis aute irure dolor in reprehenderit`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'bare bullets in both sections',
    text: `# LIMBIC – Morgenbriefing

### Erfolge
-
-
-

### Prioritäten
1.
2.
3.

### Zitat
"Der Weg ist das Ziel."`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the prompt echoed back',
    text: `You are LIMBIC, the motivational agent. Write a morning briefing for Maurice. The briefing must contain a section with wins and a section with priorities. Keep it under 200 words, be warm but direct, and use Markdown.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'AI disclaimer and apology',
    text: `I apologize for the inconvenience. As an AI language model, I don't have access to your calendar, CRM, or yesterday's results, so I can't tell you what your wins were or which priorities you should set. In general, people find it helpful to write down three wins and three priorities each morning.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'German, priorities will follow',
    text: `Guten Morgen!

**Erfolge**
- 3 neue Bewertungen auf Google, alle mit fünf Sternen
- Das Webinar ist zu 80 % ausgebucht

**Prioritäten**
Folgen, sobald der Zugriff auf das Taskboard wieder funktioniert.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'a news digest, no own wins, no priorities',
    text: `# Your morning briefing

**News**
- Bayern wins 3:1 in Leverkusen
- EU Parliament sets new rules for digital products
- Oil price falls for the fourth day

**Weather**
Berlin 8 °C, rain from noon.

**Markets**
DAX +0.4 %, Bitcoin -1.2 %

Have a nice day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'JSON with an empty list of wins',
    day: '2026-03-12',
    text: `{
  "date": "2026-03-12",
  "greeting": "Good morning Maurice",
  "wins": [],
  "priorities": [
    "Prepare the investor update",
    "Approve scripts for the week",
    "Call the landlord about the studio"
  ]
}`,
  },

  // ------------------------------------------------------------------ trends, good
  {
    job: 'trends',
    valid: true,
    note: 'numbered trend headings',
    day: '2026-03-11',
    text: `# Trend Scan, 11 March 2026

## Trend 1: "Silent vlogs" with on-screen captions
TikTok. Creators drop the voice-over and let captions tell the story. Average watch time up about 20 %.

## Trend 2: AI before/after desk setups
YouTube Shorts. Split-screen transformations with a local model on the machine. Good fit for us.

## Trend 3: Micro-lessons from tradespeople
TikTok and X. Electricians and fire-safety technicians explain one mistake in 30 seconds.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'grouped by platform with bullets',
    text: `## TikTok
- "Day in the life of an AI agent" POV clips
- Green-screen reactions to absurd invoices

## YouTube
- 40-minute build-alongs without cuts
- Faceless documentary on failed startups

## X
- Screenshot threads of agent logs
- "I replaced X with a cron job" posts`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table',
    text: `| Trend | Platform | Growth (7 d) | Our angle |
|---|---|---|---|
| Local LLM on old hardware | YouTube | +64 % | Show Ollama on the 2019 office PC |
| "Corporate ASMR" | TikTok | +120 % | Alarm panel button sounds |
| Build-in-public revenue charts | X | +35 % | Post the weekly margin chart |
| Blue-collar explainers | TikTok | +48 % | BMA myths, one per clip |`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German numbered list',
    text: `Trend-Scan vom 12.03.

1. **KI-Telefonassistenten im Handwerk**: auf TikTok zeigen Betriebe echte Anrufe, sehr hohe Kommentarrate.
2. **"Eine Sache, die ich gern früher gewusst hätte"**: Format auf YouTube Shorts, funktioniert in jeder Nische.
3. **Preis-Transparenz**: auf X veröffentlichen Freelancer ihre kompletten Rechnungen.

Empfehlung: Nummer 2 noch heute umsetzen.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON list of trends',
    day: '2026-03-12',
    text: `{
  "scan_date": "2026-03-12",
  "trends": [
    { "name": "One-person agency stacks", "platform": "X", "score": 86 },
    { "name": "Analog note-taking comeback", "platform": "TikTok", "score": 78 },
    { "name": "Long-form debugging streams", "platform": "YouTube", "score": 71 }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'bold names in prose',
    text: `Three trends stand out this morning.

**Trend #1, voice-cloned customer stories:** on TikTok small brands let a cloned voice read real reviews; the top clip has 3.1M views.

**Trend #2, the 5 a.m. backlash:** YouTube creators publicly quit their extreme morning routines and gain a lot of sympathy.

**Trend #3, agent leaderboards:** on X people compare how many tasks their agents finish overnight, which is a perfect stage for our swarm numbers.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'nested list under each trend',
    text: `# Trends

- **Trend: Live price teardown**
  - Platform: TikTok
  - Why it works: people love hidden margins
  - Idea: teardown of a smoke detector quote
- **Trend: Second-brain tours**
  - Platform: YouTube
  - Why it works: long watch time
  - Idea: tour through our knowledge store
- **Trend: Hot takes on subscriptions**
  - Platform: X
  - Why it works: anger gets shared
  - Idea: "Why we sell lifetime access"`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'long analysis with further sections',
    text: `Here's what I found after scanning roughly 400 posts across the three platforms.

### Executive summary
Attention is moving from polished to raw. Two of the trends below are easy to film with a phone.

### Trend A: Unedited workshop audio
Found on TikTok. Clips with original tool noise and no music get saved twice as often as those with trending sounds. Saturation is low in the German-speaking area.

### Trend B: "Explain it to my apprentice"
Found on YouTube. Experts explain a topic to a real trainee, who is allowed to interrupt. Retention graphs look flat, which is rare.

### Trend C: Public failure logs
Found on X. Founders post a weekly list of what broke. Our incident reports would fit without extra work.

### Recommendation
Start with B, because it also feeds the long-form slot on Friday.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'emoji list',
    text: `🔥 Trends right now

1️⃣ Pet cams narrated by AI 🐶 (TikTok, +210 %)
2️⃣ "No-code is dead" debates 💀 (X, +55 %)
3️⃣ Slow productivity desks 🕯️ (YouTube, +31 %)
4️⃣ Local-first apps 🏠 (X, +28 %)`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'one trend each under three platforms',
    text: `### TikTok
**Trend:** "Guess the salary" street interviews, now with tradespeople.

### YouTube
**Trend:** Videos titled "I ran it for 30 days", with cost breakdown at the end.

### X
**Trend:** Weekly agent post-mortems with a single chart.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'five with scores, chatty',
    text: `Done! Scored by velocity × fit (0–100):

- Trend 1: Tiny offices, big output (TikTok): 91
- Trend 2: Compliance memes (X): 84
- Trend 3: Reaction to old training videos (YouTube): 77
- Trend 4: "Which button would you press?" polls (TikTok): 69
- Trend 5: Whiteboard time-lapse (YouTube Shorts): 58

Want me to hand the top two over to CONTENT?`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'hashtags with view counts',
    text: `**Trending hashtags (relevant to us)**

| # | Trend | Views 24 h | Platform |
|---|---|---|---|
| 1 | #AgentTok | 18.2M | TikTok |
| 2 | #HandwerkDigital | 2.4M | TikTok |
| 3 | #BuildInPublic | 1.1M | X |
| 4 | #LocalAI | 890k | YouTube |`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'h3 headings with plain names',
    text: `# Trend scan

### Trend 1 – Retro interfaces
Windows-95 style explainers are everywhere on TikTok.

### Trend 2 – "Show the invoice"
YouTubers reveal what a production really cost, including the failures.

### Trend 3 – Threads written by agents
X accounts openly label posts as machine-written and invite corrections.

#### Next steps
CONTENT drafts one short per trend.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'key-value blocks',
    text: `Trend: Kitchen-table startups
Platform: TikTok
Signal: 14 of the top 100 business clips
---
Trend: Podcast clips with fake silence
Platform: YouTube Shorts
Signal: average view duration 104 %
---
Trend: Anti-dashboard posts
Platform: X
Signal: 6 posts above 1M impressions this week`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, platforms with nested bullets',
    text: `# Trends heute

**TikTok**
- Werkstatt-Tutorials im Hochformat ohne Musik
- Azubi erklärt Chef die KI

**YouTube**
- "Ich teste 10 Tools, damit du es nicht musst"

**X (Twitter)**
- Diskussion über Agenten mit eigenem Bankkonto
- Screenshots von Nachtschichten der Agenten`,
  },
  // ------------------------------------------------------------------ trends, broken
  {
    job: 'trends',
    valid: false,
    note: 'three headings, the third empty',
    text: `# Trend Scan

## Trend 1: Lo-fi tutorials
TikTok, +40 % this week. Filmed on old phones on purpose.

## Trend 2: Debate duets
TikTok and X. Two experts split the screen and disagree politely.

## Trend 3:
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times in a list',
    text: `Top trends today:

1. AI avatars presenting the news (TikTok)
2. AI avatars presenting the news (YouTube)
3. AI avatars presenting the news (X)`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends in the table',
    text: `## Trend Scan (TikTok / YouTube / X)

| Trend | Platform | Momentum |
|---|---|---|
| Garage podcasts | YouTube | rising |
| Receipt-storytelling | TikTok | rising |

Confidence: high. Scanned 312 posts on three platforms.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'refusal, no browsing',
    text: `I'm unable to browse TikTok, YouTube or X in real time, so I can't identify what is trending today. My knowledge has a cutoff and trends change daily. You could check the TikTok Creative Center, YouTube's trending tab and the Explore page on X.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third one TBD',
    text: `### Trend 1: Sub-60-second case studies
Strong on YouTube Shorts, especially B2B.

### Trend 2: Handwritten slides
Growing on TikTok, teachers started it.

### Trend 3: TBD
TBD`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'a plan of how it would scan',
    text: `**Approach for today's trend scan**

1. Collect the top 100 posts per platform (TikTok, YouTube, X)
2. Cluster them by topic and format
3. Compare with last week's velocity
4. Select at least 3 trends that match our niche
5. Write a summary with recommendations

I will now begin with step 1.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'platform headings, each without data',
    text: `# Trend Report

## TikTok
No data (rate limit reached, HTTP 429)

## YouTube
No data (quota exceeded)

## X
No data (authentication required)

Will retry tomorrow.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second of three',
    text: `I found three trends that matter for us today.

**Trend 1: Factory-floor interviews.** TikTok clips in which the camera simply follows a worker through a shift. Views up 75 % in a week, comments are overwhelmingly positive.

**Trend 2: Zero-budget rebrands.** YouTube creators redo the branding of a local shop with free tools, the reveal at the end drives retention, and the most successful ones all begin with a`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'JSON truncated after two entries',
    text: `{
  "trends": [
    {
      "name": "Midnight coding streams",
      "platform": "YouTube",
      "velocity": 0.64
    },
    {
      "name": "Reply-guy recipes",
      "platform": "X",
      "velocity": 0.51
    },
    {
      "name": "Sti`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'error trace of the scraper',
    text: `playwright._impl._errors.TimeoutError: Page.goto: Timeout 30000ms exceeded.
Call log:
  - navigating to "https://www.tiktok.com/explore", waiting until "load"

  File "/app/research/trend_scan.py", line 112, in scan_tiktok
    page.goto(TIKTOK_EXPLORE)
  File "/app/research/trend_scan.py", line 201, in main
    trends = scan_tiktok() + scan_youtube() + scan_x()`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'asks for niche and region',
    text: `Before I start the trend scan, a few quick questions so that the results are relevant:

- Which niche should I focus on (AI, fire safety, business)?
- Which region: DACH or worldwide?
- Do you prefer trends on TikTok, YouTube or X?
- How many trends would you like?

Looking forward to your answers! 😊`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'a lecture on trends instead of trends',
    text: `# Understanding social media trends

A trend is a topic, format or sound that gains popularity within a short period of time. Trends typically pass through emergence, growth, peak and decline. Spotting a trend early matters, because the reach of a post depends on when it is published.

## Why trends matter
They give small accounts a chance to be discovered.

## How to use trends
Be fast, be authentic, and add your own perspective.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'German, two of three say no data',
    text: `## Trend 1: Baustellen-Storytelling
Kurze Clips von der Baustelle, erzählt wie ein Krimi. Stark auf TikTok.

## Trend 2
Keine Daten verfügbar.

## Trend 3
Keine Daten verfügbar.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'same trend thrice under numbered headings',
    text: `# Daily trends

## Trend 1: Chatbot fails compilation
People collect funny chatbot answers.

## Trend 2: Chatbot fails compilation
People collect funny chatbot answers.

## Trend 3: Chatbot fails compilation
People collect funny chatbot answers.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'template left unfilled',
    text: `# Trend Report – [DATE]

**Trend 1:** [Name of trend]
Platform: [TikTok/YouTube/X]
Description: [2–3 sentences]

**Trend 2:** [Name of trend]
Platform: [TikTok/YouTube/X]
Description: [2–3 sentences]

**Trend 3:** [Name of trend]
Platform: [TikTok/YouTube/X]
Description: [2–3 sentences]`,
  },

  // ------------------------------------------------------------------ scripts, good
  {
    job: 'scripts',
    valid: true,
    note: 'two with headings',
    text: `# Short-form scripts

## Script 1: The 3 a.m. alarm

### Hook
"Your fire alarm just went off at 3 a.m., and nobody is coming. Here's why."

### Body
Most false alarms come from dust in the detector. Show the detector, blow it out, show the log. One cleaning a year stops nine out of ten.

### CTA
Follow for the maintenance checklist.

## Script 2: My night shift costs €1.20

### Hook
"I have 500 employees at night and they cost me one euro twenty."

### Body
Screen recording of the queue. Explain in two sentences what an agent does. Cut to the electricity bill.

### CTA
Comment "NIGHT" and I'll send you the setup.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German with Aufhänger',
    text: `## Skript 1 – Der teuerste Fehler im Handwerk

**Aufhänger:** "Dieser Zettel hat mich 4.000 Euro gekostet."
**Hauptteil:** Zettel in die Kamera halten, Geschichte vom vergessenen Nachtrag erzählen, dann zeigen, wie der Agent jede Notiz ins CRM schreibt.
**Call-to-Action:** Speichern für die nächste Baustelle.

## Skript 2 – KI, aber ohne Cloud

**Aufhänger:** "Deine Kundendaten verlassen dieses Gebäude nie. Versprochen."
**Hauptteil:** Schwenk auf den kleinen Rechner im Regal, Internetkabel ziehen, Frage stellen, Antwort kommt trotzdem.
**Call-to-Action:** Link in der Bio.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'shot tables',
    text: `### Script 1: "Stop paying for dashboards"

| Time | Visual | Voice |
|---|---|---|
| 0–3 s (Hook) | Credit card being cut | "You pay 300 euros a month to look at a chart." |
| 3–15 s | Terminal with one query | "This query gives you the same number." |
| 15–25 s | Phone notification | "And this one sends it to you every evening." |

### Script 2: "The intern that never sleeps"

| Time | Visual | Voice |
|---|---|---|
| 0–3 s (Hook) | Empty office at night | "Who wrote these 40 emails?" |
| 3–18 s | Log scrolls by | "Not me. I was asleep since ten." |
| 18–26 s | Coffee, smile | "Here's the job description I gave it." |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'bold labels, emoji',
    text: `🎬 **Script 1 – Smoke vs. steam**
🪝 **Hook:** One of these sets off your alarm. Guess which.
📝 **Script:** Hold a kettle and a smoke pen under two detectors. Reveal: the cheap one reacts to both. Explain optical vs. multi-sensor in one line.
👉 **CTA:** Check what's on your ceiling.

🎬 **Script 2 – The €0 marketing team**
🪝 **Hook:** I fired my marketing agency with a text file.
📝 **Script:** Show the calendar file, show the posts of last week, show the reach. End on the one thing the agency still did better.
👉 **CTA:** Want the file? Comment "FILE".`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON array',
    text: `[
  {
    "title": "Three buttons",
    "hook": "Press the wrong one and the fire brigade shows up.",
    "script": "Close-up of the panel. Explain reset, silence and test in one sentence each. Press test, nothing bad happens, breathe out.",
    "cta": "Send this to your janitor."
  },
  {
    "title": "Price of free",
    "hook": "Free tools cost me 11 hours last week.",
    "script": "Count the hours on a whiteboard: sign-ups, exports, broken imports. Then show the paid tool that took 20 minutes.",
    "cta": "What was your most expensive free tool?"
  }
]`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three scripts with seconds',
    text: `Here are three drafts for today. All under 30 seconds.

SCRIPT 1: CABLE CHAOS
HOOK (0–3s): "If your rack looks like this, you're one tug away from a blackout."
BODY (3–22s): Time-lapse of cleaning up. Name three rules: label, length, loop.
CTA (22–27s): "Show me your rack."

SCRIPT 2: TWO-MINUTE AUDIT
HOOK (0–3s): "Give me two minutes and I'll find a hole in your website."
BODY (3–24s): Open dev tools, show mixed content, fix the header, reload.
CTA (24–29s): "Drop your URL."

SCRIPT 3: NO MORE MEETINGS
HOOK (0–2s): "We haven't had a meeting since October."
BODY (2–20s): Explain the written daily note, show one, show the decision log.
CTA (20–25s): "Template is pinned."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'screenplay style',
    text: `REEL 1 — "THE QUOTE"

[HOOK] (holding two papers) "Same job. One costs double. Which one would you sign?"

[SCENE] Cut to desk. Go through line items: travel, parts, documentation. The cheap one has no documentation.

[PAYOFF] "No documentation means no insurance."

REEL 2 — "ASK THE MACHINE"

[HOOK] (to camera, whispering) "I asked my server what I did wrong this year."

[SCENE] Read three honest answers from the screen. React to each.

[PAYOFF] "Number two hurt. It was right."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'very terse',
    text: `Script 1
Hook: "Nobody reads your emails. Here's proof."
Show open rate, change one subject line, show new open rate. "Same mail, different first five words." CTA: save this.

Script 2
Hook: "I let an agent answer my mum for a week."
Show three chats, mum's reaction on speaker, the moment she noticed. CTA: part two tomorrow.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'numbered list with sub-points',
    text: `1. **Script "The wall socket test"**
   - Hook: This five-euro tool knows more about your house than you do.
   - Middle: plug it into three sockets, the third shows a missing earth.
   - Close: what to tell the electrician, word for word.
2. **Script "Invoice in 9 seconds"**
   - Hook: Start the timer.
   - Middle: voice note goes in, PDF comes out, customer gets it.
   - Close: timer stops at nine, link to the workflow.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'in a code fence',
    text: `\`\`\`
VIDEO 1 / TIKTOK / 21 SEC
Hook:   "Delete this app before Friday."
Beat 1: Phone screen, hover over a flashlight app with 14 permissions.
Beat 2: Settings > Apps > Permissions, count out loud.
Close:  "Your phone has a flashlight already."

VIDEO 2 / SHORTS / 28 SEC
Hook:   "This sticker saved my client 900 euros."
Beat 1: Inspection sticker on an extinguisher, zoom on the date.
Beat 2: Explain what happens in an audit when it's expired.
Close:  "Go look at yours. I'll wait."
\`\`\``,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'chatty preamble and closing',
    text: `Absolutely, here are two drafts that follow the trends from this morning (raw audio, no music).

---

**Script 1: Apprentice asks why**

*Hook:* "Why do we even do this?" asks the apprentice, off camera, annoyed.

*Script:* The master stops drilling, puts the tool down and explains the fire compartment with two cardboard boxes and a lighter. The left box has a hole for the cable, the right one is sealed. Five seconds later the answer is obvious.

*CTA:* "Tag someone who leaves holes open."

---

**Script 2: The honest invoice**

*Hook:* "I overcharged this customer, and I'm telling him now."

*Script:* Call on speaker. Explain the mistake, offer the refund. Silence, then laughter, then he books the next job.

*CTA:* "Would you have called?"

---

Let me know if you'd like a third one in a funnier tone!`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German Einstieg',
    text: `### Skript 1: Fünf Minuten Feierabend
**Einstieg:** "Um 17:05 Uhr macht bei uns keiner mehr Büro."
Kamera folgt dem Chef vom Werkstor zum Auto. Im Off zählt er auf, was inzwischen von allein passiert: Rapporte, Bestellungen, Rückrufe. Schlussbild: Feierabendbier, Handy bleibt still.

### Skript 2: Rauchmelder-Roulette
**Einstieg:** "Einer von diesen drei Meldern ist tot. Welcher?"
Drei Melder, drei Testknöpfe. Beim dritten passiert nichts. Kurze Erklärung zum Ablaufdatum auf der Rückseite. Schlusssatz: "Schau heute Abend nach."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'one table, row per script',
    text: `| Script | Hook | Body | CTA |
|---|---|---|---|
| Script 1: Ladder rule | "You're standing on it wrong." | Show the 4-to-1 rule with a chalk line, then a wobble test | Share with your crew |
| Script 2: One prompt | "This sentence writes my offers." | Read the prompt aloud, paste customer notes, show the result | Prompt in the comments |
| Script 3: Desk at 6 a.m. | "Nobody should be awake yet." | Agent report arrives, three decisions in two minutes, laptop closes | Follow for the morning routine |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'blockquotes, long voice-over',
    text: `# Drafts for 12 March

## Script 1 · "The box in the basement"

> **Hook:** There's a red box in your basement that nobody dares to open.

> **Voice-over:** I open it for a living. Inside there's a battery, a board and a book. The book is the important part. If the last entry is older than three months, your insurance has a reason not to pay. Takes ten minutes to fix. Costs nothing.

> **End card:** Ask your landlord for the book.

## Script 2 · "Hired: a folder"

> **Hook:** My best employee is a folder on a hard disk.

> **Voice-over:** Everything I say on a job goes in there as a voice memo. At night the agents sort it. In the morning I have offers, reminders and one question I forgot to ask. I just answer the question.

> **End card:** Want to see the folder? Part two.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'opening line as a label',
    text: `**Short #1: "Cold call, warm answer"**
Opening line (hook): "He hung up on me. Ten minutes later he bought."
Story: re-enact the call, then the follow-up text that was sent by the CRM, then the order confirmation. Explain why the text asked only one question.
Ending: freeze frame on the confirmation.

**Short #2: "Paper beats cloud"**
Opening line (hook): "The internet is down and we're still working."
Story: router unplugged, local model answers a customer mail, printer prints the work order. Explain offline-first in one sentence.
Ending: plug the router back in, shrug.`,
  },
  // ------------------------------------------------------------------ scripts, broken
  {
    job: 'scripts',
    valid: false,
    note: 'the second has no hook',
    text: `## Script 1: The forgotten filter

**Hook:** "Smell that? That's your server dying."
**Body:** Open the case, pull the filter, show the dust. Vacuum, reinsert, temperature drops by 12 degrees.
**CTA:** Set a reminder now.

## Script 2: Better calls

**Body:** Explain the three questions you ask every customer, show a recording of a call, and point out the moment the customer relaxes.
**CTA:** Link in bio.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    text: `# Short-form Script Drafts

## Script 1: The quiet website

**Hook:** "Your website is talking behind your back."
**Body:** Open the network tab and count the third-party requests. Explain what each tracker learns. Remove two of them live.
**CTA:** "Count yours and tell me the number."

Good luck with filming!`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second hook left blank',
    text: `SCRIPT 1
Hook: "This cable is illegal and you own three of them."
Body: Show the missing CE mark, show a burned one, show the right one.
CTA: Throw it out today.

SCRIPT 2
Hook:
Body: Talk about the difference between a monitor and an alarm.
CTA: Follow for more.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the same script twice',
    text: `### Script 1: Ten-second backup
**Hook:** "Your phone falls into a lake. What now?"
**Body:** Show settings, switch on the backup, wait ten seconds, done.
**CTA:** Do it now.

### Script 2: Ten-second backup
**Hook:** "Your phone falls into a lake. What now?"
**Body:** Show settings, switch on the backup, wait ten seconds, done.
**CTA:** Do it now.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks only, no scripts',
    text: `Here are 5 scroll-stopping hooks for today's scripts:

1. "You're doing this wrong every single day."
2. "Nobody talks about this fire hazard."
3. "I saved 14 hours with one file."
4. "Stop before you press that button."
5. "This is the cheapest employee on earth."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the second hook',
    text: `**Script 1 – The door wedge**

Hook: "This piece of wood can cost you your licence."
Body: Fire door held open with a wedge. Show what happens to the smoke with and without it. Show the legal alternative: a magnetic holder for 60 euros.
CTA: Look at your doors tomorrow.

**Script 2 – The five-word mail**

Hook: "I only wrote five`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'placeholders in brackets',
    text: `# Script 1
Hook: [Insert attention-grabbing hook here]
Body: [Explain the problem and the solution]
CTA: [Tell viewers what to do]

# Script 2
Hook: [Insert attention-grabbing hook here]
Body: [Explain the problem and the solution]
CTA: [Tell viewers what to do]`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'a plan for scripts',
    text: `For today's batch I'm planning the following:

- Script 1 will be about false alarms. I'll come up with a strong hook, probably a question, and then explain the causes.
- Script 2 will be about night agents. The hook still has to be found; maybe something with money.

I will write both scripts in the next step once the topics are approved.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'refusal',
    text: `I'm sorry, but I can't help with creating these video scripts, as they may promote unverified safety claims. I'd recommend consulting a certified fire-safety professional. Is there anything else I can help you with?`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'asks for topic and tone',
    text: `Gerne schreibe ich dir zwei Skripte mit starken Hooks! Dafür brauche ich noch ein paar Angaben:

1. Welches Thema sollen die Skripte haben?
2. Für welche Plattform (TikTok, Reels, Shorts)?
3. Welche Tonalität wünschst du dir für den Hook?

Sobald ich das weiß, lege ich los.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'German, the second is only announced',
    text: `## Skript 1: Der leere Akku
**Hook:** "Dein Melder piept? Dann hast du noch 30 Tage."
**Text:** Erklären, warum er piept, Batterie wechseln, Testknopf drücken, fertig.
**CTA:** Teilen!

## Skript 2
**Hook:** folgt
**Text:** folgt
**CTA:** folgt`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'JSON, second hook null',
    text: `{
  "scripts": [
    {
      "id": 1,
      "hook": "Your landlord hopes you never read page four.",
      "body": "Show the lease, highlight the maintenance clause, explain who pays for detector batteries.",
      "cta": "Read yours tonight."
    },
    {
      "id": 2,
      "hook": null,
      "body": "Walk through the office, point at each agent's screen and say what it did overnight.",
      "cta": "Which one would you hire?"
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'tips on hooks instead of scripts',
    text: `# How to write short-form scripts with great hooks

**Tip 1: Start with a question.** A question makes the viewer think and stay.
**Tip 2: Keep it short.** A hook should take no longer than three seconds.
**Tip 3: Show, don't tell.** Use visuals to support your script.
**Tip 4: End with a CTA.** Tell people what to do next.

With these tips your scripts will perform much better!`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'API error after the first script',
    text: `## Script 1: Dead pixels, dead deals

**Hook:** "This one pixel cost me a client."
**Body:** Show the broken favicon in the tab, tell the story of the pitch, fix it in 20 seconds.
**CTA:** Check your tab right now.

## Script 2

anthropic.RateLimitError: Error code: 429 - {'type': 'error', 'error': {'type': 'rate_limit_error', 'message': 'This request would exceed your organization\\'s rate limit'}}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'script 2 refers back to the first',
    text: `**Script 1: Who watches the watchers?**
Hook: "Your monitoring is down, and nothing told you."
Body: Unplug the monitoring box on camera, wait, point at the silent phone. Then plug in the second one that watches the first.
CTA: Who watches yours?

**Script 2**
Same as script 1, just shorter.`,
  },

  // ------------------------------------------------------------------ offers, good
  {
    job: 'offers',
    valid: true,
    note: 'pretty object with an offers list',
    day: '2026-03-11',
    text: `{
  "date": "2026-03-11",
  "offers": [
    {
      "name": "Starter Audit",
      "price": 149,
      "currency": "EUR",
      "includes": ["45 minute call", "PDF report"],
      "cta": "Book your audit today"
    },
    {
      "name": "Agent Setup",
      "price": 990,
      "currency": "EUR",
      "includes": ["Installation", "Two agents", "30 days of support"],
      "cta": "Get your agents running this week"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified array',
    text: `[{"offer":"Checklist Pack","price":19.9,"currency":"EUR","cta":"Download now"},{"offer":"Template Bundle","price":79,"currency":"EUR","cta":"Grab the bundle"},{"offer":"Done-for-you","price":1490,"currency":"EUR","cta":"Apply here"}]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nested pricing objects',
    text: `{
  "packages": [
    {
      "title": "Solo",
      "pricing": { "amount": 29, "currency": "USD", "interval": "month" },
      "cta": { "label": "Start solo", "url": "https://example.com/solo" }
    },
    {
      "title": "Team",
      "pricing": { "amount": 99, "currency": "USD", "interval": "month" },
      "cta": { "label": "Bring your team", "url": "https://example.com/team" }
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German keys',
    text: `{
  "Angebote": [
    { "Name": "Wartungsvertrag Basis", "Preis": 39.0, "Waehrung": "EUR", "Handlungsaufruf": "Jetzt Termin sichern" },
    { "Name": "Wartungsvertrag Plus", "Preis": 69.0, "Waehrung": "EUR", "Handlungsaufruf": "Plus wählen und sparen" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'a single offer',
    text: `{"offers":[{"name":"Founders' Launch Pass","price":249.00,"currency":"EUR","headline":"Everything we built, one price","bullets":["All 14 workflows","Private channel","Lifetime updates"],"cta":"Join the first 50"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'tiers with long copy and a guarantee',
    text: `{
  "campaign": "Spring automation",
  "tiers": [
    {
      "tier": "Bronze",
      "price": 49,
      "pitch": "You get the three workflows that save the most time in the first week: invoices, reminders and follow-ups.",
      "cta": "Start with Bronze"
    },
    {
      "tier": "Silver",
      "price": 129,
      "pitch": "Everything in Bronze, plus the content calendar agent and a monthly review call.",
      "cta": "Upgrade to Silver"
    },
    {
      "tier": "Gold",
      "price": 399,
      "pitch": "We run it for you. You read one report a week.",
      "cta": "Talk to us about Gold"
    }
  ],
  "guarantee": "14 days, no questions asked"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'null and zero in fields that are no price',
    text: `{
  "offers": [
    { "sku": "BMA-101", "name": "BMA basics course", "price": 59, "discount_percent": 0, "image": null, "cta": "Learn the basics" },
    { "sku": "BMA-201", "name": "BMA documentation kit", "price": 119.5, "discount_percent": 15, "image": null, "cta": "Get the kit" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'unicode escapes and emoji',
    text: `{
  "offers": [
    { "name": "Caf\\u00e9 Automation Mini", "price": 35, "currency": "\\u20ac", "cta": "\\ud83d\\ude80 Los geht's" },
    { "name": "B\\u00fcro-Agent", "price": 210, "currency": "\\u20ac", "cta": "Agent einstellen 🤖" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'old price beside the price',
    text: `[
  {
    "product": "Prompt Library 2026",
    "original_price": 97,
    "price": 47,
    "currency": "EUR",
    "urgency": "Until Sunday 23:59",
    "cta": "Save 50 today"
  },
  {
    "product": "Workflow Vault",
    "original_price": 297,
    "price": 197,
    "currency": "EUR",
    "urgency": "Only for subscribers",
    "cta": "Open the vault"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundles with items',
    text: `{
  "bundles": [
    {
      "bundle": "Handwerk Starter",
      "items": ["Quote generator", "Voice-to-invoice", "Appointment bot"],
      "price": 349,
      "currency": "EUR",
      "target": "Trades with 1 to 5 employees",
      "cta": "Start in 48 hours"
    },
    {
      "bundle": "Handwerk Pro",
      "items": ["Everything in Starter", "CRM migration", "Monthly tuning"],
      "price": 1190,
      "currency": "EUR",
      "target": "Trades with 6 to 30 employees",
      "cta": "Book a site visit"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'large prices, upsell as an own offer',
    text: `{
  "generated_by": "PRODUCT",
  "offers": [
    { "id": "core", "name": "Swarm Implementation", "price": 12500, "currency": "EUR", "payment_terms": "50 % upfront", "cta": "Request the scoping call" },
    { "id": "upsell", "name": "Quarterly optimisation", "price": 2400, "currency": "EUR", "payment_terms": "per quarter", "cta": "Add to your contract" }
  ],
  "notes": "Both offers are live on the site since 09:45."
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'FAQ and objections inside',
    text: `{
  "offers": [
    {
      "name": "Newsletter-in-a-box",
      "price": 89,
      "currency": "EUR",
      "objections": [
        { "question": "I have no time to write.", "answer": "The agent drafts, you approve in two minutes." },
        { "question": "I have no list.", "answer": "Module one builds your first 100 contacts." }
      ],
      "cta": "Send your first issue on Friday"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German Pakete, lower-case preis',
    text: `{
  "pakete": [
    { "paket": "Schnupperpaket", "preis": 15, "leistung": "Eine Stunde Beratung per Video", "cta": "Termin wählen" },
    { "paket": "Monatspaket", "preis": 180, "leistung": "Vier Termine und ein Agent", "cta": "Monat starten" },
    { "paket": "Jahrespaket", "preis": 1800, "leistung": "Alles, dazu zwei Monate geschenkt", "cta": "Jahr sichern" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'cents in decimals, tab indentation',
    text: `{
	"offers": [
		{
			"title": "E-book: Fire doors without fear",
			"price": 9.99,
			"cta": "Read it tonight"
		},
		{
			"title": "E-book + video workshop",
			"price": 34.99,
			"cta": "Watch and read"
		}
	]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'plans within one list, monthly prices',
    text: `{
  "plans": [
    { "plan": "Basic", "price": 12, "currency": "EUR", "billing": "monthly", "features": { "agents": 1, "runs_per_day": 20 }, "cta": "Choose Basic" },
    { "plan": "Growth", "price": 48, "currency": "EUR", "billing": "monthly", "features": { "agents": 5, "runs_per_day": 200 }, "cta": "Choose Growth" }
  ],
  "footer_cta": "Not sure? Reply to this mail and we'll pick one for you."
}`,
  },
  // ------------------------------------------------------------------ offers, broken
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON followed by prose',
    text: `{
  "offers": [
    { "name": "Starter Kit", "price": 49, "currency": "EUR", "cta": "Get started" },
    { "name": "Growth Kit", "price": 149, "currency": "EUR", "cta": "Grow faster" }
  ]
}

I hope these offers match your brand voice! Let me know if I should adjust the pricing or add a premium tier.`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'chat around a fence',
    text: `Here are your packaged offers for today:

\`\`\`json
{
  "offers": [
    { "name": "Mini course", "price": 39, "cta": "Enroll" }
  ]
}
\`\`\`

**Why this works:** the low price removes friction.`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'JSON cut off',
    text: `{
  "offers": [
    {
      "name": "Automation Sprint",
      "price": 750,
      "currency": "EUR",
      "cta": "Reserve your sprint"
    },
    {
      "name": "Automation Marathon",
      "price": 2900,
      "curr`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a negative price',
    text: `{
  "offers": [
    { "name": "Detector cleaning", "price": 89, "currency": "EUR", "cta": "Book cleaning" },
    { "name": "Annual inspection", "price": -240, "currency": "EUR", "cta": "Book inspection" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price TBD',
    text: `[
  { "package": "Essential", "price": 65, "cta": "Start" },
  { "package": "Advanced", "price": 130, "cta": "Level up" },
  { "package": "Enterprise", "price": "TBD", "cta": "Contact us" }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'the second has no price',
    text: `{
  "offers": [
    { "name": "Content Day", "price": 680, "currency": "EUR", "deliverables": ["12 shorts"], "cta": "Pick a date" },
    { "name": "Content Month", "currency": "EUR", "deliverables": ["40 shorts", "4 long videos"], "cta": "Go all in" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prices null',
    text: `{
  "angebote": [
    { "name": "Beratung Kompakt", "preis": null, "cta": "Jetzt anfragen" },
    { "name": "Beratung Intensiv", "preis": null, "cta": "Platz sichern" }
  ],
  "waehrung": "EUR"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no offers at all',
    day: '2026-03-12',
    text: `{
  "date": "2026-03-12",
  "offers": [],
  "status": "success"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a Python dict, not JSON',
    text: `{'offers': [{'name': 'Lead Magnet Pack', 'price': 27, 'active': True, 'cta': 'Get the pack'}, {'name': 'Funnel Review', 'price': 197, 'active': True, 'cta': None}]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prices are zero though the copy asks for money',
    text: `{
  "offers": [
    { "name": "Launch package", "price": 0, "currency": "EUR", "pitch": "Only 490 euros until Friday", "cta": "Buy now" },
    { "name": "Premium package", "price": 0, "currency": "EUR", "pitch": "Our best value at 990 euros", "cta": "Buy premium" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'an error object',
    text: `{
  "error": {
    "message": "The model is currently overloaded. Please try again later.",
    "type": "server_error",
    "code": 503
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a refusal wrapped in JSON',
    text: `{
  "message": "I'm sorry, I can't create offers without information about your products and target prices. Could you provide a product list?"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'Markdown table where JSON is asked',
    text: `## Offers of the day

| Offer | Price | CTA |
|---|---|---|
| Website check | €99 | Check my site |
| Website relaunch | €3,900 | Plan my relaunch |
| Hosting | €19/month | Move to us |`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'comments and a trailing comma',
    text: `{
  // main offers for this week
  "offers": [
    { "name": "Podcast starter", "price": 220, "cta": "Start talking" },
    { "name": "Podcast editing", "price": 95, "cta": "Send us your file" }, // per episode
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'the JSON Schema rather than the data',
    text: `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["offers"],
  "properties": {
    "offers": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["name", "price", "cta"],
        "properties": {
          "name": { "type": "string" },
          "price": { "type": "number", "exclusiveMinimum": 0 },
          "cta": { "type": "string" }
        }
      }
    }
  }
}`,
  },

  // ------------------------------------------------------------------ calendar, good
  {
    job: 'calendar',
    valid: true,
    note: 'table Monday to Sunday',
    text: `# Content calendar, week 11 (March 9–15, 2026)

| Day | Date | Platform | Content | Time |
|---|---|---|---|---|
| Monday | Mar 9 | TikTok | False alarm myth #1 | 18:00 |
| Tuesday | Mar 10 | YouTube | Short: cable chaos | 17:00 |
| Wednesday | Mar 11 | X | Thread: one week of agents | 09:00 |
| Thursday | Mar 12 | LinkedIn | Case study Nordbau | 08:30 |
| Friday | Mar 13 | YouTube | Long-form: night shift | 16:00 |
| Saturday | Mar 14 | Instagram | Behind the scenes | 11:00 |
| Sunday | Mar 15 | Newsletter | Weekly recap | 10:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German list',
    text: `## Redaktionsplan KW 12

- **Montag:** Reel "Drei Melder, einer tot"
- **Dienstag:** LinkedIn-Beitrag über den Wartungsvertrag
- **Mittwoch:** TikTok mit Azubi Tim
- **Donnerstag:** Newsletter Nr. 31
- **Freitag:** YouTube-Video "Was kostet eine BMA?"
- **Samstag:** Umfrage in der Story
- **Sonntag:** Rückblick und Fragen der Woche beantworten`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'ISO dates as headings',
    day: '2026-03-15',
    text: `# 7-day plan

## 2026-03-16
Short: "Stop paying for dashboards", TikTok + Reels

## 2026-03-17
X thread on agent costs, 7 posts

## 2026-03-18
Carousel: five audit mistakes

## 2026-03-19
Live Q&A at 19:00

## 2026-03-20
Long-form upload: "I ran 500 agents for 30 days"

## 2026-03-21
Meme of the week plus community poll

## 2026-03-22
Newsletter with the best comments`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Day 1 to Day 7',
    text: `Here's the updated calendar:

Day 1: Publish the teaser for the workshop (Instagram)
Day 2: Share student result #1 (LinkedIn)
Day 3: Short "Ladder rule" (TikTok)
Day 4: Blog article on detector types
Day 5: Open cart mail + countdown story
Day 6: Live demo, 30 minutes (YouTube)
Day 7: Close cart mail, thank-you post`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'rolling, Thursday to Wednesday',
    text: `**Rolling 7-day calendar from Thursday**

Thu 12 Mar – Reel: the red box in the basement
Fri 13 Mar – YouTube: full setup tour
Sat 14 Mar – Story: ask me anything
Sun 15 Mar – Newsletter: what broke this week
Mon 16 Mar – TikTok: apprentice asks why
Tue 17 Mar – LinkedIn: honest invoice
Wed 18 Mar – X: chart of the week`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON',
    day: '2026-03-22',
    text: `{
  "week": "2026-W13",
  "days": [
    { "date": "2026-03-23", "day": "Monday", "posts": [{ "platform": "TikTok", "title": "Two-minute audit" }] },
    { "date": "2026-03-24", "day": "Tuesday", "posts": [{ "platform": "X", "title": "Prompt of the week" }] },
    { "date": "2026-03-25", "day": "Wednesday", "posts": [{ "platform": "LinkedIn", "title": "Hiring a folder" }, { "platform": "TikTok", "title": "Desk at 6 a.m." }] },
    { "date": "2026-03-26", "day": "Thursday", "posts": [{ "platform": "Instagram", "title": "Carousel on fire doors" }] },
    { "date": "2026-03-27", "day": "Friday", "posts": [{ "platform": "YouTube", "title": "Long-form on local models" }] },
    { "date": "2026-03-28", "day": "Saturday", "posts": [{ "platform": "Instagram", "title": "Workshop tour" }] },
    { "date": "2026-03-29", "day": "Sunday", "posts": [{ "platform": "Newsletter", "title": "Issue 33" }] }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'across the end of a month',
    day: '2026-03-27',
    text: `| Date | Slot | Content |
|---|---|---|
| 28 March 2026 | 12:00 | Poll: which topic next? |
| 29 March 2026 | 10:00 | Newsletter #33 |
| 30 March 2026 | 18:00 | Short: smoke vs. steam |
| 31 March 2026 | 09:00 | Month in numbers (X) |
| 1 April 2026 | 08:00 | April fool: the analog agent |
| 2 April 2026 | 17:30 | LinkedIn: Nordbau kickoff |
| 3 April 2026 | 16:00 | Long-form: kickoff vlog |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'across the end of a year',
    day: '2026-12-27',
    text: `# Content plan around New Year

- 2026-12-28: "Best of 2026" part 1 (TikTok)
- 2026-12-29: "Best of 2026" part 2 (TikTok)
- 2026-12-30: Fire safety at New Year's Eve (Reel, all channels)
- 2026-12-31: Greeting from the team (Story)
- 2027-01-01: Community post with wishes
- 2027-01-02: What we changed our mind about (X thread)
- 2027-01-03: Newsletter with the plan for Q1`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German short dates',
    day: '2026-04-05',
    text: `Contentplan (Mo 06.04. bis So 12.04.)

Mo 06.04. | Ostergruß als Story
Di 07.04. | Reel: Rauchmelder-Roulette
Mi 08.04. | LinkedIn: Fünf Minuten Feierabend
Do 09.04. | TikTok: Der teuerste Fehler
Fr 10.04. | YouTube: KI ohne Cloud, Teil 2
Sa 11.04. | Umfrage: Welches Werkzeug zuerst?
So 12.04. | Newsletter 35`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'nested platforms and times',
    text: `### Monday
- TikTok
  - 07:30 "Press the wrong one"
- X
  - 12:00 one-liner about cron

### Tuesday
- YouTube Shorts
  - 17:00 "Who wrote these 40 emails?"

### Wednesday
- LinkedIn
  - 08:00 margin chart with comment
- Instagram
  - 19:00 carousel, 6 slides

### Thursday
- TikTok
  - 18:00 duet with the magazine clip

### Friday
- YouTube
  - 16:00 long-form upload
  - 16:15 pinned comment

### Saturday
- Instagram
  - 11:00 workshop photos

### Sunday
- Newsletter
  - 10:00 issue 34`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'days as columns',
    text: `| | Mon | Tue | Wed | Thu | Fri | Sat | Sun |
|---|---|---|---|---|---|---|---|
| Morning | X quote | LinkedIn story | X poll | LinkedIn chart | X teaser | Story Q&A | Newsletter |
| Evening | TikTok #41 | Short #18 | TikTok #42 | Reel #9 | Long-form #22 | TikTok #43 | Community post |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'one paragraph, a sentence a day',
    text: `On Monday we publish the invoice short on TikTok. Tuesday is for the LinkedIn article about documentation. On Wednesday the carousel with five sockets goes out on Instagram. Thursday brings the X thread with the agent logs. On Friday at 16:00 the long video about the swarm goes live on YouTube. Saturday we post the outtakes as a story. On Sunday the newsletter wraps up the week and announces the workshop.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German Tag 1 to 7',
    text: `**Tag 1** – Kickoff-Reel zur Challenge
**Tag 2** – Aufgabe 1: Posteingang leeren (Story + Mail)
**Tag 3** – Aufgabe 2: Ein Agent für Angebote (Kurzvideo)
**Tag 4** – Zwischenstand der Teilnehmer auf LinkedIn
**Tag 5** – Aufgabe 3: Kalender aufräumen (TikTok)
**Tag 6** – Live-Sprechstunde auf YouTube, 18 Uhr
**Tag 7** – Abschlusspost mit Gewinnern`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'emoji, chatty, abbreviations',
    text: `Calendar updated! 📅 Next week looks like this:

🟦 Mon: "Start the timer" (TikTok, 15 s)
🟩 Tue: Myth #4 "Steam is smoke" (Reel)
🟨 Wed: Guest post by Lena (Blog)
🟧 Thu: Poll → "Old phone or new phone?" (Story)
🟥 Fri: "Ask the machine" (Shorts)
🟪 Sat: Photo dump from the site visit (IG)
⬜ Sun: Reading list (Newsletter)

Two slots were moved because of the holiday.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'several rows a day',
    day: '2026-05-03',
    text: `| Date | Platform | Title | Status |
|---|---|---|---|
| Mon 2026-05-04 | TikTok | Dead pixels | scheduled |
| Mon 2026-05-04 | X | Dead pixels, text version | scheduled |
| Tue 2026-05-05 | LinkedIn | Who reads your mails | draft |
| Wed 2026-05-06 | TikTok | Door wedge | scheduled |
| Wed 2026-05-06 | Instagram | Door wedge carousel | draft |
| Thu 2026-05-07 | X | Log of the week | scheduled |
| Fri 2026-05-08 | YouTube | Long-form: offline office | editing |
| Sat 2026-05-09 | Instagram | Team photo | scheduled |
| Sun 2026-05-10 | Newsletter | Issue 39 | draft |`,
  },
  // ------------------------------------------------------------------ calendar, broken
  {
    job: 'calendar',
    valid: false,
    note: 'six days, no Sunday',
    text: `# Weekly content calendar

- **Monday:** TikTok – robot vacuum vs. smoke detector
- **Tuesday:** X – thread about pricing
- **Wednesday:** Reel – toolbox tour
- **Thursday:** LinkedIn – lessons from a failed audit
- **Friday:** YouTube – long-form episode 23
- **Saturday:** Story – weekend poll

That's your full week planned! 🚀`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday twice, no Thursday',
    text: `| Day | Content |
|---|---|
| Monday | Short: ladder rule |
| Tuesday | LinkedIn: quarterly numbers |
| Wednesday | Carousel: audit mistakes |
| Wednesday | X thread: what agents cost |
| Friday | Long-form: basement tour |
| Saturday | Story: questions |
| Sunday | Newsletter |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday heading is empty',
    text: `## Monday
TikTok: "Delete this app"

## Tuesday
LinkedIn: a customer's story

## Wednesday
Instagram: carousel about batteries

## Thursday

## Friday
YouTube: interview with the fire chief

## Saturday
Story: behind the camera

## Sunday
Newsletter 36`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'table row with empty cells',
    day: '2026-03-15',
    text: `| Datum | Plattform | Inhalt |
|---|---|---|
| 16.03.2026 | TikTok | Azubi-Frage der Woche |
| 17.03.2026 | LinkedIn | Rechnung in 9 Sekunden |
| 18.03.2026 | Instagram | Karussell Brandabschnitte |
| 19.03.2026 | X | Agentenprotokoll |
| 20.03.2026 | YouTube | Folge 24 |
| 21.03.2026 | | |
| 22.03.2026 | Newsletter | Ausgabe 32 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Friday TBD',
    text: `Mon – Reel: five-euro tool
Tue – Short: start the timer
Wed – Blog: detectors compared
Thu – X: poll on subscriptions
Fri – TBD
Sat – TikTok: workshop audio
Sun – Newsletter`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on Thursday',
    text: `Here is the content calendar for the coming week, with platform, hook and posting time.

**Monday, March 16**: TikTok, 18:00. "This sticker saved 900 euros", with the inspector on camera.

**Tuesday, March 17**: LinkedIn, 08:30. Post about the apprentice program, two photos.

**Wednesday, March 18**: YouTube Shorts, 17:00. "Nobody should be awake yet", 24 seconds.

**Thursday, March 19**: Instagram, 19:00. Carousel with the six most common`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the 12th is left out, the 16th stands in',
    day: '2026-03-08',
    text: `# Content week 9–15 March

2026-03-09: TikTok "Cold call, warm answer"
2026-03-10: X "One prompt"
2026-03-11: LinkedIn "The quote"
2026-03-13: YouTube "Long night of agents"
2026-03-14: Instagram "Cable chaos"
2026-03-15: Newsletter 31
2026-03-16: TikTok "Paper beats cloud"`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'a proposal of how to plan',
    text: `To update the calendar I suggest this procedure:

1. Review last week's performance
2. Assign the topics from the trend scan to the seven days, Monday through Sunday
3. Check that every day has at least one post
4. Sync the calendar with Notion

Should I proceed with step 1?`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the rest of the week is "same pattern"',
    text: `**Monday:** TikTok – "Guess which one"
**Tuesday:** LinkedIn – story about the first customer
**Wednesday:** Instagram – carousel

(... continue with the same pattern for the remaining days ...)`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'German, asks for topics',
    text: `Um den Content-Kalender für die nächsten 7 Tage zu aktualisieren, benötige ich noch folgende Informationen:

- Welche Themen sollen von Montag bis Sonntag abgedeckt werden?
- Wie viele Posts pro Tag sind gewünscht?
- Gibt es feste Termine (z. B. Launches)?

Bitte ergänze die Angaben, dann erstelle ich den Plan.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON, Saturday has no posts',
    day: '2026-05-31',
    text: `{
  "calendar": [
    { "date": "2026-06-01", "posts": ["TikTok: June challenge"] },
    { "date": "2026-06-02", "posts": ["X: chart of May"] },
    { "date": "2026-06-03", "posts": ["Reel: site visit"] },
    { "date": "2026-06-04", "posts": ["LinkedIn: new colleague"] },
    { "date": "2026-06-05", "posts": ["YouTube: episode 31"] },
    { "date": "2026-06-06", "posts": [] },
    { "date": "2026-06-07", "posts": ["Newsletter 43"] }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON cut off on the fourth day',
    day: '2026-06-07',
    text: `{"week":"2026-W24","entries":[{"date":"2026-06-08","platform":"TikTok","title":"Heat test"},{"date":"2026-06-09","platform":"X","title":"Budget thread"},{"date":"2026-06-10","platform":"Reels","title":"Tool drop"},{"date":"2026-06-11","platform":"Link`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the Notion API failed',
    text: `Updating content calendar (7 days: Monday to Sunday) ...

APIResponseError: API token is invalid.
    at buildRequestError (/app/node_modules/@notionhq/client/build/src/errors.js:162:16)
    at Client.request (/app/node_modules/@notionhq/client/build/src/Client.js:108:58)
    at async updateCalendar (/app/content/calendar.js:57:5) {
  code: 'unauthorized',
  status: 401
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'German, working week only',
    text: `# Wochenplan Content

1. Montag – Kurzvideo "Der Zettel"
2. Dienstag – LinkedIn-Artikel zur Prüfpflicht
3. Mittwoch – Karussell mit Checkliste
4. Donnerstag – TikTok-Antwort auf Kommentare
5. Freitag – YouTube-Premiere um 17 Uhr

Plan vollständig aktualisiert ✅`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'placeholders for every day',
    text: `| Day | Platform | Post |
|---|---|---|
| Monday | [platform] | [post idea] |
| Tuesday | [platform] | [post idea] |
| Wednesday | [platform] | [post idea] |
| Thursday | [platform] | [post idea] |
| Friday | [platform] | [post idea] |
| Saturday | [platform] | [post idea] |
| Sunday | [platform] | [post idea] |`,
  },

  // ------------------------------------------------------------------ outline, good
  {
    job: 'outline',
    valid: true,
    note: 'plain list of times',
    text: `# Outline: I ran 500 agents for 30 days

- 00:00 – Cold open: the night the queue exploded
- 00:45 – What an agent is, in one drawing
- 02:30 – Hardware tour and real power costs
- 06:10 – Week 1: everything breaks
- 10:20 – Week 2: the guard levels
- 14:05 – The numbers: revenue, costs, time saved
- 18:40 – What I'd do differently
- 20:15 – Call to action and outro`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German ranges',
    text: `## Gliederung: Was kostet eine Brandmeldeanlage wirklich?

**00:00–00:40** Einstieg: das Angebot mit drei Nullen zu viel
**00:40–03:00** Welche Teile eine Anlage hat
**03:00–06:30** Planung und Dokumentation, die unsichtbaren Kosten
**06:30–10:00** Drei echte Rechnungen im Vergleich
**10:00–12:30** Wo man sparen darf und wo nicht
**12:30–13:15** Fazit und Link zur Checkliste`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with b-roll',
    text: `| Start | End | Section | B-roll |
|---|---|---|---|
| 0:00 | 0:30 | Hook: internet cable gets cut | Scissors, dark office |
| 0:30 | 2:00 | Why offline matters for trades | Customer files |
| 2:00 | 5:45 | Building the box | Time-lapse |
| 5:45 | 9:30 | Installing the model | Screen recording |
| 9:30 | 12:00 | Test: ten customer questions | Split screen |
| 12:00 | 13:00 | Result and cost table | Chart |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headings with times in brackets',
    text: `# "The honest invoice": long-form outline

## Intro (0:00)
Phone call on speaker, no context. Title card.

## The mistake (1:10)
How a travel surcharge ended up on the invoice twice.

## The call (3:40)
Full conversation, only names removed.

## What happened next (8:25)
The follow-up order and the recommendation.

## The rule (11:50)
Every invoice is read aloud once before it goes out.

## Outro (13:30)
Question to the viewers and next week's teaser.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'square brackets',
    text: `Title: Build a content machine in one weekend

[00:00] Hook – 42 posts on the wall
[01:20] Friday evening: collecting raw material
[05:00] Saturday: the transcription pipeline
[11:15] Saturday night: first drafts and first disasters
[16:40] Sunday: calendar and scheduling
[21:05] Results after one month
[23:30] Wrap-up and download`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour',
    text: `# Workshop recording: agents from zero

1. 00:00:00 Welcome and what we'll build
2. 00:08:30 Installing Ollama and picking a model
3. 00:24:00 First tool call, step by step
4. 00:41:15 Memory with Chroma
5. 01:02:30 Cron jobs and validation
6. 01:20:45 Questions from the chat
7. 01:34:00 Homework and goodbye`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'nested talking points',
    text: `**0:00 Hook**
- "There's a red box in your basement."
- Show key, open, reveal

**0:35 Setup**
- Who I am in one sentence
- What viewers will be able to do

**1:50 Part 1: the battery**
- Voltage test
- Age label
  - where to find it

**5:20 Part 2: the board**
- LEDs and their meaning

**8:45 Part 3: the book**
- Why it's the most valuable part
- Example entry

**12:10 Close**
- Recap of three checks
- Subscribe`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'bare YouTube chapters',
    text: `0:00 The claim
1:02 Where the number comes from
3:47 Testing it ourselves
7:33 The surprising result
10:58 Critics respond
13:21 Final verdict
14:40 What to watch next`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON chapters',
    text: `{
  "title": "One-person agency: the whole stack",
  "chapters": [
    { "timestamp": "00:00", "title": "Teaser", "points": ["Revenue screenshot", "The empty office"] },
    { "timestamp": "01:15", "title": "The stack at a glance", "points": ["Seven services", "One server"] },
    { "timestamp": "05:30", "title": "A normal day", "points": ["Nine cron jobs"] },
    { "timestamp": "11:00", "title": "When it breaks", "points": ["Retry", "Incident draft"] },
    { "timestamp": "15:45", "title": "Costs", "points": ["Power", "API", "Time"] },
    { "timestamp": "18:20", "title": "Outro", "points": ["Link to the repository"] }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'fenced, times at the end of the line',
    text: `\`\`\`
ACT I    The problem nobody sees ............ 00:00
ACT II   Following one email for a day ...... 03:15
ACT III  Cutting the loop ................... 08:50
ACT IV   The same email, automated .......... 12:40
CODA     What we lost on the way ............ 16:05
\`\`\`

Runtime about 17 minutes. Thumbnail: an envelope with a bandage.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'looks back to an earlier moment',
    text: `# Outline – The wedge

* **00:00** Smoke test, door held open by a wedge. No words.
* **01:30** The law in plain language.
* **04:20** Interview with a caretaker who uses wedges.
* **08:00** Same smoke test with a magnetic holder.
* **10:45** Callback to the scene at 00:00, both shots side by side.
* **12:00** What it costs and where to order.
* **13:10** Goodbye.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'publish time in the header',
    text: `Title: KI im Handwerk, ein Jahr danach
Upload: Freitag, 18:00 Uhr
Länge: ca. 16 Minuten

Struktur mit Zeitmarken:

00:00 Rückblick: der erste Versuch
01:45 Was geblieben ist
05:10 Was wir abgeschaltet haben
08:30 Stimmen aus dem Team
12:20 Zahlen auf den Tisch
14:55 Ausblick und Abschied`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long, chatty',
    text: `Great topic! Here's a structured outline that keeps the tension up until the end.

### Working title
"We let customers set our prices for a week"

### Target length
About 15 minutes

### Structure

**[0:00 – 0:50] Hook.** A customer types 1 € into the price field. Cut to our faces. "We had to accept it."

**[0:50 – 2:40] Rules.** Explain the experiment, the floor we didn't set, and why PRODUCT was nervous.

**[2:40 – 6:00] Day 1 and 2.** Bargain hunters arrive. Show the chart.

**[6:00 – 9:30] Day 3 to 5.** The turning point: a customer pays double and explains why.

**[9:30 – 12:45] Day 6 and 7.** Calm. The average settles above our list price.

**[12:45 – 14:20] Lessons.** Three lessons on trust, anchors and fairness.

**[14:20 – 15:00] CTA.** Invite viewers to name a price for the template pack.

Would you like me to turn this into a full script?`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'emoji bullets, arrow ranges',
    text: `🎥 Long-form: "Desk at 6 a.m."

🟢 0:00 → 1:00 · Alarm, coffee, first report on the phone
🟢 1:00 → 4:30 · Three decisions and the reasons behind them
🟡 4:30 → 9:00 · A deep dive into the one report that was wrong
🟡 9:00 → 12:00 · Fixing the rule live
🔴 12:00 → 13:45 · What I never automate`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'sections with a time line below',
    text: `## Teil 1: Der Anruf
Start: 00:00
Der Kunde meldet einen Fehlalarm, wir fahren los.

## Teil 2: Die Spurensuche
Start: 03:25
Protokoll auslesen, drei Verdächtige.

## Teil 3: Der Täter
Start: 09:40
Ein Wasserkocher unter dem falschen Melder.

## Teil 4: Die Lösung
Start: 12:15
Mehrfachsensor einbauen, Testlauf, Übergabe.`,
  },
  // ------------------------------------------------------------------ outline, broken
  {
    job: 'outline',
    valid: false,
    note: 'sections without any times',
    text: `# YouTube outline: Local AI for beginners

## Intro
Show the finished result and promise what viewers will learn.

## Part 1: Hardware
What you need and what you don't.

## Part 2: Installation
Step by step with screen recording.

## Part 3: First project
A bot that sorts your mail.

## Outro
Recap and call to action.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'one time goes back',
    text: `00:00 Hook: the broken lock
01:30 Who I am and why it matters
04:15 The first repair attempt
03:10 The second repair attempt
09:20 Calling an expert
12:45 Result and cost`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'impossible seconds',
    text: `| Time | Section |
|---|---|
| 00:00 | Opening shot |
| 01:85 | Explaining the experiment |
| 04:72 | First results |
| 08:90 | Discussion |
| 12:67 | Closing |`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'times with no words',
    text: `# Video outline

00:00
01:30
04:00
07:30
11:00
14:30`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'one timestamp only for a whole video',
    text: `**Video: The seven-service stack**

00:00 Intro with a quick tour through the server room

Main part: go through every service, explain what it does, and show the health check.

Advanced part: scaling the swarm.

Conclusion: link to the newsletter.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off after the second chapter',
    text: `# Outline: How we price (18 minutes, 7 chapters)

**00:00 – Hook.** Two envelopes on the table, one with 90 and one with 900 euros.

**01:10 – The cost trap.** Why adding 20 % to your costs is the fastest way to go broke, with the example of the`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'what it would do',
    text: `I will structure the long-form video as follows: first I'll research the topic and collect sources, then I'll define a hook, after that I'll split the content into 5 to 7 chapters and add timestamps to each chapter. Finally I'll write a call to action. The finished outline will be delivered in my next message.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'refusal',
    text: `I'm sorry, I can't complete this request. The tool for reading the channel's recent videos is not available to me right now, and without it I'm not able to produce a YouTube outline with timestamps. Please try again later or contact support.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'section titles are placeholders',
    text: `# [Video title]

00:00 – [Hook]
01:00 – [Section title]
04:00 – [Section title]
08:00 – [Section title]
12:00 – [CTA]`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'all at zero',
    text: `- 00:00 Introduction to fire compartments
- 00:00 Cables through walls
- 00:00 Sealing done wrong
- 00:00 Sealing done right
- 00:00 Inspection and paperwork`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'a log that ends in an error',
    text: `[14:00:01] INFO  content.outline: job started
[14:00:02] INFO  content.outline: loading channel history
[14:00:07] WARN  content.outline: retry 1/3 after timeout
[14:00:19] WARN  content.outline: retry 2/3 after timeout
[14:00:44] ERROR content.outline: giving up, upstream returned 502 Bad Gateway
[14:00:44] INFO  content.outline: job finished without outline`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'times to be added later',
    text: `## Gliederung "Die Nacht der Agenten"

1. Einstieg: dunkles Büro, Bildschirme an
2. Was die Agenten um Mitternacht tun
3. Der Zwischenfall um drei
4. Der Morgenbericht
5. Fazit

Hinweis: Die Zeitstempel werden nach dem Schnitt ergänzt.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'XX:XX for times',
    text: `XX:XX Hook: "Who turned off the alarm?"
XX:XX Background of the building
XX:XX Interview with the night guard
XX:XX Reconstruction
XX:XX Lessons and outro`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'asks for the topic',
    text: `Happy to create a YouTube outline with timestamps for you! Could you tell me:

1. What is the topic of the video?
2. How long should it be (8, 15 or 25 minutes)?
3. Who is the audience?

As soon as I have your answers I'll send you the complete structure.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'a chapter ends before it begins, later ones start earlier',
    text: `### Long-form: Five tools, one winner

- 00:00–01:00 Teaser and rules of the contest
- 01:00–04:30 Tool one and tool two
- 09:30–06:10 Tool three, the surprise
- 05:10–07:00 Tools four and five
- 02:00–03:00 Winner and giveaway`,
  },

  // ------------------------------------------------------------------ kpi, good
  {
    job: 'kpi',
    valid: true,
    note: 'list with profit and margin',
    day: '2026-03-11',
    text: `# KPI Snapshot, 2026-03-11

- **Revenue:** €12,480
- **Costs:** €7,800
- **Profit:** €4,680
- **Margin:** 37.5 %

Revenue is carried by two retainer payments. No unusual costs.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German table',
    text: `## KPI-Stand 17:00 Uhr

| Kennzahl | Wert |
|---|---|
| Umsatz | 8.640,00 € |
| Kosten | 5.184,00 € |
| Gewinn | 3.456,00 € |
| Marge | 40,0 % |

Der Umsatz liegt über dem Vortag.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON with the margin as fraction',
    day: '2026-03-12',
    text: `{
  "date": "2026-03-12",
  "currency": "EUR",
  "revenue": 15200,
  "costs": 9880,
  "profit": 5320,
  "margin": 0.35
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose',
    text: `Today's snapshot: revenue came in at $4,250. Costs were $2,975. That leaves a profit of $1,275 and a margin of 30%. The biggest driver was the template bundle, and API usage stayed flat.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'costs broken down, adds up',
    text: `**Revenue:** €7,500

**Costs:** €3,000
- API: €1,900
- Ads: €600
- Tools: €500

**Profit:** €4,500
**Margin:** 60 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss day, honest negative margin',
    text: `KPI SNAPSHOT
Revenue: 2,000 EUR
Costs: 2,600 EUR
Profit: -600 EUR
Margin: -30 %

Reason: yearly server invoice was booked today. Without it the day would have been positive.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'thousands with k',
    text: `📊 Month to date

Revenue: $48.2k
Costs: $31.33k
Margin: 35%

On track for the quarter.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'spaces as thousands separators',
    text: `| KPI | Amount |
|:--|--:|
| Revenue | 10 500 EUR |
| Costs | 6 300 EUR |
| Profit | 4 200 EUR |
| Margin | 40 % |`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'today and yesterday in columns',
    text: `## Daily KPIs

| Metric | Today | Yesterday | Change |
|---|---|---|---|
| Revenue | €3,600 | €3,450 | +4.3 % |
| Costs | €2,340 | €2,415 | -3.1 % |
| Margin | 35.0 % | 30.0 % | +5.0 pp |

Costs fell because the ad set "Spring" was paused.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'margin as an amount with percentage',
    text: `Revenue 980 €
Costs 588 €
Margin 392 € (40 %)

12 orders, average basket 81.67 €.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'by product with a total',
    text: `| Product | Revenue | Costs | Profit | Margin |
|---|---|---|---|---|
| Courses | 5,000 € | 3,000 € | 2,000 € | 40 % |
| Templates | 2,500 € | 1,000 € | 1,500 € | 60 % |
| Calls | 500 € | 400 € | 100 € | 20 % |
| **Total** | **8,000 €** | **4,400 €** | **3,600 €** | **45 %** |`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German prose',
    text: `Kurzer Tagesabschluss: Der Umsatz beträgt 1.234,50 €. Die Kosten liegen bei 740,70 €. Damit bleibt ein Gewinn von 493,80 €, die Marge beträgt 40 %. Auffälligkeiten gab es keine.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'one line with emoji',
    text: `💰 Revenue: $920 | 💸 Costs: $230 | 📈 Margin: 75%`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'YAML in a fence',
    day: '2026-03-12',
    text: `\`\`\`yaml
snapshot: 2026-03-12T17:00:00+01:00
revenue: 26400.00
costs: 14520.00
profit: 11880.00
margin_percent: 45.0
orders: 131
\`\`\``,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'long with further KPIs and comments',
    text: `# KPI report

Good evening! Here's the snapshot for today, all numbers from Stripe and the bookkeeping export.

## Money
- Revenue: 18,400 EUR
- Costs: 11,960 EUR
- Profit: 6,440 EUR
- Margin: 35.0 %

## Audience
- New followers: 1,310
- Newsletter subscribers: 4,882 (open rate 44 %)

## Operations
- Cron jobs valid: 8 of 8 so far
- Agent tasks done: 12,905

## Comment
Two large invoices arrived on the same day; expect a calmer day tomorrow.`,
  },
  // ------------------------------------------------------------------ kpi, broken
  {
    job: 'kpi',
    valid: false,
    note: 'margin percentage is wrong',
    text: `# KPI Snapshot

- **Revenue:** €11,200
- **Costs:** €7,840
- **Profit:** €3,360
- **Margin:** 42.5 %

A solid day overall.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit is off by a thousand',
    text: `| KPI | Value |
|---|---|
| Revenue | $9,100 |
| Costs | $6,370 |
| Profit | $3,730 |
| Margin | 30 % |`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no costs',
    text: `**Evening KPIs**

Revenue: €5,320
Margin: 38 %
Orders: 44
Conversion rate: 2.9 %
New subscribers: 61`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin n/a',
    text: `Revenue: 3,150 EUR
Costs: 1,890 EUR
Margin: n/a

Visitors: 2,204`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs pending',
    text: `## Daily snapshot

- Revenue: €6,480
- Costs: pending (bank export not available yet)
- Margin: will be calculated as soon as costs are in`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'refusal',
    text: `Unfortunately I'm not able to access your Stripe account or accounting system, so I can't provide revenue, costs or margin for today. If you upload a CSV export I'll gladly calculate the KPIs for you.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off before the margin',
    text: `# KPI snapshot, 12 March

Revenue reached €14,300 today, the best Thursday of the year so far. Costs amounted to €9,295, mostly ads and freelancers. This leaves us with a mar`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'figures masked as X',
    text: `Revenue: $X,XXX
Costs: $X,XXX
Profit: $XXX
Margin: XX %

Fill in the values from the dashboard.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'German, markup given as margin',
    text: `**Tagesbericht**

- Umsatz: 6.000 €
- Kosten: 4.000 €
- Gewinn: 2.000 €
- Marge: 50 %

Sehr gutes Ergebnis!`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'words instead of numbers',
    text: `Today was a strong day. Revenue was well above average, costs stayed moderate thanks to lower ad spend, and the margin looks very healthy. We expect the positive trend to continue tomorrow.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'JSON cut off',
    day: '2026-03-12',
    text: `{
  "date": "2026-03-12",
  "revenue": 7420.5,
  "costs": 4823.33,
  "breakdown": { "ads": 2100, "api": 913.33, "freelance": 1810 },
  "mar`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'NaN after an API error',
    text: `KPI snapshot
Revenue: undefined
Costs: 1,120 EUR
Margin: NaN %

(node:4127) UnhandledPromiseRejection: StripeAuthenticationError: Invalid API Key provided`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'a loss with a positive margin',
    text: `💶 Revenue: 2,400 €
🧾 Costs: 3,000 €
📉 Profit: 600 €
📈 Margin: 25 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'total of the costs does not match, nor does the margin',
    text: `| Product | Revenue | Costs | Margin |
|---|---|---|---|
| Audits | 3,000 € | 1,500 € | 50 % |
| Setups | 5,000 € | 3,000 € | 40 % |
| Support | 2,000 € | 1,500 € | 25 % |
| **Total** | **10,000 €** | **6,000 €** | **55 %** |`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'the query instead of the figures',
    text: `To get today's KPIs, run the following query:

\`\`\`sql
SELECT SUM(amount) AS revenue,
       (SELECT SUM(amount) FROM expenses WHERE day = CURRENT_DATE) AS costs,
       (SUM(amount) - (SELECT SUM(amount) FROM expenses WHERE day = CURRENT_DATE)) / SUM(amount) * 100 AS margin
FROM payments
WHERE day = CURRENT_DATE;
\`\`\`

The result will contain revenue, costs and margin in percent.`,
  },
]
