import { beforeAll, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const failed = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule }) => rule)

const sideBySide = (first: string, second: string) =>
  `Sat 21 Nov 2026\n\n| Wins | Priorities |\n|---|---|\n| Shipped the CSV import | ${first} |\n| Delivered the logo | ${second} |`
const drawn = (first: string, second: string) =>
  `┌──────────────────┬────────────┐\n│ Wins             │ Priorities │\n├──────────────────┼────────────┤\n│ Nordlicht signed │ ${first} │\n│ Queue repaired   │ ${second} │\n└──────────────────┴────────────┘`
const chat = (priorities: string) =>
  `:sunrise: *Sat 21 Nov*\n:trophy: Wins: Nordlicht signed (2.4k), queue repaired\n:dart: Prios: ${priorities}`
const headed = (priorities: string) =>
  `# Saturday, 21 November 2026\n\n## Wins\n- Nordlicht signed for two years\n- queue repaired\n\n## Priorities\n${priorities}`
const mail = (priorities: string) =>
  `Hi Maurice,\n\nWins from yesterday:\n  1. Nordlicht signed\n  2. Queue repaired\n\nPriorities for today:\n${priorities}\nBest,\nLIMBIC`
const asked = (answer: string) =>
  `Saturday, 21 November 2026\n\nWhat went well? Nordlicht signed, and the queue is back.\nWhat matters today? ${answer}`
const behindDate = (second: string) =>
  `Sat 21 Nov: Yesterday you closed the Nordlicht deal and the newsletter passed 2,000 readers. ${second}`
const printed = (second: string) =>
  `LIMBIC 2026-11-21\nWIN   1  newsletter opened by 48 %\nWIN   2  no ticket left\n${second}`
const grouped = (items: string) =>
  `[{"section":"wins","items":["Nordlicht signed for two years"]},{"section":"priorities","items":[${items}]}]`

const bold = (third: string) =>
  `**Three trends worth your time — Sat 21 Nov 2026**\n\n**Silent vlogs**\nClips without a word, up 40 % on TikTok.\n\n**Price receipts**\nFounders post what their stack costs.\n\n${third}`
const announced = (third: string) =>
  `# 3 trends for Saturday, 21 November 2026\n\nHere are today's 3 top trends:\n\n**Trend 1: Silent vlogs.** Up 40 % on TikTok.\n\n**Trend 2: Price receipts.** Founders post their bills.\n\n${third}These 3 trends are enough for the week.`
const moving = (third: string) =>
  `Sat 21 Nov 2026, what's moving:\n\n- Failed launches as entertainment, top clip 1.9M views.\n- Error-404 aesthetics on merch and thumbnails.\n${third}`
const emoji = (third: string) =>
  `### Trends, 21 November 2026\n\n**A. Fail compilations of agents** 😂\nOne clip has its own hashtag now.\n\n**B. Error messages as merch**\nA shop on X sold out.\n\n${third}`
const sections = (third: string) =>
  `### Personal dashboards\nPeople pull their money and sleep into one page.\n- *Possible video:* build one in an hour\n\n### Threads without hooks\nWriters open with the result.\n- *Possible video:* test both styles\n\n### Micro-bounties\n${third}`
const oneLine = (third: string) =>
  `Sat 21 Nov 2026 | TikTok: "day in my terminal" clips; YouTube: ChromaDB beginner courses; X: ${third}`
const upright = (third: string) =>
  `| | TikTok | YouTube | X |\n|---|---|---|---|\n| Trend | Silent vlogs | Local agents | ${third} |`
const remarked = (third: string) =>
  `## Silent vlogs\nClips without a word.\n\n## Price receipts\nFounders post their costs.\n\n## ${third}`
const scanned = (x: string) => `Scan of 21 Nov 2026\nTikTok: silent vlogs\nYouTube: local agents\nX: ${x}`
const german = (second: string) =>
  `{"erfolge":[{"titel":"Nordlicht unterschrieben"}],"prioritaeten":[${second}]}`
