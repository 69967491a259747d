"""Trains the head of facts: `python -m hearsay_training.facts --help`.

It reads what prepare-facts.ts wrote: pairs of entities in a sentence, groups of words that stand for them, and traits. The vectors of a group are
averaged; their principal components, standardized, and the traits go through one hidden layer to one probability for each type and direction.
"""

import argparse
import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from .encoder import WIDTH
from .sources import CORPORA

TYPES = ("role", "kin", "member_of", "part_of", "located_in", "owns", "founded", "authored")
SYMMETRIC = {"kin"}
FOLDS = 5

COMPONENTS = 96
"""Principal components of the word vectors that are read: nine tenths of their variance."""
HIDDEN = 48
LEAST = 4
"""Pairs that have a trait, so that it is learned."""
RATE, DECAY, DROPOUT, EPOCHS, BATCH = 4e-3, 0.03, 0.4, 16, 256

UNSTATED = 0.3
"""What a fact counts that people know, although no sentence alone states it."""

GRID = np.arange(0.25, 0.91, 0.05)
LEAST_PRECISION = 0.6
"""A type is only stated from where it is right half the time."""


@dataclass
class Pairs:
    """All pairs of a cache; arrays run parallel."""

    vectors: np.ndarray
    """[pairs, groups, WIDTH], averaged."""
    traits: list[list[str]]
    facts: np.ndarray
    """[pairs, 2 * types]: first to second, second to first of each type; 1 where people found it."""
    stated: np.ndarray
    """Likewise, where one sentence states it."""
    possible: np.ndarray
    """Likewise, whether the kinds of the two allow it."""
    known: np.ndarray
    """Whether people know both entities: else nothing is known of the pair."""
    fold: np.ndarray


WAYS = [(name, forward) for name in TYPES for forward in (True, False)]
"""What the head tells apart: types, from the first entity to the second and the other way."""


def labels(facts: list[dict]) -> list[float]:
    """Which types and directions hold."""
    found = {(fact["type"], fact["forward"]) for fact in facts}
    found |= {(name, not forward) for name, forward in found if name in SYMMETRIC}
    return [float(way in found) for way in WAYS]


def read(cache: Path, name: str) -> tuple[Pairs, list[dict]]:
    """The pairs of a cache, and its documents."""
    documents = [json.loads(line) for line in (cache / f"{name}.jsonl").open(encoding="utf-8")]
    words = np.fromfile(cache / f"{name}.vectors", "<f4").reshape(-1, WIDTH)
    rows, vectors, start = [], [], 0
    for document in documents:
        own = words[start : start + document["words"]]
        start += document["words"]
        for pair in document["pairs"]:
            vectors.append([own[group].mean(0) if group else np.zeros(WIDTH, np.float32) for group in pair["groups"]])
            rows.append((document["fold"], pair))
    return Pairs(
        np.array(vectors, np.float32),
        [pair["traits"] for _, pair in rows],
        np.array([labels(pair["facts"]) for _, pair in rows], np.float32),
        np.array([labels([fact for fact in pair["facts"] if fact["oneSentence"]]) for _, pair in rows], np.float32),
        np.array([[float(name in pair["possible"][0 if forward else 1]) for name, forward in WAYS] for _, pair in rows], np.float32),
        np.array([pair["known"] for _, pair in rows]),
        np.array([fold for fold, _ in rows]),
    ), documents


class Head(nn.Module):
    """One hidden layer over averaged vectors and traits; traits also speak for themselves."""

    def __init__(self, inputs: int, traits: int):
        super().__init__()
        self.vectors = nn.Linear(inputs, HIDDEN)
        self.traits = nn.Linear(traits, HIDDEN + len(WAYS), bias=False)
        self.out = nn.Linear(HIDDEN, len(WAYS))
        self.dropout = nn.Dropout(DROPOUT)
        nn.init.zeros_(self.traits.weight[HIDDEN:])

    def forward(self, vectors: Tensor, traits: Tensor) -> Tensor:
        """Logits [pairs, 2 * types]."""
        hidden, direct = self.traits(self.dropout(traits)).split([HIDDEN, len(WAYS)], -1)
        return self.out(self.dropout(torch.relu(self.vectors(self.dropout(vectors)) + hidden))) + direct


@dataclass
class Trained:
    """What facts.bin holds: everything linear before the hidden layer folded into one matrix a group."""

    traits: list[str]
    groups: np.ndarray
    """[groups, WIDTH, HIDDEN]"""
    bias: np.ndarray
    trait_weights: np.ndarray
    """[traits, HIDDEN + 2 * types]"""
    out: np.ndarray
    """[HIDDEN, 2 * types]"""
    out_bias: np.ndarray

    def probabilities(self, pairs: Pairs) -> np.ndarray:
        """Of each type and direction, 0 where it is impossible."""
        traits = indicators(pairs.traits, self.traits) @ self.trait_weights
        hidden = np.maximum(0, np.tensordot(pairs.vectors, self.groups, 2) + traits[:, :HIDDEN] + self.bias)
        return pairs.possible / (1 + np.exp(-(hidden @ self.out + traits[:, HIDDEN:] + self.out_bias)))


def indicators(traits: list[list[str]], known: list[str]) -> np.ndarray:
    """[pairs, traits]: 1 where a pair has a trait."""
    at = {trait: i for i, trait in enumerate(known)}
    found = np.zeros((len(traits), len(known)), np.float32)
    for row, own in zip(found, traits, strict=True):
        row[[at[trait] for trait in own if trait in at]] = 1
    return found


