import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_ONE: readonly Sample[] = [
  // ───────────────────────── health ─────────────────────────
  {
    job: 'health',
    valid: true,
    note: 'German table, all seven answered',
    day: '2026-10-05',
    text: `# 🟢 Systemcheck – Montag, 05.10.2026, 06:00 UTC

Guten Morgen Maurice, alle sieben Dienste antworten.

| Dienst | Port | Prüfung | Antwort | Status |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200 in 38 ms | ✅ |
| Redis | 6379 | PING | PONG in 1 ms | ✅ |
| PostgreSQL | 5432 | pg_isready | accepting connections | ✅ |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 in 22 ms | ✅ |
| CRM | 3500 | GET /health | 200 in 61 ms | ✅ |
| Atomic Reactor | 8888 | GET /health | 200 in 44 ms | ✅ |
| LiteLLM | 4000 | GET /health | 200 in 127 ms | ✅ |

**Ressourcen:** CPU 31 %, RAM 58 %, Platte 47 % – Stufe NORMAL.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'terse English log style, all up',
    day: '2026-10-06',
    text: `2026-10-06T06:00:04Z healthcheck start
ollama          up   41ms   models=4
redis           up    1ms   PONG
postgresql      up    6ms   accepting connections
chromadb        up   19ms   heartbeat ok
crm             up   73ms   HTTP 200
atomic-reactor  up   52ms   HTTP 200
litellm         up  140ms   HTTP 200
2026-10-06T06:00:07Z healthcheck done: 7/7 up, cpu=28% ram=61% level=NORMAL
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'small model, German running text, all seven told of',
    day: '2026-10-09',
    text: `Guten Morgen! Hier ist der Gesundheitscheck für Freitag, den 9. Oktober 2026.

Ich habe heute um 6 Uhr alle Systeme geprüft. Ollama läuft und hat in 35 ms geantwortet, es sind 4 Modelle geladen. Redis antwortet mit PONG. PostgreSQL nimmt Verbindungen an. Auch ChromaDB ist erreichbar (Heartbeat in 27 ms). Das CRM läuft und liefert HTTP 200. Der Atomic Reactor läuft ebenfalls und liefert HTTP 200. LiteLLM ist erreichbar und antwortet in 118 ms.

Zusammenfassung: 7 von 7 Diensten laufen. Der RAM liegt bei 64 %, die CPU bei 22 %. Es ist nichts zu tun. 😊
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'pure JSON report, OpenClaw as an eighth service',
    day: '2026-10-14',
    text: `{
  "checked_at": "2026-10-14T06:00:05Z",
  "overall": "healthy",
  "services": [
    { "name": "Ollama", "status": "ok", "latency_ms": 44 },
    { "name": "Redis", "status": "ok", "latency_ms": 1 },
    { "name": "PostgreSQL", "status": "ok", "latency_ms": 5 },
    { "name": "ChromaDB", "status": "ok", "latency_ms": 24 },
    { "name": "CRM", "status": "ok", "latency_ms": 66 },
    { "name": "Atomic Reactor", "status": "ok", "latency_ms": 49 },
    { "name": "LiteLLM", "status": "ok", "latency_ms": 133 },
    { "name": "OpenClaw", "status": "ok", "latency_ms": 88 }
  ],
  "resources": { "cpu_pct": 33, "ram_pct": 69, "level": "NORMAL" }
}
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'Redis was restarted in the night, healthy now; the words down/failed stand for the past',
    day: '2026-10-20',
    text: `## Health report — Tue 20 Oct 2026, 06:00 UTC

All services are responding right now. One incident overnight, already closed.

- **Ollama** — healthy, /api/tags 200 in 40 ms
- **Redis** — healthy, PONG in 1 ms, uptime 2 h 48 min
- **PostgreSQL** — healthy, pg_isready OK
- **ChromaDB** — healthy, heartbeat 200
- **CRM** — healthy, 200 in 70 ms
- **Atomic Reactor** — healthy, 200 in 47 ms
- **LiteLLM Proxy** — healthy, 200 in 121 ms

### Overnight
03:11 Redis container restarted by its Docker restart policy after an OOM kill; back after 4 s. Root cause: maxmemory was unset after Sunday's migration. Fixed by setting maxmemory 512mb with allkeys-lru. Failed requests since 03:12: 0.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, negations ("Ausfälle: keine")',
    day: '2026-10-27',
    text: `🩺 **BRAINSTEM | 27.10.2026 | 06:00**

**Erreichbar (7/7):**
✅ Ollama – antwortet, 39 ms
✅ Redis – antwortet, PONG
✅ PostgreSQL – antwortet, 12 aktive Verbindungen
✅ ChromaDB – antwortet, 21 ms
✅ CRM – antwortet, HTTP 200
✅ Atomic Reactor – antwortet, HTTP 200
✅ LiteLLM – antwortet, HTTP 200

**Nicht erreichbar:** keine
**Ausfälle seit gestern:** keine
**Fehler im Log:** 0
**Ressourcenstufe:** NORMAL (CPU 41 %, RAM 70 %)

Schönen Dienstag! ☕
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of, though "alle sieben" is claimed',
    day: '2026-10-07',
    text: `# Systemstatus Mittwoch, 07.10.2026 – 06:00 Uhr

Alle sieben Dienste sind erreichbar ✅

| System | Port | Status | Latenz |
|---|---|---|---|
| Ollama | 11434 | 🟢 OK | 42 ms |
| Redis | 6379 | 🟢 OK | 1 ms |
| PostgreSQL | 5432 | 🟢 OK | 7 ms |
| ChromaDB | 8000 | 🟢 OK | 25 ms |
| CRM | 3500 | 🟢 OK | 68 ms |
| Atomic Reactor | 8888 | 🟢 OK | 51 ms |

CPU 29 %, RAM 63 %. Keine Maßnahmen erforderlich.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'headline all green, the CRM row is a 502',
    day: '2026-10-12',
    text: `# ✅ All systems operational — Monday, 12 October 2026

| Service | Check | Result |
|---|---|---|
| Ollama | GET /api/tags | 200 OK (43 ms) |
| Redis | PING | PONG |
| PostgreSQL | pg_isready | accepting connections |
| ChromaDB | GET /api/v1/heartbeat | 200 OK (20 ms) |
| CRM | GET /health | 502 Bad Gateway |
| Atomic Reactor | GET /health | 200 OK (46 ms) |
| LiteLLM | GET /health | 200 OK (131 ms) |

Resources: CPU 35 %, RAM 66 %. Have a productive Monday! 🚀
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German prose, ChromaDB does not answer',
    day: '2026-10-16',
    text: `Guten Morgen Maurice,

der Check von heute (Freitag, 16.10.2026, 06:00) sieht insgesamt gut aus. Ollama läuft mit vier Modellen, Redis antwortet mit PONG, PostgreSQL nimmt Verbindungen an, das CRM und der Atomic Reactor liefern beide HTTP 200, und LiteLLM ist in 125 ms da. Lediglich ChromaDB reagiert auf Port 8000 seit 04:37 nicht mehr, auch nach drei Versuchen kam keine Antwort. Ich beobachte das weiter und melde mich, falls es sich nicht von selbst löst.

Viele Grüße
BRAINSTEM
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German "als KI" refusal with an example report',
    day: '2026-10-19',
    text: `Als KI-Sprachmodell habe ich leider keinen direkten Zugriff auf deine Server. Ein Gesundheitscheck könnte aber beispielsweise so aussehen:

- Ollama: OK
- Redis: OK
- PostgreSQL: OK
- ChromaDB: OK
- CRM: OK
- Atomic Reactor: OK
- LiteLLM: OK

Ersetze die Werte einfach durch deine tatsächlichen Ergebnisse. Sag mir gern Bescheid, wenn ich dir beim Schreiben eines Skripts helfen soll!
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off inside the table',
    day: '2026-10-22',
    text: `# Systemcheck – Donnerstag, 22.10.2026

Ergebnis: Alle Dienste antworten.

| Dienst | Port | Antwort | Status |
|---|---|---|---|
| Ollama | 11434 | 200 in 40 ms | ✅ |
| Redis | 6379 | PONG | ✅ |
| PostgreSQL | 5432 | accepting connections | ✅ |
| ChromaDB | 8000 | 200 in 23 ms | ✅ |
| CRM | 3500 | 200 in 6`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor was not checked at all',
    day: '2026-10-29',
    text: `Health check, Thursday 2026-10-29 06:00 UTC

Ollama ............ OK (4 models)
Redis ............. OK (PONG)
PostgreSQL ........ OK (pg_isready)
ChromaDB .......... OK (heartbeat)
CRM ............... OK (200)
Atomic Reactor .... not checked, request timed out after 30 s
LiteLLM ........... OK (200)

Verdict: 6 of 7 confirmed.
`,
  },

  // ───────────────────────── briefing ─────────────────────────
  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge + Prioritäten',
    day: '2026-10-05',
    text: `# ☀️ Morgenbriefing – Montag, 5. Oktober 2026

Guten Morgen Maurice! Hier ist dein Überblick in zwei Minuten.

## 🏆 Erfolge
- Der BMA-Prüfprotokoll-Generator hat am Wochenende 6 Verkäufe gebracht (294 €).
- Das Short „3 Fehler bei Rauchmeldern" steht bei 18.400 Aufrufen.
- Die Migration von Redis auf 7.4 lief ohne Ausfall.

## 🎯 Prioritäten heute
1. Angebot an Stadtwerke Kassel bis 11:00 verschicken.
2. Landingpage für den KI-Automatisierungs-Sprint freigeben.
3. Rechnung 2026-118 nachfassen (fällig seit Freitag).

## 📅 Termine
- 10:30 Erstgespräch mit Elektro Brandt
- 15:00 Aufnahme YouTube-Video

Los geht's! 💪
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'English, prose under two headings; "was an AI agency" and Todoist are no placeholders',
    day: '2026-10-08',
    text: `Good morning, Maurice. Thursday, 8 October 2026.

**Yesterday's wins**

The discovery call with Northlight went better than planned: the lead was an AI agency with eleven people looking for a white-label CRM, and they asked for a quote on the spot. The Gumroad bundle sold four times, for 196 euros in total. Finally, the Todoist sync now runs without duplicates.

**Today's priorities**

First, send Northlight the quote before noon, while the call is fresh. Second, record the two shorts that have been sitting in the queue since Tuesday. Third, approve the LiteLLM budget cap, because spending is at 71 percent of the monthly limit.

No meetings before 13:00, so the morning is yours.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'small model, German, other words for wins and priorities but clear',
    day: '2026-10-13',
    text: `Guten Morgen! 🌅

Hier ist das Briefing für Dienstag, 13.10.2026.

Gestern geschafft (Wins):
* 2 neue Kunden im CRM: Müller Sicherheitstechnik und Café Lindner
* Newsletter an 1.312 Leute gesendet, Öffnungsrate 41 %
* YouTube-Video hochgeladen

Heute wichtig (Prioritäten):
* Angebot für Müller Sicherheitstechnik schreiben
* Kommentare unter dem Video beantworten
* Backup von PostgreSQL testen

Ich wünsche dir einen erfolgreichen Tag!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'English, two tables',
    day: '2026-10-17',
    text: `## Morning briefing · Sat 17 Oct 2026

### Wins
| Area | Result | Worth |
|---|---|---|
| Sales | Sprint package booked by Hartmann GmbH | €1,490 |
| Content | TikTok "fire door myth" passed 50k views | +212 followers |
| Ops | Nightly backup down from 14 to 6 minutes | 8 min/day |

### Priorities
| # | Task | Owner | Due |
|---|---|---|---|
| 1 | Kick-off document for Hartmann | PRODUCT | 12:00 |
| 2 | Cut three clips out of the fire door video | CONTENT | 15:00 |
| 3 | Review ad spend, pause anything above €9 CPA | ANALYTICS | 17:00 |

Weather for the run: 11 °C, dry.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, apologises for a missing side figure but complete',
    day: '2026-10-21',
    text: `**LIMBIC – Briefing Mittwoch, 21.10.2026**

Moin Maurice. Entschuldige: Die TikTok-Zahlen von heute Nacht sind noch nicht verarbeitet, sie folgen im KPI-Snapshot um 17 Uhr. Alles andere ist da.

**Erfolge von gestern**
➕ Vertrag mit der Hausverwaltung Seidel unterschrieben (3 Objekte, 870 € im Monat)
➕ Redis-Absturz in vier Sekunden selbst geheilt, Ursache beseitigt
➕ 9 neue Leads aus dem Lead-Magneten „BMA-Checkliste"

**Prioritäten für heute**
1️⃣ Onboarding Seidel: Zugangsdaten und Zeitplan schicken
2️⃣ Die 9 Leads anrufen, beginnend mit den drei aus Hessen
3️⃣ Preisseite um das Wartungspaket ergänzen

**Risiko:** Das API-Budget liegt bei 68 %. Noch keine Drosselung nötig.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'English JSON-free short list, a slow day',
    day: '2026-10-26',
    text: `Morning Maurice 👋 Monday 26 Oct 2026

WINS
- Quiet Sunday, but two Gumroad sales came in (98 EUR)
- The new hook format doubled average watch time: 9.1 s to 18.4 s
- Zero incidents for six days in a row

PRIORITIES
1. Close the Northlight quote (answer promised for today)
2. Ship the offer JSON to the shop before 11:00
3. Write the outline for the "Ollama on a Mac mini" video

One thing to watch: RAM was at 73 percent at 05:00, close to the WARN level.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins only, no priorities',
    day: '2026-10-06',
    text: `# Morgenbriefing Dienstag, 06.10.2026 ☕

Guten Morgen Maurice!

## Erfolge von gestern
- Angebot an Stadtwerke Kassel ist raus (4.200 €)
- Landingpage für den Automatisierungs-Sprint ist live
- 7 neue Abonnenten für den Newsletter
- Erstgespräch mit Elektro Brandt war positiv, Folgetermin am Donnerstag

## Wetter
Kassel, 12 °C, leicht bewölkt.

## Zitat des Tages
„Wer aufhört, besser zu werden, hat aufgehört, gut zu sein."

Einen großartigen Tag! 🚀
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the priorities heading has nothing under it',
    day: '2026-10-10',
    text: `Good morning! Here is your briefing for Saturday, October 10, 2026.

## Wins
- Northlight asked for a second call
- Two shorts published, 6,200 views combined
- LiteLLM cap approved at 250 euros

## Priorities

## Calendar
- 11:00 call with Northlight
- 16:00 family
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'unfilled template brackets',
    day: '2026-10-14',
    text: `# Morgenbriefing – Mittwoch, 14.10.2026

Guten Morgen Maurice,

## Erfolge
- [Erfolg 1 hier einfügen]
- [Erfolg 2 hier einfügen]
- [Erfolg 3 hier einfügen]

## Prioritäten
1. [Wichtigste Aufgabe des Tages]
2. [Zweitwichtigste Aufgabe]
3. [Optional]

Viel Erfolg heute!
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the priorities',
    day: '2026-10-19',
    text: `# 🌤 Briefing für Montag, 19. Oktober 2026

Hallo Maurice, ein starkes Wochenende liegt hinter uns.

## Wins
- Hartmann GmbH hat die Anzahlung überwiesen (745 €)
- Das Brandschutztür-Video hat 71.000 Aufrufe
- Der Content-Kalender ist bis Sonntag gefüllt

## Prioritäten
1. **Hartmann-Kickoff vorbereiten:** Agenda, Zugänge und den Zeitplan bis 10 Uhr an Frau Hartmann schicken, damit das Team noch am Vormi`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'a provider error instead of the work',
    day: '2026-10-23',
    text: `litellm.RateLimitError: RateLimitError: OpenAIException - Rate limit reached for gpt-4o in organization org-empire on tokens per min (TPM): Limit 30000, Used 29412, Requested 2281. Please try again in 3.386s.
Fallbacks tried: ollama/qwen2.5:14b -> APIConnectionError
LIMBIC briefing 2026-10-23 07:00 not generated. Wins: n/a, Priorities: n/a
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'German: wins and priorities could not be found out',
    day: '2026-10-28',
    text: `**Morgenbriefing, Mittwoch 28.10.2026**

Guten Morgen Maurice!

**Erfolge:** Es liegen mir leider keine Daten zu gestern vor.

**Prioritäten:** Dazu kann ich ohne Zugriff auf das CRM und deinen Kalender nichts sagen. Bitte teile mir deine Aufgaben mit, dann erstelle ich dir gern eine Liste.

Liebe Grüße!
`,
  },

  // ───────────────────────── trends ─────────────────────────
  {
    job: 'trends',
    valid: true,
    note: 'German, four trends as headings',
    day: '2026-10-05',
    text: `# 📈 Trend-Scan – Montag, 05.10.2026

Quellen: TikTok, YouTube, X. Zeitraum: letzte 24 Stunden.

## 1. „POV: Dein Chef ist ein Agent" (TikTok)
Kurze Sketche, in denen ein KI-Agent Aufgaben verteilt. Rund 2,1 Mio. Aufrufe unter #aiboss, plus 38 % seit gestern.
**Für uns:** Sketch mit OpenClaw als strengem Brandschutzbeauftragten.

## 2. Lokale Modelle auf dem Mac mini (YouTube)
Tutorials über 15 Minuten laufen wieder, drei Videos liegen über 200.000 Aufrufen.
**Für uns:** Unser Setup in Echtzeit zeigen.

## 3. Kosten offenlegen (X)
Gründer posten ihre API-Rechnungen. Ein Thread hat 11.000 Likes.
**Für uns:** Monatsabrechnung als Karussell.

## 4. Handwerk trifft KI (TikTok)
Elektriker und Dachdecker zeigen, wie sie Angebote diktieren.
**Für uns:** BMA-Wartungsbericht per Sprachnachricht.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'English numbered list, exactly three',
    day: '2026-10-08',
    text: `Trend scan, Thu Oct 8 2026, 08:00

1. "Silent vlogs with agent logs" on YouTube. Creators film their desk while a terminal scrolls; the median video of the last week got 3x the channel average. Angle: our nightly cron run as a time lapse.
2. "Tell me the boring business" on TikTok. Duet chain, about 4,300 stitches since Tuesday. Angle: fire alarm maintenance contracts, the most boring money there is.
3. Small models beating big ones on X. The benchmark screenshots of 8B models get quoted all over. Angle: which of our nine jobs run on a local model and which do not.

Best bet today: number 2, low effort and the chain is still young.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German table with five rows',
    day: '2026-10-11',
    text: `Guten Morgen! Sonntag, 11.10.2026 – hier die Trends 🔥

| Nr. | Trend | Plattform | Signal | Idee für uns | Priorität |
|---|---|---|---|---|---|
| 1 | „Ein Prompt, ein Produkt" | TikTok | 890 Tsd. Aufrufe / 24 h | Prüfprotokoll live bauen | hoch |
| 2 | Rauchmelder-Fails | YouTube Shorts | +64 % Suchvolumen | Reaktionsvideo | hoch |
| 3 | #buildinpublic Umsatz-Screens | X | 5.200 Reposts | Wochenzahlen zeigen | mittel |
| 4 | Agenten streiten miteinander | TikTok | 312 Tsd. Likes | Builder gegen Money Maker | mittel |
| 5 | Langsame Erklärvideos ohne Schnitt | YouTube | Watchtime +22 % | Whiteboard-Folge | niedrig |

Fazit: Nr. 2 passt am besten zu unserem Fachwissen.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'small model, German, bold bullets',
    day: '2026-10-15',
    text: `Hier sind die aktuellen Trends für den 15. Oktober 2026:

- **KI-Stimmen im Dialekt** – Auf TikTok sind Videos mit bayerischen und hessischen KI-Stimmen sehr beliebt. Du könntest ein Video über Brandschutz auf Hessisch machen.
- **Tag im Leben eines Gründers** – Auf YouTube Shorts laufen diese Videos gut, vor allem mit echten Zahlen. Zeige deinen Tag mit den Agenten.
- **Threads mit 10 Tools** – Auf X werden Listen mit Tools viel geteilt. Schreibe einen Thread über deinen Stack mit Ollama und Redis.

Ich hoffe, das hilft dir weiter!
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'English JSON array of trends',
    day: '2026-10-20',
    text: `{
  "scan_date": "2026-10-20",
  "platforms": ["TikTok", "YouTube", "X"],
  "trends": [
    { "title": "Agent fails compilation", "platform": "TikTok", "growth_pct": 54, "angle": "The night our Redis died and healed itself in four seconds" },
    { "title": "One-person company tours", "platform": "YouTube", "growth_pct": 31, "angle": "Tour of the nine cron jobs" },
    { "title": "Price anchoring threads", "platform": "X", "growth_pct": 18, "angle": "Why the sprint costs 1,490 and not 990" },
    { "title": "ASMR server rooms", "platform": "TikTok", "growth_pct": 77, "angle": "Fire panel test with real relays clicking" }
  ]
}
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, by platform, one each with evidence',
    day: '2026-10-30',
    text: `🔎 RESEARCH | Freitag, 30. Oktober 2026

━━━ TikTok ━━━
Trend 1: Halloween-Sicherheitstipps
Clips zu Kerzen und Kostümen liegen bei 1,4 Mio. Aufrufen seit gestern früh. Heute posten, morgen ist Halloween.

━━━ YouTube ━━━
Trend 2: „Ich habe meinen Job automatisiert"
Lange Erfahrungsberichte, das stärkste Video hat 640.000 Aufrufe in drei Tagen. Passt zur Folge über die Wartungsberichte.

━━━ X ━━━
Trend 3: Streit um Agenten-Kosten
Zwei große Accounts rechnen vor, dass lokale Modelle ab 40 € API-Kosten im Monat günstiger sind. Antwort mit unseren echten Zahlen vorbereiten.

Empfehlung: Trend 1 zuerst, Zeitfenster 24 Stunden.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-10-06',
    text: `# Trend-Scan Dienstag, 06.10.2026

Heute war es ruhig auf den Plattformen, dafür sind die Funde stark:

## Trend 1: Agenten im Handwerk (TikTok)
#handwerkki hat 640.000 Aufrufe in 24 Stunden. Besonders Angebotskalkulation per Sprache zieht.
**Idee:** Wartungsangebot für eine Brandmeldeanlage in 60 Sekunden.

## Trend 2: Server im Keller (YouTube)
Homelab-Touren mit Stromkostenrechnung, drei Videos über 150.000 Aufrufe.
**Idee:** Was unser Mac mini im Monat wirklich kostet.

Nächster Scan: morgen, 08:00 Uhr.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is left open ("wird ergänzt")',
    day: '2026-10-09',
    text: `📊 Trends am Freitag, 09.10.2026

**1. „Langweilige Firmen" (TikTok)**
Die Duett-Kette wächst auf 7.900 Stitches. Unser Thema Wartungsverträge passt genau.

**2. Terminal-Vlogs (YouTube)**
Weiter stark, die Watchtime liegt 40 % über dem Schnitt. Zeitraffer vom Nachtlauf drehen.

**3. Trend für X**
TODO: wird ergänzt, sobald die X-Daten da sind.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times',
    day: '2026-10-12',
    text: `Trend scan — Monday, October 12, 2026

## Trend 1: One prompt, one product
Creators on TikTok build a whole product from a single prompt. Around 890k views in 24 hours. Angle: build the test protocol live.

## Trend 2: One prompt, one product
Creators on TikTok build a whole product from a single prompt. Around 890k views in 24 hours. Angle: build the test protocol live.

## Trend 3: One prompt, one product
Creators on TikTok build a whole product from a single prompt. Around 890k views in 24 hours. Angle: build the test protocol live.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'German refusal: no access to the internet, general advice instead',
    day: '2026-10-18',
    text: `Leider kann ich nicht auf TikTok, YouTube oder X zugreifen und daher keine aktuellen Trends für den 18.10.2026 ermitteln. Mein Wissensstand endet im Jahr 2024.

Allgemein kannst du Trends so finden:

1. Öffne das TikTok Creative Center und filtere nach Deutschland.
2. Schau in die YouTube-Trends und sortiere nach Kategorie.
3. Nutze die erweiterte Suche auf X mit passenden Hashtags.

Wenn du mir die Ergebnisse schickst, werte ich sie gerne aus.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second of three announced',
    day: '2026-10-21',
    text: `# Trend Scan · Wednesday 21 October 2026

Three trends worth acting on today:

### 1. Agent fails compilation (TikTok)
Growth +54 % week over week. People love seeing automation break and recover. **Angle:** the four-second Redis outage, told as a thriller.

### 2. One-person company tours (YouTube)
Growth +31 %. Long tours of tool stacks, with the strongest retention where the creator shows the bill. **Angle:** walk through the nine jobs and put the co`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'stale: the scan of three weeks ago, by its own date',
    day: '2026-10-29',
    text: `# 📈 Trend-Scan – Montag, 05.10.2026 (aus dem Cache)

⚠️ Die Live-Abfrage ist fehlgeschlagen, daher die Ergebnisse vom letzten erfolgreichen Lauf am 05.10.2026.

1. **„POV: Dein Chef ist ein Agent"** (TikTok) – 2,1 Mio. Aufrufe unter #aiboss
2. **Lokale Modelle auf dem Mac mini** (YouTube) – drei Videos über 200.000 Aufrufen
3. **Kosten offenlegen** (X) – ein Thread mit 11.000 Likes
`,
  },

  // ───────────────────────── scripts ─────────────────────────
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts, each with hook, body, CTA',
    day: '2026-10-05',
    text: `# 🎬 Kurzvideo-Skripte – 05.10.2026

## Skript 1: Der stille Rauchmelder
**Hook (0–3 s):** „Dein Rauchmelder ist wahrscheinlich seit Jahren tot – und du merkst es erst, wenn es brennt."
**Hauptteil:** Zeig das Herstelldatum auf der Rückseite. Nach zehn Jahren muss das Gerät raus, auch wenn es beim Drücken noch piept. Der Taster prüft nur die Elektronik, nicht die Messkammer.
**CTA:** Schau jetzt nach und schreib mir dein Datum in die Kommentare.
**Länge:** 35 Sekunden

## Skript 2: Mein Chef schläft nie
**Hook (0–3 s):** „Um 6 Uhr morgens hat mein Agent schon sieben Systeme geprüft. Ich lag noch im Bett."
**Hauptteil:** Bildschirmaufnahme vom Morgenlauf. Jeder Dienst bekommt ein grünes Häkchen, dann das Briefing auf dem Handy.
**CTA:** Folge mir, wenn du sehen willst, was um 22 Uhr passiert.
**Länge:** 42 Sekunden
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'English, three scripts in screenplay style',
    day: '2026-10-07',
    text: `SHORT-FORM DRAFTS / WED 7 OCT 2026

