import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_THREE: readonly Sample[] = [
  // ------------------------------------------------------------------ health
  {
    job: 'health',
    valid: true,
    note: 'terse, one line each, all seven up',
    day: '2026-10-05',
    text: `2026-10-05 06:00 UTC health

ollama 11434 OK 41ms
redis 6379 OK PONG
postgresql 5432 OK accepting connections
chromadb 8000 OK heartbeat
crm 3500 OK 200
atomic reactor 8888 OK 200
litellm 4000 OK 200

7/7 up. CPU 34 % RAM 61 %. Level NORMAL.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, CRM restarted before the check and answers now',
    day: '2026-10-14',
    text: `Guten Morgen Maurice,

hier der Systemcheck von Mittwoch, dem 14. Oktober 2026, 06:00 Uhr UTC.

Alle sieben Dienste antworten:

- **Ollama** (11434): erreichbar, 5 Modelle geladen
- **Redis** (6379): PONG nach 1 ms
- **PostgreSQL** (5432): nimmt Verbindungen an
- **ChromaDB** (8000): Heartbeat in Ordnung
- **CRM** (3500): HTTP 200. Um 03:12 Uhr war der Prozess kurz ausgefallen, pm2 hat ihn neu gestartet; seit 03:13 Uhr läuft er stabil.
- **Atomic Reactor** (8888): HTTP 200
- **LiteLLM** (4000): HTTP 200

Ursache des CRM-Neustarts war ein Speicherleck im Import; das Ticket ist angelegt. Handlungsbedarf besteht heute Morgen keiner.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON, all seven up',
    day: '2026-10-22',
    text: `{
  "report": "health",
  "checked_at": "2026-10-22T06:00:07Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "latency_ms": 38, "detail": "/api/tags 200" },
    { "name": "Redis", "port": 6379, "status": "up", "latency_ms": 1, "detail": "PONG" },
    { "name": "PostgreSQL", "port": 5432, "status": "up", "latency_ms": 4, "detail": "accepting connections" },
    { "name": "ChromaDB", "port": 8000, "status": "up", "latency_ms": 12, "detail": "heartbeat ok" },
    { "name": "CRM", "port": 3500, "status": "up", "latency_ms": 27, "detail": "/health 200" },
    { "name": "Atomic Reactor", "port": 8888, "status": "up", "latency_ms": 19, "detail": "/health 200" },
    { "name": "LiteLLM", "port": 4000, "status": "up", "latency_ms": 22, "detail": "/health 200" }
  ],
  "resources": { "cpu_percent": 41, "ram_percent": 66, "level": "NORMAL" }
}
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'table with emoji, all seven green, RAM in WARN but everything answers',
    day: '2026-11-03',
    text: `# 🩺 Health Check, Tuesday 3 November 2026

Good morning! ☀️ Short version: **everything is alive** 🎉

| # | Service | Port | Probe | Result |
|---|---|---|---|---|
| 1 | Ollama | 11434 | GET /api/tags | ✅ 200 (52 ms) |
| 2 | Redis | 6379 | PING | ✅ PONG (1 ms) |
| 3 | PostgreSQL | 5432 | pg_isready | ✅ accepting (5 ms) |
| 4 | ChromaDB | 8000 | heartbeat | ✅ 200 (14 ms) |
| 5 | CRM | 3500 | GET /health | ✅ 200 (31 ms) |
| 6 | Atomic Reactor | 8888 | GET /health | ✅ 200 (20 ms) |
| 7 | LiteLLM Proxy | 4000 | GET /health | ✅ 200 (25 ms) |

RAM sits at 76 %, so I went to reduced concurrency (200) as the resource guard asks. CPU 48 %. No errors, no timeouts, nobody needs to get out of bed 😴
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'formal prose, all seven named as responding',
    day: '2026-10-31',
    text: `Operational Health Statement
Reference date: Saturday, 31 October 2026, 06:00 UTC

The startup sequence was followed in full: auto_repair, resource_guard, core services, application services, verification.

Core services. Ollama returned its list of models on port 11434. Redis replied to PING within one millisecond. PostgreSQL is accepting connections, with 14 of 100 in use. ChromaDB returned a heartbeat.

Application services. The CRM, Atomic Reactor and the LiteLLM proxy each answered their health endpoint with status 200 in under 50 milliseconds.

Conclusion: seven of seven services are responding. There were no failures and no restarts during the preceding 24 hours. Disk usage stands at 57 percent.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'small model that rambles but reports all seven as running',
    day: '2026-10-18',
    text: `Okay so here is the health check for today Sunday 2026-10-18!

A health check is very important because when a system is healthy the business is healthy. So I checked the systems one by one.

1. Ollama is running. It answered me with the models.
2. Redis is running. It said PONG.
3. PostgreSQL is running. It accepts connections.
4. ChromaDB is running. The heartbeat is there.
5. CRM is running. Status 200.
6. Atomic Reactor is running. Status 200. The reactor is a good reactor.
7. LiteLLM is running. Status 200.

So all 7 of 7 services are running and healthy. It is like a garden where all the plants got water. Have a good Sunday!
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headline says green, but the ChromaDB row is a 503',
    day: '2026-10-07',
    text: `## System health | Wed 2026-10-07 06:00 UTC

**Status: all green ✅**

| Service | Port | Response | ms |
|:--|--:|:--|--:|
| Ollama | 11434 | 200 OK | 47 |
| Redis | 6379 | PONG | 1 |
| PostgreSQL | 5432 | accepting connections | 4 |
| ChromaDB | 8000 | 503 Service Unavailable | 2004 |
| CRM | 3500 | 200 OK | 30 |
| Atomic Reactor | 8888 | 200 OK | 18 |
| LiteLLM | 4000 | 200 OK | 21 |

Resources: CPU 39 %, RAM 63 %, disk 58 %.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of, only six services',
    day: '2026-10-12',
    text: `Systemcheck Montag, 12.10.2026, 06:00 UTC

Ollama ........... läuft (44 ms)
Redis ............ läuft (1 ms)
PostgreSQL ....... läuft (6 ms)
ChromaDB ......... läuft (11 ms)
CRM .............. läuft (29 ms)
Atomic Reactor ... läuft (17 ms)

Alle Dienste antworten. CPU 36 %, RAM 64 %. Stufe NORMAL, volle Parallelität.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'YAML; PostgreSQL rejects connections',
    day: '2026-10-20',
    text: `health_check:
  at: 2026-10-20T06:00:04Z
  services:
    ollama: {status: up, latency_ms: 40}
    redis: {status: up, latency_ms: 1}
    postgresql: {status: down, error: "rejecting connections, recovery in progress"}
    chromadb: {status: up, latency_ms: 13}
    crm: {status: up, latency_ms: 33}
    atomic_reactor: {status: up, latency_ms: 20}
    litellm: {status: up, latency_ms: 24}
  summary: 6 of 7 up
  level: NORMAL
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'no access to the systems; an example instead of a check',
    day: '2026-10-27',
    text: `Good morning! 😊

I'm sorry, I don't have access to your servers in this session, so I could not run the probes. But no worries, here is an example of what the report would look like once the tools are connected:

- Ollama: ✅ up
- Redis: ✅ up
- PostgreSQL: ✅ up
- ChromaDB: ✅ up
- CRM: ✅ up
- Atomic Reactor: ✅ up
- LiteLLM: ✅ up

Let me know if you'd like me to change the format! 🚀
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'formal; Atomic Reactor did not answer within the time limit, told only in prose',
    day: '2026-11-09',
    text: `Operational Health Statement
Reference date: Monday, 9 November 2026, 06:00 UTC

Ollama, Redis, PostgreSQL and ChromaDB replied to their probes without delay. The CRM and the LiteLLM proxy answered with status 200.

With regard to Atomic Reactor, the probe on port 8888 timed out after 10 seconds on three consecutive attempts. A restart by systemd has been requested; its outcome was not yet known when this statement was written.

All other indicators are within the agreed limits. CPU 44 percent, RAM 69 percent.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the list',
    day: '2026-11-14',
    text: `{
  "report": "health",
  "checked_at": "2026-11-14T06:00:05Z",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "latency_ms": 43 },
    { "name": "Redis", "port": 6379, "status": "up", "latency_ms": 1 },
    { "name": "PostgreSQL", "port": 5432, "status": "up", "latency_ms": 5 },
    { "name": "ChromaDB", "port": 8000, "status": "up", "latency_ms": 12 },
    { "name": "CRM", "port": 3500, "status": "up", "latency_ms": 28 },
    { "name": "Atomic Reactor", "port": 8888, "sta`,
  },

  // ---------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'chatty with emoji, wins and priorities',
    day: '2026-10-06',
    text: `☀️ Good morning Maurice! Happy Tuesday, 6 October 2026!

**🏆 Wins from yesterday**
- The BMA checklist bundle sold 4 times, 196 € in total 💸
- The short about false alarms passed 18,000 views on TikTok
- LiteLLM routing now saves about 2 € a day in API calls

**🎯 Priorities for today**
1. Publish the sales page for the maintenance contract template (before noon!)
2. Answer the two leads from Kassel, both are warm 🔥
3. Film the hook for Thursday's video

Coffee first, then number one. You've got this! ☕
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge and Prioritäten',
    day: '2026-10-13',
    text: `# Morgenlage, Dienstag, 13. Oktober 2026

## Erfolge
- Angebot an die Stadtwerke Fulda verschickt, Rückmeldung bis Freitag zugesagt.
- Drei neue Abonnenten für den Newsletter, Öffnungsrate 47 %.
- Das nächtliche Backup lief zum zehnten Mal in Folge fehlerfrei.

## Prioritäten
1. Rechnung 2026-118 nachfassen, sie ist seit sechs Tagen überfällig.
2. Skript für das Video zur DIN 14675 fertigstellen.
3. Preisseite prüfen: Der Link zum Jahrespaket führt noch auf die alte Version.

## Hinweis
Um 11:00 Uhr steht das Gespräch mit dem Steuerberater an.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'terse',
    day: '2026-10-23',
    text: `Briefing Fri 2026-10-23

WINS
- 2 sales, 98 EUR
- CRM import bug closed
- newsletter sent, 1,312 recipients

PRIORITIES
1. call Brandt re: contract
2. ship offer v3
3. clear invoice backlog (5)

Risk: RAM trending up, 68 %.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON',
    day: '2026-11-02',
    text: `{
  "type": "morning_briefing",
  "date": "2026-11-02",
  "weekday": "Monday",
  "wins": [
    "October closed with 3,940 EUR revenue, the best month so far",
    "First affiliate partner signed on Friday evening",
    "All nine cron jobs ran clean over the weekend"
  ],
  "priorities": [
    { "rank": 1, "task": "Send the October numbers to the accountant", "due": "10:00" },
    { "rank": 2, "task": "Decide on the price of the winter bundle", "due": "13:00" },
    { "rank": 3, "task": "Record the voice-over for the detector video", "due": "16:00" }
  ],
  "mood": "steady"
}
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'tables for both',
    day: '2026-11-12',
    text: `## Morning Briefing · Thu 12 Nov 2026 · 07:00

### What went well (wins)

| Win | Number | Owner |
|---|---|---|
| Webinar sign-ups | 37 | Money Maker |
| Refund rate down | 1.9 % | Operator |
| Long-form video live | 1 | Content |

### What matters today (priorities)

| Rank | Priority | Until |
|---|---|---|
| 1 | Test the webinar room with sound and slides | 10:30 |
| 2 | Write the follow-up mail for those who miss it | 14:00 |
| 3 | Approve the ad budget of 150 EUR | 17:00 |

No meetings before ten.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'formal prose under headings, apologises for one late figure',
    day: '2026-10-29',
    text: `Morning Briefing for Thursday, 29 October 2026

Dear Maurice,

Achievements and wins
The second customer of the audit package confirmed the order yesterday afternoon at 890 EUR. Furthermore, the article on smoke detector duties reached the first page of the search results, and the support inbox is empty.

Priorities of the day
First, the onboarding call with the new audit customer at 10:00 must be prepared. Second, the landing page needs the corrected VAT note. Third, the storage budget for the video archive should be decided.

My apologies: the advertising figures of yesterday arrived late and are therefore left to the KPI snapshot at 17:00.

Kind regards,
LIMBIC
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities at all',
    day: '2026-10-08',
    text: `☀️ Good morning Maurice! It's Thursday, 8 October 2026!

**🏆 Wins**
- 3 checklists sold overnight, 147 € 💰
- The Reel about manual call points got 212 saves
- Support answered every ticket in under two hours 🙌

**🌦 Weather & mood**
Rain in the morning, sun from noon. Perfect for a short walk!

**💬 Quote of the day**
"What gets measured gets managed."

Have a brilliant day! 🚀
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins are unfilled brackets',
    day: '2026-10-16',
    text: `# Morning Briefing, Friday 16 October 2026

## Wins
- [Insert win 1 here]
- [Insert win 2 here]
- [Insert win 3 here]

## Priorities
1. Finish the sales page of the audit package
2. Reply to the enquiry of the Hotel Adler
3. Plan next week's shorts

Have a productive day.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'German; cut off within the priorities',
    day: '2026-10-21',
    text: `# Morgenlage, Mittwoch, 21. Oktober 2026

## Erfolge
- Zwei Verkäufe des Wartungspakets, zusammen 298 €.
- Die neue Startseite lädt in 1,1 Sekunden.
- Das Kurzvideo über Täuschungsalarme hat 9.400 Aufrufe.

## Prioritäten
1. Angebot für die Klinik in Bad Hersfeld bis 12:00 Uhr abschicken.
2. Mit dem Datenschutzbeauftragten die Einwilligung für den Newsletter klären, weil die bisherige Fassung seit dem`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'an error instead of the briefing',
    day: '2026-11-05',
    text: `Traceback (most recent call last):
  File "/opt/empire/agents/limbic.py", line 88, in run
    resp = client.chat(model="qwen2.5:14b", messages=msgs)
  File "/opt/empire/lib/llm.py", line 41, in chat
    raise UpstreamError(r.status_code, r.text)
UpstreamError: 429 rate limit exceeded for key group "briefing"
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'YAML; list of wins is empty',
    day: '2026-11-10',
    text: `briefing:
  date: 2026-11-10
  weekday: Tuesday
  wins: []
  priorities:
    - Migrate the newsletter forms to the new CRM endpoint
    - Call back the lead from Erfurt before 11:00
    - Review the offer JSON of yesterday
  notes: >
    Yesterday's activity feed could not be loaded, so this part
    is left open for now.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'small model drifts: talks about briefings in general and asks for data',
    day: '2026-10-25',
    text: `Sure! A morning briefing is a short summary that helps you start the day with focus. It usually contains wins and priorities.

Wins are things that went well. For example you may have sold something or finished a project. Priorities are the things that you should do first. A good rule is to have three of them.

To write your morning briefing I need some more information. Please tell me:
- What were your wins yesterday?
- What are your priorities today?

Once you provide this information I will be happy to create the briefing for you!
`,
  },

  // ------------------------------------------------------------------ trends
  {
    job: 'trends',
    valid: true,
    note: 'three trends, one per platform, chatty',
    day: '2026-10-09',
    text: `🔍 Trend scan, Friday 9 October 2026. Hi team! Here's what's hot 🔥

**1. "Things I'd never do as an electrician" (TikTok)** 🎵
Tradespeople list five no-gos in 30 seconds. The tag grew about 41 % this week. Our angle: five no-gos with fire alarm panels.

**2. Silent desk resets (YouTube Shorts)** 📹
No voice, only keyboard sounds and one line of text. Watch time is far above average. Our angle: a silent panel inspection.

**3. Public revenue threads (X)** 🧵
Solo founders post their monthly numbers with screenshots. Replies are friendly and numerous. Our angle: Maurice's October in seven posts.

My pick for today's scripts: number 1! 🏆
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German table with four trends',
    day: '2026-10-15',
    text: `# Trendscan vom Donnerstag, 15.10.2026

| Nr. | Trend | Plattform | Wachstum (7 Tage) | Idee für uns |
|---|---|---|---|---|
| 1 | Handwerker prüfen KI-Antworten | TikTok | +63 % | KI erklärt die DIN VDE 0833, wir korrigieren |
| 2 | „Ein Tag als …“ ohne Schnitt | YouTube | +22 % | Ein Wartungstag in einer Einstellung |
| 3 | Rechnungen offenlegen | X | +35 % | Was kostet ein Fehlalarm wirklich? |
| 4 | Vorher und nachher im Schaltschrank | TikTok | +18 % | Aufräumen eines Verteilers in 20 Sekunden |

Empfehlung: Trend 1 zuerst, weil er zu den Skripten um neun Uhr passt.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with three trends',
    day: '2026-10-24',
    text: `{
  "scan": "2026-10-24T08:00:00Z",
  "sources": ["TikTok", "YouTube", "X"],
  "trends": [
    {
      "name": "Local AI on a mini PC",
      "platform": "YouTube",
      "signal": "six videos above 200k views within nine days",
      "angle": "Show the Ollama box that runs the nine jobs"
    },
    {
      "name": "Stitching bad safety advice",
      "platform": "TikTok",
      "signal": "hashtag up 48 percent week over week",
      "angle": "Stitch the clip of the taped smoke detector"
    },
    {
      "name": "One-chart threads",
      "platform": "X",
      "signal": "median of 310 bookmarks per post",
      "angle": "Chart of false alarms per building type"
    }
  ]
}
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'terse, five trends',
    day: '2026-11-04',
    text: `Trends Wed 2026-11-04

1. TikTok: "POV: first week on site", +37 % wk. Use: apprentice POV at the panel.
2. TikTok: AI voice of a grumpy boss, +29 %. Use: boss reads the fault log.
3. YT: 8-minute teardown videos, CTR 9 %. Use: open an old detector.
4. YT: year-end tool lists starting early. Use: ten tools under 50 EUR.
5. X: "boring business" threads, 2x replies. Use: maintenance contracts.

Best fit: 3.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'formal sections with headings',
    day: '2026-11-11',
    text: `Trend Report, Wednesday, 11 November 2026

Trend 1: Regulation explained by practitioners
Observed on YouTube. Practitioners explain a single paragraph of a standard in under four minutes. Three channels in our field doubled their weekly views. Recommended use: a series on the duties of building operators.

Trend 2: Carnival safety clips
Observed on TikTok, owing to today's start of the season in the Rhineland. Short clips about crowded venues and emergency exits are rising quickly. Recommended use: one clip today, while the interest lasts.

Trend 3: Cost transparency
Observed on X. Posts that break down a project to the last euro attract long discussions. Recommended use: the full cost of a small fire alarm system.

Confidence: high for trends 1 and 3, moderate for trend 2.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'small model, wordy, still three clear trends',
    day: '2026-10-30',
    text: `Here are the trends for Friday 2026-10-30! I scanned TikTok and YouTube and X and I found some trends.

Trend number 1 is Halloween prank alarms on TikTok. People film how a siren goes off at a party. It has many views, around 2 million for the top video. We can make a video why this is dangerous.

Trend number 2 is cozy coding with AI on YouTube. People sit with tea and let the AI do the coding. We can show how the agents work at night with a lamp.

Trend number 3 is asking founders one question on X. Somebody asks one question and many founders answer. We can ask what was your worst outage.

That is all 3 trends. Trends change fast so it is good to be fast also!
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'promises three, gives two',
    day: '2026-10-10',
    text: `🔍 Trend scan, Saturday 10 October 2026

Three hot trends for you today! 🔥

**1. Fast-forward installs (TikTok)** 🎵
An eight-hour job in fifteen seconds, with a counter in the corner. Growth about 33 % this week. Angle: rewiring a loop of detectors.

**2. Long podcasts cut to one argument (YouTube)** 📹
Channels publish a single disagreement from a long talk. Angle: Maurice against the myth of the maintenance-free detector.

Which one do you like best? Tell me and I'll hand it to the script agent! 💌
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend repeats the first word for word',
    day: '2026-10-17',
    text: `# Trends, Saturday 2026-10-17

| # | Trend | Platform | Why it grows | Our angle |
|---|---|---|---|---|
| 1 | Tool tier lists | TikTok | Viewers argue in the comments | Rank the testers for smoke detectors |
| 2 | Quiet productivity vlogs | YouTube | High watch time | A quiet day in the control room |
| 3 | Tool tier lists | TikTok | Viewers argue in the comments | Rank the testers for smoke detectors |

Updated at 08:00 UTC.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'German; refuses for want of access',
    day: '2026-10-26',
    text: `Guten Morgen,

leider kann ich den Trendscan für Montag, den 26. Oktober 2026, nicht durchführen. Ich habe in dieser Umgebung keinen Zugriff auf TikTok, YouTube oder X, und mein Wissen endet vor dem heutigen Tag.

Sie können die aktuellen Trends selbst im TikTok Creative Center, in den YouTube-Trends und unter „Entdecken“ auf X nachsehen. Gerne werte ich die Daten aus, wenn Sie sie mir schicken.

Ich bitte um Entschuldigung für die Umstände.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'JSON; the third trend is TODO',
    day: '2026-11-06',
    text: `{
  "scan": "2026-11-06T08:00:00Z",
  "trends": [
    {
      "name": "Winter van builds with alarm systems",
      "platform": "YouTube",
      "signal": "searches up 26 percent in two weeks",
      "angle": "Which detector belongs in a van?"
    },
    {
      "name": "Price of being wrong",
      "platform": "X",
      "signal": "threads about costly mistakes, 400 reposts on average",
      "angle": "A false alarm at the airport and its invoice"
    },
    {
      "name": "TODO",
      "platform": "TikTok",
      "signal": "TODO",
      "angle": "TODO"
    }
  ]
}
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2026-11-13',
    text: `Trend Report, Friday, 13 November 2026

Trend 1: Superstition clips
Observed on TikTok, on the occasion of Friday the thirteenth. Craftspeople tell of their unluckiest day on site. Recommended use: the day the siren would not stop.

Trend 2: Side-by-side model tests
Observed on YouTube. Creators give the same task to a local model and to a paid model, and let the audience gue`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'small model drifts into a definition; no trend named',
    day: '2026-11-01',
    text: `Trend scan for Sunday 2026-11-01.

A trend is when many people do the same thing on social media. There are trends on TikTok, trends on YouTube and trends on X. TikTok is for short videos. YouTube is for long videos and also for Shorts. X is for text and for news.

To find trends you should look at the hashtags and the sounds. You should look at what other creators do. You should be early because when a trend is old it is not a trend anymore.

It is always important to be authentic and to post every day. Consistency is the key to success on every platform.
`,
  },

  // ----------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with hooks, chatty',
    day: '2026-10-05',
    text: `🎬 Script drafts for Monday, 5 October 2026! Two bangers coming up 💥

### Script 1: The taped detector (28 s, TikTok)
**Hook:** "This piece of tape could cost you your insurance." 😱
**Body:** Show a detector covered with painter's tape. Say why people do it: dust, steam, nerves. Then show the clause in the policy that speaks of disabled detectors.
**CTA:** Comment TAPE and I'll send you the five-point checklist. 📋

### Script 2: Nine robots, one sleeper (35 s, Reels)
**Hook:** "While I slept, nine robots ran my company."
**Body:** Clock at 06:00, terminal turns green. Jump through the day: trends, scripts, offers, numbers. End on the bed, alarm clock rings.
**CTA:** Follow for the build log. 🤖
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, three scripts',
    day: '2026-10-14',
    text: `# Kurzvideo-Skripte, Mittwoch, 14. Oktober 2026

## Skript 1: Fehlalarm um drei
**Hook:** „Dieser Alarm hat 4.000 Euro gekostet, und es brannte gar nicht.“
**Szene:** Feuerwehr vor der Halle, Blaulicht, dann die Ursache: Dampf aus der Spülküche.
**Text:** Erklären, warum ein Mehrkriterienmelder hier richtig gewesen wäre.
**Aufruf:** Speichern, bevor du den nächsten Melder bestellst.

## Skript 2: Der rote Knopf
**Hook:** „Drück das niemals, ohne vorher diesen Anruf zu machen.“
**Szene:** Nahaufnahme eines Handfeuermelders. Anruf bei der Leitstelle, Revision schalten, erst dann prüfen.
**Aufruf:** Schick das deinem Hausmeister.

## Skript 3: Papierkrieg
**Hook:** „Drei Seiten Papier retten dich vor dem Sachverständigen.“
**Szene:** Betriebsbuch, Wartungsvertrag, Melderplan nacheinander auf den Tisch legen.
**Aufruf:** Die Vorlage findest du im Profil.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table of beats for each script',
    day: '2026-10-19',
    text: `## Script A: "The 70 % rule"

| Beat | Time | Text |
|---|---|---|
| Hook | 0-3 s | "Your server dies at 95 %. I panic at 70." |
| Problem | 3-12 s | A graph climbs, nobody looks, the shop goes down at night. |
| Fix | 12-24 s | Alert on the slope and not on the level. Show the rule on screen. |
| CTA | 24-28 s | "Link to the config in my profile." |

## Script B: "Restart is not a repair"

| Beat | Time | Text |
|---|---|---|
| Hook | 0-3 s | "Stop restarting things that break." |
| Problem | 3-11 s | The same service falls over every Tuesday at three. |
| Fix | 11-25 s | Read the log, find the backup that eats the memory, move it. |
| CTA | 25-30 s | "Tell me your weekly restart in the comments." |

Drafted on Monday 2026-10-19 for TikTok and Shorts.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with two scripts',
    day: '2026-10-28',
    text: `{
  "date": "2026-10-28",
  "scripts": [
    {
      "title": "Landlord, read this",
      "platform": "TikTok",
      "length_seconds": 30,
      "hook": "Your tenant can stop paying rent because of this 9-euro part.",
      "body": "Hold up the smoke detector. Say what the building code of the state demands, who must test it and how often. Show the date printed on the back.",
      "cta": "Check the date today and tell me what you found."
    },
    {
      "title": "I fired my best agent",
      "platform": "Shorts",
      "length_seconds": 40,
      "hook": "My best AI agent produced nothing for 14 days, so I deleted it.",
      "body": "Walk through the list of agents, show the last useful output of each, and remove the one nobody missed. The bill drops on screen.",
      "cta": "Subscribe to see which one goes next."
    }
  ]
}
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'terse, two scripts',
    day: '2026-11-07',
    text: `Scripts Sat 2026-11-07

1) WRONG DETECTOR
Hook: "Kitchen plus smoke detector equals fire brigade."
Body: Toast, steam, siren. Swap to heat detector. Same toast, silence.
CTA: Save for your next order.
25 s

2) PRICE OF NOTHING
Hook: "I charge 890 euros to find nothing."
Body: What an audit without findings is worth: insurer letter, liability, sleep.
CTA: Audit link in bio.
30 s
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'small model, repetitive, but two real scripts with hooks',
    day: '2026-11-15',
    text: `Here are 2 scripts for Sunday 2026-11-15. I hope you like them!

Script 1
Title: The beep
Hook: "If your ceiling beeps at night, do not ignore it!"
Then you say: The beep means the battery is low. Many people take the battery out and forget it. This is very dangerous. Take a new battery and press the test button.
End: Follow me for more safety tips!

Script 2
Title: The plan on the wall
Hook: "Do you know where this green sign sends you?"
Then you say: The green sign shows the way out. But in many offices there is a plant in front of it. Walk the way today and move the plant. It takes only two minutes.
End: Send this to a coworker with a plant!

Both scripts are short and good for TikTok.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'one script with three hook variants',
    day: '2026-10-08',
    text: `🎬 Thursday 8 October 2026, script time! 🎉

### Script 1: The forgotten test (30 s)
**Hook A:** "When did you last press this button?" 👇
**Hook B:** "This button has not been pressed since 2019."
**Hook C:** "One press a quarter keeps the inspector away."
**Body:** Walk along a corridor of a school, stop at each manual call point, show the dust. Pull out the test key, do it right, write it into the log book.
**CTA:** Tag the person who has the key! 🔑

Choose the hook you like best, I'd go with B 😄
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-10-16',
    text: `{
  "date": "2026-10-16",
  "scripts": [
    {
      "title": "Three letters on your invoice",
      "hook": "These three letters on your invoice cost you 200 euros a year.",
      "body": "Point at the item NSL on the invoice, explain what the monitoring centre does and when you do not need it.",
      "cta": "Ask for the comparison sheet."
    },
    {
      "title": "Cable in the wrong colour",
      "hook": "",
      "body": "Show a red cable used for the heating. Explain why a red cable has a meaning in this building and who gets confused in an emergency.",
      "cta": "Share with your installer."
    }
  ]
}
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'German; second script is cut off',
    day: '2026-10-22',
    text: `# Kurzvideo-Skripte, Donnerstag, 22. Oktober 2026

## Skript 1: Melder im Bad
**Hook:** „Häng den Melder nie hier auf.“
**Szene:** Dusche läuft, Dampf zieht zur Decke, Alarm. Danach der richtige Platz im Flur.
**Aufruf:** Speichern und heute Abend nachsehen.

## Skript 2: Die stille Nacht
**Hook:** „Diese Anlage war drei Wochen lang stumm.“
**Szene:** Zentrale im Keller, die gelbe Lampe leuchtet. Der Hausmeister hat die Störung jeden Morgen quittiert, weil`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are bracket placeholders',
    day: '2026-10-31',
    text: `## Script 1: [Title]

| Beat | Text |
|---|---|
| Hook | [Write an attention-grabbing hook here] |
| Body | [Describe the problem and the solution] |
| CTA | [Call to action] |

## Script 2: [Title]

| Beat | Text |
|---|---|
| Hook | [Write an attention-grabbing hook here] |
| Body | [Describe the problem and the solution] |
| CTA | [Call to action] |

Saturday 2026-10-31, ready for review.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'model disclaims as an AI and offers tips instead of scripts',
    day: '2026-11-05',
    text: `Thank you for your request of Thursday, 5 November 2026.

As an AI language model, I am not able to produce video scripts on fire safety, since the advice could be misunderstood by viewers. I would, however, recommend that each script begin with a strong hook, followed by a concise body and a call to action.

Should you require further general guidance on the writing of short-form content, I remain at your disposal.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks only, no scripts',
    day: '2026-11-10',
    text: `Tue 2026-11-10

Hooks:
- "Your alarm is lying to you."
- "I deleted 13 agents in one night."
- "Nobody reads this page of the contract."
- "Four euros saved, one warehouse lost."

Scripts: not written, ran out of budget for this run.
`,
  },

  // ------------------------------------------------------------------ offers
  {
    job: 'offers',
    valid: true,
    note: 'JSON, three tiers with prices and CTA',
    day: '2026-10-06',
    text: `{
  "date": "2026-10-06",
  "currency": "EUR",
  "offers": [
    {
      "name": "BMA Checklist Bundle",
      "description": "Five printable checklists for the quarterly inspection of a fire alarm system.",
      "price": 49,
      "cta": "Download the bundle"
    },
    {
      "name": "Maintenance Contract Template",
      "description": "Editable contract with an annex for response times and prices.",
      "price": 149,
      "cta": "Get the template"
    },
    {
      "name": "Remote Audit",
      "description": "Two hours by video with a written report within five working days.",
      "price": 890,
      "cta": "Book an audit"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'top-level array, nested pricing',
    day: '2026-10-12',
    text: `[
  {
    "id": "starter-2026w42",
    "title": "Operator Starter Kit",
    "audience": "solo founders who run local models",
    "pricing": { "amount": 79.00, "currency": "EUR", "billing": "one-time" },
    "cta": { "text": "Start tonight", "url": "https://example.org/starter" }
  },
  {
    "id": "pro-2026w42",
    "title": "Operator Pro",
    "audience": "small teams with more than three agents",
    "pricing": { "amount": 29.00, "currency": "EUR", "billing": "monthly" },
    "cta": { "text": "Try the first month", "url": "https://example.org/pro" }
  }
]
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German content and keys with price numbers',
    day: '2026-10-20',
    text: `{
  "datum": "2026-10-20",
  "angebote": [
    {
      "name": "Betreiberpaket Klein",
      "beschreibung": "Betriebsbuch, Melderplan und Prüfliste für Anlagen bis 50 Melder.",
      "preis": 119.00,
      "waehrung": "EUR",
      "cta": "Jetzt bestellen"
    },
    {
      "name": "Betreiberpaket Groß",
      "beschreibung": "Wie Klein, dazu ein Gespräch von 60 Minuten und die jährliche Aktualisierung.",
      "preis": 349.00,
      "waehrung": "EUR",
      "cta": "Beratung anfragen"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'compact one-line JSON',
    day: '2026-10-27',
    text: `{"date":"2026-10-27","offers":[{"sku":"CHK-5","name":"Checklist Bundle","price":{"value":39.9,"currency":"EUR"},"cta":"Buy now"},{"sku":"AUD-1","name":"Remote Audit","price":{"value":790,"currency":"EUR"},"cta":"Book a slot"},{"sku":"WEB-2","name":"Live Webinar: False Alarms","price":{"value":59,"currency":"EUR"},"cta":"Reserve a seat"}]}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'emoji within strings, launch and regular price',
    day: '2026-11-04',
    text: `{
  "generated_at": "2026-11-04T10:00:00Z",
  "campaign": "Winter is coming ❄️",
  "offers": [
    {
      "name": "🔥 Winter Safety Bundle",
      "price": 69,
      "regular_price": 99,
      "currency": "EUR",
      "bullets": ["Candle and tree guide", "Checklist for the holiday closure", "Poster for the kitchen"],
      "cta": "Grab it before Sunday 🎁"
    },
    {
      "name": "🤖 Nine Jobs Blueprint",
      "price": 129,
      "regular_price": 179,
      "currency": "EUR",
      "bullets": ["All nine schedules", "The validation rules", "A recorded walk-through"],
      "cta": "Show me the blueprint 👀"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'formal, prices with net, VAT and gross that add up',
    day: '2026-11-16',
    text: `{
  "document": "Offer packaging",
  "date": "2026-11-16",
  "offers": [
    {
      "name": "Annual Compliance Review",
      "scope": "Review of the operator documentation, one site visit, and a written statement of findings.",
      "pricing": { "net": 1500.00, "vat_rate": 0.19, "vat": 285.00, "gross": 1785.00, "currency": "EUR" },
      "call_to_action": "Request the engagement letter"
    },
    {
      "name": "Documentation Package",
      "scope": "Templates for the operating log, the maintenance record and the deactivation notice.",
      "pricing": { "net": 200.00, "vat_rate": 0.19, "vat": 38.00, "gross": 238.00, "currency": "EUR" },
      "call_to_action": "Order the package"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'second offer has the price TBD',
    day: '2026-10-09',
    text: `{
  "date": "2026-10-09",
  "currency": "EUR",
  "offers": [
    {
      "name": "False Alarm Toolkit",
      "description": "Decision tree, cost calculator and a letter to the fire brigade.",
      "price": 89,
      "cta": "Get the toolkit"
    },
    {
      "name": "Team Workshop",
      "description": "Half a day on site for up to twelve people.",
      "price": "TBD",
      "cta": "Ask for a date"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma, does not parse',
    day: '2026-10-15',
    text: `{
  "date": "2026-10-15",
  "offers": [
    {
      "name": "Script Vault",
      "description": "Forty short-form scripts for safety engineers.",
      "price": 59,
      "currency": "EUR",
      "cta": "Open the vault",
    },
    {
      "name": "Script Vault Plus",
      "description": "The vault and a monthly update.",
      "price": 19,
      "currency": "EUR",
      "cta": "Subscribe",
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'text follows the JSON',
    day: '2026-10-23',
    text: `{
  "date": "2026-10-23",
  "currency": "EUR",
  "offers": [
    { "name": "Detector Buying Guide", "price": 19, "cta": "Read it today" },
    { "name": "Panel Comparison 2026", "price": 39, "cta": "Compare now" }
  ]
}

I hope these offers help! 😊 I kept the prices low because the audience is new. Let me know if you would like a premium tier as well! 🚀
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'starts with a byte-order mark',
    day: '2026-10-30',
    text: `\uFEFF{
  "date": "2026-10-30",
  "currency": "EUR",
  "offers": [
    { "name": "Halloween Venue Check", "description": "One-page check for parties with fog machines.", "price": 29, "cta": "Check my venue" },
    { "name": "Fog Machine Permit Letter", "description": "Letter for the deactivation of a detector group.", "price": 15, "cta": "Get the letter" }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no pricing at all',
    day: '2026-11-08',
    text: `{
  "date": "2026-11-08",
  "offers": [
    {
      "name": "Operator Coaching",
      "description": "Four calls over four weeks, one system made reliable in each of them.",
      "benefits": ["A monitored pipeline", "A rollback for each change", "A quiet night"],
      "cta": "Apply for coaching"
    },
    {
      "name": "Operator Circle",
      "description": "A closed group with a weekly review of incidents.",
      "benefits": ["Peers", "Post-mortems", "Templates"],
      "cta": "Join the circle"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'YAML, not JSON',
    day: '2026-11-17',
    text: `date: 2026-11-17
currency: EUR
offers:
  - name: Advent Calendar of Checks
    description: Twenty-four small checks for the building, one a day.
    price: 24
    cta: Open the first door
  - name: Year-End Documentation Sprint
    description: Two evenings together, all papers in order.
    price: 199
    cta: Save a seat
`,
  },

  // ---------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'table, Monday to Sunday',
    day: '2026-10-05',
    text: `# Content Calendar, 5 to 11 October 2026

| Day | Date | Platform | Content | Time |
|---|---|---|---|---|
| Monday | 2026-10-05 | TikTok | The taped detector | 18:00 |
| Tuesday | 2026-10-06 | X | Thread: nine jobs, one operator | 12:00 |
| Wednesday | 2026-10-07 | YouTube Shorts | Restart is not a repair | 17:00 |
| Thursday | 2026-10-08 | LinkedIn | Case: alarm in the spa | 08:30 |
| Friday | 2026-10-09 | TikTok | Five no-gos at the panel | 18:00 |
| Saturday | 2026-10-10 | Instagram | Photo series: control room | 11:00 |
| Sunday | 2026-10-11 | YouTube | How a detector smells smoke (long) | 10:00 |

Seven days, seven posts. All drafts are in the CRM.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, starts on Wednesday',
    day: '2026-10-14',
    text: `Redaktionsplan für die nächsten sieben Tage (Stand: Mittwoch, 14.10.2026, 12:00 Uhr)

**Mittwoch, 14.10.** TikTok, 18:00 Uhr: „Fehlalarm um drei“
**Donnerstag, 15.10.** LinkedIn, 08:00 Uhr: Beitrag zur Betreiberpflicht
**Freitag, 16.10.** YouTube Shorts, 17:00 Uhr: „Der rote Knopf“
**Samstag, 17.10.** Instagram, 11:00 Uhr: Karussell mit sechs Melderarten
**Sonntag, 18.10.** YouTube, 10:00 Uhr: Langes Video zur DIN 14675
**Montag, 19.10.** X, 12:00 Uhr: Thread über Wartungskosten
**Dienstag, 20.10.** TikTok, 18:00 Uhr: „Papierkrieg“

Alle Texte sind freigegeben; für Sonntag fehlt nur noch das Vorschaubild, das bis Freitag kommt.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'YAML, seven days',
    day: '2026-10-26',
    text: `calendar:
  week: 2026-W44
  days:
    - date: 2026-10-26
      weekday: Monday
      posts:
        - {platform: TikTok, time: "18:00", title: "Landlord, read this"}
    - date: 2026-10-27
      weekday: Tuesday
      posts:
        - {platform: X, time: "12:00", title: "Thread on the cost of silence"}
    - date: 2026-10-28
      weekday: Wednesday
      posts:
        - {platform: Shorts, time: "17:00", title: "I fired my best agent"}
    - date: 2026-10-29
      weekday: Thursday
      posts:
        - {platform: LinkedIn, time: "08:30", title: "What an audit finds"}
    - date: 2026-10-30
      weekday: Friday
      posts:
        - {platform: TikTok, time: "18:00", title: "Fog machines and detectors"}
    - date: 2026-10-31
      weekday: Saturday
      posts:
        - {platform: Instagram, time: "11:00", title: "Halloween venue walk"}
    - date: 2026-11-01
      weekday: Sunday
      posts:
        - {platform: YouTube, time: "10:00", title: "A week with nine agents"}
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'chatty with emoji, starts on the next day',
    day: '2026-11-06',
    text: `📅 Hey hey! Here's the plan for the next 7 days (updated Friday, 6 November 2026) 💪

🟢 Sat, Nov 7 → TikTok 18:00, "Wrong detector" 🍞
🟡 Sun, Nov 8 → YouTube 10:00, long video "Inside the control panel" 🎥
🔵 Mon, Nov 9 → X 12:00, thread "Price of nothing" 🧵
🟣 Tue, Nov 10 → LinkedIn 08:30, story of the school inspection 🏫
🟠 Wed, Nov 11 → TikTok 11:11, carnival safety clip 🎭
🔴 Thu, Nov 12 → Webinar day! Reminder story on Instagram 09:00 🎤
⚪ Fri, Nov 13 → Shorts 17:00, "My unluckiest day on site" 🐈‍⬛

That's a full week, nothing left open 🙌
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven entries',
    day: '2026-11-09',
    text: `{
  "from": "2026-11-09",
  "to": "2026-11-15",
  "schedule": [
    { "date": "2026-11-09", "day": "Mon", "channel": "X", "piece": "Thread: five outages and their causes" },
    { "date": "2026-11-10", "day": "Tue", "channel": "TikTok", "piece": "The beep at night" },
    { "date": "2026-11-11", "day": "Wed", "channel": "TikTok", "piece": "Exits at the carnival" },
    { "date": "2026-11-12", "day": "Thu", "channel": "LinkedIn", "piece": "Webinar live post with three takeaways" },
    { "date": "2026-11-13", "day": "Fri", "channel": "Shorts", "piece": "Local against paid model" },
    { "date": "2026-11-14", "day": "Sat", "channel": "Instagram", "piece": "Carousel: reading a fault log" },
    { "date": "2026-11-15", "day": "Sun", "channel": "YouTube", "piece": "Teardown of an old ionisation detector" }
  ]
}
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'terse, ISO dates and pieces',
    day: '2026-10-21',
    text: `Calendar 2026-10-21 to 2026-10-27

Wed 2026-10-21: X, poll on test intervals
Thu 2026-10-22: TikTok, detector in the bathroom
Fri 2026-10-23: newsletter no. 31
Sat 2026-10-24: Shorts, mini PC tour
Sun 2026-10-25: YouTube, operator stack explained
Mon 2026-10-26: TikTok, landlord clip
Tue 2026-10-27: LinkedIn, audit checklist

7/7 filled.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days, Thursday is missing',
    day: '2026-10-12',
    text: `# Content Calendar, 12 to 18 October 2026

| Day | Date | Platform | Content |
|---|---|---|---|
| Monday | 2026-10-12 | X | Thread: how we watch the watchers |
| Tuesday | 2026-10-13 | TikTok | Hook test with three openings |
| Wednesday | 2026-10-14 | Shorts | The 70 % rule |
| Friday | 2026-10-16 | TikTok | Cable in the wrong colour |
| Saturday | 2026-10-17 | Instagram | Tier list of testers |
| Sunday | 2026-10-18 | YouTube | One maintenance day, uncut |

A full seven-day week is planned.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'two days have nothing planned (TBD)',
    day: '2026-10-19',
    text: `📅 Calendar time! Monday 19 October 2026 🎉

🟢 Mon 19 Oct: TikTok 18:00, "Papierkrieg"
🟡 Tue 20 Oct: X 12:00, thread on invoices 🧾
🔵 Wed 21 Oct: Shorts 17:00, "Tool wall"
🟣 Thu 22 Oct: TBD
🟠 Fri 23 Oct: LinkedIn 08:30, customer story
🔴 Sat 24 Oct: TBD
⚪ Sun 25 Oct: YouTube 10:00, long video 🎥

Almost there, I'll fill the rest later! 😅
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'German; one weekday twice with the same date, Saturday missing',
    day: '2026-11-02',
    text: `Redaktionsplan, Woche vom 2. bis 8. November 2026

- Montag, 02.11.: X, Thread zum Oktoberergebnis
- Dienstag, 03.11.: TikTok, „Melder im Bad“
- Mittwoch, 04.11.: LinkedIn, Erfahrungsbericht aus der Klinik
- Donnerstag, 05.11.: YouTube Shorts, „Die stille Nacht“
- Freitag, 06.11.: Instagram, Karussell zum Winterpaket
- Freitag, 06.11.: TikTok, „Adventskranz im Büro“
- Sonntag, 08.11.: YouTube, langes Video über Sirenen

Damit ist die Woche vollständig geplant.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON cut off at the fifth day',
    day: '2026-11-16',
    text: `{
  "from": "2026-11-16",
  "to": "2026-11-22",
  "schedule": [
    { "date": "2026-11-16", "day": "Mon", "channel": "X", "piece": "Thread: rules as data" },
    { "date": "2026-11-17", "day": "Tue", "channel": "TikTok", "piece": "Advent doors, first look" },
    { "date": "2026-11-18", "day": "Wed", "channel": "Shorts", "piece": "A detector in the freezer" },
    { "date": "2026-11-19", "day": "Thu", "channel": "LinkedIn", "piece": "Year-end documents" },
    { "date": "2026-11-20", "day": "Fri", "chann`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'formal; the calendar is of a week in August, long past',
    day: '2026-10-29',
    text: `Content Calendar
Period: Monday, 3 August 2026, to Sunday, 9 August 2026

Monday, 3 August 2026: LinkedIn, article on summer closures
Tuesday, 4 August 2026: TikTok, heat and false alarms
Wednesday, 5 August 2026: X, thread on holiday cover
Thursday, 6 August 2026: YouTube Shorts, lightning protection
Friday, 7 August 2026: Instagram, photographs of the roof
Saturday, 8 August 2026: newsletter, issue 20
Sunday, 9 August 2026: YouTube, the history of the siren

All items have been approved.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'small model explains calendars, no schedule',
    day: '2026-11-14',
    text: `Content calendar for Saturday 2026-11-14

A content calendar is a plan for seven days. It helps you to post every day. You can use a table or an app. You should plan TikTok and YouTube and X.

It is good to post in the evening because people are at home. On the weekend people have more time so long videos are good. In the week short videos are good.

A good calendar has a topic for each day. When you have the topics you can write them in the calendar. Then you will never miss a day and your audience will grow.
`,
  },

  // ----------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'classic chapters with timestamps',
    day: '2026-10-07',
    text: `# YouTube outline: How nine small jobs run a company
Wednesday, 7 October 2026, target length 14:00

## 00:00 Hook
The clock shows 06:00 and a terminal turns green. "Nobody touched a keyboard today."

## 00:45 Why schedules beat memory
Every process that needs a human to remember it will fail one day. Two stories.

## 03:10 The nine jobs, one by one
Health, briefing, trends, scripts, offers, calendar, outline, numbers, memory.

## 08:20 What broke in the first month
The silent failure of the offers job and how the check found it.

## 11:30 How to start with one job
Pick the dullest task, write its check first.

## 13:15 Call to action
Link to the blueprint, question for the comments.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, ranges of time',
    day: '2026-10-15',
    text: `Gliederung Langvideo: „Was kostet ein Fehlalarm wirklich?“
Stand: Donnerstag, 15. Oktober 2026

00:00 – 00:40  Einstieg: Die Rechnung über 4.000 Euro liegt auf dem Tisch.
00:40 – 02:30  Wer bezahlt? Gebührensatzung der Gemeinde, Versicherung, Betreiber.
02:30 – 05:50  Die vier häufigsten Ursachen: Dampf, Staub, Handwerker, falscher Melder.
05:50 – 09:00  Fallbeispiel Hotel: drei Alarme in einer Woche und die Lösung.
09:00 – 11:20  Rechnung: Mehrkriterienmelder gegen Einsatzkosten.
11:20 – 12:30  Zusammenfassung und Aufruf: Rechner herunterladen, Frage stellen.

Material: Foto der Rechnung, Grafik der Ursachen, Ton der Sirene (leise mischen!).
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table',
    day: '2026-10-23',
    text: `## Long-form outline · Fri 2026-10-23

**Title:** The operator stack explained
**Length:** 12 minutes

| Start | Section | Talking points | Visual |
|---|---|---|---|
| 0:00 | Cold open | The night the database said no | Log on black |
| 0:50 | The promise | Seven services, one page to see them | Diagram |
| 2:15 | Core services | Ollama, Redis, PostgreSQL, ChromaDB | Terminal |
| 5:40 | App services | CRM, Atomic Reactor, LiteLLM | Screen capture |
| 8:30 | Guard rails | Act at 70 percent, not at 95 | Graph |
| 10:45 | Takeaways | Monitor first, roll back always | Three cards |
| 11:30 | CTA | Config in the description | End screen |
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON',
    day: '2026-11-02',
    text: `{
  "title": "October in numbers: 3,940 euros with nine robots",
  "date": "2026-11-02",
  "duration": "10:00",
  "sections": [
    { "timestamp": "00:00", "heading": "Hook", "notes": "Show the total and then the coffee bill." },
    { "timestamp": "00:35", "heading": "Where the money came from", "notes": "Checklists, audits, one affiliate." },
    { "timestamp": "03:00", "heading": "Where it went", "notes": "Power, API calls, ads. Show the margin." },
    { "timestamp": "05:30", "heading": "The worst day", "notes": "21 October, nothing sold, and why." },
    { "timestamp": "07:40", "heading": "Plan for November", "notes": "Webinar and winter bundle." },
    { "timestamp": "09:20", "heading": "Call to action", "notes": "Ask for the number they want to see next month." }
  ]
}
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'chatty with emoji, bracketed timestamps',
    day: '2026-11-10',
    text: `🎥 Long-form outline for Tuesday, 10 November 2026! Grab popcorn 🍿

**"I put a smoke detector in the freezer"** (about 9 minutes)

[00:00] ❄️ Teaser: the freezer beeps. Cut!
[00:30] 🤔 The question: what does cold do to a sensor?
[01:45] 🧪 Test one, fridge, 4 °C. Guess first, then look
[03:20] 🥶 Test two, freezer, minus 18 °C. The display goes slow
[05:10] 🔥 Test three, back into warm smoke. Does it still smell it?
[07:00] 📊 Results on one chart, explained like to a friend
[08:15] 💬 CTA: what should I freeze next? Subscribe!

Props: two detectors, a thermometer, toast 🍞 (of course)
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'formal numbered outline, timestamps in parentheses',
    day: '2026-11-18',
    text: `Outline for a long-form video
Working title: The duties of the building operator
Date: Wednesday, 18 November 2026

1. Opening question (00:00)
   Who is liable when the system fails: the owner, the tenant or the installer?
2. Legal background (01:10)
   Building code, workplace rules and the contract with the insurer.
3. The operating log (04:00)
   What must be entered, by whom, and for how long it has to be kept.
4. Three inspections accompanied (07:25)
   An office, a school and a warehouse, with one finding from each.
5. Common objections (12:40)
   "We have never had a fire" and two others, with replies.
6. Closing remarks and invitation (15:30)
   Reference to the documentation package.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps',
    day: '2026-10-09',
    text: `# YouTube outline: Five no-gos at the fire alarm panel
Friday, 9 October 2026

## Hook
A hand reaches for the key switch. Freeze frame.

## No-go one: silence without a log entry
Why the log is the first thing an inspector asks for.

## No-go two and three: tape and paint
Photographs from real buildings, faces blurred.

## No-go four: the borrowed key
Where keys go when nobody signs for them.

## No-go five: "we do it next year"
The interval and the bill.

## Call to action
Checklist in the description, question for the comments.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards in the middle',
    day: '2026-10-17',
    text: `## Long-form outline · Sat 2026-10-17

**Title:** A quiet day in the control room

| Start | Section | Talking points |
|---|---|---|
| 00:00 | Cold open | Only keyboard sounds |
| 01:20 | Morning | Health report and coffee |
| 07:45 | Noon | The calendar fills itself |
| 04:10 | Afternoon | A fault that was none |
| 02:30 | Evening | Numbers and a short walk |
| 09:00 | CTA | Subscribe for the loud day |
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'YAML with lorem ipsum notes',
    day: '2026-10-28',
    text: `outline:
  title: Which agent goes next?
  date: 2026-10-28
  sections:
    - at: "00:00"
      heading: Hook
      notes: Lorem ipsum dolor sit amet, consectetur adipiscing elit.
    - at: "01:00"
      heading: The list of agents
      notes: Lorem ipsum dolor sit amet, sed do eiusmod tempor.
    - at: "04:30"
      heading: Fourteen days of silence
      notes: Lorem ipsum dolor sit amet, ut labore et dolore magna.
    - at: "08:00"
      heading: Call to action
      notes: Lorem ipsum dolor sit amet.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'German; cut off in the third part',
    day: '2026-11-04',
    text: `Gliederung Langvideo: „Sirenen: laut, lauter, nutzlos?“
Stand: Mittwoch, 4. November 2026

00:00 Einstieg: Drei Sirenen, drei Gesichter, keiner geht hinaus.
01:05 Wie laut ist laut? Messung im Flur, im Büro und hinter der Brandschutztür.
04:20 Warum Menschen sitzen bleiben: Das Experiment aus dem Wartezimmer und was die Forschung über Sprachdurchsagen sagt. Hier zuerst die Aufnahme mit dem reinen Ton, danach die mit der`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'tiny model: every section at 00:00',
    day: '2026-11-08',
    text: `YouTube outline for Sunday 2026-11-08

Title: Inside the control panel

00:00 Intro. Say hello and say what the video is about.
00:00 The door. Open the door of the panel and show the inside.
00:00 The batteries. Show the two batteries and say why there are two.
00:00 The loop. Show the cable that goes in a circle.
00:00 The display. Show a fault and how to read it.
00:00 Outro. Say thank you and subscribe.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'model failed: context window error',
    day: '2026-11-15',
    text: `Error: model runner has unexpectedly stopped, this may be due to resource limitations or an internal error (status code: 500)

outline job: attempt 3 of 3 failed at 2026-11-15T14:02:41Z, no output was produced. See ollama serve logs for details.
`,
  },

  // --------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'table; 412 - 138 = 274, 66.5 %',
    day: '2026-10-06',
    text: `# KPI snapshot, Tuesday 2026-10-06, 17:00 UTC

| Metric | Amount (EUR) |
|---|---:|
| Revenue: products | 265.00 |
| Revenue: services | 147.00 |
| **Revenue total** | **412.00** |
| Costs: ads | 90.00 |
| Costs: API and power | 48.00 |
| **Costs total** | **138.00** |
| **Profit** | **274.00** |
| **Margin** | **66.5 %** |

Margin is stable against Monday. No anomalies.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format; 1.248,50 - 436,20 = 812,30; 65,1 %',
    day: '2026-10-13',
    text: `KPI-Stand, Dienstag, 13. Oktober 2026, 17:00 Uhr

Umsatz heute: 1.248,50 €
  davon Beratung: 890,00 €
  davon digitale Produkte: 358,50 €

Kosten heute: 436,20 €
  davon Werbung: 260,00 €
  davon Strom und Server: 86,20 €
  davon Freie Mitarbeit: 90,00 €

Gewinn: 812,30 €
Marge: 65,1 %

Die Beratung hat den Tag getragen. Ohne sie läge die Marge im Minus; die Werbung bleibt deshalb unter Beobachtung.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON; 600 - 210 = 390, 65 %',
    day: '2026-10-22',
    text: `{
  "snapshot": "2026-10-22T17:00:00Z",
  "currency": "EUR",
  "revenue": { "checklists": 196, "templates": 149, "webinar": 255, "total": 600 },
  "costs": { "ads": 120, "api": 34, "hosting": 56, "total": 210 },
  "profit": 390,
  "margin_percent": 65.0
}
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'chatty; 980 - 1120 = -140, margin -14.3 %',
    day: '2026-10-30',
    text: `📊 KPI time! Friday, 30 October 2026, 17:00 🕔

Honest numbers today, and they're a little red 🙈

💶 Revenue: 980 €
💸 Costs: 1,120 € (the camera, 640 €, plus ads 330 € and API 150 €)
📉 Profit: -140 €
📐 Margin: -14.3 %

The camera is a one-off, so don't panic! 😌 Without it costs would have been 480 €. Tomorrow we're back to normal 💪
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'terse; 305.40 - 91.62 = 213.78; 70 %',
    day: '2026-11-09',
    text: `KPI Mon 2026-11-09

Revenue 305.40 EUR
Costs 91.62 EUR
Profit 213.78 EUR
Margin 70.0 %

Orders 6. Refunds 0.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'formal; 2,350 - 1,034 = 1,316; 56 %',
    day: '2026-11-17',
    text: `KPI Snapshot
Tuesday, 17 November 2026, 17:00 UTC

Revenue for the day amounted to EUR 2,350.00, consisting of EUR 1,785.00 for one compliance review and EUR 565.00 for digital products.

Costs amounted to EUR 1,034.00, consisting of EUR 700.00 for the external engineer, EUR 214.00 for advertising and EUR 120.00 for infrastructure.

The resulting profit is EUR 1,316.00, which corresponds to a margin of 56.0 percent.

The figures were taken from the CRM at 16:58 UTC and agree with the bank statement.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit wrong: 520 - 180 = 340, said 360',
    day: '2026-10-08',
    text: `# KPI snapshot, Thursday 2026-10-08, 17:00 UTC

| Metric | Value |
|---|---:|
| Revenue | 520.00 EUR |
| Costs | 180.00 EUR |
| Profit | 360.00 EUR |
| Margin | 69.2 % |

Best Thursday of the quarter.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost parts sum to 190, total says 150',
    day: '2026-10-16',
    text: `{
  "snapshot": "2026-10-16T17:00:00Z",
  "currency": "EUR",
  "revenue": { "products": 300, "services": 200, "total": 500 },
  "costs": { "ads": 100, "api": 40, "hosting": 50, "total": 150 },
  "profit": 350,
  "margin_percent": 70.0
}
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'German; costs not available',
    day: '2026-10-24',
    text: `KPI-Stand, Samstag, 24. Oktober 2026, 17:00 Uhr

Umsatz: 347,00 €
Kosten: n. v. (Abruf bei der Bank fehlgeschlagen)
Gewinn: n. v.
Marge: n. v.

Ich bitte um Nachsicht; die fehlenden Werte werden morgen nachgereicht.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin 75 % but 640 of 800 is left after 160: 80 %',
    day: '2026-11-03',
    text: `KPI Tue 2026-11-03

Revenue 800.00 EUR
Costs 160.00 EUR
Profit 640.00 EUR
Margin 75.0 %

Orders 11. Refunds 1.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'made-up figures, confessed',
    day: '2026-11-11',
    text: `📊 Hello hello! KPI snapshot for Wednesday, 11 November 2026 🎭

I couldn't reach the CRM or Stripe today 😢 so these are made-up sample numbers to show the layout, please replace them with the real ones:

💶 Revenue: 1,000 €
💸 Costs: 400 €
📈 Profit: 600 €
📐 Margin: 60 %

Looks great, doesn't it? 🎉
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no margin and no profit; revenue and costs only in words',
    day: '2026-10-18',
    text: `KPI for Sunday 2026-10-18

The revenue today was good. It was higher than on Saturday. The costs were low because it is Sunday and we did not run many ads. The margin is also good because when the revenue is high and the costs are low then the margin is good.

We should keep going like this. Numbers are important for every business. Next week we will look at the numbers again.
`,
  },

  // ------------------------------------------------------------------ memory
  {
    job: 'memory',
    valid: true,
    note: 'terse, 42 added',
    day: '2026-10-05',
    text: `Memory consolidation 2026-10-05 22:00 UTC

Before: 1204
Added: 42
After: 1246
Collections: decisions 9, content 21, customers 12
Duplicates skipped: 7
Status: done
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, 42 added',
    day: '2026-10-12',
    text: `# Nächtliche Konsolidierung, Montag, 12. Oktober 2026

Guten Abend, der Wissensspeicher ist aktualisiert.

- **Neue Einträge:** 42 (vorher 1.204, jetzt 1.246)
- **Aus den Kundengesprächen:** 15, darunter der Wunsch der Stadtwerke nach vierteljährlicher Abrechnung
- **Aus den Inhalten:** 20, darunter die drei stärksten Einstiege der Woche
- **Aus dem Betrieb:** 7, darunter die Ursache des langsamen Imports

**Gelernt heute:** Videos mit einer Rechnung im ersten Bild halten die Zuschauer länger.

Alle Einträge wurden in ChromaDB gespeichert und stichprobenweise zurückgelesen.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, own counts that fit the store',
    day: '2026-10-20',
    text: `{
  "job": "memory_consolidation",
  "finished_at": "2026-10-20T22:03:18Z",
  "store": "chromadb",
  "count_before": 1290,
  "count_after": 1318,
  "added": 28,
  "highlights": [
    "Postgres went into recovery at 05:58 because the volume was remounted",
    "The audit package sells better when the price is named in the first line",
    "The lead from Kassel prefers to be called after 15:00"
  ],
  "status": "updated"
}
`,
    store: { now: { count: 1318 }, earlier: { count: 1290 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'chatty, 42 added',
    day: '2026-10-29',
    text: `🌙 Good night from the memory agent! Thursday, 29 October 2026

I tidied up the day and tucked everything in 🛏️

📥 **Stored:** 42 new memories (1204 → 1246)
🧠 **Biggest lesson:** the second audit customer came from a LinkedIn comment, not from ads!
🔗 **New links:** smoke detector article ↔ landlord clip ↔ checklist bundle
♻️ **Skipped:** 5 duplicates I had already learned on Tuesday

The knowledge base is up to date. Sleep well! 😴✨
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table, 17 added, store fits',
    day: '2026-11-07',
    text: `## Nightly consolidation · Sat 7 Nov 2026 · 22:00

| Collection | Before | New | After |
|---|---:|---:|---:|
| decisions | 212 | 3 | 215 |
| content | 701 | 9 | 710 |
| customers | 318 | 4 | 322 |
| incidents | 169 | 1 | 170 |
| **Total** | **1400** | **17** | **1417** |

Key insight stored: short scripts with a sound in the first second were shared twice as often.

Write confirmed by a count after the commit.
`,
    store: { now: { count: 1417 }, earlier: { count: 1400 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'formal, 42 added',
    day: '2026-11-16',
    text: `Nightly Consolidation Record
Monday, 16 November 2026, 22:00 UTC

The conversations, outputs and incidents of the day were reviewed and condensed. A total of 42 entries was written to the knowledge store, which now holds 1,246 entries as compared with 1,204 on the previous evening.

Principal entries:
(a) The pricing of the annual compliance review was set at EUR 1,500.00 net.
(b) The webinar of 12 November led to five enquiries, two of which are in negotiation.
(c) The restart of the CRM every Tuesday is caused by the backup and has been rescheduled.

The write was verified by reading back ten entries at random.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 stored, the count did not move',
    day: '2026-10-07',
    text: `🌙 Memory report for Wednesday, 7 October 2026

All done! ✅

📥 **Stored:** 42 new memories today 🧠
🏆 **Top insight:** the ChromaDB outage in the morning taught us to check the disk first
🔗 **Linked:** incident notes ↔ health reports

Knowledge store is fresh and shiny ✨ Good night! 😴
`,
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'German; store refused the write, count unchanged',
    day: '2026-10-15',
    text: `# Nächtliche Konsolidierung, Donnerstag, 15. Oktober 2026

Die Zusammenfassung des Tages ist erstellt (38 Einträge), das Speichern ist jedoch fehlgeschlagen:

    chromadb.errors.InternalError: database or disk is full

Die Einträge wurden nicht übernommen. Der Wissensspeicher enthält weiterhin 1.246 Einträge. Ich versuche es morgen Abend erneut.
`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'JSON fine, but equal counts in the store',
    day: '2026-10-23',
    text: `{
  "job": "memory_consolidation",
  "finished_at": "2026-10-23T22:02:51Z",
  "store": "chromadb",
  "added": 19,
  "highlights": [
    "Newsletter at 07:30 opens better than at 12:00",
    "The offer without trailing text was accepted by the shop",
    "Brandt wants the contract in two languages"
  ],
  "status": "updated"
}
`,
    store: { now: { count: 1337 }, earlier: { count: 1337 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the middle of a sentence',
    day: '2026-11-01',
    text: `Nightly Consolidation Record
Sunday, 1 November 2026, 22:00 UTC

A total of 42 entries was written to the knowledge store, which now holds 1,246 entries.

Principal entries:
(a) October closed with revenue of EUR 3,940.00.
(b) The affiliate partner will receive a commission of 20 percent on each sale of the checklist bundle, payable at the end of the month, provided that the`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'placeholders for the learnings',
    day: '2026-11-06',
    text: `## Nightly consolidation · Fri 6 Nov 2026

| Field | Value |
|---|---|
| New entries | {{count}} |
| Top learning | {{learning_1}} |
| Second learning | {{learning_2}} |
| Store status | updated |

TODO: fill in the summary of the day before saving.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'binary rubbish instead of a report',
    day: '2026-11-13',
    text: `SQLite format 3\x00\x10\x00\x01\x01\x00@  \x00\x00\x04\xde\x00\x00\x00\x1f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x0d\x00\x00\x00\x05\x0e\xb4\x00\x0f\x9c\x0f\x4a\x0e\xff\x0e\xc8\x0e\xb4\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00embeddings\x00\x02\x17)\x81\x1b`,
  },
]
