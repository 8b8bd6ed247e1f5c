import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../src/operations/cron/contract/compile.ts'
import { judgeSample, shippedContracts } from './labelled/contracts.ts'

let contracts: Map<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})

const NAMES = ['ollama', 'redis', 'postgresql', 'chromadb', 'crm', 'atomic_reactor', 'litellm']
const judged = (text: string): boolean =>
  judgeSample({ job: 'health', valid: true, note: '', text }, contracts).every(({ passed }) => passed)

/** Every service with the same values, and what differs. */
const report = (each: unknown, others: object = {}, more: object = {}): string =>
  JSON.stringify(
    {
      date: '2026-11-21',
      services: { ...Object.fromEntries(NAMES.map((name) => [name, each])), ...others },
      ...more,
    },
    null,
    2,
  )
const UP = {
  up: true,
  latency_ms: 503,
  models: 3,
  port: 5432,
  error: null,
  last_error: '',
  errors: [],
  timeout_ms: 5_000,
  degraded: false,
  tls: false,
  queue: { pending: 4, failed: 0 },
  version: '5.0.3',
  status_code: 200,
  connections: 500,
}

describe('what a key says of a service is told from what it measures', () => {
  test.each([
    ['measurements, errors that are none and switches', report(UP)],
    [
      'words',
      report({ status: 'healthy', response_ms: 404, details: { uptime_s: 501, last_failure: null } }),
    ],
    ['numbers', report({ up: 1, latency: 0.5 })],
    ['true alone', report(true)],
    ['counts and empty lists', report({ up: true }, {}, { failed: [], failures: 0, total: 7, healthy: 7 })],
    ['names in a list', JSON.stringify({ date: '2026-11-21', responding: NAMES, down: [] }, null, 2)],
    [
      'YAML',
      `services:\n${NAMES.map((name) => `  - name: ${name}\n    up: true\n    ms: 500\n    error: ~`).join('\n')}`,
    ],
    [
      'names under what they are',
      `**Responding**\n${NAMES.map((name) => `- ${name}`).join('\n')}\n\n**Down**\n- none`,
    ],
    ['assignments', NAMES.map((name) => `${name}=up`).join('\n')],
    [
      'a fall last night that is over',
      NAMES.map((name) =>
        name === 'CRM'
          ? '- CRM: up. It was down from 02:10 to 02:12 last night and has answered all requests since.'
          : `- ${name}: up`,
      ).join('\n'),
    ],
  ])('all are well: %s', (_, text) => {
    expect(judged(text)).toBe(true)
  })

  test.each([
    ['false', report(UP, { crm: { ...UP, up: false } })],
    ['its status code', report(UP, { crm: { ...UP, status_code: 503 } })],
    ['an error', report(UP, { crm: { ...UP, error: 'connection refused' } })],
    ['errors that are counted', report(UP, { crm: { ...UP, errors: 3 } })],
    ['a trouble that is true', report(UP, { crm: { ...UP, degraded: true } })],
    ['nothing', report(UP, { crm: { up: null, latency_ms: null } })],
    ['measurements alone', report(UP, { crm: { latency_ms: 200, models: 3 } })],
    ['zero', report({ up: 1 }, { crm: { up: 0 } })],
  ])('one is not: %s', (_, text) => {
    expect(judged(text)).toBe(false)
  })

  test.each([
    ['not all are healthy', report({ up: true }, {}, { all_healthy: false })],
    ['one failed', report({ up: true }, {}, { summary: { failed: 1 } })],
    ['six of seven', report({ up: true }, {}, { summary: { total: 7, healthy: 6 } })],
    ['a list of those that are down', report({ up: true }, {}, { down: ['n8n'] })],
    ['another that is down', report({ up: true }, { n8n: { up: false } })],
    ['a name in the wrong list', JSON.stringify({ up: NAMES.slice(1), down: ['ollama'] }, null, 2)],
    ['a name in no list that says how it is', `Services\n${NAMES.map((name) => `- ${name}`).join('\n')}`],
  ])('the whole takes it back: %s', (_, text) => {
    expect(judged(text)).toBe(false)
  })
})
