"""Starting both stacks, and how long that takes and how much memory it holds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
RASA = Path(sys.executable).parent / "rasa"
START_SECONDS = 300.0

# `rasa init` with its pipeline and policies left to Rasa; only the language is ours.
STARTER_CONFIG = "recipe: default.v1\nassistant_id: starter\nlanguage: nl\npipeline:\npolicies:\n"


@dataclass
class Running:
    """A started stack."""

    url: str
    processes: list[subprocess.Popen[bytes]]
    start_seconds: float = 0.0
    logs: list[Path] = field(default_factory=list)

    def memory_mb(self) -> float:
        """Resident memory of all its processes, in MB."""
        total = 0
        for process in self.processes:
            own = psutil.Process(process.pid)
            total += own.memory_info().rss
            total += sum(child.memory_info().rss for child in own.children(recursive=True))
        return total / 1e6

    def stop(self) -> None:
        """Ends it."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(30)


def train_ours(work: Path) -> float:
    """Seconds to train our model anew."""
    started = time.perf_counter()
    _run([sys.executable, "-m", "bot", "train", "--force"], ROOT, {"MODELS_DIR": str(work / "m")})
    return time.perf_counter() - started


def start_ours(work: Path, port: int) -> Running:
    """Engine and web, on SQLite, as `make run` starts them."""
    environment = {
        "PORT": str(port), "ENGINE_PORT": str(port + 1), "VAR_DIR": str(work),
        "MODELS_DIR": str(work / "m"), "DATABASE_URL": f"sqlite:///{work / 'ours.db'}",
        "MESSAGES_PER_MINUTE": "100000",
    }  # fmt: skip
    commands = [[sys.executable, "-m", "bot", name] for name in ("engine", "web")]
    return _start(commands, ROOT, environment, f"http://127.0.0.1:{port}", "/healthz", work)


def make_starter(work: Path) -> Path:
    """A Rasa project with our data and domain, and Rasa's own defaults for the rest."""
    project = work / "starter"
    if project.exists():
        return project
    shutil.copytree(ROOT / "data", project / "data")
    for name in ("domain.yml", "insurer.yml"):
        shutil.copy(ROOT / name, project / name)
    (project / "config.yml").write_text(STARTER_CONFIG)
    (project / "credentials.yml").write_text("rest:\n")
    (project / "endpoints.yml").write_text(
        "action_endpoint:\n  url: http://127.0.0.1:5055/webhook\n"
        "tracker_store:\n  type: SQL\n  dialect: sqlite\n  db: rasa.db\n"
    )
    return project


def train_starter(project: Path) -> float:
    """Seconds to train the starter, once: a project that is trained keeps its time in a file."""
    kept = project / "train-seconds"
    if not kept.exists():
        started = time.perf_counter()
        _run([str(RASA), "train", "--force"], project, {})
        kept.write_text(str(time.perf_counter() - started))
    return float(kept.read_text())


def intent_macro_f1(models: Path, *, stock: bool) -> float:
    """Macro-F1 of the newest model in `models` on both held-out sets of intents."""
    newest = max(models.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    command = [sys.executable, "-m", "benchmarks.intents", str(newest)]
    said = _run([*command, "--stock"] if stock else command, ROOT, {})
    return float(said.split("MACRO-F1")[1].split()[0])


def start_starter(project: Path, port: int) -> Running:
    """`rasa run` and `rasa run actions`, the same actions as ours, over HTTP."""
    environment = {
        "PYTHONPATH": str(ROOT), "DATABASE_URL": f"sqlite:///{project / 'actions.db'}",
        "VAR_DIR": str(project),
    }  # fmt: skip
    _run([sys.executable, "-m", "bot", "desk-user", "add", "bench"], ROOT, environment)
    commands = [
        [str(RASA), "run", "actions", "--actions", "actions", "--port", "5055"],
        [str(RASA), "run", "--port", str(port), "--interface", "127.0.0.1"],
    ]
    return _start(commands, project, environment, f"http://127.0.0.1:{port}", "/", project)


def _environment(extra: dict[str, str]) -> dict[str, str]:
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "TQDM_DISABLE": "1",
             "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "PYTHONWARNINGS": "ignore"}  # fmt: skip
    return {**os.environ, **quiet, **extra}


def _run(command: list[str], folder: Path, extra: dict[str, str]) -> str:
    done = subprocess.run(
        command, cwd=folder, env=_environment(extra), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


def _start(
    commands: list[list[str]], folder: Path, extra: dict[str, str], url: str, path: str, work: Path
) -> Running:
    running = Running(url, [])
    started = time.perf_counter()
    for number, command in enumerate(commands):
        log = work / f"process-{number}.log"
        running.logs.append(log)
        with log.open("wb") as opened:
            running.processes.append(
                subprocess.Popen(
                    command, cwd=folder, env=_environment(extra), stdout=opened, stderr=opened
                )
            )
    while not _answers(url + path):
        if time.perf_counter() - started > START_SECONDS:
            running.stop()
            raise SystemExit(f"not ready: see {', '.join(map(str, running.logs))}")
        time.sleep(0.05)
    running.start_seconds = time.perf_counter() - started
    return running


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
