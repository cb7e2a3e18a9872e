"""Damages documents and gives them to the readers: none may crash, hang, or take much memory.

    cd Benchmarks && swift build -c release --product ReaderFuzzing
    python3 fuzzing.py .build/release/ReaderFuzzing ../Tests/LiaisonToolTests/Article [--count 10000] [--only ENDING]

Each file of the folder is damaged in `count` ways, the same ones every time: bits, bytes and stretches changed, taken
out, doubled, cut off, put elsewhere, or words of the formats put in. In ZIP archives and gzip files it is also what is
inside that is damaged. An input that crashes the reader or takes it more than five seconds is kept in `failures/`.
"""

import argparse
import gzip
import io
import random
import select
import subprocess
import time
import zipfile
from pathlib import Path

WORDS = [b"<", b">", b"</", b"<![CDATA[", b"]]>", b"<!--", b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaa'>]>", b"&a;", b"&#x0;",
         b"&#xFFFFFFFF;", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"{", b"}", b"{\\*", b"\\bin999999999 ", b"\\u-1?", b"\\uc0",
         b"[", b"]", b"\"", b",", b"\n", b"\r\n\r\n", b"--", b"boundary=", b"From ", b"Content-Length: 99999999999\r\n",
         b"Content-Transfer-Encoding: base64\n", b"=?utf-8?b?", b"PK\x03\x04", b"\x1f\x8b\x08", b"%PDF-", b"obj", b"stream",
         b"endstream", b"/Length 999999999", b"WARC/1.0\r\n", b"9" * 30, b"-1", b"<div>" * 300, b"[" * 300, b"{\\b" * 300,
         b"<table><tr><td>" * 100, b"\xe2\x80\xae", b"> " * 200, b"    - " * 100]


def damaged(data, rng):
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 5, 8, 20))):
        if not data:
            data = bytearray(rng.randbytes(rng.randint(0, 40)))
        place = rng.randrange(len(data) + 1)
        length = min(int(rng.paretovariate(0.5)), len(data))
        match rng.randrange(9):
            case 0:
                if data:
                    data[place % len(data)] ^= 1 << rng.randrange(8)
            case 1:
                data[place:place + length] = rng.randbytes(length)
            case 2:
                del data[place:place + length]
            case 3:
                data[place:place] = data[place:place + length] * rng.choice((1, 2, 50 if length < 200 else 2))
            case 4:
                data[place:place] = rng.choice(WORDS)
            case 5:
                data[place:place + length] = rng.choice(WORDS)
            case 6:
                other = rng.randrange(len(data) + 1)
                data[place:place] = data[other:other + length]
            case 7:
                if rng.random() < 0.3:
                    del data[place:]
            case 8:
                data[place:place + 4] = rng.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80\0\0\0"))
        if len(data) > 1 << 20:
            del data[1 << 20:]
    return bytes(data)


def damaged_inside(data, rng):
    """The archive or compressed file with one of its members damaged."""
    if data[:2] == b"\x1f\x8b":
        return gzip.compress(damaged(gzip.decompress(data), rng), compresslevel=1, mtime=0)
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    names = source.namelist()
    chosen = rng.choice(names)
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            content = source.read(name)
            archive.writestr(zipfile.ZipInfo(name), damaged(content, rng) if name == chosen else content)
    return target.getvalue()


class Reader:
    """The program under test, started again where it ends."""

    def __init__(self, program):
        self.program, self.process = program, None
        self.memory = 0

    def read(self, name, data):
        """`+`, `-`, or what went wrong; and the seconds it took."""
        if self.process is None:
            self.process = subprocess.Popen([self.program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        started = time.monotonic()
        try:
            self.process.stdin.write(f"{name} {len(data)} ".ljust(64).encode())
            view = memoryview(data)
            while view:
                view = view[self.process.stdin.write(view):]
            ready, _, _ = select.select([self.process.stdout], [], [], 30)
            answer = self.process.stdout.read(1).decode() if ready else "hang"
        except BrokenPipeError:
            answer = ""
        seconds = time.monotonic() - started
        if answer in ("", "hang"):
            self.process.kill()
            status = self.process.wait()
            self.process = None
            answer = answer or f"crash ({status})"
        return answer, seconds

    def peak(self):
        """The most memory that the process under way has taken, in MB."""
        if self.process:
            for line in Path(f"/proc/{self.process.pid}/status").read_text().split("\n"):
                if line.startswith("VmHWM"):
                    self.memory = max(self.memory, int(line.split()[1]) / 1024)
        return self.memory


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--only", help="the ending of the one file to damage")
    arguments = parser.parse_args()
    kept = Path("failures")
    print("| file | inputs | read | refused | crashes | over 5 s | slowest | memory |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for path in sorted(arguments.folder.glob("article.*")):
        if arguments.only and not path.name.endswith("." + arguments.only):
            continue
        reader, original = Reader(arguments.program), path.read_bytes()
        counts, slowest = {"+": 0, "-": 0, "crash": 0, "slow": 0}, 0.0
        for number in range(arguments.count):
            rng = random.Random(f"{path.name} {number}")
            inside = original[:2] in (b"PK", b"\x1f\x8b") and number % 4
            data = damaged_inside(original, rng) if inside else damaged(original, rng)
            answer, seconds = reader.read(path.name, data)
            slowest = max(slowest, seconds)
            kind = answer if answer in "+-" else "slow" if answer == "hang" else "crash"
            counts[kind] += 1
            counts["slow"] += kind in "+-" and seconds > 5
            if kind not in "+-" or seconds > 5:
                kept.mkdir(exist_ok=True)
                (kept / f"{number}-{path.name}").write_bytes(data)
        print(f"| {path.name} | {arguments.count:,} | {counts['+']:,} | {counts['-']:,} | {counts['crash']} | {counts['slow']} "
              f"| {slowest:.2f} s | {reader.peak():.0f} MB |", flush=True)


if __name__ == "__main__":
    main()
