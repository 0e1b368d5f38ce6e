"""Who may import whom, and how long things may be."""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from bot.settings import ROOT

MEDIAN = 10
NINE_IN_TEN = 35


def functions() -> Iterator[tuple[str, int]]:
    """Every function of the program with its number of lines."""
    for file in sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "actions").rglob("*.py")]):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.end_lineno:
                name = f"{file.relative_to(ROOT)}:{node.name}"
                yield name, node.end_lineno - node.lineno + 1


def test_who_may_import_whom(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_functions_are_small() -> None:
    lengths = [lines for _, lines in functions()]
    assert statistics.median(lengths) < MEDIAN
    assert statistics.quantiles(lengths, n=10)[-1] < NINE_IN_TEN


def test_nothing_of_rasa_is_loaded_by_reading_a_message() -> None:

    program = (
        "import sys, bot.language.crisis, bot.intake.hearing, bot.storage.messages\n"
        "print(*{m.split('.')[0] for m in sys.modules} & {'rasa', 'rasa_sdk', 'tensorflow'})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
