"""The best few items of very many people from factors: blocks of people, hard limits, any device, exact results.

People of one age share one row of what is closed to them, so that their limits ride along in the product for free;
then the maximum of each group of items is found first, and only the best groups are searched (identical to a full
search: the top k items lie within the k groups of the highest maxima). Prototypes of both are in no paper we know of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.constraints import Bans
from app.recommend.interactions import Ints, Scores
from app.recommend.model import Tick, no_tick

if TYPE_CHECKING:
    import torch

BLOCK = {"cpu": 4096}  # fits a core's cache; a graphics card wants more
LARGE_BLOCK = 131_072
WIDE = 48
GROUP = 8
FORBIDDEN = float("-inf")


def best_items(
    persons: Scores, items: Scores, bans: Bans, top: int, device: str = "cpu", tick: Tick = no_tick
) -> tuple[NDArray[np.int32], Scores]:
    """(people, top) positions and scores of `persons @ items.T`, best first; minus infinity where nothing is left."""
    import torch

    most = min(top, len(items))
    found = torch.empty((len(persons), most), dtype=torch.int32)
    value = torch.empty((len(persons), most), dtype=torch.float32)
    right = torch.from_numpy(np.ascontiguousarray(items.T)).to(device)
    people = torch.from_numpy(persons)
    closed = torch.zeros(bans.closed.shape).masked_fill_(torch.from_numpy(bans.closed), FORBIDDEN).to(device)
    order = np.argsort(bans.code, kind="stable")
    step = BLOCK.get(device, LARGE_BLOCK)
    edges = np.searchsorted(bans.code[order], np.arange(len(bans.closed) + 1))
    for code in range(len(bans.closed)):
        for start in range(int(edges[code]), int(edges[code + 1]), step):
            tick()
            some = order[start : min(start + step, int(edges[code + 1]))]
            rows = torch.from_numpy(some)
            scores = torch.addmm(closed[code], people[rows].to(device), right)
            _forbid(scores, bans.taken, some)
            top_value, top_item = best_of(scores, most)
            value[rows], found[rows] = top_value.cpu(), top_item.to(torch.int32).cpu()
    return found.numpy(), value.numpy()


def _forbid(scores: torch.Tensor, taken: sparse.csr_matrix, rows: Ints) -> None:
    """Minus infinity at each row's own entries."""
    import torch

    low, high = taken.indptr[rows].astype(np.int64), taken.indptr[rows + 1].astype(np.int64)
    size = high - low
    if not size.any():
        return
    line = np.repeat(np.arange(len(rows)), size)
    place = np.arange(len(line)) + np.repeat(low - np.concatenate([[0], np.cumsum(size)[:-1]]), size)
    flat = line * scores.shape[1] + taken.indices[place]
    scores.view(-1)[torch.from_numpy(flat).to(scores.device)] = FORBIDDEN


def best_of(scores: torch.Tensor, top: int) -> tuple[torch.Tensor, torch.Tensor]:
    """What `torch.topk(scores, top)` finds, faster where rows are wide; (rows, top) values and positions."""
    import torch

    rows, items = scores.shape
    if items < WIDE or top * GROUP >= items:
        return torch.topk(scores, top, dim=1)
    whole = items // GROUP * GROUP
    groups = whole // GROUP
    # Group g holds the items g, g + groups, g + 2 groups, …: the maximum then runs along whole rows of memory.
    highest = scores[:, :whole].view(rows, GROUP, groups).amax(1)
    _, group = torch.topk(highest, min(top, groups), dim=1, sorted=False)
    place = (group[:, :, None] + torch.arange(GROUP, device=scores.device) * groups).reshape(rows, -1)
    if whole < items:
        rest = torch.arange(whole, items, device=scores.device).expand(rows, -1)
        place = torch.cat([place, rest], dim=1)
    value, best = torch.topk(scores.gather(1, place), top, dim=1)
    return value, place.gather(1, best)
