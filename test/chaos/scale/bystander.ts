import { setTimeout as pause } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import { keysBeside } from '../../../src/systems/redis/fleet-scripts.ts'

/** What may never be: KEYS agents, fleet, drain, busy; ARGV the ceiling. Answers what is, one line each. */
const WRONG = `
local wrong = {}
local card, desired = redis.call('ZCARD', KEYS[1]), tonumber(redis.call('HGET', KEYS[2], 'desired') or '0')
if card > tonumber(ARGV[1]) then wrong[#wrong + 1] = card .. ' agents are above the ceiling' end
if desired > tonumber(ARGV[1]) then wrong[#wrong + 1] = desired .. ' are wanted, above the ceiling' end
for _, id in ipairs(redis.call('SMEMBERS', KEYS[4])) do
  if not redis.call('ZSCORE', KEYS[1], id) then wrong[#wrong + 1] = id .. ' was taken away from its task' end
end
return wrong
`

/** Processes as docs/fleet.md wants them: they go when they are told to and have no task, and come while there are too few. */
const LIVE = `
for _, id in ipairs(redis.call('ZRANGE', KEYS[3], 0, -1)) do
  if redis.call('SISMEMBER', KEYS[4], id) == 0 then redis.call('ZREM', KEYS[1], id) end
end
local desired = tonumber(redis.call('HGET', KEYS[2], 'desired') or '0')
local until_then = redis.call('TIME')[1] * 1000 + 600000
while redis.call('ZCARD', KEYS[1]) < desired do
  redis.call('ZADD', KEYS[1], until_then, 'born:' .. redis.call('INCR', KEYS[1] .. ':births'))
end
`

/** Watches a fleet without a pause. Where its agents are processes, it is they. */
export function watchFleet(redis: Redis, agents: string, ceiling: number, leased: boolean) {
  const { fleet, drain, busy } = keysBeside(agents)
  const keys = [agents, fleet, drain, busy]
  const seen = new Set<string>()
  let stopped = false
  const looks = async () => {
    while (!stopped) {
      const wrong = (await redis.eval(WRONG, keys.length, ...keys, ceiling)) as string[]
      for (const line of wrong) seen.add(line)
      if (leased) await redis.eval(LIVE, keys.length, ...keys)
      await pause(2)
    }
  }
  const watching = looks()
  return {
    /** What was seen that may not be. */
    async stop(): Promise<string[]> {
      stopped = true
      await watching
      return [...seen]
    },
  }
}
