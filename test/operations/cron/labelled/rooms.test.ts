import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const failures = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule, found }) => `${rule}: ${found}`)

const WELL = 'Ollama, Redis, PostgreSQL, ChromaDB, the CRM, Atomic Reactor and LiteLLM all respond.'

describe('of a health check', () => {
  test.each([
    'Redis memory is down from 410 MB to 220 MB.',
    'CRM response times are down 35 % since the index was added.',
    'PostgreSQL load went down after the vacuum.',
    'The error rate of LiteLLM is 0.2 %.',
  ])('what fell is not down: %s', (said) => {
    expect(failures('health', `${WELL} ${said}`)).toEqual([])
  })

  test.each([
    'Redis is down.',
    'High latency, Redis down.',
    'The CRM went down at 05:40.',
    'LiteLLM down since 5 h.',
  ])('and what is down is: %s', (said) => {
    expect(failures('health', `${WELL} ${said}`)).not.toEqual([])
  })

  test('a last line that ends in half a short word is cut off', () => {
    const lines = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor', 'LiteLLM'].map(
      (name) => `- ${name} is up, the port is open and the probe`,
    )
    expect(failures('health', `${lines.join(' answers\n')} ans`).join()).toContain('cut off')
    expect(failures('health', `${lines.join(' answers\n')} is ok`)).toEqual([])
  })
})

describe('of scripts in a chat', () => {
  const first =
    'Script one has the hook "Nobody opens your PDF." Then I show the inbox and three better ways.'
  const chat = (second: string) => `Two for today 🎬 ${first} ${second}`
  test('each runs on behind its quotation', () => {
    expect(
      failures(
        'scripts',
        chat('Script two has the hook "My bank hates this sheet." Body: fill in four cells, done.'),
      ),
    ).toEqual([])
  })
  test('and one is not two', () => {
    expect(failures('scripts', chat('Script two follows tomorrow, once the shots are there.'))).not.toEqual(
      [],
    )
  })
})

describe('of offers', () => {
  const plans = (plan: object) =>
    JSON.stringify({ product: 'Desk', tiers: [{ tier: 'Solo', monthly: 19, annual: 190 }, plan] })
  test('what is paid a month or a year is a price', () => {
    expect(failures('offers', plans({ tier: 'Team', monthly: 59, annual: 590 }))).toEqual([])
    expect(failures('offers', plans({ tier: 'Team', per_month: 59 }))).toEqual([])
  })
  test('and has to be one', () => {
    expect(failures('offers', plans({ tier: 'Team', monthly: 0, annual: 590 }))).not.toEqual([])
    expect(failures('offers', plans({ tier: 'Team', monthly: 'tbd' }))).not.toEqual([])
    expect(failures('offers', plans({ tier: 'Team', seats: 4 }))).not.toEqual([])
  })
})

describe('a table by its commas', () => {
  const NAMES = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'CRM', 'Atomic Reactor', 'LiteLLM']
  const table = (mark: string, redis: string) =>
    ['service', 'reachable', 'ms', 'note']
      .join(mark)
      .concat(
        ...NAMES.map((name) => `\n${[name, name === 'Redis' ? redis : 'yes', '4', '"a, b"'].join(mark)}`),
      )
  test.each([',', ';', '\t'])('says how each service is, apart by %j', (mark) => {
    expect(failures('health', table(mark, 'yes'))).toEqual([])
    expect(failures('health', table(mark, 'no')).join()).toContain('Redis is not well')
  })

  const trends = (rows: string[]) => `rank,trend,platform,why\n${rows.join('\n')}`
  const ROWS = ['1,Quiet unboxing,TikTok,calm, no voice', '2,Repair diaries,YouTube,people fix things']
  test('holds trends, also where a comma in the last column has no quotes', () => {
    expect(failures('trends', trends([...ROWS, '3,Invoice screenshots,X,proof']))).toEqual([])
    expect(failures('trends', trends(ROWS))).not.toEqual([])
    expect(failures('trends', trends([...ROWS, '3,Invoice scr']))).not.toEqual([])
  })

  test('is no sentence with commas', () => {
    const text = `Checked today, all is well\nand calm, nothing to do\n${WELL}, Redis, too`
    expect(failures('health', text)).toEqual([])
  })
})

describe('of trends', () => {
  const log = (last: string) =>
    `[08:00:01] INFO scan started\n[08:00:44] TREND tiktok "Quiet unboxing" score=91\n[08:01:20] TREND youtube "Repair diaries" score=77\n${last}`
  test('a log has one a line', () => {
    expect(failures('trends', log('[08:02:02] TREND x "Invoice screenshots" score=64'))).toEqual([])
    expect(failures('trends', log('[08:02:02] WARN x skipped: login wall'))).not.toEqual([])
    expect(failures('trends', log('[08:02:02] TREND x "Repair diaries" score=64'))).not.toEqual([])
    expect(failures('trends', log('[08:02:02] TREND SCAN finished'))).not.toEqual([])
  })

  const told = (x: string) =>
    `On TikTok silent unboxing took four million views. On YouTube repair diaries grow slowly. ${x}`
  test('running text may have a sentence for each platform', () => {
    expect(failures('trends', told('On X freelancers post their invoices.'))).toEqual([])
    expect(failures('trends', told('On X I could not log in today.'))).not.toEqual([])
    expect(failures('trends', told('I like the second most of all.'))).not.toEqual([])
  })

  const chapters = (x: string) =>
    `TREND SCAN 21.11.2026\n\nTIKTOK\n- Quiet unboxing\nYOUTUBE\n- Repair diaries\nX\n- ${x}`
  test('a reason why there is none is none, and neither is the title', () => {
    expect(failures('trends', chapters('Invoice screenshots'))).toEqual([])
    expect(failures('trends', chapters('No data (API limit)'))).not.toEqual([])
    expect(failures('trends', chapters('N/A – login wall'))).not.toEqual([])
  })
})

