#!/bin/sh
# Puts the wrapper's Maven in place with an installed Maven, for networks that reach a Maven mirror but not archive.apache.org.
# Does nothing where the wrapper's Maven is there already or no other Maven is installed: then the wrapper downloads as usual.
set -eu
version=3.9.16
home="${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/apache-maven-$version/a063572" # the hash mvnw computes of distributionUrl
[ ! -d "$home" ] || exit 0
command -v mvn >/dev/null 2>&1 || exit 0
command -v unzip >/dev/null 2>&1 || command -v jar >/dev/null 2>&1 || exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
  "-Dartifact=org.apache.maven:apache-maven:$version:zip:bin" "-DoutputDirectory=$work" >/dev/null 2>&1 || exit 0
zip=$(ls apache-maven-*.zip 2>/dev/null) || exit 0
if command -v unzip >/dev/null 2>&1; then unzip -q "$zip"; else jar xf "$zip"; fi
chmod +x "apache-maven-$version/bin/mvn"
mkdir -p "$(dirname "$home")"
mv "apache-maven-$version" "$home" 2>/dev/null || true
