/**
 * A client as a service next door would be, run in a container's network: asks `http://NAME:PORT/` 200 times a
 * second, each time with a fresh look-up and a fresh connection. Says `heard VERSION` at the first answer of each,
 * and on SIGTERM what it got as JSON.
 *
 *     node client.ts NAME PORT
 */
import { Resolver } from 'node:dns/promises'
import { request } from 'node:http'
import type { LookupFunction } from 'node:net'
import { ATTEMPT_MS, reasonOf } from './reasons.ts'

const [name = '', port = '80'] = process.argv.slice(2)
const EVERY_MS = 5
/** More would only queue up before a server that a busy machine does not let run. */
const AT_ONCE = 2
const resolver = new Resolver()
resolver.setServers(['127.0.0.11'])

/** As the system's own look-up: all addresses of the name. Who meets one that refuses tries the next. */
const lookup: LookupFunction = (host, _options, done) => {
  resolver.resolve4(host).then(
    (found) =>
      done(
        null,
        found.map((address) => ({ address, family: 4 })),
      ),
    (error: NodeJS.ErrnoException) => done(error, []),
  )
}

export interface Got {
  sent: number
  versions: Record<string, number>
  failures: Record<string, number>
  /** Each outcome that differs from the one before, in the order of the answers. Epoch milliseconds. */
  turns: { at: number; to: string }[]
  /** When those failures were connected whose connection was cut before an answer. Epoch milliseconds. */
  resets: number[]
}

const got: Got = { sent: 0, versions: {}, failures: {}, turns: [], resets: [] }

async function ask(): Promise<void> {
  got.sent += 1
  try {
    const version = await answer()
    if (!got.versions[version]) process.stdout.write(`heard ${version}\n`)
    got.versions[version] = (got.versions[version] ?? 0) + 1
    turn(version)
  } catch (error) {
    const why = (error as Error).message
    got.failures[why] = (got.failures[why] ?? 0) + 1
    turn(why)
  }
}

function turn(to: string): void {
  if (got.turns.at(-1)?.to !== to) got.turns.push({ at: Date.now(), to })
}

function answer(): Promise<string> {
  return new Promise((resolve, reject) => {
    let phase = 'looked up'
    let connectedAt: number | undefined
    let answered = false
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' && connectedAt !== undefined && !answered) got.resets.push(connectedAt)
      reject(new Error(reasonOf(error, phase)))
    }
    const patience = { timeout: 120_000, autoSelectFamilyAttemptTimeout: ATTEMPT_MS }
    const options = { host: name, port, lookup, agent: false, ...patience }
    const sent = request(options, (response) => {
      answered = true
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text: string) => {
        body += text
      })
      response.on('end', () => {
        if (response.statusCode === 200) resolve(body.trim())
        else reject(new Error(`status ${response.statusCode}`))
      })
      response.on('error', fail)
    })
    sent.on('socket', (socket) => {
      socket.on('lookup', () => {
        phase = 'connected'
      })
      socket.on('connect', () => {
        phase = `answered by ${socket.remoteAddress}`
        connectedAt = Date.now()
      })
    })
    sent.on('timeout', () => sent.destroy(new Error('silence')))
    sent.on('error', fail)
    sent.end()
  })
}

const asking = new Set<Promise<void>>()
const timer = setInterval(() => {
  if (asking.size >= AT_ONCE) return
  const one = ask()
  asking.add(one)
  void one.then(() => asking.delete(one))
}, EVERY_MS)
process.stdout.write('asking\n')

process.once('SIGTERM', async () => {
  clearInterval(timer)
  await Promise.all(asking)
  process.stdout.write(`${JSON.stringify(got)}\n`, () => process.exit(0))
})
