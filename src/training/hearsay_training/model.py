"""The encoder and all heads as one module."""

import torch
from torch import Tensor, nn

from .batches import Batch
from .encoder import Encoder
from .heads import ALL, Head

VOCABULARY = 30_522
SHAPE_IDS = 36
"""`SHAPES.length * GAPS.length` of src/language/shapes.ts."""


class Model(nn.Module):
    """Reads windows; all heads see the vector of each word's first piece."""

    def __init__(self):
        super().__init__()
        self.encoder = Encoder(VOCABULARY, SHAPE_IDS)
        self.heads = nn.ModuleDict({head.name: head() for head in ALL})

    def vectors(self, ids: Tensor, shapes: Tensor, mask: Tensor, words: Tensor) -> Tensor:
        """ids, shapes, mask: [batch, pieces]; words: index of each word's first piece [batch, words]; returns [batch, words, WIDTH]."""
        return self.encoder(ids, shapes, mask, words)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor, words: Tensor) -> dict[str, Tensor]:
        """All outputs of all heads by name, and the word vectors themselves."""
        vectors = self.vectors(ids, shapes, mask, words)
        outputs = {"vectors": vectors}
        for head in self.each():
            outputs |= head(vectors)
        return outputs

    def each(self) -> list[Head]:
        return [self.heads[head.name] for head in ALL]

    def missing(self) -> dict[str, int]:
        """All label arrays and their values for "not annotated"."""
        return {name: value for head in self.each() for name, value in head.missing.items()}

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """The loss of each head, unweighted."""
        vectors = self.vectors(batch.ids, batch.shapes, batch.mask, batch.words)
        return {head.name: head.loss(vectors, batch) for head in self.each()}

    @torch.no_grad()
    def count(self, batch: Batch, counts: dict[str, dict[str, float]]) -> None:
        """Adds a batch of development data to each head's counts."""
        vectors = self.vectors(batch.ids, batch.shapes, batch.mask, batch.words)
        for head in self.each():
            head.figures(vectors, batch, counts.setdefault(head.name, {}))
