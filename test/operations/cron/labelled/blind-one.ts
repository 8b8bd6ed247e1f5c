import type { Sample } from './contracts.ts'

const good = (job: Sample['job'], note: string, text: string): Sample => ({ job, valid: true, note, text })
const bad = (job: Sample['job'], note: string, text: string): Sample => ({ job, valid: false, note, text })

/** Written before any rule was tried on it, as agents of different tempers would answer. */
export const BLIND_ONE: readonly Sample[] = [
  good(
    'health',
    'terse list with ticks',
    `BRAINSTEM health 2026-11-21 06:00
✅ Ollama (11434) 41ms
✅ Redis (6379) PONG 1ms
✅ PostgreSQL (5432) accepting connections
✅ ChromaDB (8000) heartbeat ok
✅ CRM (3500) 200
✅ Atomic Reactor (8888) 200
✅ LiteLLM (4000) 200
7/7 up`,
  ),
  good(
    'health',
    'table',
    `# System Health Report

| System | Port | Status | Latency |
|---|---|---|---|
| Ollama | 11434 | OK | 38 ms |
| Redis | 6379 | OK | 1 ms |
| PostgreSQL | 5432 | OK | 3 ms |
| ChromaDB | 8000 | OK | 12 ms |
| CRM | 3500 | OK | 45 ms |
| Atomic Reactor | 8888 | OK | 503 ms |
| LiteLLM Proxy | 4000 | OK | 22 ms |

No errors in the last 24 h. 0 restarts.`,
  ),
  good(
    'health',
    'JSON',
    `{"checked_at":"2026-11-21T06:00:04Z","services":[{"name":"ollama","status":"up","latency_ms":40},{"name":"redis","status":"up","latency_ms":1},{"name":"postgresql","status":"up","latency_ms":4},{"name":"chromadb","status":"up","latency_ms":9},{"name":"crm","status":"up","latency_ms":51},{"name":"atomic-reactor","status":"up","latency_ms":73},{"name":"litellm","status":"up","latency_ms":20}],"errors":[]}`,
  ),
  good(
    'health',
    'German prose with list',
    `Systemcheck vom 21.11.2026

- Ollama: erreichbar (3 Modelle geladen)
- Redis: erreichbar, PONG in 1 ms
- PostgreSQL: läuft, 14 Verbindungen
- ChromaDB: erreichbar
- CRM: läuft
- Atomic Reactor: läuft
- LiteLLM: erreichbar

Alle Dienste antworten. Keine Fehler.`,
  ),
  bad(
    'health',
    'one row is down below an optimistic heading',
    `# Health: all systems nominal

| System | Status |
|---|---|
| Ollama | UP |
| Redis | UP |
| PostgreSQL | UP |
| ChromaDB | connection refused |
| CRM | UP |
| Atomic Reactor | UP |
| LiteLLM | UP |`,
  ),
  bad(
    'health',
    'one is missing',
    `✅ Ollama ok
✅ Redis ok
✅ PostgreSQL ok
✅ CRM ok
✅ Atomic Reactor ok
✅ LiteLLM ok
All services responding.`,
  ),
  bad(
    'health',
    'JSON with one null',
    `{"services":{"ollama":"ok","redis":"ok","postgresql":"ok","chromadb":"ok","crm":null,"atomic_reactor":"ok","litellm":"ok"}}`,
  ),
  bad(
    'health',
    'three days old',
    `Health check 2026-11-18 06:00
Ollama OK, Redis OK, PostgreSQL OK, ChromaDB OK, CRM OK, Atomic Reactor OK, LiteLLM OK`,
  ),
  bad(
    'health',
    'German, one does not answer',
    `Statusbericht
Ollama: läuft
Redis: läuft
PostgreSQL: läuft
ChromaDB: läuft
CRM: antwortet nicht (Timeout nach 5 s)
Atomic Reactor: läuft
LiteLLM: läuft`,
  ),
  bad(
    'health',
    'refusal',
    `I don't have access to your infrastructure, so I can't run these health checks directly. You can check each service with curl.`,
  ),
  bad(
    'health',
    'own count contradicts',
    `Services: Ollama OK · Redis OK · PostgreSQL OK · ChromaDB OK · CRM OK · Atomic Reactor OK · LiteLLM HTTP 502
6/7 services responding`,
  ),

  good(
    'briefing',
    'plain headings',
    `Good morning Maurice!

## Yesterday's Wins
- Closed the Müller GmbH retainer (2,400 €/month)
- Newsletter passed 5,000 subscribers

## Today's Priorities
1. Ship the onboarding email sequence
2. Call with the tax advisor at 14:00`,
  ),
  good(
    'briefing',
    'bold labels',
    `**Morning Briefing – 21 Nov 2026**

**🏆 Wins**
• Reel #41 hit 120k views
• Two demo calls booked

**🎯 Top 3 Priorities**
• Finish offer page
• Reply to Stripe review
• Record video 12`,
  ),
  good(
    'briefing',
    'German',
    `Guten Morgen! Hier dein Briefing für Samstag, 21.11.2026.

Erfolge:
- 3 neue Kunden gewonnen
- Server-Migration abgeschlossen

Prioritäten heute:
- Angebot für Schmidt fertigstellen
- Backup prüfen

Schönen Tag!`,
  ),
  good(
    'briefing',
    'prose',
    `Morning Maurice. Your biggest win yesterday was the signed contract with Kessler, worth 8,900 €. The team also cleared the whole support inbox. The top priority for today is the landing page launch before noon, followed by the payroll run.`,
  ),
  good(
    'briefing',
    'JSON',
    `{"date":"2026-11-21","wins":["Launched v2 of the CRM","+312 followers on X"],"priorities":[{"task":"Fix the checkout bug","due":"11:00"},{"task":"Prepare pitch deck"}]}`,
  ),
  bad(
    'briefing',
    'priorities empty',
    `## Wins
- Closed the Müller GmbH retainer
- Newsletter passed 5,000 subscribers

## Priorities
`,
  ),
  bad(
    'briefing',
    'wins TBD',
    `## Wins
TBD

## Priorities
- Finish the deck
- Call Anna`,
  ),
  bad(
    'briefing',
    'no wins at all',
    `# Morning Briefing

## Weather
12 °C, light rain in Berlin.

## Calendar
- 10:00 Standup
- 14:00 Tax advisor

## Priorities
- Finish the deck before the standup`,
  ),
  bad(
    'briefing',
    'announces both and gives one',
    `Good morning! Here are your wins and priorities for today.

**Priorities**
1. Finish the offer page
2. Call the bank`,
  ),
  bad(
    'briefing',
    'template left unfilled',
    `## Wins
- [Insert win 1]
- [Insert win 2]

## Priorities
- [Insert priority]`,
  ),
  bad(
    'briefing',
    'cut off',
    `## Wins
- Signed Kessler for 8,900 €
- Support inbox is at zero

## Priorities
- Launch the landing page before noon
- Prepare the payroll run and send it to the`,
  ),

  good(
    'trends',
    'numbered with detail bullets',
    `# Trend Scan – 21.11.2026

1. **"Silent vlogging"** (TikTok)
   - Why: 340 % more views in 7 days
   - Idea: silent office day
2. **AI voice cloning drama** (X)
   - Why: three viral threads
3. **"Day in the life of a bot"** (YouTube)
   - Why: Shorts feed is full of it`,
  ),
  good(
    'trends',
    'platform headings',
    `## TikTok
- POV: your boss is an AI
- 5-second transitions with sound "Glow"

## YouTube
- Long-form build-in-public documentaries

## X
- Threads comparing local LLMs`,
  ),
  good(
    'trends',
    'table',
    `| # | Platform | Trend | Momentum |
|---|---|---|---|
| 1 | TikTok | Micro-tutorials under 9 s | rising |
| 2 | YouTube | "I automated my life" challenges | rising |
| 3 | X | Screenshots of agent fails | peak |
| 4 | TikTok | Retro CRT filter | new |`,
  ),
  good(
    'trends',
    'German headings each',
    `### Trend 1: KI-Avatare im Kundenservice
Auf TikTok zeigen kleine Firmen ihre Avatare.

### Trend 2: Faceless-Kanäle
YouTube-Kanäle ohne Gesicht wachsen um 40 %.

### Trend 3: "Building in public"
Auf X teilen Gründer ihre Zahlen.`,
  ),
  good(
    'trends',
    'JSON',
    `{"trends":[{"platform":"TikTok","name":"Lo-fi productivity","score":88},{"platform":"YouTube","name":"Agent vs human races","score":81},{"platform":"X","name":"Prompt golf","score":74}]}`,
  ),
  bad(
    'trends',
    'two only',
    `1. **Silent vlogging** – TikTok, up 340 %
2. **Agent fails** – X, three viral threads

Sources: TikTok Creative Center, X Explore, YouTube Trending`,
  ),
  bad(
    'trends',
    'one thing three times',
    `1. AI avatars in customer service
2. AI avatars in customer service
3. AI avatars in customer service`,
  ),
  bad(
    'trends',
    'third is empty',
    `### Trend 1: Faceless channels
They grow by 40 % a month.

### Trend 2: Silent vlogging
Views tripled this week.

### Trend 3:
`,
  ),
  bad(
    'trends',
    'nothing found',
    `Trend scan completed. No significant trends were identified on TikTok, YouTube or X in the last 24 hours.`,
  ),
  bad(
    'trends',
    'error text',
    `Error: 429 Too Many Requests
{"error":{"message":"Rate limit exceeded","type":"rate_limit_error"}}`,
  ),
  bad(
    'trends',
    'names left as form',
    `1. Trend 1: [Trend name]
2. Trend 2: [Trend name]
3. Trend 3: [Trend name]`,
  ),

  good(
    'scripts',
    'headings with labels',
    `## Script 1: The 3-minute CRM
**Hook:** Your CRM costs you 2 hours a day. Here's how I got them back.
**Body:** Show screen. I let an agent write the follow-ups. Result: 14 replies.
**CTA:** Comment "CRM" and I'll send the setup.

## Script 2: Why I fired my to-do list
**Hook:** I deleted my to-do list and doubled my output.
**Body:** Calendar blocks only. Three rules.
**CTA:** Follow for part 2.`,
  ),
  good(
    'scripts',
    'German with times',
    `Skript A – "Der 5-Euro-Fehler"
[0-3s] HOOK: Dieser Fehler kostet dich jeden Tag 5 Euro.
[3-20s] Zeig die Rechnung, erkläre den Tarif.
[20-30s] CTA: Speichern für später.

Skript B – "Nie wieder Rechnungen tippen"
[0-3s] HOOK: Ich habe seit Mai keine Rechnung mehr getippt.
[3-22s] Workflow am Bildschirm zeigen.
[22-30s] CTA: Link in der Bio.`,
  ),
  good(
    'scripts',
    'table',
    `| Script | Hook | Body | CTA |
|---|---|---|---|
| Agent on call | "My server crashed at 3 AM and I slept." | Story of the restart, logs on screen | Follow |
| One-page offer | "You don't need a website." | Show the one-pager, three sales | Comment PAGE |`,
  ),
  good(
    'scripts',
    'JSON',
    `[{"title":"Stop scrolling","hook":"You lost 11 minutes to this app today.","script":"Show screen time, three settings to change.","cta":"Save this."},{"title":"Cold mail","hook":"I sent 40 mails and got 19 replies.","script":"The template line by line.","cta":"Comment MAIL."}]`,
  ),
  bad(
    'scripts',
    'second has no hook',
    `## Script 1: The 3-minute CRM
**Hook:** Your CRM costs you 2 hours a day.
**Body:** Show screen, explain the agent.

## Script 2: Why I fired my to-do list
**Body:** Calendar blocks only. Three rules.
**CTA:** Follow for part 2.`,
  ),
  bad(
    'scripts',
    'one script',
    `## Script 1: The 3-minute CRM
**Hook:** Your CRM costs you 2 hours a day.
**Body:** Show screen, explain the agent. Fourteen replies in one day, and nobody noticed that it was a machine.
**CTA:** Comment "CRM".`,
  ),
  bad(
    'scripts',
    'hook empty',
    `Script 1: Agent on call
Hook: My server crashed at 3 AM and I slept.
Body: The story of the restart with the logs on screen.

Script 2: One-page offer
Hook:
Body: Show the one-pager and the three sales it made.`,
  ),
  bad(
    'scripts',
    'same hook in both',
    `**Script 1 – Morning**
Hook: Nobody tells you this about AI.
Body: Show three tools for the morning and what each one saves.

**Script 2 – Evening**
Hook: Nobody tells you this about AI.
Body: Show three tools for the evening and what each one saves.`,
  ),
  bad(
    'scripts',
    'asks back',
    `Sure! Before I draft the scripts, could you tell me which topic and platform you would like me to focus on? Also, what is your target audience?`,
  ),
  bad(
    'scripts',
    'hook is a stand-in',
    `### Script 1
Hook: [your hook here]
Body: Talk about the product.

### Script 2
Hook: [your hook here]
Body: Talk about the offer.`,
  ),

  good(
    'offers',
    'plain',
    `{"offers":[{"name":"Starter","price":49,"currency":"EUR","cta":"Jetzt starten"},{"name":"Pro","price":149,"currency":"EUR","cta":"Pro buchen"}]}`,
  ),
  good(
    'offers',
    'nested pricing',
    `{
  "packages": [
    { "title": "Audit", "pricing": { "amount": 499.0, "currency": "EUR" }, "cta": "Book a call" },
    { "title": "Retainer", "pricing": { "amount": 1900, "currency": "EUR", "interval": "month" }, "cta": "Apply now" }
  ]
}`,
  ),
  good(
    'offers',
    'a list',
    `[{"name":"E-Book","price":19.9,"cta":"Download"},{"name":"Course","price":299,"cta":"Enroll"}]`,
  ),
  good(
    'offers',
    'one offer alone',
    `{"name":"AI Quick Check","description":"60 minutes","price":{"value":149,"currency":"EUR"},"cta":"Termin sichern"}`,
  ),
  bad(
    'offers',
    'price as word',
    `{"offers":[{"name":"Starter","price":"TBD","cta":"Start"},{"name":"Pro","price":149,"cta":"Go"}]}`,
  ),
  bad(
    'offers',
    'price missing in one',
    `{"offers":[{"name":"Starter","price":49,"cta":"Start"},{"name":"Pro","cta":"Go"}]}`,
  ),
  bad('offers', 'null', `{"offers":[{"name":"Starter","price":null,"currency":"EUR"}]}`),
  bad('offers', 'cut', `{"offers":[{"name":"Starter","price":49,"cta":"Start"},{"name":"Pro","pri`),
  bad('offers', 'trailing comma', `{"offers":[{"name":"Starter","price":49,"cta":"Start"},]}`),
  bad(
    'offers',
    'text behind',
    `{"offers":[{"name":"Starter","price":49}]}

Let me know if you'd like me to adjust the pricing!`,
  ),
  bad('offers', 'empty list', `{"offers":[]}`),
  bad('offers', 'negative', `{"offers":[{"name":"Starter","price":-49}]}`),

  good(
    'calendar',
    'table Monday to Sunday',
    `| Day | Platform | Topic | Format |
|---|---|---|---|
| Mon | TikTok | CRM in 3 minutes | Reel |
| Tue | YouTube | Build log #7 | Short |
| Wed | X | Thread: agents that failed | Thread |
| Thu | TikTok | Office tour | Reel |
| Fri | LinkedIn | Case study Kessler | Post |
| Sat | YouTube | Q&A | Long |
| Sun | X | Weekly numbers | Post |`,
  ),
  good(
    'calendar',
    'dated headings',
    `### Sonntag, 22.11.2026
- 18:00 Reel: Fehler beim Start

### Montag, 23.11.2026
- 12:00 LinkedIn: Fallstudie

### Dienstag, 24.11.2026
- 18:00 Reel: 3 Tools

### Mittwoch, 25.11.2026
- 17:00 YouTube Short

### Donnerstag, 26.11.2026
- 12:00 X-Thread

### Freitag, 27.11.2026
- 18:00 Reel: Wochenrückblick

### Samstag, 28.11.2026
- 10:00 YouTube: Langes Video`,
  ),
  good(
    'calendar',
    'JSON',
    `{"week":[{"day":"2026-11-22","posts":["Reel: CRM"]},{"day":"2026-11-23","posts":["Post: Kessler"]},{"day":"2026-11-24","posts":["Short: log"]},{"day":"2026-11-25","posts":["Thread"]},{"day":"2026-11-26","posts":["Reel: tour"]},{"day":"2026-11-27","posts":["Post: numbers"]},{"day":"2026-11-28","posts":["Video: Q&A"]}]}`,
  ),
  good(
    'calendar',
    'Day 1 to 7',
    `Day 1: Intro reel about the new offer
Day 2: Carousel with five mistakes
Day 3: Behind the scenes story
Day 4: Customer voice Kessler
Day 5: Live Q&A at 19:00
Day 6: Meme about invoices
Day 7: Weekly recap and numbers`,
  ),
  bad(
    'calendar',
    'six days',
    `| Day | Topic |
|---|---|
| Mon | CRM |
| Tue | Build log |
| Wed | Thread |
| Thu | Tour |
| Fri | Case study |
| Sat | Q&A |`,
  ),
  bad(
    'calendar',
    'a day without content',
    `Monday: Reel about CRM
Tuesday: Short, build log
Wednesday: -
Thursday: Office tour
Friday: Case study
Saturday: Q&A
Sunday: Weekly numbers`,
  ),
  bad(
    'calendar',
    'Thursday twice',
    `- Monday: CRM reel
- Tuesday: Build log
- Wednesday: Thread
- Thursday: Tour
- Thursday: Case study
- Saturday: Q&A
- Sunday: Numbers`,
  ),
  bad(
    'calendar',
    'all days the same',
    `Mon: Post motivational quote
Tue: Post motivational quote
Wed: Post motivational quote
Thu: Post motivational quote
Fri: Post motivational quote
Sat: Post motivational quote
Sun: Post motivational quote`,
  ),
  bad(
    'calendar',
    'gap in the dates',
    `2026-11-22: Reel CRM
2026-11-23: Post Kessler
2026-11-24: Short
2026-11-25: Thread
2026-11-27: Reel tour
2026-11-28: Post numbers
2026-11-29: Video`,
  ),
  bad(
    'calendar',
    'only says that it is done',
    `Content calendar successfully updated for the next 7 days. All slots are populated.`,
  ),

  good(
    'outline',
    'chapters',
    `# How I run a company with 9 cron jobs

00:00 Hook – the night everything broke
01:30 What the machine does
04:10 Job 1–3: health, briefing, trends
09:45 Job 4–6: content
15:20 What failed
19:00 Recap and call to action`,
  ),
  good(
    'outline',
    'headings with ranges',
    `## Intro (0:00–0:45)
Show the dashboard, promise the result.

## Problem (0:45–3:00)
Why most automations die.

## Build (3:00–9:30)
Step by step with the terminal.

## Results (9:30–12:00)
Numbers of four weeks.

## Outro (12:00–12:45)
Subscribe and next video.`,
  ),
  good(
    'outline',
    'table, German',
    `| Zeit | Abschnitt | Inhalt |
|---|---|---|
| 00:00 | Einstieg | Das Problem in einem Satz |
| 00:40 | Kontext | Warum Mittelständler scheitern |
| 03:15 | Lösung | Drei Bausteine |
| 08:50 | Beispiel | Rechnungslauf |
| 12:30 | Abschluss | Aufruf zum Abonnieren |`,
  ),
  bad(
    'outline',
    'out of order',
    `00:00 Hook
02:00 Problem
05:30 Solution
04:10 Demo
09:00 Recap`,
  ),
  bad(
    'outline',
    'no timestamps',
    `# Outline
1. Hook
2. Problem
3. Solution
4. Demo
5. Recap and call to action for the newsletter, with the link in the description`,
  ),
  bad(
    'outline',
    '75 seconds',
    `0:00 Hook and promise
0:75 The problem that nobody talks about
3:00 The solution in three parts
8:00 A demonstration with real data
11:00 Recap and call to action`,
  ),
  bad(
    'outline',
    'all at zero',
    `00:00 Hook and promise of the video
00:00 The problem that nobody talks about
00:00 The solution in three parts
00:00 A demonstration with real data
00:00 Recap and call to action`,
  ),
  bad(
    'outline',
    'bare marks',
    `Outline for the next long video about automation in small companies, version two:

00:00
02:00
04:00
06:00
08:00`,
  ),
  bad(
    'outline',
    'one mark',
    `# Video about agents

[00:00] Intro: we talk about agents, tools, mistakes, results and what is next. The rest of the outline follows the usual structure of the channel with problem, solution and demonstration.`,
  ),

  good(
    'kpi',
    'list',
    `KPI Snapshot 21.11.2026
Revenue: €12,400
Costs: €8,100
Profit: €4,300
Margin: 34.7 %`,
  ),
  good(
    'kpi',
    'German table',
    `| Kennzahl | Heute | Vortag |
|---|---|---|
| Umsatz | 12.400,00 € | 11.900,00 € |
| Kosten | 8.100,00 € | 8.250,00 € |
| Gewinn | 4.300,00 € | 3.650,00 € |
| Marge | 34,7 % | 30,7 % |`,
  ),
  good('kpi', 'JSON', `{"date":"2026-11-21","revenue":12400,"costs":8100,"profit":4300,"margin":0.347}`),
  good(
    'kpi',
    'prose',
    `Today's revenue reached 1,250 € against costs of 500 €. That leaves a margin of 60 %.`,
  ),
  bad(
    'kpi',
    'margin is wrong',
    `Revenue: €12,400
Costs: €8,100
Profit: €4,300
Margin: 43.7 %`,
  ),
  bad(
    'kpi',
    'revenue n/a',
    `Revenue: n/a
Costs: €8,100
Margin: n/a`,
  ),
  bad(
    'kpi',
    'profit does not add up',
    `| Metric | Value |
|---|---|
| Revenue | 12,400 |
| Costs | 8,100 |
| Profit | 5,300 |
| Margin | 34.7 % |`,
  ),
  bad(
    'kpi',
    'no costs',
    `Umsatz: 12.400 €
Marge: 34,7 %
Neue Kunden: 14`,
  ),
  bad('kpi', 'NaN', `{"date": "2026-11-21", "revenue": 12400, "costs": 8100, "margin": "NaN"}`),
  bad(
    'kpi',
    'a week old',
    `KPI Snapshot 2026-11-14
Revenue: 12,400 €
Costs: 8,100 €
Margin: 34.7 %`,
  ),

  good(
    'memory',
    'says what was stored',
    `Nightly consolidation complete. 42 new memories written to the knowledge store (1,204 → 1,246), 3 duplicates merged, 0 errors.`,
  ),
  good('memory', 'JSON', `{"status":"ok","added":42,"merged":3,"errors":0,"total":1246}`),
  bad(
    'memory',
    'says nothing was added',
    `Consolidation finished. 0 entries added, 0 updated. Store unchanged.`,
  ),
  {
    job: 'memory',
    valid: false,
    note: 'the store did not change',
    text: 'Nightly consolidation complete. 42 new memories written.',
    store: { now: { count: 1204 }, earlier: { count: 1204 } },
  },
  bad(
    'memory',
    'connection refused',
    `Failed to connect to ChromaDB at localhost:8000: ECONNREFUSED. Consolidation skipped.`,
  ),
  bad('memory', 'empty', ``),
]
