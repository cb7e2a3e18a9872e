"""Scores to probabilities, and the probability from which an edge is stated.

For each relation, a logistic curve (Platt 1999) over the model's score and what else speaks for an
edge (`FEATURES`), drawn to the curve of all relations where there are few edges; then the threshold
with the best F1, within bounds, drawn to the one that is best for all relations. What the program
considered in annotated documents, `liaison evaluate --scores`, is what it is fitted on.
"""
import json
import math
import pathlib

import numpy as np

from . import grading
from .corpus import Document
from .schema import NAMES, consistent

FEATURES = ["score", "one", "stated by a pattern", "log confidences of the ends", "lone ends"]
UNSEEN = -3.0  # the score of an edge whose ends the model did not see together
LEAST_CONFIDENCE = 0.05
LOWEST, HIGHEST = 0.15, 0.7
PULL = 20.0
SMOOTHING = 0.06  # of the thresholds, in probability
SHARED = 0.3  # of a relation's threshold is the one that suits all relations best
NEUTRAL = {name: (1.0, 0.0, 0.0, 0.0, 0.0, 0.5) for name in NAMES}


def read(path):
    """[(document, what the program considered in it)] of a file of scores."""
    rows = [json.loads(line) for line in pathlib.Path(path).read_text("utf-8").splitlines()]
    return [(Document.read(pathlib.Path(row["file"])), row) for row in rows]


def judged(document, considered):
    """(relation, features, right) of each edge that was considered."""
    entities = considered["entities"]
    match = grading.aligned(grading.annotated_entities(document), entities)
    truth = grading.annotated_edges(document)
    for edge in considered["edges"]:
        head, tail = (match.get(entities[edge[end]]["id"], "?") for end in ("head", "tail"))
        right = grading.triple(head, edge["relation"], tail) in truth
        yield edge["relation"], features(considered, edge), right


def features(considered, edge):
    """What speaks for an edge, as `FEATURES` names it."""
    ends = [considered["entities"][edge[end]] for end in ("head", "tail")]
    return [UNSEEN if edge["score"] is None else edge["score"], 1.0, float(edge["stated"]),
            sum(math.log(max(end["confidence"], LEAST_CONFIDENCE)) for end in ends),
            float(sum(not end["corroborated"] for end in ends))]


def probability(features, curve):
    return 1 / (1 + np.exp(-np.clip(features @ curve, -30, 30)))


def fitted(features, right, weights, start, pull):
    """The likeliest logistic curve, by Newton's method, drawn to `start`."""
    found = np.array(start, float)
    for _ in range(60):
        value = probability(features, found)
        slope = weights * value * (1 - value)
        gradient = features.T @ (weights * (value - right)) + pull * (found - start)
        curve = (features * slope[:, None]).T @ features + (pull + 1e-6) * np.eye(len(found))
        step = np.linalg.solve(curve, gradient)
        found -= np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-6:
            break
    return found


def threshold(values, right, weights, wanted):
    """The bounded probability with the best F1, where that of its neighbours counts too.

    The F1 of one threshold depends on single edges; smoothed by a Gaussian, its maximum holds
    better on other documents.
    """
    steps = np.linspace(LOWEST, HIGHEST, 56)
    taken = [values >= step for step in steps]
    f1 = np.array([2 * (right * weights)[t].sum() / max(1e-9, weights[t].sum() + wanted) for t in taken])
    near = np.exp(-0.5 * ((steps[:, None] - steps) / SMOOTHING) ** 2)
    return float(steps[(near @ f1 / near.sum(1)).argmax()])


def calibrated(sets):
    """Relation -> (five weights, threshold); `sets` are (documents considered, weight)."""
    rows, wanted = [], dict.fromkeys(NAMES, 0.0)
    for documents, weight in sets:
        for document, considered in documents:
            rows += [(*row, weight) for row in judged(document, considered)]
            for name, *_ in grading.annotated_edges(document):
                wanted[name] += weight
    everything = fitted(*columns(rows), np.array([1.0, 0.0, 1.0, 0.0, 0.0]), 0.0)
    curves, rated = {}, {}
    for name in NAMES:
        features, right, weights = columns([row for row in rows if row[0] == name])
        curves[name] = fitted(features, right, weights, everything, PULL)
        rated[name] = (probability(features, curves[name]), right, weights)
    least = thresholds(rated, wanted)
    return {name: (*map(float, curve), least[name]) for name, curve in curves.items()}


def thresholds(rated, wanted):
    """Relation -> threshold, of the probabilities of each relation's edges, whether they are right, and weights."""
    together = map(np.concatenate, zip(*rated.values()))
    shared = threshold(*together, sum(wanted.values()))
    return {name: SHARED * shared + (1 - SHARED) * threshold(*own, wanted[name]) for name, own in rated.items()}


def columns(rows):
    """Features, right, and weights."""
    own = np.array([row[1] for row in rows], float).reshape(len(rows), len(FEATURES))
    return own, np.array([row[2] for row in rows], float), np.array([row[3] for row in rows], float)


def graph(considered, calibration, lone=0.8):
    """The graph that the program makes of what it considered."""
    sure = {}
    for edge in considered["edges"]:
        *curve, least = calibration[edge["relation"]]
        value = float(probability(np.array(features(considered, edge)), np.array(curve)))
        if value >= least:
            sure[edge["relation"], edge["head"], edge["tail"]] = value
    edges = consistent(sorted(sure, key=lambda edge: (-sure[edge], edge)))
    used = {end for _, head, tail in edges for end in (head, tail)}
    known = considered["entities"]
    entities = [entity for number, entity in enumerate(known)
                if number in used or entity["corroborated"] or entity["confidence"] >= lone]
    return {"entities": entities,
            "edges": [{"head": known[h]["id"], "relation": r, "tail": known[t]["id"]} for r, h, t in edges]}


def graded(documents, calibration, lone=0.8):
    """Counts of (right, guessed, annotated) by entity type and relation."""
    counts = grading.new_counts()
    for document, considered in documents:
        grading.grade(document, graph(considered, calibration, lone), counts)
    return counts
