import { beforeAll, expect, test } from 'vitest'
import type { Contract } from '../../../../src/operations/cron/contract/compile.ts'
import { type Job, judgeSample, shippedContracts } from './contracts.ts'

let contracts: ReadonlyMap<string, Contract>
beforeAll(async () => {
  contracts = await shippedContracts()
})
const failed = (job: Job, text: string) =>
  judgeSample({ job, valid: true, note: '', text }, contracts)
    .filter(({ passed }) => !passed)
    .map(({ rule }) => rule)

const items = (last: string) =>
  `**Wins**\n- **Sales:** Four copies were sold, the best day since launch.\n- **Tech:** PostgreSQL was upgraded without downtime.\n\n**Priorities**\n- **Demo with Baumann:** They asked for an agreement, send it before 11:00.\n- **Finish the plan:** ${last}`
const preamble = (third: string) =>
  `Sure! Here are the top 3 trends I found:\n\n1. **Small models on phones**\n   - *Why:* They solve school math offline.\n2. **Agents with limits**\n   - *Why:* Virtual cards for software.\n3. **${third}**\n   - *Why:* Creators are tired of feeds.`
const reachable = (crm: string) =>
  `| Service | Reachable | Latency |\n|---|---|---|\n${['Ollama', 'Redis', 'PostgreSQL', 'ChromaDB', 'Atomic Reactor', 'LiteLLM'].map((name) => `| ${name} | yes | 5 ms |`).join('\n')}\n| CRM | ${crm} | 90 ms |`
const persona = (name: string) =>
  `**Script 1**\nHook: It is 36 degrees and my GPU is only the second warmest thing here.\nBody: So I moved all heavy jobs to the night.\n\n**Script 2**\nHook: I make videos for exactly one person.\nBody: Her name is ${name}. She runs a small shop and has thirty minutes a day.`
const chapters = (text: (n: number) => string) =>
  JSON.stringify({ outline: [0, 2, 4, 6].map((n) => ({ t: `0${n}:00`, text: text(n) })) })
const inline = (third: string) =>
  `Outline "Redis": 0:00 slow page demo, 1:20 the waiter story, ${third} ten lines of code, 8:30 the numbers.`
const night = (end: string) =>
  `Nightly consolidation, 21 November 2026.\n\n1. Short titles win.\n2. The import needs a check.\n\n${end}`

const stars = (third: string) =>
  `Trends, 21 November 2026\n\n★ Heat-proof servers – fans and garages.\n★ AI phrasebooks – offline, on the phone.\n★ ${third}`
const days = (thursday: string) =>
  `21/11 Sat · X · Poll\n22/11 Sun · X · Recap\n23/11 Mon · TikTok · Fake backups\n24/11 Tue · ${thursday}\n25/11 Wed · YouTube · Restores\n26/11 Thu · X · Tools\n27/11 Fri · Shorts · 4 a.m.`
const timed = (hook: string) =>
  `Script one: "Redis"\n0–3 s HOOK  Redis lost all my data.\n3–25 s BODY  Explain persistence with a whiteboard and an eraser.\n\nScript two: "CRM"\n0–3 s ${hook}\n3–25 s BODY  Fast recording: table, form, mail button, done.`
const slashes = (third: string) =>
  `0:00 fake backups / 2:00 restore live / ${third} pg_dump basics / 10:15 automate it / 13:00 recap`
const headed = (last: string) =>
  `# Lists\n\n## 00:00 Hook\n- 400 items\n\n## 01:00 How lists grow\n- guilt\n\n## 05:45 Three cards\n- rules\n\n## 10:20 Agents\n- weekly review\n\n## ${last}`

const PAIRS: readonly (readonly [what: string, job: Job, good: string, bad: string, rule: string])[] = [
  [
    'the last labelled item of a list ends in its middle',
    'briefing',
    items('The last weeks are still thin.'),
    items('The last weeks are still thin, especially around New'),
    'garbage.cut_off',
  ],
  [
    'one trend of a list that I announces stands twice',
    'trends',
    preamble('Return of RSS'),
    preamble('Small models on phones'),
    'count',
  ],
  ['a table says no, and why', 'health', reachable('yes'), reachable('no (timeout)'), 'states'],
  [
    'a name is left to be filled in',
    'scripts',
    persona('Carla'),
    persona('[NAME OF PERSONA]'),
    'garbage.placeholders',
  ],
  [
    'every chapter has the same words',
    'outline',
    chapters((n) => `What part ${'abcdefg'[n]} is about`),
    chapters(() => 'Introduction and why it matters'),
    'timestamps',
  ],
  ['times within a sentence jump back', 'outline', inline('4:00'), inline('1:00'), 'timestamps'],
  [
    'a starred trend is to come',
    'trends',
    stars('Silent vlogs – only captions.'),
    stars('TBD – add third trend'),
    'garbage.placeholders',
  ],
  [
    'the topic of a day is to come',
    'calendar',
    days('TikTok · Oven tour'),
    days('TikTok · TODO: topic'),
    'garbage.placeholders',
  ],
  [
    'a hook behind its seconds is empty',
    'scripts',
    timed('HOOK  I built a CRM while my tea was brewing.'),
    timed('HOOK  -'),
    'count',
  ],
  ['times between strokes jump back', 'outline', slashes('6:30'), slashes('1:30'), 'timestamps'],
  [
    'it stops at a heading without a time',
    'outline',
    headed('14:30 Try it for a week'),
    headed('What to try'),
    'garbage.cut_off',
  ],
  [
    'it asks whether it should',
    'memory',
    night('Both were saved to the knowledge base.'),
    night('Both are ready to be stored. Would you like me to save them?'),
    'did',
  ],
  [
    'nothing came of it',
    'memory',
    night('Die Ablage in ChromaDB ist erfolgt.'),
    night('Die Ablage in ChromaDB kam heute nicht zustande.'),
    'did',
  ],
]

test.each(PAIRS)('an output is good, and is not where %s', (_, job, good, bad, rule) => {
  expect(failed(job, good)).toEqual([])
  expect(failed(job, bad)).toContain(rule)
})
