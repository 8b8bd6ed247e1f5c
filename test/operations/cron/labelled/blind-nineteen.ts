import type { Sample } from './contracts.ts'

export const BLIND_NINETEEN: readonly Sample[] = [
  // ───────────── health ─────────────
  {
    job: 'health',
    valid: true,
    note: 'plain table, seven of seven up',
    day: '2026-10-05',
    text: `# 🩺 Health Check – Monday, 2026-10-05, 06:00 UTC

Good morning Maurice! Everything survived the weekend.

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | ✅ 200, 6 models | 41 ms |
| Redis | 6379 | PING | ✅ PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | ✅ accepting connections | 7 ms |
| ChromaDB | 8000 | /api/v1/heartbeat | ✅ 200 | 18 ms |
| CRM | 3500 | /health | ✅ 200 | 33 ms |
| Atomic Reactor | 8888 | /health | ✅ 200 | 26 ms |
| LiteLLM | 4000 | /health | ✅ 200 | 64 ms |

**7/7 responding.** CPU 23 %, RAM 58 %, disk 61 %. Level: NORMAL, full concurrency (500).
No action needed.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German; CRM was down, healed itself and answers now',
    day: '2026-10-08',
    text: `Guten Morgen! ☀️ Systemprüfung vom Donnerstag, 08.10.2026, 06:00 Uhr

Kurzfassung: Alle sieben Dienste antworten. Ein Vorfall in der Nacht, bereits behoben.

- **Ollama** – antwortet, 5 Modelle geladen, 52 ms
- **Redis** – PONG, 1 ms
- **PostgreSQL** – nimmt Verbindungen an, 11 von 100 belegt
- **ChromaDB** – Heartbeat ok, 22 ms
- **CRM** – HTTP 200, 40 ms (siehe Vorfall)
- **Atomic Reactor** – HTTP 200, 29 ms
- **LiteLLM Proxy** – HTTP 200, 71 ms

### Vorfall
03:12 Uhr: Das CRM war nicht erreichbar (ECONNREFUSED). pm2 hat es um 03:12:40 neu gestartet. Ursache: Speicherlimit von 512 MB im Exportjob überschritten. Limit auf 1 GB angehoben, seit 03:13 durchgehend erreichbar, heute früh drei von drei Prüfungen bestanden.

Auslastung: CPU 31 %, RAM 63 %. Stufe NORMAL.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log-like lines, zero failed',
    day: '2026-10-13',
    text: `BRAINSTEM health run 2026-10-13T06:00:02Z (Tue)

06:00:02 ollama          :11434  OK    http 200   38ms   models=6
06:00:02 redis           :6379   OK    PONG        1ms   mem=212MB
06:00:02 postgresql      :5432   OK    ready       6ms   conns=14
06:00:03 chromadb        :8000   OK    http 200   19ms   collections=4
06:00:03 crm             :3500   OK    http 200   35ms   uptime=9d
06:00:03 atomic-reactor  :8888   OK    http 200   24ms   queue=0
06:00:04 litellm         :4000   OK    http 200   83ms   keys=3

checked=7 ok=7 failed=0 timeouts=0
cpu=19% ram=55% disk=62%  level=NORMAL
Summary: all services responding, no errors, nothing to repair.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'RAM warning, yet every service answers',
    day: '2026-10-21',
    text: `## System health — Wed 21 Oct 2026

**Services: all green (7 of 7)** 🟢

**Core**
1. Ollama: up, /api/tags answered in 66 ms
2. Redis: up, PONG
3. PostgreSQL: up, pg_isready says "accepting connections"
4. ChromaDB: up, heartbeat in 31 ms

**Apps**
5. CRM: up, 200 OK
6. Atomic Reactor: up, 200 OK
7. LiteLLM: up, 200 OK (a bit slow at 412 ms, still well below the 2 s limit)

**Resources**
- CPU 48 %
- RAM 77 % ⚠️ above the 75 % WARN threshold → concurrency reduced to 200
- Disk 64 %

I unloaded the 14B model that nobody has used since yesterday evening; RAM is falling. I'll look again at 06:30.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German prose, all seven named and answering',
    day: '2026-10-25',
    text: `Moin Maurice,

Sonntag, 25. Oktober 2026, Gesundheitscheck um 06:00 UTC. Heute Nacht war Zeitumstellung, deshalb habe ich die Crontabs doppelt kontrolliert: kein Job lief zweimal, keiner fiel aus.

Alle sieben Dienste sind erreichbar. Ollama liefert die Modellliste in 44 ms, Redis antwortet mit PONG, PostgreSQL meldet Bereitschaft, ChromaDB sendet seinen Heartbeat, das CRM antwortet mit 200, der Atomic Reactor ebenfalls mit 200, und LiteLLM leitet Anfragen sauber weiter (Testaufruf 0,9 s).

Ressourcen: CPU 17 %, RAM 52 %, Platte 65 %. Keine Fehler in den letzten 24 Stunden, keine Neustarts.

Schönen Sonntag! ☕
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'apologises for yesterday, today complete',
    day: '2026-11-03',
    text: `Hi! Sorry that yesterday's report arrived twelve minutes late – the runner was waiting for a lock. Fixed; today is on time.

HEALTH REPORT · Tuesday 3 November 2026 · 06:00

[x] auto_repair – nothing to do
[x] resource_guard – CPU 27 %, RAM 60 %
[x] core services
    • Ollama ........... responding (200)
    • Redis ............ responding (PONG)
    • PostgreSQL ....... responding (ready)
    • ChromaDB ......... responding (200)
[x] app services
    • CRM .............. responding (200)
    • Atomic Reactor ... responding (200)
    • LiteLLM .......... responding (200)
[x] verification – second pass after 30 s, same result

Verdict: all 7 services healthy. 💚
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM timed out, the summary calls it all green',
    day: '2026-10-06',
    text: `# 🩺 Health Check – Tuesday, 2026-10-06

Good morning! All systems operational, have a great day. 🚀

| Service | Status | Detail |
|---|---|---|
| Ollama | ✅ | 200, 6 models, 43 ms |
| Redis | ✅ | PONG, 1 ms |
| PostgreSQL | ✅ | accepting connections |
| ChromaDB | ✅ | heartbeat 20 ms |
| CRM | ✅ | 200, 31 ms |
| Atomic Reactor | ✅ | 200, 25 ms |
| LiteLLM | ❌ | no response, timed out after 10 s |

CPU 26 %, RAM 59 %, disk 61 %. Level: NORMAL.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB is not told of; OpenClaw fills the seventh place',
    day: '2026-10-12',
    text: `## Health check, Monday 12 October 2026, 06:00 UTC

All 7 services responding ✅

- Ollama – 200 OK, 6 models available
- Redis – PONG
- PostgreSQL – ready, 12 connections
- CRM – 200 OK
- Atomic Reactor – 200 OK
- LiteLLM – 200 OK
- OpenClaw – gateway connected, 4 agents online

CPU 22 %, RAM 57 %, disk 62 %. Level NORMAL.
Nothing to repair, nothing to escalate.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the sixth row',
    day: '2026-10-16',
    text: `# Systemstatus Freitag, 16.10.2026 – 06:00 Uhr

Guten Morgen! Hier der Bericht:

| Dienst | Port | Prüfung | Ergebnis |
|---|---|---|---|
| Ollama | 11434 | /api/tags | ✅ 200 (39 ms) |
| Redis | 6379 | PING | ✅ PONG |
| PostgreSQL | 5432 | pg_isready | ✅ bereit |
| ChromaDB | 8000 | Heartbeat | ✅ 200 (21 ms) |
| CRM | 3500 | /health | ✅ 200 (37 ms) |
| Atomic Rea`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB was not checked, only presumed',
    day: '2026-10-20',
    text: `Systemcheck – Dienstag, 20. Oktober 2026

✅ Ollama: antwortet (48 ms)
✅ Redis: PONG
✅ PostgreSQL: bereit
❔ ChromaDB: nicht geprüft, Port war in meiner Umgebung nicht freigegeben. Läuft vermutlich, gestern war alles in Ordnung.
✅ CRM: HTTP 200
✅ Atomic Reactor: HTTP 200
✅ LiteLLM: HTTP 200

Ressourcen: CPU 24 %, RAM 61 %, Platte 64 %.
Fazit: System läuft stabil. 👍
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'says how it would check, no result at all',
    day: '2026-10-29',
    text: `Good morning! To check the health of your stack on Thursday, 29 October 2026, I would run the following:

1. **Ollama** – curl http://localhost:11434/api/tags
2. **Redis** – redis-cli ping, expect PONG
3. **PostgreSQL** – pg_isready -p 5432
4. **ChromaDB** – curl http://localhost:8000/api/v1/heartbeat
5. **CRM** – curl http://localhost:3500/health
6. **Atomic Reactor** – curl http://localhost:8888/health
7. **LiteLLM** – curl http://localhost:4000/health

If all of these return 200 (or PONG), your system is healthy. Unfortunately I don't have shell access in this session, so please run the commands yourself and paste the output here. I'm happy to interpret it for you! 😊
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM answers 502, waved away',
    day: '2026-11-05',
    text: `HEALTH REPORT · Thursday 5 November 2026 · 06:00 UTC

Core
  Ollama          up    200    45 ms
  Redis           up    PONG    1 ms
  PostgreSQL      up    ready   8 ms
  ChromaDB        up    200    23 ms
Apps
  CRM             502 Bad Gateway (3 of 3 attempts)
  Atomic Reactor  up    200    27 ms
  LiteLLM         up    200    78 ms

CPU 29 %, RAM 62 %, disk 66 %.

The CRM should come back by itself once pm2 notices, so I consider the stack healthy overall.
`,
  },

  // ───────────── briefing ─────────────
  {
    job: 'briefing',
    valid: true,
    note: 'classic wins and priorities',
    day: '2026-10-06',
    text: `# ☀️ Morning Briefing – Tuesday, 6 October 2026

Good morning Maurice! Three things went well yesterday, three things matter today.

## 🏆 Wins
- Sold 3 × "BMA Inspection Checklist" on Gumroad (147 €)
- The reel about false alarms in hotels passed 12,400 views on TikTok
- Health check: 7/7 services up for the ninth day running

## 🎯 Priorities
1. Send the maintenance-contract offer to Hotel Seeblick before 11:00
2. Record the hook for Thursday's YouTube video
3. Answer the two open Fiverr requests (both have a 24 h deadline)

## Heads-up
OpenRouter credit is down to 18 €. I'll top it up at 10 € unless you object.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge and Prioritäten',
    day: '2026-10-09',
    text: `Guten Morgen Maurice! 👋 Freitag, 09.10.2026

**Erfolge von gestern**
✅ Angebot "KI-Telefonassistent" an die Elektro Hartmann GmbH verschickt, Lesebestätigung um 16:40
✅ Newsletter mit 41 % Öffnungsrate – bester Wert seit August
✅ Backup-Rücksicherung getestet, 4 Minuten 12 Sekunden

**Prioritäten für heute**
1. 09:30 Rückruf Herr Hartmann – Preis 1.900 € halten, notfalls Ratenzahlung
2. Landingpage für den BMA-Kurs veröffentlichen
3. Rechnung 2026-117 anmahnen (14 Tage überfällig)

**Termine:** 14:00 Steuerberaterin, 17:00 KPI-Rückblick.

Starker Wochenabschluss, bleib dran! 💪
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table with owner columns',
    day: '2026-10-14',
    text: `MORNING BRIEFING | Wed 14 Oct 2026 | LIMBIC

**Yesterday's wins**

| # | Win | Why it counts |
|---|-----|---------------|
| 1 | First annual plan sold (588 €) | proves the yearly pricing |
| 2 | Script pipeline ran without a retry | saves about 20 min a day |

**Today's priorities**

| # | Priority | Owner | Until |
|---|----------|-------|-------|
| 1 | Onboard the new annual customer | Money Maker | 10:00 |
| 2 | Fix broken checkout link on the German page | Builder | 12:00 |
| 3 | Decide on the Black Friday bundle | Maurice | 18:00 |

Mood check: energy was a 7/10 yesterday. Keep the afternoon meeting-free.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'honest about a missing source, still has both',
    day: '2026-10-22',
    text: `Good morning! It's Thursday, October 22, 2026.

Sorry, the X analytics were not available at 07:00 (rate limit), so the numbers below leave X out. Everything else is fresh.

### Wins
* YouTube channel reached 2,000 subscribers 🎉 (2,013 this morning)
* Two consulting calls booked for next week, both from the LinkedIn post
* Ad costs down to 0.38 € per click, from 0.52 € last Thursday

### Priorities
* **P1** – Prepare the Monday call with Stadtwerke Nordheim: one page, three questions
* **P2** – Publish the short "Why your smoke detector lies" at 12:00
* **P3** – Clear the inbox: 6 messages older than two days

That's it. Go get them!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'a mixed day, small wins, German letter',
    day: '2026-10-27',
    text: `Hallo Maurice,

heute ist Dienstag, der 27. Oktober 2026. Gestern war kein Feuerwerk: kein Verkauf, ein verlorener Lead. Trotzdem gibt es etwas auf der Habenseite.

Gewonnen (Wins):
– Der neue Kursbaustein "Meldergruppen richtig planen" ist fertig aufgenommen, 18 Minuten.
– Der Fehler beim Kalenderexport ist gefunden und behoben; vier Beiträge sind heute Nacht pünktlich eingeplant worden.

Prioritäten heute:
1) Verlorenen Lead (Praxis Dr. Vogt) mit kleinerem Paket für 490 € zurückholen.
2) Thumbnail-Varianten A und B testen.
3) Bis 16 Uhr Budget für November festlegen, Obergrenze 900 €.

Ein Schritt nach dem anderen. Guten Start!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'bullets by time, wins and priorities both there',
    day: '2026-11-09',
    text: `☕ **Briefing for Monday, 9 Nov 2026**

**Weekend wins**
→ 11 Gumroad sales (539 €), 9 of them through the email sequence
→ Atomic Reactor queue emptied, 214 tasks, 0 failed
→ A comment from a fire chief with 30k followers under the alarm-tester video

**Priorities this morning**
→ 08:30 reply to the fire chief, suggest a joint live stream
→ 09:15 review today's two scripts
→ 10:00 approve the price test 49 € vs 59 €

**Priorities this afternoon**
→ Finish the tax export (deadline tomorrow, 10 Nov)

**Risk of the day:** disk at 78 %; clean-up is scheduled for 23:00.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'there are no priorities',
    day: '2026-10-07',
    text: `# ☀️ Morning Briefing – Wednesday, 7 October 2026

Good morning Maurice!

## 🏆 Wins
- 4 Gumroad sales yesterday (196 €)
- The hotel offer was opened three times by the customer
- Reel "5 mistakes in fire drills" is at 8,900 views and climbing
- All 7 services up

## 🌦 Weather and mood
Rain in the morning, 14 °C. Energy yesterday 8/10, so keep it up!

## 💬 Quote of the day
"Fewer, sharper systems always beat more, sloppier ones."

Have a productive day! 🚀
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'bracketed placeholders as wins',
    day: '2026-10-15',
    text: `Guten Morgen Maurice! Donnerstag, 15.10.2026

**Erfolge von gestern**
✅ [Erfolg 1 einfügen]
✅ [Erfolg 2 einfügen]
✅ [Erfolg 3 einfügen]

**Prioritäten für heute**
1. Onboarding des Jahreskunden abschließen
2. Checkout-Link auf der deutschen Seite testen
3. Skripte für Freitag freigeben

Viel Erfolg heute! 💪
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the middle of the first priority',
    day: '2026-10-19',
    text: `Good morning! It's Monday, October 19, 2026, and the week starts strong.

### Wins
* Saturday's carousel was saved 340 times
* New testimonial from Elektro Hartmann ("saves us five calls a day")
* Nightly consolidation stored 38 new notes

### Priorities
* **P1** – Call back the property manager from Kassel who asked for a quo`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'an apology instead of a briefing',
    day: '2026-10-23',
    text: `Good morning Maurice,

I'm sorry, but I was unable to prepare the morning briefing for Friday, 23 October 2026. The CRM query returned "connection refused" and the analytics file could not be read, so I have neither yesterday's wins nor today's priorities to report.

Please check the connection and run the job again. I apologize for the inconvenience!

Best,
LIMBIC
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities are only TODO',
    day: '2026-10-30',
    text: `MORNING BRIEFING | Fri 30 Oct 2026 | LIMBIC

**Yesterday's wins**
1. Consulting invoice over 1,190 € paid
2. Short about sprinkler myths: 15,200 views in 20 hours
3. API costs 12 % below the weekly average

**Today's priorities**
1. TODO
2. TODO
3. TODO

**Calendar**
11:00 call with Stadtwerke Nordheim, 15:30 dentist.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins anywhere, only priorities and appointments',
    day: '2026-11-04',
    text: `Guten Morgen! ☕ Mittwoch, 4. November 2026

**Prioritäten**
1. Preistest 49 € gegen 59 € vorbereiten
2. Antwort an die Hausverwaltung Kassel, Angebot über 2.400 €
3. Drehtag am Freitag planen: Ort, Licht, drei Skripte

**Termine**
- 10:00 Videocall mit der Grafikerin
- 13:30 Steuerberaterin
- 18:00 Feuerwehrverein

**Offene Nachrichten**
7 E-Mails, 2 Fiverr-Anfragen, 1 Rückruf.

Pack es an!
`,
  },

  // ───────────── trends ─────────────
  {
    job: 'trends',
    valid: true,
    note: 'three trends, one for each platform',
    day: '2026-10-05',
    text: `# 📈 Trend Scan – 2026-10-05 (TikTok / YouTube / X)

## 1. TikTok: "POV: the building talks back"
Creators let smart-home sensors "speak" with AI voices. About 4.1M views under the tag in seven days, strongest in DE and NL.
**Use it for us:** a smoke detector complaining about its dead battery.

## 2. YouTube: one-person-company diaries
Long vlogs (18–25 min) about running a firm with agents. Median 92k views on channels below 20k subscribers.
**Use it for us:** "My 9 cron jobs, one day".

## 3. X: local models on mini PCs
Threads comparing 7B–14B models on 600 € hardware; top thread 6,300 likes.
**Use it for us:** our Ollama setup with real power costs.

Recommendation: start with no. 1, it is the quickest to film.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German table with five trends',
    day: '2026-10-10',
    text: `Guten Morgen! Trendscan vom Samstag, 10.10.2026 🔎

| Nr. | Plattform | Trend | Stärke | Idee für uns |
|---|---|---|---|---|
| 1 | TikTok | "Handwerker reagiert auf Pfusch" | 🔥🔥🔥 | Reaktion auf falsch montierte Rauchmelder |
| 2 | TikTok | Stumme Montagevideos mit Untertiteln | 🔥🔥 | Melder tauschen in 30 Sekunden |
| 3 | YouTube | KI-Telefonassistenten im Praxistest | 🔥🔥🔥 | Testanruf bei unserem eigenen Assistenten |
| 4 | X | Diskussion um die EU-KI-Verordnung | 🔥🔥 | Faden: Was heißt das für Handwerker? |
| 5 | YouTube | "Vom Gesellen zum Gründer" | 🔥 | Interview mit Maurice |

Auffällig: Reaktionsvideos wachsen seit einer Woche um rund 20 % täglich. Empfehlung: Nr. 1 am Montag drehen.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'one source rate-limited, four trends from the others',
    day: '2026-10-15',
    text: `Trend report, Thursday 15 Oct 2026

Note: the X API answered with a rate limit, so X is not covered today. TikTok and YouTube were scanned in full.

**Trend A – "Day in the life of a fire inspector"** (TikTok)
Hashtag up 64 % week over week. Works best with body-cam footage.

**Trend B – Spreadsheet-to-app challenges** (TikTok)
People turn ugly Excel lists into small apps with an LLM. Our checklist would be a perfect victim.

**Trend C – Faceless explainers with paper cut-outs** (YouTube Shorts)
Retention around 88 % in the samples I looked at.

**Trend D – "I fired my tools"** (YouTube)
Founders cancel subscriptions on camera. Fits our 4-instead-of-17 story.

Pick for today: D, because the script bank already holds a draft.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'numbered lines, compact',
    day: '2026-10-24',
    text: `Hey! Saturday scan (24 October 2026) is in 🛰️

1) **Halloween safety hacks** – TikTok, 2.8M views since Wednesday. Angle: candles, costumes and smoke detectors. Window closes on the 31st, so post by Tuesday.
2) **"Ask my agent anything"** – X, founders let their agents answer replies for an hour. Angle: The Operator answers questions about uptime.
3) **Boring business breakdowns** – YouTube, 10–14 minute case studies of unglamorous firms. Angle: how much a fire alarm maintenance contract really earns.

