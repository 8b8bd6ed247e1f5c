import { CLIENT_INFO_META_KEY, type Server, type ServerContext } from '@modelcontextprotocol/server'
import type { Caller, Request, Result } from '../call.ts'
import { excerpt } from '../core/look.ts'
import type { Setup } from '../face.ts'
import type { Calls } from './calls.ts'

/** Whom a server instance serves: fixed when it is made, never read from what the client sends. */
export interface Connection {
  setup: Setup
  caller: Caller
  calls: Calls
}

/** W3C trace context, version 00: nothing else gets into the audit trail under that name. */
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

/** A call through the door in the name of this connection's caller, in its turn, so that shutdown can wait for it. */
export async function callDoor(
  { setup, caller, calls }: Connection,
  server: Server,
  ctx: ServerContext,
  asked: Pick<Request, 'tool' | 'input' | 'progress' | 'answer'>,
): Promise<Result> {
  const traceparent = ctx.mcpReq._meta?.['traceparent']
  const client = clientOf(server, ctx)
  const begin = async (signal: AbortSignal) =>
    (await setup.door()).call({
      ...asked,
      caller,
      signal,
      ...(client && { client }),
      ...(typeof traceparent === 'string' && TRACEPARENT.test(traceparent) && { traceparent }),
    })
  return calls.run({ writes: await writes(setup, asked.tool), signal: ctx.mcpReq.signal, begin })
}

/** An unknown tool writes nothing; the door says so. */
async function writes({ catalogue }: Setup, tool: string): Promise<boolean> {
  const listed = (await catalogue()).find(({ name }) => name === tool)
  return listed?.annotations.readOnlyHint === false
}

/** What the client calls itself: in the request itself on the modern era, from the handshake before it. */
function clientOf(server: Server, { mcpReq }: ServerContext): Request['client'] {
  const envelope = mcpReq.envelope as Readonly<Record<string, unknown>> | undefined
  const said = (envelope?.[CLIENT_INFO_META_KEY] ?? server.getClientVersion()) as
    | { name?: unknown; version?: unknown }
    | undefined
  if (typeof said?.name !== 'string') return undefined
  return { name: excerpt(said.name), version: excerpt(String(said.version ?? '')) }
}