=== SCRIPT A: The 4,000 euro email ===
HOOK: I made four thousand euros with an email that has eleven words.
[Cut to screen, email blurred]
BODY: No pitch deck, no funnel. I wrote to a facility manager: "Your fire panel test is due, want it done Thursday?" He said yes in six minutes.
CTA: Comment ELEVEN and I'll send you the line.

=== SCRIPT B: Stop paying for tokens ===
HOOK: You're paying for tokens your laptop could make for free.
[Hold up the Mac mini]
BODY: Seven of my nine nightly jobs run on an 8B model at home. The bill went from 212 to 38 euros.
CTA: Save this before your next invoice.

=== SCRIPT C: The door that kills ===
HOOK: This wedge under the door can void your whole insurance.
[Kick the wedge away]
BODY: Fire doors must close by themselves. Wedged open, they are just decoration.
CTA: Send this to the colleague who does it.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'small model, German, simple list',
    day: '2026-10-10',
    text: `Hier sind zwei Skripte für heute (Samstag, 10.10.2026):

Skript 1 – "Die 5-Minuten-Rechnung"
Hook: Wusstest du, dass du deine Rechnungen nie wieder selbst schreiben musst?
Szene 1: Maurice sitzt vor einem Stapel Papier.
Szene 2: Er spricht den Auftrag ins Handy.
Szene 3: Die Rechnung ist fertig und wird verschickt.
Call-to-Action: Link in der Bio!

Skript 2 – "Brandschutz im Büro"
Hook: Diese drei Dinge stehen in jedem Büro falsch!
Szene 1: Der Papierkorb steht neben der Heizung.
Szene 2: Die Mehrfachsteckdose hängt an einer anderen Steckdose.
Szene 3: Der Feuerlöscher ist hinter der Pflanze versteckt.
Call-to-Action: Markiere deinen Kollegen!

Viel Spaß beim Drehen! 🎥
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'English table-based shot lists, two scripts',
    day: '2026-10-16',
    text: `### Script 1 — "Nobody notices the cron job"
