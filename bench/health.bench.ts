import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Service, serviceSchema } from '../src/config/services.ts'
import { systemClock } from '../src/core/clock.ts'
import { Secret } from '../src/core/secret.ts'
import { createHealth } from '../src/operations/health/health.ts'
import { createMemoryLooks } from '../src/operations/health/history.ts'
import type { Probes } from '../src/operations/health/kinds.ts'
import { createHttpProbe } from '../src/systems/http/client.ts'

const ROUNDS = 7
const never = new AbortController().signal

/** Services of kind http at `urls`, looked at by the real client; a new procedure, so that nothing is reused. */
function healthOf(urls: readonly string[], concurrency?: number) {
  const services: Record<string, Service> = Object.fromEntries(
    urls.map((url, n) => [`s${n}`, serviceSchema.parse({ kind: 'http', url: new Secret(url) })]),
  )
  const probes = { http: createHttpProbe() } as Probes
  const bound = concurrency === undefined ? {} : { concurrency }
  return createHealth({ services, probes, looks: createMemoryLooks(), clock: systemClock, ...bound })
}

async function checked(urls: readonly string[], concurrency?: number): Promise<number> {
  const health = healthOf(urls, concurrency)
  const started = performance.now()
  const report = await health.check({}, never)
  const took = performance.now() - started
  if (report.verdict !== 'healthy') throw new Error(report.summary)
  return took
}

/** The same requests by fetch alone, as many at a time. */
async function fetched(urls: readonly string[], concurrency: number): Promise<number> {
  const queue = urls[Symbol.iterator]()
  const started = performance.now()
  const loop = async () => {
    for (const url of queue) {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`status ${response.status}`)
      await response.text()
    }
  }
  await Promise.all(Array.from({ length: concurrency }, loop))
  return performance.now() - started
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

async function rounds(work: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await work())
  return median(times)
}

async function fiftyServices(base: string): Promise<void> {
  const urls = Array.from({ length: 50 }, (_, n) => `${base}${n === 25 ? '/slow' : '/fast'}`)
  const slowest = await rounds(() => checked([`${base}/slow`]))
  const all = await rounds(() => checked(urls))
  console.log(`50 services: ${all.toFixed(1)} ms, the slowest alone ${slowest.toFixed(1)} ms`)
  console.log(`  ratio ${(all / slowest).toFixed(2)} (at most 1.2)`)
}

async function thousandServices(base: string, concurrency: number): Promise<void> {
  const urls = Array.from({ length: 1_000 }, () => `${base}/fast`)
  const bare: number[] = []
  const ours: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await fetched(urls, concurrency))
    ours.push(await checked(urls, concurrency))
  }
  const rate = (ms: number) => Math.round(1_000_000 / ms)
  console.log(`1,000 HTTP services, ${concurrency} at a time: ${rate(median(ours))} checks/s`)
  console.log(`  a bare fetch loop, as many at a time: ${rate(median(bare))} requests/s`)
  console.log(`  ratio ${(median(bare) / median(ours)).toFixed(2)} (at least 0.5)`)
}

const server = fork(join(import.meta.dirname, 'answering.ts'))
const [port] = await once(server, 'message')
const base = `http://127.0.0.1:${port}`
await checked([`${base}/fast`])
await fiftyServices(base)
for (const concurrency of [64, 250]) await thousandServices(base, concurrency)
server.disconnect()
