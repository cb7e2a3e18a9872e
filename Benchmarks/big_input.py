"""Builds graphs of large and odd files, and tells the time and the memory each takes.

    python3 Benchmarks/big_input.py .build/release/liaison [--only NAME ...] [--sizes 4 15] [--seconds 120]

Each file is made of one thing over and over: a header without an end, unclosed elements, groups in groups, a line
without a space. Twice the size should take twice the time; what takes four times as long is worth looking into.
"""

import argparse
import io
import os
import subprocess
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

SENTENCE = "The University of Ostrava and Kyoto Institute 7 signed an agreement on regenerative medicine in Ostrava. "
MAIL = "From: Anna Berg <a.berg@example.org>\nTo: news@example.org\nDate: Tue, 4 Mar 2025 10:00:00 +0100\n" \
       "Subject: An agreement\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n"
RECORD = "The University of Ostrava signed an agreement with the Kyoto Institute."


def fill(size, piece, start="", end=""):
    """`piece` over and over, with its number where it has `{}`, between `start` and `end`."""
    room = size - len(start) - len(end)
    if "{}" not in piece:
        return start + piece * (room // len(piece)) + end
    return start + "".join(piece.replace("{}", str(number)) for number in range(room // (len(piece) + 4))) + end


def nested(size, before, after, inside=RECORD, start="", end="", most=10**9):
    count = min((size - len(start) - len(end)) // (len(before) + len(after)), most)
    return start + before * count + inside + after * count + end


def mail(kind, size, piece, end="\n"):
    return fill(size, piece, MAIL + f"Content-Type: {kind}\n\n", end)


def nested_parts(size):
    count = min(size // 90, 10_000)
    opens = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(count))
    return MAIL + opens + fill(size - len(opens), SENTENCE + "\n", "Content-Type: text/plain\n\n")


def archive(size, write):
    target = io.BytesIO()
    write(target, size)
    return target.getvalue()


def zip_members(target, size):
    with zipfile.ZipFile(target, "w") as members:
        for number in range(size // 170):
            members.writestr(zipfile.ZipInfo(f"{number}.txt"), RECORD)


def zip_deep(target, size):
    """Members of one long name, which all are alike."""
    with zipfile.ZipFile(target, "w") as members:
        for number in range(size // 2200):
            members.writestr(zipfile.ZipInfo("a/" * 500 + f"{number}.txt"), RECORD)


def tar_members(target, size):
    with tarfile.open(fileobj=target, mode="w") as members:
        for number in range(size // 1024):
            entry = tarfile.TarInfo(f"{number}.txt")
            entry.size = len(RECORD)
            members.addfile(entry, io.BytesIO(RECORD.encode()))


def warc(size):
    page = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>{RECORD}"
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.org/{}\r\nContent-Length: %d\r\n\r\n" % len(page)
    return fill(size, head + page + "\r\n\r\n")


MULTIPART = MAIL + "Content-Type: multipart/mixed; boundary=b\n\n"
RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>'
SITEMAP = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ' \
          'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'

#: What each file is, by its ending and what it is made of.
FILES = {
    "eml": {
        "folded header": lambda n: fill(n, " folded words and more\n", MAIL + "X-Long:", "\n" + SENTENCE),
        "folded subject": lambda n: fill(n, " =?utf-8?q?words?=\n", MAIL.replace("Subject: An", "Subject: "), "\n" + SENTENCE),
        "header lines": lambda n: fill(n, "X-{}: a\n", MAIL, "\n" + SENTENCE),
        "one header line": lambda n: fill(n, "a", MAIL + "X-Long: ", "\n\n" + SENTENCE),
        "sibling parts": lambda n: fill(n, "--b\n\n" + RECORD + "\n", MULTIPART, "--b--\n"),
        "attached parts": lambda n: fill(
            n, '--b\nContent-Disposition: attachment; filename="{}.txt"\n\n' + RECORD + "\n", MULTIPART, "--b--\n"),
        "empty parts": lambda n: fill(n, "--b\n", MULTIPART, "--b--\n"),
        "nested parts": nested_parts,
        "base64": lambda n: mail("text/plain\nContent-Transfer-Encoding: base64", n, "VGhlIFVuaXZlcnNpdHkgb2YgT3N0cmF2YS4g\n"),
        "quotation": lambda n: mail("text/plain", n, "> " * 100 + "words\n"),
        "reply lines": lambda n: mail("text/plain", n, "On 4 March 2025 a@b.org\nwrote:\n"),
        "underscores": lambda n: mail("text/plain", n, "_" * 40 + "\n"),
        "encoded subject": lambda n: mail("text/plain", n, SENTENCE + "\n").replace("An agreement", "=?" * 100_000),
        "semicolons": lambda n: mail("text/plain" + "; a*1=b" * 30_000, n, SENTENCE + "\n"),
        "html": lambda n: mail("text/html", n, '<div class="gmail_quote">a</div><p>' + SENTENCE),
    },
    "mbox": {
        "messages": lambda n: fill(n, "From a@b.org Tue Mar  4 10:00:00 2025\n" + MAIL + "\n" + RECORD + "\n\n"),
        "envelopes": lambda n: fill(n, "From a Tue Mar  4 10:00:00 2025\n\n",
                                    "From a@b.org Tue Mar  4 10:00:00 2025\n" + MAIL + "\n" + RECORD + "\n\n"),
        "From lines": lambda n: fill(n, ">From here\n", "From a@b.org Tue Mar  4 10:00:00 2025\n" + MAIL + "\n", "\n"),
    },
    "rtf": {
        "nested groups": lambda n: nested(n, "{\\b ", "}", start="{\\rtf1 ", end="}"),
        "open groups": lambda n: fill(n, "{\\b a", "{\\rtf1 "),
        "table rows": lambda n: fill(n, "\\trowd\\cellx100\\cellx200\\intbl Ada\\cell Bob\\cell\\row\n", "{\\rtf1 ", "}"),
        "one table row": lambda n: fill(n, "\\intbl Ada Novak\\cell\n", "{\\rtf1 \\trowd", "\\row}"),
        "styles": lambda n: fill(n, "{\\s{} \\sbasedon1 Name {};}", "{\\rtf1{\\stylesheet", "}" + SENTENCE + "}"),
        "fonts": lambda n: fill(n, "{\\f{}\\fcharset0 Font {};}", "{\\rtf1{\\fonttbl", "}" + SENTENCE + "}"),
        "one paragraph": lambda n: fill(n, SENTENCE, "{\\rtf1 ", "}"),
        "letters": lambda n: fill(n, "\\u8364?", "{\\rtf1 ", "}"),
        "text boxes": lambda n: fill(n, "{\\shp{\\*\\shpinst{\\shptxt a\\par ", "{\\rtf1 "),
    },
    "html": {
        **{f"open <{name}>": (lambda name: lambda n: fill(n, f"<{name}>a ", "<body>"))(name)
           for name in ("div", "b", "table", "p", "li", "td", "a", "font", "form", "option", "q")},
        "closed <div>": lambda n: fill(n, "<div>a</div>", "<body>"),
        "closed <table>": lambda n: fill(n, "<table><tr><td>Ada Novak</table>", "<body>"),
        "paragraphs": lambda n: fill(n, f"<p>{SENTENCE}</p>\n", "<body>"),
        "one text": lambda n: fill(n, "words ", "<body><p>", "</p>"),
        "one sentence": lambda n: fill(n, SENTENCE, "<body><p>", "</p>"),
        "one <pre>": lambda n: fill(n, SENTENCE + "\n", "<body><pre>", "</pre>"),
        "attributes": lambda n: fill(n, " a{}=b", "<body><p", f">{SENTENCE}"),
        "same attributes": lambda n: fill(n, " a=b", "<body><p", f">{SENTENCE}"),
        "classes": lambda n: fill(n, "nav menu ", "<body><p class='", f"'>{SENTENCE}"),
        "entities": lambda n: fill(n, "&amp;", "<body><p>"),
        "end tags": lambda n: fill(n, "</p>", f"<body><p>{SENTENCE}"),
        "comments": lambda n: fill(n, "<!-- a -->", f"<body><p>{SENTENCE}"),
        "less-than signs": lambda n: fill(n, "<", f"<body><p>{SENTENCE}"),
        "links": lambda n: fill(n, "<a href=b>Ada</a>", "<body><p>"),
        "list of links": lambda n: fill(n, "<li><a href=b>Ada</a>", "<body><ul>"),
        "headings": lambda n: fill(n, "<h2>Ada Novak</h2>", "<body>"),
        "one table row": lambda n: fill(n, "<td>Ada Novak", "<body><table><tr>"),
        "table rows": lambda n: fill(n, "<tr><td>Ada<td>Bob", "<body><table>"),
        "buttons": lambda n: fill(n, "<h2><button>a</button></h2>", "<body>"),
        "scripts": lambda n: fill(n, "<script>a</script>", f"<body><p>{SENTENCE}"),
        "meta": lambda n: fill(n, "<meta name=a{} content=b>", "<head>", f"<body><p>{SENTENCE}"),
        "forms in tables": lambda n: fill(n, "<table><tr><td><form></td></tr></table>", f"<body><p>{SENTENCE}"),
        "misnested": lambda n: fill(n, "<b><p>a</b></p>", "<body>"),
    },
    "md": {
        "one line": lambda n: fill(n, SENTENCE),
        "one word": lambda n: fill(n, "a"),
        "quotes": lambda n: fill(n, "> " * 50 + "words\n"),
        "nested quotes": lambda n: fill(min(n, 200_000), ">") + fill(n - 200_000, SENTENCE + "\n", " ", "\n"),
        "lists in lists": lambda n: fill(min(n, 200_000), "- ") + fill(n - 200_000, SENTENCE + "\n", "", "\n"),
        "deeper items": lambda n: "".join("  " * depth + "- a\n" for depth in range(int(n ** 0.5))),
        "table rows": lambda n: fill(n, "| Ada | Bob |\n", "| A | B |\n| --- | --- |\n"),
        "wide table": lambda n: fill(n // 3, "| A ") + "|\n" + fill(n // 3, "|---") + "|\n" + fill(n // 3, "| a ") + "|\n",
        "brackets": lambda n: fill(n, "["),
        "closing brackets": lambda n: fill(n // 2, "[") + fill(n // 2, "]"),
        "links": lambda n: fill(n, "[a](b) "),
        "open links": lambda n: fill(n, "[a](<b"),
        "backticks": lambda n: fill(n, "` "),
        "longer backticks": lambda n: "".join("`" * length + " " for length in range(int((2 * n) ** 0.5))),
        "emphasis": lambda n: fill(n, "*a "),
        "mixed emphasis": lambda n: fill(n, "*a _b **c __d "),
        "closed emphasis": lambda n: fill(n, "**a** *b* "),
        "strike-through": lambda n: fill(n, "~~a "),
        "references": lambda n: fill(n, "[a{}]: b\n", end=SENTENCE),
        "used references": lambda n: fill(n // 2, "[a{}]: b\n", end="\n") + fill(n // 2, "[a{}] "),
        "footnotes": lambda n: fill(n // 2, "[^{}]: b\n\n", end="\n") + fill(n // 2, "[^{}] "),
        "HTML blocks": lambda n: fill(n, "<div>\n", end=SENTENCE),
        "inline HTML": lambda n: fill(n, "a <b", end=SENTENCE),
        "comments": lambda n: fill(n, "<!-- ", end=SENTENCE),
        "images": lambda n: fill(n, "![a b](c)\n\n"),
        "headings": lambda n: fill(n, "# Ada\n"),
        "open fence": lambda n: fill(n, "```\n", SENTENCE + "\n\n"),
        "entities": lambda n: fill(n, "&amp;"),
        "front matter": lambda n: fill(n, "a: b\n", "---\n", SENTENCE),
    },
    "txt": {
        "sentences": lambda n: fill(n, SENTENCE + "\n\n"),
        "one line": lambda n: fill(n, SENTENCE),
        "numbered names": lambda n: fill(n, "The University of Ostrava {} and Kyoto Institute {} signed an agreement. \n\n"),
        "one word": lambda n: fill(n, "a"),
        "line breaks": lambda n: fill(n, "\n", end=SENTENCE),
        "spaces": lambda n: fill(n, " ", RECORD, SENTENCE),
        "capital letters": lambda n: fill(n, "OSTRAVA KYOTO "),
        "capital word": lambda n: fill(n, "A"),
        "initials": lambda n: fill(n, "A. B. C. "),
        "initials in lines": lambda n: fill(n, "A. B. C.\n"),
        "capitalised words": lambda n: fill(n, "Ada Novak "),
        "letters in lines": lambda n: fill(n, "a\n"),
        "full stops": lambda n: fill(n, "."),
        "open brackets": lambda n: fill(n, "("),
        "open quotation marks": lambda n: fill(n, "“Ada "),
        "quotation marks": lambda n: fill(n, '"Ada" '),
        "commas": lambda n: fill(n, "Ada Novak, "),
        "and": lambda n: fill(n, "Ada Novak and "),
        "digits": lambda n: fill(n, "1"),
        "numbers": lambda n: fill(n, "1 "),
        "list items": lambda n: fill(n, "- Ada Novak\n"),
        "acronyms": lambda n: fill(n, "(A{}B) "),
        "combining marks": lambda n: fill(n // 2, "\u0301", "a"),
        "Chinese": lambda n: fill(n // 3, "大学"),
        "addresses": lambda n: fill(n, "https://a.org/b "),
        "dashes": lambda n: fill(n, "- "),
        "hyphens": lambda n: fill(n, "a-"),
        "apostrophes": lambda n: fill(n, "'s "),
        "of the": lambda n: fill(n, "University of "),
    },
    "csv": {
        "one field": lambda n: fill(n, SENTENCE, 'title,text\nAda,"', '"\n'),
        "columns": lambda n: fill(n // 2, "c{},", end="text\n") + fill(n // 2, "a,", end=RECORD + "\n"),
        "same columns": lambda n: fill(n // 2, "text,", end="text\n") + fill(n // 2, "a,", end=RECORD + "\n"),
        "open quotation mark": lambda n: fill(n, f"Ada,{SENTENCE}\n", 'title,text\nAda,"'),
        "rows": lambda n: fill(n, f"Ada {{}},{RECORD}\n", "title,text\n"),
        "empty rows": lambda n: fill(n, "\n", "title,text\n", f"Ada,{RECORD}\n"),
        "quotation marks": lambda n: fill(n, '""', 'title,text\nAda,"', '"\n'),
        "ragged rows": lambda n: fill(n, "Ada\n", "title,text\n"),
    },
    "json": {
        "one text": lambda n: fill(n, SENTENCE, '{"title": "Ada", "text": "', '"}'),
        "arrays in arrays": lambda n: nested(n, "[", "]", "1", '{"text": "' + RECORD + '", "a": ', "}", 200_000),
        "arrays": lambda n: nested(n, "[", "]", "1"),
        "open arrays": lambda n: fill(n, "["),
        "objects in objects": lambda n: nested(n, '{"a":', "}", "1"),
        "open objects": lambda n: fill(n, '{"a":'),
        "records": lambda n: fill(n, '{"id": {}, "text": "' + RECORD + '"},\n', "[", '{"id": "a", "text": "b"}]'),
        "fields": lambda n: fill(n, '"a{}": "b",', "{", '"text": "' + RECORD + '"}'),
        "escapes": lambda n: fill(n, "\\u0061", '{"text": "', '"}'),
        "numbers": lambda n: fill(n, "1,", "[", "1]"),
        "one number": lambda n: fill(n, "1", '{"text": ', "}"),
    },
    "jsonl": {
        "lines": lambda n: fill(n, '{"text":"Ada {}"}\n'),
        "broken lines": lambda n: fill(n, '{"text":\n', '{"text":"Ada"}\n'),
        "lines without text": lambda n: fill(n, '{"a":{}}\n', '{"text":"Ada"}\n'),
    },
    "rss": {
        "items": lambda n: fill(n, f"<item><title>Ada {{}}</title><description>{RECORD}</description></item>", RSS,
                                "</channel></rss>"),
        "elements in elements": lambda n: nested(n, "<a>", "</a>", start=RSS + "<item><description>",
                                                 end="</description></item></channel></rss>"),
        "elements": lambda n: fill(n, "<a>b</a>", RSS + "<item><description>", "</description></item></channel></rss>"),
        "one text": lambda n: fill(n, SENTENCE, RSS + "<item><description>", "</description></item></channel></rss>"),
        "ampersands": lambda n: fill(n, "R & D ", RSS + "<item><description>", "</description></item></channel></rss>"),
        "escaped tags": lambda n: fill(n, "&lt;b&gt;a", RSS + "<item><description>", "</description></item></channel></rss>"),
        "attributes": lambda n: fill(n, " a{}='b'", RSS + "<item", f"><title>{RECORD}</title></item></channel></rss>"),
        "fields": lambda n: fill(n, "<a{}>b</a{}>", RSS + "<item>", f"<title>{RECORD}</title></item></channel></rss>"),
        "categories": lambda n: fill(n, "<category>b</category>", RSS + "<item>", f"<title>{RECORD}</title></item></channel></rss>"),
        "character data": lambda n: fill(n, "<![CDATA[a]]>", RSS + "<item><description>", "</description></item></channel></rss>"),
        "comments": lambda n: fill(n, "<!-- a -->", RSS, f"<item><title>{RECORD}</title></item></channel></rss>"),
    },
    "xml": {
        "addresses": lambda n: fill(n, "<url><loc>https://a.org/{}</loc></url>", SITEMAP, "</urlset>"),
        "titles": lambda n: fill(
            n, f"<url><loc>https://a.org/{{}}</loc><news:news><news:title>{RECORD}</news:title></news:news></url>", SITEMAP,
            "</urlset>"),
    },
    "zip": {
        "members": lambda n: archive(n, zip_members),
        "long names": lambda n: archive(n, zip_deep),
    },
    "tar": {"members": lambda n: archive(n, tar_members)},
    "warc": {
        "records": warc,
        "header lines": lambda n: fill(n, "X-{}: a\r\n", "WARC/1.0\r\n"),
        "lost lines": lambda n: fill(n, "a\n", "WARC/1.0\r\n\r\n"),
        "chunks": lambda n: (lambda page: f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.org/\r\n"
                             f"Content-Length: {len(page)}\r\n\r\n{page}\r\n\r\n")(
            fill(n, "1\r\na\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n", "0\r\n\r\n")),
    },
}


def build(liaison, path, database, most, options):
    """The seconds of the processor, the most megabytes, whether the build came to its end, and what it said."""
    for other in database.parent.glob(database.name + "*"):
        other.unlink()
    command = [liaison, "build", "--fast", "--jobs", "1", "--database", str(database), *options, str(path)]
    memory, ended, started = 0, 0, time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=said, stderr=said)
        while not ended:
            for line in Path(f"/proc/{process.pid}/status").read_text().split("\n"):
                if line.startswith("VmHWM"):
                    memory = max(memory, int(line.split()[1]) / 1024)
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if time.monotonic() - started > most:
                process.kill()
            time.sleep(0.01)
        said.seek(0)
        lines = said.read().decode(errors="replace").strip().split("\n")
    return usage.ru_utime + usage.ru_stime, memory, not os.WIFSIGNALED(status), lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("liaison")
    parser.add_argument("--only", nargs="+", default=[""], help="how names of files begin: eml, 'html one'")
    parser.add_argument("--sizes", type=float, nargs="+", default=[4, 15], help="in MB")
    parser.add_argument("--seconds", type=float, default=120, help="when a build is ended")
    parser.add_argument("--time-limit", help="the limit of the command itself, in seconds")
    parser.add_argument("--say", action="store_true", help="show what the command says")
    arguments = parser.parse_args()
    options = ["--time-limit", arguments.time_limit] if arguments.time_limit else []
    print("| file | of | " + " | ".join(f"{size:g} MB | memory" for size in arguments.sizes) + " | growth |")
    print("| --- | --- |" + " ---: | ---: |" * len(arguments.sizes) + " ---: |")
    with tempfile.TemporaryDirectory() as work:
        for ending, kinds in FILES.items():
            for kind, make in kinds.items():
                if not f"{ending} {kind}".startswith(tuple(arguments.only)):
                    continue
                cells, times = [], []
                for size in arguments.sizes:
                    content = make(int(size * 1_000_000))
                    path = Path(work) / f"big.{ending}"
                    path.write_bytes(content if isinstance(content, bytes) else content.encode())
                    seconds, memory, is_whole, lines = build(
                        arguments.liaison, path, Path(work) / "x.sqlite", arguments.seconds, options)
                    times.append(seconds)
                    cells.append(f"{seconds:.1f} s{'' if is_whole else ', ended'} | {memory:.0f} MB")
                    if arguments.say:
                        cells[-1] += f" [{path.stat().st_size}] " + " / ".join(line[:160] for line in lines[-3:])
                growth = f"{times[-1] / times[0]:.1f}" if len(times) > 1 else ""
                print(f"| {ending} | {kind} | " + " | ".join(cells) + f" | {growth} |", flush=True)


if __name__ == "__main__":
    main()
