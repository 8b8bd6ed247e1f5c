/**
 * A worker that dies where it is told. `begin` begins a deploy as the door does and carries it out; without it the
 * process starts as any does after a crash: it recovers, and takes over what dead workers left.
 *
 *     node worker.ts '{"config":"…","record":"…","begin":{"target":"web","wanted":{…}},"kill":{"at":3,"when":"before"}}'
 */
import { dirname } from 'node:path'
import { callName } from '../../src/compose/deploy-files.ts'
import { type DeployWorkParts, deployWork } from '../../src/compose/deploy-work.ts'
import { type DeployCall, leaseOf } from '../../src/compose/deploys.ts'
import { composeDrivers, openDeployPorts } from '../../src/compose/drivers.ts'
import { createIdentify } from '../../src/compose/identity.ts'
import { openLog } from '../../src/compose/log.ts'
import { documentIn, sleep } from '../../src/compose/upkeep.ts'
import { type WorkerParts, workOn } from '../../src/compose/worker.ts'
import { type Loaded, loadConfig } from '../../src/config/load.ts'
import { systemClock } from '../../src/core/clock.ts'
import { createBooks } from '../../src/journal/books.ts'
import { newOperationId } from '../../src/journal/id.ts'
import { openPrivateFiles } from '../../src/journal/private-files.ts'
import { createAgentLog } from '../../src/operations/agent-log/agent-log.ts'
import type { Wanted } from '../../src/operations/deploy/driver.ts'
import { createRedactor } from '../../src/policy/redact/redactor.ts'
import { openLogFile } from '../../src/systems/files/client.ts'
import { type Counter, counted, countedBooks, countedPorts, createCounter, type Kill } from './counted.ts'

export interface Order {
  config: string
  /** The file that gets the name of every counted call. */
  record: string
  begin?: { target: string; wanted: Wanted }
  kill?: Kill
}

const ACTOR = 'operator'
const clock = systemClock

const order = JSON.parse(process.argv[2] ?? '{}') as Order
const loaded = loadConfig(order.config, {})
const counter = createCounter(order.record, order.kill)
const parts = partsOf(loaded, counter)
const workParts = { ...parts, works: [deployWork(parts)] }
if (order.begin) await workOn(workParts, begin(loaded, parts, order.begin))
else await resume(workParts)
parts.books.close()

/** All that the server gives its worker, but the rules: they allow, since they are tried elsewhere. */
function partsOf({ config, file }: Loaded, counter: Counter): DeployWorkParts & Omit<WorkerParts, 'works'> {
  const redactor = createRedactor()
  const real = createBooks({
    stateDir: config.state_dir,
    version: 'test',
    policyDigest: 'sha256:test',
    clock,
  })
  const stateDir = real.stateDir()
  const ports = countedPorts(openDeployPorts(config, process.env), counter)
  const path = config.agent_log ?? 'AGENT_LOG.md'
  const agentLog = createAgentLog({ file: openLogFile({ path, root: dirname(file) }), redact: redactor.text })
  const document = documentIn(agentLog, (actor) => actor)
  const allow = async () => ({ decision: { verdict: 'allowed' }, facts: { at: 0, missing: {} } }) as never
  return {
    books: countedBooks(real, counter),
    files: counted(counter, 'files', openPrivateFiles(stateDir, 'deployments'), ['read', 'names']),
    driverOf: composeDrivers({
      config,
      ports,
      clock,
      sleep,
      owner: stateDir.path,
      digest: real.digest,
      redactor,
    }),
    operator: { explain: allow },
    identify: createIdentify(config.actors, 'autonomous'),
    approvals: { giveBack: () => false },
    redactor,
    unsigned: () => [],
    document: (deployment, verdict) => counter.around('document', () => document(deployment, verdict)),
    clock,
    log: openLog(redactor),
    sleep,
  }
}

/** In the door's order: the lease, the journal, the intent, and then what the worker reads. */
function begin(
  { config }: Loaded,
  { books, files }: DeployWorkParts,
  { target, wanted }: NonNullable<Order['begin']>,
): string {
  const id = newOperationId(clock.now())
  const entry = config.deployments[target]
  if (!entry) throw new Error(`no deployment ${target}`)
  const { kind, verify = 10_000, watch = 1_000 } = entry
  const on = { id, tool: 'deploy_with_rollback', target: leaseOf(target), actor: ACTOR }
  books.lease(on.target, { operation: id, actor: ACTOR })
  books.begin({ ...on, kind: 'deploy', inputDigest: books.digest(id), redactedInput: { target } })
  books.audit(
    { event: 'intent', call: id, tool: on.tool, target: on.target, actor: ACTOR },
    { durable: true },
  )
  const call: DeployCall = {
    tool: on.tool,
    input: { target },
    actor: ACTOR,
    target,
    wanted,
    verifyMs: verify,
    watchMs: watch,
  }
  files.keep(callName(id), call)
  books.journal().deployments.add({ id, target, kind, actor: ACTOR })
  return id
}

async function resume(parts: WorkerParts): Promise<void> {
  const { books } = parts
  books.checkTrail()
  books.recover(({ id }) => books.journal().deployments.get(id) !== undefined)
  for (const { id } of books.journal().deployments.open()) await workOn(parts, id)
}
