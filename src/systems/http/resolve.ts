import type { LookupAddress, LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isLocalhost, isMetadataAddress, metadataRefused } from './address.ts'

/**
 * getaddrinfo occupies one of libuv's four threads, which the journal's files need too: a resolver that hangs may
 * take two of them and no more. Further names wait.
 */
const AT_ONCE = 2

/**
 * A name that takes longer, waiting included, counts as not resolved. Milliseconds. Shorter than any sensible
 * deadline, so that a resolver that hangs is told apart from a service that does.
 */
const LIMIT = 2_000

const inFlight = new Map<string, Promise<LookupAddress[]>>()
const waiting: (() => void)[] = []
let running = 0

/**
 * `lookup` for sockets. `localhost` is 127.0.0.1 without asking anyone: resolvers may answer ::1 first, where
 * nobody listens. A name with any metadata address among its addresses is refused. Answers are never kept: only
 * callers at the same moment share one.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  addressesOf(hostname, options).then(
    (addresses) => answer(addresses, options, callback),
    (error: NodeJS.ErrnoException) => callback(error, ''),
  )
}

/** The addresses of a name, checked. Rejects with ProbeError `forbidden` or the resolver's own error. */
async function addressesOf(hostname: string, options: LookupOptions): Promise<LookupAddress[]> {
  if (isLocalhost(hostname)) return [{ address: '127.0.0.1', family: 4 }]
  const addresses = await inTime(hostname, shared(hostname, options))
  const forbidden = addresses.find(({ address }) => isMetadataAddress(address))
  if (forbidden) throw metadataRefused(`resolve ${hostname}`, forbidden.address)
  return addresses
}

function inTime<T>(hostname: string, lookup: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const message = `${hostname} was not resolved within ${LIMIT / 1_000} s`
  const timer = setTimeout(() => reject(Object.assign(new Error(message), { code: 'EAI_AGAIN' })), LIMIT)
  timer.unref()
  return Promise.race([lookup, late]).finally(() => clearTimeout(timer))
}

type Callback = Parameters<LookupFunction>[2]

function answer(addresses: LookupAddress[], options: LookupOptions, callback: Callback): void {
  const [first] = addresses
  if (options.all === true) callback(null, addresses)
  else if (first) callback(null, first.address, first.family)
  else callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
}

function shared(hostname: string, { family, hints }: LookupOptions): Promise<LookupAddress[]> {
  const key = `${hostname} ${family ?? 0} ${hints ?? 0}`
  const same = inFlight.get(key)
  if (same) return same
  const lookup = resolve(hostname, { family: family ?? 0, hints: hints ?? 0 })
  inFlight.set(key, lookup)
  const forget = () => inFlight.delete(key)
  lookup.then(forget, forget)
  return lookup
}

async function resolve(hostname: string, options: LookupOptions): Promise<LookupAddress[]> {
  const { lookup } = await import('node:dns/promises')
  await turn()
  try {
    return await lookup(hostname, { ...options, all: true })
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

async function turn(): Promise<void> {
  while (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
}
