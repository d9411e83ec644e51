#!/bin/sh
# Fuzzes what reads from outside, each for MINUTES (15): Fuzzing/run.sh [NAME …]
# What makes it stop is left in Fuzzing/.build/found; mend it, and make a test of it.
set -eu
cd "$(dirname "$0")"
swift build --product Fuzz --scratch-path "${SCRATCH:-.build}"
work=${SCRATCH:-.build}
mkdir -p "$work/found"
for name in ${*:-any xml pubmed jats medline europepmc lines sentences numbers check evidence condition phrasebook}; do
  mkdir -p "$work/corpus/$name"
  MYELIN_FUZZ=$name ASAN_OPTIONS=detect_leaks=0 "$work/debug/Fuzz" "$work/corpus/$name" "Seeds/$name" \
    -max_total_time=$((${MINUTES:-15} * 60)) -max_len=8192 -timeout=1 -rss_limit_mb=2048 \
    -artifact_prefix="$work/found/$name-" -print_final_stats=1 2>&1 |
    grep -E "^stat::(number_of_executed_units|slowest_unit)|SUMMARY|Test unit written|Fatal error|ERROR" |
    sed "s/^/$name: /"
done
