import * as z from 'zod'
import { GUARD_LEVELS } from '../core/guard-level.ts'
import type { GuardReport } from '../guard/report.ts'
import { defineTool } from './define.ts'

const number = z.number()
const pressure = z
  .strictObject({ some_10s: number, some_60s: number, full_60s: number.nullable() })
  .nullable()

const output = z.strictObject({
  level: z.enum(GUARD_LEVELS),
  why: z.string(),
  hint: z.string(),
  predictive: z.strictObject({ active: z.boolean(), eta: z.string().nullable(), reason: z.string() }),
  cpu: number,
  iowait: number,
  steal: number,
  ram: number,
  now: z.strictObject({ cpu: number, ram: number }),
  ram_available_bytes: number,
  swap: number.nullable(),
  load: z.strictObject({ one: number, five: number, fifteen: number, cores: number }),
  pressure: z.strictObject({ cpu: pressure, memory: pressure, io: pressure }),
  disks: z.array(
    z.strictObject({
      mount: z.string(),
      percent: number,
      available_bytes: number,
      inodes_percent: number.nullable(),
      days_to_full: number.nullable(),
    }),
  ),
  cgroup: z
    .strictObject({
      version: number,
      cpu_cores: number.nullable(),
      memory_bytes: number.nullable(),
      memory_used_bytes: number.nullable(),
    })
    .nullable(),
  top: z.array(z.strictObject({ pid: number, name: z.string(), cpu: number, memory: number })),
  deploys_allowed: z.boolean(),
  concurrency: number,
  findings: z.array(z.string()),
  basis: z.enum(['trend', 'kernel']),
  simulated: z.boolean(),
  measured_at: z.string(),
})

/** What `resource_guard` gives, and its text. */
export const resourceGuard = defineTool({
  name: 'resource_guard',
  title: 'Resource guard',
  description:
    'Use this before any work that adds load, and when the stack is slow: measures CPU, RAM, disks, pressure and ' +
    'their trend, and says the level (NORMAL, WARN, CRITICAL, EMERGENCY), whether deploys are allowed, how many ' +
    'agents may run, and what would make it green.',
  effect: 'read',
  kind: 'observe',
  input: z.strictObject({}),
  output,
  action: () => ({ target: 'stack' }),
  run: (_input, { powers, signal }) => powers.guard.report(signal),
  render,
  links: () => ['operator://guard'],
})

function render(report: GuardReport): string {
  return [
    report.why,
    report.hint,
    `Deploys ${report.deploys_allowed ? 'are allowed' : 'are not allowed'}; at most ${report.concurrency} agents.`,
    ...report.findings.map((finding) => `- ${finding}`),
    usage(report),
    ...report.disks.map(diskLine),
    `Top: ${report.top.map(({ name, pid, cpu, memory }) => `${name} (${pid}) CPU ${cpu} % RAM ${memory} %`).join(', ') || 'unknown'}`,
    `Measured at ${report.measured_at}${report.basis === 'kernel' ? ', without a past: no trend yet' : ''}.`,
  ]
    .filter(Boolean)
    .join('\n')
}

function usage({ cpu, iowait, steal, ram, swap, load }: GuardReport): string {
  const swapped = swap === null ? 'no swap' : `swap ${swap} %`
  return `CPU ${cpu} % (iowait ${iowait} %, steal ${steal} %), RAM ${ram} %, ${swapped}, load ${load.one} on ${load.cores} cores`
}

function diskLine({ mount, percent, inodes_percent, days_to_full }: GuardReport['disks'][number]): string {
  const inodes = inodes_percent === null ? '' : `, inodes ${inodes_percent} %`
  const trend = days_to_full === null ? '' : `, full in ${days_to_full} days at this rate`
  return `${mount}: ${percent} %${inodes}${trend}`
}
