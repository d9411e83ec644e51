#!/usr/bin/env python3
"""What the program says to bad input of every kind, as a table, and whether the good is kept.

    Tests/BadInput/table.py PROGRAM

Each case starts with a store and a site made of one good file. Then the bad input is given together
with a second good file. Printed are the exit code, the first sentence said of the bad input, and
what was kept: how many of the second file's studies are on the site, and whether the pages of the
first are as they were. Exit code 1 when a case crashes, says nothing, shows its own inside, loses a
good study or harms the site. The small disk needs the right to mount (root); it is skipped without.
"""
import gzip, hashlib, os, pathlib, re, shutil, signal, socket, sqlite3, stat, subprocess, sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.path.realpath(sys.argv[1])
FIRST, SECOND = ROOT / "Samples/export.nbib", ROOT / "Samples/everyday-life.xml"
NOW = ["--now", "2026-03-03T08:00:00Z", "--base-url", "https://example.org/"]
MEGABYTE = 1 << 20


def record(pmid, title, abstract="", more=""):
    return (f"<PubmedArticle><MedlineCitation><PMID>{pmid}</PMID><Article><Journal><Title>J</Title>"
            f"<JournalIssue><PubDate><Year>2024</Year></PubDate></JournalIssue></Journal>"
            f"<ArticleTitle>{title}</ArticleTitle><Abstract><AbstractText>{abstract}</AbstractText>"
            f"</Abstract>{more}</Article></MedlineCitation></PubmedArticle>")


def xml(*records, prolog=""):
    return (f"{prolog}<PubmedArticleSet>" + "\n".join(records) + "</PubmedArticleSet>").encode()


TEXT = ("METHODS: 40 adults with multiple sclerosis were studied. RESULTS: 4 of 40 (10%) had a "
        "relapse. CONCLUSIONS: Few relapses were seen.")
GOOD = record("99800001", "Naps in multiple sclerosis", TEXT)
LAUGHS = '<!DOCTYPE x [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]>"

# name, content of the bad file, a part of what must be said, PMIDs in it that must be read
FILES = [
    ("gzip cut off", gzip.compress(SECOND.read_bytes())[:-2000], "cut off", []),
    ("XML cut in the middle", xml(GOOD, record("99800002", "x", TEXT))[:-260], "", ["99800001"]),
    ("a bad record among good ones",
     xml(GOOD, "<PubmedArticle><MedlineCitation><PMID>1<Article></PubmedArticle>",
         record("99800003", "Sleep in multiple sclerosis", TEXT)), "damaged",
     ["99800001", "99800003"]),
    ("Latin-1 that says it is UTF-8", xml(GOOD, record("99800004", "Sj?gren", TEXT)).replace(
        b"?", b"\xf6"), "UTF-8", ["99800001"]),
    ("UTF-16", b"\xff\xfe" + '{"title":"a"}'.encode("utf-16-le"), "UTF-16", []),
    ("billion laughs", xml(GOOD, record("99800005", "&a9;"), prolog=LAUGHS), "Entity", ["99800001"]),
    ("an abstract of 50 MB", xml(record("99800006", "x", "A nap. " * 7_500_000), GOOD), "longer",
     ["99800001"]),
    ("a gzip bomb of 2 GB", None, "swells", []),
    ("an empty file", b"", "empty", []),
    ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(64), "no format", []),
    ("a PDF", b"%PDF-1.7\n" + bytes(64), "PDF", []),
    ("the same PMID twice", xml(GOOD, GOOD), None, ["99800001"]),
    ("the year 9999", xml(record("99800007", "Naps in multiple sclerosis", TEXT).replace(
        "2024", "9999")), "9999", ["99800007"]),
    ("JSON of the wrong type", b'{"title":5}\n[1]\n{"title":"a","authors":[1]}\n', "title", []),
    ("ids that are paths", b'{"pmid":"../../etc/passwd","doi":"../x","title":"Naps in MS"}\n',
     "left out", []),
    ("a title with script", xml(record(
        "99800008", "&lt;script&gt;alert(1)&lt;/script&gt; naps in multiple sclerosis", TEXT)), None,
     ["99800008"]),
    ("text from right to left", xml(record(
        "99800009", "\u202eקטן\u202c naps in multiple sclerosis שינה", TEXT)), None, ["99800009"]),
]


