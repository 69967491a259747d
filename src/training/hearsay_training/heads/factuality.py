"""Factuality of predicates: did the event happen? (White et al. 2016, Universal Decompositional Semantics, https://aclanthology.org/D16-1177/)"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..batches import Batch
from ..documents import Document
from ..encoder import WIDTH, drop
from .head import Head, add, averaged

UNKNOWN = -100.0


class FactualityHead(Head):
    """One number a word, about -1.3 (did not happen) to 1.2 (happened); it means something on predicates only."""

    name = "factuality"
    missing = {"factuality": UNKNOWN}
    weight = 1.0

    def __init__(self):
        super().__init__()
        self.number = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.Linear(WIDTH, 1))

    def label(self, document: Document) -> None:
        if document.record.get("factuality"):
            values = np.full(len(document), UNKNOWN, np.float32)
            for predicate in document.record["factuality"]:
                values[predicate["word"]] = predicate["value"]
            document.labels["factuality"] = values

    def forward(self, vectors: Tensor) -> dict[str, Tensor]:
        return {"factuality": self.number(vectors).squeeze(-1)}

    def loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        values = batch.labels["factuality"]
        known = values > UNKNOWN
        found = self.number(drop(vectors, 0.1, self.training)[known]).squeeze(-1)
        return averaged(F.smooth_l1_loss(found, values[known].float(), reduction="none"), 10)

    def figures(self, vectors: Tensor, batch: Batch, counts: dict[str, float]) -> None:
        values = batch.labels["factuality"]
        known = values > UNKNOWN
        x, y = self.number(vectors[known]).squeeze(-1), values[known]
        add(counts, n=x.numel(), x=x.sum(), y=y.sum(), xx=(x * x).sum(), yy=(y * y).sum(), xy=(x * y).sum())

    def summary(self, counts: dict[str, float]) -> dict[str, float]:
        n = max(counts["n"], 1)
        mean_x, mean_y = counts["x"] / n, counts["y"] / n
        spread = (counts["xx"] / n - mean_x**2) * (counts["yy"] / n - mean_y**2)
        pearson = (counts["xy"] / n - mean_x * mean_y) / torch.tensor(spread).clamp(min=1e-9).sqrt()
        return {"factuality Pearson": float(pearson)}
