"""Trains the model: `python -m hearsay_training.train --help`."""

import argparse
import json
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import torch

from .batches import collate, mask_pieces, similar_lengths
from .documents import Document, read_documents
from .encoder import load_pretrained
from .evaluate import evaluate
from .model import Model
from .optimization import Average, parameter_groups, set_rate
from .windows import Window, cut, draw_lengths

SETTINGS = {
    "encoder learning rate": 2e-4,
    "head learning rate": 1e-3,
    "layer decay": 0.9,
    "weight decay": 0.01,
    "warm-up": 0.05,
    "clip": 1.0,
    "averaging": 0.995,
    "case changed": 0.07,
    "pieces hidden": 0.03,
    "batch pieces": 3072,
    # How often a round reads each corpus. Treebanks are small, and trees are the hardest to learn.
    "shares": {"ewt": 1.5, "gum": 1.5, "worldwide": 2.5, "polnear": 1.0},
}
LOGGED, SAVED, MEASURED = 50, 300, 3000
"""Steps between lines of the log; seconds between checkpoints and between measurements."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True, help="what prepare.ts wrote")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the pretrained model.safetensors")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--minutes", type=float, default=1e9, help="the rate falls faster so that training ends by then")
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out, in the middle of its schedule")
    parser.add_argument("--start", type=Path, help="begin a new schedule with this checkpoint's weights; heads that it lacks begin anew")
    parser.add_argument("--rate", type=float, default=1.0, help="factor of the learning rates, for --start")
    return parser.parse_args()


def one_round(corpora: dict[str, list[Document]], random: Random) -> list[list[Window]]:
    """Batches of every corpus as often as its share says; a share's fraction reads a random part of the documents."""
    windows: list[Window] = []
    lengths = draw_lengths(random)
    for name, documents in corpora.items():
        share = SETTINGS["shares"][name]
        for turn in range(int(share) + 1):
            for document in random.sample(documents, round(min(share - turn, 1.0) * len(documents))):
                windows += cut(document, lengths, skip=random.randrange(8))
    for window in windows:
        if random.random() < SETTINGS["case changed"]:
            window.case = random.choice(("lower", "capitals"))
    return similar_lengths(windows, SETTINGS["batch pieces"], random)


def rounds(corpora: dict[str, list[Document]], random: Random) -> Iterator[list[Window]]:
    """Batches without end."""
    while True:
        yield from one_round(corpora, random)


class Run:
    """A training run: its weights, their average, and how far it is."""

    def __init__(self, options: argparse.Namespace):
        torch.manual_seed(options.seed)
        self.options = options
        self.model = Model()
        self.before: list[dict] = []
        load_pretrained(self.model.encoder, options.encoder / "model.safetensors")
        if options.start:
            self.load(torch.load(options.start, weights_only=True))
        settings = SETTINGS | {name: options.rate * SETTINGS[name] for name in ("encoder learning rate", "head learning rate")}
        self.settings = json.dumps(settings)
        self.optimizer = torch.optim.AdamW(parameter_groups(self.model, settings), betas=(0.9, 0.98))
        self.step, self.began = 0, time.time()
        if options.resume:
            state = torch.load(options.out / "checkpoint.pt", weights_only=True)
            self.model.load_state_dict(state["model"])
            self.average = Average(self.model, SETTINGS["averaging"])
            self.model.load_state_dict(state["raw"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step, self.before = state["step"], state["before"]
        else:
            self.average = Average(self.model, SETTINGS["averaging"])

    def load(self, state: dict) -> None:
        """Takes over the weights of an earlier run where the model still has them."""
        known = self.model.state_dict()
        same = {name: tensor for name, tensor in state["model"].items() if name in known and tensor.shape == known[name].shape}
        self.model.load_state_dict(same, strict=False)
        self.before = [*state.get("before", []), {name: state[name] for name in ("seed", "step", "settings")}]

    def progress(self) -> float:
        """0 to 1, by steps or by time, whichever is further."""
        return max(self.step / self.options.steps, (time.time() - self.began) / 60 / self.options.minutes)

    def learn(self, windows: list[Window]) -> dict[str, float]:
        """One step; returns the losses of the heads."""
        set_rate(self.optimizer, self.progress(), SETTINGS["warm-up"])
        batch = collate(windows, self.model.missing())
        mask_pieces(batch, SETTINGS["pieces hidden"])
        losses = self.model.train().losses(batch)
        sum(head.weight * losses[head.name] for head in self.model.each()).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), SETTINGS["clip"])
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.average.update(self.model, self.step)
        return {name: float(loss.detach()) for name, loss in losses.items()}

    def save(self, name: str) -> None:
        """Writes a checkpoint; its `model` is the average, which is what is exported."""
        raw = {key: tensor.clone() for key, tensor in self.model.state_dict().items()}
        self.average.swap(self.model)
        state = {"model": self.model.state_dict(), "raw": raw, "optimizer": self.optimizer.state_dict(), "step": self.step}
        state |= {"seed": self.options.seed, "settings": self.settings, "before": self.before}
        path = self.options.out / name
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").rename(path)
        self.average.swap(self.model)

    def measure(self, words: int = 1_000_000) -> None:
        """Prints figures of the averaged weights on development data."""
        self.average.swap(self.model)
        print(evaluate(self.model, self.options.cache, words), flush=True)
        self.average.swap(self.model)

    def log(self, losses: list[dict[str, float]]) -> None:
        """Prints the mean of the last losses, and when training will end."""
        done = max(self.progress(), 1e-6)
        ends = datetime.now() + timedelta(seconds=(time.time() - self.began) * (1 - done) / done)
        means = "  ".join(f"{name} {sum(loss[name] for loss in losses) / len(losses):.3f}" for name in losses[0])
        print(f"{datetime.now():%H:%M:%S} step {self.step} {done:.1%} ends {ends:%H:%M}  {means}", flush=True)


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    run = Run(options)
    corpora = {name: read_documents(options.cache / f"{name}.train.jsonl") for name in SETTINGS["shares"]}
    for head in run.model.each():
        for document in (each for documents in corpora.values() for each in documents):
            head.label(document)
    saved = measured = time.time()
    losses: list[dict[str, float]] = []
    for windows in rounds(corpora, Random(options.seed + run.step)):
        losses.append(run.learn(windows))
        if len(losses) == LOGGED:
            run.log(losses)
            losses = []
        if time.time() - saved > SAVED:
            run.save("checkpoint.pt")
            saved = time.time()
        if time.time() - measured > MEASURED:
            run.measure(words=6000)
            measured = time.time()
        if run.progress() >= 1:
            break
    run.save("checkpoint.pt")
    run.measure()
    print(f"trained {run.step} steps in {(time.time() - run.began) / 60:.1f} minutes", flush=True)


if __name__ == "__main__":
    main()
