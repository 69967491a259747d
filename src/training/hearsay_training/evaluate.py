"""Figures on development data from the trainer's own words and sentences; score.mjs measures the product from raw text."""

from pathlib import Path

import torch

from .batches import collate, in_batches
from .documents import read_documents
from .model import Model
from .windows import cut, whole

DEVELOPMENT = ("ewt", "gum", "worldwide", "wikigold", "polnear")


@torch.no_grad()
def evaluate(model: Model, cache: Path, words: int = 1_000_000) -> str:
    """Reads at most about `words` words of each corpus; returns one line a corpus."""
    model.eval()
    missing, lines = model.missing(), []
    for corpus in DEVELOPMENT:
        documents = read_documents(cache / f"{corpus}.dev.jsonl")
        windows, count = [], 0
        for document in documents:
            for head in model.each():
                head.label(document)
            windows += cut(document, whole())
            count += len(document)
            if count >= words:
                break
        counts: dict[str, dict[str, float]] = {}
        for batch in in_batches(sorted(windows, key=lambda w: w.pieces), 6000):
            model.count(collate(batch, missing), counts)
        figures = {
            k: v
            for head in model.each()
            if counts[head.name] and any(counts[head.name].values())
            for k, v in head.summary(counts[head.name]).items()
        }
        lines.append(f"  {corpus:10} " + "  ".join(f"{name} {value:.3f}" for name, value in figures.items()))
    return "\n".join(lines)
