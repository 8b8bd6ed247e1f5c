import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_SIX: readonly Sample[] = [
  // ---------------------------------------------------------------- health
  {
    job: 'health',
    valid: true,
    note: 'lower case, untidy, redis was stuck and is mended with root cause; all seven answer',
    day: '2026-10-05',
    text: `morning. 06:00 check, mon 5 oct

ollama 11434 - 200, /api/tags lists 4 models, 38 ms
redis 6379 - PONG (see below)
postgres 5432 - accepting connections
chromadb 8000 - heartbeat ok, 21 ms
crm 3500 - 200
atomic reactor 8888 - 200
litellm 4000 - 200, 61 ms

aside: redis did not answer on my first ping at 05:58. cause was the nightly rdb save filling /var (97 %). i rotated the old dumps, 11 gb free again, docker brought redis back by itself at 05:59, since then 20 of 20 pings good. no data lost, aof replayed clean.

cpu 22, ram 58. normal.
so: 7 of 7 responding`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German table with emoji, all seven up',
    day: '2026-10-13',
    text: `# 🩺 Systemcheck – Dienstag, 13.10.2026, 06:00 Uhr

Guten Morgen Maurice! Alles läuft. ☕

| Dienst | Port | Prüfung | Antwort | Status |
|---|---|---|---|---|
| Ollama | 11434 | /api/tags | 200 in 44 ms | 🟢 |
| Redis | 6379 | PING | PONG in 1 ms | 🟢 |
| PostgreSQL | 5432 | pg_isready | nimmt Verbindungen an | 🟢 |
| ChromaDB | 8000 | /api/v1/heartbeat | 200 in 18 ms | 🟢 |
| CRM | 3500 | /health | 200 in 73 ms | 🟢 |
| Atomic Reactor | 8888 | /health | 200 in 29 ms | 🟢 |
| LiteLLM Proxy | 4000 | /health | 200 in 52 ms | 🟢 |

**Ressourcen:** CPU 31 %, RAM 63 %, Platte 54 % – Stufe NORMAL, volle Parallelität.
Kein Eingriff nötig. Schönen Dienstag!`,
  },
  {
    job: 'health',
    valid: true,
    note: 'plain prose without any list; all seven named as answering',
    day: '2026-10-24',
    text: `Saturday health report, 24 October, 06:00 UTC.

I walked the stack from the bottom up. PostgreSQL accepts connections and replies to a SELECT 1 in 3 ms. Redis says PONG. ChromaDB's heartbeat is alive, and Ollama lists its five models without delay. On top of those the LiteLLM proxy returns 200 for every configured route, the CRM health page returns 200, and the Atomic Reactor does as well (uptime 19 days).

Nothing was restarted and nothing needed repair. Disk is at 61 percent, memory at 66, the processor is nearly idle. I did see two failed ssh logins overnight from a scanner in the logs; fail2ban dealt with it and it has no bearing on the services.

All seven are responding.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, all seven up',
    day: '2026-11-03',
    text: `{
  "check": "health",
  "ran_at": "2026-11-03T06:00:04Z",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "latency_ms": 35 },
    { "name": "Redis", "port": 6379, "status": "up", "latency_ms": 1 },
    { "name": "PostgreSQL", "port": 5432, "status": "up", "latency_ms": 4 },
    { "name": "ChromaDB", "port": 8000, "status": "up", "latency_ms": 17 },
    { "name": "CRM", "port": 3500, "status": "up", "latency_ms": 66 },
    { "name": "Atomic Reactor", "port": 8888, "status": "up", "latency_ms": 25 },
    { "name": "LiteLLM", "port": 4000, "status": "up", "latency_ms": 48 }
  ],
  "up": 7,
  "down": 0,
  "resources": { "cpu_pct": 27, "ram_pct": 61, "level": "NORMAL" },
  "errors": []
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German and English mixed, slow CRM but it answers; last line without full stop',
    day: '2026-11-19',
    text: `moin, donnerstag 19.11., bombproof sequence durch (auto_repair → resource_guard → core → app → verify)

core:
✔ Postgres up, pg_isready ok, 12 connections von 100
✔ Redis PONG
✔ Chroma heartbeat 200
✔ Ollama 200, qwen + nomic-embed loaded

app:
✔ LiteLLM 200
✔ Atomic Reactor 200
✔ CRM 200 – war heute etwas langsam, 840 ms statt sonst 70. Grund: vacuum lief noch bis 06:01. zweiter call 68 ms, passt also wieder

ram 69 %, cpu 40 %, kein throttling
fehler: keine. alle 7 dienste antworten 👍`,
  },
  {
    job: 'health',
    valid: true,
    note: 'checklist; the checker script itself crashed first and was rerun, all seven services fine',
    day: '2026-12-08',
    text: `## Health 06:00 (2026-12-08)

- [x] Ollama – HTTP 200
- [x] Redis – PONG
- [x] PostgreSQL – ready
- [x] ChromaDB – heartbeat received
- [x] CRM – HTTP 200
- [x] Atomic Reactor – HTTP 200
- [x] LiteLLM – HTTP 200

Sorry, a little late: my own check script crashed on the first try with a KeyError (renamed env variable, my doing from last night's deploy). Fixed the name, ran it again from the top at 06:02, and the list above is that second, complete run. The services were never affected; access logs show no gap.

Score: 7/7. Have a good Tuesday.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'claims 7/7 but LiteLLM was never checked or named',
    day: '2026-10-07',
    text: `# ✅ Health Check – Wednesday 7 October 2026

| Service | Result |
|---|---|
| Ollama | ✅ 200 OK (41 ms) |
| Redis | ✅ PONG |
| PostgreSQL | ✅ accepting connections |
| ChromaDB | ✅ heartbeat OK |
| CRM | ✅ 200 OK (70 ms) |
| Atomic Reactor | ✅ 200 OK (26 ms) |

**All 7 services are responding.** CPU 24 %, RAM 57 %. No action needed, enjoy your coffee! ☕`,
  },
  {
    job: 'health',
    valid: false,
    note: 'green ticks everywhere but the CRM answered 502',
    day: '2026-10-16',
    text: `Good morning! ☀️ Here's your Friday system status (2026-10-16, 06:00):

✅ Ollama – 200 OK, 4 models
✅ Redis – PONG
✅ PostgreSQL – accepting connections
✅ ChromaDB – heartbeat 200
✅ CRM – 502 Bad Gateway (upstream connection refused, 3 of 3 attempts)
✅ Atomic Reactor – 200 OK
✅ LiteLLM – 200 OK

Everything looks healthy and the empire is ready for the day. CPU 29 %, RAM 60 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German; ChromaDB gave no answer within the time limit',
    day: '2026-10-29',
    text: `**Systemstatus Donnerstag, 29.10.2026 – 06:00**

1. Ollama: erreichbar (39 ms)
2. Redis: erreichbar (PONG)
3. PostgreSQL: erreichbar
4. ChromaDB: keine Antwort nach 10 s, nächster Versuch um 06:30
5. CRM: erreichbar (64 ms)
6. Atomic Reactor: erreichbar (30 ms)
7. LiteLLM: erreichbar (55 ms)

Auslastung: CPU 35 %, RAM 68 %. Insgesamt ein stabiler Start in den Tag. 🚀`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the table after the fourth service',
    day: '2026-11-09',
    text: `# Health report, Monday 2026-11-09 06:00 UTC

Summary: core services verified, app services follow.

| # | Service | Endpoint | Response | Time |
|---|---------|----------|----------|------|
| 1 | PostgreSQL | 5432 | accepting connections | 3 ms |
| 2 | Redis | 6379 | PONG | 1 ms |
| 3 | ChromaDB | 8000/api/v1/heartbeat | 200 | 19 ms |
| 4 | Ollama | 11434/api/tags | 200 | 42 ms |
| 5 | LiteL`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Ollama and LiteLLM not checked, merely assumed to be up from yesterday',
    day: '2026-11-25',
    text: `health 06:00, wed 25 nov

redis - PONG
postgresql - accepting connections
chromadb - heartbeat 200
crm - 200
atomic reactor - 200
ollama - not checked (no network route from my sandbox), was fine yesterday so i assume it is up
litellm - not checked either, assumed up

total 7/7, status green, cpu 20 ram 55`,
  },
  {
    job: 'health',
    valid: false,
    note: 'PostgreSQL rejects connections; the report calls it fine',
    day: '2026-12-14',
    text: `## Guten Morgen, Montag 14.12.2026 🎄

Alle Systeme im grünen Bereich, hier die Details:

- **Ollama** → 200, 5 Modelle geladen
- **Redis** → PONG, 212 MB belegt
- **PostgreSQL** → localhost:5432 - rejecting connections (pg_isready Exit-Code 1)
- **ChromaDB** → Heartbeat 200
- **CRM** → 200
- **Atomic Reactor** → 200
- **LiteLLM** → 200, alle Routen aktiv

RAM 64 %, CPU 33 %. Stufe NORMAL. Keine Maßnahmen erforderlich.`,
  },

  // -------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'lower case, aside about a stale cache that was mended',
    day: '2026-10-06',
    text: `morning maurice, tue 6 oct

wins from yesterday
- prompt pack sold 9 times, best monday so far
- the bma checklist landing page is live, 3.1 % opt in on the first 400 visitors
- redis disk problem found and fixed before anyone noticed

priorities today
1. answer the two audit leads in the crm (müller elektro, hansa brandschutz), both waiting since friday
2. record the two shorts from yesterday's scripts
3. raise the llm budget alert, we sit at 71 % of the month already

note: my first draft had sunday's sales in it because the cache was stale. flushed it, pulled again at 06:52, the 9 is from the fresh pull.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German with emoji headings, complete',
    day: '2026-10-14',
    text: `# ☀️ Morgenbriefing – Mittwoch, 14. Oktober 2026

