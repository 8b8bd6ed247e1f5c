import type { Sample } from './contracts.ts'

export const BLIND_TEN: readonly Sample[] = [
  // ───────────────────────── health ─────────────────────────
  {
    job: 'health',
    valid: true,
    note: 'plain table, all seven up',
    day: '2026-10-05',
    text: `# Stack health – Monday, 2026-10-05, 06:00 UTC

| Service | State | Response |
|---|---|---|
| Ollama | up | 41 ms, 6 models loaded |
| Redis | up | PONG in 1 ms |
| PostgreSQL | up | accepting connections, 14 of 100 in use |
| ChromaDB | up | heartbeat 12 ms |
| CRM | up | HTTP 200, 180 ms |
| Atomic Reactor | up | /status 200, queue 3 |
| LiteLLM | up | /health 200, 9 routes |

7 of 7 responding. Nothing to do.
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'twin of the table: LiteLLM row left out, summary still says 7 of 7',
    day: '2026-10-06',
    text: `# Stack health – Tuesday, 2026-10-06, 06:00 UTC

| Service | State | Response |
|---|---|---|
| Ollama | up | 44 ms, 6 models loaded |
| Redis | up | PONG in 1 ms |
| PostgreSQL | up | accepting connections, 17 of 100 in use |
| ChromaDB | up | heartbeat 11 ms |
| CRM | up | HTTP 200, 166 ms |
| Atomic Reactor | up | /status 200, queue 0 |

7 of 7 responding. Nothing to do.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON with "error": null everywhere, which is fine',
    day: '2026-10-07',
    text: `{
  "checked_at": "2026-10-07T06:00:11Z",
  "overall": "healthy",
  "services": {
    "ollama":         { "status": "ok", "latency_ms": 38,  "error": null },
    "redis":          { "status": "ok", "latency_ms": 1,   "error": null },
    "postgresql":     { "status": "ok", "latency_ms": 4,   "error": null },
    "chromadb":       { "status": "ok", "latency_ms": 15,  "error": null },
    "crm":            { "status": "ok", "latency_ms": 212, "error": null },
    "atomic_reactor": { "status": "ok", "latency_ms": 57,  "error": null },
    "litellm":        { "status": "ok", "latency_ms": 23,  "error": null }
  }
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'overall says healthy, but chromadb timed out',
    day: '2026-10-08',
    text: `{
  "checked_at": "2026-10-08T06:00:09Z",
  "overall": "healthy",
  "services": {
    "ollama":         { "status": "ok", "latency_ms": 40,  "error": null },
    "redis":          { "status": "ok", "latency_ms": 1,   "error": null },
    "postgresql":     { "status": "ok", "latency_ms": 5,   "error": null },
    "chromadb":       { "status": "timeout", "latency_ms": null,  "error": "no reply within 5000 ms" },
    "crm":            { "status": "ok", "latency_ms": 190, "error": null },
    "atomic_reactor": { "status": "ok", "latency_ms": 61,  "error": null },
    "litellm":        { "status": "ok", "latency_ms": 22,  "error": null }
  }
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German prose, complete',
    day: '2026-10-12',
    text: `Guten Morgen. Stand Montag, 12. Oktober 2026, 06:00 UTC: Alle sieben Dienste antworten. Ollama liefert in 52 ms eine Probeantwort, Redis meldet PONG, PostgreSQL nimmt Verbindungen an, ChromaDB gibt seinen Heartbeat, das CRM antwortet mit 200, der Atomic Reactor arbeitet (2 Aufträge in der Schlange), LiteLLM leitet an alle Modelle weiter. Keine Störung in der Nacht.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German prose twin carrying the date of the day before',
    day: '2026-10-13',
    text: `Guten Morgen. Stand Montag, 12. Oktober 2026, 06:00 UTC: Alle sieben Dienste antworten. Ollama liefert in 49 ms eine Probeantwort, Redis meldet PONG, PostgreSQL nimmt Verbindungen an, ChromaDB gibt seinen Heartbeat, das CRM antwortet mit 200, der Atomic Reactor arbeitet (leere Schlange), LiteLLM leitet an alle Modelle weiter. Keine Störung in der Nacht.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'a night failure that was repaired; everything answers now',
    day: '2026-10-15',
    text: `BRAINSTEM 15 Oct 2026

- Ollama ......... OK, llama3.1 answered the probe
- Redis .......... OK, PONG
- PostgreSQL ..... OK, SELECT 1 in 3 ms
- ChromaDB ....... OK, heartbeat fresh
- CRM ............ OK now (200). It failed at 03:12 with an out-of-memory error, was restarted at 03:14 and has answered every probe since.
- Atomic Reactor . OK, 0 failed jobs
- LiteLLM ........ OK, all routes green

All seven respond as of 06:00 UTC.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor process runs but does not answer',
    day: '2026-10-16',
    text: `BRAINSTEM 16 Oct 2026

- Ollama ......... OK, llama3.1 answered the probe
- Redis .......... OK, PONG
- PostgreSQL ..... OK, SELECT 1 in 4 ms
- ChromaDB ....... OK, heartbeat fresh
- CRM ............ OK (200)
- Atomic Reactor . container up 6 days, port open, but no reply to /status after three tries
- LiteLLM ........ OK, all routes green

Checked at 06:00 UTC.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'YAML that mentions an old incident date',
    day: '2026-11-03',
    text: `report: stack-health
date: 2026-11-03
services:
  - name: Ollama
    responding: true
  - name: Redis
    responding: true
    note: AOF rewrite finished 05:41
  - name: PostgreSQL
    responding: true
    last_incident: 2026-09-18   # disk full, solved that day
  - name: ChromaDB
    responding: true
  - name: CRM
    responding: true
  - name: Atomic Reactor
    responding: true
  - name: LiteLLM
    responding: true
down: []
`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the last service',
    day: '2026-11-04',
    text: `## Health check, 4 November 2026 06:00 UTC

**Ollama** answered a one-token prompt in 88 ms.
**Redis** PONG, memory 212 MB of 1 GB.
**PostgreSQL** is ready, replication not configured, last vacuum tonight.
**ChromaDB** heartbeat received, 3 collections.
**CRM** login page and API both return 200.
**Atomic Reactor** reports idle and takes jobs.
**LiteLLM** proxy on port 4000, the health endpoint ret`,
  },
  {
    job: 'health',
    valid: false,
    note: 'a TODO left in one line',
    day: '2026-11-09',
    text: `Morning check 2026-11-09

1. Ollama – responding, 47 ms
2. Redis – responding, 1 ms
3. PostgreSQL – responding, 4 ms
4. ChromaDB – responding, 18 ms
5. CRM – responding, TODO add measured latency
6. Atomic Reactor – responding, 64 ms
7. LiteLLM – responding, 25 ms`,
  },
  {
    job: 'health',
    valid: true,
    note: 'shell transcript, unusual layout',
    day: '2026-11-10',
    text: `$ date -u
Tue Nov 10 06:00:03 UTC 2026
$ curl -s -o /dev/null -w '%{http_code}' ollama:11434/api/tags
200
$ redis-cli ping
PONG
$ pg_isready -h postgresql
postgresql:5432 - accepting connections
$ curl -s -o /dev/null -w '%{http_code}' chromadb:8000/api/v2/heartbeat
200
$ curl -s -o /dev/null -w '%{http_code}' crm/healthz
200
$ curl -s -o /dev/null -w '%{http_code}' atomic-reactor:7070/status
200
$ curl -s -o /dev/null -w '%{http_code}' litellm:4000/health/liveliness
200
# verdict: seven of seven answer`,
  },
  {
    job: 'health',
    valid: false,
    note: 'the CRM was not checked, only assumed to be fine',
    day: '2026-11-11',
    text: `# BRAINSTEM morning report, Wed 11 Nov 2026, 06:00 UTC

**Overall: GREEN**

## Model layer
*Ollama* gave its probe answer in 61 ms. The two models in memory are the ones we expect, and the GPU sits at 44 °C.
*LiteLLM* answered on all nine routes. The budget counter was reset at midnight as planned, and no key is near its limit.

## Data layer
*Redis* said PONG in a millisecond. Memory is at 226 MB, no evictions, the last snapshot is from 05:55.
*PostgreSQL* accepted the connection at once; the longest query of the night took 3.8 s and was the monthly report, so that is fine.
*ChromaDB* took 300 ms for the heartbeat, which is longer than usual, but the test query right after it took 20 ms.

## Application layer
*Atomic Reactor* returned 200 and took a test job, which was done after four seconds.
*CRM* was skipped this morning because the token of the check has expired; since it was fine yesterday it is assumed to be up.

## Host
Load 0.7, disk 80 %, 19 days without a restart, clock in step with UTC. The certificate is good for another 41 days.

No action is needed before the briefing.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'very short, lower case',
    day: '2026-11-12',
    text: `2026-11-12 06:00Z all up: ollama, redis, postgresql, chromadb, crm, atomic reactor, litellm`,
  },
  {
    job: 'health',
    valid: false,
    note: 'seven lines, but ChromaDB twice and Redis never',
    day: '2026-11-13',
    text: `✅ Ollama – 200
✅ ChromaDB – heartbeat ok
✅ PostgreSQL – ready
✅ ChromaDB – heartbeat ok
✅ CRM – 200
✅ Atomic Reactor – 200
✅ LiteLLM – 200

7/7 services healthy (2026-11-13, 06:00 UTC)`,
  },
  {
    job: 'health',
    valid: true,
    note: 'long report with warnings, an old date to compare and the word error; all answer',
    day: '2026-11-16',
    text: `# Daily vitals, Monday 16 November 2026

Probe window 05:58 to 06:00 UTC. Every service got a real request, not only a ping on its port.

## In short
All seven answer. Two things to watch, nothing to repair.

## One by one

### LiteLLM
A one-token completion through each of the nine routes came back; the slowest needed 1.1 s. Its log has 3 lines with the word "error" from last night: a paid provider refused a key that was revoked on 12 November on purpose.

### Atomic Reactor
Answers on /status in 71 ms. 214 jobs done since yesterday, 2 failed and were done at the second try. The queue is empty.

### CRM
Answers, but slowly: 2.4 s for the contact list (our limit is 5 s). The cause is the export which runs until 06:30 on Mondays. **Watch.**

### ChromaDB
Heartbeat in 19 ms, a test query on the collection "knowledge" gave the expected document.

### PostgreSQL
\`SELECT 1\` in 6 ms, 22 of 100 connections in use, no lock older than a second. The data disk is 81 % full, up from 80 % on Friday. **Watch.**

### Redis
PONG in 1 ms, 230 MB of 1 GB, no evictions.

### Ollama
Answered the probe prompt in 55 ms after warm-up. Six models on disk, two in memory.

## Compared with last Monday (2026-11-09)
The CRM is slower by half a second, everything else is within the noise.
`,
  },

  // ───────────────────────── briefing ─────────────────────────
  {
    job: 'briefing',
    valid: true,
    note: 'plain Markdown briefing',
    day: '2026-10-05',
    text: `# Morning Briefing — Monday, October 5, 2026

## Wins
- The Sunday short on Redis caching passed 12,000 views on TikTok.
- Two new newsletter sign-ups turned into paid trials.

## Priorities
1. Ship the price page before noon.
2. Record the long-form intro.
3. Answer the three open CRM tickets.
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'twin: the Wins section holds nothing',
    day: '2026-10-06',
    text: `# Morning Briefing — Tuesday, October 6, 2026

## Wins
- (none recorded)

## Priorities
1. Ship the refund page before noon.
2. Cut the long-form intro to 40 seconds.
3. Answer the five open CRM tickets.
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'letter in prose, no headings',
    day: '2026-10-08',
    text: `Good morning! It is Thursday, 8 October 2026.

Yesterday's wins first: the checkout bug that cost us a sale on the weekend is fixed, and the YouTube channel crossed 500 subscribers overnight. Both were on the list for the month, so we are ahead.

Your priorities for today are the sales call with Brandt & Co. at 10:00, the script for Friday's short, and the VAT return, which is due tomorrow. If time runs short, drop the script.

Have a good one,
LIMBIC`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'letter in prose that ends in mid-sentence',
    day: '2026-10-09',
    text: `Good morning! It is Friday, 9 October 2026.

Yesterday's wins first: the call with Brandt & Co. ended with a verbal yes, and the VAT return went out a day early. The short about prompts reached 4,300 views in six hours, our best start so far.

Your priorities for today are sending Brandt & Co. the written offer while the talk is fresh, publishing the short at noon, and going through the`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German, complete',
    day: '2026-10-10',
    text: `**Morgenbriefing, Samstag, 10.10.2026**

Erfolge
• Angebot an Brandt & Co. verschickt und bestätigt
• Neuer Rekord auf TikTok: 4.300 Aufrufe in sechs Stunden

Prioritäten
• Rohschnitt des langen Videos fertigstellen
• Backup von PostgreSQL einmal zurückspielen und prüfen
• Nachmittags frei nehmen`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'German twin with the date of the day before',
    day: '2026-10-11',
    text: `**Morgenbriefing, Samstag, 10.10.2026**

Erfolge
• Rohschnitt des langen Videos ist fertig
• Backup von PostgreSQL erfolgreich zurückgespielt

Prioritäten
• Vorschaubild in zwei Fassungen entwerfen
• Wochenplan für TikTok und X durchsehen`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'compact JSON',
    day: '2026-10-14',
    text: `{"date":"2026-10-14","wins":["Prompt pack sold 3 copies at 49 EUR","Median CRM reply time fell to 2 h"],"priorities":["Finish landing page copy","Interview customer Lena at 11:00","Renew the TLS certificate"],"mood":"steady"}`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'JSON twin whose priorities are numbered stand-ins without substance',
    day: '2026-10-15',
    text: `{"date":"2026-10-15","wins":["Landing page copy is live","Lena agreed to be a case study"],"priorities":["Priority 1","Priority 2","Priority 3"],"mood":"steady"}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'words failed and TODO in an innocent role',
    day: '2026-10-20',
    text: `TUESDAY 20 OCTOBER 2026

What we won
---
We cleared 14 old TODO comments from the Atomic Reactor code base. The nightly import, which failed twice last week, has now run six nights without an error.

What matters today
---
(1) Find out why three card payments failed on Sunday and write to those customers.
(2) Decide on the thumbnail for Thursday.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'an unfilled template name in the greeting',
    day: '2026-10-21',
    text: `Good morning {{founder_name}}, here is your briefing for Wednesday, 21 October 2026.

WINS: the three failed payments are recovered (147 EUR). The thumbnail test ended with a clear winner.

PRIORITIES: edit the long-form video until 11:00; book the accountant; plan next week's offers.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities, blockers and meetings, but no wins at all',
    day: '2026-10-22',
    text: `## LIMBIC daily briefing · 2026-10-22 (Thu)

**Top priorities**
- Upload the long-form video before 15:00
- Send invoice 2026-031
- Prepare questions for the accountant

**Blockers**
- Waiting for the music licence

**Meetings**
- 13:30 accountant (video call)
- 16:00 coffee with Lena`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'two lines, but both with substance',
    day: '2026-10-23',
    text: `Fri 23 Oct 2026. Wins: music licence arrived, video is up. Priorities: reply to the first 20 comments, send invoice 2026-032.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'bracketed insert note left among the wins',
    day: '2026-11-02',
    text: `# Briefing for Monday 2 November 2026

Good morning. A new month begins, and the old one ended better than it looked in the middle.

## 🏆 Wins

1. **October closed with 21 sales**, four more than September. Most came in the last week, after the price page had been rewritten.
2. **The X thread about LiteLLM** was shared by a larger account on Saturday. It brought 64 new followers and, so far, two trial users.
3. **[insert third win here]**
4. **The support inbox is at zero** for the first time since the summer. The oldest ticket had waited for nine days.

## 🎯 Priorities

1. **Write the October review.** The numbers are in the sheet, the recording slot is at 13:00. Keep it below fifteen minutes.
2. **Choose one offer to retire.** The candidates are the Founder Retainer, which nobody has asked for, and the Gift Card, which is bought once a month.
3. **Move the CRM backups** to the new bucket, because the old one will be closed on Friday.

## 📅 In the diary

- 11:00 call with Lena about the case study
- 13:00 recording
- 17:00 numbers, then the end of the day

Have a good start into November!
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'long briefing, mentions old dates for a good reason',
    day: '2026-11-05',
    text: `# Briefing for Thursday, 5 November 2026

Slept well? The machines did. Here is what you should know before the first coffee.

## What we won

| Win | Why it counts | Open since |
|---|---|---|
| The bug with double e-mails is closed | 31 customers had got each receipt twice | 2026-09-28 |
| Contact number 1,000 is in the CRM | The goal was the end of the year | – |
| The October review reached 2,900 views | Best long-form start so far | – |

A word on the bug: it was blamed on the CRM first, then on the mail provider. In the end a queue in Redis was read by two workers. The test that would have found it is now part of the nightly run.

## What matters today

1. **Reply to Hofer before 10:00.** He wrote on 2026-11-03 and asked for a yearly plan. A draft lies in your outbox; check the price.
2. **Test the restore of the ChromaDB volume.** It was on the list for Monday and fell off it. One hour, no longer.
3. **Choose the thumbnail** for the LiteLLM video. Both drafts are ready, the darker one did better in the small poll (18 to 11).

## Can wait
- The apology to the three customers who were charged twice in September went out already; nobody has answered.
- The licence for the second editor runs until 30 November.

## Not sure about
Whether the X thread on pricing should run before or after Black Friday. No hurry, decide next week.

— LIMBIC
`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'same block over and over',
    day: '2026-11-06',
    text: `Morning briefing, Friday 6 November 2026

Wins: Hofer signed the yearly plan.
Priorities: restore test, thumbnail, newsletter.

Wins: Hofer signed the yearly plan.
Priorities: restore test, thumbnail, newsletter.

Wins: Hofer signed the yearly plan.
Priorities: restore test, thumbnail, newsletter.

Wins: Hofer signed the yearly plan.
Priorities: restore test, thumbnail, newsletter.

Wins: Hofer signed the yearly plan.
Priorities: restore test, thumbnail, newsletter.

Wins: Hofer signed the yearly plan.
Priorities: restore test, thumbnail, newsletter.
`,
  },

  // ───────────────────────── trends ─────────────────────────
  {
    job: 'trends',
    valid: true,
    note: 'three clearly different trends',
    day: '2026-10-05',
    text: `# Trend Report, 5 October 2026

1. **Local AI on old laptops.** Clips that show a small model on a ten-year-old machine get three times the usual saves on TikTok.
2. **Build-in-public revenue screens.** Founders on X post the raw dashboard instead of a quote about it.
3. **Silent desk routines.** Ten-minute videos without a word are rising in YouTube search.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'twin: the third trend is the first one again',
    day: '2026-10-06',
    text: `# Trend Report, 6 October 2026

1. **Local AI on old laptops.** Clips that show a small model on a ten-year-old machine get three times the usual saves on TikTok.
2. **Build-in-public revenue screens.** Founders on X post the raw dashboard instead of a quote about it.
3. **Local AI on old laptops.** Clips that show a small model on a ten-year-old machine get three times the usual saves on TikTok.
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with four trends',
    day: '2026-10-07',
    text: `{
  "date": "2026-10-07",
  "trends": [
    {"name": "Prompt roasts", "platform": "TikTok", "why": "creators judge viewers' prompts live"},
    {"name": "One-chart threads", "platform": "X", "why": "a single graphic beats ten posts"},
    {"name": "Agent fail compilations", "platform": "YouTube", "why": "people enjoy watching error messages pile up"},
    {"name": "Paper planners", "platform": "TikTok", "why": "counter-movement to apps"}
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'JSON that announces three and holds two',
    day: '2026-10-08',
    text: `{
  "date": "2026-10-08",
  "count": 3,
  "trends": [
    {"name": "Prompt roasts", "platform": "TikTok", "why": "creators judge viewers' prompts live"},
    {"name": "One-chart threads", "platform": "X", "why": "a single graphic beats ten posts"}
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German prose with three trends',
    day: '2026-10-19',
    text: `Trends am Montag, 19. Oktober 2026. Erstens wachsen auf TikTok die Clips, in denen jemand seine Abos kündigt und laut mitrechnet. Zweitens laufen auf YouTube lange Vergleiche von Sprachmodellen auf eigener Hardware, gern über 30 Minuten. Drittens kehrt auf X das Quiz zurück: eine Frage am Morgen, die Auflösung am Abend. Für uns passt das dritte am besten, weil es fast nichts kostet.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'dated with the day before',
    day: '2026-10-20',
    text: `Trendbericht vom 19.10.2026

- Kündigungs-Clips: Creator kündigen ihre Abos vor der Kamera (TikTok)
- Modellvergleiche auf eigener Hardware, oft länger als 30 Minuten (YouTube)
- Morgenfrage und Abendauflösung als Quiz (X)
- Stille Einblicke in Werkstätten (TikTok)`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'trends that are about error messages and TODO lists',
    day: '2026-10-22',
    text: `Trends for 2026-10-22 (Thu)

* "Error 404" fashion: people wear famous error messages as prints. Views up 60 % in a week.
* The public TODO: creators put their whole TODO list on a wall and cross it out in time lapse.
* Sorry-not-sorry launches: brands apologise ("we're sorry it's so cheap") as an ironic hook.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is still to be filled in',
    day: '2026-10-23',
    text: `Trends for 2026-10-23 (Fri)

* Walk-and-code: creators dictate code while walking. Strong among students on TikTok.
* Cheap server tours: viewers love a rack in a wardrobe. YouTube long form, up 40 % in a month.
* Third trend: TODO`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with German and English mixed, four rows',
    day: '2026-10-28',
    text: `Stand: 28.10.2026

Trend | Kanal | Momentum
--- | --- | ---
Halloween jump-scare edits of dashboards | TikTok | ▲▲▲
"Ask my agent" live streams | YouTube | ▲▲
Mini essays as screenshots | X | ▲
Reaction to own first video | YouTube | ▲`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'table with three rows, two of them the same trend',
    day: '2026-10-29',
    text: `Stand: 29.10.2026

Trend | Kanal | Momentum
--- | --- | ---
"Ask my agent" live streams | YouTube | ▲▲
Mini essays as screenshots | X | ▲
"Ask my agent" live streams | YouTube | ▲▲`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'long note, names old dates as the start of a trend',
    day: '2026-11-11',
    text: `# RESEARCH note of 11 November 2026

Sources: public charts of TikTok, YouTube and X, read between 07:20 and 07:50 UTC. One chart could not be loaded (error 503 at 07:31, fine at 07:40).

## Trend A: "vibe debugging"
First seen in March 2025, flat through that year, now doubling every ten days. Someone describes a bug by its mood ("it feels offended") and lets a model guess. Short clips, sound on, between 15 and 25 seconds.
*Fit for us:* high. We have a folder full of failed nights.
*Risk:* looks silly if the bug is not real.

## Trend B: refunds as content
Since 2026-08-14, when a large creator paid back a whole course, smaller ones copy it. They open the refund mail on camera, read out the reason and answer it honestly.
*Fit for us:* medium. We had two refunds in October, and one of them is a good story.
*Risk:* invites people to ask for one.

## Trend C: Advent countdowns
As on 2025-11-10 last year, searches for "advent calendar for developers" start about now. Twenty-four small posts, a number in the picture, the same hour every day.
*Fit for us:* high, if we produce the first twelve before 30 November.
*Risk:* the gap of a single day is noticed by everyone.

## Looked at and dropped
Paper planners are over their peak. Prompt roasts are still big, but the tone has become unkind.

## Recommendation
Start with C today, because it is the one with a deadline. Try A with one clip on Friday.
`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'stops in the heading of the third trend',
    day: '2026-11-12',
    text: `RESEARCH note of 12 November 2026

Trend A, desk archaeology. People dig up notebooks from school and build the idea with AI. Mostly TikTok, ages 25 to 34.

Trend B, price transparency. Sellers show what a product costs to make, line by line. Carousels on X work best.

Trend C, two-person podc`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'apology instead of a report',
    day: '2026-11-17',
    text: `Trend scan 2026-11-17

I'm sorry, but I don't have access to live data from TikTok, YouTube or X, so I can't tell you which trends are rising today. If you send me a list of recent posts I can group them into three or more trends for you.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'terse, one line each',
    day: '2026-11-18',
    text: `18 Nov 2026: 1) AI voice pranks on voicemail 2) Black Friday anti-hauls 3) 30-day no-code challenges`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends, the longer text hides it',
    day: '2026-11-19',
    text: `# What is moving on Thursday, 19 November 2026

## Black Friday anti-hauls
Creators list what they will *not* buy. The tone is dry, the cuts are quick.
- Example 1: a student with a list of 12 gadgets
- Example 2: a mother of three with a single shopping bag
- Example 3: a founder with all his SaaS invoices

Why it matters: we can do "software I will not buy" with our own stack.

## 30-day no-code challenges
A daily clip, one feature a day, the counter in the upper left corner.
- Peaks on day 1, day 7 and day 30
- Comments ask for the tools; link them

Why it matters: our prompt pack fits each day of it.

Everything else this morning is noise.`,
  },

  // ───────────────────────── scripts ─────────────────────────
  {
    job: 'scripts',
    valid: true,
    note: 'two labelled scripts',
    day: '2026-10-05',
    text: `## Script 1: The 3 a.m. server
**Hook:** Your server just died and you are asleep. Now what?
**Body:** Mine restarts itself. One health check asks every service for a sign of life at six. If one stays silent, it is restarted and I get a single message. It took me an afternoon to build.
**CTA:** Follow for the setup.

## Script 2: The 49 euro mistake
**Hook:** I sold my first product for far too little.
**Body:** Forty-nine euros for twenty hours of work. Then I asked five buyers what it had saved them. The smallest answer was three hundred. Guess what I did on Monday.
**CTA:** Tell me your price.
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'twin: the second hook label has no words',
    day: '2026-10-06',
    text: `## Script 1: The empty inbox
**Hook:** I have not opened my inbox for nine days.
**Body:** An agent sorts it into three piles: answer, read, forget. I only see the first. On day four I noticed that nobody had missed me.
**CTA:** Follow for the setup.

## Script 2: The wrong customer
**Hook:**
**Body:** He wrote forty mails, wanted three calls and paid nothing. I thanked him and closed the ticket. The week after I sold more than in the month before.
**CTA:** Tell me about yours.
`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON list',
    day: '2026-10-07',
    text: `[
  {
    "title": "Redis in one breath",
    "hook": "You need one breath to understand Redis.",
    "body": "It is a very fast notepad. Your app writes something down, reads it back in a millisecond, and forgets it when you say so. That is all. Now breathe."
  },
  {
    "title": "Do not buy a GPU yet",
    "hook": "Put the credit card away.",
    "body": "Rent one for an hour first. Run your real task, note the time and the bill. If you would rent it every day for a year, then buy it."
  }
]`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'JSON twin, body of the second is empty',
    day: '2026-10-08',
    text: `[
  {
    "title": "Postgres is enough",
    "hook": "You do not need five databases.",
    "body": "I started with five. Today four of them are tables in Postgres and nobody noticed. Fewer parts, fewer nights awake."
  },
  {
    "title": "Name your agents",
    "hook": "My agent is called Gerda and that matters.",
    "body": ""
  }
]`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two short scripts',
    day: '2026-10-13',
    text: `SKRIPT A (30 Sek.)
Hook: „Dieser Fehler hat mich 800 Euro gekostet.“
Body: Ich hatte das Limit der API nicht gesetzt. Über Nacht lief eine Schleife, am Morgen kam die Rechnung. Seitdem setze ich zuerst das Limit und schreibe dann die erste Zeile Code.

SKRIPT B (25 Sek.)
Hook: „Drei Minuten, und dein Tag ist geplant.“
Body: Minute eins: alles aufschreiben. Minute zwei: alles streichen, was bis Freitag warten kann. Minute drei: eine Sache wählen und das Handy weglegen.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script is the first with another title',
    day: '2026-10-14',
    text: `SKRIPT A „Teure Nacht“ (30 Sek.)
Hook: „Dieser Fehler hat mich 800 Euro gekostet.“
Body: Ich hatte das Limit der API nicht gesetzt. Über Nacht lief eine Schleife, am Morgen kam die Rechnung. Seitdem setze ich zuerst das Limit und schreibe dann die erste Zeile Code.

SKRIPT B „Das Limit“ (30 Sek.)
Hook: „Dieser Fehler hat mich 800 Euro gekostet.“
Body: Ich hatte das Limit der API nicht gesetzt. Über Nacht lief eine Schleife, am Morgen kam die Rechnung. Seitdem setze ich zuerst das Limit und schreibe dann die erste Zeile Code.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'hook is an error message, TODO list in the body, both innocent',
    day: '2026-10-21',
    text: `Shorts for Wed 21 Oct 2026

— ONE —
HOOK: "Error 500: Internal Server Error." Best sentence of my week.
BODY: Because it came from a competitor's page, on launch day. I did not laugh. I wrote to him, helped him for an hour, and he now sends me the customers he cannot serve.

— TWO —
HOOK: Burn your TODO list.
BODY: Mine had 91 lines. I kept the three that somebody would pay for and threw the rest away. Nothing bad has happened for a month.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'one script only: two hooks, a single body',
    day: '2026-10-22',
    text: `Shorts for Thu 22 Oct 2026

HOOK A: I fired my best-paying client.
HOOK B: The client who paid most cost me most.

BODY: He paid two thousand a month and took four evenings a week. When I did the sum, I earned less than in my student job. I gave him ninety days and a list of people who could take over. Today I work with four clients who pay five hundred and sleep at night.

CTA: Do the sum for your biggest client.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'timed table layout, three scripts',
    day: '2026-10-27',
    text: `| # | Hook (0–3 s) | Body (3–28 s) | Close |
|---|---|---|---|
| 1 | "I let an AI read my diary." | It found one word in almost every entry: later. So we moved the things I put off to nine in the morning, one a day. | Save this. |
| 2 | "Stop filming in 4K." | Phones show it in 1080 anyway. Smaller files, faster cuts, and the upload is done before the coffee. | Follow. |
| 3 | "My landing page has no pictures." | I took them out by accident. Sign-ups rose by a fifth. Visitors finally read the sentence that mattered. | Try it. |`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'unfilled product name in the second of four bodies',
    day: '2026-10-28',
    text: `# Four shorts, ready to record

## 1. Four words
**Hook:** Nobody reads your bio.
**Body:** They read the first four words, then decide. Mine were "Founder, speaker, coffee lover". Now they are "I fix slow shops". I changed nothing else, and messages doubled in a week. Open your profile, count to four, stop. Would you write to that person?
**On screen:** the old bio, then the new one.
**Length:** 24 s

## 2. The lazy Monday
**Hook:** A small script replaced my Monday.
**Body:** Every Monday I used to copy numbers into a sheet. Two hours, forty cells, always one mistake. {{product_name}} does it on Sunday night and sends me a single line. I read it in bed, and if the line is good, I stay there for another ten minutes.
**On screen:** the sheet, then the single line.
**Length:** 27 s

## 3. The honest button
**Hook:** I wrote "costs 49 euros" on the button.
**Body:** Not "get started", not "learn more". Everybody who clicked knew the price. Fewer clicks, more buyers, and not one mail that asked what it costs.
**On screen:** the button in close-up.
**Length:** 21 s

## 4. Night shift
**Hook:** At three in the morning my company works without me.
**Body:** One agent tidies up, one counts, one remembers. When I wake up there is a page with seven lines. If all are green I go for a run. If one is red, the run gets shorter.
**On screen:** a dark desk, a status page.
**Length:** 25 s
`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'breaks off in the body of the second script',
    day: '2026-11-03',
    text: `1/ "Free" is expensive
Hook: The free plan cost me a month.
Body: I built around its limits, then it was shut down. Now I pay nine euros for each tool I rely on, and I sleep better.

2/ The one-tab rule
Hook: I work in a single browser tab.
Body: The first day was awful. On the second I noticed how often my hand went looking for another one. By the end of the week the`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'no label "body": spoken text follows the hook line',
    day: '2026-11-04',
    text: `VIDEO 1 – hook: "Delete your second monitor."
Then say: I did it for a week. The chat was gone, the mail was gone, and the work was done at two. I put it back for editing only.

VIDEO 2 – hook: "My agent lied to me and I thanked it."
Then say: It said the backup was fine. It was not. So I wrote a check that does not believe anybody, not even the agent. That check has caught two real failures since.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second body only points back to the first',
    day: '2026-11-05',
    text: `**Short #1**
Hook → You charge by the hour? Ouch.
Body → Then every trick you learn costs you money. I switched to fixed prices in May. Faster work, same bill, happier clients.

**Short #2**
Hook → Being fast made me poorer.
Body → same as above`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'short lines for X and TikTok',
    day: '2026-11-06',
    text: `TikTok. Hook: Your logo does not matter. Body: My first 100 buyers saw a grey square. They bought because page one answered their question.
X. Hook: I answer support mail first. Body: Before coffee, before code. Half of my features began there.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'headed with the day before',
    day: '2026-11-10',
    text: `Short-form scripts for Monday, 9 November 2026

[A] Hook: I pay for silence.
Body: Ninety euros a month for a desk in a library. No calls, no music. It is the only tool that made me twice as fast.

[B] Hook: Your backup does not exist.
Body: Not until you restored it once. I tried last week, and a third of the files were missing. Try yours tonight.`,
  },

  // ───────────────────────── offers ─────────────────────────
  {
    job: 'offers',
    valid: true,
    note: 'two offers, plain array',
    day: '2026-10-05',
    text: `[
  { "name": "Prompt Pack Pro", "price": 49, "currency": "EUR", "description": "120 tested prompts for solo founders" },
  { "name": "Stack Audit", "price": 290, "currency": "EUR", "description": "A two-hour look at your AI stack with a written plan" }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'twin with a comma after the last offer',
    day: '2026-10-06',
    text: `[
  { "name": "Prompt Pack Pro", "price": 49, "currency": "EUR", "description": "120 tested prompts for solo founders" },
  { "name": "Stack Audit", "price": 290, "currency": "EUR", "description": "A two-hour look at your AI stack with a written plan" },
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'setup fee of 0 beside a real price',
    day: '2026-10-07',
    text: `{
  "date": "2026-10-07",
  "offers": [
    { "title": "Agent Starter Kit", "price": 79.0, "setup_fee": 0, "audience": "freelancers" },
    { "title": "Agent Care, monthly", "price": 19.9, "setup_fee": 0, "audience": "small shops" },
    { "title": "Agent Day", "price": 890, "setup_fee": 0, "audience": "teams up to ten" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one of three offers has a price of 0',
    day: '2026-10-08',
    text: `{
  "date": "2026-10-08",
  "offers": [
    { "title": "Agent Starter Kit", "price": 79.0, "setup_fee": 15, "audience": "freelancers" },
    { "title": "Agent Care, monthly", "price": 0, "setup_fee": 15, "audience": "small shops" },
    { "title": "Agent Day", "price": 890, "setup_fee": 15, "audience": "teams up to ten" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'one offer on one line',
    day: '2026-10-09',
    text: `{"offers":[{"name":"Weekend Sprint","price":149}]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'empty list of offers',
    day: '2026-10-10',
    text: `{"date":"2026-10-10","currency":"EUR","offers":[],"note":"Weekend Sprint stays the focus"}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'negative discount field, price fine',
    day: '2026-10-15',
    text: `{
  "generated_by": "PRODUCT",
  "offers": [
    {
      "id": "bf-01",
      "name": "Early Bird: Local LLM Course",
      "price": 116.1,
      "list_price": 129,
      "discount_percent": -10,
      "valid_until": "2026-10-31",
      "bullets": ["6 lessons", "Ollama and LiteLLM from zero", "errors explained, not hidden"]
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'negative price',
    day: '2026-10-16',
    text: `{
  "generated_by": "PRODUCT",
  "offers": [
    {
      "id": "bf-02",
      "name": "Add-on: Redis Recipes",
      "price": -29,
      "list_price": 39,
      "discount_percent": 25,
      "valid_until": "2026-10-31",
      "bullets": ["18 recipes", "copy and paste", "lifetime updates"]
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price is words instead of a number',
    day: '2026-10-19',
    text: `[
  { "name": "CRM Clean-up", "price": 240, "unit": "EUR", "promise": "no duplicates within two days" },
  { "name": "Founder Retainer", "price": "on request", "unit": "EUR", "promise": "one call a week, answers within a day" }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'TODO and failure words in titles are the product',
    day: '2026-10-20',
    text: `[
  { "name": "TODO Zero", "price": 27, "text": "Empty your TODO list in five days, or your money back." },
  { "name": "Failed Payment Rescue", "price": 99, "text": "We find every failed card payment of the last 90 days and win it back." }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a sentence before the JSON',
    day: '2026-10-21',
    text: `Here are today's offers:

[
  { "name": "TODO Zero", "price": 27, "text": "Empty your list in five days, or your money back." },
  { "name": "Payment Rescue", "price": 99, "text": "We find every lost card payment of the last 90 days." }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'number in exponent form, German texts',
    day: '2026-10-26',
    text: `{"angebote_vom":"2026-10-26","offers":[
 {"name":"Sprechstunde für Gründer","price":1.2e2,"beschreibung":"Eine Stunde, ein Problem, ein Plan – schriftlich am selben Tag."},
 {"name":"Vorlagenpaket „Übergabe“","price":34.5,"beschreibung":"Zwölf Vorlagen für den Urlaub: wer tut was, wenn du nicht da bist."}
]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'closing brackets missing, cut off',
    day: '2026-10-27',
    text: `{"angebote_vom":"2026-10-27","offers":[
 {"name":"Technik-Check","price":85,"beschreibung":"Wir prüfen Backups, Rechte und Kosten in 90 Minuten."},
 {"name":"Vorlagenpaket „Start“","price":34.5,"beschreibung":"Zehn Vorlagen für die ersten Kunden."}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'lorem ipsum as one description',
    day: '2026-11-04',
    text: `{
  "date": "2026-11-04",
  "currency": "EUR",
  "offers": [
    {
      "sku": "YT-1",
      "name": "Thumbnail Clinic",
      "price": 59,
      "description": "Three of your thumbnails reviewed on video, with a new draft for each of them.",
      "delivery_days": 3,
      "for": ["creators with fewer than 10,000 subscribers", "editors"],
      "refund": "within 14 days"
    },
    {
      "sku": "YT-2",
      "name": "Hook Library",
      "price": 39,
      "description": "Two hundred opening lines, sorted by topic and by feeling, each with a note on why it works.",
      "delivery_days": 0,
      "for": ["solo founders", "social media assistants"],
      "refund": "within 14 days"
    },
    {
      "sku": "YT-3",
      "name": "Channel Review",
      "price": 180,
      "description": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
      "delivery_days": 7,
      "for": ["channels with at least twenty uploads"],
      "refund": "within 14 days"
    },
    {
      "sku": "YT-4",
      "name": "Studio Day",
      "price": 640,
      "description": "Eight shorts and two thumbnails in a single day, planned with you on the evening before.",
      "delivery_days": 14,
      "for": ["founders who hate filming"],
      "refund": "until 7 days before the date"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'deep indentation, odd but valid spacing, small price',
    day: '2026-11-05',
    text: `

{ "offers" :
      [
            { "name" : "Checklist: first local model" ,
              "price" : 0.99 ,
              "currency" : "USD" ,
              "pitch" : "Less than a coffee. Saves an evening." }
      ]
}

`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'the second offer has no price',
    day: '2026-11-06',
    text: `{"day":"2026-11-06","offers":[{"name":"Black Friday Bundle","price":119,"includes":["Prompt Pack Pro","Hook Library"]},{"name":"Gift Card","includes":["any product of the shop"]},{"name":"Studio Day","price":640,"includes":["8 shorts","2 thumbnails"]}]}`,
  },

  // ───────────────────────── calendar ─────────────────────────
  {
    job: 'calendar',
    valid: true,
    note: 'table of seven days',
    day: '2026-10-05',
    text: `# Content calendar 6–12 October 2026

| Date | Channel | Piece |
|---|---|---|
| Tue 2026-10-06 | TikTok | The 3 a.m. server |
| Wed 2026-10-07 | X | Thread: what Redis costs me |
| Thu 2026-10-08 | YouTube | Long form: build a health check |
| Fri 2026-10-09 | TikTok | The 49 euro mistake |
| Sat 2026-10-10 | X | Poll: which model next? |
| Sun 2026-10-11 | YouTube | Short cut from Thursday's video |
| Mon 2026-10-12 | TikTok | Empty inbox, day nine |
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'twin: Friday is skipped, seven rows all the same',
    day: '2026-10-05',
    text: `# Content calendar, week from 6 October 2026

| Date | Channel | Piece |
|---|---|---|
| Tue 2026-10-06 | TikTok | The 3 a.m. server |
| Wed 2026-10-07 | X | Thread: what Redis costs me |
| Thu 2026-10-08 | YouTube | Long form: build a health check |
| Sat 2026-10-10 | TikTok | The 49 euro mistake |
| Sun 2026-10-11 | X | Poll: which model next? |
| Mon 2026-10-12 | YouTube | Short cut from Thursday's video |
| Tue 2026-10-13 | TikTok | Empty inbox, day nine |
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON over the end of a month',
    day: '2026-10-28',
    text: `{"calendar":[
{"date":"2026-10-29","post":"X: question of the day about backups"},
{"date":"2026-10-30","post":"TikTok: your backup does not exist"},
{"date":"2026-10-31","post":"TikTok: Halloween dashboard jump scare"},
{"date":"2026-11-01","post":"X: October numbers in one chart"},
{"date":"2026-11-02","post":"YouTube: October review, long form"},
{"date":"2026-11-03","post":"TikTok: the free plan cost me a month"},
{"date":"2026-11-04","post":"X: thread on fixed prices"}
]}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'JSON: 12 November stands twice, 13 November is missing',
    day: '2026-11-09',
    text: `{"calendar":[
{"date":"2026-11-10","post":"X: question of the day about pricing"},
{"date":"2026-11-11","post":"TikTok: I pay for silence"},
{"date":"2026-11-12","post":"YouTube: LiteLLM in twenty minutes"},
{"date":"2026-11-12","post":"TikTok: cut from the LiteLLM video"},
{"date":"2026-11-14","post":"X: behind the scenes photo"},
{"date":"2026-11-15","post":"TikTok: the one-tab rule"},
{"date":"2026-11-16","post":"X: poll on Black Friday"}
]}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German list with weekdays and dates',
    day: '2026-10-16',
    text: `Redaktionsplan ab morgen

Sa 17.10. – TikTok: Teure Nacht
So 18.10. – X: Frage am Abend „Was automatisiert ihr nie?“
Mo 19.10. – YouTube: Rohfassung „Eigener KI-Server“ als Premiere
Di 20.10. – TikTok: Drei Minuten, und dein Tag ist geplant
Mi 21.10. – X: Thread über gescheiterte Zahlungen
Do 22.10. – TikTok: Antwort auf den besten Kommentar
Fr 23.10. – YouTube: Kurzfassung der Premiere`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'German list that ends after six days',
    day: '2026-10-18',
    text: `Redaktionsplan für die Woche ab 19. Oktober 2026

Mo 19.10. – TikTok: Warum mein Logo grau ist
Di 20.10. – X: Thread „Fünf Datenbanken sind vier zu viel“
Mi 21.10. – YouTube: Langes Video zum Agenten-Alltag
Do 22.10. – TikTok: Gerda, meine Agentin
Fr 23.10. – X: Wochenzahlen in einem Bild
Sa 24.10. – TikTok: Bildschirm weg, Arbeit fertig

Sieben Tage, drei Kanäle, kein Tag doppelt.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'leap year: 29 February exists in 2028',
    day: '2028-02-25',
    text: `Plan 26 Feb – 3 Mar 2028

26 Feb: TikTok, "weekend server tour"
27 Feb: X, poll about the next tutorial
28 Feb: YouTube, ChromaDB for beginners
29 Feb: TikTok, leap day special "a day you did not plan"
1 Mar: X, February in numbers
2 Mar: TikTok, cut of the ChromaDB video
3 Mar: YouTube Short, one tip on embeddings`,
  },
  {
    job: 'calendar',
    valid: false,
    note: '2027 has no 29 February, so the days are not seven real consecutive ones',
    day: '2027-02-25',
    text: `Plan from 26 Feb 2027

26 Feb: TikTok, "weekend server tour"
27 Feb: X, poll about the next tutorial
28 Feb: YouTube, ChromaDB for beginners
29 Feb: TikTok, "a day you did not plan"
1 Mar: X, February in numbers
2 Mar: TikTok, cut of the ChromaDB video
3 Mar: YouTube Short, one tip on embeddings`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'prose with weekdays only',
    day: '2026-10-09',
    text: `Here is the coming week, starting tomorrow. On Saturday we post the poll on X. Sunday brings a quiet desk clip on TikTok. On Monday the long-form video about health checks goes up on YouTube, and Tuesday we cut two shorts from it. Wednesday is for the thread on failed launches. On Thursday we answer comments on camera for TikTok, and Friday closes with the revenue chart on X.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'prose twin that jumps from Wednesday to Friday',
    day: '2026-10-23',
    text: `Here is the coming week, starting tomorrow. On Saturday we post the chart on X. Sunday brings a walk-and-talk on TikTok. On Monday the long-form video about local models goes up on YouTube, and Tuesday we cut two shorts from it. Wednesday is for the thread on pricing. On Friday we answer comments on camera for TikTok, and Saturday closes with a Halloween clip. Seven posts, one a day.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'one day has an empty cell',
    day: '2026-11-15',
    text: `| Day | Date | Idea |
|:--|:--|:--|
| Mon | 16 Nov 2026 | TikTok: my landing page has no pictures |
| Tue | 17 Nov 2026 | X: one-chart thread about churn |
| Wed | 18 Nov 2026 | YouTube: agents that check agents |
| Thu | 19 Nov 2026 | |
| Fri | 20 Nov 2026 | X: Friday numbers |
| Sat | 21 Nov 2026 | TikTok: software I will not buy |
| Sun | 22 Nov 2026 | YouTube Short: best comment of the week |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'CSV with quoted commas',
    day: '2026-11-20',
    text: `date,channel,title,status
2026-11-21,TikTok,"Anti-haul, part one",filmed
2026-11-22,X,"Poll: tools, books or courses?",draft
2026-11-23,YouTube,"What failed in November, and why",editing
2026-11-24,TikTok,"Anti-haul, part two",filmed
2026-11-25,X,Thread on refund policy,draft
2026-11-26,TikTok,Thank-you clip for 1000 contacts,idea
2026-11-27,YouTube,Black Friday live stream,booked`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'CSV twin with TBD for one day',
    day: '2026-11-21',
    text: `date,channel,title,status
2026-11-22,X,"Poll: tools, books or courses?",draft
2026-11-23,YouTube,"Refunds as a growth channel",editing
2026-11-24,TikTok,"Anti-haul, part two",filmed
2026-11-25,X,Thread on refund policy,draft
2026-11-26,TBD,TBD,TBD
2026-11-27,YouTube,Black Friday live stream,booked
2026-11-28,TikTok,Behind the live stream,idea`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'long YAML over the turn of the year, TODO and error in titles',
    day: '2026-12-27',
    text: `# Plan over the turn of the year (made on Sunday, 27 December 2026)
# One piece a day. "done" means filmed and cut.

week:
  2026-12-28:
    channel: tiktok
    title: "Burn your TODO list (rerun with a new ending)"
    hook: "I kept three lines out of ninety-one."
    state: done
  2026-12-29:
    channel: x
    title: "Twelve months, twelve numbers"
    hook: "January: 0. That is not a mistake."
    state: written
  2026-12-30:
    channel: youtube
    title: "Year review, 25 minutes"
    hook: "Everything that failed, in the right order."
    state: in the cut
  2026-12-31:
    channel: tiktok
    title: "Last commit of the year"
    hook: "One key, then the laptop goes into the drawer."
    state: to be filmed on the day
  2027-01-01:
    channel: x
    title: "One wish for the new year"
    hook: "Not more. Fewer."
    state: written
  2027-01-02:
    channel: tiktok
    title: "Error of the year award"
    hook: "And the winner is: connection refused."
    state: done
  2027-01-03:
    channel: youtube
    title: "Short: plan your January"
    hook: "Leave the first week empty."
    state: idea, script by Friday
`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off in the seventh day',
    day: '2026-12-03',
    text: `**Advent week plan**

*Fri 4 Dec:* TikTok, door number four: a prompt that writes thank-you mails.
*Sat 5 Dec:* X, door five: the cheapest server I ever rented.
*Sun 6 Dec:* YouTube, long form: Saint Nicholas reads your bug reports.
*Mon 7 Dec:* TikTok, door seven: the two-minute restore.
*Tue 8 Dec:* X, door eight: chart of the year so far.
*Wed 9 Dec:* TikTok, door nine: a duet with Lena.
*Thu 10 Dec:* YouTube, a short in which we`,
  },

  // ───────────────────────── outline ─────────────────────────
  {
    job: 'outline',
    valid: true,
    note: 'five rising timestamps',
    day: '2026-10-05',
    text: `# Build a health check that lets you sleep

00:00 Hook: the night I lost a day of sales
01:15 What a health check has to ask
04:30 Live: seven services, seven questions
10:50 What to do when one stays silent
14:20 Recap and what comes next week
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'twin with four: the third timestamp lies before the second',
    day: '2026-10-06',
    text: `# Build a backup that really restores

00:00 Hook: a third of my files were gone
10:50 Live: restore into an empty database
04:30 What to do when the sums differ
14:20 Recap and what comes next week
`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'over an hour, h:mm:ss',
    day: '2026-10-12',
    text: `**LIVE WORKSHOP: your own AI server (about 75 min)**

- 0:00:00 – Welcome, what we build, what it costs
- 0:08:30 – Unpack the machine, install Linux
- 0:27:45 – Ollama and the first answer
- 0:46:10 – LiteLLM in front of it
- 1:02:30 – Everything that went wrong (and the error messages)
- 1:11:00 – Questions from the chat`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'one of the four times is impossible, 12:75',
    day: '2026-10-13',
    text: `**Outline: Redis from zero (about 18 min)**

- 00:00 – A notepad that never sleeps
- 02:40 – Install and first key
- 12:75 – Queues for your agents
- 16:30 – When not to use it`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, ranges',
    day: '2026-10-14',
    text: `Gliederung: „Mein Tag mit neun Agenten“

0:00–0:50 Einstieg: Der Wecker klingelt, die Arbeit ist schon fertig
0:50–4:10 Der Morgen: Gesundheit, Briefing, Trends
4:10–9:30 Der Mittag: Skripte, Angebote, Kalender
9:30–13:00 Der Abend: Zahlen und Gedächtnis
13:00–15:20 Was schiefging und was ich ändern würde`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'German, only three timestamps',
    day: '2026-10-15',
    text: `Gliederung: „Was mich neun Agenten im Monat kosten“

0:00 Einstieg: Die Rechnung auf dem Tisch
Wir zeigen das Blatt, noch ohne Zahlen. Die Zuschauer raten mit.

3:20 Posten für Posten
Strom, Server, API, Abos. Bei jedem Posten sagen wir, was ohne ihn fehlen würde. Danach der Vergleich mit einer halben Stelle.

11:40 Fazit und Frage an die Zuschauer
Lohnt es sich? Unsere Antwort, dann die Frage: Was würdet ihr zuerst streichen?`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON outline',
    day: '2026-10-20',
    text: `{
  "title": "Fixed prices for freelancers",
  "chapters": [
    {"t": "00:00", "what": "The invoice that made me laugh, then cry"},
    {"t": "02:10", "what": "Why hours punish the fast"},
    {"t": "06:45", "what": "How to find a fixed price in five questions"},
    {"t": "13:30", "what": "What to say when the client hesitates"},
    {"t": "17:00", "what": "Template and farewell"}
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'JSON twin, one of the four chapters has no words',
    day: '2026-10-21',
    text: `{
  "title": "How to fire a client kindly",
  "chapters": [
    {"t": "00:00", "what": "The mail I was afraid to send"},
    {"t": "02:10", "what": "Doing the sum: what a client really brings in"},
    {"t": "06:45", "what": ""},
    {"t": "13:30", "what": "Ninety days later"}
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long; other numbers beside the timestamps, words error, TODO and placeholder as content',
    day: '2026-10-26',
    text: `# Working title: "I let the agent clear my TODO list"

Length: about 16 minutes. Promise to the viewer: you will know which work an agent may do alone and which it may not.

## [00:00] Cold open
The list on paper: 91 lines. The agent: eager. Cut before the first line is read out. On screen only the sound of a printer.

## [01:30] Rules of the game
It may read everything, write into one folder and not send a single mail. Why not? Short story of the mail that went to 400 people in May (20 seconds, no more).

## [05:15] First try
It marks everything as done. Everything. Even "call mother". Show the log in full and let it scroll; the joke needs the time. Then the question: how would you notice if the list had a thousand lines?

## [09:40] Second try, with checks
Each line now needs a proof: a file, a number, a date. Two errors come up, both are caught, one of them is funny (it invoiced ourselves over 49 euros). After this part a short pause with the sponsor-free jingle.

## [14:05] What I keep, what I delete
Three lists at the end: the agent alone, the agent with me, only me. Ask the viewers for the one line they would never hand over. Point to last week's video about health checks.

---
Thumbnail: a burning list, a surprised face, two words at most.
B-roll: printer, paper, hands; about 4 GB, lies in the folder "november".
Title variants: "91 lines", "Done. Everything. Really?", "My agent lied about my mother".
Description: chapters as above, link to the template, no placeholder links.
`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'a placeholder left in one chapter',
    day: '2026-10-27',
    text: `Working title: "One database is enough"
Length: about 14 minutes

[00:00] Cold open. Five logos on a whiteboard, four get crossed out.
[01:30] What each of them did for me.
[05:15] [INSERT DEMO DESCRIPTION HERE]
[09:40] What got slower, what got faster.
[12:05] When you should keep the second one.

Thumbnail: one elephant, four shadows.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'durations only, no timestamps',
    day: '2026-11-02',
    text: `## Long-form outline: October review

### Part 1 – The numbers (about 3 minutes)
Revenue, costs, what surprised us. One chart, no music.

### Part 2 – What worked (about 5 minutes)
The anti-haul idea, the fixed prices, the poll on X.

### Part 3 – What did not (about 4 minutes)
The live stream without sound. The offer nobody wanted.

### Part 4 – November (about 2 minutes)
Three bets and how we will know.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'one line per chapter with arrows, timestamps behind the words',
    day: '2026-11-03',
    text: `LITELLM IN TWENTY MINUTES
Why one door for all models → 0:00
Install in two commands → 2:05
Add a local and a paid model → 5:50
Budgets, so nobody pays 800 euros → 11:25
Fallback when a model fails → 15:40
Goodbye and homework → 19:10`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'long; ends in the middle of the last part',
    day: '2026-11-04',
    text: `# CHROMADB FOR PEOPLE WHO HATE MATHS

Audience: founders who can copy a command and want to know what it does. Tone: calm, a little fun, no formulas on the screen.

**0:00 — A library in which similar books stand together**
Walk along a real shelf. Put a cookbook next to a chemistry book and ask why that feels right. Then the sentence of the video: a vector store is a shelf sorted by meaning.

**1:50 — What an embedding is, with fruit**
Apples, pears and a tennis ball on a table. Sort by taste, then by shape. The ball moves. That is all an embedding does, only with more sides than a table has.

**6:20 — Put in our first hundred notes and ask a question**
Screen recording in one take. Show the waiting time as it is. Ask "what annoys my customers?" and read the five answers slowly. Two are very good, two are fine, one is nonsense; keep the nonsense for the next part.

**11:00 — Wrong answers: three reasons, three cures**
The note was too long, the note was too old, the question was two questions. For each of them one cure, one example, one try.

**15:30 — Keep it small: what to forget and how to decide**
Count the entries of our own store, then show how many were read in the last month. The rest can go, but not at once, because some of the`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'four timestamps, the minimum, in a table',
    day: '2026-11-09',
    text: `Time | Section | On screen
--|--|--
0:00 | Promise: a shop page in one hour | Stopwatch
3:30 | Words first, pictures never | Empty page
12:15 | The price and the button | Close-up of the button
21:45 | First visitor, first feedback | Screen recording`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'two chapters at the same second: the times do not rise',
    day: '2026-11-10',
    text: `Time | Section | On screen
--|--|--
0:00 | Promise: a newsletter without a tool | Terminal
3:30 | The list lives in PostgreSQL | Table view
9:10 | Sending, slowly and politely | Log window
9:10 | Unsubscribing in one click | Browser`,
  },

  // ───────────────────────── kpi ─────────────────────────
  {
    job: 'kpi',
    valid: true,
    note: '1240 - 310 = 930, 75.0 %',
    day: '2026-10-05',
    text: `# KPI – Monday 5 October 2026

| Metric | Value |
|---|---|
| Revenue | €1,240.00 |
| Costs | €310.00 |
| Profit | €930.00 |
| Margin | 75.0 % |
`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'twin with swapped digits in the margin: 57.0 instead of 75.0',
    day: '2026-10-06',
    text: `# KPI – Tuesday 6 October 2026

| Metric | Value |
|---|---|
| Revenue | €1,360.00 |
| Costs | €340.00 |
| Profit | €1,020.00 |
| Margin | 57.0 % |
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, margin as a fraction: 623.45 / 842.50 = 0.74',
    day: '2026-10-07',
    text: `{"date":"2026-10-07","revenue":842.50,"costs":219.05,"profit":623.45,"margin":0.74,"currency":"EUR"}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'JSON twin, swapped digits in the profit: 632.45, should be 623.45',
    day: '2026-10-08',
    text: `{"date":"2026-10-08","revenue":842.50,"costs":219.05,"profit":632.45,"margin":0.74,"currency":"EUR"}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format: 2318,40 - 1043,28 = 1275,12; 55 %',
    day: '2026-10-12',
    text: `Kennzahlen für Montag, den 12.10.2026

Umsatz: 2.318,40 €
Kosten: 1.043,28 €
Gewinn: 1.275,12 €
Marge: 55,0 %

Das Paket „Übergabe“ lief am besten, die Serverkosten blieben unverändert.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin is not a number but a promise',
    day: '2026-10-13',
    text: `Kennzahlen für Dienstag, den 13.10.2026

Umsatz: 1.980,00 €
Kosten: 891,00 €
Gewinn: 1.089,00 €
Marge: wird nachgereicht

Die Sprechstunde war ausgebucht, die Werbekosten stiegen leicht.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'a loss, negative margin: 180 - 243 = -63, -35 %',
    day: '2026-10-17',
    text: `Sat 17 Oct 2026, a red day. We took 180 EUR in revenue and had 243 EUR in costs (the yearly domain bill fell on today). That is a profit of -63 EUR and a margin of -35 %. Nothing is wrong with the shop; tomorrow the bill is gone.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'a loss shown with a positive margin: should be -15 %',
    day: '2026-10-18',
    text: `Sun 18 Oct 2026, a slow day. We took 400 EUR in revenue and had 460 EUR in costs (the camera repair fell on today). That is a profit of -60 EUR and a margin of 15 %. Nothing is wrong with the shop; tomorrow the bill is gone.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'margin as an amount: 96.00 - 31.50 = 64.50',
    day: '2026-10-22',
    text: `kpi:
  day: 2026-10-22
  revenue_eur: 96.00
  costs_eur: 31.50
  margin_eur: 64.50
  orders: 4`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin amount off by one digit: 512.00 - 187.40 = 324.60, not 325.60',
    day: '2026-10-23',
    text: `kpi:
  day: 2026-10-23
  revenue_eur: 512.00
  costs_eur: 187.40
  margin_eur: 325.60
  orders: 11`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'month to date ending with the day: 6480 - 2592 = 3888, 60 %',
    day: '2026-11-11',
    text: `## ANALYTICS – month to date, 1–11 November 2026

Revenue so far **6,480 EUR**, costs so far **2,592 EUR**.
That leaves a profit of **3,888 EUR**, which is a margin of **60 %**.

For comparison: the same days in October (1–11 October 2026) brought 5,910 EUR in revenue.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'report for the day before',
    day: '2026-11-12',
    text: `## ANALYTICS – Wednesday, 11 November 2026

Revenue **620 EUR**, costs **186 EUR**.
That leaves a profit of **434 EUR**, which is a margin of **70 %**.

Best seller of the day: Hook Library with six sales.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'sum of cost items 12.40+8.60+29.00 = 50.00; 147 - 50 = 97, 66.0 %; "failed" and "error" as figures',
    day: '2026-11-16',
    text: `Day close 2026-11-16

REVENUE   147.00   (3 x 49.00 Prompt Pack Pro)
COSTS      50.00
  power    12.40
  api       8.60
  tools    29.00
PROFIT     97.00
MARGIN      66.0 %

failed payments: 2 (both retried, both paid)
error rate of the shop: 0.4 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin computed on the costs: 300 / 900 is 33.3 %, not 50 %',
    day: '2026-11-17',
    text: `Day close 2026-11-17

REVENUE   900.00
COSTS     600.00
PROFIT    300.00
MARGIN     50.0 %

failed payments: 0
error rate of the shop: 0.1 %`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'unfilled template field for the costs',
    day: '2026-11-18',
    text: `KPI mail, 18 November 2026: Revenue came to 735 EUR. Costs were {{costs_total}} EUR. Margin 68 %. Traffic rose by 4 %, mostly from the YouTube video of Monday.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'long; rounding 882 / 1333 = 66.17 % shown as 66.2 %, items sum up, another day named to compare',
    day: '2026-11-19',
    text: `ANALYTICS, end of day report
Thursday, 19 November 2026, 17:00 UTC

Numbers first
  revenue   1,333.00 USD
  costs       451.00 USD
  profit      882.00 USD
  margin       66.2 %

Where the revenue came from
  Hook Library        12 x  39.00 =   468.00
  Thumbnail Clinic     5 x  59.00 =   295.00
  Channel Review       2 x 180.00 =   360.00
  Prompt Pack Pro      3 x  49.00 =   147.00
  Templates            3 x  21.00 =    63.00
  sum                                1,333.00

Where the costs came from
  advertising                          240.00
  freelance editor                     150.00
  API and servers                       61.00
  sum                                  451.00

Remarks
- Thursday of last week (12 November 2026) had a margin of 58.9 %; the difference is the advertising, which was cut by a third.
- Four card payments failed, three of them went through later and are counted above. The fourth is not.
- One refund of 39.00 was asked for at 16:40. It will be booked tomorrow and is not part of these numbers.
- No error in the import. The shop, the bank and the CRM agree.

What to do with it
Keep the smaller advertising budget until Black Friday, then decide again.
`,
  },

  // ───────────────────────── memory ─────────────────────────
  {
    job: 'memory',
    valid: true,
    note: '42 stored, store grew by 42',
    day: '2026-10-05',
    text: `# Nightly consolidation, 5 October 2026

Read 118 notes of the day, merged near-duplicates, and stored **42 new entries** in ChromaDB (collection "knowledge", 1204 → 1246).

Most useful today: the buyer's reasons for the Stack Audit, and the restart routine for the CRM.
`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'twin: claims 42 stored, but the count did not change',
    day: '2026-10-06',
    text: `# Nightly consolidation, 6 October 2026

Read 97 notes of the day, merged near-duplicates, and stored **42 new entries** in ChromaDB (collection "knowledge").

Most useful today: what Lena said about prices, and the list of slow queries.
`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, 17 stored, one failure retried with success',
    day: '2026-10-07',
    text: `{
  "job": "memory",
  "date": "2026-10-07",
  "read": 64,
  "stored": 17,
  "skipped_duplicates": 47,
  "failed": 0,
  "retried_after_error": 1,
  "collection": { "before": 1246, "after": 1263 }
}`,
    store: { now: { count: 1263 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'JSON twin, nothing stored and nothing grew',
    day: '2026-10-08',
    text: `{
  "job": "memory",
  "date": "2026-10-08",
  "read": 47,
  "stored": 0,
  "skipped_duplicates": 47,
  "failed": 0,
  "retried_after_error": 0,
  "collection": { "before": 1263, "after": 1263 }
}`,
    store: { now: { count: 1263 }, earlier: { count: 1263 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'German prose, no number',
    day: '2026-10-13',
    text: `Nachtlauf vom 13. Oktober 2026: Die Gespräche, Skripte und Kennzahlen des Tages wurden gesichtet, zusammengefasst und in der Wissensbasis gespeichert. Neu ist vor allem, was Kunden an der Sprechstunde schätzen. Widersprüche zu älteren Einträgen wurden keine gefunden.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'German twin: the store check ran into a timeout, so growth is unknown',
    day: '2026-10-14',
    text: `Nachtlauf vom 14. Oktober 2026: Die Gespräche, Angebote und Kennzahlen des Tages wurden gesichtet, zusammengefasst und in der Wissensbasis gespeichert. Neu ist vor allem, warum zwei Kunden abgesprungen sind. Widersprüche zu älteren Einträgen wurden keine gefunden.`,
    store: { now: { problem: 'timeout' }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'two embeddings failed first, then were stored too',
    day: '2026-10-20',
    text: `MEMORY 2026-10-20 22:00
- 44 candidates
- 2 duplicates dropped
- 40 stored at the first try
- 2 failed (Ollama was busy), retried at 22:04, stored
- total stored: 42
- errors left: none`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'more was removed than stored: the store shrank',
    day: '2026-10-21',
    text: `MEMORY 2026-10-21 22:00
- 31 candidates
- 22 duplicates dropped
- 9 stored at the first try
- 15 stale entries removed from the collection
- total stored: 9
- errors left: none`,
    store: { now: { count: 1240 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'one short sentence',
    day: '2026-10-22',
    text: `Stored 42 new memories in ChromaDB; all good.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run: says itself that nothing was written',
    day: '2026-10-23',
    text: `# Consolidation, Friday 23 October 2026

## What came in
58 notes from the day: 20 from chats, 17 from tickets, 12 from comments, 9 from the agents themselves.

## What was made of it
42 facts were extracted, grouped into six themes and checked against the existing entries:

| Theme | Facts | Best one |
|---|---|---|
| Pricing | 11 | A price on the button leads to fewer clicks and more buyers |
| Support | 9 | Import questions vanish when the sample file is attached |
| Video | 8 | The first chapter should be shorter than a minute |
| Operations | 6 | Two workers must not read the same queue |
| People | 5 | Lena agrees to be named in the case study |
| Ideas | 3 | Anti-haul for software |

## Conflicts
None of the facts contradicts an older entry. Two are sharper versions of what we knew, so both versions would be kept.

## Result
All 42 facts have an embedding and are ready to be stored. As this was a dry run, nothing has been written to ChromaDB yet.

## Next night
Look at the pricing theme again; it grows faster than the others.
`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'long YAML with old dates of replaced facts',
    day: '2026-11-03',
    text: `consolidation:
  night_of: 2026-11-03
  started: "22:00:02"
  finished: "22:06:41"
  read:
    chats: 31
    tickets: 12
    scripts: 4
    reports: 6
  stored: 6
  stored_entries:
    - topic: pricing
      text: "The Stack Audit costs 290 EUR now; buyers accept it when the written plan is named first."
    - topic: video
      text: "Uploads at 12:00 get more comments within the first hour than uploads at 15:00."
    - topic: support
      text: "Most questions about the Hook Library concern the import, not the content."
    - topic: operations
      text: "The double e-mails came from two workers on the same Redis queue."
    - topic: people
      text: "Hofer prefers a yearly plan and answers in the evening."
    - topic: operations
      text: "After 'connection refused' from the CRM, wait for two minutes before the restart."
  replaces:
    - fact: price of Stack Audit
      learned: 2026-05-12
      was: 240 EUR
      now: 290 EUR
    - fact: preferred upload hour
      learned: 2025-12-30
      was: "15:00"
      now: "12:00"
  note: old versions are kept with a mark, so the count only rises
  errors: []
`,
    store: { now: { count: 1318 }, earlier: { count: 1312 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'a TODO left in the summary',
    day: '2026-11-04',
    text: `## Memory report 2026-11-04

**Stored:** 42 new entries in the knowledge store.

**Themes:** pricing (14), support (19), video ideas (9)

**Insight of the day:** TODO: write summary

**Next night:** look again at the support theme, it grows quickly.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'breaks off in mid-sentence',
    day: '2026-11-05',
    text: `Tonight I stored 42 new entries in the knowledge base. Nineteen of them concern support questions about the Hook Library, fourteen are about prices, and the remaining nine come from the comments under the LiteLLM video, where viewers asked mostly about budgets and`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'growth by a single entry is still growth',
    day: '2026-11-08',
    text: `Quiet Sunday (8 Nov 2026). Only one thing was worth keeping, and it has been saved to the knowledge store: viewers who come from X stay twice as long when the first chapter is shorter than a minute. Everything else repeated what we knew.`,
    store: { now: { count: 1392 }, earlier: { count: 1391 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'stack trace instead of a report',
    day: '2026-11-09',
    text: `Nightly consolidation 2026-11-09
Stored entries:
Traceback (most recent call last):
  File "/app/memory/consolidate.py", line 88, in <module>
    collection.add(ids=ids, documents=docs)
  File "/app/memory/client.py", line 41, in add
    raise ConnectionError("chromadb:8000 refused the connection")
ConnectionError: chromadb:8000 refused the connection`,
    store: { now: { count: 1392 }, earlier: { count: 1392 } },
  },
]
