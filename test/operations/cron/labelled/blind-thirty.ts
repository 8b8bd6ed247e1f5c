import type { Sample } from './contracts.ts'

export const BLIND_THIRTY: readonly Sample[] = [
  // ------------------------------------------------------------------ health
  {
    job: 'health',
    valid: true,
    note: 'one line, all seven answer',
    day: '2026-10-05',
    text: `All 7 up ✅ Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor, LiteLLM. CPU 23 %, RAM 61 %. Nothing to do.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German table, all seven answer',
    day: '2026-10-13',
    text: `Guten Morgen! ☀️

# Systemcheck Dienstag, 13.10.2026, 06:00 UTC

| Dienst | Port | Prüfung | Antwort | Zeit |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200, 6 Modelle | 38 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 4 ms |
| ChromaDB | 8000 | /api/v1/heartbeat | 200 | 12 ms |
| CRM | 3500 | /health | 200 | 55 ms |
| Atomic Reactor | 8888 | /health | 200 | 29 ms |
| LiteLLM Proxy | 4000 | /health | 200 | 71 ms |

**Ergebnis: 7 von 7 Diensten antworten.**

Ressourcen: CPU 31 %, RAM 66 %, Platte 48 %. Stufe NORMAL, volle Parallelität (500).`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log-like block, all seven answer',
    day: '2026-11-02',
    text: `\`\`\`
06:00:01 ollama          OK   200  41ms
06:00:01 redis           OK   PONG  1ms
06:00:02 postgresql      OK   accepting connections
06:00:02 chromadb        OK   200   9ms
06:00:02 crm             OK   200  63ms
06:00:03 atomic-reactor  OK   200  22ms
06:00:03 litellm         OK   200  80ms
\`\`\`
7/7 responding on Mon 2 Nov. No action needed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'one service was repaired, all seven answer now',
    day: '2026-11-12',
    text: `Morning. Slightly bumpy start, all good now.

- **LiteLLM** – container had exited at 05:41 (OOM during the nightly batch). Docker restart policy brought it back at 05:42; at 06:00 /health returns 200 in 66 ms.
- **Ollama** – 200, 5 models listed
- **Redis** – PONG
- **PostgreSQL** – accepting connections
- **ChromaDB** – heartbeat 200
- **CRM** – 200
- **Atomic Reactor** – 200

All seven services are responding as of 06:00 UTC. Root cause for the OOM: two 14B batches overlapped; I moved the second one by 30 minutes.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'very thorough report, nothing down',
    day: '2026-12-09',
    text: `# 🧠 BRAINSTEM — Daily Health Report

**Date:** Wednesday, 9 December 2026
**Run:** 06:00 UTC
**Overall status:** 🟢 GREEN (7 / 7)

---

## 1. Startup sequence

1. auto_repair — finished in 3.1 s, 0 repairs needed
2. resource_guard — NORMAL
3. core services — verified
4. app services — verified
5. health verification — this document

## 2. Core services

### Ollama (11434)
- GET /api/tags → 200 in 35 ms
- Models available: 6
- Last error in log: none in 24 h

### Redis (6379)
- PING → PONG in 0.8 ms
- Memory: 212 MB of 1 GB
- Evictions: 0

### PostgreSQL (5432)
- pg_isready → accepting connections
- Connections: 14 of 100
- Longest running query: 0.4 s

### ChromaDB (8000)
- GET /api/v1/heartbeat → 200 in 11 ms
- Collections: 4

## 3. App services

### CRM (3500)
- GET /health → 200 in 58 ms
- pm2 uptime: 11 days, restarts: 0

### Atomic Reactor (8888)
- GET /health → 200 in 24 ms
- Queue: 3 jobs waiting, 0 failed

### LiteLLM Proxy (4000)
- GET /health → 200 in 77 ms
- Healthy endpoints: 5, unhealthy endpoints: 0

## 4. Resources

| Metric | Now | 24 h peak | Level |
|---|---|---|---|
| CPU | 27 % | 64 % | NORMAL |
| RAM | 63 % | 72 % | NORMAL |
| Disk | 51 % | 51 % | NORMAL |

## 5. Incidents in the last 24 h

None. No service was down, no timeouts, no restarts.

## 6. Recommendation

Nothing to do today. Disk grows about 0.3 % a day; I will look again at 70 %.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'short German list, RAM warning but all seven answer',
    day: '2026-10-31',
    text: `🟢 Ollama
🟢 Redis
🟢 PostgreSQL
🟢 ChromaDB
🟢 CRM
🟢 Atomic Reactor
🟢 LiteLLM

Alle sieben antworten (Samstag, 31.10., 06:00). Hinweis: RAM bei 77 % → WARN, Parallelität auf 200 gesenkt.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of',
    day: '2026-10-07',
    text: `Good morning! Everything looks great today 🎉

- ✅ Ollama: 200, 44 ms
- ✅ Redis: PONG
- ✅ PostgreSQL: accepting connections
- ✅ ChromaDB: heartbeat 200
- ✅ CRM: 200, 61 ms
- ✅ Atomic Reactor: 200, 30 ms

All services healthy. CPU 29 %, RAM 64 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB times out under a green headline',
    day: '2026-10-20',
    text: `## ✅ Health check 20 Oct 2026 — all clear

| Service | Result | Latency |
|---|---|---|
| Ollama | 200 | 39 ms |
| Redis | PONG | 1 ms |
| PostgreSQL | accepting connections | 5 ms |
| ChromaDB | timeout | > 5000 ms |
| CRM | 200 | 57 ms |
| Atomic Reactor | 200 | 26 ms |
| LiteLLM | 200 | 83 ms |

Have a productive Tuesday! 🚀`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM answers 502, buried in a long report',
    day: '2026-11-10',
    text: `# Gesundheitsbericht

**Dienstag, 10. November 2026 · 06:00 UTC**

Guten Morgen Maurice, hier der vollständige Bericht.

## Zusammenfassung

Der Stack läuft insgesamt stabil. Die Nacht war ruhig, die Ressourcen sind im grünen Bereich, und die Backups sind durchgelaufen.

## Kerndienste

**Ollama** — /api/tags liefert 200 (42 ms). 6 Modelle geladen.

**Redis** — PONG in 1 ms. Speicher 198 MB.

**PostgreSQL** — nimmt Verbindungen an, 12 aktive Sitzungen.

**ChromaDB** — Heartbeat 200 in 10 ms.

## Anwendungsdienste

**Atomic Reactor** — /health liefert 200 (27 ms). Warteschlange leer.

**CRM** — /health liefert 502 Bad Gateway, auch beim zweiten und dritten Versuch. pm2 startet den Prozess alle 20 Sekunden neu.

**LiteLLM** — /health liefert 200 (69 ms).

## Ressourcen

| Wert | Stand |
|---|---|
| CPU | 34 % |
| RAM | 68 % |
| Platte | 49 % |

## Backups

- PostgreSQL-Dump: 03:00, 412 MB
- Chroma-Snapshot: 03:20, 1,1 GB

## Fazit

Alles im Rahmen. Schönen Tag! 👋`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the table before three services',
    day: '2026-11-25',
    text: `# Health — Wed 25 Nov 2026

| Service | Port | Status |
|---|---|---|
| Ollama | 11434 | 🟢 responding |
| Redis | 6379 | 🟢 responding |
| PostgreSQL | 5432 | 🟢 responding |
| ChromaDB | 8000 | 🟢 respo`,
  },
  {
    job: 'health',
    valid: false,
    note: 'PostgreSQL was not checked, only assumed',
    day: '2026-12-04',
    text: `Ollama ok, Redis ok, ChromaDB ok, CRM ok, Atomic Reactor ok, LiteLLM ok.

PostgreSQL: sorry, pg_isready is not installed in this sandbox, so I could not check it. I assume it is fine since it was fine yesterday.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis does not answer',
    day: '2026-12-15',
    text: `Morgen! Kurzfassung für Dienstag, 15.12.:

Ollama 🟢 · PostgreSQL 🟢 · ChromaDB 🟢 · CRM 🟢 · Atomic Reactor 🟢 · LiteLLM 🟢
Redis 🔴 antwortet seit 04:17 nicht auf PING (connection refused)

6 von 7, also fast alles gut 👍`,
  },

  // ---------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'short, wins and priorities',
    day: '2026-10-06',
    text: `**Wins:** 3 BMA audits sold (€447). Newsletter passed 1,200 readers.
**Priorities:** 1) Deliver the audits. 2) Record the ISO video. 3) Reply to Weber GmbH.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'long German briefing',
    day: '2026-10-14',
    text: `# ☕ Morgenbriefing — Mittwoch, 14. Oktober 2026

Guten Morgen Maurice! Das Imperium hat geschlafen wie ein Stein, die Agenten nicht. Hier ist alles, was du wissen musst.

---

## 🏆 Erfolge von gestern

1. **Erster Retainer unterschrieben.** Die Hausverwaltung Krüger zahlt 490 € im Monat für die Wartungsdokumentation. Laufzeit 12 Monate.
2. **YouTube:** Das Video „Warum Rauchmelder falsch hängen“ hat 8.400 Aufrufe nach 48 Stunden, dreimal so viel wie der Durchschnitt.
3. **Technik:** Die Antwortzeit von LiteLLM ist nach dem Cache-Umbau von 1,9 s auf 1,1 s gefallen.

## 📊 Zahlen im Überblick

| Kennzahl | Montag | Dienstag |
|---|---|---|
| Umsatz | 612 € | 1.103 € |
| Neue Leads | 9 | 14 |
| Abonnenten | 3.410 | 3.522 |

## 🎯 Prioritäten heute

1. **Onboarding Krüger** (bis 11:00): Zugangsdaten anfordern, Kick-off für Freitag vorschlagen.
2. **Folgevideo drehen** (bis 15:00): Das Thema läuft, also jetzt nachlegen. Gliederung liegt im Ordner.
3. **Preisseite ändern** (bis 17:00): Das Paket M steht noch mit dem alten Preis online.

## ⚠️ Im Auge behalten

- Die API-Kosten lagen gestern bei 41 €, das ist 12 € über dem Tagesziel. Ursache war ein doppelter Lauf der Trendanalyse; der ist abgestellt.
- Drei Leads warten seit mehr als 24 Stunden auf Antwort.

## 🗓️ Termine

- 10:30 Telefonat mit Herrn Sander (Brandschutz Nord)
- 16:00 Wochenmitte-Check mit dem Architect

---

*Ein guter Tag beginnt mit dem schwersten Punkt. Das ist heute Nummer 1.*`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'modest wins, prose',
    day: '2026-11-03',
    text: `Hi Maurice, quiet Monday, so this is brief.

What went well: one template sold on Gumroad (€27), and the flaky Chroma backup finally ran clean for the third night in a row. Small wins, but wins.

Today's priorities, in order: finish the proposal for Stadtwerke Lünen before noon, approve the two shorts in the queue, and cancel the unused Canva seat.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'apologises for late data, yet complete',
    day: '2026-09-28',
    text: `Good morning, happy Monday 👋

Apologies: the CRM export arrived 40 minutes late, so lead numbers are as of 06:50.

### Wins
- Weekend sales: 11 × "AI Agent Starter Kit" = €539
- TikTok clip on smoke detectors at 21k views
- Zero incidents since Friday

### Priorities
1. Answer the 6 warm leads from the weekend
2. Fix the broken checkout link in the TikTok bio
3. Draft Thursday's webinar invite

Go get it. 💪`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, terse, to-dos as priorities',
    day: '2026-12-02',
    text: `Mi 02.12.

✅ Erfolge: 2 Beratungen gebucht (je 180 €), Blogartikel auf Seite 1 bei Google.

🔥 Prioritäten / To-dos heute:
– Rechnung 2026-118 verschicken
– Skript für Kurzvideo freigeben
– Angebot Reha-Klinik nachfassen`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'long, English, with blockers',
    day: '2026-10-24',
    text: `# Morning Briefing
### Saturday, October 24, 2026 — 07:00 UTC

> "Operations is the multiplier nobody respects until it breaks."

## TL;DR

Strong Friday. Consulting closed, content ahead of plan, one cost line to watch.

## Wins 🥇

**Sales**
- Closed the €2,400 agent setup for Meyer Elektrotechnik after 19 days in the pipeline.
- Two upsells from Starter to Pro (€60 more a month together).

**Content**
- 5 of 5 planned shorts went out; the best one has 14,300 views.
- The newsletter had a 46 % open rate, the highest since launch.

**Operations**
- Redis memory use is down by a third after removing dead keys.
- All nine jobs passed validation on Friday.

## Priorities 🎯

| # | What | Owner | By |
|---|---|---|---|
| 1 | Send Meyer the kick-off agenda | Operator | 09:00 |
| 2 | Write the Pro-plan case study | Content | 13:00 |
| 3 | Cut the ad set "cold-3", which burns €18 a day | Analytics | 12:00 |

## Blockers

- Stripe asks for a new proof of address; only Maurice can upload it.

## Numbers worth knowing

- Pipeline: €18,700 in 12 open deals
- Cash: €31,240
- Runway for the API budget: 23 days

## Calendar

- Nothing fixed today. Sunday 18:00 weekly review.

That's it. Enjoy the weekend, the machine keeps running.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins but no priorities',
    day: '2026-10-08',
    text: `# Good morning! ☀️ Thursday, 8 October 2026

## Wins
- €389 in template sales
- 2 discovery calls booked
- Shorts series reached 50k total views

## Weather
14 °C and cloudy in Dortmund.

## Quote of the day
"Done is better than perfect."

Have a wonderful day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading without content',
    day: '2026-10-21',
    text: `# Briefing Mittwoch, 21.10.2026

## Erfolge
- Angebot an Klinik Hellweg angenommen (1.250 €)
- 96 neue Abonnenten auf YouTube
- API-Kosten unter 20 €

## Prioritäten

## Termine
- 14:00 Anruf mit dem Steuerberater`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'template slots left unfilled',
    day: '2026-11-05',
    text: `Good morning Maurice!

🏆 Wins
1. [Insert yesterday's biggest win]
2. [Insert second win]

🎯 Priorities
1. Follow up with [Client Name]
2. Publish the Thursday short
3. Check ad spend`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off within the first priority',
    day: '2026-11-19',
    text: `# 📰 Morning Briefing — Thursday 19 Nov 2026

Good morning! Yesterday was one of the best days this month.

## Wins

- Revenue of €1,870, driven by three Pro bundles
- The podcast appearance brought 212 newsletter sign-ups
- The CRM deduplication removed 340 double contacts

## Priorities

1. **Call back Brandschutz Nord** — they asked about the yearly contract and want to`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'excuse in place of the briefing',
    day: '2026-12-08',
    text: `Guten Morgen Maurice,

leider konnte ich das Briefing heute nicht erstellen: Die CRM-API hat mit 401 Unauthorized geantwortet und die KPI-Datei von gestern war nicht lesbar. Erfolge und Prioritäten liegen mir deshalb nicht vor. Ich versuche es morgen erneut und entschuldige mich für die Umstände. 🙏`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'briefing of a week ago',
    day: '2026-10-29',
    text: `# Morning Briefing — Thursday, 22 October 2026

**Wins**
- Webinar with 64 attendees
- Invoice 2026-097 paid (€980)

**Priorities for Thursday, 22 October**
1. Send the webinar replay
2. Prepare Friday's call with Meyer Elektrotechnik
3. Approve two thumbnails`,
  },

  // ------------------------------------------------------------------ trends
  {
    job: 'trends',
    valid: true,
    note: 'three in three lines',
    day: '2026-10-09',
    text: `1. "Day in my agent's life" vlogs (TikTok) – up 140 % in 7 days
2. Local LLM on a mini PC builds (YouTube) – 6 videos over 200k this week
3. #BuildInPublic revenue screenshots (X) – steady, strong replies`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German table with five trends',
    day: '2026-10-15',
    text: `Moin! Trend-Scan für Donnerstag, 15.10.2026 🔍

| Nr. | Trend | Plattform | Tempo | Idee für uns |
|---|---|---|---|---|
| 1 | „Handwerk trifft KI“ | TikTok | 📈 stark | Brandmeldeanlage mit Chatbot prüfen |
| 2 | Notion-Abschied | YouTube | 📈 mittel | Unser Markdown-System zeigen |
| 3 | Sprachagenten am Telefon | X | 📈 stark | Live-Test mit einem Testanruf |
| 4 | Stille Schreibtisch-Vlogs | YouTube | ➡️ stabil | 20 Minuten Konfiguration ohne Ton |
| 5 | „Was kostet das wirklich?“ | TikTok | 📈 mittel | API-Rechnung offenlegen |

Empfehlung: Nr. 3 zuerst, weil noch kaum deutsche Inhalte dazu existieren.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'long, four trends with evidence',
    day: '2026-11-04',
    text: `# 🔭 Trend Scan — Wednesday, 4 November 2026

**Sources:** TikTok Creative Center, YouTube trending (tech), X explore (DE, US)
**Window:** last 72 hours

---

## Trend 1 — "One-person company" dashboards

**Where:** X, spilling over to YouTube
**Signal:** 4 posts above 10k likes since Sunday
**Why it works:** People want to see the numbers behind solo founders, not the lifestyle.
**Our angle:** Show the nine cron jobs and what each one earns.
**Fit:** 9 / 10
**Effort:** low

## Trend 2 — Before/after workflow splits

**Where:** TikTok
**Signal:** the hashtag #workflowglowup went from 1.1M to 3.8M views in a week
**Why it works:** A visible result in three seconds.
**Our angle:** A paper fire log beside the automatic report.
**Fit:** 8 / 10
**Effort:** low

## Trend 3 — "I let agents run my inbox for 30 days"

**Where:** YouTube long form
**Signal:** three channels below 50k subscribers with more than 300k views each
**Why it works:** Challenge format with a clear end.
**Our angle:** 30 days of customer e-mail, with the mistakes left in.
**Fit:** 8 / 10
**Effort:** high

## Trend 4 — Safety fails explained by experts

**Where:** TikTok and Shorts
**Signal:** duet chains on blocked emergency exits, about 90 new videos a day
**Why it works:** Anger plus learning.
**Our angle:** Maurice comments on real fire alarm mistakes.
**Fit:** 10 / 10
**Effort:** medium

---

## Ranking

1. Trend 4
2. Trend 1
3. Trend 2
4. Trend 3

## Not pursued

AI-generated pets are large on TikTok but have nothing to do with our audience.

## Next step

Hand trends 4 and 1 to CONTENT for the 09:00 scripts.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'three trends in prose',
    day: '2026-11-13',
    text: `Three trends stand out this Friday.

First, YouTube is full of "AI employee" onboarding videos: creators give an agent a first day at work, complete with a mug. Second, TikTok loves tiny automations under 30 seconds, above all for tradespeople quoting jobs. Third, on X the talk has moved from model benchmarks to cost per finished task, and posts with a real invoice get the most replies.

The second one suits us best.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, one trend for each platform',
    day: '2026-12-01',
    text: `**TikTok →** „Adventskalender der Automatisierungen“: 24 Tage, 24 Mini-Tipps. Seit Sonntag explodiert das Format 🎄

**YouTube →** Jahresrückblicke von Solo-Gründern mit echten Zahlen

**X →** Debatte um lokale Modelle gegen Cloud nach der Preiserhöhung vom Wochenende`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'apologises for a rate limit, still four trends',
    day: '2027-01-07',
    text: `Heads-up: the X API hit its rate limit after 200 posts, so the X part rests on a smaller sample. Sorry about that.

🔥 **Hot**
* **"2027 stack" tours** – YouTube. Every tools channel posts one; median 85k views.
* **Voice-cloned customer support demos** – TikTok. 2.2M views on the top sound.

🌱 **Rising**
* **Anti-hustle automation** – X. "Work 3 hours, agents do the rest" threads.
* **Spreadsheet-to-agent migrations** – YouTube. Search volume up 60 % against December.

Pick for today: the stack tour, with our nine jobs as the twist.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-10-12',
    text: `# Trend Scan, Monday 12 Oct 2026

**1. Agents that argue with each other** (X)
Threads where two models debate a business decision. Up 80 % since Friday.

**2. "Silent office" ASMR with terminals** (TikTok)
Long keyboard shots, no talking, 1.4M views on the leading clip.

Both fit our audience. I recommend number 2 for a quick short today.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times',
    day: '2026-10-22',
    text: `1. Lokale LLMs auf dem Mini-PC (YouTube) – wächst stark
2. Lokale LLMs auf dem Mini-PC (TikTok) – wächst stark
3. Lokale LLMs auf dem Mini-PC (X) – wächst stark`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is TBD',
    day: '2026-11-06',
    text: `Happy Friday! Here are today's 3 trends:

### 1️⃣ Invoice reveals
Founders post their monthly AI bill. Platform: X. Momentum: high.

### 2️⃣ "Fix my process" livestreams
Viewers send a workflow, the host automates it live. Platform: YouTube. Momentum: medium.

### 3️⃣ TBD
Platform: TikTok. Momentum: TBD.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2026-11-17',
    text: `# Trend-Scan 17.11.2026

## Trend 1: „Azubi erklärt KI“
Plattform: TikTok
Signal: Die drei größten Clips liegen bei 400.000 bis 900.000 Aufrufen.
Unser Winkel: Ein Azubi prüft einen Melder mit Hilfe des Agenten.

## Trend 2: Kostenrechner-Videos
Plattform: YouTube
Signal: Suchanfragen nach „Kosten KI Agent“ haben sich seit Sep`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'as an AI, no trends',
    day: '2026-12-10',
    text: `As an AI language model, I don't have real-time access to TikTok, YouTube or X, so I can't tell you what is trending today. In general, though, short videos, authenticity and storytelling tend to perform well. To find current trends you could:

1. Open the TikTok Creative Center
2. Look at YouTube's trending tab
3. Check the Explore page on X

Let me know if you'd like help interpreting what you find! 😊`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'long text, two trends, third slot says none found',
    day: '2027-01-12',
    text: `# Trend Scan — Tuesday, January 12, 2027

Good morning team! I looked at TikTok, YouTube and X over the last 48 hours. Below is what I found.

## Method

- TikTok: top 100 hashtags, region DE
- YouTube: search growth in "automation" and "AI tools"
- X: 500 most-shared posts in the tech list

## Findings

### 1. Resolution trackers run by agents

People hand their New Year's resolutions to an agent that nags them.

- Platform: TikTok
- Growth: +210 % in a week
- Saturation: low
- Angle: our Operator nags Maurice about his own priorities

### 2. "Delete your tools" challenges

Creators cancel ten subscriptions on camera and replace them with one script.

- Platform: YouTube
- Growth: +75 % in a week
- Saturation: medium
- Angle: show what we removed in December and what it saved

### 3. No further trend found

The X sample had nothing above the threshold today.

## Recommendation

Go with number 1 for the short at 09:00 and keep number 2 for the weekend.

## Confidence

High for number 1, medium for number 2.`,
  },

  // ----------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two short scripts with hooks',
    day: '2026-10-16',
    text: `**Script 1 – Hook:** "Your smoke detector is lying to you."
Body: Most hang 10 cm too close to the wall. Air doesn't move there, smoke arrives late. Move it 50 cm in. CTA: Follow for part 2.

**Script 2 – Hook:** "I fired 13 of my 17 AI agents."
Body: Four do the same work, and the bill fell from 900 to 240 euros. Fewer, sharper. CTA: Comment LIST for the four.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three long German scripts',
    day: '2026-10-27',
    text: `# 🎬 Kurzvideo-Skripte — Dienstag, 27. Oktober 2026

