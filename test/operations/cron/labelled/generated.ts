import type { Job, Sample } from './contracts.ts'

/** Templates in the manners of different agents, filled with what was written by hand, and each broken in several ways. */
export function generated(): Sample[] {
  return [
    ...kpis(),
    ...healths(),
    ...briefings(),
    ...trends(),
    ...scripts(),
    ...offers(),
    ...calendars(),
    ...outlines(),
    ...memories(),
  ]
}

const sample = (job: Job, valid: boolean, note: string, text: string): Sample => ({ job, valid, note, text })

interface Kpi {
  revenue: string
  costs: string
  profit: string
  margin: string
}

const EN = (n: number) => `€${n.toLocaleString('en-US')}`
const DE = (n: number) => `${n.toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`
const money = (revenue: number, costs: number, format: (n: number) => string, de: boolean): Kpi => {
  const margin = (((revenue - costs) / revenue) * 100).toFixed(1)
  return {
    revenue: format(revenue),
    costs: format(costs),
    profit: format(revenue - costs),
    margin: `${de ? margin.replace('.', ',') : margin} %`,
  }
}

const KPI_STYLES: readonly [string, boolean, (kpi: Kpi) => string][] = [
  [
    'labels',
    false,
    (k) => `Revenue: ${k.revenue}\nCosts: ${k.costs}\nProfit: ${k.profit}\nMargin: ${k.margin}`,
  ],
  [
    'bold bullets',
    false,
    (k) =>
      `## Daily KPIs (2026-11-21)\n\n- **Revenue:** ${k.revenue} (+4.2 % vs yesterday)\n- **Total costs:** ${k.costs}\n- **Net profit:** ${k.profit}\n- **Profit margin:** ${k.margin}\n\nTraffic: 3,204 visits.`,
  ],
  [
    'table',
    false,
    (k) =>
      `# KPI Snapshot\n\n| Metric | Today | Target |\n|:--|--:|--:|\n| Revenue | ${k.revenue} | €20,000 |\n| Costs | ${k.costs} | €9,000 |\n| Margin | ${k.margin} | 50 % |`,
  ],
  [
    'headings',
    false,
    (k) => `### 💰 Revenue\n${k.revenue}\n\n### 💸 Costs\n${k.costs}\n\n### 📈 Margin\n${k.margin}`,
  ],
  [
    'German labels',
    true,
    (k) =>
      `KPI-Stand 21.11.2026\n\nUmsatz: ${k.revenue}\nKosten: ${k.costs}\nGewinn: ${k.profit}\nMarge: ${k.margin}`,
  ],
  [
    'German table',
    true,
    (k) =>
      `| Kennzahl | Wert | Vortag |\n|---|---|---|\n| Gesamtumsatz | ${k.revenue} | 11.111,00 € |\n| Gesamtkosten | ${k.costs} | 9.000,00 € |\n| Gewinnmarge | ${k.margin} | 19,0 % |`,
  ],
  [
    'German bold lines',
    true,
    (k) =>
      `**Tagesumsatz** – ${k.revenue}\n**Kosten** – ${k.costs}\n**Marge** – ${k.margin}\n\nBemerkung: Black-Friday-Vorlauf.`,
  ],
  [
    'columns',
    false,
    (k) => `REVENUE .......... ${k.revenue}\nCOSTS ............ ${k.costs}\nMARGIN ........... ${k.margin}`,
  ],
]

