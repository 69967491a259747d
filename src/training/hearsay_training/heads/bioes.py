"""BIOES tags of names, and the best well-formed sequence of them (Ratinov and Roth 2009, https://aclanthology.org/W09-1119/)."""

import torch
from torch import Tensor

TYPES = "person organization place norp product misc".split()
TAGS = ["O"] + [f"{border}-{kind}" for kind in TYPES for border in "BIES"]


def transitions() -> Tensor:
    """0 where tag j may follow tag i, else -1e4."""
    scores = torch.full((len(TAGS), len(TAGS)), -1e4)
    for i, before in enumerate(TAGS):
        for j, after in enumerate(TAGS):
            opened, goes_on = before[0] in "BI", after[0] in "IE"
            if opened == goes_on and (not opened or before[2:] == after[2:]):
                scores[i, j] = 0
    return scores


ENDS = torch.tensor([0.0 if tag[0] in "OES" else -1e4 for tag in TAGS])
STARTS = torch.tensor([0.0 if tag[0] in "OBS" else -1e4 for tag in TAGS])
TRANSITIONS = transitions()


def decode(logits: Tensor) -> list[int]:
    """The best sequence of tags that is well formed (Viterbi), from logits [words, tags]."""
    score = logits[0] + STARTS
    steps = []
    for emission in logits[1:]:
        best, before = (score[:, None] + TRANSITIONS).max(0)
        score = best + emission
        steps.append(before)
    tag = int((score + ENDS).argmax())
    path = [tag]
    for before in reversed(steps):
        tag = int(before[tag])
        path.append(tag)
    return path[::-1]


def spans(tags: list[int]) -> set[tuple[int, int, str]]:
    """Names of a well-formed or gold sequence as first word, last word, type."""
    found, start = set(), 0
    for index, tag in enumerate(tags):
        border, kind = TAGS[tag][0], TAGS[tag][2:]
        if border in "BS":
            start = index
        if border in "ES":
            found.add((start, index, kind))
    return found
