import type { Logger } from 'pino'
import type { Operator } from '../call.ts'
import type { Loaded } from '../config/load.ts'
import { type Clock, systemClock } from '../core/clock.ts'
import { VERSION } from '../core/version.ts'
import type { Identify } from '../face.ts'
import { createBooks, type StateBooks } from '../journal/books.ts'
import { newOperationId } from '../journal/id.ts'
import type { AgentLog } from '../operations/agent-log/agent-log.ts'
import type { Guard } from '../operations/guard.ts'
import type { MigrationPower } from '../operations/migrate/migrations.ts'
import type { SwarmPower } from '../operations/scale/swarms.ts'
import { createOperator } from '../operator.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import type { Rule } from '../policy/decide.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { allRules, policyDigest } from '../policy/rules/index.ts'
import type { Listed } from '../resources/define.ts'
import { createVault } from '../systems/vault/client.ts'
import { TOOLS } from '../tools/index.ts'
import type { PlanPower } from '../tools/plan-power.ts'
import { createPlanning } from '../tools/planning.ts'
import type { Powers } from '../tools/powers.ts'
import { logWrite, openAgentLog } from './agent-log.ts'
import { composeApprovals } from './approvals.ts'
import { backupDriver } from './backup-drivers.ts'
import { backupReport } from './backup-report.ts'
import { backupWork, noDatabase } from './backup-work.ts'
import { composeCron, rerunFacts } from './cron.ts'
import { deploymentFacts } from './deploy-facts.ts'
import { databaseOf } from './deploy-migration.ts'
import { type DeployWorkParts, deployWork } from './deploy-work.ts'
import { composeDeploys, type Deploys } from './deploys.ts'
import { openDrivers } from './drivers.ts'
import { fleetOf } from './fleets.ts'
import { composeGuard } from './guard.ts'
import { composeHealth } from './health.ts'
import { signatures } from './identity.ts'
import { openLog } from './log.ts'
import { composeLongWorks } from './long-works.ts'
import { type MigrationWorkParts, migrationWork } from './migration-work.ts'
import { backupFacts, composeDatabases } from './migrations.ts'
import { type RerunWorkParts, rerunWork } from './rerun-work.ts'
import { composeResources } from './resources.ts'
import { restoreWork } from './restore-work.ts'
import { type ScaleWorkParts, scaleWork } from './scale-work.ts'
import { settleInterrupted } from './settle.ts'
import { capacityFacts, composeSwarms } from './swarms.ts'
import { composeTrust, type Trust } from './trust.ts'
import { documentIn, documentWorkIn, guarded, sleep, watchOrphans } from './upkeep.ts'
import { type LongWork, workOn } from './worker.ts'

/** Everything heavy, built once per process on the first use. */
export interface Composed {
  operator: Operator
  log: Logger
  books: StateBooks
  listResources(): Promise<readonly Listed[]>
  watch(uri: string, onChange: () => void): () => void
  /** Does the long work of this operation to its end. For the worker's own process. */
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
  const approvals = composeApprovals({ loaded, books: stateBooks, trust, digest, clock })
  const desk = { trust, approvals, rules: allRules(config.policy.rules) }
  const longWorks = composeLongWorks({ loaded, books: stateBooks, log })
  settleInterrupted(stateBooks, longWorks, approvals, log)
  const driverOf = openDrivers({ config, env, books: stateBooks, clock, sleep, redactor })
  const atWork = { loaded, books: stateBooks, longWorks, identify, clock, sleep, env, vault: createVault() }
  const { backups, ...onDatabases } = composeDatabases(atWork)
  const deploys = composeDeploys({ ...atWork, ...onDatabases, driverOf })
  const books = guarded(stateBooks, longWorks)
  const health = composeHealth(loaded, books, clock)
  const guard = composeGuard(config, books, clock)
  const { scheduled, ...cron } = composeCron(atWork)
  const swarms = composeSwarms({ ...atWork, guard })
  const agentLog = openAgentLog(loaded, redactor)
  const shared = { loaded, redactor, clock, log, digest, books, guard, agentLog, deploys, ...desk }
  const pages = { backups: backupReport({ ...atWork, books, backups }), ...cron }
  const resources = composeResources({ ...shared, health, deploys: deploys.power, ...pages })
  const powers: Powers = {
    health,
    guard,
    resources: resources.reader,
    deploys: deploys.power,
    ...onDatabases.powers,
    swarms: swarms.power,
    plans: composePlanning(desk.approvals, stateBooks, () => powers),
    ...(agentLog && { agentLog }),
    ...cron,
  }
  const operator = composeDoor({ ...shared, ...onDatabases, swarms: swarms.power, powers })
  const worker = { ...atWork, ...shared, operator, driverOf, backups, swarms, health, scheduled }
  const stopWatching = watchOrphans(longWorks, log)

  return {
    operator,
    work: (id) => workOn({ ...worker, works: worksOf(worker) }, id),
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

/** What a worker's process can be asked to do. */
function worksOf({ loaded, agentLog, deploys, env, clock, trust, ...parts }: WorksParts): LongWork[] {
  const { config } = loaded
  const signs = signatures(config.actors)
  const known = { ...parts, loaded, clock }
  const driverOf = (name: string) =>
    backupDriver(config.databases[name] ?? noDatabase(name), {
      vault: parts.vault,
      clock,
      env,
      docker: config.docker,
    })
  const onDatabases = { ...known, env, driverOf, documentWork: documentWorkIn(agentLog, signs) }
  const { files } = deploys
  return [
    deployWork({
      ...known,
      files,
      document: documentIn(agentLog, signs),
      databaseOf: (...of) => databaseOf({ ...onDatabases, files }, ...of),
      unsigned: () => trust.fact().differences.map(({ says }) => says),
    }),
    backupWork(onDatabases),
    migrationWork(onDatabases),
    restoreWork(onDatabases),
    scaleWork({ ...onDatabases, fleetOf: (entry) => fleetOf(entry, config, clock) }),
    rerunWork({ ...onDatabases, files: parts.swarms.files }),
  ]
}

type WorksParts = Omit<
  DeployWorkParts & MigrationWorkParts & ScaleWorkParts & RerunWorkParts,
  'files' | 'document' | 'documentWork' | 'driverOf' | 'fleetOf' | 'unsigned'
> &
  Pick<DeployWorkParts, 'driverOf'> & {
    agentLog: AgentLog | undefined
    deploys: Deploys
    env: NodeJS.ProcessEnv
    trust: Trust
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
  migrations: MigrationPower
  swarms: SwarmPower
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
    migrations,
    swarms,
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
      capacity: capacityFacts(swarms, clock),
      backup: backupFacts(migrations, clock),
      rerun: rerunFacts(powers, clock),
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
