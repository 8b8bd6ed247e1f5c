import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Loaded } from '../config/load.ts'
import { type Clock, isoSeconds } from '../core/clock.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Operation } from '../journal/operation.ts'
import type { AgentLog } from '../operations/agent-log/agent-log.ts'
import type { Guard } from '../operations/guard.ts'
import type { Health } from '../operations/health/health.ts'
import { shortenReport } from '../operations/health/report.ts'
import type { Rule } from '../policy/decide.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { agentLogPage } from '../resources/agent-log-page.ts'
import { openBlockers } from '../resources/blockers.ts'
import { RESOURCES } from '../resources/index.ts'
import { createReader } from '../resources/reader.ts'
import { readRunbooks } from '../resources/runbook-files.ts'
import type { OperationSummary, Sources } from '../resources/sources.ts'
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