Guten Morgen Maurice! Kurz und knapp:

## 🏆 Erfolge
- Angebot an Stadtwerke Lünen angenommen: 2.400 € Beratung, Start am 19.10.
- YouTube-Video „BMA in 10 Minuten" hat die 5.000 Aufrufe geknackt
- Alle 9 Jobs gestern ohne Nacharbeit durchgelaufen

## 🎯 Prioritäten
1. Auftragsbestätigung an Stadtwerke Lünen schicken (bis 10 Uhr)
2. Preise im Gumroad-Shop auf die neue Staffel umstellen
3. Kommentare unter dem Video beantworten, 14 sind offen

## ⚠️ Im Auge behalten
Speicher bei 68 %, Tendenz leicht steigend.

Viel Erfolg heute! 💪`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'letter-like prose, wins and priorities both spelled out',
    day: '2026-10-30',
    text: `Good morning Maurice,

it is Friday, 30 October, and the week is ending well. The biggest win is the retainer from Brandt Sicherheitstechnik: the contract came back signed at 21:14 last night, 500 euros a month. A smaller win is that the newsletter went to 1,872 readers with an open rate of 44 percent, and the third is that the content backlog is empty for the first time this month.

Your priorities for today are, in this order: first, send Brandt the kickoff questionnaire while the mood is warm. Second, decide between the two thumbnails for Sunday's video, because the render has to start by 15:00. Third, look over the refund request from order 2291 and answer it before the weekend.

Nothing is on fire. I will be back with the numbers at 17:00.

The Operator`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'quiet Sunday, short but with real wins and priorities',
    day: '2026-11-08',
    text: `Sunday 8 Nov – short one.

WINS
+ 2 template sales overnight (20 €)
+ backup restore test passed in 6 min 40 s

PRIORITIES
> rest until noon, seriously
> 30 min: outline review for Monday's video
> check that the domain bma-kurs.de renewed (due today)

Failed jobs: 0. Open alerts: 0.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'mixed German and English in a table, honest that one source was unavailable',
    day: '2026-11-24',
    text: `Moin! Dienstag, 24.11. ☕

| Wins 🥳 | warum es zählt |
|---|---|
| TikTok „Rauchmelder-Mythos" 41k views | dritter clip in folge über 30k |
| CRM import fertig, 312 Kontakte ohne Dubletten | follow-ups können jetzt automatisch raus |
| Kosten pro Tag unter 10 € | war letzte woche noch 14 |

| Prio | was heute | bis |
|---|---|---|
| 1 | Black-Friday-Angebot finalisieren | 11:00 |
| 2 | Follow-up an die 18 warmen Leads | 14:00 |
| 3 | Rechnung 2026-117 nachfassen | heute abend |

btw: X analytics war um 06:50 nicht erreichbar, darum fehlen die X-Zahlen heute. Rest ist komplett und frisch.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'different words for the headings, apology, corrected count',
    day: '2026-12-10',
    text: `**Thursday briefing, 10 December 2026**

Sorry, yesterday I wrote that we had 6 new leads. It was 5, one was a duplicate (same person, two mail addresses). Corrected in the CRM.

**Yesterday's wins 🎉**
* 5 new leads from the webinar page, two of them already booked a call
* Offer page loads in 1.1 s now, it was 3.8 s
* Christmas bundle got its first 4 buyers within three hours

**Top priorities for today 🔥**
1. Prepare the two booked calls (13:00 Keller, 16:30 Ostermann) – notes are in the CRM
2. Approve the calendar for the week before Christmas
3. Decide whether the bundle price goes up on Saturday; my vote is yes, from 49 € to 59 €

That's all. Go get them.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'headed wins and priorities but contains no wins at all',
    day: '2026-10-08',
    text: `# 🌅 Morning Briefing: Wins & Priorities
### Thursday, 8 October 2026

Good morning Maurice!

## Blockers
- Stripe payout still on hold, support ticket open since Tuesday
- Thumbnail designer is ill until Monday

## Priorities
1. Chase Stripe support by phone
2. Make tomorrow's thumbnail yourself with the Canva template
3. Reply to the Hansa Brandschutz lead

## Calendar
- 11:00 call with tax adviser
- 15:30 recording slot

Have a productive day! 🚀`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins are unfilled slots in square brackets',
    day: '2026-10-20',
    text: `Good morning! ☀️ Tuesday, 20 October 2026

🏆 **Wins**
- [Win 1: insert key result from yesterday]
- [Win 2: insert revenue milestone]
- [Win 3: insert team or system success]

🎯 **Priorities**
1. Finish the pricing page and push it live
2. Call back Herr Vogt about the fire alarm audit
3. Review the September invoices

Let's make it a great day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off mid-sentence in the first priority',
    day: '2026-11-04',
    text: `# Briefing Mittwoch, 04.11.2026

Guten Morgen Maurice, das war ein starker Dienstag.

**Erfolge**
- Zwei Beratungen verkauft, zusammen 900 €
- Der Kurs „BMA-Wartung" hat 12 neue Teilnehmer
- Serverumzug ohne Ausfall abgeschlossen

**Prioritäten**
1. Die beiden neuen Kunden brauchen bis 12 Uhr ihre Zugangsdaten und die Einladung zum`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'explains what a briefing should contain instead of being one',
    day: '2026-11-13',
    text: `## Morning Briefing – Friday, 13 November 2026

A great morning briefing helps you start the day with focus. It usually has two parts:

**Wins** – This section lists the successes of the previous day. Good wins are specific and measurable, for example new sales, finished projects or positive customer feedback.

**Priorities** – This section names the three most important things for today. They should be realistic, ordered by impact, and each should have a clear deadline.

Once you send me the data from your CRM and your task list, I will gladly put together the briefing in this format. 😊`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'stale: dated and written for a week earlier',
    day: '2026-11-26',
    text: `Guten Morgen Maurice! ☕

**Briefing für Donnerstag, 19. November 2026**

**Erfolge von gestern (Mittwoch, 18.11.)**
- 7 Verkäufe im Shop, 203 €
- Short „Melder vertauscht" bei 18.000 Aufrufen
- Neuer Backup-Plan aktiv

**Prioritäten für heute (19.11.)**
1. Video für Freitag, 20.11., hochladen
2. Angebot an die Hausverwaltung Lindner schicken
3. Black-Friday-Mail entwerfen

