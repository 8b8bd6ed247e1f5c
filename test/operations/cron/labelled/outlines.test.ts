import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const failed = (text: string) =>
  judgeSample({ job: 'outline', valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule, found }) => `${rule}: ${found}`)

const HEAD = '# Outline: The quiet office\nSaturday, 21 November 2026\n\n'

/** Each chapter has a time and words, wherever they stand. */
const GOOD: readonly (readonly [string, string])[] = [
  [
    'its length stands in its title',
    '# Outline: A shelf from one plank (12:30)\n\n## 0:00-0:40 Hook\nIt holds a piano.\n## 0:40-4:00 Cuts\nWhere the knots go.\n## 4:00-9:00 Joints\nThe one that splits.\n## 9:00-12:30 Close\nOil or wax?',
  ],
  [
    'acts with headings',
    `${HEAD}## Act 1\n### 0:00 Hook\nWhy.\n### 1:10 Setup\nWho.\n## Act 2\n### 3:00 Trial\nHow.\n### 6:30 Result\nWhat.\n## Act 3\n### 9:00 Outro\nBye.\n`,
  ],
  [
    'notes between bullets',
    `${HEAD}- 0:00 Hook\n- B-roll: empty desks\n- 1:10 Setup\n- 3:00 Trial\n- 6:30 Result\n- 9:00 Outro`,
  ],
  [
    'lines with notes below',
    `${HEAD}0:00 Hook\nshow the desk\n1:10 Setup\nwho we are\n3:00 Trial\nhow it goes\n6:30 Result\nwhat came\n9:00 Outro\nbye`,
  ],
  [
    'notes sections at end',
    `${HEAD}## 0:00 Hook\nWhy.\n## 1:10 Setup\nWho.\n## 3:00 Trial\nHow.\n## 6:30 Result\nWhat.\n## Production notes\nTwo cameras.\n## Thumbnail\nDesk.`,
  ],
  [
    'table with b-roll column empty',
    `${HEAD}| Time | Chapter | B-roll |\n|---|---|---|\n| 0:00 | Hook | desk |\n| 1:10 | Setup | |\n| 3:00 | Trial | door |\n| 6:30 | Result | |`,
  ],
  [
    'table with continuation row',
    `${HEAD}| Time | Chapter | Points |\n|---|---|---|\n| 0:00 | Hook | desk |\n| 1:10 | Setup | one |\n| | | two |\n| 3:00 | Trial | door |\n| 6:30 | Result | end |`,
  ],
  [
    'time under title',
    `${HEAD}### Hook\n0:00 – 1:10\nWhy.\n\n### Setup\n1:10 – 3:00\nWho.\n\n### Trial\n3:00 – 6:30\nHow.\n\n### Result\n6:30 – 9:00\nWhat.`,
  ],
  [
    'numbered with sub bullets',
    `${HEAD}1. **Hook** (0:00)\n   - why\n   - who\n2. **Setup** (1:10)\n   - where\n3. **Trial** (3:00)\n4. **Result** (6:30)`,
  ],
  ['ends with bare end', `${HEAD}0:00 Hook\n1:10 Setup\n3:00 Trial\n6:30 Result\n9:00 End`],
  [
    'range with end repeated',
    `${HEAD}0:00 - 1:10 Hook\n1:10 - 3:00 Setup\n3:00 - 6:30 Trial\n6:30 - 9:00 Result\n9:00`,
  ],
  [
    'mm:ss in header',
    `${HEAD}| Time (mm:ss) | Chapter |\n|---|---|\n| 0:00 | Hook |\n| 1:10 | Setup |\n| 3:00 | Trial |\n| 6:30 | Result |`,
  ],
  [
    'publish date in text',
    `# The quiet office\n\nPublish: 25 November 2026, filmed on 18 November.\n\n- 0:00 Hook: what happened on 3 May\n- 1:10 Setup\n- 3:00 Trial\n- 6:30 Result`,
  ],
  [
    'no own date, story dates',
    `# The outage\n\n0:00 Hook: on 3 May 2026 all went dark\n1:10 Setup\n3:00 Trial\n6:30 Result`,
  ],
  [
    'json with sponsor',
    `{"date":"2026-11-21","chapters":[{"time":"0:00","title":"Hook"},{"time":"1:10","title":"Setup"},{"time":"3:00","title":"Trial"},{"time":"6:30","title":"Result"}],"notes":[{"title":"Bring light"}]}`,
  ],
  [
    'bold stamps then paragraphs',
    `${HEAD}**0:00**\nWe open on the desk.\n\n**1:10**\nWho we are.\n\n**3:00**\nThe trial.\n\n**6:30**\nWhat came of it.`,
  ],
  [
    'chapters then description list',
    `${HEAD}## Chapters\n1. 0:00 Hook\n2. 1:10 Setup\n3. 3:00 Trial\n4. 6:30 Result\n\n## Titles to test\n1. The quiet office\n2. Nobody home`,
  ],
  [
    'scheduled word',
    `${HEAD}00:00 Hook\n01:10 What a scheduled job is\n03:00 Total cost\n06:30 How to post it\n09:00 Bye`,
  ],
  [
    'hook teaser before',
    `${HEAD}**Hook:** nobody is here.\n\n**Chapters**\n- 0:00 Cold open\n- 1:10 Setup\n- 3:00 Trial\n- 6:30 Result\n\n**CTA:** subscribe`,
  ],
]

