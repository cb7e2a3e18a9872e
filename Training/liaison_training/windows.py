"""Packs lines into windows of pieces, and mentions into labels.

A window is `<s>`, then whole lines with `</s>` after each that ends a passage, then `</s>`; at most
256 pieces. A window after the first repeats lines as context: the document's title (its first
heading), the last heading, and the line just before, those that are short enough. A line too long
for a window is cut into parts that overlap.
"""
import dataclasses

from .labels import IGNORED, KINDS, OUTSIDE, begin, inside
from .vocabulary import END, START

SIZE = 256
ROOM = SIZE - 2
OVERLAP = 64
CONTEXT = 64  # the most pieces of a line that is repeated


@dataclasses.dataclass(frozen=True)
class Encoded:
    """A line as pieces and words."""

    ids: list
    words: list  # (start, end in characters, index of the first piece)


@dataclasses.dataclass(frozen=True)
class Part:
    """A part of a line in a window."""

    line: int
    pieces: tuple  # (first, last + 1) of the line's pieces that are read
    answered: tuple  # those of them whose answers count; none for a line that is repeated
    is_closed: bool  # whether `</s>` follows
    start: int = 0  # where its pieces begin in the window

    @property
    def length(self):
        return self.pieces[1] - self.pieces[0] + self.is_closed

    @property
    def is_context(self):
        return self.answered[0] == self.answered[1]


@dataclasses.dataclass(frozen=True)
class Window:
    """Pieces of some lines, and the words among them."""

    ids: list
    words: list  # (line, number in the line, index in ids)
    labels: list  # of each word
    parts: list
    lines: list  # the line of each piece; -1 for `<s>`
    mask: tuple = tuple(KINDS)  # the kinds annotated here


def words_of(text, offsets):
    """The words of a line: runs of letters and digits, and single marks, with their first piece."""
    words, end = [], 0
    for index, (a, b) in enumerate(offsets):
        if b <= a or a < end:
            continue
        b = a + 1
        if text[a].isalnum():
            while b < len(text) and text[b].isalnum():
                b += 1
        words.append((a, b, index))
        end = b
    return words


def encoded(tokeniser, text):
    ids, offsets = tokeniser.encode(text)
    return Encoded(ids, words_of(text, offsets))


def parts(line, count, ends_passage):
    """A line of `count` pieces as parts that fit a window and overlap.

    Each part answers for the half of an overlap that it sees better.
    """
    most = ROOM - 1
    starts = [0] if count <= most else range(0, count - OVERLAP, most - OVERLAP)
    found = []
    for start in starts:
        end = min(start + most, count)
        is_last = end == count
        answered = (start + OVERLAP // 2 if start else 0, end if is_last else end - OVERLAP // 2)
        found.append(Part(line, (start, end), answered, is_last and ends_passage))
    return found


def context(title, heading, last, room):
    """The lines to repeat: in the order of the text, dropped from the end of this list to fit."""
    chosen, used = [], 0
    for part in (heading, title, last):
        if part is None or part.line in {c.line for c in chosen} or part.length > CONTEXT:
            continue
        if used + part.length <= room:
            chosen.append(part)
            used += part.length
    return sorted(chosen, key=lambda part: part.line), used


def plan(counts, headings, ends):
    """The parts of each window, for lines of `counts` pieces."""
    windows, current, used = [], [], 0
    title = heading = last = None
    for part in (p for i, n in enumerate(counts) for p in parts(i, n, ends[i])):
        if current and used + part.length > ROOM:
            windows.append(current)
            # A part of a long line has its own overlap.
            before = None if last is not None and last.line == part.line else last
            current, used = context(title, heading, before, ROOM - part.length)
        current.append(part)
        used += part.length
        whole = part.pieces == (0, counts[part.line])
        last = dataclasses.replace(part, answered=(0, 0)) if whole else None
        if headings[part.line]:
            heading = dataclasses.replace(part, answered=(0, 0))
            title = title or heading
    return windows + ([current] if current else [])


def windows(tokeniser, lines, pieces=None):
    """The windows of a document's lines."""
    pieces = pieces or [encoded(tokeniser, line.text) for line in lines]
    labels = [word_labels(line.mentions, e.words) for line, e in zip(lines, pieces)]
    planned = plan([len(e.ids) for e in pieces], [line.is_heading for line in lines],
                   [line.ends_passage for line in lines])
    found = []
    for window in planned:
        ids, at, words, targets, placed = [START], [-1], [], [], []
        for part in window:
            own = pieces[part.line]
            for number, (_, _, piece) in enumerate(own.words):
                if part.answered[0] <= piece < part.answered[1]:
                    words.append((part.line, number, len(ids) + piece - part.pieces[0]))
                    targets.append(labels[part.line][number])
            placed.append(dataclasses.replace(part, start=len(ids)))
            ids += own.ids[slice(*part.pieces)]
            if part.is_closed:
                ids.append(END)
            at += [part.line] * part.length
        if ids[-1] != END:
            ids.append(END)
            at.append(at[-1])
        found.append(Window(ids, words, targets, placed, at))
    return found


def word_labels(mentions, words):
    """The label of each word: that of the mention it stands in."""
    labels = [OUTSIDE] * len(words)
    for mention in mentions:
        first = True
        for index, (start, end, _) in enumerate(words):
            if end <= mention.start or start >= mention.end:
                continue
            if mention.kind is None:
                labels[index] = IGNORED
            elif labels[index] == OUTSIDE:
                labels[index] = begin(mention.kind) if first else inside(mention.kind)
                first = False
    return labels
