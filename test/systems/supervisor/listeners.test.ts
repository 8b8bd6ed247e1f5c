import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createListeners } from '../../../src/systems/supervisor/client.ts'
import { freePort, type Owned, own } from '../../servers/child.ts'

const patient = () => new AbortController().signal
const listeners = createListeners()
const owned: Owned[] = []
afterEach(async () => {
  for (const one of owned.splice(0)) await one.stop()
})

/** A process that listens, itself or by a child of its own. */
async function listener(port: number, by: 'itself' | 'child', host = '127.0.0.1') {
  const listen = `require('node:net').createServer().listen(${port}, '${host}', () => console.log('ready'))`
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(listen)}], { stdio: 'inherit' }); setInterval(() => undefined, 1000)`
  const one = await own(process.execPath, ['-e', by === 'itself' ? listen : child], /ready/)
  owned.push(one)
  return one.pid
}

it('tells a port that nobody holds', async () => {
  const look = await listeners.look(await freePort(), process.pid, patient())
  expect(look).toMatchObject({ ours: false, strangers: [] })
})

it.each([
  ['itself', '127.0.0.1'],
  ['child', '127.0.0.1'],
  ['itself', '::'],
] as const)('tells its own from a stranger: held by %s on %s', async (by, host) => {
  const port = await freePort()
  const pid = await listener(port, by, host)
  expect(await listeners.look(port, pid, patient())).toEqual({ ours: true, strangers: [], elsewhere: false })
  const stranger = await listeners.look(port, undefined, patient())
  expect(stranger).toMatchObject({
    ours: false,
    strangers: [expect.stringMatching(/^pid \d+ \(.*node.*\)$/)],
  })
})

it('tells one that listens elsewhere from one that does not listen', async () => {
  const [port, other] = [await freePort(), await freePort()]
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  const pid = await listener(other, 'itself')
  expect(await listeners.look(port, pid, patient())).toMatchObject({ ours: false, elsewhere: true })
  server.close()
  await once(server, 'close')
})
