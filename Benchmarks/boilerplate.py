"""Compares the main text that Liaison and trafilatura find in web pages with what a reader came for.

  python3 Benchmarks/boilerplate.py LIAISON PAGES

LIAISON is the built tool; PAGES holds pages NN-name.html, each with its main text in NN-name.txt.
Words are compared, in lower case and as often as they come. Needs trafilatura (pip install
trafilatura lxml_html_clean).

Liaison's text is every passage of the page that is no furniture; trafilatura's is what `extract`
returns with tables and without comments, by default and in favour of recall or of precision, and
the title from its metadata where its text lacks that.
"""
import collections
import datetime
import importlib.metadata
import os
import pathlib
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import trafilatura

MODES = {"trafilatura": {}, "trafilatura, recall": {"favor_recall": True},
         "trafilatura, precision": {"favor_precision": True}}


def words(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def scores(found, wanted):
    """Precision, recall and F1 of the words of `found`."""
    common = (words(found) & words(wanted)).total()
    precision = common / max(1, words(found).total())
    recall = common / max(1, words(wanted).total())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def liaison(tool, pages):
    """The text of each page, by its file's name."""
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place, "pages")
        folder.mkdir()
        for page in pages:
            shutil.copy(page, folder)
        database = os.path.join(place, "pages.sqlite")
        # A page in which nothing is found counts as such, and the tool says so with its exit code.
        subprocess.run([tool, "build", folder, "--database", database, "--fast"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        texts = collections.defaultdict(list)
        with sqlite3.connect(database) as connection:
            for source, text in connection.execute(
                    "select source, passage.text from passage join document "
                    "on document.id = passage.document where kind <> 'furniture' "
                    "order by source, ordinal"):
                texts[os.path.basename(source)].append(text)
    return {name: "\n".join(passages) for name, passages in texts.items()}


def trafilatura_text(html, options):
    text = trafilatura.extract(html, include_comments=False, include_tables=True, **options) or ""
    metadata = trafilatura.extract_metadata(html)
    title = metadata.title if metadata and metadata.title else ""
    return text if title.lower() in text.lower() else title + "\n" + text


def machine():
    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    return f"{model.group(1) if model else platform.machine()}, {os.cpu_count()} cores"


def mean(rows):
    return [sum(column) / len(rows) for column in zip(*rows)]


def main(tool, folder):
    pages = sorted(pathlib.Path(folder).glob("*.html"))
    wanted = {page.name: page.with_suffix(".txt").read_text(encoding="utf-8") for page in pages}
    texts = {"Liaison": liaison(tool, pages)}
    for mode, options in MODES.items():
        texts[mode] = {page.name: trafilatura_text(page.read_bytes(), options) for page in pages}
    table = {tool: {page.name: scores(found.get(page.name, ""), wanted[page.name])
                    for page in pages} for tool, found in texts.items()}

    version = subprocess.run([tool, "--version"], capture_output=True, text=True).stdout.strip()
    print(f"{datetime.date.today():%d %B %Y}; {machine()}; Liaison {version}, trafilatura "
          f"{importlib.metadata.version('trafilatura')}, Python {platform.python_version()}")
    print("python3", *sys.argv, "\n")
    print("| page, F1 |", " | ".join(texts), "|")
    print("| --- |" + " --- |" * len(texts))
    for page in pages:
        print(f"| {page.stem} |", " | ".join(f"{table[tool][page.name][2]:.3f}" for tool in texts), "|")
    print("\n| precision, recall, F1 | odd pages | even pages | all pages |\n|" + " --- |" * 4)
    for tool, found in table.items():
        odd = [score for name, score in found.items() if int(name[:2]) % 2]
        even = [score for name, score in found.items() if int(name[:2]) % 2 == 0]
        cells = [", ".join(f"{value:.3f}" for value in mean(rows))
                 for rows in (odd, even, odd + even)]
        print(f"| {tool} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
