"""Fine-tunes the encoder and its mention head; can be stopped and taken up again."""
import dataclasses
import pathlib
import random
import time

import torch

from . import augmentation, auxiliary, corpus, measuring
from .labels import IGNORED, mask
from .vocabulary import PAD
from .windows import windows


@dataclasses.dataclass(frozen=True)
class Recipe:
    """Everything that decides the outcome."""

    epochs: int = 8
    auxiliary_share: float = 0.6  # of the auxiliary lines, which the epochs share out
    batch_pieces: int = 1024
    encoder_rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: float = 0.05
    renamed_share: float = 0.35  # of the entities of a document, in half of the documents
    averaged_epochs: int = 5  # the last so many epochs' weights are averaged
    seed: int = 1
    layers: int = 12


def batches(examples, size, chooser):
    """Windows of like length together, in a random order."""
    order = list(examples)
    chooser.shuffle(order)
    found = []
    for start in range(0, len(order), 256):
        chunk = sorted(order[start : start + 256], key=lambda w: len(w.ids))
        current = []
        for window in chunk:
            if current and (len(current) + 1) * len(window.ids) > size:
                found.append(current)
                current = []
            current.append(window)
        found.append(current)
    chooser.shuffle(found)
    return found


def collated(batch):
    """ids, mask, rows and columns of the words' first pieces, labels, what each word may be."""
    longest = -(-max(len(w.ids) for w in batch) // 16) * 16  # fewer shapes are faster
    ids = torch.full((len(batch), longest), PAD)
    attention = torch.zeros(len(batch), longest, dtype=torch.long)
    rows, columns, labels, allowed = [], [], [], []
    for row, window in enumerate(batch):
        ids[row, : len(window.ids)] = torch.tensor(window.ids)
        attention[row, : len(window.ids)] = 1
        rows += [row] * len(window.words)
        columns += [w[2] for w in window.words]
        labels += window.labels
        allowed.append(mask(window.mask).expand(len(window.words), -1))
    return ids, attention, rows, columns, torch.tensor(labels), torch.cat(allowed)


def epoch_windows(tokeniser, documents, extra, names, recipe, epoch):
    """This epoch's windows: every document, written otherwise, and a share of the auxiliary lines."""
    chooser = random.Random(recipe.seed * 1000 + epoch)
    found = []
    for document in documents:
        if chooser.random() < 0.5:
            document = augmentation.renamed(document, names, chooser, recipe.renamed_share)
        if chooser.random() < 0.6:
            document = augmentation.restyled(document, chooser)
        found += windows(tokeniser, document.lines)
    for line, kinds in extra[epoch :: recipe.epochs]:
        found += [dataclasses.replace(w, mask=kinds) for w in windows(tokeniser, [line])]
    return found


def optimiser(model, recipe):
    groups = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            in_encoder = name.startswith("encoder")
            decays = in_encoder and parameter.dim() > 1
            groups.setdefault((in_encoder, decays), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": parameters, "weight_decay": 0.01 if decays else 0.0,
          "lr": recipe.encoder_rate if in_encoder else recipe.head_rate}
         for (in_encoder, decays), parameters in sorted(groups.items())])


def train(model, tokeniser, folder, data, recipe, state_path):
    """Trains to the end of the recipe, keeping the state after every epoch.

    The model is left with the mean of its last epochs' weights (Izmailov et al. 2018,
    https://arxiv.org/abs/1803.05407).
    """
    documents, development = corpus.read_folder(folder)
    extra = auxiliary.read_folder(data) if data else []
    random.Random(recipe.seed).shuffle(extra)
    extra = extra[: int(len(extra) * recipe.auxiliary_share)]
    names = augmentation.Names(pathlib.Path(data) / "gazetteers" if data else None)
    print(f"{len(documents)} documents, {len(extra)} auxiliary lines", flush=True)
    descent, first, average = optimiser(model, recipe), 0, {}
    if state_path.exists():
        state = torch.load(state_path, weights_only=True)
        model.load_state_dict(state["model"], strict=False)
        descent.load_state_dict(state["optimiser"])
        first, average = state["epoch"], state["average"]
    for group in descent.param_groups:
        group.setdefault("initial_lr", group["lr"])
    for epoch in range(first, recipe.epochs):
        torch.manual_seed(recipe.seed * 1000 + epoch)
        examples = epoch_windows(tokeniser, documents, extra, names, recipe, epoch)
        run_epoch(model, descent, examples, recipe, epoch)
        averaged = epoch + 1 - (recipe.epochs - recipe.averaged_epochs)
        if averaged > 0:
            average = averaged_with(average, model.trained_state(), averaged)
        keep(state_path, {"model": model.trained_state(), "optimiser": descent.state_dict(),
                          "epoch": epoch + 1, "average": average})
        if epoch % 3 == 2:
            measure(model, tokeniser, development)
    model.load_state_dict(average, strict=False)
    measure(model, tokeniser, development)


def averaged_with(average, state, count):
    """The mean of `count` states, of which `average` is that of all but the last."""
    return {name: value.clone() if count == 1 else average[name] + (value - average[name]) / count
            for name, value in state.items()}


def keep(path, state):
    """Writes the state whole or not at all."""
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


def measure(model, tokeniser, documents):
    counts = measuring.mention_scores(model, tokeniser, documents)
    print("development F1:", measuring.report(counts), flush=True)


def run_epoch(model, descent, examples, recipe, epoch):
    model.train()
    chooser = random.Random(recipe.seed * 1000 + epoch)
    found = batches(examples, recipe.batch_pieces, chooser)
    loss_of = torch.nn.CrossEntropyLoss(ignore_index=IGNORED)
    began, total, pieces = time.time(), 0.0, 0
    for step, batch in enumerate(found):
        progress = (epoch + step / len(found)) / recipe.epochs
        factor = min(1.0, (progress + 1e-3) / recipe.warm_up) * max(0.01, 1 - progress)
        for group in descent.param_groups:
            group["lr"] = group["initial_lr"] * factor
        ids, attention, rows, columns, labels, allowed = collated(batch)
        if not bool((labels != IGNORED).any()):
            continue
        loss = loss_of(model(ids, attention)[rows, columns] + allowed, labels)
        descent.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        descent.step()
        total += loss.item()
        pieces += int(attention.sum())
        if step % 50 == 49:
            print(f"  epoch {epoch + 1} step {step + 1} of {len(found)}: loss {total / (step + 1):.3f}, "
                  f"{pieces / (time.time() - began):.0f} pieces a second", flush=True)
    print(f"epoch {epoch + 1} of {recipe.epochs}: loss {total / len(found):.4f}, "
          f"{(time.time() - began) / 60:.1f} minutes", flush=True)
