import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const failed = (text: string) =>
  judgeSample({ job: 'calendar', valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule, found }) => `${rule}: ${found}`)

/** A week told in sentences. */
const GOOD: readonly (readonly [string, string])[] = [
  [
    'weekday sentences',
    `Plan for next week, made on Saturday, 21 November 2026.\n\nOn Monday we post the reel about keys. Tuesday brings the thread on locks. On Wednesday the newsletter goes out. Thursday is for the long video. On Friday there is a poll about doors, on Saturday a carousel with hinges, and on Sunday we rest and repost the best clip.`,
  ],
  [
    'ordinals',
    `Here is the week.\n\nMonday the 23rd: reel on keys.\nTuesday the 24th: thread on locks.\nWednesday the 25th: newsletter.\nThursday the 26th: long video.\nFriday the 27th: poll.\nSaturday the 28th: carousel.\nSunday the 29th: repost.`,
  ],
  [
    'german prose',
    `Der Plan für die kommende Woche.\n\nAm Montag kommt das Reel über Schlüssel. Am Dienstag folgt der Thread über Schlösser. Am Mittwoch geht der Newsletter raus, am Donnerstag das lange Video. Am Freitag gibt es eine Umfrage, am Samstag ein Karussell und am Sonntag den besten Clip der Woche.`,
  ],
  [
    'trailing days',
    `Next week in short.\n\nThe reel on keys goes out on Monday the 23rd, the thread on locks on Tuesday the 24th. The newsletter leaves on Wednesday the 25th, and the long video on Thursday the 26th. A poll on doors runs on Friday the 27th, the carousel on Saturday the 28th, and the best clip on Sunday the 29th.`,
  ],
  [
    'dated prose',
    `We open on Monday, 23 November with the reel on keys. On Tuesday, 24 November the thread on locks follows. Wednesday, 25 November is newsletter day. On Thursday, 26 November the long video appears. Friday, 27 November has a poll. On Saturday, 28 November comes the carousel. Sunday, 29 November closes with the best clip.`,
  ],
  [
    'one paragraph a day',
    `Content plan from 21 November 2026\n\nOn Monday the 23rd we start the week on TikTok with the reel about keys at six.\n\nTuesday the 24th belongs to LinkedIn: a thread about locks.\n\nWednesday the 25th is for the newsletter, issue 12.\n\nThursday the 26th sees the long video on YouTube.\n\nOn Friday the 27th we ask a question about doors on X.\n\nSaturday the 28th gets a carousel with seven hinges.\n\nAnd Sunday the 29th ends it with the best clip.`,
  ],
]

const BROKEN: readonly (readonly [string, string])[] = [
  [
    'without Wednesday',
    `On Monday we post the reel about keys. Tuesday brings the thread on locks. Thursday is for the long video. On Friday there is a poll about doors, on Saturday a carousel with hinges, and on Sunday we repost the best clip. The subtitles are due by Wednesday.`,
  ],
  [
    'nothing on Thursday',
    `On Monday we post the reel about keys. Tuesday brings the thread on locks. On Wednesday the newsletter goes out. On Thursday there is nothing planned. On Friday there is a poll about doors, on Saturday a carousel with hinges, and on Sunday we repost the best clip.`,
  ],
  [
    'wrong ordinal',
    `On Monday the 23rd we post the reel. On Tuesday the 24th comes the thread. On Wednesday the 25th the newsletter. On Thursday the 26th the long video. On Friday the 28th there is a poll. On Saturday the 28th a carousel. On Sunday the 29th the best clip.`,
  ],
  [
    'past week',
    `On Monday the 9th we post the reel. On Tuesday the 10th comes the thread. On Wednesday the 11th the newsletter goes out. On Thursday the 12th the long video. On Friday the 13th there is a poll. On Saturday the 14th a carousel. On Sunday the 15th the best clip.`,
  ],
  [
    'only five',
    `On Monday we post the reel about keys. Tuesday brings the thread on locks. On Wednesday the newsletter goes out. Thursday is for the long video. On Friday there is a poll about doors. The weekend is not planned yet.`,
  ],
  [
    'cut off',
    `On Monday we post the reel about keys. Tuesday brings the thread on locks. On Wednesday the newsletter goes out. Thursday is for the long video. On Friday there is a poll about doors, on Saturday a carousel with hinges, and on Sunday we repost the`,
  ],
  [
    'tbd in prose',
    `On Monday the 23rd we post the reel. On Tuesday the 24th comes the thread. On Wednesday the 25th: TBD. On Thursday the 26th the long video. On Friday the 27th there is a poll. On Saturday the 28th a carousel. On Sunday the 29th the best clip.`,
  ],
]

describe('a calendar in prose', () => {
  test.each(GOOD)('is taken: %s', (_, text) => {
    expect(failed(text)).toEqual([])
  })
  test.each(BROKEN)('is refused: %s', (_, text) => {
    expect(failed(text)).not.toEqual([])
  })
})