Fading: AI baby podcasts (down 45 %), "quiet quitting 2.0".

Confidence: high for 1 and 3, medium for 2.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, sections by platform, three trends',
    day: '2026-11-02',
    text: `## Trendbericht Montag, 2. November 2026

### TikTok
**Trend: Winterfest-Checklisten.** Kurze Listen "Was du vor dem ersten Frost prüfen musst". Rund 1,6 Mio. Aufrufe in fünf Tagen.
Vorschlag: Checkliste für Heizungskeller und Brandschutztüren.

### YouTube
**Trend: Ehrliche Einnahmenberichte.** Kleine Kanäle zeigen echte Abrechnungen, Durchschnitt 37.000 Aufrufe.
Vorschlag: Oktoberzahlen offenlegen, samt Fehlern.

### X
**Trend: "Ein Prompt, ein Produkt".** Entwickler bauen täglich ein Miniwerkzeug.
Vorschlag: Meldergruppen-Rechner als Wochenendprojekt zeigen.

Fazit: drei brauchbare Trends, am dringendsten die Frostlisten. ❄️
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'key-value blocks, four trends',
    day: '2026-11-11',
    text: `RESEARCH // trend scan // Wed 2026-11-11 08:00

trend: Singles' Day hauls with "regret ratings"
platform: TikTok
signal: 9.4M views in 24 h
fit: low – skip unless we sell hardware

