import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import * as z from 'zod'
import type { Caller, Parts } from '../../src/call.ts'
import type { AuditRecord, Books } from '../../src/core/books.ts'
import { OperatorError } from '../../src/core/errors.ts'
import { createOperator } from '../../src/operator.ts'
import { PERMITS } from '../../src/policy/roles.ts'
import { BUILT_IN } from '../../src/policy/rules/index.ts'
import { defineTool, type Tool } from '../../src/tools/define.ts'

export const OPERATOR: Caller = {
  name: 'operator',
  role: 'operator',
  identifiedBy: 'launch',
  mode: 'autonomous',
  signs: ['Operator'],
}
export const VIEWER: Caller = { ...OPERATOR, name: 'watcher', role: 'viewer', signs: ['watcher'] }

/** Books in memory, with the failures that a test asks for. */
export function memoryBooks(): Books & {
  lines: AuditRecord[]
  held: Set<string>
  failAudit: boolean
  finished: string[]
} {
  const lines: AuditRecord[] = []
  const held = new Set<string>()
  const finished: string[] = []
  const books = {
    lines,
    held,
    finished,
    failAudit: false,
    audit(record: AuditRecord) {
      if (books.failAudit)
        throw new OperatorError('audit_unavailable', 'The audit trail cannot be written.', {
          hint: 'Make room.',
        })
      lines.push(record)
      return { seq: lines.length, head: createHash('sha256').update(JSON.stringify(lines)).digest('hex') }
    },
    digest: (text: string) => createHash('sha256').update(text).digest('hex'),
    begin: () => {},
    findSame: () => undefined,
    holder: () => undefined,
    handOver: () => {},
    finish: (id: string, { status }: { status: string }) => void finished.push(`${id}:${status}`),
    lease(target: string) {
      if (held.has(target))
        throw new OperatorError('busy', `${target} is held by another call.`, { hint: 'Wait.' })
      held.add(target)
      return { check: () => {}, release: () => void held.delete(target) }
    },
  }
  return books
}

/** A tool whose run is the test's own. It borrows the name of a tool that the role table knows. */
export function aTool(overrides: Partial<Tool> & Pick<Tool, 'name'>): Tool {
  return defineTool({
    title: 'A tool',
    description: 'For tests.',
    effect: 'read',
    kind: 'observe',
    input: z.strictObject({ name: z.string().optional(), amount: z.number().optional() }),
    output: z.strictObject({ said: z.string() }),
    action: () => ({ target: 'thing/one' }),
    run: async () => ({ said: 'hello' }),
    render: ({ said }: { said: string }) => said,
    ...overrides,
  } as Tool)
}

export function anOperator(overrides: Partial<Parts> = {}) {
  const books = memoryBooks()
  const incidents: { id: string; error: unknown }[] = []
  const logged: string[] = []
  let calls = 0
  const parts: Parts = {
    environment: 'test',
    tools: [aTool({ name: 'health_check' })],
    rules: BUILT_IN,
    policyDigest: 'p'.repeat(64),
    powers: {} as Parts['powers'],
    facts: { trust: () => ({ differences: [] }) },
    approvals: { take: () => expect.unreachable('nothing here needs a plan') },
    books,
    redact: {
      text: (text) => text.replaceAll('hunter2hunter2', '[redacted:test]'),
      value: <T>(value: T): T =>
        value === undefined
          ? value
          : JSON.parse(JSON.stringify(value).replaceAll('hunter2hunter2', '[redacted:test]')),
    },
    clock: { now: () => Date.UTC(2026, 10, 21, 3), monotonic: () => 0 },
    newId: () => `op_${++calls}`,
    afterWrite: async ({ tool, ok }) => void logged.push(`${tool}:${ok ? 'ok' : 'failed'}`),
    onIncident: (id, error) => void incidents.push({ id, error }),
    ...overrides,
  }
  return { ...createOperator(parts), books, incidents, logged }
}

/** Lets a test add a tool name to the role table for its own duration. */
export function permitFor(tool: string, roles: readonly string[]): () => void {
  const table = PERMITS as Record<string, readonly string[]>
  const before = table[tool]
  table[tool] = roles
  return () => {
    if (before) table[tool] = before
    else delete table[tool]
  }
}
