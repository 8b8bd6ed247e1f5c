import type { Sample } from './contracts.ts'

export const BLIND_TWELVE: readonly Sample[] = [
  // ───────────────────────────── health ─────────────────────────────
  {
    job: 'health',
    valid: true,
    note: 'plain Markdown table, all seven up',
    day: '2026-10-05',
    text: `# 🩺 System Health — Monday, 5 October 2026

| Service | Status | Response | Note |
|---|---|---|---|
| Ollama | ✅ up | 41 ms | 6 models loaded |
| Redis | ✅ up | 1 ms | 212 MB used |
| PostgreSQL | ✅ up | 4 ms | 18 of 100 connections |
| ChromaDB | ✅ up | 23 ms | heartbeat ok |
| CRM | ✅ up | 188 ms | HTTP 200 |
| Atomic Reactor | ✅ up | 57 ms | HTTP 200 |
| LiteLLM | ✅ up | 36 ms | 4 routes healthy |

**Overall:** 7/7 services respond. Nothing to do before the 07:00 briefing.
`,
  },
  {
    job: 'health',
    valid: true,
    note: 'JSON, all seven ok, "errors": [] is innocent',
    day: '2026-10-14',
    text: `{
  "check": "daily_health",
  "ran_at": "2026-10-14T06:00:07Z",
  "services": {
    "ollama": { "status": "ok", "ms": 38 },
    "redis": { "status": "ok", "ms": 1 },
    "postgresql": { "status": "ok", "ms": 6 },
    "chromadb": { "status": "ok", "ms": 19 },
    "crm": { "status": "ok", "ms": 240 },
    "atomic_reactor": { "status": "ok", "ms": 61 },
    "litellm": { "status": "ok", "ms": 44 }
  },
  "errors": [],
  "summary": "7 of 7 healthy"
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'one short chat message naming all seven',
    day: '2026-11-03',
    text: `✅ 06:00 check done. Ollama, Redis, PostgreSQL, ChromaDB, the CRM, Atomic Reactor and LiteLLM all answered. Slowest was the CRM at 412 ms, still fine. Have a good Tuesday!`,
  },
  {
    job: 'health',
    valid: true,
    note: 'trap: "failed" and "down" tell of an old, solved incident',
    day: '2026-09-18',
    text: `**Morning check, Fri 18 Sep 2026**

Good morning! Everything is green:

- 🟢 **Ollama** responds, version 0.11.4
- 🟢 **Redis** PONG, 0 failed commands since midnight
- 🟢 **PostgreSQL** accepts connections, last backup 03:15
- 🟢 **ChromaDB** heartbeat received
- 🟢 **CRM** login page and API both 200
- 🟢 **Atomic Reactor** 200, queue is empty
- 🟢 **LiteLLM** 200. It was down for four minutes on Wednesday (16 Sep) after the failed update; I see no trace of that any more.

No action needed.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'German, all seven, one full disk warning on a service that responds',
    day: '2026-12-08',
    text: `🔎 Systemcheck Dienstag, 08.12.2026 – 06:00 UTC

Alle 7 Dienste antworten.

• Ollama: erreichbar (52 ms)
• Redis: erreichbar (1 ms)
• PostgreSQL: erreichbar (5 ms)
• ChromaDB: erreichbar (30 ms)
• CRM: erreichbar (201 ms)
• Atomic Reactor: erreichbar (66 ms)
• LiteLLM: erreichbar (40 ms)

💡 Hinweis: Die Platte ist zu 71 % belegt. Kein Handlungsbedarf, ich behalte es im Auge.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'log-like lines, "error rate 0.0%" is innocent',
    day: '2026-08-21',
    text: `HEALTH 2026-08-21 06:00 UTC
ollama ............ UP    http 200   error rate 0.0%
redis ............. UP    PONG       error rate 0.0%
postgresql ........ UP    select 1   error rate 0.0%
chromadb .......... UP    http 200   error rate 0.0%
crm ............... UP    http 200   error rate 0.0%
atomic reactor .... UP    http 200   error rate 0.0%
litellm ........... UP    http 200   error rate 0.0%
RESULT: 7 up, 0 down`,
  },
  {
    job: 'health',
    valid: true,
    note: 'headings per layer, one slow service that still responds, older restart dates given for a reason',
    day: '2026-10-29',
    text: `# Health report · Thu 29 Oct 2026

## 🧠 Models
- **Ollama**: healthy. Test prompt answered in 1.8 s. Up since the restart on 21 September.
- **LiteLLM**: healthy. All three routes passed the ping.

## 💾 Data
- **PostgreSQL**: healthy. 11 active connections, no locks.
- **Redis**: healthy. 98.7 % hit rate.
- **ChromaDB**: healthy. 5 collections listed.

## 🏢 Apps
- **CRM**: healthy, a bit slow today (930 ms against 210 ms yesterday). It answered all five pings.
- **Atomic Reactor**: healthy. Up since 2 October.

### Verdict
All seven services are responding. I will look at the CRM again tomorrow to see if the latency settles.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'YAML, all seven',
    day: '2026-11-23',
    text: `date: 2026-11-23
agent: BRAINSTEM
services:
  - name: Ollama
    responding: true
  - name: Redis
    responding: true
  - name: PostgreSQL
    responding: true
  - name: ChromaDB
    responding: true
  - name: CRM
    responding: true
  - name: Atomic Reactor
    responding: true
  - name: LiteLLM
    responding: true
overall: healthy`,
  },
  {
    job: 'health',
    valid: false,
    note: 'says 7/7, but ChromaDB is not in the list',
    day: '2026-10-12',
    text: `# 🩺 Daily Health Check

**Monday, 12 October 2026 · 06:00 UTC**

✅ **Ollama**: 200 OK, 5 models available
✅ **Redis**: PONG in 1 ms
✅ **PostgreSQL**: 14 connections, replication not used
✅ **CRM**: 200 OK in 176 ms
✅ **Atomic Reactor**: 200 OK in 49 ms
✅ **LiteLLM**: 200 OK, budget 34 % used

**Result: 7/7 services healthy.** No alerts overnight.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'the CRM timed out, hidden in an otherwise green table',
    day: '2026-10-20',
    text: `## System status, Tue 20 Oct 2026

| Service | Reachable | Latency |
|:--|:--|--:|
| PostgreSQL | yes | 5 ms |
| Redis | yes | 1 ms |
| ChromaDB | yes | 27 ms |
| Ollama | yes | 44 ms |
| CRM | no (timeout) | 10000 ms |
| LiteLLM | yes | 39 ms |
| Atomic Reactor | yes | 58 ms |

The stack looks stable overall. Memory 61 %, CPU 12 %, disk 48 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'report of the day before',
    day: '2026-11-11',
    text: `🔎 Gesundheitsbericht – Dienstag, 10.11.2026, 06:00 UTC

1. Ollama – läuft, 37 ms
2. Redis – läuft, 1 ms
3. PostgreSQL – läuft, 4 ms
4. ChromaDB – läuft, 21 ms
5. CRM – läuft, 195 ms
6. Atomic Reactor – läuft, 60 ms
7. LiteLLM – läuft, 42 ms

Fazit: alles grün, keine Auffälligkeiten in der Nacht.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'cut off in the line of the last service',
    day: '2026-09-09',
    text: `Good morning ☀️ here is the 06:00 service check for Wednesday, 9 September 2026.

**Core services**
- Redis: up, PONG, 188 MB in use
- PostgreSQL: up, 9 connections, vacuum finished at 02:40
- ChromaDB: up, heartbeat fine

**AI services**
- Ollama: up, llama and mistral answered the test prompt

**Business apps**
- CRM: up, API 200 in 203 ms
- Atomic Reactor: up, 200 in 71 ms

**Gateway**
- LiteLLM: the proxy is up and the health endpoint ans`,
  },
  {
    job: 'health',
    valid: false,
    note: 'unfilled template variable in one latency',
    day: '2026-08-05',
    text: `### ✅ All systems operational — 2026-08-05

| # | Service | State | ms |
|---|---|---|---|
| 1 | Ollama | OK | 46 |
| 2 | Redis | OK | 1 |
| 3 | PostgreSQL | OK | 5 |
| 4 | ChromaDB | OK | 25 |
| 5 | CRM | OK | 219 |
| 6 | Atomic Reactor | OK | {{reactor_latency_ms}} |
| 7 | LiteLLM | OK | 41 |

Next check: tomorrow 06:00.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'summary says healthy, Ollama is not reachable',
    day: '2026-12-15',
    text: `{
  "date": "2026-12-15",
  "overall": "healthy",
  "services": [
    { "name": "Redis", "reachable": true, "latency_ms": 1 },
    { "name": "PostgreSQL", "reachable": true, "latency_ms": 4 },
    { "name": "ChromaDB", "reachable": true, "latency_ms": 22 },
    { "name": "CRM", "reachable": true, "latency_ms": 183 },
    { "name": "Ollama", "reachable": false, "latency_ms": null },
    { "name": "Atomic Reactor", "reachable": true, "latency_ms": 55 },
    { "name": "LiteLLM", "reachable": true, "latency_ms": 47 }
  ]
}`,
  },
  {
    job: 'health',
    valid: false,
    note: 'LiteLLM was not checked at all, only assumed',
    day: '2026-10-26',
    text: `Morning! Health check for Mon 26 Oct:

• Ollama 🟢 responds
• Redis 🟢 responds
• PostgreSQL 🟢 responds
• ChromaDB 🟢 responds
• CRM 🟢 responds
• Atomic Reactor 🟢 responds
• LiteLLM ⚪ skipped this time, it was fine yesterday so I assume it still is

Nothing urgent from my side.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'Atomic Reactor answers 502',
    day: '2026-11-19',
    text: `06:00 ✅ Ollama, Redis, PostgreSQL, ChromaDB, CRM and LiteLLM all respond. Atomic Reactor has been giving 502 since 05:40, a restart is queued. Otherwise a quiet night.`,
  },

  // ───────────────────────────── briefing ─────────────────────────────
  {
    job: 'briefing',
    valid: true,
    note: 'the normal emoji Markdown briefing',
    day: '2026-10-06',
    text: `# ☀️ Morning Briefing — Tuesday, October 6, 2026

## 🏆 Wins
- Newsletter issue #14 went out to 1,318 readers, 46 % opened it
- Two new customers for the Automation Starter Kit (€98)
- YouTube passed 900 subscribers

## 🎯 Priorities
1. Record the "local LLM in 20 minutes" video before noon
2. Answer the three open CRM leads (Hanna, Piotr, Studio Nord)
3. Approve the offers that PRODUCT delivers at 10:00

## 📅 Today
- 14:30 call with the accountant

Have a focused day! 💪
`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'short chat message with both',
    day: '2026-10-15',
    text: `Morning! ☕ Wins: the landing page test ended with +18 % sign-ups, and the refund case is closed. Priorities today: 1) ship the new checkout, 2) film two TikToks, 3) call Marek at 15:00.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'JSON with both lists filled',
    day: '2026-11-05',
    text: `{
  "type": "morning_briefing",
  "date": "2026-11-05",
  "weekday": "Thursday",
  "wins": [
    "X thread on Redis caching reached 21,400 views",
    "CRM import finished, 312 contacts cleaned"
  ],
  "priorities": [
    { "rank": 1, "task": "Send proposal to Kessler GmbH", "due": "11:00" },
    { "rank": 2, "task": "Cut the long-form video", "due": "16:00" },
    { "rank": 3, "task": "Review LiteLLM spend", "due": "18:00" }
  ],
  "risks": []
}`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'German; the word TODO names a real list',
    day: '2026-09-24',
    text: `Guten Morgen! 🌤️ Briefing für Donnerstag, 24. September 2026

**Erfolge**
– Die TODO-Liste ist gestern von 31 auf 12 Punkte geschrumpft
– Erstes Video mit über 5.000 Aufrufen auf TikTok
– Rechnung von Agentur Brandt ist bezahlt (480 €)

**Prioritäten**
– Angebot für das Coaching-Paket fertig schreiben
– Backup der PostgreSQL-Datenbank einmal zurückspielen und prüfen
– Drehtermin mit Lea festlegen

Viel Erfolg heute!`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'prose, both parts plainly there',
    day: '2026-12-02',
    text: `Good morning. It is Wednesday, 2 December.

Your wins from yesterday: the Advent bundle sold nine times on its first day, which is three more than you had hoped for, and the support inbox is at zero for the first time since October.

Your priorities for today: first, restock the discount codes, because only eleven are left. Second, write the follow-up mail to the nine buyers. Third, leave ninety minutes for the YouTube outline; the deadline you set yourself is Friday.

That's all. Coffee first.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'table layout',
    day: '2026-08-17',
    text: `**LIMBIC briefing | Mon 17 Aug 2026**

