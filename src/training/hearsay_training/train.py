"""Trains the model: `python -m hearsay_training.train --help`."""

import argparse
import json
import time
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import torch
from torch import Tensor

from .documents import Document, read_documents
from .encoder import LAYERS, load_pretrained
from .evaluate import evaluate
from .model import Model
from .windows import Window, collate, cut, draw_lengths, similar_lengths

SHARES = {"ewt": 3.0, "gum": 3.0, "worldwide": 1.5, "polnear": 1.0}
"""How often a round reads each corpus. Treebanks are small, and trees are the hardest to learn."""

SETTINGS = {
    "encoder learning rate": 2e-4,
    "head learning rate": 1e-3,
    "layer decay": 0.9,
    "weight decay": 0.01,
    "warm-up": 0.05,
    "clip": 1.0,
    "averaging": 0.995,
    "case changed": 0.07,
    "batch pieces": 3072,
    "shares": SHARES,
}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True, help="what prepare.ts wrote")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the pretrained model.safetensors")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--minutes", type=float, default=1e9, help="the rate falls faster so that training ends by then")
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--resume", action="store_true", help="go on from the newest checkpoint in --out")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    return parser.parse_args()


def parameter_groups(model: Model) -> list[dict]:
    """Lower layers learn more slowly than higher ones, and heads fastest; norms and biases do not decay."""
    groups: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in model.named_parameters():
        if name.startswith("encoder."):
            depth = LAYERS - int(name.split(".")[2]) - 1 if name.startswith("encoder.layers.") else LAYERS
            rate = SETTINGS["encoder learning rate"] * SETTINGS["layer decay"] ** depth
            if name.startswith("encoder.shapes"):
                rate = SETTINGS["head learning rate"]
        else:
            rate = SETTINGS["head learning rate"]
        decay = SETTINGS["weight decay"] if parameter.dim() > 1 and "shapes" not in name else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return [{"params": group, "lr": rate, "base": rate, "weight_decay": decay} for (rate, decay), group in groups.items()]


def one_round(corpora: dict[str, list[Document]], random: Random) -> list[list[Window]]:
    """Batches of every corpus as often as its share says; a share's fraction reads a random part of the documents."""
    windows = []
    lengths = draw_lengths(random)
    for name, documents in corpora.items():
        for turn in range(int(SHARES[name]) + 1):
            part = min(SHARES[name] - turn, 1.0)
            for document in random.sample(documents, round(part * len(documents))):
                windows += cut(document, lengths, skip=random.randrange(8))
    for window in windows:
        if random.random() < SETTINGS["case changed"]:
            window.case = random.choice(("lower", "capitals"))
    return similar_lengths(windows, SETTINGS["batch pieces"], random)


def learning_rate(progress: float) -> float:
    """Linear up, linear down to zero."""
    return min(progress / SETTINGS["warm-up"], (1 - progress) / (1 - SETTINGS["warm-up"]))


class Average:
    """An exponential moving average of the weights (Polyak averaging), slow to trust while the first steps are few."""

    def __init__(self, model: Model):
        self.weights = [p.detach().clone() for p in model.parameters()]

    def update(self, model: Model, step: int) -> None:
        keep = min(SETTINGS["averaging"], step / (step + 10))
        torch._foreach_lerp_(self.weights, [p.detach() for p in model.parameters()], 1 - keep)

    def swap(self, model: Model) -> None:
        """Exchanges the model's weights and the averages."""
        for mine, theirs in zip(self.weights, model.parameters()):
            mine_before = mine.clone()
            mine.copy_(theirs.detach())
            theirs.data.copy_(mine_before)


def save(path: Path, model: Model, average: Average, optimizer: torch.optim.Optimizer, step: int, extra: dict) -> None:
    """Writes a checkpoint; `model` holds the averaged weights, which are what is exported."""
    raw = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    average.swap(model)
    state = {"model": model.state_dict(), "raw": raw, "optimizer": optimizer.state_dict(), "step": step, **extra}
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").rename(path)
    average.swap(model)


def main() -> None:
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    random = Random(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    model = Model()
    load_pretrained(model.encoder, options.encoder / "model.safetensors")
    corpora = {name: read_documents(options.cache / f"{name}.train.jsonl") for name in SHARES}
    for head in model.each():
        for document in (d for documents in corpora.values() for d in documents):
            head.label(document)
    optimizer = torch.optim.AdamW(parameter_groups(model), betas=(0.9, 0.98))
    step, checkpoint = 0, options.out / "checkpoint.pt"
    if options.resume:
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state["model"])
        average = Average(model)
        model.load_state_dict(state["raw"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
        random.seed(options.seed + step)
    else:
        average = Average(model)
    missing = model.missing()
    began = saved = measured = time.time()
    seen = pieces = 0
    totals: dict[str, float] = {}
    extra = {"seed": options.seed, "steps": options.steps, "settings": json.dumps(SETTINGS)}
    batches: list[list[Window]] = []
    progress = step / options.steps
    while progress < 1:
        if not batches:
            batches = one_round(corpora, random)
        batch = collate(batches.pop(), missing)
        model.train()
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * learning_rate(progress)
        losses = model.losses(batch)
        total = sum(head.weight * losses[head.name] for head in model.each())
        total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), SETTINGS["clip"])
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        average.update(model, step)
        now = time.time()
        progress = max(step / options.steps, (now - began) / 60 / options.minutes)
        seen += 1
        pieces += int(batch.mask.sum())
        for name, loss in losses.items():
            totals[name] = totals.get(name, 0.0) + float(loss.detach())
        if seen % 50 == 0 or step == 5:
            left = timedelta(seconds=(now - began) * (1 - progress) / max(progress, 1e-6))
            parts = "  ".join(f"{name} {value / seen:.3f}" for name, value in totals.items())
            print(f"{datetime.now():%H:%M:%S} step {step} {progress:.1%} {pieces / (now - began):.0f} pieces/s ends {datetime.now() + left:%H:%M}  {parts}", flush=True)
            if seen % 50 == 0:
                totals, seen = {}, 0
        if now - saved > 300:
            save(checkpoint, model, average, optimizer, step, extra)
            saved = time.time()
        if now - measured > 900:
            average.swap(model)
            print(evaluate(model, options.cache, words=6000), flush=True)
            average.swap(model)
            measured = time.time()
    save(options.out / "final.pt", model, average, optimizer, step, extra)
    save(checkpoint, model, average, optimizer, step, extra)
    average.swap(model)
    print(evaluate(model, options.cache), flush=True)
    print(f"trained {step} steps in {(time.time() - began) / 60:.1f} minutes", flush=True)


if __name__ == "__main__":
    main()