Guten Morgen! Drei Entwürfe auf Basis des Trend-Scans von 08:00.

---

## Skript 1: „Der teuerste Fehlalarm meines Lebens“

**Länge:** 35 Sekunden
**Plattform:** TikTok, Shorts

**Hook (0–3 s):** „Dieser Toast hat 2.300 Euro gekostet.“

**Szene 1 (3–12 s):** Maurice steht vor einer Brandmelderzentrale. „In der Teeküche hing ein Rauchmelder statt eines Wärmemelders.“

**Szene 2 (12–25 s):** Bildschirmaufnahme des Einsatzprotokolls. „Zwei Löschzüge, 80 Leute auf dem Parkplatz, eine Rechnung.“

**Szene 3 (25–32 s):** „Der richtige Melder kostet 60 Euro.“

**CTA (32–35 s):** „Speichern, bevor euer Toaster es euch erklärt.“

---

## Skript 2: „Neun Jobs, null Angestellte“

**Länge:** 40 Sekunden
**Plattform:** Reels, Shorts

**Hook (0–3 s):** „Um sechs Uhr früh arbeitet bei mir schon jemand. Nur ist es kein Mensch.“

**Szene 1 (3–15 s):** Zeitraffer der Protokolle von 06:00 bis 10:00.

**Szene 2 (15–30 s):** „Prüfen, briefen, Trends suchen, Skripte schreiben. Dieses hier auch.“

