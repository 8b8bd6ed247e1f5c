import { beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const isTaken = (text: string) =>
  judgeSample({ job: 'health', valid: true, note: '', text }, contracts).every(({ passed }) => passed)

const OTHERS = ['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'Atomic Reactor', 'LiteLLM']
/** A report that is well but for what stands behind the CRM. */
const list = (crm: string, more = '') =>
  `Health 2026-11-21\n\n${OTHERS.map((name) => `- ${name}: ok`).join('\n')}\n- CRM: ${crm}\n${more}`
const prose = (crm: string) =>
  `Saturday, 21 November 2026. Redis and PostgreSQL opened at once (1 ms and 5 ms), ChromaDB listed its collections, Ollama has four models in memory and the Atomic Reactor has nothing to do. LiteLLM passed my prompt on. ${crm} So: seven of seven respond.`
const table = (head: string, cell: string, crm: string) =>
  `# Health 2026-11-21\n\n| Service | Status | ${head} |\n|---|---|---|\n${OTHERS.map((name) => `| ${name} | up | ${cell} |`).join('\n')}\n| CRM | ${crm} |\n`
const shell = (crm: string) =>
  `$ date -u\nSat Nov 21 06:00:03 UTC 2026\n$ redis-cli ping\nPONG\n${[
    'ollama',
    'chromadb',
    'atomic-reactor',
    'litellm',
  ]
    .map((name) => `$ curl -s -o /dev/null -w '%{http_code}' ${name}:80/health/ready\n200\n`)
    .join(
      '',
    )}$ pg_isready -h postgresql\npostgresql:5432 - accepting connections\n$ curl -s crm:3500/health/ready\n${crm}# verdict: seven of seven answer\n`
const log = (...crm: string[]) =>
  `${OTHERS.map((name) => `2026-11-21T06:00:01Z INFO  ${name} 200`).join('\n')}\n${crm.map((line) => `2026-11-21T06:00:02Z ${line}`).join('\n')}\n`
const json = (crm: object) =>
  JSON.stringify({
    date: '2026-11-21',
    services: { ...Object.fromEntries(OTHERS.map((name) => [name, { up: true }])), crm },
  })
const claimed = (more: string) =>
  `# Health 2026-11-21\n\n| Service | ms |\n|---|---|\n${OTHERS.map((name) => `| ${name} | 12 |`).join('\n')}\n${more}\n7/7 healthy.`

/** What is well, and the same layout with what is not. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['parts of its work failed', list('ok, 2 failed jobs are parked'), list('2 failed probes')],
  ['so many of its jobs failed', list('ok, 214 jobs done, 2 failed'), list('ok, port open, all failed')],
  [
    'the first try failed',
    list('first request timed out, second came back in 30 ms'),
    list('first request timed out, the second too'),
  ],
  [
    'a retry came later in the log',
    log('WARN crm attempt 1 failed: read timeout', 'INFO crm attempt 2 ok, 200'),
    log('INFO crm attempt 1 ok, 200', 'WARN crm attempt 2 failed: read timeout'),
  ],
  [
    'it was down yesterday',
    list('ok', 'Yesterday the CRM was down from 21:40 to 22:05, because the disk was full.'),
    list('down since yesterday, because the disk is full', 'Yesterday the CRM was fine.'),
  ],
  [
    'it keeps an error of another day',
    json({ up: true, last_error: 'connect timeout (recovered 04:12)' }),
    json({ up: true, error: 'database is locked' }),
  ],
  [
    'a key counts parts of its work',
    json({ up: true, failed_logins: 2, jobs: { failed: 3 } }),
    json({ up: true, failed_checks: 2 }),
  ],
  [
    'a column tells of another thing',
    table('TLS until | Last incident', '2027-04-11 | none', 'up | n/a | 2026-11-12 timeout'),
    table('TLS until | Last incident', '2027-04-11 | none', 'n/a | 2027-04-11 | none'),
  ],
  [
    'a note is no trouble',
    table('Note', '–', 'up | certificate expires soon'),
    table('Note', '–', 'up | connection refused'),
  ],
  ['a command has an output', shell('{"version":"2.8"}\n'), shell('')],
  ['the output of a command is bad', shell('HTTP/1.1 200 OK\n'), shell('000\n')],
  [
    'all are told to be well in other words',
    prose('The CRM let my test user in and out again.'),
    prose('The CRM I assumed to be fine.'),
  ],
  [
    'prose goes on about one',
    prose('The CRM ran into a timeout on my first call. I called again and got 200.'),
    prose('The CRM gave a login page. After that it stayed silent.'),
  ],
  ['a claim covers what is measured', claimed('| CRM | 96 |\n'), claimed('The CRM upgrade is planned.\n')],
  [
    'an exception is made',
    'Health 2026-11-21: everything answers, Ollama, Redis, PostgreSQL, ChromaDB, Atomic Reactor, LiteLLM and the CRM.',
    'Health 2026-11-21: everything answers, Ollama, Redis, PostgreSQL, ChromaDB, Atomic Reactor and LiteLLM, all except the CRM.',
  ],
  [
    'everything is said of all but one',
    prose('Everything answers, the CRM as well.'),
    prose('Everything except the CRM answers.'),
  ],
  ['its state is told', table('Load', 'normal', 'up | normal'), table('Load', 'normal', 'n/a | normal')],
  [
    'a key stands in a list below it',
    list('see below, fine\n  - reachable: yes\n  - errors: 0'),
    list('see below, fine\n  - reachable: no\n  - errors: 0'),
  ],
  ['its own counts agree', list('ok', 'Total: 7 up, 0 down'), list('ok', 'Total: 6 up, 1 down')],
  [
    'the count is in words',
    list('ok', 'Seven of seven answer.'),
    list('ok', 'Six of seven services answer.'),
  ],
  [
    'it was asked today',
    list('ok, last backup 4 hours ago'),
    list('ok (value from yesterday, probe did not run)'),
  ],
  ['a heartbeat is fresh', list('last heartbeat 2 s ago, ok'), list('ok, last heartbeat 9 hours ago')],
  [
    'a part is skipped',
    list('ok. Autovacuum was skipped on one table'),
    list('skipped this time, ok yesterday'),
  ],
  ['a word is quoted', list('ok, 3 lines with the word "error"'), list('ok, log says error: disk full')],
  [
    'a column tells of yesterday',
    table('yesterday', 'up', 'up | down'),
    table('yesterday', 'up', 'down | up'),
  ],
  ['it was so on purpose', list('ok, an old key was refused as intended'), list('ok, my key was refused')],
  [
    'the first try is told of behind',
    json({ up: true, warnings: ['first attempt timed out'] }),
    json({ up: true, warnings: ['both attempts timed out'] }),
  ],
  [
    'it was repaired',
    list('down when I started. I restarted it and it answers'),
    list('down when I started. I restarted it'),
  ],
  ['it was asked at all', json({ checked: true, up: true }), json({ checked: false, up: true })],
  ['dots stand between', list('ok · 88 ms'), list('no heartbeat · –', 'All 7 healthy.')],
  ['a question mark is no state', list('fine', 'All 7 fine.'), list('?', 'All 7 fine.')],
  [
    'yesterday and today differ',
    list('ok (yesterday 500, today clean)'),
    list('ok (yesterday clean, today error 500)'),
  ],
  [
    'probes are counted',
    list('20/20', 'Redis 20/20. All 7 healthy.'),
    list('0/20', 'Redis 20/20. All 7 healthy.'),
  ],
  ['a measure is given', list('ok, 41 ms'), list('ok, TODO add latency')],
]

describe('a health report', () => {
  test.each(PAIRS)('is well, and is not: %s', (_, good, broken) => {
    expect([isTaken(good), isTaken(broken)]).toEqual([true, false])
  })
})
