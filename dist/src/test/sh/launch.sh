#!/bin/sh
# Starts the launcher of a distribution as people do, and fails unless it answers as the command does.
# launch.sh DISTRIBUTION REPOSITORY
set -eu
distribution=$1
repository=$2
place=$(mktemp -d)
desk=
trap 'if [ -n "$desk" ]; then kill "$desk" 2> /dev/null || true; fi; rm -rf "$place"' EXIT

expect() {
  if [ "$1" != "$2" ]; then
    echo "$3: expected $1, was $2" >&2
    exit 1
  fi
}

cp -R "$distribution" "$place/中文 and blanks"
ln -s "中文 and blanks/bin/disclosure-report" "$place/linked"
cp "$repository/examples/reports/hongze-2023.json" "$place/a report.json"
cd "$place"

code=0
out=$(LC_ALL=C.UTF-8 ./linked validate --lang en "a report.json") || code=$?
expect 1 "$code" "exit code of a report with errors"
case $out in
  *challenges.total*) ;;
  *) echo "the rule challenges.total is not in: $out" >&2; exit 1 ;;
esac

code=0
err=$(JAVA_HOME="$place/none" ./linked --version 2>&1) || code=$?
if [ -x "$distribution/runtime/bin/java" ]; then
  expect 0 "$code" "exit code with a Java of its own"
else
  expect 2 "$code" "exit code without a Java"
  case $err in
    *"no Java here"*) ;;
    *) echo "no word about Java in: $err" >&2; exit 1 ;;
  esac
fi

code=0
DISCLOSURE_REPORT_OPTS="-Xmx64m -Duser.language=en" ./linked --version > /dev/null || code=$?
expect 0 "$code" "exit code with options of Java"

# The service on the desk: without a desktop it prints its address, and answers who has the token and nobody else.
if command -v curl > /dev/null 2>&1; then
  : > desk.out
  env -u DISPLAY -u WAYLAND_DISPLAY "./中文 and blanks/bin/disclosure-report-desk" > desk.out 2> desk.err &
  desk=$!
  waited=0
  until grep -q 'token=' desk.out; do
    waited=$((waited + 1))
    if [ "$waited" -gt 1200 ] || ! kill -0 "$desk" 2> /dev/null; then
      echo "the service didn't start: $(cat desk.out desk.err)" >&2
      exit 1
    fi
    sleep 0.1
  done
  address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' desk.out | tail -n 1)
  service=${address%%\?*}
  expect 401 "$(curl -s -o /dev/null -w '%{http_code}' "$service")" "status without the token"
  expect 303 "$(curl -s -o /dev/null -w '%{http_code}' -c jar "$address")" "status of the first address"
  expect 200 "$(curl -s -o /dev/null -w '%{http_code}' -b jar "$service")" "status with the cookie"
  expect 200 "$(curl -s -o answer -w '%{http_code}' -b jar -F 'file=@a report.json' "${service}reports/validate")" "status of a check"
  case $(cat answer) in
    *challenges.total*) ;;
    *) echo "the rule challenges.total is not in: $(cat answer)" >&2; exit 1 ;;
  esac
else
  echo "no curl here: the service on the desk is not asked"
fi
for page in share/man/man1 share/man/zh_CN/man1; do
  for command in validate overview convert; do
    grep -q "^.SS \"$command\"" "$distribution/$page/disclosure-report.1" || { echo "no $command in $page" >&2; exit 1; }
  done
done
# What bash would offer after "disclosure-report over".
offered=$(bash -c '. "$1"; COMP_WORDS=(disclosure-report over); COMP_CWORD=1; _complete_disclosure-report; echo "${COMPREPLY[@]}"' \
  - "$distribution/share/completion/disclosure-report.bash" 2> /dev/null) || true
case " $offered " in
  *" overview "*) ;;
  *) echo "bash would offer: $offered" >&2; exit 1 ;;
esac