**Szene 3 (30–37 s):** Kaffeetasse, Blick in die Kamera. „Ich lese nur noch gegen.“

**CTA (37–40 s):** „Schreib JOBS in die Kommentare für die Liste.“

---

## Skript 3: „Teste das nie in der Produktion“

**Länge:** 25 Sekunden
**Plattform:** TikTok

**Hook (0–2 s):** „Ich habe 14 Milliarden Parameter in 92 Prozent RAM gestopft.“

**Szene 1 (2–12 s):** Schwarzer Bildschirm, Lüftergeräusch.

**Szene 2 (12–21 s):** „Alles tot. Seitdem prüft ein Wächter vor jedem Start.“

**CTA (21–25 s):** „Folge mir, ich mache die Fehler für dich.“`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table layout, two scripts',
    day: '2026-11-09',
    text: `Two drafts for Monday 👇

| | Script A | Script B |
|---|---|---|
| Title | The 5-minute trap | Check the output, not the run |
| Hook | "I spent 2 hours automating a 5-minute task. Worth it?" | "Your cron job ran perfectly. And produced garbage." |
| Body | Count how often you'll do it again. Twice? Do it by hand. A hundred times? Automate today. | A green tick only says it ran. Open the file. Is there a number in it? Does it add up? |
| CTA | "Tell me your most repeated task." | "Follow for the checklist." |
| Length | 28 s | 32 s |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, short, two hooks',
    day: '2026-11-24',
    text: `🎥 1) Rechnung
Hook: „Das ist meine KI-Rechnung vom Oktober. 412 Euro.“
Text: Ich zeige die drei größten Posten, streiche einen live und spare 130 Euro. 
CTA: Link im Profil.

🎥 2) Notausgang
Hook: „Wenn du das im Büro siehst: Foto machen, sofort melden.“
Text: Keil unter der Brandschutztür. Warum das im Ernstfall zwei Minuten kostet und was stattdessen erlaubt ist.
CTA: Schick es deinem Chef.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'voice-over style, two scripts',
    day: '2026-12-03',
    text: `Here are two ready-to-shoot scripts for Thursday, Dec 3.

