"""Learns mentions, references and relations at once; can be stopped and taken up again."""
import dataclasses
import pathlib
import random
import time

import torch

from . import augmentation, auxiliary, joining, layouts, reading, shortening
from .joint_model import DROPOUT, vectors
from .labels import IGNORED, mask
from .losses import reference_loss, relation_loss
from .training import averaged_with, keep
from .vocabulary import PAD, UNKNOWN
from .windows import windows

LIKE = 0.8  # windows at least so long, to the longest, are read together


@dataclasses.dataclass(frozen=True)
class Recipe:
    """Everything that decides the outcome."""

    epochs: int = 14
    auxiliary_lines: int = 60  # an epoch
    batch_pieces: int = 1100
    encoder_rate: float = 1.3e-4
    head_rate: float = 1e-3
    warm_up: float = 0.02
    renamed_documents: float = 0.75
    renamed_share: float = 0.5  # of the entities of such a document
    shortened_documents: float = 0.4
    left_out_share: float = 0.3  # of the lines of such a document
    blanked_share: float = 0.06  # of the pieces of a window, in half of the windows
    listed_pages: int = 150  # made of lists of other names, an epoch
    joined_share: float = 0.15  # of the documents, with another one on the same page
    averaged_epochs: int = 3
    mention_weight: float = 3.0
    reference_weight: float = 0.5
    relation_weight: float = 1.0
    seed: int = 1
    dropout: float = DROPOUT  # of the numbers between the layers of the encoder
    layers: int = 12
    frozen_layers: int = 4
    corpus_share: float = 0.4  # of the corpus, an epoch, where there are posts
    post_share: float = 0.3  # of the posts, an epoch


# What goes on from weights that are there: one recipe, in three orders.
REFINING = tuple(
    Recipe(epochs=7, seed=seed, encoder_rate=1e-4, head_rate=8e-4, dropout=0.15) for seed in (91, 92, 93))


def examples(tokeniser, documents, posts, names, recipe, epoch):
    """This epoch's documents, written otherwise."""
    chooser = random.Random(recipe.seed * 1000 + epoch)
    share = recipe.corpus_share if posts else 1.0
    taken = [document for document in documents if chooser.random() < share]
    taken += [post for post in posts if chooser.random() < recipe.post_share]
    taken += layouts.pages(names, recipe.listed_pages, chooser)
    chooser.shuffle(taken)
    found = []
    for document in rewritten(taken, names, recipe, chooser):
        example = reading.example(tokeniser, document, chooser=chooser)
        example.windows = [blanked(window, recipe.blanked_share, chooser) for window in example.windows]
        found.append(example)
    return found


def rewritten(documents, names, recipe, chooser):
    """The documents, some of them joined, and of each some lines, names and marks otherwise."""
    for document in joining.joined(documents, recipe.joined_share, chooser):
        if chooser.random() < recipe.shortened_documents:
            document = shortening.shortened(document, recipe.left_out_share, chooser)
        if chooser.random() < recipe.renamed_documents:
            document = augmentation.renamed(document, names, chooser, recipe.renamed_share)
        if chooser.random() < 0.6:
            document = augmentation.restyled(document, chooser)
        yield document


def blanked(window, share, chooser):
    """The window; in half of the windows a share of the pieces is unknown, so that no word decides alone."""
    if chooser.random() < 0.5:
        return window
    ids = [UNKNOWN if piece > UNKNOWN and chooser.random() < share else piece for piece in window.ids]
    return dataclasses.replace(window, ids=ids)


def batches(found, size, chooser):
    """Examples of like size together, in a random order."""
    chooser.shuffle(found)
    groups = []
    for start in range(0, len(found), 96):
        current, used = [], 0
        for one in sorted(found[start : start + 96], key=lambda e: e.size):
            if current and used + one.size > size:
                groups.append(current)
                current, used = [], 0
            current.append(one)
            used += one.size
        groups.append(current)
    chooser.shuffle(groups)
    return groups