test('a part of a script may be named by a key of its own', () => {
  const drafts = (hook: string) =>
    JSON.stringify({
      scripts: ['Your router knows when you sleep.', hook].map((text, id) => ({
        id,
        parts: [
          { role: 'hook', text },
          {
            role: 'body',
            text: `Show log ${id}, mark the gaps, ask who else reads it, then cut to the desk.`,
          },
        ],
      })),
    })
  expect(failures('scripts', drafts('I priced by the hour for nine years.'))).toEqual([])
  expect(failures('scripts', drafts(''))).not.toEqual([])
  expect(failures('scripts', drafts('TBD'))).not.toEqual([])
})

test('a log may say its parts by keys, and an empty one is none', () => {
  const log = (hook: string) =>
    `[09:00:40] SCRIPT 1 hook="Your router knows when you sleep." body="Show the log, mark the gaps, ask who reads it too."\n[09:01:30] SCRIPT 2 hook="${hook}" body="Two invoices side by side, same work, other number."`
  expect(failures('scripts', log('I priced by the hour.'))).toEqual([])
  expect(failures('scripts', log(''))).not.toEqual([])
})

test('the day in a title is no number of a trend, and the one in a sentence is one', () => {
  const list = '🎵 TikTok: Quiet unboxing\n📺 YouTube: Repair diaries\n🐦 X: '
  expect(failures('trends', `Trends 21.11. 📈\n${list}Invoice screenshots`)).toEqual([])
  expect(failures('trends', `Trends 21 Nov 📈\n${list}no access today`)).not.toEqual([])
  const told = 'Trend no. 1 is quiet unboxing. Trend no. 2 is the repair diary. '
  expect(failures('trends', `${told}Trend no. 3 is the invoice screenshot.`)).toEqual([])
  expect(failures('trends', `${told}Trend no. 2 is my pick of both.`)).not.toEqual([])
})

test('a platform with an empty list has no trend', () => {
  const found = (x: object[]) =>
    JSON.stringify({
      results: {
        tiktok: { top: [{ title: 'Quiet unboxing' }] },
        youtube: { top: [{ title: 'Repair' }] },
        x: { top: x },
      },
    })
  expect(failures('trends', found([{ title: 'Invoices' }]))).toEqual([])
  expect(failures('trends', found([]))).not.toEqual([])
})

test('two scripts in German running text each have their hook', () => {
  const first =
    'Das erste beginnt mit dem Aufhänger „Dein Router weiß, wann du schläfst.“ und zeigt dann das Protokoll.'
  const both = `${first} Das zweite beginnt mit dem Aufhänger „Neun Jahre nach Stunden.“ und zeigt zwei Rechnungen.`
  expect(failures('scripts', `Heute zwei Kurzvideos. ${both}`)).toEqual([])
  expect(
    failures('scripts', `Heute zwei Kurzvideos. ${first} Das zweite folgt morgen, die Aufnahmen fehlen.`),
  ).not.toEqual([])
})

test('a table of a hundred thousand rows is judged, and not thrown out', () => {
  expect(
    failures('trends', `rank,trend,why\n${'1,"a,b\n'.repeat(2)}${'1,b,c\n'.repeat(100_000)}`),
  ).not.toEqual([])
})

describe('trends that are told without a list of them', () => {
  const leads = [
    '**Silent saws.** Hobby builders film without music and get twice the comments. Film ours on Friday.',
    '**Glue tests.** Five clips in a week break joints in a press, mostly on YouTube. Show the press.',
    '**Paint from lime.** Old recipes come back on TikTok and sell out the shops. Offer a tin.',
  ]
  const chat = [
    '• TikTok: joints without glue. The receipts are shown too. Fits the course.',
    '• YouTube: long workshop tours are back. A tour of ours fits.',
    '• X: a quarrel about oil prices. A test of three bottles would do.',
  ]

  test('are paragraphs that begin with what they are about', () => {
    const report = (some: string[]) => `# What moves today\n\n${some.join('\n\n')}`
    expect(failures('trends', report(leads))).toEqual([])
    expect(failures('trends', report(leads.slice(0, 2)))).not.toEqual([])
    expect(
      failures('trends', report([...leads.slice(0, 2), '**Sources.** Two feeds and one list.'])),
    ).not.toEqual([])
  })

  test('are points under a greeting, one for a platform', () => {
    const message = (some: string[]) => `Hi Ana, the scan of today:\n\n${some.join('\n')}`
    expect(failures('trends', message(chat))).toEqual([])
    expect(failures('trends', message(chat.slice(0, 2)))).not.toEqual([])
  })
})
