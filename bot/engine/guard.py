"""Every change to Rasa's behaviour was made for, and tested on, one version."""

from __future__ import annotations

RASA_VERSION = "3.6.21"


class WrongRasaError(Exception):
    """Another Rasa is installed than the one our changes were made for."""


def check_rasa_version() -> None:
    """Raises `WrongRasaError` unless the Rasa of our changes is installed."""
    from rasa.version import __version__

    if __version__ != RASA_VERSION:
        raise WrongRasaError(f"made for Rasa {RASA_VERSION}, found {__version__}: see bot/engine")
