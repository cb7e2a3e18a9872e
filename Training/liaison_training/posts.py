"""Reads the annotation of posts in posts/, which holds none of their words, and writes it.

  python3 -m liaison_training.posts --data FOLDER show OTHER    posts as annotated files, to mend
  python3 -m liaison_training.posts --data FOLDER keep FILE...  annotated files into posts/

FOLDER holds the posts themselves, in `research-news-core.jsonl.gz`. Every line of
`posts/posts.jsonl` is a post or a part of one; posts/README.md tells what stands in it. With
`--posts posts/sentences.jsonl` it is about the single sentences of other posts, which
`research-news-sentences.jsonl.gz` holds.
"""
import argparse
import gzip
import hashlib
import json
import pathlib
import re

from .corpus import ANAPHORIC, BY_SHORT, SHORT, Document, Edge, Line, Mention, type_of

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "posts"
POSTS, SENTENCES = FOLDER / "posts.jsonl", FOLDER / "sentences.jsonl"
SET, SENTENCE_SET = "research-news-core.jsonl.gz", "research-news-sentences.jsonl.gz"
COPIED = ("id", "source", "url", "licence")
MARKS = {"heading": "# ", "item": "= ", "sentence": "", "last": ""}
PART = re.compile(r"-part(\d+)$")


def set_of(path):
    """The set whose posts the file at `path` annotates."""
    return SENTENCE_SET if pathlib.Path(path).name == SENTENCES.name else SET


def texts(folder, name=SET):
    """The posts of the set `name`, by id; of a post in sentences, its sentences a line each."""
    with gzip.open(pathlib.Path(folder) / name, "rt", encoding="utf-8") as handle:
        rows = list(map(json.loads, handle))
    return {post["id"]: post for post in rows} if name == SET else gathered(rows)


def gathered(sentences):
    """Posts made of the sentences that are known of them: NAME#s7 is the seventh of NAME."""
    of_post = {}
    for row in sentences:
        identifier, _, number = row["id"].rpartition("#s")
        of_post.setdefault(identifier, []).append((int(number), row))
    found = {}
    for identifier, own in of_post.items():
        own.sort(key=lambda pair: pair[0])
        first = own[0][1]
        found[identifier] = {
            "id": identifier, "source": first["source"], "licence": first["licence"],
            "url": "https://github.com/" + first["source"].split()[0].split(":")[0],
            "text": "\n".join(row["text"] for _, row in own)}
    return found


