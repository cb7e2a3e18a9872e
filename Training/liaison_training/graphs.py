"""Reads the graph of a document's lines, as the program does.

1. The lines are cut into windows (`windows.py`); the encoder reads each.
2. Words are labelled at their first piece; the best allowed sequence of each line gives its
   mentions, each with the geometric mean of its words' probabilities as confidence.
3. Named mentions under one normalised name take the kind whose confidences add up to most.
4. In the order of the text, each mention is linked to the earlier one that scores best, if that
   scores above 0; the same name and kind is always linked; two other names only where their letters
   give a clue. An anaphoric mention without a link is dropped; a name linked to a dropped one
   stands for itself. An organisation or hub whose names do not tell which it is takes the kind that
  the text calls it (`descriptions.py`).
5. Every pair of mentions of different entities in a window, whose kinds some relation allows, is
   scored. The scores of two entities are pooled: the log of the sum of exponentials within a
   window, the greatest over windows. The symmetric relation pools both directions.

What the program makes of the scores is in `calibration.py`.
"""
import dataclasses

import numpy as np
import torch

from . import descriptions, placing, reading, strings
from .corpus import TYPES
from .joint_model import vectors
from .labels import KINDS, LABELS, begin, decoded, inside
from .schema import ALLOWED, SYMMETRIC
from .windows import encoded, windows


@dataclasses.dataclass
class Analysis:
    """What the encoder says of a document."""

    lines: tuple
    pieces: list
    windows: list
    hidden: list
    scores: list  # for each line, the log-probabilities [words, labels]


@torch.no_grad()
def analysed(model, tokeniser, lines):
    model.eval()
    pieces = [encoded(tokeniser, line.text) for line in lines]
    found = windows(tokeniser, lines, pieces)
    scores = [torch.zeros(len(p.words), len(LABELS)) for p in pieces]
    hidden = []
    for window in found:
        ids = torch.tensor([window.ids])
        states = model.encoded(ids, torch.ones_like(ids))[0]
        hidden.append(states)
        labels = model.labelled(states).log_softmax(-1)
        for line, number, piece in window.words:
            scores[line][number] = labels[piece]
    return Analysis(lines, pieces, found, hidden, scores)


def mentions(analysis):
    """The mentions of a document, in the order of the text."""
    found = []
    for number, (line, own, scores) in enumerate(zip(analysis.lines, analysis.pieces, analysis.scores)):
        for a, b, kind in decoded(scores):
            labels = [begin(kind)] + [inside(kind)] * (b - a - 1)
            sure = scores[torch.arange(a, b), labels].mean().exp()
            found.append(placing.located(line, number, own, (a, b - 1), kind, None, float(sure)))
    return voted(found)


def voted(found):
    """Gives the named mentions of one name one kind."""
    votes = {}
    for mention in found:
        if not mention.is_anaphoric:
            own = votes.setdefault(strings.normalised(mention.surface), dict.fromkeys(TYPES, 0.0))
            own[mention.kind] += mention.confidence
    for mention in found:
        if not mention.is_anaphoric:
            own = votes[strings.normalised(mention.surface)]
            mention.kind = max(TYPES, key=lambda kind: own[kind])
    return found


@torch.no_grad()
def resolve(model, analysis, found):
    """Sets each mention's key; None where it stands for nothing known."""
    places = [placing.placed(w, found, analysis.pieces) for w in analysis.windows]
    if not found:
        return places
    homes = placing.homes(places)
    own = [vectors(h, p) for h, p in zip(analysis.hidden, places)]
    every = torch.stack([own[homes[m][0]][homes[m][1]] if m in homes else torch.zeros(own[0].shape[1])
                         for m in range(len(found))])
    known = reading.antecedents(found)
    best = {}
    if known is not None:
        scores = model.references(every, known.later, known.earlier, known.rows, known.offsets)
        ends = known.offsets.tolist()[1:] + [len(known.rows)]
        rows, start = known.rows.tolist(), 0
        for i, j, score, end in zip(known.later.tolist(), known.earlier.tolist(), scores.tolist(), ends):
            score = ruled(score, i - j, found[i], found[j], set(rows[start:end]))
            start = end
            if score > best.get(i, (0.0, None))[0]:
                best[i] = (score, j)
    for number, mention in enumerate(found):
        mention.key = found[best[number][1]].key if number in best else None
        if mention.key is None and not mention.is_anaphoric:
            mention.key = number
    settle(found)
    describe(analysis, found)
    return typed(found, places)