def tree(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def run(folder, *arguments, wrap=()):
    done = subprocess.run([*wrap, PROGRAM, *arguments], cwd=folder, capture_output=True, timeout=600)
    return done.returncode, (done.stderr + done.stdout).decode(errors="replace")


def desk(scratch, name):
    folder = scratch / re.sub(r"\W+", "-", name)
    shutil.copytree(scratch / "base", folder)
    return folder


def pages(folder):
    return {path.name for path in (folder / "site/studies").iterdir()}


class Table:
    def __init__(self):
        self.faults = 0
        print("| input | exit | what is said | what is kept |\n|---|---|---|---|")

    def row(self, name, code, said, kept, *faults):
        if code < 0 or code > 3:
            faults += (f"exit {code}",)
        if re.search(r"Error Domain|\.swift|Fatal", said):
            faults += ("shows its inside",)
        faults = [fault for fault in faults if fault]
        self.faults += bool(faults)
        said = said.strip().replace("|", "\\|")
        said = said if len(said) < 200 else said[:190] + " …"
        note = " **FAILED: " + "; ".join(faults) + "**" if faults else ""
        print(f"| {name} | {code} | {said or '(nothing)'} | {kept}{note} |", flush=True)


def line_on(output, part, name):
    lines = [one for one in output.splitlines() if not one.startswith("read ")]
    told = [one for one in lines if name in one] or lines
    return next((one for one in told if part in one), told[0] if told else "")


def bad_files(table, scratch, second):
    for name, content, part, pmids in FILES:
        folder = desk(scratch, name)
        before = pages(folder)
        inbox = folder / "inbox"
        inbox.mkdir()
        shutil.copy(SECOND, inbox / "good.xml")
        bad = inbox / "bad.gz"
        if content is None:
            subprocess.run(f"head -c 2147483648 /dev/zero | gzip -1 > {bad}", shell=True, check=True)
        else:
            bad.write_bytes(content)
        code, output = run(folder, "digest", "inbox", *NOW)
        said = "" if part is None else line_on(output, part, "bad.gz")
        now = pages(folder)
        lost = (before | second | set(pmids)) - now
        broken = any(b"<script>alert" in path.read_bytes()
                     for path in (folder / "site").rglob("*.html"))
        table.row(
            name, code, said, f"{len(pmids)} of its own, all {len(second)} of the other file",
            f"lost {sorted(lost)}" if lost else "",
            f"does not say “{part}”" if part and part not in said else "",
            "says nothing" if part is not None and not said else "",
            "script on a page" if broken else "")
        shutil.rmtree(folder)


def links_and_strays(table, scratch, second):
    folder = desk(scratch, "links")
    inbox = folder / "inbox"
    (inbox / "deep").mkdir(parents=True)
    shutil.copy(SECOND, inbox / "deep/good.xml")
    (inbox / "round").symlink_to(inbox)
    (inbox / "secret").symlink_to("/etc/passwd")
    (inbox / ".hidden").write_text("x")
    (inbox / "notes.md").write_text("x")
    code, output = run(folder, "digest", "inbox", *NOW)
    lost = second - pages(folder)
    table.row("links, a link to its own folder, hidden files, notes", code,
              line_on(output, "", "secret") if "secret" in output else "",
              f"all {len(second)} of the file beside", f"lost {sorted(lost)}" if lost else "",
              "read a link" if "root:" in output else "")


def refused(table, scratch, name, prepare, part, wrap=(), after=None, command=None):
    """The work cannot be done: exit 2, one sentence, and the site stands as it was."""
    folder = desk(scratch, name)
    shutil.copy(SECOND, folder / "good.xml")
    undo = prepare(folder)
    before = tree(folder / "site")
    code, output = run(folder, *(command or ["digest", "good.xml", *NOW]), wrap=wrap)
    same = tree(folder / "site") == before
    if undo:
        undo()
    table.row(name, code, output, "the site as it was" if same else "the site",
              "" if same else "the site changed", "" if code == 2 else "is no refusal",
              "" if part in output else f"does not say “{part}”",
              "" if len(output.strip().splitlines()) == 1 else "is not one line")
    if after:
        code, output = run(folder, "digest", "good.xml", *NOW)
        table.row(f"… and then, {after}", code, "", f"all {len(pages(folder))} pages",
                  "" if code in (0, 1) else f"does not go on: {output}")
    shutil.rmtree(folder)


def stores(table, scratch):
    def database(statement):
        def prepare(folder):
            store = sqlite3.connect(folder / "myelin.db", isolation_level=None)
            store.execute(statement)
            store.close()
        return prepare

    def lock(folder):
        store = sqlite3.connect(folder / "myelin.db", isolation_level=None)
        store.execute("BEGIN IMMEDIATE")
        return store.close

    def corrupt(folder):
        path = folder / "myelin.db"
        data = bytearray(path.read_bytes())
        data[8192:40960] = os.urandom(32768)
        path.write_bytes(data)
        for log in folder.glob("myelin.db-*"):
            log.unlink()

    def other(folder):
        (folder / "myelin.db").write_bytes(b"PubMed,XML\n" * 999)
        for log in folder.glob("myelin.db-*"):
            log.unlink()

    def busy(folder):
        taken = socket.create_server(("127.0.0.1", 18099))
        return taken.close

    refused(table, scratch, "a store of a newer version",
            database("INSERT INTO grdb_migrations VALUES ('99 from the future')"), "newer")
    refused(table, scratch, "a damaged store", corrupt, "damaged")
    refused(table, scratch, "a store that is another file", other, "not a Myelin store")
    refused(table, scratch, "a store that is written to by another", lock, "in use",
            after="when it is free")
    refused(table, scratch, "a port in use", busy, "in use", command=["serve", "--port", "18099"])


def disks(table, scratch):
    def mounted(options):
        def prepare(folder):
            work = folder / "small"
            work.mkdir()
            subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", work], check=True)
            for name in ("myelin.db", "site", "good.xml"):
                source = folder / name
                (shutil.copytree if source.is_dir() else shutil.copy)(source, work / name)
            return lambda: subprocess.run(["umount", "-l", work], check=True)
        return prepare

    if os.geteuid() != 0:
        print("| a small disk, a disk for reading | | skipped: needs root | |")
        return
    size = sum(path.stat().st_size for path in (scratch / "base").rglob("*") if path.is_file())
    # Room for some of the store's growth, for some of the new edition, for all but the last.
    for more in (20_000, 100_000, 500_000, 900_000):
        folder = desk(scratch, f"full {more}")
        shutil.copy(SECOND, folder / "good.xml")
        files = sum(1 for _ in folder.rglob("*"))
        undo = mounted(f"size={size + 4096 * files + more}")(folder)
        small = folder / "small"
        before = tree(small / "site")
        code, output = run(small, "digest", "good.xml", *NOW)
        same = tree(small / "site") == before
        kept = "the site as it was" if same else "a whole new site"
        subprocess.run(["mount", "-o", "remount,size=512m", small], check=True)
        table.row(f"a disk with {more // 1000} kB left", code, output if code == 2 else "", kept,
                  "changed the site" if code == 2 and not same else "",
                  "does not say it" if code == 2 and not re.search("room left|No space left", output) else "",
                  "neither refused nor done" if code not in (0, 1, 2) else "")
        code, output = run(small, "digest", "good.xml", *NOW)
        table.row("… and then, with room", code, "", f"all {len(pages(small))} pages",
                  "" if code in (0, 1) else f"does not go on: {output}")
        undo()
        shutil.rmtree(folder)

    folder = desk(scratch, "read-only")
    shutil.copy(SECOND, folder / "good.xml")
    undo = mounted("size=64m")(folder)
    small = folder / "small"
    before = tree(small / "site")
    subprocess.run(["mount", "-o", "remount,ro", small], check=True)
    for name, command in (("a store and a site that can only be read", ["digest", "good.xml", *NOW]),
                          ("the same, asked for its list", ["review", "list"])):
        code, output = run(small, *command)
        table.row(name, code, output if code else "", "the site as it was",
                  "changed the site" if tree(small / "site") != before else "",
                  "is no refusal" if command[0] == "digest" and code != 2 else "")
    undo()


def main():
    with tempfile.TemporaryDirectory(prefix="bad-input-") as name:
        scratch = pathlib.Path(name)
        base = scratch / "base"
        base.mkdir()
        run(base, "digest", str(FIRST), *NOW)
        first = pages(base)
        run(base, "digest", str(SECOND), *NOW)
        second = pages(base) - first
        shutil.rmtree(base)
        base.mkdir()
        run(base, "digest", str(FIRST), *NOW)
        table = Table()
        bad_files(table, scratch, second)
        links_and_strays(table, scratch, second)
        stores(table, scratch)
        disks(table, scratch)
    sys.exit(1 if table.faults else 0)


main()
