"""Makes the weights, and the fixtures of the program's tests.

First the mentions are learnt, then mentions, references and relations at once, then probabilities
are fitted. Without --data only the corpus is learnt from. --work keeps the states of the training,
so that the same command goes on where it was stopped.
"""
import argparse
import pathlib

import torch

from . import (calibration, corpus, export, fixtures, graphs, grading, joint_training, posts,
               training)
from .base_encoder import BaseEncoder
from .joint_model import JointModel
from .tokeniser import Tokeniser
from .vocabulary import Vocabulary

HERE = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = HERE.parent
WEIGHTS = PACKAGE / "Sources" / "CModelWeights" / "encoder.weights"
FIXTURES = PACKAGE / "Tests" / "NeuralEncodingTests" / "Fixtures"
MEASURED_WEIGHT = 2.0  # of a document of --measure, beside one of the corpus


def options():
    parser = argparse.ArgumentParser(prog="run", description=__doc__)
    parser.add_argument("--corpus", type=pathlib.Path, default=HERE / "corpus")
    parser.add_argument("--data", type=pathlib.Path, help="folder of the auxiliary sets")
    parser.add_argument("--work", type=pathlib.Path, default=HERE / ".build-training")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--measure", type=pathlib.Path, nargs="*", default=[],
                        help="annotated documents to measure and calibrate with, never learnt from")
    parser.add_argument("--weights", type=pathlib.Path, default=WEIGHTS)
    parser.add_argument("--fixtures", type=pathlib.Path, default=FIXTURES)
    return parser.parse_args()


def learnt(chosen, model, tokeniser):
    """Trains in both stages; the documents to measure with."""
    documents, development = corpus.read_folder(chosen.corpus)
    training.train(model, tokeniser, chosen.corpus, chosen.data, training.Recipe(),
                   chosen.work / "state.pt")
    recipe = joint_training.Recipe()
    annotated = posts.read(posts.POSTS, chosen.data) if chosen.data else []
    joint_training.train(model, tokeniser, documents, annotated, chosen.data, recipe,
                         chosen.work / "joint.pt")
    return development


def report(name, read, values):
    counts = grading.new_counts()
    for document, known, stated in read:
        grading.grade(document, graphs.graph(known, stated, values), counts)
    for level in ("entity", "edge"):
        rates = grading.rates(grading.total(counts, level))
        print(f"{name}: {level} precision, recall, F1", *(f"{rate:.3f}" for rate in rates))


def main():
    chosen = options()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(training.Recipe().seed)
    chosen.work.mkdir(parents=True, exist_ok=True)
    base = BaseEncoder.read()
    vocabulary = Vocabulary.pruned(base)
    tokeniser = Tokeniser(vocabulary)
    model = JointModel(base, vocabulary, joint_training.Recipe().layers)
    development = learnt(chosen, model, tokeniser)
    measured = [corpus.Document.read(path) for path in chosen.measure]
    sets = [[(d, *graphs.read(model, tokeniser, d.lines)) for d in own]
            for own in (development, measured)]
    values = calibration.calibrated(
        *calibration.merged(calibration.judgements(sets[0], 1.0),
                            calibration.judgements(sets[1], MEASURED_WEIGHT)))
    for name, own in zip(("development", "measured"), sets):
        report(name, own, values)
    found = export.sections(model, base, vocabulary)
    found["calibration"] = export.calibration(values)
    export.write(chosen.weights, found)
    fixtures.write(chosen.fixtures, model, tokeniser, HERE / "samples")
    print(f"wrote {chosen.weights} and {chosen.fixtures}")


if __name__ == "__main__":
    main()
