"""Writes what the program's tests compare with: ids, layers, and mentions, as PyTorch has them."""
import json
import pathlib

import numpy as np
import torch

from . import graphs
from .corpus import Line
from .export import matrices, quantised
from .measuring import predicted
from .schema import NAMES
from .vocabulary import END, START
from .windows import encoded

STRIDE = 8
SENTENCE = "Ada Okonjo leads the Tidal Hub"


def byte_offset(text):
    """For each character, and the end, its offset in UTF-8."""
    return np.cumsum([0] + [len(c.encode()) for c in text]).tolist()


def tokenisation(tokeniser, lines):
    found = []
    for line in lines:
        ids, offsets = tokeniser.encode(line)
        at = byte_offset(line)
        found.append({"text": line, "ids": ids, "starts": [at[a] for a, _ in offsets],
                      "ends": [at[b] for _, b in offsets]})
    return found


def rounded_model(model):
    """Gives the model the weights that the file holds, in place: bytes times scales."""
    state = model.state_dict()
    numbers = {k: v.detach().float().numpy() for k, v in state.items()}
    for name, weight, _ in matrices(numbers, model.encoder.config.num_hidden_layers):
        whole, scales = quantised(weight)
        assign(state, name, torch.from_numpy(whole.astype(np.float32) * scales[:, None]))
    model.load_state_dict(state)


def assign(state, name, weight):
    _, layer, step = name.split(".")
    prefix = f"encoder.encoder.layer.{layer}."
    if step == "projections":
        for part, rows in zip(("query", "key", "value"), weight.chunk(3)):
            state[f"{prefix}attention.self.{part}.weight"] = rows
    else:
        inner = {"gathering": "attention.output.dense", "expansion": "intermediate.dense",
                 "contraction": "output.dense"}[step]
        state[f"{prefix}{inner}.weight"] = weight


@torch.no_grad()
def layers(model, tokeniser):
    """Every layer's output for one sentence; each eighth number of a vector."""
    ids = [START] + tokeniser.encode(SENTENCE)[0] + [END]
    states = model.encoder(input_ids=torch.tensor([ids]), output_hidden_states=True).hidden_states
    outputs = [[[round(float(v), 6) for v in row[::STRIDE]] for row in state[0]] for state in states]
    return {"text": SENTENCE, "ids": ids, "stride": STRIDE, "layers": outputs}


def written(line, own):
    """A line as the program takes it; words in UTF-8 bytes."""
    at = byte_offset(line.text)
    return {"text": line.text, "isHeading": line.is_heading,
            "words": [[at[a], at[b]] for a, b, _ in own.words]}


def mentions(model, tokeniser, texts):
    """The mentions of documents of a few lines each; words and spans in UTF-8 bytes."""
    found = []
    for text in texts:
        units = [Line(t.removeprefix("# "), (), t.startswith("# "), True) for t in text]
        spans = predicted(model, tokeniser, units)
        rows = []
        for unit, own in zip(units, spans):
            at = byte_offset(unit.text)
            rows.append({
                **written(unit, encoded(tokeniser, unit.text)),
                "mentions": [{"start": at[a], "end": at[b], "kind": k} for a, b, k in sorted(own)]})
        found.append(rows)
    return found


@torch.no_grad()
def joint(model, tokeniser, texts):
    """What is read in documents of a few lines each: windows, mentions, scores before calibration.

    Mentions are [line, first word, last word, kind, is anaphoric, entity or null]; statements are
    [relation, head, tail, score, line].
    """
    found = []
    for text in texts:
        lines = [Line(t.removeprefix("# "), (), t.startswith("# "), True) for t in text]
        analysis = graphs.analysed(model, tokeniser, lines)
        mentioned = graphs.mentions(analysis)
        places = graphs.resolve(model, analysis, mentioned)
        stated = graphs.statements(model, analysis, mentioned, places)
        found.append({
            "lines": [written(line, own) for line, own in zip(lines, analysis.pieces)],
            "windows": [w.ids for w in analysis.windows],
            "mentions": [[m.line, *m.words, m.kind, m.is_anaphoric, m.key] for m in mentioned],
            "statements": [[NAMES[r], h, t, round(score, 4), line]
                           for (r, h, t), (score, line) in sorted(stated.items())]})
    return found


def write(folder, model, tokeniser, samples):
    """`samples` is a folder with lines.txt, one line to cut each, and documents.txt."""
    folder, samples = pathlib.Path(folder), pathlib.Path(samples)
    folder.mkdir(parents=True, exist_ok=True)
    model.eval()
    lines = json.loads((samples / "lines.json").read_text("utf-8"))
    texts = json.loads((samples / "documents.json").read_text("utf-8"))
    found = {"tokenisation": tokenisation(tokeniser, lines),
             "mentions": mentions(model, tokeniser, texts),
             "joint": joint(model, tokeniser, texts)}
    rounded_model(model)
    found["layers"] = layers(model, tokeniser)
    for name, value in found.items():
        text = json.dumps(value, ensure_ascii=True, separators=(",", ":")).replace("},{", "},\n{")
        (folder / f"{name}.json").write_text(text + "\n", "utf-8")