function kpis(): Sample[] {
  const pairs: [number, number][] = [
    [12400, 8100],
    [1980, 640],
    [48250, 31300],
    [905, 455],
  ]
  const good = KPI_STYLES.flatMap(([style, de, write]) =>
    pairs.map(([r, c]) => sample('kpi', true, style, write(money(r, c, de ? DE : EN, de)))),
  )
  const breaks: [string, (k: Kpi) => Kpi][] = [
    ['margin is off', (k) => ({ ...k, margin: '71.3 %' })],
    ['revenue is a word', (k) => ({ ...k, revenue: 'pending' })],
    ['costs n/a', (k) => ({ ...k, costs: 'n/a' })],
    ['margin empty', (k) => ({ ...k, margin: '' })],
    ['margin NaN', (k) => ({ ...k, margin: 'NaN %' })],
    ['revenue swapped with costs', (k) => ({ ...k, revenue: k.costs, costs: k.revenue })],
  ]
  const bad = KPI_STYLES.flatMap(([style, de, write], index) =>
    breaks.flatMap(([note, change], at) =>
      (index + at) % 2 === 0
        ? [sample('kpi', false, `${style}, ${note}`, write(change(money(12400, 8100, de ? DE : EN, de))))]
        : [],
    ),
  )
  return [...good, ...bad]
}

const NAMES = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor', 'LiteLLM']
type State = Readonly<Record<string, string>>

const HEALTH_STYLES: readonly [string, string, string, (states: State) => string][] = [
  [
    'table with signs',
    '✅ OK',
    '❌ FAIL',
    (s) => `| Service | Status |\n|---|---|\n${lines(s, (n, v) => `| ${n} | ${v} |`)}`,
  ],
  [
    'table with check',
    'responding',
    'no response',
    (s) =>
      `| System | Port | Health Check | Result |\n|---|---|---|---|\n${lines(s, (n, v) => `| ${n} | 8000 | HTTP /health | ${v} |`)}`,
  ],
  ['bullets', 'healthy', 'unhealthy', (s) => `Health check 06:00\n${lines(s, (n, v) => `- **${n}**: ${v}`)}`],
  [
    'headings',
    'Status: UP',
    'Status: DOWN',
    (s) => `# Report\n${lines(s, (n, v) => `## ${n}\n- ${v}\n- Latency: 12 ms`)}`,
  ],
  [
    'German',
    'erreichbar',
    'nicht erreichbar',
    (s) => `Systemstatus am 21.11.2026\n${lines(s, (n, v) => `• ${n} – ${v}`)}`,
  ],
  ['numbered', 'up (200 OK)', 'down (HTTP 503)', (s) => lines(s, (n, v, i) => `${i + 1}. ${n}: ${v}`)],
  [
    'JSON map',
    'ok',
    'timeout',
    (s) => JSON.stringify({ timestamp: '2026-11-21T06:00:02Z', services: s }, null, 2),
  ],
  [
    'JSON booleans',
    'true',
    'false',
    (s) =>
      JSON.stringify({ services: Object.entries(s).map(([name, v]) => ({ name, healthy: v === 'true' })) }),
  ],
]

function lines(states: State, write: (name: string, value: string, index: number) => string): string {
  return Object.entries(states)
    .map(([name, value], index) => write(name, value, index))
    .join('\n')
}

function healths(): Sample[] {
  return HEALTH_STYLES.flatMap(([style, up, down, write], index) => {
    const all = Object.fromEntries(NAMES.map((name) => [name, up]))
    const sick = NAMES[index % NAMES.length] ?? 'CRM'
    const without = Object.fromEntries(
      Object.entries(all).filter(([name]) => name !== NAMES[(index + 3) % NAMES.length]),
    )
    return [
      sample('health', true, style, write(all)),
      sample(
        'health',
        true,
        `${style}, with a summary`,
        style.startsWith('JSON')
          ? write(all)
          : `${write(all)}\n\nAll 7 services are responding. No failures in the last 24 hours, 0 timeouts.`,
      ),
      sample('health', false, `${style}, ${sick} is down`, write({ ...all, [sick]: down })),
      sample('health', false, `${style}, one left out`, write(without)),
      sample(
        'health',
        false,
        `${style}, one without a word`,
        write({ ...all, [sick]: style === 'JSON booleans' ? 'false' : '-' }),
      ),
    ]
  })
}

