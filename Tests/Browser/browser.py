"""One headless Chromium, and what it can tell of a page."""

import base64
import json
import pathlib
import urllib.parse

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

HERE = pathlib.Path(__file__).parent
THEMES = {
    "light": ("light", "no-preference"),
    "dark": ("dark", "no-preference"),
    "high contrast": ("light", "more"),
    "high contrast, dark": ("dark", "more"),
}
# WCAG 2.2 A and AA, best practice, and of AAA the contrast of 7:1.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERYTHING = {"runOnly": {"type": "tag", "values": TAGS},
              "rules": {"color-contrast-enhanced": {"enabled": True}}}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}}
AXE = """
const done = arguments[arguments.length - 1];
axe.run(document, {...arguments[0], resultTypes: ["violations"]})
  .then((found) => done(found.violations.map((v) =>
    `${v.id}: ${v.nodes.length} times, first ${v.nodes[0].html.slice(0, 160)}`)))
  .catch((error) => done(["axe failed: " + error]));
"""


class Browser:
    def __init__(self, axe):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for flag in ("headless=new", "no-sandbox", "disable-gpu", "hide-scrollbars",
                     "disable-dev-shm-usage", "disable-background-networking"):
            options.add_argument("--" + flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(60)
        self.axe = axe
        self.layout = (HERE / "layout.js").read_text()
        self.focus = (HERE / "keyboard.js").read_text()

    def close(self):
        self.driver.quit()

    def command(self, name, **values):
        return self.driver.execute_cdp_cmd(name, values)

    def open(self, address, script=True):
        """Opens a page; without `script` none of its own has run."""
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self.driver.get(address)
        self.command("Emulation.setScriptExecutionDisabled", value=False)

    def look(self, width, theme="light", text=100):
        scheme, contrast = THEMES[theme]
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=900,
                     deviceScaleFactor=1, mobile=width < 500)
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-contrast", "value": contrast},
            {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.driver.execute_script(
            "document.documentElement.style.fontSize = arguments[0]",
            f"{112.5 * text / 100}%" if text != 100 else "")

    def unfold(self, isOpen=True):
        self.driver.execute_script(
            "for (const d of document.querySelectorAll('details')) d.open = arguments[0]", isOpen)

    def faults(self):
        return self.driver.execute_script(self.layout)

    def violations(self, rules=EVERYTHING):
        if not self.driver.execute_script("return typeof axe === 'object'"):
            self.driver.execute_script(self.axe)
        return self.driver.execute_async_script(AXE, rules)

    def walk(self, most=120):
        """Goes through the page with the tabulator; gives the faults and the number of stops."""
        self.driver.execute_script("window.stops = 0; window.scrollTo(0, 0)")
        seen, faults = [], []
        for _ in range(most):
            for kind in ("keyDown", "keyUp"):
                self.command("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab",
                             windowsVirtualKeyCode=9)
            stop = self.driver.execute_script(self.focus)
            if stop is None or stop["mark"] in seen:
                break
            seen.append(stop["mark"])
            if not stop["outlined"]:
                faults.append(f"the focus cannot be seen on {stop['name']}")
            if not stop["inView"]:
                faults.append(f"the focus is out of view on {stop['name']}")
            elif stop["covered"]:
                faults.append(f"something lies on {stop['name']}")
        wanted = self.driver.execute_script(
            "return [...document.querySelectorAll('a[href], button, summary, input:not([type=radio])')]"
            ".filter((n) => n.checkVisibility({visibilityProperty: true})"
            " && !n.closest('details:not([open]) > :not(summary)')).length")
        if len(seen) < min(wanted, most):
            faults.append(f"the keyboard reaches {len(seen)} of {wanted} places")
        return faults[:8], len(seen)

    def press(self, selector):
        """Opens the first such `<summary>` with the Enter key; true when its text then shows."""
        return self.driver.execute_script(
            "const s = document.querySelector(arguments[0]); if (!s) return null; s.focus(); return true",
            selector) and self._enter(selector)

    def _enter(self, selector):
        for kind in ("rawKeyDown", "char", "keyUp"):
            self.command("Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", text="\r",
                         windowsVirtualKeyCode=13)
        return self.driver.execute_script(
            "const d = document.querySelector(arguments[0]).parentElement;"
            "return d.open && d.lastElementChild.getBoundingClientRect().height > 20", selector)

    def requests(self):
        """The addresses asked for since the last call."""
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        return asked

    def strangers(self, address):
        host = urllib.parse.urlsplit(address).netloc
        return [url for url in self.requests() if url.startswith("http")
                and urllib.parse.urlsplit(url).netloc != host]

    def cookies(self):
        return self.driver.get_cookies()

    def spoken(self):
        """The page as a screen reader meets it: one line an element, with its role."""
        tree = self.command("Accessibility.getFullAXTree")["nodes"]
        lines, said = [], {"heading", "link", "button", "image", "listitem", "StaticText",
                           "DisclosureTriangle", "radio", "searchbox", "main", "navigation",
                           "banner", "contentinfo", "figure", "complementary"}
        byID = {node["nodeId"]: node for node in tree}
        order, todo = [], [tree[0]["nodeId"]]
        while todo:
            node = byID.get(todo.pop())
            if node:
                order.append(node)
                todo.extend(reversed(node.get("childIds", [])))
        for node in order:
            role = node.get("role", {}).get("value")
            name = node.get("name", {}).get("value", "").strip()
            if node.get("ignored") or role not in said or (role == "StaticText" and not name):
                continue
            level = next((f" {p['value']['value']}" for p in node.get("properties", [])
                          if p["name"] == "level" and role == "heading"), "")
            lines.append(name if role == "StaticText" else f"[{role}{level}] {name}".rstrip())
        return "\n".join(lines)

    def picture(self, path):
        shot = self.command("Page.captureScreenshot", captureBeyondViewport=True)
        pathlib.Path(path).write_bytes(base64.b64decode(shot["data"]))
