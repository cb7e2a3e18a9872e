"""Measures how a build grows with the number of documents.

    python3 Benchmarks/scale.py LIAISON [--most 100000] [--plot FILE.svg] [OPTIONS OF BUILD]

For a quarter, a half and all of the documents: the time and the peak memory of a first build, of a
second one without changes, and of one after a hundredth of the documents has changed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import news_generator


def run(command):
    """Runs `command`; seconds by the clock, peak memory in MB, and its last line of messages."""
    started = time.monotonic()
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    messages = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command}: {messages}")
    return time.monotonic() - started, usage.ru_maxrss / 1024, messages.strip().split("\n")[-1]


def age(folder, seconds):
    """Says that the files below `folder` were written some time ago, as is usual."""
    then = time.time() - seconds
    for root, _, names in os.walk(folder):
        for name in names:
            os.utime(Path(root) / name, (then, then))


def measure(liaison, count, options, work):
    folder, database = work / "news", work / "news.sqlite"
    shutil.rmtree(folder, ignore_errors=True)
    database.unlink(missing_ok=True)
    news_generator.write(folder, range(count), count)
    age(folder, 3600)
    build = [liaison, "build", str(folder), "--database", str(database), *options]
    rows = [run(build), run(build)]
    for number in range(0, count, 100):
        path = folder / f"{number // 1000:04}" / f"{number:07}.txt"
        path.write_text(news_generator.notice(number + count, count), encoding="utf-8")
        os.utime(path, (time.time() - 60,) * 2)
    rows.append(run(build))
    return rows, database.stat().st_size / 1e6


def plot(results, path):
    """Draws the time of the first build over the number of documents."""
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt

    matplotlib.rcParams["svg.hashsalt"] = "liaison"
    figure, axes = plt.subplots(figsize=(6, 3.5))
    counts = [0] + [count for count, *_ in results]
    axes.plot(counts, [0] + [rows[0][0] for _, rows, _ in results], "o-", label="first build")
    last = results[-1]
    axes.plot([0, last[0]], [0, last[1][0][0]], ":", color="grey", label="a straight line")
    axes.set_xlabel("documents")
    axes.set_ylabel("seconds")
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("liaison")
    parser.add_argument("--most", type=int, default=100_000)
    parser.add_argument("--plot")
    arguments, options = parser.parse_known_args()
    results = []
    print("| documents | first build | memory | again | 1 % changed | database |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as work:
        for part in (1, 2, 4):
            count = arguments.most * part // 4
            rows, size = measure(arguments.liaison, count, options, Path(work))
            results.append((count, rows, size))
            first, again, changed = rows
            print(f"| {count:,} | {first[0]:.1f} s | {first[1]:.0f} MB | {again[0]:.2f} s ({again[0] / first[0]:.1%}) "
                  f"| {changed[0]:.2f} s ({changed[0] / first[0]:.1%}) | {size:.0f} MB |", flush=True)
            print(f"    {first[2]}\n    {again[2]}\n    {changed[2]}", file=sys.stderr)
    if arguments.plot:
        plot(results, arguments.plot)


if __name__ == "__main__":
    main()
