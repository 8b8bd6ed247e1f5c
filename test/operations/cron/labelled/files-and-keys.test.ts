import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, type Sample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const isTaken = (job: Job, text: string, store?: Sample['store']) =>
  judgeSample({ job, valid: true, note: '', text, ...(store && { store }) }, contracts).every(
    ({ passed }) => passed,
  )

const DAYS = ['22', '23', '24', '25', '26', '27', '28'].map((day) => `2026-11-${day}`)
const PIECES = ['keys', 'locks', 'Monday blues', 'doors', 'a poll', 'hinges', 'best clip']
const week = (write: (day: string, piece: string) => string, piece: string, mark = '\n') =>
  DAYS.map((day, at) => write(day, at === 3 ? piece : (PIECES[at] ?? ''))).join(mark)

const event = (day: string, piece: string) =>
  `BEGIN:VEVENT\nDTSTAMP:20261121T110000Z\nDTSTART;TZID=Europe/Berlin:${day.replaceAll('-', '')}T170000\nSUMMARY:${piece}\nEND:VEVENT`
const calendarFile = (piece: string, end = '\nEND:VCALENDAR') =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${week(event, piece)}${end}`
const quoted = (piece: string) =>
  `"date","channel","title","status"\n${week((day, said) => `"${day}","X","${said}${said && ', part 2'}","draft"`, piece)}`
const dayLast = (piece: string) =>
  `channel,title,date,due\n${week((day, said) => `X,${said},${day},2026-11-21`, piece)}`
const published = (piece: string) =>
  JSON.stringify(
    DAYS.map((day, at) => ({
      title: at === 3 ? piece : PIECES[at],
      platform: 'x',
      publish_at: `${day}T17:00:00+01:00`,
      created_at: '2026-11-21',
    })),
  )
const keyLines = (piece: string) => week((day, said) => `[cal] slot=${day} channel=x title="${said}"`, piece)
const nested = (piece: string) =>
  week((day, said) => `- **${day}**\n  - Channel: X\n  - Idea: ${said}\n  - Status: draft`, piece)
const barred = (piece: string) => week((day, said) => `${day} | X | ${said}`, piece)
const channels = (thursday: string) =>
  `         | Mon 23 | Tue 24 | Wed 25 | Thu 26  | Fri 27 | Sat 28 | Sun 29\n---------+--------+--------+--------+---------+--------+--------+-------\nTikTok   | keys   |        | doors  |         | poll   | hinges |\nYouTube  |        | locks  |        | ${thursday} |        |        | clip`
const channelsUnruled = (thursday: string) =>
  channels(thursday)
    .split('\n')
    .filter((_, at) => at !== 1)
    .join('\n')
const apart = (thursday: string) =>
  `          Mon      Tue      Wed      Thu      Fri     Sat     Sun\nTikTok    keys              doors             poll    hinges\nYouTube            locks             ${thursday}                      clip`

const objects = (piece: string) => week((date, title) => JSON.stringify({ date, channel: 'x', title }), piece)
const posts = (day: string) =>
  DAYS.map((date, at) => `**${PIECES[at]} and more**\nDate: ${at === 3 ? day : date}\nChannel: X`).join(
    '\n\n',
  )
const numbered = (fourth: number) =>
  JSON.stringify({
    start: '2026-11-22',
    days: PIECES.map((piece, at) => ({ day: at === 3 ? fourth : at + 1, channel: 'x', piece })),
  })
const spoken = (thursday: string) =>
  `Ab morgen: Am Sonntag, 22.11., der Clip. Am Montag, 23.11., die Umfrage. Dienstag, 24.11., das Video. ${thursday} Donnerstag, 26.11., der Dank an alle und Freitag, 27.11., die Zahlen. Am Samstag, 28.11., sind wir live.`

const timed = (third: unknown, key = 'at') =>
  JSON.stringify({
    video: 'Voice agents',
    sections: ['0:00', '0:50', third, '8:10'].map((at, index) => ({
      [key]: at,
      title: `Part ${'abcd'[index]}x`,
    })),
  })
const byTime = (third: string) =>
  JSON.stringify({
    outline: { '0:00': 'Cold open', '0:50': 'The parts', [third]: 'The test', '8:10': 'The bill' },
  })
const pairs = (third: string) =>
  JSON.stringify([
    ['0:00', 'Cold open'],
    ['0:50', 'The parts'],
    [third, 'The test'],
    ['8:10', 'The bill'],
  ])
const inSeconds = (third: number) =>
  `start_s,title\n${[0, 50, third, 490].map((at, index) => `${at},Part ${'abcd'[index]}x of the test`).join('\n')}`
const lengths = (third: string) =>
  `| Time | Length | Chapter |\n|---|---|---|\n| 0:00 | 0:50 | Cold open |\n| 0:50 | 2:40 | Parts |\n| ${third} | 4:40 | Test |\n| 8:10 | 1:00 | Bill |`
const long = (length: string) => JSON.stringify({ length, ...JSON.parse(timed('3:30')) })
const filmed = (third: string) =>
  `Filming is on Monday at the desk, 09:30.\n\n0:00 Cold open\n0:50 The parts\n${third} The test\n8:10 The bill`

const offers = (first: object) =>
  JSON.stringify({
    offers: [
      { name: 'Audit', ...first },
      { name: 'Vault', price: 39, old_price: 59 },
    ],
  })

const EUR = 'revenue 1,240 EUR\ncosts 310 EUR\nprofit 930 EUR\nmargin'
const titled = (title: string) => `${title}\n\n${EUR} 75 %`
const commas = (profit: string) =>
  `"metric","value","note"\n"Revenue","1,240.00","21 orders, 3 new"\n"Costs","310.00","ads, tools"\n"Profit","${profit}",""\n"Margin","75.0%",""`
const below = (calls: number) =>
  `Revenue: 1,240 EUR\n  shop 900\n  calls ${calls}\nCosts: 310 EUR\n  ads 200\n  tools 110\nMargin: 75 %`

const log = (profit: string) =>
  `17:00:01 kpi revenue_eur=1240.00\n17:00:01 kpi costs_eur=310.00\n17:00:01 kpi profit_eur=${profit}\n17:00:01 kpi margin_pct=75.0`
const totals = (calls: string) =>
  `Revenue\n  Shop            900.00\n  Calls           ${calls}\n  Total         1,240.00\nCosts\n  Ads             200.00\n  Tools           110.00\n  Total           310.00\nMargin           75.0 %`

/** What is right, and the same layout with what is wrong in it. */
const PAIRS: readonly (readonly [string, Job, string, string])[] = [
  ['a calendar file says what is on', 'calendar', calendarFile('doors'), calendarFile('')],
  ['a calendar file has an end', 'calendar', calendarFile('doors'), calendarFile('doors', '')],
  [
    'what was called off is not planned',
    'calendar',
    calendarFile('doors'),
    calendarFile('doors\nSTATUS:CANCELLED'),
  ],
  ['titles of columns may stand in quotes', 'calendar', quoted('doors'), quoted('')],
  ['the day may stand last, and a title may name a weekday', 'calendar', dayLast('doors'), dayLast('')],
  ['the day may stand under any key', 'calendar', published('Sunday roast'), published('')],
  ['lines of keys plan', 'calendar', keyLines('doors'), keyLines('')],
  ['a channel and a status are no plan', 'calendar', nested('doors'), nested('tbd')],
  ['a channel alone is no plan', 'calendar', barred('doors'), barred('(nothing yet)')],
  ['a day counts when any channel has something', 'calendar', channels('long'), channels('')],
  ['the same without a rule', 'calendar', channelsUnruled('long'), channelsUnruled('')],
  ['the same with blanks alone', 'calendar', apart('long'), apart('')],
  ['an object of JSON on each line', 'calendar', objects('doors'), objects('')],
  ['posts with their day below the title', 'calendar', posts('2026-11-25'), posts('2026-11-24')],
  ['days by their number', 'calendar', numbered(4), numbered(3)],
  [
    'days with their dates in sentences',
    'calendar',
    spoken('Mittwoch, 25.11., ein Thread.'),
    spoken('Am Mittwoch ist nichts geplant.'),
  ],
  ['how long a chapter takes is no end', 'outline', lengths('3:30'), lengths('0:30')],
  ['a time under another key', 'outline', timed('3:30'), timed('0:30')],
  ['a chapter without its time', 'outline', timed('3:30', 'position'), timed(null, 'position')],
  ['times as keys', 'outline', byTime('3:30'), byTime('0:30')],
  ['times as keys that are none', 'outline', byTime('3:30'), byTime('3:72')],
  ['pairs of time and title', 'outline', pairs('3:30'), pairs('0:30')],
  ['seconds in a column', 'outline', inSeconds(210), inSeconds(30)],
  ['the length is not run past', 'outline', long('10:20'), long('7:20')],
  ['a time of the day above is no chapter', 'outline', filmed('3:30'), filmed('0:30')],
  [
    'no old price is needed beside a price',
    'offers',
    offers({ price: 199, old_price: null }),
    offers({ price: null, old_price: 249 }),
  ],
  ['an old price is no price', 'offers', offers({ price: 199, was_price: 249 }), offers({ was_price: 249 })],
  [
    'what it cost once does not stand for what it costs',
    'offers',
    offers({ original_price: 249, current_price: 199 }),
    offers({ original_price: 249, current_price: null }),
  ],
  [
    'one price of two is enough, none is not',
    'offers',
    offers({ monthly: 19, yearly: null }),
    offers({ monthly: null, yearly: null }),
  ],
  [
    'a remark on the price is no price',
    'offers',
    offers({ price: 199, price_model: 'one time' }),
    offers({ price: 'one time', price_model: 'one time' }),
  ],
  [
    'what costs nothing is no offer',
    'offers',
    offers({ price: 1, kind: 'magnet' }),
    offers({ price: 0, kind: 'magnet' }),
  ],
  [
    'a title with the month to date is of its day',
    'kpi',
    titled('Saturday 21 November, month to date'),
    titled('Friday 13 November, month to date'),
  ],
  [
    'a week is of the day that it ends with',
    'kpi',
    titled('Week ending Saturday, 21 November'),
    titled('Week ending Sunday, 15 November'),
  ],
  ['a week by its number', 'kpi', titled('KW 47'), titled('KW 45')],
  [
    'another day is only compared with',
    'kpi',
    titled('Snapshot\n\nFor comparison: Friday 13 November had a margin of 60 %.'),
    `Snapshot\n\nFor comparison: Friday 13 November had a margin of 60 %.\n\n${EUR} 57 %`,
  ],
  [
    'a week ends where its range does',
    'kpi',
    titled('Week 47 (15 to 21 November 2026)'),
    titled('Week 45 (2 to 8 November 2026)'),
  ],
  [
    'an amount before its name',
    'kpi',
    'Sat 21 Nov: €1,240 revenue against €310 costs leaves €930, a margin of 75 %.',
    'Sat 21 Nov: €1,240 revenue against €310 costs leaves €930, a margin of 57 %.',
  ],
  ['parts below names alone', 'kpi', totals('340.00'), totals('430.00')],
  ['lines of a log', 'kpi', log('930.00'), log('903.00')],
  [
    'names in brackets behind their amounts',
    'kpi',
    'We spent 310 EUR (costs), took in 1,240 EUR (revenue), and the margin is 75 %.',
    'We spent 310 EUR (costs), took in 1,240 EUR (revenue), and the margin is 57 %.',
  ],
  ['values in quotes', 'kpi', commas('930.00'), commas('903.00')],
  ['parts below a total', 'kpi', below(340), below(430)],
]

describe('a file, a key or a title', () => {
  test.each(PAIRS)('is read: %s', (_, job, good, broken) => {
    expect([isTaken(job, good), isTaken(job, broken)]).toEqual([true, false])
  })
})

/** What was stored tonight, and what sounds like it. */
const NIGHTS: readonly (readonly [string, string, string])[] = [
  [
    'an earlier night is another one',
    'Unlike last night (timeout, nothing written) this one went through: 42 facts stored.',
    'Like last night nothing was written to Chroma. The 42 facts saved in a file wait for it.',
  ],
  [
    'what is told of yesterday counts for yesterday',
    'Gestern Nacht wurde nichts gespeichert. Heute Nacht lief alles: 42 Einträge gespeichert.',
    'Gestern wurden 42 Einträge gespeichert. Heute Nacht konnte nichts gespeichert werden.',
  ],
  [
    'a first attempt may fail, the second may not',
    'The first attempt timed out and nothing was written. The second one stored 42 entries.',
    'The first attempt timed out and nothing was written. The second write failed too.',
  ],
  [
    'what was tried again was done',
    '22:00:02 upsert failed: reset\n22:00:32 retry 1\n22:00:33 upsert ok, 42 stored',
    '22:00:01 42 entries embedded\n22:00:02 upsert failed: reset\n22:00:32 retry 1\n22:00:33 upsert failed: reset',
  ],
  [
    'a part may be left out, and not all of it',
    'Stored 40 of 42 entries. 2 could not be embedded.',
    'Stored 0 of 42 entries. 42 could not be embedded.',
  ],
  [
    'what was learned is no report',
    'Stored 12 facts:\n- Customers leave when the card update failed.',
    'Stored 12 facts:\n- The commit failed.',
  ],
  [
    'a run is over, and a plan is none',
    'Tonight 42 new facts were written to the store.',
    'I collected 42 new facts. They will be written to the store in the next run.',
  ],
  [
    'a switch may be off',
    '{"dry_run": false, "stored": 42, "merged": 3}',
    '{"dry_run": true, "stored": 42, "merged": 3}',
  ],
  [
    'a box is ticked or not',
    '- [x] read the day\n- [x] stored the rest (42)\n- [ ] look at pricing again',
    '- [x] read the day\n- [x] merged duplicates (76)\n- [ ] store the rest (42)',
  ],
  [
    'what is to come is not stored, and may be another part',
    'Consolidated the day: 42 memories saved. The pricing notes will be merged tomorrow.',
    'Consolidated the day into 42 memories. They will be saved tomorrow.',
  ],
  [
    'what waits is not stored',
    'Consolidated the day into 42 memories, all of them saved.',
    'Consolidated the day into 42 memories. The store was not reachable, so they wait in a file.',
  ],
  [
    'the count is the same or not',
    'Stored 42 entries. Count before: 1204, count after: 1246.',
    'Stored 42 entries. Count before: 1204, count after: 1204.',
  ],
  [
    'a file to go back is no way back',
    'Added 51 new entries. A rollback file is kept for a week.',
    'Added 51 new entries. Rollback after a timeout.',
  ],
  [
    'a run before may have failed',
    '{"stored": 42, "previous_run": {"stored": 0, "status": "failed: nothing written"}}',
    '{"stored": 0, "previous_run": {"stored": 42, "status": "42 facts written"}}',
  ],
]

describe('a night of the memory', () => {
  test.each(NIGHTS)('is told: %s', (_, good, broken) => {
    expect([isTaken('memory', good), isTaken('memory', broken)]).toEqual([true, false])
  })

  const at = (count: number, newest?: string) => ({ count, ...(newest !== undefined && { newest }) })
  test.each([
    ['more records', at(1205), at(1204), true],
    ['as many', at(1204), at(1204), false],
    ['fewer', at(1173), at(1204), false],
    ['fewer, and a newer one', at(1173, '2026-11-21T22:01:00Z'), at(1204, '2026-11-20T22:01:00Z'), true],
    [
      'fewer, and the newest is gone',
      at(1173, '2026-11-19T22:01:00Z'),
      at(1204, '2026-11-20T22:01:00Z'),
      false,
    ],
    ['fewer, and no dates any more', at(1173), at(1204, '2026-11-20T22:01:00Z'), false],
    ['the same moment written otherwise', at(9, '1763762400'), at(9, '2025-11-21T22:00:00Z'), false],
  ])('has grown by more records or a newer one: %s', (_, now, earlier, grown) => {
    expect(isTaken('memory', 'Stored 31 new facts tonight.', { now, earlier })).toBe(grown)
  })
})
