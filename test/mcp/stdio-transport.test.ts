import { PassThrough } from 'node:stream'
import type { JSONRPCMessage } from '@modelcontextprotocol/server'
import { expect, it } from 'vitest'
import { createStdioTransport } from '../../src/mcp/stdio-transport.ts'

const notify = (method: string): JSONRPCMessage => ({ jsonrpc: '2.0', method })

function aTransport(leaving: (message: JSONRPCMessage) => Promise<JSONRPCMessage | undefined>) {
  const written: string[] = []
  const input = new PassThrough()
  const write = async (text: string) => void written.push(text)
  return {
    input,
    written,
    transport: createStdioTransport({ input, write, screen: { asked: () => {}, leaving } }),
  }
}

it('keeps the order of what is sent, however long the judging of one takes', async () => {
  const slow = Promise.withResolvers<void>()
  const { transport, written } = aTransport(async (message) => {
    if ('method' in message && message.method === 'first') await slow.promise
    return message
  })
  const sent = [transport.send(notify('first')), transport.send(notify('second'))]
  slow.resolve()
  await Promise.all(sent)
  expect(written.map((line) => JSON.parse(line).method)).toEqual(['first', 'second'])
})

it('goes on when one message could not be sent, and drops what the screen holds back', async () => {
  const { transport, written } = aTransport(async (message) => {
    if ('method' in message && message.method === 'breaks') throw new Error('broken')
    return 'method' in message && message.method === 'held' ? undefined : message
  })
  await expect(transport.send(notify('breaks'))).rejects.toThrow('broken')
  await transport.send(notify('held'))
  await transport.send(notify('goes'))
  expect(written.map((line) => JSON.parse(line).method)).toEqual(['goes'])
})

it('knows when it owes no answer: answered, cancelled, or nobody left to answer', async () => {
  const { transport, input } = aTransport(async (message) => message)
  await transport.start()
  const got: JSONRPCMessage[] = []
  const four = new Promise<void>((resolve) => {
    transport.onmessage = (message) => void (got.push(message) === 4 && resolve())
  })
  input.write(`${JSON.stringify({ jsonrpc: '2.0', id: 3, method: 'subscriptions/listen' })}\n`)
  for (const id of [1, 2]) input.write(`${JSON.stringify({ jsonrpc: '2.0', id, method: 'x' })}\n`)
  input.write(
    `${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } })}\n`,
  )
  await four
  let owed = true
  const answered = transport.answered().then(() => {
    owed = false
  })
  await transport.send({ jsonrpc: '2.0', id: 7, result: {} })
  expect(owed).toBe(true)
  await transport.send({ jsonrpc: '2.0', id: 1, result: {} })
  await answered
  expect(owed).toBe(false)
})
