"""The encoder with its mention head, in PyTorch."""
import numpy as np
import torch
from torch import nn
from transformers import BertConfig, BertModel

from .base_encoder import dequantised
from .labels import LABELS
from .vocabulary import PAD

NAMES = {
    "attention.self.query": "q", "attention.self.key": "k", "attention.self.value": "v",
    "attention.output.dense": "ao", "intermediate.dense": "fi", "output.dense": "fo",
    "attention.output.LayerNorm": "aln", "output.LayerNorm": "oln",
}
# Whether the processor multiplies numbers of 16 bits itself; where it does not, they are many times slower than those of 32.
HALVED = torch.cpu.get_capabilities().get("avx512_bf16", False)


class MentionModel(nn.Module):
    """Hidden states [batch, pieces, width] and logits [batch, pieces, labels]."""

    def __init__(self, base, vocabulary, layers):
        super().__init__()
        config = BertConfig(
            vocab_size=len(vocabulary.pieces), hidden_size=base.width, num_hidden_layers=layers,
            num_attention_heads=base.heads, intermediate_size=base.inner_width,
            max_position_embeddings=base.positions, type_vocab_size=1,
            layer_norm_eps=base.epsilon, pad_token_id=PAD)
        self.encoder = BertModel(config, add_pooling_layer=False)
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(base.width, len(LABELS))
        self.encoder.load_state_dict(base_state(base, vocabulary, layers), strict=True)
        # The table stays as it is, so that its four bits stay exact.
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)

    def hidden(self, ids, mask):
        return self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state

    def encoded(self, ids, mask):
        """The hidden states, worked out in 16 bits while learning where that is faster."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training and HALVED):
            hidden = self.hidden(ids, mask)
        return hidden.float()

    def forward(self, ids, mask):
        return self.head(self.drop(self.encoded(ids, mask)))

    def trained_state(self):
        return {k: v for k, v in self.state_dict().items() if "word_embeddings" not in k}


def base_state(base, vocabulary, layers):
    blocks = base.embedding_blocks[vocabulary.sources]
    state = {
        "embeddings.word_embeddings.weight": dequantised(blocks).reshape(len(blocks), base.width),
        "embeddings.position_embeddings.weight": base.tensors["emb.pos"].reshape(-1, base.width),
        "embeddings.token_type_embeddings.weight": base.tensors["emb.type"][: base.width][None],
        "embeddings.LayerNorm.weight": base.tensors["emb.ln.w"],
        "embeddings.LayerNorm.bias": base.tensors["emb.ln.b"],
    }
    for layer in range(layers):
        for ours, theirs in NAMES.items():
            bias = base.tensors[f"l{layer}.{theirs}.b"]
            weight = base.tensors[f"l{layer}.{theirs}.w"]
            if "LayerNorm" not in ours:
                weight = weight.reshape(len(bias), -1)
            state[f"encoder.layer.{layer}.{ours}.weight"] = weight
            state[f"encoder.layer.{layer}.{ours}.bias"] = bias
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in state.items()}
