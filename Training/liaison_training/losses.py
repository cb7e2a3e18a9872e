"""What the three heads are to make small."""
import torch
from torch.nn import functional

from .reading import STATED, UNASKED
from .schema import SYMMETRIC

FAR = -1e4


def pooled(scores, group, count):
    """The log of the sum of exponentials of each group's rows, [count, columns]."""
    index = group[:, None].expand_as(scores)
    top = torch.full((count, scores.shape[1]), FAR).scatter_reduce(
        0, index, scores.detach(), "amax")
    sums = torch.zeros(count, scores.shape[1]).scatter_add(0, index, (scores - top[group]).exp())
    return top + sums.clamp_min(1e-30).log()


def relation_loss(scores, asked):
    """(sum of the losses of pairs of entities, number of edges)."""
    states = asked.states
    total, edges = 0.0, 0
    columns = torch.arange(scores.shape[1])
    for numbers, chosen in ((asked.directed, columns != SYMMETRIC), (asked.undirected, columns == SYMMETRIC)):
        distinct, group = numbers.unique(return_inverse=True)
        own = states[:, chosen]
        masked = scores[:, chosen].masked_fill(own == UNASKED, FAR)
        entity = pooled(masked, group, len(distinct))
        index = group[:, None].expand_as(own)
        zero = torch.zeros(len(distinct), own.shape[1])
        stated = zero.scatter_add(0, index, (own == STATED).float()) > 0
        known = zero.scatter_add(0, index, (own != UNASKED).float()) > 0
        loss = functional.binary_cross_entropy_with_logits(entity, stated.float(), reduction="none")
        total = total + loss[known].sum()
        edges += int((stated & known).sum())
    return total, edges


def reference_loss(scores, known, count):
    """The mean loss of mentions with candidates: that right ones outweigh the rest."""
    both = torch.stack([scores.masked_fill(~known.same, FAR), scores], 1)
    sums = pooled(both, known.later, count)
    right, every = sums[:, 0], sums[:, 1]
    none = torch.zeros_like(every)
    has_right = right > FAR / 2
    asked = torch.zeros(count, dtype=torch.bool)
    asked[known.later] = True
    loss = torch.logaddexp(every, none) - torch.where(has_right, right, none)
    return loss[asked].mean()
