import { type McpRequestContext, McpServer, Server } from '@modelcontextprotocol/server'
import type { Setup } from '../face.ts'
import { serveCompletion } from './complete.ts'
import type { Connection } from './connection.ts'
import { briefing, instructions } from './instructions.ts'
import { servePrompts } from './prompts.ts'
import { serveResources, serveSubscriptions } from './resources.ts'
import { serveTools } from './tool-call.ts'
import { listingFor } from './tool-list.ts'

type Built = Server | McpServer

/** Makes the server of one connection or, on modern HTTP, of one request. */
export type ServerFactory = (context: McpRequestContext, connection: Connection) => Built | Promise<Built>

/** The low-level server inside whatever a factory built. */
export function lowLevel(built: Built): Server {
  return built instanceof McpServer ? built.server : built
}

const MINUTES_5 = 300_000

/** Everything depends on who asks, so nothing may be kept for another caller. */
const CACHE = {
  'server/discover': { ttlMs: MINUTES_5, cacheScope: 'private' },
  'tools/list': { ttlMs: MINUTES_5, cacheScope: 'private' },
  'prompts/list': { ttlMs: MINUTES_5, cacheScope: 'private' },
  'resources/list': { ttlMs: 30_000, cacheScope: 'private' },
  'resources/templates/list': { ttlMs: MINUTES_5, cacheScope: 'private' },
  'resources/read': { ttlMs: 0, cacheScope: 'private' },
} as const

/**
 * One server for both eras. The SDK's low-level class, because the door parses input itself and its errors are
 * ours; an instance costs a tenth of a millisecond and holds no state but its subscriptions.
 */
export const buildServer: ServerFactory = async ({ era }, connection) => {
  const { setup, caller } = connection
  const server = new Server(
    { name: 'operator', title: 'The Operator', version: setup.version },
    {
      instructions: await instructionsFor(setup),
      capabilities: { tools: {}, resources: { subscribe: true }, prompts: {}, completions: {} },
      cacheHints: CACHE,
      requestState: { verify: async (state, ctx) => (await import('./confirm.ts')).verifyState(state, ctx) },
    },
  )
  const tools = { tools: listingFor(await setup.catalogue(), caller, setup.loaded !== undefined) }
  server.setRequestHandler('tools/list', () => tools)
  serveTools(server, connection)
  serveResources(server, connection)
  servePrompts(server, connection)
  serveCompletion(server, connection)
  if (era === 'legacy') server.onclose = serveSubscriptions(server, connection)
  return server
}

const made = new WeakMap<Setup, Promise<string>>()

/** Made once per setup. A user's own soul is redacted. */
function instructionsFor(setup: Setup): Promise<string> {
  const known = made.get(setup)
  if (known) return known
  const making = makeInstructions(setup)
  made.set(setup, making)
  making.catch(() => made.delete(setup))
  return making
}

async function makeInstructions(setup: Setup): Promise<string> {
  const parts = briefing(setup)
  // Names that the schema bounds and our own soul need no redactor; loading it would be a third of the start.
  return instructions(setup.loaded?.config.soul === undefined ? parts : (await setup.redactor()).value(parts))
}
