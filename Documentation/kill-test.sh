#!/usr/bin/env bash
# Is nothing lost and nothing double when `digest` is killed (promises 6 and 7)?
#
#   Documentation/kill-test.sh PROGRAM INPUT...
#
# Digests the inputs once without trouble. Then again in another folder, killed with SIGKILL ten
# times: at random moments, while the site is built, and at the exchange of the two editions. The
# run that follows must give the same site byte for byte, and the store must be sound and whole.
# Last, a run into a third folder, with another hash seed, must give the same bytes, and a second
# run must write nothing. Prints one line a step; exit code 1 at the first difference.
set -euo pipefail
program=$(realpath "$1"); shift
inputs=(); for input in "$@"; do inputs+=("$(realpath "$input")"); done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
now=2026-03-03T08:00:00Z
: "${RANDOM_SEED:=$$}"; RANDOM=$RANDOM_SEED
echo "seed $RANDOM_SEED"

digest() { # folder; becomes the program, so that a kill reaches it: call it as a job or in brackets
  mkdir -p "$work/$1"; cd "$work/$1"
  exec "$program" digest "${inputs[@]}" --now "$now" >log 2>errors
}
allow() { ("$@") || test $? -eq 1; } # 1: something was set aside
fail() { echo "FAILED: $*"; exit 1; }
same() { diff -rq "$work/$1/site" "$work/$2/site" >"$work/difference" || fail "$1 and $2 differ: $(head -3 "$work/difference")"; }

start=$(date +%s%N); allow digest clean; span=$(( ($(date +%s%N) - start) / 1000000 ))
echo "clean: $span ms · $(tail -1 "$work/clean/log")"

next="$work/killed/.site.next-edition"
killed=0
for round in 1 2 3 4 5 6 7 8 9 10; do
  rm -rf "$work/killed"; mkdir -p "$work/killed"
  case $round in
    3|6|8|10) # Another edition stands there, so that one is built and exchanged whatever the store holds.
      cp "$work"/clean/myelin.db* "$work/killed/"
      (cd "$work/killed" && "$program" publish --base-url https://old.example/ --now "$now" >/dev/null) ;;
  esac
  digest killed & run=$!
  case $round in
    3|6) moment="the site's building"
      while kill -0 $run 2>/dev/null && ! [ -d "$next/studies" ]; do sleep 0.002; done
      sleep 0.0$((RANDOM % 90 + 10)) ;;
    8|10) moment="the exchange"
      while kill -0 $run 2>/dev/null && ! [ -e "$next/.edition" ]; do :; done ;;
    *) wait=$((RANDOM * span / 32768)); moment="$wait ms"
      sleep "$((wait / 1000)).$(printf %03d $((wait % 1000)))" ;;
  esac
  outcome=over; if kill -KILL $run 2>/dev/null; then outcome=killed; killed=$((killed + 1)); fi
  wait $run 2>/dev/null || true
  # Whatever a reader sees is a whole edition: every page the front page links to is there.
  if [ -d "$work/killed/site" ]; then
    [ -e "$work/killed/site/.edition" ] || fail "half a site in round $round"
    { grep -o 'studies/[a-z0-9-]*/"' "$work/killed/site/index.html" || true; } | tr -d '"' | sort -u \
      | while read -r page; do [ -e "$work/killed/site/$page/index.html" ] || fail "$page is missing"; done
  fi
  allow digest killed
  same clean killed
  (cd "$work/killed" && "$program" doctor >doctor) || fail "the store is not sound: $(cat "$work/killed/doctor")"
  # The hidden folder is the twin of the site, or is not there.
  ! [ -e "$next" ] || diff -rq "$next" "$work/killed/site" >/dev/null || fail "the hidden folder is no twin"
  # The store alone makes the same site in a new folder: nothing in it is lost or double.
  rm -rf "$work/again"; mkdir "$work/again"
  (cd "$work/killed" && "$program" publish --site ../again/site --now "$now" >/dev/null)
  same clean again
  echo "round $round: $outcome at $moment, then finished with the same bytes"
done
[ "$killed" -ge 8 ] || fail "only $killed of 10 runs were still going when they were to be killed"
allow digest third; same clean third; echo "another folder and hash seed: the same bytes"
allow digest third; same clean third
grep -q 'files written 0' "$work/third/log" || fail "a second run wrote: $(tail -1 "$work/third/log")"
echo "a second run: 0 files written"