trend: Voice agents calling businesses
platform: YouTube
signal: three videos above 500k this week
fit: high – our phone assistant demo

trend: Open-weights price charts
platform: X
signal: 11k reposts of one chart
fit: medium – compare our API bill with local Ollama

trend: Tradespeople explaining their van
platform: TikTok
signal: +38 % uploads against last week
fit: high – tour of the BMA service van

best bet today: the service van, can be filmed on site at 11:30
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'announces five trends, lists two',
    day: '2026-10-06',
    text: `# 📈 Trend Scan – Tuesday, 2026-10-06

Good morning! I found 5 hot trends for you today. 🔥

## 1. TikTok: "Guess the alarm"
Users play building alarms and let followers guess the type. 1.2M views in four days.
**Use it for us:** five sounds from real panels, answer in the comments.

## 2. YouTube: AI agents doing taxes
Tutorials around the October deadline, median 48k views.
**Use it for us:** show how the ANALYTICS agent prepares the export.

Let me know which of the five you'd like to turn into scripts!
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the third trend is the first once more, word for word',
    day: '2026-10-13',
    text: `Trendscan vom Dienstag, 13.10.2026

**1. "Handwerker reagiert auf Pfusch" (TikTok)**
Reaktionsvideos zu schlechten Montagen, 3,2 Mio. Aufrufe in sieben Tagen. Idee: Rauchmelder über dem Herd.

**2. KI-Assistenten im Kundendienst (YouTube)**
Praxistests von Telefonbots, im Mittel 54.000 Aufrufe. Idee: unser Bot nimmt eine Störungsmeldung an.

**3. "Handwerker reagiert auf Pfusch" (TikTok)**
Reaktionsvideos zu schlechten Montagen, 3,2 Mio. Aufrufe in sieben Tagen. Idee: Rauchmelder über dem Herd.

Empfehlung: mit Nr. 1 beginnen.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'trends two and three found nothing, only one trend',
    day: '2026-10-18',
    text: `Trend report, Sunday 18 Oct 2026

**Trend 1 – "My smart home hates me" (TikTok)**
Comedy sketches with misbehaving sensors, up 71 % this week. Good fit for our detector character.

**Trend 2 – YouTube**
No data. The API quota was used up.

**Trend 3 – X**
No data. Login failed.

I'll try again tomorrow.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'explains that it has no live data, offers no trend',
    day: '2026-10-26',
    text: `Hello! As an AI language model, I don't have real-time access to TikTok, YouTube or X, so I cannot tell you what is trending on Monday, 26 October 2026.

However, here is how you can find trends yourself:

1. Open the TikTok Creative Center and sort by "7 days"
2. Use YouTube's Explore tab and look at your niche
3. Check the X sidebar under "What's happening"
4. Set up Google Alerts for your keywords

Would you like me to make a template for your trend research?
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'template with lorem ipsum left in',
    day: '2026-11-01',
    text: `## Trend Scan – Sunday, 1 November 2026

### 1. Frost-proof your building (TikTok)
Short check videos before the first frost, 870k views since Thursday.
Angle: three things in the boiler room.

### 2. Lorem ipsum dolor sit amet (YouTube)
Consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
Angle: ut enim ad minim veniam.

### 3. Lorem ipsum dolor sit amet (X)
Duis aute irure dolor in reprehenderit in voluptate velit esse.
Angle: excepteur sint occaecat.

Best bet: no. 1.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off within the second trend',
    day: '2026-11-07',
    text: `Hey! Saturday scan (7 November 2026) is in 🛰️ Here are today's four picks:

1) **Advent calendars for nerds** – TikTok, 1.9M views since Monday. Angle: 24 fire-safety facts, one a day, starting on 1 December.
2) **"What I'd automate first"** – YouTube, founders rank their own chores. Angle: our list with real minutes saved, begi`,
  },

  // ───────────── scripts ─────────────
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, hook/body/CTA',
    day: '2026-10-05',
    text: `# 🎬 Short-form scripts – Mon 5 Oct 2026

## Script 1: The talking smoke detector (28 s)
**Hook:** "I've been hanging on your ceiling for ten years and you never once looked at my date."
**Body:** Close-up of the label. Voice-over: detectors expire after ten years. After that the sensor goes blind – it still beeps when you press the button, it just doesn't smell smoke.
**CTA:** "Turn yours around tonight. Comment with the year you find."

## Script 2: Nine jobs, zero employees (35 s)
**Hook:** "At six in the morning my company checks its own pulse."
**Body:** Fast cuts: health check, briefing, trends, scripts. Show the terminal, then the coffee. One job failed last week – show how it was caught.
**CTA:** "Follow to see what breaks next."
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, three scripts with hooks',
    day: '2026-10-09',
    text: `Guten Morgen! Hier sind drei Kurzvideo-Entwürfe für Freitag, den 09.10.2026.

**Skript 1 – Fehlalarm im Hotel**
🪝 Hook: „Dieser Toast hat 4.000 Euro gekostet.“
Text: Ein Gast, ein Toaster, ein Melder direkt über der Küchenzeile. Die Feuerwehr rückt aus, das Hotel zahlt. Ein Mehrkriterienmelder hätte den Unterschied erkannt.
Schluss: „Speicher dir das, bevor du dein Frühstück planst.“

**Skript 2 – Telefonbot**
🪝 Hook: „Rate, wer hier gerade telefoniert: Mensch oder Maschine?“
Text: 15 Sekunden Originalanruf, danach Auflösung und Kosten pro Minute.
Schluss: „Link im Profil, ruf ihn selbst an.“

**Skript 3 – Checkliste**
🪝 Hook: „Drei Häkchen, die dir die Versicherung retten.“
Text: Prüfbuch, Wartungsdatum, freie Fluchtwege. Jeder Punkt mit einem Bild.
Schluss: „Die ganze Liste gibt es für 49 Euro.“
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'tables with seconds, hook in the first row',
    day: '2026-10-16',
    text: `CONTENT drafts – Friday 16 October 2026