def checksum(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def name(identifier, part=1):
    """A post's name as an annotated file: lower-case letters, digits and hyphens."""
    plain = re.sub("[^a-z0-9]+", "-", identifier.lower()).strip("-")
    return plain if part == 1 else f"{plain}-part{part}"


def order(standoff):
    return standoff["id"], standoff["part"]


# Reading


def read(path, folder):
    """The posts to learn from as documents; none where the set is not in the folder."""
    known, learnt, _ = parted(path, folder)
    return [document(standoff, known) for standoff in learnt]


def measured(path, folder, out):
    """Writes the posts to measure with as annotated files into `out`, and tells their paths."""
    known, _, kept = parted(path, folder)
    out.mkdir(parents=True, exist_ok=True)
    files = []
    for standoff in kept:
        files.append(out / f"{name(*order(standoff))}.ann")
        files[-1].write_text(marked(standoff, known), "utf-8")
    return files


def parted(path, folder):
    """The texts of the set, the posts to learn from, and those to measure with."""
    own = set_of(path)
    if not (pathlib.Path(folder) / own).exists():
        return {}, [], []
    rows = stored(path)
    return (texts(folder, own), [row for row in rows if not row.get("measured")],
            [row for row in rows if row.get("measured")])


def stored(path):
    """The lines of the file."""
    if not pathlib.Path(path).exists():
        return []
    with open(path, encoding="utf-8") as handle:
        return [json.loads(line) for line in handle]


def document(standoff, known):
    """A line of the file with the words of its post."""
    identifier = standoff["id"]
    post = known.get(identifier)
    if post is None or checksum(post["text"]) != standoff["checksum"]:
        fault = "is not in it" if post is None else "has another text there"
        raise SystemExit(f"The set of posts is not the version that was annotated: {identifier!r} "
                         f"{fault}. Get that version, or take the post's line out of posts/.")
    lines = []
    for number, (start, end, kind) in enumerate(standoff["lines"]):
        mentions = tuple(Mention(a, b, BY_SHORT[type_of(short)] + ANAPHORIC * short.endswith(ANAPHORIC), str(key))
                         for line, a, b, short, key in standoff["mentions"] if line == number)
        lines.append(Line(post["text"][start:end], mentions, kind == "heading", kind != "sentence"))
    edges = tuple(Edge(relation, str(head), str(tail), line)
                  for relation, head, tail, line in standoff["edges"])
    return Document(pathlib.Path(name(identifier, standoff["part"])), tuple(lines), edges)


def marked(standoff, known):
    """A line of the file as the text of an annotated file."""
    own = document(standoff, known)
    rows = [f"% id: {own.path}", "% genre: real post"]
    rows += [f"% {key}: {standoff[key]}" for key in ("url", "licence")]
    for number, (line, (_, _, kind)) in enumerate(zip(own.lines, standoff["lines"])):
        row, last = MARKS[kind], 0
        for m in line.mentions:
            short = shortened(type_of(m.kind))
            row += line.text[last : m.start]
            row += f"{{{{{line.text[m.start : m.end]}|{short}:{m.key}{ANAPHORIC * m.kind.endswith(ANAPHORIC)}}}}}"
            last = m.end
        rows.append(row + line.text[last:])
        rows += [f"> {e.relation} {e.head} {e.tail}" for e in own.edges if e.line == number]
        rows += [""] * (kind == "last")
    return "\n".join(rows) + "\n"


# Writing


def standoff(path, known):
    """An annotated file as a line of the file."""
    source = pathlib.Path(path).read_text("utf-8").split("\n")
    own = Document.read(path)
    post, part = owner(source, known, path)
    numbers = {}
    mentions = [[number, m.start, m.end, shortened(m.kind), numbers.setdefault(m.key, len(numbers))]
                for number, line in enumerate(own.lines) for m in line.mentions]
    unknown = {key for e in own.edges for key in (e.head, e.tail)} - set(numbers)
    if unknown:
        raise SystemExit(f"{path}: edges of {', '.join(sorted(unknown))}, which no mention names")
    places = placed([line.text for line in own.lines], post["text"], part)
    if places is None:
        raise SystemExit(f"{path}: its lines are not those of {post['id']!r}; leave them as they were")
    return {
        **{key: post[key] for key in COPIED}, "part": part, "checksum": checksum(post["text"]),
        "lines": [[*place, kind] for place, kind in zip(places, kinds(source, own))],
        "mentions": mentions,
        "edges": [[e.relation, numbers[e.head], numbers[e.tail], e.line] for e in own.edges],
    }


def owner(source, known, path):
    """The post that a file annotates, and the part."""
    identifier = next((row[6:].strip() for row in source if row.startswith("% id: ")), "")
    names = {name(key): post for key, post in known.items()}
    part = PART.search(identifier)
    for base, number in ((identifier, 1), (PART.sub("", identifier), part and int(part[1]))):
        if base in names:
            return names[base], number
    raise SystemExit(f"{path}: no post of the set has the id {identifier!r}")


def shortened(kind):
    plain = type_of(kind)
    return SHORT.get(plain, plain) + kind[len(plain) :]


def kinds(source, own):
    """heading, item, sentence or, where it ends a passage, last: of each line."""
    rows = [row for row in source if row.rstrip() and not row.startswith(("% ", "> "))]
    for row, line in zip(rows, own.lines):
        if row.startswith("= "):
            yield "item"
        else:
            yield "heading" if line.is_heading else "last" if line.ends_passage else "sentence"


def placed(lines, text, part):
    """Start and end of each line: one after another, but a later part's first repeats the title.

    Where a line was left out, each is a whole line of the text.
    """
    if not lines:
        return None
    repeated = int(part > 1)
    own = re.search(r"\s*".join(f"({re.escape(line)})" for line in lines[repeated:]), text)
    title = text.find(lines[0])
    if own is None and part == 1:
        return among_lines(lines, text)
    if own is None or title < 0:
        return None
    found = [own.span(group) for group in range(1, len(lines) - repeated + 1)]
    return [(title, title + len(lines[0]))] * repeated + found


def among_lines(lines, text):
    """Start and end of each of `lines` among those of the text, in the same order; None if not."""
    found, start, rest = [], 0, list(lines)
    for line in text.split("\n"):
        if rest and line == rest[0]:
            found.append((start, start + len(line)))
            rest.pop(0)
        start += len(line) + 1
    return None if rest else found


def write(path, found):
    """One object a line, in the order of ids and parts."""
    rows = [json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in sorted(found, key=order)]
    path.write_text("".join(row + "\n" for row in rows), "utf-8")


def main():
    parser = argparse.ArgumentParser(prog="posts", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, required=True, help="folder of the set")
    parser.add_argument("--posts", type=pathlib.Path, default=POSTS)
    parser.add_argument("what", choices=("show", "keep"))
    parser.add_argument("paths", type=pathlib.Path, nargs="+")
    chosen = parser.parse_args()
    known = texts(chosen.data, set_of(chosen.posts))
    kept = {order(one): one for one in stored(chosen.posts)}
    if chosen.what == "show":
        chosen.paths[0].mkdir(parents=True, exist_ok=True)
        for one in kept.values():
            file = f"{name(*order(one))}.ann"
            (chosen.paths[0] / file).write_text(marked(one, known), "utf-8")
    else:
        own = [standoff(path, known) for path in chosen.paths]
        for one in own:
            if kept.get(order(one), {}).get("measured"):
                one["measured"] = True
        write(chosen.posts, {**kept, **{order(one): one for one in own}}.values())


if __name__ == "__main__":
    main()
