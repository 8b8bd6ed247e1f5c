import {
  Client as ModernClient,
  StreamableHTTPClientTransport as ModernHttp,
} from '@modelcontextprotocol/client'
import { StdioClientTransport as ModernStdio } from '@modelcontextprotocol/client/stdio'
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport as OldStdio } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport as OldHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { ElicitRequestSchema, ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js'

interface Answer {
  content?: { type: string; text?: string; uri?: string; name?: string }[]
  structuredContent?: Record<string, unknown>
  isError?: boolean
  _meta?: Record<string, unknown>
}

type CallOptions = {
  signal?: AbortSignal
  onprogress?: (progress: { progress: number; total?: number; message?: string }) => void
}

/** What a test does with a client, whichever generation it is. */
export interface Peer {
  era: 'legacy' | 'modern'
  raw: Pick<
    ModernClient,
    | 'listTools'
    | 'listResources'
    | 'listResourceTemplates'
    | 'readResource'
    | 'listPrompts'
    | 'getPrompt'
    | 'complete'
    | 'getInstructions'
  >
  call(
    name: string,
    args?: Record<string, unknown>,
    options?: CallOptions & { meta?: Record<string, unknown> },
  ): Promise<Answer>
  /** Subscribes in the way of its era. Resolves once the server has confirmed it. */
  subscribe(uri: string): Promise<{ next(): Promise<string>; stop(): Promise<void> }>
  close(): Promise<void>
}

/** What whoever sits at the client answers to a question. */
export type Elicit = (message: string) => {
  action: 'accept' | 'decline' | 'cancel'
  content?: Record<string, boolean>
}

export interface Way {
  /** Absent: the client cannot ask anybody. */
  elicit?: Elicit
  stdio?: { args: string[]; env?: Record<string, string> }
  http?: { url: string; token?: string }
}

/** A client gives up after a minute unless told otherwise, and the call that waits longest takes 45 s of a fast machine. */
const PATIENT = { timeout: 280_000 }

/** The three clients that are out there: the old SDK, and the new one in both its modes. */
export const KINDS = ['v1', 'v2 legacy', 'v2 modern'] as const
export type PeerKind = (typeof KINDS)[number]

export function connect(kind: PeerKind, way: Way): Promise<Peer> {
  return kind === 'v1' ? connectOld(way) : connectNew(way, kind === 'v2 modern' ? 'modern' : 'legacy')
}

async function connectOld(way: Way): Promise<Peer> {
  const { elicit } = way
  const capabilities = elicit ? { elicitation: {} } : {}
  const client = new OldClient({ name: 'old-client', version: '1.0.0' }, { capabilities })
  if (elicit) client.setRequestHandler(ElicitRequestSchema, ({ params }) => elicit(params.message))
  const updates = inbox()
  client.setNotificationHandler(ResourceUpdatedNotificationSchema, ({ params }) => updates.put(params.uri))
  const transport = way.stdio ? new OldStdio(child(way.stdio)) : (new OldHttp(...remote(way)) as never)
  await client.connect(transport, PATIENT)
  return {
    era: 'legacy',
    raw: client as unknown as Peer['raw'],
    call: async (name, args = {}, { meta, ...options } = {}) =>
      (await client.callTool({ name, arguments: args, ...(meta && { _meta: meta }) }, undefined, {
        ...PATIENT,
        ...options,
      } as never)) as Answer,
    async subscribe(uri) {
      await client.subscribeResource({ uri })
      return { next: updates.take, stop: async () => void (await client.unsubscribeResource({ uri })) }
    },
    close: () => client.close(),
  }
}

async function connectNew(way: Way, era: 'legacy' | 'modern'): Promise<Peer> {
  const mode = era === 'modern' ? 'auto' : 'legacy'
  const { elicit } = way
  const capabilities = elicit ? { elicitation: { form: {} } } : {}
  const client = new ModernClient(
    { name: 'new-client', version: '2.0.0' },
    { versionNegotiation: { mode }, capabilities },
  )
  if (elicit) client.setRequestHandler('elicitation/create', ({ params }) => elicit(params.message))
  const updates = inbox()
  client.setNotificationHandler('notifications/resources/updated', ({ params }) => updates.put(params.uri))
  const transport = way.stdio ? new ModernStdio(child(way.stdio)) : new ModernHttp(...remote(way))
  await client.connect(transport, PATIENT)
  return {
    era: client.getProtocolEra() as 'legacy' | 'modern',
    raw: client,
    call: async (name, args = {}, { meta, ...options } = {}) =>
      (await client.callTool(
        { name, arguments: args, ...(meta && { _meta: meta }) } as never,
        { ...PATIENT, ...options } as never,
      )) as Answer,
    async subscribe(uri) {
      if (era === 'legacy') {
        await client.subscribeResource({ uri })
        return { next: updates.take, stop: async () => void (await client.unsubscribeResource({ uri })) }
      }
      const open = await client.listen({ resourceSubscriptions: [uri] })
      return { next: updates.take, stop: () => open.close() }
    },
    close: () => client.close(),
  }
}

function child({ args, env = {} }: NonNullable<Way['stdio']>) {
  return {
    command: process.execPath,
    args,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stderr: 'ignore' as const,
  }
}

function remote({ http }: Way): [URL, { requestInit: RequestInit }] {
  const { url = '', token } = http ?? {}
  return [new URL(url), { requestInit: { headers: token ? { authorization: `Bearer ${token}` } : {} } }]
}

function inbox() {
  const arrived: string[] = []
  const waiting: ((uri: string) => void)[] = []
  return {
    put: (uri: string) => {
      const first = waiting.shift()
      if (first) first(uri)
      else arrived.push(uri)
    },
    take: (): Promise<string> => {
      const first = arrived.shift()
      return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve))
    },
  }
}
