"""What tests of several rooms share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import ROOT, House


@pytest.fixture(scope="session")
def trained_model() -> None:
    """The model of today's training data."""
    command = [sys.executable, "-m", "bot", "train"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


@pytest.fixture(scope="session")
def house(trained_model: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The running program, shared by the tests that leave it running."""
    made = House(tmp_path_factory.mktemp("house"))
    made.start()
    try:
        made.wait_until_ready()
        yield made
    finally:
        made.stop()


@pytest.fixture
def own_house(trained_model: None, tmp_path: Path) -> Iterator[House]:
    """A house for one test that stops, breaks or changes it. Not started yet."""
    made = House(tmp_path)
    try:
        yield made
    finally:
        made.stop()
