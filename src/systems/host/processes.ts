import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ProcessUse } from '../../core/machine.ts'
import { readText } from './files.ts'
import { numberAfter, parseMeminfo, parseStat } from './proc.ts'

/** Between the two looks whose difference is a process's CPU now; long enough for a hundred ticks of four CPUs. */
const APART_MS = 250

interface Look {
  /** Ticks of all CPUs. */
  total: number
  processes: Map<number, { name: string; ticks: number; pages: number }>
}

/**
 * The processes that use most CPU or memory now, on Linux. Read from `/proc` twice: `ps`, and libraries that
 * call it, first give the average since a process began, which hides the one that has just run away.
 */
export async function linuxProcesses(proc: string, limit: number): Promise<ProcessUse[]> {
  const before = lookAt(proc)
  await setTimeout(APART_MS)
  const after = lookAt(proc)
  const memoryTotal = parseMeminfo(readText(posix.join(proc, 'meminfo')) ?? '')?.memory.total ?? Number.NaN
  const used = [...after.processes].map(([pid, { name, ticks, pages }]) => {
    const spent = ticks - (before.processes.get(pid)?.ticks ?? ticks)
    return { pid, name, pages, cpu: percent(spent, after.total - before.total) }
  })
  const most = (by: 'cpu' | 'pages') => used.toSorted((a, b) => b[by] - a[by]).slice(0, limit)
  const candidates = [...new Set([...most('cpu'), ...most('pages')])]
  return rank(
    candidates.map(({ pid, name, cpu }) => ({
      pid,
      name: programOf(proc, pid) ?? name,
      cpu,
      memory: percent(residentBytes(proc, pid), memoryTotal),
    })),
    limit,
  )
}

function lookAt(proc: string): Look {
  const cpu = parseStat(readText(posix.join(proc, 'stat')) ?? '')?.cpu
  const total = Object.values(cpu ?? {}).reduce((sum: number, ticks: number) => sum + ticks, 0)
  const pids = readdirSync(proc).filter((name) => /^\d+$/.test(name))
  const found = pids.map((pid) => parseProcess(readText(posix.join(proc, pid, 'stat'))))
  return { total, processes: new Map(found.filter((one) => one !== undefined)) }
}

/** One `/proc/<pid>/stat`. The name stands in brackets and may hold brackets and blanks itself. */
export function parseProcess(
  text: string | undefined,
): [number, { name: string; ticks: number; pages: number }] | undefined {
  const [, pid, name, rest] = /^(\d+) \(([\s\S]*)\) ([^)]*)$/.exec(text?.trim() ?? '') ?? []
  if (pid === undefined || name === undefined || rest === undefined) return undefined
  const fields = rest.split(' ').map(Number)
  const [user, system, pages] = [fields[11] ?? 0, fields[12] ?? 0, fields[21] ?? 0]
  return [Number(pid), { name: bareName(name), ticks: user + system, pages }]
}

/** The program by its file: runtimes name their main thread as they like, and kernel threads have no program. */
function programOf(proc: string, pid: number): string | undefined {
  const [program] = (readText(posix.join(proc, `${pid}`, 'cmdline')) ?? '').split('\0')
  return program ? bareName(program) : undefined
}

/** Asked only of the few that are shown: it is in bytes whatever the size of a page. */
function residentBytes(proc: string, pid: number): number {
  return (numberAfter(readText(posix.join(proc, `${pid}`, 'status')), 'VmRSS:') ?? 0) * 1_024
}

/** The same on other platforms, as `ps` there averages it. */
export async function otherProcesses(limit: number): Promise<ProcessUse[]> {
  const { processes } = await import('systeminformation')
  const { list } = await processes()
  return rank(
    list.map(({ pid, name, cpu, mem }) => ({
      pid,
      name: bareName(name),
      cpu: percent(cpu, 100),
      memory: percent(mem, 100),
    })),
    limit,
  )
}

function rank(processes: readonly ProcessUse[], limit: number): ProcessUse[] {
  return processes.toSorted((a, b) => Math.max(b.cpu, b.memory) - Math.max(a.cpu, a.memory)).slice(0, limit)
}

/** A process may give itself a title with arguments in it: only what stands before the first blank is a name. */
function bareName(name: string): string {
  return (posix.basename(name).split(/[\s:=]/)[0] ?? '').slice(0, 64) || 'unnamed'
}

/** To one decimal; zero where there is nothing to divide by. */
function percent(part: number, whole: number): number {
  return whole > 0 && Number.isFinite(part) ? Math.round((Math.max(0, part) / whole) * 1_000) / 10 : 0
}
