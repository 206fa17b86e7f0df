#!/bin/sh
# Writes the manual pages and the completion script, as the command itself prints them.
# generate.sh JAVA JAR FOLDER
set -eu
java=$1
jar=$2
folder=$3
rm -rf "$folder"
mkdir -p "$folder/man/man1" "$folder/man/zh_CN/man1" "$folder/completion"
run() {
  "$java" -jar "$jar" "$@"
}
run generate-man-page --lang en > "$folder/man/man1/disclosure-report.1"
run generate-man-page --lang zh > "$folder/man/zh_CN/man1/disclosure-report.1"
# For bash and, with bashcompinit, zsh.
run generate-completion > "$folder/completion/disclosure-report.bash"
