"""The labels of words: begin and inside of fourteen kinds, seven types named and seven anaphoric."""
import torch

from .corpus import ANAPHORIC, TYPES

KINDS = TYPES + [t + ANAPHORIC for t in TYPES]
OUTSIDE = 0
IGNORED = -100
LABELS = ["O"] + [mark + "-" + kind for kind in KINDS for mark in "BI"]
FORBIDDEN = -1e4
CLOSENESS = -2.0  # of a mention right behind another: of the annotated ones one in 700 is


def begin(kind):
    return 1 + 2 * KINDS.index(kind)


def inside(kind):
    return 2 + 2 * KINDS.index(kind)


def mask(kinds):
    """What to add to the logits where only `kinds` are annotated."""
    values = torch.full((len(LABELS),), FORBIDDEN)
    values[OUTSIDE] = 0
    for kind in kinds:
        values[begin(kind)] = values[inside(kind)] = 0
    return values


def transitions():
    """What to add for going from a label (row) to the next (column): inside only after its own."""
    table = torch.zeros(len(LABELS), len(LABELS))
    for kind in KINDS:
        table[OUTSIDE + 1 :, begin(kind)] = CLOSENESS
        table[:, inside(kind)] = FORBIDDEN
        table[begin(kind), inside(kind)] = table[inside(kind), inside(kind)] = 0
    return table


TRANSITIONS = transitions()


def decoded(logits):
    """The best allowed sequence for logits [words, labels] as (first word, last + 1, kind)."""
    if len(logits) == 0:
        return []
    scores = logits.log_softmax(-1)
    best = scores[0] + TRANSITIONS[OUTSIDE]
    pointers = []
    for row in scores[1:]:
        best, pointer = (best[:, None] + TRANSITIONS).max(0)
        best = best + row
        pointers.append(pointer)
    path = [int(best.argmax())]
    for pointer in reversed(pointers):
        path.append(int(pointer[path[-1]]))
    path.reverse()
    return spans(path)


def spans(path):
    """Labels as (first word, last + 1, kind)."""
    found = []
    for place, label in enumerate(path):
        if label == OUTSIDE:
            continue
        if label % 2 == 1:
            found.append([place, place + 1, KINDS[(label - 1) // 2]])
        else:
            found[-1][1] = place + 1
    return [tuple(f) for f in found]
