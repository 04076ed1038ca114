// The steps of `shared.ts` as Valkey takes them: each looks at the account and the key together, and changes both or
// neither.
//
// For each of the two there are three entries, all of one hash slot, and all gone by themselves once they are idle:
//   log      sorted set   id of a request → when it was admitted, in ms
//   amounts  hash         id → its tokens; `sum` → all of them
//   running  sorted set   id of a request that runs → until when its server has said so, in ms
// The log has an entry for each request, so the windows are as exact as those of one server. Times are Valkey's own, so
// that servers whose clocks differ agree; a test gives its own as the first argument.
import { script } from '../db/valkey.ts'

const time = `
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
`

/**
 * KEYS: log, amounts, running of each scope. ARGV: now, window, lease, id, tokens, then for each scope its requests,
 * tokens and concurrency bounds, empty where there is none.
 * Returns whether it was admitted, then for each scope what was there before: requests, tokens, running, and, where it
 * was refused, in how many ms the request fits, its tokens fit (−1: never), and nothing is left in the window.
 */
export const reserveScript = script(`${time}
local window, lease, id, tokens = tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4], tonumber(ARGV[5])

local function forget(log, amounts)
  local gone = redis.call('ZRANGEBYSCORE', log, '-inf', now - window)
  if #gone == 0 then return end
  redis.call('ZREMRANGEBYSCORE', log, '-inf', now - window)
  if redis.call('EXISTS', log) == 0 then
    redis.call('DEL', amounts)
    return
  end
  local sum = 0
  -- unpack takes no more than some thousands at a time.
  for first = 1, #gone, 1000 do
    local last = math.min(first + 999, #gone)
    for _, amount in ipairs(redis.call('HMGET', amounts, unpack(gone, first, last))) do
      sum = sum + (tonumber(amount) or 0)
    end
    redis.call('HDEL', amounts, unpack(gone, first, last))
  end
  if sum ~= 0 then redis.call('HINCRBY', amounts, 'sum', 0 - sum) end
end

local function leavesIn(log, index)
  local entry = redis.call('ZRANGE', log, index, index, 'WITHSCORES')
  return entry[2] and entry[2] + window - now or 0
end

-- Looks at the 200 oldest requests at most: 1,000 held Valkey up for milliseconds, at every refusal of a client that
-- hammers. If they are not enough, the client is told to come when they have left, and is then told again.
local function tokensLeaveIn(log, amounts, excess)
  for first = 0, 100, 100 do
    local ids = redis.call('ZRANGE', log, first, first + 99)
    if #ids == 0 then break end
    for index, amount in ipairs(redis.call('HMGET', amounts, unpack(ids))) do
      excess = excess - (tonumber(amount) or 0)
      if excess <= 0 then return leavesIn(log, first + index - 1) end
    end
  end
  return leavesIn(log, math.min(redis.call('ZCARD', log), 200) - 1)
end

local admitted = 1
local scopes = {}
for scope = 1, #KEYS / 3 do
  local log, amounts, running = KEYS[3 * scope - 2], KEYS[3 * scope - 1], KEYS[3 * scope]
  forget(log, amounts)
  redis.call('ZREMRANGEBYSCORE', running, '-inf', now)
  local one = {
    log = log, amounts = amounts, running = running,
    count = redis.call('ZCARD', log),
    sum = tonumber(redis.call('HGET', amounts, 'sum')) or 0,
    busy = redis.call('ZCARD', running),
    requestsBound = tonumber(ARGV[3 * scope + 3]),
    tokensBound = tonumber(ARGV[3 * scope + 4]),
    concurrent = tonumber(ARGV[3 * scope + 5]),
  }
  scopes[scope] = one
  if one.requestsBound and one.count + 1 > one.requestsBound
    or one.tokensBound and one.sum + tokens > one.tokensBound
    or one.concurrent and one.busy + 1 > one.concurrent then admitted = 0 end
end

local answer = { admitted }
for _, one in ipairs(scopes) do
  local requestsFit, tokensFit, empty = 0, 0, 0
  if admitted == 1 then
    redis.call('ZADD', one.log, now, id)
    redis.call('HSET', one.amounts, id, tokens)
    redis.call('HINCRBY', one.amounts, 'sum', tokens)
    redis.call('ZADD', one.running, now + lease, id)
    redis.call('PEXPIRE', one.log, window)
    redis.call('PEXPIRE', one.amounts, window)
    redis.call('PEXPIRE', one.running, lease)
  else
    if one.requestsBound and one.count + 1 > one.requestsBound then
      requestsFit = leavesIn(one.log, one.count - one.requestsBound)
    end
    if one.tokensBound and tokens > one.tokensBound then tokensFit = -1
    elseif one.tokensBound and one.sum + tokens > one.tokensBound then
      tokensFit = tokensLeaveIn(one.log, one.amounts, one.sum + tokens - one.tokensBound)
    end
    empty = leavesIn(one.log, -1)
  end
  for _, number in ipairs({ one.count, one.sum, one.busy, requestsFit, tokensFit, empty }) do
    answer[#answer + 1] = number
  end
end
return answer
`)

/** KEYS: amounts of each scope. ARGV: id, tokens used. What has left the window is left alone. */
export const correctScript = script(`
for _, amounts in ipairs(KEYS) do
  local before = tonumber(redis.call('HGET', amounts, ARGV[1]))
  if before then
    redis.call('HSET', amounts, ARGV[1], ARGV[2])
    redis.call('HINCRBY', amounts, 'sum', tonumber(ARGV[2]) - before)
  end
end
`)

/** KEYS: running of each scope. ARGV: id. */
export const releaseScript = script(`
for _, running in ipairs(KEYS) do redis.call('ZREM', running, ARGV[1]) end
`)

/** KEYS: one running. ARGV: now, lease, ids. One whose lease was lost meanwhile gets its place back: it does run. */
export const renewScript = script(`${time}
local lease = tonumber(ARGV[2])
for index = 3, #ARGV do redis.call('ZADD', KEYS[1], now + lease, ARGV[index]) end
redis.call('PEXPIRE', KEYS[1], lease)
`)
