import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_FIVE: readonly Sample[] = [
  // ---------------------------------------------------------------- health
  {
    job: 'health',
    valid: true,
    note: 'plain bullet list, all seven up',
    day: '2026-10-05',
    text: `Good morning! Health check, Monday 5 October 2026, 06:00 UTC

- Ollama: up, 4 models listed, answered in 38 ms
- Redis: PONG in 1 ms
- PostgreSQL: accepting connections
- ChromaDB: heartbeat fine, 12 ms
- CRM: 200 OK
- Atomic Reactor: 200 OK
- LiteLLM: 200 OK, all three routes reachable

CPU 22 %, RAM 58 %. Nothing for you to do.`,
  },

  {
    job: 'health',
    valid: true,
    note: 'German table, all seven',
    day: '2026-11-17',
    text: `## Systemcheck – Dienstag, 17.11.2026

| Dienst | Port | Prüfung | Ergebnis | Antwortzeit |
|---|---|---|---|---|
| Ollama | 11434 | /api/tags | läuft | 41 ms |
| Redis | 6379 | PING | PONG | 2 ms |
| PostgreSQL | 5432 | pg_isready | läuft | 6 ms |
| ChromaDB | 8000 | /api/v1/heartbeat | läuft | 15 ms |
| CRM | 3500 | /health | läuft | 88 ms |
| Atomic Reactor | 8888 | /health | läuft | 23 ms |
| LiteLLM | 4000 | /health | läuft | 57 ms |

Alle sieben Dienste antworten. Keine Ausfälle, keine Fehler in der Nacht.`,
  },

  {
    job: 'health',
    valid: true,
    note: 'bare JSON, all seven ok',
    day: '2026-12-02',
    text: `{
  "checked_at": "2026-12-02T06:00:04Z",
  "overall": "healthy",
  "services": {
    "ollama": {"status": "ok", "ms": 33},
    "redis": {"status": "ok", "ms": 1},
    "postgresql": {"status": "ok", "ms": 4},
    "chromadb": {"status": "ok", "ms": 11},
    "crm": {"status": "ok", "ms": 72},
    "atomic_reactor": {"status": "ok", "ms": 19},
    "litellm": {"status": "ok", "ms": 46}
  },
  "failed": [],
  "errors": 0
}`,
  },

  {
    job: 'health',
    valid: true,
    note: 'one paragraph of prose naming all seven',
    day: '2027-01-14',
    text: `Thursday, 14 January, six in the morning, and the house is quiet. I knocked on every door and every one was opened: Ollama listed its models, Redis said PONG, PostgreSQL is accepting connections, ChromaDB sent its heartbeat, the CRM and Atomic Reactor both returned 200, and LiteLLM is passing requests through as usual. All seven services are responding. Disk is at 61 percent, memory at 54 percent. Have a good day.`,
  },

  {
    job: 'health',
    valid: true,
    note: 'night incident that is over; all seven respond now',
    day: '2026-09-23',
    text: `HEALTH REPORT  2026-09-23 (Wed) 06:00 UTC

STATUS: ALL UP (7 of 7)

[ok] Ollama ............ 44 ms
[ok] Redis ............. 1 ms
[ok] PostgreSQL ........ 5 ms
[ok] ChromaDB .......... 14 ms
[ok] CRM ............... 95 ms
[ok] Atomic Reactor .... 21 ms
[ok] LiteLLM ........... 49 ms

What happened overnight: at 03:12 the CRM went down for 40 seconds after its log partition filled up. pm2 restarted it, I rotated the logs and it has been stable since 03:13. Root cause is fixed, no bookings were lost.`,
  },

  {
    job: 'health',
    valid: true,
    note: 'memory slightly high but every service responds',
    day: '2027-02-06',
    text: `**Saturday 6 Feb 2027: all green**

1. PostgreSQL is ready (pg_isready exit 0)
2. Redis is ready (PONG)
3. ChromaDB is alive (heartbeat received)
4. Ollama is alive (tags endpoint, 3 models)
5. LiteLLM is alive (proxy health 200)
6. CRM is alive (health 200)
7. Atomic Reactor is alive (health 200)

Resources: CPU 35 %, RAM 76 % (a hair over the 75 % mark, so I lowered concurrency to 200 until the photo export is done). No timeouts, no failed checks.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'LiteLLM is not told of though it claims 7 of 7',
    day: '2026-10-13',
    text: `Health check, Tuesday 13 October 2026

✅ Ollama: responding (36 ms)
✅ Redis: PONG
✅ PostgreSQL: accepting connections
✅ ChromaDB: heartbeat ok
✅ CRM: 200
✅ Atomic Reactor: 200

7 of 7 services are responding. All good!`,
  },

  {
    job: 'health',
    valid: false,
    note: 'CRM politely described as not replying',
    day: '2026-11-05',
    text: `Hi! Here is Thursday's check (5 November 2026).

Ollama: fine, 40 ms
Redis: fine, 1 ms
PostgreSQL: fine, 5 ms
ChromaDB: fine, 13 ms
CRM: having a slow start, no reply within 10 seconds on three attempts
Atomic Reactor: fine, 22 ms
LiteLLM: fine, 51 ms

Overall a good morning, I will have another look at the CRM after breakfast.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor returns 503 among green ticks',
    day: '2026-12-16',
    text: `| Service | Reply | |
|:--|:--|:-:|
| Ollama | HTTP 200 | ✅ |
| Redis | PONG | ✅ |
| PostgreSQL | accepting connections | ✅ |
| ChromaDB | HTTP 200 | ✅ |
| CRM | HTTP 200 | ✅ |
| Atomic Reactor | HTTP 503 Service Unavailable | ✅ |
| LiteLLM | HTTP 200 | ✅ |

Wednesday 16 December 2026: checks completed.`,
  },

  {
    job: 'health',
    valid: false,
    note: 'cut off in the middle of the list',
    day: '2027-01-25',
    text: `# Health, Monday 25 January 2027

Everything I have checked looks healthy. Details:

* **Ollama**: up, 37 ms, 4 models
* **Redis**: up, 1 ms
* **PostgreSQL**: up, 5 ms, 18 open connections
* **ChromaDB**: up, 12 ms
* **CRM**: up, 81 ms
* **Atomic Rea`,
  },

  {
    job: 'health',
    valid: false,
    note: 'an error instead of the check',
    day: '2026-09-04',
    text: `Running health check for Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor and LiteLLM ...
Traceback (most recent call last):
  File "/opt/agents/brainstem/health.py", line 58, in <module>
    main()
  File "/opt/agents/brainstem/health.py", line 41, in main
    results = run_checks(config["services"])
KeyError: 'services'`,
  },

  {
    job: 'health',
    valid: false,
    note: 'ChromaDB and LiteLLM were skipped, not checked',
    day: '2026-10-31',
    text: `Systemcheck Samstag, 31. Oktober 2026

Ollama: antwortet (39 ms)
Redis: antwortet (PONG)
PostgreSQL: antwortet
CRM: antwortet (HTTP 200)
Atomic Reactor: antwortet (HTTP 200)
ChromaDB: heute nicht geprüft, gestern lief es ja noch
LiteLLM: heute nicht geprüft

Fazit: dürfte alles in Ordnung sein.`,
  },

  // ---------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'headings with wins and priorities',
    day: '2026-10-06',
    text: `# Morning briefing, Tuesday 6 October 2026

## Wins
- Pension Lindenhof signed the yearly plan (3,600 euros).
- The autumn newsletter for Haus Seeblick brought 14 direct bookings over the weekend.
- Greta finished the photo set for The Old Mill a day early.

## Priorities today
1. Send the Lindenhof onboarding form before 11:00.
2. Approve the room descriptions for Gasthof Krone.
3. Call Villa Amsel about their Christmas package.

Have a lovely day!`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'German, Erfolge und Prioritäten',
    day: '2026-11-12',
    text: `Guten Morgen! Donnerstag, 12. November 2026

ERFOLGE VON GESTERN
• Gasthof Krone hat 9 Zimmer fürs Adventswochenende direkt verkauft, ganz ohne Buchungsportal.
• Unser Video über das Frühstück im Haus Seeblick hat 6.200 Aufrufe.
• Die offene Rechnung der Villa Amsel (740 €) ist bezahlt.

PRIORITÄTEN FÜR HEUTE
• Angebot für die Pension Bergblick bis 12 Uhr verschicken
• Fotos der neuen Familienzimmer freigeben
• Mit Jonas die Anzeigen für Silvester durchgehen

Termin: 15:00 Telefonat mit Frau Albers (Lindenhof).`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'letter-style prose with wins and priorities',
    day: '2026-12-08',
    text: `Good morning Maurice,

it is Tuesday the 8th of December and yesterday went well. Our biggest win was The Old Mill: they renewed for another twelve months without asking for a discount. The second win is smaller but nice, the gift voucher page for Haus Seeblick sold 11 vouchers on its first day.

Your priorities for today, in order: first sign the Old Mill contract so that Greta can book the photographer; second read the new year mailing for Gasthof Krone, which has to leave at 16:00; third decide whether we take on the campsite in Lindau.

The weather is awful, so stay in and get it done.

Yours, Limbic`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'mentions a fixed 404 error as a win; still good',
    day: '2027-01-20',
    text: `BRIEFING | Wed 20 Jan 2027

What went well
  + Fixed the 404 error on the Villa Amsel booking page; 5 bookings came in since.
  + New client: Pension Morgenrot, 290 euros a month.

What matters today (top 3)
  1) Kick-off call with Pension Morgenrot, 10:30
  2) Finish the Valentine's landing page for Gasthof Krone
  3) Pay the freelancers (Lena 420 euros, Tom 310 euros)

Watch out
  ! Greta is off sick, her posts are scheduled until Friday.`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'table layout, three wins and three priorities',
    day: '2026-09-14',
    text: `**Monday, 14 September 2026. Your day in one table**

| Wins since Friday | Priorities today |
|---|---|
| 22 direct bookings for Haus Seeblick | Reply to the two new enquiries from Allgäu |
| Review score of Gasthof Krone went from 8.7 to 8.9 | Record the check-in reel at Lindenhof (13:00) |
| Ad costs per booking fell to 4.10 euros | Sign off the autumn price list |

Energy tip: start with the enquiries, they are the warmest leads we have.`,
  },

  {
    job: 'briefing',
    valid: true,
    note: 'short but complete',
    day: '2027-02-19',
    text: `Friday 19 February 2027, 07:00

Wins: Lindenhof is fully booked for Easter. The reel with the dog on the reception desk passed 30,000 views. Tom's template cut the reporting time in half.

Priorities: (1) invoice Lindenhof for February, (2) pick the thumbnail for the Easter video, (3) answer Mrs Albers about the summer photos.

That's all, enjoy the last day of the week.`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'no wins anywhere, only priorities and appointments',
    day: '2026-10-14',
    text: `# Good morning! Wednesday, 14 October 2026

## Priorities
1. Write the winter offer for Gasthof Krone
2. Check the ad budget for Haus Seeblick
3. Book the photographer for 21 October

## Appointments
- 09:30 call with Pension Lindenhof
- 14:00 team meeting

## Weather
Cloudy, 11 degrees, rain from the afternoon on.`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading with nothing under it',
    day: '2026-11-24',
    text: `Morning briefing for Tuesday, 24 November 2026

### Wins
* Villa Amsel sold 7 Advent packages yesterday
* The Old Mill sent us a recommendation letter
* Newsletter open rate 48 percent

### Priorities

### Good to know
* The office is closed from 24 December to 1 January`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'stale: dated a week before the run',
    day: '2026-10-12',
    text: `Morning briefing, Monday 5 October 2026

Wins
- Haus Seeblick: 8 direct bookings over the weekend
- Gasthof Krone paid their September invoice

Priorities for today, 5 October
- Prepare the call with Villa Amsel
- Finish the text for the wellness room
- Plan the October newsletter`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'TODO placeholder among the wins',
    day: '2026-12-21',
    text: `Guten Morgen, heute ist Montag, der 21. Dezember 2026.

Erfolge
1. Die Pension Lindenhof ist über die Feiertage ausgebucht.
2. TODO: Zahlen von gestern eintragen
3. TODO

Prioritäten
1. Weihnachtsgrüße an alle Kunden verschicken
2. Rechnungen für Dezember fertig machen
3. Anrufbeantworter für die Feiertage besprechen`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'cut off within the priorities',
    day: '2027-01-08',
    text: `## Friday 8 January 2027

**Wins**
- 31 bookings in the first week of January, our best start so far
- Gasthof Krone agreed to the new price of 340 euros a month
- Lena's winter walk reel was shared by the tourist board

**Priorities**
1. Send the January invoices, all eleven of them, before noon
2. Talk to Villa Amsel about the broken calendar sync and agr`,
  },

  {
    job: 'briefing',
    valid: false,
    note: 'a refusal in place of the briefing',
    day: '2026-09-29',
    text: `Good morning! As an AI, I don't have access to your inbox, your CRM or yesterday's figures, so I am unable to say what your wins and priorities are for Tuesday. If you paste the information here, I will gladly turn it into a briefing with wins and priorities for you.`,
  },

  // ---------------------------------------------------------------- trends
  {
    job: 'trends',
    valid: true,
    note: 'three numbered trends',
    day: '2026-10-07',
    text: `Trend scan, Wednesday 7 October 2026 (TikTok, YouTube, X)

1. "Breakfast only" reels (TikTok). Small hotels film nothing but the buffet being set up, no talking. The sound of cutlery does the work. Idea: Haus Seeblick, 6:30 in the morning.

2. Room tours in one take (YouTube Shorts). Viewers stay when there is no cut. Idea: Villa Amsel's attic room.

3. Hosts answering bad reviews with humour (X and TikTok). Best ones are kind, not snarky. Idea: Gasthof Krone and the famous "too quiet" review.`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'German headings, four trends',
    day: '2026-11-03',
    text: `# Trendscan vom Dienstag, 3. November 2026

## Mikro-Auszeit statt Urlaub
Auf TikTok wächst das Thema „24 Stunden weg“. Passt gut zur Pension Lindenhof mit ihrer späten Abreise.

## Zugreise mit Ankommen
YouTube: Videos über Anreise mit der Bahn laufen doppelt so lange wie Autoreisen. Haus Seeblick liegt 400 Meter vom Bahnhof.

## Hund zuerst
Auf X teilen Gäste Listen mit hundefreundlichen Häusern. Gasthof Krone fehlt dort noch.

## Stille Stunden
Auf TikTok werben Häuser mit handyfreien Abenden. Für Villa Amsel ein schöner Aufhänger.`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'table with five trends',
    day: '2026-12-10',
    text: `Hi team, here is what is moving on Thursday 10 December 2026:

| # | Trend | Where | Why it matters to us |
|---|---|---|---|
| 1 | Vouchers wrapped as tiny suitcases | TikTok | Late Christmas presents, sells until the 23rd |
| 2 | "What 90 euros gets you" room comparisons | YouTube | Our clients look great at that price |
| 3 | Innkeepers reading guest book entries aloud | TikTok | Costs nothing, The Old Mill has 40 years of books |
| 4 | Snow webcam time-lapses | X | Haus Seeblick already has the camera |
| 5 | Resolution trips in January | YouTube | Fills the weakest month |`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'prose, three trends introduced by first, second, third',
    day: '2027-01-13',
    text: `Wednesday 13 January 2027. I looked through TikTok, YouTube and X this morning and three trends stand out.

The first trend is sauna etiquette. Clips that explain to newcomers how a sauna works are all over TikTok, and Villa Amsel has the nicest little sauna of all our clients.

The second trend is the slow check-in. On YouTube, travel channels film how they are greeted, and a pot of tea beats a tablet every time. That is The Old Mill on a normal day.

The third trend is off-season honesty. On X, hosts post what is closed in winter and get thanked for it. Gasthof Krone could do this with one photo a day.`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'JSON with three trends',
    day: '2026-09-11',
    text: `{
  "date": "2026-09-11",
  "trends": [
    {"name": "Grape harvest weekends", "platform": "TikTok", "signal": "views doubled in ten days", "use": "Offer for Gasthof Krone with a vineyard walk"},
    {"name": "Key handover close-ups", "platform": "YouTube Shorts", "signal": "high replay rate", "use": "Series for all clients with real brass keys"},
    {"name": "Booking direct explained", "platform": "X", "signal": "several long threads by hosts", "use": "Short explainer with Lindenhof's owner"}
  ]
}`,
  },

  {
    job: 'trends',
    valid: true,
    note: 'grouped by platform, one trend each plus one more',
    day: '2027-02-24',
    text: `TREND SCAN / WED 24 FEB 2027

TIKTOK
> Trend: "POV: you are the last guest at breakfast". Warm, funny, easy to film. We can do it on Thursday at Lindenhof.
> Trend: making the bed in eleven seconds. Housekeeping teams compete with each other.

YOUTUBE
> Trend: Easter with grandparents. Long videos about three generations in one house, strong watch time.

X
> Trend: hosts publish their real electricity bill and explain their prices. Much goodwill in the replies.

My pick for this week is the breakfast one.`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'announces three, gives two',
    day: '2026-10-20',
    text: `Three trends for Tuesday 20 October 2026:

**1. Autumn leaves in the lobby (TikTok)**
Hosts decorate with guests' finds from the walk. Sweet and cheap. Good for Haus Seeblick.

**2. Long drives, short stays (YouTube)**
Motorway travellers look for a bed within five minutes of the exit. Good for Gasthof Krone.

Let me know which of the three you would like as a script!`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'the same trend three times',
    day: '2026-11-18',
    text: `Trends, Wed 18 November 2026

1. Christmas market weekends (TikTok): guests look for rooms near Christmas markets.
2. Christmas market weekends (TikTok): guests look for rooms near Christmas markets.
3. Christmas market weekends (TikTok): guests look for rooms near Christmas markets.

All three fit Pension Lindenhof.`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'third trend is an unfilled placeholder',
    day: '2026-12-03',
    text: `### Trend report for Thursday 3 December 2026

- **Trend 1: Advent calendar rooms.** One door of the house opens per day on TikTok. Villa Amsel has 24 windows, so it is a perfect match.
- **Trend 2: Packing light for winter.** YouTube viewers like the hotel's own packing list. Gasthof Krone can lend out gloves and sledges.
- **Trend 3: [insert trend name].** [insert short description and platform]`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'API error instead of the scan',
    day: '2027-01-05',
    text: `Trend scan for Tuesday 5 January 2027

Error: 429 Too Many Requests
The search provider refused the request (rate limit exceeded, retry after 3600 s). No trends could be collected on TikTok, YouTube or X.`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'cut off in the second trend',
    day: '2026-09-22',
    text: `Dienstag, 22. September 2026: das läuft gerade

1. Wandern mit Frühstück im Rucksack (TikTok)
Häuser packen ihren Gästen ein zweites Frühstück ein und filmen die Übergabe. Für den Gasthof Krone sofort machbar.

2. Ein Zimmer, vier Jahreszeiten (YouTube)
Dieselbe Kameraposition, viermal im Jahr. Die Pension Lindenhof hätte dafür das Eckzimmer mit Blick auf die Li`,
  },

  {
    job: 'trends',
    valid: false,
    note: 'only one real trend, the other two entries say nothing was found',
    day: '2027-02-10',
    text: `Scan of Wednesday 10 February 2027

1) TikTok: "Guess the price of this room" videos are growing quickly, mostly filmed by guests themselves.
2) YouTube: no trend found today.
3) X: no trend found today.`,
  },

  // ---------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts, each with hook, body, call to action',
    day: '2026-10-08',
    text: `# Short-form drafts, Thursday 8 October 2026

## Script 1: The 6:30 breakfast
**Hook:** "Nobody sees this part of your hotel breakfast."
**Body:** Dark kitchen, one lamp. Frau Albers slices bread, warms the milk, writes the name cards. Cut to the first guest who sits down and finds her own name.
**CTA:** Book direct with Haus Seeblick and tell us how you like your egg.

## Script 2: One room, one take
**Hook:** "This room costs 89 euros. Watch until you see the window."
**Body:** Walk through the door, past the old wardrobe, around the bed, then open the shutters. No cut, no music until the window opens.
**CTA:** Link in bio, three dates left in October.`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts with Hook lines',
    day: '2026-11-10',
    text: `Skripte für Dienstag, 10.11.2026

SKRIPT A – „Zu ruhig“
Hook: Ein Gast gab uns zwei Sterne, weil es zu ruhig war.
Ablauf: Der Wirt der Krone liest die Bewertung vor, macht das Fenster auf, man hört nur eine Kuh. Er nickt und sagt: „Stimmt.“
Schluss: Wer es ruhig mag, bucht direkt bei uns.

SKRIPT B – Der Schlüssel
Hook: Dieser Schlüssel ist älter als deine Oma.
Ablauf: Nahaufnahme vom Messingschlüssel, dann die Tür, dann das Zimmer. Die Wirtin erzählt in zwei Sätzen, wer ihn geschmiedet hat.
Schluss: Komm vorbei und schließ selbst auf.`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'three scripts in table form with hook column',
    day: '2026-12-09',
    text: `Drafts for Wed 9 December 2026

| Script | Hook (0-3 s) | Middle (3-20 s) | End (20-25 s) |
|---|---|---|---|
| The voucher | "You still have no present for your parents." | Hands fold a paper suitcase, put the Villa Amsel voucher inside and tie a ribbon | "Order by the 22nd, print at home." |
| The guest book | "In 1987 somebody wrote this about our soup." | The owner of The Old Mill reads the entry aloud and laughs | "Come and write the next one." |
| The sledge | "We lend you this for free." | A child pulls the sledge out of the shed, one run down the hill at Gasthof Krone | "Rooms from 79 euros, book direct." |`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'timed beats, two scripts, hook quoted',
    day: '2027-01-21',
    text: `Thursday 21 January 2027, two scripts ready to shoot

SCRIPT ONE, "Sauna for beginners" (30 s)
[0:00] HOOK, spoken to camera: "Three things nobody tells you before your first sauna."
[0:04] Towel under your feet too. Show it.
[0:11] The bucket is not a drink. Show it, smile.
[0:18] Cold shower first, pool second.
[0:25] "You can practise at Villa Amsel, any evening from five."

SCRIPT TWO, "Slow check-in" (22 s)
[0:00] HOOK, text on screen: "Check-in takes 20 minutes here. On purpose."
[0:03] Kettle, two cups, guest sinks into the armchair.
[0:13] The key arrives on a saucer.
[0:18] "The Old Mill. Arrive slowly."`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'JSON list, two scripts with hooks',
    day: '2026-09-16',
    text: `[
  {
    "title": "Five minutes from the motorway",
    "hook": "You are tired, and this bed is five minutes away.",
    "script": "Dashboard camera, dusk, the exit sign comes up. Cut to the lit door of Gasthof Krone, soup on the table, boots off. The owner says good night.",
    "cta": "Save this for your next long drive."
  },
  {
    "title": "Eleven-second bed",
    "hook": "Can you make a bed faster than Rosa?",
    "script": "Stopwatch in the corner. Rosa makes the bed at Lindenhof in eleven seconds, folds the corner, throws the pillow, bows.",
    "cta": "Film your time and tag us."
  }
]`,
  },

  {
    job: 'scripts',
    valid: true,
    note: 'dialogue style, two scripts, clear hooks',
    day: '2027-02-17',
    text: `Hello! Here are Wednesday's drafts (17 Feb 2027).

--- 1. LAST GUEST AT BREAKFAST ---
Hook > "POV: it is 10:58 and breakfast ends at eleven."
Guest (whispering): Is there still a roll?
Host (slides over a full basket): There is always a roll.
Caption: At Lindenhof nobody leaves hungry.

--- 2. THE HONEST BILL ---
Hook > "This is what heating eight rooms costs us in February."
Host (holds the bill to the camera): 1,140 euros. That is why the room is 84 and not 60.
Host: And that is why it is warm.
Caption: Fair prices, warm feet. Book direct at Haus Seeblick.`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'one script only',
    day: '2026-10-21',
    text: `# Scripts for Wednesday 21 October 2026

## Script 1: Leaves in the lobby
**Hook:** "Our guests bring us rubbish, and we love it."
**Body:** Children empty their pockets on the counter: leaves, chestnuts, one snail shell. The host arranges it all in a bowl. The bowl gets fuller every day.
**CTA:** What would you bring us? Tell us below.

Happy filming!`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'two scripts, neither has a hook (hook fields empty)',
    day: '2026-11-26',
    text: `Short-form drafts, Thu 26 November 2026

Script 1: Advent windows
Hook:
Body: Every evening one more window of Villa Amsel is lit. We film from the same spot in the garden and speed it up.
CTA: Which window is yours? Book direct.

Script 2: Mulled apple juice
Hook:
Body: The owner of The Old Mill peels the apples, adds cinnamon and pours two mugs. Steam, snow, a dog.
CTA: First mug is on us.`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the second script',
    day: '2026-12-17',
    text: `Drafts, Thursday 17 December 2026

**Script 1: Quiet on the 26th**
Hook: "On Boxing Day our dining room looks like this."
Body: Empty tables, one candle, snow outside. The host sits down for the first time in three days and drinks a coffee.
CTA: Four rooms are free from the 26th. Write to us.

**Script 2: Midnight soup**
Hook: "The best thing about New Year's Eve comes at half past twelve."
Body: Fireworks heard through the window, everybody comes back inside with red noses, and the cook of Gasthof Krone carries in the`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'the second script is lorem ipsum',
    day: '2027-01-06',
    text: `SCRIPT 1
Title: Resolution trip
Hook: "Your resolution for this year is two hours away by train."
Text: Suitcase on the platform, window seat, snow, and then the lake. A hand opens the door of Haus Seeblick from inside.
Close: Two nights, one resolution, 158 euros.

SCRIPT 2
Title: The honest winter
Hook: "Lorem ipsum dolor sit amet, consectetur."
Text: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.
Close: Lorem ipsum.`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'a plan to write scripts, and no scripts',
    day: '2026-09-25',
    text: `Moin! Für Freitag, den 25. September 2026, habe ich mir Folgendes vorgenommen: Ich werde zwei Skripte mit starken Hooks schreiben, eines zur Weinlese beim Gasthof Krone und eines zum Frühstück im Haus Seeblick. Beide werden etwa 25 Sekunden lang sein und mit einem klaren Aufruf enden. Sobald ich die Fotos gesehen habe, lege ich los und schicke euch die fertigen Texte.`,
  },

  {
    job: 'scripts',
    valid: false,
    note: 'model timeout message instead of the scripts',
    day: '2027-02-03',
    text: `Wednesday 3 February 2027 - short-form scripts

litellm.Timeout: Request timed out after 600 seconds. Model: ollama/qwen2.5:14b
Retries exhausted (3/3). No output was generated.`,
  },

  // ---------------------------------------------------------------- offers
  {
    job: 'offers',
    valid: true,
    note: 'bare JSON, two offers with numeric prices',
    day: '2026-10-09',
    text: `{
  "date": "2026-10-09",
  "currency": "EUR",
  "offers": [
    {
      "name": "Direct Booking Starter",
      "for": "guest houses with up to 8 rooms",
      "price": 390,
      "billing": "one-off",
      "includes": ["booking page", "six photos", "one newsletter"],
      "cta": "Book a 20 minute call"
    },
    {
      "name": "Full House",
      "for": "small hotels with 9 to 25 rooms",
      "price": 290,
      "billing": "monthly",
      "includes": ["four reels a month", "newsletter", "ad management"],
      "cta": "Start with a free check of your page"
    }
  ]
}`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'fenced JSON in German',
    day: '2026-11-04',
    text: `\`\`\`json
{
  "angebote": [
    {"name": "Advents-Paket", "beschreibung": "Landingpage, zwei Reels und ein Newsletter für die Adventszeit", "preis": 540.00, "waehrung": "EUR", "cta": "Jetzt bis zum 13. November sichern"},
    {"name": "Gutschein-Shop", "beschreibung": "Eigener Gutscheinverkauf auf der Hausseite", "preis": 320.00, "waehrung": "EUR", "cta": "Demo ansehen"}
  ]
}
\`\`\``,
  },

  {
    job: 'offers',
    valid: true,
    note: 'array at the top level, nested pricing',
    day: '2026-12-11',
    text: `[
  {"offer": "January Filler", "pricing": {"amount": 249, "currency": "EUR", "interval": "month", "minimum_months": 3}, "promise": "A campaign for your weakest month", "call_to_action": "Reply JANUARY to this mail"},
  {"offer": "Photo Day", "pricing": {"amount": 680, "currency": "EUR", "interval": "once"}, "promise": "40 finished pictures of rooms, food and people", "call_to_action": "Pick your date"},
  {"offer": "Review Helper", "pricing": {"amount": 59, "currency": "EUR", "interval": "month"}, "promise": "We answer each review within a day", "call_to_action": "Try it for two weeks"}
]`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'three tiers of one product, minified',
    day: '2027-01-15',
    text: `{"product":"Guest House Care","currency":"EUR","tiers":[{"tier":"Small","price_monthly":99,"rooms_max":5,"features":["monthly report","two posts a week"]},{"tier":"Medium","price_monthly":189,"rooms_max":12,"features":["monthly report","four posts a week","newsletter"]},{"tier":"Large","price_monthly":349,"rooms_max":25,"features":["weekly report","daily posts","newsletter","ads"]}],"cta":"Choose your size and start on the first of next month"}`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'prices with regular and sale figure that agree',
    day: '2026-09-07',
    text: `{
  "campaign": "Autumn week",
  "valid_until": "2026-09-20",
  "packages": [
    {
      "title": "Harvest Reel Pack",
      "regular_price_eur": 500,
      "price_eur": 400,
      "discount_percent": 20,
      "contents": ["5 reels shot on one day", "captions in German and English"],
      "cta": "Reserve your filming day"
    },
    {
      "title": "Menu and Room Cards",
      "regular_price_eur": 240,
      "price_eur": 180,
      "discount_percent": 25,
      "contents": ["design", "100 printed cards"],
      "cta": "See the samples"
    }
  ]
}`,
  },

  {
    job: 'offers',
    valid: true,
    note: 'a single offer, full pricing, upsell with price',
    day: '2027-02-12',
    text: `\`\`\`
{
  "offer_name": "Easter Sprint",
  "audience": "family-run B&Bs",
  "price": {"net": 450.0, "vat_percent": 19, "gross": 535.5, "currency": "EUR"},
  "deliverables": ["Easter landing page", "three short videos", "mailing to past guests"],
  "upsell": {"name": "Ad budget care", "price": {"net": 100.0, "vat_percent": 19, "gross": 119.0, "currency": "EUR"}},
  "cta": "Say yes by 26 February and you are live on 5 March"
}
\`\`\``,
  },

  {
    job: 'offers',
    valid: false,
    note: 'invalid JSON: comma missing between two fields',
    day: '2026-10-16',
    text: `{
  "currency": "EUR",
  "offers": [
    {
      "name": "Winter Landing Page",
      "price": 420
      "cta": "Order now, live in five days"
    },
    {
      "name": "Winter Photo Set",
      "price": 350,
      "cta": "See examples"
    }
  ]
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'valid JSON without any price',
    day: '2026-11-11',
    text: `{
  "offers": [
    {"name": "Newsletter Care", "description": "Two newsletters a month to your past guests", "duration_months": 6, "cta": "Let's talk"},
    {"name": "Voucher Page", "description": "Sell gift vouchers on your own site", "duration_months": 12, "cta": "Get started"}
  ]
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'prices are TBD and null',
    day: '2026-12-18',
    text: `{
  "date": "2026-12-18",
  "currency": "EUR",
  "offers": [
    {"name": "New Year Kick-off", "price": "TBD", "cta": "Book your kick-off call"},
    {"name": "Yearly Plan", "price": null, "cta": "Ask for the yearly plan"}
  ]
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'cut off, JSON never closes',
    day: '2027-01-22',
    text: `{
  "offers": [
    {
      "name": "Valentine Weekend Kit",
      "price": 275,
      "currency": "EUR",
      "includes": ["landing page", "two reels", "mailing"],
      "cta": "Reserve one of four places"
    },
    {
      "name": "Spa Page Refresh",
      "price": 190,
      "currency": "EUR",
      "includes": ["new text", "price ta`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'well-formed JSON that is an error message',
    day: '2026-09-30',
    text: `{
  "error": {
    "type": "upstream_error",
    "message": "The pricing table could not be loaded from the CRM",
    "code": 502
  },
  "offers": []
}`,
  },

  {
    job: 'offers',
    valid: false,
    note: 'prose and bullet list, no JSON at all',
    day: '2027-02-05',
    text: `Here are Friday's offers (5 February 2027):

- Spring Starter, 290 euros: landing page and one newsletter. Call to action: "Book your spring now."
- Garden Photo Set, 380 euros: 25 pictures once the tulips are out. Call to action: "Choose your day."

Both can be sent as soon as you say yes.`,
  },

  // ---------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'table, seven days from tomorrow, weekdays right',
    day: '2026-10-07',
    text: `# Content calendar 8 to 14 October 2026

| Day | Date | Channel | Post | Time |
|---|---|---|---|---|
| Thu | 8 Oct | Instagram | Reel: breakfast at 6:30, Haus Seeblick | 07:30 |
| Fri | 9 Oct | TikTok | One-take room tour, Villa Amsel | 18:00 |
| Sat | 10 Oct | Facebook | Photo album of the autumn market near Lindenhof | 10:00 |
| Sun | 11 Oct | Instagram | Story poll: sweet or savoury breakfast | 09:00 |
| Mon | 12 Oct | Newsletter | Last free rooms for the holidays | 08:00 |
| Tue | 13 Oct | YouTube | Short: the brass key | 17:00 |
| Wed | 14 Oct | TikTok | The "too quiet" review, Gasthof Krone | 19:00 |`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'German list, Monday to Sunday',
    day: '2026-11-15',
    text: `Redaktionsplan für die Woche vom 16.11. bis 22.11.2026

Montag, 16.11.: Instagram-Karussell „Fünf Wege ab der Haustür“ (Pension Lindenhof), 12 Uhr
Dienstag, 17.11.: TikTok „Der Schlüssel“ (Villa Amsel), 18 Uhr
Mittwoch, 18.11.: Newsletter an Stammgäste, Thema Adventswochenenden, 8 Uhr
Donnerstag, 19.11.: Facebook-Beitrag zum neuen Ofen im Gasthof Krone, 11 Uhr
Freitag, 20.11.: YouTube Short „Ein Zimmer, ein Take“ (Haus Seeblick), 17 Uhr
Samstag, 21.11.: Instagram-Story vom Plätzchenbacken, 15 Uhr
Sonntag, 22.11.: Blogartikel „Anreise mit der Bahn“, 9 Uhr`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'JSON, seven consecutive dates from the run day',
    day: '2026-12-01',
    text: `{
  "week": "2026-12-01/2026-12-07",
  "calendar": [
    {"date": "2026-12-01", "weekday": "Tuesday", "channel": "Instagram", "post": "First window of the Advent house, Villa Amsel"},
    {"date": "2026-12-02", "weekday": "Wednesday", "channel": "TikTok", "post": "Folding the voucher suitcase"},
    {"date": "2026-12-03", "weekday": "Thursday", "channel": "Newsletter", "post": "Gift vouchers you can print at home"},
    {"date": "2026-12-04", "weekday": "Friday", "channel": "YouTube", "post": "Short: guest book entry from 1987"},
    {"date": "2026-12-05", "weekday": "Saturday", "channel": "Facebook", "post": "Boots on the doorstep, St Nicholas eve at Lindenhof"},
    {"date": "2026-12-06", "weekday": "Sunday", "channel": "Instagram", "post": "Second Sunday of Advent, candle reel"},
    {"date": "2026-12-07", "weekday": "Monday", "channel": "X", "post": "Snow report with the Seeblick webcam"}
  ]
}`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'weekday headings without dates, all seven filled',
    day: '2026-09-18',
    text: `Here is the plan for the coming seven days, starting tomorrow.

**Saturday**
TikTok: grapes being carried past the door of Gasthof Krone. Goes out at 11:00.

**Sunday**
Instagram: quiet photo of the lake at seven in the morning, Haus Seeblick.

**Monday**
Newsletter to past guests: three autumn weekends that are still free.

**Tuesday**
YouTube Short: making the bed in eleven seconds with Rosa.

**Wednesday**
Facebook: question to the fans, what was the best soup you ever had on holiday?

**Thursday**
TikTok: five minutes from the motorway, night drive version.

**Friday**
Blog and X: why booking direct is cheaper for everybody.`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'crosses the year, ISO and weekday agree',
    day: '2026-12-28',
    text: `CONTENT WEEK (28 Dec 2026 - 3 Jan 2027)

Day 1 | Mon 28.12. | Instagram | Empty dining room, host has a coffee
Day 2 | Tue 29.12. | TikTok | Packing list for New Year's Eve in the mountains
Day 3 | Wed 30.12. | Facebook | Last two rooms at The Old Mill
Day 4 | Thu 31.12. | Instagram | Midnight soup reel, 20:00
Day 5 | Fri 01.01. | X | Happy New Year with the first sunrise photo
Day 6 | Sat 02.01. | YouTube | Short: resolution trip by train
Day 7 | Sun 03.01. | Newsletter | January rates, sent at 09:00

Everything is written and scheduled.`,
  },

  {
    job: 'calendar',
    valid: true,
    note: 'crosses from February into March, numbered',
    day: '2027-02-25',
    text: `Hi all, next week's posts are fixed:

1. Fri 26 Feb, LinkedIn: how Lindenhof filled Easter in nine days
2. Sat 27 Feb, TikTok: last guest at breakfast
3. Sun 28 Feb, Instagram: three generations at one table, photo series
4. Mon 1 Mar, newsletter: spring rates of Haus Seeblick
5. Tue 2 Mar, YouTube: Short about the honest heating bill
6. Wed 3 Mar, Facebook: first crocuses in the garden of Villa Amsel
7. Thu 4 Mar, TikTok: dog on the reception desk, part two

Greta posts, Tom answers comments.`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'only six days, Friday 23 is missing',
    day: '2026-10-19',
    text: `Content calendar, seven days from 20 October 2026

- Tue 20 Oct: Instagram, leaves in the lobby (Haus Seeblick)
- Wed 21 Oct: TikTok, chestnuts on the counter
- Thu 22 Oct: Newsletter, November weekends
- Sat 24 Oct: Facebook, soup evening at Gasthof Krone
- Sun 25 Oct: Instagram, story about the end of summer time
- Mon 26 Oct: YouTube, Short from the attic room

All seven days are planned.`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'Saturday and Sunday have empty cells',
    day: '2027-01-10',
    text: `| Date | Weekday | Channel | Content |
|---|---|---|---|
| 11 Jan 2027 | Monday | Newsletter | Winter rates for returning guests |
| 12 Jan 2027 | Tuesday | TikTok | Sauna for beginners |
| 13 Jan 2027 | Wednesday | Instagram | Slow check-in with tea |
| 14 Jan 2027 | Thursday | YouTube | Short: guess the price of this room |
| 15 Jan 2027 | Friday | Facebook | Snow photos sent in by guests |
| 16 Jan 2027 | Saturday | | |
| 17 Jan 2027 | Sunday | | |`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'every weekday is off by one (Tuesday is 10 November 2026, not 11)',
    day: '2026-11-09',
    text: `Weekly plan for our guest houses

Tuesday 11 November 2026: TikTok, lanterns on St Martin's day at Lindenhof
Wednesday 12 November 2026: Instagram, goose dinner at Gasthof Krone
Thursday 13 November 2026: Newsletter, vouchers for Christmas
Friday 14 November 2026: YouTube, Short about the night train
Saturday 15 November 2026: Facebook, foggy lake in the morning
Sunday 16 November 2026: Instagram, story with a breakfast quiz
Monday 17 November 2026: X, five dog-friendly walks`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'cut off on the fifth day',
    day: '2026-12-13',
    text: `# Redaktionsplan 14. bis 20. Dezember 2026

**Mo 14.12.** Instagram: Fenster Nummer 14 der Villa Amsel
**Di 15.12.** TikTok: Plätzchen nach Omas Rezept (Pension Lindenhof)
**Mi 16.12.** Newsletter: Gutscheine in letzter Minute
**Do 17.12.** Facebook: Der Baum im Gasthof Krone wird geschmückt
**Fr 18.12.** YouTube: Short über die Mitternachtss`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'the plan is for a week that is already over',
    day: '2026-10-26',
    text: `Content calendar for the week of 12 October 2026

Mon 12 Oct - Newsletter: holiday rooms
Tue 13 Oct - YouTube: brass key Short
Wed 14 Oct - TikTok: the "too quiet" review
Thu 15 Oct - Instagram: pumpkin soup at The Old Mill
Fri 16 Oct - Facebook: weekend weather at the lake
Sat 17 Oct - TikTok: one-take tour of the tower room
Sun 18 Oct - Instagram: Sunday breakfast poll`,
  },

  {
    job: 'calendar',
    valid: false,
    note: 'four of the seven days are TBD',
    day: '2026-09-06',
    text: `Plan for 7 to 13 September 2026

Mon 7 Sep: Newsletter about wine harvest weekends, 08:00
Tue 8 Sep: TikTok, first grapes at Gasthof Krone, 18:00
Wed 9 Sep: Instagram, bicycle route around the lake, 12:00
Thu 10 Sep: TBD
Fri 11 Sep: TBD
Sat 12 Sep: TBD
Sun 13 Sep: TBD`,
  },

  // ---------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'markdown sections with timestamps',
    day: '2026-10-12',
    text: `# How a guest house with 8 rooms lives without booking portals (14 min)

### 00:00 Cold open
Owner Mrs Albers crosses out the portal's commission on an invoice.

### 01:10 What a portal really costs
15 to 18 percent per night, shown on one booking of 240 euros.

### 03:45 Step one: your own booking page
Screen recording, three fields, no account needed.

### 07:00 Step two: writing to past guests
The mail that brought 14 bookings, read line by line.

### 10:20 Step three: the thank-you at check-out
A small card and a code for the next stay.

### 12:40 Summary and invitation
Recap in three sentences, link to the free check.`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'German table with time ranges',
    day: '2026-11-19',
    text: `**Video: Die perfekte Adventswoche im kleinen Hotel** (Stand: 19. November 2026, Länge 12 Minuten)

| Zeit | Kapitel | Inhalt |
|---|---|---|
| 00:00–00:40 | Einstieg | Lichter gehen an, Frage an die Zuschauer |
| 00:40–03:00 | Das Problem | Warum die Woche vor Weihnachten oft leer bleibt |
| 03:00–06:15 | Das Paket | Drei Bausteine: Zimmer, Essen, Erlebnis |
| 06:15–09:30 | Der Preis | Rechnung am Beispiel der Villa Amsel |
| 09:30–11:20 | Die Werbung | Zwei Beiträge und eine Mail, mehr braucht es nicht |
| 11:20–12:00 | Schluss | Checkliste und Verabschiedung |`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'plain text, bracketed timestamps with bullets',
    day: '2026-12-04',
    text: `Working title: 24 hours in a 300-year-old mill

[0:00] Hook
  - "This wheel turned before there was a railway."
[0:45] Meet the hosts
  - Anna and Piet, how they bought The Old Mill
  - the leaking roof of the first winter
[4:10] The rooms
  - why no two doors have the same height
[8:30] Supper
  - one pot, twelve guests, guest book from 1987
[13:00] Night and morning
  - sounds of the house, breakfast at eight
[17:20] What small hotels can learn from it
  - tell one true story, not ten features
[19:05] Goodbye and call to action`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'over one hour, h:mm:ss stamps in order',
    day: '2027-01-18',
    text: `LIVE WORKSHOP OUTLINE, recorded for YouTube on Monday 18 January 2027
Topic: Your first newsletter for past guests

0:00:00 Welcome, who is here, what you will have at the end
0:06:30 Part 1, collecting addresses lawfully at check-in
0:21:00 Part 2, writing together: subject line, greeting, one offer, one picture
0:44:15 Part 3, sending: tool set-up shown on screen
0:58:40 Questions from the chat
1:09:00 Homework and link to the template
1:12:30 End`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'JSON outline with start times and points',
    day: '2026-09-09',
    text: `{
  "title": "Pricing a room without guessing",
  "length": "11:30",
  "sections": [
    {"start": "00:00", "heading": "Hook: the 60 euro room that loses money", "points": ["show the bill", "ask for a guess"]},
    {"start": "00:50", "heading": "Fixed costs per night", "points": ["heating", "laundry", "breakfast"]},
    {"start": "03:40", "heading": "What the neighbours charge", "points": ["how to compare fairly", "three examples"]},
    {"start": "06:55", "heading": "Seasons and weekends", "points": ["two price levels are enough"]},
    {"start": "09:30", "heading": "Telling your guests", "points": ["sentence for the website", "sentence for the phone"]},
    {"start": "10:50", "heading": "Close", "points": ["download the sheet", "next video"]}
  ]
}`,
  },

  {
    job: 'outline',
    valid: true,
    note: 'chapters with nested script notes and times at the line end',
    day: '2027-02-22',
    text: `"We fixed one bathroom and doubled the bookings", outline for Haus Seeblick

I. Opening (00:00)
   The old bathroom, pink tiles, an honest laugh from the owner.
II. Why the bathroom and not the lobby (01:20)
   Quotes from reviews, count of complaints: 17 in one year.
III. Six weeks of work in four minutes (03:30)
   Time-lapse, costs by trade, the day the water ran down the stairs.
IV. The numbers afterwards (07:45)
   Bookings March to May compared with the year before.
V. What we would do differently (10:10)
   Order the taps earlier, warn the guests earlier.
VI. Your turn (12:00)
   Viewers send in a photo of their worst room.`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'good structure but not one timestamp',
    day: '2026-10-22',
    text: `# Outline: Ten mistakes on guest house websites

## Introduction
Show three pages and let the viewer guess what is wrong with them.

## Mistakes one to four: pictures
Dark rooms, no people, stock photos, no view from the window.

## Mistakes five to seven: prices
Hidden fees, prices as a PDF, no total.

## Mistakes eight to ten: booking
A form with fourteen fields, no reply for two days, no phone number.

## Conclusion
Fix the pictures first. Link to the checklist.`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'timestamps run backwards',
    day: '2026-11-25',
    text: `Outline for Wednesday 25 November 2026: Christmas mail that people answer

00:00 Hook, a pile of boring Christmas cards
01:30 Why most greetings are thrown away
09:15 The three-sentence letter, written live
04:20 Choosing the right past guests
07:00 Adding a small offer without spoiling the mood
02:45 When to send it
11:00 Close and template`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'cut off mid-chapter',
    day: '2026-12-15',
    text: `### Winter season review with Gasthof Krone

**00:00 Welcome**
Kitchen table, three mugs, the owner's first answer.

**01:15 What worked**
Sledge reel, soup evenings, late check-out.

**05:00 What did not**
The expensive print ad in the regional paper, and why nobody noticed it.

**08:40 The numb`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'chapters are unfilled placeholders',
    day: '2027-01-27',
    text: `Video outline, Wednesday 27 January 2027

00:00 [Hook goes here]
01:00 [Main point 1]
04:00 [Main point 2]
07:00 [Main point 3]
10:00 [Call to action]

Title: [Insert title]`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'asks for the topic instead of doing the work',
    day: '2026-09-17',
    text: `Happy to help with today's YouTube outline! Before I start, could you tell me which topic you would like, how long the video should be and who it is for? Once I know that I can send you a full structure with timestamps.`,
  },

  {
    job: 'outline',
    valid: false,
    note: 'every timestamp is 00:00',
    day: '2027-02-11',
    text: `Gliederung für Donnerstag, 11. Februar 2027: Ostern im Gasthof

00:00 Einstieg: das leere Nest
00:00 Warum Familien früh buchen
00:00 Drei Ideen für Kinder im Haus
00:00 Was das Paket kosten darf
00:00 So bewerben wir es
00:00 Schluss und Aufruf`,
  },

  // ---------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'itemised, 1840 - 840 = 1000, 54.3 percent',
    day: '2026-10-06',
    text: `KPI snapshot, Tuesday 6 October 2026

Revenue
  Retainers ............ 1,200.00 EUR
  Website work .........   480.00 EUR
  Photo day ............   160.00 EUR
  Total revenue ........ 1,840.00 EUR

Costs
  Freelancers ..........   520.00 EUR
  Ads ..................   210.00 EUR
  Tools ................    64.00 EUR
  Hosting ..............    46.00 EUR
  Total costs ..........   840.00 EUR

Profit ................. 1,000.00 EUR
Margin ................. 54.3 %`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'German number format, table adds up, 36 percent',
    day: '2026-11-30',
    text: `## Kennzahlen November (Stand Montag, 30.11.2026, 17 Uhr)

| Posten | Betrag |
|---|---:|
| **Umsatz** | **12.450,00 €** |
| Personal | 5.200,00 € |
| Werbung | 1.430,00 € |
| Software | 638,00 € |
| Miete | 700,00 € |
| **Kosten gesamt** | **7.968,00 €** |
| **Gewinn** | **4.482,00 €** |
| **Marge** | **36,0 %** |

Ein ordentlicher Monat, vor allem dank der Adventspakete.`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'JSON, 3260.50 - 2118.50 = 1142.00, 35.03 percent',
    day: '2026-12-07',
    text: `{
  "date": "2026-12-07",
  "currency": "EUR",
  "revenue": 3260.50,
  "costs": 2118.50,
  "profit": 1142.00,
  "margin_percent": 35.03
}`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'one sentence of prose, 960 - 312 = 648, 67.5 percent',
    day: '2027-01-12',
    text: `Tuesday 12 January 2027: we had revenue of 960 euros today and costs of 312 euros, which leaves a profit of 648 euros and a margin of 67.5 percent. Most of it came from the Photo Day that Villa Amsel ordered. Nothing unusual on the cost side.`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'honest loss: 410 - 574 = -164, -40 percent',
    day: '2026-09-13',
    text: `Sunday 13 September 2026, end of day

* Revenue: 410 €
* Costs: 574 € (of which ads 350 €, freelancers 160 €, tools 64 €)
* Result: -164 €
* Margin: -40.0 %

We paid for the autumn ads in advance, the income from them will show up next week.`,
  },

  {
    job: 'kpi',
    valid: true,
    note: 'per client table, columns and rows add up',
    day: '2027-02-26',
    text: `Client figures, Friday 26 February 2027 (EUR)

| Client | Revenue | Costs | Profit | Margin |
|---|---|---|---|---|
| Lindenhof | 900 | 540 | 360 | 40.0 % |
| Haus Seeblick | 1,250 | 800 | 450 | 36.0 % |
| The Old Mill | 650 | 390 | 260 | 40.0 % |
| Total | 2,800 | 1,730 | 1,070 | 38.2 % |`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'cost items add up to 875, total says 785',
    day: '2026-10-15',
    text: `Daily numbers, Thu 15 October 2026

Revenue: 2,100 EUR

Costs:
- Ads: 180 EUR
- Freelancers: 620 EUR
- Tools: 75 EUR
Total costs: 785 EUR

Profit: 1,315 EUR
Margin: 62.6 %`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'margin is the markup: 600 of 2400 is 25, not 33.3 percent',
    day: '2026-11-06',
    text: `**KPI, Friday 6 November 2026**

Revenue 2,400.00 € | Costs 1,800.00 € | Profit 600.00 € | Margin 33.3 %

Solid day: the winter landing page for Gasthof Krone is invoiced and three retainers came in.`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'costs and margin are not numbers',
    day: '2026-12-22',
    text: `Kennzahlen Dienstag, 22. Dezember 2026

Umsatz: 1.730,00 €
Kosten: werden noch von der Buchhaltung nachgereicht
Gewinn: folgt
Marge: voraussichtlich gut

Schöne Feiertage!`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'JSON with nulls for costs and margin',
    day: '2027-01-28',
    text: `{
  "snapshot": "2027-01-28",
  "revenue_eur": 1980.00,
  "costs_eur": null,
  "profit_eur": null,
  "margin_percent": null
}`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'cut off before the margin',
    day: '2026-09-24',
    text: `Good evening! Here are the figures for Thursday 24 September 2026.

Revenue came to 1,460 euros: 990 from retainers and 470 from the menu cards for Gasthof Krone. Costs came to 803 euros: 500 for freelancers, 240 for ads and 63 for tools. That leaves 657 euros, which is a mar`,
  },

  {
    job: 'kpi',
    valid: false,
    note: 'profit wrong: 3150 - 1940 is 1210, not 1310',
    day: '2027-02-15',
    text: `# Snapshot 15 Feb 2027 (Monday)

1. Revenue: EUR 3,150
2. Costs: EUR 1,940
3. Profit: EUR 1,310
4. Margin: 41.6 %

Comment: Easter campaigns are doing most of the work.`,
  },

  // ---------------------------------------------------------------- memory
  {
    job: 'memory',
    valid: true,
    note: 'bullets, 42 new entries agree with the store',
    day: '2026-10-08',
    text: `Nightly consolidation, Thursday 8 October 2026, 22:00

- Read today's 19 conversations and 6 job outputs
- Stored 42 new entries in ChromaDB
- Store now holds 1,246 entries (1,204 before)

Most useful things learned: Mrs Albers prefers calls before nine; one-take room tours keep viewers twice as long; Gasthof Krone closes on Mondays in winter.`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'German, 18 new entries, store agrees',
    day: '2026-11-20',
    store: { now: { count: 1450 }, earlier: { count: 1432 } },
    text: `Nachtlauf vom Freitag, 20. November 2026

Es wurden 18 neue Einträge in den Wissensspeicher geschrieben, der Bestand ist von 1.432 auf 1.450 gewachsen.

Neu gelernt:
1. Villa Amsel möchte keine Werbung mit Rabatten.
2. Der Newsletter am Mittwoch um 8 Uhr wird am häufigsten geöffnet.
3. Pension Lindenhof plant ab Mai zwei neue Familienzimmer.`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'JSON report, net growth with merged duplicates agrees (31 - 4 = 27)',
    day: '2026-12-12',
    store: { now: { count: 1231 }, earlier: { count: 1204 } },
    text: `{
  "job": "memory",
  "date": "2026-12-12",
  "status": "updated",
  "entries_added": 31,
  "duplicates_removed": 4,
  "count_before": 1204,
  "count_after": 1231,
  "topics": ["voucher sales", "guest book stories", "January rates"]
}`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'prose, 7 new entries',
    day: '2027-01-19',
    store: { now: { count: 2017 }, earlier: { count: 2010 } },
    text: `It was a quiet Tuesday (19 January 2027), so only seven new entries went into the knowledge store tonight, which brings it from 2,010 to 2,017. The important one: Pension Morgenrot wants all texts in German and English. I also saved the price that the photographer quoted, 420 euros for half a day, and the five comments from guests about the sauna reel.`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'table by collection, 20 + 9 + 13 = 42',
    day: '2026-09-10',
    text: `## Memory update, Thu 10 Sep 2026

| Collection | Added |
|---|---|
| clients | 20 |
| content | 9 |
| operations | 13 |
| **total** | **42** |

Written to ChromaDB and read back: 42 of 42 entries found. Count before 1204, count after 1246. Backup saved beforehand.`,
  },

  {
    job: 'memory',
    valid: true,
    note: 'log style, first write failed, retry succeeded',
    day: '2027-02-18',
    store: { now: { count: 888 }, earlier: { count: 860 } },
    text: `22:00:01 consolidation started (Thu 2027-02-18)
22:00:09 31 notes read, 28 worth keeping
22:00:14 write attempt 1 timed out, nothing written
22:00:44 write attempt 2 ok, 28 entries stored
22:00:46 verified: store count 860 -> 888
22:00:47 highlights: Easter fully booked at Lindenhof; honest heating bill script approved; Lena away in March
22:00:48 finished, knowledge store is up to date`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'claims 35 new entries, store unchanged',
    day: '2026-10-17',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
    text: `Consolidation for Saturday 17 October 2026 is complete.

Stored: 35 new entries
Topics: autumn market, soup evening, reviews of Haus Seeblick
The knowledge store is up to date. Good night!`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'ChromaDB write error instead of an update',
    day: '2026-11-13',
    store: { now: { count: 1310 }, earlier: { count: 1310 } },
    text: `Friday 13 November 2026, 22:00

I collected 26 insights from today's work, but saving them failed:

chromadb.errors.ChromaError: Could not connect to a Chroma server at localhost:8000. Are you sure it is running?

The knowledge store was not updated tonight.`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'only an intention to store, nothing stored',
    day: '2026-12-27',
    store: { now: { count: 1502 }, earlier: { count: 1502 } },
    text: `Sunday, 27 December 2026

Here is what I would save to the knowledge store:
- Guests asked four times for late check-out on New Year's Day
- The snow webcam was the most clicked link of the week
- Villa Amsel wants to raise prices in April

Shall I go ahead and write these entries? I will start as soon as you confirm.`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'cut off while listing what was learned',
    day: '2027-01-29',
    text: `# Nightly memory, Friday 29 January 2027

42 new entries were stored, 1,204 before and 1,246 now.

What we keep from today:
1. Valentine landing page of Gasthof Krone converts at 4.2 percent
2. Tom found that mails without a picture in the head are opened more of`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'placeholders where the findings should be',
    day: '2026-09-27',
    text: `Memory consolidation, Sunday 27 September 2026

Entries added: [number]
Key learning 1: TODO
Key learning 2: TODO
Key learning 3: TODO

Knowledge store updated: [yes/no]`,
  },

  {
    job: 'memory',
    valid: false,
    note: 'claims 50 added, the store holds the same as before though text says it grew',
    day: '2027-02-04',
    store: { now: { count: 977 }, earlier: { count: 977 } },
    text: `Konsolidierung, Donnerstag, 4. Februar 2027, 22 Uhr

| Schritt | Ergebnis |
|---|---|
| Gespräche gelesen | 23 |
| Einträge geschrieben | 50 |
| Bestand vorher | 977 |
| Bestand nachher | 1.027 |

Alles gespeichert, der Wissensspeicher ist aktuell.`,
  },
]
