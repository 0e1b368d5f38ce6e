"""The command line: what it offers, and one clear line when something must be changed first."""

from __future__ import annotations

import socket
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select

from bot import __main__ as cli
from bot import settings as settings_module
from bot.settings import ROOT, SettingsError, load_settings
from bot.storage.api_keys import key_of
from bot.storage.database import Database
from bot.storage.desk_users import password_is_right, user_of
from bot.storage.tables import api_keys, desk_users
from tests.house import House

COMMANDS = ("run", "train", "web", "engine", "talk", "desk-user", "api-key")


@pytest.fixture
def home(tmp_path: Path) -> House:
    """A folder to call commands in; nothing runs."""
    return House(tmp_path)


def one_line(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """It ended with status 2 and one line on stderr in which these words stand."""
    assert done.returncode == 2, done.stderr
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("error: ")
    for word in words:
        assert word in line


def test_help_shows_every_command(home: House) -> None:
    done = home.command("--help")
    assert done.returncode == 0
    for command in COMMANDS:
        assert f"\n    {command}" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("words", [[], ["nothing"], ["desk-user"], ["api-key", "add"]])
def test_a_command_that_is_none_is_said_so(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PORT", ["PORT", "no value"]),
        (b"PORT=abc", ["PORT", "number", "abc"]),
        (b"PORT=70000", ["PORT", "65535"]),
        (b"LOG_LEVEL=loud", ["LOG_LEVEL", "debug", "loud"]),
        (b"MAX_CHARACTERS=-1", ["MAX_CHARACTERS"]),
        (b"\xff\xfe\x00", [".env", "cannot be read"]),
    ],
    ids=["no value", "no number", "too high", "no level", "negative", "no text"],
)
def test_a_broken_env_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    content: bytes, words: list[str],
) -> None:  # fmt: skip
    (tmp_path / ".env").write_bytes(content)
    monkeypatch.setattr(settings_module, "ROOT", tmp_path)
    assert cli.main(["web"]) == 2
    said = capsys.readouterr()
    assert len(said.err.strip().splitlines()) == 1
    assert said.err.startswith("error: ")
    assert all(word in said.err for word in words)


def test_the_environment_goes_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".env"
    file.write_text(f"PORT=9001\nVAR_DIR={tmp_path}\n# een opmerking\nHOST=\n", "utf-8")
    assert load_settings(file).port == 9001
    assert load_settings(file).engine_port == 9002
    assert load_settings(file).host == "127.0.0.1"
    monkeypatch.setenv("PORT", "9005")
    assert load_settings(file).port == 9005


def test_the_secret_is_made_once_and_only_ours(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(f"VAR_DIR={tmp_path / 'var'}", "utf-8")
    first, second = load_settings(file).secret, load_settings(file).secret
    assert first == second
    assert len(first) >= 32
    assert (tmp_path / "var" / "secret").stat().st_mode & 0o777 == 0o600


def test_the_example_is_what_is_read(tmp_path: Path) -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    names = {line[1:].partition("=")[0] for line in text.splitlines() if line[1:2].isupper()
             and line.startswith("#") and "=" in line.split()[0]}  # fmt: skip
    source = (ROOT / "bot" / "settings.py").read_text("utf-8")
    assert names
    assert [name for name in names if f'"{name}"' not in source] == []


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = tmp_path / ".env"
    file.write_text(f"VAR_DIR={tmp_path / 'file' / 'var'}", "utf-8")
    with pytest.raises(SettingsError, match="VAR_DIR"):
        load_settings(file)


@pytest.mark.slow
def test_without_a_model_the_engine_says_how_to_train(home: House, tmp_path: Path) -> None:
    home.extra["MODELS_DIR"] = str(tmp_path / "none")
    one_line(home.command("engine"), "model", "python -m bot train")


def test_a_taken_port_is_named(home: House) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", home.port))
        taken.listen()
        one_line(home.command("web"), str(home.port), "taken", "PORT")
        one_line(home.command("run"), str(home.port), "taken", "PORT")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("sqlite:////proc/none/bot.db", ["DATABASE_URL", "/proc/none"]),
        ("sqlite:///{folder}/notes.txt", ["database", "not a database"]),
        ("sqlite:///{folder}", ["database"]),
        ("nonsense", ["DATABASE_URL"]),
        ("postgresql://me:hunter2@127.0.0.1:1/none", ["database", "refused"]),
    ],
    ids=["no folder", "no database", "a folder", "no address", "away"],
)
def test_a_database_that_cannot_be_used_is_named(home: House, url: str, words: list[str]) -> None:
    (home.folder / "notes.txt").write_text("dit is een boodschappenlijst\n" * 100, "utf-8")
    home.extra["DATABASE_URL"] = url.format(folder=home.folder)
    done = home.command("web")
    one_line(done, *words)
    assert "hunter2" not in done.stderr


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("naam: x", ["insurer.yml", "name"]),
        ("[", ["insurer.yml", "YAML"]),
        (None, ["insurer.yml", "cannot be read"]),
        ((ROOT / "insurer.yml").read_text("utf-8").replace('"08:30"', '"half negen"', 1),
         ["insurer.yml", "opening_hours", "half negen"]),
    ],
    ids=["an item away", "no YAML", "away", "a wrong time"],
)  # fmt: skip
def test_a_broken_insurer_file_is_named(home: House, content: str | None, words: list[str]) -> None:
    file = home.folder / "insurer.yml"
    if content is not None:
        file.write_text(content, "utf-8")
    home.extra["INSURER_FILE"] = str(file)
    one_line(home.command("web"), *words)


def test_a_key_is_printed_last_and_kept_as_a_hash(home: House) -> None:
    done = home.command("api-key", "add", "crm")
    assert done.returncode == 0, done.stderr
    key = done.stdout.splitlines()[-1]
    assert done.stdout.count(key) == 1
    database = Database(home.database_url)
    with database.reading() as connection:
        known = key_of(connection, key)
        row = connection.execute(select(api_keys)).one()
    assert known
    assert known.name == "crm"
    assert key.partition(".")[2] not in str(row)
    one_line(home.command("api-key", "add", "crm"), "crm", "already")


def test_a_desk_user_gets_a_one_time_password(home: House) -> None:
    done = home.command("desk-user", "add", "Samira")
    assert done.returncode == 0, done.stderr
    password = done.stdout.splitlines()[-1]
    with create_engine(home.database_url, future=True).connect() as connection:
        user = user_of(connection, "samira")
        row = connection.execute(select(desk_users)).one()
    assert user
    assert user.one_time
    assert password_is_right(user, password)
    assert password not in str(row)
    one_line(home.command("desk-user", "add", " "), "1 to 60")


def test_a_talk_without_an_assistant_says_how_to_start_one(home: House) -> None:
    done = home.command("talk")
    assert done.returncode == 1
    assert "make run" in done.stdout
