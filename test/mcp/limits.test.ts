import { Server } from '@modelcontextprotocol/server'
import { describe, expect, it } from 'vitest'
import { createCalls } from '../../src/mcp/calls.ts'
import { createRateLimit, createSlots } from '../../src/mcp/limits.ts'
import { type Arrival, createSessions } from '../../src/mcp/sessions.ts'
import { judgeMessage } from '../../src/mcp/wire.ts'
import { INITIALIZE } from './raw.ts'

describe('the rate limit', () => {
  it('admits a minute at once, then as fast as it refills, and says how long to wait', () => {
    let now = 0
    const limit = createRateLimit(60, () => now)
    for (let call = 0; call < 60; call += 1) expect(limit.take('a')).toBe(0)
    expect(limit.take('a')).toBe(1)
    expect(limit.take('b')).toBe(0)
    now = 2_000
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 1])
  })

  it('never saves up more than a minute', () => {
    let now = 0
    const limit = createRateLimit(2, () => now)
    limit.take('a')
    now = 3_600_000
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 30])
  })
})

it('gives a slot back once, however often it is released', () => {
  const slots = createSlots(1, 1)
  const release = slots.take('a')
  expect(slots.take('a')).toBeUndefined()
  release?.()
  release?.()
  expect(slots.take('a')).toBeTypeOf('function')
  expect(slots.take('a')).toBeUndefined()
})

it('gives a principal its share of the slots and no more, and all of them together no more than there are', () => {
  const slots = createSlots(3, 2)
  const release = slots.take('a')
  expect(slots.take('a')).toBeTypeOf('function')
  expect(slots.take('a')).toBeUndefined()
  expect(slots.take('b')).toBeTypeOf('function')
  expect(slots.take('b')).toBeUndefined()
  release?.()
  expect(slots.take('b')).toBeTypeOf('function')
})

it('is idle only when every call has ended, also those that began meanwhile and those that failed', async () => {
  const calls = createCalls()
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  const order: string[] = []
  const job = (work: Promise<void>) => ({
    writes: true,
    signal: new AbortController().signal,
    begin: () => work,
  })
  calls.run(job(first.promise)).catch(() => void order.push('first'))
  void calls.run(job(second.promise)).then(() => void order.push('second'))
  const idle = calls.idle().then(() => void order.push('idle'))
  first.reject(new Error('failed'))
  await Promise.resolve()
  second.resolve()
  await idle
  expect(order).toEqual(['first', 'second', 'idle'])
})

describe('the turn of writes', () => {
  const refused = { code: 'cancelled', applied: 'no' }

  function aWrite(calls: ReturnType<typeof createCalls>, caller = new AbortController()) {
    const { promise, resolve } = Promise.withResolvers<string>()
    const seen: { signal?: AbortSignal } = {}
    const begin = (signal: AbortSignal) => {
      seen.signal = signal
      return promise
    }
    const done = calls.run({ writes: true, signal: caller.signal, begin })
    done.catch(() => undefined)
    return { done, seen, caller, end: () => resolve('done') }
  }

  it('comes when one before has ended, and never for a caller that has gone', async () => {
    const calls = createCalls(1)
    const [first, gone, last] = [aWrite(calls), aWrite(calls), aWrite(calls)]
    await Promise.resolve()
    expect([first, gone, last].map(({ seen }) => seen.signal !== undefined)).toEqual([true, false, false])
    gone.caller.abort()
    first.end()
    last.end()
    await expect(gone.done).rejects.toMatchObject(refused)
    expect(await Promise.all([first.done, last.done])).toEqual(['done', 'done'])
    expect(gone.seen.signal).toBeUndefined()
  })

  it('comes once for each place when nobody asks any more, and reads are still served', async () => {
    const calls = createCalls(2)
    const [first] = [aWrite(calls)]
    calls.leave()
    const [second, third] = [aWrite(calls), aWrite(calls)]
    await expect(third.done).rejects.toMatchObject(refused)
    first.end()
    second.end()
    expect(await Promise.all([first.done, second.done])).toEqual(['done', 'done'])
    await expect(aWrite(calls).done).rejects.toMatchObject(refused)
    const read = { writes: false, signal: new AbortController().signal, begin: async () => 'read' }
    expect(await calls.run(read)).toBe('read')
  })

  it('never comes after a stop, which tells what is at work', async () => {
    const calls = createCalls(1)
    const [first, second] = [aWrite(calls), aWrite(calls)]
    await Promise.resolve()
    calls.stop()
    await expect(second.done).rejects.toMatchObject(refused)
    await expect(aWrite(calls).done).rejects.toMatchObject(refused)
    expect(first.seen.signal?.aborted).toBe(true)
    first.end()
    expect(await first.done).toBe('done')
    await calls.idle()
  })

  it('is refused as busy when 256 wait already', async () => {
    const calls = createCalls(0)
    for (let waiting = 0; waiting < 256; waiting += 1) aWrite(calls)
    await expect(aWrite(calls).done).rejects.toMatchObject({ code: 'busy', applied: 'no' })
  })
})

describe('sessions', () => {
  const arrive = (who: string, id?: string): Arrival => {
    const read = judgeMessage({
      jsonrpc: '2.0',
      id: 1,
      method: id ? 'ping' : 'initialize',
      params: id ? {} : INITIALIZE,
    })
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(id && { 'mcp-session-id': id }),
    }
    const request = new Request('http://127.0.0.1/mcp', { method: 'POST', headers })
    return {
      request,
      authInfo: { token: '', clientId: who, scopes: [] },
      ...(read.ok && { message: read.message }),
    }
  }

  async function finished(handled: Promise<{ response: Response; onEnd: () => void }>) {
    const { response, onEnd } = await handled
    await response.text()
    onEnd()
    return { status: response.status, id: response.headers.get('mcp-session-id') ?? '' }
  }

  const aServer = async () => new Server({ name: 'x', version: '0' }, { capabilities: {} })

  it('are closed when nobody used them for the idle time, and an open answer is use', async () => {
    let now = 0
    const sessions = createSessions({ build: aServer, idleMs: 1_000, now: () => now })
    const quiet = await finished(sessions.handle(arrive('a')))
    const listening = await finished(sessions.handle(arrive('a')))
    const open = await sessions.handle(arrive('a', listening.id))
    now = 2_000
    sessions.reap()
    expect(sessions.count()).toBe(1)
    expect((await finished(sessions.handle(arrive('a', quiet.id)))).status).toBe(404)
    await open.response.text()
    open.onEnd()
    sessions.reap()
    expect(sessions.count()).toBe(1)
    now = 3_001
    sessions.reap()
    expect(sessions.count()).toBe(0)
  })

  it('are capped for each principal: its own idle one makes room, one in use does not, and others are not touched', async () => {
    let now = 0
    const sessions = createSessions({ build: aServer, max: 1, now: () => now })
    const other = await finished(sessions.handle(arrive('b')))
    const first = await finished(sessions.handle(arrive('a')))
    const inUse = await sessions.handle(arrive('a', first.id))
    now = 10
    expect((await finished(sessions.handle(arrive('a')))).status).toBe(503)
    await inUse.response.text()
    inUse.onEnd()
    const second = await finished(sessions.handle(arrive('a')))
    expect(second.status).toBe(200)
    expect((await finished(sessions.handle(arrive('a', first.id)))).status).toBe(404)
    expect((await finished(sessions.handle(arrive('b', other.id)))).status).toBe(200)
  })
})
