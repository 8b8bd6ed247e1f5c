import { describe, expect, test } from 'vitest'
import type { DiskUse } from '../../src/core/machine.ts'
import { fillingDisks, formatBytes, fullDisks, judgeDisks } from '../../src/guard/disks.ts'
import { oomKills } from '../../src/guard/kills.ts'
import { machineAt, NOON, noise, repeat, sampleAt, seeded } from './traces.ts'

const GB = 1e9
const disk = (values: Partial<DiskUse> = {}): DiskUse => ({
  mount: '/',
  size: 100 * GB,
  used: 50 * GB,
  available: 50 * GB,
  inodes: null,
  ...values,
})
const judged = (values: Partial<DiskUse>) => judgeDisks([disk(values)], [], NOON)

/** A disk reading every ten minutes for `hours`, ending just before noon. */
function history(hours: number, used: (hour: number) => number, mount = '/', size = 100 * GB) {
  const count = hours * 6
  return repeat(count, (i) => {
    const hour = i / 6 - hours
    return sampleAt(10_000 + i * 600, {
      at: NOON + hour * 3_600_000,
      disks: [{ mount, size, used: used(hour) }],
    })
  })
}

describe('days to full', () => {
  const growing = (hour: number) => 50 * GB + hour * GB

  test('follow from the growth of a day', () => {
    const [state] = judgeDisks([disk()], history(24, growing), NOON)
    expect(state?.daysToFull).toBeCloseTo(50 / 24, 1)
  })

  test('are not guessed from less than six hours', () => {
    expect(judgeDisks([disk()], history(5, growing), NOON)[0]?.daysToFull).toBeNull()
    expect(judgeDisks([disk()], [], NOON)[0]?.daysToFull).toBeNull()
  })

  test('do not exist for a disk that shrinks, stands still, or is cleaned each hour', () => {
    const random = noise(seeded(3), 0.5, 0.2)
    const stories = [
      (h: number) => 50 * GB - h * GB,
      () => 50 * GB,
      (h: number) => 50 * GB + (h - Math.floor(h)) * 5 * GB,
      () => (50 + random()) * GB,
    ]
    for (const used of stories)
      expect(judgeDisks([disk({ used: used(0) })], history(24, used), NOON)[0]?.daysToFull).toBeNull()
  })

  test('do not mix disks, or the sizes before and after one was grown', () => {
    expect(judgeDisks([disk()], history(24, growing, '/data'), NOON)[0]?.daysToFull).toBeNull()
    expect(judgeDisks([disk()], history(24, growing, '/', 60 * GB), NOON)[0]?.daysToFull).toBeNull()
  })

  test('ignore readings from a future that a set-back clock left behind', () => {
    const ahead = history(24, growing).map((sample) => ({ ...sample, at: sample.at + 48 * 3_600_000 }))
    expect(judgeDisks([disk()], ahead, NOON)[0]?.daysToFull).toBeNull()
  })
})

