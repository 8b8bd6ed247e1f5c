/**
 * A worker of scalings that dies where it is told. With `begin` it begins one as the door does and carries it out;
 * without it the process starts as any does after a crash: it recovers, and takes over what dead workers left.
 *
 *     node worker.ts '{"config":"…","record":"…","begin":{"target":25,"way":"up"},"kill":{"at":3,"when":"before"}}'
 */
import { dirname } from 'node:path'
import { fleetOf } from '../../../src/compose/fleets.ts'
import { createIdentify } from '../../../src/compose/identity.ts'
import { openLog } from '../../../src/compose/log.ts'
import { scaleWork } from '../../../src/compose/scale-work.ts'
import { composeSwarms } from '../../../src/compose/swarms.ts'
import { documentWorkIn, sleep } from '../../../src/compose/upkeep.ts'
import { workOn } from '../../../src/compose/worker.ts'
import { loadConfig } from '../../../src/config/load.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { createBooks } from '../../../src/journal/books.ts'
import { newOperationId } from '../../../src/journal/id.ts'
import { createAgentLog } from '../../../src/operations/agent-log/agent-log.ts'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { openLogFile } from '../../../src/systems/files/client.ts'
import { counted, countedBooks, createCounter, type Kill } from '../counted.ts'

/** Of the one swarm that is configured. `way`: as the rules would judge it. */
export interface Scaling {
  target: number
  way: 'up' | 'down'
}

interface Order {
  config: string
  /** The file that gets the name of every counted call. */
  record: string
  begin?: Scaling
  kill?: Kill
}

const ACTOR = 'operator'
const clock = systemClock
const order = JSON.parse(process.argv[2] ?? '{}') as Order
const loaded = loadConfig(order.config, {})
const { config } = loaded
const [name = ''] = Object.keys(config.swarms)
const counter = createCounter(order.record, order.kill)
const redactor = createRedactor()
const books = countedBooks(
  createBooks({ stateDir: config.state_dir, version: 'test', policyDigest: 'sha256:test', clock }),
  counter,
)
const guard = {
  reading: async () => ({ level: 'NORMAL', concurrency: 500, measuredAt: clock.now() }) as never,
}
const swarms = composeSwarms({ loaded, books, longWorks: { launch: async () => {} }, guard, clock })
const agentLog = createAgentLog({
  file: openLogFile({ path: config.agent_log ?? 'AGENT_LOG.md', root: dirname(loaded.file) }),
  redact: redactor.text,
})
const document = documentWorkIn(agentLog, (actor) => actor)
const judged = async ({ input }: { input: unknown }) => ({
  action: { kind: `scale-${(input as Scaling).way}` },
  decision: { verdict: 'allowed' },
})
const work = scaleWork({
  loaded,
  books,
  swarms: { ...swarms, files: counted(counter, 'files', swarms.files, ['read', 'names']) },
  guard,
  // What agents and Docker do by themselves takes another number of looks each time.
  fleetOf: (entry) =>
    counted(counter, 'fleet', fleetOf(entry, config, clock), [
      'close',
      ...(entry.kind === 'docker' || entry.lease ? ['look'] : []),
    ]),
  operator: { explain: judged as never },
  identify: createIdentify(config.actors, 'autonomous'),
  redactor,
  documentWork: (...ended) => counter.around('document', () => document(...ended)),
  clock,
  sleep,
})
const approvals = { giveBack: () => false }
const parts = { books, works: [work], approvals, redactor, clock, log: openLog(redactor), sleep }

if (order.begin) await workOn(parts, await begin(order.begin))
else await resume()
books.close()

/** In the door's order: the lease, the journal, the intent, and then what the worker reads. */
async function begin(input: Scaling): Promise<string> {
  const id = newOperationId(clock.now())
  const on = { id, tool: 'scale_swarm', target: `swarm/${name}`, actor: ACTOR }
  books.lease(on.target, { operation: id, actor: ACTOR })
  books.begin({ ...on, kind: `scale-${input.way}`, inputDigest: books.digest(id), redactedInput: input })
  const { tool, target } = on
  books.audit({ event: 'intent', call: id, tool, target, actor: ACTOR }, { durable: true })
  const wish = { target: input.target }
  await swarms.power.start({
    ...{ operation: { id, handOver: () => {} }, tool, input, actor: ACTOR, swarm: name, wish },
  })
  return id
}

async function resume(): Promise<void> {
  books.checkTrail()
  books.recover(({ id }) => books.journal().works.get(id) !== undefined)
  for (const { id } of books.journal().works.open()) await workOn(parts, id)
}
