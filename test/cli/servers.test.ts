import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run as serve } from '../../src/cli/serve.ts'
import { connectStdio } from '../../src/mcp/client.ts'
import { aSecret, aShell, HEAD, type Shell } from './a-shell.ts'

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname

describe('the verbs that serve', () => {
  let shell: Shell
  let child: ChildProcess | undefined
  const secret = aSecret()
  beforeEach(() => {
    shell = aShell({ env: { TOKEN: secret } })
    shell.write('operator.yaml', HEAD)
  })
  afterEach(async () => {
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = ended(child)
      child.kill('SIGKILL')
      await gone
    }
    shell.remove()
  })
  const start = (...args: string[]) => {
    child = spawn(process.execPath, [MAIN, ...args], {
      cwd: shell.folder,
      env: { ...shell.io.env, PATH: process.env['PATH'] },
    })
    return child
  }
  const ended = async (process: ChildProcess) => ((await once(process, 'exit')) as [number | null])[0]
  const said = async (process: ChildProcess, pattern: RegExp) => {
    let text = ''
    for await (const chunk of process.stdout ?? []) {
      text += String(chunk)
      const found = pattern.exec(text)?.[1]
      if (found) return found
    }
    return expect.fail(`it never said ${pattern}: ${text}`)
  }

  test('operator serve says where it is, answers there, and leaves on SIGTERM', async () => {
    const server = start('serve', '--port', '0', '--actor', 'operator')
    const url = await said(server, /served at (\S+)/)
    expect((await fetch(new URL('/healthz', url))).status).toBe(200)
    const gone = ended(server)
    server.kill('SIGTERM')
    expect(await gone).toBe(0)
  })

  test('operator serve refuses to start when it could not tell who calls', async () => {
    expect(await serve(['--port', '0'], shell.io)).toBe(3)
    expect(await serve(['--port', '0', '--host', '0.0.0.0', '--actor', 'operator'], shell.io)).toBe(3)
    expect(await serve(['--port', '65536'], shell.io)).toBe(2)
    expect(shell.all()).not.toContain(secret)
  })

  test('operator mcp speaks to a client and leaves with it', async () => {
    const session = await connectStdio({ command: process.execPath, args: [MAIN, 'mcp'], cwd: shell.folder })
    expect(await session.tools()).toContain('health_check')
    expect((await session.call('write_agent_log', { task: 'x', status: 'BLOCKED' })).isError).toBe(false)
    await session.close()
    expect(() => process.kill(session.pid, 0)).toThrow('ESRCH')
  })

  test('operator mcp says on stderr, in one piece, why it does not start', async () => {
    shell.write('operator.yaml', `${HEAD}typo: ${secret}\n`)
    const server = start('mcp')
    let [out, err] = ['', '']
    server.stdout?.on('data', (chunk) => {
      out += chunk
    })
    server.stderr?.on('data', (chunk) => {
      err += chunk
    })
    const [code] = (await once(server, 'close')) as [number]
    expect(code).toBe(4)
    expect(out).toBe('')
    expect(err).toContain('typo: there is no such key')
    expect(err).not.toContain(secret)
  })
})