Guten Start in den Tag!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities announced but left as dashes to be filled in later',
    day: '2026-12-04',
    text: `🌞 Freitag, 04.12.2026 – dein Morgenbriefing

**Was gestern gut lief (Wins)**
✅ 11 Bestellungen im Adventskalender-Angebot
✅ LinkedIn-Beitrag mit 9.200 Impressionen
✅ LiteLLM-Routing spart rund 18 % API-Kosten

**Prioritäten heute**
1. –
2. –
3. –
(wird nachgetragen)

Hab einen tollen Tag und ein schönes zweites Adventswochenende!`,
  },

  // ---------------------------------------------------------------- trends
  {
    job: 'trends',
    valid: true,
    note: 'lower case, first scan hit a rate limit and was repeated; four trends',
    day: '2026-10-07',
    text: `trend scan wed 7 oct, tiktok / yt / x

tiktok gave me a 429 at first, waited 90 s, second pull was complete (1,200 posts). ok:

1. "silent tutorial" clips - screen recordings without any voice, only captions. tiktok, roughly +180 % posts in 7 days. we could do this with the bma panel
2. local llm on a mini pc - youtube, four videos above 200k views since sunday. people want to get rid of monthly subscriptions
3. "what my job actually looks like" from trades people, tiktok and shorts, electricians lead. fits us perfectly
4. x: threads that show one failed automation and what it cost. reposts 3x the usual

would go with 3 first, then 1`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German table with three trends',
    day: '2026-10-19',
    text: `# 📈 Trendscan Montag, 19.10.2026

| # | Trend | Plattform | Signal | Idee für uns |
|---|---|---|---|---|
| 1 | KI-Telefonassistent für Handwerker | YouTube | 3 Videos > 150.000 Aufrufe in 5 Tagen | Kurzvergleich mit echter Testanruf-Aufnahme |
| 2 | „Vorher/Nachher"-Schaltschrank | TikTok | Hashtag +62 % zur Vorwoche | BMA-Zentrale vor und nach der Wartung zeigen |
| 3 | Ein-Personen-Firma mit Agenten | X | 40 Threads mit mehr als 1.000 Likes | Thread: unsere 9 Jobs und was sie kosten |

**Fazit:** Trend 2 ist am schnellsten umzusetzen, Material liegt schon vor. 🎬`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'by platform, headings, one trend each plus one extra',
    day: '2026-11-01',
    text: `Good morning, here is the Sunday scan (1 November).

## TikTok
**POV: the inspector walks in.** Short sketches of a safety inspector finding absurd faults. 2.3M combined views over the last week, mostly DACH creators.

## YouTube
**Build-with-me marathons.** Two to four hour videos of someone wiring an automation live. Watch time is high, comments ask for the template every time.
**Price breakdowns.** "What it costs me to run X per month", up strongly since Wednesday.

## X
**Agent post-mortems.** Operators publishing logs from jobs that went wrong overnight. Our own error log would make good material here.

Recommendation: pair the price breakdown with our KPI numbers.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with three trends',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "sources": ["TikTok", "YouTube", "X"],
  "trends": [
    {
      "name": "Faceless explainers with hand-drawn diagrams",
      "platform": "YouTube",
      "evidence": "6 of the 20 fastest growing small channels this week use it",
      "angle": "Draw a detector loop from scratch in 60 seconds"
    },
    {
      "name": "Desk-to-site switch videos",
      "platform": "TikTok",
      "evidence": "Sound used 14,300 times since Monday",
      "angle": "Office, hard hat, control panel in three cuts"
    },
    {
      "name": "Public pricing experiments",
      "platform": "X",
      "evidence": "Threads with revenue screenshots get 2.4 times median reach",
      "angle": "Show 29 versus 39 euros on the prompt pack"
    }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose first/second/third, German',
    day: '2026-11-21',
    text: `Samstag, 21. November – Trends des Morgens.

Erstens läuft auf TikTok gerade das Format „Drei Fehler, die jeder Azubi macht". Die stärksten fünf Clips kamen seit Mittwoch auf zusammen 1,1 Millionen Aufrufe, und kein einziger handelt bisher vom Brandschutz – die Lücke ist offen.

Zweitens suchen auf YouTube deutlich mehr Leute nach „n8n Rechnung automatisch". Das Suchvolumen liegt etwa 70 Prozent über dem Vormonat, vermutlich wegen der E-Rechnungspflicht.

Drittens ziehen auf X Sammlungen von Black-Friday-Deals für KI-Werkzeuge. Das ist kurzlebig (bis 30.11.), aber ein eigener Beitrag kostet uns höchstens eine halbe Stunde.

Mein Rat: heute das Azubi-Format drehen, die Deals am Montag.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'mixed, five kept and two openly thrown out',
    day: '2026-12-09',
    text: `mittwoch 9.12. scan ✅ (7 gefunden, 2 rausgeworfen, 5 bleiben)

🔥 Jahresrückblick als receipt – TikTok, das "kassenbon"-template, 90k videos
🔥 todo-list apps built live with an agent – YT, 5 uploads >100k this week
📈 "I replaced my VA for 30 days" – YT + X, strong comment ratio
📈 weihnachtsdeko vs. rauchmelder – TikTok DE, saisonal, PERFEKT für uns
👀 voice agents that call restaurants – X, early, maybe january

rausgeworfen: one was just a single viral post without followers-up, the other was an ad campaign that i mistook for a trend at first. sorry, nearly made it into the list.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'headline promises five trends, only two are there',
    day: '2026-10-10',
    text: `# 🔥 5 Trends You Need To Know – Saturday, 10 October 2026

**1. Micro-documentaries about trades (TikTok)**
Two-minute portraits of specialists, +95 % week over week. Angle: a day at a fire alarm inspection.

**2. Prompt libraries as lead magnets (X)**
Threads which give away 20 prompts collect thousands of mails. Angle: 20 prompts for technicians.

That's it for today's five trends! All of them match our audience and can be produced with low effort. 🚀`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'three entries but the very same trend each time',
    day: '2026-10-23',
    text: `Trend-Scan Freitag 23.10.2026

**Trend 1 – KI-Avatare in Kurzvideos (TikTok)**
Immer mehr Ersteller nutzen KI-Avatare. Starkes Wachstum, hohe Reichweite.

**Trend 2 – KI-Avatare in Kurzvideos (YouTube Shorts)**
Immer mehr Ersteller nutzen KI-Avatare. Starkes Wachstum, hohe Reichweite.

**Trend 3 – KI-Avatare in Kurzvideos (X)**
Immer mehr Ersteller nutzen KI-Avatare. Starkes Wachstum, hohe Reichweite.

Empfehlung: zeitnah einsteigen.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the third trend is an unfilled template slot',
    day: '2026-11-05',
    text: `## Trend scan · Thu 5 Nov 2026

1. **Workshop ASMR** – TikTok, crimping and wiring sounds with no talking, 8 clips above 500k. We have the sounds already on tape.
2. **"One tool, one week"** – YouTube, creators test a single AI tool for seven days. Retention is above 55 %.
3. **[Trend name]** – [platform], [why it is growing and how we use it].

Best pick: number 1, lowest cost.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off while the second trend is being described',
    day: '2026-11-17',
    text: `Good morning! Tuesday trend scan, 17 November 2026 📊

I looked at 2,400 posts across TikTok, YouTube and X. Four trends stand out:

### 1. "Explain it to the customer"
Technicians explain a fault as they would to the building owner. TikTok, 3.4M views this week.

### 2. Spreadsheet-to-agent makeovers
YouTube channels take a viewer's messy spreadsheet and turn it into an automated flow. The strongest example reached 310k views in two days, mainly beca`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'no access to the platforms; offers invented, typical trends instead',
    day: '2026-11-28',
    text: `Trends für Samstag, 28. November 2026

Als KI-Sprachmodell habe ich leider keinen Zugriff auf aktuelle Daten von TikTok, YouTube oder X. Typische Trends könnten aber zum Beispiel sein:

1. Kurze Videos mit Musik
2. Lehrreiche Inhalte
3. Persönliche Geschichten

Für genaue Trends empfehle ich, die Plattformen selbst zu besuchen. Kann ich sonst noch helfen?`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'two of three platforms failed; only one trend, the rest are error messages',
    day: '2026-12-13',
    text: `trend scan sun 13 dec

tiktok
- trend: "gift guide for people who have everything but smoke detectors", 22k posts, growing

youtube
- error 403 quotaExceeded, no results

x
- 429 too many requests, gave up after 3 retries

done. 3 platforms scanned, see above.`,
  },

  // --------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'lower case, two full scripts with hooks, aside about a rewrite',
    day: '2026-10-05',
    text: `two drafts for monday 5 oct

script 1 - the false alarm bill
hook: "this toast cost the hotel 1,400 euros."
body: show the toaster, cut to the detector above it. one detector in the wrong place, fire brigade comes, invoice comes. say: heat detector instead of smoke detector in kitchens, that is the entire trick. show the swap in 4 seconds.
cta: follow for the next expensive mistake

script 2 - my night shift never sleeps
hook: "nine employees worked for me last night. none of them is human."
body: screen recording of the job list from 06:00 to 22:00. for each job one sentence. stop at the health check: this one caught a full disk at 5:58, before i was awake.
cta: comment "jobs" and i send you the list

(first version of 2 opened with "hi guys", that isn't a hook, so i threw it out and wrote it again)`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, table with time codes, two scripts',
    day: '2026-10-15',
    text: `# 🎬 Skripte Donnerstag, 15.10.2026

## Skript A: „Der rote Knopf"
| Zeit | Bild | Ton |
|---|---|---|
| 0–3 s (Hook) | Finger schwebt über Handfeuermelder | „Wer hier aus Spaß drückt, zahlt bis zu 3.000 Euro." |
| 3–15 s | Zentrale, Anzeige springt auf Alarm | „Die Feuerwehr fährt sofort los, egal ob es brennt." |
| 15–25 s | Schutzscheibe wird montiert | „Eine Abdeckung für zwölf Euro verhindert fast jeden Fehlalarm." |
| 25–30 s | Logo | „Folge uns für mehr Technik, die keiner erklärt." |

## Skript B: „Angebot in 40 Sekunden"
| Zeit | Bild | Ton |
|---|---|---|
| 0–2 s (Hook) | Stoppuhr startet | „Mein Angebot ist fertig, bevor dein Kaffee durchläuft." |
| 2–20 s | Bildschirm: Agent füllt die Vorlage | „Der Agent liest die Mail, zieht die Preise und schreibt das PDF." |
| 20–30 s | Stoppuhr steht bei 0:40 | „Den Prompt findest du im Profil." |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three scripts with shot marks, English with emoji',
    day: '2026-10-28',
    text: `Happy Wednesday! Three shorts for 28 October 👇

