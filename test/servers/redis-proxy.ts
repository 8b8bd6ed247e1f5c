import { connect, type Socket } from 'node:net'
import { type RawServer, startRaw } from './sockets.ts'

export interface RedisProxy extends RawServer {
  url: string
  /** What happens to the next request that contains `word`: its answer is cut off, or the request itself is. */
  cut(word: string, when: 'before' | 'after'): void
  /** How long each answer is held back, milliseconds. */
  slow(ms: number): void
}

/** A way to a Redis that fails where a test says. */
export async function startRedisProxy(port: number): Promise<RedisProxy> {
  const next: { word?: string; when?: 'before' | 'after'; ms: number } = { ms: 0 }
  const server = await startRaw((client) => {
    const redis = connect(port, '127.0.0.1')
    redis.on('error', () => client.destroy())
    client.on('close', () => redis.destroy())
    redis.on('close', () => client.destroy())
    client.on('data', (chunk) => forward(chunk, client, redis))
    redis.on('data', (chunk) => setTimeout(() => client.writable && client.write(chunk), next.ms))
  })
  function forward(chunk: Buffer, client: Socket, redis: Socket): void {
    const { word, when } = next
    const met = word !== undefined && chunk.includes(word)
    if (!met) return void redis.write(chunk)
    delete next.word
    if (when === 'before') return void client.destroy()
    redis.removeAllListeners('data')
    redis.on('data', () => client.destroy())
    redis.write(chunk)
  }
  return {
    ...server,
    url: `redis://127.0.0.1:${server.port}`,
    cut: (word, when) => Object.assign(next, { word, when }),
    slow: (ms) => Object.assign(next, { ms }),
  }
}
