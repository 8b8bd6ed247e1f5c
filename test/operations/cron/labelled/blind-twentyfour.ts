import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_FOUR: readonly Sample[] = [
  // ───────────────────────── health ─────────────────────────
  {
    job: 'health',
    valid: true,
    note: 'plain table, all seven answer',
    day: '2026-09-14',
    text: `# 🩺 Health Check — Monday, 14 September 2026, 06:00

Good morning! BRAINSTEM reporting in.

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | ✅ 200, 6 models | 38 ms |
| Redis | 6379 | PING | ✅ PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | ✅ accepting connections | 4 ms |
| ChromaDB | 8000 | /api/v1/heartbeat | ✅ 200 | 21 ms |
| CRM | 3500 | /health | ✅ 200 | 56 ms |
| Atomic Reactor | 8888 | /health | ✅ 200 | 17 ms |
| LiteLLM | 4000 | /health | ✅ 200 | 93 ms |

**Result: 7 of 7 responding.** CPU 31 %, RAM 58 %, disk 44 %. Level NORMAL.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, RAM in warn range, but every service answers',
    day: '2026-09-23',
    text: `Guten Morgen, hier der Systemcheck vom Mittwoch, 23.09.2026 (06:00 Uhr).

- PostgreSQL (5432): läuft, pg_isready meldet "accepting connections"
- Redis: PONG nach 2 ms
- Ollama – antwortet, etwas zäh heute (1,4 s auf /api/tags, gestern 0,2 s), aber 200 OK
- ChromaDB heartbeat ok
- CRM ok (HTTP 200)
- Atomic Reactor ok (HTTP 200)
- LiteLLM Proxy ok (HTTP 200)

⚠️ RAM bei 77 % → Stufe WARN, Parallelität auf 200 gesenkt. Kein Dienst betroffen, alle sieben erreichbar. Ursache vermutlich das noch geladene 14B-Modell; ich entlade es nach dem Briefing.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'terse log, untidy, all seven ok',
    day: '2026-10-05',
    text: `[2026-10-05T06:00:01Z] healthcheck start
[2026-10-05T06:00:01Z] redis ........... PONG (0.9ms)
[2026-10-05T06:00:01Z] postgresql ...... accepting connections
[2026-10-05T06:00:02Z] chromadb ........ 200 nanosecond heartbeat=1791180002113904112
[2026-10-05T06:00:02Z] ollama .......... 200 (5 models)
[2026-10-05T06:00:02Z] litellm ......... 200
[2026-10-05T06:00:03Z] atomic-reactor .. 200
[2026-10-05T06:00:03Z] crm ............. 200
[2026-10-05T06:00:03Z] cpu=22% ram=61% disk=47%
[2026-10-05T06:00:03Z] 7/7 up, 0 failed, 0 skipped
done in 2.2s
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'CRM had been down, self-healed and verified before the report',
    day: '2026-10-18',
    text: `## System status, Sunday 18 Oct 2026

Everything is responding as of 06:00. One thing happened on the way here, so I'm writing it down:

**CRM** – first probe at 05:57 got no answer. pm2 restarted the process at 05:58 and two further probes (05:59, 06:00) both came back HTTP 200. Root cause: Node heap limit hit during the nightly export; I raised it to 1 GB and left the old config as a backup.

Others, all fine on the first try:
* Ollama 200 OK
* Redis PONG
* PostgreSQL accepting connections
* ChromaDB 200 OK
* Atomic Reactor 200 OK
* LiteLLM 200 OK

Final: 7/7 services up ✅
CPU 28 % / RAM 63 % / Disk 49 %
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, all seven up',
    day: '2026-11-03',
    text: `{
  "report": "health",
  "date": "2026-11-03",
  "checked_at": "2026-11-03T06:00:04Z",
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "http": 200, "ms": 41 },
    { "name": "Redis", "port": 6379, "status": "up", "reply": "PONG", "ms": 1 },
    { "name": "PostgreSQL", "port": 5432, "status": "up", "reply": "accepting connections", "ms": 5 },
    { "name": "ChromaDB", "port": 8000, "status": "up", "http": 200, "ms": 26 },
    { "name": "CRM", "port": 3500, "status": "up", "http": 200, "ms": 61 },
    { "name": "Atomic Reactor", "port": 8888, "status": "up", "http": 200, "ms": 19 },
    { "name": "LiteLLM", "port": 4000, "status": "up", "http": 200, "ms": 102 }
  ],
  "up": 7,
  "down": 0,
  "resources": { "cpu_pct": 35, "ram_pct": 66, "disk_pct": 52, "level": "NORMAL" }
}
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose, words like errors, timeouts and down occur only negated',
    day: '2026-11-21',
    text: `Morning, Maurice ☕ Saturday 21 November 2026, 06:00.

Quiet night. No errors, no timeouts, nothing down.

I went through the whole chain in boot order: Redis answered PONG, PostgreSQL is accepting connections, ChromaDB's heartbeat came back with 200, Ollama lists its six models (200), LiteLLM is healthy (200), the CRM answered 200 and Atomic Reactor answered 200. That's all seven of seven responding.

Resources: CPU 19 %, RAM 57 %, disk 61 % (up 2 points this week; at this pace we'd reach 80 % in about nine weeks, so no action today).

Have a calm weekend!
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'claims 7/7 but LiteLLM is not in the table nor anywhere else',
    day: '2026-09-17',
    text: `# ✅ Health Check — Thursday, 17 September 2026

| Service | Port | Status |
|---|---|---|
| Ollama | 11434 | 🟢 200 OK |
| Redis | 6379 | 🟢 PONG |
| PostgreSQL | 5432 | 🟢 accepting connections |
| ChromaDB | 8000 | 🟢 200 OK |
| CRM | 3500 | 🟢 200 OK |
| Atomic Reactor | 8888 | 🟢 200 OK |

**Summary:** 7/7 services healthy. CPU 33 %, RAM 60 %. No action required. 🚀
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'green tick in front of a ChromaDB timeout',
    day: '2026-09-28',
    text: `Good morning! Health check for Monday, 28 September 2026, 06:00 — all systems operational 🎉

| System | State | Details |
|---|---|---|
| Ollama | ✅ | HTTP 200, 6 models |
| Redis | ✅ | PONG, 1 ms |
| PostgreSQL | ✅ | accepting connections |
| ChromaDB | ✅ | request timed out after 5000 ms, no response |
| CRM | ✅ | HTTP 200 |
| Atomic Reactor | ✅ | HTTP 200 |
| LiteLLM | ✅ | HTTP 200 |

Overall: **7/7 OK**. CPU 27 %, RAM 59 %.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor was not probed, only assumed',
    day: '2026-10-09',
    text: `**Health report · Fri 9 Oct 2026 · 06:00**

1. Ollama: 200 OK (44 ms)
2. Redis: PONG
3. PostgreSQL: accepting connections
4. ChromaDB: 200 OK
5. CRM: 200 OK
6. Atomic Reactor: not checked today to save time – assumed to be running as it was fine yesterday
7. LiteLLM: 200 OK

All seven systems healthy. Resource level NORMAL (CPU 30 %, RAM 62 %).
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis refuses connections under a green headline',
    day: '2026-10-22',
    text: `# 🟢 Alle Systeme stabil – Donnerstag, 22. Oktober 2026

Guten Morgen! Der Check um 06:00 Uhr ist durch.

• Ollama: erreichbar (200)
• Redis: connection refused auf Port 6379, dritter Versuch ebenfalls ohne Antwort
• PostgreSQL: nimmt Verbindungen an
• ChromaDB: erreichbar (200)
• CRM: erreichbar (200)
• Atomic Reactor: erreichbar (200)
• LiteLLM: erreichbar (200)

CPU 24 %, RAM 55 %, Platte 50 %. Fazit: keine Auffälligkeiten, ich wünsche einen produktiven Tag! 💪
`,
  },
  {
    job: 'health',
    valid: false,
    note: "yesterday's report served again: every stamp is 5 November",
    day: '2026-11-06',
    text: `Health Check — Thursday, 5 November 2026
Run: 2026-11-05T06:00:03Z

Ollama .......... OK 200
Redis ........... OK PONG
PostgreSQL ...... OK accepting connections
ChromaDB ........ OK 200
CRM ............. OK 200
Atomic Reactor .. OK 200
LiteLLM ......... OK 200

7 / 7 responding. CPU 29 %, RAM 64 %, disk 56 %.
Next check: 2026-11-06T06:00Z
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the last row',
    day: '2026-11-19',
    text: `## Health — Thursday 19 November 2026, 06:00

All probes were run in the bombproof order (auto_repair → resource_guard → core → app → verify).

| Service | Port | Probe | Answer |
|:--|--:|:--|:--|
| Redis | 6379 | PING | PONG ✅ |
| PostgreSQL | 5432 | pg_isready | accepting connections ✅ |
| ChromaDB | 8000 | heartbeat | 200 ✅ |
| Ollama | 11434 | /api/tags | 200 ✅ |
| CRM | 3500 | /health | 200 ✅ |
| Atomic Reactor | 8888 | /health | 200 ✅ |
| LiteLLM | 4000 | /hea`,
  },

  // ───────────────────────── briefing ─────────────────────────
  {
    job: 'briefing',
    valid: true,
    note: 'classic English briefing',
    day: '2026-09-15',
    text: `# ☀️ Morning Briefing — Tuesday, 15 September 2026

Good morning, Maurice!

## 🏆 Wins
- First sale of the *BMA Checklist Pack* overnight: 49 EUR via Gumroad
- Short „Never trust a green LED" passed 12,400 views on TikTok
- Database backup restored successfully in the weekly drill (4 min 10 s)

## 🎯 Priorities
1. Answer the facility manager from Linz who asked for a quote (came in 22:14)
2. Record the two shorts drafted on Monday
3. Decide on the price of the automation audit: 290 or 390 EUR

Have a good one!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, words Erfolge and Prioritäten',
    day: '2026-09-24',
    text: `Guten Morgen! ☕ Donnerstag, 24.09.2026

**Erfolge gestern**
• 3 neue Newsletter-Abos (jetzt 418)
• Das Angebot an die Hausverwaltung Berger ist raus
• RAM-Problem behoben: das 14B-Modell wird nachts entladen, seitdem 58 % statt 77 %

**Prioritäten heute**
1) 10:00 Telefonat Hausverwaltung Berger – Ziel: Termin vor Ort
2) Landingpage: Platzhalterbild durch echtes Foto der Zentrale ersetzen
3) Steuerberater: Belege August hochladen, Frist ist morgen

