import { type ProtocolError, ResourceNotFoundError, type Server } from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { Failure } from '../core/errors.ts'
import { permits } from '../policy/roles.ts'
import { type Connection, callDoor } from './connection.ts'
import { failureText, guarded, invalidParams, protocolError } from './failures.ts'
import { listedResource, listedTemplates } from './resource-list.ts'
import { metaOf } from './tool-call.ts'
import { subscribable } from './watching.ts'

/** Reading a resource is a call like any other: policy, audit and redaction are the tool's. */
const READING_TOOL = 'read_resource'

/** What the reading tool answers with. */
const resourceText = z.object({ uri: z.string(), mimeType: z.string(), text: z.string() })

export function serveResources(server: Server, connection: Connection): void {
  const { setup } = connection
  server.setRequestHandler('resources/list', () =>
    guarded(setup, async () => {
      if (!mayRead(connection)) return { resources: [] }
      const listed = await setup.listResources()
      return { resources: listed.map((entry) => listedResource(setup.resources, entry)) }
    }),
  )
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: mayRead(connection) ? listedTemplates(setup.resources) : [],
  }))
  server.setRequestHandler('resources/read', ({ params: { uri } }, ctx) =>
    guarded(setup, async () => {
      const result = await callDoor(connection, server, ctx, { tool: READING_TOOL, input: { uri } })
      if (!result.ok) throw readError(result.error, uri)
      const { mimeType, text } = resourceText.parse(result.data)
      return { contents: [{ uri, mimeType, text }], _meta: { ...metaOf(result.meta) } }
    }),
  )
}

/**
 * Subscriptions of the 2025 era, one set per instance; on the modern era the serving entry keeps them. Returns
 * how to end them all.
 */
export function serveSubscriptions(server: Server, connection: Connection): () => void {
  const { setup } = connection
  const stops = new Map<string, () => void>()
  server.setRequestHandler('resources/subscribe', ({ params: { uri } }) =>
    guarded(setup, () => {
      if (!mayRead(connection))
        throw invalidParams('Whoever may not read resources may not subscribe to one.')
      if (!subscribable(setup).includes(uri)) {
        throw invalidParams(
          `${uri} does not announce changes. These do: ${subscribable(setup).join(', ') || 'none'}.`,
        )
      }
      const tell = () => void server.sendResourceUpdated({ uri }).catch(() => undefined)
      if (!stops.has(uri)) stops.set(uri, setup.watch(uri, tell))
      return {}
    }),
  )
  server.setRequestHandler('resources/unsubscribe', ({ params: { uri } }) => {
    stops.get(uri)?.()
    stops.delete(uri)
    return {}
  })
  return () => {
    for (const stop of stops.values()) stop()
    stops.clear()
  }
}

/** An address that the reading tool does not even take is one where nothing is. */
function readError(failure: Failure, uri: string): ProtocolError {
  const nothing = failure.code === 'not_found' || failure.code === 'invalid_input'
  return nothing ? new ResourceNotFoundError(uri, failureText(failure)) : protocolError(failure)
}

export function mayRead({ setup, caller }: Connection): boolean {
  return !setup.loaded || (caller !== undefined && permits(caller.role, READING_TOOL))
}
