"""Trained models: weights as safetensors bytes, everything about them as JSON; nothing is ever unpickled."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.store.database import Store

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


def _model(row: dict[str, Any]) -> Model:
    texts = {"metrics": json.loads(row["metrics"]), "config": json.loads(row["config"])}
    return Model(**{**row, **texts, "promoted": bool(row["promoted"]), "device": row["device"] or ""})


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
