import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Which room may import which. Types count: a type is a dependency too. `types` are rooms of which only
 * types may be imported. The composition root (compose/) sees everything, and only it builds clients.
 */
const MAY: Record<string, { rooms: string[]; types?: string[] }> = {
  core: { rooms: [] },
  config: { rooms: ['core'], types: ['policy'] },
  policy: { rooms: ['core'] },
  guard: { rooms: ['core'], types: ['policy'] },
  stack: { rooms: ['core'], types: ['config', 'systems'] },
  journal: { rooms: ['core'] },
  systems: { rooms: ['core'] },
  operations: { rooms: ['core', 'stack', 'guard'], types: ['config', 'systems', 'journal', 'policy'] },
  tools: { rooms: ['core', 'operations', 'stack'], types: ['policy', 'guard', 'config'] },
  resources: { rooms: ['core', 'stack', 'policy'], types: ['config', 'journal', 'operations'] },
  'operator.ts': {
    rooms: [
      'core',
      'policy',
      'tools',
      'call.ts',
      'trail.ts',
      'visit.ts',
      'present.ts',
      'following.ts',
      'planned.ts',
      'gathering.ts',
      'confirming.ts',
    ],
  },
  'planned.ts': { rooms: ['core', 'policy'], types: ['tools', 'call.ts'] },
  'confirming.ts': { rooms: ['core', 'policy', 'planned.ts'], types: ['tools', 'call.ts', 'visit.ts'] },
  'gathering.ts': { rooms: ['policy', 'planned.ts', 'confirming.ts'], types: ['tools', 'call.ts'] },
  'visit.ts': { rooms: ['core', 'policy', 'call.ts', 'trail.ts'], types: ['tools'] },
  'present.ts': { rooms: ['core'], types: ['tools', 'call.ts'] },
  'following.ts': { rooms: ['core', 'policy', 'present.ts'], types: ['tools', 'call.ts', 'visit.ts'] },
  'call.ts': { rooms: [], types: ['core', 'policy', 'tools'] },
  'trail.ts': { rooms: ['core'], types: ['policy', 'call.ts'] },
  'face.ts': { rooms: [], types: ['core', 'config', 'policy', 'journal', 'resources', 'tools', 'call.ts'] },
  // The role table is data; the catalogue shows each caller only its rows.
  mcp: { rooms: ['core', 'policy'], types: ['config', 'resources', 'tools', 'call.ts', 'face.ts'] },
  cli: {
    rooms: ['core', 'compose', 'config', 'demo', 'journal', 'mcp', 'policy', 'stack', 'tools'],
    types: ['call.ts', 'face.ts', 'operations', 'guard', 'resources'],
  },
  demo: { rooms: ['core', 'cli', 'mcp', 'compose'], types: ['config', 'operations', 'face.ts'] },
  'main.ts': { rooms: ['cli'] },
}
/** Exceptions with a reason, file by file. */
const ALSO: Record<string, string[]> = {
  // The vocabulary of effects and roles is the policy's, and the configuration speaks it.
  'src/config/schema.ts': ['policy'],
}

const room = (file: string) => file.split('/')[1] ?? ''
const IMPORT = /^\s*(?:import|export)\s+(type\s+)?[^'"]*?from\s+'(\.[^']+)'|import\s*\(\s*'(\.[^']+)'/gm

function importsOf(file: string): { to: string; isType: boolean }[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
    to: normalize(join(dirname(file), from ?? dynamic ?? '')),
    isType: type !== undefined,
  }))
}

const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'))

test('there are files to judge', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(importsOf).length).toBeGreaterThan(300)
})

test.each(files)('%s imports only what its room may', (file) => {
  const own = room(file)
  if (own === 'compose') return
  const { rooms, types = [] } = MAY[own] ?? { rooms: [] }
  for (const { to, isType } of importsOf(file)) {
    const other = room(to)
    if (
      other === own ||
      rooms.includes(other) ||
      (isType && types.includes(other)) ||
      ALSO[file]?.includes(other)
    )
      continue
    expect.fail(
      `${file} may not import ${isType ? 'types of ' : ''}${to}: see the table in test/architecture.test.ts`,
    )
  }
})

test.each(files.filter((file) => /^src\/systems\/[^/]+\/port\.ts$/.test(file)))(
  '%s, a port, imports only the core',
  (file) => {
    for (const { to } of importsOf(file)) expect(room(to)).toBe('core')
  },
)

test('only the composition root builds clients', () => {
  const importers = files.filter((file) => room(file) !== 'compose' && room(file) !== 'systems')
  for (const file of importers) {
    for (const { to } of importsOf(file)) expect(to, file).not.toMatch(/systems\/[^/]+\/client\.ts$/)
  }
})

test('one system never imports another, but for the address check and the command runner that they share', () => {
  for (const file of files.filter((name) => room(name) === 'systems')) {
    for (const { to } of importsOf(file)) {
      if (room(to) === 'systems' && to.split('/')[2] !== file.split('/')[2])
        expect(to, file).toMatch(/^src\/systems\/(http|process)\//)
    }
  }
})

test('the MCP SDK is imported by src/mcp alone', () => {
  for (const file of files.filter((name) => room(name) !== 'mcp')) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(
      /from '@modelcontextprotocol|import\('@modelcontextprotocol/,
    )
  }
})

test('backends are loaded by the call that needs them, never at start', () => {
  const heavy =
    /^import (?!type)[^'"]*from '(dockerode|pg|ioredis|chromadb|ollama|systeminformation|execa|pino|jose)'/m
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(heavy)
})

test('nothing asks for a shell', () => {
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/shell:\s*true|child_process'.*\bexec\b|execSync\(/)
})

test('there are no cycles, types included', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]))
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) expect.fail(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`)
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

test('no drawer for leftovers', () => {
  expect(files.filter((file) => /\/(utils?|helpers?|common|misc|types)(\/|\.ts$)/.test(file))).toEqual([])
})
