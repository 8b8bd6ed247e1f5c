import type { Sample } from './contracts.ts'

export const BLIND_THIRTY_FOUR: readonly Sample[] = [
  // ---------- health 06:00 ----------
  {
    job: 'health',
    valid: true,
    note: 'table, seven services up, monday',
    day: '2026-10-12',
    text: `Good morning! ☀️ Health check, Monday 2026-10-12, 06:00 UTC

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | ✅ 200, 4 models | 38 ms |
| Redis | 6379 | PING | ✅ PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | ✅ accepting connections | 6 ms |
| ChromaDB | 8000 | heartbeat | ✅ 200 | 14 ms |
| CRM | 3500 | GET /health | ✅ 200 | 52 ms |
| Atomic Reactor | 8888 | GET /health | ✅ 200 | 21 ms |
| LiteLLM | 4000 | GET /health | ✅ 200 | 77 ms |

CPU 31 %, RAM 58 %, disk 44 %. Level NORMAL, full concurrency. Nothing to do. Have a good start into the week!
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German list, all seven respond, an old incident is told of as closed',
    day: '2026-10-17',
    text: `Guten Morgen, hier der Systemcheck vom Samstag, 17.10.2026, 06:00 Uhr UTC.

Alle sieben Dienste antworten:

- Ollama: läuft (3 Modelle geladen, 41 ms)
- Redis: PONG nach 1 ms
- PostgreSQL: nimmt Verbindungen an, 12 von 100 belegt
- ChromaDB: Heartbeat ok
- CRM: HTTP 200 – der Neustart vom Donnerstag hat gehalten, seit 43 Stunden kein Fehler mehr
- Atomic Reactor: HTTP 200
- LiteLLM: HTTP 200, alle drei Routen erreichbar

Ressourcen: CPU 22 %, RAM 61 %, Platte 47 %. Kein Handlungsbedarf.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'plain log style from the small model',
    day: '2026-10-21',
    text: `health 2026-10-21T06:00:04Z
ollama          up    http 200   35ms
redis           up    PONG        1ms
postgresql      up    ready       4ms
chromadb        up    http 200   11ms
crm             up    http 200   48ms
atomic reactor  up    http 200   19ms
litellm         up    http 200   81ms
summary: 7/7 up, 0 down
cpu 44% ram 66% disk 49% level NORMAL
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report with seven services ok',
    day: '2026-10-25',
    text: `{
  "checked_at": "2026-10-25T06:00:11Z",
  "overall": "ok",
  "services": [
    {"name": "Ollama", "port": 11434, "status": "ok", "ms": 44},
    {"name": "Redis", "port": 6379, "status": "ok", "ms": 1},
    {"name": "PostgreSQL", "port": 5432, "status": "ok", "ms": 5},
    {"name": "ChromaDB", "port": 8000, "status": "ok", "ms": 13},
    {"name": "CRM", "port": 3500, "status": "ok", "ms": 57},
    {"name": "Atomic Reactor", "port": 8888, "status": "ok", "ms": 22},
    {"name": "LiteLLM", "port": 4000, "status": "ok", "ms": 90}
  ],
  "note": "Clock change in Europe last night, all schedules run in UTC and were not touched."
}
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose by section, self-healed before the check, RAM warning is no outage',
    day: '2026-10-29',
    text: `# System Health – Thursday, 29 October 2026

**Core services**
🟢 **Ollama** – responding, 200 in 61 ms
🟢 **Redis** – responding, PONG
🟢 **PostgreSQL** – responding, accepting connections
🟢 **ChromaDB** – responding, heartbeat fresh

**App services**
🟢 **CRM** – responding, 200 in 49 ms
🟢 **Atomic Reactor** – responding, 200. It was restarted by systemd at 03:12 UTC after a memory spike; three clean probes since then.
🟢 **LiteLLM** – responding, 200 in 84 ms

**Resources**
RAM is at 76 %, so we are in WARN: concurrency lowered to 200 until it falls under 75 %. CPU 39 %.

**Verdict:** 7 of 7 services are responding. I am watching RAM.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'mixed German/English, sunday, short',
    day: '2026-11-01',
    text: `Moin! 👋 Sonntag, 1. November 2026 – Health Check 06:00

✅ Ollama – OK
✅ Redis – OK
✅ PostgreSQL – OK
✅ ChromaDB – OK
✅ CRM – OK
✅ Atomic Reactor – OK
✅ LiteLLM Proxy – OK

7/7 healthy. CPU 18 %, RAM 55 %, Disk 51 %. Backup der Nacht liegt vor (2,3 GB). Ruhigen Sonntag!
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of, though the summary says all',
    day: '2026-10-13',
    text: `Good morning! ☀️ Health check, Tuesday 2026-10-13, 06:00 UTC

| Service | Port | Result | Latency |
|---|---|---|---|
| Ollama | 11434 | ✅ 200 | 40 ms |
| Redis | 6379 | ✅ PONG | 1 ms |
| PostgreSQL | 5432 | ✅ accepting connections | 5 ms |
| ChromaDB | 8000 | ✅ 200 | 12 ms |
| CRM | 3500 | ✅ 200 | 50 ms |
| Atomic Reactor | 8888 | ✅ 200 | 24 ms |

CPU 33 %, RAM 60 %, disk 44 %. All systems are up and running. Have a great Tuesday!
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM answers 502 under a green headline',
    day: '2026-10-16',
    text: `✅ All systems operational – Friday, 2026-10-16 06:00 UTC

- Ollama: 200 OK (37 ms)
- Redis: PONG
- PostgreSQL: accepting connections
- ChromaDB: 200 OK
- CRM: 502 Bad Gateway (3 attempts)
- Atomic Reactor: 200 OK
- LiteLLM: 200 OK (79 ms)

CPU 29 %, RAM 57 %. Level NORMAL. Nothing needs your attention today.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German, Redis does not answer',
    day: '2026-10-18',
    text: `Guten Morgen! Systemcheck Sonntag, 18.10.2026, 06:00 UTC

| Dienst | Zustand |
|---|---|
| Ollama | erreichbar |
| Redis | antwortet nicht (Zeitüberschreitung nach 5 s) |
| PostgreSQL | erreichbar |
| ChromaDB | erreichbar |
| CRM | erreichbar |
| Atomic Reactor | erreichbar |
| LiteLLM | erreichbar |

Insgesamt sieht es gut aus, sechs von sieben Diensten laufen rund. Ich versuche es beim nächsten Lauf noch einmal.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'made up: it had no tool and shows what it would look like',
    day: '2026-10-23',
    text: `Hi! Unfortunately I don't have access to a shell in this session, so I could not run the probes. Based on a typical setup, a healthy report would look like this:

- Ollama: OK
- Redis: OK
- PostgreSQL: OK
- ChromaDB: OK
- CRM: OK
- Atomic Reactor: OK
- LiteLLM: OK

Please run the checks yourself to confirm the actual status on Friday, 2026-10-23. Let me know if you need the commands!
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the table, two services never reached',
    day: '2026-10-27',
    text: `# Health check – Tuesday, 27 October 2026, 06:00 UTC

| Service | Port | Status | Latency |
|---------|------|--------|---------|
| Ollama | 11434 | ✅ up | 43 ms |
| Redis | 6379 | ✅ up | 1 ms |
| PostgreSQL | 5432 | ✅ up | 6 ms |
| ChromaDB | 8000 | ✅ up | 15 ms |
| CRM | 3500 | ✅ up | 4`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor was not checked',
    day: '2026-10-31',
    text: `health 2026-10-31T06:00:03Z
ollama          up       http 200   36ms
redis           up       PONG        1ms
postgresql      up       ready       5ms
chromadb        up       http 200   12ms
crm             up       http 200   51ms
atomic reactor  skipped  not checked, connection refused on 8888
litellm         up       http 200   80ms
summary: 6/7 up
cpu 27% ram 59% disk 51% level NORMAL
`,
  },

  // ---------- briefing 07:00 ----------
  {
    job: 'briefing',
    valid: true,
    note: 'wins and priorities in English, emoji',
    day: '2026-10-12',
    text: `# ☀️ Morning Briefing – Monday, 12 October 2026

Good morning Maurice! Here is where we stand.

## 🏆 Wins
- Two BMA maintenance checklists sold over the weekend (2 × 29 EUR)
- The short "Why your smoke detector lies" passed 14,000 views on YouTube
- Nightly backup ran clean for the 21st day in a row

## 🎯 Priorities today
1. Send the offer to the facility manager in Kassel before 11:00
2. Record the voice-over for Thursday's long-form video
3. Answer the four open CRM leads, oldest first

## 📌 Worth knowing
API budget used: 38 % of the month. No open incidents.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge and Prioritäten',
    day: '2026-10-15',
    text: `Guten Morgen! Briefing für Donnerstag, den 15. Oktober 2026.

**Erfolge**
* Das Angebot nach Kassel wurde gestern um 16:40 Uhr angenommen: 1.450 EUR netto.
* 63 neue Newsletter-Abonnenten, so viele wie noch nie an einem Mittwoch.
* Der Absturz des CRM ist aufgeklärt: Die Protokolldatei hatte die Platte gefüllt, jetzt wird sie täglich gekürzt.

**Prioritäten**
1. Auftragsbestätigung und Rechnung nach Kassel schicken.
2. Skript für das lange Video zu DIN 14675 freigeben.
3. Preise der Prüfliste von 29 auf 39 EUR testen.

**Termine**
10:30 Telefonat mit Herrn Weber, 15:00 Aufnahme.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'saturday, short and plain, no Markdown',
    day: '2026-10-17',
    text: `BRIEFING Sat 2026-10-17

WINS
- Course landing page live since Friday 18:20, first 3 pre-orders (147 EUR).
- Reactor queue emptied, 212 jobs done and none left over.

PRIORITIES
- Reply to the pre-order customers personally.
- Batch-cut five shorts for next week.

Everything else can wait until Monday. Enjoy the weekend.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'honest about a bad day, still wins and priorities',
    day: '2026-10-20',
    text: `Good morning, Tuesday 20 October 2026.

Yesterday was not great: the TikTok upload failed twice and revenue was only 29 EUR. Still:

### What went well (wins)
1. Root cause of the failed uploads found (expired token) and renewed at 21:15
2. Lead "Nordbau GmbH" answered and wants a call on Wednesday, 21 October
3. Costs per day down to 4.10 EUR after moving summaries to the local model

### Top priorities
1. Re-upload both shorts before 09:00 and check that they are public
2. Prepare the Nordbau call: three questions, one price
3. Set up a reminder for tokens seven days before they expire

Mood: cautiously good 🙂
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout, sunday',
    day: '2026-10-25',
    text: `Hey! 👋 Sunday briefing, 2026-10-25. The clocks went back last night, so you got an hour more.

| 🏆 Wins of the week | Figure |
|---|---|
| New subscribers on YouTube | 184 |
| Checklists sold | 11 |
| Nordbau signed | 2,400 EUR |

| 🎯 Priorities for today | Until |
|---|---|
| Plan the week of 26 October | 12:00 |
| Read the Nordbau contract once more | 16:00 |
| Nothing else. Rest. | – |

That's all, see you tomorrow!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German with umlauts, friday',
    day: '2026-10-30',
    text: `# Morgenbriefing · Freitag, 30.10.2026

Moin Maurice, kurzer Überblick vor dem Wochenende.

## Gewonnen seit gestern
- Nordbau hat die Anzahlung von 1.200 EUR überwiesen 🎉
- Das Video „Brandmeldeanlage in 12 Minuten erklärt“ steht auf Platz 3 der Suche
- Alle neun Cronjobs liefen gestern ohne Beanstandung

## Prioritäten für heute
1. Erste Teillieferung an Nordbau (Gefahrenkarte Erdgeschoss)
2. Rechnung 2026-118 verbuchen
3. Kommentare unter dem Video beantworten, 17 sind offen

## Risiko
RAM gestern bei 76 %, Beobachtung läuft.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins only, there are no priorities',
    day: '2026-10-13',
    text: `# ☀️ Morning Briefing – Tuesday, 13 October 2026

Good morning Maurice!

## 🏆 Wins
- Offer to Kassel sent at 10:48, read at 11:02
- 41 new newsletter subscribers
- Voice-over recorded in one take

## 🌦️ Weather
Kassel 11 °C, light rain in the afternoon.

## 💬 Quote of the day
"What gets measured gets managed."

Have a productive Tuesday!
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'template fields were never filled in',
    day: '2026-10-16',
    text: `Guten Morgen! Briefing für Freitag, den 16. Oktober 2026.

**Erfolge**
* Umsatz gestern: [Betrag einfügen] EUR
* Neue Abonnenten: [Zahl einfügen]
* [weiterer Erfolg]

**Prioritäten**
1. [Priorität 1]
2. [Priorität 2]
3. [Priorität 3]

Einen erfolgreichen Tag!
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'as an AI, generic advice instead of wins',
    day: '2026-10-19',
    text: `Good morning! It's Monday, 19 October 2026.

As an AI language model I don't have insight into your business results from yesterday, but here is a general structure you may find helpful:

## Wins
- Think of three things that went well and write them down.
- Celebrate small successes with your team.

## Priorities
- Pick the three tasks that matter most.
- Use time blocking to stay focused.

Let me know if you'd like me to customise this!
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off inside the second priority',
    day: '2026-10-22',
    text: `# Morning Briefing – Thursday, 22 October 2026

## Wins
- The Nordbau call went well: they ask for a quote over 2,400 EUR
- Short "3 mistakes with manual call points" at 9,800 views after 20 hours
- Local model now answers in 2.1 s instead of 5.4 s

## Priorities
1. Write the Nordbau quote and send it before noon
2. Check the caption of the new short, because the third line still says that the insp`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'an error of the gateway in place of the briefing',
    day: '2026-10-28',
    text: `Error: 429 Too Many Requests
litellm.RateLimitError: RateLimitError: rate limit reached for model group "briefing" on tokens per minute. Limit 60000, used 59811, requested 2140. Please try again in 1.951s.
Retries exhausted (3/3). No output was produced for 2026-10-28 07:00.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the wins heading stands over nothing',
    day: '2026-10-31',
    text: `# Morgenbriefing · Samstag, 31.10.2026

Moin Maurice!

## Erfolge

## Prioritäten für heute
1. Zweite Teillieferung für Nordbau vorbereiten
2. Thumbnail für das Video am Dienstag auswählen
3. Belege für Oktober abgeben

Schönes Wochenende und einen ruhigen Samstag!
`,
  },

  // ---------- trends 08:00 ----------
  {
    job: 'trends',
    valid: true,
    note: 'four numbered trends with platform and evidence',
    day: '2026-10-13',
    text: `# 🔥 Trend Scan – Tuesday, 13 October 2026

1. **"Day in the life" of trades people (TikTok)** – #handwerk clips in one take, 2.1 M views in 48 h. Fit: film one hour of a BMA inspection.
2. **Local AI on old laptops (YouTube)** – five of the top 20 tech uploads this week show it. Fit: our Ollama stack on a used ThinkPad.
3. **Receipts threads (X)** – founders posting real invoices and costs, several over 5,000 likes. Fit: our own monthly cost list.
4. **Silent tutorials (TikTok)** – captions only, no voice. Fit: exchanging a detector head in 30 seconds.

Best bet today: number 1, because we can film it on Wednesday anyway.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, exactly three trends',
    day: '2026-10-18',
    text: `Guten Morgen ☕ Trendscan vom Sonntag, 18.10.2026

**Trend 1: „Rauchmelder-Pflicht“ wird wieder gesucht (YouTube)**
Suchvolumen plus 40 % gegenüber der Vorwoche, vermutlich wegen der Heizsaison. Idee: Short mit drei Irrtümern.

**Trend 2: Büro-Rundgänge ohne Schnitt (TikTok)**
Mehrere Clips über 800.000 Aufrufe. Idee: Rundgang durch unseren Serverschrank.

**Trend 3: Preisvergleich von KI-Modellen (X)**
Tabellen mit Kosten je Million Token werden stark geteilt. Idee: unsere eigenen Zahlen aus LiteLLM.

Empfehlung: Trend 1 noch heute aufnehmen.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with five rows',
    day: '2026-10-21',
    text: `Trend scan Wed 2026-10-21 08:00 UTC

| # | Trend | Platform | Signal | Our angle |
|---|---|---|---|---|
| 1 | Agent fails compilations | X | 1.3 M impressions on the top post | Show how our output checks catch them |
| 2 | "Explain it with Lego" | TikTok | 640 k uses of the sound | Detector loop built from bricks |
| 3 | Ten-minute deep dives | YouTube | average view duration rising in the niche | EN 54 in ten minutes |
| 4 | Autumn home safety | TikTok | #heizsaison at 92 k posts | Chimney and CO detectors |
| 5 | Build logs without music | YouTube | three new channels over 50 k | Weekly log of the empire |
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with three trends',
    day: '2026-10-24',
    text: `{
  "date": "2026-10-24",
  "trends": [
    {"name": "One-take confessions", "platform": "TikTok", "signal": "sound used in 310,000 clips, up from 90,000 a week ago", "angle": "The costliest mistake of my first fire alarm project"},
    {"name": "Self-hosted everything", "platform": "YouTube", "signal": "four of ten top tech videos of the week", "angle": "Seven services on one machine"},
    {"name": "Pricing in public", "platform": "X", "signal": "several threads over 4,000 likes since Wednesday", "angle": "Why the checklist costs 39 EUR"}
  ]
}
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'sections per platform, one platform was slow but three trends are there',
    day: '2026-10-28',
    text: `Hi team! Trends for Wednesday, Oct 28, 2026 👇

## TikTok
**Halloween smoke gone wrong** – fog machines setting off alarms; the biggest clip has 3.4 M views. We can explain why an optical detector cannot tell fog from smoke.

**"Tell me your job without telling me"** – back again, mostly trades. A 7-second loop with a test gas pole would do.

## YouTube
**Black-out preparation** – search interest up since the outage reports from Monday. Angle: how long does a fire alarm panel live on battery? (72 hours, usually.)

## X
The X search was slow today, so I only kept what I could confirm: **"small models are enough"** – a debate among developers, about 900 posts since yesterday.

Pick of the day: Halloween, it is gone by Sunday.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German bullets with emoji, saturday',
    day: '2026-10-31',
    text: `🎃 Trend-Scan Samstag, 31. Oktober 2026

🔹 **Nebelmaschine gegen Rauchmelder** (TikTok): 5,1 Mio. Aufrufe beim größten Clip. → Unser Experiment-Short von gestern direkt anpinnen.
🔹 **Jahresrückblick schon im Oktober** (X): Gründer zeigen ihre Zahlen früh, gute Reichweite. → Unsere Kostenkurve seit Januar.
🔹 **Werkzeugkoffer-Touren** (YouTube): drei neue Videos mit über 100.000 Aufrufen. → Messkoffer für die BMA-Prüfung.

Alle drei passen in den Plan der kommenden Woche.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'promises three, gives two',
    day: '2026-10-14',
    text: `# 🔥 Trend Scan – Wednesday, 14 October 2026

Here are today's top 3 trends:

1. **Desk setups for engineers (YouTube)** – the biggest upload of the week has 900 k views. Fit: our test bench.
2. **"Things I stopped buying" (TikTok)** – #deinfluencing up again, 1.2 M views. Fit: tools that an inspector does not need.

That's it for today – number 2 is my favourite because it costs us nothing to film. See you tomorrow!
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times over',
    day: '2026-10-17',
    text: `Trend scan Sat 2026-10-17

1. Local AI on old laptops (YouTube) – many new uploads this week, good fit for our Ollama stack.
2. Local AI on old laptops (YouTube) – many new uploads this week, good fit for our Ollama stack.
3. Local AI on old laptops (YouTube) – many new uploads this week, good fit for our Ollama stack.

Recommendation: film it this week.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'refuses: cannot browse',
    day: '2026-10-20',
    text: `Good morning! I'm sorry, but I can't browse TikTok, YouTube or X in real time, so I'm unable to identify what is trending on Tuesday, 20 October 2026.

What you can do instead:
1. Open the TikTok Creative Center and filter by country.
2. Check the YouTube trending tab in your niche.
3. Use the Explore page on X.

If you paste the results here, I will gladly analyse them for you!
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is a TODO',
    day: '2026-10-23',
    text: `Guten Morgen! Trendscan vom Freitag, 23.10.2026

**Trend 1: Vorher-nachher im Schaltschrank (TikTok)**
Clips mit sauber verlegten Kabeln erreichen bis 1,6 Mio. Aufrufe. Idee: unsere Zentrale in Kassel.

**Trend 2: Lange Interviews mit Handwerkern (YouTube)**
Zwei Kanäle über 200.000 Aufrufe in drei Tagen. Idee: Gespräch mit einem Brandschutzbeauftragten.

**Trend 3: TODO**
TODO: X noch auswerten
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'JSON broken off inside the second trend',
    day: '2026-10-26',
    text: `{
  "date": "2026-10-26",
  "trends": [
    {"name": "Fog against detectors", "platform": "TikTok", "signal": "2.2 M views on the largest clip", "angle": "Optical or thermal?"},
    {"name": "Weekly cost reports", "platform": "X", "signal": "threads over 3,000 likes", "ang`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only one trend, the rest is filler advice',
    day: '2026-10-30',
    text: `Hi team! Trends for Friday, Oct 30, 2026 👇

**Halloween alarms** (TikTok) – still the only thing that moves in our niche, 4.6 M views on the top clip.

Apart from that it was a quiet day. Remember that consistency beats virality: post every day, use strong opening lines, answer comments within the first hour and keep your captions short. Quality content will always find its audience!

Have a great weekend 🎃
`,
  },

  // ---------- scripts 09:00 ----------
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with hook, body, CTA',
    day: '2026-10-12',
    text: `# 🎬 Short-form scripts – Monday, 12 October 2026

## Script 1: The detector that cried wolf
**Hook:** "Your smoke detector is lying to you, and it does it every morning at seven."
**Body:** Steam from the shower looks like smoke to an optical sensor. Two metres of distance from the bathroom door solve it. If you cannot move it, pick a multi-sensor model.
**CTA:** Save this before winter.
Length: 28 s

## Script 2: Four euros a day
**Hook:** "My whole company runs on four euros a day. Here is the bill."
**Body:** Electricity 1.90, API calls 1.60, server 0.60. The trick: the small model does the boring work and only hard questions go to the big one.
**CTA:** Comment "BILL" and I send you the sheet.
Length: 31 s
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, three scripts, Aufhänger',
    day: '2026-10-18',
    text: `Guten Morgen! Drei Kurzskripte für Sonntag, 18.10.2026.

**Skript 1 – Rauchmelderpflicht**
Hook: „Drei Sätze über Rauchmelder, die fast jeder glaubt, und alle sind falsch.“
Text: Erstens, in der Küche braucht man einen: nein, meistens nicht. Zweitens, zehn Jahre alte Melder sind noch gut: nein, sie müssen raus. Drittens, der Vermieter prüft immer: das hängt vom Bundesland ab.
Aufruf: Folge mir für den vierten.

**Skript 2 – Serverschrank-Rundgang**
Hook: „In diesem Schrank arbeitet meine ganze Firma, auch jetzt, am Sonntag.“
Text: Oben Redis und Postgres, in der Mitte die Modelle, unten die Batterie. Wenn der Strom weg ist, bleiben 40 Minuten.
Aufruf: Frag mich, was der Schrank gekostet hat.

**Skript 3 – Was kostet ein Fehlalarm?**
Hook: „Ein Toast für 600 Euro, so teuer war dieses Frühstück.“
Text: Fehlalarm, Feuerwehr, Rechnung. Ein Wärmemelder statt eines optischen hätte gereicht.
Aufruf: Schick das jemandem mit Teeküche.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'shot table layout, two scripts',
    day: '2026-10-21',
    text: `Scripts for Wed 2026-10-21

SCRIPT A "Lego loop"
| Time | Voice | Picture |
|---|---|---|
| 0-3 s (HOOK) | Can you build a fire alarm from Lego? | Hand drops a pile of bricks |
| 3-18 s | Every brick is a detector. Break the ring in one place and the panel still reaches all of them from the other side. | Ring of bricks, one is removed |
| 18-25 s | That is why we wire loops. Follow for part two. | Ring glows |

SCRIPT B "The agent that said done"
| Time | Voice | Picture |
|---|---|---|
| 0-3 s (HOOK) | My AI told me it was done. It had done nothing. | Empty folder |
| 3-20 s | So now a second program reads every output: too short, cut off, numbers that do not add up, back it goes. | Scrolling terminal |
| 20-27 s | Trust, but count. Link in bio. | Green check mark |
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON array with two scripts',
    day: '2026-10-24',
    text: `[
  {
    "title": "The costliest mistake",
    "hook": "One wrong resistor cost me eleven hundred euros.",
    "body": "I closed the line with 4.7 instead of 10 kilohms. The panel showed a fault on every rainy day. It took three visits until I measured instead of guessed.",
    "cta": "Tell me yours in the comments.",
    "seconds": 32
  },
  {
    "title": "Why 39 euros",
    "hook": "I raised the price by ten euros and sold more.",
    "body": "At 29 people asked whether it was any good. At 39 they asked when they could have it. The list is the same, only the first page got a photo of the work.",
    "cta": "Follow for the numbers of next month.",
    "seconds": 27
  }
]
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'chatty model, two scripts with hooks',
    day: '2026-10-28',
    text: `Hey! 🎃 Two Halloween drafts for Wednesday, October 28, 2026. Sorry that they are a bit longer than yesterday's!

---
### 1️⃣ Fog vs. detector
🎣 Hook: "Do NOT buy a fog machine before you watch this."
An optical detector sees particles. It doesn't care whether they come from a fire or from a party shop. Keep the machine four metres away, open a window, and never, ever tape the detector shut.
👉 CTA: Send this to whoever hosts the party.

### 2️⃣ Seven seconds, one job
🎣 Hook: "Guess my job from this one sound."
(Beep of the panel. Pause.) If you thought of a microwave you are wrong. It is the sound of 214 detectors saying that they are fine.
👉 CTA: Guess in the comments before you scroll.
---
Both fit under 30 seconds when spoken calmly.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, plain lines, two scripts, friday',
    day: '2026-10-30',
    text: `Kurzskripte Freitag 30.10.2026

Skript 1: Batterie
Hook: Der Strom ist weg, aber diese Anlage wacht noch drei Tage.
Hauptteil: In jeder Brandmelderzentrale sitzen zwei Akkus. Sie müssen je nach Auflage bis zu 72 Stunden durchhalten und danach noch eine halbe Stunde Alarm geben können.
Schluss: Weißt du, wie alt deine Akkus sind? Schau nach.

Skript 2: Werkzeugkoffer
Hook: Fünf Dinge in meinem Koffer, die kein Elektriker hat.
Hauptteil: Prüfgas, Wärmeprüfer, Melderpflücker, Schlüssel für die Handmelder und ein Block Papier. Das Papier ist das Wichtigste, denn was nicht im Betriebsbuch steht, ist nicht geschehen.
Schluss: Folge mir, morgen packe ich aus.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'one script only',
    day: '2026-10-14',
    text: `# 🎬 Short-form scripts – Wednesday, 14 October 2026

## Script 1: Things an inspector stopped buying
**Hook:** "I wasted 900 euros on tools. Here is what I threw out."
**Body:** The laser meter that needs an app, the head torch with seven modes, the label printer nobody can refill. What stayed: a pole, a can of test gas and a pencil.
**CTA:** Which tool did you regret? Write it below.
Length: 30 s

Enjoy filming, and let me know how it performs! 🎥
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-10-16',
    text: `Guten Morgen! Zwei Kurzskripte für Freitag, 16.10.2026.

**Skript 1 – Handmelder**
Hook: „Wer hier drückt, ruft die Feuerwehr, und manchmal zahlt er sie auch.“
Text: Missbrauch ist strafbar, ein Irrtum nicht. Eine Schutzhaube mit eigenem Ton verhindert die meisten Späße.
Aufruf: Zeig es deinem Hausmeister.

**Skript 2 – Betriebsbuch**
Text: Im Betriebsbuch stehen alle Prüfungen, Störungen und Abschaltungen. Es liegt an der Zentrale. Eingetragen wird mit Datum, Name und Unterschrift.
Aufruf: Folge mir für mehr.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are placeholders',
    day: '2026-10-19',
    text: `Scripts for Mon 2026-10-19

SCRIPT 1 "Autumn check"
Hook: [INSERT HOOK HERE]
Body: Clean the detectors with a dry cloth, press the test button, write the date on a sticker. Five minutes for the whole flat.
CTA: Save for later.

SCRIPT 2 "Panel sounds"
Hook: [INSERT HOOK HERE]
Body: One long tone is a fault, a changing tone is an alarm. If it beeps once a minute, the battery is low.
CTA: Share it with your neighbours.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'ends in mid sentence in the second script',
    day: '2026-10-23',
    text: `# 🎬 Short-form scripts – Friday, 23 October 2026

## Script 1: Before and after
**Hook:** "This cabinet made a grown man cry."
**Body:** Sixteen years, four companies, no drawing. We pulled every wire, labelled it and put it back in one night.
**CTA:** Follow for the after picture.

## Script 2: Three questions to a fire officer
**Hook:** "I asked a fire officer what he checks first at home."
**Body:** He didn't look at the detectors at all. He went straight to the cellar, opened the door of the boiler room and`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'an announcement, no scripts',
    day: '2026-10-26',
    text: `Sure! I'd be happy to write the short-form scripts for Monday, 26 October 2026. 😊

Before I start, could you tell me:
- Which topics should the scripts be about?
- How long should each script be?
- Should the hook be a question or a statement?

As soon as I have this information I will deliver at least two scripts with strong hooks. Looking forward to it!
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'lorem ipsum in the body of the second script',
    day: '2026-11-01',
    text: `Kurzskripte Sonntag 01.11.2026

Skript 1: Koffer ausgepackt
Hook: Das hier ist das teuerste Blatt Papier in meinem Koffer.
Hauptteil: Es ist die Abnahme der ersten Anlage, mit einem Fehler auf Seite zwei. Seitdem lese ich jedes Protokoll zweimal.
Schluss: Was liest du doppelt?

Skript 2: Kosten im Oktober
Hook: Oktober war der billigste Monat des Jahres.
Hauptteil: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
Schluss: Folge mir für den November.
`,
  },

  // ---------- offers 10:00 ----------
  {
    job: 'offers',
    valid: true,
    note: 'JSON, two offers with price and CTA',
    day: '2026-10-13',
    text: `{
  "date": "2026-10-13",
  "offers": [
    {
      "name": "BMA Maintenance Checklist",
      "description": "42 points to tick off on every quarterly inspection, as PDF and spreadsheet.",
      "price": 29,
      "currency": "EUR",
      "cta": "Download it now and use it at your next inspection"
    },
    {
      "name": "Loop Planning Call",
      "description": "45 minutes on your drawing, with a written summary the same day.",
      "price": 149,
      "currency": "EUR",
      "cta": "Book one of three slots this week"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German JSON, tiers with numbers',
    day: '2026-10-17',
    text: `{
  "datum": "2026-10-17",
  "offers": [
    {
      "name": "Kurs Brandmeldetechnik kompakt",
      "description": "Sechs Lektionen für Hausmeister und Betreiber, ohne Vorkenntnisse.",
      "pricing": { "amount": 49.00, "currency": "EUR", "vat_included": true },
      "cta": "Jetzt vorbestellen und am 2. November starten"
    },
    {
      "name": "Kurs plus Prüfliste",
      "description": "Der Kurs und die Prüfliste mit 42 Punkten im Paket.",
      "pricing": { "amount": 79.00, "currency": "EUR", "vat_included": true },
      "cta": "Paket sichern"
    },
    {
      "name": "Kurs mit Sprechstunde",
      "description": "Zusätzlich eine Stunde Fragen und Antworten per Video.",
      "pricing": { "amount": 199.00, "currency": "EUR", "vat_included": true },
      "cta": "Einen von acht Plätzen reservieren"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'compact single line JSON',
    day: '2026-10-20',
    text: `{"date":"2026-10-20","offers":[{"name":"Hazard Map S","description":"Risk map for one floor, up to 400 square metres.","price":1200,"currency":"EUR","cta":"Send us your floor plan today"},{"name":"Hazard Map L","description":"Risk map for up to four floors including one site visit.","price":2400,"currency":"EUR","cta":"Ask for a date in November"}]}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON with a bundle, discount adds up (39+49-19=69)',
    day: '2026-10-25',
    text: `{
  "date": "2026-10-25",
  "generated_by": "PRODUCT",
  "offers": [
    { "name": "Checklist 2.0", "description": "Now with photos for every one of the 42 points.", "price": 39, "currency": "EUR", "cta": "Get the new edition" },
    { "name": "Course Fire Alarm Basics", "description": "Six lessons, certificate at the end.", "price": 49, "currency": "EUR", "cta": "Start with lesson one" },
    { "name": "Winter Bundle", "description": "Checklist 2.0 and the course together, 19 EUR less than apart.", "price": 69, "currency": "EUR", "cta": "Grab the bundle until 8 November" }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON with emoji and umlauts in text',
    day: '2026-10-29',
    text: `{
  "date": "2026-10-29",
  "offers": [
    {
      "name": "🎃 Halloween-Check",
      "description": "Wir prüfen Ihre Partyräume auf Fehlalarm-Risiken, bevor der Nebel kommt.",
      "price": 89.5,
      "currency": "EUR",
      "cta": "Noch heute Termin wählen"
    },
    {
      "name": "Akku-Tausch für Zentralen",
      "description": "Zwei neue Akkus, Messprotokoll und Eintrag ins Betriebsbuch.",
      "price": 249,
      "currency": "EUR",
      "cta": "Rückruf für November anfordern"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'JSON, subscription prices, sunday',
    day: '2026-11-01',
    text: `{
  "date": "2026-11-01",
  "campaign": "November",
  "offers": [
    {
      "name": "Inspector Club",
      "description": "A new checklist and a live hour every month, cancel whenever you like.",
      "price": 19,
      "currency": "EUR",
      "interval": "month",
      "cta": "Join and see the October recording at once"
    },
    {
      "name": "Inspector Club, one year",
      "description": "Twelve months for the price of ten.",
      "price": 190,
      "currency": "EUR",
      "interval": "year",
      "cta": "Save two months"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'invalid JSON: comma missing between two members',
    day: '2026-10-14',
    text: `{
  "date": "2026-10-14",
  "offers": [
    {
      "name": "BMA Maintenance Checklist",
      "description": "42 points for every quarterly inspection."
      "price": 29,
      "currency": "EUR",
      "cta": "Download it now"
    },
    {
      "name": "Loop Planning Call",
      "description": "45 minutes on your drawing.",
      "price": 149,
      "currency": "EUR",
      "cta": "Book a slot"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'no price in any offer',
    day: '2026-10-18',
    text: `{
  "date": "2026-10-18",
  "offers": [
    {
      "name": "Kurs Brandmeldetechnik kompakt",
      "description": "Sechs Lektionen für Hausmeister und Betreiber.",
      "cta": "Jetzt vorbestellen"
    },
    {
      "name": "Kurs plus Prüfliste",
      "description": "Der Kurs und die Prüfliste im Paket.",
      "cta": "Paket sichern"
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price is "TBD"',
    day: '2026-10-21',
    text: `{
  "date": "2026-10-21",
  "offers": [
    { "name": "Hazard Map S", "description": "Risk map for one floor.", "price": "TBD", "currency": "EUR", "cta": "Send us your floor plan" },
    { "name": "Hazard Map L", "description": "Risk map for up to four floors.", "price": "TBD", "currency": "EUR", "cta": "Ask for a date" }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off in the second offer',
    day: '2026-10-24',
    text: `{
  "date": "2026-10-24",
  "offers": [
    {
      "name": "Checklist 2.0",
      "description": "Now with photos for every one of the 42 points.",
      "price": 39,
      "currency": "EUR",
      "cta": "Get the new edition"
    },
    {
      "name": "Winter Bundle",
      "description": "Checklist 2.0 and the cour`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'text trails the JSON',
    day: '2026-10-27',
    text: `{
  "date": "2026-10-27",
  "offers": [
    { "name": "Checklist 2.0", "description": "42 points with photos.", "price": 39, "currency": "EUR", "cta": "Get the new edition" },
    { "name": "Winter Bundle", "description": "Checklist and course together.", "price": 69, "currency": "EUR", "cta": "Grab the bundle" }
  ]
}

I hope these offers help! I kept the prices as they were last week. Let me know if you want a third, more expensive tier. 🙂
`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'negative price',
    day: '2026-10-31',
    text: `{
  "date": "2026-10-31",
  "offers": [
    {
      "name": "Akku-Tausch für Zentralen",
      "description": "Zwei neue Akkus, Messprotokoll und Eintrag ins Betriebsbuch.",
      "price": -249,
      "currency": "EUR",
      "cta": "Rückruf für November anfordern"
    },
    {
      "name": "Prüfliste 2.0",
      "description": "42 Punkte mit Fotos.",
      "price": 39,
      "currency": "EUR",
      "cta": "Jetzt laden"
    }
  ]
}
`,
  },

  // ---------- calendar 12:00 ----------
  {
    job: 'calendar',
    valid: true,
    note: 'table tue-mon, seven days from tomorrow',
    day: '2026-10-12',
    text: `# 📅 Content calendar, updated Monday 2026-10-12

| Date | Day | Platform | Topic | Time |
|---|---|---|---|---|
| 2026-10-13 | Tuesday | TikTok | The detector that cried wolf | 18:00 |
| 2026-10-14 | Wednesday | X | Thread: four euros a day | 09:30 |
| 2026-10-15 | Thursday | YouTube | Long-form: EN 54 explained | 16:00 |
| 2026-10-16 | Friday | TikTok | Day in the life, part 1 | 18:00 |
| 2026-10-17 | Saturday | Instagram | Carousel: five false alarms | 11:00 |
| 2026-10-18 | Sunday | Newsletter | What I learned this week | 10:00 |
| 2026-10-19 | Monday | LinkedIn | Case study Kassel | 08:00 |

All slots filled. ✔️
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German list, seven days',
    day: '2026-10-16',
    text: `Mahlzeit! Hier der Plan für die nächsten sieben Tage (Stand Freitag, 16.10.2026).

Samstag, 17.10.2026 – TikTok: Handmelder und wer ihn bezahlt (18:00)
Sonntag, 18.10.2026 – Newsletter: Rückblick auf Kassel (10:00)
Montag, 19.10.2026 – LinkedIn: Warum wir jede Ausgabe prüfen (08:00)
Dienstag, 20.10.2026 – YouTube Short: Rauchmelderpflicht, drei Irrtümer (17:00)
Mittwoch, 21.10.2026 – X: Preise der Modelle im Vergleich (09:30)
Donnerstag, 22.10.2026 – YouTube: Ringleitung in zehn Minuten (16:00)
Freitag, 23.10.2026 – TikTok: Serverschrank ohne Schnitt (18:00)

Neu ist der Beitrag am Mittwoch, der Rest blieb wie gestern.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headings per day, starts today',
    day: '2026-10-19',
    text: `## Monday 19 October 2026
LinkedIn, 08:00: case study Kassel (already out)
## Tuesday 20 October 2026
YouTube Short, 17:00: three myths about smoke detectors
## Wednesday 21 October 2026
X, 09:30: model prices side by side
## Thursday 22 October 2026
YouTube, 16:00: loops in ten minutes
## Friday 23 October 2026
TikTok, 18:00: the server cabinet in one take
## Saturday 24 October 2026
Instagram, 11:00: carousel on battery ages
## Sunday 25 October 2026
Newsletter, 10:00: the clock change and our schedules
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven days',
    day: '2026-10-24',
    text: `{
  "updated": "2026-10-24T12:00:09Z",
  "days": [
    {"date": "2026-10-25", "weekday": "Sunday", "platform": "Newsletter", "topic": "The clock change and our schedules", "time": "10:00"},
    {"date": "2026-10-26", "weekday": "Monday", "platform": "LinkedIn", "topic": "Nordbau: the first week", "time": "08:00"},
    {"date": "2026-10-27", "weekday": "Tuesday", "platform": "YouTube Short", "topic": "The costliest mistake", "time": "17:00"},
    {"date": "2026-10-28", "weekday": "Wednesday", "platform": "X", "topic": "Why 39 euros", "time": "09:30"},
    {"date": "2026-10-29", "weekday": "Thursday", "platform": "YouTube", "topic": "Fire alarm systems in twelve minutes", "time": "16:00"},
    {"date": "2026-10-30", "weekday": "Friday", "platform": "TikTok", "topic": "Fog against detectors", "time": "18:00"},
    {"date": "2026-10-31", "weekday": "Saturday", "platform": "TikTok", "topic": "Halloween live", "time": "19:00"}
  ]
}
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'bullets with emoji and status, over the month end',
    day: '2026-10-28',
    text: `Hi! 🗓️ Updated calendar (Wednesday, Oct 28, 2026):

- **Thu, Oct 29** – 🎥 YouTube: Fire alarm systems in twelve minutes · 16:00 · ready
- **Fri, Oct 30** – 🎵 TikTok: Fog against detectors · 18:00 · in editing
- **Sat, Oct 31** – 🎵 TikTok: Halloween live · 19:00 · planned
- **Sun, Nov 1** – ✉️ Newsletter: October in numbers · 10:00 · draft
- **Mon, Nov 2** – 💼 LinkedIn: Course starts today · 08:00 · planned
- **Tue, Nov 3** – 🎥 Short: How old are your batteries? · 17:00 · script done
- **Wed, Nov 4** – 🐦 X: Thread on output checks · 09:30 · planned

I moved the battery short from Monday to Tuesday so that it doesn't compete with the course.
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German table, sunday, next week',
    day: '2026-11-01',
    text: `**Redaktionsplan KW 45** (erstellt Sonntag, 01.11.2026)

| Tag | Datum | Kanal | Thema |
|---|---|---|---|
| Mo | 02.11.2026 | LinkedIn | Der Kurs startet |
| Di | 03.11.2026 | YouTube Short | Wie alt sind deine Akkus? |
| Mi | 04.11.2026 | X | Faden über geprüfte Ausgaben |
| Do | 05.11.2026 | YouTube | Betriebsbuch richtig führen |
| Fr | 06.11.2026 | TikTok | Koffer ausgepackt |
| Sa | 07.11.2026 | Instagram | Bilder der Woche |
| So | 08.11.2026 | Newsletter | Letzter Tag des Winterpakets |

Alle sieben Tage sind belegt.
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days, friday is missing',
    day: '2026-10-13',
    text: `# 📅 7-day content calendar, updated Tuesday 2026-10-13

| Date | Day | Platform | Topic | Time |
|---|---|---|---|---|
| 2026-10-14 | Wednesday | X | Thread: four euros a day | 09:30 |
| 2026-10-15 | Thursday | YouTube | Long-form: EN 54 explained | 16:00 |
| 2026-10-17 | Saturday | Instagram | Carousel: five false alarms | 11:00 |
| 2026-10-18 | Sunday | Newsletter | What I learned this week | 10:00 |
| 2026-10-19 | Monday | LinkedIn | Case study Kassel | 08:00 |
| 2026-10-20 | Tuesday | YouTube Short | Three myths | 17:00 |

All seven slots filled. ✔️
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays are wrong by one from the third day on',
    day: '2026-10-17',
    text: `Mahlzeit! Plan für die nächsten sieben Tage (Stand Samstag, 17.10.2026).

Sonntag, 18.10.2026 – Newsletter: Rückblick auf Kassel (10:00)
Montag, 19.10.2026 – LinkedIn: Warum wir jede Ausgabe prüfen (08:00)
Mittwoch, 20.10.2026 – YouTube Short: Drei Irrtümer (17:00)
Donnerstag, 21.10.2026 – X: Preise im Vergleich (09:30)
Freitag, 22.10.2026 – YouTube: Ringleitung in zehn Minuten (16:00)
Samstag, 23.10.2026 – TikTok: Serverschrank ohne Schnitt (18:00)
Sonntag, 24.10.2026 – Instagram: Akkus und ihr Alter (11:00)
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'three of the seven days are left open',
    day: '2026-10-21',
    text: `Content calendar, Wed 2026-10-21

| Date | Day | Platform | Topic |
|---|---|---|---|
| 2026-10-22 | Thursday | YouTube | Loops in ten minutes |
| 2026-10-23 | Friday | TikTok | The server cabinet in one take |
| 2026-10-24 | Saturday | Instagram | Carousel on battery ages |
| 2026-10-25 | Sunday | Newsletter | The clock change |
| 2026-10-26 | Monday | TBD | TBD |
| 2026-10-27 | Tuesday | TBD | TBD |
| 2026-10-28 | Wednesday | TBD | TBD |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'stale: the seven days of the week before',
    day: '2026-10-26',
    text: `## Monday 19 October 2026
LinkedIn, 08:00: case study Kassel
## Tuesday 20 October 2026
YouTube Short, 17:00: three myths about smoke detectors
## Wednesday 21 October 2026
X, 09:30: model prices side by side
## Thursday 22 October 2026
YouTube, 16:00: loops in ten minutes
## Friday 23 October 2026
TikTok, 18:00: the server cabinet in one take
## Saturday 24 October 2026
Instagram, 11:00: carousel on battery ages
## Sunday 25 October 2026
Newsletter, 10:00: the clock change and our schedules
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'breaks off on the fifth day',
    day: '2026-10-29',
    text: `Hi! 🗓️ Updated calendar (Thursday, Oct 29, 2026):

- **Fri, Oct 30** – 🎵 TikTok: Fog against detectors · 18:00 · ready
- **Sat, Oct 31** – 🎵 TikTok: Halloween live · 19:00 · planned
- **Sun, Nov 1** – ✉️ Newsletter: October in numbers · 10:00 · draft
- **Mon, Nov 2** – 💼 LinkedIn: Course starts today · 08:00 · planned
- **Tue, Nov 3** – 🎥 Short: How old are your bat`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'seven rows, but one date stands twice and the last day is missing',
    day: '2026-10-31',
    text: `**Redaktionsplan** (erstellt Samstag, 31.10.2026)

| Tag | Datum | Kanal | Thema |
|---|---|---|---|
| So | 01.11.2026 | Newsletter | Oktober in Zahlen |
| Mo | 02.11.2026 | LinkedIn | Der Kurs startet |
| Di | 03.11.2026 | YouTube Short | Wie alt sind deine Akkus? |
| Di | 03.11.2026 | X | Faden über geprüfte Ausgaben |
| Mi | 04.11.2026 | X | Zahlen der Woche |
| Do | 05.11.2026 | YouTube | Betriebsbuch richtig führen |
| Fr | 06.11.2026 | TikTok | Koffer ausgepackt |

Alle sieben Tage sind belegt.
`,
  },

  // ---------- outline 14:00 ----------
  {
    job: 'outline',
    valid: true,
    note: 'seven timestamped sections',
    day: '2026-10-14',
    text: `# 🎥 YouTube outline: EN 54 explained (Wednesday, 14 October 2026)

**Target length:** 11:30

- **00:00 Hook** – "This norm has more than thirty parts. You need four of them."
- **00:35 Intro** – who I am, what you will be able to do afterwards
- **01:20 Part 2: the panel** – what it must show and for how long
- **03:40 Part 4: power supply** – batteries, 30 and 72 hours
- **06:10 Part 5 and 7: detectors** – heat and smoke, where which one belongs
- **09:05 Three mistakes from real inspections**
- **10:45 Summary and CTA** – the checklist is linked below

Thumbnail idea: a stack of thirty folders, four of them red.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, table with ranges',
    day: '2026-10-17',
    text: `Gliederung für das lange Video: „Ringleitung in zehn Minuten“ (Samstag, 17.10.2026)

| Zeit | Abschnitt | Inhalt |
|---|---|---|
| 0:00–0:30 | Aufhänger | Ich schneide ein Kabel durch, und nichts passiert |
| 0:30–1:45 | Einstieg | Was eine Stichleitung nicht kann |
| 1:45–4:20 | Prinzip | Zwei Wege zu jedem Melder, Trennelemente |
| 4:20–7:00 | Versuch | Kurzschluss an drei Stellen, Blick auf die Zentrale |
| 7:00–9:10 | Planung | Wie viele Teilnehmer, welche Länge |
| 9:10–10:00 | Schluss | Zusammenfassung, Hinweis auf den Kurs |

Material: Testwand, zehn Melder, Seitenschneider.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'plain text, mm:ss',
    day: '2026-10-20',
    text: `OUTLINE Tue 2026-10-20
Title: I let seven services run my company for 90 days

[00:00] Cold open: the night the CRM died
[00:50] What runs where: one machine, seven services
[02:30] The schedule from six in the morning until ten at night
[05:15] What broke: full disk, expired token, empty answers
[08:40] What I changed: every output is read by a second program
[11:20] Costs in detail, month by month
[13:30] Would I do it again?
[14:45] End card: next video on local models

Runtime about 15 minutes.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'headings with timestamps and bullets, emoji',
    day: '2026-10-25',
    text: `Hello! Here's the outline for Sunday, October 25, 2026 ✨

# Fire alarm systems in twelve minutes

## 0:00 – 🎣 Hook
- Siren, black screen, one question: what happened in the last ten seconds?

## 0:40 – 🧩 The five parts
- Detector, loop, panel, siren, transmission
- One sentence for each, with a picture

## 3:10 – 🔁 What happens in an alarm
- Step by step in slow motion
- Why two detectors are sometimes needed

## 6:30 – ⚠️ False alarms
- Steam, dust, fog machines, toast
- What each of them costs

## 9:20 – 🛠️ Maintenance
- Four times a year, what is checked
- The log book

## 11:15 – 📣 Close
- Free sample page of the checklist, subscribe
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour long live format, h:mm:ss',
    day: '2026-10-28',
    text: `Livestream outline, Wednesday 28 October 2026: "Ask the inspector"

0:00:00 Welcome, sound check, what today is about
0:04:00 Question round 1: homes and flats
0:19:30 Demo: fog machine against three kinds of detectors
0:33:00 Question round 2: offices and workshops
0:51:00 Guest: a fire officer on Halloween calls
1:08:00 What the course covers and when it starts
1:15:00 Last questions and goodbye

Moderator notes: collect the questions in the chat, two helpers from the start. After the stream cut the demo into three shorts.
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, six chapters, friday',
    day: '2026-10-30',
    text: `# Betriebsbuch richtig führen
Freitag, 30. Oktober 2026 · geplante Länge 9:40

1. **00:00** Einstieg: „Dieses Heft hat mir 4.000 Euro gespart.“
2. **00:45** Was ist das Betriebsbuch, und wer muss es führen?
3. **02:30** Die sechs Spalten, an einem echten Beispiel ausgefüllt
4. **05:10** Drei Einträge, die fast immer fehlen
5. **07:20** Papier oder digital? Vor- und Nachteile
6. **08:50** Schluss und Aufruf: Vorlage in der Beschreibung

Hinweis für den Schnitt: Nahaufnahmen ab 02:30, sonst Halbtotale.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'no timestamps at all',
    day: '2026-10-15',
    text: `# 🎥 YouTube outline: What does an inspector earn? (Thursday, 15 October 2026)

- **Hook** – "I will show you my last invoice."
- **Intro** – employed or on your own
- **Income** – three typical months
- **Costs** – car, tools, insurance, training
- **What is left** – the honest number
- **Summary and CTA** – the course is linked below

Thumbnail idea: an invoice with one line blurred.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'times run backwards',
    day: '2026-10-18',
    text: `Gliederung: „Rauchmelder richtig montieren“ (Sonntag, 18.10.2026)

0:00 Aufhänger: der Melder hinter dem Vorhang
0:40 Einstieg und Werkzeug
6:30 Schlafzimmer und Flur
4:10 Dachschrägen
2:50 Küche: ja oder nein?
1:15 Kleben oder schrauben
0:20 Schluss und Aufruf
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the fifth section',
    day: '2026-10-22',
    text: `OUTLINE Thu 2026-10-22
Title: Small models are enough

[00:00] Cold open: same question, two models, one costs a hundred times more
[00:45] What "small" means here: 3 to 8 billion parameters
[02:40] Test 1: summaries of log files
[05:10] Test 2: titles and hooks
[07:50] Test 3: JSON that really parses, with and without a sche`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'lorem ipsum and placeholder sections',
    day: '2026-10-24',
    text: `# Nordbau: the first week
Saturday, 24 October 2026

- 00:00 Hook – lorem ipsum dolor sit amet
- 01:00 Section title here – consectetur adipiscing elit
- 03:00 Section title here – sed do eiusmod tempor
- 06:00 Section title here – incididunt ut labore
- 09:00 CTA – lorem ipsum
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'a stack trace in place of the outline',
    day: '2026-10-27',
    text: `Traceback (most recent call last):
  File "/opt/empire/agents/content.py", line 212, in run
    reply = client.chat(model="qwen2.5:14b", messages=messages)
  File "/opt/empire/lib/ollama_client.py", line 88, in chat
    raise ResponseError(resp.text, resp.status_code)
ollama_client.ResponseError: model requires more system memory (10.9 GiB) than is available (7.2 GiB) (status code: 500)
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'every section stands at 00:00',
    day: '2026-11-01',
    text: `Hello! Here's the outline for Sunday, November 1, 2026 ✨

# October in numbers

## 00:00 – 🎣 Hook
- One number that surprised me

## 00:00 – 💶 Revenue
- By product and by week

## 00:00 – 💸 Costs
- Servers, models, advertising

## 00:00 – 📈 What I change in November
- Fewer shorts, more long videos

## 00:00 – 📣 Close
- Subscribe and join the club
`,
  },

  // ---------- kpi 17:00 ----------
  {
    job: 'kpi',
    valid: true,
    note: '58+149=207; 1.60+0.60+1.90=4.10; 202.90; 98.0 %',
    day: '2026-10-12',
    text: `# 📊 KPI snapshot – Monday, 12 October 2026, 17:00

**Revenue**
- Checklists (2 × 29.00): 58.00 EUR
- Planning call: 149.00 EUR
- **Total revenue: 207.00 EUR**

**Costs**
- API calls: 1.60 EUR
- Server: 0.60 EUR
- Electricity: 1.90 EUR
- **Total costs: 4.10 EUR**

**Margin: 202.90 EUR (98.0 %)**

A good Monday. 💪
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German decimals, 205-55=150, 73,2 %',
    day: '2026-10-17',
    text: `Kennzahlen vom Samstag, 17.10.2026 (Stand 17:00 Uhr)

| Posten | Betrag |
|---|---|
| Umsatz Kurs (3 × 49,00 €) | 147,00 € |
| Umsatz Prüfliste (2 × 29,00 €) | 58,00 € |
| **Umsatz gesamt** | **205,00 €** |
| Kosten API | 12,40 € |
| Kosten Server | 8,60 € |
| Kosten Werbung | 34,00 € |
| **Kosten gesamt** | **55,00 €** |
| **Gewinn** | **150,00 €** |
| **Marge** | **73,2 %** |

Die Werbung hat sich heute gelohnt.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON: 1450+29=1479; 3.75+6.25+19=29; 1450; 98.04',
    day: '2026-10-20',
    text: `{
  "date": "2026-10-20",
  "currency": "EUR",
  "revenue": 1479.00,
  "revenue_by_source": { "kassel_project": 1450.00, "checklists": 29.00 },
  "costs": 29.00,
  "costs_by_source": { "api": 3.75, "hosting": 6.25, "tools": 19.00 },
  "margin": 1450.00,
  "margin_percent": 98.04
}
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss, rightly summed: 39-49=-10, -25.6 %',
    day: '2026-10-25',
    text: `Hi! KPI snapshot for Sunday, 2026-10-25. Not our best day 😅

Revenue: 39.00 EUR (1 checklist)
Costs: 49.00 EUR
  - ads 45.00
  - API 2.10
  - power 1.90
Margin: -10.00 EUR
Margin in percent: -25.6 %

The ad for the winter bundle brought 61 clicks and no sale. I suggest stopping it tonight.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: '1200+117=1317; 300+5.35+8.60+3.05=317; 1000; 75.9 %',
    day: '2026-10-28',
    text: `## KPI Snapshot · Wednesday, October 28, 2026

| Revenue | EUR |
|---|---:|
| Nordbau deposit | 1,200.00 |
| Checklist 2.0 (3 × 39.00) | 117.00 |
| **Total revenue** | **1,317.00** |

| Costs | EUR |
|---|---:|
| Subcontractor drawings | 300.00 |
| API | 5.35 |
| Server | 8.60 |
| Payment fees | 3.05 |
| **Total costs** | **317.00** |

| Result | |
|---|---:|
| **Margin** | **1,000.00 EUR** |
| **Margin %** | **75.9 %** |

Revenue counts what was received until 17:00, not what was invoiced.
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German, per product: 245/45/200, 57/7/50, 302/52/250; 81,6 87,7 82,8 %',
    day: '2026-11-01',
    text: `📈 **Kennzahlen Sonntag, 1. November 2026**

| Produkt | Umsatz | Kosten | Marge | Marge % |
|---|---|---|---|---|
| Kurs | 245,00 € | 45,00 € | 200,00 € | 81,6 % |
| Club | 57,00 € | 7,00 € | 50,00 € | 87,7 % |
| **Gesamt** | **302,00 €** | **52,00 €** | **250,00 €** | **82,8 %** |

Erster Tag des Clubs mit drei Mitgliedern. 🎉
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs do not add up: 1.60+0.60+1.90 is 4.10, not 6.10',
    day: '2026-10-14',
    text: `# 📊 KPI snapshot – Wednesday, 14 October 2026, 17:00

**Revenue**
- Checklists (1 × 29.00): 29.00 EUR
- **Total revenue: 29.00 EUR**

**Costs**
- API calls: 1.60 EUR
- Server: 0.60 EUR
- Electricity: 1.90 EUR
- **Total costs: 6.10 EUR**

**Margin: 22.90 EUR (79.0 %)**

A quiet Wednesday.
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin 147 of 196 is 75 %, not 57 %',
    day: '2026-10-18',
    text: `Kennzahlen vom Sonntag, 18.10.2026 (Stand 17:00 Uhr)

| Posten | Betrag |
|---|---|
| Umsatz Kurs (4 × 49,00 €) | 196,00 € |
| **Umsatz gesamt** | **196,00 €** |
| Kosten API | 6,40 € |
| Kosten Server | 8,60 € |
| Kosten Werbung | 34,00 € |
| **Kosten gesamt** | **49,00 €** |
| **Gewinn** | **147,00 €** |
| **Marge** | **57,0 %** |
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'no costs',
    day: '2026-10-22',
    text: `KPI snapshot Thu 2026-10-22

Revenue today: 88.00 EUR
Revenue this week: 1,742.00 EUR
Margin: healthy

YouTube views: 14,310
New subscribers: 37
Newsletter: 1,204 readers

Trend is pointing up, keep going! 🚀
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'figures are N/A',
    day: '2026-10-24',
    text: `{
  "date": "2026-10-24",
  "currency": "EUR",
  "revenue": "N/A",
  "costs": "N/A",
  "margin": "N/A",
  "margin_percent": "N/A",
  "comment": "The CRM export was empty, so no figures could be determined today."
}
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: '234-34 is 200, margin says 220',
    day: '2026-10-27',
    text: `{
  "date": "2026-10-27",
  "currency": "EUR",
  "revenue": 234.00,
  "revenue_by_source": { "checklists": 234.00 },
  "costs": 34.00,
  "costs_by_source": { "api": 5.40, "hosting": 8.60, "ads": 20.00 },
  "margin": 220.00,
  "margin_percent": 94.02
}
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off in the costs, no total and no margin',
    day: '2026-10-30',
    text: `## KPI Snapshot · Friday, October 30, 2026

| Revenue | EUR |
|---|---:|
| Course pre-orders (2 × 49.00) | 98.00 |
| Checklist 2.0 (1 × 39.00) | 39.00 |
| **Total revenue** | **137.00** |

| Costs | EUR |
|---|---:|
| API | 4.85 |
| Serv`,
  },

  // ---------- memory 22:00 ----------
  {
    job: 'memory',
    valid: true,
    note: 'store grew by 42, as the text says',
    day: '2026-10-13',
    text: `# 🧠 Nightly consolidation – Tuesday, 13 October 2026, 22:00

42 new entries written to the knowledge store (1,204 → 1,246).

**What I kept**
- Offers: Kassel opened the quote 14 minutes after it was sent
- Content: the voice-over worked in one take when the script was in short lines
- Operations: the CRM log grows by 300 MB a day

**What I merged**
- 9 near-duplicates about detector distances into one entry

Good night! 🌙
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, 18 new',
    day: '2026-10-17',
    store: { now: { count: 1338 }, earlier: { count: 1320 } },
    text: `Nächtliche Verdichtung, Samstag, 17.10.2026

Der Wissensspeicher wurde aktualisiert: 18 neue Einträge, Bestand vorher 1320, jetzt 1338.

Wichtigste Erkenntnisse des Tages:
1. Vorbesteller fragen vor allem nach dem Zertifikat.
2. Samstags lesen mehr Leute den Newsletter als freitags.
3. Der Melder für volle Platten schlug wie geplant bei 80 % an.

Doppelte Einträge: 4 zusammengeführt, nichts gelöscht. Gute Nacht.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, 27 new',
    day: '2026-10-21',
    store: { now: { count: 1431 }, earlier: { count: 1404 } },
    text: `{
  "date": "2026-10-21",
  "store": "chromadb",
  "count_before": 1404,
  "count_after": 1431,
  "added": 27,
  "insights": [
    "Nordbau decides by the end of the week and wants one fixed price",
    "Threads with a picture of an invoice get three times the replies",
    "The local model needs 2.1 s per summary since the update"
  ]
}
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'log style, 5 new on a quiet sunday',
    day: '2026-10-25',
    store: { now: { count: 1502 }, earlier: { count: 1497 } },
    text: `memory 2026-10-25T22:00:07Z
read 31 events of the day
embedded 5 chunks
chromadb upsert ok, collection knowledge, 1497 -> 1502
kept: ad for the winter bundle had 61 clicks and no sale
kept: clock change did not shift any job
kept: carousel on battery ages was saved 48 times
skipped 26 events as noise
done in 9.4 s
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'first attempt failed, second succeeded, store grew by 33',
    day: '2026-10-28',
    store: { now: { count: 1599 }, earlier: { count: 1566 } },
    text: `Good evening! Consolidation for Wednesday, October 28, 2026 🌙

The first write ran into a short lock on the database, the second one a minute later went through. **33 new entries** are stored; the collection now holds 1,599.

| Area | New | Example |
|---|---|---|
| Sales | 8 | Nordbau pays deposits within a day |
| Content | 17 | Fog clips bring viewers, few of them subscribe |
| Operations | 8 | RAM rises whenever two long outlines run at once |

Nothing is left in the queue.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German, 21 new, sunday',
    day: '2026-11-01',
    store: { now: { count: 1688 }, earlier: { count: 1667 } },
    text: `🌙 **Konsolidierung Sonntag, 1. November 2026**

Gespeichert: 21 neue Einträge (1667 → 1688) in ChromaDB.

- **Gelernt:** Der Club verkauft sich über die Aufzeichnung, nicht über den Preis.
- **Gelernt:** Nach Halloween fällt das Interesse an Nebelmaschinen innerhalb eines Tages.
- **Verknüpft:** Nordbau mit den Einträgen zu Gefahrenkarten.
- **Aufgeräumt:** 6 veraltete Preise als überholt markiert.

Morgen beginnt der Kurs. Bis dann!
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'says 42 new entries, the store holds as many as before',
    day: '2026-10-14',
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
    text: `# 🧠 Nightly consolidation – Wednesday, 14 October 2026, 22:00

42 new entries written to the knowledge store.

**What I kept**
- Content: silent tutorials are watched to the end twice as often
- Sales: one checklist sold, from the newsletter
- Operations: log rotation works

Good night! 🌙
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'Chroma refused the connection, nothing stored',
    day: '2026-10-18',
    store: { now: { count: 1338 }, earlier: { count: 1338 } },
    text: `Nächtliche Verdichtung, Sonntag, 18.10.2026

Fehler: Verbindung zu ChromaDB auf Port 8000 abgelehnt (ECONNREFUSED). Die 23 vorbereiteten Einträge konnten nicht gespeichert werden. Ich bitte um Entschuldigung und versuche es in der kommenden Nacht erneut.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'as an AI, no memory; store unchanged',
    day: '2026-10-22',
    store: { now: { count: 1431 }, earlier: { count: 1431 } },
    text: `Hello! As an AI, I don't retain memories between conversations, so I'm not able to update a knowledge store. However, here are some tips for your own nightly review on Thursday, 22 October 2026:

- Write down three lessons of the day.
- Tag every note so that you can find it later.
- Review your notes once a week.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'JSON broken off',
    day: '2026-10-24',
    store: { now: { count: 1497 }, earlier: { count: 1480 } },
    text: `{
  "date": "2026-10-24",
  "store": "chromadb",
  "count_before": 1480,
  "count_after": 1497,
  "added": 17,
  "insights": [
    "Confession clips work best in one take",
    "A price of 39 sells better th`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'template was not filled in',
    day: '2026-10-29',
    store: { now: { count: 1612 }, earlier: { count: 1599 } },
    text: `Good evening! Consolidation for Thursday, October 29, 2026 🌙

**{{count}} new entries** are stored.

| Area | New | Example |
|---|---|---|
| Sales | {{sales_count}} | {{sales_example}} |
| Content | {{content_count}} | {{content_example}} |
| Operations | TODO | TODO |
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'only a plan of what will be stored, store unchanged',
    day: '2026-10-31',
    store: { now: { count: 1667 }, earlier: { count: 1667 } },
    text: `🌙 **Konsolidierung Samstag, 31. Oktober 2026**

Ich werde nun die Ereignisse des Tages durchgehen und die wichtigsten Erkenntnisse in den Wissensspeicher übernehmen:

- Halloween-Clip mit der besten Reichweite der Woche
- Zwei Anfragen zum Akku-Tausch
- Belege für Oktober vollständig

Soll ich mit dem Speichern beginnen?
`,
  },
]
