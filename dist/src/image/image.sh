#!/bin/sh
# Makes an image: the distribution, a Java with the modules that it needs, and an archive of its classes.
# image.sh DISTRIBUTION IMAGE JDK SAMPLES
set -eu
distribution=$1
image=$2
jdk=$3
samples=$4

rm -rf "$image"
mkdir -p "$(dirname "$image")"
cp -R "$distribution" "$image"

# java.instrument, java.security.jgss: Spring and Tomcat; jdk.charsets: pages in GB 18030 and Big5; jdk.localedata: Chinese dates; jdk.crypto.ec and jdk.zipfs: what libraries look up by name.
"$jdk/bin/jlink" --output "$image/runtime" --strip-debug --no-header-files --no-man-pages --compress 2 \
  --include-locales en,zh \
  --add-modules java.base,java.desktop,java.logging,java.instrument,java.management,java.naming,java.security.jgss,java.sql,java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs

# First the archive of Java's own classes, which the other one rests on.
"$image/runtime/bin/java" -Xshare:dump > /dev/null

path=
for jar in "$image"/lib/*.jar; do
  path=$path${path:+:}$jar
done
# What the archive holds are the classes that these runs load: a report as JSON, and one of each kind of document.
code=0
"$image/runtime/bin/java" -XX:ArchiveClassesAtExit="$image/lib/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off \
  -XX:+UseSerialGC -cp "$path" org.disclosurereport.cli.DisclosureReportCommand validate "$samples" > /dev/null || code=$?
# 1 says that a sample has errors, which one does.
if [ "$code" -gt 1 ] || [ ! -s "$image/lib/classes.jsa" ]; then
  echo "the archive of classes was not made (exit code $code)" >&2
  exit 1
fi

# The service, laid out so that its classes can be shared, too.
jar=$image/service/disclosure-report-service.jar
"$jdk/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$image/extracted" > /dev/null
rm -rf "$image/service"
mv "$image/extracted" "$image/service"
"$image/runtime/bin/java" -XX:ArchiveClassesAtExit="$image/service/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off \
  -XX:+UseSerialGC -Dspring.context.exit=onRefresh -jar "$jar" > /dev/null
if [ ! -s "$image/service/classes.jsa" ]; then
  echo "the archive of the service's classes was not made" >&2
  exit 1
fi
du -sh "$image"
