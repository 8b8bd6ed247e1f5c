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
  [
    'times at the ends of sentences',
    `Plan for the week from 23 to 29 November 2026. On Monday the reel on keys goes out at 18:00. Tuesday brings the thread on locks at 09:30. Wednesday is newsletter day. On Thursday the long video. Friday has a poll on X. Saturday sees a carousel. On Sunday we repost the best clip.`,
  ],
  [
    'a chat in one line, with emojis',
    `The week is full 🗓️ Monday: reel on keys 🔑 Tuesday: thread on locks, Wednesday: newsletter 12 · Thursday: long video 🎬 Friday: poll · Saturday: carousel · Sunday: best clip`,
  ],
  [
    'titles that begin like German days',
    `| Day | Title | Where |\n|---|---|---|\n| Day 1 | Do not oil this lock | TikTok |\n| Day 2 | So I lost my keys | X |\n| Day 3 | Do you need a safe? | Blog |\n| Day 4 | Doors | TikTok |\n| Day 5 | So you bought a hinge | X |\n| Day 6 | Do it twice | Blog |\n| Day 7 | Issue 12 | Mail |`,
  ],
  [
    'the week that has begun',
    `Kalender KW 47\nMontag: Reel über Schlüssel\nDienstag: Thread über Schlösser\nMittwoch: Newsletter\nDonnerstag: Video\nFreitag: Umfrage\nSamstag: Karussell\nSonntag: bester Clip`,
  ],
  [
    'made of the figures of an earlier month',
    `# Next week\nBased on the figures of 31 October 2026\n\n- Mon: reel on keys\n- Tue: thread on locks\n- Wed: newsletter\n- Thu: long video\n- Fri: poll\n- Sat: carousel\n- Sun: best clip`,
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
  [
    'weekdays of a week that is over',
    `# Content plan, 9 to 15 November 2026\n\n- Mon: reel on keys\n- Tue: thread on locks\n- Wed: newsletter\n- Thu: long video\n- Fri: poll\n- Sat: carousel\n- Sun: best clip`,
  ],
  [
    'seven days from a day that is long gone',
    `Start: 2026-11-02\nDay 1: reel on keys\nDay 2: thread on locks\nDay 3: newsletter\nDay 4: long video\nDay 5: poll\nDay 6: carousel\nDay 7: best clip`,
  ],
  [
    'a week of last month by its number',
    `{"week": "2026-W44", "days": {"monday": "Reel on keys", "tuesday": "Thread on locks", "wednesday": "Newsletter", "thursday": "Long video", "friday": "Poll", "saturday": "Carousel", "sunday": "Best clip"}}`,
  ],
  [
    'sentences for a week that is over',
    `Plan for the week from 9 to 15 November. On Monday the reel on keys goes out at 18:00. Tuesday brings the thread on locks. Wednesday is newsletter day. On Thursday the long video. Friday has a poll on X. Saturday sees a carousel. On Sunday we repost the best clip.`,
  ],
  [
    'a chat without its Thursday',
    `The week is full 🗓️ Monday: reel on keys. Tuesday: thread at 16:00. Wednesday: newsletter 12. Friday: poll. Saturday: carousel. Sunday: best clip.`,
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
