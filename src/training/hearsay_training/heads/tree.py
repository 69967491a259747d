"""Dependency trees: a biaffine score a pair of words (Dozat and Manning 2017, https://arxiv.org/abs/1611.01734), and the relation's label."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..batches import Batch
from ..documents import MISSING, Document
from ..encoder import WIDTH, at, drop
from .head import Head, add, averaged, feed_forward, ratio

RELATIONS = (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj csubj:outer "
    "csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked "
    "nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative xcomp"
).split()
ARC_WIDTH = 256
RELATION_WIDTH = 128
NO_HEAD = -10_000
"""Where no head is annotated; labels are offsets from word to head, and 0 is the root's."""


def relation_id(name: str) -> int:
    """A relation's index; a subtype too rare to learn counts as its base."""
    return RELATIONS.index(name if name in RELATIONS else name.split(":")[0])


class TreeHead(Head):
    """Scores of every word as head of every other; a word that is its own head is a root.

    A relation's score is V * relu(a[dependent] + b[head]) + bias. The scores of arcs to the likeliest heads are an output; whoever decodes
    the tree needs a and b for the few arcs that it chose otherwise.
    """

    name = "tree"
    missing = {"head": NO_HEAD, "relation": MISSING, "sentence index": MISSING}
    weight = 2.0

    def __init__(self):
        super().__init__()
        self.dependent, self.head = feed_forward(WIDTH, ARC_WIDTH), feed_forward(WIDTH, ARC_WIDTH)
        self.pair = nn.Linear(ARC_WIDTH, ARC_WIDTH)
        self.alone = nn.Linear(ARC_WIDTH, 1)
        self.relation_dependent, self.relation_head = nn.Linear(WIDTH, RELATION_WIDTH), nn.Linear(WIDTH, RELATION_WIDTH)
        self.relation = nn.Linear(RELATION_WIDTH, len(RELATIONS))
        nn.init.xavier_uniform_(self.pair.weight)

    def label(self, document: Document) -> None:
        bounds = [*document.sentences, len(document)]
        document.labels["sentence index"] = np.repeat(np.arange(len(document.sentences)), np.diff(bounds))
        if "heads" in document.record:
            heads = np.array(document.record["heads"])
            document.labels["head"] = np.where(heads < 0, 0, heads - np.arange(len(document)))
            document.labels["relation"] = np.array([relation_id(name) for name in document.record["deprels"]])

    def arcs(self, vectors: Tensor) -> Tensor:
        head = self.head(vectors)
        scores = self.pair(self.dependent(vectors)) @ head.transpose(1, 2) / ARC_WIDTH**0.5
        return scores + self.alone(head).transpose(1, 2)

    def forward(self, vectors: Tensor) -> dict[str, Tensor]:
        arcs = self.arcs(vectors)
        dependent, head = self.relation_dependent(vectors), self.relation_head(vectors)
        return {
            "arcs": arcs,
            "relations": self.relation(F.relu(dependent + at(head, arcs.argmax(-1)))),
            "relation_dependent": dependent,
            "relation_head": head,
        }

    def gold(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Rows, words and heads of the annotated arcs whose head lies in the window."""
        offset = batch.labels["head"]
        row, word = torch.nonzero(offset != NO_HEAD, as_tuple=True)
        head = word + offset[row, word]
        inside = (head >= 0) & (head < batch.words.shape[1])
        return row[inside], word[inside], head[inside]

    def within_sentence(self, vectors: Tensor, batch: Batch) -> Tensor:
        sentence = batch.labels["sentence index"]
        return self.arcs(vectors).masked_fill(sentence[:, :, None] != sentence[:, None, :], -1e4)

    def labels_of(self, vectors: Tensor, row: Tensor, word: Tensor, head: Tensor) -> Tensor:
        return self.relation(F.relu(self.relation_dependent(vectors)[row, word] + self.relation_head(vectors)[row, head]))

    def loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        row, word, head = self.gold(batch)
        arcs = self.within_sentence(drop(vectors, 0.2, self.training), batch)[row, word]
        arc = averaged(F.cross_entropy(arcs, head, reduction="none"), 100)
        labels = self.labels_of(drop(vectors, 0.2, self.training), row, word, head)
        relation = averaged(F.cross_entropy(labels, batch.labels["relation"][row, word], reduction="none"), 100)
        return arc + 0.7 * relation

    def figures(self, vectors: Tensor, batch: Batch, counts: dict[str, float]) -> None:
        row, word, head = self.gold(batch)
        found = self.within_sentence(vectors, batch)[row, word].argmax(-1)
        right = found == head
        labels = self.labels_of(vectors, row, word, found).argmax(-1)
        base = torch.tensor([relation_id(name.split(":")[0]) for name in RELATIONS])
        labeled = right & (base[labels] == base[batch.labels["relation"][row, word]])
        add(counts, arcs=right.sum(), labeled=labeled.sum(), total=right.numel())

    def summary(self, counts: dict[str, float]) -> dict[str, float]:
        return {"UAS": ratio(counts, "arcs", "total"), "LAS": ratio(counts, "labeled", "total")}

    def settings(self) -> dict:
        return {"relations": RELATIONS}
