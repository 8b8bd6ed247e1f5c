import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, type Owned, own } from './child.ts'
import { UNTIL_GONE } from './folder.ts'

export interface ChromaServer extends Owned {
  url: string
}

/** The server's command line program, or undefined. OPERATOR_TEST_CHROMA names another folder to look for it in. */
export function findChroma(): string | undefined {
  const here = fileURLToPath(new URL('./chroma', import.meta.url))
  return [process.env['OPERATOR_TEST_CHROMA'], here]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'node_modules/chromadb/dist/cli.mjs'))
    .find((path) => existsSync(path))
}

/** A real Chroma server with an empty store on a free port. */
export async function startChroma(): Promise<ChromaServer> {
  const cli = findChroma()
  if (cli === undefined) throw new Error('no Chroma server on this machine')
  const folder = await mkdtemp(join(tmpdir(), 'operator-chroma-'))
  const port = await freePort()
  const server = await own(
    process.execPath,
    [cli, 'run', '--path', folder, '--port', String(port)],
    /Listening on/,
    { cwd: folder },
  )
  await answering(port)
  return {
    ...server,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await server.stop()
      await rm(folder, UNTIL_GONE)
    },
  }
}

/** Chroma says that it listens a moment before it does, and nothing tells when: it is asked until it answers. */
async function answering(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}/api/v2/heartbeat`
  for (let tries = 0; tries < 10_000; tries++) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return
    await setTimeout(20)
  }
  throw new Error(`Chroma does not answer at ${url}`)
}
