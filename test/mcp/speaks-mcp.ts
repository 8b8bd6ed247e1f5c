import { afterAll, beforeAll, expect, it } from 'vitest'
import { KNOWN, SLIPPED, STATUS } from './a-setup.ts'
import type { Peer } from './clients.ts'

/** What every client must find, whatever its generation, its era and the transport between. */
export function speaksMcp(connect: () => Promise<Peer>, era: Peer['era']): void {
  let peer: Peer
  beforeAll(async () => {
    peer = await connect()
  })
  afterAll(() => peer.close())

  it(`is served in the ${era} era, the soul first in the instructions`, () => {
    expect(peer.era).toBe(era)
    expect(peer.raw.getInstructions()).toMatch(/^You are The Operator\. Short soul\.[\s\S]+environment test/)
  })

  it('lists the tools of its role with schemas and annotations', async () => {
    const { tools } = await peer.raw.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'health_check',
      'resource_guard',
      'read_resource',
      'write_agent_log',
    ])
    expect(tools[0]).toMatchObject({
      annotations: { readOnlyHint: true },
      inputSchema: { type: 'object', additionalProperties: false },
    })
    expect(tools[3]).toMatchObject({
      annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
    })
  })

  it('gets text, links, structured data and the audit head from a call', async () => {
    const result = await peer.call('health_check')
    expect(result.structuredContent).toEqual({ said: 'all is well' })
    expect(result.content).toMatchObject([
      { type: 'text', text: 'all is well' },
      { type: 'resource_link', uri: STATUS, name: 'status', mimeType: 'application/json' },
      {
        type: 'resource_link',
        uri: 'operator://runbooks/disk-full',
        name: 'disk-full',
        mimeType: 'text/markdown',
      },
    ])
    expect(result._meta).toMatchObject({
      call: expect.any(String),
      environment: 'test',
      audit: { seq: expect.any(Number), head: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  it('is told what it got wrong, with the code and whether anything took effect', async () => {
    const result = await peer.call('health_check', { mode: 'plain', extra: 1 })
    expect(result.isError).toBe(true)
    expect(result.structuredContent).toBeUndefined()
    expect(result.content?.[0]?.text).toMatch(/^invalid_input: [\s\S]*\napplied: no\nhint: /)
    expect(result._meta).toMatchObject({ error: { code: 'invalid_input', applied: 'no' } })
  })

  it('gets a protocol error that names the tools when it asks for one that is not there', async () => {
    await expect(peer.call('rm_rf')).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('health_check'),
    })
  })

  it('never sees a secret, nor the words of an error that is not ours', async () => {
    const seen = JSON.stringify([
      await peer.call('health_check', { mode: 'leak' }),
      await peer.call('health_check', { mode: 'slip' }),
      await peer.call('health_check', { mode: 'break' }),
      await peer.raw.readResource({ uri: 'operator://runbooks/disk-full' }),
    ])
    expect(seen).not.toContain(KNOWN)
    expect(seen).not.toContain(SLIPPED)
    expect(seen).not.toContain('secret path')
    expect(seen).toContain('[redacted:known]')
  })

  it('sees progress that only moves forward, redacted', async () => {
    const steps: { progress: number; message: string }[] = []
    const onprogress = ({ progress, message }: { progress: number; message?: string }) => {
      if (!message?.startsWith('step')) return
      steps.push({ progress, message })
      void peer.call('resource_guard')
    }
    await peer.call('health_check', { mode: 'progress' }, { onprogress })
    expect(steps.map(({ progress }) => progress)).toEqual([1, 2, 3])
    expect(JSON.stringify(steps)).not.toContain(KNOWN)
  })

  it('cancels a read that hangs, and the next call is served', async () => {
    const stop = new AbortController()
    const hanging = peer.call('health_check', { mode: 'hang' }, { signal: stop.signal })
    await peer.call('health_check')
    stop.abort('enough')
    await expect(hanging).rejects.toThrow()
    expect((await peer.call('health_check')).isError).toBeUndefined()
  })

  it('lists, reads and completes resources', async () => {
    const { resources } = await peer.raw.listResources()
    expect(resources.map(({ uri }) => uri)).toContain('operator://runbooks/disk-full')
    const { resourceTemplates } = await peer.raw.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['operator://runbooks/{name}'])
    const { contents } = await peer.raw.readResource({ uri: STATUS })
    expect(contents).toMatchObject([
      { uri: STATUS, mimeType: 'application/json', text: '{"verdict":"healthy"}' },
    ])
    const ref = { type: 'ref/resource', uri: 'operator://runbooks/{name}' } as const
    const { completion } = await peer.raw.complete({ ref, argument: { name: 'name', value: 'disk' } })
    expect(completion.values).toEqual(['disk-full', 'disk-slow'])
  })

  it('is told that a resource is not there', async () => {
    const missing = peer.raw.readResource({ uri: 'operator://runbooks/nothing' })
    await expect(missing).rejects.toMatchObject({
      code: expect.toSatisfy((code) => [-32602, -32002].includes(code)),
      message: expect.stringContaining('operator://runbooks/nothing'),
    })
  })

  it('gets the soul as the first message of every prompt, and completes a service', async () => {
    const { prompts } = await peer.raw.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['operator', 'incident', 'handoff'])
    const whole = await peer.raw.getPrompt({ name: 'operator' })
    expect(whole.messages.map(({ content }) => (content as { text: string }).text)).toEqual([
      expect.stringContaining('Whole soul'),
      expect.stringContaining('crm (tcp, needs postgres)'),
    ])
    const incident = await peer.raw.getPrompt({ name: 'incident', arguments: { service: 'crm' } })
    expect(incident.messages[0]).toMatchObject({ content: { text: expect.stringContaining('Short soul') } })
    await expect(
      peer.raw.getPrompt({ name: 'incident', arguments: { service: 'nope' } }),
    ).rejects.toMatchObject({ code: -32602 })
    await expect(peer.raw.getPrompt({ name: 'nope' })).rejects.toMatchObject({ code: -32602 })
    const { completion } = await peer.raw.complete({
      ref: { type: 'ref/prompt', name: 'incident' },
      argument: { name: 'service', value: 'p' },
    })
    expect(completion.values).toEqual(['postgres'])
  })

  it('hears of a change while it is subscribed, and the watching ends with the subscription', async () => {
    expect((await peer.call('resource_guard')).structuredContent).toEqual({ said: '0 watching' })
    const subscription = await peer.subscribe(STATUS)
    expect((await peer.call('resource_guard')).structuredContent).toEqual({ said: '1 watching' })
    expect(await subscription.next()).toBe(STATUS)
    await subscription.stop()
    await expect
      .poll(async () => (await peer.call('resource_guard')).structuredContent)
      .toEqual({ said: '0 watching' })
  })
}
