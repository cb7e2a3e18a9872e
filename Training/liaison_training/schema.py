"""The twelve relations, and which types may stand at their ends."""
import numpy as np

from .corpus import TYPES

ACTORS = {"organisation", "hub", "person", "place"}
BODIES = {"organisation", "hub"}
RELATIONS = {  # relation: (types of the head, types of the tail)
    "collaborates_with": (ACTORS, ACTORS),
    "works_at": ({"person"}, BODIES),
    "leads": (BODIES | {"person"}, BODIES),
    "part_of": (BODIES, BODIES),
    "member_of": (ACTORS, BODIES),
    "hosted_by": (BODIES | {"event"}, BODIES),
    "located_in": (BODIES | {"event", "place"}, {"place"}),
    "focuses_on": (BODIES | {"person", "event", "prize", "place"}, {"area"}),
    "received": (BODIES | {"person"}, {"prize"}),
    "awards": (BODIES | {"person"}, {"prize"}),
    "funds": (BODIES | {"place"}, BODIES | {"person", "event", "prize"}),
    "takes_part_in": (ACTORS, {"event"}),
}
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
