"""Writes data/models/en from a checkpoint: `python -m hearsay_training.export --help`.

The weights of the encoder and of the heads' first layers become int8 (dynamic quantization); the rest stays float32, as it is small and its
scores are compared.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .encoder import LAYERS, WIDTH
from .heads.parts import PART_WIDTH
from .heads.tree import RELATION_WIDTH
from .model import SHAPE_IDS, Model
from .sources import CORPORA, ENCODER
from .windows import LONGEST

INPUTS = ("ids", "shapes", "words")
OUTPUTS = {
    "sentence": ("W",),
    "upos": ("W",),
    "names": ("W",),
    "cue": ("W",),
    "roles": (None, "W", "W"),
    "arcs": ("W", "W"),
    "relations": ("W",),
    "relation_dependent": ("W",),
    "relation_head": ("W",),
    "factuality": ("W",),
    "vectors": ("W",),
}
"""Outputs in the order of the file, and their axes after the batch that depend on the number of words."""


SMALLEST = 128
"""Columns of a head's matrix from which int8 is faster."""


SENSITIVE = "/model/encoder/layers.0/out/"
"""The smallest matrix of the first layer stays float32: with it names on UNER-EWT lose 0.3 points to quantization, without it 0.9."""


class Ordered(nn.Module):
    """The model of windows without padding, with its outputs as a tuple, which ONNX wants."""

    def __init__(self, model: Model):
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, shapes: Tensor, words: Tensor) -> tuple[Tensor, ...]:
        outputs = self.model(ids, shapes, torch.ones_like(ids), words)
        return tuple(outputs[name] for name in OUTPUTS)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the pretrained vocab.txt")
    parser.add_argument("--out", type=Path, required=True, help="data/models/en")
    parser.add_argument("--float32", type=Path, help="also write the model before quantization, to measure what that costs")
    return parser.parse_args()


def load(checkpoint: Path) -> tuple[Model, dict]:
    """A checkpoint's model, ready to read, and the rest of the checkpoint."""
    state = torch.load(checkpoint, weights_only=True, map_location="cpu")
    model = Model()
    model.load_state_dict(state.pop("model"))
    return model.eval(), state


def write_float32(model: Model, path: Path) -> None:
    """Exports the model with its own float32 weights."""
    example = tuple(torch.ones(2, size, dtype=torch.int64) for size in (9, 9, 7))
    axes = {name: {0: "B", 1: "W" if name == "words" else "T"} for name in INPUTS}
    axes |= {name: {0: "B"} | {at: axis for at, axis in enumerate(rest, 1) if axis} for name, rest in OUTPUTS.items()}
    torch.onnx.export(
        Ordered(model),
        example,
        str(path),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes=axes,
        opset_version=17,
        custom_opsets={"com.microsoft": 1},
        dynamo=False,
    )


def write_int8(source: Path, path: Path) -> None:
    """Quantizes the encoder's embeddings and matrices and the large matrices that read word vectors, by output channel."""
    graph = onnx.load(str(source)).graph
    shapes = {weights.name: tuple(weights.dims) for weights in graph.initializer}

    def large(node: onnx.NodeProto) -> bool:
        rows, columns = (*shapes.get(node.input[1], ()), 0, 0)[:2] if node.op_type == "MatMul" else (0, 0)
        return (rows == WIDTH and columns >= SMALLEST) or rows == 3 * PART_WIDTH

    def exact(node: onnx.NodeProto) -> bool:
        return node.name.startswith(SENSITIVE) or not (node.name.startswith("/model/encoder/") or large(node))

    kept = [node.name for node in graph.node if exact(node)]
    quantize_dynamic(str(source), str(path), weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=kept)


def write_relations(model: Model, path: Path) -> None:
    """V [labels, width] and the bias [labels], float32 little endian, for V * relu(a + b) + bias."""
    relation = model.heads["tree"].relation
    values = np.concatenate([relation.weight.detach().numpy().ravel(), relation.bias.detach().numpy()])
    path.write_bytes(values.astype("<f4").tobytes())


def sha256(path: Path) -> str:
    """A file's hash, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def manifest(model: Model, state: dict, files: list[Path]) -> dict:
    """What the model is made of and what the runtime must know; scripts/score fill in `scores`."""
    labels = {name: value for head in model.each() for name, value in head.settings().items()}
    return {
        "name": "hearsay-en",
        "language": "en",
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "encoder": {**ENCODER, "layers": LAYERS, "width": WIDTH, "quantization": "int8, dynamic, per channel; one matrix and the last layers of the heads float32"},
        "corpora": CORPORA,
        "training": [
            {"seed": run["seed"], "steps": run["step"], **json.loads(run["settings"])} for run in [*state.get("before", []), state]
        ],
        "labels": labels,
        "window": {"pieces": LONGEST + 2, "shapes": SHAPE_IDS, "relation width": RELATION_WIDTH},
        "outputs": list(OUTPUTS),
        "files": {path.name: {"bytes": path.stat().st_size, "sha256": sha256(path)} for path in files},
        "scores": {},
    }


def main() -> None:
    options = arguments()
    model, state = load(options.checkpoint)
    options.out.mkdir(parents=True, exist_ok=True)
    out = {name: options.out / name for name in ("model.onnx", "vocab.txt", "relations.bin")}
    with tempfile.TemporaryDirectory() as folder:
        float32 = Path(folder) / "float32.onnx"
        write_float32(model, float32)
        write_int8(float32, out["model.onnx"])
        if options.float32:
            shutil.copy(float32, options.float32)
    shutil.copyfile(options.encoder / "vocab.txt", out["vocab.txt"])
    write_relations(model, out["relations.bin"])
    facts = options.out / "facts.bin"
    # The head of facts belongs to the vectors of the model before, until facts.sh trains it anew; nothing can be read without one.
    files = [*out.values(), *([facts] if facts.exists() else [])]
    text = json.dumps(manifest(model, state, files), indent=2, ensure_ascii=False)
    (options.out / "manifest.json").write_text(f"{text}\n", encoding="utf-8")
    print({path.name: path.stat().st_size for path in out.values()}, "step", state["step"])


if __name__ == "__main__":
    main()
