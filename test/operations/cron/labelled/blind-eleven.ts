import type { Sample } from './contracts.ts'

export const BLIND_ELEVEN: readonly Sample[] = [
  // ---------------------------------------------------------------- health
  {
    job: 'health',
    valid: true,
    note: 'slack post, all seven up; "failed jobs" are parked items in a queue, "errors: 0"',
    day: '2026-10-05',
    text: `*BrainStem* APP  6:00 AM
:large_green_circle: Morning check Mon 5 Oct, run hb-88213
• Ollama: 200, 3 models loaded, 41 ms
• Redis: PONG, 0.4 ms
• PostgreSQL: accepting connections, 12/100 used
• ChromaDB: heartbeat ok
• CRM: /healthz 200
• Atomic Reactor: 200, queue depth 3 (2 failed jobs from Saturday still parked in the dead letter list, known, Jonas looks at them after lunch)
• LiteLLM: liveliness says "I'm alive!"
errors in the last hour: 0
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'nested JSON, seven up; an old recovered error is kept in last_error',
    day: '2026-10-14',
    text: `{"run":"brainstem-20261014-0600","generated_at":"2026-10-14T06:00:07Z","host":"hz-fsn1-02",
 "checks":{
  "infra":{"postgresql":{"up":true,"ms":7,"last_error":null},
           "redis":{"up":true,"ms":1,"last_error":null},
           "chromadb":{"up":true,"ms":23,"last_error":"2026-09-29 upstream connect timeout (recovered 04:12)"}},
  "ai":{"ollama":{"up":true,"ms":38,"models":["llama3.1:8b","nomic-embed-text"],"last_error":null},
        "litellm":{"up":true,"ms":12,"last_error":null}},
  "apps":{"crm":{"up":true,"ms":64,"last_error":null},
          "atomic_reactor":{"up":true,"ms":19,"last_error":null}}},
 "summary":{"total":7,"up":7,"down":0}}`,
  },
  {
    job: 'health',
    valid: true,
    note: "German mail; yesterday's outage is mentioned as fixed",
    day: '2026-11-02',
    text: `Von: brainstem@hz-fsn1-02
An: maik
Betreff: Systemcheck Montag, 02.11.2026, 06:00 UTC

Moin,

alle sieben Dienste antworten. Im Einzelnen:

  Ollama ............ erreichbar (52 ms)
  Redis ............. erreichbar (1 ms)
  PostgreSQL ........ erreichbar, Replikation 0 s Verzug
  ChromaDB .......... erreichbar (31 ms)
  CRM ............... erreichbar, Login getestet
  Atomic Reactor .... erreichbar, 4 Worker frei
  LiteLLM ........... erreichbar, 6 Modelle im Router

Die Störung am CRM von gestern Abend (01.11., 21:40 bis 22:05, Fehler 503) ist behoben, Ursache war die volle Platte. Seitdem keine Auffälligkeiten.

Gruß
BRAINSTEM`,
  },
  {
    job: 'health',
    valid: true,
    note: 'raw log lines with prefixes, seven OK, WARN about disk is no outage',
    day: '2026-12-31',
    text: `2026-12-31T06:00:01Z INFO  [probe] start run=9f1c2 targets=7 timeout=5s
2026-12-31T06:00:01Z INFO  [probe] redis          OK   PONG          1ms
2026-12-31T06:00:01Z INFO  [probe] postgresql     OK   select 1      4ms
2026-12-31T06:00:01Z INFO  [probe] chromadb       OK   200          29ms
2026-12-31T06:00:02Z INFO  [probe] ollama         OK   200          88ms
2026-12-31T06:00:02Z INFO  [probe] litellm        OK   200          17ms
2026-12-31T06:00:02Z INFO  [probe] crm            OK   200          71ms
2026-12-31T06:00:02Z INFO  [probe] atomic-reactor OK   200          22ms
2026-12-31T06:00:02Z WARN  [disk ] /var 71% (threshold 70%), informational
2026-12-31T06:00:02Z INFO  [probe] done run=9f1c2 ok=7 fail=0 exit=0`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prometheus exposition format, all seven 1, failures counter 0',
    day: '2026-10-22',
    text: `# HELP service_up 1 if the probe got an answer
# TYPE service_up gauge
service_up{service="ollama"} 1
service_up{service="redis"} 1
service_up{service="postgresql"} 1
service_up{service="chromadb"} 1
service_up{service="crm"} 1
service_up{service="atomic_reactor"} 1
service_up{service="litellm"} 1
# HELP probe_failures_total failures in this run
# TYPE probe_failures_total counter
probe_failures_total 0
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'very short, but all seven named and up',
    day: '2027-01-13',
    text: `13 Jan 06:00. All up: ollama, redis, postgresql, chromadb, crm, atomic reactor, litellm. Nothing to do.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'prose; first try at one service timed out, the second answered',
    day: '2026-09-18',
    text: `Good morning. Friday 18 September, six o'clock sharp.

I went round the seven houses. Redis and PostgreSQL opened at once (1 ms and 5 ms). ChromaDB answered its heartbeat, Ollama listed its four models, and the CRM let my test user in and out again. The Atomic Reactor returned 200 with an empty queue.

LiteLLM is the only one with a story: my first call ran into a timeout because the proxy was just reloading its config. I waited ten seconds, called again, got 200 in 14 ms, and three more calls after that were all 200. It is up.

So: seven of seven respond. Nobody has to get out of bed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'markdown table, all up; old dates are restarts and certificate expiry',
    day: '2027-02-03',
    text: `### Daily infra check | Wed 2027-02-03

| service | reply | up since | TLS cert until |
|---|---|---|---|
| LiteLLM | 200 / 15 ms | 2027-01-30 | 2027-04-11 |
| Atomic Reactor | 200 / 20 ms | 2026-12-19 | 2027-04-11 |
| CRM | 200 / 83 ms | 2026-11-08 | 2027-02-27 |
| ChromaDB | 200 / 27 ms | 2026-12-19 | n/a (internal) |
| PostgreSQL | accepts connections / 3 ms | 2025-10-04 | n/a (internal) |
| Redis | PONG / 1 ms | 2025-10-04 | n/a (internal) |
| Ollama | 200 / 47 ms | 2027-02-01 | n/a (internal) |

Result: 7 reachable, 0 unreachable. Reminder, not urgent: renew the CRM certificate before the 27th.`,
  },
  {
    job: 'health',
    valid: false,
    note: "yesterday's report: dated Thursday 8 October, the job ran on Friday 9",
    day: '2026-10-09',
    text: `# BRAINSTEM status report
_Thursday, 8 October 2026, 06:00 UTC_

**All systems operational.**

1. Ollama: OK (44 ms)
2. Redis: OK (1 ms)
3. PostgreSQL: OK (6 ms)
4. ChromaDB: OK (25 ms)
5. CRM: OK (70 ms)
6. Atomic Reactor: OK (18 ms)
7. LiteLLM: OK (13 ms)

No action required today.

--
sent by brainstem / job health`,
  },
  {
    job: 'health',
    valid: false,
    note: 'says 7/7 but ChromaDB stands there twice and LiteLLM is missing',
    day: '2026-11-17',
    text: `HEALTH Tue 17 Nov 2026 :: 7/7 green

[x] ollama          61 ms
[x] chromadb        30 ms
[x] redis            1 ms
[x] postgresql       8 ms
[x] crm             92 ms
[x] chromadb        28 ms
[x] atomic reactor  21 ms

avg 34 ms, no alerts, next run tomorrow 06:00`,
  },
  {
    job: 'health',
    valid: false,
    note: 'summary says all green, but the CRM row is a 502',
    day: '2026-10-27',
    text: `Status of Tuesday 27/10/2026
===========================================
Service          Endpoint             Code
-------------------------------------------
Ollama           :11434/api/tags      200
LiteLLM          :4000/health         200
ChromaDB         :8000/api/v2/hb      200
CRM              :3000/healthz        502
Atomic Reactor   :7070/status         200
PostgreSQL       pg_isready           accepting
Redis            PING                 PONG
===========================================
Verdict: all seven services green, no action needed.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'JSON cut off in the middle, LiteLLM never comes',
    day: '2026-12-08',
    text: `{
  "date": "2026-12-08",
  "agent": "BRAINSTEM",
  "services": [
    { "name": "Ollama", "status": "up", "latency_ms": 55 },
    { "name": "Redis", "status": "up", "latency_ms": 1 },
    { "name": "PostgreSQL", "status": "up", "latency_ms": 6 },
    { "name": "ChromaDB", "status": "up", "latency_ms": 33 },
    { "name": "CRM", "status": "up", "latency_ms": 77 },
    { "name": "Atomic Reactor", "status": "up", "latency_ms": 24 },
    { "name": "LiteL`,
  },
  {
    job: 'health',
    valid: false,
    note: 'a template field for Redis was left unfilled',
    day: '2027-01-20',
    text: `Subject: [brainstem] OK, Wed 20 Jan 2027

ollama      responds, 49 ms
redis       {{redis.status}}, {{redis.latency}} ms
postgresql  responds, 5 ms
chromadb    responds, 26 ms
crm         responds, 81 ms
reactor     Atomic Reactor responds, 17 ms
litellm     responds, 11 ms

All fine, have a good day.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'shell transcript: redis connection refused in the middle, closing line says done',
    day: '2026-09-24',
    text: `$ date -u
Thu Sep 24 06:00:03 UTC 2026
$ curl -s -o /dev/null -w '%{http_code}' localhost:11434/api/tags   # ollama
200
$ redis-cli ping   # redis
Could not connect to Redis at 127.0.0.1:6379: Connection refused
$ pg_isready   # postgresql
/var/run/postgresql:5432 - accepting connections
$ curl -s -o /dev/null -w '%{http_code}' localhost:8000/api/v2/heartbeat   # chromadb
200
$ curl -s -o /dev/null -w '%{http_code}' localhost:3000/healthz   # crm
200
$ curl -s -o /dev/null -w '%{http_code}' localhost:7070/status   # atomic reactor
200
$ curl -s -o /dev/null -w '%{http_code}' localhost:4000/health/liveliness   # litellm
200
$ echo "health done, 7 probes run"
health done, 7 probes run`,
  },
  {
    job: 'health',
    valid: false,
    note: 'German; PostgreSQL gave no answer within 30 s, headline says everything runs',
    day: '2026-11-29',
    text: `Sonntag, 29. November 2026: Alles läuft.

- Ollama antwortet nach 0,06 s
- Redis antwortet nach 0,001 s
- PostgreSQL: keine Antwort nach 30 s, Prüfung abgebrochen
- ChromaDB antwortet nach 0,03 s
- CRM antwortet nach 0,09 s
- Atomic Reactor antwortet nach 0,02 s
- LiteLLM antwortet nach 0,01 s

Schönen Sonntag!`,
  },
  {
    job: 'health',
    valid: false,
    note: 'the model had no network access and invented sample values',
    day: '2026-10-30',
    text: `## Health Report, Friday 30 October 2026

| Component | State | Latency |
|---|---|---|
| Ollama | up | 45 ms |
| Redis | up | 2 ms |
| PostgreSQL | up | 8 ms |
| ChromaDB | up | 30 ms |
| CRM | up | 75 ms |
| Atomic Reactor | up | 20 ms |
| LiteLLM | up | 15 ms |

Note: I do not have the ability to reach your network from this session, so I could not run the checks. The table above shows example values of what a healthy system would look like; please replace them with real measurements.`,
  },

  // -------------------------------------------------------------- briefing
  {
    job: 'briefing',
    valid: true,
    note: 'classic markdown, Monday, substance in both',
    day: '2026-10-12',
    text: `# Morning briefing: Monday, 12 October 2026

## Wins
- The "3 prompts" short crossed 41k views over the weekend
- Two prompt packs sold on Sunday without any ad running
- Postgres backup restore drill passed on the first try

## Priorities
1. Record the LiteLLM video before 11:00, thumbnail is ready
2. Answer the four open CRM leads (oldest: Friday)
3. Fix the price typo on the landing page`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'whatsapp-like, lower case, date 3/11 is the day, both parts there',
    day: '2026-11-03',
    text: `morning! tue 3/11

what went well: newsletter went to 2.1k people, 48% opened. and the refund guy bought again lol

what matters today: (1) ship the reactor patch before noon, (2) call steuerberater re Q3, (3) nothing else, really, keep the afternoon free for filming`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German letter, Erfolge and Prioritäten in prose',
    day: '2026-12-04',
    text: `Guten Morgen Maik,

heute ist Freitag, der 4. Dezember, draußen 2 Grad, drinnen 17 offene Mails.

Worüber du dich freuen darfst: Das Dezember-Bundle hat gestern 612 Euro gebracht, der beste Donnerstag des Jahres. Außerdem hat der neue Hook auf TikTok die 60-Prozent-Marke bei der Haltezeit gerissen.

Worauf es heute ankommt: Zuerst das Video zum Atomic Reactor schneiden, weil der Sponsor um 15 Uhr die Freigabe braucht. Danach die zwei Rechnungen an Agentur Lindner schreiben. Wenn noch Luft ist, das CRM-Feld "Quelle" aufräumen.

Alles andere kann bis Montag warten.

LIMBIC`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON; "error" and "failed" used innocently, an old incident cited',
    day: '2026-10-21',
    text: `{
  "briefing_for": "2026-10-21",
  "weekday": "Wednesday",
  "wins": [
    "Error budget for October untouched: 0 minutes of 43 used",
    "Failed payments recovered: 3 of 3 customers from 14 October updated their card",
    "Short #118 at 22k views after 18 hours"
  ],
  "priorities": [
    {"rank": 1, "what": "Publish the failed-startups long-form at 16:00", "why": "slot is booked with the newsletter"},
    {"rank": 2, "what": "Decide on Redis 8 upgrade", "why": "maintenance window is tomorrow"},
    {"rank": 3, "what": "Draft November offer", "why": "PRODUCT job needs a theme by Friday"}
  ],
  "mood": "calm"
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'long, tool header and footer around it, TODO is the name of a video series',
    day: '2027-01-18',
    text: `>>> limbic/briefing  run=7b20e9  model=local/qwen2.5-32b  started 07:00:00Z
>>> context: crm(14) kpi(yesterday) calendar(7d) inbox(23)

MONDAY 18 JANUARY 2027

A short word first: last week was heavy, four evenings past ten. The numbers say it was worth it, but do not do it twice.

WINS SINCE FRIDAY

The "Kill your TODO list" series is now the channel's third best playlist. Episode 4 alone brought 310 subscribers. People quote the line about the fridge door in the comments, use it again.

The first annual plan was sold on Saturday night. 348 euros, a dentist from Graz, came through the X thread of the 12th.

ChromaDB migration finished on Sunday. Retrieval in the support bot went from 900 to 240 ms.

PRIORITIES FOR TODAY

One. Write back to the dentist personally. First annual customer, takes five minutes, matters more than anything below.

Two. Cut episode 5 (raw material: 38 minutes, aim at 9). Calendar has it at 17:00, so the cut must be done by 15:30.

Three. Look at the ad account. 18 euros a day are going into the old campaign that points at the retired page. Switch it off or repoint it.

NOT TODAY

The tax export (due on the 31st), the new logo, and the discussion about a second VPS.

>>> end  tokens=1184  finish_reason=stop  07:00:41Z`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'tiny YAML, complete',
    day: '2026-09-30',
    text: `date: 2026-09-30   # Wed
wins: ["Sept revenue passed 9k", "0 support tickets overnight"]
priorities: ["close September books", "film 2 shorts"]`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table with emojis, mixed language, says what did not happen yesterday',
    day: '2026-11-26',
    text: `☕ *Do, 26.11.2026* | Thanksgiving in US, expect low traffic

| 🏆 gestern geschafft | 🎯 heute wichtig |
|---|---|
| Black-Friday-Seite live (Ladezeit 0.9 s) | Discount codes testen, alle 3 |
| 5 new testimonials collected | Mail an Liste um 18:00 einplanen |
| Reactor: 214 Jobs, 0 retries | Server hochskalieren (2 → 4 vCPU) |

_Verschoben: Podcast mit Ben, er ist krank._`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'voice transcript style, no headings but wins and priorities are plain',
    day: '2026-10-16',
    text: `[voice note, auto transcript, LIMBIC, fri oct 16, 07:00]

Hey, so, it's Friday the sixteenth. Three things to be proud of: one, the X thread on local models got 190 bookmarks, that is a record. Two, churn this week is zero, nobody left. Three, you slept seven hours, I can see it in the log.

And for today, top priority is the sponsor contract, read page four again, the exclusivity thing. After that, upload the Redis video, description is in the drive. Third and last, send Anna the invoice number she asked for twice. That's it. Have a good one.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: "yesterday's briefing: dated Wednesday 21 October, run on Thursday 22 October",
    day: '2026-10-22',
    text: `Daily Briefing / Wednesday, October 21, 2026

Wins
+ 3 of 3 failed payments recovered
+ Short #118 at 22k views after 18 hours
+ sponsor replied, wants a call

Priorities today (Wed)
1) publish the long-form at 16:00
2) decide on the Redis upgrade, the window is tomorrow, Thursday
3) draft the November offer`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading is there but nothing stands below it',
    day: '2026-11-09',
    text: `# LIMBIC | Mon 9 Nov 2026

## Wins
* Weekend sales 284 EUR, 7 orders, all from the pinned X post
* Atomic Reactor ran 61 hours without a restart
* A viewer translated the starter guide to Portuguese for free

## Top priorities

## Calendar
* 10:00 dentist
* 17:00 upload "Chroma vs pgvector"

## Weather
9 degrees, rain from noon`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the wins are empty bullets, only priorities have substance',
    day: '2026-12-16',
    text: `Guten Morgen! Mittwoch, 16.12.2026

Erfolge gestern:
 -
 -
 -

Prioritäten heute:
 - Weihnachtsangebot freischalten (Countdown endet am 20.)
 - Jahresabschluss-Video fertig schneiden
 - Backup der CRM-Datenbank auf die neue Storage-Box legen

Du schaffst das.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'upstream 502 quoted where the priorities should be',
    day: '2026-10-06',
    text: `Tuesday 6 Oct 2026, morning briefing

WINS
1. "Stop paying for GPT" short: 73k views, best of the quarter
2. First affiliate payout arrived (88.40 EUR)
3. Inbox zero at 22:15

PRIORITIES
litellm.APIConnectionError: 502 Bad Gateway <html><head><title>502 Bad Gateway</title></head><body><center>nginx/1.24.0</center></body></html>

Have a productive day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'token limit reached, breaks off in the middle of priority two',
    day: '2027-02-11',
    text: `**Briefing for Thursday, 11 February 2027**

Before the list, the good news, because there is some. The Valentine bundle has sold 19 times in two days, which is already more than in the whole week last year. The long-form about Postgres as a queue is the first video of the channel that YouTube itself recommends on the start page (impressions x6 since Tuesday). And the nightly consolidation has not missed a run for thirty days.

What deserves your hours today:

1. Answer the eleven comments below the Postgres video that ask for the repo. Pin the best one, put the link in the description, and mention the waitlist, because this is the moment when the most people look at it.

2. Prepare the offer page for the weekend. The price stays as it is, but the headline should speak about time and not about models, since the survey showed that most of the`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'placeholders left in the priorities ("[insert priority 2]")',
    day: '2026-10-19',
    text: `🌅 Monday 19 October 2026

✅ Wins
→ 12 new newsletter subscribers from the TikTok bio link
→ Ollama update to the new build went through without downtime

📌 Priorities
→ finish script batch for the week (4 of 6 written)
→ [insert priority 2]
→ [insert priority 3]

💬 "Done is better than perfect."`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'stuck in a loop: the same block of wins and priorities over and over',
    day: '2026-11-19',
    text: `Thu 19 Nov 2026
Wins: new course page live, 3 sales.
Priorities: reply to leads, record module 2.

Wins: new course page live, 3 sales.
Priorities: reply to leads, record module 2.

Wins: new course page live, 3 sales.
Priorities: reply to leads, record module 2.

Wins: new course page live, 3 sales.
Priorities: reply to leads, record module 2.

Wins: new course page live, 3 sales.
Priorities: reply to leads, record module 2.`,
  },

  // ---------------------------------------------------------------- trends
  {
    job: 'trends',
    valid: true,
    note: 'numbered list, five trends, "error" inside a hashtag',
    day: '2026-10-05',
    text: `RESEARCH digest, 2026-10-05

1. #ErrorMessageAesthetic on TikTok: people print stack traces on shirts (2.3M views in 4 days)
2. "Silent vlogs" of home servers on YouTube, no voice, only fans and typing
3. On X: the fight about whether agents should have their own bank account
4. Local TTS in dialects, started by a Swiss account
5. Return of the RSS reader, three launches this week`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with scores, exactly three trends',
    day: '2026-10-23',
    text: `{"as_of":"2026-10-23T08:00:12Z","source_errors":0,"trends":[{"topic":"cron for humans","platform":"X","score":0.81,"note":"no-code schedulers get compared in long threads"},{"topic":"AI voice mailbox","platform":"TikTok","score":0.77,"note":"pranks first, small shops second"},{"topic":"one person SaaS audits","platform":"YouTube","score":0.69,"note":"creators open their Stripe on camera"}]}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German prose, three trends in flowing text, one source failed but the trends are there',
    day: '2026-11-13',
    text: `Trendlage am Freitag, 13. November 2026

Der Tag lädt zu Aberglauben ein, und genau das ist der erste Trend: Gründer erzählen auf TikTok von ihrem größten Unglückstag, meistens ein gelöschter Server, und verlinken am Ende ihr Backup-Produkt.

Der zweite kommt von YouTube. "Agent gegen Praktikant" nennt sich das Format, zwei Bildschirme, eine Aufgabe, eine Stoppuhr. Drei Kanäle unter 10.000 Abonnenten haben damit sechsstellige Aufrufe erreicht.

Der dritte ist leiser und steht auf X: kleine Firmen veröffentlichen ihre Stromrechnung für lokale Modelle. Die Zahlen werden heiß diskutiert, weil sie niedriger sind als gedacht.

Die Abfrage bei Reddit ist heute fehlgeschlagen (Limit), deshalb fehlt diese Quelle.`,
  },
  {
    job: 'trends',
    valid: true,
    note: "CSV with header and comment, six rows; last year's number used as comparison",
    day: '2027-01-07',
    text: `# trends export 2027-01-07 (Thu)
rank,trend,platform,growth_7d,same_week_2026
1,"desk reset after the holidays",TikTok,+410%,+380%
2,"what I deleted in 2026",YouTube,+265%,n/a
3,"tiny models on old phones",X,+190%,+12%
4,"calendar blocking with AI",TikTok,+144%,+150%
5,"open revenue pledges",X,+97%,+41%
6,"no-spend January for SaaS",YouTube,+88%,+90%`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'slack style in a hurry, three trends in one line each',
    day: '2026-12-10',
    text: `trends thu dec 10, quick one, am on the train
🔥 "wrapped" for everything (someone did Wrapped for their cron jobs, 900k)
📈 gift guides by AI agents, half irony half affiliate
👀 people leaving Notion for plain folders, big on X since yesterday`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'YAML, four trends, one of them is called "TODO shaming"',
    day: '2026-09-22',
    text: `---
report: trends
date: 2026-09-22
items:
  - name: TODO shaming
    where: tiktok
    why: people read their oldest open TODO aloud, duet chains
    fit_for_us: high
  - name: prompt archaeology
    where: youtube
    why: creators rerun prompts of 2023 on today's models
    fit_for_us: high
  - name: quiet launches
    where: x
    why: product posted with no text, only a price
    fit_for_us: medium
  - name: selfhosted family chat
    where: youtube
    why: parents, school phone bans
    fit_for_us: low
...
`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'long report with tool footer, four trends under headings',
    day: '2026-10-28',
    text: `[research-agent] query window: last 48h | locale: DACH+US | Wed 28 Oct 2026

### Halloween for developers
Costumes as HTTP status codes. "418" sells out, "404" is the couple costume (one person is missing). Peaks on Saturday. We could film a ten second short with the printer label idea.
Signals: 1,900 new videos on TikTok since Monday, median 6k views.

### "I replaced my VA with a cron job"
A confession format. The honest ones, where it went wrong, do better than the success stories. Comment sections ask for the exact setup, which is what our starter pack is.
Signals: 4 of the 20 fastest rising business videos on YouTube.

### Price anchoring memes
Screenshots of absurd pricing pages, with a fourth tier drawn in by hand. On X only, but very quick.
Signals: 31 posts above 1k likes in two days.

### Minimal home offices without screens
E-ink, dictation, paper. Looks like a counter movement to the six monitor setups.
Signals: weak on X, strong on YouTube (three videos above 300k).

--
sources ok: tiktok-cc, yt-data-v3, x-firehose-lite | sources with error: none | cost $0.04 | next: tomorrow 08:00`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'only two trends, the title promises three',
    day: '2026-10-08',
    text: `Top 3 trends, Thursday 8 October 2026

1) Speed-building with agents: founders give themselves 60 minutes and stream the whole thing. The countdown in the corner does the work.

2) Anti-dashboards: one number on a cheap display next to the coffee machine, posted daily.

Our take: number one fits the channel, start with a 60 minute offer build this weekend.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'three entries, but the third is the first again: only two different ones',
    day: '2026-11-24',
    text: `{
  "date": "2026-11-24",
  "count": 3,
  "trends": [
    {"title": "Black Friday countdown shorts", "platform": "TikTok", "angle": "show the price page live"},
    {"title": "Reverse tutorials", "platform": "YouTube", "angle": "start with the result, undo step by step"},
    {"title": "Black Friday countdown shorts", "platform": "TikTok", "angle": "show the price page live"}
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'report of the day before (14 Dec on a run of 15 Dec)',
    day: '2026-12-15',
    text: `Trend Report
Monday, December 14, 2026, 08:00 UTC

• "Year in errors": teams show their funniest incident of the year
• Cosy coding streams with fireplace overlay
• Advent calendars for prompts, day 14 is the one about invoices
• Voice clones reading Christmas cards

Recommendation for today, the 14th: jump on the first.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is still "TBD"',
    day: '2026-10-29',
    text: `## What's moving | 29.10.2026

**Trend A: "ghost stores"**
Shops that sell one product for one day. TikTok, started in Seoul, now in Berlin.

**Trend B: pair prompting**
Two people, one chat window, streamed. YouTube.

**Trend C: TBD**
TBD`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'model says it cannot browse and offers general ideas of its training',
    day: '2027-02-09',
    text: `Trends for 9 February 2027:

1. Short-form video
2. AI generated content
3. Sustainability

Please note: as an AI language model I don't have access to real-time data, so I'm unable to tell you what is trending today. The points above are general topics from my training data. I recommend checking Google Trends or TikTok Creative Center.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'column shifted: the trend names are empty, only platform and numbers are there',
    day: '2026-11-05',
    text: `Daily trend table (Thu 5 Nov 2026)

| # | Trend | Platform | Growth |
|---|---|---|---|
| 1 |  | TikTok | +220% |
| 2 |  | YouTube | +160% |
| 3 |  | X | +95% |
| 4 |  | TikTok | +71% |

Sorted by growth over seven days, threshold 70%.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the middle of the second trend',
    day: '2026-09-16',
    text: `Mittwoch, 16. September 2026. Drei Trends, die heute zählen.

Trend 1: Rechnungen vorlesen. Selbstständige lesen auf TikTok ihre absurdeste Eingangsrechnung vor, oft mit ruhiger Meditationsstimme. Funktioniert, weil jeder eine solche Rechnung kennt. Für uns: die Cloud-Rechnung vor und nach dem Umzug auf Ollama.

Trend 2: Server-Rundgänge. Auf YouTube zeigen immer mehr kleine Firmen ihren Schrank mit dem Mini-PC, erklären jedes Kabel und nennen am Ende den Preis. Die Videos sind lang, aber die Haltezeit ist erstaunlich, weil die Zuschauer auf den Pr`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'dated a year ago: 18 November 2025',
    day: '2026-11-18',
    text: `trend_scan:
  run_at: 2025-11-18T08:00:00Z
  found: 3
  list:
    - "agents that book restaurants (X)"
    - "vibe coding fails compilation (TikTok)"
    - "mini data center in a garage (YouTube)"`,
  },

  // --------------------------------------------------------------- scripts
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts with plain labels; hook uses the word failed',
    day: '2026-10-05',
    text: `SCRIPT 1: "The 3 a.m. job"
Hook: My server failed at 3 a.m. and I found out from a customer.
Body: Here is what I changed. One job writes a line when it is done. A second job looks for that line. If the line is not there by 6, my phone rings. Twenty lines of code, and I have slept since.
CTA: Comment "line" and I send you both.

SCRIPT 2: "Price it like bread"
Hook: You know what bread costs. Why does nobody know what you cost?
Body: I put one price on my page. Not three tiers, not "contact us". Sales went from two a week to five. People do not buy what they have to ask for.
CTA: Tell me your price below, I say what I'd do.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON, three scripts with hook and body',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "scripts": [
    {"id": "s1", "platform": "TikTok", "hook": "I fired ChatGPT on Monday.", "body": "Everything I used it for now runs on a 400 euro box under my desk. It is slower. It is also mine, and the bill is the power bill. Here are the three things it does badly, and why I can live with them.", "seconds": 34},
    {"id": "s2", "platform": "YouTube Shorts", "hook": "This error message made me 900 euros.", "body": "A customer sent me a screenshot of an error. Instead of only fixing it I wrote a page about it. Now forty people a day find that page, and one in fifty buys the tool. Write about your bugs.", "seconds": 29},
    {"id": "s3", "platform": "X", "hook": "Your cron job is lying to you.", "body": "Exit code 0 means the script ended. It does not mean the work was done. Check the result, not the code. Read the file, count the rows, look at the date.", "seconds": 22}
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, table-like shooting list with stage directions in brackets',
    day: '2026-12-02',
    text: `DREHPLAN KURZVIDEOS, Mi 02.12.2026

(1) Die Tasse
0-3 s  HOOK    [Tasse fällt um] "So sieht mein Backup aus."
3-20 s HAUPTTEIL [Schreibtisch, Hand wischt] "Ein Lappen hilft, aber der Kaffee ist weg. Bei Daten ist es genauso. Ein Backup, das du nie zurückgespielt hast, ist ein Lappen. Spiel es heute einmal zurück, auf einen leeren Rechner, und schau auf die Uhr."
20-25 s  "Wie lange hat es gedauert? Schreib's drunter."

(2) Der Zettel
0-3 s  HOOK    [Zettel am Monitor] "Auf diesem Zettel steht mein ganzer Umsatz."
3-22 s HAUPTTEIL "Jeden Abend um fünf schreibt mir ein Agent drei Zahlen: Umsatz, Kosten, Marge. Ich schreibe sie mit der Hand ab. Klingt albern, aber seitdem kenne ich meine Zahlen auswendig."
22-25 s  "Folge mir für mehr Albernes, das wirkt."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'script about lorem ipsum: the words are the topic, no placeholder',
    day: '2026-10-20',
    text: `two for today (tue)

--- A ---
HOOK > I looked at 50 startup pages and 4 of them still said "lorem ipsum".
BODY > Not in the footer. In the headline. They had paid for ads that led there. So before you touch your funnel, open your own page on your own phone and read every word out loud. If you stumble, your customer left already.

--- B ---
HOOK > Nobody reads your About page. Except the one who pays.
BODY > I checked my logs. Buyers visit About right before checkout, the others never do. So I deleted the mission statement and wrote what I do, what it costs, and where I live. Took ten minutes, best edit of the year.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'screenplay layout without the word "body" but hook and body plain',
    day: '2027-01-27',
    text: `FADE IN on a desk. 27 January 2027. Short No. 1, "Forty tabs".

HOOK (to camera): Count your tabs. Go on, I wait.

THEN: I had forty. Every tab was a decision I had not made. So I wrote one rule: a tab is closed at six, or it becomes a line on paper. By Friday I had six lines left, and two of them were real work.

OUT: How many did you count?

CUT. Short No. 2, "The refund".

HOOK (walking): I gave a stranger his money back and he brought me eleven customers.

THEN: He was angry for a good reason, the file was broken. I sent the refund in four minutes, then the fixed file, then nothing. No survey, no discount code. A week later he told the story in his group. You cannot buy that, you can only be quick.

OUT: When were you last quick?`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'YAML with block text and a header of the tool',
    day: '2026-09-28',
    text: `# content-agent v2.4 / job=scripts / run 2026-09-28T09:00:04Z / finish=stop
batch: mon-1
shorts:
  - title: ninety percent
    hook: "90% of my code is deleted within a week."
    body: |
      I keep a folder called compost. Everything that did not work goes there.
      Once a month I read it. Twice this year the best product came out of it.
    tags: [buildinpublic, solofounder]
  - title: the boring stack
    hook: "Postgres. That's it. That's the stack."
    body: |
      Queue? Postgres. Search? Postgres. Vectors? Okay, Chroma, but I tried Postgres first.
      Every tool you do not add is one that cannot wake you up.
    tags: [postgres, devtok]`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'mail in a hurry, mixed language, three short scripts',
    day: '2026-11-20',
    text: `Hi, scripts für heute (Fr), sorry for the chaos, train wifi

1/ HOOK "Black Friday is in one week and you have no offer. Gut."
   BODY "Dann mach keins. I skipped it last year and sold the same at full price on Tuesday after. Wer wartet, verkauft in Ruhe."

2/ HOOK "This is what 5 euros of electricity can write."
   BODY "One month of nightly jobs on a mini PC: 30 briefings, 90 scripts, 30 outlines. Nicht alle gut. Aber die zehn guten haben die Miete bezahlt."

3/ HOOK "Drei Wörter, die jede Mail besser machen."
   BODY "'Kurz gesagt: nein.' Try it once. People thank you because they finally know where they stand."

LG`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'long batch of four with stage directions; stack traces and error texts are quoted as part of the story',
    day: '2027-02-18',
    text: `Content batch, Thursday 18 Feb 2027. Four shorts, film in this order because of the light. [B-ROLL] means cutaway, no sound.

① NOT MY ERROR (TikTok, 30 s)
Hook: "TypeError: undefined is not a function. I have that on a mug."
Body: It was the first message a paying customer ever sent me. No hello, only that line. I fixed it in six minutes and wrote back "hello". We have been working together for four years. [B-ROLL: mug, slow turn] Answer the bug first and the manners later.
End: What is on your mug?

② SEVEN DOORS (YouTube Shorts, 42 s)
Hook: "Every morning at six I knock on seven doors."
Body: Ollama, Redis, Postgres, Chroma, the CRM, the Reactor, LiteLLM. [B-ROLL: seven post-its on a door] If one does not answer I get a call, and if all answer I get nothing. The nothing is the product. I sold that nothing to three companies last month, because nobody else could promise them a silent morning.
End: Which door would you knock on first?

③ THE EXPENSIVE COMMA (TikTok, 36 s)
Hook: "A comma cost me 441 euros."
Body: I typed forty nine comma ninety. The shop read forty nine, then stopped reading, then took the next field as the price, and that was the number of seats. Ten people bought the workshop for five euros each. [B-ROLL: ten chairs] I kept my word, gave the workshop, and four of them booked the big one. I still write prices with a point now.
End: Tell me your most expensive character.

④ LAMP OFF (X video, 25 s)
Hook: "My company does its best work when I am asleep."
Body: At ten at night one job reads the whole day and keeps forty sentences. In the morning every other job knows them. No meeting, no handover, no "as discussed". [B-ROLL: lamp goes out] It is the only colleague I have who never forgets to write the minutes.
End: Good night.

Props: mug, post-its, ten chairs (ask the neighbour), lamp. Nothing to buy.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'only one script',
    day: '2026-10-13',
    text: `# Shorts for Tuesday, 13 Oct 2026

## Script 1: "The invoice robot"
**Hook:** I have not written an invoice since May.
**Body:** An agent reads my calendar, finds the calls, knows the rate of each customer and writes the draft. I only press send. The first month it was wrong twice. I left the two wrong ones on the wall, as a reminder to read before I press.
**CTA:** Want the prompt? It is in the bio.

Estimated length 31 s. Good luck with the shoot!`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has a hook and no body',
    day: '2026-10-26',
    text: `[1]
hook: "What does an AI company look like with one employee?"
body: "Like a kitchen. One table, one kettle, one computer that hums. The rest is a list of nine jobs that run every day. I show you number one: at six in the morning it asks seven services whether they are awake."

[2]
hook: "I let an agent set my prices for a week."
body: ""`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'script 2 is script 1 word for word under another title',
    day: '2026-11-30',
    text: `MONDAY 30 NOV 2026 / 2 SHORTS

▶ SHORT A "Wake-up call"
Hook: Your phone is not your boss.
Body: I moved every notification into one mail at seven. For two days I was nervous, on the third I forgot about it. If something burns, people call. Nobody called.

▶ SHORT B "Silence"
Hook: Your phone is not your boss.
Body: I moved every notification into one mail at seven. For two days I was nervous, on the third I forgot about it. If something burns, people call. Nobody called.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'the second body is lorem ipsum',
    day: '2026-12-11',
    text: `Skript 1
Hook: „Ich habe meinen Kalender einer Maschine gegeben."
Hauptteil: Sie hat als Erstes alle Termine gelöscht, die keinen Grund hatten. Es waren elf. Zwei davon habe ich vermisst. Die anderen neun haben mir vier Stunden zurückgegeben, und in denen ist dieses Video entstanden.

Skript 2
Hook: „Drei Zahlen, mehr brauchst du nicht."
Hauptteil: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: "yesterday's file: header says Sunday 17 January, run on Monday 18",
    day: '2027-01-18',
    text: `== scripts of Sunday 2027-01-17 ==

Number one
  hook  "Sunday is my most expensive day."
  body  "Because on Sundays I tinker. New framework, new logo, new font. Nothing of it sells. So now there is a jar, and every hour of tinkering costs me five euros. The jar paid for my microphone."

Number two
  hook  "The best tool is a kitchen timer."
  body  "Twenty five minutes, no AI, no music. What is left undone when it rings goes to an agent. You would not believe how well you can tell the two apart after a week."`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'token limit: second script breaks off in mid sentence',
    day: '2026-09-21',
    text: `{"date":"2026-09-21","scripts":[{"hook":"My first customer paid me in cheese.","body":"A farmer, honest story. He needed a list of orders by weekday. I built it in an evening and got two kilos of Appenzeller. He still uses it. I learned more about pricing from that cheese than from any course."},{"hook":"Stop naming your agents.","body":"Once it has a name you forgive it. Mine was called Bruno and he lost forty mails. Now it is called job-7, it gets checked like every other job, and since then it has not`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'quota message stands where script two should be',
    day: '2026-11-06',
    text: `Friday batch (6 Nov 2026), 2 scripts requested

Script #1
Hook - "I asked 100 people what they would pay. 97 lied."
Body - They said twenty euros. Then I put up the page, and three bought for nine. Ask for money and not for opinions. It hurts once, and then you know.

Script #2
Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota'}}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second one is a refusal of the model',
    day: '2026-10-15',
    text: `### Script 1
**Hook** "Delete your pricing page for a day."
**Body** I did. Eleven people wrote a mail to ask. I had eleven talks, six sales, and now I know the words people use when they want something. They went straight into the new page.

### Script 2
I'm sorry, but I can't help with creating this script. If you'd like, I can assist you with another topic.`,
  },

  // ---------------------------------------------------------------- offers
  {
    job: 'offers',
    valid: true,
    note: 'plain object with offers, numeric prices',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "offers": [
    { "name": "Cron Starter Pack", "price": 29, "currency": "EUR", "pitch": "Nine jobs, ready to paste, with the checks that tell you when one of them lies." },
    { "name": "Ollama at home", "price": 79.5, "currency": "EUR", "pitch": "Two hour workshop, recording included." }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'minified top-level array, one offer',
    day: '2026-10-17',
    text: `[{"id":"weekend-17","title":"Weekend prompt pack","price":9,"currency":"EUR"}]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'words TODO, error and failed in the descriptions; setup fee 0 is not the price',
    day: '2026-11-10',
    text: `{"offers":[
{"sku":"TD-1","name":"The last TODO list","price":19.0,"setup_fee":0,"description":"A TODO list that writes itself from your inbox."},
{"sku":"ER-2","name":"Error Hotline","price":149.0,"setup_fee":0,"description":"Your job failed at night? You get a human by 8:00, and an error report by 9:00."}
]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German texts and keys around a price that is a number',
    day: '2026-12-01',
    text: `{
  "stand": "2026-12-01",
  "anlass": "Adventsaktion",
  "angebote": [
    {
      "name": "Adventskalender für Gründer",
      "price": 24.9,
      "waehrung": "EUR",
      "gueltig_bis": "2026-12-24",
      "inhalt": ["24 Vorlagen", "1 Fragestunde am 20.12.", "Zugang zum Archiv"]
    },
    {
      "name": "Jahresplanung zu zweit",
      "price": 290,
      "waehrung": "EUR",
      "gueltig_bis": "2026-12-18",
      "inhalt": ["90 Minuten Gespräch", "schriftlicher Plan"]
    }
  ]
}
`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'price in exponent notation is a JSON number (49); blank lines around',
    day: '2026-09-25',
    text: `

{ "offers" : [ { "name" : "Reactor Lite" , "price" : 4.9e1 , "currency" : "USD" } ,
               { "name" : "Reactor Full" , "price" : 1.99e2 , "currency" : "USD" } ] }

`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nested meta with a run id and an error list that is empty; null for old price',
    day: '2027-01-12',
    text: `{"meta":{"run":"prod-0112-77ae","job":"offers","errors":[],"warnings":["no competitor data for X"]},"data":{"offers":[{"name":"New Year Audit","price":199,"old_price":null,"stock":10},{"name":"Template Vault","price":39,"old_price":59,"stock":null},{"name":"Coffee chat","price":0.99,"old_price":null,"stock":100}]}}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'old date in the copy is the story of the product',
    day: '2026-10-30',
    text: `{
  "offers": [
    {
      "headline": "The 2019 invoice generator, finally rebuilt",
      "body": "On 3 March 2019 I wrote a script for one customer. It still runs. Now it is a product: one folder in, one PDF out, no account.",
      "price": 35,
      "guarantee_days": 30
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'five offers, curly braces inside a string as part of a sentence, long',
    day: '2026-11-23',
    text: `{
  "week": "Black Week 2026",
  "generated": "2026-11-23T10:00:09Z",
  "offers": [
    {"name": "Starter", "price": 19, "unit": "once", "for": "People who have one job and want to know whether it ran.", "bullets": ["one check", "one mail", "no account"]},
    {"name": "Nine to Nine", "price": 49, "unit": "once", "for": "Solo founders with a whole day of agents, from the first health check to the last memory run.", "bullets": ["nine prompts", "nine checks", "a page that shows which one is red"]},
    {"name": "JSON Clinic", "price": 89, "unit": "hour", "for": "If your model writes } where ] should be, and you are tired of it.", "bullets": ["bring three broken outputs", "leave with a schema"]},
    {"name": "Stack Setup", "price": 450, "unit": "once", "for": "Ollama, Redis, PostgreSQL and ChromaDB on one machine, with backups that have been restored once before I leave.", "bullets": ["remote, one afternoon", "handover in writing", "30 days of questions"]},
    {"name": "Retainer", "price": 890, "unit": "month", "for": "Two companies at a time. I read your logs so that you do not have to.", "bullets": ["weekly call", "48 h reply", "cancel any month"]}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a sentence of the model stands before the JSON',
    day: '2026-10-07',
    text: `Here are today's offers in JSON format:

{
  "offers": [
    {"name": "Focus Sprint", "price": 59, "currency": "EUR"},
    {"name": "Shorts Factory", "price": 99, "currency": "EUR"}
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one price is 0',
    day: '2026-10-24',
    text: `{"offers":[{"name":"Prompt Pack S","price":9},{"name":"Prompt Pack M","price":19},{"name":"Prompt Pack L","price":0},{"name":"Prompt Pack XL","price":49}]}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'German decimal comma makes the JSON invalid (49,90)',
    day: '2026-11-14',
    text: `{
  "offers": [
    { "name": "Kompass", "price": 49,90, "currency": "EUR" },
    { "name": "Karte", "price": 19,00, "currency": "EUR" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma after the last offer',
    day: '2026-12-09',
    text: `{
  "date": "2026-12-09",
  "offers": [
    { "name": "Gift card 50", "price": 50 },
    { "name": "Gift card 100", "price": 100 },
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'the second of three offers has no price at all',
    day: '2027-02-02',
    text: `{
  "generated_at": "2027-02-02T10:00:03Z",
  "offers": [
    {
      "name": "Memory Tune-up",
      "price": 120,
      "currency": "EUR",
      "delivery": "2 days"
    },
    {
      "name": "Briefing Designer",
      "currency": "EUR",
      "delivery": "1 day"
    },
    {
      "name": "KPI Wallpaper",
      "price": 5,
      "currency": "EUR",
      "delivery": "instant"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'valid JSON but the list is empty',
    day: '2026-09-17',
    text: `{"status":"ok","date":"2026-09-17","currency":"EUR","offers":[],"note":"Generated by PRODUCT agent, all constraints satisfied"}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'log line of the wrapper stuck behind the JSON',
    day: '2026-10-11',
    text: `{"offers":[{"name":"Sunday Reset","price":15,"currency":"EUR"},{"name":"Inbox Amnesty","price":39,"currency":"EUR"}]}
[2026-10-11T10:00:06Z] INFO product-agent finished in 5.8s, 2 offers`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'python dict with single quotes, no JSON',
    day: '2026-11-27',
    text: `{'offers': [{'name': 'Black Friday Bundle', 'price': 69, 'currency': 'EUR', 'active': True}, {'name': 'Bundle Plus', 'price': 119, 'currency': 'EUR', 'active': True}]}`,
  },

  // -------------------------------------------------------------- calendar
  {
    job: 'calendar',
    valid: true,
    note: 'markdown table Monday to Sunday',
    day: '2026-10-05',
    text: `## Content calendar 5 to 11 October 2026

| Date | Channel | Piece |
|---|---|---|
| Mon 5 Oct | TikTok | The 3 a.m. job |
| Tue 6 Oct | X | Thread: seven services, one check |
| Wed 7 Oct | YouTube | Shorts cut of the Redis video |
| Thu 8 Oct | TikTok | Price it like bread |
| Fri 9 Oct | YouTube | Long-form: cron for one person |
| Sat 10 Oct | X | Poll: what breaks first? |
| Sun 11 Oct | TikTok | Q&A from the comments |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, crosses the end of October',
    day: '2026-10-28',
    text: `Redaktionsplan ab heute

Mi 28.10.  TikTok: Kostüm "HTTP 418", 12 Sekunden
Do 29.10.  X: Frage des Tages zu Strompreisen
Fr 30.10.  YouTube: Langvideo über Backups
Sa 31.10.  TikTok: Halloween, der Server im Keller
So 01.11.  X: Monatszahlen Oktober, offen
Mo 02.11.  YouTube Short: drei Fehler im CRM
Di 03.11.  TikTok: Antwort auf den besten Kommentar`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'iCalendar file, crosses the year',
    day: '2026-12-28',
    text: `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//content-agent//calendar//EN
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261228
SUMMARY:TikTok - what I deleted this year
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261229
SUMMARY:X - thread with the ten best failures
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261230
SUMMARY:YouTube - year in numbers, long-form
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261231
SUMMARY:TikTok - last commit of the year
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270101
SUMMARY:X - one sentence for 2027
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270102
SUMMARY:YouTube Short - desk reset
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270103
SUMMARY:TikTok - plan of the week, filmed on paper
END:VEVENT
END:VCALENDAR`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON keyed by date, end of February in a common year',
    day: '2027-02-25',
    text: `{"generated":"2027-02-25","plan":{
"2027-02-25":{"x":"thread: what LiteLLM costs me"},
"2027-02-26":{"youtube":"long-form: one table is enough"},
"2027-02-27":{"tiktok":"the refund story"},
"2027-02-28":{"x":"February in three numbers"},
"2027-03-01":{"tiktok":"new month, empty board","x":"offer of the month"},
"2027-03-02":{"youtube":"short: pg_isready explained"},
"2027-03-03":{"tiktok":"duet with the cheese farmer"}}}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'days as columns, channel as rows, some cells empty but every day has something',
    day: '2026-11-15',
    text: `Week of Mon 16 Nov 2026 (planned on Sunday the 15th)

         | Mon 16      | Tue 17     | Wed 18      | Thu 19     | Fri 20       | Sat 21     | Sun 22
---------+-------------+------------+-------------+------------+--------------+------------+-----------
TikTok   | forty tabs  |            | the refund  |            | BF teaser    | vlog       |
YouTube  |             | short #124 |             | long-form  |              |            | live Q&A
X        | poll        |            |             | clip + link| offer thread |            |`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'US dates, chatty Slack post, a publishing error of last week is mentioned',
    day: '2026-11-11',
    text: `ok here's the next 7, starting tomorrow. (last week's double post on 11/4 was a scheduler error, fixed)

Thu 11/12: X, "agents with bank accounts" hot take
Fri 11/13: TikTok, bad luck story, the deleted server
Sat 11/14: YT short, kettle vs GPU power draw
Sun 11/15: X, weekly numbers
Mon 11/16: TikTok, forty tabs
Tue 11/17: YT long-form premiere 6 pm CET
Wed 11/18: X, cut the 3 best answers from the premiere chat

shout if you want to swap fri & sat`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'long YAML, ISO dates; a series named TODO and one named Errors of the week',
    day: '2026-09-14',
    text: `# run cal-0914  (content-agent, temperature 0.4)
calendar:
  start: 2026-09-14
  end: 2026-09-20
  days:
    - date: 2026-09-14
      title: "Errors of the week"
      channel: youtube
      format: short
      note: three real log lines, read like poetry
    - date: 2026-09-15
      title: "My oldest TODO"
      channel: tiktok
      format: talking head
      note: it is from 2017 and says call Peter
    - date: 2026-09-16
      title: "Read the invoice aloud"
      channel: tiktok
      format: voice over
      note: meditation music, cloud bill
    - date: 2026-09-17
      title: "Server tour"
      channel: youtube
      format: long-form
      note: explain each cable, price at the end
    - date: 2026-09-18
      title: "What would you pay?"
      channel: x
      format: poll
      note: four prices, answer on Sunday
    - date: 2026-09-19
      title: "Compost folder"
      channel: tiktok
      format: screen recording
      note: show two dead projects
    - date: 2026-09-20
      title: "Poll result and the honest price"
      channel: x
      format: thread
      note: link the offer in the last post only
`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'prose, one sentence a day, seven days in a row',
    day: '2027-01-22',
    text: `Plan for the coming week, written Friday noon. Saturday the 23rd belongs to TikTok: the kitchen timer clip. On Sunday the 24th we post the open numbers on X. Monday the 25th brings the short about tabs. Tuesday the 26th is for the newsletter teaser on X. On Wednesday the 27th "The refund" goes up on TikTok, on Thursday the 28th the long-form about nightly memory on YouTube, and on Friday the 29th we close with a reply video to the best question under it.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'called 7-day, but only six days (Sunday is missing)',
    day: '2026-10-12',
    text: `# 7-Day Content Calendar

**Mon 12 Oct**: Short, "invoice robot"
**Tue 13 Oct**: X thread on prices
**Wed 14 Oct**: TikTok duet
**Thu 15 Oct**: YouTube long-form, "Delete your pricing page"
**Fri 16 Oct**: X, bookmarks of the week
**Sat 17 Oct**: TikTok, market visit vlog

All slots at 17:00 UTC. Assets in /content/w42.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'seven entries but 22 October is skipped: not consecutive',
    day: '2026-10-18',
    text: `date;channel;what
2026-10-18;X;weekly numbers
2026-10-19;TikTok;wins of the weekend
2026-10-20;YouTube;one minute Redis, shorts version
2026-10-21;X;failed payments, what we learned
2026-10-23;YouTube;failed startups, long-form
2026-10-24;TikTok;behind the desk
2026-10-25;X;clock change joke`,
  },
  {
    job: 'calendar',
    valid: false,
    note: '29 February 2027 does not exist, so only six real days',
    day: '2027-02-24',
    text: `Content plan, next seven days

Feb 24 - TikTok: "who is awake at six"
Feb 25 - X: router costs, screenshot
Feb 26 - YouTube: one table is enough
Feb 27 - TikTok: refund story, part 2
Feb 28 - X: month in three numbers
Feb 29 - YouTube short: leap day special
Mar 1 - TikTok: empty board`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Thursday is an empty cell',
    day: '2026-11-30',
    text: `| Tag | Thema | Kanal | Uhrzeit |
|---|---|---|---|
| Mo 30.11. | Dein Telefon ist nicht dein Chef | TikTok | 17:00 |
| Di 01.12. | Start Adventskalender | X | 08:00 |
| Mi 02.12. | Die Tasse | TikTok | 17:00 |
| Do 03.12. |  |  |  |
| Fr 04.12. | Atomic Reactor von innen | YouTube | 16:00 |
| Sa 05.12. | Schuhe putzen, Nikolaus-Spezial | TikTok | 10:00 |
| So 06.12. | Wochenzahlen | X | 19:00 |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: '9 December stands there twice, 10 December is missing',
    day: '2026-12-07',
    text: `{
  "calendar": [
    {"day": "2026-12-07", "post": "TikTok: gifts that need no parcel"},
    {"day": "2026-12-08", "post": "X: cost of a nightly run"},
    {"day": "2026-12-09", "post": "YouTube short: gift card demo"},
    {"day": "2026-12-09", "post": "TikTok: wrapped for cron jobs"},
    {"day": "2026-12-11", "post": "YouTube: the calendar machine, long-form"},
    {"day": "2026-12-12", "post": "X: reading list"},
    {"day": "2026-12-13", "post": "TikTok: cosy coding, fireplace"}
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'Saturday says only "TBD"',
    day: '2026-09-21',
    text: `week 39, mon to sun, all posts 5pm

21 mon  tiktok   cheese story
22 tue  x        todo shaming, our entry
23 wed  youtube  short, stop naming your agents
24 thu  tiktok   farmer follow-up
25 fri  youtube  long-form, reactor lite
26 sat  TBD
27 sun  x        numbers`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'generator ran into the token limit on day six',
    day: '2027-01-04',
    text: `Seven days, seven pieces. Start: Monday, 4 January 2027.

Day 1 (Mon 4 Jan). TikTok, "Desk reset". Film from above, one take, put things back one by one and say what each is for. Thirty seconds, no music.

Day 2 (Tue 5 Jan). X, thread "What I deleted in 2026". Eight posts, last one asks for theirs.

Day 3 (Wed 6 Jan). YouTube Short, "No-spend January for SaaS". List of five tools cancelled, amount per month as overlay.

Day 4 (Thu 7 Jan). TikTok, reply to the comment about e-ink screens. Keep it kind.

Day 5 (Fri 8 Jan). YouTube long-form, "Tiny models on an old phone". Live test, three phones, one prompt.

Day 6 (Sat 9 Jan). X, poll with four answers about the phone test, plus a picture of the`,
  },

  // --------------------------------------------------------------- outline
  {
    job: 'outline',
    valid: true,
    note: 'simple chapter list, six rising timestamps',
    day: '2026-10-05',
    text: `Title: Cron for one person

0:00 Cold open, the night nothing ran
0:45 What exit code 0 does not tell you
3:20 The nine jobs, on paper
7:05 Writing the check before the job
11:40 Demo with a file from yesterday
14:30 What to do tonight`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'passes one hour: 58:10 to 1:04:00 is a rise',
    day: '2026-10-16',
    text: `# Livestream outline "Build the whole stack in one go"

- 00:00 hello, kettle on, what we build
- 06:30 Ollama on a bare machine
- 21:15 PostgreSQL and Redis, side by side
- 39:00 ChromaDB, first collection
- 58:10 break, questions from the chat
- 1:04:00 LiteLLM in front of everything
- 1:19:45 break something on purpose and watch the error
- 1:31:20 goodbye, link to the repo`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German table with ranges',
    day: '2026-11-04',
    text: `Langvideo: „Chroma oder pgvector?" (Aufnahme Donnerstag)

| Zeit | Kapitel | Stichworte |
|---|---|---|
| 00:00-00:40 | Einstieg | dieselbe Frage, zwei Antworten |
| 00:40-03:10 | Worum es geht | Suche nach Bedeutung, ein Bild mit Schubladen |
| 03:10-08:25 | Versuch eins | 10.000 Notizen in Chroma |
| 08:25-13:50 | Versuch zwei | dieselben Notizen in Postgres |
| 13:50-16:00 | Vergleich | Tempo, Platz, Nerven |
| 16:00-17:15 | Mein Rat | und wann er falsch ist |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'hook text announces a later minute (at 9:30), the chapters themselves rise',
    day: '2026-12-03',
    text: `OUTLINE / Thursday / working title: "The calendar machine"

[0:00] HOOK. Say: "At 9:30 of this video an agent deletes my whole week, and I let it."
[0:35] Why calendars lie. Story of the dentist.
[4:10] The rule: every block needs a verb.
[9:30] The deletion, screen recording, real time, no cut.
[13:05] What came back after three days.
[15:50] End screen, ask for the strangest appointment.

Premiere planned for 16:00 CET on Friday 4 December.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON, exactly four sections',
    day: '2027-01-06',
    text: `{"video":"Tiny models on an old phone","length":"10:20","sections":[{"at":"00:00","title":"Three phones, one prompt","beats":["show the cracked one first"]},{"at":"02:05","title":"Install without an app store","beats":["termux","what failed on phone two"]},{"at":"05:40","title":"The race","beats":["timer on screen","no voice"]},{"at":"08:55","title":"Would I use it?","beats":["yes, for one thing"]}],"errors":null}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long with paragraphs and tool header, times in hh:mm:ss',
    day: '2026-09-24',
    text: `[content/outline] run 4c0d-9917 ok (1 retry after HTTP 429, second call fine)

"Reactor Lite: a queue you can read"

00:00:00 Opening
Start in the dark with the log scrolling. No music. One sentence: "Everything my company did today is in this file." Then light.

00:01:10 The problem with queues
Most people meet a queue when it is full. Explain with a bakery line and one shop assistant. Keep it under two minutes, viewers leave when the picture is explained twice.

00:03:00 Reading one job from birth to death
Open a single entry. Created, taken, tried, failed, tried again, done. Say out loud that a failed try is normal, the missing second try is the bug.

00:07:45 Building it
Four files. Type them live, leave the typo in, fix it on camera.

00:14:20 Turning the power off
Pull the plug in the middle of a job. Restart. Show that the job is neither lost nor done twice.

00:18:05 What Lite leaves out
Be honest: no priorities, no fan-out, one machine.

00:20:00 Close
The offer in one sentence, price on screen, done.

[content/outline] end, 7 chapters`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'times stand at the end of the lines, with emojis',
    day: '2026-11-18',
    text: `🎬 "Price anchoring, explained with soup"

🍲 intro in the kitchen, three bowls, three prices (0:00)
🧠 what the expensive bowl does to the middle one (1:25)
🧾 my own pricing page, before and after (4:50)
📉 the month it went wrong (7:15)
🛠 redo yours in ten minutes, template shown (9:40)
👋 outro, who paid for the soup? (12:55)`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long; clock times of the tool in header and footer are no chapters, eight rising chapters',
    day: '2027-01-25',
    text: `>>> content-agent job=outline started 14:00:02Z slot=Thu 28 Jan 2027 18:00 CET
>>> brief: "nightly memory", target length 19-21 min, audience: solo founders, no slides

NIGHTLY MEMORY: WHY MY COMPANY SLEEPS AND THEN KNOWS MORE

0:00 | COLD OPEN
The desk at ten at night, lamp off. Voice only: "In a minute a program will read everything that was said today, throw most of it away, and keep forty things." Lamp on. Do not explain yet.

0:50 | THE PROBLEM WITH CHATS
Every new chat starts with an empty head. Show the same question asked on Monday and on Thursday, two different answers, both polite, one wrong. Viewers know this, so keep it short and let the wrong one stand on screen.

3:05 | WHAT A NIGHT DOES
A drawing on paper: a funnel with three sieves. Sieve one drops what is already known, sieve two drops what is only mood, sieve three drops what nobody will ask for. What is left gets a date and a source.

6:20 | THE JOB, LINE BY LINE
Screen recording. Read the prompt aloud, including the ugly sentence in the middle, and tell why it is there (the night of the two thousand cookie banners).

10:15 | THE NIGHT IT FAILED
Honest part. The report said "stored", the store said no. Show both next to each other. The lesson: never ask the worker whether the work was done, count the shelf.

13:40 | COUNTING THE SHELF
Number before, number after, a red or a green dot. Eleven lines of code. Type them live.

16:30 | WHAT CHANGED AFTER SIXTY NIGHTS
Three examples, each with the entry on screen: the dentist who wants paper, the word "honest" on the checkout, the wasted ads on Sundays.

19:10 | CLOSE
Lamp off again. "Good night." Pause of two full seconds, then the end screen. No music.

Thumbnail: lamp, dark desk, one green dot.
Do not forget: the repo link goes into the pinned comment and not into the description.

>>> content-agent job=outline finished 14:00:47Z finish_reason=stop tokens=1391`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'impossible timestamp 6:75',
    day: '2026-10-14',
    text: `YouTube long-form: "Delete your pricing page"

0:00 Hook: eleven mails in one day
1:15 Why I did it
3:50 The eleven talks
6:75 What people really asked
9:30 The new page, word by word
12:10 Would I do it again?`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'times fall back: 8:40 is followed by 5:55',
    day: '2026-10-27',
    text: `Outline, Tue 27 Oct

1. 00:00 Costume parade of status codes
2. 02:30 404, the couple that is missing one
3. 05:10 418, a teapot that sells
4. 08:40 500, nobody knows why
5. 05:55 200, the boring hero
6. 12:20 Vote in the comments`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'only three timestamps',
    day: '2026-11-21',
    text: `### Black Friday without a discount

**Intro (00:00)**
Walk past a shop with red signs, say nothing for five seconds. Then: "I sell at full price today."

**The maths (01:50)**
Half price means twice the sales only to stand still, and twice the support. Draw it on paper. Show last year's numbers, with the two refunds.

**What I do instead (07:20)**
One bonus, one deadline, one honest mail. Read the mail aloud. Explain why the deadline is on a Tuesday.

Call to action: subscribe, and say which shop has annoyed you most.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'three of six timestamps have no words, the titles are missing',
    day: '2026-12-17',
    text: `Jahresrückblick, Langvideo

00:00 Begrüßung am Fenster, erster Schnee
02:15 Die drei größten Fehler
06:40
11:05
15:30
18:00 Ausblick und Dank`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'the same time 4:20 three times, so only three different times',
    day: '2027-02-10',
    text: `"Postgres as a queue, part 2"
0:00 recap in thirty seconds
4:20 skip locked, shown with trays
4:20 two workers, one tray
4:20 what happens when a worker dies
13:00 numbers from my own box, then homework`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the last line, mid word',
    day: '2026-09-15',
    text: `Title: Server tour of a one person company

00:00 The cupboard. Open the door slowly, let the fan be heard.
01:20 Machine one, the old laptop without a screen, and why it is the most important of all.
04:45 Machine two, the mini PC, forty watts, all models.
09:10 Cables. Every cable gets one sentence: from, to, what happens if I pull it. Pull two of th`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'placeholder chapter titles were left in',
    day: '2026-10-31',
    text: `Video: "The server in the cellar" (Halloween)

00:00 Hook, footsteps on the stairs
01:05 Why it stands in the cellar
04:30 <insert chapter title here>
08:00 <insert chapter title here>
11:45 What really knocked that night
13:30 Outro with candle`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'model asks for the topic again instead of an outline, shows only how it would look',
    day: '2026-11-08',
    text: `I'm sorry, I wasn't able to load the topic file for Sunday, so I can't write the outline yet. Once you send me the topic I'll structure it like this:

0:00 Intro
X:XX Part one
X:XX Part two
X:XX Part three
X:XX Outro

Just paste the topic and I'll get started!`,
  },

  // ------------------------------------------------------------------- kpi
  {
    job: 'kpi',
    valid: true,
    note: 'one line, adds up: 1482.50 - 611.20 = 871.30, 58.8%',
    day: '2026-10-05',
    text: `KPI Mon 5 Oct 2026: revenue €1,482.50 | costs €611.20 | profit €871.30 | margin 58.8%`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, margin as fraction 0.608',
    day: '2026-10-13',
    text: `{
  "date": "2026-10-13",
  "currency": "EUR",
  "revenue": 2310,
  "costs": 905.4,
  "profit": 1404.6,
  "margin": 0.608,
  "errors": []
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German, a loss: -86,60 and -21,0 %',
    day: '2026-11-22',
    text: `Tagesabschluss Sonntag, 22.11.2026

Umsatz:    412,00 €
Kosten:    498,60 €
Ergebnis:  −86,60 €
Marge:     −21,0 %

Der Verlust kommt von der Jahresgebühr der Domain-Verwaltung (189 €), die heute abgebucht wurde. Kein Grund zur Sorge.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'weekly report of the week that ends with the day',
    day: '2026-10-18',
    text: `# Week 42 in numbers (Mon 12 to Sun 18 October 2026)

Revenue came to **9,874.00 EUR**. Costs were **4,120.75 EUR**, most of it ads. That leaves a profit of **5,753.25 EUR** and a margin of **58.3%**.

Two payments failed and were collected on the second attempt, they are included.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'margin given as an amount: 730.00 - 295.50 = 434.50',
    day: '2026-11-11',
    text: `analytics-bot  17:00
wed 11.11.2026
revenue   EUR 730.00
costs     EUR 295.50
margin    EUR 434.50
-- source: stripe+ledger, 0 errors, 38 rows`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'YAML; the day before stands beside it as comparison',
    day: '2026-12-10',
    text: `kpi:
  day: 2026-12-10
  revenue: 1960.00
  costs: 1176.00
  profit: 784.00
  margin_pct: 40.0
compare_to:
  day: 2026-12-09
  revenue: 1745.00
  costs: 1080.00
  profit: 665.00
  margin_pct: 38.1
comment: gift cards sell, ads got dearer
`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'CSV, day and month to date, both add up',
    day: '2026-12-15',
    text: `period,from,to,revenue,costs,profit,margin_pct
day,2026-12-15,2026-12-15,1215.00,540.00,675.00,55.6
month_to_date,2026-12-01,2026-12-15,18450.00,7995.50,10454.50,56.7`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'mail with monthly closing on the last day of February; long',
    day: '2027-02-28',
    text: `From: analytics@reactor.local
To: founder
Subject: February closing, and today

Hello,

today is Sunday, 28 February 2027, so here is the month as a whole (1 to 28 February):

    revenue   31,204.90 EUR
    costs     14,870.10 EUR
    profit    16,334.80 EUR
    margin    52.3 %

Where it came from: the Valentine bundle is the largest single item, then the annual plans. The workshop was cancelled, the refunds are booked on the day they were paid and are already taken off the revenue above.

What went into costs: ads, the second VPS for half a month, the new microphone, fees of the payment provider. Electricity is estimated as always, because the bill comes in April.

What I could not read at first: the export of the CRM threw an error at 16:52, the second attempt at 16:55 worked and is the one used.

Nothing here needs a decision today.

ANALYTICS`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'digits transposed: 1835 - 742 = 1093, not 1039',
    day: '2026-10-19',
    text: `📊 Monday 19 October 2026

Revenue 1,835.00 €
Costs 742.00 €
Profit 1,039.00 €
Margin 59.6 %

Good start into the week, TikTok brought 6 of 14 orders.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'markup instead of margin: 400 of 1200 is 33.3%, not 50%',
    day: '2026-11-16',
    text: `{"job":"kpi","day":"2026-11-16","figures":{"revenue":1200.00,"costs":800.00,"profit":400.00,"margin_percent":50.0},"currency":"EUR","run":"an-1116"}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are n/a, so no number',
    day: '2026-12-21',
    text: `Kennzahlen Mo 21.12.2026

- Umsatz: 2.140,00 €
- Kosten: n/a (Export leer)
- Marge: 61,4 %

Bestes Produkt: Geschenkkarte 50`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'unit mixed: costs in thousands (1.02) beside euros, profit counted with 1,020',
    day: '2027-01-14',
    text: `| KPI (Thu 14 Jan 2027) | EUR |
|---|---:|
| Revenue | 2,415.00 |
| Costs | 1.02 |
| Profit | 1,395.00 |
| Margin | 57.8 % |`,
  },
  {
    job: 'kpi',
    valid: false,
    note: "yesterday's numbers again: dated 20 October, run on 21 October",
    day: '2026-10-21',
    text: `kpi_report {
  date      = 2026-10-20
  revenue   = 1640.00
  costs     = 656.00
  profit    = 984.00
  margin    = 60.0%
}
status: final`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'numbers add up, but a template field is still in the text',
    day: '2026-09-29',
    text: `Hi {{founder_name}},

your Tuesday (29 September 2026): 980.00 EUR in, 392.00 EUR out, so 588.00 EUR profit at a margin of 60.0%.

Revenue: 980.00
Costs: 392.00
Margin: 60.0%

See you tomorrow at 17:00`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'column shifted: revenue is empty, revenue stands under costs and so on',
    day: '2026-11-26',
    text: `Date        Revenue   Costs     Profit    Margin %
2026-11-26  -         1530.00   612.00    918.00
# exported by ledger2txt 0.9, 1 row, Thu`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'a loss of 45 on 300 cannot be a margin of +15%',
    day: '2026-10-25',
    text: `Sunday numbers, 25/10/26. Quiet day, clocks went back, so did the sales: revenue 300.00, costs 345.00 (annual font licence), profit -45.00, margin +15.0%. Tomorrow is a new week.`,
  },

  // ---------------------------------------------------------------- memory
  {
    job: 'memory',
    valid: true,
    note: 'log lines, 42 documents upserted',
    day: '2026-10-05',
    text: `22:00:00 memory-worker start run=mw-3301
22:00:02 collected 59 notes from 8 jobs
22:00:09 dedup: 17 already known, skipped
22:00:14 embedded 42 notes (nomic-embed-text)
22:00:15 chroma upsert ok: 42 stored, 0 failed
22:00:15 done`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German prose, 42 entries taken over',
    day: '2026-11-01',
    text: `Gute Nacht, Maik. Sonntag, 1. November.

Ich habe heute 42 Einträge ins Gedächtnis übernommen und gespeichert. Die meisten kommen aus den Kommentaren zum Halloween-Video, sechs aus dem CRM (neue Vorlieben von Kunden), drei aus deinem Gespräch mit der Steuerberaterin. Doppeltes habe ich weggelassen.

Das Wichtigste davon in einem Satz: Die Leute kaufen nach dem zweiten Video, nicht nach dem ersten.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, failed: 0, stored 42',
    day: '2026-12-05',
    text: `{"job":"memory","date":"2026-12-05","stored":42,"skipped_duplicates":11,"failed":0,"collection":"knowledge_v3","before":1204,"after":1246,"highlights":["Saint Nicholas video beats Black Friday in watch time","dentist in Graz prefers invoices on paper"]}`,
  },
  {
    job: 'memory',
    valid: true,
    note: "last night's timeout is mentioned, tonight it was stored",
    day: '2026-10-15',
    text: `:crescent_moon: memory, thu 15 oct
unlike last night (timeout after 30s, nothing written) this one went through. stored 42 chunks, that's yesterday's 20 plus today's 22. chroma count 1204 → 1246. going to sleep`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'only one new entry, the store grew by one',
    day: '2027-01-01',
    text: `Quiet New Year's Day. One new insight stored: "On holidays nobody reads, but people watch." Nothing else was worth keeping.`,
    store: { now: { count: 1205 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'markdown, long, 51 added and 9 outdated removed: net +42',
    day: '2026-11-25',
    text: `# Nightly consolidation, Wednesday 25 November 2026

## What was saved
51 new memories were written to the knowledge store:

* 19 from customer talks. Three people independently called the checkout "honest". That word should go on the page.
* 14 from the scripts and the comments below them. Hooks that begin with a number hold longer than hooks that begin with a question (71 against 58 percent after three seconds).
* 11 from operations. LiteLLM reload takes nine seconds, so a probe in that window looks like an outage and is none.
* 7 from the founder's own notes, word for word.

## What was removed
9 memories that had become wrong, among them the old price of the starter pack and two error descriptions of a Redis version we no longer run.

## Balance
1204 before, 1246 after, so 42 more than in the morning.

## For tomorrow's agents
Thanksgiving in the US. Do not read anything into low numbers.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'YAML with another count, 19 more',
    day: '2026-09-19',
    text: `memory_run:
  id: nm-0919
  weekday: Saturday
  inputs: {briefing: 1, trends: 4, scripts: 2, crm: 6, chat: 12}
  persisted: 19        # written and read back
  rejected: 6          # too vague
  store: {before: 861, after: 880}
  verdict: consolidated`,
    store: { now: { count: 880 }, earlier: { count: 861 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'very short, mixed language',
    day: '2026-12-14',
    text: `22:00 Mo. 42 neue Facts saved, all good. gn8`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'text says 42 stored, but the count did not change',
    day: '2026-10-08',
    text: `Memory consolidation complete (Thu 8 Oct 2026).

Stored 42 new entries in ChromaDB:
- 15 on audience
- 13 on pricing
- 14 on tooling

All writes acknowledged.`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'good text, but the store could not be read (timeout)',
    day: '2026-11-07',
    text: `Saturday night summary: 28 learnings consolidated and saved. Strongest one: the quota error on Friday cost one script, so keep a local model as fallback. Weakest one: something about hashtags, kept anyway.`,
    store: { now: { problem: 'timeout' }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'dry run: nothing was written',
    day: '2026-12-18',
    text: `[memory] mode=dry-run collection=knowledge_v3
[memory] 47 candidates found
[memory] 42 would be stored, 5 duplicates
[memory] top: "gift cards are bought after 21:00"
[memory] dry-run finished, no writes performed`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'says 31 stored, but the store has become smaller',
    day: '2027-02-16',
    text: `{
  "date": "2027-02-16",
  "weekday": "Tuesday",
  "action": "consolidate",
  "stored": 31,
  "merged": 12,
  "status": "success"
}`,
    store: { now: { count: 1173 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'breaks off in mid sentence',
    day: '2026-10-26',
    text: `Nächtliche Konsolidierung, Montag, 26. Oktober 2026

42 Einträge wurden gespeichert. Die wichtigsten:

1. Der Preis von 49 Euro wird in Kommentaren "fair" genannt, 79 dagegen nie.
2. Videos mit dem Wasserkocher im Bild halten länger, warum auch immer.
3. Der Agent für die Angebote vergisst die Währung, wenn der Prompt länger als zwei Seiten ist, deshalb sollte man ihm die Währung am`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'entries are only queued for review, none was stored',
    day: '2026-11-12',
    text: `Hi, tonight's consolidation is prepared. I picked 42 items out of 70 and put them in the review list. None of them has been saved to the knowledge store so far; that happens once you approve them tomorrow. Sleep well, MEMORY`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'upstream embedding error in place of the summary, nothing says that something was stored',
    day: '2026-09-27',
    text: `# Memory report 2026-09-27 (Sun)

Collected: 36 notes
Deduplicated: 30 notes
Embedding: Traceback (most recent call last):
  File "/opt/agents/memory/embed.py", line 88, in embed_batch
    resp = client.post("/api/embed", json=payload, timeout=30)
httpx.ReadTimeout: timed out`,
  },
]
