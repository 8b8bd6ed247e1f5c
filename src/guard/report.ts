import { isoSeconds } from '../core/clock.ts'
import { formatDuration } from '../core/duration.ts'
import type { GuardLevel } from '../core/guard-level.ts'
import type { MachineSample, ProcessUse, Stall } from '../core/machine.ts'
import { type DiskState, fillingDisks, formatBytes, fullDisks } from './disks.ts'
import type { OomKills } from './kills.ts'
import type { GuardConfig } from './levels.ts'
import { concurrency, DEPLOY_MS, describeCrossing, greenWhen, reasonFor, staysGreen } from './meaning.ts'
import type { GuardState } from './state.ts'

/** The guard for people and agents. Percent where nothing else is said, bytes where the name says so. */
export interface GuardReport {
  level: GuardLevel
  /** "The guard is WARN: RAM 81 % > 75 %, measured 3 s ago." */
  why: string
  /** What would make it green, or what to do now. Empty when there is nothing to do. */
  hint: string
  predictive: { active: boolean; eta: string | null; reason: string }
  /** The median of the last minute, which the level goes by; `now` is the newest look alone. */
  cpu: number
  iowait: number
  steal: number
  ram: number
  now: { cpu: number; ram: number }
  ram_available_bytes: number
  /** Null without swap. */
  swap: number | null
  load: { one: number; five: number; fifteen: number; cores: number }
  pressure: { cpu: Pressure | null; memory: Pressure | null; io: Pressure | null }
  disks: {
    mount: string
    percent: number
    available_bytes: number
    inodes_percent: number | null
    days_to_full: number | null
  }[]
  cgroup: {
    version: number
    cpu_cores: number | null
    memory_bytes: number | null
    memory_used_bytes: number | null
  } | null
  top: ProcessUse[]
  deploys_allowed: boolean
  concurrency: number
  findings: string[]
  /** `trend`: from samples with a past. `kernel`: a fresh start, from a few looks and the kernel's averages. */
  basis: 'trend' | 'kernel'
  /** True only where a demo made the numbers up. */
  simulated: boolean
  measured_at: string
}

/** Share of the last ten seconds and minute in which some, or all, tasks waited. */
interface Pressure {
  some_10s: number
  some_60s: number
  full_60s: number | null
}

/** What a report is made of. */
export interface GuardEvidence {
  state: GuardState
  present: MachineSample
  /** Null when they could not be measured. */
  disks: readonly DiskState[] | null
  kills: OomKills
  top: ProcessUse[]
  /** What could not be had, one sentence each. */
  missing: readonly string[]
  simulated: boolean
}

export function toReport(evidence: GuardEvidence, config: GuardConfig): GuardReport {
  const { state, present, kills } = evidence
  const disks = evidence.disks ?? []
  const stopped = [...fullDisks(disks), ...kills.recent]
  return {
    level: state.level,
    ...verdict(evidence, config, stopped),
    predictive: predictive(evidence),
    ...numbers(evidence),
    disks: disks.map(diskLine),
    cgroup: limits(present),
    top: evidence.top,
    deploys_allowed: staysGreen(state, DEPLOY_MS) && evidence.disks !== null && stopped.length === 0,
    concurrency: concurrency(state),
    findings: [
      ...stopped,
      ...fillingDisks(disks),
      ...kills.undated,
      ...kills.contained,
      ...strains(evidence),
      ...evidence.missing,
    ],
    basis: state.basis,
    simulated: evidence.simulated,
    measured_at: isoSeconds(state.newest.at),
  }
}

function verdict(evidence: GuardEvidence, config: GuardConfig, stopped: readonly string[]) {
  const { state, present, simulated } = evidence
  const age = Math.max(0, present.uptime - state.newest.uptime) * 1_000
  const label = simulated ? 'The simulated guard' : 'The guard'
  return {
    why: `${label} is ${state.level}: ${reasonFor(state, config)}, measured ${formatDuration(age)} ago.`,
    hint: [DUTY[state.level], greenWhen(state, config), predictedHint(state), stoppedHint(evidence, stopped)]
      .filter(Boolean)
      .join(' '),
  }
}

