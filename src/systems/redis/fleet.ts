import type { Redis } from 'ioredis'
import { OperatorError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'
import { authenticated, optionsFor } from './client.ts'
import { fleetFailure } from './fleet-failures.ts'
import type { FleetKeys, FleetStep, RedisFleet, RedisFleetLook } from './fleet-port.ts'
import { countsOf, infoOf, questionOf } from './fleet-read.ts'
import { GROW, keysBeside, LOOK, REAP, SHRINK, TELL } from './fleet-scripts.ts'
import { guardedSocket } from './socket.ts'

interface Options {
  url: Secret
  keys: FleetKeys
  /** Longest wait for one answer, milliseconds: a step of 10,000 takes some 10 ms. */
  timeoutMs?: number
}

const TIMEOUT_MS = 10_000
/** One connection serves a whole operation: thousands of looks at some 6 KB. Bytes. */
const LIMIT = 256 * 1_048_576

/** A fleet in Redis over one connection, opened when it is needed and again when it was lost. */
export function createRedisFleet({ url, keys, timeoutMs = TIMEOUT_MS }: Options): RedisFleet {
  const address = new URL(url.reveal())
  const held: { redis?: Promise<Redis> } = {}
  const own = ownKeys(keys)
  const lease = keys.leaseMs === undefined ? '' : String(keys.leaseMs)

  const ask = async <T>(
    what: string,
    changes: boolean,
    signal: AbortSignal,
    run: (r: Redis) => Promise<T>,
  ) => {
    const asked = `${what} in Redis at ${address.host}`
    signal.throwIfAborted()
    const sent = { yes: false }
    try {
      held.redis ??= opened(address, asked)
      return await within(timeoutMs, signal, held.redis, (redis) => {
        sent.yes = changes
        return run(redis)
      })
    } catch (error) {
      const lost = !isReply(error)
      if (lost) drop(held)
      if (signal.aborted) throw signal.reason
      throw fleetFailure(error, {
        asked,
        keys: [...own, ...questionOf(keys.queue).keys],
        maybe: sent.yes && lost,
      })
    }
  }
  const change = async (
    what: string,
    script: string,
    { version, to, ceiling, operation }: FleetStep,
    signal: AbortSignal,
  ) => {
    await ask(what, true, signal, (redis) =>
      redis.eval(script, own.length, ...own, version, to, ceiling, operation, lease),
    )
  }
  return {
    look: (signal) => ask('a look at the fleet', false, signal, (redis) => look(redis, keys)),
    grow: (step, signal) => change('the growth of the fleet', GROW, step, signal),
    shrink: (step, signal) => change('the shrinking of the fleet', SHRINK, step, signal),
    reap: (signal) =>
      ask('the removal of ended agents', true, signal, async (redis) =>
        Number(await redis.eval(REAP, own.length, ...own, lease)),
      ),
    tell: (concurrency, paused, signal) =>
      ask('the word to the agents', true, signal, async (redis) => {
        await redis.eval(TELL, own.length, ...own, concurrency, paused ? '1' : '0')
      }),
    close: () => drop(held),
  }
}

function ownKeys({ agents }: FleetKeys): string[] {
  const { fleet, drain, busy } = keysBeside(agents)
  return [agents, fleet, drain, busy]
}

/** INFO answers also while the server loads, and the script does not: the two go together. */
async function look(redis: Redis, keys: FleetKeys): Promise<RedisFleetLook> {
  const started = performance.now()
  const info = infoOf(await redis.info())
  const infoMs = performance.now() - started
  const { runId, role, loading, memory, linkUp } = info
  const known = { runId, role, loading, memory, ...(linkUp !== undefined && { linkUp }) }
  if (loading) return { ...known, at: info.at, latencyMs: infoMs }
  const { keys: queue, args } = questionOf(keys.queue)
  const all = [...ownKeys(keys), ...queue]
  const between = performance.now()
  const answer = (await redis.eval(LOOK, all.length, ...all, ...args)) as unknown[]
  const latencyMs = Math.max(infoMs, performance.now() - between)
  return { ...known, at: Number(answer[0]), latencyMs, counts: countsOf(answer) }
}

async function opened(url: URL, asked: string): Promise<Redis> {
  const { Redis } = await import('ioredis')
  const redis = new Redis(await optionsFor(url, await guardedSocket(url, asked, LIMIT)))
  const broken = new Promise<never>((_, reject) => redis.on('error', reject))
  broken.catch(() => undefined)
  await Promise.race([broken, redis.connect().then(() => authenticated(redis, url))])
  return redis
}

function drop(held: { redis?: Promise<Redis> }): void {
  const { redis } = held
  delete held.redis
  redis?.then((open) => open.disconnect()).catch(() => undefined)
}

/** A server's own words leave the connection usable; everything else does not. */
function isReply(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError'
}

async function within<T>(
  ms: number,
  signal: AbortSignal,
  redis: Promise<Redis>,
  run: (redis: Redis) => Promise<T>,
): Promise<T> {
  const late = Promise.withResolvers<never>()
  const leave = () => late.reject(signal.reason)
  const timer = setTimeout(() => late.reject(new OperatorError('timeout', `no answer within ${ms} ms`)), ms)
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([late.promise, redis.then(run)])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', leave)
  }
}
