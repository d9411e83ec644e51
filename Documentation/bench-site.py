#!/usr/bin/env python3
"""Times the site beside its peers, in one run: bench-site.py PATH-TO-MYELIN [COUNT…]

Needs hugo, nginx and wrk (Debian: apt-get install hugo nginx-light wrk), GNU time and Python's
sqlite3 with FTS5. Abstracts are those of ../shared/data where it lies beside the checkout, repeated
under other numbers; else one invented abstract. Prints ratios; absolute times say little.

What is set beside Hugo: `publish` reads the digests of so many studies from the store and writes a whole
site (of each study its page, the clinician's view and its data; lists, feeds, search, site map), then the
twin for the next edition. Hugo reads as many Markdown files, the text of those pages, and writes a page
of each, the lists of its topics and their feeds with four small templates. Counted is the processor time
of the whole program, user and system, the median of three runs in turn; reading abstracts (`digest`) and
making Hugo's files are counted for neither. Nothing is deleted meanwhile: for minutes after that, ext4
makes new files slowly.
"""

import html
import http.client
import json
import lzma
import os
import pathlib
import random
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared/data/ms_records/ms_gregory_2021_to_june.jsonl.xz"
NOW = "2026-03-03T08:00:00Z"
RUNS = 3
os.environ.setdefault("MYELIN_DATA", str(ROOT))

INVENTED = {
    "title": "Samplumab in relapsing multiple sclerosis: a randomised trial",
    "journal": "Journal of Invented Neurology", "published": "2026-01",
    "abstract": "METHODS: We randomly assigned 82 patients with relapsing multiple sclerosis to samplumab "
    "(n = 41) or placebo (n = 41) for 24 months.\nRESULTS: A relapse occurred in 4 of 41 patients (9.8%) "
    "with samplumab and in 9 of 41 (22.0%) with placebo (p = 0.02).\nCONCLUSIONS: Samplumab may reduce "
    "relapses.",
}


def timed(*command):
    """Seconds of processor time, seconds on the clock, peak memory in MB."""
    with tempfile.NamedTemporaryFile("r") as out:
        done = subprocess.run(
            ["/usr/bin/time", "-f", "%U %S %e %M", "-o", out.name, *map(str, command)],
            capture_output=True, text=True, check=False)
        # 1 says that something waits for a person or was set aside.
        if done.returncode > 1:
            raise SystemExit(f"{command[0]} {command[1]}: {done.stderr[-2000:]}")
        user, system, wall, peak = out.read().split()[-4:]
    return float(user) + float(system), float(wall), int(peak) / 1024


def studies(count):
    base = [INVENTED]
    if REAL.exists():
        with lzma.open(REAL, "rt") as lines:
            base = [json.loads(line) for line in lines]
    for number in range(count):
        study = dict(base[number % len(base)])
        study.update(pmid=str(99000000 + number), doi=None)
        study["title"] = re.sub(r"\.?$", f" ({number})", study["title"])
        yield study