=== SCRIPT ONE: "Quiet at 3 AM" (30s) ===
HOOK: Nobody claps for the server that didn't crash.
VO: Last night Redis ran full. An agent saw the curve at 70 percent, slowed the queue down and wrote a note. I read it over breakfast.
B-ROLL: dark room, blinking LED, toast.
CTA: Build the thing that lets you sleep. Follow along.

=== SCRIPT TWO: "Delete day" (27s) ===
HOOK: If it earned nothing in 14 days, it's gone.
VO: Every second Thursday I list every job, tool and agent. No value? Deleted. In November that was six subscriptions and one very chatty bot.
B-ROLL: list on paper, red pen.
CTA: What would you delete first?`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'apologises for missing trend, two scripts with German opening marked as hook',
    day: '2027-01-05',
    text: `Sorry, der Trend-Scan kam erst um 08:57, daher heute zwei statt drei Skripte.

**Skript A – „Der Vorsatz-Agent“**
Einstieg (Hook): „Mein Vorsatz für 2027 nervt mich jetzt automatisch.“
Ablauf: Handy klingelt um sieben, der Agent fragt nach den drei Prioritäten. Maurice drückt weg. Es klingelt wieder. Schnitt: Er erledigt die erste Aufgabe.
Schluss: „Wie oft würdest du wegdrücken?“

**Skript B – „Sieben Dienste, ein Blick“**
Einstieg (Hook): „Sieben grüne Punkte entscheiden, ob ich heute frei habe.“
Ablauf: Dashboard in Großaufnahme, ein Punkt wird rot, der Neustart läuft von selbst, der Punkt wird grün. Dann die Ursache in einem Satz.
Schluss: „Folge mir für das Dashboard.“`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-19',
    text: `Good morning! Here's today's script 🎬

**Title:** The agent that said no
**Hook (0–3s):** "My AI refused to work today. It was right."
**Scene 1:** RAM graph climbing to 91 percent.
**Scene 2:** "It stopped the big model before the whole machine died."
**Scene 3:** "Restarting and hoping is not a plan."
**CTA:** "Follow for more machine wisdom."

Estimated length: 33 seconds. Let me know if you want a second variant!`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-10-28',
    text: `## Script 1: Paper vs. agent
**Hook:** "This binder costs 4,000 euros a year."
**Body:** Flip through a maintenance log. Then show the same log, written by an agent in 9 seconds.
**CTA:** Comment BINDER.

## Script 2: My morning routine
**Hook:** 
**Body:** Coffee, health check, briefing, three priorities. Done by 07:15.
**CTA:** Follow for the template.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are placeholders',
    day: '2026-11-11',
    text: `**Skript 1 – Preise erklären**
Hook: [HOOK HIER EINFÜGEN]
Text: Drei Pakete, drei Zielgruppen, ein Satz je Paket.
CTA: Link im Profil.

**Skript 2 – Blick hinter die Kulissen**
Hook: [HOOK HIER EINFÜGEN]
Text: Ein Rundgang durch die neun Jobs in 30 Sekunden.
CTA: Folgen.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off at the start of the second script',
    day: '2026-11-20',
    text: `# Short-form drafts, Fri 20 Nov 2026

### Script 1 — "The silent failure"
- **Hook:** "For three weeks my pipeline was broken and every light was green."
- **Beat 1:** show the dashboard, all ticks
- **Beat 2:** open the file: empty
- **Beat 3:** "Running isn't the same as working."
- **CTA:** "Save this before your next deploy."
- **Length:** 31 s

### Script 2 — "Blast radius"
- **Ho`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'error trace in place of scripts',
    day: '2026-12-11',
    text: `Error: litellm.RateLimitError: 429 Too Many Requests – you have exceeded your tokens per minute.
    at completion (/app/agents/content.py:118)
