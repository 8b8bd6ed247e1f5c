import type { Sample } from './contracts.ts'

export const BLIND_THIRTY_THREE: readonly Sample[] = [
  // ---------- health ----------
  {
    job: 'health',
    valid: true,
    note: 'markdown table, all seven up',
    day: '2026-10-05',
    text: `# Health check — Monday 2026-10-05, 06:00 UTC

| Service | Port | Probe | Result | Latency |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | 200 OK | 38 ms |
| Redis | 6379 | PING | PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | accepting connections | 6 ms |
| ChromaDB | 8000 | GET /api/v1/heartbeat | 200 OK | 14 ms |
| CRM | 3500 | GET /health | 200 OK | 52 ms |
| Atomic Reactor | 8888 | GET /health | 200 OK | 21 ms |
| LiteLLM | 4000 | GET /health | 200 OK | 117 ms |

Result: 7/7 responding. CPU 34 %, RAM 58 % — NORMAL, full concurrency.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'bullets, one recovered overnight and now up',
    day: '2026-11-17',
    text: `Morning, Maurice. All seven systems answer as of 06:00:

- Ollama: up (4 models listed)
- Redis: up, PONG in 2 ms
- PostgreSQL: up, accepting connections, 11 of 100 in use
- ChromaDB: up, heartbeat fresh
- CRM: up. pm2 restarted it once at 03:41 after a memory spike; it has been answering without a gap since 03:42.
- Atomic Reactor: up, queue empty
- LiteLLM Proxy: up, all routes healthy

No action needed from you. I'm keeping an eye on the CRM's memory: if the spike repeats tonight I will look for the leak.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON report, all ok',
    day: '2027-01-08',
    text: `{
  "checked_at": "2027-01-08T06:00:12Z",
  "overall": "healthy",
  "services": [
    {"name": "ollama", "status": "ok", "latency_ms": 41},
    {"name": "redis", "status": "ok", "latency_ms": 1},
    {"name": "postgresql", "status": "ok", "latency_ms": 5},
    {"name": "chromadb", "status": "ok", "latency_ms": 18},
    {"name": "crm", "status": "ok", "latency_ms": 63},
    {"name": "atomic_reactor", "status": "ok", "latency_ms": 27},
    {"name": "litellm", "status": "ok", "latency_ms": 90}
  ],
  "resources": {"cpu_percent": 29, "ram_percent": 61, "level": "NORMAL"}
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose, all seven fine, zero errors mentioned',
    day: '2026-08-22',
    text: `06:00 check done, Saturday 22 August 2026. Everything responds. Ollama returned its tag list in 44 ms, Redis said PONG, pg_isready reports PostgreSQL accepting connections, and the ChromaDB heartbeat came back at once. On the application side the CRM and Atomic Reactor both returned HTTP 200 on /health, and LiteLLM returned 200 as well, with 0 errors and 0 timeouts in the past 24 hours.

CPU sits at 22 %, RAM at 54 %, disk at 47 %. No failed jobs overnight, nothing down, nothing restarted.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, all seven reachable',
    day: '2026-12-02',
    text: `Systemcheck Mittwoch, 02.12.2026, 06:00 UTC

✅ Ollama – erreichbar (36 ms)
✅ Redis – PONG (1 ms)
✅ PostgreSQL – nimmt Verbindungen an
✅ ChromaDB – Heartbeat ok
✅ CRM – HTTP 200
✅ Atomic Reactor – HTTP 200
✅ LiteLLM – HTTP 200

Alle 7 Dienste antworten. CPU 41 %, RAM 63 %. Kein Handlungsbedarf.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log style, RAM in WARN but all services responding',
    day: '2026-09-29',
    text: `[06:00:01] ollama          :11434  UP    tags=5      49ms
[06:00:01] redis           :6379   UP    PONG        1ms
[06:00:02] postgresql      :5432   UP    ready       4ms
[06:00:02] chromadb        :8000   UP    heartbeat   17ms
[06:00:02] crm             :3500   UP    200         71ms
[06:00:03] atomic-reactor  :8888   UP    200         25ms
[06:00:03] litellm         :4000   UP    200         133ms
[06:00:03] SUMMARY up=7 down=0
[06:00:03] RESOURCES cpu=48% ram=77% level=WARN -> concurrency reduced to 200 until RAM is under 75%`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of, yet "all systems"',
    day: '2026-10-06',
    text: `# Health check, Tuesday 2026-10-06 06:00

| Service | State | Latency |
|---|---|---|
| Ollama | responding | 40 ms |
| Redis | responding | 1 ms |
| PostgreSQL | responding | 7 ms |
| ChromaDB | responding | 15 ms |
| CRM | responding | 49 ms |
| Atomic Reactor | responding | 22 ms |

All systems operational. CPU 31 %, RAM 57 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'ChromaDB timed out, headline says all good',
    day: '2026-11-19',
    text: `**All systems green** — 19 Nov 2026, 06:00

- Ollama: 200 OK, 39 ms
- Redis: PONG, 1 ms
- PostgreSQL: accepting connections, 5 ms
- ChromaDB: no answer on /api/v1/heartbeat, timed out after 10 s
- CRM: 200 OK, 58 ms
- Atomic Reactor: 200 OK, 24 ms
- LiteLLM: 200 OK, 101 ms

Resources NORMAL. Have a good day.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'CRM returns HTTP 503 in the JSON',
    day: '2026-07-14',
    text: `{
  "timestamp": "2026-07-14T06:00:09Z",
  "checks": {
    "Ollama": {"http": 200, "up": true},
    "Redis": {"reply": "PONG", "up": true},
    "PostgreSQL": {"reply": "accepting connections", "up": true},
    "ChromaDB": {"http": 200, "up": true},
    "CRM": {"http": 503, "up": false},
    "Atomic Reactor": {"http": 200, "up": true},
    "LiteLLM": {"http": 200, "up": true}
  },
  "up": 6,
  "total": 7
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'the last two were skipped, not checked',
    day: '2026-12-14',
    text: `Health report for Monday, December 14, 2026 (06:00 UTC)

1. Ollama — responding, 5 models loaded
2. Redis — responding, PONG
3. PostgreSQL — responding, 9 connections
4. ChromaDB — responding, heartbeat ok
5. CRM — responding, HTTP 200
6. Atomic Reactor — skipped this morning to save time
7. LiteLLM — skipped this morning to save time

They were both fine yesterday, so I assume they still are.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'error instead of the work',
    day: '2026-10-23',
    text: `Traceback (most recent call last):
  File "/opt/empire/brainstem/health_check.py", line 88, in <module>
    main()
  File "/opt/empire/brainstem/health_check.py", line 61, in main
    results = asyncio.run(probe_all(SERVICES))
  File "/opt/empire/brainstem/health_check.py", line 34, in probe_all
    cfg = json.load(open("services.json"))
FileNotFoundError: [Errno 2] No such file or directory: 'services.json'`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Redis refuses connections in prose',
    day: '2027-01-20',
    text: `Checked everything at 06:00 on Wednesday 20 January 2027. Ollama answers in 47 ms with four models. PostgreSQL is accepting connections. ChromaDB's heartbeat is there, the CRM is at HTTP 200, Atomic Reactor at HTTP 200 and LiteLLM at HTTP 200.

Redis is the odd one out: connection refused on 6379. Docker has tried to bring the container back four times since 05:12 and it exits each time. I have not found the cause yet. The content queue is paused until then.`,
  },

  // ---------- briefing ----------
  {
    job: 'briefing',
    valid: true,
    note: 'classic headings',
    day: '2026-10-05',
    text: `# Morning briefing — Monday, 5 October 2026

## Wins
- The BMA checklist sold 6 copies over the weekend (6 × 27 EUR = 162 EUR).
- The reel on false alarms passed 40,000 views, our best this quarter.
- The CRM import finished: 318 contacts, no duplicates.

## Priorities today
1. Send the proposal to Brandt Facility GmbH before noon.
2. Record the two shorts that were scripted on Friday.
3. Decide on the price of the consulting bundle.

## Watch
LiteLLM spend was 4.10 EUR yesterday, under the 6 EUR cap.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose with wins and priorities',
    day: '2026-11-12',
    text: `Good morning Maurice, it's Thursday the 12th of November.

Yesterday's wins: the newsletter went to 1,140 readers with a 46 % open rate, and two of them booked a call straight from the footer link. The nightly backup also restored cleanly in the test, so we now know that it works.

Your priorities for today: first, take the 10:30 call with Herr Lindner about the maintenance contract. Second, approve the four posts waiting in the queue. Third, look at the landing page draft; the Builder needs your yes to ship it this week.

Everything else runs without you.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German briefing',
    day: '2026-09-02',
    text: `Morgenbriefing, Mittwoch 02.09.2026

ERFOLGE
• 3 neue Abschlüsse für das DIN-14675-Paket (je 149 EUR)
• YouTube-Kanal: 1.000 Abonnenten erreicht
• Rauchmelder-Short: 18.400 Aufrufe in 24 Stunden

PRIORITÄTEN HEUTE
1. Angebot an Stadtwerke Nord bis 11 Uhr verschicken
2. Thumbnail für Folge 14 freigeben
3. Rechnung 2026-088 nachfassen, seit 9 Tagen offen

Termin: 15:00 Videocall mit dem Steuerberater.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short, emoji headed',
    day: '2026-12-19',
    text: `☀️ Saturday 19 Dec 2026

🏆 Wins
– Course waitlist went from 84 to 131 in a day
– First 5-star review on Gumroad, from a fire-safety officer in Graz

🎯 Top 3 priorities
1) Write the waitlist thank-you mail
2) Schedule posts through 27 Dec so that the holidays are covered
3) Take the afternoon off: nothing is burning`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON briefing',
    day: '2027-01-11',
    text: `{
  "date": "2027-01-11",
  "weekday": "Monday",
  "wins": [
    "Closed the retainer with Elbe Sicherheitstechnik at 890 EUR per month",
    "Script pipeline produced 14 drafts last week without a retry",
    "Refund rate in December came in at 1.2 %"
  ],
  "priorities": [
    {"rank": 1, "task": "Onboard Elbe Sicherheitstechnik, kickoff at 13:00", "owner": "Maurice"},
    {"rank": 2, "task": "Ship the new checkout page", "owner": "Builder"},
    {"rank": 3, "task": "Pick the topic for the January webinar", "owner": "Maurice"}
  ],
  "risks": ["Disk at 71 %, log rotation planned for tonight"]
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'honest about a bad day, still wins and priorities',
    day: '2026-08-06',
    text: `BRIEFING / Thu 2026-08-06

Quiet day yesterday: no sales. Still, two things went well.

Wins:
 * The outage playbook was tested: Redis killed on purpose, back in 9 seconds.
 * Karin from the installers' guild agreed to a guest interview on the 20th.

Priorities:
 1. Find out why the checkout saw 61 visits and no order. Session recordings are in the CRM.
 2. Send Karin the question list.
 3. Finish module 2 slides (8 of 22 left).

Errors overnight: none.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'no wins at all',
    day: '2026-10-07',
    text: `# Morning briefing — Wednesday, 7 October 2026

## Priorities
1. Call back Frau Oster about the inspection contract
2. Approve the carousel on escape routes
3. Renew the domain before Friday

## Calendar
- 09:30 stand-up with the Builder
- 14:00 dentist

## Weather
12 °C, light rain from noon.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading has a placeholder only',
    day: '2026-11-13',
    text: `# Briefing, Friday 13 November 2026

## Wins
- 4 sales of the template pack, 116 EUR in total
- The LinkedIn post on alarm fatigue reached 9,300 people
- Ollama upgrade went through with no downtime

## Priorities
- TODO: fill in top three
- TODO`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the middle of the priorities',
    day: '2026-09-15',
    text: `Good morning! Here is your briefing for Tuesday, 15 September 2026.

**Wins from yesterday**
- The webinar had 73 live attendees, 11 of whom bought the bundle.
- The PostgreSQL migration ran in 4 minutes, with no rows lost.

**Priorities for today**
1. Follow up with the 62 attendees who did not buy. Draft mail is in the`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'refusal instead of the work',
    day: '2026-12-03',
    text: `I'm sorry, but as an AI language model I don't have access to your sales figures, calendar or CRM, so I can't tell you what your wins from yesterday were or which priorities you should set for today. If you paste the data here, I'd be happy to write a morning briefing for you!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'announces the briefing, does not contain it',
    day: '2027-01-14',
    text: `Morning briefing for Thursday 14 January 2027 has been prepared. It covers yesterday's wins as well as your priorities for today, and takes about two minutes to read. I saved it in the workspace. Let me know if you would like any changes!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'wins section is empty',
    day: '2026-07-20',
    text: `## Monday briefing, 20 July 2026

### Wins

### Priorities
1. Pay the hosting invoice (48.20 EUR, due today)
2. Review the three scripts on sprinkler myths
3. Prepare the Thursday call with Hagedorn Immobilien

### Notes
CPU 26 %, RAM 55 %. No incidents overnight.`,
  },

  // ---------- trends ----------
  {
    job: 'trends',
    valid: true,
    note: 'three trends, numbered',
    day: '2026-10-05',
    text: `# Trend scan, 5 October 2026 (TikTok / YouTube / X)

1. **"Day in the life of a fire inspector" vlogs (TikTok)** — the tag grew from 2.1M to 3.4M views in a week. Fit: high; we can film a BMA inspection with the phone.
2. **Local LLM home servers (YouTube)** — five channels above 100k subscribers posted build videos since Thursday. Fit: high; our Ollama stack is the story.
3. **Build-in-public revenue screenshots (X)** — threads with monthly numbers get about three times the usual replies. Fit: medium; needs approved numbers.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with five',
    day: '2026-11-24',
    text: `Trend scan Tue 2026-11-24

| # | Trend | Platform | Signal | Angle for us |
|---|---|---|---|---|
| 1 | Silent desk tours | TikTok | +180 % saves in 7 days | Show the alarm control panel bench |
| 2 | Agent vs. agent debates | YouTube | 4 videos over 500k views | Let Architect and Operator argue |
| 3 | "What I'd cancel today" lists | X | 12k bookmarks on the top thread | SaaS we replaced with local models |
| 4 | Advent-candle fire tests | TikTok | seasonal, climbing since 20 Nov | Live test of five detectors |
| 5 | One-take explainers | YouTube Shorts | retention above 80 % | DIN 14675 in 45 seconds |

Pick for today: number 4.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose paragraphs, three',
    day: '2026-08-13',
    text: `Three things are moving this morning.

The first trend is on TikTok: "fix it before it fails" clips, where a tradesperson finds a hidden fault within 20 seconds. The sound behind them has been used 61,000 times since Sunday.

The second is on YouTube, where long interviews with one-person companies are climbing; the top one this week is at 740,000 views after four days.

The third trend is on X: people post the exact prompt behind a result next to the result itself. The posts without the prompt get far fewer shares.

For us the first one is the cheapest to follow: we have site footage from the Kassel job.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON, four trends',
    day: '2026-12-10',
    text: `{"date":"2026-12-10","trends":[
 {"name":"Christmas tree fire experiments","platform":"TikTok","growth":"+240% in 5 days","idea":"Film dry vs. watered tree with commentary"},
 {"name":"Year-in-review dashboards","platform":"X","growth":"+95% in 7 days","idea":"Post our cron success rate of the year"},
 {"name":"AI employee handbooks","platform":"YouTube","growth":"+60% in 14 days","idea":"Read out operator-soul.md"},
 {"name":"Budget studio setups","platform":"YouTube","growth":"+38% in 7 days","idea":"300 EUR setup tour"}
]}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, per platform',
    day: '2026-09-18',
    text: `Trendscan Freitag, 18.09.2026

TikTok
→ „Handwerk-Fails" mit Auflösung: Hashtag +70 % in einer Woche. Idee: falsch montierte Rauchmelder.

YouTube
→ Mini-Dokus über Nischenberufe, 8 bis 12 Minuten. Drei davon diese Woche über 300.000 Aufrufe. Idee: Ein Tag mit einer Brandmeldeanlage.

X
→ Screenshots von Automatisierungen mit Zeitersparnis. Idee: unsere 9 Cronjobs als Zeitstrahl.

Empfehlung: TikTok zuerst, Material liegt schon vor.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'headed blocks, one weak trend told of frankly',
    day: '2027-01-15',
    text: `TREND SCAN — Fri 15 Jan 2027

### Trend 1: "Quiet January" challenges (TikTok)
Creators drop one tool a day. 28M views on the tag. Hook for us: one subscription a day replaced by a local model.

### Trend 2: Voice-only coding sessions (YouTube)
Three uploads passed 200k views this week. Hook: dictate a cron job from the car.

### Trend 3: Smoke detector battery reminders (X)
Small but regular: it comes back every January, about 4,000 posts. Hook: our ten-second test.

Confidence: high, medium, low, in that order.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends',
    day: '2026-10-08',
    text: `# Trend scan, Thursday 8 October 2026

1. **Garage lab tours (TikTok)** — 1.9M views on the tag, up by half since Monday. Angle: our test bench with four detectors.
2. **Prompt teardown threads (X)** — the leading thread has 8,200 bookmarks. Angle: take apart our briefing prompt.

That is all for today. Recommendation: start with the garage tour.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'says three, third is the first again',
    day: '2026-11-26',
    text: `3 trends for Thursday, 26 Nov 2026:

1. Advent wreath safety tests (TikTok): views on the tag doubled since Sunday. Idea: five wreaths, one stopwatch.

2. Home-lab electricity bills (YouTube): two videos above 400k. Idea: what does our Ollama box cost per month?

3. Advent wreath safety tests (TikTok): views on the tag doubled since Sunday. Idea: five wreaths, one stopwatch.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'placeholder trends',
    day: '2026-09-21',
    text: `## Trend scan 2026-09-21

- **Trend 1:** [insert trend name] — Platform: TikTok — Growth: XX %
- **Trend 2:** [insert trend name] — Platform: YouTube — Growth: XX %
- **Trend 3:** [insert trend name] — Platform: X — Growth: XX %

**Recommendation:** [insert recommendation]`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'API error instead of a scan',
    day: '2026-12-16',
    text: `Trend scan failed.

POST http://localhost:4000/v1/chat/completions
HTTP 429 Too Many Requests
{"error": {"message": "Rate limit reached for requests. Please retry after 3600 seconds.", "type": "rate_limit_error", "code": "429"}}

Gave up after 3 retries.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'JSON cut off in the third trend',
    day: '2026-07-09',
    text: `{
  "date": "2026-07-09",
  "trends": [
    {"name": "Grill fire rescue clips", "platform": "TikTok", "growth": "+130% in 7 days", "idea": "Extinguisher types in 30 seconds"},
    {"name": "Solo founder diaries", "platform": "YouTube", "growth": "+45% in 14 days", "idea": "Week one of the empire"},
    {"name": "Heatwave server hacks", "platform": "X", "gro`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'trends section of generic lorem ipsum',
    day: '2027-01-19',
    text: `# Trend scan — 19 January 2027

1. **Winter workshop tours (TikTok)** — Lorem ipsum dolor sit amet, consectetur adipiscing elit.
2. **Local voice assistants (YouTube)** — Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.
3. **Founder pay transparency (X)** — Ut enim ad minim veniam, quis nostrud exercitation.`,
  },

  // ---------- scripts ----------
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with hook, body, CTA',
    day: '2026-10-05',
    text: `# Short-form drafts, 2026-10-05

## Script 1 — The detector nobody tests
**Hook:** "This smoke detector has been dead for six years, and the tenant cooked under it every day."
**Body:** Show the yellowed unit. Press the test button: silence. Turn it over, point at the date stamp: replace after ten years. Fit the new one, press: alarm.
**CTA:** "Press yours today and tell me in the comments how old it is."

## Script 2 — Nine jobs, no staff
**Hook:** "Nine employees start work in my company before I have had lunch. None of them is a person."
**Body:** Scroll the cron table from 06:00 down. Stop at 08:00 and show a real trend scan. Say what it costs: the electricity of one PC.
**CTA:** "Follow for the full setup on Friday."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'three scripts with timing marks',
    day: '2026-11-03',
    text: `SCRIPT A (30 s) – "Blue light, no fire"
[0-3 s HOOK] Did you know that most fire alarms which bring out the brigade are false?
[3-20 s] Steam from a shower, dust from a drill, a toaster in a hallway: cut through three shots. Explain why two-detector dependency stops all of them.
[20-30 s] Ask your operator if it's switched on. Link in bio.

SCRIPT B (25 s) – "The 30-second lie"
[0-3 s HOOK] Skipping a health check saves 30 seconds. Here is what it cost me.
[3-18 s] Screen recording of a dead queue, the clock runs from 3:00 to 7:40.
[18-25 s] Run the check. Save this one for later.

SCRIPT C (20 s) – "One cable"
[0-3 s HOOK] This one cable decides whether your alarm gets through.
[3-15 s] Show the transmission line, pull it, show the fault message.
[15-20 s] Comment CABLE for the checklist.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts',
    day: '2026-09-08',
    text: `Skript 1: Rauchmelder im Bad?
Hook: „Wenn dein Rauchmelder im Bad hängt, rufst du bald die Feuerwehr umsonst."
Text: Wasserdampf sieht für den Melder aus wie Rauch. Häng ihn in den Flur, mindestens 50 cm von der Wand. In Schlafzimmern ist er Pflicht.
CTA: „Speichern und heute Abend nachsehen."

Skript 2: KI auf dem eigenen Rechner
Hook: „Ich zahle null Euro im Monat für meine KI, und so geht das."
Text: Ollama installieren, Modell laden, Frage stellen. Drei Befehle, keine Cloud. Zeig das Terminal in Großaufnahme.
CTA: „Kommentiere OLLAMA und ich schicke dir die Befehle."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON, two scripts',
    day: '2026-12-08',
    text: `[
  {
    "title": "Candle test",
    "platform": "TikTok",
    "hook": "I left a candle under this wreath for four minutes so that you never have to.",
    "body": "Time lapse of the wreath. At 2:10 the first needle glows. At 3:40 the flame reaches the ribbon. Cut to the fire blanket.",
    "cta": "Send this to the person who forgets candles."
  },
  {
    "title": "The 92 percent rule",
    "platform": "YouTube Shorts",
    "hook": "At 92 percent RAM my server stops thinking, on purpose.",
    "body": "Show htop filling up, then the guard unloading the model. Explain that a controlled stop beats a crash at night.",
    "cta": "Subscribe if you run models at home."
  }
]`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'spoken lines with hook labels in a list',
    day: '2026-08-27',
    text: `Two drafts for Thursday, 27 August 2026:

1) BATTERY MYTH
   - Hook: "Stop buying 9-volt batteries for your smoke alarm."
   - Line 1: New units come with a sealed ten-year cell.
   - Line 2: When it chirps, you change the alarm and not the battery.
   - Line 3: It costs about as much as four years of batteries.
   - Close: "Check the back of yours and tell me the year."

2) THE EMPTY OFFICE
   - Hook: "This office made 312 euros last night and nobody was in it."
   - Line 1: Pan across the dark desk to the one lit server.
   - Line 2: Show the order mails coming in at 23:14, 01:50 and 04:32.
   - Line 3: "Every one of them began with a short like this."
   - Close: "Part two tomorrow."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'scripts table with hooks',
    day: '2027-01-05',
    text: `## Drafts for Tue 5 Jan 2027

| | Script 1 | Script 2 |
|---|---|---|
| Title | Escape route or storage room? | My server got a promotion |
| Hook | "There's a fridge in this escape route. Watch what smoke does to it." | "I gave my server a job title and it started finding its own faults." |
| Body | Walk the corridor, count the obstacles, run the smoke machine for 40 seconds, show that the exit sign is gone. | Read three lines of the Operator's soul, then show last night's self-repair in the log. |
| CTA | "Photograph your corridor and tag the landlord." | "Follow: the whole file is coming on Sunday." |
| Length | 45 s | 35 s |`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-09',
    text: `# Short-form draft, Friday 9 October 2026

## Script 1 — Why sirens have two tones
**Hook:** "One tone means leave. Do you know what the other one means?"
**Body:** Play both tones. Explain the evacuation signal and the test signal. Show the panel where they are set.
**CTA:** "Ask at work which one yours plays."

Ready to record.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook',
    day: '2026-11-05',
    text: `Script 1: The forgotten cupboard
