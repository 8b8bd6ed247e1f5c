import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort, type Owned, own } from './child.ts'
import { UNTIL_GONE } from './folder.ts'

const execute = promisify(execFile)

/** A real OpenClaw gateway with a state folder, a port and a token of its own, and no model. */
export interface OpenclawGateway extends Owned {
  url: string
  token: string
  folder: string
  /** What `openclaw` needs to find this gateway and no other. */
  env: Record<string, string>
  /** Runs the openclaw command and gives what it printed; rejects when it fails. */
  openclaw(...args: string[]): Promise<string>
  /** Ends it and takes its folder away. `stop` leaves the folder, with which the command knows where it was. */
  remove(): Promise<void>
}

/** The folder of the openclaw command, installed by `npm run test:openclaw`. */
export function openclawFolder(): string {
  const folder = process.env['OPERATOR_TEST_OPENCLAW'] ?? join(import.meta.dirname, 'openclaw')
  const bin = join(folder, 'node_modules', '.bin')
  if (!existsSync(join(bin, 'openclaw')))
    throw new Error(`no openclaw in ${bin}: npm run test:openclaw installs it`)
  return bin
}

export async function startGateway(): Promise<OpenclawGateway> {
  const bin = openclawFolder()
  const folder = await mkdtemp(join(tmpdir(), 'operator-gateway-'))
  const state = join(folder, 'state')
  const port = await freePort()
  const token = randomBytes(24).toString('hex')
  await mkdir(state, { mode: 0o700 })
  const gateway = { mode: 'local', port, bind: 'loopback', auth: { mode: 'token', token } }
  const logging = { file: join(folder, 'gateway.log') }
  const config = JSON.stringify({ gateway, logging, cron: { enabled: true } })
  await writeFile(join(state, 'openclaw.json'), config, { mode: 0o600 })
  const env = {
    PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: folder,
    OPENCLAW_STATE_DIR: state,
    NO_COLOR: '1',
  }
  const server = await own('openclaw', ['gateway', 'run'], /./, { cwd: folder, env })
  const url = `http://127.0.0.1:${port}`
  await ready(`${url}/readyz`)
  return {
    ...server,
    ...{ url, token, folder, env },
    openclaw: async (...args) =>
      (await execute('openclaw', args, { cwd: folder, env, maxBuffer: 64 * 1_048_576 })).stdout,
    remove: async () => {
      await server.stop()
      await rm(folder, UNTIL_GONE)
    },
  }
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 3_000; tries++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await setTimeout(100)
  }
  throw new Error(`the gateway is not ready at ${url}`)
}
