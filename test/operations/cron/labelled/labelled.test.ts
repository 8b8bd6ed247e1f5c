import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { BLIND_EIGHT } from './blind-eight.ts'
import { BLIND_EIGHTEEN } from './blind-eighteen.ts'
import { BLIND_ELEVEN } from './blind-eleven.ts'
import { BLIND_FIFTEEN } from './blind-fifteen.ts'
import { BLIND_FIVE } from './blind-five.ts'
import { BLIND_FOUR } from './blind-four.ts'
import { BLIND_FOURTEEN } from './blind-fourteen.ts'
import { BLIND_NINE } from './blind-nine.ts'
import { BLIND_NINETEEN } from './blind-nineteen.ts'
import { BLIND_ONE } from './blind-one.ts'
import { BLIND_SEVEN } from './blind-seven.ts'
import { BLIND_SEVENTEEN } from './blind-seventeen.ts'
import { BLIND_SIX } from './blind-six.ts'
import { BLIND_SIXTEEN } from './blind-sixteen.ts'
import { BLIND_TEN } from './blind-ten.ts'
import { BLIND_THIRTEEN } from './blind-thirteen.ts'
import { BLIND_THIRTY } from './blind-thirty.ts'
import { BLIND_THIRTY_FOUR } from './blind-thirtyfour.ts'
import { BLIND_THIRTY_ONE } from './blind-thirtyone.ts'
import { BLIND_THIRTY_THREE } from './blind-thirtythree.ts'
import { BLIND_THIRTY_TWO } from './blind-thirtytwo.ts'
import { BLIND_THREE } from './blind-three.ts'
import { BLIND_TWELVE } from './blind-twelve.ts'
import { BLIND_TWENTY } from './blind-twenty.ts'
import { BLIND_TWENTY_EIGHT } from './blind-twentyeight.ts'
import { BLIND_TWENTY_FIVE } from './blind-twentyfive.ts'
import { BLIND_TWENTY_FOUR } from './blind-twentyfour.ts'
import { BLIND_TWENTY_NINE } from './blind-twentynine.ts'
import { BLIND_TWENTY_ONE } from './blind-twentyone.ts'
import { BLIND_TWENTY_SEVEN } from './blind-twentyseven.ts'
import { BLIND_TWENTY_SIX } from './blind-twentysix.ts'
import { BLIND_TWENTY_THREE } from './blind-twentythree.ts'
import { BLIND_TWENTY_TWO } from './blind-twentytwo.ts'
import { BLIND_TWO } from './blind-two.ts'
import { JOBS, judgeSample, type Sample, shippedContracts, wronglyJudged } from './contracts.ts'
import { generated } from './generated.ts'
import { LAYOUTS } from './layouts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const SETS: readonly (readonly [string, readonly Sample[]])[] = [
  ['outputs of many tempers', BLIND_ONE],
  ['longer outputs with hidden faults', BLIND_TWO],
  ['outputs of a stranger', BLIND_THREE],
  ['outputs of a second stranger', BLIND_FIVE],
  ['outputs of a third one', BLIND_FOUR],
  ['outputs of a fourth one', BLIND_SIX],
  ['outputs of a fifth one', BLIND_SEVEN],
  ['outputs of a sixth one', BLIND_EIGHT],
  ['outputs of a seventh one', BLIND_NINE],
  ['outputs of an eighth one', BLIND_TEN],
  ['outputs of a ninth one', BLIND_ELEVEN],
  ['outputs of a tenth one', BLIND_TWELVE],
  ['outputs of an examiner', BLIND_THIRTEEN],
  ['outputs of models and their broken siblings', BLIND_FOURTEEN],
  ['outputs of an owner who has read only what is asked', BLIND_FIFTEEN],
  ['outputs of an examiner who has read only what is asked', BLIND_SIXTEEN],
  ['outputs of an engineer who has read only what is asked', BLIND_SEVENTEEN],
  ['outputs of a practical engineer', BLIND_EIGHTEEN],
  ['outputs of models as they write at night', BLIND_NINETEEN],
  ['outputs of who accepts or refuses', BLIND_TWENTY],
  ['outputs of a founder in two languages', BLIND_TWENTY_ONE],
  ['outputs as agents are told to write them', BLIND_TWENTY_TWO],
  ['outputs of seven models', BLIND_TWENTY_THREE],
  ['outputs of who has seen automation lie', BLIND_TWENTY_FOUR],
  ['outputs of another trade', BLIND_TWENTY_FIVE],
  ['outputs that an engineer on call collected', BLIND_TWENTY_SIX],
  ['outputs of an Austrian founder', BLIND_TWENTY_SEVEN],
  ['outputs that look like failures, and failures that do not', BLIND_TWENTY_EIGHT],
  ['outputs for a competitor to judge', BLIND_TWENTY_NINE],
  ['outputs short and long', BLIND_THIRTY],
  ['outputs of who asked for the judge', BLIND_THIRTY_ONE],
  ['outputs that tell of something else as well', BLIND_THIRTY_TWO],
  ['outputs of who decides whether it goes live', BLIND_THIRTY_THREE],
  ['outputs of three weeks', BLIND_THIRTY_FOUR],
  ['outputs in many layouts', LAYOUTS],
  ['templates, good and broken', generated()],
]

/** What a store holds is not the output's to say. */
const WITHOUT_MEMORY: ReadonlySet<readonly Sample[]> = new Set([
  BLIND_THREE,
  BLIND_FOUR,
  BLIND_FIVE,
  BLIND_SIX,
  BLIND_SEVEN,
  BLIND_EIGHT,
  BLIND_NINE,
])

describe.each(SETS)('the nine contracts judge %s', (_, samples) => {
  test('at least 98 % right', () => {
    const wrong = wronglyJudged(samples, contracts)
    if (wrong.length > 0) console.log(wrong.join('\n'))
    expect(wrong.length).toBeLessThanOrEqual(samples.length * 0.02)
  })

  test('and it holds good and broken ones of every job', () => {
    for (const job of JOBS.filter((job) => job !== 'memory' || !WITHOUT_MEMORY.has(samples))) {
      const kinds = samples.filter((sample) => sample.job === job).map(({ valid }) => valid)
      expect(kinds).toContain(true)
      expect(kinds).toContain(false)
    }
  })
})

/** So that none of them can be taken away, or stop working, behind the backs of the others. */
test('each rule finds broken outputs that no other one finds', () => {
  const broken = SETS.flatMap(([, samples]) => samples.filter(({ valid }) => !valid))
  const alone = new Set<string | undefined>()
  for (const sample of broken) {
    const failed = judgeSample(sample, contracts).filter(({ passed }) => !passed)
    const [first, ...others] = new Set(failed.map(({ rule }) => rule))
    if (others.length === 0) alone.add(first)
  }
  const garbage = ['errors', 'refusals', 'placeholders', 'cut_off'].map((kind) => `garbage.${kind}`)
  const named = ['sections', 'count', 'numbers', 'states', 'days', 'timestamps', 'fresh', 'did', 'store']
  expect([...alone]).toEqual(expect.arrayContaining(['json', 'numbers.sum', ...named, ...garbage]))
})
