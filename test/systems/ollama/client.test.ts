import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createOllamaProbe } from '../../../src/systems/ollama/client.ts'
import type { OllamaLook, OllamaTarget } from '../../../src/systems/ollama/port.ts'
import { ollamaContract } from '../../contract/ollama.ts'
import { failure, type World } from '../../contract/probe.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { createFakeOllama } from '../../fakes/ollama.ts'
import { freePort } from '../../servers/child.ts'
import { type OllamaDouble, startOllamaDouble } from '../../servers/ollama.ts'
import { json, startWeb } from '../../servers/web.ts'

const at = (url: string, deep = false): OllamaTarget => ({ url: new Secret(url), deep })
const look = (target: OllamaTarget) => createOllamaProbe().look(target, new AbortController().signal)

ollamaContract('the fake Ollama', async () =>
  fakeWorld<OllamaTarget, OllamaLook>(
    createFakeOllama(),
    (port) => at(`http://me:hunter2@127.0.0.1:${port}`),
    (port) => `127.0.0.1:${port}`,
    {
      models: ['llama3.2:latest', 'nomic-embed-text:latest'],
      loaded: [{ name: 'llama3.2:latest', bytes: 2_000_000_000, vramBytes: 1_500_000_000 }],
    },
    ['refused', 'auth', 'not_ready', 'protocol', 'forbidden'],
  ),
)

ollamaContract('a protocol double of Ollama', async (): Promise<World<OllamaTarget, OllamaLook>> => {
  const double = await startOllamaDouble()
  const silent = await startWeb(() => undefined)
  const locked = await startWeb((_, response) => json(response, 401, { error: 'unauthorized' }))
  const busy = await startWeb((_, response) => json(response, 503, { error: 'starting' }))
  const page = await startWeb((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  )
  return {
    probe: createOllamaProbe(),
    healthy: at(double.url.replace('//', '//me:hunter2@')),
    silent: at(silent.url),
    faults: {
      refused: at(`http://me:hunter2@127.0.0.1:${await freePort()}`),
      auth: at(locked.url.replace('//', '//me:hunter2@')),
      not_ready: at(busy.url),
      protocol: at(page.url),
      forbidden: at('http://[fd00:ec2::254]/'),
    },
    secrets: ['hunter2'],
    close: async () => {
      await Promise.all([double, silent, locked, busy, page].map((each) => each.stop()))
    },
  }
})

describe('a deep look at Ollama', () => {
  let double: OllamaDouble
  beforeEach(async () => {
    double = await startOllamaDouble()
  })
  afterEach(async () => double.stop())

  it('asks a loaded model for one token', async () => {
    expect((await look(at(double.url, true))).generated).toMatchObject({
      outcome: 'answered',
      model: 'llama3.2:latest',
    })
  })

  it('loads no model for it', async () => {
    double.loaded = []
    expect((await look(at(double.url, true))).generated).toEqual({ outcome: 'nothing_loaded' })
    expect(double.requests).not.toContain('POST /api/generate')
  })

  it('passes over a model that only embeds', async () => {
    double.loaded = ['nomic-embed-text:latest', 'llama3.2:latest']
    expect((await look(at(double.url, true))).generated).toMatchObject({
      outcome: 'answered',
      model: 'llama3.2:latest',
    })
  })

  it('finds it busy, not down, when its queue is full', async () => {
    double.generation = 'queue-full'
    expect((await look(at(double.url, true))).generated).toMatchObject({
      outcome: 'busy',
      answered: expect.stringContaining('503'),
    })
  })

  it('finds it busy, not down, when no token comes', async () => {
    double.generation = 'hangs'
    const target = { ...at(double.url, true), timeout: 1_000 }
    expect((await look(target)).generated).toMatchObject({ outcome: 'busy' })
    await double.quiet()
  })

  it('repeats what a failing model says', async () => {
    double.generation = 'fails'
    expect((await look(at(double.url, true))).generated).toMatchObject({
      outcome: 'failed',
      answered: expect.stringContaining('terminated'),
    })
  })

  it('ends at once when its caller goes away while it waits for a token', async () => {
    double.generation = 'hangs'
    const caller = new AbortController()
    const pending = failure(createOllamaProbe().look(at(double.url, true), caller.signal))
    await expect.poll(() => double.requests).toContain('POST /api/generate')
    const reason = new Error('the caller left')
    caller.abort(reason)
    expect(await pending).toBe(reason)
    await double.quiet()
  })
})

it('hands user and password of its address on as a header', async () => {
  const seen: unknown[] = []
  const server = await startWeb((request, response) => {
    seen.push(request.headers.authorization)
    json(response, 200, { models: [] })
  })
  await look(at(server.url.replace('//', '//me:hunter2@')))
  expect(seen).toEqual([1, 2].map(() => `Basic ${Buffer.from('me:hunter2').toString('base64')}`))
  await server.stop()
})

it('never prints to the terminal, where the protocol lives', async () => {
  const print = vi.spyOn(console, 'log')
  const server = await startWeb((_, response) =>
    response.writeHead(500, { 'content-type': 'application/json' }).end('{broken'),
  )
  await failure(look(at(server.url, true)))
  expect(print).not.toHaveBeenCalled()
  print.mockRestore()
  await server.stop()
})
