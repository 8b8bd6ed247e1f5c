import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './labelled/contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const failuresOf = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text, day: '2026-06-10' }, contracts).filter(
    ({ passed }) => !passed,
  )

const HOOKS = ['Your invoice is lying to you.', 'I deleted half of my tools on Monday.'] as const
const TEXTS = [
  'Hold up the invoice, circle the third line, and explain where the money goes every month.',
  'Show the old dock and the new one, then count the seconds that each task takes now.',
] as const

/** Two scripts in many layouts, `hook` and `text` being those of the second one. */
const LAYOUTS: Readonly<Record<string, (hook: string, text: string) => string>> = {
  'keys with the number of their script': (hook, text) =>
    `date: 2026-06-10\nscript_1_title: Invoice\nscript_1_hook: ${HOOKS[0]}\nscript_1_body: ${TEXTS[0]}\nscript_2_title: Tools\nscript_2_hook: ${hook}\nscript_2_body: ${text}`,
  'keys with a number behind them': (hook, text) =>
    `title1: Invoice\nhook1: ${HOOKS[0]}\nbody1: ${TEXTS[0]}\ntitle2: Tools\nhook2: ${hook}\nbody2: ${text}`,
  'flat JSON': (hook, text) =>
    JSON.stringify({
      script1_hook: HOOKS[0],
      script1_body: TEXTS[0],
      script2_hook: hook,
      script2_body: text,
    }),
  'JSON under other names': (hook, text) =>
    JSON.stringify({
      date: '2026-06-10',
      drafts: [
        { headline: 'Invoice', opener: HOOKS[0], voiceover: TEXTS[0] },
        { headline: 'Tools', opener: hook, voiceover: text },
      ],
    }),
  'YAML with blocks': (hook, text) =>
    `scripts:\n  - platform: TikTok\n    hook: |\n      ${HOOKS[0]}\n    body: >-\n      ${TEXTS[0]}\n  - platform: TikTok\n    hook: |\n      ${hook}\n    body: >-\n      ${text}`,
  'capitals with arrows': (hook, text) =>
    `=== SCRIPT 1 of 2 ===\nHOOK >> ${HOOKS[0]}\nBODY >> ${TEXTS[0]}\n=== SCRIPT 2 of 2 ===\nHOOK >> ${hook}\nBODY >> ${text}`,
  'lines with bars': (hook, text) =>
    `SCRIPT 1 | Invoice | TikTok\nHOOK | ${HOOKS[0]}\nBODY | ${TEXTS[0]}\n\nSCRIPT 2 | Tools | TikTok\nHOOK | ${hook}\nBODY | ${text}`,
  tags: (hook, text) =>
    `<title>Invoice</title>\n<hook>${HOOKS[0]}</hook>\n<body>${TEXTS[0]}</body>\n<title>Tools</title>\n<hook>${hook}</hook>\n<body>${text}</body>`,
  assignments: (hook, text) =>
    `SCRIPT=1\nHOOK=${HOOKS[0]}\nBODY=${TEXTS[0]}\n\nSCRIPT=2\nHOOK=${hook}\nBODY=${text}`,
  'double colons': (hook, text) =>
    `VIDEO 1/2: Invoice\nhook :: ${HOOKS[0]}\nbody :: ${TEXTS[0]}\n\nVIDEO 2/2: Tools\nhook :: ${hook}\nbody :: ${text}`,
}

describe('two scripts', () => {
  const layouts = Object.entries(LAYOUTS)
  test.each(layouts)('in %s are two', (_, layout) => {
    expect(failuresOf('scripts', layout(HOOKS[1], TEXTS[1]))).toEqual([])
  })
  test.each(layouts)('in %s are one where the second has no hook', (_, layout) => {
    expect(failuresOf('scripts', layout('', TEXTS[1])).map(({ rule }) => rule)).toContain('count')
  })
  test.each(layouts)('in %s are one where the second is still to be written', (_, layout) => {
    expect(failuresOf('scripts', layout(HOOKS[1], 'TODO write this part'))).not.toEqual([])
  })
})

describe('scripts that are told', () => {
  const told = (first: string, second: string) =>
    `Two drafts for today.\n\nThe first one is about money. ${first} You walk along the shelf and count what nobody uses.\n\nThe second one is about time. ${second} You start a stopwatch and open the old tool, then the new one.`
  test.each([
    ['It opens with "Your invoice is lying to you."', 'It opens with "I lost nine hours in May."'],
    ['The hook is “Your invoice is lying to you.”', 'Its hook: “I lost nine hours in May.”'],
    ['"Your invoice is lying to you" is the hook.', '"I lost nine hours in May" is the hook.'],
    ['The hook is that your invoice is lying to you.', 'The hook is that I lost nine hours in May.'],
  ])('have the hook where %s', (first, second) => {
    expect(failuresOf('scripts', told(first, second))).toEqual([])
  })
  test.each([
    'The hook is still missing, sorry.',
    'The hook is "".',
    'A man calls it "a waste of money".',
    'The hook is "TBD".',
  ])('have none where it says: %s', (second) => {
    const text = told('The hook is "Your invoice is lying to you."', second)
    expect(failuresOf('scripts', text).map(({ rule }) => rule)).toContain('count')
  })
})

