"""Cuts text into pieces of the vocabulary, as SentencePiece's unigram model does.

The text is normalised; each run without white space is marked at its start and cut into the pieces
whose scores add up to most. Kudo (2018), https://arxiv.org/abs/1804.10959.
"""
import re

from tokenizers import models

from .vocabulary import UNKNOWN, WORD_MARK

RUN = re.compile(r"[^ ]+")


class Tokeniser:
    """Text in, ids and offsets out."""

    def __init__(self, vocabulary):
        self.normalisation = vocabulary.normalisation
        self.seconds = {key[1] for key in self.normalisation if len(key) == 2}
        scored = list(zip(vocabulary.pieces, map(float, vocabulary.scores)))
        self.model = models.Unigram(scored, unk_id=UNKNOWN, byte_fallback=False)
        self.memory = {}

    def normalised(self, text):
        """The normalised text, and for each of its characters the start and end of its source."""
        out, spans, at = [], [], 0
        while at < len(text):
            length = 1
            if at + 1 < len(text) and text[at + 1] in self.seconds:
                if text[at : at + 2] in self.normalisation:
                    length = 2
            source = text[at : at + length]
            target = self.normalisation.get(source, source)
            out.append(target)
            spans += [(at, at + length)] * len(target)
            at += length
        return "".join(out), spans

    def encode(self, text):
        """Ids, and for each the start and end, in characters of `text`, of what it stands for."""
        normal, spans = self.normalised(text)
        ids, offsets = [], []
        for run in RUN.finditer(normal):
            at = run.start()
            for identifier, length in self.run(run.group()):
                if length == 0:  # a word mark on its own stands before its word
                    where = (spans[at][0], spans[at][0])
                else:
                    where = (spans[at][0], spans[at + length - 1][1])
                ids.append(identifier)
                offsets.append(where)
                at += length
        return ids, offsets

    def run(self, text):
        """The pieces of one run: pairs of an id and a length in characters, less the word mark."""
        known = self.memory.get(text)
        if known is None:
            tokens = self.model.tokenize(WORD_MARK + text)
            known = [(t.id, len(t.value)) for t in tokens]
            known[0] = (known[0][0], known[0][1] - 1)
            if len(self.memory) < 200_000:
                self.memory[text] = known
        return known
