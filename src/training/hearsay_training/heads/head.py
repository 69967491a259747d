"""What every head is: a file with labels, outputs, loss and figures over the same word vectors."""

from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn

from ..batches import Batch
from ..documents import Document


class Head(nn.Module, ABC):
    """Reads word vectors [batch, words, WIDTH].

    `missing` names the label arrays that `label` adds to documents, with the value that stands for "not annotated".
    `weight` is the head's share in the sum of losses.
    """

    name: str
    missing: dict[str, int]
    weight: float = 1.0

    @abstractmethod
    def label(self, document: Document) -> None:
        """Adds the head's label arrays to a document whose corpus has them."""

    @abstractmethod
    def forward(self, vectors: Tensor) -> dict[str, Tensor]:
        """The outputs that the exported model gives, by name, for all words."""

    @abstractmethod
    def loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        """The loss over annotated words; zero where the batch has none."""

    @abstractmethod
    def figures(self, vectors: Tensor, batch: Batch, counts: dict[str, float]) -> None:
        """Adds a batch's hits and totals to `counts`; `summary` makes figures of them."""

    @abstractmethod
    def summary(self, counts: dict[str, float]) -> dict[str, float]:
        """Figures on development data, 0 to 1."""

    def settings(self) -> dict:
        """What the runtime must know: label lists, sizes."""
        return {}


def add(counts: dict[str, float], **values: Tensor | float) -> None:
    """Adds to running counts."""
    for name, value in values.items():
        counts[name] = counts.get(name, 0.0) + float(value)


def ratio(counts: dict[str, float], hit: str, total: str) -> float:
    """A share, 0 where there is nothing to share."""
    return counts.get(hit, 0.0) / counts[total] if counts.get(total) else 0.0


def f1(counts: dict[str, float], hit: str, system: str, gold: str) -> float:
    """F1 of counted hits, system and gold items."""
    total = counts.get(system, 0.0) + counts.get(gold, 0.0)
    return 2 * counts.get(hit, 0.0) / total if total else 0.0


def averaged(losses: Tensor, at_least: int) -> Tensor:
    """The mean loss, but never of fewer than `at_least` items, so that a batch with two labels does not shout."""
    return losses.sum() / max(losses.numel(), at_least)


def feed_forward(width: int, inner: int) -> nn.Sequential:
    """One hidden layer."""
    return nn.Sequential(nn.Linear(width, inner), nn.ReLU())


def no_loss(vectors: Tensor) -> Tensor:
    """Zero, on the vectors' device and type."""
    return torch.zeros((), dtype=vectors.dtype)
