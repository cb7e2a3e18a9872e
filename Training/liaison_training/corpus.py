"""Reads annotated documents; the format is told in corpus/GUIDELINES.md."""
import dataclasses
import pathlib
import re

TYPES = ["organisation", "person", "area", "hub", "prize", "event", "place"]
SHORT = {"organisation": "org", "person": "per"}
BY_SHORT = {SHORT.get(t, t): t for t in TYPES}
ANAPHORIC = "~"  # behind the type of a mention that names nothing
MENTION = re.compile(r"\{\{([^{}|]+)\|([a-z]+):([a-z0-9][a-z0-9-]*)(~?)\}\}")


def type_of(kind):
    """The type of a mention of this kind, named or anaphoric."""
    return kind.removesuffix(ANAPHORIC)


@dataclasses.dataclass(frozen=True)
class Mention:
    """A marked stretch of a line, in characters of the line's text."""

    start: int
    end: int
    kind: str  # a type, with ~ where anaphoric; None where it is not known
    key: str

    @property
    def is_named(self):
        return self.kind is not None and not self.kind.endswith(ANAPHORIC)


@dataclasses.dataclass(frozen=True)
class Line:
    """A heading, a list item, or a sentence."""

    text: str
    mentions: tuple
    is_heading: bool
    ends_passage: bool


@dataclasses.dataclass(frozen=True)
class Edge:
    """What a line states of two entities, by their keys."""

    relation: str
    head: str
    tail: str
    line: int


@dataclasses.dataclass(frozen=True)
class Document:
    """One annotated document."""

    path: pathlib.Path
    lines: tuple
    edges: tuple

    @classmethod
    def read(cls, path):
        return cls.parsed(pathlib.Path(path).read_text("utf-8").split("\n"), path)

    @classmethod
    def parsed(cls, source, path):
        """The document of annotated lines; messages name it by its path."""
        marked = [line.rstrip() for line in source if not line.startswith("% ")]
        source = [line for line in marked if not line.startswith("> ")]
        lines = []
        for place, raw in enumerate(source):
            if not raw:
                continue
            alone = raw.startswith(("# ", "= "))
            following = source[place + 1] if place + 1 < len(source) else ""
            ends = alone or not following or following.startswith(("# ", "= "))
            lines.append(parsed(raw[2:] if alone else raw, raw.startswith("# "), ends, path))
        return cls(pathlib.Path(path), tuple(lines), tuple(edges(marked)))


def edges(source):
    """The edges under each line."""
    line = -1
    for raw in source:
        if raw.startswith("> "):
            relation, head, tail = raw[2:].split("|")[0].split()
            yield Edge(relation, head, tail, line)
        elif raw:
            line += 1


def parsed(raw, is_heading, ends_passage, path):
    text, mentions, last = "", [], 0
    for match in MENTION.finditer(raw):
        text += raw[last : match.start()]
        surface, kind, key, anaphoric = match.groups()
        if kind not in BY_SHORT:
            raise SystemExit(f"{path}: no type {kind!r}")
        mentions.append(Mention(len(text), len(text) + len(surface), BY_SHORT[kind] + anaphoric, key))
        text += surface
        last = match.end()
    text += raw[last:]
    if "{{" in text or "}}" in text:
        raise SystemExit(f"{path}: a mark that does not parse: {raw!r}")
    return Line(text, tuple(mentions), is_heading, ends_passage)


def read_folder(folder):
    """Two lists of documents: to train on, and every tenth of each folder, to measure with."""
    training, development = [], []
    for inner in sorted(p for p in pathlib.Path(folder).iterdir() if p.is_dir()):
        for place, path in enumerate(sorted(inner.glob("*.ann"))):
            (development if place % 10 == 9 else training).append(Document.read(path))
    return training, development
