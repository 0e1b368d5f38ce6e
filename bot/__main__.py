"""The command line: `python -m bot --help`."""

from __future__ import annotations

import argparse
import asyncio
import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from bot.settings import Settings, SettingsError, load_settings

WRONG = 2  # exit status of what a person must change first


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; its exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        return int(options.command(load_settings(), options))
    except KeyboardInterrupt:
        return 0
    except Exception as error:
        if not _is_expected(error):
            raise
        print(f"error: {error}", file=sys.stderr)
        return WRONG


def _is_expected(error: Exception) -> bool:
    """Errors that say in their text what a person should change."""
    from bot.intake.insurer import InsurerFileError
    from bot.storage.database import DatabaseError

    if isinstance(error, (SettingsError, InsurerFileError, DatabaseError, NotReadyError)):
        return True
    return type(error).__name__ in ("WrongRasaError", "TrainingError")


class NotReadyError(Exception):
    """Something must be done first; the text says what."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(name: str, does: str, command: Callable[..., int]) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=does, description=does)
        added.set_defaults(command=command)
        return added

    add("run", "train if needed, then run engine and web together", _run)
    train = add("train", "train the talk, if what it is trained on has changed", _train)
    train.add_argument("--force", action="store_true", help="train also when nothing changed")
    add("web", "run the public process: chat, API and desk", _web)
    add("engine", "run the engine (loopback only)", _engine)
    talk = add("talk", "hold a talk in the terminal, through the running front door", _talk)
    talk.add_argument("--url", help="the address of the web process")
    user = _group(commands, "desk-user", "call agents who may use the desk")
    adding = user.add_parser("add", help="add a call agent; prints a one-time password")
    adding.add_argument("name")
    adding.set_defaults(command=_add_desk_user)
    key = _group(commands, "api-key", "keys with which other programs read the desk")
    adding = key.add_parser("add", help="add a key; prints it last, once")
    adding.add_argument("name")
    adding.set_defaults(command=_add_api_key)
    return parser


def _group(commands: argparse._SubParsersAction, name: str, does: str):  # type: ignore[no-untyped-def,type-arg]
    group = commands.add_parser(name, help=does, description=does)
    return group.add_subparsers(title="commands", required=True, metavar="COMMAND")


def _train(settings: Settings, options: argparse.Namespace) -> int:
    from bot.engine.train import model_for_now, train
    from bot.logs import set_up_logs

    wanted = model_for_now(settings.models)
    if wanted.exists() and not getattr(options, "force", False):
        print(f"the model is up to date: {wanted.name}")
        return 0
    set_up_logs(settings.log_level)
    print("training the talk …", flush=True)
    started = time.monotonic()
    model = train(settings.models)
    print(f"trained in {time.monotonic() - started:.0f} s: {model.name}")
    return 0


def _run(settings: Settings, options: argparse.Namespace) -> int:
    from bot.storage.database import Database
    from bot.storage.schema import upgrade
    from bot.supervisor import Supervisor

    for port in (settings.port, settings.engine_port):
        _require_free(settings.host if port == settings.port else "127.0.0.1", port)
    database = Database(settings.database_url)
    upgrade(database)
    _in_a_process_of_its_own("train")
    login = _one_time_login(database)
    database.close()

    async def run() -> int:
        supervisor = Supervisor(["engine", "web"], tell=lambda line: print(line, flush=True))
        telling = asyncio.create_task(_tell_when_ready(settings, login))
        status = await supervisor.run()
        telling.cancel()
        return status

    return asyncio.run(run())


def _in_a_process_of_its_own(command: str) -> None:
    """Training leaves Rasa's imports behind; the supervisor has no use for 200 MB."""
    import subprocess

    done = subprocess.run([sys.executable, "-m", "bot", command], check=False)  # noqa: S603
    if done.returncode != 0:
        raise NotReadyError(f"`python -m bot {command}` failed")


