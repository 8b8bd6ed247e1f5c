import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const failedRules = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule }) => rule)

const WINS = 'wins:\n- Nordlicht renewed\n- Newsletter at 4000'
const letter = (end: string) =>
  `Good morning, it is Saturday.\n\nYesterday's wins: the Nordlicht contract is signed, and the newsletter passed four thousand readers.\n\nToday's priorities: call Lena first, she wants to know whether the reel may use her name${end}`
const footed = (end: string) =>
  `# 21 November 2026\n\n## Wins\n- Nordlicht renewed for a whole year.\n- The kettle reel passed forty thousand plays.\n\n## Priorities\n- Send the tender before noon, all of it.\n- Film two reels while the light is good${end}\n\n---\n>>> end tokens=512 model=local 07:00:41Z`
const json = (priorities: unknown) =>
  JSON.stringify({ date: '2026-11-21', wins: ['Nordlicht renewed', 'Queue drains'], priorities })
const block = 'Wins\n- Nordlicht renewed\n- 4,000 readers\nPriorities\n- Tender before noon\n- Two reels\n\n'
const settings = (first: string) =>
  `date = "2026-11-21"\n\n[wins]\none = "Nordlicht signed"\n\n[priorities]\nfirst = "${first}"`
const asked = (answer: string) =>
  `Q: What went well yesterday?\nA: Nordlicht signed. Support is at zero.\n\nQ: What are the three most important things today?\nA: ${answer}`

const paragraphs = (third: string) =>
  `Trend C, two-person podcasts. They sit on the floor and disagree.\n\nTrend B, price transparency. Sellers show what a product costs to make.\n\n${third}`
const platforms = (third: string) =>
  `Trend notes, Sat 21 Nov 2026\n\nTikTok is full of people timing how long their agent takes to book a hairdresser.\n\nYouTube has discovered "one day, one invoice": founders film the work behind a single bill.\n\n${third}`
const inTurn = (third: string) =>
  `Three things moved overnight. The loudest is the silent vlog, with twelve million views since Thursday. Behind it comes the receipt post, in which sellers show what a product costs. ${third}`
const ordinals = (third: string) =>
  `Der Tag lädt zu Aberglauben ein, und genau das ist der erste Trend: Gründer erzählen von ihrem Unglückstag.\n\nDer zweite kommt von YouTube, zwei Bildschirme und eine Stoppuhr.\n\n${third}`
const upright = (third: string) =>
  `| | #1 | #2 | #3 |\n|---|---|---|---|\n| Trend | Silent vlogs | Price receipts | ${third} |\n| Where | TikTok | X | YouTube |`
const numbered = (third: string) =>
  `Trends 21 Nov 2026\n\n1. Silent vlogs\n   No voice, only captions, on TikTok.\n2. Price receipts\n   Sellers show what a product costs.\n3. Cosy coding${third}`
const named = (name: string) =>
  JSON.stringify({
    trends: ['Silent vlogs', 'Price receipts', name].map((one) => ({ name: one, platform: 'X' })),
  })
const told = (third: string) =>
  `Trend 1: Silent vlogs. No voice, only captions, mostly on TikTok, and 12 million views since Thursday.\nTrend 2: Price receipts. Sellers show what a product really costs to make, line by line.\nTrend 3: ${third}`

const columns = (hook: string) =>
  `| | Script 1 | Script 2 |\n|---|---|---|\n| **Hook** | It cost four euros. | ${hook} |\n| **Body** | Pan over the desk, show the bill. | Turn the page, read the second line. |`
const labelled = (hook: string, body = 'Turn the page, read the second line, show your answer.') =>
  `SHORT #1: The bill\nHook (0-2 s): It cost four euros.\nThen: pan over the desk and show the bill.\n\nSHORT #2: The refusal\nHook (0-2 s):${hook}\nThen: ${body}`
const keyed = (script: object) =>
  JSON.stringify([
    { hook: 'It cost four euros.', lines: ['Pan over the desk.', 'Show the bill.'], cta: 'Follow' },
    script,
  ])
const inline = (second: string) =>
  `TikTok. Hook: Your logo does not matter. Body: My first buyers saw a grey square and bought.\nX. Hook: ${second}`
const shots = (second: string) =>
  `#1 GIFT GUIDE\n[0-3s HOOK] "Don't buy a nerd another mug."\n[3-20s BODY] Hold up each item and say the price.\n\n#2 BEDTIME\n[0-3s HOOK]${second}\n[3-22s BODY] Tell the story of the loop that sent a mail 41 times.`

const kinds = (last: string, by = '\n') =>
  ['win|Nordlicht signed', 'win|Support at zero', `${last}|Tender before noon`]
    .map((one) => one.split('|'))
    .map(([type, text]) => JSON.stringify({ type, text, day: '2026-11-21' }))
    .join(by)
