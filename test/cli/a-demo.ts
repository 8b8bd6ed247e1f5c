import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MAIN } from '../integration/a-stack.ts'
import { UNTIL_GONE } from '../servers/folder.ts'

/** A demo in a temporary folder of its own, so that whatever it leaves behind is seen. */
export interface Demo {
  child: ChildProcess
  output(): string
  /** Resolves when the output holds the text; rejects when the demo ends before. */
  says(text: string): Promise<void>
  ended: Promise<number | null>
}

export interface DemoFolder {
  temp: string
  start(args?: readonly string[], env?: Readonly<Record<string, string>>): Demo
  /** Everything a demo starts has its working folder below its temporary one. */
  leftovers(): string[]
  remove(): Promise<void>
}

export function aDemoFolder(): DemoFolder {
  const temp = mkdtempSync(join(tmpdir(), 'operator-demo-test-'))
  // The database runs as another user, who must reach its folder below.
  chmodSync(temp, 0o755)
  const demos: Demo[] = []
  return {
    temp,
    start(args = [], env = {}) {
      const child = spawn(process.execPath, [MAIN, 'demo', ...args], {
        cwd: temp,
        env: { PATH: process.env['PATH'] ?? '', HOME: temp, TMPDIR: temp, ...env },
      })
      const demo = follow(child)
      demos.push(demo)
      return demo
    },
    leftovers: () => [
      ...readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name) && cwdOf(name).startsWith(temp))
        .map((pid) => `process ${pid}`),
      ...readdirSync(temp).filter((name) => name.startsWith('operator-demo')),
    ],
    remove: async () => {
      for (const { child } of demos) child.kill('SIGKILL')
      await Promise.all(demos.map(({ ended }) => ended))
      rmSync(temp, UNTIL_GONE)
    },
  }
}

function follow(child: ChildProcess): Demo {
  let output = ''
  const listeners = new Set<() => void>()
  const ended = once(child, 'close').then(([code]) => code as number | null)
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
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
  return { child, output: () => output, says, ended }
}

function cwdOf(pid: string): string {
  try {
    return readlinkSync(join('/proc', pid, 'cwd'))
  } catch {
    return ''
  }
}
