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
    expect(failures('offers', plans({ tier: 'Team', per_month: '59 EUR' }))).toEqual([])
  })
  test('and has to be one', () => {
    expect(failures('offers', plans({ tier: 'Team', monthly: 0, annual: 590 }))).not.toEqual([])
    expect(failures('offers', plans({ tier: 'Team', monthly: 'tbd' }))).not.toEqual([])
    expect(failures('offers', plans({ tier: 'Team', seats: 4 }))).not.toEqual([])
  })
})
