"""Writes tests/language/parity.json: what this model, in float32, reads in fifty sentences, so that the runtime can be held to it.

`python -m hearsay_training.parity --help`. The sentences are ours (parity.txt), each a text of its own.
"""

import argparse
import json
from pathlib import Path

import torch

from .batches import collate
from .documents import Document, read_documents
from .export import load
from .heads.attribution import CUE_TAGS
from .heads.bioes import TAGS, decode
from .heads.parts import ROLES
from .heads.tree import RELATIONS
from .heads.upos import UPOS
from .model import Model
from .windows import cut, whole

SENTENCES = 50


def is_tree(heads: list[int]) -> bool:
    """One root, and every word reaches it."""
    if sum(head == word for word, head in enumerate(heads)) != 1:
        return False
    for word in range(len(heads)):
        for _ in heads:
            word = heads[word]
        if heads[word] != word:
            return False
    return True


@torch.no_grad()
def read(model: Model, document: Document) -> dict | None:
    """The sentence's labels, or None where the best heads are no tree, as then decoders may differ with reason."""
    (window,) = cut(document, whole())
    batch = collate([window], {})
    outputs = {name: tensor[0] for name, tensor in model(batch.ids, batch.shapes, batch.mask, batch.words).items()}
    heads = outputs["arcs"].argmax(-1)
    if not is_tree(heads.tolist()):
        return None
    relations = model.heads["tree"].relation(torch.relu(outputs["relation_dependent"] + outputs["relation_head"][heads]))
    cues = outputs["cue"].argmax(-1)
    roles = outputs["roles"] > 0
    return {
        "text": document.record["text"],
        "tokens": document.record["words"],
        "upos": [UPOS[i] for i in outputs["upos"].argmax(-1)],
        "heads": [-1 if head == word else int(head) for word, head in enumerate(heads)],
        "deprels": [RELATIONS[i] for i in relations.argmax(-1)],
        "names": [TAGS[i] for i in decode(outputs["names"])],
        "cue": [CUE_TAGS[i] for i in cues],
        "roles": [
            {"cue": int(first)} | {role: roles[at, first].nonzero().flatten().tolist() for at, role in enumerate(ROLES)}
            for first in (cues == 1).nonzero().flatten()
        ],
        "factuality": [round(float(value), 2) for value in outputs["factuality"]],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True, help="what prepare.ts wrote")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    model, _ = load(options.checkpoint)
    readings = [read(model, document) for document in read_documents(options.cache / "parity.jsonl")]
    kept = [reading for reading in readings if reading][:SENTENCES]
    lines = ",\n".join(json.dumps(reading, ensure_ascii=False) for reading in kept)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(kept)} of {len(readings)} sentences")


if __name__ == "__main__":
    main()
