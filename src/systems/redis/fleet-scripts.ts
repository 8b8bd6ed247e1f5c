/** Names beside the sorted set of agents. What workers may rely on is written down in docs/fleet.md. */
export function keysBeside(agents: string): { fleet: string; drain: string; busy: string } {
  return { fleet: `${agents}:fleet`, drain: `${agents}:drain`, busy: `${agents}:busy` }
}

/** KEYS 1..4 in every script: agents, fleet, drain, busy. */
const OPEN = `
local agents, fleet, drain, busy = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local t = redis.call('TIME')
local now = tonumber(t[1]) * 1000 + math.floor(tonumber(t[2]) / 1000)
local function typed(k, ...)
  local found = redis.call('TYPE', KEYS[k]).ok
  if found == 'none' then return found end
  for _, wanted in ipairs({...}) do if found == wanted then return found end end
  error('FLEETTYPE ' .. k .. ' ' .. found .. ' ' .. table.concat({...}, ','), 0)
end
typed(1, 'zset') typed(2, 'hash') typed(3, 'zset') typed(4, 'set')
-- How many are told to end and still there; forgets those that have gone.
local function ending(forget)
  local told, offset = 0, 0
  while true do
    local ids = redis.call('ZRANGE', drain, offset, offset + 1999)
    if #ids == 0 then return told end
    local gone = {}
    for i, lease in ipairs(redis.call('ZMSCORE', agents, unpack(ids))) do
      if not lease then gone[#gone + 1] = ids[i] elseif tonumber(lease) > now then told = told + 1 end
    end
    if forget and #gone > 0 then redis.call('ZREM', drain, unpack(gone)) offset = offset - #gone end
    offset = offset + #ids
  end
end
`

/** Compare-and-set: ARGV version, to, ceiling, operation. */
const CHANGE = `${OPEN}
local version, to, ceiling = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local found = tonumber(redis.call('HGET', fleet, 'version') or '0')
if found ~= version then error('FLEETMOVED ' .. tostring(redis.call('HGET', fleet, 'by') or 'somebody'), 0) end
if not (to >= 0 and to <= ceiling) then error('FLEETCEILING', 0) end
local lease = ARGV[5]
local function set()
  redis.call('HSET', fleet, 'desired', ARGV[2], 'version', tostring(version + 1), 'by', ARGV[4], 'at', tostring(now))
  if lease == '' then redis.call('HDEL', fleet, 'lease_ms') else redis.call('HSET', fleet, 'lease_ms', lease) end
end
`

/**
 * Without a lease the entries are made here; agents that were told to end are asked back first. With one the agents
 * come by themselves when they read the level.
 */
export const GROW = `${CHANGE}
set()
if lease ~= '' then return 0 end
local want = to - (redis.call('ZCOUNT', agents, '(' .. now, '+inf') - ending(true))
while want > 0 do
  local back = redis.call('ZRANGE', drain, 0, math.min(want, 2000) - 1)
  if #back == 0 then break end
  redis.call('ZREM', drain, unpack(back))
  want = want - #back
end
local room = ceiling - redis.call('ZCARD', agents)
local left = math.min(want, room)
if left <= 0 then return 0 end
local last = redis.call('HINCRBY', fleet, 'next', left)
local first, new, size = last - left + 1, {}, 0
for n = first, last do
  new[size + 1], new[size + 2] = '+inf', 'agent:' .. n
  size = size + 2
  if size == 7000 or n == last then
    redis.call('ZADD', agents, unpack(new, 1, size))
    size = 0
  end
end
return left
`

/**
 * ARGV lease. From the entry that was added last; those with a task in hand are told last, and none is removed
 * before its task is done.
 */
export const SHRINK = `${CHANGE}
set()
local surplus = redis.call('ZCOUNT', agents, '(' .. now, '+inf') - ending(true) - to
local working = redis.call('EXISTS', busy) == 1
local draining = redis.call('EXISTS', drain) == 1
local later, offset = {}, 0
while surplus > 0 do
  local ids = redis.call('ZREVRANGE', agents, offset, offset + 1999)
  if #ids == 0 then break end
  local marks = working and redis.call('SMISMEMBER', busy, unpack(ids))
  local told = draining and redis.call('ZMSCORE', drain, unpack(ids))
  local idle = {}
  for i, id in ipairs(ids) do
    if told and told[i] then
    elseif marks and marks[i] == 1 then later[#later + 1] = id
    elseif #idle < surplus then idle[#idle + 1] = id end
  end
  surplus = surplus - #idle
  offset = offset + #ids
  if #idle > 0 and lease == '' then
    redis.call('ZREM', agents, unpack(idle))
    offset = offset - #idle
  elseif #idle > 0 then
    local told = {}
    for _, id in ipairs(idle) do told[#told + 1] = now told[#told + 1] = id end
    redis.call('ZADD', drain, unpack(told))
  end
end
for i = 1, math.min(surplus, #later) do redis.call('ZADD', drain, now, later[i]) end
return surplus
`

