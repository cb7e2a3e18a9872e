"""Writes a document otherwise: other names, other cases, other marks, the way pages do."""
import dataclasses
import gzip
import pathlib

from .corpus import Mention
from .naming import renaming


class Names:
    """Lists of names to put in the place of those of the corpus."""

    def __init__(self, folder):
        folder = pathlib.Path(folder or "")
        areas, joined = divided_areas(folder)
        self.lists = {
            "organisation": organisations(folder),
            "place": [r[0] for r in table(folder / "cities.tsv.gz") if number(r[3]) > 100_000],
            "area": areas + joined[::40],  # few areas of texts join two; else "A, B and C" would be read as two areas
            "field": areas + joined[::5],  # what names of bodies hold, which join two more often
            "prize": [r[0] for r in table(folder / "awards.tsv.gz") if len(r[0]) < 60],
        }
        self.countries = [r[2] for r in table(folder / "countries.tsv.gz")]
        self.shortened = shortened(folder)
        self.given = frequent(folder / "given_names.tsv.gz")
        self.family = frequent(folder / "surnames.tsv.gz")

    def other(self, name, kind, random):
        """Another name of the same kind, or None."""
        choices = self.lists.get(kind)
        if not choices:
            return None
        other = random.choice(choices)
        return other.lower() if kind == "area" and name[:1].islower() else other


def table(path):
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as handle:
        next(handle)
        return [line.rstrip("\n").split("\t") for line in handle]


def number(text):
    return int(text) if text.isdigit() else 0


def frequent(path):
    """Names that research lists hold more than once, and every thirtieth of the rest."""
    rows = table(path)
    return [r[0] for i, r in enumerate(rows) if number(r[2]) > 1 or i % 30 == 0]


def divided_areas(folder):
    """Names of areas, those of one and those that join two, as half of the list does."""
    names = [r[0] for r in table(folder / "research_areas.tsv.gz") if len(r[0]) < 45]
    joins = [("," in name or " and " in name.lower()) for name in names]
    return ([name for name, two in zip(names, joins) if not two], [name for name, two in zip(names, joins) if two])


HUB_WORDS = ("hub", "centre", "center", "network", "platform", "consortium", "alliance", "program",
             "project", "initiative", "partnership", "cluster", "facility")


def organisations(folder):
    return [r[1] for r in table(folder / "ror_orgs.tsv.gz")
            if r[1].isprintable() and 2 <= len(r[1].split()) <= 8 and "(" not in r[1]
            and not any(word in r[1].lower() for word in HUB_WORDS)]


def shortened(folder):
    """Pairs of a name and its acronym."""
    return [(r[1], a) for r in table(folder / "ror_orgs.tsv.gz") for a in r[2].split("|")
            if a.isascii() and a.isupper() and 2 <= len(a) <= 6 and "(" not in r[1]
            and not any(word in r[1].lower() for word in HUB_WORDS)]


def renamed(document, names, random, share):
    """The document with a share of its entities under other names, each under one identity."""
    surfaces, kinds = {}, {}
    for line in document.lines:
        for m in line.mentions:
            if m.is_named:
                own = surfaces.setdefault(m.key, [])
                surface = line.text[m.start : m.end]
                if surface not in own:
                    own.append(surface)
                kinds[m.key] = m.kind
    others = {key: renaming(own, kinds[key], names, random) if random.random() < share else {}
              for key, own in surfaces.items()}
    lines = []
    for line in document.lines:
        text, mentions, last = "", [], 0
        for m in line.mentions:
            text += line.text[last : m.start]
            surface = line.text[m.start : m.end]
            if m.is_named:
                surface = others[m.key].get(surface, surface)
            mentions.append(Mention(len(text), len(text) + len(surface), m.kind, m.key))
            text += surface
            last = m.end
        text += line.text[last:]
        lines.append(dataclasses.replace(line, text=text, mentions=tuple(mentions)))
    return dataclasses.replace(document, lines=tuple(lines))


STRAIGHT = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-",
                          "\u2014": "-"})
CURLY = str.maketrans({"'": "\u2019", "-": "\u2013"})


def same_length(text, change):
    """The changed text, unless it has another length."""
    other = change(text)
    return other if len(other) == len(text) else text


def restyled(document, random):
    """The document with other quotes, cases and full stops; every offset stays."""
    style = random.random()
    marks = STRAIGHT if style < 0.25 else None
    lower = random.random() < 0.03
    upper_headings = random.random() < 0.15
    plain_headings = random.random() < 0.15  # a page whose headings do not show
    lines = []
    for line in document.lines:
        text = line.text.translate(marks) if marks else line.text
        if style > 0.85:
            text = text.replace("'", "\u2019")
        if lower:
            text = same_length(text, str.lower)
        elif line.is_heading and upper_headings or random.random() < 0.01:
            text = same_length(text, str.upper)
        if text.endswith(".") and random.random() < 0.08:
            text = text[:-1]
        mentions = tuple(m for m in line.mentions if m.end <= len(text))
        is_heading = line.is_heading and not plain_headings
        lines.append(dataclasses.replace(line, text=text, mentions=mentions, is_heading=is_heading))
    return dataclasses.replace(document, lines=tuple(lines))
