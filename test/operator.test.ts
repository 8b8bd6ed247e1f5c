import { expect, test, vi } from 'vitest'
import { OperatorError } from '../src/core/errors.ts'
import type { Tool } from '../src/tools/define.ts'
import { anOperator, aTool, OPERATOR, VIEWER } from './fakes/an-operator.ts'

const writer = (overrides: object = {}) =>
  aTool({ name: 'write_agent_log', effect: 'write', kind: 'record', ...overrides })

test('a read answers typed data, text and the head of the audit trail', async () => {
  const { call, books } = anOperator()

  const result = await call({ tool: 'health_check', input: {}, caller: OPERATOR })

  expect(result).toMatchObject({
    ok: true,
    data: { said: 'hello' },
    text: 'hello',
    meta: { environment: 'test', audit: { seq: 2 } },
  })
  expect(books.lines.map(({ event }) => event)).toEqual(['intent', 'outcome'])
})

test('a stranger gets nothing, not even a read, and the tool never runs', async () => {
  const run = vi.fn()
  const { call, books } = anOperator({ tools: [aTool({ name: 'health_check', run })] })

  const result = await call({ tool: 'health_check', input: {}, caller: undefined })

  expect(result).toMatchObject({
    ok: false,
    error: { code: 'denied', applied: 'no', message: expect.stringContaining('known-actor') },
  })
  expect(run).not.toHaveBeenCalled()
  expect(books.lines).toMatchObject([{ event: 'refused', actor: null, code: 'denied' }])
})

test('what a client says of itself changes nothing', async () => {
  const { call } = anOperator({ tools: [writer()] })

  const result = await call({
    tool: 'write_agent_log',
    input: {},
    caller: VIEWER,
    client: { name: 'operator', version: 'manager' },
  })

  expect(result).toMatchObject({
    ok: false,
    error: { code: 'denied', message: expect.stringContaining('role-permits') },
  })
})

test('a denial names every objection at once, with what would make each pass', async () => {
  const upkeep = aTool({ name: 'health_check', effect: 'irreversible', kind: 'maintenance' })
  const { call } = anOperator({ tools: [upkeep] })

  const result = await call({ tool: 'health_check', input: {}, caller: OPERATOR })

  expect(result.ok).toBe(false)
  const { details } = (
    result as unknown as { error: { details: { objections: { rule: string; hint: string }[] } } }
  ).error
  expect(details.objections.map(({ rule }) => rule)).toEqual([
    'guard-green',
    'healthy-disk',
    'irreversible-approved',
  ])
  expect(details.objections.every(({ hint }) => hint.length > 0)).toBe(true)
})

test('unknown arguments are an error that names the known ones, and nothing runs', async () => {
  const run = vi.fn()
  const { call } = anOperator({ tools: [aTool({ name: 'health_check', run })] })

  const result = await call({ tool: 'health_check', input: { force: true }, caller: OPERATOR })

  expect(result).toMatchObject({
    ok: false,
    error: { code: 'invalid_input', applied: 'no', hint: expect.stringContaining('name, amount') },
  })
  expect(run).not.toHaveBeenCalled()
})

test.each([
  ['NaN', { amount: Number.NaN }],
  ['an array', []],
  ['a text', 'x'],
  ['a wrong type', { name: 7 }],
  ['ten thousand levels', JSON.parse('['.repeat(10_000) + ']'.repeat(10_000))],
  ['ten megabytes', { name: 'x'.repeat(10_000_000) }],
])('%s as input is refused cleanly and the next call is served', async (_what, input) => {
  const { call } = anOperator({ tools: [aTool({ name: 'health_check' })] })

  const result = await call({ tool: 'health_check', input, caller: OPERATOR })

  expect(result).toMatchObject({ ok: false, error: { applied: 'no' } })
  expect(['invalid_input', 'too_large']).toContain(
    (result as unknown as { error: { code: string } }).error.code,
  )
  expect(await call({ tool: 'health_check', input: {}, caller: OPERATOR })).toMatchObject({ ok: true })
})

test('an unknown tool is an error that lists the known ones', async () => {
  const { call } = anOperator()

  expect(await call({ tool: 'exec', input: {}, caller: OPERATOR })).toMatchObject({
    ok: false,
    error: { code: 'unknown_tool', hint: expect.stringContaining('health_check') },
  })
})

test('a write that cannot be audited does not happen', async () => {
  const run = vi.fn()
  const { call, books } = anOperator({ tools: [writer({ run })] })
  books.failAudit = true

  const result = await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })

  expect(result).toMatchObject({ ok: false, error: { code: 'audit_unavailable', applied: 'no' } })
  expect(run).not.toHaveBeenCalled()
})