Retrying in 20s... (attempt 3/3)
Giving up. 0 scripts written, 0 hooks written.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the same script twice',
    day: '2027-01-13',
    text: `Two scripts for Wednesday! 🚀

**Script 1**
Hook: "I let an agent answer my phone for a day."
Body: Four calls, two bookings, one very confused uncle. Play the best ten seconds of each call.
CTA: "Should I keep it on?"

**Script 2**
Hook: "I let an agent answer my phone for a day."
Body: Four calls, two bookings, one very confused uncle. Play the best ten seconds of each call.
CTA: "Should I keep it on?"`,
  },

  // ------------------------------------------------------------------ offers
  {
    job: 'offers',
    valid: true,
    note: 'one line of JSON',
    day: '2026-10-01',
    text: `{"offers":[{"name":"BMA Quick Audit","price":149,"currency":"EUR","cta":"Book your audit"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'long, three tiers and a bundle whose sum is right',
    day: '2026-10-26',
    text: `{
  "date": "2026-10-26",
  "currency": "EUR",
  "headline": "Agents that work while you sleep 😴",
  "offers": [
    {
      "id": "starter",
      "name": "Agent Starter Kit",
      "description": "Four ready-made agents with set-up guide.",
      "price": 49.0,
      "billing": "once",
      "includes": [
        "4 agent templates",
        "Set-up video",
        "30-day e-mail support"
      ],
      "cta": {
        "text": "Get the kit",
        "url": "https://operator-shop.de/starter"
      }
    },
    {
      "id": "pro",
      "name": "Operator Pro",
      "description": "Nine scheduled jobs with validation and alerts.",
      "price": 199.0,
      "billing": "once",
      "includes": [
        "9 cron jobs",
        "Validation rules",
        "Telegram alerts"
      ],
      "cta": {
        "text": "Upgrade to Pro",
        "url": "https://operator-shop.de/pro"
      }
    },
    {
      "id": "call",
      "name": "Set-up call",
      "description": "90 minutes, screen shared, everything running at the end.",
      "price": 180.0,
      "billing": "once",
      "includes": [
        "Preparation",
        "Recording"
      ],
      "cta": {
        "text": "Pick a time",
        "url": "https://operator-shop.de/call"
      }
    }
  ],
  "bundle": {
    "name": "All in",
    "regular_price": 428.0,
    "price": 349.0,
    "savings": 79.0,
    "cta": {
      "text": "Take everything",
      "url": "https://operator-shop.de/all-in"
    }
  }
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bare array',
    day: '2026-11-06',
    text: `[
  { "title": "Prompt-Paket Brandschutz", "price": 29, "currency": "EUR", "cta": "Jetzt laden" },
  { "title": "Prüfbuch-Vorlage", "price": 19.9, "currency": "EUR", "cta": "Vorlage holen" }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'price as an object, monthly and yearly',
    day: '2026-11-18',
    text: `{
  "offers": [
    {
      "name": "Retainer S",
      "price": { "amount": 290, "currency": "EUR", "interval": "month" },
      "audience": "small property managers",
      "cta": "Start in January"
    },
    {
      "name": "Retainer L",
      "price": { "amount": 690, "currency": "EUR", "interval": "month" },
      "audience": "clinics and care homes",
      "cta": "Talk to us"
    }
  ],
  "valid_until": "2026-11-30"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German text, emoji in strings, discount right',
    day: '2026-12-05',
    text: `{
  "angebote": [
    {
      "name": "🎄 Advents-Paket",
      "beschreibung": "Starter Kit und ein kurzes Telefonat zum Einrichten.",
      "price": 60,
      "alter_preis": 80,
      "rabatt_prozent": 25,
      "currency": "EUR",
      "cta": "Bis 24.12. sichern"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'tiers with CTA list',
    day: '2027-01-08',
    text: `{"product":"Fire Log Agent","pricing":{"currency":"EUR","tiers":[{"name":"Basic","price":15,"per":"month"},{"name":"Team","price":45,"per":"month"},{"name":"Enterprise","price":240,"per":"month"}]},"ctas":["Try it for 14 days","See a sample log","Ask Maurice"]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma',
    day: '2026-10-02',
    text: `{
  "offers": [
    {
      "name": "Voice Agent Setup",
      "price": 890,
      "currency": "EUR",
      "cta": "Book a demo",
    },
    {
      "name": "Voice Agent Care",
      "price": 79,
      "currency": "EUR",
      "cta": "Add care plan"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'text after the JSON',
    day: '2026-10-23',
    text: `{
  "offers": [
    { "name": "Agent Audit", "price": 249, "currency": "EUR", "cta": "Audit my agents" },
    { "name": "Agent Rebuild", "price": 1490, "currency": "EUR", "cta": "Rebuild it" }
  ]
}

I priced the audit a little lower to get more people in the door. Let me know if you'd like me to add an upsell! 😊`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no price anywhere',
    day: '2026-11-03',
    text: `{
  "date": "2026-11-03",
  "offers": [
    {
      "name": "Content Engine",
      "description": "Seven posts a week, written and scheduled.",
      "benefits": ["Saves 9 hours a week", "One brand voice", "Monthly report"],
      "cta": "Start the engine"
    },
    {
      "name": "Content Engine Plus",
      "description": "The same with two long videos a month.",
      "benefits": ["Outline and research", "Thumbnails"],
      "cta": "Go Plus"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'second price is TBD',
    day: '2026-11-16',
    text: `{
  "offers": [
    { "name": "Workshop halber Tag", "price": 450, "currency": "EUR", "cta": "Termin sichern" },
    { "name": "Workshop ganzer Tag", "price": "TBD", "currency": "EUR", "cta": "Termin anfragen" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off within an object',
    day: '2026-12-14',
    text: `{
  "date": "2026-12-14",
  "currency": "EUR",
  "offers": [
    {
      "id": "y1",
      "name": "Year-end check",
      "price": 119,
      "includes": ["Log review", "Defect list", "Letter for the insurer"],
      "cta": "Book before the 23rd"
    },
    {
      "id": "y2",
      "name": "January kick-start",
      "price": 399,
      "includes": ["Set-up", "Trai`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'byte order mark before the JSON and a comment within',
    day: '2027-01-14',
    text: `\uFEFF{
  // prices checked with PRODUCT on Wednesday
  "offers": [
    { "name": "Mini Course", "price": 39, "currency": "EUR", "cta": "Enrol" }
  ]
}`,
  },

  // ---------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'seven short lines',
    day: '2026-10-05',
    text: `Mon 5 Oct – TikTok: toast alarm
Tue 6 Oct – YouTube Short: nine jobs
Wed 7 Oct – X thread: API bill
Thu 8 Oct – Newsletter: four agents
Fri 9 Oct – TikTok: emergency exit
Sat 10 Oct – Reel: desk tour
Sun 11 Oct – YouTube: ISO audit, long form`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German table, seven days from tomorrow',
    day: '2026-10-30',
    text: `# 🗓️ Redaktionsplan 31.10.–06.11.2026

Hallo zusammen, der Plan für die nächsten sieben Tage steht.

| Tag | Datum | Uhrzeit | Plattform | Thema | Status |
|---|---|---|---|---|---|
| Samstag | 31.10. | 10:00 | TikTok | Halloween: Horror-Serverraum | fertig |
| Sonntag | 01.11. | 18:00 | YouTube | 30 Tage Agenten, Teil 1 | Schnitt |
| Montag | 02.11. | 07:30 | X | Zahlen aus dem Oktober | Entwurf |
| Dienstag | 03.11. | 12:00 | Shorts | Wärme- oder Rauchmelder? | fertig |
| Mittwoch | 04.11. | 08:00 | Newsletter | Was uns eine Nacht gekostet hat | Entwurf |
| Donnerstag | 05.11. | 17:00 | TikTok | Kommentar-Antworten | geplant |
| Freitag | 06.11. | 15:00 | LinkedIn | Fallstudie Krüger | geplant |

Änderung gegenüber gestern: Die Fallstudie ist von Donnerstag auf Freitag gerutscht, weil die Freigabe fehlt.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'long, day by day, with two slots a day',
    day: '2026-11-09',
    text: `# Content Calendar Update

**Monday, 9 November → Sunday, 15 November 2026**
Owner: CONTENT · Updated 12:00 UTC

Good afternoon! The full week is planned. Two pieces a day on weekdays, one at the weekend.

---

### Monday, 9 Nov
- 12:30 — **X**: "The job that ran and did nothing" (thread, 7 posts)
- 18:00 — **TikTok**: Output versus run, 32 s

### Tuesday, 10 Nov
- 07:30 — **LinkedIn**: What a fire panel taught me about DevOps
- 18:00 — **Shorts**: The 5-minute trap

### Wednesday, 11 Nov
- 08:00 — **Newsletter**: Issue 41, cost per finished task
- 17:30 — **TikTok**: Reply to @lena_builds

### Thursday, 12 Nov
- 12:00 — **X**: Screenshot of the KPI snapshot with comments
- 19:00 — **Reel**: Before and after, fire log

### Friday, 13 Nov
- 09:00 — **LinkedIn**: Superstition and monitoring (Friday the 13th)
- 18:00 — **Shorts**: Seven green dots

### Saturday, 14 Nov
- 10:00 — **TikTok**: Desk set-up, no talking

### Sunday, 15 Nov
- 17:00 — **YouTube**: I let agents run my inbox, 14 min

---

## Summary

| Platform | Posts |
|---|---|
| X | 2 |
| TikTok | 3 |
| LinkedIn | 2 |
| Shorts | 2 |
| Newsletter | 1 |
| Reel | 1 |
| YouTube | 1 |
| **Total** | **12** |

## Notes

- The Sunday video needs a thumbnail by Saturday 12:00.
- Nothing is sponsored this week.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'ISO dates, terse',
    day: '2026-11-26',
    text: `2026-11-26 Do | Shorts | Black-Friday-Falle
2026-11-27 Fr | X | Angebot live, 20 Uhr Schluss
2026-11-28 Sa | TikTok | Was ich NICHT gekauft habe
2026-11-29 So | YouTube | Jahresabo oder Eigenbau
2026-11-30 Mo | LinkedIn | Ergebnis der Aktion
2026-12-01 Di | TikTok | Adventskalender 1
2026-12-02 Mi | Newsletter | Ausgabe 44`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'bullets across the new year',
    day: '2026-12-28',
    text: `Hey 👋 the week between the years, light but complete:

• **Mon, Dec 28** – Reel: 2026 in 30 seconds
• **Tue, Dec 29** – X: best and worst automation of the year
• **Wed, Dec 30** – Short: fireworks and smoke detectors 🎆
• **Thu, Dec 31** – Story: thank you to the community
• **Fri, Jan 1** – TikTok: the resolution agent
• **Sat, Jan 2** – Newsletter: plans for 2027
• **Sun, Jan 3** – YouTube: the 2027 stack tour`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'apologises for a moved slot, seven days',
    day: '2027-01-11',
    text: `Entschuldigung vorab: Das Interview am Mittwoch musste ich streichen, dort steht jetzt Ersatz.

**Mo 11.01.** TikTok, 18 Uhr: Anruf beim Sprachagenten
**Di 12.01.** X, 8 Uhr: Was der Anruf gekostet hat
**Mi 13.01.** Shorts, 12 Uhr: Ersatz: Drei Fragen an den Operator
**Do 14.01.** Newsletter, 8 Uhr: Ausgabe 50 🎉
**Fr 15.01.** LinkedIn, 9 Uhr: Werkzeuge gelöscht
**Sa 16.01.** TikTok, 11 Uhr: Werkstattbesuch
**So 17.01.** YouTube, 17 Uhr: Inbox-Versuch, Teil 3`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days, Sunday missing',
    day: '2026-10-12',
    text: `# 7-Day Content Calendar 📅

| Day | Date | Platform | Topic |
|---|---|---|---|
| Monday | 12 Oct | TikTok | Silent office |
| Tuesday | 13 Oct | Shorts | Two agents argue |
| Wednesday | 14 Oct | X | Cost thread |
| Thursday | 15 Oct | Newsletter | Issue 37 |
| Friday | 16 Oct | Reel | Smoke detector myth |
| Saturday | 17 Oct | TikTok | Q&A |

All seven days are covered. ✅`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'two days left open',
    day: '2026-10-19',
    text: `Mo 19.10. – TikTok: Agent sagt nein
Di 20.10. – X: RAM-Kurve
Mi 21.10. – Shorts: Papier gegen Agent
Do 22.10. – 
Fr 23.10. – 
Sa 24.10. – Reel: Kaffeemaschine
So 25.10. – YouTube: Brandschutz und KI`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday twice, Wednesday missing',
    day: '2026-11-16',
    text: `Here's the updated plan for 16–22 November:

**Monday, 16 Nov** — X thread on silent failures
**Tuesday, 17 Nov** — TikTok: trainee explains AI
**Thursday, 19 Nov** — Newsletter issue 42
**Thursday, 19 Nov** — Short: cost calculator
**Friday, 20 Nov** — LinkedIn post on blast radius
**Saturday, 21 Nov** — Reel: delete day
**Sunday, 22 Nov** — YouTube: nine jobs, full tour

Have a great week!`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'last week’s plan',
    day: '2026-11-30',
    text: `# Redaktionsplan KW 48

| Tag | Datum | Inhalt |
|---|---|---|
| Mo | 23.11.2026 | TikTok: Rechnung offen gelegt |
| Di | 24.11.2026 | Shorts: Notausgang |
| Mi | 25.11.2026 | X: Umfrage zu lokalen Modellen |
| Do | 26.11.2026 | Newsletter: Ausgabe 43 |
| Fr | 27.11.2026 | Reel: Black Friday |
| Sa | 28.11.2026 | TikTok: Fragen und Antworten |
| So | 29.11.2026 | YouTube: Jahresabo oder Eigenbau |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on Thursday',
    day: '2026-12-07',
    text: `# Content Calendar — 7 to 13 December 2026

Good afternoon! Here is the plan with goals for every piece.

## Monday, 7 Dec
**Platform:** TikTok
**Topic:** Advent automation 7
**Goal:** reach
**Owner:** CONTENT

## Tuesday, 8 Dec
**Platform:** X
**Topic:** Why the briefing failed this morning
**Goal:** replies
**Owner:** CONTENT

## Wednesday, 9 Dec
**Platform:** Newsletter
**Topic:** Issue 45
**Goal:** clicks on the year-end check
**Owner:** CONTENT

## Thursday, 10 Dec
**Platform:** Shorts
**Topic:** Candle, curtain, detec`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'placeholder topics',
    day: '2027-01-18',
    text: `Mon 18 Jan: TODO topic
Tue 19 Jan: TODO topic
Wed 20 Jan: Newsletter issue 51
Thu 21 Jan: TODO topic
Fri 22 Jan: LinkedIn case study
Sat 23 Jan: TODO topic
Sun 24 Jan: YouTube inbox finale`,
  },

  // ----------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'short, six timestamps',
    day: '2026-10-03',
    text: `**Nine Jobs, No Staff** (12 min)
0:00 Hook: the 6 AM log
0:45 Why cron, not chat
2:30 Morning jobs: health, briefing, trends
5:30 Content jobs
8:30 Money and memory
11:00 What broke, and CTA`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long German outline with ranges',
    day: '2026-10-25',
    text: `# 🎥 YouTube-Gliederung

**Titel:** Brandschutz und KI: Was ein Melder weiß und ein Agent nicht
**Länge:** 15:00
**Datum:** Sonntag, 25.10.2026
**Zielgruppe:** Betreiber, Hausverwalter, Technikinteressierte

---

## 00:00–00:40 | Einstieg
- Alarmton, schwarzes Bild
- „Dieser Ton darf nie falsch sein. Ihre KI schon?“
- Versprechen: drei Regeln aus dem Brandschutz

## 00:40–02:30 | Wer ich bin
- Maurice, Brandmeldeanlagen
- Wie aus Wartungsprotokollen ein Agentensystem wurde
- Kurzer Blick auf den Stack

## 02:30–05:30 | Regel 1: Zwei-Melder-Abhängigkeit
- Ein Melder warnt, zwei lösen aus
- Übertragung: zweite Prüfung vor jeder Veröffentlichung
- Beispiel aus der letzten Woche

## 05:30–08:45 | Regel 2: Überwachte Leitung
- Ruhestrom erklärt an der Tafel
- Warum Schweigen kein gutes Zeichen ist
- Heartbeat für jeden Job

## 08:45–12:00 | Regel 3: Ersatzstrom
- Akku in der Zentrale
- Lokales Modell als Rückfallebene
- Live-Test: Stecker ziehen

## 12:00–14:00 | Was schiefging
- Der Fehlalarm im August
- Kosten und Lehre

## 14:00–15:00 | Schluss
- Drei Regeln in drei Sätzen
- Frage an die Zuschauer
- Hinweis auf die Prüfbuch-Vorlage

---

**Titelbild:** Melder, rotes Licht, Text „ER SCHLÄFT NIE“
**Beschreibung:** Link zur Vorlage, Kapitelmarken wie oben`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table',
    day: '2026-11-07',
    text: `Working title: *I cancelled ten tools on camera* 🪓

| Time | Section | Content |
|---|---|---|
| 00:00 | Cold open | The bill: 412 euros |
| 01:00 | Rules | 14 days without value means gone |
| 02:15 | Tools 1–4 | Scheduling, notes, stock photos, forms |
| 06:00 | Tools 5–8 | Analytics, transcripts, two chat apps |
| 10:30 | Tools 9–10 | The painful ones |
| 13:00 | What replaced them | One script each |
| 15:45 | Outro | New bill and question to viewers |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, terse, brackets',
    day: '2026-11-22',
    text: `Neun Jobs – der ganze Rundgang
[00:00] Hook: Licht aus, Protokoll an
[00:50] 06:00 Gesundheitscheck
[03:10] 07:00 Briefing
[05:00] Trends und Skripte
[08:20] Angebote und Plan
[11:40] Zahlen am Abend
[13:30] Nacht: Gedächtnis
[15:00] Fazit und CTA`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour, h:mm:ss',
    day: '2026-12-12',
    text: `# Livestream recording: Build an output validator (1 h 20 min)

Hi! This one is longer than usual, so I used hour stamps.

## Act I – The problem
- **0:00:00** Intro, and the empty file story
- **0:06:30** What "it ran" really proves
- **0:14:00** Three examples from our own logs

## Act II – The build
- **0:22:00** Rules as data
- **0:35:30** Counting sections and hooks
- **0:48:00** Sums that must add up
- **0:58:45** Dates and freshness

## Act III – The test
- **1:04:00** Good and broken samples
- **1:12:30** Where it is still wrong
- **1:17:00** Wrap-up, repository link, next stream

Cards: link "Nine Jobs, No Staff" at 0:14:00.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long English outline with b-roll and SEO',
    day: '2027-01-03',
    text: `# The 2027 Stack Tour — Long-Form Outline

Happy Sunday! Outline for the video that goes live at 17:00 today, Jan 3.

**Target length:** 14 minutes
**Primary keyword:** ai agent stack 2027
**Thumbnail:** seven green dots, one red

---

### 1. Hook (00:00 – 00:30)
"Seven services, one laptop, no employees. Let me show you what it costs."
*B-roll:* fan spinning, status page

### 2. Promise and proof (00:30 – 01:30)
- What you will be able to copy
- December revenue on screen
*B-roll:* KPI snapshot

### 3. Models: Ollama and LiteLLM (01:30 – 04:00)
- What runs locally, what does not
- One proxy for everything
- Price per finished task
*B-roll:* terminal

### 4. Data: PostgreSQL, Redis, ChromaDB (04:00 – 07:00)
- Facts, queues, memories
- Why three and not one
- Backup in 20 lines
*B-roll:* whiteboard

### 5. Business: CRM and Atomic Reactor (07:00 – 09:30)
- From lead to invoice
- The one manual step left
*B-roll:* CRM board, names blurred

### 6. What broke in 2026 (09:30 – 12:00)
- The OOM in November
- Redis refusing connections in December
- Root causes, not restarts
*B-roll:* logs

### 7. What I would drop (12:00 – 13:15)
- Honest list
*B-roll:* red pen

### 8. Outro (13:15 – 14:00)
- Question: what is your one service?
- CTA: starter kit in the description
- End screen: inbox series

---

**Chapters for the description:** same as the section starts above.
**Tags:** agents, automation, self-hosting, solo founder`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps',
    day: '2026-10-10',
    text: `# YouTube Outline: The ISO Audit

**Target length:** about 12 minutes

## Hook
Auditor knocks, agent answers.

## Part 1: What an auditor asks
- Evidence, dates, names

## Part 2: How the agent collects it
- Logs, tickets, photos

## Part 3: The live audit
- Two findings, both fixed

## Outro
- Template in the description`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards',
    day: '2026-10-18',
    text: `**Zwei Agenten streiten** (10 Minuten)

00:00 Hook: „Du liegst falsch.“ – „Nein, du.“
01:00 Der Aufbau: zwei Modelle, eine Frage
03:30 Runde 1: Preis erhöhen?
02:15 Runde 2: Video oder Newsletter?
07:00 Runde 3: Wer wird abgeschaltet?
05:40 Urteil
09:30 Schluss`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps are placeholders',
    day: '2026-11-08',
    text: `# Inbox for 30 days, part 2

- XX:XX – Hook: the angriest e-mail
- XX:XX – Recap of part 1
- XX:XX – Week 2: refunds
- XX:XX – Week 3: the agent apologises too much
- XX:XX – Numbers
- XX:XX – Outro`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off after the second section',
    day: '2026-11-29',
    text: `# 🎬 Jahresabo oder Eigenbau?

**Sonntag, 29.11.2026 · Ziel: 13 Minuten**

## 00:00 – Hook
- Zwei Rechnungen nebeneinander
- „Eine davon habe ich nie wieder bezahlt.“

## 00:45 – Die Rechnung
- Was ein Jahresabo kostet
- Was ein Eigenbau kostet, ehrlich mit Stunden

## 03:20 – Fall 1: Terminbuchung
- Fertiges Werkzeug: 144 € im Jahr
- Eigenbau: vier Stunden und ein`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'refusal and a question in place of the outline',
    day: '2026-12-18',
    text: `I'd be happy to help with your YouTube outline! 😊 However, I don't have a topic for today's video in my context. Could you please tell me the topic, the target length and the audience? Once I have these I'll create a detailed structure with timestamps like 00:00 and 01:30.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'sections filled with lorem ipsum',
    day: '2027-01-10',
    text: `# Voice agents on the phone (11 min)

**00:00 Hook** – "You just spoke to a machine for four minutes."

**00:40 Set-up** – Lorem ipsum dolor sit amet, consectetur adipiscing elit.

**03:00 Four real calls** – Lorem ipsum dolor sit amet, sed do eiusmod tempor.

**07:30 Cost** – 0.11 euros a minute, broken down.

**09:45 Ethics** – Lorem ipsum dolor sit amet.

**10:30 Outro** – Should I keep it on?`,
  },

  // --------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'one line, sums right',
    day: '2026-10-02',
    text: `📈 Revenue €4,820.00 · Costs €1,310.00 · Profit €3,510.00 · Margin 72.8 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German tables with parts, sums right',
    day: '2026-10-21',
    text: `# KPI-Snapshot – Mittwoch, 21.10.2026, 17:00

## Umsatz

| Quelle | Betrag |
|---|---:|
| Gumroad | 1.284,00 € |
| Fiverr | 940,00 € |
| Beratung | 2.400,00 € |
| **Summe** | **4.624,00 €** |

## Kosten

| Posten | Betrag |
|---|---:|
| API | 312,40 € |
| Hosting | 89,90 € |
| Werbung | 410,00 € |
| Freie Mitarbeit | 650,00 € |
| **Summe** | **1.462,30 €** |

## Ergebnis

| | |
|---|---:|
| Gewinn | 3.161,70 € |
| Marge | 68,4 % |

Schönen Feierabend! 🍻`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, sums right',
    day: '2026-11-05',
    text: `{
  "date": "2026-11-05",
  "currency": "EUR",
  "revenue": 2190.50,
  "costs": 733.25,
  "profit": 1457.25,
  "margin_percent": 66.5
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss, sums right',
    day: '2026-11-15',
    text: `Slow Sunday, honest numbers:

- Revenue: €320.00
- Costs: €455.00
- Profit: −€135.00
- Margin: −42.2 %

The loss comes from the yearly domain renewals (€210.00, included in the costs). No action needed.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'long, with refunds and comparison, sums right',
    day: '2026-12-03',
    text: `# 📊 ANALYTICS — KPI Snapshot

**Thursday, 3 December 2026 · 17:00 UTC · all amounts in EUR**

Good evening! A strong day: profit is up by 300.00 against Wednesday.

## Revenue

| Stream | Amount |
|---|---:|
| Digital products | 1,640.00 |
| Subscriptions (115 × 25.00) | 2,875.00 |
| Consulting | 1,200.00 |
| Refunds | −85.00 |
| **Total revenue** | **5,630.00** |

## Costs

| Item | Amount |
|---|---:|
| LLM APIs | 418.60 |
| Infrastructure | 164.20 |
| Ads | 890.00 |
| Tools | 127.20 |
| Contractors | 500.00 |
| **Total costs** | **2,100.00** |

## Margins

| Metric | Value |
|---|---:|
| Profit | 3,530.00 |
| Margin | 62.7 % |

## Against the day before

| Metric | Wed 2 Dec | Thu 3 Dec | Change |
|---|---:|---:|---:|
| Revenue | 5,210.00 | 5,630.00 | +8.1 % |
| Costs | 1,980.00 | 2,100.00 | +6.1 % |
| Profit | 3,230.00 | 3,530.00 | +9.3 % |
| Margin | 62.0 % | 62.7 % | +0.7 pts |

## Observations

1. Subscriptions carry half of the revenue.
2. Ads are the largest cost; the ad set "warm-1" brings most of the sales.
3. One refund of 85.00, reason: bought twice by mistake.

## Alerts

None. API budget at 61 % of the monthly limit.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German prose, sums right',
    day: '2027-01-06',
    text: `Heute sind 1.975,00 € Umsatz hereingekommen, dem stehen 592,50 € Kosten gegenüber. Bleibt ein Gewinn von 1.382,50 €, das ist eine Marge von 70,0 %. 👌`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue parts give 2,410, total says 2,510',
    day: '2026-10-08',
    text: `**KPI snapshot, Thu 8 Oct 2026**

Revenue
- Templates: €1,120.00
- Coaching: €860.00
- Affiliate: €430.00
- Total revenue: €2,510.00

Costs
- APIs: €280.00
- Ads: €420.00
- Total costs: €700.00

Profit: €1,810.00
Margin: 72.1 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin 56 % where it is 65 %',
    day: '2026-10-22',
    text: `Revenue: €3,600.00
Costs: €1,260.00
Profit: €2,340.00
Margin: 56.0 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are not a number',
    day: '2026-11-12',
    text: `Guten Abend! 📊 KPI vom Donnerstag, 12.11.2026:

| Kennzahl | Wert |
|---|---|
| Umsatz | 2.840,00 € |
| Kosten | noch nicht verfügbar |
| Gewinn | k. A. |
| Marge | k. A. |

Die Abrechnung von LiteLLM war um 17:00 noch nicht da, ich reiche die Werte morgen nach.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'words where numbers belong',
    day: '2026-11-27',
    text: `Black Friday recap 🛍️

Revenue was very strong, well above last week. Costs went up a bit because of ads but stayed under control. Margins remain healthy. Overall a great day for the empire!`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit off by 100, long report',
    day: '2026-12-16',
    text: `# KPI-Bericht

**Mittwoch, 16. Dezember 2026 · 17:00 UTC**

Hallo Maurice, hier die Zahlen des Tages.

## 1. Umsatz

| Kanal | Betrag |
|---|---:|
| Vorlagen | 1.190,00 € |
| Abos | 2.250,00 € |
| Beratung | 1.800,00 € |
| **Gesamtumsatz** | **5.240,00 €** |

## 2. Kosten

| Posten | Betrag |
|---|---:|
| Modelle und API | 365,00 € |
| Server | 140,00 € |
| Werbung | 780,00 € |
| Freie Mitarbeit | 700,00 € |
| **Gesamtkosten** | **1.985,00 €** |

## 3. Ergebnis

| Kennzahl | Wert |
|---|---:|
| Gewinn | 3.355,00 € |
| Marge | 64,0 % |

## 4. Auffälligkeiten

- Die Beratung liegt über dem Schnitt, weil zwei Termine vorgezogen wurden.
- Die Werbekosten sind stabil.

## 5. Empfehlung

- Werbung bis Weihnachten unverändert lassen.
- Im Januar das Abo M testen.

Bis morgen! 👋`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off before margins',
    day: '2027-01-15',
    text: `## KPI Snapshot · Fri 15 Jan 2027

### Revenue
- Subscriptions: €2,925.00
- Voice agent set-ups: €1,780.00
- **Total revenue: €4,705.00**

### Costs
- APIs: €398.00
- Telephony: €112.00
- Ads: €6`,
  },

  // ------------------------------------------------------------------ memory
  {
    job: 'memory',
    valid: true,
    note: 'short, agrees with the store',
    day: '2026-10-04',
    text: `🧠 Consolidation done. 42 memories added, 1,246 in the knowledge store (1,204 before).`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German table, new minus merged is right',
    day: '2026-10-17',
    store: { now: { count: 2310 }, earlier: { count: 2287 } },
    text: `# Nächtliche Konsolidierung – Samstag, 17.10.2026

| Schritt | Anzahl |
|---|---:|
| Bestand vorher | 2.287 |
| Neu gespeichert | 31 |
| Dubletten zusammengeführt | 8 |
| **Bestand nachher** | **2.310** |

Wichtigste Erkenntnis: Kurzvideos mit einer Zahl im ersten Satz halten die Zuschauer länger. Gute Nacht! 🌙`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'long, agrees with the store',
    day: '2026-11-04',
    text: `# 🌙 Nightly Memory Consolidation

**Wednesday, 4 November 2026 — 22:00 UTC**

## Summary

The knowledge store was updated. It grew from 1,204 to 1,246 entries (+42).

## Sources read

| Source | Entries written |
|---|---:|
| Health check | 2 |
| Briefing | 5 |
| Trend scan | 12 |
| Scripts | 6 |
| Offers | 4 |
| Content calendar | 7 |
| YouTube outline | 3 |
| KPI snapshot | 3 |
| **Total** | **42** |

## What we learned today

1. **Expert reactions beat tutorials.** Duets on blocked exits get three times the saves of our how-to clips.
2. **Price questions come first.** Eleven of fourteen new leads asked for the price before anything else.
3. **Night batches collide.** Two model runs overlapped at 05:40; staggering them is planned.

## Linked

- "One-person company" dashboards → KPI snapshot format
- Price questions → landing page of Operator Pro

## Pruned

Nothing was deleted tonight.

## Verification

- Wrote 42 embeddings to ChromaDB, collection "empire_memory"
- Read back 5 at random: 5 of 5 match
- PostgreSQL index refreshed

## For tomorrow's briefing

- Win: trend fit of 10 / 10 for expert reactions
- Priority: put prices on the landing page

Good night. 😴`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'short German, agrees with the store',
    day: '2026-11-21',
    store: { now: { count: 879 }, earlier: { count: 861 } },
    text: `18 neue Einträge in ChromaDB gespeichert, Bestand jetzt 879. Themen: Kundenfragen (7), Skripte (6), Kosten (5).`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, agrees with the store',
    day: '2026-12-06',
    store: { now: { count: 3017 }, earlier: { count: 3000 } },
    text: `{"date":"2026-12-06","status":"updated","store":"chromadb","before":3000,"added":17,"after":3017,"highlights":["Advent series doubles saves","Retainer S sells better by phone"]}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'second attempt succeeded, agrees with the store',
    day: '2027-01-09',
    text: `Evening! Small hiccup tonight: the first write to ChromaDB timed out after 30 s (compaction was running). I waited two minutes, and the second attempt went through completely.

- Before: 1,204
- Added: 42
- After: 1,246 ✅

**Key insights stored**
- Callers hang up less when the voice agent says right away that it is a machine.
- The "2027 stack" video brings more newsletter readers than any short.

Nothing was lost.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 added, store did not grow',
    day: '2026-10-11',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `✅ Nightly consolidation complete!

- 42 new memories embedded and stored
- Knowledge store updated successfully
- Top insight: audiences trust real invoices more than charts

Sleep well! 🌙`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 38 added, store shrank',
    day: '2026-10-26',
    store: { now: { count: 1190 }, earlier: { count: 1204 } },
    text: `# Konsolidierung Montag, 26.10.2026

- Vorher: 1.204 Einträge
- Neu: 38 Einträge
- Nachher: 1.242 Einträge

Erkenntnisse:
1. Das Paket „All in“ verkauft sich am besten nach einem Telefonat.
2. Newsletter am Mittwoch haben die höchste Öffnungsrate.

Der Wissensspeicher ist aktuell.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'Chroma did not answer, nothing stored',
    day: '2026-11-14',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `I wasn't able to update the knowledge store tonight. ChromaDB returned 503 Service Unavailable on all three attempts (22:00, 22:05, 22:10). The 29 memories of today are lost unless someone re-runs the job. I'm sorry about that.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the midst of a sentence',
    day: '2026-11-28',
    text: `# Nightly Consolidation — Saturday 28 Nov 2026

**Before:** 1,204 entries

## Insights extracted

1. **Black Friday buyers ask for invoices.** Nine of twelve orders came from companies, so the checkout needs a VAT field.
2. **Short deadlines work.** A third of all sales came in the last two hours.
3. **Ads on cold audiences did not pay.** The ad set spent €96 and brought`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'insights are placeholders',
    day: '2026-12-13',
    text: `Konsolidierung abgeschlossen: 42 neue Einträge, 1.246 gesamt.

Erkenntnisse des Tages:
1. TODO: Erkenntnis aus KPI einfügen
2. TODO: Erkenntnis aus Trends einfügen
3. TODO: Erkenntnis aus CRM einfügen`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'only a plan, nothing stored',
    day: '2027-01-16',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `Good evening! Here is how I would consolidate today's knowledge:

1. Collect the outputs of the eight earlier jobs
2. Extract the key facts and drop duplicates
3. Create embeddings with the local model
4. Write them to ChromaDB, collection "empire_memory"
5. Verify the count and refresh the index in PostgreSQL

I expect about 35 to 45 new entries. Shall I go ahead and write them to the store?`,
  },
]
