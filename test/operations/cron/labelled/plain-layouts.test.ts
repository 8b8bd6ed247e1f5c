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

describe('the prices of offers', () => {
  const offers = (...prices: unknown[]) =>
    JSON.stringify({ offers: prices.map((price, at) => ({ name: `Desk ${'ABC'[at]}`, price })) })

  test('are of one kind, and the finding says which is not', () => {
    expect(failures('offers', offers(35, '590', 9))).toEqual([
      'numbers: price is the text "590", and 2 others are numbers (price).',
    ])
    expect(failures('offers', offers(35, '590 €'))).not.toEqual([])
    expect(failures('offers', offers({ amount: 35 }, '590'))).not.toEqual([])
    expect(failures('offers', offers({ amount: 35 }, { amount: '590' }))).not.toEqual([])
  })
  test('may all be texts that are amounts', () => {
    expect(failures('offers', offers('49 €', '750.00 €'))).toEqual([])
    expect(failures('offers', offers({ amount: 35 }, 590))).toEqual([])
  })
  test('may be the same for two of them', () => {
    const text = offers('49 EUR', '49 EUR')
    const said = judgeSample({ job: 'offers', valid: true, note: '', text }, contracts).map(
      ({ found }) => found,
    )
    expect(said).toContain('2 offer with price found; at least 1 are due.')
  })
  test('may be shown once more as a text', () => {
    const shown = (price: number) => ({ name: `Desk for ${price}`, price, price_shown: `${price} €` })
    expect(failures('offers', JSON.stringify([shown(39), shown(49)]))).toEqual([])
  })
  test.each(['from 390 dollars', 'ab 390 €', 'up to 90 €', 'ca. 50 €'])('are no bound: %s', (price) => {
    expect(failures('offers', offers(price)).join()).toContain('price is no number')
  })
})

describe('what stands beside the price of an offer', () => {
  const offer = (more: object) => ({ name: `Sprint, ${JSON.stringify(more).length} h`, price: 890, ...more })
  test.each([
    { payment_plan: { instalments: 2, each: 445 } },
    { plan: ['Week 1: audit', 'Week 2: rebuild'] },
    { price: { amount: 29, currency: 'EUR' }, package_contents: ['Template', 'Checklist'] },
    { bonuses: ['Sample data set', 'KPI sheet'] },
    { description: 'Twelve queries, and it comes with sample data.' },
    { product: 'TODO-Zero' },
  ])('is said of it: %j', (more) => {
    expect(failures('offers', JSON.stringify({ offers: [offer(more), offer({ limit: 5 })] }))).toEqual([])
  })
  test('and takes no other offer its place', () => {
    const without = { name: 'Pro', package_contents: ['Template', 'Call'] }
    const priced = { name: 'Starter', package_contents: ['Template'], price: { amount: 29 } }
    expect(failures('offers', JSON.stringify({ offers: [priced, without] }))).not.toEqual([])
    const both = { products: [{ name: 'Starter', price: 29 }], bundle: { name: 'Both', holds: 'all of it' } }
    expect(failures('offers', JSON.stringify(both))).not.toEqual([])
    const plans = [
      { plan: 'Solo', monthly: 9 },
      { plan: 'Team', seats: 3 },
    ]
    expect(failures('offers', JSON.stringify({ product: 'Desk', pricing: { plans } }))).not.toEqual([])
  })
  test.each([{ note: 'Sample data, replace before use' }, { pitch: 'TODO - write it' }])(
    'is no place for %j',
    (more) => {
      expect(failures('offers', JSON.stringify({ offers: [offer(more)] }))).not.toEqual([])
    },
  )
})

