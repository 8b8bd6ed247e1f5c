import { McpServer } from '@modelcontextprotocol/server'
import { type HttpServer, serveHttp } from '../../src/mcp/http.ts'
import type { ServerFactory } from '../../src/mcp/server.ts'
import { createRedactor } from '../../src/policy/redact/redactor.ts'
import { aSetup } from '../mcp/a-setup.ts'
import { addAskingTools } from './fixture/asking.ts'
import { addPrompts } from './fixture/prompts.ts'
import { addResources } from './fixture/resources.ts'
import { addRounds, rounds } from './fixture/rounds.ts'
import { addTools } from './fixture/tools.ts'

/** The referee's own tools, resources and prompts. Only this factory is the fixture's; the HTTP around it is ours. */
function fixtureFactory(
  announce: () => { toolsChanged(): void; promptsChanged(): void } | undefined,
): ServerFactory {
  return () => {
    const server = new McpServer(
      { name: 'conformance-fixture', version: '0.0.0' },
      {
        instructions: 'The conformance fixture.',
        capabilities: {
          logging: {},
          tools: { listChanged: true },
          prompts: { listChanged: true },
          resources: { subscribe: true, listChanged: true },
        },
        requestState: { verify: rounds.verify },
        cacheHints: { 'tools/list': { ttlMs: 1_000, cacheScope: 'private' } },
      },
    )
    addTools(server, {
      tools: () => {
        announce()?.toolsChanged()
        server.sendToolListChanged()
      },
      prompts: () => {
        announce()?.promptsChanged()
        server.sendPromptListChanged()
      },
    })
    addAskingTools(server)
    addRounds(server)
    addResources(server)
    addPrompts(server)
    return server
  }
}

/** The fixture behind the production composition: sessions, era routing, limits and the last net are the real ones. */
export async function serveFixture(): Promise<HttpServer> {
  const redactor = createRedactor()
  const setup = {
    ...aSetup({ http: { rate: 1_000_000, max_concurrent: 1_000 } }),
    redactor: async () => redactor,
  }
  let serving: HttpServer | undefined
  const build = fixtureFactory(() => serving?.notify)
  serving = await serveHttp(setup, setup.identify, { actor: 'operator' }, build)
  return serving
}
