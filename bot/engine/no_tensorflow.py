"""Starting without TensorFlow.

Rasa imports TensorFlow when it starts, whether a component needs it or not: three seconds and
300 MB. Our pipeline has no such component (`config.yml`), so a stand-in takes its place: modules
of which every attribute is an empty class, enough for Rasa's own model classes to be defined and
never used. Training and talks are the same with and without it (tests/engine/test_same_talk.py).
"""

from __future__ import annotations

import sys
from abc import ABCMeta
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

REPLACED = frozenset({
    "tensorflow", "tensorflow_hub", "tensorflow_text", "tensorflow_addons", "keras",
})  # fmt: skip
# spaCy's thinc asks for this one to find out whether TensorFlow is there: it is not.
ABSENT = "tensorflow.experimental"


class _EveryAttribute(ABCMeta):
    """A class of which every public attribute is such a class again."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _stand_in(name)


def _stand_in(name: str) -> Any:
    return _EveryAttribute(name, (), {"__init__": _accept, "__call__": _as_decorator})


def _accept(self: Any, *args: Any, **kwargs: Any) -> None:
    """Takes whatever a constructor or a decorator is given."""


def _as_decorator(self: Any, decorated: Any = None, *args: Any, **kwargs: Any) -> Any:
    return decorated


class _StandInModule(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _stand_in(name)
        setattr(self, name, made)
        return made


class _Finder(MetaPathFinder, Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.split(".")[0] not in REPLACED:
            return None
        if fullname.startswith(ABSENT):
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = _StandInModule(spec.name)
        module.__version__ = "0"  # type: ignore[attr-defined]
        return module

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


def leave_tensorflow_out() -> None:
    """Makes every later import of TensorFlow a stand-in. No effect once it is imported."""
    if "tensorflow" not in sys.modules and not any(isinstance(f, _Finder) for f in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
