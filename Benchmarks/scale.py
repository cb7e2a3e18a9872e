"""Measures how a build grows with the number of documents.

    python3 Benchmarks/scale.py LIAISON [--documents 100000] [--plot FILE.svg] [OPTIONS OF BUILD]

The time and the peak memory of a first build, of a second one without changes, of one after a hundredth of the documents
has got one sentence more in the middle, and of one after another hundredth was replaced by other documents. While the first build runs, the documents in the database are counted every few seconds: the plot
shows whether the last ones take longer than the first.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import news_generator


def run(command, database=None):
    """Runs `command`; seconds by the clock, peak memory in MB, its last line of messages, and how many documents the
    database had after how many seconds."""
    started, counts = time.monotonic(), []
    with tempfile.TemporaryFile("w+") as messages:
        process = subprocess.Popen(command, stderr=messages, stdout=subprocess.DEVNULL)
        while True:
            identifier, status, usage = os.wait4(process.pid, os.WNOHANG if database else 0)
            if identifier:
                break
            time.sleep(0.5 if time.monotonic() - started < 5 else 5)
            counts.append((time.monotonic() - started, stored(database)))
        seconds = time.monotonic() - started
        messages.seek(0)
        lines = messages.read().strip().split("\n")
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command}: {lines[-1]}")
    return seconds, usage.ru_maxrss / 1024, lines[-1], counts


def stored(database):
    """How many documents are in the database."""
    if not database.exists():
        return 0
    try:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            return connection.execute("select count(*) from document").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def age(folder, seconds):
    """Says that the files below `folder` were written some time ago, as is usual."""
    then = time.time() - seconds
    for root, _, names in os.walk(folder):
        for name in names:
            os.utime(Path(root) / name, (then, then))


def edited(number, count):
    """A notice with one sentence more in the middle."""
    paragraphs = news_generator.notice(number, count).split("\n\n")
    paragraphs[1] += " The minutes of the talks will be sent to all who came."
    return "\n\n".join(paragraphs)


def measure(liaison, count, options, work):
    folder, database = work / "news", work / "news.sqlite"
    shutil.rmtree(folder, ignore_errors=True)
    database.unlink(missing_ok=True)
    news_generator.write(folder, range(count), count)
    age(folder, 3600)
    build = [liaison, "build", str(folder), "--database", str(database), *options]
    rows = [run(build, database), run(build)]
    for start, text in ((50, edited), (0, lambda number, count: news_generator.notice(number + count, count))):
        for number in range(start, count, 100):
            path = folder / f"{number // 1000:04}" / f"{number:07}.txt"
            path.write_text(text(number, count), encoding="utf-8")
            os.utime(path, (time.time() - 60,) * 2)
        rows.append(run(build))
    return rows, database.stat().st_size / 1e6


def plot(first, count, path):
    """Draws the documents stored over the time of the first build."""
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt

    matplotlib.rcParams["svg.hashsalt"] = "liaison"
    seconds, _, _, counts = first
    points = [(0, 0)] + [point for point in counts if point[1]] + [(seconds, count)]
    figure, axes = plt.subplots(figsize=(6, 3.5))
    axes.plot([c for _, c in points], [s for s, _ in points], "-", label="first build")
    axes.plot([0, count], [0, seconds], ":", color="grey", label="a straight line")
    axes.set_xlabel("documents stored")
    axes.set_ylabel("seconds")
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("liaison")
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--plot")
    arguments, options = parser.parse_known_args()
    count = arguments.documents
    with tempfile.TemporaryDirectory() as work:
        (first, again, edits, others), size = measure(arguments.liaison, count, options, Path(work))
    print("| documents | first build | memory | again | 1 % edited | 1 % replaced | database |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    print(f"| {count:,} | {first[0]:.1f} s | {first[1]:.0f} MB | {again[0]:.2f} s ({again[0] / first[0]:.1%}) "
          f"| {edits[0]:.2f} s ({edits[0] / first[0]:.1%}) | {others[0]:.2f} s ({others[0] / first[0]:.1%}) "
          f"| {size:.0f} MB |")
    for row in (first, again, edits, others):
        print(row[2], file=sys.stderr)
    for part in (1, 2, 3, 4):
        reached = [s for s, c in first[3] if c >= count * part // 4] + [first[0]]
        print(f"{count * part // 4:,} documents after {reached[0]:.0f} s", file=sys.stderr)
    if arguments.plot:
        plot(first, count, arguments.plot)


if __name__ == "__main__":
    main()
