/** Time the CPUs spent since boot, in ticks. A guest's time is part of `user` and `nice` and not counted again. */
export interface CpuTimes {
  user: number
  nice: number
  system: number
  idle: number
  iowait: number
  irq: number
  softirq: number
  steal: number
}

/** Share of time, percent, in which some (or all) tasks waited for a resource: the kernel's own averages. */
export interface Stall {
  some: { avg10: number; avg60: number }
  /** Absent for CPU on older kernels. */
  full: { avg10: number; avg60: number } | null
}

/** The limits that hold for this process, the tightest of its cgroup and all that are above it. */
export interface CgroupSample {
  version: 1 | 2
  /** Cores it may use, seconds of CPU it has used, and seconds it was held back. */
  cpu: { limit: number; usage: number; throttled: number } | null
  /** Bytes. `used` leaves out the page cache that the kernel would give back at once. */
  memory: { limit: number; used: number } | null
}

/** One look at a machine: counters and gauges, nothing derived. */
export interface MachineSample {
  /** Wall clock, milliseconds. For people; never for durations. */
  at: number
  /** Seconds since boot, sleep included. Never jumps, and starts anew with `bootId`. */
  uptime: number
  bootId: string
  cores: number
  cpu: CpuTimes
  /** Bytes. `available` is what could be used without swapping, page cache included. */
  memory: { total: number; available: number }
  swap: { total: number; free: number }
  /** 1, 5 and 15 minutes. */
  load: readonly [number, number, number]
  pressure: { cpu: Stall | null; memory: Stall | null; io: Stall | null }
  /** Out-of-memory kills since boot; null where the system does not count them. */
  oomKills: number | null
  /**
   * How often since boot a task had to free memory itself before it got some, because the machine had too little
   * (Linux: `allocstall_*`, which leaves out what happens at the limit of a cgroup). A machine that ran out of
   * memory went through this first; null where it is not counted.
   */
  shortages: number | null
  cgroup: CgroupSample | null
}

/** One mounted file system. Bytes, and inodes where the file system has them. */
export interface DiskUse {
  mount: string
  size: number
  used: number
  /** What a user without root may still write. */
  available: number
  inodes: { total: number; used: number } | null
}

/** A process by name only: its arguments may hold secrets. CPU in percent of all cores, memory in percent. */
export interface ProcessUse {
  pid: number
  name: string
  cpu: number
  memory: number
}
