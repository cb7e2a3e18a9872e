"""Kills a build at random moments and lets it go on: the graph must be that of an undisturbed build.

    python3 Benchmarks/interruptions.py LIAISON [--times 100] [--documents 600] [OPTIONS OF BUILD]

Each time a build is killed (SIGKILL) at a random moment, the same command is run to its end, and the file is checked.
"""

import argparse
import hashlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import news_generator


def graph(liaison, database):
    """A hash of the whole graph, evidence and all."""
    command = [liaison, "export", "json", "--database", str(database)]
    return hashlib.sha256(subprocess.run(command, check=True, capture_output=True).stdout).hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("liaison")
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--documents", type=int, default=600)
    arguments, options = parser.parse_known_args()
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as work:
        folder, database = Path(work) / "news", Path(work) / "news.sqlite"
        news_generator.write(folder, range(arguments.documents), arguments.documents)
        build = [arguments.liaison, "build", str(folder), "--database", str(database), *options]
        started = time.monotonic()
        subprocess.run(build, check=True, stderr=subprocess.DEVNULL)
        seconds, expected = time.monotonic() - started, graph(arguments.liaison, database)
        kept = []
        for number in range(arguments.times):
            for path in Path(work).glob("news.sqlite*"):
                path.unlink()
            process = subprocess.Popen(build, stderr=subprocess.DEVNULL)
            time.sleep(rng.uniform(0, seconds))
            process.kill()
            process.wait()
            messages = subprocess.run(build, check=True, stderr=subprocess.PIPE, text=True).stderr
            unchanged = re.search(r"([0-9,]+) unchanged", messages)
            kept.append(int(unchanged[1].replace(",", "")) if unchanged else 0)
            if graph(arguments.liaison, database) != expected:
                sys.exit(f"time {number}: another graph after {kept[-1]} documents")
            with sqlite3.connect(database) as connection:
                state = connection.execute("pragma integrity_check").fetchone()[0]
            if state != "ok":
                sys.exit(f"time {number}: {state}")
        print(f"{arguments.times} builds of {arguments.documents} documents killed after {min(kept)} to {max(kept)} of "
              f"them (mean {sum(kept) / len(kept):.0f}): each went on to the same graph")


if __name__ == "__main__":
    main()
