"""Scores to probabilities, and the probability from which an edge is stated.

For each relation, the scores of the edges of measured documents, right and wrong, are fitted by a
logistic curve (Platt 1999), which is drawn to that of all relations where there are few; then the
threshold is the one with the best F1, within bounds.
"""
import numpy as np

from . import graphs, grading
from .schema import NAMES

LOWEST, HIGHEST = 0.15, 0.7
PULL = 4.0


def judged(document, known, stated):
    """(relation, score, right) for each pair of entities that was scored."""
    match = grading.aligned(grading.annotated_entities(document), graphs.graph(known, {}, {})["entities"])
    truth = grading.annotated_edges(document)
    for (relation, head, tail), (score, _) in stated.items():
        if head in known and tail in known:
            ends = match.get(f"e{head}", "?"), match.get(f"e{tail}", "?")
            yield NAMES[relation], score, grading.triple(ends[0], NAMES[relation], ends[1]) in truth


def fitted(scores, right, weights, start=(1.0, 0.0), pull=0.0):
    """Scale and shift of the likeliest logistic curve, by Newton's method."""
    found = np.array(start, float)
    for _ in range(60):
        value = 1 / (1 + np.exp(-np.clip(found[0] * scores + found[1], -30, 30)))
        slope = weights * value * (1 - value)
        gradient = np.array([(weights * (value - right) * scores).sum(), (weights * (value - right)).sum()])
        gradient += pull * (found - start)
        curve = np.array([[(slope * scores**2).sum(), (slope * scores).sum()], [(slope * scores).sum(), slope.sum()]])
        step = np.linalg.solve(curve + (pull + 1e-6) * np.eye(2), gradient)
        found -= np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-6:
            break
    return found


def threshold(values, right, weights, wanted):
    """The bounded probability with the best F1."""
    order = np.argsort(-values)
    hits, taken = np.cumsum((right * weights)[order]), np.cumsum(weights[order])
    score = 2 * hits / (taken + wanted)
    allowed = (values[order] >= LOWEST) & (values[order] <= HIGHEST)
    if not allowed.any():
        return 0.5
    best = int(np.where(allowed, score, -1).argmax())
    following = values[order][best + 1] if best + 1 < len(order) else 0.0
    return float(np.clip((values[order][best] + following) / 2, LOWEST, HIGHEST))


def calibrated(judgements, wanted):
    """Relation -> (scale, shift, threshold).

    `judgements` are (relation, score, right, weight); `wanted` tells how much is annotated of each
    relation, by the same weights.
    """
    columns = lambda rows: (np.array([r[i] for r in rows], float) for i in (1, 2, 3))  # noqa: E731
    start = fitted(*columns(judgements))
    found = {}
    for name in NAMES:
        rows = [r for r in judgements if r[0] == name]
        if not rows:
            found[name] = (*map(float, start), 0.5)
            continue
        scores, right, weights = columns(rows)
        scale, shift = fitted(scores, right, weights, start, PULL)
        values = graphs.probability(scores, scale, shift)
        found[name] = (float(scale), float(shift), threshold(values, right, weights, wanted.get(name, 0)))
    return found


def judgements(read, weight):
    """(judgements, wanted) of documents read: rows of a document, its entities, what is stated."""
    rows, wanted = [], {}
    for document, known, stated in read:
        rows += [(name, score, float(right), weight) for name, score, right in judged(document, known, stated)]
        for name, *_ in grading.annotated_edges(document):
            wanted[name] = wanted.get(name, 0) + weight
    return rows, wanted


def merged(*parts):
    """Several (judgements, wanted) as one."""
    rows, wanted = [], {}
    for own, counts in parts:
        rows += own
        for name, count in counts.items():
            wanted[name] = wanted.get(name, 0) + count
    return rows, wanted
