"""Universal parts of speech: https://universaldependencies.org/u/pos/"""

import numpy as np
import torch.nn.functional as F
from torch import Tensor, nn

from ..batches import Batch
from ..documents import MISSING, Document
from ..encoder import WIDTH
from .head import Head, add, averaged, ratio

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


class UposHead(Head):
    """Seventeen logits a word."""

    name = "upos"
    missing = {"upos": MISSING}

    def __init__(self):
        super().__init__()
        self.tag = nn.Linear(WIDTH, len(UPOS))

    def label(self, document: Document) -> None:
        if "upos" in document.record:
            document.labels["upos"] = np.array([UPOS.index(tag) for tag in document.record["upos"]])

    def forward(self, vectors: Tensor) -> dict[str, Tensor]:
        return {"upos": self.tag(vectors)}

    def loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        known = batch.labels["upos"] != MISSING
        return averaged(F.cross_entropy(self.tag(vectors[known]), batch.labels["upos"][known], reduction="none"), 100)

    def figures(self, vectors: Tensor, batch: Batch, counts: dict[str, float]) -> None:
        known = batch.labels["upos"] != MISSING
        add(counts, hit=(self.tag(vectors[known]).argmax(-1) == batch.labels["upos"][known]).sum(), total=known.sum())

    def summary(self, counts: dict[str, float]) -> dict[str, float]:
        return {"UPOS": ratio(counts, "hit", "total")}

    def settings(self) -> dict:
        return {"upos": UPOS}