**Hook:** "Everyone screams when it breaks. Nobody claps when it runs."

| Sec | Picture | Voice |
|---|---|---|
| 0–3 | Face, close | Hook |
| 3–15 | Terminal at 3 AM | Nine jobs, every night, no humans. |
| 15–28 | Red line in log | Last week one produced garbage. It ran fine. The output was empty. |
| 28–35 | Face | Check outputs, not exit codes. Follow for part two. |

### Script 2 — "Is your CRM lying?"
**Hook:** "Half the leads in your CRM are dead, and you are still paying for them."

| Sec | Picture | Voice |
|---|---|---|
| 0–3 | Finger taps screen | Hook |
| 3–18 | Filter by last contact | Sort by last reply. Anything over ninety days goes. |
| 18–30 | Counter drops | I deleted 412 of 890. Conversion doubled. |
| 30–36 | Face | Try it tonight and tell me your number. |
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, Einstieg as a hook with the word Hook in brackets',
    day: '2026-10-21',
    text: `**Skriptentwürfe Mittwoch, 21. Oktober 2026** (CONTENT, 09:00)

**① Vier Sekunden**
🪝 Hook: Gestern Nacht ist mein Unternehmen gestorben. Für genau vier Sekunden.
🗣 Text: Um 3:11 Uhr killt Linux den Redis-Container. Kein Anruf, kein Alarm auf dem Handy. Docker startet neu, der Wächter prüft, um 3:12 Uhr läuft alles. Und die Ursache stand um 6 Uhr im Bericht.
📣 CTA: Willst du die Konfiguration? Schreib „REDIS".

**② Der teuerste Satz im Handwerk**
🪝 Hook: „Das machen wir nebenbei" hat mich 3.000 Euro gekostet.
🗣 Text: Jede Zusatzleistung ohne Zettel ist ein Geschenk. Heute diktiere ich sie ins Handy, und der Nachtrag ist raus, bevor ich im Auto sitze.
📣 CTA: Speichern für die nächste Baustelle.

**③ Drei Euro Brandschutz**
🪝 Hook: Dieses Teil kostet drei Euro und rettet deine Küche.
🗣 Text: Löschdecke an die Wand, nie über den Herd. Fett brennt nach oben, du musst also von der Seite herankommen.
📣 CTA: Wo hängt deine?
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, JSON with two scripts',
    day: '2026-10-28',
    text: `{
  "datum": "2026-10-28",
  "scripts": [
    {
      "title": "Halloween und Kerzen",
      "hook": "Ein Kürbis hat letztes Jahr ein ganzes Treppenhaus verraucht.",
      "body": "Echte Kerze, trockenes Laub, zugezogene Haustür: mehr braucht es nicht. Nimm ein LED-Licht und stell den Kürbis nach draußen.",
      "cta": "Teile das mit deinen Nachbarn.",
      "duration_s": 30
    },
    {
      "title": "Was kostet ein Agent?",
      "hook": "Mein Mitarbeiter kostet 38 Euro im Monat und schläft nie.",
      "body": "Neun Aufgaben pro Tag, sieben davon auf einem kleinen Rechner im Büro. Hier ist die Rechnung, Zeile für Zeile.",
      "cta": "Folge für die Einkaufsliste.",
      "duration_s": 40
    }
  ]
}
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-06',
    text: `# Skripte für Dienstag, 06.10.2026

## Skript 1: Der Keil unter der Tür
**Hook:** „Dieser Holzkeil kann dich deine Versicherung kosten."
**Hauptteil:** Brandschutztüren müssen selbst schließen. Wer sie festkeilt, haftet im Ernstfall. Die Lösung heißt Feststellanlage und kostet ab 400 Euro.
**CTA:** Schick das deinem Hausmeister.
**Länge:** 38 Sekunden
**Hashtags:** #brandschutz #facility #handwerk

Produktionshinweis: im Treppenhaus drehen, Tageslicht nutzen.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-10-09',
    text: `## Script 1: The boring business
