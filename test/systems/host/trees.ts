import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHost, type HostOptions } from '../../../src/systems/host/client.ts'
import type { Host } from '../../../src/systems/host/port.ts'

/** Files under `proc/` and `sys/`, path to text. */
export type Tree = Record<string, string>

/** A machine of 8 GiB with two CPUs, as its files read on kernel 6.1. */
export const MACHINE: Tree = {
  'proc/stat': [
    'cpu  8617 120 4311 233136 811 7 214 5257 900 30',
    'cpu0 3274 60 1986 118252 146 3 30 2447 450 15',
    'cpu1 5343 60 2325 114884 665 4 184 2810 450 15',
    'intr 2342342 0 9 0 0',
    'ctxt 9982342',
    'btime 1795225684',
    '',
  ].join('\n'),
  'proc/meminfo': [
    'MemTotal:        8388608 kB',
    'MemFree:          524288 kB',
    'MemAvailable:    6291456 kB',
    'Buffers:            1264 kB',
    'Cached:          5242880 kB',
    'SwapCached:            0 kB',
    'SwapTotal:       1048576 kB',
    'SwapFree:         262144 kB',
    'Shmem:            131072 kB',
    'SReclaimable:     262144 kB',
    '',
  ].join('\n'),
  'proc/loadavg': '2.37 1.90 1.09 3/412 20295\n',
  'proc/uptime': '2552.19 4012.55\n',
  'proc/vmstat':
    'nr_free_pages 131072\nallocstall_dma32 0\nallocstall_normal 4\nallocstall_movable 5\noom_kill 3\npgfault 99\n',
  'proc/sys/kernel/random/boot_id': '3dfad66b-3a69-4472-81f8-b2036c31745f\n',
  'proc/pressure/cpu':
    'some avg10=16.93 avg60=22.33 avg300=8.00 total=19214972\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n',
  'proc/pressure/memory':
    'some avg10=1.00 avg60=2.00 avg300=0.00 total=1\nfull avg10=0.50 avg60=0.75 avg300=0.00 total=1\n',
  'proc/pressure/io':
    'some avg10=0.51 avg60=1.43 avg300=0.00 total=1\nfull avg10=0.48 avg60=0.52 avg300=0.00 total=1\n',
}

/** In a container of its own cgroup namespace: the root of the mount is the container's group. */
export const V2_CONTAINER: Tree = {
  ...MACHINE,
  'proc/self/cgroup': '0::/\n',
  'sys/fs/cgroup/cgroup.controllers': 'cpuset cpu io memory pids\n',
  'sys/fs/cgroup/cpu.max': '150000 100000\n',
  'sys/fs/cgroup/cpu.stat':
    'usage_usec 2500000\nuser_usec 2000000\nsystem_usec 500000\nnr_periods 10\nnr_throttled 4\nthrottled_usec 750000\n',
  'sys/fs/cgroup/memory.max': '536870912\n',
  'sys/fs/cgroup/memory.current': '503316480\n',
  'sys/fs/cgroup/memory.stat':
    'anon 268435456\nfile 234881024\ninactive_anon 0\ninactive_file 100663296\nactive_file 134217728\n',
}

/** A unit in a slice: the slice has the limit, the unit itself none. */
export const V2_SLICE: Tree = {
  ...MACHINE,
  'proc/self/cgroup': '0::/operators.slice/operator.service\n',
  'sys/fs/cgroup/cgroup.controllers': 'cpu memory\n',
  'sys/fs/cgroup/operators.slice/cpu.max': 'max 100000\n',
  'sys/fs/cgroup/operators.slice/cpu.stat': 'usage_usec 1\n',
  'sys/fs/cgroup/operators.slice/memory.max': '1073741824\n',
  'sys/fs/cgroup/operators.slice/memory.current': '805306368\n',
  'sys/fs/cgroup/operators.slice/memory.stat': 'inactive_file 0\n',
  'sys/fs/cgroup/operators.slice/operator.service/memory.max': 'max\n',
  'sys/fs/cgroup/operators.slice/operator.service/memory.current': '1000\n',
}

const UNLIMITED_V1 = '9223372036854771712\n'

/** Docker on cgroup v1: the path in /proc is the host's, the files lie at the root of each controller. */
export const V1_CONTAINER: Tree = {
  ...MACHINE,
  'proc/self/cgroup': [
    '11:memory:/docker/4f1e',
    '4:cpu,cpuacct:/docker/4f1e',
    '1:name=systemd:/docker/4f1e',
    '',
  ].join('\n'),
  'sys/fs/cgroup/memory/memory.limit_in_bytes': '268435456\n',
  'sys/fs/cgroup/memory/memory.usage_in_bytes': '201326592\n',
  'sys/fs/cgroup/memory/memory.stat': 'cache 1\ninactive_file 1\ntotal_inactive_file 67108864\n',
  'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '50000\n',
  'sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
  'sys/fs/cgroup/cpu/cpu.stat': 'nr_periods 1\nnr_throttled 1\nthrottled_time 2000000000\n',
  'sys/fs/cgroup/cpuacct/cpuacct.usage': '7500000000\n',
}

export const V1_UNLIMITED: Tree = {
  ...V1_CONTAINER,
  'sys/fs/cgroup/memory/memory.limit_in_bytes': UNLIMITED_V1,
  'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
}

export function without(tree: Tree, prefix: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith(prefix)))
}

/** The real client on a tree of recorded files, which are gone when the test is. */
export async function hostOn(tree: Tree, options: HostOptions = {}): Promise<Host> {
  const root = await mkdtemp(join(tmpdir(), 'host-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return createHost({ proc: join(root, 'proc'), sys: join(root, 'sys'), platform: 'linux', ...options })
}
