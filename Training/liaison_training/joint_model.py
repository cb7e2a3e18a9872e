"""The encoder with its three heads: mentions, references, relations."""
import torch
from torch import nn
from torch.nn import functional

from . import pairs, strings
from .model import MentionModel
from .schema import NAMES

DROPOUT = 0.1  # of the numbers between the layers of the encoder, if a recipe names no other


class ReferenceHead(nn.Module):
    """The score of an earlier mention as what a later one stands for; that of none is 0."""

    def __init__(self, width, inner=128, narrow=64):
        super().__init__()
        self.later = nn.Linear(2 * width, inner)
        self.earlier = nn.Linear(2 * width, inner, bias=False)
        self.features = nn.EmbeddingBag(strings.ROWS, inner, mode="sum")
        self.later_narrow = nn.Linear(2 * width, narrow)
        self.earlier_narrow = nn.Linear(2 * width, narrow)
        self.output = nn.Linear(inner, 1)
        self.drop = nn.Dropout(0.15)
        nn.init.normal_(self.features.weight, std=0.05)

    def forward(self, vectors, later, earlier, rows, offsets):
        """Scores [pairs] for mention vectors [mentions, 2 * width] and numbers of mentions."""
        vectors = self.drop(vectors)
        inner = self.later(vectors)[later] + self.earlier(vectors)[earlier]
        inner = functional.gelu(inner + self.features(rows, offsets))
        alike = (self.later_narrow(vectors)[later] * self.earlier_narrow(vectors)[earlier]).sum(-1)
        return self.output(inner)[:, 0] + alike / self.later_narrow.out_features


class RelationHead(nn.Module):
    """The scores of the twelve relations from one mention to another."""

    def __init__(self, width, inner=192, views=4, query=16, value=32, narrow=64):
        super().__init__()
        self.views, self.query, self.value = views, query, value
        self.head = nn.Linear(2 * width, inner)
        self.tail = nn.Linear(2 * width, inner, bias=False)
        self.features = nn.EmbeddingBag(pairs.ROWS, inner, mode="sum")
        self.head_query = nn.Linear(2 * width, views * query)
        self.tail_query = nn.Linear(2 * width, views * query)
        self.key = nn.Linear(width, views * query)
        self.region = nn.Parameter(torch.zeros(pairs.REGIONS * pairs.LINE_CODES, views))
        self.content = nn.Linear(width, views * value)
        self.head_narrow = nn.Linear(2 * width, narrow)
        self.tail_narrow = nn.Linear(2 * width, narrow)
        self.mix = nn.Linear(views * value + narrow, inner, bias=False)
        self.output = nn.Linear(inner, len(NAMES))
        self.drop, self.inner_drop = nn.Dropout(0.15), nn.Dropout(0.3)
        nn.init.normal_(self.features.weight, std=0.05)
        nn.init.constant_(self.output.bias, -3.0)

    def forward(self, hidden, vectors, heads, tails, features, regions):
        """Scores [pairs, relations] in one window.

        hidden [pieces, width], vectors [mentions, 2 * width], heads and tails [pairs],
        features [pairs, groups], regions [pairs, pieces].
        """
        hidden, vectors = self.drop(hidden), self.drop(vectors)
        content = self.context(hidden, vectors, heads, tails, regions)
        alike = self.head_narrow(vectors)[heads] * self.tail_narrow(vectors)[tails]
        inner = self.head(vectors)[heads] + self.tail(vectors)[tails] + self.features(features)
        inner = inner + self.mix(torch.cat([content, alike], -1))
        return self.output(self.inner_drop(functional.gelu(inner)))

    def context(self, hidden, vectors, heads, tails, regions):
        """What the window says that bears on each pair, [pairs, views * value]."""
        split = lambda x, size: x.view(len(x), self.views, size)  # noqa: E731
        key = split(self.key(hidden), self.query)
        of_head = torch.einsum("mvq,pvq->mpv", split(self.head_query(vectors), self.query), key)
        of_tail = torch.einsum("mvq,pvq->mpv", split(self.tail_query(vectors), self.query), key)
        scores = (of_head[heads] + of_tail[tails]) / self.query**0.5 + self.region[regions]
        weights = scores.softmax(1)
        content = split(self.content(hidden), self.value)
        return torch.einsum("npv,pvx->nvx", weights, content).flatten(1)


class JointModel(MentionModel):
    """One pass of the encoder, then the heads on its hidden states."""

    def __init__(self, base, vocabulary, layers):
        super().__init__(base, vocabulary, layers)
        self.drop_out(DROPOUT)
        self.references = ReferenceHead(base.width)
        self.relations = RelationHead(base.width)

    def freeze(self, layers):
        """Leaves the lowest layers as they are."""
        self.encoder.embeddings.requires_grad_(layers == 0)
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        for number, layer in enumerate(self.encoder.encoder.layer):
            layer.requires_grad_(number >= layers)

    def drop_out(self, share):
        """Leaves out a share of the numbers between the layers while learning.

        None of the attention: that costs time and brings nothing.
        """
        for name, module in self.encoder.named_modules():
            if isinstance(module, nn.Dropout):
                module.p = 0.0 if name.endswith("attention.self.dropout") else share

    def labelled(self, hidden):
        return self.head(self.drop(hidden))


def vectors(hidden, placed):
    """The vectors of the mentions of a window, [mentions, 2 * width]."""
    return torch.cat([hidden[placed.first], hidden[placed.last]], -1)
