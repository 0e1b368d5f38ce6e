"""Stock Rasa and ours hold the same talk: our changes make it fast, not different."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.engine.train import model_for_now
from bot.settings import ROOT, load_settings
from tests.house import House, free_port
from tests.talks.client import ChatClient

TALK = (
    "hallo",
    "ik ben mijn baan kwijt en ik heb ook huurschuld",
    "ben ik nog verzekerd?",
    "nee niks van dat alles",
    "even rust",
    "25 euro",
    "nee ik bedoelde 30 euro",
    "de 27e",
    "Goes",
    "wat doet de gemeente dan?",
    "ja dat mag",
    "nee",
    "nee liever niet",
    "06 12345678",
    "Fatima el Idrissi",
    "dinsdagochtend",
    "nee niet inspreken",
    "ja dat klopt",
    "bedankt",
)


def _comparable(text: str) -> str:
    return re.sub(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b", "REFERENCE", text)


@pytest.mark.slow
def test_stock_rasa_and_ours_give_the_same_talk(house: House, tmp_path: Path) -> None:
    stock = [_comparable("\n\n".join(turn)) for turn in _stock(tmp_path)]
    client = ChatClient(house.url)
    ours = [_comparable(client.says(line)) for line in TALK]
    client.close()
    assert ours == stock


def _stock(tmp_path: Path) -> list[list[str]]:
    port = free_port()
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'stock.db'}",
        "VAR_DIR": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    subprocess.run(
        [sys.executable, "-m", "bot", "desk-user", "add", "x"], cwd=ROOT, env=environment,
        check=True, capture_output=True,
    )  # fmt: skip
    rasa = str(Path(sys.executable).parent / "rasa")
    server = subprocess.Popen(
        [rasa, "run", "actions", "--actions", "actions", "--port", str(port)],
        cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(f"http://127.0.0.1:{port}/health")
        model = model_for_now(load_settings().models)
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-m", "tests.engine.stock_talk", str(model),
             f"http://127.0.0.1:{port}/webhook", *TALK],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:]
    finally:
        server.terminate()
        server.wait()
    line = next(line for line in done.stdout.splitlines() if line.startswith("TALK "))
    return list(json.loads(line[5:]))


def _wait_for(url: str) -> None:
    import httpx

    for _ in range(300):
        try:
            if httpx.get(url).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.2)
    raise AssertionError(f"{url} does not answer")
