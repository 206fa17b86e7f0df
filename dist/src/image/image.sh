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

# An archive of the classes that a run loads, Java's own among them: archive ARCHIVE PATH RUN...
archive() {
  target=$1
  classes=$2
  shift 2
  # The names of the classes first: an archive made of names holds old classes, too, such as those of picocli, which one made by a run leaves out.
  code=0
  "$image/runtime/bin/java" -XX:DumpLoadedClassList="$image/classes.lst" -cp "$classes" "$@" > /dev/null || code=$?
  # 1 says that a sample has errors, which one does.
  if [ "$code" -gt 1 ]; then
    echo "the run for the archive $target failed (exit code $code)" >&2
    exit 1
  fi
  "$image/runtime/bin/java" -Xshare:dump -XX:SharedClassListFile="$image/classes.lst" -XX:SharedArchiveFile="$target" \
    -Xlog:cds=off -Xlog:cds+heap=off -cp "$classes" > /dev/null 2>&1
  rm "$image/classes.lst"
  if [ ! -s "$target" ]; then
    echo "the archive $target was not made" >&2
    exit 1
  fi
}

path=
for jar in "$image"/lib/*.jar; do
  path=$path${path:+:}$jar
done
# A report as JSON, and one of each kind of document.
archive "$image/lib/classes.jsa" "$path" org.disclosurereport.cli.DisclosureReportCommand validate "$samples"

# The service, laid out so that its classes can be shared, too.
jar=$image/service/disclosure-report-service.jar
"$jdk/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$image/extracted" > /dev/null
rm -rf "$image/service"
mv "$image/extracted" "$image/service"
archive "$image/service/classes.jsa" "$jar" -Dspring.context.exit=onRefresh org.disclosurereport.service.ServiceApplication

du -sh "$image"
