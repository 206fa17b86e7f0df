-- Mixed requests for wrk: good documents of every kind, reports with errors, and files that are to do harm. One connection per thread, so that
-- each answer can be held against the request it is to; see docs/service.md, "Under load".
local reports = os.getenv("REPORTS") or "examples/reports"

local function file(name)
  local handle = assert(io.open(reports .. "/" .. name, "rb"))
  local bytes = handle:read("*a")
  handle:close()
  return bytes
end

-- what is sent, where, what must be answered, how often out of 100
local kinds = {
  { file("jinshan-2023.json"), "/reports/validate", "valid", 20 },
  { file("jinshan-2023.html"), "/reports/validate", "valid", 15 },
  { file("jinshan-2023.docx"), "/reports/validate", "valid", 10 },
  { file("jinshan-2023.xlsx"), "/reports/validate", "valid", 10 },
  { file("jinshan-2023.pdf"), "/reports/validate", "valid", 10 },
  { file("jinshan-2023.docx"), "/reports/convert?to=json", "any", 5 },
  { file("hongze-2023.json"), "/reports/validate", "errors", 10 },
  { file("hongze-2023.json"), "/reports/diagnose", "any", 5 },
  { file("hongze-2023.json"):sub(1, 2000), "/reports/validate", "refused", 3 },
  { string.rep("[{\"a\":", 20000), "/reports/validate", "refused", 3 },
  { "<table>" .. string.rep("<tr><td colspan=1000000 rowspan=0>1", 20000), "/reports/validate", "refused", 3 },
  { file("jinshan-2023.docx"):sub(1, 5000), "/reports/validate", "refused", 3 },
  { "%PDF-1.7\n" .. string.rep("1 0 obj<</Length 1 0 R>>stream\nendobj ", 5000), "/reports/validate", "refused", 3 },
}

local draws = {}
for _, kind in ipairs(kinds) do
  for _ = 1, kind[4] do
    draws[#draws + 1] = kind
  end
end

local threads = {}
function setup(thread)
  thread:set("seed", #threads + 1)
  threads[#threads + 1] = thread
end

function init()
  math.randomseed(seed)
  wrong, busy, right, first = 0, 0, 0, ""
end

local sent
function request()
  sent = draws[math.random(#draws)]
  return wrk.format("POST", sent[2], { ["Content-Type"] = "application/octet-stream" }, sent[1])
end

function response(status, headers, body)
  local is = sent[3]
  if status == 503 or status == 429 then
    busy = busy + 1
  elseif
    (is == "valid" and status == 200 and body:find('"valid":true', 1, true))
    or (is == "errors" and status == 200 and body:find('"valid":false', 1, true))
    or (is == "any" and status == 200)
    or (is == "refused" and status >= 400 and status < 500 and body:find('"title"', 1, true))
  then
    right = right + 1
  else
    wrong = wrong + 1
    first = first == "" and (status .. " to " .. sent[2] .. " " .. is .. ": " .. body:sub(1, 300)) or first
  end
end

function done(summary, latency, requests)
  local wrongs, busies, rights = 0, 0, 0
  for _, thread in ipairs(threads) do
    wrongs, busies, rights = wrongs + thread:get("wrong"), busies + thread:get("busy"), rights + thread:get("right")
    if thread:get("first") ~= "" then
      io.write("wrong: ", thread:get("first"), "\n")
    end
  end
  io.write(string.format("answered right %d, busy %d, wrong %d; %.0f per second; ", rights, busies, wrongs,
    summary.requests / summary.duration * 1e6))
  io.write(string.format("p50 %.0f ms, p99 %.0f ms, slowest %.0f ms\n", latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, latency.max / 1000))
  os.exit(wrongs == 0 and 0 or 1)
end