describe('a script in one line', () => {
  const two = (first: string, second: string) => `${first}\n${second}`
  test.each([
    two(
      '#1 Hook: "Your backup is a lie." → Body: Restore it live, watch it fail.',
      '#2 Hook: "I stopped reading mail." → Body: Show the summary the agent wrote at six.',
    ),
    two(
      '1) HOOK: "Your backup is a lie." BODY: "I restore it live, and nothing comes back."',
      '2) HOOK: "I stopped reading mail." BODY: "My agent reads it, and writes me five lines."',
    ),
    two(
      'A | hook: Your backup is a lie. | body: Restore it live, watch it fail, then fix it.',
      'B | hook: I stopped reading mail. | body: Show the summary that was written at six.',
    ),
  ])('has its hook and its text there: %s', (text) => {
    expect(failures('scripts', text)).toEqual([])
  })
  test('may begin with what is its hook', () => {
    const told = (nth: string, hook: string) =>
      `"${hook}" That is the hook of the ${nth} script. After it I show how it came, and what helps.`
    const text = `${told('first', 'Your backup is a lie.')}\n\n${told('second', 'I stopped reading mail.')}`
    expect(failures('scripts', text)).toEqual([])
  })
  test('and how a hook is said is no text', () => {
    const hooks = two(
      '1. Hook: "Your backup is a lie." (close-up of the face, whispered into the camera)',
      '2. Hook: "I stopped reading mail." (wide shot of the desk with an empty screen)',
    )
    expect(failures('scripts', `${hooks}\n`).join()).toContain('no text beyond')
    expect(failures('scripts', `${hooks.replaceAll('(', '').replaceAll(')', '.')}\n`)).toEqual([])
  })
})

describe('scripts that are written small', () => {
  const chat = (end: string) =>
    [
      'two for today\n\none',
      'hook → "your backup is a lie."',
      'body → restore it on camera and let it fail, then the one line that tests it every night\n\ntwo',
      'hook → "i stopped reading mail."',
      `body → the summary at six. three letters that mattered. ${end}`,
    ].join('\n')
  test('need no full stop', () => {
    expect(failures('scripts', chat('the rest is archived'))).toEqual([])
    expect(failures('scripts', chat('the rest is in the')).join()).toContain('cut off')
  })
})

describe('scripts with stage directions', () => {
  const scripts = (second: string) =>
    `VIDEO 1 — TERMS\n(HOOK) Nobody reads your terms.\n(VO) I did, and clause nine sells your photos.\n\nVIDEO 2 — CHAT\n${second}\n(VO) A week of mails did the same job.`
  test('have them before their texts', () => {
    expect(failures('scripts', scripts('(HOOK) I cancelled the chat.'))).toEqual([])
    expect(failures('scripts', scripts('(SHOT) I cancelled the chat.'))).not.toEqual([])
  })
})

describe('a hook by another name', () => {
  const script = (name: string, said: string) =>
    `${name}: "${said}"\nThen: restore it live, watch it fail and say: ${said}\n`
  test.each(['First three seconds', 'First 3 seconds', 'Opening', 'Erste 3 Sekunden'])(
    'is one: %s',
    (name) => {
      const both = `A. "The lie"\n${script(name, 'Your backup is a lie.')}\nB. "The box"\n${script(name, 'I stopped reading mail.')}`
      expect(failures('scripts', both)).toEqual([])
    },
  )
})

describe('a week in one line', () => {
  const PLANS =
    'film the agent,TikTok cut,numbers on X,bloopers,poll,thread on prices,YouTube premiere'.split(',')
  const week = (names: string) =>
    names
      .split(' ')
      .map((name, at) => `${name}: ${PLANS[at]}.`)
      .join(' ')
  test('has its short names', () => {
    expect(failures('calendar', week('Wed Thu Fri Sat Sun Mon Tue'))).toEqual([])
    expect(failures('calendar', week('Mo Di Mi Do Fr Sa So'))).toEqual([])
  })
  test('or stands in two, or behind bullets', () => {
    const days = week('Mon Tue Wed Thu Fri Sat Sun')
    expect(failures('calendar', days.replace(' Fri', '\nFri'))).toEqual([])
    expect(failures('calendar', days.replace(' Fri', '\nFri').replace('Wed:', 'Tue:'))).not.toEqual([])
    expect(failures('calendar', days.replaceAll('. ', '.\n').replace('.\nSun', '. Sun'))).toEqual([])
    expect(failures('calendar', days.replaceAll(/\. (?=Wed|Fri|Sun)/g, '.\n'))).toEqual([])
    expect(failures('calendar', `• ${days.replaceAll('. ', ' • ').replaceAll(':', '')}`)).toEqual([])
  })
  test('and each of its days', () => {
    expect(failures('calendar', week('Wed Thu Fri Sat Sun Mon'))).not.toEqual([])
    expect(failures('calendar', week('Wed Thu Fri Sat Sun Mon Mon'))).not.toEqual([])
    expect(failures('calendar', week('Wed Thu Fri Sat Sun Mon Tue').replace('poll', 'TBD'))).not.toEqual([])
  })
})

