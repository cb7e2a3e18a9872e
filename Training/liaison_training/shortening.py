"""Leaves lines out of a document, so that its whole is not learnt by heart."""
import dataclasses

NOWHERE = -2  # the line of an edge whose line was left out; no piece stands there


def shortened(document, share, random):
    """The document without a share of its lines; its first one stays.

    What was stated only where a line is missing is neither stated nor absent: its edges stay, on no
    line, so that nothing is asked about them.
    """
    kept = [i for i in range(len(document.lines)) if i == 0 or random.random() >= share]
    places = {old: new for new, old in enumerate(kept)}
    lines = []
    for number, line in enumerate(document.lines):
        if number in places:
            lines.append(line)
        elif line.ends_passage:
            lines[-1] = dataclasses.replace(lines[-1], ends_passage=True)
    edges = [dataclasses.replace(e, line=places.get(e.line, NOWHERE)) for e in document.edges]
    return dataclasses.replace(document, lines=tuple(lines), edges=tuple(edges))