def size(folder):
    files = [path for path in pathlib.Path(folder).rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def hugo_site(site, folder):
    """The same articles for Hugo: the text of each study's page, a theme of four small templates."""
    layouts = folder / "layouts/_default"
    layouts.mkdir(parents=True)
    (folder / "config.toml").write_text(
        'baseURL = "http://127.0.0.1/"\ntitle = "Bench"\n[taxonomies]\ntopic = "topics"\n')
    shell = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>'
    (layouts / "single.html").write_text(
        shell + "<h1>{{ .Title }}</h1><time>{{ .Date }}</time>{{ .Content }}</body></html>")
    (layouts / "list.html").write_text(
        shell + "<h1>{{ .Title }}</h1><ul>{{ range first 60 .Pages }}<li><a href=\"{{ .RelPermalink }}\">"
        "{{ .Title }}</a> {{ .Date }}</li>{{ end }}</ul></body></html>")
    content = folder / "content/studies"
    content.mkdir(parents=True)
    for page in pathlib.Path(site, "studies").glob("*/index.html"):
        text = page.read_text()
        main = text[text.index("<main"):text.index("</main>")]
        words = [html.unescape(re.sub(r"<[^>]+>", " ", part)).strip() for part in re.split(r"</(?:p|li|h\d|dd)>", main)]
        title = re.sub(r"<[^>]+>", "", re.search(r"<h1[^>]*>(.*?)</h1>", text, re.S).group(1))
        topics = re.findall(r'href="/topics/([a-z-]+)/"', text)
        head = {"title": html.unescape(title), "date": "2026-01-01", "topics": topics or ["other"]}
        (content / f"{page.parent.name}.md").write_text(
            json.dumps(head) + "\n\n" + "\n\n".join(w for w in words if w))


def beside_hugo(myelin, work, count):
    lines, store, site = work / f"{count}.jsonl", work / f"{count}.db", work / f"site-{count}"
    with lines.open("w") as out:
        for study in studies(count):
            out.write(json.dumps(study) + "\n")
    timed(myelin, "digest", lines, "--store", store, "--site", work / f"first-{count}", "--now", NOW)
    options = ["--store", store, "--include-unreviewed", "--now", NOW]
    source = work / f"hugo-{count}"
    ours, hugos = [], []
    for number in range(RUNS):
        made, theirs = (site.with_name(f"{name}-{count}-{number}") for name in ("site", "hugo-out"))
        if number == RUNS - 1:
            made = site
        ours.append(timed(myelin, "publish", *options, "--site", made))
        if number == 0:
            hugo_site(made, source)
        hugos.append(timed("hugo", "--quiet", "-s", source, "-d", theirs))
    files, written = size(site)
    their_files, their_bytes = size(theirs)
    cpu, wall, peak = map(statistics.median, zip(*ours))
    theirs, their_wall, their_peak = map(statistics.median, zip(*hugos))
    print(f"publish beside hugo, {count} articles: {files} files {written / 1e6:.1f} MB {cpu:.1f} s cpu {wall:.1f} s "
          f"{peak:.0f} MB | {their_files} files {their_bytes / 1e6:.1f} MB {theirs:.1f} s cpu {their_wall:.1f} s "
          f"{their_peak:.0f} MB | bytes a cpu second x{written / cpu / (their_bytes / theirs):.1f}, pages x"
          f"{files / cpu / (their_files / theirs):.2f}, memory x{peak / their_peak:.2f}")
    return lines, store, site


def one_change(myelin, lines, store, site, count):
    """Three changes one after another, the first one after a site that was made anew."""
    with lines.open() as all_lines:
        study = json.loads(all_lines.readline())
    text = study["abstract"]
    for number in ("first", "second", "third"):
        study["abstract"] = text.replace(".", f". Nothing else changed the {number} time.", 1)
        changed = lines.parent / "changed.jsonl"
        changed.write_text(json.dumps(study) + "\n")
        options = ["--store", store, "--site", site, "--include-unreviewed", "--now", "2026-03-04T08:00:00Z"]
        cpu, wall, _ = timed(myelin, "digest", changed, *options)
        print(f"one changed study among {count}, {number} change: {wall:.2f} s on the clock, {cpu:.2f} s cpu")


def grown(store, count):
    """A copy of the store with so many studies: those there once more under other numbers, for to
    write so many takes longer than all the rest."""
    larger = store.with_name(f"search-{count}.db")
    with sqlite3.connect(store) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(store, larger)
    with sqlite3.connect(larger) as db:
        names = [row[1] for row in db.execute("PRAGMA table_info(digest)")]
        held, last = db.execute("SELECT count(*), max(number) FROM digest").fetchone()
        copied = {"number": "number + :step", "id": "'9' || id || '-' || :step", "doi": "NULL"}
        columns = ", ".join(copied.get(name, name) for name in names)
        step = last
        while held < count:
            values = {"step": step, "most": count - held}
            db.execute(f"INSERT INTO digest SELECT {columns} FROM digest WHERE number <= {last} "
                       "ORDER BY number LIMIT :most", values)
            for table, rest in (("digest_json (number, json)", "json"),
                                ("search (rowid, title, headline, plain, names, abstract)",
                                 "title, headline, plain, names, abstract")):
                name, key = table.split()[0], "number" if table.startswith("digest") else "rowid"
                db.execute(f"INSERT INTO {table} SELECT {key} + :step, {rest} FROM {name} "
                           f"WHERE {key} <= {last} ORDER BY {key} LIMIT :most", values)
            held = db.execute("SELECT count(*) FROM digest").fetchone()[0]
            step += last
        db.execute("INSERT INTO search (search) VALUES ('optimize')")
    return larger


def serve(myelin, store, site, port):
    server = subprocess.Popen(
        ["taskset", "-c", "0", myelin, "serve", "--store", store, "--site", site, "--port", str(port),
         "--include-unreviewed"], stderr=subprocess.DEVNULL)
    for _ in range(200):
        try:
            http.client.HTTPConnection("127.0.0.1", port, timeout=5).request("GET", "/health")
            return server
        except OSError:
            time.sleep(0.1)
    raise SystemExit("The server did not start.")


def questions(store):
    """Words and pairs of words of titles, common and rare."""
    with sqlite3.connect(store) as db:
        titles = [row[0] for row in db.execute("SELECT title FROM digest LIMIT 3000")]
    words = [re.findall(r"[a-z]{4,}", title.lower()) for title in titles]
    rng = random.Random(7)
    picked = [" ".join(rng.sample(w, min(len(w), 1 + i % 2))) for i, w in enumerate(rng.sample(words, min(400, len(words)))) if w]
    return [q for q in picked if q]


def search(myelin, store, site):
    asked = questions(store)
    with sqlite3.connect(store) as db:
        held = db.execute("SELECT count(*) FROM digest").fetchone()[0]
    server = serve(myelin, store, site, 18080)
    try:
        # Python's own HTTP client takes longer for an answer than many a search does.
        client = socket.create_connection(("127.0.0.1", 18080), timeout=30)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def ours(query):
            path = "/api/search?q=" + urllib.parse.quote(query)
            client.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            answer = client.recv(1 << 16)
            while (end := answer.find(b"\r\n\r\n")) < 0:
                answer += client.recv(1 << 16)
            head = answer[:end].lower()
            if not head.startswith(b"http/1.1 200"):
                raise SystemExit(f"The search failed: {answer[:200]!r}")
            whole = end + 4 + int(re.search(rb"content-length: (\d+)", head).group(1))
            while len(answer) < whole:
                answer += client.recv(1 << 16)

        with sqlite3.connect(store) as db:
            def bare(query):
                match = " AND ".join(f'"{word}"' for word in query.split())
                db.execute("SELECT count(*) FROM search WHERE search MATCH ?", [match]).fetchone()
                db.execute("SELECT digest.id, digest.headline, digest.teaser FROM search JOIN digest ON digest.number = "
                           "search.rowid WHERE search MATCH ? ORDER BY bm25(search, 6.0, 8.0, 3.0, 4.0, 1.0) LIMIT 20",
                           [match]).fetchall()

            times = {"ours": [], "bare": []}
            for query in asked[:20]:
                ours(query), bare(query)
            for query in asked:
                for name, ask in (("ours", ours), ("bare", bare)):
                    start = time.perf_counter()
                    ask(query)
                    times[name].append(time.perf_counter() - start)
    finally:
        server.terminate()
    for share, name in ((50, "p50"), (99, "p99")):
        mine, theirs = (statistics.quantiles(times[k], n=100)[share - 1] * 1000 for k in ("ours", "bare"))
        print(f"search over {held} studies, {name}: {mine:.2f} ms over HTTP, bare FTS5 {theirs:.2f} ms: x{mine / theirs:.2f}")


def requests(myelin, store, site, work):
    page = next(pathlib.Path(site, "studies").glob("*/index.html"))
    path = "/" + str(page.relative_to(site).parent) + "/"
    config = work / "nginx.conf"
    config.write_text(
        f"daemon off; worker_processes 1; pid {work}/nginx.pid; error_log {work}/nginx.log;\nevents {{}}\n"
        f"http {{ include /etc/nginx/mime.types; access_log off; sendfile on; gzip off; client_body_temp_path {work};\n"
        f"server {{ listen 127.0.0.1:18081; root {site}; }} }}\n")
    os.chmod(work, 0o755)
    ours = serve(myelin, store, site, 18082)
    theirs = subprocess.Popen(["taskset", "-c", "0", "nginx", "-c", str(config)], stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        rates = []
        for port in (18082, 18081, 18082, 18081):
            out = subprocess.run(
                ["taskset", "-c", "1", "wrk", "-t1", "-c16", "-d4s", f"http://127.0.0.1:{port}{path}"],
                capture_output=True, text=True, check=False).stdout
            if "Non-2xx" in out:
                print("wrk:", out)
            rates.append(float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1)))
    finally:
        ours.terminate()
        theirs.terminate()
    mine, other = max(rates[0::2]), max(rates[1::2])
    print(f"requests a second on one core: {mine:.0f}, nginx {other:.0f}: x{mine / other:.2f}")


def main():
    missing = [tool for tool in ("hugo", "nginx", "wrk", "/usr/bin/time") if not shutil.which(tool)]
    if missing:
        raise SystemExit("Run this once, then make bench again: sudo apt-get install hugo nginx-light wrk time")
    myelin = str(pathlib.Path(sys.argv[1]).resolve())
    counts = [int(word) for word in sys.argv[2:]] or [1000, 5000, 20000]
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for count in counts:
            lines, store, site = beside_hugo(myelin, work, count)
        one_change(myelin, lines, store, site, counts[-1])
        search(myelin, store, site)
        search(myelin, grown(store, 30000), site)
        requests(myelin, store, site, work)


main()