const won = (wins: string) => `**Wins**\n${wins}\n\n**Priorities**\n1. Tender\n2. Reels and the bank`
const quoted = (items: string) =>
  `**Highlights.** Nordlicht signed for two years.\n\n**Your top 3 today:**\n${items}\n> "Done is better than perfect."`
const sourced = (third: string) =>
  `**1. Silent vlogs**\n\nClips without a word, up 40 %.\n\n**2. Price receipts**\n\nFounders post their costs.\n\n${third}**Sources**\n\nTikTok Creative Center, X search`
const arrows = (third: string) => `↑ Silent vlogs (TikTok)\n↑ Local agents (YouTube)\n↓ ${third}`
const confident = (third: string) =>
  `**High confidence**\n- Silent vlogs (TikTok)\n- Price receipts (X)\n\n**Low confidence**\n- ${third}`
const scored = (third: string) =>
  `21.11.2026 TRENDS\nSilent vlogs ........ 91\nPrice receipts ...... 77\n${third}`
const topped = (third: string) =>
  `| TikTok | YouTube | X |\n|---|---|---|\n| Silent vlogs | Local agents | ${third} |`
const spoken = (third: string) =>
  `Trends for Saturday, November 21st\n\nSilent vlogs keep growing on TikTok: clips without a word.\n\nOn YouTube, tutorials about local agents get longer and longer.\n\n${third}`
const lettered = (third: string) =>
  `:mag: *Trends – Sat 21 Nov*\n:one: *Silent vlogs* – clips without a word, TikTok\n:two: *Price receipts* – founders post costs, X\n${third}`