describe('trends', () => {
  const NAMES = ['Desk tours without music', 'Price lists on camera', 'Repair logs']
  test.each<[string, (names: readonly string[]) => string]>([
    [
      'numbers in square brackets',
      (names) => names.map((name, at) => `[${at + 1}] TikTok   ${name}`).join('\n'),
    ],
    ['numbers behind a hash', (names) => names.map((name, at) => `#${at + 1} ${name}`).join('\n')],
    ['numbers in circles', (names) => names.map((name, at) => `${'①②③'[at]} ${name}`).join('\n')],
    [
      'flat keys',
      (names) =>
        names.map((name, at) => `trend_${at + 1}_name: ${name}\ntrend_${at + 1}_platform: X`).join('\n'),
    ],
    ['a list of signals', (names) => JSON.stringify({ day: '2026-06-10', signals: names })],
    [
      'ranked items in a wrapper',
      (names) =>
        JSON.stringify({
          meta: { day: '2026-06-10' },
          result: {
            items: names.map((what, rank) => ({ rank, what, where: 'TikTok' })),
            sources: ['TikTok', 'X'],
          },
        }),
    ],
  ])('as %s are three, and two are too few', (_, layout) => {
    expect(failuresOf('trends', layout(NAMES))).toEqual([])
    expect(failuresOf('trends', layout(NAMES.slice(0, 2))).map(({ rule }) => rule)).toEqual(['count'])
  })

  test('are not the platforms that were scanned', () => {
    const scan = (names: readonly string[]) =>
      JSON.stringify({
        platforms: ['TikTok', 'X', 'YouTube'],
        topics: names.map((title, rank) => ({ rank, title })),
      })
    expect(failuresOf('trends', scan(NAMES))).toEqual([])
    expect(failuresOf('trends', scan(NAMES.slice(1)))).not.toEqual([])
  })

  const headed = (third: string) =>
    `## Trend 1: Desk tours\nSilent walks through offices, up 40 %.\n\n## Trend 2: Price lists\nPeople read out their prices.\n\n${third}`
  test.each(['## Trend 3:\n\nGenerated by RESEARCH at 08:00', '## Trend 3: Repair logs\n', '## Trend 3'])(
    'are not whole with a last heading over nothing: %j',
    (third) => {
      expect(failuresOf('trends', headed(third))).not.toEqual([])
    },
  )
  test('are whole with a text below the last heading', () => {
    expect(failuresOf('trends', headed('## Trend 3: Repair logs\nEvery fix is filmed.'))).toEqual([])
  })
})

describe('offers', () => {
  const offers = (second: object) =>
    JSON.stringify({
      date: '2026-06-10',
      valid_until: '2026-06-30',
      offers: [
        { name: 'Audit', description: 'A call and a report.', price: 149, cta: 'Book it' },
        { name: 'Workshop', description: 'A day at your place.', price: 990, cta: 'Pick a day', ...second },
      ],
    })
  test.each([
    {},
    { note: '' },
    { discount: null },
    { description: 'Fixes error 503 for good.' },
    { tags: [] },
  ])('are good with %j', (second) => {
    expect(failuresOf('offers', offers(second))).toEqual([])
  })
  test.each([
    { name: '' },
    { description: '' },
    { cta: '' },
    { description: 'Error: 503 Service Unavailable' },
    { description: 'Request failed: rate limit exceeded, try again in 30 s' },
    { description: '[object Object]' },
    { description: "I'm sorry, but I cannot help with that." },
    { features: ['', ''] },
    { cta: 'TODO' },
  ])('are broken with %j', (second) => {
    expect(failuresOf('offers', offers(second))).not.toEqual([])
  })
  test('are good where only a text in them speaks of another day', () => {
    const text = offers({ description: 'As shown on 1 March 2026.', launched: '2026-03-02' })
    expect(failuresOf('offers', text.replace('"date":"2026-06-10",', ''))).toEqual([])
  })
  test('are broken where they bear another day', () => {
    const text = offers({}).replace('2026-06-10', '2026-06-09')
    expect(failuresOf('offers', text).map(({ rule }) => rule)).toEqual(['fresh'])
  })
})
