import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const isTaken = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts).every(({ passed }) => passed)

const briefing = (wins: readonly string[], key = 'title') =>
  JSON.stringify({
    date: '2026-11-21',
    sections: [
      { [key]: 'Wins of yesterday', icon: '🏆', items: wins },
      { [key]: 'Priorities', icon: '🎯', items: ['Call the bank', 'Film the reel'] },
    ],
  })
const capitals = (wins: string) =>
  `MORNING BRIEFING - SATURDAY 21 NOVEMBER 2026\n====\nWINS\n${wins}\n\nPRIORITIES\n1) CALL THE BANK\n2) FILM THE REEL\nEND OF BRIEFING`
const tagged = (wins: string) =>
  `<briefing>\n<wins>\n${wins}\n</wins>\n<priorities>\n1. Call the bank\n2. Film the reel for Monday\n</priorities>\n</briefing>`
const csv = (third: string) =>
  `start,end,chapter\n00:00,00:50,Cold open\n00:50,03:30,Parts\n${third},Test\n08:10,12:00,Bill`
const spelt = (third: string) =>
  `Voice agents\n0m00s Cold open\n0m50s The parts\n${third} The test took 12 min 30 sec\n8m10s The bill`
const seconds = (third: number) =>
  JSON.stringify({
    chapters: [0, 50, third, 490].map((at, index) => ({
      start_seconds: at,
      title: `Part ${'abcd'[index]}x`,
    })),
  })
const cells = (friday: string) =>
  `Week plan 👉 Mon reel on keys | Tue thread on locks | Wed issue 12 | Thu doors | ${friday} | Sat hinges | Sun best clip`
const commas = (friday: string) =>
  `KW48: Mo Reel Schlüssel, Di Thread Schlösser, Mi Newsletter, Do Video Türen, ${friday}, Sa Karussell, So bester Clip`
const slack = (task: string) =>
  `:sunrise: *Morning briefing, Sat 21 Nov*\n:trophy: *Wins*\n• Tender handed in\n• 14 mugs sold\n:dart: *Priorities*\n• ${task}`
const settings = (wins: string) =>
  `DATE=2026-11-21\nWINS=${wins}\nPRIORITIES=call the bank; film the reel; answer Mark`
const headings = (third: string) => `### Cold open, 0:00\n### Parts, 0:50\n### Test, ${third}\n### Bill, 8:10`
const capitalWeek = (thursday: string) =>
  `MONDAY\nKEYS ON TIKTOK\nTUESDAY\nLOCKS ON X\nWEDNESDAY\nNEWSLETTER\nTHURSDAY\n${thursday}FRIDAY\nX: POLL\nSATURDAY\nHINGES\nSUNDAY\nCLIP`
const datedHeadings = (wednesday: string) =>
  `## Mon 23 Nov\nKeys\n## Tue 24 Nov\nLocks\n## Wed 25 Nov\n${wednesday}\n## Thu 26 Nov\nDoors\n## Fri 27 Nov\nPoll\n## Sat 28 Nov\nHinges\n## Sun 29 Nov\nClip`

/** What is right, and the same layout with what is wrong in it. */
const PAIRS: readonly (readonly [string, Job, string, string])[] = [
  ['sections of JSON with their titles', 'briefing', briefing(['Tender handed in']), briefing([])],
  ['headings of JSON', 'briefing', briefing(['Tender handed in'], 'name'), briefing([], 'name')],
  ['a report in capitals', 'briefing', capitals('TENDER HANDED IN\nFOURTEEN MUGS SOLD'), capitals('')],
  ['tags', 'briefing', tagged('Tender handed in. 14 mugs sold.'), tagged('')],
  ['times in columns of CSV', 'outline', csv('03:30,08:10'), csv('02:30,08:10')],
  ['times with units', 'outline', spelt('3m30s'), spelt('0m30s')],
  ['seconds in JSON', 'outline', seconds(210), seconds(30)],
  ['marks of Slack', 'briefing', slack('Call the bank'), slack('TBD')],
  ['settings', 'briefing', settings('tender handed in; 14 mugs sold'), settings('')],
  ['headings alone', 'outline', headings('3:30'), headings('0:30')],
  ['a week in capitals', 'calendar', capitalWeek('DOORS\n'), capitalWeek('')],
  ['headings with dates', 'calendar', datedHeadings('Issue 12'), datedHeadings('')],
  ['short days between bars', 'calendar', cells('Fri poll'), cells('no poll')],
  ['short days between commas', 'calendar', commas('Fr Umfrage'), commas('keine Umfrage')],
]

describe('an odd layout', () => {
  test.each(PAIRS)('is read: %s', (_, job, good, broken) => {
    expect([isTaken(job, good), isTaken(job, broken)]).toEqual([true, false])
  })
})
