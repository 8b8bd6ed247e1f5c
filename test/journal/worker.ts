/** What the journal's tests let other processes do. Speaks over IPC: each line is one event the test awaits. */
import { fork } from 'node:child_process'
import { openPlanShelf } from '../../src/journal/approvals.ts'
import { openAudit } from '../../src/journal/audit.ts'
import { newOperationId } from '../../src/journal/id.ts'
import { identityOf } from '../../src/journal/identity.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { openMutex } from '../../src/journal/mutex.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'

const [verb, folder, ...rest] = process.argv.slice(2) as [string, string, ...string[]]
const say = (message: unknown) => process.send?.(message as object)
const forever = () => setInterval(() => undefined, 60_000)

/** Blocks this thread until it is killed: nothing after it runs, no lock is let go in an orderly way. */
function hang(): never {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  throw new Error('unreachable')
}

/** On a busy machine a holder may not run for longer than the wait for what may be lost; these lose nothing. */
function persist<T>(append: () => T): T {
  for (;;) {
    try {
      return append()
    } catch (error) {
      if (!/holds its lock|held by another/.test((error as Error).message)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}

const OPERATION = { tool: 'deploy', kind: 'deploy', target: 'deployment/web', actor: 'ops', inputDigest: 'd' }

/** Asks until the operation is ours: who is faster than the hand-over is told that its owner lives. */
function adoptWhenFree(folder: string, id: string) {
  const journal = openJournal(openStateDir(folder))
  for (;;) {
    try {
      return { journal, ...journal.operations.adopt(id) }
    } catch (error) {
      if (!(error as Error).message.includes('belongs to process')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}

const verbs: Record<string, () => void> = {
  append() {
    const audit = openAudit(openStateDir(folder), {
      version: '1',
      policyDigest: 'p',
      maxFileBytes: Number(rest[1] ?? 1e9),
    })
    const heads = []
    for (let n = 0; n < Number(rest[0]); n++)
      heads.push(
        persist(() => audit.append({ event: 'intent', by: process.pid, n }, { durable: n % 50 === 0 })),
      )
    say(heads)
    process.disconnect()
  },
  'append-forever'() {
    const audit = openAudit(openStateDir(folder), { version: '1', policyDigest: 'p', maxFileBytes: 200_000 })
    persist(() => audit.append({ event: 'intent' }))
    say('going')
    for (;;) persist(() => audit.append({ event: 'intent', text: 'x'.repeat(300) }, { durable: false }))
  },
  'look-forever'() {
    const { looks } = openJournal(openStateDir(folder))
    looks.saveLook(String(process.pid), {}, 0)
    say('going')
    for (let n = 0; ; n++) persist(() => looks.saveLook(String(process.pid), { n }, n))
  },
  'hold-mutex'() {
    openMutex(rest[0] as string).hold(() => {
      say('held')
      hang()
    })
  },
  lease() {
    const { leases } = openJournal(openStateDir(folder))
    try {
      const { token, takenOverFrom } = leases.acquire(rest[0] as string, {
        operation: rest[1] as string,
        actor: 'worker',
      })
      say({ token, takenOverFrom })
      forever()
    } catch (error) {
      say({ code: (error as { code: string }).code, message: (error as Error).message })
      process.disconnect()
    }
  },
  begin(): unknown {
    const { operations } = openJournal(openStateDir(folder))
    const id = newOperationId(Date.now())
    operations.begin({
      id,
      tool: 'deploy',
      kind: 'deploy',
      target: 'deployment/web',
      actor: 'worker',
      inputDigest: 'd',
      redactedInput: { n: 1 },
    })
    if (rest.length > 0) {
      say(id)
      return forever()
    }
    operations.settle(id, operations.intend(id, { action: 'pull', target: 'image' }), 'done')
    operations.intend(id, { action: 'swap', target: 'container' })
    say(id)
    forever()
  },
  recover() {
    const { operations } = openJournal(openStateDir(folder))
    say('ready')
    process.once('message', () => {
      say(operations.recover().map(({ id }) => id))
      process.disconnect()
    })
  },
  open() {
    say('ready')
    process.once('message', () => {
      openJournal(openStateDir(folder)).looks.saveLook(String(process.pid), { n: 1 }, Date.now())
      say('done')
      process.disconnect()
    })
  },
  /** Begins an operation, starts a worker for it and hands it over, or dies before that. */
  delegate() {
    const [id, how] = rest as [string, string]
    const { operations, leases } = openJournal(openStateDir(folder))
    leases.acquire(OPERATION.target, { operation: id, actor: 'ops' })
    operations.begin({ ...OPERATION, id, redactedInput: {} })
    const child = fork(process.argv[1] as string, ['work', folder, id], { detached: true })
    child.once('message', (pid) => {
      if (how === 'hand over') operations.handOver(id, identityOf(Number(pid)) as never)
      process.send?.(pid as number, () => process.kill(process.pid, 'SIGKILL'))
    })
  },
  /** The worker: one step after the other, until it is killed. */
  work() {
    say(process.pid)
    process.on('disconnect', () => undefined)
    const id = rest[0] as string
    const { journal } = adoptWhenFree(folder, id)
    for (let n = 0; ; n++)
      journal.operations.settle(
        id,
        journal.operations.intend(id, { action: `step ${n}`, target: 't' }),
        'done',
      )
  },
  adopt() {
    const { operations } = openJournal(openStateDir(folder))
    forever()
    say('ready')
    process.once('message', () => {
      try {
        const { leases, from, steps } = operations.adopt(rest[0] as string)
        say({ token: leases[0].token, from, steps: steps.length })
      } catch (error) {
        say({ code: (error as { code?: string }).code ?? String(error) })
      }
    })
  },
  take() {
    const shelf = openPlanShelf(openStateDir(folder))
    say('ready')
    process.once('message', () => {
      say(rest.filter((id) => shelf.take(id, `op_${process.pid}`)))
      process.disconnect()
    })
  },
  /** Takes the lease and then the plan, as the door does, and goes no further. */
  'take-leased'() {
    const [id, operation] = rest as [string, string]
    const dir = openStateDir(folder)
    openJournal(dir).leases.acquire(OPERATION.target, { operation, actor: 'ops' })
    say(openPlanShelf(dir).take(id, operation))
    forever()
  },
  idle() {
    say('ready')
    forever()
  },
}

verbs[verb]?.()
