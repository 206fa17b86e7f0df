#!/bin/sh
# Starts the command from the folder that holds this script and the jar; JAVA_HOME names another Java.
folder=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 2
if [ -n "$JAVA_HOME" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
# shellcheck disable=SC2086 # several options in one variable
exec "$java" $DISCLOSURE_REPORT_OPTS -jar "$folder/disclosure-report.jar" "$@"