/** What each level asks of whoever runs the stack. */
const DUTY: Record<GuardLevel, string> = {
  NORMAL: '',
  WARN: 'Run at most 200 agents, space dispatches by 100 ms, put off deploys.',
  CRITICAL: 'Run at most 50 agents on local models only, put off deploys and maintenance.',
  EMERGENCY:
    'Pause everything that does not earn money, unload local models, find what runs away, tell a human.',
}

function predictedHint({ predicted }: GuardState): string {
  return predicted ? `${describeCrossing(predicted)}: throttle now and find what grows.` : ''
}

function stoppedHint({ disks }: GuardEvidence, stopped: readonly string[]): string {
  if (!disks) return 'Deploys wait until the disks can be measured.'
  return stopped.length > 0
    ? 'Deploys wait for the disk and memory findings; freeing space is always allowed.'
    : ''
}

function predictive({ state: { predicted, newest } }: GuardEvidence): GuardReport['predictive'] {
  if (!predicted) return { active: false, eta: null, reason: '' }
  const eta = predicted.etaMs === null ? null : isoSeconds(newest.at + predicted.etaMs)
  return { active: true, eta, reason: describeCrossing(predicted) }
}

function numbers({ state: { cpu, ram, newest }, present }: GuardEvidence) {
  const [one, five, fifteen] = present.load
  return {
    cpu: tenth(cpu.value),
    iowait: newest.iowait,
    steal: newest.steal,
    ram: tenth(ram.value),
    now: { cpu: cpu.now, ram: ram.now },
    ram_available_bytes: present.memory.available,
    swap: present.swap.total > 0 ? newest.swap : null,
    load: { one, five, fifteen, cores: present.cores },
    pressure: {
      cpu: pressure(present.pressure.cpu),
      memory: pressure(present.pressure.memory),
      io: pressure(present.pressure.io),
    },
  }
}

function pressure(stall: Stall | null): Pressure | null {
  return (
    stall && { some_10s: stall.some.avg10, some_60s: stall.some.avg60, full_60s: stall.full?.avg60 ?? null }
  )
}

function diskLine({
  mount,
  percent,
  available,
  inodesPercent,
  daysToFull,
}: DiskState): GuardReport['disks'][number] {
  return {
    mount,
    percent: tenth(percent),
    available_bytes: available,
    inodes_percent: inodesPercent && tenth(inodesPercent),
    days_to_full: daysToFull && tenth(daysToFull),
  }
}

function limits({ cgroup }: MachineSample): GuardReport['cgroup'] {
  return (
    cgroup && {
      version: cgroup.version,
      cpu_cores: cgroup.cpu?.limit ?? null,
      memory_bytes: cgroup.memory?.limit ?? null,
      memory_used_bytes: cgroup.memory?.used ?? null,
    }
  )
}

/** Lines from which time that is neither work nor rest explains a slow machine; percent. */
const IOWAIT = 20
const STEAL = 10
const SWAP = 50
const STALLED = 10

function strains({ state: { newest }, present }: GuardEvidence): string[] {
  const { memory, io } = present.pressure
  return [
    newest.iowait >= IOWAIT && `${newest.iowait} % of CPU time waits for disks`,
    newest.steal >= STEAL && `${newest.steal} % of CPU time is taken by the hypervisor`,
    newest.swap >= SWAP && `swap is ${newest.swap} % used (${formatBytes(present.swap.free)} left)`,
    stalled('memory', memory),
    stalled('disks', io),
  ].filter((finding) => finding !== false)
}

function stalled(what: string, stall: Stall | null): string | false {
  const share = stall?.full?.avg60 ?? 0
  return share >= STALLED && `all work stood still for ${what} ${Math.round(share)} % of the last minute`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
