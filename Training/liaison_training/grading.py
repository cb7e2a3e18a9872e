"""Grades graphs strictly, by entity and by edge, as a user would.

An entity is right where an annotated entity of its type shares a normalised name with it, one to
one. An edge is right where both its ends are right and the same relation is annotated.
"""
import collections

from .corpus import type_of
from .schema import NAMES, SYMMETRIC
from .strings import normalised


def annotated_entities(document):
    """Key -> (type, names)."""
    found = {}
    for line in document.lines:
        for m in line.mentions:
            kind, names = found.setdefault(m.key, (type_of(m.kind), []))
            if m.is_named:
                names.append(line.text[m.start : m.end])
    return found


def aligned(known, guessed):
    """Guessed id -> annotated key, those that share most names first."""
    options = []
    names = {key: (kind, {normalised(n) for n in own}) for key, (kind, own) in known.items()}
    for guess in guessed:
        own = {normalised(n) for n in [guess["name"], *guess["aliases"]]}
        for key, (kind, others) in names.items():
            shared = len(own & others) if kind == guess["type"] else 0
            if shared:
                options.append((-shared, normalised(guess["name"]) not in others, key, guess["id"]))
    taken, found = set(), {}
    for _, _, key, identifier in sorted(options):
        if key not in taken and identifier not in found:
            taken.add(key)
            found[identifier] = key
    return found


def triple(head, relation, tail):
    ends = sorted((head, tail)) if relation == NAMES[SYMMETRIC] else (head, tail)
    return (relation, *ends)


def annotated_edges(document):
    return {triple(e.head, e.relation, e.tail) for e in document.edges}


def grade(document, found, counts):
    """Adds the (right, guessed, annotated) of a graph to the counts."""
    known = annotated_entities(document)
    match = aligned(known, found["entities"])
    for guess in found["entities"]:
        counts["entity", guess["type"]] += (guess["id"] in match, 1, 0)
    for kind, _ in known.values():
        counts["entity", kind] += (0, 0, 1)
    truth, seen = annotated_edges(document), set()
    for edge in found["edges"]:
        own = triple(match.get(edge["head"], "?" + edge["head"]), edge["relation"],
                     match.get(edge["tail"], "?" + edge["tail"]))
        if own not in seen:
            seen.add(own)
            counts["edge", edge["relation"]] += (own in truth, 1, 0)
    for relation, *_ in truth:
        counts["edge", relation] += (0, 0, 1)


def new_counts():
    import numpy as np
    return collections.defaultdict(lambda: np.zeros(3, int))


def rates(counts):
    right, guessed, known = counts
    precision, recall = right / max(1, guessed), right / max(1, known)
    return precision, recall, 2 * right / max(1, guessed + known)


def total(counts, level):
    return sum((c for (at, _), c in counts.items() if at == level), start=0)
