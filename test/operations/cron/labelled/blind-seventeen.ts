import type { Sample } from './contracts.ts'

export const BLIND_SEVENTEEN: readonly Sample[] = [
  // ------------------------------------------------------------------ health
  {
    job: 'health',
    valid: true,
    note: 'plain table, all seven up',
    day: '2026-10-05',
    text: `# System Health — Monday, 5 October 2026, 06:00 UTC

| System | Port | Probe | Result | Latency |
|--------|------|-------|--------|---------|
| Ollama | 11434 | GET /api/tags | 200 OK | 14 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 6 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 OK | 22 ms |
| CRM | 3500 | GET /health | 200 OK | 41 ms |
| Atomic Reactor | 8888 | GET /health | 200 OK | 18 ms |
| LiteLLM Proxy | 4000 | GET /health | 200 OK | 33 ms |

7/7 responding. CPU 34 %, RAM 61 %, level NORMAL.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'terse status lines',
    day: '2026-10-14',
    text: `HEALTH 2026-10-14T06:00:07Z
ollama          UP   11434  0.021s
redis           UP   6379   0.001s
postgresql      UP   5432   0.008s
chromadb        UP   8000   0.030s
crm             UP   3500   0.052s
atomic-reactor  UP   8888   0.017s
litellm         UP   4000   0.044s
up=7 down=0 failed=0 errors=0`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON object, all ok',
    day: '2026-11-03',
    text: `{
  "job": "health_check",
  "checked_at": "2026-11-03T06:00:04Z",
  "services": [
    {"name": "Ollama", "status": "ok", "http": 200, "ms": 19},
    {"name": "Redis", "status": "ok", "reply": "PONG", "ms": 1},
    {"name": "PostgreSQL", "status": "ok", "reply": "accepting connections", "ms": 5},
    {"name": "ChromaDB", "status": "ok", "http": 200, "ms": 27},
    {"name": "CRM", "status": "ok", "http": 200, "ms": 38},
    {"name": "Atomic Reactor", "status": "ok", "http": 200, "ms": 16},
    {"name": "LiteLLM", "status": "ok", "http": 200, "ms": 40}
  ],
  "responding": 7,
  "total": 7,
  "last_error": null
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, all reachable',
    day: '2026-11-20',
    text: `Systemcheck Freitag, 20.11.2026, 06:00 Uhr

- Ollama: erreichbar (4 Modelle geladen)
- Redis: erreichbar, PONG in 1 ms
- PostgreSQL: erreichbar, nimmt Verbindungen an
- ChromaDB: erreichbar, Heartbeat aktuell
- CRM: erreichbar, HTTP 200
- Atomic Reactor: erreichbar, HTTP 200
- LiteLLM: erreichbar, HTTP 200

Ergebnis: Alle 7 Dienste antworten. Keine Ausfälle, keine Warnungen. CPU 41 %, RAM 66 %.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'one was repaired in the night and answers now',
    day: '2026-12-08',
    text: `## 06:00 Health Check, Tue 2026-12-08

**Verdict: all seven services responding.**

✅ Ollama – /api/tags 200, 15 ms
✅ Redis – PONG
✅ PostgreSQL – pg_isready: accepting connections
✅ ChromaDB – heartbeat 200 (auto_repair restarted the container at 03:12 after an out-of-memory kill; stable since, 168 of 168 probes good)
✅ CRM – /health 200
✅ Atomic Reactor – /health 200
✅ LiteLLM – /health 200

Root cause for ChromaDB: embedding batch of 5,000 ran beside a 14B model. Batch limit is now 1,000. No action needed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'sections by service in prose',
    day: '2027-01-15',
    text: `Morning check, 15 January 2027, 06:01 UTC.

Data layer: PostgreSQL accepts connections on 5432 (12 of 100 in use). Redis answers PING with PONG and holds 214 MB. ChromaDB returns its heartbeat with status 200.

Model layer: Ollama lists 5 models on /api/tags and answers in 17 ms. LiteLLM returns 200 on /health; all of its 3 upstreams are healthy.

Application layer: CRM is online and returns 200 in 47 ms. Atomic Reactor is online and returns 200 in 20 ms.

All 7 services are responding. Disk at 58 %, RAM at 63 %, CPU at 29 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM left out, though it says all',
    day: '2026-10-06',
    text: `# Health Check — Tuesday 6 October 2026, 06:00 UTC

- **Ollama** — OK, 200, 16 ms
- **Redis** — OK, PONG
- **PostgreSQL** — OK, accepting connections
- **ChromaDB** — OK, heartbeat 200
- **CRM** — OK, 200
- **Atomic Reactor** — OK, 200

All systems responding. No incidents overnight.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headline all green, CRM answers 502',
    day: '2026-10-22',
    text: `# Health Report 2026-10-22 06:00 UTC

Status: 🟢 ALL SYSTEMS OPERATIONAL

| Service | Check | Response |
|---|---|---|
| Ollama | /api/tags | 200 |
| Redis | PING | PONG |
| PostgreSQL | pg_isready | accepting connections |
| ChromaDB | /api/v1/heartbeat | 200 |
| CRM | /health | 502 Bad Gateway |
| Atomic Reactor | /health | 200 |
| LiteLLM | /health | 200 |

CPU 38 % · RAM 64 % · Disk 55 %`,
  },
  {
    job: 'health',
    valid: false,
    note: 'report of the day before',
    day: '2026-11-12',
    text: `HEALTH CHECK — Wednesday, 11 November 2026, 06:00 UTC

Ollama ............ OK (200, 13 ms)
Redis ............. OK (PONG)
PostgreSQL ........ OK (accepting connections)
ChromaDB .......... OK (200)
CRM ............... OK (200)
Atomic Reactor .... OK (200)
LiteLLM ........... OK (200)

Result: 7 of 7 responding.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German, Redis does not answer',
    day: '2026-11-27',
    text: `Systemstatus 27.11.2026, 06:00 Uhr

Ollama: läuft (200)
Redis: antwortet nicht, Zeitüberschreitung nach 5 s
PostgreSQL: läuft
ChromaDB: läuft (200)
CRM: läuft (200)
Atomic Reactor: läuft (200)
LiteLLM: läuft (200)

Fazit: Das System ist insgesamt stabil.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'promise instead of the check',
    day: '2026-12-17',
    text: `Good morning! I'll now run the health check for 17 December 2026 across all seven services: Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor and LiteLLM.

I will probe each endpoint, measure the latency and post the results here as soon as they are in. Expect the full report in a few minutes.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor was not checked',
    day: '2027-02-02',
    text: `{
  "date": "2027-02-02",
  "time": "06:00",
  "services": {
    "ollama": {"status": "up", "latency_ms": 18},
    "redis": {"status": "up", "latency_ms": 1},
    "postgresql": {"status": "up", "latency_ms": 7},
    "chromadb": {"status": "up", "latency_ms": 25},
    "crm": {"status": "up", "latency_ms": 44},
    "atomic_reactor": {"status": "unknown", "latency_ms": null},
    "litellm": {"status": "up", "latency_ms": 36}
  },
  "summary": "stack healthy"
}`,
  },

  // ---------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'plain Markdown',
    day: '2026-10-05',
    text: `# Morning Briefing — Monday, 5 October 2026

## Wins
- The BMA maintenance checklist sold 4 copies over the weekend (116 EUR).
- The clip "Why your smoke detector lies" passed 21,000 views on TikTok.
- Backup restore test finished in 6 minutes, with all tables intact.

## Priorities for today
1. Answer the two enterprise leads from Friday before 11:00.
2. Record the three scripts approved on Saturday.
3. Move the landing page to the new checkout.

## Watch
RAM peaked at 72 % at 02:40 during the embedding run.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German',
    day: '2026-10-20',
    text: `Guten Morgen, Maurice. Lagebericht für Dienstag, 20.10.2026.

Erfolge
• Die Beratung für das Pflegeheim in Kassel ist unterschrieben (2.400 EUR).
• Der Newsletter hatte eine Öffnungsrate von 43 %, der beste Wert seit August.

Prioritäten
1. Angebot an die Stadtwerke bis 14 Uhr abschicken.
2. Fehlende Rechnungsadresse beim Kunden Hartmann klären.
3. Freigabe der YouTube-Gliederung.

Termine: 10:30 Gespräch mit dem Steuerberater.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON',
    day: '2026-11-04',
    text: `{
  "date": "2026-11-04",
  "wins": [
    "Offer page conversion rose from 2.1 % to 2.9 % after the headline change",
    "First affiliate sale for the prompt library, 49 EUR"
  ],
  "priorities": [
    {"rank": 1, "task": "Fix the broken webhook between CRM and newsletter", "owner": "Builder"},
    {"rank": 2, "task": "Approve two short-form scripts", "owner": "Maurice"},
    {"rank": 3, "task": "Prepare the Thursday webinar slides", "owner": "Money Maker"}
  ],
  "risks": []
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short chat style with bold leads',
    day: '2026-11-25',
    text: `Briefing, Wed 25 Nov 2026

**Wins yesterday:** 1,140 EUR revenue from the early Black Friday list, and the CRM import finally ran through without a failed row.

**Top priorities today:**
– send the VIP mail at 09:00
– check the coupon code BMA30 on the checkout in all three browsers
– cut the two customer interviews into shorts

**Numbers:** 412 new subscribers this month, 38 open leads.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'talks of a failure as a fixed thing, to-do list in a proper sense',
    day: '2026-12-10',
    text: `# LIMBIC | Daily Briefing | Thu 2026-12-10

### What went well
1. The error in the invoice export is gone; all 57 December invoices carry the right VAT.
2. YouTube passed 5,000 subscribers at 22:15.
3. LiteLLM costs fell 18 % against last Thursday.

### What matters today (priorities)
1. Ship the gift-card offer by noon.
2. Call Mrs. Albrecht about the renewal (expires Saturday, 12 December).
3. Clear the backlog of 6 support mails.

### Mood
Calm. Nothing burning.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table of priorities',
    day: '2027-01-19',
    text: `MORNING BRIEFING · Tuesday · 19 January 2027

WINS
+ Webinar had 86 live guests, 9 booked a call
+ Fire-safety course reached 100 students
+ Zero failed cron jobs in the past 7 days

PRIORITIES
| # | What | Why | By |
|---|------|-----|----|
| 1 | Hold the 9 sales calls | 997 EUR each | 17:00 |
| 2 | Upload webinar replay | promised to guests | 12:00 |
| 3 | Renew the TLS certificate | ends on 24 January | 15:00 |`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins heading with nothing under it',
    day: '2026-10-08',
    text: `# Morning Briefing — Thursday, 8 October 2026

## Wins

## Priorities
1. Finish the lead magnet for fire safety officers.
2. Review the ad budget with the Money Maker.
3. Send the reminder for invoice 2026-118.

## Notes
Weather in Berlin: 12 °C, rain.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities at all',
    day: '2026-10-28',
    text: `# Daily Briefing, Wednesday 28 October 2026

**Wins**
- 3 new consulting requests through the contact form
- Short about alarm zones: 14,300 views in 24 hours
- Database size down by 11 % after the clean-up

**System notes**
- All cron jobs ran yesterday, the longest took 4 min 12 s.
- Disk at 57 %.

Have a great day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'template placeholders left in the priorities',
    day: '2026-11-17',
    text: `# Morning Briefing — Tuesday, 17 November 2026

## Wins
- Landing page for the BMA audit went live, 7 sign-ups in the first night.
- Redis memory use is down to 180 MB.

## Priorities
1. [Insert priority 1]
2. [Insert priority 2]
3. Publish the short on false alarms.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the middle of the priorities',
    day: '2026-12-03',
    text: `# Morning Briefing — Thursday, 3 December 2026

## Wins
- Advent campaign: 23 sales on day two, 667 EUR.
- Open rate of the Wednesday mail 46 %.

## Priorities
1. Check stock of printed checklists with the print shop in Leipzig.
2. Approve the three scripts for the weekend and hand them to the`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'German, date is a week old',
    day: '2027-01-11',
    text: `Morgenbriefing, Montag, 04.01.2027

Erfolge:
- Jahresabschluss an die Steuerberaterin übergeben
- 5 neue Abonnenten im Premium-Newsletter

Prioritäten:
1. Kampagnenplan für Januar freigeben
2. Angebot an die Feuerwehrschule nachfassen
3. Zwei Skripte aufnehmen`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'refusal and wish for input instead of the briefing',
    day: '2027-02-10',
    text: `Morning Briefing — Wednesday, 10 February 2027

I don't have access to yesterday's sales figures or the task list, so I can't determine the wins or the priorities for today. Please share the CRM export and the current task board, and I'd be happy to put together a briefing with wins and priorities for you.`,
  },

  // ------------------------------------------------------------------ trends
  {
    job: 'trends',
    valid: true,
    note: 'five trends over three platforms',
    day: '2026-10-07',
    text: `# Trend Scan — Wednesday, 7 October 2026

## TikTok
1. **"Day in the life of a safety inspector"** — 2.3M views this week under #blueCollarTok; walk-throughs with a body cam.
2. **Silent desk setups** — no voice, only keyboard sound, captions carry the story. Up 40 % since Monday.

## YouTube
3. **One-person AI company builds** — long videos of 40+ minutes with honest cost tables; four of the top ten in our niche.
4. **Local LLM comparisons** — Ollama against hosted models on old hardware.

## X
5. **Threads on agent failures** — people post logs of agents gone wrong, average 900 reposts.

Best fit for us: 3 and 5.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'exactly three, terse',
    day: '2026-10-23',
    text: `TREND SCAN 2026-10-23 (TikTok / YT / X)

T1 | TikTok | "Tell me your job without telling me" returns with trades people | +65 % in 7 days | fit: high
T2 | YouTube | Shorts with a split screen: mistake left, fix right | +31 % in 7 days | fit: high
T3 | X | Screenshots of monthly AI bills with a breakdown per agent | +22 % in 7 days | fit: medium`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON list of four',
    day: '2026-11-05',
    text: `{
  "scan_date": "2026-11-05",
  "trends": [
    {"platform": "TikTok", "title": "Smoke test challenge", "signal": "18k videos in 5 days", "idea": "Show a real detector test with an expert's comment"},
    {"platform": "YouTube", "title": "Home server tours", "signal": "6 of top 20 tech uploads", "idea": "Tour of our stack with costs"},
    {"platform": "X", "title": "Build in public with weekly revenue charts", "signal": "avg 1.2k likes", "idea": "Post Friday KPI chart"},
    {"platform": "TikTok", "title": "AI voice clones reading old letters", "signal": "+120 % searches", "idea": "Not for us, rights unclear"}
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German',
    day: '2026-11-30',
    text: `Trendscan Montag, 30.11.2026

Trend 1: Adventskalender für Selbstständige (TikTok)
24 kurze Tipps, jeden Tag einer. Die Suchanfragen haben sich seit Donnerstag verdoppelt.

Trend 2: Jahresrückblick mit echten Zahlen (YouTube)
Kanäle unter 10.000 Abonnenten zeigen Umsatz und Kosten. Durchschnittlich 3-mal mehr Kommentare.

Trend 3: Kerzen und Rauchmelder (X)
Feuerwehren warnen vor Adventskränzen, die Beiträge werden sehr oft geteilt. Passt genau zu unserem Thema.

Empfehlung: Trend 3 heute noch als Kurzvideo umsetzen.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'headings per trend',
    day: '2026-12-15',
    text: `## Trends found on Tuesday 15 December 2026

### Trend: "Rate my automation"
Creators on X post a diagram of their workflow and let followers tear it apart. Around 300 posts in three days, strongest among n8n users.

### Trend: Faceless workshop videos
TikTok. Only hands, tools and a calm voice. Electricians lead; one alarm-system fitter got 1.1M views with a cable repair.

### Trend: "I replaced my SaaS stack"
YouTube. Videos on self-hosting CRM and mail; watch time clearly above the niche average (9:40 against 5:15).

### Trend: Quiet year-end goals
TikTok and X. Anti-hustle tone, small steps, no big numbers.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table of three, one platform quiet',
    day: '2027-01-22',
    text: `Trend scan, Friday 22 January 2027, 08:00

| Trend | Where | Evidence | Use for us |
|---|---|---|---|
| Agents that book appointments by phone | YouTube | 3 videos above 400k views in 6 days | Test with our own CRM |
| "Things I'd never install at home" | TikTok | #neverinstall at 31M views | Fire-safety edition |
| Prompt receipts (full prompt shown in the clip) | TikTok | +54 % mentions since Sunday | Add to each short |

X was quiet this morning; nothing above our threshold of 500 reposts.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-10-09',
    text: `# Trend Scan — Friday, 9 October 2026

1. **Desk-to-site transitions (TikTok)** — jump cut from office to construction site, 900k views on the lead video.
2. **Agent cost diaries (X)** — daily posts of token spend, about 400 likes each.

Recommendation: produce one short for each today.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is a bare heading',
    day: '2026-10-30',
    text: `# Trend Scan, Friday 30 October 2026

## Trend 1: Halloween fire-safety myths
TikTok, 4.2M views on #halloweensafety since Monday. Fog machines that set off detectors are the most shared subject.

## Trend 2: Local AI on a laptop
YouTube, seven uploads above 100k views this week; viewers ask for German-language guides.

## Trend 3:

## Recommendation
Film a fog machine next to a smoke detector today.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times',
    day: '2026-11-13',
    text: `Trend scan 2026-11-13

1. AI agents for small businesses – growing strongly on TikTok, many creators show their setup.
2. AI agents for small businesses – growing strongly on TikTok, many creators show their setup.
3. AI agents for small businesses – growing strongly on TikTok, many creators show their setup.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'promise to scan',
    day: '2026-12-01',
    text: `Trend Scan – Tuesday, 1 December 2026

I'm going to scan TikTok, YouTube and X for new trends in AI automation and fire safety. I'll look at hashtag growth, view velocity and reposts, then pick at least three trends and score them for fit.

I'll report back once the scan is complete.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'API error, no trends',
    day: '2027-01-06',
    text: `{
  "scan_date": "2027-01-06",
  "status": "error",
  "message": "429 Too Many Requests: rate limit exceeded for search endpoint, retry after 3600 s",
  "trends": []
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2027-02-05',
    text: `# Trend Scan — Friday, 5 February 2027

We identified 4 trends across TikTok, YouTube and X.

**1. Carnival and exit routes (TikTok)** — Event crews show how halls are cleared in 3 minutes. 1.8M views on the leading clip, comments ask for checklists.

**2. Multi-agent dashboards (YouTube)** — Builders show one screen with all of their agents, and the most watched of these videos come from channels with fewer than`,
  },

  // ----------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with labelled hooks',
    day: '2026-10-05',
    text: `# Short-form Scripts — Monday, 5 October 2026

## Script 1: The detector in the wrong corner
**Hook:** "Nine out of ten smoke detectors I see hang in the wrong place."
**Body:** Show a bedroom. Point at the corner above the wardrobe. Smoke collects in the middle of the ceiling first, so the corner loses precious seconds. Move the detector to the middle, at least 50 cm from any wall.
**CTA:** Comment "PLAN" and I'll send you my one-page placement guide.

## Script 2: My AI does my paperwork
**Hook:** "I haven't written an inspection report by hand since March."
**Body:** Film the phone on site: speak the findings, the agent fills in the form, the customer signs on the tablet. Before, that took 50 minutes. Today it takes 6.
**CTA:** The link to the template is in my bio.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, three scripts',
    day: '2026-10-21',
    text: `Skripte für Mittwoch, 21.10.2026

SKRIPT 1 (30 Sekunden)
Hook: „Dieser Fehlalarm hat 3.800 Euro gekostet."
Inhalt: Ein Melder neben der Kaffeeküche. Wasserdampf, Alarm, Feuerwehr. Die Lösung: ein Mehrkriterienmelder für 90 Euro und zwei Meter Abstand.
CTA: Folge mir für mehr Fälle aus der Praxis.

SKRIPT 2 (25 Sekunden)
Hook: „Kein Mensch liest deine Prüfprotokolle. Meine KI schon."
Inhalt: Bildschirmaufnahme, der Agent findet drei fehlende Unterschriften in 200 Seiten.
CTA: Schreib „PRÜFEN" in die Kommentare.

SKRIPT 3 (20 Sekunden)
Hook: „Drei Sätze, die ein Brandschutzbeauftragter nie hören will."
Inhalt: „Die Tür steht immer offen." „Der Melder hat genervt." „Das machen wir nächstes Jahr."
CTA: Welcher fehlt? Schreib ihn darunter.`,
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
      "title": "One cable, one lie",
      "platform": "TikTok",
      "length_s": 28,
      "hook": "This cable looks fine. It would have failed in a fire.",
      "body": "Hold up the cable, show the missing E30 mark, then compare it with the right one. Explain in one line that E30 means thirty minutes of function in a fire.",
      "cta": "Save this for your next site visit."
    },
    {
      "title": "Four agents, one founder",
      "platform": "YouTube Shorts",
      "length_s": 40,
      "hook": "My whole team fits on one graphics card.",
      "body": "Pan over the server, cut to the dashboard, name what each of the four agents did last night, end on the power bill of 31 euros.",
      "cta": "Subscribe for the full build on Sunday."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'timecoded beats',
    day: '2026-11-24',
    text: `CONTENT DRAFTS | Tue 24 Nov 2026 | 2 scripts

--- Script A: "The 3 AM call" ---
[0-3s] HOOK: "At 3 AM my phone rang, and it wasn't a human."
[3-15s] The agent saw that the database was filling up and called me before anything broke. Show the call log.
[15-25s] It had deleted old logs by itself and only wanted me to know.
[25-30s] CTA: "Want the alert script? Link in bio."

--- Script B: "Stop paying for this" ---
[0-3s] HOOK: "You pay 90 euros a month for a tool you could run at home."
[3-18s] Show the SaaS invoice, then the self-hosted CRM, side by side.
[18-27s] Name the one catch: you have to do your own backups.
[27-30s] CTA: "Follow for part two, the backup."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'compact bold list',
    day: '2026-12-09',
    text: `**Two drafts for 9 December 2026**

**1) Candle test**
*Hook* – "How long does it take until an Advent wreath fills a room with smoke? Watch the clock."
*Script* – Time-lapse of a controlled burn in the training centre. Clock on screen. Detector goes off at 0:48, visibility gone at 2:10. Cut to me: "You had eighty-two seconds between those two. That's why it must hang in this room."
*CTA* – "Send this to someone who still has candles on a dry wreath."

**2) Honest income**
*Hook* – "I made 212 euros with AI yesterday. Here is each single cent."
*Script* – Scroll through the orders: four checklists, one audit deposit. Then show the costs of 19 euros. No yachts, only a spreadsheet.
*CTA* – "Comment 'SHEET' to get my template."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table layout, two scripts',
    day: '2027-01-20',
    text: `# Scripts, Wednesday 20 January 2027

### Script 1 – Escape route or storage room?
| Part | Text |
|---|---|
| Hook | "If you see this in a stairwell, take a photo." |
| Body | A pram, a shoe rack, two crates. Each one fits through the door alone; together they block a stretcher. Show the 1.20 m rule with a folding ruler. |
| CTA | "Tag your landlord. Kindly." |

### Script 2 – The prompt I use most
| Part | Text |
|---|---|
| Hook | "One sentence cut my AI costs by a third." |
| Body | "Answer in at most five lines." Show the token count before and after: 1,920 against 1,240. |
| CTA | "Save it, try it, tell me your number." |`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-12',
    text: `# Short-form Scripts — Monday, 12 October 2026

## Script 1: Alarm or no alarm?
**Hook:** "Half of all alarms in this building were toast."
**Body:** Walk to the kitchenette, hold the toaster under the detector, wait. Explain why a heat detector would be right here and what the swap costs.
**CTA:** Follow for more cases like this.

Have fun filming!`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has an empty hook',
    day: '2026-10-29',
    text: `Scripts for Thursday, 29 October 2026

Script 1 – Pumpkin and detector
Hook: "Please don't put your pumpkin there."
Body: A lit pumpkin on a shelf right under the smoke detector. Show the alarm, laugh, move it to the doorstep.
CTA: Share it before Saturday.

Script 2 – Two screens, no staff
Hook:
Body: Left screen shows the leads coming in, right screen shows the agent's replies. At the end one of them books a call.
CTA: Link in bio.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'lorem ipsum in the body of the second',
    day: '2026-11-10',
    text: `# Script drafts – Tuesday 10 November 2026

**Script 1: Door wedge**
Hook: "This two-euro part can kill."
Body: Show a wooden wedge under a fire door. Close the door, explain what thirty minutes of protection mean, throw the wedge away.
CTA: Check your own doors today.

**Script 2: Agent interview**
Hook: "I asked my AI what it would fire me for."
Body: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
CTA: Subscribe for part two.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the body of the second',
    day: '2026-12-04',
    text: `# Scripts — Friday, 4 December 2026

## Script 1
Hook: "Your fire extinguisher is older than your car."
Body: Turn the bottle round, show the inspection sticker from 2014. Two years is the limit. A check costs about 25 euros.
CTA: Comment the year on yours.

## Script 2
Hook: "I let an agent answer my mails for a week."
Body: Monday it was polite, Tuesday it was faster than me, and on Wednesday it offered a customer a discount that I had never`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'ideas promised, no scripts',
    day: '2027-01-13',
    text: `Script drafts for Wednesday, 13 January 2027

I've planned two scripts for today. Script 1 will cover alarm zones and will open with a strong hook. Script 2 will be about our agent stack and will also get a hook that stops the scroll.

I'll write out both scripts in full and deliver them shortly. Let me know if you would like another angle!`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'JSON, second script has no hook and no text',
    day: '2027-02-09',
    text: `{
  "date": "2027-02-09",
  "scripts": [
    {
      "title": "Costume check",
      "hook": "This costume burns in eleven seconds.",
      "body": "Show the label, then the flame test on a strip of the fabric, outdoors and with an extinguisher at hand. Name the better material.",
      "cta": "Send it to a friend before Rose Monday."
    },
    {
      "title": "Agent roll call",
      "hook": "",
      "body": "",
      "cta": "Follow for more."
    }
  ]
}`,
  },

  // ------------------------------------------------------------------ offers
  {
    job: 'offers',
    valid: true,
    note: 'plain JSON, three tiers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "offers": [
    {"name": "BMA Checklist", "price": 29, "currency": "EUR", "includes": ["PDF", "Excel version"], "cta": "Get the checklist now"},
    {"name": "BMA Audit Light", "price": 490, "currency": "EUR", "includes": ["Document review", "60-minute call"], "cta": "Book your audit"},
    {"name": "BMA Audit Complete", "price": 1900, "currency": "EUR", "includes": ["On-site day", "Report", "Follow-up after 90 days"], "cta": "Request a date"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer, nested pricing',
    day: '2026-10-16',
    text: `{"generated":"2026-10-16T10:00:09Z","offer":{"title":"Agent Starter Kit","audience":"solo consultants","pricing":{"amount":149.00,"currency":"EUR","vat_included":true},"bonus":"30-minute setup call","guarantee":"14 days money back","cta":"Start today for 149 EUR"}}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'fenced JSON',
    day: '2026-11-09',
    text: `\`\`\`json
{
  "date": "2026-11-09",
  "packages": [
    {
      "name": "Content Sprint",
      "price_eur": 690,
      "deliverables": ["12 scripts", "4 edited shorts", "posting plan"],
      "cta": "Reserve your sprint week"
    },
    {
      "name": "Content Engine",
      "price_eur": 2400,
      "deliverables": ["own pipeline on your server", "training for two people"],
      "cta": "Book the kick-off call"
    }
  ]
}
\`\`\``,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German, JSON array',
    day: '2026-11-26',
    text: `[
  {
    "angebot": "Brandschutz-Unterweisung online",
    "preis": 59.0,
    "waehrung": "EUR",
    "beschreibung": "45 Minuten Video, Test und Zertifikat für Mitarbeitende",
    "cta": "Jetzt Team anmelden"
  },
  {
    "angebot": "KI-Protokoll-Assistent",
    "preis": 39.0,
    "waehrung": "EUR",
    "intervall": "monatlich",
    "beschreibung": "Sprachnotiz rein, fertiges Prüfprotokoll raus",
    "cta": "14 Tage kostenlos testen"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundle whose sum and discount agree',
    day: '2026-12-11',
    text: `{
  "date": "2026-12-11",
  "bundle": {
    "name": "Winter Bundle",
    "items": [
      {"name": "Prompt Library", "price": 49},
      {"name": "BMA Checklist", "price": 29},
      {"name": "Cron Agent Templates", "price": 82}
    ],
    "total_value": 160,
    "discount_percent": 25,
    "price": 120,
    "currency": "EUR",
    "valid_until": "2026-12-24",
    "cta": "Grab the bundle before Christmas Eve"
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'monthly and yearly prices',
    day: '2027-01-18',
    text: `{
  "day": "2027-01-18",
  "offers": [
    {
      "id": "club-basic",
      "headline": "Operator Club",
      "pricing": {"monthly": 19, "yearly": 190, "currency": "EUR"},
      "promise": "One working automation each week",
      "cta": "Join for 19 EUR a month"
    },
    {
      "id": "club-pro",
      "headline": "Operator Club Pro",
      "pricing": {"monthly": 79, "yearly": 790, "currency": "EUR"},
      "promise": "Weekly automation plus two group calls a month",
      "cta": "Join Pro for 79 EUR a month"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'second offer has no price',
    day: '2026-10-13',
    text: `{
  "date": "2026-10-13",
  "offers": [
    {"name": "Prompt Library", "price": 49, "currency": "EUR", "cta": "Download now"},
    {"name": "Automation Day", "currency": "EUR", "includes": ["6 hours remote", "1 live workflow"], "cta": "Book your day"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'missing comma, not valid JSON',
    day: '2026-10-27',
    text: `{
  "date": "2026-10-27",
  "offers": [
    {
      "name": "Safety Audit",
      "price": 490
      "currency": "EUR",
      "cta": "Book your audit"
    },
    {
      "name": "Safety Audit Plus",
      "price": 890,
      "currency": "EUR",
      "cta": "Book Audit Plus"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price still open',
    day: '2026-11-18',
    text: `{
  "date": "2026-11-18",
  "offers": [
    {"name": "Black Week Checklist", "price": "TBD", "currency": "EUR", "cta": "Secure the deal"},
    {"name": "Black Week Audit", "price": 390, "currency": "EUR", "cta": "Book at the Black Week price"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off JSON',
    day: '2026-12-02',
    text: `{
  "date": "2026-12-02",
  "offers": [
    {
      "name": "Gift Card S",
      "price": 50,
      "currency": "EUR",
      "cta": "Give safety for Christmas"
    },
    {
      "name": "Gift Card M",
      "price": 100,
      "currency": "EUR",
      "cta": "Give a safe`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prose in Markdown, no JSON',
    day: '2027-01-08',
    text: `# Offers for Friday, 8 January 2027

**Operator Starter** – 99 EUR
Includes the template pack and one setup call. CTA: "Start your year automated."

**Operator Team** – 399 EUR
Includes everything in Starter for up to five people. CTA: "Bring your team."`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'empty list of offers',
    day: '2027-02-03',
    text: `{
  "date": "2027-02-03",
  "status": "completed",
  "currency": "EUR",
  "offers": [],
  "note": "Offer packaging finished successfully"
}`,
  },

  // ---------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'table, week from the next day',
    day: '2026-10-04',
    text: `# Content Calendar, 5–11 October 2026

| Day | Date | Platform | Piece | Time |
|---|---|---|---|---|
| Monday | 2026-10-05 | TikTok | Detector in the wrong corner | 18:00 |
| Tuesday | 2026-10-06 | X | Thread: what our agents cost | 09:00 |
| Wednesday | 2026-10-07 | YouTube Shorts | Report in six minutes | 17:30 |
| Thursday | 2026-10-08 | TikTok | The toaster alarm | 18:00 |
| Friday | 2026-10-09 | LinkedIn | Case: care home in Kassel | 08:00 |
| Saturday | 2026-10-10 | TikTok | Answering three comments | 11:00 |
| Sunday | 2026-10-11 | YouTube | The one-man AI company, part 1 | 16:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, starts on the same day',
    day: '2026-10-19',
    text: `Redaktionsplan 19.10. bis 25.10.2026

Mo 19.10. – TikTok 18 Uhr: Fehlalarm für 3.800 Euro
Di 20.10. – LinkedIn 8 Uhr: Was ein Prüfprotokoll wirklich enthalten muss
Mi 21.10. – YouTube Shorts 17 Uhr: Meine KI liest 200 Seiten
Do 22.10. – X 9 Uhr: Thread über drei gescheiterte Automationen
Fr 23.10. – TikTok 18 Uhr: Drei Sätze, die niemand hören will
Sa 24.10. – Instagram 11 Uhr: Blick in die Werkstatt
So 25.10. – YouTube 16 Uhr: Der ganze Stack in 20 Minuten`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON with seven days',
    day: '2026-11-02',
    text: `{
  "updated": "2026-11-02",
  "schedule": [
    {"date": "2026-11-03", "weekday": "Tuesday", "platform": "TikTok", "title": "The E30 cable", "time": "18:00"},
    {"date": "2026-11-04", "weekday": "Wednesday", "platform": "X", "title": "Cost table October", "time": "09:00"},
    {"date": "2026-11-05", "weekday": "Thursday", "platform": "YouTube Shorts", "title": "Team on one graphics card", "time": "17:00"},
    {"date": "2026-11-06", "weekday": "Friday", "platform": "LinkedIn", "title": "Five questions before an audit", "time": "08:00"},
    {"date": "2026-11-07", "weekday": "Saturday", "platform": "TikTok", "title": "Workshop tour", "time": "11:00"},
    {"date": "2026-11-08", "weekday": "Sunday", "platform": "YouTube", "title": "Local models compared", "time": "16:00"},
    {"date": "2026-11-09", "weekday": "Monday", "platform": "TikTok", "title": "Door wedge", "time": "18:00"}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headings per day, over the month end',
    day: '2026-11-28',
    text: `## 7-day schedule (from Saturday 28 November 2026)

**Sat 28 Nov** – TikTok, 11:00: Advent wreath setup without risk
**Sun 29 Nov** – YouTube, 16:00: Year one with four agents
**Mon 30 Nov** – X, 09:00: November numbers
**Tue 1 Dec** – TikTok, 18:00: Door 1, test your detector
**Wed 2 Dec** – TikTok, 18:00: Door 2, check the sticker
**Thu 3 Dec** – LinkedIn, 08:00: Why maintenance contracts fail
**Fri 4 Dec** – YouTube Shorts, 17:00: Fire extinguisher older than the car

All assets for Saturday and Sunday are rendered; the rest are in the edit.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'over the turn of the year',
    day: '2026-12-29',
    text: `CONTENT CALENDAR (Tue 29 Dec 2026 12:00 UTC)

2026-12-30 Wed | TikTok | Fireworks and balconies | hook: "Look up before you light it"
2026-12-31 Thu | Instagram | Thank-you carousel | hook: "365 days in 7 pictures"
2027-01-01 Fri | X | Goals for 2027 in one post | hook: "One number only"
2027-01-02 Sat | TikTok | What the clean-up crew finds | hook: "Day two is worse"
2027-01-03 Sun | YouTube | Full cost review of 2026 | hook: "I spent less than you think"
2027-01-04 Mon | LinkedIn | Inspection deadlines for Q1 | hook: "Three dates for your wall"
2027-01-05 Tue | YouTube Shorts | Prompt of the month | hook: "One sentence, a third cheaper"`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'day blocks with several items',
    day: '2027-01-17',
    text: `# Week plan 18 January – 24 January 2027

### Monday, 18 January
- 18:00 TikTok: Escape route or storage room?
### Tuesday, 19 January
- 08:00 LinkedIn: Webinar recap
- 19:00 X: Poll on alarm fatigue
### Wednesday, 20 January
- 17:00 YouTube Shorts: The prompt I use most
### Thursday, 21 January
- 18:00 TikTok: Folding-ruler test
### Friday, 22 January
- 09:00 X: KPI chart of the week
### Saturday, 23 January
- 11:00 Instagram: Behind the scenes
### Sunday, 24 January
- 16:00 YouTube: Phone agents put to the test`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days only, Saturday is missing',
    day: '2026-10-11',
    text: `# Content Calendar, 12–18 October 2026

| Day | Date | Platform | Piece |
|---|---|---|---|
| Monday | 2026-10-12 | TikTok | Alarm or no alarm? |
| Tuesday | 2026-10-13 | X | Thread: cron jobs that lie |
| Wednesday | 2026-10-14 | YouTube Shorts | Voice note to report |
| Thursday | 2026-10-15 | LinkedIn | Audit before winter |
| Friday | 2026-10-16 | TikTok | Agent Starter Kit demo |
| Sunday | 2026-10-18 | YouTube | The one-man AI company, part 2 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday has no content',
    day: '2026-10-25',
    text: `Content calendar for 26 October to 1 November 2026

| Date | Platform | Content | Time |
|---|---|---|---|
| Mon 26 Oct | TikTok | Fog machine against detector | 18:00 |
| Tue 27 Oct | X | Thread on self-hosted CRM | 09:00 |
| Wed 28 Oct | YouTube Shorts | Alarm zones in 30 seconds | 17:00 |
| Thu 29 Oct |  |  |  |
| Fri 30 Oct | TikTok | Halloween fire myths | 18:00 |
| Sat 31 Oct | TikTok | Please don't put your pumpkin there | 11:00 |
| Sun 1 Nov | YouTube | Local AI on a laptop | 16:00 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays are shifted by one',
    day: '2026-11-15',
    text: `# Content Calendar — week of 16 November 2026

- Tuesday, 16 November 2026: TikTok, "Swap the toaster's neighbour"
- Wednesday, 17 November 2026: X, thread on false alarms
- Thursday, 18 November 2026: YouTube Shorts, Black Week teaser
- Friday, 19 November 2026: LinkedIn, case study Hartmann
- Saturday, 20 November 2026: TikTok, audit in 60 seconds
- Sunday, 21 November 2026: Instagram, team of one
- Monday, 22 November 2026: YouTube, webinar replay`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the week is long past',
    day: '2026-12-13',
    text: `Redaktionsplan 16.11. bis 22.11.2026

Mo 16.11. – TikTok: Melder neben der Kaffeeküche
Di 17.11. – LinkedIn: Checkliste für den Winter
Mi 18.11. – YouTube Shorts: Agenten im Nachtdienst
Do 19.11. – X: Kosten im Oktober
Fr 20.11. – TikTok: Der Keil unter der Tür
Sa 21.11. – Instagram: Werkstattbilder
So 22.11. – YouTube: Interview mit der Feuerwehr`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'TODO left for two days',
    day: '2027-01-10',
    text: `{
  "updated": "2027-01-10",
  "days": [
    {"date": "2027-01-11", "platform": "TikTok", "title": "Stairwell check", "time": "18:00"},
    {"date": "2027-01-12", "platform": "X", "title": "Agent log of the week", "time": "09:00"},
    {"date": "2027-01-13", "platform": "LinkedIn", "title": "Maintenance contracts explained", "time": "08:00"},
    {"date": "2027-01-14", "platform": "TikTok", "title": "Battery test", "time": "18:00"},
    {"date": "2027-01-15", "platform": "YouTube Shorts", "title": "Token diet", "time": "17:00"},
    {"date": "2027-01-16", "platform": "TikTok", "title": "TODO", "time": "11:00"},
    {"date": "2027-01-17", "platform": "YouTube", "title": "TODO", "time": "16:00"}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'one date twice, another missing',
    day: '2027-01-31',
    text: `CONTENT CALENDAR 2027-02-01 to 2027-02-07

2027-02-01 Mon | TikTok | Exit routes at carnival
2027-02-02 Tue | X | January numbers
2027-02-03 Wed | YouTube Shorts | Dashboard tour
2027-02-03 Wed | LinkedIn | Five audit myths
2027-02-05 Fri | TikTok | Costume flame test
2027-02-06 Sat | Instagram | Carnival hall walk-through
2027-02-07 Sun | YouTube | Multi-agent setup from zero`,
  },

  // ----------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'classic outline with ranges',
    day: '2026-10-05',
    text: `# YouTube Outline: The One-Man AI Company (Part 1)
Monday, 5 October 2026 · target length 18:00

**00:00 – 00:45 Hook** – Four agents worked last night while I slept. Here is what they earned.
**00:45 – 02:30 Intro** – Who I am, 16 years of fire alarm systems, why I automate.
**02:30 – 06:00 The stack** – Ollama, Redis, PostgreSQL, ChromaDB; drawn on one sheet.
**06:00 – 10:30 A day in nine jobs** – from health check at 06:00 to consolidation at 22:00.
**10:30 – 14:00 What went wrong** – the silent pipeline and how we found it.
**14:00 – 16:45 Costs and revenue** – real numbers of September.
**16:45 – 18:00 Outro and CTA** – template link, next episode.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, chapter list',
    day: '2026-10-24',
    text: `YouTube-Gliederung vom Samstag, 24.10.2026
Titel: Fehlalarme verstehen und vermeiden

0:00 Einstieg: Ein Alarm, 40 Einsatzkräfte, ein Toaster
1:10 Was ein Fehlalarm wirklich kostet
3:25 Die vier häufigsten Ursachen: Dampf, Staub, Rauch aus der Küche, Alterung
7:40 Melderarten im Vergleich
11:15 Umbau in einem echten Büro
15:30 Checkliste für Betreiber
17:20 Fazit und Aufruf: Checkliste herunterladen`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON sections',
    day: '2026-11-07',
    text: `{
  "date": "2026-11-07",
  "title": "Local models compared on a 600-euro PC",
  "duration": "14:30",
  "sections": [
    {"start": "00:00", "heading": "Cold open", "points": ["Two answers side by side", "Which one is the local model?"]},
    {"start": "00:50", "heading": "The machine", "points": ["Parts list", "Power draw at idle"]},
    {"start": "03:10", "heading": "Test 1: inspection report", "points": ["Same voice note for all", "Score by an expert"]},
    {"start": "06:40", "heading": "Test 2: customer mail", "points": ["Tone", "Wrong facts"]},
    {"start": "10:05", "heading": "Result table", "points": ["Speed", "Quality", "Cost per 1,000 answers"]},
    {"start": "13:15", "heading": "Close", "points": ["My pick", "Subscribe"]}
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headings with bracketed times and sub-points',
    day: '2026-11-29',
    text: `# Year One With Four Agents
_Outline for Sunday, 29 November 2026_

## [0:00] Hook
- "I had 17 agents. I fired 13 of them."
## [0:40] Why 17 was a mistake
- Duplicated work
- Nobody read the outputs
## [4:15] The four that stayed
- Architect, Builder, Money Maker, Operator
- What each one may decide alone
## [9:30] Three incidents
- The full disk
- The stale calendar
- The empty report
## [14:50] What I'd do again
- Validate each output
## [17:35] Call to action
- Free incident template in the description`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'longer than an hour, table',
    day: '2026-12-16',
    text: `**Live build: your first cron agent** (outline, 16 December 2026, total 1:10:00)

| Start | Section | Content |
|---|---|---|
| 0:00:00 | Welcome | Goal of the evening and the finished result |
| 0:04:00 | Setup | Install Ollama and pull a small model |
| 0:18:30 | First job | A health check that speaks plain text |
| 0:35:00 | Validation | Why running is not the same as working |
| 0:52:15 | Alerts | Send a message only when something is wrong |
| 1:02:00 | Questions | From the chat |
| 1:08:30 | Goodbye | Repo link and next date |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'compact timecodes with talking points',
    day: '2027-01-23',
    text: `OUTLINE 2027-01-23 "Phone agents put to the test" (~16 min)

(0:00) Hook: the agent calls a pizza shop and asks about fire doors
(0:35) What a phone agent is, explained with one drawing
(2:20) The law: you have to say that it's a machine
(4:45) Test calls 1 to 3, with reactions
(9:10) What it cost: 1.84 EUR for 11 calls
(11:00) Where it failed: dialect, noise, double booking
(14:05) Should you use one? Decision tree
(15:20) CTA: comment your use case`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'structure without any timestamps',
    day: '2026-10-10',
    text: `# YouTube Outline — Saturday, 10 October 2026
## "The One-Man AI Company, Part 2"

### Hook
What happens when the agent that watches the agents fails?
### Intro
Recap of part 1 in three sentences.
### Main part
- The watchdog and its own watchdog
- Alerts that people read
- A drill: we pull the plug
### Numbers
Downtime per month since June.
### Outro
Invite to part 3 and newsletter link.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps go backwards',
    day: '2026-10-31',
    text: `# Outline: Local AI on a laptop (Saturday, 31 October 2026)

00:00 Hook: no cloud, no bill
01:15 What you need
04:30 Installation step by step
09:00 First prompt
06:20 Choosing the right model
03:45 Typical mistakes
14:00 Wrap-up and CTA`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'middle sections are empty',
    day: '2026-11-14',
    text: `# YouTube Outline — Saturday, 14 November 2026
**Title:** Audit of a 1970s office block

## 00:00 Hook
The caretaker says: "It has always worked."

## 01:00 Walk through the building

## 05:30 The control panel

## 10:00 The findings

## 15:00 What it costs to fix

## 18:30 Outro
Link to the audit offer.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of a section',
    day: '2026-12-06',
    text: `# YouTube Outline — Sunday, 6 December 2026
Title: Candles, wreaths and eighty-two seconds (target 15:00)

- 00:00 Hook: time-lapse of the controlled burn
- 00:55 Why the Advent season is our busiest time, with figures of the fire brigade
- 03:20 Experiment 1: fresh wreath against a dry one
- 06:45 Experiment 2: the detector in the next room, door open and door`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'AI disclaimer in place of the outline',
    day: '2027-01-16',
    text: `YouTube outline, Saturday 16 January 2027

As an AI language model, I cannot watch your earlier videos, so I can't say which structure works best for your channel. In general, a good outline begins at 00:00 with a hook, continues around 01:00 with an introduction and ends with a call to action. Please provide the topic and the length, and I'll create a detailed outline with timestamps.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'placeholder timestamps and points',
    day: '2027-02-06',
    text: `# Outline: Multi-agent setup from zero
Saturday, 6 February 2027

**00:00 Hook** – Five agents, one evening, no code.
**01:20 Overview** – What we build and what we leave out.
**XX:XX Section 1** – [add key points here]
**XX:XX Section 2** – [add key points here]
**XX:XX Section 3** – [add key points here]
**XX:XX Outro** – Subscribe.`,
  },

  // --------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'table, sums agree',
    day: '2026-10-05',
    text: `# KPI Snapshot — Monday, 5 October 2026, 17:00 UTC

| Revenue | EUR |
|---|---|
| Digital products | 318.00 |
| Consulting | 960.00 |
| Affiliate | 42.00 |
| **Total revenue** | **1,320.00** |

| Costs | EUR |
|---|---|
| API and models | 36.00 |
| Servers | 18.00 |
| Ads | 210.00 |
| **Total costs** | **264.00** |

**Profit:** 1,056.00 EUR
**Margin:** 80.0 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'terse line',
    day: '2026-10-15',
    text: `KPI 2026-10-15 | revenue 845.00 EUR | costs 169.00 EUR | profit 676.00 EUR | margin 80.0 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German numbers',
    day: '2026-11-11',
    text: `KPI-Bericht Mittwoch, 11.11.2026

Umsatz
- Kurse: 1.470,00 €
- Beratung: 2.400,00 €
- Checklisten: 130,50 €
Umsatz gesamt: 4.000,50 €

Kosten
- Werbung: 620,00 €
- Server und Modelle: 87,50 €
- Freie Mitarbeit: 293,00 €
Kosten gesamt: 1.000,50 €

Gewinn: 3.000,00 €
Marge: 75,0 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON',
    day: '2026-11-26',
    text: `{
  "date": "2026-11-26",
  "currency": "EUR",
  "revenue": {"products": 725.00, "services": 1500.00, "total": 2225.00},
  "costs": {"ads": 340.00, "infrastructure": 55.00, "fees": 50.00, "total": 445.00},
  "profit": 1780.00,
  "margin_percent": 80.0
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss day, negative margin right',
    day: '2026-12-27',
    text: `## Daily KPIs, Sunday 27 December 2026

- Revenue: 120.00 EUR (4 × checklist at 30.00 EUR)
- Costs: 150.00 EUR (ads 110.00 EUR, servers 40.00 EUR)
- Result: −30.00 EUR
- Margin: −25.0 %

A quiet day between the years. The ads were paused at 14:00.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'with comparison to the day before',
    day: '2027-01-21',
    text: `KPI snapshot — Thu 21 Jan 2027

Revenue   2,991.00 EUR   (Wed: 1,994.00 EUR, +50.0 %)
Costs       598.20 EUR   (Wed: 498.50 EUR, +20.0 %)
Profit    2,392.80 EUR
Margin       80.0 %

What drove it: three sales calls closed at 997.00 EUR each. Costs are 480.00 EUR ads and 118.20 EUR tools.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue items do not add up to the total',
    day: '2026-10-13',
    text: `# KPI Snapshot — Tuesday, 13 October 2026

**Revenue**
- Digital products: 290.00 EUR
- Consulting: 480.00 EUR
- Affiliate: 30.00 EUR
- Total revenue: 900.00 EUR

**Costs**
- API: 40.00 EUR
- Ads: 140.00 EUR
- Total costs: 180.00 EUR

**Profit:** 720.00 EUR
**Margin:** 80.0 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is wrong',
    day: '2026-10-26',
    text: `KPI snapshot, Monday 26 October 2026, 17:00 UTC

Revenue: 1,500.00 EUR
Costs: 600.00 EUR
Profit: 900.00 EUR
Margin: 72.0 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are not given',
    day: '2026-11-19',
    text: `| KPI (Thu 19 Nov 2026) | Value |
|---|---|
| Revenue | 1,180.00 EUR |
| Costs | N/A |
| Profit | N/A |
| Margin | N/A |
| New leads | 14 |
| Subscribers | 3,902 |`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'German, profit wrong by 100',
    day: '2026-12-07',
    text: `Tageszahlen Montag, 07.12.2026

Umsatz: 2.350,00 €
Kosten: 470,00 €
Gewinn: 1.980,00 €
Marge: 80,0 %

Bester Kanal: Newsletter mit 1.410,00 € Umsatz.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'NaN and null in the numbers',
    day: '2027-01-07',
    text: `{
  "date": "2027-01-07",
  "currency": "EUR",
  "revenue": null,
  "costs": 212.40,
  "profit": "NaN",
  "margin_percent": "NaN",
  "status": "ok"
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no numbers, only words',
    day: '2027-02-11',
    text: `# KPI Snapshot — Thursday, 11 February 2027

**Revenue:** strong, clearly above last week thanks to the carnival campaign.
**Costs:** stable, with slightly higher ad spend than usual.
**Margins:** healthy and within the target range.

Overall a very good day for the business!`,
  },

  // ------------------------------------------------------------------ memory
  {
    job: 'memory',
    valid: true,
    note: 'counts agree with the store',
    day: '2026-10-05',
    text: `# Nightly Consolidation — Monday, 5 October 2026, 22:00 UTC

- Entries before: 1,204
- New entries written: 42
- Entries after: 1,246

**What was learned**
1. Scripts with a price in the hook keep 20 % more viewers.
2. The CRM webhook needs a retry after 30 seconds.
3. Customers from care homes ask first for the maintenance interval.

ChromaDB write confirmed, read-back of 5 random entries matched.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'terse',
    day: '2026-10-17',
    text: `MEMORY 2026-10-17T22:00:31Z store=chromadb before=1204 added=42 removed=0 after=1246 verify=ok`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, own store counts',
    day: '2026-11-08',
    store: { now: { count: 1531 }, earlier: { count: 1500 } },
    text: `Nächtliche Konsolidierung, Sonntag, 08.11.2026

Wissensspeicher vorher: 1.500 Einträge
Neu gespeichert: 31 Einträge
Wissensspeicher nachher: 1.531 Einträge

Die wichtigsten Erkenntnisse:
• Videos über Kabel laufen sonntags besser als montags.
• Drei Anfragen kamen über den Vergleich der lokalen Modelle.
• Der Kostenbericht gehört vor 9 Uhr auf X.

Alle Einträge wurden geschrieben und geprüft.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON',
    day: '2026-11-23',
    store: { now: { count: 2018 }, earlier: { count: 2000 } },
    text: `{
  "date": "2026-11-23",
  "store": "ChromaDB",
  "entries_before": 2000,
  "entries_added": 18,
  "entries_after": 2018,
  "topics": {"sales": 7, "content": 6, "operations": 5},
  "insights": [
    "Black Week mails do best when the code stands in the subject",
    "Backups that run during embedding slow both down by half"
  ],
  "verified": true
}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'parts add up to 42',
    day: '2026-12-14',
    text: `## Memory consolidation, Mon 14 Dec 2026

Stored 42 new entries in the knowledge store (1,204 → 1,246):

| Source | Entries |
|---|---|
| Customer talks | 15 |
| Content results | 17 |
| Incidents | 10 |
| **Sum** | **42** |

Key lesson: the invoice export fails when a customer has no VAT number; the check now runs before the export. No write errors.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'additions in prose',
    day: '2027-01-24',
    store: { now: { count: 3307 }, earlier: { count: 3280 } },
    text: `Consolidation for Sunday, 24 January 2027 is done. I read the logs of all nine jobs and saved 27 new entries to ChromaDB; the knowledge store grew from 3,280 to 3,307 entries.

Worth keeping from today: phone agents are the most commented topic in the history of the channel, the TLS certificate was renewed before it ran out, and viewers want the decision tree as a PDF. A search for "phone agent" finds the new entries.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 new entries, the store did not grow',
    day: '2026-10-07',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `# Nightly Consolidation — Wednesday, 7 October 2026

- Entries before: 1,204
- New entries written: 42
- Entries after: 1,246

**Learnings**
1. Agent failure threads bring new followers on X.
2. Long videos need the cost table in the first third.

Knowledge store updated successfully.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'nothing was stored, and it says so',
    day: '2026-10-18',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `MEMORY 2026-10-18T22:00:12Z store=chromadb before=1204 added=0 after=1204 status=done`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'write error at the end',
    day: '2026-11-16',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `## Nightly consolidation, Monday 16 November 2026

Collected 38 notes from today's nine jobs and grouped them into 6 topics.

Writing to ChromaDB ...
ConnectionError: HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: /api/v1/collections (Connection refused)

Consolidation finished.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'promise, no update',
    day: '2026-12-05',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `Memory consolidation, Saturday 5 December 2026

I will go through today's conversations and job logs, extract the most important insights and save them to the knowledge store. Duplicates will be merged and outdated facts will be archived.

I'll confirm as soon as the knowledge store has been updated.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'German, cut off in the list of insights',
    day: '2027-01-12',
    text: `Nächtliche Konsolidierung, Dienstag, 12.01.2027

Vorher: 1.204 Einträge
Neu: 42 Einträge
Nachher: 1.246 Einträge

Erkenntnisse des Tages:
1. Angebote mit Monatspreis werden doppelt so oft angeklickt.
2. Die Feuerwehrschule antwortet am schnellsten per Telefon.
3. Der Agent für die Protokolle verwechselt noch immer die`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'before plus new is not after, and 62 is not what the store gained',
    day: '2027-02-08',
    text: `# Memory consolidation — Monday, 8 February 2027

| Measure | Value |
|---|---|
| Entries before | 1,204 |
| New entries | 62 |
| Entries removed | 0 |
| Entries after | 1,246 |

Insights: costume clips bring the most saves; the hall walk-through was shared by two fire brigades.`,
  },
]
