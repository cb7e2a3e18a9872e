"""Cuts the vocabulary down to what texts of our kind are made of.

A kept piece is, after an optional word mark, letters of the Latin script alone, digits alone, or one
single character. So no piece crosses the border between a word and a mark, and every word of a
text starts at the start of a piece: labels of words are labels of pieces.
"""
import dataclasses
import unicodedata

import numpy as np

WORD_MARK = "\u2581"
START, PAD, END, UNKNOWN = 0, 1, 2, 3
# With a space, so that no text, which is cut at spaces first, can hold one.
SPECIALS = [" <s>", " <pad>", " </s>", " <unk>"]
LATIN_PIECES = 64_000
SINGLE_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")


@dataclasses.dataclass(frozen=True)
class Vocabulary:
    """The kept pieces in the order of their UTF-8 bytes, after the four special ones."""

    pieces: list  # of strings, by id
    scores: np.ndarray  # float32 [pieces]; log-probabilities
    sources: np.ndarray  # int64 [pieces]; ids in the base encoder
    normalisation: dict  # string of one or two code points -> string

    @classmethod
    def pruned(cls, base, latin_pieces=LATIN_PIECES):
        first = {}
        for number in range(len(SPECIALS), len(base.pieces)):
            first.setdefault(base.pieces[number], number)
        words = [n for p, n in first.items() if is_latin_word(p.removeprefix(WORD_MARK))]
        words = sorted(words, key=lambda n: (-base.scores[n], n))[:latin_pieces]
        others = [n for p, n in first.items() if is_single_or_number(p.removeprefix(WORD_MARK))]
        others.append(first[WORD_MARK])
        kept = sorted(set(words + others), key=lambda n: base.pieces[n].encode())
        sources = list(range(len(SPECIALS))) + kept
        pieces = SPECIALS + [base.pieces[n] for n in kept]
        return cls(pieces, base.scores[sources].copy(), np.array(sources), normalisation(base, pieces))


def is_latin(character):
    return character.isalpha() and unicodedata.name(character, "").startswith("LATIN")


def is_latin_word(text):
    return len(text) > 0 and all(is_latin(c) or unicodedata.category(c)[0] == "M" for c in text)


def is_single_or_number(text):
    if len(text) == 1:
        return not text.isalpha() or unicodedata.name(text, "").startswith(SINGLE_SCRIPTS)
    return len(text) > 1 and text.isascii() and text.isdigit()


def normalisation(base, pieces):
    """The base encoder's map of code points, and letters whose accent stands apart, put together."""
    table = {chr(key): value for key, value in base.normalisation.items()}
    for character in sorted({c for piece in pieces for c in piece}):
        parts = unicodedata.normalize("NFD", character)
        if len(parts) == 2 and unicodedata.combining(parts[1]):
            table[parts] = character
    # A word mark written in the text is no word mark.
    table[WORD_MARK] = " "
    return table
