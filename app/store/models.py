"""Trained models: weights as safetensors bytes, everything about them as JSON; nothing is ever unpickled.

Every training is kept with its figures and the fingerprint of its data; the weights of the newest KEPT_WEIGHTS of a
purpose stay, so that one can go back to them. A training that was broken off leaves a checkpoint.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.store import drafts

if TYPE_CHECKING:
    from app.store.database import Store

KEPT_WEIGHTS = 10
UNFINISHED = "training."
COLUMNS = "id, purpose, kind, created_at, fingerprint, metrics, config, promoted, device"


@dataclass(frozen=True)
class Model:
    """One trained model. `fingerprint` names the data it saw; `weights` are read by `weights_of` alone."""

    purpose: str
    kind: str
    fingerprint: str
    metrics: dict[str, Any] = field(default_factory=dict)
    config: dict[str, Any] = field(default_factory=dict)
    device: str = ""
    promoted: bool = False
    created_at: str = ""
    id: int = 0


def save(store: Store, model: Model, weights: bytes | None = None) -> int:
    """Keep a model; returns its id. It is not in use before `promote`."""
    at = model.created_at or datetime.now().astimezone().isoformat(timespec="seconds")
    values = [model.purpose, model.kind, at, model.fingerprint, _json(model.metrics), _json(model.config)]
    with store.write() as db:
        cursor = db.execute(
            "INSERT INTO models (purpose, kind, created_at, fingerprint, metrics, config, weights, device) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [*values, weights, model.device],
        )
        return int(cursor.lastrowid or 0)


def load(store: Store, purpose: str) -> Model | None:
    """The model in use for `purpose`, or None if none was promoted yet."""
    sql = f"SELECT {COLUMNS} FROM models WHERE purpose = ? AND promoted = 1 ORDER BY id DESC LIMIT 1"
    row = next(store.read().query(sql, [purpose]), None)
    return _model(row) if row else None


def weights_of(store: Store, model_id: int) -> bytes | None:
    """The weights of a model as safetensors bytes."""
    row = store.read().execute("SELECT weights FROM models WHERE id = ?", [model_id]).fetchone()
    return row[0] if row else None


def history(store: Store, purpose: str, limit: int = 50) -> list[Model]:
    """The models ever trained for `purpose`, newest first."""
    sql = f"SELECT {COLUMNS} FROM models WHERE purpose = ? ORDER BY id DESC LIMIT ?"
    return [_model(row) for row in store.read().query(sql, [purpose, limit])]


def promote(store: Store, model_id: int) -> None:
    """Put this model in use for its purpose, in the place of any other."""
    with store.write() as db:
        db.execute(
            "UPDATE models SET promoted = (id = ?) WHERE purpose = (SELECT purpose FROM models WHERE id = ?)",
            [model_id, model_id],
        )


def one(store: Store, model_id: int) -> Model | None:
    """The model with this id."""
    row = next(store.read().query(f"SELECT {COLUMNS} FROM models WHERE id = ?", [model_id]), None)
    return _model(row) if row else None


def with_weights(store: Store, purpose: str) -> set[int]:
    """The ids of the models of a purpose that can be put in use again."""
    rows = store.read().execute("SELECT id FROM models WHERE purpose = ? AND weights IS NOT NULL", [purpose])
    return {int(row[0]) for row in rows}


def thin(store: Store, purpose: str) -> None:
    """Let go of the weights of old models; their figures stay, and so does the model in use."""
    with store.write() as db:
        db.execute(
            "UPDATE models SET weights = NULL WHERE purpose = ? AND promoted = 0 AND id NOT IN "
            "(SELECT id FROM models WHERE purpose = ? ORDER BY id DESC LIMIT ?)",
            [purpose, purpose, KEPT_WEIGHTS],
        )


def keep_checkpoint(store: Store, purpose: str, fingerprint: str, config: dict[str, Any], weights: bytes) -> None:
    """What a training under way has learned so far, in a small transaction of its own, instead of the last one."""
    text = b64encode(weights).decode("ascii")
    drafts.save(store, UNFINISHED + purpose, {"fingerprint": fingerprint, "config": config, "weights": text})


def checkpoint(store: Store, purpose: str, fingerprint: str) -> tuple[dict[str, Any], bytes] | None:
    """What a broken-off training on exactly these data has left."""
    kept = drafts.load(store, UNFINISHED + purpose)
    if not isinstance(kept, dict) or kept.get("fingerprint") != fingerprint:
        return None
    try:
        return dict(kept["config"]), b64decode(kept["weights"], validate=True)
    except (KeyError, TypeError, ValueError):
        return None


def drop_checkpoints(store: Store) -> None:
    """The training has ended, well or by a person's wish: nothing is left to resume."""
    for purpose in ("course", "offer"):
        drafts.drop(store, UNFINISHED + purpose)


def _model(row: dict[str, Any]) -> Model:
    texts = {"metrics": json.loads(row["metrics"]), "config": json.loads(row["config"])}
    return Model(**{**row, **texts, "promoted": bool(row["promoted"]), "device": row["device"] or ""})


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
