"""Every page of a served site without a browser: links, sizes, cookies."""

import html.parser
import http.client
import re
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

# A page with its styles and script, before pictures.
MOST_BYTES = 60_000


class Page(html.parser.HTMLParser):
    """The links, assets and anchors of one page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.assets, self.ids, self.twice = [], [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if values.get("id") in self.ids:
            self.twice.append(values["id"])
        if values.get("id"):
            self.ids.add(values["id"])
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        if tag == "link" and values.get("rel") in ("stylesheet", "alternate", "icon"):
            self.assets.append((values["rel"], values["href"]))
        if tag in ("script", "img") and values.get("src"):
            self.assets.append((tag, values["src"]))


class Crawl:
    def __init__(self, root):
        self.root = root
        self.host = urllib.parse.urlsplit(root).netloc
        self.base = urllib.parse.urlsplit(root).path
        self.pages, self.texts, self.sizes, self.faults = {}, {}, {}, []
        self.outside = set()
        self.status, self.assets = {}, {}

    def get(self, path):
        connection = http.client.HTTPConnection(self.host, timeout=30)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), answer.read()
        finally:
            connection.close()

    def run(self):
        """Follows every link of the site from the front page and checks each."""
        todo, wanted = [self.base], {}
        with ThreadPoolExecutor(4) as pool:
            while todo:
                found = list(pool.map(self.read, todo))
                fresh = []
                for path, page in zip(todo, found):
                    if page is None:
                        continue
                    for link in page.links:
                        target, anchor = self.resolve(path, link)
                        if target is None:
                            continue
                        wanted.setdefault((target, anchor), path)
                        if target not in self.status and target not in fresh:
                            fresh.append(target)
                    for rel, link in page.assets:
                        target, _ = self.resolve(path, link)
                        if target is None:
                            self.faults.append(f"{path} takes {link} from elsewhere")
                        elif target not in self.assets:
                            status, _, body = self.get(target)
                            self.assets[target] = len(body)
                            if status != 200:
                                self.faults.append(f"{path} needs {target}: {status}")
                todo = fresh
        for (target, anchor), path in sorted(wanted.items()):
            if self.status.get(target) != 200:
                self.faults.append(f"{path} links to {target}: {self.status.get(target)}")
            elif anchor and target in self.pages and anchor not in self.pages[target].ids:
                self.faults.append(f"{path} links to {target}#{anchor}, which is not there")
        for path, page in self.pages.items():
            loaded = sum(self.assets.get(self.resolve(path, link)[0], 0)
                         for rel, link in page.assets if rel in ("stylesheet", "script"))
            if self.sizes[path] + loaded > MOST_BYTES:
                self.faults.append(f"{path} has {self.sizes[path] + loaded} bytes with its styles")
            for name in page.twice:
                self.faults.append(f"{path} has the id {name} twice")
        return self

    def read(self, path):
        status, headers, body = self.get(path)
        self.status[path] = status
        if "set-cookie" in headers:
            self.faults.append(f"{path} sets a cookie")
        if status != 200 or not headers.get("content-type", "").startswith("text/html"):
            return None
        text = body.decode("utf-8")
        page = Page(text)
        self.pages[path] = page
        self.texts[path] = text
        self.sizes[path] = len(re.sub(r"<svg.*?</svg>", "", text, flags=re.S).encode())
        return page

    def resolve(self, path, link):
        """The path and the anchor of a link of this site; no path for one that leads elsewhere."""
        url = urllib.parse.urlsplit(urllib.parse.urljoin(f"http://{self.host}{path}", link))
        if url.netloc != self.host:
            self.outside.add(link)
            return None, None
        return (url.path + ("?" + url.query if url.query else ""), urllib.parse.unquote(url.fragment))

    def text(self, path):
        return self.texts[path]
