"""How long reading one message takes: everything of ours, beside Rasa's barest pipeline.

`python -m benchmarks.reading` trains both on the same examples and reads the same held-out
messages, each in the question it answers:

- ours: the pipeline of `config.yml` and then every reader, until the intake is filled;
- bare: `WhitespaceTokenizer`, `CountVectorsFeaturizer`, `LogisticRegressionClassifier`, which gives
  an intent and nothing else.

Both through Rasa's own `parse_message`, in a process of their own. Nothing is sent or stored.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HELD_OUT = ROOT / "tests" / "language" / "heldout"
EACH = 40  # messages per task
ROUNDS = 3
# The held-out sets of a second hand, and the question that is open when such a message comes.
QUESTIONS = {
    "amounts_second": "monthly_amount_kind",
    "consent_second": "gemeente_consent",
    "crisis_second": "own_words",
    "gemeenten_second": "gemeente",
    "life_domains_second": "own_words",
    "moments_second": "contact_moment",
    "names_second": "contact_name",
    "payment_days_second": "payment_day",
    "phones_second": "contact_phone",
    "threats_second": "threats",
    "wishes_second": "help_wished",
}
BARE = """recipe: default.v1
assistant_id: bare
language: nl
pipeline:
  - name: WhitespaceTokenizer
  - name: CountVectorsFeaturizer
  - name: LogisticRegressionClassifier
policies:
  - name: RulePolicy
"""
Item = tuple[str, str]  # the question that is open, the text


def items() -> list[Item]:
    """The messages to read, spread over each set."""
    found = []
    for task, question in QUESTIONS.items():
        lines = (HELD_OUT / f"{task}.jsonl").read_text("utf-8").splitlines()
        texts = [json.loads(line)["text"] for line in lines if line.startswith("{")]
        found += [(question, text) for text in texts[:: max(1, len(texts) // EACH)][:EACH]]
    return found


async def timed(read: Callable[[Item], Awaitable[object]]) -> float:
    """Mean milliseconds per message: the middle one of the rounds, after one to warm up."""
    texts, rounds = items(), []
    for _ in range(ROUNDS + 1):
        started = time.perf_counter()
        for item in texts:
            await read(item)
        rounds.append((time.perf_counter() - started) * 1000 / len(texts))
    return statistics.median(rounds[1:])


async def read_ours(model: str) -> float:
    """Milliseconds with everything switched on."""
    from bot.engine.no_tensorflow import leave_tensorflow_out

    leave_tensorflow_out()
    from rasa.core.agent import Agent

    from bot.engine.plain_runner import run_graphs_plainly
    from bot.intake.hearing import hear
    from bot.intake.intake import Intake
    from bot.intake.message import Message

    run_graphs_plainly()
    agent = Agent.load(model)

    async def read(item: Item) -> object:
        question, text = item
        parsed = await agent.parse_message(text)
        intake = Intake(requested_slot=question)
        return hear(intake, Message(text, 1, intent=parsed["intent"]["name"]))

    return await timed(read)


async def read_bare(model: str) -> float:
    """Milliseconds of an intent alone."""
    from rasa.core.agent import Agent

    agent = Agent.load(model)

    async def read(item: Item) -> object:
        return await agent.parse_message(item[1])

    return await timed(read)


def train_bare(folder: Path) -> Path:
    """The barest pipeline, trained on our examples."""
    config = folder / "bare.yml"
    config.write_text(BARE, "utf-8")
    command = [str(Path(sys.executable).parent / "rasa"), "train", "nlu", "--config", str(config),
               "--nlu", str(ROOT / "data" / "nlu"), "--domain", str(ROOT / "domain.yml"),
               "--out", str(folder / "bare")]  # fmt: skip
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return next((folder / "bare").glob("*.tar.gz"))


def in_own_process(kind: str, model: Path) -> float:
    """Milliseconds, measured where nothing else was loaded."""
    command = [sys.executable, "-m", "benchmarks.reading", kind, str(model)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return float(done.stdout.split("MILLISECONDS")[1])


def compare(ours: Path, folder: Path) -> tuple[float, float]:
    """Milliseconds of ours (a trained model) and of the barest pipeline, trained in `folder`."""
    bare = train_bare(folder)
    return in_own_process("ours", ours), in_own_process("bare", bare)


def main() -> None:
    """Both, side by side; or one of them, in this process."""
    if len(sys.argv) == 3:
        read = read_ours if sys.argv[1] == "ours" else read_bare
        print(f"MILLISECONDS {asyncio.run(read(sys.argv[2])):.3f}")
        return
    from bot.engine.train import model_for_now
    from bot.settings import load_settings

    with tempfile.TemporaryDirectory() as folder:
        ours, bare = compare(model_for_now(load_settings().models), Path(folder))
    print(f"ours {ours:.2f} ms, bare {bare:.2f} ms: {ours / bare:.1f} times")


if __name__ == "__main__":
    main()
