"""Logs that never hold what a client wrote."""

from __future__ import annotations

import logging
import os
import warnings

import structlog

# Rasa and its libraries write texts and slots from here on down.
QUIET = ("rasa", "rasa_sdk", "asyncio", "alembic", "apscheduler", "sse_starlette", "absl")


def set_up_logs(level: str) -> None:
    """Our own lines at `level`; Rasa's only from warning up, and without its debug records."""
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TQDM_DISABLE", "1")
    logging.basicConfig(
        level=level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    # A UserWarning of Rasa can quote a message.
    warnings.simplefilter("ignore")
    # Some libraries switch their warnings on again: those go to a log that says nothing.
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.CRITICAL)
    # structlog's own default prints every debug record, words of clients included.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
