import type { JSONRPCMessage } from '@modelcontextprotocol/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { createScreen, type Screen } from '../../src/mcp/screen.ts'
import { type ASetup, aSetup, SLIPPED, STATUS } from './a-setup.ts'

let setup: ASetup
let screen: Screen

beforeEach(() => {
  setup = aSetup()
  screen = createScreen(setup)
})

const ask = (method: string, id: number) => screen.asked({ jsonrpc: '2.0', id, method } as JSONRPCMessage)
const answer = (result: Record<string, unknown>, id = 1) =>
  screen.leaving({ jsonrpc: '2.0', id, result } as JSONRPCMessage)
const leaking = { content: [{ type: 'text', text: SLIPPED }] }

describe('the last net', () => {
  it('redacts what slipped past in a result, an error and a notification', async () => {
    ask('tools/call', 1)
    const leaving = [
      await answer(leaking),
      await screen.leaving({
        jsonrpc: '2.0',
        id: 2,
        error: { code: -32603, message: SLIPPED, data: { why: [SLIPPED] } },
      }),
      await screen.leaving({
        jsonrpc: '2.0',
        method: 'notifications/progress',
        params: { progressToken: 7, progress: 1, message: SLIPPED },
      }),
    ]
    expect(JSON.stringify(leaving)).not.toContain(SLIPPED)
    expect(JSON.stringify(leaving).match(/\[redacted/g)).toHaveLength(4)
  })

  it('leaves the fields of the protocol as they are, whatever they are called', async () => {
    const params = { progressToken: 'token-of-the-client', progress: 1, message: 'fine' }
    const progress = { jsonrpc: '2.0', method: 'notifications/progress', params } as JSONRPCMessage
    expect(await screen.leaving(progress)).toEqual(progress)
    const result = {
      resultType: 'complete',
      nextCursor: 'c',
      ttlMs: 0,
      cacheScope: 'private',
      _meta: { audit: { seq: 1, head: 'f'.repeat(64) } },
    }
    expect(await answer({ ...result, content: [] })).toMatchObject({ result })
  })

  it('touches none of them even when every string is taken for a secret', async () => {
    const redactor = await setup.redactor()
    const masked = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? '***' : inner)))
    screen = createScreen({ redactor: async () => ({ ...redactor, value: masked }) })
    const fields = {
      resultType: 'input_required',
      requestState: 'sealed',
      nextCursor: 'next',
      ttlMs: 1,
      cacheScope: 'private',
      _meta: { audit: 'unavailable' },
    }
    expect(await answer({ ...fields, content: 'text' })).toEqual({
      jsonrpc: '2.0',
      id: 1,
      result: { ...fields, content: '***' },
    })
    const params = { progressToken: 'p', requestId: 'r', uri: STATUS, _meta: { id: 'm' } }
    const notification = {
      jsonrpc: '2.0',
      method: 'notifications/x',
      params: { ...params, message: 'text' },
    } as JSONRPCMessage
    expect(await screen.leaving(notification)).toMatchObject({
      method: 'notifications/x',
      params: { ...params, message: '***' },
    })
    expect(
      await screen.leaving({ jsonrpc: '2.0', id: 'i', error: { code: -32602, message: 'text' } }),
    ).toEqual({ jsonrpc: '2.0', id: 'i', error: { code: -32602, message: '***' } })
  })

  it('exempts by position only: the same name deeper inside is content', async () => {
    const message = await answer({
      structuredContent: { progressToken: 'secret-looking', requestState: SLIPPED },
    })
    expect(message).toMatchObject({
      result: { structuredContent: { progressToken: '[redacted:key]', requestState: '[redacted:known]' } },
    })
  })

  it('sends an error instead when it cannot judge, and drops a notification', async () => {
    setup.world.redactorFails = true
    expect(await answer(leaking, 5)).toMatchObject({
      id: 5,
      error: { message: expect.stringContaining('redaction_failed') },
    })
    expect(
      await screen.leaving({
        jsonrpc: '2.0',
        method: 'notifications/progress',
        params: { message: SLIPPED },
      }),
    ).toBeUndefined()
  })

  it.each(['initialize', 'server/discover', 'tools/list'])(
    'loads no redactor for %s, which holds only constants',
    async (method) => {
      ask(method, 1)
      await answer({ tools: [] })
      expect(setup.world.redactorLoads).toBe(0)
    },
  )

  it('judges in full when one id was used for two requests, in either order', async () => {
    for (const methods of [
      ['tools/call', 'tools/list'],
      ['tools/list', 'tools/call'],
    ]) {
      for (const method of methods) ask(method, 1)
      expect(JSON.stringify([await answer(leaking), await answer(leaking)])).not.toContain(SLIPPED)
    }
  })

  it('forgets an id with its cancellation, and still trusts no answer that crossed it', async () => {
    const cancel = (id: number) =>
      screen.asked({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: id } })
    for (let id = 1; id <= 1_000; id += 1) {
      ask('tools/list', id)
      cancel(id)
    }
    await answer({ tools: [] }, 1)
    await answer({ tools: [] }, 1_000)
    expect(setup.world.redactorLoads).toBe(2)
    ask('tools/call', 7)
    cancel(7)
    ask('tools/list', 7)
    expect(JSON.stringify([await answer(leaking, 7), await answer({ tools: [] }, 7)])).not.toContain(SLIPPED)
  })

  it('forgets an id with its answer, so that a second answer is judged', async () => {
    ask('tools/list', 1)
    await answer({ tools: [] })
    expect(JSON.stringify(await answer(leaking))).not.toContain(SLIPPED)
  })
})