**Hook:** The most boring business I know makes 870 euros a month per building.
**Body:** Maintenance contracts for fire alarm systems. Four visits a year, a protocol each time, and nobody ever cancels.
**CTA:** Follow for the contract template.

## Script 2: Terminal time lapse
**Body:** Night shot of the desk, terminal scrolling, lo-fi music. Captions show the time and the job that just ran, from the health check to the memory run.
**CTA:** Which job do you want to see in detail?
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are left empty',
    day: '2026-10-14',
    text: `Kurzvideo-Skripte, Mittwoch 14.10.2026

Skript 1: KI-Stimme auf Hessisch
Hook:
Hauptteil: Die Stimme erklärt, warum der Feuerlöscher nicht hinter die Pflanze gehört. Dazu Bilder aus dem Büro.
CTA: Welchen Dialekt wollt ihr als Nächstes?

Skript 2: Zehn Tools, ein Gründer
Hook:
Hauptteil: Schnelle Schnitte durch den Stack, zu jedem Tool ein Satz und der Preis im Monat.
CTA: Speichern und später nachbauen.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the middle of script 2',
    day: '2026-10-19',
    text: `# 🎬 Skripte – Montag, 19.10.2026

## Skript 1 – Der Prüftaster lügt
**Hook:** „Der Knopf am Rauchmelder beweist gar nichts."
**Text:** Er prüft Batterie und Sirene. Ob Rauch erkannt wird, zeigt nur Prüfgas oder das Alter des Geräts. Zehn Jahre, dann weg damit.
**CTA:** Datum in die Kommentare!

## Skript 2 – Angebot im Auto
**Hook:** „Ich schreibe Angebote, während ich an der Ampel stehe. Legal."
**Text:** Ich spreche drei Sätze ins Handy: Objekt, Anzahl der Melder, Termin. Der Agent sucht die Preise aus dem CRM, rechnet die Anfahrt dazu und`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'lorem ipsum as the body of both',
    day: '2026-10-23',
    text: `## Script 1: Price anchoring
**Hook:** Why my sprint costs 1,490 and not 990.
**Body:** Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
**CTA:** Follow for more.

