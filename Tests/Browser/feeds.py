#!/usr/bin/env python3
"""RSS 2.0, Atom (RFC 4287), JSON Feed 1.1, site map and JSON-LD of a built site, by what their
specifications ask for; exit 1 if a file is not valid.

    Tests/Browser/feeds.py SITE"""

import datetime
import email.utils
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
SCHEMA_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(T.*)?")
TYPES = {"Article", "ScholarlyArticle", "Organization", "Person", "Periodical", "MedicalCondition",
         "PublicationIssue", "WebSite", "SoftwareApplication"}

site = pathlib.Path(sys.argv[1])
faults, checked = [], 0


def ask(isTrue, where, what):
    if not isTrue:
        faults.append(f"{where}: {what}")


def isLink(text):
    parts = urllib.parse.urlsplit(text or "")
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def isTime(text):
    if not RFC3339.fullmatch(text or ""):
        return False
    datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return True


def isHere(address):
    path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
    return (site / path.lstrip("/") / "index.html").exists() or (site / path.lstrip("/")).is_file()


def rss(path, where):
    root = ElementTree.parse(path).getroot()
    ask(root.tag == "rss" and root.get("version") == "2.0", where, "no <rss version=2.0>")
    channel = root.find("channel")
    for name in ("title", "link", "description"):
        ask(channel.findtext(name), where, f"the channel has no {name}")
    guids = [item.findtext("guid") for item in channel.findall("item")]
    ask(len(guids) == len(set(guids)) and all(guids), where, "an item has no guid of its own")
    for item in channel.findall("item"):
        ask(item.findtext("title") or item.findtext("description"), where, "an item says nothing")
        ask(isLink(item.findtext("link")) and isHere(item.findtext("link")), where,
            f"an item leads nowhere: {item.findtext('link')}")
        ask(email.utils.parsedate_to_datetime(item.findtext("pubDate")), where, "no date of RFC 822")


def atom(path, where):
    root = ElementTree.parse(path).getroot()
    ask(root.tag == ATOM + "feed", where, "no Atom feed")
    hasAuthor = root.find(ATOM + "author") is not None
    for node in [root, *root.findall(ATOM + "entry")]:
        for name in ("id", "title", "updated"):
            ask(len(node.findall(ATOM + name)) == 1, where, f"not just one {name}")
        ask(isLink(node.findtext(ATOM + "id")), where, "an id that is no address")
        ask(isTime(node.findtext(ATOM + "updated")), where, "no time of RFC 3339")
        published = node.findtext(ATOM + "published")
        ask(published is None or isTime(published), where, "no time of RFC 3339")
        ask(hasAuthor or node.find(ATOM + "author") is not None, where, "no author")
        links = {link.get("rel", "alternate"): link.get("href") for link in node.findall(ATOM + "link")}
        ask(isLink(links.get("alternate")) and isHere(links["alternate"]), where,
            f"it leads nowhere: {links.get('alternate')}")
    own = [link.get("href") for link in root.findall(ATOM + "link") if link.get("rel") == "self"]
    ask(len(own) == 1 and isHere(own[0]), where, "its own address is wrong")
    ids = [entry.findtext(ATOM + "id") for entry in root.findall(ATOM + "entry")]
    ask(len(ids) == len(set(ids)), where, "an id stands twice")


def jsonFeed(path, where):
    feed = json.loads(path.read_text())
    ask(feed.get("version") == "https://jsonfeed.org/version/1.1", where, "no version 1.1")
    ask(feed.get("title"), where, "no title")
    for name in ("home_page_url", "feed_url"):
        ask(isLink(feed.get(name)) and isHere(feed[name]), where, f"{name} leads nowhere")
    for item in feed["items"]:
        ask(isinstance(item.get("id"), str), where, "an item has no id")
        ask(item.get("content_text") or item.get("content_html"), where, "an item says nothing")
        ask(isLink(item.get("url")) and isHere(item["url"]), where, "an item leads nowhere")
        for name in ("date_published", "date_modified"):
            ask(name not in item or isTime(item[name]), where, f"{name} is no time of RFC 3339")


def siteMap(path, where):
    ask(path.stat().st_size <= 50 << 20, where, "larger than 50 MB")
    root = ElementTree.parse(path).getroot()
    entries = root.findall(MAP + "url") + root.findall(MAP + "sitemap")
    ask(root.tag in (MAP + "urlset", MAP + "sitemapindex"), where, "no site map")
    ask(0 < len(entries) <= 50_000, where, f"{len(entries)} entries")
    for entry in entries:
        address, changed = entry.findtext(MAP + "loc"), entry.findtext(MAP + "lastmod")
        ask(isLink(address) and isHere(address), where, f"it leads nowhere: {address}")
        ask(changed is None or SCHEMA_DATE.fullmatch(changed), where, "a date of another form")


def linkedData(node, where, top=True):
    ask(not top or node.get("@context") == "https://schema.org", where, "no context of schema.org")
    ask(node.get("@type") in TYPES, where, f"type {node.get('@type')}")
    for key, value in node.items():
        ask(value not in (None, "", {}), where, f"{key} is empty")
        if key.startswith("date"):
            ask(SCHEMA_DATE.fullmatch(value), where, f"{key} is no date")
        if key == "url":
            ask(isLink(value), where, f"{key} is no address")
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, dict):
                linkedData(child, where, top=False)


def check(kind, path, *arguments):
    global checked
    checked += 1
    try:
        kind(*(arguments or [path]), str(path.relative_to(site)))
    except Exception as error:  # What cannot be read is not valid.
        faults.append(f"{path.relative_to(site)}: {type(error).__name__}: {error}")


for kind, name in ((rss, "feed.xml"), (atom, "atom.xml"), (jsonFeed, "feed.json")):
    for path in sorted(site.rglob(name)):
        check(kind, path)
for path in sorted(site.glob("sitemap*.xml")):
    check(siteMap, path)
for path in sorted(site.glob("studies/*/index.html")):
    for text in re.findall(r'application/ld\+json">(.*?)</script>', path.read_text(), re.S):
        check(lambda text, where: linkedData(json.loads(text), where), path, text)
print(f"{checked} feeds, site maps and JSON-LD: {len(faults)} faults")
for fault in faults[:20]:
    print("  " + fault)
sys.exit(1 if faults else 0)