def train(pairs: Pairs, chosen: np.ndarray) -> Trained:
    """Trains on the chosen pairs."""
    torch.manual_seed(20261126)
    counts = Counter(trait for i in np.flatnonzero(chosen) for trait in set(pairs.traits[i]))
    known = sorted(trait for trait, count in counts.items() if count >= LEAST)
    vectors = pairs.vectors[chosen]
    count, groups, _ = vectors.shape
    _, axes = np.linalg.eigh(np.cov(vectors.reshape(-1, WIDTH), rowvar=False))
    axes = axes[:, ::-1][:, :COMPONENTS].astype(np.float32)
    projected = (vectors @ axes).reshape(count, -1)
    mean, deviation = projected.mean(0), projected.std(0) + 1e-3
    x, t = torch.tensor((projected - mean) / deviation), torch.tensor(indicators([pairs.traits[i] for i in np.flatnonzero(chosen)], known))
    y = torch.tensor(pairs.facts[chosen])
    weight = torch.tensor((pairs.possible * np.where(pairs.facts > pairs.stated, UNSTATED, 1))[chosen].astype(np.float32))

    head = Head(x.shape[1], len(known))
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, epochs=EPOCHS, steps_per_epoch=-(-count // BATCH), pct_start=0.1)
    for _ in range(EPOCHS):
        for batch in torch.randperm(count).split(BATCH):
            logits = head(x[batch], t[batch])
            loss = nn.functional.binary_cross_entropy_with_logits(logits, y[batch], weight[batch], reduction="sum") / len(batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()

    matrix = head.vectors.weight.detach().numpy().T / deviation[:, None]
    return Trained(
        known,
        axes @ matrix.reshape(groups, COMPONENTS, HIDDEN),
        head.vectors.bias.detach().numpy() - mean @ matrix,
        head.traits.weight.detach().numpy().T,
        head.out.weight.detach().numpy().T,
        head.out.bias.detach().numpy(),
    )


def thresholds(pairs: Pairs, probabilities: np.ndarray, chosen: np.ndarray) -> list[float]:
    """For each type the probability from which it is stated: that of the best F1 on held-out predictions, where it is right often enough."""
    found = []
    for at in range(len(TYPES)):
        ways = slice(2 * at, 2 * at + 2)
        p, right, stated = (values[chosen & pairs.known][:, ways] for values in (probabilities, pairs.facts, pairs.stated))

        def quality(threshold: float, p=p, right=right, stated=stated) -> tuple[bool, float]:
            said = p >= threshold
            precision = (right * said).sum() / max(1, said.sum())
            recall = (stated * said).sum() / max(1, stated.sum())
            return bool(precision >= LEAST_PRECISION), 2 * precision * recall / max(1e-9, precision + recall)

        best = max(GRID, key=quality)
        found.append(round(float(best if quality(best)[0] else GRID[-1]), 2))
    return found


def write(trained: Trained, limits: list[float], path: Path) -> None:
    """The head's file: length of the header, uint32; the header, JSON padded to four bytes; weights, float32; all little endian."""
    settings = {"types": TYPES, "thresholds": limits, "groups": len(trained.groups), "hidden": HIDDEN, "traits": trained.traits}
    header = json.dumps(settings, ensure_ascii=False).encode()
    header += b" " * (-len(header) % 4)
    weights = [trained.groups, trained.bias, trained.trait_weights, trained.out, trained.out_bias]
    data = b"".join(np.ascontiguousarray(values, "<f4").tobytes() for values in weights)
    path.write_bytes(len(header).to_bytes(4, "little") + header + data)


def write_parity(trained: Trained, cache: Path, path: Path) -> None:
    """What this head makes of the sentences of facts-parity.txt, so that the runtime can be held to it."""
    pairs, documents = read(cache, "parity")
    rows = iter(np.round(trained.probabilities(pairs).astype(float), 4).tolist())
    lines = [json.dumps({"text": d["text"], "probabilities": [next(rows) for _ in d["pairs"]]}, ensure_ascii=False) for d in documents if d["pairs"]]
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


def enter(manifest: Path, file: Path) -> None:
    """Names the file, and what it learned from, in the model's manifest."""
    content = json.loads(manifest.read_text(encoding="utf-8"))
    data = file.read_bytes()
    content["corpora"] = CORPORA
    content["files"][file.name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    manifest.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True, help="what prepare-facts.ts wrote; the heads of the folds go there too")
    parser.add_argument("--model", type=Path, required=True, help="data/models/en")
    parser.add_argument("--parity", type=Path, required=True, help="the fixture of the runtime's test")
    options = parser.parse_args()
    pairs, _ = read(options.cache, "facts")
    heldout = np.zeros_like(pairs.facts)
    heads = []
    for fold in range(FOLDS):
        heads.append(train(pairs, pairs.known & (pairs.fold != fold)))
        out = pairs.fold == fold
        heldout[out] = heads[-1].probabilities(pairs)[out]
        print("fold", fold, flush=True)
    for fold, head in enumerate(heads):
        write(head, thresholds(pairs, heldout, pairs.fold != fold), options.cache / f"facts.{fold}.bin")
    limits = thresholds(pairs, heldout, np.ones_like(pairs.known))
    final = train(pairs, pairs.known)
    write(final, limits, options.model / "facts.bin")
    enter(options.model / "manifest.json", options.model / "facts.bin")
    write_parity(final, options.cache, options.parity)
    print(dict(zip(TYPES, limits, strict=True)), len(final.traits), "traits")


if __name__ == "__main__":
    main()
