"""What the words of two mentions tell of whether they name the same entity."""
import re

import numpy as np

from .corpus import TYPES

TITLE = re.compile(r"^(?:professor|prof|doctor|dr|sir|dame|lord|lady|baroness|baron|mr|mrs|ms|miss|mx|hon|the)\.?\s+")
WORD = re.compile(r"[^\W_]+")
SMALL = {"of", "and", "for", "the", "in", "on", "at", "de", "la", "du", "des", "und", "für", "to", "a", "an", "e", "et",
         "y", "this", "its", "our", "their", "that", "these", "new", "said", "der", "die", "das", "di", "da"}
PRONOUNS = {"he", "she", "they", "it", "him", "her", "them", "his", "hers", "their", "its", "who", "which"}
LINES = np.array([1, 2, 3, 6, 13])
ALIKE = np.array([1, 2, 3, 5])
FLAGS = ["same name", "same surface", "later is acronym", "earlier is acronym", "later within earlier",
         "earlier within later", "same last word", "same first word", "later is surname", "word shared",
         "bracketed", "later anaphoric", "earlier anaphoric", "same kind", "later pronoun",
         "last word within earlier", "earlier in heading", "earlier is first", "later in capitals",
         "earlier in capitals", "later prefix of earlier"]
KIND_ROW = len(FLAGS)
LINE_ROW = KIND_ROW + len(TYPES)
ALIKE_ROW = LINE_ROW + 6
ROWS = ALIKE_ROW + 5


def normalised(name):
    name = re.sub(r"\s+", " ", name.lower().replace("\u2019", "'").replace("\u2013", "-"))
    name = name.strip(" \t.,;:'\"()[]\u201c\u201d\u2018")
    while True:
        shorter = TITLE.sub("", name)
        if shorter == name:
            break
        name = shorter
    return re.sub(r"'s$", "", name)


class Form:
    """A surface, taken apart once."""

    def __init__(self, surface):
        self.surface = surface
        self.name = normalised(surface)
        words = WORD.findall(surface)
        self.words = [w.lower() for w in words]
        self.content = {w for w in self.words if w not in SMALL}
        capitals = [w for w in words if w[0].isupper()]
        large = [w for w in words if w.lower() not in SMALL]
        self.initials = {"".join(w[0] for w in some).lower() for some in (words, capitals, large)
                         if len(some) > 1}
        letters = "".join(words)
        self.is_acronym = len(words) <= 2 and 2 <= len(letters) <= 10 and sum(c.isupper() for c in letters) >= 2
        self.letters = letters.lower()
        self.upper_letters = "".join(c for c in letters if c.isupper()).lower()

    def abbreviates(self, other):
        if not self.is_acronym:
            return False
        return self.letters in other.initials or (
            len(self.upper_letters) > 1 and self.upper_letters in other.initials)


def in_series(one, other):
    """Whether two surfaces are one name with another number or letter behind it, or none."""
    a, b = Form(one), Form(other)
    own, its = designator(a), designator(b)
    return own != its and a.words[: len(a.words) - bool(own)] == b.words[: len(b.words) - bool(its)]


def designator(form):
    """The number of at most three digits, or the letter behind a hyphen, that a name ends with."""
    last = form.words[-1] if len(form.words) > 1 else ""
    is_number = re.fullmatch("[0-9]{1,3}", last)
    is_letter = len(last.encode()) == 1 and form.name.endswith("-" + last)
    return last if is_number or is_letter else None


def flags(later, earlier, a, b):
    """The flags that hold for a later mention and an earlier one with the forms a and b."""
    last = a.words[-1] if a.words else ""
    return [
        a.name == b.name,
        a.surface == b.surface,
        a.abbreviates(b),
        b.abbreviates(a),
        bool(a.content) and a.content <= b.content and a.name != b.name,
        bool(b.content) and b.content <= a.content and a.name != b.name,
        bool(a.words and b.words) and a.words[-1] == b.words[-1],
        bool(a.words and b.words) and a.words[0] == b.words[0] and a.words[0] not in SMALL,
        later.kind == "person" and len(a.words) == 1 and len(b.words) > 1 and a.words[0] == b.words[-1],
        bool(a.content & b.content),
        later.line == earlier.line and later.words[0] == earlier.words[1] + 2 and later.before.endswith("("),
        later.is_anaphoric,
        earlier.is_anaphoric,
        later.kind == earlier.kind,
        a.name in PRONOUNS,
        last in b.words,
        earlier.in_heading,
        None,  # set by the caller
        a.surface.isupper(),
        b.surface.isupper(),
        len(a.name) >= 3 and b.name.startswith(a.name) and a.name != b.name,
    ]


def rows(mentions, forms, later, earlier, alike):
    """The rows of the table that hold; `alike` counts mentions of the later's kind between."""
    i, j = mentions[later], mentions[earlier]
    found = flags(i, j, forms[later], forms[earlier])
    found[17] = earlier == 0
    active = [row for row, holds in enumerate(found) if holds]
    active.append(KIND_ROW + TYPES.index(i.kind))
    active.append(LINE_ROW + int(np.searchsorted(LINES, i.line - j.line, "right")))
    active.append(ALIKE_ROW + int(np.searchsorted(ALIKE, alike, "right")))
    return active
