"""What is known of a pair of mentions in a window besides their vectors.

A pair is directed, from a head to a tail. Its features are numbers of rows of one table, one of
each group below; the program adds up those rows.
"""
import numpy as np

from .corpus import TYPES
from .schema import ALLOWED

KINDS = len(TYPES)
DISTANCES = np.array([1, 2, 3, 5, 8, 13, 21, 41, 81])  # of pieces: the first of each bucket but the first
LINES = np.array([1, 2, 3, 4, 7])
BETWEEN = np.array([1, 2, 3, 4, 6])
ALIKE = np.array([1, 2, 3])
GROUPS = [  # (name, rows)
    ("kinds", KINDS * KINDS),  # kind of the head * 7 + kind of the tail
    ("distance", 20),  # bucket of the pieces from the left one's end to the right one, + 10 where the head is right
    ("lines", 6),  # bucket of the lines between
    ("between", 6),  # bucket of the mentions between
    ("heads", 4),  # bucket of those of the head's kind
    ("tails", 4),  # bucket of those of the tail's kind
    ("anaphoric", 4),  # head + 2 * tail
    ("headings", 4),  # head + 2 * tail
]
STARTS = np.cumsum([0] + [rows for _, rows in GROUPS])
ROWS = int(STARTS[-1])
REGIONS = 10
LINE_CODES = 4


def candidates(placed, keys):
    """Rows of heads and of tails of all pairs that some relation allows.

    `keys` tells the entity of each mention; none (None) takes no part. Pairs of one entity and
    pairs in repeated lines alone are left out.
    """
    count = len(placed.mention)
    key = np.array([-1 if keys[m] is None else keys[m] for m in placed.mention])
    heads, tails = np.meshgrid(np.arange(count), np.arange(count), indexing="ij")
    fits = ALLOWED.any(2)[placed.kind[heads], placed.kind[tails]]
    fits &= (key[heads] != key[tails]) & (key[heads] >= 0) & (key[tails] >= 0)
    fits &= ~((placed.context[heads] == 1) & (placed.context[tails] == 1))
    return np.nonzero(fits)


def features(placed, heads, tails):
    """[pairs, 8] rows of the table."""
    order = np.arange(len(placed.mention))
    left, right = np.minimum(heads, tails), np.maximum(heads, tails)
    gap = np.maximum(placed.first[right] - placed.last[left], 0)
    counts = np.zeros((KINDS, len(order) + 1), np.int64)
    for kind in range(KINDS):
        counts[kind, 1:] = np.cumsum(placed.kind == kind)
    inner = lambda kinds: counts[kinds, right] - counts[kinds, left + 1]  # noqa: E731
    kinds = placed.kind
    columns = [
        kinds[heads] * KINDS + kinds[tails],
        np.searchsorted(DISTANCES, gap, "right") + 10 * (heads > tails),
        np.searchsorted(LINES, np.abs(placed.line[heads] - placed.line[tails]), "right"),
        np.searchsorted(BETWEEN, right - left - 1, "right"),
        np.searchsorted(ALIKE, inner(kinds[heads]), "right"),
        np.searchsorted(ALIKE, inner(kinds[tails]), "right"),
        placed.anaphoric[heads] + 2 * placed.anaphoric[tails],
        placed.heading[heads] + 2 * placed.heading[tails],
    ]
    return np.stack(columns, 1) + STARTS[:-1]


def regions(placed, heads, tails, lines):
    """[pairs, pieces] where each piece stands to the pair: 10 regions + 10 * 4 codes of lines.

    Regions: before both, in the left one, between, in the right one, after; + 5 where the head is
    right. Codes: + 10 where the piece's line is the head's, + 20 where it is the tail's.
    """
    at = np.arange(len(lines))[None]
    left, right = np.minimum(heads, tails), np.maximum(heads, tails)
    found = (at >= placed.first[left][:, None]).astype(np.int64)
    found += at > placed.last[left][:, None]
    found += at >= placed.first[right][:, None]
    found += at > placed.last[right][:, None]
    found += 5 * (heads > tails)[:, None]
    own = np.asarray(lines)[None]
    found += REGIONS * (own == placed.line[heads][:, None])
    found += 2 * REGIONS * (own == placed.line[tails][:, None])
    return found
