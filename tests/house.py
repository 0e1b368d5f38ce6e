"""The program as a person runs it: both processes, on free ports, in a folder of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 90.0


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class House:
    """Engine and web as processes. `stop` and `start` are what a kill test needs."""

    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    engine_port: int = field(default_factory=free_port)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Where the chat and the desk are."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def database_url(self) -> str:
        """Where everything is kept."""
        return self.extra.get("DATABASE_URL", f"sqlite:///{self.folder / 'bot.db'}")

    @property
    def environment(self) -> dict[str, str]:
        """The environment of every command in this house."""
        settings = {
            "PORT": str(self.port),
            "ENGINE_PORT": str(self.engine_port),
            "VAR_DIR": str(self.folder),
            "DATABASE_URL": self.database_url,
            "SECRET": "test-secret-that-guards-nothing",
            "MESSAGES_PER_MINUTE": "10000",
        }
        return {**os.environ, **settings, **self.extra}

    def command(self, *words: str, **options: object) -> subprocess.CompletedProcess[str]:
        """Runs `python -m bot …` to its end."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False,
            timeout=300,
        )  # fmt: skip

    def start(self, *names: str) -> None:
        """Starts the named processes."""
        for name in names or ("engine", "web"):
            log = (self.folder / f"{name}.log").open("ab")
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "bot", name],
                cwd=ROOT, env=self.environment, stdout=log, stderr=log,
            )  # fmt: skip

    def kill(self, name: str) -> None:
        """`kill -9`: no goodbye."""
        self.processes[name].send_signal(signal.SIGKILL)
        self.processes[name].wait()

    def stop(self) -> None:
        """Ends all processes."""
        for process in self.processes.values():
            if process.poll() is None:
                process.terminate()
        for process in self.processes.values():
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()

    def log(self, name: str) -> str:
        """What a process wrote."""
        return (self.folder / f"{name}.log").read_text("utf-8")

    def wait_until_ready(self) -> None:
        """Returns when a talk can be held."""
        ends = time.monotonic() + START_SECONDS
        while time.monotonic() < ends:
            try:
                if httpx.get(f"{self.url}/healthz", timeout=2).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        raise AssertionError("the house does not start:\n" + self.log("engine") + self.log("web"))
