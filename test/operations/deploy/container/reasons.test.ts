import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from '../../../servers/child.ts'
import { reasonOf } from './reasons.ts'

const errorOf = async (port: number) => {
  const socket = connect({ port, host: '127.0.0.1' })
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException]
  return error
}

it('tells a server that refuses from a client that gave up', async () => {
  const refused = await errorOf(await freePort())
  expect(reasonOf(refused, 'looked up')).toBe('ECONNREFUSED when it was looked up')
  const late = Object.assign(new Error('connect'), { code: 'ETIMEDOUT' })
  expect(reasonOf(new AggregateError([late, late]), 'looked up')).toBe(
    "the client's own 250 ms when it was looked up",
  )
  expect(reasonOf(new AggregateError([late, refused]), 'looked up')).toBe(
    "ECONNREFUSED and the client's own 250 ms when it was looked up",
  )
})

it('names a connection that was cut, and silence', async () => {
  const server = createServer((socket) => socket.resetAndDestroy()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const cut = await errorOf(port).finally(() => server.close())
  expect(reasonOf(cut, 'answered')).toBe('ECONNRESET when it was answered')
  expect(reasonOf(new Error('silence'), 'answered')).toBe('silence when it was answered')
})
