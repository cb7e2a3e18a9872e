"""Makes the weights, and the fixtures of the program's tests.

Without --data only the corpus is learnt from. --work keeps the state of the training, so that the
same command goes on where it was stopped.
"""
import argparse
import pathlib

import torch

from . import corpus, export, fixtures, measuring, training
from .base_encoder import BaseEncoder
from .model import MentionModel
from .tokeniser import Tokeniser
from .vocabulary import Vocabulary

HERE = pathlib.Path(__file__).resolve().parent.parent
PACKAGE = HERE.parent
WEIGHTS = PACKAGE / "Sources" / "CModelWeights" / "encoder.weights"
FIXTURES = PACKAGE / "Tests" / "NeuralEncodingTests" / "Fixtures"


def options():
    parser = argparse.ArgumentParser(prog="run", description=__doc__)
    parser.add_argument("--corpus", type=pathlib.Path, default=HERE / "corpus")
    parser.add_argument("--data", type=pathlib.Path, help="folder of the auxiliary sets")
    parser.add_argument("--work", type=pathlib.Path, default=HERE / ".build-training")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--measure", type=pathlib.Path, nargs="*", default=[],
                        help="annotated documents to measure with at the end")
    parser.add_argument("--weights", type=pathlib.Path, default=WEIGHTS)
    parser.add_argument("--fixtures", type=pathlib.Path, default=FIXTURES)
    return parser.parse_args()


def main():
    chosen = options()
    torch.set_num_threads(chosen.threads)
    recipe = training.Recipe()
    torch.manual_seed(recipe.seed)
    chosen.work.mkdir(parents=True, exist_ok=True)
    base = BaseEncoder.read()
    vocabulary = Vocabulary.pruned(base)
    tokeniser = Tokeniser(vocabulary)
    model = MentionModel(base, vocabulary, recipe.layers)
    training.train(model, tokeniser, chosen.corpus, chosen.data, recipe, chosen.work / "state.pt")
    if chosen.measure:
        documents = [corpus.Document.read(path) for path in chosen.measure]
        print("measured F1:", measuring.report(measuring.mention_scores(model, tokeniser, documents)))
    export.write(chosen.weights, export.sections(model, base, vocabulary))
    fixtures.write(chosen.fixtures, model, tokeniser, HERE / "samples")
    print(f"wrote {chosen.weights} and {chosen.fixtures}")


if __name__ == "__main__":
    main()
