import type { Sample } from './contracts.ts'

const samples: Sample[] = []
const g = (job: Sample['job'], note: string, text: string) => samples.push({ job, valid: true, note, text })
const b = (job: Sample['job'], note: string, text: string) => samples.push({ job, valid: false, note, text })

g(
  'health',
  'front matter and nested',
  `---
date: 2026-11-21
agent: BRAINSTEM
---

# Daily health check

### Data layer
* PostgreSQL
  * status: healthy
  * latency: 4ms
* Redis
  * status: healthy
  * latency: 1ms
* ChromaDB
  * status: healthy
  * latency: 18ms

### Model layer
* Ollama
  * status: healthy
* LiteLLM
  * status: healthy

### App layer
* CRM
  * status: healthy
* Atomic Reactor
  * status: healthy`,
)
g(
  'health',
  'prose paragraph, EN',
  'All seven services responded within their limits this morning. Ollama answered in 62 ms with four models loaded, Redis replied PONG, and PostgreSQL accepted a test connection on the first attempt. ChromaDB returned its heartbeat, the CRM served its login page, Atomic Reactor reported an empty queue, and LiteLLM listed eleven routes. Nothing needs attention.',
)
g(
  'health',
  'DE prose',
  'Guten Morgen, alle Systeme sind in Ordnung. Ollama, Redis und PostgreSQL antworten normal, ChromaDB liefert den Heartbeat, das CRM ist erreichbar, Atomic Reactor arbeitet und LiteLLM ist online. Kein Eingriff nötig.',
)
g(
  'health',
  'comma list',
  'Status 2026-11-21 06:00 CET — OK: Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor, LiteLLM. Failed: none.',
)
g(
  'health',
  'JSON with summary',
  '{"timestamp":"2026-11-21T05:00:09Z","overall":"healthy","summary":{"total":7,"healthy":7,"unhealthy":0},"checks":[{"service":"Ollama","ok":true,"detail":"4 models"},{"service":"Redis","ok":true,"detail":"PONG"},{"service":"PostgreSQL","ok":true,"detail":"12 connections"},{"service":"ChromaDB","ok":true,"detail":"heartbeat"},{"service":"CRM","ok":true,"detail":"HTTP 200"},{"service":"Atomic Reactor","ok":true,"detail":"HTTP 200"},{"service":"LiteLLM","ok":true,"detail":"11 routes"}]}',
)
g(
  'health',
  'fenced text',
  "Here's this morning's health report:\n\n```\nSERVICE          STATUS   MS\nollama           UP       62\nredis            UP       1\npostgresql       UP       4\nchromadb         UP       18\ncrm              UP       71\natomic-reactor   UP       33\nlitellm          UP       20\n```\n\nAll good, no action required.",
)
g(
  'health',
  'recovered in night, fine now',
  `| Service | State | Note |
|---|---|---|
| Ollama | ✅ responding | restarted at 03:12 after OOM, stable since |
| Redis | ✅ responding | |
| PostgreSQL | ✅ responding | |
| ChromaDB | ✅ responding | |
| CRM | ✅ responding | |
| Atomic Reactor | ✅ responding | |
| LiteLLM | ✅ responding | |`,
)
g(
  'health',
  'warn on disk only',
  `Health 21 Nov 2026, 06:01
1. Ollama — running
2. Redis — running
3. PostgreSQL — running
4. ChromaDB — running
5. CRM — running
6. Atomic Reactor — running
7. LiteLLM — running

Heads-up: disk on /data is at 81 %, threshold 90 %.`,
)
g(
  'health',
  'emoji compact',
  `🩺 Health 21.11.2026
Ollama ✅ | Redis ✅ | PostgreSQL ✅ | ChromaDB ✅ | CRM ✅ | Atomic Reactor ✅ | LiteLLM ✅`,
)
g(
  'health',
  'checkboxes',
  `## Services\n- [x] Ollama (11434)\n- [x] Redis (6379)\n- [x] PostgreSQL (5432)\n- [x] ChromaDB (8000)\n- [x] CRM (3500)\n- [x] Atomic Reactor (8888)\n- [x] LiteLLM (4000)\n\nAll responding.`,
)
g(
  'health',
  'yaml like',
  `checked_at: 2026-11-21T06:00:03+01:00\nservices:\n  ollama:\n    status: ok\n    latency_ms: 40\n  redis:\n    status: ok\n    latency_ms: 1\n  postgresql:\n    status: ok\n    latency_ms: 5\n  chromadb:\n    status: ok\n    latency_ms: 11\n  crm:\n    status: ok\n    latency_ms: 44\n  atomic_reactor:\n    status: ok\n    latency_ms: 60\n  litellm:\n    status: ok\n    latency_ms: 22\n`,
)
b(
  'health',
  'checkbox open',
  `## Services\n- [x] Ollama (11434)\n- [x] Redis (6379)\n- [x] PostgreSQL (5432)\n- [ ] ChromaDB (8000)\n- [x] CRM (3500)\n- [x] Atomic Reactor (8888)\n- [x] LiteLLM (4000)`,
)
b(
  'health',
  'prose one not',
  'All seven services were checked this morning. Ollama answered in 62 ms, Redis replied PONG, and PostgreSQL accepted a connection. ChromaDB returned its heartbeat, the CRM served its login page, but Atomic Reactor gave no answer on port 8888. LiteLLM listed eleven routes.',
)
b(
  'health',
  'fenced one down',
  '```\nSERVICE          STATUS   MS\nollama           UP       62\nredis            UP       1\npostgresql       UP       4\nchromadb         UP       18\ncrm              DOWN     -\natomic-reactor   UP       33\nlitellm          UP       20\n```',
)
b(
  'health',
  'json ok false',
  '{"timestamp":"2026-11-21T05:00:09Z","overall":"healthy","checks":[{"service":"Ollama","ok":true},{"service":"Redis","ok":true},{"service":"PostgreSQL","ok":true},{"service":"ChromaDB","ok":true},{"service":"CRM","ok":true},{"service":"Atomic Reactor","ok":false},{"service":"LiteLLM","ok":true}]}',
)
b(
  'health',
  'DE prose, one restarts',
  'Ollama, Redis und PostgreSQL antworten normal, ChromaDB liefert den Heartbeat, das CRM ist erreichbar, Atomic Reactor startet ständig neu und LiteLLM ist online.',
)
b(
  'health',
  'could not check',
  `- Ollama: OK\n- Redis: OK\n- PostgreSQL: could not be checked (no credentials)\n- ChromaDB: OK\n- CRM: OK\n- Atomic Reactor: OK\n- LiteLLM: OK`,
)
b(
  'health',
  'only plan',
  `I will now check the seven services: Ollama, Redis, PostgreSQL, ChromaDB, CRM, Atomic Reactor and LiteLLM. I'll report back as soon as the checks are complete.`,
)
b(
  'health',
  'curl commands only',
  'To verify, run:\n```bash\ncurl -s localhost:11434/api/tags   # Ollama\nredis-cli ping                     # Redis\npg_isready                         # PostgreSQL\ncurl localhost:8000/api/v2/heartbeat # ChromaDB\ncurl localhost:3500/health # CRM\ncurl localhost:8888/health # Atomic Reactor\ncurl localhost:4000/health # LiteLLM\n```',
)
b(
  'health',
  'slow = warn',
  `Ollama 🟢\nRedis 🟢\nPostgreSQL 🟢\nChromaDB 🟢\nCRM 🟢\nAtomic Reactor 🔴\nLiteLLM 🟢`,
)
b('health', 'six of seven', `6 out of 7 services are up. All good otherwise.`)
b(
  'health',
  '503 in json',
  '{"ollama":200,"redis":"PONG","postgresql":"accepting","chromadb":200,"crm":503,"atomic_reactor":200,"litellm":200}',
)
g(
  'health',
  '200 in json',
  '{"ollama":200,"redis":"PONG","postgresql":"accepting connections","chromadb":200,"crm":200,"atomic_reactor":200,"litellm":200}',
)
b(
  'health',
  'old date in front matter',
  `---\ndate: 2026-11-19\n---\n- Ollama: OK\n- Redis: OK\n- PostgreSQL: OK\n- ChromaDB: OK\n- CRM: OK\n- Atomic Reactor: OK\n- LiteLLM: OK`,
)
b(
  'health',
  'high latency timeouts',
  `| Service | Result |\n|---|---|\n| Ollama | 200 |\n| Redis | PONG |\n| PostgreSQL | ok |\n| ChromaDB | no route to host |\n| CRM | 200 |\n| Atomic Reactor | 200 |\n| LiteLLM | 200 |`,
)
g(
  'briefing',
  'numbered mixed',
  `Good morning, Maurice ☀️ Saturday, 21 November 2026

**What we won yesterday**
1) Kessler renewed for twelve months
2) Video 41 crossed 120,000 views

**What matters today**
1) Payroll before noon
2) Film two shorts
3) Reply to the tax office`,
)
g(
  'briefing',
  'DE narrative',
  `Guten Morgen! Gestern lief es rund: Der Vertrag mit Kessler ist unterschrieben, und der Newsletter hat die Marke von 5.000 Abonnenten überschritten. Heute stehen drei Dinge ganz oben: die Lohnabrechnung bis 12 Uhr, zwei Shorts drehen und der Rückruf beim Steuerberater.`,
)
g(
  'briefing',
  'yesterday/today',
  `## Yesterday ✅\n- Closed Kessler\n- Shipped onboarding emails\n\n## Today 🎯\n- Payroll\n- Film two shorts`,
)
g(
  'briefing',
  'table',
  `| 🏆 Wins | 🎯 Priorities |\n|---|---|\n| Kessler renewed | Payroll before noon |\n| Video 41 at 120k | Film two shorts |`,
)
g(
  'briefing',
  'front matter',
  `---\ntitle: Morning Briefing\ndate: 2026-11-21\n---\n\n### Key wins\n- Kessler renewed\n\n### Top priority\nFinish payroll before noon, everything else can wait.`,
)
g(
  'briefing',
  'nested list',
  `- Date: 2026-11-21\n- Wins\n  - Kessler renewed\n  - Inbox at zero\n- Priorities\n  - Payroll\n  - Shorts`,
)
g(
  'briefing',
  'JSON nested',
  '{"briefing":{"date":"2026-11-21","yesterday":{"wins":[{"title":"Kessler renewed","value":"2,400 €"}]},"today":{"priorities":[{"rank":1,"title":"Payroll"},{"rank":2,"title":"Shorts"}]}}}',
)
g(
  'briefing',
  'DE headings synonyms',
  `# Morgenbriefing 21.11.2026\n\n## Das haben wir geschafft\n- Kessler hat verlängert\n- Postfach leer\n\n## Das steht heute an\n- Lohnabrechnung\n- Zwei Shorts drehen`,
)
g(
  'briefing',
  'chatty',
  `Sure! Here's your morning briefing for Saturday:\n\n🏅 **Wins**: Kessler renewed for 12 months; inbox at zero.\n📋 **Priorities**: Payroll by noon; two shorts; tax office.\n\nHave a great day! Let me know if you want more detail on anything.`,
)
g(
  'briefing',
  'upper',
  `MORNING BRIEFING — NOV 21\n\nYESTERDAY'S VICTORIES\n* Kessler renewed\n\nMISSION FOR TODAY\n* Payroll\n`,
)
g(
  'briefing',
  'key results',
  `**Good news**\n- Kessler renewed\n- 2 demos booked\n\n**To-dos for today**\n- Payroll\n- Shorts`,
)
g(
  'briefing',
  'one-line bullets with dash',
  `Briefing 21.11.\n✅ Win: Kessler renewed (2,400 €/mo)\n✅ Win: inbox at zero\n🔥 Priority 1: payroll\n🔥 Priority 2: shorts`,
)
b(
  'briefing',
  'wins say same in DE none',
  `## Erfolge\nKeine besonderen Erfolge gestern.\n\n## Prioritäten\n- Lohnabrechnung`,
)
b(
  'briefing',
  'only agenda no wins',
  `Guten Morgen! Heute stehen an: Lohnabrechnung bis 12 Uhr, zwei Shorts drehen und der Rückruf beim Steuerberater. Das Wetter: 6 °C, Regen.`,
)
b(
  'briefing',
  'only wins prose',
  `Good morning! Great day yesterday: Kessler renewed for twelve months, the inbox hit zero and video 41 crossed 120k views. Keep it up and enjoy your Saturday.`,
)
b(
  'briefing',
  'wins table empty',
  `| Wins | Priorities |\n|---|---|\n| – | Payroll before noon |\n| – | Film two shorts |`,
)
b('briefing', 'JSON empty priorities', '{"date":"2026-11-21","wins":["Kessler renewed"],"priorities":[]}')
b('briefing', 'priority null', '{"date":"2026-11-21","wins":["Kessler renewed"],"priorities":null}')
b('briefing', 'to be filled', `## Wins\n(to be filled by LIMBIC)\n\n## Priorities\n- Payroll`)
b(
  'briefing',
  'no access',
  `I wasn't able to retrieve yesterday's results because the CRM tool returned an error, so this briefing contains no wins.\n\n## Priorities\n- Payroll`,
)
b(
  'briefing',
  'cut',
  `## Wins\n- Kessler renewed\n\n## Priorities\n1. Payroll before noon\n2. Film two shorts and`,
)
b(
  'briefing',
  'question at end only',
  `Good morning! What would you like me to focus on today? I can list wins and priorities once you tell me.`,
)
b('briefing', 'headings swapped empty', `## Wins\n\n## Priorities\n- Payroll\n- Shorts`)
b(
  'briefing',
  'example data',
  `## Wins\n- Example: Closed client X\n- Example: Launched product Y\n\n## Priorities\n- Example: Follow up with lead Z`,
)
g(
  'trends',
  'bold pseudo headings, paragraphs',
  `**Trend Report — 21 Nov 2026**

**AI co-hosts**
Podcasters let a model argue with them. Clips do 2-4 M views on TikTok.

**Receipt journaling**
Printing the day on thermal paper; 60k posts this week.

**One-take office tours**
YouTube Shorts favours uncut walkthroughs.`,
)
g(
  'trends',
  'prose three',
  'Three things stand out today. First, AI co-hosts: podcasters let a model argue with them and the clips travel on TikTok. Second, receipt journaling, with 60,000 posts this week. Third, one-take office tours, which YouTube Shorts pushes at the moment.',
)
g(
  'trends',
  'platform with nested trends',
  `TikTok:\n  1. AI co-hosts\n  2. Receipt journaling\nYouTube:\n  1. One-take office tours\nX:\n  1. Prompt golf`,
)
g(
  'trends',
  'DE table',
  `| Plattform | Trend | Wachstum |\n|---|---|---|\n| TikTok | KI-Co-Moderation | +210 % |\n| YouTube | Büro-Touren in einem Take | +80 % |\n| X | Prompt-Golf | +45 % |`,
)
g(
  'trends',
  'per platform label',
  `TikTok — "AI co-hosts": models that argue, 4M views\nYouTube — "One-take tours": uncut walkthroughs\nX — "Prompt golf": shortest prompt wins`,
)
g(
  'trends',
  'json by platform',
  '{"date":"2026-11-21","tiktok":[{"trend":"AI co-hosts","views":4000000},{"trend":"Receipt journaling","views":900000}],"youtube":[{"trend":"One-take tours","views":1200000}],"x":[{"trend":"Prompt golf","views":300000}]}',
)
g(
  'trends',
  'json platforms object',
  '{"scan_date":"2026-11-21","platforms":{"TikTok":["AI co-hosts","Receipt journaling"],"YouTube":["One-take tours"],"X":["Prompt golf"]}}',
)
g(
  'trends',
  'emoji number bullets',
  `1️⃣ AI co-hosts (TikTok)\nModels argue with hosts.\n\n2️⃣ Receipt journaling (TikTok)\nThermal paper diaries.\n\n3️⃣ Prompt golf (X)\nShortest prompt wins.`,
)
g(
  'trends',
  'headings with scores and details',
  `# Trend scan\n\n## AI co-hosts\n- Platform: TikTok\n- Score: 91/100\n- Angle: let our agent argue\n\n## Receipt journaling\n- Platform: TikTok\n- Score: 84/100\n- Angle: print the KPI of the day\n\n## Prompt golf\n- Platform: X\n- Score: 71/100\n- Angle: weekly challenge\n\n## Method\nCreative Center, Explore, Google Trends.`,
)
g(
  'trends',
  'intro + outro chat',
  `Here are today's top trends across TikTok, YouTube and X:\n\n- **AI co-hosts** – models that argue\n- **Receipt journaling** – thermal paper diaries\n- **One-take tours** – uncut walkthroughs\n\nWant me to turn one of these into a script?`,
)
g(
  'trends',
  'DE numbered with sub',
  `1. KI-Co-Moderation\n   Plattform: TikTok\n   Warum: Clips mit 4 Mio. Aufrufen\n2. Bon-Tagebuch\n   Plattform: TikTok\n   Warum: 60.000 Beiträge\n3. Prompt-Golf\n   Plattform: X\n   Warum: Wettbewerb der Woche`,
)
g('trends', 'Trend A B C', `Trend A: AI co-hosts\nTrend B: Receipt journaling\nTrend C: Prompt golf`)
b(
  'trends',
  'two in prose',
  'Two things stand out today. First, AI co-hosts: podcasters let a model argue with them and the clips travel on TikTok. Second, receipt journaling, with 60,000 posts this week.',
)
b('trends', 'json two', '{"trends":[{"name":"AI co-hosts"},{"name":"Receipt journaling"}]}')
b(
  'trends',
  'json three one null',
  '{"trends":[{"name":"AI co-hosts"},{"name":"Receipt journaling"},{"name":null}]}',
)
b(
  'trends',
  'json dup',
  '{"trends":[{"name":"AI co-hosts","platform":"TikTok"},{"name":"AI Co-Hosts","platform":"TikTok"},{"name":"Prompt golf","platform":"X"}]}',
)
b(
  'trends',
  'platform headings two trends',
  `## TikTok\n- AI co-hosts\n\n## YouTube\n- Nothing notable today\n\n## X\n- Prompt golf`,
)
b('trends', 'generic trend names', `1. Trend 1\n2. Trend 2\n3. Trend 3`)
b(
  'trends',
  'three questions',
  `Which platform should I scan first? I need:\n- your niche\n- your audience\n- your region`,
)
b('trends', 'DE two', `Heute nur zwei Trends:\n\n1. KI-Co-Moderation (TikTok)\n2. Prompt-Golf (X)`)
b(
  'trends',
  'third n/a in table',
  `| # | Trend | Platform |\n|---|---|---|\n| 1 | AI co-hosts | TikTok |\n| 2 | Prompt golf | X |\n| 3 | n/a | YouTube |`,
)
b(
  'trends',
  'two trends and recommendations list',
  `## Trends\n1. AI co-hosts\n2. Prompt golf\n\n## Recommendations\n1. Film a debate\n2. Post a challenge\n3. Track the hashtag`,
)
b('trends', 'old scan', `# Trend scan 2026-11-14\n1. AI co-hosts\n2. Prompt golf\n3. Receipt journaling`)
b(
  'trends',
  'empty third paragraphs',
  `**Trend 1: AI co-hosts**\nModels argue with hosts.\n\n**Trend 2: Prompt golf**\nShortest prompt wins.\n\n**Trend 3: TBD**\nWaiting for data.`,
)
b('trends', 'api failed', `TikTok: could not be reached (403)\nYouTube: quota exceeded\nX: login required`)
g(
  'scripts',
  'prose hook label variants',
  `**SCRIPT 1: "The 3 AM restart"**\n\n*Hook (0:00-0:03):* "My server died and I didn't even wake up."\n*Body (0:03-0:22):* Logs scroll, the agent restarts the service.\n*CTA (0:22-0:30):* "Follow for the setup."\n\n---\n\n**SCRIPT 2: "The invoice that wrote itself"**\n\n*Hook (0:00-0:03):* "I haven't typed an invoice since May."\n*Body (0:03-0:25):* Scan, check, send.\n*CTA (0:25-0:30):* "Save this."`,
)
g(
  'scripts',
  'DE Hook as heading',
  `# Skript 1 – Der Neustart\n## Hook\nMein Server starb um drei, und ich schlief.\n## Hauptteil\nLogs zeigen, Neustart zeigen.\n## CTA\nFolgen.\n\n# Skript 2 – Die Rechnung\n## Hook\nDiese Rechnung schrieb sich selbst.\n## Hauptteil\nScan, Prüfung, Versand.\n## CTA\nSpeichern.`,
)
g(
  'scripts',
  'table per script',
  `### Script 1 – Restart\n| Time | Part | Text |\n|---|---|---|\n| 0–3 s | Hook | "My server died and I slept." |\n| 3–20 s | Body | Logs scroll by |\n| 20–30 s | CTA | Follow |\n\n### Script 2 – Invoice\n| Time | Part | Text |\n|---|---|---|\n| 0–3 s | Hook | "This invoice wrote itself." |\n| 3–20 s | Body | Scan, check, send |\n| 20–30 s | CTA | Save |`,
)
g(
  'scripts',
  'numbered bold',
  `1. **Restart**\n**Hook:** My server died and I slept.\nBody: Logs scroll, agent restarts.\nCTA: Follow\n\n2. **Invoice**\n**Hook:** This invoice wrote itself.\nBody: Scan, check, send.\nCTA: Save`,
)
g(
  'scripts',
  'json scenes',
  '{"scripts":[{"id":1,"title":"Restart","hook":{"text":"My server died and I slept.","seconds":3},"scenes":["logs","restart"],"cta":"Follow"},{"id":2,"title":"Invoice","hook":{"text":"This invoice wrote itself.","seconds":3},"scenes":["scan","send"],"cta":"Save"}]}',
)
g(
  'scripts',
  'Reel 1/2',
  `🎥 REEL 1\nHook → My server died and I slept.\nStory → Logs scroll, agent restarts.\nCTA → Follow\n\n🎥 REEL 2\nHook → This invoice wrote itself.\nStory → Scan, check, send.\nCTA → Save`,
)
g(
  'scripts',
  'JSON bare keys',
  '{"script_1":{"hook":"My server died and I slept.","body":"Logs scroll.","cta":"Follow"},"script_2":{"hook":"This invoice wrote itself.","body":"Scan, check, send.","cta":"Save"}}',
)
g(
  'scripts',
  'Hook line: opening',
  `## 1) Restart\nOpening hook: "My server died and I slept."\nMiddle: logs scroll, agent restarts\nEnd: follow\n\n## 2) Invoice\nOpening hook: "This invoice wrote itself."\nMiddle: scan, check, send\nEnd: save`,
)
g(
  'scripts',
  'hook with quotes on next line and nested bullets',
  `- Script 1: Restart\n  - Hook\n    - "My server died and I slept."\n  - Beats\n    - logs\n    - restart\n- Script 2: Invoice\n  - Hook\n    - "This invoice wrote itself."\n  - Beats\n    - scan\n    - send`,
)
g(
  'scripts',
  'chatty with notes',
  `Here are two short-form drafts for today.\n\n**Script #1 (TikTok, 28 s)**\n[HOOK] My server died and I slept.\n[BODY] Logs scroll, agent restarts the service, cut to me sleeping.\n[CTA] Follow for the setup.\n\n**Script #2 (Reels, 25 s)**\n[HOOK] This invoice wrote itself.\n[BODY] Scan, check, send; show the inbox.\n[CTA] Save this.\n\nNotes: film both in the same outfit.`,
)
b(
  'scripts',
  'one script three hooks',
  `## Script 1 – Restart\nHook A: My server died and I slept.\nHook B: Nobody woke me up.\nHook C: 3 AM, no pager.\nBody: logs scroll, agent restarts the service, cut to me sleeping through it all.\nCTA: Follow`,
)
b(
  'scripts',
  'second is empty',
  `## Script 1 – Restart\nHook: My server died and I slept.\nBody: logs scroll, the agent restarts the service, cut to me sleeping.\n\n## Script 2 – Invoice\n(coming tomorrow)`,
)
b(
  'scripts',
  'json second without hook',
  '{"scripts":[{"title":"Restart","hook":"My server died and I slept.","body":"Logs scroll."},{"title":"Invoice","hook":"","body":"Scan, check, send, show the inbox."}]}',
)
b(
  'scripts',
  'table hook missing',
  `| Script | Hook | Body |\n|---|---|---|\n| Restart | My server died and I slept. | Logs scroll and the agent restarts the service |\n| Invoice | — | Scan, check, send; show the inbox |`,
)
b(
  'scripts',
  'same scripts',
  `### Script 1: Restart\nHook: My server died and I slept.\nBody: Logs scroll, agent restarts the service.\n\n### Script 2: Restart, again\nHook: My server died and I slept!\nBody: Logs scroll, agent restarts the service.`,
)
b(
  'scripts',
  'hook label without text DE',
  `Skript 1: Neustart\nHook: Mein Server starb, und ich schlief.\nHauptteil: Logs zeigen, Neustart zeigen.\n\nSkript 2: Rechnung\nHook: (folgt)\nHauptteil: Scan, Prüfung, Versand zeigen.`,
)
b(
  'scripts',
  'outline of what will be',
  `Today I'll write two scripts with strong hooks: one about the restart and one about invoices. Both will run 30 seconds and end with a call to action. I'll deliver them by noon.`,
)
b(
  'scripts',
  'no hook marked at all',
  `## Script 1\nMy server died and I slept. Logs scroll, agent restarts the service. Follow.\n\n## Script 2\nThis invoice wrote itself. Scan, check, send. Save this.`,
)
b(
  'scripts',
  'cut in second',
  `## Script 1\nHook: My server died and I slept.\nBody: Logs scroll, agent restarts.\nCTA: Follow for more.\n\n## Script 2\nHook: This invoice wrote itself.\nBody: Scan the receipt, then the agent checks the`,
)
g(
  'offers',
  'compact currency strings',
  '{"offers":[{"name":"Starter","price":"49 €","cta":"Start"},{"name":"Pro","price":"€149.00","cta":"Go"}]}',
)
g(
  'offers',
  'prices list',
  '{"product":"AI Audit","prices":[{"label":"single","amount":499},{"label":"team","amount":1299}],"cta":"Book"}',
)
g(
  'offers',
  'deep tiers',
  '{"date":"2026-11-21","offers":[{"title":"Agent Sprint","tiers":{"basic":{"price":490},"plus":{"price":990}},"cta":"Apply"}]}',
)
g('offers', 'price_cents', '{"offers":[{"name":"Starter","price_cents":4900,"currency":"EUR"}]}')
g(
  'offers',
  'original and discount',
  '{"offers":[{"name":"Bundle","price":199,"original_price":299,"discount_percent":33,"cta":"Get it"}]}',
)
g(
  'offers',
  'DE',
  '{"angebote":[{"titel":"KI-Check","preis":149,"währung":"EUR","handlungsaufruf":"Termin buchen"}],"stand":"2026-11-21"}',
)
g(
  'offers',
  'pricing model',
  '{"offer":{"name":"Retainer","pricing":{"setup_fee":990,"monthly":490,"currency":"EUR"}},"cta":{"label":"Apply","url":"https://x.example/apply"}}',
)
g('offers', 'leading newline', '\n\n{"offers":[{"name":"Starter","price":49}]}\n')
g(
  'offers',
  'map of offers',
  '{"offers":{"starter":{"price":49,"cta":"Start"},"pro":{"price":149,"cta":"Go"}}}',
)
g(
  'offers',
  'bonus list',
  '{"package":"Launch","price":{"amount":197,"currency":"EUR","interval":"once"},"includes":["a","b"],"bonuses":[{"name":"Call"}],"guarantee":"14 days","cta":"Join"}',
)
b('offers', 'price zero string', '{"offers":[{"name":"Starter","price":"0"}]}')
b('offers', 'price free', '{"offers":[{"name":"Starter","price":"free"},{"name":"Pro","price":149}]}')
b('offers', 'no price anywhere', '{"offers":[{"name":"Starter","cta":"Start"}],"currency":"EUR"}')
b('offers', 'unquoted keys', '{offers:[{name:"Starter",price:49}]}')
b('offers', 'python', '{"offers": [{"name": "Starter", "price": 49, "active": True}]}')
b('offers', 'yaml', 'offers:\n  - name: Starter\n    price: 49\n  - name: Pro\n    price: 149\n')
g('offers', 'fenced only', '```json\n{"offers":[{"name":"Starter","price":49}]}\n```')
b('offers', 'price ask', '{"offers":[{"name":"Starter","price":"auf Anfrage"}]}')
b('offers', 'string json', '"offers: Starter 49"')
b(
  'offers',
  'price as nested null',
  '{"offers":[{"name":"Starter","pricing":{"amount":null,"currency":"EUR"}}]}',
)
b('offers', 'placeholder price', '{"offers":[{"name":"Starter","price":"XX","cta":"Start"}]}')
b('offers', 'error object', '{"status":"error","message":"Model overloaded","offers":[]}')
b(
  'offers',
  'cut',
  '{"offers":[{"name":"Starter","price":49,"cta":"Start"},{"name":"Pro","price":149,"cta":"Go pro"',
)
b(
  'offers',
  'dup name ok? two with one negative',
  '{"offers":[{"name":"Starter","price":49},{"name":"Pro","price":-149}]}',
)
b('offers', 'lorem', '{"offers":[{"name":"Lorem ipsum","price":49,"description":"dolor sit amet"}]}')
g(
  'calendar',
  'weekday with bullets, DE',
  `**Montag**\n- Reel: CRM\n\n**Dienstag**\n- Karussell: Fehler\n\n**Mittwoch**\n- Thread\n\n**Donnerstag**\n- Bürotour\n\n**Freitag**\n- Fallstudie\n\n**Samstag**\n- Fragerunde\n\n**Sonntag**\n- Wochenzahlen`,
)
g(
  'calendar',
  'weekday with date english',
  `Content calendar, Nov 22 – Nov 28\n\nSun, Nov 22 · TikTok · CRM reel\nMon, Nov 23 · X · Thread\nTue, Nov 24 · LinkedIn · Case study\nWed, Nov 25 · TikTok · Tour\nThu, Nov 26 · YouTube · Short\nFri, Nov 27 · TikTok · Recap\nSat, Nov 28 · Mail · Newsletter`,
)
g(
  'calendar',
  'table with platforms as columns',
  `| Day | TikTok | YouTube | X |\n|---|---|---|---|\n| Mon 23 | CRM reel | – | Thread |\n| Tue 24 | – | Short | – |\n| Wed 25 | Tour | – | – |\n| Thu 26 | – | – | Poll |\n| Fri 27 | Recap | – | – |\n| Sat 28 | – | Long video | – |\n| Sun 29 | – | – | Numbers |`,
)
g(
  'calendar',
  'numbered list dates',
  `1. 22.11. – Reel: CRM\n2. 23.11. – Thread\n3. 24.11. – Fallstudie\n4. 25.11. – Tour\n5. 26.11. – Short\n6. 27.11. – Rückblick\n7. 28.11. – Newsletter`,
)
g(
  'calendar',
  'json map dates',
  '{"2026-11-22":{"platform":"TikTok","topic":"CRM"},"2026-11-23":{"platform":"X","topic":"Thread"},"2026-11-24":{"platform":"LinkedIn","topic":"Case"},"2026-11-25":{"platform":"TikTok","topic":"Tour"},"2026-11-26":{"platform":"YouTube","topic":"Short"},"2026-11-27":{"platform":"TikTok","topic":"Recap"},"2026-11-28":{"platform":"Mail","topic":"Newsletter"}}',
)
g(
  'calendar',
  'month change',
  `- Fri 27 Nov: Recap\n- Sat 28 Nov: Long video\n- Sun 29 Nov: Numbers\n- Mon 30 Nov: CRM reel\n- Tue 1 Dec: Thread\n- Wed 2 Dec: Case study\n- Thu 3 Dec: Tour`,
)
g(
  'calendar',
  'Day n with date in brackets',
  `### Day 1 (2026-11-22)\nReel: CRM\n### Day 2 (2026-11-23)\nThread\n### Day 3 (2026-11-24)\nCase study\n### Day 4 (2026-11-25)\nTour\n### Day 5 (2026-11-26)\nShort\n### Day 6 (2026-11-27)\nRecap\n### Day 7 (2026-11-28)\nNewsletter`,
)
g(
  'calendar',
  'emoji days',
  `📅 Monday → CRM reel (TikTok, 18:00)\n📅 Tuesday → Thread (X, 12:00)\n📅 Wednesday → Case study (LinkedIn, 09:00)\n📅 Thursday → Tour (TikTok, 18:00)\n📅 Friday → Short (YouTube, 17:00)\n📅 Saturday → Recap (TikTok, 11:00)\n📅 Sunday → Newsletter (Mail, 08:00)`,
)
g(
  'calendar',
  'rest day planned as engagement',
  `Mon: Reel\nTue: Thread\nWed: Case study\nThu: Tour\nFri: Short\nSat: Community replies, no new post\nSun: Newsletter`,
)
g(
  'calendar',
  'json entries with several posts',
  '{"days":[{"date":"2026-11-23","weekday":"Monday","slots":[{"time":"18:00","channel":"TikTok","title":"CRM"}]},{"date":"2026-11-24","weekday":"Tuesday","slots":[{"time":"12:00","channel":"X","title":"Thread"}]},{"date":"2026-11-25","weekday":"Wednesday","slots":[{"time":"09:00","channel":"LinkedIn","title":"Case"}]},{"date":"2026-11-26","weekday":"Thursday","slots":[{"time":"18:00","channel":"TikTok","title":"Tour"}]},{"date":"2026-11-27","weekday":"Friday","slots":[{"time":"17:00","channel":"YouTube","title":"Short"}]},{"date":"2026-11-28","weekday":"Saturday","slots":[{"time":"11:00","channel":"TikTok","title":"Recap"}]},{"date":"2026-11-29","weekday":"Sunday","slots":[{"time":"08:00","channel":"Mail","title":"News"}]}]}',
)
g(
  'calendar',
  'prose',
  `On Monday we post the CRM reel. Tuesday brings the thread on failed agents. On Wednesday the Kessler case study goes out on LinkedIn. Thursday is the office tour. Friday we publish the build log short. On Saturday there is a live Q&A, and Sunday closes with the weekly numbers.`,
)
b(
  'calendar',
  'five workdays',
  `Monday: Reel\nTuesday: Thread\nWednesday: Case study\nThursday: Tour\nFriday: Short\n\nWeekend off.`,
)
b(
  'calendar',
  'json six',
  '{"2026-11-22":"CRM","2026-11-23":"Thread","2026-11-24":"Case","2026-11-25":"Tour","2026-11-26":"Short","2026-11-27":"Recap"}',
)
b(
  'calendar',
  'table with an empty day across platforms',
  `| Day | TikTok | YouTube | X |\n|---|---|---|---|\n| Mon 23 | CRM reel | – | Thread |\n| Tue 24 | – | Short | – |\n| Wed 25 | – | – | – |\n| Thu 26 | – | – | Poll |\n| Fri 27 | Recap | – | – |\n| Sat 28 | – | Long video | – |\n| Sun 29 | – | – | Numbers |`,
)
b(
  'calendar',
  'open day',
  `Mon: Reel\nTue: Thread\nWed: Case study\nThu: (open)\nFri: Short\nSat: Recap\nSun: Newsletter`,
)
b(
  'calendar',
  'DE offen',
  `Montag: Reel\nDienstag: Thread\nMittwoch: noch offen\nDonnerstag: Tour\nFreitag: Short\nSamstag: Rückblick\nSonntag: Newsletter`,
)
b(
  'calendar',
  'wrong dates order gap',
  `- Mon 23 Nov: Reel\n- Tue 24 Nov: Thread\n- Wed 25 Nov: Case\n- Thu 26 Nov: Tour\n- Sat 28 Nov: Short\n- Sun 29 Nov: Recap\n- Mon 30 Nov: Newsletter`,
)
b(
  'calendar',
  'weekday date mismatch no year',
  `- Mon 24 Nov: Reel\n- Tue 25 Nov: Thread\n- Wed 26 Nov: Case\n- Thu 27 Nov: Tour\n- Fri 28 Nov: Short\n- Sat 29 Nov: Recap\n- Sun 30 Nov: Newsletter`,
)
b(
  'calendar',
  'themes only',
  `This week's themes: automation, invoices, CRM, agents. Post daily at 18:00 on TikTok and X, with one long YouTube video at the weekend.`,
)
b(
  'calendar',
  'json one empty',
  '{"monday":["Reel"],"tuesday":["Thread"],"wednesday":[],"thursday":["Tour"],"friday":["Short"],"saturday":["Recap"],"sunday":["News"]}',
)
b(
  'calendar',
  'Day 4 missing',
  `Day 1: Reel\nDay 2: Thread\nDay 3: Case\nDay 5: Tour\nDay 6: Short\nDay 7: Recap\nDay 8: News`,
)
b(
  'calendar',
  'cut off',
  `| Day | Topic |\n|---|---|\n| Mon | Reel |\n| Tue | Thread |\n| Wed | Case |\n| Thu | Tour |\n| Fri | Short |\n| Sat | Re`,
)
b(
  'calendar',
  'Feb 30',
  `2026-02-27: A reel\n2026-02-28: B thread\n2026-02-29: C case\n2026-02-30: D tour\n2026-03-01: E short\n2026-03-02: F recap\n2026-03-03: G news`,
)
g(
  'outline',
  'ranges table',
  `| Segment | Start | End | Notes |\n|---|---|---|---|\n| Hook | 0:00 | 0:30 | server night |\n| Problem | 0:30 | 2:00 | why jobs die |\n| Build | 2:00 | 9:00 | nine jobs |\n| Outro | 9:00 | 10:00 | subscribe |`,
)
g(
  'outline',
  'roman',
  `I. Hook (00:00 – 00:45)\n   - the night it broke\nII. Problem (00:45 – 03:00)\n   - why jobs die\nIII. Build (03:00 – 11:00)\n   - nine jobs\nIV. Outro (11:00 – 12:00)\n   - subscribe`,
)
g(
  'outline',
  'JSON start end seconds',
  '{"title":"Nine jobs","duration":"12:00","sections":[{"title":"Hook","start":"00:00","end":"00:45"},{"title":"Problem","start":"00:45","end":"03:00"},{"title":"Build","start":"03:00","end":"11:00"},{"title":"Outro","start":"11:00","end":"12:00"}]}',
)
g(
  'outline',
  'brackets inside bold',
  `**Title:** Nine jobs that run my company\n\n**[0:00–0:30] HOOK**\nThe night it broke.\n\n**[0:30–2:30] PROBLEM**\nWhy jobs die.\n\n**[2:30–9:00] BUILD**\nNine jobs.\n\n**[9:00–10:00] OUTRO**\nSubscribe.`,
)
g(
  'outline',
  'at sign',
  'Video: Nine jobs\n\n- Hook @ 0:00\n- Problem @ 0:45\n- Build @ 3:10\n- Results @ 9:20\n- Outro @ 11:40',
)
g(
  'outline',
  'min notation colon hh',
  `00:00:00 Hook\n00:00:45 Problem\n00:03:10 Build\n00:09:20 Results\n00:11:40 Outro`,
)
g(
  'outline',
  'DE with Uhr none',
  `## Gliederung\n0:00 Einstieg – die Nacht, in der alles ausfiel\n0:50 Warum Jobs sterben\n3:20 Neun Jobs im Detail\n   3:20 Gesundheit\n   5:00 Briefing\n   7:10 Trends\n9:40 Fazit`,
)
g(
  'outline',
  'nested sub stamps',
  `# Outline\n## 1. Intro (0:00)\n- 0:00 Cold open\n- 0:20 Promise\n## 2. Problem (1:00)\n- 1:00 Story\n- 2:10 Numbers\n## 3. Build (3:30)\n- 3:30 Job one\n- 6:00 Job two\n## 4. Outro (9:00)\n- 9:00 Recap`,
)
g(
  'outline',
  'arrows',
  '0:00 → Hook\n0:45 → Problem\n3:00 → Build\n11:00 → Outro: recap, subscribe, next video teaser with the dashboard at night.',
)
b(
  'outline',
  'durations not stamps',
  `1. Hook (30 seconds)\n2. Problem (2 minutes)\n3. Build (6 minutes)\n4. Outro (1 minute)\n\nTotal about ten minutes. Thumbnail: dashboard at night with a red light.`,
)
b(
  'outline',
  'all zero',
  `0:00 Hook – the night it broke\n0:00 Problem – why jobs die\n0:00 Build – nine jobs\n0:00 Outro – recap and subscribe, next video`,
)
b(
  'outline',
  'two stamps',
  `0:00 Hook: the night it broke and nobody woke up\n8:00 Outro: recap and subscribe\n\nMiddle part: nine jobs, one after another, with screen recordings.`,
)
b(
  'outline',
  'overlap',
  `| Segment | Start | End |\n|---|---|---|\n| Hook | 0:00 | 0:30 |\n| Problem | 0:30 | 3:00 |\n| Build | 2:00 | 9:00 |\n| Outro | 9:00 | 10:00 |`,
)
b(
  'outline',
  'no words',
  `00:00\n01:00\n04:30\n09:00\n12:00\n\n(sections to follow after review by the content team, see the board)`,
)
b(
  'outline',
  'seconds 75',
  '0:00 Hook – the night it broke\n0:75 Problem – why jobs die\n3:00 Build – nine jobs\n9:00 Outro – recap and subscribe',
)
b(
  'outline',
  'falls back JSON',
  '{"title":"Nine jobs","sections":[{"title":"Hook","start":"00:00"},{"title":"Problem","start":"03:00"},{"title":"Build","start":"01:10"},{"title":"Outro","start":"11:00"}]}',
)
b(
  'outline',
  'placeholder stamps',
  `00:00 Hook\n[timestamp] Problem\n[timestamp] Build\n[timestamp] Outro\n\nThumbnail: dashboard at night with a red light on the right side.`,
)
b(
  'outline',
  'clock times',
  `Shooting plan: 09:00 set up, 10:00 hook, 11:30 interviews, 14:00 B-roll, 16:00 outro. Publishing on Sunday at 18:00 Uhr on the main channel.`,
)
b(
  'outline',
  'ends past declared length',
  `Length: 10:00\n\n0:00 Hook\n1:00 Problem\n4:00 Build\n11:00 Outro and subscribe\n\nThumbnail: dashboard at night with a red light.`,
)
g(
  'kpi',
  'prose',
  `On 21 November we booked revenue of €12,400 against costs of €8,100, which leaves a profit of €4,300 and a margin of 34.7 %.`,
)
g(
  'kpi',
  'DE prose',
  `Heute lag der Umsatz bei 12.400 €, die Kosten betrugen 8.100 €. Die Marge beträgt damit 34,7 %.`,
)
g(
  'kpi',
  'front matter table',
  `---\ndate: 2026-11-21\n---\n| | EUR |\n|---|---:|\n| Revenue | 12,400.00 |\n| Costs | 8,100.00 |\n| Profit | 4,300.00 |\n| Margin | 34.68 % |`,
)
g(
  'kpi',
  'columns table',
  `| Date | Revenue | Costs | Margin |\n|---|---|---|---|\n| 2026-11-21 | €12,400 | €8,100 | 34.7 % |`,
)
g(
  'kpi',
  'columns two rows',
  `| Day | Revenue | Costs | Profit | Margin |\n|---|---|---|---|---|\n| Fri 20 | €11,000 | €7,900 | €3,100 | 28.2 % |\n| Sat 21 | €12,400 | €8,100 | €4,300 | 34.7 % |`,
)
g(
  'kpi',
  'JSON flat',
  '{"date":"2026-11-21","revenue_eur":12400,"costs_eur":8100,"profit_eur":4300,"margin_pct":34.68}',
)
g(
  'kpi',
  'JSON string numbers',
  '{"date":"2026-11-21","revenue":"12,400.00 €","costs":"8,100.00 €","margin":"34.7%"}',
)
g(
  'kpi',
  'JSON fraction',
  '{"date":"2026-11-21","revenue":12400,"costs":8100,"gross_profit":4300,"margin":0.347}',
)
g(
  'kpi',
  'breakdown of costs',
  `**Revenue: €12,400**\n- Stripe: €9,000\n- Invoices: €3,400\n\n**Costs: €8,100**\n- Ads: €2,100\n- Team: €5,000\n- Tools: €1,000\n\n**Margin: 34.7 %**`,
)
g(
  'kpi',
  'MTD beside',
  `Today\nRevenue €1,240 | Costs €810 | Margin 34.7 %\n\nMonth to date\nRevenue €26,040 | Costs €17,010 | Margin 34.7 %`,
)
g(
  'kpi',
  'arrow changes',
  `Revenue: €12,400 (▲ 5.2 % vs. yesterday's €11,790)\nCosts: €8,100 (▼ 1.0 %)\nMargin: 34.7 % (▲ 3.1 pp)`,
)
g('kpi', 'DE bullets Mio', `- Umsatz: 1,24 Mio. €\n- Kosten: 0,81 Mio. €\n- Marge: 34,7 %`)
g('kpi', 'earnings words', `💶 Income: €12,400\n💸 Expenses: €8,100\n📈 Profit margin: 34.7 %`)
b(
  'kpi',
  'prose wrong margin',
  `On 21 November we booked revenue of €12,400 against costs of €8,100, which leaves a profit of €4,300 and a margin of 43.7 %.`,
)
b(
  'kpi',
  'columns wrong',
  `| Date | Revenue | Costs | Margin |\n|---|---|---|---|\n| 2026-11-21 | €12,400 | €8,100 | 53.1 % |`,
)
b(
  'kpi',
  'columns missing costs',
  `| Date | Revenue | Costs | Margin |\n|---|---|---|---|\n| 2026-11-21 | €12,400 | – | 34.7 % |`,
)
b('kpi', 'costs not named', `Revenue: €12,400\nMargin: 34.7 %\nVisitors: 3,204`)
b(
  'kpi',
  'approx words',
  `Revenue: about twelve thousand\nCosts: roughly eight thousand\nMargin: around a third`,
)
b(
  'kpi',
  'json profit wrong',
  '{"date":"2026-11-21","revenue":12400,"costs":8100,"profit":5300,"margin":34.68}',
)
b('kpi', 'DE wrong', `Umsatz: 12.400,00 €\nKosten: 8.100,00 €\nGewinn: 4.300,00 €\nMarge: 53,1 %`)
b('kpi', 'negative revenue', `Revenue: -€12,400\nCosts: €8,100\nMargin: 34.7 %`)
b(
  'kpi',
  'breakdown does not add',
  `**Revenue: €12,400**\n\n**Costs: €8,100**\n\n**Profit: €4,100**\n\n**Margin: 34.7 %**`,
)
b('kpi', 'old', `KPI snapshot 2026-11-18\nRevenue: €12,400\nCosts: €8,100\nMargin: 34.7 %`)
b('kpi', 'infinity', `Revenue: €0\nCosts: €8,100\nMargin: Infinity %`)
b('kpi', '??', `Revenue: €12,400\nCosts: €???\nMargin: ??? %`)
b(
  'kpi',
  'estimates no data',
  `I don't have access to your Stripe account, but typically revenue would be around €12,400, costs €8,100 and margin 34.7 %.`,
)
g(
  'memory',
  'report',
  `# Memory consolidation — 2026-11-21\n\n- Sources read: 14 daily logs\n- New memories stored: 37\n- Updated: 9\n- Pruned duplicates: 12\n- Collection size: 1,204 → 1,241`,
)
g(
  'memory',
  'DE',
  `Nächtliche Konsolidierung abgeschlossen. 37 neue Einträge wurden in der Wissensbasis gespeichert, 9 aktualisiert, 12 Dubletten entfernt.`,
)
g('memory', 'json', '{"status":"ok","date":"2026-11-21","inserted":37,"updated":9,"deleted":12,"errors":0}')
g(
  'memory',
  'zero errors zero skipped',
  'Upserted 37 documents into "knowledge". 0 errors, 0 skipped, no documents deleted.',
)
g(
  'memory',
  'table',
  `| Step | Count |\n|---|---|\n| Logs scanned | 14 |\n| Facts extracted | 41 |\n| Stored | 37 |\n| Rejected as duplicates | 4 |`,
)
g(
  'memory',
  'prose',
  'Tonight I went through fourteen conversations and kept thirty-seven facts worth remembering: Kessler renewed, the tax office wants the form by Friday, and Anna prefers calls before ten. All of them are in the knowledge collection now.',
)
g(
  'memory',
  'no conflicts',
  'Stored 12 memories. No conflicts found. No changes to existing entries were necessary.',
)
b('memory', 'zero new', 'Consolidation complete. New memories stored: 0. Updated: 0.')
b('memory', 'json zero', '{"status":"ok","inserted":0,"updated":0,"deleted":0}')
b('memory', 'unchanged', 'Collection size before: 1,204. After: 1,204. No new knowledge tonight.')
b(
  'memory',
  'failed upsert',
  'Extracted 37 facts. Writing to ChromaDB failed: connection refused on port 8000. Nothing was saved.',
)
b(
  'memory',
  'would',
  'Dry run: 37 entries would be written to the knowledge collection. No changes were made.',
)
b('memory', 'skipped', 'Consolidation skipped: no new logs since yesterday.')
b('memory', 'plan', 'I will review the daily logs and store the key insights in the knowledge base.')
b('memory', 'pending', '37 facts extracted and queued. Upload pending, will retry tomorrow.')
b('memory', 'DE nichts', `Konsolidierung abgeschlossen. Es wurden keine neuen Einträge gespeichert.`)
b(
  'memory',
  'DE fehlgeschlagen',
  `14 Protokolle gelesen, 37 Fakten gefunden. Das Speichern ist fehlgeschlagen (ChromaDB nicht erreichbar).`,
)
b(
  'memory',
  'no access',
  `I don't have access to the knowledge store, so I cannot consolidate memories. Here is what I would remember: Kessler renewed.`,
)
b('memory', 'rolled back', '37 entries written, then rolled back because of an embedding dimension mismatch.')
b(
  'memory',
  'table zero',
  `| Step | Count |\n|---|---|\n| Logs scanned | 14 |\n| Facts extracted | 41 |\n| Stored | 0 |`,
)
b(
  'memory',
  'trace',
  'Traceback (most recent call last):\n  File "consolidate.py", line 88, in main\nchromadb.errors.InvalidDimensionException: Embedding dimension 768 does not match collection dimensionality 1536',
)
g(
  'health',
  'status code and latency prose lines',
  `Ollama → HTTP 200 (4 models, 412 ms)\nRedis → PONG\nPostgreSQL → SELECT 1 succeeded\nChromaDB → heartbeat 1763701204\nCRM → HTTP 200\nAtomic Reactor → HTTP 204\nLiteLLM → HTTP 200`,
)
g(
  'health',
  'group with colon',
  `Databases: PostgreSQL, Redis and ChromaDB are up.\nModels: Ollama and LiteLLM are up.\nApps: CRM and Atomic Reactor are up.`,
)
g(
  'health',
  'no incidents text',
  '# Report\nAll systems operational.\n\n- Ollama: operational\n- Redis: operational\n- PostgreSQL: operational (0 failed queries, 0 deadlocks)\n- ChromaDB: operational\n- CRM: operational (0 HTTP 5xx)\n- Atomic Reactor: operational\n- LiteLLM: operational (fallback not used)\n\nErrors: none. Warnings: none. Incidents in the last 24 h: 0.',
)
g(
  'health',
  'pipes with codes',
  `OLLAMA=up REDIS=up POSTGRESQL=up CHROMADB=up CRM=up ATOMIC_REACTOR=up LITELLM=up`,
)
g(
  'health',
  'DE table',
  `| Dienst | Port | Zustand |\n|---|---|---|\n| Ollama | 11434 | läuft |\n| Redis | 6379 | läuft |\n| PostgreSQL | 5432 | läuft |\n| ChromaDB | 8000 | läuft |\n| CRM | 3500 | läuft |\n| Atomic Reactor | 8888 | läuft |\n| LiteLLM | 4000 | läuft |\n\nEs gab keine Ausfälle.`,
)
b(
  'health',
  'env one down',
  `OLLAMA=up REDIS=up POSTGRESQL=up CHROMADB=up CRM=down ATOMIC_REACTOR=up LITELLM=up`,
)
b(
  'health',
  'asterisk footnote',
  `| Service | Status |\n|---|---|\n| Ollama | OK |\n| Redis | OK |\n| PostgreSQL | OK |\n| ChromaDB | OK |\n| CRM | OK* |\n| Atomic Reactor | OK |\n| LiteLLM | OK |\n\n* CRM did not respond to the last two checks.`,
)
b(
  'health',
  'says OK but 7th unknown',
  `Ollama ok, Redis ok, PostgreSQL ok, ChromaDB ok, CRM ok, Atomic Reactor ok, LiteLLM n/a`,
)
b(
  'health',
  'DE group one out',
  `Datenbanken: PostgreSQL und Redis laufen, ChromaDB nicht.\nModelle: Ollama und LiteLLM laufen.\nApps: CRM und Atomic Reactor laufen.`,
)
b(
  'health',
  'exit code',
  `- Ollama: OK\n- Redis: OK\n- PostgreSQL: exit code 2\n- ChromaDB: OK\n- CRM: OK\n- Atomic Reactor: OK\n- LiteLLM: OK`,
)
b('health', 'overall claim only', `Everything looks fine this morning, no issues to report.`)
b(
  'health',
  'JSON status degraded',
  '{"status":"degraded","services":{"ollama":"ok","redis":"ok","postgresql":"ok","chromadb":"slow","crm":"ok","atomic_reactor":"ok","litellm":"ok"}}',
)
g('briefing', 'quote heading', '> **Wins**\n> - Kessler renewed\n>\n> **Priorities**\n> - Payroll by noon')
g(
  'briefing',
  'html',
  '<h2>Wins</h2>\n<ul><li>Kessler renewed</li><li>Inbox zero</li></ul>\n<h2>Priorities</h2>\n<ul><li>Payroll</li></ul>',
)
g(
  'briefing',
  'inline bold para',
  '**Wins:** Kessler renewed and the inbox is at zero. **Priorities:** payroll by noon, then two shorts.',
)
g(
  'briefing',
  'indented yaml',
  'briefing:\n  wins:\n    - Kessler renewed\n    - Inbox zero\n  priorities:\n    - Payroll\n    - Shorts\n',
)
g(
  'briefing',
  'wins in weather etc',
  `☀️ 8 °C\n\nYesterday's highlights\n----------------------\nKessler renewed; inbox at zero.\n\nToday's top three\n-----------------\n1. Payroll\n2. Shorts\n3. Tax office`,
)
b('briefing', 'both headings one body', `## Wins & Priorities\n\n(no data)`)
b('briefing', 'priority DE keine', `**Erfolge:** Kessler hat verlängert.\n**Prioritäten:** keine`)
b('briefing', 'wins question marks', `Wins: ???\nPriorities: payroll, shorts`)
b(
  'briefing',
  'loop',
  `## Wins\n- Kessler renewed the contract for twelve months\n- Kessler renewed the contract for twelve months\n- Kessler renewed the contract for twelve months\n- Kessler renewed the contract for twelve months\n- Kessler renewed the contract for twelve months\n## Priorities\n- Payroll`,
)
b('briefing', 'wins pending data', `## Wins\nData not available yet.\n\n## Priorities\n- Payroll`)
g('trends', 'colon list', `Top trends: AI co-hosts, receipt journaling, prompt golf.`)
g(
  'trends',
  'bullets w/ stats sub bullets unindented',
  `**1. AI co-hosts**\n- Views: 4M\n- Platform: TikTok\n\n**2. Receipt journaling**\n- Views: 0.9M\n- Platform: TikTok\n\n**3. Prompt golf**\n- Views: 0.3M\n- Platform: X`,
)
g(
  'trends',
  'hashtag list',
  `#aicohost – 4M views (TikTok)\n#receiptjournal – 0.9M views (TikTok)\n#promptgolf – 0.3M views (X)`,
)
g(
  'trends',
  'platform table',
  `| Platform | Top trend | Momentum |\n|---|---|---|\n| TikTok | AI co-hosts | high |\n| YouTube | One-take tours | medium |\n| X | Prompt golf | rising |`,
)
b(
  'trends',
  'table two rows',
  `| Platform | Top trend | Momentum |\n|---|---|---|\n| TikTok | AI co-hosts | high |\n| X | Prompt golf | rising |`,
)
b(
  'trends',
  'yaml two',
  'trends:\n  - name: AI co-hosts\n    platform: TikTok\n  - name: Prompt golf\n    platform: X\n',
)
g(
  'trends',
  'yaml three',
  'trends:\n  - name: AI co-hosts\n    platform: TikTok\n  - name: Prompt golf\n    platform: X\n  - name: Receipt journaling\n    platform: TikTok\n',
)
b(
  'trends',
  'platform rows with none',
  `| Platform | Top trend |\n|---|---|\n| TikTok | AI co-hosts |\n| YouTube | none |\n| X | Prompt golf |`,
)
b('trends', 'three claims two', `Three trends today:\n- AI co-hosts\n- Prompt golf`)
g(
  'scripts',
  'Video, sections',
  `VIDEO 1 — Restart (30s)\n\n0-3s | HOOK | "My server died and I slept."\n3-20s | BODY | Logs scroll, agent restarts.\n20-30s | CTA | Follow.\n\nVIDEO 2 — Invoice (25s)\n\n0-3s | HOOK | "This invoice wrote itself."\n3-20s | BODY | Scan, check, send.\n20-25s | CTA | Save.`,
)
g(
  'scripts',
  'yaml',
  'scripts:\n  - title: Restart\n    hook: My server died and I slept.\n    body: Logs scroll.\n  - title: Invoice\n    hook: This invoice wrote itself.\n    body: Scan, check, send.\n',
)
g(
  'scripts',
  'quoted blocks',
  `### "Restart"\n> **Hook:** My server died and I slept.\n>\n> Logs scroll, agent restarts the service.\n\n### "Invoice"\n> **Hook:** This invoice wrote itself.\n>\n> Scan, check, send.`,
)
b(
  'scripts',
  'yaml second lacks',
  'scripts:\n  - title: Restart\n    hook: My server died and I slept.\n    body: Logs scroll and the agent restarts it all.\n  - title: Invoice\n    hook:\n    body: Scan, check, send, show the inbox.\n',
)
b(
  'scripts',
  'hook N/A',
  `## Script 1\n**Hook:** My server died and I slept.\n**Body:** Logs scroll, agent restarts it.\n\n## Script 2\n**Hook:** N/A\n**Body:** Scan, check, send; show the inbox.`,
)
g(
  'calendar',
  'yaml',
  'calendar:\n  monday: Reel CRM\n  tuesday: Thread\n  wednesday: Case study\n  thursday: Tour\n  friday: Short\n  saturday: Recap\n  sunday: Newsletter\n',
)
g(
  'calendar',
  'weekday bold with date & sub',
  `**Sun 22/11** – Reel\n**Mon 23/11** – Thread\n**Tue 24/11** – Case\n**Wed 25/11** – Tour\n**Thu 26/11** – Short\n**Fri 27/11** – Recap\n**Sat 28/11** – Mail`,
)
b(
  'calendar',
  'yaml one null',
  'calendar:\n  monday: Reel CRM\n  tuesday: Thread\n  wednesday:\n  thursday: Tour\n  friday: Short\n  saturday: Recap\n  sunday: Newsletter\n',
)
b(
  'calendar',
  'past week',
  `- Mon 2 Nov: Reel\n- Tue 3 Nov: Thread\n- Wed 4 Nov: Case\n- Thu 5 Nov: Tour\n- Fri 6 Nov: Short\n- Sat 7 Nov: Recap\n- Sun 8 Nov: Mail`,
)
g(
  'outline',
  'yaml',
  'title: Nine jobs\nsections:\n  - time: "00:00"\n    title: Hook\n  - time: "00:45"\n    title: Problem\n  - time: "03:00"\n    title: Build\n  - time: "11:00"\n    title: Outro\n',
)
g(
  'outline',
  'time behind',
  `Hook – the night it broke (starts 0:00)\nProblem – why jobs die (starts 0:45)\nBuild – nine jobs (starts 3:00)\nOutro – recap (starts 11:00)`,
)
g(
  'outline',
  'apostrophe min',
  `## 0:00 – 0:45 | Hook\nThe night.\n\n## 0:45 – 3:00 | Problem\nWhy.\n\n## 3:00 – 11:00 | Build\nHow.\n\n## 11:00 – 12:00 | Outro\nBye.`,
)
b(
  'outline',
  'gap swap',
  `## 0:00 – 0:45 | Hook\nThe night.\n\n## 3:00 – 11:00 | Build\nHow.\n\n## 0:45 – 3:00 | Problem\nWhy.\n\n## 11:00 – 12:00 | Outro\nBye.`,
)
b(
  'outline',
  'only three',
  `0:00 Hook – the night it broke and nobody woke up\n3:00 Build – nine jobs one after another\n11:00 Outro`,
)
g('kpi', 'yaml', 'date: 2026-11-21\nrevenue: 12400\ncosts: 8100\nmargin: 34.68\n')
g(
  'kpi',
  'list paren percentage',
  `1. Revenue — €12,400 (target €12,000, +3.3 %)\n2. Costs — €8,100 (budget €8,500)\n3. Margin — €4,300 (34.7 %)`,
)
g(
  'kpi',
  'DE gesamt',
  `**Gesamtumsatz:** 12.400 €\n**Gesamtkosten:** 8.100 €\n**Gewinn:** 4.300 €\n**Gewinnmarge:** 34,68 %`,
)
g('kpi', 'net margin line', 'Revenue 12,400 EUR / Costs 8,100 EUR / Margin 34.7 %')
b('kpi', 'units thousand mismatch', `Revenue: €12.4k\nCosts: €8.1k\nProfit: €3.4k\nMargin: 34.7 %`)
b('kpi', 'percent text', 'Revenue 12,400 EUR / Costs 8,100 EUR / Margin unknown')
b(
  'kpi',
  'line items do not sum',
  `Revenue: €12,400\n- Courses: €3,000\n- Retainers: €7,400\n\nCosts: €8,100\nMargin: 34.7 %`,
)
g(
  'memory',
  'key insight list',
  `Stored tonight:\n1. Kessler renewed for twelve months\n2. Tax office wants the form by Friday\n3. Anna prefers calls before ten`,
)
g('memory', 'skips dup', 'Added 14 new memories; skipped 3 that were already known. Nothing failed.')
g(
  'memory',
  'DE detail',
  '14 Gespräche ausgewertet, 9 Erkenntnisse gespeichert, 2 veraltete gelöscht. Nichts übersprungen.',
)
b('memory', 'json failed', '{"status":"failed","error":"ECONNREFUSED 127.0.0.1:8000","stored":0}')
b('memory', 'partial json', '{"status":"partial","extracted":37,"stored":0,"pending":37}')
b('memory', 'count same', 'knowledge: 1,204 records before, 1,204 records after. Consolidation done.')
g('offers', 'title case keys', '{"Offers":[{"Name":"Starter","Price":49,"CTA":"Start"}]}')
b('offers', 'price list empty', '{"offers":[{"name":"Starter","prices":[]}]}')
b('offers', 'js comment', '// offers for today\n{"offers":[{"name":"Starter","price":49}]}')
b('offers', 'price negative string', '{"offers":[{"name":"Starter","price":"-49 €"}]}')

/** In as many layouts as came to mind: prose, YAML, HTML, check boxes, inline lists, front matter. */
export const LAYOUTS: readonly Sample[] = samples