Wetter: egal, wir sitzen sowieso drinnen 😄
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short and untidy, wins and priorities both real',
    day: '2026-10-07',
    text: `wed 7 oct 2026 / briefing

WINS
- youtube video #14 live, 611 views in first 12h
- refund rate september final: 1.8% (was 4.1)
- n8n -> own scheduler migration done, zero missed jobs since sunday

PRIORITIES TODAY
- invoice 2026-041 (Kettner GmbH, 1,190 eur) is 9 days overdue, call them
- cut video #15
- nothing else. really. two things.

sorry for the missing calendar section, the calendar API gave me a 429 and i did not want to guess.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'one small win, honestly reported, with priorities',
    day: '2026-10-19',
    text: `Good morning — Monday, October 19, 2026.

### Wins from the weekend
Just one, and it's a small one: the support inbox is at zero for the first time since July. No sales Saturday or Sunday.

### Priorities for today
1. **Revenue:** send the reactivation mail to the 37 buyers of the spring bundle (draft is in the CRM, campaign „Herbst").
2. **Content:** film the maintenance-contract explainer before 14:00, the light is good until then.
3. **Ops:** rotate the Stripe restricted key, it expires Thursday.

### Risks
Gumroad payout is still marked „in review". If it isn't out by noon I'd open a ticket.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose with bold lead-ins',
    day: '2026-11-02',
    text: `Morning! It's Monday, 2 November 2026 and the new month starts on a decent footing.

**Wins:** October closed at 8,412 EUR, our best month so far. The podcast interview with Anna Feld is out and brought 64 sign-ups in two days. And the nightly consolidation has now run 30 nights in a row without a miss.

**Priorities:** First, book the October figures before lunch so that the tax adviser can start. Second, pick one of the three thumbnails for Thursday's video. Third, reply to the two agency requests in the CRM; both are warm and both asked about December capacity.

**Watch out for:** Stripe maintenance 21:00–22:00 tonight, no launches in that window.

Go get 'em 💪
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'mix of German and English, table for priorities, an apology',
    day: '2026-11-13',
    text: `🌅 Daily Briefing | Freitag, 13. November 2026

Kurz vorweg: sorry, die TikTok-Zahlen kamen heute erst im zweiten Anlauf, sind jetzt aber drin.

🥇 Wins
✔ 2 x „KI-Audit Mini" verkauft (2 x 97 € = 194 €)
✔ Reel „Freitag der 13. für deine Backups" geplant, geht um 18:00 live
✔ Kunde Mayr hat verlängert (12 Monate)

🔥 Top-Prioritäten

| # | Was | Bis wann |
|---|---|---|
| 1 | Angebot Feuerwehrverband fertig rechnen | 11:00 |
| 2 | Wartungsvertrag Mayr gegenzeichnen | 13:00 |
| 3 | Wochenreview, 30 min | 16:30 |

Schönes Wochenende schon mal!
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins section has bullets but nothing in them',
    day: '2026-09-19',
    text: `# Morning Briefing — Saturday, 19 September 2026 🌞

Good morning, Maurice! Here is your overview for today.

## 🏆 Wins
-
-
-

## 🎯 Priorities
1. Review the draft of the outline for video #12
2. Approve the three offers of Friday
3. Take the afternoon off, the week was long

## 📅 Calendar
No appointments.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no priorities at all',
    day: '2026-09-30',
    text: `Guten Morgen, Maurice! 🌤 Mittwoch, 30. September 2026

## Erfolge
- Newsletter #22 verschickt, Öffnungsrate 46 %
- 147 € Umsatz über Gumroad (3 x Vorlagenpaket à 49 €)
- Neues Mikrofon eingerichtet, Rauschen ist weg

## Wetter
Linz 14 °C, leicht bewölkt, am Nachmittag sonnig.

## Zitat des Tages
„Es gibt nichts Gutes, außer man tut es." – Erich Kästner

Einen erfolgreichen Tag wünsche ich dir! 🚀
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'stale: the briefing of Tuesday the 13th served on Wednesday the 14th',
    day: '2026-10-14',
    text: `# ☀️ Morning Briefing — Tuesday, 13 October 2026

## 🏆 Wins
- Two consulting calls booked for the week (Huber, Novak)
- Short „Der Akku, der nie getauscht wurde" at 31k views
- Cost per lead down to 2.10 EUR

## 🎯 Priorities for Tuesday, 13 October
1. Prepare the Huber call (Tuesday 15:00)
2. Send the corrected invoice to Novak
3. Approve the content calendar
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'unreplaced template fields among real text',
    day: '2026-10-27',
    text: `# Morning Briefing · Tuesday, 27 October 2026

Good morning, Maurice! Strong start to the week.

## Wins
- {{win_1}}
- Revenue yesterday: {{revenue_eur}} EUR
- The CRM import finished with no duplicates

## Priorities
1. Call [CLIENT NAME] back about the maintenance contract
2. Record the pricing video
3. Clear the support inbox

Let's make it count! ✨
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off within priority 2',
    day: '2026-11-09',
    text: `Morning Briefing — Monday, November 9, 2026

🏆 **Wins**
- Bundle sale over the weekend: 5 x 79 EUR = 395 EUR
- Video #19 kept 52 % of its viewers to the end, channel record
- ChromaDB upgrade done with a tested rollback

🎯 **Priorities**
1. Write to the five buyers personally and ask what made them buy
2. Finish the proposal for the fire-protection office in Wels, the open point is the hourly rate for work on week`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'a request for input in the shape of a briefing',
    day: '2026-11-20',
    text: `# Morning Briefing — Friday, 20 November 2026

Good morning! I'm sorry, but I wasn't able to access your CRM, your analytics or yesterday's logs, so I can't determine what was achieved.

## Wins
I don't have any data on yesterday's wins. Please share them with me and I will add them here.

## Priorities
I don't have any information about your current priorities. Could you tell me what you are working on?

Once you have provided these details I'll gladly put together a full briefing for you! 😊
`,
  },

  // ───────────────────────── trends ─────────────────────────
  {
    job: 'trends',
    valid: true,
    note: 'four numbered trends with sources',
    day: '2026-09-16',
    text: `# 📈 Trend Scan — Wednesday, 16 September 2026

Platforms scanned: TikTok, YouTube, X

## 1. „Silent vlog" workdays (TikTok)
No talking, only keyboard and captions. #silentvlog up 38 % week on week. Fit for us: a silent shift in a fire alarm control room.

## 2. Local LLM on old hardware (YouTube)
Three videos above 400k views within five days, all about running small models on office PCs from 2018. Fit: our Ollama stack on the spare ThinkCentre.

## 3. Screenshot receipts (X)
Founders post raw Stripe screenshots with one lesson learned. High replies, low production effort.

## 4. „What could go wrong" compilations (TikTok)
Safety fails with an expert's voice-over. Strong fit with the BMA niche.

**Pick of the day:** no. 4.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German table with exactly three trends',
    day: '2026-09-29',
    text: `Trend-Scan, Dienstag 29.09.2026, 08:00

Heute nur drei, die wirklich tragen – den Rest habe ich verworfen, weil die Zahlen älter als eine Woche waren.

| Plattform | Trend | Beleg | Idee für uns |
|---|---|---|---|
| TikTok | „Handwerker reagieren auf KI-Pläne" | 5 Clips > 200k Views seit Samstag | KI plant eine Brandmeldeanlage, ich korrigiere |
| YouTube | Lange Build-Logs ohne Schnitt | 2 Videos mit > 60 % Haltequote | 4 h Scheduler bauen, am Stück |
| X | Preis-Transparenz-Threads | Thread von @solo_ops: 1,1 Mio. Impressions | Was unsere Infrastruktur im Monat kostet |

Empfehlung: den X-Thread zuerst, der kostet uns nur 40 Minuten.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'untidy bullets, five distinct trends',
    day: '2026-10-08',
    text: `thu 08 oct 2026 trend scan

hi! quick dump, numbers rounded

- TikTok: "pov: the server room at 3am" -> ambient horror-ish clips, sound "hum_04" used ~18k times
- TikTok also: whiteboard maths for side income, faces not shown. ~2.1M views for the top clip
- YT: "I replaced my team with cron" type titles are everywhere, comments are sceptical (=> chance for an honest one)
- YT Shorts: before/after of cable management lol. still growing
- X: people arguing about agents that lie about finishing work. long threads, lots of SREs in there

error on the first X request (rate limit), second one worked, so the X data is from 07:58.

my vote -> the agents that lie one, we have real logs for it
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON list of three trends',
    day: '2026-10-21',
    text: `{
  "date": "2026-10-21",
  "sources": ["TikTok", "YouTube", "X"],
  "trends": [
    {
      "name": "Energy bill autopsies",
      "platform": "YouTube",
      "signal": "7 uploads over 100k views in 6 days",
      "angle": "What our own rack draws per night, measured"
    },
    {
      "name": "One-take apology ads",
      "platform": "TikTok",
      "signal": "Format reused by 40+ small brands since Sunday",
      "angle": "Apologise for having no human in the night shift"
    },
    {
      "name": "Runbook threads",
      "platform": "X",
      "signal": "Median 900 bookmarks per thread in the top 10",
      "angle": "Publish the bombproof start-up order"
    }
  ]
}
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose with bold names, four trends',
    day: '2026-11-05',
    text: `Good morning from RESEARCH 🔎 (Thursday, 5 November 2026)

Not a loud day, but a useful one. On TikTok **„Advent prep for adults"** is starting early: checklists, batteries, smoke detectors, candles. That is almost made for us. On YouTube **teardown reviews** of cheap smart-home sensors are climbing; the biggest one gained 310k views since Monday. Still on YouTube, **„boring business" tours** (laundromats, lift maintenance, alarm technicians) hold viewers for over nine minutes on average. X, finally, is full of **year-end tool audits**, people listing which subscriptions they cancel and why.

What I'd do: teardown of a 9-euro smoke detector as a long video, the Advent checklist as a short, and the tool audit as a thread on Sunday.

Confidence: high for the first two, medium for the others.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German headings per platform, four trends altogether',
    day: '2026-11-16',
    text: `## Trendbericht 16.11.2026 (Montag)

### TikTok
**Trend: „Erklär's meiner Oma"** – Fachleute erklären ihren Beruf der Großmutter, 26 Mio. Aufrufe unter dem Hashtag. 👵
**Trend: Werkzeugkoffer-Rundgänge** – vor allem Elektriker; Kommentare fragen ständig nach Preisen.

### YouTube
**Trend: „24 Stunden nur mit lokalem Modell"** – Challenge-Format, drei deutsche Kanäle sind am Wochenende eingestiegen.

### X
**Trend: Fehlerprotokolle als Story** – Post-mortems in zehn Tweets, hohe Merkrate (Lesezeichen/Aufruf 4,2 %).

Passt zu uns: alle vier, am schnellsten umsetzbar ist die Oma 😄
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'headline promises five, only two are there',
    day: '2026-09-20',
    text: `# 🔥 Top 5 Trends — Sunday, 20 September 2026

**1. Desk-reset Sundays (TikTok)**
Clean desk, clean inbox, fast cuts. #sundayreset is at 1.4M new views since Friday. Angle: reset of a whole rack.

**2. „Explain it with Lego" (YouTube)**
Technical channels explain networks with bricks; two uploads above 250k. Angle: a fire alarm loop made of Lego.

These are the strongest signals for the coming week. Recommendation: start with no. 2, since we have the bricks at hand. 🚀
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'four entries, all of them the very same trend',
    day: '2026-10-03',
    text: `# Trend Scan – Saturday, 3 October 2026

1. **AI productivity tools** – People share AI productivity tools that save them time. Growing quickly on TikTok.
2. **AI productivity tools** – People share AI productivity tools that save them time. Growing quickly on YouTube.
3. **AI productivity tools** – People share AI productivity tools that save them time. Growing quickly on X.
4. **AI productivity tools** – People share AI productivity tools that save them time. Growing quickly on all platforms.

Recommendation: create content about AI productivity tools.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third to fifth trend are empty shells',
    day: '2026-10-13',
    text: `## Trends am Dienstag, 13. Oktober 2026

| Nr. | Plattform | Trend | Signal | Idee |
|---|---|---|---|---|
| 1 | TikTok | Baustellen-ASMR | 900k Views am Wochenende | Meldermontage ohne Worte |
| 2 | YouTube | „Ein Jahr später"-Updates | Haltequote über 55 % | Ein Jahr Scheduler im Dauerlauf |
| 3 | X | – | – | – |
| 4 | TikTok | – | – | – |
| 5 | YouTube | – | – | – |

Viel Erfolg beim Umsetzen! 🎬
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'refusal: cannot browse, tells how to look up trends oneself',
    day: '2026-10-24',
    text: `# Trend Scan (TikTok / YouTube / X) — Saturday, 24 October 2026

I'm unable to browse TikTok, YouTube or X in real time, so I can't tell which topics are trending today. Here is how you can find out for yourself:

1. **TikTok Creative Center** – open the Trends tab and filter by country and the last seven days.
2. **YouTube Trending** – look at the Explore page and compare it with last week's.
3. **X Explore** – check the „For you" and „Trending" tabs and note the hashtags.

Please send me what you find and I'll be happy to analyse it! 📊
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in trend 2, nothing after',
    day: '2026-11-10',
    text: `# 📡 Trend Scan — Tuesday, 10 November 2026, 08:00

Scanned 3 platforms, 212 posts, 6 candidates, 4 kept.

## Trend 1: „Cancel it live" (X)
People cancel unused subscriptions in public and post the savings. Top thread: 640k impressions in 36 hours.
**Angle:** we cancel one tool a day for a week.

## Trend 2: Night-shift diaries (TikTok)
Nurses, bakers, technicians film the hour between three and four. Sound is mostly original, which me`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'an upstream error page instead of the scan',
    day: '2026-11-22',
    text: `# Trend Scan — Sunday, 22 November 2026

Traceback (most recent call last):
  File "/opt/empire/agents/research.py", line 214, in scan
    raise ScanError("no platform returned data")
ScanError: no platform returned data

1. TikTok: HTTP 403 Forbidden
2. YouTube: quotaExceeded
3. X: HTTP 401 Unauthorized

Scan finished with 3 results.
`,
  },

  // ───────────────────────── scripts ─────────────────────────
  {
    job: 'scripts',
    valid: true,
    note: 'two English scripts, hook, body, CTA',
    day: '2026-09-14',
    text: `# 🎬 Short-Form Scripts — Monday, 14 September 2026

## Script 1: The green LED lie
**Hook (0–3 s):** „This green light has been lying to you for six years."
**Body:** Show the panel. Green means it has power. It does not mean the detector would see smoke. Last month I tested 40 detectors in an office block: nine were dead, every panel was green. Press the test button, wait for the relay, then believe it.
**CTA:** Comment LED and I'll send you the checklist.

## Script 2: My 3 AM employee
**Hook (0–3 s):** „My best employee works at three in the morning and costs 40 cents."
**Body:** Split screen: me asleep, the scheduler log. It makes the backup, checks it, and writes down what it could not check. The last part is the one that matters.
**CTA:** Follow for the full build.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, three short scripts',
    day: '2026-09-25',
    text: `Moin! Hier die Entwürfe für Freitag, 25.09.2026 👇

**Skript A – „Der Zettel"**
Hook: „An dieser Tür hängt ein Zettel, der 12.000 Euro kostet."
Ablauf: Brandschutztür mit Keil und Zettel „bitte offen lassen". Ich erkläre in zwei Sätzen, was die Versicherung dazu sagt. Dann Keil raus, Tür fällt zu.
Ende: „Schick das dem, der den Keil gelegt hat."

**Skript B – „Zehn Minuten"**
Hook: „Wenn dein Backup länger als zehn Minuten zurückbraucht, hast du keins."
Ablauf: Stoppuhr läuft, ich spiele die Datenbank live zurück. Bei 4:10 fertig. Schnitt auf Gesicht.
Ende: „Wie lange dauert deins?"

**Skript C – „Mein Chef ist ein Cronjob"**
Hook: „Um sechs Uhr früh schreibt mir jemand, der nie schläft."
Ablauf: Handy vibriert, Health-Check, sieben grüne Zeilen. Ich lese trotzdem jede. Warum? Weil einmal eine gelogen hat.
Ende: Folgen für Teil 2.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'untidy, two scripts, hook lines marked',
    day: '2026-10-07',
    text: `scripts for wed 7 oct 2026 - draft quality!! edit before shooting

--- #1 ---
HOOK: i paid 312 euros for software i did not open once
(me, tired, holding coffee)
so here's what i did. exported the card statement, gave it to a local model, asked one question: what did i not log in to in 90 days? eleven subscriptions. i cancelled nine of them before the coffee was cold.
cta - link to the prompt in bio

--- #2 ---
HOOK: nobody tells you that smoke detectors expire
close-up of date stamp. ten years. that's it. after that the chamber is dirty and it either screams for toast or sleeps through a fire. go look now. i'll wait.
(wait 2 full seconds, look at camera)
cta - tell me the year on yours
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts as scene tables',
    day: '2026-10-20',
    text: `## Shorts, Tuesday 20 October 2026

Good morning! Two scripts today, both under 40 seconds.

### Script 1 — „False alarm invoice"

| Time | Picture | Text |
|---|---|---|
| 0:00–0:03 **Hook** | Fire engine passes | „This drive just cost somebody 900 euros." |
| 0:03–0:15 | Kitchen, toaster | A false alarm is billed to the operator in most towns. |
| 0:15–0:30 | Detector swap | The right detector type in a kitchen would have avoided it. |
| 0:30–0:36 CTA | Me | Ask me which one: comment KITCHEN. |

### Script 2 — „The report nobody reads"

| Time | Picture | Text |
|---|---|---|
| 0:00–0:03 **Hook** | Inbox, 365 unread | „365 reports, and number 366 was the one that mattered." |
| 0:03–0:18 | Scroll through logs | When everything is always fine, people stop looking. |
| 0:18–0:32 | One red line | So I send nothing when it is fine and a lot when it isn't. |
| 0:32–0:38 CTA | Me | Follow for boring, reliable automation. |
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German/English mix, apology, two full scripts',
    day: '2026-11-03',
    text: `Guten Morgen ☀️ Dienstag, 3. November 2026. Sorry vorab: eigentlich wollte ich vier liefern, zwei waren mir zu nah an gestern, also nur zwei – dafür gute.

🎥 1 | „Rate my Serverraum"
🪝 Hook: „Ich bewerte Serverräume, bis mir schlecht wird."
Drei Fotos von Followern. Foto 1: Kabel wie Spaghetti, 3/10. Foto 2: Löschanlage blockiert von Kartons, 1/10, bitte sofort wegräumen. Foto 3: sauber, beschriftet, 9/10, ein Punkt Abzug für die Topfpflanze.
👉 CTA: Schick mir deinen.

🎥 2 | „AI said it was done"
🪝 Hook: „My agent said done. It wasn't."
Screen recording: status says success, the folder is empty. Then the validator: no file, no success. Three lines of rules instead of one line of trust.
👉 CTA: Save this before you automate anything.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with three scripts',
    day: '2026-11-17',
    text: `{
  "date": "2026-11-17",
  "scripts": [
    {
      "title": "Battery Sunday",
      "hook": "One day a year I ruin everyone's Sunday on purpose.",
      "body": "I walk through the house and press every test button. Two of eight stay silent. Better on a Sunday at noon than on a Wednesday at four in the morning.",
      "cta": "Press yours today and tell me the count."
    },
    {
      "title": "Cheap versus certified",
      "hook": "Nine euros against ninety: I set both on fire.",
      "body": "Same smoke, same distance, two stopwatches. The cheap one needed 71 seconds longer. In a bedroom that is the whole margin.",
      "cta": "Full test on the channel on Thursday."
    },
    {
      "title": "The seven lines",
      "hook": "I read seven lines every morning, and one of them once lied.",
      "body": "Status said up, the port said nothing. Since then my check asks the service, not the dashboard.",
      "cta": "Follow for the rule set."
    }
  ]
}
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script, though titled as two',
    day: '2026-09-18',
    text: `# 🎬 2 Short-Form Scripts — Friday, 18 September 2026

## Script 1: „The forgotten key box"
**Hook:** „The fire brigade can't get in, and it's your fault."
**Body:** Show the key box at the gate. Locks get changed, the key inside doesn't. I've opened 25 of them this year, six held the wrong key. Ten seconds of checking saves a door worth 4,000 euros.
**CTA:** Send this to your caretaker.

---
Production notes: vertical 9:16, natural light, subtitles burnt in, 35 seconds. Both scripts can be shot in a single session. ✅
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'two scripts, neither has a hook',
    day: '2026-10-02',
    text: `## Skripte für Freitag, 2. Oktober 2026

### Skript 1: Wartungsintervalle
**Einleitung:** In diesem Video geht es um Wartungsintervalle von Brandmeldeanlagen.
**Hauptteil:** Viermal im Jahr ist eine Begehung vorgesehen, einmal jährlich die große Wartung. Dabei werden Melder, Akkus und Übertragung geprüft.
**Schluss:** Danke fürs Zuschauen.

### Skript 2: Akkutausch
**Einleitung:** In diesem Video geht es um den Akkutausch in der Zentrale.
**Hauptteil:** Akkus werden nach vier Jahren getauscht. Dabei wird die Anlage in den Revisionsbetrieb versetzt.
**Schluss:** Danke fürs Zuschauen.

Hinweis: Hooks sind noch nicht enthalten und werden später ergänzt.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'three hooks, but no script to any of them',
    day: '2026-10-12',
    text: `# Short-Form Scripts – Monday, 12 October 2026 🎬

Good morning! Three strong hooks for today:

## Script 1
**Hook:** „Your landlord is hoping you never read this label."
**Body:**
**CTA:**

## Script 2
**Hook:** „I fired a chatbot and the customers noticed."
**Body:**
**CTA:**

## Script 3
**Hook:** „There's a 50-cent part between you and a lawsuit."
**Body:**
**CTA:**

Let's go viral! 🚀
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'bracketed placeholders instead of the second script',
    day: '2026-10-25',
    text: `# Scripts · Sunday, 25 October 2026

## Script 1 — Clock change
**Hook:** „Tonight half of all log files became impossible."
**Body:** At three o'clock it was two o'clock again. Jobs at 02:30 ran twice, or not at all. I run mine in UTC and slept through it. Show both logs side by side.
**CTA:** Which of your jobs ran twice?

## Script 2 — [INSERT TITLE]
**Hook:** [INSERT ATTENTION-GRABBING HOOK HERE]
**Body:** [2–3 sentences describing the main point]
**CTA:** [INSERT CALL TO ACTION]
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off inside the body of script 2',
    day: '2026-11-08',
    text: `Sunday 8 November 2026 — two shorts ready to shoot

**SCRIPT ONE**
Hook: „I asked three electricians one question and got four answers."
Body: The question: how old may a detector get? Ten years, eight years, until it breaks, and „depends". The label says it. Turn it around, read it, done.
CTA: Read yours, write the year below.

**SCRIPT TWO**
Hook: „This spreadsheet made me 8,400 euros and it is embarrassingly ugly."
Body: No macros, no colours. One column for what I promised, one for what I delivered, and one for the difference. Every Friday I look only at the third one, because that is whe`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'refusal with AI boilerplate, no script',
    day: '2026-11-18',
    text: `# Short-Form Scripts — Wednesday, 18 November 2026

Thank you for your request! As an AI language model, I'm not able to produce content in your personal voice without knowing more about your brand, but here is what good scripts normally contain:

1. **Hook:** grabs attention within the first three seconds
2. **Body:** delivers the promised value
3. **CTA:** tells the viewer what to do next

Script 1 and Script 2 can be written as soon as you've told me your niche, your audience and your goals. 😊
`,
  },

  // ───────────────────────── offers ─────────────────────────
  {
    job: 'offers',
    valid: true,
    note: 'object with three offers, prices are numbers',
    day: '2026-09-15',
    text: `{
  "date": "2026-09-15",
  "currency": "EUR",
  "offers": [
    {
      "name": "BMA Checklist Pack",
      "description": "42 inspection checklists for fire alarm systems, editable.",
      "price": 49,
      "cta": "Download the pack and be ready for your next inspection."
    },
    {
      "name": "Automation Audit Mini",
      "description": "90-minute review of your scheduled jobs with a written report.",
      "price": 290,
      "cta": "Book your slot for next week."
    },
    {
      "name": "Night Shift Scheduler Setup",
      "description": "We install and validate your nine jobs on your own server.",
      "price": 1490,
      "cta": "Request an installation date."
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bare array, prices with cents',
    day: '2026-09-26',
    text: `[
  { "name": "Prompt Vault", "price": 19.90, "currency": "EUR", "cta": "Get the vault", "audience": "solo founders" },
  { "name": "Prompt Vault + Video Course", "price": 59.90, "currency": "EUR", "cta": "Upgrade now", "audience": "solo founders" },
  { "name": "Team Licence (5 seats)", "price": 199.00, "currency": "EUR", "cta": "Buy for your team", "audience": "agencies" }
]
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German keys, emoji in strings',
    day: '2026-10-06',
    text: `{
  "datum": "2026-10-06",
  "angebote": [
    {
      "name": "🔥 Herbst-Bundle Brandschutz",
      "beschreibung": "Checklisten, Aushänge und Wartungskalender in einem Paket.",
      "preis": 79,
      "währung": "EUR",
      "cta": "Jetzt sichern – bis Sonntag, 11.10."
    },
    {
      "name": "Telefonberatung 60 Minuten",
      "beschreibung": "Eine Stunde, ein Problem, ein Protokoll.",
      "preis": 149,
      "währung": "EUR",
      "cta": "Termin wählen"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified on one line, ugly but valid',
    day: '2026-10-17',
    text: `{"generated":"2026-10-17T10:00:09Z","offers":[{"id":"rb-01","name":"Runbook Templates","price":{"amount":39,"currency":"EUR"},"cta":"Grab the runbooks"},{"id":"rb-02","name":"Runbook Review","price":{"amount":240,"currency":"EUR"},"cta":"Have us read yours"},{"id":"rb-03","name":"On-call Rescue Day","price":{"amount":980,"currency":"EUR"},"cta":"Reserve a day"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'tiers nested under pricing',
    day: '2026-11-01',
    text: `{
  "offer": "Validator as a Service",
  "date": "2026-11-01",
  "headline": "Running isn't the same as working.",
  "pricing": {
    "currency": "EUR",
    "billing": "monthly",
    "tiers": [
      { "name": "Solo", "price": 15, "jobs": 10 },
      { "name": "Studio", "price": 45, "jobs": 50 },
      { "name": "Agency", "price": 120, "jobs": 200 }
    ]
  },
  "ctas": [
    "Start with ten jobs",
    "See a broken report get caught"
  ],
  "guarantee_days": 30
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundle with discount, arithmetic right (147 - 48 = 99)',
    day: '2026-11-14',
    text: `{
    "date": "2026-11-14",
    "weekday": "Saturday",
    "offers": [
        {
            "name": "Winter Readiness Bundle",
            "includes": [
                { "name": "Smoke Detector Guide", "price": 29 },
                { "name": "Caretaker Workbook", "price": 49 },
                { "name": "Video Walkthrough", "price": 69 }
            ],
            "list_price": 147,
            "discount": 48,
            "price": 99,
            "currency": "EUR",
            "cta": "Get the bundle before the first frost"
        },

        {
            "name": "Order bump: Wall Posters",
            "price": 12.5,
            "currency": "EUR",
            "cta": "Add posters to your order"
        }
    ]
}

`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON followed by a friendly sentence: trailing text',
    day: '2026-09-21',
    text: `{
  "date": "2026-09-21",
  "offers": [
    { "name": "Landing Page Check", "price": 89, "currency": "EUR", "cta": "Send us your link" },
    { "name": "Landing Page Rebuild", "price": 690, "currency": "EUR", "cta": "Book the rebuild" }
  ]
}

Both offers are ready to publish! Let me know if you'd like me to adjust the prices or write further CTAs. 😊
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prices are TBD strings',
    day: '2026-10-01',
    text: `{
  "date": "2026-10-01",
  "currency": "EUR",
  "offers": [
    {
      "name": "Content Engine Starter",
      "description": "Thirty days of scheduled shorts for one brand.",
      "price": "TBD",
      "cta": "Start your engine"
    },
    {
      "name": "Content Engine Pro",
      "description": "Ninety days, three channels, weekly review.",
      "price": "TBD",
      "cta": "Go pro"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no pricing anywhere, otherwise perfect JSON',
    day: '2026-10-11',
    text: `{
  "date": "2026-10-11",
  "offers": [
    {
      "name": "Compliance Sprint",
      "description": "Five days to a complete fire safety file.",
      "deliverables": ["Gap list", "Plan set", "Signed protocol"],
      "audience": "property managers",
      "cta": "Apply for the November sprint"
    },
    {
      "name": "Caretaker Training",
      "description": "Half a day on site, up to twelve people.",
      "deliverables": ["Training", "Certificate", "Quick-reference card"],
      "audience": "housing associations",
      "cta": "Ask for dates"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off in the third offer',
    day: '2026-10-23',
    text: `{
  "date": "2026-10-23",
  "offers": [
    {
      "name": "Inbox Zero Agent",
      "price": 129,
      "currency": "EUR",
      "cta": "Let it sort your mail tonight"
    },
    {
      "name": "Invoice Chaser",
      "price": 89,
      "currency": "EUR",
      "cta": "Get paid without asking twice"
    },
    {
      "name": "Meeting Minutes Bot",
      "price": 59,
      "currency": "EUR",
      "cta": "Stop typ`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'byte order mark in front of the JSON',
    day: '2026-11-07',
    text: `\uFEFF{
  "date": "2026-11-07",
  "offers": [
    { "name": "Local LLM Starter Kit", "price": 99, "currency": "EUR", "cta": "Run it at home" },
    { "name": "Local LLM Setup Call", "price": 180, "currency": "EUR", "cta": "Book the call" }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'comment and trailing comma: not JSON',
    day: '2026-11-19',
    text: `{
  "date": "2026-11-19",
  "currency": "EUR",
  "offers": [
    {
      "name": "Black Week Template Pack",
      "price": 29, // launch price, later 49
      "cta": "Save 20 euros this week"
    },
    {
      "name": "Black Week Audit",
      "price": 199,
      "cta": "Only five slots",
    }
  ]
}
`,
  },

  // ───────────────────────── calendar ─────────────────────────
  {
    job: 'calendar',
    valid: true,
    note: 'seven rows from tomorrow on',
    day: '2026-09-18',
    text: `# 📅 Content Calendar — updated Friday, 18 September 2026

| Day | Date | Platform | Content | Time |
|---|---|---|---|---|
| Saturday | 2026-09-19 | TikTok | The green LED lie | 18:00 |
| Sunday | 2026-09-20 | Newsletter | Issue 21: what a backup is worth | 09:00 |
| Monday | 2026-09-21 | X | Thread: our start-up order | 08:30 |
| Tuesday | 2026-09-22 | YouTube Shorts | My 3 AM employee | 17:00 |
| Wednesday | 2026-09-23 | LinkedIn | Case: office block in Linz | 10:00 |
| Thursday | 2026-09-24 | YouTube | Video #12: one server, nine jobs | 16:00 |
| Friday | 2026-09-25 | TikTok | The note on the fire door | 18:00 |

All seven days are filled. ✅
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German list across the end of the month',
    day: '2026-09-27',
    text: `Hallo Maurice, Redaktionsplan aktualisiert am Sonntag, 27.09.2026 (12:00)

Mo 28.09. – X: Thread „Was unsere Infrastruktur kostet" (08:30)
Di 29.09. – TikTok: „Zehn Minuten" (18:00)
Mi 30.09. – LinkedIn: Monatsrückblick September (09:00)
Do 01.10. – YouTube: Video 13 „Der ehrliche Healthcheck" (16:00)
Fr 02.10. – Reel: Outtakes aus Video 13 (17:30)
Sa 03.10. – TikTok: „Rauchmelder laufen ab" (11:00)
So 04.10. – Newsletter 23 (09:00)

Offen ist nur noch das Thumbnail für Donnerstag, das mache ich morgen.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'untidy, starts today, several posts on some days',
    day: '2026-10-06',
    text: `CALENDAR tue 6 oct -> mon 12 oct 2026

tue 6/10  short "11 subscriptions" tiktok 18h
wed 7/10  youtube #14 goes live 16h, + community post 19h
thu 8/10  x thread, agents that lie (draft done!!)
fri 9/10  short "expiry date" tiktok+reels 17h
sat 10/10 repost best of september, 11h
sun 11/10 newsletter 24, 9h -- topic: false alarms
mon 12/10 linkedin, carousel w/ 6 slides, 8h

moved: carousel was thu, now mon because the pictures came late, sorry
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'heading per day, ISO dates',
    day: '2026-10-15',
    text: `## 7-Day Content Plan (as of Thursday, 15 October 2026)

### Fri 2026-10-16
- 08:30 X: lesson from the false alarm invoice
- 18:00 TikTok: short „Key box"

### Sat 2026-10-17
- 11:00 Instagram: carousel „Five labels you should read"

### Sun 2026-10-18
- 09:00 Newsletter 25

### Mon 2026-10-19
- 17:00 YouTube Shorts: „Maintenance contracts in 40 seconds"

### Tue 2026-10-20
- 10:00 LinkedIn: customer story Mayr
- 18:00 TikTok: „False alarm invoice"

### Wed 2026-10-21
- 16:00 YouTube: video #16

### Thu 2026-10-22
- 08:30 X: „The report nobody reads" as a thread
- 19:00 Live Q&A, 30 minutes

That makes ten slots in seven days.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German table, crosses into November',
    day: '2026-10-29',
    text: `Update vom Donnerstag, 29. Oktober 2026 🗓️

| Tag | Kanal | Thema | Status |
|:---|:---|:---|:---|
| Freitag, 30. Oktober | TikTok | Kürbis, Kerze, Rauchmelder | gedreht ✅ |
| Samstag, 31. Oktober | Reels | Halloween im Serverraum 🎃 | gedreht ✅ |
| Sonntag, 1. November | Newsletter | Nr. 27: Oktober in Zahlen | Entwurf |
| Montag, 2. November | LinkedIn | Bester Monat bisher, und warum | Entwurf |
| Dienstag, 3. November | TikTok | Rate my Serverraum | Skript fertig |
| Mittwoch, 4. November | X | Post-mortem in zehn Tweets | Skript fertig |
| Donnerstag, 5. November | YouTube | Video 18: 9-Euro-Melder zerlegt | im Schnitt |

Sieben Tage, sieben Beiträge.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'prose paragraph per day, Monday to Sunday',
    day: '2026-11-15',
    text: `Good afternoon! Content plan for the week of 16–22 November 2026, written Sunday, 15 November.

**Monday, 16 Nov:** „Explain it to my grandma", short for TikTok and Reels, 18:00.

**Tuesday, 17 Nov:** „Battery Sunday" as a YouTube Short at 17:00; the same clip goes to Instagram an hour later.

**Wednesday, 18 Nov:** LinkedIn article about the housing association, about 600 words, 09:00.

**Thursday, 19 Nov:** long video #20 „Cheap versus certified" at 16:00. Everything else waits that day.

**Friday, 20 Nov:** X thread with the test results of Thursday, 08:30.

**Saturday, 21 Nov:** behind-the-scenes stories, six of them, spread over the morning.

**Sunday, 22 Nov:** newsletter 30 at 09:00, subject „71 seconds".
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday the 24th is missing: six days only',
    day: '2026-09-21',
    text: `# 📅 7-Day Content Calendar — Monday, 21 September 2026

| Day | Date | Platform | Content |
|---|---|---|---|
| Tuesday | 2026-09-22 | TikTok | Silent shift in the control room |
| Wednesday | 2026-09-23 | LinkedIn | What „maintained" really means |
| Friday | 2026-09-25 | YouTube Shorts | Prices of false alarms |
| Saturday | 2026-09-26 | Instagram | Carousel: test buttons |
| Sunday | 2026-09-27 | Newsletter | Issue 22 |
| Monday | 2026-09-28 | X | Thread: cost of our stack |

The whole week is populated. 🎉
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the weekend is left empty',
    day: '2026-10-01',
    text: `# Redaktionsplan, Stand Donnerstag, 1. Oktober 2026

| Tag | Datum | Kanal | Inhalt | Uhrzeit |
|---|---|---|---|---|
| Fr | 02.10.2026 | TikTok | Schlüsseldepot | 18:00 |
| Sa | 03.10.2026 | | | |
| So | 04.10.2026 | | | |
| Mo | 05.10.2026 | LinkedIn | Drei Fragen an den Hausmeister | 09:00 |
| Di | 06.10.2026 | TikTok | Elf Abos gekündigt | 18:00 |
| Mi | 07.10.2026 | YouTube | Video 14 | 16:00 |
| Do | 08.10.2026 | X | Thread über Agenten, die lügen | 08:30 |

Alle 7 Tage sind geplant ✅
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays off by one: 13 October 2026 is a Tuesday, not a Monday',
    day: '2026-10-12',
    text: `## Content Calendar, 13–19 October 2026

- **Monday, 13 October 2026** – TikTok: Construction-site ASMR, 18:00
- **Tuesday, 14 October 2026** – LinkedIn: One year of night shifts, 09:00
- **Wednesday, 15 October 2026** – YouTube: Video #15, 16:00
- **Thursday, 16 October 2026** – X: Thread on key boxes, 08:30
- **Friday, 17 October 2026** – Reels: Labels you should read, 17:00
- **Saturday, 18 October 2026** – TikTok: Best of Q&A, 11:00
- **Sunday, 19 October 2026** – Newsletter 25, 09:00

Everything scheduled and ready to go! 🚀
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'stale: the whole week lies in the past',
    day: '2026-10-26',
    text: `# 🗓 Content Calendar (next 7 days)

| Date | Channel | Piece | Time |
|---|---|---|---|
| Sat 2026-10-17 | Instagram | Carousel „Five labels" | 11:00 |
| Sun 2026-10-18 | Newsletter | Issue 25 | 09:00 |
| Mon 2026-10-19 | YouTube Shorts | Maintenance contracts | 17:00 |
| Tue 2026-10-20 | TikTok | False alarm invoice | 18:00 |
| Wed 2026-10-21 | YouTube | Video #16 | 16:00 |
| Thu 2026-10-22 | X | The report nobody reads | 08:30 |
| Fri 2026-10-23 | LinkedIn | Customer story Mayr | 10:00 |

7/7 days populated ✅
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the sixth day',
    day: '2026-11-07',
    text: `Redaktionsplan ab Sonntag, 8. November 2026 (erstellt Samstag, 7. November)

**So 08.11.** Newsletter 29 – „Nachtschicht", 09:00
**Mo 09.11.** LinkedIn – Zahlen vom Bundle-Wochenende, 09:00
**Di 10.11.** TikTok – Drei Elektriker, vier Antworten, 18:00
**Mi 11.11.** X – Martini-Thread: was wir dieses Jahr gerupft haben, 08:30
**Do 12.11.** YouTube – Video 19b, Fragen und Antworten, 16:00
**Fr 13.11.** Reel – Freitag der 13. für deine Ba`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'seven rows, yet Friday twice and Saturday never',
    day: '2026-11-18',
    text: `# 📅 Weekly Schedule — updated Wednesday, 18 November 2026

| # | Day | Platform | Content | Time |
|---|---|---|---|---|
| 1 | Thu 19 Nov 2026 | YouTube | Cheap versus certified | 16:00 |
| 2 | Fri 20 Nov 2026 | X | Test results as a thread | 08:30 |
| 3 | Fri 20 Nov 2026 | TikTok | Stopwatch cut | 18:00 |
| 4 | Sun 22 Nov 2026 | Newsletter | Issue 30 | 09:00 |
| 5 | Mon 23 Nov 2026 | LinkedIn | 71 seconds | 09:00 |
| 6 | Tue 24 Nov 2026 | Shorts | The seven lines | 17:00 |
| 7 | Wed 25 Nov 2026 | Instagram | Carousel: Advent checklist | 11:00 |

All 7 days are covered. Nice work, team! 🙌
`,
  },

  // ───────────────────────── outline ─────────────────────────
  {
    job: 'outline',
    valid: true,
    note: 'headings with time ranges',
    day: '2026-09-16',
    text: `# 🎥 YouTube Outline — Wednesday, 16 September 2026

**Title:** One server, nine jobs: what really runs while I sleep
**Length:** 12:00

## Hook (0:00–0:40)
The log of last night, one line is red.

## What the nine jobs do (0:40–3:10)
Walk through the schedule from 06:00 to 22:00.

## The night it lied to me (3:10–6:00)
Green status, empty folder, eleven days unnoticed.

## How outputs are checked now (6:00–9:45)
Counts, dates, sums. Demo with a broken report.

## What it costs (9:45–11:10)
Power, API budget, my time.

## Close and CTA (11:10–12:00)
Checklist in the description.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German chapter list',
    day: '2026-09-28',
    text: `Gliederung Langvideo, Montag 28.09.2026

Arbeitstitel: Der ehrliche Healthcheck

00:00 Einstieg: sieben grüne Lampen, eine lügt
00:50 Wer ich bin und warum mich Brandmeldeanlagen misstrauisch gemacht haben
02:15 Prozess läuft ≠ Dienst antwortet
04:40 Live: Port offen, trotzdem tot
07:20 Die Regel in drei Zeilen
09:05 Was passiert um 3 Uhr früh? Eskalation Schritt für Schritt
11:30 Kosten und Grenzen
12:45 Fazit + Hinweis auf die Checkliste

Gesamtlänge etwa 13:30. B-Roll: Zentrale, Relaisklick, Handy am Nachttisch.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'untidy plain text with stamps',
    day: '2026-10-08',
    text: `thu 8 oct 2026 // outline vid #15 "i cancelled 9 of 11 subscriptions"

0:00 cold open - card statement on the table, no talking for 4 secs
0:35 how many did i think i had? (guess: 5. real: 11)
2:00 the export + local model bit. show prompt on screen!!
4:45 going thru the list one by one, keep it FAST
8:10 the two i kept and why
9:30 annoying cancellations (phone hotline, lol)
11:00 what the money does now -> 312 eur/mo
12:20 end, link the prompt, ask for their worst subscription

runs ~13 min. sponsor slot possible at 8:10 if we get one, otherwise leave it
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table, over an hour long, h:mm:ss',
    day: '2026-10-21',
    text: `## Long-form outline — Wed 21 Oct 2026

*Build log: the scheduler, uncut (ca. 1:20:00)*

| Timestamp | Chapter | Points |
|---|---|---|
| 0:00:00 | Why uncut | No jump cuts, mistakes stay in |
| 0:04:30 | The plan on paper | Nine jobs, one table, no framework |
| 0:15:00 | First job runs | And fails at once, timezone |
| 0:32:20 | Validation | Rules as data, first three rules |
| 0:51:00 | Breaking it on purpose | Cut output, empty output, stale output |
| 1:08:45 | Restart test | Pull the plug, look what is left |
| 1:16:00 | What I would do differently | Three honest points |
| 1:19:10 | Goodbye | Repository link |
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, bracketed ranges, subpoints',
    day: '2026-11-04',
    text: `🎬 Outline für Mittwoch, 4. November 2026: „9-Euro-Rauchmelder zerlegt"

[00:00 – 00:30] Hook
 • Hammer, Melder, Stille.
[00:30 – 02:30] Was wir testen
 • drei Melder: 9 €, 35 €, 90 €
 • gleicher Raum, gleicher Rauch
[02:30 – 06:15] Innenleben
 • Messkammer, Platine, Batterie
 • Wo gespart wurde (Foto einblenden)
[06:15 – 10:00] Der Rauchtest
 • zwei Durchgänge, Stoppuhr im Bild
[10:00 – 12:00] Ergebnis und Einordnung
 • Norm erfüllt heißt nicht gut genug
[12:00 – 12:45] Abschluss
 • Frage an die Zuschauer, nächstes Video

Entschuldigung, Titelvarianten fehlen heute, die liefere ich mit dem Thumbnail nach.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'numbered sections, stamp at the end of each line',
    day: '2026-11-16',
    text: `Good afternoon! Outline for video #20, Monday 16 November 2026.

**Cheap versus certified — the 71 seconds**

1. Opening: two stopwatches, one room — **0:00**
2. The claim on the box and what the standard says — **0:45**
3. Test set-up, with the fire brigade's blessing — **2:30**
4. Round one: smouldering cotton — **4:20**
5. Round two: frying pan — **6:50**
6. The gap, shown as a walk from the bedroom to the door — **8:40**
7. Which one I'd hang at my mother's — **10:30**
8. Wrap-up and comment question — **11:50**

Runtime about 12:30. Chapters can be pasted as they stand.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'good structure, not a single timestamp',
    day: '2026-09-22',
    text: `# 🎥 YouTube Outline — Tuesday, 22 September 2026

**Title:** How fire safety made me a better operator

## Hook
A siren, a black screen, one sentence: „Nobody came, because nobody was told."

## Background
Ten years in fire alarm systems, what redundancy means there.

## Lesson 1: A test that isn't run is a hope
The detector story from the office block.

## Lesson 2: Silence isn't health
How silent failures look in software.

## Lesson 3: Always have a way back
Rollback, demonstrated live.

## Call to action
Subscribe and download the checklist.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards (06:30 → 05:10 → 03:45)',
    day: '2026-10-04',
    text: `## YouTube-Gliederung – Sonntag, 4. Oktober 2026

**Titel:** Was ein Fehlalarm wirklich kostet

- 00:00 Hook: Löschzug fährt vor
- 01:15 Wer die Rechnung bekommt
- 06:30 Beispiel Großküche
- 05:10 Der richtige Melder am richtigen Ort
- 03:45 Gespräch mit dem Einsatzleiter
- 08:20 Drei Maßnahmen für morgen
- 02:00 Fazit und Verabschiedung

Gesamtlänge: 09:00 🎬
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the middle of a chapter',
    day: '2026-10-16',
    text: `# Outline: „Nine euros, nine jobs" — Friday, 16 October 2026

Target length 11:00

**0:00 – 0:35 | Hook**
The receipt: nine euros of API budget for a whole day.

**0:35 – 2:50 | Where the money goes**
Per job, with the real log. The trend scan is the dear one.

**2:50 – 5:30 | What runs locally**
Small model, short prompts, cached context.

**5:30 – 8:00 | What I tried and threw away**
First attempt was a chain of five agents that kept thanking each oth`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps are XX:XX placeholders',
    day: '2026-10-30',
    text: `# 🎬 Long-form Outline — Friday, 30 October 2026

**Title:** The Advent checklist for people who own buildings

| Timestamp | Section | Content |
|---|---|---|
| XX:XX | Hook | Candle, curtain, cut |
| XX:XX | Escape routes | What stands in the way in December |
| XX:XX | Detectors | Dust from the renovation in summer |
| XX:XX | Batteries | Cold garages |
| XX:XX | Contracts | Who comes on 24 December? |
| XX:XX | CTA | Download the checklist |

Total runtime: XX:XX
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'lorem ipsum fills the chapters',
    day: '2026-11-11',
    text: `# YouTube Outline · Wednesday, 11 November 2026

**Title:** Silent success, loud failure

## 0:00 Hook
Lorem ipsum dolor sit amet, consectetur adipiscing elit.

## 1:00 The problem
Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.

## 4:00 The solution
Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris.

## 8:30 Demo
Duis aute irure dolor in reprehenderit in voluptate velit esse cillum.

## 11:00 Call to action
Excepteur sint occaecat cupidatat non proident.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'model error reported politely instead of an outline',
    day: '2026-11-20',
    text: `# YouTube Long-Form Outline — Friday, 20 November 2026, 14:00

Hi Maurice! Unfortunately I was not able to generate today's outline.

- 14:00 request sent to the model
- 14:02 Error: context length exceeded (litellm.ContextWindowExceededError)
- 14:05 retry with a shorter prompt, same error
- 14:08 gave up

I'm sorry for the inconvenience and will try again tomorrow at 14:00. 🙏
`,
  },

  // ───────────────────────── kpi ─────────────────────────
  {
    job: 'kpi',
    valid: true,
    note: 'line items add up: 1,100.40 - 209.40 = 891.00, 81.0 %',
    day: '2026-09-16',
    text: `# 📊 KPI Snapshot — Wednesday, 16 September 2026

## Revenue
| Source | EUR |
|---|---:|
| Stripe | 890.00 |
| Gumroad | 147.00 |
| Affiliate | 63.40 |
| **Total revenue** | **1,100.40** |

## Costs
| Item | EUR |
|---|---:|
| Ads | 120.00 |
| API usage | 41.20 |
| Tools | 29.30 |
| Hosting | 18.90 |
| **Total costs** | **209.40** |

## Margin
Profit: **891.00 EUR** — margin **81.0 %** 🎉
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format: 2.345,00 - 681,50 = 1.663,50, 70,9 %',
    day: '2026-10-02',
    text: `Guten Abend! KPI-Stand Freitag, 02.10.2026, 17:00

Umsatz
– Beratung 1.500,00 €
– Gumroad 596,00 €
– Fiverr 249,00 €
Umsatz gesamt: 2.345,00 €

Kosten
– Freelancer 350,00 €
– Werbung 210,00 €
– LLM-APIs 87,50 €
– Server 34,00 €
Kosten gesamt: 681,50 €

Ergebnis: 1.663,50 €
Marge: 70,9 %

Anmerkung: Der Freelancer ist ein Einmalposten, ohne ihn läge die Marge höher.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss-making day: 49.00 - 106.00 = -57.00, -116.3 %',
    day: '2026-10-11',
    text: `kpi snapshot sun 11 oct 2026

not pretty today.

revenue 49.00 EUR (1x checklist pack, that's all)
costs 106.00 EUR
   ads 65.85
   apis 22.15
   hosting 18.00
profit -57.00 EUR
margin -116.3 %

the ads ran all weekend against a landing page that returned 404 from sat 14:20 to sun 09:05. fixed. i've set a rule that pauses ads when the page is not 200.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON: 780.50 - 150.00 = 630.50, 80.8 %',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "currency": "EUR",
  "revenue": {
    "stripe": 490.00,
    "gumroad": 290.50,
    "total": 780.50
  },
  "costs": {
    "ads": 95.00,
    "api": 33.25,
    "infrastructure": 21.75,
    "total": 150.00
  },
  "profit": 630.50,
  "margin_pct": 80.8
}
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose: 1,260 - 315 = 945, 75 %',
    day: '2026-11-04',
    text: `Good evening, Maurice. Wednesday, 4 November 2026, 17:00.

**Revenue** came to 1,260 EUR today: 900 EUR from the Mayr retainer and 360 EUR from the shop. **Costs** were 315 EUR, namely 200 EUR for ads, 75 EUR for the editor and 40 EUR for APIs. That leaves a profit of 945 EUR and a **margin** of 75 %.

Two notes: the shop figure already has one refund of 49 EUR taken off, and the API bill is a third lower than last Wednesday since the trend scan moved to the local model. 👍
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'columns for today, yesterday and month to date, each consistent',
    day: '2026-11-17',
    text: `## KPI · Tuesday 17 Nov 2026

| Metric | Today | Yesterday | Nov 1–17 |
|---|---:|---:|---:|
| Revenue (EUR) | 412.00 | 530.00 | 7,904.00 |
| Costs (EUR) | 138.00 | 121.90 | 2,371.20 |
| Profit (EUR) | 274.00 | 408.10 | 5,532.80 |
| Margin | 66.5 % | 77.0 % | 70.0 % |

📉 Today is softer than yesterday: fewer bundle sales, same ad spend.
📈 The month is still on track.

Sorry for the missing chart, the renderer wasn't available; the figures are complete.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue items make 595.00, the total says 659.00',
    day: '2026-09-22',
    text: `# 📊 KPI Snapshot — Tuesday, 22 September 2026

| Revenue | EUR |
|---|---:|
| Stripe | 310.00 |
| Gumroad | 189.00 |
| Affiliate | 96.00 |
| **Total revenue** | **659.00** |

| Costs | EUR |
|---|---:|
| API usage | 61.30 |
| Ads | 50.00 |
| Hosting | 31.50 |
| **Total costs** | **142.80** |

**Profit:** 516.20 EUR
**Margin:** 78.3 % ✅
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: '728 of 1.120 is 65,0 %, not 56,0 %',
    day: '2026-10-05',
    text: `📊 KPI-Snapshot, Montag, 5. Oktober 2026

| Kennzahl | Wert |
|---|---:|
| Umsatz | 1.120,00 € |
| Kosten | 392,00 € |
| Gewinn | 728,00 € |
| Marge | 56,0 % |

Solider Wochenstart, weiter so! 💶
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are no number, margin is made up on top',
    day: '2026-10-15',
    text: `KPI Snapshot — Thursday, 15 October 2026

💰 Revenue: 845.00 EUR
💸 Costs: n/a (billing export wasn't available, will follow)
📈 Margin: excellent

Overall a very good day! The revenue is well above the weekly average and we stay on course for our monthly target. 🚀
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no margin and no profit anywhere',
    day: '2026-10-28',
    text: `## KPI-Bericht · Mittwoch, 28.10.2026

**Umsatz**
- Gumroad: 245,00 €
- Stripe: 580,00 €
- Summe Umsatz: 825,00 €

**Kosten**
- APIs: 38,40 €
- Werbung: 90,00 €
- Server: 34,00 €
- Summe Kosten: 162,40 €

**Reichweite**
- 14.200 Aufrufe
- 31 neue Abonnenten

Alles im grünen Bereich 🟢
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: '1,845.00 - 512.35 is 1,332.65, not 1,432.65',
    day: '2026-11-06',
    text: `# KPI Snapshot — Friday, 6 November 2026, 17:00

Good evening! Here are today's numbers:

- **Revenue:** 1,845.00 EUR
- **Costs:** 512.35 EUR
- **Profit:** 1,432.65 EUR
- **Margin:** 77.7 %

Drivers: three audits (3 x 390 = 1,170 EUR) and 675 EUR from templates. Costs are mainly ads. Well done! 🙌
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'NaN and undefined in an otherwise tidy report',
    day: '2026-11-18',
    text: `# 📈 Daily KPI Snapshot — Wednesday, 18 November 2026

| Metric | Value |
|---|---:|
| Revenue | undefined EUR |
| Costs | 187.20 EUR |
| Profit | NaN EUR |
| Margin | NaN % |

Status: ✅ report generated successfully
`,
  },

  // ───────────────────────── memory ─────────────────────────
  {
    job: 'memory',
    valid: true,
    note: 'default store, 42 new entries in text and store',
    day: '2026-09-17',
    text: `# 🧠 Nightly Consolidation — Thursday, 17 September 2026

Good evening! Today's sessions have been read, condensed and stored.

- Sessions read: 18
- New entries written to ChromaDB: **42**
- Store before: 1204
- Store after: 1246

**Most useful new knowledge**
1. Detectors in kitchens: heat type lowers false alarms (source: call with Huber)
2. Linz facility manager prefers quotes as PDF with a fixed price
3. API budget is used up mostly by the trend scan (61 %)

Verified by reading three random entries back. Good night 🌙
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, small night, three entries',
    day: '2026-10-04',
    store: { now: { count: 1313 }, earlier: { count: 1310 } },
    text: `Guten Abend, Sonntag 04.10.2026, 22:00.

Ruhiger Tag, wenig Neues. Gespeichert wurden genau 3 Einträge (1310 → 1313):

• Newsletter 23: Betreff mit Zahl schlägt Frage (46 % zu 39 %)
• Maurice möchte sonntags keine Termine vor 11 Uhr
• Video 14: Intro auf 40 Sekunden kürzen

Sonst nichts, was ich in einem Monat noch brauchen würde, deshalb habe ich auch nicht mehr abgelegt.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'first write failed, retry worked and was verified',
    day: '2026-10-14',
    store: { now: { count: 1487 }, earlier: { count: 1452 } },
    text: `consolidation wed 14 oct 2026

22:00 start, 11 sessions, 39 candidates
22:01 4 dropped as duplicates -> 35 to write
22:01 first batch failed: chroma connection reset. waited 30s
22:02 second attempt ok, 35 written
22:02 count before 1452, count after 1487, diff 35. matches.

learned today: huber wants the quarterly plan not the monthly one; novak invoice had the old address, corrected in crm; audit price settled at 390 eur

nothing lost. good night
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table by topic, 12 + 9 + 6 = 27',
    day: '2026-10-26',
    store: { now: { count: 1701 }, earlier: { count: 1674 } },
    text: `## Memory report, Monday 26 October 2026

| Collection | New entries |
|---|---:|
| customers | 12 |
| content | 9 |
| operations | 6 |
| **Sum** | **27** |

Knowledge store grew from 1674 to 1701 documents.

Highlights: the Berger account has a new contact (Ms. Lang), the „expiry date" short is now the best performer of the month, and the clock change on Sunday didn't cause any double runs because all jobs are in UTC.

Open question for tomorrow: two notes on the audit price contradict each other (290 / 390). I kept both and marked the older one as superseded.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON report that matches the store',
    day: '2026-11-08',
    store: { now: { count: 1921 }, earlier: { count: 1902 } },
    text: `{
  "job": "nightly_consolidation",
  "date": "2026-11-08",
  "sessions_read": 9,
  "entries_added": 19,
  "count_before": 1902,
  "count_after": 1921,
  "highlights": [
    "Bundle buyers came mostly from the newsletter, not from ads",
    "Fire-protection office in Wels needs an hourly rate for weekend work",
    "Upgrade of ChromaDB tested with rollback"
  ],
  "status": "stored"
}
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'chatty German prose, 56 entries',
    day: '2026-11-19',
    store: { now: { count: 2140 }, earlier: { count: 2084 } },
    text: `Hey Maurice 🌛 Donnerstag, 19. November 2026 – Feierabend fürs Gedächtnis.

Heute kam viel zusammen: das Testvideo ging live und die Kommentare waren Gold wert. Ich habe 56 neue Einträge in den Wissensspeicher geschrieben, er steht damit bei 2140 (vorher 2084).

Was hängen bleiben soll:
– Viele fragen nach Meldern für Wohnmobile. Könnte ein eigenes Produkt werden.
– Die „71 Sekunden" funktionieren als Aufhänger überall.
– Mayr will im Dezember die Begehung vorziehen.

Kein Fehler beim Schreiben, Stichprobe von fünf Einträgen zurückgelesen, alle da. Schlaf gut!
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 42 entries, the store did not grow',
    day: '2026-09-24',
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
    text: `# 🧠 Nightly Consolidation — Thursday, 24 September 2026

✅ Consolidation completed successfully!

- Sessions read: 21
- New entries written: **42**
- Duplicates removed: 5

**Key learnings**
1. Hausverwaltung Berger wants an on-site visit
2. The 14B model must be unloaded at night
3. Receipts for August are with the tax adviser

The knowledge store is up to date. Good night! 🌙
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'ChromaDB unreachable, nothing stored, counts equal',
    day: '2026-10-07',
    store: { now: { count: 1350 }, earlier: { count: 1350 } },
    text: `Nächtliche Konsolidierung, Mittwoch, 7. Oktober 2026

Ich habe heute 14 Sitzungen ausgewertet und 31 Erkenntnisse vorbereitet. Leider war ChromaDB nicht erreichbar (connection refused, Port 8000), deshalb konnte ich nichts speichern. Entschuldigung!

Die wichtigsten Punkte:
1. Rechnung Kettner ist überfällig
2. Video 14 hatte 611 Aufrufe in zwölf Stunden
3. Rückerstattungsquote im September 1,8 %

Ich versuche es morgen Abend noch einmal. Gute Nacht 🌙
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'the store was wiped: 1510 before, 0 now',
    day: '2026-10-18',
    store: { now: { count: 0 }, earlier: { count: 1510 } },
    text: `## Memory consolidation — Sunday, 18 October 2026

All done for today! 🎉

* Collection rebuilt with the new embedding model
* Sessions processed: 8
* Insights consolidated: 24
* Index optimised, storage reduced by 100 %

**Learnings of the day**
- The Node heap limit was the cause of the CRM crash
- Support inbox reached zero

Knowledge store updated. See you tomorrow!
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'only a plan in the future tense, nothing stored',
    day: '2026-11-01',
    store: { now: { count: 1790 }, earlier: { count: 1790 } },
    text: `# Nightly Consolidation — Sunday, 1 November 2026

To consolidate today's knowledge I will proceed as follows:

1. **Collect** – I will read all sessions of the day from PostgreSQL.
2. **Condense** – I will extract the key learnings and remove duplicates.
3. **Store** – I will write the results to ChromaDB.
4. **Verify** – I will compare the count before and after.

This makes sure that nothing valuable is lost. Shall I go ahead? 😊
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'store grew, but the report is cut off mid-word',
    day: '2026-11-12',
    store: { now: { count: 2003 }, earlier: { count: 1975 } },
    text: `# 🌙 Memory Consolidation — Thursday, 12 November 2026

Sessions read: 16
Entries added: 28 (1975 → 2003)

## What we learned
- **Sales:** both „KI-Audit Mini" buyers came from the Q&A video
- **Customers:** Mayr renews for twelve months, wants one invoice per quarter
- **Content:** Friday the 13th reel is scheduled for 18:00 tomorrow
- **Operations:** the TikTok connector needs a second attempt about every third day; prob`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'placeholder text in the report',
    day: '2026-11-21',
    store: { now: { count: 2190 }, earlier: { count: 2190 } },
    text: `# 🧠 Nightly Consolidation — Saturday, 21 November 2026

## Summary
TODO: summarise the day

## New knowledge
- TODO
- TODO

## Store
Entries added: <number>
Count before: <number>
Count after: <number>

Status: ✅ completed
`,
  },
]