const PAIRS: readonly (readonly [what: string, job: Job, good: string, bad: string, rule: string])[] = [
  [
    'a column of priorities has only dashes',
    'briefing',
    sideBySide('Tender', 'Reels'),
    sideBySide('–', '-'),
    'sections',
  ],
  [
    'the same things stand in both columns',
    'briefing',
    sideBySide('Launch the mail to 4,000 readers', 'Focus on the tender'),
    sideBySide('Shipped the CSV import', 'Delivered the logo'),
    'sections',
  ],
  ['a drawn table has an empty column', 'briefing', drawn('Tender', 'Reels'), drawn('', ''), 'sections'],
  [
    'a chat has a dash behind its label',
    'briefing',
    chat('tender out by noon, two reels'),
    chat('–'),
    'sections',
  ],
  [
    'the priorities are promised',
    'briefing',
    headed('I will send the tender once Baumann has called.'),
    headed("I'll fill these in once the calendar has synced."),
    'sections',
  ],
  [
    'the priorities are the wins in another order',
    'briefing',
    headed('- send the tender to Nordlicht\n- watch the queue'),
    headed('- queue repaired\n- Nordlicht signed for two years'),
    'sections',
  ],
  [
    'the rows of a table have nothing but their numbers',
    'briefing',
    headed('| # | Task |\n|---|---|\n| 1 | Tender |'),
    headed('| # | Task |\n|---|---|\n| 1 | – |'),
    'sections',
  ],
  ['only the parting stands below a title', 'briefing', mail('  1. Tender by noon\n'), mail(''), 'sections'],
  [
    'a question has no answer',
    'briefing',
    asked('The tender before noon, then two reels.'),
    asked('–'),
    'sections',
  ],
  [
    'a sentence behind a date speaks of the wins alone',
    'briefing',
    behindDate('First on the list today: ship the invoice fix.'),
    behindDate('Enjoy the quiet Saturday.'),
    'sections',
  ],
  [
    'printed columns have no priority',
    'briefing',
    printed('PRIO  1  cut the episode\nPRIO  2  pay the domains'),
    printed('WIN   3  the episode is cut'),
    'sections',
  ],
  ['a list in JSON is empty', 'briefing', grouped('"Tender","Reels"'), grouped(''), 'sections'],
  [
    'remarks stand where a third trend should',
    'trends',
    bold('**Local agents**\nLong tutorials on YouTube.'),
    bold('_Relevance for us:_ the first one.\n_Checked:_ TikTok, YouTube, X'),
    'count',
  ],
  [
    'a title says how many trends there are',
    'trends',
    announced('**Trend 3: Local agents.** Long tutorials.\n\n'),
    announced(''),
    'count',
  ],
  [
    'a dated line stands over a list of two',
    'trends',
    moving('- Quiet hiring of bots, with a probation period.'),
    moving('\nSkipped: gift guides (too crowded).'),
    'count',
  ],
  [
    'an emoji stands behind a title',
    'trends',
    emoji('**C. Study bots**\nTwo weeks earlier than last year.'),
    emoji('My pick: A. We have plenty of funny logs.'),
    'count',
  ],
  [
    'the last title has nothing but a closing word below it',
    'trends',
    sections('Small rewards for a fix, paid within a day.\n- *Possible video:* a day of fixes'),
    sections('\nI would pick the dashboards.'),
    'count',
  ],
  [
    'a line names a platform without a trend',
    'trends',
    oneLine('arguments about the four-hour workday'),
    oneLine('login required'),
    'count',
  ],
  ['a table has a column for each platform', 'trends', upright('Price receipts'), upright('–'), 'count'],
  ['a table has nothing but platforms', 'trends', topped('Price receipts'), topped('–'), 'count'],
  [
    'a paragraph tells of each platform',
    'trends',
    spoken('The loudest thread on X compares receipts of what a stack costs.'),
    spoken('X was quiet today, and so it is left out.'),
    'count',
  ],
  [
    'what is said for us stands where a third trend should',
    'trends',
    remarked('Local agents\nLong tutorials on YouTube.'),
    remarked('What this means for us\nFilm one silent vlog this week.'),
    'count',
  ],
  [
    'a platform has a count of what was read',
    'trends',
    scanned('receipts of what a stack costs'),
    scanned('400 posts scanned'),
    'count',
  ],
  ['a German key has an empty list', 'briefing', german('{"titel":"Ausschreibung"}'), german(''), 'sections'],
  ['two trends have their scores', 'trends', scored('Local agents ........ 64'), scored(''), 'count'],
  [
    'there were no wins',
    'briefing',
    won('- No downtime for 30 days\n- Zero open tickets'),
    won('- No wins were recorded yesterday\n- Next look on Monday'),
    'sections',
  ],
  [
    'a quotation is all that stands below a title',
    'briefing',
    quoted('1. Tender\n2. Reels\n'),
    quoted(''),
    'sections',
  ],
  [
    'the sources stand where a third trend should',
    'trends',
    sourced('**3. Local agents**\n\nLong tutorials on YouTube.\n\n'),
    sourced(''),
    'count',
  ],
  [
    'one of several arrows points to nothing',
    'trends',
    arrows('Reaction videos (X)'),
    arrows('n/a'),
    'count',
  ],
  ['a group of trends is empty', 'trends', confident('Local agents (YouTube)'), confident('none'), 'count'],
  [
    'a chat counts with emojis',
    'trends',
    lettered(':three: *Local agents* – long tutorials, YouTube'),
    lettered(':speech_balloon: that is all for today'),
    'count',
  ],
  [
    'facts of one trend stand in a list',
    'trends',
    'Trends of the day, 21 November 2026:\n\n- Silent vlogs: 40 % up on TikTok\n- Price receipts: on X\n- Local agents: on YouTube',
    'Trend of the day, 21 November 2026: silent vlogs\n\n- Reach: 40 % up on TikTok\n- Audience: 18 to 34\n- Why: people are tired of talking heads',
    'count',
  ],
]

test.each(PAIRS)('an output is judged broken when %s, and good without that', (_, job, good, bad, rule) => {
  expect(failed(job, good)).toEqual([])
  expect(failed(job, bad)).toContain(rule)
})

test('a scheduled chat reports the state of a service by the emoji that it types', () => {
  const report = (sign: string) =>
    ['Ollama', 'Redis', 'Postgres', 'Chroma', 'CRM', 'Reactor', 'LiteLLM']
      .map((name) => `${name === 'CRM' ? sign : ':white_check_mark:'} ${name}: 3 ms`)
      .join('\n')
  expect(failed('health', report(':large_green_circle:'))).toEqual([])
  expect(failed('health', report(':red_circle:'))).toContain('states')
})