| 🏆 Wins | 🎯 Priorities |
|---|---|
| Weekly revenue goal reached (€1,240 of €1,200) | Publish the pricing page |
| 43 new followers on X | Reply to the podcast invite |
| ChromaDB upgrade went through | Plan the September launch |

Mood check: calm week ahead, one deadline on Thursday.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'trap: "failed payments" and "error" inside real wins and priorities',
    day: '2026-10-23',
    text: `📬 **Daily briefing, Friday 23 Oct**

**What went well**
✅ 5 of 6 failed payments were recovered by the new reminder mails (€245)
✅ The 404 error on the download page is gone
✅ First five-star review on the prompt pack

**What matters today (priorities)**
👉 Get the last failed payment solved by phone
👉 Upload the Sunday video and schedule it
👉 Weekly review at 17:30, bring the KPI numbers`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'longer, mentions other dates for a reason',
    day: '2027-01-04',
    text: `# 🌅 Morning Briefing · Monday, 4 January 2027

Welcome back! This is the first working day after the break (last briefing: 23 December 2026).

## Wins over the holidays 🏆
1. **Revenue kept flowing.** 27 orders between 24 December and 3 January, €1,611 in total, without a single manual step.
2. **The agents held up.** Every nightly consolidation ran; the store is 310 entries bigger than before Christmas.
3. **One viral clip.** "Stop paying for five AI tools" is at 88,000 views on TikTok.

## Priorities for today 🎯
1. Clear the inbox: 41 mails, 6 of them from buyers. Aim for noon.
2. Close the books for December and send the file to the accountant.
3. Choose the theme for January. My suggestion is "Own your AI", as the viral clip points that way.

## Can wait ⏳
- Redesign of the logo
- Moving the CRM to the new server (planned for 18 January)

Start slowly, you have no calls before 13:00.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the wins section has nothing of substance',
    day: '2026-10-13',
    text: `# ☀️ Morning Briefing — Tuesday, October 13, 2026

## 🏆 Wins
- None recorded

## 🎯 Priorities
1. Finish the sales page for the Redis course
2. Send the invoice to Atelier Blum
3. Record voice-over for the Thursday video

## 📅 Today
- 10:30 dentist
- 16:00 call with Yusuf

Let's go! 🚀`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'priorities heading with nothing under it',
    day: '2026-10-28',
    text: `☀️ **Briefing for Wednesday, 28 October 2026**

🏆 **Wins**
- 61 sign-ups for the webinar so far
- The CRM pipeline stands at €4,300
- New thumbnail style lifted the click rate from 3.9 % to 5.2 %

🎯 **Priorities**

📅 **Schedule**
- 09:30 webinar dry run
- 13:00 lunch with Iris
- 19:00 webinar goes live

🌦 Rain until noon, so a good morning for desk work.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'briefing of the day before',
    day: '2026-11-18',
    text: `Guten Morgen! Hier dein Briefing für Dienstag, den 17. November 2026 ☕

🏆 Erfolge
• Kurs „KI im Büro“ hat jetzt 50 Teilnehmer
• Zwei Kooperationsanfragen über X
• Serverkosten um 14 € gesenkt

🎯 Prioritäten
• Modul 4 aufnehmen
• Kooperationsanfragen beantworten
• Steuerunterlagen hochladen`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'the same block three times',
    day: '2026-09-07',
    text: `🌅 Morning briefing, Mon 7 Sep 2026

Wins: the affiliate page brought 12 sales over the weekend and the new intro got good comments.
Priorities: film the Ollama short, pay the hosting bill, answer Jonas.

Wins: the affiliate page brought 12 sales over the weekend and the new intro got good comments.
Priorities: film the Ollama short, pay the hosting bill, answer Jonas.

Wins: the affiliate page brought 12 sales over the weekend and the new intro got good comments.
Priorities: film the Ollama short, pay the hosting bill, answer Jonas.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'placeholder left in the priorities',
    day: '2026-12-10',
    text: `**🎄 Briefing | Thursday, 10 Dec 2026**

**Wins**
- Gift cards are live and 4 were sold by midnight
- The video on LiteLLM budgets got its 100th comment
- Atomic Reactor ran 30 days without a restart

**Priorities**
- Pack the last three merch orders
- Call [insert client name here] about the renewal
- Draft the year-end newsletter

Only nine working days left before the break.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'cut off in the second priority',
    day: '2026-08-27',
    text: `Good morning! Thursday, 27 August 2026.

### Yesterday's wins
* You closed the yearly plan with Fjord Media, worth €1,490.
* The TikTok series reached part 10, average watch time is up to 19 s.
* All nine agents delivered on time.