const WINS = [
  'Signed the Kessler retainer (2,400 € a month)',
  'Reel #41 passed 120k views',
  'Support inbox at zero',
]
const SIEGE = ['Neuer Kunde Schmidt gewonnen', 'Migration ohne Ausfall abgeschlossen']
const TASKS = ['Ship the onboarding sequence', 'Call the tax advisor at 14:00', 'Review the offer page']
const AUFGABEN = ['Angebot für Kessler fertigstellen', 'Backup-Test um 15 Uhr']
type Brief = { wins: readonly string[]; tasks: readonly string[] }
const bullets = (items: readonly string[], mark = '- ') => items.map((item) => `${mark}${item}`).join('\n')
const numbered = (items: readonly string[]) => items.map((item, at) => `${at + 1}. ${item}`).join('\n')

const BRIEF_STYLES: readonly [string, boolean, (brief: Brief) => string][] = [
  [
    'headings',
    false,
    (b) => `# Morning Briefing\n\n## Wins\n${bullets(b.wins)}\n\n## Priorities\n${numbered(b.tasks)}\n`,
  ],
  [
    'emoji headings',
    false,
    (b) =>
      `☀️ Good morning!\n\n🏆 Yesterday's wins\n${bullets(b.wins, '• ')}\n\n🎯 Today's priorities\n${bullets(b.tasks, '• ')}`,
  ],
  [
    'bold',
    false,
    (b) => `**Wins:**\n${bullets(b.wins, '* ')}\n\n**Top priorities:**\n${bullets(b.tasks, '* ')}`,
  ],
  ['colons', false, (b) => `Wins:\n${bullets(b.wins)}\nPriorities:\n${bullets(b.tasks)}`],
  [
    'inline',
    false,
    (b) =>
      `Weather: 8 °C, dry\nWins: ${b.wins.join('; ')}\nPriorities: ${b.tasks.join('; ')}\nCalendar: 2 meetings`,
  ],
  ['capitals', false, (b) => `WINS\n${bullets(b.wins)}\n\nPRIORITIES\n${bullets(b.tasks)}`],
  [
    'what went well',
    false,
    (b) => `### What went well\n${bullets(b.wins)}\n\n### Focus for today\n${bullets(b.tasks)}`,
  ],
  [
    'German headings',
    true,
    (b) => `## Erfolge von gestern\n${bullets(b.wins)}\n\n## Prioritäten für heute\n${numbered(b.tasks)}`,
  ],
  [
    'German bold',
    true,
    (b) => `**Was gut lief**\n${bullets(b.wins)}\n\n**Fokus heute**\n${bullets(b.tasks)}`,
  ],
  [
    'table',
    false,
    (b) =>
      `| Section | Content |\n|---|---|\n| Wins | ${b.wins.join(', ')} |\n| Priorities | ${b.tasks.join(', ')} |`,
  ],
  [
    'JSON',
    false,
    (b) => JSON.stringify({ greeting: 'Good morning', wins: b.wins, priorities: b.tasks }, null, 2),
  ],
]

function briefings(): Sample[] {
  return BRIEF_STYLES.flatMap(([style, de, write], index) => {
    const wins = de ? SIEGE : WINS
    const tasks = de ? AUFGABEN : TASKS
    const nothing = [['TBD'], ['None'], ['n/a'], ['-'], ['…']][index % 5] as string[]
    return [
      sample('briefing', true, style, write({ wins, tasks })),
      sample(
        'briefing',
        true,
        `${style}, one each`,
        write({ wins: wins.slice(0, 1), tasks: tasks.slice(0, 1) }),
      ),
      sample('briefing', false, `${style}, wins ${nothing}`, write({ wins: nothing, tasks })),
      sample('briefing', false, `${style}, priorities empty`, write({ wins, tasks: [] })),
      sample('briefing', false, `${style}, wins repeated as priorities`, write({ wins, tasks: wins })),
    ]
  })
}

const IDEAS: readonly [string, string, string][] = [
  ['Silent vlogging', 'TikTok', 'Views tripled within a week, above all for office days.'],
  ['Agent versus human races', 'YouTube', 'Three videos above a million views since Monday.'],
  ['Prompt golf', 'X', 'Developers post the shortest prompt that still works.'],
  ['KI-Avatare im Handwerk', 'TikTok', 'Kleine Betriebe zeigen ihre Avatare im Kundengespräch.'],
]
type Idea = readonly [string, string, string]

