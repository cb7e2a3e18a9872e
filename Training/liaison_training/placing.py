"""Where the mentions of a document stand in its windows."""
import dataclasses

import numpy as np

from .corpus import ANAPHORIC, TYPES, type_of


@dataclasses.dataclass
class Found:
    """A mention of a document, by its words."""

    line: int
    words: tuple  # (first, last)
    surface: str
    kind: str  # a type
    is_anaphoric: bool
    key: object = None  # its entity: as annotated, or as decided
    confidence: float = 1.0
    in_heading: bool = False
    before: str = ""  # the two characters before it, and after
    after: str = ""


@dataclasses.dataclass(frozen=True)
class Placed:
    """The mentions of one window, in the order of its pieces."""

    mention: np.ndarray  # the numbers of the mentions
    first: np.ndarray  # where the first piece of its first word stands
    last: np.ndarray  # where the first piece of its last word stands
    line: np.ndarray
    kind: np.ndarray  # the number of the type
    anaphoric: np.ndarray
    heading: np.ndarray
    context: np.ndarray  # whether it stands in a line that is repeated


def annotated(lines, pieces):
    """The annotated mentions of a document's lines."""
    found = []
    for number, (line, own) in enumerate(zip(lines, pieces)):
        for mention in line.mentions:
            inside = [i for i, (a, b, _) in enumerate(own.words)
                      if b > mention.start and a < mention.end]
            if inside and mention.kind is not None:
                found.append(located(line, number, own, (inside[0], inside[-1]),
                                     mention.kind, mention.key))
    found.sort(key=lambda m: (m.line, m.words))
    return found


def located(line, number, own, words, kind, key=None, confidence=1.0):
    start, end = own.words[words[0]][0], own.words[words[1]][1]
    return Found(number, words, line.text[start:end], type_of(kind), kind.endswith(ANAPHORIC), key,
                 confidence, line.is_heading, line.text[max(0, start - 2) : start],
                 line.text[end : end + 2])


def placed(window, mentions, pieces):
    """The mentions that stand in the window, whole."""
    rows = []
    by_line = {}
    for number, mention in enumerate(mentions):
        by_line.setdefault(mention.line, []).append((number, mention))
    for part in window.parts:
        words = pieces[part.line].words
        for number, mention in by_line.get(part.line, ()):
            a, b = words[mention.words[0]][2], words[mention.words[1]][2]
            if a < part.pieces[0] or b >= part.pieces[1]:
                continue
            is_home = part.answered[0] <= a < part.answered[1]
            shift = part.start - part.pieces[0]
            rows.append((number, a + shift, b + shift, mention.line, TYPES.index(mention.kind),
                         mention.is_anaphoric, mention.in_heading, not is_home))
    columns = np.array(rows, np.int64).reshape(len(rows), 8).T
    return Placed(*columns)


def homes(windows_placed):
    """For each mention, (window, place in the window's rows) where its answers count."""
    found = {}
    for number, window in enumerate(windows_placed):
        for row, mention in enumerate(window.mention):
            if int(mention) not in found or not window.context[row]:
                if int(mention) in found and not window.context[row]:
                    old = found[int(mention)]
                    if not windows_placed[old[0]].context[old[1]]:
                        continue
                found[int(mention)] = (number, row)
    return found
