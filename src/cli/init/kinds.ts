import type { Entry } from './found.ts'

/** What answers on an address, as an entry; undefined for what is not known. */
type Make = (at: string) => Entry

const MAKE = {
  postgres: (at) => ({ kind: 'postgres', url: `postgres://${at}` }),
  redis: (at) => ({ kind: 'redis', url: `redis://${at}`, max_latency: '10ms' }),
  chroma: (at) => ({ kind: 'chroma', url: `http://${at}` }),
  ollama: (at) => ({ kind: 'ollama', url: `http://${at}` }),
  openclaw: (at) => ({ kind: 'openclaw', url: `http://${at}` }),
  litellm: (at) => ({ kind: 'http', url: `http://${at}/health/liveliness` }),
  crm: (at) => ({ kind: 'http', url: `http://${at}/api/health` }),
  reactor: (at) => ({ kind: 'http', url: `http://${at}/health`, max_latency: '2s' }),
} as const satisfies Readonly<Record<string, Make>>

export type Product = keyof typeof MAKE

export function entryFor(product: Product, at: string): Entry {
  return MAKE[product](at)
}

/** The ports these programs listen on unless told otherwise (their own documentation; crm and reactor: the stack's). */
const BY_PORT: ReadonlyMap<number, Product> = new Map([
  [5432, 'postgres'],
  [6379, 'redis'],
  [8000, 'chroma'],
  [11434, 'ollama'],
  [4000, 'litellm'],
  [18789, 'openclaw'],
  [3500, 'crm'],
  [8888, 'reactor'],
])

export function productOfPort(port: number): Product | undefined {
  return BY_PORT.get(port)
}

/** As the kernel shortens them: 15 characters. */
const BY_PROCESS: ReadonlyMap<string, Product> = new Map([
  ['postgres', 'postgres'],
  ['redis-server', 'redis'],
  ['valkey-server', 'redis'],
  ['chroma', 'chroma'],
  ['ollama', 'ollama'],
  ['litellm', 'litellm'],
  ['openclaw', 'openclaw'],
  ['openclaw-gatewa', 'openclaw'],
])

export function productOfProcess(name: string): Product | undefined {
  return BY_PROCESS.get(name)
}

const BY_IMAGE: readonly (readonly [RegExp, Product, number])[] = [
  [/(^|\/)(postgres|postgis|pgvector|timescaledb)$/, 'postgres', 5432],
  [/(^|\/)(redis|valkey|redis-stack-server)$/, 'redis', 6379],
  [/(^|\/)chroma$/, 'chroma', 8000],
  [/(^|\/)ollama$/, 'ollama', 11434],
  [/(^|\/)litellm(-database)?$/, 'litellm', 4000],
  [/(^|\/)openclaw$/, 'openclaw', 18789],
]

/** By the image's repository, and the port it listens on inside; the registry, tag and digest do not matter. */
export function productOfImage(image: string): { product: Product; port: number } | undefined {
  const repository = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '')
  const [, product, port] = BY_IMAGE.find(([pattern]) => pattern.test(repository)) ?? []
  return product === undefined || port === undefined ? undefined : { product, port }
}
