import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const failed = (text: string) =>
  judgeSample({ job: 'briefing', valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule, found }) => `${rule}: ${found}`)

/** Wins and priorities under other headings, in lists of all kinds, and in prose. All are of Saturday, 21 November 2026. */
const GOOD: readonly (readonly [string, string])[] = [
  [
    'done yesterday, and today',
    `# Brief for Saturday, 21 November 2026\n\n## Done yesterday\n- Signed Nordlicht\n- Fixed the queue\n\n## Today\n- Call the bank\n- Film two reels\n`,
  ],
  [
    'numbers in paragraphs',
    `Good morning! Saturday, 21 November 2026.\n\nThree things went well: Nordlicht signed for a year, the queue drains again, and the newsletter passed 4,000 readers.\n\nToday matters most: the tender has to leave before noon, then film two reels, then call the bank.\n`,
  ],
  [
    'On deck',
    `MORNING BRIEF — Sat Nov 21\n\nWHAT WENT WELL\n* Nordlicht signed\n* queue drains again\n\nON DECK\n[ ] tender out by noon\n[ ] two reels\n`,
  ],
  [
    'next up + nailed',
    `**Yesterday we nailed**\n1. Nordlicht deal\n2. Queue fix\n\n**Next up**\n1. Tender\n2. Reels\n`,
  ],
  [
    'checkbox done',
    `Briefing 2026-11-21\n\n✅ Done\n- [x] Nordlicht signed\n- [x] queue fixed\n\n⏭️ Next\n- [ ] tender\n- [ ] reels`,
  ],
  [
    'prose two paras',
    `Morning! It is Saturday the 21st.\n\nYesterday we closed Nordlicht and brought the queue back, which makes it the best Friday this month.\n\nToday we should send the tender first, then film two reels and leave the rest for Monday.`,
  ],
  [
    'prose german',
    `Guten Morgen, heute ist Samstag, der 21. November 2026.\n\nGestern haben wir Nordlicht gewonnen und die Warteschlange repariert, der Newsletter hat 4.000 Leser.\n\nHeute steht zuerst die Ausschreibung an, danach zwei Reels und der Anruf bei der Bank.`,
  ],
  [
    'german headings',
    `# Guten Morgen – 21.11.2026\n\n**Was gestern gut lief:**\n- Nordlicht unterschrieben\n- Warteschlange läuft\n\n**Was heute zählt:**\n1. Ausschreibung\n2. Zwei Reels\n`,
  ],
  [
    'long intro colon',
    `Hey Maurice, happy Saturday (21 Nov 2026).\n\nA few good things happened while you slept, and they are worth celebrating:\n• Nordlicht signed\n• queue fixed\n\nIf you only get three things done before lunch, make it these ones:\n1. tender\n2. reels\n3. bank\n\nCheers, your LIMBIC`,
  ],
  [
    'table both',
    `| Win | Value |\n|---|---|\n| Nordlicht | 2,400 |\n| Queue | - |\n\n| Priority | Due |\n|---|---|\n| Tender | 12:00 |\n| Reels | 15:00 |`,
  ],
  [
    'what did we do / what is on your plate',
    `21 November 2026\n\nWhat we got done on Friday\n- Nordlicht signed\n- Queue fixed\n\nWhat's on your plate today\n- Tender\n- Reels`,
  ],
  [
    'yaml',
    `date: 2026-11-21\nhighlights:\n  - Nordlicht signed\n  - queue fixed\ntop_three:\n  - tender\n  - reels\n  - bank`,
  ],
  [
    'no own date, mentions yesterday',
    `# Morning Briefing\n\n## Wins (Friday, 20 November)\n- Nordlicht signed\n- queue fixed\n\n## Priorities\n- Tender\n- Reels`,
  ],
  [
    'mentions old invoice',
    `# Morning Briefing\n\n## Wins\n- Invoice of 3 November was paid\n- queue fixed\n\n## Priorities\n- Answer the letter of 12 November\n- Reels`,
  ],
  [
    'sign-off',
    `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht signed for another full year of maintenance.\n- The queue drains again after the index fix of Tuesday.\n- The newsletter passed four thousand readers last night.\n\n## Priorities\n- Send the tender to the city before noon today.\n- Film the two reels that were approved on Thursday.\n\nGo get them`,
  ],
  [
    'end with P.S.',
    `Good morning!\n\nYesterday's wins: Nordlicht signed. The queue drains again and nobody noticed it was broken. The newsletter passed four thousand readers.\n\nToday's priorities: the tender goes first. Then the reels, because the light is good until two. The bank can wait.\n\nBest\nLIMBIC`,
  ],
  [
    'priorities nested',
    `# Briefing 21.11.2026\n## Priorities\n### Must\n- tender\n### Should\n- reels\n## Wins\n- Nordlicht`,
  ],
  [
    'focus + agenda with no priorities named',
    `# 21 Nov\n## Highlights\n- Nordlicht\n- Queue\n## Focus\nTender before noon, then reels.\n## Agenda\n- 9:00 call`,
  ],
  [
    'goals list with TBD date note',
    `# 21 Nov\n## Wins\n- Nordlicht\n## Priorities\n1. Tender (owner TBD by Anna)\n2. Reels`,
  ],
]

