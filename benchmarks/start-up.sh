#!/usr/bin/env bash
# How long the command takes from nothing to its answer, by the clock: the fastest of some starts, since whatever else runs only ever adds time.
#
#   benchmarks/start-up.sh                       # cli/target/disclosure-report.jar
#   benchmarks/start-up.sh IMAGE/bin/disclosure-report
set -euo pipefail
cd "$(dirname "$0")/.."

command=("${1:-cli/target/disclosure-report.jar}")
if [[ ${command[0]} == *.jar ]]; then
  command=(java -jar "${command[0]}")
fi
starts=${STARTS:-10}
page=benchmarks/target/start-up.html
mkdir -p benchmarks/target
"${command[@]}" convert examples/reports/huaian-2024.json --to html -o "$page" > /dev/null

fastest() {
  local best=999999999 begin code took i
  for ((i = 0; i < starts; i++)); do
    begin=$(date +%s%N)
    code=0
    "${command[@]}" validate "$1" > /dev/null || code=$?
    if [ "$code" -gt 1 ]; then
      echo "validate $1 must exit with 0 or 1, exited with $code" >&2
      exit 1
    fi
    took=$((($(date +%s%N) - begin) / 1000000))
    if [ "$took" -lt "$best" ]; then
      best=$took
    fi
  done
  echo "$best"
}

echo "| start of \`${command[*]##*/}\` | fastest of $starts |"
echo "| --- | ---: |"
echo "| one JSON report | $(fastest examples/reports/hongze-2023.json) ms |"
echo "| one page | $(fastest "$page") ms |"
