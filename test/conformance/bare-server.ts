import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSetup } from '../../src/compose/setup.ts'
import { type HttpServer, serveHttp } from '../../src/mcp/http.ts'

const CONFIG = `version: 1
environment: conformance
actors:
  referee: { role: operator }
services: {}
http: { port: 0, rate: 1000000 }
`

/** The product as it is, with nothing to watch: what of the suite applies to it must pass. */
export async function serveBare(): Promise<HttpServer> {
  const dir = await mkdtemp(join(tmpdir(), 'operator-conformance-'))
  const file = join(dir, 'operator.yaml')
  await writeFile(file, CONFIG, { mode: 0o600 })
  const setup = openSetup({ config: file, env: {}, cwd: dir })
  const server = await serveHttp(setup, setup.identify, { actor: 'referee' })
  const close = async () => {
    await server.close()
    await rm(dir, { recursive: true, force: true })
  }
  return { ...server, close }
}