### Priorities for today
1. Onboard Fjord Media: send the welcome mail, create their CRM record and give them access to the shared folder.
2. Prepare tomorrow's live stream. You still need a title, a thumbnail and a list of the three demos that you want to sh`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'JSON with an empty list of priorities',
    day: '2026-10-09',
    text: `{
  "briefing": {
    "date": "2026-10-09",
    "greeting": "Good morning, happy Friday!",
    "wins": [
      "Webinar replay sold 6 times overnight",
      "Bounce rate of the newsletter fell to 0.8 %",
      "New testimonial from Carla is on the site"
    ],
    "priorities": [],
    "weather": "12 °C, sunny"
  }
}`,
  },

  // ───────────────────────────── trends ─────────────────────────────
  {
    job: 'trends',
    valid: true,
    note: 'five trends in Markdown',
    day: '2026-10-07',
    text: `# 📈 Trend Report — Wednesday, 7 October 2026

## 1. 🔥 "Desk tour, but the AI works" clips
Creators film their empty desk while agents do the job on screen. Big on TikTok, easy for us to copy.

## 2. 🧾 Invoice automation for freelancers
Search interest is rising on YouTube; the top videos are all older than a year.

## 3. 🔒 Private AI at home
Small models on mini PCs. Strong comments on X, mainly about privacy.

## 4. 🎙️ Faceless podcasts
Two synthetic voices discuss one article. Polarising, which is good for comments.

## 5. 🗂️ "Second brain" clean-ups
People show how they delete 80 % of their notes.

**Best fit for us today:** number 3, since we run Ollama ourselves.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'short chat message with three',
    day: '2026-10-16',
    text: `Trends for Fri 16 Oct 👇
• Prompt-free agents: people want one button, not a chat
• Voice notes to CRM entries (three X threads over 100k views)
• "Quiet launch" stories, founders who sell without an audience`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'JSON with four',
    day: '2026-11-10',
    text: `{
  "date": "2026-11-10",
  "source_channels": ["TikTok", "YouTube", "X"],
  "trends": [
    { "title": "AI meal planners for families", "channel": "TikTok", "momentum": "rising", "idea": "Show ours running on a local model" },
    { "title": "Black Friday for digital goods", "channel": "X", "momentum": "peak in 2 weeks", "idea": "Tease the bundle now" },
    { "title": "Code walkthroughs without talking", "channel": "YouTube", "momentum": "steady", "idea": "Silent build of a Redis queue" },
    { "title": "One-person company dashboards", "channel": "X", "momentum": "rising", "idea": "Share our KPI screen" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'German, three trends',
    day: '2026-09-22',
    text: `📊 Trend-Radar für Dienstag, 22.09.2026

1️⃣ **KI-Telefonassistenten im Handwerk**
Auf TikTok zeigen Betriebe, wie ein Bot Termine annimmt. Viele Fragen nach Kosten in den Kommentaren.

2️⃣ **Herbst-Reset**
Aufräumen, planen, neue Routinen. Passt zu unserem Vorlagenpaket.

3️⃣ **Lokale Modelle auf dem Laptop**
Auf YouTube steigen die Aufrufe für „Ollama einrichten“ seit zwei Wochen.

➡️ Empfehlung: Nummer 3 heute als Kurzvideo drehen.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'table with four',
    day: '2026-12-03',
    text: `**RESEARCH · trends · Thu 3 Dec 2026**

| Trend | Where | Why now | Score |
|---|---|---|---|
| Year in review made by AI | TikTok | Everyone posts recaps in December | 9/10 |
| Gift guides for coders | YouTube | Late shoppers | 7/10 |
| Goal setting with agents | X | New Year is four weeks away | 8/10 |
| Slow tech | TikTok | Reaction to too much AI content | 6/10 |

Scores are my own estimate from views, comments and fit.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'trap: older dates inside, "error" and "fail" as trend themes',
    day: '2026-08-12',
    text: `### Trends, 12 August 2026 (Wed)

**A. Fail compilations of AI agents** 😂
Began with one clip on 30 July and now has its own hashtag. "My agent ordered 40 lamps" is at 2.1 million views.

**B. Error messages as merch**
T-shirts and mugs with famous errors. A shop on X sold out on 9 August.

**C. Back-to-school study bots**
Same wave as in August 2025, about two weeks earlier this year.

My pick: A. We have plenty of funny logs ourselves.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'prose, three trends',
    day: '2026-10-30',
    text: `Good morning! Three things stand out today, Friday 30 October.

First, haunted-house jokes about smart homes. It is the day before Halloween and every second clip on TikTok has a lamp that talks back.

Second, people compare their monthly AI bills. A post on X with a €640 bill has started a long chain of answers, and most of them ask for cheaper ways.

Third, long videos are back on YouTube. Tutorials above forty minutes get recommended more often, going by the channels we follow.

I would use the second one: our LiteLLM budget rules are a ready-made answer.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'long report with five trends, an earlier report is mentioned for comparison, one idea was dropped with a reason',
    day: '2026-10-19',
    text: `# 🔭 Daily Trend Research — Monday, 19 October 2026

Hi! I went through TikTok, YouTube and X this morning. Here are five trends that fit your channels, sorted by how well they suit you.

---

## 1. 🧰 "Tool funerals"
**What:** Founders bury an app they cancelled, with candles and a short speech.
**Where:** TikTok, the three biggest clips have 1.9 million views together.
**Why now:** Many yearly plans renew in October.
**Idea for us:** A funeral for the last cloud subscription we replaced with Ollama.

## 2. 🧮 Cost per answer
**What:** People work out what one AI answer costs them, down to a tenth of a cent.
**Where:** X, mostly as long threads with a spreadsheet.
**Why now:** Two large providers changed their prices last week.
**Idea for us:** Publish the figures from LiteLLM, they are ready to use.

## 3. 🎧 Study-with-me, but with agents
**What:** Two-hour videos in which a person works quietly while agents report in a corner of the screen.
**Where:** YouTube, growing slowly but steadily.
**Idea for us:** Film one ordinary morning, no script needed.

## 4. 🪪 "Was this written by a human?"
**What:** Guessing games with two texts side by side.
**Where:** TikTok and X. Comments are the whole point.
**Idea for us:** Use two newsletters, one by you and one by the content agent.

## 5. 🍂 Small-town launches
**What:** Creators offer their product to local shops and film the reactions.
**Where:** TikTok, started in the US around 5 October.
**Idea for us:** Show the inbox agent to the bakery next door.

---

### Compared with Friday's report (16 October)
The quiet launch stories have lost speed, so I left them out. I also looked at dance clips with robots, but they failed my fit test: funny, yet nothing we could sell with.

### ⭐ Recommendation
Film number 1 today and write number 2 for tomorrow.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'titled top 3, has only two',
    day: '2026-10-08',
    text: `# 🔥 Top 3 Trends — Thursday, 8 October 2026

## 1. 🤖 Agents that negotiate
Short skits in which a bot haggles with another bot over a sofa. 640k views on the leading clip. **Angle for us:** let two of our agents haggle over a task.

## 2. 📚 Micro-courses under €20
X is full of founders who split one big course into ten tiny ones. **Angle for us:** cut the Redis course into five parts and test the first one this week.

**Recommendation:** go with number 1 on TikTok and number 2 on X. Both can be done with material we already have.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is the first one again, so only two different',
    day: '2026-10-21',
    text: `Trend scan, Wed 21 Oct 2026 🔍

1. **Screen-free mornings**: creators let an agent read the news aloud instead of scrolling.
2. **Tiny dashboards**: e-ink displays with revenue and tasks, mostly on X.
3. **Screen-free mornings**: creators let an agent read the news aloud instead of scrolling.

All three are still early, good moment to join.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'report of the day before',
    day: '2026-11-26',
    text: `## 📈 Daily Trends | Wednesday, 25 November 2026

- **Deal trackers by chat bot** (X): bots that post price drops before Black Friday
- **"I cancelled everything"** (TikTok): people list the subscriptions they dropped
- **Studio tours with local AI** (YouTube): mini PCs on the shelf are the new plant
- **Honest income reports** (X): screenshots with costs, not only revenue

Top pick for today: honest income reports.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third trend is only a TODO',
    day: '2026-09-03',
    text: `**Trends for Thursday, 3 Sept 2026**

📌 **Autumn launch diaries**
Founders film every day of a launch. Episodes of 30 seconds, strong on TikTok.

📌 **AI note takers at parents' evenings**
Funny and a bit controversial, started in the US, now in Europe as well.

📌 **TODO: add third trend from YouTube**

Sources: TikTok Creative Center, X search, our own comments.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'cut off in the third trend',
    day: '2026-12-17',
    text: `# Trend report 17 December 2026 (Thursday)

### 🎁 Last-minute digital gifts
Vouchers and templates that need no shipping. The peak is usually on the 23rd, so we have six days. TikTok clips that show the printed voucher do best.

### 🧘 Offline holidays
Creators announce that they log off and let agents answer. Warm comments, few critics.

### 🔮 Predictions for 2027
Threads on X with ten bold forecasts each. The ones with numbers get shared more. For us it would make sense to`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'third entry is a fetch error instead of a trend',
    day: '2026-07-30',
    text: `{
  "date": "2026-07-30",
  "trends": [
    { "name": "Camping with a solar AI box", "platform": "YouTube", "why": "Summer holidays, strong thumbnails" },
    { "name": "Reply with a voice clone", "platform": "TikTok", "why": "New in-app effect since Monday" },
    { "name": "HTTP 429 Too Many Requests", "platform": "X", "why": "Error: request failed, retry after 900 s" }
  ]
}`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'refusal: no trends, only places to look for them',
    day: '2026-11-06',
    text: `# 📊 Trends — Friday, 6 November 2026

I'm sorry, but I don't have access to live data from TikTok, YouTube or X, so I can't tell you what is trending today. Here is where you can look instead:

1. **TikTok Creative Center**: filter by country and the last 7 days
2. **YouTube Studio**: open the Research tab under Analytics
3. **X Explore**: check the Trending and News tabs

Once you send me what you find there, I'm happy to sort it for you.`,
  },

  // ───────────────────────────── scripts ─────────────────────────────
  {
    job: 'scripts',
    valid: true,
    note: 'two scripts in Markdown with hook, body, call to action',
    day: '2026-10-05',
    text: `# 🎬 Short-form scripts — Mon 5 Oct 2026

## Script 1: The €0 assistant
**🪝 Hook:** "I pay nothing for my AI assistant, and it never sleeps."
**📝 Body:** Show the mini PC. Ollama runs here, on my shelf. It reads my inbox at six, sorts the mails by urgency and writes three draft answers. I check them over breakfast. Power costs me about four euros a month.
**📣 CTA:** Follow for the setup.

## Script 2: Your notes are lying to you
**🪝 Hook:** "You will never read 90 % of your notes again."
**📝 Body:** I let an agent count. 2,400 notes, 180 opened this year. So now every note gets one question: what would I do with this? No answer, no note. The rest goes into ChromaDB, where I can ask for it.
**📣 CTA:** How many notes do you have? Tell me below.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'German, two scripts',
    day: '2026-11-17',
    text: `🎥 Skripte für Dienstag, 17.11.2026

**Skript A – TikTok (25 Sek.)**
Hook: Dieser Fehler hat mich 300 Euro gekostet.
Hauptteil: Ich habe drei KI-Abos bezahlt und nur eins benutzt. Dann habe ich einen Agenten gebaut, der jeden Monat meine Abbuchungen liest. Er hat in zwei Minuten gefunden, was ich ein Jahr lang übersehen habe.
Abschluss: Speichern und heute Abend prüfen.

**Skript B – YouTube Shorts (40 Sek.)**
Hook: So schreibt meine KI keine peinlichen Mails mehr.
Hauptteil: Drei Regeln. Erstens: nie mehr als fünf Sätze. Zweitens: keine Ausrufezeichen. Drittens: Sie darf nur Dinge versprechen, die in meinem Kalender stehen. Seitdem antworten die Leute wirklich.
Abschluss: Welche Regel fehlt? Schreib sie in die Kommentare.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'JSON with three scripts',
    day: '2026-10-22',
    text: `{
  "date": "2026-10-22",
  "scripts": [
    {
      "title": "Redis in one breath",
      "platform": "TikTok",
      "hook": "Your app is slow because it keeps asking the same question.",
      "body": "Imagine a waiter who walks to the kitchen for every glass of water. Redis puts the jug on the table. Same water, no walking. Ten lines of code, and my page loads in 90 ms.",
      "cta": "Save this for your next slow page."
    },
    {
      "title": "The polite robot",
      "platform": "Shorts",
      "hook": "I told my agent to be rude. Sales went up.",
      "body": "Not really rude, just honest. Instead of 'we appreciate your interest' it now writes 'this is not for you if you hate spreadsheets'. Fewer replies, but twice as many buyers.",
      "cta": "Would you dare?"
    },
    {
      "title": "Nine jobs, one founder",
      "platform": "X video",
      "hook": "Nine employees work for me and none of them eats lunch.",
      "body": "At six one checks the servers. At seven one writes my briefing. By ten I have new offers on the table. I only decide. Here is the whole timetable on one screen.",
      "cta": "Reply 'timetable' and I send it."
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'table, two scripts',
    day: '2026-09-16',
    text: `| | Script 1 | Script 2 |
|---|---|---|
| **Title** | Backup panic | The five-minute CRM |
| **Hook** | "What if your laptop dies tonight?" | "You don't need a CRM. You need this list." |
| **Body** | Mine did in March. I lost four days of work, because my backup was on the same desk, under the same coffee. Now PostgreSQL is dumped every night to a second place and an agent restores it once a week to see if it opens. | Name, what they want, when you promised to write. That's it. I ran this for a year before I built anything bigger, and I never forgot a lead. |
| **CTA** | Check yours today | Copy the list from my bio |
| **Length** | 30 s | 22 s |

Both ready to film on Wednesday 16 September.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'short chat with two compact scripts',
    day: '2026-12-09',
    text: `Two for today 🎬

1) HOOK: "Stop scrolling if you send invoices by hand." BODY: "I talk into my phone for ten seconds: who, what, how much. My agent fills in the form, numbers it and sends it. Forty seconds, done."

2) HOOK: "My AI made me cry. Once." BODY: "It read my whole journal and wrote me a year-end letter. The last line said: you worried about eleven things, and ten of them never came."`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'trap: stage directions in brackets are not placeholders',
    day: '2026-08-26',
    text: `**SHORTS / TIKTOK, Wed 26 Aug 2026**

🎞️ **#1 "The silent coworker"** (28 s)
*Hook* [look into camera, whisper]: Don't wake him, he's working.
*Body* [cut to screen recording]: This terminal is writing my newsletter. [zoom in] It reads what I posted all week, picks the three posts with the most replies and makes one text out of them. [back to face] I change the first sentence, because the first sentence should be mine.
*End* [point down]: Newsletter in the description.

🎞️ **#2 "Price tag"** (31 s)
*Hook* [hold up a paper with "€19"]: I raised this price three times and nobody noticed.
*Body* [flip papers]: Nineteen. Twenty-nine. Thirty-nine. Same product, better promise. The text on the page went from "templates" to "get your Friday back". [pause] People don't buy files.
*End* [drop the papers]: Part two tomorrow.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'trap: scripts about a TODO list and an error message',
    day: '2026-10-29',
    text: `## ✍️ Scripts of the day — 29 October 2026

### 1. Kill your TODO list
- **Hook:** Your TODO list is a list of things you don't do.
- **Body:** I had 64 items on mine. I gave them to an agent with one rule: pick three a day, hide the rest. After two weeks 40 were done and 24 had become pointless on their own.
- **CTA:** Delete one item right now.

### 2. The nicest error message
- **Hook:** "Something went wrong" is the laziest sentence on the internet.
- **Body:** Ours says what happened, whose fault it was and what to press next. Support mails about it dropped from nine a week to one. It took me an hour to write.
- **CTA:** Post the worst error message you have seen.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'YAML, two scripts',
    day: '2027-01-12',
    text: `day: 2027-01-12
scripts:
  - id: S1
    title: January is a trap
    hook: "Don't set goals in January."
    body: >
      Set a price instead. I wrote down what one finished video is worth to me,
      sixty euros, and every evening I write a bill to myself. Goals made me feel
      guilty. Bills make me curious.
    seconds: 27
  - id: S2
    title: Two screens, one brain
    hook: "I unplugged my second monitor for a week."
    body: >
      Day one was awful. On day three I noticed that I had stopped checking
      mail while coding. By day seven I had shipped the feature that had been
      stuck since November.
    seconds: 33`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'promises two, only one script is there',
    day: '2026-10-06',
    text: `# 🎬 2 Scripts for Tuesday, 6 October 2026

## Script 1 — The lazy launch
**🪝 Hook:** "I launched a product in pyjamas. It sold in an hour."
**📝 Body:** Last night I had an idea on the sofa. The agent wrote the page, I recorded a two-minute demo with my phone, and at 23:10 the link was on X. Seven buyers before midnight. It is not perfect, and that's the point: I will fix what the seven ask for.
**📣 CTA:** Comment "lazy" for the checklist.
**#️⃣ Tags:** #buildinpublic #solofounder #launch

Both scripts are under 35 seconds and can be filmed in one go. 🎥`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script is the first with another title',
    day: '2026-11-04',
    text: `**Scripts, Wed 4 Nov 2026**

**1. "Tabs"**
Hook: You have 47 tabs open. I can prove it.
Body: Every tab is a promise you made to yourself. I let an agent read mine, summarise each in one line and close it. The lines go into ChromaDB. If I ever need one, I ask.
CTA: Count yours and comment.

**2. "Browser clean-up"**
Hook: You have 47 tabs open. I can prove it.
Body: Every tab is a promise you made to yourself. I let an agent read mine, summarise each in one line and close it. The lines go into ChromaDB. If I ever need one, I ask.
CTA: Count yours and comment.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has no hook (empty string)',
    day: '2026-09-29',
    text: `{
  "day": "2026-09-29",
  "scripts": [
    {
      "platform": "TikTok",
      "hook": "My smallest customer taught me the most.",
      "body": "She paid nine euros and sent eleven questions. I answered each in a short clip, and those clips became the course that now pays my rent.",
      "cta": "Listen to your nine-euro people."
    },
    {
      "platform": "YouTube Shorts",
      "hook": "",
      "body": "We compared two thumbnails for a week. One had my face, one had a number. The number won by a third, until we put my face next to the number. That one won by half.",
      "cta": "Which one would you click?"
    }
  ]
}`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'second script has hook and call to action but no body',
    day: '2026-12-16',
    text: `🎬 Skripte – Mittwoch, 16. Dezember 2026

### Skript 1: Der ehrliche Adventskalender
**Hook:** Hinter jedem Türchen steckt bei mir ein Misserfolg.
**Body:** Tür eins: ein Kurs, den niemand wollte. Tür zwei: ein Video mit 14 Aufrufen. Tür drei: die Mail an die falsche Liste. Aber aus jedem ist etwas geworden, und das zeige ich euch bis Weihnachten.
**CTA:** Folgen, morgen kommt die nächste Tür.

### Skript 2: KI packt Geschenke
**Hook:** Meine KI weiß, was meine Mutter sich wünscht.
**Body:**
**CTA:** Was verschenkst du dieses Jahr?`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'dated the day before',
    day: '2026-10-15',
    text: `Today's scripts (Wednesday, 14 October 2026) 📱

▶️ Script one: "Three words"
Hook: These three words doubled my replies.
Body: "Is this dead?" That's the whole mail. I send it to leads who went quiet for two weeks. Half of them answer, and most say no, it isn't.

▶️ Script two: "Server in a shoebox"
Hook: This shoebox runs my company.
Body: Inside: one mini PC, one fan, a lot of dust. It hosts the database, the models and the CRM. I paid 380 euros for it two years ago and it still idles at eight percent.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'unfilled placeholder in the body of script 2',
    day: '2026-08-10',
    text: `# 🎬 Daily scripts | Mon 10 Aug 2026

**Script 1 · Heatwave office**
🪝 It's 36 degrees and my GPU is the second warmest thing in this room.
📝 So I moved all heavy jobs to the night. The agents work from ten to six, I sleep, and the flat stays cool. Bonus: power is cheaper at night with my plan.
📣 When do your machines work?

**Script 2 · The audience of one**
🪝 I make videos for exactly one person.
📝 Her name is [NAME OF PERSONA]. She runs a small shop, has two kids and thirty minutes a day for her business. Whenever I write a sentence, I ask if she would nod. If she wouldn't, I cut it.
📣 Who is your one person?`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'cut off in the body of the second script',
    day: '2026-11-27',
    text: `## 🛍️ Black Friday scripts, Fri 27 Nov 2026

**1) The anti-deal**
*Hook:* Today I'm raising my price.
*Body:* Everybody shouts fifty percent off. I add ten euros and a phone call with me. Last year I did the same, and it was my best Friday so far, because people who want help don't want a discount.
*CTA:* Link in bio, only 20 calls.

**2) What a sale really costs**
*Hook:* A 50 % discount doesn't cost you 50 %.
*Body:* Let's do the maths. You sell for 40, your costs are 20, so you keep 20. Now you sell for 20. Your costs are still 20, and suddenly you`,
  },

  // ───────────────────────────── offers ─────────────────────────────
  {
    job: 'offers',
    valid: true,
    note: 'object with three offers',
    day: '2026-10-05',
    text: `{
  "date": "2026-10-05",
  "offers": [
    {
      "name": "Local AI Starter Kit",
      "description": "Step-by-step guide, config files and a 30-minute video for running Ollama at home.",
      "price": 39,
      "currency": "EUR",
      "audience": "Freelancers who want private AI"
    },
    {
      "name": "Inbox Zero Agent",
      "description": "Ready-made workflow that sorts mail and drafts answers.",
      "price": 79,
      "currency": "EUR",
      "audience": "Solo founders"
    },
    {
      "name": "One-hour Setup Call",
      "description": "We install your first agent together.",
      "price": 149,
      "currency": "EUR",
      "audience": "Beginners"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'bare array, two offers',
    day: '2026-10-17',
    text: `[
  { "id": "weekend-1", "title": "Weekend Automation Sprint", "price": 199.0, "currency": "EUR", "bullets": ["2 live sessions", "1 working automation", "recording included"] },
  { "id": "weekend-2", "title": "Prompt Pack: Customer Support", "price": 14.9, "currency": "EUR", "bullets": ["60 prompts", "English and German"] }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'a single offer',
    day: '2026-11-02',
    text: `{"offers":[{"name":"CRM Spring Clean","price":89,"currency":"EUR","promise":"500 contacts checked, merged and tagged within two days"}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'trap: "Todo" and "Error" are in the product names',
    day: '2026-09-10',
    text: `{
  "generated": "2026-09-10T10:00:21Z",
  "offers": [
    {
      "name": "Todo Zero Workshop",
      "description": "Ninety minutes in which we empty your todo list with three simple rules and one agent.",
      "price": 59,
      "currency": "EUR"
    },
    {
      "name": "Error Rescue",
      "description": "Your automation failed? Send the error message, get a fix within 24 hours.",
      "price": 45,
      "currency": "EUR"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'German texts, decimals',
    day: '2026-12-01',
    text: `{
  "datum": "2026-12-01",
  "offers": [
    {
      "name": "Adventspaket „KI im Alltag“",
      "beschreibung": "24 kleine Übungen, jeden Tag eine per Mail. Ohne Vorkenntnisse.",
      "price": 24.5,
      "waehrung": "EUR",
      "gueltig_bis": "2026-12-24"
    },
    {
      "name": "Gutschein Beratung",
      "beschreibung": "60 Minuten Gespräch zum Verschenken, als PDF zum Ausdrucken.",
      "price": 120,
      "waehrung": "EUR",
      "gueltig_bis": "2027-12-31"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'original price next to price, escaped quotes and line breaks in strings',
    day: '2026-11-24',
    text: `{
  "campaign": "Black Week",
  "offers": [
    {
      "name": "The \\"Own Your AI\\" Bundle",
      "pitch": "Four guides.\\nOne price.\\nYours forever.",
      "original_price": 156,
      "price": 79,
      "discount_percent": 49
    },
    {
      "name": "Redis Mini-Course",
      "pitch": "Seven lessons, ten minutes each.",
      "original_price": 49,
      "price": 29,
      "discount_percent": 41
    },
    {
      "name": "Yearly Club Membership",
      "pitch": "Monthly live session, all templates.",
      "original_price": 240,
      "price": 168,
      "discount_percent": 30
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'three tiers, cheap first tier with a price below 1 per month is still above 0',
    day: '2026-08-19',
    text: `[
  {
    "tier": "Taster",
    "name": "One prompt a day",
    "price": 0.99,
    "per": "month",
    "includes": "A daily prompt by mail"
  },
  {
    "tier": "Builder",
    "name": "Prompt library",
    "price": 9.99,
    "per": "month",
    "includes": "All 800 prompts with search"
  },
  {
    "tier": "Team",
    "name": "Library for five",
    "price": 34.99,
    "per": "month",
    "includes": "Five seats and a shared folder"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'nested details, price is a plain number',
    day: '2027-01-08',
    text: `{
  "agent": "PRODUCT",
  "date": "2027-01-08",
  "reasoning": "January buyers look for a fresh start, so both offers promise a quick first result.",
  "offers": [
    {
      "name": "Fresh Start Audit",
      "price": 97,
      "currency": "EUR",
      "deliverables": [
        { "what": "Review of your tools and subscriptions", "when": "day 1" },
        { "what": "List of what to cancel", "when": "day 2" },
        { "what": "Plan for one automation", "when": "day 3" }
      ],
      "upsell": "Done-for-you automation"
    },
    {
      "name": "Done-for-you Automation",
      "price": 690,
      "currency": "EUR",
      "deliverables": [
        { "what": "Working automation", "when": "two weeks" },
        { "what": "Handover video", "when": "two weeks" }
      ],
      "upsell": null
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'trailing comma after the last offer, not valid JSON',
    day: '2026-10-08',
    text: `{
  "date": "2026-10-08",
  "offers": [
    {
      "name": "Shorts Script Club",
      "description": "Ten fresh scripts every month, made for your niche.",
      "price": 29,
      "currency": "EUR"
    },
    {
      "name": "Thumbnail Check",
      "description": "Honest feedback on five thumbnails within two days.",
      "price": 35,
      "currency": "EUR"
    },
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'a friendly sentence follows the JSON',
    day: '2026-10-19',
    text: `{
  "offers": [
    { "name": "Agent Health Check", "price": 65, "currency": "EUR", "summary": "We look at your nine cron jobs and tell you which ones waste money." },
    { "name": "Backup Drill", "price": 110, "currency": "EUR", "summary": "We restore your database together, once, for real." }
  ]
}

Let me know if you want me to adjust the prices or add a third offer! 😊`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'one of three offers has price 0',
    day: '2026-11-09',
    text: `[
  { "name": "Voice Note to CRM", "price": 49, "currency": "EUR", "description": "Speak after the call, the agent files it." },
  { "name": "Follow-up Writer", "price": 0, "currency": "EUR", "description": "Writes the mail you keep putting off." },
  { "name": "Pipeline Review", "price": 95, "currency": "EUR", "description": "One hour, every open deal, clear next steps." }
]`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'second offer has no price',
    day: '2026-09-25',
    text: `{
  "date": "2026-09-25",
  "count": 3,
  "offers": [
    {
      "title": "Autumn Planner",
      "price": 12,
      "currency": "EUR",
      "format": "PDF + Notion"
    },
    {
      "title": "Quarter Review with an Agent",
      "currency": "EUR",
      "format": "Live session, 75 minutes"
    },
    {
      "title": "Finance Sheet for Solo Founders",
      "price": 27,
      "currency": "EUR",
      "format": "Spreadsheet"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'empty list of offers',
    day: '2026-12-14',
    text: `{
  "date": "2026-12-14",
  "status": "ok",
  "currency": "EUR",
  "offers": [],
  "comment": "Market review finished, existing range covers current demand well."
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'cut off in the last offer',
    day: '2026-08-06',
    text: `{
  "date": "2026-08-06",
  "offers": [
    {
      "name": "Summer Slowdown Kit",
      "description": "Out-of-office flows, auto replies and a two-week content buffer.",
      "price": 44,
      "currency": "EUR"
    },
    {
      "name": "Holiday Watchdog",
      "description": "An agent that only calls you when something is really on fire.",
      "price": 69,
      "currency": "EUR"
    },
    {
      "name": "September Kick-off",
      "description": "A live morning in which we pl`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'price of the second offer is "on request"',
    day: '2026-11-20',
    text: `{
  "offers": [
    { "name": "Automation Map", "price": 180, "currency": "EUR", "scope": "A drawing of your company with every task an agent could take over" },
    { "name": "Custom Agent", "price": "on request", "currency": "EUR", "scope": "Built for your case, including two weeks of care" },
    { "name": "Care Plan", "price": 60, "currency": "EUR", "scope": "Monthly updates and a helping hand" }
  ]
}`,
  },

  // ───────────────────────────── calendar ─────────────────────────────
  {
    job: 'calendar',
    valid: true,
    note: 'table Monday to Sunday',
    day: '2026-10-05',
    text: `# 🗓️ Content Calendar: 5 – 11 October 2026

| Day | Date | Platform | Topic | Format |
|---|---|---|---|---|
| Mon | Oct 5 | TikTok | The €0 assistant | 30 s talking head |
| Tue | Oct 6 | X | Thread: what my agents cost per day | 7 posts |
| Wed | Oct 7 | YouTube | Ollama on a mini PC | Long-form, 14 min |
| Thu | Oct 8 | TikTok | Behind the scenes of Wednesday's video | 20 s |
| Fri | Oct 9 | X | Weekly numbers, open and honest | Screenshot + text |
| Sat | Oct 10 | TikTok | Q&A from the comments | 45 s |
| Sun | Oct 11 | YouTube | Short: the one setting everybody misses | Short |

🎯 Theme of the week: private AI.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'bullets starting the next day, mid-week',
    day: '2026-10-14',
    text: `Here's the plan for the next seven days, starting tomorrow 📅

• **Thu 15 Oct**: X poll, "Which task would you hand over first?"
• **Fri 16 Oct**: TikTok, result of the poll with a twist
• **Sat 17 Oct**: YouTube Short, desk tour
• **Sun 18 Oct**: Newsletter, five things I learned this week
• **Mon 19 Oct**: TikTok, the invoice robot
• **Tue 20 Oct**: X thread on LiteLLM budgets
• **Wed 21 Oct**: YouTube, "From voice note to CRM", 12 minutes`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'JSON across the end of the month',
    day: '2026-10-28',
    text: `{
  "calendar": [
    { "date": "2026-10-28", "channel": "TikTok", "title": "Spooky logs: the agent that talked to itself" },
    { "date": "2026-10-29", "channel": "X", "title": "Thread: five scary bills" },
    { "date": "2026-10-30", "channel": "YouTube", "title": "Short: the haunted cron job" },
    { "date": "2026-10-31", "channel": "TikTok", "title": "Halloween skit with the mini PC" },
    { "date": "2026-11-01", "channel": "X", "title": "October in numbers" },
    { "date": "2026-11-02", "channel": "YouTube", "title": "Tutorial: ChromaDB in fifteen minutes" },
    { "date": "2026-11-03", "channel": "TikTok", "title": "Three lines from the tutorial" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'German, next week',
    day: '2026-11-20',
    text: `📆 Redaktionsplan für die Woche vom 23. bis 29. November 2026

**Montag, 23.11.** – TikTok: Was ich am Black Friday nicht kaufe
**Dienstag, 24.11.** – X: Umfrage zu KI-Abos
**Mittwoch, 25.11.** – YouTube: Live-Stream „Fragen zur Technik“, 19 Uhr
**Donnerstag, 26.11.** – TikTok: Bester Moment aus dem Stream
**Freitag, 27.11.** – Alle Kanäle: Paket-Angebot startet
**Samstag, 28.11.** – X: Zwischenstand der Verkäufe
**Sonntag, 29.11.** – YouTube Short: Rückblick in 30 Sekunden`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'short chat message with seven weekdays',
    day: '2026-12-07',
    text: `Week plan ✍️ Mon: TikTok on gift ideas. Tue: X thread on pricing. Wed: YouTube tutorial on backups. Thu: TikTok duet. Fri: X numbers post. Sat: Short with bloopers. Sun: newsletter.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'emoji headings, details per day, Wednesday to Tuesday',
    day: '2026-08-12',
    text: `# Content plan (12 – 18 August 2026)

### 🟣 Wednesday 12 Aug
TikTok: "My agent failed, and I'm glad." Story about the wrong discount code. Film in the kitchen.

### 🔵 Thursday 13 Aug
X: Thread with the six prompts I use every day.

### 🟢 Friday 14 Aug
YouTube: Long video "One server, nine jobs". Publish at 16:00.

### 🟡 Saturday 15 Aug
TikTok: Cut-down of Friday's video, part 1.

### 🟠 Sunday 16 Aug
TikTok: Cut-down of Friday's video, part 2.

### 🔴 Monday 17 Aug
X: Ask for topics, collect answers for September.

### ⚫ Tuesday 18 Aug
YouTube Short: Answer to the best comment of the week.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'numbered days with dates, turn of the year',
    day: '2026-12-29',
    text: `Content calendar for the turn of the year 🎆

Day 1 (Tue 29 Dec): X, "10 lessons from 2026"
Day 2 (Wed 30 Dec): TikTok, fastest recap of the year, 15 seconds
Day 3 (Thu 31 Dec): YouTube Short, goodbye and thank you
Day 4 (Fri 1 Jan): X, one sentence for 2027
Day 5 (Sat 2 Jan): TikTok, the first thing I automate this year
Day 6 (Sun 3 Jan): Newsletter, plans and dates
Day 7 (Mon 4 Jan): YouTube, "How my company runs in 2027"`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'six days, Sunday is missing',
    day: '2026-10-12',
    text: `# 🗓️ 7-Day Content Calendar (12 – 18 Oct 2026)

| Day | Channel | Content |
|---|---|---|
| Monday 12 | TikTok | Three things I'd never automate |
| Tuesday 13 | X | Thread: how the briefing agent picks my wins |
| Wednesday 14 | YouTube | Short: PostgreSQL in 45 seconds |
| Thursday 15 | TikTok | Reaction to a hater comment |
| Friday 16 | X | Numbers of the week |
| Saturday 17 | YouTube | Long-form: build an inbox agent |

All topics come from Research's trend report of this morning. ✅`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the 24th is left out, dates jump from 23 to 25',
    day: '2026-10-20',
    text: `📅 Next 7 days

- **20 Oct (Tue)**: TikTok, "The 6 a.m. robot"
- **21 Oct (Wed)**: X, poll on favourite models
- **22 Oct (Thu)**: YouTube Short, Redis jug trick
- **23 Oct (Fri)**: X, Friday numbers
- **25 Oct (Sun)**: Newsletter no. 17
- **26 Oct (Mon)**: TikTok, comment answers
- **27 Oct (Tue)**: YouTube, long video on offers`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'the 13th stands twice, the 14th is missing',
    day: '2026-11-10',
    text: `{
  "week": "2026-11-10 to 2026-11-16",
  "entries": [
    { "date": "2026-11-10", "platform": "X", "idea": "Before and after of the landing page" },
    { "date": "2026-11-11", "platform": "TikTok", "idea": "Carnival costume made by an image model" },
    { "date": "2026-11-12", "platform": "YouTube", "idea": "Walkthrough of the CRM" },
    { "date": "2026-11-13", "platform": "TikTok", "idea": "Friday the 13th: unlucky deploys" },
    { "date": "2026-11-13", "platform": "X", "idea": "Thread about unlucky deploys" },
    { "date": "2026-11-15", "platform": "YouTube", "idea": "Short from the walkthrough" },
    { "date": "2026-11-16", "platform": "X", "idea": "Teaser for Black Week" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'nothing planned on Saturday',
    day: '2026-09-21',
    text: `**Content week 21 – 27 September 2026** 🍂

| Date | Platform | Topic | Hook |
|---|---|---|---|
| Mon 21 Sep | TikTok | Autumn reset | "Your desk is not the problem." |
| Tue 22 Sep | YouTube | Plan a quarter with an agent | "Ninety days in ten minutes." |
| Wed 23 Sep | X | Pricing experiment, part 1 | "I doubled it." |
| Thu 24 Sep | TikTok | Pricing experiment, part 2 | "They still bought." |
| Fri 25 Sep | X | Friday numbers | "The honest ones." |
| Sat 26 Sep | | | |
| Sun 27 Sep | YouTube | Short: best question of the week | "I didn't see this coming." |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'placeholder topic on Thursday',
    day: '2026-12-14',
    text: `🎄 Content calendar, 14 to 20 December

**Mon 14**: TikTok, unboxing of the new mini PC
**Tue 15**: X, thread on gifts that cost nothing
**Wed 16**: YouTube, long-form "My 2026 stack"
**Thu 17**: TikTok, [insert topic here]
**Fri 18**: X, last Friday numbers of the year
**Sat 19**: YouTube Short, stack in 40 seconds
**Sun 20**: Newsletter, holiday edition`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'cut off at Saturday, Sunday never comes',
    day: '2026-08-03',
    text: `# Weekly content plan, 3–9 August 2026

**Monday, 3 August** 🎯
Channel: TikTok. Topic: "Working from a balcony." Show the laptop, the heat, and the agent that does the rest.

**Tuesday, 4 August** 🧵
Channel: X. Topic: what broke in July and what it cost. Six posts, with numbers.

**Wednesday, 5 August** 📺
Channel: YouTube. Topic: queues with Redis, for people who don't code much.

**Thursday, 6 August** 🎯
Channel: TikTok. Topic: a day without notifications.

**Friday, 7 August** 🧵
Channel: X. Topic: numbers of the week plus one lesson.

**Saturday, 8 August** 📺
Channel: YouTube. Topic: a short that shows the queue from Wednes`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'seven entries, but the weekend is skipped, so not consecutive',
    day: '2026-10-26',
    text: `7-day plan, ready to go:

1. Mon, Oct 26 · TikTok · "I asked nine agents the same question"
2. Tue, Oct 27 · X · Screenshots of the nine answers
3. Wed, Oct 28 · YouTube · Short on the funniest one
4. Thu, Oct 29 · TikTok · Halloween prep with the printer
5. Fri, Oct 30 · X · Friday numbers
6. Mon, Nov 2 · YouTube · Long-form on memory stores
7. Tue, Nov 3 · TikTok · Memory stores for grandmas`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'German week without Donnerstag',
    day: '2026-11-30',
    text: `🗓️ Content-Woche ab Montag, 30. November

Montag: TikTok – Türchen-Idee, Ankündigung des Adventskalenders
Dienstag: X – Türchen 1, kostenlose Vorlage
Mittwoch: YouTube – Tutorial „Mails sortieren lassen“
Freitag: X – Zahlen der Woche
Samstag: TikTok – Plätzchen und Prompts
Sonntag: Newsletter – Zweiter Advent

Alle Beiträge werden am Vorabend um 18 Uhr eingeplant.`,
  },

  // ───────────────────────────── outline ─────────────────────────────
  {
    job: 'outline',
    valid: true,
    note: 'usual Markdown list with timestamps',
    day: '2026-10-05',
    text: `# 🎥 YouTube Outline: Run Your Own AI for €4 a Month

**Target length:** 14 minutes

- **00:00** – Hook: the bill that made me stop
- **00:45** – What you will have at the end of this video
- **02:10** – The hardware: any mini PC with 16 GB
- **04:30** – Installing Ollama step by step
- **08:00** – First real task: sorting the inbox
- **11:20** – What it can't do (be honest here)
- **13:15** – Call to action and next video

**Thumbnail idea:** the mini PC next to a coffee cup, text "€4".`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'table with ranges',
    day: '2026-10-13',
    text: `## 📺 Outline — "Nine Agents, One Founder"

| Time | Section | Notes |
|---|---|---|
| 0:00–0:40 | Cold open | Show the alarm clock at 6:00 while the first agent works |
| 0:40–3:00 | Why I did it | Story of the lost customer |
| 3:00–7:30 | The timetable | Walk through all nine jobs |
| 7:30–10:15 | What went wrong | Two funny failures |
| 10:15–12:00 | Your first agent | Small task for the viewer |
| 12:00–12:45 | Outro | Subscribe, link to the timetable |`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'JSON chapters',
    day: '2026-11-04',
    text: `{
  "title": "PostgreSQL for People Who Hate Databases",
  "date": "2026-11-04",
  "chapters": [
    { "time": "00:00", "label": "The spreadsheet that exploded" },
    { "time": "01:30", "label": "What a table really is" },
    { "time": "05:45", "label": "Your first three commands" },
    { "time": "11:10", "label": "Backups without tears" },
    { "time": "15:00", "label": "Recap and homework" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'German, with notes under each chapter',
    day: '2026-09-30',
    text: `🎬 Gliederung für das lange Video: „Mein CRM in einer Stunde“

[00:00] Einstieg
Ein Kunde ruft an, und ich weiß nicht mehr, wer er ist.

[01:15] Was ein CRM leisten muss
Nur drei Dinge: Name, Wunsch, nächster Schritt.

[04:40] Aufbau live am Bildschirm
Tabellen anlegen, erste Kontakte eintragen.

[12:30] Der Agent übernimmt
Sprachnotiz rein, Eintrag raus.

[18:05] Fazit und Frage an die Zuschauer
Welche Daten sammelt ihr?`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'long video with hour timestamps',
    day: '2026-12-11',
    text: `**Live-build outline: an inbox agent from zero**

0:00:00 Welcome and plan for the evening
0:06:30 Empty folder, first commit
0:24:00 Reading mail safely
0:47:15 Letting the model decide what is urgent
1:02:40 Break, answer questions from the chat
1:10:00 Drafting replies
1:31:20 Testing with the 20 worst mails I ever got
1:48:00 Wrap-up`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'short, four timestamps',
    day: '2026-08-25',
    text: `Outline "Redis in 10 minutes": 0:00 slow page demo, 1:20 the waiter story, 4:00 ten lines of code, 8:30 before and after numbers.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'trap: errors and TODO as the topic of the video',
    day: '2026-10-24',
    text: `# 🧯 Outline for "Every Error My Agents Made This Month"

**Idea:** honest review, light tone, one lesson per error.

### ⏱️ Chapters
**0:00 Teaser.** "Error 1 cost me 40 euros, error 4 cost me a friend."
**0:50 Error 1: the generous discount.** An agent gave 100 % off. How we capped it.
**3:40 Error 2: the TODO that nobody did.** A task called "TODO later" was copied every night for three weeks.
**6:25 Error 3: timeout at midnight.** Why the nightly run failed on 3 October and how we noticed.
**9:10 Error 4: the too honest mail.** Read it aloud, blur the name.
**12:00 What I changed.** Three checks that now run every day.
**14:20 Your turn.** Ask for the worst automation story.

**B-roll:** terminal, calendar, rainy window.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'emoji sections, target clock time in the notes',
    day: '2027-01-14',
    text: `📌 **Working title:** I Let AI Plan My Year

🎣 00:00 The promise: twelve months in one afternoon
📖 00:55 Last year's plan and why it died in March
🛠️ 03:20 Setting up the planner with my own notes
🔍 08:45 The plan, month by month
⚖️ 14:10 Where I disagreed with it
🏁 17:30 What happens next, check-in in April

Publish on Sunday, ideally around 5 pm. Description and tags follow with the upload.`,
  },
  {
    job: 'outline',
    valid: false,
    note: '09:75 is not a possible time',
    day: '2026-10-07',
    text: `# 🎥 YouTube Outline: Stop Paying for Five AI Tools

- **00:00** – Hook: five receipts on the table
- **01:05** – What each tool really does for me
- **04:20** – The one I keep, and why
- **07:50** – Replacing number two with a local model
- **09:75** – Replacing number three with a spreadsheet
- **12:30** – The new monthly bill
- **13:40** – Outro and link to the list

**Length:** about 14 minutes`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'fourth timestamp goes back',
    day: '2026-10-22',
    text: `## Outline "ChromaDB explained with a bookshelf"

| Time | Part | What happens |
|---|---|---|
| 0:00 | Hook | I look for a book and can't find it |
| 1:10 | The bookshelf | Sorting by feeling instead of alphabet |
| 4:35 | Embeddings | Colours as an example |
| 3:50 | Demo | Ask my notes a question |
| 9:00 | Limits | When it finds nonsense |
| 11:30 | Close | Next video: memory for agents |`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'only three timestamps',
    day: '2026-11-12',
    text: `🎬 **Long-form outline: How I price my products**

**00:00 – Intro.** The €19 paper, as in the short. Say what the video is about and who it is for.

**02:30 – The three price experiments.** First the prompt pack, then the starter kit, then the call. Show the sales chart for each and say what I expected and what came out instead.

**11:45 – What I would do with zero customers.** Start higher than feels good, talk to ten people, change the words before the number. Then say goodbye and point to the newsletter.

Estimated length: 15 minutes.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'four timestamps, one of them has no words',
    day: '2026-09-17',
    text: `{
  "video": "A Day Without My Agents",
  "format": "long-form",
  "outline": [
    { "t": "00:00", "text": "I switch everything off" },
    { "t": "01:40", "text": "Morning: no briefing, no plan, so I write the offers by hand" },
    { "t": "09:30", "text": "" },
    { "t": "14:20", "text": "Evening: counting the lost hours" }
  ]
}`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'cut off in the fourth chapter',
    day: '2026-12-18',
    text: `Outline: "The Year in My One-Person Company" 🎁

00:00 Opening
Fireworks from last year, then the first screen of the dashboard.

01:30 The numbers
Revenue by month, the two bad ones and the reason for each.

06:10 Three things that worked
The local models, the Friday numbers and the yearly club.

11:00 Three things that did not
The podcast with two voices, which nobody finished. The second shop, which I closed in June after I noticed that it took half of my sup`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'template variable left in a chapter',
    day: '2026-08-14',
    text: `# 📺 Outline | LiteLLM: one door for every model

⏱ 0:00 The drawer full of API keys
⏱ 1:00 What a gateway does, told with a hotel reception
⏱ 3:45 Installation in one command
⏱ 6:30 Budgets: never pay more than {{monthly_budget}} again
⏱ 10:20 Fallbacks when a model sleeps
⏱ 13:00 Summary and subscribe

Suggested tags: LiteLLM, self-hosting, AI costs`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'six chapters, but only three have a timestamp',
    day: '2026-11-28',
    text: `Gliederung „Backups, die wirklich funktionieren“ (ca. 16 Min.)

• 00:00 – Der Tag, an dem alles weg war
• 01:45 – Warum eine Kopie keine Sicherung ist
• 05:30 – Die 3-2-1-Regel am Küchentisch erklärt
• danach – PostgreSQL jede Nacht sichern
• danach – Wiederherstellen üben, live und mit Stoppuhr
• zum Schluss – Checkliste und Verabschiedung`,
  },

  // ───────────────────────────── kpi ─────────────────────────────
  {
    job: 'kpi',
    valid: true,
    note: 'usual Markdown report, adds up',
    day: '2026-10-05',
    text: `# 📊 KPI Report — Monday, October 5, 2026

| KPI | Value |
|---|---|
| 💰 Revenue | €1,284.50 |
| 💸 Costs | €412.30 |
| 📈 Profit | €872.20 |
| 🎯 Margin | 67.9 % |

**Top seller:** Local AI Starter Kit (14×)
**Note:** Costs include the yearly domain fee.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'JSON, margin as fraction',
    day: '2026-11-12',
    text: `{
  "date": "2026-11-12",
  "currency": "EUR",
  "revenue": 640.00,
  "costs": 192.00,
  "profit": 448.00,
  "margin": 0.70,
  "orders": 11
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'German number format, adds up',
    day: '2026-09-15',
    text: `📈 Tageszahlen Dienstag, 15.09.2026

Umsatz: 2.310,00 €
Kosten: 1.039,50 €
Gewinn: 1.270,50 €
Marge: 55,0 %

Der Umsatz liegt deutlich über dem Schnitt, weil heute zwei Jahresabos verlängert wurden. Die Kosten enthalten die neue Grafikkarte.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'short chat message, no profit told, margin right',
    day: '2026-12-04',
    text: `💶 Fri 4 Dec: revenue €318, costs €79.50, margin 75 %`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'trap: a loss, negative margin is right; failed payments are told',
    day: '2026-08-23',
    text: `## KPI · Sunday 23 Aug 2026

A slow day, and a red one:

- Revenue: **€150.00**
- Costs: **€210.00** (the monthly GPU rent was booked today)
- Profit: **−€60.00**
- Margin: **−40.0 %**

Two failed payments (€58 together) are being retried and are not in the revenue. Without the GPU rent the day would have been fine.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'trap: the whole month, which ends with the day',
    day: '2026-10-31',
    text: `# 🎃 October 2026 in numbers (1 – 31 October)

**Revenue** €18,420.00
**Costs** €7,368.00
**Profit** €11,052.00
**Margin** 60.0 %

### What drove it
- Own Your AI bundle: 41 % of revenue
- Setup calls: 27 %
- Club memberships: 19 %
- Everything else: 13 %

### Cost side
Model usage fell for the second month in a row, tools stayed flat. Next report tomorrow with the first day of November.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'comparison with yesterday, both columns add up',
    day: '2026-10-21',
    text: `**Daily KPIs (ANALYTICS)**

| Metric | Wed 21 Oct | Tue 20 Oct | Change |
|---|---:|---:|---:|
| Revenue (€) | 905.00 | 760.00 | +145.00 |
| Costs (€) | 271.50 | 266.00 | +5.50 |
| Profit (€) | 633.50 | 494.00 | +139.50 |
| Margin | 70.0 % | 65.0 % | +5.0 pts |

Revenue rose with the second mail of the launch, costs hardly moved.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'profit is 10 too high (1470 - 588 = 882)',
    day: '2026-10-08',
    text: `# 📊 KPI Report — Thursday, October 8, 2026

| KPI | Value |
|---|---|
| 💰 Revenue | €1,470.00 |
| 💸 Costs | €588.00 |
| 📈 Profit | €892.00 |
| 🎯 Margin | 60.0 % |

**Highlight:** best Thursday since the relaunch.
**Watch:** ad costs on X went up by a fifth.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'margin 56 % told, 65 % is right',
    day: '2026-11-25',
    text: `Evening numbers for Wed 25 Nov 🌙

• Revenue €960
• Costs €336
• Profit €624
• Margin 56 %

Black Week is picking up: 22 orders, 15 of them through the newsletter. I expect more on Friday.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'costs are not a number',
    day: '2026-09-28',
    text: `## 📈 KPIs | Mon 28 Sep 2026

- **Revenue:** €734.00
- **Costs:** n/a (invoice from the hoster not in yet)
- **Margin:** 71.0 %
- **Orders:** 13
- **Refunds:** 0
- **New leads:** 8

Conversion on the starter kit page held at 3.4 %.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'figures of the day before',
    day: '2026-12-16',
    text: `📊 Tagesbericht für Dienstag, den 15. Dezember 2026

| Kennzahl | Wert |
|---|---|
| Umsatz | 845,00 € |
| Kosten | 253,50 € |
| Gewinn | 591,50 € |
| Marge | 70,0 % |

Die Gutscheine laufen gut, fast die Hälfte des Umsatzes kam darüber.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'unfilled variable instead of the margin',
    day: '2026-08-11',
    text: `**KPI snapshot, Tuesday 11 August 2026**

💰 Revenue: €512.40
💸 Costs: €184.90
📈 Profit: €327.50
🎯 Margin: {{margin_pct}} %

Traffic was 6 % above last Tuesday. The workshop page has the best conversion this month.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'digits of the margin swapped: 0.48 told, 0.84 is right',
    day: '2026-10-27',
    text: `{
  "report": "daily_kpi",
  "date": "2026-10-27",
  "kpis": {
    "revenue_eur": 500.00,
    "costs_eur": 80.00,
    "profit_eur": 420.00,
    "margin": 0.48
  },
  "highlights": ["Four setup calls booked", "No ad spend today"]
}`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'cut off before costs get their figure',
    day: '2026-11-14',
    text: `# KPI report for Saturday, 14 November 2026

## Revenue
€690.00 from 12 orders. The prompt packs made up €210.00 of it, the rest came from two workshop seats and the club.

## Margin
62.0 %, two points better than last Saturday.

## Costs
Model usage was low again since the heavy jobs ran locally. In total we spent`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'week that ended eight days before the day',
    day: '2026-10-19',
    text: `📊 **Weekly KPIs: 5 – 11 October 2026**

Revenue: €4,200.00
Costs: €1,470.00
Profit: €2,730.00
Margin: 65.0 %

Orders: 71 · Average basket: €59.15
The Wednesday video brought a third of all visits.`,
  },

  // ───────────────────────────── memory ─────────────────────────────
  {
    job: 'memory',
    valid: true,
    note: 'usual Markdown, counts agree with the store',
    day: '2026-10-05',
    text: `# 🧠 Nightly Memory Consolidation — Mon 5 Oct 2026

✅ **Stored 42 new memories** in the knowledge base (1,204 → 1,246).

## What I kept
- 👥 Customers: Hanna wants the German version, Piotr asked for an invoice
- 📈 Numbers: today's margin and the best seller
- 🎬 Content: both scripts and how they were received
- 🛠️ Tech: CRM latency back to normal

## What I let go
- 118 log lines without meaning

Good night! 🌙`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'short chat message, says it was stored',
    day: '2026-10-18',
    text: `🌙 Consolidation done: all insights saved to the store.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'JSON, own store counts',
    day: '2026-11-08',
    store: { now: { count: 1702 }, earlier: { count: 1689 } },
    text: `{
  "job": "memory_consolidation",
  "date": "2026-11-08",
  "stored": 13,
  "store_size_before": 1689,
  "store_size_after": 1702,
  "themes": ["Black Week planning", "support questions on Ollama", "new lead from Vienna"],
  "errors": 0
}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'German',
    day: '2026-09-11',
    text: `🌜 Nachtprotokoll, Freitag 11.09.2026

Heute gespeichert:
• 3 Entscheidungen (Preis des Workshops, neuer Drehtag, Absage an Messe)
• 11 Fakten über Kunden
• 28 Erkenntnisse aus Kommentaren und Mails

Insgesamt wurden 42 Einträge in ChromaDB abgelegt. Doppeltes habe ich vorher aussortiert.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'trap: tells of failed jobs and TODO notes that were remembered',
    day: '2026-12-21',
    store: { now: { count: 2118 }, earlier: { count: 2097 } },
    text: `## Memory run, Monday 21 December 2026

**21 entries stored.**

| Area | Entries | Example |
|---|---:|---|
| Lessons | 6 | The offers job failed at 10:00 because of a full disk; a rerun at 10:20 was fine |
| Customers | 8 | Carla prefers voice notes |
| Open TODOs from chats | 4 | Send the club invitation to Iris |
| Content | 3 | Christmas skit did twice as well as usual |

Nothing else from the logs was worth keeping. The error from this morning is solved and filed under lessons.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'table of layers, small growth',
    day: '2026-08-18',
    store: { now: { count: 840 }, earlier: { count: 837 } },
    text: `Nightly consolidation (18 Aug, 22:00 UTC)

A quiet Tuesday, so only three memories were added to the long-term store:

1. The founder prefers filming before noon in summer.
2. The X thread with six prompts got 3× the usual saves.
3. Hosting moves to the new plan on 1 September.

Short-term notes have been cleared.`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'YAML, default store',
    day: '2027-01-06',
    text: `date: 2027-01-06
agent: MEMORY
status: complete
summary: Persisted today's learnings to the vector store.
persisted:
  decisions: 5
  customer_facts: 12
  content_insights: 17
  technical_notes: 8
total_new: 42
highlights:
  - January theme is fixed, "Own your AI"
  - Fresh Start Audit sold twice on its first day
  - Backup restore took 6 minutes`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'claims 27 stored, the store has not grown',
    day: '2026-10-09',
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
    text: `# 🧠 Nightly Memory Consolidation — Fri 9 Oct 2026

✅ **Stored 27 new memories** in the knowledge base.

## Highlights
- 🤝 Fjord Media wants a second project in November
- 🎬 Viewers ask for slower screen recordings
- 🧾 Invoices go out on Fridays from now on

## Clean-up
- 64 log lines dropped
- 5 duplicates merged

All done, good night! 🌙`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'store could not be counted (timeout)',
    day: '2026-10-23',
    store: { now: { problem: 'timeout' }, earlier: { count: 1388 } },
    text: `🌙 Friday's learnings are safe: 16 entries saved to ChromaDB, among them the recovered payments, the new review and the answer to the podcast invite. Next run tomorrow at 22:00.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'more pruned than stored, the store shrank',
    day: '2026-11-15',
    store: { now: { count: 1198 }, earlier: { count: 1204 } },
    text: `## Memory consolidation · Sunday, 15 Nov 2026

**Stored:** 18 new entries
**Pruned:** 24 outdated entries

### New
- Numbers of the weekend and the reason for the drop on Saturday
- Ideas for the Black Week bundle
- Three customer quotes for the sales page

### Removed
- Old price lists from spring
- Notes on the closed second shop

The knowledge base is now cleaner than before. ✨`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'a dry run, the text says that nothing was written',
    day: '2026-09-02',
    text: `{
  "job": "nightly_consolidation",
  "date": "2026-09-02",
  "mode": "dry_run",
  "candidates_found": 31,
  "would_store": 31,
  "stored": 0,
  "top_candidates": [
    "Launch diary format works on TikTok",
    "Jonas needs the invoice with his VAT number",
    "Morning briefings should be shorter on Mondays"
  ]
}`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'only announces that it will store, nothing was stored',
    day: '2026-12-05',
    text: `🧠 Memory, Saturday 5 December

I went through today's 14 chats, 3 reports and 2 videos and picked these insights:

1. The Advent course is opened mostly before 7 in the morning
2. Buyers of vouchers ask for a printable card
3. The short on backups was saved 410 times

I will write them to the knowledge store as soon as you confirm the list. Shall I go ahead?`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'cut off in the list of what was stored',
    day: '2026-08-28',
    text: `# Nightly consolidation, Friday 28 August 2026

Today's material: 22 messages, one live stream, four agent reports.

**Stored in the knowledge base:**
- *Stream:* 64 people at the peak, most questions were about hardware. The demo with the voice notes got the best reaction, the one with the spreadsheet was too long.
- *Customers:* Fjord Media has its accounts, Carla moved her call to Thursday.
- *Content:* The question "does it work offline?" came up eleven times, so a short about it would prob`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'placeholder text in one of the entries',
    day: '2026-10-30',
    text: `**🌙 Memory log | Fri 30 Oct 2026**

42 memories stored ✅

**Business**
- Bundle price for Black Week is fixed at €79
- Hoster raises prices by 6 % in January

**People**
- Marek recommends us to his network
- Lorem ipsum dolor sit amet, consectetur adipiscing elit

**Content**
- Halloween skit is cut and scheduled for tomorrow
- AI bill comparison goes to the top of the idea list`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'German; the text says that storing did not work',
    day: '2026-11-22',
    text: `🌜 Nächtliche Konsolidierung, Sonntag 22.11.2026

Ausgewertet: 17 Gespräche, 5 Berichte, 1 Newsletter.

Wichtigste Erkenntnisse:
– Die Umfrage zu KI-Abos kommt am Dienstag wieder
– Zwei Kunden wünschen sich Ratenzahlung
– Das Live-Format läuft am besten um 19 Uhr

Die Ablage in ChromaDB kam heute nicht zustande, die Erkenntnisse stehen daher nur in diesem Protokoll.`,
  },
]