describe('findings', () => {
  test('a disk at 97 % with little left is full', () => {
    expect(fullDisks(judged({ used: 97 * GB, available: 3 * GB }))).toEqual(['/ is 97 % full (3 GB left)'])
  })

  test('at 92 % it is worth a word and stops nothing', () => {
    const state = judged({ used: 92 * GB, available: 8 * GB })
    expect(fullDisks(state)).toEqual([])
    expect(fillingDisks(state)).toEqual(['/ is 92 % full (8 GB left)'])
  })

  test('percent is of what users may fill, as df says it', () => {
    expect(judged({ size: 100 * GB, used: 90 * GB, available: 5 * GB })[0]?.percent).toBeCloseTo(94.7, 1)
    expect(judged({ used: 95 * GB, available: 0 })[0]?.percent).toBe(100)
  })

  test('a huge disk at 96 % still has room', () => {
    const state = judged({ size: 20_000 * GB, used: 19_200 * GB, available: 800 * GB })
    expect(fullDisks(state)).toEqual([])
    expect(fillingDisks(state)).toEqual(['/ is 96 % full (800 GB left)'])
  })

  test('no inodes left is full, however much space there is', () => {
    expect(fullDisks(judged({ inodes: { total: 1_000, used: 990 } }))).toEqual([
      '/ is 50 % full (50 GB left), 99 % of its inodes used',
    ])
  })

  test('full within a day is full, within a week a word', () => {
    const [soon] = judgeDisks(
      [disk()],
      history(24, (h) => 50 * GB + h * 2.2 * GB),
      NOON,
    )
    expect(fullDisks(soon ? [soon] : [])[0]).toMatch(
      /^\/ is 50 % full \(50 GB left\), full in 23 h at this rate$/,
    )
    const [later] = judgeDisks(
      [disk()],
      history(24, (h) => 50 * GB + h * 0.5 * GB),
      NOON,
    )
    expect(fillingDisks(later ? [later] : [])[0]).toContain('full in 4 d at this rate')
  })

  test('sizes are said as people say them', () => {
    expect([0, 999, 1_500, 1.2e9, 4e12].map(formatBytes)).toEqual([
      '0 B',
      '999 B',
      '1.5 kB',
      '1.2 GB',
      '4 TB',
    ])
  })
})

describe('out-of-memory kills', () => {
  const samples = (counts: number[]) => counts.map((oomKills, i) => sampleAt(10_000 + i * 600, { oomKills }))
  const present = (count: number | null, uptime = 17_200) => machineAt(uptime, { oomKills: count })

  test('within the last hour are recent', () => {
    expect(oomKills(samples(repeat(12, () => 2)), present(3)).recent).toEqual([
      '1 out-of-memory kill within the last 60 min',
    ])
  })

  test('older ones are not', () => {
    const old = samples([0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    expect(oomKills(old, present(2))).toEqual({ recent: [], undated: [], contained: [] })
  })

  test('before anyone looked have no time, and are not called recent', () => {
    expect(oomKills([], present(4))).toEqual({
      recent: [],
      undated: ['4 out-of-memory kills at some time since the machine started 5 h ago'],
      contained: [],
    })
  })

  test('of a boot less than an hour ago are recent even so', () => {
    expect(oomKills([], present(1, 600)).recent).toEqual(['1 out-of-memory kill within the last 10 min'])
  })

  test('counters of the boot before are another story', () => {
    const old = samples([9, 9, 9]).map((sample) => ({ ...sample, bootId: 'boot-z' }))
    expect(oomKills(old, present(0))).toEqual({ recent: [], undated: [], contained: [] })
  })

  test('a system that does not count them reports none', () => {
    expect(oomKills([], present(null))).toEqual({ recent: [], undated: [], contained: [] })
  })

  describe('at the limit of a container, while the machine was never short of memory,', () => {
    const CONTAINED =
      '1 out-of-memory kill within the last 10 min, at the limits of containers or other groups; the machine itself had memory'

    test('are found, and are no reason against a deploy', () => {
      expect(oomKills([], machineAt(600, { oomKills: 1, shortages: 0 }))).toEqual({
        recent: [],
        undated: [],
        contained: [CONTAINED],
      })
    })

    test('are told from those of a machine that was short before, by what was counted since', () => {
      const samples = [sampleAt(16_600, { oomKills: 2, shortages: 7 })]
      const later = (shortages: number) => oomKills(samples, machineAt(17_200, { oomKills: 3, shortages }))
      expect(later(7)).toMatchObject({ recent: [], contained: [CONTAINED] })
      expect(later(8)).toMatchObject({
        recent: ['1 out-of-memory kill within the last 10 min'],
        contained: [],
      })
    })

    test('count like any other under a limit that this server lives under itself', () => {
      const cgroup = { cpu: null, memory: { limit: 2e9, used: 1e9 } }
      const { recent, contained } = oomKills(
        [],
        machineAt(600, { oomKills: 1, shortages: 0, cgroup: cgroup as never }),
      )
      expect([recent.length, contained.length]).toEqual([1, 0])
    })
  })
})
