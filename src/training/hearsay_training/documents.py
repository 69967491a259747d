"""The cache that prepare.ts writes, as arrays of labels on words."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

MISSING = -1
"""The label of a word of which a corpus says nothing; losses leave it out."""


@dataclass
class Document:
    """A document of `len(shapes)` words; `record` is the cache's line, `labels` what the heads make of it (one value a word)."""

    record: dict
    pieces: list[list[int]]
    shapes: np.ndarray
    sentences: list[int]
    labels: dict[str, np.ndarray] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.pieces)


def read_documents(path: Path) -> list[Document]:
    """Reads one corpus and split."""
    documents = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            pieces, shapes, sentences = record.pop("pieces"), np.array(record.pop("shapes")), record.pop("sentences")
            if pieces:
                documents.append(Document(record, pieces, shapes, sentences))
    return documents
