"""Times the same encoder in ONNX Runtime, on one core: a line for each length, in pieces
a second of processor time, as the program's.

  python3 Benchmarks/onnx_runtime.py FOLDER

FOLDER keeps the exported model. Needs Training/requirements.txt, onnx and onnxruntime.
"""
import pathlib
import statistics
import sys
import time

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Training"))
from liaison_training.base_encoder import BaseEncoder  # noqa: E402
from liaison_training.model import MentionModel  # noqa: E402
from liaison_training.vocabulary import Vocabulary  # noqa: E402

ROUNDS, SECONDS = 5, 0.3


class Hidden(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, mask):
        return self.model.hidden(ids, mask)


def exported(folder):
    whole, small = folder / "encoder.onnx", folder / "encoder-int8.onnx"
    if not small.exists():
        base = BaseEncoder.read()
        vocabulary = Vocabulary.pruned(base)
        model = Hidden(MentionModel(base, vocabulary, base.layers).eval())
        example = torch.ones(1, 16, dtype=torch.long)
        axes = {0: "batch", 1: "length"}
        torch.onnx.export(model, (example, example), whole, input_names=["ids", "mask"],
                          output_names=["hidden"], dynamo=False,
                          dynamic_axes={"ids": axes, "mask": axes, "hidden": axes})
        quantize_dynamic(whole, small, weight_type=QuantType.QInt8, per_channel=True)
    return {"onnxruntime-fp32": whole, "onnxruntime-int8": small}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    for name, path in exported(folder).items():
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        for length in (32, 128, 256):
            ids = (np.arange(length)[None] * 7919 % 60000 + 4).astype(np.int64)
            feed = {"ids": ids, "mask": np.ones_like(ids)}
            session.run(None, feed)
            rates = []
            for _ in range(ROUNDS):
                start, count = time.process_time(), 0
                while time.process_time() - start < SECONDS:
                    session.run(None, feed)
                    count += length
                rates.append(count / (time.process_time() - start))
            print(name, length, int(statistics.median(rates)), flush=True)


if __name__ == "__main__":
    main()
