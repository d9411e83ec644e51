"""Which pages to look at: one of every kind, and of studies one of every stage and feature."""

import re

# What sets one study's page apart from another's.
FEATURES = {
    "with a picture": 'class="picture"', "with a line over time": 'class="picture follow"',
    "with a safety line": 'class="safety"',
    "with a status banner": 'class="banner"', "that cites a retracted one": "cites_retracted",
    "with a treatment alert": 'class="alert"',
    "with a quotation": 'class="say quote"', "with a history": 'id="h-history"',
    "with related studies": "Related studies", "that another found otherwise": "that found otherwise",
}
SEARCHES = {
    "found": "?q=fatigue", "nothing found": "?q=zzyzx", "a slip of the pen": "?q=fatigeu",
    "too long": "?q=" + "word+" * 90,
}


def kinds(crawl):
    """Names of kinds and one path for each; the longest page of a kind, for most can go wrong."""
    chosen = {}

    def offer(name, path):
        if name not in chosen or crawl.sizes[path] > crawl.sizes[chosen[name]]:
            chosen[name] = path

    for path in sorted(crawl.pages):
        inner = path[len(crawl.base):].split("?")[0]
        if "?" in path:
            continue
        shape = re.sub(r"\d{4}(-\d\d)?/", "DATE/", inner)
        parts = shape.strip("/").split("/")
        if parts[0] == "studies" and len(parts) == 2:
            for name, _ in studies(crawl, path):
                offer(name, path)
        elif parts[0] == "studies":
            offer("clinician's view", path)
        elif len(parts) > 1:
            offer(f"one of {parts[0]}" + (", by year" if len(parts) > 2 else ""), path)
        else:
            offer(parts[0] or "front page", path)
    for name, query in SEARCHES.items():
        chosen["search, " + name] = crawl.base + "search/" + query
    chosen["no such page"] = crawl.base + "nowhere/"
    return chosen


def studies(crawl, path):
    text = crawl.text(path)
    stage = re.search(r'data-stage="(\w+)"', text)
    yield f"study, {stage.group(1) if stage else 'no stage'}", path
    for name, sign in FEATURES.items():
        if sign in text:
            yield "study " + name, path
