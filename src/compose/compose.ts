import { dirname } from 'node:path'
import type { Logger } from 'pino'
import type { Operator } from '../call.ts'
import type { Loaded } from '../config/load.ts'
import { type Clock, systemClock } from '../core/clock.ts'
import { VERSION } from '../core/version.ts'
import type { Identify } from '../face.ts'
import type { SampleStore } from '../guard/store.ts'
import { createBooks, type StateBooks } from '../journal/books.ts'
import { newOperationId } from '../journal/id.ts'
import { type AgentLog, createAgentLog } from '../operations/agent-log/agent-log.ts'
import { createGuard, type Guard } from '../operations/guard.ts'
import { createOperator } from '../operator.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import type { Rule } from '../policy/decide.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { allRules, policyDigest } from '../policy/rules/index.ts'
import type { Listed } from '../resources/define.ts'
import { openLogFile } from '../systems/files/client.ts'
import { createHost } from '../systems/host/client.ts'
import { TOOLS } from '../tools/index.ts'
import type { PlanPower } from '../tools/plan-power.ts'
import { createPlanning } from '../tools/planning.ts'
import type { Powers } from '../tools/powers.ts'
import { composeApprovals } from './approvals.ts'
import { deploymentFacts } from './deploy-facts.ts'
import { composeDeploys, type Deploys } from './deploys.ts'
import { composeDrivers, openDeployPorts } from './drivers.ts'
import { composeHealth } from './health.ts'
import { signatures } from './identity.ts'
import { openLog } from './log.ts'
import { composeResources } from './resources.ts'
import { settleInterrupted } from './settle.ts'
import { composeTrust, type Trust } from './trust.ts'
import { documentIn, guarded, sleep, watchOrphans } from './upkeep.ts'
import { workOn } from './worker.ts'

/** Everything heavy, built once per process on the first use. */
export interface Composed {
  operator: Operator
  log: Logger
  books: StateBooks
  listResources(): Promise<readonly Listed[]>
  watch(uri: string, onChange: () => void): () => void
  /** Does the deploy of this operation to its end. For the worker's own process. */
  work(operation: string): Promise<void>
  close(): Promise<void>
}

/** The composition root: the only place that builds clients and wires parts. */
export function compose(
  loaded: Loaded,
  redactor: Redactor,
  { identify, env }: { identify: Identify; env: NodeJS.ProcessEnv },
): Composed {
  const { config } = loaded
  const clock = systemClock
  const log = openLog(redactor)
  const digest = policyDigest(config.policy)
  const stateBooks = openBooks(config.state_dir, digest, clock)
  const trust = composeTrust(loaded, env)
  const desk = { trust, approvals: composeApprovals({ loaded, books: stateBooks, trust, digest, clock }) }
  settleInterrupted(stateBooks, desk.approvals, log)

  const rules = allRules(config.policy.rules)
  const owner = stateBooks.stateDir().path
  const ports = openDeployPorts(config, env)
  const driverOf = composeDrivers({ config, ports, clock, sleep, owner, digest: stateBooks.digest, redactor })
  const deploys = composeDeploys({ loaded, books: stateBooks, driverOf, clock, log, sleep })
  const books = guarded(stateBooks, deploys)
  const health = composeHealth(loaded, books, clock)
  const guard = createGuard({ host: createHost(), store: sampleStore(books), clock, config: config.guard })
  const agentLog = openAgentLog(loaded, redactor)
  const shared = { loaded, redactor, clock, log, digest, books, rules, guard, agentLog, deploys, ...desk }
  const resources = composeResources({ ...shared, health, deploys: deploys.power })
  const powers: Powers = {
    health,
    guard,
    resources: resources.reader,
    deploys: deploys.power,
    plans: composePlanning(desk.approvals, stateBooks, () => powers),
    ...(agentLog && { agentLog }),
  }
  guard.start()
  const operator = composeDoor({ ...shared, powers })
  const document = documentIn(agentLog, signatures(config.actors))
  const stopWatching = watchOrphans(deploys, log)

  return {
    operator,
    work: (id) =>
      workOn({ ...shared, files: deploys.files, driverOf, operator, identify, document, sleep }, id),
    log,
    books,
    listResources: resources.reader.list,
    watch: resources.watch,
    async close() {
      stopWatching()
      resources.close()
      guard.stop()
      books.close()
      log.flush()
    },
  }
}

/** Every plan carries where the audit trail stood, as a witness; without a trail it is made all the same. */
function composePlanning(approvals: Approvals, books: StateBooks, powers: () => Powers): PlanPower {
  const head = () => {
    try {
      return books.trail().head()
    } catch {
      return 'unavailable'
    }
  }
  return createPlanning({ tools: TOOLS, powers, approvals, head })
}

function openBooks(stateDir: string, policyDigest: string, clock: Clock): StateBooks {
  const books = createBooks({ stateDir, version: VERSION, policyDigest, clock })
  // Refused here, before anything is served, when someone else could write to it.
  books.stateDir()
  return books
}

interface DoorParts {
  loaded: Loaded
  redactor: Redactor
  clock: Clock
  log: Logger
  digest: string
  books: StateBooks
  rules: readonly Rule[]
  guard: Guard
  agentLog: AgentLog | undefined
  powers: Powers
  deploys: Deploys
  trust: Trust
  approvals: Approvals
}

function composeDoor(parts: DoorParts): Operator {
  const {
    loaded,
    redactor,
    clock,
    log,
    digest,
    books,
    rules,
    guard,
    agentLog,
    powers,
    deploys,
    trust,
    approvals,
  } = parts
  const { actors, environment } = loaded.config
  return createOperator({
    environment,
    tools: TOOLS,
    rules,
    policyDigest: digest,
    powers,
    facts: {
      guard: guard.fact,
      disk: guard.diskFact,
      deployment: deploymentFacts(deploys.power, clock),
      plan: approvals.find,
      trust: trust.fact,
    },
    approvals,
    books,
    redact: redactor,
    clock,
    newId: () => newOperationId(clock.now()),
    afterWrite: (entry) => logWrite(agentLog, signatures(actors), entry),
    onIncident: (incident, error) => log.error({ incident, err: error }, 'a call broke'),
  })
}

function sampleStore(books: StateBooks): SampleStore {
  return {
    addSample: (sample) => books.journal().samples.addSample(sample),
    samplesSince: (at) => books.journal().samples.samplesSince(at),
  }
}

function openAgentLog({ config, file }: Loaded, redactor: Redactor): AgentLog | undefined {
  if (config.agent_log === undefined) return undefined
  return createAgentLog({
    file: openLogFile({ path: config.agent_log, root: dirname(file) }),
    redact: redactor.text,
  })
}

type Write = { tool: string; target: string; actor: string; call: string; ok: boolean; summary: string }

/** Every change is documented in the agents' log; writing to that log is its own documentation. */
async function logWrite(
  log: AgentLog | undefined,
  signs: (actor: string) => string,
  { tool, target, actor, call, ok, summary }: Write,
) {
  if (!log || tool === 'write_agent_log') return
  await log.append({
    agent: signs(actor),
    status: ok ? 'COMPLETED' : 'BLOCKED',
    task: `${tool} on ${target}`,
    notes: `${summary} (operation ${call})`,
  })
}
