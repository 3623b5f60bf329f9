"""`train STORE`: fits the recommenders, promotes what has earned it, recommends to everybody."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "train"
HELP = mark("learn_commands", "train the recommenders and promote the best that beats the simpler ones")
DEVICES = ("auto", "cpu", "cuda", "mps")
EPOCH = mark("learn_commands", "Epoch {epoch}: loss {loss}, NDCG@10 {metric}")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("--device", choices=DEVICES, default="auto")


def run(args: argparse.Namespace, out: Output) -> int:
    """Train and print the report."""
    from app.jobs.train_recommender import train_recommender
    from app.store.institution import today

    def on_metric(epoch: int, loss: float, metric: float) -> None:
        out.say(EPOCH.filled(epoch=epoch, loss=f"{loss:.3f}", metric=f"{metric:.3f}"))

    with opened(args.store) as store:
        report = train_recommender(
            store, today(store), device=args.device, on_metric=on_metric, progress=out.progress()
        )
    out.figures(report.as_json(out.translate))
    return 0
