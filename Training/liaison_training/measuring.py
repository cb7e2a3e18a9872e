"""Measures mentions: exact span and type."""
import collections

import torch

from .corpus import ANAPHORIC
from .labels import LABELS, decoded
from .windows import encoded, windows


@torch.no_grad()
def predicted(model, tokeniser, lines):
    """The mentions found in each line, as sets of (start, end, kind), in characters."""
    model.eval()
    words = [encoded(tokeniser, line.text).words for line in lines]
    scores = [torch.zeros(len(w), len(LABELS)) for w in words]
    for window in windows(tokeniser, lines):
        ids = torch.tensor([window.ids])
        logits = model(ids, torch.ones_like(ids))[0]
        for line, number, piece in window.words:
            scores[line][number] = logits[piece]
    return [{(own[a][0], own[b - 1][1], kind) for a, b, kind in decoded(rows)}
            for own, rows in zip(words, scores)]


def mention_scores(model, tokeniser, documents):
    """Kind -> (right, predicted, gold); `named` and `all` sum them up."""
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for document in documents:
        for line, guess in zip(document.lines, predicted(model, tokeniser, document.lines)):
            gold = {(m.start, m.end, m.kind) for m in line.mentions}
            for place, group in enumerate((gold & guess, guess, gold)):
                for _, _, kind in group:
                    for name in {kind, "all"} | ({"named"} if not kind.endswith(ANAPHORIC) else {"anaphoric"}):
                        counts[name][place] += 1
    return dict(counts)


def f1(counts):
    right, guessed, gold = counts
    return 2 * right / (guessed + gold) if guessed + gold else 0.0


def report(counts):
    return ", ".join(f"{name} {100 * f1(counts[name]):.1f}" for name in sorted(counts))
