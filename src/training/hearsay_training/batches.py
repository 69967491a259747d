"""Batches of windows: grouping by length, and tensors."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor

from .windows import Window

CLS, SEP, MASK = 101, 102, 103


@dataclass
class Batch:
    """Tensors of windows padded to one length: pieces [batch, pieces], words and labels [batch, words]."""

    windows: list[Window]
    ids: Tensor
    shapes: Tensor
    mask: Tensor
    words: Tensor
    word_mask: Tensor
    labels: dict[str, Tensor]


def in_batches(windows: list[Window], budget: int) -> Iterator[list[Window]]:
    """Groups windows in their order into batches of at most `budget` pieces, padding included."""
    batch: list[Window] = []
    longest = 0
    for window in windows:
        longest = max(longest, window.pieces + 2)
        if batch and longest * (len(batch) + 1) > budget:
            yield batch
            batch, longest = [], window.pieces + 2
        batch.append(window)
    if batch:
        yield batch


def similar_lengths(windows: Iterable[Window], budget: int, random: Random, pool: int = 256) -> list[list[Window]]:
    """Shuffled batches of similar lengths: shuffles windows, sorts each pool of them by length, shuffles the batches."""
    windows = list(windows)
    random.shuffle(windows)
    batches = []
    for at in range(0, len(windows), pool):
        batches += in_batches(sorted(windows[at : at + pool], key=lambda w: w.pieces), budget)
    random.shuffle(batches)
    return batches


GAPS = 4
LOWER, CAPITALIZED, INITIAL, CAPITALS, MIXED = 1, 2, 3, 4, 5
"""Shapes of language/shapes.ts; a shape's id is shape * GAPS + gap."""


def change_case(shapes: np.ndarray, case: str) -> np.ndarray:
    """Shapes of the same words written all in lower case or all in capitals (headlines)."""
    if case == "as written":
        return shapes
    shape, gap = shapes // GAPS, shapes % GAPS
    cased = (shape >= LOWER) & (shape <= MIXED)
    return np.where(cased, (LOWER if case == "lower" else CAPITALS) * GAPS + gap, shapes)


def mask_pieces(batch: Batch, share: float) -> None:
    """Hides a share of the word pieces, so that names are learned from what is around them too (word dropout)."""
    hidden = (torch.rand(batch.ids.shape) < share) & (batch.ids != CLS) & (batch.ids != SEP) & (batch.mask != 0)
    batch.ids[hidden] = MASK


def collate(windows: list[Window], missing: dict[str, int]) -> Batch:
    """Pads windows to a batch; `missing` names the label arrays and their value for padding."""
    size, length = len(windows), max(w.pieces for w in windows) + 2
    count = max(w.end - w.start for w in windows)
    ids, shapes, mask = (np.zeros((size, length), np.int64) for _ in range(3))
    words, word_mask = np.zeros((size, count), np.int64), np.zeros((size, count), bool)
    labels = {name: np.full((size, count), value) for name, value in missing.items()}
    for row, window in enumerate(windows):
        pieces = window.document.pieces[window.start : window.end]
        counts = np.array([len(p) for p in pieces])
        end = window.pieces + 1
        ids[row, 0], ids[row, end] = CLS, SEP
        ids[row, 1:end] = [piece for word in pieces for piece in word]
        shapes[row, 1:end] = np.repeat(change_case(window.document.shapes[window.start : window.end], window.case), counts)
        mask[row, : end + 1] = 1
        words[row, : len(pieces)] = 1 + np.cumsum(counts) - counts
        word_mask[row, : len(pieces)] = True
        for name in missing:
            given = window.document.labels.get(name)
            if given is not None:
                labels[name][row, : len(pieces)] = given[window.start : window.end]
    tensors = (torch.from_numpy(x) for x in (ids, shapes, mask, words, word_mask))
    return Batch(windows, *tensors, {name: torch.from_numpy(values) for name, values in labels.items()})
