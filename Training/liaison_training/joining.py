"""Puts two documents on one page, as pages with several articles do, so that neighbours are no reason for an edge."""
import dataclasses

from .strings import normalised

LONGEST = 4000  # characters of both together


def joined(documents, share, random):
    """The documents; a share of them, where they are short, with the next one on the same page."""
    found, place = [], 0
    while place < len(documents):
        document = documents[place]
        place += 1
        if place < len(documents) and random.random() < share and fit(document, documents[place]):
            document = page(document, documents[place])
            place += 1
        found.append(document)
    return found


def fit(first, second):
    return first.lines and second.lines and length(first) + length(second) < LONGEST


def length(document):
    return sum(len(line.text) for line in document.lines)


def names(document):
    """(normalised name, type) -> key, of the first entity of that name."""
    found = {}
    for line in document.lines:
        for m in line.mentions:
            if m.is_named:
                found.setdefault((normalised(line.text[m.start : m.end]), m.kind), m.key)
    return found


def page(first, second):
    """Both documents as one; an entity of the second that has a name of the first's is that one."""
    known = names(first)
    same = {key: known[name] for name, key in names(second).items() if name in known}
    keys = lambda key: "1-" + same[key] if key in same else "2-" + key  # noqa: E731
    lines = rekeyed(first.lines, lambda key: "1-" + key)
    lines[-1] = dataclasses.replace(lines[-1], ends_passage=True)
    edges = [dataclasses.replace(e, head="1-" + e.head, tail="1-" + e.tail) for e in first.edges]
    edges += [dataclasses.replace(e, head=keys(e.head), tail=keys(e.tail), line=e.line + len(lines))
              for e in second.edges]
    lines += rekeyed(second.lines, keys)
    return dataclasses.replace(first, lines=tuple(lines), edges=tuple(edges))


def rekeyed(lines, key):
    return [dataclasses.replace(line, mentions=tuple(
        dataclasses.replace(m, key=m.key and key(m.key)) for m in line.mentions)) for line in lines]
