#!/usr/bin/env python3
"""How good related studies are, on a public set: bench-related.py PATH-TO-MYELIN

The set is PLABA (Attal and others, 2023): 50 questions of readers, each with ten abstracts that
answer it. Abstracts of one question should point to each other. Read from ../shared/data/plaba beside
the checkout. All titles get "in multiple sclerosis", for else nothing would be published: of that all
have the same, so it relates none of them. Prints the share of five places that are right, beside
chance and beside BM25 over the same words of the titles.
"""

import json
import lzma
import os
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared/data/plaba/data.json.xz"
PLACES = 5
os.environ.setdefault("MYELIN_DATA", str(ROOT))


def read():
    """Title, abstract and question of each."""
    studies = {}
    with lzma.open(DATA, "rt") as file:
        for question, entries in json.load(file).items():
            for pmid, entry in entries.items():
                if isinstance(entry, dict):
                    studies[pmid] = (entry["Title"].rstrip("."), " ".join(entry["abstract"].values()), question)
    return studies


def related(myelin, studies, work):
    lines = work / "studies.jsonl"
    lines.write_text("\n".join(
        json.dumps({"pmid": pmid, "title": f"{title} in multiple sclerosis", "abstract": abstract, "published": "2020"})
        for pmid, (title, abstract, _) in studies.items()))
    done = subprocess.run(
        [myelin, "digest", lines, "--store", work / "store.db", "--site", work / "site", "--include-unreviewed"],
        capture_output=True, text=True, check=False)
    if done.returncode > 1:
        raise SystemExit(done.stderr[-2000:])
    lists = {}
    for page in (work / "site/studies").glob("*/index.html"):
        part = re.search(r"<h2[^>]*>Related studies</h2>(.*?)</section>", page.read_text(), re.S)
        lists[page.parent.name] = re.findall(r'href="/studies/([^/"]+)/"', part[1]) if part else []
    return lists


def by_titles(studies, ids):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE title USING fts5(id UNINDEXED, words, tokenize = 'porter unicode61')")
    db.executemany("INSERT INTO title VALUES (?, ?)", [(pmid, studies[pmid][0]) for pmid in ids])

    def ask(pmid):
        words = " OR ".join(f'"{word}"' for word in sorted(set(re.findall(r"\w{3,}", studies[pmid][0].lower()))))
        return [row[0] for row in db.execute(
            "SELECT id FROM title WHERE title MATCH ? AND id <> ? ORDER BY rank LIMIT ?", (words, pmid, PLACES))]

    return ask


def main():
    if not DATA.exists():
        raise SystemExit(f"{DATA} is not there: put the data of PLABA (OSF) there, then run this again.")
    studies = read()
    with tempfile.TemporaryDirectory() as folder:
        lists = related(sys.argv[1], studies, pathlib.Path(folder))
    ids = sorted(lists)
    chance = random.Random(7)
    for name, ask in (("related studies", lists.get), ("BM25 over titles", by_titles(studies, ids)),
                      ("chance", lambda _: chance.sample(ids, PLACES))):
        right = sum(studies[other][2] == studies[pmid][2] for pmid in ids for other in (ask(pmid) or [])[:PLACES])
        print(f"{name}: {right / PLACES / len(ids):.3f} of {PLACES} places for each of {len(ids)} abstracts")


main()
