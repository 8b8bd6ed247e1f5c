import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { between } from '../../../src/guard/sample.ts'
import { createHost } from '../../../src/systems/host/client.ts'
import { parseMountinfo, readDisks } from '../../../src/systems/host/disks.ts'
import { parseProcess } from '../../../src/systems/host/processes.ts'
import { hostContract } from '../../contract/host.ts'
import { fakeHost } from '../../fakes/host.ts'
import { hostOn, MACHINE, V1_CONTAINER, V1_UNLIMITED, V2_CONTAINER, V2_SLICE, without } from './trees.ts'

hostContract('this machine', () => createHost())
hostContract('this machine, asked as a platform that is not Linux', () => createHost({ platform: 'freebsd' }))
hostContract('the fake host', () => fakeHost())

describe('recorded machines', () => {
  test('every number has its place and unit', async () => {
    const look = await (await hostOn(MACHINE, { clock: { now: () => 42, monotonic: () => 0 } })).sample()
    expect(look).toEqual({
      at: 42,
      uptime: 2552.19,
      bootId: '3dfad66b-3a69-4472-81f8-b2036c31745f',
      cores: 2,
      cpu: {
        user: 8617,
        nice: 120,
        system: 4311,
        idle: 233136,
        iowait: 811,
        irq: 7,
        softirq: 214,
        steal: 5257,
      },
      memory: { total: 8 * 2 ** 30, available: 6 * 2 ** 30 },
      swap: { total: 2 ** 30, free: 2 ** 28 },
      load: [2.37, 1.9, 1.09],
      pressure: {
        cpu: { some: { avg10: 16.93, avg60: 22.33 }, full: { avg10: 0, avg60: 0 } },
        memory: { some: { avg10: 1, avg60: 2 }, full: { avg10: 0.5, avg60: 0.75 } },
        io: { some: { avg10: 0.51, avg60: 1.43 }, full: { avg10: 0.48, avg60: 0.52 } },
      },
      oomKills: 3,
      shortages: 9,
      cgroup: null,
    })
  })

  test('a kernel without pressure, kill counter or load says null and zero, and still works', async () => {
    const bare = without(without(without(MACHINE, 'proc/pressure'), 'proc/vmstat'), 'proc/loadavg')
    expect(await (await hostOn(bare)).sample()).toMatchObject({
      pressure: { cpu: null, memory: null, io: null },
      oomKills: null,
      shortages: null,
      load: [0, 0, 0],
    })
  })

  test('a kernel whose pressure has no full line for CPU', async () => {
    const old = { ...MACHINE, 'proc/pressure/cpu': 'some avg10=1.50 avg60=2.50 avg300=0.00 total=5\n' }
    expect((await (await hostOn(old)).sample()).pressure.cpu).toEqual({
      some: { avg10: 1.5, avg60: 2.5 },
      full: null,
    })
  })

  test('a kernel without MemAvailable is estimated from its parts, shared memory left out', async () => {
    const old = { ...MACHINE, 'proc/meminfo': MACHINE['proc/meminfo']!.replace(/MemAvailable.*\n/, '') }
    const kib = 524_288 + 5_242_880 + 262_144 - 131_072
    expect((await (await hostOn(old)).sample()).memory.available).toBe(kib * 1024)
  })

  test('what ZFS would give back counts as available', async () => {
    const arc =
      'name type data\nc_min                           4    268435456\nsize                            4    1342177280\n'
    const look = await (await hostOn({ ...MACHINE, 'proc/spl/kstat/zfs/arcstats': arc })).sample()
    expect(look.memory.available).toBe(7 * 2 ** 30)
  })

  test.each(['proc/stat', 'proc/meminfo'])('without %s nothing is made up', async (file) => {
    const host = await hostOn(without(MACHINE, file))
    await expect(host.sample()).rejects.toMatchObject({
      code: 'unavailable',
      hint: expect.stringContaining('/proc'),
    })
    const broken = await hostOn({ ...MACHINE, [file]: 'not what it was\n' })
    await expect(broken.sample()).rejects.toMatchObject({ code: 'unavailable' })
  })
})

describe('cgroups', () => {
  test('v2: quota, use and memory without the cache that would be given back', async () => {
    expect((await (await hostOn(V2_CONTAINER)).sample()).cgroup).toEqual({
      version: 2,
      cpu: { limit: 1.5, usage: 2.5, throttled: 0.75 },
      memory: { limit: 536_870_912, used: 402_653_184 },
    })
  })

  test('v2: a limit on a slice above holds for us', async () => {
    expect((await (await hostOn(V2_SLICE)).sample()).cgroup).toEqual({
      version: 2,
      cpu: null,
      memory: { limit: 2 ** 30, used: 805_306_368 },
    })
  })

  test('v1: the same from its own files', async () => {
    expect((await (await hostOn(V1_CONTAINER)).sample()).cgroup).toEqual({
      version: 1,
      cpu: { limit: 0.5, usage: 7.5, throttled: 2 },
      memory: { limit: 268_435_456, used: 134_217_728 },
    })
  })

  test('v1: no quota and a limit beyond what the machine has are no limits', async () => {
    expect((await (await hostOn(V1_UNLIMITED)).sample()).cgroup).toBeNull()
  })

  test('v2: a limit above the memory of the machine is none', async () => {
    const wide = {
      ...V2_CONTAINER,
      'sys/fs/cgroup/memory.max': '99999999999999\n',
      'sys/fs/cgroup/cpu.max': 'max 100000\n',
    }
    expect((await (await hostOn(wide)).sample()).cgroup).toBeNull()
  })

  test('a container without pressure files', async () => {
    const look = await (await hostOn(without(V2_CONTAINER, 'proc/pressure'))).sample()
    expect(look.pressure).toEqual({ cpu: null, memory: null, io: null })
    expect(look.cgroup?.memory?.limit).toBe(536_870_912)
  })
})

