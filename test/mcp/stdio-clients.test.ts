import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'
import { connect, KINDS } from './clients.ts'
import { speaksMcp } from './speaks-mcp.ts'

const entry = fileURLToPath(new URL('stdio-entry.ts', import.meta.url))

describe.each(KINDS)('over stdio, the client %s', (kind) => {
  speaksMcp(() => connect(kind, { stdio: { args: [entry] } }), kind === 'v2 modern' ? 'modern' : 'legacy')
})