🎥 **Short #1 – Subscription funeral**
🪝 HOOK: "I cancelled eleven subscriptions and my business got faster."
[0:03] Pile of logos crossed out one by one.
[0:12] "One mini PC, one local model, one evening of setup."
[0:24] "It writes, sorts and answers. Here's what it can't do: phone calls."
📣 CTA: "Setup guide in bio."

🎥 **Short #2 – The dust test**
🪝 HOOK: "Never clean a smoke detector like this."
[0:03] Compressed air straight into the chamber, alarm howls.
[0:10] "Put it in test mode first. Vacuum from outside. Done."
📣 CTA: "Send this to your caretaker."

🎥 **Short #3 – 60-day rule**
🪝 HOOK: "If a script earned nothing for 60 days, I delete it."
[0:04] Scroll through a graveyard folder.
[0:15] "Dead processes cost memory, money and sleep."
📣 CTA: "What would you delete first?"`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German and English mixed, plain paragraphs',
    day: '2026-11-10',
    text: `Dienstag 10.11., zwei drafts, beide unter 35 sek

*** DRAFT EINS: Azubi-Fehler ***
Hook → „Diesen Fehler habe ich im ersten Lehrjahr drei Mal gemacht."
Dann: Leitung falsch rum aufgelegt, Ring meldet Störung, Meister schaut nur. Erklärung in einem Satz: bei der Ringleitung zählt, wo Anfang und Ende sitzen. Zeigen, wie man es mit dem Prüfgerät in 5 Sekunden findet.
CTA → „Markier deinen Azubi."

*** DRAFT ZWEI: agent vs intern ***
Hook → "I gave the same task to an intern and an agent. One of them lied."
Dann: split screen, both research ten leads. Agent is done in 50 seconds but two phone numbers are invented. Intern needs two hours, all ten right. Moral: always validate the output, never just the run.
CTA → "Follow for part two, where I fix the liar."

hinweis: musik noch nicht gewählt, das macht der schnitt`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'spoken-text layout, two scripts, hook labelled as opening hook',
    day: '2026-11-23',
    text: `**Drafts for Monday, 23 November 2026**

---
**1 | "Black Friday for grown-ups" (28 s)**

*Opening hook:* Everyone is buying tools this week. I'm selling three of mine.

*Voice:* I bought a scheduler, a caption app and a second CRM last November. Together 87 euros a month. I opened them four times. This year I wrote down each task first, and only then looked for a tool. I needed one, and it was free.

*Close:* Write the task first. The list template is linked.

---
**2 | "The alarm nobody heard" (31 s)**

*Opening hook:* This siren has been broken for two years and every test said OK.

*Voice:* The test checked that the signal was sent. Nobody checked that it was loud. So measure it: 65 decibels at the pillow, or ten above the noise in the room. A phone app gives you a first idea, a proper meter gives you the proof.

*Close:* When did you last measure yours?`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, terse, apologises for one dropped script, two complete ones stay',
    day: '2026-12-05',
    text: `Samstag 05.12. – Skripte

Eigentlich waren drei geplant. Nummer drei war inhaltlich falsch (ich hatte die Norm verwechselt), ist gestrichen. Die beiden hier sind geprüft:

① KERZE GEGEN MELDER
Hook: „Ab wie vielen Kerzen geht der Alarm los? Wir haben es getestet."
Ablauf: 1 Kerze, nichts. 4 Kerzen, nichts. Dann ausblasen – der Rauch zieht hoch, nach 9 Sekunden Alarm. Auflösung: nicht die Flamme, der Docht ist schuld.
Schluss: „Frohen Advent, und lüften nicht vergessen."

② MEIN CHEF IST EIN CRONJOB
Hook: „Um 17 Uhr bekomme ich jeden Tag Ärger von einem Skript."
Ablauf: Bildschirm mit dem KPI-Bericht, rote Zahl bei den Werbekosten. Agent schreibt: Budget senken oder Anzeige tauschen. Ich tausche die Anzeige, am nächsten Tag ist die Zahl grün.
Schluss: „Willst du so einen Chef? Link im Profil."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script does not exist, only a reference to the first',
    day: '2026-10-09',
    text: `# Short-form scripts – Friday 9 October 2026

## Script 1: "The 12-euro fix"
**Hook:** "A piece of plastic for 12 euros saves this school 3,000 a year."
**Body:** Show the manual call point in the corridor, then the cover being clicked on. Explain that most false alarms come from pupils bumping into it. Show the invoice of the last false alarm, blurred.
**CTA:** "Follow for more cheap fixes."

## Script 2
Same as Script 1, just with a different hook.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has an empty hook',
    day: '2026-10-21',
    text: `Mittwoch, 21.10.2026 – 2 Skripte ✍️

**Skript 1 – Der stille Server**
Hook: „Dieser kleine Kasten hat gestern 203 Euro verdient."
Text: Kamera fährt über den Mini-PC. Er schreibt Skripte, beantwortet Mails und zählt abends das Geld. Stromkosten: 9 Euro im Monat.
CTA: Bauanleitung im Profil.

**Skript 2 – Prüfbuch**
Hook:
Text: Jede Brandmeldeanlage braucht ein Betriebsbuch. Fehlt ein Eintrag, gibt es beim Sachverständigen Ärger. Wir zeigen, wie es digital geht.
CTA: Vorlage kostenlos im Profil.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'a list of hooks only, no script to any of them',
    day: '2026-11-06',
    text: `🎬 Script drafts for Friday, 6 November 2026

Hook 1: "You are paying for software you could run at home."
Hook 2: "The fire brigade sent me a bill. It was my own fault."
Hook 3: "I let an agent answer my mails for a week."
Hook 4: "Nobody reads your offer. Here is why."
Hook 5: "Three words that double your price."

All hooks are scroll-stopping and tested against our audience. Bodies and CTAs can follow on request! 🙌`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script cut off mid-sentence',
    day: '2026-11-18',
    text: `Hello! Here are today's drafts (Wed 18 Nov).

SCRIPT ONE – "Two cables"
Hook: "If you swap these two wires, nobody gets warned."
Body: Close-up of a detector base. Show the right way, then the wrong way. The panel still says ready, which makes it dangerous. Then the loop test that finds it in ten seconds.
CTA: "Save this for your next inspection."

SCRIPT TWO – "The honest dashboard"
Hook: "My dashboard was green for three weeks. My sales were dead."
Body: Show the green tiles, then the payment page with a broken button. The monitoring only checked that the page loads, and so it never noticed that the`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the two scripts are word for word the same',
    day: '2026-12-01',
    text: `## Dienstag, 01.12.2026

### Skript 1
**Hook:** „Hör auf, deine Angebote von Hand zu schreiben."
**Hauptteil:** Zeige eine leere Vorlage, dann den Agenten, der sie in 40 Sekunden füllt. Erkläre, dass die Preise aus einer Tabelle kommen.
**CTA:** „Kommentiere ANGEBOT für die Vorlage."

### Skript 2
**Hook:** „Hör auf, deine Angebote von Hand zu schreiben."
**Hauptteil:** Zeige eine leere Vorlage, dann den Agenten, der sie in 40 Sekunden füllt. Erkläre, dass die Preise aus einer Tabelle kommen.
**CTA:** „Kommentiere ANGEBOT für die Vorlage."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'body of the second script is lorem ipsum filler',
    day: '2026-12-12',
    text: `# Scripts · Saturday 12 December 2026

**Script 1 – "Return to sender"**
- Hook: "I refunded a customer and made money on it."
- Body: The refund took 20 seconds, she wrote about it in her group, eleven people bought. Show the message, blurred, then the sales graph.
- CTA: "Would you have refunded?"

