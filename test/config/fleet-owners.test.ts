import { describe, expect, test } from 'vitest'
import { fleetProblems } from '../../src/config/fleet-owners.ts'
import type { Config } from '../../src/config/schema.ts'
import { swarmSchema } from '../../src/config/swarms.ts'
import { keysBeside } from '../../src/systems/redis/fleet-scripts.ts'

const swarm = (fields: object) => swarmSchema().parse({ max: 9, ...fields }) as Config['swarms'][string]
const redis = (agents: string, url = 'redis://127.0.0.1:6379', queue: object = { list: 'q' }) =>
  swarm({ kind: 'redis', url, queue, agents })
const problems = (swarms: Config['swarms']) => fleetProblems({ swarms })

describe('one fleet in two swarms', () => {
  test('is refused with both names and the key', () => {
    expect(problems({ kimi: redis('a'), other: redis('b'), twin: redis('a') })).toEqual([
      {
        path: 'swarms.twin.agents',
        problem: expect.stringMatching(/^the key a of that Redis belongs to the swarm kimi too/),
        example: 'agents: "twin:agents"',
      },
    ])
  })

  test.each([
    ['redis://localhost'],
    ['redis://[::1]:6379/0'],
    ['redis://127.0.0.2:6379'],
    ['rediss://LOCALHOST:6379/'],
    ['redis://127.0.0.1:6379/00'],
  ])('is the same fleet at %s', (url) => {
    expect(problems({ kimi: redis('a'), twin: redis('a', url) })).toHaveLength(1)
  })

  test('is two fleets in another database, at another port and on another host', () => {
    const at = ['redis://127.0.0.1:6379/1', 'redis://127.0.0.1:6380', 'redis://far:6379']
    expect(problems({ kimi: redis('a'), ...at.map((url) => redis('a', url)) } as never)).toEqual([])
  })

  test.each(Object.values(keysBeside('a')))(
    'is refused where one lies on what the other writes: %s',
    (key) => {
      expect(problems({ kimi: redis('a'), twin: redis(key) })).toMatchObject([{ path: 'swarms.twin.agents' }])
      expect(problems({ twin: redis(key), kimi: redis('a') })).toMatchObject([{ path: 'swarms.kimi.agents' }])
    },
  )

  test('is refused of a Swarm service that is named twice', () => {
    const web = swarm({ kind: 'docker', service: 'web' })
    expect(problems({ web, again: web, other: swarm({ kind: 'docker', service: 'other' }) })).toEqual([
      {
        path: 'swarms.again.service',
        problem: expect.stringMatching(/^the Swarm service web belongs to the swarm web too/),
        example: 'service: again',
      },
    ])
  })
})

test.each(['a', 'a:drain'])('a queue that is the fleet itself is refused: %s', (zset) => {
  const own = redis('a', undefined, { zset })
  expect(problems({ kimi: own })).toMatchObject([{ path: 'swarms.kimi.queue.zset' }])
  expect(problems({ kimi: redis('a', undefined, { zset: 'a:tasks' }) })).toEqual([])
})