const TREND_STYLES: readonly [string, (ideas: readonly Idea[]) => string][] = [
  [
    'numbered bold',
    (x) => `# Trend scan\n\n${x.map(([n, p, w], i) => `${i + 1}. **${n}** (${p}) – ${w}`).join('\n')}`,
  ],
  [
    'headings',
    (x) => x.map(([n, p, w], i) => `## ${i + 1}. ${n}\n**Platform:** ${p}\n**Why:** ${w}\n`).join('\n'),
  ],
  ['Trend N', (x) => x.map(([n, p, w], i) => `**Trend ${i + 1}: ${n}**\n${p}. ${w}\n`).join('\n')],
  [
    'table',
    (x) =>
      `| Trend | Platform | Why |\n|---|---|---|\n${x.map(([n, p, w]) => `| ${n} | ${p} | ${w} |`).join('\n')}`,
  ],
  [
    'bullets under a heading',
    (x) =>
      `## Top trends today\n${x.map(([n, , w]) => `- ${n}: ${w}`).join('\n')}\n\n## Sources\n- TikTok Creative Center\n- YouTube Trending\n- X Explore\n- Google Trends`,
  ],
  ['JSON', (x) => JSON.stringify({ trends: x.map(([title, platform, why]) => ({ title, platform, why })) })],
  ['emoji lines', (x) => `Trends heute:\n\n${x.map(([n, p, w]) => `🔥 ${n} – ${p}: ${w}`).join('\n')}`],
  [
    'numbered with unindented details',
    (x) => x.map(([n, p, w], i) => `${i + 1}. ${n}\n- Platform: ${p}\n- Why now: ${w}\n`).join('\n'),
  ],
]

function trends(): Sample[] {
  return TREND_STYLES.flatMap(([style, write]) => [
    sample('trends', true, style, write(IDEAS.slice(0, 3))),
    sample('trends', true, `${style}, four`, write(IDEAS)),
    sample('trends', false, `${style}, two`, write(IDEAS.slice(1, 3))),
    sample('trends', false, `${style}, one of them thrice`, write([IDEAS[0], IDEAS[0], IDEAS[0]] as Idea[])),
    sample(
      'trends',
      false,
      `${style}, third repeats the first`,
      write([IDEAS[0], IDEAS[1], IDEAS[0]] as Idea[]),
    ),
  ])
}

type Script = { title: string; hook: string; body: string }
const SCRIPTS: readonly Script[] = [
  {
    title: 'The 3-minute CRM',
    hook: 'Your CRM eats two hours a day.',
    body: 'Show the screen, then the agent writing the mails.',
  },
  {
    title: 'No more invoices',
    hook: 'I have not typed an invoice since May.',
    body: 'Walk through the workflow in four shots.',
  },
  {
    title: 'Der 5-Euro-Fehler',
    hook: 'Dieser Fehler kostet dich jeden Tag 5 Euro.',
    body: 'Rechnung zeigen, Tarif erklären, Lösung nennen.',
  },
]
const SCRIPT_STYLES: readonly [string, (scripts: readonly Script[]) => string][] = [
  [
    'headings',
    (x) =>
      x
        .map(
          (s, i) =>
            `## Script ${i + 1}: ${s.title}\n**Hook:** ${s.hook}\n**Body:** ${s.body}\n**CTA:** Follow for more.\n`,
        )
        .join('\n'),
  ],
  [
    'numbered',
    (x) =>
      x
        .map(
          (s, i) =>
            `${i + 1}. **${s.title}**\n   - Hook: ${s.hook}\n   - Body: ${s.body}\n   - CTA: Save this.\n`,
        )
        .join('\n'),
  ],
  [
    'titles under one heading',
    (x) =>
      `# Short-form scripts\n\n${x.map((s) => `### ${s.title}\n\nHook\n${s.hook}\n\nBody\n${s.body}\n`).join('\n')}`,
  ],
  [
    'separated by rules',
    (x) =>
      x
        .map((s) => `**Title:** ${s.title}\n**Hook (0-3s):** ${s.hook}\n**Main:** ${s.body}\n`)
        .join('\n---\n\n'),
  ],
  [
    'table',
    (x) =>
      `| # | Title | Hook | Script |\n|---|---|---|---|\n${x.map((s, i) => `| ${i + 1} | ${s.title} | ${s.hook} | ${s.body} |`).join('\n')}`,
  ],
  ['JSON', (x) => JSON.stringify({ scripts: x }, null, 2)],
  [
    'German',
    (x) =>
      x
        .map(
          (s, i) =>
            `### Skript ${i + 1} – ${s.title}\n\n🎣 Aufhänger: ${s.hook}\n\n🎬 Hauptteil: ${s.body}\n`,
        )
        .join('\n'),
  ],
]

