import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { instructions, MAX_INSTRUCTION_BYTES } from '../../src/mcp/instructions.ts'

const soul = 'You are The Operator.\nYou keep the machine running.'

it('begins with the soul and only then says what is operated and how', () => {
  const text = instructions({
    soul,
    environment: 'production',
    services: ['postgres', 'crm'],
    agentLog: true,
  })
  const order = [
    'You are The Operator',
    'environment production',
    'Services: postgres, crm.',
    'read_agent_log',
  ].map((part) => text.indexOf(part))
  expect(order[0]).toBe(0)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
})

it('names as many services as fit and says how many it leaves out', () => {
  const services = Array.from({ length: 500 }, (_, index) => `service-${index}`)
  const text = instructions({ soul, environment: 'production', services, agentLog: true })
  const [, named = '', left] = /Services: (.*) and (\d+) more/.exec(text) ?? []
  expect(named.split(', ').length + Number(left)).toBe(500)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_INSTRUCTION_BYTES)
})

it('never grows past the limit nor loses the soul from its front, whatever the user wrote', () => {
  const briefing = fc.record({
    soul: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6_000 }),
    environment: fc.string({ maxLength: 64 }),
    agentLog: fc.boolean(),
    services: fc.array(fc.string({ minLength: 1, maxLength: 64 }), { maxLength: 300 }),
  })
  void fc.assert(
    fc.property(briefing, (given) => {
      const text = instructions(given)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_INSTRUCTION_BYTES)
      expect(text.startsWith(given.soul.trim().slice(0, 1))).toBe(true)
      expect(text).toContain('health_check')
    }),
    { numRuns: 200 },
  )
})

it('says what to run while nothing is configured', () => {
  const text = instructions({
    soul,
    environment: 'none',
    services: [],
    agentLog: false,
    problem: 'Run: operator init',
  })
  expect(text).toMatch(/^You are The Operator[\s\S]*Nothing is configured yet\. Run: operator init/)
})
