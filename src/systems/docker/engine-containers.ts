import { OperatorError } from '../../core/errors.ts'
import type { Engine, Json } from './engine-port.ts'
import { readContainer, readSummary, unlessMissing } from './engine-read.ts'
import type { Ask, Transport } from './engine-request.ts'

type Containers = Pick<
  Engine,
  'container' | 'containers' | 'create' | 'start' | 'stop' | 'rename' | 'remove' | 'setRestartPolicy' | 'logs'
>

export function containersOf({ json }: Transport, timeoutMs: number): Containers {
  const post = (id: string, verb: string, rest: Partial<Ask>, signal: AbortSignal) =>
    json(
      { method: 'POST', path: ['containers', id, verb], what: `${verb} of container ${id}`, ...rest },
      signal,
    )
  return {
    container: async (idOrName, signal) => {
      const what = `inspection of container ${idOrName}`
      const ask: Ask = { method: 'GET', path: ['containers', idOrName, 'json'], what }
      return unlessMissing(async () => readContainer((await json(ask, signal)) as Json))
    },
    containers: async (labels, signal) => {
      const query = { all: 'true', filters: JSON.stringify({ label: labels }) }
      const path = ['containers', 'json']
      const answer = await json({ method: 'GET', path, query, what: 'list of containers' }, signal)
      return (answer as Parameters<typeof readSummary>[0][]).map(readSummary)
    },
    create: async (name, spec, signal) => {
      const path = ['containers', 'create']
      const what = `creation of container ${name}`
      const answer = await json({ method: 'POST', path, query: { name }, body: spec, what }, signal)
      return (answer as { Id: string }).Id
    },
    start: async (id, signal) => {
      await post(id, 'start', {}, signal)
    },
    stop: async (id, graceSeconds, signal) => {
      const patience = { query: { t: String(graceSeconds) }, timeoutMs: timeoutMs + graceSeconds * 1_000 }
      await post(id, 'stop', patience, signal)
    },
    rename: async (id, name, signal) => {
      await post(id, 'rename', { query: { name } }, signal)
    },
    remove: async (id, { force }, signal) => {
      const query = { v: 'false', force: String(force) }
      const what = `removal of container ${id}`
      await unlessMissing(() => json({ method: 'DELETE', path: ['containers', id], query, what }, signal))
    },
    setRestartPolicy: async (id, policy, signal) => {
      await post(id, 'update', { body: { RestartPolicy: policy } }, signal)
    },
    logs: async (id, lines, signal) => {
      const query = { stdout: 'true', stderr: 'true', tail: String(lines) }
      const what = `log of container ${id}`
      return textOf(await json({ method: 'GET', path: ['containers', id, 'logs'], query, what }, signal))
    },
  }
}

type Networks = Pick<Engine, 'connect' | 'disconnect'>

export function networksOf({ json }: Transport): Networks {
  const endpointOf = async (network: string, id: string, signal: AbortSignal) => {
    const what = `inspection of container ${id}`
    const ask: Ask = { method: 'GET', path: ['containers', id, 'json'], what }
    const answer = (await json(ask, signal)) as { NetworkSettings?: { Networks?: object } }
    const networks = Object.entries(answer.NetworkSettings?.Networks ?? {}) as [
      string,
      { NetworkID?: string },
    ][]
    return networks.find(([name, { NetworkID }]) => name === network || NetworkID === network)?.[1]
  }
  return {
    connect: async (network, containerId, settings, signal) => {
      const ask = asked('connect', network, containerId, { EndpointConfig: settings })
      try {
        await json(ask, signal)
      } catch (error) {
        const isTaken = error instanceof OperatorError && error.code === 'busy'
        const endpoint = isTaken ? await endpointOf(network, containerId, signal) : undefined
        if (endpoint === undefined || !covers(endpoint, settings)) throw error
      }
    },
    disconnect: async (network, containerId, signal) => {
      const ask = asked('disconnect', network, containerId, { Force: false })
      await unlessMissing(() => json(ask, signal))
    },
  }
}

function asked(verb: string, network: string, id: string, more: Json): Ask {
  const what = `${verb} of container ${id} and network ${network}`
  return { method: 'POST', path: ['networks', network, verb], body: { Container: id, ...more }, what }
}

/** Docker adds the short id to the aliases; what was asked for must be among them. */
function covers(endpoint: Json, settings: Json): boolean {
  const have = (endpoint['Aliases'] as string[] | null | undefined) ?? []
  const want = (settings['Aliases'] as string[] | null | undefined) ?? []
  return want.every((alias) => have.includes(alias))
}

/** Without a terminal Docker mixes both streams, each piece under a header of 8 bytes: stream, three zeros, length. */
function textOf(answer: unknown): string {
  if (!Buffer.isBuffer(answer)) return typeof answer === 'string' ? answer : JSON.stringify(answer ?? '')
  const pieces: Buffer[] = []
  let at = 0
  while (at + 8 <= answer.length && isHeader(answer, at)) {
    const length = answer.readUInt32BE(at + 4)
    pieces.push(answer.subarray(at + 8, at + 8 + length))
    at += 8 + length
  }
  return (at === 0 ? answer : Buffer.concat(pieces)).toString('utf8')
}

function isHeader(buffer: Buffer, at: number): boolean {
  return (buffer[at] ?? 9) <= 2 && buffer.readUIntBE(at + 1, 3) === 0
}
