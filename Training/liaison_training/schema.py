"""The twelve relations, and which types may stand at their ends."""
import numpy as np

from .corpus import TYPES
from .ends import RELATIONS

NAMES = list(RELATIONS)
NUMBER = {name: number for number, name in enumerate(NAMES)}
SYMMETRIC = NUMBER["collaborates_with"]


def allowed_table():
    """[7 types of the head, 7 of the tail, 12 relations]: whether the ends are allowed."""
    table = np.zeros((len(TYPES), len(TYPES), len(NAMES)), bool)
    for name, (heads, tails) in RELATIONS.items():
        for head in heads:
            for tail in tails:
                table[TYPES.index(head), TYPES.index(tail), NUMBER[name]] = True
    return table


ALLOWED = allowed_table()

TOGETHER = {frozenset({"leads", "works_at"}), frozenset({"leads", "member_of"})}
OPPOSITE = {frozenset({"hosted_by", "takes_part_in"}), frozenset({"hosted_by", "member_of"})}


def consistent(edges):
    """Of edges (relation, head, tail), the best first, those that can hold with better ones.

    Between two entities one relation holds, but for a few that go together or back.
    """
    found, between = [], {}
    for relation, head, tail in edges:
        others = between.setdefault(frozenset((head, tail)), [])
        if all(frozenset((relation, other)) in (TOGETHER if start == head else OPPOSITE)
               for other, start in others):
            others.append((relation, head))
            found.append((relation, head, tail))
    return found
