"""Running the model's graph node after node.

Rasa hands each small graph to dask, which schedules it as for a cluster: more work than the
nodes themselves, several times a turn. The nodes and their order stay the same.
"""

from __future__ import annotations

from typing import Any

from rasa.core import processor
from rasa.engine.runner.dask import DaskGraphRunner


class PlainGraphRunner(DaskGraphRunner):  # type: ignore[misc]
    """Runs what the targets need, each node once."""

    def run(
        self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        """The targets' outputs. Placeholders in `inputs` are taken as they are, as Rasa does."""
        wanted = targets if targets else self._graph_schema.target_names
        done: dict[str, tuple[str, Any]] = {
            name: (name, value) for name, value in (inputs or {}).items()
        }
        for name in wanted:
            self._run_node(name, done)
        return {name: done[name][1] for name in wanted}

    def _run_node(self, name: str, done: dict[str, tuple[str, Any]]) -> None:
        if name in done:
            return
        needed = list(self._graph_schema.nodes[name].needs.values())
        for parent in needed:
            self._run_node(parent, done)
        done[name] = self._instantiated_nodes[name](*(done[parent] for parent in needed))


def run_graphs_plainly() -> None:
    """Has every model that is loaded from now on run node after node."""
    processor.DaskGraphRunner = PlainGraphRunner
