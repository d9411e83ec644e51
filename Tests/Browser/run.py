#!/usr/bin/env python3
"""Looks at every kind of page as readers do: narrow and wide, light, dark and in high contrast,
with doubled text, with and without script, by keyboard and read aloud.

    Tests/Browser/run.py --axe axe.min.js --url http://127.0.0.1:8080/ [--out FOLDER]

Prints each fault with its page; exit 1 if there is any. FOLDER gets what a screen reader says of
each kind of page and a picture of each."""

import argparse
import pathlib
import queue
import re
import sys
import threading
import time

from browser import COLOURS, THEMES, Browser
from crawl import Crawl
from kinds import kinds

WIDTHS = (320, 390, 768, 1440)
# Words that only a slip of the program puts on a page.
SLIPS = re.compile(r"\bnil\b|Optional\(|undefined|\bNaN\b|\{\{|\$\{|\.\.(?!\.)|, ,|\( | \)")


def look(browser, name, url, out):
    """The faults of one page in every light."""
    places = {}

    def note(where, found):
        for fault in found:
            places.setdefault(fault, []).append(where)

    for script in (True, False):
        mode = "script" if script else "no script"
        browser.open(url, script)
        for isOpen in (False, True):
            browser.unfold(isOpen)
            for text in (100, 200):
                for width in WIDTHS if script else (320, 1440):
                    browser.look(width, text=text)
                    note(f"{mode}, {width} px, text {text}%{', unfolded' if isOpen else ''}",
                         browser.faults())
        # All rules on a phone and a desk; in the other colours what colours can change.
        # Without script a page is the same but for the comfort settings.
        if script:
            for width in (390, 1440):
                browser.look(width)
                note(f"axe, {width} px", browser.violations())
            for theme in list(THEMES)[1:]:
                browser.look(390, theme)
                note(theme, browser.violations(COLOURS))
    for width in (390, 1440):
        browser.open(url)
        browser.look(width)
        found, _ = browser.walk()
        note(f"keyboard, {width} px", found)
    for selector in (".src > summary", ".fold > summary", ".comfort > summary"):
        if browser.press(selector) is False:
            note("keyboard", [f"Enter does not open {selector}"])
    browser.unfold(False)
    browser.look(390)
    spoken = browser.spoken()
    slip = SLIPS.search(spoken)
    if slip:
        note("read aloud", [spoken[max(0, slip.start() - 40):slip.end() + 40].replace("\n", " / ")])
    note("requests", browser.strangers(url))
    note("cookies", [str(c) for c in browser.cookies()])
    if out:
        stem = re.sub(r"\W+", "-", name).strip("-")
        (out / f"{stem}.txt").write_text(spoken)
        for width, theme in ((390, "light"), (1440, "light"), (390, "dark")):
            browser.look(width, theme)
            browser.picture(out / f"{stem}-{width}-{theme}.png")
    return [f"{fault} ({where[0]}{f' and {len(where) - 1} more' if where[1:] else ''})"
            for fault, where in places.items()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", required=True)
    parser.add_argument("--axe", required=True, type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--browsers", type=int, default=2)
    parser.add_argument("--only", help="kinds whose name holds these letters")
    options = parser.parse_args()
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    crawl = Crawl(options.url).run()
    chosen = kinds(crawl)
    pages = {}
    for name, path in chosen.items():
        if not options.only or options.only in name:
            pages.setdefault(path, []).append(name)
    print(f"{len(crawl.pages)} pages, {len(crawl.faults)} faults of links and sizes;"
          f" looking at {len(pages)} pages of {len(chosen)} kinds")
    for fault in crawl.faults[:40]:
        print("  " + fault)
    work, total, lock = queue.Queue(), [len(crawl.faults)], threading.Lock()
    for path, names in pages.items():
        work.put((path, names))
    axe = options.axe.read_text()

    def run():
        browser = Browser(axe)
        try:
            while True:
                try:
                    path, names = work.get_nowait()
                except queue.Empty:
                    return
                try:
                    faults = look(browser, names[0], f"http://{crawl.host}{path}", options.out)
                except Exception as error:  # A browser that fails is a failed test, not a pass.
                    faults = [f"could not be looked at: {error}"]
                with lock:
                    total[0] += len(faults)
                    print(f"{'FAIL' if faults else 'ok  '} {', '.join(names)}: {path[:90]}", flush=True)
                    for fault in faults[:25]:
                        print("       " + fault)
        finally:
            browser.close()

    threads = [threading.Thread(target=run) for _ in range(options.browsers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if not work.empty():
        sys.exit("No browser ran to the end.")
    print(f"{total[0]} faults in {len(pages)} pages, {time.monotonic() - start:.0f} s")
    sys.exit(1 if total[0] else 0)


if __name__ == "__main__":
    main()