describe('disks', () => {
  const MOUNTS = [
    '22 27 0:21 / /proc rw,relatime - proc proc rw',
    '24 27 0:6 / /dev rw,relatime - devtmpfs devtmpfs rw',
    '25 24 0:23 / /dev/shm rw,relatime - tmpfs tmpfs rw',
    '27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
    '40 27 254:0 /var/lib/x /srv/bind rw,relatime - ext4 /dev/vda rw',
    '31 27 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw',
    '41 27 254:16 / /mnt/two\\040words rw shared:2 master:1 - xfs /dev/vdb rw',
    '42 27 7:1 / /snap/core/1 ro,nodev - squashfs /dev/loop1 ro',
    '43 27 0:50 / /mnt/nas rw - nfs4 nas:/export rw',
    '44 27 254:32 / /mnt/cd ro - ext4 /dev/vdc ro',
    '45 27 254:48 / /data rw - ext4 /dev/old rw',
    '46 45 254:64 / /data rw - ext4 /dev/new rw',
    '',
  ].join('\n')
  const stats = { bsize: 4096, blocks: 1_000, bfree: 400, bavail: 350, files: 100, ffree: 40 }

  test('each file system once, at its shortest path, the top one of a stack, no kernel interfaces', () => {
    expect(parseMountinfo(MOUNTS).map(({ device, mount }) => `${device} ${mount}`)).toEqual([
      '254:0 /',
      '254:64 /data',
      '0:23 /dev/shm',
      '0:50 /mnt/nas',
      '254:16 /mnt/two words',
    ])
  })

  test('space and inodes, in bytes and as statfs counts them', async () => {
    const host = await hostOn({ ...MACHINE, 'proc/self/mountinfo': MOUNTS }, { statfs: async () => stats })
    const { disks, unread } = await host.disks(AbortSignal.timeout(240_000))
    expect(disks[0]).toEqual({
      mount: '/',
      size: 4_096_000,
      used: 2_457_600,
      available: 1_433_600,
      inodes: { total: 100, used: 60 },
    })
    expect(unread).toEqual([{ mount: '/mnt/nas', why: 'a remote file system' }])
  })

  test('one that fails or does not answer is named, and the others are measured', async () => {
    const mounts = ['/', '/gone', '/hung'].map((mount) => ({ device: mount, mount, type: 'ext4' }))
    const { disks, unread } = await readDisks(mounts, (mount) => {
      if (mount === '/gone') return Promise.reject(Object.assign(new Error('secret text'), { code: 'EIO' }))
      return mount === '/hung' ? new Promise(() => {}) : Promise.resolve(stats)
    })
    expect(disks.map(({ mount }) => mount)).toEqual(['/'])
    expect(unread).toEqual([
      { mount: '/gone', why: 'statfs failed (EIO)' },
      { mount: '/hung', why: 'no answer within 2 s' },
    ])
  })

  test('a file system without inodes or blocks is not divided by', async () => {
    const mounts = [
      { device: 'a', mount: '/boot/efi', type: 'vfat' },
      { device: 'b', mount: '/empty', type: 'fuse.x' },
    ]
    const { disks } = await readDisks(mounts, async (mount) => ({
      ...stats,
      files: 0,
      ffree: 0,
      blocks: mount === '/empty' ? 0 : 10,
      bfree: 4,
      bavail: 4,
    }))
    expect(disks).toMatchObject([{ mount: '/boot/efi', inodes: null }])
  })

  test('without a mount table they are unknown, not absent', async () => {
    await expect((await hostOn(MACHINE)).disks(AbortSignal.timeout(240_000))).rejects.toMatchObject({
      code: 'unavailable',
    })
  })
})

describe('processes', () => {
  const stat = (name: string) =>
    `42 (${name}) S 1 42 42 0 -1 4194560 10 0 0 0 300 200 0 0 20 0 4 0 99 1000000 5000 18446744073709551615`

  test.each([
    ['node', 'node'],
    ['Web Content', 'Web'],
    ['a) S 1 (b', 'a)'],
    ['app --token=x', 'app'],
    ['PASS=hunter2', 'PASS'],
    ['two\nlines', 'two'],
    ['', 'unnamed'],
  ])('a process called "%s" is shown as %s', (name, shown) => {
    expect(parseProcess(stat(name))).toEqual([42, { name: shown, ticks: 500, pages: 5_000 }])
  })

  test('one that ends while it is read is left out', () => {
    expect(parseProcess(undefined)).toBeUndefined()
    expect(parseProcess('')).toBeUndefined()
  })
})

describe('a real load', () => {
  test('a process that spins is the CPU of the machine and among its processes, by name alone', async () => {
    const spinning = spawn(
      process.execPath,
      ['-e', 'process.stdout.write("on"); for (;;);', '--', '--token=hunter2hunter2'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    )
    onTestFinished(() => void spinning.kill('SIGKILL'))
    await once(spinning.stdout, 'data')
    const host = createHost()
    const before = await host.sample()
    const top = await host.top(50, AbortSignal.timeout(240_000))
    const after = await host.sample()
    const share = 100 / after.cores
    expect(between(before, after)?.cpu).toBeGreaterThan(share / 4)
    expect(top.find(({ pid }) => pid === spinning.pid)).toMatchObject({ name: 'node' })
    expect(top.find(({ pid }) => pid === spinning.pid)?.cpu).toBeGreaterThan(1)
    expect(JSON.stringify(top)).not.toContain('hunter2')
  })
})