/** Empty, made of placeholders, cut off, of the day before, or without one of the two. */
const BROKEN: readonly (readonly [string, string])[] = [
  [
    'header only table pos',
    `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht\n- Queue\n\n## Today's priorities\n\n| Task | Due |\n|------|-----|\n\n_Generated by LIMBIC_`,
  ],
  [
    'TBD bullets',
    `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Focus\n- TBD\n- to be determined\n\nHave a great day!`,
  ],
  [
    'insert',
    `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Focus\n1. [INSERT PRIORITY 1]\n2. [INSERT PRIORITY 2]\n`,
  ],
  ['dots', `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Focus\n1. ...\n2. ...\n3. ...\n\nGo!`],
  [
    'Priority 1 names',
    `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Priorities\n1. Priority 1\n2. Priority 2\n3. Priority 3\n`,
  ],
  [
    'cut in bullet',
    `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht signed\n- Queue\n\n## Focus\n1. Send the tender\n2. Film the reels because the`,
  ],
  [
    'cut in prose',
    `Good morning. It is 21 November 2026.\n\nYesterday's wins: Nordlicht signed. The queue drains again.\n\nToday's priorities: the tender goes first. Then we film the reels, and after lunch you shou`,
  ],
  [
    'yesterday title',
    `# Morning Briefing – Friday, 20 November 2026\n\n## Wins\n- Nordlicht\n\n## Priorities\n- Tender\n- Reels by 21 November`,
  ],
  ['yesterday key', `date: 2026-11-20\nwins:\n  - Nordlicht\npriorities:\n  - Tender\n`],
  [
    'yesterday json',
    `{"date":"2026-11-20","wins":["Nordlicht signed"],"priorities":[{"task":"tender","due":"2026-11-21"}]}`,
  ],
  [
    'yesterday greeting',
    `Good morning Maurice, it's Friday, November 20, 2026!\n\nWins: Nordlicht signed, queue fixed.\n\nPriorities: tender first, then reels.`,
  ],
  [
    'yesterday second line',
    `MORNING BRIEFING\n20 November 2026, 7:00 a.m.\n\nWins\n1. Nordlicht\n2. Queue\n\nPriorities\n1. Tender\n2. Reels`,
  ],
  [
    'yesterday italic',
    `# Your morning briefing\n_Fri 20 Nov 2026, 07:00_\n\n## Wins\n- Nordlicht\n\n## Priorities\n- Tender`,
  ],
  [
    'no priorities, three things wins',
    `Good morning! Saturday, 21 November 2026.\n\nThree things went well: Nordlicht signed for a year, the queue drains again, and the newsletter passed 4,000 readers.\n\nThe weather is fine and the coffee is hot, so enjoy it.`,
  ],
  [
    'no priorities outro',
    `# Briefing 21 Nov 2026\n\n## Wins\n- Nordlicht\n- Queue\n\n## Weather\nSunny.\n\nStay focused and make today count!`,
  ],
  [
    'no wins in prose',
    `Good morning, it is Saturday, 21 November 2026.\n\nToday's priorities are clear: first the tender, then two reels, then the bank.\n\nThe inbox holds four unread messages, none of them urgent.`,
  ],
  ['wins empty', `# 21 Nov 2026\n\n**Wins**\n\n**Priorities**\n- Tender\n- Reels`],
  ['wins with none', `# 21 Nov 2026\n\nWins:\n- none\n\nPriorities:\n- Tender\n- Reels`],
  [
    'priorities empty then goals of quarter',
    `# 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Priorities\n\n## Next steps for the quarter\n- hire an editor`,
  ],
  [
    'title names both, no priorities',
    `# Wins and priorities, 21 November 2026\n\n## Wins\n- Nordlicht signed\n- Queue fixed\n\n## Weather\nSunny, 14 degrees.`,
  ],
  [
    'nur wins german',
    `# Briefing 21.11.2026\n\n## Erfolge\n- Nordlicht\n\n## Wetter\nSonnig.\n\nEinen schönen Tag!`,
  ],
  ['ends with heading', `# 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Priorities`],
  [
    'half placeholder',
    `# 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Priorities\n1. Tender\n2. <fill in>\n3. Reels`,
  ],
  ['underscores', `# 21 Nov 2026\n\n## Wins\n- Nordlicht\n\n## Priorities\n1. ______\n2. ______`],
]

describe('a briefing', () => {
  test.each(GOOD)('is taken: %s', (_, text) => {
    expect(failed(text)).toEqual([])
  })
  test.each(BROKEN)('is refused: %s', (_, text) => {
    expect(failed(text)).not.toEqual([])
  })
})
