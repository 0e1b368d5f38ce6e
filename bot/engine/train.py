"""Training, when what is trained on has changed."""

from __future__ import annotations

import hashlib
import io
import shutil
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from bot.engine.guard import RASA_VERSION, check_rasa_version
from bot.engine.no_tensorflow import leave_tensorflow_out
from bot.settings import ROOT

TRAINED_ON = ("config.yml", "domain.yml", "data", "bot/language")
KEPT_MODELS = 3


class TrainingError(Exception):
    """The training data cannot be trained on; the text says what is wrong."""


def fingerprint() -> str:
    """Changes when the training data, the domain, the pipeline or its code change."""
    digest = hashlib.sha256(RASA_VERSION.encode())
    for file in sorted(_files()):
        digest.update(str(file.relative_to(ROOT)).encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _files() -> list[Path]:
    found: list[Path] = []
    for name in TRAINED_ON:
        path = ROOT / name
        found += [path] if path.is_file() else [f for f in path.rglob("*") if f.is_file()]
    return [file for file in found if "__pycache__" not in file.parts]


def model_for_now(models: Path) -> Path:
    """Where the model of today's training data is, or would be."""
    return models / f"talk-{fingerprint()}.tar.gz"


def train(models: Path) -> Path:
    """Trains and returns the model. Raises `TrainingError` when the data is not in order."""
    leave_tensorflow_out()
    check_rasa_version()
    from rasa.model_training import train as rasa_train

    models.mkdir(parents=True, exist_ok=True)
    wanted = model_for_now(models)
    said = io.StringIO()
    with tempfile.TemporaryDirectory(dir=models) as work:
        # Rasa's hundred progress bars tell nobody anything, unless it fails.
        with redirect_stdout(said), redirect_stderr(said):
            result = rasa_train(
                domain=str(ROOT / "domain.yml"),
                config=str(ROOT / "config.yml"),
                training_files=[str(ROOT / "data")],
                output=work,
                fixed_model_name="model",
                force_training=True,
            )
        if result.code != 0 or result.model is None:
            raise TrainingError(f"training failed:\n{said.getvalue()}")
        shutil.move(result.model, wanted)  # appears whole or not at all
    _remove_old(models)
    return wanted


def _remove_old(models: Path) -> None:
    newest_first = sorted(models.glob("talk-*.tar.gz"), key=lambda f: f.stat().st_mtime)[::-1]
    for old in newest_first[KEPT_MODELS:]:
        old.unlink()
