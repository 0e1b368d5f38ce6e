"""Everything that is set from outside: environment variables and `.env`."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values

ROOT = Path(__file__).resolve().parent.parent


class SettingsError(Exception):
    """A setting is wrong; the text says which and what is expected."""


@dataclass(frozen=True)
class Settings:
    """The settings; `.env.example` explains each. Paths are absolute."""

    port: int
    host: str
    public_url: str
    database_url: str
    redis_url: str | None
    engine_port: int
    engine_secret: str
    secret: str
    secure_cookies: bool
    var: Path
    domain: Path
    insurer: Path
    models: Path
    messages_per_minute: int
    starts_per_minute: int
    max_characters: int
    desk_requests_per_minute: int
    log_level: str


def load_settings(env_file: Path | None = None) -> Settings:
    """The settings from the environment, over those in `.env`. Raises `SettingsError`."""
    values = _values(env_file or ROOT / ".env")
    var = Path(values.get("VAR_DIR") or ROOT / "var").resolve()
    port = _number(values, "PORT", 8000, 1, 65535)
    secret = values.get("SECRET") or _kept_secret(var)
    return Settings(
        port=port,
        host=values.get("HOST") or "127.0.0.1",
        public_url=values.get("PUBLIC_URL") or f"http://127.0.0.1:{port}",
        database_url=values.get("DATABASE_URL") or f"sqlite:///{var / 'bot.db'}",
        redis_url=values.get("REDIS_URL") or None,
        engine_port=_number(
            values, "ENGINE_PORT", port + 1 if port < 65535 else port - 1, 1, 65535
        ),
        engine_secret=values.get("ENGINE_SECRET") or secret,
        secret=secret,
        secure_cookies=(values.get("PUBLIC_URL") or "").startswith("https://"),
        var=var,
        domain=ROOT / "domain.yml",
        insurer=Path(values.get("INSURER_FILE") or ROOT / "insurer.yml").resolve(),
        models=Path(values.get("MODELS_DIR") or ROOT / "models").resolve(),
        messages_per_minute=_number(values, "MESSAGES_PER_MINUTE", 60, 1, 100_000),
        starts_per_minute=_number(values, "STARTS_PER_MINUTE", 600, 1, 100_000),
        max_characters=_number(values, "MAX_CHARACTERS", 4000, 100, 20_000),
        desk_requests_per_minute=_number(values, "DESK_REQUESTS_PER_MINUTE", 60, 1, 100_000),
        log_level=_one_of(values, "LOG_LEVEL", "warning", ("debug", "info", "warning", "error")),
    )


def _values(env_file: Path) -> dict[str, str]:
    try:
        written = dotenv_values(env_file) if env_file.exists() else {}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{env_file.name} cannot be read: {error}") from error
    for name, value in written.items():
        if value is None:
            raise SettingsError(
                f"{env_file.name}: {name} has no value; write {name}=… or remove it"
            )
    return {**{name: value or "" for name, value in written.items()}, **os.environ}


def _number(values: dict[str, str], name: str, default: int, least: int, most: int) -> int:
    text = values.get(name) or str(default)
    if not text.isdigit() or not least <= int(text) <= most:
        raise SettingsError(f"{name} must be a number from {least} to {most}, not {text!r}")
    return int(text)


def _one_of(values: dict[str, str], name: str, default: str, allowed: tuple[str, ...]) -> str:
    text = (values.get(name) or default).lower()
    if text not in allowed:
        raise SettingsError(f"{name} must be one of {', '.join(allowed)}, not {text!r}")
    return text


def _kept_secret(var: Path) -> str:
    """A secret made once and kept in `var/`, so that tokens outlive a restart."""
    file = var / "secret"
    try:
        var.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return file.read_text("utf-8").strip()
        with os.fdopen(descriptor, "w") as opened:
            made = secrets.token_urlsafe(32)
            opened.write(made)
        return made
    except OSError as error:
        raise SettingsError(f"{var} cannot be written: {error.strerror}; set VAR_DIR") from error
