import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileAppears, KNOWN } from './a-setup.ts'
import { ENVELOPE, INITIALIZE, type RawChild, request, startRaw } from './raw.ts'

const entry = fileURLToPath(new URL('stdio-entry.ts', import.meta.url))
let server: RawChild
let dir: string

async function start(env: Record<string, string> = {}): Promise<RawChild> {
  server = startRaw([entry], env)
  const hello = request('initialize', INITIALIZE)
  server.send(hello.line)
  await server.answer(hello.id)
  return server
}

async function servesTheNext(): Promise<void> {
  const next = request('tools/call', { name: 'health_check', arguments: {} })
  server.send(next.line)
  expect((await server.answer(next.id)).result).toMatchObject({ structuredContent: { said: 'all is well' } })
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'operator-stdio-'))
})

afterEach(async () => {
  if (server.process.exitCode === null && server.process.signalCode === null) {
    server.process.kill('SIGKILL')
    await server.exit()
  }
  await rm(dir, { recursive: true })
})

describe('the stdio wire', () => {
  it('answers garbage with a parse error and serves the next call', async () => {
    await start()
    for (const line of [
      'not json\n',
      '{"jsonrpc":"2.0","id":1,\n',
      '{"a":NaN}\n',
      `${'\u0000'.repeat(50)}\n`,
    ]) {
      server.send(line)
      expect((await server.answer(null)).error?.code).toBe(-32700)
    }
    await servesTheNext()
  })

  it('answers what is no single JSON-RPC message, under its id where it has one', async () => {
    await start()
    server.send('{"id":"mine","what":1}\n')
    expect((await server.answer('mine')).error?.code).toBe(-32600)
    server.send(`[${request('tools/list').line.trim()}]\n`)
    expect((await server.answer(null)).error?.message).toContain('batches')
    await servesTheNext()
  })

  it('refuses JSON that nests 10,000 deep, under its id, and serves the next call', async () => {
    await start()
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    server.send(
      `{"jsonrpc":"2.0","id":"deep","method":"tools/call","params":{"name":"health_check","arguments":${deep}}}\n`,
    )
    expect((await server.answer('deep')).error?.message).toContain('nested deeper')
    await servesTheNext()
  })

  it('refuses an id of 4 MB without repeating it, and serves the next call', async () => {
    await start()
    server.send(request('tools/list', {}, 'i'.repeat(4_000_000)).line)
    expect((await server.answer(null)).error).toMatchObject({
      code: -32600,
      message: expect.stringContaining('id is longer'),
    })
    await servesTheNext()
  })

  it.each([
    [
      'with the id in front',
      (text: string) =>
        `{"jsonrpc":"2.0","id":"big","method":"tools/call","params":{"name":"health_check","arguments":{"x":"${text}"}}}\n`,
    ],
    [
      'with the id behind',
      (text: string) =>
        `{"method":"tools/call","params":{"name":"health_check","arguments":{"x":"${text}"}},"jsonrpc":"2.0","id":"big"}\n`,
    ],
  ])('refuses a message of 20 MB %s under its id, and serves the next call', async (_, message) => {
    await start()
    server.send(message('a'.repeat(20_000_000)))
    expect((await server.answer('big')).error).toMatchObject({
      code: -32600,
      message: expect.stringContaining('longer than'),
    })
    await servesTheNext()
  })

  it('refuses a string of 1 MB in an argument through the door, and serves the next call', async () => {
    await start()
    const big = request('tools/call', { name: 'health_check', arguments: { mode: 'x'.repeat(1_000_000) } })
    server.send(big.line)
    expect((await server.answer(big.id)).result).toMatchObject({ isError: true })
    await servesTheNext()
  })

  it('reads a message that arrives in single bytes, and one with NUL in it', async () => {
    await start()
    const slow = request('tools/call', { name: 'health_check', arguments: { mode: 'plain\u0000' } })
    for (const byte of Buffer.from(slow.line)) server.send(Buffer.of(byte))
    expect((await server.answer(slow.id)).result).toMatchObject({
      isError: true,
      _meta: { error: { code: 'invalid_input' } },
    })
    await servesTheNext()
  })

  it.each([
    ['wrong types', { mode: 7 }],
    ['unknown arguments', { mode: 'plain', '--force': true }],
    ['a key of every object', { constructor: { prototype: 1 } }],
    ['arguments that are no object', 'all'],
  ])('refuses %s and serves the next call', async (_, args) => {
    await start()
    const bad = request('tools/call', { name: 'health_check', arguments: args as Record<string, unknown> })
    server.send(bad.line)
    const { result, error } = await server.answer(bad.id)
    expect(error?.code ?? (result?.['isError'] === true ? 'isError' : result)).toBe(
      typeof args === 'string' ? -32602 : 'isError',
    )
    await servesTheNext()
  })

  it('answers both of two requests with one id, and lets neither past the redactor', async () => {
    await start()
    const leak = request('tools/call', { name: 'health_check', arguments: { mode: 'slip' } }, 'twice')
    const list = request('tools/list', {}, 'twice')
    server.send(leak.line + list.line)
    const answers = [await server.answer('twice'), await server.answer('twice')]
    expect(JSON.stringify(answers)).not.toContain('slipped-past-the-door')
    await servesTheNext()
  })

  it('speaks to a modern client that sends no handshake', async () => {
    server = startRaw([entry])
    const list = request('tools/list', { _meta: ENVELOPE })
    server.send(list.line)
    expect((await server.answer(list.id)).result).toMatchObject({
      resultType: 'complete',
      tools: expect.any(Array),
    })
  })

  it('keeps stdout for the protocol, whatever a library prints', async () => {
    await start({ NOISY: '1' })
    await servesTheNext()
    await server.said('a library talks on stdout')
    server.process.stdin?.end()
    expect(await server.exit()).toMatchObject({ code: 0 })
    for (const line of server.stdout().trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' })
  })

  it('starts without a configuration, lists its tools and says what to do', async () => {
    await start({ UNCONFIGURED: '1' })
    const list = request('tools/list')
    server.send(list.line)
    expect((await server.answer(list.id)).result?.['tools']).toHaveLength(4)
    const call = request('tools/call', { name: 'health_check', arguments: {} })
    server.send(call.line)
    expect(JSON.stringify((await server.answer(call.id)).result)).toContain('operator init')
  })
})

describe('leaving', () => {
  it('leaves with code 0 when stdin closes', async () => {
    await start()
    server.process.stdin?.end()
    expect(await server.exit()).toEqual({ code: 0, signal: null })
  })

  it('answers what was asked before stdin closed, also without a newline at the end', async () => {
    server = startRaw([entry])
    const call = request('tools/call', { name: 'health_check', arguments: { mode: 'leak' } }, 'last')
    server.process.stdin?.end(request('initialize', INITIALIZE).line + call.line.trimEnd())
    const { result } = await server.answer('last')
    expect(JSON.stringify(result)).toContain('[redacted')
    expect(JSON.stringify(result)).not.toContain(KNOWN)
    expect(await server.exit()).toEqual({ code: 0, signal: null })
  })

  it('finishes a started write before it leaves on SIGTERM', async () => {
    const gate = join(dir, 'gate')
    await start({ GATE: gate })
    server.send(request('tools/call', { name: 'write_agent_log', arguments: {} }).line)
    await server.said('WRITING')
    server.process.kill('SIGTERM')
    await writeFile(`${gate}.go`, '')
    expect(await server.exit()).toEqual({ code: 0, signal: null })
    expect(existsSync(`${gate}.done`)).toBe(true)
  })

  it.each([
    ['stdin closes', () => void server.process.stdin?.end()],
    ['SIGTERM', () => void server.process.kill('SIGTERM')],
  ])('begins no queued write after %s, and answers all: the begun ones with their result', async (_, end) => {
    const gate = join(dir, 'gate')
    await start({ GATE: gate })
    const writes = Array.from({ length: 20 }, () =>
      request('tools/call', { name: 'write_agent_log', arguments: {} }),
    )
    server.send(writes.map(({ line }) => line).join(''))
    await server.said('WRITING\n'.repeat(8))
    end()
    for (const { id } of writes.slice(8))
      expect((await server.answer(id)).error).toMatchObject({ data: { code: 'cancelled', applied: 'no' } })
    await writeFile(`${gate}.go`, '')
    for (const { id } of writes.slice(0, 8))
      expect((await server.answer(id)).result).toMatchObject({ structuredContent: { said: 'written' } })
    expect(await server.exit()).toEqual({ code: 0, signal: null })
  })

  it('finishes a started write that its caller cancelled', async () => {
    const gate = join(dir, 'gate')
    await start({ GATE: gate })
    const write = request('tools/call', { name: 'write_agent_log', arguments: {} })
    server.send(write.line)
    await server.said('WRITING')
    server.send(
      `${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: write.id } })}\n`,
    )
    await servesTheNext()
    await writeFile(`${gate}.go`, '')
    await fileAppears(`${gate}.done`)
  })

  it('leaves on SIGTERM while a read hangs', async () => {
    await start()
    server.send(request('tools/call', { name: 'health_check', arguments: { mode: 'hang' } }).line)
    await server.said('HANGING')
    server.process.kill('SIGTERM')
    expect(await server.exit()).toEqual({ code: 0, signal: null })
  })

  it('leaves when a write never ends, after its deadline', async () => {
    await start({ GATE: join(dir, 'never') })
    server.send(request('tools/call', { name: 'write_agent_log', arguments: {} }).line)
    await server.said('WRITING')
    server.process.stdin?.end()
    expect(await server.exit()).toEqual({ code: 1, signal: null })
  })
})
