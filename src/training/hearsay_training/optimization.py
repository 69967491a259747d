"""Learning rates and averaging of weights."""

import torch
from torch import Tensor

from .encoder import LAYERS
from .model import Model


def parameter_groups(model: Model, settings: dict) -> list[dict]:
    """Lower layers learn more slowly than higher ones, and heads and shapes, which begin with nothing, fastest; biases do not decay."""
    groups: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in model.named_parameters():
        rate = settings["head learning rate"]
        if name.startswith("encoder.") and not name.startswith("encoder.shapes"):
            depth = LAYERS - int(name.split(".")[2]) - 1 if name.startswith("encoder.layers.") else LAYERS
            rate = settings["encoder learning rate"] * settings["layer decay"] ** depth
        decay = settings["weight decay"] if parameter.dim() > 1 and "shapes" not in name else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return [{"params": group, "lr": rate, "base": rate, "weight_decay": decay} for (rate, decay), group in groups.items()]


def set_rate(optimizer: torch.optim.Optimizer, progress: float, warm_up: float) -> None:
    """Linear up, then linear down to zero; `progress` from 0 to 1."""
    factor = min(progress / warm_up, (1 - progress) / (1 - warm_up))
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * max(factor, 0.0)


class Average:
    """An exponential moving average of the weights (Polyak averaging), quick to forget while the first steps are few."""

    def __init__(self, model: Model, keep: float):
        self.weights = [parameter.detach().clone() for parameter in model.parameters()]
        self.keep = keep

    def update(self, model: Model, step: int) -> None:
        keep = min(self.keep, step / (step + 10))
        torch._foreach_lerp_(self.weights, [parameter.detach() for parameter in model.parameters()], 1 - keep)

    def swap(self, model: Model) -> None:
        """Exchanges the model's weights and the averages: before measuring or saving, and after."""
        for mine, theirs in zip(self.weights, model.parameters()):
            before = mine.clone()
            mine.copy_(theirs.detach())
            theirs.data.copy_(before)
