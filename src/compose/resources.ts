import { join } from 'node:path'
import type { Logger } from 'pino'
import * as z from 'zod'
import type { Loaded } from '../config/load.ts'
import { type Clock, isoSeconds } from '../core/clock.ts'
import { formatDuration } from '../core/duration.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Deployment } from '../journal/deployments.ts'
import type { Operation } from '../journal/operation.ts'
import type { AgentLog } from '../operations/agent-log/agent-log.ts'
import type { CronOutputs } from '../operations/cron/validate.ts'
import type { DeployPower, Kept } from '../operations/deploy/deployments.ts'
import type { Guard } from '../operations/guard.ts'
import type { Health } from '../operations/health/health.ts'
import { shortenReport } from '../operations/health/report.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import { reportOf as planReportOf } from '../policy/approvals/report.ts'
import type { Rule } from '../policy/decide.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { agentLogPage } from '../resources/agent-log-page.ts'
import { openBlockers } from '../resources/blockers.ts'
import { RESOURCES } from '../resources/index.ts'
import { createReader } from '../resources/reader.ts'
import { readRunbooks } from '../resources/runbook-files.ts'
import type { DeploySummary, KeptSummary, OperationSummary, Sources } from '../resources/sources.ts'
import { operationOutput } from '../tools/get-operation.ts'
import { packageRoot } from './package-root.ts'
import { readSoul } from './soul.ts'
import { createWatcher } from './watcher.ts'

interface Parts {
  loaded: Loaded
  rules: readonly Rule[]
  digest: string
  health: Health
  guard: Guard
  books: StateBooks
  agentLog: AgentLog | undefined
  deploys: DeployPower
  backups(signal: AbortSignal): Promise<unknown>
  cron?: CronOutputs
  approvals: Approvals
  clock: Clock
  log: Logger
  redactor: Redactor
}

const RECENT = 100
const LOG_PAGE = 50

/** Resources over the real procedures, and the watch on those that change. */
export function composeResources({
  loaded,
  rules,
  digest,
  health,
  guard,
  books,
  agentLog,
  deploys,
  backups,
  cron,
  approvals,
  clock,
  log,
  redactor,
}: Parts) {
  const { config, disabled } = loaded
  const entries = async () => (agentLog ? (await agentLog.read({ limit: LOG_PAGE })).entries : [])
  const operations = () => recentOperations(books)
  const sources: Sources = {
    config,
    disabled,
    soul: readSoul(config.soul),
    rules,
    policyDigest: digest,
    // Redacted here already, because only then may its texts be cut.
    health: async (signal) => shortenReport(redactor.value(await health.check({}, signal))),
    guard: (signal) => guard.report(signal),
    operations,
    deploys: (limit) => recentDeploys(deploys, limit),
    kept: (target, signal) => keptOf(deploys, target, signal),
    deployReport: (id, signal) => reportOf(deploys, id, signal),
    plans: () => approvals.list().plans.map(planReportOf),
    backups,
    // Redacted here already, because only then may its texts be cut.
    cron: async (signal) => cron && redactor.value(await cron.validate({}, signal)),
    opsOutputSchema: () => z.toJSONSchema(operationOutput, { io: 'output', unrepresentable: 'any' }),
    blockers: async () => openBlockers(operations(), await entries()),
    agentLog: async () =>
      agentLog ? agentLogPage(await agentLog.read({ limit: LOG_PAGE })) : 'agent_log is not configured.\n',
    runbooks: () =>
      readRunbooks([
        join(packageRoot(), 'runbooks'),
        ...(config.runbooks === undefined ? [] : [config.runbooks]),
      ]),
    now: clock.now,
  }
  const reader = createReader(RESOURCES, sources)
  const watcher = createWatcher(
    (uri, signal) => fingerprint(sources, uri, signal),
    (error) => log.warn({ err: error }, 'a watched resource could not be read'),
  )
  return {
    reader: { ...reader, uris: async () => (await reader.list()).map(({ uri }) => uri) },
    watch: watcher.watch,
    close: watcher.close,
  }
}

/** A journal that cannot be read is said elsewhere (doctor, every write); a page of the rest is worth having. */
function recentOperations(books: StateBooks): OperationSummary[] {
  try {
    return books.journal().operations.recent(RECENT).map(summary)
  } catch {
    return []
  }
}

/** A journal that cannot be read is said elsewhere, as for operations. */
function recentDeploys(deploys: DeployPower, limit: number): DeploySummary[] {
  try {
    return deploys.recent(limit).map(deploySummary)
  } catch {
    return []
  }
}

async function keptOf(deploys: DeployPower, target: string, signal: AbortSignal): Promise<KeptSummary[]> {
  try {
    return (await deploys.kept(target, signal)).map(keptSummary)
  } catch {
    return []
  }
}

function keptSummary({ version, deploy, replacedAt, lost }: Kept): KeptSummary {
  const known = { version: version.label, deploy, replaced_at: isoSeconds(replacedAt) }
  return { ...known, ...(lost !== undefined && { lost }) }
}

function deploySummary(deployment: Deployment): DeploySummary {
  const { id, target, actor, phase, verdict, from, to, startedAt, endedAt } = deployment
  return {
    id,
    target,
    actor,
    phase,
    ...(verdict && { verdict }),
    ...(from && { from: from.label }),
    ...(to && { to: to.label }),
    started_at: isoSeconds(startedAt),
    ...(endedAt !== undefined && {
      ended_at: isoSeconds(endedAt),
      duration: formatDuration(Math.max(0, endedAt - startedAt)),
    }),
  }
}

async function reportOf(deploys: DeployPower, id: string, signal: AbortSignal): Promise<unknown> {
  if (!deploys.recent(RECENT).some((known) => known.id === id)) return undefined
  return deploys.follow(id, { waitMs: 0, untilWatching: true, progress: () => {}, signal })
}

function summary({ id, tool, target, actor, startedAt, endedAt, outcome }: Operation): OperationSummary {
  const finished_at = endedAt === undefined ? null : isoSeconds(endedAt)
  return {
    id,
    tool,
    target,
    actor,
    status: outcome?.status ?? 'running',
    started_at: isoSeconds(startedAt),
    finished_at,
  }
}

/** Statuses, level, operations and blockers; never times, latencies or percentages. */
async function fingerprint(sources: Sources, uri: string, signal: AbortSignal): Promise<string> {
  const level = async () => {
    const { level, deploys_allowed } = (await sources.guard(signal)) as {
      level: string
      deploys_allowed: boolean
    }
    return [level, deploys_allowed]
  }
  if (uri === 'operator://guard') return JSON.stringify(await level())
  const { services } = (await sources.health(signal)) as {
    services: readonly { name: string; status: string }[]
  }
  return JSON.stringify([
    services.map(({ name, status }) => [name, status]),
    await level().catch(() => 'unknown'),
    sources.operations().map(({ id, status }) => [id, status]),
    await sources.blockers(),
  ])
}
