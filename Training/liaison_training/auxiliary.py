"""Reads public sets of other schemas as lines of ours.

Each set says which of our types it annotates; a model learning from it is asked about those alone.
What it annotates and we have no type for is ignored where it might be one of ours.
"""
import gzip
import json
import pathlib

from .corpus import Line, Mention

CROSSNER = {
    "organisation": "organisation university politicalparty",
    "person": "person scientist researcher politician writer musicalartist",
    "area": "discipline field task algorithm theory",
    "prize": "award",
    "event": "conference event election",
    "place": "country location",
}
CROSSNER_UNSURE = {"misc", "band", "musicgenre", "literarygenre"}
CROSSNER_KINDS = {
    "ai": ["organisation", "person", "area", "event", "place"],
    "science": ["organisation", "person", "area", "prize", "event", "place"],
    "literature": ["organisation", "person", "prize", "event", "place"],
    "music": ["organisation", "person", "prize", "event", "place"],
    "politics": ["organisation", "person", "event", "place"],
}
NEWS = {"organisation": "ORG", "person": "PER", "place": "LOC"}
NEWS_UNSURE = {"MISC"}
NEWS_KINDS = ["organisation", "person", "place"]


def inverted(groups):
    return {name: kind for kind, names in groups.items() for name in names.split()}


def records(path):
    with gzip.open(path, "rt", encoding="utf-8") as handle:
        for line in handle:
            yield json.loads(line)


def rows(folder):
    """(path, map of types, types to ignore, annotated kinds) for each set that is there."""
    folder = pathlib.Path(folder)
    for domain, kinds in CROSSNER_KINDS.items():
        for path in sorted(folder.glob(f"crossner/{domain}-*.jsonl.gz")):
            yield path, inverted(CROSSNER), CROSSNER_UNSURE, kinds
    for pattern in ("wikigold/all.jsonl.gz", "redocred/*-doc.jsonl.gz"):
        for path in sorted(folder.glob(pattern)):
            yield path, inverted(NEWS), NEWS_UNSURE, NEWS_KINDS


NO_SPACE_BEFORE = {",", ".", ")", "]", ";", ":", "?", "!", "'s", "%", "’s", "'"}
NO_SPACE_AFTER = {"(", "[", "$", "£", "€"}


def joined(tokens):
    """The text of tokens, and each one's start and end in it, in characters."""
    text, places = "", []
    for place, token in enumerate(tokens):
        glued = place == 0 or token in NO_SPACE_BEFORE or tokens[place - 1] in NO_SPACE_AFTER
        if token == "-" and place + 1 < len(tokens) or place and tokens[place - 1] == "-":
            glued = True
        text += "" if glued else " "
        places.append((len(text), len(text) + len(token)))
        text += token
    return text, places


def line(record, types, unsure):
    """A record as one line; a mention of kind None is not to be learnt from."""
    text, places = joined(record["tokens"])
    mentions, last = [], 0
    for start, end, name in sorted(record["entities"]):
        kind = types.get(name)
        if start < last or end <= start or (kind is None and name not in unsure):
            continue
        mentions.append(Mention(places[start][0], places[end - 1][1], kind, ""))
        last = end
    return Line(text, tuple(mentions), False, True)


def read_folder(folder):
    """Pairs of a line and the kinds annotated in it."""
    return [(line(record, types, unsure), tuple(kinds))
            for path, types, unsure, kinds in rows(folder) for record in records(path)]
