import { Client, InMemoryTransport } from '@modelcontextprotocol/client'
import { afterEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../src/call.ts'
import { OperatorError } from '../../src/core/errors.ts'
import { createCalls } from '../../src/mcp/calls.ts'
import { buildServer, lowLevel } from '../../src/mcp/server.ts'
import { type ASetup, aSetup, KNOWN, launched, STATUS } from './a-setup.ts'

const open: Client[] = []

async function connect(
  setup: ASetup,
  { caller }: { caller: Caller } = { caller: launched(setup) },
): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair()
  const server = lowLevel(await buildServer({ era: 'legacy' }, { setup, caller, calls: createCalls() }))
  await server.connect(there as never)
  const client = new Client(
    { name: 'c\u202eevil\n', version: 'v'.repeat(500) },
    { versionNegotiation: { mode: 'legacy' } },
  )
  open.push(client)
  await client.connect(here)
  return client
}

const connectAsStranger = (setup: ASetup) => connect(setup, { caller: undefined })

afterEach(async () => {
  for (const client of open.splice(0)) await client.close()
})

describe('a stranger', () => {
  it('sees no tool, no resource, no prompt text and no completion', async () => {
    const client = await connectAsStranger(aSetup())
    expect((await client.listTools()).tools).toEqual([])
    expect((await client.listResources()).resources).toEqual([])
    expect((await client.listResourceTemplates()).resourceTemplates).toEqual([])
    await expect(client.getPrompt({ name: 'operator' })).rejects.toMatchObject({ code: -32602 })
    const ref = { type: 'ref/prompt', name: 'incident' } as const
    expect(
      (await client.complete({ ref, argument: { name: 'service', value: '' } })).completion.values,
    ).toEqual([])
  })

  it('is denied every call and read by the door, and may not subscribe', async () => {
    const setup = aSetup()
    const client = await connectAsStranger(setup)
    expect(await client.callTool({ name: 'health_check', arguments: {} })).toMatchObject({
      isError: true,
      _meta: { error: { code: 'denied' } },
    })
    await expect(client.readResource({ uri: STATUS })).rejects.toThrow('denied')
    await expect(client.subscribeResource({ uri: STATUS })).rejects.toMatchObject({ code: -32602 })
    expect(setup.world.watchers()).toBe(0)
  })
})

describe('an error', () => {
  it('that is not ours reaches the log and not the client', async () => {
    const setup = {
      ...aSetup(),
      listResources: () => Promise.reject(new Error(`cannot open /root/x with ${KNOWN}`)),
    }
    const client = await connect(setup)
    const { code, message: seen } = await client.listResources().then(
      () => expect.fail('it should have been refused'),
      (error: Error & { code: number }) => error,
    )
    expect(code).toBe(-32603)
    expect(seen).toMatch(/^internal: Something broke inside The Operator \(incident [0-9a-f]{8}\)/)
    expect(JSON.stringify(seen)).not.toContain('/root')
    expect(setup.world.logged).toHaveLength(1)
  })

  it('that is ours says what would help', async () => {
    const setup = {
      ...aSetup(),
      listResources: () =>
        Promise.reject(
          new OperatorError('unavailable', 'The runbooks cannot be read.', { hint: 'Look at runbooks.' }),
        ),
    }
    await expect((await connect(setup)).listResources()).rejects.toThrow(
      'unavailable: The runbooks cannot be read.\napplied: no\nhint: Look at runbooks.',
    )
  })
})

describe('a subscription of the 2025 era', () => {
  it('is refused where nothing is announced, with the addresses that do', async () => {
    const client = await connect(aSetup())
    await expect(client.subscribeResource({ uri: 'operator://runbooks' })).rejects.toThrow(STATUS)
  })

  it('watches once, however often it is asked for, and ends with the connection', async () => {
    const setup = aSetup()
    const client = await connect(setup)
    await client.subscribeResource({ uri: STATUS })
    await client.subscribeResource({ uri: STATUS })
    expect(setup.world.watchers()).toBe(1)
    await client.close()
    await expect.poll(() => setup.world.watchers()).toBe(0)
  })
})

it('writes into the audit trail what the client calls itself, short and as one line, and only a real trace', async () => {
  const setup = aSetup()
  const client = await connect(setup)
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01'
  await client.callTool({ name: 'health_check', arguments: {}, _meta: { traceparent } })
  await client.callTool({ name: 'health_check', arguments: {}, _meta: { traceparent: 'forged\nline' } })
  const [first, , second] = setup.world.audited
  expect(first).toMatchObject({ event: 'intent', client: { name: 'c evil' }, traceparent })
  expect((first as { client: { version: string } }).client.version.length).toBeLessThanOrEqual(40)
  expect(second).not.toHaveProperty('traceparent')
})

it('takes no argument that a prompt does not have, and asks for one that it needs', async () => {
  const client = await connect(aSetup())
  await expect(client.getPrompt({ name: 'operator', arguments: { tone: 'x' } })).rejects.toThrow(
    'takes no arguments',
  )
  await expect(client.getPrompt({ name: 'incident' })).rejects.toThrow('missing: service')
})

it.each(['operator://runbooks/nothing', 'file:///etc/passwd', 'http://169.254.169.254/'])(
  'says of %s that nothing is there, and where',
  async (uri) => {
    await expect((await connect(aSetup())).readResource({ uri })).rejects.toMatchObject({
      code: -32602,
      data: { uri },
    })
  },
)

it('redacts the text of prompts', async () => {
  const setup = { ...aSetup(), soul: { full: `Soul with ${KNOWN}`, short: 'Soul' } }
  const { messages } = await (await connect(setup)).getPrompt({ name: 'operator' })
  expect(JSON.stringify(messages)).not.toContain(KNOWN)
})

it('speaks of backups in its prompts where there are databases, and only there', async () => {
  const textOf = async (setup: ASetup, name: string) => {
    const { messages } = await (await connect(setup)).getPrompt({ name })
    return messages.map(({ content }) => (content as { text: string }).text).join('\n')
  }
  const setup = aSetup()
  const plain = await textOf(setup, 'operator')
  expect(plain).not.toMatch(/backup|Databases/)
  expect(plain).toContain('\n5. The runbooks are')
  expect(await textOf(setup, 'handoff')).not.toContain('backup')
  Object.assign(setup.loaded?.config.databases ?? {}, { main: { kind: 'sqlite', path: '/srv/main.db' } })
  expect(await textOf(setup, 'operator')).toMatch(
    /Databases:\n- main \(sqlite\)[\s\S]*\n5\. A backup counts when it is `verified`[\s\S]*\n7\. The runbooks are/,
  )
  expect(await textOf(setup, 'handoff')).toMatch(/\n2\. operator:\/\/backups/)
})
