"""Documents made ready for the heads, to learn from."""
import dataclasses

import numpy as np
import torch

from . import pairs, placing, strings
from .schema import ALLOWED, NUMBER, SYMMETRIC
from .windows import encoded, windows

NEAR = 40  # mentions before one that may always be what it stands for
ALTERNATIVE = {"organisation", "hub"}
STATED, ABSENT, UNASKED = 1, 0, 2


@dataclasses.dataclass
class WindowPairs:
    """The pairs of one window, and what is known of them."""

    placed: placing.Placed
    heads: torch.Tensor
    tails: torch.Tensor
    features: torch.Tensor
    regions: torch.Tensor
    directed: torch.Tensor = None  # a number for each ordered pair of entities
    undirected: torch.Tensor = None
    states: torch.Tensor = None  # [pairs, relations]


@dataclasses.dataclass
class Antecedents:
    """For each later mention, its candidates."""

    later: torch.Tensor
    earlier: torch.Tensor
    rows: torch.Tensor
    offsets: torch.Tensor
    same: torch.Tensor = None  # whether they name the same entity


@dataclasses.dataclass
class Example:
    """A document to learn from."""

    windows: list
    pairs: list
    antecedents: Antecedents
    homes: dict
    mentions: list

    @property
    def size(self):
        return sum(len(w.ids) for w in self.windows)


def example(tokeniser, document, most=700, chooser=None):
    pieces = [encoded(tokeniser, line.text) for line in document.lines]
    found = windows(tokeniser, document.lines, pieces)
    mentions = placing.annotated(document.lines, pieces)
    numbers = {key: i for i, key in enumerate(dict.fromkeys(m.key for m in mentions))}
    keys = [numbers[m.key] for m in mentions]
    edges = [(NUMBER[e.relation], numbers[e.head], numbers[e.tail], e.line)
             for e in document.edges if e.head in numbers and e.tail in numbers]
    places = [placing.placed(w, mentions, pieces) for w in found]
    asked = [taught(window_pairs(w, p, keys, most, chooser, edges), keys, edges, w)
             for w, p in zip(found, places)]
    known = antecedents(mentions)
    if known is not None:
        key = np.array(keys)
        known.same = torch.from_numpy(key[known.later.numpy()] == key[known.earlier.numpy()])
    return Example(found, asked, known, placing.homes(places), mentions)


def window_pairs(window, placed, keys, most=None, chooser=None, edges=()):
    heads, tails = pairs.candidates(placed, keys)
    if most and len(heads) > most:
        key = np.array(keys)[placed.mention]
        joined = {(h, t) for _, h, t, _ in edges} | {(t, h) for _, h, t, _ in edges}
        keep = np.array([(key[h], key[t]) in joined for h, t in zip(heads, tails)])
        rest = np.nonzero(~keep)[0]
        room = max(0, most - int(keep.sum()))
        keep[chooser.sample(list(rest), min(room, len(rest)))] = True
        heads, tails = heads[keep], tails[keep]
    return WindowPairs(
        placed, torch.from_numpy(heads), torch.from_numpy(tails),
        torch.from_numpy(pairs.features(placed, heads, tails)),
        torch.from_numpy(pairs.regions(placed, heads, tails, window.lines)))


def taught(asked, keys, edges, window):
    """The pairs with what the document states of their entities.

    Where a line states an edge, one pair of mentions at least must bear it: of those on the line,
    or, for an end that the line does not mention, of those before it.
    """
    heads, tails = asked.heads.numpy(), asked.tails.numpy()
    key = np.array(keys, np.int64)[asked.placed.mention] if len(asked.placed.mention) else np.zeros(0, np.int64)
    head, tail = key[heads], key[tails]
    count = len(set(keys)) + 1
    asked.directed = torch.from_numpy(head * count + tail)
    asked.undirected = torch.from_numpy(np.minimum(head, tail) * count + np.maximum(head, tail))
    kinds = asked.placed.kind
    states = np.where(ALLOWED[kinds[heads], kinds[tails]], ABSENT, UNASKED)
    stated = []
    for relation, a, b, line in edges:
        for a, b in ((a, b), (b, a)) if relation == SYMMETRIC else ((a, b),):
            chosen = (head == a) & (tail == b)
            states[chosen, relation] = UNASKED
            if line in window.lines:
                stated.append((relation, chosen & bearing(asked.placed, key, a, line)[heads]
                               & bearing(asked.placed, key, b, line)[tails]))
    for relation, chosen in stated:
        states[chosen, relation] = STATED
    asked.states = torch.from_numpy(states)
    return asked


def bearing(placed, key, entity, line):
    """Which mentions of an entity a statement on a line can be about."""
    own = key == entity
    for some in (own & (placed.line == line), own & (placed.line < line)):
        if some.any():
            return some
    return own


def antecedents(mentions):
    """The candidates of each mention; None where there are none."""
    forms = [strings.Form(m.surface) for m in mentions]
    later, earlier, rows, offsets = [], [], [], []
    for i, mention in enumerate(mentions):
        alike = 0
        for j in range(i - 1, -1, -1):
            if comparable(mentions, forms, i, j):
                later.append(i)
                earlier.append(j)
                offsets.append(len(rows))
                rows += strings.rows(mentions, forms, i, j, alike)
            alike += mentions[j].kind == mention.kind
    if not later:
        return None
    return Antecedents(*(torch.tensor(x) for x in (later, earlier, rows, offsets)))


def comparable(mentions, forms, i, j):
    a, b = mentions[i], mentions[j]
    if a.kind != b.kind and not (a.kind in ALTERNATIVE and b.kind in ALTERNATIVE):
        return False
    if i - j <= NEAR:
        return True
    return not a.is_anaphoric and (
        bool(forms[i].content & forms[j].content) or forms[i].abbreviates(forms[j])
        or forms[j].abbreviates(forms[i]))
