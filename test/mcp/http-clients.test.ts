import { afterAll, beforeAll, describe } from 'vitest'
import { type HttpServer, serveHttp } from '../../src/mcp/http.ts'
import { aSetup } from './a-setup.ts'
import { connect, KINDS } from './clients.ts'
import { speaksMcp } from './speaks-mcp.ts'

describe.each(KINDS)('over HTTP, the client %s', (kind) => {
  let server: HttpServer
  beforeAll(async () => {
    const setup = aSetup({ http: { rate: 100_000 } })
    server = await serveHttp(setup, setup.identify, { actor: 'operator' })
  })
  afterAll(() => server.close())

  speaksMcp(() => connect(kind, { http: { url: server.url } }), kind === 'v2 modern' ? 'modern' : 'legacy')
})
