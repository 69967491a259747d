"""Source, cue and content of attributions (PARC 3, https://aclanthology.org/L16-1619/; PolNeAR, https://aclanthology.org/L18-1524/).

Cues are tagged; then, for each cue, every word is asked whether it belongs to the source or to the content of that very cue. So the
parts come linked, and the content of one attribution may hold another: "Lee said that Ames had denied it".
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..batches import Batch
from ..documents import MISSING, Document
from ..encoder import WIDTH, drop
from .head import Head, add, averaged, f1
from .parts import ROLES, PartReader

CUE_TAGS = ["O", "B", "I"]
LEAST_CUE = 0.34
"""Parts are read of words that begin a cue with at least this probability; the runtime wants 0.35 (src/language/decoders/quotes.ts)."""

WORDS_A_PART = 30
"""A part's loss is the sum over a window's words by this: about the words that are in doubt."""


class AttributionHead(Head):
    """Logits of `CUE_TAGS` a word, and for each pair (first word of a cue, word) a logit a role."""

    name = "attribution"
    missing = {"cue": MISSING}
    weight = 1.0

    def __init__(self):
        super().__init__()
        self.hidden = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU())
        self.cue = nn.Linear(WIDTH, len(CUE_TAGS))
        self.parts = PartReader()

    def label(self, document: Document) -> None:
        """Cue tags; the parts of each cue stay lists of ranges in the record, keyed by the cue's first word."""
        if "attributions" not in document.record:
            return
        tags = np.zeros(len(document), np.int64)
        parts: dict[int, dict[str, list]] = {}
        for attribution in document.record["attributions"]:
            for first, last in attribution["cue"][:1]:
                tags[first], tags[first + 1 : last + 1] = 1, 2
                there = parts.setdefault(first, {role: [] for role in ROLES})
                for role in ROLES:
                    there[role] += attribution[role]
        document.labels["cue"] = tags
        document.record["parts"] = sorted(parts.items())

    def cues(self, vectors: Tensor) -> Tensor:
        return self.cue(self.hidden(vectors))

    def forward(self, vectors: Tensor) -> dict[str, Tensor]:
        """Parts are read only of words that may begin a cue, and of each window's first word so that there is always one to read."""
        cues = self.cues(vectors)
        may_begin = (cues.softmax(-1)[:, :, 1] > LEAST_CUE) | (torch.ones_like(cues[:, :, 0]).cumsum(1) == 1)
        row, first = torch.nonzero(may_begin).unbind(1)
        read = self.parts(vectors, row, first)
        nothing = (vectors[:, :, None, None, 0] * 0 - 10) * torch.ones_like(read[:1])  # [batch, words, roles, words]
        roles = nothing.index_put((row, first), read)
        return {"cue": cues, "roles": roles.transpose(1, 2)}

    def gold(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Window and first word of every cue, and its parts as 0 and 1 [cues, roles, words]."""
        row, first, parts = [], [], []
        for index, window in enumerate(batch.windows):
            for cue, ranges in window.document.record.get("parts", ()):
                if not window.start <= cue < window.end:
                    continue
                row.append(index)
                first.append(cue - window.start)
                marks = np.zeros((len(ROLES), batch.words.shape[1]), np.float32)
                for mark, role in zip(marks, ROLES):
                    for a, b in ranges[role]:
                        mark[max(a - window.start, 0) : max(b + 1 - window.start, 0)] = 1
                marks[:, window.end - window.start :] = 0
                parts.append(marks)
        return torch.tensor(row, dtype=torch.int64), torch.tensor(first, dtype=torch.int64), torch.from_numpy(np.array(parts))

    def loss(self, vectors: Tensor, batch: Batch) -> Tensor:
        known = batch.labels["cue"] != MISSING
        tags = self.cues(drop(vectors, 0.1, self.training)[known])
        loss = 1.5 * averaged(F.cross_entropy(tags, batch.labels["cue"][known], reduction="none"), 100)
        row, first, parts = self.gold(batch)
        if len(row) == 0:
            return loss
        logits = self.parts(drop(vectors, 0.1, self.training), row, first, batch.word_mask)
        doubt = F.binary_cross_entropy_with_logits(logits, parts, reduction="none") * batch.word_mask[row][:, None, :]
        return loss + 0.5 * averaged(doubt.sum((1, 2)) / WORDS_A_PART, 4)

    def figures(self, vectors: Tensor, batch: Batch, counts: dict[str, float]) -> None:
        known = batch.labels["cue"] != MISSING
        system, gold = self.cues(vectors).argmax(-1) == 1, batch.labels["cue"] == 1
        system &= known
        add(counts, hit=(system & gold).sum(), system=system.sum(), gold=gold.sum())
        row, first, parts = self.gold(batch)
        if len(row) == 0:
            return
        found = (self.parts(vectors, row, first, batch.word_mask) > 0) & batch.word_mask[row][:, None, :]
        for role, have, want in zip(ROLES, found.unbind(1), (parts > 0).unbind(1)):
            both, either = (have & want).sum(-1), (have | want).sum(-1)
            close = (both * 2 >= either) & (want.sum(-1) > 0)
            add(counts, **{f"{role} close": close.sum(), f"{role} hit": both.sum(), f"{role} system": have.sum()})
            add(counts, **{f"{role} gold": want.sum(), f"{role} parts": (want.sum(-1) > 0).sum()})

    def summary(self, counts: dict[str, float]) -> dict[str, float]:
        """Parts are those of gold cues: how good they are when the cue is right. `close`: Jaccard at least one half."""
        figures = {"cue F1": f1(counts, "hit", "system", "gold")}
        for role in ROLES:
            figures[f"{role} words F1"] = f1(counts, f"{role} hit", f"{role} system", f"{role} gold")
            figures[f"{role} close"] = counts.get(f"{role} close", 0.0) / max(counts.get(f"{role} parts", 0.0), 1)
        return figures

    def settings(self) -> dict:
        return {"cue": CUE_TAGS, "roles": ROLES}
