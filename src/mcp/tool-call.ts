import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
  type ResourceLink,
  type Server,
  type ServerContext,
} from '@modelcontextprotocol/server'
import type { Meta, Result } from '../call.ts'
import type { Progress } from '../tools/define.ts'
import { type Connection, callDoor } from './connection.ts'
import { failureText, guarded } from './failures.ts'
import { describeUri } from './resource-list.ts'

/** Serves tools/call: the door parses, judges, runs and redacts; here its answer is only put into the protocol's words. */
export function serveTools(server: Server, connection: Connection): void {
  server.setRequestHandler('tools/call', ({ params }, ctx) =>
    guarded(connection.setup, async () => {
      const { told, ...progress } = progressSender(ctx)
      const input = params.arguments ?? {}
      const said = await answerIn(ctx)
      const given = said === 'later' ? {} : said && { answer: said }
      const result = await callDoor(connection, server, ctx, {
        tool: params.name,
        input,
        ...given,
        ...progress,
      })
      await told()
      // Who put the question away is not asked again by the same call.
      const question = said === 'later' ? undefined : await questionFor(result, server, ctx)
      return question ?? answer(connection, result)
    }),
  )
}

/** Hardly a call is ever asked about: what that takes is loaded when one is. */
async function answerIn(ctx: ServerContext) {
  return ctx.mcpReq.inputResponses && (await import('./confirm.ts')).answerIn(ctx)
}

async function questionFor(result: Result, server: Server, ctx: ServerContext) {
  if (result.ok || result.error.details?.['confirmation'] === undefined) return undefined
  return (await import('./confirm.ts')).questionFor(result.error, server, ctx)
}

function answer({ setup }: Connection, result: Result): CallToolResult {
  if (result.ok) {
    const links = result.links.map(
      (uri): ResourceLink => ({ type: 'resource_link', uri, ...describeUri(setup.resources, uri) }),
    )
    return {
      content: [{ type: 'text', text: result.text }, ...links],
      structuredContent: result.data as Record<string, unknown>,
      _meta: { ...metaOf(result.meta) },
    }
  }
  const { error, meta } = result
  if (error.code === 'unknown_tool')
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, failureText(error))
  const report = error.details?.['report']
  return {
    isError: true,
    content: [{ type: 'text', text: failureText(error) }],
    ...(typeof report === 'object' && report !== null && { structuredContent: { ...report } }),
    _meta: { ...metaOf(meta), error: { code: error.code, applied: error.applied } },
  }
}

export function metaOf({ call, audit, environment }: Meta) {
  return { call, audit, environment }
}

/** Only who asked for progress gets it; a step that would not move forward is left out, as the protocol demands. */
function progressSender({ mcpReq }: ServerContext): {
  progress?(step: Progress): void
  told(): Promise<unknown>
} {
  const progressToken = mcpReq._meta?.progressToken
  if (progressToken === undefined) return { told: () => Promise.resolve() }
  let last = Number.NEGATIVE_INFINITY
  let telling: Promise<unknown> = Promise.resolve()
  return {
    told: () => telling,
    progress({ done, total, message }) {
      if (!(done > last) || mcpReq.signal.aborted) return
      last = done
      const params = { progressToken, progress: done, ...(total !== undefined && { total }), message }
      const told = mcpReq.notify({ method: 'notifications/progress', params })
      // A client that has gone hears nothing more; the call itself does not depend on it.
      telling = Promise.allSettled([telling, told])
    },
  }
}
