import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Findings, Machine } from './found.ts'
import { entryFor } from './kinds.ts'

/** OpenClaw's own default. */
const DEFAULT_PORT = 18789

/** The gateway's port from OpenClaw's configuration, and nothing else of it: its token stands in the same file. */
export async function fromOpenclaw({ env, home }: Machine): Promise<Findings> {
  const source = 'OpenClaw'
  const folder = env['OPENCLAW_STATE_DIR'] ?? join(home, '.openclaw')
  const file = env['OPENCLAW_CONFIG_PATH'] ?? join(folder, 'openclaw.json')
  if (!existsSync(file)) return { source, found: [], why: 'no configuration of it here' }
  const port = gatewayPort(readFileSync(file, 'utf8'))
  return {
    source,
    found: [
      {
        name: 'openclaw',
        entry: entryFor('openclaw', `127.0.0.1:${port}`),
        port,
        seen: [`OpenClaw's configuration; add "jobs: N", the number of automations that must be there`],
      },
    ],
  }
}

/** The file may be JSON5 with comments: then the first `port` after `gateway` is taken. */
function gatewayPort(text: string): number {
  try {
    const { gateway } = JSON.parse(text) as { gateway?: { port?: unknown } }
    return typeof gateway?.port === 'number' ? gateway.port : DEFAULT_PORT
  } catch {
    const port = Number(/\bgateway\b[^}]{0,2000}?\bport\b["']?\s*:\s*(\d{1,5})/.exec(text)?.[1])
    return port > 0 && port < 65_536 ? port : DEFAULT_PORT
  }
}
