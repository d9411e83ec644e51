#!/usr/bin/env python3
"""The pictures of the README, of a served site made from the invented samples.

    Tests/Browser/pictures.py http://127.0.0.1:8080/ Documentation/pictures"""

import base64
import pathlib
import sys

from browser import Browser

SHOTS = [
    ("front", "", 1280, 860, "light"),
    ("study", "studies/99000001/", 1280, 900, "dark"),
    ("study-phone", "studies/99000001/", 390, 844, "light"),
    ("front-phone", "", 390, 844, "dark"),
]


def main():
    root, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    browser = Browser("")
    try:
        for name, path, width, height, theme in SHOTS:
            browser.open(root + path)
            browser.look(width, theme)
            browser.command("Emulation.setDeviceMetricsOverride", width=width, height=height,
                            deviceScaleFactor=1, mobile=width < 500)
            shot = browser.command("Page.captureScreenshot", format="webp", quality=60)
            (folder / f"{name}.webp").write_bytes(base64.b64decode(shot["data"]))
    finally:
        browser.close()


if __name__ == "__main__":
    main()
