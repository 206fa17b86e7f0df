#!/bin/sh
# Starts the launcher of a distribution as people do, and fails unless it answers as the command does.
# launch.sh DISTRIBUTION REPOSITORY
set -eu
distribution=$1
repository=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

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
