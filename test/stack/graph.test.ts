import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blastRadius,
  buildGraph,
  checkGraph,
  type Dependent,
  dependenciesOf,
  startupOrder,
} from '../../src/stack/graph.ts'
import { STATUSES, type Status } from '../../src/stack/health.ts'

function stack(needs: Record<string, string[]>): Record<string, Dependent> {
  return Object.fromEntries(Object.entries(needs).map(([name, depends_on]) => [name, { depends_on }]))
}

function blast(needs: Record<string, string[]>, statuses: Record<string, Status>) {
  return blastRadius(buildGraph(stack(needs)), new Map(Object.entries(statuses)))
}

describe('the check of a graph', () => {
  test('has nothing against a diamond', () => {
    expect(checkGraph(stack({ a: [], b: ['a'], c: ['a'], d: ['b', 'c'] }))).toEqual([])
  })

  test('names a dependency that no service has, and lists the services', () => {
    expect(checkGraph(stack({ crm: ['postgress'], postgres: [] }))).toEqual([
      'services.crm.depends_on: there is no service "postgress"; there are crm, postgres. Did you mean postgres?',
    ])
  })

  test('knows the names of disabled services', () => {
    expect(checkGraph(stack({ crm: ['postgres'] }), ['postgres'])).toEqual([])
  })

  test('shows a circle with its way, and not what merely needs it', () => {
    expect(checkGraph(stack({ outside: ['a'], a: ['b'], b: ['c'], c: ['a'] }))).toEqual([
      'services depend on each other in a circle: a -> b -> c -> a',
    ])
  })

  test('shows a service that needs itself', () => {
    expect(checkGraph(stack({ a: ['a'] }))).toEqual(['services depend on each other in a circle: a -> a'])
  })

  test('shows two circles that do not touch', () => {
    expect(checkGraph(stack({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }))).toHaveLength(2)
  })

  test('is not misled by names that objects have anyway', () => {
    expect(checkGraph(stack({ crm: ['constructor'] }))).toHaveLength(1)
    expect(checkGraph(stack({ constructor: [], crm: ['constructor'] }))).toEqual([])
  })
})

describe('the blast radius', () => {
  const needs = { postgres: [], crm: ['postgres'], litellm: ['postgres'], web: ['crm'], redis: [] }

  test('names the root, its consequences, and everything that needs it', () => {
    const { of, roots, consequences } = blast(needs, {
      postgres: 'down',
      crm: 'down',
      litellm: 'healthy',
      web: 'degraded',
      redis: 'healthy',
    })
    expect(of.get('postgres')).toEqual({ affects: ['crm', 'litellm', 'web'], root: 'postgres' })
    expect(of.get('crm')).toEqual({ affects: ['web'], root: 'postgres' })
    expect(of.get('web')).toEqual({ affects: [], root: 'postgres' })
    expect(of.get('litellm')).toEqual({ affects: [], root: null })
    expect(roots).toEqual(['postgres'])
    expect(consequences).toEqual(['crm', 'web'])
  })

  test('does not blame what cannot be judged', () => {
    const { of, roots } = blast(needs, { postgres: 'unknown', crm: 'down' })
    expect(of.get('crm')?.root).toBe('crm')
    expect(roots).toEqual(['crm'])
  })

  test('finds the root behind a service that cannot be judged or that only seems healthy', () => {
    expect(blast(needs, { postgres: 'down', crm: 'unknown', web: 'down' }).of.get('web')?.root).toBe(
      'postgres',
    )
    expect(blast(needs, { postgres: 'down', crm: 'healthy', web: 'down' }).of.get('web')?.root).toBe(
      'postgres',
    )
  })

  test('does not explain a dead service by a slow dependency', () => {
    const { of, roots } = blast(needs, { postgres: 'degraded', crm: 'down', litellm: 'degraded' })
    expect(of.get('crm')?.root).toBe('crm')
    expect(of.get('litellm')?.root).toBe('postgres')
    expect(roots).toEqual(['postgres', 'crm'])
  })

  test('names the nearest of several roots, then the first in config order', () => {
    const far = { a: [], b: [], mid: ['a'], app: ['mid', 'b'], both: ['b', 'a'] }
    const { of, roots } = blast(far, { a: 'down', b: 'down', mid: 'down', app: 'down', both: 'down' })
    expect(of.get('app')?.root).toBe('b')
    expect(of.get('both')?.root).toBe('a')
    expect(roots).toEqual(['a', 'b'])
  })
})

describe('what services need', () => {
  test('is found through others, without the ones asked for', () => {
    const graph = buildGraph(stack({ a: [], b: ['a'], c: ['b'], d: [] }))
    expect(dependenciesOf(graph, ['c', 'b'])).toEqual(['a'])
    expect(dependenciesOf(graph, ['d'])).toEqual([])
  })
})

