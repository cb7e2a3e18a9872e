"""What is written to a weights file is read back as it was, but for rounding."""
import pathlib
import tempfile
import unittest

import numpy as np
import torch

from liaison_training import export, importing
from liaison_training.base_encoder import BLOCK, BaseEncoder
from liaison_training.joint_model import JointModel
from liaison_training.model import NAMES
from liaison_training.vocabulary import SPECIALS, Vocabulary

WIDTH, INNER, LAYERS, POSITIONS = 64, 128, 2, 16
PIECES = [*SPECIALS, "\u2581a", "b"]


def small_base():
    """An encoder of two narrow layers with numbers drawn at random."""
    chance = np.random.default_rng(7)
    draw = lambda *shape: chance.normal(size=shape).astype(np.float32)  # noqa: E731
    tensors = {"emb.pos": draw(POSITIONS * WIDTH), "emb.type": draw(WIDTH), "emb.ln.w": draw(WIDTH),
               "emb.ln.b": draw(WIDTH)}
    for layer in range(LAYERS):
        for short in NAMES.values():
            outputs, inputs = {"fi": (INNER, WIDTH), "fo": (WIDTH, INNER)}.get(short, (WIDTH, WIDTH))
            tensors[f"l{layer}.{short}.w"] = draw(outputs if short.endswith("ln") else outputs * inputs)
            tensors[f"l{layer}.{short}.b"] = draw(outputs)
    blocks = chance.integers(0, 255, (len(PIECES), WIDTH // BLOCK, BLOCK // 2 + 2), np.uint8)
    blocks[..., :2] = np.array([0.01], np.float16).view(np.uint8)
    return BaseEncoder(WIDTH, LAYERS, 2, INNER, POSITIONS, 1e-12, PIECES, np.zeros(len(PIECES)), {},
                       blocks, tensors)


class ImportingTests(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(3)
        self.base = small_base()
        self.vocabulary = Vocabulary(PIECES, np.zeros(len(PIECES)), np.arange(len(PIECES)), {})
        self.model = JointModel(self.base, self.vocabulary, LAYERS)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "small.weights"
        export.write(self.path, export.sections(self.model, self.base, self.vocabulary))

    def test_every_parameter_is_read_and_close(self):
        found, own = importing.state(self.path, self.model), self.model.trained_state()
        self.assertEqual(set(found), set(own))
        for name, value in own.items():
            if "embeddings.position" in name or "token_type" in name:
                continue  # they are one sum in the file
            step = value.abs().max() / 127
            self.assertLessEqual((found[name] - value).abs().max(), step * 0.51, name)

    def test_the_heads_are_read_exactly(self):
        found = importing.state(self.path, self.model)
        for name, value in self.model.trained_state().items():
            if not name.startswith("encoder"):
                self.assertTrue(torch.equal(found[name], value), name)

    def test_what_was_read_is_written_as_the_same_file(self):
        other = JointModel(self.base, self.vocabulary, LAYERS)
        other.load_state_dict(importing.state(self.path, other), strict=False)
        again = export.sections(other, self.base, self.vocabulary)
        whole = [name for name in again if name.endswith(".panels") and name.startswith("layer.")]
        self.assertEqual(importing.sections(self.path).keys(), again.keys())
        for name in whole:
            self.assertEqual(again[name], importing.sections(self.path)[name], name)

    def test_another_file_is_refused(self):
        self.path.write_bytes(b"something else")
        with self.assertRaises(SystemExit):
            importing.sections(self.path)


if __name__ == "__main__":
    unittest.main()