const underlined = (last: string) =>
  `Morning briefing\n================\n\nWon yesterday\n-------------\nNordlicht. Signed at 21:14.\n\nMust do today\n-------------\n${last}`
const watched = (last: string) =>
  `**Confirmed**\n1. silent desk\n2. bill at the end\n${last}\n**Watchlist (not yet trends)**\n- lamp transitions`
const newsletter = (last: string) =>
  `The scan\n\nWhat is new on TikTok. A whole workday in forty seconds, no voice, one lamp.\n\nWhat is new on YouTube. Long films that close with what the work cost.\n\nWhat is new on X. ${last}`

/** What is right, and the same with one flaw. */
const PAIRS: readonly (readonly [string, Job, string, string])[] = [
  ['stops behind a subject that has no verb yet', 'briefing', letter('.'), letter(' and how she')],
  [
    'stops above the footer of a program',
    'briefing',
    footed('.'),
    footed(' and ask Anna whether she wants to'),
  ],
  [
    'has stand-ins with numbers for priorities',
    'briefing',
    json(['Tender']),
    json(['Priority 1', 'Priority 2']),
  ],
  ['has numbers for priorities', 'briefing', json(['Tender', 'Reels']), json(['1', '2'])],
  [
    'has ranks for priorities',
    'briefing',
    json([{ rank: 1, what: 'Tender' }]),
    json([{ rank: 1, what: '' }]),
  ],
  [
    'has nothing but a later key below its priorities',
    'briefing',
    `${WINS}\npriorities:\n- tender\nweather: cold`,
    `${WINS}\npriorities:\n- tbd\nweather: cold`,
  ],
  ['says the same lines three times', 'briefing', block, block.repeat(3)],
  ['has an empty setting', 'briefing', settings('Tender'), settings('')],
  ['leaves a question open', 'briefing', asked('Tender, reels, bank.'), asked('To be discussed.')],
  [
    'has an excuse for wins',
    'briefing',
    `${WINS}\npriorities:\n- tender`,
    'wins:\n- I could not load the CRM, so there is nothing to list.\npriorities:\n- tender',
  ],
  ['has wins alone, line by line', 'briefing', kinds('priority'), kinds('weather')],
  ['has wins alone in its list', 'briefing', `[${kinds('priority', ',')}]`, `[${kinds('weather', ',')}]`],
  [
    'has an underlined title over nothing',
    'briefing',
    underlined('Tender (noon), reels (light).'),
    underlined(''),
  ],
  ['names one that is no trend yet', 'trends', watched('3. kind refusals'), watched('')],
  [
    'leads to a platform where nothing is',
    'trends',
    newsletter('Founders post their refusal mails, the kinder the better.'),
    newsletter('Nothing today, the feed was empty.'),
  ],
  [
    'stops behind a verb that wants another',
    'briefing',
    'Wins: the contract is signed. Priorities: call Lena, and film whatever of it you can.',
    'Wins: the contract is signed. Priorities: call Lena, and film whatever of it you could',
  ],
  [
    'was stopped for its length, as its program says',
    'briefing',
    `${letter('.')}\n\n>>> model=local finish_reason=stop`,
    `${letter('.')}\n\n>>> model=local finish_reason=length`,
  ],
  [
    'says of one that it is none',
    'trends',
    'Tue\n\n🔥 Pumpkins: wired to language models.\n\n🔥 Handovers: founders hand over one task a day.\n\n🔥 Refusals: read aloud on X.',
    'Tue\n\n🔥 Pumpkins: wired to language models.\n\n🔥 Handovers: founders hand over one task a day.\n\n🔥 Not a trend, just for the record: engagement was lower.',
  ],
  [
    'has a number and a platform, and no name',
    'trends',
    '**1) Silent desk** (TikTok) – forty seconds.\n**2) Bill at the end** (YouTube) – films.\n**3) Kind refusals** (X) – mails.',
    '**1) Silent desk** (TikTok) – forty seconds.\n**2) Bill at the end** (YouTube) – films.\n**3)** (X) –',
  ],
  [
    'has the same body under another hook',
    'scripts',
    '## 1\nHook: It cost four euros.\nBody: Pan over the desk, list what the box did, show the bill.\n## 2\nHook: We regret.\nBody: Turn the page, read the second line aloud, show your answer.',
    '## 1\nHook: It cost four euros.\nBody: Pan over the desk, list what the box did, show the bill.\n## 2\nHook: We regret.\nBody: Pan over the desk, list what the box did, show the bill.',
  ],
  ['has a count for priorities', 'briefing', json('Tender before noon'), json(3)],
  [
    'gives an example of wins',
    'briefing',
    'Wins: a signed contract, at last\nPriorities: Tender before noon, reels',
    'Wins: e.g. a signed contract, a happy customer\nPriorities: Tender before noon, reels',
  ],
  [
    'has two in a line',
    'trends',
    'Top 3 today: silent desk, bill at the end, kind refusals.',
    'Top 3 today: silent desk, bill at the end.',
  ],
  [
    'has no shots in its list',
    'scripts',
    'scripts:\n  - hook: It cost four euros.\n    beats:\n      - hold up the bill\n      - lamp off\n    cta: follow\n  - hook: We regret.\n    beats:\n      - turn the page\n    cta: follow',
    'scripts:\n  - hook: It cost four euros.\n    beats:\n      - hold up the bill\n      - lamp off\n    cta: follow\n  - hook: We regret.\n    beats: []\n    cta: follow',
  ],
  [
    'stops in the title of the last paragraph',
    'trends',
    paragraphs('Trend A, desk archaeology. People dig up notebooks.'),
    paragraphs('Trend A, desk archaeol'),
  ],
  [
    'tells of two platforms, and of a quiet one',
    'trends',
    platforms('X meanwhile argues about per-seat pricing.'),
    platforms('X was quiet. Nothing stood out enough to be called a trend.'),
  ],
  [
    'announces three and takes up two',
    'trends',
    inTurn('And then there is cosy coding, which exploded because of the rain.'),
    inTurn('Nothing else was worth writing down.'),
  ],
  [
    'tells of a first and a second one',
    'trends',
    ordinals('Der dritte ist leiser: kleine Firmen zeigen ihre Stromrechnung.'),
    ordinals('Die Abfrage bei X ist heute fehlgeschlagen.'),
  ],
  ['has an empty column', 'trends', upright('Cosy coding'), upright('–')],
  ['has a title over nothing', 'trends', numbered('\n   Rain, lamp, keyboard.'), numbered('')],
  ['has a number for a name', 'trends', named('TODO shaming'), named('Trend 3')],
  [
    'tells the same in other words',
    'trends',
    told('Cosy coding. Rain, a lamp and a keyboard, on YouTube for hours.'),
    told(
      'Vlogs without a voice. No voice, only captions, mostly on TikTok, and 12 million views since Thursday.',
    ),
  ],
  ['has a column without a hook', 'scripts', columns('We regret to inform you.'), columns('–')],
  ['has a label with nothing behind it', 'scripts', labelled(' We regret to inform you.'), labelled('')],
  [
    'says that there is no hook',
    'scripts',
    labelled(' We regret.'),
    labelled(' (no hook, starts right away)'),
  ],
  ['points to another text', 'scripts', labelled(' We regret to inform you.'), labelled(' same as script 1')],
  [
    'has a call to action for a body',
    'scripts',
    keyed({ hook: 'We regret to inform you.', lines: ['Turn the page.', 'Show it.'], cta: 'Follow me' }),
    keyed({ hook: 'We regret to inform you.', lines: [], cta: 'Follow me', platform: 'TikTok' }),
  ],
  [
    'has one script in a line, and a hook',
    'scripts',
    inline('I answer mail first. Body: Before coffee, before code.'),
    inline('I answer mail first.'),
  ],
  ['has a mark of time and no hook', 'scripts', shots(' "My agent has a bedtime."'), shots('')],
]