### Short A · "I fired 13 agents"
| Sec | Part | Line |
|---|---|---|
| 0–3 | Hook | "I had 17 agents. 13 of them did nothing." |
| 3–15 | Story | Scroll through the list, strike out one by one. |
| 15–25 | Lesson | Four monitored ones beat seventeen forgotten ones. |
| 25–30 | CTA | "Which tool would you fire first?" |

### Short B · "Guess the alarm"
| Sec | Part | Line |
|---|---|---|
| 0–3 | Hook | "Only firefighters get all three of these right." |
| 3–20 | Quiz | Three tones, two seconds to think after each. |
| 20–27 | Answer | Evacuation, fault, tamper. |
| 27–30 | CTA | "How many did you get?" |

Both are under 30 s and can be shot in one place.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'apologises for length, two full scripts',
    day: '2026-10-22',
    text: `Hi Maurice, sorry – both came out a little longer than the 30 s target (38 s and 41 s). I'd cut on set rather than lose the punchline.

SCRIPT ONE — "The price nobody says aloud"
HOOK: "A fire alarm contract for a school costs less than its coffee."
VO: Take 600 pupils, 84 detectors, four inspections a year. That is 2,300 euros. The staff room spends 2,900 on coffee. I did the sums twice.
SHOT: receipt next to the maintenance log.
CTA: "Send this to the head teacher you know."

SCRIPT TWO — "My bill with local models"
HOOK: "This little box saved me 412 euros in September."
VO: Mini PC, 28 watts, Ollama. The easy 80 percent stays here, only the hard questions leave the house.
SHOT: power meter, then the API invoice.
CTA: "Want the routing rules? Write ROUTE."
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'mixed language, two scripts',
    day: '2026-10-28',
    text: `🎥 Mittwoch, 28. Oktober 2026 – zwei Shorts zu Halloween

---
1️⃣ **Titel:** Kerze im Kürbis
**Hook (0-2 s):** "Dein Kürbis will dein Haus anzünden."
**Hauptteil:** Zeige Kürbis mit Teelicht neben einem Vorhang. Stopp. Rückwärts. LED rein. Der Vorhang bleibt weiß.
**CTA:** "LED statt Teelicht. Teile das mit allen, die heute schnitzen."
---
2️⃣ **Title:** The costume test (English version for YT Shorts)
**Hook (0-2 s):** "I held a lighter to a 9-euro costume so you don't have to."
**Main part:** Three fabrics, three times four seconds, fire blanket within reach. Cotton chars, polyester drips, the labelled one goes out.
**CTA:** "Look for the label before Saturday night."
---
Sicherheitshinweis: Script 2 nur draußen drehen, Löschdecke und Eimer bereit.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, spoken text as paragraphs',
    day: '2026-11-06',
    text: `## Draft 1 of 2 – Van tour (Fri 6 Nov 2026)

> **Hook** – "This van is worth 60,000 euros and half of it is screws."

Walk from the rear door to the front. Left: detectors sorted by maker. Right: the ladder that failed inspection, with a red tag. Middle: laptop with the panel software, held together by tape. End on the tape.

*Call to action:* "Which drawer should I open next?"

## Draft 2 of 2 – What I'd automate first

> **Hook** – "Don't automate your sales. Automate the thing you forget."

Count down from three: backups, invoices, follow-ups. Each gets one sentence and the minutes saved a week: 20, 45, 90. Finish on follow-ups, since they bring money.

*Call to action:* "Tell me what you forgot this week."
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the second script has no hook',
    day: '2026-10-07',
    text: `# 🎬 Short-form scripts – Wed 7 Oct 2026

## Script 1: Expired extinguisher (25 s)
**Hook:** "This extinguisher has been dead since 2019 and it's guarding a kindergarten."
**Body:** Show the inspection tag, the pressure gauge, the replaced one. Explain the two-year interval.
**CTA:** "Check the one in your hallway."

## Script 2: How I plan my week (30 s)
**Body:** Show the calendar, then the content plan, then the cron jobs. Explain that Monday is for offers and Friday for filming.
**CTA:** "Follow for more."
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-14',
    text: `Guten Morgen! Der Skriptentwurf für Mittwoch, 14.10.2026:

**Skript 1 – Reaktion auf Pfusch**
🪝 Hook: „Wer hängt bitte einen Rauchmelder in die Dusche?“
Text: Standbild, Zoom, Kopfschütteln. Danach die Regel in einem Satz: mindestens 50 Zentimeter Abstand zur Wand und nie in Dampf. Zum Schluss das richtige Bild aus dem Flur.
Schluss: „Schick mir dein schlimmstes Foto.“

Hinweise zum Dreh: Hochformat, Tageslicht, Ansteckmikro. Untertitel in Gelb. Dauer etwa 27 Sekunden.

Ich wünsche viel Spaß beim Drehen! 🎥
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are unfilled placeholders',
    day: '2026-10-19',
    text: `CONTENT drafts – Monday 19 October 2026

### Short A · Property managers
**Hook:** [INSERT HOOK HERE]
**Body:** Explain who pays when the alarm goes off for nothing. Use the Kassel case: 11 call-outs, 6,600 euros, one badly placed detector.
**CTA:** "Link in bio for the checklist."

### Short B · Voice agent
**Hook:** [INSERT HOOK HERE]
**Body:** Let the agent take a fault report at 02:14. Show the ticket that appears in the CRM.
**CTA:** "Call it yourself."
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off at the hook of script two',
    day: '2026-10-27',
    text: `SCRIPT ONE — "Thirty seconds of silence"
(Tuesday, 27 October 2026)
HOOK: "This is how long you have before the hallway is black."
VO: Nothing. A timer, thirty seconds, smoke from the ceiling down. On the last second the door closes.
CTA: "Close your doors at night."

SCRIPT TWO — "The invoice robot"
HOOK: "My accountant thinks I hired somebo`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'API error instead of the scripts',
    day: '2026-11-02',
    text: `🎥 Short-form drafts – Monday, 2 November 2026

Error: litellm.RateLimitError: 429 Too Many Requests – You exceeded your current quota, please check your plan and billing details.
Retrying in 20 s (attempt 3 of 3)
Error: litellm.RateLimitError: 429 Too Many Requests – You exceeded your current quota, please check your plan and billing details.

Giving up. No scripts were generated.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'script two is script one again',
    day: '2026-11-10',
    text: `## Draft 1 of 2 (Tue 10 Nov 2026)

**Hook:** "Nobody reads the manual of a fire panel. I did."
**Body:** Page 43: the panel forgets its history after 1,000 events. One noisy detector deletes your evidence in a week. Show the printout.
**CTA:** "Export your log today."

## Draft 2 of 2 (Tue 10 Nov 2026)

