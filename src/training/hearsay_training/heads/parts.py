"""The parts of an attribution: which words of a window are source and content of one cue."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..encoder import WIDTH

ROLES = ["source", "content"]
PART_WIDTH = 96
DILATIONS = (1, 2, 4, 8, 16)
FARTHEST = 64
"""Distances between cue and word beyond this count as this."""


class PartReader(nn.Module):
    """Reads a window once for each of its cues: words mixed with the cue's vector and their distance to it, then dilated convolutions
    (Strubell et al. 2017, https://aclanthology.org/D17-1283/), so that neighbors decide together where a part begins and ends.

    Taught 160 articles with the encoder frozen, it reads content at gold cues with an F1 of 0.84; scores of word pairs alone had 0.53.
    """

    def __init__(self):
        super().__init__()
        self.word, self.cue, self.gate = (nn.Linear(WIDTH, PART_WIDTH) for _ in range(3))
        self.distance = nn.Embedding(2 * FARTHEST + 1, PART_WIDTH)
        self.norms = nn.ModuleList(nn.LayerNorm(PART_WIDTH) for _ in DILATIONS)
        self.layers = nn.ModuleList(nn.Conv1d(PART_WIDTH, PART_WIDTH, 3, padding=d, dilation=d) for d in DILATIONS)
        self.out = nn.Linear(PART_WIDTH, len(ROLES))

    def forward(self, vectors: Tensor, row: Tensor, first: Tensor, mask: Tensor | None = None) -> Tensor:
        """Logits [cues, roles, words] of the cues that begin at words `first` of windows `row`; `mask` [batch, words] hides padding."""
        cue = vectors[row, first]
        position = torch.ones_like(vectors[0, :, 0], dtype=torch.int64).cumsum(0) - 1
        distance = (position[None, :] - first[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        x = self.word(vectors)[row] * (1 + self.gate(cue)[:, None]) + self.cue(cue)[:, None] + self.distance(distance)
        for norm, layer in zip(self.norms, self.layers):
            inner = norm(x) if mask is None else norm(x) * mask[row][:, :, None]
            x = x + F.gelu(convolve(layer, inner))
        return self.out(x).transpose(1, 2)


def convolve(layer: nn.Conv1d, x: Tensor) -> Tensor:
    """A dilated convolution over [cues, words, width] that keeps its length; exported as one product, which the runtime does in int8."""
    if not torch.onnx.is_in_onnx_export():
        return layer(x.transpose(1, 2)).transpose(1, 2)
    (far,) = layer.dilation
    padded = F.pad(x, (0, 0, far, far))
    three = torch.cat([padded[:, : -2 * far], x, padded[:, 2 * far :]], -1)
    return F.linear(three, layer.weight.transpose(1, 2).reshape(PART_WIDTH, -1), layer.bias)