describe('an output with one flaw', () => {
  test.each(PAIRS)('is refused where it %s, and taken without it', (_, job, good, broken) => {
    expect(failedRules(job, good)).toEqual([])
    expect(failedRules(job, broken)).not.toEqual([])
  })
})

const TOPICS: readonly (readonly [string, Job, string])[] = [
  ['a short word behind the last sentence', 'memory', '+42 memories saved, 1246 total, nothing odd. gn'],
  [
    'an error that is a trend',
    'trends',
    'Trends, 21 Nov\n\n* "Error 404" fashion: people wear famous error messages as prints. Views up 60 % in a week, mostly in Berlin and Hamburg.\n* The public TODO: creators put their whole TODO list on a wall and cross it out in time lapse.\n* Sorry-not-sorry launches: brands apologise ("we\'re sorry it\'s so cheap") as an ironic hook.',
  ],
  [
    'an error that is a hook',
    'scripts',
    labelled(' "Error 500: Internal Server Error." Best sentence of my week.'),
  ],
  [
    'a placeholder that is a story',
    'scripts',
    labelled(
      ' I looked at 50 pages and 4 of them still said "lorem ipsum".',
      'delete the placeholder text and read it aloud.',
    ),
  ],
]

test.each(TOPICS)('%s is taken for what it is', (_, job, text) => {
  expect(failedRules(job, text)).toEqual([])
})