## Script 2: Server room ASMR
**Hook:** Turn your sound on. This is what safety sounds like.
**Body:** Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
**CTA:** Which sound was the best?
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'German: asks for the topic instead of writing',
    day: '2026-10-30',
    text: `Gerne erstelle ich dir zwei Kurzvideo-Skripte mit starken Hooks! 🎉

Damit ich loslegen kann, brauche ich noch ein paar Informationen:

1. Zu welchem Thema sollen die Skripte sein?
2. Für welche Plattform (TikTok, YouTube Shorts, Instagram)?
3. Wie lang soll jedes Skript sein?
4. Welchen Hook-Stil bevorzugst du – Frage, Schock oder Zahl?

Sobald du mir diese Fragen beantwortest, schreibe ich dir Skript 1 und Skript 2.
`,
  },

  // ───────────────────────── offers ─────────────────────────
  {
    job: 'offers',
    valid: true,
    note: 'plain JSON, English keys, three offers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "currency": "EUR",
  "offers": [
    {
      "name": "Fire Panel Test Protocol Kit",
      "audience": "facility managers",
      "price": 49,
      "includes": ["PDF protocol", "Excel checklist", "video walkthrough"],
      "cta": "Download the kit and pass the next inspection"
    },
    {
      "name": "Automation Sprint",
      "audience": "trades with 3 to 20 people",
      "price": 1490,
      "includes": ["kick-off", "two workflows", "30 days of support"],
      "cta": "Book one of three October slots"
    },
    {
      "name": "Agent Stack Care",
      "audience": "sprint customers",
      "price": 290,
      "interval": "month",
      "includes": ["monitoring", "monthly report"],
      "cta": "Add care to your sprint"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German keys, preis as number, umlauts',
    day: '2026-10-07',
    text: `{
  "datum": "2026-10-07",
  "angebote": [
    {
      "titel": "BMA-Wartungspaket Basis",
      "zielgruppe": "Hausverwaltungen mit bis zu 5 Objekten",
      "leistungen": ["Vierteljährliche Inspektion", "Digitales Prüfprotokoll", "Erinnerung vor Ablauf"],
      "preis": 290.0,
      "waehrung": "EUR",
      "abrechnung": "monatlich",
      "cta": "Jetzt Erstgespräch vereinbaren"
    },
    {
      "titel": "BMA-Wartungspaket Plus",
      "zielgruppe": "Hausverwaltungen mit 6 bis 20 Objekten",
      "leistungen": ["Alles aus Basis", "24-Stunden-Störungsannahme", "Jahresbericht für die Versicherung"],
      "preis": 790.0,
      "waehrung": "EUR",
      "abrechnung": "monatlich",
      "cta": "Angebot in 24 Stunden erhalten"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nested pricing with tiers',
    day: '2026-10-12',
    text: `{
  "offers": [
    {
      "id": "sprint-2026-10",
      "name": "Two-Week Automation Sprint",
      "promise": "Two routine jobs off your desk in ten working days",
      "pricing": {
        "currency": "EUR",
        "tiers": [
          { "tier": "Starter", "price": 990 },
          { "tier": "Standard", "price": 1490 },
          { "tier": "Premium", "price": 2490 }
        ]
      },
      "ctas": ["Pick your tier", "Ask for the sample report"]
    }
  ],
  "generated_at": "2026-10-12T10:00:12Z"
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified one-line JSON, German text',
    day: '2026-10-15',
    text: `{"offers":[{"name":"Lokaler Agent im Büro","beschreibung":"Ein kleiner Rechner, neun Aufgaben, keine Daten in der Cloud.","price":2900,"currency":"EUR","cta":"Rückruf noch heute"},{"name":"Prompt-Paket Handwerk","beschreibung":"60 geprüfte Vorlagen für Angebot, Nachtrag und Mahnung.","price":39,"currency":"EUR","cta":"Sofort herunterladen"},{"name":"Schulung Team","beschreibung":"Drei Stunden vor Ort, bis zu acht Personen.","price":890,"currency":"EUR","cta":"Termin wählen"}],"date":"2026-10-15"}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'price objects with amount and currency, escaped quotes in the text',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "summary": "Bundle around the \\"four seconds\\" story, plus the evergreen kit",
  "offers": [
    {
      "name": "Self-Healing Stack Blueprint",
      "price": { "amount": 129.0, "currency": "EUR" },
      "bullets": ["docker-compose files", "watchdog script", "runbook for 7 services"],
      "cta": "Get the blueprint before your next outage"
    },
    {
      "name": "Blueprint + Setup Call",
      "price": { "amount": 349.0, "currency": "EUR" },
      "bullets": ["everything in the blueprint", "90 minutes on your machine"],
      "cta": "Reserve a call this week"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German, four-tab indent, one offer with an early-bird price',
    day: '2026-10-27',
    text: `{
	"tag": "Dienstag",
	"datum": "2026-10-27",
	"offers": [
		{
			"name": "Halloween-Sicherheitscheck",
			"untertitel": "Zehn Fragen, zwanzig Minuten, ein ruhiger Abend",
			"price": 19.9,
			"early_bird_price": 14.9,
			"currency": "EUR",
			"gueltig_bis": "2026-10-31",
			"cta": "Check für 14,90 € sichern"
		},
		{
			"name": "Brandschutz-Jahresplan Büro",
			"untertitel": "Alle Prüffristen in einem Kalender",
			"price": 79,
			"currency": "EUR",
			"gueltig_bis": "2026-12-31",
			"cta": "Jahresplan kaufen"
		}
	]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'offers carry no price at all',
    day: '2026-10-06',
    text: `{
  "datum": "2026-10-06",
  "offers": [
    {
      "name": "Automatisierungs-Sprint",
      "zielgruppe": "Handwerksbetriebe",
      "leistungen": ["Kick-off", "Zwei Workflows", "30 Tage Betreuung"],
      "cta": "Platz im Oktober sichern"
    },
    {
      "name": "Prüfprotokoll-Kit",
      "zielgruppe": "Facility-Manager",
      "leistungen": ["PDF", "Excel-Checkliste"],
      "cta": "Jetzt herunterladen"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma, no valid JSON',
    day: '2026-10-09',
    text: `{
  "date": "2026-10-09",
  "offers": [
    {
      "name": "Boring Business Starter",
      "price": 59,
      "currency": "EUR",
      "cta": "Start with one building",
    },
    {
      "name": "Maintenance Contract Template",
      "price": 29,
      "currency": "EUR",
      "cta": "Copy the contract"
    },
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'text after the JSON',
    day: '2026-10-13',
    text: `{
  "datum": "2026-10-13",
  "offers": [
    { "name": "BMA-Wartungspaket Basis", "price": 290, "currency": "EUR", "cta": "Erstgespräch vereinbaren" },
    { "name": "BMA-Wartungspaket Plus", "price": 790, "currency": "EUR", "cta": "Angebot anfordern" }
  ]
}

Ich hoffe, diese Angebote gefallen dir! 😊 Soll ich noch eine Premium-Variante ergänzen oder die Texte für Instagram anpassen?
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is null, the other "folgt"',
    day: '2026-10-16',
    text: `{
  "datum": "2026-10-16",
  "currency": "EUR",
  "offers": [
    {
      "name": "Lokaler Agent im Büro",
      "price": null,
      "cta": "Rückruf vereinbaren"
    },
    {
      "name": "Schulung Team",
      "price": "folgt",
      "cta": "Termin wählen"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'starts with a byte order mark',
    day: '2026-10-21',
    text: `\uFEFF{
  "date": "2026-10-21",
  "offers": [
    { "name": "Self-Healing Stack Blueprint", "price": 129, "currency": "EUR", "cta": "Get the blueprint" },
    { "name": "Blueprint + Setup Call", "price": 349, "currency": "EUR", "cta": "Reserve a call" }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off inside the third offer',
    day: '2026-10-30',
    text: `{
  "datum": "2026-10-30",
  "offers": [
    {
      "name": "Brandschutz-Jahresplan Büro",
      "price": 79,
      "currency": "EUR",
      "cta": "Jahresplan kaufen"
    },
    {
      "name": "Prompt-Paket Handwerk",
      "price": 39,
      "currency": "EUR",
      "cta": "Sofort herunterladen"
    },
    {
      "name": "Automatisierungs-Sprint November",
      "price": 1490,
      "currency": "EUR",
      "cta": "Einen von drei Plät`,
  },

  // ───────────────────────── calendar ─────────────────────────
  {
    job: 'calendar',
    valid: true,
    note: 'German table, Monday to Sunday',
    day: '2026-10-05',
    text: `# 🗓️ Content-Kalender KW 41 (05.10. – 11.10.2026)

| Tag | Datum | Uhrzeit | Plattform | Inhalt | Status |
|---|---|---|---|---|---|
| Montag | 05.10.2026 | 18:00 | TikTok | Der stille Rauchmelder | geplant |
| Dienstag | 06.10.2026 | 12:00 | X | Thread: unsere API-Rechnung | geplant |
| Mittwoch | 07.10.2026 | 18:00 | YouTube Shorts | Mein Chef schläft nie | in Produktion |
| Donnerstag | 08.10.2026 | 07:30 | LinkedIn | Fallstudie Elektro Brandt | geplant |
| Freitag | 09.10.2026 | 16:00 | YouTube | Langvideo: Neun Jobs, null Mitarbeiter | im Schnitt |
| Samstag | 10.10.2026 | 10:00 | Instagram | Karussell: Brandschutz im Büro | geplant |
| Sonntag | 11.10.2026 | 19:00 | Newsletter | Wochenrückblick Nr. 31 | geplant |
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'English rolling week Friday to Thursday',
    day: '2026-10-08',
    text: `Content calendar, next 7 days (updated Thu 8 Oct 2026, 12:00)

- **Fri 9 Oct** · TikTok 18:00 · "The boring business" short
- **Sat 10 Oct** · Instagram 10:00 · carousel, five fire door myths
- **Sun 11 Oct** · Newsletter 19:00 · issue 31, the Northlight story
- **Mon 12 Oct** · X 12:30 · thread on small models
- **Tue 13 Oct** · YouTube Shorts 18:00 · "Half your leads are dead"
- **Wed 14 Oct** · LinkedIn 07:30 · case study with numbers
- **Thu 15 Oct** · YouTube 16:00 · long video, Ollama on a Mac mini

Moved: the Redis short goes to the week after, because the footage is not cut yet.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'small model, German headings, Tuesday to Monday',
    day: '2026-10-13',
    text: `Hier ist der aktualisierte Content-Kalender für die nächsten 7 Tage:

**Dienstag, 13. Oktober**
- TikTok: KI-Stimme auf Hessisch (18 Uhr)

**Mittwoch, 14. Oktober**
- LinkedIn: Beitrag über Wartungsverträge (8 Uhr)

**Donnerstag, 15. Oktober**
- YouTube: Ollama auf dem Mac mini (16 Uhr)

**Freitag, 16. Oktober**
- TikTok: Die 5-Minuten-Rechnung (18 Uhr)

**Samstag, 17. Oktober**
- Instagram: Bilder aus der Werkstatt (10 Uhr)

**Sonntag, 18. Oktober**
- Newsletter: Drei Lehren der Woche (19 Uhr)

**Montag, 19. Oktober**
- X: Thread mit 10 Tools (12 Uhr)

Viel Erfolg mit den Beiträgen! 🎉
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'English, JSON schedule Monday to Sunday',
    day: '2026-10-18',
    text: `{
  "updated": "2026-10-18",
  "schedule": [
    { "date": "2026-10-19", "day": "Monday", "platform": "TikTok", "time": "18:00", "title": "The test button lies" },
    { "date": "2026-10-20", "day": "Tuesday", "platform": "X", "time": "12:30", "title": "Thread: price anchoring" },
    { "date": "2026-10-21", "day": "Wednesday", "platform": "YouTube Shorts", "time": "18:00", "title": "Quotes at the traffic light" },
    { "date": "2026-10-22", "day": "Thursday", "platform": "LinkedIn", "time": "07:30", "title": "Hartmann sprint, week one" },
    { "date": "2026-10-23", "day": "Friday", "platform": "YouTube", "time": "16:00", "title": "Tour of a one-person company" },
    { "date": "2026-10-24", "day": "Saturday", "platform": "Instagram", "time": "10:00", "title": "Carousel: what the stack costs" },
    { "date": "2026-10-25", "day": "Sunday", "platform": "Newsletter", "time": "19:00", "title": "Issue 33" }
  ]
}
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, two slots a day, Saturday to Friday',
    day: '2026-10-23',
    text: `📆 **Kalender-Update Freitag, 23.10.2026** – gefüllt von morgen bis nächsten Freitag

**Sa 24.10.** ☀️ 10:00 Instagram: Löschdecke richtig aufhängen · 🌙 18:00 TikTok: Drei Euro Brandschutz
**So 25.10.** ☀️ 11:00 X: Wochenzahlen offen · 🌙 19:00 Newsletter Nr. 33
**Mo 26.10.** ☀️ 07:30 LinkedIn: Fallstudie Seidel · 🌙 18:00 TikTok: Der teuerste Satz im Handwerk
**Di 27.10.** ☀️ 12:00 X: Umfrage zu lokalen Modellen · 🌙 18:00 Shorts: Vier Sekunden
**Mi 28.10.** ☀️ 07:30 LinkedIn: Prüffristen im Herbst · 🌙 18:00 TikTok: Halloween und Kerzen
**Do 29.10.** ☀️ 12:00 X: Thread zur Redis-Nacht · 🌙 18:00 Shorts: Was kostet ein Agent?
**Fr 30.10.** ☀️ 10:00 Instagram: Kürbis-Karussell · 🌙 16:00 YouTube: Firmenrundgang Teil 2

14 Slots, 0 Lücken.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, over the end of the month, numbered days',
    day: '2026-10-29',
    text: `## Content-Plan 30.10. bis 05.11.2026

1. Freitag, 30.10. – TikTok, 17:00: Letzter Aufruf Halloween-Check
2. Samstag, 31.10. – Instagram Story, 11:00: Kürbis mit LED, Schritt für Schritt
3. Sonntag, 01.11. – Newsletter, 19:00: Oktober in Zahlen
4. Montag, 02.11. – LinkedIn, 07:30: Was wir im Oktober automatisiert haben
5. Dienstag, 03.11. – YouTube Shorts, 18:00: Der Knopf am Rauchmelder
6. Mittwoch, 04.11. – X, 12:30: Thread zu Token-Kosten
7. Donnerstag, 05.11. – YouTube, 16:00: Langvideo Brandmeldeanlage erklärt

Hinweis: Der 1. November ist in Hessen kein Feiertag, der Newsletter geht normal raus.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'announced as 7 days, only six',
    day: '2026-10-06',
    text: `# 7-Tage-Plan ab Dienstag, 06.10.2026

| Datum | Tag | Plattform | Thema |
|---|---|---|---|
| 06.10.2026 | Dienstag | X | API-Rechnung als Thread |
| 07.10.2026 | Mittwoch | YouTube Shorts | Mein Chef schläft nie |
| 08.10.2026 | Donnerstag | LinkedIn | Fallstudie Elektro Brandt |
| 09.10.2026 | Freitag | YouTube | Neun Jobs, null Mitarbeiter |
| 10.10.2026 | Samstag | Instagram | Brandschutz im Büro |
| 11.10.2026 | Sonntag | Newsletter | Ausgabe 31 |

Alle 7 Tage sind befüllt. ✅
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Wednesday has no content',
    day: '2026-10-10',
    text: `# Content calendar, 11–17 October 2026

| Day | Date | Platform | Content |
|---|---|---|---|
| Sunday | 11 Oct | Newsletter | Issue 31 |
| Monday | 12 Oct | X | Thread on small models |
| Tuesday | 13 Oct | Shorts | Half your leads are dead |
| Wednesday | 14 Oct | | |
| Thursday | 15 Oct | YouTube | Ollama on a Mac mini |
| Friday | 16 Oct | TikTok | Nobody notices the cron job |
| Saturday | 17 Oct | Instagram | Carousel, fire door myths |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays are all one day off the dates',
    day: '2026-10-14',
    text: `📅 Wochenplan 15.10. – 21.10.2026

- Mittwoch, 15.10.2026: YouTube – Ollama auf dem Mac mini (16:00)
- Donnerstag, 16.10.2026: TikTok – Die 5-Minuten-Rechnung (18:00)
- Freitag, 17.10.2026: Instagram – Werkstattbilder (10:00)
- Samstag, 18.10.2026: Newsletter – Ausgabe 32 (19:00)
- Sonntag, 19.10.2026: X – Zehn Tools (12:00)
- Montag, 20.10.2026: Shorts – Der Prüftaster lügt (18:00)
- Dienstag, 21.10.2026: LinkedIn – Wartungsverträge (08:00)
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fourth day',
    day: '2026-10-20',
    text: `## 7-day content schedule, Oct 21 to Oct 27, 2026

**Wednesday, Oct 21**
YouTube Shorts, 18:00: Quotes at the traffic light

**Thursday, Oct 22**
LinkedIn, 07:30: Hartmann sprint, week one

**Friday, Oct 23**
YouTube, 16:00: Tour of a one-person company

**Saturday, Oct 24**
Instagram, 10:00: Carousel about what the sta`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Monday twice, Tuesday 27.10. is missing',
    day: '2026-10-22',
    text: `Content-Kalender (Stand Donnerstag, 22.10.2026)

| Tag | Plattform | Beitrag |
|---|---|---|
| Fr, 23.10. | YouTube | Firmenrundgang Teil 1 |
| Sa, 24.10. | TikTok | Drei Euro Brandschutz |
| So, 25.10. | Newsletter | Ausgabe 33 |
| Mo, 26.10. | LinkedIn | Fallstudie Seidel |
| Mo, 26.10. | Shorts | Vier Sekunden |
| Mi, 28.10. | TikTok | Halloween und Kerzen |
| Do, 29.10. | X | Die Redis-Nacht |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'a week of September, long gone',
    day: '2026-10-30',
    text: `# Content-Kalender aktualisiert ✅

**Zeitraum: 07.09.2026 – 13.09.2026**

- Montag, 07.09.2026 – TikTok: Sommerpause vorbei
- Dienstag, 08.09.2026 – X: Thread zum Warntag
- Mittwoch, 09.09.2026 – LinkedIn: Sirenen und Melder
- Donnerstag, 10.09.2026 – Shorts: Bundesweiter Warntag
- Freitag, 11.09.2026 – YouTube: Warn-Apps im Vergleich
- Samstag, 12.09.2026 – Instagram: Karussell Notgepäck
- Sonntag, 13.09.2026 – Newsletter: Ausgabe 27
`,
  },

  // ───────────────────────── outline ─────────────────────────
  {
    job: 'outline',
    valid: true,
    note: 'German headings with time ranges',
    day: '2026-10-05',
    text: `# 🎥 YouTube-Gliederung: Neun Jobs, null Mitarbeiter

**Geplante Länge:** 12 Minuten · **Datum:** Montag, 05.10.2026

## 00:00 – 00:40 | Einstieg
Um 6 Uhr prüft ein Agent sieben Systeme. Frage an den Zuschauer: Was wäre, wenn niemand aufstehen muss?

## 00:40 – 02:30 | Das Problem
Vergessene Rechnungen, verpasste Leads, der Montag nach dem Urlaub.

## 02:30 – 06:00 | Der Tagesablauf
Vom Gesundheitscheck bis zur Nachtkonsolidierung, jeder Job mit einer echten Ausgabe.

## 06:00 – 09:00 | Was schiefging
Die leere Ausgabe, die keiner bemerkt hat, und die Prüfung, die daraus entstand.

## 09:00 – 11:00 | Kosten und Nutzen
API, Strom, Zeit. Die Rechnung vom September auf dem Bildschirm.

## 11:00 – 12:00 | Schluss und CTA
Link zum Bauplan, Ausblick auf Teil 2.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'English chapter list as for a video description',
    day: '2026-10-09',
    text: `Title: I run Ollama on a Mac mini so you don't have to
Length: about 15 minutes

0:00 Cold open: fan noise test, dead silent
0:35 Why local at all, three honest reasons
2:10 Unboxing the setup: 24 GB, one SSD, one cable
4:20 Installing Ollama and pulling two models
6:45 First real job: the morning briefing, side by side with a hosted model
9:30 Where it fails: long JSON and German umlauts in file names
11:50 The power bill after thirty days
13:40 Verdict, who should not do this
14:30 Outro and next week's video

Thumbnail idea: Mac mini with a fire alarm sticker, text "38 € / month".
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'small model, German bullets',
    day: '2026-10-13',
    text: `Hier ist die Gliederung für dein YouTube-Video "Brandmeldeanlage einfach erklärt":

1. Einleitung (00:00 - 01:00)
   - Begrüßung
   - Warum jede Firma das Thema kennen sollte
2. Aufbau einer Anlage (01:00 - 03:30)
   - Zentrale, Melder, Ringleitung
3. Wie ein Alarm entsteht (03:30 - 05:30)
   - Rauch, Wärme, Handmelder
4. Wartung und Pflichten (05:30 - 08:00)
   - DIN 14675 und die vier Inspektionen im Jahr
5. Häufige Fehler (08:00 - 09:30)
   - Abgedeckte Melder, alte Akkus
6. Fazit (09:30 - 10:00)
   - Zusammenfassung und Aufruf zum Abonnieren

Viel Erfolg beim Dreh!
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'English table with start times',
    day: '2026-10-19',
    text: `## Long-form outline — "Tour of a one-person company" (Mon 19 Oct 2026)

| Start | Section | What we show | Retention device |
|---|---|---|---|
| 00:00 | Hook | Empty office, nine jobs on a screen | Question left open |
| 01:15 | The map | Whiteboard with all agents | Count them with me |
| 04:00 | Money Maker | Real offer JSON going to the shop | Price reveal |
| 07:30 | Operator | The four-second outage | Suspense, log replay |
| 11:00 | The bill | Every invoice of September | Running total in the corner |
| 14:20 | What I would drop | Two tools, said by name | Confession |
| 16:00 | Call to action | Blueprint link | End screen |

Total: 17 minutes.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, longer than an hour (h:mm:ss)',
    day: '2026-10-24',
    text: `**YouTube-Livestream, Gliederung Samstag, 24.10.2026: „Wir bauen einen Agenten, Start bis Ende"**
Gesamtdauer: 1 Stunde 20 Minuten

▶ 0:00:00 – Begrüßung und Ziel: Am Ende läuft ein Wartungsbericht per Sprachnachricht
▶ 0:06:00 – Werkzeuge: Ollama, LiteLLM, PostgreSQL, kurz vorgestellt
▶ 0:18:00 – Baustein 1: Sprache zu Text, live mit Baustellenlärm
▶ 0:35:00 – Baustein 2: Felder erkennen und im CRM speichern
▶ 0:52:00 – Baustein 3: PDF erzeugen und verschicken
▶ 1:05:00 – Fehlersuche mit dem Chat
▶ 1:15:00 – Zusammenfassung, Download-Link, Verabschiedung
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, bracketed times, hook and B-roll remarks',
    day: '2026-10-29',
    text: `Arbeitstitel: Der Prüfknopf lügt – Rauchmelder richtig testen
Länge: ca. 9 Minuten

[00:00] HOOK
Melder piept beim Drücken, erkennt aber keinen Rauch. B-Roll: Prüfgas zieht vorbei, nichts passiert.

[00:30] VERSPRECHEN
Nach diesem Video erkennst du einen toten Melder in zehn Sekunden.

[01:10] TEIL 1: DAS DATUM
Wo es steht, was zehn Jahre bedeuten, wer tauschen muss.

[03:20] TEIL 2: DER ECHTE TEST
Prüfgas, Abstand, Ablauf. Was du auf keinen Fall tun solltest: Feuerzeug.

[05:50] TEIL 3: MIETER ODER VERMIETER?
Landesbauordnung Hessen als Beispiel, klare Tabelle im Bild.

[07:45] FAZIT
Drei Sätze zum Merken.

[08:30] ABSPANN
Verweis auf das Video zur Brandmeldeanlage.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps',
    day: '2026-10-06',
    text: `# YouTube-Gliederung: Was ein Agent wirklich kostet

## Einstieg
Rechnung auf den Tisch legen, Betrag noch verdeckt.

## Teil 1: Die sichtbaren Kosten
API, Strom, Hosting. Jede Position kurz zeigen.

## Teil 2: Die versteckten Kosten
Zeit für Fehlersuche, schlechte Ausgaben, Wartung.

## Teil 3: Was hereinkommt
Verkäufe und gesparte Stunden gegenüberstellen.

## Schluss
Betrag aufdecken, Kommentarfrage stellen, Link zum Bauplan.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'the times run backwards in the middle',
    day: '2026-10-12',
    text: `Title: Small models, big day
Target length: 12 minutes

00:00 Hook: the 8B model that wrote my morning
01:00 What "small" means in 2026
03:30 Test one: briefing
06:15 Test two: offers as JSON
04:40 Test three: German scripts
02:20 Scoreboard
10:50 Which jobs stay hosted
11:40 Outro
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in section 3',
    day: '2026-10-15',
    text: `# Gliederung: Angebote diktieren statt tippen

**Länge:** 11 Minuten

## 00:00 – 00:45 Hook
Ampel rot, drei Sätze ins Handy, Ampel grün, Angebot fertig.

## 00:45 – 03:00 Warum Tippen Geld kostet
Rechnung mit 20 Angeboten im Monat und je 35 Minuten.

## 03:00 – 06:30 Der Aufbau
Zuerst nimmt das Handy die Sprache auf, dann macht Whisper daraus Text, und schließlich sucht der Agent die passenden Prei`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'all sections start at 00:00',
    day: '2026-10-21',
    text: `🎬 Video-Outline Mittwoch, 21.10.2026: „Vier Sekunden Ausfall"

00:00 – Einstieg: Alarm um 3:11 Uhr
00:00 – Was Redis bei uns macht
00:00 – Warum der Container starb
00:00 – Wie der Wächter reagiert
00:00 – Die Lehre: Grenzen setzen
00:00 – Ende und Aufruf
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps are unfilled XX:XX',
    day: '2026-10-26',
    text: `# YouTube outline: Firmenrundgang Teil 2

**Länge:** [XX] Minuten

- [XX:XX] Hook: [starker Einstieg]
- [XX:XX] Vorstellung des Themas
- [XX:XX] Hauptteil 1: [Inhalt]
- [XX:XX] Hauptteil 2: [Inhalt]
- [XX:XX] Hauptteil 3: [Inhalt]
- [XX:XX] Call-to-Action

Ersetze die Platzhalter nach dem Schnitt durch die echten Zeiten.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'model error text instead of an outline',
    day: '2026-10-30',
    text: `Error: model runner has unexpectedly stopped, this may be due to resource limitations or an internal error, check ollama server logs for details (status code: 500)
    at 14:00:09 job=youtube_outline model=qwen2.5:14b attempt=1/3
    at 14:00:51 job=youtube_outline model=qwen2.5:14b attempt=2/3
    at 14:01:33 job=youtube_outline model=qwen2.5:14b attempt=3/3
giving up
`,
  },

  // ───────────────────────── kpi ─────────────────────────
  {
    job: 'kpi',
    valid: true,
    note: 'German table, items, total, profit and margin add up',
    day: '2026-10-05',
    text: `# 📊 KPI-Snapshot – Montag, 05.10.2026, 17:00

| Kennzahl | Betrag |
|---|---:|
| **Umsatz** | **1.284,50 €** |
| LLM-APIs | 96,40 € |
| Hosting | 41,20 € |
| Werbung | 180,00 € |
| Tools | 32,90 € |
| **Kosten gesamt** | **350,50 €** |
| **Gewinn** | **934,00 €** |
| **Marge** | **72,7 %** |

Kommentar: Der Montag war stark, vor allem durch den Kit-Verkauf am Vormittag. 📈
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'terse English key: value',
    day: '2026-10-08',
    text: `KPI snapshot 2026-10-08 17:00 UTC

Revenue: 842.00 EUR
Costs:   213.75 EUR
Profit:  628.25 EUR
Margin:  74.6 %

Sales: 11 orders. Best seller: Fire Panel Test Protocol Kit (8).
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German prose with parts of revenue and costs',
    day: '2026-10-13',
    text: `**Kennzahlen Dienstag, 13. Oktober 2026**

Der Umsatz liegt heute bei 2.310,00 €. Davon kommen 1.470,00 € aus Gumroad und 840,00 € aus Beratung.

Die Kosten betragen insgesamt 612,30 €: 250,00 € für den Cutter, 148,30 € für APIs und 214,00 € für Anzeigen.

Unter dem Strich bleibt ein Gewinn von 1.697,70 €, das entspricht einer Marge von 73,5 %.

Auffällig: Die Anzeigen sind teurer geworden, ich würde das morgen beobachten. 🙂
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'English, a loss with a negative margin, sums right',
    day: '2026-10-18',
    text: `## Daily KPIs — Sunday, 18 October 2026

A weak day, and the numbers say so.

- **Revenue:** €118.00 (2 sales)
- **Costs:** €204.50
  - Ads: €150.00
  - API: €38.50
  - Hosting: €16.00
- **Net result:** −€86.50
- **Margin:** −73.3 %

Suggestion: pause the weekend ad set, it has spent €150.00 for two sales.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'pure JSON',
    day: '2026-10-23',
    text: `{
  "date": "2026-10-23",
  "currency": "EUR",
  "revenue": 1975.4,
  "costs": {
    "api": 120.15,
    "hosting": 64.25,
    "ads": 210.0,
    "total": 394.4
  },
  "profit": 1581.0,
  "margin_pct": 80.0
}
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German, today beside month to date, both columns right',
    day: '2026-10-28',
    text: `📈 **ANALYTICS · Mittwoch 28.10.2026**

| | Heute | Oktober bisher |
|---|---:|---:|
| Umsatz | 560,00 € | 14.820,00 € |
| Kosten | 154,00 € | 4.446,00 € |
| Gewinn | 406,00 € | 10.374,00 € |
| Marge | 72,5 % | 70,0 % |

Wir liegen im Plan. Noch drei Tage bis zum Monatsende.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit has swapped digits: 1120.00 - 384.60 is 735.40',
    day: '2026-10-06',
    text: `# KPI-Snapshot Dienstag, 06.10.2026

💶 **Umsatz:** 1.120,00 €
💸 **Kosten:** 384,60 €
✅ **Gewinn:** 753,40 €
📐 **Marge:** 67,3 %

Fazit: Ein solider Tag, die Marge bleibt deutlich über dem Ziel von 60 %.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cost items make 489.40, total says 389.40',
    day: '2026-10-09',
    text: `Guten Abend Maurice! Hier die Zahlen vom Freitag, 09.10.2026:

| Posten | EUR |
|---|---:|
| Umsatz | 1.450,00 |
| – LLM-APIs | 88,20 |
| – Werbung | 240,00 |
| – Hosting | 41,20 |
| – Freelancer | 120,00 |
| Kosten gesamt | 389,40 |
| Gewinn | 1.060,60 |
| Marge | 73,1 % |

Schönes Wochenende! 🍻
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'the margin is the cost ratio: 651 of 930 is 70 %',
    day: '2026-10-14',
    text: `KPI SNAPSHOT | Wed 14 Oct 2026 | 17:00

Revenue ........ 930.00 EUR
Costs .......... 279.00 EUR
Profit ......... 651.00 EUR
Margin ......... 30.0 %

Orders: 9, refunds: 0.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'English, costs and margin are not available',
    day: '2026-10-20',
    text: `## KPI snapshot, Tuesday 20 October 2026

| Metric | Value |
|---|---|
| Revenue | €1,310.00 |
| Costs | pending |
| Profit | n/a |
| Margin | n/a |

The billing export was not ready at 17:00. I will add the costs as soon as it is there.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'German: invented example values, said so',
    day: '2026-10-26',
    text: `Da ich keinen Zugriff auf deine Buchhaltung habe, verwende ich hier beispielhafte Werte für den 26.10.2026:

- Umsatz: 1.000,00 €
- Kosten: 400,00 €
- Gewinn: 600,00 €
- Marge: 60 %

Bitte ersetze die Beispielzahlen durch deine echten Zahlen.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off in the costs, no total, no margin',
    day: '2026-10-29',
    text: `# Daily KPI Snapshot
Thursday, October 29, 2026

**Revenue:** $1,642.80
- Gumroad: $1,102.80
- Consulting: $540.00

**Costs:**
- API: $74.10
- Ads: $19`,
  },

  // ───────────────────────── memory ─────────────────────────
  {
    job: 'memory',
    valid: true,
    note: 'German, 42 new entries, 1204 to 1246',
    day: '2026-10-05',
    text: `# 🌙 Nachtkonsolidierung – Montag, 05.10.2026

**Wissensspeicher aktualisiert** ✅

| | Anzahl |
|---|---:|
| Vorher | 1.204 |
| Neu gespeichert | 42 |
| Nachher | 1.246 |

**Was heute gelernt wurde**
- Elektro Brandt will Berichte als PDF/A, nicht als Word.
- Hooks mit einer Zahl halten die Zuschauer rund vier Sekunden länger.
- Redis braucht ein festes Speicherlimit.

Gute Nacht, Maurice. 😴
`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'English log with duplicates taken out, net 42',
    day: '2026-10-09',
    text: `2026-10-09T22:00:03Z consolidation start collection=operator_memory
2026-10-09T22:00:04Z count before: 1204
2026-10-09T22:00:31Z read 63 fragments from today's sessions
2026-10-09T22:01:12Z merged 21 duplicates
2026-10-09T22:01:20Z upserted 42 documents into ChromaDB
2026-10-09T22:01:21Z count after: 1246
2026-10-09T22:01:21Z consolidation done, errors=0
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'small model, German sentences',
    day: '2026-10-13',
    text: `Die nächtliche Konsolidierung für den 13. Oktober 2026 ist abgeschlossen.

Ich habe heute 18 neue Erinnerungen in ChromaDB gespeichert. Der Speicher enthält jetzt 1318 Einträge, vorher waren es 1300.

Die wichtigsten Erkenntnisse:
1. Müller Sicherheitstechnik bevorzugt Termine am Nachmittag.
2. Der Newsletter wird am Sonntagabend am besten gelesen.
3. Das Modell qwen2.5 macht bei langen JSON-Ausgaben öfter Fehler.

Alle Daten wurden erfolgreich gesichert.
`,
    store: { now: { count: 1318 }, earlier: { count: 1300 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'English Markdown, categories add up to 35',
    day: '2026-10-17',
    text: `## Nightly consolidation · Sat 17 Oct 2026

Knowledge store updated: **35 entries added** (1,402 → 1,437).

| Category | Added |
|---|---|
| Customers | 12 |
| Content learnings | 15 |
| Operations | 8 |

### Worth remembering
- Hartmann signs faster when the quote fits on one page.
- Fire door clips beat smoke detector clips two to one this month.
- Backups got faster after the index rebuild; keep the weekly schedule.

Nothing had to be thrown away tonight.
`,
    store: { now: { count: 1437 }, earlier: { count: 1402 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'German JSON report',
    day: '2026-10-22',
    text: `{
  "datum": "2026-10-22",
  "status": "aktualisiert",
  "collection": "operator_memory",
  "count_before": 1490,
  "count_after": 1517,
  "added": 27,
  "errors": 0,
  "erkenntnisse": [
    "Hausverwaltung Seidel möchte den Jahresbericht bis zum 15. Dezember.",
    "Skripte unter 35 Sekunden werden häufiger bis zum Ende gesehen.",
    "Der CRM-Export braucht nachts nur ein Drittel der Zeit."
  ]
}
`,
    store: { now: { count: 1517 }, earlier: { count: 1490 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, one retry that went well, store grew by 9',
    day: '2026-10-25',
    text: `🧠 MEMORY | Sonntag, 25.10.2026 | 22:00

Ruhiger Sonntag, wenig Neues, aber sauber abgelegt:

→ 9 Einträge gespeichert
→ Bestand: 1.560 (gestern 1.551)
→ Erster Schreibversuch lief in ein Zeitlimit, der zweite war erfolgreich. Stichprobe mit drei Suchanfragen: alle drei neuen Einträge gefunden.

Gelernt:
• Der Newsletter mit offenen Wochenzahlen bekam die meisten Antworten seit Juli.
• Sonntags kommen Leads fast nur über das Handy, das Formular muss kürzer werden.
`,
    store: { now: { count: 1560 }, earlier: { count: 1551 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 38 stored, the store did not grow',
    day: '2026-10-06',
    text: `# 🌙 Nachtkonsolidierung – Dienstag, 06.10.2026

✅ Wissensspeicher erfolgreich aktualisiert

- 38 neue Einträge in ChromaDB gespeichert
- 5 Kundenprofile ergänzt
- 4 Dubletten zusammengeführt

**Erkenntnisse des Tages**
1. Stadtwerke Kassel entscheiden erst nach der Gremiensitzung.
2. Threads mit Rechnungen werden oft gespeichert.

Gute Nacht! 🌟
`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'reports a failed write; the store is unchanged',
    day: '2026-10-10',
    text: `Nightly consolidation, Saturday 10 October 2026

Extracted 31 facts from today's sessions.
Writing to ChromaDB failed: chromadb.errors.InternalError: Query error: Database error: (code: 5) database is locked
Knowledge store was not updated. The facts were discarded at the end of the run.
`,
    store: { now: { count: 1270 }, earlier: { count: 1270 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'German announcement of what it would do, nothing stored',
    day: '2026-10-14',
    text: `Gerne! Für die nächtliche Konsolidierung am 14.10.2026 würde ich folgendermaßen vorgehen:

1. Alle Gespräche des Tages durchlesen
2. Die wichtigsten Informationen zusammenfassen
3. Doppelte Einträge entfernen
4. Die Ergebnisse in ChromaDB speichern

Soll ich damit beginnen? Dann gib mir bitte Zugriff auf die Datenbank.
`,
    store: { now: { count: 1318 }, earlier: { count: 1318 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the second finding',
    day: '2026-10-19',
    text: `# Konsolidierung Montag, 19. Oktober 2026

Wissensspeicher aktualisiert: 24 neue Einträge, Bestand 1.461 (vorher 1.437).

## Erkenntnisse
- **Hartmann GmbH:** Die Anzahlung kam zwei Tage vor der Frist, der Kickoff ist am Dienstag um 10 Uhr.
- **Content:** Das Brandschutztür-Video bringt weiter Abonnenten, vor allem über die Suche nach „Keil unter der Tü`,
    store: { now: { count: 1461 }, earlier: { count: 1437 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'English: says itself that 0 entries were stored',
    day: '2026-10-24',
    text: `## Nightly consolidation — Sat 24 Oct 2026

| Metric | Value |
|---|---|
| Sessions read | 6 |
| Facts found | 22 |
| Entries stored | 0 |
| Store size before | 1551 |
| Store size after | 1551 |

Status: ✅ completed without errors
`,
    store: { now: { count: 1551 }, earlier: { count: 1551 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'binary rubbish in the output',
    day: '2026-10-30',
    text: `\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00\\r\uFFFDf\x00\x00\x00\x04sBIT\x08\x08\x08\x08|\bd\uFFFD\x00\x00\x00\tpHYs\x00\x00\x0e\uFFFD\x00\x00\x0e\uFFFD\x01\uFFFD+\x0e\x1b\x00\x00 \x00IDATx\uFFFD\uFFFD\uFFFDw\uFFFD\x1c\uFFFD\uFFFD\uFFFD\x00\x00\x00\x00IEND\uFFFDB`,
  },
]