**Script 2 – "The cold start"**
- Hook: "My server room has no heating and that's on purpose."
- Body: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
- CTA: "Follow for the next tour."`,
  },

  // ---------------------------------------------------------------- offers
  {
    job: 'offers',
    valid: true,
    note: 'array of two offers, pretty printed',
    day: '2026-10-06',
    text: `[
  {
    "name": "BMA Prompt Pack",
    "description": "60 tested prompts for fire alarm technicians: reports, quotes, fault finding.",
    "price": 29,
    "currency": "EUR",
    "cta": "Get the pack and finish today's report in ten minutes"
  },
  {
    "name": "Automation Audit",
    "description": "90 minute call, written findings, the three automations that pay back first.",
    "price": 450,
    "currency": "EUR",
    "cta": "Book one of three slots this week"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German object with tiers',
    day: '2026-10-17',
    text: `{
  "datum": "2026-10-17",
  "angebot": "KI-Starter für Handwerksbetriebe",
  "zielgruppe": "Elektro- und Sicherheitsbetriebe mit 3 bis 20 Leuten",
  "pricing": [
    { "stufe": "Basis", "price": 49.00, "currency": "EUR", "umfang": "Vorlagen und Videokurs" },
    { "stufe": "Plus", "price": 149.00, "currency": "EUR", "umfang": "Basis und zwei Gruppentermine" },
    { "stufe": "Premium", "price": 890.00, "currency": "EUR", "umfang": "Plus und Einrichtung vor Ort" }
  ],
  "cta": "Jetzt Basis sichern und nächste Woche das erste Angebot automatisch schreiben"
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified on a single line',
    day: '2026-10-31',
    text: `{"date":"2026-10-31","offers":[{"name":"Halloween Flash: False Alarm Checklist","price":9.9,"currency":"EUR","cta":"Download before midnight"},{"name":"Inspection Report Templates","price":39,"currency":"EUR","cta":"Get all 14 templates"},{"name":"Monthly Ops Retainer","price":500,"currency":"EUR","cta":"Write READY and we call you"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nested pricing, bundle equals the announced discount',
    day: '2026-11-11',
    text: `{
  "generated": "2026-11-11T10:00:31Z",
  "offers": [
    {
      "id": "bundle-sv-01",
      "title": "St. Martin Bundle: Prompt Pack and Report Templates",
      "contains": ["Prompt Pack (29 EUR)", "Report Templates (39 EUR)"],
      "pricing": { "regular": 68, "discount": 19, "price": 49, "currency": "EUR" },
      "cta": "Take both for 49 euros until Sunday"
    },
    {
      "id": "audit-01",
      "title": "Automation Audit",
      "contains": ["Call", "Written report"],
      "pricing": { "regular": 450, "discount": 0, "price": 450, "currency": "EUR" },
      "cta": "Choose a date"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'notes field tells of a corrected price; mixed languages, odd indentation',
    day: '2026-11-27',
    text: `{ "offers": [
    { "name": "Black Friday: Agenten-Baukasten", "price": 79, "currency": "EUR",
      "was": 129, "cta": "nur heute, 50 EUR sparen" },
    { "name": "1:1 setup call", "price": 180, "currency": "EUR",
      "cta": "book now, first call this week" }
  ],
  "notes": "erster Entwurf hatte 97 statt 79 (Zahlendreher), korrigiert und gegen den Shop geprüft",
  "errors": null
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'prices by interval, single subscription product with two plans',
    day: '2026-12-10',
    text: `{
  "product": "Melder-Monitor",
  "promise": "You hear about a detector fault before your customer does.",
  "plans": {
    "monthly": { "price": 19, "currency": "EUR", "interval": "month", "trial_days": 14 },
    "yearly": { "price": 190, "currency": "EUR", "interval": "year", "trial_days": 14 }
  },
  "guarantee": "30 days money back",
  "ctas": [
    "Start your free 14 days",
    "Pay yearly and get two months on us"
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma after the last offer, not valid JSON',
    day: '2026-10-12',
    text: `{
  "date": "2026-10-12",
  "offers": [
    {
      "name": "Site Survey Kit",
      "price": 59,
      "currency": "EUR",
      "cta": "Print it, tick it, send it"
    },
    {
      "name": "Team Licence",
      "price": 199,
      "currency": "EUR",
      "cta": "One price for the whole crew"
    },
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'good JSON followed by chat text',
    day: '2026-10-26',
    text: `{
  "offers": [
    { "name": "Wartungsplaner", "price": 69, "currency": "EUR", "cta": "Plan in 5 Minuten erstellen" },
    { "name": "Wartungsplaner Pro", "price": 139, "currency": "EUR", "cta": "Mit Erinnerungen starten" }
  ]
}

Ich habe zwei Angebote gebaut, die gut zusammenpassen. Soll ich noch eine dritte Stufe ergänzen? 😊`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one offer priced tbd, the other null',
    day: '2026-11-07',
    text: `{
  "date": "2026-11-07",
  "offers": [
    {
      "name": "Done-for-you Newsletter",
      "description": "Four issues a month, written, checked and sent.",
      "price": "TBD",
      "currency": "EUR",
      "cta": "Let us write the next issue"
    },
    {
      "name": "Newsletter Template Kit",
      "description": "Twelve layouts with subject lines.",
      "price": null,
      "currency": "EUR",
      "cta": "Send your first issue tonight"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'fine JSON but no price anywhere',
    day: '2026-11-20',
    text: `{
  "date": "2026-11-20",
  "offers": [
    {
      "name": "Fault Finder Course",
      "audience": "apprentices in their second year",
      "value": "Learn to read a panel log in one weekend",
      "bonus": "Cheat sheet for 8 manufacturers",
      "cta": "Join the next group"
    },
    {
      "name": "Panel Log Reader",
      "audience": "service technicians",
      "value": "Paste a log, get the likely cause",
      "bonus": "Runs offline",
      "cta": "Try it on your last log"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off inside the second offer',
    day: '2026-12-02',
    text: `{
  "date": "2026-12-02",
  "currency": "EUR",
  "offers": [
    {
      "name": "Advent Special: Angebots-Agent",
      "price": 99,
      "cta": "Bis zum zweiten Advent sichern"
    },
    {
      "name": "Angebots-Agent mit Einrichtung",
      "price": 349,
      "cta": "Termin im Dez`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'decimal commas in the prices make it invalid JSON',
    day: '2026-12-16',
    text: `{
  "datum": "2026-12-16",
  "angebote": [
    { "name": "Prüfbuch digital", "price": 24,90, "currency": "EUR", "cta": "Heute noch umsteigen" },
    { "name": "Prüfbuch digital Team", "price": 89,90, "currency": "EUR", "cta": "Für bis zu 10 Personen" }
  ]
}`,
  },

  // -------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'lower case list monday to sunday, next week',
    day: '2026-10-09',
    text: `content calendar, next week. written fri 9 oct at noon

mon 12 oct - tiktok: toast vs detector, 18:00
tue 13 oct - x thread: what 9 cron jobs cost me
wed 14 oct - yt long: bma explained in 10 minutes, 16:00
thu 15 oct - short cut out of wednesday's video
fri 16 oct - linkedin: lesson of the week
sat 17 oct - tiktok: azubi mistake no. 3
sun 18 oct - newsletter, 09:00

moved: the price thread was on friday before, but friday reach on x is poor so it went to tuesday`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German table starting the next day, seven rows',
    day: '2026-10-22',
    text: `# 🗓️ Redaktionsplan 23.10. – 29.10.2026

| Tag | Kanal | Thema | Uhrzeit |
|---|---|---|---|
| Fr, 23.10. | TikTok | Der rote Knopf | 17:30 |
| Sa, 24.10. | Instagram | Blick in den Schaltschrank | 11:00 |
| So, 25.10. | Newsletter | Zeitumstellung und Meldeanlagen | 09:00 |
| Mo, 26.10. | LinkedIn | Drei Kennzahlen unserer Woche | 08:15 |
| Di, 27.10. | YouTube | Lokales LLM auf dem Mini-PC | 16:00 |
| Mi, 28.10. | X | Thread: Fehlersuche mit Agenten | 12:30 |
| Do, 29.10. | TikTok | Angebot in 40 Sekunden | 17:30 |

Alle Beiträge sind eingeplant. ✅`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'starts on the day of the run, English full weekday names',
    day: '2026-11-02',
    text: `Hi! The calendar is refreshed for the coming seven days 👇

**Monday, November 2** – YouTube Short: "Subscription funeral" (today, 18:00)
**Tuesday, November 3** – X: poll on local versus hosted models
**Wednesday, November 4** – TikTok: the dust test
**Thursday, November 5** – Blog: how we validate job outputs
**Friday, November 6** – LinkedIn carousel: 60-day rule
**Saturday, November 7** – TikTok live replay, best three minutes
**Sunday, November 8** – YouTube long-form: one person, nine jobs

Everything has an owner (CONTENT) and a draft, apart from the blog which is at 80 %.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headings per day with several slots, mixed languages',
    day: '2026-11-14',
    text: `## So 15.11.
- 09:00 Newsletter: „Was der Melder wirklich riecht"

## Mo 16.11.
- 08:00 LinkedIn: invoice agent, lessons learned
- 18:00 TikTok: Azubi-Fehler Teil 4

## Di 17.11.
- 12:00 X thread: 5 prompts for site reports

## Mi 18.11.
- 17:30 TikTok: two cables
- 19:00 Instagram story: Umfrage zum Buß- und Bettag

## Do 19.11.
- 16:00 YouTube: honest dashboard (8 min)

## Fr 20.11.
- 10:00 Blog: Checkliste Wartung
- 18:00 Short aus dem Donnerstagsvideo

## Sa 21.11.
- 11:00 TikTok: Kerze gegen Melder, Probelauf`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'ISO dates, month change, seven entries in JSON',
    day: '2026-11-27',
    text: `{
  "week": "2026-11-28 to 2026-12-04",
  "schedule": [
    { "date": "2026-11-28", "weekday": "Saturday", "channel": "TikTok", "topic": "Black Friday for grown-ups" },
    { "date": "2026-11-29", "weekday": "Sunday", "channel": "Newsletter", "topic": "First Advent and open flames" },
    { "date": "2026-11-30", "weekday": "Monday", "channel": "LinkedIn", "topic": "November numbers in public" },
    { "date": "2026-12-01", "weekday": "Tuesday", "channel": "YouTube", "topic": "Build an offer agent from scratch" },
    { "date": "2026-12-02", "weekday": "Wednesday", "channel": "X", "topic": "Thread on output validation" },
    { "date": "2026-12-03", "weekday": "Thursday", "channel": "TikTok", "topic": "My boss is a cron job" },
    { "date": "2026-12-04", "weekday": "Friday", "channel": "Instagram", "topic": "Workshop tour in nine pictures" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'aside about a doubled Saturday that was mended',
    day: '2026-12-16',
    text: `mittags-update mi 16.12. 🎄

| wann | wo | was |
|---|---|---|
| thu 17 dec | tiktok | return to sender |
| fri 18 dec | linkedin | year in review, part 1 |
| sat 19 dec | youtube short | cold server room |
| sun 20 dec | newsletter | vierter advent, kerzen und melder |
| mon 21 dec | x | thread: the 5 worst nights of 2026 |
| tue 22 dec | youtube | jahresrückblick, 14 min |
| wed 23 dec | tiktok | gift guide, last call |

sorry: in my first version saturday was in there twice and monday was gone. checked again row by row, seven rows, seven different days. the thread had just been overwritten, it's back.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'only six days, Sunday 11 October is missing though seven are claimed',
    day: '2026-10-06',
    text: `# 📅 7-Day Content Calendar

Created Tuesday, 6 October 2026 – all seven days are filled!

| Day | Platform | Content |
|---|---|---|
| Wed 7 Oct | TikTok | Silent tutorial: reset a panel |
| Thu 8 Oct | X | Thread on failed automations |
| Fri 9 Oct | LinkedIn | Hiring versus automating |
| Sat 10 Oct | YouTube | What my job looks like |
| Mon 12 Oct | Blog | Checklist for caretakers |
| Tue 13 Oct | TikTok | The 12-euro fix |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays do not match the dates (they are those of 2025)',
    day: '2026-10-27',
    text: `Content-Kalender, Stand Dienstag 27.10.2026

- Mittwoch, 29.10.2026: TikTok – Melder im Bad
- Donnerstag, 30.10.2026: X – Thread über Kosten
- Freitag, 31.10.2026: Instagram – Halloween im Technikraum
- Samstag, 01.11.2026: YouTube – Mini-PC im Dauertest
- Sonntag, 02.11.2026: Newsletter – Rückblick Oktober
- Montag, 03.11.2026: LinkedIn – Zahlen des Monats
- Dienstag, 04.11.2026: TikTok – Azubi-Fehler Teil 2

Alle sieben Tage sind befüllt. 🙌`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Friday 13 appears twice and Saturday 14 is missing',
    day: '2026-11-10',
    text: `Hello team, content plan as of Tuesday 10 November 2026:

Wed 11 Nov | TikTok | St. Martin lanterns and smoke
Thu 12 Nov | YouTube | How an agent lied to me
Fri 13 Nov | X | Thread: unlucky deployments
Fri 13 Nov | Instagram | Behind the scenes, recording day
Sun 15 Nov | Newsletter | The five best comments
Mon 16 Nov | LinkedIn | Case study Brandt
Tue 17 Nov | TikTok | Two cables, part 2

7 of 7 slots filled ✅`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'three of seven days are tbd',
    day: '2026-11-20',
    text: `### Calendar 21 – 27 November 2026

1. Sat 21 Nov – TikTok – "Crimping ASMR"
2. Sun 22 Nov – Newsletter – "One tool, one week: the result"
3. Mon 23 Nov – YouTube Short – "Black Friday for grown-ups"
4. Tue 24 Nov – X – "Price breakdown thread"
5. Wed 25 Nov – tbd
6. Thu 26 Nov – tbd
7. Fri 27 Nov – tbd

Looks like a strong week! 💥`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fifth day',
    day: '2026-12-03',
    text: `Redaktionsplan vom Donnerstag, 03.12.2026

**Freitag, 04.12.** LinkedIn, 08:00 – Warum unsere Prüfberichte jetzt zehn Minuten dauern
**Samstag, 05.12.** TikTok, 17:00 – Kerze gegen Melder
**Sonntag, 06.12.** Instagram, 10:00 – Nikolaus im Serverraum
**Montag, 07.12.** X, 12:30 – Thread über die Novemberzahlen
**Dienstag, 08.12.** YouTube, 16:00 – So baust du einen Age`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'stale: the seven days are all over by the day of the run',
    day: '2026-12-11',
    text: `# Content calendar 28 November – 4 December 2026

| Date | Channel | Title |
|---|---|---|
| Sat 28 Nov | TikTok | The deal I did not take |
| Sun 29 Nov | Newsletter | Advent, candles, alarms |
| Mon 30 Nov | LinkedIn | What a month of agents costs |
| Tue 1 Dec | YouTube | Wiring a loop from zero |
| Wed 2 Dec | X | Ten prompts I use daily |
| Thu 3 Dec | TikTok | Siren test at the pillow |
| Fri 4 Dec | Blog | Choosing a detector type |

All seven days planned, drafts attached.`,
  },

  // --------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'lower case chapter list with rising timestamps',
    day: '2026-10-08',
    text: `yt outline thu 8 oct - "i run a company with nine cron jobs"

0:00 cold open: 3 am, something breaks, nobody wakes up
0:45 who i am, what bma taught me about failure
2:10 the nine jobs in one picture
4:30 job by job, what it does, what it has cost so far
9:20 the night the disk was full (real log on screen)
11:50 why a job that runs is not a job that works
13:40 numbers: income, costs, hours
15:30 what i'd do differently
16:20 outro, ask for the next topic

length about 17 min. first outline had 22 min, cut the part about docker, nobody asked for it`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German table with ranges',
    day: '2026-10-20',
    text: `# 🎥 YouTube-Gliederung: „Fehlalarme – was sie kosten und wie du sie loswirst"
Dienstag, 20.10.2026 · Zielänge 12:00

| Zeit | Abschnitt | Inhalt |
|---|---|---|
| 00:00–00:30 | Einstieg | Rechnung über 1.400 € liegt auf dem Tisch |
| 00:30–01:30 | Versprechen | Drei Ursachen, drei Lösungen |
| 01:30–04:30 | Ursache 1 | Falscher Melder am falschen Ort |
| 04:30–07:00 | Ursache 2 | Staub, Dampf und Bauarbeiten |
| 07:00–09:30 | Ursache 3 | Menschen und Handfeuermelder |
| 09:30–11:15 | Lösung | Checkliste für Betreiber |
| 11:15–12:00 | Abschluss | Checkliste im Link, nächstes Video |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headings with time ranges and bullets, English',
    day: '2026-11-03',
    text: `# Local LLM on a mini PC: 30 days later

## [00:00 - 01:00] Hook
- Show the power meter: 9 euros for a month
- "This replaced four subscriptions. One of them I want back."

## [01:00 - 04:00] Setup recap
- Hardware, model choice, memory limits
- The 92 percent RAM story

## [04:00 - 08:30] What works
- Mail sorting, report drafts, short scripts

## [08:30 - 11:00] What doesn't
- Long research, anything with invented phone numbers

## [11:00 - 13:00] Cost table
- Old stack against new stack

## [13:00 - 14:00] Call to action
- Link to the build list, question for the comments`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour, h:mm:ss, live build marathon',
    day: '2026-11-15',
    text: `Sunday 15 November. Outline for the long build-with-me (target 1:25:00).

00:00:00  Welcome and what we'll have at the end
00:03:30  Plan on paper: the offer agent, inputs and outputs
00:12:00  Project skeleton and the first failing test
00:27:15  Price table: reading it, checking it, refusing nonsense
00:44:00  The prompt, version one, and why it goes wrong
00:58:40  Validation layer
01:10:20  First real offer, start to PDF
01:19:00  Questions from the chat
01:23:30  Wrap-up and where to get the code

Thumbnail idea: a stopwatch over a PDF.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'mixed German and English, aside about a shifted timestamp which was corrected',
    day: '2026-11-26',
    text: `Donnerstag 26.11. 🎬 working title: "The honest dashboard"

▶ 0:00 – Hook: alles grün, null Verkäufe
▶ 0:35 – Kurze Vorstellung + Versprechen
▶ 1:20 – Story: drei Wochen blind (mit echten screenshots)
▶ 4:05 – Root cause: check only tested the page, not the payment
▶ 6:30 – Demo: outcome check in 20 Zeilen
▶ 9:45 – Die drei Regeln für ehrliche Dashboards
▶ 11:30 – Recap
▶ 12:10 – CTA: checklist in the description

korrektur: demo stand erst bei 3:30 und damit vor dem root cause, das war ein tippfehler. jetzt passt die reihenfolge, gesamtlänge 12:40.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'acts with sub-points, timestamps at the line end',
    day: '2026-12-11',
    text: `**Year in review – outline for Tuesday's video** (drafted Friday, 11 December 2026)

ACT ONE, the start
  - January goals read out loud .......... 00:00
  - What I believed back then ............ 01:15
ACT TWO, the mess
  - Five worst nights, in order .......... 03:00
  - The refund that sold eleven copies ... 06:20
  - Deleting 13 agents ................... 08:10
ACT THREE, the result
  - Revenue month by month ............... 10:00
  - What 2027 needs ...................... 12:15
  - Thank you, and a wish list ........... 13:30

Runtime 14:00. Music: calm, no sleigh bells please 🎅`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'good structure but not a single timestamp',
    day: '2026-10-14',
    text: `# YouTube Outline – Wednesday 14 October 2026

**Title:** Why your offers take too long (and how to fix it)

## Intro
- Stopwatch starts, empty document
- Promise: forty seconds by the end of the video

## Part 1: Where the time goes
- Searching prices, copying old offers, fixing the layout

## Part 2: The template
- One page, five fields, no prose

## Part 3: The agent
- Reads the mail, fills the fields, asks when unsure

## Outro
- Recap, template link, subscribe

All sections are timed for a 10-minute video. ⏱️`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps jump backwards in the middle',
    day: '2026-10-28',
    text: `🎬 Gliederung Mittwoch, 28.10.2026: „Ringleitung in 11 Minuten verstehen"

00:00 Einstieg: ein Draht ab, und nichts passiert
01:00 Stichleitung gegen Ringleitung
03:15 Kurzschluss und Trennerelement
07:40 Praxis am Modell
05:10 Fehlersuche mit dem Prüfgerät
02:30 Häufige Irrtümer
10:20 Zusammenfassung
11:00 Abspann`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'each section carries the same 00:00',
    day: '2026-11-09',
    text: `# Outline: From technician to creator
Monday, 9 November 2026 – planned length 15 minutes

- **00:00** Hook: first video, 14 views
- **00:00** Why I started filming on site
- **00:00** Gear I use and gear I sold
- **00:00** The first video that worked, and why
- **00:00** Money: what a small channel really earns
- **00:00** Advice for your first ten videos
- **00:00** Outro`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of the fourth chapter',
    day: '2026-11-19',
    text: `Here is the long-form outline for Thursday, 19 November 2026.

**"I let an agent run my shop for a week"** – 16 minutes, seven chapters

00:00 – Hook: the refund it should not have granted
01:10 – The rules I gave it
03:40 – Day one and two: boring, in a good way
06:00 – Day three: the discount loop, where the agent keeps lowering the price beca`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps are placeholders XX:XX',
    day: '2026-12-01',
    text: `## Videogliederung, Dienstag 01.12.2026
Titel: „Advent, Advent, der Melder piept"

- XX:XX Einstieg: vier Kerzen unter dem Melder
- XX:XX Wie ein optischer Melder sieht
- XX:XX Experiment: brennen lassen gegen auspusten
- XX:XX Was die Versicherung dazu sagt
- XX:XX Fünf Regeln für die Feiertage
- XX:XX Verabschiedung

Länge ca. 9 Minuten. 🕯️`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps fine but the sections are unfilled template slots',
    day: '2026-12-15',
    text: `# YouTube Long-Form Outline (2026-12-15)

0:00 – Hook: [attention-grabbing opening]
0:30 – Intro: [introduce yourself and the topic]
1:30 – Main point 1: [explain first key idea]
4:30 – Main point 2: [explain second key idea]
7:30 – Main point 3: [explain third key idea]
10:30 – Recap: [summarize main points]
11:30 – CTA: [ask viewers to subscribe]

Total runtime: 12:00 🎉`,
  },

  // ------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'lower case; a doubled sale was taken out; 844 - 138 = 706, 83.6 %',
    day: '2026-10-08',
    text: `kpi thu 8 oct, 17:00, all eur

revenue
  gumroad 214.00
  fiverr 180.00
  consulting 450.00
  total 844.00

costs
  llm api 38.20
  server 12.40
  ads 60.00
  payment fees 27.40
  total 138.00

profit 706.00
margin 83.6 %

first pull had one gumroad sale in it twice (29.00), duplicate webhook. taken out before the sums, so the 214.00 is right`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German table with German number format, month to date, sums right',
    day: '2026-10-21',
    text: `# 📊 KPI-Stand Mittwoch, 21.10.2026 (Monat bis heute)

| Umsatz | EUR |
|---|---:|
| Gumroad | 1.137,50 |
| Beratung | 2.400,00 |
| Affiliate | 86,30 |
| **Umsatz gesamt** | **3.623,80** |

| Kosten | EUR |
|---|---:|
| Hosting | 94,90 |
| LLM-API | 212,45 |
| Werbung | 350,00 |
| Gebühren | 118,15 |
| **Kosten gesamt** | **775,50** |

**Gewinn:** 2.848,30 €
**Marge:** 78,6 %

Läuft! 🚀`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, 1642 - 227.75 = 1414.25, 86.13 %',
    day: '2026-11-05',
    text: `{
  "date": "2026-11-05",
  "currency": "EUR",
  "revenue": { "digital_products": 392.00, "services": 1250.00, "total": 1642.00 },
  "costs": { "infrastructure": 41.50, "llm_api": 66.25, "ads": 120.00, "total": 227.75 },
  "margin": { "absolute": 1414.25, "percent": 86.13 },
  "comment": "Services include the first Brandt invoice."
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose; 310 + 250 = 560, 58 + 49 + 36 = 143, 417 left, 74.5 %',
    day: '2026-11-18',
    text: `Evening Maurice, here is Wednesday, 18 November.

Revenue came to €560: €310 from the prompt pack and €250 from one short audit. Costs were €143, made up of €58 for ads, €49 for model APIs and €36 for hosting and tools. That leaves a profit of €417, which is a margin of 74.5%.

The ads were dearer than last Wednesday, but they also brought more clicks, so I would leave them alone until Friday.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'mixed languages, today and month to date side by side, both columns add up',
    day: '2026-12-02',
    text: `kpi snapshot mi 2.12. 17:00 ✌️

| EUR | heute | MTD (1.–2.12.) |
|---|---|---|
| shop | 220.00 | 585.00 |
| retainer | 500.00 | 500.00 |
| revenue total | 720.00 | 1085.00 |
| llm | 31.50 | 58.00 |
| ads | 40.00 | 80.00 |
| tools | 24.00 | 33.00 |
| costs total | 95.50 | 171.00 |
| profit | 624.50 | 914.00 |
| margin | 86.7 % | 84.2 % |

retainer kam heute rein, deshalb der sprung. stripe api war kurz weg (16:58), beim zweiten versuch vollständig.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a day with a loss, negative margin rightly computed',
    day: '2026-10-25',
    text: `**KPI – Sunday, 25 October 2026**

Not a pretty one, but correct:

- Revenue: 47.00 EUR (ebook 27.00, two templates at 10.00 = 20.00)
- Costs: 83.60 EUR (ads 45.00, LLM 22.10, hosting 16.50)
- Result: -36.60 EUR
- Margin: -77.9 %

The ad set "Hotel" spent its full budget without one sale. I paused it at 16:40, so tomorrow's costs will be lower.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items sum to 224.50, the total says 204.50',
    day: '2026-10-13',
    text: `## 💰 KPI Snapshot – Tuesday, 13 October 2026

**Revenue**
- Shop: 298.00 €
- Consulting: 750.00 €
- **Total revenue: 1,048.00 €**

**Costs**
- LLM API: 64.20 €
- Hosting: 18.90 €
- Ads: 110.00 €
- Payment fees: 31.40 €
- **Total costs: 204.50 €**

**Profit: 843.50 €**
**Margin: 80.5 %**

Great day, keep it up! 🎉`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is 70.0 %, not the 80.0 % given',
    day: '2026-10-30',
    text: `KPI Freitag, 30.10.2026

Umsatz: 1.890,00 €
Kosten: 567,00 €
Gewinn: 1.323,00 €
Marge: 80,0 %

Damit liegen wir weiter auf Kurs. Schönes Wochenende, Maurice! 🍂`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no revenue number (payment source failed), hence no margin',
    day: '2026-11-11',
    text: `# KPI snapshot (Wed 2026-11-11)

| Metric | Value | Trend |
|---|---|---|
| Revenue | n/a (Stripe 401 Unauthorized) | ➡️ |
| Costs | 118.40 EUR | ↘️ |
| Margin | pending | ➡️ |

Costs are down 6 % on last Wednesday, which is a nice improvement.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue items sum to 557, the total says 657',
    day: '2026-11-24',
    text: `kpi tue 24 nov

revenue
- baukasten 349.00
- prompt pack 129.00
- ebook 79.00
= 657.00

costs
- ads 90.00
- api 32.00
- hosting 18.00
= 140.00

profit 517.00, margin 78.7 %. black friday week starts well`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off before profit and margin',
    day: '2026-12-07',
    text: `📊 **KPI-Bericht Montag, 07.12.2026, 17:00 Uhr**

**Umsatz**
Shop 412,00 €
Beratung 450,00 €
Summe 862,00 €

**Kosten**
Werbung 75,00 €
LLM-API 41,20 €
Hosting 14,80 €
Summe 131,00 €

**Marge**
Gewinn = 862,00 € − 131,00 € = 73`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is words in place of a number',
    day: '2026-12-15',
    text: `Tuesday, 15 December 2026, KPI snapshot

Revenue: 934.00 EUR (bundle 590.00, audits 344.00)
Costs: 201.30 EUR (ads 120.00, API 55.30, hosting 26.00)
Margin: strong and clearly above target 💪

Outlook: the Christmas bundle keeps selling, I expect another good day tomorrow.`,
  },

  // ---------------------------------------------------------------- memory
  {
    job: 'memory',
    valid: true,
    note: 'lower case, 42 new entries, agrees with the store',
    day: '2026-10-05',
    text: `nightly consolidation mon 5 oct

read 9 job outputs and 31 chat turns. wrote 42 new entries to chroma, collection "operator_memory", count before 1204, after 1246.

worth keeping: redis disk problem (rdb dumps fill /var, rotate weekly), kitchen needs heat detectors, hotel invoice 1,400 eur as a story

skipped 12 small-talk bits. read back 5 random ids, all there. good night`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'German table, 37 new',
    day: '2026-10-19',
    text: `# 🧠 Nachtkonsolidierung – Montag, 19.10.2026

| Quelle | gelesen | gespeichert |
|---|---:|---:|
| Cronjobs | 9 | 14 |
| CRM-Notizen | 22 | 11 |
| Kommentare | 140 | 12 |
| **Summe** | **171** | **37** |

Bestand ChromaDB: vorher 2.210, jetzt **2.247** Einträge.

Wichtigste Erkenntnis: Vorher/Nachher-Bilder bringen doppelt so viele Speicherungen wie reine Erklärvideos.

Gute Nacht! 🌙`,
    store: { now: { count: 2247 }, earlier: { count: 2210 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose, small but real update of nine facts',
    day: '2026-11-01',
    text: `Sunday, 1 November 2026, 22:00. A quiet day, so a short entry.

I distilled today's outputs into nine facts and stored all of them in the knowledge base, which grew from 88 to 97 documents. The most useful one is about trends: price breakdowns hold viewers longer than tool lists. Three facts concern customers (Brandt prefers phone calls, Vogt moved his audit to the 12th, Lindner asked for a second offer). The other five are small technical notes on the new model routing.

I queried the store for "Brandt" afterwards and got the new document back as the first hit.`,
    store: { now: { count: 97 }, earlier: { count: 88 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON summary, numbers agree with the store',
    day: '2026-11-16',
    text: `{
  "job": "memory",
  "date": "2026-11-16",
  "collection": "operator_memory",
  "count_before": 1871,
  "count_after": 1899,
  "added": 28,
  "failed": 0,
  "insights": [
    "Clips with a question in the first second keep 12 percent more viewers",
    "Invoice reminders sent before 9 am are paid two days sooner",
    "Model routing by task length lowers API cost without visible loss"
  ],
  "verified": true
}`,
    store: { now: { count: 1899 }, earlier: { count: 1871 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'first write failed, retry stored all 55',
    day: '2026-11-29',
    text: `so 29.11. nightly memory run

erster upsert-versuch um 22:01 → 503 von chroma (container war gerade im neustart wegen update). gewartet, 22:04 nochmal: alles durch.

- 55 neue einträge, 0 verloren
- count 3101 → 3156
- themen: black-friday-zahlen (19), kundenfragen (21), technik (15)

learning of the day: discount mails at 7 am beat noon by far, 3.1 % vs 1.2 % click rate
follow-up: update-fenster von chroma auf 03:00 verschoben, damit das nicht nochmal kollidiert`,
    store: { now: { count: 3156 }, earlier: { count: 3101 } },
  },
  {
    job: 'memory',
    valid: true,
    note: '51 new, 6 duplicates merged, net 45, agrees with the store',
    day: '2026-12-13',
    text: `## Consolidation report, Sunday 13 December 2026 🌙

**Added:** 51 memories
**Merged:** 6 duplicates removed
**Net:** +45 (4,420 → 4,465)

### Key learnings
1. Refund stories earn trust. Keep the screenshot format.
2. The TikTok pull needs a pause of 60 s between pages, otherwise it runs into the limit.
3. Customers ask for a team licence more often than for a discount.

### Housekeeping
Backup snapshot written (212 MB) and test-restored. All 51 ids were read back.`,
    store: { now: { count: 4465 }, earlier: { count: 4420 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 37 new entries but the store did not grow',
    day: '2026-10-12',
    text: `# 🧠 Nightly Consolidation – Monday, 12 October 2026

All systems nominal! Today's knowledge was consolidated successfully.

- **New entries stored:** 37
- **Collections touched:** operator_memory
- **Key insight:** silent tutorials outperform spoken ones on weekdays
- **Second insight:** audit leads answer fastest between 8 and 9 am

Knowledge store updated ✅ Good night!`,
    store: { now: { count: 1480 }, earlier: { count: 1480 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run only, nothing written',
    day: '2026-10-26',
    text: `Nachtlauf Montag 26.10.2026

Ich habe 38 Erkenntnisse aus den heutigen Ausgaben gezogen und nach Themen sortiert: Kunden (12), Inhalte (17), Technik (9). Der Lauf fand im Modus dry_run=true statt, die Einträge würden beim nächsten echten Lauf geschrieben.

Die wichtigste Erkenntnis: Halloween-Themen laufen bei Betreibern schwach, bei Azubis stark.

Status: erfolgreich abgeschlossen ✅`,
    store: { now: { count: 2391 }, earlier: { count: 2391 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'write failed with a connection error, nothing stored',
    day: '2026-11-08',
    text: `Memory job, Sunday 8 November 2026

Summary of the day prepared (26 items, 4 themes).
Embedding: done, 26 of 26.
Upsert: ConnectionError: HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded

The items are kept in my context and I will remember them for tomorrow. 💤`,
    store: { now: { count: 1722 }, earlier: { count: 1722 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'report cut off in the middle of the learnings',
    day: '2026-11-22',
    text: `## Konsolidierung Sonntag, 22.11.2026

Gespeichert: 33 neue Einträge (2.904 → 2.937)

### Erkenntnisse des Tages
1. Kunden fragen nach der E-Rechnung, ein eigenes kleines Produkt dazu lohnt sich wohl.
2. Das Azubi-Format trägt: vier von fünf Clips liegen über dem Schnitt.
3. Beim Angebot an die Hausverwaltung war der Preis nicht das Problem, sondern die Lieferz`,
    store: { now: { count: 2937 }, earlier: { count: 2904 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'learnings are TODO placeholders',
    day: '2026-12-03',
    text: `Nightly consolidation – Thursday, 3 December 2026

Stored: 19 entries (3,220 → 3,239)

Key learnings:
1. TODO: summarize customer feedback
2. TODO: summarize content performance
3. TODO: add insight from KPI job

Next run: tomorrow 22:00. Sleep well! 🌙`,
    store: { now: { count: 3239 }, earlier: { count: 3220 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims growth from 1310 to 1341, but the store shrank to 1268',
    day: '2026-12-14',
    text: `monday 14 dec, memory consolidation

done. 31 new entries, count 1310 before, 1341 after.

kept:
- christmas bundle sells best after 19:00
- keller wants the audit in january, reminder set in crm
- postgres max_connections raised to 200 after this morning's trouble

no duplicates found, nothing deleted. all good, see you tomorrow`,
    store: { now: { count: 1268 }, earlier: { count: 1310 } },
  },
]