test('a lease that cannot be given back is an incident, and the effect is reported as it was', async () => {
  const { call, books, incidents } = anOperator({
    tools: [aTool({ name: 'health_check', effect: 'write', kind: 'cleanup' })],
  })
  const stuck = new OperatorError('unavailable', 'The journal is held by another process.')
  books.lease = () => ({
    check: () => {},
    release: () => {
      throw stuck
    },
  })

  const result = await call({ tool: 'health_check', input: {}, caller: OPERATOR })

  expect(result).toMatchObject({ ok: true, data: { said: 'hello' } })
  expect(incidents).toMatchObject([{ error: stuck }])
  expect(books.finished).toMatchObject([expect.stringContaining(':completed')])
})

test('a write whose intent cannot be recorded is closed in the journal as not applied', async () => {
  const { call, books } = anOperator({ tools: [writer()] })
  const order: string[] = []
  const ended: unknown[] = []
  books.begin = () => void order.push('begin')
  books.audit = ({ event }) => {
    order.push(event)
    throw new OperatorError('audit_unavailable', 'The audit trail cannot be written.')
  }
  books.finish = (_id, outcome) => void ended.push(outcome)

  await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })

  expect(order).toEqual(['begin', 'intent', 'refused'])
  expect(ended).toMatchObject([{ status: 'failed', applied: 'no' }])
})

test('a read goes on without the audit trail and says so', async () => {
  const { call, books } = anOperator()
  books.failAudit = true

  expect(await call({ tool: 'health_check', input: {}, caller: OPERATOR })).toMatchObject({
    ok: true,
    meta: { audit: 'unavailable' },
  })
})

test('the intent stands in the trail before the effect begins', async () => {
  const seen: string[][] = []
  const { call, books } = anOperator({
    tools: [
      writer({
        run: async () => {
          seen.push(books.lines.map(({ event }) => event))
          return { said: 'done' }
        },
      }),
    ],
  })

  await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })

  expect(seen).toEqual([['intent']])
})

test('a target that another call holds is busy, and the holder is left alone', async () => {
  const run = vi.fn()
  const { call, books } = anOperator({ tools: [writer({ run, kind: 'cleanup' })] })
  books.held.add('thing/one')

  expect(await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })).toMatchObject({
    ok: false,
    error: { code: 'busy', applied: 'no' },
  })
  expect(run).not.toHaveBeenCalled()
  expect(books.held.has('thing/one')).toBe(true)
})

test('a write that fails inside is unknown, unless the tool knows better', async () => {
  const failing = (error: unknown) =>
    anOperator({
      tools: [
        writer({
          run: async () => {
            throw error
          },
        }),
      ],
    })
  const ask = { tool: 'write_agent_log', input: {}, caller: OPERATOR }

  expect(await failing(new OperatorError('unavailable', 'gone')).call(ask)).toMatchObject({
    ok: false,
    error: { applied: 'unknown' },
  })
  expect(await failing(new OperatorError('denied', 'no', { applied: 'no' })).call(ask)).toMatchObject({
    ok: false,
    error: { applied: 'no' },
  })
})

test('a record takes no lease: many may append at once', async () => {
  const { call, books } = anOperator({ tools: [writer()] })
  books.held.add('thing/one')

  expect(await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })).toMatchObject({ ok: true })
})

test('books that fail after the effect do not turn it into a failure', async () => {
  const { call, books, incidents } = anOperator({ tools: [writer()] })
  books.finish = () => {
    throw new OperatorError('unavailable', 'The journal is full.')
  }

  expect(await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })).toMatchObject({ ok: true })
  expect(incidents).toHaveLength(1)
})

test('the lease is free again after success and after failure', async () => {
  const { call, books } = anOperator({
    tools: [
      writer({
        kind: 'cleanup',
        run: async () => {
          throw new Error('boom')
        },
      }),
    ],
  })

  await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })

  expect(books.held.size).toBe(0)
})

test('a foreign error shows an incident and never its own text', async () => {
  const { call, incidents } = anOperator({
    tools: [
      aTool({
        name: 'health_check',
        run: async () => {
          throw new Error('the-foreign-text')
        },
      }),
    ],
  })

  const result = await call({ tool: 'health_check', input: {}, caller: OPERATOR })

  expect(JSON.stringify(result)).not.toContain('the-foreign-text')
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'internal', message: expect.stringContaining('op_1') },
  })
  expect(incidents).toHaveLength(1)
})

