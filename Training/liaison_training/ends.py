"""Which types may stand at the ends of a relation."""

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
