-- Registers invented people. Arguments: key, digest of the policy, prefix of the addresses.
local count = 0
function init(args)
  digest = args[2]
  prefix = args[3]
  wrk.headers["Authorization"] = "Bearer " .. args[1]
  wrk.headers["Content-Type"] = "application/json"
end
function request()
  count = count + 1
  local body = string.format(
    '{"data":{"email":"%s%d@example.org","name":"Invented Person"},' ..
    '"acceptance":{"policy":"%s","method":"bench"}}', prefix, count, digest)
  return wrk.format("POST", "/v1/subjects", nil, body)
end
function done(summary, latency, requests)
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
