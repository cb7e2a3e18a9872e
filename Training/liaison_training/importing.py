"""Reads a weights file back into the model, so that learning goes on from what the program holds.

The inverse of `export.py`, but for what rounding to bytes has lost.
"""
import struct

import numpy as np
import torch

from .export import ENTRY, MAGIC, NORMALISATIONS, PANEL, STEPS

EMBEDDINGS = "encoder.embeddings."


def sections(path):
    """Name -> bytes of each section of the file at `path`."""
    data = path.read_bytes()
    if not data.startswith(MAGIC):
        raise SystemExit(f"{path} is no weights file")
    count = struct.unpack_from("<I", data, 12)[0]
    entries = [struct.unpack_from(ENTRY, data, 64 * (1 + i)) for i in range(count)]
    return {name.rstrip(b"\0").decode(): data[offset : offset + size] for name, offset, size in entries}


def floats(data):
    return np.frombuffer(data, np.float32).copy()


def matrix(found, name, inputs):
    """A matrix [outputs, inputs] of bytes and scales as float32."""
    scales = floats(found[name + ".scales"])
    panels = np.frombuffer(found[name + ".panels"], np.int8)
    panels = panels.reshape(len(scales) // PANEL, inputs // 4, PANEL, 4)
    return panels.transpose(0, 2, 1, 3).reshape(len(scales), inputs).astype(np.float32) * scales[:, None]


def layer_state(found, layer, width, inner_width):
    prefix, own = f"encoder.encoder.layer.{layer}.", f"layer.{layer}."
    weight, bias = matrix(found, own + "projections", width), floats(found[own + "projections.bias"])
    for part, rows, shift in zip(("query", "key", "value"), np.split(weight, 3), np.split(bias, 3)):
        yield f"{prefix}attention.self.{part}.weight", rows
        yield f"{prefix}attention.self.{part}.bias", shift
    for ours, theirs in STEPS.items():
        inputs = inner_width if ours == "contraction" else width
        yield f"{prefix}{theirs}.weight", matrix(found, own + ours, inputs)
        yield f"{prefix}{theirs}.bias", floats(found[f"{own}{ours}.bias"])
    for ours, theirs in NORMALISATIONS.items():
        yield f"{prefix}{theirs}.weight", floats(found[f"{own}{ours}.gain"])
        yield f"{prefix}{theirs}.bias", floats(found[f"{own}{ours}.shift"])


def head_value(found, name, like):
    """A parameter of a head in the shape of `like`."""
    own, _, kind = name.rpartition(".")
    if kind == "weight" and own + ".panels" in found:
        outputs, inputs = like.shape
        panels = floats(found[own + ".panels"]).reshape(-1, inputs, PANEL)
        return panels.transpose(0, 2, 1).reshape(-1, inputs)[:outputs]
    value = floats(found[own + ".matrix" if kind == "weight" else name])
    return value[: like.numel()].reshape(like.shape)


def state(path, model):
    """The state of `model` that the file at `path` holds, without the vectors of words."""
    found = sections(path)
    config = model.encoder.config
    width, own = config.hidden_size, model.state_dict()
    values = {
        EMBEDDINGS + "position_embeddings.weight": floats(found["embedding.positions"]).reshape(-1, width),
        EMBEDDINGS + "token_type_embeddings.weight": np.zeros((1, width), np.float32),
        EMBEDDINGS + "LayerNorm.weight": floats(found["after-embedding.gain"]),
        EMBEDDINGS + "LayerNorm.bias": floats(found["after-embedding.shift"]),
        "head.weight": floats(found["head.matrix"]).reshape(-1, width),
        "head.bias": floats(found["head.bias"]),
    }
    for layer in range(config.num_hidden_layers):
        values.update(layer_state(found, layer, width, config.intermediate_size))
    for name, like in own.items():
        if name.startswith(("references.", "relations.")):
            values[name] = head_value(found, name, like)
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in values.items()}