def _one_time_login(database: object) -> tuple[str, str] | None:
    """A first login, as long as nobody chose a password yet."""
    from bot.storage.database import Database
    from bot.storage.desk_users import add_user, users

    assert isinstance(database, Database)  # noqa: S101 - a hint for the type checker
    with database.reading() as connection:
        if any(not user.one_time for user in users(connection)):
            return None
    return "medewerker", database.write_now(lambda c: add_user(c, "medewerker"))


async def _tell_when_ready(settings: Settings, login: tuple[str, str] | None) -> None:
    while not await asyncio.to_thread(_is_ready, settings):
        await asyncio.sleep(0.3)
    print(f"\nchat:  {settings.public_url}/")
    print(f"desk:  {settings.public_url}/desk")
    if login:
        print(f"       one-time login: name {login[0]}, password {login[1]}")
    print("stop:  Ctrl-C", flush=True)


def _is_ready(settings: Settings) -> bool:
    address = f"http://127.0.0.1:{settings.port}/healthz"
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:  # noqa: S310
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _web(settings: Settings, options: argparse.Namespace) -> int:
    from bot.logs import set_up_logs

    set_up_logs(settings.log_level)
    import uvicorn

    from bot.web import web_app

    _require_free(settings.host, settings.port)
    _serve(uvicorn, web_app(settings), settings.host, settings.port, settings.log_level)
    return 0


def _engine(settings: Settings, options: argparse.Namespace) -> int:
    from bot.engine.no_tensorflow import leave_tensorflow_out
    from bot.logs import set_up_logs

    set_up_logs(settings.log_level)  # before Rasa is imported: it warns while it is
    leave_tensorflow_out()
    import uvicorn

    from bot.engine.app import engine_app

    _require_free("127.0.0.1", settings.engine_port)
    model = _newest_model(settings.models)
    app = engine_app(settings, model)
    _serve(uvicorn, app, "127.0.0.1", settings.engine_port, settings.log_level)
    return 0


def _newest_model(models: Path) -> Path:
    found = sorted(models.glob("talk-*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if not found:
        raise NotReadyError(f"there is no model in {models.name}/: run `python -m bot train`")
    return found[-1]


def _serve(uvicorn: object, app: object, host: str, port: int, level: str) -> None:
    """Serves until told to stop; open streams get a moment, not forever."""
    uvicorn.run(  # type: ignore[attr-defined]
        app,
        host=host,
        port=port,
        log_level=level,
        log_config=None,
        access_log=False,
        ws="none",
        timeout_graceful_shutdown=3,
        server_header=False,
    )


def _talk(settings: Settings, options: argparse.Namespace) -> int:
    from bot.terminal import talk

    return talk(options.url or f"http://127.0.0.1:{settings.port}")


def _add_desk_user(settings: Settings, options: argparse.Namespace) -> int:
    from bot.storage.database import Database
    from bot.storage.desk_users import add_user
    from bot.storage.schema import upgrade

    database = Database(settings.database_url)
    upgrade(database)
    try:
        password = database.write_now(lambda c: add_user(c, options.name))
    except ValueError as error:
        raise NotReadyError(str(error)) from error
    print(f"one-time password for {options.name}, valid for 24 hours:\n{password}")
    return 0


def _add_api_key(settings: Settings, options: argparse.Namespace) -> int:
    from sqlalchemy.exc import IntegrityError

    from bot.storage.api_keys import create_key
    from bot.storage.database import Database
    from bot.storage.schema import upgrade

    database = Database(settings.database_url)
    upgrade(database)
    try:
        key = database.write_now(lambda c: create_key(c, options.name))
    except IntegrityError as error:
        raise NotReadyError(f"there is a key named {options.name} already") from error
    print(f"key {options.name}; it is shown this once:\n{key}")
    return 0


def _require_free(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise NotReadyError(f"port {port} is taken; set PORT or ENGINE_PORT") from error


if __name__ == "__main__":
    sys.exit(main())