/** ARGV concurrency, paused. It is no part of the level, and so not of its version. */
export const TELL = `${OPEN}
redis.call('HSET', fleet, 'concurrency', ARGV[1], 'paused', ARGV[2])
return 1
`

/** What is told to end goes when it has no task: a virtual one at once, another when its lease has run out. */
export const REAP = `${OPEN}
local virtual, removed = ARGV[1] == '', 0
local function remove(ids)
  if #ids == 0 then return end
  local marks = redis.call('EXISTS', busy) == 1 and redis.call('SMISMEMBER', busy, unpack(ids))
  local gone = {}
  for i, id in ipairs(ids) do if not (marks and marks[i] == 1) then gone[#gone + 1] = id end end
  if #gone == 0 then return end
  removed = removed + redis.call('ZREM', agents, unpack(gone))
  redis.call('ZREM', drain, unpack(gone))
end
local offset = 0
for page = 1, 5 do
  local before = removed
  local told = redis.call('ZRANGE', drain, offset, offset + 1999)
  local stay, gone = {}, {}
  if #told > 0 then
    for i, lease in ipairs(redis.call('ZMSCORE', agents, unpack(told))) do
      local list = lease and stay or gone
      list[#list + 1] = told[i]
    end
    if #gone > 0 then redis.call('ZREM', drain, unpack(gone)) end
    if virtual then remove(stay) end
  end
  offset = offset + #stay - (virtual and removed - before or 0)
  if not virtual then remove(redis.call('ZRANGEBYSCORE', agents, '-inf', now, 'LIMIT', 0, 2000)) end
  if #told == 0 and removed == before then break end
end
return removed
`

/** KEYS 5.. are the queue's; ARGV: kind, then what that kind needs. Answers flat names and values. */
export const LOOK = `${OPEN}
local kind = ARGV[1]
local depth, held, present, paused, unknown = 0, 0, 1, 0, ''
local function size(k)
  local key = KEYS[k]
  local found = typed(k, 'list', 'zset', 'set', 'hash', 'stream')
  if found == 'list' then return redis.call('LLEN', key) end
  if found == 'zset' then return redis.call('ZCARD', key) end
  if found == 'set' then return redis.call('SCARD', key) end
  if found == 'hash' then return redis.call('HLEN', key) end
  if found == 'stream' then return redis.call('XLEN', key) end
  return 0
end
if kind == 'list' then
  if typed(5, 'list') == 'none' then present = 0 end
  depth = redis.call('LLEN', KEYS[5])
  if KEYS[6] then held = size(6) end
elseif kind == 'zset' then
  if typed(5, 'zset') == 'none' then present = 0 end
  if ARGV[2] == 'due' then depth = redis.call('ZCOUNT', KEYS[5], '-inf', now) else depth = redis.call('ZCARD', KEYS[5]) end
  if KEYS[6] then held = size(6) end
elseif kind == 'stream' then
  if typed(5, 'stream') == 'none' then present = 0 unknown = 'the stream is not there'
  else
    unknown = 'the stream has no such group'
    for _, flat in ipairs(redis.call('XINFO', 'GROUPS', KEYS[5])) do
      local group = {}
      for i = 1, #flat, 2 do group[flat[i]] = flat[i + 1] end
      if group.name == ARGV[2] then
        unknown, held = '', group.pending
        if type(group.lag) == 'number' then depth = group.lag else unknown = 'the server does not know the lag of the group' end
      end
    end
  end
else
  local wait, active, halted, prioritized, delayed, meta = KEYS[5], KEYS[6], KEYS[7], KEYS[8], KEYS[9], KEYS[10]
  typed(5, 'list') typed(6, 'list') typed(7, 'list') typed(8, 'zset') typed(9, 'zset') typed(10, 'hash')
  present = redis.call('EXISTS', wait, active, halted, prioritized, delayed, meta)
  paused = math.max(redis.call('HEXISTS', meta, 'paused'), redis.call('EXISTS', halted))
  depth = redis.call('LLEN', wait) + redis.call('LLEN', halted) + redis.call('ZCARD', prioritized)
  depth = depth + redis.call('ZCOUNT', delayed, '-inf', string.format('%.0f', now * 4096 + 4095))
  held = redis.call('LLEN', active)
end
local state = redis.call('HMGET', fleet, 'version', 'desired', 'by', 'concurrency', 'paused')
local lapsed = redis.call('ZCOUNT', agents, '-inf', now)
local told = ending(false)
local live = redis.call('ZCARD', agents) - lapsed - told
return {tostring(now), depth, held, present, paused, unknown, state[1] or '0', state[2] or '', state[3] or '', live, told, lapsed, redis.call('SCARD', busy), state[4] or '', state[5] or '0', redis.call('PTTL', KEYS[5])}
`