def encoded(model, group):
    """The hidden states of each window; windows of like length are read together."""
    order = sorted(range(len(group)), key=lambda i: -len(group[i].ids))
    parts, found = [], {}
    for i in order:
        if not parts or len(group[i].ids) < LIKE * len(group[parts[-1][0]].ids):
            parts.append([])
        parts[-1].append(i)
    for part in parts:
        length = -(-len(group[part[0]].ids) // 16) * 16  # fewer shapes are faster
        ids = torch.full((len(part), length), PAD)
        for row, i in enumerate(part):
            ids[row, : len(group[i].ids)] = torch.tensor(group[i].ids)
        hidden = model.encoded(ids, (ids != PAD).long())
        found.update({i: hidden[row, : len(group[i].ids)] for row, i in enumerate(part)})
    return [found[i] for i in range(len(group))]


def mention_loss(model, hidden, group):
    """The mean loss of the words."""
    states = torch.cat([h[[piece for _, _, piece in w.words]] for h, w in zip(hidden, group)])
    allowed = torch.cat([mask(w.mask).expand(len(w.words), -1) for w in group])
    labels = torch.tensor([label for w in group for label in w.labels])
    return torch.nn.functional.cross_entropy(
        model.labelled(states) + allowed, labels, ignore_index=IGNORED)


def losses(model, group):
    """The three losses of a group of documents."""
    own_windows = [w for one in group for w in one.windows]
    hidden = encoded(model, own_windows)
    mentions = mention_loss(model, hidden, own_windows)
    references, relations, edges, place = [], torch.zeros(()), 0, 0
    for one in group:
        own = []
        for asked in one.pairs:
            states = hidden[place]
            place += 1
            own.append(vectors(states, asked.placed))
            if len(asked.heads):
                scores = model.relations(states, own[-1], asked.heads, asked.tails, asked.features,
                                         asked.regions)
                loss, count = relation_loss(scores, asked)
                relations, edges = relations + loss, edges + count
        if one.antecedents is not None:
            known = one.antecedents
            every = torch.stack([own[one.homes[m][0]][one.homes[m][1]]
                                 for m in range(len(one.mentions))])
            scores = model.references(every, known.later, known.earlier, known.rows, known.offsets)
            references.append(reference_loss(scores, known, len(one.mentions)))
    reference = torch.stack(references).mean() if references else torch.zeros(())
    return mentions, reference, relations / (edges + 4)


def optimiser(model, recipe):
    groups = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            slow = name.startswith("encoder")
            groups.setdefault((slow, parameter.dim() > 1), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": p, "weight_decay": 0.01 if decays else 0.0,
          "lr": recipe.encoder_rate if slow else recipe.head_rate}
         for (slow, decays), p in sorted(groups.items(), key=lambda g: g[0])])


def train(model, tokeniser, documents, posts, data, recipe, state_path, after_epoch=None):
    """Trains to the end of the recipe; the model is left with the mean of its last epochs."""
    extra = auxiliary.read_folder(data) if data else []
    random.Random(recipe.seed).shuffle(extra)
    names = augmentation.Names(pathlib.Path(data) / "gazetteers" if data else None)
    model.freeze(recipe.frozen_layers)
    model.drop_out(recipe.dropout)
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
        taken = recipe.auxiliary_lines
        lines = [extra[(epoch * taken + k) % len(extra)] for k in range(taken)] if extra else []
        extra_windows = [dataclasses.replace(w, mask=kinds) for line, kinds in lines
                         for w in windows(tokeniser, [line])]
        run_epoch(model, descent, examples(tokeniser, documents, posts, names, recipe, epoch),
                  extra_windows, recipe, epoch)
        averaged = epoch + 1 - (recipe.epochs - recipe.averaged_epochs)
        if averaged > 0:
            average = averaged_with(average, model.trained_state(), averaged)
        keep(state_path, {"model": model.trained_state(), "optimiser": descent.state_dict(),
                          "epoch": epoch + 1, "average": average})
        if after_epoch:
            after_epoch(epoch)
    model.load_state_dict(average, strict=False)


def run_epoch(model, descent, found, extra, recipe, epoch):
    model.train()
    chooser = random.Random(recipe.seed * 1000 + epoch)
    extra = sorted(extra, key=lambda w: len(w.ids))
    step_size = max(1, recipe.batch_pieces // 60)
    groups = batches(found, recipe.batch_pieces, chooser)
    groups += [extra[i : i + step_size] for i in range(0, len(extra), step_size)]
    chooser.shuffle(groups)
    began, totals, counted = time.time(), torch.zeros(3), 0
    for step, group in enumerate(groups):
        progress = (epoch + step / len(groups)) / recipe.epochs
        factor = min(1.0, (progress + 1e-3) / recipe.warm_up) * max(0.02, 1 - progress)
        for parameters in descent.param_groups:
            parameters["lr"] = parameters["initial_lr"] * factor
        if isinstance(group[0], reading.Example):
            parts = losses(model, group)
            if not any(part.requires_grad for part in parts):
                continue
            loss = (recipe.mention_weight * parts[0] + recipe.reference_weight * parts[1]
                    + recipe.relation_weight * parts[2])
            totals += torch.stack([p.detach() for p in parts])
            counted += 1
        elif any(label != IGNORED for w in group for label in w.labels):
            loss = recipe.mention_weight * mention_loss(model, encoded(model, group), group)
        else:
            continue
        descent.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        descent.step()
        if step % 40 == 39:
            values = ", ".join(f"{v:.3f}" for v in (totals / max(1, counted)).tolist())
            print(f"  epoch {epoch + 1} step {step + 1} of {len(groups)}: {values}; "
                  f"{(time.time() - began) / (step + 1):.2f} seconds a step", flush=True)
    values = ", ".join(f"{v:.4f}" for v in (totals / max(1, counted)).tolist())
    print(f"epoch {epoch + 1} of {recipe.epochs}: mentions, references, relations {values}, "
          f"{(time.time() - began) / 60:.1f} minutes", flush=True)
