import { appendFileSync } from 'node:fs'
import type { DeployPorts } from '../../src/compose/drivers.ts'
import type { StateBooks } from '../../src/journal/books.ts'
import type { Journal } from '../../src/journal/journal.ts'
import type { Operations } from '../../src/journal/operations.ts'

/** Where this process dies: before or after its `at`-th call (from 1) that changes something. */
export interface Kill {
  at: number
  when: 'before' | 'after'
}

/** Numbers calls, writes each one's name into a file before it is made, and kills this process at the one given. */
export interface Counter {
  around<T>(name: string, call: () => T): T
}

export function createCounter(record: string, kill: Kill | undefined): Counter {
  let calls = 0
  const pass = (at: number, when: Kill['when']) => {
    if (kill?.at === at && kill.when === when) process.kill(process.pid, 'SIGKILL')
  }
  return {
    around(name, call) {
      calls += 1
      const at = calls
      appendFileSync(record, `${name}\n`)
      pass(at, 'before')
      let waits = false
      try {
        const answer = call()
        waits = answer instanceof Promise
        return waits
          ? ((answer as Promise<unknown>).finally(() => pass(at, 'after')) as typeof answer)
          : answer
      } finally {
        if (!waits) pass(at, 'after')
      }
    },
  }
}

/** What only looks. Every other method of a port counts, one that is added later too. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  engine: ['info', 'image', 'images', 'container', 'containers', 'logs', 'service', 'tasks', 'events'],
  http: ['look'],
  listeners: ['look'],
  releases: ['list', 'current', 'versionAt', 'identify', 'digest', 'claimed', 'retired'],
  supervisor: ['look', 'lastWords'],
  compose: ['name', 'config', 'sources'],
  composeModels: ['path'],
}

/** Every effect on the world outside, counted; also those of the ports that are made for one target. */
export function countedPorts(ports: DeployPorts, counter: Counter): DeployPorts {
  return { ...all(ports, counter), process: (entry) => all(ports.process(entry), counter) }
}

function all<T extends object>(ports: T, counter: Counter): T {
  const entries = Object.entries(ports).map(([name, port]) => [
    name,
    counted(counter, name, port, LOOKS[name] ?? []),
  ])
  return Object.fromEntries(entries) as T
}

export function counted<T extends object>(
  counter: Counter,
  prefix: string,
  port: T,
  looks: readonly string[],
): T {
  return new Proxy(port, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key)
      if (typeof method !== 'function' || looks.includes(String(key))) return method
      return (...args: unknown[]) =>
        counter.around(`${prefix}.${String(key)}`, () => method.apply(target, args) as unknown)
    },
  })
}

/** The books, with every line counted that decides what the next worker does. */
export function countedBooks(books: StateBooks, counter: Counter): StateBooks {
  let journal: Journal | undefined
  const make = (): Journal => {
    const { operations, deployments, works, ...others } = books.journal()
    return {
      ...others,
      operations: countedOperations(operations, counter),
      deployments: {
        ...deployments,
        add: (one) => counter.around('deployments.add', () => deployments.add(one)),
        update: (id, change) => {
          const name = change.phase ? `deployments.${change.verdict ?? change.phase}` : undefined
          if (name === undefined) deployments.update(id, change)
          else counter.around(name, () => deployments.update(id, change))
        },
      },
      works: {
        ...works,
        add: (one) => counter.around('works.add', () => works.add(one)),
        update: (id, change) => {
          const name = change.phase ? `works.${change.verdict ?? change.phase}` : undefined
          if (name === undefined) works.update(id, change)
          else counter.around(name, () => works.update(id, change))
        },
      },
    }
  }
  return {
    ...books,
    audit: (record, options) => counter.around(`audit.${record.event}`, () => books.audit(record, options)),
    begin: (operation) => counter.around('operations.begin', () => books.begin(operation)),
    lease: (target, holder) => counter.around('lease', () => books.lease(target, holder)),
    journal() {
      journal ??= make()
      return journal
    },
  }
}

function countedOperations(operations: Operations, counter: Counter): Operations {
  const intend: Operations['intend'] = (id, intent) =>
    counter.around(`intend ${intent.action}`, () => operations.intend(id, intent))
  const settle: Operations['settle'] = (...args) => counter.around('settle', () => operations.settle(...args))
  return {
    ...operations,
    intend,
    settle,
    adopt: (id) => counter.around('operations.adopt', () => operations.adopt(id)),
    finish: (id, outcome) => counter.around('operations.finish', () => operations.finish(id, outcome)),
    async step(id, intent, act) {
      const n = intend(id, intent)
      const answer = await act().catch((error: unknown) => {
        settle(id, n, 'failed')
        throw error
      })
      settle(id, n, 'done')
      return answer
    },
  }
}
