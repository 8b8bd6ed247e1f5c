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

const bakery = (said: string) =>
  `Video: The one-person bakery\n${said}\n\n00:00 Flour on the lens\n00:50 Why one person\n03:00 The night shift\n06:10 The oven that mails me`
const json = (count: number, length: string) =>
  JSON.stringify({
    chapter_count: count,
    duration: length,
    chapters: [
      { start: '0:00', title: 'Hook' },
      { start: '1:30', title: 'Morning jobs' },
      { start: '3:00', title: 'Noon jobs' },
      { start: '5:00', title: 'Close' },
    ],
  })
const clocked = (hour: number) =>
  `The silent server\n\n${hour}:00 The box is on the table\n${hour}:40 It is measured at the door\n${hour + 3}:10 A frame of wood\n${hour + 8}:30 Listening again`
const backup = (last: string) =>
  `The backup that was none\n\n0:00 The empty folder\n1:30 A job without a file\n4:00 The restore drill\n6:10 ${last}`
const tagged = (second: string) =>
  `--- VIDEO 1 · X · 30 s ---\n[Hook]\nI let a machine fire itself last night.\n[Story]\nAn agent had produced nothing for fourteen days, and my operator removed it.\n\n--- VIDEO 2 · X · 25 s ---\n[Hook]\n${second}[Story]\nIn an office no walk should be longer than twenty metres.`
const legend = (said: string) =>
  `Drafts of Saturday, 21 November. ${said}\n\n*Script one, 24 s*\n**"You charge your phone next to a fire."**\nIt is the bed. Heat cannot leave, and plastic softens. Put it on a plate.\n\n*Script two, 30 s*\n**"I fired thirteen of my agents."**\nSeventeen were running, four did the work, and revenue did not move by one cent.`
const fett = (said: string) =>
  `Entwürfe vom 21.11. (${said})\n\n**Skript 1: Die Kasse**\n**Deine Kasse weiß, wer nicht wiederkommt.**\nSie merkt sich jede Stunde. Schreibe heute drei von ihnen an.\n\n**Skript 2: Das Rad**\n**Ich habe den Wagen verkauft und liefere mehr aus.**\nEin Rad trägt neun Kisten. Niemand sucht einen Parkplatz.`
const roles = (second: string) =>
  `1. The till (TikTok, 25 s)\n(Hook) Your till knows who will not come back.\n(Body) Sort by customer and look for the ones who stopped in summer.\n\n2. The van (Shorts, 20 s)\n${second} I sold the van and deliver more.\n(Body) A bike takes nine crates, and nobody waits for a parking spot.`
const numbered = (said: string) =>
  `${said}\n\n1. The till (TikTok, 25 s)\n**"Your till knows who will not come back."**\nIt keeps the hour of each sale. Write to three of them today.\n\n2. The van (Shorts, 20 s)\n**"I sold the van and deliver more."**\nA bike takes nine crates. I ride twice, and nobody waits.`
const alone = (second: string) =>
  `REEL 1\nHook\n"Your till knows who will not come back."\nScript\nSort by customer and look for the ones who stopped in summer.\n\nREEL 2\nHook\n${second}Script\nA bike takes nine crates, and nobody waits for a parking spot.`
const spans = (second: string) =>
  `Video 1: The till\n0–3s: HOOK – Your till knows who will not come back.\n3–18s: Sort by customer and look for the ones who stopped in summer.\n\nVideo 2: The van\n0–3s: ${second}\n3–18s: A bike takes nine crates, and nobody waits for a parking spot.`
const platforms = (third: string) =>
  `TikTok\nTrend: Silent vlogs\nWhy: rest from talk\nYouTube\nTrend: Receipt reading\nWhy: prices hurt\nX\nTrend: ${third}\nWhy: honesty`
const radar = (third: string) =>
  `1. *Silent vlogs* (TikTok): no talk, 4M views\n2. *Receipt reading* (YouTube): bills aloud, +60 %\n3. *${third}* (X): posted over and over`
const mail = (third: string) =>
  `Hi Maurice,\n\nthis caught my eye. Silent vlogs on TikTok: desks, no voice, four million views. Receipt reading on YouTube: bills aloud, up 60 %. ${third}`
const further = (tuesday: string) =>
  `NEXT SEVEN DAYS\n\nSun 22 Nov\n  09:00 X – Launch note\nMon 23 Nov\n  10:00 Instagram – Before and after\nTue 24 Nov\n${tuesday}Wed 25 Nov\n  Newsletter 48\nThu 26 Nov\n  18:00 TikTok – Answer\nFri 27 Nov\n  08:00 Mail – First figures\nSat 28 Nov\n  12:00 Shorts – One mistake`