function scripts(): Sample[] {
  const [a, b, c] = SCRIPTS as [Script, Script, Script]
  return SCRIPT_STYLES.flatMap(([style, write]) => [
    sample('scripts', true, style, write([a, b])),
    sample('scripts', true, `${style}, three`, write([a, b, c])),
    sample('scripts', false, `${style}, one`, write([c])),
    sample('scripts', false, `${style}, second hook empty`, write([a, { ...b, hook: '' }])),
    sample('scripts', false, `${style}, second hook TBD`, write([a, { ...b, hook: 'TBD' }])),
    sample('scripts', false, `${style}, the same twice`, write([a, a])),
  ])
}

function offers(): Sample[] {
  const good: unknown[] = [
    {
      offers: [
        { name: 'Starter', price: 49, cta: 'Start now' },
        { name: 'Pro', price: 149, cta: 'Go pro' },
      ],
    },
    { angebote: [{ name: 'Basis', preis: 49.9, währung: 'EUR', cta: 'Jetzt buchen' }] },
    {
      product: 'Agent kit',
      tiers: [
        { name: 'Solo', price: 29 },
        { name: 'Team', price: 99 },
      ],
    },
    {
      date: '2026-11-21',
      packages: [{ title: 'Audit', pricing: { amount: 499, currency: 'EUR' } }],
      cta: 'Book a call',
    },
    [
      { id: 1, name: 'E-book', price: 19.9 },
      { id: 2, name: 'Course', price: 299 },
    ],
    { offer: { name: 'Quick check', price: 149, currency: 'EUR', call_to_action: 'Book' } },
    { name: 'Workshop', price_eur: 890, bullets: ['3 hours', 'recording'], cta: 'Reserve' },
    { offers: [{ name: 'Bundle', pricing: { regular: 299, launch: 199 }, cta: 'Get it' }] },
  ]
  const bad: unknown[] = [
    { offers: [{ name: 'Starter', price: 0 }] },
    { offers: [{ name: 'Starter', price: 'on request' }] },
    { offers: [{ name: 'Starter', price: '' }] },
    { offers: [{ name: 'Starter' }, { name: 'Pro' }] },
    {
      offers: [
        { name: 'Starter', price: 49 },
        { name: 'Pro', price: null },
      ],
    },
    { packages: [{ title: 'Audit', pricing: {} }] },
    { message: 'Offers were generated successfully.' },
    {},
    { offers: [{ name: 'Starter', price: 49, cta: '[insert CTA]' }] },
    { error: { code: 429, message: 'rate limit exceeded' } },
  ]
  const shapes: ((value: unknown) => string)[] = [(v) => JSON.stringify(v), (v) => JSON.stringify(v, null, 2)]
  return [
    ...good.flatMap((value, index) =>
      shapes.map((shape) => sample('offers', true, `shape ${index}`, shape(value))),
    ),
    ...bad.flatMap((value, index) =>
      shapes.map((shape) => sample('offers', false, `broken shape ${index}`, shape(value))),
    ),
    ...good
      .slice(0, 3)
      .map((value) => sample('offers', false, 'cut', JSON.stringify(value, null, 2).slice(0, -9))),
    ...good
      .slice(0, 3)
      .map((value) =>
        sample('offers', false, 'words before', `Here is your JSON:\n${JSON.stringify(value)}`),
      ),
    sample('offers', false, 'single quotes', "{'offers': [{'name': 'Starter', 'price': 49}]}"),
    sample('offers', false, 'a comment', '{"offers": [{"name": "Starter", "price": 49}] // draft\n}'),
    sample('offers', false, 'Markdown', '# Offers\n\n- Starter: 49 €\n- Pro: 149 €'),
    sample('offers', false, 'key twice', '{"offers":[{"name":"Starter","price":49,"price":0}]}'),
  ]
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const WOCHE = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
const DATES = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
]
const POSTS = [
  'Reel: CRM in 3 minutes',
  'Short: build log #7',
  'Thread: agents that failed',
  'Reel: office tour',
  'Case study Kessler',
  'Long video: Q&A',
  'Weekly numbers',
]
const german = (iso: string) => `${iso.slice(8)}.${iso.slice(5, 7)}.`
type Week = readonly string[]

