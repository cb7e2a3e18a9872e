"""Makes the weights, and the fixtures of the program's tests.

First the mentions are learnt, then mentions, references and relations at once, then probabilities
are fitted on what the program makes of documents that were kept apart. With --refine the first two
steps are left out: three runs start from the weights that the program holds, and the mean of those
and the runs is taken. Without --data only the corpus is learnt from. --work keeps the states of the
training, so that the same command goes on where it was stopped.
"""
import argparse
import pathlib
import subprocess

import torch

from . import (calibration, corpus, export, fixtures, grading, importing, joint_training, posts,
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
    parser.add_argument("--refine", action="store_true",
                        help="go on from the weights that are there")
    parser.add_argument("--measure", type=pathlib.Path, nargs="*", default=[],
                        help="annotated documents to measure and calibrate with, never learnt from")
    parser.add_argument("--program", type=pathlib.Path, default=PACKAGE / ".build/release/liaison",
                        help="the program, built before, which the probabilities are fitted with")
    parser.add_argument("--weights", type=pathlib.Path, default=WEIGHTS)
    parser.add_argument("--fixtures", type=pathlib.Path, default=FIXTURES)
    return parser.parse_args()


def annotated_posts(chosen):
    """The posts and sentences to learn from."""
    paths = (posts.POSTS, posts.SENTENCES) if chosen.data else ()
    return [one for path in paths for one in posts.read(path, chosen.data)]


def learnt(chosen, model, tokeniser, documents):
    """Trains in both stages."""
    training.train(model, tokeniser, chosen.corpus, chosen.data, training.Recipe(),
                   chosen.work / "state.pt")
    joint_training.train(model, tokeniser, documents, annotated_posts(chosen), chosen.data,
                         joint_training.Recipe(), chosen.work / "joint.pt")


def refined(chosen, model, tokeniser, documents):
    """Goes on from the weights that are there; the model is left with the mean of them and the runs."""
    start = average = importing.state(chosen.weights, model)
    annotated = annotated_posts(chosen)
    for count, recipe in enumerate(joint_training.REFINING, 2):  # the start is the first of the mean
        model.load_state_dict(start, strict=False)
        joint_training.train(model, tokeniser, documents, annotated, chosen.data, recipe,
                             chosen.work / f"refined-{recipe.seed}.pt")
        average = training.averaged_with(average, model.trained_state(), count)
    model.load_state_dict(average, strict=False)


def considered(chosen, name, files):
    """What the program considers in annotated files."""
    path = chosen.work / f"{name}.jsonl"
    subprocess.run([chosen.program, "evaluate", *files, "--model", chosen.weights, "--scores", path],
                   check=True, stdout=subprocess.DEVNULL)
    return calibration.read(path)


def calibrated(chosen, development):
    """Fits probabilities on what the program considers, and says how right its graphs then are."""
    sets = {"development": ([document.path for document in development], 1.0)}
    if chosen.data:
        kept = posts.measured(posts.POSTS, chosen.data, chosen.work / "posts")
        sets["posts"] = (kept, 1.0)
    sets["measured"] = (chosen.measure, MEASURED_WEIGHT)
    read = {name: (considered(chosen, name, files), weight)
            for name, (files, weight) in sets.items() if files}
    values = calibration.calibrated(read.values())
    for name, (documents, _) in read.items():
        counts = calibration.graded(documents, values)
        for level in ("entity", "edge"):
            rates = grading.rates(grading.total(counts, level))
            print(f"{name}: {level} precision, recall, F1", *(f"{rate:.3f}" for rate in rates))
    return values


def main():
    chosen = options()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(training.Recipe().seed)
    chosen.work.mkdir(parents=True, exist_ok=True)
    base = BaseEncoder.read()
    vocabulary = Vocabulary.pruned(base)
    tokeniser = Tokeniser(vocabulary)
    model = JointModel(base, vocabulary, joint_training.Recipe().layers)
    documents, development = corpus.read_folder(chosen.corpus)
    (refined if chosen.refine else learnt)(chosen, model, tokeniser, documents)
    found = export.sections(model, base, vocabulary)
    found["calibration"] = export.calibration(calibration.NEUTRAL)
    export.write(chosen.weights, found)
    found["calibration"] = export.calibration(calibrated(chosen, development))
    export.write(chosen.weights, found)
    fixtures.write(chosen.fixtures, model, tokeniser, HERE / "samples")
    print(f"wrote {chosen.weights} and {chosen.fixtures}")


if __name__ == "__main__":
    main()
