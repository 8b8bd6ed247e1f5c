import type { Socket } from 'node:net'
import type { Redis } from 'ioredis'
import { abandoned, untilAborted } from '../../core/faults.ts'
import { ProbeError } from '../../core/probe.ts'
import { refuseMetadata, unescaped } from '../http/address.ts'
import { explained, refusalIn } from './fault.ts'
import { factsOf } from './info.ts'
import type { RedisLook, RedisProbe, RedisTarget } from './port.ts'
import { connectorFor, guardedSocket } from './socket.ts'

export function createRedisProbe(): RedisProbe {
  return { look }
}

async function look(target: RedisTarget, signal: AbortSignal): Promise<RedisLook> {
  const url = new URL(target.url.reveal())
  const asked = `PING and INFO from redis at ${url.host}`
  if (signal.aborted) throw abandoned(signal, asked)
  refuseMetadata(asked, url.hostname)
  const { Redis } = await import('ioredis')
  const socket = await guardedSocket(url, asked)
  const redis = new Redis(await optionsFor(url, socket))
  try {
    return await untilAborted(signal, asked, ask(redis, url, asked), () => redis.disconnect())
  } catch (error) {
    throw explained(asked, error)
  } finally {
    socket.destroy()
  }
}

/** One attempt and no machinery around it: a retry, a queue or a ready check would each hide what we came to see. */
export async function optionsFor(url: URL, socket: Socket) {
  return {
    Connector: await connectorFor(socket),
    disableClientInfo: true,
    enableOfflineQueue: false,
    enableReadyCheck: false,
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    protocol: 2 as const,
    retryStrategy: null,
    ...(url.protocol === 'rediss:' && { tls: {} }),
  }
}

function ask(redis: Redis, url: URL, asked: string): Promise<RedisLook> {
  // The client tells the true reason in an event; its promises only say that the connection is closed.
  const broken = new Promise<never>((_, reject) => redis.on('error', reject))
  return Promise.race([broken, answers(redis, url, asked)])
}

async function answers(redis: Redis, url: URL, asked: string): Promise<RedisLook> {
  await redis.connect()
  await authenticated(redis, url)
  const first = await timedPing(redis, asked)
  const second = await timedPing(redis, asked)
  // The first PING of a process also pays for our own cold code; the server is as fast as the better one.
  const latencyMs = Math.min(first.ms, second.ms)
  const refusal = first.refusal ?? second.refusal
  const facts = factsOf(await redis.info())
  if (!facts) throw new ProbeError('protocol', asked, 'an answer to INFO without role and version')
  return { asked, latencyMs, ...facts, ...(refusal !== undefined && { refusal }) }
}

/** By hand, since the client prints to the terminal when the server needs no password. */
export async function authenticated(redis: Redis, url: URL): Promise<void> {
  if (url.password === '') return
  const password = unescaped(url.password)
  const username = unescaped(url.username)
  try {
    await (username === '' ? redis.auth(password) : redis.auth(username, password))
  } catch (error) {
    if (!(error instanceof Error && /no password is set|without any password configured/.test(error.message)))
      throw error
  }
}

async function timedPing(redis: Redis, asked: string): Promise<{ ms: number; refusal: string | undefined }> {
  const start = performance.now()
  const refusal = await ping(redis, asked)
  return { ms: performance.now() - start, refusal }
}

/** Undefined when the answer is PONG, the server's own words when it refuses work. */
async function ping(redis: Redis, asked: string): Promise<string | undefined> {
  try {
    const answer: unknown = await redis.ping()
    if (answer === 'PONG') return undefined
    throw new ProbeError('protocol', asked, 'an answer to PING that is not PONG')
  } catch (error) {
    const refusal = refusalIn(error)
    if (refusal === undefined) throw error
    return refusal
  }
}