test('the startup order comes in waves that need only earlier ones', () => {
  const graph = buildGraph(stack({ web: ['crm'], crm: ['postgres', 'redis'], postgres: [], redis: [] }))
  expect(startupOrder(graph)).toEqual([['postgres', 'redis'], ['crm'], ['web']])
})

describe('on random graphs', () => {
  /** Edges only to earlier names, then the names are shuffled so that config order means nothing. */
  const dag = fc.integer({ min: 1, max: 25 }).chain((size) =>
    fc
      .tuple(
        fc.array(fc.array(fc.nat({ max: 1_000 }), { maxLength: 4 }), { minLength: size, maxLength: size }),
        fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }),
        fc.array(fc.constantFrom(...STATUSES), { minLength: size, maxLength: size }),
      )
      .map(([edges, order, statuses]) => {
        const needs = new Map(
          edges.map((to, from) => [`s${from}`, from === 0 ? [] : to.map((n) => `s${n % from}`)]),
        )
        return {
          services: stack(Object.fromEntries(order.map((n) => [`s${n}`, needs.get(`s${n}`) ?? []]))),
          statuses: new Map(statuses.map((status, n) => [`s${n}`, status])),
        }
      }),
  )
  const fails = (status: Status | undefined) => status === 'down' || status === 'degraded'

  /** The plain definition, by recursion, to hold the walks against. */
  function reaches(services: Record<string, Dependent>, from: string, to: string): boolean {
    return services[from]!.depends_on.some((next) => next === to || reaches(services, next, to))
  }

  test('what a failure affects is exactly what needs it, directly or not', () => {
    fc.assert(
      fc.property(dag, ({ services, statuses }) => {
        const { of } = blastRadius(buildGraph(services), statuses)
        for (const name of Object.keys(services)) {
          const expected = fails(statuses.get(name))
            ? Object.keys(services).filter((other) => reaches(services, other, name))
            : []
          expect(of.get(name)?.affects).toEqual(expected)
        }
      }),
    )
  })

  test('every failure has a root that fails at least as badly, affects it, and is its own root', () => {
    fc.assert(
      fc.property(dag, ({ services, statuses }) => {
        const { of, roots, consequences } = blastRadius(buildGraph(services), statuses)
        const failing = Object.keys(services).filter((name) => fails(statuses.get(name)))
        expect([...roots, ...consequences].sort()).toEqual([...failing].sort())
        for (const name of Object.keys(services)) {
          const root = of.get(name)?.root ?? null
          expect(root !== null).toBe(failing.includes(name))
          if (root === null) continue
          expect(roots).toContain(root)
          expect(of.get(root)?.root).toBe(root)
          if (root !== name) expect(of.get(root)?.affects).toContain(name)
          if (statuses.get(name) === 'down') expect(statuses.get(root)).toBe('down')
        }
      }),
    )
  })

  test('a root has nothing below it that fails at least as badly', () => {
    fc.assert(
      fc.property(dag, ({ services, statuses }) => {
        for (const root of blastRadius(buildGraph(services), statuses).roots) {
          for (const other of Object.keys(services).filter((name) => reaches(services, root, name))) {
            expect(statuses.get(other)).not.toBe('down')
            if (statuses.get(root) === 'degraded') expect(statuses.get(other)).not.toBe('degraded')
          }
        }
      }),
    )
  })

  test('the startup order holds every service once, after all it needs', () => {
    fc.assert(
      fc.property(dag, ({ services }) => {
        const place = new Map(
          startupOrder(buildGraph(services)).flatMap((wave, n) => wave.map((name) => [name, n])),
        )
        expect(place.size).toBe(Object.keys(services).length)
        for (const [name, { depends_on }] of Object.entries(services)) {
          for (const other of depends_on) expect(place.get(other)!).toBeLessThan(place.get(name)!)
        }
      }),
    )
  })

  test('a circle is reported exactly when one was closed', () => {
    fc.assert(
      fc.property(dag, fc.nat(), fc.nat(), ({ services }, a, b) => {
        const names = Object.keys(services)
        const [from, to] = [names[a % names.length]!, names[b % names.length]!]
        const closed = from === to || reaches(services, to, from)
        const changed = { ...services, [from]: { depends_on: [...services[from]!.depends_on, to] } }
        expect(checkGraph(services)).toEqual([])
        expect(checkGraph(changed).length > 0).toBe(closed)
      }),
    )
  })

  test('walks over circles end', () => {
    const graph = buildGraph(stack({ a: ['b'], b: ['a'], c: ['a'] }))
    const { roots } = blastRadius(
      graph,
      new Map<string, Status>([
        ['a', 'down'],
        ['b', 'down'],
        ['c', 'down'],
      ]),
    )
    expect(roots).toEqual([])
    expect(startupOrder(graph)).toEqual([])
  })
})