/** A chapter has no time or a placeholder for one, a time has nothing behind it, it ends too soon, or it is of another day. */
const BROKEN: readonly (readonly [string, string])[] = [
  [
    'what is to be told is only described as missing',
    `${HEAD}| Time | What |\n|---|---|\n| 0:00 | Hook: a door that shuts |\n| 1:00 | [describe the seals] |\n| 4:00 | [describe the panels] |\n| 8:00 | Ask for their rooms |`,
  ],
  ['placeholder last', `${HEAD}0:00 Hook\n1:10 Setup\n3:00 Trial\n6:30 Result\nXX:XX Outro`],
  [
    'heading without',
    `${HEAD}## 0:00 Hook\nWhy.\n## 1:10 Setup\nWho.\n## The trial\nHow.\n## 6:30 Result\nWhat.\n## 9:00 Outro\nBye.`,
  ],
  ['numbered without', `${HEAD}1. 0:00 Hook\n2. 1:10 Setup\n3. The trial\n4. 6:30 Result\n5. 9:00 Outro`],
  ['numbered last without', `${HEAD}1. 0:00 Hook\n2. 1:10 Setup\n3. 3:00 Trial\n4. 6:30 Result\n5. Outro`],
  ['bullet without', `${HEAD}- 0:00 Hook\n- 1:10 Setup\n- The trial\n- 6:30 Result\n- 9:00 Outro`],
  ['plain line without', `${HEAD}0:00 Hook\n1:10 Setup\nThe trial\n6:30 Result\n9:00 Outro`],
  [
    'json null',
    `{"date":"2026-11-21","chapters":[{"time":"0:00","title":"Hook"},{"time":"1:10","title":"Setup"},{"time":null,"title":"Trial"},{"time":"6:30","title":"Result"},{"time":"8:30","title":"Outro"}]}`,
  ],
  [
    'json without key',
    `{"date":"2026-11-21","chapters":[{"start":"0:00","title":"Hook"},{"start":"1:10","title":"Setup"},{"title":"Trial"},{"start":"6:30","title":"Result"},{"start":"8:30","title":"Outro"}]}`,
  ],
  [
    'json title empty',
    `{"date":"2026-11-21","chapters":[{"start":"0:00","title":"Hook"},{"start":"1:10","title":"Setup"},{"start":"3:00","title":""},{"start":"6:30","title":"Result"},{"start":"8:30","title":"Outro"}]}`,
  ],
  [
    'yaml without',
    `date: 2026-11-21\nchapters:\n  - at: 0:00\n    title: Hook\n  - at: 1:10\n    title: Setup\n  - title: Trial\n  - at: 6:30\n    title: Result\n  - at: 8:00\n    title: Outro`,
  ],
  [
    'yaml empty title',
    `date: 2026-11-21\nchapters:\n  - at: 0:00\n    title: Hook\n  - at: 1:10\n    title: Setup\n  - at: 3:00\n    title:\n  - at: 6:30\n    title: Result\n  - at: 8:00\n    title: Outro`,
  ],
  [
    'table dash time',
    `${HEAD}| Time | Chapter | Points |\n|---|---|---|\n| 0:00 | Hook | desk |\n| 1:10 | Setup | one |\n| - | Trial | two |\n| 6:30 | Result | end |\n| 8:00 | Outro | bye |`,
  ],
  [
    'table row emptied',
    `${HEAD}| Time | Chapter | Points |\n|---|---|---|\n| 0:00 | Hook | desk |\n| 1:10 | Setup | one |\n| 3:00 | | |\n| 6:30 | Result | end |\n| 8:00 | Outro | bye |`,
  ],
  [
    'bare heading',
    `${HEAD}## 0:00 Hook\nWhy.\n\n## 1:10 Setup\nWho.\n\n## 3:00\n\n## 6:30 Result\nWhat.\n\n## 9:00 Outro\nBye.`,
  ],
  ['bare bracket', `${HEAD}[0:00] Hook\n[1:10] Setup\n[3:00]\n[6:30] Result\n[9:00] Outro`],
  ['bare bullet dash', `${HEAD}- 0:00 – Hook\n- 1:10 – Setup\n- 3:00 –\n- 6:30 – Result\n- 9:00 – Outro`],
  ['bare range', `${HEAD}0:00-1:10 Hook\n1:10-3:00 Setup\n3:00-6:30\n6:30-9:00 Result\n9:00-10:00 Outro`],
  ['XX', `${HEAD}0:00 Hook\n1:10 Setup\nXX:XX Trial\n6:30 Result\n9:00 Outro`],
  ['??', `${HEAD}- **0:00** Hook\n- **1:10** Setup\n- **??:??** Trial\n- **6:30** Result\n- **9:00** Outro`],
  ['[MM:SS]', `${HEAD}[0:00] Hook\n[1:10] Setup\n[MM:SS] Trial\n[6:30] Result\n[9:00] Outro`],
  ['0:XX', `${HEAD}0:00 Hook\n1:10 Setup\n3:XX Trial\n6:30 Result\n9:00 Outro`],
  [
    '--:--',
    `${HEAD}| Time | Part |\n|---|---|\n| 0:00 | Hook |\n| 1:10 | Setup |\n| --:-- | Trial |\n| 6:30 | Result |\n| 9:00 | Outro |`,
  ],
  [
    'another day',
    `YouTube outline for Thursday, Nov 19 2026: The quiet office\n\n0:00 Hook\n1:10 Setup\n3:00 Trial\n6:30 Result\n9:00 Outro`,
  ],
  [
    'another day json',
    `{"title":"Quiet","created":"2026-11-20T14:00:03Z","chapters":[{"start":"0:00","title":"Hook"},{"start":"1:10","title":"Setup"},{"start":"3:00","title":"Trial"},{"start":"6:30","title":"Result"}]}`,
  ],
  [
    'another day footer',
    `# The quiet office\n\n0:00 Hook\n1:10 Setup\n3:00 Trial\n6:30 Result\n9:00 Outro\n\nGenerated: 2026-11-20 14:01`,
  ],
  [
    'cut section',
    `${HEAD}## 0:00 Hook\nAn empty desk at eight.\n\n## 1:10 Setup\nFour agents and one rule.\n\n## 3:00 Trial\nOne week without a person, every job counted.\n\n## 6:30 Result\nThe numbers came out better than expected, but the part that nobo`,
  ],
  [
    'cut after heading',
    `${HEAD}## 0:00 Hook\nAn empty desk.\n\n## 1:10 Setup\nFour agents.\n\n## 3:00 Trial\nOne week.\n\n## 6:30 Result`,
  ],
  ['cut in bullet', `${HEAD}- 0:00 Hook\n- 1:10 Setup\n- 3:00 Trial\n- 6:30 Result, with the numbers of the`],
  ['cut timestamp', `${HEAD}0:00 Hook\n1:10 Setup\n3:00 Trial\n6:30 Result\n8:0`],
  [
    'cut behind a time in a sentence',
    'We open at 0:00 with a call that goes wrong. At 0:45 I show the three parts. From 3:30 we test two of them. At 8:10 we compare the costs, and at 12:00 I build',
  ],
  ['cut range', `${HEAD}0:00 - 1:10 Hook\n1:10 - 3:00 Setup\n3:00 - 6:30 Trial\n6:30 - 8:00 Result\n8:00 - `],
  [
    'outro heading without',
    `${HEAD}## 0:00 Hook\nWhy.\n## 1:10 Setup\nWho.\n## 3:00 Trial\nHow.\n## 6:30 Result\nWhat.\n## Outro\nBye.`,
  ],
]

describe('an outline', () => {
  test.each(GOOD)('is taken: %s', (_, text) => {
    expect(failed(text)).toEqual([])
  })
  test.each(BROKEN)('is refused: %s', (_, text) => {
    expect(failed(text)).not.toEqual([])
  })
})