test('a secret in the output, in an error, in progress or in the arguments does not leave', async () => {
  const said: unknown[] = []
  const { call, books } = anOperator({
    tools: [
      aTool({
        name: 'health_check',
        run: async (_input, { progress }) => {
          progress({ done: 1, message: 'hunter2hunter2' })
          return { said: 'hunter2hunter2' }
        },
      }),
      aTool({
        name: 'resource_guard',
        run: async () => {
          throw new OperatorError('unavailable', 'hunter2hunter2')
        },
      }),
    ],
  })

  const results = [
    await call({
      tool: 'health_check',
      input: { name: 'hunter2hunter2' },
      caller: OPERATOR,
      progress: (step) => said.push(step),
    }),
    await call({ tool: 'resource_guard', input: {}, caller: OPERATOR }),
  ]

  expect(JSON.stringify([results, said, books.lines])).not.toContain('hunter2hunter2')
})

test('a redactor that fails closes: the result is not shown', async () => {
  const { call } = anOperator({
    redact: {
      text: (text) => text,
      value: <T>(value: T): T => {
        if (JSON.stringify(value).includes('hello')) throw new Error('broken')
        return value
      },
    },
  })

  expect(await call({ tool: 'health_check', input: {}, caller: OPERATOR })).toMatchObject({
    ok: false,
    error: { code: 'redaction_failed' },
  })
})

test('an output with an undeclared key does not leave', async () => {
  const { call } = anOperator({
    tools: [aTool({ name: 'health_check', run: async () => ({ said: 'hello', undeclared: 'x' }) })],
  })

  const result = await call({ tool: 'health_check', input: {}, caller: OPERATOR })

  expect(result.ok).toBe(false)
  expect(JSON.stringify(result)).not.toContain('undeclared')
})

test('a caller that left does not cancel a write that began', async () => {
  const gone = new AbortController()
  const { call } = anOperator({
    tools: [
      writer({
        run: async (_input: unknown, { signal }: { signal: AbortSignal }) => {
          gone.abort()
          return { said: String(signal.aborted) }
        },
      }),
    ],
  })

  expect(
    await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR, signal: gone.signal }),
  ).toMatchObject({ ok: true, data: { said: 'false' } })
})

test('a caller that left before the effect gets nothing done', async () => {
  const run = vi.fn()
  const { call } = anOperator({ tools: [writer({ run })] })

  expect(
    await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR, signal: AbortSignal.abort() }),
  ).toMatchObject({ ok: false, error: { code: 'cancelled', applied: 'no' } })
  expect(run).not.toHaveBeenCalled()
})

test('every write that ended is told to the agent log, reads are not', async () => {
  const { call, logged } = anOperator({ tools: [aTool({ name: 'health_check' }), writer()] })

  await call({ tool: 'health_check', input: {}, caller: OPERATOR })
  await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })

  expect(logged).toEqual(['write_agent_log:ok'])
})

test('more calls at once than the limit are refused, and the others are served', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const { call } = anOperator({
    tools: [
      aTool({
        name: 'health_check',
        run: async () => {
          await released
          return { said: 'late' }
        },
      }),
    ],
  })

  const calls = Array.from({ length: 300 }, () => call({ tool: 'health_check', input: {}, caller: OPERATOR }))
  release()
  const results = await Promise.all(calls)

  expect(results.filter(({ ok }) => ok)).toHaveLength(256)
  expect(results.filter((result) => !result.ok && result.error.code === 'busy')).toHaveLength(44)
})

test('explaining a call names each rule, whether it applies, and the verdict, without running anything', async () => {
  const run = vi.fn()
  const { explain } = anOperator({ tools: [writer({ run })] })

  const explanation = await explain({ tool: 'write_agent_log', input: undefined, caller: VIEWER })

  expect(explanation.decision.verdict).toBe('denied')
  expect(explanation.rules.find(({ id }) => id === 'guard-green')).toMatchObject({ applies: false })
  expect(run).not.toHaveBeenCalled()
})

test('a call whose answer fails after a worker took its operation leaves the outcome to the worker', async () => {
  const run: Tool['run'] = async (_input, { operation }) => {
    operation.handOver(1)
    throw new Error('the answer broke')
  }
  const { call, books } = anOperator({ tools: [writer({ run })] })
  const result = await call({ tool: 'write_agent_log', input: {}, caller: OPERATOR })
  expect(result).toMatchObject({ ok: false, error: { applied: 'unknown' } })
  expect(books.lines.map(({ event }) => event)).toEqual(['intent', 'handed_over'])
})
