import type { Sample } from './contracts.ts'

const good = (job: Sample['job'], note: string, text: string): Sample => ({ job, valid: true, note, text })
const bad = (job: Sample['job'], note: string, text: string): Sample => ({ job, valid: false, note, text })

/** A second set, written after the rules stood: longer answers, odd forms, and faults that hide. */
export const BLIND_TWO: readonly Sample[] = [
  good(
    'health',
    'prose, one sentence each',
    `Ollama is responding with three models loaded. Redis answered PING in under a millisecond. PostgreSQL accepts connections. ChromaDB is healthy. The CRM returned 200. Atomic Reactor is up. LiteLLM is reachable.`,
  ),
  good(
    'health',
    'grouped',
    `## Core
- Ollama ✅ (llama3.2, 4.1 GB VRAM)
- Redis ✅ (PONG)
- PostgreSQL ✅ (12/100 connections)
- ChromaDB ✅
## Apps
- CRM ✅
- Atomic Reactor ✅
- LiteLLM ✅

Notes: disk at 61 %, no incidents.`,
  ),
  good('health', 'count alone', `All 7 services responding. Checked at 06:00.`),
  good(
    'health',
    'recovered history is told apart',
    `| Service | Status | Last error |
|---|---|---|
| Ollama | up | none |
| Redis | up | none |
| PostgreSQL | up | none |
| ChromaDB | up | none |
| CRM | up | none |
| Atomic Reactor | up | none |
| LiteLLM | up | none |`,
  ),
  bad(
    'health',
    'yellow',
    `🟢 Ollama\n🟢 Redis\n🟢 PostgreSQL\n🟡 ChromaDB (degraded, 4.8 s)\n🟢 CRM\n🟢 Atomic Reactor\n🟢 LiteLLM`,
  ),
  bad(
    'health',
    'sentence at the end takes it back',
    `Ollama: ok\nRedis: ok\nPostgreSQL: ok\nChromaDB: ok\nCRM: ok\nAtomic Reactor: ok\nLiteLLM: ok\n\nNote: the Redis check timed out, its last known state was used.`,
  ),
  bad(
    'health',
    'another service is down',
    `- Ollama: OK\n- Redis: OK\n- PostgreSQL: OK\n- ChromaDB: OK\n- CRM: OK\n- Atomic Reactor: OK\n- LiteLLM: OK\n- OpenClaw: DOWN`,
  ),
  bad(
    'health',
    'stack trace',
    `Traceback (most recent call last):\n  File "/opt/brain/health.py", line 41, in <module>\n    main()\nKeyError: 'redis'`,
  ),

  good(
    'briefing',
    'long, with other sections',
    `# 🌅 Morning Briefing | Saturday, November 21, 2026

## 🌤 Weather
8 °C, dry. Lorem weather aside, take a jacket.

## 🏆 Wins from Yesterday
1. **Kessler signed** – 2,400 € a month
2. **Reel #41** – 120k views

## 📌 Priorities
1. **Onboarding sequence** – due 11:00
2. **Tax call** – 14:00

## 📅 Meetings
None today.`.replace('Lorem weather aside, take', 'Take'),
  ),
  good(
    'briefing',
    'German with to-do words',
    `Moin Maurice,

🏆 **Gewonnen:** Schmidt hat unterschrieben, und der Server läuft seit 30 Tagen.
🎯 **Heute wichtig:** To-do-Liste im CRM aufräumen, dann Angebot Kessler.

Bis morgen!`,
  ),
  good(
    'briefing',
    'subheads in bold bullets',
    `- **Win of the day:** 300 new subscribers
- **Win #2:** churn below 2 %
- **Priority 1:** fix the checkout
- **Priority 2:** film the tour`,
  ),
  bad(
    'briefing',
    'no wins, said nicely',
    `## Wins
No wins were recorded yesterday.

## Priorities
- Fix the checkout
- Film the tour`,
  ),
  bad(
    'briefing',
    'asks for data',
    `To create your morning briefing I'd need yesterday's numbers. Please share your wins and your calendar so that I can put together the priorities.`,
  ),
  bad(
    'briefing',
    'raw template',
    `## Wins
{{wins}}

## Priorities
{{priorities}}`,
  ),
  bad(
    'briefing',
    'HTML error page',
    `<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>`,
  ),
  bad(
    'briefing',
    'old',
    `# Morning Briefing – November 17, 2026\n\n## Wins\n- Kessler signed the contract\n\n## Priorities\n- Prepare the kickoff with Kessler`,
  ),

  good(
    'trends',
    'prose headings and an outlook',
    `# Daily Trend Report

## Trend #1 — Silent vlogging
Everyone films the office without a word. TikTok, +340 %.

## Trend #2 — Agent races
YouTube loves the contest between agents and interns.

## Trend #3 — Prompt golf
X developers compete for the shortest prompt.

## Recommendation
Film one silent vlog this week.`,
  ),
  good(
    'trends',
    'platform bold with bullets',
    `**TikTok**
- Silent vlogging (+340 %)
- CRT filter is back

**YouTube**
- Agent versus intern races

**X**
- Prompt golf`,
  ),
  good(
    'trends',
    'platform prefix',
    `1. TikTok: Silent vlogging
2. TikTok: CRT filter
3. X: Prompt golf`,
  ),
  bad(
    'trends',
    'platforms and no trends',
    `## TikTok\nNo data available.\n\n## YouTube\nNo data available.\n\n## X\n- Prompt golf`,
  ),
  bad(
    'trends',
    'two trends and their details',
    `### AI avatars\n- Platform: TikTok\n- Growth: 40 %\n- Idea: avatar at the counter\n\n### Agent races\n- Platform: YouTube\n- Growth: 25 %\n- Idea: race against an intern`,
  ),
  bad(
    'trends',
    'same idea in other case',
    `- AI Avatars in Customer Service\n- ai avatars in customer service!\n- **AI avatars in customer service**\n- Prompt golf`,
  ),
  bad(
    'trends',
    'cut in the third',
    `1. Silent vlogging – offices without a word, three times the views.\n2. Agent races – interns against machines.\n3. Prompt golf – developers compete for the`,
  ),

  good(
    'scripts',
    'screenplay with quotes',
    `🎬 SCRIPT 1 — "3 AM"
HOOK: "My server died at 3 AM. I found out at breakfast."
SCENE: Kitchen, coffee, phone.
VO: "The machine fixed it, wrote the report and went back to sleep."
CTA: "Follow to build your own."

🎬 SCRIPT 2 — "The invoice"
HOOK: "This invoice wrote itself."
SCENE: Desk, laptop.
VO: "Scan, check, send. I only pressed yes."
CTA: "Comment INVOICE."`,
  ),
  good(
    'scripts',
    'bold hooks without colon',
    `### 1. Cold mails that work

**Hook**
I sent 40 mails and 19 people answered.

**Script**
Show the template, explain the first line, show the replies.

### 2. The two-minute offer

**Hook**
Your offer is too long. Mine has four lines.

**Script**
Read all four lines, then the sales.`,
  ),
  bad(
    'scripts',
    'ideas, not scripts',
    `Hook ideas:\n1. "Nobody tells you this"\n2. "I was wrong about AI"\n3. "Stop doing this"\n\nI can write the full scripts once you have picked one of these hooks, just let me know.`,
  ),
  bad(
    'scripts',
    'hooks missing in both',
    `## Script 1: CRM\nBody: Show the screen, explain the agent, show fourteen replies.\nCTA: Follow.\n\n## Script 2: Invoices\nBody: Scan, check, send. Show the workflow in four shots.\nCTA: Save.`,
  ),

  good(
    'offers',
    'numbers as decimals, deep',
    `{"generated_at":"2026-11-21T10:00:11+01:00","offers":[{"id":"o1","name":"Launch kit","pricing":{"price":197.00,"currency":"EUR","payment_plan":{"months":3,"amount":69.0}},"bullets":["templates","call"],"cta":{"text":"Get the kit","url":"https://shop.maurice.dev/kit"}}]}`,
  ),
  good('offers', 'price map', `{"product":"Membership","pricing":{"monthly":29,"yearly":290},"cta":"Join"}`),
  bad('offers', 'BOM', `\uFEFF{"offers":[{"name":"Starter","price":49}]}`),
  bad(
    'offers',
    'fenced with chatter',
    'Here are the offers:\n```json\n{"offers":[{"name":"Starter","price":49}]}\n```\nEnjoy!',
  ),
  bad('offers', 'NaN', `{"offers":[{"name":"Starter","price":NaN}]}`),
  bad(
    'offers',
    'one tier without amount',
    `{"tiers":[{"name":"Solo","price":29},{"name":"Team","price":99},{"name":"Enterprise","price":"contact us"}]}`,
  ),
  bad('offers', 'two documents', `{"offers":[{"name":"A","price":1}]}\n{"offers":[{"name":"B","price":2}]}`),

  good(
    'calendar',
    'several posts a day',
    `Mon 23.11.\n- TikTok: CRM\n- X: thread\nTue 24.11.\n- Short: log\nWed 25.11.\n- LinkedIn: case\nThu 26.11.\n- Reel: tour\nFri 27.11.\n- Carousel: mistakes\nSat 28.11.\n- Live: Q&A\nSun 29.11.\n- Newsletter: numbers`,
  ),
  good(
    'calendar',
    'dates with times',
    `| Date | Time | Channel | Content |\n|---|---|---|---|\n| 2026-11-22 | 18:00 | TikTok | CRM |\n| 2026-11-23 | 12:00 | X | Thread |\n| 2026-11-24 | 18:00 | TikTok | Log |\n| 2026-11-25 | 09:00 | LinkedIn | Case |\n| 2026-11-26 | 18:00 | TikTok | Tour |\n| 2026-11-27 | 18:00 | YouTube | Q&A |\n| 2026-11-28 | 10:00 | Mail | Numbers |`,
  ),
  bad(
    'calendar',
    'weekend left open',
    `Monday – CRM reel\nTuesday – Build log\nWednesday – Thread\nThursday – Tour\nFriday – Case study\nSaturday – tbd\nSunday – tbd`,
  ),
  bad(
    'calendar',
    'a date twice, one lost',
    `2026-11-22 CRM reel\n2026-11-23 Build log\n2026-11-24 Thread\n2026-11-24 Tour\n2026-11-26 Case\n2026-11-27 Q&A\n2026-11-28 Numbers`,
  ),
  bad(
    'calendar',
    'wrong weekday',
    `## Monday, 2026-11-24\n- CRM\n## Tuesday, 2026-11-25\n- Log\n## Wednesday, 2026-11-26\n- Thread\n## Thursday, 2026-11-27\n- Tour\n## Friday, 2026-11-28\n- Case\n## Saturday, 2026-11-29\n- Q&A\n## Sunday, 2026-11-30\n- Numbers`,
  ),

  good(
    'outline',
    'rich, German',
    `# Wie ich mit 9 Jobs eine Firma führe\nGesamtlänge: 14:30\nVeröffentlichung: Sonntag 18:00 Uhr\n\n## 1. Einstieg (00:00–00:45)\nDie Nacht, in der alles ausfiel.\n\n## 2. Aufbau (00:45–04:00)\nWas läuft wann.\n\n## 3. Praxis (04:00–11:30)\nDrei Beispiele.\n\n## 4. Fazit (11:30–14:30)\nAufruf zum Abonnieren.`,
  ),
  good(
    'outline',
    'chapters repeated for the description',
    `## Outline\n### [00:00] Hook\nThe night.\n### [01:10] Problem\nWhy jobs die.\n### [05:00] Build\nStep by step.\n### [12:00] Outro\nSubscribe.\n\n## Chapters for the description\n00:00 Hook\n01:10 Problem\n05:00 Build\n12:00 Outro`,
  ),
  bad(
    'outline',
    'range ends before it begins',
    `## Hook (0:00–0:30)\nThe night.\n## Problem (0:30–2:30)\nWhy.\n## Build (8:00–2:30)\nHow.\n## Outro (8:00–9:00)\nBye.`,
  ),
  bad(
    'outline',
    'longer than itself',
    `Total length: 08:00\n\n00:00 Hook\n02:00 Problem\n06:00 Build\n11:30 Outro and subscribe\n\nThe thumbnail shows the dashboard at night with a red light.`,
  ),
  bad(
    'outline',
    'times are placeholders',
    `[XX:XX] Hook\n[XX:XX] Problem\n[XX:XX] Build\n[XX:XX] Outro\n\nThe thumbnail shows the dashboard at night with a red light on the right.`,
  ),

  good(
    'kpi',
    'cost lines and a total',
    `## Revenue\n- Courses: €3,000\n- Retainers: €9,400\n- Total: €12,400\n\n## Costs\n- Ads: €2,100\n- Team: €6,000\n- Total: €8,100\n\n## Margin\n34.7 %`,
  ),
  good('kpi', 'short thousands', `💰 Revenue 12.4k €\n💸 Costs 8.1k €\n📊 Margin 35 %`),
  good('kpi', 'amount and percent', `Umsatz: 12.400 €\nKosten: 8.100 €\nMarge: 4.300 € (34,7 %)`),
  good(
    'kpi',
    'nested JSON',
    `{"date":"2026-11-21","kpis":{"revenue":{"value":12400,"currency":"EUR"},"costs":{"value":8100,"currency":"EUR"},"margin":{"value":34.68,"unit":"%"}}}`,
  ),
  good('kpi', 'loss', `Revenue: 500 €\nCosts: 800 €\nProfit: -300 €\nMargin: -60 %`),
  bad(
    'kpi',
    'sum of lines is not the total',
    `Revenue: €12,400\nCosts: €8,100\nProfit: €3,400\nMargin: 27.4 %`,
  ),
  bad(
    'kpi',
    'simulated',
    `Note: simulated data, no connection to Stripe.\nRevenue: €12,400\nCosts: €8,100\nMargin: 34.7 %`,
  ),
  bad('kpi', 'null', `{"date":"2026-11-21","revenue":null,"costs":8100,"margin":null}`),
  bad('kpi', 'loss told as gain', `Revenue: 500 €\nCosts: 800 €\nMargin: 60 %`),
  bad(
    'kpi',
    'error in a cell',
    `| KPI | Value |\n|---|---|\n| Revenue | #REF! |\n| Costs | 8,100 € |\n| Margin | #DIV/0! |`,
  ),

  good(
    'memory',
    'with headings',
    `# Nightly Consolidation\n\n## Stored\n- 12 new facts\n- 4 decisions\n\n## Merged\n- 3 duplicates`,
  ),
  bad('memory', 'dry run', `Nothing to consolidate tonight.`),
  bad('memory', 'German, nothing', `Konsolidierung beendet. Keine neuen Einträge gespeichert.`),
]