Hook: "The most dangerous thing in this building is behind a door that nobody opens."
Body: Open the riser cupboard, show the cardboard next to the distribution board, remove it.
CTA: Check yours this week.

Script 2: Backup test
Body: Restore yesterday's database into an empty container. Count the rows on both sides. Say the number out loud.
CTA: Follow for the restore script.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'hooks are placeholders',
    day: '2026-09-10',
    text: `**Script 1 — Extinguisher colours**
Hook: [HOOK GOES HERE]
Body: Explain water, foam, powder and CO2 with one prop each, five seconds per prop.
CTA: Save this for your kitchen.

**Script 2 — Cron in one minute**
Hook: [HOOK GOES HERE]
Body: Five stars, five meanings. Build the line for 06:00 every day on screen.
CTA: Comment with the line that you struggle with.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script cut off',
    day: '2026-12-11',
    text: `## Script 1: Socket strips at Christmas
Hook: "Five light chains, one socket strip, and 40 minutes until it melts."
Body: Thermal camera on the strip, read the temperature every ten minutes. Unplug at 80 degrees. Show the data plate: 3,500 watts at most.
CTA: "Add up your watts tonight."

## Script 2: The alarm that called itself
Hook: "At 3 a.m. my server phoned me and said sorry."
Body: Show the call log. Then explain how the watchdog found the stuck job, restarted it and then decided that I should`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'refusal / asks back instead of scripts',
    day: '2026-07-23',
    text: `I'd love to help with the short-form scripts! Before I start, could you tell me a bit more about:

