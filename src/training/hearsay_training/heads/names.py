"""Names of persons, organizations, places and others, as BIOES tags."""

import numpy as np
import torch
from torch import Tensor, nn

from ..batches import Batch
from ..documents import MISSING, Document
from ..encoder import WIDTH, drop
from .bioes import TAGS, decode, spans
from .head import Head, add, averaged, f1

SHARED = ("person", "organization", "place")
TYPE_OF = {
    "Person": "person",
    "Organization": "organization",
    "Location": "place",
    "Facility": "place",
    "NORP": "norp",
    "Product": "product",
    "Misc": "misc",
    "PER": "person",
    "ORG": "organization",
    "LOC": "place",
}
"""UNER's OTH and Wikigold's MISC are not here: they mean other things than worldwide's classes."""

NOT_SHARED = -2
"""The label of a word that is no person, organization or place, in a corpus that marks no more: any other tag may be right."""


def tags_of(document: Document) -> np.ndarray:
    """One tag index a word."""
    labels = {name["label"] for name in document.record["names"]}
    complete = bool(labels & {"Location", "NORP", "Misc", "Person", "Organization"})
    tags = np.full(len(document), 0 if complete else NOT_SHARED)
    for name in document.record["names"]:
        kind, (first, last) = TYPE_OF.get(name["label"]), name["range"]
        if kind is None:
            continue
        if first == last:
            tags[first] = TAGS.index(f"S-{kind}")
        else:
            tags[first : last + 1] = TAGS.index(f"I-{kind}")
            tags[first], tags[last] = TAGS.index(f"B-{kind}"), TAGS.index(f"E-{kind}")
    return tags


def allowed_tags() -> Tensor:
    """For each label (the last row is `NOT_SHARED`) the tags that it allows, as 0 or -1e4 to add to their logits."""
    allowed = torch.full((len(TAGS) + 1, len(TAGS)), -1e4)
    allowed[: len(TAGS)].fill_diagonal_(0)
    allowed[-1, [i for i, tag in enumerate(TAGS) if tag[2:] not in SHARED]] = 0
    return allowed


class NamesHead(Head):
    """Logits of `TAGS` a word; a logit of a tag is a score, and `decode` finds the best sequence."""

    name = "names"
    missing = {"names": MISSING}
    weight = 1.5

    def __init__(self):
        super().__init__()
        self.hidden = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU())
        self.tag = nn.Linear(WIDTH, len(TAGS))
        self.register_buffer("allowed", allowed_tags(), persistent=False)

    def label(self, document: Document) -> None:
        if "names" in document.record:
            document.labels["names"] = tags_of(document)

    def tags(self, vectors: Tensor) -> Tensor:
        return self.tag(self.hidden(vectors))

    def forward(self, vectors: Tensor) -> dict[str, Tensor]:
        return {"names": self.tags(vectors)}

    def loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        """Minus the log of the probability of all tags that the label allows."""
        labels = batch.labels["names"]
        known = labels != MISSING
        log_probabilities = self.tags(drop(vectors, 0.1, self.training)[known]).log_softmax(-1)
        row = torch.where(labels[known] == NOT_SHARED, len(TAGS), labels[known])
        return averaged(-(log_probabilities + self.allowed[row]).logsumexp(-1), 100)

    def figures(self, vectors: Tensor, batch: Batch, counts: dict[str, float]) -> None:
        logits, labels = self.tags(vectors), batch.labels["names"]
        for row, window in enumerate(batch.windows):
            length = window.end - window.start
            if labels[row, 0] == MISSING:
                continue
            gold_tags = [0 if tag == NOT_SHARED else int(tag) for tag in labels[row, :length]]
            gold = {span for span in spans(gold_tags) if span[2] in SHARED}
            system = {span for span in spans(decode(logits[row, :length])) if span[2] in SHARED}
            add(counts, hit=len(gold & system), system=len(system), gold=len(gold))

    def summary(self, counts: dict[str, float]) -> dict[str, float]:
        return {"names F1": f1(counts, "hit", "system", "gold")}

    def settings(self) -> dict:
        return {"names": TAGS}
