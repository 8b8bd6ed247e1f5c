import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, KINDS, type Peer, type Way } from './clients.ts'

// The whole product as a host starts it: the bin, a real configuration, real sockets, nothing in memory.

const bin = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const PASSWORD = ['correct', 'horse', 'battery', String(Date.now())].join('-')

let dir: string
let crm: Server
let peer: Peer
let child: ChildProcess | undefined

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'operator-product-'))
  crm = createServer((_, response) => response.end('ok'))
  await new Promise<void>((resolve) => crm.listen(0, '127.0.0.1', resolve))
  const { port } = crm.address() as AddressInfo
  await writeFile(join(dir, '.env'), `CRM_URL=http://crm:${PASSWORD}@127.0.0.1:${port}/\n`, { mode: 0o600 })
  await writeFile(
    join(dir, 'operator.yaml'),
    `version: 1
environment: product-test
agent_log: AGENT_LOG.md
actors:
  operator: { role: operator, names: [Operator] }
services:
  crm: { kind: http, url: "\${env:CRM_URL}", timeout: 30s }
  shop: { kind: http, url: "\${env:CRM_URL}", depends_on: [crm], timeout: 30s }
http: { port: 0 }
`,
    { mode: 0o600 },
  )
})

afterEach(async () => {
  await peer.close()
  if (child) {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await gone).toEqual([0, null])
    child = undefined
  }
  crm.closeAllConnections()
  crm.close()
  await rm(dir, { recursive: true, force: true })
})

async function way(transport: 'stdio' | 'HTTP'): Promise<Way> {
  const config = ['--config', join(dir, 'operator.yaml'), '--actor', 'operator']
  if (transport === 'stdio') return { stdio: { args: [bin, 'mcp', ...config] } }
  child = spawn(process.execPath, [bin, 'serve', ...config], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'] },
  })
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const [url] = /http:\/\/\S+\/mcp/.exec(line) ?? []
    if (url) return { http: { url } }
  }
  throw new Error('the server did not say where it serves')
}

async function killCrm(): Promise<void> {
  crm.closeAllConnections()
  await new Promise((resolve) => crm.close(resolve))
}

describe.each(['stdio', 'HTTP'] as const)('the product over %s', (transport) => {
  it.each(KINDS)(
    'shows the client %s a service that dies, what it takes with it, and no secret',
    async (kind) => {
      peer = await connect(kind, await way(transport))
      expect(peer.raw.getInstructions()).toMatch(/^You are The Operator[\s\S]*product-test[\s\S]*crm, shop/)
      const before = await peer.call('health_check')
      expect(before.structuredContent).toMatchObject({ verdict: 'healthy' })
      await killCrm()
      // A look younger than a second is reused, so the next one may still be the last.
      await expect
        .poll(async () => (await peer.call('health_check')).structuredContent)
        .toMatchObject({ verdict: 'down', roots: ['crm'], affected: ['shop'] })
      const after = await peer.call('health_check')

      const note = await peer.call('write_agent_log', {
        task: 'Look at crm',
        status: 'BLOCKED',
        notes: `The URL has ${PASSWORD} in it.`,
      })
      expect(note.isError).toBeUndefined()
      const log = await peer.call('read_agent_log')
      const resources = await Promise.all(
        ['agent-log', 'inventory'].map((name) => peer.raw.readResource({ uri: `operator://${name}` })),
      )
      expect(JSON.stringify([before, after, note, log, resources])).not.toContain(PASSWORD)
      expect(JSON.stringify(log)).toContain('Look at crm')
    },
  )
})

it.each([
  ['v1', 'stdio'],
  ['v2 modern', 'HTTP'],
] as const)('tells the client %s over %s that the status changed', async (kind, transport) => {
  peer = await connect(kind, await way(transport))
  const subscription = await peer.subscribe('operator://status')
  const changed = subscription.next()
  // What the watcher compares with is its own first look, and only a change after that is one.
  const { contents } = await peer.raw.readResource({ uri: 'operator://status' }, { timeout: 280_000 })
  expect(JSON.stringify(contents)).toContain('healthy')
  await killCrm()
  expect(await changed).toBe('operator://status')
  await subscription.stop()
})