1. Which platform are the scripts for?
2. What tone should the hooks have?
3. How long should each script be?

Once I have this, I can write two or more scripts with strong hooks for you.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the same script twice under two numbers',
    day: '2027-01-07',
    text: `Script 1 — Ladder and lamp
Hook: "He only wanted to change a bulb, and set off 400 sprinkler heads in his mind."
Body: Show a detector base next to a lamp socket. Explain the dust cap and when to put it on. Take it off again at the end.
CTA: "Tag your electrician."

Script 2 — Ladder and lamp
Hook: "He only wanted to change a bulb, and set off 400 sprinkler heads in his mind."
Body: Show a detector base next to a lamp socket. Explain the dust cap and when to put it on. Take it off again at the end.
CTA: "Tag your electrician."`,
  },

  // ---------- offers ----------
  {
    job: 'offers',
    valid: true,
    note: 'plain JSON, three offers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "currency": "EUR",
  "offers": [
    {"name": "BMA Checklist Pack", "price": 27, "includes": ["12 checklists", "DIN 14675 crosswalk"], "cta": "Download now"},
    {"name": "Operator Stack Blueprint", "price": 97, "includes": ["docker-compose", "cron templates", "runbook"], "cta": "Build yours this weekend"},
    {"name": "Done-with-you Setup", "price": 890, "includes": ["2 calls", "installation", "30 days of support"], "cta": "Book a call"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'fenced JSON, tiers',
    day: '2026-11-18',
    text: `\`\`\`json
{
  "product": "Fire Safety Course for Landlords",
  "tiers": [
    { "tier": "Basic", "price_eur": 49.00, "features": ["6 lessons", "PDF summary"], "cta": "Start for 49 EUR" },
    { "tier": "Plus", "price_eur": 99.00, "features": ["6 lessons", "templates", "Q&A recording"], "cta": "Get the templates too" },
    { "tier": "Pro", "price_eur": 249.00, "features": ["everything in Plus", "60-minute call"], "cta": "Reserve your call" }
  ],
  "valid_until": "2026-11-30"
}
\`\`\``,
  },
  {
    job: 'offers',
    valid: true,
    note: 'array, discount computed right',
    day: '2026-12-01',
    text: `[
  {
    "offer": "Advent Bundle",
    "regular_price": 150.00,
    "discount_percent": 20,
    "price": 120.00,
    "currency": "EUR",
    "cta": "Grab it before the fourth candle"
  },
  {
    "offer": "Alarm Log Template",
    "regular_price": 19.00,
    "discount_percent": 0,
    "price": 19.00,
    "currency": "EUR",
    "cta": "Log your first alarm today"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German content, nested pricing',
    day: '2026-08-31',
    text: `{
  "datum": "2026-08-31",
  "angebote": [
    {
      "name": "Wartungsplaner BMA",
      "zielgruppe": "Betreiber von Brandmeldeanlagen",
      "pricing": {"amount": 39, "currency": "EUR", "interval": "einmalig"},
      "cta": "Jetzt Planer sichern"
    },
    {
      "name": "Monatliche Sprechstunde",
      "zielgruppe": "Hausverwaltungen",
      "pricing": {"amount": 79, "currency": "EUR", "interval": "monat"},
      "cta": "Platz reservieren"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bundle whose parts add up',
    day: '2027-01-13',
    text: `{"generated":"2027-01-13T10:00:31Z","offers":[{"id":"starter-2027","title":"Starter Bundle 2027","items":[{"title":"Prompt Library","value":29},{"title":"Cron Cookbook","value":39},{"title":"Validator Kit","value":49}],"total_value":117,"price":79,"currency":"EUR","cta":"Start the year with jobs that check themselves"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'single offer, minor structure, monthly and yearly price',
    day: '2026-09-24',
    text: `{
  "offer": {
    "headline": "Your alarm log, kept by an agent",
    "audience": "Facility managers with 1 to 5 sites",
    "pricing": {
      "monthly": 29,
      "yearly": 290,
      "currency": "EUR",
      "trial_days": 14
    },
    "guarantee": "Cancel in the first 30 days and get everything back",
    "cta": {"text": "Try it for 14 days", "url": "https://example.com/alarm-log"}
  }
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma and missing bracket: not valid JSON',
    day: '2026-10-12',
    text: `{
  "offers": [
    {"name": "Inspection Kit", "price": 59, "currency": "EUR", "cta": "Order the kit"},
    {"name": "Inspection Kit Pro", "price": 119, "currency": "EUR", "cta": "Order the pro kit"},
  
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON without any price',
    day: '2026-11-20',
    text: `{
  "date": "2026-11-20",
  "offers": [
    {"name": "Local AI Starter", "includes": ["Ollama guide", "model list"], "cta": "Get started"},
    {"name": "Local AI Team", "includes": ["everything in Starter", "CRM connection"], "cta": "Talk to us"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prices are TBD',
    day: '2026-12-09',
    text: `{
  "offers": [
    {"name": "Holiday Safety Guide", "price": "TBD", "currency": "EUR", "cta": "Read it tonight"},
    {"name": "Holiday Safety Workshop", "price": "TBD", "currency": "EUR", "cta": "Save a seat"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'prose/markdown, no JSON',
    day: '2026-07-30',
    text: `## Offers for Thursday, 30 July 2026

**Summer Grill Safety Card** — 9 EUR
Laminated, A5, with QR code to the video. CTA: "Hang it next to the grill."

**Festival Fire Briefing** — 149 EUR
One hour online for up to 20 stewards. CTA: "Book before the season starts."`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off JSON',
    day: '2027-01-21',
    text: `{
  "date": "2027-01-21",
  "currency": "EUR",
  "offers": [
    {
      "name": "Winter Inspection Package",
      "price": 349,
      "includes": ["on-site check", "report within 48 hours"],
      "cta": "Pick a date"
    },
    {
      "name": "Winter Inspection Package Plus",
      "price": 499,
      "includes": ["on-site check", "repo`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'JSON that is an error',
    day: '2026-09-30',
    text: `{
  "error": {
    "code": 500,
    "type": "internal_server_error",
    "message": "ollama: model 'qwen2.5:14b' not found, try pulling it first"
  },
  "offers": null
}`,
  },

  // ---------- calendar ----------
  {
    job: 'calendar',
    valid: true,
    note: 'table, Tue to Mon, right weekdays',
    day: '2026-10-05',
    text: `# Content calendar 6–12 October 2026

| Date | Day | Platform | Content | Time |
|---|---|---|---|---|
| 2026-10-06 | Tuesday | TikTok | The detector nobody tests | 18:00 |
| 2026-10-07 | Wednesday | X | Thread: nine cron jobs | 08:30 |
| 2026-10-08 | Thursday | YouTube Short | Nine jobs, no staff | 17:00 |
| 2026-10-09 | Friday | LinkedIn | Case study: Kassel site | 09:00 |
| 2026-10-10 | Saturday | TikTok | Toaster vs. detector | 11:00 |
| 2026-10-11 | Sunday | Instagram | Carousel: five escape routes | 10:00 |
| 2026-10-12 | Monday | YouTube | Long form: my operator agent | 16:00 |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'headed days starting today',
    day: '2026-11-25',
    text: `Schedule updated. Seven days from today:

**Wed 25 Nov** – TikTok 18:00: wreath test part 1
**Thu 26 Nov** – X 08:00: thread on alarm fatigue; TikTok 18:00: wreath test part 2
**Fri 27 Nov** – Instagram 12:00: Black Friday bundle carousel
**Sat 28 Nov** – YouTube Short 10:00: socket strip on the thermal camera
**Sun 29 Nov** – LinkedIn 17:00: what the Operator taught me (first Advent)
**Mon 30 Nov** – TikTok 18:00: candle distances
**Tue 1 Dec** – YouTube 16:00: long form "Build a validator"`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven days',
    day: '2026-12-27',
    text: `{
  "week_start": "2026-12-28",
  "schedule": [
    {"date": "2026-12-28", "weekday": "Monday", "posts": [{"platform": "X", "title": "Year in cron: 3,285 runs", "time": "09:00"}]},
    {"date": "2026-12-29", "weekday": "Tuesday", "posts": [{"platform": "TikTok", "title": "Firework storage, wrong and right", "time": "18:00"}]},
    {"date": "2026-12-30", "weekday": "Wednesday", "posts": [{"platform": "Instagram", "title": "Raclette and smoke detectors", "time": "12:00"}]},
    {"date": "2026-12-31", "weekday": "Thursday", "posts": [{"platform": "TikTok", "title": "Sparkler in 10 seconds", "time": "15:00"}]},
    {"date": "2027-01-01", "weekday": "Friday", "posts": [{"platform": "LinkedIn", "title": "Goals for 2027", "time": "11:00"}]},
    {"date": "2027-01-02", "weekday": "Saturday", "posts": [{"platform": "YouTube", "title": "Rebuild of the stack, part 1", "time": "16:00"}]},
    {"date": "2027-01-03", "weekday": "Sunday", "posts": [{"platform": "X", "title": "Open questions thread", "time": "19:00"}]}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, day names',
    day: '2026-09-06',
    text: `Redaktionsplan KW 37 (07.09.–13.09.2026)

Montag, 07.09.: TikTok – Rauchmelder im Bad, 18 Uhr
Dienstag, 08.09.: X – Thread „Ollama in drei Befehlen", 8 Uhr
Mittwoch, 09.09.: Instagram – Karussell Fluchtwege, 12 Uhr
Donnerstag, 10.09.: YouTube Short – Löscherfarben, 17 Uhr
Freitag, 11.09.: LinkedIn – Erfahrungsbericht Stadtwerke, 9 Uhr
Samstag, 12.09.: TikTok – Fragen aus den Kommentaren, 11 Uhr
Sonntag, 13.09.: YouTube – Langvideo Brandmeldeanlage, 16 Uhr`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'day list with two posts on some days',
    day: '2026-08-15',
    text: `CONTENT CALENDAR (Sat 15 Aug 2026, 12:00 update)

Day 1 - Sun 2026-08-16
  * Reel: grill distance test (Instagram, 11:00)
Day 2 - Mon 2026-08-17
  * Short: "the 30-second lie" (YouTube, 17:00)
  * Post: revenue week 33 (X, 20:00)
Day 3 - Tue 2026-08-18
  * Carousel: five detector types (LinkedIn, 09:00)
Day 4 - Wed 2026-08-19
  * Clip: one cable (TikTok, 18:00)
Day 5 - Thu 2026-08-20
  * Interview teaser with Karin (Instagram, 12:00)
  * Interview in full (YouTube, 16:00)
Day 6 - Fri 2026-08-21
  * Thread: what Karin said (X, 08:30)
Day 7 - Sat 2026-08-22
  * Clip: best comment of the week (TikTok, 10:00)`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'Monday week, next Monday on',
    day: '2027-01-16',
    text: `Next week is planned (18–24 January 2027):

1. Monday, January 18 — X — "Which subscription did you cancel?" — 08:00
2. Tuesday, January 19 — TikTok — Ten-second detector test — 18:00
3. Wednesday, January 20 — YouTube Short — Voice-only cron job — 17:00
4. Thursday, January 21 — LinkedIn — Retainer lessons — 09:00
5. Friday, January 22 — TikTok — Fridge in the escape route — 18:00
6. Saturday, January 23 — Instagram — Desk before and after — 11:00
7. Sunday, January 24 — YouTube — Server with a job title — 16:00

All assets for Monday to Wednesday are rendered; the rest is due on Tuesday night.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days only (Sunday missing)',
    day: '2026-10-11',
    text: `# 7-day calendar, 12–18 October 2026

| Day | Platform | Content |
|---|---|---|
| Mon 12 Oct | TikTok | Garage lab tour |
| Tue 13 Oct | X | Prompt teardown |
| Wed 14 Oct | YouTube Short | Two siren tones |
| Thu 15 Oct | LinkedIn | How we test backups |
| Fri 16 Oct | Instagram | Carousel: riser cupboards |
| Sat 17 Oct | TikTok | Comment replies |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'two days are left empty',
    day: '2026-11-08',
    text: `Content calendar 9–15 Nov 2026

Monday 9 Nov: TikTok – Steam or smoke? (18:00)
Tuesday 10 Nov: X – Thread on local models (08:30)
Wednesday 11 Nov:
Thursday 12 Nov: LinkedIn – Newsletter numbers (09:00)
Friday 13 Nov: YouTube Short – One cable (17:00)
Saturday 14 Nov:
Sunday 15 Nov: YouTube – Long form on dependency wiring (16:00)`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'weekdays do not match the dates',
    day: '2026-12-06',
    text: `| Date | Weekday | Channel | Piece |
|---|---|---|---|
| 2026-12-07 | Tuesday | TikTok | Candle test |
| 2026-12-08 | Wednesday | X | 92 percent rule |
| 2026-12-09 | Thursday | Instagram | Holiday guide |
| 2026-12-10 | Friday | YouTube Short | Tree, dry and wet |
| 2026-12-11 | Saturday | LinkedIn | Year in review |
| 2026-12-12 | Sunday | TikTok | Socket strips |
| 2026-12-13 | Monday | YouTube | Long form: the operator |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'placeholders for content',
    day: '2026-09-20',
    text: `Content calendar, week of Monday 21 September 2026

Mon 21 Sep – TikTok – Content idea TBD
Tue 22 Sep – X – Content idea TBD
Wed 23 Sep – Instagram – Content idea TBD
Thu 24 Sep – YouTube Short – Content idea TBD
Fri 25 Sep – LinkedIn – Content idea TBD
Sat 26 Sep – TikTok – Content idea TBD
Sun 27 Sep – YouTube – Content idea TBD`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'one date twice, one missing',
    day: '2026-07-26',
    text: `Plan for the coming seven days:

- 2026-07-27: TikTok, extinguisher types in 30 seconds, 18:00
- 2026-07-28: X, heatwave and server rooms, 08:30
- 2026-07-29: Instagram, festival fire briefing, 12:00
- 2026-07-29: YouTube Short, grill rescue, 17:00
- 2026-07-31: LinkedIn, half-year numbers, 09:00
- 2026-08-01: TikTok, viewers' detectors, 11:00
- 2026-08-02: YouTube, week one of the empire, 16:00`,
  },
  {
    job: 'calendar',
    valid: false,
    note: "last year's week: stale dates",
    day: '2027-01-10',
    text: `# Content calendar (7 days)

- Mon 2026-01-12 — TikTok — Escape route or storage room
- Tue 2026-01-13 — X — Which tool would you drop first
- Wed 2026-01-14 — Instagram — Detector placement
- Thu 2026-01-15 — YouTube Short — Server promotion
- Fri 2026-01-16 — LinkedIn — Checkout rebuild
- Sat 2026-01-17 — TikTok — Replies
- Sun 2026-01-18 — YouTube — January webinar cut`,
  },

  // ---------- outline ----------
  {
    job: 'outline',
    valid: true,
    note: 'headed sections with ranges',
    day: '2026-10-05',
    text: `# Outline: How nine cron jobs run my company
Target length: 14:00

## 00:00–00:45 Hook
The dark office, the order mail at 04:32, the question: who did the work?
## 00:45–02:30 The problem
Three weeks with a dead pipeline that nobody noticed.
## 02:30–06:00 The nine jobs
Walk the table from 06:00 to 22:00 with a real output for each.
## 06:00–10:15 The validator
Why running is not the same as working. Live demo with a broken briefing.
## 10:15–13:00 What it costs
Electricity, API spend, my time.
## 13:00–14:00 Call to action
Blueprint link, next week's topic.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'chapter list as on YouTube',
    day: '2026-11-10',
    text: `Title: False alarms, explained by someone who wires them

Chapters
0:00 Cold open: blue light at a bakery
0:40 What a false alarm really costs (brigade, downtime, trust)
2:15 The four usual causes: steam, dust, cooking, insects
5:30 Two-detector dependency in plain words
8:05 Live wiring on the bench
12:20 The paperwork nobody keeps
14:10 Three things to ask your operator tomorrow
15:30 Outro and checklist

Thumbnail: bakery oven and fire engine. B-roll: Kassel site, bench close-ups.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with start time and notes',
    day: '2026-12-17',
    text: `**Video:** Christmas trees on fire, measured
**Length:** about 11 minutes

| Time | Section | Notes |
|---|---|---|
| 0:00 | Hook | Tree is gone in 38 seconds, no cut |
| 0:50 | Setup | Two trees, moisture meter, fire brigade on site |
| 2:40 | Dry tree | Slow motion, temperature graph |
| 5:10 | Watered tree | Same spark, different result |
| 7:30 | What the detector saw | Alarm curve over the footage |
| 9:20 | Three rules for the living room | On-screen list |
| 10:30 | CTA | Holiday Safety Guide |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON outline',
    day: '2026-08-19',
    text: `{
  "title": "Karin has fitted 9,000 detectors",
  "duration": "22:00",
  "sections": [
    {"timestamp": "00:00", "heading": "Teaser", "points": ["The worst ceiling she has seen"]},
    {"timestamp": "01:10", "heading": "How she started", "points": ["Apprenticeship in 1994", "First hotel job"]},
    {"timestamp": "06:30", "heading": "Mistakes she sees every week", "points": ["Paint on the chamber", "Wrong distance to the wall"]},
    {"timestamp": "13:45", "heading": "What she thinks of AI", "points": ["Paperwork yes, judgement no"]},
    {"timestamp": "19:20", "heading": "Quick-fire questions", "points": ["Five questions, five words each"]},
    {"timestamp": "21:00", "heading": "Outro", "points": ["Link to the guild"]}
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German with brackets',
    day: '2026-09-09',
    text: `Gliederung: Meine KI läuft zu Hause (Ziel: 12 Minuten)

[00:00] Einstieg – die Stromrechnung in der Hand
[00:50] Warum nicht die Cloud? Kosten, Datenschutz, Abhängigkeit
[03:00] Die Hardware: was drinsteckt und was ich heute anders kaufen würde
[05:40] Ollama einrichten, live in drei Befehlen
[08:10] Ein echter Auftrag: Morgenbriefing schreiben lassen
[10:30] Grenzen: wo das kleine Modell scheitert
[11:20] Fazit und Aufruf: Kommentiere dein Modell`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour, h:mm:ss',
    day: '2027-01-18',
    text: `LIVE WORKSHOP OUTLINE — Build a validated cron job (1 h 15 min)

Part I: Why
- 0:00:00 Welcome, who is in the chat
- 0:04:00 The three-week silent failure
- 0:12:30 What a rule is and what it isn't

Part II: Build
- 0:20:00 First rule: not empty, not cut off
- 0:34:00 Second rule: sums that add up
- 0:48:30 Breaking it on purpose with viewers' ideas

Part III: Run
- 1:00:00 Hook it to the 07:00 job
- 1:08:00 Questions
- 1:13:00 Where to go from here`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'structure without any timestamp',
    day: '2026-10-14',
    text: `# Outline: The test bench tour

## Intro
What you see behind me and why it is loud.
## The four detectors
Optical, heat, multi-sensor, aspirating.
## The panel
Loops, zones, the fault that I leave in on purpose.
## Live test
Smoke pen on each, read out the delay.
## Outro
Parts list in the description, next week the wiring.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards',
    day: '2026-11-11',
    text: `Video: Local models for craftsmen

0:00 Hook: the offer written in the van
1:20 What the model needs to know about you
4:45 Writing an offer, live
3:10 Checking the numbers
9:00 Sending it from the phone
7:30 What went wrong last month
12:00 Outro`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'all timestamps are the XX:XX placeholder',
    day: '2026-12-22',
    text: `# Long-form outline: My year with an AI operator

- XX:XX Hook – the one number of the year
- XX:XX January to March: nothing worked
- XX:XX April to August: the validator
- XX:XX September to December: first real money
- XX:XX What I'd do differently
- XX:XX Call to action`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off mid-sentence',
    day: '2026-07-16',
    text: `# Outline — Festival fire safety from behind the stage (target 16:00)

**00:00 Hook** — the generator next to the straw bales
**01:00 Who is responsible?** — organiser, stewards, brigade
**03:40 Walk round the site** — five finds in ten minutes
**08:15 The briefing** — what I tell 20 stewards in one hour
**12:30 The night** — what really happened when the chip stand caught fire and the first steward ran to the wrong`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'error message instead',
    day: '2027-01-06',
    text: `Error: context deadline exceeded while waiting for model response (timeout 300s)
job=youtube_outline agent=CONTENT started=2027-01-06T14:00:00Z aborted=2027-01-06T14:05:00Z
No output was produced.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'sections hold lorem ipsum',
    day: '2026-09-16',
    text: `Outline: Escape routes that are none

00:00 Hook — Lorem ipsum dolor sit amet
01:15 The law — consectetur adipiscing elit, sed do eiusmod
04:30 Five corridors — tempor incididunt ut labore
09:00 Smoke machine — et dolore magna aliqua
12:45 Call to action — ut enim ad minim veniam`,
  },

  // ---------- kpi ----------
  {
    job: 'kpi',
    valid: true,
    note: '486 - 121.50 = 364.50, 75 %',
    day: '2026-10-05',
    text: `# KPI snapshot — Monday 2026-10-05, 17:00 UTC

| Metric | Today |
|---|---|
| Revenue | 486.00 EUR |
| Costs | 121.50 EUR |
| Profit | 364.50 EUR |
| Margin | 75.0 % |

Orders: 9. Average order: 54.00 EUR.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'broken down: 540+260+100=900; 120+90+60=270; 630; 70 %',
    day: '2026-11-06',
    text: `KPI snapshot, Fri 6 Nov 2026

Revenue
- Digital products: 540 EUR
- Consulting: 260 EUR
- Affiliate: 100 EUR
Total revenue: 900 EUR

Costs
- API and hosting: 120 EUR
- Ads: 90 EUR
- Payment fees: 60 EUR
Total costs: 270 EUR

Profit: 630 EUR
Margin: 70 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON: 1250.40-400.13=850.27; 68.0 %',
    day: '2026-12-15',
    text: `{
  "date": "2026-12-15",
  "currency": "EUR",
  "revenue": 1250.40,
  "costs": 400.13,
  "profit": 850.27,
  "margin_percent": 68.0,
  "orders": 23
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German numbers: 2.340,00 - 1.053,00 = 1.287,00; 55 %',
    day: '2026-08-28',
    text: `KPI-Stand Freitag, 28.08.2026, 17:00

Umsatz: 2.340,00 €
Kosten: 1.053,00 €
Gewinn: 1.287,00 €
Marge: 55,0 %

Grund für die hohen Kosten: Jahresrechnung Schnittsoftware (612,00 €).`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss, honest: 80 - 140 = -60; -75 %',
    day: '2026-09-13',
    text: `Sunday 13 September 2026 — a loss-making day, and here is why.

• Revenue: 80.00 EUR (2 × checklist bundle at 40.00)
• Costs: 140.00 EUR (ads 95.00, API 27.00, hosting 18.00)
• Profit: -60.00 EUR
• Margin: -75 %

The ad set was stopped at 15:20; it had spent 95 EUR for no order.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'prose: 3,120 - 936 = 2,184; 70 %',
    day: '2027-01-12',
    text: `KPI snapshot for Tuesday, January 12, 2027. Revenue today came to €3,120, of which €890 was the first retainer invoice and €2,230 were course sales. Costs were €936 in total. That leaves a profit of €2,184 and a margin of 70 %.

Nothing unusual in refunds: none today.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: '615 - 205 is 410, not 460',
    day: '2026-10-15',
    text: `# KPI snapshot — Thursday 2026-10-15

| Metric | Value |
|---|---|
| Revenue | 615.00 EUR |
| Costs | 205.00 EUR |
| Profit | 460.00 EUR |
| Margin | 74.8 % |

Orders: 11.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin wrong: 600/800 = 75 %, says 60 %',
    day: '2026-11-27',
    text: `KPI / Fri 27 Nov 2026 / 17:00

Revenue: 800 EUR
Costs: 200 EUR
Profit: 600 EUR
Margin: 60 %

Black Friday bundle: 16 sold at 50 EUR.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are missing',
    day: '2026-12-18',
    text: `{
  "date": "2026-12-18",
  "currency": "EUR",
  "revenue": 710.00,
  "orders": 14,
  "visitors": 1893,
  "conversion_percent": 0.74
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'numbers are not numbers: N/A',
    day: '2026-07-27',
    text: `KPI snapshot, Monday 27 July 2026

Revenue: N/A
Costs: N/A
Profit: N/A
Margin: N/A

The CRM export was empty when I looked, so I left the fields open.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'revenue parts 300+150+90=540, total says 640',
    day: '2027-01-22',
    text: `**KPI — Friday 22 January 2027**

Revenue by source:
- Templates: 300 EUR
- Webinar: 150 EUR
- Affiliate: 90 EUR
- **Total revenue: 640 EUR**

Costs by type:
- API: 60 EUR
- Ads: 100 EUR
- **Total costs: 160 EUR**

Profit: 480 EUR
Margin: 75 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'words instead of figures for costs and margin',
    day: '2026-09-17',
    text: `KPI snapshot for Thursday 17 September 2026:

Revenue: 432.00 EUR
Costs: low, about as usual
Margin: very healthy

A good day overall. The webinar follow-up mail brought most of the sales.`,
  },

  // ---------- memory ----------
  {
    job: 'memory',
    valid: true,
    note: 'update with counts that agree with the store',
    day: '2026-10-05',
    text: `# Nightly consolidation — Monday 2026-10-05, 22:00 UTC

- Read: 9 job outputs, 61 conversation turns
- New entries written to ChromaDB: 42
- Entries before: 1204
- Entries after: 1246

Learned today:
1. Weekend buyers of the checklist come from the false-alarm reel.
2. Brandt Facility wants invoices per site, not per month.
3. The 14B model must not start while the renderer runs.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'prose, own store numbers',
    day: '2026-11-21',
    store: { now: { count: 2318 }, earlier: { count: 2301 } },
    text: `Consolidation for Saturday 21 November is done. I stored 17 new memories, which takes the knowledge store from 2301 to 2318 documents. Most of them are about the wreath test (what worked, what the comments asked), four are facts on customers, and one is a rule: never schedule renders between 05:50 and 06:10, because they slow the health check down.

Nothing failed to write.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON report',
    day: '2026-12-29',
    store: { now: { count: 3075 }, earlier: { count: 3050 } },
    text: `{
  "job": "nightly_consolidation",
  "date": "2026-12-29",
  "collection": "empire_memory",
  "count_before": 3050,
  "added": 25,
  "count_after": 3075,
  "highlights": [
    "Firework storage clip: viewers ask for the legal limit in kilograms",
    "Customer Graz prefers video replies",
    "Ollama needs 11 s longer for the first request after a restart"
  ],
  "status": "updated"
}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German',
    day: '2026-09-04',
    text: `Nächtliche Konsolidierung, Freitag 04.09.2026, 22:00

Wissensspeicher aktualisiert: 42 neue Einträge (vorher 1204, jetzt 1246).

Wichtigste Erkenntnisse:
• Stadtwerke Nord entscheiden erst nach der Sitzung am 15.09.
• Hooks mit einer Zahl halten die Zuschauer im Schnitt 2 Sekunden länger.
• Rechnung 2026-088 wurde heute bezahlt, Nachfassen entfällt.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'sections, additions plus refreshes, no totals told',
    day: '2026-08-11',
    store: { now: { count: 987 }, earlier: { count: 979 } },
    text: `MEMORY / Tue 2026-08-11 / 22:00

Stored (8 new):
 - checkout drop: the coupon field makes visitors leave (source: session recordings)
 - Karin interview: 9 questions confirmed
 - Redis recovery takes 9 s, measured
 - Hagedorn Immobilien: 14 buildings, contract ends in March
 - slide style: white on dark tested better
 - Maurice takes no calls before 09:30
 - ad set B beats A on cost per click
 - module 2 is finished

Knowledge store updated and read back: all 8 found.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table summary',
    day: '2027-01-17',
    store: { now: { count: 4410 }, earlier: { count: 4379 } },
    text: `## Nightly memory run, Sunday 17 January 2027

| Source | New entries |
|---|---|
| Job outputs | 14 |
| Customer mails | 9 |
| Conversations | 8 |
| **Total** | **31** |

Store: 4379 → 4410 documents. Backup written before the change.

Worth remembering: Elbe Sicherheitstechnik pays within two days, the January webinar topic is "alarms that check themselves", and viewers like the ten-second test best.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims an update, the store did not grow',
    day: '2026-10-16',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `# Nightly consolidation — Friday 2026-10-16

Knowledge store updated with 38 new entries.

Key lessons:
1. Thursday shorts do better at 17:00 than at 18:00.
2. The Oster contract needs a second signature.
3. Log rotation has to run before the backup.

All memories are safely stored. Good night.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'store grew, but the output is an error',
    day: '2026-11-28',
    text: `ERROR chromadb.errors.InternalError: failed to persist collection "empire_memory": disk I/O error
  at write_batch (consolidate.py:142)
Consolidation aborted after batch 1 of 6 on 2026-11-28 22:00:47Z. Remaining batches were not written.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'nothing stored, says so',
    day: '2026-12-20',
    store: { now: { count: 2890 }, earlier: { count: 2890 } },
    text: `Consolidation run of Sunday 20 December 2026: I went through the nine outputs and the day's mails. I prepared 12 candidate memories, but I did not write any of them to the knowledge store yet, since I wanted to wait for your approval. The store remains at 2890 entries.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off',
    day: '2026-07-31',
    text: `Nightly consolidation, Friday 31 July 2026

42 new entries stored (1204 → 1246).

What I learned today:
- The grill safety card sells best together with the short of the same name.
- Hosting invoices arrive on the 20th and have to be paid on the same day.
- When the renderer and the 14B model run at the same time, the RAM goes to 91 % and the guard then has to`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'placeholder text',
    day: '2027-01-09',
    text: `# Nightly consolidation 2027-01-09

Knowledge store updated: 42 new entries.

## Key insights
- TODO: summarize insights
- Lorem ipsum dolor sit amet

## Tomorrow
- TODO`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'store shrank, report full of praise',
    day: '2026-09-22',
    store: { now: { count: 1190 }, earlier: { count: 1246 } },
    text: `Memory consolidation complete for Tuesday 22 September 2026.

Added 29 entries to the knowledge store: 11 on customers, 12 on content, 6 on infrastructure. The most useful one is that Lindner answers mails only before 08:00. Everything was stored with its source and date, and can be found again.`,
  },
]
