"""Sentence boundaries: does a word begin a sentence?"""

import numpy as np
import torch.nn.functional as F
from torch import Tensor, nn

from ..batches import Batch
from ..documents import MISSING, Document
from ..encoder import WIDTH
from .head import Head, add, averaged, f1


class SentenceHead(Head):
    """A logit a word. Taught by sentences that people set, not by our rules."""

    name = "sentence"
    missing = {"sentence": MISSING}
    weight = 0.5

    def __init__(self):
        super().__init__()
        self.begins = nn.Linear(WIDTH, 1)

    def label(self, document: Document) -> None:
        if document.record["goldSentences"]:
            labels = np.zeros(len(document), np.int64)
            labels[document.sentences] = 1
            document.labels["sentence"] = labels

    def forward(self, vectors: Tensor) -> dict[str, Tensor]:
        return {"sentence": self.begins(vectors).squeeze(-1)}

    def loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        labels = batch.labels["sentence"]
        known = labels != MISSING
        logits = self.begins(vectors[known]).squeeze(-1)
        return averaged(F.binary_cross_entropy_with_logits(logits, labels[known].float(), reduction="none"), 100)

    def figures(self, vectors: Tensor, batch: Batch, counts: dict[str, float]) -> None:
        labels = batch.labels["sentence"].clone()
        labels[:, 0] = MISSING  # a window's first word is no question
        known = labels != MISSING
        system, gold = self.begins(vectors[known]).squeeze(-1) > 0, labels[known] == 1
        add(counts, hit=(system & gold).sum(), system=system.sum(), gold=gold.sum())

    def summary(self, counts: dict[str, float]) -> dict[str, float]:
        return {"sentence F1": f1(counts, "hit", "system", "gold")}