CLUES = {strings.FLAGS.index(name) for name in (
    "same surface", "later is acronym", "earlier is acronym", "later is surname", "bracketed")}
WITHIN = {strings.FLAGS.index("later within earlier"), strings.FLAGS.index("earlier within later")}
SAME = strings.FLAGS.index("same name")
DOUBT = 1.0  # what a name within another must score above others


def ruled(score, distance, later, earlier, rows):
    """The score, where names may be linked at all: they need a clue in their letters."""
    if later.is_anaphoric or earlier.is_anaphoric:
        return score
    if SAME in rows and later.kind == earlier.kind:
        return 1e6 - distance
    if strings.in_series(later.surface, earlier.surface):
        return -1.0
    if rows & CLUES:
        return score
    if rows & WITHIN and later.kind not in ("area", "place"):
        return score - DOUBT
    return -1.0


def settle(found):
    """Gives all mentions of an entity its kind, the one its names are most sure of."""
    votes = {}
    for mention in found:
        if mention.key is not None and not mention.is_anaphoric:
            own = votes.setdefault(mention.key, dict.fromkeys(TYPES, 0.0))
            own[mention.kind] += mention.confidence
    for mention in found:
        if mention.key is not None:
            own = votes[mention.key]
            mention.kind = max(TYPES, key=lambda kind: own[kind])


def describe(analysis, found):
    """Gives an organisation or hub whose names do not tell which the kind that the text calls it."""
    called, telling = {}, set()
    for mention in found:
        if mention.key is None or mention.kind not in reading.ALTERNATIVE:
            continue
        words = [analysis.lines[mention.line].text[a:b].lower() for a, b, _ in analysis.pieces[mention.line].words]
        first, last = mention.words
        kind = descriptions.described(words, (first, last), mention.is_anaphoric)
        if kind is not None:
            called.setdefault(mention.key, set()).add(kind)
        if not mention.is_anaphoric and descriptions.is_telling(words[first : last + 1]):
            telling.add(mention.key)
    for mention in found:
        kinds = called.get(mention.key, ())
        if len(kinds) == 1 and mention.key not in telling:
            mention.kind = next(iter(kinds))


def typed(found, places):
    """Puts the kinds of mentions where they stand in windows."""
    for place in places:
        place.kind[:] = [TYPES.index(found[m].kind) for m in place.mention]
    return places


@torch.no_grad()
def statements(model, analysis, found, places):
    """(relation, head, tail) -> (score, (line of the evidence)), of all pairs of entities."""
    keys = [m.key for m in found]
    best = {}
    for window, hidden, placed in zip(analysis.windows, analysis.hidden, places):
        asked = reading.window_pairs(window, placed, keys)
        if not len(asked.heads):
            continue
        scores = model.relations(hidden, vectors(hidden, placed), asked.heads, asked.tails,
                                 asked.features, asked.regions).numpy()
        pooled = {}
        lines = np.maximum(placed.line[asked.heads.numpy()], placed.line[asked.tails.numpy()])
        for row, (i, j) in enumerate(zip(asked.heads.tolist(), asked.tails.tolist())):
            a, b = keys[placed.mention[i]], keys[placed.mention[j]]
            for relation in np.nonzero(ALLOWED[placed.kind[i], placed.kind[j]])[0]:
                ends = (min(a, b), max(a, b)) if relation == SYMMETRIC else (a, b)
                pooled.setdefault((int(relation), *ends), []).append((float(scores[row, relation]), int(lines[row])))
        for edge, values in pooled.items():
            score = float(np.logaddexp.reduce([v for v, _ in values]))
            if edge not in best or score > best[edge][0]:
                best[edge] = (score, max(values)[1])
    return best