describe('a count before a word', () => {
  const WEEK = ['Mon 09:00', 'Tue 10:12', 'Wed 07:30', 'Thu 17:00', 'Fri 12:00', 'Sat 10:00', 'Sun 19:00']
  test('is no date because the word begins like a month', () => {
    const what = ['thread', 'decision on tools', 'mail', 'junior talk', 'market tour', 'poll', 'novice reel']
    expect(
      failures('calendar', WEEK.map((day, at) => `${day} ${what[at]}: part ${'ABCDEFG'[at]}`).join('\n')),
    ).toEqual([])
  })
})

describe('a line that begins with its date', () => {
  const week = (plan: string) =>
    [23, 24, 25, 26, 27, 28, 29]
      .map((date) => `${date}.11. ${date === 28 ? plan : `thread ${'ABCDEFG'[date - 23]}`}`)
      .join('\n')
  test('is of that day, whatever day it speaks of', () => {
    expect(failures('calendar', week('poll for Monday'))).toEqual([])
    expect(failures('calendar', week('–'))).not.toEqual([])
  })
})

describe('a week whose first day alone has a date', () => {
  const told = (date: string) =>
    `On Monday (${date}) the reel about the backup goes out. Tuesday brings the thread on prices. On Wednesday we send the newsletter, and on Thursday the video is due. Friday belongs to the carousel. On Saturday there is a poll, and on Sunday the bloopers.`
  test('is seven days from there', () => {
    expect(failures('calendar', told('23 November'))).toEqual([])
  })
  test('which have to be right, and to come', () => {
    expect(failures('calendar', told('24 November')).join()).toContain('do not agree')
    expect(failures('calendar', told('2 November')).join()).toContain('they are over')
    expect(failures('calendar', told('23 November').replace(/ Tuesday[^.]*\./, ''))).not.toEqual([])
  })
})

describe('an outline', () => {
  const chapters = [
    '0:00 The cable is pulled',
    '1:10 The machine',
    '3:45 Nine jobs in a day',
    '7:20 The costs',
  ]
  const outline = (last: string) => `# One machine\n\n${chapters.join('\n')}\n13:00 ${last}`
  test.each([
    'Who should not do this',
    'Who this is for',
    'What it really is',
    'Never do this',
    'Why nobody talks about that',
    'Für wen das ist',
    'Wofür das gut ist',
  ])('may end with %s', (last) => {
    expect(failures('outline', outline(last))).toEqual([])
  })
  test.each(['Who this is for and', 'What you need for the', 'My review of', 'Why the backup is'])(
    'and is cut off with %s',
    (last) => {
      expect(failures('outline', outline(last)).join()).toContain('cut off')
    },
  )
  const behind = (times: string) =>
    times.split(' ').map((time, at) => `${'The long part'.slice(0, 5 + at * 2)} ${at} (${time})`)
  test.each([', ', '; ', ' → ', ' · '])('has its times behind the words, apart by "%s"', (apart) => {
    expect(failures('outline', behind('0:00 1:20 4:05 9:00').join(apart))).toEqual([])
    expect(failures('outline', behind('0:00 4:20 4:05 9:00').join(apart))).not.toEqual([])
  })
  test('also where a sentence has them', () => {
    const line = (third: string) =>
      `The cable at 0:00, the machine at 1:20, nine jobs at ${third}, the costs at 8:30.`
    expect(failures('outline', line('4:00'))).toEqual([])
    expect(failures('outline', line('1:00'))).not.toEqual([])
  })
  test('or before them in brackets', () => {
    const line = chapters.map((one) => one.replace(/^(\S+)/, '[$1]')).join(' ')
    expect(failures('outline', line)).toEqual([])
    expect(failures('outline', line.replace('[7:20]', '[2:20]'))).not.toEqual([])
  })
})