const CALENDAR_STYLES: readonly [string, (posts: Week, at: readonly number[]) => string][] = [
  ['labels', (p, at) => at.map((d, i) => `${WEEK[d]}: ${p[i]}`).join('\n')],
  [
    'table',
    (p, at) =>
      `| Day | Platform | Post |\n|---|---|---|\n${at.map((d, i) => `| ${WEEK[d]} | TikTok | ${p[i]} |`).join('\n')}`,
  ],
  [
    'German table with dates',
    (p, at) =>
      `| Tag | Datum | Thema |\n|---|---|---|\n${at.map((d, i) => `| ${WOCHE[d]} | ${german(DATES[d] ?? '')} | ${p[i]} |`).join('\n')}`,
  ],
  [
    'headings with dates',
    (p, at) => at.map((d, i) => `## ${WEEK[d]}, ${DATES[d]}\n- 18:00 ${p[i]}\n`).join('\n'),
  ],
  ['bold bullets', (p, at) => at.map((d, i) => `- **${WEEK[d]}** – ${p[i]}`).join('\n')],
  [
    'columns',
    (p, at) =>
      `| ${at.map((d) => WOCHE[d]).join(' | ')} |\n|${at.map(() => '---').join('|')}|\n| ${p.slice(0, at.length).join(' | ')} |`,
  ],
  [
    'JSON list',
    (p, at) =>
      JSON.stringify({ calendar: at.map((d, i) => ({ date: DATES[d], topic: p[i], platform: 'X' })) }),
  ],
  [
    'JSON map',
    (p, at) =>
      JSON.stringify(
        { schedule: Object.fromEntries(at.map((d, i) => [WEEK[d]?.toLowerCase(), [p[i]]])) },
        null,
        2,
      ),
  ],
]

function calendars(): Sample[] {
  const all = [0, 1, 2, 3, 4, 5, 6]
  return CALENDAR_STYLES.flatMap(([style, write]) => [
    sample('calendar', true, style, write(POSTS, all)),
    sample('calendar', true, `${style}, other posts`, write(POSTS.toReversed(), all)),
    sample('calendar', false, `${style}, six days`, write(POSTS, [0, 1, 2, 3, 4, 5])),
    sample('calendar', false, `${style}, Thursday missing`, write(POSTS, [0, 1, 2, 4, 5, 6])),
    sample('calendar', false, `${style}, one day empty`, write(POSTS.with(3, ''), all)),
    sample('calendar', false, `${style}, one day TBD`, write(POSTS.with(5, 'TBD'), all)),
    sample(
      'calendar',
      false,
      `${style}, all the same`,
      write(
        all.map(() => 'Post something motivating'),
        all,
      ),
    ),
  ])
}

