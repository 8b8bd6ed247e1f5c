import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'

/** A Docker daemon as the demo talks to it: a few requests of its own, to set the stage and to clear it. */
export interface Docker {
  socket: string
  /** One request; rejects on any other status than those expected. */
  ask(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    expected: number | readonly number[],
    body?: object | Buffer,
  ): Promise<string>
}

/** The socket that `docker` would use, where it is a file of this machine. */
export function dockerSocket(env: NodeJS.ProcessEnv): string | undefined {
  const named = env['DOCKER_HOST']
  if (named) return named.startsWith('unix://') ? named.slice('unix://'.length) : undefined
  const usual = [
    '/var/run/docker.sock',
    join(env['XDG_RUNTIME_DIR'] ?? '/run', 'docker.sock'),
    join(env['HOME'] ?? '', '.docker/run/docker.sock'),
  ]
  return usual.find((path) => existsSync(path))
}

/** A daemon that is busy with much else still answers within this. Milliseconds. */
const PATIENCE_MS = 20_000

export function dockerAt(socket: string): Docker {
  return {
    socket,
    ask: (method, path, expected, body) =>
      new Promise((resolve, reject) => {
        const isArchive = Buffer.isBuffer(body)
        const text = body === undefined || isArchive ? body : Buffer.from(JSON.stringify(body))
        const type = isArchive ? 'application/x-tar' : 'application/json'
        const headers = text ? { 'content-type': type, 'content-length': text.length } : {}
        const options = {
          socketPath: socket,
          method,
          path,
          headers,
          signal: AbortSignal.timeout(PATIENCE_MS),
        }
        const sent = request(options, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const { statusCode = 0 } = response
            if ([expected].flat().includes(statusCode)) resolve(Buffer.concat(chunks).toString('utf8'))
            else reject(new Error(`Docker answered ${method} ${path.split('?')[0]} with HTTP ${statusCode}`))
          })
        })
        sent.on('error', reject)
        sent.end(text)
      }),
  }
}
