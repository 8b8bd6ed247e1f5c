import type { IncomingMessage, ServerResponse } from 'node:http'
import { hostHeaderValidation, originValidation, type toNodeHandler } from '@modelcontextprotocol/node'
import { OperatorError } from '../core/errors.ts'
import { type Gate, isRefusal } from './gate.ts'
import { authInfoOf } from './http-app.ts'
import type { RateLimit, Slots } from './limits.ts'
import { METADATA_PATH, type ResourceMetadata } from './metadata.ts'
import { NEVER_KEPT, type Refusal, refusalBody, refusalHeaders } from './refusals.ts'

/** What a request passes on its way in. */
export interface Rooms {
  /** Host names a request may name, and may come from when a browser sends it. */
  hosts: string[]
  gate: Gate
  rate: RateLimit
  slots: Slots
  /** Reads the body and serves it. */
  handle: ReturnType<typeof toNodeHandler>
  metadata: ResourceMetadata | undefined
  onError(error: Error): void
}

/** Host and origin, path, identity, rate, room: in this order, and the body is read only after all of them. */
export function createListener(rooms: Rooms): (request: IncomingMessage, response: ServerResponse) => void {
  const okHost = hostHeaderValidation(rooms.hosts)
  const okOrigin = originValidation(rooms.hosts)
  return (request, response) => {
    if (!okHost(request, response) || !okOrigin(request, response)) return
    const path = request.url?.split('?')[0]
    if (path === '/healthz') return sendJson(response, '{"status":"ok"}')
    if (rooms.metadata && path?.startsWith(METADATA_PATH)) return sendJson(response, rooms.metadata.body)
    if (path !== '/mcp') return refuseAndClose(response, NOWHERE)
    admit(rooms, request, response).catch((error: Error) => {
      rooms.onError(error)
      refuseAndClose(response, broken(error))
    })
  }
}

async function admit(rooms: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const caller = await rooms.gate(request.headers)
  if (isRefusal(caller)) return refuseAndClose(response, caller)
  const wait = rooms.rate.take(caller.name)
  if (wait > 0) return refuseAndClose(response, tooFast(wait))
  const release = rooms.slots.take(caller.name)
  if (!release) return refuseAndClose(response, TOO_FULL)
  response.once('close', release)
  boundBody(request, response)
  const visited = Object.assign(request, { auth: authInfoOf({ caller, release }) })
  await rooms.handle(visited as Parameters<Rooms['handle']>[0], response)
}

/** The slot is held while the body comes, so it has to come soon. What remains of a slower one is not read. */
function boundBody(request: IncomingMessage, response: ServerResponse): void {
  const late = setTimeout(() => {
    if (!request.complete) refuseAndClose(response, TOO_SLOW)
  }, BODY_WITHIN_MS)
  response.once('close', () => clearTimeout(late))
}

/** A megabyte, the longest body by default, needs less than this on any line worth the name. */
const BODY_WITHIN_MS = 5_000

const TOO_SLOW: Refusal = {
  status: 408,
  message: `The body took longer than ${BODY_WITHIN_MS / 1_000} s. Nothing was done.`,
}

const NOWHERE: Refusal = { status: 404, message: 'There is nothing here. MCP is served at /mcp.' }

const TOO_FULL: Refusal = {
  status: 503,
  message: 'Too many requests are at work, yours or in all.',
  headers: { 'retry-after': '1' },
}

function tooFast(seconds: number): Refusal {
  return {
    status: 429,
    message: `Too many requests. Try again in ${seconds} s.`,
    headers: { 'retry-after': String(seconds) },
  }
}

/** What is said of an error: ours in our words, any other not at all. */
function broken(error: Error): Refusal {
  if (error instanceof OperatorError)
    return { status: 503, message: error.message, headers: { 'retry-after': '5' } }
  return { status: 500, message: 'Something broke inside The Operator.' }
}

function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', ...NEVER_KEPT }).end(body)
}

/** The body of a refused request is not read: the connection ends with the answer. */
function refuseAndClose(response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) return void response.destroy()
  response
    .writeHead(refusal.status, { ...refusalHeaders(refusal), connection: 'close' })
    .end(refusalBody(refusal))
}
