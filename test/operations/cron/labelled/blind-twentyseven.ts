import type { Sample } from './contracts.ts'

export const BLIND_TWENTY_SEVEN: readonly Sample[] = [
  // ───────────────────────── health 06:00 ─────────────────────────
  {
    job: 'health',
    valid: true,
    note: 'gut: Tabelle, alle sieben antworten',
    day: '2026-10-05',
    text: `# 🩺 Systemcheck – Montag, 05.10.2026, 06:00 Uhr

Guten Morgen Maurice! Alles im grünen Bereich.

| Dienst | Port | Prüfung | Antwort | Zeit |
|---|---|---|---|---|
| Ollama | 11434 | GET /api/tags | ✅ 200, 6 Modelle | 38 ms |
| Redis | 6379 | PING | ✅ PONG | 1 ms |
| PostgreSQL | 5432 | pg_isready | ✅ accepting connections | 4 ms |
| ChromaDB | 8000 | /api/v1/heartbeat | ✅ 200 | 12 ms |
| CRM | 3500 | /health | ✅ 200 | 22 ms |
| Atomic Reactor | 8888 | /health | ✅ 200 | 17 ms |
| LiteLLM | 4000 | /health | ✅ 200 | 41 ms |

**Ergebnis: 7 von 7 Diensten antworten.**
CPU 31 %, RAM 58 %, Platte 44 % → Stufe NORMAL, volle Parallelität (500).`,
  },
  {
    job: 'health',
    valid: true,
    note: 'gut: Redis war vor der Prüfung weg, antwortet jetzt wieder; alle sieben grün',
    day: '2026-10-08',
    text: `Servus, kurzer Bericht vom BRAINSTEM (Do, 08.10.2026, 06:00).

🟢 Ollama – läuft, qwen2.5:14b geladen, 52 ms
🟢 Redis – PONG nach 2 ms. Um 05:41 hat Docker den Container neu gestartet (OOM, maxmemory war nicht gesetzt). Ursache behoben, maxmemory steht jetzt auf 1 GB, seit 05:42 stabil.
🟢 PostgreSQL – nimmt Verbindungen an, 14 von 100 belegt
🟢 ChromaDB – Heartbeat da, 3 Collections
🟢 CRM – HTTP 200, pm2 uptime 9 Tage
🟢 Atomic Reactor – HTTP 200, Queue leer
🟢 LiteLLM Proxy – HTTP 200, 4 Modelle geroutet

Nicht erreichbar: keiner. Offene Alarme: 0. Du brauchst nichts zu tun.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'good: JSON report, all seven up',
    day: '2026-10-13',
    text: `{
  "job": "health",
  "checked_at": "2026-10-13T06:00:07Z",
  "services": {
    "ollama": { "status": "up", "http": 200, "latency_ms": 44 },
    "redis": { "status": "up", "reply": "PONG", "latency_ms": 1 },
    "postgresql": { "status": "up", "reply": "accepting connections", "latency_ms": 5 },
    "chromadb": { "status": "up", "http": 200, "latency_ms": 15 },
    "crm": { "status": "up", "http": 200, "latency_ms": 29 },
    "atomic_reactor": { "status": "up", "http": 200, "latency_ms": 19 },
    "litellm": { "status": "up", "http": 200, "latency_ms": 63 }
  },
  "up": 7,
  "down": 0,
  "resources": { "cpu_pct": 27.5, "ram_pct": 61.2, "disk_pct": 48.0 },
  "level": "NORMAL"
}`,
  },
  {
    job: 'health',
    valid: true,
    note: 'gut: RAM-Warnung, aber alle sieben Dienste antworten',
    day: '2026-10-24',
    text: `## Health-Check Samstag 24.10., 06:00

**Kurzfassung:** Alle Dienste antworten, aber der RAM ist mit 77,4 % über der WARN-Schwelle (75 %). Parallelität auf 200 gesenkt.

1. **Ollama** (11434): OK – antwortet in 210 ms, etwas träge, weil noch ein 14B-Modell vom Nachtlauf im Speicher liegt
2. **Redis** (6379): OK – PONG
3. **PostgreSQL** (5432): OK – pg_isready meldet Bereitschaft
4. **ChromaDB** (8000): OK – Heartbeat empfangen
5. **CRM** (3500): OK – 200
6. **Atomic Reactor** (8888): OK – 200
7. **LiteLLM** (4000): OK – 200

Maßnahme: Ich entlade das 14B-Modell um 06:05, dann sollte der RAM auf rund 60 % fallen. Kein Ausfall, kein Fehler in den Logs der letzten 24 h.`,
  },
  {
    job: 'health',
    valid: true,
    note: 'gut: Logstil ohne Emoji, alle sieben',
    day: '2026-11-03',
    text: `[2026-11-03 06:00:01] BRAINSTEM Startsequenz: auto_repair fertig, nichts zu reparieren
[2026-11-03 06:00:02] BRAINSTEM resource_guard: CPU 22 %, RAM 54 %, Stufe NORMAL
[2026-11-03 06:00:03] PRÜFUNG postgresql:5432 ... erreichbar (3 ms)
[2026-11-03 06:00:03] PRÜFUNG redis:6379 ........ erreichbar (PONG, 1 ms)
[2026-11-03 06:00:03] PRÜFUNG chromadb:8000 ..... erreichbar (200, 11 ms)
[2026-11-03 06:00:04] PRÜFUNG ollama:11434 ...... erreichbar (200, 35 ms)
[2026-11-03 06:00:04] PRÜFUNG litellm:4000 ...... erreichbar (200, 48 ms)
[2026-11-03 06:00:04] PRÜFUNG crm:3500 .......... erreichbar (200, 20 ms)
[2026-11-03 06:00:05] PRÜFUNG atomic-reactor:8888 erreichbar (200, 16 ms)
[2026-11-03 06:00:05] ERGEBNIS 7/7 erreichbar, 0 Ausfälle, Dauer 4 s`,
  },
  {
    job: 'health',
    valid: true,
    note: 'good: English prose, all seven told of',
    day: '2026-11-19',
    text: `Good morning! ☀️ Thursday, 19 November 2026, 06:00.

Nothing is down. Ollama returned its model list in 40 ms, Redis answered PONG, and PostgreSQL is accepting connections (11 open). ChromaDB sent its heartbeat, the CRM and Atomic Reactor both returned 200 on /health, and the LiteLLM proxy is healthy with no failed routes since midnight.

Resources: CPU 34 %, RAM 63 %, disk 51 %. That is NORMAL, so full concurrency stays on.

One thing I keep an eye on: disk grew by 2 points this week, mostly Docker layers. I scheduled a prune for Sunday 03:00. No action needed from you.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'kaputt: Überschrift sagt 7/7, CRM-Zeile ist ein Timeout',
    day: '2026-10-06',
    text: `# Systemstatus Dienstag, 06.10.2026 – 06:00 Uhr

✅ **7/7 Dienste geprüft – guten Morgen!**

| Dienst | Status | Antwortzeit |
|---|---|---|
| Ollama | ✅ läuft | 41 ms |
| Redis | ✅ PONG | 1 ms |
| PostgreSQL | ✅ bereit | 4 ms |
| ChromaDB | ✅ Heartbeat | 13 ms |
| CRM | ⏱️ Zeitüberschreitung | > 10.000 ms |
| Atomic Reactor | ✅ 200 | 18 ms |
| LiteLLM | ✅ 200 | 55 ms |

CPU 29 %, RAM 60 %. Stufe NORMAL. Ich wünsche dir einen produktiven Tag! 🚀`,
  },
  {
    job: 'health',
    valid: false,
    note: 'kaputt: Atomic Reactor fehlt ganz, nur sechs Dienste',
    day: '2026-10-15',
    text: `Guten Morgen! Hier dein Check vom Donnerstag, 15.10.:

- Ollama: 🟢 antwortet (47 ms)
- Redis: 🟢 PONG (1 ms)
- PostgreSQL: 🟢 bereit (5 ms)
- ChromaDB: 🟢 Heartbeat ok (12 ms)
- CRM: 🟢 HTTP 200 (24 ms)
- LiteLLM: 🟢 HTTP 200 (50 ms)

Alle Systeme laufen stabil. CPU 26 %, RAM 57 %, Platte 46 %.
Keine Alarme in der Nacht, Backups um 03:00 Uhr durchgelaufen.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'broken: LiteLLM answers 502',
    day: '2026-10-21',
    text: `**Health report · Wed 21 Oct 2026 · 06:00**

Ollama ........... OK (39 ms)
Redis ............ OK (PONG)
PostgreSQL ....... OK (accepting connections)
ChromaDB ......... OK (heartbeat)
CRM .............. OK (200)
Atomic Reactor ... OK (200)
LiteLLM .......... 502 Bad Gateway

Overall: mostly healthy 👍 The proxy usually recovers by itself within a few minutes, so I did not raise an alert.

CPU 33 %, RAM 62 %, disk 47 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'kaputt: ChromaDB nicht geprüft, nur angenommen',
    day: '2026-11-07',
    text: `## 🩺 Health-Check Sa, 07.11.2026, 06:00

**Ollama:** läuft, 5 Modelle
**Redis:** PONG
**PostgreSQL:** bereit, 12 Verbindungen
**ChromaDB:** nicht geprüft (curl war in der Sandbox nicht vorhanden), lief aber gestern noch
**CRM:** 200
**Atomic Reactor:** 200
**LiteLLM:** 200

Entschuldige die kleine Lücke. Ich gehe davon aus, dass alles in Ordnung ist. Ressourcen: CPU 24 %, RAM 55 %.`,
  },
  {
    job: 'health',
    valid: false,
    note: 'kaputt: mitten in der Tabelle abgeschnitten',
    day: '2026-11-12',
    text: `# Morgendlicher Systemcheck, Donnerstag 12.11.2026

Ich habe um 06:00 Uhr alle sieben Dienste abgefragt:

| Dienst | Ergebnis | Details |
|---|---|---|
| Ollama | ✅ | 200, 6 Modelle, 42 ms |
| Redis | ✅ | PONG, 1 ms |
| PostgreSQL | ✅ | bereit, 4 ms |
| ChromaDB | ✅ | Heartbeat, 12 ms |
| CRM | ✅ | 200, 2`,
  },
  {
    job: 'health',
    valid: false,
    note: 'broken: no check was run, the agent only explains how to',
    day: '2026-11-25',
    text: `Hi! I'm sorry, but I don't have access to your network from here, so I can't query the services directly. You can check them yourself like this:

- Ollama: curl http://localhost:11434/api/tags
- Redis: redis-cli ping (expect PONG)
- PostgreSQL: pg_isready -p 5432
- ChromaDB: curl http://localhost:8000/api/v1/heartbeat
- CRM: curl http://localhost:3500/health
- Atomic Reactor: curl http://localhost:8888/health
- LiteLLM: curl http://localhost:4000/health

If all of them return 200 / PONG / accepting connections, your stack is healthy. Let me know what you see and I'll gladly interpret it for you! 😊`,
  },

  // ───────────────────────── briefing 07:00 ─────────────────────────
  {
    job: 'briefing',
    valid: true,
    note: 'gut: Erfolge und Prioritäten, klare Abschnitte',
    day: '2026-10-05',
    text: `# ☕ Morgenbriefing – Montag, 05.10.2026

Guten Morgen Maurice! Neue Woche, klarer Plan.

## 🏆 Erfolge
- Am Wochenende 11 Verkäufe der BMA-Checkliste (319,00 € auf Gumroad)
- Das TikTok „Warum dein Rauchmelder piept" hat 48.200 Aufrufe
- Newsletter auf 1.012 Abos gewachsen, die Tausend sind geknackt

## 🎯 Prioritäten heute
1. Angebot für die Errichterfirma Hofer fertigstellen (Frist 12:00)
2. Zwei Kurzvideos zum Thema Fehlalarm aufnehmen
3. Checkout-Seite auf Apple Pay umstellen

## 📅 Termine
14:30 – Gespräch mit Hofer Sicherheitstechnik

Los geht's! 💪`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'good: English prose-like, wins and priorities both real',
    day: '2026-10-09',
    text: `Morning, Maurice. Friday 9 October, 07:00.

**What went well yesterday.** Two Fiverr orders closed (USD 180 together), the Redis memory limit is finally set, and the LinkedIn post about false alarms brought in 14 new leads, three of them from facility managers.

**What matters today.** First, answer those three facility managers before lunch; they are the warmest leads this month. Second, ship the landing page variant B, it has been sitting in review since Tuesday. Third, approve the two scripts waiting in the content queue.

**Watch out.** OpenAI spend is at 71 % of the monthly budget, so I moved the trend scan to the local model.

Have a good one.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'gut: sagt selbst, dass eine Quelle gefehlt hat, liefert aber alles',
    day: '2026-10-14',
    text: `Guten Morgen! 👋 Mittwoch, 14.10.2026

Kleine Entschuldigung vorab: Die X-Statistik war um 06:50 noch nicht da, die reiche ich im KPI-Snapshot um 17:00 nach. Der Rest steht.

**Gewonnen haben wir gestern:**
✅ Erste Buchung für das KI-Audit (490,00 €), Kundin aus Graz
✅ Skript-Pipeline: 6 von 6 Entwürfen ohne Nacharbeit freigegeben
✅ Ladezeit der Startseite von 3,1 s auf 1,4 s

**Das zählt heute (Prioritäten):**
🔴 Audit-Fragebogen an die Kundin schicken, bis 10:00
🟠 Rechnung 2026-118 mahnen, seit 9 Tagen offen
🟢 YouTube-Thumbnail für Freitag auswählen

Viel Erfolg!`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'gut: Tabelle, Einträge zu einer To-do-Liste als Inhalt',
    day: '2026-10-29',
    text: `## Briefing Do, 29.10.2026, 07:00

### Wins
| Was | Wirkung |
|---|---|
| Vorlage „To-do-Liste für Brandschutzbeauftragte" 9-mal verkauft | 171,00 € |
| Kommentar von @elektro_maier gepinnt | 340 Profilbesuche |
| Backup-Test bestanden | Wiederherstellung in 6 min |

### Top-Prioritäten
| Nr. | Aufgabe | Bis |
|---|---|---|
| 1 | Webinar-Einladung verschicken | 09:30 |
| 2 | Preisseite: Jahrespaket ergänzen | 13:00 |
| 3 | Rückruf Herr Steiner, Linz | 16:00 |

Stimmung der Systeme: ruhig, keine Alarme über Nacht.`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'gut: Sonntag, kurz, aber vollständig',
    day: '2026-11-15',
    text: `Sonntagsbriefing, 15.11.2026 🌤️

Hallo Maurice, heute absichtlich kurz.

Erfolge der Woche:
• Umsatz 2.184,60 €, das ist die beste Woche seit August
• Fehlalarm-Serie auf YouTube: 3 Teile online, zusammen 12.900 Aufrufe
• Kein einziger Ausfall, 7 Tage durchgehend grün

Prioritäten für heute:
• Handy weg bis Mittag, im Ernst
• 30 Minuten: Themen für nächste Woche abnicken
• Abends Blick auf die Werbeausgaben, das Budget läuft am Montag aus

Bis morgen!`,
  },
  {
    job: 'briefing',
    valid: true,
    note: 'good: English with emoji headers',
    day: '2026-11-24',
    text: `# 🌅 Daily Briefing | Tuesday, Nov 24, 2026

### 🎉 Wins
1. Black Friday waitlist hit 268 people (goal was 200)
2. First affiliate sale through the BMA partner link: €29.00 commission
3. Agent builder template got its tenth 5-star review

### 🔥 Priorities
1. Load the Black Friday e-mails into the sender, three mails, deadline 15:00
2. Test the coupon BMA40 in a real checkout
3. Record the 45-second teaser

### 💡 Note from LIMBIC
You worked past 23:00 twice in a row. The teaser can wait until after lunch.`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'kaputt: Erfolge ja, Prioritäten fehlen',
    day: '2026-10-07',
    text: `# ☕ Morgenbriefing – Mittwoch, 07.10.2026

Guten Morgen Maurice!

## 🏆 Erfolge von gestern
- 4 Verkäufe der BMA-Checkliste (116,00 €)
- Reel „3 Fehler bei der Wartung" mit 9.800 Aufrufen
- Neue Partneranfrage aus Salzburg

## 📅 Termine
- 10:00 Gespräch mit dem Steuerberater
- 15:30 Zahnarzt

## 🌦️ Wetter
Wien, 14 Grad, am Nachmittag Regen.

Ich wünsche dir einen großartigen Tag! 🚀`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'kaputt: Prioritäten sind Platzhalter',
    day: '2026-10-12',
    text: `Guten Morgen! Montag, 12.10.2026, 07:00 Uhr

**Erfolge**
- 7 neue Newsletter-Abos über die Landingpage
- Video „Melderlinie erklärt" veröffentlicht
- 58,00 € über Gumroad

**Prioritäten**
1. [Priorität 1 einfügen]
2. [Priorität 2 einfügen]
3. [Priorität 3 einfügen]

**Zitat des Tages**
„Der beste Zeitpunkt ist jetzt." ✨`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'broken: priorities heading is there, nothing below it',
    day: '2026-10-20',
    text: `Good morning Maurice! 🌞 Tuesday, 20 October 2026

## Wins
- Two consulting calls booked through the new calendar link
- €87.00 in template sales
- Instagram passed 2,400 followers

## Priorities

## Weather
Vienna: 12 °C, sunny spells.

Have a productive day!`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'kaputt: bricht mitten im Satz der Prioritäten ab',
    day: '2026-11-05',
    text: `# Briefing Donnerstag, 05.11.2026

Servus Maurice, hier dein Überblick.

**Erfolge 🏆**
- KI-Audit Nr. 3 verkauft (490,00 €)
- Antwortzeit im Support auf 38 min gesenkt
- Shorts-Serie „Alarm um drei" gestartet, 6.100 Aufrufe

**Prioritäten 🎯**
1. Angebot an die Gemeinde Mödling schicken, die Unterlagen liegen im CRM unter
2. Die zweite Landingpage gegenlesen und vor allem die Preise mit`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'kaputt: Ablehnung statt Briefing, fragt nach Daten',
    day: '2026-11-11',
    text: `Guten Morgen! Gerne erstelle ich dein Briefing für Mittwoch, den 11.11.2026.

Leider liegen mir keine Informationen zu deinen gestrigen Ergebnissen vor. Als KI-Sprachmodell kann ich nicht auf dein CRM oder deine Verkaufszahlen zugreifen. Damit ich Erfolge und Prioritäten zusammenstellen kann, bräuchte ich von dir:

- Welche Erfolge hattest du gestern?
- Welche Aufgaben stehen heute an?
- Gibt es Termine, die ich berücksichtigen soll?

Sobald du mir das schickst, lege ich sofort los! 😊`,
  },
  {
    job: 'briefing',
    valid: false,
    note: 'broken: a stack trace took the place of the work',
    day: '2026-11-30',
    text: `Daily briefing, Monday 30 November 2026

Traceback (most recent call last):
  File "/opt/empire/agents/limbic.py", line 88, in build_briefing
    wins = crm.fetch_wins(since=yesterday)
  File "/opt/empire/lib/crm.py", line 41, in fetch_wins
    resp.raise_for_status()
requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: http://localhost:3500/api/wins

Wins and priorities were not generated.`,
  },

  // ───────────────────────── trends 08:00 ─────────────────────────
  {
    job: 'trends',
    valid: true,
    note: 'gut: vier Trends mit Zahlen',
    day: '2026-10-06',
    text: `# 📈 Trend-Scan Dienstag, 06.10.2026

## 1. „Ein Tag mit meinem KI-Agenten" (TikTok)
Vlogs, in denen ein Agent den Arbeitstag steuert. Rund 3,4 Mio. Aufrufe unter #aiagent in 48 h.
**Für uns:** Zeig die neun Cronjobs als Tagesablauf.

## 2. Handwerker reagieren auf Pfusch (YouTube Shorts)
Elektriker kommentieren schlechte Installationen. Kanäle wachsen um 5–8 % pro Woche.
**Für uns:** BMA-Pfusch aus der Praxis, anonymisiert.

## 3. „Build in public" mit echten Zahlen (X)
Umsatz-Screenshots laufen besser als Ratschläge, etwa doppelt so viele Lesezeichen.
**Für uns:** KPI-Snapshot am Freitag posten.

## 4. Stille Bildschirmaufnahmen mit Untertiteln (TikTok)
Kein Sprecher, nur Tippen und Text. Durchsehrate laut Creative Center bei 41 %.
**Für uns:** Angebot in 30 Sekunden mit LiteLLM bauen.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'good: exactly three, English table',
    day: '2026-10-10',
    text: `Trend scan, Saturday 10 Oct 2026, 08:00. Three things worth your time:

| # | Trend | Platform | Signal | Our angle |
|---|---|---|---|---|
| 1 | Local LLMs on old laptops | YouTube | 6 videos over 200k views this week | "My fire alarm bot runs on a 2017 ThinkPad" |
| 2 | Invoice horror stories | TikTok | #freelancetok up 22 % week on week | The client who paid after 211 days |
| 3 | One-prompt product launches | X | 9 threads above 1M impressions | Launch a checklist live, post the receipts |

Confidence: high for 1 and 3, medium for 2 (the tag is noisy). Nothing else cleared the bar today, so I left it at three.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'gut: drei Trends, X-Quelle war gedrosselt, trotzdem genug',
    day: '2026-10-16',
    text: `Guten Morgen! Trend-Radar vom Freitag, 16.10. 🔍

Vorweg: X hat mich nach 40 Abfragen gedrosselt, daher heute nur TikTok und YouTube.

🔥 **Trend A – „Was kostet das wirklich?"** (TikTok)
Creator zerlegen Preise von Dienstleistungen. 1,9 Mio. Aufrufe auf den drei größten Clips.
→ Idee: „Was kostet eine Brandmeldeanlage für ein Hotel?"

🔥 **Trend B – Lange Tutorials ohne Schnitt** (YouTube)
Videos über 40 Minuten mit Kapiteln, Wiedergabezeit plus 18 %.
→ Idee: kompletter Agenten-Aufbau in einer Sitzung

🔥 **Trend C – Berufe, die keiner kennt** (TikTok)
Serie direkt von der Baustelle, O-Ton, kein Skript. 780.000 Aufrufe in drei Tagen.
→ Idee: „Ich prüfe, ob Sirenen laut genug sind"

Schönen Start ins Wochenende!`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'gut: JSON mit drei Trends',
    day: '2026-10-27',
    text: `{
  "datum": "2026-10-27",
  "trends": [
    {
      "titel": "Winterzeit-Müdigkeit und Routinen",
      "plattform": "TikTok",
      "signal": "Seit Sonntag 2,1 Mio. Aufrufe unter #winterzeit",
      "idee": "Mein Agent stellt meinen Tag auf Winterzeit um"
    },
    {
      "titel": "KI-Stimmen im Dialekt",
      "plattform": "YouTube Shorts",
      "signal": "Vier Clips mit steirischer KI-Stimme über 150.000 Aufrufe",
      "idee": "Brandschutz-Tipps auf Wienerisch"
    },
    {
      "titel": "Offene Preislisten von Agenturen",
      "plattform": "X",
      "signal": "Thread von Freitag mit 3.800 Lesezeichen",
      "idee": "Unsere Angebotsstaffel samt Marge zeigen"
    }
  ]
}`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'gut: fünf Trends als Fließpunkte, nach Plattform geordnet',
    day: '2026-11-09',
    text: `TREND-SCAN · Mo 09.11.2026 · RESEARCH

TIKTOK
- Vorher-nachher mit Zeitraffer: Werkstätten, Schaltschränke, Keller. Verdrahtung eines Schaltschranks: 640.000 Aufrufe.
- „Sag mir, dass du X bist, ohne es zu sagen" kommt zurück, diesmal für Berufe. Leicht umzusetzen, hält erfahrungsgemäß zehn Tage.

YOUTUBE
- Black-Friday-Warnvideos („Kauf das nicht"). Suchvolumen laut Google Trends auf 74 von 100.
- Agenten-Vergleiche: lokale Modelle gegen Cloud, mit Stromverbrauch. Zwei deutschsprachige Videos über 90.000.

X
- Gründer posten ihre Fehlkäufe bei KI-Tools. Ehrlicher Ton, viele Antworten (Median 85).

Empfehlung: Schaltschrank-Zeitraffer heute drehen, Fehlkäufe als Text für morgen.`,
  },
  {
    job: 'trends',
    valid: true,
    note: 'good: English, short and numbered',
    day: '2026-12-02',
    text: `🛰️ Trend report for Wednesday, December 2, 2026

1) Advent calendars for professionals (TikTok). People open "24 tools in 24 days". Top clip: 1.2M views since yesterday. We could do 24 fire safety myths, we are only one day late.

2) Year-in-review dashboards (X). Screenshots of revenue by month. Engagement about 3x of a normal post in the niche. We have the KPI data, it takes an hour.

3) Candle and tree fire tests (YouTube). Fire brigades post burn tests, seasonal and reliable: last year's best one reached 8.7M. Perfect fit for the BMA side.

Pick for today: number 3, because the window closes on the 24th.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'kaputt: kündigt drei an, liefert zwei',
    day: '2026-10-08',
    text: `# Trend-Scan Donnerstag, 08.10.2026

Hier sind die 3 wichtigsten Trends von heute:

**1. Kabelsalat-ASMR (TikTok)**
Aufräumen von Serverschränken, 890.000 Aufrufe auf dem größten Clip.
*Idee:* Brandmelderzentrale neu verdrahten, nur mit Ton.

**2. KI-Agenten im Einzelhandel (YouTube)**
Kleine Läden lassen Bestellungen vom Agenten machen. Fünf neue Videos, zusammen 410.000 Aufrufe.
*Idee:* Interview mit der Bäckerei um die Ecke.

Ich empfehle, mit Nummer 1 zu starten. Viel Spaß beim Drehen! 🎬`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'kaputt: dreimal derselbe Trend',
    day: '2026-10-17',
    text: `📊 Trends am Samstag, 17.10.2026

**Trend 1: Faceless-Kanäle mit KI-Stimme**
Plattform: YouTube. Kanäle ohne Gesicht wachsen schnell, 1,1 Mio. Aufrufe beim Spitzenreiter.

**Trend 2: Faceless-Kanäle mit KI-Stimme**
Plattform: YouTube. Kanäle ohne Gesicht wachsen schnell, 1,1 Mio. Aufrufe beim Spitzenreiter.

**Trend 3: Faceless-Kanäle mit KI-Stimme**
Plattform: YouTube. Kanäle ohne Gesicht wachsen schnell, 1,1 Mio. Aufrufe beim Spitzenreiter.

Fazit: Auf Faceless setzen! 🚀`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'broken: two trends, third slot says nothing was found',
    day: '2026-10-22',
    text: `Trend scan – Thursday 22 October 2026

### Trend 1 – Desk setups under €300 (TikTok)
Budget creators beat the luxury ones this week, 2.6M views on the leading video.
Angle: the whole empire on one second-hand mini PC.

### Trend 2 – "I fired my agency" threads (X)
Founders show what they replaced with agents. Five threads above 500k impressions.
Angle: what our nine cron jobs would cost as staff.

### Trend 3
No further trend found.`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'kaputt: dritter Trend abgeschnitten',
    day: '2026-11-04',
    text: `## 🔎 Trend-Scan – Mittwoch, 04.11.2026, 08:00

### 1. Strompreis-Rechner (YouTube)
Videos, die den Verbrauch von Geräten messen. Suchinteresse plus 35 % gegenüber Oktober.
**Winkel:** Was verbraucht ein lokales 14B-Modell im Monat?

### 2. Chef-gegen-KI-Duelle (TikTok)
Der Chef macht eine Aufgabe, die KI auch, das Publikum stimmt ab. 1,3 Mio. Aufrufe.
**Winkel:** Maurice gegen den Angebots-Agenten.

### 3. Newsletter-Come`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'kaputt: Platzhalter statt Inhalt im dritten Trend',
    day: '2026-11-13',
    text: `Guten Morgen! Trends vom Freitag, 13.11.2026 🖤

1. **Freitag-der-13.-Geschichten** (TikTok) – Pannen aus dem Berufsalltag, 2,2 Mio. Aufrufe seit Mitternacht. Idee: der Alarm, den keiner hören wollte.
2. **Agenten auf dem Raspberry Pi** (YouTube) – drei neue Anleitungen, zusammen 260.000 Aufrufe. Idee: Health-Check auf dem Pi.
3. **TODO: Trend von X ergänzen** (X) – Lorem ipsum dolor sit amet, consetetur sadipscing elitr.

Bis morgen!`,
  },
  {
    job: 'trends',
    valid: false,
    note: 'broken: refusal, no trends at all',
    day: '2026-11-27',
    text: `Good morning! Happy Friday, November 27, 2026.

I apologize, but I'm unable to browse TikTok, YouTube or X in real time. As an AI, my knowledge has a cutoff date, so I can't tell you what is trending today.

Here are some ways you could find trends on your own:
1. TikTok Creative Center – filter by country and last 7 days
2. YouTube – look at the Trending tab and at Google Trends
3. X – check the Explore page

Would you like me to help you interpret the results once you have them?`,
  },

  // ───────────────────────── scripts 09:00 ─────────────────────────
  {
    job: 'scripts',
    valid: true,
    note: 'gut: zwei Skripte mit Hook, Hauptteil, CTA',
    day: '2026-10-05',
    text: `# 🎬 Kurzskripte – Mo, 05.10.2026

## Skript 1: Der Melder im Bad
**Hook (0–3 s):** „Dein Rauchmelder hängt am falschen Ort, und ich wette, es ist das Bad."
**Hauptteil:** Wasserdampf sieht für einen optischen Melder aus wie Rauch. Jede heiße Dusche ist ein Probealarm. Häng ihn in den Gang, mindestens einen halben Meter von der Wand.
**CTA:** Folge mir für mehr Brandschutz ohne Fachchinesisch.

## Skript 2: Neun Mitarbeiter, null Gehalt
**Hook (0–3 s):** „Ich habe neun Angestellte, und keiner schläft."
**Hauptteil:** Um sechs prüft der erste meine Server. Um sieben schreibt der zweite mein Briefing. Um zehn schnürt der dritte Angebote. Alles Cronjobs, alles auf einem Rechner im Keller.
**CTA:** Schreib „AGENT" in die Kommentare, dann schick ich dir den Plan.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'good: English, three scripts, plain layout',
    day: '2026-10-11',
    text: `Short-form drafts for Sunday, 11 October 2026

SCRIPT ONE / TikTok / 35 sec
Hook: "This beep cost a hotel forty thousand euros."
Body: A dirty detector went off every night at two. Guests left, reviews dropped. The repair? A can of compressed air and twenty minutes.
CTA: Save this before your next maintenance visit.

SCRIPT TWO / Shorts / 40 sec
Hook: "Stop paying for five AI tools."
Body: One proxy, LiteLLM, sits in front of all models. Cheap model first, expensive one only when it fails. My bill went from 210 to 61 euros a month.
CTA: Link to the config in my bio.

SCRIPT THREE / Reels / 25 sec
Hook: "Can you spot the mistake in this ceiling?"
Body: Three detectors, one beam, one dead zone. Smoke collects in the middle field where nobody measures.
CTA: Comment the letter, I answer everyone.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'gut: Tabelle mit Szenen, To-do-Liste ist Thema',
    day: '2026-10-19',
    text: `Guten Morgen! Zwei Entwürfe für heute, Montag 19.10.:

### 🎥 Skript A – „Deine To-do-Liste lügt"
| Sek. | Bild | Text |
|---|---|---|
| 0–3 | Maurice zerreißt einen Zettel | **HOOK:** „Deine To-do-Liste lügt dich an." |
| 3–20 | Bildschirm mit Kalender | „Alles, woran du dich erinnern musst, geht irgendwann schief. Ich schreibe nichts mehr auf, ich automatisiere es." |
| 20–28 | Kamera nah | „Welche Aufgabe machst du jeden Montag? Schreib sie mir." |

### 🎥 Skript B – „Drei Uhr früh"
| Sek. | Bild | Text |
|---|---|---|
| 0–3 | Dunkles Zimmer, Handy leuchtet | **HOOK:** „Um drei Uhr früh ist mein Server gestorben, und ich habe weitergeschlafen." |
| 3–22 | Log läuft durch | „Wächter erkennt den Ausfall, startet neu, schreibt die Ursache ins Protokoll. Ich lese es beim Kaffee." |
| 22–30 | Kaffeetasse | „Folge mir, wenn du auch schlafen willst." |`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'gut: zwei Skripte, Einstieg heißt Aufhänger (Hook)',
    day: '2026-10-30',
    text: `**Content-Agent, Freitag 30.10.2026, 09:00 – Halloween-Ausgabe 🎃**

**Skript 1 · TikTok · ca. 30 Sekunden**
Hook: „Das Gruseligste an Halloween ist nicht die Maske, sondern das Teelicht dahinter."
Text: Polyester brennt in Sekunden. Nimm LED-Lichter, halt den Kürbis vom Vorhang weg und lass die Tür zum Gang frei. Drei Handgriffe, mehr ist es nicht.
Schluss: Teil das mit jemandem, der heute feiert.

**Skript 2 · Reel · ca. 25 Sekunden**
Hook: „Dieser Geist schaltet jede Nacht meine Rechner ein."
Text: Er heißt cron, ist fast fünfzig Jahre alt und hat sich noch nie beschwert. Eine Zeile, ein Zeitpunkt, eine Aufgabe. So läuft mein ganzes Geschäft.
Schluss: Willst du die Zeile sehen? Schreib „Geist".`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'gut: Fließtext-Skripte mit Regieanweisungen in eckigen Klammern',
    day: '2026-11-10',
    text: `Servus! Hier die zwei Skripte für Dienstag, den 10.11.2026.

— SKRIPT 1: „Der teuerste Kaffee Österreichs" —
HOOK: „Ein Espresso hat diese Firma 1.800 Euro gekostet."
[Maurice hält eine Tasse in die Kamera]
Die Maschine stand direkt unter dem Melder. Dampf, Alarm, Feuerwehr, Rechnung. Eine Verlegung um zwei Meter hätte 90 Euro gekostet.
[Schnitt auf Deckenplan]
Schau heute kurz nach oben, bevor du auf den Knopf drückst.
CTA: Kostenlose Checkliste im Profil.

— SKRIPT 2: „Angebot in 60 Sekunden" —
HOOK: „Ich stoppe die Zeit: ein fertiges Angebot, keine Minute."
[Stoppuhr läuft im Bild]
Kundendaten aus dem CRM, Preise aus der Datenbank, Text vom lokalen Modell. Bei 47 Sekunden liegt das PDF da, und ich habe nur einmal geklickt.
CTA: Kommentiere „PDF", dann zeig ich dir den Aufbau.`,
  },
  {
    job: 'scripts',
    valid: true,
    note: 'good: English with emoji, two scripts',
    day: '2026-11-21',
    text: `🎬 **Saturday scripts, 21 Nov 2026**

**1️⃣ "The 70 percent rule"**
🪝 Hook: "If your server is at 95 percent, you are already too late."
📝 Script: I react at seventy. Not because seventy hurts, but because the trend does. Plot the last hour, extend the line, act while you still have room. That one habit killed our night alerts.
👉 CTA: Follow for boring systems that make money.

**2️⃣ "Nobody reads the panel"**
🪝 Hook: "There is a yellow light in your building that has been on since March."
📝 Script: It means a fault on the fire alarm loop. Not an alarm, so nobody cares. Until the day it is one. Walk to the panel, take a photo, send it to your installer. Done in two minutes.
👉 CTA: Send this to your facility manager.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'kaputt: nur ein Skript',
    day: '2026-10-07',
    text: `# 🎬 Kurzskripte für Mittwoch, 07.10.2026

## Skript 1: Der Feuerlöscher im Kofferraum
**Hook:** „Du hast einen Verbandskasten im Auto. Aber was, wenn es brennt?"
**Hauptteil:** Ein Kilo Pulver, sechs Sekunden Löschzeit, 25 Euro. Montier ihn griffbereit, nicht unter dem Gepäck. Und prüf alle zwei Jahre das Pickerl.
**CTA:** Speicher dir das fürs nächste Service.

Drehhinweis: Am besten draußen bei Tageslicht, der Kofferraum sollte aufgeräumt sein. Musik dezent, Untertitel groß. Ich freue mich auf dein Feedback! 🙌`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'kaputt: zweites Skript hat keinen Hook',
    day: '2026-10-14',
    text: `Zwei Skripte für dich, Mi 14.10.2026 ✍️

**Skript 1 – „Falscher Alarm"**
- Hook: „Neun von zehn Alarmen sind keiner, und genau das ist das Problem."
- Hauptteil: Wer zu oft umsonst läuft, bleibt beim zehnten Mal sitzen. Darum prüfen wir nicht nur die Technik, sondern auch, wo Staub, Dampf und Toaster stehen.
- CTA: Folge für Teil zwei.

**Skript 2 – „Mein Stack"**
- Hook:
- Hauptteil: Ollama für die lokalen Modelle, Redis für die Warteschlange, PostgreSQL für die Daten, ChromaDB fürs Gedächtnis. Mehr brauchst du am Anfang nicht.
- CTA: Schreib „STACK" in die Kommentare.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'broken: second script cut off in the hook',
    day: '2026-10-23',
    text: `Short scripts | Friday, October 23, 2026

**Script 1: "The empty office test"**
Hook: "Turn off every light in your office and look up."
Body: Each small red blink is a detector telling you it is alive. Count them. If the number does not match the plan on the wall, somebody covered one during painting.
CTA: Post your count below.

**Script 2: "I let an agent price my work"**
Hook: "Last week my software told me I was`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'kaputt: Platzhalter in beiden Hooks',
    day: '2026-11-02',
    text: `# Kurzvideo-Skripte Montag, 02.11.2026

### Skript 1
**Hook:** [Hier starken Hook einfügen]
**Hauptteil:** Erzähl, warum [Produkt] das Problem von [Zielgruppe] löst. Nenne drei Vorteile.
**CTA:** Link in der Bio!

### Skript 2
**Hook:** [Hier überraschende Zahl einfügen]
**Hauptteil:** Zeig den Ablauf in drei Schritten und erwähne [Produkt] am Ende.
**CTA:** Jetzt folgen!

Pass die Platzhalter einfach an deine Marke an. 😊`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'kaputt: zweimal wörtlich dasselbe Skript',
    day: '2026-11-16',
    text: `🎥 Skripte Mo 16.11.2026

**Skript 1**
Hook: „Diese Zahl steht auf keinem Melder, und trotzdem entscheidet sie."
Text: Zehn Jahre. So lange hält ein Rauchwarnmelder, danach wird die Messkammer blind. Dreh deinen um und lies das Datum.
CTA: Schreib mir das Jahr in die Kommentare.

**Skript 2**
Hook: „Diese Zahl steht auf keinem Melder, und trotzdem entscheidet sie."
Text: Zehn Jahre. So lange hält ein Rauchwarnmelder, danach wird die Messkammer blind. Dreh deinen um und lies das Datum.
CTA: Schreib mir das Jahr in die Kommentare.`,
  },
  {
    job: 'scripts',
    valid: false,
    note: 'broken: topic ideas and tips, not one script',
    day: '2026-11-26',
    text: `Hey Maurice! Thursday, 26 November 2026, content time. 🎉

Great scripts start with great hooks. Some advice for today:

- Open with a number or a question
- Keep it under 40 seconds
- Use one idea per video
- End with a clear call to action

Possible topics: Black Friday regrets, candle safety, agents that write invoices.

Tell me which topic you prefer and I will write two scripts with hooks for you.`,
  },

  // ───────────────────────── offers 10:00 ─────────────────────────
  {
    job: 'offers',
    valid: true,
    note: 'gut: drei Angebote mit Zahlenpreisen',
    day: '2026-10-06',
    text: `{
  "datum": "2026-10-06",
  "waehrung": "EUR",
  "angebote": [
    { "name": "BMA-Checkliste", "beschreibung": "32 Prüfpunkte für die jährliche Wartung als PDF", "preis": 29, "cta": "Jetzt herunterladen" },
    { "name": "BMA-Vorlagenpaket", "beschreibung": "Prüfprotokoll, Mängelliste und Anschreiben", "preis": 79, "cta": "Paket sichern" },
    { "name": "KI-Audit für Errichter", "beschreibung": "90 Minuten, danach ein schriftlicher Plan", "preis": 490, "cta": "Termin buchen" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'good: English, nested pricing object',
    day: '2026-10-12',
    text: `{
  "date": "2026-10-12",
  "offers": [
    {
      "id": "agent-starter",
      "title": "Agent Starter Kit",
      "pitch": "Nine cron jobs, four agents, one weekend.",
      "pricing": { "amount": 149.00, "currency": "EUR", "billing": "one-time" },
      "cta": "Get the kit 🚀"
    },
    {
      "id": "agent-care",
      "title": "Agent Care Plan",
      "pitch": "We watch your jobs and mend what breaks.",
      "pricing": { "amount": 59.00, "currency": "EUR", "billing": "monthly" },
      "cta": "Start your first month"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'gut: einzeiliges, kompaktes JSON',
    day: '2026-10-17',
    text: `{"stand":"2026-10-17","angebote":[{"name":"Wochenend-Sprint: Angebotsautomat","preis":349.0,"waehrung":"EUR","cta":"Platz reservieren","inhalt":["Kick-off am Freitag","Fertiger Ablauf am Sonntag","14 Tage Nachbetreuung"]},{"name":"Sprechstunde 30 Minuten","preis":69.0,"waehrung":"EUR","cta":"Zeit aussuchen","inhalt":["Video-Gespräch","Aufzeichnung","Kurzprotokoll"]}]}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'gut: Staffel mit Normal- und Aktionspreis, alle Zahlen schlüssig',
    day: '2026-11-20',
    text: `{
  "kampagne": "Black Week 2026",
  "erstellt_am": "2026-11-20",
  "gueltig_bis": "2026-11-30",
  "waehrung": "EUR",
  "angebote": [
    {
      "name": "BMA-Komplettpaket",
      "zielgruppe": "Brandschutzbeauftragte",
      "normalpreis": 199.00,
      "preis": 119.40,
      "rabatt_prozent": 40,
      "cta": "Mit Code BMA40 sparen"
    },
    {
      "name": "Prompt-Bibliothek Handwerk",
      "zielgruppe": "Elektriker und Errichter",
      "normalpreis": 49.00,
      "preis": 29.40,
      "rabatt_prozent": 40,
      "cta": "Jetzt zugreifen"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'gut: Liste auf oberster Ebene, Emoji im Text',
    day: '2026-11-06',
    text: `[
  {
    "name": "Fehlalarm-Analyse 🔔",
    "beschreibung": "Wir werten deine Ereignisliste der letzten zwölf Monate aus.",
    "preis": 289.9,
    "waehrung": "EUR",
    "cta": "Ereignisliste hochladen"
  },
  {
    "name": "Wartungskalender 📅",
    "beschreibung": "Erinnert dich rechtzeitig an alle Prüfungen.",
    "preis": 9.9,
    "waehrung": "EUR",
    "cta": "30 Tage testen"
  },
  {
    "name": "Schulung vor Ort 👷",
    "beschreibung": "Halber Tag, bis zu zwölf Personen.",
    "preis": 890,
    "waehrung": "EUR",
    "cta": "Wunschtermin anfragen"
  }
]`,
  },
  {
    job: 'offers',
    valid: true,
    note: 'good: English, three tiers',
    day: '2026-12-01',
    text: `{
  "generated_at": "2026-12-01T10:00:12Z",
  "product": "Content Engine",
  "currency": "EUR",
  "offers": [
    { "name": "Solo", "price": 39, "interval": "month", "features": ["2 scripts a day", "1 channel"], "cta": "Start solo" },
    { "name": "Studio", "price": 99, "interval": "month", "features": ["6 scripts a day", "3 channels", "calendar"], "cta": "Go studio" },
    { "name": "Agency", "price": 249, "interval": "month", "features": ["unlimited scripts", "10 channels", "white label"], "cta": "Talk to us" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'kaputt: ein Angebot hat den Preis null',
    day: '2026-10-08',
    text: `{
  "datum": "2026-10-08",
  "waehrung": "EUR",
  "angebote": [
    { "name": "BMA-Checkliste Hotel", "beschreibung": "Prüfpunkte für Beherbergungsbetriebe", "preis": 39, "cta": "Herunterladen" },
    { "name": "Alarmplan-Vorlage", "beschreibung": "Fertiges Word-Dokument mit Beispielen", "preis": null, "cta": "Vorlage holen" },
    { "name": "Beratung 60 Minuten", "beschreibung": "Per Video, mit Protokoll", "preis": 120, "cta": "Buchen" }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'kaputt: überzähliges Komma, kein gültiges JSON',
    day: '2026-10-15',
    text: `{
  "datum": "2026-10-15",
  "angebote": [
    {
      "name": "KI-Telefonassistent",
      "preis": 199,
      "waehrung": "EUR",
      "cta": "Demo anhören",
    },
    {
      "name": "Rückruf-Automat",
      "preis": 89,
      "waehrung": "EUR",
      "cta": "Ausprobieren"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'broken: valid JSON followed by chatter',
    day: '2026-10-22',
    text: `{
  "date": "2026-10-22",
  "offers": [
    { "name": "LiteLLM Setup", "price": 179, "currency": "EUR", "cta": "Book the setup" },
    { "name": "Cost Review", "price": 79, "currency": "EUR", "cta": "Send your invoices" }
  ]
}

Hope this helps! I kept the prices in line with last week. If you want, I can also create a premium tier or translate the CTAs into German. 😊`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'kaputt: kein Preis irgendwo',
    day: '2026-11-03',
    text: `{
  "datum": "2026-11-03",
  "angebote": [
    {
      "name": "Brandschutz-Newsletter Plus",
      "beschreibung": "Jede Woche ein Fall aus der Praxis mit Lösung",
      "zielgruppe": "Brandschutzwarte",
      "cta": "Jetzt abonnieren"
    },
    {
      "name": "Melder-Tauschservice",
      "beschreibung": "Wir tauschen alle Melder innerhalb einer Woche",
      "zielgruppe": "Hausverwaltungen",
      "cta": "Objekt melden"
    }
  ]
}`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'kaputt: JSON mitten im zweiten Angebot abgeschnitten',
    day: '2026-11-14',
    text: `{
  "datum": "2026-11-14",
  "waehrung": "EUR",
  "angebote": [
    {
      "name": "Agenten-Werkstatt",
      "beschreibung": "Ein Tag, vier Agenten, alles auf deinem Rechner",
      "preis": 590,
      "cta": "Platz sichern"
    },
    {
      "name": "Cronjob-Check",
      "beschreibung": "Wir prüfen, ob deine Abläufe wirklich lie`,
  },
  {
    job: 'offers',
    valid: false,
    note: 'kaputt: Preis ist ein Platzhalter',
    day: '2026-11-23',
    text: `{
  "datum": "2026-11-23",
  "waehrung": "EUR",
  "angebote": [
    { "name": "Cyber-Monday-Bündel", "beschreibung": "Alle Vorlagen in einem Paket", "preis": "TODO: Preis mit Maurice abstimmen", "cta": "Bündel kaufen" },
    { "name": "Einzelvorlage Mängelbericht", "beschreibung": "Für die schnelle Dokumentation", "preis": 19, "cta": "Kaufen" }
  ]
}`,
  },

  // ───────────────────────── calendar 12:00 ─────────────────────────
  {
    job: 'calendar',
    valid: true,
    note: 'gut: sieben Tage ab dem Lauftag, Tabelle',
    day: '2026-10-05',
    text: `# 📅 Content-Kalender 05.10.–11.10.2026

| Tag | Datum | Kanal | Beitrag | Uhrzeit |
|---|---|---|---|---|
| Montag | 05.10. | TikTok | Der Melder im Bad | 18:00 |
| Dienstag | 06.10. | LinkedIn | Was ein Fehlalarm wirklich kostet | 07:30 |
| Mittwoch | 07.10. | Instagram | Karussell: 5 Symbole am Bedienfeld | 12:15 |
| Donnerstag | 08.10. | YouTube Shorts | Neun Mitarbeiter, null Gehalt | 17:00 |
| Freitag | 09.10. | X | Thread: Unsere Zahlen im September | 09:00 |
| Samstag | 10.10. | YouTube | Langvideo: Mein KI-Stack erklärt | 10:00 |
| Sonntag | 11.10. | Newsletter | Die Woche in drei Minuten | 19:00 |

Alle sieben Tage sind belegt. ✅`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'good: English, day headings, starts next day',
    day: '2026-10-14',
    text: `Content calendar, updated Wednesday 14 October 2026

**Thu 15 Oct**
- 08:00 LinkedIn: Why we test sirens at noon
- 18:00 TikTok: Stop paying for five AI tools

**Fri 16 Oct**
- 09:00 X: Build in public, week 41

**Sat 17 Oct**
- 11:00 YouTube: Full agent build, no cuts

**Sun 18 Oct**
- 19:00 Newsletter: Three lessons from one outage

**Mon 19 Oct**
- 17:30 Shorts: The two-metre espresso rule

**Tue 20 Oct**
- 12:00 Instagram: Carousel, six detector types

**Wed 21 Oct**
- 18:00 TikTok: Can you spot the mistake?`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'gut: Liste mit Kurzformen der Wochentage, über den Monatswechsel',
    day: '2026-10-29',
    text: `Hallo! Kalender aktualisiert (Do, 29.10.2026, 12:00) 🗓️

Do 29.10. · 17:30 · TikTok · Das Teelicht hinter der Maske
Fr 30.10. · 18:00 · Reels · Der Geist namens cron
Sa 31.10. · 10:00 · YouTube · Halloween-Spezial: Wohnungsbrände nachgestellt
So 01.11. · 19:00 · Newsletter · Ein ruhiger Feiertag und drei Links
Mo 02.11. · 07:30 · LinkedIn · Was wir im Oktober gelernt haben
Di 03.11. · 12:00 · Instagram · Karussell: Prüfplakette richtig lesen
Mi 04.11. · 09:00 · X · Strompreis eines lokalen Modells

Änderung zu gestern: Das Halloween-Video rückt von 16:00 auf 10:00 vor, weil die Zielgruppe am Abend unterwegs ist.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'gut: JSON mit sieben Einträgen',
    day: '2026-11-08',
    text: `{
  "aktualisiert": "2026-11-08T12:00:00Z",
  "zeitraum": { "von": "2026-11-09", "bis": "2026-11-15" },
  "plan": [
    { "tag": "Montag", "datum": "2026-11-09", "kanal": "LinkedIn", "titel": "Der Schaltschrank, der alles verrät", "uhrzeit": "07:30" },
    { "tag": "Dienstag", "datum": "2026-11-10", "kanal": "TikTok", "titel": "Der teuerste Kaffee Österreichs", "uhrzeit": "18:00" },
    { "tag": "Mittwoch", "datum": "2026-11-11", "kanal": "X", "titel": "Mein größter Fehlkauf bei KI-Tools", "uhrzeit": "09:00" },
    { "tag": "Donnerstag", "datum": "2026-11-12", "kanal": "Instagram", "titel": "Vorher und nachher: Zentrale neu verdrahtet", "uhrzeit": "12:15" },
    { "tag": "Freitag", "datum": "2026-11-13", "kanal": "TikTok", "titel": "Der Alarm, den keiner hören wollte", "uhrzeit": "17:00" },
    { "tag": "Samstag", "datum": "2026-11-14", "kanal": "YouTube", "titel": "Angebot in 60 Sekunden, der ganze Aufbau", "uhrzeit": "10:00" },
    { "tag": "Sonntag", "datum": "2026-11-15", "kanal": "Newsletter", "titel": "Beste Woche seit August", "uhrzeit": "19:00" }
  ]
}`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'gut: Überschrift je Tag, Ruhetag mit geplantem Beitrag',
    day: '2026-11-22',
    text: `## Redaktionsplan KW 48 (23.11.–29.11.2026)

### Montag, 23.11.
**LinkedIn, 08:00** – Drei Fragen vor dem Kauf einer Brandmeldeanlage

### Dienstag, 24.11.
**TikTok, 18:30** – 45-Sekunden-Teaser für die Black Week

### Mittwoch, 25.11.
**E-Mail, 10:00** – Vorabzugang für die Warteliste

### Donnerstag, 26.11.
**YouTube Shorts, 17:00** – Was im Komplettpaket steckt

### Freitag, 27.11.
**Alle Kanäle, 06:00** – Start Black Friday, Code BMA40

### Samstag, 28.11.
**Instagram, 11:00** – Stimmen von Kundinnen und Kunden

### Sonntag, 29.11.
**Newsletter, 19:00** – Zum 1. Advent: Kranz ja, Kerze nie allein

Die Texte für Montag bis Mittwoch liegen schon fertig im Ordner.`,
  },
  {
    job: 'calendar',
    valid: true,
    note: 'good: English markdown table with emoji',
    day: '2026-12-04',
    text: `Hi Maurice 👋 here is the rolling 7-day plan from Friday, December 4, 2026.

| Day | Date | Platform | Post | Status |
|---|---|---|---|---|
| Fri | Dec 4 | 🎵 TikTok | 24 fire myths, day 4 | ready |
| Sat | Dec 5 | ▶️ YouTube | Christmas tree burn test explained | editing |
| Sun | Dec 6 | 📧 Newsletter | What Saint Nicholas automates | draft |
| Mon | Dec 7 | 💼 LinkedIn | Year-end maintenance checklist | ready |
| Tue | Dec 8 | 📸 Instagram | Behind the scenes of the night shift | ready |
| Wed | Dec 9 | 🐦 X | Our year in nine charts | draft |
| Thu | Dec 10 | 🎵 TikTok | 24 fire myths, day 10 | scheduled |

Balance: 2 × TikTok and one each for the other five channels.`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'kaputt: nur sechs Tage, Donnerstag fehlt',
    day: '2026-10-12',
    text: `# Content-Kalender 12.10.–18.10.2026 📆

| Tag | Datum | Kanal | Thema |
|---|---|---|---|
| Montag | 12.10. | LinkedIn | Warum Wartung billiger ist als Reparatur |
| Dienstag | 13.10. | TikTok | Drei Geräusche, die du kennen musst |
| Mittwoch | 14.10. | Instagram | Karussell: Melderlinie in fünf Bildern |
| Freitag | 16.10. | X | Build in Public, Folge 12 |
| Samstag | 17.10. | YouTube | Agenten-Aufbau ohne Schnitt |
| Sonntag | 18.10. | Newsletter | Drei Lehren aus einem Ausfall |

Die ganze Woche ist geplant. 🎉`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'kaputt: Samstag und Sonntag noch offen',
    day: '2026-10-19',
    text: `Kalender-Update Montag, 19.10.2026

- Mo 19.10.: TikTok – Deine To-do-Liste lügt (18:00)
- Di 20.10.: LinkedIn – Was der Prüfer zuerst ansieht (07:30)
- Mi 21.10.: Instagram – Quiz: Welcher Melder ist das? (12:00)
- Do 22.10.: X – Fünf Zahlen aus unserem Keller (09:00)
- Fr 23.10.: Shorts – Drei Uhr früh (17:00)
- Sa 24.10.: TBD
- So 25.10.: TBD

Das Wochenende ergänze ich, sobald ich mehr Ideen habe. 😅`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'broken: plan of a week that is long gone',
    day: '2026-11-17',
    text: `Content calendar (7 days), prepared Tuesday 17 November 2026

| Day | Date | Channel | Post |
|---|---|---|---|
| Tuesday | 20 Oct 2026 | LinkedIn | What the inspector looks at first |
| Wednesday | 21 Oct 2026 | Instagram | Quiz: which detector is this? |
| Thursday | 22 Oct 2026 | X | Five numbers from the basement |
| Friday | 23 Oct 2026 | Shorts | The empty office test |
| Saturday | 24 Oct 2026 | YouTube | Clocks go back, alarms do not |
| Sunday | 25 Oct 2026 | Newsletter | An hour more to sleep |
| Monday | 26 Oct 2026 | TikTok | National day, national test |`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'kaputt: Mittwoch doppelt, Freitag fehlt, also nur sechs verschiedene Tage',
    day: '2026-11-01',
    text: `🗓️ **Plan für die Woche ab 02.11.2026**

1. Mo, 02.11. – LinkedIn, 07:30: Was wir im Oktober gelernt haben
2. Di, 03.11. – Instagram, 12:00: Prüfplakette richtig lesen
3. Mi, 04.11. – X, 09:00: Strompreis eines lokalen Modells
4. Mi, 04.11. – TikTok, 18:00: Chef gegen KI
5. Do, 05.11. – Shorts, 17:00: Alarm um drei
6. Sa, 07.11. – YouTube, 10:00: Rundgang durch die Zentrale
7. So, 08.11. – Newsletter, 19:00: Leserfragen beantwortet

7 Beiträge, 7 Tage. Passt!`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'kaputt: nach dem vierten Tag abgeschnitten',
    day: '2026-11-26',
    text: `## Content-Kalender, Stand Donnerstag 26.11.2026

**Fr 27.11.** 06:00 alle Kanäle: Start Black Friday
**Sa 28.11.** 11:00 Instagram: Stimmen aus der Kundschaft
**So 29.11.** 19:00 Newsletter: Zum 1. Advent
**Mo 30.11.** 08:00 LinkedIn: Letzter Tag für Code BMA40
**Di 01.12.** 17:00 Tik`,
  },
  {
    job: 'calendar',
    valid: false,
    note: 'broken: database error in place of a schedule',
    day: '2026-10-31',
    text: `Calendar update – Saturday, 31 October 2026

I tried to load the content queue but got:

ERROR: could not connect to server: Connection refused
Is the server running on host "localhost" (127.0.0.1) and accepting TCP/IP connections on port 5432?

Because of this the 7-day schedule (Sun 1 Nov to Sat 7 Nov) could not be populated. I will try again tomorrow. Sorry for the inconvenience!`,
  },

  // ───────────────────────── outline 14:00 ─────────────────────────
  {
    job: 'outline',
    valid: true,
    note: 'gut: Kapitel mit Zeitmarken, aufsteigend',
    day: '2026-10-07',
    text: `# 🎥 YouTube-Gliederung: „So baue ich neun Cronjobs, die Geld verdienen"

Stand: Mittwoch, 07.10.2026 · Zielgruppe: Selbstständige · Länge: ca. 18 Minuten

## Kapitel
- **00:00 Einstieg** – „Mein Umsatz von gestern entstand zwischen sechs und zehn, da habe ich geschlafen."
- **01:10 Das Problem** – Alles, was vom Erinnern abhängt, geht schief
- **03:30 Der Aufbau** – Ollama, Redis, PostgreSQL, ChromaDB in einer Grafik
- **07:00 Die neun Aufgaben** – von der Prüfung um sechs bis zum Gedächtnis um zehn am Abend
- **12:20 Was schiefging** – drei echte Ausfälle und ihre Ursachen
- **15:45 Die Zahlen** – Umsatz, Kosten, Marge einer Woche
- **17:10 Schluss und CTA** – Starter-Kit im ersten Kommentar

**Titelideen:** „Ich schlafe, der Rechner arbeitet" / „9 Zeilen, die alles ändern"`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'good: English table with from-to ranges',
    day: '2026-10-15',
    text: `YouTube long-form outline, Thursday 15 October 2026

Title: Why Your Fire Alarm Lies to You
Target length: 14:00

| Time | Section | What happens on screen |
|---|---|---|
| 0:00–0:45 | Cold open | Siren at night, empty corridor, nobody moves |
| 0:45–2:30 | The claim | Nine out of ten alarms are false, source on screen |
| 2:30–5:15 | How a detector sees | Lab shot, steam against smoke |
| 5:15–8:40 | Three buildings | Hotel, school, workshop: what was wrong in each |
| 8:40–11:50 | The fix | Placement, cleaning, dual sensors |
| 11:50–13:20 | What it costs | Price list, honest numbers |
| 13:20–14:00 | Call to action | Free checklist, next video |

B-roll needed: smoke test canister, ceiling plan, close-up of the panel.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'gut: nummerierte Abschnitte mit Zeit in Klammern, über eine Stunde',
    day: '2026-10-24',
    text: `Hallo Maurice, hier die Gliederung fürs lange Tutorial (Samstag, 24.10.2026). Diesmal etwas über eine Stunde, weil Trend B aus der Vorwoche genau das hergibt.

**Arbeitstitel: Ein KI-Agent von null, ohne Schnitt**

1. (00:00:00) Begrüßung und Ergebnis vorab zeigen
2. (00:03:20) Was du brauchst: Rechner, 16 GB RAM, Geduld
3. (00:08:00) Ollama einrichten und ein Modell laden
4. (00:19:30) LiteLLM davor schalten
5. (00:31:00) Den ersten Auftrag schreiben
6. (00:44:15) Gedächtnis mit ChromaDB
7. (00:56:40) Zeitplan und Prüfung der Ausgabe
8. (01:06:00) Fehler, die du garantiert machst
9. (01:11:30) Zusammenfassung, Link zum Code

Gesamtlänge: rund 1 Stunde 14 Minuten. Pausenmarken setze ich nach 4 und 6.`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'gut: Akte mit Unterpunkten und Zeiten',
    day: '2026-11-05',
    text: `# Gliederung Langvideo – Do, 05.11.2026

**Titel:** Was kostet eine Brandmeldeanlage wirklich?
**Dauer:** 12:30

### 0:00 – Hook
Rechnung über 38.000 € in die Kamera halten, schweigen, dann: „Davon wären 11.000 nicht nötig gewesen."

### 0:35 – Worum es geht
* Hotel mit 64 Zimmern
* Zwei Angebote, ein Unterschied

### 2:10 – Die Positionen
* Zentrale, Melder, Leitungen
* Montage und Abnahme

### 6:00 – Wo Geld verschwindet
* Zu viele Melder im Gang
* Falsche Leitungsart

### 9:20 – So fragst du richtig an
* Fünf Fragen, die jeder Errichter beantworten muss

### 11:40 – Abschluss
* Checkliste, Abo, nächstes Video`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'gut: schlichte Kapitelliste für die Beschreibung plus Notizen',
    day: '2026-11-18',
    text: `Langvideo für Samstag, Entwurf vom Mittwoch 18.11.2026, 14:00

Thema: Mein Server ist nachts gestorben, und keiner hat es gemerkt

Kapitel zum Kopieren:
0:00 Die Nachricht um 03:12
1:25 Was ausgefallen ist
3:50 Warum der Wächter geschwiegen hat
6:45 Ursache statt Neustart
9:30 Vier Regeln, die seither gelten
12:05 Live-Test: Ich ziehe den Stecker
14:40 Fazit und Vorlage

Notizen zur Dramaturgie:
Die Nachricht am Anfang wird ohne Musik gezeigt. Beim Live-Test läuft die Uhr sichtbar mit. Im Fazit kein Verkauf, nur der Hinweis auf die Vorlage. Entschuldige, dass der Entwurf länger ist als sonst, das Thema gibt viel her. 😉`,
  },
  {
    job: 'outline',
    valid: true,
    note: 'good: English with emoji and talking points',
    day: '2026-12-03',
    text: `# 🎄 Outline: "I Burned Two Christmas Trees So You Don't Have To"

Thursday, December 3, 2026 | about 10 minutes

⏱️ **0:00 Hook** – Two trees, one watered, one dry. Countdown from three.
⏱️ **0:40 Intro** – Who I am, why fire brigades hate December
⏱️ **1:30 Test setup** – Safe container, thermocouples, the brigade standing by
⏱️ **3:00 Dry tree** – Full burn in 38 seconds, graph overlay
⏱️ **4:45 Watered tree** – It barely catches, explain the moisture
⏱️ **6:30 What the detector saw** – Time to alarm in both runs
⏱️ **8:10 Five rules for your living room** – One per shot
⏱️ **9:25 Outro** – Subscribe, holiday checklist, thanks to the brigade`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'kaputt: gute Gliederung, aber keine einzige Zeitmarke',
    day: '2026-10-09',
    text: `# 🎥 YouTube-Gliederung – Freitag, 09.10.2026

**Titel:** Fünf Fehler bei der Wartung

## Einstieg
Ein Melder mit Farbe übermalt, Nahaufnahme.

## Fehler 1: Kein Wartungsbuch
Warum die Versicherung danach fragt.

## Fehler 2: Prüfung nur am Papier
Was ein echter Test braucht.

## Fehler 3: Staub
Druckluft, Abstand, Intervall.

## Fehler 4 und 5: Akkus und Umbauten
Wann ein Akku müde ist und warum jede neue Wand zählt.

## Schluss
Abo, Checkliste, Ausblick auf nächste Woche.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'kaputt: Zeitmarken laufen zurück (08:30 nach 11:00)',
    day: '2026-10-16',
    text: `Gliederung fürs Langvideo, Fr 16.10.2026

Titel: LiteLLM in der Praxis (Länge 16 Minuten)

00:00 Begrüßung und Versprechen
01:15 Was ein Proxy überhaupt macht
04:00 Installation Schritt für Schritt
11:00 Modelle nach Preis ordnen
08:30 Ausfälle abfangen
06:10 Kosten im Blick behalten
14:20 Vergleich vorher und nachher
15:30 Zusammenfassung und Link`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'broken: cut off in the middle of a section',
    day: '2026-10-28',
    text: `# Long-form outline | Wednesday, October 28, 2026

**Title:** One Mini PC, Nine Employees
**Length:** 15 minutes

## 0:00 Hook
The PC on a kitchen scale: 1.2 kg of staff.

## 1:00 The hardware
Second-hand, 32 GB RAM, 180 euros. Show the receipt.

## 3:45 The morning shift
Health, briefing, trends. Screen recording at double speed.

## 7:20 The noon shift
Scripts, offers, calendar. Explain why the offers have to be valid JSON bef`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'kaputt: Zeitmarken nur Platzhalter XX:XX',
    day: '2026-11-10',
    text: `# YouTube-Gliederung Dienstag, 10.11.2026

**Titel:** [Titel einfügen]

- XX:XX – Hook: [spannende Frage]
- XX:XX – Vorstellung: Wer bin ich und worum geht es?
- XX:XX – Hauptteil 1: [Problem erklären]
- XX:XX – Hauptteil 2: [Lösung zeigen]
- XX:XX – Hauptteil 3: [Beispiel bringen]
- XX:XX – CTA: Abonnieren und Glocke aktivieren!

Fülle einfach die Zeiten aus, sobald der Rohschnitt steht. 🎬`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'kaputt: Fehlermeldung des Proxys statt Gliederung',
    day: '2026-11-21',
    text: `📺 Langvideo-Gliederung, Samstag 21.11.2026 14:00

Fehler beim Erzeugen der Gliederung:
litellm.RateLimitError: 429 – Tageskontingent erschöpft (model=gpt-4o, versuch 3 von 3)

Beginn 14:00:02, Abbruch 14:01:37.
Bitte Kontingent erhöhen oder den Auftrag später erneut starten.`,
  },
  {
    job: 'outline',
    valid: false,
    note: 'broken: only an offer to write one later',
    day: '2026-12-07',
    text: `Hi Maurice! 🎬 Monday, 7 December 2026.

Great idea to do a long-form video about "A year of running on agents". I can certainly prepare a complete outline with hook, chapters, timestamps and call to action for you.

Before I begin, could you tell me:
- How long should the video be?
- Who is the audience?
- Should I include the revenue numbers?

Once I know, I'll put together the full outline right away.`,
  },

  // ───────────────────────── kpi 17:00 ─────────────────────────
  {
    job: 'kpi',
    valid: true,
    note: 'gut: Tabelle, 1.342,00 − 155,00 = 1.187,00 = 88,5 %',
    day: '2026-10-06',
    text: `# 📊 KPI-Snapshot Dienstag, 06.10.2026, 17:00 Uhr

## Umsatz
| Quelle | Betrag |
|---|---|
| Gumroad | 412,00 € |
| Fiverr | 280,00 € |
| Beratung | 650,00 € |
| **Umsatz gesamt** | **1.342,00 €** |

## Kosten
| Posten | Betrag |
|---|---|
| KI-Schnittstellen | 61,40 € |
| Server | 38,90 € |
| Werkzeuge | 54,70 € |
| **Kosten gesamt** | **155,00 €** |

## Marge
**1.187,00 € (88,5 %)** 🎉`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'good: JSON, 327.5 - 32 = 295.5 = 90.2 %',
    day: '2026-10-13',
    text: `{
  "date": "2026-10-13",
  "currency": "EUR",
  "revenue": { "gumroad": 87.5, "stripe": 240.0, "total": 327.5 },
  "costs": { "llm": 19.8, "hosting": 12.2, "total": 32.0 },
  "margin": { "amount": 295.5, "percent": 90.2 },
  "note": "Stripe includes one annual plan."
}`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'gut: Verlusttag, 48,00 − 131,50 = −83,50 = −174,0 %',
    day: '2026-10-25',
    text: `KPI-Snapshot, Sonntag 25.10.2026

Kein schöner Tag, aber ein ehrlicher. 😬

Umsatz: 48,00 €
Kosten: 131,50 €
Marge: −83,50 € (−174,0 %)

Woran es liegt: Die Jahresgebühr der Domains (96,00 €) wurde heute abgebucht und steckt in den Kosten. Ohne sie wären es 35,50 € Kosten und 12,50 € Überschuss gewesen. Morgen sollte es wieder normal aussehen.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'gut: Tag und Monat, beide Rechnungen stimmen',
    day: '2026-11-18',
    text: `## KPI-Stand Mi, 18.11.2026, 17:00

**Heute**
- Umsatz: 218,90 €
- Kosten: 41,35 €
- Marge: 177,55 € (81,1 %)

**November bisher**
- Umsatz: 4.906,30 €
- Kosten: 1.022,80 €
- Marge: 3.883,50 € (79,2 %)

📌 Auffällig: Fiverr war heute leer, dafür kam der Großteil über Gumroad. Ich beobachte das bis Freitag.`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'good: per channel table, all rows and the total add up',
    day: '2026-11-09',
    text: `**KPI snapshot, Monday 9 November 2026, 17:00**

| Channel | Revenue | Costs | Margin | Margin % |
|---|---|---|---|---|
| Fiverr | €310.00 | €74.00 | €236.00 | 76.1% |
| Gumroad | €129.00 | €18.50 | €110.50 | 85.7% |
| BMA consulting | €900.00 | €120.00 | €780.00 | 86.7% |
| **Total** | **€1,339.00** | **€212.50** | **€1,126.50** | **84.1%** |

Consulting carries the day again. Two thirds of revenue from one client is a risk worth watching 👀`,
  },
  {
    job: 'kpi',
    valid: true,
    note: 'gut: Fließtext, 564,20 − 97,45 = 466,75 = 82,7 %',
    day: '2026-11-28',
    text: `Guten Abend Maurice, Samstag, 28.11.2026, 17:00 Uhr.

Heute haben wir einen Umsatz von 564,20 € gemacht, dem stehen Kosten von 97,45 € gegenüber. Die Marge beträgt damit 466,75 €, das sind 82,7 %.

Der Umsatz kommt zum größten Teil aus dem Komplettpaket mit dem Code BMA40. Bei den Kosten war die Werbung auf Instagram der dickste Brocken. Rückerstattungen gab es keine.

Schönes Wochenende! 🍂`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'kaputt: Quellen ergeben 543,50, angegeben sind 563,50',
    day: '2026-10-09',
    text: `# 📊 KPI-Snapshot Freitag, 09.10.2026

| Umsatzquelle | Betrag |
|---|---|
| Gumroad | 320,00 € |
| Fiverr | 145,50 € |
| Partnerlinks | 78,00 € |
| **Umsatz gesamt** | **563,50 €** |

| Kosten gesamt | 88,20 € |
|---|---|

| **Marge** | **475,30 € (84,3 %)** |
|---|---|

Ein starker Freitag! 💪`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'broken: 412.00 - 96.80 = 315.20 is 76.5 %, not 82.5 %',
    day: '2026-10-20',
    text: `KPI snapshot – Tue 20 Oct 2026 – 17:00

Revenue: €412.00
Costs: €96.80
Margin: €315.20 (82.5%)

Trend: revenue is up €37 on Monday, costs are flat. Template sales did best, consulting was quiet because of the two rescheduled calls.`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'kaputt: Kosten sind keine Zahl',
    day: '2026-11-02',
    text: `## KPI-Snapshot Mo, 02.11.2026

💶 **Umsatz:** 376,00 €
💸 **Kosten:** n/a (Abrechnungs-API nicht erreichbar)
📈 **Marge:** n/a

Sobald die Kosten da sind, rechne ich die Marge nach. Entschuldige bitte!`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'kaputt: Umsatz und Kosten da, Marge fehlt',
    day: '2026-11-12',
    text: `📊 **Tageszahlen Donnerstag, 12.11.2026, 17:00 Uhr**

**Umsatz**
• Gumroad 156,00 €
• Stripe 98,00 €
• Summe 254,00 €

**Kosten**
• KI-Schnittstellen 22,60 €
• Server 12,40 €
• Summe 35,00 €

**Reichweite**
• TikTok 14.200 Aufrufe
• YouTube 3.870 Aufrufe
• Newsletter 1.147 Abos

Schönen Abend! 🌙`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'broken: JSON cut off in costs',
    day: '2026-11-23',
    text: `{
  "date": "2026-11-23",
  "currency": "EUR",
  "revenue": { "gumroad": 210.0, "fiverr": 95.0, "total": 305.0 },
  "costs": { "llm": 24.1, "hosting": 12`,
  },
  {
    job: 'kpi',
    valid: false,
    note: 'kaputt: Zahlendreher, 689,40 − 102,70 = 586,70, nicht 568,70',
    day: '2026-12-01',
    text: `Servus! KPI vom Dienstag, 01.12.2026:

▸ Umsatz ......... 689,40 €
▸ Kosten ......... 102,70 €
▸ Marge .......... 568,70 €

Guter Start in den Dezember. Der Adventkalender bringt spürbar mehr Besuche auf die Shopseite, die meisten Verkäufe fielen zwischen 11:00 und 13:00 Uhr.`,
  },

  // ───────────────────────── memory 22:00 ─────────────────────────
  {
    job: 'memory',
    valid: true,
    note: 'gut: 42 neue Einträge, 1.204 → 1.246',
    day: '2026-10-05',
    text: `# 🧠 Nächtliche Konsolidierung – Montag, 05.10.2026, 22:00 Uhr

**Wissensspeicher aktualisiert:** 42 neue Einträge (1.204 → 1.246)

| Bereich | Neu |
|---|---|
| Verkauf | 14 |
| Inhalte | 19 |
| Betrieb | 9 |

### Was ich heute gelernt habe
- Zeitmarken im Angebot („bis Freitag 12:00") bringen schnellere Antworten
- Der Hook „hängt am falschen Ort" hält 61 % der Leute über drei Sekunden
- Der Platten-Alarm kommt regelmäßig nach dem Modell-Update, nicht davor

Gute Nacht! 🌙`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'good: English, merges explained, 51 added minus 9 removed = 42 net',
    day: '2026-10-14',
    text: `Nightly consolidation, Wednesday 14 October 2026, 22:00

Read 63 conversation logs from all four agents. Added 51 memories, removed 9 duplicates, so ChromaDB grew by 42 documents: 1204 before, 1246 after.

Key insights stored:
1. Customers from Graz ask about data protection first, price second.
2. The audit questionnaire is too long; three people stopped at question 11.
3. LiteLLM fallback worked four times today without anyone noticing.

Snapshot written to backups/chroma-2026-10-14.tar.gz. Sleep well.`,
    store: { now: { count: 1246 }, earlier: { count: 1204 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'gut: kleiner Zuwachs von sieben, Zähler passt',
    day: '2026-10-26',
    text: `Guten Abend! Nationalfeiertag, Montag 26.10.2026, also ein ruhiger Tag.

Ich habe nur 7 neue Erinnerungen gespeichert, der Bestand steigt von 2.310 auf 2.317:

• 3 × Kundenfragen zur Wintersperre von Sprinkleranlagen
• 2 × Ergebnis des TikTok-Tests (Musik aus bringt mehr Durchsehrate)
• 1 × neue Adresse der Firma Hofer
• 1 × Zeitumstellung: alle Cronjobs liefen am Sonntag genau einmal

Nichts gelöscht, keine Widersprüche gefunden.`,
    store: { now: { count: 2317 }, earlier: { count: 2310 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'gut: Logstil, Zuwachs 118',
    day: '2026-11-06',
    text: `22:00:01 MEMORY Start der Konsolidierung für Freitag, 06.11.2026
22:00:04 Quellen gelesen: 4 Agenten, 131 Nachrichten
22:01:17 Einbettungen berechnet: 118
22:01:19 ChromaDB upsert: 118 Dokumente geschrieben, 0 Fehler
22:01:20 Bestand vorher 1.500, nachher 1.618
22:01:22 Stichprobe: 5 von 5 Suchanfragen finden die neuen Einträge
22:01:25 Wichtigste Erkenntnis: Angebote mit drei Stufen werden doppelt so oft geöffnet
22:01:26 Fertig, nächster Lauf morgen um 22:00`,
    store: { now: { count: 1618 }, earlier: { count: 1500 } },
  },
  {
    job: 'memory',
    valid: true,
    note: 'good: JSON summary, 42 added',
    day: '2026-11-17',
    text: `{
  "job": "memory",
  "date": "2026-11-17",
  "store": "chromadb",
  "before": 1204,
  "added": 42,
  "removed": 0,
  "after": 1246,
  "insights": [
    "Black Week waitlist converts best from LinkedIn",
    "Facility managers open mails before 07:30",
    "Two-step checkout loses 12 percent on mobile"
  ],
  "backup": "ok"
}`,
  },
  {
    job: 'memory',
    valid: true,
    note: 'gut: erster Versuch gescheitert, zweiter hat geschrieben',
    day: '2026-11-29',
    text: `## Konsolidierung 1. Adventsonntag, 29.11.2026 🕯️

Der erste Schreibversuch um 22:00 lief in eine Sperre, der zweite um 22:02 hat geklappt. Alle 42 Einträge sind gespeichert, der Wissensspeicher zählt jetzt 1.246 Dokumente (vorher 1.204).

**Verdichtet aus der Woche**
1. Black Friday: 268 Wartende, 74 Käufe, die meisten in der ersten Stunde
2. Beschwerden nur zu einem Punkt: Rechnung ohne UID-Nummer
3. Teaser unter 45 Sekunden schlagen alles andere

**Für morgen vorgemerkt:** UID-Feld ins Formular aufnehmen.`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'kaputt: behauptet 42 neue Einträge, Zähler unverändert',
    day: '2026-10-08',
    text: `# 🧠 Nächtliche Konsolidierung – Donnerstag, 08.10.2026

✅ Wissensspeicher erfolgreich aktualisiert!

- 42 neue Einträge gespeichert
- 6 Themen verdichtet
- Redis-Ausfall von 05:41 samt Ursache dokumentiert

**Erkenntnisse des Tages**
1. Speichergrenzen gehören in jede Compose-Datei
2. Donnerstag ist der beste Tag für Shorts am Abend

Bis morgen! 🌙`,
    store: { now: { count: 1246 }, earlier: { count: 1246 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'kaputt: ChromaDB nicht erreichbar, nichts geschrieben',
    day: '2026-10-18',
    text: `Konsolidierung Sonntag, 18.10.2026, 22:00

Ich habe 57 Erinnerungen aus den heutigen Gesprächen vorbereitet, konnte sie aber nicht speichern:

chromadb.errors.ChromaError: Could not connect to a Chroma server at http://localhost:8000

Drei Versuche im Abstand von je einer Minute, alle erfolglos. Die Einträge sind damit verworfen. Tut mir leid!`,
    store: { now: { count: 1389 }, earlier: { count: 1389 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'broken: nice summary, but store did not change',
    day: '2026-10-30',
    text: `Good evening Maurice 🎃 Friday, 30 October 2026.

Today was rich in lessons, and I have consolidated them into long-term memory:

- Seasonal hooks double the comments
- The Linz client prefers phone calls over mail
- Local models handle the trend scan at a third of the cost

Knowledge store updated: 38 new memories, everything indexed and searchable. Rest well!`,
    store: { now: { count: 1460 }, earlier: { count: 1460 } },
  },
  {
    job: 'memory',
    valid: false,
    note: 'kaputt: Platzhalter statt Zahlen und Erkenntnissen',
    day: '2026-11-10',
    text: `# Nächtliche Konsolidierung – Dienstag, 10.11.2026

**Wissensspeicher:** [Anzahl einfügen] neue Einträge

## Erkenntnisse
1. [Erkenntnis 1]
2. [Erkenntnis 2]
3. [Erkenntnis 3]

## Nächste Schritte
TODO: mit den Daten von heute befüllen`,
  },
  {
    job: 'memory',
    valid: false,
    note: 'kaputt: mitten im Satz abgeschnitten',
    day: '2026-11-20',
    text: `🧠 Konsolidierung vom Freitag, 20.11.2026, 22:00 Uhr

Wissensspeicher aktualisiert: 1.204 → 1.246 Dokumente, also 42 neue Einträge aus vier Agenten.

Wichtigste Erkenntnisse:
- Die Black-Week-Seite lädt am Handy zu langsam, vor allem wegen der
- `,
  },
  {
    job: 'memory',
    valid: false,
    note: 'broken: asks what to store instead of storing',
    day: '2026-12-02',
    text: `Hello! It's Wednesday, December 2, 2026, time for the nightly consolidation. 🌙

As an AI, I don't retain information between conversations, so I'm not able to update a knowledge store myself. If you paste today's logs here, I can summarize them and suggest which facts are worth keeping.

What would you like me to remember?`,
    store: { now: { count: 1704 }, earlier: { count: 1704 } },
  },
]
