"""Writes the weights file that the program reads.

Little-endian. A header of 64 bytes: the eight letters `LIAISONW`, the format's version and the
number of sections (32 bits each), the size of the file (64 bits), and the CRC-32 of all that
follows the header. Then 64 bytes a section: its name (48 bytes, filled up with zeros), offset and
size (64 bits each). Then the sections, each at a multiple of 64 bytes.
"""
import struct
import zlib

import numpy as np

from .labels import KINDS, LABELS
from .schema import NAMES
from .vocabulary import SPECIALS

MAGIC = b"LIAISONW"
VERSION = 1
ENTRY = "<48sQQ"  # name, offset and size of a section
PANEL = 32
STEPS = {
    "gathering": "attention.output.dense",
    "expansion": "intermediate.dense",
    "contraction": "output.dense",
}
NORMALISATIONS = {
    "after-attention": "attention.output.LayerNorm",
    "after-feed-forward": "output.LayerNorm",
}


def quantised(weight):
    """A matrix [outputs, inputs] as int8 with one scale a row."""
    scales = np.maximum(np.abs(weight).max(1), 1e-12).astype(np.float32) / np.float32(127)
    return np.clip(np.rint(weight / scales[:, None]), -127, 127).astype(np.int8), scales


def packed(numbers):
    """[outputs, inputs] as [outputs / 32, inputs / 4, 32, 4]."""
    outputs, inputs = numbers.shape
    panels = numbers.reshape(outputs // PANEL, PANEL, inputs // 4, 4)
    return np.ascontiguousarray(panels.transpose(0, 2, 1, 3))


def arrays(state, prefix):
    return state[prefix + ".weight"], state[prefix + ".bias"]


def projections(state, prefix):
    pairs = [arrays(state, f"{prefix}.attention.self.{n}") for n in ("query", "key", "value")]
    return np.concatenate([w for w, _ in pairs]), np.concatenate([b for _, b in pairs])


def matrices(state, layers):
    """(name, PyTorch names, weight, bias) of every matrix of the encoder."""
    for layer in range(layers):
        prefix = f"encoder.encoder.layer.{layer}"
        yield f"layer.{layer}.projections", *projections(state, prefix)
        for ours, theirs in STEPS.items():
            yield f"layer.{layer}.{ours}", *arrays(state, f"{prefix}.{theirs}")


def sections(model, base, vocabulary):
    """Name -> bytes, in the order of the file."""
    state = {k: v.detach().float().numpy() for k, v in model.state_dict().items()}
    layers = model.encoder.config.num_hidden_layers
    found = {"configuration": configuration(base, vocabulary, layers),
             "kinds": "\n".join(KINDS).encode()}
    found.update(vocabulary_sections(vocabulary))
    embeddings = "encoder.embeddings."
    found["embedding.words"] = base.embedding_blocks[vocabulary.sources].tobytes()
    found["embedding.positions"] = (
        state[embeddings + "position_embeddings.weight"]
        + state[embeddings + "token_type_embeddings.weight"]).astype(np.float32).tobytes()
    add_normalisation(found, "after-embedding", state, embeddings + "LayerNorm")
    for name, weight, bias in matrices(state, layers):
        numbers, scales = quantised(weight)
        found[name + ".panels"] = packed(numbers).tobytes()
        found[name + ".scales"] = scales.tobytes()
        found[name + ".sums"] = numbers.sum(1, dtype=np.int32).astype(np.float32).tobytes()
        found[name + ".bias"] = bias.astype(np.float32).tobytes()
    for layer in range(layers):
        for ours, theirs in NORMALISATIONS.items():
            add_normalisation(found, f"layer.{layer}.{ours}", state,
                              f"encoder.encoder.layer.{layer}.{theirs}")
    found["head.matrix"] = state["head.weight"].tobytes()
    found["head.bias"] = state["head.bias"].tobytes()
    found["relations"] = "\n".join(NAMES).encode()
    for name, value in state.items():
        if name.startswith(("references.", "relations.")):
            add_part(found, name, value)
    return found


def add_part(found, name, value):
    """A part of a head: a matrix as panels, anything else as it is."""
    own, _, kind = name.rpartition(".")
    is_product = not own.endswith(("features", "references.output"))
    if kind == "weight" and is_product:
        found[own + ".panels"] = float_panels(value).tobytes()
    elif kind == "weight":
        found[own + ".matrix"] = value.astype(np.float32).tobytes()
    else:
        room = -len(value) % PANEL if kind == "bias" and is_product else 0
        found[name] = np.pad(value.astype(np.float32), [(0, room)] + [(0, 0)] * (value.ndim - 1)).tobytes()


def float_panels(value):
    """A matrix [outputs, inputs] as [outputs / 32, inputs, 32], filled up with zeros."""
    value = np.pad(value.astype(np.float32), [(0, -len(value) % PANEL), (0, 0)])
    panels = value.reshape(len(value) // PANEL, PANEL, value.shape[1])
    return np.ascontiguousarray(panels.transpose(0, 2, 1))


def calibration(values):
    """The section of the calibration: relation, five weights, threshold, one relation a line."""
    return "".join(name + "".join(f" {number:.6f}" for number in numbers) + "\n"
                   for name, numbers in values.items()).encode()


def configuration(base, vocabulary, layers):
    values = {"width": base.width, "layers": layers, "heads": base.heads,
              "inner-width": base.inner_width, "positions": base.positions,
              "pieces": len(vocabulary.pieces), "labels": len(LABELS), "epsilon": base.epsilon}
    return "".join(f"{name} {value}\n" for name, value in values.items()).encode()


def add_normalisation(found, name, state, prefix):
    gain, shift = arrays(state, prefix)
    found[name + ".gain"], found[name + ".shift"] = gain.tobytes(), shift.tobytes()


def strings(values):
    """Strings as one run of UTF-8 and the offsets at which each starts, with the end."""
    encoded = [value.encode() for value in values]
    offsets = np.cumsum([0] + [len(value) for value in encoded]).astype(np.uint32)
    return b"".join(encoded), offsets.tobytes()


def vocabulary_sections(vocabulary):
    own = len(SPECIALS)
    found = {}
    found["vocabulary.bytes"], found["vocabulary.offsets"] = strings(vocabulary.pieces[own:])
    found["vocabulary.scores"] = vocabulary.scores[own:].astype(np.float32).tobytes()
    keys = sorted(vocabulary.normalisation)
    numbers = [ord(k) if len(k) == 1 else ord(k[0]) << 32 | ord(k[1]) for k in keys]
    found["normalisation.keys"] = np.array(numbers, np.uint64).tobytes()
    found["normalisation.bytes"], found["normalisation.offsets"] = strings(
        [vocabulary.normalisation[k] for k in keys])
    return found


def padding(size):
    return -size % 64


def write(path, found):
    """Writes the sections to a file."""
    table, body = b"", b""
    parts, offset = [], 64 * (1 + len(found))
    for name, data in found.items():
        table += struct.pack(ENTRY, name.encode(), offset, len(data))
        data += bytes(padding(len(data)))
        parts.append(data)
        offset += len(data)
    body = table + b"".join(parts)
    header = struct.pack("<8sIIQI", MAGIC, VERSION, len(found), 64 + len(body),
                         zlib.crc32(body))
    path.write_bytes(header.ljust(64, b"\0") + body)