describe('one offer', () => {
  const contents = ['Setup guide', 'Twelve presets']
  test.each([
    { offer: { title: 'Starter box', contents, pricing: { amount: 27, currency: 'USD' } } },
    { offer_name: 'Dashboard', pricing: { currency: 'USD', monthly: 39 }, ctas: ['Try it', 'See a demo'] },
    {
      runs: { from: '2026-10-05' },
      package: { title: 'Pack', price: 59, bonuses: contents },
      ctas: contents,
    },
    { products: [{ name: 'One', price: 7 }], bundle: { contains: ['A', 'B'], price: { amount: 9 } } },
  ])('is none in each of its keys: %j', (offer) => {
    expect(failures('offers', JSON.stringify(offer))).toEqual([])
  })
})

describe('what is written further in', () => {
  const days = (sat: string) => `Next seven days

Thu 8 Oct
  09:00 X: launch note for the templates
  18:00 TikTok: templates in 15 seconds
Fri 9 Oct
  09:00 X: poll on backups
Sat 10 Oct
${sat}
Sun 11 Oct
  15:00 YouTube: the whole walk-through
Mon 12 Oct
  09:00 X: ask me anything
Tue 13 Oct
  18:00 TikTok: answer to the best question
Wed 14 Oct
  08:00 Newsletter: first figures`
  const at = (text: string) =>
    judgeSample({ job: 'calendar', valid: true, note: '', day: '2026-10-07', text }, contracts)
      .filter(({ passed }) => !passed)
      .map(({ rule }) => rule)
  test('below a short line belongs to it', () => {
    expect(at(days('  10:00 Instagram: before and after'))).toEqual([])
    expect(at(days('  10:00 Instagram:'))).toEqual(['days'])
  })
})

describe('a number', () => {
  test('of minutes behind an hour numbers nothing', () => {
    const THINGS = ['kettle', 'backup', 'minute', 'domain', 'podcast', 'fan', 'desk']
    const days = ['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26', 'Fri 27', 'Sat 28', 'Sun 29'].map(
      (day, at) => `**${day} November**\nTikTok 17:3${at}: "What a ${THINGS[at]} costs"`,
    )
    expect(failures('calendar', days.join('\n\n'))).toEqual([])
    expect(failures('calendar', days.with(2, '**Wed 25 November**').join('\n\n'))).not.toEqual([])
  })
  test('before a bar begins a script, and no table', () => {
    const first = `1 | THE ESCAPE ROUTE TEST
Hook (to camera, walking): "Close your eyes. Could you find the exit from here?"
Then: Lights off. I walk the corridor with only the emergency lamps. In smoke you would have turned left.`
    const second = (hook: string) => `2 | THE QUOTE THAT WRITES ITSELF
${hook}: "From phone call to quote in 6 minutes"
Then: Screen recording. The call is transcribed, rooms and detectors are counted, prices come from the list.`
    expect(failures('scripts', `${first}\n\n${second('Hook (text on screen)')}`)).toEqual([])
    expect(failures('scripts', `${first}\n\n${second('Screen')}`)).not.toEqual([])
  })
})

describe('words in square brackets', () => {
  const scripts = (body: string) => `[HOOK]
I let a machine fire itself last night.
[STORY]
${body}

[HOOK]
Where is your nearest fire extinguisher, right now?
[STORY]
If you had to think, it is too far away. Count your steps tomorrow.`
  test('above a text are its label', () => {
    expect(failures('scripts', scripts('An agent had produced nothing for fourteen days.'))).toEqual([])
  })
  test('in place of a text are a placeholder', () => {
    expect(failures('scripts', scripts('[hook]'))).not.toEqual([])
    const briefing = (win: string) => `## Wins\n- ${win}\n\n## Priorities\n1. Send Omar his contract`
    expect(failures('briefing', briefing('Omar renewed for a year'))).toEqual([])
    expect(failures('briefing', briefing('[Win 1: result and figure]'))).not.toEqual([])
  })
})

describe('a dummy text', () => {
  const trend = (text: string) => `1. Shirts with words on them: ${text}
2. Quiet offices: people film an hour without a call.
3. Paper plans: a post on offline planning is copied everywhere.`
  test('may be spoken of, and stands for nothing', () => {
    expect(failures('trends', trend('designers print dummy text on clothes and sell them.'))).toEqual([])
    for (const text of ['dummy text', '(placeholder text)', 'This is only a placeholder text.'])
      expect(failures('trends', trend(text))).not.toEqual([])
  })
})
