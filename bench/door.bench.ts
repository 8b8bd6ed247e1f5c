// What the door adds to a read: policy, audit and redaction around a tool that does nothing; and 100,000 calls.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { systemClock } from '../src/core/clock.ts'
import { createBooks } from '../src/journal/books.ts'
import { newOperationId } from '../src/journal/id.ts'
import { createOperator } from '../src/operator.ts'
import { createRedactor } from '../src/policy/redact/redactor.ts'
import { BUILT_IN, policyDigest } from '../src/policy/rules/index.ts'
import { defineTool } from '../src/tools/define.ts'
import type { Powers } from '../src/tools/powers.ts'
import { type Figure, median, printFigures } from './numbers.ts'

const CALLS = Number(process.env['BENCH_CALLS'] ?? 100_000)
const CALLER = {
  name: 'operator',
  role: 'operator',
  identifiedBy: 'launch',
  mode: 'autonomous',
  signs: [],
} as const

function neverAsked(): never {
  throw new Error('a read needs no plan')
}

/** As much text as a health check of ten services answers, and evidence that no call before has seen. */
const service = (index: number, took: number) => ({
  name: `service-${index}`,
  status: 'healthy',
  evidence: `GET http://127.0.0.1:${8000 + index}/health answered 200 in ${took} ms`,
})
let calls = 0
const answer = () => {
  const took = calls++
  return { services: Array.from({ length: 10 }, (_, index) => service(index, took)) }
}

const tool = defineTool({
  name: 'health_check',
  title: 'Nothing',
  description: 'Does nothing.',
  effect: 'read',
  kind: 'observe',
  input: z.strictObject({}),
  output: z.strictObject({
    services: z.array(z.strictObject({ name: z.string(), status: z.string(), evidence: z.string() })),
  }),
  action: () => ({ target: 'stack' }),
  run: async () => answer(),
  render: ({ services }) => services.map(({ name, status }) => `${name}: ${status}`).join('\n'),
})

export async function door(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'operator-bench-'))
  const digest = policyDigest({ mode: 'autonomous', rules: [] })
  const books = createBooks({ stateDir: dir, version: 'bench', policyDigest: digest, clock: systemClock })
  const operator = createOperator({
    environment: 'bench',
    tools: [tool],
    rules: BUILT_IN,
    policyDigest: digest,
    powers: {} as Powers,
    facts: {},
    approvals: { take: neverAsked },
    books,
    redact: createRedactor({ known: [{ value: 'a-known-password', source: 'bench' }] }),
    clock: systemClock,
    newId: () => newOperationId(Date.now()),
    afterWrite: async () => {},
    onIncident: (_id, error) => {
      throw error
    },
  })
  try {
    return await measure(async () => {
      const result = await operator.call({ tool: 'health_check', input: {}, caller: CALLER })
      if (!result.ok) throw new Error(result.error.message)
    })
  } finally {
    books.close()
    rmSync(dir, { recursive: true })
  }
}

async function measure(call: () => Promise<void>): Promise<Figure[]> {
  const bare = async () => void tool.output.parse(await tool.run({}, {} as never))
  const through: number[] = []
  const floor: number[] = []
  for (let index = 0; index < 3_000; index++) {
    through.push(await timed(call))
    floor.push(await timed(bare))
  }
  const added = median(through) - median(floor)
  const heap: number[] = []
  for (let index = 0; index < CALLS; index++) {
    await call()
    if (index % (CALLS / 5) === 0) heap.push(heapMiB())
  }
  heap.push(heapMiB())
  // The first fifth warms caches; from there on nothing may grow with the number of calls.
  const growth = (heap.at(-1) ?? 0) - (heap[1] ?? 0)
  return [
    {
      name: 'the door on a read, p50',
      value: `${added.toFixed(3)} ms added`,
      beside: `the tool alone: ${median(floor).toFixed(3)} ms`,
      limit: '0.5 ms',
      kept: added <= 0.5,
    },
    {
      name: `heap over ${CALLS.toLocaleString('en')} calls`,
      value: `${growth.toFixed(1)} MiB more than after the first fifth`,
      beside: `${heap.map((mib) => mib.toFixed(0)).join(', ')} MiB`,
      limit: '8 MiB',
      kept: growth <= 8,
    },
  ]
}

async function timed(run: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

function heapMiB(): number {
  global.gc?.()
  return process.memoryUsage().heapUsed / 1_048_576
}

if (import.meta.main) printFigures('The door', await door())
