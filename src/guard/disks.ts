import { formatDuration } from '../core/duration.ts'
import type { DiskUse } from '../core/machine.ts'
import type { DiskPoint, GuardSample } from './sample.ts'
import { mannKendall, theilSen } from './statistics.ts'

/** A disk with what it means. Sizes in bytes. */
export interface DiskState {
  mount: string
  size: number
  available: number
  /** Of what users may fill, as `df` counts it. */
  percent: number
  inodesPercent: number | null
  /** By the trend; null when it does not grow, or when less than six hours are known. */
  daysToFull: number | null
}

const HOUR_MS = 3_600_000
/** An hour of writes says little about a day; rules that went by one hour fire and resolve all day long. */
const TREND_SPAN_MS = 6 * HOUR_MS
const FEWEST_POINTS = 12
const RISING_Z = 3.1

/** From here on a disk is worth a word, and from there on it stops what writes. */
const NOTICE_PERCENT = 90
const FULL_PERCENT = 95
/** 95 % of a large disk leaves more than most operations will ever write. */
const ROOMY_BYTES = 50e9
const NOTICE_DAYS = 7
const FULL_DAYS = 1

/** Measured disks with their trend over the samples that carry disk readings. */
export function judgeDisks(
  disks: readonly DiskUse[],
  history: readonly GuardSample[],
  now: number,
): DiskState[] {
  return disks.map((disk) => ({
    mount: disk.mount,
    size: disk.size,
    available: disk.available,
    percent: disk.used + disk.available > 0 ? (disk.used / (disk.used + disk.available)) * 100 : 100,
    inodesPercent: disk.inodes && (disk.inodes.used / disk.inodes.total) * 100,
    daysToFull: daysToFull(disk, history, now),
  }))
}

function daysToFull(disk: DiskUse, history: readonly GuardSample[], now: number): number | null {
  const points = history.flatMap(({ at, disks }) => {
    const point = disks?.find(({ mount, size }) => mount === disk.mount && size === disk.size)
    return point && at < now ? [{ x: at, y: point.used }] : []
  })
  points.sort((a, b) => a.x - b.x)
  points.push({ x: now, y: disk.used })
  if (points.length < FEWEST_POINTS || now - (points[0]?.x ?? now) < TREND_SPAN_MS) return null
  const sparse = thinned(points)
  if (mannKendall(sparse) <= RISING_Z) return null
  const { slope } = theilSen(sparse)
  if (slope <= 0) return null
  return disk.available / slope / (24 * HOUR_MS)
}

/** At most about a hundred points, the last among them: pairs grow with the square. */
function thinned<T>(points: readonly T[]): T[] {
  const step = Math.ceil(points.length / 100)
  return points.filter((_, i) => (points.length - 1 - i) % step === 0)
}

export function toDiskPoints(disks: readonly DiskUse[]): DiskPoint[] {
  return disks.map(({ mount, size, used }) => ({ mount, size, used }))
}

/** What stops work that writes: one sentence per disk that is full or will be within a day. */
export function fullDisks(disks: readonly DiskState[]): string[] {
  return disks.filter(isFull).map(describe)
}

/** What is worth knowing and stops nothing yet. */
export function fillingDisks(disks: readonly DiskState[]): string[] {
  const notable = ({ percent, inodesPercent, daysToFull: days }: DiskState) =>
    percent >= NOTICE_PERCENT ||
    (inodesPercent ?? 0) >= NOTICE_PERCENT ||
    (days ?? Number.POSITIVE_INFINITY) <= NOTICE_DAYS
  return disks.filter((disk) => !isFull(disk) && notable(disk)).map(describe)
}

function isFull({ percent, available, inodesPercent, daysToFull: days }: DiskState): boolean {
  const short = percent >= FULL_PERCENT && available < ROOMY_BYTES
  return short || (inodesPercent ?? 0) >= FULL_PERCENT || (days !== null && days <= FULL_DAYS)
}

function describe(disk: DiskState): string {
  const inodes =
    (disk.inodesPercent ?? 0) >= NOTICE_PERCENT
      ? `, ${Math.round(disk.inodesPercent ?? 0)} % of its inodes used`
      : ''
  const soon = disk.daysToFull !== null && disk.daysToFull <= NOTICE_DAYS
  const trend = soon ? `, full in ${formatDuration((disk.daysToFull ?? 0) * 24 * HOUR_MS)} at this rate` : ''
  return `${disk.mount} is ${Math.floor(disk.percent)} % full (${formatBytes(disk.available)} left)${inodes}${trend}`
}

/** Decimal units, as disks are sold and `df -H` says them. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return `${Number((bytes / 1_000 ** power).toFixed(1))} ${units[power]}`
}
