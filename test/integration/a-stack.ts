import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Peer, type PeerKind } from '../mcp/clients.ts'
import type { DockerServer } from '../servers/docker.ts'
import { UNTIL_GONE } from '../servers/folder.ts'

/** The built server, as a user's host starts it. `npm ci` builds it. */
export const MAIN = new URL('../../dist/main.js', import.meta.url).pathname

export interface Folder {
  dir: string
  /** Starts the server over stdio with this folder's operator.yaml and connects a real client to it. */
  connect(kind?: PeerKind, ...flags: string[]): Promise<Peer>
  remove(): void
}

/** A project folder with a configuration and, where given, a .env that only this user may read. */
export function aFolder(yaml: string, dotenv = ''): Folder {
  const dir = mkdtempSync(join(tmpdir(), 'operator-spine-'))
  chmodSync(dir, 0o700)
  writeFileSync(join(dir, 'operator.yaml'), yaml)
  if (dotenv) writeFileSync(join(dir, '.env'), dotenv, { mode: 0o600 })
  return {
    dir,
    connect: (kind = 'v2 modern', ...flags) =>
      connect(kind, { stdio: { args: [MAIN, 'mcp', '--config', join(dir, 'operator.yaml'), ...flags] } }),
    remove: () => rmSync(dir, UNTIL_GONE),
  }
}

/** The last report of a deploy, asked for as often as it takes: one wait is shorter than a slow machine needs. */
export async function endOf<Report>(client: Peer, id: string): Promise<Report> {
  for (;;) {
    const { structuredContent, isError } = await client.call('get_operation', { id, wait: 45 })
    if (isError || structuredContent?.['status'] !== undefined) return structuredContent as Report
  }
}

export const HEAD =
  'version: 1\nenvironment: test\nactors: { operator: { role: operator, names: [Operator] } }\nagent_log: AGENT_LOG.md\n'

/** The machine that runs the tests is busy with them: here the guard never says so. */
export const GREEN = `guard:
  warn: { cpu: 100, ram: 100 }
  critical: { cpu: 100, ram: 100 }
  emergency: { cpu: 100, ram: 100 }
`

/** The memory of every machine is above one percent. */
export const WARN = GREEN.replace('warn: { cpu: 100, ram: 100 }', 'warn: { cpu: 100, ram: 1 }')
export const CRITICAL = WARN.replace('critical: { cpu: 100, ram: 100 }', 'critical: { cpu: 100, ram: 1 }')
export const EMERGENCY = CRITICAL.replace(
  'emergency: { cpu: 100, ram: 100 }',
  'emergency: { cpu: 100, ram: 1 }',
)

/** The container `web` of app:v1, known as `app` to its network `front`. */
export async function runWeb({ docker }: DockerServer, ...options: string[]): Promise<void> {
  const network = ['--network', 'front', '--network-alias', 'app']
  await docker('run', '--detach', '--name', 'web', ...network, ...options, 'app:v1')
}
