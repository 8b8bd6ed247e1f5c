import type { Sample } from './contracts.ts'

export const BLIND_THIRTY_TWO: readonly Sample[] = [
  // ---------------------------------------------------------------- health
  {
    job: 'health',
    valid: true,
    note: 'terse log, all seven answer',
    day: '2026-10-05',
    text: `[2026-10-05T06:00:03Z] brainstem healthcheck begin
ollama          :11434  GET /api/tags            200    31ms   4 models loaded
redis           :6379   PING                     PONG    1ms
postgresql      :5432   pg_isready               accepting connections   6ms
chromadb        :8000   GET /api/v1/heartbeat    200    12ms
crm             :3500   GET /health              200    44ms
atomic-reactor  :8888   GET /health              200    27ms
litellm         :4000   GET /health              200    93ms
[2026-10-05T06:00:05Z] 7 checked, 7 up, 0 down
cpu 19% | ram 61% | disk 66% -> NORMAL (500)
[2026-10-05T06:00:05Z] end`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, chatty; a Redis restart in the night is told, now everything answers',
    day: '2026-10-13',
    text: `Guten Morgen Maurice! ☀️ Dienstag, 13. Oktober, 06:00 Uhr – hier ist dein Systemcheck.

**Kurz gesagt: Alle 7 Dienste antworten. ✅**

🦙 **Ollama** – antwortet in 52 ms, qwen2.5:14b und nomic-embed-text sind da
🟥 **Redis** – PONG nach 1 ms
🐘 **PostgreSQL** – nimmt Verbindungen an, 14 von 100 belegt
🎨 **ChromaDB** – Heartbeat kommt, 18 ms
📇 **CRM** – HTTP 200, 61 ms
⚛️ **Atomic Reactor** – HTTP 200, 35 ms
🔀 **LiteLLM** – HTTP 200, 120 ms

**Was in der Nacht los war:** Um 03:12 Uhr ist Redis einmal ausgestiegen (OOM-Killer, das Limit stand noch auf 256 MB). Docker hat den Container nach 9 Sekunden wieder hochgezogen, Daten sind aus dem AOF vollständig zurück. Ursache ist behoben: Limit jetzt 512 MB. Seit knapp drei Stunden läuft Redis stabil.

CPU 24 %, RAM 63 % – alles im grünen Bereich. Schönen Start in den Tag! 🚀`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headline says all operational, ChromaDB in fact timed out',
    day: '2026-10-07',
    text: `# System Health Report

**Date:** Wednesday, 7 October 2026, 06:00 UTC
**Overall status:** All systems operational

| Service | Port | Probe | Result |
|---|---|---|---|
| Ollama | 11434 | /api/tags | 200 OK, 40 ms |
| Redis | 6379 | PING | PONG, 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections |
| ChromaDB | 8000 | /api/v1/heartbeat | no reply within 5,000 ms (3 attempts) |
| CRM | 3500 | /health | 200 OK, 58 ms |
| Atomic Reactor | 8888 | /health | 200 OK, 33 ms |
| LiteLLM Proxy | 4000 | /health | 200 OK, 101 ms |

Resource usage is within the NORMAL band: CPU 27 %, RAM 68 %. No action is required from your side at this time.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON, all seven up',
    day: '2026-10-16',
    text: `{
  "job": "health",
  "checked_at": "2026-10-16T06:00:07Z",
  "summary": { "total": 7, "up": 7, "down": 0 },
  "services": [
    { "name": "Ollama", "port": 11434, "status": "up", "latency_ms": 29 },
    { "name": "Redis", "port": 6379, "status": "up", "latency_ms": 1 },
    { "name": "PostgreSQL", "port": 5432, "status": "up", "latency_ms": 4 },
    { "name": "ChromaDB", "port": 8000, "status": "up", "latency_ms": 15 },
    { "name": "CRM", "port": 3500, "status": "up", "latency_ms": 49 },
    { "name": "Atomic Reactor", "port": 8888, "status": "up", "latency_ms": 22 },
    { "name": "LiteLLM", "port": 4000, "status": "up", "latency_ms": 87 }
  ],
  "resources": { "cpu_pct": 31, "ram_pct": 57, "level": "NORMAL" }
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of, though "full stack" is claimed',
    day: '2026-10-09',
    text: `MORNING WATCH, Fri 9 Oct 2026, 0600Z

Full stack checked in startup order. Nothing tripped.

Core
  - Ollama ......... responding, 3 models resident, 44 ms
  - Redis .......... PONG, 1 ms, 212 keys with TTL
  - PostgreSQL ..... accepting, replication n/a (single node)
  - ChromaDB ....... heartbeat fine, 17 ms
App
  - CRM ............ 200, pm2 uptime 11 d
  - Atomic Reactor . 200, systemd active, 26 ms

Blast radius of anything open right now: none.
Note to self: pm2 log rotation for the CRM still writes to /var/log, move it to the data volume when there's a quiet Sunday.

All clear, full concurrency (500).`,
  },
  {
    job: 'health',
    valid: true,
    note: 'Denglisch, apology for a late start, all seven up',
    day: '2026-10-20',
    text: `Health Check – Di 20.10.2026

Sorry, bin heute drei Minuten late dran (06:03 statt 06:00), der Backup-Job hat den Cron-Slot noch geblockt. Hier der Stand:

1. Ollama → läuft, 36 ms
2. Redis → läuft, PONG
3. PostgreSQL → läuft, pg_isready ok
4. ChromaDB → läuft, Heartbeat 14 ms
5. CRM → läuft, 200 in 55 ms
6. Atomic Reactor → läuft, 200 in 30 ms
7. LiteLLM → läuft, 200 in 110 ms

Also: sieben von sieben up and running. CPU 41 % (Backup-Nachwehen), RAM 64 %. Den Backup-Job habe ich auf 05:15 vorgezogen, damit sich die beiden nicht mehr in die Quere kommen.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'table is cut off in the CRM row',
    day: '2026-10-22',
    text: `## 🩺 Health – Donnerstag, 22.10.2026, 06:00

| # | Dienst | Port | Prüfung | Antwort | Latenz | Status |
|---|---|---|---|---|---|---|
| 1 | Ollama | 11434 | GET /api/tags | 200 | 33 ms | 🟢 |
| 2 | Redis | 6379 | PING | PONG | 1 ms | 🟢 |
| 3 | PostgreSQL | 5432 | pg_isready | accepting connections | 5 ms | 🟢 |
| 4 | ChromaDB | 8000 | GET /api/v1/heartbeat | 200 | 13 ms | 🟢 |
| 5 | CRM | 3500 | GET /hea`,
  },
  {
    job: 'health',
    valid: false,
    note: 'nothing was probed; states carried over from yesterday',
    day: '2026-09-30',
    text: `Good morning,

I apologise, but the shell tool was not available in this session, so I could not run the probes at 06:00. To keep the report complete I have carried over the state from yesterday's report (Tuesday, 29 September):

- Ollama: presumably up
- Redis: presumably up
- PostgreSQL: presumably up
- ChromaDB: presumably up
- CRM: presumably up
- Atomic Reactor: presumably up
- LiteLLM: presumably up

There is no indication that anything has changed overnight, so all services can be considered healthy.

Kind regards`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German comparison with last Monday; LiteLLM slower but answers',
    day: '2026-10-26',
    text: `# Systemzustand Montag, 26.10.2026 (Vergleich: Montag, 19.10.)

Alle sieben Dienste erreichbar, letzte Woche ebenso.

| Dienst | 19.10. | heute | Differenz | Zustand |
|:--|--:|--:|--:|:--|
| Ollama | 38 ms | 35 ms | −3 ms | erreichbar |
| Redis | 1 ms | 1 ms | 0 ms | erreichbar |
| PostgreSQL | 5 ms | 6 ms | +1 ms | erreichbar |
| ChromaDB | 16 ms | 21 ms | +5 ms | erreichbar |
| CRM | 60 ms | 54 ms | −6 ms | erreichbar |
| Atomic Reactor | 28 ms | 28 ms | 0 ms | erreichbar |
| LiteLLM | 98 ms | 171 ms | +73 ms | erreichbar |

LiteLLM ist spürbar langsamer als letzte Woche, weil seit Freitag zwei zusätzliche Modelle im Routing hängen. 171 ms liegen weit unter der Schwelle von 1.000 ms, ich beobachte das.

CPU 29 % (Vorwoche 26 %), RAM 66 % (Vorwoche 65 %).`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor answers 503, its box is not ticked',
    day: '2026-10-12',
    text: `### Health checklist · Mon 12 Oct 2026 · 06:00 UTC

- [x] Ollama – /api/tags 200
- [x] Redis – PONG
- [x] PostgreSQL – accepting connections
- [x] ChromaDB – heartbeat 200
- [x] CRM – /health 200
- [ ] Atomic Reactor – /health 503, systemd says "activating (auto-restart)", 4th attempt
- [x] LiteLLM – /health 200

6 of 7 done. Reactor will most likely come back on its own. Rest of the fleet is happy 🎉

Last week at this time we had a clean 7 of 7, by the way.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose letter naming all seven as responding',
    day: '2026-11-01',
    text: `Dear Maurice,

it is six o'clock on Sunday, the first of November, and the house is quiet. I knocked on every door and every door was opened.

Ollama returned its model list in 41 milliseconds. Redis replied PONG without hesitation. PostgreSQL is accepting connections, and ChromaDB gave its heartbeat at once. Among the applications, the CRM answered 200, Atomic Reactor answered 200 as well, and the LiteLLM proxy reported every configured model as healthy.

That makes seven out of seven. Processor load stands at 14 per cent and memory at 55 per cent, so there is room for everything the day has planned.

Until tomorrow,
Brainstem`,
  },
  {
    job: 'health',
    valid: false,
    note: 'YAML with a TODO in place of the CRM result',
    day: '2026-10-28',
    text: `report: health
date: 2026-10-28
time: "06:00"
services:
  ollama:
    status: up
    latency_ms: 37
  redis:
    status: up
    latency_ms: 1
  postgresql:
    status: up
    latency_ms: 5
  chromadb:
    status: up
    latency_ms: 16
  crm:
    status: "TODO: check /health once the new route is known"
    latency_ms: 0
  atomic_reactor:
    status: up
    latency_ms: 25
  litellm:
    status: up
    latency_ms: 95
level: NORMAL`,
  },

  // -------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: false,
    note: 'wins but no priorities at all',
    day: '2026-10-06',
    text: `BRIEFING 2026-10-06 (Tue) 07:00

WINS
+ BMA checklist pack: 6 sales on Gumroad, 174 EUR
+ video "5 mistakes in the fire panel logbook" passed 10k views
+ CRM dedupe finished, 213 contacts merged
+ backup restore drill passed in 11 min

NUMBERS
revenue mtd 1,122 EUR
open leads 17
api spend yesterday 3.40 EUR

WEATHER
Berlin 12 C, rain from noon

EOF`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German with emoji, wins and priorities',
    day: '2026-10-08',
    text: `Moin Maurice! ☕ Donnerstag, 8. Oktober 2026

🏆 **Erfolge von gestern**
• Die Prüfbuch-Vorlage hat sich 9-mal verkauft (261 €) – neuer Tagesrekord!
• Firma Kessler Brandschutz hat das Erstgespräch für Montag bestätigt 🎯
• Das Reel „Warum dein Melder piept“ steht bei 22.400 Aufrufen

🔥 **Prioritäten für heute**
1. Angebot für Kessler fertig machen (bis 11 Uhr, 45 Min.)
2. Landingpage: zweite Überschrift gegen die erste testen
3. Drei offene Kommentare unter dem Reel beantworten – das sind Kaufsignale

📌 **Im Kalender:** 14:30 Steuerberater, 30 Minuten

Auf einen starken Tag! 💪`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'formal English, tells of an incident, wins and priorities present',
    day: '2026-10-14',
    text: `# Morning Briefing: Wednesday, 14 October 2026

## Incident overnight
Between 01:40 and 02:05 UTC the payment webhook returned errors because the TLS certificate of the staging host had expired. Two orders were delayed and have since been fulfilled; no customer was charged twice. A renewal monitor is now in place.

## Wins
- Closed the maintenance-plan template order with Hallmann GmbH (EUR 490, paid).
- Newsletter issue 31 reached an open rate of 46 per cent.
- The offer generator now runs in 38 seconds instead of two minutes.

## Priorities
1. Send the follow-up to the four leads from the Cologne trade fair before noon.
2. Record the voice-over for the long-form video on false alarms.
3. Decide on the price test for the checklist bundle (EUR 39 or EUR 49).

## Calendar
10:00 call with Mr Hallmann; 16:00 free block reserved for recording.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'JSON with an empty list of priorities',
    day: '2026-10-19',
    text: `{
  "job": "briefing",
  "date": "2026-10-19",
  "weekday": "Monday",
  "wins": [
    "11 new newsletter subscribers over the weekend",
    "YouTube channel crossed 2,000 subscribers",
    "Ollama upgrade done without downtime"
  ],
  "priorities": [],
  "calendar": [
    { "time": "09:30", "what": "Call with Ms Brandt (insurance broker)" },
    { "time": "15:00", "what": "Dentist" }
  ],
  "mood": "focused"
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'engineer voice with a note to self; wins and priorities',
    day: '2026-10-03',
    text: `MORNING ORDERS, Sat 3 Oct 2026, 0700Z
(public holiday in Germany, so no customer calls today)

Wins, last 24 h
  - lead magnet "Logbook in 10 minutes": 34 downloads, best Friday so far
  - zero failed cron runs, third day in a row
  - refund rate for September closed at 0.8 %

Priorities
  P1  finish the ESP module for the smoke-detector course (2 h, deep work)
  P2  batch-edit three shorts while the GPU is idle
  P3  clear the inbox down to zero, currently 12

Note to self: the priorities list was five long yesterday and only two got done. Keep it at three.

Out.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off inside the second priority',
    day: '2026-10-15',
    text: `Good morning, Maurice – Donnerstag, 15.10.2026

**Wins 🥇**
- Kessler hat unterschrieben: 1.450 € für das Agenten-Setup
- Das Short über Handfeuermelder liegt bei 8.900 Views nach 20 Stunden
- Drei neue Fünf-Sterne-Bewertungen auf Gumroad

**Priorities for today**
1. Onboarding-Mail an Kessler raus, inkl. Zugangsdaten-Formular und Terminvorschlag für das Kickoff
2. Content-Batch für nächste Woche: die Hooks stehen schon im Notion-Board, du musst nur noch die`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'tables for wins and priorities, comparison with last week',
    day: '2026-10-23',
    text: `## Briefing · Freitag, 23.10.2026

### Erfolge

| Was | Wert | Vorwoche |
|---|---|---|
| Verkäufe Prüfbuch-Vorlage (Do) | 7 | 4 |
| Neue Leads im CRM | 5 | 6 |
| Aufrufe Shorts gesamt | 31.200 | 18.700 |

### Prioritäten

| Rang | Aufgabe | Dauer | Bis |
|---|---|---|---|
| 1 | Rechnung an Hallmann GmbH stellen | 15 min | 09:00 |
| 2 | Thumbnail für das Sonntagsvideo auswählen | 20 min | 12:00 |
| 3 | Leads vom Donnerstag anrufen (5 Stück) | 60 min | 16:00 |

Gegenüber der Vorwoche ein Lead weniger, dafür fast doppelt so viele Verkäufe.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'refusal "as an AI", generic advice under wins and priorities',
    day: '2026-10-01',
    text: `Good morning!

I'm sorry, but as an AI language model I don't have access to your CRM, your calendar or your sales data, so I'm unable to tell you what happened yesterday. Here is how a great briefing for Thursday, 1 October 2026 could look:

**Wins**
- Think about something that went well yesterday
- Celebrate small successes

**Priorities**
- Choose the three most important tasks of your day
- Start with the hardest one

If you share your data with me, I'll be happy to prepare a personalised briefing!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'stale: the briefing of 13 October delivered on 20 October',
    day: '2026-10-20',
    text: `# Tagesbriefing Dienstag, 13. Oktober 2026

Heute ist Dienstag, der 13. Oktober. Gegenüber Dienstag, dem 6. Oktober, sind die Zahlen deutlich besser.

**Erfolge (gestern, 12.10.)**
- Umsatz 312 € (Vorwoche: 205 €)
- 8 neue Abonnenten (Vorwoche: 5)
- Angebot an Stadtwerke Lünen verschickt

**Prioritäten für heute, 13.10.**
1. Stadtwerke Lünen telefonisch nachfassen
2. Skript für das Wartungsvideo freigeben
3. Preise im Shop auf den Stand vom 12.10. bringen

Nächstes Briefing: Mittwoch, 14. Oktober, 07:00 Uhr.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'checkboxes; wins ticked, priorities open',
    day: '2026-10-27',
    text: `### ☀️ Tue 27 Oct 2026

**Wins (done yesterday)**
- [x] Shipped v1.3 of the BMA logbook template
- [x] Answered all 14 support mails, median reply 2 h
- [x] Sold 3 × "Agent Starter Kit" = €267

**Priorities (to do today)**
- [ ] Write the sales mail for the November bundle
- [ ] Film the cold open for "The alarm nobody heard"
- [ ] Renew the domain before it lapses on Thursday 29 Oct

**Parked**
- [ ] New logo (waiting for the designer)`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'letter in prose with an apology; wins and priorities are named',
    day: '2026-10-30',
    text: `Dear Maurice,

first, an apology: in yesterday's letter I credited the sale to Lindner twice. It was one sale of 89 euros, and I have corrected the ledger.

Now to your wins. The long-form video on false alarms passed 5,000 views on its second day and brought eleven visitors to the shop, two of whom bought. The insurer's newsletter will mention the logbook template in its December issue. And the nightly jobs have now run for a fortnight without a single retry.

Your priorities for this Friday, 30 October, are these. Before anything else, please approve the December text for the insurer, since their deadline is noon. After that, finish the quote for the hospital in Hamm; it needs only the travel costs. If there is time in the afternoon, record two hooks for next week.

Wishing you a calm end to the month,
Limbic`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'YAML; all priorities are "tbd"',
    day: '2026-11-03',
    text: `briefing:
  date: 2026-11-03
  weekday: Tuesday
  wins:
    - "October closed at 7,940 EUR revenue, best month so far"
    - "Hospital in Hamm accepted the quote (2,300 EUR)"
    - "Short on alarm relays: 41k views"
  priorities:
    - tbd
    - tbd
    - tbd
  calendar:
    - "09:00 stand-up with the editor"
    - "13:00 lunch with Kessler"`,
  },

  // ---------------------------------------------------------------- trends
  {
    job: 'trends',
    valid: true,
    note: 'terse list, five trends with platform and numbers',
    day: '2026-10-07',
    text: `TREND SCAN 2026-10-07 08:00Z  src: tiktok, yt, x

1  TT  "silent tutorial" (hands only, captions)      +310% 7d   fit: high
2  YT  local LLM on a mini PC, build logs            +85% 7d    fit: high
3  X   "my agent did X overnight" screenshots        +140% 7d   fit: medium
4  TT  tradespeople reply to bad DIY with stitches   +60% 7d    fit: high
5  YT  45-60 min deep dives, chaptered               +22% 7d    fit: medium

pick of day: #4, stitch a wrongly mounted smoke detector
5 trends, 3 platforms, 41 s`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'announces three trends, tells only two',
    day: '2026-10-10',
    text: `Hey Maurice! 👋 Samstag, 10. Oktober – hier kommen deine **3 Trends des Tages**! 🔥

🎵 **Trend 1: „POV: Dein erster Tag als …“ (TikTok)**
Kurze Rollenspiele aus dem Berufsalltag. Der Hashtag #povjob hat in sieben Tagen 48 Mio. Aufrufe dazugewonnen.
👉 Für dich: „POV: Dein erster Tag als BMA-Techniker“

📺 **Trend 2: KI-Agenten im Live-Test (YouTube)**
Creator lassen einen Agenten 24 Stunden lang ein Mini-Business führen und filmen alles mit.
👉 Für dich: Dein eigener Nachtlauf, gezeigt an den echten Logs

Das Coole daran: Die Trends lassen sich super kombinieren! Sag Bescheid, wenn ich daraus ein Skript machen soll. 🎬✨`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'formal English, three trends with evidence',
    day: '2026-10-13',
    text: `# Trend Report: Tuesday, 13 October 2026

## 1. Compliance explainers in under 60 seconds (TikTok)
Accounts run by notaries, inspectors and safety officers are growing faster than lifestyle accounts in the DACH region. Three of the ten fastest risers this week belong to this group.
**Relevance:** A series on the duties of the operator of a fire alarm system fits without any change of format.

## 2. "Boring business" interviews (YouTube)
Interviews with owners of pest control, lift maintenance and chimney-sweep firms reach 200,000 to 900,000 views.
**Relevance:** Maurice's own career is the story; a 20-minute interview would be sufficient.

## 3. Public cost breakdowns (X)
Threads which disclose the monthly bill of an AI stack gain two to four times the usual engagement.
**Relevance:** The KPI snapshot already contains the required figures.

**Recommendation:** Begin with the third trend, as it requires the least preparation.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON, four trends, note about an incident with the scraper',
    day: '2026-10-17',
    text: `{
  "job": "trends",
  "date": "2026-10-17",
  "incident": "X scraper was logged out at 07:55, re-login took 90 seconds, scan complete afterwards",
  "trends": [
    { "rank": 1, "platform": "TikTok", "title": "Sound-off tool reviews", "growth_7d_pct": 120, "angle": "Review a detector tester without saying a word" },
    { "rank": 2, "platform": "YouTube", "title": "Home server tours under 500 euros", "growth_7d_pct": 64, "angle": "Tour of the machine that runs nine cron jobs" },
    { "rank": 3, "platform": "X", "title": "Before/after of automated inboxes", "growth_7d_pct": 48, "angle": "Show the CRM inbox on day 1 and day 30" },
    { "rank": 4, "platform": "TikTok", "title": "Things my apprenticeship never taught me", "growth_7d_pct": 37, "angle": "Three wiring facts about ring buses" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the third trend is the first one again, word for word',
    day: '2026-10-21',
    text: `RADAR SWEEP, Wed 21 Oct 2026, 0800Z

Contact 1: split-screen repair videos (TikTok)
  Left: the fault. Right: the fix, in real time. Hashtag up 75 % in 7 days.
  Use: swap a defective detector base, one take.

Contact 2: agent cost diaries (X)
  Daily screenshot of tokens and euros. Two accounts passed 20k followers with it.
  Use: post the 17:00 snapshot as an image.

Contact 3: split-screen repair videos (TikTok)
  Left: the fault. Right: the fix, in real time. Hashtag up 75 % in 7 days.
  Use: swap a defective detector base, one take.

Three contacts, sweep complete. Last Wednesday's sweep had four.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'Denglisch, three trends, remark to self',
    day: '2026-10-24',
    text: `Trend Scan Sa 24.10.2026 🔎

**#1 „Deinfluencing“ für Tools (TikTok)** – Leute sagen, welche KI-Abos sie gekündigt haben. Views: 12 Mio. in 5 Tagen. Move: „4 Abos, die mein lokales Ollama ersetzt hat“.

**#2 Zeitumstellung-Content (YT Shorts)** – morgen werden die Uhren zurückgestellt, Rauchmelder-Check-Videos gehen jedes Jahr um dieses Weekend durch die Decke. Move: 30-Sekunden-Reminder, heute noch posten!

**#3 Build-in-public mit echten Zahlen (X)** – Screenshots von Stripe-Dashboards sind out, Breakdown-Tabellen sind in. Move: Oktober-Zwischenstand als Tabelle.

(Memo an mich: #2 nächstes Jahr schon am Mittwoch davor melden, heute ist es knapp.)`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third row has no trend, only "rate limited"',
    day: '2026-10-29',
    text: `## Trends · Donnerstag, 29.10.2026

| # | Plattform | Trend | Wachstum 7 T | Idee |
|---|---|---|---|---|
| 1 | TikTok | Halloween-Streiche mit Rauchmaschinen | +410 % | Warum Nebel den Melder auslöst |
| 2 | YouTube | „Ich habe 30 Tage nur lokale KI benutzt“ | +57 % | Eigene 30-Tage-Bilanz |
| 3 | X | – (HTTP 429, rate limited) | – | – |

Stand 08:00 Uhr. Quellen: TikTok Creative Center, YouTube Trends.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'apologises that TikTok could not be read, still four real trends',
    day: '2026-10-02',
    text: `Good morning,

I am sorry to say that TikTok's Creative Center was not reachable this morning, so today's scan rests on YouTube and X only. I hope it is still useful. Here are four trends for Friday, 2 October 2026:

1. **"One prompt, one product" challenges (YouTube).** Creators build and sell a digital product within an hour; the top video has 1.1 million views. You could do it with the logbook template.
2. **Factory and control-room ASMR (YouTube Shorts).** Relays, switches, panels. Your test bench would be perfect for it.
3. **Threads on EU AI Act duties for small firms (X).** Many questions, few plain answers. A short German thread would stand out.
4. **"What I stopped automating" (X).** A counter-movement to the automation hype, which earns a lot of saves.

I will scan TikTok again tomorrow morning.

Kind regards`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German comparison with the previous week, three trends',
    day: '2026-10-12',
    text: `# Trendscan Montag, 12.10.2026 – Vergleich mit Montag, 5.10.

**Trend A – Erklärvideos mit Whiteboard-Folie (TikTok)**
Vorwoche Platz 4, heute Platz 1. Aufrufe 9,2 Mio. (Vorwoche 3,1 Mio.). Umsetzung: Meldergruppen in 40 Sekunden gezeichnet.

**Trend B – „Was kostet …?“-Videos von Handwerkern (YouTube)**
Vorwoche Platz 2, heute Platz 2. Suchvolumen +18 %. Umsetzung: Was kostet eine BMA-Wartung wirklich?

**Trend C – Kleine Modelle schlagen große (X)**
Neu in der Liste. 6 der 20 meistgeteilten KI-Posts der Woche. Umsetzung: 14B lokal gegen Cloud, gleicher Auftrag, gleiche Uhr.

Herausgefallen gegenüber Vorwoche: „Notion-Vorlagen verschenken“.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2026-10-18',
    text: `### Trend scan · Sun 18 Oct 2026

- [x] TikTok scanned
- [x] YouTube scanned
- [x] X scanned

**Trend 1 – "Rate my setup" duets (TikTok)**
- growth: +90 % in 7 days
- why it works: strangers' control cabinets are oddly satisfying
- our take: rate three fire panels sent in by followers

**Trend 2 – Long-form "study with me" for trades (YouTube)**
- growth: +33 % in 7 days
- why it works: master-craftsman candidates look for comp`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'a letter without a single trend; general musing',
    day: '2026-10-25',
    text: `Dear Maurice,

this Sunday, 25 October, I looked around on TikTok, YouTube and X as I do every morning. It is fascinating how quickly tastes move, and how a single clip can set the tone for a whole week. What matters most, I believe, is authenticity: those who show their real work tend to be rewarded, and those who copy others tend to be forgotten.

I would therefore suggest that you keep posting regularly, stay close to your audience, and watch closely what others in your field are doing. Consistency beats virality in the long run. Good lighting and clear sound also help.

With the clocks having gone back last night, I hope you enjoyed the additional hour.

Yours,
Research`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'an error message instead of the work',
    day: '2026-11-02',
    text: `job: trends
date: 2026-11-02
status: failed
error:
  type: litellm.exceptions.RateLimitError
  message: "RateLimitError: 429 Too Many Requests for model research-large, retry after 3600s"
  attempts: 5
trends: []
next_try: "2026-11-02T09:00:00Z"`,
  },

  // --------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-08',
    text: `SHORTS 2026-10-08 09:00Z

SCRIPT 1  "The beep at 3 am"  28s
HOOK   Your smoke detector beeps at 3 am for one reason, and it isn't the battery.
BODY   Cold air. Below 10 degrees the cell drops under its threshold.
       Move the detector away from the outer wall, or use a lithium cell rated for it.
       Check: press and hold for five seconds, one clean tone means it is fine.
CTA    Save this for winter.
SHOT   bedroom, dark, one lamp, detector in close-up

done, 1 file written`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German with emoji, two scripts with hooks',
    day: '2026-10-14',
    text: `Guten Morgen! 🎬 Zwei frische Kurzskripte für Mittwoch, den 14. Oktober:

🎥 **Skript 1 – „Der teuerste Toast der Stadt“** (35 Sek.)
🪝 **Hook:** „Dieser Toast hat 1.800 Euro gekostet.“
**Ablauf:** Maurice hält einen verkohlten Toast in die Kamera. Schnitt: Küche einer Firma, Melder an der Decke. „Ein Melder, falscher Typ, direkt über dem Toaster. Feuerwehr rückt aus, Rechnung kommt.“ Schnitt: richtiger Melder. „Ein Wärmemelder hätte 60 Euro gekostet.“
**CTA:** „Schick das dem, der bei euch die Küche geplant hat.“ 😅

🎥 **Skript 2 – „Mein Mitarbeiter schläft nie“** (30 Sek.)
🪝 **Hook:** „Um drei Uhr nachts hat mein Computer mehr gearbeitet als ich am ganzen Montag.“
**Ablauf:** Bildschirmaufnahme vom Nachtlauf, drei Zeilen Log, dann das fertige Angebot auf dem Tisch. „Neun Jobs, ein Rechner, keine Cloud.“
**CTA:** „Schreib AGENT in die Kommentare, ich schick dir den Aufbau.“

Viel Spaß beim Drehen! 🙌`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'formal English, three scripts, apology for one withdrawn line',
    day: '2026-10-19',
    text: `# Short-Form Scripts: Monday, 19 October 2026

*Apology: Friday's draft quoted a norm by the wrong number. The line has been withdrawn, and each claim below has been checked.*

## Script 1: The logbook nobody signs
**Hook:** "An inspector needs eleven seconds to know whether you maintain your alarm system."
**Body:** Show the cover of a logbook. Turn to the last page. It is empty. Explain that the quarterly inspection has to be entered with date and name. Show the completed page.
**Call to action:** "The template is in my profile."

## Script 2: One cable, two directions
**Hook:** "Cut this wire and everything still works. Here is why."
**Body:** A ring bus on the test bench. Cut the wire on camera. The panel shows the fault, the detectors still answer from the other side. Name the principle in one sentence.
**Call to action:** "Follow for the part where I cut it twice."

## Script 3: The cheapest employee
**Hook:** "My night shift costs 41 cents."
**Body:** Show the electricity meter, the mini PC and the list of nine jobs. Add up the night's consumption.
**Call to action:** "Comment NIGHT and I will send you the parts list."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'JSON; the second script has an empty hook',
    day: '2026-10-22',
    text: `{
  "job": "scripts",
  "date": "2026-10-22",
  "scripts": [
    {
      "title": "Three lamps on a fire panel",
      "duration_s": 32,
      "hook": "If the yellow one is on, you are already paying for it.",
      "body": "Close-up of the panel. Red means alarm, yellow means fault, green means power. Yellow for more than a day means a technician visit. Show how to read the text line and who to call.",
      "cta": "Save this before you need it."
    },
    {
      "title": "Local model against cloud",
      "duration_s": 40,
      "hook": "",
      "body": "Same prompt on both screens. A stopwatch runs. The local model needs nine seconds longer and costs nothing. Show both answers side by side and let the viewer choose.",
      "cta": "Left or right? Tell me below."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'engineer voice, two scripts, note to self',
    day: '2026-10-11',
    text: `SHOT ORDERS, Sun 11 Oct 2026, 0900Z

--- Script A / "Door that should not open" / 25 s ---
Hook: This door is the most dangerous one in your building because someone wedged it open.
0-3   wedge in close-up, hand points
3-15  explain: fire door, hold-open magnet, what the wedge does to it
15-22 pull the wedge, press the test button, door shuts
22-25 CTA: Walk your corridor today and count the wedges.

--- Script B / "Cron beats discipline" / 30 s ---
Hook: I stopped being disciplined and my output tripled.
0-4   alarm clock, thrown into a drawer
4-20  screen: schedule with nine entries, each one ticks
20-27 "Everything a human must remember fails some day."
27-30 CTA: Which task do you forget most? Write it below.

Note to self: both need the tripod that broke last Tuesday. Borrow the one from the workshop.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the second script before anything but its hook',
    day: '2026-10-27',
    text: `Shorts-Drafts für Di 27.10.2026 ✍️

**Script 1: „Fehlalarm-Bingo“ (30s)**
Hook: „Wenn du drei davon hast, kommt die Feuerwehr umsonst.“
Body: Bingo-Karte auf dem Tisch, Maurice kreuzt an: Melder überm Herd, Dampf aus der Dusche, Baustaub, Disco-Nebel. Bei Nummer drei geht im Hintergrund die Sirene los.
CTA: „Wie viele hast du? Zahl in die Kommentare.“

**Script 2: „Der Agent, der mich gefeuert hat“ (35s)**
Hook: „Mein eigener Agent hat mir heute geschrieben, dass ich das Problem bin.“
Body: Screenshot vom Wochenreport, Zoom auf die Zeile mit den offenen Freigaben, dann Maurice mit`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'tables, two scripts with hooks, incident told',
    day: '2026-10-30',
    text: `## Skripte · Freitag, 30.10.2026

> Vorfall: Der erste Lauf um 09:00 Uhr brach wegen eines vollen GPU-Speichers ab. Der zweite Lauf um 09:04 Uhr ist vollständig, hier das Ergebnis.

### Skript 1: Nebel ist kein Rauch

| Teil | Zeit | Text / Bild |
|---|---|---|
| Hook | 0–3 s | „Deine Halloween-Party endet um 22:14 Uhr mit Blaulicht.“ |
| Problem | 3–12 s | Nebelmaschine läuft, Melder blinkt rot |
| Lösung | 12–24 s | Betreiber informiert Leitstelle, Melder wird fachgerecht abgeschaltet und bewacht |
| CTA | 24–28 s | „Schick das dem Gastgeber.“ |

### Skript 2: Neun Uhr, neun Jobs

| Teil | Zeit | Text / Bild |
|---|---|---|
| Hook | 0–3 s | „Bis ich Kaffee habe, sind vier Kollegen schon fertig.“ |
| Problem | 3–10 s | Leerer Schreibtisch, volle To-do-Wand |
| Lösung | 10–25 s | Zeitplan einblenden, jeder Job hakt sich ab |
| CTA | 25–30 s | „Welchen Job gibst du zuerst ab?“ |`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are placeholders in square brackets',
    day: '2026-10-05',
    text: `Good morning,

please find below the two short-form scripts for Monday, 5 October 2026. I am sorry that they are a little rough today.

**Script 1: Why detectors turn yellow**
Hook: [insert attention-grabbing hook here]
Body: Show an old detector next to a new one. Explain that the plastic ages with light and smoke, and that the date on the rim matters, not the colour. Ten years, then it has to go.
CTA: Check your date tonight.

**Script 2: My inbox answers itself**
Hook: [insert attention-grabbing hook here]
Body: Show the CRM. A mail arrives, the agent drafts a reply, Maurice approves it with one tap. Forty seconds instead of ten minutes.
CTA: Follow for the setup.

Kind regards`,
  },
  {
    job: 'scripts',
    valid: true,
    note: "German, compares with last week's performance; two scripts with hooks",
    day: '2026-10-21',
    text: `# Kurzskripte Mittwoch, 21.10.2026

Vorwoche: Die Skripte vom 14.10. brachten 22.400 und 6.300 Aufrufe. Der Hook mit Geldbetrag lief 3,5-mal besser, deshalb enthalten heute beide Hooks eine Zahl.

**Skript 1 (33 s): 400 Meter Kabel**
- Hook: „400 Meter Kabel, und der Fehler sitzt in den letzten zwei Zentimetern.“
- Hauptteil: Maurice misst die Linie, der Wert springt. Klemme öffnen, Litze angebrochen. Neu absetzen, neu klemmen, Wert steht.
- Schluss: „Was war deine längste Fehlersuche?“

**Skript 2 (29 s): 12 Abos, 1 Rechner**
- Hook: „12 Abos gekündigt, 240 Euro im Monat gespart, und nichts vermisst.“
- Hauptteil: Liste der Abos, eines nach dem anderen wird durchgestrichen. Daneben läuft der kleine Rechner mit den lokalen Modellen.
- Schluss: „Die Liste liegt im Profil.“`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'checkbox style, two scripts with hooks',
    day: '2026-11-04',
    text: `### Scripts · Wed 4 Nov 2026

**① Manual call point, explained by pressing it**
- 🪝 Hook: "I'm about to press the button you were told never to touch."
- Scene 1: finger in front of a red call point on the test bench
- Scene 2: glass pane gives way, panel shows zone and number
- Scene 3: reset with the key, new pane, done
- CTA: "Ever pressed one for real? Story below."

**② What a 2,300 € order looks like at 6 am**
- 🪝 Hook: "This order came in while I was asleep. Let me show you who wrote the offer."
- Scene 1: phone with the notification
- Scene 2: the agent's draft, scrolling
- Scene 3: the only sentence Maurice changed
- CTA: "Guess which one. First right answer gets the template."

To shoot
- [ ] ① test bench, 20 min
- [ ] ② desk, 15 min`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'one script in prose, the second is only promised for tomorrow',
    day: '2026-10-16',
    text: `Dear Maurice,

for this Friday, 16 October, I wrote you the following.

The first script is called "The label inside the lid". Its hook: "Open the lid of your fire panel. If this sticker is missing, stop." You then open the panel, point at the empty place where the maintenance sticker ought to be, explain in two sentences who has to put it there and how often, and close the lid with a click. The call to action: "Send me a picture of yours." It should take thirty seconds.

The second script deserves a really strong idea, and I did not want to hurry it. I have a few thoughts concerning your early days as a technician, and you shall have the text with its hook tomorrow.

Yours,
Content`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'both scripts are the same text under two numbers',
    day: '2026-10-31',
    text: `date: 2026-10-31
job: scripts
script_1:
  title: Battery on the wrong shelf
  hook: "The spare battery on your shelf is dying faster than the one in the panel."
  body: "Lead-acid cells discharge in storage. Show the date code, measure the voltage, explain the six-month recharge rule, then write the date on the case with a marker."
  cta: "Measure yours today."
script_2:
  title: Battery on the wrong shelf
  hook: "The spare battery on your shelf is dying faster than the one in the panel."
  body: "Lead-acid cells discharge in storage. Show the date code, measure the voltage, explain the six-month recharge rule, then write the date on the case with a marker."
  cta: "Measure yours today."`,
  },

  // ---------------------------------------------------------------- offers
  {
    job: 'offers',
    valid: true,
    note: 'compact JSON in one line, two priced offers',
    day: '2026-10-06',
    text: `{"date":"2026-10-06","currency":"EUR","offers":[{"sku":"BMA-LOG-01","name":"BMA logbook template","price":29,"cta":"Download now"},{"sku":"BMA-CHK-03","name":"Inspection checklist pack","price":39,"cta":"Get all 12 checklists"}]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON followed by chatty trailing text',
    day: '2026-10-09',
    text: `{
  "datum": "2026-10-09",
  "angebote": [
    {
      "name": "Prüfbuch digital",
      "preis": 29.0,
      "waehrung": "EUR",
      "cta": "Jetzt Prüfbuch sichern 📘"
    },
    {
      "name": "KI-Agent Starter",
      "preis": 89.0,
      "waehrung": "EUR",
      "cta": "Agent heute noch starten 🤖"
    }
  ]
}

So, das waren die Angebote für Freitag! 🎉 Ich finde den Starter für 89 € richtig stark. Soll ich auch noch ein Bundle bauen?`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'formal JSON with tiers; incident told in a field',
    day: '2026-10-15',
    text: `{
  "title": "Offer package of Thursday, 15 October 2026",
  "incident": "The shop API rejected the first upload at 10:01 because of an expired token; the token was renewed and the upload repeated successfully.",
  "offers": [
    {
      "name": "Fire Alarm Operator Course",
      "audience": "Facility managers with a fire alarm system of their own",
      "price": { "amount": 149.00, "currency": "EUR", "vat_included": true },
      "call_to_action": "Reserve your seat",
      "guarantee_days": 30
    },
    {
      "name": "Operator Course with Personal Review",
      "audience": "Facility managers facing an audit",
      "price": { "amount": 349.00, "currency": "EUR", "vat_included": true },
      "call_to_action": "Book the course and the review",
      "guarantee_days": 30
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'deeply nested JSON with three tiers',
    day: '2026-10-20',
    text: `{
  "job": "offers",
  "date": "2026-10-20",
  "product": {
    "id": "agent-setup",
    "name": "Local Agent Setup",
    "tiers": [
      { "tier": "basic", "price_eur": 490, "includes": ["1 agent", "remote install"], "cta": "Start small" },
      { "tier": "pro", "price_eur": 1450, "includes": ["4 agents", "CRM hook-up", "30 days support"], "cta": "Go pro" },
      { "tier": "on-site", "price_eur": 2900, "includes": ["everything in pro", "one day on site"], "cta": "Request your date" }
    ]
  },
  "valid_until": "2026-10-27"
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma after the last offer: not JSON',
    day: '2026-10-24',
    text: `{
  "order": "OFFERS 24 OCT 2026",
  "note_to_self": "Raise the bundle to 79 once the reviews hit 50.",
  "offers": [
    { "name": "Logbook + checklists bundle", "price": 59, "currency": "EUR", "cta": "Take both" },
    { "name": "Ring bus fault-finding guide", "price": 24, "currency": "EUR", "cta": "Find the fault" },
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is the string "tbd"',
    day: '2026-10-28',
    text: `[
  {
    "name": "Winter-Check Rauchmelder",
    "tagline": "In 20 Minuten safe durch den Winter",
    "price": 19,
    "currency": "EUR",
    "cta": "Grab den Winter-Check"
  },
  {
    "name": "Audit-Ready Paket",
    "tagline": "Alles, was der Prüfer sehen will",
    "price": "tbd",
    "currency": "EUR",
    "cta": "Jetzt audit-ready werden"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'array in the manner of a table, four priced rows',
    day: '2026-10-10',
    text: `[
  { "nr": 1, "angebot": "Prüfbuch-Vorlage",        "preis":  29.00, "waehrung": "EUR", "cta": "Vorlage laden" },
  { "nr": 2, "angebot": "Checklisten-Paket",       "preis":  39.00, "waehrung": "EUR", "cta": "Paket sichern" },
  { "nr": 3, "angebot": "Bundle aus 1 und 2",      "preis":  59.00, "waehrung": "EUR", "cta": "9 Euro sparen" },
  { "nr": 4, "angebot": "Beratung, 60 Minuten",    "preis": 120.00, "waehrung": "EUR", "cta": "Termin wählen" }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'the second offer has no price; apology in a field',
    day: '2026-10-13',
    text: `{
  "date": "2026-10-13",
  "message": "I apologise for the late delivery this morning; the model had to be loaded twice.",
  "currency": "EUR",
  "offers": [
    {
      "name": "Maintenance Plan Template",
      "description": "A yearly plan with all quarterly inspections.",
      "price": 49,
      "cta": "Plan your year"
    },
    {
      "name": "Maintenance Plan with Reminder Agent",
      "description": "The template, and an agent which reminds you in time.",
      "cta": "Never miss an inspection again"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: "JSON with comparison to last week's prices",
    day: '2026-10-26',
    text: `{
  "woche": "KW 44 2026",
  "stand": "2026-10-26",
  "vergleich": "Vorwoche: 2 Angebote, Durchschnittspreis 44,00 EUR. Diese Woche: 2 Angebote, Durchschnittspreis 49,00 EUR.",
  "angebote": [
    { "name": "Checklisten-Paket", "preis_vorwoche": 39, "preis": 39, "waehrung": "EUR", "verkauft_vorwoche": 11, "cta": "12 Checklisten holen" },
    { "name": "Bundle Prüfbuch und Checklisten", "preis_vorwoche": 49, "preis": 59, "waehrung": "EUR", "verkauft_vorwoche": 6, "cta": "Beides zusammen kaufen" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'JSON is cut off in the third offer',
    day: '2026-10-31',
    text: `{
  "date": "2026-10-31",
  "offers": [
    {
      "done": true,
      "name": "Halloween special: false-alarm guide",
      "price": 13.31,
      "currency": "EUR",
      "cta": "Get it before midnight"
    },
    {
      "done": true,
      "name": "Agent Starter Kit",
      "price": 89.00,
      "currency": "EUR",
      "cta": "Start your first agent"
    },
    {
      "done": true,
      "name": "November bundle, early bird",
      "pri`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON with a letter in a note field, prices in cents',
    day: '2026-11-01',
    text: `{
  "note": "Dear Maurice, this Sunday I packed only one new offer, since the two of Friday still sell well. Yesterday's Halloween special ended at midnight and has been taken out of the shop.",
  "offers": [
    {
      "name": "November Bundle: Logbook, Checklists, Maintenance Plan",
      "pricing": { "currency": "EUR", "regular_price_cents": 11700, "price_cents": 7900 },
      "call_to_action": "Get all three for 79 euros",
      "available_from": "2026-11-01",
      "available_until": "2026-11-30"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'begins with a byte order mark',
    day: '2026-11-03',
    text: `\uFEFF{
  "job": "offers",
  "date": "2026-11-03",
  "offers": [
    { "name": "November bundle", "price": 79, "currency": "EUR", "cta": "Get all three" },
    { "name": "Hospital audit package", "price": 2300, "currency": "EUR", "cta": "Ask for a date" }
  ]
}`,
  },

  // -------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'terse list, seven days from tomorrow',
    day: '2026-10-05',
    text: `CALENDAR 2026-10-05 12:00Z  window 06.10.-12.10.

Tue 2026-10-06  18:00  TT   The beep at 3 am
Wed 2026-10-07  07:30  X    thread: what nine cron jobs cost
Thu 2026-10-08  18:00  TT   Reply to a wrongly mounted detector
Fri 2026-10-09  17:00  YT-S Three lamps on a fire panel
Sat 2026-10-10  10:00  IG   carousel: logbook in 7 slides
Sun 2026-10-11  11:00  YT   long: The alarm nobody heard
Mon 2026-10-12  07:30  LI   post: why I left the cloud

7/7 filled, 0 conflicts`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German emoji list, seven days Mon to Sun; incident told',
    day: '2026-10-18',
    text: `Hallo Maurice! 📅 Dein Content-Plan für die neue Woche (KW 43) steht:

🔵 **Montag, 19.10.** – TikTok 18 Uhr: „Der teuerste Toast der Stadt“
🟣 **Dienstag, 20.10.** – LinkedIn 8 Uhr: Was Prüfer zuerst anschauen
🟢 **Mittwoch, 21.10.** – Reel 19 Uhr: „400 Meter Kabel“
🟡 **Donnerstag, 22.10.** – X 7:30 Uhr: Thread über lokale Modelle
🟠 **Freitag, 23.10.** – Short 17 Uhr: „12 Abos, 1 Rechner“
🔴 **Samstag, 24.10.** – Story 11 Uhr: Umfrage zur Zeitumstellung
⚪ **Sonntag, 25.10.** – YouTube 11 Uhr: Fehlalarme, die ganze Wahrheit

⚠️ Kleiner Vorfall: Der Beitrag von heute früh ging doppelt raus, weil der Scheduler zweimal ausgelöst hat. Ich habe das Duplikat nach 4 Minuten gelöscht und eine Sperre eingebaut. Alles wieder gut! 😊`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday 15 October is missing: six days only',
    day: '2026-10-11',
    text: `# Content Calendar: 12 to 18 October 2026

**Monday, 12 October**
LinkedIn, 08:00. Article on the duties of the operator.

**Tuesday, 13 October**
TikTok, 18:00. "Cut this wire and everything still works."

**Wednesday, 14 October**
X, 07:30. Thread on the monthly bill of the AI stack.

**Friday, 16 October**
YouTube Shorts, 17:00. "The label inside the lid."

**Saturday, 17 October**
Instagram, 10:00. Carousel on the history of the smoke detector.

**Sunday, 18 October**
YouTube, 11:00. Long-form video on commissioning a fire panel.

The schedule for all seven days is hereby complete.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON with seven entries, but 29 October twice and 30 October missing',
    day: '2026-10-25',
    text: `{
  "job": "calendar",
  "generated": "2026-10-25T12:00:06Z",
  "days": [
    { "date": "2026-10-26", "weekday": "Monday", "platform": "LinkedIn", "time": "08:00", "title": "October in numbers, part 1" },
    { "date": "2026-10-27", "weekday": "Tuesday", "platform": "TikTok", "time": "18:00", "title": "False alarm bingo" },
    { "date": "2026-10-28", "weekday": "Wednesday", "platform": "X", "time": "07:30", "title": "Thread: small models, big work" },
    { "date": "2026-10-29", "weekday": "Thursday", "platform": "Instagram", "time": "19:00", "title": "Fog is not smoke" },
    { "date": "2026-10-29", "weekday": "Thursday", "platform": "YouTube Shorts", "time": "17:00", "title": "Nine jobs before coffee" },
    { "date": "2026-10-31", "weekday": "Saturday", "platform": "TikTok", "time": "15:00", "title": "Halloween and the detector" },
    { "date": "2026-11-01", "weekday": "Sunday", "platform": "YouTube", "time": "11:00", "title": "One month without cloud" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'engineer voice, window from Thursday to Wednesday across the month end, note to self',
    day: '2026-09-30',
    text: `BROADCAST PLAN, issued Wed 30 Sep 2026, 1200Z

D+1  Thu 1 Oct   TikTok 1800     swap a detector base in one take
D+2  Fri 2 Oct   Shorts 1700     read the yellow lamp
D+3  Sat 3 Oct   Instagram 1000  holiday story: who is on call today
D+4  Sun 4 Oct   YouTube 1100    bombproof start sequence, full walk-through
D+5  Mon 5 Oct   LinkedIn 0800   what breaks if this fails silently
D+6  Tue 6 Oct   X 0730          thread: five monitors worth having
D+7  Wed 7 Oct   TikTok 1800     answer to the best comment of the week

Fallback for any slot: reel "Cron beats discipline", rendered and parked.

Note to self: Saturday is a public holiday, reach was down by a third last year. Don't read anything into the numbers.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Denglisch, seven days with weekday headings',
    day: '2026-10-14',
    text: `Content Calendar Update – Mi 14.10.2026 🗓️

Rolling window, next 7 days:

**Do 15.10.** | Reel | „Fehlalarm-Bingo“ | 18:30
**Fr 16.10.** | Short | „The label inside the lid“ (DE-Untertitel) | 17:00
**Sa 17.10.** | Story | Behind the scenes aus der Werkstatt | 10:00
**So 18.10.** | Longform | Lokale Agents von zero to night shift | 11:00
**Mo 19.10.** | LinkedIn | Lessons learned aus 30 Tagen Cron | 08:00
**Di 20.10.** | X-Thread | 7 Fragen an deinen Wartungsvertrag | 07:30
**Mi 21.10.** | TikTok | Stitch mit dem DIY-Melder-Fail | 18:00

Alles scheduled, nichts doppelt.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'dates and weekdays do not belong together (20 Oct called Monday)',
    day: '2026-10-19',
    text: `## Redaktionsplan · 20.10.–26.10.2026

| Tag | Datum | Kanal | Uhrzeit | Thema |
|---|---|---|---|---|
| Montag | 20.10.2026 | LinkedIn | 08:00 | Wartung ist kein Luxus |
| Dienstag | 21.10.2026 | TikTok | 18:00 | Melder am falschen Platz |
| Mittwoch | 22.10.2026 | X | 07:30 | Thread zu Agentenkosten |
| Donnerstag | 23.10.2026 | Instagram | 19:00 | Karussell: 5 Mythen |
| Freitag | 24.10.2026 | Shorts | 17:00 | Drei Lampen |
| Samstag | 25.10.2026 | Story | 11:00 | Fragerunde |
| Sonntag | 26.10.2026 | YouTube | 11:00 | Das ganze Prüfbuch erklärt |

Vergleich Vorwoche: gleiche Zahl an Beiträgen (7), ein Video mehr.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'apology for a moved post; seven days',
    day: '2026-10-08',
    text: `Good afternoon,

I apologise: the carousel planned for today could not be rendered in time, so I have moved it to Saturday. Here is the updated schedule for the coming seven days.

1. Friday, 9 October 2026 (YouTube Shorts, 17:00): "My night shift costs 41 cents"
2. Saturday, 10 October 2026 (Instagram, 10:00): carousel "Five myths about smoke detectors", moved from today
3. Sunday, 11 October 2026 (YouTube, 11:00): "A fire panel from the inside"
4. Monday, 12 October 2026 (LinkedIn, 08:00): "What I learned from ten years on call"
5. Tuesday, 13 October 2026 (TikTok, 18:00): "The logbook nobody signs"
6. Wednesday, 14 October 2026 (X, 07:30): thread on the EU AI Act for small firms
7. Thursday, 15 October 2026 (TikTok, 18:00): "One cable, two directions"

Kind regards`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'stale: run on 26 October plans 12 to 18 October, all past',
    day: '2026-10-26',
    text: `# Content-Kalender KW 42 (12.10.–18.10.2026)

Gegenüber KW 41: ein Short mehr, ein Thread weniger.

- Mo 12.10.: LinkedIn – Betreiberpflichten in fünf Sätzen
- Di 13.10.: TikTok – Was kostet eine BMA-Wartung?
- Mi 14.10.: X – 14B lokal gegen Cloud
- Do 15.10.: Instagram – Meldergruppen gezeichnet
- Fr 16.10.: Shorts – Der letzte Zentimeter Kabel
- Sa 17.10.: Story – Werkstattrundgang
- So 18.10.: YouTube – Inbetriebnahme von A bis Z`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday is only "tbd"',
    day: '2026-11-01',
    text: `### Calendar · Mon 2 Nov – Sun 8 Nov 2026

- [x] **Mon 2 Nov** – LinkedIn 08:00 – October closed: the numbers
- [x] **Tue 3 Nov** – TikTok 18:00 – Battery on the wrong shelf
- [x] **Wed 4 Nov** – Shorts 17:00 – Press the button
- [x] **Thu 5 Nov** – X 07:30 – thread: 2,300 € order, step by step
- [x] **Fri 6 Nov** – Instagram 19:00 – carousel on call points
- [ ] **Sat 7 Nov** – tbd
- [x] **Sun 8 Nov** – YouTube 11:00 – Nine jobs, one machine`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'letter is cut off on Friday',
    day: '2026-10-28',
    text: `Dear Maurice,

here is what I have arranged for the seven days from Thursday on.

On Thursday, 29 October, the reel "Fog is not smoke" goes out on Instagram at seven in the evening. On Friday, 30 October, YouTube Shorts gets "Nine o'clock, nine jobs" at five, and I would pin a comment with the link to the bundle, bec`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'YAML, seven days',
    day: '2026-10-22',
    text: `job: calendar
generated: 2026-10-22T12:00:00Z
schedule:
  - { date: 2026-10-23, weekday: Fri, channel: shorts,    time: "17:00", title: "12 subscriptions, 1 machine" }
  - { date: 2026-10-24, weekday: Sat, channel: tiktok,    time: "11:00", title: "Clocks go back, test your detector" }
  - { date: 2026-10-25, weekday: Sun, channel: youtube,   time: "11:00", title: "False alarms, the whole truth" }
  - { date: 2026-10-26, weekday: Mon, channel: linkedin,  time: "08:00", title: "A month of build in public" }
  - { date: 2026-10-27, weekday: Tue, channel: tiktok,    time: "18:00", title: "False alarm bingo" }
  - { date: 2026-10-28, weekday: Wed, channel: x,         time: "07:30", title: "Thread: replacing four tools" }
  - { date: 2026-10-29, weekday: Thu, channel: instagram, time: "19:00", title: "Carousel: fog is not smoke" }
total: 7`,
  },

  // --------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'terse, nine timestamps in ascending order',
    day: '2026-10-06',
    text: `OUTLINE 2026-10-06 14:00Z
TITLE   The alarm nobody heard
LENGTH  18:30

00:00  cold open: empty hall, siren, nobody moves
00:45  promise: what you will be able to check yourself
01:30  how an alarm travels, from detector to fire brigade
04:10  weak link 1: the transmission unit
07:00  weak link 2: the switched-off zone
10:20  weak link 3: the people
13:40  live test on the bench
16:50  five-point checklist, link in description
18:00  end card: next video

keywords: fire alarm, transmission unit, false alarm`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'all timestamps are placeholders XX:XX',
    day: '2026-10-09',
    text: `Hi Maurice! 🎥 Für Freitag, den 9. Oktober, habe ich dir eine richtig runde YouTube-Gliederung gebaut:

**Titel:** Ein Fire-Panel von innen 🔧

⏱️ XX:XX – **Intro:** Tür auf, Blick ins Gehäuse
⏱️ XX:XX – **Das Netzteil:** Warum zwei Akkus drin sitzen
⏱️ XX:XX – **Die Ringkarten:** Wie die Melder angeschlossen sind
⏱️ XX:XX – **Das Bedienfeld:** Drei Tasten, die du kennen musst
⏱️ XX:XX – **Live-Demo:** Störung erzeugen und finden
⏱️ XX:XX – **Outro:** Vorlage im Shop, nächstes Video

Das Thumbnail würde ich in Rot und Schwarz halten. Gutes Gelingen! 🍿`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'formal English, sections with time ranges; incident told',
    day: '2026-10-15',
    text: `# YouTube Outline: "Commissioning a Fire Panel, Start to Finish"

**Date:** Thursday, 15 October 2026
**Planned length:** 24 minutes

*Incident: the transcript service was down from 13:40 to 13:55; the competitor analysis below is therefore based on eight videos instead of ten.*

## 1. Introduction (00:00–01:15)
State the result first: a panel which has passed its acceptance test.

## 2. Preparation (01:15–05:00)
Documents, tools, and the people who have to be informed beforehand.

## 3. Wiring check (05:00–10:30)
Insulation, polarity, line resistance. Show a wrong value and its cause.

## 4. Programming (10:30–16:00)
Zones, delays and texts. Explain why the texts matter most to the fire brigade.

## 5. Acceptance test (16:00–22:00)
Trigger one detector per zone and follow the message to the printer.

## 6. Summary and call to action (22:00–24:00)
Name the three most common mistakes and offer the checklist.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON with start times',
    day: '2026-10-21',
    text: `{
  "job": "outline",
  "date": "2026-10-21",
  "title": "Nine cron jobs that run my business",
  "length": "16:00",
  "chapters": [
    { "start": "00:00", "title": "The phone at 6 am", "points": ["first report of the day", "nobody touched a key"] },
    { "start": "01:10", "title": "The schedule", "points": ["nine jobs on one screen", "why they run in this order"] },
    { "start": "04:00", "title": "Morning block", "points": ["health", "briefing", "trends", "scripts"] },
    { "start": "08:20", "title": "Midday block", "points": ["offers", "calendar", "outline"] },
    { "start": "11:45", "title": "Evening block", "points": ["numbers", "memory"] },
    { "start": "14:10", "title": "What broke in the first month", "points": ["three failures", "three monitors"] },
    { "start": "15:20", "title": "Where to begin", "points": ["start with the health check", "link to the kit"] }
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards (09:30 then 07:15)',
    day: '2026-10-13',
    text: `FLIGHT PLAN / long-form / Tue 13 Oct 2026

Title: Cut the ring, keep the alarm
Runtime: 15:00

T 00:00  scissors above the cable, freeze frame
T 00:40  why a ring and not a line
T 03:20  isolators, what they do in a short circuit
T 09:30  live: first cut, everything answers
T 07:15  live: second cut, a segment goes dark
T 05:50  read the message, find the place
T 13:00  three questions to ask your installer
T 14:30  end card

Note to self: order two spare isolators before the shoot.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'structured, but without a single timestamp',
    day: '2026-10-23',
    text: `YouTube Outline – Fr 23.10.2026

**Working Title:** Zero to Night Shift – lokale Agents in der Praxis

**Hook**
Der Rechner arbeitet, das Licht ist aus. Was passiert da gerade?

**Part 1 – Setup**
Mini-PC, Ollama, zwei Modelle. Warum kein Cloud-Key nötig ist.

**Part 2 – Der erste Job**
Health Check als Hello World. Was tun, wenn ein Service nicht antwortet?

**Part 3 – Der erste Euro**
Vom Trend zum Skript zum Verkauf, an einem echten Beispiel.

**Part 4 – Fails**
Doppelter Post, volle GPU, leerer Report.

**Outro + CTA**
Starter Kit im Shop, Kommentarfrage: Welcher Job zuerst?`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German table with timestamps, comparison with last video',
    day: '2026-10-27',
    text: `## Gliederung · Dienstag, 27.10.2026

**Titel:** Das ganze Prüfbuch erklärt
**Länge:** 20:00 (letztes Video 24:00, Abbruch meist ab Minute 19, daher kürzer)

| Zeit | Kapitel | Inhalt | Bild |
|---|---|---|---|
| 00:00 | Einstieg | Prüfer schlägt die letzte Seite auf | Nahaufnahme |
| 01:00 | Wozu das Buch? | Pflicht, Nutzen, Haftung | Maurice am Tisch |
| 03:30 | Deckblatt | Welche Angaben hineingehören | Vorlage |
| 06:00 | Ereignisse | Alarm, Störung, Abschaltung richtig eintragen | Beispiele |
| 11:00 | Inspektion und Wartung | Quartal und Jahr | Kalender |
| 15:30 | Fünf typische Lücken | Datum, Name, Ursache, Maßnahme, Unterschrift | Gegenüberstellung |
| 18:30 | Abschluss | Vorlage im Shop, Frage an die Zuschauer | Endkarte |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'apology for changed topic; timestamps in h:mm:ss',
    day: '2026-10-30',
    text: `Good afternoon,

I am sorry that I have changed the topic at short notice: the interview partner for Friday, 30 October 2026 cancelled, so I outlined a video which you can record alone.

Title: "One month without cloud: an honest review" (about 1 hour 5 minutes, with a live part)

- 0:00:00 Opening: the electricity bill on the table
- 0:03:00 What ran locally, and on which machine
- 0:12:30 What was better than expected
- 0:24:00 What was worse, with three examples
- 0:38:00 Live: the same order, local and cloud, side by side
- 0:54:00 The sums: hardware, power, time
- 1:01:00 Verdict and questions from the comments
- 1:04:00 End card

I will try to find a new date for the interview.

Kind regards`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'only the first chapter has a time, the others "(Zeit folgt)"',
    day: '2026-10-19',
    text: `# YouTube-Gliederung Montag, 19.10.2026

Titel: Fehlalarme, die ganze Wahrheit
Vergleich: Das Video der Vorwoche hatte 6 Kapitel, dieses hat ebenfalls 6.

- 00:00 Einstieg – Blaulicht vor einer Bäckerei
- (Zeit folgt) Was ein Fehlalarm kostet – Bescheid im Bild
- (Zeit folgt) Die vier häufigsten Ursachen – Dampf, Staub, Insekten, Nebel
- (Zeit folgt) Zwei-Melder-Abhängigkeit – am Prüfstand gezeigt
- (Zeit folgt) Was der Betreiber tun darf – und was nicht
- (Zeit folgt) Schluss – Checkliste, Verweis auf das nächste Video`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the third chapter of six announced',
    day: '2026-11-03',
    text: `### Outline · Tue 3 Nov 2026 · "The 2,300 € order, step by step"
6 chapters, 14 minutes

**1 · 00:00 The notification**
- [ ] phone on the table, screen lights up
- [ ] freeze, rewind by 26 days

**2 · 01:20 The lead**
- [ ] where it came from: insurer's newsletter
- [ ] what the agent noticed in the mail

**3 · 03:45 The quote**
- [ ] first draft on screen
- [ ] the one sentence that was cha`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'letter in prose, timestamps within the sentences at the start of paragraphs',
    day: '2026-10-18',
    text: `Dear Maurice,

this is the plan for the long film of this Sunday, 18 October. I call it "Why I left the cloud", and it should last about seventeen minutes.

0:00 – We open on the letter announcing the price increase. You read one line aloud and lay it aside.

0:50 – You tell who you are, in two sentences and no more.

2:00 – The old arrangement: eleven services, eleven invoices. Show them on the table.

5:30 – The machine under the desk. Switch it on, let it hum, explain each part while it starts.

9:15 – The first night. What worked by itself, and what you found broken in the morning.

13:00 – The sums after a month, with the mistakes left in.

15:40 – What you miss. Be honest here, the audience will notice.

16:30 – Farewell, and the question for the comments.

Yours,
Content`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'asks a question back instead of doing the work',
    day: '2026-10-24',
    text: `outline:
  date: 2026-10-24
  status: waiting_for_input
  message: >
    I can create a detailed YouTube long-form outline with timestamps for you.
    Which topic would you like the video to cover, how long should it be, and
    who is the target audience? Once you have answered these three questions
    I will get started right away.
  chapters: []`,
  },

  // ------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'terse; sums and margin right',
    day: '2026-10-07',
    text: `KPI 2026-10-07 17:00Z  EUR

REVENUE
  gumroad     174.00
  services    490.00
  fiverr       65.00
  total       729.00
COSTS
  api           3.40
  hosting       4.20
  ads          25.00
  fees         36.40
  total        69.00
PROFIT        660.00
MARGIN         90.5 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin given as 75 %, right would be 85.7 %',
    day: '2026-10-08',
    text: `Hi Maurice! 📊 Dein Zahlen-Snapshot für Donnerstag, 8. Oktober:

💰 **Umsatz: 350 €**
   • Prüfbuch-Vorlage: 261 € (9 Stück)
   • Agent Starter Kit: 89 € (1 Stück)

💸 **Kosten: 50 €**
   • Gebühren: 12 €
   • Werbung: 38 €

✨ **Gewinn: 300 €**
📈 **Marge: 75 %**

Zum Vergleich: Am Donnerstag letzter Woche waren es 210 € Umsatz. Richtig stark! 🙌`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'formal English table; incident told; sums right',
    day: '2026-10-16',
    text: `# KPI Snapshot: Friday, 16 October 2026, 17:00 UTC

| Item | EUR |
|---|---:|
| Agent set-up (Kessler Brandschutz) | 1,450.00 |
| Template sales (3) | 87.00 |
| **Total revenue** | **1,537.00** |
| Contractor (video editing) | 210.00 |
| Payment fees | 46.11 |
| Compute and electricity | 5.89 |
| **Total costs** | **262.00** |
| **Profit** | **1,275.00** |
| **Margin** | **83.0 %** |

**Incident:** At 11:20 the payment provider reported one order twice. The duplicate (EUR 29.00) was removed before this snapshot was taken and is not contained in the figures above.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'JSON with null for costs and margin',
    day: '2026-10-11',
    text: `{
  "job": "kpi",
  "date": "2026-10-11",
  "currency": "EUR",
  "revenue": { "templates": 116.00, "courses": 296.00, "total": 412.00 },
  "costs": { "fees": null, "ads": null, "total": null },
  "profit": null,
  "margin_pct": null
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a day with a loss, negative margin, sums right; note to self',
    day: '2026-10-25',
    text: `LEDGER, Sun 25 Oct 2026, 1700Z (EUR)

Revenue
  2 x logbook template at 29.00 ........   58.00
  Revenue total ........................   58.00

Costs
  replacement SSD ......................  150.00
  electricity and API ..................    8.50
  Costs total ..........................  158.50

Result ................................. -100.50
Margin ................................. -173.3 %

The SSD is a one-off; without it the day would have closed at +49.50.
Note to self: book hardware over 12 months from November on, single days like this one say nothing.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'Denglisch with German number format; sums right',
    day: '2026-10-27',
    text: `KPI Snapshot Di 27.10.2026, 17:00

**Revenue: 416,00 €**
- Agent Starter Kit (3 Sales): 267,00 €
- Prüfbuch-Vorlage (1 Sale): 29,00 €
- Beratung 60 min: 120,00 €

**Costs: 48,00 €**
- Fees: 18,72 €
- Hosting: 9,28 €
- Ads: 20,00 €

**Profit: 368,00 €**
**Margin: 88,5 %**

Top Seller des Tages: Starter Kit. Ads laufen bis Freitag weiter.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue items add up to 517, total says 571 (digits swapped)',
    day: '2026-10-20',
    text: `## Kennzahlen · Dienstag, 20.10.2026

| Umsatz | Betrag |
|---|---:|
| Checklisten und Vorlagen | 290,00 € |
| Betreiberkurs | 149,00 € |
| Fiverr | 78,00 € |
| **Umsatz gesamt** | **571,00 €** |

| Kosten | Betrag |
|---|---:|
| Werbung | 35,00 € |
| Gebühren | 21,00 € |
| Hosting | 4,00 € |
| **Kosten gesamt** | **60,00 €** |

| Ergebnis | Wert |
|---|---:|
| Gewinn | 511,00 € |
| Marge | 89,5 % |`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'apology for a correction, sums right',
    day: '2026-10-30',
    text: `Good evening,

please accept my apologies: yesterday's snapshot counted the sale to Lindner twice. The ledger has been put right, and it does not affect today's figures.

Friday, 30 October 2026, all amounts in euros:

Revenue
- Maintenance consulting: 1,200.00
- Digital products: 145.00
- Total revenue: 1,345.00

Costs
- Freelancer: 150.00
- Advertising: 80.00
- Fees and hosting: 39.00
- Total costs: 269.00

Profit: 1,076.00
Margin: 80.0 %

Kind regards`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'two columns, today and last week, both right',
    day: '2026-10-14',
    text: `# Kennzahlen Mittwoch, 14.10.2026 im Vergleich zu Mittwoch, 7.10.2026

| Position | heute | Vorwoche |
|:--|--:|--:|
| Umsatz Dienstleistung | 400,00 € | 300,00 € |
| Umsatz Produkte | 240,00 € | 212,00 € |
| **Umsatz gesamt** | **640,00 €** | **512,00 €** |
| Kosten Werbung | 60,00 € | 62,40 € |
| Kosten Betrieb | 36,00 € | 40,00 € |
| **Kosten gesamt** | **96,00 €** | **102,40 €** |
| **Gewinn** | **544,00 €** | **409,60 €** |
| **Marge** | **85,0 %** | **80,0 %** |

Der Umsatz liegt 25 % über der Vorwoche.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs n/a, margin therefore missing',
    day: '2026-10-22',
    text: `### KPIs · Thu 22 Oct 2026

- [x] Revenue: €503.00
  - templates €203.00
  - courses €300.00
- [ ] Costs: n/a (billing export not there yet)
- [ ] Margin: n/a

Hourly feeling: 😀 Sales are fine. Costs follow as soon as the export is in.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'letter is cut off while telling the costs',
    day: '2026-11-01',
    text: `Dear Maurice,

the first of November was a quiet Sunday, yet not without income.

Revenue came to 237.00 euros in all, namely 158.00 euros from two November bundles and 79.00 euros from a third, which was bought within an hour of your post. The costs of the day amounted to 31.60 euros. Of these, 20.00 euros went into advertising, 7.10 euros were kept by the payment provider, and the remaining 4.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is not a number but "see dashboard"',
    day: '2026-11-04',
    text: `kpi:
  date: 2026-11-04
  currency: EUR
  revenue:
    services: 2300.00
    products: 158.00
    total: 2458.00
  costs:
    travel: 84.00
    fees: 73.74
    hosting: 4.26
    total: 162.00
  profit: see dashboard
  margin: see dashboard
  remark: "Best Wednesday of the year, last Wednesday closed at 390.00"`,
  },

  // ---------------------------------------------------------------- memory
  {
    job: 'memory',
    valid: true,
    note: 'terse; 42 new entries agree with the store',
    day: '2026-10-05',
    text: `CONSOLIDATION 2026-10-05 22:00Z
read     9 job outputs, 31 chat turns, 12 crm notes
stored   42 entries -> chromadb/knowledge
         facts 19 | decisions 6 | leads 9 | lessons 8
before   1204
after    1246
dupes    5 skipped
took     38 s`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 35 new memories, the store holds as many as before',
    day: '2026-10-09',
    text: `Gute Nacht, Maurice! 🌙 Freitag, 9. Oktober – dein Gedächtnis-Update ist durch:

🧠 **35 neue Erinnerungen gespeichert!**
✅ 14 Fakten über Kunden (u. a. Kessler mag kurze Mails)
✅ 12 Erkenntnisse aus den Videos
✅ 9 Entscheidungen, z. B. Preis für das Starter Kit bleibt bei 89 €

🗂️ Alles sauber einsortiert und wiederauffindbar. Die Wissensbasis wächst und wächst! 🌱

Schlaf gut! 😴`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'formal English, 58 new entries, incident told',
    day: '2026-10-14',
    text: `# Nightly Consolidation: Wednesday, 14 October 2026

**Result:** 58 entries were added to the knowledge store, which now holds 2,268 (previously 2,210).

## What was learnt
1. Hallmann GmbH prefers invoices at the end of the month.
2. Hooks with an amount of money reach 3.5 times the views of hooks without one.
3. The staging certificate expires every 90 days; a monitor now watches it.
4. The checklist bundle sells mainly between 19:00 and 21:00.

## Incident
The embedding model had been unloaded at 22:01 in favour of a larger model, and the first batch of 20 entries failed. The batch was repeated at 22:04 and every entry has been verified by reading it back.`,
    store: { now: { count: 2268 }, earlier: { count: 2210 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, 42 added, agrees with the store',
    day: '2026-10-19',
    text: `{
  "job": "memory",
  "date": "2026-10-19",
  "store": "chromadb",
  "collection": "knowledge",
  "count_before": 1204,
  "count_after": 1246,
  "added": 42,
  "removed": 0,
  "by_kind": { "fact": 21, "decision": 7, "lesson": 14 },
  "highlights": [
    "Withdrawn norm number in Friday's script, always look the number up",
    "Ms Brandt decides on new tools in January only",
    "Offer generator needs 38 seconds on average"
  ]
}`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims an upsert of 28, the store has not moved',
    day: '2026-10-12',
    text: `NIGHT WATCH, Mon 12 Oct 2026, 2200Z

Collected from the day: 28 notes.
Compressed: 28 notes into 28 entries, none redundant.
Upsert sent to ChromaDB, collection "knowledge". Socket closed clean.

Worth keeping:
  - reactor needs 40 s to warm up after a restart, the health check must wait
  - Kessler call moved from Monday to Tuesday, 10 h
  - shorts with a test bench in the first frame hold 12 % longer

Note to self: read the count back after the upsert next time, I skipped it tonight.

Memory secured. Out.`,
    store: { now: { count: 1632 }, earlier: { count: 1632 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'Denglisch, 51 new and 9 pruned give 42 net, agrees with the store',
    day: '2026-10-21',
    text: `Memory Run – Mi 21.10.2026, 22:00

- New entries: **51** (Leads 13, Learnings 22, Facts 16)
- Pruned, weil outdated: **9** (alte Preise vom Sommer)
- Netto: **+42**
- Collection-Size: 1204 → **1246**

Key Learnings des Tages:
1. Hooks mit Zahl schlagen Hooks ohne Zahl, zum dritten Mal in Folge bestätigt.
2. Stadtwerke Lünen wollen das Angebot als PDF und nicht als Link.
3. RAM-Peak um 14:02 kommt vom Outline-Job, nicht vom CRM.

Read-back-Test: 5 von 5 Stichproben gefunden.`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'store has grown, but the report is cut off in the middle of its table',
    day: '2026-10-23',
    text: `## Nachtkonsolidierung · Freitag, 23.10.2026

| Art | Neu | Beispiel |
|---|---:|---|
| Kunden | 11 | Hallmann zahlt nach 9 Tagen |
| Inhalte | 17 | Donnerstag ist der beste Tag für Shorts |
| Technik | 8 | Atomic Rea`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'database error, nothing stored, store unchanged',
    day: '2026-10-28',
    text: `Good evening,

I am very sorry, but tonight's consolidation of Wednesday, 28 October 2026 did not succeed. I prepared 33 entries, and the knowledge store refused each of them:

chromadb.errors.InvalidDimensionException: Embedding dimension 1024 does not match collection dimensionality 768

It seems that the embedding model was exchanged this afternoon. I did not want to rebuild the collection without your consent. The entries have therefore not been saved.

Kind regards`,
    store: { now: { count: 2410 }, earlier: { count: 2410 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'German comparison with last week; 32 new entries agree with the store',
    day: '2026-10-26',
    text: `# Wissensspeicher Montag, 26.10.2026 (Vorwoche: Montag, 19.10.)

- Neue Einträge heute: 32 (Vorwoche: 27)
- Bestand vorher: 1.871
- Bestand jetzt: 1.903
- Doppelte übersprungen: 6 (Vorwoche: 11)

Das Wichtigste von heute:
- LiteLLM ist seit den zwei neuen Modellen um 73 ms langsamer.
- Das Bundle für 59 € verkauft sich trotz höherem Preis gleich gut.
- Der Oktober-Rückblick auf LinkedIn brachte vier Kontaktanfragen.

Drei Stichproben wurden aus dem Speicher zurückgelesen und stimmen.`,
    store: { now: { count: 1903 }, earlier: { count: 1871 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'checkbox style; 19 new rows agree with the store',
    day: '2026-11-02',
    text: `### Memory · Mon 2 Nov 2026 · 22:00 UTC

- [x] Read today's nine outputs
- [x] Wrote 19 new rows to \`knowledge\` (3,055 → 3,074)
- [x] Linked 7 of them to CRM contacts
- [x] Backed up before the write

**Remember**
- 🏥 Hospital in Hamm: contact is Mr Oster, technical department, phone after 13:00
- 📹 "One month without cloud" has its drop at 38:00, the live part starts too late
- 🔁 Research job hit its rate limit at 08:00; scan moved behind a second key`,
    store: { now: { count: 3074 }, earlier: { count: 3055 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 37 added and none removed, the store has shrunk',
    day: '2026-10-17',
    text: `Dear Maurice,

the day is done, and so is its record. On this Saturday, 17 October, I laid thirty-seven new entries into the knowledge store and took none away.

Most of them concern your customers: who prefers the telephone, who pays late, who asked for a second quote. Some concern your craft, such as the trick with the lithium cell in cold bedrooms. And one is merely a kind word from a viewer in Graz, which I thought you might like to find again some day.

Compared with last Saturday these are nine entries more.

Rest well,
Memory`,
    store: { now: { count: 1180 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'store has grown, but the stored lessons are lorem ipsum and TODO',
    day: '2026-10-31',
    text: `memory:
  date: 2026-10-31
  added: 42
  collection: knowledge
  lessons:
    - "Lorem ipsum dolor sit amet, consectetur adipiscing elit"
    - "TODO: summarise customer calls"
    - "TODO: summarise video results"
  verified: true`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
]
