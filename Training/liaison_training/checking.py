"""Checks annotated documents: every fault on a line, with its place.

  python3 -m liaison_training.checking FILE...
"""
import pathlib
import sys

from .corpus import BY_SHORT, MENTION, SHORT
from .ends import RELATIONS


def faults(lines):
    """(line number, what is wrong) of an annotated document's lines."""
    types, named, edges, has_identifier = {}, set(), [], False
    for number, line in enumerate(lines, 1):
        if line.startswith("% "):
            has_identifier |= line.startswith("% id:")
        elif line.startswith("> "):
            edges.append((number, line[2:]))
        else:
            yield from mention_faults(number, line, types, named)
    if not has_identifier:
        yield 1, "no line '% id:'"
    if not types:
        yield 1, "no mention"
    for key in sorted(set(types) - named):
        yield 1, f"{key!r} has only mentions with ~"
    for number, edge in edges:
        yield from edge_faults(number, edge, types)


def mention_faults(number, line, types, named):
    for surface, kind, key, anaphoric in MENTION.findall(line):
        if kind not in BY_SHORT:
            yield number, f"no type {kind!r}"
        elif types.setdefault(key, BY_SHORT[kind]) != BY_SHORT[kind]:
            yield number, f"{key!r} is {kind} here and {SHORT.get(types[key], types[key])} elsewhere"
        if surface != surface.strip():
            yield number, f"a space at the edge of {surface!r}"
        if not anaphoric:
            named.add(key)
    rest = MENTION.sub("", line)
    if "{{" in rest or "}}" in rest:
        yield number, "a mark that does not parse"


def edge_faults(number, edge, types):
    head, *attributes = [part.strip() for part in edge.split("|")]
    words = head.split()
    if len(words) != 3 or words[0] not in RELATIONS:
        yield number, f"an edge needs a relation, a head and a tail: {edge!r}"
        return
    for key, allowed in zip(words[1:], RELATIONS[words[0]]):
        if types.get(key) not in allowed:
            yield number, f"{words[0]} cannot have {key!r}, a {types.get(key, 'key of no mention')}"
    if words[1] == words[2]:
        yield number, f"{words[0]} of {words[1]!r} with itself"
    for attribute in attributes:
        if "=" not in attribute:
            yield number, f"an attribute without '=': {attribute!r}"


def main():
    found = [f"{path}:{number}: {fault}" for path in sys.argv[1:]
             for number, fault in faults(pathlib.Path(path).read_text("utf-8").split("\n"))]
    print("\n".join(found) or f"{len(sys.argv) - 1} documents, no faults")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