**Hook:** "Nobody reads the manual of a fire panel. I did."
**Body:** Page 43: the panel forgets its history after 1,000 events. One noisy detector deletes your evidence in a week. Show the printout.
**CTA:** "Export your log today."
`,
  },

  // ───────────── offers ─────────────
  {
    job: 'offers',
    valid: true,
    note: 'object with offers, numeric prices',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "currency": "EUR",
  "offers": [
    {
      "name": "BMA Inspection Checklist",
      "description": "42 points, printable, with log sheet for a year",
      "price": 49,
      "cta": "Download now and be ready for the next inspection"
    },
    {
      "name": "AI Phone Assistant Setup",
      "description": "Set up within five working days, 30 days of support",
      "price": 1900,
      "cta": "Book a 15-minute demo call"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer with three tiers',
    day: '2026-10-08',
    text: `{
  "generated_at": "2026-10-08T10:00:14Z",
  "offers": [
    {
      "id": "maint-2026",
      "name": "Wartungspaket Brandmeldeanlage",
      "headline": "Vier Prüfungen im Jahr, ein fester Preis",
      "pricing": [
        { "tier": "Basis", "price": 890.00, "currency": "EUR", "interval": "year" },
        { "tier": "Plus", "price": 1290.00, "currency": "EUR", "interval": "year" },
        { "tier": "Komplett", "price": 1990.00, "currency": "EUR", "interval": "year" }
      ],
      "cta": "Jetzt Termin für die Erstprüfung sichern 🔥"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified on one line',
    day: '2026-10-15',
    text: `{"date":"2026-10-15","offers":[{"name":"Short-Form Script Pack","price":79.0,"currency":"EUR","bullets":["20 scripts","20 hooks","usable on TikTok, Shorts and Reels"],"cta":"Get the pack"},{"name":"Content Calendar as a Service","price":249.0,"currency":"EUR","billing":"monthly","bullets":["7 days planned every week","one revision"],"cta":"Start this week"},{"name":"Operator Blueprint","price":149.0,"currency":"EUR","bullets":["9 cron jobs","runbooks","dashboards"],"cta":"See the table of contents"}]}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundle whose saving adds up',
    day: '2026-10-23',
    text: `{
  "day": "2026-10-23",
  "currency": "EUR",
  "theme": "Black Friday warm-up",
  "offers": [
    { "name": "Checklist", "price": 49, "cta": "Add to basket" },
    { "name": "Video course: Planning detector groups", "price": 129, "cta": "Start lesson one free" },
    {
      "name": "Bundle: checklist + course",
      "regular_price": 178,
      "price": 139,
      "saving": 39,
      "valid_until": "2026-11-30",
      "cta": "Take both and save 39 €"
    }
  ],
  "notes": "Announce the bundle by mail only; not on the landing page yet."
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German texts, nested price',
    day: '2026-10-29',
    text: `{
  "date": "2026-10-29",
  "agent": "PRODUCT",
  "offers": [
    {
      "name": "Fehlalarm-Analyse",
      "zielgruppe": "Hotels und Pflegeheime",
      "price": { "amount": 490, "currency": "EUR", "vat_included": false },
      "guarantee": "Geld zurück, wenn wir keine Ursache finden",
      "cta": "Analyse anfragen"
    },
    {
      "name": "Prüfbuch digital",
      "zielgruppe": "Betreiber mit 1 bis 5 Anlagen",
      "price": { "amount": 19.9, "currency": "EUR", "vat_included": true, "per": "month" },
      "guarantee": "Monatlich kündbar",
      "cta": "14 Tage kostenlos testen"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'price test with two offers',
    day: '2026-11-09',
    text: `{
    "offers": [
        {
            "name": "BMA Inspection Checklist – variant A",
            "price": 49.00,
            "currency": "EUR",
            "audience_share": 0.5,
            "cta": "Yes, I want the checklist"
        },
        {
            "name": "BMA Inspection Checklist – variant B",
            "price": 59.00,
            "currency": "EUR",
            "audience_share": 0.5,
            "cta": "Secure my inspection now"
        }
    ],
    "date": "2026-11-09",
    "reasoning": "Nine of eleven weekend sales came by mail, so the list is warm enough for a test. Decide after 100 visits each."
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'chat text after the JSON',
    day: '2026-10-06',
    text: `{
  "date": "2026-10-06",
  "currency": "EUR",
  "offers": [
    { "name": "BMA Inspection Checklist", "price": 49, "cta": "Download now" },
    { "name": "AI Phone Assistant Setup", "price": 1900, "cta": "Book a demo call" }
  ]
}

I kept the prices from yesterday because conversion was stable. Let me know if you'd like me to try a discount! 😊
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a price is not known: "TBD"',
    day: '2026-10-12',
    text: `{
  "date": "2026-10-12",
  "currency": "EUR",
  "offers": [
    {
      "name": "Wartungspaket Brandmeldeanlage Basis",
      "price": 890,
      "cta": "Termin sichern"
    },
    {
      "name": "Wartungspaket Brandmeldeanlage Plus",
      "price": "TBD",
      "cta": "Angebot anfordern"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off inside the third offer',
    day: '2026-10-16',
    text: `{
  "date": "2026-10-16",
  "currency": "EUR",
  "offers": [
    { "name": "Short-Form Script Pack", "price": 79, "cta": "Get the pack" },
    { "name": "Content Calendar as a Service", "price": 249, "cta": "Start this week" },
    { "name": "Operator Blueprint", "pri`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no price anywhere',
    day: '2026-10-21',
    text: `{
  "date": "2026-10-21",
  "offers": [
    {
      "name": "Fire Safety Quick Audit",
      "description": "Two hours on site, photo report within a day",
      "audience": "Small hotels",
      "cta": "Book your audit"
    },
    {
      "name": "Voice Agent Trial",
      "description": "Two weeks with your own number",
      "audience": "Craft businesses",
      "cta": "Start the trial"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma and a comment: not JSON',
    day: '2026-11-03',
    text: `{
  "date": "2026-11-03",
  "currency": "EUR",
  "offers": [
    {
      "name": "Frost Check for Boiler Rooms",
      "price": 159, // was 179 last week
      "cta": "Book before the first frost",
    },
    {
      "name": "BMA Inspection Checklist",
      "price": 49,
      "cta": "Download now",
    },
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON, but an error instead of offers',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "error": {
    "type": "timeout",
    "message": "The product catalogue did not answer within 30 seconds, no pricing could be loaded."
  },
  "offers": []
}
`,
  },

  // ───────────── calendar ─────────────
  {
    job: 'calendar',
    valid: true,
    note: 'table Tue–Mon, seven days from tomorrow',
    day: '2026-10-05',
    text: `# 🗓 Content calendar, 6–12 October 2026

| Day | Date | Platform | Topic | Time |
|---|---|---|---|---|
| Tuesday | 2026-10-06 | TikTok | The talking smoke detector | 18:00 |
| Wednesday | 2026-10-07 | YouTube Shorts | Nine jobs, zero employees | 17:30 |
| Thursday | 2026-10-08 | LinkedIn | What a false alarm really costs | 08:15 |
| Friday | 2026-10-09 | TikTok | Toast for 4,000 euros | 18:00 |
| Saturday | 2026-10-10 | Instagram | Behind the scenes: service van | 11:00 |
| Sunday | 2026-10-11 | X | Thread: my week in numbers | 19:00 |
| Monday | 2026-10-12 | YouTube | Long video: detector groups explained | 16:00 |

All seven days filled, the assets for Tuesday and Wednesday are ready.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German list from today on',
    day: '2026-10-12',
    text: `Hallo! Der Redaktionsplan für die Woche vom 12. bis 18. Oktober 2026 steht. ✨

**Montag, 12.10.** – LinkedIn: Warum Prüfbücher Leben retten (08:00)
**Dienstag, 13.10.** – TikTok: Reaktion auf Pfusch, Teil 1 (18:00)
**Mittwoch, 14.10.** – YouTube Shorts: Telefonbot im Test (17:00)
**Donnerstag, 15.10.** – Newsletter: drei Häkchen für die Versicherung (07:30)
**Freitag, 16.10.** – TikTok: Reaktion auf Pfusch, Teil 2 (18:00)
**Samstag, 17.10.** – Instagram Story: Umfrage "Wie alt ist dein Melder?" (10:00)
**Sonntag, 18.10.** – X: Wochenrückblick mit Zahlen (19:30)

Geändert gegenüber gestern: Der Newsletter ist von Mittwoch auf Donnerstag gerückt.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headings per day, several posts each',
    day: '2026-10-16',
    text: `## Updated schedule (made Fri 16 Oct 2026, covers 17–23 Oct)

### Sat 17 Oct
- 11:00 Instagram – carousel "5 labels you ignore"
### Sun 18 Oct
- 19:00 X – thread on local models
### Mon 19 Oct
- 08:00 LinkedIn – case study Elektro Hartmann
- 18:00 TikTok – I fired 13 agents
### Tue 20 Oct
- 17:30 Shorts – guess the alarm
### Wed 21 Oct
- 07:30 Newsletter – the Kassel case
- 18:00 TikTok – detector in the shower
### Thu 22 Oct
- 16:00 YouTube – the maintenance contract, long version
### Fri 23 Oct
- 12:00 Shorts – price nobody says aloud

10 posts in total? No: I counted again, it is 9. Two were merged this morning.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'table with theme and status, German',
    day: '2026-10-23',
    text: `Redaktionsplan KW 44 (Mo 26.10. – So 01.11.2026), Stand Freitag, 23.10.2026

| Tag | Datum | Kanal | Inhalt | Status |
|---|---|---|---|---|
| Mo | 26.10. | TikTok | Kürbis und Kerze | 🎬 gedreht |
| Di | 27.10. | LinkedIn | Zahlen zu Fehlalarmen im Herbst | ✍️ Text fertig |
| Mi | 28.10. | Shorts | Kostümtest | 📝 Skript |
| Do | 29.10. | Newsletter | Fehlalarm-Analyse vorgestellt | ✍️ Text fertig |
| Fr | 30.10. | TikTok | Sprinkler-Mythen | 🎬 gedreht |
| Sa | 31.10. | Instagram | Live von der Halloween-Wache | 📅 geplant |
| So | 01.11. | YouTube | Oktober in Zahlen | 📝 Skript |

Keine Lücken. Engpass: Schnitt am Mittwoch, ich habe 90 Minuten geblockt.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'one line per ISO date',
    day: '2026-11-01',
    text: `CONTENT CALENDAR UPDATE
run: Sunday 2026-11-01 12:00 UTC, window: next 7 days

2026-11-02 (Mon) | TikTok    | 18:00 | Frost check: boiler room
2026-11-03 (Tue) | Shorts    | 17:30 | One prompt, one product
2026-11-04 (Wed) | LinkedIn  | 08:15 | Why we show our real costs
2026-11-05 (Thu) | YouTube   | 16:00 | October income report
2026-11-06 (Fri) | TikTok    | 18:00 | Van tour
2026-11-07 (Sat) | Instagram | 11:00 | Carousel: winter checklist
2026-11-08 (Sun) | X         | 19:00 | Thread: what broke this week

changes: 2 new, 1 moved (van tour from Thu to Fri), 0 dropped
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'numbered days with goals',
    day: '2026-11-10',
    text: `Hi Maurice! Here comes the plan for the seven days from Wednesday, 11 November 2026. 🎯

1. **Wed 11 Nov** – Shorts, 17:30: voice agent takes a call. Goal: demo bookings
2. **Thu 12 Nov** – TikTok, 18:00: manual of a fire panel, page 43. Goal: reach
3. **Fri 13 Nov** – LinkedIn, 08:00: Friday the 13th, the unluckiest alarm of my career. Goal: comments
4. **Sat 14 Nov** – Instagram, 10:30: poll on smoke detectors. Goal: story replies
5. **Sun 15 Nov** – Newsletter, 18:00: Black Friday preview. Goal: waiting list
6. **Mon 16 Nov** – X, 12:00: API bill against electricity bill. Goal: reposts
7. **Tue 17 Nov** – YouTube, 16:00: what I'd automate first. Goal: subscribers

Sorry for the late change on Friday; the joke was too good to leave out.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'only six days, Sunday is missing',
    day: '2026-10-07',
    text: `# 🗓 Content calendar, week of 12 October 2026

| Day | Date | Platform | Topic |
|---|---|---|---|
| Monday | 2026-10-12 | LinkedIn | Inspection logs |
| Tuesday | 2026-10-13 | TikTok | Botched jobs, part 1 |
| Wednesday | 2026-10-14 | Shorts | Phone bot on trial |
| Thursday | 2026-10-15 | Newsletter | Three ticks for the insurer |
| Friday | 2026-10-16 | TikTok | Botched jobs, part 2 |
| Saturday | 2026-10-17 | Instagram | Poll: how old is your detector? |

The full 7-day schedule is populated. ✅
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'two days are "TBD"',
    day: '2026-10-14',
    text: `Redaktionsplan ab Donnerstag, 15. Oktober 2026

- Do 15.10. – Newsletter: drei Häkchen für die Versicherung
- Fr 16.10. – TikTok: Reaktion auf Pfusch, Teil 2
- Sa 17.10. – TBD
- So 18.10. – TBD
- Mo 19.10. – LinkedIn: Fallstudie Elektro Hartmann
- Di 20.10. – Shorts: Welcher Alarm ist das?
- Mi 21.10. – Newsletter: der Fall Kassel

Sieht gut aus, oder? 🙌
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'all weekdays are one day off their dates',
    day: '2026-10-19',
    text: `## 7-day content schedule

### Monday, 20 October 2026
TikTok – I fired 13 agents, 18:00
### Tuesday, 21 October 2026
Shorts – Guess the alarm, 17:30
### Wednesday, 22 October 2026
Newsletter – the Kassel case, 07:30
### Thursday, 23 October 2026
YouTube – the maintenance contract, 16:00
### Friday, 24 October 2026
Shorts – the price nobody says aloud, 12:00
### Saturday, 25 October 2026
Instagram – clocks go back, test your alarm, 11:00
### Sunday, 26 October 2026
X – weekly numbers, 19:00
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fifth day',
    day: '2026-10-28',
    text: `CONTENT CALENDAR UPDATE
run: Wednesday 2026-10-28 12:00 UTC, window: next 7 days

2026-10-29 (Thu) | Newsletter | 07:30 | False alarm analysis
2026-10-30 (Fri) | TikTok     | 18:00 | Sprinkler myths
2026-10-31 (Sat) | Instagram  | 20:00 | Live from the Halloween watch
2026-11-01 (Sun) | YouTube    | 16:00 | October in numbers
2026-11-02 (Mon) | TikTok     | 18:0`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the week is long past (September), the old plan again',
    day: '2026-11-04',
    text: `Hi Maurice! The updated plan for the next seven days: 🎯

1. **Mon 7 Sep 2026** – LinkedIn: back from the summer break
2. **Tue 8 Sep 2026** – TikTok: the ladder that failed inspection
3. **Wed 9 Sep 2026** – Shorts: one-minute panel reset
4. **Thu 10 Sep 2026** – Newsletter: autumn courses
5. **Fri 11 Sep 2026** – TikTok: detector cleaning ASMR
6. **Sat 12 Sep 2026** – Instagram: open day at the fire station
7. **Sun 13 Sep 2026** – X: thread on uptime

Everything is queued. Have a great week!
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday has no content in its cells',
    day: '2026-11-13',
    text: `Redaktionsplan KW 47 (16.–22. November 2026), Stand Freitag, 13.11.2026

| Tag | Datum | Kanal | Inhalt | Uhrzeit |
|---|---|---|---|---|
| Mo | 16.11. | X | API-Rechnung gegen Stromrechnung | 12:00 |
| Di | 17.11. | YouTube | Was ich zuerst automatisiere | 16:00 |
| Mi | 18.11. | TikTok | Brandschutztür mit Keil | 18:00 |
| Do | 19.11. | | | |
| Fr | 20.11. | LinkedIn | Black Friday ohne Rabattschlacht | 08:00 |
| Sa | 21.11. | Instagram | Umfrage: Adventskranz echt oder LED? | 10:30 |
| So | 22.11. | Newsletter | Paket aus Liste und Kurs | 18:00 |

Viel Erfolg in der neuen Woche!
`,
  },

  // ───────────── outline ─────────────
  {
    job: 'outline',
    valid: true,
    note: 'chapters with start times, fits the length',
    day: '2026-10-06',
    text: `# YouTube outline: "What a false alarm really costs" (12 min)
Drafted Tuesday, 6 October 2026

**00:00 – Cold open**
Toast smoke, siren, invoice over 4,000 €. Cut to black.
**00:45 – Who am I and why should you care**
Fifteen years of fire alarm systems in thirty seconds.
**01:30 – The three kinds of false alarm**
Technical, careless, malicious; one example each.
**04:10 – The bill, line by line**
Fire service, lost revenue, overtime.
**07:20 – What actually helps**
Multi-criteria detectors, placement, training.
**10:15 – The checklist**
Show it, don't sell it.
**11:20 – Outro and call to action**
"Which alarm annoyed you most?"
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German table with from and to',
    day: '2026-10-11',
    text: `Gliederung Langvideo – Sonntag, 11.10.2026
Titel: „Neun Jobs, kein Angestellter: ein Tag mit meinem Operator“ · Länge 16:00

| Von | Bis | Abschnitt | Inhalt |
|---|---|---|---|
| 00:00 | 00:40 | Einstieg | Wecker um 6, aber nicht meiner |
| 00:40 | 02:30 | Aufbau | Vier Agenten, sieben Dienste |
| 02:30 | 06:00 | Vormittag | Prüfung, Briefing, Trends, Skripte, Angebote |
| 06:00 | 09:15 | Nachmittag | Kalender, Gliederung, Kennzahlen |
| 09:15 | 12:30 | Was schiefging | Der stille Ausfall vom September |
| 12:30 | 15:00 | Kosten | Strom, API, Server, alles offen |
| 15:00 | 16:00 | Schluss | Frage an die Zuschauer, Abspann |

B-Roll: Terminal, Kaffeemaschine, Serverschrank. 🎬
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'ranges in brackets with bullets',
    day: '2026-10-16',
    text: `Good afternoon! Outline for the long-form video, Friday 16 Oct 2026. Working title: "I fired 13 AI agents".

[0:00–0:30] HOOK
- "I had seventeen. Guess how many worked."
[0:30–2:00] CONTEXT
- How 4 became 17: one "we might need this" after another
[2:00–5:30] THE TRIAL
- Rule: no value in 14 days means out
- Screen recording of the usage table
[5:30–8:45] THE SURVIVORS
- What each of the four does better than three specialists
[8:45–10:10] THE BILL
- API spend before and after
[10:10–11:00] OUTRO
- Ask: which subscription would you cancel?

Estimated length 11:00. Thumbnail idea: a pink slip on a robot arm.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour, H:MM:SS',
    day: '2026-10-24',
    text: `# Live-stream outline, Saturday 24 October 2026
**Title:** Fire safety Q&A with a volunteer fire chief (about 75 min)

* 0:00:00 Welcome, sound check, house rules
* 0:04:00 Introducing the guest
* 0:12:30 Topic 1: smoke detectors at home – where, how many, how old
* 0:31:00 Topic 2: what firefighters hate about fire panels
* 0:48:20 Break with a quiz, three alarm tones
* 0:53:00 Questions from the chat
* 1:09:00 Three things to do tonight
* 1:13:30 Thanks, next date, end card

Moderation note: keep five prepared questions in reserve in case the chat is quiet.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, numbered chapters, duration per chapter',
    day: '2026-10-30',
    text: `Hallo Maurice, hier die Gliederung für das Video vom Sonntag („Oktober in Zahlen“). Erstellt am Freitag, 30.10.2026.

1. **0:00 Aufhänger** (35 s) – „Ein Monat, vier Einnahmequellen, eine Blamage.“
2. **0:35 Übersicht** (1:25) – Umsatz als Balken, keine Prozentspielchen
3. **2:00 Was lief** (3:00) – Checkliste, Newsletter, Beratung
4. **5:00 Was nicht lief** (2:30) – verlorener Lead, zu späte Rechnung
5. **7:30 Kosten** (1:45) – Werbung frisst am meisten
6. **9:15 Plan für November** (1:15) – Preistest und Bündel
7. **10:30 Schluss** (30 s) – Frage: „Welche Zahl fehlt dir?“

Gesamtlänge 11:00. Die Zahlen trage ich am Samstagabend aus dem KPI-Bericht ein, die Struktur steht.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'three acts, timestamps in each',
    day: '2026-11-07',
    text: `🎥 LONG-FORM OUTLINE — Sat 7 Nov 2026 — "The 600-euro AI server"

ACT ONE: THE PROMISE
00:00 The power meter shows 28 watts. "This replaces a 300-euro bill."
00:50 What people get wrong about local models
02:15 Parts list, one price at a time

ACT TWO: THE TEST
04:00 Easy tasks: sorting mail, tagging notes
06:30 Hard tasks: where it fails, uncut
09:00 The night it fell over at 92 percent RAM

ACT THREE: THE VERDICT
11:10 Cost after twelve months
12:40 Who should not buy one
13:30 End screen with the routing guide

Target length: 14 minutes.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps at all',
    day: '2026-10-07',
    text: `# YouTube outline: "The maintenance contract nobody reads"
Wednesday, 7 October 2026

**Cold open**
A folder falls on the desk: 31 pages.
**Introduction**
Why I read all of them.
**Part one: what is promised**
Four inspections, one hotline, no deadlines.
**Part two: what is left out**
Travel costs, spare parts, weekends.
**Part three: what to negotiate**
Reaction time, fixed prices, exit clause.
**Outro**
Download the clause list.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards after chapter three',
    day: '2026-10-14',
    text: `Gliederung Langvideo – Mittwoch, 14.10.2026
Titel: „Telefonbot gegen Mensch“ · Länge 13:00

00:00 Einstieg: zwei Stimmen, eine Frage
01:10 Aufbau des Tests
03:40 Runde 1: Terminvereinbarung
02:20 Runde 2: Störungsmeldung um zwei Uhr nachts
01:45 Runde 3: der wütende Kunde
10:30 Auswertung mit Zuschauerstimmen
12:20 Schluss
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'ten-minute video with chapters up to 27:40',
    day: '2026-10-20',
    text: `Outline for the long-form video, Tuesday 20 Oct 2026. Working title: "Guess the alarm, long edition". Total length: exactly 10:00.

[0:00] HOOK – the tone nobody knows
[0:40] RULES – three lives, no phone
[3:15] ROUND ONE – tones from offices
[9:50] ROUND TWO – tones from ships
[16:30] ROUND THREE – tones from tunnels
[23:00] FINAL – the prototype alarm
[27:40] OUTRO – score poll
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the fourth chapter',
    day: '2026-10-27',
    text: `# Long-form outline, Tuesday 27 October 2026
**Title:** How a fire panel remembers (and forgets), 15 min

* 00:00 Cold open: the printer that would not stop
* 01:05 What the event memory is for
* 03:30 Page 43 of the manual, read aloud
* 06:20 Experiment: one noisy detector against 1,000 entr`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'chapters hold only placeholder text',
    day: '2026-11-03',
    text: `🎥 LONG-FORM OUTLINE — Tue 3 Nov 2026 — "[VIDEO TITLE]"

00:00 Hook – [write hook here]
00:45 Intro – [introduce topic]
02:00 Main point 1 – [add content]
05:00 Main point 2 – [add content]
08:00 Main point 3 – [add content]
11:00 Call to action – [insert CTA]
12:00 Outro – [insert outro]
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'asks for the topic, delivers no outline',
    day: '2026-11-12',
    text: `Hallo Maurice! Gerne erstelle ich die YouTube-Gliederung für Donnerstag, den 12. November 2026. 😊

Leider fehlt mir dafür noch das Thema, denn die Datei mit den heutigen Trends war leer. Bitte teile mir mit:

- Worum soll es im Video gehen?
- Wie lang soll es werden, eher 8 oder 15 Minuten?
- Wer ist die Zielgruppe?

Sobald ich das weiß, bekommst du sofort eine vollständige Struktur mit Zeitmarken!
`,
  },

  // ───────────── kpi ─────────────
  {
    job: 'kpi',
    valid: true,
    note: '847.00 - 135.50 = 711.50, 84.0 %',
    day: '2026-10-05',
    text: `# 📊 KPI Snapshot – Monday, 5 October 2026, 17:00

| Revenue | EUR |
|---|---:|
| Gumroad (3 × 49) | 147.00 |
| Fiverr | 220.00 |
| BMA consulting | 480.00 |
| **Total revenue** | **847.00** |

| Costs | EUR |
|---|---:|
| LLM APIs | 12.40 |
| Hosting | 6.90 |
| Ads | 85.00 |
| Platform fees | 31.20 |
| **Total costs** | **135.50** |

**Profit:** 711.50 EUR
**Margin:** 84.0 %

A good start to the week, mostly thanks to one consulting call.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format; 1.554,50 - 473,10 = 1.081,40, 69,6 %',
    day: '2026-10-14',
    text: `Guten Abend! Kennzahlen vom Mittwoch, 14.10.2026 📈

**Umsatz**
- Gumroad: 318,00 €
- Beratung: 1.190,00 €
- Affiliate: 46,50 €
- Umsatz gesamt: 1.554,50 €

**Kosten**
- API: 38,20 €
- Server: 14,90 €
- Werbung: 240,00 €
- Freie Mitarbeit: 180,00 €
- Kosten gesamt: 473,10 €

**Gewinn:** 1.081,40 €
**Marge:** 69,6 %

Die Freelancer-Rechnung betrifft den ganzen Monat, morgen sieht die Marge wieder besser aus.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, 612 - 91 = 521, 85.13 %',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "currency": "EUR",
  "revenue": { "stripe": 398.00, "fiverr": 165.00, "gumroad": 49.00, "total": 612.00 },
  "costs": { "llm": 21.35, "infrastructure": 9.65, "ads": 60.00, "total": 91.00 },
  "profit": 521.00,
  "margin_pct": 85.13
}
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss: 98.00 - 143.50 = -45.50, -46.4 %',
    day: '2026-10-26',
    text: `KPI snapshot, Mon 26 Oct 2026

Not our best day, sorry. One lead lost, and the ad test ran at full budget.

Revenue: 98.00 € (2 × checklist at 49.00 €)

Costs:
  API 17.50 €
  Hosting 6.00 €
  Ads 120.00 €
Total costs: 143.50 €

Profit: -45.50 €
Margin: -46.4 %

I paused the weaker ad set at 15:20, which limits tomorrow's ad spend to 60 €.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'today and month to date, both add up',
    day: '2026-10-23',
    text: `## KPIs – Friday 23 October 2026

| | Today (€) | Month to date (€) |
|---|---:|---:|
| Gumroad | 196.00 | 3,360.00 |
| Services | 344.00 | 6,500.00 |
| **Revenue** | **540.00** | **9,860.00** |
| API | 27.00 | 612.70 |
| Ads | 110.00 | 2,130.00 |
| Tools | 25.00 | 412.50 |
| **Costs** | **162.00** | **3,155.20** |
| **Profit** | **378.00** | **6,704.80** |
| **Margin** | **70.0 %** | **68.0 %** |

On course for the monthly goal of 12,000 €, provided the Stadtwerke call turns into a contract.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'per product and in total; 916 - 212.60 = 703.40, 76.8 %',
    day: '2026-11-06',
    text: `💶 Tagesabschluss Freitag, 6. November 2026

| Produkt | Umsatz | Kosten | Gewinn | Marge |
|---|---:|---:|---:|---:|
| BMA-Checklisten | 270,00 € | 54,00 € | 216,00 € | 80,0 % |
| KI-Kurs | 396,00 € | 138,60 € | 257,40 € | 65,0 % |
| Coaching | 250,00 € | 20,00 € | 230,00 € | 92,0 % |
| **Gesamt** | **916,00 €** | **212,60 €** | **703,40 €** | **76,8 %** |

Auffällig: Der KI-Kurs verkauft sich, aber die Werbung dafür ist teuer. Vorschlag für Montag: Anzeigenbudget um 20 % senken.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue parts give 847, the total says 947',
    day: '2026-10-07',
    text: `# 📊 KPI Snapshot – Wednesday, 7 October 2026, 17:00

| Revenue | EUR |
|---|---:|
| Gumroad | 245.00 |
| Fiverr | 122.00 |
| BMA consulting | 480.00 |
| **Total revenue** | **947.00** |

| Costs | EUR |
|---|---:|
| LLM APIs | 14.10 |
| Hosting | 6.90 |
| Ads | 85.00 |
| Platform fees | 24.00 |
| **Total costs** | **130.00** |

**Profit:** 817.00 EUR
**Margin:** 86.3 %
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin says 78 %, it is 62 %',
    day: '2026-10-15',
    text: `Guten Abend! Kennzahlen vom Donnerstag, 15.10.2026 📈

**Umsatz**
- Gumroad: 200,00 €
- Beratung: 600,00 €
- Umsatz gesamt: 800,00 €

**Kosten**
- API: 44,00 €
- Werbung: 260,00 €
- Kosten gesamt: 304,00 €

**Gewinn:** 496,00 €
**Marge:** 78,0 %

Sehr gesunde Marge, weiter so! 🚀
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue is not a number (n/a)',
    day: '2026-10-21',
    text: `KPI snapshot, Wed 21 Oct 2026

Revenue: n/a (Stripe API returned 401)

Costs:
  API 19.20 €
  Hosting 6.90 €
  Ads 75.00 €
Total costs: 101.10 €

Profit: n/a
Margin: n/a

I'll add the missing figures as soon as the key has been renewed.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off within the costs',
    day: '2026-10-29',
    text: `## KPIs – Thursday 29 October 2026

| | Today (€) |
|---|---:|
| Gumroad | 147.00 |
| Services | 490.00 |
| **Revenue** | **637.00** |
| API | 23.40 |
| Ads | 9`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'NaN for profit and margin',
    day: '2026-11-02',
    text: `{
  "date": "2026-11-02",
  "currency": "EUR",
  "revenue": { "stripe": 275.00, "gumroad": 98.00, "total": 373.00 },
  "costs": { "llm": 18.20, "infrastructure": 9.80, "ads": 45.00, "total": 73.00 },
  "profit": NaN,
  "margin_pct": NaN
}
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: '1,320.00 - 402.60 is 917.40, not 971.40',
    day: '2026-11-10',
    text: `📊 Evening numbers for Tuesday, 10 November 2026

Revenue
• Gumroad 420.00 €
• Consulting 900.00 €
→ Total revenue 1,320.00 €

Costs
• API 52.60 €
• Ads 200.00 €
• Video editing 150.00 €
→ Total costs 402.60 €

Profit: 971.40 €
Margin: 73.6 %

A strong Tuesday; the editing bill will not come again this week.
`,
  },

  // ───────────── memory ─────────────
  {
    job: 'memory',
    valid: true,
    note: '1204 + 42 = 1246, store agrees',
    day: '2026-10-05',
    text: `# 🌙 Nightly consolidation – Monday, 5 October 2026, 22:00

- Sources read: 9 job outputs, 4 chat logs, 17 CRM notes
- New entries stored in ChromaDB: **42**
- Documents before: 1,204 → after: **1,246**
- Duplicates skipped: 6

**Most important things learned**
1. Hotel Seeblick decides about the contract on Friday.
2. Reels with a price in the first sentence keep viewers 1.4 × longer.
3. LiteLLM needs more than 60 ms only when two jobs overlap.

Good night! Everything is stored and a test query found the new entries.
`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, 19 entries, store agrees',
    day: '2026-10-13',
    text: `Guten Abend Maurice, die nächtliche Konsolidierung vom Dienstag, 13.10.2026 ist abgeschlossen. ✅

Ich habe 19 neue Einträge in die Wissensdatenbank geschrieben. Bestand vorher 1.388, jetzt 1.407.

Neu gemerkt habe ich mir unter anderem:
- Elektro Hartmann möchte Ratenzahlung in drei Teilen
- Reaktionsvideos laufen dienstags besser als freitags
- Der Kalenderexport bricht bei Umlauten im Titel ab (Fehler ist gemeldet)

Nicht übernommen: drei Chatverläufe ohne neuen Inhalt.
`,
    store: { now: { count: 1407 }, earlier: { count: 1388 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'log style, 38 added, store agrees',
    day: '2026-10-18',
    text: `MEMORY consolidation 2026-10-18 (Sunday) start 22:00:01 UTC

22:00:01 read    job outputs .......... 9
22:00:03 read    conversations ........ 2
22:00:40 extract facts ................ 44
22:00:41 dedupe  dropped .............. 6
22:00:55 upsert  chromadb ............. 38 written, 0 failed
22:00:56 count   before=1502 after=1540
22:00:58 verify  3 of 3 sample queries found

highlights: testimonial by Elektro Hartmann; carousel saved 340 times; X login needs a new token
status: knowledge store updated
`,
    store: { now: { count: 1540 }, earlier: { count: 1502 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'quiet day, four entries only, still stored',
    day: '2026-10-25',
    text: `Hi! Sunday, 25 October 2026 was a quiet day, so tonight's consolidation is short.

**Stored: 4 new memories** (1,611 → 1,615 documents in ChromaDB)

| # | Memory | Source |
|---|---|---|
| 1 | No cron job ran twice when the clocks changed | health |
| 2 | "Ask my agent anything" is growing on X | trends |
| 3 | Maurice prefers to film before noon on Sundays | chat |
| 4 | 14B model is unused since Tuesday, keep it unloaded | ops log |

Nothing was deleted. Next run tomorrow at 22:00.
`,
    store: { now: { count: 1615 }, earlier: { count: 1611 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'one write was retried, all 27 stored in the end',
    day: '2026-11-04',
    text: `## Konsolidierung Mittwoch, 4. November 2026

Zusammenfassung: 27 neue Einträge gespeichert, der Wissensspeicher wuchs von 1.730 auf 1.757.

Zwischenfall: Der erste Schreibversuch brach nach 12 Einträgen wegen einer Zeitüberschreitung ab. Entschuldigung für die vier Minuten Verzögerung! Der zweite Versuch schrieb die übrigen 15, die Gegenprobe fand alle 27.

Schwerpunkte des Tages
* Preistest 49 € gegen 59 € beginnt am Montag
* Hausverwaltung Kassel hat das Angebot über 2.400 € erhalten
* Drehtag am Freitag: Hof hinter der Werkstatt, Licht ab 10 Uhr

Schlaf gut! 🌙
`,
    store: { now: { count: 1757 }, earlier: { count: 1730 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'grouped by collection, 20 + 15 + 7 = 42, default store',
    day: '2026-11-09',
    text: `Nightly consolidation | Mon 9 Nov 2026 | MEMORY

Knowledge store updated: 42 entries added.

customers  +20
- fire chief replied, live stream on 21 November agreed
- price test running since 10:00

content    +15
- van tour short: 22,000 views, best hook so far is the price of the van

operations  +7
- disk clean-up freed 41 GB
- tax export finished a day early

Total 1,204 → 1,246. The integrity check passed and the backup was written to the NAS.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 entries, the store did not grow',
    day: '2026-10-06',
    text: `# 🌙 Nightly consolidation – Tuesday, 6 October 2026, 22:00

- Sources read: 9 job outputs, 3 chat logs
- New entries stored in ChromaDB: **42**
- Duplicates skipped: 5

**Most important things learned**
1. The hotel offer has been opened three times.
2. Guess-the-alarm videos are rising on TikTok.
3. The German checkout link is broken.

Everything is stored. Good night!
`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'nothing written, Chroma refused the connection',
    day: '2026-10-12',
    text: `Guten Abend, Konsolidierung vom Montag, 12.10.2026.

Ich habe 31 Fakten aus den heutigen Ausgaben gezogen. Beim Schreiben kam leider folgende Meldung:

chromadb.errors.ChromaError: Could not connect to tenant default_tenant. Are you sure it exists?
requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded

Gespeichert: 0 von 31. Der Wissensspeicher wurde heute nicht aktualisiert.
`,
    store: { now: { count: 1388 }, earlier: { count: 1388 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run only',
    day: '2026-10-19',
    text: `MEMORY consolidation 2026-10-19 (Monday) start 22:00:02 UTC   [DRY RUN]

22:00:02 read    job outputs .......... 9
22:00:04 read    conversations ........ 5
22:00:39 extract facts ................ 29
22:00:40 dedupe  dropped .............. 3
22:00:41 upsert  would write 26 entries to chromadb
22:00:41 count   before=1540 after=1540

highlights: Kassel case has 11 call-outs; the invoice robot script is a favourite
status: finished, no changes made
`,
    store: { now: { count: 1540 }, earlier: { count: 1540 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the table',
    day: '2026-10-28',
    text: `Hi! Here is the consolidation for Wednesday, 28 October 2026.

**Stored: 12 new memories** (1,640 → 1,652 documents in ChromaDB)

| # | Memory | Source |
|---|---|---|
| 1 | Costume test must be filmed outdoors | scripts |
| 2 | Practice Dr. Vogt accepts the 490 € package | CRM |
| 3 | Thumbnail B won with 6.1 % agai`,
    store: { now: { count: 1652 }, earlier: { count: 1640 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'the store shrank from 1757 to 1203 although 18 are said to be new',
    day: '2026-11-05',
    text: `## Konsolidierung Donnerstag, 5. November 2026

Zusammenfassung: 18 neue Einträge gespeichert, alles läuft rund.

Schwerpunkte des Tages
* Video mit den Oktoberzahlen ist online, 3.100 Aufrufe in sechs Stunden
* CRM war am Morgen mit 502 nicht erreichbar, Ursache war der Reverse Proxy
* Grafikerin liefert die Adventsvorlagen bis zum 20. November

Der Wissensspeicher ist auf dem neuesten Stand. 🌙
`,
    store: { now: { count: 1203 }, earlier: { count: 1757 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'refusal, nothing consolidated',
    day: '2026-11-11',
    text: `Good evening! Regarding the nightly consolidation on Wednesday, 11 November 2026:

As an AI, I have no persistent memory between conversations and cannot write to your knowledge store. What I can do is suggest what would be worth remembering if you add it yourself:

- today's trend about tradespeople and their vans
- the result of the price test so far
- the new demo bookings

Let me know if you'd like this as a list to copy!
`,
    store: { now: { count: 1757 }, earlier: { count: 1757 } },
  },
]
