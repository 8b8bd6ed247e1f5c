import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type HttpServer, serveHttp } from '../../src/mcp/http.ts'
import { aSetup } from './a-setup.ts'
import { asking } from './asking.ts'
import { connect, type Elicit, KINDS, type Peer, type Way } from './clients.ts'

const ENTRY = new URL('./stdio-entry.ts', import.meta.url).pathname
const open: Peer[] = []
afterEach(async () => {
  for (const peer of open.splice(0)) await peer.close()
})

describe.each(KINDS)('the client %s', (kind) => {
  const setup = asking(aSetup({ http: { rate: 100_000 } }))
  let server: HttpServer
  beforeAll(async () => {
    server = await serveHttp(setup, setup.identify, { actor: 'operator' })
  })
  afterAll(() => server.close())

  const ask = async (elicit: Elicit | undefined, way: Way = { http: { url: server.url } }) => {
    const seen: string[] = []
    const heard: Elicit = (message) => {
      seen.push(message)
      return elicit?.(message) ?? { action: 'cancel' }
    }
    const peer = await connect(kind, { ...way, ...(elicit && { elicit: heard }) })
    open.push(peer)
    return { result: await peer.call('health_check'), seen, peer }
  }

  it('is asked once, and a yes lets the very call go on', async () => {
    const { result, seen, peer } = await ask(() => ({ action: 'accept', content: { confirm: true } }))
    expect(result).toMatchObject({ structuredContent: { said: 'done' } })
    expect(seen).toEqual(['test: deploy web:2 to web?'])
    await peer.call('health_check')
    expect(seen).toHaveLength(2)
  })

  it.each([
    ['a no', { action: 'decline' as const }],
    ['a form without the tick', { action: 'accept' as const, content: { confirm: false } }],
  ])('with %s is told that it was declined', async (_what, answer) => {
    const { result, seen } = await ask(() => answer)
    expect(result).toMatchObject({ isError: true, _meta: { error: { code: 'denied' } } })
    expect(seen).toHaveLength(1)
  })

  it('that puts the question away is not asked again by the same call', async () => {
    const { result, seen } = await ask(() => ({ action: 'cancel' }))
    expect(result).toMatchObject({ isError: true, _meta: { error: { code: 'approval_required' } } })
    expect(seen).toHaveLength(1)
  })

  it('that cannot ask is told how to approve it out of band', async () => {
    const { result, seen } = await ask(undefined)
    expect(result).toMatchObject({ isError: true, _meta: { error: { code: 'approval_required' } } })
    expect(result.content?.[0]?.text).toContain('operator approve plan_1 --as human')
    expect(seen).toEqual([])
  })

  it('is asked over stdio too', async () => {
    const answers = [
      { action: 'accept' as const, content: { confirm: true } },
      { action: 'decline' as const },
    ]
    const way = { stdio: { args: [ENTRY], env: { ASKS: '1' } } }
    const { result, seen, peer } = await ask(() => answers.shift() ?? { action: 'cancel' }, way)
    expect(result).toMatchObject({ structuredContent: { said: 'done' } })
    expect(await peer.call('health_check')).toMatchObject({ _meta: { error: { code: 'denied' } } })
    expect(seen).toHaveLength(2)
  })
})

describe('an answer on the wire', () => {
  const setup = asking(aSetup({ http: { rate: 100_000 } }))
  let server: HttpServer
  beforeAll(async () => {
    server = await serveHttp(setup, setup.identify, { actor: 'operator' })
  })
  afterAll(() => server.close())

  /** One round of the modern era, as any program can send it. */
  async function round(more: object) {
    const _meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': { elicitation: { form: {} } },
    }
    const response = await fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2026-07-28',
        'mcp-method': 'tools/call',
        'mcp-name': 'health_check',
      },
      body: JSON.stringify({
        ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
        params: { name: 'health_check', arguments: {}, _meta, ...more },
      }),
    })
    const text = await response.text()
    return JSON.parse(/^data: (\{.*\})$/m.exec(text)?.[1] ?? text) as {
      result?: { resultType?: string; requestState?: string; structuredContent?: unknown }
      error?: { code: number }
    }
  }
  const inputResponses = { confirm: { action: 'accept', content: { confirm: true } } }

  it('counts only for a question that was asked, as it was asked, and once', async () => {
    const forged = await round({ inputResponses })
    expect(forged.result).toMatchObject({ resultType: 'input_required' })
    const requestState = forged.result?.requestState ?? ''
    const tampered = `${requestState.slice(0, -2)}${requestState.endsWith('A') ? 'BB' : 'AA'}`
    expect((await round({ inputResponses, requestState: tampered })).error).toMatchObject({ code: -32602 })
    expect(setup.heard).toEqual([undefined])
    const done = await round({ inputResponses, requestState })
    expect(done.result).toMatchObject({ structuredContent: { said: 'done' } })
    const replayed = await round({ inputResponses, requestState })
    expect(replayed.result).toMatchObject({ resultType: 'input_required' })
    expect(setup.heard.filter((answer) => answer?.yes)).toHaveLength(1)
  })
})
