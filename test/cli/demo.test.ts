import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectStdio } from '../../src/mcp/client.ts'
import { MAIN } from '../integration/a-stack.ts'
import { UNTIL_GONE } from '../servers/folder.ts'

const LONG = 600_000

/** A demo in a temporary folder of its own, so that whatever it leaves behind is seen. */
interface Demo {
  child: ChildProcess
  output(): string
  /** Resolves when the output holds the text; rejects when the demo ends before. */
  says(text: string): Promise<void>
  ended: Promise<number | null>
  /** The secrets of its sandbox, read while it runs. */
  secrets(): Promise<string[]>
}

describe('operator demo', { timeout: LONG }, () => {
  let temp = ''
  let running: Demo | undefined
  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), 'operator-demo-test-'))
    // The database runs as another user, who must reach its folder below.
    chmodSync(temp, 0o755)
  })
  afterEach(async () => {
    running?.child.kill('SIGKILL')
    await running?.ended
    rmSync(temp, UNTIL_GONE)
  })

  function start(args: readonly string[] = [], env: Record<string, string> = {}): Demo {
    const child = spawn(process.execPath, [MAIN, 'demo', ...args], {
      cwd: temp,
      env: { PATH: process.env['PATH'] ?? '', HOME: temp, TMPDIR: temp, ...env },
    })
    let output = ''
    const listeners = new Set<() => void>()
    const ended = once(child, 'close').then(([code]) => code as number | null)
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8')
        for (const listener of listeners) listener()
      })
    }
    const says = (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (output.includes(text)) resolve()
        }
        listeners.add(look)
        look()
        void ended.then(() => reject(new Error(`ended without "${text}":\n${output}`)))
      })
    const secrets = async () => {
      await says('1  The soul')
      const folder = /sandbox (\S+)/.exec(output)?.[1] ?? ''
      const values = Object.values(parseEnv(readFileSync(join(folder, '.env'), 'utf8'))).map(String)
      return values.map((value) => (URL.canParse(value) && new URL(value).password) || value)
    }
    running = { child, output: () => output, says, ended, secrets }
    return running
  }

  /** Everything a demo starts has its working folder below its temporary one. */
  function leftovers(): string[] {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => cwdOf(pid).startsWith(temp))
    return [
      ...processes.map((pid) => `process ${pid}`),
      ...readdirSync(temp).filter((name) => name.startsWith('operator-demo')),
    ]
  }

  test('shows everything it promises, leaks nothing, leaves nothing', async () => {
    const demo = start()
    const secrets = await demo.secrets()
    expect(await demo.ended, demo.output()).toBe(0)
    const output = demo.output()
    for (const title of [
      '1  The soul arrives first',
      '2  A health check, before and after a dependency dies',
      '3  A planted secret does not come out',
      '4  The guard',
      '5  A call that is denied, with all its reasons',
      '6  A good deploy, and a broken one that comes back by itself',
      '7  A hand-off through the shared agent log',
      '8  The audit trail',
    ])
      expect(output).toContain(title)
    expect(output.match(/ ✓ /g)?.length).toBeGreaterThanOrEqual(25)
    expect(output).not.toContain('✗')
    expect(output).toContain('takes crm with it; puts reactor at risk')
    expect(secrets.length).toBeGreaterThanOrEqual(2)
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(20)
      expect(output).not.toContain(secret)
      expect(output).not.toContain(Buffer.from(secret).toString('base64').slice(0, -2))
    }
    expect(output).not.toContain('\u001b[')
    expect(leftovers()).toEqual([])
  })

  test('prints snippets that launch this very Node and program, by absolute paths', async () => {
    const demo = start(['--stand-ins'])
    expect(await demo.ended, demo.output()).toBe(0)
    const launches = demo
      .output()
      .split(/\n\n(?:Claude Code|Claude Desktop|OpenClaw): .*\n/)
      .slice(1)
      .map((text) => JSON.parse(/^\{[\s\S]*?\n\}/.exec(text)?.[0] ?? '') as Record<string, never>)
    expect(launches).toHaveLength(3)
    const [code, desktop, openclaw] = launches as unknown as [Hosts, Hosts, { mcp: { servers: Servers } }]
    for (const server of [
      code.mcpServers.operator,
      desktop.mcpServers.operator,
      openclaw.mcp.servers.operator,
    ])
      expect(server).toMatchObject({
        command: process.execPath,
        args: [MAIN, 'mcp', '--config', join(temp, 'operator.yaml')],
      })
    expect(demo.output()).toContain('stand-in  database on port')
    expect(leftovers()).toEqual([])
  })

  test.each([
    ['SIGINT', '2  A health check', 130],
    ['SIGTERM', 'sandbox ', 143],
    ['SIGHUP', '5  A call', 129],
  ] as const)('ended by %s at "%s", it stops everything first', async (signal, moment, code) => {
    const demo = start()
    await demo.says(moment)
    demo.child.kill(signal)
    expect(await demo.ended, demo.output()).toBe(code)
    expect(demo.output()).toContain('Everything the demo started is stopped')
    expect(leftovers()).toEqual([])
  })

  test('is red, and clean, when what it shows is not true', async () => {
    // A program that says what Redis says and is none: the health check then does not find all healthy.
    const bin = join(temp, 'bin')
    mkdirSync(bin)
    writeFileSync(
      join(bin, 'redis-server'),
      '#!/bin/sh\necho "Ready to accept connections"\nexec sleep 600\n',
      { mode: 0o755 },
    )
    const demo = start([], { PATH: `${bin}:${process.env['PATH']}` })
    expect(await demo.ended).toBe(1)
    expect(demo.output()).toMatch(/✗ not true: all \d services are healthy/)
    expect(leftovers()).toEqual([])
  })

  test('with --keep stays up for a client, which finds the database down, and ends on Ctrl-C', async () => {
    const demo = start(['--keep', '--stand-ins'])
    await demo.says('stops everything.')
    const { args } = JSON.parse(/"operator": (\{[\s\S]*?\n {4}\})/.exec(demo.output())?.[1] ?? '') as {
      args: string[]
    }
    const session = await connectStdio({ command: process.execPath, args, cwd: temp })
    expect((await session.call('health_check')).text).toContain('database (tcp) is down (root)')
    await session.close()
    demo.child.kill('SIGINT')
    expect(await demo.ended).toBe(0)
    expect(leftovers()).toEqual([])
  })
})

interface Servers {
  operator: object
}
interface Hosts {
  mcpServers: Servers
}

function cwdOf(pid: string): string {
  try {
    return readlinkSync(join('/proc', pid, 'cwd'))
  } catch {
    return ''
  }
}
