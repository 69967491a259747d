"""A BERT encoder in plain PyTorch that reads its weights from a safetensors file (Devlin et al. 2019, https://arxiv.org/abs/1810.04805)."""

import json
import struct
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .operators import Attention, Sum

WIDTH = 384
LAYERS = 6
ATTENTION_HEADS = 12


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """Reads float32 and int64 tensors: 8 bytes of header length, a JSON header, then the data."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    kinds = {"F32": np.float32, "I64": np.int64}
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        start, end = entry["data_offsets"]
        values = np.frombuffer(data[8 + length + start : 8 + length + end], kinds[entry["dtype"]])
        tensors[name] = torch.from_numpy(values.reshape(entry["shape"]).copy())
    return tensors


def drop(x: Tensor, p: float, training: bool) -> Tensor:
    """Dropout of vectors with one mask for all words of a window (Gal and Ghahramani 2016): a mask a word is slow to draw."""
    if not training:
        return x
    return x * ((torch.rand(x.shape[0], 1, x.shape[2]) >= p) / (1 - p))


class DroppingLinear(nn.Linear):
    """A linear layer with dropout of its outputs, one mask a batch: masking the weights costs nothing, masking outputs a fifth of a step."""

    dropout = 0.1

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return super().forward(x)
        keep = (torch.rand(self.out_features) >= self.dropout) / (1 - self.dropout)
        return F.linear(x, self.weight * keep[:, None], self.bias * keep)


class Layer(nn.Module):
    """Self-attention and feed-forward, each followed by a norm."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.out = DroppingLinear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), DroppingLinear(4 * WIDTH, WIDTH)
        self.attention_norm, self.norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def attend(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, _ = x.shape
        split = [f(x).view(batch, length, ATTENTION_HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value)]
        mixed = F.scaled_dot_product_attention(*split, attn_mask=bias)
        return self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        if torch.onnx.is_in_onnx_export():
            return self.exported(x)
        x = self.attention_norm(x + self.attend(x, bias))
        return self.norm(x + self.down(F.gelu(self.up(x))))

    def exported(self, x: Tensor) -> Tensor:
        """The same without padding, in the operators that ONNX Runtime is fastest with; one matrix for query, key and value."""
        return self.finish(x, *joined(x, self.query, self.key, self.value))

    def exported_at(self, x: Tensor, words: Tensor) -> Tensor:
        """The same for some pieces alone: nobody reads what the last layer makes of the rest."""
        few = at(x, words)
        return self.finish(few, self.query(few), *joined(x, self.key, self.value))

    def finish(self, x: Tensor, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        x = self.attention_norm(Sum.apply(x, self.out(Attention.apply(query, key, value, ATTENTION_HEADS))))
        return self.norm(Sum.apply(x, self.down(F.gelu(self.up(x)))))


def joined(x: Tensor, *layers: nn.Linear) -> tuple[Tensor, ...]:
    """What several layers of `WIDTH` make of the same input, with one product."""
    return F.linear(x, torch.cat([f.weight for f in layers]), torch.cat([f.bias for f in layers])).split(WIDTH, -1)


def at(x: Tensor, words: Tensor) -> Tensor:
    """The vectors [batch, words, width] of some of the pieces of x [batch, pieces, width]."""
    return x.gather(1, words[:, :, None].expand(-1, -1, x.shape[2]))


class Encoder(nn.Module):
    """Word pieces and the shapes of their words to vectors of `WIDTH`.

    Shapes tell what the uncased vocabulary loses; their embedding starts at zero, so training starts from the pretrained encoder.
    """

    def __init__(self, vocabulary: int, shapes: int, positions: int = 512):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(positions, WIDTH)
        self.shapes = nn.Embedding(shapes, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor, words: Tensor) -> Tensor:
        """ids, shapes, mask: int64 [batch, pieces]; words: pieces to give the vectors of [batch, words]; returns [batch, words, WIDTH]."""
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes)
        x = drop(self.norm(x), 0.1, self.training)
        bias = (1 - mask[:, None, None, :].to(x.dtype)) * -1e4
        *lower, last = self.layers
        for layer in lower:
            x = layer(x, bias)
        return last.exported_at(x, words) if torch.onnx.is_in_onnx_export() else at(last(x, bias), words)


NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "norm",
}


def load_pretrained(encoder: Encoder, path: Path) -> None:
    """Fills the encoder with BERT's weights; the first token type's embedding joins the positions, as there is only one type."""
    given = {name.removeprefix("bert."): tensor for name, tensor in read_safetensors(path).items()}
    state = {
        "pieces.weight": given["embeddings.word_embeddings.weight"],
        "positions.weight": given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
        "shapes.weight": encoder.shapes.weight.data,
    }
    for index in range(LAYERS):
        for theirs, ours in NAMES.items():
            for part in ("weight", "bias"):
                state[f"layers.{index}.{ours}.{part}"] = given[f"encoder.layer.{index}.{theirs}.{part}"]
    encoder.load_state_dict(state)