const PARTS: readonly [string, string][] = [
  ['00:00', 'Hook: the night it broke'],
  ['01:20', 'What the machine does'],
  ['04:45', 'Der Rechnungslauf im Detail'],
  ['09:30', 'Three mistakes'],
  ['13:05', 'Recap and call to action'],
]
type Parts = readonly (readonly [string, string])[]
const OUTLINE_STYLES: readonly [string, (parts: Parts) => string][] = [
  ['lines', (x) => `# Nine cron jobs that run my company\n\n${x.map(([t, n]) => `${t} ${n}`).join('\n')}`],
  ['dashes', (x) => `Titel: Neun Jobs\n\n${x.map(([t, n]) => `${t} – ${n}`).join('\n')}`],
  ['brackets', (x) => x.map(([t, n]) => `- [${t}] ${n}\n  - B-roll: screen recording`).join('\n')],
  ['headings', (x) => x.map(([t, n]) => `### ${n} (${t})\nTalking points follow the story.\n`).join('\n')],
  [
    'headings first',
    (x) => x.map(([t, n], i) => `## ${i + 1}. [${t}] ${n}\n\nShow, then tell.\n`).join('\n'),
  ],
  ['table', (x) => `| Timestamp | Section |\n|---|---|\n${x.map(([t, n]) => `| ${t} | ${n} |`).join('\n')}`],
  ['bold', (x) => x.map(([t, n]) => `**${t}** ${n}`).join('\n')],
  [
    'JSON',
    (x) =>
      JSON.stringify({ title: 'Nine jobs', sections: x.map(([timestamp, title]) => ({ timestamp, title })) }),
  ],
]

function outlines(): Sample[] {
  return OUTLINE_STYLES.flatMap(([style, write]) => {
    const at = (index: number, time: string) =>
      PARTS.map((part, i): [string, string] => (i === index ? [time, part[1]] : [part[0], part[1]]))
    return [
      sample('outline', true, style, write(PARTS)),
      sample('outline', true, `${style}, above an hour`, write(at(4, '1:02:10'))),
      sample('outline', false, `${style}, falls back`, write(at(3, '03:10'))),
      sample('outline', false, `${style}, twice the same`, write(at(2, '01:20'))),
      sample('outline', false, `${style}, 72 seconds`, write(at(2, '04:72'))),
      sample('outline', false, `${style}, no times`, write(PARTS.map(([, n]) => ['TBD', n]))),
    ]
  })
}

function memories(): Sample[] {
  const texts = [
    'Nightly consolidation finished: 42 memories merged into the knowledge store.',
    '# Konsolidierung 21.11.2026\n\n- 18 neue Einträge gespeichert\n- 3 Dubletten zusammengeführt\n- Keine Fehler',
    '{"added": 42, "merged": 3, "failed": 0, "collection": "knowledge"}',
    'Stored: 12 documents. Skipped: 0. Duration: 4 min.',
  ]
  const stores: [boolean, string, NonNullable<Sample['store']>][] = [
    [true, 'count rose', { now: { count: 1246 }, earlier: { count: 1204 } }],
    [
      true,
      'newer record',
      {
        now: { count: 1204, newest: '2026-11-21T22:03:00Z' },
        earlier: { count: 1204, newest: '2026-11-20T22:02:00Z' },
      },
    ],
    [true, 'first look, newest after the start', { now: { count: 90, newest: '2026-11-21T22:01:00Z' } }],
    [
      false,
      'nothing changed',
      {
        now: { count: 1204, newest: '2026-11-20T22:02:00Z' },
        earlier: { count: 1204, newest: '2026-11-20T22:02:00Z' },
      },
    ],
    [false, 'store is empty', { now: { count: 0 }, earlier: { count: 0 } }],
    [false, 'first look, newest before the start', { now: { count: 90, newest: '2026-11-20T22:01:00Z' } }],
    [false, 'store does not answer', { now: { problem: 'connection refused' }, earlier: { count: 3 } }],
  ]
  return texts.flatMap((text) =>
    stores.map(([valid, note, store]): Sample => ({ job: 'memory', valid, note, text, store })),
  )
}
