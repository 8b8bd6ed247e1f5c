import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, vi } from 'vitest'
import { type Folder, MAIN } from './a-stack.ts'

/** A deploy as the journal has it. */
export interface Page {
  id: string
  phase: string
  verdict: string | null
  owner_pid: number
  attempts: number
}

/** Resolves with the first page of a target's deploy that is as wanted, read as a bystander would. */
export type Until = (wanted: (page: Page) => boolean) => Promise<Page>

/** A caller with a process tree of its own, as a host starts one. Its call does not wait for anybody. */
export function aHost({ dir }: Folder, deploy: object): number {
  const args = [MAIN, 'call', 'deploy_with_rollback', '--json', JSON.stringify(deploy)]
  const { pid } = spawn(process.execPath, args, { cwd: dir, stdio: 'ignore' })
  if (pid === undefined) throw new Error('no caller could be started')
  return pid
}

/** What a host does that kills a whole tree: every descendant it can find, and then the root. */
export function killTree(root: number): void {
  for (const child of pidsIn().filter((pid) => parentOf(pid) === root)) killTree(child)
  process.kill(root, 'SIGKILL')
}

const pidsIn = (): number[] => readdirSync('/proc').map(Number).filter(Number.isInteger)

/** The parent's pid is the second field after the name, which stands in parentheses; proc(5). */
export function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

export function untilPage({ dir }: Folder, target: string): Until {
  const page = () => {
    const db = new DatabaseSync(join(dir, '.operator', 'journal.db'), { readOnly: true })
    try {
      const sql = `SELECT d.id, phase, verdict, owner_pid, attempts FROM deployments d JOIN operations USING (id)
        WHERE d.target = ?`
      return db.prepare(sql).get(target) as unknown as Page | undefined
    } finally {
      db.close()
    }
  }
  return (wanted) =>
    vi.waitFor(
      () => {
        const now = page()
        expect(now && wanted(now), JSON.stringify(now)).toBe(true)
        return now as Page
      },
      { timeout: 240_000, interval: 100 },
    )
}

/**
 * Kills the whole process tree of a caller as soon as its deploy has begun, lets the version fail when it is watched,
 * and resolves when it was rolled back: by a worker that is nobody's child.
 */
export async function rolledBackWithoutItsCaller(
  folder: Folder,
  deploy: { target: string } & Record<string, string>,
  fails: () => Promise<unknown>,
): Promise<void> {
  const until = untilPage(folder, deploy.target)
  const host = aHost(folder, deploy)
  await until(({ phase }) => phase !== 'starting')
  killTree(host)
  const { owner_pid } = await until(({ phase }) => phase === 'watching')
  expect(parentOf(owner_pid)).toBe(1)
  await fails()
  await until(({ verdict }) => verdict === 'rolled_back')
}