const under = (tuesday: string) =>
  `Sun, 22 Nov 2026\n18:00 | TikTok | The till\nMon, 23 Nov 2026\n09:00 | X | Logs\nTue, 24 Nov 2026\n${tuesday}Wed, 25 Nov 2026\n08:00 | Mail | Issue\nThu, 26 Nov 2026\n12:00 | Instagram | Carousel\nFri, 27 Nov 2026\n09:00 | X | Poll\nSat, 28 Nov 2026\n18:00 | TikTok | The van`
const listed = (sunday: string) =>
  `- Sun 22 Nov: ${sunday}\n- Mon 23 Nov: X thread\n- Tue 24 Nov: YouTube audit\n- Wed 25 Nov: newsletter\n- Thu 26 Nov: carousel\n- Fri 27 Nov: poll\n- Sat 28 Nov: answers`

const PAIRS: readonly (readonly [what: string, job: Job, good: string, bad: string, rule: string])[] = [
  [
    'an outline that announces more chapters than it has',
    'outline',
    bakery('8 minutes, four chapters'),
    bakery('8 minutes, seven chapters'),
    'timestamps',
  ],
  [
    'an outline in German that announces more chapters than it has',
    'outline',
    bakery('Ich lese ein Buch mit 12 Kapiteln in einer Nacht'),
    bakery('Gliederung mit 5 Kapiteln'),
    'timestamps',
  ],
  ['a count of chapters in JSON that is not kept', 'outline', json(4, '6:30'), json(7, '6:30'), 'timestamps'],
  [
    'an outline whose last chapter begins before half of its length is over',
    'outline',
    bakery('Target length: 8 minutes'),
    bakery('Target length: 15 minutes'),
    'timestamps',
  ],
  [
    'a length in JSON of which half has no chapter',
    'outline',
    json(4, '6:30'),
    json(4, '13:30'),
    'timestamps',
  ],
  ['an outline that begins at a time of the day', 'outline', clocked(0), clocked(10), 'timestamps'],
  [
    'an outline that ends in an auxiliary verb',
    'outline',
    backup('What could have been'),
    backup('Which of them should have been'),
    'garbage.cut_off',
  ],
  [
    'an outline that ends in half a short word',
    'outline',
    backup('Three queries for every day'),
    backup('Three queries for every mor'),
    'garbage.cut_off',
  ],
  [
    'a tag alone on its line over no text',
    'scripts',
    tagged('Where is your nearest fire extinguisher?\n'),
    tagged(''),
    'garbage.placeholders',
  ],
  [
    'a hook that no legend tells of',
    'scripts',
    legend('The bold first line of each is the hook.'),
    legend('Both are for Shorts.'),
    'count',
  ],
  [
    'a hook that no legend in German tells of',
    'scripts',
    fett('fett = Hook'),
    fett('beide für TikTok'),
    'count',
  ],
  [
    'a hook below a number that no legend tells of',
    'scripts',
    numbered('Hooks are in bold.'),
    numbered('Two drafts.'),
    'count',
  ],
  ['a hook in brackets that is missing', 'scripts', roles('(Hook)'), roles('(Intro)'), 'count'],
  [
    'a hook below its name alone on a line that is missing',
    'scripts',
    alone('"I sold the van and deliver more."\n'),
    alone(''),
    'count',
  ],
  [
    'a hook behind its seconds that is missing',
    'scripts',
    spans('HOOK – I sold the van and deliver more.'),
    spans('CTA – I sold the van and deliver more.'),
    'count',
  ],
  [
    'a trend that is missing below the label of its platform',
    'trends',
    platforms('Raw logs'),
    platforms('none'),
    'count',
  ],
  [
    'a trend that comes again on another platform',
    'trends',
    radar('Raw logs'),
    radar('Silent vlogs'),
    'count',
  ],
  [
    'a paragraph of trends by platform that lacks one',
    'trends',
    mail('Raw logs on X: the thread as a diary of an outage.'),
    mail('That is all there is to tell for today.'),
    'count',
  ],
  [
    'a day line with nothing further in below it',
    'calendar',
    further('  18:00 TikTok – In 15 seconds\n'),
    further(''),
    'days',
  ],
  ['a date line with no row below it', 'calendar', under('17:00 | YouTube | The audit\n'), under(''), 'days'],
  ['a day without a post', 'calendar', listed('repost of the best clip'), listed('no post'), 'days'],
]

test.each(PAIRS)('%s is known, and its sound twin is valid', (_, job, good, bad, rule) => {
  expect(failed(job, good)).toEqual([])
  expect(failed(job, bad)).toContain(rule)
})
