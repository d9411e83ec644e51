#!/usr/bin/env bash
# Times the main commands: bench.sh PATH-TO-MYELIN
# On real abstracts where ../shared/data lies beside the checkout, else on invented ones. Prints
# seconds of processor time, studies a second and peak memory; needs GNU time. Each command is held
# to one core, so that studies a second are those of one core.
set -euo pipefail
myelin=$1
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v /usr/bin/time >/dev/null || { echo "Install GNU time: apt-get install time"; exit 1; }

real=$root/../shared/data/ms_records/ms_gregory_2021_to_june.jsonl.xz

lines() { # lines COUNT: study lines, each with its own id
  if [ -f "$real" ]; then
    xz -dc "$real" > "$work/real.jsonl"
    awk -v count="$1" '{ line[NR] = $0 } END {
      for (i = 1; i <= count; i++) {
        one = line[(i - 1) % NR + 1]
        sub(/"pmid": *"[0-9]+"/, "\"pmid\":\"" 99000000 + i "\"", one)
        sub(/"doi": *"[^"]*"/, "\"doi\":null", one)
        print one
      }
    }' "$work/real.jsonl"
  else
    invented "$1"
  fi
}

invented() { # invented COUNT: the study below with other numbers
  awk -v count="$1" 'BEGIN {
    for (i = 1; i <= count; i++) {
      n = 40 + i % 60; a = 3 + i % 11; b = 9 + i % 17
      printf "{\"pmid\":\"%d\",\"title\":\"Samplumab in relapsing multiple sclerosis: a randomised trial\",\"journal\":\"Journal of Invented Neurology\",\"published\":\"2026-01\",\"abstract\":\"BACKGROUND: Fatigue and relapses are common in multiple sclerosis (MS).\\nMETHODS: In this double-blind trial we randomly assigned %d patients with relapsing MS to samplumab (n = %d) or placebo (n = %d) for 24 months. The primary outcome was a relapse; the Expanded Disability Status Scale (EDSS) was secondary.\\nRESULTS: A relapse occurred in %d of %d patients (%.1f%%) with samplumab and in %d of %d (%.1f%%) with placebo (hazard ratio 0.62; 95%% CI, 0.41-0.93; p = 0.02). EDSS did not differ between the groups (p = 0.41). Headache was more frequent with samplumab.\\nCONCLUSIONS: Samplumab may reduce relapses. Larger studies are needed.\"}\n", 99200000 + i, 2 * n, n, n, a, n, 100 * a / n, b, n, 100 * b / n
    }
  }'
}

measure() { # measure NAME COUNT COMMAND…
  local name=$1 count=$2
  shift 2
  /usr/bin/time -f "%U %S %e %M" -o "$work/time" taskset -c 0 "$@" >"$work/out" 2>"$work/err" || true
  awk -v name="$name" -v count="$count" '{
    cpu = $1 + $2
    printf "%-34s %6d studies  %7.2f s cpu  %7.2f s wall  %8.0f a cpu second  %5d MB\n",
      name, count, cpu, $3, count / (cpu > 0 ? cpu : 0.01), $4 / 1024 }' "$work/time"
}

export MYELIN_DATA=$root
if [ -f "$real" ]; then echo "Real abstracts."; else echo "Invented abstracts: no ../shared/data."; fi
for count in ${COUNTS:-1000 10000 30000}; do
  lines "$count" > "$work/in.jsonl"
  measure extract "$count" sh -c "$myelin extract < $work/in.jsonl"
done
lines 1000 > "$work/in.jsonl"
measure summarize 1000 sh -c "$myelin summarize < $work/in.jsonl"
[ -f "$real" ] && "$myelin" evaluate speed --from "$root/../shared/data"
lines 1000 > "$work/in.jsonl"
now=2026-03-03T08:00:00Z
measure "digest (new)" 1000 "$myelin" digest "$work/in.jsonl" --store "$work/m.db" --site "$work/site" --now $now
measure "digest (nothing new)" 1000 "$myelin" digest "$work/in.jsonl" --store "$work/m.db" --site "$work/site" --now $now
lines 1 > "$work/one.jsonl"
measure "check (start-up)" 1 "$myelin" check --study "$work/one.jsonl" "A relapse occurred in 4 of 41 people."
