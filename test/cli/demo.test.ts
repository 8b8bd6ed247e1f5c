import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectStdio } from '../../src/mcp/client.ts'
import { MAIN } from '../integration/a-stack.ts'
import { aDemoFolder, type Demo, type DemoFolder } from './a-demo.ts'

/** As long as a demo may take on a machine that is busy with much else. */
const LONG = 600_000

/** The secrets of a demo's sandbox, read while it runs. */
async function secretsOf(demo: Demo): Promise<string[]> {
  await demo.says('1  The soul')
  const folder = /sandbox (\S+)/.exec(demo.output())?.[1] ?? ''
  const values = Object.values(parseEnv(readFileSync(join(folder, '.env'), 'utf8'))).map(String)
  return values.map((value) => (URL.canParse(value) && new URL(value).password) || value)
}

describe('operator demo', { timeout: LONG }, () => {
  let folder: DemoFolder
  beforeEach(() => {
    folder = aDemoFolder()
  })
  afterEach(() => folder.remove())

  test('shows everything it promises, leaks nothing, leaves nothing', async () => {
    const demo = folder.start()
    const secrets = await secretsOf(demo)
    expect(await demo.ended, demo.output()).toBe(0)
    const output = demo.output()
    for (const title of [
      '1  The soul arrives first',
      '2  A health check, before and after a dependency dies',
      '3  A planted secret does not come out',
      '4  The guard',
      '5  A call that is denied, with all its reasons',
      '6  A good deploy, and a broken one that comes back by itself',
      '7  A backup that is proved, and a migration that cannot run without one',
      '8  Scheduled jobs: running is not the same as working',
      '9  A hand-off through the shared agent log',
      '10  The audit trail',
    ])
      expect(output).toContain(title)
    expect(output.match(/ ✓ /g)?.length).toBeGreaterThanOrEqual(32)
    expect(output).not.toContain('✗')
    expect(output).toContain('takes crm with it; puts reactor at risk')
    expect(secrets.length).toBeGreaterThanOrEqual(2)
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(20)
      expect(output).not.toContain(secret)
      expect(output).not.toContain(Buffer.from(secret).toString('base64').slice(0, -2))
    }
    expect(output).not.toContain('\u001b[')
    expect(folder.leftovers()).toEqual([])
  })

  test('prints snippets that launch this very Node and program, by absolute paths', async () => {
    const demo = folder.start(['--stand-ins'])
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
        args: [MAIN, 'mcp', '--config', join(folder.temp, 'operator.yaml')],
      })
    expect(demo.output()).toContain('stand-in  database on port')
    expect(demo.output()).toContain('the same on Docker is left out: as asked with --stand-ins')
    expect(folder.leftovers()).toEqual([])
  })

  test.each([
    ['SIGINT', '2  A health check', 130],
    ['SIGTERM', 'sandbox ', 143],
    ['SIGHUP', '5  A call', 129],
  ] as const)('ended by %s at "%s", it stops everything first', async (signal, moment, code) => {
    const demo = folder.start()
    await demo.says(moment)
    demo.child.kill(signal)
    expect(await demo.ended, demo.output()).toBe(code)
    expect(demo.output()).toContain('Everything the demo started is stopped')
    expect(folder.leftovers()).toEqual([])
  })

  test('is red, and clean, when what it shows is not true', async () => {
    // A program that says what Redis says and is none: the health check then does not find all healthy.
    const bin = join(folder.temp, 'bin')
    mkdirSync(bin)
    writeFileSync(
      join(bin, 'redis-server'),
      '#!/bin/sh\necho "Ready to accept connections"\nexec sleep 600\n',
      { mode: 0o755 },
    )
    const demo = folder.start([], { PATH: `${bin}:${process.env['PATH']}` })
    expect(await demo.ended).toBe(1)
    expect(demo.output()).toMatch(/✗ not true: all \d services are healthy/)
    expect(folder.leftovers()).toEqual([])
  })

  test('with --keep stays up for a client, which finds the database down, and ends on Ctrl-C', async () => {
    const demo = folder.start(['--keep', '--stand-ins'])
    await demo.says('stops everything.')
    const { args } = JSON.parse(/"operator": (\{[\s\S]*?\n {4}\})/.exec(demo.output())?.[1] ?? '') as {
      args: string[]
    }
    const session = await connectStdio({ command: process.execPath, args, cwd: folder.temp })
    expect((await session.call('health_check')).text).toContain('database (tcp) is down (root)')
    await session.close()
    demo.child.kill('SIGINT')
    expect(await demo.ended).toBe(0)
    expect(folder.leftovers()).toEqual([])
  })
})

interface Servers {
  operator: object
}
interface Hosts {
  mcpServers: Servers
}
